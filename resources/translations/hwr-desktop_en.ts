<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccuracyPanel</name>
    <message numerus="yes">
        <source>Measured on %Ln checked words, {corrected} of them corrected. Doubtful words are checked first, so the document as a whole is read better than this.</source>
        <translation>
            <numerusform>Measured on %Ln checked word, {corrected} of them corrected. Doubtful words are checked first, so the document as a whole is read better than this.</numerusform>
            <numerusform>Measured on %Ln checked words, {corrected} of them corrected. Doubtful words are checked first, so the document as a whole is read better than this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For {target}, review {chosen} of the %Ln words that nobody checked: those less than {threshold} sure.</source>
        <translation>
            <numerusform>For {target}, review {chosen} of the %Ln word that nobody checked: those less than {threshold} sure.</numerusform>
            <numerusform>For {target}, review {chosen} of the %Ln words that nobody checked: those less than {threshold} sure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message numerus="yes">
        <source>{done} of %Ln files</source>
        <translation>
            <numerusform>{done} of %Ln file</numerusform>
            <numerusform>{done} of %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files are done</source>
        <translation>
            <numerusform>The %Ln file is done</numerusform>
            <numerusform>All %Ln files are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln files are done, {failed} failed</source>
        <translation>
            <numerusform>{done} of %Ln file are done, {failed} failed</numerusform>
            <numerusform>{done} of %Ln files are done, {failed} failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetPanel</name>
    <message numerus="yes">
        <source>Review %Ln words</source>
        <translation>
            <numerusform>Review %Ln word</numerusform>
            <numerusform>Review %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review {chosen} of %Ln words; about {rate} will still be wrong.</source>
        <translation>
            <numerusform>Review {chosen} of %Ln word; about {rate} will still be wrong.</numerusform>
            <numerusform>Review {chosen} of %Ln words; about {rate} will still be wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is about %Ln words</source>
        <translation>
            <numerusform>That is about %Ln word</numerusform>
            <numerusform>That is about %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to go; about {rate} will still be wrong.</source>
        <translation>
            <numerusform>%Ln word to go; about {rate} will still be wrong.</numerusform>
            <numerusform>%Ln words to go; about {rate} will still be wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At your pace: %Ln minutes.</source>
        <translation>
            <numerusform>At your pace: %Ln minute.</numerusform>
            <numerusform>At your pace: %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the %Ln words that you settled, {met} were wrong where {expected} were expected; the estimate has learned from that.</source>
        <translation>
            <numerusform>In the %Ln word that you settled, {met} were wrong where {expected} were expected; the estimate has learned from that.</numerusform>
            <numerusform>In the %Ln words that you settled, {met} were wrong where {expected} were expected; the estimate has learned from that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibrationChart</name>
    <message numerus="yes">
        <source>{sure} sure: {right} of %Ln words right</source>
        <translation>
            <numerusform>{sure} sure: {right} of %Ln word right</numerusform>
            <numerusform>{sure} sure: {right} of %Ln words right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message numerus="yes">
        <source>%Ln words were read otherwise than you settled them</source>
        <translation>
            <numerusform>%Ln word was read otherwise than you settled it</numerusform>
            <numerusform>%Ln words were read otherwise than you settled them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfusionsModel</name>
    <message numerus="yes">
        <source>“{true}” was missed, %Ln times</source>
        <translation>
            <numerusform>“{true}” was missed, %Ln time</numerusform>
            <numerusform>“{true}” was missed, %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{read}” was read where nothing is, %Ln times</source>
        <translation>
            <numerusform>“{read}” was read where nothing is, %Ln time</numerusform>
            <numerusform>“{read}” was read where nothing is, %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{true}” was read as “{read}”, %Ln times</source>
        <translation>
            <numerusform>“{true}” was read as “{read}”, %Ln time</numerusform>
            <numerusform>“{true}” was read as “{read}”, %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmbedDialog</name>
    <message numerus="yes">
        <source>The project grows by {size} (%Ln image files); {free} are free on its disk. It can then be taken anywhere without its scans.</source>
        <translation>
            <numerusform>The project grows by {size} (%Ln image file); {free} are free on its disk. It can then be taken anywhere without its scans.</numerusform>
            <numerusform>The project grows by {size} (%Ln image files); {free} are free on its disk. It can then be taken anywhere without its scans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already. Replace them?</source>
        <translation>
            <numerusform>%Ln file is there already. Replace it?</numerusform>
            <numerusform>%Ln files are there already. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindReplaceDialog</name>
    <message numerus="yes">
        <source>Replace in %Ln words</source>
        <translation>
            <numerusform>Replace in %Ln word</numerusform>
            <numerusform>Replace in %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words would change.</source>
        <translation>
            <numerusform>%Ln word would change.</numerusform>
            <numerusform>%Ln words would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that you have settled stay as they are.</source>
        <translation>
            <numerusform>%Ln that you have settled stays as it is.</numerusform>
            <numerusform>%Ln that you have settled stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words were changed; undo brings them back.</source>
        <translation>
            <numerusform>%Ln word was changed; undo brings it back.</numerusform>
            <numerusform>%Ln words were changed; undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsWindow</name>
    <message numerus="yes">
        <source>%Ln fields to check</source>
        <translation>
            <numerusform>%Ln field to check</numerusform>
            <numerusform>%Ln fields to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message numerus="yes">
        <source>%Ln pages imported</source>
        <translation>
            <numerusform>%Ln page imported</numerusform>
            <numerusform>%Ln pages imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message numerus="yes">
        <source>The project shrinks by {size} (%Ln image files). Their files lie unchanged at their place and are read from there.</source>
        <translation>
            <numerusform>The project shrinks by {size} (%Ln image file). Its file lies unchanged at its place and is read from there.</numerusform>
            <numerusform>The project shrinks by {size} (%Ln image files). Their files lie unchanged at their place and are read from there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookAlikesPanel</name>
    <message numerus="yes">
        <source>Confirm %Ln</source>
        <translation>
            <numerusform>Confirm %Ln</numerusform>
            <numerusform>Confirm %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln</source>
        <translation>
            <numerusform>Correct %Ln</numerusform>
            <numerusform>Correct %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words of the same reading and shape</source>
        <translation>
            <numerusform>%Ln word of the same reading and shape</numerusform>
            <numerusform>%Ln words of the same reading and shape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words, group {place} of {groups}</source>
        <translation>
            <numerusform>%Ln word, group {place} of {groups}</numerusform>
            <numerusform>%Ln words, group {place} of {groups}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%Ln words were read otherwise than you settled them; {keys} shows both</source>
        <translation>
            <numerusform>%Ln word was read otherwise than you settled it; {keys} shows both</numerusform>
            <numerusform>%Ln words were read otherwise than you settled them; {keys} shows both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPicturesDialog</name>
    <message numerus="yes">
        <source>%Ln pictures do not lie beside their files.</source>
        <translation>
            <numerusform>%Ln picture does not lie beside its file.</numerusform>
            <numerusform>%Ln pictures do not lie beside their files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageListModel</name>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them settled</source>
        <translation>
            <numerusform>%Ln of them settled</numerusform>
            <numerusform>%Ln of them settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>“{reading}” → “{correction}”: %Ln more look the same  ({keys})</source>
        <translation>
            <numerusform>“{reading}” → “{correction}”: %Ln more looks the same  ({keys})</numerusform>
            <numerusform>“{reading}” → “{correction}”: %Ln more look the same  ({keys})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln words to review</source>
        <translation>
            <numerusform>{left} of %Ln word to review</numerusform>
            <numerusform>{left} of %Ln words to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordTablePanel</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks</source>
        <translation>
            <numerusform>%Ln mark</numerusform>
            <numerusform>%Ln marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkTexts</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words reviewed</source>
        <translation>
            <numerusform>%Ln word reviewed</numerusform>
            <numerusform>%Ln words reviewed</numerusform>
        </translation>
    </message>
</context>
</TS>
