<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Look again</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Vaciar la lista</translation>
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
        <source>Starting the workers…</source>
        <translation>Iniciando los procesos…</translation>
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
        <source>%Ln worker(s) are best for these photos: %1 photos/s.</source>
        <translation>
            <numerusform>%Ln proceso es lo mejor para estas fotos: %1 fotos/s.</numerusform>
            <numerusform>%Ln procesos son lo mejor para estas fotos: %1 fotos/s.</numerusform>
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
    <name>Card</name>
    <message>
        <source>Make %1</source>
        <translation>Crear %1</translation>
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
        <source>Nothing is lost in any case: what is done stays, and the next start offers to continue. Photos that are in work now take a few seconds to finish; stopping now makes them again later.</source>
        <translation>En ningún caso se pierde nada: lo hecho queda, y el próximo inicio ofrece continuar. Las fotos en curso tardan unos segundos en terminar; si se detiene ahora, se harán de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Pause and keep for later</source>
        <translation>Pausar y guardar para luego</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ya</translation>
    </message>
    <message>
        <source>Go on delivering</source>
        <translation>Seguir entregando</translation>
    </message>
</context>
<context>
    <name>DeliveryActions</name>
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
        <source>If a file exists</source>
        <translation>Si el archivo existe</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numerar</translation>
    </message>
    <message>
        <source>Leave it as it is and go on with the next.</source>
        <translation>Dejarlo como está y seguir con el siguiente.</translation>
    </message>
    <message>
        <source>Put the new file in its place. A photo of this list is never replaced.</source>
        <translation>Poner el archivo nuevo en su lugar. Una foto de esta lista nunca se reemplaza.</translation>
    </message>
    <message>
        <source>Keep both: the new one gets a number.</source>
        <translation>Conservar ambos: el nuevo recibe un número.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Finish the photos in work, keep what is done, and stop.</source>
        <translation>Terminar las fotos en curso, conservar lo hecho y detener.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En marcha…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
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
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Deliver the photos (%1)</source>
        <translation>Entregar las fotos (%1)</translation>
    </message>
    <message>
        <source>Can&apos;t start yet</source>
        <translation>Aún no se puede</translation>
    </message>
    <message>
        <source>needs %1, %2 free</source>
        <translation>requiere %1, %2 libres</translation>
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
        <source>finishing what is in work</source>
        <translation>terminando las fotos en curso</translation>
    </message>
    <message>
        <source>finished in %1</source>
        <translation>terminado en %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Settling the names…</source>
        <translation>Fijando los nombres…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
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
        <source>Use the recipe %1</source>
        <translation>Usar la receta %1</translation>
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
    <name>EmptyState</name>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>Suelta aquí una carpeta de fotos</translation>
    </message>
    <message>
        <source>Then choose a recipe on the right and press Start. Your photos stay as they are.</source>
        <translation>Luego elige una receta a la derecha y pulsa Iniciar. Tus fotos quedan como están.</translation>
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
    <name>Export</name>
    <message>
        <source>tiled text</source>
        <translation>texto en mosaico</translation>
    </message>
    <message>
        <source>tiled watermark</source>
        <translation>marca en mosaico</translation>
    </message>
    <message>
        <source>original size</source>
        <translation>tamaño original</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>como la foto</translation>
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
        <source>Copy the chosen export</source>
        <translation>Copiar la exportación elegida</translation>
    </message>
    <message>
        <source>Remove the chosen export</source>
        <translation>Quitar la exportación elegida</translation>
    </message>
    <message>
        <source>At least one export is made.</source>
        <translation>Se hace al menos una exportación.</translation>
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
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>As the photo</source>
        <translation>Como la foto</translation>
    </message>
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
        <source>Without loss</source>
        <translation>Sin pérdida</translation>
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
        <source>Change the colour resolution</source>
        <translation>Cambiar la resolución del color</translation>
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
        <source>as the photo</source>
        <translation>como la foto</translation>
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
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Colour resolution</source>
        <translation>Resol. del color</translation>
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
        <source>Press Start</source>
        <translation>Pulsa Iniciar</translation>
    </message>
    <message>
        <source>Every core works. Pause, cancel or pull the plug: nothing is lost.</source>
        <translation>Trabajan todos los núcleos. Pausa, cancela o desenchufa: nada se pierde.</translation>
    </message>
    <message>
        <source>Your photos are safe</source>
        <translation>Tus fotos están a salvo</translation>
    </message>
    <message>
        <source>A source is never written, moved or deleted, and a file is complete under its name or not there.</source>
        <translation>Un original nunca se escribe, mueve ni borra, y un archivo está completo bajo su nombre o no está.</translation>
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
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation>Pausa, seguir</translation>
    </message>
    <message>
        <source>Remove from the list, never from the disk</source>
        <translation>Quitar de la lista, nunca del disco</translation>
    </message>
    <message>
        <source>Undo and redo changes of the recipe</source>
        <translation>Deshacer y rehacer cambios de la receta</translation>
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
        <source>Look into the folders again</source>
        <translation>Volver a leer las carpetas</translation>
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
        <source>Small pictures of the list</source>
        <translation>Miniaturas de la lista</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Ajustes de la ventana</translation>
    </message>
    <message>
        <source>Delivers whole folders of photographs: sized, marked, named and complete. Under the MIT licence. Qt and PySide6 are used under the LGPL, version 3; their libraries can be replaced.</source>
        <translation>Entrega carpetas enteras de fotos: con su tamaño, marca y nombre, y completas. Con licencia MIT. Qt y PySide6 se usan con la LGPL, versión 3; sus bibliotecas se pueden reemplazar.</translation>
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
        <source>Reading the journals…</source>
        <translation>Leyendo los registros…</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
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
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
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
    <message>
        <source>can&apos;t be read</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
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
        <source>complete</source>
        <translation>completa</translation>
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
    <name>Measure</name>
    <message>
        <source>one by one</source>
        <translation>una a una</translation>
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
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
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
        <source>Name of the photo</source>
        <translation>Nombre de la foto</translation>
    </message>
    <message>
        <source>Its ending</source>
        <translation>Su extensión</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>Su carpeta</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>Nombre de la exportación</translation>
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
        <source>Keep the place (GPS)</source>
        <translation>Conservar el lugar (GPS)</translation>
    </message>
    <message>
        <source>Keep serial numbers of camera and lens</source>
        <translation>Conservar los números de serie de cámara y objetivo</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>como la foto</translation>
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
        <source>Your library has a recipe of this name; it will be replaced.</source>
        <translation>Ya hay una receta con este nombre; se sustituirá.</translation>
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
        <source>Sub folder</source>
        <translation>Subcarpeta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Change the sub folder</source>
        <translation>Cambiar la subcarpeta</translation>
    </message>
    <message>
        <source>Give files the photo&apos;s date</source>
        <translation>Dar a los archivos la fecha de la foto</translation>
    </message>
    <message>
        <source>Change the dates of files</source>
        <translation>Cambiar las fechas de los archivos</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>Nombre de la exportación</translation>
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
        <source>%Ln photo(s) can&apos;t be delivered as it stands; the list says why.</source>
        <translation>
            <numerusform>%Ln foto no se puede entregar así; la lista dice por qué.</numerusform>
            <numerusform>%Ln fotos no se pueden entregar así; la lista dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were made before the recipe was changed. They are left as they are.</source>
        <translation>
            <numerusform>%Ln archivo se hizo antes de cambiar la receta. Queda como está.</numerusform>
            <numerusform>%Ln archivos se hicieron antes de cambiar la receta. Quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>Hacerlos de nuevo</translation>
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
        <source>Paused: %1 Studio goes on by itself when it can.</source>
        <translation>En pausa: %1 Studio sigue solo en cuanto puede.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>Show all</source>
        <translation>Ver todas</translation>
    </message>
    <message>
        <source>Looking… %1</source>
        <translation>Buscando… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
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
        <source>Distance across</source>
        <translation>Margen horizontal</translation>
    </message>
    <message>
        <source>Distance down</source>
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
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
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
        <source>Workers</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Medir…</translation>
    </message>
    <message>
        <source>Find out on your own photos how many workers are fastest.</source>
        <translation>Averigua con tus propias fotos cuántos procesos van más rápido.</translation>
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
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
    <message>
        <source>Nothing in here changes a pixel of your photos; that is the recipe&apos;s part.</source>
        <translation>Nada de aquí cambia un píxel de tus fotos; eso es cosa de la receta.</translation>
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
        <source>Import a recipe</source>
        <translation>Importar una receta</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Exportar la receta</translation>
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
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
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
        <source>Watermark</source>
        <translation>Marca de agua</translation>
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
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Page with small pictures (*.html)</source>
        <translation>Página con miniaturas (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>Informe de entrega</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The font &apos;%1&apos; is not on this machine; the bundled fonts are %2.</source>
        <translation>La fuente &apos;%1&apos; no está en este equipo; las incluidas son %2.</translation>
    </message>
    <message>
        <source>The font file %1 is not there.</source>
        <translation>No está el archivo de fuente %1.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;.%2 The library has %3.</source>
        <translation>No hay ninguna receta &apos;%1&apos;.%2 Las recetas son %3.</translation>
    </message>
    <message>
        <source>There are too many recipes with a name like &apos;%1&apos; in %2.</source>
        <translation>Hay demasiadas recetas con un nombre como &apos;%1&apos; en %2.</translation>
    </message>
    <message>
        <source> Did you mean %1?</source>
        <translation> ¿Es %1?</translation>
    </message>
    <message>
        <source>The recipe &apos;%1&apos; came with the program and can&apos;t be deleted.</source>
        <translation>La receta &apos;%1&apos; vino con el programa y no se puede borrar.</translation>
    </message>
    <message>
        <source>The recipe can&apos;t be kept in %1: %2.</source>
        <translation>No se puede guardar la receta en %1: %2.</translation>
    </message>
    <message>
        <source>The recipe %1 can&apos;t be deleted: %2.</source>
        <translation>No se puede borrar la receta %1: %2.</translation>
    </message>
    <message>
        <source>The recipes in %1 can&apos;t be listed: %2.</source>
        <translation>No se pueden listar las recetas de %1: %2.</translation>
    </message>
    <message>
        <source>file is empty; write a template such as {stem}.</source>
        <translation>file está vacío; escribe una plantilla como {stem}.</translation>
    </message>
    <message>
        <source>file is %1: a name can&apos;t hold / or \; use folder for sub folders.</source>
        <translation>file es %1: un nombre no puede contener / ni \; usa folder para subcarpetas.</translation>
    </message>
    <message>
        <source>folder is %1: it must stay inside the destination, without .. or a drive.</source>
        <translation>folder es %1: debe quedar dentro del destino, sin .. ni unidad.</translation>
    </message>
    <message>
        <source>resize mode &apos;%1&apos; needs %2.</source>
        <translation>el modo de tamaño &apos;%1&apos; necesita %2.</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>sin números</translation>
    </message>
    <message>
        <source>resize mode &apos;%1&apos; does not take %2; it takes %3.</source>
        <translation>el modo de tamaño &apos;%1&apos; no admite %2; admite %3.</translation>
    </message>
    <message>
        <source>percent is %1: more than 100 enlarges; add enlarge = true to allow it.</source>
        <translation>percent es %1: más de 100 amplía; añade enlarge = true para permitirlo.</translation>
    </message>
    <message>
        <source>name is empty: each export needs a name.</source>
        <translation>name está vacío: cada exportación necesita un nombre.</translation>
    </message>
    <message>
        <source>profile is empty; it is srgb, keep or the path of an ICC file.</source>
        <translation>profile está vacío; es srgb, keep o la ruta de un archivo ICC.</translation>
    </message>
    <message>
        <source>the recipe has no export; it needs at least one [[export]] that is enabled.</source>
        <translation>la receta no tiene ninguna exportación; necesita al menos un [[export]] activado.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be more than 0.</source>
        <translation>%1 es %2; debe ser más de 0.</translation>
    </message>
    <message>
        <source>two exports are named &apos;%1&apos;; give each a name of its own.</source>
        <translation>dos exportaciones se llaman &apos;%1&apos;; da a cada una su propio nombre.</translation>
    </message>
    <message>
        <source>%1 is not a key of a recipe; %2: %3.</source>
        <translation>%1 no es una clave de receta; %2: %3.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation>%1 es %2; debe ser %3.</translation>
    </message>
    <message>
        <source>did you mean %1? Allowed</source>
        <translation>¿es %1? Se admite</translation>
    </message>
    <message>
        <source> of at least %1</source>
        <translation> de al menos %1</translation>
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
        <source>a length: pixels (10) or a percentage of the short side (&quot;3%&quot;)</source>
        <translation>una longitud: píxeles (10) o un porcentaje del lado corto (&quot;3%&quot;)</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation> de %1 a %2</translation>
    </message>
    <message>
        <source> above %1, at most %2</source>
        <translation> mayor que %1, como máximo %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a list of %1, each </source>
        <translation>una lista de %1, cada elemento </translation>
    </message>
    <message>
        <source>a table with </source>
        <translation>una tabla con </translation>
    </message>
    <message>
        <source>%1: version is missing; write version = 1.</source>
        <translation>%1: falta version; escribe version = 1.</translation>
    </message>
    <message>
        <source>%1 is not valid TOML: %2.</source>
        <translation>%1 no es TOML válido: %2.</translation>
    </message>
    <message>
        <source>%1 is no recipe: a number in it has far too many digits.</source>
        <translation>%1 no es una receta: un número tiene demasiadas cifras.</translation>
    </message>
    <message>
        <source>%1 is no recipe: its lists or tables are nested far too deep.</source>
        <translation>%1 no es una receta: sus listas o tablas están demasiado anidadas.</translation>
    </message>
    <message>
        <source>%1 is too large to be a recipe.</source>
        <translation>%1 es demasiado grande para ser una receta.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8, so it is no recipe.</source>
        <translation>%1 no es un texto en UTF-8, así que no es una receta.</translation>
    </message>
    <message>
        <source>%1: export.watermark: a watermark has either an image or a text.</source>
        <translation>%1: export.watermark: una marca de agua tiene o una imagen o un texto.</translation>
    </message>
    <message>
        <source>%1 is %2: a single %3 has no partner; write %4 for one.</source>
        <translation>%1 es %2: un %3 suelto no tiene pareja; escribe %4 para obtener uno.</translation>
    </message>
    <message>
        <source>%1 is %2: {%3} is not a token; the tokens are %4.</source>
        <translation>%1 es %2: {%3} no es una variable; las variables son %4.</translation>
    </message>
    <message>
        <source>%1 is %2: %3 can&apos;t be formatted; a width is for numbers, as in {n:04}.</source>
        <translation>%1 es %2: no se puede dar formato a %3; un ancho es para números, como en {n:04}.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a length: pixels (10) or a percentage of the short side (3%).</source>
        <translation>%1 es %2; debe ser una longitud: píxeles (10) o un porcentaje del lado corto (3%).</translation>
    </message>
    <message>
        <source>%1 is %2; a length goes up to %3.</source>
        <translation>%1 es %2; una longitud llega hasta %3.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a colour, written as #rrggbb: white is #ffffff.</source>
        <translation>%1 es %2; debe ser un color, escrito #rrggbb: el blanco es #ffffff.</translation>
    </message>
    <message>
        <source>angle is %1; it must be a number from -360 to 360.</source>
        <translation>angle es %1; debe ser un número de -360 a 360.</translation>
    </message>
    <message>
        <source>gap is %1; it must not be negative.</source>
        <translation>gap es %1; no debe ser negativo.</translation>
    </message>
    <message>
        <source>blur is %1; it must not be negative.</source>
        <translation>blur es %1; no debe ser negativo.</translation>
    </message>
    <message>
        <source>image is empty: name the file of the watermark.</source>
        <translation>image está vacío: indica el archivo de la marca de agua.</translation>
    </message>
    <message>
        <source>text is empty: write what the watermark says.</source>
        <translation>text está vacío: escribe el texto de la marca de agua.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the destination; nothing is delivered through it.</source>
        <translation>%1 es un enlace que sale del destino; nada se entrega a través de él.</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is needed; move it away or choose another sub folder.</source>
        <translation>%1 es un archivo donde hace falta una carpeta; muévelo o elige otra subcarpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1; change its permissions.</source>
        <translation>No se puede escribir nada en la carpeta %1; cambia sus permisos.</translation>
    </message>
    <message>
        <source>%1 would take the place of a photo of this run, and a source is never written over; choose another destination, sub folder or name.</source>
        <translation>%1 ocuparía el lugar de una foto de esta entrega, y un original nunca se sobrescribe; elige otro destino, subcarpeta o nombre.</translation>
    </message>
    <message>
        <source>%1 is there already and is no file; move it away.</source>
        <translation>%1 ya existe y no es un archivo; muévelo.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made, since a file of this run has its name; rename one of them.</source>
        <translation>No se puede crear la carpeta %1, pues un archivo de esta entrega tiene su nombre; renombra uno de los dos.</translation>
    </message>
    <message>
        <source>A watermark, font or colour profile of the recipe has changed since this delivery was begun, or is not there: put it back, or deliver anew.</source>
        <translation>Una marca, fuente o perfil de color de la receta ha cambiado desde que empezó esta entrega, o no está: devuélvelo a su sitio o haz la entrega de nuevo.</translation>
    </message>
    <message>
        <source>It is too large for this computer: it needs %1 GB of memory, of %2 GB.</source>
        <translation>Demasiado grande para este equipo: necesita %1 GB de memoria, de %2 GB.</translation>
    </message>
    <message>
        <source>It took longer than %1 seconds and was given up; --time-limit allows more.</source>
        <translation>Tardó más de %1 segundos y se abandonó; --time-limit permite más.</translation>
    </message>
    <message>
        <source>its result is none</source>
        <translation>no dio ningún resultado</translation>
    </message>
    <message>
        <source>The process that worked on it failed twice: %1.</source>
        <translation>El proceso que trabajaba en ella falló dos veces: %1.</translation>
    </message>
    <message>
        <source>It does not say when it was taken; its names have the file&apos;s date.</source>
        <translation>No dice cuándo se tomó; sus nombres llevan la fecha del archivo.</translation>
    </message>
    <message>
        <source>All its files are there already.</source>
        <translation>Todos sus archivos existen ya.</translation>
    </message>
    <message>
        <source>Files that got a number (-2, -3 ...), since another file of this run has their name</source>
        <translation>Archivos que recibieron un número (-2, -3 ...), pues otro archivo de esta entrega tiene su nombre</translation>
    </message>
    <message>
        <source>Files that got a number, since one of their name is there already</source>
        <translation>Archivos que recibieron un número, pues ya existe uno con su nombre</translation>
    </message>
    <message>
        <source>Files that are there already and are not made again</source>
        <translation>Archivos que ya existen y no se hacen de nuevo</translation>
    </message>
    <message>
        <source>Files that are there already and will be replaced</source>
        <translation>Archivos que ya existen y se reemplazarán</translation>
    </message>
    <message>
        <source>Files that will be JPEG or PNG, since the photo&apos;s own format can&apos;t be written</source>
        <translation>Archivos que serán JPEG o PNG, pues el formato de la foto no se puede escribir</translation>
    </message>
    <message>
        <source>Photos that do not say when they were taken, so that names have the date of their file</source>
        <translation>Fotos que no dicen cuándo se tomaron, cuyos nombres llevan la fecha de su archivo</translation>
    </message>
    <message>
        <source>Files whose path has more than %1 characters, which some programs can&apos;t open</source>
        <translation>Archivos cuya ruta pasa de %1 caracteres, que algunos programas no pueden abrir</translation>
    </message>
    <message>
        <source>Files that go into a folder of photos of this run and would be photos to the next run (an export&apos;s folder keeps them apart)</source>
        <translation>Archivos que van a una carpeta de fotos de esta entrega y serían fotos para la próxima (una carpeta para la exportación los separa)</translation>
    </message>
    <message>
        <source>%1 is gone; connect its disk or card and start again.</source>
        <translation>%1 ya no está; conecta su disco o tarjeta y vuelve a empezar.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>A network folder can&apos;t be reached any more (%1); connect that of %2, then go on.</source>
        <translation>Ya no se llega a una carpeta de red (%1); conecta la de %2 y sigue.</translation>
    </message>
    <message>
        <source>A disk can&apos;t be read or written any more (%1); check that of %2, and its cable.</source>
        <translation>Un disco ya no se puede leer o escribir (%1); revisa el de %2 y su cable.</translation>
    </message>
    <message>
        <source>The folder %1 is no longer there: connect its disk or network folder again, then go on.</source>
        <translation>La carpeta %1 ya no está: conecta de nuevo su disco o carpeta de red y sigue.</translation>
    </message>
    <message>
        <source>Your share of the disk</source>
        <translation>Tu parte del disco</translation>
    </message>
    <message>
        <source>The folder %1 is not there: connect its disk or network folder first.</source>
        <translation>La carpeta %1 no está: conecta antes su disco o carpeta de red.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: %2.</source>
        <translation>No se puede crear la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1: %2.</source>
        <translation>No se puede escribir nada en %1: %2.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be read or written: %2.</source>
        <translation>No se puede leer o escribir el registro %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a journal of Studio.</source>
        <translation>%1 no es un registro de Studio.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Studio; update this one to use it.</source>
        <translation>El registro %1 es de un Studio más nuevo; actualiza este para usarlo.</translation>
    </message>
    <message>
        <source>another Studio (process %1)</source>
        <translation>otro Studio (proceso %1)</translation>
    </message>
    <message>
        <source>another Studio</source>
        <translation>otro Studio</translation>
    </message>
    <message>
        <source>The journal %1 is in use: %2 is making this delivery.</source>
        <translation>El registro %1 está en uso: %2 hace esta entrega.</translation>
    </message>
    <message>
        <source>The disk with the journal %1 is full: make room, then go on with studio resume.</source>
        <translation>El disco con el registro %1 está lleno: libera espacio y sigue con studio resume.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation>El registro %1 está dañado: %2.</translation>
    </message>
    <message>
        <source>There is no journal %1.</source>
        <translation>No hay ningún registro %1.</translation>
    </message>
    <message>
        <source>%1 lies outside %2</source>
        <translation>%1 está fuera de %2</translation>
    </message>
    <message>
        <source>No name is free for a journal in %1.</source>
        <translation>No queda ningún nombre libre para un registro en %1.</translation>
    </message>
    <message>
        <source>%1 is there already; studio resume goes on with a journal.</source>
        <translation>%1 ya existe; studio resume continúa un registro.</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written: %2. Choose another place with --journal.</source>
        <translation>No se puede escribir el registro %1: %2. Elige otro lugar con --journal.</translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>sin extensión</translation>
    </message>
    <message>
        <source>system volume information</source>
        <translation>system volume information</translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation>terminó con el código %1</translation>
    </message>
    <message>
        <source>it was ended by %1</source>
        <translation>lo terminó %1</translation>
    </message>
    <message>
        <source>its result could not be handed over (%1)</source>
        <translation>su resultado no se pudo entregar (%1)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the name of a folder.</source>
        <translation>%1 no puede ser el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>%1 is not a folder, so nothing can be delivered to %2.</source>
        <translation>%1 no es una carpeta, así que nada se puede entregar en %2.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1; choose another destination.</source>
        <translation>No se puede escribir nada en %1; elige otro destino.</translation>
    </message>
    <message>
        <source>%1 does not exist; put it there or change the recipe.</source>
        <translation>%1 no existe; ponlo ahí o cambia la receta.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; change its permissions.</source>
        <translation>No se puede leer %1; cambia sus permisos.</translation>
    </message>
    <message>
        <source>%1 is not a picture that Studio can open; take a PNG, an SVG or a photo.</source>
        <translation>%1 no es una imagen que Studio pueda abrir; usa un PNG, un SVG o una foto.</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>el perfil</translation>
    </message>
    <message>
        <source>A folder that is delivered to lies in a source; what is in it was not taken as photos.</source>
        <translation>Una carpeta de entrega está dentro de un origen; su contenido no se tomó como fotos.</translation>
    </message>
    <message>
        <source>The disk of %1 may be too small: about %2 are needed and %3 are free.</source>
        <translation>El disco de %1 quizá sea pequeño: hacen falta unos %2 y quedan %3 libres.</translation>
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
        <source>The process that was at it did not finish: %1.</source>
        <translation>El proceso que trabajaba en ella no terminó: %1.</translation>
    </message>
    <message>
        <source> %1 says why.</source>
        <translation> %1 dice por qué.</translation>
    </message>
    <message>
        <source>No worker process can be started.%1 --workers 0 goes on without them.</source>
        <translation>No se puede iniciar ningún proceso.%1 --workers 0 sigue sin ellos.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
    <message>
        <source>it can&apos;t be ended</source>
        <translation>no se puede terminar</translation>
    </message>
    <message>
        <source>%1 is a photo of this run and was not written over.</source>
        <translation>%1 es una foto de esta entrega y no se sobrescribió.</translation>
    </message>
    <message>
        <source>%1 appeared while the batch ran and was not written over.</source>
        <translation>%1 apareció durante la entrega y no se sobrescribió.</translation>
    </message>
    <message>
        <source>%1 appeared while the batch ran and is no file; move it away.</source>
        <translation>%1 apareció durante la entrega y no es un archivo; muévelo.</translation>
    </message>
    <message>
        <source>%1 could not get its final name: %2.</source>
        <translation>%1 no pudo recibir su nombre definitivo: %2.</translation>
    </message>
    <message>
        <source>Files that are made again since the recipe has changed</source>
        <translation>Archivos que se hacen de nuevo, pues la receta ha cambiado</translation>
    </message>
    <message>
        <source>Files made before the recipe was changed, left as they are unless all are redone</source>
        <translation>Archivos hechos antes de cambiar la receta, que quedan como están salvo que se rehagan todos</translation>
    </message>
    <message>
        <source>Files that were changed since they were delivered, left as they are</source>
        <translation>Archivos cambiados desde su entrega, que quedan como están</translation>
    </message>
    <message>
        <source>Files of another photo that was delivered from the same place, left as they are</source>
        <translation>Archivos de otra foto entregada desde el mismo lugar, que quedan como están</translation>
    </message>
    <message>
        <source>A file of it was made before the recipe was changed and is left as it is.</source>
        <translation>Un archivo suyo se hizo antes de cambiar la receta y queda como está.</translation>
    </message>
    <message>
        <source>A file of it was changed since it was delivered and is left as it is.</source>
        <translation>Un archivo suyo se cambió desde su entrega y queda como está.</translation>
    </message>
    <message>
        <source>Another photo of this name was delivered from here before, and its file is left as it is; with numbers for existing files both can be had.</source>
        <translation>Otra foto con este nombre se entregó antes desde aquí, y su archivo queda como está; con números para los archivos existentes se tienen ambos.</translation>
    </message>
    <message>
        <source>Compared with what was delivered into this folder before, photos: %1.</source>
        <translation>Comparado con entregas anteriores en esta carpeta, fotos: %1.</translation>
    </message>
    <message>
        <source>Its name has a number, since another file has the plain one.</source>
        <translation>Su nombre lleva un número, pues otro archivo tiene el simple.</translation>
    </message>
    <message>
        <source>%1 of %2 is full: make room there, then go on.</source>
        <translation>%1 de %2 está lleno: haz sitio y continúa.</translation>
    </message>
    <message>
        <source>%1 of %2 is full: about %3 are missing; make room there, then go on.</source>
        <translation>%1 de %2 está lleno: faltan unos %3; haz sitio y continúa.</translation>
    </message>
    <message>
        <source>Another Studio (process %1, since %2) is delivering into %3; wait for it, or choose another folder.</source>
        <translation>Otro Studio (proceso %1, desde %2) está entregando en %3; espera o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Another Studio is delivering into %1; wait for it, or choose another folder.</source>
        <translation>Otro Studio está entregando en %1; espera o elige otra carpeta.</translation>
    </message>
    <message>
        <source> %1 can&apos;t be written, which processes share memory by.</source>
        <translation> No se puede escribir en %1, donde los procesos comparten memoria.</translation>
    </message>
    <message>
        <source>%1 was changed since it was delivered and was not written over.</source>
        <translation>%1 se cambió desde su entrega y no se sobrescribió.</translation>
    </message>
    <message>
        <source>Studio itself ended %1 times while it worked on this photo alone; it was given up.</source>
        <translation>El propio Studio terminó %1 veces al trabajar solo en esta foto; se abandonó.</translation>
    </message>
    <message>
        <source>The photo has changed since, so it was made again.</source>
        <translation>La foto ha cambiado desde entonces, así que se hizo de nuevo.</translation>
    </message>
    <message>
        <source>A file that was delivered had vanished, so it was made again.</source>
        <translation>Un archivo entregado había desaparecido, así que se hizo de nuevo.</translation>
    </message>
    <message>
        <source>hidden or system</source>
        <translation>oculto o del sistema</translation>
    </message>
    <message>
        <source>sub folder</source>
        <translation>subcarpeta</translation>
    </message>
    <message>
        <source>delivery folder</source>
        <translation>carpeta de entrega</translation>
    </message>
    <message>
        <source>%1 does not exist; check its name and that its disk is there.</source>
        <translation>%1 no existe; comprueba su nombre y que esté su disco.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read and is missing: %2.</source>
        <translation>%1 no se puede leer y falta: %2.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read and is missing: %2.</source>
        <translation>La carpeta %1 no se puede leer y falta: %2.</translation>
    </message>
    <message>
        <source>its disk has no trash</source>
        <translation>su disco no tiene papelera</translation>
    </message>
    <message>
        <source>the trash did not take it (%1)</source>
        <translation>la papelera no lo aceptó (%1)</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>It was changed since it was delivered.</source>
        <translation>Se cambió desde su entrega.</translation>
    </message>
    <message>
        <source>It is one of the photos that were delivered.</source>
        <translation>Es una de las fotos entregadas.</translation>
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
        <source>It is no file any more.</source>
        <translation>Ya no es un archivo.</translation>
    </message>
    <message>
        <source>It was not there when the list was shown, or has changed since.</source>
        <translation>No estaba cuando se mostró la lista, o ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Looking at the files was given up; nothing was changed.</source>
        <translation>Se abandonó el examen de los archivos; no se cambió nada.</translation>
    </message>
    <message>
        <source>It stays, since %1.</source>
        <translation>Se queda: %1.</translation>
    </message>
    <message>
        <source>Part of its XMP is outside the main packet and was left out.</source>
        <translation>Parte de su XMP está fuera del paquete principal y se omitió.</translation>
    </message>
    <message>
        <source>Its %1 is larger than %2 MB and was left out.</source>
        <translation>Su %1 pasa de %2 MB y se omitió.</translation>
    </message>
    <message>
        <source>Part of its metadata can&apos;t be read and was left out.</source>
        <translation>Parte de sus metadatos no se puede leer y se omitió.</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged and was left out.</source>
        <translation>Parte de su EXIF está dañada y se omitió.</translation>
    </message>
    <message>
        <source>Its colour profile is broken or of another kind of picture; its colours are taken as sRGB.</source>
        <translation>Su perfil de color está roto o es de otro tipo de imagen; sus colores se toman como sRGB.</translation>
    </message>
    <message>
        <source>It is %1, which is delivered as sRGB.</source>
        <translation>Es %1 y se entrega como sRGB.</translation>
    </message>
    <message>
        <source>%1 is not an ICC profile for RGB pictures that can be written; choose another.</source>
        <translation>%1 no es un perfil ICC para imágenes RGB que se pueda escribir; elige otro.</translation>
    </message>
    <message>
        <source>The profile %1 is a pipe, not a file.</source>
        <translation>El perfil %1 es una tubería (pipe), no un archivo.</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer el perfil %1: %2.</translation>
    </message>
    <message>
        <source>Creation Time</source>
        <translation>Creation Time</translation>
    </message>
    <message>
        <source>Its comment was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Su comentario se omitió, pues un JPEG solo admite 64 KB.</translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>un %1 % aproximadamente</translation>
    </message>
    <message>
        <source>Damaged: %1 of the picture is missing or wrong.</source>
        <translation>Dañada: falta o está mal %1 de la imagen.</translation>
    </message>
    <message>
        <source>%1 is no file, so it is no recipe.</source>
        <translation>%1 no es un archivo, así que no es una receta.</translation>
    </message>
    <message>
        <source>Photos that were delivered before and get another folder now, where they are made once more</source>
        <translation>Fotos que ya se entregaron y ahora van a otra carpeta, donde se hacen otra vez</translation>
    </message>
    <message>
        <source>Files of the same name that were made of another photo, left as they are</source>
        <translation>Archivos del mismo nombre hechos de otra foto, que quedan como están</translation>
    </message>
    <message>
        <source>The file of that name there was made of another photo and is left as it is; with numbers for existing files both can be had.</source>
        <translation>El archivo de ese nombre se hizo de otra foto y queda como está; con números para los archivos existentes se pueden tener ambos.</translation>
    </message>
    <message>
        <source>Its folder or its unfinished file was removed by another program while it was delivered.</source>
        <translation>Otro programa quitó su carpeta o su archivo a medio hacer mientras se entregaba.</translation>
    </message>
    <message>
        <source>photo %1 is missing</source>
        <translation>falta la foto %1</translation>
    </message>
    <message>
        <source>photo %1 has no possible name</source>
        <translation>la foto %1 tiene un nombre imposible</translation>
    </message>
    <message>
        <source>A later delivery made it again.</source>
        <translation>Una entrega posterior lo hizo de nuevo.</translation>
    </message>
    <message>
        <source>It is damaged: %1 of the picture is missing or wrong. Copy it again from the card, or deliver it as it is with --allow-truncated.</source>
        <translation>Está dañada: falta o está mal %1 de la imagen. Cópiala otra vez de la tarjeta o entrégala tal cual con --allow-truncated.</translation>
    </message>
    <message>
        <source>camera raw</source>
        <translation>un archivo raw</translation>
    </message>
    <message>
        <source>It holds %1 pictures; the first is delivered.</source>
        <translation>Contiene %1 imágenes; se entrega la primera.</translation>
    </message>
    <message>
        <source>It is damaged, or a kind of %1 that Studio can&apos;t read.</source>
        <translation>Está dañado, o es un tipo de %1 que Studio no puede leer.</translation>
    </message>
    <message>
        <source>It is next to empty for the %1 megapixels that it says it has, so it can&apos;t be a photo.</source>
        <translation>Para los %1 megapíxeles que dice tener está casi vacía, así que no puede ser una foto.</translation>
    </message>
    <message>
        <source>It is larger than its header says, so it can&apos;t be trusted.</source>
        <translation>Es más grande de lo que dice su cabecera, así que no es fiable.</translation>
    </message>
    <message>
        <source>There is not enough memory to open it.</source>
        <translation>No hay memoria suficiente para abrirlo.</translation>
    </message>
    <message>
        <source>It is truncated: its end is missing. Copy it again from the card.</source>
        <translation>Está truncado: falta el final. Cópialo de nuevo de la tarjeta.</translation>
    </message>
    <message>
        <source>It is damaged, or %1 of %2 bits per channel in a way that Studio can&apos;t read; save it as RGB with 8 or 16 bits.</source>
        <translation>Está dañado, o es %1 de %2 bits por canal de un modo que Studio no puede leer; guárdalo como RGB de 8 o 16 bits.</translation>
    </message>
    <message>
        <source>It is %1, whose decoder is not part of this installation.</source>
        <translation>Es %1, cuyo decodificador no forma parte de esta instalación.</translation>
    </message>
    <message>
        <source>%1 holds at most %2 pixels per side; choose a smaller size.</source>
        <translation>%1 admite como máximo %2 píxeles por lado; elige un tamaño menor.</translation>
    </message>
    <message>
        <source>It has %1 bytes, over the limit of %2, and %3 has no quality to lower; choose JPEG or a smaller size.</source>
        <translation>Tiene %1 bytes, sobre el límite de %2, y %3 no tiene calidad que bajar; elige JPEG o un tamaño menor.</translation>
    </message>
    <message>
        <source>It can&apos;t be made smaller than %1 bytes at this size, over the limit of %2; choose a smaller size.</source>
        <translation>No se puede bajar de %1 bytes con este tamaño, sobre el límite de %2; elige un tamaño menor.</translation>
    </message>
    <message>
        <source>The camera maker&apos;s notes were left out, since a JPEG holds only 64 KB of EXIF.</source>
        <translation>Las notas del fabricante de la cámara se omitieron, pues un JPEG solo admite 64 KB de EXIF.</translation>
    </message>
    <message>
        <source>The longest fields of its EXIF were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Los campos más largos de su EXIF se omitieron, pues un JPEG solo admite 64 KB.</translation>
    </message>
    <message>
        <source>Its EXIF is damaged and was left out.</source>
        <translation>Su EXIF está dañado y se omitió.</translation>
    </message>
    <message>
        <source>Smaller than asked, %1 x %2: it is not enlarged unless allowed.</source>
        <translation>Más pequeña de lo pedido, %1 x %2: no se amplía sin permiso.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written; it is delivered as %2.</source>
        <translation>%1 no se puede escribir; se entrega como %2.</translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation>Ya no existe.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: you have no permission to open it.</source>
        <translation>No se puede leer: no tienes permiso para abrirlo.</translation>
    </message>
    <message>
        <source>It is a folder, not a photo.</source>
        <translation>Es una carpeta, no una foto.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere but round in a circle.</source>
        <translation>Es un enlace que solo da vueltas en círculo.</translation>
    </message>
    <message>
        <source>It can&apos;t be opened: its path is too long.</source>
        <translation>No se puede abrir: su ruta es demasiado larga.</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a photo.</source>
        <translation>Es una tubería (pipe) o un dispositivo, no una foto.</translation>
    </message>
    <message>
        <source>It is empty: the file has no content at all.</source>
        <translation>Está vacío: el archivo no tiene contenido.</translation>
    </message>
    <message>
        <source>its header says that the picture has no pixels</source>
        <translation>según su cabecera, la imagen no tiene píxeles</translation>
    </message>
    <message>
        <source>It has %1 megapixels; the limit is %2 (--max-pixels).</source>
        <translation>Tiene %1 megapíxeles; el límite es %2 (--max-pixels).</translation>
    </message>
    <message>
        <source>It can&apos;t be opened: its path holds a character that no file name can have.</source>
        <translation>No se puede abrir: su ruta tiene un carácter que ningún nombre de archivo admite.</translation>
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
        <source>its header does not describe the picture</source>
        <translation>su cabecera no describe la imagen</translation>
    </message>
    <message>
        <source>its header has too many chunks</source>
        <translation>su cabecera tiene demasiados bloques</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged: the date, for one, is not known.</source>
        <translation>Parte de su EXIF está dañada: la fecha, por ejemplo, no se conoce.</translation>
    </message>
    <message>
        <source>Its EXIF is damaged: date, camera and orientation are not known.</source>
        <translation>Su EXIF está dañado: no se conocen fecha, cámara ni orientación.</translation>
    </message>
    <message>
        <source>It is a sequence of pictures like a film, without a photo that stands for it.</source>
        <translation>Es una secuencia de imágenes como una película, sin una foto que la represente.</translation>
    </message>
    <message>
        <source>It is a HEIF file made with %1 that Studio can&apos;t read.</source>
        <translation>Es un archivo HEIF hecho con %1 que Studio no puede leer.</translation>
    </message>
    <message>
        <source>its header does not say how large the picture is</source>
        <translation>su cabecera no dice el tamaño de la imagen</translation>
    </message>
    <message>
        <source>Its EXIF can&apos;t be found: date and camera are not known.</source>
        <translation>No se encuentra su EXIF: no se conocen fecha ni cámara.</translation>
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
        <source>its header has too many tables</source>
        <translation>su cabecera tiene demasiadas tablas</translation>
    </message>
    <message>
        <source>a table of its header is too short</source>
        <translation>una tabla de su cabecera es demasiado corta</translation>
    </message>
    <message>
        <source>It is truncated: the file ends before its picture begins.</source>
        <translation>Está truncado: el archivo acaba antes de que empiece la imagen.</translation>
    </message>
    <message>
        <source>a long stretch of its header makes no sense</source>
        <translation>un trozo largo de su cabecera no tiene sentido</translation>
    </message>
    <message>
        <source>its header has too many segments</source>
        <translation>su cabecera tiene demasiados segmentos</translation>
    </message>
    <message>
        <source>It is a rare kind of JPEG that programs for photos can&apos;t read.</source>
        <translation>Es un tipo raro de JPEG que los programas de fotos no pueden leer.</translation>
    </message>
    <message>
        <source>It is a JPEG of %1 bits per channel; Studio reads those of 8.</source>
        <translation>Es un JPEG de %1 bits por canal; Studio lee los de 8.</translation>
    </message>
    <message>
        <source>It is a JPEG of %1 channels; Studio reads those of 1, 3 and 4.</source>
        <translation>Es un JPEG de %1 canales; Studio lee los de 1, 3 y 4.</translation>
    </message>
    <message>
        <source>It is a JPEG that does not say how high it is; save it again with another program.</source>
        <translation>Es un JPEG que no dice su altura; guárdalo de nuevo con otro programa.</translation>
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
        <source>Its EXIF is packed in a way that Studio can&apos;t read: date and camera are not known.</source>
        <translation>Su EXIF está comprimido de un modo que Studio no puede leer: no se conocen fecha ni cámara.</translation>
    </message>
    <message>
        <source>It is a BMP that holds a picture of another format; Studio can&apos;t read it.</source>
        <translation>Es un BMP que contiene una imagen de otro formato; Studio no puede leerlo.</translation>
    </message>
    <message>
        <source>It is a large Photoshop document (PSB), which Studio can&apos;t read; save it as TIFF.</source>
        <translation>Es un documento grande de Photoshop (PSB), que Studio no puede leer; guárdalo como TIFF.</translation>
    </message>
    <message>
        <source>It is a Photoshop document of %1 bits per channel in a colour mode that Studio can&apos;t read so; save it as TIFF, or with 8 bits.</source>
        <translation>Es un documento de Photoshop de %1 bits por canal en un modo de color que Studio no puede leer así; guárdalo como TIFF o con 8 bits.</translation>
    </message>
    <message>
        <source>It is a BMP of a version that Studio can&apos;t read.</source>
        <translation>Es un BMP de una versión que Studio no puede leer.</translation>
    </message>
    <message>
        <source>It was saved without its flattened picture; save it again with &quot;Maximize Compatibility&quot; switched on, or as TIFF.</source>
        <translation>Se guardó sin su imagen acoplada; guárdalo de nuevo con &quot;Maximizar compatibilidad&quot; activado, o como TIFF.</translation>
    </message>
    <message>
        <source>Its preview is damaged: date and camera are not known.</source>
        <translation>Su vista previa está dañada: no se conocen fecha ni cámara.</translation>
    </message>
    <message>
        <source>the watermark</source>
        <translation>la marca de agua</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, AVIF, HEIC, JPEG XL, PSD, BMP, GIF and camera raw</source>
        <translation>JPEG, PNG, TIFF, WebP, AVIF, HEIC, JPEG XL, PSD, BMP, GIF y raw de cámara</translation>
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
        <source>It is %1, not a photo that Studio can open.</source>
        <translation>Es %1, no una foto que Studio pueda abrir.</translation>
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
        <source>a Minolta raw file (MRW)</source>
        <translation>un archivo raw de Minolta (MRW)</translation>
    </message>
    <message>
        <source>a Sigma raw file (X3F)</source>
        <translation>un archivo raw de Sigma (X3F)</translation>
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
        <source>It begins with nothing but zeros: its content was lost on a card, on a disk or while it was copied.</source>
        <translation>Empieza solo con ceros: su contenido se perdió en una tarjeta, en un disco o al copiarlo.</translation>
    </message>
    <message>
        <source>It is not a photo that Studio can open: its content is none of %1.</source>
        <translation>No es una foto que Studio pueda abrir: su contenido no es ninguno de estos: %1.</translation>
    </message>
    <message>
        <source>a video or a sound (MP4, MOV)</source>
        <translation>un vídeo o un sonido (MP4, MOV)</translation>
    </message>
    <message>
        <source>an old Canon raw file (CRW)</source>
        <translation>un archivo raw antiguo de Canon (CRW)</translation>
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
        <source>It is truncated: the file ends inside its header.</source>
        <translation>Está truncado: el archivo acaba dentro de su cabecera.</translation>
    </message>
    <message>
        <source>It is damaged: %1.</source>
        <translation>Está dañado: %1.</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>No se pudo leer: %1.</translation>
    </message>
    <message>
        <source>Its %1 block takes %2 MB; more than %3 MB is refused.</source>
        <translation>Su bloque %1 ocupa %2 MB; más de %3 MB se rechaza.</translation>
    </message>
    <message>
        <source>It holds %1 pictures; a file of more than %2 is refused.</source>
        <translation>Contiene %1 imágenes; un archivo de más de %2 se rechaza.</translation>
    </message>
    <message>
        <source>It is damaged: its header is spread over too many places.</source>
        <translation>Está dañado: su cabecera está dispersa en demasiados lugares.</translation>
    </message>
    <message>
        <source>its header speaks of %1 channels</source>
        <translation>su cabecera habla de %1 canales</translation>
    </message>
    <message>
        <source>no TIFF structure</source>
        <translation>sin estructura TIFF</translation>
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
        <source>It can&apos;t be trusted: its picture is written in more passes than any program takes.</source>
        <translation>No es de fiar: su imagen está escrita en más pasadas de las que usa ningún programa.</translation>
    </message>
    <message>
        <source>The tiles of its watermark are too small for its size; choose a larger scale or gap.</source>
        <translation>Las piezas del mosaico de su marca de agua son demasiado pequeñas; elige una escala o un espacio mayor.</translation>
    </message>
    <message>
        <source>It is over 5 MB, too large for an SVG watermark.</source>
        <translation>Pasa de 5 MB, demasiado grande para una marca de agua SVG.</translation>
    </message>
    <message>
        <source>It defines entities of its own, which Studio does not read; save it as plain SVG.</source>
        <translation>Define entidades propias, que Studio no lee; guárdalo como SVG simple.</translation>
    </message>
    <message>
        <source>Its parts are nested too deep to be drawn; save it as plain SVG.</source>
        <translation>Sus partes están demasiado anidadas para dibujarlas; guárdalo como SVG simple.</translation>
    </message>
    <message>
        <source>The watermark %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer la marca de agua %1: %2.</translation>
    </message>
    <message>
        <source>The watermark %1 can&apos;t be used. %2</source>
        <translation>No se puede usar la marca de agua %1. %2</translation>
    </message>
    <message>
        <source>It is not a valid SVG.</source>
        <translation>No es un SVG válido.</translation>
    </message>
    <message>
        <source>It is an SVG that can&apos;t be drawn.</source>
        <translation>Es un SVG que no se puede dibujar.</translation>
    </message>
    <message>
        <source>The font &apos;%1&apos; can&apos;t be used: it is damaged or of an unknown kind.</source>
        <translation>No se puede usar la fuente &apos;%1&apos;: está dañada o es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>Raw profile type iptc</source>
        <translation>Raw profile type iptc</translation>
    </message>
    <message>
        <source>Its values go from %1 to %2; they are scaled to the range from black to white.</source>
        <translation>Sus valores van de %1 a %2; se escalan al intervalo de negro a blanco.</translation>
    </message>
    <message>
        <source>Its numbers are no picture values; they are delivered as they are.</source>
        <translation>Sus números no son valores de imagen; se entregan como están.</translation>
    </message>
    <message>
        <source>There is not enough memory for it; close other programs or use fewer workers.</source>
        <translation>No hay memoria suficiente; cierra otros programas o usa menos procesos.</translation>
    </message>
    <message>
        <source>the system does not say why</source>
        <translation>el sistema no dice por qué</translation>
    </message>
    <message>
        <source>It could not be read or its file not be written: %1.</source>
        <translation>No se pudo leer o no se pudo escribir su archivo: %1.</translation>
    </message>
    <message>
        <source>It is truncated: the end of its picture is missing. Copy it again.</source>
        <translation>Está truncado: falta el final de la imagen. Cópialo de nuevo.</translation>
    </message>
    <message>
        <source>Its flattened picture is compressed in a way that Studio can&apos;t read; save it as TIFF.</source>
        <translation>Su imagen acoplada está comprimida de un modo que Studio no puede leer; guárdalo como TIFF.</translation>
    </message>
    <message>
        <source>It is camera raw, whose decoder is not part of this installation.</source>
        <translation>Es raw de cámara, cuyo decodificador no forma parte de esta instalación.</translation>
    </message>
    <message>
        <source>LibRaw can&apos;t read it: damaged, or from a camera it does not know.</source>
        <translation>LibRaw no puede leerlo: está dañado o es de una cámara que no conoce.</translation>
    </message>
    <message>
        <source>LibRaw reads it, but not as a picture in red, green and blue.</source>
        <translation>LibRaw la lee, pero no como imagen en rojo, verde y azul.</translation>
    </message>
    <message>
        <source>It has %1 megapixels, over the limit.</source>
        <translation>Tiene %1 megapíxeles, sobre el límite.</translation>
    </message>
    <message>
        <source>Developed from the raw file with the camera&apos;s white balance.</source>
        <translation>Revelada del archivo raw con el balance de blancos de la cámara.</translation>
    </message>
    <message>
        <source>Delivered from the camera&apos;s own preview in the raw file.</source>
        <translation>Entregada de la vista previa de la cámara en el archivo raw.</translation>
    </message>
    <message>
        <source>It does not say when it was taken; the date of its file was written.</source>
        <translation>No dice cuándo se tomó; se escribió la fecha de su archivo.</translation>
    </message>
    <message>
        <source>unexpected end</source>
        <translation>final inesperado</translation>
    </message>
    <message>
        <source>broken data stream</source>
        <translation>flujo de datos roto</translation>
    </message>
    <message>
        <source>an unknown part</source>
        <translation>una parte desconocida</translation>
    </message>
    <message>
        <source>Studio could not work on it; the log has the details.</source>
        <translation>Studio no pudo procesarla; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>no suficiente</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>fin del archivo</translation>
    </message>
    <message>
        <source>It is truncated: %1 of the picture is missing. Copy it again from the card, or deliver what is there with --allow-truncated.</source>
        <translation>Está truncado: falta %1 de la imagen. Cópialo de nuevo de la tarjeta, o entrega lo que hay con --allow-truncated.</translation>
    </message>
    <message>
        <source>Truncated: %1 of the picture is missing.</source>
        <translation>Truncado: falta %1 de la imagen.</translation>
    </message>
    <message>
        <source>It is truncated: its end is missing and nothing can be read. Copy it again.</source>
        <translation>Está truncado: falta el final y no se puede leer nada. Cópialo de nuevo.</translation>
    </message>
    <message>
        <source>Its last bytes are missing; the picture is whole.</source>
        <translation>Faltan sus últimos bytes; la imagen está entera.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written</source>
        <translation>El disco devolvió otros bytes que los escritos</translation>
    </message>
    <message>
        <source>Its file came back as %1 of %2 x %3 pixels, not as %4 of %5 x %6.</source>
        <translation>Su archivo volvió como %1 de %2 x %3 píxeles, no como %4 de %5 x %6.</translation>
    </message>
    <message>
        <source>Its file came back with another colour profile than it was given.</source>
        <translation>Su archivo volvió con otro perfil de color que el suyo.</translation>
    </message>
    <message>
        <source>Its file could not be opened again after it was written: %1</source>
        <translation>Su archivo no se pudo volver a abrir tras escribirlo: %1</translation>
    </message>
    <message>
        <source>The disk kept less than was written</source>
        <translation>El disco guardó menos de lo escrito</translation>
    </message>
    <message>
        <source>The largest parts of its XMP were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Las partes más grandes de su XMP se omitieron, pues un JPEG solo admite 64 KB.</translation>
    </message>
    <message>
        <source>Its XMP was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>Su XMP se omitió, pues un JPEG solo admite 64 KB.</translation>
    </message>
    <message>
        <source>Its XMP is damaged and was left out.</source>
        <translation>Su XMP está dañado y se omitió.</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Original size</source>
        <translation>Tamaño original</translation>
    </message>
    <message>
        <source>Fit into a box</source>
        <translation>Caber en un marco</translation>
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
        <source>Exactly, stretched</source>
        <translation>Exacto, estirado</translation>
    </message>
    <message>
        <source>Fill, cropped</source>
        <translation>Llenar, recortado</translation>
    </message>
    <message>
        <source>Fit with bars</source>
        <translation>Con bandas</translation>
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
        <source>Colour of the bars</source>
        <translation>Color de las bandas</translation>
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
        <source>Change the reading</source>
        <translation>Cambiar la lectura</translation>
    </message>
    <message>
        <source>How far a JPEG may be reduced while it is read: the less, the slower.</source>
        <translation>Cuánto se puede reducir un JPEG al leerlo: cuanto menos, más lento.</translation>
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
        <source>Bars</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Sharpening</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>Cambiar el tamaño</translation>
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
        <source>Hardest photos</source>
        <translation>Fotos difíciles</translation>
    </message>
    <message>
        <source>Looking at %1 of %2 photos…</source>
        <translation>%1 de %2 fotos examinadas…</translation>
    </message>
    <message>
        <source>None of the photos could be read, or all of them are alike.</source>
        <translation>Ninguna foto se pudo leer, o todas son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>These stress the export most, of %Ln photo(s).</source>
        <translation>
            <numerusform>Las más exigentes para la exportación, de %Ln foto.</numerusform>
            <numerusform>Las más exigentes para la exportación, de %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>These stress the export most, of %1 photos spread evenly over all %2.</source>
        <translation>Las más exigentes para la exportación, de %1 fotos repartidas por igual entre las %2.</translation>
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
        <source>Stopped. %1 of %2 photos are delivered, and “Continue” goes on with the rest.</source>
        <translation>Detenido. Se han entregado %1 de %2 fotos, y «Continuar» sigue con el resto.</translation>
    </message>
    <message>
        <source>%1 of %2 photos are delivered. What failed is below, with its cause.</source>
        <translation>Se han entregado %1 de %2 fotos. Lo que falló está abajo, con su causa.</translation>
    </message>
    <message>
        <source>There was nothing to do: all files are there already.</source>
        <translation>No había nada que hacer: todos los archivos existen ya.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) are delivered.</source>
        <translation>
            <numerusform>Se ha entregado %Ln foto.</numerusform>
            <numerusform>Se han entregado las %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln hecha</numerusform>
            <numerusform>%Ln hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
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
        <source>%Ln crashed</source>
        <translation>
            <numerusform>%Ln con colapso</numerusform>
            <numerusform>%Ln con colapso</numerusform>
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
        <source>Colour of the outline</source>
        <translation>Color del contorno</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation>Ancho del contorno</translation>
    </message>
    <message>
        <source>Percent of the letters&apos; size</source>
        <translation>Porcentaje del tamaño de las letras</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
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
        <source>its own size</source>
        <translation>su tamaño</translation>
    </message>
    <message>
        <source>Tile over the whole photo</source>
        <translation>Repetir por toda la foto</translation>
    </message>
    <message>
        <source>Gap between tiles</source>
        <translation>Espacio del mosaico</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>As the others</source>
        <translation>Como las demás</translation>
    </message>
    <message>
        <source>Own place</source>
        <translation>Lugar propio</translation>
    </message>
    <message>
        <source>Upright photos</source>
        <translation>Fotos verticales</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>como las demás</translation>
    </message>
    <message>
        <source>Change a watermark</source>
        <translation>Cambiar una marca</translation>
    </message>
    <message>
        <source>Change a watermark on upright photos</source>
        <translation>Cambiar una marca en fotos verticales</translation>
    </message>
</context>
<context>
    <name>WatermarkListForm</name>
    <message>
        <source>Watermarks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Remove this watermark</source>
        <translation>Quitar esta marca</translation>
    </message>
    <message>
        <source>Lay this watermark over the next</source>
        <translation>Poner esta marca sobre la siguiente</translation>
    </message>
    <message>
        <source>No watermark is laid on the photos. Drop a PNG or SVG here, or add one.</source>
        <translation>No hay ninguna marca de agua en las fotos. Suelta aquí un PNG o SVG, o añade una.</translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation>Añadir imagen…</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Añadir texto</translation>
    </message>
    <message>
        <source>Show the hardest photos</source>
        <translation>Ver las fotos difíciles</translation>
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
        <source>Add a watermark</source>
        <translation>Añadir una marca</translation>
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
        <source>Filter photos</source>
        <translation>Filtrar fotos</translation>
    </message>
    <message>
        <source>Filter photos by name</source>
        <translation>Filtrar fotos por nombre</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
</TS>
