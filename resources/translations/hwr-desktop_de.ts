<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/about.py" line="38"/>
        <source>About HWR Desktop</source>
        <translation>Über HWR Desktop</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/about.py" line="69"/>
        <source>Reading with {model} on {provider}.</source>
        <translation>Liest mit {model} auf {provider}.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/about.py" line="73"/>
        <source>No model has been loaded yet.</source>
        <translation>Noch ist kein Modell geladen.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/about.py" line="41"/>
        <source>Reads handwriting offline. Licence: Apache-2.0.</source>
        <translation>Liest Handschrift ohne Netz. Lizenz: Apache-2.0.</translation>
    </message>
</context>
<context>
    <name>AccuracyPanel</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="61"/>
        <source>of the characters wrong (CER)</source>
        <translation>der Zeichen falsch (CER)</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="62"/>
        <source>of the words wrong (WER)</source>
        <translation>der Wörter falsch (WER)</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="68"/>
        <source>No character was taken for another.</source>
        <translation>Kein Zeichen wurde mit einem anderen verwechselt.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="71"/>
        <source>Share of words that may be wrong</source>
        <translation>Anteil der Wörter, die falsch sein dürfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="73"/>
        <source>Review Them</source>
        <translation>Diese prüfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="104"/>
        <source>Characters taken for others</source>
        <translation>Verwechselte Zeichen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="108"/>
        <source>As sure as it says?</source>
        <translation>So sicher, wie es sagt?</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="112"/>
        <source>What is left to review</source>
        <translation>Was noch zu prüfen ist</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="115"/>
        <source>Wrong at most</source>
        <translation>Höchstens falsch</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="123"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="129"/>
        <source>No word that was read has been checked yet.
Confirm or correct some, and here stands how well your pages are read.</source>
        <translation>Noch ist kein gelesenes Wort geprüft.
Bestätigen oder berichtigen Sie einige, dann steht hier, wie gut Ihre Seiten gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="169"/>
        <source>Measured on %Ln checked words, {corrected} of them corrected. Doubtful words are checked first, so the document as a whole is read better than this.</source>
        <translation>
            <numerusform>Gemessen an %Ln geprüften Wort, davon {corrected} berichtigt. Zweifelhafte werden zuerst geprüft, das ganze Dokument ist also besser gelesen als hier.</numerusform>
            <numerusform>Gemessen an %Ln geprüften Wörtern, davon {corrected} berichtigt. Zweifelhafte werden zuerst geprüft, das ganze Dokument ist also besser gelesen als hier.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="181"/>
        <source>Each dot is a group of checked words; on the dashed line they are right as often as the model says. On average it is off by {error}.</source>
        <translation>Jeder Punkt ist eine Gruppe geprüfter Wörter; auf der gestrichelten Linie sind sie so oft richtig, wie das Modell sagt. Im Mittel liegt es um {error} daneben.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="191"/>
        <source>About {expected} of all words are still wrong.</source>
        <translation>Etwa {expected} aller Wörter sind noch falsch.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="196"/>
        <source>For {target}, review {chosen} of the %Ln words that nobody checked: those less than {threshold} sure.</source>
        <translation>
            <numerusform>Für {target} prüfen Sie {chosen} von dem %Ln Wort, das niemand geprüft hat: wenn es weniger als {threshold} sicher ist.</numerusform>
            <numerusform>Für {target} prüfen Sie {chosen} von den %Ln Wörtern, die niemand geprüft hat: die weniger als {threshold} sicheren.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="206"/>
        <source>That is within the {target} you allow.</source>
        <translation>Das liegt innerhalb der {target}, die Sie erlauben.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="94"/>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="101"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="110"/>
        <source>Open &amp;Folder…</source>
        <translation>Or&amp;dner öffnen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="117"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="127"/>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="135"/>
        <source>Save a Cop&amp;y…</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="142"/>
        <source>&amp;Keep Page Images in the Project…</source>
        <translation>Seitenbilder im Projekt &amp;aufbewahren …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="150"/>
        <source>&amp;Link Page Images…</source>
        <translation>Seitenbilder &amp;verknüpfen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="157"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="168"/>
        <source>&amp;Close Window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="175"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="179"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="189"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="199"/>
        <source>&amp;Find Words</source>
        <translation>Wörter &amp;suchen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="209"/>
        <source>Find and Re&amp;place…</source>
        <translation>Suchen und &amp;ersetzen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="217"/>
        <source>&amp;Go to Page or Word…</source>
        <translation>&amp;Gehe zu Seite oder Wort …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="225"/>
        <source>&amp;Accept and Go On</source>
        <translation>&amp;Annehmen und weiter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="236"/>
        <source>&amp;Edit Text</source>
        <translation>Text &amp;bearbeiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="245"/>
        <source>Set A&amp;side for Later</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="255"/>
        <source>This Is &amp;No Word</source>
        <translation>Das ist &amp;kein Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="265"/>
        <source>Re&amp;open</source>
        <translation>Wieder &amp;öffnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="273"/>
        <source>&amp;Confirm Selected Words</source>
        <translation>Ge&amp;wählte Wörter bestätigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="282"/>
        <source>Confirm Whole &amp;Page</source>
        <translation>Ganze &amp;Seite bestätigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="289"/>
        <source>Next Word to Review</source>
        <translation>Nächstes zu prüfendes Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="300"/>
        <source>Previous Word to Review</source>
        <translation>Voriges zu prüfendes Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="309"/>
        <source>Next Word</source>
        <translation>Nächstes Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="318"/>
        <source>Previous Word</source>
        <translation>Voriges Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="327"/>
        <source>Same &amp;Reading, Same Shape</source>
        <translation>Gleich &amp;gelesen, gleiche Form</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="337"/>
        <source>Add to &amp;Good Words</source>
        <translation>Zu den g&amp;uten Wörtern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="345"/>
        <source>Add to &amp;Bad Words</source>
        <translation>Zu den s&amp;chlechten Wörtern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="353"/>
        <source>&amp;Word Lists…</source>
        <translation>Wort&amp;listen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="359"/>
        <source>&amp;Draw and Move Boxes</source>
        <translation>Rahmen &amp;zeichnen und verschieben</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="371"/>
        <source>Set &amp;Reading Order by Mouse</source>
        <translation>Lesefolge mit der &amp;Maus setzen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="382"/>
        <source>&amp;Add Box</source>
        <translation>Rahmen &amp;hinzufügen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="390"/>
        <source>&amp;Split at the Caret</source>
        <translation>An der Schreibmarke &amp;teilen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="400"/>
        <source>&amp;Merge</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="409"/>
        <source>De&amp;lete Box</source>
        <translation>Rahmen &amp;löschen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="418"/>
        <source>Read &amp;Earlier</source>
        <translation>&amp;Früher lesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="427"/>
        <source>Read La&amp;ter</source>
        <translation>&amp;Später lesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="435"/>
        <source>Move Left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="444"/>
        <source>Move Right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="452"/>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="460"/>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="468"/>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="476"/>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="484"/>
        <source>Lower</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="492"/>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="500"/>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="510"/>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="520"/>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="528"/>
        <source>Fit &amp;Width</source>
        <translation>Ganze &amp;Breite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="538"/>
        <source>Fit &amp;Page</source>
        <translation>Ganze &amp;Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="548"/>
        <source>Fit Wor&amp;d</source>
        <translation>Ganzes &amp;Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="558"/>
        <source>Word &amp;Boxes</source>
        <translation>Wort&amp;rahmen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="568"/>
        <source>&amp;Text over the Ink</source>
        <translation>&amp;Text über der Tinte</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="577"/>
        <source>&amp;Reading Order</source>
        <translation>&amp;Lesefolge</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="586"/>
        <source>Spell &amp;Marks in the Text</source>
        <translation>Re&amp;chtschreibmarken im Text</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="594"/>
        <source>Word Table</source>
        <translation>Worttabelle</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="603"/>
        <source>Te&amp;xt of the Page</source>
        <translation>Te&amp;xt der Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="611"/>
        <source>&amp;Look-alikes</source>
        <translation>Ä&amp;hnliche Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="620"/>
        <source>Review Bud&amp;get</source>
        <translation>&amp;Prüfumfang</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="628"/>
        <source>A&amp;ccuracy</source>
        <translation>Ge&amp;nauigkeit</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="636"/>
        <source>Con&amp;flicts</source>
        <translation>Wi&amp;dersprüche</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="644"/>
        <source>Page as Prepared for Reading</source>
        <translation>Seite, wie sie gelesen wird</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="653"/>
        <source>Page Preparation, Step by Step…</source>
        <translation>Seitenvorbereitung Schritt für Schritt …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="661"/>
        <source>Previous Page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="670"/>
        <source>Next Page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="678"/>
        <source>&amp;Read Page Again</source>
        <translation>Seite neu &amp;lesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="687"/>
        <source>Mo&amp;ve Page Up</source>
        <translation>Seite nach &amp;oben</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="695"/>
        <source>Move Page &amp;Down</source>
        <translation>Seite nach &amp;unten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="703"/>
        <source>Re&amp;move Page</source>
        <translation>Seite ent&amp;fernen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="711"/>
        <source>&amp;Stop Reading</source>
        <translation>Lesen &amp;abbrechen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="720"/>
        <source>&amp;Batch…</source>
        <translation>Sta&amp;pel …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="729"/>
        <source>S&amp;tatistics…</source>
        <translation>&amp;Statistik …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="738"/>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="747"/>
        <source>Find &amp;Action…</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="755"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="763"/>
        <source>A&amp;bout HWR Desktop</source>
        <translation>&amp;Über HWR Desktop</translation>
    </message>
</context>
<context>
    <name>ActionPalette</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/palette.py" line="26"/>
        <source>Find action</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/palette.py" line="26"/>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/palette.py" line="26"/>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>ActionSet</name>
    <message>
        <location filename="../../hwr_desktop/gui/action_set.py" line="131"/>
        <source>{action} “{title}”</source>
        <translation>{action} „{title}“</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <location filename="../../hwr_desktop/gui/background.py" line="72"/>
        <source>There is not enough memory; close other programs</source>
        <translation>Der Speicher reicht nicht; schließen Sie andere Programme</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/background.py" line="77"/>
        <source>An unexpected error; the log has the details</source>
        <translation>Ein unerwarteter Fehler; Näheres steht im Protokoll</translation>
    </message>
</context>
<context>
    <name>BatchQueueModel</name>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="97"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="98"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="99"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="100"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="144"/>
        <source>{done} of {pages}</source>
        <translation>{done} von {pages}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="153"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="158"/>
        <source>Failed: {reason}</source>
        <translation>Misslungen: {reason}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="160"/>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="161"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="162"/>
        <source>Done before</source>
        <translation>Schon fertig</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="163"/>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
</context>
<context>
    <name>BatchSettingsForm</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="49"/>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="151"/>
        <source>Folder of the results</source>
        <translation>Ordner der Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="50"/>
        <source>A folder for the results</source>
        <translation>Ein Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="51"/>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="52"/>
        <source>Choose the folder of the results</source>
        <translation>Ordner der Ergebnisse wählen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="55"/>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="147"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="62"/>
        <source>Worker processes</source>
        <translation>Arbeitsprozesse</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="63"/>
        <source>Each uses one core</source>
        <translation>Jeder belegt einen Kern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="64"/>
        <source>&amp;Safe for spreadsheets</source>
        <translation>&amp;Sicher für Tabellenprogramme</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="66"/>
        <source>Read a&amp;gain what is done</source>
        <translation>Fertiges n&amp;eu lesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="110"/>
        <source>Always written: the table of the whole batch is made of it</source>
        <translation>Wird immer geschrieben: daraus entsteht die Tabelle des ganzen Stapels</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="134"/>
        <source>&amp;Workers</source>
        <translation>&amp;Prozesse</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="145"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="146"/>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/batch_table.py" line="33"/>
        <source>Files of the batch</source>
        <translation>Dateien des Stapels</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="55"/>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="63"/>
        <source>Add &amp;Files…</source>
        <translation>&amp;Dateien hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="64"/>
        <source>Add Fol&amp;der…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="65"/>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="66"/>
        <source>Open for &amp;Review</source>
        <translation>Zum &amp;Prüfen öffnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="73"/>
        <source>Part of the batch that is done</source>
        <translation>Fertiger Teil des Stapels</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="76"/>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="319"/>
        <source>&amp;Pause</source>
        <translation>P&amp;ause</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="77"/>
        <source>S&amp;top</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="78"/>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="119"/>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="139"/>
        <source>Stopping…</source>
        <translation>Bricht ab …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="182"/>
        <source>Drop scans, PDF files or folders here, or add them above.</source>
        <translation>Ziehen Sie Scans, PDF-Dateien oder Ordner hierher, oder fügen Sie sie oben hinzu.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="207"/>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="207"/>
        <source>Scans ({patterns})</source>
        <translation>Scans ({patterns})</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="212"/>
        <source>Add a folder of scans</source>
        <translation>Ordner mit Scans hinzufügen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="225"/>
        <source>Looking for scans…</source>
        <translation>Sucht Scans …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="251"/>
        <source>{done} of %Ln files</source>
        <translation>
            <numerusform>{done} von %Ln Datei</numerusform>
            <numerusform>{done} von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="264"/>
        <source>All %Ln files are done</source>
        <translation>
            <numerusform>Die %Ln Datei ist fertig</numerusform>
            <numerusform>Alle %Ln Dateien sind fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="267"/>
        <source>{done} of %Ln files are done, {failed} failed</source>
        <translation>
            <numerusform>{done} von %Ln Datei ist fertig, {failed} misslungen</numerusform>
            <numerusform>{done} von %Ln Dateien sind fertig, {failed} misslungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="275"/>
        <source>The batch could not go on</source>
        <translation>Der Stapel konnte nicht weitergehen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="281"/>
        <source>Stopped. Start goes on where it was.</source>
        <translation>Abgebrochen. Starten geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="286"/>
        <source>Stop the batch?</source>
        <translation>Stapel abbrechen?</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="288"/>
        <source>What is done stays. The same batch goes on later where it was.</source>
        <translation>Fertiges bleibt. Derselbe Stapel geht später dort weiter, wo er war.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="290"/>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="291"/>
        <source>&amp;Keep Going</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="319"/>
        <source>Go &amp;On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="322"/>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>BoxCommands</name>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="66"/>
        <source>Draw box</source>
        <translation>Rahmen zeichnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="80"/>
        <source>Move box</source>
        <translation>Rahmen verschieben</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="92"/>
        <source>Press F2, put the caret between two letters, then split</source>
        <translation>F2 drücken, die Schreibmarke zwischen zwei Buchstaben setzen, dann teilen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="95"/>
        <source>Split word</source>
        <translation>Wort teilen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="107"/>
        <source>No word follows on this line</source>
        <translation>Auf dieser Zeile folgt kein Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="112"/>
        <source>Merge words</source>
        <translation>Wörter verbinden</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="119"/>
        <source>Delete box</source>
        <translation>Rahmen löschen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="126"/>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="133"/>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="143"/>
        <source>Change reading order</source>
        <translation>Lesefolge ändern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="149"/>
        <source>Click words, or drag over them, in the order in which they are read. A click on empty paper begins elsewhere.</source>
        <translation>Klicken oder ziehen Sie über die Wörter in der Folge, in der sie gelesen werden. Ein Klick auf leeres Papier beginnt anderswo.</translation>
    </message>
</context>
<context>
    <name>BudgetChart</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/budget_chart.py" line="30"/>
        <source>Errors that remain, by words reviewed</source>
        <translation>Verbleibende Fehler nach geprüften Wörtern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/views/budget_chart.py" line="95"/>
        <source>words reviewed</source>
        <translation>geprüfte Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/views/budget_chart.py" line="97"/>
        <source>{rate} wrong</source>
        <translation>{rate} falsch</translation>
    </message>
</context>
<context>
    <name>BudgetPanel</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="71"/>
        <source>Words to review</source>
        <translation>Zu prüfende Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="73"/>
        <source>Share of words that may be wrong</source>
        <translation>Anteil der Wörter, die falsch sein dürfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="75"/>
        <source>Which pages</source>
        <translation>Welche Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="76"/>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="76"/>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="78"/>
        <source>In which order</source>
        <translation>In welcher Folge</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="80"/>
        <source>Most doubtful first</source>
        <translation>Die zweifelhaftesten zuerst</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="80"/>
        <source>As they stand on the page</source>
        <translation>Wie sie auf der Seite stehen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="82"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="86"/>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="88"/>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="89"/>
        <source>End this review</source>
        <translation>Diese Prüfung beenden</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="131"/>
        <source>Wrong at most</source>
        <translation>Höchstens falsch</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="132"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="133"/>
        <source>Order</source>
        <translation>Folge</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="206"/>
        <source>Review %Ln words</source>
        <translation>
            <numerusform>%Ln Wort prüfen</numerusform>
            <numerusform>%Ln Wörter prüfen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="212"/>
        <source>Every word is settled.</source>
        <translation>Jedes Wort ist entschieden.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="212"/>
        <source>No words yet.</source>
        <translation>Noch keine Wörter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="221"/>
        <source>Review {chosen} of %Ln words; about {rate} will still be wrong.</source>
        <translation>
            <numerusform>{chosen} von %Ln Wort prüfen; etwa {rate} bleiben falsch.</numerusform>
            <numerusform>{chosen} von %Ln Wörtern prüfen; etwa {rate} bleiben falsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="239"/>
        <source>%Ln words to go; about {rate} will still be wrong.</source>
        <translation>
            <numerusform>Noch %Ln Wort; etwa {rate} bleiben falsch.</numerusform>
            <numerusform>Noch %Ln Wörter; etwa {rate} bleiben falsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="256"/>
        <source>In the %Ln words that you settled, {met} were wrong where {expected} were expected; the estimate has learned from that.</source>
        <translation>
            <numerusform>In dem %Ln Wort, das Sie entschieden haben, waren {met} falsch, wo {expected} erwartet waren; daraus hat die Schätzung gelernt.</numerusform>
            <numerusform>Von den %Ln Wörtern, die Sie entschieden haben, waren {met} falsch, wo {expected} erwartet waren; daraus hat die Schätzung gelernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="226"/>
        <source>That is about %Ln words</source>
        <translation>
            <numerusform>Das ist etwa %Ln Wort</numerusform>
            <numerusform>Das sind etwa %Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="228"/>
        <source>(most likely {low} to {high}).</source>
        <translation>(wahrscheinlich {low} bis {high}).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="249"/>
        <source>At your pace: %Ln minutes.</source>
        <translation>
            <numerusform>In Ihrem Takt: %Ln Minute.</numerusform>
            <numerusform>In Ihrem Takt: %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="252"/>
        <source>An estimate from the reader&apos;s own confidence.</source>
        <translation>Eine Schätzung aus der Sicherheit des Lesers selbst.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="262"/>
        <source>Words that were not found on the page at all are not counted.</source>
        <translation>Wörter, die auf der Seite gar nicht gefunden wurden, zählen nicht mit.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="310"/>
        <source>{done} of {total} reviewed</source>
        <translation>{done} von {total} geprüft</translation>
    </message>
</context>
<context>
    <name>CalibrationChart</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/calibration_chart.py" line="31"/>
        <source>Share of right words, by the model&apos;s confidence</source>
        <translation>Anteil richtiger Wörter nach der Sicherheit des Modells</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/views/calibration_chart.py" line="38"/>
        <source>{sure} sure: {right} of %Ln words right</source>
        <translation>
            <numerusform>{sure} sicher: {right} von %Ln Wort richtig</numerusform>
            <numerusform>{sure} sicher: {right} von %Ln Wörtern richtig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/views/calibration_chart.py" line="73"/>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/views/calibration_chart.py" line="54"/>
        <source>right</source>
        <translation>richtig</translation>
    </message>
</context>
<context>
    <name>ConflictsModel</name>
    <message>
        <location filename="../../hwr_desktop/gui/models/conflicts.py" line="59"/>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/conflicts.py" line="60"/>
        <source>Yours</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/conflicts.py" line="61"/>
        <source>Read since</source>
        <translation>Neu gelesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/conflicts.py" line="62"/>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/conflicts.py" line="63"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/conflicts.py" line="81"/>
        <source>Read by {model}</source>
        <translation>Gelesen von {model}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/conflicts.py" line="83"/>
        <source>Picture of {text}</source>
        <translation>Bild von {text}</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/conflicts.py" line="50"/>
        <source>Keep Mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/conflicts.py" line="52"/>
        <source>Take the New One</source>
        <translation>Neuen übernehmen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/conflicts.py" line="53"/>
        <source>Keep All Mine</source>
        <translation>Alle meine behalten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/conflicts.py" line="54"/>
        <source>Take All New Ones</source>
        <translation>Alle neuen übernehmen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/conflicts.py" line="86"/>
        <source>Words that were read otherwise than you settled them</source>
        <translation>Wörter, die anders gelesen wurden, als Sie entschieden haben</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/conflicts.py" line="104"/>
        <source>Your text stays until you take the new one. Enter keeps yours, 1 takes the new one, undo brings both back.</source>
        <translation>Ihr Text bleibt, bis Sie den neuen übernehmen. Eingabe behält Ihren, 1 übernimmt den neuen, Rückgängig bringt beide zurück.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/conflicts.py" line="138"/>
        <source>Take new reading</source>
        <translation>Neue Lesung übernehmen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/conflicts.py" line="138"/>
        <source>Keep settled text</source>
        <translation>Entschiedenen Text behalten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/conflicts.py" line="149"/>
        <source>%Ln words were read otherwise than you settled them</source>
        <translation>
            <numerusform>%Ln Wort wurde anders gelesen, als Sie entschieden haben</numerusform>
            <numerusform>%Ln Wörter wurden anders gelesen, als Sie entschieden haben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfusionsList</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/confusions_list.py" line="52"/>
        <source>Characters taken for others</source>
        <translation>Verwechselte Zeichen</translation>
    </message>
</context>
<context>
    <name>ConfusionsModel</name>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/models/confusions.py" line="62"/>
        <source>“{true}” was missed, %Ln times</source>
        <translation>
            <numerusform>„{true}“ fehlte, %Ln-mal</numerusform>
            <numerusform>„{true}“ fehlte, %Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/models/confusions.py" line="64"/>
        <source>“{read}” was read where nothing is, %Ln times</source>
        <translation>
            <numerusform>„{read}“ gelesen, wo nichts ist, %Ln-mal</numerusform>
            <numerusform>„{read}“ gelesen, wo nichts ist, %Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/models/confusions.py" line="66"/>
        <source>“{true}” was read as “{read}”, %Ln times</source>
        <translation>
            <numerusform>„{true}“ als „{read}“ gelesen, %Ln-mal</numerusform>
            <numerusform>„{true}“ als „{read}“ gelesen, %Ln-mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <location filename="../../hwr_desktop/gui/controller.py" line="206"/>
        <source>Accept word</source>
        <translation>Wort annehmen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/controller.py" line="206"/>
        <source>Correct word</source>
        <translation>Wort berichtigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/controller.py" line="215"/>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/controller.py" line="215"/>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/controller.py" line="224"/>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/controller.py" line="236"/>
        <source>Read page again</source>
        <translation>Seite neu lesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/controller.py" line="237"/>
        <source>Read page</source>
        <translation>Seite lesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/controller.py" line="241"/>
        <source>Read words</source>
        <translation>Wörter lesen</translation>
    </message>
</context>
<context>
    <name>EmbedDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/page_images.py" line="149"/>
        <source>Keep page images in the project</source>
        <translation>Seitenbilder im Projekt aufbewahren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/page_images.py" line="150"/>
        <source>Keep in the Project</source>
        <translation>Im Projekt aufbewahren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/page_images.py" line="160"/>
        <source>All page images are in the project already.</source>
        <translation>Alle Seitenbilder sind schon im Projekt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/page_images.py" line="163"/>
        <source>The project grows by {size} (%Ln image files); {free} are free on its disk. It can then be taken anywhere without its scans.</source>
        <translation>
            <numerusform>Das Projekt wächst um {size} (%Ln Bilddatei); auf seinem Datenträger sind {free} frei. Danach kommt es überall ohne seine Scans aus.</numerusform>
            <numerusform>Das Projekt wächst um {size} (%Ln Bilddateien); auf seinem Datenträger sind {free} frei. Danach kommt es überall ohne seine Scans aus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/page_images.py" line="170"/>
        <source>That is too little: free some space, or save it elsewhere.</source>
        <translation>Das ist zu wenig: Schaffen Sie Platz, oder speichern Sie es anderswo.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/page_images.py" line="174"/>
        <source>The page images are in the project now ({size})</source>
        <translation>Die Seitenbilder sind jetzt im Projekt ({size})</translation>
    </message>
</context>
<context>
    <name>ErrorList</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/error_list.py" line="25"/>
        <location filename="../../hwr_desktop/gui/views/error_list.py" line="43"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="66"/>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="204"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="74"/>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="74"/>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="76"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="76"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="86"/>
        <source>Part written</source>
        <translation>Geschriebener Teil</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="90"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="136"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="188"/>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="191"/>
        <source>All pages in one file</source>
        <translation>Alle Seiten in einer Datei</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="193"/>
        <source>A folder with one file a page</source>
        <translation>Ein Ordner mit einer Datei je Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="211"/>
        <source>Export to a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="221"/>
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="223"/>
        <source>%Ln files are there already. Replace them?</source>
        <translation>
            <numerusform>%Ln Datei ist schon da. Ersetzen?</numerusform>
            <numerusform>%Ln Dateien sind schon da. Ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="225"/>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="239"/>
        <source>Writing…</source>
        <translation>Schreibt …</translation>
    </message>
</context>
<context>
    <name>ExportOptionsForm</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="55"/>
        <source>A row for each</source>
        <translation>Eine Zeile je</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="57"/>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="58"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="59"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="66"/>
        <source>Drag to change their order</source>
        <translation>Ziehen ändert die Folge</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="67"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="70"/>
        <source>Between cells</source>
        <translation>Zwischen Zellen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="71"/>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="71"/>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="71"/>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="75"/>
        <source>Between pages</source>
        <translation>Zwischen Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="76"/>
        <source>Form feed</source>
        <translation>Seitenvorschub</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="76"/>
        <source>Empty line</source>
        <translation>Leerzeile</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="76"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="82"/>
        <source>Picture quality</source>
        <translation>Bildgüte</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="83"/>
        <source>&amp;Printed words</source>
        <translation>&amp;Gedruckte Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="84"/>
        <source>&amp;Marks: ticks, signatures, stamps</source>
        <translation>&amp;Zeichen: Haken, Unterschriften, Stempel</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="85"/>
        <source>A p&amp;icture of each word</source>
        <translation>Ein &amp;Bild jedes Wortes</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="86"/>
        <source>Mark as &amp;UTF-8 for Excel</source>
        <translation>Für Excel als &amp;UTF-8 kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="88"/>
        <source>&amp;Safe for spreadsheets</source>
        <translation>&amp;Sicher für Tabellenprogramme</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_options.py" line="92"/>
        <source>Texts that a spreadsheet would run as a formula get an apostrophe in front;
a column names them, so that they come back as they were.</source>
        <translation>Texte, die ein Tabellenprogramm als Formel ausführen würde, bekommen einen Apostroph davor;
eine Spalte nennt sie, damit sie unverändert zurückkommen.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_preview.py" line="64"/>
        <source>Beginning of the file</source>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_preview.py" line="69"/>
        <source>Beginning of the table</source>
        <translation>Anfang der Tabelle</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_preview.py" line="72"/>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_preview.py" line="75"/>
        <source>The text lies invisible over its ink, to be searched, marked and copied.</source>
        <translation>Der Text liegt unsichtbar über seiner Tinte: zum Suchen, Markieren und Kopieren.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_preview.py" line="115"/>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export_preview.py" line="138"/>
        <source>The picture is not there yet.</source>
        <translation>Das Bild ist noch nicht da.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <location filename="../../hwr_desktop/gui/commands/files.py" line="63"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/files.py" line="65"/>
        <source>Scans, projects and transcriptions ({patterns});;All files (*)</source>
        <translation>Scans, Projekte und Transkriptionen ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/files.py" line="74"/>
        <source>Open a folder of scans</source>
        <translation>Ordner mit Scans öffnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/files.py" line="112"/>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/files.py" line="115"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/files.py" line="123"/>
        <source>{folder}: {error}</source>
        <translation>{folder}: {error}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/files.py" line="127"/>
        <source>{folder} holds no scans; choose a folder with images or PDF files</source>
        <translation>{folder} enthält keine Scans; wählen Sie einen Ordner mit Bildern oder PDF-Dateien</translation>
    </message>
</context>
<context>
    <name>FindReplaceDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="46"/>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="50"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="51"/>
        <source>Text in a word</source>
        <translation>Text in einem Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="53"/>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="54"/>
        <source>&amp;Match case</source>
        <translation>&amp;Groß und klein unterscheiden</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="55"/>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="56"/>
        <source>Regular &amp;expression</source>
        <translation>Regulärer &amp;Ausdruck</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="57"/>
        <source>Also change words that I have &amp;settled</source>
        <translation>Auch Wörter ändern, die ich &amp;entschieden habe</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="97"/>
        <source>Words that change</source>
        <translation>Wörter, die sich ändern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="114"/>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="114"/>
        <source>&amp;Replace with</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="161"/>
        <source>Replace in %Ln words</source>
        <translation>
            <numerusform>In %Ln Wort ersetzen</numerusform>
            <numerusform>In %Ln Wörtern ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="164"/>
        <source>%Ln words would change.</source>
        <translation>
            <numerusform>%Ln Wort würde sich ändern.</numerusform>
            <numerusform>%Ln Wörter würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="166"/>
        <source>%Ln that you have settled stay as they are.</source>
        <translation>
            <numerusform>%Ln von Ihnen entschiedenes bleibt, wie es ist.</numerusform>
            <numerusform>%Ln von Ihnen entschiedene bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="184"/>
        <source>Replace &apos;{text}&apos;</source>
        <translation>‚{text}‘ ersetzen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="188"/>
        <source>%Ln words were changed; undo brings them back.</source>
        <translation>
            <numerusform>%Ln Wort wurde geändert; Rückgängig bringt es zurück.</numerusform>
            <numerusform>%Ln Wörter wurden geändert; Rückgängig bringt sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <location filename="../../hwr_desktop/gui/format_titles.py" line="11"/>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/format_titles.py" line="12"/>
        <source>Excel workbook</source>
        <translation>Excel-Mappe</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/format_titles.py" line="13"/>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/format_titles.py" line="14"/>
        <source>Searchable PDF</source>
        <translation>Durchsuchbares PDF</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/go_to.py" line="32"/>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/go_to.py" line="32"/>
        <source>Page number, file name or word</source>
        <translation>Seitenzahl, Dateiname oder Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/go_to.py" line="32"/>
        <source>Pages and words</source>
        <translation>Seiten und Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/go_to.py" line="53"/>
        <source>{text}   on page {page}</source>
        <translation>{text}   auf Seite {page}</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <location filename="../../hwr_desktop/gui/commands/importing.py" line="125"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/commands/importing.py" line="128"/>
        <source>%Ln pages imported</source>
        <translation>
            <numerusform>%Ln Seite importiert</numerusform>
            <numerusform>%Ln Seiten importiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InkView</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/ink_view.py" line="36"/>
        <source>Ink of the word</source>
        <translation>Tinte des Wortes</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/page_images.py" line="184"/>
        <source>Link page images</source>
        <translation>Seitenbilder verknüpfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/page_images.py" line="185"/>
        <source>Take out of the Project</source>
        <translation>Aus dem Projekt nehmen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/page_images.py" line="197"/>
        <source>No page images are in the project.</source>
        <translation>Im Projekt sind keine Seitenbilder.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/page_images.py" line="199"/>
        <source>The project shrinks by {size} (%Ln image files). Their files lie unchanged at their place and are read from there.</source>
        <translation>
            <numerusform>Das Projekt schrumpft um {size} (%Ln Bilddatei). Die Datei liegt unverändert an ihrem Platz und wird von dort gelesen.</numerusform>
            <numerusform>Das Projekt schrumpft um {size} (%Ln Bilddateien). Die Dateien liegen unverändert an ihrem Platz und werden von dort gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/page_images.py" line="206"/>
        <source>The page images are linked again ({size})</source>
        <translation>Die Seitenbilder sind wieder verknüpft ({size})</translation>
    </message>
</context>
<context>
    <name>LookAlikesGrid</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/look_alikes_grid.py" line="67"/>
        <source>Words read alike</source>
        <translation>Gleich gelesene Wörter</translation>
    </message>
</context>
<context>
    <name>LookAlikesModel</name>
    <message>
        <location filename="../../hwr_desktop/gui/models/look_alikes.py" line="71"/>
        <source>no word</source>
        <translation>kein Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/look_alikes.py" line="73"/>
        <source>{sure} sure</source>
        <translation>{sure} sicher</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/look_alikes.py" line="74"/>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/look_alikes.py" line="75"/>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/look_alikes.py" line="78"/>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
</context>
<context>
    <name>LookAlikesPanel</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="68"/>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="70"/>
        <source>Set All Aside</source>
        <translation>Alle zurückstellen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="71"/>
        <source>Previous group</source>
        <translation>Vorige Gruppe</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="72"/>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="120"/>
        <source>Confirm look-alikes</source>
        <translation>Ähnliche bestätigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="120"/>
        <source>Correct look-alikes</source>
        <translation>Ähnliche berichtigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="173"/>
        <source>Type to correct. Space sets aside, Shift+Space all. F2 shows the page. Ctrl+Left and Ctrl+Right turn to other groups. Enter confirms the rest.</source>
        <translation>Tippen berichtigt. Leertaste stellt zurück, Umschalt+Leertaste alle. F2 zeigt die Seite. Strg+Links und Strg+Rechts blättern zu anderen Gruppen. Eingabe bestätigt den Rest.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="298"/>
        <source>“{reading}”</source>
        <translation>„{reading}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="299"/>
        <source>Confirm %Ln</source>
        <translation>
            <numerusform>%Ln bestätigen</numerusform>
            <numerusform>%Ln bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="302"/>
        <source>“{reading}” → “{correction}”</source>
        <translation>„{reading}“ → „{correction}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="306"/>
        <source>Correct %Ln</source>
        <translation>
            <numerusform>%Ln berichtigen</numerusform>
            <numerusform>%Ln berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="198"/>
        <source>No two words that need you were read alike.
The review strip has the rest.</source>
        <translation>Keine zwei Wörter, die Sie brauchen, wurden gleich gelesen.
Den Rest hat der Prüfstreifen.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="241"/>
        <source>Mark as no word</source>
        <translation>Als kein Wort kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="246"/>
        <source>Correct word</source>
        <translation>Wort berichtigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="246"/>
        <source>Correct words</source>
        <translation>Wörter berichtigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="311"/>
        <source>%Ln words of the same reading and shape</source>
        <translation>
            <numerusform>%Ln Wort gleicher Lesung und Form</numerusform>
            <numerusform>%Ln Wörter gleicher Lesung und Form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="314"/>
        <source>%Ln words, group {place} of {groups}</source>
        <translation>
            <numerusform>%Ln Wort, Gruppe {place} von {groups}</numerusform>
            <numerusform>%Ln Wörter, Gruppe {place} von {groups}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="319"/>
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../hwr_desktop/gui/main_window.py" line="200"/>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/main_window.py" line="233"/>
        <source>No word needs you any more</source>
        <translation>Kein Wort braucht Sie mehr</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/main_window.py" line="236"/>
        <source>No look-alikes are left</source>
        <translation>Keine ähnlichen Wörter mehr</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/main_window.py" line="295"/>
        <source>%Ln words were read otherwise than you settled them; {keys} shows both</source>
        <translation>
            <numerusform>%Ln Wort wurde anders gelesen, als Sie entschieden haben; {keys} zeigt beides</numerusform>
            <numerusform>%Ln Wörter wurden anders gelesen, als Sie entschieden haben; {keys} zeigt beides</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/main_window.py" line="300"/>
        <source>No conflicts are left</source>
        <translation>Kein Widerspruch ist mehr offen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/main_window.py" line="313"/>
        <source>{file}: no ink was found</source>
        <translation>{file}: keine Tinte gefunden</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="47"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="48"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="49"/>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="50"/>
        <source>&amp;Boxes</source>
        <translation>&amp;Rahmen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="51"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="52"/>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="53"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <location filename="../../build/messages.py" line="89"/>
        <source>{path} is in a read-only place; open a copy</source>
        <translation>{path} liegt an einem schreibgeschützten Ort; öffnen Sie eine Kopie</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="71"/>
        <source>{path} exists; open it or choose another name</source>
        <translation>{path} gibt es schon; öffnen Sie es oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="101"/>
        <source>{path} is open in another window; close it there first</source>
        <translation>{path} ist in einem anderen Fenster offen; schließen Sie es dort zuerst</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="102"/>
        <source>{path} is open in another window; close it there, or open a copy</source>
        <translation>{path} ist in einem anderen Fenster offen; schließen Sie es dort, oder öffnen Sie eine Kopie</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="66"/>
        <source>{path} cannot be written: the disk is full; free some space</source>
        <translation>{path} kann nicht geschrieben werden: Der Datenträger ist voll; schaffen Sie Platz</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="85"/>
        <source>{path} is damaged; open what can be read of it as a copy</source>
        <translation>{path} ist beschädigt; öffnen Sie als Kopie, was davon lesbar ist</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="82"/>
        <source>{path} is damaged ({error}); open what can be read of it as a copy</source>
        <translation>{path} ist beschädigt ({error}); öffnen Sie als Kopie, was davon lesbar ist</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="84"/>
        <source>{path} is damaged beyond reading; restore it from a backup</source>
        <translation>{path} ist so beschädigt, dass nichts lesbar ist; holen Sie es aus einer Sicherung zurück</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="87"/>
        <source>{path} is empty; restore it from a backup</source>
        <translation>{path} ist leer; holen Sie es aus einer Sicherung zurück</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="94"/>
        <source>{path} is no HWR Desktop project; open it with the program it is from</source>
        <translation>{path} ist kein Projekt von HWR Desktop; öffnen Sie es mit dem Programm, von dem es stammt</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="112"/>
        <source>{path} was written by a newer HWR Desktop (format {found}, this one knows {known}); update the program to open it</source>
        <translation>{path} hat ein neueres HWR Desktop geschrieben (Format {found}, dieses kennt {known}); aktualisieren Sie das Programm, um es zu öffnen</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="60"/>
        <source>{path} cannot be reached ({error}); see that its disk is connected and has room</source>
        <translation>{path} ist nicht erreichbar ({error}); sehen Sie nach, ob der Datenträger verbunden ist und Platz hat</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="61"/>
        <source>{path} cannot be read: it is a folder or you have no permission</source>
        <translation>{path} kann nicht gelesen werden: Es ist ein Ordner, oder Ihnen fehlt das Recht dazu</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="69"/>
        <source>{path} does not exist; it may have been moved or renamed</source>
        <translation>{path} gibt es nicht; vielleicht wurde es verschoben oder umbenannt</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="56"/>
        <source>{path} cannot be deleted: {error}</source>
        <translation>{path} kann nicht gelöscht werden: {error}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="55"/>
        <source>{path} cannot be copied: {error}</source>
        <translation>{path} kann nicht kopiert werden: {error}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="57"/>
        <source>{path} cannot be made ({error}); work without a name is kept there</source>
        <translation>{path} kann nicht angelegt werden ({error}); dort liegt Arbeit, die noch keinen Namen hat</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="104"/>
        <source>{path} is still being written; its disk is slow, wait a moment</source>
        <translation>{path} wird noch geschrieben; der Datenträger ist langsam, warten Sie einen Augenblick</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="110"/>
        <source>{path} was moved, deleted or replaced while it was open; put it back, or save the project elsewhere</source>
        <translation>{path} wurde verschoben, gelöscht oder ersetzt, während es offen war; legen Sie es zurück, oder speichern Sie das Projekt anderswo</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="80"/>
        <source>{path} is an older version of the project that is open; save the project elsewhere</source>
        <translation>{path} ist ein älterer Stand des offenen Projekts; speichern Sie das Projekt anderswo</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="67"/>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="31"/>
        <source>the disk is full; free some space or choose another place</source>
        <translation>Der Datenträger ist voll; schaffen Sie Platz, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="50"/>
        <source>your share of the disk is used up; free some space or choose another place</source>
        <translation>Ihr Anteil am Datenträger ist verbraucht; schaffen Sie Platz, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="35"/>
        <source>the file would be larger than allowed; free some space or choose another place</source>
        <translation>Die Datei würde größer als erlaubt; schaffen Sie Platz, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="17"/>
        <source>no permission; if another program has it open, close it, or choose another place</source>
        <translation>das Recht dazu fehlt; hat ein anderes Programm die Datei offen, schließen Sie sie dort, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="23"/>
        <source>part of the path is a file, not a folder; choose another one</source>
        <translation>Ein Teil des Pfades ist eine Datei, kein Ordner; wählen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="38"/>
        <source>the name is too long; choose a shorter one</source>
        <translation>Der Name ist zu lang; wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="40"/>
        <source>the place is read-only; choose another one</source>
        <translation>Der Ort ist schreibgeschützt; wählen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="9"/>
        <source>it is a folder; name a file in it</source>
        <translation>Es ist ein Ordner; nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="36"/>
        <source>the folder does not exist; create it or choose another one</source>
        <translation>Den Ordner gibt es nicht; legen Sie ihn an, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="136"/>
        <source>{path}: no such file; check the name</source>
        <translation>{path}: keine solche Datei; prüfen Sie den Namen</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="78"/>
        <source>{path} is a folder; name an image or PDF file</source>
        <translation>{path} ist ein Ordner; nennen Sie ein Bild oder eine PDF-Datei</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="123"/>
        <source>{path}: cannot be read ({error}); check its permissions</source>
        <translation>{path}: kann nicht gelesen werden ({error}); prüfen Sie die Zugriffsrechte</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="88"/>
        <source>{path} is empty; scan or copy it again</source>
        <translation>{path} ist leer; scannen oder kopieren Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="141"/>
        <source>{path}: the folder cannot be opened ({error}); check its permissions</source>
        <translation>{path}: Der Ordner lässt sich nicht öffnen ({error}); prüfen Sie die Zugriffsrechte</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="137"/>
        <source>{path}: not an image that can be read (PNG, JPEG, TIFF, PDF, BMP, WebP); convert it to one of these</source>
        <translation>{path}: kein Bild, das gelesen werden kann (PNG, JPEG, TIFF, PDF, BMP, WebP); wandeln Sie es in eines davon um</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="125"/>
        <source>{path}: damaged image ({error}); scan or copy it again</source>
        <translation>{path}: beschädigtes Bild ({error}); scannen oder kopieren Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="118"/>
        <source>{path}, page {number}: damaged image ({error}); scan or copy it again</source>
        <translation>{path}, Seite {number}: beschädigtes Bild ({error}); scannen oder kopieren Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="154"/>
        <source>{path}: there is no page {number}</source>
        <translation>{path}: Eine Seite {number} gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="155"/>
        <source>{path}: there is no page {number}; it has {count}</source>
        <translation>{path}: Eine Seite {number} gibt es nicht; es sind {count}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="133"/>
        <source>{path}: more than {limit} megapixels; scan it at a lower resolution</source>
        <translation>{path}: mehr als {limit} Megapixel; scannen Sie es mit geringerer Auflösung</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="121"/>
        <source>{path}, page {number}: {width} x {height} pixels are more than {limit} megapixels; scan it at a lower resolution</source>
        <translation>{path}, Seite {number}: {width} x {height} Pixel sind mehr als {limit} Megapixel; scannen Sie es mit geringerer Auflösung</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="119"/>
        <source>{path}, page {number}: it has no pixels; scan it again</source>
        <translation>{path}, Seite {number}: Sie hat keine Pixel; scannen Sie sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="120"/>
        <source>{path}, page {number}: too large for this computer&apos;s memory; scan it at a lower resolution</source>
        <translation>{path}, Seite {number}: zu groß für den Speicher dieses Rechners; scannen Sie sie mit geringerer Auflösung</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="74"/>
        <source>{path} has no pages; make the PDF again</source>
        <translation>{path} hat keine Seiten; erzeugen Sie das PDF noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="124"/>
        <source>{path}: damaged PDF ({error}); make it again</source>
        <translation>{path}: beschädigtes PDF ({error}); erzeugen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="117"/>
        <source>{path}, page {number}: damaged ({error}); make the PDF again</source>
        <translation>{path}, Seite {number}: beschädigt ({error}); erzeugen Sie das PDF noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="103"/>
        <source>{path} is protected by a password; save a copy without one</source>
        <translation>{path} ist durch ein Kennwort geschützt; speichern Sie eine Kopie ohne Kennwort</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="158"/>
        <source>{path}: {classes} classes do not fit its {count} characters and the blank; export the model again</source>
        <translation>{path}: {classes} Klassen passen nicht zu seinen {count} Zeichen und dem Leerzeichen des CTC; exportieren Sie das Modell noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="108"/>
        <source>{path} needs pictures prepared as &apos;{way}&apos; and {height} pixels high, which this version does not do; update the program or choose a model that `hwr models` lists</source>
        <translation>{path} braucht Bilder, die als „{way}“ vorbereitet und {height} Pixel hoch sind, was diese Version nicht kann; aktualisieren Sie das Programm, oder wählen Sie ein Modell, das `hwr models` nennt</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="46"/>
        <source>there is no model &apos;{name}&apos;; installed are: {names}; or give the path of an ONNX file exported for this program</source>
        <translation>Ein Modell „{name}“ gibt es nicht; vorhanden sind: {names}; oder nennen Sie den Pfad einer ONNX-Datei, die für dieses Programm exportiert wurde</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="111"/>
        <source>{path} was not made for this program: it has no &apos;{key}&apos; metadata; use a model that `hwr models` lists, or one exported with `python -m export.convert`</source>
        <translation>{path} wurde nicht für dieses Programm gemacht: Ihm fehlen die Metadaten „{key}“; nehmen Sie ein Modell, das `hwr models` nennt, oder eines, das mit `python -m export.convert` exportiert wurde</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="144"/>
        <source>{path}: the model cannot be opened ({error}); `hwr models` lists the models that are installed</source>
        <translation>{path}: Das Modell lässt sich nicht öffnen ({error}); `hwr models` nennt die vorhandenen Modelle</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="100"/>
        <source>{path} is not a whole ONNX file ({error}); copy or download it again</source>
        <translation>{path} ist keine vollständige ONNX-Datei ({error}); kopieren oder laden Sie sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="127"/>
        <source>{path}: its metadata cannot be used ({error}); export the model again</source>
        <translation>{path}: Die Metadaten sind unbrauchbar ({error}); exportieren Sie das Modell noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="145"/>
        <source>{path}: the network cannot be loaded ({error}); copy or download the model again</source>
        <translation>{path}: Das Netz lässt sich nicht laden ({error}); kopieren oder laden Sie das Modell noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="159"/>
        <source>{path}: {lost} workers were lost while at it</source>
        <translation>{path}: {lost} Arbeitsprozesse gingen dabei verloren</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="160"/>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="163"/>
        <source>{text} is no valid pattern: {error}</source>
        <translation>{text} ist kein gültiger Ausdruck: {error}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="164"/>
        <source>{text} is no valid replacement: {error}</source>
        <translation>{text} ist kein gültiger Ersatz: {error}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="77"/>
        <source>{path} holds no page; choose an ALTO file of a page&apos;s content</source>
        <translation>{path} enthält keine Seite; wählen Sie eine ALTO-Datei mit dem Inhalt einer Seite</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="76"/>
        <source>{path} holds no page; choose a PAGE XML file of a page&apos;s content</source>
        <translation>{path} enthält keine Seite; wählen Sie eine PAGE-XML-Datei mit dem Inhalt einer Seite</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="75"/>
        <source>{path} holds no element of the class ocr_page; choose an hOCR file</source>
        <translation>{path} enthält kein Element der Klasse ocr_page; wählen Sie eine hOCR-Datei</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="134"/>
        <source>{path}: no CSV of words, the columns {names} are missing; export the document again with one row a word</source>
        <translation>{path}: kein CSV von Wörtern, die Spalten {names} fehlen; exportieren Sie das Dokument noch einmal mit einer Zeile je Wort</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="70"/>
        <source>{path} exists; choose another name or allow it to be overwritten</source>
        <translation>{path} gibt es schon; wählen Sie einen anderen Namen, oder erlauben Sie, es zu überschreiben</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="58"/>
        <source>{path} cannot be made a folder: {error}; choose another place</source>
        <translation>{path} lässt sich nicht als Ordner anlegen: {error}; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="99"/>
        <source>{path} is no transcription; what can be imported is {formats}</source>
        <translation>{path} ist keine Transkription; importieren lassen sich {formats}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="79"/>
        <source>{path} is a project; open it, there is nothing to import</source>
        <translation>{path} ist ein Projekt; öffnen Sie es, zu importieren ist nichts</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="98"/>
        <source>{path} is no document of {program}; choose one that it exported</source>
        <translation>{path} ist kein Dokument von {program}; wählen Sie eines, das es exportiert hat</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="113"/>
        <source>{path} was written by a newer {program}; update this program</source>
        <translation>{path} hat ein neueres {program} geschrieben; aktualisieren Sie dieses Programm</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="95"/>
        <source>{path} is no JSON: {error}; export it again</source>
        <translation>{path} ist kein JSON: {error}; exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="81"/>
        <source>{path} is damaged ({error}); export it again</source>
        <translation>{path} ist beschädigt ({error}); exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="91"/>
        <source>{path} is larger than {limit} MB; split it and try again</source>
        <translation>{path} ist größer als {limit} MB; teilen Sie es, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="86"/>
        <source>{path} is empty; export it again</source>
        <translation>{path} ist leer; exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="63"/>
        <source>{path} cannot be read: {error}; check the path</source>
        <translation>{path} kann nicht gelesen werden: {error}; prüfen Sie den Pfad</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="96"/>
        <source>{path} is no UTF-8 text; save it as UTF-8 and try again</source>
        <translation>{path} ist kein Text in UTF-8; speichern Sie es als UTF-8, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="97"/>
        <source>{path} is no XML ({error}); export it again</source>
        <translation>{path} ist kein XML ({error}); exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="93"/>
        <source>{path} is no HTML; export it again</source>
        <translation>{path} ist kein HTML; exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="68"/>
        <source>{path} declares XML entities, which are not read; remove them</source>
        <translation>{path} vereinbart XML-Entitäten, die nicht gelesen werden; entfernen Sie sie</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="83"/>
        <source>{path} is damaged and was read as far as it goes: {error}</source>
        <translation>{path} ist beschädigt und wurde gelesen, so weit es geht: {error}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="153"/>
        <source>{path}: the unit of measurement {unit} is unknown; read as pixels</source>
        <translation>{path}: Die Maßeinheit {unit} ist unbekannt; als Pixel gelesen</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="132"/>
        <source>{path}: measured in {unit}; places are right for a scan of {dpi} dpi, or where the picture is found</source>
        <translation>{path}: gemessen in {unit}; die Plätze stimmen für einen Scan mit {dpi} dpi, oder wo das Bild gefunden wird</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="126"/>
        <source>{path}: damaged {name} attribute of a page ignored</source>
        <translation>{path}: beschädigtes Attribut {name} einer Seite übergangen</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="139"/>
        <source>{path}: picture left aside: {message}</source>
        <translation>{path}: Bild beiseitegelassen: {message}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="152"/>
        <source>{path}: the picture {name} is not beside the file; the text was imported without it</source>
        <translation>{path}: Das Bild {name} liegt nicht neben der Datei; der Text wurde ohne es importiert</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="151"/>
        <source>{path}: the picture {name} is not beside the file nor in the folders given; the text was imported without it</source>
        <translation>{path}: Das Bild {name} liegt weder neben der Datei noch in den genannten Ordnern; der Text wurde ohne es importiert</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="147"/>
        <source>{path}: the page is said to be {width}x{height}, its picture is {real_width}x{real_height}; words may stand in the wrong places</source>
        <translation>{path}: Die Seite soll {width}x{height} groß sein, ihr Bild ist {real_width}x{real_height}; Wörter stehen vielleicht am falschen Platz</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="150"/>
        <source>{path}: the picture is missing; the page is written without it</source>
        <translation>{path}: Das Bild fehlt; die Seite wird ohne es geschrieben</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="114"/>
        <source>{path}, line {number}: left out, {error}</source>
        <translation>{path}, Zeile {number}: weggelassen, {error}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="115"/>
        <source>{path}, line {number}: read no further, {error}</source>
        <translation>{path}, Zeile {number}: nicht weitergelesen, {error}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="140"/>
        <source>{path}: read no further, too many rows make no sense</source>
        <translation>{path}: nicht weitergelesen, zu viele Zeilen ergeben keinen Sinn</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="129"/>
        <source>{path}: lines whose words do not spell the line&apos;s text, words kept: {count}</source>
        <translation>{path}: Zeilen, deren Wörter nicht den Text der Zeile ergeben (die Wörter bleiben): {count}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="131"/>
        <source>{path}: lines without text, left out: {count}</source>
        <translation>{path}: Zeilen ohne Text, weggelassen: {count}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="157"/>
        <source>{path}: words whose places were estimated from their lines: {count}</source>
        <translation>{path}: Wörter, deren Platz aus ihrer Zeile geschätzt wurde: {count}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="130"/>
        <source>{path}: lines without a place, put below one another: {count}</source>
        <translation>{path}: Zeilen ohne Platz, untereinander gesetzt: {count}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="149"/>
        <source>{path}: the page&apos;s size is not told; it was taken from the words</source>
        <translation>{path}: Die Größe der Seite ist nicht angegeben; sie wurde aus den Wörtern genommen</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="62"/>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="161"/>
        <source>{pattern}: no file matches; check the pattern</source>
        <translation>{pattern}: Keine Datei passt; prüfen Sie das Muster</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="37"/>
        <source>the inputs lie on several drives; run a batch for each</source>
        <translation>Die Eingaben liegen auf mehreren Laufwerken; starten Sie je einen Stapel</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="106"/>
        <source>{path} lies in the folder of the results; move it</source>
        <translation>{path} liegt im Ordner der Ergebnisse; verschieben Sie es</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="128"/>
        <source>{path}: its result would be {result}; rename the file</source>
        <translation>{path}: Das Ergebnis wäre {result}; benennen Sie die Datei um</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="8"/>
        <source>a worker process does not start; see that memory is left</source>
        <translation>Ein Arbeitsprozess startet nicht; sehen Sie nach, ob noch Speicher frei ist</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="3"/>
        <source>a page order names every page once</source>
        <translation>Eine Seitenfolge nennt jede Seite einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="4"/>
        <source>a reading order names every word of the page once</source>
        <translation>Eine Lesefolge nennt jedes Wort der Seite einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="5"/>
        <source>a spreadsheet holds {limit:,} rows, and the document has more; export it as CSV, or page by page</source>
        <translation>Ein Tabellenblatt fasst {limit:,} Zeilen, und das Dokument hat mehr; exportieren Sie es als CSV oder Seite für Seite</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="6"/>
        <source>a word becomes corrected by its text; use SetText</source>
        <translation>Ein Wort wird durch seinen Text korrigiert; nehmen Sie SetText</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="7"/>
        <source>a word is split into two parts or more</source>
        <translation>Ein Wort wird in zwei oder mehr Teile geteilt</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="11"/>
        <source>looks like the back of a page: its front shines through</source>
        <translation>sieht nach der Rückseite eines Blattes aus: die Vorderseite scheint durch</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="19"/>
        <source>only words of one page, and at least two, can be merged</source>
        <translation>Nur Wörter einer Seite, und mindestens zwei, lassen sich verbinden</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="20"/>
        <source>page {name} has a word of the same id as page {other}</source>
        <translation>Seite {name} hat ein Wort mit derselben Kennung wie Seite {other}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="21"/>
        <source>page {name} has two lines of the same id</source>
        <translation>Seite {name} hat zwei Zeilen mit derselben Kennung</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="22"/>
        <source>page {name} has two words of the same id</source>
        <translation>Seite {name} hat zwei Wörter mit derselben Kennung</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="24"/>
        <source>reading was cancelled</source>
        <translation>Das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="27"/>
        <source>standard output cannot be written: {error}</source>
        <translation>Auf die Standardausgabe kann nicht geschrieben werden: {error}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="28"/>
        <source>the batch was cancelled; the same command goes on with it</source>
        <translation>Der Stapel wurde abgebrochen; derselbe Befehl setzt ihn fort</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="29"/>
        <source>the batch was stopped</source>
        <translation>Der Stapel wurde angehalten</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="30"/>
        <source>the connection to {address} was lost; the same command goes on</source>
        <translation>Die Verbindung zu {address} ist abgerissen; derselbe Befehl macht weiter</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="32"/>
        <source>the document has a page of this id already</source>
        <translation>Das Dokument hat schon eine Seite mit dieser Kennung</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="33"/>
        <source>the document has a word {name} already</source>
        <translation>Das Dokument hat schon ein Wort {name}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="39"/>
        <source>the package for clusters is missing: python -m pip install &apos;hwr-desktop[cluster]&apos;</source>
        <translation>Das Paket für Cluster fehlt: python -m pip install &apos;hwr-desktop[cluster]&apos;</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="42"/>
        <source>the work was cancelled</source>
        <translation>Die Arbeit wurde abgebrochen</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="43"/>
        <source>the worker process died while at it ({reason}); the file may be damaged</source>
        <translation>Der Arbeitsprozess ist dabei abgestürzt ({reason}); die Datei kann beschädigt sein</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="44"/>
        <source>the worker {worker} has no hwr-desktop {version} ({found}); install the same version on all machines</source>
        <translation>Der Arbeitsprozess {worker} hat kein hwr-desktop {version} ({found}); installieren Sie auf allen Rechnern dieselbe Version</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="47"/>
        <source>took longer than {seconds:g} s; raise the limit or scan it smaller</source>
        <translation>Brauchte länger als {seconds:g} s; erhöhen Sie die Grenze oder scannen Sie mit niedrigerer Auflösung</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="48"/>
        <source>took more than {limit} MB of memory; raise the limit or scan it smaller</source>
        <translation>Brauchte mehr als {limit} MB Speicher; erhöhen Sie die Grenze oder scannen Sie mit niedrigerer Auflösung</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="49"/>
        <source>two of the pages have a word of the same id</source>
        <translation>Zwei der Seiten haben ein Wort mit derselben Kennung</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="51"/>
        <source>{address} has no workers; start some with `dask worker {address}`</source>
        <translation>{address} hat keine Arbeitsprozesse; starten Sie welche mit `dask worker {address}`</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="52"/>
        <source>{address}: no Dask scheduler answers ({error}); start one with `dask scheduler`</source>
        <translation>{address}: kein Dask-Scheduler antwortet ({error}); starten Sie einen mit `dask scheduler`</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="53"/>
        <source>{folder}: no images or PDF files in this folder; name another one</source>
        <translation>{folder}: in diesem Ordner sind keine Bilder oder PDF-Dateien; nennen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="54"/>
        <source>{output} exists; choose another name or give --overwrite</source>
        <translation>{output} gibt es schon; wählen Sie einen anderen Namen oder geben Sie --overwrite an</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="59"/>
        <source>{path} cannot be made: {error}</source>
        <translation>{path} kann nicht angelegt werden: {error}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="64"/>
        <source>{path} cannot be read: {error}; it stays linked</source>
        <translation>{path} kann nicht gelesen werden: {error}; die Datei bleibt verknüpft</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="65"/>
        <source>{path} cannot be used ({error}); another batch may be writing there</source>
        <translation>{path} ist nicht benutzbar ({error}); vielleicht schreibt dort ein anderer Stapel</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="72"/>
        <source>{path} has no known content; open the scan itself</source>
        <translation>{path} hat keinen bekannten Inhalt; öffnen Sie den Scan selbst</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="73"/>
        <source>{path} has no pages</source>
        <translation>{path} hat keine Seiten</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="90"/>
        <source>{path} is in the project alone; it stays there</source>
        <translation>{path} gibt es nur im Projekt; die Datei bleibt dort</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="92"/>
        <source>{path} is missing; put it beside the project</source>
        <translation>{path} fehlt; legen Sie die Datei neben das Projekt</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="105"/>
        <source>{path} is too large to be kept in a project; it stays linked</source>
        <translation>{path} ist zu groß für ein Projekt; die Datei bleibt verknüpft</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="107"/>
        <source>{path} names no picture, and none is beside the file; the text was imported without it</source>
        <translation>{path} nennt kein Bild, und neben der Datei liegt keines; der Text wurde ohne Bild importiert</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="109"/>
        <source>{path} was changed since it was opened; it stays linked</source>
        <translation>{path} wurde seit dem Öffnen geändert; die Datei bleibt verknüpft</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="116"/>
        <source>{path}, page {number}</source>
        <translation>{path}, Seite {number}</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="122"/>
        <source>{path}: cannot be read ({error})</source>
        <translation>{path}: kann nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="138"/>
        <source>{path}: not enough memory; scan it smaller</source>
        <translation>{path}: nicht genug Speicher; scannen Sie es kleiner</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="142"/>
        <source>{path}: the list cannot be read ({error})</source>
        <translation>{path}: die Liste kann nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="143"/>
        <source>{path}: the list is no UTF-8 text; save it as UTF-8</source>
        <translation>{path}: die Liste ist kein UTF-8-Text; speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="156"/>
        <source>{path}: unexpected error, please report it ({error})</source>
        <translation>{path}: unerwarteter Fehler, bitte melden ({error})</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="135"/>
        <source>{path}: no page of it was read, so there is nothing to review</source>
        <translation>{path}: Keine Seite davon wurde gelesen, es gibt also nichts zu prüfen</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="148"/>
        <source>{path}: the page was changed while it was read; read it again</source>
        <translation>{path}: Die Seite wurde geändert, während sie gelesen wurde; lesen Sie sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="146"/>
        <source>{path}: the page has other lines meanwhile</source>
        <translation>{path}: Die Seite hat inzwischen andere Zeilen</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="34"/>
        <source>the document has no page or word {name}; it was changed meanwhile, try again</source>
        <translation>Das Dokument hat keine Seite und kein Wort {name}; es wurde inzwischen geändert, versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="41"/>
        <source>the words must still spell {text}, which a person settled</source>
        <translation>Die Wörter müssen weiter {text} ergeben, worüber jemand entschieden hat</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="165"/>
        <source>{text} was settled by a person; it must stay settled</source>
        <translation>Über {text} hat jemand entschieden; dabei muss es bleiben</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="162"/>
        <source>{step} cannot be taken back or done again: its page was read anew since</source>
        <translation>{step} lässt sich nicht zurücknehmen oder wiederholen: Die Seite wurde seither neu gelesen</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="18"/>
        <source>no text found</source>
        <translation>kein Text gefunden</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="14"/>
        <source>most of the ink does not look like writing</source>
        <translation>die meiste Tinte sieht nicht nach Schrift aus</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="16"/>
        <source>no handwriting found, only print</source>
        <translation>keine Handschrift gefunden, nur Druck</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="25"/>
        <source>resolution too low: small letters are {height} pixels high</source>
        <translation>zu geringe Auflösung: kleine Buchstaben sind {height} Pixel hoch</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="45"/>
        <source>the writing is faint</source>
        <translation>die Schrift ist blass</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="12"/>
        <source>looks rotated by {angle} degrees</source>
        <translation>sieht um {angle} Grad gedreht aus</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="13"/>
        <source>looks turned: it was set upright by {angle} degrees clockwise</source>
        <translation>sieht gedreht aus: wurde um {angle} Grad im Uhrzeigersinn aufgerichtet</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="10"/>
        <source>lines overlap</source>
        <translation>Zeilen überlappen sich</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="15"/>
        <source>most words are hard to read</source>
        <translation>die meisten Wörter sind schwer zu lesen</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="26"/>
        <source>spaces between words are hard to tell from spaces within them</source>
        <translation>Abstände zwischen Wörtern sind kaum von denen in Wörtern zu unterscheiden</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="1"/>
        <source>Learned from IAM and IAM-OnDB, which may be used for non-commercial research only.</source>
        <translation>Gelernt aus IAM und IAM-OnDB, die nur für nicht gewerbliche Forschung benutzt werden dürfen.</translation>
    </message>
    <message>
        <location filename="../../build/messages.py" line="2"/>
        <source>Learned only from data that may be used commercially; the credits must be kept.</source>
        <translation>Gelernt nur aus Daten, die gewerblich benutzt werden dürfen; ihre Nennung muss erhalten bleiben.</translation>
    </message>
</context>
<context>
    <name>MissingPicturesDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/missing_pictures.py" line="43"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/missing_pictures.py" line="46"/>
        <source>%Ln pictures do not lie beside their files.</source>
        <translation>
            <numerusform>%Ln Bild liegt nicht neben seiner Datei.</numerusform>
            <numerusform>%Ln Bilder liegen nicht neben ihren Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/missing_pictures.py" line="52"/>
        <source>Choose the folder that holds them, or import the texts alone.</source>
        <translation>Wählen Sie den Ordner, in dem sie liegen, oder importieren Sie nur die Texte.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/missing_pictures.py" line="56"/>
        <source>Missing pictures</source>
        <translation>Fehlende Bilder</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/missing_pictures.py" line="60"/>
        <source>Choose &amp;Folder…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/missing_pictures.py" line="64"/>
        <source>Import &amp;Without Them</source>
        <translation>&amp;Nur die Texte importieren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/missing_pictures.py" line="83"/>
        <source>Folder of the pictures</source>
        <translation>Ordner der Bilder</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/notes.py" line="43"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/notes.py" line="49"/>
        <source>&amp;Copy All</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <location filename="../../hwr_desktop/gui/commands/pages.py" line="66"/>
        <source>Remove page</source>
        <translation>Seite entfernen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/pages.py" line="78"/>
        <source>Move page</source>
        <translation>Seite verschieben</translation>
    </message>
</context>
<context>
    <name>PageImages</name>
    <message>
        <location filename="../../hwr_desktop/gui/page_images.py" line="214"/>
        <source>{file}: the page cannot be shown</source>
        <translation>{file}: Die Seite kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>PageImagesDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/page_images.py" line="60"/>
        <source>Looking at the image files…</source>
        <translation>Die Bilddateien werden angesehen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/page_images.py" line="63"/>
        <source>Files that stay as they are</source>
        <translation>Dateien, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/page_images.py" line="69"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>PageListModel</name>
    <message>
        <location filename="../../hwr_desktop/gui/models/page_list.py" line="114"/>
        <source>Move page</source>
        <translation>Seite verschieben</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/page_list.py" line="124"/>
        <source>{name}, page {number}</source>
        <translation>{name}, Seite {number}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/page_list.py" line="131"/>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/models/page_list.py" line="133"/>
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/page_list.py" line="133"/>
        <source>nothing to review</source>
        <translation>nichts zu prüfen</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/page_view.py" line="89"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/pages.py" line="43"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PanelCommands</name>
    <message>
        <location filename="../../hwr_desktop/gui/commands/panels.py" line="122"/>
        <source>Add good word “{text}”</source>
        <translation>Gutes Wort „{text}“ aufnehmen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/panels.py" line="131"/>
        <source>Add bad word “{text}”</source>
        <translation>Schlechtes Wort „{text}“ aufnehmen</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="37"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="41"/>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="42"/>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="43"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="45"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="57"/>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="61"/>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="70"/>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="78"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="62"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="63"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="69"/>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="75"/>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="77"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="80"/>
        <source>Another language holds from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="87"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="92"/>
        <source>Models named “open” learned only from data that may be used commercially; the others are for research.</source>
        <translation>Modelle mit „open“ im Namen haben nur aus Daten gelernt, die gewerblich genutzt werden dürfen; die anderen sind für die Forschung.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="99"/>
        <source>The fastest present</source>
        <translation>Das schnellste vorhandene</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="105"/>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="108"/>
        <source>One a core</source>
        <translation>Einer je Kern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="111"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="121"/>
        <source>Show me words less sure than</source>
        <translation>Wörter zeigen, die weniger sicher sind als</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="122"/>
        <source>Review printed words too</source>
        <translation>Auch gedruckte Wörter prüfen</translation>
    </message>
</context>
<context>
    <name>PreparationDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="48"/>
        <source>Page preparation</source>
        <translation>Seitenvorbereitung</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="50"/>
        <source>Steps of the preparation</source>
        <translation>Schritte der Vorbereitung</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="54"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="55"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="57"/>
        <source>Preparing the page…</source>
        <translation>Die Seite wird vorbereitet …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="88"/>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="89"/>
        <source>{degrees}°</source>
        <translation>{degrees}°</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="96"/>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="106"/>
        <source>Only a copy is changed. Words keep their places on the page as it was scanned.</source>
        <translation>Verändert wird nur eine Kopie. Die Wörter behalten ihren Platz auf der Seite, wie sie gescannt wurde.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="123"/>
        <source>Make the pixels square</source>
        <translation>Pixel quadratisch machen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="124"/>
        <source>Turn light ink on dark paper dark on light</source>
        <translation>Helle Schrift auf dunklem Grund umkehren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="125"/>
        <source>Take the colour out</source>
        <translation>Farbe herausnehmen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="126"/>
        <source>Cut out and flatten the sheet</source>
        <translation>Blatt ausschneiden und entzerren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="127"/>
        <source>Turn upright</source>
        <translation>Aufrecht drehen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="128"/>
        <source>Level the lines</source>
        <translation>Zeilen waagerecht ausrichten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="129"/>
        <source>Even the light</source>
        <translation>Licht ausgleichen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="130"/>
        <source>Leave out what is around</source>
        <translation>Umgebung weglassen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="131"/>
        <source>Fade faint rules</source>
        <translation>Blasse Linien tilgen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="132"/>
        <source>Tell ink from paper</source>
        <translation>Tinte vom Papier trennen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="133"/>
        <source>Remove rules and boxes</source>
        <translation>Linien und Kästchen entfernen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preparation.py" line="134"/>
        <source>Leave out the front that shines through</source>
        <translation>Durchscheinende Vorderseite weglassen</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/problems.py" line="36"/>
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="92"/>
        <source>Saved. Every change is, as soon as you make it.</source>
        <translation>Gespeichert. Jede Änderung ist es, sobald Sie sie machen.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="96"/>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="258"/>
        <source>Save project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="123"/>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="129"/>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="138"/>
        <source>A copy is in {path}</source>
        <translation>Eine Kopie liegt in {path}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="175"/>
        <source>This work is on no disk yet; save it under a name first</source>
        <translation>Diese Arbeit liegt noch auf keinem Datenträger; speichern Sie sie zuerst unter einem Namen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="184"/>
        <source>Page images</source>
        <translation>Seitenbilder</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="189"/>
        <source>Open a copy?</source>
        <translation>Kopie öffnen?</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="190"/>
        <source>{problem}

Open what can be read as a copy?</source>
        <translation>{problem}

Was lesbar ist, als Kopie öffnen?</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="206"/>
        <source>This is a copy of what could be read of {name}</source>
        <translation>Das ist eine Kopie dessen, was von {name} lesbar war</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="210"/>
        <source>{pages}, {words}, {settled}.

{path} itself is as it was. Save the copy under a name to keep it where you want it.</source>
        <translation>{pages}, {words}, {settled}.

{path} selbst ist, wie es war. Speichern Sie die Kopie unter einem Namen, damit sie liegt, wo Sie sie haben wollen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/commands/project.py" line="213"/>
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/commands/project.py" line="214"/>
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/commands/project.py" line="215"/>
        <source>%Ln of them settled</source>
        <translation>
            <numerusform>%Ln davon entschieden</numerusform>
            <numerusform>%Ln davon entschieden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="223"/>
        <source>The window closes by itself as soon as they are.</source>
        <translation>Das Fenster schließt sich von selbst, sobald sie es sind.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="225"/>
        <source>The last changes are not on the disk yet.</source>
        <translation>Die letzten Änderungen sind noch nicht auf dem Datenträger.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="227"/>
        <source>Lose Them</source>
        <translation>Verlieren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="247"/>
        <source>The work in this window is on no disk.</source>
        <translation>Die Arbeit in diesem Fenster liegt auf keinem Datenträger.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="248"/>
        <source>There was no place for it; save it elsewhere, or it is lost.</source>
        <translation>Es fand sich kein Platz für sie; speichern Sie sie anderswo, sonst geht sie verloren.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="249"/>
        <source>Lose It</source>
        <translation>Verlieren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="268"/>
        <source>Projects (*{suffix})</source>
        <translation>Projekte (*{suffix})</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <location filename="../../hwr_desktop/gui/recent_menu.py" line="25"/>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>ReplacementsModel</name>
    <message>
        <location filename="../../hwr_desktop/gui/models/replacements.py" line="71"/>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/replacements.py" line="72"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/replacements.py" line="73"/>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/replacements.py" line="74"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/replacements.py" line="87"/>
        <source>Picture of {text}</source>
        <translation>Bild von {text}</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <location filename="../../hwr_desktop/gui/commands/review.py" line="89"/>
        <source>Confirm words</source>
        <translation>Wörter bestätigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/review.py" line="93"/>
        <source>Reopen words</source>
        <translation>Wörter wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/review.py" line="97"/>
        <source>Mark as no word</source>
        <translation>Als kein Wort kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/review.py" line="117"/>
        <source>Confirm page</source>
        <translation>Seite bestätigen</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="53"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="139"/>
        <source>Alternative {n}: {text}</source>
        <translation>Vorschlag {n}: {text}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="153"/>
        <source>Choose a word, or press Enter for the first that needs you</source>
        <translation>Wählen Sie ein Wort, oder drücken Sie Eingabe für das erste, das Sie braucht</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="156"/>
        <source>nothing read here</source>
        <translation>hier ist nichts gelesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="132"/>
        <source>{text}: {chance} likely; press {key}</source>
        <translation>{text}: zu {chance} wahrscheinlich; Taste {key}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="158"/>
        <source>{sure} sure</source>
        <translation>{sure} sicher</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="160"/>
        <source>read as “{text}”</source>
        <translation>gelesen als „{text}“</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="163"/>
        <source>without the word list “{text}”</source>
        <translation>ohne Wortliste „{text}“</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="166"/>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="171"/>
        <source>typing</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="171"/>
        <source>Keys are text; Esc gives up</source>
        <translation>Tasten sind Text; Esc verwirft</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="173"/>
        <source>keys command</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="175"/>
        <source>Enter accepts, 1 to 9 take an alternative, a letter starts typing, Space sets aside, Delete says it is no word</source>
        <translation>Eingabe nimmt an, 1 bis 9 nehmen einen Vorschlag, ein Buchstabe beginnt Text, Leertaste stellt zurück, Entf sagt: kein Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="179"/>
        <source>F2 edits</source>
        <translation>F2 bearbeitet</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="179"/>
        <source>Press F2 to edit this word</source>
        <translation>F2 bearbeitet dieses Wort</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/shortcut_editor.py" line="38"/>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/shortcut_editor.py" line="38"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/shortcut_editor.py" line="41"/>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/shortcut_editor.py" line="50"/>
        <source>Keys of the chosen action</source>
        <translation>Tasten des gewählten Befehls</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/shortcut_editor.py" line="53"/>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/shortcut_editor.py" line="92"/>
        <source>{keys} belongs to “{action}”; choose others</source>
        <translation>{keys} gehört zu „{action}“; wählen Sie andere</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/shortcuts.py" line="33"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/shortcuts.py" line="71"/>
        <source>In the review strip</source>
        <translation>Im Prüfstreifen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/shortcuts.py" line="73"/>
        <source>Take an alternative</source>
        <translation>Vorschlag nehmen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/shortcuts.py" line="74"/>
        <source>Type another text</source>
        <translation>Anderen Text tippen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/shortcuts.py" line="74"/>
        <source>any letter</source>
        <translation>ein Buchstabe</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/shortcuts.py" line="75"/>
        <source>Give up what was typed</source>
        <translation>Getipptes verwerfen</translation>
    </message>
</context>
<context>
    <name>SideTabs</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/side.py" line="43"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/side.py" line="44"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/side.py" line="45"/>
        <source>Look-alikes</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/side.py" line="46"/>
        <source>Budget</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/side.py" line="47"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/side.py" line="61"/>
        <source>Conflicts ({n})</source>
        <translation>Widersprüche ({n})</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="38"/>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="46"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="47"/>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="49"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="50"/>
        <source>Errors and time</source>
        <translation>Fehler und Zeit</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="52"/>
        <source>Confidence of the words that nobody settled yet</source>
        <translation>Sicherheit der Wörter, über die noch niemand entschieden hat</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="67"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="68"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="69"/>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="70"/>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="75"/>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="76"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="77"/>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="78"/>
        <source>No word</source>
        <translation>Kein Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="87"/>
        <source>Handwritten</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="88"/>
        <source>Printed</source>
        <translation>Druck</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="89"/>
        <source>Marks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="90"/>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="101"/>
        <source>Expected wrong now</source>
        <translation>Jetzt erwartete Fehler</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="103"/>
        <source>Expected wrong after review</source>
        <translation>Nach der Prüfung erwartete Fehler</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="110"/>
        <source>Wrong so far</source>
        <translation>Bisher falsch</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="111"/>
        <source>{met}, where {expected} were expected</source>
        <translation>{met}, wo {expected} erwartet waren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="127"/>
        <source>about {wrong} of {words} ({share})</source>
        <translation>etwa {wrong} von {words} ({share})</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="119"/>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="123"/>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="119"/>
        <source>known after a few words</source>
        <translation>nach einigen Wörtern bekannt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="122"/>
        <source>Seconds a word</source>
        <translation>Sekunden je Wort</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="123"/>
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="39"/>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="42"/>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="43"/>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/status.py" line="75"/>
        <source>“{reading}” → “{correction}”: %Ln more look the same  ({keys})</source>
        <translation>
            <numerusform>„{reading}“ → „{correction}“: %Ln weiteres sieht gleich aus  ({keys})</numerusform>
            <numerusform>„{reading}“ → „{correction}“: %Ln weitere sehen gleich aus  ({keys})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="88"/>
        <source>Reading page {page} of {total}</source>
        <translation>Liest Seite {page} von {total}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="96"/>
        <source>Importing</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="102"/>
        <source>Model and the processor that really runs it</source>
        <translation>Modell und der Prozessor, auf dem es wirklich läuft</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="103"/>
        <source>research use only</source>
        <translation>nur für die Forschung</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="109"/>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="120"/>
        <source>{ms} ms a word</source>
        <translation>{ms} ms je Wort</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/status.py" line="127"/>
        <source>{left} of %Ln words to review</source>
        <translation>
            <numerusform>{left} von %Ln Wort zu prüfen</numerusform>
            <numerusform>{left} von %Ln Wörtern zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <location filename="../../hwr_desktop/gui/time_left.py" line="46"/>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/time_left.py" line="49"/>
        <source>about {hours} h {minutes} min left</source>
        <translation>noch etwa {hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/time_left.py" line="51"/>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/transcript.py" line="60"/>
        <source>Transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/views/transcript.py" line="399"/>
        <source>No word of the word list</source>
        <translation>Kein Wort der Wortliste</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/welcome.py" line="174"/>
        <source>Unfinished work of {when}: {pages}, {words}</source>
        <translation>Unfertige Arbeit vom {when}: {pages}, {words}</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/welcome.py" line="49"/>
        <source>Read handwriting, check what is doubtful, export the rest</source>
        <translation>Handschrift lesen, Zweifelhaftes prüfen, den Rest exportieren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/welcome.py" line="54"/>
        <source>Drop scans here: PNG, JPEG, TIFF, PDF, BMP, WebP, or a folder of them.</source>
        <translation>Ziehen Sie Scans hierher: PNG, JPEG, TIFF, PDF, BMP, WebP, oder einen Ordner damit.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/welcome.py" line="57"/>
        <source>Open scans…</source>
        <translation>Scans öffnen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/welcome.py" line="60"/>
        <source>Try the sample form</source>
        <translation>Beispielformular ansehen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/welcome.py" line="98"/>
        <source>The best reader; what it learned from forbids commercial use.</source>
        <translation>Der beste Leser; woraus er gelernt hat, verbietet gewerbliche Nutzung.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/welcome.py" line="97"/>
        <source>For research: the best reader</source>
        <translation>Für die Forschung: der beste Leser</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/welcome.py" line="102"/>
        <source>For the office: free for commercial use</source>
        <translation>Fürs Büro: gewerblich frei</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/welcome.py" line="103"/>
        <source>A reader that learned only from data free for commercial use.</source>
        <translation>Ein Leser, der nur aus gewerblich freien Daten gelernt hat.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/welcome.py" line="126"/>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/welcome.py" line="128"/>
        <source>Discard…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/welcome.py" line="137"/>
        <source>Discard unfinished work?</source>
        <translation>Unfertige Arbeit verwerfen?</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/welcome.py" line="138"/>
        <source>Its words and corrections are deleted. The scans stay.</source>
        <translation>Ihre Wörter und Berichtigungen werden gelöscht. Die Scans bleiben.</translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <location filename="../../hwr_desktop/gui/word_field.py" line="33"/>
        <source>Text of the word</source>
        <translation>Text des Wortes</translation>
    </message>
</context>
<context>
    <name>WordListsDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/word_lists.py" line="35"/>
        <source>Word lists</source>
        <translation>Wortlisten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/word_lists.py" line="38"/>
        <source>Good words</source>
        <translation>Gute Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/word_lists.py" line="39"/>
        <source>Bad words</source>
        <translation>Schlechte Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/word_lists.py" line="50"/>
        <source>&amp;Good words</source>
        <translation>&amp;Gute Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/word_lists.py" line="52"/>
        <source>Names, say: however unsure their reading, they need no more attention.</source>
        <translation>Namen etwa: wie unsicher sie auch gelesen sind, sie brauchen keine Aufmerksamkeit mehr.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/word_lists.py" line="57"/>
        <source>&amp;Bad words</source>
        <translation>&amp;Schlechte Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/word_lists.py" line="58"/>
        <source>Real words that are usual misreadings here: they always need a look.</source>
        <translation>Echte Wörter, die hier oft verlesen sind: sie brauchen immer einen Blick.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/word_lists.py" line="86"/>
        <source>Change word lists</source>
        <translation>Wortlisten ändern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/word_lists.py" line="93"/>
        <source>One word a line</source>
        <translation>Ein Wort je Zeile</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/word_lists.py" line="115"/>
        <source>In both lists, so looked at always: {words}</source>
        <translation>In beiden Listen, also immer zu prüfen: {words}</translation>
    </message>
</context>
<context>
    <name>WordTable</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/word_table.py" line="71"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>WordTableModel</name>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="104"/>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="105"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="106"/>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="107"/>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="108"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="109"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="127"/>
        <source>Picture of {text}</source>
        <translation>Bild von {text}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="141"/>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="143"/>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="145"/>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="146"/>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="147"/>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="148"/>
        <source>no word</source>
        <translation>kein Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="162"/>
        <source>handwritten</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="163"/>
        <source>printed</source>
        <translation>Druck</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="164"/>
        <source>mark</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>WordTablePanel</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="31"/>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="32"/>
        <source>Search words</source>
        <translation>Wörter suchen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="39"/>
        <source>Search by pattern</source>
        <translation>Nach Muster suchen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="40"/>
        <source>What is typed is a regular expression</source>
        <translation>Das Getippte ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="43"/>
        <source>Which words</source>
        <translation>Welche Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="45"/>
        <source>All words</source>
        <translation>Alle Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="46"/>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="47"/>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="48"/>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="49"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="50"/>
        <source>No word</source>
        <translation>Kein Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="51"/>
        <source>Handwritten</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="52"/>
        <source>Printed</source>
        <translation>Druck</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="56"/>
        <source>Which pages</source>
        <translation>Welche Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="57"/>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="57"/>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="106"/>
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <location filename="../../hwr_desktop/gui/worker.py" line="236"/>
        <source>{file}: there is not enough memory; close other programs</source>
        <translation>{file}: Der Speicher reicht nicht; schließen Sie andere Programme</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/worker.py" line="241"/>
        <source>{file}: reading failed; the log has the details</source>
        <translation>{file}: Das Lesen ist misslungen; Näheres steht im Protokoll</translation>
    </message>
</context>
<context>
    <name>_CardDelegate</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/look_alikes_grid.py" line="172"/>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
</context>
<context>
    <name>_ClosingBox</name>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="285"/>
        <source>Save Elsewhere…</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="288"/>
        <source>Do Not Close</source>
        <translation>Nicht schließen</translation>
    </message>
</context>
<context>
    <name>_Figure</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="238"/>
        <source>{sure} sure: {low} to {high}</source>
        <translation>zu {sure} sicher: {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>_Histogram</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="154"/>
        <source>Words by confidence, from 0 to 100 %: {counts}</source>
        <translation>Wörter nach Sicherheit, von 0 bis 100 %: {counts}</translation>
    </message>
</context>
</TS>
