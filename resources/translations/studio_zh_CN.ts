<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnchorField</name>
    <message>
        <source>Top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Speeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Preview of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2 and 3 show before, split and after; plus, minus and 0 zoom. M chooses a mark, which the arrow keys then move. Without one the arrow keys move the picture, with Ctrl the split.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Make %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Studio is delivering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost in any case: what is done stays, and the next start offers to continue. Photos that are in work now take a few seconds to finish; stopping now makes them again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on delivering</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryBar</name>
    <message>
        <source>Destination folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the destination folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the destination folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is and go on with the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the new file in its place. A photo of this list is never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both: the new one gets a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the photos in work, keep what is done, and stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver the photos (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t start yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1, %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishing what is in work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling the names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only files and folders of this computer can be dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 as the watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recipe %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there or can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop a folder of photos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then choose a recipe on the right and press Start. Your photos stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the sample photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errand</name>
    <message>
        <source>This is a fault of the program itself (%1); the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>tiled text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiled mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one export is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one export is made, so the last one stays.</source>
        <translation>至少要有一个导出，因此最后一个会保留。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>As the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half (4:2:2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter (4:2:0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the colour resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the largest size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where a photo is transparent and the format can&apos;t be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sRGB, for screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICC file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colour profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HardestSheet</name>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the preview (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardest photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1 of %2 photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the photos could be read, or all of them are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These stress the export most, of %Ln photo(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These stress the export most, of %1 photos spread evenly over all %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview can&apos;t be made; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos come from folders, cards or single files; nothing is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what is made of each photo. The preview shows the real file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every core works. Pause, cancel or pull the plug: nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos are safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source is never written, moved or deleted, and a file is complete under its name or not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list, never from the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo and redo changes of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the folders again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, split, after (in the preview)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, out, fit (in the preview)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals of deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pictures of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivers whole folders of photographs: sized, marked, named and complete. Under the MIT licence. Qt and PySide6 are used under the LGPL, version 3; their libraries can be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and the last fault, no names of files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoStrip</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo without marks (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before on the left, after on the right (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it will be (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the preview shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole picture, never enlarged (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pixel of the file as one of the screen (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>Unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the short side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkForm</name>
    <message>
        <source>Choose another image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile over the whole photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap between tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a mark on upright photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>one by one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureSheet</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the workers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) are best for these photos: %1 photos/s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past deliveries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the place (GPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep serial numbers of camera and lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the metadata</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save the recipe as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library has a recipe of this name; it will be replaced.</source>
        <translation>库中已有同名配方，将被替换。</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Rename the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the sub folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give files the photo&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the dates of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>导出名称</translation>
    </message>
</context>
<context>
    <name>PastSheet</name>
    <message>
        <source>Past deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the journals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery has been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoHeader</name>
    <message>
        <source>Stop looking for photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some of the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Open photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open delivered file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show delivered file in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>No photo matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoState</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plural</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Resize mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo to see how it will be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Previewer</name>
    <message>
        <source>The preview can&apos;t be made; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes of “%1” are not saved; Undo brings them back.</source>
        <translation>“%1”的更改未保存；撤销可恢复。</translation>
    </message>
    <message>
        <source>“%1” came with Studio and stays as it is; your copy is saved.</source>
        <translation>“%1”随 Studio 提供，保持不变；已保存您的副本。</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recipe first: the command line reads it from its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is on the clipboard: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeEditor</name>
    <message>
        <source>Switch an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipePane</name>
    <message>
        <source>Settings of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page with small pictures (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The font &apos;%1&apos; is not on this machine; the bundled fonts are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font file %1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;.%2 The library has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many recipes with a name like &apos;%1&apos; in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe &apos;%1&apos; came with the program and can&apos;t be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe can&apos;t be kept in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 can&apos;t be deleted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipes in %1 can&apos;t be listed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file is empty; write a template such as {stem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file is %1: a name can&apos;t hold / or \; use folder for sub folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder is %1: it must stay inside the destination, without .. or a drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resize mode &apos;%1&apos; needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>无数字</translation>
    </message>
    <message>
        <source>resize mode &apos;%1&apos; does not take %2; it takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent is %1: more than 100 enlarges; add enlarge = true to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name is empty: each export needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile is empty; it is srgb, keep or the path of an ICC file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipe has no export; it needs at least one [[export]] that is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; it must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two exports are named &apos;%1&apos;; give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a key of a recipe; %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean %1? Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a length: pixels (10) or a percentage of the short side (&quot;3%&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation> 从 %1 到 %2</translation>
    </message>
    <message>
        <source> above %1, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of %1, each </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table with </source>
        <translation>一个表，含 </translation>
    </message>
    <message>
        <source>%1: version is missing; write version = 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid TOML: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no recipe: a number in it has far too many digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no recipe: its lists or tables are nested far too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be a recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8, so it is no recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: export.watermark: a watermark has either an image or a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: a single %3 has no partner; write %4 for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: {%3} is not a token; the tokens are %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: %3 can&apos;t be formatted; a width is for numbers, as in {n:04}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; it must be a length: pixels (10) or a percentage of the short side (3%).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; a length goes up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; it must be a colour, written as #rrggbb: white is #ffffff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle is %1; it must be a number from -360 to 360.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap is %1; it must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blur is %1; it must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image is empty: name the file of the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text is empty: write what the mark says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the destination; nothing is delivered through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file where a folder is needed; move it away or choose another sub folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1; change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would take the place of a photo of this run, and a source is never written over; choose another destination, sub folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already and is no file; move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made, since a file of this run has its name; rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large for this computer: it needs %1 GB of memory, of %2 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took longer than %1 seconds and was given up; --time-limit allows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its result is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that worked on it failed twice: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say when it was taken; its names have the file&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its files are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that got a number (-2, -3 ...), since another file of this run has their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that got a number, since one of their name is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are there already and are not made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are there already and will be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that will be JPEG or PNG, since the photo&apos;s own format can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that do not say when they were taken, so that names have the date of their file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files whose path has more than %1 characters, which some programs can&apos;t open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that go into a folder of photos of this run and would be photos to the next run (an export&apos;s folder keeps them apart)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone; connect its disk or card and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network folder can&apos;t be reached any more (%1); connect that of %2, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk can&apos;t be read or written any more (%1); check that of %2, and its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is no longer there: connect its disk or network folder again, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share of the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not there: connect its disk or network folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be read or written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a journal of Studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Studio; update this one to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another Studio (process %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is in use: %2 is making this delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the journal %1 is full: make room, then go on with studio resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is free for a journal in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already; studio resume goes on with a journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written: %2. Choose another place with --journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>无扩展名</translation>
    </message>
    <message>
        <source>system volume information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was ended by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its result could not be handed over (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder, so nothing can be delivered to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into %1; choose another destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist; put it there or change the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a picture that Studio can open; take a PNG, an SVG or a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>A folder that is delivered to lies in a source; what is in it was not taken as photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 may be too small: about %2 are needed and %3 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled while looking for photos; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled while planning; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that was at it did not finish: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 says why.</source>
        <translation> 原因见 %1。</translation>
    </message>
    <message>
        <source>No worker process can be started.%1 --workers 0 goes on without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a photo of this run and was not written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 appeared while the batch ran and was not written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 appeared while the batch ran and is no file; move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not get its final name: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are made again since the recipe has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files made before the recipe was changed, left as they are unless all are redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were changed since they were delivered, left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of another photo that was delivered from the same place, left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of it was made before the recipe was changed and is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of it was changed since it was delivered and is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another photo of this name was delivered from here before, and its file is left as it is; with numbers for existing files both can be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with what was delivered into this folder before, photos: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name has a number, since another file has the plain one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is full: make room there, then go on.</source>
        <translation>%2 的%1已满：请腾出空间后继续。</translation>
    </message>
    <message>
        <source>%1 of %2 is full: about %3 are missing; make room there, then go on.</source>
        <translation>%2 的%1已满：约缺 %3；请腾出空间后继续。</translation>
    </message>
    <message>
        <source>Another Studio (process %1, since %2) is delivering into %3; wait for it, or choose another folder.</source>
        <translation>另一个 Studio（进程 %1，自 %2 起）正在向 %3 交付；请等待或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Another Studio is delivering into %1; wait for it, or choose another folder.</source>
        <translation>另一个 Studio 正在向 %1 交付；请等待或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 was changed since it was delivered and was not written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio itself ended %1 times while it worked on this photo alone; it was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo has changed since, so it was made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that was delivered had vanished, so it was made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden or system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub folder</source>
        <translation>子文件夹</translation>
    </message>
    <message>
        <source>delivery folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist; check its name and that its disk is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read and is missing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read and is missing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its disk has no trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trash did not take it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed since it was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of the photos that were delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads from its folder out of the destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no file any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not there when the list was shown, or has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files was given up; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays, since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of its XMP is outside the main packet and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its %1 is larger than %2 MB and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of its metadata can&apos;t be read and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its colour profile is broken or of another kind of picture; its colours are taken as sRGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, which is delivered as sRGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ICC profile for RGB pictures that can be written; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 is a pipe, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creation Time</source>
        <translation>Creation Time</translation>
    </message>
    <message>
        <source>Its comment was left out, since a JPEG holds only 64 KB of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>约 %1 %</translation>
    </message>
    <message>
        <source>Damaged: %1 of the picture is missing or wrong.</source>
        <translation>已损坏：图像的 %1 缺失或错误。</translation>
    </message>
    <message>
        <source>It is damaged: %1 of the picture is missing or wrong. Copy it again from the card, or deliver it as it is with --allow-truncated.</source>
        <translation>它已损坏：图像的 %1 缺失或错误。请从存储卡重新复制，或用 --allow-truncated 原样交付。</translation>
    </message>
    <message>
        <source>camera raw</source>
        <translation>相机原始文件</translation>
    </message>
    <message>
        <source>It holds %1 pictures; the first is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or a kind of %1 that Studio can&apos;t read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is next to empty for the %1 megapixels that it says it has, so it can&apos;t be a photo.</source>
        <translation>它自称有 %1 百万像素却几乎是空的，因此不可能是照片。</translation>
    </message>
    <message>
        <source>It is larger than its header says, so it can&apos;t be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is truncated: its end is missing. Copy it again from the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or %1 of %2 bits per channel in a way that Studio can&apos;t read; save it as RGB with 8 or 16 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, whose decoder is not part of this installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds at most %2 pixels per side; choose a smaller size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 bytes, over the limit of %2, and %3 has no quality to lower; choose JPEG or a smaller size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be made smaller than %1 bytes at this size, over the limit of %2; choose a smaller size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera maker&apos;s notes were left out, since a JPEG holds only 64 KB of EXIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest fields of its EXIF were left out, since a JPEG holds only 64 KB of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its EXIF is damaged and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller than asked, %1 x %2: it is not enlarged unless allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written; it is delivered as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be read: you have no permission to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder, not a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link that leads nowhere but round in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be opened: its path is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty: the file has no content at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header says that the picture has no pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 megapixels; the limit is %2 (--max-pixels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be opened: its path holds a character that no file name can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header has too many boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a box of its header has an impossible size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header does not describe the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header has too many chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged: the date, for one, is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its EXIF is damaged: date, camera and orientation are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a sequence of pictures like a film, without a photo that stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a HEIF file made with %1 that Studio can&apos;t read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header does not say how large the picture is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its EXIF can&apos;t be found: date and camera are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of its header has an impossible length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tables do not start as they should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header has too many tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of its header is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is truncated: the file ends before its picture begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a long stretch of its header makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header has too many segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a rare kind of JPEG that programs for photos can&apos;t read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a JPEG of %1 bits per channel; Studio reads those of 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a JPEG of %1 channels; Studio reads those of 1, 3 and 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a JPEG that does not say how high it is; save it again with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long stretches of its header make no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a segment of its header has an impossible length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its EXIF is packed in a way that Studio can&apos;t read: date and camera are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a BMP that holds a picture of another format; Studio can&apos;t read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a large Photoshop document (PSB), which Studio can&apos;t read; save it as TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a Photoshop document of %1 bits per channel in a colour mode that Studio can&apos;t read so; save it as TIFF, or with 8 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a BMP of a version that Studio can&apos;t read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was saved without its flattened picture; save it again with &quot;Maximize Compatibility&quot; switched on, or as TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its preview is damaged: date and camera are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, AVIF, HEIC, JPEG XL, PSD, BMP, GIF and camera raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video (AVI)</source>
        <translation>视频 (AVI)</translation>
    </message>
    <message>
        <source>a sound (WAV)</source>
        <translation>音频 (WAV)</translation>
    </message>
    <message>
        <source>It is %1, not a photo that Studio can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PostScript document (EPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR 压缩包</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Minolta raw file (MRW)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Sigma raw file (X3F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Radiance picture (HDR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIMP project (XCF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video (Matroska or WebM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video (MPEG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound or a video (Ogg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound (MP3)</source>
        <translation>音频 (MP3)</translation>
    </message>
    <message>
        <source>a sound (FLAC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file in which macOS keeps notes about another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program for Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program for Linux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of metadata (XMP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with nothing but zeros: its content was lost on a card, on a disk or while it was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a photo that Studio can open: its content is none of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video or a sound (MP4, MOV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Canon raw file (CRW)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is truncated: the file ends inside its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its %1 block takes %2 MB; more than %3 MB is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1 pictures; a file of more than %2 is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged: its header is spread over too many places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header speaks of %1 channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no TIFF structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of its IPTC is damaged and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest parts of its IPTC were left out, since a JPEG holds only 64 KB of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be trusted: its picture is written in more passes than any program takes.</source>
        <translation>不可信：其图像的扫描次数超过任何程序所用。</translation>
    </message>
    <message>
        <source>The tiles of its mark are too small for its size; choose a larger scale or gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over 5 MB, too large for an SVG mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It defines entities of its own, which Studio does not read; save it as plain SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parts are nested too deep to be drawn; save it as plain SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark %1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark %1 can&apos;t be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a valid SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an SVG that can&apos;t be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font &apos;%1&apos; can&apos;t be used: it is damaged or of an unknown kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw profile type iptc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its values go from %1 to %2; they are scaled to the range from black to white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its numbers are no picture values; they are delivered as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for it; close other programs or use fewer workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system does not say why</source>
        <translation>系统未说明原因</translation>
    </message>
    <message>
        <source>It could not be read or its file not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is truncated: the end of its picture is missing. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its flattened picture is compressed in a way that Studio can&apos;t read; save it as TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is camera raw, whose decoder is not part of this installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibRaw can&apos;t read it: damaged, or from a camera it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibRaw reads it, but not as a picture in red, green and blue.</source>
        <translation>LibRaw 可以读取它，但不是红绿蓝图像。</translation>
    </message>
    <message>
        <source>It has %1 megapixels, over the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developed from the raw file with the camera&apos;s white balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered from the camera&apos;s own preview in the raw file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say when it was taken; the date of its file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken data stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio could not work on it; the log has the details.</source>
        <translation>Studio 无法处理它；详情见日志。</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>文件末尾</translation>
    </message>
    <message>
        <source>It is truncated: %1 of the picture is missing. Copy it again from the card, or deliver what is there with --allow-truncated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncated: %1 of the picture is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is truncated: its end is missing and nothing can be read. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last bytes are missing; the picture is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file came back as %1 of %2 x %3 pixels, not as %4 of %5 x %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file came back with another colour profile than it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file could not be opened again after it was written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk kept less than was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest parts of its XMP were left out, since a JPEG holds only 64 KB of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its XMP was left out, since a JPEG holds only 64 KB of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its XMP is damaged and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out on your own photos how many workers are fastest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic (half of %1 GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit for one photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every written file</source>
        <translation>检查每个写出的文件</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in here changes a pixel of your photos; that is the recipe&apos;s part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Original size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit into a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly, stretched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill, cropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit with bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge smaller photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the sharpening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a JPEG may be reduced while it is read: the less, the slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>The preview is being made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes of failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show failed</source>
        <translation>显示失败</translation>
    </message>
    <message>
        <source>Undo this delivery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 photos are delivered, and “Continue” goes on with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 photos are delivered. What failed is below, with its cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to do: all files are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) are delivered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln crashed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No cause is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Press Enter to see it in the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightest under the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darkest under the mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Insert what differs from photo to photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the photo</source>
        <translation>照片名称</translation>
    </message>
    <message>
        <source>Its ending</source>
        <translation>扩展名</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>导出名称</translation>
    </message>
    <message>
        <source>Number in the delivery</source>
        <translation>交付中的序号</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Year taken</source>
        <translation>拍摄年份</translation>
    </message>
    <message>
        <source>Month taken</source>
        <translation>拍摄月份</translation>
    </message>
    <message>
        <source>Day taken</source>
        <translation>拍摄日</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作者</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo this delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files that this delivery made and nobody has changed since are moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, can be moved to the trash.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them took the place of another file, which can&apos;t be brought back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moving to the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the trash.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatermarkForm</name>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay this mark over the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark is laid on the photos. Drop a PNG or SVG here, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hardest photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The widest, tallest, smallest, brightest and darkest photos under the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image for the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter photos by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery of %1 is not finished: %2 of %3 photos are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be delivered as it stands; the list says why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were made before the recipe was changed. They are left as they are.</source>
        <translation>
            <numerusform>%Ln 个文件是在更改配方之前生成的，保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>There are no photos in what was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1 Studio goes on by itself when it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio has finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the position inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the letters&apos; size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softness of the shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softness</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
