<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Past deliveries…</source>
        <translation>Frühere Lieferungen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About Studio</source>
        <translation>Über Studio</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>AnchorField</name>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>This is a fault of the program itself (%1); the log has the details.</source>
        <translation>Das ist ein Fehler des Programms selbst (%1); Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message: %1</source>
        <translation>Meldung schließen: %1</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Speeds</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Starting the workers…</source>
        <translation>Prozesse starten…</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3</source>
        <translation>Runde %1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) are best for these photos: %1 photos/s.</source>
        <translation>
            <numerusform>%Ln Prozess ist für diese Fotos am besten: %1 Fotos/s.</numerusform>
            <numerusform>%Ln Prozesse sind für diese Fotos am besten: %1 Fotos/s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Preview of the photo</source>
        <translation>Vorschau des Fotos</translation>
    </message>
    <message>
        <source>1, 2 and 3 show before, split and after; plus, minus and 0 zoom. M chooses a watermark, which the arrow keys then move. Without one the arrow keys move the picture, with Ctrl the split.</source>
        <translation>1, 2 und 3 zeigen vorher, geteilt und nachher; Plus, Minus und 0 zoomen. M wählt ein Wasserzeichen, das die Pfeiltasten dann verschieben. Sonst verschieben die Pfeiltasten das Bild, mit Ctrl die Teilung.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Make %1</source>
        <translation>%1 erstellen</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Studio is delivering</source>
        <translation>Studio liefert gerade</translation>
    </message>
    <message>
        <source>The delivery is not finished.</source>
        <translation>Die Lieferung ist nicht fertig.</translation>
    </message>
    <message>
        <source>Nothing is lost in any case: what is done stays, and the next start offers to continue. Photos that are in work now take a few seconds to finish; stopping now makes them again later.</source>
        <translation>Verloren geht auf keinen Fall etwas: Was fertig ist, bleibt, und der nächste Start bietet an, fortzufahren. Fotos in Arbeit brauchen noch ein paar Sekunden; wird jetzt gestoppt, werden sie später neu erstellt.</translation>
    </message>
    <message>
        <source>Pause and keep for later</source>
        <translation>Anhalten und für später aufheben</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Jetzt stoppen</translation>
    </message>
    <message>
        <source>Go on delivering</source>
        <translation>Weiter liefern</translation>
    </message>
</context>
<context>
    <name>DeliveryActions</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>Der Bericht ist gesichert: %1</translation>
    </message>
</context>
<context>
    <name>DeliveryBar</name>
    <message>
        <source>Destination folder</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Wohin die Dateien kommen</translation>
    </message>
    <message>
        <source>Choose the destination folder…</source>
        <translation>Zielordner wählen…</translation>
    </message>
    <message>
        <source>Choose the destination folder</source>
        <translation>Zielordner wählen</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>Wenn Datei existiert</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Leave it as it is and go on with the next.</source>
        <translation>Unverändert lassen und mit der nächsten fortfahren.</translation>
    </message>
    <message>
        <source>Put the new file in its place. A photo of this list is never replaced.</source>
        <translation>Die neue Datei tritt an ihre Stelle. Ein Foto dieser Liste wird nie ersetzt.</translation>
    </message>
    <message>
        <source>Keep both: the new one gets a number.</source>
        <translation>Beide behalten: Die neue bekommt eine Nummer.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Finish the photos in work, keep what is done, and stop.</source>
        <translation>Fotos in Arbeit abschließen, Fertiges behalten und stoppen.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Deliver the photos (%1)</source>
        <translation>Fotos liefern (%1)</translation>
    </message>
    <message>
        <source>Can&apos;t start yet</source>
        <translation>Start noch nicht möglich</translation>
    </message>
    <message>
        <source>needs %1, %2 free</source>
        <translation>braucht %1, %2 frei</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 Fotos/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>finishing what is in work</source>
        <translation>Fotos in Arbeit werden abgeschlossen</translation>
    </message>
    <message>
        <source>finished in %1</source>
        <translation>fertig in %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Settling the names…</source>
        <translation>Namen werden festgelegt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>only files and folders of this computer can be dropped.</source>
        <translation>nur Dateien und Ordner dieses Computers lassen sich ablegen.</translation>
    </message>
    <message>
        <source>Use %1 as the watermark</source>
        <translation>%1 als Wasserzeichen verwenden</translation>
    </message>
    <message>
        <source>Use the recipe %1</source>
        <translation>Rezept %1 verwenden</translation>
    </message>
    <message>
        <source>%1 is not there or can&apos;t be read.</source>
        <translation>%1 ist nicht da oder nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is no photo.</source>
        <translation>%1 ist kein Foto.</translation>
    </message>
    <message>
        <source>%1 is no recipe.</source>
        <translation>%1 ist kein Rezept.</translation>
    </message>
    <message>
        <source>This can&apos;t be used: %1</source>
        <translation>Das ist nicht verwendbar: %1</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>Ordner mit Fotos hier ablegen</translation>
    </message>
    <message>
        <source>Then choose a recipe on the right and press Start. Your photos stay as they are.</source>
        <translation>Dann rechts ein Rezept wählen und Start drücken. Die Fotos bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Try it with the sample photos</source>
        <translation>Mit den Beispielfotos ausprobieren</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>tiled text</source>
        <translation>Text gekachelt</translation>
    </message>
    <message>
        <source>tiled watermark</source>
        <translation>Wasserzeichen gekachelt</translation>
    </message>
    <message>
        <source>original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>wie das Foto</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Add an export</source>
        <translation>Export hinzufügen</translation>
    </message>
    <message>
        <source>Copy the chosen export</source>
        <translation>Gewählten Export kopieren</translation>
    </message>
    <message>
        <source>Remove the chosen export</source>
        <translation>Gewählten Export entfernen</translation>
    </message>
    <message>
        <source>At least one export is made.</source>
        <translation>Mindestens ein Export wird erstellt.</translation>
    </message>
    <message>
        <source>At least one export is made, so the last one stays.</source>
        <translation>Mindestens ein Export wird gemacht, darum bleibt der letzte.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>Fotoordner hinzufügen</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>As the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Change the format</source>
        <translation>Format ändern</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Change the quality</source>
        <translation>Qualität ändern</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Change the loss</source>
        <translation>Verlust ändern</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <translation>Voll (4:4:4)</translation>
    </message>
    <message>
        <source>Half (4:2:2)</source>
        <translation>Halb (4:2:2)</translation>
    </message>
    <message>
        <source>Quarter (4:2:0)</source>
        <translation>Viertel (4:2:0)</translation>
    </message>
    <message>
        <source>Change the colour resolution</source>
        <translation>Farbauflösung ändern</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressiv</translation>
    </message>
    <message>
        <source>Change the order of the file</source>
        <translation>Dateiaufbau ändern</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Change the largest size</source>
        <translation>Höchstgröße ändern</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>wie das Foto</translation>
    </message>
    <message>
        <source>Change the dpi</source>
        <translation>dpi ändern</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Shows where a photo is transparent and the format can&apos;t be.</source>
        <translation>Erscheint, wo ein Foto durchsichtig ist und das Format es nicht sein kann.</translation>
    </message>
    <message>
        <source>Change the background</source>
        <translation>Hintergrund ändern</translation>
    </message>
    <message>
        <source>sRGB, for screens</source>
        <translation>sRGB, für Bildschirme</translation>
    </message>
    <message>
        <source>ICC file…</source>
        <translation>ICC-Datei…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Colour resolution</source>
        <translation>Farbauflösung</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Change the colours</source>
        <translation>Farben ändern</translation>
    </message>
    <message>
        <source>Choose a colour profile</source>
        <translation>Farbprofil wählen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Drop a folder</source>
        <translation>Ordner ablegen</translation>
    </message>
    <message>
        <source>Photos come from folders, cards or single files; nothing is moved.</source>
        <translation>Fotos kommen aus Ordnern, von Karten oder als Dateien; nichts wird verschoben.</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Rezept wählen</translation>
    </message>
    <message>
        <source>It says what is made of each photo. The preview shows the real file.</source>
        <translation>Es sagt, was aus jedem Foto wird. Die Vorschau zeigt die echte Datei.</translation>
    </message>
    <message>
        <source>Press Start</source>
        <translation>Start drücken</translation>
    </message>
    <message>
        <source>Every core works. Pause, cancel or pull the plug: nothing is lost.</source>
        <translation>Jeder Kern arbeitet. Anhalten, abbrechen oder den Stecker ziehen: Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Your photos are safe</source>
        <translation>Die Fotos sind sicher</translation>
    </message>
    <message>
        <source>A source is never written, moved or deleted, and a file is complete under its name or not there.</source>
        <translation>Eine Quelle wird nie beschrieben, verschoben oder gelöscht, und eine Datei ist unter ihrem Namen vollständig oder nicht da.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation>Anhalten, weiter</translation>
    </message>
    <message>
        <source>Remove from the list, never from the disk</source>
        <translation>Aus der Liste entfernen, nie vom Datenträger</translation>
    </message>
    <message>
        <source>Undo and redo changes of the recipe</source>
        <translation>Änderungen am Rezept rückgängig machen und wiederholen</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Rezept sichern</translation>
    </message>
    <message>
        <source>Filter the photos</source>
        <translation>Fotos filtern</translation>
    </message>
    <message>
        <source>Look into the folders again</source>
        <translation>Ordner erneut durchsuchen</translation>
    </message>
    <message>
        <source>Before, split, after (in the preview)</source>
        <translation>Vorher, geteilt, nachher (in der Vorschau)</translation>
    </message>
    <message>
        <source>Zoom in, out, fit (in the preview)</source>
        <translation>Vergrößern, verkleinern, einpassen (in der Vorschau)</translation>
    </message>
    <message>
        <source>Past deliveries</source>
        <translation>Frühere Lieferungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your recipes</source>
        <translation>Eigene Rezepte</translation>
    </message>
    <message>
        <source>Journals of deliveries</source>
        <translation>Journale der Lieferungen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Small pictures of the list</source>
        <translation>Kleine Bilder der Liste</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Einstellungen des Fensters</translation>
    </message>
    <message>
        <source>Delivers whole folders of photographs: sized, marked, named and complete. Under the MIT licence. Qt and PySide6 are used under the LGPL, version 3; their libraries can be replaced.</source>
        <translation>Liefert ganze Ordner mit Fotos: in Größe gebracht, mit Wasserzeichen, benannt und vollständig. Unter der MIT-Lizenz. Qt und PySide6 werden unter der LGPL, Version 3, verwendet; ihre Bibliotheken lassen sich austauschen.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Details für Bericht kopieren</translation>
    </message>
    <message>
        <source>Versions and the last fault, no names of files.</source>
        <translation>Versionen und der letzte Fehler, keine Dateinamen.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Past deliveries</source>
        <translation>Frühere Lieferungen</translation>
    </message>
    <message>
        <source>Reading the journals…</source>
        <translation>Journale werden gelesen…</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht sichern…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No delivery has been made yet.</source>
        <translation>Noch keine Lieferung vorhanden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
</context>
<context>
    <name>InfoStrip</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>The photo without watermarks (1)</source>
        <translation>Das Foto ohne Wasserzeichen (1)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Before on the left, after on the right (2)</source>
        <translation>Links vorher, rechts nachher (2)</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The file as it will be (3)</source>
        <translation>Die Datei, wie sie wird (3)</translation>
    </message>
    <message>
        <source>What the preview shows</source>
        <translation>Was die Vorschau zeigt</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>The whole picture, never enlarged (0)</source>
        <translation>Das ganze Bild, nie vergrößert (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Each pixel of the file as one of the screen (0)</source>
        <translation>Jedes Pixel der Datei als eines des Bildschirms (0)</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Größe der Vorschau</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>Unit: %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>Percent of the short side</source>
        <translation>Prozent der kurzen Seite</translation>
    </message>
    <message>
        <source>Pixels of the output</source>
        <translation>Pixel der Ausgabe</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>one by one</source>
        <translation>nacheinander</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>sie ist nicht da</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>Ihr Anteil am Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk has an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>part of its path is not a folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>its links lead round in a circle</source>
        <translation>seine Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt es</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>the network folder can&apos;t be reached</source>
        <translation>der Netzwerkordner ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Name of the photo</source>
        <translation>Name des Fotos</translation>
    </message>
    <message>
        <source>Its ending</source>
        <translation>Seine Endung</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>Sein Ordner</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>Name des Exports</translation>
    </message>
    <message>
        <source>Number in the delivery</source>
        <translation>Nummer in der Lieferung</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Year taken</source>
        <translation>Aufnahmejahr</translation>
    </message>
    <message>
        <source>Month taken</source>
        <translation>Aufnahmemonat</translation>
    </message>
    <message>
        <source>Day taken</source>
        <translation>Aufnahmetag</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Aufnahmezeit</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Rating, 0 to 5</source>
        <translation>Bewertung, 0 bis 5</translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Copyright only</source>
        <translation>Nur Copyright</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Keep the place (GPS)</source>
        <translation>Ort behalten (GPS)</translation>
    </message>
    <message>
        <source>Keep serial numbers of camera and lens</source>
        <translation>Seriennummern von Kamera und Objektiv behalten</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>wie das Foto</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Change the metadata</source>
        <translation>Metadaten ändern</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save the recipe as</source>
        <translation>Rezept sichern als</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Name des Rezepts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Your library has a recipe of this name; it will be replaced.</source>
        <translation>Ein Rezept dieses Namens ist schon da; es wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Rename the export</source>
        <translation>Export umbenennen</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Change the file name</source>
        <translation>Dateinamen ändern</translation>
    </message>
    <message>
        <source>Sub folder</source>
        <translation>Unterordner</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Change the sub folder</source>
        <translation>Unterordner ändern</translation>
    </message>
    <message>
        <source>Give files the photo&apos;s date</source>
        <translation>Dateien mit Fotodatum versehen</translation>
    </message>
    <message>
        <source>Change the dates of files</source>
        <translation>Dateidatum ändern</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>Name des Exports</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The delivery of %1 is not finished: %2 of %3 photos are left.</source>
        <translation>Die Lieferung von %1 ist nicht fertig: %2 von %3 Fotos stehen aus.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be delivered as it stands; the list says why.</source>
        <translation>
            <numerusform>%Ln Foto kann so nicht geliefert werden; die Liste sagt, warum.</numerusform>
            <numerusform>%Ln Fotos können so nicht geliefert werden; die Liste sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were made before the recipe was changed. They are left as they are.</source>
        <translation>
            <numerusform>%Ln Datei wurde vor der Änderung des Rezepts gemacht. Sie bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln Dateien wurden vor der Änderung des Rezepts gemacht. Sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Neu machen</translation>
    </message>
    <message>
        <source>There are no photos in what was added.</source>
        <translation>Im Hinzugefügten sind keine Fotos.</translation>
    </message>
    <message>
        <source>There are no photos in what was added, only %1.</source>
        <translation>Im Hinzugefügten sind keine Fotos, nur %1.</translation>
    </message>
    <message>
        <source>Paused: %1 Studio goes on by itself when it can.</source>
        <translation>Angehalten: %1 Studio macht von selbst weiter, sobald es geht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PhotoColumn</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Export is off</source>
        <translation>Export ist aus</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Schon vorhanden</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>PhotoHeader</name>
    <message>
        <source>Stop looking for photos</source>
        <translation>Fotosuche beenden</translation>
    </message>
    <message>
        <source>Show only some of the photos</source>
        <translation>Nur einige Fotos zeigen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Looking… %1</source>
        <translation>Suche… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>All that failed</source>
        <translation>Alle fehlgeschlagenen</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Open photo</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open delivered file</source>
        <translation>Gelieferte Datei öffnen</translation>
    </message>
    <message>
        <source>Show delivered file in folder</source>
        <translation>Gelieferte Datei im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>No photo matches.</source>
        <translation>Kein Foto passt.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Namen kopieren</translation>
    </message>
</context>
<context>
    <name>PhotoStatus</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>PlacementFields</name>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Distance across</source>
        <translation>Abstand quer</translation>
    </message>
    <message>
        <source>Distance down</source>
        <translation>Abstand hoch</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>From the position inwards</source>
        <translation>Von der Position nach innen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
</context>
<context>
    <name>Plural</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watermark(s)</source>
        <translation>
            <numerusform>%Ln Wasserzeichen</numerusform>
            <numerusform>%Ln Wasserzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Objekt</numerusform>
            <numerusform>%Ln Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln Thread</numerusform>
            <numerusform>%Ln Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln Prozess</numerusform>
            <numerusform>%Ln Prozesse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Messen…</translation>
    </message>
    <message>
        <source>Find out on your own photos how many workers are fastest.</source>
        <translation>An eigenen Fotos herausfinden, wie viele Prozesse am schnellsten sind.</translation>
    </message>
    <message>
        <source>Automatic (half of %1 GB)</source>
        <translation>Automatisch (halb von %1 GB)</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time limit for one photo</source>
        <translation>Zeitgrenze pro Foto</translation>
    </message>
    <message>
        <source>Check every written file</source>
        <translation>Jede geschriebene Datei prüfen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache ändert sich beim nächsten Start.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Nothing in here changes a pixel of your photos; that is the recipe&apos;s part.</source>
        <translation>Nichts hier ändert ein Pixel der Fotos; das ist Sache des Rezepts.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Resize watermark</source>
        <translation>Wasserzeichen skalieren</translation>
    </message>
    <message>
        <source>Move watermark</source>
        <translation>Wasserzeichen verschieben</translation>
    </message>
    <message>
        <source>Choose a photo to see how it will be delivered.</source>
        <translation>Ein Foto wählen, um zu sehen, wie es geliefert wird.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
</context>
<context>
    <name>Previewer</name>
    <message>
        <source>The preview can&apos;t be made; the log has the details.</source>
        <translation>Die Vorschau ist nicht möglich; Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Sichern als…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>More about recipes</source>
        <translation>Mehr zu Rezepten</translation>
    </message>
    <message>
        <source>Import a recipe…</source>
        <translation>Rezept importieren…</translation>
    </message>
    <message>
        <source>Export the recipe…</source>
        <translation>Rezept exportieren…</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Aus den Rezepten löschen</translation>
    </message>
    <message>
        <source>The changes of “%1” are not saved; Undo brings them back.</source>
        <translation>Die Änderungen an „%1“ sind nicht gesichert; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>“%1” came with Studio and stays as it is; your copy is saved.</source>
        <translation>„%1“ kam mit Studio und bleibt, wie es ist; die Kopie ist gesichert.</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>Mein %1</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Rezept importieren</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Rezept exportieren</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line reads it from its file.</source>
        <translation>Zuerst das Rezept sichern: Die Befehlszeile liest es aus seiner Datei.</translation>
    </message>
    <message>
        <source>The command is on the clipboard: %1</source>
        <translation>Der Befehl ist in der Zwischenablage: %1</translation>
    </message>
</context>
<context>
    <name>RecipeDocument</name>
    <message>
        <source>Switch an export</source>
        <translation>Export umschalten</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Add an export</source>
        <translation>Export hinzufügen</translation>
    </message>
    <message>
        <source>Copy an export</source>
        <translation>Export kopieren</translation>
    </message>
    <message>
        <source>Remove an export</source>
        <translation>Export entfernen</translation>
    </message>
    <message>
        <source>Move an export</source>
        <translation>Export verschieben</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Changes of last time</source>
        <translation>Änderungen vom letzten Mal</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>RecipePane</name>
    <message>
        <source>Settings of the export</source>
        <translation>Einstellungen des Exports</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Wasserzeichen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Page with small pictures (*.html)</source>
        <translation>Seite mit kleinen Bildern (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>Lieferbericht</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The font &apos;%1&apos; is not on this machine; the bundled fonts are %2.</source>
        <translation>Die Schrift &apos;%1&apos; ist auf diesem Rechner nicht vorhanden; mitgeliefert sind %2.</translation>
    </message>
    <message>
        <source>The font file %1 is not there.</source>
        <translation>Die Schriftdatei %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;.%2 The library has %3.</source>
        <translation>Es gibt kein Rezept &apos;%1&apos;.%2 Vorhanden sind %3.</translation>
    </message>
    <message>
        <source>There are too many recipes with a name like &apos;%1&apos; in %2.</source>
        <translation>In %2 gibt es zu viele Rezepte mit einem Namen wie &apos;%1&apos;.</translation>
    </message>
    <message>
        <source> Did you mean %1?</source>
        <translation> Ist %1 gemeint?</translation>
    </message>
    <message>
        <source>The recipe &apos;%1&apos; came with the program and can&apos;t be deleted.</source>
        <translation>Das Rezept &apos;%1&apos; gehört zum Programm und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The recipe can&apos;t be kept in %1: %2.</source>
        <translation>Das Rezept kann in %1 nicht gesichert werden: %2.</translation>
    </message>
    <message>
        <source>The recipe %1 can&apos;t be deleted: %2.</source>
        <translation>Das Rezept %1 kann nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>The recipes in %1 can&apos;t be listed: %2.</source>
        <translation>Die Rezepte in %1 können nicht aufgelistet werden: %2.</translation>
    </message>
    <message>
        <source>file is empty; write a template such as {stem}.</source>
        <translation>file ist leer; eine Vorlage wie {stem} angeben.</translation>
    </message>
    <message>
        <source>file is %1: a name can&apos;t hold / or \; use folder for sub folders.</source>
        <translation>file ist %1: Ein Name darf weder / noch \ enthalten; für Unterordner folder verwenden.</translation>
    </message>
    <message>
        <source>folder is %1: it must stay inside the destination, without .. or a drive.</source>
        <translation>folder ist %1: Es muss im Ziel bleiben, ohne .. oder Laufwerk.</translation>
    </message>
    <message>
        <source>resize mode &apos;%1&apos; needs %2.</source>
        <translation>Die Größenart &apos;%1&apos; braucht %2.</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>keine Zahlen</translation>
    </message>
    <message>
        <source>resize mode &apos;%1&apos; does not take %2; it takes %3.</source>
        <translation>Die Größenart &apos;%1&apos; kennt %2 nicht; möglich ist %3.</translation>
    </message>
    <message>
        <source>percent is %1: more than 100 enlarges; add enlarge = true to allow it.</source>
        <translation>percent ist %1: Mehr als 100 vergrößert; enlarge = true erlaubt es.</translation>
    </message>
    <message>
        <source>name is empty: each export needs a name.</source>
        <translation>name ist leer: Jeder Export braucht einen Namen.</translation>
    </message>
    <message>
        <source>profile is empty; it is srgb, keep or the path of an ICC file.</source>
        <translation>profile ist leer; möglich sind srgb, keep oder der Pfad einer ICC-Datei.</translation>
    </message>
    <message>
        <source>the recipe has no export; it needs at least one [[export]] that is enabled.</source>
        <translation>Das Rezept hat keinen Export; mindestens ein [[export]] muss eingeschaltet sein.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be more than 0.</source>
        <translation>%1 ist %2; es muss mehr als 0 sein.</translation>
    </message>
    <message>
        <source>two exports are named &apos;%1&apos;; give each a name of its own.</source>
        <translation>Zwei Exporte heißen &apos;%1&apos;; jeder braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>%1 is not a key of a recipe; %2: %3.</source>
        <translation>%1 ist kein Schlüssel eines Rezepts; %2: %3.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation>%1 ist %2; nötig ist %3.</translation>
    </message>
    <message>
        <source>did you mean %1? Allowed</source>
        <translation>ist %1 gemeint? Erlaubt</translation>
    </message>
    <message>
        <source> of at least %1</source>
        <translation> von mindestens %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a length: pixels (10) or a percentage of the short side (&quot;3%&quot;)</source>
        <translation>eine Länge: Pixel (10) oder Prozent der kurzen Seite (&quot;3%&quot;)</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation> von %1 bis %2</translation>
    </message>
    <message>
        <source> above %1, at most %2</source>
        <translation> über %1, höchstens %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a list of %1, each </source>
        <translation>eine Liste aus %1, jeweils </translation>
    </message>
    <message>
        <source>a table with </source>
        <translation>eine Tabelle mit </translation>
    </message>
    <message>
        <source>%1: version is missing; write version = 1.</source>
        <translation>%1: version fehlt; version = 1 angeben.</translation>
    </message>
    <message>
        <source>%1 is not valid TOML: %2.</source>
        <translation>%1 ist kein gültiges TOML: %2.</translation>
    </message>
    <message>
        <source>%1 is no recipe: a number in it has far too many digits.</source>
        <translation>%1 ist kein Rezept: Eine Zahl darin hat viel zu viele Stellen.</translation>
    </message>
    <message>
        <source>%1 is no recipe: its lists or tables are nested far too deep.</source>
        <translation>%1 ist kein Rezept: Listen oder Tabellen sind viel zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>%1 is too large to be a recipe.</source>
        <translation>%1 ist zu groß für ein Rezept.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8, so it is no recipe.</source>
        <translation>%1 ist kein Text in UTF-8 und daher kein Rezept.</translation>
    </message>
    <message>
        <source>%1: export.watermark: a watermark has either an image or a text.</source>
        <translation>%1: export.watermark: Ein Wasserzeichen hat entweder ein Bild oder einen Text.</translation>
    </message>
    <message>
        <source>%1 is %2: a single %3 has no partner; write %4 for one.</source>
        <translation>%1 ist %2: Ein einzelnes %3 hat kein Gegenstück; für eines %4 schreiben.</translation>
    </message>
    <message>
        <source>%1 is %2: {%3} is not a token; the tokens are %4.</source>
        <translation>%1 ist %2: {%3} ist kein Platzhalter; möglich sind %4.</translation>
    </message>
    <message>
        <source>%1 is %2: %3 can&apos;t be formatted; a width is for numbers, as in {n:04}.</source>
        <translation>%1 ist %2: %3 lässt sich nicht formatieren; eine Breite gilt für Zahlen, wie in {n:04}.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a length: pixels (10) or a percentage of the short side (3%).</source>
        <translation>%1 ist %2; nötig ist eine Länge: Pixel (10) oder Prozent der kurzen Seite (3%).</translation>
    </message>
    <message>
        <source>%1 is %2; a length goes up to %3.</source>
        <translation>%1 ist %2; eine Länge reicht bis %3.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a colour, written as #rrggbb: white is #ffffff.</source>
        <translation>%1 ist %2; nötig ist eine Farbe in der Form #rrggbb: Weiß ist #ffffff.</translation>
    </message>
    <message>
        <source>angle is %1; it must be a number from -360 to 360.</source>
        <translation>angle ist %1; nötig ist eine Zahl von -360 bis 360.</translation>
    </message>
    <message>
        <source>gap is %1; it must not be negative.</source>
        <translation>gap ist %1; es darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>blur is %1; it must not be negative.</source>
        <translation>blur ist %1; es darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>image is empty: name the file of the watermark.</source>
        <translation>image ist leer: die Datei des Wasserzeichens angeben.</translation>
    </message>
    <message>
        <source>text is empty: write what the watermark says.</source>
        <translation>text ist leer: den Text des Wasserzeichens angeben.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the destination; nothing is delivered through it.</source>
        <translation>%1 ist eine Verknüpfung, die aus dem Ziel herausführt; durch sie wird nichts geliefert.</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is needed; move it away or choose another sub folder.</source>
        <translation>%1 ist eine Datei, wo ein Ordner nötig ist; sie verschieben oder einen anderen Unterordner wählen.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1; change its permissions.</source>
        <translation>In den Ordner %1 kann nichts geschrieben werden; seine Zugriffsrechte ändern.</translation>
    </message>
    <message>
        <source>%1 would take the place of a photo of this run, and a source is never written over; choose another destination, sub folder or name.</source>
        <translation>%1 käme an die Stelle eines Fotos dieser Lieferung, und eine Quelle wird nie überschrieben; ein anderes Ziel, einen anderen Unterordner oder Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is there already and is no file; move it away.</source>
        <translation>%1 ist schon da und keine Datei; bitte verschieben.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read: %2.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made, since a file of this run has its name; rename one of them.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden, da eine Datei dieser Lieferung so heißt; eines von beiden umbenennen.</translation>
    </message>
    <message>
        <source>A watermark, font or colour profile of the recipe has changed since this delivery was begun, or is not there: put it back, or deliver anew.</source>
        <translation>Ein Zeichen, eine Schrift oder ein Farbprofil des Rezepts hat sich seit Beginn dieser Lieferung geändert oder ist nicht da: wieder bereitstellen oder neu liefern.</translation>
    </message>
    <message>
        <source>It is too large for this computer: it needs %1 GB of memory, of %2 GB.</source>
        <translation>Zu groß für diesen Computer: Nötig sind %1 GB Speicher, von %2 GB.</translation>
    </message>
    <message>
        <source>It took longer than %1 seconds and was given up; --time-limit allows more.</source>
        <translation>Es dauerte länger als %1 Sekunden und wurde aufgegeben; --time-limit erlaubt mehr.</translation>
    </message>
    <message>
        <source>its result is none</source>
        <translation>es gab kein Ergebnis</translation>
    </message>
    <message>
        <source>The process that worked on it failed twice: %1.</source>
        <translation>Der Prozess dafür ist zweimal gescheitert: %1.</translation>
    </message>
    <message>
        <source>It does not say when it was taken; its names have the file&apos;s date.</source>
        <translation>Das Aufnahmedatum fehlt; die Namen haben das Datum der Datei.</translation>
    </message>
    <message>
        <source>All its files are there already.</source>
        <translation>Alle Dateien davon sind schon da.</translation>
    </message>
    <message>
        <source>Files that got a number (-2, -3 ...), since another file of this run has their name</source>
        <translation>Dateien mit einer Nummer (-2, -3 ...), da eine andere Datei dieser Lieferung ihren Namen hat</translation>
    </message>
    <message>
        <source>Files that got a number, since one of their name is there already</source>
        <translation>Dateien mit einer Nummer, da schon eine mit ihrem Namen da ist</translation>
    </message>
    <message>
        <source>Files that are there already and are not made again</source>
        <translation>Dateien, die schon da sind und nicht neu erstellt werden</translation>
    </message>
    <message>
        <source>Files that are there already and will be replaced</source>
        <translation>Dateien, die schon da sind und ersetzt werden</translation>
    </message>
    <message>
        <source>Files that will be JPEG or PNG, since the photo&apos;s own format can&apos;t be written</source>
        <translation>Dateien, die JPEG oder PNG werden, da das Format des Fotos nicht geschrieben werden kann</translation>
    </message>
    <message>
        <source>Photos that do not say when they were taken, so that names have the date of their file</source>
        <translation>Fotos ohne Aufnahmedatum, deren Namen daher das Datum der Datei haben</translation>
    </message>
    <message>
        <source>Files whose path has more than %1 characters, which some programs can&apos;t open</source>
        <translation>Dateien, deren Pfad mehr als %1 Zeichen hat, was manche Programme nicht öffnen können</translation>
    </message>
    <message>
        <source>Files that go into a folder of photos of this run and would be photos to the next run (an export&apos;s folder keeps them apart)</source>
        <translation>Dateien, die in einen Fotoordner dieser Lieferung kommen und beim nächsten Mal als Fotos gälten (ein Ordner für den Export hält sie getrennt)</translation>
    </message>
    <message>
        <source>%1 is gone; connect its disk or card and start again.</source>
        <translation>%1 ist nicht mehr da; Datenträger oder Karte anschließen und neu starten.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>A network folder can&apos;t be reached any more (%1); connect that of %2, then go on.</source>
        <translation>Ein Netzwerkordner ist nicht mehr erreichbar (%1); den von %2 verbinden, dann fortfahren.</translation>
    </message>
    <message>
        <source>A disk can&apos;t be read or written any more (%1); check that of %2, and its cable.</source>
        <translation>Ein Datenträger lässt sich nicht mehr lesen oder beschreiben (%1); den von %2 und sein Kabel prüfen.</translation>
    </message>
    <message>
        <source>The folder %1 is no longer there: connect its disk or network folder again, then go on.</source>
        <translation>Der Ordner %1 ist nicht mehr da: Datenträger oder Netzwerkordner wieder verbinden, dann fortfahren.</translation>
    </message>
    <message>
        <source>Your share of the disk</source>
        <translation>Der eigene Anteil am Datenträger</translation>
    </message>
    <message>
        <source>The folder %1 is not there: connect its disk or network folder first.</source>
        <translation>Der Ordner %1 ist nicht da: zuerst Datenträger oder Netzwerkordner verbinden.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: %2.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1: %2.</source>
        <translation>In %1 kann nichts geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be read or written: %2.</source>
        <translation>Das Journal %1 kann nicht gelesen oder geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not a journal of Studio.</source>
        <translation>%1 ist kein Journal von Studio.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Studio; update this one to use it.</source>
        <translation>Das Journal %1 stammt von einem neueren Studio; dieses dafür aktualisieren.</translation>
    </message>
    <message>
        <source>another Studio (process %1)</source>
        <translation>ein anderes Studio (Prozess %1)</translation>
    </message>
    <message>
        <source>another Studio</source>
        <translation>ein anderes Studio</translation>
    </message>
    <message>
        <source>The journal %1 is in use: %2 is making this delivery.</source>
        <translation>Das Journal %1 ist in Gebrauch: %2 erstellt diese Lieferung.</translation>
    </message>
    <message>
        <source>The disk with the journal %1 is full: make room, then go on with studio resume.</source>
        <translation>Der Datenträger mit dem Journal %1 ist voll: Platz schaffen, dann mit studio resume fortfahren.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation>Das Journal %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>There is no journal %1.</source>
        <translation>Es gibt kein Journal %1.</translation>
    </message>
    <message>
        <source>%1 lies outside %2</source>
        <translation>%1 liegt außerhalb von %2</translation>
    </message>
    <message>
        <source>No name is free for a journal in %1.</source>
        <translation>In %1 ist kein Name für ein Journal frei.</translation>
    </message>
    <message>
        <source>%1 is there already; studio resume goes on with a journal.</source>
        <translation>%1 ist schon da; studio resume setzt ein Journal fort.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written: %2. Choose another place with --journal.</source>
        <translation>Das Journal %1 kann nicht geschrieben werden: %2. Mit --journal einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>ohne Endung</translation>
    </message>
    <message>
        <source>system volume information</source>
        <translation>system volume information</translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation>er endete mit Code %1</translation>
    </message>
    <message>
        <source>it was ended by %1</source>
        <translation>er wurde durch %1 beendet</translation>
    </message>
    <message>
        <source>its result could not be handed over (%1)</source>
        <translation>sein Ergebnis ließ sich nicht übergeben (%1)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the name of a folder.</source>
        <translation>%1 kann kein Ordnername sein.</translation>
    </message>
    <message>
        <source>%1 is not a folder, so nothing can be delivered to %2.</source>
        <translation>%1 ist kein Ordner, daher kann nichts nach %2 geliefert werden.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1; choose another destination.</source>
        <translation>In %1 kann nichts geschrieben werden; ein anderes Ziel wählen.</translation>
    </message>
    <message>
        <source>%1 does not exist; put it there or change the recipe.</source>
        <translation>%1 existiert nicht; dort ablegen oder das Rezept ändern.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; change its permissions.</source>
        <translation>%1 ist nicht lesbar; die Zugriffsrechte ändern.</translation>
    </message>
    <message>
        <source>%1 is not a picture that Studio can open; take a PNG, an SVG or a photo.</source>
        <translation>%1 ist kein Bild, das Studio öffnen kann; PNG, SVG oder ein Foto nehmen.</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>das Profil</translation>
    </message>
    <message>
        <source>A folder that is delivered to lies in a source; what is in it was not taken as photos.</source>
        <translation>Ein Zielordner liegt in einer Quelle; sein Inhalt wurde nicht als Fotos genommen.</translation>
    </message>
    <message>
        <source>The disk of %1 may be too small: about %2 are needed and %3 are free.</source>
        <translation>Der Datenträger von %1 ist vielleicht zu klein: Etwa %2 sind nötig, %3 sind frei.</translation>
    </message>
    <message>
        <source>Cancelled while looking for photos; nothing was written.</source>
        <translation>Bei der Fotosuche abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled while planning; nothing was written.</source>
        <translation>Beim Planen abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The process that was at it did not finish: %1.</source>
        <translation>Der Prozess dafür wurde nicht fertig: %1.</translation>
    </message>
    <message>
        <source> %1 says why.</source>
        <translation> %1 sagt, warum.</translation>
    </message>
    <message>
        <source>No worker process can be started.%1 --workers 0 goes on without them.</source>
        <translation>Kein Arbeitsprozess lässt sich starten.%1 --workers 0 fährt ohne sie fort.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>Das Programm wird geschlossen.</translation>
    </message>
    <message>
        <source>it can&apos;t be ended</source>
        <translation>er lässt sich nicht beenden</translation>
    </message>
    <message>
        <source>%1 is a photo of this run and was not written over.</source>
        <translation>%1 ist ein Foto dieser Lieferung und wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>%1 appeared while the batch ran and was not written over.</source>
        <translation>%1 erschien während der Lieferung und wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>%1 appeared while the batch ran and is no file; move it away.</source>
        <translation>%1 erschien während der Lieferung und ist keine Datei; bitte verschieben.</translation>
    </message>
    <message>
        <source>%1 could not get its final name: %2.</source>
        <translation>%1 konnte den endgültigen Namen nicht bekommen: %2.</translation>
    </message>
    <message>
        <source>Files that are made again since the recipe has changed</source>
        <translation>Dateien, die neu erstellt werden, da sich das Rezept geändert hat</translation>
    </message>
    <message>
        <source>Files made before the recipe was changed, left as they are unless all are redone</source>
        <translation>Dateien von vor der Änderung des Rezepts, belassen, sofern nicht alle neu erstellt werden</translation>
    </message>
    <message>
        <source>Files that were changed since they were delivered, left as they are</source>
        <translation>Dateien, die seit der Lieferung geändert wurden, unverändert belassen</translation>
    </message>
    <message>
        <source>Files of another photo that was delivered from the same place, left as they are</source>
        <translation>Dateien eines anderen Fotos, das vom selben Ort geliefert wurde, unverändert belassen</translation>
    </message>
    <message>
        <source>A file of it was made before the recipe was changed and is left as it is.</source>
        <translation>Eine Datei davon entstand vor der Änderung des Rezepts und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A file of it was changed since it was delivered and is left as it is.</source>
        <translation>Eine Datei davon wurde seit der Lieferung geändert und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Another photo of this name was delivered from here before, and its file is left as it is; with numbers for existing files both can be had.</source>
        <translation>Ein anderes Foto dieses Namens wurde schon von hier geliefert, und seine Datei bleibt, wie sie ist; mit Nummern für vorhandene Dateien gibt es beide.</translation>
    </message>
    <message>
        <source>Compared with what was delivered into this folder before, photos: %1.</source>
        <translation>Verglichen mit früheren Lieferungen in diesen Ordner, Fotos: %1.</translation>
    </message>
    <message>
        <source>Its name has a number, since another file has the plain one.</source>
        <translation>Der Name hat eine Nummer, da eine andere Datei den einfachen hat.</translation>
    </message>
    <message>
        <source>%1 of %2 is full: make room there, then go on.</source>
        <translation>%1 von %2 ist voll: dort Platz schaffen, dann fortfahren.</translation>
    </message>
    <message>
        <source>%1 of %2 is full: about %3 are missing; make room there, then go on.</source>
        <translation>%1 von %2 ist voll: es fehlen etwa %3; dort Platz schaffen, dann fortfahren.</translation>
    </message>
    <message>
        <source>Another Studio (process %1, since %2) is delivering into %3; wait for it, or choose another folder.</source>
        <translation>Ein anderes Studio (Prozess %1, seit %2) liefert gerade nach %3; darauf warten oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Another Studio is delivering into %1; wait for it, or choose another folder.</source>
        <translation>Ein anderes Studio liefert gerade nach %1; darauf warten oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source> %1 can&apos;t be written, which processes share memory by.</source>
        <translation> %1 ist nicht beschreibbar, worüber sich Prozesse Speicher teilen.</translation>
    </message>
    <message>
        <source>%1 was changed since it was delivered and was not written over.</source>
        <translation>%1 wurde seit der Lieferung geändert und nicht überschrieben.</translation>
    </message>
    <message>
        <source>Studio itself ended %1 times while it worked on this photo alone; it was given up.</source>
        <translation>Studio selbst endete %1-mal, während es nur an diesem Foto arbeitete; es wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The photo has changed since, so it was made again.</source>
        <translation>Das Foto hat sich seither geändert und wurde daher neu erstellt.</translation>
    </message>
    <message>
        <source>A file that was delivered had vanished, so it was made again.</source>
        <translation>Eine gelieferte Datei war verschwunden und wurde daher neu erstellt.</translation>
    </message>
    <message>
        <source>hidden or system</source>
        <translation>versteckt oder vom System</translation>
    </message>
    <message>
        <source>sub folder</source>
        <translation>Unterordner</translation>
    </message>
    <message>
        <source>delivery folder</source>
        <translation>Lieferordner</translation>
    </message>
    <message>
        <source>%1 does not exist; check its name and that its disk is there.</source>
        <translation>%1 existiert nicht; den Namen prüfen und ob der Datenträger da ist.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read and is missing: %2.</source>
        <translation>%1 ist nicht lesbar und fehlt: %2.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read and is missing: %2.</source>
        <translation>Der Ordner %1 ist nicht lesbar und fehlt: %2.</translation>
    </message>
    <message>
        <source>its disk has no trash</source>
        <translation>ihr Datenträger hat keinen Papierkorb</translation>
    </message>
    <message>
        <source>the trash did not take it (%1)</source>
        <translation>der Papierkorb nahm sie nicht an (%1)</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Sie ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It was changed since it was delivered.</source>
        <translation>Sie wurde seit der Lieferung geändert.</translation>
    </message>
    <message>
        <source>It is one of the photos that were delivered.</source>
        <translation>Sie ist eines der gelieferten Fotos.</translation>
    </message>
    <message>
        <source>A link leads from its folder out of the destination.</source>
        <translation>Eine Verknüpfung führt von ihrem Ordner aus dem Ziel heraus.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Nicht lesbar.</translation>
    </message>
    <message>
        <source>It is no file any more.</source>
        <translation>Sie ist keine Datei mehr.</translation>
    </message>
    <message>
        <source>It was not there when the list was shown, or has changed since.</source>
        <translation>Sie war nicht da, als die Liste gezeigt wurde, oder hat sich seither geändert.</translation>
    </message>
    <message>
        <source>Looking at the files was given up; nothing was changed.</source>
        <translation>Das Prüfen der Dateien wurde aufgegeben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It stays, since %1.</source>
        <translation>Sie bleibt: %1.</translation>
    </message>
    <message>
        <source>Part of its XMP is outside the main packet and was left out.</source>
        <translation>Ein Teil der XMP-Daten liegt außerhalb des Hauptpakets und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Its %1 is larger than %2 MB and was left out.</source>
        <translation>%1 ist größer als %2 MB und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Part of its metadata can&apos;t be read and was left out.</source>
        <translation>Ein Teil der Metadaten ist nicht lesbar und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged and was left out.</source>
        <translation>Ein Teil der EXIF-Daten ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Its colour profile is broken or of another kind of picture; its colours are taken as sRGB.</source>
        <translation>Das Farbprofil ist defekt oder von einer anderen Bildart; die Farben gelten als sRGB.</translation>
    </message>
    <message>
        <source>It is %1, which is delivered as sRGB.</source>
        <translation>Das Foto ist %1 und wird als sRGB geliefert.</translation>
    </message>
    <message>
        <source>%1 is not an ICC profile for RGB pictures that can be written; choose another.</source>
        <translation>%1 ist kein ICC-Profil für RGB-Bilder, die geschrieben werden können; ein anderes wählen.</translation>
    </message>
    <message>
        <source>The profile %1 is a pipe, not a file.</source>
        <translation>Das Profil %1 ist eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be read: %2.</source>
        <translation>Das Profil %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Creation Time</source>
        <translation>Creation Time</translation>
    </message>
    <message>
        <source>Its comment was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Der Kommentar wurde weggelassen, da ein JPEG nur 64 KB davon fasst.</translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>etwa %1 %</translation>
    </message>
    <message>
        <source>Damaged: %1 of the picture is missing or wrong.</source>
        <translation>Beschädigt: %1 des Bildes fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>%1 is no file, so it is no recipe.</source>
        <translation>%1 ist keine Datei, also kein Rezept.</translation>
    </message>
    <message>
        <source>Photos that were delivered before and get another folder now, where they are made once more</source>
        <translation>Fotos, die schon geliefert wurden und jetzt in einen anderen Ordner kommen, wo sie noch einmal gemacht werden</translation>
    </message>
    <message>
        <source>Files of the same name that were made of another photo, left as they are</source>
        <translation>Gleichnamige Dateien eines anderen Fotos, so gelassen</translation>
    </message>
    <message>
        <source>The file of that name there was made of another photo and is left as it is; with numbers for existing files both can be had.</source>
        <translation>Die gleichnamige Datei dort stammt von einem anderen Foto und bleibt, wie sie ist; mit Nummern für vorhandene Dateien sind beide zu haben.</translation>
    </message>
    <message>
        <source>Its folder or its unfinished file was removed by another program while it was delivered.</source>
        <translation>Ihr Ordner oder ihre unfertige Datei wurde während der Lieferung von einem anderen Programm entfernt.</translation>
    </message>
    <message>
        <source>photo %1 is missing</source>
        <translation>Foto %1 fehlt</translation>
    </message>
    <message>
        <source>photo %1 has no possible name</source>
        <translation>Foto %1 hat keinen möglichen Namen</translation>
    </message>
    <message>
        <source>A later delivery made it again.</source>
        <translation>Eine spätere Lieferung hat sie neu gemacht.</translation>
    </message>
    <message>
        <source>It is damaged: %1 of the picture is missing or wrong. Copy it again from the card, or deliver it as it is with --allow-truncated.</source>
        <translation>Es ist beschädigt: %1 des Bildes fehlt oder ist falsch. Noch einmal von der Karte kopieren oder mit --allow-truncated so liefern.</translation>
    </message>
    <message>
        <source>camera raw</source>
        <translation>Kamera-Rohdaten</translation>
    </message>
    <message>
        <source>It holds %1 pictures; the first is delivered.</source>
        <translation>Die Datei enthält %1 Bilder; das erste wird geliefert.</translation>
    </message>
    <message>
        <source>It is damaged, or a kind of %1 that Studio can&apos;t read.</source>
        <translation>Beschädigt oder eine Art von %1, die Studio nicht lesen kann.</translation>
    </message>
    <message>
        <source>It is next to empty for the %1 megapixels that it says it has, so it can&apos;t be a photo.</source>
        <translation>Für die angegebenen %1 Megapixel ist es so gut wie leer, also kann es kein Foto sein.</translation>
    </message>
    <message>
        <source>It is larger than its header says, so it can&apos;t be trusted.</source>
        <translation>Größer, als der Header sagt, und daher nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>There is not enough memory to open it.</source>
        <translation>Der Speicher reicht nicht, um es zu öffnen.</translation>
    </message>
    <message>
        <source>It is truncated: its end is missing. Copy it again from the card.</source>
        <translation>Unvollständig: Das Ende fehlt. Nochmals von der Karte kopieren.</translation>
    </message>
    <message>
        <source>It is damaged, or %1 of %2 bits per channel in a way that Studio can&apos;t read; save it as RGB with 8 or 16 bits.</source>
        <translation>Beschädigt oder %1 mit %2 Bit pro Kanal in einer Art, die Studio nicht lesen kann; als RGB mit 8 oder 16 Bit sichern.</translation>
    </message>
    <message>
        <source>It is %1, whose decoder is not part of this installation.</source>
        <translation>Das ist %1; der Decoder dafür ist nicht Teil dieser Installation.</translation>
    </message>
    <message>
        <source>%1 holds at most %2 pixels per side; choose a smaller size.</source>
        <translation>%1 fasst höchstens %2 Pixel pro Seite; eine kleinere Größe wählen.</translation>
    </message>
    <message>
        <source>It has %1 bytes, over the limit of %2, and %3 has no quality to lower; choose JPEG or a smaller size.</source>
        <translation>Die Datei hat %1 Byte, über der Grenze von %2, und %3 hat keine Qualität zum Senken; JPEG oder eine kleinere Größe wählen.</translation>
    </message>
    <message>
        <source>It can&apos;t be made smaller than %1 bytes at this size, over the limit of %2; choose a smaller size.</source>
        <translation>Kleiner als %1 Byte geht es in dieser Größe nicht, über der Grenze von %2; eine kleinere Größe wählen.</translation>
    </message>
    <message>
        <source>The camera maker&apos;s notes were left out, since a JPEG holds only 64 KB of EXIF.</source>
        <translation>Die Herstellerdaten der Kamera wurden weggelassen, da ein JPEG nur 64 KB EXIF fasst.</translation>
    </message>
    <message>
        <source>The longest fields of its EXIF were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Die längsten EXIF-Felder wurden weggelassen, da ein JPEG nur 64 KB davon fasst.</translation>
    </message>
    <message>
        <source>Its EXIF is damaged and was left out.</source>
        <translation>Die EXIF-Daten sind beschädigt und wurden weggelassen.</translation>
    </message>
    <message>
        <source>Smaller than asked, %1 x %2: it is not enlarged unless allowed.</source>
        <translation>Kleiner als verlangt, %1 x %2: Ohne Erlaubnis wird nicht vergrößert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written; it is delivered as %2.</source>
        <translation>%1 kann nicht geschrieben werden; geliefert wird %2.</translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation>Es existiert nicht mehr.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: you have no permission to open it.</source>
        <translation>Nicht lesbar: Die Berechtigung zum Öffnen fehlt.</translation>
    </message>
    <message>
        <source>It is a folder, not a photo.</source>
        <translation>Das ist ein Ordner, kein Foto.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere but round in a circle.</source>
        <translation>Das ist eine Verknüpfung, die nur im Kreis führt.</translation>
    </message>
    <message>
        <source>It can&apos;t be opened: its path is too long.</source>
        <translation>Nicht zu öffnen: Der Pfad ist zu lang.</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a photo.</source>
        <translation>Das ist eine Pipe oder ein Gerät, kein Foto.</translation>
    </message>
    <message>
        <source>It is empty: the file has no content at all.</source>
        <translation>Leer: Die Datei hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>its header says that the picture has no pixels</source>
        <translation>laut Header hat das Bild keine Pixel</translation>
    </message>
    <message>
        <source>It has %1 megapixels; the limit is %2 (--max-pixels).</source>
        <translation>Das Foto hat %1 Megapixel; die Grenze ist %2 (--max-pixels).</translation>
    </message>
    <message>
        <source>It can&apos;t be opened: its path holds a character that no file name can have.</source>
        <translation>Nicht zu öffnen: Der Pfad enthält ein Zeichen, das kein Dateiname haben kann.</translation>
    </message>
    <message>
        <source>its header has too many boxes</source>
        <translation>der Header hat zu viele Boxen</translation>
    </message>
    <message>
        <source>a box of its header has an impossible size</source>
        <translation>eine Box des Headers hat eine unmögliche Größe</translation>
    </message>
    <message>
        <source>its header does not describe the picture</source>
        <translation>der Header beschreibt das Bild nicht</translation>
    </message>
    <message>
        <source>its header has too many chunks</source>
        <translation>der Header hat zu viele Chunks</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged: the date, for one, is not known.</source>
        <translation>Ein Teil der EXIF-Daten ist beschädigt: Das Datum etwa ist unbekannt.</translation>
    </message>
    <message>
        <source>Its EXIF is damaged: date, camera and orientation are not known.</source>
        <translation>Die EXIF-Daten sind beschädigt: Datum, Kamera und Ausrichtung sind unbekannt.</translation>
    </message>
    <message>
        <source>It is a sequence of pictures like a film, without a photo that stands for it.</source>
        <translation>Das ist eine Bildfolge wie ein Film, ohne ein Foto, das für sie steht.</translation>
    </message>
    <message>
        <source>It is a HEIF file made with %1 that Studio can&apos;t read.</source>
        <translation>Das ist eine mit %1 erstellte HEIF-Datei, die Studio nicht lesen kann.</translation>
    </message>
    <message>
        <source>its header does not say how large the picture is</source>
        <translation>der Header sagt nicht, wie groß das Bild ist</translation>
    </message>
    <message>
        <source>Its EXIF can&apos;t be found: date and camera are not known.</source>
        <translation>Keine EXIF-Daten zu finden: Datum und Kamera sind unbekannt.</translation>
    </message>
    <message>
        <source>a table of its header has an impossible length</source>
        <translation>eine Tabelle des Headers hat eine unmögliche Länge</translation>
    </message>
    <message>
        <source>its tables do not start as they should</source>
        <translation>die Tabellen beginnen nicht, wie sie sollten</translation>
    </message>
    <message>
        <source>its header has too many tables</source>
        <translation>der Header hat zu viele Tabellen</translation>
    </message>
    <message>
        <source>a table of its header is too short</source>
        <translation>eine Tabelle des Headers ist zu kurz</translation>
    </message>
    <message>
        <source>It is truncated: the file ends before its picture begins.</source>
        <translation>Unvollständig: Die Datei endet, bevor das Bild beginnt.</translation>
    </message>
    <message>
        <source>a long stretch of its header makes no sense</source>
        <translation>ein langes Stück des Headers ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>its header has too many segments</source>
        <translation>der Header hat zu viele Segmente</translation>
    </message>
    <message>
        <source>It is a rare kind of JPEG that programs for photos can&apos;t read.</source>
        <translation>Das ist eine seltene Art von JPEG, die Fotoprogramme nicht lesen können.</translation>
    </message>
    <message>
        <source>It is a JPEG of %1 bits per channel; Studio reads those of 8.</source>
        <translation>Das ist ein JPEG mit %1 Bit pro Kanal; Studio liest solche mit 8.</translation>
    </message>
    <message>
        <source>It is a JPEG of %1 channels; Studio reads those of 1, 3 and 4.</source>
        <translation>Das ist ein JPEG mit %1 Kanälen; Studio liest solche mit 1, 3 und 4.</translation>
    </message>
    <message>
        <source>It is a JPEG that does not say how high it is; save it again with another program.</source>
        <translation>Das ist ein JPEG, das seine Höhe nicht nennt; mit einem anderen Programm neu sichern.</translation>
    </message>
    <message>
        <source>long stretches of its header make no sense</source>
        <translation>lange Stücke des Headers ergeben keinen Sinn</translation>
    </message>
    <message>
        <source>a segment of its header has an impossible length</source>
        <translation>ein Segment des Headers hat eine unmögliche Länge</translation>
    </message>
    <message>
        <source>Its EXIF is packed in a way that Studio can&apos;t read: date and camera are not known.</source>
        <translation>Die EXIF-Daten sind so gepackt, dass Studio sie nicht lesen kann: Datum und Kamera sind unbekannt.</translation>
    </message>
    <message>
        <source>It is a BMP that holds a picture of another format; Studio can&apos;t read it.</source>
        <translation>Das ist ein BMP mit einem Bild in anderem Format; Studio kann es nicht lesen.</translation>
    </message>
    <message>
        <source>It is a large Photoshop document (PSB), which Studio can&apos;t read; save it as TIFF.</source>
        <translation>Das ist ein großes Photoshop-Dokument (PSB), das Studio nicht lesen kann; als TIFF sichern.</translation>
    </message>
    <message>
        <source>It is a Photoshop document of %1 bits per channel in a colour mode that Studio can&apos;t read so; save it as TIFF, or with 8 bits.</source>
        <translation>Das ist ein Photoshop-Dokument mit %1 Bit pro Kanal in einem Farbmodus, den Studio so nicht lesen kann; als TIFF oder mit 8 Bit sichern.</translation>
    </message>
    <message>
        <source>It is a BMP of a version that Studio can&apos;t read.</source>
        <translation>Das ist ein BMP einer Version, die Studio nicht lesen kann.</translation>
    </message>
    <message>
        <source>It was saved without its flattened picture; save it again with &quot;Maximize Compatibility&quot; switched on, or as TIFF.</source>
        <translation>Es wurde ohne reduziertes Gesamtbild gesichert; nochmals mit &quot;Kompatibilität maximieren&quot; oder als TIFF sichern.</translation>
    </message>
    <message>
        <source>Its preview is damaged: date and camera are not known.</source>
        <translation>Die Vorschau darin ist beschädigt: Datum und Kamera sind unbekannt.</translation>
    </message>
    <message>
        <source>the watermark</source>
        <translation>das Wasserzeichen</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, AVIF, HEIC, JPEG XL, PSD, BMP, GIF and camera raw</source>
        <translation>JPEG, PNG, TIFF, WebP, AVIF, HEIC, JPEG XL, PSD, BMP, GIF und Kamera-Raw</translation>
    </message>
    <message>
        <source>a video (AVI)</source>
        <translation>ein Video (AVI)</translation>
    </message>
    <message>
        <source>a sound (WAV)</source>
        <translation>ein Ton (WAV)</translation>
    </message>
    <message>
        <source>It is %1, not a photo that Studio can open.</source>
        <translation>Das ist %1, kein Foto, das Studio öffnen kann.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>a PostScript document (EPS)</source>
        <translation>ein PostScript-Dokument (EPS)</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>ein leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation>eine gepackte Datei (gzip)</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>ein JPEG-2000-Bild</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>ein JPEG-XR-Bild</translation>
    </message>
    <message>
        <source>a Minolta raw file (MRW)</source>
        <translation>eine Raw-Datei von Minolta (MRW)</translation>
    </message>
    <message>
        <source>a Sigma raw file (X3F)</source>
        <translation>eine Raw-Datei von Sigma (X3F)</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>ein OpenEXR-Bild</translation>
    </message>
    <message>
        <source>a Radiance picture (HDR)</source>
        <translation>ein Radiance-Bild (HDR)</translation>
    </message>
    <message>
        <source>a GIMP project (XCF)</source>
        <translation>ein GIMP-Projekt (XCF)</translation>
    </message>
    <message>
        <source>a video (Matroska or WebM)</source>
        <translation>ein Video (Matroska oder WebM)</translation>
    </message>
    <message>
        <source>a video (MPEG)</source>
        <translation>ein Video (MPEG)</translation>
    </message>
    <message>
        <source>a sound or a video (Ogg)</source>
        <translation>ein Ton oder ein Video (Ogg)</translation>
    </message>
    <message>
        <source>a sound (MP3)</source>
        <translation>ein Ton (MP3)</translation>
    </message>
    <message>
        <source>a sound (FLAC)</source>
        <translation>ein Ton (FLAC)</translation>
    </message>
    <message>
        <source>a file in which macOS keeps notes about another one</source>
        <translation>eine Datei, in der macOS Notizen zu einer anderen führt</translation>
    </message>
    <message>
        <source>a program for Windows</source>
        <translation>ein Programm für Windows</translation>
    </message>
    <message>
        <source>a program for Linux</source>
        <translation>ein Programm für Linux</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>ein DjVu-Dokument</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>eine Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>a file of metadata (XMP)</source>
        <translation>eine Metadaten-Datei (XMP)</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>eine Webseite (HTML)</translation>
    </message>
    <message>
        <source>It begins with nothing but zeros: its content was lost on a card, on a disk or while it was copied.</source>
        <translation>Die Datei beginnt nur mit Nullen: Ihr Inhalt ging auf einer Karte, einem Datenträger oder beim Kopieren verloren.</translation>
    </message>
    <message>
        <source>It is not a photo that Studio can open: its content is none of %1.</source>
        <translation>Das ist kein Foto, das Studio öffnen kann: Der Inhalt ist nichts von %1.</translation>
    </message>
    <message>
        <source>a video or a sound (MP4, MOV)</source>
        <translation>ein Video oder ein Ton (MP4, MOV)</translation>
    </message>
    <message>
        <source>an old Canon raw file (CRW)</source>
        <translation>eine alte Raw-Datei von Canon (CRW)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>It is truncated: the file ends inside its header.</source>
        <translation>Unvollständig: Die Datei endet im Header.</translation>
    </message>
    <message>
        <source>It is damaged: %1.</source>
        <translation>Beschädigt: %1.</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>Konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Its %1 block takes %2 MB; more than %3 MB is refused.</source>
        <translation>Der %1-Block braucht %2 MB; mehr als %3 MB wird abgelehnt.</translation>
    </message>
    <message>
        <source>It holds %1 pictures; a file of more than %2 is refused.</source>
        <translation>Die Datei enthält %1 Bilder; mehr als %2 werden abgelehnt.</translation>
    </message>
    <message>
        <source>It is damaged: its header is spread over too many places.</source>
        <translation>Beschädigt: Der Header ist über zu viele Stellen verstreut.</translation>
    </message>
    <message>
        <source>its header speaks of %1 channels</source>
        <translation>der Header nennt %1 Kanäle</translation>
    </message>
    <message>
        <source>no TIFF structure</source>
        <translation>keine TIFF-Struktur</translation>
    </message>
    <message>
        <source>Part of its IPTC is damaged and was left out.</source>
        <translation>Ein Teil der IPTC-Daten ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The longest parts of its IPTC were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Die längsten Teile der IPTC-Daten wurden weggelassen, da ein JPEG nur 64 KB davon fasst.</translation>
    </message>
    <message>
        <source>It can&apos;t be trusted: its picture is written in more passes than any program takes.</source>
        <translation>Ihm ist nicht zu trauen: Sein Bild ist in mehr Durchgängen geschrieben, als ein Programm braucht.</translation>
    </message>
    <message>
        <source>The tiles of its watermark are too small for its size; choose a larger scale or gap.</source>
        <translation>Die Kacheln des Wasserzeichens sind zu klein für die Größe; mehr Größe oder Abstand wählen.</translation>
    </message>
    <message>
        <source>It is over 5 MB, too large for an SVG watermark.</source>
        <translation>Über 5 MB, zu groß für ein SVG-Wasserzeichen.</translation>
    </message>
    <message>
        <source>It defines entities of its own, which Studio does not read; save it as plain SVG.</source>
        <translation>Es definiert eigene Entities, die Studio nicht liest; als einfaches SVG sichern.</translation>
    </message>
    <message>
        <source>Its parts are nested too deep to be drawn; save it as plain SVG.</source>
        <translation>Die Teile sind zu tief verschachtelt zum Zeichnen; als einfaches SVG sichern.</translation>
    </message>
    <message>
        <source>The watermark %1 can&apos;t be read: %2.</source>
        <translation>Das Wasserzeichen %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The watermark %1 can&apos;t be used. %2</source>
        <translation>Das Wasserzeichen %1 ist nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>It is not a valid SVG.</source>
        <translation>Es ist kein gültiges SVG.</translation>
    </message>
    <message>
        <source>It is an SVG that can&apos;t be drawn.</source>
        <translation>Dieses SVG lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>The font &apos;%1&apos; can&apos;t be used: it is damaged or of an unknown kind.</source>
        <translation>Die Schrift &apos;%1&apos; ist nicht verwendbar: beschädigt oder von unbekannter Art.</translation>
    </message>
    <message>
        <source>Raw profile type iptc</source>
        <translation>Raw profile type iptc</translation>
    </message>
    <message>
        <source>Its values go from %1 to %2; they are scaled to the range from black to white.</source>
        <translation>Die Werte reichen von %1 bis %2; sie werden auf den Bereich von Schwarz bis Weiß skaliert.</translation>
    </message>
    <message>
        <source>Its numbers are no picture values; they are delivered as they are.</source>
        <translation>Die Zahlen sind keine Bildwerte; sie werden geliefert, wie sie sind.</translation>
    </message>
    <message>
        <source>There is not enough memory for it; close other programs or use fewer workers.</source>
        <translation>Der Speicher reicht nicht; andere Programme schließen oder weniger Prozesse verwenden.</translation>
    </message>
    <message>
        <source>the system does not say why</source>
        <translation>das System sagt nicht, warum</translation>
    </message>
    <message>
        <source>It could not be read or its file not be written: %1.</source>
        <translation>Das Foto konnte nicht gelesen oder die Datei nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>It is truncated: the end of its picture is missing. Copy it again.</source>
        <translation>Unvollständig: Das Ende des Bildes fehlt. Nochmals kopieren.</translation>
    </message>
    <message>
        <source>Its flattened picture is compressed in a way that Studio can&apos;t read; save it as TIFF.</source>
        <translation>Das reduzierte Gesamtbild ist so komprimiert, dass Studio es nicht lesen kann; als TIFF sichern.</translation>
    </message>
    <message>
        <source>It is camera raw, whose decoder is not part of this installation.</source>
        <translation>Das ist Kamera-Raw; der Decoder dafür ist nicht Teil dieser Installation.</translation>
    </message>
    <message>
        <source>LibRaw can&apos;t read it: damaged, or from a camera it does not know.</source>
        <translation>LibRaw kann es nicht lesen: beschädigt oder von einer unbekannten Kamera.</translation>
    </message>
    <message>
        <source>LibRaw reads it, but not as a picture in red, green and blue.</source>
        <translation>LibRaw liest es, aber nicht als Bild in Rot, Grün und Blau.</translation>
    </message>
    <message>
        <source>It has %1 megapixels, over the limit.</source>
        <translation>Das Foto hat %1 Megapixel, über der Grenze.</translation>
    </message>
    <message>
        <source>Developed from the raw file with the camera&apos;s white balance.</source>
        <translation>Aus der Raw-Datei entwickelt, mit dem Weißabgleich der Kamera.</translation>
    </message>
    <message>
        <source>Delivered from the camera&apos;s own preview in the raw file.</source>
        <translation>Aus der kameraeigenen Vorschau in der Raw-Datei geliefert.</translation>
    </message>
    <message>
        <source>It does not say when it was taken; the date of its file was written.</source>
        <translation>Das Aufnahmedatum fehlt; geschrieben wurde das Datum der Datei.</translation>
    </message>
    <message>
        <source>unexpected end</source>
        <translation>unerwartetes Ende</translation>
    </message>
    <message>
        <source>broken data stream</source>
        <translation>defekter Datenstrom</translation>
    </message>
    <message>
        <source>an unknown part</source>
        <translation>ein unbekannter Teil</translation>
    </message>
    <message>
        <source>Studio could not work on it; the log has the details.</source>
        <translation>Studio konnte es nicht bearbeiten; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>nicht genug</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>Ende der Datei</translation>
    </message>
    <message>
        <source>It is truncated: %1 of the picture is missing. Copy it again from the card, or deliver what is there with --allow-truncated.</source>
        <translation>Unvollständig: %1 des Bildes fehlt. Nochmals von der Karte kopieren oder mit --allow-truncated liefern, was da ist.</translation>
    </message>
    <message>
        <source>Truncated: %1 of the picture is missing.</source>
        <translation>Unvollständig: %1 des Bildes fehlt.</translation>
    </message>
    <message>
        <source>It is truncated: its end is missing and nothing can be read. Copy it again.</source>
        <translation>Unvollständig: Das Ende fehlt, und nichts ist lesbar. Nochmals kopieren.</translation>
    </message>
    <message>
        <source>Its last bytes are missing; the picture is whole.</source>
        <translation>Die letzten Bytes fehlen; das Bild ist vollständig.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written</source>
        <translation>Der Datenträger gab andere Bytes zurück, als geschrieben wurden</translation>
    </message>
    <message>
        <source>Its file came back as %1 of %2 x %3 pixels, not as %4 of %5 x %6.</source>
        <translation>Die Datei kam als %1 mit %2 x %3 Pixel zurück, nicht als %4 mit %5 x %6.</translation>
    </message>
    <message>
        <source>Its file came back with another colour profile than it was given.</source>
        <translation>Die Datei kam mit einem anderen Farbprofil zurück, als sie bekam.</translation>
    </message>
    <message>
        <source>Its file could not be opened again after it was written: %1</source>
        <translation>Die Datei ließ sich nach dem Schreiben nicht wieder öffnen: %1</translation>
    </message>
    <message>
        <source>The disk kept less than was written</source>
        <translation>Der Datenträger behielt weniger, als geschrieben wurde</translation>
    </message>
    <message>
        <source>The largest parts of its XMP were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Die größten Teile der XMP-Daten wurden weggelassen, da ein JPEG nur 64 KB davon fasst.</translation>
    </message>
    <message>
        <source>Its XMP was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Die XMP-Daten wurden weggelassen, da ein JPEG nur 64 KB davon fasst.</translation>
    </message>
    <message>
        <source>Its XMP is damaged and was left out.</source>
        <translation>Die XMP-Daten sind beschädigt und wurden weggelassen.</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Fit into a box</source>
        <translation>In Rahmen einpassen</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Lange Kante</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>Kurze Kante</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapixel</translation>
    </message>
    <message>
        <source>Exactly, stretched</source>
        <translation>Genau, gestreckt</translation>
    </message>
    <message>
        <source>Fill, cropped</source>
        <translation>Füllen, beschnitten</translation>
    </message>
    <message>
        <source>Fit with bars</source>
        <translation>Mit Balken</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Enlarge smaller photos</source>
        <translation>Kleinere vergrößern</translation>
    </message>
    <message>
        <source>Colour of the bars</source>
        <translation>Farbe der Balken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Change the sharpening</source>
        <translation>Schärfung ändern</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Beste Qualität</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>Change the reading</source>
        <translation>Einlesen ändern</translation>
    </message>
    <message>
        <source>How far a JPEG may be reduced while it is read: the less, the slower.</source>
        <translation>Wie stark ein JPEG beim Lesen verkleinert werden darf: je weniger, desto langsamer.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Sharpening</source>
        <translation>Schärfung</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>Größe ändern</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>The preview is being made</source>
        <translation>Die Vorschau wird erstellt</translation>
    </message>
</context>
<context>
    <name>StressPage</name>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the preview (Esc)</source>
        <translation>Zurück zur Vorschau (Esc)</translation>
    </message>
    <message>
        <source>Hardest photos</source>
        <translation>Schwierigste Fotos</translation>
    </message>
    <message>
        <source>Looking at %1 of %2 photos…</source>
        <translation>%1 von %2 Fotos geprüft…</translation>
    </message>
    <message>
        <source>None of the photos could be read, or all of them are alike.</source>
        <translation>Keines der Fotos war lesbar, oder alle sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>These stress the export most, of %Ln photo(s).</source>
        <translation>
            <numerusform>Diese fordern den Export am meisten, von %Ln Foto.</numerusform>
            <numerusform>Diese fordern den Export am meisten, von %Ln Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>These stress the export most, of %1 photos spread evenly over all %2.</source>
        <translation>Diese fordern den Export am meisten, von %1 Fotos, gleichmäßig verteilt über alle %2.</translation>
    </message>
    <message>
        <source>The preview can&apos;t be made; the log has the details.</source>
        <translation>Die Vorschau ist nicht möglich; Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>StressTile</name>
    <message>
        <source>Press Enter to see it in the preview.</source>
        <translation>Enter drücken, um es in der Vorschau zu sehen.</translation>
    </message>
    <message>
        <source>Widest</source>
        <translation>Breitestes</translation>
    </message>
    <message>
        <source>Tallest</source>
        <translation>Höchstes</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinstes</translation>
    </message>
    <message>
        <source>Brightest under the watermark</source>
        <translation>Hellstes am Zeichen</translation>
    </message>
    <message>
        <source>Darkest under the watermark</source>
        <translation>Dunkelstes am Zeichen</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Übersicht schließen</translation>
    </message>
    <message>
        <source>Causes of failures</source>
        <translation>Ursachen der Fehler</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehler wiederholen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht sichern…</translation>
    </message>
    <message>
        <source>Show failed</source>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>Undo this delivery…</source>
        <translation>Lieferung zurücknehmen…</translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 photos are delivered, and “Continue” goes on with the rest.</source>
        <translation>Gestoppt. %1 von %2 Fotos sind geliefert, und „Fortfahren“ macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>%1 of %2 photos are delivered. What failed is below, with its cause.</source>
        <translation>%1 von %2 Fotos sind geliefert. Was fehlschlug, steht unten mit Ursache.</translation>
    </message>
    <message>
        <source>There was nothing to do: all files are there already.</source>
        <translation>Nichts zu tun: Alle Dateien sind schon da.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) are delivered.</source>
        <translation>
            <numerusform>%Ln Foto ist geliefert.</numerusform>
            <numerusform>Alle %Ln Fotos sind geliefert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln crashed</source>
        <translation>
            <numerusform>%Ln abgestürzt</numerusform>
            <numerusform>%Ln abgestürzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln Datei, %1</numerusform>
            <numerusform>%Ln Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No cause is known.</source>
        <translation>Keine Ursache bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextFields</name>
    <message>
        <source>Size of the letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Schriftfarbe</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>Colour of the outline</source>
        <translation>Konturfarbe</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation>Konturbreite</translation>
    </message>
    <message>
        <source>Percent of the letters&apos; size</source>
        <translation>Prozent der Schriftgröße</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>Schattenfarbe</translation>
    </message>
    <message>
        <source>Opacity of the shadow</source>
        <translation>Schattendeckkraft</translation>
    </message>
    <message>
        <source>Shadow across</source>
        <translation>Schatten quer</translation>
    </message>
    <message>
        <source>Shadow down</source>
        <translation>Schatten hoch</translation>
    </message>
    <message>
        <source>Softness of the shadow</source>
        <translation>Schattenweichheit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Outline colour</source>
        <translation>Konturfarbe</translation>
    </message>
    <message>
        <source>Outline width</source>
        <translation>Konturbreite</translation>
    </message>
    <message>
        <source>Shadow colour</source>
        <translation>Schattenfarbe</translation>
    </message>
    <message>
        <source>Shadow opacity</source>
        <translation>Schattendeckung</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Weichheit</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Insert what differs from photo to photo</source>
        <translation>Einfügen, was von Foto zu Foto wechselt</translation>
    </message>
    <message>
        <source>Insert a token</source>
        <translation>Platzhalter einfügen</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo this delivery</source>
        <translation>Lieferung zurücknehmen</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden geprüft…</translation>
    </message>
    <message>
        <source>Only files that this delivery made and nobody has changed since are moved.</source>
        <translation>Verschoben werden nur Dateien, die diese Lieferung erstellt und seither niemand geändert hat.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Files of the delivery</source>
        <translation>Dateien der Lieferung</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, can be moved to the trash.</source>
        <translation>
            <numerusform>%Ln Datei, %1, kann in den Papierkorb.</numerusform>
            <numerusform>%Ln Dateien, %1, können in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be moved to the trash.</source>
        <translation>Nichts ist in den Papierkorb zu verschieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them took the place of another file, which can&apos;t be brought back.</source>
        <translation>
            <numerusform>%Ln davon ersetzte eine andere Datei, die nicht zurückkommen kann.</numerusform>
            <numerusform>%Ln davon ersetzten andere Dateien, die nicht zurückkommen können.</numerusform>
        </translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>in den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving to the trash…</source>
        <translation>Kommt in den Papierkorb…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the trash.</source>
        <translation>
            <numerusform>%Ln Datei ist im Papierkorb.</numerusform>
            <numerusform>%Ln Dateien sind im Papierkorb.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatermarkForm</name>
    <message>
        <source>Choose another image…</source>
        <translation>Anderes Bild wählen…</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>its own size</source>
        <translation>eigene Größe</translation>
    </message>
    <message>
        <source>Tile over the whole photo</source>
        <translation>Über das ganze Foto kacheln</translation>
    </message>
    <message>
        <source>Gap between tiles</source>
        <translation>Abstand der Kacheln</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>As the others</source>
        <translation>Wie die übrigen</translation>
    </message>
    <message>
        <source>Own place</source>
        <translation>Eigener Platz</translation>
    </message>
    <message>
        <source>Upright photos</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>wie die übrigen</translation>
    </message>
    <message>
        <source>Change a watermark</source>
        <translation>Wasserzeichen ändern</translation>
    </message>
    <message>
        <source>Change a watermark on upright photos</source>
        <translation>Wasserzeichen im Hochformat ändern</translation>
    </message>
</context>
<context>
    <name>WatermarkListForm</name>
    <message>
        <source>Watermarks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Remove this watermark</source>
        <translation>Dieses Wasserzeichen entfernen</translation>
    </message>
    <message>
        <source>Lay this watermark over the next</source>
        <translation>Dieses Wasserzeichen über das nächste legen</translation>
    </message>
    <message>
        <source>No watermark is laid on the photos. Drop a PNG or SVG here, or add one.</source>
        <translation>Noch kein Wasserzeichen auf den Fotos. PNG oder SVG hier ablegen oder eines hinzufügen.</translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation>Bild hinzufügen…</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>Show the hardest photos</source>
        <translation>Schwierigste Fotos zeigen</translation>
    </message>
    <message>
        <source>The widest, tallest, smallest, brightest and darkest photos under the watermark.</source>
        <translation>Die breitesten, höchsten, kleinsten, hellsten und dunkelsten Fotos unter dem Wasserzeichen.</translation>
    </message>
    <message>
        <source>Choose an image for the watermark</source>
        <translation>Bild für das Wasserzeichen wählen</translation>
    </message>
    <message>
        <source>Add a watermark</source>
        <translation>Wasserzeichen hinzufügen</translation>
    </message>
    <message>
        <source>Remove a watermark</source>
        <translation>Wasserzeichen entfernen</translation>
    </message>
    <message>
        <source>Change the order of watermarks</source>
        <translation>Reihenfolge der Wasserzeichen ändern</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>The delivery is paused</source>
        <translation>Die Lieferung ist angehalten</translation>
    </message>
    <message>
        <source>Studio has finished</source>
        <translation>Studio ist fertig</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Filter photos</source>
        <translation>Fotos filtern</translation>
    </message>
    <message>
        <source>Filter photos by name</source>
        <translation>Fotos nach Namen filtern</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
</TS>
