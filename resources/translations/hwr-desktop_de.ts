<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/about.py" line="36"/>
        <source>About HWR Desktop</source>
        <translation>Über HWR Desktop</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/about.py" line="59"/>
        <source>Reading with {model} on {provider}.</source>
        <translation>Liest mit {model} auf {provider}.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/about.py" line="63"/>
        <source>No model has been loaded yet.</source>
        <translation>Noch ist kein Modell geladen.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/about.py" line="66"/>
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
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="69"/>
        <source>No character was taken for another.</source>
        <translation>Kein Zeichen wurde mit einem anderen verwechselt.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="78"/>
        <source>Share of words that may be wrong</source>
        <translation>Anteil der Wörter, die falsch sein dürfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="80"/>
        <source>Review Them</source>
        <translation>Diese prüfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="111"/>
        <source>Characters taken for others</source>
        <translation>Verwechselte Zeichen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="115"/>
        <source>As sure as it says?</source>
        <translation>So sicher, wie es sagt?</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="119"/>
        <source>What is left to review</source>
        <translation>Was noch zu prüfen ist</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="122"/>
        <source>Wrong at most</source>
        <translation>Höchstens falsch</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="129"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="135"/>
        <source>No word that was read has been checked yet.
Confirm or correct some, and here stands how well your pages are read.</source>
        <translation>Noch ist kein gelesenes Wort geprüft.
Bestätigen oder berichtigen Sie einige, dann steht hier, wie gut Ihre Seiten gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="175"/>
        <source>Measured on {words} checked words, {corrected} of them corrected. Doubtful words are checked first, so the document as a whole is read better than this.</source>
        <translation>Gemessen an {words} geprüften Wörtern, davon {corrected} berichtigt. Zweifelhafte werden zuerst geprüft, das ganze Dokument ist also besser gelesen als hier.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="185"/>
        <source>Each dot is a group of checked words; on the dashed line they are right as often as the model says. On average it is off by {error:.1f} %.</source>
        <translation>Jeder Punkt ist eine Gruppe geprüfter Wörter; auf der gestrichelten Linie stimmen sie so oft, wie das Modell sagt. Im Mittel irrt es um {error:.1f} %.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="195"/>
        <source>About {expected:.1f} % of all words are still wrong.</source>
        <translation>Etwa {expected:.1f} % aller Wörter sind noch falsch.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="200"/>
        <source>For {target:.1f} %, review {n} of the {unchecked} words that nobody checked: those less than {threshold:.0f} % sure.</source>
        <translation>Für {target:.1f} % prüfen Sie {n} der {unchecked} ungeprüften Wörter: die weniger als {threshold:.0f} % sicheren.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="209"/>
        <source>That is within the {target:.1f} % you allow.</source>
        <translation>Das liegt in den {target:.1f} %, die Sie erlauben.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="90"/>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="97"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="106"/>
        <source>Open &amp;Folder…</source>
        <translation>Or&amp;dner öffnen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="113"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="123"/>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="131"/>
        <source>Save a Cop&amp;y…</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="138"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="149"/>
        <source>&amp;Close Window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="156"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="160"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="170"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="180"/>
        <source>&amp;Find Words</source>
        <translation>Wörter &amp;suchen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="190"/>
        <source>Find and Re&amp;place…</source>
        <translation>Suchen und &amp;ersetzen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="198"/>
        <source>&amp;Go to Page or Word…</source>
        <translation>&amp;Gehe zu Seite oder Wort …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="206"/>
        <source>&amp;Accept and Go On</source>
        <translation>&amp;Annehmen und weiter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="217"/>
        <source>&amp;Edit Text</source>
        <translation>Text &amp;bearbeiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="226"/>
        <source>Set A&amp;side for Later</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="236"/>
        <source>This Is &amp;No Word</source>
        <translation>Das ist &amp;kein Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="246"/>
        <source>Re&amp;open</source>
        <translation>Wieder &amp;öffnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="254"/>
        <source>&amp;Confirm Selected Words</source>
        <translation>Ge&amp;wählte Wörter bestätigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="263"/>
        <source>Confirm Whole &amp;Page</source>
        <translation>Ganze &amp;Seite bestätigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="270"/>
        <source>Next Word to Review</source>
        <translation>Nächstes zu prüfendes Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="281"/>
        <source>Previous Word to Review</source>
        <translation>Voriges zu prüfendes Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="290"/>
        <source>Next Word</source>
        <translation>Nächstes Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="299"/>
        <source>Previous Word</source>
        <translation>Voriges Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="308"/>
        <source>Same &amp;Reading, Same Shape</source>
        <translation>Gleich &amp;gelesen, gleiche Form</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="318"/>
        <source>Add to &amp;Good Words</source>
        <translation>Zu den g&amp;uten Wörtern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="326"/>
        <source>Add to &amp;Bad Words</source>
        <translation>Zu den s&amp;chlechten Wörtern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="334"/>
        <source>&amp;Word Lists…</source>
        <translation>Wort&amp;listen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="340"/>
        <source>&amp;Draw and Move Boxes</source>
        <translation>Rahmen &amp;zeichnen und verschieben</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="351"/>
        <source>&amp;Split at the Caret</source>
        <translation>An der Schreibmarke &amp;teilen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="361"/>
        <source>&amp;Merge</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="370"/>
        <source>De&amp;lete Box</source>
        <translation>Rahmen &amp;löschen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="379"/>
        <source>Read &amp;Earlier</source>
        <translation>&amp;Früher lesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="388"/>
        <source>Read La&amp;ter</source>
        <translation>&amp;Später lesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="397"/>
        <source>Move Left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="406"/>
        <source>Move Right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="414"/>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="422"/>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="430"/>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="438"/>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="446"/>
        <source>Lower</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="454"/>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="462"/>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="472"/>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="482"/>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="490"/>
        <source>Fit &amp;Width</source>
        <translation>Ganze &amp;Breite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="500"/>
        <source>Fit &amp;Page</source>
        <translation>Ganze &amp;Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="510"/>
        <source>Fit Wor&amp;d</source>
        <translation>Ganzes &amp;Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="520"/>
        <source>Word &amp;Boxes</source>
        <translation>Wort&amp;rahmen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="530"/>
        <source>&amp;Text over the Ink</source>
        <translation>&amp;Text über der Tinte</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="539"/>
        <source>&amp;Reading Order</source>
        <translation>&amp;Lesefolge</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="548"/>
        <source>Spell &amp;Marks in the Text</source>
        <translation>Re&amp;chtschreibmarken im Text</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="556"/>
        <source>Word Table</source>
        <translation>Worttabelle</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="565"/>
        <source>Te&amp;xt of the Page</source>
        <translation>Te&amp;xt der Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="573"/>
        <source>&amp;Look-alikes</source>
        <translation>Ä&amp;hnliche Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="582"/>
        <source>Review Bud&amp;get</source>
        <translation>&amp;Prüfumfang</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="590"/>
        <source>A&amp;ccuracy</source>
        <translation>Ge&amp;nauigkeit</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="598"/>
        <source>Page as Prepared for Reading</source>
        <translation>Seite, wie sie gelesen wird</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="607"/>
        <source>Previous Page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="616"/>
        <source>Next Page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="624"/>
        <source>&amp;Read Page Again</source>
        <translation>Seite neu &amp;lesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="633"/>
        <source>Re&amp;move Page</source>
        <translation>Seite ent&amp;fernen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="641"/>
        <source>&amp;Stop Reading</source>
        <translation>Lesen &amp;abbrechen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="650"/>
        <source>&amp;Batch…</source>
        <translation>Sta&amp;pel …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="659"/>
        <source>S&amp;tatistics…</source>
        <translation>&amp;Statistik …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="668"/>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="677"/>
        <source>Find &amp;Action…</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="685"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="693"/>
        <source>A&amp;bout HWR Desktop</source>
        <translation>&amp;Über HWR Desktop</translation>
    </message>
</context>
<context>
    <name>ActionPalette</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/palette.py" line="30"/>
        <location filename="../../hwr_desktop/gui/dialogs/palette.py" line="34"/>
        <source>Find action</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/palette.py" line="33"/>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/palette.py" line="37"/>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <location filename="../../hwr_desktop/gui/background.py" line="68"/>
        <source>There is not enough memory; close other programs</source>
        <translation>Der Speicher reicht nicht; schließen Sie andere Programme</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/background.py" line="73"/>
        <source>An unexpected error; the log has the details</source>
        <translation>Ein unerwarteter Fehler; Näheres steht im Protokoll</translation>
    </message>
</context>
<context>
    <name>BatchQueueModel</name>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="104"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="105"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="106"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="107"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="150"/>
        <source>{done} of {pages}</source>
        <translation>{done} von {pages}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="159"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="163"/>
        <source>Failed: {reason}</source>
        <translation>Misslungen: {reason}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="165"/>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="166"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="167"/>
        <source>Done before</source>
        <translation>Schon fertig</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/batch_queue.py" line="168"/>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
</context>
<context>
    <name>BatchSettingsForm</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="48"/>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="152"/>
        <source>Folder of the results</source>
        <translation>Ordner der Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="49"/>
        <source>A folder for the results</source>
        <translation>Ein Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="50"/>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="51"/>
        <source>Choose the folder of the results</source>
        <translation>Ordner der Ergebnisse wählen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="54"/>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="148"/>
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
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="65"/>
        <source>&amp;Safe for spreadsheets</source>
        <translation>&amp;Sicher für Tabellenprogramme</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="67"/>
        <source>Read a&amp;gain what is done</source>
        <translation>Fertiges n&amp;eu lesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="111"/>
        <source>Always written: the table of the whole batch is made of it</source>
        <translation>Wird immer geschrieben: daraus entsteht die Tabelle des ganzen Stapels</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="135"/>
        <source>&amp;Workers</source>
        <translation>&amp;Prozesse</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="146"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch_settings.py" line="147"/>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/batch_table.py" line="28"/>
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
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="64"/>
        <source>Add &amp;Files…</source>
        <translation>&amp;Dateien hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="65"/>
        <source>Add Fol&amp;der…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="66"/>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="67"/>
        <source>Open for &amp;Review</source>
        <translation>Zum &amp;Prüfen öffnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="71"/>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="326"/>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="78"/>
        <source>Part of the batch that is done</source>
        <translation>Fertiger Teil des Stapels</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="81"/>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="347"/>
        <source>&amp;Pause</source>
        <translation>P&amp;ause</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="82"/>
        <source>S&amp;top</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="83"/>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="125"/>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="145"/>
        <source>Stopping…</source>
        <translation>Bricht ab …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="188"/>
        <source>Drop scans, PDF files or folders here, or add them above.</source>
        <translation>Ziehen Sie Scans, PDF-Dateien oder Ordner hierher, oder fügen Sie sie oben hinzu.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="214"/>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="214"/>
        <source>Scans ({patterns})</source>
        <translation>Scans ({patterns})</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="219"/>
        <source>Add a folder of scans</source>
        <translation>Ordner mit Scans hinzufügen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="232"/>
        <source>Looking for scans…</source>
        <translation>Sucht Scans …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="259"/>
        <source>{done} of {files} files</source>
        <translation>{done} von {files} Dateien</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="273"/>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="276"/>
        <source>about {hours} h {minutes} min left</source>
        <translation>noch etwa {hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="277"/>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="284"/>
        <source>All {files} files are done</source>
        <translation>Alle {files} Dateien sind fertig</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="287"/>
        <source>{done} of {files} files are done, {failed} failed</source>
        <translation>{done} von {files} Dateien sind fertig, {failed} misslungen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="295"/>
        <source>The batch could not go on</source>
        <translation>Der Stapel konnte nicht weitergehen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="301"/>
        <source>Stopped. Start goes on where it was.</source>
        <translation>Abgebrochen. Starten geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="306"/>
        <source>Stop the batch?</source>
        <translation>Stapel abbrechen?</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="308"/>
        <source>What is done stays. The same batch goes on later where it was.</source>
        <translation>Fertiges bleibt. Derselbe Stapel geht später dort weiter, wo er war.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="310"/>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="311"/>
        <source>&amp;Keep Going</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="347"/>
        <source>Go &amp;On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/batch.py" line="350"/>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>BoxCommands</name>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="64"/>
        <source>Draw box</source>
        <translation>Rahmen zeichnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="72"/>
        <source>Move box</source>
        <translation>Rahmen verschieben</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="84"/>
        <source>Press F2, put the caret between two letters, then split</source>
        <translation>F2 drücken, die Schreibmarke zwischen zwei Buchstaben setzen, dann teilen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="87"/>
        <source>Split word</source>
        <translation>Wort teilen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="99"/>
        <source>No word follows on this line</source>
        <translation>Auf dieser Zeile folgt kein Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="104"/>
        <source>Merge words</source>
        <translation>Wörter verbinden</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="111"/>
        <source>Delete box</source>
        <translation>Rahmen löschen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="118"/>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="125"/>
        <location filename="../../hwr_desktop/gui/commands/boxes.py" line="132"/>
        <source>Change reading order</source>
        <translation>Lesefolge ändern</translation>
    </message>
</context>
<context>
    <name>BudgetChart</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/budget_chart.py" line="28"/>
        <source>Errors that remain, by words reviewed</source>
        <translation>Verbleibende Fehler nach geprüften Wörtern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/views/budget_chart.py" line="93"/>
        <source>words reviewed</source>
        <translation>geprüfte Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/views/budget_chart.py" line="95"/>
        <source>{rate:.1f} % wrong</source>
        <translation>{rate:.1f} % falsch</translation>
    </message>
</context>
<context>
    <name>BudgetPanel</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="70"/>
        <source>Words to review</source>
        <translation>Zu prüfende Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="78"/>
        <source>Share of words that may be wrong</source>
        <translation>Anteil der Wörter, die falsch sein dürfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="80"/>
        <source>Which pages</source>
        <translation>Welche Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="81"/>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="81"/>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="83"/>
        <source>In which order</source>
        <translation>In welcher Folge</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="85"/>
        <source>Most doubtful first</source>
        <translation>Die zweifelhaftesten zuerst</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="85"/>
        <source>As they stand on the page</source>
        <translation>Wie sie auf der Seite stehen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="87"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="91"/>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="93"/>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="94"/>
        <source>End this review</source>
        <translation>Diese Prüfung beenden</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="136"/>
        <source>Wrong at most</source>
        <translation>Höchstens falsch</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="137"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="138"/>
        <source>Order</source>
        <translation>Folge</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="211"/>
        <source>Review %n words</source>
        <translation>
            <numerusform>%n Wort prüfen</numerusform>
            <numerusform>%n Wörter prüfen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="217"/>
        <source>Every word is settled.</source>
        <translation>Jedes Wort ist entschieden.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="217"/>
        <source>No words yet.</source>
        <translation>Noch keine Wörter.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="225"/>
        <source>Review {n} of {total} words; about {rate} will still be wrong.</source>
        <translation>{n} von {total} Wörtern prüfen; etwa {rate} bleiben falsch.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="231"/>
        <source>That is about %n words</source>
        <translation>
            <numerusform>Das ist etwa %n Wort</numerusform>
            <numerusform>Das sind etwa %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="233"/>
        <source>(most likely {low} to {high}).</source>
        <translation>(wahrscheinlich {low} bis {high}).</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="244"/>
        <source>{n} words to go; about {rate} will still be wrong.</source>
        <translation>Noch {n} Wörter; etwa {rate} bleiben falsch.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="254"/>
        <source>At your pace: %n minutes.</source>
        <translation>
            <numerusform>In Ihrem Takt: %n Minute.</numerusform>
            <numerusform>In Ihrem Takt: %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="257"/>
        <source>An estimate from the reader&apos;s own confidence.</source>
        <translation>Eine Schätzung aus der Sicherheit des Lesers selbst.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="261"/>
        <source>In the {n} words that you settled it expected {expected:.0f} errors and you met {met}; the estimate has learned from that.</source>
        <translation>In den {n} Wörtern, die Sie entschieden haben, waren {expected:.0f} Fehler erwartet, und Sie fanden {met}; daraus hat die Schätzung gelernt.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="265"/>
        <source>Words that were not found on the page at all are not counted.</source>
        <translation>Wörter, die auf der Seite gar nicht gefunden wurden, zählen nicht mit.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/budget.py" line="313"/>
        <source>{done} of {total} reviewed</source>
        <translation>{done} von {total} geprüft</translation>
    </message>
</context>
<context>
    <name>CalibrationChart</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/calibration_chart.py" line="30"/>
        <source>Share of right words, by the model&apos;s confidence</source>
        <translation>Anteil richtiger Wörter nach der Sicherheit des Modells</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/views/calibration_chart.py" line="37"/>
        <source>{sure:.0%} sure: {right:.0%} of {words} words right</source>
        <translation>{sure:.0%} sicher: {right:.0%} von {words} Wörtern richtig</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/views/calibration_chart.py" line="69"/>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/views/calibration_chart.py" line="72"/>
        <source>right</source>
        <translation>richtig</translation>
    </message>
</context>
<context>
    <name>ConfusionsList</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/confusions_list.py" line="50"/>
        <source>Characters taken for others</source>
        <translation>Verwechselte Zeichen</translation>
    </message>
</context>
<context>
    <name>ConfusionsModel</name>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/models/confusions.py" line="62"/>
        <source>“{true}” was missed, %n times</source>
        <translation>
            <numerusform>„{true}“ fehlte, %n-mal</numerusform>
            <numerusform>„{true}“ fehlte, %n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/models/confusions.py" line="64"/>
        <source>“{read}” was read where nothing is, %n times</source>
        <translation>
            <numerusform>„{read}“ gelesen, wo nichts ist, %n-mal</numerusform>
            <numerusform>„{read}“ gelesen, wo nichts ist, %n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/models/confusions.py" line="66"/>
        <source>“{true}” was read as “{read}”, %n times</source>
        <translation>
            <numerusform>„{true}“ als „{read}“ gelesen, %n-mal</numerusform>
            <numerusform>„{true}“ als „{read}“ gelesen, %n-mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <location filename="../../hwr_desktop/gui/controller.py" line="211"/>
        <source>Correct word</source>
        <translation>Wort berichtigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/controller.py" line="219"/>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/controller.py" line="219"/>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/controller.py" line="228"/>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/controller.py" line="240"/>
        <source>Read page again</source>
        <translation>Seite neu lesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/controller.py" line="241"/>
        <source>Read page</source>
        <translation>Seite lesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/controller.py" line="245"/>
        <source>Read words</source>
        <translation>Wörter lesen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="64"/>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="202"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="72"/>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="72"/>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="74"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="74"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="84"/>
        <source>Part written</source>
        <translation>Geschriebener Teil</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="88"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="134"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="186"/>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="189"/>
        <source>All pages in one file</source>
        <translation>Alle Seiten in einer Datei</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="191"/>
        <source>A folder with one file a page</source>
        <translation>Ein Ordner mit einer Datei je Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="209"/>
        <source>Export to a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="219"/>
        <source>… and {n} more</source>
        <translation>… und {n} weitere</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="221"/>
        <source>%n files are there already. Replace them?</source>
        <translation>
            <numerusform>%n Datei ist schon da. Ersetzen?</numerusform>
            <numerusform>%n Dateien sind schon da. Ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="223"/>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/export.py" line="237"/>
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
        <location filename="../../hwr_desktop/gui/commands/files.py" line="62"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/files.py" line="64"/>
        <source>Scans, projects and transcriptions ({patterns});;All files (*)</source>
        <translation>Scans, Projekte und Transkriptionen ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/files.py" line="73"/>
        <source>Open a folder of scans</source>
        <translation>Ordner mit Scans öffnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/files.py" line="110"/>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/files.py" line="113"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/files.py" line="121"/>
        <source>{folder}: {error}</source>
        <translation>{folder}: {error}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/files.py" line="125"/>
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
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="120"/>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="120"/>
        <source>&amp;Replace with</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="167"/>
        <source>Replace in %n words</source>
        <translation>
            <numerusform>In %n Wort ersetzen</numerusform>
            <numerusform>In %n Wörtern ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="170"/>
        <source>%n words would change.</source>
        <translation>
            <numerusform>%n Wort würde sich ändern.</numerusform>
            <numerusform>%n Wörter würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="172"/>
        <source>%n that you have settled stay as they are.</source>
        <translation>
            <numerusform>%n von Ihnen entschiedenes bleibt, wie es ist.</numerusform>
            <numerusform>%n von Ihnen entschiedene bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="190"/>
        <source>Replace “{text}”</source>
        <translation>„{text}“ ersetzen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/find_replace.py" line="194"/>
        <source>%n words were changed; undo brings them back.</source>
        <translation>
            <numerusform>%n Wort wurde geändert; Rückgängig bringt es zurück.</numerusform>
            <numerusform>%n Wörter wurden geändert; Rückgängig bringt sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/go_to.py" line="39"/>
        <location filename="../../hwr_desktop/gui/dialogs/go_to.py" line="43"/>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/go_to.py" line="42"/>
        <source>Page number, file name or word</source>
        <translation>Seitenzahl, Dateiname oder Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/go_to.py" line="46"/>
        <source>Pages and words</source>
        <translation>Seiten und Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/go_to.py" line="91"/>
        <source>{text}   on page {page}</source>
        <translation>{text}   auf Seite {page}</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <location filename="../../hwr_desktop/gui/commands/importing.py" line="61"/>
        <source>Importing…</source>
        <translation>Importiert …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/importing.py" line="83"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/commands/importing.py" line="86"/>
        <source>%n pages imported</source>
        <translation>
            <numerusform>%n Seite importiert</numerusform>
            <numerusform>%n Seiten importiert</numerusform>
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
    <name>LookAlikesGrid</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/look_alikes_grid.py" line="61"/>
        <source>Words read alike</source>
        <translation>Gleich gelesene Wörter</translation>
    </message>
</context>
<context>
    <name>LookAlikesModel</name>
    <message>
        <location filename="../../hwr_desktop/gui/models/look_alikes.py" line="77"/>
        <source>no word</source>
        <translation>kein Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/look_alikes.py" line="79"/>
        <source>{sure:.0%} sure</source>
        <translation>{sure:.0%} sicher</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/look_alikes.py" line="80"/>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/look_alikes.py" line="81"/>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/look_alikes.py" line="84"/>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
</context>
<context>
    <name>LookAlikesPanel</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="67"/>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="69"/>
        <source>Previous group</source>
        <translation>Vorige Gruppe</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="70"/>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="109"/>
        <source>Confirm look-alikes</source>
        <translation>Ähnliche bestätigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="109"/>
        <source>Correct look-alikes</source>
        <translation>Ähnliche berichtigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="146"/>
        <source>Type to correct, Space sets aside, F2 shows the page, Enter confirms the rest.</source>
        <translation>Tippen berichtigt, Leertaste stellt zurück, F2 zeigt die Seite, Eingabe bestätigt den Rest.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="165"/>
        <source>No two words that need you were read alike.
The review strip has the rest.</source>
        <translation>Keine zwei Wörter, die Sie brauchen, wurden gleich gelesen.
Den Rest hat der Prüfstreifen.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="208"/>
        <source>Mark as no word</source>
        <translation>Als kein Wort kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="213"/>
        <source>Correct word</source>
        <translation>Wort berichtigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="213"/>
        <source>Correct words</source>
        <translation>Wörter berichtigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="264"/>
        <source>Confirm {n}</source>
        <translation>{n} bestätigen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="267"/>
        <source>Correct {n}</source>
        <translation>{n} berichtigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="272"/>
        <source>%n words of the same reading and shape</source>
        <translation>
            <numerusform>%n Wort gleicher Lesung und Form</numerusform>
            <numerusform>%n Wörter gleicher Lesung und Form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="275"/>
        <source>%n words, group {place} of {groups}</source>
        <translation>
            <numerusform>%n Wort, Gruppe {place} von {groups}</numerusform>
            <numerusform>%n Wörter, Gruppe {place} von {groups}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/look_alikes.py" line="280"/>
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../hwr_desktop/gui/main_window.py" line="230"/>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/main_window.py" line="233"/>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/main_window.py" line="264"/>
        <source>No word needs you any more</source>
        <translation>Kein Wort braucht Sie mehr</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/main_window.py" line="267"/>
        <source>No look-alikes are left</source>
        <translation>Keine ähnlichen Wörter mehr</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/main_window.py" line="340"/>
        <source>{file}: no ink was found</source>
        <translation>{file}: keine Tinte gefunden</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/main_window.py" line="375"/>
        <source>… and {n} more</source>
        <translation>… und {n} weitere</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="45"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="46"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="47"/>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="48"/>
        <source>&amp;Boxes</source>
        <translation>&amp;Rahmen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="49"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="50"/>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/actions.py" line="51"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/notes.py" line="40"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/notes.py" line="45"/>
        <source>&amp;Copy All</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <location filename="../../hwr_desktop/gui/commands/pages.py" line="45"/>
        <source>Remove page</source>
        <translation>Seite entfernen</translation>
    </message>
</context>
<context>
    <name>PageListModel</name>
    <message>
        <location filename="../../hwr_desktop/gui/models/page_list.py" line="81"/>
        <source>{name}, {n} words to review</source>
        <translation>{name}, {n} Wörter zu prüfen</translation>
    </message>
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
</context>
<context>
    <name>PageView</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/page_view.py" line="70"/>
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
        <location filename="../../hwr_desktop/gui/commands/panels.py" line="117"/>
        <source>Add good word “{text}”</source>
        <translation>Gutes Wort „{text}“ aufnehmen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/panels.py" line="126"/>
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
        <translation>Liest</translation>
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
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="71"/>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="79"/>
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
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="70"/>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="76"/>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="78"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="81"/>
        <source>Another language holds from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="88"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="93"/>
        <source>Models named “open” learned only from data that may be used commercially; the others are for research.</source>
        <translation>Modelle mit „open“ im Namen haben nur aus Daten gelernt, die gewerblich genutzt werden dürfen; die anderen sind für die Forschung.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="100"/>
        <source>The fastest present</source>
        <translation>Das schnellste vorhandene</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="106"/>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="110"/>
        <source>One a core</source>
        <translation>Einer je Kern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="113"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="124"/>
        <source>Show me words less sure than</source>
        <translation>Wörter zeigen, die weniger sicher sind als</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/preferences.py" line="125"/>
        <source>Review printed words too</source>
        <translation>Auch gedruckte Wörter prüfen</translation>
    </message>
</context>
<context>
    <name>ProjectCommands</name>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="73"/>
        <source>Saved. Every change is, as soon as you make it.</source>
        <translation>Gespeichert. Jede Änderung ist es, sobald Sie sie machen.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="77"/>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="160"/>
        <source>Save project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="101"/>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="107"/>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="116"/>
        <source>A copy is in {path}</source>
        <translation>Eine Kopie liegt in {path}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="143"/>
        <source>Open a copy?</source>
        <translation>Kopie öffnen?</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="144"/>
        <source>{problem}

Open what can be read as a copy?</source>
        <translation>{problem}

Was lesbar ist, als Kopie öffnen?</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="153"/>
        <source>The last changes are not on the disk.</source>
        <translation>Die letzten Änderungen sind nicht auf der Platte.</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="155"/>
        <source>Save Elsewhere…</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="156"/>
        <source>Lose Them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/commands/project.py" line="175"/>
        <source>Projects (*{suffix})</source>
        <translation>Projekte (*{suffix})</translation>
    </message>
</context>
<context>
    <name>ReplacementsModel</name>
    <message>
        <location filename="../../hwr_desktop/gui/models/replacements.py" line="86"/>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/replacements.py" line="87"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/replacements.py" line="88"/>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/replacements.py" line="89"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/replacements.py" line="102"/>
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
        <location filename="../../hwr_desktop/gui/panels/review.py" line="182"/>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="252"/>
        <source>{chance:.0%} likely; press {key}</source>
        <translation>{chance:.0%} wahrscheinlich; Taste {key}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="257"/>
        <source>Alternative {n}: {text}</source>
        <translation>Vorschlag {n}: {text}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="263"/>
        <source>Choose a word, or press Enter for the first that needs you</source>
        <translation>Wählen Sie ein Wort, oder drücken Sie Eingabe für das erste, das Sie braucht</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="266"/>
        <source>nothing read here</source>
        <translation>hier ist nichts gelesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="268"/>
        <source>{sure:.0%} sure</source>
        <translation>{sure:.0%} sicher</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="270"/>
        <source>read as “{text}”</source>
        <translation>gelesen als „{text}“</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="273"/>
        <source>without the word list “{text}”</source>
        <translation>ohne Wortliste „{text}“</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="276"/>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="281"/>
        <source>typing</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="281"/>
        <source>Keys are text; Esc gives up</source>
        <translation>Tasten sind Text; Esc verwirft</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="283"/>
        <source>keys command</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="285"/>
        <source>Enter accepts, 1 to 9 take an alternative, a letter starts typing, Space sets aside, Delete says it is no word</source>
        <translation>Eingabe nimmt an, 1 bis 9 nehmen einen Vorschlag, ein Buchstabe beginnt Text, Leertaste stellt zurück, Entf sagt: kein Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="289"/>
        <source>F2 edits</source>
        <translation>F2 bearbeitet</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/review.py" line="289"/>
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
        <location filename="../../hwr_desktop/gui/dialogs/shortcut_editor.py" line="91"/>
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
        <location filename="../../hwr_desktop/gui/panels/side.py" line="40"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/side.py" line="41"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/side.py" line="42"/>
        <source>Look-alikes</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/side.py" line="43"/>
        <source>Budget</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/side.py" line="44"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="37"/>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="45"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="46"/>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="48"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="49"/>
        <source>Errors and time</source>
        <translation>Fehler und Zeit</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="51"/>
        <source>Confidence of the words that nobody settled yet</source>
        <translation>Sicherheit der Wörter, über die noch niemand entschieden hat</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="66"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="67"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="68"/>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="69"/>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="74"/>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="75"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="76"/>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="77"/>
        <source>No word</source>
        <translation>Kein Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="86"/>
        <source>Handwritten</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="87"/>
        <source>Printed</source>
        <translation>Druck</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="88"/>
        <source>Marks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="89"/>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="100"/>
        <source>Expected wrong now</source>
        <translation>Jetzt erwartete Fehler</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="102"/>
        <source>Expected wrong after review</source>
        <translation>Nach der Prüfung erwartete Fehler</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="109"/>
        <source>Wrong so far</source>
        <translation>Bisher falsch</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="110"/>
        <source>{met}, where {expected:.1f} were expected</source>
        <translation>{met}, wo {expected:.1f} erwartet waren</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="117"/>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="121"/>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="117"/>
        <source>known after a few words</source>
        <translation>nach einigen Wörtern bekannt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="120"/>
        <source>Seconds a word</source>
        <translation>Sekunden je Wort</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="121"/>
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="125"/>
        <source>about {n:.0f} of {words} ({share:.1f} %)</source>
        <translation>etwa {n:.0f} von {words} ({share:.1f} %)</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="36"/>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="39"/>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="40"/>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/status.py" line="72"/>
        <source>“{reading}” → “{correction}”: %n more look the same  ({keys})</source>
        <translation>
            <numerusform>„{reading}“ → „{correction}“: %n weiteres sieht gleich aus  ({keys})</numerusform>
            <numerusform>„{reading}“ → „{correction}“: %n weitere sehen gleich aus  ({keys})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="85"/>
        <source>Reading page {page} of {total}</source>
        <translation>Liest Seite {page} von {total}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="94"/>
        <source>Model and the processor that really runs it</source>
        <translation>Modell und der Prozessor, auf dem es wirklich läuft</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="95"/>
        <source>research use only</source>
        <translation>nur für die Forschung</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="101"/>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="112"/>
        <source>{ms:.1f} ms a word</source>
        <translation>{ms:.1f} ms je Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/status.py" line="119"/>
        <source>{left} of {total} words to review</source>
        <translation>{left} von {total} Wörtern zu prüfen</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/transcript.py" line="84"/>
        <source>Transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/transcript.py" line="432"/>
        <source>No word of the word list</source>
        <translation>Kein Wort der Wortliste</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/welcome.py" line="171"/>
        <source>Unfinished work of {when}: {pages} pages, {words} words settled</source>
        <translation>Unfertige Arbeit vom {when}: {pages} Seiten, {words} Wörter entschieden</translation>
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
        <location filename="../../hwr_desktop/gui/word_field.py" line="25"/>
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
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="157"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>WordTableModel</name>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="106"/>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="107"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="108"/>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="109"/>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="110"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="111"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="126"/>
        <source>Picture of {text}</source>
        <translation>Bild von {text}</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="140"/>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="142"/>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="144"/>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="145"/>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="146"/>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="147"/>
        <source>no word</source>
        <translation>kein Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="161"/>
        <source>handwritten</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="162"/>
        <source>printed</source>
        <translation>Druck</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/models/word_table.py" line="163"/>
        <source>mark</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>WordTablePanel</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="69"/>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="70"/>
        <source>Search words</source>
        <translation>Wörter suchen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="77"/>
        <source>Search by pattern</source>
        <translation>Nach Muster suchen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="78"/>
        <source>What is typed is a regular expression</source>
        <translation>Das Getippte ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="81"/>
        <source>Which words</source>
        <translation>Welche Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="83"/>
        <source>All words</source>
        <translation>Alle Wörter</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="84"/>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="85"/>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="86"/>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="87"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="88"/>
        <source>No word</source>
        <translation>Kein Wort</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="89"/>
        <source>Handwritten</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="90"/>
        <source>Printed</source>
        <translation>Druck</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="94"/>
        <source>Which pages</source>
        <translation>Welche Seiten</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="95"/>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="95"/>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hwr_desktop/gui/panels/word_table.py" line="139"/>
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_CardDelegate</name>
    <message>
        <location filename="../../hwr_desktop/gui/views/look_alikes_grid.py" line="165"/>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
</context>
<context>
    <name>_Figure</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/accuracy.py" line="241"/>
        <source>95 % sure: {low:.1f} to {high:.1f} %</source>
        <translation>zu 95 % sicher: {low:.1f} bis {high:.1f} %</translation>
    </message>
</context>
<context>
    <name>_Histogram</name>
    <message>
        <location filename="../../hwr_desktop/gui/dialogs/statistics.py" line="150"/>
        <source>Words by confidence, from 0 to 100 %: {counts}</source>
        <translation>Wörter nach Sicherheit, von 0 bis 100 %: {counts}</translation>
    </message>
</context>
<context>
    <name>_PageDelegate</name>
    <message>
        <location filename="../../hwr_desktop/gui/panels/pages.py" line="138"/>
        <source>{n} to review</source>
        <translation>{n} zu prüfen</translation>
    </message>
    <message>
        <location filename="../../hwr_desktop/gui/panels/pages.py" line="138"/>
        <source>nothing to review</source>
        <translation>nichts zu prüfen</translation>
    </message>
</context>
</TS>
