<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About HWR Desktop</source>
        <translation>Über HWR Desktop</translation>
    </message>
    <message>
        <source>Reading with {model} on {provider}.</source>
        <translation>Liest mit {model} auf {provider}.</translation>
    </message>
    <message>
        <source>No model has been loaded yet.</source>
        <translation>Noch ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>Reads handwriting offline. Licence: Apache-2.0.</source>
        <translation>Liest Handschrift ohne Netz. Lizenz: Apache-2.0.</translation>
    </message>
</context>
<context>
    <name>AccuracyPanel</name>
    <message>
        <source>of the characters wrong (CER)</source>
        <translation>der Zeichen falsch (CER)</translation>
    </message>
    <message>
        <source>of the words wrong (WER)</source>
        <translation>der Wörter falsch (WER)</translation>
    </message>
    <message>
        <source>No character was taken for another.</source>
        <translation>Kein Zeichen wurde mit einem anderen verwechselt.</translation>
    </message>
    <message>
        <source>Share of words that may be wrong</source>
        <translation>Anteil der Wörter, die falsch sein dürfen</translation>
    </message>
    <message>
        <source>Review Them</source>
        <translation>Diese prüfen</translation>
    </message>
    <message>
        <source>Characters taken for others</source>
        <translation>Verwechselte Zeichen</translation>
    </message>
    <message>
        <source>As sure as it says?</source>
        <translation>So sicher, wie es sagt?</translation>
    </message>
    <message>
        <source>What is left to review</source>
        <translation>Was noch zu prüfen ist</translation>
    </message>
    <message>
        <source>Wrong at most</source>
        <translation>Höchstens falsch</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>No word that was read has been checked yet.
Confirm or correct some, and here stands how well your pages are read.</source>
        <translation>Noch ist kein gelesenes Wort geprüft.
Bestätigen oder berichtigen Sie einige, dann steht hier, wie gut Ihre Seiten gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln checked words, {corrected} of them corrected. Doubtful words are checked first, so the document as a whole is read better than this.</source>
        <translation>
            <numerusform>Gemessen an %Ln geprüften Wort, davon {corrected} berichtigt. Zweifelhafte werden zuerst geprüft, das ganze Dokument ist also besser gelesen als hier.</numerusform>
            <numerusform>Gemessen an %Ln geprüften Wörtern, davon {corrected} berichtigt. Zweifelhafte werden zuerst geprüft, das ganze Dokument ist also besser gelesen als hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each dot is a group of checked words; on the dashed line they are right as often as the model says. On average it is off by {error}.</source>
        <translation>Jeder Punkt ist eine Gruppe geprüfter Wörter; auf der gestrichelten Linie sind sie so oft richtig, wie das Modell sagt. Im Mittel liegt es um {error} daneben.</translation>
    </message>
    <message>
        <source>About {expected} of all words are still wrong.</source>
        <translation>Etwa {expected} aller Wörter sind noch falsch.</translation>
    </message>
    <message numerus="yes">
        <source>For {target}, review {chosen} of the %Ln words that nobody checked: those less than {threshold} sure.</source>
        <translation>
            <numerusform>Für {target} prüfen Sie {chosen} von dem %Ln Wort, das niemand geprüft hat: wenn es weniger als {threshold} sicher ist.</numerusform>
            <numerusform>Für {target} prüfen Sie {chosen} von den %Ln Wörtern, die niemand geprüft hat: die weniger als {threshold} sicheren.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is within the {target} you allow.</source>
        <translation>Das liegt innerhalb der {target}, die Sie erlauben.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Or&amp;dner öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>&amp;Keep Page Images in the Project…</source>
        <translation>Seitenbilder im Projekt &amp;aufbewahren …</translation>
    </message>
    <message>
        <source>&amp;Link Page Images…</source>
        <translation>Seitenbilder &amp;verknüpfen …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find Words</source>
        <translation>Wörter &amp;suchen</translation>
    </message>
    <message>
        <source>Find and Re&amp;place…</source>
        <translation>Suchen und &amp;ersetzen …</translation>
    </message>
    <message>
        <source>&amp;Go to Page or Word…</source>
        <translation>&amp;Gehe zu Seite oder Wort …</translation>
    </message>
    <message>
        <source>&amp;Accept and Go On</source>
        <translation>&amp;Annehmen und weiter</translation>
    </message>
    <message>
        <source>&amp;Edit Text</source>
        <translation>Text &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Set A&amp;side for Later</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>This Is &amp;No Word</source>
        <translation>Das ist &amp;kein Wort</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Confirm Selected Words</source>
        <translation>Ge&amp;wählte Wörter bestätigen</translation>
    </message>
    <message>
        <source>Confirm Whole &amp;Page</source>
        <translation>Ganze &amp;Seite bestätigen</translation>
    </message>
    <message>
        <source>Next Word to Review</source>
        <translation>Nächstes zu prüfendes Wort</translation>
    </message>
    <message>
        <source>Previous Word to Review</source>
        <translation>Voriges zu prüfendes Wort</translation>
    </message>
    <message>
        <source>Next Word</source>
        <translation>Nächstes Wort</translation>
    </message>
    <message>
        <source>Previous Word</source>
        <translation>Voriges Wort</translation>
    </message>
    <message>
        <source>Same &amp;Reading, Same Shape</source>
        <translation>Gleich &amp;gelesen, gleiche Form</translation>
    </message>
    <message>
        <source>Add to &amp;Good Words</source>
        <translation>Zu den g&amp;uten Wörtern</translation>
    </message>
    <message>
        <source>Add to &amp;Bad Words</source>
        <translation>Zu den s&amp;chlechten Wörtern</translation>
    </message>
    <message>
        <source>&amp;Word Lists…</source>
        <translation>Wort&amp;listen …</translation>
    </message>
    <message>
        <source>&amp;Draw and Move Boxes</source>
        <translation>Rahmen &amp;zeichnen und verschieben</translation>
    </message>
    <message>
        <source>Set &amp;Reading Order by Mouse</source>
        <translation>Lesefolge mit der &amp;Maus setzen</translation>
    </message>
    <message>
        <source>&amp;Add Box</source>
        <translation>Rahmen &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Split at the Caret</source>
        <translation>An der Schreibmarke &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>De&amp;lete Box</source>
        <translation>Rahmen &amp;löschen</translation>
    </message>
    <message>
        <source>Read &amp;Earlier</source>
        <translation>&amp;Früher lesen</translation>
    </message>
    <message>
        <source>Read La&amp;ter</source>
        <translation>&amp;Später lesen</translation>
    </message>
    <message>
        <source>Move Left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move Right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>Ganze &amp;Breite</translation>
    </message>
    <message>
        <source>Fit &amp;Page</source>
        <translation>Ganze &amp;Seite</translation>
    </message>
    <message>
        <source>Fit Wor&amp;d</source>
        <translation>Ganzes &amp;Wort</translation>
    </message>
    <message>
        <source>Word &amp;Boxes</source>
        <translation>Wort&amp;rahmen</translation>
    </message>
    <message>
        <source>&amp;Text over the Ink</source>
        <translation>&amp;Text über der Tinte</translation>
    </message>
    <message>
        <source>&amp;Reading Order</source>
        <translation>&amp;Lesefolge</translation>
    </message>
    <message>
        <source>Spell &amp;Marks in the Text</source>
        <translation>Re&amp;chtschreibmarken im Text</translation>
    </message>
    <message>
        <source>Word Table</source>
        <translation>Worttabelle</translation>
    </message>
    <message>
        <source>Te&amp;xt of the Page</source>
        <translation>Te&amp;xt der Seite</translation>
    </message>
    <message>
        <source>&amp;Look-alikes</source>
        <translation>Ä&amp;hnliche Wörter</translation>
    </message>
    <message>
        <source>Review Bud&amp;get</source>
        <translation>&amp;Prüfumfang</translation>
    </message>
    <message>
        <source>A&amp;ccuracy</source>
        <translation>Ge&amp;nauigkeit</translation>
    </message>
    <message>
        <source>Con&amp;flicts</source>
        <translation>Wi&amp;dersprüche</translation>
    </message>
    <message>
        <source>Page as Prepared for Reading</source>
        <translation>Seite, wie sie gelesen wird</translation>
    </message>
    <message>
        <source>Page Preparation, Step by Step…</source>
        <translation>Seitenvorbereitung Schritt für Schritt …</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Read Page Again</source>
        <translation>Seite neu &amp;lesen</translation>
    </message>
    <message>
        <source>Mo&amp;ve Page Up</source>
        <translation>Seite nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Page &amp;Down</source>
        <translation>Seite nach &amp;unten</translation>
    </message>
    <message>
        <source>Re&amp;move Page</source>
        <translation>Seite ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Stop Reading</source>
        <translation>Lesen &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Batch…</source>
        <translation>Sta&amp;pel …</translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation>&amp;Statistik …</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Find &amp;Action…</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>A&amp;bout HWR Desktop</source>
        <translation>&amp;Über HWR Desktop</translation>
    </message>
    <message>
        <source>These Words Are Handwriting</source>
        <translation>Wörter sind Handschrift</translation>
    </message>
    <message>
        <source>These Words Are Print</source>
        <translation>Wörter sind Druckschrift</translation>
    </message>
    <message>
        <source>These Are Marks, Not Text</source>
        <translation>Kein Text, sondern Zeichen</translation>
    </message>
    <message>
        <source>Box Is Ticked</source>
        <translation>Kästchen ist angekreuzt</translation>
    </message>
    <message>
        <source>Box Is Not Ticked</source>
        <translation>Kästchen ist nicht angekreuzt</translation>
    </message>
    <message>
        <source>&amp;Forms…</source>
        <translation>For&amp;mulare…</translation>
    </message>
</context>
<context>
    <name>ActionPalette</name>
    <message>
        <source>Find action</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>ActionSet</name>
    <message>
        <source>{action} “{title}”</source>
        <translation>{action} „{title}“</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>There is not enough memory; close other programs</source>
        <translation>Der Speicher reicht nicht; schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>An unexpected error; the log has the details</source>
        <translation>Ein unerwarteter Fehler; Näheres steht im Protokoll</translation>
    </message>
</context>
<context>
    <name>BatchQueueModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>{done} of {pages}</source>
        <translation>{done} von {pages}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Misslungen: {reason}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Schon fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
</context>
<context>
    <name>BatchSettingsForm</name>
    <message>
        <source>Folder of the results</source>
        <translation>Ordner der Ergebnisse</translation>
    </message>
    <message>
        <source>A folder for the results</source>
        <translation>Ein Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder of the results</source>
        <translation>Ordner der Ergebnisse wählen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Worker processes</source>
        <translation>Arbeitsprozesse</translation>
    </message>
    <message>
        <source>Each uses one core</source>
        <translation>Jeder belegt einen Kern</translation>
    </message>
    <message>
        <source>&amp;Safe for spreadsheets</source>
        <translation>&amp;Sicher für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Read a&amp;gain what is done</source>
        <translation>Fertiges n&amp;eu lesen</translation>
    </message>
    <message>
        <source>Always written: the table of the whole batch is made of it</source>
        <translation>Wird immer geschrieben: daraus entsteht die Tabelle des ganzen Stapels</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Prozesse</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Files of the batch</source>
        <translation>Dateien des Stapels</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>&amp;Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Add Fol&amp;der…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Open for &amp;Review</source>
        <translation>Zum &amp;Prüfen öffnen</translation>
    </message>
    <message>
        <source>Part of the batch that is done</source>
        <translation>Fertiger Teil des Stapels</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>P&amp;ause</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bricht ab …</translation>
    </message>
    <message>
        <source>Drop scans, PDF files or folders here, or add them above.</source>
        <translation>Ziehen Sie Scans, PDF-Dateien oder Ordner hierher, oder fügen Sie sie oben hinzu.</translation>
    </message>
    <message>
        <source>Looking for scans…</source>
        <translation>Sucht Scans …</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln files</source>
        <translation>
            <numerusform>{done} von %Ln Datei</numerusform>
            <numerusform>{done} von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files are done</source>
        <translation>
            <numerusform>Die %Ln Datei ist fertig</numerusform>
            <numerusform>Alle %Ln Dateien sind fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln files are done, {failed} failed</source>
        <translation>
            <numerusform>{done} von %Ln Datei ist fertig, {failed} misslungen</numerusform>
            <numerusform>{done} von %Ln Dateien sind fertig, {failed} misslungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The batch could not go on</source>
        <translation>Der Stapel konnte nicht weitergehen</translation>
    </message>
    <message>
        <source>Stopped. Start goes on where it was.</source>
        <translation>Abgebrochen. Starten geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Stop the batch?</source>
        <translation>Stapel abbrechen?</translation>
    </message>
    <message>
        <source>What is done stays. The same batch goes on later where it was.</source>
        <translation>Fertiges bleibt. Derselbe Stapel geht später dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep Going</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>BoxCommands</name>
    <message>
        <source>Draw box</source>
        <translation>Rahmen zeichnen</translation>
    </message>
    <message>
        <source>Move box</source>
        <translation>Rahmen verschieben</translation>
    </message>
    <message>
        <source>Press F2, put the caret between two letters, then split</source>
        <translation>F2 drücken, die Schreibmarke zwischen zwei Buchstaben setzen, dann teilen</translation>
    </message>
    <message>
        <source>Split word</source>
        <translation>Wort teilen</translation>
    </message>
    <message>
        <source>No word follows on this line</source>
        <translation>Auf dieser Zeile folgt kein Wort</translation>
    </message>
    <message>
        <source>Merge words</source>
        <translation>Wörter verbinden</translation>
    </message>
    <message>
        <source>Delete box</source>
        <translation>Rahmen löschen</translation>
    </message>
    <message>
        <source>Change reading order</source>
        <translation>Lesefolge ändern</translation>
    </message>
    <message>
        <source>Click words, or drag over them, in the order in which they are read. A click on empty paper begins elsewhere.</source>
        <translation>Klicken oder ziehen Sie über die Wörter in der Folge, in der sie gelesen werden. Ein Klick auf leeres Papier beginnt anderswo.</translation>
    </message>
    <message>
        <source>Replace reviewed words?</source>
        <translation>Geprüfte Wörter ersetzen?</translation>
    </message>
    <message>
        <source>The box takes the place of words that you reviewed: {words}</source>
        <translation>Der Kasten tritt an die Stelle von Wörtern, die Sie geprüft haben: {words}</translation>
    </message>
</context>
<context>
    <name>BudgetChart</name>
    <message>
        <source>Errors that remain, by words reviewed</source>
        <translation>Verbleibende Fehler nach geprüften Wörtern</translation>
    </message>
    <message>
        <source>words reviewed</source>
        <translation>geprüfte Wörter</translation>
    </message>
    <message>
        <source>{rate} wrong</source>
        <translation>{rate} falsch</translation>
    </message>
</context>
<context>
    <name>BudgetPanel</name>
    <message>
        <source>Words to review</source>
        <translation>Zu prüfende Wörter</translation>
    </message>
    <message>
        <source>Share of words that may be wrong</source>
        <translation>Anteil der Wörter, die falsch sein dürfen</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Welche Seiten</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>In welcher Folge</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Die zweifelhaftesten zuerst</translation>
    </message>
    <message>
        <source>As they stand on the page</source>
        <translation>Wie sie auf der Seite stehen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End this review</source>
        <translation>Diese Prüfung beenden</translation>
    </message>
    <message>
        <source>Wrong at most</source>
        <translation>Höchstens falsch</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Folge</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln words</source>
        <translation>
            <numerusform>%Ln Wort prüfen</numerusform>
            <numerusform>%Ln Wörter prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every word is settled.</source>
        <translation>Jedes Wort ist entschieden.</translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation>Noch keine Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>Review {chosen} of %Ln words; about {rate} will still be wrong.</source>
        <translation>
            <numerusform>{chosen} von %Ln Wort prüfen; etwa {rate} bleiben falsch.</numerusform>
            <numerusform>{chosen} von %Ln Wörtern prüfen; etwa {rate} bleiben falsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to go; about {rate} will still be wrong.</source>
        <translation>
            <numerusform>Noch %Ln Wort; etwa {rate} bleiben falsch.</numerusform>
            <numerusform>Noch %Ln Wörter; etwa {rate} bleiben falsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the %Ln words that you settled, {met} were wrong where {expected} were expected; the estimate has learned from that.</source>
        <translation>
            <numerusform>In dem %Ln Wort, das Sie entschieden haben, waren {met} falsch, wo {expected} erwartet waren; daraus hat die Schätzung gelernt.</numerusform>
            <numerusform>Von den %Ln Wörtern, die Sie entschieden haben, waren {met} falsch, wo {expected} erwartet waren; daraus hat die Schätzung gelernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is about %Ln words</source>
        <translation>
            <numerusform>Das ist etwa %Ln Wort</numerusform>
            <numerusform>Das sind etwa %Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>(most likely {low} to {high}).</source>
        <translation>(wahrscheinlich {low} bis {high}).</translation>
    </message>
    <message numerus="yes">
        <source>At your pace: %Ln minutes.</source>
        <translation>
            <numerusform>In Ihrem Takt: %Ln Minute.</numerusform>
            <numerusform>In Ihrem Takt: %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>An estimate from the reader&apos;s own confidence.</source>
        <translation>Eine Schätzung aus der Sicherheit des Lesers selbst.</translation>
    </message>
    <message>
        <source>Words that were not found on the page at all are not counted.</source>
        <translation>Wörter, die auf der Seite gar nicht gefunden wurden, zählen nicht mit.</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} von {total} geprüft</translation>
    </message>
</context>
<context>
    <name>CalibrationChart</name>
    <message>
        <source>Share of right words, by the model&apos;s confidence</source>
        <translation>Anteil richtiger Wörter nach der Sicherheit des Modells</translation>
    </message>
    <message numerus="yes">
        <source>{sure} sure: {right} of %Ln words right</source>
        <translation>
            <numerusform>{sure} sicher: {right} von %Ln Wort richtig</numerusform>
            <numerusform>{sure} sicher: {right} von %Ln Wörtern richtig</numerusform>
        </translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
</context>
<context>
    <name>ConflictsModel</name>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Read since</source>
        <translation>Neu gelesen</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Read by {model}</source>
        <translation>Gelesen von {model}</translation>
    </message>
    <message>
        <source>Picture of {text}</source>
        <translation>Bild von {text}</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>Keep Mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Take the New One</source>
        <translation>Neuen übernehmen</translation>
    </message>
    <message>
        <source>Keep All Mine</source>
        <translation>Alle meine behalten</translation>
    </message>
    <message>
        <source>Take All New Ones</source>
        <translation>Alle neuen übernehmen</translation>
    </message>
    <message>
        <source>Words that were read otherwise than you settled them</source>
        <translation>Wörter, die anders gelesen wurden, als Sie entschieden haben</translation>
    </message>
    <message>
        <source>Your text stays until you take the new one. Enter keeps yours, Alt+1 takes the new one, undo brings both back.</source>
        <translation>Ihr Text bleibt, bis Sie den neuen übernehmen. Eingabe behält Ihren, Alt+1 übernimmt den neuen, Rückgängig bringt beide zurück.</translation>
    </message>
    <message>
        <source>Take new reading</source>
        <translation>Neue Lesung übernehmen</translation>
    </message>
    <message>
        <source>Keep settled text</source>
        <translation>Entschiedenen Text behalten</translation>
    </message>
    <message numerus="yes">
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
        <source>Characters taken for others</source>
        <translation>Verwechselte Zeichen</translation>
    </message>
</context>
<context>
    <name>ConfusionsModel</name>
    <message numerus="yes">
        <source>“{true}” was missed, %Ln times</source>
        <translation>
            <numerusform>„{true}“ fehlte, %Ln-mal</numerusform>
            <numerusform>„{true}“ fehlte, %Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{read}” was read where nothing is, %Ln times</source>
        <translation>
            <numerusform>„{read}“ gelesen, wo nichts ist, %Ln-mal</numerusform>
            <numerusform>„{read}“ gelesen, wo nichts ist, %Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
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
        <source>Accept word</source>
        <translation>Wort annehmen</translation>
    </message>
    <message>
        <source>Correct word</source>
        <translation>Wort berichtigen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Read page again</source>
        <translation>Seite neu lesen</translation>
    </message>
    <message>
        <source>Read page</source>
        <translation>Seite lesen</translation>
    </message>
    <message>
        <source>Read words</source>
        <translation>Wörter lesen</translation>
    </message>
</context>
<context>
    <name>EmbedDialog</name>
    <message>
        <source>Keep page images in the project</source>
        <translation>Seitenbilder im Projekt aufbewahren</translation>
    </message>
    <message>
        <source>Keep in the Project</source>
        <translation>Im Projekt aufbewahren</translation>
    </message>
    <message>
        <source>All page images are in the project already.</source>
        <translation>Alle Seitenbilder sind schon im Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>The project grows by {size} (%Ln image files); {free} are free on its disk. It can then be taken anywhere without its scans.</source>
        <translation>
            <numerusform>Das Projekt wächst um {size} (%Ln Bilddatei); auf seinem Datenträger sind {free} frei. Danach kommt es überall ohne seine Scans aus.</numerusform>
            <numerusform>Das Projekt wächst um {size} (%Ln Bilddateien); auf seinem Datenträger sind {free} frei. Danach kommt es überall ohne seine Scans aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too little: free some space, or save it elsewhere.</source>
        <translation>Das ist zu wenig: Schaffen Sie Platz, oder speichern Sie es anderswo.</translation>
    </message>
    <message>
        <source>The page images are in the project now ({size})</source>
        <translation>Die Seitenbilder sind jetzt im Projekt ({size})</translation>
    </message>
</context>
<context>
    <name>ErrorList</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Part written</source>
        <translation>Geschriebener Teil</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>All pages in one file</source>
        <translation>Alle Seiten in einer Datei</translation>
    </message>
    <message>
        <source>A folder with one file a page</source>
        <translation>Ein Ordner mit einer Datei je Seite</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already. Replace them?</source>
        <translation>
            <numerusform>%Ln Datei ist schon da. Ersetzen?</numerusform>
            <numerusform>%Ln Dateien sind schon da. Ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreibt …</translation>
    </message>
</context>
<context>
    <name>ExportOptionsForm</name>
    <message>
        <source>A row for each</source>
        <translation>Eine Zeile je</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Drag to change their order</source>
        <translation>Ziehen ändert die Folge</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Zwischen Zellen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Between pages</source>
        <translation>Zwischen Seiten</translation>
    </message>
    <message>
        <source>Form feed</source>
        <translation>Seitenvorschub</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Leerzeile</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation>Bildgüte</translation>
    </message>
    <message>
        <source>&amp;Printed words</source>
        <translation>&amp;Gedruckte Wörter</translation>
    </message>
    <message>
        <source>&amp;Marks: ticks, signatures, stamps</source>
        <translation>&amp;Zeichen: Haken, Unterschriften, Stempel</translation>
    </message>
    <message>
        <source>A p&amp;icture of each word</source>
        <translation>Ein &amp;Bild jedes Wortes</translation>
    </message>
    <message>
        <source>Mark as &amp;UTF-8 for Excel</source>
        <translation>Für Excel als &amp;UTF-8 kennzeichnen</translation>
    </message>
    <message>
        <source>&amp;Safe for spreadsheets</source>
        <translation>&amp;Sicher für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would run as a formula get an apostrophe in front;
a column names them, so that they come back as they were.</source>
        <translation>Texte, die ein Tabellenprogramm als Formel ausführen würde, bekommen einen Apostroph davor;
eine Spalte nennt sie, damit sie unverändert zurückkommen.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Beginning of the file</source>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <source>Beginning of the table</source>
        <translation>Anfang der Tabelle</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>The text lies invisible over its ink, to be searched, marked and copied.</source>
        <translation>Der Text liegt unsichtbar über seiner Tinte: zum Suchen, Markieren und Kopieren.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The picture is not there yet.</source>
        <translation>Das Bild ist noch nicht da.</translation>
    </message>
</context>
<context>
    <name>FieldStrip</name>
    <message>
        <source>Space changes it</source>
        <translation>Leertaste ändert es</translation>
    </message>
</context>
<context>
    <name>FindReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Text in a word</source>
        <translation>Text in einem Wort</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß und klein unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Regular &amp;expression</source>
        <translation>Regulärer &amp;Ausdruck</translation>
    </message>
    <message>
        <source>Also change words that I have &amp;settled</source>
        <translation>Auch Wörter ändern, die ich &amp;entschieden habe</translation>
    </message>
    <message>
        <source>Words that change</source>
        <translation>Wörter, die sich ändern</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln words</source>
        <translation>
            <numerusform>In %Ln Wort ersetzen</numerusform>
            <numerusform>In %Ln Wörtern ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words would change.</source>
        <translation>
            <numerusform>%Ln Wort würde sich ändern.</numerusform>
            <numerusform>%Ln Wörter würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that you have settled stay as they are.</source>
        <translation>
            <numerusform>%Ln von Ihnen entschiedenes bleibt, wie es ist.</numerusform>
            <numerusform>%Ln von Ihnen entschiedene bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace &apos;{text}&apos;</source>
        <translation>‚{text}‘ ersetzen</translation>
    </message>
    <message numerus="yes">
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
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Mappe</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>Durchsuchbares PDF</translation>
    </message>
</context>
<context>
    <name>FormsWindow</name>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Choose &amp;Form…</source>
        <translation>&amp;Formular wählen…</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add Fol&amp;der…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Form that is shown</source>
        <translation>Gezeigtes Formular</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Part of the forms that is read</source>
        <translation>Gelesener Teil der Formulare</translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation>Formular wählen</translation>
    </message>
    <message>
        <source>Form templates ({pattern})</source>
        <translation>Formularvorlagen ({pattern})</translation>
    </message>
    <message>
        <source>Excel workbook ({pattern})</source>
        <translation>Excel-Arbeitsmappe ({pattern})</translation>
    </message>
    <message>
        <source>CSV table ({pattern})</source>
        <translation>CSV-Tabelle ({pattern})</translation>
    </message>
    <message>
        <source>JSON ({pattern})</source>
        <translation>JSON ({pattern})</translation>
    </message>
    <message>
        <source>SQLite database ({pattern})</source>
        <translation>SQLite-Datenbank ({pattern})</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Datensätze exportieren</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>None of the forms</source>
        <translation>Keins der Formulare</translation>
    </message>
    <message>
        <source>Choose the form first, then add scans of filled copies.</source>
        <translation>Wählen Sie zuerst das Formular und fügen Sie dann Scans ausgefüllter Exemplare hinzu.</translation>
    </message>
    <message>
        <source>Add scans of filled copies, or drop them here.</source>
        <translation>Fügen Sie Scans ausgefüllter Exemplare hinzu oder legen Sie sie hier ab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields to check</source>
        <translation>
            <numerusform>%Ln Feld zu prüfen</numerusform>
            <numerusform>%Ln Felder zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>All fields of {records} forms are settled</source>
        <translation>Alle Felder von {records} Formularen sind geprüft</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Page number, file name or word</source>
        <translation>Seitenzahl, Dateiname oder Wort</translation>
    </message>
    <message>
        <source>Pages and words</source>
        <translation>Seiten und Wörter</translation>
    </message>
    <message>
        <source>{text}   on page {page}</source>
        <translation>{text}   auf Seite {page}</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
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
        <source>Ink of the word</source>
        <translation>Tinte des Wortes</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link page images</source>
        <translation>Seitenbilder verknüpfen</translation>
    </message>
    <message>
        <source>Take out of the Project</source>
        <translation>Aus dem Projekt nehmen</translation>
    </message>
    <message>
        <source>No page images are in the project.</source>
        <translation>Im Projekt sind keine Seitenbilder.</translation>
    </message>
    <message numerus="yes">
        <source>The project shrinks by {size} (%Ln image files). Their files lie unchanged at their place and are read from there.</source>
        <translation>
            <numerusform>Das Projekt schrumpft um {size} (%Ln Bilddatei). Die Datei liegt unverändert an ihrem Platz und wird von dort gelesen.</numerusform>
            <numerusform>Das Projekt schrumpft um {size} (%Ln Bilddateien). Die Dateien liegen unverändert an ihrem Platz und werden von dort gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page images are linked again ({size})</source>
        <translation>Die Seitenbilder sind wieder verknüpft ({size})</translation>
    </message>
</context>
<context>
    <name>LookAlikesGrid</name>
    <message>
        <source>Words read alike</source>
        <translation>Gleich gelesene Wörter</translation>
    </message>
</context>
<context>
    <name>LookAlikesModel</name>
    <message>
        <source>no word</source>
        <translation>kein Wort</translation>
    </message>
    <message>
        <source>{sure} sure</source>
        <translation>{sure} sicher</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
</context>
<context>
    <name>LookAlikesPanel</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Set All Aside</source>
        <translation>Alle zurückstellen</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Vorige Gruppe</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <source>Confirm look-alikes</source>
        <translation>Ähnliche bestätigen</translation>
    </message>
    <message>
        <source>Correct look-alikes</source>
        <translation>Ähnliche berichtigen</translation>
    </message>
    <message>
        <source>Type to correct. Space sets aside, Shift+Space all. F2 shows the page. Ctrl+Left and Ctrl+Right turn to other groups. Enter confirms the rest.</source>
        <translation>Tippen berichtigt. Leertaste stellt zurück, Umschalt+Leertaste alle. F2 zeigt die Seite. Strg+Links und Strg+Rechts blättern zu anderen Gruppen. Eingabe bestätigt den Rest.</translation>
    </message>
    <message>
        <source>“{reading}”</source>
        <translation>„{reading}“</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln</source>
        <translation>
            <numerusform>%Ln bestätigen</numerusform>
            <numerusform>%Ln bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{reading}” → “{correction}”</source>
        <translation>„{reading}“ → „{correction}“</translation>
    </message>
    <message numerus="yes">
        <source>Correct %Ln</source>
        <translation>
            <numerusform>%Ln berichtigen</numerusform>
            <numerusform>%Ln berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No two words that need you were read alike.
The review strip has the rest.</source>
        <translation>Keine zwei Wörter, die Sie brauchen, wurden gleich gelesen.
Den Rest hat der Prüfstreifen.</translation>
    </message>
    <message>
        <source>Mark as no word</source>
        <translation>Als kein Wort kennzeichnen</translation>
    </message>
    <message>
        <source>Correct word</source>
        <translation>Wort berichtigen</translation>
    </message>
    <message>
        <source>Correct words</source>
        <translation>Wörter berichtigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words of the same reading and shape</source>
        <translation>
            <numerusform>%Ln Wort gleicher Lesung und Form</numerusform>
            <numerusform>%Ln Wörter gleicher Lesung und Form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words, group {place} of {groups}</source>
        <translation>
            <numerusform>%Ln Wort, Gruppe {place} von {groups}</numerusform>
            <numerusform>%Ln Wörter, Gruppe {place} von {groups}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
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
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>No word needs you any more</source>
        <translation>Kein Wort braucht Sie mehr</translation>
    </message>
    <message>
        <source>No look-alikes are left</source>
        <translation>Keine ähnlichen Wörter mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words were read otherwise than you settled them; {keys} shows both</source>
        <translation>
            <numerusform>%Ln Wort wurde anders gelesen, als Sie entschieden haben; {keys} zeigt beides</numerusform>
            <numerusform>%Ln Wörter wurden anders gelesen, als Sie entschieden haben; {keys} zeigt beides</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflicts are left</source>
        <translation>Kein Widerspruch ist mehr offen</translation>
    </message>
    <message>
        <source>{file}: no ink was found</source>
        <translation>{file}: keine Tinte gefunden</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>&amp;Rahmen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>{path} is in a read-only place; open a copy</source>
        <translation>{path} liegt an einem schreibgeschützten Ort; öffnen Sie eine Kopie</translation>
    </message>
    <message>
        <source>{path} exists; open it or choose another name</source>
        <translation>{path} gibt es schon; öffnen Sie es oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>{path} is open in another window; close it there first</source>
        <translation>{path} ist in einem anderen Fenster offen; schließen Sie es dort zuerst</translation>
    </message>
    <message>
        <source>{path} is open in another window; close it there, or open a copy</source>
        <translation>{path} ist in einem anderen Fenster offen; schließen Sie es dort, oder öffnen Sie eine Kopie</translation>
    </message>
    <message>
        <source>{path} cannot be written: the disk is full; free some space</source>
        <translation>{path} kann nicht geschrieben werden: Der Datenträger ist voll; schaffen Sie Platz</translation>
    </message>
    <message>
        <source>{path} is damaged; open what can be read of it as a copy</source>
        <translation>{path} ist beschädigt; öffnen Sie als Kopie, was davon lesbar ist</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); open what can be read of it as a copy</source>
        <translation>{path} ist beschädigt ({error}); öffnen Sie als Kopie, was davon lesbar ist</translation>
    </message>
    <message>
        <source>{path} is damaged beyond reading; restore it from a backup</source>
        <translation>{path} ist so beschädigt, dass nichts lesbar ist; holen Sie es aus einer Sicherung zurück</translation>
    </message>
    <message>
        <source>{path} is empty; restore it from a backup</source>
        <translation>{path} ist leer; holen Sie es aus einer Sicherung zurück</translation>
    </message>
    <message>
        <source>{path} is no HWR Desktop project; open it with the program it is from</source>
        <translation>{path} ist kein Projekt von HWR Desktop; öffnen Sie es mit dem Programm, von dem es stammt</translation>
    </message>
    <message>
        <source>{path} was written by a newer HWR Desktop (format {found}, this one knows {known}); update the program to open it</source>
        <translation>{path} hat ein neueres HWR Desktop geschrieben (Format {found}, dieses kennt {known}); aktualisieren Sie das Programm, um es zu öffnen</translation>
    </message>
    <message>
        <source>{path} cannot be reached ({error}); see that its disk is connected and has room</source>
        <translation>{path} ist nicht erreichbar ({error}); sehen Sie nach, ob der Datenträger verbunden ist und Platz hat</translation>
    </message>
    <message>
        <source>{path} cannot be read: it is a folder or you have no permission</source>
        <translation>{path} kann nicht gelesen werden: Es ist ein Ordner, oder Ihnen fehlt das Recht dazu</translation>
    </message>
    <message>
        <source>{path} does not exist; it may have been moved or renamed</source>
        <translation>{path} gibt es nicht; vielleicht wurde es verschoben oder umbenannt</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {error}</source>
        <translation>{path} kann nicht gelöscht werden: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be copied: {error}</source>
        <translation>{path} kann nicht kopiert werden: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be made ({error}); work without a name is kept there</source>
        <translation>{path} kann nicht angelegt werden ({error}); dort liegt Arbeit, die noch keinen Namen hat</translation>
    </message>
    <message>
        <source>{path} is still being written; its disk is slow, wait a moment</source>
        <translation>{path} wird noch geschrieben; der Datenträger ist langsam, warten Sie einen Augenblick</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or replaced while it was open; put it back, or save the project elsewhere</source>
        <translation>{path} wurde verschoben, gelöscht oder ersetzt, während es offen war; legen Sie es zurück, oder speichern Sie das Projekt anderswo</translation>
    </message>
    <message>
        <source>{path} is an older version of the project that is open; save the project elsewhere</source>
        <translation>{path} ist ein älterer Stand des offenen Projekts; speichern Sie das Projekt anderswo</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>the disk is full; free some space or choose another place</source>
        <translation>Der Datenträger ist voll; schaffen Sie Platz, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>your share of the disk is used up; free some space or choose another place</source>
        <translation>Ihr Anteil am Datenträger ist verbraucht; schaffen Sie Platz, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>the file would be larger than allowed; free some space or choose another place</source>
        <translation>Die Datei würde größer als erlaubt; schaffen Sie Platz, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>no permission; if another program has it open, close it, or choose another place</source>
        <translation>das Recht dazu fehlt; hat ein anderes Programm die Datei offen, schließen Sie sie dort, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>part of the path is a file, not a folder; choose another one</source>
        <translation>Ein Teil des Pfades ist eine Datei, kein Ordner; wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>Der Name ist zu lang; wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <source>the place is read-only; choose another one</source>
        <translation>Der Ort ist schreibgeschützt; wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>it is a folder; name a file in it</source>
        <translation>Es ist ein Ordner; nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>the folder does not exist; create it or choose another one</source>
        <translation>Den Ordner gibt es nicht; legen Sie ihn an, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>{path}: no such file; check the name</source>
        <translation>{path}: keine solche Datei; prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>{path} is a folder; name an image or PDF file</source>
        <translation>{path} ist ein Ordner; nennen Sie ein Bild oder eine PDF-Datei</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({error}); check its permissions</source>
        <translation>{path}: kann nicht gelesen werden ({error}); prüfen Sie die Zugriffsrechte</translation>
    </message>
    <message>
        <source>{path} is empty; scan or copy it again</source>
        <translation>{path} ist leer; scannen oder kopieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path}: the folder cannot be opened ({error}); check its permissions</source>
        <translation>{path}: Der Ordner lässt sich nicht öffnen ({error}); prüfen Sie die Zugriffsrechte</translation>
    </message>
    <message>
        <source>{path}: not an image that can be read (PNG, JPEG, TIFF, PDF, BMP, WebP); convert it to one of these</source>
        <translation>{path}: kein Bild, das gelesen werden kann (PNG, JPEG, TIFF, PDF, BMP, WebP); wandeln Sie es in eines davon um</translation>
    </message>
    <message>
        <source>{path}: damaged image ({error}); scan or copy it again</source>
        <translation>{path}: beschädigtes Bild ({error}); scannen oder kopieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path}, page {number}: damaged image ({error}); scan or copy it again</source>
        <translation>{path}, Seite {number}: beschädigtes Bild ({error}); scannen oder kopieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path}: there is no page {number}</source>
        <translation>{path}: Eine Seite {number} gibt es nicht</translation>
    </message>
    <message>
        <source>{path}: there is no page {number}; it has {count}</source>
        <translation>{path}: Eine Seite {number} gibt es nicht; es sind {count}</translation>
    </message>
    <message>
        <source>{path}: more than {limit} megapixels; scan it at a lower resolution</source>
        <translation>{path}: mehr als {limit} Megapixel; scannen Sie es mit geringerer Auflösung</translation>
    </message>
    <message>
        <source>{path}, page {number}: {width} x {height} pixels are more than {limit} megapixels; scan it at a lower resolution</source>
        <translation>{path}, Seite {number}: {width} x {height} Pixel sind mehr als {limit} Megapixel; scannen Sie es mit geringerer Auflösung</translation>
    </message>
    <message>
        <source>{path}, page {number}: it has no pixels; scan it again</source>
        <translation>{path}, Seite {number}: Sie hat keine Pixel; scannen Sie sie noch einmal</translation>
    </message>
    <message>
        <source>{path}, page {number}: too large for this computer&apos;s memory; scan it at a lower resolution</source>
        <translation>{path}, Seite {number}: zu groß für den Speicher dieses Rechners; scannen Sie sie mit geringerer Auflösung</translation>
    </message>
    <message>
        <source>{path} has no pages; make the PDF again</source>
        <translation>{path} hat keine Seiten; erzeugen Sie das PDF noch einmal</translation>
    </message>
    <message>
        <source>{path}: damaged PDF ({error}); make it again</source>
        <translation>{path}: beschädigtes PDF ({error}); erzeugen Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path}, page {number}: damaged ({error}); make the PDF again</source>
        <translation>{path}, Seite {number}: beschädigt ({error}); erzeugen Sie das PDF noch einmal</translation>
    </message>
    <message>
        <source>{path} is protected by a password; save a copy without one</source>
        <translation>{path} ist durch ein Kennwort geschützt; speichern Sie eine Kopie ohne Kennwort</translation>
    </message>
    <message>
        <source>{path}: {classes} classes do not fit its {count} characters and the blank; export the model again</source>
        <translation>{path}: {classes} Klassen passen nicht zu seinen {count} Zeichen und dem Leerzeichen des CTC; exportieren Sie das Modell noch einmal</translation>
    </message>
    <message>
        <source>{path} needs pictures prepared as &apos;{way}&apos; and {height} pixels high, which this version does not do; update the program or choose a model that `hwr models` lists</source>
        <translation>{path} braucht Bilder, die als „{way}“ vorbereitet und {height} Pixel hoch sind, was diese Version nicht kann; aktualisieren Sie das Programm, oder wählen Sie ein Modell, das `hwr models` nennt</translation>
    </message>
    <message>
        <source>there is no model &apos;{name}&apos;; installed are: {names}; or give the path of an ONNX file exported for this program</source>
        <translation>Ein Modell „{name}“ gibt es nicht; vorhanden sind: {names}; oder nennen Sie den Pfad einer ONNX-Datei, die für dieses Programm exportiert wurde</translation>
    </message>
    <message>
        <source>{path} was not made for this program: it has no &apos;{key}&apos; metadata; use a model that `hwr models` lists, or one exported with `python -m export.convert`</source>
        <translation>{path} wurde nicht für dieses Programm gemacht: Ihm fehlen die Metadaten „{key}“; nehmen Sie ein Modell, das `hwr models` nennt, oder eines, das mit `python -m export.convert` exportiert wurde</translation>
    </message>
    <message>
        <source>{path}: the model cannot be opened ({error}); `hwr models` lists the models that are installed</source>
        <translation>{path}: Das Modell lässt sich nicht öffnen ({error}); `hwr models` nennt die vorhandenen Modelle</translation>
    </message>
    <message>
        <source>{path} is not a whole ONNX file ({error}); copy or download it again</source>
        <translation>{path} ist keine vollständige ONNX-Datei ({error}); kopieren oder laden Sie sie noch einmal</translation>
    </message>
    <message>
        <source>{path}: its metadata cannot be used ({error}); export the model again</source>
        <translation>{path}: Die Metadaten sind unbrauchbar ({error}); exportieren Sie das Modell noch einmal</translation>
    </message>
    <message>
        <source>{path}: the network cannot be loaded ({error}); copy or download the model again</source>
        <translation>{path}: Das Netz lässt sich nicht laden ({error}); kopieren oder laden Sie das Modell noch einmal</translation>
    </message>
    <message>
        <source>{path}: {error}</source>
        <translation>{path}: {error}</translation>
    </message>
    <message>
        <source>{path}: {lost} workers were lost while at it</source>
        <translation>{path}: {lost} Arbeitsprozesse gingen dabei verloren</translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation>{path}: {problem}</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{path}: {where} has no key “{key}”; it is one of {known}</source>
        <translation>{path}: {where} hat keinen Schlüssel „{key}“; bekannt sind {known}</translation>
    </message>
    <message>
        <source>{problem}</source>
        <translation>{problem}</translation>
    </message>
    <message>
        <source>{text} is no valid pattern: {error}</source>
        <translation>{text} ist kein gültiger Ausdruck: {error}</translation>
    </message>
    <message>
        <source>{text} is no valid replacement: {error}</source>
        <translation>{text} ist kein gültiger Ersatz: {error}</translation>
    </message>
    <message>
        <source>{path} holds no page; choose an ALTO file of a page&apos;s content</source>
        <translation>{path} enthält keine Seite; wählen Sie eine ALTO-Datei mit dem Inhalt einer Seite</translation>
    </message>
    <message>
        <source>{path} holds no page; choose a PAGE XML file of a page&apos;s content</source>
        <translation>{path} enthält keine Seite; wählen Sie eine PAGE-XML-Datei mit dem Inhalt einer Seite</translation>
    </message>
    <message>
        <source>{path} holds no element of the class ocr_page; choose an hOCR file</source>
        <translation>{path} enthält kein Element der Klasse ocr_page; wählen Sie eine hOCR-Datei</translation>
    </message>
    <message>
        <source>{path}: no CSV of words, the columns {names} are missing; export the document again with one row a word</source>
        <translation>{path}: kein CSV von Wörtern, die Spalten {names} fehlen; exportieren Sie das Dokument noch einmal mit einer Zeile je Wort</translation>
    </message>
    <message>
        <source>{path} exists; choose another name or allow it to be overwritten</source>
        <translation>{path} gibt es schon; wählen Sie einen anderen Namen, oder erlauben Sie, es zu überschreiben</translation>
    </message>
    <message>
        <source>{path} cannot be made a folder: {error}; choose another place</source>
        <translation>{path} lässt sich nicht als Ordner anlegen: {error}; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>{path} is no transcription; what can be imported is {formats}</source>
        <translation>{path} ist keine Transkription; importieren lassen sich {formats}</translation>
    </message>
    <message>
        <source>{path} is a project; open it, there is nothing to import</source>
        <translation>{path} ist ein Projekt; öffnen Sie es, zu importieren ist nichts</translation>
    </message>
    <message>
        <source>{path} is no document of {program}; choose one that it exported</source>
        <translation>{path} ist kein Dokument von {program}; wählen Sie eines, das es exportiert hat</translation>
    </message>
    <message>
        <source>{path} was written by a newer {program}; update this program</source>
        <translation>{path} hat ein neueres {program} geschrieben; aktualisieren Sie dieses Programm</translation>
    </message>
    <message>
        <source>{path} is no JSON: {error}; export it again</source>
        <translation>{path} ist kein JSON: {error}; exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}); export it again</source>
        <translation>{path} ist beschädigt ({error}); exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB; split it and try again</source>
        <translation>{path} ist größer als {limit} MB; teilen Sie es, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path} is empty; export it again</source>
        <translation>{path} ist leer; exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}; check the path</source>
        <translation>{path} kann nicht gelesen werden: {error}; prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>{path} is no UTF-8 text; save it as UTF-8 and try again</source>
        <translation>{path} ist kein Text in UTF-8; speichern Sie es als UTF-8, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path} is no XML ({error}); export it again</source>
        <translation>{path} ist kein XML ({error}); exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path} is no HTML; export it again</source>
        <translation>{path} ist kein HTML; exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>{path} declares XML entities, which are not read; remove them</source>
        <translation>{path} vereinbart XML-Entitäten, die nicht gelesen werden; entfernen Sie sie</translation>
    </message>
    <message>
        <source>{path} is damaged and was read as far as it goes: {error}</source>
        <translation>{path} ist beschädigt und wurde gelesen, so weit es geht: {error}</translation>
    </message>
    <message>
        <source>{path}: the unit of measurement {unit} is unknown; read as pixels</source>
        <translation>{path}: Die Maßeinheit {unit} ist unbekannt; als Pixel gelesen</translation>
    </message>
    <message>
        <source>{path}: measured in {unit}; places are right for a scan of {dpi} dpi, or where the picture is found</source>
        <translation>{path}: gemessen in {unit}; die Plätze stimmen für einen Scan mit {dpi} dpi, oder wo das Bild gefunden wird</translation>
    </message>
    <message>
        <source>{path}: damaged {name} attribute of a page ignored</source>
        <translation>{path}: beschädigtes Attribut {name} einer Seite übergangen</translation>
    </message>
    <message>
        <source>{path}: picture left aside: {message}</source>
        <translation>{path}: Bild beiseitegelassen: {message}</translation>
    </message>
    <message>
        <source>{path}: the picture {name} is not beside the file; the text was imported without it</source>
        <translation>{path}: Das Bild {name} liegt nicht neben der Datei; der Text wurde ohne es importiert</translation>
    </message>
    <message>
        <source>{path}: the picture {name} is not beside the file nor in the folders given; the text was imported without it</source>
        <translation>{path}: Das Bild {name} liegt weder neben der Datei noch in den genannten Ordnern; der Text wurde ohne es importiert</translation>
    </message>
    <message>
        <source>{path}: the page is said to be {width}x{height}, its picture is {real_width}x{real_height}; words may stand in the wrong places</source>
        <translation>{path}: Die Seite soll {width}x{height} groß sein, ihr Bild ist {real_width}x{real_height}; Wörter stehen vielleicht am falschen Platz</translation>
    </message>
    <message>
        <source>{path}: the picture is missing; the page is written without it</source>
        <translation>{path}: Das Bild fehlt; die Seite wird ohne es geschrieben</translation>
    </message>
    <message>
        <source>{path}, line {number}: left out, {error}</source>
        <translation>{path}, Zeile {number}: weggelassen, {error}</translation>
    </message>
    <message>
        <source>{path}, line {number}: read no further, {error}</source>
        <translation>{path}, Zeile {number}: nicht weitergelesen, {error}</translation>
    </message>
    <message>
        <source>{path}: lines whose words do not spell the line&apos;s text, words kept: {count}</source>
        <translation>{path}: Zeilen, deren Wörter nicht den Text der Zeile ergeben (die Wörter bleiben): {count}</translation>
    </message>
    <message>
        <source>{path}: lines without text, left out: {count}</source>
        <translation>{path}: Zeilen ohne Text, weggelassen: {count}</translation>
    </message>
    <message>
        <source>{path}: words whose places were estimated from their lines: {count}</source>
        <translation>{path}: Wörter, deren Platz aus ihrer Zeile geschätzt wurde: {count}</translation>
    </message>
    <message>
        <source>{path}: lines without a place, put below one another: {count}</source>
        <translation>{path}: Zeilen ohne Platz, untereinander gesetzt: {count}</translation>
    </message>
    <message>
        <source>{path}: the page&apos;s size is not told; it was taken from the words</source>
        <translation>{path}: Die Größe der Seite ist nicht angegeben; sie wurde aus den Wörtern genommen</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <source>{pattern}: no file matches; check the pattern</source>
        <translation>{pattern}: Keine Datei passt; prüfen Sie das Muster</translation>
    </message>
    <message>
        <source>the inputs lie on several drives; run a batch for each</source>
        <translation>Die Eingaben liegen auf mehreren Laufwerken; starten Sie je einen Stapel</translation>
    </message>
    <message>
        <source>{path} lies in the folder of the results; move it</source>
        <translation>{path} liegt im Ordner der Ergebnisse; verschieben Sie es</translation>
    </message>
    <message>
        <source>{path}: its result would be {result}; rename the file</source>
        <translation>{path}: Das Ergebnis wäre {result}; benennen Sie die Datei um</translation>
    </message>
    <message>
        <source>a worker process does not start; see that memory is left</source>
        <translation>Ein Arbeitsprozess startet nicht; sehen Sie nach, ob noch Speicher frei ist</translation>
    </message>
    <message>
        <source>a choice, and only a choice, has options</source>
        <translation>eine Auswahl, und nur sie, hat Optionen</translation>
    </message>
    <message>
        <source>a comb has at least one cell</source>
        <translation>ein Kamm hat mindestens eine Zelle</translation>
    </message>
    <message>
        <source>a name is made of letters, digits and _, and begins with a letter</source>
        <translation>ein Name besteht aus Buchstaben, Ziffern und _ und beginnt mit einem Buchstaben</translation>
    </message>
    <message>
        <source>a page order names every page once</source>
        <translation>Eine Seitenfolge nennt jede Seite einmal</translation>
    </message>
    <message>
        <source>a reading order names every word of the page once</source>
        <translation>Eine Lesefolge nennt jedes Wort der Seite einmal</translation>
    </message>
    <message>
        <source>a spreadsheet holds {limit:,} rows, and the document has more; export it as CSV, or page by page</source>
        <translation>Ein Tabellenblatt fasst {limit:,} Zeilen, und das Dokument hat mehr; exportieren Sie es als CSV oder Seite für Seite</translation>
    </message>
    <message>
        <source>a table, and only a table, has columns</source>
        <translation>eine Tabelle, und nur sie, hat Spalten</translation>
    </message>
    <message>
        <source>a word becomes corrected by its text; use SetText</source>
        <translation>Ein Wort wird durch seinen Text korrigiert; nehmen Sie SetText</translation>
    </message>
    <message>
        <source>a word is split into two parts or more</source>
        <translation>Ein Wort wird in zwei oder mehr Teile geteilt</translation>
    </message>
    <message>
        <source>learning was cancelled</source>
        <translation>das Lernen wurde abgebrochen</translation>
    </message>
    <message>
        <source>looks like the back of a page: its front shines through</source>
        <translation>sieht nach der Rückseite eines Blattes aus: die Vorderseite scheint durch</translation>
    </message>
    <message>
        <source>more than one box is ticked</source>
        <translation>mehr als ein Kästchen ist angekreuzt</translation>
    </message>
    <message>
        <source>no box is ticked</source>
        <translation>kein Kästchen ist angekreuzt</translation>
    </message>
    <message>
        <source>none of the {count} words can be learned from: their texts are not what the pictures show</source>
        <translation>aus keinem der {count} Wörter lässt sich lernen: ihre Texte sind nicht, was die Bilder zeigen</translation>
    </message>
    <message>
        <source>only words of one page, and at least two, can be merged</source>
        <translation>Nur Wörter einer Seite, und mindestens zwei, lassen sich verbinden</translation>
    </message>
    <message>
        <source>page {name} has a word of the same id as page {other}</source>
        <translation>Seite {name} hat ein Wort mit derselben Kennung wie Seite {other}</translation>
    </message>
    <message>
        <source>page {name} has two lines of the same id</source>
        <translation>Seite {name} hat zwei Zeilen mit derselben Kennung</translation>
    </message>
    <message>
        <source>page {name} has two words of the same id</source>
        <translation>Seite {name} hat zwei Wörter mit derselben Kennung</translation>
    </message>
    <message>
        <source>page {page} is missing</source>
        <translation>Seite {page} fehlt</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>Das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>something must be written here</source>
        <translation>hier muss etwas stehen</translation>
    </message>
    <message>
        <source>standard output cannot be written: {error}</source>
        <translation>Auf die Standardausgabe kann nicht geschrieben werden: {error}</translation>
    </message>
    <message>
        <source>the batch was cancelled; the same command goes on with it</source>
        <translation>Der Stapel wurde abgebrochen; derselbe Befehl setzt ihn fort</translation>
    </message>
    <message>
        <source>the batch was stopped</source>
        <translation>Der Stapel wurde angehalten</translation>
    </message>
    <message>
        <source>the box {box} is not on the page, which has {width} x {height} pixels</source>
        <translation>das Feld {box} liegt nicht auf der Seite von {width} x {height} Pixeln</translation>
    </message>
    <message>
        <source>the check digits of “{text}” are wrong</source>
        <translation>die Prüfziffern von „{text}“ sind falsch</translation>
    </message>
    <message>
        <source>the connection to {address} was lost; the same command goes on</source>
        <translation>Die Verbindung zu {address} ist abgerissen; derselbe Befehl macht weiter</translation>
    </message>
    <message>
        <source>the document has a page of this id already</source>
        <translation>Das Dokument hat schon eine Seite mit dieser Kennung</translation>
    </message>
    <message>
        <source>the document has a word {name} already</source>
        <translation>Das Dokument hat schon ein Wort {name}</translation>
    </message>
    <message>
        <source>the form has no page {page}</source>
        <translation>das Formular hat keine Seite {page}</translation>
    </message>
    <message>
        <source>the package for clusters is missing: python -m pip install &apos;hwr-desktop[cluster]&apos;</source>
        <translation>Das Paket für Cluster fehlt: python -m pip install &apos;hwr-desktop[cluster]&apos;</translation>
    </message>
    <message>
        <source>the signature is missing</source>
        <translation>die Unterschrift fehlt</translation>
    </message>
    <message>
        <source>the work was cancelled</source>
        <translation>Die Arbeit wurde abgebrochen</translation>
    </message>
    <message>
        <source>the worker process died while at it ({reason}); the file may be damaged</source>
        <translation>Der Arbeitsprozess ist dabei abgestürzt ({reason}); die Datei kann beschädigt sein</translation>
    </message>
    <message>
        <source>the worker {worker} has no hwr-desktop {version} ({found}); install the same version on all machines</source>
        <translation>Der Arbeitsprozess {worker} hat kein hwr-desktop {version} ({found}); installieren Sie auf allen Rechnern dieselbe Version</translation>
    </message>
    <message>
        <source>there are no checked words to learn from; confirm or correct some</source>
        <translation>es gibt keine geprüften Wörter, aus denen gelernt werden kann; bestätigen oder korrigieren Sie einige</translation>
    </message>
    <message>
        <source>there is at least one line to write on</source>
        <translation>es gibt mindestens eine Schreibzeile</translation>
    </message>
    <message>
        <source>there is no check called “{name}”</source>
        <translation>es gibt keine Prüfung namens „{name}“</translation>
    </message>
    <message>
        <source>took longer than {seconds:g} s; raise the limit or scan it smaller</source>
        <translation>Brauchte länger als {seconds:g} s; erhöhen Sie die Grenze oder scannen Sie mit niedrigerer Auflösung</translation>
    </message>
    <message>
        <source>took more than {limit} MB of memory; raise the limit or scan it smaller</source>
        <translation>Brauchte mehr als {limit} MB Speicher; erhöhen Sie die Grenze oder scannen Sie mit niedrigerer Auflösung</translation>
    </message>
    <message>
        <source>two of the pages have a word of the same id</source>
        <translation>Zwei der Seiten haben ein Wort mit derselben Kennung</translation>
    </message>
    <message>
        <source>{address} has no workers; start some with `dask worker {address}`</source>
        <translation>{address} hat keine Arbeitsprozesse; starten Sie welche mit `dask worker {address}`</translation>
    </message>
    <message>
        <source>{address}: no Dask scheduler answers ({error}); start one with `dask scheduler`</source>
        <translation>{address}: kein Dask-Scheduler antwortet ({error}); starten Sie einen mit `dask scheduler`</translation>
    </message>
    <message>
        <source>{folder}: no images or PDF files in this folder; name another one</source>
        <translation>{folder}: in diesem Ordner sind keine Bilder oder PDF-Dateien; nennen Sie einen anderen</translation>
    </message>
    <message>
        <source>{name} is damaged or no profile; copy it again or learn again</source>
        <translation>{name} ist beschädigt oder kein Profil; kopieren Sie es noch einmal oder lernen Sie neu</translation>
    </message>
    <message>
        <source>{name} was learned for the model {wanted} and does not fit {model}; choose that model, or learn again</source>
        <translation>{name} wurde für das Modell {wanted} gelernt und passt nicht zu {model}; wählen Sie jenes Modell oder lernen Sie neu</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of the program; update this one</source>
        <translation>{name} stammt von einer neueren Version des Programms; aktualisieren Sie dieses</translation>
    </message>
    <message>
        <source>{output} exists; choose another name or give --overwrite</source>
        <translation>{output} gibt es schon; wählen Sie einen anderen Namen oder geben Sie --overwrite an</translation>
    </message>
    <message>
        <source>{path} cannot be made: {error}</source>
        <translation>{path} kann nicht angelegt werden: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be made: {error}; with several forms it is a folder</source>
        <translation>{path} kann nicht angelegt werden: {error}; bei mehreren Formularen ist es ein Ordner</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}; it stays linked</source>
        <translation>{path} kann nicht gelesen werden: {error}; die Datei bleibt verknüpft</translation>
    </message>
    <message>
        <source>{path} cannot be used ({error}); another batch may be writing there</source>
        <translation>{path} ist nicht benutzbar ({error}); vielleicht schreibt dort ein anderer Stapel</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason})</source>
        <translation>{path} kann nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
        <source>{path} cannot be written: {error}; free some space or choose another folder</source>
        <translation>{path} kann nicht geschrieben werden: {error}; schaffen Sie Platz oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>{path} cannot learn from corrections ({error}); choose another model</source>
        <translation>{path} kann nicht aus Korrekturen lernen ({error}); wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>{path} has no known content; open the scan itself</source>
        <translation>{path} hat keinen bekannten Inhalt; öffnen Sie den Scan selbst</translation>
    </message>
    <message>
        <source>{path} has no pages</source>
        <translation>{path} hat keine Seiten</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file; save what comes from it as a file</source>
        <translation>{path} ist eine Pipe oder ein Gerät, keine Datei; speichern Sie, was daraus kommt, als Datei</translation>
    </message>
    <message>
        <source>{path} is in the project alone; it stays there</source>
        <translation>{path} gibt es nur im Projekt; die Datei bleibt dort</translation>
    </message>
    <message>
        <source>{path} is missing; put it beside the project</source>
        <translation>{path} fehlt; legen Sie die Datei neben das Projekt</translation>
    </message>
    <message>
        <source>{path} is not a form template; its first line is &quot;format&quot;: &quot;{format}&quot;</source>
        <translation>{path} ist keine Formularvorlage; sie beginnt mit &quot;format&quot;: &quot;{format}&quot;</translation>
    </message>
    <message>
        <source>{path} is not valid JSON: {error}</source>
        <translation>{path} ist kein gültiges JSON: {error}</translation>
    </message>
    <message>
        <source>{path} is of version {version}, which a newer version of the program wrote; update the program</source>
        <translation>{path} hat die Version {version} eines neueren Programms; aktualisieren Sie das Programm</translation>
    </message>
    <message>
        <source>{path} is one of the pages and is not replaced; choose another name for the template</source>
        <translation>{path} ist eine der Seiten und wird nicht ersetzt; wählen Sie einen anderen Namen für die Vorlage</translation>
    </message>
    <message>
        <source>{path} is too large to be kept in a project; it stays linked</source>
        <translation>{path} ist zu groß für ein Projekt; die Datei bleibt verknüpft</translation>
    </message>
    <message>
        <source>{path} names no picture, and none is beside the file; the text was imported without it</source>
        <translation>{path} nennt kein Bild, und neben der Datei liegt keines; der Text wurde ohne Bild importiert</translation>
    </message>
    <message>
        <source>{path} was changed since it was opened; it stays linked</source>
        <translation>{path} wurde seit dem Öffnen geändert; die Datei bleibt verknüpft</translation>
    </message>
    <message>
        <source>{path}, line {number}: a picture&apos;s path, a tab and its text are needed</source>
        <translation>{path}, Zeile {number}: nötig sind der Pfad eines Bildes, ein Tabulator und sein Text</translation>
    </message>
    <message>
        <source>{path}, page {number}</source>
        <translation>{path}, Seite {number}</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({error})</source>
        <translation>{path}: kann nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <source>{path}: field {name}: {problem}</source>
        <translation>{path}: Feld {name}: {problem}</translation>
    </message>
    <message>
        <source>{path}: none of its rows can be used ({message}); export the document again</source>
        <translation>{path}: keine der Zeilen ist brauchbar ({message}); exportieren Sie das Dokument noch einmal</translation>
    </message>
    <message>
        <source>{path}: not enough memory; scan it smaller</source>
        <translation>{path}: nicht genug Speicher; scannen Sie es kleiner</translation>
    </message>
    <message>
        <source>{path}: rows left out in all: {count}</source>
        <translation>{path}: insgesamt ausgelassene Zeilen: {count}</translation>
    </message>
    <message>
        <source>{path}: the condition “{condition}” is not a valid expression</source>
        <translation>{path}: die Bedingung „{condition}“ ist kein gültiger Ausdruck</translation>
    </message>
    <message>
        <source>{path}: the image of {file} is gone</source>
        <translation>{path}: das Bild von {file} ist verschwunden</translation>
    </message>
    <message>
        <source>{path}: the list cannot be read ({error})</source>
        <translation>{path}: die Liste kann nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <source>{path}: the list is no UTF-8 text; save it as UTF-8</source>
        <translation>{path}: die Liste ist kein UTF-8-Text; speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>{path}: the profile cannot be read ({error})</source>
        <translation>{path}: das Profil kann nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <source>{path}: the settings of this machine cannot be read ({reason})</source>
        <translation>{path}: Die Einstellungen dieses Rechners können nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>{path}: the version is missing</source>
        <translation>{path}: die Version fehlt</translation>
    </message>
    <message>
        <source>{path}: this is not valid TOML ({reason}); correct it or remove it</source>
        <translation>{path}: Das ist kein gültiges TOML ({reason}); berichtigen oder entfernen Sie die Datei</translation>
    </message>
    <message>
        <source>{path}: two fields are called {name}</source>
        <translation>{path}: zwei Felder heißen {name}</translation>
    </message>
    <message>
        <source>{path}: unexpected error, please report it ({error})</source>
        <translation>{path}: unerwarteter Fehler, bitte melden ({error})</translation>
    </message>
    <message>
        <source>{source}: {reason}; the settings are {names}</source>
        <translation>{source}: {reason}; es gibt die Einstellungen {names}</translation>
    </message>
    <message>
        <source>“{text}” does not look as it should</source>
        <translation>„{text}“ hat nicht die verlangte Form</translation>
    </message>
    <message>
        <source>“{text}” is less than {limit}</source>
        <translation>„{text}“ ist kleiner als {limit}</translation>
    </message>
    <message>
        <source>“{text}” is more than {limit}</source>
        <translation>„{text}“ ist größer als {limit}</translation>
    </message>
    <message>
        <source>“{text}” is not a date</source>
        <translation>„{text}“ ist kein Datum</translation>
    </message>
    <message>
        <source>“{text}” is not an amount</source>
        <translation>„{text}“ ist kein Betrag</translation>
    </message>
    <message>
        <source>“{text}” is not in the list</source>
        <translation>„{text}“ steht nicht in der Liste</translation>
    </message>
    <message>
        <source>“{text}” may be two dates: day or month may come first</source>
        <translation>„{text}“ kann zwei Daten meinen: Tag oder Monat zuerst</translation>
    </message>
    <message>
        <source>{path}: no page of it was read, so there is nothing to review</source>
        <translation>{path}: Keine Seite davon wurde gelesen, es gibt also nichts zu prüfen</translation>
    </message>
    <message>
        <source>{path}: the page was changed while it was read; read it again</source>
        <translation>{path}: Die Seite wurde geändert, während sie gelesen wurde; lesen Sie sie noch einmal</translation>
    </message>
    <message>
        <source>{path}: the page has other lines meanwhile</source>
        <translation>{path}: Die Seite hat inzwischen andere Zeilen</translation>
    </message>
    <message>
        <source>the document has no page or word {name}; it was changed meanwhile, try again</source>
        <translation>Das Dokument hat keine Seite und kein Wort {name}; es wurde inzwischen geändert, versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the words must still spell {text}, which a person settled</source>
        <translation>Die Wörter müssen weiter {text} ergeben, worüber jemand entschieden hat</translation>
    </message>
    <message>
        <source>{text} was settled by a person; it must stay settled</source>
        <translation>Über {text} hat jemand entschieden; dabei muss es bleiben</translation>
    </message>
    <message>
        <source>{step} cannot be taken back or done again: its page was read anew since</source>
        <translation>{step} lässt sich nicht zurücknehmen oder wiederholen: Die Seite wurde seither neu gelesen</translation>
    </message>
    <message>
        <source>no text found</source>
        <translation>kein Text gefunden</translation>
    </message>
    <message>
        <source>most of the ink does not look like writing</source>
        <translation>die meiste Tinte sieht nicht nach Schrift aus</translation>
    </message>
    <message>
        <source>no handwriting found, only print</source>
        <translation>keine Handschrift gefunden, nur Druck</translation>
    </message>
    <message>
        <source>resolution too low: small letters are {height} pixels high</source>
        <translation>zu geringe Auflösung: kleine Buchstaben sind {height} Pixel hoch</translation>
    </message>
    <message>
        <source>the writing is faint</source>
        <translation>die Schrift ist blass</translation>
    </message>
    <message>
        <source>looks rotated by {angle} degrees</source>
        <translation>sieht um {angle} Grad gedreht aus</translation>
    </message>
    <message>
        <source>looks turned: it was set upright by {angle} degrees clockwise</source>
        <translation>sieht gedreht aus: wurde um {angle} Grad im Uhrzeigersinn aufgerichtet</translation>
    </message>
    <message>
        <source>lines overlap</source>
        <translation>Zeilen überlappen sich</translation>
    </message>
    <message>
        <source>most words are hard to read</source>
        <translation>die meisten Wörter sind schwer zu lesen</translation>
    </message>
    <message>
        <source>spaces between words are hard to tell from spaces within them</source>
        <translation>Abstände zwischen Wörtern sind kaum von denen in Wörtern zu unterscheiden</translation>
    </message>
    <message>
        <source>Learned from IAM and IAM-OnDB, which may be used for non-commercial research only.</source>
        <translation>Gelernt aus IAM und IAM-OnDB, die nur für nicht gewerbliche Forschung benutzt werden dürfen.</translation>
    </message>
    <message>
        <source>Learned only from data that may be used commercially; the credits must be kept.</source>
        <translation>Gelernt nur aus Daten, die gewerblich benutzt werden dürfen; ihre Nennung muss erhalten bleiben.</translation>
    </message>
</context>
<context>
    <name>MissingPicturesDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures do not lie beside their files.</source>
        <translation>
            <numerusform>%Ln Bild liegt nicht neben seiner Datei.</numerusform>
            <numerusform>%Ln Bilder liegen nicht neben ihren Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder that holds them, or import the texts alone.</source>
        <translation>Wählen Sie den Ordner, in dem sie liegen, oder importieren Sie nur die Texte.</translation>
    </message>
    <message>
        <source>Missing pictures</source>
        <translation>Fehlende Bilder</translation>
    </message>
    <message>
        <source>Choose &amp;Folder…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Import &amp;Without Them</source>
        <translation>&amp;Nur die Texte importieren</translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation>Ordner der Bilder</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>OpeningCommands</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Scans, projects and transcriptions ({patterns});;All files (*)</source>
        <translation>Scans, Projekte und Transkriptionen ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of scans</source>
        <translation>Ordner mit Scans öffnen</translation>
    </message>
    <message>
        <source>{folder}: {error}</source>
        <translation>{folder}: {error}</translation>
    </message>
    <message>
        <source>{folder} holds no scans; choose a folder with images or PDF files</source>
        <translation>{folder} enthält keine Scans; wählen Sie einen Ordner mit Bildern oder PDF-Dateien</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Remove page</source>
        <translation>Seite entfernen</translation>
    </message>
    <message>
        <source>Move page</source>
        <translation>Seite verschieben</translation>
    </message>
</context>
<context>
    <name>PageImages</name>
    <message>
        <source>{file}: the page cannot be shown</source>
        <translation>{file}: Die Seite kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>PageImagesDialog</name>
    <message>
        <source>Looking at the image files…</source>
        <translation>Die Bilddateien werden angesehen …</translation>
    </message>
    <message>
        <source>Files that stay as they are</source>
        <translation>Dateien, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>PageListModel</name>
    <message>
        <source>Move page</source>
        <translation>Seite verschieben</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, Seite {number}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to review</source>
        <translation>nichts zu prüfen</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language holds from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models named “open” learned only from data that may be used commercially; the others are for research.</source>
        <translation>Modelle mit „open“ im Namen haben nur aus Daten gelernt, die gewerblich genutzt werden dürfen; die anderen sind für die Forschung.</translation>
    </message>
    <message>
        <source>The fastest present</source>
        <translation>Das schnellste vorhandene</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>One a core</source>
        <translation>Einer je Kern</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Show me words less sure than</source>
        <translation>Wörter zeigen, die weniger sicher sind als</translation>
    </message>
    <message>
        <source>Review printed words too</source>
        <translation>Auch gedruckte Wörter prüfen</translation>
    </message>
</context>
<context>
    <name>PreparationDialog</name>
    <message>
        <source>Page preparation</source>
        <translation>Seitenvorbereitung</translation>
    </message>
    <message>
        <source>Steps of the preparation</source>
        <translation>Schritte der Vorbereitung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Preparing the page…</source>
        <translation>Die Seite wird vorbereitet …</translation>
    </message>
    <message>
        <source>{degrees}°</source>
        <translation>{degrees}°</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Only a copy is changed. Words keep their places on the page as it was scanned.</source>
        <translation>Verändert wird nur eine Kopie. Die Wörter behalten ihren Platz auf der Seite, wie sie gescannt wurde.</translation>
    </message>
    <message>
        <source>Make the pixels square</source>
        <translation>Pixel quadratisch machen</translation>
    </message>
    <message>
        <source>Turn light ink on dark paper dark on light</source>
        <translation>Helle Schrift auf dunklem Grund umkehren</translation>
    </message>
    <message>
        <source>Take the colour out</source>
        <translation>Farbe herausnehmen</translation>
    </message>
    <message>
        <source>Cut out and flatten the sheet</source>
        <translation>Blatt ausschneiden und entzerren</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <translation>Aufrecht drehen</translation>
    </message>
    <message>
        <source>Level the lines</source>
        <translation>Zeilen waagerecht ausrichten</translation>
    </message>
    <message>
        <source>Even the light</source>
        <translation>Licht ausgleichen</translation>
    </message>
    <message>
        <source>Leave out what is around</source>
        <translation>Umgebung weglassen</translation>
    </message>
    <message>
        <source>Fade faint rules</source>
        <translation>Blasse Linien tilgen</translation>
    </message>
    <message>
        <source>Tell ink from paper</source>
        <translation>Tinte vom Papier trennen</translation>
    </message>
    <message>
        <source>Remove rules and boxes</source>
        <translation>Linien und Kästchen entfernen</translation>
    </message>
    <message>
        <source>Leave out the front that shines through</source>
        <translation>Durchscheinende Vorderseite weglassen</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
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
        <source>Saved. Every change is, as soon as you make it.</source>
        <translation>Gespeichert. Jede Änderung ist es, sobald Sie sie machen.</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy is in {path}</source>
        <translation>Eine Kopie liegt in {path}</translation>
    </message>
    <message>
        <source>This work is on no disk yet; save it under a name first</source>
        <translation>Diese Arbeit liegt noch auf keinem Datenträger; speichern Sie sie zuerst unter einem Namen</translation>
    </message>
    <message>
        <source>Page images</source>
        <translation>Seitenbilder</translation>
    </message>
    <message>
        <source>Open a copy?</source>
        <translation>Kopie öffnen?</translation>
    </message>
    <message>
        <source>{problem}

Open what can be read as a copy?</source>
        <translation>{problem}

Was lesbar ist, als Kopie öffnen?</translation>
    </message>
    <message>
        <source>This is a copy of what could be read of {name}</source>
        <translation>Das ist eine Kopie dessen, was von {name} lesbar war</translation>
    </message>
    <message>
        <source>{pages}, {words}, {settled}.

{path} itself is as it was. Save the copy under a name to keep it where you want it.</source>
        <translation>{pages}, {words}, {settled}.

{path} selbst ist, wie es war. Speichern Sie die Kopie unter einem Namen, damit sie liegt, wo Sie sie haben wollen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them settled</source>
        <translation>
            <numerusform>%Ln davon entschieden</numerusform>
            <numerusform>%Ln davon entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>The window closes by itself as soon as they are.</source>
        <translation>Das Fenster schließt sich von selbst, sobald sie es sind.</translation>
    </message>
    <message>
        <source>The last changes are not on the disk yet.</source>
        <translation>Die letzten Änderungen sind noch nicht auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Lose Them</source>
        <translation>Verlieren</translation>
    </message>
    <message>
        <source>The work in this window is on no disk.</source>
        <translation>Die Arbeit in diesem Fenster liegt auf keinem Datenträger.</translation>
    </message>
    <message>
        <source>There was no place for it; save it elsewhere, or it is lost.</source>
        <translation>Es fand sich kein Platz für sie; speichern Sie sie anderswo, sonst geht sie verloren.</translation>
    </message>
    <message>
        <source>Lose It</source>
        <translation>Verlieren</translation>
    </message>
    <message>
        <source>Projects (*{suffix})</source>
        <translation>Projekte (*{suffix})</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>ReplacementsModel</name>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Picture of {text}</source>
        <translation>Bild von {text}</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Confirm words</source>
        <translation>Wörter bestätigen</translation>
    </message>
    <message>
        <source>Reopen words</source>
        <translation>Wörter wieder öffnen</translation>
    </message>
    <message>
        <source>Mark as no word</source>
        <translation>Als kein Wort kennzeichnen</translation>
    </message>
    <message>
        <source>Confirm page</source>
        <translation>Seite bestätigen</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Alternative {n}: {text}</source>
        <translation>Vorschlag {n}: {text}</translation>
    </message>
    <message>
        <source>Choose a word, or press Enter for the first that needs you</source>
        <translation>Wählen Sie ein Wort, oder drücken Sie Eingabe für das erste, das Sie braucht</translation>
    </message>
    <message>
        <source>nothing read here</source>
        <translation>hier ist nichts gelesen</translation>
    </message>
    <message>
        <source>{text}: {chance} likely; press {key}</source>
        <translation>{text}: zu {chance} wahrscheinlich; Taste {key}</translation>
    </message>
    <message>
        <source>Choose a word, or press F8 for the first that needs you</source>
        <translation>Wählen Sie ein Wort, oder F8 für das erste, das Sie braucht</translation>
    </message>
    <message>
        <source>a mark</source>
        <translation>ein Zeichen</translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation>von Ihnen getippt</translation>
    </message>
    <message>
        <source>{sure} sure</source>
        <translation>{sure} sicher</translation>
    </message>
    <message>
        <source>read as “{text}”</source>
        <translation>gelesen als „{text}“</translation>
    </message>
    <message>
        <source>without the word list “{text}”</source>
        <translation>ohne Wortliste „{text}“</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Keys are text; Esc gives up</source>
        <translation>Tasten sind Text; Esc verwirft</translation>
    </message>
    <message>
        <source>keys command</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Enter accepts, Alt+1 to Alt+9 take an alternative, a letter or digit types, Space sets aside, Delete says it is no word</source>
        <translation>Eingabe nimmt an, Alt+1 bis Alt+9 nehmen einen Vorschlag, ein Buchstabe oder eine Ziffer beginnt Text, Leertaste stellt zurück, Entf sagt: kein Wort</translation>
    </message>
    <message>
        <source>F2 edits</source>
        <translation>F2 bearbeitet</translation>
    </message>
    <message>
        <source>Press F2 to edit this word</source>
        <translation>F2 bearbeitet dieses Wort</translation>
    </message>
</context>
<context>
    <name>ScanFiles</name>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Scans ({patterns})</source>
        <translation>Scans ({patterns})</translation>
    </message>
    <message>
        <source>Add a folder of scans</source>
        <translation>Ordner mit Scans hinzufügen</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Keys of the chosen action</source>
        <translation>Tasten des gewählten Befehls</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”; choose others</source>
        <translation>{keys} gehört zu „{action}“; wählen Sie andere</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In the review strip</source>
        <translation>Im Prüfstreifen</translation>
    </message>
    <message>
        <source>Take an alternative</source>
        <translation>Vorschlag nehmen</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+9</source>
        <translation>Alt+1 … Alt+9</translation>
    </message>
    <message>
        <source>Type another text</source>
        <translation>Anderen Text tippen</translation>
    </message>
    <message>
        <source>any letter or digit</source>
        <translation>ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>Getipptes verwerfen</translation>
    </message>
</context>
<context>
    <name>SideTabs</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Conflicts ({n})</source>
        <translation>Widersprüche ({n})</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Errors and time</source>
        <translation>Fehler und Zeit</translation>
    </message>
    <message>
        <source>Confidence of the words that nobody settled yet</source>
        <translation>Sicherheit der Wörter, über die noch niemand entschieden hat</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>No word</source>
        <translation>Kein Wort</translation>
    </message>
    <message>
        <source>Handwritten</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Expected wrong now</source>
        <translation>Jetzt erwartete Fehler</translation>
    </message>
    <message>
        <source>Expected wrong after review</source>
        <translation>Nach der Prüfung erwartete Fehler</translation>
    </message>
    <message>
        <source>Wrong so far</source>
        <translation>Bisher falsch</translation>
    </message>
    <message>
        <source>{met}, where {expected} were expected</source>
        <translation>{met}, wo {expected} erwartet waren</translation>
    </message>
    <message>
        <source>about {wrong} of {words} ({share})</source>
        <translation>etwa {wrong} von {words} ({share})</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>known after a few words</source>
        <translation>nach einigen Wörtern bekannt</translation>
    </message>
    <message>
        <source>Seconds a word</source>
        <translation>Sekunden je Wort</translation>
    </message>
    <message numerus="yes">
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
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>“{reading}” → “{correction}”: %Ln more look the same  ({keys})</source>
        <translation>
            <numerusform>„{reading}“ → „{correction}“: %Ln weiteres sieht gleich aus  ({keys})</numerusform>
            <numerusform>„{reading}“ → „{correction}“: %Ln weitere sehen gleich aus  ({keys})</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading page {page} of {total}</source>
        <translation>Liest Seite {page} von {total}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Model and the processor that really runs it</source>
        <translation>Modell und der Prozessor, auf dem es wirklich läuft</translation>
    </message>
    <message>
        <source>research use only</source>
        <translation>nur für die Forschung</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>{ms} ms a word</source>
        <translation>{ms} ms je Wort</translation>
    </message>
    <message numerus="yes">
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
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>noch etwa {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>No word of the word list</source>
        <translation>Kein Wort der Wortliste</translation>
    </message>
</context>
<context>
    <name>WalkBar</name>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End this review</source>
        <translation>Diese Prüfung beenden</translation>
    </message>
    <message>
        <source>{done} of {total} chosen words reviewed</source>
        <translation>{done} von {total} gewählten Wörtern geprüft</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Read handwriting, check what is doubtful, export the rest</source>
        <translation>Handschrift lesen, Zweifelhaftes prüfen, den Rest exportieren</translation>
    </message>
    <message>
        <source>Drop scans here: PNG, JPEG, TIFF, PDF, BMP, WebP, or a folder of them.</source>
        <translation>Ziehen Sie Scans hierher: PNG, JPEG, TIFF, PDF, BMP, WebP, oder einen Ordner damit.</translation>
    </message>
    <message>
        <source>Open scans…</source>
        <translation>Scans öffnen …</translation>
    </message>
    <message>
        <source>Try the sample form</source>
        <translation>Beispielformular ansehen</translation>
    </message>
    <message>
        <source>The best reader; what it learned from forbids commercial use.</source>
        <translation>Der beste Leser; woraus er gelernt hat, verbietet gewerbliche Nutzung.</translation>
    </message>
    <message>
        <source>For research: the best reader</source>
        <translation>Für die Forschung: der beste Leser</translation>
    </message>
    <message>
        <source>For the office: free for commercial use</source>
        <translation>Fürs Büro: gewerblich frei</translation>
    </message>
    <message>
        <source>A reader that learned only from data free for commercial use.</source>
        <translation>Ein Leser, der nur aus gewerblich freien Daten gelernt hat.</translation>
    </message>
    <message>
        <source>Discard unfinished work?</source>
        <translation>Unfertige Arbeit verwerfen?</translation>
    </message>
    <message>
        <source>Its words and corrections are deleted. The scans stay.</source>
        <translation>Ihre Wörter und Berichtigungen werden gelöscht. Die Scans bleiben.</translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <source>Text of the word</source>
        <translation>Text des Wortes</translation>
    </message>
</context>
<context>
    <name>WordKindCommands</name>
    <message>
        <source>Set kind of ink</source>
        <translation>Art der Schrift setzen</translation>
    </message>
    <message>
        <source>Set tick</source>
        <translation>Kreuz setzen</translation>
    </message>
</context>
<context>
    <name>WordListCommands</name>
    <message>
        <source>Add good word “{text}”</source>
        <translation>Gutes Wort „{text}“ aufnehmen</translation>
    </message>
    <message>
        <source>Add bad word “{text}”</source>
        <translation>Schlechtes Wort „{text}“ aufnehmen</translation>
    </message>
</context>
<context>
    <name>WordListsDialog</name>
    <message>
        <source>Word lists</source>
        <translation>Wortlisten</translation>
    </message>
    <message>
        <source>Good words</source>
        <translation>Gute Wörter</translation>
    </message>
    <message>
        <source>Bad words</source>
        <translation>Schlechte Wörter</translation>
    </message>
    <message>
        <source>&amp;Good words</source>
        <translation>&amp;Gute Wörter</translation>
    </message>
    <message>
        <source>Names, say: however unsure their reading, they need no more attention.</source>
        <translation>Namen etwa: wie unsicher sie auch gelesen sind, sie brauchen keine Aufmerksamkeit mehr.</translation>
    </message>
    <message>
        <source>&amp;Bad words</source>
        <translation>&amp;Schlechte Wörter</translation>
    </message>
    <message>
        <source>Real words that are usual misreadings here: they always need a look.</source>
        <translation>Echte Wörter, die hier oft verlesen sind: sie brauchen immer einen Blick.</translation>
    </message>
    <message>
        <source>Change word lists</source>
        <translation>Wortlisten ändern</translation>
    </message>
    <message>
        <source>One word a line</source>
        <translation>Ein Wort je Zeile</translation>
    </message>
    <message>
        <source>In both lists, so looked at always: {words}</source>
        <translation>In beiden Listen, also immer zu prüfen: {words}</translation>
    </message>
</context>
<context>
    <name>WordTable</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>WordTableModel</name>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Picture of {text}</source>
        <translation>Bild von {text}</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>no word</source>
        <translation>kein Wort</translation>
    </message>
    <message>
        <source>handwritten</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>WordTablePanel</name>
    <message>
        <source>Search words</source>
        <translation>Wörter suchen</translation>
    </message>
    <message>
        <source>Search by pattern</source>
        <translation>Nach Muster suchen</translation>
    </message>
    <message>
        <source>What is typed is a regular expression</source>
        <translation>Das Getippte ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Welche Wörter</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Alle Wörter</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>No word</source>
        <translation>Kein Wort</translation>
    </message>
    <message>
        <source>Handwritten</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Welche Seiten</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen …</translation>
    </message>
</context>
<context>
    <name>WorkTexts</name>
    <message>
        <source>Scans that are not read yet</source>
        <translation>Noch nicht gelesene Scans</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words reviewed</source>
        <translation>
            <numerusform>%Ln Wort geprüft</numerusform>
            <numerusform>%Ln Wörter geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>{file}: there is not enough memory; close other programs</source>
        <translation>{file}: Der Speicher reicht nicht; schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>{file}: reading failed; the log has the details</source>
        <translation>{file}: Das Lesen ist misslungen; Näheres steht im Protokoll</translation>
    </message>
</context>
<context>
    <name>_AnswerEdit</name>
    <message>
        <source>What stands in the field</source>
        <translation>Was im Feld steht</translation>
    </message>
</context>
<context>
    <name>_CardDelegate</name>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
</context>
<context>
    <name>_ClosingBox</name>
    <message>
        <source>Save Elsewhere…</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message>
        <source>Do Not Close</source>
        <translation>Nicht schließen</translation>
    </message>
</context>
<context>
    <name>_Figure</name>
    <message>
        <source>{sure} sure: {low} to {high}</source>
        <translation>zu {sure} sicher: {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>_Histogram</name>
    <message>
        <source>Words by confidence, from 0 to 100 %: {counts}</source>
        <translation>Wörter nach Sicherheit, von 0 bis 100 %: {counts}</translation>
    </message>
</context>
</TS>
