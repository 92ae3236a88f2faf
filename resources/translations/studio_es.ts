<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Past deliveries…</source>
        <translation>Entregas pasadas…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>About Studio</source>
        <translation>Acerca de Studio</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>AnchorField</name>
    <message>
        <source>Top left</source>
        <translation>Arriba izquierda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo izquierda</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo derecha</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>This is a fault of the program itself (%1); the log has the details.</source>
        <translation>Es un fallo del propio programa (%1); los detalles están en el archivo de log.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the message: %1</source>
        <translation>Cerrar el mensaje: %1</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Speeds</source>
        <translation>Rapidez</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3</source>
        <translation>Ronda %1 de %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parallel job(s) are best for these photos: %1 photos/s.</source>
        <translation>
            <numerusform>%Ln tarea en paralelo es lo mejor para estas fotos: %1 fotos/s.</numerusform>
            <numerusform>%Ln tareas en paralelo es lo mejor para estas fotos: %1 fotos/s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Preview of the photo</source>
        <translation>Vista previa de la foto</translation>
    </message>
    <message>
        <source>1, 2 and 3 show before, split and after; plus, minus and 0 zoom. M chooses a watermark, which the arrow keys then move. Without one the arrow keys move the picture, with Ctrl the split.</source>
        <translation>1, 2 y 3 muestran antes, dividido y después; más, menos y 0 cambian el zoom. M elige una marca de agua, que las flechas mueven después. Sin marca elegida, las flechas mueven la imagen y, con Ctrl, la división.</translation>
    </message>
</context>
<context>
    <name>ClientChoice</name>
    <message>
        <source>Use the client&apos;s choice when this delivery is done.</source>
        <translation>Use la selección del cliente cuando esta entrega haya terminado.</translation>
    </message>
    <message>
        <source>Add the photos first, then the choice of the client.</source>
        <translation>Añada primero las fotos y después la selección del cliente.</translation>
    </message>
    <message>
        <source>No photo of the list is named in %1.</source>
        <translation>%1 no nombra ninguna foto de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>The client has chosen %Ln photo(s); only these are checked.</source>
        <translation>
            <numerusform>El cliente ha elegido %Ln foto; solo esa está marcada.</numerusform>
            <numerusform>El cliente ha elegido %Ln fotos; solo esas están marcadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>Camera clocks</source>
        <translation>Relojes de las cámaras</translation>
    </message>
    <message>
        <source>Two cameras, one event: add what a clock is behind, so that all photos sort by the same time.</source>
        <translation>Dos cámaras, un evento: indique cuánto atrasa un reloj para que todas las fotos se ordenen por la misma hora.</translation>
    </message>
    <message>
        <source>None of the photos says when and with which camera it was taken.</source>
        <translation>Ninguna foto indica cuándo ni con qué cámara se hizo.</translation>
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
        <translation>Studio está entregando</translation>
    </message>
    <message>
        <source>The delivery is not finished.</source>
        <translation>La entrega no ha terminado.</translation>
    </message>
    <message>
        <source>What is done stays, and the next start offers to continue. Pausing takes a few seconds. Stopping now redoes the current photos later.</source>
        <translation>Lo hecho se conserva y al volver a abrir podrá continuar. Pausar tarda unos segundos. Si para ahora, las fotos en curso se harán de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Keep delivering</source>
        <translation>Seguir entregando</translation>
    </message>
    <message>
        <source>Pause and keep for later</source>
        <translation>Pausar y guardar para luego</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ya</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Elegir un color…</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>Columnas de la lista</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 filas</translation>
    </message>
    <message>
        <source>Photos are matched by</source>
        <translation>Asignar las fotos por</translation>
    </message>
    <message>
        <source>Code or number</source>
        <translation>Código o número</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Usar esta lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>no está en esta lista</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Referencia (SKU)</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Primera foto</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>Última foto</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Give %1 to %2</source>
        <translation>Dar %1 a %2</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Tarjeta de %1</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>%1 es correcto</translation>
    </message>
    <message>
        <source>Give %1 to nobody</source>
        <translation>No dar %1 a nadie</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>No es una tarjeta</translation>
    </message>
    <message>
        <source>Take corrections back</source>
        <translation>Retirar las correcciones</translation>
    </message>
    <message>
        <source>%1 has a code that others in the list have, too. Correct the list.</source>
        <translation>%1 tiene un código que también tienen otros en la lista. Corrija la lista.</translation>
    </message>
    <message>
        <source>%1 has no code. Correct the list.</source>
        <translation>%1 no tiene código. Corrija la lista.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>%Ln requiere atención</numerusform>
            <numerusform>%Ln requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no photo</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln persona sin foto</numerusform>
            <numerusform>%Ln personas sin foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) couldn&apos;t be read or are unknown</source>
        <translation>
            <numerusform>%Ln tarjeta ilegible o desconocida</numerusform>
            <numerusform>%Ln tarjetas ilegibles o desconocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appear twice</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln aparece dos veces</numerusform>
            <numerusform>%Ln aparecen dos veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) may be missing</source>
        <translation>
            <numerusform>%Ln tarjeta quizá falte</numerusform>
            <numerusform>%Ln tarjetas quizá falten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) a clock jumped back</source>
        <translation>
            <numerusform>%Ln vez un reloj retrocedió</numerusform>
            <numerusform>%Ln veces un reloj retrocedió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) before the first card</source>
        <translation>
            <numerusform>%Ln grupo antes de la primera tarjeta</numerusform>
            <numerusform>%Ln grupos antes de la primera tarjeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) without a row of the list</source>
        <translation>
            <numerusform>%Ln grupo sin fila de la lista</numerusform>
            <numerusform>%Ln grupos sin fila de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list can&apos;t be used</source>
        <translation>
            <numerusform>%Ln fila de la lista no se puede usar</numerusform>
            <numerusform>%Ln filas de la lista no se pueden usar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CropPage</name>
    <message>
        <source>Crop frame</source>
        <translation>Marco de recorte</translation>
    </message>
    <message>
        <source>The arrow keys move the frame, with Shift further. Enter shows the preview again.</source>
        <translation>Las flechas mueven el marco; con Mayús, más lejos. Intro vuelve a mostrar la vista previa.</translation>
    </message>
</context>
<context>
    <name>Cropping</name>
    <message>
        <source>Move the crop</source>
        <translation>Mover el recorte</translation>
    </message>
</context>
<context>
    <name>DeliveryActions</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>El informe se ha guardado: %1</translation>
    </message>
</context>
<context>
    <name>DeliveryBar</name>
    <message>
        <source>Destination folder</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Adónde van los archivos</translation>
    </message>
    <message>
        <source>Choose the destination folder…</source>
        <translation>Elegir la carpeta de destino…</translation>
    </message>
    <message>
        <source>Choose the destination folder</source>
        <translation>Elegir la carpeta de destino</translation>
    </message>
    <message>
        <source>Finish the current photos, keep what is done, and stop.</source>
        <translation>Terminar las fotos en curso, conservar lo hecho y parar.</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>Si el archivo existe</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Files that are there stay as they are.</source>
        <translation>Los archivos que ya existen se quedan como están.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>The new file takes its place. Originals never change.</source>
        <translation>El archivo nuevo ocupa su lugar. Los originales nunca cambian.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>The new file gets a number in its name.</source>
        <translation>El archivo nuevo recibe un número en el nombre.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DeliveryForm</name>
    <message>
        <source>Make a web gallery</source>
        <translation>Crear una galería web</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>name of the folder</source>
        <translation>nombre de la carpeta</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Photos can be downloaded</source>
        <translation>Las fotos se pueden descargar</translation>
    </message>
    <message>
        <source>Clients can choose photos</source>
        <translation>Los clientes pueden elegir fotos</translation>
    </message>
    <message>
        <source>Send choice to</source>
        <translation>Enviar la selección a</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Begin with a large photo</source>
        <translation>Empezar con una foto grande</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>Galería web</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Make a contact sheet</source>
        <translation>Crear una hoja de contactos</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>JPEG pages</source>
        <translation>Páginas JPEG</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Make a ZIP file</source>
        <translation>Crear un archivo ZIP</translation>
    </message>
    <message>
        <source>Largest part</source>
        <translation>Parte más grande</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>un solo archivo</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>Archivo ZIP</translation>
    </message>
    <message>
        <source>All exports</source>
        <translation>Todas las exportaciones</translation>
    </message>
    <message>
        <source>First export</source>
        <translation>Primera exportación</translation>
    </message>
    <message>
        <source>Switch the web gallery</source>
        <translation>Activar o no la galería web</translation>
    </message>
    <message>
        <source>Switch the contact sheet</source>
        <translation>Activar o no la hoja de contactos</translation>
    </message>
    <message>
        <source>Switch the ZIP file</source>
        <translation>Activar o no el archivo ZIP</translation>
    </message>
    <message>
        <source>Change the web gallery</source>
        <translation>Cambiar la galería web</translation>
    </message>
    <message>
        <source>Change the contact sheet</source>
        <translation>Cambiar la hoja de contactos</translation>
    </message>
    <message>
        <source>Change the ZIP file</source>
        <translation>Cambiar el archivo ZIP</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>No program on this computer opens it: %1</source>
        <translation>Ningún programa de este equipo lo abre: %1</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>only files and folders of this computer can be dropped.</source>
        <translation>solo se pueden soltar archivos y carpetas de este equipo.</translation>
    </message>
    <message>
        <source>Use %1 as the watermark</source>
        <translation>Usar %1 como marca de agua</translation>
    </message>
    <message>
        <source>Check the photos that %1 names</source>
        <translation>Marcar las fotos que nombra %1</translation>
    </message>
    <message>
        <source>Use the recipe %1</source>
        <translation>Usar la receta %1</translation>
    </message>
    <message>
        <source>Use %1 as the list</source>
        <translation>Usar %1 como lista</translation>
    </message>
    <message>
        <source>%1 is not there or can&apos;t be read.</source>
        <translation>%1 no está o no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is no photo.</source>
        <translation>%1 no es una foto.</translation>
    </message>
    <message>
        <source>%1 is no recipe.</source>
        <translation>%1 no es una receta.</translation>
    </message>
    <message>
        <source>This can&apos;t be used: %1</source>
        <translation>Esto no se puede usar: %1</translation>
    </message>
</context>
<context>
    <name>EffectFields</name>
    <message>
        <source>Colour of the outline</source>
        <translation>Color del contorno</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation>Ancho del contorno</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>Color de la sombra</translation>
    </message>
    <message>
        <source>Opacity of the shadow</source>
        <translation>Opacidad de la sombra</translation>
    </message>
    <message>
        <source>Shadow across</source>
        <translation>Sombra horizontal</translation>
    </message>
    <message>
        <source>Shadow down</source>
        <translation>Sombra vertical</translation>
    </message>
    <message>
        <source>Softness of the shadow</source>
        <translation>Suavidad de la sombra</translation>
    </message>
    <message>
        <source>Percent of the letters&apos; size</source>
        <translation>Porcentaje del tamaño de las letras</translation>
    </message>
    <message>
        <source>Outline colour</source>
        <translation>Color contorno</translation>
    </message>
    <message>
        <source>Outline width</source>
        <translation>Ancho contorno</translation>
    </message>
    <message>
        <source>Shadow colour</source>
        <translation>Color sombra</translation>
    </message>
    <message>
        <source>Shadow opacity</source>
        <translation>Opacidad sombra</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Suavidad</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>Suelta aquí una carpeta de fotos</translation>
    </message>
    <message>
        <source>Choose a recipe above, then press Deliver. Your originals are never changed.</source>
        <translation>Elija una receta arriba y pulse Entregar. Sus originales nunca se modifican.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Añadir fotos…</translation>
    </message>
    <message>
        <source>Try it with the sample photos</source>
        <translation>Probar con las fotos de muestra</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>How do these rows read right?</source>
        <translation>¿Cómo se leen bien estas filas?</translation>
    </message>
    <message>
        <source>%1 does not say in which encoding it was saved.</source>
        <translation>%1 no indica con qué codificación se guardó.</translation>
    </message>
    <message>
        <source>Another encoding</source>
        <translation>Otra codificación</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>repeated text</source>
        <translation>texto repetido</translation>
    </message>
    <message>
        <source>repeated watermark</source>
        <translation>marca de agua repetida</translation>
    </message>
    <message>
        <source>original size</source>
        <translation>tamaño original</translation>
    </message>
    <message>
        <source>same as original</source>
        <translation>como el original</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>More about this export</source>
        <translation>Más sobre esta exportación</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Add an export</source>
        <translation>Añadir una exportación</translation>
    </message>
    <message>
        <source>At least one export is made.</source>
        <translation>Se hace al menos una exportación.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>At least one export is made, so the last one stays.</source>
        <translation>Se hace al menos una exportación, así que la última se queda.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>Añadir una carpeta de fotos</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Choose a list of people or products</source>
        <translation>Elegir una lista de personas o productos</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>Change the format</source>
        <translation>Cambiar el formato</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Change the quality</source>
        <translation>Cambiar la calidad</translation>
    </message>
    <message>
        <source>Change the loss</source>
        <translation>Cambiar la pérdida</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <translation>Completa (4:4:4)</translation>
    </message>
    <message>
        <source>Half (4:2:2)</source>
        <translation>Mitad (4:2:2)</translation>
    </message>
    <message>
        <source>Quarter (4:2:0)</source>
        <translation>Cuarto (4:2:0)</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progresivo</translation>
    </message>
    <message>
        <source>Change the order of the file</source>
        <translation>Cambiar el orden del archivo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Change the largest size</source>
        <translation>Cambiar el tamaño máximo</translation>
    </message>
    <message>
        <source>Same as original</source>
        <translation>Como el original</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>Change the chroma subsampling</source>
        <translation>Cambiar el submuestreo de color</translation>
    </message>
    <message>
        <source>Keep original</source>
        <translation>Conservar el original</translation>
    </message>
    <message>
        <source>Change the dpi</source>
        <translation>Cambiar los dpi</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Shows where a photo is transparent and the format can&apos;t be.</source>
        <translation>Aparece donde una foto es transparente y el formato no puede serlo.</translation>
    </message>
    <message>
        <source>Change the background</source>
        <translation>Cambiar el fondo</translation>
    </message>
    <message>
        <source>sRGB, for screens</source>
        <translation>sRGB, para pantallas</translation>
    </message>
    <message>
        <source>ICC file…</source>
        <translation>Archivo ICC…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Max file size</source>
        <translation>Tamaño máx. de archivo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>Submuestreo de color</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Change the colours</source>
        <translation>Cambiar los colores</translation>
    </message>
    <message>
        <source>Choose a colour profile</source>
        <translation>Elegir un perfil de color</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Photos of the list</source>
        <translation>Fotos de la lista</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>collapsed</source>
        <translation>plegada</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>desplegada</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Drop a folder</source>
        <translation>Suelta una carpeta</translation>
    </message>
    <message>
        <source>Photos come from folders, cards or single files; nothing is moved.</source>
        <translation>Las fotos vienen de carpetas, tarjetas o archivos sueltos; nada se mueve.</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Elige una receta</translation>
    </message>
    <message>
        <source>It says what is made of each photo. The preview shows the real file.</source>
        <translation>Dice qué se hace de cada foto. La vista previa muestra el archivo real.</translation>
    </message>
    <message>
        <source>Your originals are never changed, moved or deleted, and you never get half-written files.</source>
        <translation>Sus originales nunca se modifican, mueven ni borran, y nunca tendrá archivos a medio escribir.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Pause and resume; check or uncheck photos</source>
        <translation>Pausar y reanudar; marcar o desmarcar fotos</translation>
    </message>
    <message>
        <source>Undo and redo, in the list and the recipe</source>
        <translation>Deshacer y rehacer, en la lista y la receta</translation>
    </message>
    <message>
        <source>Refresh the folders</source>
        <translation>Actualizar las carpetas</translation>
    </message>
    <message>
        <source>Thumbnail cache</source>
        <translation>Caché de miniaturas</translation>
    </message>
    <message>
        <source>Delivers whole folders of photographs: sized, watermarked, named and complete. Under the MIT licence. Qt and PySide6 are used under the LGPL, version 3; their libraries can be replaced.</source>
        <translation>Entrega carpetas enteras de fotos: a medida, con marca de agua, con nombre y completas. Bajo licencia MIT. Qt y PySide6 se usan bajo la LGPL, versión 3; sus bibliotecas se pueden reemplazar.</translation>
    </message>
    <message>
        <source>Every core works. Pause, cancel or pull the plug: nothing is lost.</source>
        <translation>Trabajan todos los núcleos. Pausa, cancela o desenchufa: nada se pierde.</translation>
    </message>
    <message>
        <source>Press Deliver</source>
        <translation>Pulsar Entregar</translation>
    </message>
    <message>
        <source>Your photos are safe</source>
        <translation>Tus fotos están a salvo</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Remove from the list, never from the disk</source>
        <translation>Quitar de la lista, nunca del disco</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Guardar la receta</translation>
    </message>
    <message>
        <source>Filter the photos</source>
        <translation>Filtrar las fotos</translation>
    </message>
    <message>
        <source>Before, split, after (in the preview)</source>
        <translation>Antes, dividido, después (en la vista previa)</translation>
    </message>
    <message>
        <source>Zoom in, out, fit (in the preview)</source>
        <translation>Acercar, alejar, ajustar (en la vista previa)</translation>
    </message>
    <message>
        <source>Past deliveries</source>
        <translation>Entregas pasadas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Your recipes</source>
        <translation>Tus recetas</translation>
    </message>
    <message>
        <source>Journals of deliveries</source>
        <translation>Registros de entregas</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Ajustes de la ventana</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Copiar detalles para un informe</translation>
    </message>
    <message>
        <source>Versions and the last fault, no names of files.</source>
        <translation>Versiones y el último fallo, sin nombres de archivos.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Past deliveries</source>
        <translation>Entregas pasadas</translation>
    </message>
    <message>
        <source>Looking for deliveries…</source>
        <translation>Buscando entregas…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Entregar de nuevo</translation>
    </message>
    <message>
        <source>Brings the photos, the recipe and the destination back into the window.</source>
        <translation>Vuelve a poner las fotos, la receta y el destino en la ventana.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>All deliveries into this folder…</source>
        <translation>Todas las entregas en esta carpeta…</translation>
    </message>
    <message>
        <source>This delivery only…</source>
        <translation>Solo esta entrega…</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>Galería web</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>Archivo ZIP</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No delivery has been made yet.</source>
        <translation>Aún no se ha hecho ninguna entrega.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Whose photos are these?</source>
        <translation>¿De quién son estas fotos?</translation>
    </message>
    <message>
        <source>Written wherever a recipe says {studio}. You can change it in the settings.</source>
        <translation>Se escribe donde una receta dice {studio}. Se puede cambiar en los ajustes.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Elegir un logo…</translation>
    </message>
    <message>
        <source>Studio name</source>
        <translation>Nombre del estudio</translation>
    </message>
    <message>
        <source>Copyright line</source>
        <translation>Línea de copyright</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logo</translation>
    </message>
</context>
<context>
    <name>InfoStrip</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The photo without watermarks (1)</source>
        <translation>La foto sin marcas de agua (1)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividido</translation>
    </message>
    <message>
        <source>Before on the left, after on the right (2)</source>
        <translation>Antes a la izquierda, después a la derecha (2)</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The file as it will be (3)</source>
        <translation>El archivo tal como será (3)</translation>
    </message>
    <message>
        <source>What the preview shows</source>
        <translation>Qué muestra la vista previa</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>The whole picture, never enlarged (0)</source>
        <translation>La imagen entera, nunca ampliada (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Each pixel of the file as one of the screen (0)</source>
        <translation>Cada píxel del archivo como uno de la pantalla (0)</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Tamaño de la vista previa</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Move the crop</source>
        <translation>Mover el recorte</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>Unit: %1</source>
        <translation>Unidad: %1</translation>
    </message>
    <message>
        <source>Percent of the short side</source>
        <translation>Porcentaje del lado corto</translation>
    </message>
    <message>
        <source>Pixels of the output</source>
        <translation>Píxeles de la salida</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Show photos and preview</source>
        <translation>Mostrar fotos y vista previa</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Mostrar personas</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>Siguiente por revisar</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Leer la lista de nuevo</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Elegir otra lista…</translation>
    </message>
    <message>
        <source>Print code cards…</source>
        <translation>Imprimir tarjetas con código…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln per page</source>
        <translation>
            <numerusform>%Ln por página</numerusform>
            <numerusform>%Ln por página</numerusform>
        </translation>
    </message>
    <message>
        <source>Use no list</source>
        <translation>No usar ninguna lista</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Columnas de la lista</translation>
    </message>
    <message>
        <source>%1 has %2 rows. Add the photos that belong to it.</source>
        <translation>%1 tiene %2 filas. Añada las fotos que le corresponden.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1 cards.pdf</source>
        <translation>%1 tarjetas.pdf</translation>
    </message>
    <message>
        <source>Print code cards</source>
        <translation>Imprimir tarjetas con código</translation>
    </message>
    <message>
        <source>Printing code cards…</source>
        <translation>Imprimiendo las tarjetas con código…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code card(s) in %1.</source>
        <translation>
            <numerusform>%Ln tarjeta con código en %1.</numerusform>
            <numerusform>%Ln tarjetas con código en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list have no card.</source>
        <translation>
            <numerusform>%Ln fila de la lista no tiene tarjeta.</numerusform>
            <numerusform>%Ln filas de la lista no tienen tarjeta.</numerusform>
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
        <translation>%1 de %2 personas tienen fotos</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>sin foto</translation>
    </message>
    <message>
        <source>2 cards?</source>
        <translation>¿2 tarjetas?</translation>
    </message>
    <message>
        <source>card missing?</source>
        <translation>¿falta tarjeta?</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>mismo código</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>who is this?</source>
        <translation>¿quién es?</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>is a card missing?</source>
        <translation>¿falta una tarjeta?</translation>
    </message>
    <message>
        <source>incomplete row of the list</source>
        <translation>fila de la lista incompleta</translation>
    </message>
    <message>
        <source>card again: right?</source>
        <translation>tarjeta repetida: ¿correcto?</translation>
    </message>
    <message>
        <source>Card couldn&apos;t be read</source>
        <translation>Tarjeta ilegible</translation>
    </message>
    <message>
        <source>Code %1 is not in the list</source>
        <translation>El código %1 no está en la lista</translation>
    </message>
    <message>
        <source>Card with several codes</source>
        <translation>Tarjeta con varios códigos</translation>
    </message>
    <message>
        <source>Before the first card</source>
        <translation>Antes de la primera tarjeta</translation>
    </message>
    <message>
        <source>The clock jumped back</source>
        <translation>El reloj retrocedió</translation>
    </message>
    <message>
        <source>Rows with the same code</source>
        <translation>Filas con el mismo código</translation>
    </message>
    <message>
        <source>Several people come into question</source>
        <translation>Varias personas posibles</translation>
    </message>
    <message>
        <source>Nobody&apos;s photos</source>
        <translation>Fotos de nadie</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Code cards that have been read</source>
        <translation>Tarjetas con código leídas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leerlas</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>Siguiente por revisar</translation>
    </message>
    <message>
        <source>Previous to check</source>
        <translation>Anterior por revisar</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Dar a…</translation>
    </message>
    <message>
        <source>This is the card of…</source>
        <translation>Esta es la tarjeta de…</translation>
    </message>
    <message>
        <source>This is no card</source>
        <translation>Esto no es una tarjeta</translation>
    </message>
    <message>
        <source>Give to nobody</source>
        <translation>No dar a nadie</translation>
    </message>
    <message>
        <source>Take corrections back</source>
        <translation>Retirar las correcciones</translation>
    </message>
    <message>
        <source>The code cards have not been read, so nobody knows whose the photos are.</source>
        <translation>Las tarjetas con código no se han leído, así que no se sabe de quién son las fotos.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Matching photos with the list…</source>
        <translation>Asignando las fotos a la lista…</translation>
    </message>
    <message>
        <source>Reading code cards: %1 of %2</source>
        <translation>Leyendo tarjetas con código: %1 de %2</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>Type a name or code…</source>
        <translation>Escriba un nombre o código…</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>tarjeta %1</translation>
    </message>
</context>
<context>
    <name>ListRules</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Photos are matched by</source>
        <translation>Asignar las fotos por</translation>
    </message>
    <message>
        <source>Column with the code</source>
        <translation>Columna del código</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Otras columnas</translation>
    </message>
    <message>
        <source>Photos of code cards</source>
        <translation>Fotos de las tarjetas</translation>
    </message>
    <message>
        <source>Index of the files</source>
        <translation>Índice de los archivos</translation>
    </message>
    <message>
        <source>Change how the list is used</source>
        <translation>Cambiar el uso de la lista</translation>
    </message>
    <message>
        <source>Code cards in the photos</source>
        <translation>Tarjetas con código en las fotos</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Photo numbers, from and to</source>
        <translation>Números de foto, desde y hasta</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlas</translation>
    </message>
    <message>
        <source>Deliver them, too</source>
        <translation>Entregarlas también</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>CSV with all columns</source>
        <translation>CSV con todas las columnas</translation>
    </message>
    <message>
        <source>INDEX.TXT for yearbooks (PSPA)</source>
        <translation>INDEX.TXT para anuarios (PSPA)</translation>
    </message>
</context>
<context>
    <name>ListSwitch</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
</context>
<context>
    <name>Made</name>
    <message>
        <source>Making the web gallery</source>
        <translation>Creando la galería web</translation>
    </message>
    <message>
        <source>Making the contact sheet</source>
        <translation>Creando la hoja de contactos</translation>
    </message>
    <message>
        <source>Packing the ZIP file</source>
        <translation>Comprimiendo el archivo ZIP</translation>
    </message>
    <message>
        <source>Writing the index</source>
        <translation>Escribiendo el índice</translation>
    </message>
    <message>
        <source>The web gallery is ready</source>
        <translation>La galería web está lista</translation>
    </message>
    <message>
        <source>The contact sheet is ready</source>
        <translation>La hoja de contactos está lista</translation>
    </message>
    <message>
        <source>The ZIP file is ready</source>
        <translation>El archivo ZIP está listo</translation>
    </message>
    <message>
        <source>The index is ready</source>
        <translation>El índice está listo</translation>
    </message>
</context>
<context>
    <name>MainButton</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message numerus="yes">
        <source>Deliver %Ln photo(s)</source>
        <translation>
            <numerusform>Entregar %Ln foto</numerusform>
            <numerusform>Entregar %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver %1 of %2</source>
        <translation>Entregar %1 de %2</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>one by one</source>
        <translation>una a una</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A file of this photo uses older settings and is kept.</source>
        <translation>Un archivo de esta foto usa ajustes anteriores y se conserva.</translation>
    </message>
    <message>
        <source>A file of this photo was changed after its delivery and is kept.</source>
        <translation>Un archivo de esta foto se cambió tras su entrega y se conserva.</translation>
    </message>
    <message>
        <source>The file of that name is of a different photo and is kept; number existing names to have both.</source>
        <translation>El archivo de ese nombre es de otra foto y se conserva; numere los nombres existentes para tener ambos.</translation>
    </message>
    <message>
        <source>A different photo of this name was delivered from here before and its file is kept; number existing names to have both.</source>
        <translation>Ya se entregó desde aquí otra foto con este nombre y su archivo se conserva; numere los nombres existentes para tener ambos.</translation>
    </message>
    <message numerus="yes">
        <source>{n} name was taken by another photo; a number was added.|{n} names were taken by other photos; numbers were added.</source>
        <translation>
            <numerusform>{n} nombre lo tenía otra foto; se añadió un número.</numerusform>
            <numerusform>{n} nombres los tenían otras fotos; se añadieron números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name was taken by an existing file; a number was added.|{n} names were taken by existing files; numbers were added.</source>
        <translation>
            <numerusform>{n} nombre lo tenía un archivo existente; se añadió un número.</numerusform>
            <numerusform>{n} nombres los tenían archivos existentes; se añadieron números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is there already and is kept.|{n} files are there already and are kept.</source>
        <translation>
            <numerusform>{n} archivo ya existe y se conserva.</numerusform>
            <numerusform>{n} archivos ya existen y se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} existing file will be replaced.|{n} existing files will be replaced.</source>
        <translation>
            <numerusform>Se reemplazará {n} archivo existente.</numerusform>
            <numerusform>Se reemplazarán {n} archivos existentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file will be JPEG or PNG, since Studio does not write the photo&apos;s own format.|{n} files will be JPEG or PNG, since Studio does not write the photos&apos; own format.</source>
        <translation>
            <numerusform>{n} archivo será JPEG o PNG, pues Studio no escribe el formato de la foto.</numerusform>
            <numerusform>{n} archivos serán JPEG o PNG, pues Studio no escribe el formato de las fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} path is longer than {limit:d} characters; some programs can&apos;t open such files.|{n} paths are longer than {limit:d} characters; some programs can&apos;t open such files.</source>
        <translation>
            <numerusform>{n} ruta tiene más de {limit:d} caracteres; algunos programas no abren esos archivos.</numerusform>
            <numerusform>{n} rutas tienen más de {limit:d} caracteres; algunos programas no abren esos archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file goes into a folder of your photos, where the next delivery would take it for a photo; a subfolder for the export keeps them apart.|{n} files go into a folder of your photos, where the next delivery would take them for photos; a subfolder for the export keeps them apart.</source>
        <translation>
            <numerusform>{n} archivo va a una carpeta de sus fotos, donde la próxima entrega lo tomaría por una foto; una subcarpeta para la exportación los separa.</numerusform>
            <numerusform>{n} archivos van a una carpeta de sus fotos, donde la próxima entrega los tomaría por fotos; una subcarpeta para la exportación los separa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo is up to date|{n} photos are up to date</source>
        <translation>
            <numerusform>{n} foto está al día</numerusform>
            <numerusform>{n} fotos están al día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has changed|{n} photos have changed</source>
        <translation>
            <numerusform>{n} foto ha cambiado</numerusform>
            <numerusform>{n} fotos han cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has missing files|{n} photos have missing files</source>
        <translation>
            <numerusform>a {n} foto le faltan archivos</numerusform>
            <numerusform>a {n} fotos les faltan archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo is new|{n} photos are new</source>
        <translation>
            <numerusform>{n} foto es nueva</numerusform>
            <numerusform>{n} fotos son nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is made again, since the recipe has changed.|{n} files are made again, since the recipe has changed.</source>
        <translation>
            <numerusform>{n} archivo se hace de nuevo, pues la receta ha cambiado.</numerusform>
            <numerusform>{n} archivos se hacen de nuevo, pues la receta ha cambiado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file uses older settings and is kept.|{n} files use older settings and are kept.</source>
        <translation>
            <numerusform>{n} archivo usa ajustes anteriores y se conserva.</numerusform>
            <numerusform>{n} archivos usan ajustes anteriores y se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file was changed after its delivery and is kept.|{n} files were changed after their delivery and are kept.</source>
        <translation>
            <numerusform>{n} archivo se cambió tras su entrega y se conserva.</numerusform>
            <numerusform>{n} archivos se cambiaron tras su entrega y se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo was delivered before and now goes to another folder, where it is made once more.|{n} photos were delivered before and now go to another folder, where they are made once more.</source>
        <translation>
            <numerusform>{n} foto ya entregada va ahora a otra carpeta, donde se hace otra vez.</numerusform>
            <numerusform>{n} fotos ya entregadas van ahora a otra carpeta, donde se hacen otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is kept: same name, different photo.|{n} files are kept: same name, different photo.</source>
        <translation>
            <numerusform>{n} archivo se conserva: mismo nombre, otra foto.</numerusform>
            <numerusform>{n} archivos se conservan: mismo nombre, otra foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is kept: made of a different photo from the same place.|{n} files are kept: made of different photos from the same place.</source>
        <translation>
            <numerusform>{n} archivo se conserva: de otra foto del mismo lugar.</numerusform>
            <numerusform>{n} archivos se conservan: de otras fotos del mismo lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last delivery: {parts}.</source>
        <translation>Desde la última entrega: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} delivery folder inside your sources was left out.|{n} delivery folders inside your sources were left out.</source>
        <translation>
            <numerusform>Se dejó fuera {n} carpeta de entrega dentro de sus orígenes.</numerusform>
            <numerusform>Se dejaron fuera {n} carpetas de entrega dentro de sus orígenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of {folder} may be too small: about {need:bytes} needed, {have:bytes} free.</source>
        <translation>El disco de {folder} puede ser demasiado pequeño: se necesitan unos {need:bytes}, hay {have:bytes} libres.</translation>
    </message>
    <message>
        <source>Cancelled while looking for photos; nothing was written.</source>
        <translation>Cancelado al buscar fotos; no se escribió nada.</translation>
    </message>
    <message>
        <source>Cancelled while planning; nothing was written.</source>
        <translation>Cancelado al planificar; no se escribió nada.</translation>
    </message>
    <message>
        <source>Its name was taken, so a number was added.</source>
        <translation>Su nombre estaba ocupado, así que se añadió un número.</translation>
    </message>
    <message>
        <source>All its files are there already.</source>
        <translation>Todos sus archivos existen ya.</translation>
    </message>
    <message>
        <source>{export}: {what}</source>
        <translation>{export}: {what}</translation>
    </message>
    <message>
        <source>{folder} is gone; connect its disk or card and start again.</source>
        <translation>{folder} ya no está; conecta su disco o tarjeta y vuelve a empezar.</translation>
    </message>
    <message>
        <source>Photo can&apos;t be read: {reason}.</source>
        <translation>No se puede leer la foto: {reason}.</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Marca de agua</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Perfil de color</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>export &apos;{name}&apos;</source>
        <translation>exportación «{name}»</translation>
    </message>
    <message>
        <source>{what} {file} does not exist; put it there or change the recipe.</source>
        <translation>{what} {file} no existe; ponga el archivo allí o cambie la receta.</translation>
    </message>
    <message>
        <source>{what} {file} is not a file.</source>
        <translation>{what} {file} no es un archivo.</translation>
    </message>
    <message>
        <source>{what} {file} can&apos;t be read; change its permissions.</source>
        <translation>{what} {file} no se puede leer; cambie sus permisos.</translation>
    </message>
    <message>
        <source>Watermark {file} is not a picture that Studio can open; use a PNG, an SVG or a photo.</source>
        <translation>La marca de agua {file} no es una imagen que Studio pueda abrir; use un PNG, un SVG o una foto.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be the name of a folder.</source>
        <translation>{folder} no puede ser el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>{file} is not a folder, so nothing can be delivered to {folder}.</source>
        <translation>{file} no es una carpeta, así que nada se puede entregar en {folder}.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}; choose another destination.</source>
        <translation>No se puede escribir nada en {folder}; elige otro destino.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{source} does not exist; check its name and that its disk is there.</source>
        <translation>{source} no existe; comprueba su nombre y que esté su disco.</translation>
    </message>
    <message>
        <source>no file can have such a name</source>
        <translation>ningún archivo puede llamarse así</translation>
    </message>
    <message>
        <source>{source} can&apos;t be read: {reason}.</source>
        <translation>No se puede leer {source}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be read, so its photos are missing: {reason}.</source>
        <translation>No se puede leer la carpeta {folder}, faltan sus fotos: {reason}.</translation>
    </message>
    <message>
        <source>{place} exists and is not a file; move it away.</source>
        <translation>{place} existe y no es un archivo; muévalo.</translation>
    </message>
    <message>
        <source>{folder} is a link that leads out of the destination; nothing is delivered through it.</source>
        <translation>{folder} es un enlace que sale del destino; nada se entrega a través de él.</translation>
    </message>
    <message>
        <source>{file} is a file where a folder is needed; move it away or choose another subfolder.</source>
        <translation>{file} es un archivo donde se necesita una carpeta; muévalo o elija otra subcarpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder {folder}; change its permissions.</source>
        <translation>No se puede escribir nada en la carpeta {folder}; cambia sus permisos.</translation>
    </message>
    <message>
        <source>{file} would overwrite your own photo; choose another destination, subfolder or name.</source>
        <translation>{file} sobrescribiría su propia foto; elija otro destino, subcarpeta o nombre.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be read: {reason}.</source>
        <translation>No se puede leer la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made, since a file of this delivery has its name; rename one of them.</source>
        <translation>No se puede crear la carpeta {folder}, pues un archivo de esta entrega tiene su nombre; cambie uno de ellos.</translation>
    </message>
    <message>
        <source>Another program removed the folder or the unfinished file while this photo was delivered.</source>
        <translation>Otro programa eliminó la carpeta o el archivo inacabado mientras se entregaba esta foto.</translation>
    </message>
    <message>
        <source>Photo is too large for this computer: it needs {need:.1f} GB of memory, of {has:.1f} GB.</source>
        <translation>La foto es demasiado grande para este equipo: necesita {need:.1f} GB de memoria de {has:.1f} GB.</translation>
    </message>
    <message>
        <source>A watermark, font or colour profile of the recipe is missing or has changed since this delivery was started: put it back, or start a new delivery.</source>
        <translation>Una marca de agua, una fuente o un perfil de color de la receta falta o ha cambiado desde que empezó esta entrega: repóngalo o empiece una entrega nueva.</translation>
    </message>
    <message>
        <source>Photo took longer than {limit} seconds and was given up.</source>
        <translation>La foto tardó más de {limit} segundos y se abandonó.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made: {reason}.</source>
        <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The process that worked on this photo failed twice: {reason}.</source>
        <translation>El proceso que trabajaba en esta foto falló dos veces: {reason}.</translation>
    </message>
    <message>
        <source>it brought no result</source>
        <translation>no dio ningún resultado</translation>
    </message>
    <message>
        <source>{file} is your own photo and was not overwritten.</source>
        <translation>{file} es su propia foto y no se sobrescribió.</translation>
    </message>
    <message>
        <source>{file} could not get its final name: {reason}.</source>
        <translation>{file} no pudo recibir su nombre definitivo: {reason}.</translation>
    </message>
    <message>
        <source>{file} was changed after its delivery and was not overwritten.</source>
        <translation>{file} se cambió tras su entrega y no se sobrescribió.</translation>
    </message>
    <message>
        <source>{file} appeared during the delivery and was not overwritten.</source>
        <translation>{file} apareció durante la entrega y no se sobrescribió.</translation>
    </message>
    <message>
        <source>{place} appeared during the delivery and is not a file; move it away.</source>
        <translation>{place} apareció durante la entrega y no es un archivo; muévalo.</translation>
    </message>
    <message>
        <source>Studio ended {times} times while working on this photo alone; it was given up.</source>
        <translation>Studio terminó {times} veces mientras trabajaba solo en esta foto; se abandonó.</translation>
    </message>
    <message>
        <source>The photo has changed since, so it was made again.</source>
        <translation>La foto ha cambiado desde entonces, así que se hizo de nuevo.</translation>
    </message>
    <message>
        <source>A delivered file was missing, so it was made again.</source>
        <translation>Faltaba un archivo entregado y se hizo de nuevo.</translation>
    </message>
    <message>
        <source>The cause is not known.</source>
        <translation>Se desconoce la causa.</translation>
    </message>
    <message>
        <source>its header has too many boxes</source>
        <translation>su cabecera tiene demasiadas cajas</translation>
    </message>
    <message>
        <source>a box of its header has an impossible size</source>
        <translation>una caja de su cabecera tiene un tamaño imposible</translation>
    </message>
    <message>
        <source>its header has too many chunks</source>
        <translation>su cabecera tiene demasiados bloques</translation>
    </message>
    <message>
        <source>its header does not describe the picture</source>
        <translation>su cabecera no describe la imagen</translation>
    </message>
    <message>
        <source>a table of its header is too short</source>
        <translation>una tabla de su cabecera es demasiado corta</translation>
    </message>
    <message>
        <source>its header has too many tables</source>
        <translation>su cabecera tiene demasiadas tablas</translation>
    </message>
    <message>
        <source>its header has too many segments</source>
        <translation>su cabecera tiene demasiados segmentos</translation>
    </message>
    <message>
        <source>a long stretch of its header makes no sense</source>
        <translation>un trozo largo de su cabecera no tiene sentido</translation>
    </message>
    <message>
        <source>long stretches of its header make no sense</source>
        <translation>trozos largos de su cabecera no tienen sentido</translation>
    </message>
    <message>
        <source>a segment of its header has an impossible length</source>
        <translation>un segmento de su cabecera tiene una longitud imposible</translation>
    </message>
    <message>
        <source>File is incomplete: it ends inside its header.</source>
        <translation>Archivo incompleto: termina en su cabecera.</translation>
    </message>
    <message>
        <source>File is damaged: {what}.</source>
        <translation>Archivo dañado: {what}.</translation>
    </message>
    <message>
        <source>File can&apos;t be read: {reason}.</source>
        <translation>No se puede leer el archivo: {reason}.</translation>
    </message>
    <message>
        <source>File holds {frames} pictures, over the limit of {limit}.</source>
        <translation>El archivo contiene {frames} imágenes, más del límite de {limit}.</translation>
    </message>
    <message>
        <source>its header is spread over too many places</source>
        <translation>su cabecera está repartida por demasiados sitios</translation>
    </message>
    <message>
        <source>a table of its header has an impossible length</source>
        <translation>una tabla de su cabecera tiene una longitud imposible</translation>
    </message>
    <message>
        <source>its tables do not start as they should</source>
        <translation>sus tablas no empiezan como deberían</translation>
    </message>
    <message>
        <source>its tables go round in a circle</source>
        <translation>sus tablas forman un círculo</translation>
    </message>
    <message>
        <source>File is damaged ({share} missing or wrong); what is there was delivered.</source>
        <translation>Archivo dañado (falta o está mal {share}); se entregó lo que hay.</translation>
    </message>
    <message>
        <source>File is damaged ({share} missing or wrong). Copy it again from the card.</source>
        <translation>Archivo dañado (falta o está mal {share}). Cópielo otra vez de la tarjeta.</translation>
    </message>
    <message>
        <source>File can&apos;t be trusted: its picture is split into far more passes than usual.</source>
        <translation>Archivo poco fiable: su imagen está dividida en muchas más pasadas de lo normal.</translation>
    </message>
    <message numerus="yes">
        <source>File holds {n} picture; the first was used.|File holds {n} pictures; the first was used.</source>
        <translation>
            <numerusform>El archivo contiene {n} imagen; se usó la primera.</numerusform>
            <numerusform>El archivo contiene {n} imágenes; se usó la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>File is damaged, or a kind of {format} that Studio can&apos;t read.</source>
        <translation>Archivo dañado, o un tipo de {format} que Studio no puede leer.</translation>
    </message>
    <message>
        <source>camera raw</source>
        <translation>un archivo raw</translation>
    </message>
    <message>
        <source>File is far too small for its {size:,.0f} megapixels, so it is no photo.</source>
        <translation>El archivo es demasiado pequeño para sus {size:,.0f} megapíxeles; no es una foto.</translation>
    </message>
    <message>
        <source>This installation of Studio can&apos;t read {format}.</source>
        <translation>Esta instalación de Studio no puede leer {format}.</translation>
    </message>
    <message>
        <source>File can&apos;t be trusted: its picture is larger than its header says.</source>
        <translation>Archivo poco fiable: su imagen es mayor de lo que dice la cabecera.</translation>
    </message>
    <message>
        <source>File is incomplete: its end is missing. Copy it again from the card.</source>
        <translation>Archivo incompleto: falta el final. Cópielo otra vez de la tarjeta.</translation>
    </message>
    <message>
        <source>File is damaged, or {format} of {bits} bits per channel of a kind that Studio can&apos;t read; save it as RGB with 8 or 16 bits.</source>
        <translation>Archivo dañado, o {format} de {bits} bits por canal de un tipo que Studio no puede leer; guárdelo como RGB de 8 o 16 bits.</translation>
    </message>
    <message>
        <source>Its pixel values go from {low} to {high}; they were scaled to the range from black to white.</source>
        <translation>Sus valores de píxel van de {low} a {high}; se ajustaron al rango de negro a blanco.</translation>
    </message>
    <message>
        <source>Its pixel values are not those of a picture; they were used as they are.</source>
        <translation>Sus valores de píxel no son los de una imagen; se usaron tal cual.</translation>
    </message>
    <message>
        <source>File is incomplete: the end of its picture is missing. Copy it again.</source>
        <translation>Archivo incompleto: falta el final de la imagen. Cópielo otra vez.</translation>
    </message>
    <message>
        <source>Studio can&apos;t read how its flattened picture is compressed; save it as TIFF.</source>
        <translation>Studio no puede leer la compresión de la imagen acoplada; guárdela como TIFF.</translation>
    </message>
    <message>
        <source>Made from the camera&apos;s own preview in the raw file.</source>
        <translation>Hecha con la vista previa de la cámara en el archivo raw.</translation>
    </message>
    <message>
        <source>Developed from the raw file with the camera&apos;s white balance.</source>
        <translation>Revelada del archivo raw con el balance de blancos de la cámara.</translation>
    </message>
    <message>
        <source>Camera raw can&apos;t be read: damaged, or from an unknown camera.</source>
        <translation>No se puede leer el archivo raw: dañado o de una cámara desconocida.</translation>
    </message>
    <message>
        <source>Camera raw can be read, but not as a picture in red, green and blue.</source>
        <translation>El archivo raw se puede leer, pero no como imagen en rojo, verde y azul.</translation>
    </message>
    <message>
        <source>Photo has {size:,.0f} megapixels, over the limit.</source>
        <translation>La foto tiene {size:,.0f} megapíxeles, más del límite.</translation>
    </message>
    <message>
        <source>File is incomplete: its end is missing and nothing can be read. Copy it again.</source>
        <translation>Archivo incompleto: falta el final y no se puede leer nada. Cópielo otra vez.</translation>
    </message>
    <message>
        <source>File is incomplete ({share} missing); what is there was delivered.</source>
        <translation>Archivo incompleto (falta {share}); se entregó lo que hay.</translation>
    </message>
    <message>
        <source>about {percent} %</source>
        <translation>un {percent} % aproximadamente</translation>
    </message>
    <message>
        <source>The file&apos;s last bytes are missing; the picture is complete.</source>
        <translation>Faltan los últimos bytes del archivo; la imagen está completa.</translation>
    </message>
    <message>
        <source>an unknown part</source>
        <translation>una parte desconocida</translation>
    </message>
    <message>
        <source>File is incomplete ({share} missing). Copy it again from the card.</source>
        <translation>Archivo incompleto (falta {share}). Cópielo otra vez de la tarjeta.</translation>
    </message>
    <message>
        <source>{format} holds at most {limit} pixels per side; choose a smaller size.</source>
        <translation>{format} admite como máximo {limit} píxeles por lado; elige un tamaño menor.</translation>
    </message>
    <message>
        <source>The file has {size:bytes}, over the limit of {limit:bytes}, and {format} has no quality to lower; choose JPEG or a smaller size.</source>
        <translation>El archivo tiene {size:bytes}, más del límite de {limit:bytes}, y {format} no tiene calidad que bajar; elija JPEG o un tamaño menor.</translation>
    </message>
    <message>
        <source>The file can&apos;t be made smaller than {smallest:bytes} at this size, over the limit of {limit:bytes}; choose a smaller size.</source>
        <translation>A este tamaño el archivo no baja de {smallest:bytes}, más del límite de {limit:bytes}; elija un tamaño menor.</translation>
    </message>
    <message>
        <source>The finished file could not be opened again: {problem}</source>
        <translation>El archivo terminado no se pudo volver a abrir: {problem}</translation>
    </message>
    <message>
        <source>The finished file was read back as {found} of {width:d} x {height:d} pixels, not as {format} of {right_width:d} x {right_height:d}.</source>
        <translation>El archivo terminado se leyó como {found} de {width:d} x {height:d} píxeles, no como {format} de {right_width:d} x {right_height:d}.</translation>
    </message>
    <message>
        <source>The finished file was read back with another colour profile.</source>
        <translation>El archivo terminado se leyó con otro perfil de color.</translation>
    </message>
    <message>
        <source>Smaller than asked ({width:d} x {height:d}), since photos are not enlarged.</source>
        <translation>Menor de lo pedido ({width:d} x {height:d}), pues las fotos no se agrandan.</translation>
    </message>
    <message>
        <source>Delivered as {written}, since Studio does not write {format}.</source>
        <translation>Entregado como {written}, pues Studio no escribe {format}.</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged, its date included.</source>
        <translation>Parte del EXIF está dañada, incluida la fecha.</translation>
    </message>
    <message>
        <source>Its EXIF is damaged: date, camera and orientation are unknown.</source>
        <translation>El EXIF está dañado: se desconocen fecha, cámara y orientación.</translation>
    </message>
    <message>
        <source>File is a sequence of pictures, like a film, without a main photo.</source>
        <translation>El archivo es una secuencia de imágenes, como una película, sin foto principal.</translation>
    </message>
    <message>
        <source>an unknown codec</source>
        <translation>un códec desconocido</translation>
    </message>
    <message>
        <source>it was interrupted</source>
        <translation>se interrumpió</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>terminó</translation>
    </message>
    <message>
        <source>it ended with code {code:d}</source>
        <translation>terminó con el código {code:d}</translation>
    </message>
    <message>
        <source>its result could not be handed over ({kind})</source>
        <translation>su resultado no se pudo entregar ({kind})</translation>
    </message>
    <message>
        <source>it was ended by {signal}</source>
        <translation>lo terminó {signal}</translation>
    </message>
    <message>
        <source>No worker process can be started.</source>
        <translation>No se puede iniciar ningún proceso de trabajo.</translation>
    </message>
    <message>
        <source>No worker process can be started: {folder}, which processes share memory by, can&apos;t be written.</source>
        <translation>No se puede iniciar ningún proceso de trabajo: no se puede escribir en {folder}, por donde los procesos comparten memoria.</translation>
    </message>
    <message>
        <source>No worker process can be started; {log} says why.</source>
        <translation>No se puede iniciar ningún proceso de trabajo; {log} dice por qué.</translation>
    </message>
    <message>
        <source>it can&apos;t be ended</source>
        <translation>no se puede terminar</translation>
    </message>
    <message>
        <source>The process that worked on it did not finish: {reason}.</source>
        <translation>El proceso que trabajaba en ello no terminó: {reason}.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
    <message>
        <source>No name is free for a journal in {folder}.</source>
        <translation>No queda ningún nombre libre para un registro en {folder}.</translation>
    </message>
    <message>
        <source>The journal {file} is there already.</source>
        <translation>El diario {file} ya existe.</translation>
    </message>
    <message>
        <source>The journal {file} can&apos;t be written: {reason}.</source>
        <translation>No se puede escribir el diario {file}: {reason}.</translation>
    </message>
    <message>
        <source>its disk has no trash</source>
        <translation>su disco no tiene papelera</translation>
    </message>
    <message>
        <source>the trash did not take it ({reason})</source>
        <translation>la papelera no lo aceptó ({reason})</translation>
    </message>
    <message>
        <source>Another Studio (process {process}, since {since}) is delivering into {folder}; wait for it, or choose another folder.</source>
        <translation>Otro Studio (proceso {process}, desde {since}) está entregando en {folder}; espera o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Another Studio is delivering into {folder}; wait for it, or choose another folder.</source>
        <translation>Otro Studio está entregando en {folder}; espera o elige otra carpeta.</translation>
    </message>
    <message>
        <source>photo {number} has more files than the recipe has exports</source>
        <translation>la foto {number} tiene más archivos que exportaciones la receta</translation>
    </message>
    <message>
        <source>There is no journal {file}.</source>
        <translation>No hay ningún registro {file}.</translation>
    </message>
    <message>
        <source>photo {number} is missing</source>
        <translation>falta la foto {number}</translation>
    </message>
    <message>
        <source>photo {number} has an impossible name</source>
        <translation>la foto {number} tiene un nombre imposible</translation>
    </message>
    <message>
        <source>{file} lies outside {folder}</source>
        <translation>{file} está fuera de {folder}</translation>
    </message>
    <message>
        <source>{file} has a name that no export gives</source>
        <translation>{file} tiene un nombre que no da ninguna exportación</translation>
    </message>
    <message>
        <source>The journal {file} is damaged: {detail}.</source>
        <translation>El registro {file} está dañado: {detail}.</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer Studio; update this one to use it.</source>
        <translation>El registro {file} es de un Studio más nuevo; actualiza este para usarlo.</translation>
    </message>
    <message>
        <source>The disk with the journal {file} is full: make room, then resume.</source>
        <translation>El disco con el diario {file} está lleno: haga sitio y continúe.</translation>
    </message>
    <message>
        <source>The journal {file} can&apos;t be read or written: {detail}.</source>
        <translation>No se puede leer o escribir el registro {file}: {detail}.</translation>
    </message>
    <message>
        <source>{file} is not a journal of Studio.</source>
        <translation>{file} no es un registro de Studio.</translation>
    </message>
    <message>
        <source>The journal {file} is in use: another Studio (process {process}) is making this delivery.</source>
        <translation>El diario {file} está en uso: otro Studio (proceso {process}) está haciendo esta entrega.</translation>
    </message>
    <message>
        <source>The journal {file} is in use: another Studio is making this delivery.</source>
        <translation>El diario {file} está en uso: otro Studio está haciendo esta entrega.</translation>
    </message>
    <message>
        <source>Its files are up to date.</source>
        <translation>Sus archivos están al día.</translation>
    </message>
    <message>
        <source>A file of this photo was cut or emptied after its delivery and is made again.</source>
        <translation>Un archivo de esta foto se cortó o vació tras su entrega y se hace de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file was cut or emptied after its delivery and is made again.|{n} files were cut or emptied after their delivery and are made again.</source>
        <translation>
            <numerusform>{n} archivo se cortó o vació tras su entrega y se hace de nuevo.</numerusform>
            <numerusform>{n} archivos se cortaron o vaciaron tras su entrega y se hacen de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {file} is too large; it may have {limit:bytes} at most.</source>
        <translation>{what} {file} es demasiado grande; como máximo {limit:bytes}.</translation>
    </message>
    <message>
        <source>{file} is there already, not as Studio made it, and in a folder of photos nothing else is replaced; choose another destination, subfolder or name.</source>
        <translation>{file} ya existe, no como lo hizo Studio, y en una carpeta de fotos no se reemplaza nada más; elija otro destino, subcarpeta o nombre.</translation>
    </message>
    <message>
        <source>{file} is there already; choose another name.</source>
        <translation>{file} ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <source>the recipe names {count} files; {limit} is the most.</source>
        <translation>la receta nombra {count} archivos; {limit} es el máximo.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; leads out of the package; nothing was unpacked.</source>
        <translation>«{name}» lleva fuera del paquete; no se extrajo nada.</translation>
    </message>
    <message>
        <source>The file {file} has no name before its ending.</source>
        <translation>El archivo {file} no tiene nombre antes de su extensión.</translation>
    </message>
    <message>
        <source>The recipe {file} can&apos;t be written: {reason}.</source>
        <translation>No se puede escribir la receta {file}: {reason}.</translation>
    </message>
    <message>
        <source>The library has a recipe &apos;{name}&apos; already.</source>
        <translation>La biblioteca ya tiene una receta «{name}».</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a picture that Studio can open; nothing was imported.</source>
        <translation>«{file}» no es una imagen que Studio pueda abrir; no se importó nada.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not an ICC profile that RGB pictures can be converted to; nothing was imported.</source>
        <translation>«{file}» no es un perfil ICC al que se puedan convertir imágenes RGB; no se importó nada.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a font that Studio can read; nothing was imported.</source>
        <translation>«{file}» no es una fuente que Studio pueda leer; no se importó nada.</translation>
    </message>
    <message>
        <source>The ZIP file lacks &apos;{name}&apos;, which the recipe names.</source>
        <translation>Al archivo ZIP le falta «{name}», que la receta nombra.</translation>
    </message>
    <message>
        <source>The ZIP file has &apos;{name}&apos; twice.</source>
        <translation>El archivo ZIP contiene «{name}» dos veces.</translation>
    </message>
    <message>
        <source>The files of the recipe are larger than {limit:bytes}.</source>
        <translation>Los archivos de la receta superan {limit:bytes}.</translation>
    </message>
    <message>
        <source>The ZIP file is damaged.</source>
        <translation>El archivo ZIP está dañado.</translation>
    </message>
    <message>
        <source>The file is not a whole ZIP file.</source>
        <translation>El archivo no es un archivo ZIP completo.</translation>
    </message>
    <message>
        <source>The ZIP file holds more than {limit} files, or is one of several parts.</source>
        <translation>El archivo ZIP contiene más de {limit} archivos o es una de varias partes.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a link or a device; nothing was unpacked.</source>
        <translation>«{name}» es un enlace o un dispositivo; no se extrajo nada.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is encrypted, or packed in a way that Studio can&apos;t read.</source>
        <translation>«{name}» está cifrado o comprimido de un modo que Studio no puede leer.</translation>
    </message>
    <message>
        <source>{name} is too large; it may have {limit:bytes} at most.</source>
        <translation>{name} es demasiado grande; puede tener {limit:bytes} como máximo.</translation>
    </message>
    <message>
        <source>The report {file} can&apos;t be written: {reason}.</source>
        <translation>No se puede escribir el informe {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} belongs to the delivery itself; choose another name.</source>
        <translation>{file} pertenece a la propia entrega; elija otro nombre.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Se canceló el informe.</translation>
    </message>
    <message>
        <source>A network folder can&apos;t be reached any more ({code}); reconnect that of {place}.</source>
        <translation>Ya no se puede acceder a una carpeta de red ({code}); vuelva a conectar la de {place}.</translation>
    </message>
    <message>
        <source>{disk} of {place} is full; make room there.</source>
        <translation>{disk} de {place} está lleno; haga sitio allí.</translation>
    </message>
    <message>
        <source>A file can&apos;t become that large in {place}: its disk or a limit of the system (ulimit) forbids it.</source>
        <translation>Un archivo no puede ser tan grande en {place}: lo prohíbe su disco o un límite del sistema (ulimit).</translation>
    </message>
    <message>
        <source>A disk can&apos;t be read or written any more ({code}); check that of {place}, and its cable.</source>
        <translation>Un disco ya no se puede leer o escribir ({code}); revisa el de {place} y su cable.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there: connect its disk or network folder again.</source>
        <translation>La carpeta {folder} ya no está: vuelva a conectar su disco o carpeta de red.</translation>
    </message>
    <message>
        <source>The disk</source>
        <translation>El disco</translation>
    </message>
    <message>
        <source>Your share of the disk</source>
        <translation>Tu parte del disco</translation>
    </message>
    <message>
        <source>{disk} of {place} is full: about {missing:bytes} are missing; make room there.</source>
        <translation>{disk} de {place} está lleno: faltan unos {missing:bytes}; haga sitio allí.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there: connect its disk or network folder first.</source>
        <translation>La carpeta {folder} no está: conecta antes su disco o carpeta de red.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}: {reason}.</source>
        <translation>No se puede escribir nada en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Another folder has taken the place of {folder} since this delivery began. Put the first one back; or cancel and resume, to deliver everything into this one.</source>
        <translation>Otra carpeta ocupa el lugar de {folder} desde que empezó esta entrega. Vuelva a poner la primera; o cancele y reanude para entregarlo todo en esta.</translation>
    </message>
    <message>
        <source>{file} is the file of another photo of this delivery on its disk.</source>
        <translation>{file} es en su disco el archivo de otra foto de esta entrega.</translation>
    </message>
    <message>
        <source>{file} appeared during the delivery; in a folder of photos nothing else is replaced.</source>
        <translation>{file} apareció durante la entrega; en una carpeta de fotos no se reemplaza nada más.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>It was changed after its delivery.</source>
        <translation>Se cambió tras su entrega.</translation>
    </message>
    <message>
        <source>It is one of your own photos.</source>
        <translation>Es una de sus propias fotos.</translation>
    </message>
    <message>
        <source>A later delivery made it again.</source>
        <translation>Una entrega posterior lo hizo de nuevo.</translation>
    </message>
    <message>
        <source>A link leads from its folder out of the destination.</source>
        <translation>Un enlace lleva de su carpeta fuera del destino.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>It is no longer a file.</source>
        <translation>Ya no es un archivo.</translation>
    </message>
    <message>
        <source>It was not there when the list was shown, or has changed since.</source>
        <translation>No estaba cuando se mostró la lista, o ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>It stays, since {reason}.</source>
        <translation>Se queda: {reason}.</translation>
    </message>
    <message>
        <source>Cancelled while looking at the files; nothing was changed.</source>
        <translation>Cancelado al examinar los archivos; no se cambió nada.</translation>
    </message>
    <message>
        <source>File can&apos;t be trusted: its {what} block is over the limit of {limit:bytes}.</source>
        <translation>Archivo poco fiable: su bloque {what} supera el límite de {limit:bytes}.</translation>
    </message>
    <message>
        <source>Its colours are not sRGB, but it does not say which; they were taken as sRGB.</source>
        <translation>Sus colores no son sRGB, pero no dice cuáles; se tomaron como sRGB.</translation>
    </message>
    <message>
        <source>Its colours have codes that Studio does not know; they were taken as sRGB.</source>
        <translation>Sus colores tienen códigos que Studio no conoce; se tomaron como sRGB.</translation>
    </message>
    <message>
        <source>HDR ({kind}): its light was brought into the range of ordinary screens.</source>
        <translation>HDR ({kind}): su luz se llevó al rango de las pantallas normales.</translation>
    </message>
    <message>
        <source>The raw data are incomplete ({share} missing), but the preview is whole.</source>
        <translation>Los datos raw están incompletos (falta {share}), pero la vista previa está entera.</translation>
    </message>
    <message>
        <source>Its colour profile, which was kept, works one way only, like a scanner&apos;s; watermarks and borders are not quite in their own colours.</source>
        <translation>El perfil de color conservado solo funciona en un sentido, como el de un escáner; marcas de agua y bordes no tienen exactamente sus colores.</translation>
    </message>
    <message>
        <source>its EXIF can&apos;t be found</source>
        <translation>no se encuentra su EXIF</translation>
    </message>
    <message>
        <source>The HDR gain map was left out; the photo was delivered in standard range.</source>
        <translation>El mapa de ganancia HDR se omitió; la foto se entregó en rango estándar.</translation>
    </message>
    <message>
        <source>The depth map was left out.</source>
        <translation>El mapa de profundidad se omitió.</translation>
    </message>
    <message>
        <source>File is a HEIF made with {codec}, which Studio can&apos;t read.</source>
        <translation>El archivo es un HEIF con {codec}, que Studio no puede leer.</translation>
    </message>
    <message>
        <source>its header does not say how large the picture is</source>
        <translation>su cabecera no dice el tamaño de la imagen</translation>
    </message>
    <message>
        <source>File is an uncompressed HEIF, which Studio can&apos;t read.</source>
        <translation>El archivo es un HEIF sin comprimir, que Studio no puede leer.</translation>
    </message>
    <message>
        <source>Its EXIF can&apos;t be found: date and camera are unknown.</source>
        <translation>No se encuentra el EXIF: se desconocen fecha y cámara.</translation>
    </message>
    <message>
        <source>File is incomplete: it ends before its picture begins.</source>
        <translation>Archivo incompleto: termina antes de que empiece la imagen.</translation>
    </message>
    <message>
        <source>The video of the motion photo was left out.</source>
        <translation>El vídeo de la foto en movimiento se omitió.</translation>
    </message>
    <message>
        <source>File is a rare kind of JPEG that photo programs can&apos;t read.</source>
        <translation>El archivo es un tipo raro de JPEG que los programas de fotos no leen.</translation>
    </message>
    <message>
        <source>File is a JPEG with {bits} bits per channel; Studio reads those with 8.</source>
        <translation>El archivo es un JPEG de {bits} bits por canal; Studio lee los de 8.</translation>
    </message>
    <message>
        <source>File is a JPEG with {channels} channels; Studio reads those with 1, 3 and 4.</source>
        <translation>El archivo es un JPEG de {channels} canales; Studio lee los de 1, 3 y 4.</translation>
    </message>
    <message>
        <source>File is a JPEG that does not say how high it is; save it again with another program.</source>
        <translation>El archivo es un JPEG que no dice su altura; guárdelo de nuevo con otro programa.</translation>
    </message>
    <message>
        <source>Studio can&apos;t read how its EXIF is packed: date and camera are unknown.</source>
        <translation>Studio no puede leer el EXIF comprimido: se desconocen fecha y cámara.</translation>
    </message>
    <message>
        <source>Its preview is damaged: date and camera are unknown.</source>
        <translation>Su vista previa está dañada: se desconocen fecha y cámara.</translation>
    </message>
    <message>
        <source>No photo is called {names}.</source>
        <translation>Ninguna foto se llama {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo was not chosen.|{n} photos were not chosen.</source>
        <translation>
            <numerusform>{n} foto no se ha elegido.</numerusform>
            <numerusform>{n} fotos no se han elegido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No photo has the names {names} and {n} other.|No photo has the names {names} and {n} others.</source>
        <translation>
            <numerusform>Ninguna foto se llama {names} ni como {n} nombre más.</numerusform>
            <numerusform>Ninguna foto se llama {names} ni como {n} nombres más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list {file} has no names of photos.</source>
        <translation>La lista {file} no tiene nombres de fotos.</translation>
    </message>
    <message>
        <source>The list {file} can&apos;t be read: {reason}.</source>
        <translation>La lista {file} no se puede leer: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo is larger than a part; its part is larger than asked.|{n} photos are larger than a part; their parts are larger than asked.</source>
        <translation>
            <numerusform>{n} foto es mayor que una parte; su parte es mayor de lo pedido.</numerusform>
            <numerusform>{n} fotos son mayores que una parte; sus partes son mayores de lo pedido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been delivered yet that could be packed.</source>
        <translation>No hay ningún archivo entregado que empaquetar.</translation>
    </message>
    <message>
        <source>{file} was not written right to the disk; check the disk.</source>
        <translation>{file} no se escribió bien en el disco; compruebe el disco.</translation>
    </message>
    <message>
        <source>{file} was changed while it was packed.</source>
        <translation>{file} se modificó mientras se empaquetaba.</translation>
    </message>
    <message numerus="yes">
        <source>{n} delivered file is no longer there and was left out, such as {file}.|{n} delivered files are no longer there and were left out, such as {file}.</source>
        <translation>
            <numerusform>{n} archivo entregado ya no está y se dejó fuera: {file}.</numerusform>
            <numerusform>{n} archivos entregados ya no están y se dejaron fuera, por ejemplo {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file was changed after its delivery and is in it as it is now: {file}.|{n} files were changed after their delivery and are in it as they are now, such as {file}.</source>
        <translation>
            <numerusform>{n} archivo se modificó tras la entrega y está incluido tal como es ahora: {file}.</numerusform>
            <numerusform>{n} archivos se modificaron tras la entrega y están incluidos tal como son ahora, por ejemplo {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing of it was kept.</source>
        <translation>Cancelado; no se conservó nada.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is there already, and is not what Studio made; move it away or choose another name.</source>
        <translation>{file} ya existe y no es lo que hizo Studio; muévalo o elija otro nombre.</translation>
    </message>
    <message>
        <source>{n} rows are too many for cards; {most} is the most.</source>
        <translation>{n} filas son demasiadas para tarjetas; como máximo {most}.</translation>
    </message>
    <message>
        <source>The list {file} has no codes for cards.</source>
        <translation>La lista {file} no tiene códigos para tarjetas.</translation>
    </message>
    <message>
        <source>Row {line} has no code and gets no card.</source>
        <translation>La fila {line} no tiene código y no recibe tarjeta.</translation>
    </message>
    <message>
        <source>The cards can&apos;t be written to {file}: {reason}.</source>
        <translation>No se pueden escribir las tarjetas en {file}: {reason}.</translation>
    </message>
    <message>
        <source>The code of row {line} is too long for a card.</source>
        <translation>El código de la fila {line} es demasiado largo para una tarjeta.</translation>
    </message>
    <message>
        <source>Row {line} has the code of row {first}: {code}.</source>
        <translation>La fila {line} tiene el código de la fila {first}: {code}.</translation>
    </message>
    <message>
        <source>Its code could not be read: {reason}.</source>
        <translation>No se pudo leer su código: {reason}.</translation>
    </message>
    <message>
        <source>Cancelled while reading code cards; nothing was written.</source>
        <translation>Cancelado al leer las tarjetas con código; no se escribió nada.</translation>
    </message>
    <message>
        <source>Photo can&apos;t be read.</source>
        <translation>No se puede leer la foto.</translation>
    </message>
    <message>
        <source>A correction of {photo} was left out: it is not among the photos.</source>
        <translation>Se omitió una corrección de {photo}: no está entre las fotos.</translation>
    </message>
    <message>
        <source>The corrections in {file} can&apos;t be read: {reason}. Mend or remove the file.</source>
        <translation>No se pueden leer las correcciones de {file}: {reason}. Corrija o elimine el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>A correction of {photo} was left out: {n} photo has this name.|A correction of {photo} was left out: {n} photos have this name.</source>
        <translation>
            <numerusform>Se omitió una corrección de {photo}: {n} foto tiene este nombre.</numerusform>
            <numerusform>Se omitió una corrección de {photo}: {n} fotos tienen este nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>A correction of {photo} was left out: {last} does not follow it.</source>
        <translation>Se omitió una corrección de {photo}: {last} no viene después.</translation>
    </message>
    <message>
        <source>it is of a newer version</source>
        <translation>son de una versión más reciente</translation>
    </message>
    <message>
        <source>A correction has either a key or a code.</source>
        <translation>Una corrección tiene o bien una clave («key») o bien un código («code»).</translation>
    </message>
    <message>
        <source>A correction holds characters that can&apos;t be seen.</source>
        <translation>Una corrección contiene caracteres invisibles.</translation>
    </message>
    <message>
        <source>The corrections can&apos;t be written to {file}: {reason}.</source>
        <translation>No se pueden escribir las correcciones en {file}: {reason}.</translation>
    </message>
    <message>
        <source>Line {line} of the list: {column} has {letters} letters; only the first {limit} are used.</source>
        <translation>Línea {line} de la lista: {column} tiene {letters} caracteres; solo se usan los primeros {limit}.</translation>
    </message>
    <message>
        <source>The list {file} is empty; its first row must name the columns.</source>
        <translation>La lista {file} está vacía; su primera fila debe nombrar las columnas.</translation>
    </message>
    <message>
        <source>The list {file} has columns, but no rows.</source>
        <translation>La lista {file} tiene columnas, pero no filas.</translation>
    </message>
    <message>
        <source>it is not in {encoding}</source>
        <translation>no está en {encoding}</translation>
    </message>
    <message>
        <source>{encoding} is not an encoding; one is {example}</source>
        <translation>{encoding} no es una codificación; {example} sí lo es</translation>
    </message>
    <message>
        <source>it has far too many columns</source>
        <translation>tiene demasiadas columnas</translation>
    </message>
    <message>
        <source>it is an old or protected workbook; save it as XLSX or CSV</source>
        <translation>es un libro antiguo o protegido; guárdelo como XLSX o CSV</translation>
    </message>
    <message>
        <source>a cell in it is far too long; a quote may be missing</source>
        <translation>una celda es demasiado larga; puede que falte una comilla</translation>
    </message>
    <message>
        <source>it has far too many rows</source>
        <translation>tiene demasiadas filas</translation>
    </message>
    <message>
        <source>Line {line} of the list has more cells than the header.</source>
        <translation>La línea {line} de la lista tiene más celdas que el encabezado.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo could not be read for a code card: {names}.|{n} photos could not be read for code cards: {names}.</source>
        <translation>
            <numerusform>{n} foto no se pudo leer para buscar una tarjeta con código: {names}.</numerusform>
            <numerusform>{n} fotos no se pudieron leer para buscar tarjetas con código: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no sheet with rows</source>
        <translation>no tiene ninguna hoja con filas</translation>
    </message>
    <message>
        <source>The list has no sheet “{sheet}”; it has {sheets}.</source>
        <translation>La lista no tiene ninguna hoja «{sheet}»; tiene {sheets}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <source>it unpacks to far more than any list has</source>
        <translation>al descomprimirse supera con creces cualquier lista</translation>
    </message>
    <message>
        <source>The process that worked on it ended twice.</source>
        <translation>El proceso que trabajaba en ello terminó dos veces.</translation>
    </message>
    <message>
        <source>{file} is not in the gallery: {reason}</source>
        <translation>{file} no está en la galería: {reason}</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet that could be shown.</source>
        <translation>No hay ninguna foto entregada que mostrar.</translation>
    </message>
    <message>
        <source>Nothing was delivered by an export named &apos;{name}&apos;.</source>
        <translation>Ninguna exportación llamada «{name}» ha entregado nada.</translation>
    </message>
    <message>
        <source>No picture of the gallery could be made: {reason}</source>
        <translation>No se pudo hacer ninguna imagen de la galería: {reason}</translation>
    </message>
    <message>
        <source>No cause is known.</source>
        <translation>No se conoce la causa.</translation>
    </message>
    <message>
        <source>{file} is not on the contact sheet: {reason}</source>
        <translation>{file} no está en la hoja de contactos: {reason}</translation>
    </message>
    <message>
        <source>No font on this computer has these letters, printed as ?: {letters}</source>
        <translation>Ninguna fuente de este equipo tiene estos caracteres, impresos como ?: {letters}</translation>
    </message>
    <message>
        <source>No picture of the contact sheet could be made: {reason}</source>
        <translation>No se pudo crear ninguna imagen de la hoja de contactos: {reason}</translation>
    </message>
    <message>
        <source>it has a time that is none</source>
        <translation>contiene una hora no válida</translation>
    </message>
    <message>
        <source>{file} lies beside the journal and was not made by Studio; move it away to use the journal.</source>
        <translation>{file} está junto al registro y no lo ha creado Studio; muévalo a otro lugar para usar el registro.</translation>
    </message>
    <message>
        <source>{token}: the list {file} has no such column; it has {columns}.</source>
        <translation>{token}: la lista {file} no tiene esa columna; tiene {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>{rows} and {n} other|{rows} and {n} others</source>
        <translation>
            <numerusform>{rows} y {n} más</numerusform>
            <numerusform>{rows} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} (line {line})</source>
        <translation>{key} (línea {line})</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} rows of the list has photos.|{n} of {total} rows of the list have photos.</source>
        <translation>
            <numerusform>{n} de {total} filas de la lista tiene fotos.</numerusform>
            <numerusform>{n} de {total} filas de la lista tienen fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has no row “{key}”, to which it was assigned by hand.</source>
        <translation>La lista no tiene la fila «{key}», a la que se asignó a mano.</translation>
    </message>
    <message>
        <source>No row of the list is for this photo.</source>
        <translation>Ninguna fila de la lista corresponde a esta foto.</translation>
    </message>
    <message>
        <source>Several rows of the list may be for this photo: {rows}.</source>
        <translation>Varias filas de la lista pueden corresponder a esta foto: {rows}.</translation>
    </message>
    <message>
        <source>Rows of the list have the same key: {rows}.</source>
        <translation>Hay filas de la lista con la misma clave: {rows}.</translation>
    </message>
    <message>
        <source>Its row of the list is not complete: {rows} lacks {columns}.</source>
        <translation>Su fila de la lista está incompleta: a {rows} le falta {columns}.</translation>
    </message>
    <message>
        <source>It was taken before the first code card of its camera.</source>
        <translation>Se tomó antes de la primera tarjeta de código de su cámara.</translation>
    </message>
    <message>
        <source>The code card before it can&apos;t be read.</source>
        <translation>La tarjeta de código anterior no se puede leer.</translation>
    </message>
    <message>
        <source>The code card before it has {code}, which is not in the list.</source>
        <translation>La tarjeta de código anterior tiene {code}, que no está en la lista.</translation>
    </message>
    <message>
        <source>The code card before it has the codes of several rows: {rows}.</source>
        <translation>La tarjeta de código anterior tiene los códigos de varias filas: {rows}.</translation>
    </message>
    <message>
        <source>It was assigned to nobody by hand.</source>
        <translation>Se asignó a mano a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more like these needs a look.|{n} more like these need a look.</source>
        <translation>
            <numerusform>{n} más como estos requiere revisión.</numerusform>
            <numerusform>{n} más como estos requieren revisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photo}: the code card can&apos;t be read; {n} photo after it has no row.|{photo}: the code card can&apos;t be read; {n} photos after it have no row.</source>
        <translation>
            <numerusform>{photo}: la tarjeta de código no se puede leer; {n} foto posterior no tiene fila.</numerusform>
            <numerusform>{photo}: la tarjeta de código no se puede leer; {n} fotos posteriores no tienen fila.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photo}: the code {code} is not in the list; {n} photo after it has no row.|{photo}: the code {code} is not in the list; {n} photos after it have no row.</source>
        <translation>
            <numerusform>{photo}: el código {code} no está en la lista; {n} foto posterior no tiene fila.</numerusform>
            <numerusform>{photo}: el código {code} no está en la lista; {n} fotos posteriores no tienen fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>{photo}: the card has the codes of several rows: {rows}.</source>
        <translation>{photo}: la tarjeta tiene los códigos de varias filas: {rows}.</translation>
    </message>
    <message>
        <source>{photo}: the card of {rows} was photographed again.</source>
        <translation>{photo}: la tarjeta de {rows} se fotografió de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{photo}: {n} photo was taken before the first code card.|{photo} and others: {n} photos were taken before the first code card.</source>
        <translation>
            <numerusform>{photo}: {n} foto se tomó antes de la primera tarjeta de código.</numerusform>
            <numerusform>{photo} y otras: {n} fotos se tomaron antes de la primera tarjeta de código.</numerusform>
        </translation>
    </message>
    <message>
        <source>{photo}: the clock of the camera jumped back.</source>
        <translation>{photo}: el reloj de la cámara retrocedió.</translation>
    </message>
    <message numerus="yes">
        <source>{photo}: its folder has photos of {n} camera.|{photo}: its folder has photos of {n} cameras; each is matched with its own cards.</source>
        <translation>
            <numerusform>{photo}: su carpeta tiene fotos de {n} cámara.</numerusform>
            <numerusform>{photo}: su carpeta tiene fotos de {n} cámaras; cada una se asocia con sus propias tarjetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row of the list has no photos: {rows}.|{n} rows of the list have no photos: {rows}.</source>
        <translation>
            <numerusform>{n} fila de la lista no tiene fotos: {rows}.</numerusform>
            <numerusform>{n} filas de la lista no tienen fotos: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the list have the same key, so none gets photos: {rows}.</source>
        <translation>Hay filas de la lista con la misma clave, por lo que ninguna recibe fotos: {rows}.</translation>
    </message>
    <message>
        <source>A row that is not complete gets no photos: {rows}.</source>
        <translation>Una fila incompleta no recibe fotos: {rows}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has no row of the list: {photo}.|{n} photos have no row of the list, {photo} first.</source>
        <translation>
            <numerusform>{n} foto no tiene fila en la lista: {photo}.</numerusform>
            <numerusform>{n} fotos no tienen fila en la lista, la primera {photo}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{photo}: several rows come into question: {rows}.</source>
        <translation>{photo}: hay varias filas posibles: {rows}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; came with Studio and stays as it is.</source>
        <translation>«{name}» viene con Studio y queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file has a name that the list no longer gives and goes to the trash: {files}.|{n} files have names that the list no longer gives and go to the trash, {files} first.</source>
        <translation>
            <numerusform>{n} archivo tiene un nombre que la lista ya no da y va a la papelera: {files}.</numerusform>
            <numerusform>{n} archivos tienen nombres que la lista ya no da y van a la papelera, el primero {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has no date taken; its name has the file&apos;s date, in local time.|{n} photos have no date taken; their names have the file&apos;s date, in local time.</source>
        <translation>
            <numerusform>{n} foto no tiene fecha de toma; su nombre lleva la fecha del archivo, en hora local.</numerusform>
            <numerusform>{n} fotos no tienen fecha de toma; sus nombres llevan la fecha del archivo, en hora local.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{token} is empty on {n} photo.|{token} is empty on {n} photos.</source>
        <translation>
            <numerusform>{token} está vacío en {n} foto.</numerusform>
            <numerusform>{token} está vacío en {n} fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No date taken in this photo; its name has the file&apos;s date, in local time.</source>
        <translation>Esta foto no tiene fecha de toma; su nombre lleva la fecha del archivo, en hora local.</translation>
    </message>
    <message>
        <source>It shows a code card and is left out.</source>
        <translation>Muestra una tarjeta de código y se omite.</translation>
    </message>
    <message>
        <source>{file} is no name for a yearbook index, which takes at most 9 letters and digits; use {token}.</source>
        <translation>{file} no sirve para un índice de anuario, que admite como máximo 9 letras y cifras; use {token}.</translation>
    </message>
    <message>
        <source>By time it belongs to another card than by name ({rows}): a clock jumped back, or cameras without serial numbers are mixed.</source>
        <translation>Según la hora pertenece a otra tarjeta que según el nombre ({rows}): un reloj retrocedió, o hay cámaras sin número de serie mezcladas.</translation>
    </message>
    <message>
        <source>More photos follow its code card than others, and somebody in the list has none: the next card may not have been seen ({rows}).</source>
        <translation>A su tarjeta con código la siguen más fotos que a otras, y alguien de la lista no tiene ninguna: quizá no se detectó la tarjeta siguiente ({rows}).</translation>
    </message>
    <message numerus="yes">
        <source>{photo}: {n} photo follows this card, more than others; the next card may not have been seen.|{photo}: {n} photos follow this card, more than others; the next card may not have been seen.</source>
        <translation>
            <numerusform>{photo}: {n} foto sigue a esta tarjeta, más que a otras; quizá no se detectó la tarjeta siguiente.</numerusform>
            <numerusform>{photo}: {n} fotos siguen a esta tarjeta, más que a otras; quizá no se detectó la tarjeta siguiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file that was delivered before is kept, though its photo has no row of the list now.|{n} files that were delivered before are kept, though their photos have no row of the list now.</source>
        <translation>
            <numerusform>{n} archivo ya entregado se conserva, aunque su foto ya no tiene fila en la lista.</numerusform>
            <numerusform>{n} archivos ya entregados se conservan, aunque sus fotos ya no tienen fila en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo {file} is not a picture that Studio can open; use a PNG, an SVG or a photo.</source>
        <translation>El logotipo {file} no es una imagen que Studio pueda abrir; use un PNG, un SVG o una foto.</translation>
    </message>
    <message>
        <source>{what} {file} can&apos;t be read: {reason}.</source>
        <translation>{what} {file} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>hoja de contactos</translation>
    </message>
    <message>
        <source>Another photo gets the name {file} too; add {token} to the name.</source>
        <translation>Otra foto recibe también el nombre {file}; añada {token} al nombre.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>of a photo</comment>
        <translation>hecha</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>of a photo</comment>
        <translation>omitida</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>of a photo</comment>
        <translation>con error</translation>
    </message>
    <message>
        <source>crashed</source>
        <comment>of a photo</comment>
        <translation>colapsada</translation>
    </message>
    <message>
        <source>left to do</source>
        <comment>of a photo</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>of a photo</comment>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>of a photo</comment>
        <translation>reemplazada</translation>
    </message>
    <message>
        <source>{time} of one worker</source>
        <translation>{time} de un solo proceso</translation>
    </message>
    <message>
        <source>Written by Studio {version}.</source>
        <translation>Escrito por Studio {version}.</translation>
    </message>
    <message>
        <source>Run {number}, {started}: {words}.</source>
        <translation>Ejecución {number}, {started}: {words}.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>all verified</source>
        <translation>todos verificados</translation>
    </message>
    <message>
        <source>{count} verified</source>
        <translation>{count} verificados</translation>
    </message>
    <message>
        <source>This delivery is not finished.</source>
        <translation>Esta entrega no ha terminado.</translation>
    </message>
    <message>
        <source>This delivery was undone: its files went to the trash.</source>
        <translation>Esta entrega se deshizo: sus archivos están en la papelera.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>No se pudo entregar.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>in place of an older file</source>
        <translation>en lugar de un archivo anterior</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>{name}: report of a delivery</source>
        <translation>{name}: informe de una entrega</translation>
    </message>
    <message>
        <source>Small pictures are shown for the first {count} photos.</source>
        <translation>Solo las primeras {count} fotos tienen miniatura.</translation>
    </message>
    <message>
        <source>Search for a name or word</source>
        <translation>Buscar un nombre o palabra</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Folders and journal</source>
        <translation>Carpetas y registro</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo|{n} photos</source>
        <translation>
            <numerusform>{n} foto</numerusform>
            <numerusform>{n} fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Not delivered: {count}</source>
        <translation>Sin entregar: {count}</translation>
    </message>
    <message>
        <source>Sums (SHA-256)</source>
        <translation>Sumas (SHA-256)</translation>
    </message>
    <message>
        <source>With notes: {count}</source>
        <translation>Con notas: {count}</translation>
    </message>
    <message>
        <source>A report ends in .html, .pdf, .csv or .json; {file} does not.</source>
        <translation>Un informe termina en .html, .pdf, .csv o .json; {file} no.</translation>
    </message>
    <message>
        <source>{source} is not a folder; only folders can be watched.</source>
        <translation>{source} no es una carpeta; solo se pueden vigilar carpetas.</translation>
    </message>
    <message>
        <source>A watermark, font or colour profile of the recipe has changed while the folder was watched: put it back, or end and watch anew.</source>
        <translation>Una marca de agua, una fuente o un perfil de color de la receta ha cambiado mientras se vigilaba la carpeta: restáurelo, o termine la vigilancia y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Files of the export &apos;{export}&apos; would arrive in a watched folder and be delivered again and again; choose a destination outside of {folder}, or give the export a folder.</source>
        <translation>Los archivos de la exportación «{export}» llegarían a una carpeta vigilada y se entregarían una y otra vez; elija un destino fuera de {folder} o asigne una carpeta a la exportación.</translation>
    </message>
    <message>
        <source>{number} cards do not go on a page; {allowed} do.</source>
        <translation>{number} tarjetas no caben en una página; posible: {allowed}.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} no existe.</translation>
    </message>
    <message>
        <source>A QR code can&apos;t hold “{code}”.</source>
        <translation>Un código QR no puede contener «{code}».</translation>
    </message>
    <message>
        <source>Photo is too large to look for a code in it.</source>
        <translation>La foto es demasiado grande para buscar un código en ella.</translation>
    </message>
    <message>
        <source>It holds floats without a colour profile; they were taken as linear light.</source>
        <translation>Contiene números de coma flotante sin perfil de color; se interpretaron como luz lineal.</translation>
    </message>
    <message>
        <source>Its colour profile is in another file; its colours were taken as sRGB.</source>
        <translation>Su perfil de color está en otro archivo; sus colores se tomaron como sRGB.</translation>
    </message>
    <message>
        <source>Its colour profile is broken; the colours that the file names elsewhere were used.</source>
        <translation>Su perfil de color está dañado; se usaron los colores que el archivo indica en otro lugar.</translation>
    </message>
    <message>
        <source>File may be damaged: its data don&apos;t quite fit its picture. Look at it.</source>
        <translation>Puede que el archivo esté dañado: sus datos no encajan del todo con su imagen. Mírela.</translation>
    </message>
    <message>
        <source>What is brighter than white in it was made white.</source>
        <translation>Lo que era más claro que el blanco pasó a ser blanco.</translation>
    </message>
    <message>
        <source>The file&apos;s last bytes are missing, and with them a piece of the picture&apos;s last few rows.</source>
        <translation>Faltan los últimos bytes del archivo y, con ellos, un trozo de las últimas filas de la imagen.</translation>
    </message>
    <message>
        <source>File was moved or deleted.</source>
        <translation>El archivo se movió o se eliminó.</translation>
    </message>
    <message>
        <source>File can&apos;t be read: you have no permission to open it.</source>
        <translation>No se puede leer el archivo: no tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>It is a folder, not a photo.</source>
        <translation>Es una carpeta, no una foto.</translation>
    </message>
    <message>
        <source>It is a link that leads round in a circle.</source>
        <translation>Es un enlace que da vueltas en círculo.</translation>
    </message>
    <message>
        <source>File can&apos;t be opened: its path is too long.</source>
        <translation>No se puede abrir el archivo: su ruta es demasiado larga.</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a photo.</source>
        <translation>Es una tubería (pipe) o un dispositivo, no una foto.</translation>
    </message>
    <message>
        <source>Photo has {pixels} pixels; the limit is {limit}.</source>
        <translation>La foto tiene {pixels} píxeles; el límite es {limit}.</translation>
    </message>
    <message>
        <source>Photo has {size:,.0f} megapixels; the limit is {limit:,.0f}.</source>
        <translation>La foto tiene {size:,.0f} megapíxeles; el límite es {limit:,.0f}.</translation>
    </message>
    <message>
        <source>File is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>its header says that the picture has no pixels</source>
        <translation>según su cabecera, la imagen no tiene píxeles</translation>
    </message>
    <message>
        <source>File can&apos;t be opened: no file can have such a name.</source>
        <translation>No se puede abrir el archivo: ningún archivo puede llamarse así.</translation>
    </message>
    <message>
        <source>File, or a folder that it lies in, was replaced by a link, which is not followed.</source>
        <translation>El archivo, o una carpeta que lo contiene, se sustituyó por un enlace, que no se sigue.</translation>
    </message>
    <message>
        <source>Its transparency was left out; what is transparent is white.</source>
        <translation>Se omitió la transparencia; lo transparente es blanco.</translation>
    </message>
    <message>
        <source>File is a BMP that holds a picture in another format, which Studio can&apos;t read.</source>
        <translation>El archivo es un BMP con una imagen en otro formato, que Studio no puede leer.</translation>
    </message>
    <message>
        <source>File is a large Photoshop document (PSB), which Studio can&apos;t read; save it as TIFF.</source>
        <translation>El archivo es un documento grande de Photoshop (PSB), que Studio no puede leer; guárdelo como TIFF.</translation>
    </message>
    <message>
        <source>File is a Photoshop document with {bits} bits per channel in a colour mode that Studio can&apos;t read; save it as TIFF, or with 8 bits.</source>
        <translation>El archivo es un documento de Photoshop de {bits} bits por canal en un modo de color que Studio no puede leer; guárdelo como TIFF o con 8 bits.</translation>
    </message>
    <message>
        <source>File is a Photoshop document of separate inks (Multichannel), whose colours Studio can&apos;t read; save it as RGB.</source>
        <translation>El archivo es un documento de Photoshop de tintas separadas (multicanal), cuyos colores Studio no puede leer; guárdelo como RGB.</translation>
    </message>
    <message>
        <source>File is a BMP of a version that Studio can&apos;t read.</source>
        <translation>El archivo es un BMP de una versión que Studio no puede leer.</translation>
    </message>
    <message>
        <source>File was saved without its flattened picture; save it again with “Maximize Compatibility” switched on, or as TIFF.</source>
        <translation>El archivo se guardó sin la imagen acoplada; guárdelo con «Maximizar compatibilidad» o como TIFF.</translation>
    </message>
    <message>
        <source>a video (AVI)</source>
        <translation>un vídeo (AVI)</translation>
    </message>
    <message>
        <source>a sound (WAV)</source>
        <translation>un sonido (WAV)</translation>
    </message>
    <message>
        <source>File is {what}, not a photo that Studio can open.</source>
        <translation>El archivo es {what}, no una foto que Studio pueda abrir.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un documento PostScript</translation>
    </message>
    <message>
        <source>a PostScript document (EPS)</source>
        <translation>un documento PostScript (EPS)</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>un archivo ZIP o un documento de oficina</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>un archivo ZIP vacío</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivo 7-Zip</translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation>un archivo comprimido (gzip)</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>una imagen JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>una imagen JPEG XR</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>una imagen OpenEXR</translation>
    </message>
    <message>
        <source>a Radiance picture (HDR)</source>
        <translation>una imagen Radiance (HDR)</translation>
    </message>
    <message>
        <source>a GIMP project (XCF)</source>
        <translation>un proyecto de GIMP (XCF)</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>un icono</translation>
    </message>
    <message>
        <source>a video (Matroska or WebM)</source>
        <translation>un vídeo (Matroska o WebM)</translation>
    </message>
    <message>
        <source>a video (MPEG)</source>
        <translation>un vídeo (MPEG)</translation>
    </message>
    <message>
        <source>a sound or a video (Ogg)</source>
        <translation>un sonido o un vídeo (Ogg)</translation>
    </message>
    <message>
        <source>a sound (MP3)</source>
        <translation>un sonido (MP3)</translation>
    </message>
    <message>
        <source>a sound (FLAC)</source>
        <translation>un sonido (FLAC)</translation>
    </message>
    <message>
        <source>a file in which macOS keeps notes about another one</source>
        <translation>un archivo donde macOS guarda notas sobre otro</translation>
    </message>
    <message>
        <source>a program for Windows</source>
        <translation>un programa para Windows</translation>
    </message>
    <message>
        <source>a program for Linux</source>
        <translation>un programa para Linux</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un documento de oficina antiguo</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un documento DjVu</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>un dibujo (SVG)</translation>
    </message>
    <message>
        <source>a file of metadata (XMP)</source>
        <translation>un archivo de metadatos (XMP)</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>una página web (HTML)</translation>
    </message>
    <message>
        <source>File holds nothing but zeros: its content was lost on the card, on a disk or during a copy.</source>
        <translation>El archivo solo contiene ceros: su contenido se perdió en la tarjeta, en un disco o al copiarlo.</translation>
    </message>
    <message>
        <source>File is not a photo that Studio can open; it opens {known}.</source>
        <translation>El archivo no es una foto que Studio pueda abrir; abre {known}.</translation>
    </message>
    <message>
        <source>a HEIF or AVIF of the minimized kind</source>
        <translation>un HEIF o AVIF de tipo minimizado</translation>
    </message>
    <message>
        <source>a video or a sound (MP4, MOV)</source>
        <translation>un vídeo o un sonido (MP4, MOV)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un documento XML</translation>
    </message>
    <message>
        <source>This SVG is over 5 MB, too large for a watermark.</source>
        <translation>Este SVG supera los 5 MB, demasiado para una marca de agua.</translation>
    </message>
    <message>
        <source>This packed SVG (.svgz) is damaged.</source>
        <translation>Este SVG comprimido (.svgz) está dañado.</translation>
    </message>
    <message>
        <source>its header speaks of {channels} channels</source>
        <translation>su cabecera habla de {channels} canales</translation>
    </message>
    <message>
        <source>File is a TIFF of signed or complex numbers, which do not say what is black and what is white; save it with 8 or 16 bits per channel.</source>
        <translation>El archivo es un TIFF de números con signo o complejos, que no dicen qué es negro y qué es blanco; guárdelo con 8 o 16 bits por canal.</translation>
    </message>
    <message>
        <source>The name ends in {suffix}, but the file is a {format}.</source>
        <translation>El nombre termina en {suffix}, pero el archivo es un {format}.</translation>
    </message>
    <message>
        <source>Studio could not process this photo ({kind}).</source>
        <translation>Studio no pudo procesar esta foto ({kind}).</translation>
    </message>
    <message>
        <source>The name has no suffix; the file is a {format}.</source>
        <translation>El nombre no tiene extensión; el archivo es un {format}.</translation>
    </message>
    <message>
        <source>Photo is too large for this computer: it needs {need:.1f} GB of memory.</source>
        <translation>La foto es demasiado grande para este equipo: necesita {need:.1f} GB de memoria.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>No hay memoria suficiente para esta foto.</translation>
    </message>
    <message>
        <source>Its comment was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Su comentario se omitió, pues un JPEG solo admite 64 KB.</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged and was left out.</source>
        <translation>Parte de su EXIF está dañada y se omitió.</translation>
    </message>
    <message>
        <source>The camera maker&apos;s notes were left out, since a JPEG holds only 64 KB of EXIF.</source>
        <translation>Las notas del fabricante de la cámara se omitieron, pues un JPEG solo admite 64 KB de EXIF.</translation>
    </message>
    <message>
        <source>The longest EXIF fields were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Se omitieron los campos EXIF más largos, pues un JPEG solo admite 64 KB.</translation>
    </message>
    <message>
        <source>Its EXIF is damaged and was left out.</source>
        <translation>Su EXIF está dañado y se omitió.</translation>
    </message>
    <message>
        <source>Part of its XMP is outside the main packet and was left out.</source>
        <translation>Parte de su XMP está fuera del paquete principal y se omitió.</translation>
    </message>
    <message>
        <source>Its content credentials (C2PA) were left out, since they are about the original file.</source>
        <translation>Se han omitido las credenciales de contenido (C2PA), ya que se refieren al archivo original.</translation>
    </message>
    <message>
        <source>Part of its metadata can&apos;t be read and was left out.</source>
        <translation>Parte de sus metadatos no se puede leer y se omitió.</translation>
    </message>
    <message>
        <source>Its {kind} is over {limit} MB and was left out.</source>
        <translation>Su {kind} supera los {limit} MB y se omitió.</translation>
    </message>
    <message>
        <source>Part of its IPTC is damaged and was left out.</source>
        <translation>Parte de su IPTC está dañada y se omitió.</translation>
    </message>
    <message>
        <source>The longest parts of its IPTC were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Las partes más largas de su IPTC se omitieron, pues un JPEG solo admite 64 KB.</translation>
    </message>
    <message>
        <source>Its XMP is damaged and was left out.</source>
        <translation>Su XMP está dañado y se omitió.</translation>
    </message>
    <message>
        <source>Its XMP was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Su XMP se omitió, pues un JPEG solo admite 64 KB.</translation>
    </message>
    <message>
        <source>The largest parts of its XMP were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Las partes más grandes de su XMP se omitieron, pues un JPEG solo admite 64 KB.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo; close other programs.</source>
        <translation>No hay memoria suficiente para esta foto; cierre otros programas.</translation>
    </message>
    <message>
        <source>Photo could not be read, or its file not written: {reason}.</source>
        <translation>No se pudo leer la foto o escribir su archivo: {reason}.</translation>
    </message>
    <message>
        <source>Studio could not process this photo; the log has the details.</source>
        <translation>Studio no pudo procesar esta foto; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>CMYK without a colour profile: its inks were converted by plain arithmetic, so its colours are approximate.</source>
        <translation>CMYK sin perfil de color: sus tintas se convirtieron por simple cálculo, los colores son aproximados.</translation>
    </message>
    <message>
        <source>It has entities from other files, which Studio does not read; save it as plain SVG.</source>
        <translation>Tiene entidades de otros archivos, que Studio no lee; guárdelo como SVG simple.</translation>
    </message>
    <message>
        <source>The filters of this SVG take too long to draw; simplify them.</source>
        <translation>Los filtros de este SVG tardan demasiado en dibujarse; simplifíquelos.</translation>
    </message>
    <message>
        <source>The journal was written by another Studio; only what you have delivered yourself can be handed on.</source>
        <translation>Otro Studio escribió el registro; solo se puede entregar lo que usted mismo ha producido.</translation>
    </message>
    <message>
        <source>Write the columns as {example}, with commas between them.</source>
        <translation>Escriba las columnas como {example}, separadas por comas.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a size such as &quot;2 GB&quot; or &quot;700 MB&quot;, or &quot;&quot; for one file.</source>
        <translation>{key} es {value}; debe ser un tamaño como &quot;2 GB&quot; o &quot;700 MB&quot;, o &quot;&quot; para un solo archivo.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be an address such as {example}.</source>
        <translation>{key} es {value}; debe ser una dirección como {example}.</translation>
    </message>
    <message>
        <source>logo can&apos;t be the name of a file.</source>
        <translation>logo no puede ser el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a length such as {example}.</source>
        <translation>{key} es {value}; debe ser una longitud como {example}.</translation>
    </message>
    <message>
        <source>the pictures of the contact sheet would be too small; take fewer on a page.</source>
        <translation>las imágenes de la hoja de contactos serían demasiado pequeñas; ponga menos por página.</translation>
    </message>
    <message>
        <source>Write a size such as {example}.</source>
        <translation>Escriba un tamaño, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>Write an address such as {example}.</source>
        <translation>Escriba una dirección, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>data names far too many columns; {limit} is the most.</source>
        <translation>data nombra demasiadas columnas; el máximo es {limit}.</translation>
    </message>
    <message>
        <source>data.numbers has far too many texts; {limit} is the most.</source>
        <translation>data.numbers tiene demasiados textos; el máximo es {limit}.</translation>
    </message>
    <message>
        <source>data.columns.{name}: {token} says something else; choose another name.</source>
        <translation>data.columns.{name}: {token} significa otra cosa; elija otro nombre.</translation>
    </message>
    <message>
        <source>data.columns: {name} can&apos;t be the name of a token; use letters.</source>
        <translation>data.columns: {name} no puede ser un comodín; use letras.</translation>
    </message>
    <message>
        <source>data.columns holds an empty name; write the column as the list has it.</source>
        <translation>data.columns contiene un nombre vacío; escriba la columna como está en la lista.</translation>
    </message>
    <message>
        <source>{key} is {value}; the exports of this recipe are {names}.</source>
        <translation>{key} es {value}; las exportaciones de esta receta son {names}.</translation>
    </message>
    <message>
        <source>Original name</source>
        <translation>Nombre original</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Export name</source>
        <translation>Nombre de la exportación</translation>
    </message>
    <message>
        <source>Its colour profile is broken or for another kind of picture; its colours were taken as sRGB.</source>
        <translation>Su perfil de color está roto o es para otro tipo de imagen; sus colores se tomaron como sRGB.</translation>
    </message>
    <message>
        <source>the recipe has no export that is on; it needs at least one.</source>
        <translation>la receta no tiene ninguna exportación activa; hace falta al menos una.</translation>
    </message>
    <message>
        <source>Write a file name.</source>
        <translation>Escriba un nombre de archivo.</translation>
    </message>
    <message>
        <source>Names can&apos;t contain / or \. Use Subfolder.</source>
        <translation>Los nombres no pueden llevar / ni \. Use Subcarpeta.</translation>
    </message>
    <message>
        <source>The subfolder must stay inside the destination.</source>
        <translation>La subcarpeta debe quedar dentro del destino.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a number from -360 to 360.</source>
        <translation>{key} es {value}; debe ser un número de -360 a 360.</translation>
    </message>
    <message>
        <source>{key} is empty: name the file of the watermark.</source>
        <translation>{key} está vacío: indica el archivo de la marca de agua.</translation>
    </message>
    <message>
        <source>{key} is empty: write what the watermark says.</source>
        <translation>{key} está vacío: escribe el texto de la marca de agua.</translation>
    </message>
    <message>
        <source>{path} is not an ICC profile that RGB pictures can be converted to; choose another.</source>
        <translation>{path} no es un perfil ICC al que se puedan convertir imágenes RGB; elija otro.</translation>
    </message>
    <message>
        <source>Converted from {mode} to sRGB.</source>
        <translation>Convertido de {mode} a sRGB.</translation>
    </message>
    <message>
        <source>It is transparent everywhere, so it would show nothing.</source>
        <translation>Es totalmente transparente y no mostraría nada.</translation>
    </message>
    <message>
        <source>The font &apos;{font}&apos; can&apos;t be used: it is damaged or of an unknown kind.</source>
        <translation>No se puede usar la fuente &apos;{font}&apos;: está dañada o es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>The profile {path} can&apos;t be read: {reason}.</source>
        <translation>No se puede leer el perfil {path}: {reason}.</translation>
    </message>
    <message>
        <source>It shows a picture from another file, {file}; embed the picture in the SVG.</source>
        <translation>Muestra una imagen de otro archivo, {file}; incruste la imagen en el SVG.</translation>
    </message>
    <message>
        <source>Its parts are nested too deep to be drawn; save it as plain SVG.</source>
        <translation>Sus partes están demasiado anidadas para dibujarlas; guárdalo como SVG simple.</translation>
    </message>
    <message>
        <source>This SVG shows nothing.</source>
        <translation>Este SVG no muestra nada.</translation>
    </message>
    <message>
        <source>A picture that is embedded in it is damaged.</source>
        <translation>Una imagen incrustada está dañada.</translation>
    </message>
    <message>
        <source>A picture that is embedded in it is damaged, or not a PNG, JPEG, WebP, GIF or SVG.</source>
        <translation>Una imagen incrustada está dañada o no es PNG, JPEG, WebP, GIF ni SVG.</translation>
    </message>
    <message>
        <source>A picture that is embedded in it is too large.</source>
        <translation>Una imagen incrustada es demasiado grande.</translation>
    </message>
    <message>
        <source>The watermark {file} can&apos;t be used. {problem}</source>
        <translation>No se puede usar la marca de agua {file}. {problem}</translation>
    </message>
    <message>
        <source>The watermark {file} can&apos;t be read: {reason}.</source>
        <translation>No se puede leer la marca de agua {file}: {reason}.</translation>
    </message>
    <message>
        <source>It is not a valid SVG.</source>
        <translation>No es un SVG válido.</translation>
    </message>
    <message>
        <source>File is a JPEG XL in CMYK, whose black ink Studio can&apos;t read; save it as RGB.</source>
        <translation>El archivo es un JPEG XL en CMYK cuya tinta negra Studio no puede leer; guárdelo como RGB.</translation>
    </message>
    <message>
        <source>This SVG can&apos;t be drawn.</source>
        <translation>Este SVG no se puede dibujar.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>The measurement brought no result.</source>
        <translation>La medición no dio ningún resultado.</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>Se canceló la medición.</translation>
    </message>
    <message>
        <source>Cancelled: newer pictures are to be scaled.</source>
        <translation>Cancelado: hay que escalar imágenes más nuevas.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{file} is not a recipe: a key in it has far too many parts or letters.</source>
        <translation>{file} no es una receta: una clave tiene demasiadas partes o letras.</translation>
    </message>
    <message>
        <source>{file} is too large to be a recipe.</source>
        <translation>{file} es demasiado grande para ser una receta.</translation>
    </message>
    <message>
        <source>version is missing; write version = 1.</source>
        <translation>falta version; escriba version = 1.</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {detail}.</source>
        <translation>{file} no es TOML válido: {detail}.</translation>
    </message>
    <message>
        <source>{file} is not a recipe: it holds a number with far too many digits.</source>
        <translation>{file} no es una receta: contiene un número con demasiadas cifras.</translation>
    </message>
    <message>
        <source>{file} is not a recipe: its lists or tables are nested far too deep.</source>
        <translation>{file} no es una receta: sus listas o tablas están anidadas demasiado hondo.</translation>
    </message>
    <message>
        <source>{file} is not a file, so it is not a recipe.</source>
        <translation>{file} no es un archivo, luego no es una receta.</translation>
    </message>
    <message>
        <source>{file} is not a text in UTF-8, so it is not a recipe.</source>
        <translation>{file} no es un texto en UTF-8, luego no es una receta.</translation>
    </message>
    <message>
        <source>a watermark has either an image or a text.</source>
        <translation>una marca de agua tiene una imagen o un texto.</translation>
    </message>
    <message>
        <source>The font &apos;{name}&apos; is not on this computer; the fonts that come with Studio are {fonts}.</source>
        <translation>La fuente «{name}» no está en este equipo; con Studio vienen {fonts}.</translation>
    </message>
    <message>
        <source>No font on this computer has these letters of the text &apos;{text}&apos;: {letters}. Install one, or change the text.</source>
        <translation>Ninguna fuente de este equipo tiene estas letras del texto «{text}»: {letters}. Instale una o cambie el texto.</translation>
    </message>
    <message>
        <source>The font file {file} is not there.</source>
        <translation>No está el archivo de fuente {file}.</translation>
    </message>
    <message>
        <source>The font file {file} is too large to be a font.</source>
        <translation>El archivo de fuente {file} es demasiado grande para ser una fuente.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;{name}&apos;. Did you mean {meant}? The library has {names}.</source>
        <translation>No hay ninguna receta «{name}». ¿Quería decir {meant}? La biblioteca tiene {names}.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;{name}&apos;; the library is empty.</source>
        <translation>No hay ninguna receta «{name}»; la biblioteca está vacía.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;{name}&apos;. The library has {names}.</source>
        <translation>No hay ninguna receta «{name}». La biblioteca tiene {names}.</translation>
    </message>
    <message>
        <source>There are too many recipes with a name like &apos;{name}&apos; in {folder}.</source>
        <translation>Hay demasiadas recetas con un nombre como &apos;{name}&apos; en {folder}.</translation>
    </message>
    <message>
        <source>The recipe &apos;{name}&apos; came with the program and can&apos;t be deleted.</source>
        <translation>La receta &apos;{name}&apos; vino con el programa y no se puede borrar.</translation>
    </message>
    <message>
        <source>The recipe can&apos;t be saved in {folder}: {reason}.</source>
        <translation>No se puede guardar la receta en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing says which column of the list photos are matched with; the list has {columns}.</source>
        <translation>Nada indica con qué columna de la lista se asignan las fotos; la lista tiene {columns}.</translation>
    </message>
    <message>
        <source>The list {file} has no column “{name}”; it has {columns}.</source>
        <translation>La lista {file} no tiene la columna «{name}»; tiene {columns}.</translation>
    </message>
    <message>
        <source>The list {file} is not in UTF-8. In {first} it reads: {first_rows}. In {second}: {second_rows}.</source>
        <translation>La lista {file} no está en UTF-8. En {first} se lee: {first_rows}. En {second}: {second_rows}.</translation>
    </message>
    <message>
        <source>{token} is a column of a list, and there is no list.</source>
        <translation>{token} es una columna de una lista, y no hay lista.</translation>
    </message>
    <message>
        <source>Columns taken by their usual names: {columns}. The recipe can name others.</source>
        <translation>Columnas tomadas por sus nombres habituales: {columns}. La receta puede nombrar otras.</translation>
    </message>
    <message>
        <source>A recipe file ends in {ending}; {file} does not.</source>
        <translation>Un archivo de receta termina en {ending}; {file} no.</translation>
    </message>
    <message>
        <source>It has {count} recipe files; exactly one can be imported.</source>
        <translation>Contiene {count} archivos de receta; debe haber exactamente uno.</translation>
    </message>
    <message>
        <source>{option} is for a list, and there is none.</source>
        <translation>{option} es para una lista, y no hay ninguna.</translation>
    </message>
    <message>
        <source>No date taken in this photo; the file&apos;s date was used, in local time.</source>
        <translation>Esta foto no tiene fecha de toma; se usó la fecha del archivo, en hora local.</translation>
    </message>
    <message>
        <source>The recipe {file} can&apos;t be deleted: {reason}.</source>
        <translation>No se puede borrar la receta {file}: {reason}.</translation>
    </message>
    <message>
        <source>The recipes in {folder} can&apos;t be listed: {reason}.</source>
        <translation>No se pueden listar las recetas de {folder}: {reason}.</translation>
    </message>
    <message>
        <source>data.numbers is {value}; only {{k}} can stand in it, and no / or \.</source>
        <translation>data.numbers es {value}; solo admite {{k}}, sin / ni \.</translation>
    </message>
    <message>
        <source>file is empty; write a template such as {{stem}}.</source>
        <translation>file está vacío; escriba una plantilla como {{stem}}.</translation>
    </message>
    <message>
        <source>file is {value}: names can&apos;t contain / or \; use the subfolder.</source>
        <translation>file es {value}: los nombres no pueden contener / ni \; use la subcarpeta.</translation>
    </message>
    <message>
        <source>folder is {value}: it must stay inside the destination, without .. or a drive.</source>
        <translation>folder es {value}: debe quedar dentro del destino, sin .. ni unidad.</translation>
    </message>
    <message>
        <source>resize mode &apos;{mode}&apos; needs {keys}.</source>
        <translation>el modo de tamaño &apos;{mode}&apos; necesita {keys}.</translation>
    </message>
    <message>
        <source>resize mode &apos;{mode}&apos; does not take {keys}; it takes {allowed}.</source>
        <translation>el modo de tamaño &apos;{mode}&apos; no admite {keys}; admite {allowed}.</translation>
    </message>
    <message>
        <source>{key} is {value}: more than 100 enlarges, which is not allowed.</source>
        <translation>{key} es {value}: más de 100 agranda, lo que no está permitido.</translation>
    </message>
    <message>
        <source>there are {count} keywords; {limit} is the most.</source>
        <translation>hay {count} palabras clave; el máximo es {limit}.</translation>
    </message>
    <message>
        <source>name is empty: each export needs a name.</source>
        <translation>name está vacío: cada exportación necesita un nombre.</translation>
    </message>
    <message>
        <source>there are {count} watermarks; {limit} is the most.</source>
        <translation>hay {count} marcas de agua; como máximo {limit}.</translation>
    </message>
    <message>
        <source>profile is empty; it is srgb, keep or the path of an ICC file.</source>
        <translation>profile está vacío; es srgb, keep o la ruta de un archivo ICC.</translation>
    </message>
    <message>
        <source>the recipe has {count} exports; {limit} is the most.</source>
        <translation>la receta tiene {count} exportaciones; como máximo {limit}.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be more than 0.</source>
        <translation>{key} es {value}; debe ser más de 0.</translation>
    </message>
    <message>
        <source>More than 100 % enlarges. Allow it below first.</source>
        <translation>Más del 100 % amplía. Permítalo antes abajo.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>two exports are named &apos;{name}&apos;; give each a name of its own.</source>
        <translation>dos exportaciones se llaman &apos;{name}&apos;; da a cada una su propio nombre.</translation>
    </message>
    <message>
        <source>Another export has this name.</source>
        <translation>Otra exportación ya tiene este nombre.</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>sin números</translation>
    </message>
    <message>
        <source>The repeated watermark is too small for a photo of this size; choose a larger scale or gap.</source>
        <translation>La marca de agua repetida es demasiado pequeña para una foto de este tamaño; elija una escala o separación mayor.</translation>
    </message>
    <message>
        <source>{key} has {count} letters; {limit} is the most.</source>
        <translation>{key} tiene {count} caracteres; el máximo es {limit}.</translation>
    </message>
    <message>
        <source>{key} is {value}: a single {brace} has no partner; write {double} for one.</source>
        <translation>{key} es {value}: un {brace} suelto no tiene pareja; escribe {double} para obtener uno.</translation>
    </message>
    <message>
        <source>{key} is {value}: {token} is not a token; the tokens are {tokens}.</source>
        <translation>{key} es {value}: {token} no es un comodín; los comodines son {tokens}.</translation>
    </message>
    <message>
        <source>{key} is {value}: {token} can&apos;t be formatted; a width is for numbers, as in {{n:04}}.</source>
        <translation>{key} es {value}: {token} no admite formato; un ancho es para números, como {{n:04}}.</translation>
    </message>
    <message>
        <source>{brace} has no partner.</source>
        <translation>{brace} está sin pareja.</translation>
    </message>
    <message>
        <source>“{token}” isn&apos;t a token. Press + to insert one.</source>
        <translation>«{token}» no es un comodín. Pulse + para insertar uno.</translation>
    </message>
    <message>
        <source>“{token}”: only numbers take a width, as in {{n:04}}.</source>
        <translation>«{token}»: solo los números llevan ancho, como {{n:04}}.</translation>
    </message>
    <message>
        <source>{key} is not a key of a recipe; allowed: {names}.</source>
        <translation>{key} no es una clave de receta; permitidas: {names}.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be {kind}.</source>
        <translation>{key} es {value}; debe ser {kind}.</translation>
    </message>
    <message>
        <source>export {number} (&apos;{name}&apos;)</source>
        <translation>exportación {number} («{name}»)</translation>
    </message>
    <message>
        <source>export {number}</source>
        <translation>exportación {number}</translation>
    </message>
    <message>
        <source>{export}, watermark {number}</source>
        <translation>{export}, marca de agua {number}</translation>
    </message>
    <message>
        <source>{key} is not a key of a recipe; did you mean {near}? Allowed: {names}.</source>
        <translation>{key} no es una clave de receta; ¿quería decir {near}? Permitidas: {names}.</translation>
    </message>
    <message>
        <source>{kind} above {low}, at most {high}</source>
        <translation>{kind} mayor que {low}, como máximo {high}</translation>
    </message>
    <message>
        <source>{kind} of at least {low}</source>
        <translation>{kind} de al menos {low}</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>Falta {key}.</translation>
    </message>
    <message>
        <source>{key}: {detail}</source>
        <translation>{key}: {detail}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>uno de {names}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of {count}, each {kinds}</source>
        <translation>una lista de {count}, cada uno {kinds}</translation>
    </message>
    <message>
        <source>a table with {keys}</source>
        <translation>una tabla con {keys}</translation>
    </message>
    <message>
        <source>a length: pixels (10) or a percentage of the short side (&quot;3%&quot;)</source>
        <translation>una longitud: píxeles (10) o un porcentaje del lado corto (&quot;3%&quot;)</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>{kind} from {low} to {high}</source>
        <translation>{kind} de {low} a {high}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a length: pixels (10) or a percentage of the short side (3%).</source>
        <translation>{key} es {value}; debe ser una longitud: píxeles (10) o un porcentaje del lado corto (3%).</translation>
    </message>
    <message>
        <source>{key} is {value}; a length goes up to {limit}.</source>
        <translation>{key} es {value}; una longitud llega hasta {limit}.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a colour, written as #rrggbb: white is #ffffff.</source>
        <translation>{key} es {value}; debe ser un color, escrito #rrggbb: el blanco es #ffffff.</translation>
    </message>
    <message>
        <source>{key} is {value}; it must not be negative.</source>
        <translation>{key} es {value}; no puede ser negativo.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Escriba un texto.</translation>
    </message>
    <message>
        <source>{key} is for images; this watermark is a text.</source>
        <translation>{key} es para imágenes; esta marca de agua es un texto.</translation>
    </message>
    <message>
        <source>{key} is for texts; this watermark is an image.</source>
        <translation>{key} es para textos; esta marca de agua es una imagen.</translation>
    </message>
    <message>
        <source>{path} is a link that leads out of the destination; nothing is delivered through it.</source>
        <translation>{path} es un enlace que sale del destino; nada se entrega a través de él.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>no hay permiso</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>su cuota de disco está agotada</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk has an error</source>
        <translation>el disco da un error</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>part of its path is not a folder</source>
        <translation>una parte de la ruta no es una carpeta</translation>
    </message>
    <message>
        <source>its links lead round in a circle</source>
        <translation>sus enlaces forman un círculo</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>the network folder can&apos;t be reached</source>
        <translation>no se puede acceder a la carpeta de red</translation>
    </message>
    <message>
        <source>First name, of the list</source>
        <translation>Nombre, de la lista</translation>
    </message>
    <message>
        <source>Last name, of the list</source>
        <translation>Apellido, de la lista</translation>
    </message>
    <message>
        <source>Full name, of the list</source>
        <translation>Nombre completo, de la lista</translation>
    </message>
    <message>
        <source>Class, of the list</source>
        <translation>Clase, de la lista</translation>
    </message>
    <message>
        <source>Grade, of the list</source>
        <translation>Curso, de la lista</translation>
    </message>
    <message>
        <source>Teacher, of the list</source>
        <translation>Profesor, de la lista</translation>
    </message>
    <message>
        <source>Code, of the list</source>
        <translation>Código, de la lista</translation>
    </message>
    <message>
        <source>SKU, of the list</source>
        <translation>Referencia, de la lista</translation>
    </message>
    <message>
        <source>Number within the row of the list</source>
        <translation>Número dentro de la fila de la lista</translation>
    </message>
    <message>
        <source>Number in the delivery</source>
        <translation>Número en la entrega</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ancho en píxeles</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Alto en píxeles</translation>
    </message>
    <message>
        <source>Year taken</source>
        <translation>Año de la toma</translation>
    </message>
    <message>
        <source>Month taken</source>
        <translation>Mes de la toma</translation>
    </message>
    <message>
        <source>Day taken</source>
        <translation>Día de la toma</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Hora de la toma</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Name of your studio</source>
        <translation>Nombre de su estudio</translation>
    </message>
    <message>
        <source>Rating, 0 to 5</source>
        <translation>Valoración, de 0 a 5</translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Copyright only</source>
        <translation>Solo copyright</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Keep location (GPS)</source>
        <translation>Conservar la ubicación (GPS)</translation>
    </message>
    <message>
        <source>Keep serial numbers</source>
        <translation>Conservar los números de serie</translation>
    </message>
    <message>
        <source>Keep original</source>
        <translation>Conservar el original</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Change the metadata</source>
        <translation>Cambiar los metadatos</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save the recipe as</source>
        <translation>Guardar receta como</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Nombre de la receta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A recipe of this name came with Studio and stays as it is. Choose another name.</source>
        <translation>Una receta con este nombre viene con Studio y se queda como está. Elige otro nombre.</translation>
    </message>
    <message>
        <source>Your library has a recipe of this name; it will be replaced.</source>
        <translation>Ya hay una receta con este nombre; se sustituirá.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>People that are meant</source>
        <translation>Personas posibles</translation>
    </message>
    <message>
        <source>Type a name or code…</source>
        <translation>Escriba un nombre o código…</translation>
    </message>
    <message>
        <source>Name or code of the person</source>
        <translation>Nombre o código de la persona</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Rename the export</source>
        <translation>Renombrar la exportación</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Change the file name</source>
        <translation>Cambiar el nombre del archivo</translation>
    </message>
    <message>
        <source>Subfolder</source>
        <translation>Subcarpeta</translation>
    </message>
    <message>
        <source>Change the subfolder</source>
        <translation>Cambiar la subcarpeta</translation>
    </message>
    <message>
        <source>Keep the original file&apos;s date</source>
        <translation>Conservar la fecha del archivo original</translation>
    </message>
    <message>
        <source>Export name</source>
        <translation>Nombre de la exportación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Change the dates of files</source>
        <translation>Cambiar las fechas de los archivos</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The delivery of %1 is not finished: %2 of %3 photos are left.</source>
        <translation>La entrega de %1 no ha terminado: quedan %2 de %3 fotos.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be delivered.</source>
        <translation>
            <numerusform>%Ln foto no se puede entregar.</numerusform>
            <numerusform>%Ln fotos no se pueden entregar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) use older settings. Replace them?</source>
        <translation>
            <numerusform>%Ln archivo tiene ajustes anteriores. ¿Reemplazarlo?</numerusform>
            <numerusform>%Ln archivos tienen ajustes anteriores. ¿Reemplazarlos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Lista…</translation>
    </message>
    <message>
        <source>There are no photos in what was added.</source>
        <translation>No hay fotos en lo que se añadió.</translation>
    </message>
    <message>
        <source>There are no photos in what was added, only %1.</source>
        <translation>No hay fotos en lo que se añadió, solo %1.</translation>
    </message>
    <message>
        <source>Paused: %1 Studio resumes by itself when it can.</source>
        <translation>En pausa: %1 Studio se reanuda solo cuando pueda.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>A setting on this page needs a correction</source>
        <translation>Hay que corregir un ajuste de esta página</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Name or code</source>
        <translation>Nombre o código</translation>
    </message>
    <message>
        <source>Find people by name or code</source>
        <translation>Buscar personas por nombre o código</translation>
    </message>
    <message>
        <source>Show only what needs a look</source>
        <translation>Mostrar solo lo que requiere atención</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Todo revisado</translation>
    </message>
    <message>
        <source>Codes are read from card photos. Drag photos to a person to correct; type a code on a card that couldn&apos;t be read. Shift+Enter says that a photo is a card.</source>
        <translation>Los códigos se leen de las fotos de tarjetas. Arrastre fotos a una persona para corregir; escriba el código de una tarjeta ilegible. Mayús+Intro indica que una foto es una tarjeta.</translation>
    </message>
    <message>
        <source>Drag photos to a person to correct, or select them and type a name or code.</source>
        <translation>Arrastre fotos a una persona para corregir, o selecciónelas y escriba un nombre o código.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People of the list</source>
        <translation>Personas de la lista</translation>
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
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Fecha de toma</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Export is off</source>
        <translation>Exportación inactiva</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Ya existe</translation>
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
        <translation>Dejar de buscar fotos</translation>
    </message>
    <message>
        <source>Show only some of the photos</source>
        <translation>Mostrar solo algunas fotos</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter photos by name</source>
        <translation>Filtrar las fotos por nombre</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todas</translation>
    </message>
    <message>
        <source>Deliver only these</source>
        <translation>Entregar solo estas</translation>
    </message>
    <message>
        <source>Looking… %1</source>
        <translation>Buscando… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are not shown will be delivered too.</source>
        <translation>
            <numerusform>%Ln foto que no se muestra también se entregará.</numerusform>
            <numerusform>%Ln fotos que no se muestran también se entregarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that are not shown will not be delivered.</source>
        <translation>Las fotos que no se muestran no se entregarán.</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>Solo: %1.</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All that failed</source>
        <translation>Todos los errores</translation>
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
        <translation>Abrir foto</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Open delivered file</source>
        <translation>Abrir el archivo entregado</translation>
    </message>
    <message>
        <source>Show delivered file in folder</source>
        <translation>Ver el archivo entregado en la carpeta</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>No photo matches.</source>
        <translation>No coincide ninguna.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copiar nombres</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Vigilar esta carpeta</translation>
    </message>
</context>
<context>
    <name>PhotoStatus</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Colapso</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluida</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
</context>
<context>
    <name>PlacementFields</name>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Horizontal margin</source>
        <translation>Margen horizontal</translation>
    </message>
    <message>
        <source>Vertical margin</source>
        <translation>Margen vertical</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>From the position inwards</source>
        <translation>Desde la posición hacia dentro</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
</context>
<context>
    <name>Plural</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watermark(s)</source>
        <translation>
            <numerusform>%Ln marca</numerusform>
            <numerusform>%Ln marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln carpeta</numerusform>
            <numerusform>%Ln carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln hilo</numerusform>
            <numerusform>%Ln hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln proceso</numerusform>
            <numerusform>%Ln procesos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortraitFields</name>
    <message>
        <source>Same as landscape</source>
        <translation>Como en horizontal</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetida</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Gap between repeats</source>
        <translation>Separación entre repeticiones</translation>
    </message>
    <message>
        <source>As landscape</source>
        <translation>Como horizontal</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Tamaño de las letras</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Color de las letras</translation>
    </message>
    <message>
        <source>Choose another image…</source>
        <translation>Elegir otra imagen…</translation>
    </message>
    <message>
        <source>Separate outline</source>
        <translation>Contorno propio</translation>
    </message>
    <message>
        <source>Separate shadow</source>
        <translation>Sombra propia</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automático (%1)</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Medir…</translation>
    </message>
    <message>
        <source>Parallel jobs</source>
        <translation>Tareas en paralelo</translation>
    </message>
    <message>
        <source>Find out on your own photos how many are fastest.</source>
        <translation>Averigüe con sus propias fotos cuántas son más rápidas.</translation>
    </message>
    <message>
        <source>Automatic (half of %1 GB)</source>
        <translation>Automático (mitad de %1 GB)</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Límite memoria</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time limit for one photo</source>
        <translation>Tiempo límite por foto</translation>
    </message>
    <message>
        <source>Check every written file</source>
        <translation>Comprobar cada archivo escrito</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>These settings don&apos;t affect image quality.</source>
        <translation>Estos ajustes no afectan a la calidad de imagen.</translation>
    </message>
    <message>
        <source>Your studio</source>
        <translation>Su estudio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>El idioma cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Resize watermark</source>
        <translation>Escalar marca</translation>
    </message>
    <message>
        <source>Move watermark</source>
        <translation>Mover marca</translation>
    </message>
    <message>
        <source>Choose a photo to see how it will be delivered.</source>
        <translation>Elige una foto para ver cómo se entregará.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vista previa de %1</translation>
    </message>
</context>
<context>
    <name>Previewer</name>
    <message>
        <source>The preview can&apos;t be made; the log has the details.</source>
        <translation>No se puede crear la vista previa; los detalles están en el archivo de log.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con errores</numerusform>
        </translation>
    </message>
    <message>
        <source>A setting of the recipe needs a correction</source>
        <translation>Hay que corregir un ajuste de la receta</translation>
    </message>
    <message>
        <source>Can&apos;t start yet</source>
        <translation>Aún no se puede empezar</translation>
    </message>
    <message>
        <source>Nothing new to deliver</source>
        <translation>Nada nuevo que entregar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) · %1 free</source>
        <translation>
            <numerusform>%Ln archivo · %1 libres</numerusform>
            <numerusform>%Ln archivos · %1 libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) · about %1 of %2 free</source>
        <translation>
            <numerusform>%Ln archivo · unos %1 de %2 libres</numerusform>
            <numerusform>%Ln archivos · unos %1 de %2 libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 fotos/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>finishing current photos…</source>
        <translation>terminando las fotos en curso…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>finished in %1</source>
        <translation>terminado en %1</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Quitar %1 de esta lista</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>More about recipes</source>
        <translation>Más sobre recetas</translation>
    </message>
    <message>
        <source>Import a recipe…</source>
        <translation>Importar una receta…</translation>
    </message>
    <message>
        <source>Export the recipe…</source>
        <translation>Exportar la receta…</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Borrar de las recetas</translation>
    </message>
    <message>
        <source>The changes of “%1” are not saved; Undo brings them back.</source>
        <translation>Los cambios de «%1» no están guardados; Deshacer los recupera.</translation>
    </message>
    <message>
        <source>“%1” came with Studio and stays as it is; your copy is saved.</source>
        <translation>«%1» viene con Studio y queda como está; tu copia está guardada.</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>Mi %1</translation>
    </message>
    <message>
        <source>“%1” is in your library, with its files.</source>
        <translation>«%1» está en tu biblioteca, con sus archivos.</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line reads it from its file.</source>
        <translation>Guarda antes la receta: la línea de comandos la lee de su archivo.</translation>
    </message>
    <message>
        <source>The command is on the clipboard: %1</source>
        <translation>El comando está en el portapapeles: %1</translation>
    </message>
</context>
<context>
    <name>RecipeDocument</name>
    <message>
        <source>Switch an export</source>
        <translation>Activar exportación</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportación</translation>
    </message>
    <message>
        <source>Add an export</source>
        <translation>Añadir una exportación</translation>
    </message>
    <message>
        <source>Copy an export</source>
        <translation>Copiar una exportación</translation>
    </message>
    <message>
        <source>Remove an export</source>
        <translation>Quitar una exportación</translation>
    </message>
    <message>
        <source>Move an export</source>
        <translation>Mover una exportación</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>Changes of last time</source>
        <translation>Cambios de la última vez</translation>
    </message>
</context>
<context>
    <name>RecipePackages</name>
    <message>
        <source>Import a recipe</source>
        <translation>Importar una receta</translation>
    </message>
    <message>
        <source>Recipe with its files</source>
        <translation>Receta con sus archivos</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Exportar la receta</translation>
    </message>
    <message>
        <source>The recipe is exported: %1</source>
        <translation>La receta se ha exportado: %1</translation>
    </message>
    <message>
        <source>Your library has a recipe “%1” already.</source>
        <translation>Tu biblioteca ya tiene una receta «%1».</translation>
    </message>
    <message>
        <source>“%1” came with Studio and stays as it is.</source>
        <translation>«%1» viene con Studio y queda como está.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RecipePane</name>
    <message>
        <source>Settings of the export</source>
        <translation>Ajustes de la exportación</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Watermark</source>
        <comment>page</comment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>page</comment>
        <translation>Entrega</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Deliver what is readable</source>
        <translation>Entregar lo legible</translation>
    </message>
    <message>
        <source>Allow larger photos</source>
        <translation>Permitir fotos más grandes</translation>
    </message>
    <message>
        <source>Allow more time</source>
        <translation>Dar más tiempo</translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Web page with thumbnails (*.html)</source>
        <translation>Página web con miniaturas (*.html)</translation>
    </message>
    <message>
        <source>PDF to print or send (*.pdf)</source>
        <translation>PDF para imprimir o enviar (*.pdf)</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>Informe de entrega</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Remove photos</source>
        <translation>Quitar fotos</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>Client gallery</source>
        <translation>Galería para clientes</translation>
    </message>
    <message>
        <source>Client proof</source>
        <translation>Prueba para el cliente</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Instagram portrait</source>
        <translation>Instagram vertical</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram cuadrado</translation>
    </message>
    <message>
        <source>Print 300 dpi</source>
        <translation>Impresión 300 ppp</translation>
    </message>
    <message>
        <source>Products by SKU</source>
        <translation>Productos por SKU</translation>
    </message>
    <message>
        <source>School: class folders</source>
        <translation>Colegio: carpetas por clase</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>Galería web</translation>
    </message>
    <message>
        <source>Yearbook (PSPA)</source>
        <translation>Anuario (PSPA)</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>square</source>
        <translation>cuadrado</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impresión</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>miniatura</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>yearbook</source>
        <translation>anuario</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Original size</source>
        <translation>Tamaño original</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Lado largo</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>Lado corto</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapíxeles</translation>
    </message>
    <message>
        <source>any</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Enlarge smaller photos</source>
        <translation>Ampliar las pequeñas</translation>
    </message>
    <message>
        <source>Fit within</source>
        <translation>Ajustar dentro</translation>
    </message>
    <message>
        <source>Stretch to exact size</source>
        <translation>Estirar al tamaño exacto</translation>
    </message>
    <message>
        <source>Fill and crop</source>
        <translation>Rellenar y recortar</translation>
    </message>
    <message>
        <source>Fit with border</source>
        <translation>Ajustar con borde</translation>
    </message>
    <message>
        <source>Border colour</source>
        <translation>Color del borde</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Change the sharpening</source>
        <translation>Cambiar el enfoque</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Mejor calidad</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Change the decoding</source>
        <translation>Cambiar la decodificación</translation>
    </message>
    <message>
        <source>Speed or quality</source>
        <translation>Velocidad o calidad</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Decodificación</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Sharpening</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>Cambiar el tamaño</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>As added</source>
        <translation>Como se añadió</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Hora de toma</translation>
    </message>
    <message>
        <source>Folder by folder</source>
        <translation>Por carpetas</translation>
    </message>
    <message>
        <source>Camera clocks…</source>
        <translation>Relojes de las cámaras…</translation>
    </message>
    <message>
        <source>Order and numbering: %1</source>
        <translation>Orden y numeración: %1</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>The preview is being made</source>
        <translation>Se está creando la vista previa</translation>
    </message>
</context>
<context>
    <name>StressPage</name>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to the preview (Esc)</source>
        <translation>Volver a la vista previa (Esc)</translation>
    </message>
    <message>
        <source>Tricky photos</source>
        <translation>Fotos difíciles</translation>
    </message>
    <message numerus="yes">
        <source>Where this watermark is hardest to read, of %Ln photo(s).</source>
        <translation>
            <numerusform>Donde esta marca se lee peor, de %Ln foto.</numerusform>
            <numerusform>Donde esta marca se lee peor, de %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where this watermark is hardest to read, of %1 photos spread evenly over all %2.</source>
        <translation>Donde esta marca se lee peor, de %1 fotos repartidas entre las %2.</translation>
    </message>
    <message>
        <source>Looking at %1 of %2 photos…</source>
        <translation>%1 de %2 fotos examinadas…</translation>
    </message>
    <message>
        <source>None of the photos could be read, or all of them are alike.</source>
        <translation>Ninguna foto se pudo leer, o todas son iguales.</translation>
    </message>
    <message>
        <source>The preview can&apos;t be made; the log has the details.</source>
        <translation>No se puede crear la vista previa; los detalles están en el archivo de log.</translation>
    </message>
</context>
<context>
    <name>StressTile</name>
    <message>
        <source>Press Enter to see it in the preview.</source>
        <translation>Pulsa Enter para verla en la vista previa.</translation>
    </message>
    <message>
        <source>Widest</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>Tallest</source>
        <translation>Más alta</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Brightest under the watermark</source>
        <translation>Más clara bajo la marca</translation>
    </message>
    <message>
        <source>Darkest under the watermark</source>
        <translation>Más oscura bajo la marca</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Cerrar el resumen</translation>
    </message>
    <message>
        <source>Causes of failures</source>
        <translation>Causas de los errores</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Repetir errores</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Show failed</source>
        <translation>Ver fallidas</translation>
    </message>
    <message>
        <source>Undo this delivery…</source>
        <translation>Deshacer la entrega…</translation>
    </message>
    <message>
        <source>Open gallery</source>
        <translation>Abrir la galería</translation>
    </message>
    <message>
        <source>Open contact sheet</source>
        <translation>Abrir la hoja de contactos</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2.</source>
        <translation>Detenido en %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) failed:</source>
        <translation>
            <numerusform>%Ln foto ha fallado:</numerusform>
            <numerusform>%Ln fotos han fallado:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was delivered: files of %Ln photo(s) were kept as they are.</source>
        <translation>
            <numerusform>No se ha entregado nada: los archivos de %Ln foto se han conservado como estaban.</numerusform>
            <numerusform>No se ha entregado nada: los archivos de %Ln fotos se han conservado como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) delivered; others were kept as they are.</source>
        <translation>
            <numerusform>%Ln foto entregada; otras se han conservado como estaban.</numerusform>
            <numerusform>%Ln fotos entregadas; otras se han conservado como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: all files are up to date.</source>
        <translation>Nada que hacer: todos los archivos están al día.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered</source>
        <translation>
            <numerusform>%Ln entregada</numerusform>
            <numerusform>%Ln entregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln ya al día</numerusform>
            <numerusform>%Ln ya al día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as they are</source>
        <translation>
            <numerusform>%Ln conservada como estaba</numerusform>
            <numerusform>%Ln conservadas como estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) are delivered.</source>
        <translation>
            <numerusform>Se ha entregado %Ln foto.</numerusform>
            <numerusform>Se han entregado las %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln archivo, %1</numerusform>
            <numerusform>%Ln archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No cause is known.</source>
        <translation>No se conoce la causa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextFields</name>
    <message>
        <source>Size of the letters</source>
        <translation>Tamaño de las letras</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Color de las letras</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Insert what differs from photo to photo</source>
        <translation>Insertar lo que varía de foto a foto</translation>
    </message>
    <message>
        <source>Insert a token</source>
        <translation>Insertar variable</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo this delivery</source>
        <translation>Deshacer la entrega</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>Only files that this delivery made and nobody has changed since are moved.</source>
        <translation>Solo se mueven archivos que hizo esta entrega y que nadie ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Files of the delivery</source>
        <translation>Archivos de la entrega</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, can be moved to the trash.</source>
        <translation>
            <numerusform>%Ln archivo, %1, se puede mover a la papelera.</numerusform>
            <numerusform>%Ln archivos, %1, se pueden mover a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be moved to the trash.</source>
        <translation>No hay nada que mover a la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them took the place of another file, which can&apos;t be brought back.</source>
        <translation>
            <numerusform>%Ln de ellos reemplazó otro archivo, que no se puede recuperar.</numerusform>
            <numerusform>%Ln de ellos reemplazaron otro archivo, que no se puede recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving to the trash…</source>
        <translation>Moviendo a la papelera…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the trash.</source>
        <translation>
            <numerusform>%Ln archivo está en la papelera.</numerusform>
            <numerusform>%Ln archivos están en la papelera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchStrip</name>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar con el equipo</translation>
    </message>
    <message>
        <source>Opens Studio when you log in, and goes on watching.</source>
        <translation>Abre Studio al iniciar sesión y sigue vigilando.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>WatchTray</name>
    <message>
        <source>Open Studio</source>
        <translation>Abrir Studio</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>Watching %1 ends with the photos in progress.</source>
        <translation>La vigilancia de %1 termina con las fotos en curso.</translation>
    </message>
    <message>
        <source>Watching %1: waiting. %2</source>
        <translation>Vigilando %1: en espera. %2</translation>
    </message>
    <message>
        <source>Watching %1: paused, %2</source>
        <translation>Vigilando %1: en pausa, %2</translation>
    </message>
    <message>
        <source>Watching %1: %2</source>
        <translation>Vigilando %1: %2</translation>
    </message>
    <message>
        <source>nothing delivered yet</source>
        <translation>aún no se ha entregado nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered, last %1</source>
        <translation>
            <numerusform>%Ln entregada, última a las %1</numerusform>
            <numerusform>%Ln entregadas, última a las %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching: waiting. %1</source>
        <translation>Vigilancia: en espera. %1</translation>
    </message>
    <message>
        <source>Watching: %1</source>
        <translation>Vigilancia: %1</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Choose the folder that photos are delivered into first.</source>
        <translation>Elija primero la carpeta en la que se entregan las fotos.</translation>
    </message>
    <message>
        <source>A folder is being watched already; stop that first.</source>
        <translation>Ya se está vigilando una carpeta; deje primero de vigilarla.</translation>
    </message>
    <message>
        <source>%1 was watched until Studio was closed.</source>
        <translation>%1 se vigilaba hasta que se cerró Studio.</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Seguir vigilando</translation>
    </message>
    <message>
        <source>That can&apos;t be set: %1.</source>
        <translation>No se puede ajustar: %1.</translation>
    </message>
</context>
<context>
    <name>WatermarkCard</name>
    <message>
        <source>More about this watermark</source>
        <translation>Más sobre esta marca</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetida</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Hide: it stays here and is not delivered</source>
        <translation>Ocultar: se queda aquí y no se entrega</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Deliver %1</source>
        <translation>Entregar %1</translation>
    </message>
</context>
<context>
    <name>WatermarkForm</name>
    <message>
        <source>Choose another image…</source>
        <translation>Elegir otra imagen…</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>section</comment>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>contorno</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Repeat across photo</source>
        <translation>Repetir por toda la foto</translation>
    </message>
    <message>
        <source>Gap between repeats</source>
        <translation>Separación entre repeticiones</translation>
    </message>
    <message>
        <source>Same as landscape</source>
        <translation>Como en horizontal</translation>
    </message>
    <message>
        <source>Separate position</source>
        <translation>Posición propia</translation>
    </message>
    <message>
        <source>Portrait photos</source>
        <translation>Fotos verticales</translation>
    </message>
    <message>
        <source>As landscape</source>
        <translation>Como horizontal</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Shadow and outline</source>
        <translation>Sombra y contorno</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>sombra</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Change a watermark</source>
        <translation>Cambiar una marca</translation>
    </message>
    <message>
        <source>Change a watermark on portrait photos</source>
        <translation>Cambiar una marca en fotos verticales</translation>
    </message>
</context>
<context>
    <name>WatermarkListForm</name>
    <message>
        <source>Add image…</source>
        <translation>Añadir imagen…</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Añadir texto</translation>
    </message>
    <message>
        <source>No watermark yet. Drop a PNG or SVG here.</source>
        <translation>Aún no hay marca de agua. Suelte aquí un PNG o SVG.</translation>
    </message>
    <message>
        <source>Check tricky photos</source>
        <translation>Comprobar fotos difíciles</translation>
    </message>
    <message>
        <source>The widest, tallest, smallest, brightest and darkest photos under the watermark.</source>
        <translation>Las fotos más anchas, altas, pequeñas, claras y oscuras bajo la marca de agua.</translation>
    </message>
    <message>
        <source>Choose an image for the watermark</source>
        <translation>Elegir una imagen para la marca</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texto %1</translation>
    </message>
    <message>
        <source>Add a watermark</source>
        <translation>Añadir una marca</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move behind</source>
        <translation>Mover atrás</translation>
    </message>
    <message>
        <source>Move in front</source>
        <translation>Mover delante</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show a watermark</source>
        <translation>Mostrar una marca de agua</translation>
    </message>
    <message>
        <source>Hide a watermark</source>
        <translation>Ocultar una marca de agua</translation>
    </message>
    <message>
        <source>Remove a watermark</source>
        <translation>Quitar una marca</translation>
    </message>
    <message>
        <source>Change the order of watermarks</source>
        <translation>Cambiar el orden de las marcas</translation>
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
        <translation>La entrega está en pausa</translation>
    </message>
    <message>
        <source>Studio has finished</source>
        <translation>Studio ha terminado</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Añadir fotos…</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Lista…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
</TS>
