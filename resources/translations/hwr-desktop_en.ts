<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BudgetPanel</name>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="211"/>
        <source>Review %n words</source>
        <translation>
            <numerusform>Review %n word</numerusform>
            <numerusform>Review %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="231"/>
        <source>That is about %n words</source>
        <translation>
            <numerusform>That is about %n word</numerusform>
            <numerusform>That is about %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="254"/>
        <source>At your pace: %n minutes.</source>
        <translation>
            <numerusform>At your pace: %n minute.</numerusform>
            <numerusform>At your pace: %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfusionsModel</name>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/models/confusions.py" line="62"/>
        <source>“{true}” was missed, %n times</source>
        <translation>
            <numerusform>“{true}” was missed, %n time</numerusform>
            <numerusform>“{true}” was missed, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/models/confusions.py" line="64"/>
        <source>“{read}” was read where nothing is, %n times</source>
        <translation>
            <numerusform>“{read}” was read where nothing is, %n time</numerusform>
            <numerusform>“{read}” was read where nothing is, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/models/confusions.py" line="66"/>
        <source>“{true}” was read as “{read}”, %n times</source>
        <translation>
            <numerusform>“{true}” was read as “{read}”, %n time</numerusform>
            <numerusform>“{true}” was read as “{read}”, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="221"/>
        <source>%n files are there already. Replace them?</source>
        <translation>
            <numerusform>%n file is there already. Replace it?</numerusform>
            <numerusform>%n files are there already. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindReplaceDialog</name>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="167"/>
        <source>Replace in %n words</source>
        <translation>
            <numerusform>Replace in %n word</numerusform>
            <numerusform>Replace in %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="170"/>
        <source>%n words would change.</source>
        <translation>
            <numerusform>%n word would change.</numerusform>
            <numerusform>%n words would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="172"/>
        <source>%n that you have settled stay as they are.</source>
        <translation>
            <numerusform>%n that you have settled stays as it is.</numerusform>
            <numerusform>%n that you have settled stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="194"/>
        <source>%n words were changed; undo brings them back.</source>
        <translation>
            <numerusform>%n word was changed; undo brings it back.</numerusform>
            <numerusform>%n words were changed; undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/commands/importing.py" line="86"/>
        <source>%n pages imported</source>
        <translation>
            <numerusform>%n page imported</numerusform>
            <numerusform>%n pages imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookAlikesPanel</name>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="272"/>
        <source>%n words of the same reading and shape</source>
        <translation>
            <numerusform>%n word of the same reading and shape</numerusform>
            <numerusform>%n words of the same reading and shape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="275"/>
        <source>%n words, group {place} of {groups}</source>
        <translation>
            <numerusform>%n word, group {place} of {groups}</numerusform>
            <numerusform>%n words, group {place} of {groups}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="280"/>
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="121"/>
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/status.py" line="72"/>
        <source>“{reading}” → “{correction}”: %n more look the same  ({keys})</source>
        <translation>
            <numerusform>“{reading}” → “{correction}”: %n more looks the same  ({keys})</numerusform>
            <numerusform>“{reading}” → “{correction}”: %n more look the same  ({keys})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordTablePanel</name>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="139"/>
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
</TS>
