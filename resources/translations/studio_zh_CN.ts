<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Past deliveries…</source>
        <translation>以往交付…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>About Studio</source>
        <translation>关于 Studio</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>AnchorField</name>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
</context>
<context>
    <name>BackgroundTask</name>
    <message>
        <source>This is a fault of the program itself (%1); the log has the details.</source>
        <translation>这是程序自身的故障 (%1)；详情见日志。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the message: %1</source>
        <translation>关闭消息：%1</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Speeds</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message>
        <source>Measure</source>
        <translation>测速</translation>
    </message>
    <message>
        <source>Starting the workers…</source>
        <translation>正在启动工作进程…</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>测速进度</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3</source>
        <translation>第 %1 轮，共 %2 轮：%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln worker(s) are best for these photos: %1 photos/s.</source>
        <translation>
            <numerusform>%Ln 个工作进程最适合这些照片：%1 张/秒。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Preview of the photo</source>
        <translation>照片预览</translation>
    </message>
    <message>
        <source>1, 2 and 3 show before, split and after; plus, minus and 0 zoom. M chooses a watermark, which the arrow keys then move. Without one the arrow keys move the picture, with Ctrl the split.</source>
        <translation>1、2、3 显示原图、对比、成品；加号、减号和 0 缩放。M 选择水印，然后用方向键移动。未选择时方向键移动画面，按住 Ctrl 移动分割线。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Make %1</source>
        <translation>生成 %1</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Studio is delivering</source>
        <translation>Studio 正在交付</translation>
    </message>
    <message>
        <source>The delivery is not finished.</source>
        <translation>交付尚未完成。</translation>
    </message>
    <message>
        <source>Nothing is lost in any case: what is done stays, and the next start offers to continue. Photos that are in work now take a few seconds to finish; stopping now makes them again later.</source>
        <translation>无论如何都不会丢失任何内容：已完成的会保留，下次启动时可以继续。正在处理的照片还需几秒；立即停止则以后重新处理。</translation>
    </message>
    <message>
        <source>Pause and keep for later</source>
        <translation>暂停并保留</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Go on delivering</source>
        <translation>继续交付</translation>
    </message>
</context>
<context>
    <name>DeliveryActions</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>报告已保存：%1</translation>
    </message>
</context>
<context>
    <name>DeliveryBar</name>
    <message>
        <source>Destination folder</source>
        <translation>目标文件夹</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>文件的去处</translation>
    </message>
    <message>
        <source>Choose the destination folder…</source>
        <translation>选择目标文件夹…</translation>
    </message>
    <message>
        <source>Choose the destination folder</source>
        <translation>选择目标文件夹</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>文件已存在时</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Leave it as it is and go on with the next.</source>
        <translation>保持原样，继续下一个。</translation>
    </message>
    <message>
        <source>Put the new file in its place. A photo of this list is never replaced.</source>
        <translation>用新文件替换它。列表中的照片绝不会被替换。</translation>
    </message>
    <message>
        <source>Keep both: the new one gets a number.</source>
        <translation>两个都保留：新文件加编号。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Finish the photos in work, keep what is done, and stop.</source>
        <translation>完成正在处理的照片，保留已完成的，然后停止。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>运行中…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Deliver the photos (%1)</source>
        <translation>交付照片（%1）</translation>
    </message>
    <message>
        <source>Can&apos;t start yet</source>
        <translation>暂不能开始</translation>
    </message>
    <message>
        <source>needs %1, %2 free</source>
        <translation>需要 %1，可用 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 张/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>finishing what is in work</source>
        <translation>正在完成进行中的工作</translation>
    </message>
    <message>
        <source>finished in %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Settling the names…</source>
        <translation>正在确定文件名…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 张失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>only files and folders of this computer can be dropped.</source>
        <translation>只能拖入本机的文件和文件夹。</translation>
    </message>
    <message>
        <source>Use %1 as the watermark</source>
        <translation>将 %1 用作水印</translation>
    </message>
    <message>
        <source>Use the recipe %1</source>
        <translation>使用配方 %1</translation>
    </message>
    <message>
        <source>%1 is not there or can&apos;t be read.</source>
        <translation>%1 不存在或无法读取。</translation>
    </message>
    <message>
        <source>%1 is no photo.</source>
        <translation>%1 不是照片。</translation>
    </message>
    <message>
        <source>%1 is no recipe.</source>
        <translation>%1 不是配方。</translation>
    </message>
    <message>
        <source>This can&apos;t be used: %1</source>
        <translation>无法使用：%1</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>将照片文件夹拖到这里</translation>
    </message>
    <message>
        <source>Then choose a recipe on the right and press Start. Your photos stay as they are.</source>
        <translation>然后在右侧选择配方并按“开始”。您的照片保持不变。</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Try it with the sample photos</source>
        <translation>用示例照片试试</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>tiled text</source>
        <translation>平铺文字</translation>
    </message>
    <message>
        <source>tiled watermark</source>
        <translation>平铺水印</translation>
    </message>
    <message>
        <source>original size</source>
        <translation>原始尺寸</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>与照片相同</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Add an export</source>
        <translation>添加导出</translation>
    </message>
    <message>
        <source>Copy the chosen export</source>
        <translation>复制所选导出</translation>
    </message>
    <message>
        <source>Remove the chosen export</source>
        <translation>移除所选导出</translation>
    </message>
    <message>
        <source>At least one export is made.</source>
        <translation>至少要生成一个导出。</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>添加照片文件夹</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>As the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Change the format</source>
        <translation>更改格式</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Change the quality</source>
        <translation>更改质量</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>Change the loss</source>
        <translation>更改有损设置</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <translation>完整 (4:4:4)</translation>
    </message>
    <message>
        <source>Half (4:2:2)</source>
        <translation>一半 (4:2:2)</translation>
    </message>
    <message>
        <source>Quarter (4:2:0)</source>
        <translation>四分之一 (4:2:0)</translation>
    </message>
    <message>
        <source>Change the colour resolution</source>
        <translation>更改色彩分辨率</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>渐进式</translation>
    </message>
    <message>
        <source>Change the order of the file</source>
        <translation>更改文件顺序</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Change the largest size</source>
        <translation>更改最大大小</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Change the dpi</source>
        <translation>更改 dpi</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Shows where a photo is transparent and the format can&apos;t be.</source>
        <translation>照片透明而格式不支持透明时显示。</translation>
    </message>
    <message>
        <source>Change the background</source>
        <translation>更改背景</translation>
    </message>
    <message>
        <source>sRGB, for screens</source>
        <translation>sRGB，适合屏幕</translation>
    </message>
    <message>
        <source>ICC file…</source>
        <translation>ICC 文件…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Colour resolution</source>
        <translation>色彩分辨率</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Change the colours</source>
        <translation>更改色彩</translation>
    </message>
    <message>
        <source>Choose a colour profile</source>
        <translation>选择色彩配置文件</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Drop a folder</source>
        <translation>拖入文件夹</translation>
    </message>
    <message>
        <source>Photos come from folders, cards or single files; nothing is moved.</source>
        <translation>照片可来自文件夹、存储卡或单个文件；不会移动任何内容。</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>选择配方</translation>
    </message>
    <message>
        <source>It says what is made of each photo. The preview shows the real file.</source>
        <translation>它说明每张照片生成什么。预览显示真实文件。</translation>
    </message>
    <message>
        <source>Press Start</source>
        <translation>按“开始”</translation>
    </message>
    <message>
        <source>Every core works. Pause, cancel or pull the plug: nothing is lost.</source>
        <translation>所有核心一起工作。暂停、取消甚至断电：什么都不会丢。</translation>
    </message>
    <message>
        <source>Your photos are safe</source>
        <translation>您的照片是安全的</translation>
    </message>
    <message>
        <source>A source is never written, moved or deleted, and a file is complete under its name or not there.</source>
        <translation>源文件绝不会被写入、移动或删除；文件要么完整，要么不存在。</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation>暂停、继续</translation>
    </message>
    <message>
        <source>Remove from the list, never from the disk</source>
        <translation>从列表移除，绝不从磁盘删除</translation>
    </message>
    <message>
        <source>Undo and redo changes of the recipe</source>
        <translation>撤销和重做配方的更改</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>Filter the photos</source>
        <translation>筛选照片</translation>
    </message>
    <message>
        <source>Look into the folders again</source>
        <translation>重新查看文件夹</translation>
    </message>
    <message>
        <source>Before, split, after (in the preview)</source>
        <translation>原图、对比、成品（预览中）</translation>
    </message>
    <message>
        <source>Zoom in, out, fit (in the preview)</source>
        <translation>放大、缩小、适合（预览中）</translation>
    </message>
    <message>
        <source>Past deliveries</source>
        <translation>以往交付</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your recipes</source>
        <translation>您的配方</translation>
    </message>
    <message>
        <source>Journals of deliveries</source>
        <translation>交付日志</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>程序日志</translation>
    </message>
    <message>
        <source>Small pictures of the list</source>
        <translation>列表的缩略图</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>窗口设置</translation>
    </message>
    <message>
        <source>Delivers whole folders of photographs: sized, marked, named and complete. Under the MIT licence. Qt and PySide6 are used under the LGPL, version 3; their libraries can be replaced.</source>
        <translation>交付整个文件夹的照片：尺寸、水印、命名，完整无缺。采用 MIT 许可。Qt 和 PySide6 按 LGPL 第 3 版使用；其库可替换。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>复制报告所需信息</translation>
    </message>
    <message>
        <source>Versions and the last fault, no names of files.</source>
        <translation>版本和最近的故障，不含文件名。</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Past deliveries</source>
        <translation>以往交付</translation>
    </message>
    <message>
        <source>Reading the journals…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No delivery has been made yet.</source>
        <translation>还没有任何交付。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>剩余 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 张失败</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
</context>
<context>
    <name>InfoStrip</name>
    <message>
        <source>Before</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>The photo without watermarks (1)</source>
        <translation>无水印的照片 (1)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Before on the left, after on the right (2)</source>
        <translation>左为原图，右为成品 (2)</translation>
    </message>
    <message>
        <source>After</source>
        <translation>成品</translation>
    </message>
    <message>
        <source>The file as it will be (3)</source>
        <translation>将生成的文件 (3)</translation>
    </message>
    <message>
        <source>What the preview shows</source>
        <translation>预览显示的内容</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>The whole picture, never enlarged (0)</source>
        <translation>整张图，绝不放大 (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Each pixel of the file as one of the screen (0)</source>
        <translation>文件的每个像素对应屏幕一个像素 (0)</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>预览大小</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Percent of the short side</source>
        <translation>短边的百分比</translation>
    </message>
    <message>
        <source>Pixels of the output</source>
        <translation>输出的像素</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>one by one</source>
        <translation>逐张</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}：{problem}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} 或 {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} 和 {last}</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>您的磁盘配额已用完</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>the disk has an error</source>
        <translation>磁盘出错</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>part of its path is not a folder</source>
        <translation>路径中有一段不是文件夹</translation>
    </message>
    <message>
        <source>its links lead round in a circle</source>
        <translation>其链接形成循环</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>另一个程序正在使用它</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>the network folder can&apos;t be reached</source>
        <translation>无法访问网络文件夹</translation>
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
    <message>
        <source>Rating, 0 to 5</source>
        <translation>评级（0 到 5）</translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Copyright only</source>
        <translation>仅版权</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Keep the place (GPS)</source>
        <translation>保留位置 (GPS)</translation>
    </message>
    <message>
        <source>Keep serial numbers of camera and lens</source>
        <translation>保留相机和镜头序列号</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>与照片相同</translation>
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
        <translation>保留</translation>
    </message>
    <message>
        <source>Change the metadata</source>
        <translation>更改元数据</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save the recipe as</source>
        <translation>配方另存为</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>配方名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <translation>重命名导出</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Change the file name</source>
        <translation>更改文件名</translation>
    </message>
    <message>
        <source>Sub folder</source>
        <translation>子文件夹</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Change the sub folder</source>
        <translation>更改子文件夹</translation>
    </message>
    <message>
        <source>Give files the photo&apos;s date</source>
        <translation>文件使用照片的日期</translation>
    </message>
    <message>
        <source>Change the dates of files</source>
        <translation>更改文件日期</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>导出名称</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The delivery of %1 is not finished: %2 of %3 photos are left.</source>
        <translation>%1 的交付尚未完成：还剩 %2 / %3 张照片。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be delivered as it stands; the list says why.</source>
        <translation>
            <numerusform>%Ln 张照片目前无法交付；列表说明原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示它们</translation>
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
        <translation>所添加的内容中没有照片。</translation>
    </message>
    <message>
        <source>There are no photos in what was added, only %1.</source>
        <translation>所添加的内容中没有照片，只有 %1。</translation>
    </message>
    <message>
        <source>Paused: %1 Studio goes on by itself when it can.</source>
        <translation>已暂停：%1 条件恢复后 Studio 会自动继续。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PhotoColumn</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Export is off</source>
        <translation>导出已关闭</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>已存在</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PhotoHeader</name>
    <message>
        <source>Stop looking for photos</source>
        <translation>停止查找照片</translation>
    </message>
    <message>
        <source>Show only some of the photos</source>
        <translation>只显示部分照片</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Looking… %1</source>
        <translation>正在查找… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>仅：%1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>All that failed</source>
        <translation>所有失败的</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Open photo</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Open delivered file</source>
        <translation>打开已交付文件</translation>
    </message>
    <message>
        <source>Show delivered file in folder</source>
        <translation>在文件夹中显示已交付文件</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>No photo matches.</source>
        <translation>没有匹配的照片。</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>复制名称</translation>
    </message>
</context>
<context>
    <name>PhotoStatus</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>PlacementFields</name>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Distance across</source>
        <translation>横向距离</translation>
    </message>
    <message>
        <source>Distance down</source>
        <translation>纵向距离</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>From the position inwards</source>
        <translation>从位置向内</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
</context>
<context>
    <name>Plural</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watermark(s)</source>
        <translation>
            <numerusform>%Ln 个水印</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln 个文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln 个线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln 个进程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>自动 (%1)</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>测速…</translation>
    </message>
    <message>
        <source>Find out on your own photos how many workers are fastest.</source>
        <translation>用您自己的照片找出多少工作进程最快。</translation>
    </message>
    <message>
        <source>Automatic (half of %1 GB)</source>
        <translation>自动（%1 GB 的一半）</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>内存限制</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time limit for one photo</source>
        <translation>单张照片时限</translation>
    </message>
    <message>
        <source>Check every written file</source>
        <translation>检查每个写出的文件</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>语言在下次启动时更改。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Nothing in here changes a pixel of your photos; that is the recipe&apos;s part.</source>
        <translation>这里的设置不改变照片的任何像素；那是配方的事。</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Resize watermark</source>
        <translation>调整水印大小</translation>
    </message>
    <message>
        <source>Move watermark</source>
        <translation>移动水印</translation>
    </message>
    <message>
        <source>Choose a photo to see how it will be delivered.</source>
        <translation>选择一张照片，查看它将如何交付。</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>%1 的预览</translation>
    </message>
</context>
<context>
    <name>Previewer</name>
    <message>
        <source>The preview can&apos;t be made; the log has the details.</source>
        <translation>无法生成预览；详情见日志。</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>More about recipes</source>
        <translation>更多配方操作</translation>
    </message>
    <message>
        <source>Import a recipe…</source>
        <translation>导入配方…</translation>
    </message>
    <message>
        <source>Export the recipe…</source>
        <translation>导出配方…</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>从库中删除</translation>
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
        <translation>我的%1</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>导入配方</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>导出配方</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line reads it from its file.</source>
        <translation>请先保存配方：命令行从文件读取它。</translation>
    </message>
    <message>
        <source>The command is on the clipboard: %1</source>
        <translation>命令已在剪贴板上：%1</translation>
    </message>
</context>
<context>
    <name>RecipeDocument</name>
    <message>
        <source>Switch an export</source>
        <translation>开关导出</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Add an export</source>
        <translation>添加导出</translation>
    </message>
    <message>
        <source>Copy an export</source>
        <translation>复制导出</translation>
    </message>
    <message>
        <source>Remove an export</source>
        <translation>移除导出</translation>
    </message>
    <message>
        <source>Move an export</source>
        <translation>移动导出</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>Changes of last time</source>
        <translation>上次的更改</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>RecipePane</name>
    <message>
        <source>Settings of the export</source>
        <translation>导出的设置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>水印</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Page with small pictures (*.html)</source>
        <translation>带小图的网页 (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>交付报告</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The font &apos;%1&apos; is not on this machine; the bundled fonts are %2.</source>
        <translation>本机没有字体“%1”；自带字体有 %2。</translation>
    </message>
    <message>
        <source>The font file %1 is not there.</source>
        <translation>字体文件 %1 不存在。</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;.%2 The library has %3.</source>
        <translation>没有配方“%1”。%2 库中有 %3。</translation>
    </message>
    <message>
        <source>There are too many recipes with a name like &apos;%1&apos; in %2.</source>
        <translation>%2 中名称类似“%1”的配方太多。</translation>
    </message>
    <message>
        <source> Did you mean %1?</source>
        <translation> 您是指 %1 吗？</translation>
    </message>
    <message>
        <source>The recipe &apos;%1&apos; came with the program and can&apos;t be deleted.</source>
        <translation>配方“%1”随程序提供，不能删除。</translation>
    </message>
    <message>
        <source>The recipe can&apos;t be kept in %1: %2.</source>
        <translation>无法将配方保存到 %1：%2。</translation>
    </message>
    <message>
        <source>The recipe %1 can&apos;t be deleted: %2.</source>
        <translation>无法删除配方 %1：%2。</translation>
    </message>
    <message>
        <source>The recipes in %1 can&apos;t be listed: %2.</source>
        <translation>无法列出 %1 中的配方：%2。</translation>
    </message>
    <message>
        <source>file is empty; write a template such as {stem}.</source>
        <translation>file 为空；请写一个模板，例如 {stem}。</translation>
    </message>
    <message>
        <source>file is %1: a name can&apos;t hold / or \; use folder for sub folders.</source>
        <translation>file 是 %1：名称不能含 / 或 \；子文件夹请用 folder。</translation>
    </message>
    <message>
        <source>folder is %1: it must stay inside the destination, without .. or a drive.</source>
        <translation>folder 是 %1：必须在目标之内，不含 .. 或盘符。</translation>
    </message>
    <message>
        <source>resize mode &apos;%1&apos; needs %2.</source>
        <translation>缩放模式“%1”需要 %2。</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>无数字</translation>
    </message>
    <message>
        <source>resize mode &apos;%1&apos; does not take %2; it takes %3.</source>
        <translation>缩放模式“%1”不接受 %2；它接受 %3。</translation>
    </message>
    <message>
        <source>percent is %1: more than 100 enlarges; add enlarge = true to allow it.</source>
        <translation>percent 是 %1：超过 100 即放大；加 enlarge = true 才允许。</translation>
    </message>
    <message>
        <source>name is empty: each export needs a name.</source>
        <translation>name 为空：每个导出都需要名称。</translation>
    </message>
    <message>
        <source>profile is empty; it is srgb, keep or the path of an ICC file.</source>
        <translation>profile 为空；应为 srgb、keep 或 ICC 文件路径。</translation>
    </message>
    <message>
        <source>the recipe has no export; it needs at least one [[export]] that is enabled.</source>
        <translation>配方没有导出；至少需要一个启用的 [[export]]。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be more than 0.</source>
        <translation>%1 是 %2；必须大于 0。</translation>
    </message>
    <message>
        <source>two exports are named &apos;%1&apos;; give each a name of its own.</source>
        <translation>有两个导出都叫“%1”；请分别命名。</translation>
    </message>
    <message>
        <source>%1 is not a key of a recipe; %2: %3.</source>
        <translation>%1 不是配方的键；%2：%3。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation>%1 是 %2；必须是 %3。</translation>
    </message>
    <message>
        <source>did you mean %1? Allowed</source>
        <translation>您是指 %1 吗？允许的有</translation>
    </message>
    <message>
        <source> of at least %1</source>
        <translation> 至少为 %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>带引号的文本</translation>
    </message>
    <message>
        <source>a length: pixels (10) or a percentage of the short side (&quot;3%&quot;)</source>
        <translation>一个长度：像素 (10) 或短边的百分比 (&quot;3%&quot;)</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>别的内容</translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation> 从 %1 到 %2</translation>
    </message>
    <message>
        <source> above %1, at most %2</source>
        <translation> 大于 %1，至多 %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a list of %1, each </source>
        <translation>%1 的列表，每项 </translation>
    </message>
    <message>
        <source>a table with </source>
        <translation>一个表，含 </translation>
    </message>
    <message>
        <source>%1: version is missing; write version = 1.</source>
        <translation>%1：缺少 version；请写 version = 1。</translation>
    </message>
    <message>
        <source>%1 is not valid TOML: %2.</source>
        <translation>%1 不是有效的 TOML：%2。</translation>
    </message>
    <message>
        <source>%1 is no recipe: a number in it has far too many digits.</source>
        <translation>%1 不是配方：其中有个数字位数太多。</translation>
    </message>
    <message>
        <source>%1 is no recipe: its lists or tables are nested far too deep.</source>
        <translation>%1 不是配方：其列表或表嵌套太深。</translation>
    </message>
    <message>
        <source>%1 is too large to be a recipe.</source>
        <translation>%1 太大，不可能是配方。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8, so it is no recipe.</source>
        <translation>%1 不是 UTF-8 文本，因此不是配方。</translation>
    </message>
    <message>
        <source>%1: export.watermark: a watermark has either an image or a text.</source>
        <translation>%1：export.watermark：水印只能是图像或文字之一。</translation>
    </message>
    <message>
        <source>%1 is %2: a single %3 has no partner; write %4 for one.</source>
        <translation>%1 是 %2：单个 %3 没有配对；要写一个请用 %4。</translation>
    </message>
    <message>
        <source>%1 is %2: {%3} is not a token; the tokens are %4.</source>
        <translation>%1 是 %2：{%3} 不是标记；可用标记为 %4。</translation>
    </message>
    <message>
        <source>%1 is %2: %3 can&apos;t be formatted; a width is for numbers, as in {n:04}.</source>
        <translation>%1 是 %2：%3 无法格式化；宽度只用于数字，如 {n:04}。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a length: pixels (10) or a percentage of the short side (3%).</source>
        <translation>%1 是 %2；必须是长度：像素 (10) 或短边的百分比 (3%)。</translation>
    </message>
    <message>
        <source>%1 is %2; a length goes up to %3.</source>
        <translation>%1 是 %2；长度最大为 %3。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a colour, written as #rrggbb: white is #ffffff.</source>
        <translation>%1 是 %2；必须是写成 #rrggbb 的颜色：白色为 #ffffff。</translation>
    </message>
    <message>
        <source>angle is %1; it must be a number from -360 to 360.</source>
        <translation>angle 是 %1；必须是 -360 到 360 的数。</translation>
    </message>
    <message>
        <source>gap is %1; it must not be negative.</source>
        <translation>gap 是 %1；不能为负。</translation>
    </message>
    <message>
        <source>blur is %1; it must not be negative.</source>
        <translation>blur 是 %1；不能为负。</translation>
    </message>
    <message>
        <source>image is empty: name the file of the watermark.</source>
        <translation>image 为空：请指定水印文件。</translation>
    </message>
    <message>
        <source>text is empty: write what the watermark says.</source>
        <translation>text 为空：请写水印文字。</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the destination; nothing is delivered through it.</source>
        <translation>%1 是指向目标之外的链接；不会通过它交付。</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is needed; move it away or choose another sub folder.</source>
        <translation>需要文件夹的位置有文件 %1；请移走它或选其他子文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1; change its permissions.</source>
        <translation>无法写入文件夹 %1；请更改其权限。</translation>
    </message>
    <message>
        <source>%1 would take the place of a photo of this run, and a source is never written over; choose another destination, sub folder or name.</source>
        <translation>%1 会占用本次照片的位置，而源文件绝不覆盖；请选其他目标、子文件夹或名称。</translation>
    </message>
    <message>
        <source>%1 is there already and is no file; move it away.</source>
        <translation>%1 已存在且不是文件；请移走它。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read: %2.</source>
        <translation>无法读取文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made, since a file of this run has its name; rename one of them.</source>
        <translation>无法创建文件夹 %1，因为本次有文件同名；请重命名其一。</translation>
    </message>
    <message>
        <source>A watermark, font or colour profile of the recipe has changed since this delivery was begun, or is not there: put it back, or deliver anew.</source>
        <translation>自此次交付开始以来，配方的标记、字体或颜色配置文件已更改或不存在：请将其放回，或重新交付。</translation>
    </message>
    <message>
        <source>It is too large for this computer: it needs %1 GB of memory, of %2 GB.</source>
        <translation>对这台电脑来说太大：需要 %1 GB 内存，共有 %2 GB。</translation>
    </message>
    <message>
        <source>It took longer than %1 seconds and was given up; --time-limit allows more.</source>
        <translation>耗时超过 %1 秒，已放弃；--time-limit 可放宽。</translation>
    </message>
    <message>
        <source>its result is none</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>The process that worked on it failed twice: %1.</source>
        <translation>处理它的进程失败了两次：%1。</translation>
    </message>
    <message>
        <source>It does not say when it was taken; its names have the file&apos;s date.</source>
        <translation>它没有拍摄时间；名称使用文件日期。</translation>
    </message>
    <message>
        <source>All its files are there already.</source>
        <translation>它的文件都已存在。</translation>
    </message>
    <message>
        <source>Files that got a number (-2, -3 ...), since another file of this run has their name</source>
        <translation>因本次另有同名文件而加了编号 (-2, -3 ...) 的文件</translation>
    </message>
    <message>
        <source>Files that got a number, since one of their name is there already</source>
        <translation>因已有同名文件而加了编号的文件</translation>
    </message>
    <message>
        <source>Files that are there already and are not made again</source>
        <translation>已存在、不再生成的文件</translation>
    </message>
    <message>
        <source>Files that are there already and will be replaced</source>
        <translation>已存在、将被替换的文件</translation>
    </message>
    <message>
        <source>Files that will be JPEG or PNG, since the photo&apos;s own format can&apos;t be written</source>
        <translation>因无法写出照片自身格式而成为 JPEG 或 PNG 的文件</translation>
    </message>
    <message>
        <source>Photos that do not say when they were taken, so that names have the date of their file</source>
        <translation>没有拍摄时间、名称使用文件日期的照片</translation>
    </message>
    <message>
        <source>Files whose path has more than %1 characters, which some programs can&apos;t open</source>
        <translation>路径超过 %1 个字符、某些程序无法打开的文件</translation>
    </message>
    <message>
        <source>Files that go into a folder of photos of this run and would be photos to the next run (an export&apos;s folder keeps them apart)</source>
        <translation>写入本次照片所在文件夹、下次会被当作照片的文件（用导出文件夹可分开）</translation>
    </message>
    <message>
        <source>%1 is gone; connect its disk or card and start again.</source>
        <translation>%1 不见了；请连接其磁盘或存储卡后重新开始。</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>A network folder can&apos;t be reached any more (%1); connect that of %2, then go on.</source>
        <translation>无法再访问网络文件夹 (%1)；请连接 %2 的网络文件夹后继续。</translation>
    </message>
    <message>
        <source>A disk can&apos;t be read or written any more (%1); check that of %2, and its cable.</source>
        <translation>磁盘无法再读写 (%1)；请检查 %2 的磁盘及其连线。</translation>
    </message>
    <message>
        <source>The folder %1 is no longer there: connect its disk or network folder again, then go on.</source>
        <translation>文件夹 %1 已不在：请重新连接其磁盘或网络文件夹后继续。</translation>
    </message>
    <message>
        <source>Your share of the disk</source>
        <translation>您的磁盘配额</translation>
    </message>
    <message>
        <source>The folder %1 is not there: connect its disk or network folder first.</source>
        <translation>文件夹 %1 不在：请先连接其磁盘或网络文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: %2.</source>
        <translation>无法创建文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>Nothing can be written into %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be read or written: %2.</source>
        <translation>无法读写日志 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not a journal of Studio.</source>
        <translation>%1 不是 Studio 的日志。</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Studio; update this one to use it.</source>
        <translation>日志 %1 由更新的 Studio 写成；请更新后再用。</translation>
    </message>
    <message>
        <source>another Studio (process %1)</source>
        <translation>另一个 Studio（进程 %1）</translation>
    </message>
    <message>
        <source>another Studio</source>
        <translation>另一个 Studio</translation>
    </message>
    <message>
        <source>The journal %1 is in use: %2 is making this delivery.</source>
        <translation>日志 %1 正在使用：%2正在进行此交付。</translation>
    </message>
    <message>
        <source>The disk with the journal %1 is full: make room, then go on with studio resume.</source>
        <translation>日志 %1 所在磁盘已满：请腾出空间，然后用 studio resume 继续。</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation>日志 %1 已损坏：%2。</translation>
    </message>
    <message>
        <source>There is no journal %1.</source>
        <translation>没有日志 %1。</translation>
    </message>
    <message>
        <source>%1 lies outside %2</source>
        <translation>%1 在 %2 之外</translation>
    </message>
    <message>
        <source>No name is free for a journal in %1.</source>
        <translation>%1 中没有可用的日志名称。</translation>
    </message>
    <message>
        <source>%1 is there already; studio resume goes on with a journal.</source>
        <translation>%1 已存在；请用 studio resume 继续该日志。</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written: %2. Choose another place with --journal.</source>
        <translation>无法写入日志 %1：%2。请用 --journal 选择其他位置。</translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>无扩展名</translation>
    </message>
    <message>
        <source>system volume information</source>
        <translation>system volume information</translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation>它以代码 %1 结束</translation>
    </message>
    <message>
        <source>it was ended by %1</source>
        <translation>它被 %1 结束</translation>
    </message>
    <message>
        <source>its result could not be handed over (%1)</source>
        <translation>其结果无法交回 (%1)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the name of a folder.</source>
        <translation>%1 不能作为文件夹名称。</translation>
    </message>
    <message>
        <source>%1 is not a folder, so nothing can be delivered to %2.</source>
        <translation>%1 不是文件夹，因此无法交付到 %2。</translation>
    </message>
    <message>
        <source>Nothing can be written into %1; choose another destination.</source>
        <translation>无法写入 %1；请选择其他目标。</translation>
    </message>
    <message>
        <source>%1 does not exist; put it there or change the recipe.</source>
        <translation>%1 不存在；请放到该处或更改配方。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; change its permissions.</source>
        <translation>无法读取 %1；请更改其权限。</translation>
    </message>
    <message>
        <source>%1 is not a picture that Studio can open; take a PNG, an SVG or a photo.</source>
        <translation>%1 不是 Studio 能打开的图片；请用 PNG、SVG 或照片。</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>A folder that is delivered to lies in a source; what is in it was not taken as photos.</source>
        <translation>源中有一个交付目标文件夹；其中内容未作为照片。</translation>
    </message>
    <message>
        <source>The disk of %1 may be too small: about %2 are needed and %3 are free.</source>
        <translation>%1 的磁盘可能太小：约需 %2，可用 %3。</translation>
    </message>
    <message>
        <source>Cancelled while looking for photos; nothing was written.</source>
        <translation>查找照片时已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>Cancelled while planning; nothing was written.</source>
        <translation>规划时已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>The process that was at it did not finish: %1.</source>
        <translation>处理它的进程没有完成：%1。</translation>
    </message>
    <message>
        <source> %1 says why.</source>
        <translation> 原因见 %1。</translation>
    </message>
    <message>
        <source>No worker process can be started.%1 --workers 0 goes on without them.</source>
        <translation>无法启动工作进程。%1 --workers 0 可不用它们继续。</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>程序正在关闭。</translation>
    </message>
    <message>
        <source>it can&apos;t be ended</source>
        <translation>无法结束它</translation>
    </message>
    <message>
        <source>%1 is a photo of this run and was not written over.</source>
        <translation>%1 是本次的照片，未被覆盖。</translation>
    </message>
    <message>
        <source>%1 appeared while the batch ran and was not written over.</source>
        <translation>%1 在运行期间出现，未被覆盖。</translation>
    </message>
    <message>
        <source>%1 appeared while the batch ran and is no file; move it away.</source>
        <translation>%1 在运行期间出现且不是文件；请移走它。</translation>
    </message>
    <message>
        <source>%1 could not get its final name: %2.</source>
        <translation>%1 无法得到最终名称：%2。</translation>
    </message>
    <message>
        <source>Files that are made again since the recipe has changed</source>
        <translation>因配方已更改而重新生成的文件</translation>
    </message>
    <message>
        <source>Files made before the recipe was changed, left as they are unless all are redone</source>
        <translation>在更改配方之前生成、除非全部重做否则保持原样的文件</translation>
    </message>
    <message>
        <source>Files that were changed since they were delivered, left as they are</source>
        <translation>交付后被改动、保持原样的文件</translation>
    </message>
    <message>
        <source>Files of another photo that was delivered from the same place, left as they are</source>
        <translation>来自同一位置的另一张照片的文件，保持原样</translation>
    </message>
    <message>
        <source>A file of it was made before the recipe was changed and is left as it is.</source>
        <translation>它有一个文件在更改配方之前生成，保持原样。</translation>
    </message>
    <message>
        <source>A file of it was changed since it was delivered and is left as it is.</source>
        <translation>它有一个文件交付后被改动，保持原样。</translation>
    </message>
    <message>
        <source>Another photo of this name was delivered from here before, and its file is left as it is; with numbers for existing files both can be had.</source>
        <translation>此前已从这里交付过同名的另一张照片，其文件保持原样；对已有文件选择编号即可两者兼得。</translation>
    </message>
    <message>
        <source>Compared with what was delivered into this folder before, photos: %1.</source>
        <translation>与此前交付到此文件夹的内容相比，照片：%1。</translation>
    </message>
    <message>
        <source>Its name has a number, since another file has the plain one.</source>
        <translation>其名称带编号，因为另一个文件占用了原名。</translation>
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
        <source> %1 can&apos;t be written, which processes share memory by.</source>
        <translation> 无法写入 %1，进程通过它共享内存。</translation>
    </message>
    <message>
        <source>%1 was changed since it was delivered and was not written over.</source>
        <translation>%1 交付后被改动，未被覆盖。</translation>
    </message>
    <message>
        <source>Studio itself ended %1 times while it worked on this photo alone; it was given up.</source>
        <translation>Studio 在单独处理这张照片时自身结束了 %1 次；已放弃。</translation>
    </message>
    <message>
        <source>The photo has changed since, so it was made again.</source>
        <translation>照片此后有改动，因此重新生成。</translation>
    </message>
    <message>
        <source>A file that was delivered had vanished, so it was made again.</source>
        <translation>一个已交付的文件消失了，因此重新生成。</translation>
    </message>
    <message>
        <source>hidden or system</source>
        <translation>隐藏或系统</translation>
    </message>
    <message>
        <source>sub folder</source>
        <translation>子文件夹</translation>
    </message>
    <message>
        <source>delivery folder</source>
        <translation>交付文件夹</translation>
    </message>
    <message>
        <source>%1 does not exist; check its name and that its disk is there.</source>
        <translation>%1 不存在；请检查其名称及磁盘是否连接。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read and is missing: %2.</source>
        <translation>无法读取 %1，已缺少：%2。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read and is missing: %2.</source>
        <translation>无法读取文件夹 %1，已缺少：%2。</translation>
    </message>
    <message>
        <source>its disk has no trash</source>
        <translation>其磁盘没有废纸篓</translation>
    </message>
    <message>
        <source>the trash did not take it (%1)</source>
        <translation>废纸篓不接受它 (%1)</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>它已不在。</translation>
    </message>
    <message>
        <source>It was changed since it was delivered.</source>
        <translation>它在交付后被改动。</translation>
    </message>
    <message>
        <source>It is one of the photos that were delivered.</source>
        <translation>它是被交付的照片之一。</translation>
    </message>
    <message>
        <source>A link leads from its folder out of the destination.</source>
        <translation>有链接从其文件夹指向目标之外。</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>It is no file any more.</source>
        <translation>它已不是文件。</translation>
    </message>
    <message>
        <source>It was not there when the list was shown, or has changed since.</source>
        <translation>显示列表时它不在，或此后有改动。</translation>
    </message>
    <message>
        <source>Looking at the files was given up; nothing was changed.</source>
        <translation>已放弃查看文件；未更改任何内容。</translation>
    </message>
    <message>
        <source>It stays, since %1.</source>
        <translation>它保留，因为 %1。</translation>
    </message>
    <message>
        <source>Part of its XMP is outside the main packet and was left out.</source>
        <translation>其部分 XMP 在主数据包之外，已略去。</translation>
    </message>
    <message>
        <source>Its %1 is larger than %2 MB and was left out.</source>
        <translation>其 %1 超过 %2 MB，已略去。</translation>
    </message>
    <message>
        <source>Part of its metadata can&apos;t be read and was left out.</source>
        <translation>其部分元数据无法读取，已略去。</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged and was left out.</source>
        <translation>其部分 EXIF 已损坏，已略去。</translation>
    </message>
    <message>
        <source>Its colour profile is broken or of another kind of picture; its colours are taken as sRGB.</source>
        <translation>其色彩配置文件已损坏或属于其他类型的图片；颜色按 sRGB 处理。</translation>
    </message>
    <message>
        <source>It is %1, which is delivered as sRGB.</source>
        <translation>它是 %1，按 sRGB 交付。</translation>
    </message>
    <message>
        <source>%1 is not an ICC profile for RGB pictures that can be written; choose another.</source>
        <translation>%1 不是可写出 RGB 图片的 ICC 配置文件；请选其他文件。</translation>
    </message>
    <message>
        <source>The profile %1 is a pipe, not a file.</source>
        <translation>配置文件 %1 是管道，不是文件。</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be read: %2.</source>
        <translation>无法读取配置文件 %1：%2。</translation>
    </message>
    <message>
        <source>Creation Time</source>
        <translation>Creation Time</translation>
    </message>
    <message>
        <source>Its comment was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>其注释已略去，因为 JPEG 只容 64 KB。</translation>
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
        <source>%1 is no file, so it is no recipe.</source>
        <translation>%1 不是文件，因此不是配方。</translation>
    </message>
    <message>
        <source>Photos that were delivered before and get another folder now, where they are made once more</source>
        <translation>以前已交付、现在改放到另一文件夹并在那里重新生成的照片</translation>
    </message>
    <message>
        <source>Files of the same name that were made of another photo, left as they are</source>
        <translation>由另一张照片生成的同名文件（保持原样）</translation>
    </message>
    <message>
        <source>The file of that name there was made of another photo and is left as it is; with numbers for existing files both can be had.</source>
        <translation>那里的同名文件由另一张照片生成，保持原样；为已有文件编号即可两者兼得。</translation>
    </message>
    <message>
        <source>Its folder or its unfinished file was removed by another program while it was delivered.</source>
        <translation>交付期间，其文件夹或未完成的文件被另一个程序移除。</translation>
    </message>
    <message>
        <source>photo %1 is missing</source>
        <translation>缺少照片 %1</translation>
    </message>
    <message>
        <source>photo %1 has no possible name</source>
        <translation>照片 %1 的名称无效</translation>
    </message>
    <message>
        <source>A later delivery made it again.</source>
        <translation>后来的一次交付重新生成了它。</translation>
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
        <translation>它含 %1 张图片；交付第一张。</translation>
    </message>
    <message>
        <source>It is damaged, or a kind of %1 that Studio can&apos;t read.</source>
        <translation>它已损坏，或是 Studio 无法读取的 %1 类型。</translation>
    </message>
    <message>
        <source>It is next to empty for the %1 megapixels that it says it has, so it can&apos;t be a photo.</source>
        <translation>它自称有 %1 百万像素却几乎是空的，因此不可能是照片。</translation>
    </message>
    <message>
        <source>It is larger than its header says, so it can&apos;t be trusted.</source>
        <translation>它比文件头所说的更大，因此不可信。</translation>
    </message>
    <message>
        <source>There is not enough memory to open it.</source>
        <translation>没有足够内存打开它。</translation>
    </message>
    <message>
        <source>It is truncated: its end is missing. Copy it again from the card.</source>
        <translation>它被截断：缺少结尾。请从存储卡重新复制。</translation>
    </message>
    <message>
        <source>It is damaged, or %1 of %2 bits per channel in a way that Studio can&apos;t read; save it as RGB with 8 or 16 bits.</source>
        <translation>它已损坏，或是 Studio 无法读取的每通道 %2 位的 %1；请另存为 8 或 16 位 RGB。</translation>
    </message>
    <message>
        <source>It is %1, whose decoder is not part of this installation.</source>
        <translation>它是 %1，本安装不含其解码器。</translation>
    </message>
    <message>
        <source>%1 holds at most %2 pixels per side; choose a smaller size.</source>
        <translation>%1 每边最多 %2 像素；请选更小的尺寸。</translation>
    </message>
    <message>
        <source>It has %1 bytes, over the limit of %2, and %3 has no quality to lower; choose JPEG or a smaller size.</source>
        <translation>它有 %1 字节，超过限制 %2，而 %3 没有可降低的质量；请选 JPEG 或更小尺寸。</translation>
    </message>
    <message>
        <source>It can&apos;t be made smaller than %1 bytes at this size, over the limit of %2; choose a smaller size.</source>
        <translation>此尺寸下无法小于 %1 字节，超过限制 %2；请选更小的尺寸。</translation>
    </message>
    <message>
        <source>The camera maker&apos;s notes were left out, since a JPEG holds only 64 KB of EXIF.</source>
        <translation>相机厂商注释已略去，因为 JPEG 只容 64 KB EXIF。</translation>
    </message>
    <message>
        <source>The longest fields of its EXIF were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>其最长的 EXIF 字段已略去，因为 JPEG 只容 64 KB。</translation>
    </message>
    <message>
        <source>Its EXIF is damaged and was left out.</source>
        <translation>其 EXIF 已损坏，已略去。</translation>
    </message>
    <message>
        <source>Smaller than asked, %1 x %2: it is not enlarged unless allowed.</source>
        <translation>小于要求，%1 x %2：未经允许不会放大。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written; it is delivered as %2.</source>
        <translation>无法写出 %1；以 %2 交付。</translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <source>It can&apos;t be read: you have no permission to open it.</source>
        <translation>无法读取：您没有打开它的权限。</translation>
    </message>
    <message>
        <source>It is a folder, not a photo.</source>
        <translation>它是文件夹，不是照片。</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere but round in a circle.</source>
        <translation>它是绕圈的链接。</translation>
    </message>
    <message>
        <source>It can&apos;t be opened: its path is too long.</source>
        <translation>无法打开：路径太长。</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a photo.</source>
        <translation>它是管道或设备，不是照片。</translation>
    </message>
    <message>
        <source>It is empty: the file has no content at all.</source>
        <translation>它是空的：文件没有任何内容。</translation>
    </message>
    <message>
        <source>its header says that the picture has no pixels</source>
        <translation>文件头说图片没有像素</translation>
    </message>
    <message>
        <source>It has %1 megapixels; the limit is %2 (--max-pixels).</source>
        <translation>它有 %1 百万像素；限制为 %2 (--max-pixels)。</translation>
    </message>
    <message>
        <source>It can&apos;t be opened: its path holds a character that no file name can have.</source>
        <translation>无法打开：路径含有文件名不允许的字符。</translation>
    </message>
    <message>
        <source>its header has too many boxes</source>
        <translation>文件头的盒太多</translation>
    </message>
    <message>
        <source>a box of its header has an impossible size</source>
        <translation>文件头有一个盒大小不可能</translation>
    </message>
    <message>
        <source>its header does not describe the picture</source>
        <translation>文件头没有描述图片</translation>
    </message>
    <message>
        <source>its header has too many chunks</source>
        <translation>文件头的块太多</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged: the date, for one, is not known.</source>
        <translation>其部分 EXIF 已损坏：例如日期未知。</translation>
    </message>
    <message>
        <source>Its EXIF is damaged: date, camera and orientation are not known.</source>
        <translation>其 EXIF 已损坏：日期、相机和方向未知。</translation>
    </message>
    <message>
        <source>It is a sequence of pictures like a film, without a photo that stands for it.</source>
        <translation>它是像影片一样的图片序列，没有代表照片。</translation>
    </message>
    <message>
        <source>It is a HEIF file made with %1 that Studio can&apos;t read.</source>
        <translation>它是用 %1 制作、Studio 无法读取的 HEIF 文件。</translation>
    </message>
    <message>
        <source>its header does not say how large the picture is</source>
        <translation>文件头没有说明图片大小</translation>
    </message>
    <message>
        <source>Its EXIF can&apos;t be found: date and camera are not known.</source>
        <translation>找不到其 EXIF：日期和相机未知。</translation>
    </message>
    <message>
        <source>a table of its header has an impossible length</source>
        <translation>文件头的一个表长度不可能</translation>
    </message>
    <message>
        <source>its tables do not start as they should</source>
        <translation>其表的开头不正确</translation>
    </message>
    <message>
        <source>its header has too many tables</source>
        <translation>文件头的表太多</translation>
    </message>
    <message>
        <source>a table of its header is too short</source>
        <translation>文件头的一个表太短</translation>
    </message>
    <message>
        <source>It is truncated: the file ends before its picture begins.</source>
        <translation>它被截断：文件在图片开始前结束。</translation>
    </message>
    <message>
        <source>a long stretch of its header makes no sense</source>
        <translation>文件头有一长段毫无意义</translation>
    </message>
    <message>
        <source>its header has too many segments</source>
        <translation>文件头的段太多</translation>
    </message>
    <message>
        <source>It is a rare kind of JPEG that programs for photos can&apos;t read.</source>
        <translation>它是照片程序无法读取的罕见 JPEG。</translation>
    </message>
    <message>
        <source>It is a JPEG of %1 bits per channel; Studio reads those of 8.</source>
        <translation>它是每通道 %1 位的 JPEG；Studio 读取 8 位。</translation>
    </message>
    <message>
        <source>It is a JPEG of %1 channels; Studio reads those of 1, 3 and 4.</source>
        <translation>它是 %1 通道的 JPEG；Studio 读取 1、3、4 通道。</translation>
    </message>
    <message>
        <source>It is a JPEG that does not say how high it is; save it again with another program.</source>
        <translation>这个 JPEG 没有说明高度；请用其他程序重新保存。</translation>
    </message>
    <message>
        <source>long stretches of its header make no sense</source>
        <translation>文件头有多段毫无意义</translation>
    </message>
    <message>
        <source>a segment of its header has an impossible length</source>
        <translation>文件头的一个段长度不可能</translation>
    </message>
    <message>
        <source>Its EXIF is packed in a way that Studio can&apos;t read: date and camera are not known.</source>
        <translation>其 EXIF 的打包方式 Studio 无法读取：日期和相机未知。</translation>
    </message>
    <message>
        <source>It is a BMP that holds a picture of another format; Studio can&apos;t read it.</source>
        <translation>它是内含其他格式图片的 BMP；Studio 无法读取。</translation>
    </message>
    <message>
        <source>It is a large Photoshop document (PSB), which Studio can&apos;t read; save it as TIFF.</source>
        <translation>它是大型 Photoshop 文档 (PSB)，Studio 无法读取；请存为 TIFF。</translation>
    </message>
    <message>
        <source>It is a Photoshop document of %1 bits per channel in a colour mode that Studio can&apos;t read so; save it as TIFF, or with 8 bits.</source>
        <translation>它是每通道 %1 位的 Photoshop 文档，其颜色模式 Studio 无法这样读取；请存为 TIFF 或 8 位。</translation>
    </message>
    <message>
        <source>It is a BMP of a version that Studio can&apos;t read.</source>
        <translation>它是 Studio 无法读取的 BMP 版本。</translation>
    </message>
    <message>
        <source>It was saved without its flattened picture; save it again with &quot;Maximize Compatibility&quot; switched on, or as TIFF.</source>
        <translation>它保存时没有合并图像；请打开“最大兼容”重新保存，或存为 TIFF。</translation>
    </message>
    <message>
        <source>Its preview is damaged: date and camera are not known.</source>
        <translation>其预览已损坏：日期和相机未知。</translation>
    </message>
    <message>
        <source>the watermark</source>
        <translation>水印</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, AVIF, HEIC, JPEG XL, PSD, BMP, GIF and camera raw</source>
        <translation>JPEG、PNG、TIFF、WebP、AVIF、HEIC、JPEG XL、PSD、BMP、GIF 和相机原始文件</translation>
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
        <translation>它是%1，不是 Studio 能打开的照片。</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript 文档</translation>
    </message>
    <message>
        <source>a PostScript document (EPS)</source>
        <translation>PostScript 文档 (EPS)</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ZIP 压缩包或办公文档</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>空的 ZIP 压缩包</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR 压缩包</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip 压缩包</translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation>压缩文件 (gzip)</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>JPEG 2000 图片</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>JPEG XR 图片</translation>
    </message>
    <message>
        <source>a Minolta raw file (MRW)</source>
        <translation>Minolta 原始文件 (MRW)</translation>
    </message>
    <message>
        <source>a Sigma raw file (X3F)</source>
        <translation>Sigma 原始文件 (X3F)</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>OpenEXR 图片</translation>
    </message>
    <message>
        <source>a Radiance picture (HDR)</source>
        <translation>Radiance 图片 (HDR)</translation>
    </message>
    <message>
        <source>a GIMP project (XCF)</source>
        <translation>GIMP 项目 (XCF)</translation>
    </message>
    <message>
        <source>a video (Matroska or WebM)</source>
        <translation>视频 (Matroska 或 WebM)</translation>
    </message>
    <message>
        <source>a video (MPEG)</source>
        <translation>视频 (MPEG)</translation>
    </message>
    <message>
        <source>a sound or a video (Ogg)</source>
        <translation>音频或视频 (Ogg)</translation>
    </message>
    <message>
        <source>a sound (MP3)</source>
        <translation>音频 (MP3)</translation>
    </message>
    <message>
        <source>a sound (FLAC)</source>
        <translation>音频 (FLAC)</translation>
    </message>
    <message>
        <source>a file in which macOS keeps notes about another one</source>
        <translation>macOS 记录其他文件信息的文件</translation>
    </message>
    <message>
        <source>a program for Windows</source>
        <translation>Windows 程序</translation>
    </message>
    <message>
        <source>a program for Linux</source>
        <translation>Linux 程序</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>旧版办公文档</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>DjVu 文档</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>图形 (SVG)</translation>
    </message>
    <message>
        <source>a file of metadata (XMP)</source>
        <translation>元数据文件 (XMP)</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>It begins with nothing but zeros: its content was lost on a card, on a disk or while it was copied.</source>
        <translation>它开头全是零：内容在存储卡、磁盘上或复制时丢失了。</translation>
    </message>
    <message>
        <source>It is not a photo that Studio can open: its content is none of %1.</source>
        <translation>它不是 Studio 能打开的照片：内容不属于 %1。</translation>
    </message>
    <message>
        <source>a video or a sound (MP4, MOV)</source>
        <translation>视频或音频 (MP4, MOV)</translation>
    </message>
    <message>
        <source>an old Canon raw file (CRW)</source>
        <translation>旧的 Canon 原始文件 (CRW)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML 文档</translation>
    </message>
    <message>
        <source>It is truncated: the file ends inside its header.</source>
        <translation>它被截断：文件在文件头中结束。</translation>
    </message>
    <message>
        <source>It is damaged: %1.</source>
        <translation>它已损坏：%1。</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>Its %1 block takes %2 MB; more than %3 MB is refused.</source>
        <translation>其 %1 块占 %2 MB；超过 %3 MB 的被拒绝。</translation>
    </message>
    <message>
        <source>It holds %1 pictures; a file of more than %2 is refused.</source>
        <translation>它含 %1 张图片；超过 %2 的文件被拒绝。</translation>
    </message>
    <message>
        <source>It is damaged: its header is spread over too many places.</source>
        <translation>它已损坏：文件头分散在太多位置。</translation>
    </message>
    <message>
        <source>its header speaks of %1 channels</source>
        <translation>文件头说有 %1 个通道</translation>
    </message>
    <message>
        <source>no TIFF structure</source>
        <translation>没有 TIFF 结构</translation>
    </message>
    <message>
        <source>Part of its IPTC is damaged and was left out.</source>
        <translation>其部分 IPTC 已损坏，已略去。</translation>
    </message>
    <message>
        <source>The longest parts of its IPTC were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>其最长的 IPTC 部分已略去，因为 JPEG 只容 64 KB。</translation>
    </message>
    <message>
        <source>It can&apos;t be trusted: its picture is written in more passes than any program takes.</source>
        <translation>不可信：其图像的扫描次数超过任何程序所用。</translation>
    </message>
    <message>
        <source>The tiles of its watermark are too small for its size; choose a larger scale or gap.</source>
        <translation>水印的平铺块相对尺寸太小；请选更大的比例或间距。</translation>
    </message>
    <message>
        <source>It is over 5 MB, too large for an SVG watermark.</source>
        <translation>它超过 5 MB，作为 SVG 水印太大。</translation>
    </message>
    <message>
        <source>It defines entities of its own, which Studio does not read; save it as plain SVG.</source>
        <translation>它定义了自己的实体，Studio 不读取；请存为普通 SVG。</translation>
    </message>
    <message>
        <source>Its parts are nested too deep to be drawn; save it as plain SVG.</source>
        <translation>其部分嵌套太深无法绘制；请存为普通 SVG。</translation>
    </message>
    <message>
        <source>The watermark %1 can&apos;t be read: %2.</source>
        <translation>无法读取水印 %1：%2。</translation>
    </message>
    <message>
        <source>The watermark %1 can&apos;t be used. %2</source>
        <translation>无法使用水印 %1。%2</translation>
    </message>
    <message>
        <source>It is not a valid SVG.</source>
        <translation>它不是有效的 SVG。</translation>
    </message>
    <message>
        <source>It is an SVG that can&apos;t be drawn.</source>
        <translation>它是无法绘制的 SVG。</translation>
    </message>
    <message>
        <source>The font &apos;%1&apos; can&apos;t be used: it is damaged or of an unknown kind.</source>
        <translation>字体“%1”无法使用：已损坏或类型未知。</translation>
    </message>
    <message>
        <source>Raw profile type iptc</source>
        <translation>Raw profile type iptc</translation>
    </message>
    <message>
        <source>Its values go from %1 to %2; they are scaled to the range from black to white.</source>
        <translation>其数值从 %1 到 %2；已缩放到黑到白的范围。</translation>
    </message>
    <message>
        <source>Its numbers are no picture values; they are delivered as they are.</source>
        <translation>其数字不是图像值；按原样交付。</translation>
    </message>
    <message>
        <source>There is not enough memory for it; close other programs or use fewer workers.</source>
        <translation>内存不足；请关闭其他程序或减少工作进程。</translation>
    </message>
    <message>
        <source>the system does not say why</source>
        <translation>系统未说明原因</translation>
    </message>
    <message>
        <source>It could not be read or its file not be written: %1.</source>
        <translation>无法读取它或写出其文件：%1。</translation>
    </message>
    <message>
        <source>It is truncated: the end of its picture is missing. Copy it again.</source>
        <translation>它被截断：图片缺少结尾。请重新复制。</translation>
    </message>
    <message>
        <source>Its flattened picture is compressed in a way that Studio can&apos;t read; save it as TIFF.</source>
        <translation>其合并图像的压缩方式 Studio 无法读取；请存为 TIFF。</translation>
    </message>
    <message>
        <source>It is camera raw, whose decoder is not part of this installation.</source>
        <translation>它是相机原始文件，本安装不含其解码器。</translation>
    </message>
    <message>
        <source>LibRaw can&apos;t read it: damaged, or from a camera it does not know.</source>
        <translation>LibRaw 无法读取：已损坏，或来自未知相机。</translation>
    </message>
    <message>
        <source>LibRaw reads it, but not as a picture in red, green and blue.</source>
        <translation>LibRaw 可以读取它，但不是红绿蓝图像。</translation>
    </message>
    <message>
        <source>It has %1 megapixels, over the limit.</source>
        <translation>它有 %1 百万像素，超过限制。</translation>
    </message>
    <message>
        <source>Developed from the raw file with the camera&apos;s white balance.</source>
        <translation>以相机白平衡从原始文件显影。</translation>
    </message>
    <message>
        <source>Delivered from the camera&apos;s own preview in the raw file.</source>
        <translation>以原始文件中的相机预览交付。</translation>
    </message>
    <message>
        <source>It does not say when it was taken; the date of its file was written.</source>
        <translation>它没有拍摄时间；写入了文件日期。</translation>
    </message>
    <message>
        <source>unexpected end</source>
        <translation>意外结束</translation>
    </message>
    <message>
        <source>broken data stream</source>
        <translation>broken data stream</translation>
    </message>
    <message>
        <source>an unknown part</source>
        <translation>未知部分</translation>
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
        <translation>它被截断：图片缺少 %1。请从存储卡重新复制，或用 --allow-truncated 交付现有部分。</translation>
    </message>
    <message>
        <source>Truncated: %1 of the picture is missing.</source>
        <translation>截断：图片缺少 %1。</translation>
    </message>
    <message>
        <source>It is truncated: its end is missing and nothing can be read. Copy it again.</source>
        <translation>它被截断：缺少结尾，什么都读不出。请重新复制。</translation>
    </message>
    <message>
        <source>Its last bytes are missing; the picture is whole.</source>
        <translation>缺少最后几个字节；图片完整。</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written</source>
        <translation>磁盘交回的字节与写入的不同</translation>
    </message>
    <message>
        <source>Its file came back as %1 of %2 x %3 pixels, not as %4 of %5 x %6.</source>
        <translation>其文件读回为 %1，%2 x %3 像素，而不是 %4，%5 x %6。</translation>
    </message>
    <message>
        <source>Its file came back with another colour profile than it was given.</source>
        <translation>其文件读回的色彩配置文件与写入的不同。</translation>
    </message>
    <message>
        <source>Its file could not be opened again after it was written: %1</source>
        <translation>写出后无法再次打开其文件：%1</translation>
    </message>
    <message>
        <source>The disk kept less than was written</source>
        <translation>磁盘保存的少于写入的</translation>
    </message>
    <message>
        <source>The largest parts of its XMP were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>其最大的 XMP 部分已略去，因为 JPEG 只容 64 KB。</translation>
    </message>
    <message>
        <source>Its XMP was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>其 XMP 已略去，因为 JPEG 只容 64 KB。</translation>
    </message>
    <message>
        <source>Its XMP is damaged and was left out.</source>
        <translation>其 XMP 已损坏，已略去。</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Original size</source>
        <translation>原始尺寸</translation>
    </message>
    <message>
        <source>Fit into a box</source>
        <translation>适合框内</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>长边</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>短边</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>百万像素</translation>
    </message>
    <message>
        <source>Exactly, stretched</source>
        <translation>精确，拉伸</translation>
    </message>
    <message>
        <source>Fill, cropped</source>
        <translation>填满，裁剪</translation>
    </message>
    <message>
        <source>Fit with bars</source>
        <translation>适合并加边</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Enlarge smaller photos</source>
        <translation>放大较小的照片</translation>
    </message>
    <message>
        <source>Colour of the bars</source>
        <translation>边的颜色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Change the sharpening</source>
        <translation>更改锐化</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>最佳质量</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>Change the reading</source>
        <translation>更改读取方式</translation>
    </message>
    <message>
        <source>How far a JPEG may be reduced while it is read: the less, the slower.</source>
        <translation>读取 JPEG 时可缩小多少：越少越慢。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>边</translation>
    </message>
    <message>
        <source>Sharpening</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>更改尺寸</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>The preview is being made</source>
        <translation>正在生成预览</translation>
    </message>
</context>
<context>
    <name>StressPage</name>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back to the preview (Esc)</source>
        <translation>返回预览 (Esc)</translation>
    </message>
    <message>
        <source>Hardest photos</source>
        <translation>最难的照片</translation>
    </message>
    <message>
        <source>Looking at %1 of %2 photos…</source>
        <translation>正在查看 %1 / %2 张照片…</translation>
    </message>
    <message>
        <source>None of the photos could be read, or all of them are alike.</source>
        <translation>没有一张照片可读取，或它们全都相似。</translation>
    </message>
    <message numerus="yes">
        <source>These stress the export most, of %Ln photo(s).</source>
        <translation>
            <numerusform>在 %Ln 张照片中，这些最考验此导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>These stress the export most, of %1 photos spread evenly over all %2.</source>
        <translation>在从全部 %2 张中均匀选出的 %1 张里，这些最考验此导出。</translation>
    </message>
    <message>
        <source>The preview can&apos;t be made; the log has the details.</source>
        <translation>无法生成预览；详情见日志。</translation>
    </message>
</context>
<context>
    <name>StressTile</name>
    <message>
        <source>Press Enter to see it in the preview.</source>
        <translation>按 Enter 在预览中查看。</translation>
    </message>
    <message>
        <source>Widest</source>
        <translation>最宽</translation>
    </message>
    <message>
        <source>Tallest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Brightest under the watermark</source>
        <translation>水印下最亮</translation>
    </message>
    <message>
        <source>Darkest under the watermark</source>
        <translation>水印下最暗</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>关闭摘要</translation>
    </message>
    <message>
        <source>Causes of failures</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败的</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Show failed</source>
        <translation>显示失败</translation>
    </message>
    <message>
        <source>Undo this delivery…</source>
        <translation>撤销此交付…</translation>
    </message>
    <message>
        <source>Stopped. %1 of %2 photos are delivered, and “Continue” goes on with the rest.</source>
        <translation>已停止。已交付 %1 / %2 张照片，“继续”处理其余照片。</translation>
    </message>
    <message>
        <source>%1 of %2 photos are delivered. What failed is below, with its cause.</source>
        <translation>已交付 %1 / %2 张照片。失败的及原因见下。</translation>
    </message>
    <message>
        <source>There was nothing to do: all files are there already.</source>
        <translation>无事可做：所有文件都已存在。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) are delivered.</source>
        <translation>
            <numerusform>全部 %Ln 张照片已交付。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln 张完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln 张跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 张失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln crashed</source>
        <translation>
            <numerusform>%Ln 张崩溃</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>剩余 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No cause is known.</source>
        <translation>原因不明。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 等另外 %Ln 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextFields</name>
    <message>
        <source>Size of the letters</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>文字颜色</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>描边</translation>
    </message>
    <message>
        <source>Colour of the outline</source>
        <translation>描边颜色</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation>描边宽度</translation>
    </message>
    <message>
        <source>Percent of the letters&apos; size</source>
        <translation>字号的百分比</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>阴影颜色</translation>
    </message>
    <message>
        <source>Opacity of the shadow</source>
        <translation>阴影不透明度</translation>
    </message>
    <message>
        <source>Shadow across</source>
        <translation>阴影横向</translation>
    </message>
    <message>
        <source>Shadow down</source>
        <translation>阴影纵向</translation>
    </message>
    <message>
        <source>Softness of the shadow</source>
        <translation>阴影柔和度</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Outline colour</source>
        <translation>描边颜色</translation>
    </message>
    <message>
        <source>Outline width</source>
        <translation>描边宽度</translation>
    </message>
    <message>
        <source>Shadow colour</source>
        <translation>阴影颜色</translation>
    </message>
    <message>
        <source>Shadow opacity</source>
        <translation>阴影不透明度</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>柔和度</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Insert what differs from photo to photo</source>
        <translation>插入因照片而异的内容</translation>
    </message>
    <message>
        <source>Insert a token</source>
        <translation>插入标记</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo this delivery</source>
        <translation>撤销此交付</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Only files that this delivery made and nobody has changed since are moved.</source>
        <translation>只移动此交付生成且此后无人改动的文件。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Files of the delivery</source>
        <translation>此交付的文件</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到废纸篓</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, can be moved to the trash.</source>
        <translation>
            <numerusform>可将 %Ln 个文件（%1）移到废纸篓。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be moved to the trash.</source>
        <translation>没有要移到废纸篓的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them took the place of another file, which can&apos;t be brought back.</source>
        <translation>
            <numerusform>其中 %Ln 个替换了其他文件，无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>移到废纸篓</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving to the trash…</source>
        <translation>正在移到废纸篓…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the trash.</source>
        <translation>
            <numerusform>%Ln 个文件已在废纸篓。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatermarkForm</name>
    <message>
        <source>Choose another image…</source>
        <translation>选择其他图像…</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>its own size</source>
        <translation>原有大小</translation>
    </message>
    <message>
        <source>Tile over the whole photo</source>
        <translation>平铺整张照片</translation>
    </message>
    <message>
        <source>Gap between tiles</source>
        <translation>平铺间距</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>As the others</source>
        <translation>与其他相同</translation>
    </message>
    <message>
        <source>Own place</source>
        <translation>单独位置</translation>
    </message>
    <message>
        <source>Upright photos</source>
        <translation>竖幅照片</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>与其他相同</translation>
    </message>
    <message>
        <source>Change a watermark</source>
        <translation>更改水印</translation>
    </message>
    <message>
        <source>Change a watermark on upright photos</source>
        <translation>更改竖幅照片的水印</translation>
    </message>
</context>
<context>
    <name>WatermarkListForm</name>
    <message>
        <source>Watermarks</source>
        <translation>水印</translation>
    </message>
    <message>
        <source>Remove this watermark</source>
        <translation>移除此水印</translation>
    </message>
    <message>
        <source>Lay this watermark over the next</source>
        <translation>将此水印置于下一个之上</translation>
    </message>
    <message>
        <source>No watermark is laid on the photos. Drop a PNG or SVG here, or add one.</source>
        <translation>照片上没有水印。将 PNG 或 SVG 拖到这里，或添加一个。</translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation>添加图像…</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>添加文字</translation>
    </message>
    <message>
        <source>Show the hardest photos</source>
        <translation>显示最难的照片</translation>
    </message>
    <message>
        <source>The widest, tallest, smallest, brightest and darkest photos under the watermark.</source>
        <translation>最宽、最高、最小，以及水印下最亮和最暗的照片。</translation>
    </message>
    <message>
        <source>Choose an image for the watermark</source>
        <translation>选择水印图像</translation>
    </message>
    <message>
        <source>Add a watermark</source>
        <translation>添加水印</translation>
    </message>
    <message>
        <source>Remove a watermark</source>
        <translation>移除水印</translation>
    </message>
    <message>
        <source>Change the order of watermarks</source>
        <translation>更改水印顺序</translation>
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
        <translation>交付已暂停</translation>
    </message>
    <message>
        <source>Studio has finished</source>
        <translation>Studio 已完成</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Filter photos</source>
        <translation>筛选照片</translation>
    </message>
    <message>
        <source>Filter photos by name</source>
        <translation>按名称筛选照片</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
</TS>
