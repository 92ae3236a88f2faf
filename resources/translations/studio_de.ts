<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen …</translation>
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
    <name>Banners</name>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
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
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
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
        <source>%Ln parallel job(s) are best for these photos: %1 photos/s.</source>
        <translation>
            <numerusform>%Ln parallele Aufgabe ist am besten für diese Fotos: %1 Fotos/s.</numerusform>
            <numerusform>%Ln parallele Aufgaben sind am besten für diese Fotos: %1 Fotos/s.</numerusform>
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
    <name>ClientChoice</name>
    <message>
        <source>Use the client&apos;s choice when this delivery is done.</source>
        <translation>Verwenden Sie die Auswahl des Kunden, wenn diese Lieferung fertig ist.</translation>
    </message>
    <message>
        <source>Add the photos first, then the choice of the client.</source>
        <translation>Fügen Sie zuerst die Fotos hinzu, dann die Auswahl des Kunden.</translation>
    </message>
    <message>
        <source>No photo of the list is named in %1.</source>
        <translation>In %1 ist kein Foto der Liste genannt.</translation>
    </message>
    <message numerus="yes">
        <source>The client has chosen %Ln photo(s); only these are checked.</source>
        <translation>
            <numerusform>Der Kunde hat %Ln Foto gewählt; nur dieses ist angehakt.</numerusform>
            <numerusform>Der Kunde hat %Ln Fotos gewählt; nur diese sind angehakt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>Camera clocks</source>
        <translation>Kamerauhren</translation>
    </message>
    <message>
        <source>Two cameras, one event: add what a clock is behind, so that all photos sort by the same time.</source>
        <translation>Zwei Kameras, ein Anlass: hier angeben, wie weit eine Uhr nachgeht, damit alle Fotos nach derselben Zeit sortiert werden.</translation>
    </message>
    <message>
        <source>None of the photos says when and with which camera it was taken.</source>
        <translation>Kein Foto sagt, wann und mit welcher Kamera es aufgenommen wurde.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
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
        <source>What is done stays, and the next start offers to continue. Pausing takes a few seconds. Stopping now redoes the current photos later.</source>
        <translation>Fertiges bleibt, und beim nächsten Start können Sie fortfahren. Anhalten dauert ein paar Sekunden. Wer jetzt stoppt, macht die laufenden Fotos später neu.</translation>
    </message>
    <message>
        <source>Keep delivering</source>
        <translation>Weiter ausliefern</translation>
    </message>
    <message>
        <source>Pause and keep for later</source>
        <translation>Anhalten und für später aufheben</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Jetzt stoppen</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Farbe wählen…</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>Photos are matched by</source>
        <translation>Fotos zuordnen nach</translation>
    </message>
    <message>
        <source>Code or number</source>
        <translation>Code oder Nummer</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Diese Liste verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>nicht in dieser Liste</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Jahrgang</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrkraft</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer (SKU)</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Erstes Foto</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>Letztes Foto</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Give %1 to %2</source>
        <translation>%1 an %2 geben</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Karte von %1</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>%1 stimmt</translation>
    </message>
    <message>
        <source>Give %1 to nobody</source>
        <translation>%1 niemandem geben</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Keine Karte</translation>
    </message>
    <message>
        <source>Take corrections back</source>
        <translation>Korrekturen zurücknehmen</translation>
    </message>
    <message>
        <source>%1 has a code that others in the list have, too. Correct the list.</source>
        <translation>%1 hat einen Code, den auch andere in der Liste haben. Korrigiere die Liste.</translation>
    </message>
    <message>
        <source>%1 has no code. Correct the list.</source>
        <translation>%1 hat keinen Code. Korrigiere die Liste.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>%Ln braucht einen Blick</numerusform>
            <numerusform>%Ln brauchen einen Blick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no photo</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln hat kein Foto</numerusform>
            <numerusform>%Ln haben kein Foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) couldn&apos;t be read or are unknown</source>
        <translation>
            <numerusform>%Ln Karte ist nicht lesbar oder unbekannt</numerusform>
            <numerusform>%Ln Karten sind nicht lesbar oder unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appear twice</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln kommt zweimal vor</numerusform>
            <numerusform>%Ln kommen zweimal vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) may be missing</source>
        <translation>
            <numerusform>%Ln Karte fehlt vielleicht</numerusform>
            <numerusform>%Ln Karten fehlen vielleicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) a clock jumped back</source>
        <translation>
            <numerusform>%Ln-mal sprang eine Uhr zurück</numerusform>
            <numerusform>%Ln-mal sprang eine Uhr zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) before the first card</source>
        <translation>
            <numerusform>%Ln Gruppe vor der ersten Karte</numerusform>
            <numerusform>%Ln Gruppen vor der ersten Karte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) without a row of the list</source>
        <translation>
            <numerusform>%Ln Gruppe ohne Zeile der Liste</numerusform>
            <numerusform>%Ln Gruppen ohne Zeile der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list can&apos;t be used</source>
        <translation>
            <numerusform>%Ln Zeile der Liste ist nicht verwendbar</numerusform>
            <numerusform>%Ln Zeilen der Liste sind nicht verwendbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CropPage</name>
    <message>
        <source>Crop frame</source>
        <translation>Beschnittrahmen</translation>
    </message>
    <message>
        <source>The arrow keys move the frame, with Shift further. Enter shows the preview again.</source>
        <translation>Die Pfeiltasten verschieben den Rahmen, mit Umschalt weiter. Die Eingabetaste zeigt wieder die Vorschau.</translation>
    </message>
</context>
<context>
    <name>Cropping</name>
    <message>
        <source>Move the crop</source>
        <translation>Beschnitt verschieben</translation>
    </message>
</context>
<context>
    <name>DeliveryActions</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
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
        <source>Finish the current photos, keep what is done, and stop.</source>
        <translation>Die laufenden Fotos fertigstellen, Fertiges behalten und aufhören.</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>Wenn Datei existiert</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Files that are there stay as they are.</source>
        <translation>Vorhandene Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The new file takes its place. Originals never change.</source>
        <translation>Die neue Datei nimmt ihren Platz ein. Originale ändern sich nie.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>The new file gets a number in its name.</source>
        <translation>Die neue Datei bekommt eine Nummer im Namen.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DeliveryForm</name>
    <message>
        <source>Make a web gallery</source>
        <translation>Webgalerie erstellen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Photos can be downloaded</source>
        <translation>Fotos können heruntergeladen werden</translation>
    </message>
    <message>
        <source>Clients can choose photos</source>
        <translation>Kunden können Fotos auswählen</translation>
    </message>
    <message>
        <source>Send choice to</source>
        <translation>Auswahl senden an</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Begin with a large photo</source>
        <translation>Mit großem Foto beginnen</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>Webgalerie</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Make a contact sheet</source>
        <translation>Kontaktbogen erstellen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>JPEG pages</source>
        <translation>JPEG-Seiten</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Make a ZIP file</source>
        <translation>ZIP-Datei erstellen</translation>
    </message>
    <message>
        <source>Largest part</source>
        <translation>Größter Teil</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>ZIP-Datei</translation>
    </message>
    <message>
        <source>All exports</source>
        <translation>Alle Exporte</translation>
    </message>
    <message>
        <source>First export</source>
        <translation>Erster Export</translation>
    </message>
    <message>
        <source>Switch the web gallery</source>
        <translation>Webgalerie umschalten</translation>
    </message>
    <message>
        <source>Switch the contact sheet</source>
        <translation>Kontaktbogen umschalten</translation>
    </message>
    <message>
        <source>Switch the ZIP file</source>
        <translation>ZIP-Datei umschalten</translation>
    </message>
    <message>
        <source>Change the web gallery</source>
        <translation>Webgalerie ändern</translation>
    </message>
    <message>
        <source>Change the contact sheet</source>
        <translation>Kontaktbogen ändern</translation>
    </message>
    <message>
        <source>Change the ZIP file</source>
        <translation>ZIP-Datei ändern</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>No program on this computer opens it: %1</source>
        <translation>Kein Programm auf diesem Rechner öffnet es: %1</translation>
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
        <source>Check the photos that %1 names</source>
        <translation>Die in %1 genannten Fotos anhaken</translation>
    </message>
    <message>
        <source>Use the recipe %1</source>
        <translation>Rezept %1 verwenden</translation>
    </message>
    <message>
        <source>Use %1 as the list</source>
        <translation>%1 als Liste verwenden</translation>
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
    <name>EffectFields</name>
    <message>
        <source>Colour of the outline</source>
        <translation>Konturfarbe</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation>Konturbreite</translation>
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
        <source>Percent of the letters&apos; size</source>
        <translation>Prozent der Schriftgröße</translation>
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
    <name>EmptyState</name>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>Ordner mit Fotos hier ablegen</translation>
    </message>
    <message>
        <source>Choose a recipe above, then press Deliver. Your originals are never changed.</source>
        <translation>Oben ein Rezept wählen, dann auf „Ausliefern“ klicken. Ihre Originale werden nie verändert.</translation>
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
    <name>EncodingDialog</name>
    <message>
        <source>How do these rows read right?</source>
        <translation>Wie sind diese Zeilen richtig zu lesen?</translation>
    </message>
    <message>
        <source>%1 does not say in which encoding it was saved.</source>
        <translation>%1 sagt nicht, in welcher Kodierung sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>Another encoding</source>
        <translation>Andere Kodierung</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>repeated text</source>
        <translation>wiederholter Text</translation>
    </message>
    <message>
        <source>repeated watermark</source>
        <translation>wiederholtes Wasserzeichen</translation>
    </message>
    <message>
        <source>original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>same as original</source>
        <translation>wie das Original</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>More about this export</source>
        <translation>Mehr zu diesem Export</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>%1 erstellen</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
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
        <source>At least one export is made.</source>
        <translation>Mindestens ein Export wird erstellt.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
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
        <source>Watch a folder</source>
        <translation>Einen Ordner überwachen</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Choose a list of people or products</source>
        <translation>Liste von Personen oder Produkten wählen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
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
        <source>Same as original</source>
        <translation>Wie das Original</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Change the chroma subsampling</source>
        <translation>Farbunterabtastung ändern</translation>
    </message>
    <message>
        <source>Keep original</source>
        <translation>Original beibehalten</translation>
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
        <source>Max file size</source>
        <translation>Max. Dateigröße</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>Farbunterabtastung</translation>
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
    <name>FullScreen</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Photos of the list</source>
        <translation>Fotos der Liste</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>collapsed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>aufgeklappt</translation>
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
        <source>Your originals are never changed, moved or deleted, and you never get half-written files.</source>
        <translation>Ihre Originale werden nie verändert, verschoben oder gelöscht, und halb geschriebene Dateien gibt es nie.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Ausliefern</translation>
    </message>
    <message>
        <source>Pause and resume; check or uncheck photos</source>
        <translation>Anhalten und fortsetzen; Fotos an- und abwählen</translation>
    </message>
    <message>
        <source>Undo and redo, in the list and the recipe</source>
        <translation>Rückgängig und wiederholen, in Liste und Rezept</translation>
    </message>
    <message>
        <source>Refresh the folders</source>
        <translation>Ordner aktualisieren</translation>
    </message>
    <message>
        <source>Thumbnail cache</source>
        <translation>Cache der Miniaturen</translation>
    </message>
    <message>
        <source>Delivers whole folders of photographs: sized, watermarked, named and complete. Under the MIT licence. Qt and PySide6 are used under the LGPL, version 3; their libraries can be replaced.</source>
        <translation>Liefert ganze Ordner von Fotos aus: in Größe, mit Wasserzeichen, benannt und vollständig. Unter der MIT-Lizenz. Qt und PySide6 werden unter der LGPL, Version 3, benutzt; ihre Bibliotheken sind austauschbar.</translation>
    </message>
    <message>
        <source>Every core works. Pause, cancel or pull the plug: nothing is lost.</source>
        <translation>Jeder Kern arbeitet. Anhalten, abbrechen oder den Stecker ziehen: Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Press Deliver</source>
        <translation>„Ausliefern“ klicken</translation>
    </message>
    <message>
        <source>Your photos are safe</source>
        <translation>Die Fotos sind sicher</translation>
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
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Remove from the list, never from the disk</source>
        <translation>Aus der Liste entfernen, nie vom Datenträger</translation>
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
        <source>Settings of the window</source>
        <translation>Einstellungen des Fensters</translation>
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
        <source>Looking for deliveries…</source>
        <translation>Auslieferungen werden gesucht…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
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
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Erneut liefern</translation>
    </message>
    <message>
        <source>Brings the photos, the recipe and the destination back into the window.</source>
        <translation>Holt Fotos, Rezept und Zielordner zurück ins Fenster.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>All deliveries into this folder…</source>
        <translation>Alle Lieferungen in diesen Ordner…</translation>
    </message>
    <message>
        <source>This delivery only…</source>
        <translation>Nur diese Lieferung…</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>Webgalerie</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>ZIP-Datei</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Zurücknehmen…</translation>
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
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Whose photos are these?</source>
        <translation>Wessen Fotos sind das?</translation>
    </message>
    <message>
        <source>Written wherever a recipe says {studio}. You can change it in the settings.</source>
        <translation>Steht überall, wo ein Rezept {studio} sagt. In den Einstellungen änderbar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>IdentityFields</name>
    <message>
        <source>Studio Nord</source>
        <translation>Studio Nord</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <source>Studio name</source>
        <translation>Name des Studios</translation>
    </message>
    <message>
        <source>Copyright line</source>
        <translation>Copyright-Zeile</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
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
    <message>
        <source>Full screen (F11)</source>
        <translation>Vollbild (F11)</translation>
    </message>
    <message>
        <source>Move the crop</source>
        <translation>Beschnitt verschieben</translation>
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
    <name>ListActions</name>
    <message>
        <source>Show photos and preview</source>
        <translation>Fotos und Vorschau zeigen</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen zeigen</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>Nächstes zu prüfen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Liste neu einlesen</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Andere Liste wählen…</translation>
    </message>
    <message>
        <source>Print code cards…</source>
        <translation>Code-Karten drucken…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln per page</source>
        <translation>
            <numerusform>%Ln pro Seite</numerusform>
            <numerusform>%Ln pro Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>Use no list</source>
        <translation>Keine Liste verwenden</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>%1 has %2 rows. Add the photos that belong to it.</source>
        <translation>%1 hat %2 Zeilen. Füge die Fotos hinzu, die dazugehören.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 cards.pdf</source>
        <translation>%1 Karten.pdf</translation>
    </message>
    <message>
        <source>Print code cards</source>
        <translation>Code-Karten drucken</translation>
    </message>
    <message>
        <source>Printing code cards…</source>
        <translation>Code-Karten werden gedruckt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code card(s) in %1.</source>
        <translation>
            <numerusform>%Ln Code-Karte in %1.</numerusform>
            <numerusform>%Ln Code-Karten in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list have no card.</source>
        <translation>
            <numerusform>%Ln Zeile der Liste hat keine Karte.</numerusform>
            <numerusform>%Ln Zeilen der Liste haben keine Karte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 people have photos</source>
        <translation>%1 von %2 Personen haben Fotos</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>kein Foto</translation>
    </message>
    <message>
        <source>2 cards?</source>
        <translation>2 Karten?</translation>
    </message>
    <message>
        <source>card missing?</source>
        <translation>Karte fehlt?</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>gleicher Code</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>who is this?</source>
        <translation>wer ist das?</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>is a card missing?</source>
        <translation>fehlt eine Karte?</translation>
    </message>
    <message>
        <source>incomplete row of the list</source>
        <translation>unvollständige Zeile der Liste</translation>
    </message>
    <message>
        <source>card again: right?</source>
        <translation>Karte noch einmal: richtig?</translation>
    </message>
    <message>
        <source>Card couldn&apos;t be read</source>
        <translation>Karte nicht lesbar</translation>
    </message>
    <message>
        <source>Code %1 is not in the list</source>
        <translation>Code %1 steht nicht in der Liste</translation>
    </message>
    <message>
        <source>Card with several codes</source>
        <translation>Karte mit mehreren Codes</translation>
    </message>
    <message>
        <source>Before the first card</source>
        <translation>Vor der ersten Karte</translation>
    </message>
    <message>
        <source>The clock jumped back</source>
        <translation>Die Uhr sprang zurück</translation>
    </message>
    <message>
        <source>Rows with the same code</source>
        <translation>Zeilen mit gleichem Code</translation>
    </message>
    <message>
        <source>Several people come into question</source>
        <translation>Mehrere Personen kommen infrage</translation>
    </message>
    <message>
        <source>Nobody&apos;s photos</source>
        <translation>Fotos von niemandem</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>Code cards that have been read</source>
        <translation>Gelesene Code-Karten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>Nächstes zu prüfen</translation>
    </message>
    <message>
        <source>Previous to check</source>
        <translation>Voriges zu prüfen</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>This is the card of…</source>
        <translation>Das ist die Karte von…</translation>
    </message>
    <message>
        <source>This is no card</source>
        <translation>Das ist keine Karte</translation>
    </message>
    <message>
        <source>Give to nobody</source>
        <translation>Niemandem zuordnen</translation>
    </message>
    <message>
        <source>Take corrections back</source>
        <translation>Korrekturen zurücknehmen</translation>
    </message>
    <message>
        <source>The code cards have not been read, so nobody knows whose the photos are.</source>
        <translation>Die Code-Karten sind nicht gelesen, also weiß niemand, wem die Fotos gehören.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Matching photos with the list…</source>
        <translation>Fotos werden der Liste zugeordnet…</translation>
    </message>
    <message>
        <source>Reading code cards: %1 of %2</source>
        <translation>Code-Karten lesen: %1 von %2</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Das stimmt so</translation>
    </message>
    <message>
        <source>Type a name or code…</source>
        <translation>Name oder Code eingeben…</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>Karte %1</translation>
    </message>
</context>
<context>
    <name>ListRules</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Photos are matched by</source>
        <translation>Fotos zuordnen nach</translation>
    </message>
    <message>
        <source>Column with the code</source>
        <translation>Spalte mit dem Code</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Andere Spalten</translation>
    </message>
    <message>
        <source>Photos of code cards</source>
        <translation>Fotos der Code-Karten</translation>
    </message>
    <message>
        <source>Index of the files</source>
        <translation>Verzeichnis der Dateien</translation>
    </message>
    <message>
        <source>Change how the list is used</source>
        <translation>Verwendung der Liste ändern</translation>
    </message>
    <message>
        <source>Code cards in the photos</source>
        <translation>Code-Karten in den Fotos</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Photo numbers, from and to</source>
        <translation>Fotonummern, von und bis</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Deliver them, too</source>
        <translation>Auch liefern</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>CSV with all columns</source>
        <translation>CSV mit allen Spalten</translation>
    </message>
    <message>
        <source>INDEX.TXT for yearbooks (PSPA)</source>
        <translation>INDEX.TXT für Jahrbücher (PSPA)</translation>
    </message>
</context>
<context>
    <name>ListSwitch</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>Made</name>
    <message>
        <source>Making the web gallery</source>
        <translation>Webgalerie wird erstellt</translation>
    </message>
    <message>
        <source>Making the contact sheet</source>
        <translation>Kontaktbogen wird erstellt</translation>
    </message>
    <message>
        <source>Packing the ZIP file</source>
        <translation>ZIP-Datei wird gepackt</translation>
    </message>
    <message>
        <source>Writing the index</source>
        <translation>Verzeichnis wird geschrieben</translation>
    </message>
    <message>
        <source>The web gallery is ready</source>
        <translation>Die Webgalerie ist fertig</translation>
    </message>
    <message>
        <source>The contact sheet is ready</source>
        <translation>Der Kontaktbogen ist fertig</translation>
    </message>
    <message>
        <source>The ZIP file is ready</source>
        <translation>Die ZIP-Datei ist fertig</translation>
    </message>
    <message>
        <source>The index is ready</source>
        <translation>Das Verzeichnis ist fertig</translation>
    </message>
</context>
<context>
    <name>MainButton</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Ausliefern</translation>
    </message>
    <message numerus="yes">
        <source>Deliver %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto ausliefern</numerusform>
            <numerusform>%Ln Fotos ausliefern</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver %1 of %2</source>
        <translation>%1 von %2 ausliefern</translation>
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
        <source>A file of this photo uses older settings and is kept.</source>
        <translation>Eine Datei dieses Fotos hat ältere Einstellungen und bleibt.</translation>
    </message>
    <message>
        <source>A file of this photo was changed after its delivery and is kept.</source>
        <translation>Eine Datei dieses Fotos wurde nach der Lieferung geändert und bleibt.</translation>
    </message>
    <message>
        <source>The file of that name is of a different photo and is kept; number existing names to have both.</source>
        <translation>Die Datei dieses Namens gehört zu einem anderen Foto und bleibt; mit Nummern für vorhandene Namen gibt es beide.</translation>
    </message>
    <message>
        <source>A different photo of this name was delivered from here before and its file is kept; number existing names to have both.</source>
        <translation>Von hier wurde schon ein anderes Foto dieses Namens geliefert, dessen Datei bleibt; mit Nummern für vorhandene Namen gibt es beide.</translation>
    </message>
    <message numerus="yes">
        <source>{n} name was taken by another photo; a number was added.|{n} names were taken by other photos; numbers were added.</source>
        <translation>
            <numerusform>{n} Name war durch ein anderes Foto belegt; eine Nummer wurde angehängt.</numerusform>
            <numerusform>{n} Namen waren durch andere Fotos belegt; Nummern wurden angehängt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name was taken by an existing file; a number was added.|{n} names were taken by existing files; numbers were added.</source>
        <translation>
            <numerusform>{n} Name war durch eine vorhandene Datei belegt; eine Nummer wurde angehängt.</numerusform>
            <numerusform>{n} Namen waren durch vorhandene Dateien belegt; Nummern wurden angehängt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is there already and is kept.|{n} files are there already and are kept.</source>
        <translation>
            <numerusform>{n} Datei ist schon da und bleibt.</numerusform>
            <numerusform>{n} Dateien sind schon da und bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} existing file will be replaced.|{n} existing files will be replaced.</source>
        <translation>
            <numerusform>{n} vorhandene Datei wird ersetzt.</numerusform>
            <numerusform>{n} vorhandene Dateien werden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file will be JPEG or PNG, since Studio does not write the photo&apos;s own format.|{n} files will be JPEG or PNG, since Studio does not write the photos&apos; own format.</source>
        <translation>
            <numerusform>{n} Datei wird JPEG oder PNG, da Studio das eigene Format des Fotos nicht schreibt.</numerusform>
            <numerusform>{n} Dateien werden JPEG oder PNG, da Studio das eigene Format der Fotos nicht schreibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} path is longer than {limit:d} characters; some programs can&apos;t open such files.|{n} paths are longer than {limit:d} characters; some programs can&apos;t open such files.</source>
        <translation>
            <numerusform>{n} Pfad hat mehr als {limit:d} Zeichen; manche Programme können solche Dateien nicht öffnen.</numerusform>
            <numerusform>{n} Pfade haben mehr als {limit:d} Zeichen; manche Programme können solche Dateien nicht öffnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file goes into a folder of your photos, where the next delivery would take it for a photo; a subfolder for the export keeps them apart.|{n} files go into a folder of your photos, where the next delivery would take them for photos; a subfolder for the export keeps them apart.</source>
        <translation>
            <numerusform>{n} Datei kommt in einen Ordner Ihrer Fotos, wo die nächste Lieferung sie für ein Foto hielte; ein Unterordner für den Export trennt sie.</numerusform>
            <numerusform>{n} Dateien kommen in einen Ordner Ihrer Fotos, wo die nächste Lieferung sie für Fotos hielte; ein Unterordner für den Export trennt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo is up to date|{n} photos are up to date</source>
        <translation>
            <numerusform>{n} Foto ist aktuell</numerusform>
            <numerusform>{n} Fotos sind aktuell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has changed|{n} photos have changed</source>
        <translation>
            <numerusform>{n} Foto hat sich geändert</numerusform>
            <numerusform>{n} Fotos haben sich geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has missing files|{n} photos have missing files</source>
        <translation>
            <numerusform>bei {n} Foto fehlen Dateien</numerusform>
            <numerusform>bei {n} Fotos fehlen Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo is new|{n} photos are new</source>
        <translation>
            <numerusform>{n} Foto ist neu</numerusform>
            <numerusform>{n} Fotos sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is made again, since the recipe has changed.|{n} files are made again, since the recipe has changed.</source>
        <translation>
            <numerusform>{n} Datei wird neu erstellt, da das Rezept geändert wurde.</numerusform>
            <numerusform>{n} Dateien werden neu erstellt, da das Rezept geändert wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file uses older settings and is kept.|{n} files use older settings and are kept.</source>
        <translation>
            <numerusform>{n} Datei hat ältere Einstellungen und bleibt.</numerusform>
            <numerusform>{n} Dateien haben ältere Einstellungen und bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file was changed after its delivery and is kept.|{n} files were changed after their delivery and are kept.</source>
        <translation>
            <numerusform>{n} Datei wurde nach der Lieferung geändert und bleibt.</numerusform>
            <numerusform>{n} Dateien wurden nach der Lieferung geändert und bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo was delivered before and now goes to another folder, where it is made once more.|{n} photos were delivered before and now go to another folder, where they are made once more.</source>
        <translation>
            <numerusform>{n} Foto wurde schon geliefert und kommt jetzt in einen anderen Ordner, wo es noch einmal erstellt wird.</numerusform>
            <numerusform>{n} Fotos wurden schon geliefert und kommen jetzt in einen anderen Ordner, wo sie noch einmal erstellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is kept: same name, different photo.|{n} files are kept: same name, different photo.</source>
        <translation>
            <numerusform>{n} Datei bleibt: gleicher Name, anderes Foto.</numerusform>
            <numerusform>{n} Dateien bleiben: gleicher Name, anderes Foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is kept: made of a different photo from the same place.|{n} files are kept: made of different photos from the same place.</source>
        <translation>
            <numerusform>{n} Datei bleibt: von einem anderen Foto am selben Ort.</numerusform>
            <numerusform>{n} Dateien bleiben: von anderen Fotos am selben Ort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last delivery: {parts}.</source>
        <translation>Seit der letzten Lieferung: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} delivery folder inside your sources was left out.|{n} delivery folders inside your sources were left out.</source>
        <translation>
            <numerusform>{n} Lieferordner in Ihren Quellen wurde ausgelassen.</numerusform>
            <numerusform>{n} Lieferordner in Ihren Quellen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of {folder} may be too small: about {need:bytes} needed, {have:bytes} free.</source>
        <translation>Der Datenträger von {folder} könnte zu klein sein: etwa {need:bytes} nötig, {have:bytes} frei.</translation>
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
        <source>Its name was taken, so a number was added.</source>
        <translation>Der Name war belegt, deshalb wurde eine Nummer angehängt.</translation>
    </message>
    <message>
        <source>All its files are there already.</source>
        <translation>Alle Dateien davon sind schon da.</translation>
    </message>
    <message>
        <source>{export}: {what}</source>
        <translation>{export}: {what}</translation>
    </message>
    <message>
        <source>{folder} is gone; connect its disk or card and start again.</source>
        <translation>{folder} ist nicht mehr da; Datenträger oder Karte anschließen und neu starten.</translation>
    </message>
    <message>
        <source>Photo can&apos;t be read: {reason}.</source>
        <translation>Das Foto kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Wasserzeichen</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>export &apos;{name}&apos;</source>
        <translation>Export „{name}“</translation>
    </message>
    <message>
        <source>{what} {file} does not exist; put it there or change the recipe.</source>
        <translation>{what} {file} ist nicht vorhanden; legen Sie die Datei dorthin oder ändern Sie das Rezept.</translation>
    </message>
    <message>
        <source>{what} {file} is not a file.</source>
        <translation>{what} {file} ist keine Datei.</translation>
    </message>
    <message>
        <source>{what} {file} can&apos;t be read; change its permissions.</source>
        <translation>{what} {file} kann nicht gelesen werden; ändern Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Watermark {file} is not a picture that Studio can open; use a PNG, an SVG or a photo.</source>
        <translation>Wasserzeichen {file} ist kein Bild, das Studio öffnen kann; nehmen Sie ein PNG, ein SVG oder ein Foto.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be the name of a folder.</source>
        <translation>{folder} kann kein Ordnername sein.</translation>
    </message>
    <message>
        <source>{file} is not a folder, so nothing can be delivered to {folder}.</source>
        <translation>{file} ist kein Ordner, daher kann nichts nach {folder} geliefert werden.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}; choose another destination.</source>
        <translation>In {folder} kann nichts geschrieben werden; ein anderes Ziel wählen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{source} does not exist; check its name and that its disk is there.</source>
        <translation>{source} existiert nicht; den Namen prüfen und ob der Datenträger da ist.</translation>
    </message>
    <message>
        <source>no file can have such a name</source>
        <translation>so kann keine Datei heißen</translation>
    </message>
    <message>
        <source>{source} can&apos;t be read: {reason}.</source>
        <translation>{source} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be read, so its photos are missing: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht gelesen werden, seine Fotos fehlen: {reason}.</translation>
    </message>
    <message>
        <source>{place} exists and is not a file; move it away.</source>
        <translation>{place} ist schon da und keine Datei; verschieben Sie es.</translation>
    </message>
    <message>
        <source>{folder} is a link that leads out of the destination; nothing is delivered through it.</source>
        <translation>{folder} ist eine Verknüpfung, die aus dem Ziel herausführt; durch sie wird nichts geliefert.</translation>
    </message>
    <message>
        <source>{file} is a file where a folder is needed; move it away or choose another subfolder.</source>
        <translation>{file} ist eine Datei, wo ein Ordner nötig ist; verschieben Sie sie oder wählen Sie einen anderen Unterordner.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder {folder}; change its permissions.</source>
        <translation>In den Ordner {folder} kann nichts geschrieben werden; seine Zugriffsrechte ändern.</translation>
    </message>
    <message>
        <source>{file} would overwrite your own photo; choose another destination, subfolder or name.</source>
        <translation>{file} würde Ihr eigenes Foto überschreiben; wählen Sie ein anderes Ziel, einen anderen Unterordner oder Namen.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be read: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made, since a file of this delivery has its name; rename one of them.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden, da eine Datei dieser Lieferung so heißt; benennen Sie eines um.</translation>
    </message>
    <message>
        <source>Another program removed the folder or the unfinished file while this photo was delivered.</source>
        <translation>Ein anderes Programm hat während der Lieferung dieses Fotos den Ordner oder die unfertige Datei entfernt.</translation>
    </message>
    <message>
        <source>Photo is too large for this computer: it needs {need:.1f} GB of memory, of {has:.1f} GB.</source>
        <translation>Das Foto ist zu groß für diesen Computer: Es braucht {need:.1f} GB Arbeitsspeicher von {has:.1f} GB.</translation>
    </message>
    <message>
        <source>A watermark, font or colour profile of the recipe is missing or has changed since this delivery was started: put it back, or start a new delivery.</source>
        <translation>Ein Wasserzeichen, eine Schrift oder ein Farbprofil des Rezepts fehlt oder wurde seit dem Beginn dieser Lieferung geändert: Legen Sie es zurück oder beginnen Sie eine neue Lieferung.</translation>
    </message>
    <message>
        <source>Photo took longer than {limit} seconds and was given up.</source>
        <translation>Das Foto brauchte länger als {limit} Sekunden und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The process that worked on this photo failed twice: {reason}.</source>
        <translation>Der Prozess, der an diesem Foto arbeitete, ist zweimal gescheitert: {reason}.</translation>
    </message>
    <message>
        <source>it brought no result</source>
        <translation>er lieferte kein Ergebnis</translation>
    </message>
    <message>
        <source>{file} is your own photo and was not overwritten.</source>
        <translation>{file} ist Ihr eigenes Foto und wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>{file} could not get its final name: {reason}.</source>
        <translation>{file} konnte den endgültigen Namen nicht bekommen: {reason}.</translation>
    </message>
    <message>
        <source>{file} was changed after its delivery and was not overwritten.</source>
        <translation>{file} wurde nach der Lieferung geändert und nicht überschrieben.</translation>
    </message>
    <message>
        <source>{file} appeared during the delivery and was not overwritten.</source>
        <translation>{file} ist während der Lieferung dazugekommen und wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>{place} appeared during the delivery and is not a file; move it away.</source>
        <translation>{place} ist während der Lieferung dazugekommen und keine Datei; verschieben Sie es.</translation>
    </message>
    <message>
        <source>Studio ended {times} times while working on this photo alone; it was given up.</source>
        <translation>Studio wurde {times}-mal beendet, während es nur an diesem Foto arbeitete; es wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The photo has changed since, so it was made again.</source>
        <translation>Das Foto hat sich seither geändert und wurde daher neu erstellt.</translation>
    </message>
    <message>
        <source>A delivered file was missing, so it was made again.</source>
        <translation>Eine gelieferte Datei fehlte und wurde neu erstellt.</translation>
    </message>
    <message>
        <source>The cause is not known.</source>
        <translation>Die Ursache ist nicht bekannt.</translation>
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
        <source>its header has too many chunks</source>
        <translation>der Header hat zu viele Chunks</translation>
    </message>
    <message>
        <source>its header does not describe the picture</source>
        <translation>der Header beschreibt das Bild nicht</translation>
    </message>
    <message>
        <source>a table of its header is too short</source>
        <translation>eine Tabelle des Headers ist zu kurz</translation>
    </message>
    <message>
        <source>its header has too many tables</source>
        <translation>der Header hat zu viele Tabellen</translation>
    </message>
    <message>
        <source>its header has too many segments</source>
        <translation>der Header hat zu viele Segmente</translation>
    </message>
    <message>
        <source>a long stretch of its header makes no sense</source>
        <translation>ein langes Stück des Headers ergibt keinen Sinn</translation>
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
        <source>File is incomplete: it ends inside its header.</source>
        <translation>Die Datei ist unvollständig: Sie endet in ihrem Kopf.</translation>
    </message>
    <message>
        <source>File is damaged: {what}.</source>
        <translation>Die Datei ist beschädigt: {what}.</translation>
    </message>
    <message>
        <source>File can&apos;t be read: {reason}.</source>
        <translation>Die Datei kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>File holds {frames} pictures, over the limit of {limit}.</source>
        <translation>Die Datei enthält {frames} Bilder, erlaubt sind {limit}.</translation>
    </message>
    <message>
        <source>its header is spread over too many places</source>
        <translation>ihr Kopf ist über zu viele Stellen verstreut</translation>
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
        <source>its tables go round in a circle</source>
        <translation>ihre Tabellen verweisen im Kreis</translation>
    </message>
    <message>
        <source>File is damaged ({share} missing or wrong); what is there was delivered.</source>
        <translation>Die Datei ist beschädigt ({share} fehlt oder ist falsch); geliefert wurde, was da ist.</translation>
    </message>
    <message>
        <source>File is damaged ({share} missing or wrong). Copy it again from the card.</source>
        <translation>Die Datei ist beschädigt ({share} fehlt oder ist falsch). Kopieren Sie sie noch einmal von der Karte.</translation>
    </message>
    <message>
        <source>File can&apos;t be trusted: its picture is split into far more passes than usual.</source>
        <translation>Der Datei ist nicht zu trauen: Ihr Bild ist in weit mehr Durchgänge geteilt als üblich.</translation>
    </message>
    <message numerus="yes">
        <source>File holds {n} picture; the first was used.|File holds {n} pictures; the first was used.</source>
        <translation>
            <numerusform>Die Datei enthält {n} Bild; das erste wurde verwendet.</numerusform>
            <numerusform>Die Datei enthält {n} Bilder; das erste wurde verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>File is damaged, or a kind of {format} that Studio can&apos;t read.</source>
        <translation>Die Datei ist beschädigt oder eine Art von {format}, die Studio nicht lesen kann.</translation>
    </message>
    <message>
        <source>camera raw</source>
        <translation>Kamera-Rohdaten</translation>
    </message>
    <message>
        <source>File is far too small for its {size:,.0f} megapixels, so it is no photo.</source>
        <translation>Die Datei ist viel zu klein für ihre {size:,.0f} Megapixel, also ist sie kein Foto.</translation>
    </message>
    <message>
        <source>This installation of Studio can&apos;t read {format}.</source>
        <translation>Diese Installation von Studio kann {format} nicht lesen.</translation>
    </message>
    <message>
        <source>File can&apos;t be trusted: its picture is larger than its header says.</source>
        <translation>Der Datei ist nicht zu trauen: Ihr Bild ist größer, als ihr Kopf sagt.</translation>
    </message>
    <message>
        <source>File is incomplete: its end is missing. Copy it again from the card.</source>
        <translation>Die Datei ist unvollständig: Ihr Ende fehlt. Kopieren Sie sie noch einmal von der Karte.</translation>
    </message>
    <message>
        <source>File is damaged, or {format} of {bits} bits per channel of a kind that Studio can&apos;t read; save it as RGB with 8 or 16 bits.</source>
        <translation>Die Datei ist beschädigt oder {format} mit {bits} Bit pro Kanal, das Studio so nicht lesen kann; speichern Sie sie als RGB mit 8 oder 16 Bit.</translation>
    </message>
    <message>
        <source>Its pixel values go from {low} to {high}; they were scaled to the range from black to white.</source>
        <translation>Die Pixelwerte gehen von {low} bis {high}; sie wurden auf den Bereich von Schwarz bis Weiß umgerechnet.</translation>
    </message>
    <message>
        <source>Its pixel values are not those of a picture; they were used as they are.</source>
        <translation>Die Pixelwerte sind nicht die eines Bildes; sie wurden unverändert verwendet.</translation>
    </message>
    <message>
        <source>File is incomplete: the end of its picture is missing. Copy it again.</source>
        <translation>Die Datei ist unvollständig: Das Ende des Bildes fehlt. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Studio can&apos;t read how its flattened picture is compressed; save it as TIFF.</source>
        <translation>Studio kann die Kompression des reduzierten Bildes nicht lesen; speichern Sie es als TIFF.</translation>
    </message>
    <message>
        <source>Made from the camera&apos;s own preview in the raw file.</source>
        <translation>Aus der Vorschau der Kamera in der Raw-Datei erstellt.</translation>
    </message>
    <message>
        <source>Developed from the raw file with the camera&apos;s white balance.</source>
        <translation>Aus der Raw-Datei entwickelt, mit dem Weißabgleich der Kamera.</translation>
    </message>
    <message>
        <source>Camera raw can&apos;t be read: damaged, or from an unknown camera.</source>
        <translation>Die Raw-Datei kann nicht gelesen werden: beschädigt oder von einer unbekannten Kamera.</translation>
    </message>
    <message>
        <source>Camera raw can be read, but not as a picture in red, green and blue.</source>
        <translation>Die Raw-Datei ist lesbar, aber nicht als Bild in Rot, Grün und Blau.</translation>
    </message>
    <message>
        <source>Photo has {size:,.0f} megapixels, over the limit.</source>
        <translation>Das Foto hat {size:,.0f} Megapixel, mehr als erlaubt.</translation>
    </message>
    <message>
        <source>File is incomplete: its end is missing and nothing can be read. Copy it again.</source>
        <translation>Die Datei ist unvollständig: Ihr Ende fehlt, nichts ist lesbar. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>File is incomplete ({share} missing); what is there was delivered.</source>
        <translation>Die Datei ist unvollständig ({share} fehlt); geliefert wurde, was da ist.</translation>
    </message>
    <message>
        <source>about {percent} %</source>
        <translation>etwa {percent} %</translation>
    </message>
    <message>
        <source>The file&apos;s last bytes are missing; the picture is complete.</source>
        <translation>Die letzten Bytes der Datei fehlen; das Bild ist vollständig.</translation>
    </message>
    <message>
        <source>an unknown part</source>
        <translation>ein unbekannter Teil</translation>
    </message>
    <message>
        <source>File is incomplete ({share} missing). Copy it again from the card.</source>
        <translation>Die Datei ist unvollständig ({share} fehlt). Kopieren Sie sie noch einmal von der Karte.</translation>
    </message>
    <message>
        <source>{format} holds at most {limit} pixels per side; choose a smaller size.</source>
        <translation>{format} fasst höchstens {limit} Pixel pro Seite; eine kleinere Größe wählen.</translation>
    </message>
    <message>
        <source>The file has {size:bytes}, over the limit of {limit:bytes}, and {format} has no quality to lower; choose JPEG or a smaller size.</source>
        <translation>Die Datei hat {size:bytes}, erlaubt sind {limit:bytes}, und {format} hat keine Qualität, die sich senken ließe; wählen Sie JPEG oder eine kleinere Größe.</translation>
    </message>
    <message>
        <source>The file can&apos;t be made smaller than {smallest:bytes} at this size, over the limit of {limit:bytes}; choose a smaller size.</source>
        <translation>Kleiner als {smallest:bytes} wird die Datei bei dieser Größe nicht, erlaubt sind {limit:bytes}; wählen Sie eine kleinere Größe.</translation>
    </message>
    <message>
        <source>The finished file could not be opened again: {problem}</source>
        <translation>Die fertige Datei ließ sich nicht wieder öffnen: {problem}</translation>
    </message>
    <message>
        <source>The finished file was read back as {found} of {width:d} x {height:d} pixels, not as {format} of {right_width:d} x {right_height:d}.</source>
        <translation>Die fertige Datei wurde als {found} mit {width:d} x {height:d} Pixeln zurückgelesen, nicht als {format} mit {right_width:d} x {right_height:d}.</translation>
    </message>
    <message>
        <source>The finished file was read back with another colour profile.</source>
        <translation>Die fertige Datei wurde mit einem anderen Farbprofil zurückgelesen.</translation>
    </message>
    <message>
        <source>Smaller than asked ({width:d} x {height:d}), since photos are not enlarged.</source>
        <translation>Kleiner als gewünscht ({width:d} x {height:d}), da Fotos nicht vergrößert werden.</translation>
    </message>
    <message>
        <source>Delivered as {written}, since Studio does not write {format}.</source>
        <translation>Als {written} geliefert, da Studio {format} nicht schreibt.</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged, its date included.</source>
        <translation>Ein Teil des EXIF ist beschädigt, auch das Datum.</translation>
    </message>
    <message>
        <source>Its EXIF is damaged: date, camera and orientation are unknown.</source>
        <translation>Das EXIF ist beschädigt: Datum, Kamera und Ausrichtung sind unbekannt.</translation>
    </message>
    <message>
        <source>File is a sequence of pictures, like a film, without a main photo.</source>
        <translation>Die Datei ist eine Folge von Bildern wie ein Film, ohne ein Hauptfoto.</translation>
    </message>
    <message>
        <source>an unknown codec</source>
        <translation>einem unbekannten Codec</translation>
    </message>
    <message>
        <source>it was interrupted</source>
        <translation>er wurde unterbrochen</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>er hat sich beendet</translation>
    </message>
    <message>
        <source>it ended with code {code:d}</source>
        <translation>er endete mit Code {code:d}</translation>
    </message>
    <message>
        <source>its result could not be handed over ({kind})</source>
        <translation>sein Ergebnis ließ sich nicht übergeben ({kind})</translation>
    </message>
    <message>
        <source>it was ended by {signal}</source>
        <translation>er wurde durch {signal} beendet</translation>
    </message>
    <message>
        <source>No worker process can be started.</source>
        <translation>Es kann kein Arbeitsprozess gestartet werden.</translation>
    </message>
    <message>
        <source>No worker process can be started: {folder}, which processes share memory by, can&apos;t be written.</source>
        <translation>Es kann kein Arbeitsprozess gestartet werden: {folder}, worüber sich Prozesse Speicher teilen, ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>No worker process can be started; {log} says why.</source>
        <translation>Es kann kein Arbeitsprozess gestartet werden; {log} sagt, warum.</translation>
    </message>
    <message>
        <source>it can&apos;t be ended</source>
        <translation>er lässt sich nicht beenden</translation>
    </message>
    <message>
        <source>The process that worked on it did not finish: {reason}.</source>
        <translation>Der Prozess, der daran arbeitete, wurde nicht fertig: {reason}.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>Das Programm wird geschlossen.</translation>
    </message>
    <message>
        <source>No name is free for a journal in {folder}.</source>
        <translation>In {folder} ist kein Name für ein Journal frei.</translation>
    </message>
    <message>
        <source>The journal {file} is there already.</source>
        <translation>Das Journal {file} ist schon da.</translation>
    </message>
    <message>
        <source>The journal {file} can&apos;t be written: {reason}.</source>
        <translation>Das Journal {file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>its disk has no trash</source>
        <translation>ihr Datenträger hat keinen Papierkorb</translation>
    </message>
    <message>
        <source>the trash did not take it ({reason})</source>
        <translation>der Papierkorb nahm sie nicht an ({reason})</translation>
    </message>
    <message>
        <source>Another Studio (process {process}, since {since}) is delivering into {folder}; wait for it, or choose another folder.</source>
        <translation>Ein anderes Studio (Prozess {process}, seit {since}) liefert gerade nach {folder}; darauf warten oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Another Studio is delivering into {folder}; wait for it, or choose another folder.</source>
        <translation>Ein anderes Studio liefert gerade nach {folder}; darauf warten oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>photo {number} has more files than the recipe has exports</source>
        <translation>Foto {number} hat mehr Dateien als das Rezept Exporte</translation>
    </message>
    <message>
        <source>There is no journal {file}.</source>
        <translation>Es gibt kein Journal {file}.</translation>
    </message>
    <message>
        <source>photo {number} is missing</source>
        <translation>Foto {number} fehlt</translation>
    </message>
    <message>
        <source>photo {number} has an impossible name</source>
        <translation>Foto {number} hat einen unmöglichen Namen</translation>
    </message>
    <message>
        <source>{file} lies outside {folder}</source>
        <translation>{file} liegt außerhalb von {folder}</translation>
    </message>
    <message>
        <source>{file} has a name that no export gives</source>
        <translation>{file} hat einen Namen, den kein Export vergibt</translation>
    </message>
    <message>
        <source>The journal {file} is damaged: {detail}.</source>
        <translation>Das Journal {file} ist beschädigt: {detail}.</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer Studio; update this one to use it.</source>
        <translation>Das Journal {file} stammt von einem neueren Studio; dieses dafür aktualisieren.</translation>
    </message>
    <message>
        <source>The disk with the journal {file} is full: make room, then resume.</source>
        <translation>Der Datenträger mit dem Journal {file} ist voll: Schaffen Sie Platz und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>The journal {file} can&apos;t be read or written: {detail}.</source>
        <translation>Das Journal {file} kann nicht gelesen oder geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>{file} is not a journal of Studio.</source>
        <translation>{file} ist kein Journal von Studio.</translation>
    </message>
    <message>
        <source>The journal {file} is in use: another Studio (process {process}) is making this delivery.</source>
        <translation>Das Journal {file} ist in Benutzung: Ein anderes Studio (Prozess {process}) macht diese Lieferung.</translation>
    </message>
    <message>
        <source>The journal {file} is in use: another Studio is making this delivery.</source>
        <translation>Das Journal {file} ist in Benutzung: Ein anderes Studio macht diese Lieferung.</translation>
    </message>
    <message>
        <source>Its files are up to date.</source>
        <translation>Seine Dateien sind aktuell.</translation>
    </message>
    <message>
        <source>A file of this photo was cut or emptied after its delivery and is made again.</source>
        <translation>Eine Datei dieses Fotos wurde nach der Lieferung gekürzt oder geleert und wird neu erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file was cut or emptied after its delivery and is made again.|{n} files were cut or emptied after their delivery and are made again.</source>
        <translation>
            <numerusform>{n} Datei wurde nach der Lieferung gekürzt oder geleert und wird neu erstellt.</numerusform>
            <numerusform>{n} Dateien wurden nach der Lieferung gekürzt oder geleert und werden neu erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {file} is too large; it may have {limit:bytes} at most.</source>
        <translation>{what} {file} ist zu groß; höchstens {limit:bytes} sind erlaubt.</translation>
    </message>
    <message>
        <source>{file} is there already, not as Studio made it, and in a folder of photos nothing else is replaced; choose another destination, subfolder or name.</source>
        <translation>{file} ist schon da, nicht wie von Studio erstellt, und in einem Ordner mit Fotos wird nichts anderes ersetzt; wählen Sie ein anderes Ziel, einen anderen Unterordner oder Namen.</translation>
    </message>
    <message>
        <source>{file} is there already; choose another name.</source>
        <translation>{file} ist schon da; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>the recipe names {count} files; {limit} is the most.</source>
        <translation>das Rezept nennt {count} Dateien; höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; leads out of the package; nothing was unpacked.</source>
        <translation>„{name}“ führt aus dem Paket hinaus; nichts wurde entpackt.</translation>
    </message>
    <message>
        <source>The file {file} has no name before its ending.</source>
        <translation>Der Datei {file} fehlt der Name vor der Endung.</translation>
    </message>
    <message>
        <source>The recipe {file} can&apos;t be written: {reason}.</source>
        <translation>Das Rezept {file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The library has a recipe &apos;{name}&apos; already.</source>
        <translation>Die Bibliothek hat schon ein Rezept „{name}“.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a picture that Studio can open; nothing was imported.</source>
        <translation>„{file}“ ist kein Bild, das Studio öffnen kann; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not an ICC profile that RGB pictures can be converted to; nothing was imported.</source>
        <translation>„{file}“ ist kein ICC-Profil, in das RGB-Bilder umgewandelt werden können; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a font that Studio can read; nothing was imported.</source>
        <translation>„{file}“ ist keine Schrift, die Studio lesen kann; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The ZIP file lacks &apos;{name}&apos;, which the recipe names.</source>
        <translation>In der ZIP-Datei fehlt „{name}“, das im Rezept steht.</translation>
    </message>
    <message>
        <source>The ZIP file has &apos;{name}&apos; twice.</source>
        <translation>Die ZIP-Datei enthält „{name}“ zweimal.</translation>
    </message>
    <message>
        <source>The files of the recipe are larger than {limit:bytes}.</source>
        <translation>Die Dateien des Rezepts sind größer als {limit:bytes}.</translation>
    </message>
    <message>
        <source>The ZIP file is damaged.</source>
        <translation>Die ZIP-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is not a whole ZIP file.</source>
        <translation>Die Datei ist keine vollständige ZIP-Datei.</translation>
    </message>
    <message>
        <source>The ZIP file holds more than {limit} files, or is one of several parts.</source>
        <translation>Die ZIP-Datei enthält mehr als {limit} Dateien oder ist einer von mehreren Teilen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a link or a device; nothing was unpacked.</source>
        <translation>„{name}“ ist eine Verknüpfung oder ein Gerät; nichts wurde entpackt.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is encrypted, or packed in a way that Studio can&apos;t read.</source>
        <translation>„{name}“ ist verschlüsselt oder auf eine Art gepackt, die Studio nicht lesen kann.</translation>
    </message>
    <message>
        <source>{name} is too large; it may have {limit:bytes} at most.</source>
        <translation>{name} ist zu groß; höchstens {limit:bytes} sind möglich.</translation>
    </message>
    <message>
        <source>The report {file} can&apos;t be written: {reason}.</source>
        <translation>Der Bericht {file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} belongs to the delivery itself; choose another name.</source>
        <translation>{file} gehört zur Lieferung selbst; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Der Bericht wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A network folder can&apos;t be reached any more ({code}); reconnect that of {place}.</source>
        <translation>Ein Netzwerkordner ist nicht mehr erreichbar ({code}); verbinden Sie den von {place} wieder.</translation>
    </message>
    <message>
        <source>{disk} of {place} is full; make room there.</source>
        <translation>{disk} von {place} ist voll; schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>A file can&apos;t become that large in {place}: its disk or a limit of the system (ulimit) forbids it.</source>
        <translation>So groß kann eine Datei in {place} nicht werden: Der Datenträger oder eine Grenze des Systems (ulimit) verbietet es.</translation>
    </message>
    <message>
        <source>A disk can&apos;t be read or written any more ({code}); check that of {place}, and its cable.</source>
        <translation>Ein Datenträger lässt sich nicht mehr lesen oder beschreiben ({code}); den von {place} und sein Kabel prüfen.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there: connect its disk or network folder again.</source>
        <translation>Der Ordner {folder} ist nicht mehr da: Verbinden Sie seinen Datenträger oder Netzwerkordner wieder.</translation>
    </message>
    <message>
        <source>The disk</source>
        <translation>Der Datenträger</translation>
    </message>
    <message>
        <source>Your share of the disk</source>
        <translation>Der eigene Anteil am Datenträger</translation>
    </message>
    <message>
        <source>{disk} of {place} is full: about {missing:bytes} are missing; make room there.</source>
        <translation>{disk} von {place} ist voll: Es fehlen etwa {missing:bytes}; schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there: connect its disk or network folder first.</source>
        <translation>Der Ordner {folder} ist nicht da: zuerst Datenträger oder Netzwerkordner verbinden.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}: {reason}.</source>
        <translation>In {folder} kann nichts geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Another folder has taken the place of {folder} since this delivery began. Put the first one back; or cancel and resume, to deliver everything into this one.</source>
        <translation>Seit Beginn dieser Lieferung liegt ein anderer Ordner an der Stelle von {folder}. Stellen Sie den ersten wieder her; oder brechen Sie ab und setzen Sie fort, um alles in diesen zu liefern.</translation>
    </message>
    <message>
        <source>{file} is the file of another photo of this delivery on its disk.</source>
        <translation>{file} ist auf diesem Datenträger die Datei eines anderen Fotos dieser Lieferung.</translation>
    </message>
    <message>
        <source>{file} appeared during the delivery; in a folder of photos nothing else is replaced.</source>
        <translation>{file} ist während der Lieferung dazugekommen; in einem Ordner mit Fotos wird nichts anderes ersetzt.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Sie ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It was changed after its delivery.</source>
        <translation>Sie wurde nach der Lieferung geändert.</translation>
    </message>
    <message>
        <source>It is one of your own photos.</source>
        <translation>Es ist eines Ihrer eigenen Fotos.</translation>
    </message>
    <message>
        <source>A later delivery made it again.</source>
        <translation>Eine spätere Lieferung hat sie neu gemacht.</translation>
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
        <source>It is no longer a file.</source>
        <translation>Es ist keine Datei mehr.</translation>
    </message>
    <message>
        <source>It was not there when the list was shown, or has changed since.</source>
        <translation>Sie war nicht da, als die Liste gezeigt wurde, oder hat sich seither geändert.</translation>
    </message>
    <message>
        <source>It stays, since {reason}.</source>
        <translation>Sie bleibt: {reason}.</translation>
    </message>
    <message>
        <source>Cancelled while looking at the files; nothing was changed.</source>
        <translation>Beim Ansehen der Dateien abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>File can&apos;t be trusted: its {what} block is over the limit of {limit:bytes}.</source>
        <translation>Der Datei ist nicht zu trauen: Ihr {what}-Block ist größer als {limit:bytes}.</translation>
    </message>
    <message>
        <source>Its colours are not sRGB, but it does not say which; they were taken as sRGB.</source>
        <translation>Die Farben sind nicht sRGB, aber es steht nicht da, welche; sie galten als sRGB.</translation>
    </message>
    <message>
        <source>Its colours have codes that Studio does not know; they were taken as sRGB.</source>
        <translation>Die Farben haben Codes, die Studio nicht kennt; sie galten als sRGB.</translation>
    </message>
    <message>
        <source>HDR ({kind}): its light was brought into the range of ordinary screens.</source>
        <translation>HDR ({kind}): Die Helligkeit wurde in den Bereich gewöhnlicher Bildschirme gebracht.</translation>
    </message>
    <message>
        <source>The raw data are incomplete ({share} missing), but the preview is whole.</source>
        <translation>Die Raw-Daten sind unvollständig ({share} fehlt), aber die Vorschau ist ganz.</translation>
    </message>
    <message>
        <source>Its colour profile, which was kept, works one way only, like a scanner&apos;s; watermarks and borders are not quite in their own colours.</source>
        <translation>Das beibehaltene Farbprofil wirkt nur in eine Richtung, wie das eines Scanners; Wasserzeichen und Ränder haben nicht ganz ihre eigenen Farben.</translation>
    </message>
    <message>
        <source>its EXIF can&apos;t be found</source>
        <translation>das EXIF ist nicht zu finden</translation>
    </message>
    <message>
        <source>The HDR gain map was left out; the photo was delivered in standard range.</source>
        <translation>Die HDR-Gain-Map wurde weggelassen; das Foto wurde im Standardumfang ausgeliefert.</translation>
    </message>
    <message>
        <source>The depth map was left out.</source>
        <translation>Die Tiefenkarte wurde weggelassen.</translation>
    </message>
    <message>
        <source>File is a HEIF made with {codec}, which Studio can&apos;t read.</source>
        <translation>Die Datei ist ein HEIF mit {codec}, das Studio nicht lesen kann.</translation>
    </message>
    <message>
        <source>its header does not say how large the picture is</source>
        <translation>der Header sagt nicht, wie groß das Bild ist</translation>
    </message>
    <message>
        <source>File is an uncompressed HEIF, which Studio can&apos;t read.</source>
        <translation>Die Datei ist ein unkomprimiertes HEIF, das Studio nicht lesen kann.</translation>
    </message>
    <message>
        <source>Its EXIF can&apos;t be found: date and camera are unknown.</source>
        <translation>Das EXIF ist nicht zu finden: Datum und Kamera sind unbekannt.</translation>
    </message>
    <message>
        <source>File is incomplete: it ends before its picture begins.</source>
        <translation>Die Datei ist unvollständig: Sie endet, bevor ihr Bild beginnt.</translation>
    </message>
    <message>
        <source>The video of the motion photo was left out.</source>
        <translation>Das Video des bewegten Fotos wurde weggelassen.</translation>
    </message>
    <message>
        <source>File is a rare kind of JPEG that photo programs can&apos;t read.</source>
        <translation>Die Datei ist eine seltene Art von JPEG, die Fotoprogramme nicht lesen können.</translation>
    </message>
    <message>
        <source>File is a JPEG with {bits} bits per channel; Studio reads those with 8.</source>
        <translation>Die Datei ist ein JPEG mit {bits} Bit pro Kanal; Studio liest solche mit 8.</translation>
    </message>
    <message>
        <source>File is a JPEG with {channels} channels; Studio reads those with 1, 3 and 4.</source>
        <translation>Die Datei ist ein JPEG mit {channels} Kanälen; Studio liest solche mit 1, 3 und 4.</translation>
    </message>
    <message>
        <source>File is a JPEG that does not say how high it is; save it again with another program.</source>
        <translation>Die Datei ist ein JPEG, das seine Höhe nicht angibt; speichern Sie sie mit einem anderen Programm neu.</translation>
    </message>
    <message>
        <source>Studio can&apos;t read how its EXIF is packed: date and camera are unknown.</source>
        <translation>Studio kann das gepackte EXIF nicht lesen: Datum und Kamera sind unbekannt.</translation>
    </message>
    <message>
        <source>Its preview is damaged: date and camera are unknown.</source>
        <translation>Die Vorschau ist beschädigt: Datum und Kamera sind unbekannt.</translation>
    </message>
    <message>
        <source>No photo is called {names}.</source>
        <translation>Kein Foto heißt {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo was not chosen.|{n} photos were not chosen.</source>
        <translation>
            <numerusform>{n} Foto wurde nicht gewählt.</numerusform>
            <numerusform>{n} Fotos wurden nicht gewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No photo has the names {names} and {n} other.|No photo has the names {names} and {n} others.</source>
        <translation>
            <numerusform>Keine Fotos heißen {names} und wie {n} weiterer Name.</numerusform>
            <numerusform>Keine Fotos heißen {names} und wie {n} weitere Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list {file} has no names of photos.</source>
        <translation>Die Liste {file} enthält keine Namen von Fotos.</translation>
    </message>
    <message>
        <source>The list {file} can&apos;t be read: {reason}.</source>
        <translation>Die Liste {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo is larger than a part; its part is larger than asked.|{n} photos are larger than a part; their parts are larger than asked.</source>
        <translation>
            <numerusform>{n} Foto ist größer als ein Teil; sein Teil ist größer als verlangt.</numerusform>
            <numerusform>{n} Fotos sind größer als ein Teil; ihre Teile sind größer als verlangt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been delivered yet that could be packed.</source>
        <translation>Es gibt keine gelieferte Datei zum Packen.</translation>
    </message>
    <message>
        <source>{file} was not written right to the disk; check the disk.</source>
        <translation>{file} wurde nicht richtig auf den Datenträger geschrieben; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>{file} was changed while it was packed.</source>
        <translation>{file} wurde während des Packens geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} delivered file is no longer there and was left out, such as {file}.|{n} delivered files are no longer there and were left out, such as {file}.</source>
        <translation>
            <numerusform>{n} gelieferte Datei ist nicht mehr da und wurde ausgelassen: {file}.</numerusform>
            <numerusform>{n} gelieferte Dateien sind nicht mehr da und wurden ausgelassen, zum Beispiel {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file was changed after its delivery and is in it as it is now: {file}.|{n} files were changed after their delivery and are in it as they are now, such as {file}.</source>
        <translation>
            <numerusform>{n} Datei wurde nach der Lieferung geändert und ist so darin, wie sie jetzt ist: {file}.</numerusform>
            <numerusform>{n} Dateien wurden nach der Lieferung geändert und sind so darin, wie sie jetzt sind, zum Beispiel {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing of it was kept.</source>
        <translation>Abgebrochen; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} is there already, and is not what Studio made; move it away or choose another name.</source>
        <translation>{file} gibt es schon, und es ist nicht das, was Studio gemacht hat; verschieben Sie es oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{n} rows are too many for cards; {most} is the most.</source>
        <translation>{n} Zeilen sind zu viele für Karten; höchstens {most} sind möglich.</translation>
    </message>
    <message>
        <source>The list {file} has no codes for cards.</source>
        <translation>Die Liste {file} hat keine Codes für Karten.</translation>
    </message>
    <message>
        <source>Row {line} has no code and gets no card.</source>
        <translation>Zeile {line} hat keinen Code und bekommt keine Karte.</translation>
    </message>
    <message>
        <source>The cards can&apos;t be written to {file}: {reason}.</source>
        <translation>Die Karten können nicht in {file} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The code of row {line} is too long for a card.</source>
        <translation>Der Code von Zeile {line} ist zu lang für eine Karte.</translation>
    </message>
    <message>
        <source>Row {line} has the code of row {first}: {code}.</source>
        <translation>Zeile {line} hat den Code von Zeile {first}: {code}.</translation>
    </message>
    <message>
        <source>Its code could not be read: {reason}.</source>
        <translation>Sein Code konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Cancelled while reading code cards; nothing was written.</source>
        <translation>Beim Lesen der Codekarten abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Photo can&apos;t be read.</source>
        <translation>Das Foto kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A correction of {photo} was left out: it is not among the photos.</source>
        <translation>Eine Korrektur von {photo} wurde ausgelassen: Es ist nicht unter den Fotos.</translation>
    </message>
    <message>
        <source>The corrections in {file} can&apos;t be read: {reason}. Mend or remove the file.</source>
        <translation>Die Korrekturen in {file} können nicht gelesen werden: {reason}. Berichtigen oder entfernen Sie die Datei.</translation>
    </message>
    <message numerus="yes">
        <source>A correction of {photo} was left out: {n} photo has this name.|A correction of {photo} was left out: {n} photos have this name.</source>
        <translation>
            <numerusform>Eine Korrektur von {photo} wurde ausgelassen: {n} Foto hat diesen Namen.</numerusform>
            <numerusform>Eine Korrektur von {photo} wurde ausgelassen: {n} Fotos haben diesen Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A correction of {photo} was left out: {last} does not follow it.</source>
        <translation>Eine Korrektur von {photo} wurde ausgelassen: {last} folgt nicht darauf.</translation>
    </message>
    <message>
        <source>it is of a newer version</source>
        <translation>sie sind von einer neueren Version</translation>
    </message>
    <message>
        <source>A correction has either a key or a code.</source>
        <translation>Eine Korrektur hat entweder einen Schlüssel („key“) oder einen Code („code“).</translation>
    </message>
    <message>
        <source>A correction holds characters that can&apos;t be seen.</source>
        <translation>Eine Korrektur enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>The corrections can&apos;t be written to {file}: {reason}.</source>
        <translation>Die Korrekturen können nicht in {file} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Line {line} of the list: {column} has {letters} letters; only the first {limit} are used.</source>
        <translation>Zeile {line} der Liste: {column} hat {letters} Zeichen; nur die ersten {limit} werden verwendet.</translation>
    </message>
    <message>
        <source>The list {file} is empty; its first row must name the columns.</source>
        <translation>Die Liste {file} ist leer; ihre erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
        <source>The list {file} has columns, but no rows.</source>
        <translation>Die Liste {file} hat Spalten, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>it is not in {encoding}</source>
        <translation>sie ist nicht in {encoding}</translation>
    </message>
    <message>
        <source>{encoding} is not an encoding; one is {example}</source>
        <translation>{encoding} ist keine Zeichenkodierung; eine ist {example}</translation>
    </message>
    <message>
        <source>it has far too many columns</source>
        <translation>sie hat viel zu viele Spalten</translation>
    </message>
    <message>
        <source>it is an old or protected workbook; save it as XLSX or CSV</source>
        <translation>sie ist eine alte oder geschützte Arbeitsmappe; speichern Sie sie als XLSX oder CSV</translation>
    </message>
    <message>
        <source>a cell in it is far too long; a quote may be missing</source>
        <translation>eine Zelle darin ist viel zu lang; vielleicht fehlt ein Anführungszeichen</translation>
    </message>
    <message>
        <source>it has far too many rows</source>
        <translation>sie hat viel zu viele Zeilen</translation>
    </message>
    <message>
        <source>Line {line} of the list has more cells than the header.</source>
        <translation>Zeile {line} der Liste hat mehr Zellen als die Kopfzeile.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo could not be read for a code card: {names}.|{n} photos could not be read for code cards: {names}.</source>
        <translation>
            <numerusform>{n} Foto konnte nicht auf eine Codekarte geprüft werden: {names}.</numerusform>
            <numerusform>{n} Fotos konnten nicht auf Codekarten geprüft werden: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no sheet with rows</source>
        <translation>sie hat kein Tabellenblatt mit Zeilen</translation>
    </message>
    <message>
        <source>The list has no sheet “{sheet}”; it has {sheets}.</source>
        <translation>Die Liste hat kein Tabellenblatt „{sheet}“; sie hat {sheets}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it unpacks to far more than any list has</source>
        <translation>sie entpackt sich auf weit mehr, als je eine Liste hat</translation>
    </message>
    <message>
        <source>The process that worked on it ended twice.</source>
        <translation>Der Prozess, der daran arbeitete, endete zweimal.</translation>
    </message>
    <message>
        <source>{file} is not in the gallery: {reason}</source>
        <translation>{file} ist nicht in der Galerie: {reason}</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet that could be shown.</source>
        <translation>Es gibt kein geliefertes Foto zum Zeigen.</translation>
    </message>
    <message>
        <source>Nothing was delivered by an export named &apos;{name}&apos;.</source>
        <translation>Von einem Export namens „{name}“ wurde nichts geliefert.</translation>
    </message>
    <message>
        <source>No picture of the gallery could be made: {reason}</source>
        <translation>Kein Bild der Galerie konnte gemacht werden: {reason}</translation>
    </message>
    <message>
        <source>No cause is known.</source>
        <translation>Die Ursache ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{file} is not on the contact sheet: {reason}</source>
        <translation>{file} fehlt auf dem Kontaktabzug: {reason}</translation>
    </message>
    <message>
        <source>No font on this computer has these letters, printed as ?: {letters}</source>
        <translation>Keine Schrift auf diesem Computer hat diese Zeichen, sie sind als ? gedruckt: {letters}</translation>
    </message>
    <message>
        <source>No picture of the contact sheet could be made: {reason}</source>
        <translation>Kein Bild des Kontaktabzugs konnte erstellt werden: {reason}</translation>
    </message>
    <message>
        <source>it has a time that is none</source>
        <translation>es enthält eine ungültige Zeitangabe</translation>
    </message>
    <message>
        <source>{file} lies beside the journal and was not made by Studio; move it away to use the journal.</source>
        <translation>{file} liegt neben dem Journal und stammt nicht von Studio; verschieben Sie die Datei, um das Journal zu verwenden.</translation>
    </message>
    <message>
        <source>{token}: the list {file} has no such column; it has {columns}.</source>
        <translation>{token}: Die Liste {file} hat diese Spalte nicht; sie hat {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>{rows} and {n} other|{rows} and {n} others</source>
        <translation>
            <numerusform>{rows} und {n} weitere</numerusform>
            <numerusform>{rows} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} (line {line})</source>
        <translation>{key} (Zeile {line})</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} rows of the list has photos.|{n} of {total} rows of the list have photos.</source>
        <translation>
            <numerusform>{n} von {total} Zeilen der Liste hat Fotos.</numerusform>
            <numerusform>{n} von {total} Zeilen der Liste haben Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has no row “{key}”, to which it was assigned by hand.</source>
        <translation>Die Liste hat keine Zeile „{key}“, der es von Hand zugeordnet wurde.</translation>
    </message>
    <message>
        <source>No row of the list is for this photo.</source>
        <translation>Keine Zeile der Liste gehört zu diesem Foto.</translation>
    </message>
    <message>
        <source>Several rows of the list may be for this photo: {rows}.</source>
        <translation>Mehrere Zeilen der Liste kommen für dieses Foto in Frage: {rows}.</translation>
    </message>
    <message>
        <source>Rows of the list have the same key: {rows}.</source>
        <translation>Zeilen der Liste haben denselben Schlüssel: {rows}.</translation>
    </message>
    <message>
        <source>Its row of the list is not complete: {rows} lacks {columns}.</source>
        <translation>Seine Zeile der Liste ist unvollständig: {rows} fehlt {columns}.</translation>
    </message>
    <message>
        <source>It was taken before the first code card of its camera.</source>
        <translation>Es wurde vor der ersten Codekarte seiner Kamera aufgenommen.</translation>
    </message>
    <message>
        <source>The code card before it can&apos;t be read.</source>
        <translation>Die Codekarte davor ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The code card before it has {code}, which is not in the list.</source>
        <translation>Die Codekarte davor hat {code}; das steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>The code card before it has the codes of several rows: {rows}.</source>
        <translation>Die Codekarte davor hat die Codes mehrerer Zeilen: {rows}.</translation>
    </message>
    <message>
        <source>It was assigned to nobody by hand.</source>
        <translation>Es wurde von Hand niemandem zugeordnet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more like these needs a look.|{n} more like these need a look.</source>
        <translation>
            <numerusform>{n} weiteres dieser Art bitte ansehen.</numerusform>
            <numerusform>{n} weitere dieser Art bitte ansehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photo}: the code card can&apos;t be read; {n} photo after it has no row.|{photo}: the code card can&apos;t be read; {n} photos after it have no row.</source>
        <translation>
            <numerusform>{photo}: Die Codekarte ist nicht lesbar; {n} Foto danach hat keine Zeile.</numerusform>
            <numerusform>{photo}: Die Codekarte ist nicht lesbar; {n} Fotos danach haben keine Zeile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photo}: the code {code} is not in the list; {n} photo after it has no row.|{photo}: the code {code} is not in the list; {n} photos after it have no row.</source>
        <translation>
            <numerusform>{photo}: Der Code {code} steht nicht in der Liste; {n} Foto danach hat keine Zeile.</numerusform>
            <numerusform>{photo}: Der Code {code} steht nicht in der Liste; {n} Fotos danach haben keine Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>{photo}: the card has the codes of several rows: {rows}.</source>
        <translation>{photo}: Die Karte hat die Codes mehrerer Zeilen: {rows}.</translation>
    </message>
    <message>
        <source>{photo}: the card of {rows} was photographed again.</source>
        <translation>{photo}: Die Karte von {rows} wurde noch einmal fotografiert.</translation>
    </message>
    <message numerus="yes">
        <source>{photo}: {n} photo was taken before the first code card.|{photo} and others: {n} photos were taken before the first code card.</source>
        <translation>
            <numerusform>{photo}: {n} Foto wurde vor der ersten Codekarte aufgenommen.</numerusform>
            <numerusform>{photo} und andere: {n} Fotos wurden vor der ersten Codekarte aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{photo}: the clock of the camera jumped back.</source>
        <translation>{photo}: Die Uhr der Kamera ist zurückgesprungen.</translation>
    </message>
    <message numerus="yes">
        <source>{photo}: its folder has photos of {n} camera.|{photo}: its folder has photos of {n} cameras; each is matched with its own cards.</source>
        <translation>
            <numerusform>{photo}: Sein Ordner hat Fotos von {n} Kamera.</numerusform>
            <numerusform>{photo}: Sein Ordner hat Fotos von {n} Kameras; jede wird mit ihren eigenen Karten abgeglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row of the list has no photos: {rows}.|{n} rows of the list have no photos: {rows}.</source>
        <translation>
            <numerusform>{n} Zeile der Liste hat keine Fotos: {rows}.</numerusform>
            <numerusform>{n} Zeilen der Liste haben keine Fotos: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the list have the same key, so none gets photos: {rows}.</source>
        <translation>Zeilen der Liste haben denselben Schlüssel, daher bekommt keine Fotos: {rows}.</translation>
    </message>
    <message>
        <source>A row that is not complete gets no photos: {rows}.</source>
        <translation>Eine unvollständige Zeile bekommt keine Fotos: {rows}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has no row of the list: {photo}.|{n} photos have no row of the list, {photo} first.</source>
        <translation>
            <numerusform>{n} Foto hat keine Zeile der Liste: {photo}.</numerusform>
            <numerusform>{n} Fotos haben keine Zeile der Liste, zuerst {photo}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{photo}: several rows come into question: {rows}.</source>
        <translation>{photo}: Mehrere Zeilen kommen in Frage: {rows}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; came with Studio and stays as it is.</source>
        <translation>„{name}“ kam mit Studio und bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file has a name that the list no longer gives and goes to the trash: {files}.|{n} files have names that the list no longer gives and go to the trash, {files} first.</source>
        <translation>
            <numerusform>{n} Datei hat einen Namen, den die Liste nicht mehr ergibt, und kommt in den Papierkorb: {files}.</numerusform>
            <numerusform>{n} Dateien haben Namen, die die Liste nicht mehr ergibt, und kommen in den Papierkorb, zuerst {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has no date taken; its name has the file&apos;s date, in local time.|{n} photos have no date taken; their names have the file&apos;s date, in local time.</source>
        <translation>
            <numerusform>{n} Foto hat kein Aufnahmedatum; sein Name enthält das Datum der Datei, in Ortszeit.</numerusform>
            <numerusform>{n} Fotos haben kein Aufnahmedatum; ihre Namen enthalten das Datum der Datei, in Ortszeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{token} is empty on {n} photo.|{token} is empty on {n} photos.</source>
        <translation>
            <numerusform>{token} ist bei {n} Foto leer.</numerusform>
            <numerusform>{token} ist bei {n} Fotos leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No date taken in this photo; its name has the file&apos;s date, in local time.</source>
        <translation>Kein Aufnahmedatum in diesem Foto; sein Name enthält das Datum der Datei, in Ortszeit.</translation>
    </message>
    <message>
        <source>It shows a code card and is left out.</source>
        <translation>Es zeigt eine Codekarte und wird ausgelassen.</translation>
    </message>
    <message>
        <source>{file} is no name for a yearbook index, which takes at most 9 letters and digits; use {token}.</source>
        <translation>{file} ist kein Name für ein Jahrbuchverzeichnis; dieses nimmt höchstens 9 Buchstaben und Ziffern; verwenden Sie {token}.</translation>
    </message>
    <message>
        <source>By time it belongs to another card than by name ({rows}): a clock jumped back, or cameras without serial numbers are mixed.</source>
        <translation>Nach der Zeit gehört es zu einer anderen Karte als nach dem Namen ({rows}): Eine Uhr ist zurückgesprungen, oder Kameras ohne Seriennummer sind vermischt.</translation>
    </message>
    <message>
        <source>More photos follow its code card than others, and somebody in the list has none: the next card may not have been seen ({rows}).</source>
        <translation>Seiner Codekarte folgen mehr Fotos als anderen, und jemand in der Liste hat keine: Die nächste Karte wurde vielleicht nicht erkannt ({rows}).</translation>
    </message>
    <message numerus="yes">
        <source>{photo}: {n} photo follows this card, more than others; the next card may not have been seen.|{photo}: {n} photos follow this card, more than others; the next card may not have been seen.</source>
        <translation>
            <numerusform>{photo}: Dieser Karte folgt {n} Foto, mehr als anderen; die nächste Karte wurde vielleicht nicht erkannt.</numerusform>
            <numerusform>{photo}: Dieser Karte folgen {n} Fotos, mehr als anderen; die nächste Karte wurde vielleicht nicht erkannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file that was delivered before is kept, though its photo has no row of the list now.|{n} files that were delivered before are kept, though their photos have no row of the list now.</source>
        <translation>
            <numerusform>{n} früher gelieferte Datei bleibt, obwohl ihr Foto jetzt keine Zeile der Liste hat.</numerusform>
            <numerusform>{n} früher gelieferte Dateien bleiben, obwohl ihre Fotos jetzt keine Zeile der Liste haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo {file} is not a picture that Studio can open; use a PNG, an SVG or a photo.</source>
        <translation>Das Logo {file} ist kein Bild, das Studio öffnen kann; nehmen Sie ein PNG, ein SVG oder ein Foto.</translation>
    </message>
    <message>
        <source>{what} {file} can&apos;t be read: {reason}.</source>
        <translation>{what} {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>Kontaktabzug</translation>
    </message>
    <message>
        <source>Another photo gets the name {file} too; add {token} to the name.</source>
        <translation>Ein anderes Foto bekommt ebenfalls den Namen {file}; ergänzen Sie den Namen um {token}.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>of a photo</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>of a photo</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>of a photo</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>crashed</source>
        <comment>of a photo</comment>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>left to do</source>
        <comment>of a photo</comment>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>of a photo</comment>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>of a photo</comment>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>{time} of one worker</source>
        <translation>{time} eines Prozesses</translation>
    </message>
    <message>
        <source>Written by Studio {version}.</source>
        <translation>Erstellt mit Studio {version}.</translation>
    </message>
    <message>
        <source>Run {number}, {started}: {words}.</source>
        <translation>Lauf {number}, {started}: {words}.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>all verified</source>
        <translation>alle geprüft</translation>
    </message>
    <message>
        <source>{count} verified</source>
        <translation>{count} geprüft</translation>
    </message>
    <message>
        <source>This delivery is not finished.</source>
        <translation>Diese Lieferung ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>This delivery was undone: its files went to the trash.</source>
        <translation>Diese Lieferung wurde rückgängig gemacht: Ihre Dateien liegen im Papierkorb.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>Es konnte nicht geliefert werden.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>in place of an older file</source>
        <translation>anstelle einer älteren Datei</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dazu erstellt</translation>
    </message>
    <message>
        <source>{name}: report of a delivery</source>
        <translation>{name}: Bericht einer Lieferung</translation>
    </message>
    <message>
        <source>Small pictures are shown for the first {count} photos.</source>
        <translation>Kleine Bilder zeigen die ersten {count} Fotos.</translation>
    </message>
    <message>
        <source>Search for a name or word</source>
        <translation>Name oder Wort suchen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Folders and journal</source>
        <translation>Ordner und Journal</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo|{n} photos</source>
        <translation>
            <numerusform>{n} Foto</numerusform>
            <numerusform>{n} Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Not delivered: {count}</source>
        <translation>Nicht geliefert: {count}</translation>
    </message>
    <message>
        <source>Sums (SHA-256)</source>
        <translation>Prüfsummen (SHA-256)</translation>
    </message>
    <message>
        <source>With notes: {count}</source>
        <translation>Mit Hinweisen: {count}</translation>
    </message>
    <message>
        <source>A report ends in .html, .pdf, .csv or .json; {file} does not.</source>
        <translation>Ein Bericht endet auf .html, .pdf, .csv oder .json; {file} nicht.</translation>
    </message>
    <message>
        <source>{source} is not a folder; only folders can be watched.</source>
        <translation>{source} ist kein Ordner; überwacht werden können nur Ordner.</translation>
    </message>
    <message>
        <source>A watermark, font or colour profile of the recipe has changed while the folder was watched: put it back, or end and watch anew.</source>
        <translation>Ein Wasserzeichen, eine Schrift oder ein Farbprofil des Rezepts hat sich geändert, während der Ordner überwacht wurde: Stellen Sie die Datei wieder her, oder beenden Sie die Überwachung und beginnen Sie sie neu.</translation>
    </message>
    <message>
        <source>Files of the export &apos;{export}&apos; would arrive in a watched folder and be delivered again and again; choose a destination outside of {folder}, or give the export a folder.</source>
        <translation>Dateien des Exports „{export}“ kämen in einem überwachten Ordner an und würden immer wieder geliefert; wählen Sie ein Ziel außerhalb von {folder}, oder geben Sie dem Export einen Ordner.</translation>
    </message>
    <message>
        <source>{number} cards do not go on a page; {allowed} do.</source>
        <translation>{number} Karten passen nicht auf eine Seite; möglich sind {allowed}.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} existiert nicht.</translation>
    </message>
    <message>
        <source>A QR code can&apos;t hold “{code}”.</source>
        <translation>Ein QR-Code kann „{code}“ nicht fassen.</translation>
    </message>
    <message>
        <source>Photo is too large to look for a code in it.</source>
        <translation>Das Foto ist zu groß, um darin einen Code zu suchen.</translation>
    </message>
    <message>
        <source>It holds floats without a colour profile; they were taken as linear light.</source>
        <translation>Die Datei enthält Gleitkommazahlen ohne Farbprofil; sie wurden als lineares Licht gelesen.</translation>
    </message>
    <message>
        <source>Its colour profile is in another file; its colours were taken as sRGB.</source>
        <translation>Sein Farbprofil steht in einer anderen Datei; seine Farben wurden als sRGB verstanden.</translation>
    </message>
    <message>
        <source>Its colour profile is broken; the colours that the file names elsewhere were used.</source>
        <translation>Das Farbprofil ist defekt; verwendet wurden die Farben, die die Datei an anderer Stelle nennt.</translation>
    </message>
    <message>
        <source>File may be damaged: its data don&apos;t quite fit its picture. Look at it.</source>
        <translation>Die Datei ist vielleicht beschädigt: Ihre Daten passen nicht ganz zu ihrem Bild. Sehen Sie es sich an.</translation>
    </message>
    <message>
        <source>What is brighter than white in it was made white.</source>
        <translation>Was darin heller als Weiß ist, wurde weiß.</translation>
    </message>
    <message>
        <source>The file&apos;s last bytes are missing, and with them a piece of the picture&apos;s last few rows.</source>
        <translation>Die letzten Bytes der Datei fehlen und mit ihnen ein Stück der letzten Zeilen des Bildes.</translation>
    </message>
    <message>
        <source>File was moved or deleted.</source>
        <translation>Die Datei wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>File can&apos;t be read: you have no permission to open it.</source>
        <translation>Die Datei kann nicht gelesen werden: Sie dürfen sie nicht öffnen.</translation>
    </message>
    <message>
        <source>It is a folder, not a photo.</source>
        <translation>Das ist ein Ordner, kein Foto.</translation>
    </message>
    <message>
        <source>It is a link that leads round in a circle.</source>
        <translation>Es ist eine Verknüpfung, die im Kreis führt.</translation>
    </message>
    <message>
        <source>File can&apos;t be opened: its path is too long.</source>
        <translation>Die Datei kann nicht geöffnet werden: Ihr Pfad ist zu lang.</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a photo.</source>
        <translation>Das ist eine Pipe oder ein Gerät, kein Foto.</translation>
    </message>
    <message>
        <source>Photo has {pixels} pixels; the limit is {limit}.</source>
        <translation>Das Foto hat {pixels} Pixel; die Grenze liegt bei {limit}.</translation>
    </message>
    <message>
        <source>Photo has {size:,.0f} megapixels; the limit is {limit:,.0f}.</source>
        <translation>Das Foto hat {size:,.0f} Megapixel; die Grenze liegt bei {limit:,.0f}.</translation>
    </message>
    <message>
        <source>File is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>its header says that the picture has no pixels</source>
        <translation>laut Header hat das Bild keine Pixel</translation>
    </message>
    <message>
        <source>File can&apos;t be opened: no file can have such a name.</source>
        <translation>Die Datei kann nicht geöffnet werden: So kann keine Datei heißen.</translation>
    </message>
    <message>
        <source>File, or a folder that it lies in, was replaced by a link, which is not followed.</source>
        <translation>Die Datei oder ein Ordner, in dem sie liegt, wurde durch eine Verknüpfung ersetzt, der nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>Its transparency was left out; what is transparent is white.</source>
        <translation>Die Transparenz wurde weggelassen; was durchsichtig ist, ist weiß.</translation>
    </message>
    <message>
        <source>File is a BMP that holds a picture in another format, which Studio can&apos;t read.</source>
        <translation>Die Datei ist ein BMP mit einem Bild in einem anderen Format, das Studio nicht lesen kann.</translation>
    </message>
    <message>
        <source>File is a large Photoshop document (PSB), which Studio can&apos;t read; save it as TIFF.</source>
        <translation>Die Datei ist ein großes Photoshop-Dokument (PSB), das Studio nicht lesen kann; speichern Sie es als TIFF.</translation>
    </message>
    <message>
        <source>File is a Photoshop document with {bits} bits per channel in a colour mode that Studio can&apos;t read; save it as TIFF, or with 8 bits.</source>
        <translation>Die Datei ist ein Photoshop-Dokument mit {bits} Bit pro Kanal in einem Farbmodus, den Studio nicht lesen kann; speichern Sie es als TIFF oder mit 8 Bit.</translation>
    </message>
    <message>
        <source>File is a Photoshop document of separate inks (Multichannel), whose colours Studio can&apos;t read; save it as RGB.</source>
        <translation>Die Datei ist ein Photoshop-Dokument mit einzelnen Druckfarben (Mehrkanal), deren Farben Studio nicht lesen kann; speichern Sie es als RGB.</translation>
    </message>
    <message>
        <source>File is a BMP of a version that Studio can&apos;t read.</source>
        <translation>Die Datei ist ein BMP einer Version, die Studio nicht lesen kann.</translation>
    </message>
    <message>
        <source>File was saved without its flattened picture; save it again with “Maximize Compatibility” switched on, or as TIFF.</source>
        <translation>Die Datei wurde ohne das reduzierte Bild gespeichert; speichern Sie sie mit „Kompatibilität maximieren“ oder als TIFF.</translation>
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
        <source>File is {what}, not a photo that Studio can open.</source>
        <translation>Die Datei ist {what}, kein Foto, das Studio öffnen kann.</translation>
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
        <source>an icon</source>
        <translation>ein Symbol</translation>
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
        <source>File holds nothing but zeros: its content was lost on the card, on a disk or during a copy.</source>
        <translation>Die Datei enthält nur Nullen: Ihr Inhalt ging auf der Karte, auf einem Datenträger oder beim Kopieren verloren.</translation>
    </message>
    <message>
        <source>File is not a photo that Studio can open; it opens {known}.</source>
        <translation>Die Datei ist kein Foto, das Studio öffnen kann; es öffnet {known}.</translation>
    </message>
    <message>
        <source>a HEIF or AVIF of the minimized kind</source>
        <translation>ein HEIF oder AVIF der verkürzten Art</translation>
    </message>
    <message>
        <source>a video or a sound (MP4, MOV)</source>
        <translation>ein Video oder ein Ton (MP4, MOV)</translation>
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
        <source>This SVG is over 5 MB, too large for a watermark.</source>
        <translation>Dieses SVG hat über 5 MB, zu groß für ein Wasserzeichen.</translation>
    </message>
    <message>
        <source>This packed SVG (.svgz) is damaged.</source>
        <translation>Dieses gepackte SVG (.svgz) ist beschädigt.</translation>
    </message>
    <message>
        <source>its header speaks of {channels} channels</source>
        <translation>der Header nennt {channels} Kanäle</translation>
    </message>
    <message>
        <source>File is a TIFF of signed or complex numbers, which do not say what is black and what is white; save it with 8 or 16 bits per channel.</source>
        <translation>Die Datei ist ein TIFF aus Zahlen mit Vorzeichen oder komplexen Zahlen, die nicht sagen, was schwarz und was weiß ist; speichern Sie es mit 8 oder 16 Bit pro Kanal.</translation>
    </message>
    <message>
        <source>The name ends in {suffix}, but the file is a {format}.</source>
        <translation>Der Name endet auf {suffix}, aber die Datei ist ein {format}.</translation>
    </message>
    <message>
        <source>Studio could not process this photo ({kind}).</source>
        <translation>Studio konnte dieses Foto nicht verarbeiten ({kind}).</translation>
    </message>
    <message>
        <source>The name has no suffix; the file is a {format}.</source>
        <translation>Der Name hat keine Endung; die Datei ist ein {format}.</translation>
    </message>
    <message>
        <source>Photo is too large for this computer: it needs {need:.1f} GB of memory.</source>
        <translation>Das Foto ist zu groß für diesen Computer: Es braucht {need:.1f} GB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>Der Arbeitsspeicher reicht für dieses Foto nicht.</translation>
    </message>
    <message>
        <source>Its comment was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Der Kommentar wurde weggelassen, da ein JPEG nur 64 KB davon fasst.</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged and was left out.</source>
        <translation>Ein Teil der EXIF-Daten ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The camera maker&apos;s notes were left out, since a JPEG holds only 64 KB of EXIF.</source>
        <translation>Die Herstellerdaten der Kamera wurden weggelassen, da ein JPEG nur 64 KB EXIF fasst.</translation>
    </message>
    <message>
        <source>The longest EXIF fields were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Die längsten EXIF-Felder wurden weggelassen, da ein JPEG davon nur 64 KB fasst.</translation>
    </message>
    <message>
        <source>Its EXIF is damaged and was left out.</source>
        <translation>Die EXIF-Daten sind beschädigt und wurden weggelassen.</translation>
    </message>
    <message>
        <source>Part of its XMP is outside the main packet and was left out.</source>
        <translation>Ein Teil der XMP-Daten liegt außerhalb des Hauptpakets und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Its content credentials (C2PA) were left out, since they are about the original file.</source>
        <translation>Die Herkunftsnachweise (Content Credentials, C2PA) wurden weggelassen, da sie für die Originaldatei gelten.</translation>
    </message>
    <message>
        <source>Part of its metadata can&apos;t be read and was left out.</source>
        <translation>Ein Teil der Metadaten ist nicht lesbar und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Its {kind} is over {limit} MB and was left out.</source>
        <translation>{kind} hat über {limit} MB und wurde weggelassen.</translation>
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
        <source>Its XMP is damaged and was left out.</source>
        <translation>Die XMP-Daten sind beschädigt und wurden weggelassen.</translation>
    </message>
    <message>
        <source>Its XMP was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Die XMP-Daten wurden weggelassen, da ein JPEG nur 64 KB davon fasst.</translation>
    </message>
    <message>
        <source>The largest parts of its XMP were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Die größten Teile der XMP-Daten wurden weggelassen, da ein JPEG nur 64 KB davon fasst.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo; close other programs.</source>
        <translation>Der Arbeitsspeicher reicht für dieses Foto nicht; schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Photo could not be read, or its file not written: {reason}.</source>
        <translation>Das Foto konnte nicht gelesen oder seine Datei nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Studio could not process this photo; the log has the details.</source>
        <translation>Studio konnte dieses Foto nicht verarbeiten; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>CMYK without a colour profile: its inks were converted by plain arithmetic, so its colours are approximate.</source>
        <translation>CMYK ohne Farbprofil: Die Farben wurden rein rechnerisch umgewandelt und sind nur ungefähr richtig.</translation>
    </message>
    <message>
        <source>It has entities from other files, which Studio does not read; save it as plain SVG.</source>
        <translation>Es hat Entitäten aus anderen Dateien, die Studio nicht liest; speichern Sie es als einfaches SVG.</translation>
    </message>
    <message>
        <source>The filters of this SVG take too long to draw; simplify them.</source>
        <translation>Die Filter dieser SVG-Datei brauchen zum Zeichnen zu lange; vereinfachen Sie sie.</translation>
    </message>
    <message>
        <source>The journal was written by another Studio; only what you have delivered yourself can be handed on.</source>
        <translation>Das Journal hat ein anderes Studio geschrieben; nur was Sie selbst geliefert haben, kann weitergegeben werden.</translation>
    </message>
    <message>
        <source>Write the columns as {example}, with commas between them.</source>
        <translation>Schreibe die Spalten als {example}, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a size such as &quot;2 GB&quot; or &quot;700 MB&quot;, or &quot;&quot; for one file.</source>
        <translation>{key} ist {value}; es muss eine Größe wie &quot;2 GB&quot; oder &quot;700 MB&quot; sein, oder &quot;&quot; für eine einzige Datei.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be an address such as {example}.</source>
        <translation>{key} ist {value}; es muss eine Adresse wie {example} sein.</translation>
    </message>
    <message>
        <source>logo can&apos;t be the name of a file.</source>
        <translation>logo kann kein Dateiname sein.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a length such as {example}.</source>
        <translation>{key} ist {value}; es muss eine Länge wie {example} sein.</translation>
    </message>
    <message>
        <source>the pictures of the contact sheet would be too small; take fewer on a page.</source>
        <translation>die Bilder des Kontaktabzugs würden zu klein; nehmen Sie weniger pro Seite.</translation>
    </message>
    <message>
        <source>Write a size such as {example}.</source>
        <translation>Schreiben Sie eine Größe wie {example}.</translation>
    </message>
    <message>
        <source>Write an address such as {example}.</source>
        <translation>Schreiben Sie eine Adresse wie {example}.</translation>
    </message>
    <message>
        <source>data names far too many columns; {limit} is the most.</source>
        <translation>data nennt viel zu viele Spalten; höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>data.numbers has far too many texts; {limit} is the most.</source>
        <translation>data.numbers hat viel zu viele Texte; höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>data.columns.{name}: {token} says something else; choose another name.</source>
        <translation>data.columns.{name}: {token} bedeutet etwas anderes; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>data.columns: {name} can&apos;t be the name of a token; use letters.</source>
        <translation>data.columns: {name} kann kein Platzhalter sein; verwenden Sie Buchstaben.</translation>
    </message>
    <message>
        <source>data.columns holds an empty name; write the column as the list has it.</source>
        <translation>data.columns enthält einen leeren Namen; schreiben Sie die Spalte so, wie sie in der Liste heißt.</translation>
    </message>
    <message>
        <source>{key} is {value}; the exports of this recipe are {names}.</source>
        <translation>{key} ist {value}; die Exporte dieses Rezepts sind {names}.</translation>
    </message>
    <message>
        <source>Original name</source>
        <translation>Originalname</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Endung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Export name</source>
        <translation>Name des Exports</translation>
    </message>
    <message>
        <source>Its colour profile is broken or for another kind of picture; its colours were taken as sRGB.</source>
        <translation>Das Farbprofil ist defekt oder für eine andere Art von Bild; die Farben galten als sRGB.</translation>
    </message>
    <message>
        <source>the recipe has no export that is on; it needs at least one.</source>
        <translation>das Rezept hat keinen aktiven Export; mindestens einer ist nötig.</translation>
    </message>
    <message>
        <source>Write a file name.</source>
        <translation>Bitte einen Dateinamen angeben.</translation>
    </message>
    <message>
        <source>Names can&apos;t contain / or \. Use Subfolder.</source>
        <translation>Namen können kein / oder \ enthalten. Dafür gibt es „Unterordner“.</translation>
    </message>
    <message>
        <source>The subfolder must stay inside the destination.</source>
        <translation>Der Unterordner muss im Ziel liegen.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a number from -360 to 360.</source>
        <translation>{key} ist {value}; nötig ist eine Zahl von -360 bis 360.</translation>
    </message>
    <message>
        <source>{key} is empty: name the file of the watermark.</source>
        <translation>{key} ist leer: die Datei des Wasserzeichens angeben.</translation>
    </message>
    <message>
        <source>{key} is empty: write what the watermark says.</source>
        <translation>{key} ist leer: den Text des Wasserzeichens angeben.</translation>
    </message>
    <message>
        <source>{path} is not an ICC profile that RGB pictures can be converted to; choose another.</source>
        <translation>{path} ist kein ICC-Profil, in das RGB-Bilder umgewandelt werden können; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Converted from {mode} to sRGB.</source>
        <translation>Von {mode} in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>It is transparent everywhere, so it would show nothing.</source>
        <translation>Es ist überall durchsichtig und würde nichts zeigen.</translation>
    </message>
    <message>
        <source>The font &apos;{font}&apos; can&apos;t be used: it is damaged or of an unknown kind.</source>
        <translation>Die Schrift &apos;{font}&apos; ist nicht verwendbar: beschädigt oder von unbekannter Art.</translation>
    </message>
    <message>
        <source>The profile {path} can&apos;t be read: {reason}.</source>
        <translation>Das Profil {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>It shows a picture from another file, {file}; embed the picture in the SVG.</source>
        <translation>Es zeigt ein Bild aus einer anderen Datei, {file}; betten Sie das Bild in das SVG ein.</translation>
    </message>
    <message>
        <source>Its parts are nested too deep to be drawn; save it as plain SVG.</source>
        <translation>Die Teile sind zu tief verschachtelt zum Zeichnen; als einfaches SVG sichern.</translation>
    </message>
    <message>
        <source>This SVG shows nothing.</source>
        <translation>Dieses SVG zeigt nichts.</translation>
    </message>
    <message>
        <source>A picture that is embedded in it is damaged.</source>
        <translation>Ein darin eingebettetes Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>A picture that is embedded in it is damaged, or not a PNG, JPEG, WebP, GIF or SVG.</source>
        <translation>Ein darin eingebettetes Bild ist beschädigt oder kein PNG, JPEG, WebP, GIF oder SVG.</translation>
    </message>
    <message>
        <source>A picture that is embedded in it is too large.</source>
        <translation>Ein darin eingebettetes Bild ist zu groß.</translation>
    </message>
    <message>
        <source>The watermark {file} can&apos;t be used. {problem}</source>
        <translation>Das Wasserzeichen {file} ist nicht verwendbar. {problem}</translation>
    </message>
    <message>
        <source>The watermark {file} can&apos;t be read: {reason}.</source>
        <translation>Das Wasserzeichen {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>It is not a valid SVG.</source>
        <translation>Es ist kein gültiges SVG.</translation>
    </message>
    <message>
        <source>File is a JPEG XL in CMYK, whose black ink Studio can&apos;t read; save it as RGB.</source>
        <translation>Die Datei ist ein JPEG XL in CMYK, dessen Schwarz Studio nicht lesen kann; speichern Sie es als RGB.</translation>
    </message>
    <message>
        <source>This SVG can&apos;t be drawn.</source>
        <translation>Dieses SVG kann nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>The measurement brought no result.</source>
        <translation>Die Messung ergab kein Ergebnis.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>Die Messung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled: newer pictures are to be scaled.</source>
        <translation>Abgebrochen: neuere Bilder sind zu skalieren.</translation>
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
        <source>{file} is not a recipe: a key in it has far too many parts or letters.</source>
        <translation>{file} ist kein Rezept: Ein Schlüssel darin hat viel zu viele Teile oder Buchstaben.</translation>
    </message>
    <message>
        <source>{file} is too large to be a recipe.</source>
        <translation>{file} ist zu groß für ein Rezept.</translation>
    </message>
    <message>
        <source>version is missing; write version = 1.</source>
        <translation>version fehlt; schreiben Sie version = 1.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {detail}.</source>
        <translation>{file} ist kein gültiges TOML: {detail}.</translation>
    </message>
    <message>
        <source>{file} is not a recipe: it holds a number with far too many digits.</source>
        <translation>{file} ist kein Rezept: Es enthält eine Zahl mit viel zu vielen Ziffern.</translation>
    </message>
    <message>
        <source>{file} is not a recipe: its lists or tables are nested far too deep.</source>
        <translation>{file} ist kein Rezept: Seine Listen oder Tabellen sind viel zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>{file} is not a file, so it is not a recipe.</source>
        <translation>{file} ist keine Datei, also kein Rezept.</translation>
    </message>
    <message>
        <source>{file} is not a text in UTF-8, so it is not a recipe.</source>
        <translation>{file} ist kein Text in UTF-8, also kein Rezept.</translation>
    </message>
    <message>
        <source>a watermark has either an image or a text.</source>
        <translation>ein Wasserzeichen hat entweder ein Bild oder einen Text.</translation>
    </message>
    <message>
        <source>The font &apos;{name}&apos; is not on this computer; the fonts that come with Studio are {fonts}.</source>
        <translation>Die Schrift „{name}“ ist nicht auf diesem Computer; mit Studio kommen {fonts}.</translation>
    </message>
    <message>
        <source>No font on this computer has these letters of the text &apos;{text}&apos;: {letters}. Install one, or change the text.</source>
        <translation>Keine Schrift auf diesem Computer hat diese Buchstaben des Textes „{text}“: {letters}. Installieren Sie eine oder ändern Sie den Text.</translation>
    </message>
    <message>
        <source>The font file {file} is not there.</source>
        <translation>Die Schriftdatei {file} ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The font file {file} is too large to be a font.</source>
        <translation>Die Schriftdatei {file} ist zu groß für eine Schrift.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;{name}&apos;. Did you mean {meant}? The library has {names}.</source>
        <translation>Es gibt kein Rezept „{name}“. Meinten Sie {meant}? In der Bibliothek sind {names}.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;{name}&apos;; the library is empty.</source>
        <translation>Es gibt kein Rezept „{name}“; die Bibliothek ist leer.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;{name}&apos;. The library has {names}.</source>
        <translation>Es gibt kein Rezept „{name}“. In der Bibliothek sind {names}.</translation>
    </message>
    <message>
        <source>There are too many recipes with a name like &apos;{name}&apos; in {folder}.</source>
        <translation>In {folder} gibt es zu viele Rezepte mit einem Namen wie &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>The recipe &apos;{name}&apos; came with the program and can&apos;t be deleted.</source>
        <translation>Das Rezept &apos;{name}&apos; gehört zum Programm und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The recipe can&apos;t be saved in {folder}: {reason}.</source>
        <translation>Das Rezept kann nicht in {folder} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Nothing says which column of the list photos are matched with; the list has {columns}.</source>
        <translation>Nichts sagt, mit welcher Spalte der Liste Fotos zugeordnet werden; die Liste hat {columns}.</translation>
    </message>
    <message>
        <source>The list {file} has no column “{name}”; it has {columns}.</source>
        <translation>Die Liste {file} hat keine Spalte „{name}“; sie hat {columns}.</translation>
    </message>
    <message>
        <source>The list {file} is not in UTF-8. In {first} it reads: {first_rows}. In {second}: {second_rows}.</source>
        <translation>Die Liste {file} ist nicht in UTF-8. In {first} liest sie sich so: {first_rows}. In {second}: {second_rows}.</translation>
    </message>
    <message>
        <source>{token} is a column of a list, and there is no list.</source>
        <translation>{token} ist eine Spalte einer Liste, und es gibt keine Liste.</translation>
    </message>
    <message>
        <source>Columns taken by their usual names: {columns}. The recipe can name others.</source>
        <translation>Spalten nach ihren üblichen Namen genommen: {columns}. Das Rezept kann andere nennen.</translation>
    </message>
    <message>
        <source>A recipe file ends in {ending}; {file} does not.</source>
        <translation>Eine Rezeptdatei endet auf {ending}; {file} nicht.</translation>
    </message>
    <message>
        <source>It has {count} recipe files; exactly one can be imported.</source>
        <translation>Darin sind {count} Rezeptdateien; genau eine kann importiert werden.</translation>
    </message>
    <message>
        <source>{option} is for a list, and there is none.</source>
        <translation>{option} gilt für eine Liste, und es gibt keine.</translation>
    </message>
    <message>
        <source>No date taken in this photo; the file&apos;s date was used, in local time.</source>
        <translation>Kein Aufnahmedatum in diesem Foto; das Datum der Datei wurde verwendet, in Ortszeit.</translation>
    </message>
    <message>
        <source>The recipe {file} can&apos;t be deleted: {reason}.</source>
        <translation>Das Rezept {file} kann nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <source>The recipes in {folder} can&apos;t be listed: {reason}.</source>
        <translation>Die Rezepte in {folder} können nicht aufgelistet werden: {reason}.</translation>
    </message>
    <message>
        <source>data.numbers is {value}; only {{k}} can stand in it, and no / or \.</source>
        <translation>data.numbers ist {value}; darin darf nur {{k}} stehen, und weder / noch \.</translation>
    </message>
    <message>
        <source>file is empty; write a template such as {{stem}}.</source>
        <translation>file ist leer; schreiben Sie eine Vorlage wie {{stem}}.</translation>
    </message>
    <message>
        <source>file is {value}: names can&apos;t contain / or \; use the subfolder.</source>
        <translation>file ist {value}: Namen dürfen weder / noch \ enthalten; nehmen Sie den Unterordner.</translation>
    </message>
    <message>
        <source>folder is {value}: it must stay inside the destination, without .. or a drive.</source>
        <translation>folder ist {value}: Es muss im Ziel bleiben, ohne .. oder Laufwerk.</translation>
    </message>
    <message>
        <source>resize mode &apos;{mode}&apos; needs {keys}.</source>
        <translation>Die Größenart &apos;{mode}&apos; braucht {keys}.</translation>
    </message>
    <message>
        <source>resize mode &apos;{mode}&apos; does not take {keys}; it takes {allowed}.</source>
        <translation>Die Größenart &apos;{mode}&apos; kennt {keys} nicht; möglich ist {allowed}.</translation>
    </message>
    <message>
        <source>{key} is {value}: more than 100 enlarges, which is not allowed.</source>
        <translation>{key} ist {value}: Mehr als 100 vergrößert, was nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>there are {count} keywords; {limit} is the most.</source>
        <translation>Es sind {count} Stichwörter; höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>name is empty: each export needs a name.</source>
        <translation>name ist leer: Jeder Export braucht einen Namen.</translation>
    </message>
    <message>
        <source>there are {count} watermarks; {limit} is the most.</source>
        <translation>es sind {count} Wasserzeichen; höchstens {limit} sind erlaubt.</translation>
    </message>
    <message>
        <source>profile is empty; it is srgb, keep or the path of an ICC file.</source>
        <translation>profile ist leer; möglich sind srgb, keep oder der Pfad einer ICC-Datei.</translation>
    </message>
    <message>
        <source>the recipe has {count} exports; {limit} is the most.</source>
        <translation>das Rezept hat {count} Exporte; höchstens {limit} sind erlaubt.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be more than 0.</source>
        <translation>{key} ist {value}; es muss mehr als 0 sein.</translation>
    </message>
    <message>
        <source>More than 100 % enlarges. Allow it below first.</source>
        <translation>Über 100 % vergrößert. Bitte zuerst unten erlauben.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Bitte einen Namen angeben.</translation>
    </message>
    <message>
        <source>two exports are named &apos;{name}&apos;; give each a name of its own.</source>
        <translation>Zwei Exporte heißen &apos;{name}&apos;; jeder braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Another export has this name.</source>
        <translation>Ein anderer Export heißt schon so.</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>keine Zahlen</translation>
    </message>
    <message>
        <source>The repeated watermark is too small for a photo of this size; choose a larger scale or gap.</source>
        <translation>Das wiederholte Wasserzeichen ist zu klein für ein Foto dieser Größe; wählen Sie es größer oder mit mehr Abstand.</translation>
    </message>
    <message>
        <source>{key} has {count} letters; {limit} is the most.</source>
        <translation>{key} hat {count} Zeichen; {limit} sind das Höchste.</translation>
    </message>
    <message>
        <source>{key} is {value}: a single {brace} has no partner; write {double} for one.</source>
        <translation>{key} ist {value}: Ein einzelnes {brace} hat kein Gegenstück; für eines {double} schreiben.</translation>
    </message>
    <message>
        <source>{key} is {value}: {token} is not a token; the tokens are {tokens}.</source>
        <translation>{key} ist {value}: {token} ist kein Platzhalter; es gibt {tokens}.</translation>
    </message>
    <message>
        <source>{key} is {value}: {token} can&apos;t be formatted; a width is for numbers, as in {{n:04}}.</source>
        <translation>{key} ist {value}: {token} lässt sich nicht formatieren; eine Breite ist für Zahlen, wie in {{n:04}}.</translation>
    </message>
    <message>
        <source>{brace} has no partner.</source>
        <translation>{brace} steht allein.</translation>
    </message>
    <message>
        <source>“{token}” isn&apos;t a token. Press + to insert one.</source>
        <translation>„{token}“ ist kein Platzhalter. Mit + einen einfügen.</translation>
    </message>
    <message>
        <source>“{token}”: only numbers take a width, as in {{n:04}}.</source>
        <translation>„{token}“: nur Zahlen haben eine Breite, wie {{n:04}}.</translation>
    </message>
    <message>
        <source>{key} is not a key of a recipe; allowed: {names}.</source>
        <translation>{key} ist kein Schlüssel eines Rezepts; erlaubt: {names}.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be {kind}.</source>
        <translation>{key} ist {value}; nötig ist {kind}.</translation>
    </message>
    <message>
        <source>export {number} (&apos;{name}&apos;)</source>
        <translation>Export {number} („{name}“)</translation>
    </message>
    <message>
        <source>export {number}</source>
        <translation>Export {number}</translation>
    </message>
    <message>
        <source>{export}, watermark {number}</source>
        <translation>{export}, Wasserzeichen {number}</translation>
    </message>
    <message>
        <source>{key} is not a key of a recipe; did you mean {near}? Allowed: {names}.</source>
        <translation>{key} ist kein Schlüssel eines Rezepts; meinten Sie {near}? Erlaubt: {names}.</translation>
    </message>
    <message>
        <source>{kind} above {low}, at most {high}</source>
        <translation>{kind} über {low}, höchstens {high}</translation>
    </message>
    <message>
        <source>{kind} of at least {low}</source>
        <translation>{kind} ab {low}</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>{key} fehlt.</translation>
    </message>
    <message>
        <source>{key}: {detail}</source>
        <translation>{key}: {detail}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>einer von {names}</translation>
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
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of {count}, each {kinds}</source>
        <translation>eine Liste von {count}, je {kinds}</translation>
    </message>
    <message>
        <source>a table with {keys}</source>
        <translation>eine Tabelle mit {keys}</translation>
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
        <source>{kind} from {low} to {high}</source>
        <translation>{kind} von {low} bis {high}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a length: pixels (10) or a percentage of the short side (3%).</source>
        <translation>{key} ist {value}; nötig ist eine Länge: Pixel (10) oder Prozent der kurzen Seite (3%).</translation>
    </message>
    <message>
        <source>{key} is {value}; a length goes up to {limit}.</source>
        <translation>{key} ist {value}; eine Länge reicht bis {limit}.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a colour, written as #rrggbb: white is #ffffff.</source>
        <translation>{key} ist {value}; nötig ist eine Farbe in der Form #rrggbb: Weiß ist #ffffff.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must not be negative.</source>
        <translation>{key} ist {value}; negativ darf es nicht sein.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Bitte einen Text angeben.</translation>
    </message>
    <message>
        <source>{key} is for images; this watermark is a text.</source>
        <translation>{key} ist für Bilder; dieses Wasserzeichen ist ein Text.</translation>
    </message>
    <message>
        <source>{key} is for texts; this watermark is an image.</source>
        <translation>{key} ist für Texte; dieses Wasserzeichen ist ein Bild.</translation>
    </message>
    <message>
        <source>{path} is a link that leads out of the destination; nothing is delivered through it.</source>
        <translation>{path} ist eine Verknüpfung, die aus dem Ziel herausführt; durch sie wird nichts geliefert.</translation>
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
        <source>First name, of the list</source>
        <translation>Vorname, aus der Liste</translation>
    </message>
    <message>
        <source>Last name, of the list</source>
        <translation>Nachname, aus der Liste</translation>
    </message>
    <message>
        <source>Full name, of the list</source>
        <translation>Voller Name, aus der Liste</translation>
    </message>
    <message>
        <source>Class, of the list</source>
        <translation>Klasse, aus der Liste</translation>
    </message>
    <message>
        <source>Grade, of the list</source>
        <translation>Jahrgang, aus der Liste</translation>
    </message>
    <message>
        <source>Teacher, of the list</source>
        <translation>Lehrkraft, aus der Liste</translation>
    </message>
    <message>
        <source>Code, of the list</source>
        <translation>Code, aus der Liste</translation>
    </message>
    <message>
        <source>SKU, of the list</source>
        <translation>Artikelnummer, aus der Liste</translation>
    </message>
    <message>
        <source>Number within the row of the list</source>
        <translation>Nummer innerhalb der Zeile der Liste</translation>
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
        <source>Name of your studio</source>
        <translation>Name Ihres Studios</translation>
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
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Keep location (GPS)</source>
        <translation>Ort behalten (GPS)</translation>
    </message>
    <message>
        <source>Keep serial numbers</source>
        <translation>Seriennummern behalten</translation>
    </message>
    <message>
        <source>Keep original</source>
        <translation>Original beibehalten</translation>
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
        <source>A recipe of this name came with Studio and stays as it is. Choose another name.</source>
        <translation>Ein Rezept dieses Namens gehört zu Studio und bleibt, wie es ist. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Your library has a recipe of this name; it will be replaced.</source>
        <translation>Ein Rezept dieses Namens ist schon da; es wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>People that are meant</source>
        <translation>Gemeinte Personen</translation>
    </message>
    <message>
        <source>Type a name or code…</source>
        <translation>Name oder Code eingeben…</translation>
    </message>
    <message>
        <source>Name or code of the person</source>
        <translation>Name oder Code der Person</translation>
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
        <source>Subfolder</source>
        <translation>Unterordner</translation>
    </message>
    <message>
        <source>Change the subfolder</source>
        <translation>Unterordner ändern</translation>
    </message>
    <message>
        <source>Keep the original file&apos;s date</source>
        <translation>Datum der Originaldatei behalten</translation>
    </message>
    <message>
        <source>Export name</source>
        <translation>Name des Exports</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Change the dates of files</source>
        <translation>Dateidatum ändern</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
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
        <source>%Ln photo(s) can&apos;t be delivered.</source>
        <translation>
            <numerusform>%Ln Foto kann nicht ausgeliefert werden.</numerusform>
            <numerusform>%Ln Fotos können nicht ausgeliefert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) use older settings. Replace them?</source>
        <translation>
            <numerusform>%Ln Datei hat ältere Einstellungen. Ersetzen?</numerusform>
            <numerusform>%Ln Dateien haben ältere Einstellungen. Ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Liste…</translation>
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
        <source>Paused: %1 Studio resumes by itself when it can.</source>
        <translation>Angehalten: %1 Studio fährt von selbst fort, sobald es geht.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>A setting on this page needs a correction</source>
        <translation>Eine Einstellung auf dieser Seite muss korrigiert werden</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Name or code</source>
        <translation>Name oder Code</translation>
    </message>
    <message>
        <source>Find people by name or code</source>
        <translation>Personen nach Name oder Code finden</translation>
    </message>
    <message>
        <source>Show only what needs a look</source>
        <translation>Nur zeigen, was einen Blick braucht</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Alles geprüft</translation>
    </message>
    <message>
        <source>Codes are read from card photos. Drag photos to a person to correct; type a code on a card that couldn&apos;t be read. Shift+Enter says that a photo is a card.</source>
        <translation>Codes werden aus den Kartenfotos gelesen. Ziehe Fotos zum Korrigieren auf eine Person; tippe einen Code bei einer Karte ein, die nicht lesbar war. Umschalt+Eingabe sagt, dass ein Foto eine Karte ist.</translation>
    </message>
    <message>
        <source>Drag photos to a person to correct, or select them and type a name or code.</source>
        <translation>Ziehe Fotos zum Korrigieren auf eine Person, oder wähle sie aus und tippe einen Namen oder Code.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People of the list</source>
        <translation>Personen der Liste</translation>
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
        <source>Date taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
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
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter photos by name</source>
        <translation>Fotos nach Namen filtern</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Größe der Miniaturen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Deliver only these</source>
        <translation>Nur diese ausliefern</translation>
    </message>
    <message>
        <source>Looking… %1</source>
        <translation>Suche… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are not shown will be delivered too.</source>
        <translation>
            <numerusform>%Ln ausgeblendetes Foto wird auch ausgeliefert.</numerusform>
            <numerusform>%Ln ausgeblendete Fotos werden auch ausgeliefert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that are not shown will not be delivered.</source>
        <translation>Ausgeblendete Fotos werden nicht ausgeliefert.</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>Nur: %1.</translation>
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
    <message>
        <source>Watch this folder</source>
        <translation>Diesen Ordner überwachen</translation>
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
        <source>Left out</source>
        <translation>Ausgelassen</translation>
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
        <source>Horizontal margin</source>
        <translation>Abstand waagerecht</translation>
    </message>
    <message>
        <source>Vertical margin</source>
        <translation>Abstand senkrecht</translation>
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
    <name>PortraitFields</name>
    <message>
        <source>Same as landscape</source>
        <translation>Wie im Querformat</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Gap between repeats</source>
        <translation>Abstand der Wiederholungen</translation>
    </message>
    <message>
        <source>As landscape</source>
        <translation>Wie Querformat</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Schriftfarbe</translation>
    </message>
    <message>
        <source>Choose another image…</source>
        <translation>Anderes Bild wählen…</translation>
    </message>
    <message>
        <source>Separate outline</source>
        <translation>Eigene Kontur</translation>
    </message>
    <message>
        <source>Separate shadow</source>
        <translation>Eigener Schatten</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
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
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
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
        <source>Measure…</source>
        <translation>Messen…</translation>
    </message>
    <message>
        <source>Parallel jobs</source>
        <translation>Parallele Aufgaben</translation>
    </message>
    <message>
        <source>Find out on your own photos how many are fastest.</source>
        <translation>Mit eigenen Fotos herausfinden, wie viele am schnellsten sind.</translation>
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
        <source>Match system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>These settings don&apos;t affect image quality.</source>
        <translation>Diese Einstellungen ändern nichts an der Bildqualität.</translation>
    </message>
    <message>
        <source>Your studio</source>
        <translation>Ihr Studio</translation>
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
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A setting of the recipe needs a correction</source>
        <translation>Eine Einstellung des Rezepts muss korrigiert werden</translation>
    </message>
    <message>
        <source>Can&apos;t start yet</source>
        <translation>Start noch nicht möglich</translation>
    </message>
    <message>
        <source>Nothing new to deliver</source>
        <translation>Nichts Neues auszuliefern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) · %1 free</source>
        <translation>
            <numerusform>%Ln Datei · %1 frei</numerusform>
            <numerusform>%Ln Dateien · %1 frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) · about %1 of %2 free</source>
        <translation>
            <numerusform>%Ln Datei · etwa %1, %2 frei</numerusform>
            <numerusform>%Ln Dateien · etwa %1, %2 frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
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
        <source>finishing current photos…</source>
        <translation>laufende Fotos werden fertiggestellt…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>finished in %1</source>
        <translation>fertig in %1</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt verwendete Ordner</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>%1 aus dieser Liste entfernen</translation>
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
        <source>“%1” is in your library, with its files.</source>
        <translation>„%1“ ist jetzt mit seinen Dateien in der Bibliothek.</translation>
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
</context>
<context>
    <name>RecipePackages</name>
    <message>
        <source>Import a recipe</source>
        <translation>Rezept importieren</translation>
    </message>
    <message>
        <source>Recipe with its files</source>
        <translation>Rezept mit seinen Dateien</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Rezept exportieren</translation>
    </message>
    <message>
        <source>The recipe is exported: %1</source>
        <translation>Das Rezept ist exportiert: %1</translation>
    </message>
    <message>
        <source>Your library has a recipe “%1” already.</source>
        <translation>Die Bibliothek hat schon ein Rezept „%1“.</translation>
    </message>
    <message>
        <source>“%1” came with Studio and stays as it is.</source>
        <translation>„%1“ kam mit Studio und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <message>
        <source>Watermark</source>
        <comment>page</comment>
        <translation>Wasserzeichen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>page</comment>
        <translation>Lieferung</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Deliver what is readable</source>
        <translation>Lesbares liefern</translation>
    </message>
    <message>
        <source>Allow larger photos</source>
        <translation>Größere Fotos zulassen</translation>
    </message>
    <message>
        <source>Allow more time</source>
        <translation>Mehr Zeit geben</translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>Web page with thumbnails (*.html)</source>
        <translation>Webseite mit Miniaturen (*.html)</translation>
    </message>
    <message>
        <source>PDF to print or send (*.pdf)</source>
        <translation>PDF zum Drucken oder Senden (*.pdf)</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>Lieferbericht</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Remove photos</source>
        <translation>Fotos entfernen</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>Client gallery</source>
        <translation>Kundengalerie</translation>
    </message>
    <message>
        <source>Client proof</source>
        <translation>Kundenvorschau</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Instagram portrait</source>
        <translation>Instagram hoch</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram quadratisch</translation>
    </message>
    <message>
        <source>Print 300 dpi</source>
        <translation>Druck 300 dpi</translation>
    </message>
    <message>
        <source>Products by SKU</source>
        <translation>Produkte nach SKU</translation>
    </message>
    <message>
        <source>School: class folders</source>
        <translation>Schule: Klassenordner</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>Webgalerie</translation>
    </message>
    <message>
        <source>Yearbook (PSPA)</source>
        <translation>Jahrbuch (PSPA)</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <source>web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>yearbook</source>
        <translation>Jahrbuch</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Original size</source>
        <translation>Originalgröße</translation>
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
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Enlarge smaller photos</source>
        <translation>Kleinere vergrößern</translation>
    </message>
    <message>
        <source>Fit within</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Stretch to exact size</source>
        <translation>Auf genaue Größe strecken</translation>
    </message>
    <message>
        <source>Fill and crop</source>
        <translation>Füllen und zuschneiden</translation>
    </message>
    <message>
        <source>Fit with border</source>
        <translation>Einpassen mit Rand</translation>
    </message>
    <message>
        <source>Border colour</source>
        <translation>Randfarbe</translation>
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
        <source>Change the decoding</source>
        <translation>Dekodierung ändern</translation>
    </message>
    <message>
        <source>Speed or quality</source>
        <translation>Tempo oder Qualität</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Dekodierung</translation>
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
        <source>Sharpening</source>
        <translation>Schärfung</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>Größe ändern</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>As added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Aufnahmezeit</translation>
    </message>
    <message>
        <source>Folder by folder</source>
        <translation>Nach Ordnern</translation>
    </message>
    <message>
        <source>Camera clocks…</source>
        <translation>Kamerauhren…</translation>
    </message>
    <message>
        <source>Order and numbering: %1</source>
        <translation>Reihenfolge und Nummern: %1</translation>
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
        <source>Tricky photos</source>
        <translation>Schwierige Fotos</translation>
    </message>
    <message numerus="yes">
        <source>Where this watermark is hardest to read, of %Ln photo(s).</source>
        <translation>
            <numerusform>Wo dieses Wasserzeichen am schlechtesten lesbar ist, von %Ln Foto.</numerusform>
            <numerusform>Wo dieses Wasserzeichen am schlechtesten lesbar ist, von %Ln Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where this watermark is hardest to read, of %1 photos spread evenly over all %2.</source>
        <translation>Wo dieses Wasserzeichen am schlechtesten lesbar ist, von %1 gleichmäßig verteilten Fotos aus %2.</translation>
    </message>
    <message>
        <source>Looking at %1 of %2 photos…</source>
        <translation>%1 von %2 Fotos geprüft…</translation>
    </message>
    <message>
        <source>None of the photos could be read, or all of them are alike.</source>
        <translation>Keines der Fotos war lesbar, oder alle sind gleich.</translation>
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
        <source>Open gallery</source>
        <translation>Galerie öffnen</translation>
    </message>
    <message>
        <source>Open contact sheet</source>
        <translation>Kontaktbogen öffnen</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2.</source>
        <translation>Bei %1 von %2 gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) failed:</source>
        <translation>
            <numerusform>%Ln Foto ist fehlgeschlagen:</numerusform>
            <numerusform>%Ln Fotos sind fehlgeschlagen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was delivered: files of %Ln photo(s) were kept as they are.</source>
        <translation>
            <numerusform>Nichts ausgeliefert: Dateien von %Ln Foto blieben, wie sie sind.</numerusform>
            <numerusform>Nichts ausgeliefert: Dateien von %Ln Fotos blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) delivered; others were kept as they are.</source>
        <translation>
            <numerusform>%Ln Foto ausgeliefert; andere blieben, wie sie sind.</numerusform>
            <numerusform>%Ln Fotos ausgeliefert; andere blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: all files are up to date.</source>
        <translation>Nichts zu tun: alle Dateien sind aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered</source>
        <translation>
            <numerusform>%Ln ausgeliefert</numerusform>
            <numerusform>%Ln ausgeliefert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln schon aktuell</numerusform>
            <numerusform>%Ln schon aktuell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as they are</source>
        <translation>
            <numerusform>%Ln unverändert behalten</numerusform>
            <numerusform>%Ln unverändert behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) are delivered.</source>
        <translation>
            <numerusform>%Ln Foto ist geliefert.</numerusform>
            <numerusform>Alle %Ln Fotos sind geliefert.</numerusform>
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
        <source>Shadow</source>
        <translation>Schatten</translation>
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
    <name>WatchStrip</name>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>Opens Studio when you log in, and goes on watching.</source>
        <translation>Öffnet Studio, wenn Sie sich anmelden, und überwacht weiter.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Überwachung beenden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>WatchTray</name>
    <message>
        <source>Open Studio</source>
        <translation>Studio öffnen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Überwachung beenden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>Watching %1 ends with the photos in progress.</source>
        <translation>Die Überwachung von %1 endet mit den Fotos, die gerade in Arbeit sind.</translation>
    </message>
    <message>
        <source>Watching %1: waiting. %2</source>
        <translation>Überwachung von %1: wartet. %2</translation>
    </message>
    <message>
        <source>Watching %1: paused, %2</source>
        <translation>Überwachung von %1: angehalten, %2</translation>
    </message>
    <message>
        <source>Watching %1: %2</source>
        <translation>Überwachung von %1: %2</translation>
    </message>
    <message>
        <source>nothing delivered yet</source>
        <translation>noch nichts geliefert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered, last %1</source>
        <translation>
            <numerusform>%Ln geliefert, zuletzt %1</numerusform>
            <numerusform>%Ln geliefert, zuletzt %1</numerusform>
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
        <source>Watching: waiting. %1</source>
        <translation>Überwachung: wartet. %1</translation>
    </message>
    <message>
        <source>Watching: %1</source>
        <translation>Überwachung: %1</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Choose the folder that photos are delivered into first.</source>
        <translation>Wählen Sie zuerst den Ordner, in den geliefert wird.</translation>
    </message>
    <message>
        <source>A folder is being watched already; stop that first.</source>
        <translation>Es wird schon ein Ordner überwacht; beenden Sie das zuerst.</translation>
    </message>
    <message>
        <source>%1 was watched until Studio was closed.</source>
        <translation>%1 wurde überwacht, bis Studio geschlossen wurde.</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Weiter überwachen</translation>
    </message>
    <message>
        <source>That can&apos;t be set: %1.</source>
        <translation>Das lässt sich nicht einstellen: %1.</translation>
    </message>
</context>
<context>
    <name>WatermarkCard</name>
    <message>
        <source>More about this watermark</source>
        <translation>Mehr zu diesem Wasserzeichen</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Hide: it stays here and is not delivered</source>
        <translation>Ausblenden: bleibt hier und wird nicht ausgeliefert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Deliver %1</source>
        <translation>%1 ausliefern</translation>
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
        <source>Place</source>
        <comment>section</comment>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Repeat across photo</source>
        <translation>Über das Foto wiederholen</translation>
    </message>
    <message>
        <source>Gap between repeats</source>
        <translation>Abstand der Wiederholungen</translation>
    </message>
    <message>
        <source>Same as landscape</source>
        <translation>Wie im Querformat</translation>
    </message>
    <message>
        <source>Separate position</source>
        <translation>Eigene Position</translation>
    </message>
    <message>
        <source>Portrait photos</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>As landscape</source>
        <translation>Wie Querformat</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Shadow and outline</source>
        <translation>Schatten und Kontur</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Change a watermark</source>
        <translation>Wasserzeichen ändern</translation>
    </message>
    <message>
        <source>Change a watermark on portrait photos</source>
        <translation>Wasserzeichen im Hochformat ändern</translation>
    </message>
</context>
<context>
    <name>WatermarkListForm</name>
    <message>
        <source>Add image…</source>
        <translation>Bild hinzufügen…</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>No watermark yet. Drop a PNG or SVG here.</source>
        <translation>Noch kein Wasserzeichen. PNG oder SVG hierher ziehen.</translation>
    </message>
    <message>
        <source>Check tricky photos</source>
        <translation>Schwierige Fotos prüfen</translation>
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
        <source>Text %1</source>
        <translation>Text %1</translation>
    </message>
    <message>
        <source>Add a watermark</source>
        <translation>Wasserzeichen hinzufügen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move behind</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Move in front</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show a watermark</source>
        <translation>Wasserzeichen einblenden</translation>
    </message>
    <message>
        <source>Hide a watermark</source>
        <translation>Wasserzeichen ausblenden</translation>
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
        <source>List…</source>
        <translation>Liste…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
</TS>
