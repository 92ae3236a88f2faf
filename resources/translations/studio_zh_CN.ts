<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
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
    <name>Banners</name>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 条</numerusform>
        </translation>
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
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
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
        <source>%Ln parallel job(s) are best for these photos: %1 photos/s.</source>
        <translation>
            <numerusform>并行数 %Ln 最适合这些照片：%1 张/秒。</numerusform>
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
    <name>ClientChoice</name>
    <message>
        <source>Use the client&apos;s choice when this delivery is done.</source>
        <translation>请在本次交付完成后再使用客户的选择。</translation>
    </message>
    <message>
        <source>Add the photos first, then the choice of the client.</source>
        <translation>请先添加照片，再添加客户的选择。</translation>
    </message>
    <message>
        <source>No photo of the list is named in %1.</source>
        <translation>%1 中没有列表里的照片。</translation>
    </message>
    <message numerus="yes">
        <source>The client has chosen %Ln photo(s); only these are checked.</source>
        <translation>
            <numerusform>客户选择了 %Ln 张照片；只勾选了这些照片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>Camera clocks</source>
        <translation>相机时钟</translation>
    </message>
    <message>
        <source>Two cameras, one event: add what a clock is behind, so that all photos sort by the same time.</source>
        <translation>两台相机、同一场活动：填写时钟慢了多少，所有照片即按同一时间排序。</translation>
    </message>
    <message>
        <source>None of the photos says when and with which camera it was taken.</source>
        <translation>没有照片记录拍摄时间和所用相机。</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
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
        <source>What is done stays, and the next start offers to continue. Pausing takes a few seconds. Stopping now redoes the current photos later.</source>
        <translation>已完成的会保留，下次启动时可以继续。暂停需要几秒钟。立即停止则当前照片稍后重做。</translation>
    </message>
    <message>
        <source>Keep delivering</source>
        <translation>继续交付</translation>
    </message>
    <message>
        <source>Pause and keep for later</source>
        <translation>暂停并保留</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Choose a colour…</source>
        <translation>选择颜色…</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>名单的列</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1：%2 行</translation>
    </message>
    <message>
        <source>Photos are matched by</source>
        <translation>照片匹配方式</translation>
    </message>
    <message>
        <source>Code or number</source>
        <translation>编码或编号</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>使用此名单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>不在此名单中</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>老师</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号 (SKU)</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>第一张照片</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>最后一张照片</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Give %1 to %2</source>
        <translation>将%1分配给 %2</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>%1 的卡片</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>%1 正确</translation>
    </message>
    <message>
        <source>Give %1 to nobody</source>
        <translation>不将%1分配给任何人</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>不是卡片</translation>
    </message>
    <message>
        <source>Take corrections back</source>
        <translation>撤回更正</translation>
    </message>
    <message>
        <source>%1 has a code that others in the list have, too. Correct the list.</source>
        <translation>%1 的编码与名单中其他人相同。请更正名单。</translation>
    </message>
    <message>
        <source>%1 has no code. Correct the list.</source>
        <translation>%1 没有编码。请更正名单。</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln 项待查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>%Ln 项需要查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no photo</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln 人没有照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) couldn&apos;t be read or are unknown</source>
        <translation>
            <numerusform>%Ln 张卡片无法读取或未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appear twice</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln 人出现两次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) may be missing</source>
        <translation>
            <numerusform>可能缺少 %Ln 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) a clock jumped back</source>
        <translation>
            <numerusform>时钟回跳 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) before the first card</source>
        <translation>
            <numerusform>第一张卡片之前有 %Ln 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) without a row of the list</source>
        <translation>
            <numerusform>%Ln 组在名单中没有对应行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list can&apos;t be used</source>
        <translation>
            <numerusform>名单中有 %Ln 行不能使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CropPage</name>
    <message>
        <source>Crop frame</source>
        <translation>裁剪框</translation>
    </message>
    <message>
        <source>The arrow keys move the frame, with Shift further. Enter shows the preview again.</source>
        <translation>方向键移动裁剪框，按住 Shift 移动得更远。按 Enter 返回预览。</translation>
    </message>
</context>
<context>
    <name>Cropping</name>
    <message>
        <source>Move the crop</source>
        <translation>移动裁剪范围</translation>
    </message>
</context>
<context>
    <name>DeliveryActions</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
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
        <source>Finish the current photos, keep what is done, and stop.</source>
        <translation>完成当前照片，保留已完成的，然后停止。</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>文件已存在时</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Files that are there stay as they are.</source>
        <translation>已有的文件保持不变。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>The new file takes its place. Originals never change.</source>
        <translation>新文件取而代之。原片永远不变。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>The new file gets a number in its name.</source>
        <translation>新文件的名称会加上编号。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DeliveryForm</name>
    <message>
        <source>Make a web gallery</source>
        <translation>制作网页相册</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Photos can be downloaded</source>
        <translation>可下载照片</translation>
    </message>
    <message>
        <source>Clients can choose photos</source>
        <translation>客户可以选择照片</translation>
    </message>
    <message>
        <source>Send choice to</source>
        <translation>将选择发送至</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Begin with a large photo</source>
        <translation>以大幅照片开头</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>网页相册</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Make a contact sheet</source>
        <translation>制作联系表</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信纸</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法律文书纸</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>JPEG pages</source>
        <translation>JPEG 页面</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>联系表</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Make a ZIP file</source>
        <translation>制作 ZIP 文件</translation>
    </message>
    <message>
        <source>Largest part</source>
        <translation>分卷上限</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>一个文件</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>ZIP 文件</translation>
    </message>
    <message>
        <source>All exports</source>
        <translation>所有导出</translation>
    </message>
    <message>
        <source>First export</source>
        <translation>第一个导出</translation>
    </message>
    <message>
        <source>Switch the web gallery</source>
        <translation>切换网页相册</translation>
    </message>
    <message>
        <source>Switch the contact sheet</source>
        <translation>切换联系表</translation>
    </message>
    <message>
        <source>Switch the ZIP file</source>
        <translation>切换 ZIP 文件</translation>
    </message>
    <message>
        <source>Change the web gallery</source>
        <translation>更改网页相册</translation>
    </message>
    <message>
        <source>Change the contact sheet</source>
        <translation>更改联系表</translation>
    </message>
    <message>
        <source>Change the ZIP file</source>
        <translation>更改 ZIP 文件</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>No program on this computer opens it: %1</source>
        <translation>此电脑上没有能打开它的程序：%1</translation>
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
        <source>Check the photos that %1 names</source>
        <translation>勾选 %1 中列出的照片</translation>
    </message>
    <message>
        <source>Use the recipe %1</source>
        <translation>使用配方 %1</translation>
    </message>
    <message>
        <source>Use %1 as the list</source>
        <translation>将 %1 用作名单</translation>
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
    <name>EffectFields</name>
    <message>
        <source>Colour of the outline</source>
        <translation>描边颜色</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation>描边宽度</translation>
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
        <source>Percent of the letters&apos; size</source>
        <translation>字号的百分比</translation>
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
    <name>EmptyState</name>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>将照片文件夹拖到这里</translation>
    </message>
    <message>
        <source>Choose a recipe above, then press Deliver. Your originals are never changed.</source>
        <translation>在上方选择配方，然后按“交付”。原片绝不会被改动。</translation>
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
    <name>EncodingDialog</name>
    <message>
        <source>How do these rows read right?</source>
        <translation>哪种读法是正确的？</translation>
    </message>
    <message>
        <source>%1 does not say in which encoding it was saved.</source>
        <translation>%1 没有说明保存时使用的编码。</translation>
    </message>
    <message>
        <source>Another encoding</source>
        <translation>其他编码</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>使用此编码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>repeated text</source>
        <translation>重复文字</translation>
    </message>
    <message>
        <source>repeated watermark</source>
        <translation>重复水印</translation>
    </message>
    <message>
        <source>original size</source>
        <translation>原始尺寸</translation>
    </message>
    <message>
        <source>same as original</source>
        <translation>与原片相同</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>More about this export</source>
        <translation>此导出的更多操作</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>生成 %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 的更多操作</translation>
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
        <source>At least one export is made.</source>
        <translation>至少要生成一个导出。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
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
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Choose a list of people or products</source>
        <translation>选择人员或产品名单</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
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
        <source>Same as original</source>
        <translation>与原片相同</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>Change the chroma subsampling</source>
        <translation>更改色度抽样</translation>
    </message>
    <message>
        <source>Keep original</source>
        <translation>保留原样</translation>
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
        <source>Max file size</source>
        <translation>最大文件大小</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细设置</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>色度抽样</translation>
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
    <name>FullScreen</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Photos of the list</source>
        <translation>名单的照片</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>已展开</translation>
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
        <source>Your originals are never changed, moved or deleted, and you never get half-written files.</source>
        <translation>原片绝不会被更改、移动或删除，也绝不会出现只写了一半的文件。</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Pause and resume; check or uncheck photos</source>
        <translation>暂停和继续；勾选或取消勾选照片</translation>
    </message>
    <message>
        <source>Undo and redo, in the list and the recipe</source>
        <translation>撤销和重做（列表与配方）</translation>
    </message>
    <message>
        <source>Refresh the folders</source>
        <translation>刷新文件夹</translation>
    </message>
    <message>
        <source>Thumbnail cache</source>
        <translation>缩略图缓存</translation>
    </message>
    <message>
        <source>Delivers whole folders of photographs: sized, watermarked, named and complete. Under the MIT licence. Qt and PySide6 are used under the LGPL, version 3; their libraries can be replaced.</source>
        <translation>整个文件夹地交付照片：调整尺寸、加水印、命名、完整无缺。采用 MIT 许可。Qt 和 PySide6 依 LGPL 第 3 版使用，其库可以替换。</translation>
    </message>
    <message>
        <source>Every core works. Pause, cancel or pull the plug: nothing is lost.</source>
        <translation>所有核心一起工作。暂停、取消甚至断电：什么都不会丢。</translation>
    </message>
    <message>
        <source>Press Deliver</source>
        <translation>按“交付”</translation>
    </message>
    <message>
        <source>Your photos are safe</source>
        <translation>您的照片是安全的</translation>
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
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Remove from the list, never from the disk</source>
        <translation>从列表移除，绝不从磁盘删除</translation>
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
        <source>Settings of the window</source>
        <translation>窗口设置</translation>
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
        <source>Looking for deliveries…</source>
        <translation>正在查找交付…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
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
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>再次交付</translation>
    </message>
    <message>
        <source>Brings the photos, the recipe and the destination back into the window.</source>
        <translation>把照片、配方和目标文件夹放回窗口。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>All deliveries into this folder…</source>
        <translation>到此文件夹的所有交付…</translation>
    </message>
    <message>
        <source>This delivery only…</source>
        <translation>仅此次交付…</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>网页相册</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>联系表</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>ZIP 文件</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
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
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>剩余 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 张失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Whose photos are these?</source>
        <translation>这些是谁的照片？</translation>
    </message>
    <message>
        <source>Written wherever a recipe says {studio}. You can change it in the settings.</source>
        <translation>配方中出现 {studio} 处都会写上它。可在设置中更改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>IdentityFields</name>
    <message>
        <source>Studio Nord</source>
        <translation>诺德摄影</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>选择标志…</translation>
    </message>
    <message>
        <source>Studio name</source>
        <translation>工作室名称</translation>
    </message>
    <message>
        <source>Copyright line</source>
        <translation>版权信息</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择标志</translation>
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
    <message>
        <source>Full screen (F11)</source>
        <translation>全屏 (F11)</translation>
    </message>
    <message>
        <source>Move the crop</source>
        <translation>移动裁剪范围</translation>
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
    <name>ListActions</name>
    <message>
        <source>Show photos and preview</source>
        <translation>显示照片和预览</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>显示人员</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>下一个待查项</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>重新读取名单</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>选择其他名单…</translation>
    </message>
    <message>
        <source>Print code cards…</source>
        <translation>打印编码卡片…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln per page</source>
        <translation>
            <numerusform>每页 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Use no list</source>
        <translation>不使用名单</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>名单的列</translation>
    </message>
    <message>
        <source>%1 has %2 rows. Add the photos that belong to it.</source>
        <translation>%1 有 %2 行。请添加对应的照片。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>%1 cards.pdf</source>
        <translation>%1 卡片.pdf</translation>
    </message>
    <message>
        <source>Print code cards</source>
        <translation>打印编码卡片</translation>
    </message>
    <message>
        <source>Printing code cards…</source>
        <translation>正在打印编码卡片…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code card(s) in %1.</source>
        <translation>
            <numerusform>%1 中有 %Ln 张编码卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list have no card.</source>
        <translation>
            <numerusform>名单中有 %Ln 行没有卡片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 people have photos</source>
        <translation>%2 人中 %1 人有照片</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>2 cards?</source>
        <translation>2 张卡片？</translation>
    </message>
    <message>
        <source>card missing?</source>
        <translation>缺卡片？</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>编码相同</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>在 %1 之后</translation>
    </message>
    <message>
        <source>who is this?</source>
        <translation>这是谁？</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>is a card missing?</source>
        <translation>缺少卡片吗？</translation>
    </message>
    <message>
        <source>incomplete row of the list</source>
        <translation>名单行不完整</translation>
    </message>
    <message>
        <source>card again: right?</source>
        <translation>卡片再次出现：对吗？</translation>
    </message>
    <message>
        <source>Card couldn&apos;t be read</source>
        <translation>卡片无法读取</translation>
    </message>
    <message>
        <source>Code %1 is not in the list</source>
        <translation>编码 %1 不在名单中</translation>
    </message>
    <message>
        <source>Card with several codes</source>
        <translation>含多个编码的卡片</translation>
    </message>
    <message>
        <source>Before the first card</source>
        <translation>第一张卡片之前</translation>
    </message>
    <message>
        <source>The clock jumped back</source>
        <translation>时钟回跳</translation>
    </message>
    <message>
        <source>Rows with the same code</source>
        <translation>编码相同的行</translation>
    </message>
    <message>
        <source>Several people come into question</source>
        <translation>可能是多个人</translation>
    </message>
    <message>
        <source>Nobody&apos;s photos</source>
        <translation>不属于任何人的照片</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>不在名单中</translation>
    </message>
    <message>
        <source>Code cards that have been read</source>
        <translation>已读取的编码卡片</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>下一个待查项</translation>
    </message>
    <message>
        <source>Previous to check</source>
        <translation>上一个待查项</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>分配给…</translation>
    </message>
    <message>
        <source>This is the card of…</source>
        <translation>这是谁的卡片…</translation>
    </message>
    <message>
        <source>This is no card</source>
        <translation>这不是卡片</translation>
    </message>
    <message>
        <source>Give to nobody</source>
        <translation>不分配给任何人</translation>
    </message>
    <message>
        <source>Take corrections back</source>
        <translation>撤回更正</translation>
    </message>
    <message>
        <source>The code cards have not been read, so nobody knows whose the photos are.</source>
        <translation>编码卡片尚未读取，因此不知道照片属于谁。</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>正在读取名单…</translation>
    </message>
    <message>
        <source>Matching photos with the list…</source>
        <translation>正在将照片与名单匹配…</translation>
    </message>
    <message>
        <source>Reading code cards: %1 of %2</source>
        <translation>正在读取编码卡片：%1 / %2</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>这样是对的</translation>
    </message>
    <message>
        <source>Type a name or code…</source>
        <translation>输入姓名或编码…</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>卡片 %1</translation>
    </message>
</context>
<context>
    <name>ListRules</name>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Photos are matched by</source>
        <translation>照片匹配方式</translation>
    </message>
    <message>
        <source>Column with the code</source>
        <translation>编码所在列</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>其他列</translation>
    </message>
    <message>
        <source>Photos of code cards</source>
        <translation>编码卡片的照片</translation>
    </message>
    <message>
        <source>Index of the files</source>
        <translation>文件索引</translation>
    </message>
    <message>
        <source>Change how the list is used</source>
        <translation>更改名单用法</translation>
    </message>
    <message>
        <source>Code cards in the photos</source>
        <translation>照片中的编码卡片</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Photo numbers, from and to</source>
        <translation>照片编号（起止）</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不交付</translation>
    </message>
    <message>
        <source>Deliver them, too</source>
        <translation>一并交付</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>CSV with all columns</source>
        <translation>包含所有列的 CSV</translation>
    </message>
    <message>
        <source>INDEX.TXT for yearbooks (PSPA)</source>
        <translation>年鉴用 INDEX.TXT (PSPA)</translation>
    </message>
</context>
<context>
    <name>ListSwitch</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
</context>
<context>
    <name>Made</name>
    <message>
        <source>Making the web gallery</source>
        <translation>正在制作网页相册</translation>
    </message>
    <message>
        <source>Making the contact sheet</source>
        <translation>正在制作联系表</translation>
    </message>
    <message>
        <source>Packing the ZIP file</source>
        <translation>正在打包 ZIP 文件</translation>
    </message>
    <message>
        <source>Writing the index</source>
        <translation>正在写入索引</translation>
    </message>
    <message>
        <source>The web gallery is ready</source>
        <translation>网页相册已完成</translation>
    </message>
    <message>
        <source>The contact sheet is ready</source>
        <translation>联系表已完成</translation>
    </message>
    <message>
        <source>The ZIP file is ready</source>
        <translation>ZIP 文件已完成</translation>
    </message>
    <message>
        <source>The index is ready</source>
        <translation>索引已完成</translation>
    </message>
</context>
<context>
    <name>MainButton</name>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
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
        <source>Deliver</source>
        <translation>交付</translation>
    </message>
    <message numerus="yes">
        <source>Deliver %Ln photo(s)</source>
        <translation>
            <numerusform>交付 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver %1 of %2</source>
        <translation>交付 %1 / %2 张</translation>
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
        <source>A file of this photo uses older settings and is kept.</source>
        <translation>此照片的一个文件使用旧设置，予以保留。</translation>
    </message>
    <message>
        <source>A file of this photo was changed after its delivery and is kept.</source>
        <translation>此照片的一个文件在交付后被更改，予以保留。</translation>
    </message>
    <message>
        <source>The file of that name is of a different photo and is kept; number existing names to have both.</source>
        <translation>同名文件属于另一张照片，予以保留；为现有名称编号即可两者兼得。</translation>
    </message>
    <message>
        <source>A different photo of this name was delivered from here before and its file is kept; number existing names to have both.</source>
        <translation>此处以前交付过另一张同名照片，其文件予以保留；为现有名称编号即可两者兼得。</translation>
    </message>
    <message numerus="yes">
        <source>{n} name was taken by another photo; a number was added.|{n} names were taken by other photos; numbers were added.</source>
        <translation>
            <numerusform>{n} 个名称已被其他照片占用，已加上编号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name was taken by an existing file; a number was added.|{n} names were taken by existing files; numbers were added.</source>
        <translation>
            <numerusform>{n} 个名称已被现有文件占用，已加上编号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is there already and is kept.|{n} files are there already and are kept.</source>
        <translation>
            <numerusform>{n} 个文件已存在，予以保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} existing file will be replaced.|{n} existing files will be replaced.</source>
        <translation>
            <numerusform>将替换 {n} 个现有文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file will be JPEG or PNG, since Studio does not write the photo&apos;s own format.|{n} files will be JPEG or PNG, since Studio does not write the photos&apos; own format.</source>
        <translation>
            <numerusform>Studio 无法写入照片自身的格式，因此 {n} 个文件将为 JPEG 或 PNG。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} path is longer than {limit:d} characters; some programs can&apos;t open such files.|{n} paths are longer than {limit:d} characters; some programs can&apos;t open such files.</source>
        <translation>
            <numerusform>{n} 个路径超过 {limit:d} 个字符；有些程序无法打开这样的文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file goes into a folder of your photos, where the next delivery would take it for a photo; a subfolder for the export keeps them apart.|{n} files go into a folder of your photos, where the next delivery would take them for photos; a subfolder for the export keeps them apart.</source>
        <translation>
            <numerusform>{n} 个文件将进入您的照片文件夹，下次交付会把它们当作照片；为导出设置子文件夹即可分开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo is up to date|{n} photos are up to date</source>
        <translation>
            <numerusform>{n} 张照片已是最新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has changed|{n} photos have changed</source>
        <translation>
            <numerusform>{n} 张照片有更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has missing files|{n} photos have missing files</source>
        <translation>
            <numerusform>{n} 张照片缺少文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo is new|{n} photos are new</source>
        <translation>
            <numerusform>{n} 张照片为新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is made again, since the recipe has changed.|{n} files are made again, since the recipe has changed.</source>
        <translation>
            <numerusform>配方已更改，将重新生成 {n} 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file uses older settings and is kept.|{n} files use older settings and are kept.</source>
        <translation>
            <numerusform>{n} 个文件使用旧设置，予以保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file was changed after its delivery and is kept.|{n} files were changed after their delivery and are kept.</source>
        <translation>
            <numerusform>{n} 个文件在交付后被更改，予以保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo was delivered before and now goes to another folder, where it is made once more.|{n} photos were delivered before and now go to another folder, where they are made once more.</source>
        <translation>
            <numerusform>{n} 张已交付的照片现在进入另一个文件夹，将在那里再次生成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is kept: same name, different photo.|{n} files are kept: same name, different photo.</source>
        <translation>
            <numerusform>保留 {n} 个文件：名称相同，照片不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is kept: made of a different photo from the same place.|{n} files are kept: made of different photos from the same place.</source>
        <translation>
            <numerusform>保留 {n} 个文件：来自同一位置的其他照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last delivery: {parts}.</source>
        <translation>自上次交付以来：{parts}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} delivery folder inside your sources was left out.|{n} delivery folders inside your sources were left out.</source>
        <translation>
            <numerusform>已略过来源中的 {n} 个交付文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of {folder} may be too small: about {need:bytes} needed, {have:bytes} free.</source>
        <translation>{folder} 所在磁盘可能太小：约需 {need:bytes}，可用 {have:bytes}。</translation>
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
        <source>Its name was taken, so a number was added.</source>
        <translation>名称已被占用，因此加上了编号。</translation>
    </message>
    <message>
        <source>All its files are there already.</source>
        <translation>它的文件都已存在。</translation>
    </message>
    <message>
        <source>{export}: {what}</source>
        <translation>{export}：{what}</translation>
    </message>
    <message>
        <source>{folder} is gone; connect its disk or card and start again.</source>
        <translation>{folder} 不见了；请连接其磁盘或存储卡后重新开始。</translation>
    </message>
    <message>
        <source>Photo can&apos;t be read: {reason}.</source>
        <translation>无法读取照片：{reason}。</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>水印</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>色彩配置文件</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>export &apos;{name}&apos;</source>
        <translation>导出“{name}”</translation>
    </message>
    <message>
        <source>{what} {file} does not exist; put it there or change the recipe.</source>
        <translation>{what} {file} 不存在；请放入该文件或更改配方。</translation>
    </message>
    <message>
        <source>{what} {file} is not a file.</source>
        <translation>{what} {file} 不是文件。</translation>
    </message>
    <message>
        <source>{what} {file} can&apos;t be read; change its permissions.</source>
        <translation>{what} {file} 无法读取；请更改其权限。</translation>
    </message>
    <message>
        <source>Watermark {file} is not a picture that Studio can open; use a PNG, an SVG or a photo.</source>
        <translation>水印 {file} 不是 Studio 能打开的图像；请使用 PNG、SVG 或照片。</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be the name of a folder.</source>
        <translation>{folder} 不能作为文件夹名称。</translation>
    </message>
    <message>
        <source>{file} is not a folder, so nothing can be delivered to {folder}.</source>
        <translation>{file} 不是文件夹，因此无法交付到 {folder}。</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}; choose another destination.</source>
        <translation>无法写入 {folder}；请选择其他目标。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{source} does not exist; check its name and that its disk is there.</source>
        <translation>{source} 不存在；请检查其名称及磁盘是否连接。</translation>
    </message>
    <message>
        <source>no file can have such a name</source>
        <translation>任何文件都不能使用这样的名称</translation>
    </message>
    <message>
        <source>{source} can&apos;t be read: {reason}.</source>
        <translation>无法读取 {source}：{reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be read, so its photos are missing: {reason}.</source>
        <translation>无法读取文件夹 {folder}，其中的照片缺失：{reason}。</translation>
    </message>
    <message>
        <source>{place} exists and is not a file; move it away.</source>
        <translation>{place} 已存在且不是文件；请将其移走。</translation>
    </message>
    <message>
        <source>{folder} is a link that leads out of the destination; nothing is delivered through it.</source>
        <translation>{folder} 是指向目标之外的链接；不会通过它交付。</translation>
    </message>
    <message>
        <source>{file} is a file where a folder is needed; move it away or choose another subfolder.</source>
        <translation>{file} 处需要文件夹却是文件；请移走或选择其他子文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder {folder}; change its permissions.</source>
        <translation>无法写入文件夹 {folder}；请更改其权限。</translation>
    </message>
    <message>
        <source>{file} would overwrite your own photo; choose another destination, subfolder or name.</source>
        <translation>{file} 会覆盖您自己的照片；请选择其他目标、子文件夹或名称。</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be read: {reason}.</source>
        <translation>无法读取文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made, since a file of this delivery has its name; rename one of them.</source>
        <translation>无法创建文件夹 {folder}，因为本次交付有文件与其同名；请重命名其一。</translation>
    </message>
    <message>
        <source>Another program removed the folder or the unfinished file while this photo was delivered.</source>
        <translation>交付此照片时，另一个程序删除了文件夹或未完成的文件。</translation>
    </message>
    <message>
        <source>Photo is too large for this computer: it needs {need:.1f} GB of memory, of {has:.1f} GB.</source>
        <translation>照片对这台电脑来说太大：需要 {need:.1f} GB 内存，共有 {has:.1f} GB。</translation>
    </message>
    <message>
        <source>A watermark, font or colour profile of the recipe is missing or has changed since this delivery was started: put it back, or start a new delivery.</source>
        <translation>自本次交付开始后，配方的水印、字体或色彩配置文件缺失或已更改：请放回原处，或开始新的交付。</translation>
    </message>
    <message>
        <source>Photo took longer than {limit} seconds and was given up.</source>
        <translation>照片处理超过 {limit} 秒，已放弃。</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made: {reason}.</source>
        <translation>无法创建文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The process that worked on this photo failed twice: {reason}.</source>
        <translation>处理此照片的进程失败了两次：{reason}。</translation>
    </message>
    <message>
        <source>it brought no result</source>
        <translation>没有返回结果</translation>
    </message>
    <message>
        <source>{file} is your own photo and was not overwritten.</source>
        <translation>{file} 是您自己的照片，未被覆盖。</translation>
    </message>
    <message>
        <source>{file} could not get its final name: {reason}.</source>
        <translation>{file} 无法得到最终名称：{reason}。</translation>
    </message>
    <message>
        <source>{file} was changed after its delivery and was not overwritten.</source>
        <translation>{file} 在交付后被更改，未被覆盖。</translation>
    </message>
    <message>
        <source>{file} appeared during the delivery and was not overwritten.</source>
        <translation>{file} 在交付过程中出现，未被覆盖。</translation>
    </message>
    <message>
        <source>{place} appeared during the delivery and is not a file; move it away.</source>
        <translation>{place} 在交付过程中出现且不是文件；请将其移走。</translation>
    </message>
    <message>
        <source>Studio ended {times} times while working on this photo alone; it was given up.</source>
        <translation>Studio 在仅处理此照片时 {times} 次退出，已放弃该照片。</translation>
    </message>
    <message>
        <source>The photo has changed since, so it was made again.</source>
        <translation>照片此后有改动，因此重新生成。</translation>
    </message>
    <message>
        <source>A delivered file was missing, so it was made again.</source>
        <translation>一个已交付的文件缺失，已重新生成。</translation>
    </message>
    <message>
        <source>The cause is not known.</source>
        <translation>原因未知。</translation>
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
        <source>its header has too many chunks</source>
        <translation>文件头的块太多</translation>
    </message>
    <message>
        <source>its header does not describe the picture</source>
        <translation>文件头没有描述图片</translation>
    </message>
    <message>
        <source>a table of its header is too short</source>
        <translation>文件头的一个表太短</translation>
    </message>
    <message>
        <source>its header has too many tables</source>
        <translation>文件头的表太多</translation>
    </message>
    <message>
        <source>its header has too many segments</source>
        <translation>文件头的段太多</translation>
    </message>
    <message>
        <source>a long stretch of its header makes no sense</source>
        <translation>文件头有一长段毫无意义</translation>
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
        <source>File is incomplete: it ends inside its header.</source>
        <translation>文件不完整：在文件头中结束。</translation>
    </message>
    <message>
        <source>File is damaged: {what}.</source>
        <translation>文件已损坏：{what}。</translation>
    </message>
    <message>
        <source>File can&apos;t be read: {reason}.</source>
        <translation>无法读取文件：{reason}。</translation>
    </message>
    <message>
        <source>File holds {frames} pictures, over the limit of {limit}.</source>
        <translation>文件包含 {frames} 张图像，超过 {limit} 的上限。</translation>
    </message>
    <message>
        <source>its header is spread over too many places</source>
        <translation>文件头分散在过多位置</translation>
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
        <source>its tables go round in a circle</source>
        <translation>其表格形成循环</translation>
    </message>
    <message>
        <source>File is damaged ({share} missing or wrong); what is there was delivered.</source>
        <translation>文件已损坏（{share}缺失或有误）；已交付现有部分。</translation>
    </message>
    <message>
        <source>File is damaged ({share} missing or wrong). Copy it again from the card.</source>
        <translation>文件已损坏（{share}缺失或有误）。请从存储卡重新复制。</translation>
    </message>
    <message>
        <source>File can&apos;t be trusted: its picture is split into far more passes than usual.</source>
        <translation>文件不可信：其图像的扫描次数远超正常。</translation>
    </message>
    <message numerus="yes">
        <source>File holds {n} picture; the first was used.|File holds {n} pictures; the first was used.</source>
        <translation>
            <numerusform>文件包含 {n} 张图像；使用了第一张。</numerusform>
        </translation>
    </message>
    <message>
        <source>File is damaged, or a kind of {format} that Studio can&apos;t read.</source>
        <translation>文件已损坏，或属于 Studio 无法读取的 {format} 类型。</translation>
    </message>
    <message>
        <source>camera raw</source>
        <translation>相机原始文件</translation>
    </message>
    <message>
        <source>File is far too small for its {size:,.0f} megapixels, so it is no photo.</source>
        <translation>对 {size:,.0f} 百万像素来说文件太小，因此不是照片。</translation>
    </message>
    <message>
        <source>This installation of Studio can&apos;t read {format}.</source>
        <translation>此 Studio 安装无法读取 {format}。</translation>
    </message>
    <message>
        <source>File can&apos;t be trusted: its picture is larger than its header says.</source>
        <translation>文件不可信：图像比文件头所述更大。</translation>
    </message>
    <message>
        <source>File is incomplete: its end is missing. Copy it again from the card.</source>
        <translation>文件不完整：缺少末尾。请从存储卡重新复制。</translation>
    </message>
    <message>
        <source>File is damaged, or {format} of {bits} bits per channel of a kind that Studio can&apos;t read; save it as RGB with 8 or 16 bits.</source>
        <translation>文件已损坏，或是 Studio 无法读取的每通道 {bits} 位 {format}；请另存为 8 或 16 位 RGB。</translation>
    </message>
    <message>
        <source>Its pixel values go from {low} to {high}; they were scaled to the range from black to white.</source>
        <translation>其像素值从 {low} 到 {high}；已缩放到从黑到白的范围。</translation>
    </message>
    <message>
        <source>Its pixel values are not those of a picture; they were used as they are.</source>
        <translation>其像素值不像图像；已按原样使用。</translation>
    </message>
    <message>
        <source>File is incomplete: the end of its picture is missing. Copy it again.</source>
        <translation>文件不完整：缺少图像的末尾。请重新复制。</translation>
    </message>
    <message>
        <source>Studio can&apos;t read how its flattened picture is compressed; save it as TIFF.</source>
        <translation>Studio 无法读取其合并图像的压缩方式；请另存为 TIFF。</translation>
    </message>
    <message>
        <source>Made from the camera&apos;s own preview in the raw file.</source>
        <translation>由 RAW 文件中的相机预览生成。</translation>
    </message>
    <message>
        <source>Developed from the raw file with the camera&apos;s white balance.</source>
        <translation>以相机白平衡从原始文件显影。</translation>
    </message>
    <message>
        <source>Camera raw can&apos;t be read: damaged, or from an unknown camera.</source>
        <translation>无法读取 RAW 文件：已损坏或来自未知相机。</translation>
    </message>
    <message>
        <source>Camera raw can be read, but not as a picture in red, green and blue.</source>
        <translation>可以读取 RAW 文件，但不是红绿蓝图像。</translation>
    </message>
    <message>
        <source>Photo has {size:,.0f} megapixels, over the limit.</source>
        <translation>照片有 {size:,.0f} 百万像素，超过上限。</translation>
    </message>
    <message>
        <source>File is incomplete: its end is missing and nothing can be read. Copy it again.</source>
        <translation>文件不完整：缺少末尾且无法读取任何内容。请重新复制。</translation>
    </message>
    <message>
        <source>File is incomplete ({share} missing); what is there was delivered.</source>
        <translation>文件不完整（{share}缺失）；已交付现有部分。</translation>
    </message>
    <message>
        <source>about {percent} %</source>
        <translation>约 {percent} %</translation>
    </message>
    <message>
        <source>The file&apos;s last bytes are missing; the picture is complete.</source>
        <translation>文件缺少最后几个字节；图像完整。</translation>
    </message>
    <message>
        <source>an unknown part</source>
        <translation>未知部分</translation>
    </message>
    <message>
        <source>File is incomplete ({share} missing). Copy it again from the card.</source>
        <translation>文件不完整（{share}缺失）。请从存储卡重新复制。</translation>
    </message>
    <message>
        <source>{format} holds at most {limit} pixels per side; choose a smaller size.</source>
        <translation>{format} 每边最多 {limit} 像素；请选更小的尺寸。</translation>
    </message>
    <message>
        <source>The file has {size:bytes}, over the limit of {limit:bytes}, and {format} has no quality to lower; choose JPEG or a smaller size.</source>
        <translation>文件有 {size:bytes}，超过 {limit:bytes} 的上限，且 {format} 没有可降低的品质；请选择 JPEG 或更小的尺寸。</translation>
    </message>
    <message>
        <source>The file can&apos;t be made smaller than {smallest:bytes} at this size, over the limit of {limit:bytes}; choose a smaller size.</source>
        <translation>此尺寸下文件无法小于 {smallest:bytes}，超过 {limit:bytes} 的上限；请选择更小的尺寸。</translation>
    </message>
    <message>
        <source>The finished file could not be opened again: {problem}</source>
        <translation>无法重新打开完成的文件：{problem}</translation>
    </message>
    <message>
        <source>The finished file was read back as {found} of {width:d} x {height:d} pixels, not as {format} of {right_width:d} x {right_height:d}.</source>
        <translation>完成的文件读回为 {found}（{width:d} x {height:d} 像素），而不是 {format}（{right_width:d} x {right_height:d}）。</translation>
    </message>
    <message>
        <source>The finished file was read back with another colour profile.</source>
        <translation>完成的文件读回时色彩配置文件不同。</translation>
    </message>
    <message>
        <source>Smaller than asked ({width:d} x {height:d}), since photos are not enlarged.</source>
        <translation>小于所要求的尺寸（{width:d} x {height:d}），因为不放大照片。</translation>
    </message>
    <message>
        <source>Delivered as {written}, since Studio does not write {format}.</source>
        <translation>以 {written} 交付，因为 Studio 不写入 {format}。</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged, its date included.</source>
        <translation>部分 EXIF 已损坏，包括日期。</translation>
    </message>
    <message>
        <source>Its EXIF is damaged: date, camera and orientation are unknown.</source>
        <translation>EXIF 已损坏：日期、相机和方向未知。</translation>
    </message>
    <message>
        <source>File is a sequence of pictures, like a film, without a main photo.</source>
        <translation>文件是如同影片的图像序列，没有主照片。</translation>
    </message>
    <message>
        <source>an unknown codec</source>
        <translation>未知编解码器</translation>
    </message>
    <message>
        <source>it was interrupted</source>
        <translation>被中断</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>it ended with code {code:d}</source>
        <translation>它以代码 {code:d} 结束</translation>
    </message>
    <message>
        <source>its result could not be handed over ({kind})</source>
        <translation>其结果无法交回 ({kind})</translation>
    </message>
    <message>
        <source>it was ended by {signal}</source>
        <translation>它被 {signal} 结束</translation>
    </message>
    <message>
        <source>No worker process can be started.</source>
        <translation>无法启动工作进程。</translation>
    </message>
    <message>
        <source>No worker process can be started: {folder}, which processes share memory by, can&apos;t be written.</source>
        <translation>无法启动工作进程：进程共享内存所用的 {folder} 不可写入。</translation>
    </message>
    <message>
        <source>No worker process can be started; {log} says why.</source>
        <translation>无法启动工作进程；原因见 {log}。</translation>
    </message>
    <message>
        <source>it can&apos;t be ended</source>
        <translation>无法结束它</translation>
    </message>
    <message>
        <source>The process that worked on it did not finish: {reason}.</source>
        <translation>处理它的进程未完成：{reason}。</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>程序正在关闭。</translation>
    </message>
    <message>
        <source>No name is free for a journal in {folder}.</source>
        <translation>{folder} 中没有可用的日志名称。</translation>
    </message>
    <message>
        <source>The journal {file} is there already.</source>
        <translation>日志 {file} 已存在。</translation>
    </message>
    <message>
        <source>The journal {file} can&apos;t be written: {reason}.</source>
        <translation>无法写入日志 {file}：{reason}。</translation>
    </message>
    <message>
        <source>its disk has no trash</source>
        <translation>其磁盘没有废纸篓</translation>
    </message>
    <message>
        <source>the trash did not take it ({reason})</source>
        <translation>废纸篓不接受它 ({reason})</translation>
    </message>
    <message>
        <source>Another Studio (process {process}, since {since}) is delivering into {folder}; wait for it, or choose another folder.</source>
        <translation>另一个 Studio（进程 {process}，自 {since} 起）正在向 {folder} 交付；请等待或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Another Studio is delivering into {folder}; wait for it, or choose another folder.</source>
        <translation>另一个 Studio 正在向 {folder} 交付；请等待或选择其他文件夹。</translation>
    </message>
    <message>
        <source>photo {number} has more files than the recipe has exports</source>
        <translation>照片 {number} 的文件多于配方的导出</translation>
    </message>
    <message>
        <source>There is no journal {file}.</source>
        <translation>没有日志 {file}。</translation>
    </message>
    <message>
        <source>photo {number} is missing</source>
        <translation>缺少照片 {number}</translation>
    </message>
    <message>
        <source>photo {number} has an impossible name</source>
        <translation>照片 {number} 的名称不可能存在</translation>
    </message>
    <message>
        <source>{file} lies outside {folder}</source>
        <translation>{file} 在 {folder} 之外</translation>
    </message>
    <message>
        <source>{file} has a name that no export gives</source>
        <translation>{file} 的名称不是任何导出所给</translation>
    </message>
    <message>
        <source>The journal {file} is damaged: {detail}.</source>
        <translation>日志 {file} 已损坏：{detail}。</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer Studio; update this one to use it.</source>
        <translation>日志 {file} 由更新的 Studio 写成；请更新后再用。</translation>
    </message>
    <message>
        <source>The disk with the journal {file} is full: make room, then resume.</source>
        <translation>日志 {file} 所在磁盘已满：请腾出空间，然后继续。</translation>
    </message>
    <message>
        <source>The journal {file} can&apos;t be read or written: {detail}.</source>
        <translation>无法读写日志 {file}：{detail}。</translation>
    </message>
    <message>
        <source>{file} is not a journal of Studio.</source>
        <translation>{file} 不是 Studio 的日志。</translation>
    </message>
    <message>
        <source>The journal {file} is in use: another Studio (process {process}) is making this delivery.</source>
        <translation>日志 {file} 正在使用：另一个 Studio（进程 {process}）正在进行此交付。</translation>
    </message>
    <message>
        <source>The journal {file} is in use: another Studio is making this delivery.</source>
        <translation>日志 {file} 正在使用：另一个 Studio 正在进行此交付。</translation>
    </message>
    <message>
        <source>Its files are up to date.</source>
        <translation>其文件已是最新。</translation>
    </message>
    <message>
        <source>A file of this photo was cut or emptied after its delivery and is made again.</source>
        <translation>此照片的一个文件在交付后被截断或清空，将重新生成。</translation>
    </message>
    <message numerus="yes">
        <source>{n} file was cut or emptied after its delivery and is made again.|{n} files were cut or emptied after their delivery and are made again.</source>
        <translation>
            <numerusform>{n} 个文件在交付后被截断或清空，将重新生成。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {file} is too large; it may have {limit:bytes} at most.</source>
        <translation>{what} {file} 太大；最多 {limit:bytes}。</translation>
    </message>
    <message>
        <source>{file} is there already, not as Studio made it, and in a folder of photos nothing else is replaced; choose another destination, subfolder or name.</source>
        <translation>{file} 已存在，且并非 Studio 生成时的样子；照片文件夹中不会替换其他文件。请选择其他目标、子文件夹或名称。</translation>
    </message>
    <message>
        <source>{file} is there already; choose another name.</source>
        <translation>{file} 已存在；请选择其他名称。</translation>
    </message>
    <message>
        <source>the recipe names {count} files; {limit} is the most.</source>
        <translation>配方引用了 {count} 个文件；最多 {limit} 个。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; leads out of the package; nothing was unpacked.</source>
        <translation>“{name}”指向包外；未解压任何内容。</translation>
    </message>
    <message>
        <source>The file {file} has no name before its ending.</source>
        <translation>文件 {file} 的扩展名前没有名称。</translation>
    </message>
    <message>
        <source>The recipe {file} can&apos;t be written: {reason}.</source>
        <translation>无法写入配方 {file}：{reason}。</translation>
    </message>
    <message>
        <source>The library has a recipe &apos;{name}&apos; already.</source>
        <translation>库中已有配方“{name}”。</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a picture that Studio can open; nothing was imported.</source>
        <translation>“{file}”不是 Studio 能打开的图片；未导入任何内容。</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not an ICC profile that RGB pictures can be converted to; nothing was imported.</source>
        <translation>“{file}”不是可供 RGB 图片转换的 ICC 配置文件；未导入任何内容。</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a font that Studio can read; nothing was imported.</source>
        <translation>“{file}”不是 Studio 能读取的字体；未导入任何内容。</translation>
    </message>
    <message>
        <source>The ZIP file lacks &apos;{name}&apos;, which the recipe names.</source>
        <translation>ZIP 文件缺少配方引用的“{name}”。</translation>
    </message>
    <message>
        <source>The ZIP file has &apos;{name}&apos; twice.</source>
        <translation>ZIP 文件中有两个“{name}”。</translation>
    </message>
    <message>
        <source>The files of the recipe are larger than {limit:bytes}.</source>
        <translation>配方的文件超过 {limit:bytes}。</translation>
    </message>
    <message>
        <source>The ZIP file is damaged.</source>
        <translation>ZIP 文件已损坏。</translation>
    </message>
    <message>
        <source>The file is not a whole ZIP file.</source>
        <translation>该文件不是完整的 ZIP 文件。</translation>
    </message>
    <message>
        <source>The ZIP file holds more than {limit} files, or is one of several parts.</source>
        <translation>ZIP 文件包含超过 {limit} 个文件，或只是分卷之一。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a link or a device; nothing was unpacked.</source>
        <translation>“{name}”是链接或设备；未解压任何内容。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is encrypted, or packed in a way that Studio can&apos;t read.</source>
        <translation>“{name}”已加密，或采用 Studio 无法读取的压缩方式。</translation>
    </message>
    <message>
        <source>{name} is too large; it may have {limit:bytes} at most.</source>
        <translation>{name} 太大；最多 {limit:bytes}。</translation>
    </message>
    <message>
        <source>The report {file} can&apos;t be written: {reason}.</source>
        <translation>无法写入报告 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} belongs to the delivery itself; choose another name.</source>
        <translation>{file} 属于交付本身；请选择其他名称。</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>报告已取消。</translation>
    </message>
    <message>
        <source>A network folder can&apos;t be reached any more ({code}); reconnect that of {place}.</source>
        <translation>无法再访问网络文件夹（{code}）；请重新连接 {place} 所在的文件夹。</translation>
    </message>
    <message>
        <source>{disk} of {place} is full; make room there.</source>
        <translation>{place} 的{disk}已满；请腾出空间。</translation>
    </message>
    <message>
        <source>A file can&apos;t become that large in {place}: its disk or a limit of the system (ulimit) forbids it.</source>
        <translation>{place} 中的文件不能这么大：其磁盘或系统限制（ulimit）不允许。</translation>
    </message>
    <message>
        <source>A disk can&apos;t be read or written any more ({code}); check that of {place}, and its cable.</source>
        <translation>磁盘无法再读写 ({code})；请检查 {place} 的磁盘及其连线。</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there: connect its disk or network folder again.</source>
        <translation>文件夹 {folder} 不在了：请重新连接其磁盘或网络文件夹。</translation>
    </message>
    <message>
        <source>The disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Your share of the disk</source>
        <translation>您的磁盘配额</translation>
    </message>
    <message>
        <source>{disk} of {place} is full: about {missing:bytes} are missing; make room there.</source>
        <translation>{place} 的{disk}已满：约缺 {missing:bytes}；请腾出空间。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there: connect its disk or network folder first.</source>
        <translation>文件夹 {folder} 不在：请先连接其磁盘或网络文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}: {reason}.</source>
        <translation>无法写入 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>Another folder has taken the place of {folder} since this delivery began. Put the first one back; or cancel and resume, to deliver everything into this one.</source>
        <translation>本次交付开始后，{folder} 被另一个文件夹取代。请恢复原来的文件夹；或取消后继续，将全部文件交付到现在这个文件夹。</translation>
    </message>
    <message>
        <source>{file} is the file of another photo of this delivery on its disk.</source>
        <translation>在其磁盘上，{file} 是本次交付中另一张照片的文件。</translation>
    </message>
    <message>
        <source>{file} appeared during the delivery; in a folder of photos nothing else is replaced.</source>
        <translation>{file} 在交付过程中出现；照片文件夹中不会替换其他文件。</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>它已不在。</translation>
    </message>
    <message>
        <source>It was changed after its delivery.</source>
        <translation>在交付后被更改。</translation>
    </message>
    <message>
        <source>It is one of your own photos.</source>
        <translation>它是您自己的照片。</translation>
    </message>
    <message>
        <source>A later delivery made it again.</source>
        <translation>后来的一次交付重新生成了它。</translation>
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
        <source>It is no longer a file.</source>
        <translation>它不再是文件。</translation>
    </message>
    <message>
        <source>It was not there when the list was shown, or has changed since.</source>
        <translation>显示列表时它不在，或此后有改动。</translation>
    </message>
    <message>
        <source>It stays, since {reason}.</source>
        <translation>它保留，因为 {reason}。</translation>
    </message>
    <message>
        <source>Cancelled while looking at the files; nothing was changed.</source>
        <translation>查看文件时已取消；未更改任何内容。</translation>
    </message>
    <message>
        <source>File can&apos;t be trusted: its {what} block is over the limit of {limit:bytes}.</source>
        <translation>文件不可信：其 {what} 块超过 {limit:bytes} 的上限。</translation>
    </message>
    <message>
        <source>Its colours are not sRGB, but it does not say which; they were taken as sRGB.</source>
        <translation>其颜色不是 sRGB，但未说明是哪种；已按 sRGB 处理。</translation>
    </message>
    <message>
        <source>Its colours have codes that Studio does not know; they were taken as sRGB.</source>
        <translation>其颜色使用 Studio 不认识的代码；已按 sRGB 处理。</translation>
    </message>
    <message>
        <source>HDR ({kind}): its light was brought into the range of ordinary screens.</source>
        <translation>HDR（{kind}）：其亮度已调整到普通屏幕的范围。</translation>
    </message>
    <message>
        <source>The raw data are incomplete ({share} missing), but the preview is whole.</source>
        <translation>RAW 数据不完整（{share}缺失），但预览完整。</translation>
    </message>
    <message>
        <source>Its colour profile, which was kept, works one way only, like a scanner&apos;s; watermarks and borders are not quite in their own colours.</source>
        <translation>保留的色彩配置文件像扫描仪的那样只能单向使用；水印和边框的颜色略有偏差。</translation>
    </message>
    <message>
        <source>its EXIF can&apos;t be found</source>
        <translation>找不到其 EXIF</translation>
    </message>
    <message>
        <source>The HDR gain map was left out; the photo was delivered in standard range.</source>
        <translation>HDR 增益图已省略；照片以标准动态范围交付。</translation>
    </message>
    <message>
        <source>The depth map was left out.</source>
        <translation>深度图已省略。</translation>
    </message>
    <message>
        <source>File is a HEIF made with {codec}, which Studio can&apos;t read.</source>
        <translation>文件是使用 {codec} 的 HEIF，Studio 无法读取。</translation>
    </message>
    <message>
        <source>its header does not say how large the picture is</source>
        <translation>文件头没有说明图片大小</translation>
    </message>
    <message>
        <source>File is an uncompressed HEIF, which Studio can&apos;t read.</source>
        <translation>文件是未压缩的 HEIF，Studio 无法读取。</translation>
    </message>
    <message>
        <source>Its EXIF can&apos;t be found: date and camera are unknown.</source>
        <translation>找不到 EXIF：日期和相机未知。</translation>
    </message>
    <message>
        <source>File is incomplete: it ends before its picture begins.</source>
        <translation>文件不完整：在图像开始之前就结束了。</translation>
    </message>
    <message>
        <source>The video of the motion photo was left out.</source>
        <translation>动态照片中的视频已省略。</translation>
    </message>
    <message>
        <source>File is a rare kind of JPEG that photo programs can&apos;t read.</source>
        <translation>文件是照片程序无法读取的罕见 JPEG 类型。</translation>
    </message>
    <message>
        <source>File is a JPEG with {bits} bits per channel; Studio reads those with 8.</source>
        <translation>文件是每通道 {bits} 位的 JPEG；Studio 读取 8 位的。</translation>
    </message>
    <message>
        <source>File is a JPEG with {channels} channels; Studio reads those with 1, 3 and 4.</source>
        <translation>文件是 {channels} 通道的 JPEG；Studio 读取 1、3 和 4 通道的。</translation>
    </message>
    <message>
        <source>File is a JPEG that does not say how high it is; save it again with another program.</source>
        <translation>文件是未注明高度的 JPEG；请用其他程序重新保存。</translation>
    </message>
    <message>
        <source>Studio can&apos;t read how its EXIF is packed: date and camera are unknown.</source>
        <translation>Studio 无法读取其压缩的 EXIF：日期和相机未知。</translation>
    </message>
    <message>
        <source>Its preview is damaged: date and camera are unknown.</source>
        <translation>其预览已损坏：日期和相机未知。</translation>
    </message>
    <message>
        <source>No photo is called {names}.</source>
        <translation>没有名为 {names} 的照片。</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo was not chosen.|{n} photos were not chosen.</source>
        <translation>
            <numerusform>{n} 张照片未被选中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No photo has the names {names} and {n} other.|No photo has the names {names} and {n} others.</source>
        <translation>
            <numerusform>没有名为 {names} 及另外 {n} 个名称的照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list {file} has no names of photos.</source>
        <translation>列表 {file} 中没有照片名称。</translation>
    </message>
    <message>
        <source>The list {file} can&apos;t be read: {reason}.</source>
        <translation>无法读取列表 {file}：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo is larger than a part; its part is larger than asked.|{n} photos are larger than a part; their parts are larger than asked.</source>
        <translation>
            <numerusform>有 {n} 张照片大于分卷大小；它们的分卷大于要求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been delivered yet that could be packed.</source>
        <translation>没有可打包的已交付文件。</translation>
    </message>
    <message>
        <source>{file} was not written right to the disk; check the disk.</source>
        <translation>{file} 未能正确写入磁盘；请检查磁盘。</translation>
    </message>
    <message>
        <source>{file} was changed while it was packed.</source>
        <translation>{file} 在打包时被更改。</translation>
    </message>
    <message numerus="yes">
        <source>{n} delivered file is no longer there and was left out, such as {file}.|{n} delivered files are no longer there and were left out, such as {file}.</source>
        <translation>
            <numerusform>有 {n} 个已交付文件已不存在，未包含在内，例如 {file}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file was changed after its delivery and is in it as it is now: {file}.|{n} files were changed after their delivery and are in it as they are now, such as {file}.</source>
        <translation>
            <numerusform>有 {n} 个文件在交付后被更改，按现在的内容包含在内，例如 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing of it was kept.</source>
        <translation>已取消；未保留任何内容。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} is there already, and is not what Studio made; move it away or choose another name.</source>
        <translation>{file} 已存在，且不是 Studio 生成的内容；请将其移走或另选名称。</translation>
    </message>
    <message>
        <source>{n} rows are too many for cards; {most} is the most.</source>
        <translation>{n} 行对卡片来说太多；最多 {most} 行。</translation>
    </message>
    <message>
        <source>The list {file} has no codes for cards.</source>
        <translation>列表 {file} 中没有用于卡片的代码。</translation>
    </message>
    <message>
        <source>Row {line} has no code and gets no card.</source>
        <translation>第 {line} 行没有代码，不会有卡片。</translation>
    </message>
    <message>
        <source>The cards can&apos;t be written to {file}: {reason}.</source>
        <translation>无法将卡片写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>The code of row {line} is too long for a card.</source>
        <translation>第 {line} 行的代码对卡片来说太长。</translation>
    </message>
    <message>
        <source>Row {line} has the code of row {first}: {code}.</source>
        <translation>第 {line} 行与第 {first} 行代码相同：{code}。</translation>
    </message>
    <message>
        <source>Its code could not be read: {reason}.</source>
        <translation>无法读取其代码：{reason}。</translation>
    </message>
    <message>
        <source>Cancelled while reading code cards; nothing was written.</source>
        <translation>读取代码卡时已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>Photo can&apos;t be read.</source>
        <translation>无法读取照片。</translation>
    </message>
    <message>
        <source>A correction of {photo} was left out: it is not among the photos.</source>
        <translation>已略过对 {photo} 的更正：它不在照片之中。</translation>
    </message>
    <message>
        <source>The corrections in {file} can&apos;t be read: {reason}. Mend or remove the file.</source>
        <translation>无法读取 {file} 中的更正：{reason}。请修正或删除该文件。</translation>
    </message>
    <message numerus="yes">
        <source>A correction of {photo} was left out: {n} photo has this name.|A correction of {photo} was left out: {n} photos have this name.</source>
        <translation>
            <numerusform>已略过对 {photo} 的更正：有 {n} 张照片叫这个名字。</numerusform>
        </translation>
    </message>
    <message>
        <source>A correction of {photo} was left out: {last} does not follow it.</source>
        <translation>已略过对 {photo} 的更正：{last} 不在其后。</translation>
    </message>
    <message>
        <source>it is of a newer version</source>
        <translation>来自更新的版本</translation>
    </message>
    <message>
        <source>A correction has either a key or a code.</source>
        <translation>更正只能有键 (key) 或代码 (code) 之一。</translation>
    </message>
    <message>
        <source>A correction holds characters that can&apos;t be seen.</source>
        <translation>更正中含有不可见的字符。</translation>
    </message>
    <message>
        <source>The corrections can&apos;t be written to {file}: {reason}.</source>
        <translation>无法将更正写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Line {line} of the list: {column} has {letters} letters; only the first {limit} are used.</source>
        <translation>清单第 {line} 行：{column} 有 {letters} 个字符；只使用前 {limit} 个。</translation>
    </message>
    <message>
        <source>The list {file} is empty; its first row must name the columns.</source>
        <translation>清单 {file} 是空的；第一行必须写明各列的名称。</translation>
    </message>
    <message>
        <source>The list {file} has columns, but no rows.</source>
        <translation>清单 {file} 有列但没有行。</translation>
    </message>
    <message>
        <source>it is not in {encoding}</source>
        <translation>不是 {encoding}</translation>
    </message>
    <message>
        <source>{encoding} is not an encoding; one is {example}</source>
        <translation>{encoding} 不是字符编码；例如 {example}</translation>
    </message>
    <message>
        <source>it has far too many columns</source>
        <translation>列太多</translation>
    </message>
    <message>
        <source>it is an old or protected workbook; save it as XLSX or CSV</source>
        <translation>它是旧版或受保护的工作簿；请另存为 XLSX 或 CSV</translation>
    </message>
    <message>
        <source>a cell in it is far too long; a quote may be missing</source>
        <translation>其中有单元格过长；可能缺少引号</translation>
    </message>
    <message>
        <source>it has far too many rows</source>
        <translation>行太多</translation>
    </message>
    <message>
        <source>Line {line} of the list has more cells than the header.</source>
        <translation>清单第 {line} 行的单元格比表头多。</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo could not be read for a code card: {names}.|{n} photos could not be read for code cards: {names}.</source>
        <translation>
            <numerusform>有 {n} 张照片无法读取以查找代码卡：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no sheet with rows</source>
        <translation>没有含行的工作表</translation>
    </message>
    <message>
        <source>The list has no sheet “{sheet}”; it has {sheets}.</source>
        <translation>清单没有“{sheet}”工作表；现有：{sheets}。</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>it unpacks to far more than any list has</source>
        <translation>解压后远大于任何清单</translation>
    </message>
    <message>
        <source>The process that worked on it ended twice.</source>
        <translation>处理它的进程两次结束。</translation>
    </message>
    <message>
        <source>{file} is not in the gallery: {reason}</source>
        <translation>{file} 不在画廊中：{reason}</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet that could be shown.</source>
        <translation>没有可显示的已交付照片。</translation>
    </message>
    <message>
        <source>Nothing was delivered by an export named &apos;{name}&apos;.</source>
        <translation>没有名为“{name}”的导出交付过内容。</translation>
    </message>
    <message>
        <source>No picture of the gallery could be made: {reason}</source>
        <translation>无法生成画廊的任何图片：{reason}</translation>
    </message>
    <message>
        <source>No cause is known.</source>
        <translation>原因不明。</translation>
    </message>
    <message>
        <source>{file} is not on the contact sheet: {reason}</source>
        <translation>{file}不在小样表中：{reason}</translation>
    </message>
    <message>
        <source>No font on this computer has these letters, printed as ?: {letters}</source>
        <translation>此计算机上没有字体包含以下字符，已印为 ?：{letters}</translation>
    </message>
    <message>
        <source>No picture of the contact sheet could be made: {reason}</source>
        <translation>无法制作小样表的任何图片：{reason}</translation>
    </message>
    <message>
        <source>it has a time that is none</source>
        <translation>其中含有无效的时间</translation>
    </message>
    <message>
        <source>{file} lies beside the journal and was not made by Studio; move it away to use the journal.</source>
        <translation>{file} 位于记录旁边，但不是由 Studio 创建的；请将其移走后再使用该记录。</translation>
    </message>
    <message>
        <source>{token}: the list {file} has no such column; it has {columns}.</source>
        <translation>{token}：清单 {file} 没有该列；现有的列：{columns}。</translation>
    </message>
    <message numerus="yes">
        <source>{rows} and {n} other|{rows} and {n} others</source>
        <translation>
            <numerusform>{rows} 及另外 {n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} (line {line})</source>
        <translation>{key}（第 {line} 行）</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} rows of the list has photos.|{n} of {total} rows of the list have photos.</source>
        <translation>
            <numerusform>清单的 {total} 行中有 {n} 行有照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has no row “{key}”, to which it was assigned by hand.</source>
        <translation>清单中没有手动指定的行“{key}”。</translation>
    </message>
    <message>
        <source>No row of the list is for this photo.</source>
        <translation>清单中没有与此照片对应的行。</translation>
    </message>
    <message>
        <source>Several rows of the list may be for this photo: {rows}.</source>
        <translation>清单中有多行可能对应此照片：{rows}。</translation>
    </message>
    <message>
        <source>Rows of the list have the same key: {rows}.</source>
        <translation>清单中有键相同的行：{rows}。</translation>
    </message>
    <message>
        <source>Its row of the list is not complete: {rows} lacks {columns}.</source>
        <translation>其清单行不完整：{rows} 缺少 {columns}。</translation>
    </message>
    <message>
        <source>It was taken before the first code card of its camera.</source>
        <translation>它拍摄于该相机的第一张代码卡之前。</translation>
    </message>
    <message>
        <source>The code card before it can&apos;t be read.</source>
        <translation>它之前的代码卡无法读取。</translation>
    </message>
    <message>
        <source>The code card before it has {code}, which is not in the list.</source>
        <translation>它之前的代码卡为 {code}，不在清单中。</translation>
    </message>
    <message>
        <source>The code card before it has the codes of several rows: {rows}.</source>
        <translation>它之前的代码卡含有多行的代码：{rows}。</translation>
    </message>
    <message>
        <source>It was assigned to nobody by hand.</source>
        <translation>已手动指定为不属于任何人。</translation>
    </message>
    <message numerus="yes">
        <source>{n} more like these needs a look.|{n} more like these need a look.</source>
        <translation>
            <numerusform>还有 {n} 项类似情况需要查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photo}: the code card can&apos;t be read; {n} photo after it has no row.|{photo}: the code card can&apos;t be read; {n} photos after it have no row.</source>
        <translation>
            <numerusform>{photo}：代码卡无法读取；其后 {n} 张照片没有行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photo}: the code {code} is not in the list; {n} photo after it has no row.|{photo}: the code {code} is not in the list; {n} photos after it have no row.</source>
        <translation>
            <numerusform>{photo}：代码 {code} 不在清单中；其后 {n} 张照片没有行。</numerusform>
        </translation>
    </message>
    <message>
        <source>{photo}: the card has the codes of several rows: {rows}.</source>
        <translation>{photo}：卡上有多行的代码：{rows}。</translation>
    </message>
    <message>
        <source>{photo}: the card of {rows} was photographed again.</source>
        <translation>{photo}：{rows} 的卡被再次拍摄。</translation>
    </message>
    <message numerus="yes">
        <source>{photo}: {n} photo was taken before the first code card.|{photo} and others: {n} photos were taken before the first code card.</source>
        <translation>
            <numerusform>{photo} 等 {n} 张照片拍摄于第一张代码卡之前。</numerusform>
        </translation>
    </message>
    <message>
        <source>{photo}: the clock of the camera jumped back.</source>
        <translation>{photo}：相机时钟曾回拨。</translation>
    </message>
    <message numerus="yes">
        <source>{photo}: its folder has photos of {n} camera.|{photo}: its folder has photos of {n} cameras; each is matched with its own cards.</source>
        <translation>
            <numerusform>{photo}：其文件夹中有 {n} 台相机的照片；各自与自己的卡匹配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row of the list has no photos: {rows}.|{n} rows of the list have no photos: {rows}.</source>
        <translation>
            <numerusform>清单中有 {n} 行没有照片：{rows}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the list have the same key, so none gets photos: {rows}.</source>
        <translation>清单中有键相同的行，因此都不分配照片：{rows}。</translation>
    </message>
    <message>
        <source>A row that is not complete gets no photos: {rows}.</source>
        <translation>不完整的行不分配照片：{rows}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has no row of the list: {photo}.|{n} photos have no row of the list, {photo} first.</source>
        <translation>
            <numerusform>{photo} 等 {n} 张照片在清单中没有对应的行。</numerusform>
        </translation>
    </message>
    <message>
        <source>{photo}: several rows come into question: {rows}.</source>
        <translation>{photo}：有多行可能对应：{rows}。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; came with Studio and stays as it is.</source>
        <translation>“{name}”随 Studio 提供，保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>{n} file has a name that the list no longer gives and goes to the trash: {files}.|{n} files have names that the list no longer gives and go to the trash, {files} first.</source>
        <translation>
            <numerusform>{files} 等 {n} 个文件的名称已不再由清单给出，将移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has no date taken; its name has the file&apos;s date, in local time.|{n} photos have no date taken; their names have the file&apos;s date, in local time.</source>
        <translation>
            <numerusform>{n} 张照片没有拍摄日期，名称使用文件日期（本地时间）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{token} is empty on {n} photo.|{token} is empty on {n} photos.</source>
        <translation>
            <numerusform>{token} 在 {n} 张照片上为空。</numerusform>
        </translation>
    </message>
    <message>
        <source>No date taken in this photo; its name has the file&apos;s date, in local time.</source>
        <translation>此照片没有拍摄日期，名称使用文件日期（本地时间）。</translation>
    </message>
    <message>
        <source>It shows a code card and is left out.</source>
        <translation>它拍的是代码卡，不交付。</translation>
    </message>
    <message>
        <source>{file} is no name for a yearbook index, which takes at most 9 letters and digits; use {token}.</source>
        <translation>{file} 不能用于年鉴索引，最多 9 个字母和数字；请使用 {token}。</translation>
    </message>
    <message>
        <source>By time it belongs to another card than by name ({rows}): a clock jumped back, or cameras without serial numbers are mixed.</source>
        <translation>按时间与按名称它属于不同的卡片（{rows}）：时钟回跳，或混有没有序列号的相机。</translation>
    </message>
    <message>
        <source>More photos follow its code card than others, and somebody in the list has none: the next card may not have been seen ({rows}).</source>
        <translation>它的代码卡之后的照片多于其他卡片，而列表中有人没有照片：下一张卡片可能没有被识别（{rows}）。</translation>
    </message>
    <message numerus="yes">
        <source>{photo}: {n} photo follows this card, more than others; the next card may not have been seen.|{photo}: {n} photos follow this card, more than others; the next card may not have been seen.</source>
        <translation>
            <numerusform>{photo}：此卡片之后有 {n} 张照片，多于其他卡片；下一张卡片可能没有被识别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file that was delivered before is kept, though its photo has no row of the list now.|{n} files that were delivered before are kept, though their photos have no row of the list now.</source>
        <translation>
            <numerusform>先前交付的 {n} 个文件予以保留，尽管其照片现在在列表中没有对应的行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Logo {file} is not a picture that Studio can open; use a PNG, an SVG or a photo.</source>
        <translation>标志 {file} 不是 Studio 能打开的图片；请使用 PNG、SVG 或照片。</translation>
    </message>
    <message>
        <source>{what} {file} can&apos;t be read: {reason}.</source>
        <translation>{what} {file} 无法读取：{reason}。</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>小样表</translation>
    </message>
    <message>
        <source>Another photo gets the name {file} too; add {token} to the name.</source>
        <translation>另一张照片也会得到名称 {file}；请在名称中加入 {token}。</translation>
    </message>
    <message>
        <source>done</source>
        <comment>of a photo</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>of a photo</comment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>of a photo</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>crashed</source>
        <comment>of a photo</comment>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>left to do</source>
        <comment>of a photo</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>of a photo</comment>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>of a photo</comment>
        <translation>已被替换</translation>
    </message>
    <message>
        <source>{time} of one worker</source>
        <translation>单个进程 {time}</translation>
    </message>
    <message>
        <source>Written by Studio {version}.</source>
        <translation>由 Studio {version} 生成。</translation>
    </message>
    <message>
        <source>Run {number}, {started}: {words}.</source>
        <translation>第 {number} 次运行，{started}：{words}。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>all verified</source>
        <translation>全部已校验</translation>
    </message>
    <message>
        <source>{count} verified</source>
        <translation>{count} 个已校验</translation>
    </message>
    <message>
        <source>This delivery is not finished.</source>
        <translation>此次交付尚未完成。</translation>
    </message>
    <message>
        <source>This delivery was undone: its files went to the trash.</source>
        <translation>此次交付已撤销：其文件已移到回收站。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>未能交付。</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>in place of an older file</source>
        <translation>取代了旧文件</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>{name}: report of a delivery</source>
        <translation>{name}：交付报告</translation>
    </message>
    <message>
        <source>Small pictures are shown for the first {count} photos.</source>
        <translation>仅前 {count} 张照片显示小图。</translation>
    </message>
    <message>
        <source>Search for a name or word</source>
        <translation>搜索名称或文字</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Folders and journal</source>
        <translation>文件夹和日志</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo|{n} photos</source>
        <translation>
            <numerusform>{n} 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Not delivered: {count}</source>
        <translation>未交付：{count}</translation>
    </message>
    <message>
        <source>Sums (SHA-256)</source>
        <translation>校验和（SHA-256）</translation>
    </message>
    <message>
        <source>With notes: {count}</source>
        <translation>有说明：{count}</translation>
    </message>
    <message>
        <source>A report ends in .html, .pdf, .csv or .json; {file} does not.</source>
        <translation>报告以 .html、.pdf、.csv 或 .json 结尾；{file} 不是。</translation>
    </message>
    <message>
        <source>{source} is not a folder; only folders can be watched.</source>
        <translation>{source} 不是文件夹；只能监视文件夹。</translation>
    </message>
    <message>
        <source>A watermark, font or colour profile of the recipe has changed while the folder was watched: put it back, or end and watch anew.</source>
        <translation>监视文件夹期间，配方的水印、字体或颜色配置文件发生了变化：请将其还原，或结束后重新开始监视。</translation>
    </message>
    <message>
        <source>Files of the export &apos;{export}&apos; would arrive in a watched folder and be delivered again and again; choose a destination outside of {folder}, or give the export a folder.</source>
        <translation>导出“{export}”的文件会出现在被监视的文件夹中并被反复交付；请选择 {folder} 之外的目标文件夹，或为该导出指定文件夹。</translation>
    </message>
    <message>
        <source>{number} cards do not go on a page; {allowed} do.</source>
        <translation>一页不能放 {number} 张卡片；可以是 {allowed} 张。</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} 不存在。</translation>
    </message>
    <message>
        <source>A QR code can&apos;t hold “{code}”.</source>
        <translation>QR 码装不下“{code}”。</translation>
    </message>
    <message>
        <source>Photo is too large to look for a code in it.</source>
        <translation>照片太大，无法在其中查找代码。</translation>
    </message>
    <message>
        <source>It holds floats without a colour profile; they were taken as linear light.</source>
        <translation>其中为没有颜色配置文件的浮点数值；已按线性光读取。</translation>
    </message>
    <message>
        <source>Its colour profile is in another file; its colours were taken as sRGB.</source>
        <translation>其颜色配置文件位于另一个文件中；已按 sRGB 处理其颜色。</translation>
    </message>
    <message>
        <source>Its colour profile is broken; the colours that the file names elsewhere were used.</source>
        <translation>其颜色配置文件已损坏；已使用文件中其他位置注明的颜色。</translation>
    </message>
    <message>
        <source>File may be damaged: its data don&apos;t quite fit its picture. Look at it.</source>
        <translation>文件可能已损坏：其数据与图片不完全相符。请查看该图片。</translation>
    </message>
    <message>
        <source>What is brighter than white in it was made white.</source>
        <translation>比白色更亮的部分已变为白色。</translation>
    </message>
    <message>
        <source>The file&apos;s last bytes are missing, and with them a piece of the picture&apos;s last few rows.</source>
        <translation>文件末尾的字节缺失，图片最后几行的一部分也随之缺失。</translation>
    </message>
    <message>
        <source>File was moved or deleted.</source>
        <translation>文件已被移动或删除。</translation>
    </message>
    <message>
        <source>File can&apos;t be read: you have no permission to open it.</source>
        <translation>无法读取文件：您没有打开它的权限。</translation>
    </message>
    <message>
        <source>It is a folder, not a photo.</source>
        <translation>它是文件夹，不是照片。</translation>
    </message>
    <message>
        <source>It is a link that leads round in a circle.</source>
        <translation>它是循环指向的链接。</translation>
    </message>
    <message>
        <source>File can&apos;t be opened: its path is too long.</source>
        <translation>无法打开文件：路径过长。</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a photo.</source>
        <translation>它是管道或设备，不是照片。</translation>
    </message>
    <message>
        <source>Photo has {pixels} pixels; the limit is {limit}.</source>
        <translation>照片有 {pixels} 像素；上限为 {limit}。</translation>
    </message>
    <message>
        <source>Photo has {size:,.0f} megapixels; the limit is {limit:,.0f}.</source>
        <translation>照片有 {size:,.0f} 百万像素；上限为 {limit:,.0f}。</translation>
    </message>
    <message>
        <source>File is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>its header says that the picture has no pixels</source>
        <translation>文件头说图片没有像素</translation>
    </message>
    <message>
        <source>File can&apos;t be opened: no file can have such a name.</source>
        <translation>无法打开文件：任何文件都不能使用这样的名称。</translation>
    </message>
    <message>
        <source>File, or a folder that it lies in, was replaced by a link, which is not followed.</source>
        <translation>文件或其所在的文件夹已被替换为链接，不会跟随该链接。</translation>
    </message>
    <message>
        <source>Its transparency was left out; what is transparent is white.</source>
        <translation>已省略透明度；透明部分为白色。</translation>
    </message>
    <message>
        <source>File is a BMP that holds a picture in another format, which Studio can&apos;t read.</source>
        <translation>文件是包含其他格式图像的 BMP，Studio 无法读取。</translation>
    </message>
    <message>
        <source>File is a large Photoshop document (PSB), which Studio can&apos;t read; save it as TIFF.</source>
        <translation>文件是大型 Photoshop 文档（PSB），Studio 无法读取；请另存为 TIFF。</translation>
    </message>
    <message>
        <source>File is a Photoshop document with {bits} bits per channel in a colour mode that Studio can&apos;t read; save it as TIFF, or with 8 bits.</source>
        <translation>文件是每通道 {bits} 位的 Photoshop 文档，其颜色模式 Studio 无法读取；请另存为 TIFF 或 8 位。</translation>
    </message>
    <message>
        <source>File is a Photoshop document of separate inks (Multichannel), whose colours Studio can&apos;t read; save it as RGB.</source>
        <translation>文件是分色油墨（多通道）的 Photoshop 文档，Studio 无法读取其颜色；请另存为 RGB。</translation>
    </message>
    <message>
        <source>File is a BMP of a version that Studio can&apos;t read.</source>
        <translation>文件是 Studio 无法读取的 BMP 版本。</translation>
    </message>
    <message>
        <source>File was saved without its flattened picture; save it again with “Maximize Compatibility” switched on, or as TIFF.</source>
        <translation>文件保存时没有合并图像；请启用“最大兼容”重新保存，或存为 TIFF。</translation>
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
        <source>File is {what}, not a photo that Studio can open.</source>
        <translation>文件是{what}，不是 Studio 能打开的照片。</translation>
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
        <source>an icon</source>
        <translation>图标</translation>
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
        <source>File holds nothing but zeros: its content was lost on the card, on a disk or during a copy.</source>
        <translation>文件中全是零：其内容在存储卡、磁盘或复制过程中丢失。</translation>
    </message>
    <message>
        <source>File is not a photo that Studio can open; it opens {known}.</source>
        <translation>文件不是 Studio 能打开的照片；可打开的有 {known}。</translation>
    </message>
    <message>
        <source>a HEIF or AVIF of the minimized kind</source>
        <translation>精简格式的 HEIF 或 AVIF</translation>
    </message>
    <message>
        <source>a video or a sound (MP4, MOV)</source>
        <translation>视频或音频 (MP4, MOV)</translation>
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
        <source>This SVG is over 5 MB, too large for a watermark.</source>
        <translation>此 SVG 超过 5 MB，作为水印太大。</translation>
    </message>
    <message>
        <source>This packed SVG (.svgz) is damaged.</source>
        <translation>此压缩 SVG（.svgz）已损坏。</translation>
    </message>
    <message>
        <source>its header speaks of {channels} channels</source>
        <translation>文件头说有 {channels} 个通道</translation>
    </message>
    <message>
        <source>File is a TIFF of signed or complex numbers, which do not say what is black and what is white; save it with 8 or 16 bits per channel.</source>
        <translation>文件是由有符号数或复数组成的 TIFF，无法得知何为黑、何为白；请以每通道 8 位或 16 位重新保存。</translation>
    </message>
    <message>
        <source>The name ends in {suffix}, but the file is a {format}.</source>
        <translation>名称以 {suffix} 结尾，但文件是 {format}。</translation>
    </message>
    <message>
        <source>Studio could not process this photo ({kind}).</source>
        <translation>Studio 无法处理此照片（{kind}）。</translation>
    </message>
    <message>
        <source>The name has no suffix; the file is a {format}.</source>
        <translation>名称没有扩展名；文件是 {format}。</translation>
    </message>
    <message>
        <source>Photo is too large for this computer: it needs {need:.1f} GB of memory.</source>
        <translation>照片对这台电脑来说太大：需要 {need:.1f} GB 内存。</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>内存不足以处理此照片。</translation>
    </message>
    <message>
        <source>Its comment was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>其注释已略去，因为 JPEG 只容 64 KB。</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged and was left out.</source>
        <translation>其部分 EXIF 已损坏，已略去。</translation>
    </message>
    <message>
        <source>The camera maker&apos;s notes were left out, since a JPEG holds only 64 KB of EXIF.</source>
        <translation>相机厂商注释已略去，因为 JPEG 只容 64 KB EXIF。</translation>
    </message>
    <message>
        <source>The longest EXIF fields were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>最长的 EXIF 字段已省略，因为 JPEG 只能容纳 64 KB。</translation>
    </message>
    <message>
        <source>Its EXIF is damaged and was left out.</source>
        <translation>其 EXIF 已损坏，已略去。</translation>
    </message>
    <message>
        <source>Part of its XMP is outside the main packet and was left out.</source>
        <translation>其部分 XMP 在主数据包之外，已略去。</translation>
    </message>
    <message>
        <source>Its content credentials (C2PA) were left out, since they are about the original file.</source>
        <translation>内容凭证 (C2PA) 只与原文件有关，因此未写入。</translation>
    </message>
    <message>
        <source>Part of its metadata can&apos;t be read and was left out.</source>
        <translation>其部分元数据无法读取，已略去。</translation>
    </message>
    <message>
        <source>Its {kind} is over {limit} MB and was left out.</source>
        <translation>其 {kind} 超过 {limit} MB，已省略。</translation>
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
        <source>Its XMP is damaged and was left out.</source>
        <translation>其 XMP 已损坏，已略去。</translation>
    </message>
    <message>
        <source>Its XMP was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>其 XMP 已略去，因为 JPEG 只容 64 KB。</translation>
    </message>
    <message>
        <source>The largest parts of its XMP were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>其最大的 XMP 部分已略去，因为 JPEG 只容 64 KB。</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo; close other programs.</source>
        <translation>内存不足以处理此照片；请关闭其他程序。</translation>
    </message>
    <message>
        <source>Photo could not be read, or its file not written: {reason}.</source>
        <translation>无法读取照片或写入其文件：{reason}。</translation>
    </message>
    <message>
        <source>Studio could not process this photo; the log has the details.</source>
        <translation>Studio 无法处理此照片；详情见日志。</translation>
    </message>
    <message>
        <source>CMYK without a colour profile: its inks were converted by plain arithmetic, so its colours are approximate.</source>
        <translation>没有色彩配置文件的 CMYK：其油墨按简单算法转换，颜色为近似值。</translation>
    </message>
    <message>
        <source>It has entities from other files, which Studio does not read; save it as plain SVG.</source>
        <translation>其中含有来自其他文件的实体，Studio 不会读取；请另存为纯 SVG。</translation>
    </message>
    <message>
        <source>The filters of this SVG take too long to draw; simplify them.</source>
        <translation>此 SVG 的滤镜绘制时间过长，请简化滤镜。</translation>
    </message>
    <message>
        <source>The journal was written by another Studio; only what you have delivered yourself can be handed on.</source>
        <translation>该日志由另一个 Studio 写入；只能转交您自己交付的内容。</translation>
    </message>
    <message>
        <source>Write the columns as {example}, with commas between them.</source>
        <translation>请按 {example} 的形式填写列，并用逗号分隔。</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a size such as &quot;2 GB&quot; or &quot;700 MB&quot;, or &quot;&quot; for one file.</source>
        <translation>{key} 为 {value}；必须是类似 &quot;2 GB&quot; 或 &quot;700 MB&quot; 的大小，或用 &quot;&quot; 表示单个文件。</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be an address such as {example}.</source>
        <translation>{key} 为 {value}；必须是类似 {example} 的地址。</translation>
    </message>
    <message>
        <source>logo can&apos;t be the name of a file.</source>
        <translation>logo 不能作为文件名。</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a length such as {example}.</source>
        <translation>{key} 是 {value}；必须是 {example} 这样的长度。</translation>
    </message>
    <message>
        <source>the pictures of the contact sheet would be too small; take fewer on a page.</source>
        <translation>小样表的图片会太小；请减少每页的张数。</translation>
    </message>
    <message>
        <source>Write a size such as {example}.</source>
        <translation>请填写大小，例如 {example}。</translation>
    </message>
    <message>
        <source>Write an address such as {example}.</source>
        <translation>请填写地址，例如 {example}。</translation>
    </message>
    <message>
        <source>data names far too many columns; {limit} is the most.</source>
        <translation>data 中的列太多；最多 {limit} 列。</translation>
    </message>
    <message>
        <source>data.numbers has far too many texts; {limit} is the most.</source>
        <translation>data.numbers 中的文字太多；最多 {limit} 个。</translation>
    </message>
    <message>
        <source>data.columns.{name}: {token} says something else; choose another name.</source>
        <translation>data.columns.{name}：{token} 另有含义；请改用其他名称。</translation>
    </message>
    <message>
        <source>data.columns: {name} can&apos;t be the name of a token; use letters.</source>
        <translation>data.columns：{name} 不能作占位符名称；请使用字母。</translation>
    </message>
    <message>
        <source>data.columns holds an empty name; write the column as the list has it.</source>
        <translation>data.columns 中有空名称；请按清单写出列名。</translation>
    </message>
    <message>
        <source>{key} is {value}; the exports of this recipe are {names}.</source>
        <translation>{key} 为 {value}；此配方的导出为 {names}。</translation>
    </message>
    <message>
        <source>Original name</source>
        <translation>原名称</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>扩展名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Export name</source>
        <translation>导出名称</translation>
    </message>
    <message>
        <source>Its colour profile is broken or for another kind of picture; its colours were taken as sRGB.</source>
        <translation>其色彩配置文件已损坏或用于其他类型的图像；颜色按 sRGB 处理。</translation>
    </message>
    <message>
        <source>the recipe has no export that is on; it needs at least one.</source>
        <translation>配方中没有启用的导出；至少需要一个。</translation>
    </message>
    <message>
        <source>Write a file name.</source>
        <translation>请填写文件名。</translation>
    </message>
    <message>
        <source>Names can&apos;t contain / or \. Use Subfolder.</source>
        <translation>名称不能包含 / 或 \。请使用“子文件夹”。</translation>
    </message>
    <message>
        <source>The subfolder must stay inside the destination.</source>
        <translation>子文件夹必须在目标文件夹内。</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a number from -360 to 360.</source>
        <translation>{key} 是 {value}；必须是 -360 到 360 的数。</translation>
    </message>
    <message>
        <source>{key} is empty: name the file of the watermark.</source>
        <translation>{key} 为空：请指定水印文件。</translation>
    </message>
    <message>
        <source>{key} is empty: write what the watermark says.</source>
        <translation>{key} 为空：请写水印文字。</translation>
    </message>
    <message>
        <source>{path} is not an ICC profile that RGB pictures can be converted to; choose another.</source>
        <translation>{path} 不是可供 RGB 图像转换的 ICC 配置文件；请另选。</translation>
    </message>
    <message>
        <source>Converted from {mode} to sRGB.</source>
        <translation>已从 {mode} 转换为 sRGB。</translation>
    </message>
    <message>
        <source>It is transparent everywhere, so it would show nothing.</source>
        <translation>它完全透明，不会显示任何内容。</translation>
    </message>
    <message>
        <source>The font &apos;{font}&apos; can&apos;t be used: it is damaged or of an unknown kind.</source>
        <translation>字体“{font}”无法使用：已损坏或类型未知。</translation>
    </message>
    <message>
        <source>The profile {path} can&apos;t be read: {reason}.</source>
        <translation>无法读取配置文件 {path}：{reason}。</translation>
    </message>
    <message>
        <source>It shows a picture from another file, {file}; embed the picture in the SVG.</source>
        <translation>它显示来自另一个文件 {file} 的图像；请将图像嵌入 SVG。</translation>
    </message>
    <message>
        <source>Its parts are nested too deep to be drawn; save it as plain SVG.</source>
        <translation>其部分嵌套太深无法绘制；请存为普通 SVG。</translation>
    </message>
    <message>
        <source>This SVG shows nothing.</source>
        <translation>此 SVG 不显示任何内容。</translation>
    </message>
    <message>
        <source>A picture that is embedded in it is damaged.</source>
        <translation>其中嵌入的图像已损坏。</translation>
    </message>
    <message>
        <source>A picture that is embedded in it is damaged, or not a PNG, JPEG, WebP, GIF or SVG.</source>
        <translation>其中嵌入的图像已损坏，或不是 PNG、JPEG、WebP、GIF 或 SVG。</translation>
    </message>
    <message>
        <source>A picture that is embedded in it is too large.</source>
        <translation>其中嵌入的图像太大。</translation>
    </message>
    <message>
        <source>The watermark {file} can&apos;t be used. {problem}</source>
        <translation>无法使用水印 {file}。{problem}</translation>
    </message>
    <message>
        <source>The watermark {file} can&apos;t be read: {reason}.</source>
        <translation>无法读取水印 {file}：{reason}。</translation>
    </message>
    <message>
        <source>It is not a valid SVG.</source>
        <translation>它不是有效的 SVG。</translation>
    </message>
    <message>
        <source>File is a JPEG XL in CMYK, whose black ink Studio can&apos;t read; save it as RGB.</source>
        <translation>文件是 CMYK 的 JPEG XL，Studio 无法读取其黑色油墨；请另存为 RGB。</translation>
    </message>
    <message>
        <source>This SVG can&apos;t be drawn.</source>
        <translation>无法绘制此 SVG。</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}：{problem}</translation>
    </message>
    <message>
        <source>The measurement brought no result.</source>
        <translation>测量没有结果。</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>测量已取消。</translation>
    </message>
    <message>
        <source>Cancelled: newer pictures are to be scaled.</source>
        <translation>已取消：将缩放更新的图像。</translation>
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
        <source>{file} is not a recipe: a key in it has far too many parts or letters.</source>
        <translation>{file} 不是配方：其中一个键的部分或字母过多。</translation>
    </message>
    <message>
        <source>{file} is too large to be a recipe.</source>
        <translation>{file} 太大，不可能是配方。</translation>
    </message>
    <message>
        <source>version is missing; write version = 1.</source>
        <translation>缺少 version；请写 version = 1。</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {detail}.</source>
        <translation>{file} 不是有效的 TOML：{detail}。</translation>
    </message>
    <message>
        <source>{file} is not a recipe: it holds a number with far too many digits.</source>
        <translation>{file} 不是配方：其中有位数过多的数字。</translation>
    </message>
    <message>
        <source>{file} is not a recipe: its lists or tables are nested far too deep.</source>
        <translation>{file} 不是配方：其列表或表格嵌套过深。</translation>
    </message>
    <message>
        <source>{file} is not a file, so it is not a recipe.</source>
        <translation>{file} 不是文件，因此不是配方。</translation>
    </message>
    <message>
        <source>{file} is not a text in UTF-8, so it is not a recipe.</source>
        <translation>{file} 不是 UTF-8 文本，因此不是配方。</translation>
    </message>
    <message>
        <source>a watermark has either an image or a text.</source>
        <translation>水印要么是图像，要么是文字。</translation>
    </message>
    <message>
        <source>The font &apos;{name}&apos; is not on this computer; the fonts that come with Studio are {fonts}.</source>
        <translation>这台电脑上没有字体“{name}”；Studio 自带的字体有 {fonts}。</translation>
    </message>
    <message>
        <source>No font on this computer has these letters of the text &apos;{text}&apos;: {letters}. Install one, or change the text.</source>
        <translation>这台电脑上没有字体包含文字“{text}”中的这些字母：{letters}。请安装字体或更改文字。</translation>
    </message>
    <message>
        <source>The font file {file} is not there.</source>
        <translation>字体文件 {file} 不存在。</translation>
    </message>
    <message>
        <source>The font file {file} is too large to be a font.</source>
        <translation>字体文件 {file} 太大，不像字体。</translation>
    </message>
    <message>
        <source>There is no recipe &apos;{name}&apos;. Did you mean {meant}? The library has {names}.</source>
        <translation>没有配方“{name}”。您是指 {meant} 吗？库中有 {names}。</translation>
    </message>
    <message>
        <source>There is no recipe &apos;{name}&apos;; the library is empty.</source>
        <translation>没有配方“{name}”；库为空。</translation>
    </message>
    <message>
        <source>There is no recipe &apos;{name}&apos;. The library has {names}.</source>
        <translation>没有配方“{name}”。库中有 {names}。</translation>
    </message>
    <message>
        <source>There are too many recipes with a name like &apos;{name}&apos; in {folder}.</source>
        <translation>{folder} 中名称类似“{name}”的配方太多。</translation>
    </message>
    <message>
        <source>The recipe &apos;{name}&apos; came with the program and can&apos;t be deleted.</source>
        <translation>配方“{name}”随程序提供，不能删除。</translation>
    </message>
    <message>
        <source>The recipe can&apos;t be saved in {folder}: {reason}.</source>
        <translation>无法将配方保存到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>Nothing says which column of the list photos are matched with; the list has {columns}.</source>
        <translation>未指定照片与名单的哪一列匹配；名单的列有：{columns}。</translation>
    </message>
    <message>
        <source>The list {file} has no column “{name}”; it has {columns}.</source>
        <translation>名单 {file} 没有列“{name}”；现有的列：{columns}。</translation>
    </message>
    <message>
        <source>The list {file} is not in UTF-8. In {first} it reads: {first_rows}. In {second}: {second_rows}.</source>
        <translation>名单 {file} 不是 UTF-8。按 {first} 读作：{first_rows}。按 {second} 读作：{second_rows}。</translation>
    </message>
    <message>
        <source>{token} is a column of a list, and there is no list.</source>
        <translation>{token} 是名单的列，但没有名单。</translation>
    </message>
    <message>
        <source>Columns taken by their usual names: {columns}. The recipe can name others.</source>
        <translation>已按常用名称选取列：{columns}。方案可以指定其他列。</translation>
    </message>
    <message>
        <source>A recipe file ends in {ending}; {file} does not.</source>
        <translation>配方文件以 {ending} 结尾；{file} 不是。</translation>
    </message>
    <message>
        <source>It has {count} recipe files; exactly one can be imported.</source>
        <translation>其中有 {count} 个配方文件；必须恰好有一个才能导入。</translation>
    </message>
    <message>
        <source>{option} is for a list, and there is none.</source>
        <translation>{option} 用于清单，但没有清单。</translation>
    </message>
    <message>
        <source>No date taken in this photo; the file&apos;s date was used, in local time.</source>
        <translation>此照片没有拍摄日期；使用了文件日期（本地时间）。</translation>
    </message>
    <message>
        <source>The recipe {file} can&apos;t be deleted: {reason}.</source>
        <translation>无法删除配方 {file}：{reason}。</translation>
    </message>
    <message>
        <source>The recipes in {folder} can&apos;t be listed: {reason}.</source>
        <translation>无法列出 {folder} 中的配方：{reason}。</translation>
    </message>
    <message>
        <source>data.numbers is {value}; only {{k}} can stand in it, and no / or \.</source>
        <translation>data.numbers 为 {value}；其中只能有 {{k}}，不能有 / 或 \。</translation>
    </message>
    <message>
        <source>file is empty; write a template such as {{stem}}.</source>
        <translation>file 为空；请写模板，例如 {{stem}}。</translation>
    </message>
    <message>
        <source>file is {value}: names can&apos;t contain / or \; use the subfolder.</source>
        <translation>file 为 {value}：名称不能包含 / 或 \；请使用子文件夹。</translation>
    </message>
    <message>
        <source>folder is {value}: it must stay inside the destination, without .. or a drive.</source>
        <translation>folder 是 {value}：必须在目标之内，不含 .. 或盘符。</translation>
    </message>
    <message>
        <source>resize mode &apos;{mode}&apos; needs {keys}.</source>
        <translation>缩放模式“{mode}”需要 {keys}。</translation>
    </message>
    <message>
        <source>resize mode &apos;{mode}&apos; does not take {keys}; it takes {allowed}.</source>
        <translation>缩放模式“{mode}”不接受 {keys}；它接受 {allowed}。</translation>
    </message>
    <message>
        <source>{key} is {value}: more than 100 enlarges, which is not allowed.</source>
        <translation>{key} 为 {value}：超过 100 会放大，未获允许。</translation>
    </message>
    <message>
        <source>there are {count} keywords; {limit} is the most.</source>
        <translation>有 {count} 个关键词；最多 {limit} 个。</translation>
    </message>
    <message>
        <source>name is empty: each export needs a name.</source>
        <translation>name 为空：每个导出都需要名称。</translation>
    </message>
    <message>
        <source>there are {count} watermarks; {limit} is the most.</source>
        <translation>有 {count} 个水印；最多 {limit} 个。</translation>
    </message>
    <message>
        <source>profile is empty; it is srgb, keep or the path of an ICC file.</source>
        <translation>profile 为空；应为 srgb、keep 或 ICC 文件路径。</translation>
    </message>
    <message>
        <source>the recipe has {count} exports; {limit} is the most.</source>
        <translation>配方有 {count} 个导出；最多 {limit} 个。</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be more than 0.</source>
        <translation>{key} 是 {value}；必须大于 0。</translation>
    </message>
    <message>
        <source>More than 100 % enlarges. Allow it below first.</source>
        <translation>超过 100 % 即为放大。请先在下方允许。</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>two exports are named &apos;{name}&apos;; give each a name of its own.</source>
        <translation>有两个导出都叫“{name}”；请分别命名。</translation>
    </message>
    <message>
        <source>Another export has this name.</source>
        <translation>已有同名的导出。</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>无数字</translation>
    </message>
    <message>
        <source>The repeated watermark is too small for a photo of this size; choose a larger scale or gap.</source>
        <translation>重复的水印对此尺寸的照片来说太小；请选择更大的比例或间距。</translation>
    </message>
    <message>
        <source>{key} has {count} letters; {limit} is the most.</source>
        <translation>{key} 有 {count} 个字符；最多 {limit} 个。</translation>
    </message>
    <message>
        <source>{key} is {value}: a single {brace} has no partner; write {double} for one.</source>
        <translation>{key} 是 {value}：单个 {brace} 没有配对；要写一个请用 {double}。</translation>
    </message>
    <message>
        <source>{key} is {value}: {token} is not a token; the tokens are {tokens}.</source>
        <translation>{key} 为 {value}：{token} 不是标记；可用标记有 {tokens}。</translation>
    </message>
    <message>
        <source>{key} is {value}: {token} can&apos;t be formatted; a width is for numbers, as in {{n:04}}.</source>
        <translation>{key} 为 {value}：{token} 不能设置格式；宽度用于数字，例如 {{n:04}}。</translation>
    </message>
    <message>
        <source>{brace} has no partner.</source>
        <translation>{brace} 没有配对。</translation>
    </message>
    <message>
        <source>“{token}” isn&apos;t a token. Press + to insert one.</source>
        <translation>“{token}”不是变量。按 + 插入一个。</translation>
    </message>
    <message>
        <source>“{token}”: only numbers take a width, as in {{n:04}}.</source>
        <translation>“{token}”：只有数字可以指定位数，如 {{n:04}}。</translation>
    </message>
    <message>
        <source>{key} is not a key of a recipe; allowed: {names}.</source>
        <translation>{key} 不是配方的键；允许：{names}。</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be {kind}.</source>
        <translation>{key} 是 {value}；必须是 {kind}。</translation>
    </message>
    <message>
        <source>export {number} (&apos;{name}&apos;)</source>
        <translation>导出 {number}（“{name}”）</translation>
    </message>
    <message>
        <source>export {number}</source>
        <translation>导出 {number}</translation>
    </message>
    <message>
        <source>{export}, watermark {number}</source>
        <translation>{export}，水印 {number}</translation>
    </message>
    <message>
        <source>{key} is not a key of a recipe; did you mean {near}? Allowed: {names}.</source>
        <translation>{key} 不是配方的键；您是指 {near} 吗？允许：{names}。</translation>
    </message>
    <message>
        <source>{kind} above {low}, at most {high}</source>
        <translation>大于 {low} 且不超过 {high} 的{kind}</translation>
    </message>
    <message>
        <source>{kind} of at least {low}</source>
        <translation>不小于 {low} 的{kind}</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>缺少 {key}。</translation>
    </message>
    <message>
        <source>{key}: {detail}</source>
        <translation>{key}：{detail}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>{names} 之一</translation>
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
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list of {count}, each {kinds}</source>
        <translation>{count} 项的列表，每项为 {kinds}</translation>
    </message>
    <message>
        <source>a table with {keys}</source>
        <translation>包含 {keys} 的表</translation>
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
        <source>{kind} from {low} to {high}</source>
        <translation>从 {low} 到 {high} 的{kind}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a length: pixels (10) or a percentage of the short side (3%).</source>
        <translation>{key} 是 {value}；必须是长度：像素 (10) 或短边的百分比 (3%)。</translation>
    </message>
    <message>
        <source>{key} is {value}; a length goes up to {limit}.</source>
        <translation>{key} 是 {value}；长度最大为 {limit}。</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a colour, written as #rrggbb: white is #ffffff.</source>
        <translation>{key} 是 {value}；必须是写成 #rrggbb 的颜色：白色为 #ffffff。</translation>
    </message>
    <message>
        <source>{key} is {value}; it must not be negative.</source>
        <translation>{key} 为 {value}；不能为负数。</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>请填写文字。</translation>
    </message>
    <message>
        <source>{key} is for images; this watermark is a text.</source>
        <translation>{key} 用于图片水印；此水印是文字。</translation>
    </message>
    <message>
        <source>{key} is for texts; this watermark is an image.</source>
        <translation>{key} 用于文字水印；此水印是图片。</translation>
    </message>
    <message>
        <source>{path} is a link that leads out of the destination; nothing is delivered through it.</source>
        <translation>{path} 是指向目标之外的链接；不会通过它交付。</translation>
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
        <source>First name, of the list</source>
        <translation>名（清单）</translation>
    </message>
    <message>
        <source>Last name, of the list</source>
        <translation>姓（清单）</translation>
    </message>
    <message>
        <source>Full name, of the list</source>
        <translation>全名（清单）</translation>
    </message>
    <message>
        <source>Class, of the list</source>
        <translation>班级（清单）</translation>
    </message>
    <message>
        <source>Grade, of the list</source>
        <translation>年级（清单）</translation>
    </message>
    <message>
        <source>Teacher, of the list</source>
        <translation>老师（清单）</translation>
    </message>
    <message>
        <source>Code, of the list</source>
        <translation>代码（清单）</translation>
    </message>
    <message>
        <source>SKU, of the list</source>
        <translation>商品编号（清单）</translation>
    </message>
    <message>
        <source>Number within the row of the list</source>
        <translation>在清单该行中的编号</translation>
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
        <source>Name of your studio</source>
        <translation>工作室名称</translation>
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
        <source>Copyright</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>Keep location (GPS)</source>
        <translation>保留位置（GPS）</translation>
    </message>
    <message>
        <source>Keep serial numbers</source>
        <translation>保留序列号</translation>
    </message>
    <message>
        <source>Keep original</source>
        <translation>保留原样</translation>
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
        <source>A recipe of this name came with Studio and stays as it is. Choose another name.</source>
        <translation>此名称的配方随 Studio 提供，不会被更改。请另选名称。</translation>
    </message>
    <message>
        <source>Your library has a recipe of this name; it will be replaced.</source>
        <translation>库中已有同名配方，将被替换。</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>People that are meant</source>
        <translation>可能的人员</translation>
    </message>
    <message>
        <source>Type a name or code…</source>
        <translation>输入姓名或编码…</translation>
    </message>
    <message>
        <source>Name or code of the person</source>
        <translation>人员姓名或编码</translation>
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
        <source>Subfolder</source>
        <translation>子文件夹</translation>
    </message>
    <message>
        <source>Change the subfolder</source>
        <translation>更改子文件夹</translation>
    </message>
    <message>
        <source>Keep the original file&apos;s date</source>
        <translation>保留原文件的日期</translation>
    </message>
    <message>
        <source>Export name</source>
        <translation>导出名称</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Change the dates of files</source>
        <translation>更改文件日期</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
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
        <source>%Ln photo(s) can&apos;t be delivered.</source>
        <translation>
            <numerusform>%Ln 张照片无法交付。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) use older settings. Replace them?</source>
        <translation>
            <numerusform>%Ln 个文件使用旧设置。要替换吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>名单…</translation>
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
        <source>Paused: %1 Studio resumes by itself when it can.</source>
        <translation>已暂停：%1 条件允许时 Studio 会自动继续。</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>A setting on this page needs a correction</source>
        <translation>此页有设置需要更正</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Name or code</source>
        <translation>姓名或编码</translation>
    </message>
    <message>
        <source>Find people by name or code</source>
        <translation>按姓名或编码查找人员</translation>
    </message>
    <message>
        <source>Show only what needs a look</source>
        <translation>仅显示需要查看的内容</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>全部已查</translation>
    </message>
    <message>
        <source>Codes are read from card photos. Drag photos to a person to correct; type a code on a card that couldn&apos;t be read. Shift+Enter says that a photo is a card.</source>
        <translation>编码从卡片照片中读取。将照片拖到人员上即可更正；对无法读取的卡片请输入编码。Shift+Enter 表示照片是卡片。</translation>
    </message>
    <message>
        <source>Drag photos to a person to correct, or select them and type a name or code.</source>
        <translation>将照片拖到人员上即可更正，或选中后输入姓名或编码。</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People of the list</source>
        <translation>名单中的人员</translation>
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
        <source>Date taken</source>
        <translation>拍摄日期</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评级</translation>
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
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter photos by name</source>
        <translation>按名称筛选照片</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Deliver only these</source>
        <translation>仅交付这些</translation>
    </message>
    <message>
        <source>Looking… %1</source>
        <translation>正在查找… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are not shown will be delivered too.</source>
        <translation>
            <numerusform>未显示的 %Ln 张照片也会交付。</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that are not shown will not be delivered.</source>
        <translation>未显示的照片不会交付。</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>仅：%1。</translation>
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
    <message>
        <source>Watch this folder</source>
        <translation>监视此文件夹</translation>
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
        <source>Left out</source>
        <translation>已排除</translation>
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
        <source>Horizontal margin</source>
        <translation>水平边距</translation>
    </message>
    <message>
        <source>Vertical margin</source>
        <translation>垂直边距</translation>
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
    <name>PortraitFields</name>
    <message>
        <source>Same as landscape</source>
        <translation>与横向相同</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Gap between repeats</source>
        <translation>重复间距</translation>
    </message>
    <message>
        <source>As landscape</source>
        <translation>与横向相同</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>文字颜色</translation>
    </message>
    <message>
        <source>Choose another image…</source>
        <translation>选择其他图像…</translation>
    </message>
    <message>
        <source>Separate outline</source>
        <translation>单独的描边</translation>
    </message>
    <message>
        <source>Separate shadow</source>
        <translation>单独的阴影</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
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
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>间距</translation>
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
        <source>Measure…</source>
        <translation>测速…</translation>
    </message>
    <message>
        <source>Parallel jobs</source>
        <translation>并行任务数</translation>
    </message>
    <message>
        <source>Find out on your own photos how many are fastest.</source>
        <translation>用您自己的照片测出最快的数量。</translation>
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
        <source>Match system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>These settings don&apos;t affect image quality.</source>
        <translation>这些设置不影响画质。</translation>
    </message>
    <message>
        <source>Your studio</source>
        <translation>您的工作室</translation>
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
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 张失败</numerusform>
        </translation>
    </message>
    <message>
        <source>A setting of the recipe needs a correction</source>
        <translation>配方中有设置需要更正</translation>
    </message>
    <message>
        <source>Can&apos;t start yet</source>
        <translation>暂时无法开始</translation>
    </message>
    <message>
        <source>Nothing new to deliver</source>
        <translation>没有新的内容需要交付</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) · %1 free</source>
        <translation>
            <numerusform>%Ln 个文件 · 可用 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) · about %1 of %2 free</source>
        <translation>
            <numerusform>%Ln 个文件 · 约 %1，剩余空间 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
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
        <source>finishing current photos…</source>
        <translation>正在完成当前照片…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>finished in %1</source>
        <translation>用时 %1</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent folders</source>
        <translation>最近的文件夹</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>从此列表移除</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>从此列表移除 %1</translation>
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
        <source>“%1” is in your library, with its files.</source>
        <translation>“%1”及其文件已加入库中。</translation>
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
</context>
<context>
    <name>RecipePackages</name>
    <message>
        <source>Import a recipe</source>
        <translation>导入配方</translation>
    </message>
    <message>
        <source>Recipe with its files</source>
        <translation>配方及其文件</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>导出配方</translation>
    </message>
    <message>
        <source>The recipe is exported: %1</source>
        <translation>配方已导出：%1</translation>
    </message>
    <message>
        <source>Your library has a recipe “%1” already.</source>
        <translation>库中已有配方“%1”。</translation>
    </message>
    <message>
        <source>“%1” came with Studio and stays as it is.</source>
        <translation>“%1”随 Studio 提供，保持不变。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <message>
        <source>Watermark</source>
        <comment>page</comment>
        <translation>水印</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>page</comment>
        <translation>交付</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Deliver what is readable</source>
        <translation>交付可读取的部分</translation>
    </message>
    <message>
        <source>Allow larger photos</source>
        <translation>允许更大的照片</translation>
    </message>
    <message>
        <source>Allow more time</source>
        <translation>允许更长时间</translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>Web page with thumbnails (*.html)</source>
        <translation>带缩略图的网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF to print or send (*.pdf)</source>
        <translation>用于打印或发送的 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>交付报告</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Remove photos</source>
        <translation>移除照片</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>Client gallery</source>
        <translation>客户相册</translation>
    </message>
    <message>
        <source>Client proof</source>
        <translation>客户样片</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Instagram portrait</source>
        <translation>Instagram 竖版</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram 方形</translation>
    </message>
    <message>
        <source>Print 300 dpi</source>
        <translation>打印 300 dpi</translation>
    </message>
    <message>
        <source>Products by SKU</source>
        <translation>按 SKU 的产品</translation>
    </message>
    <message>
        <source>School: class folders</source>
        <translation>学校：班级文件夹</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>网页画廊</translation>
    </message>
    <message>
        <source>Yearbook (PSPA)</source>
        <translation>毕业纪念册 (PSPA)</translation>
    </message>
    <message>
        <source>class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>email</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>竖版</translation>
    </message>
    <message>
        <source>square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>样片</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>web</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>yearbook</source>
        <translation>纪念册</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Original size</source>
        <translation>原始尺寸</translation>
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
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Enlarge smaller photos</source>
        <translation>放大较小的照片</translation>
    </message>
    <message>
        <source>Fit within</source>
        <translation>适应框内</translation>
    </message>
    <message>
        <source>Stretch to exact size</source>
        <translation>拉伸到精确尺寸</translation>
    </message>
    <message>
        <source>Fill and crop</source>
        <translation>填充并裁切</translation>
    </message>
    <message>
        <source>Fit with border</source>
        <translation>适应并加边框</translation>
    </message>
    <message>
        <source>Border colour</source>
        <translation>边框颜色</translation>
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
        <source>Change the decoding</source>
        <translation>更改解码</translation>
    </message>
    <message>
        <source>Speed or quality</source>
        <translation>速度或质量</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>解码</translation>
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
        <source>Sharpening</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>更改尺寸</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>As added</source>
        <translation>添加顺序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Folder by folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>Camera clocks…</source>
        <translation>相机时钟…</translation>
    </message>
    <message>
        <source>Order and numbering: %1</source>
        <translation>顺序与编号：%1</translation>
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
        <source>Tricky photos</source>
        <translation>棘手的照片</translation>
    </message>
    <message numerus="yes">
        <source>Where this watermark is hardest to read, of %Ln photo(s).</source>
        <translation>
            <numerusform>%Ln 张照片中此水印最难看清之处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where this watermark is hardest to read, of %1 photos spread evenly over all %2.</source>
        <translation>在全部 %2 张中均匀选取的 %1 张里此水印最难看清之处。</translation>
    </message>
    <message>
        <source>Looking at %1 of %2 photos…</source>
        <translation>正在查看 %1 / %2 张照片…</translation>
    </message>
    <message>
        <source>None of the photos could be read, or all of them are alike.</source>
        <translation>没有一张照片可读取，或它们全都相似。</translation>
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
        <source>Open gallery</source>
        <translation>打开相册</translation>
    </message>
    <message>
        <source>Open contact sheet</source>
        <translation>打开联系表</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2.</source>
        <translation>已在 %1 / %2 处停止。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) failed:</source>
        <translation>
            <numerusform>%Ln 张照片失败：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was delivered: files of %Ln photo(s) were kept as they are.</source>
        <translation>
            <numerusform>没有交付任何内容：%Ln 张照片的文件保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) delivered; others were kept as they are.</source>
        <translation>
            <numerusform>已交付 %Ln 张照片；其余保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: all files are up to date.</source>
        <translation>无事可做：所有文件都是最新的。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered</source>
        <translation>
            <numerusform>已交付 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln 张已是最新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as they are</source>
        <translation>
            <numerusform>%Ln 张保持原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) are delivered.</source>
        <translation>
            <numerusform>全部 %Ln 张照片已交付。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 张失败</numerusform>
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
        <source>Shadow</source>
        <translation>阴影</translation>
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
    <name>WatchStrip</name>
    <message>
        <source>Start with the computer</source>
        <translation>随电脑启动</translation>
    </message>
    <message>
        <source>Opens Studio when you log in, and goes on watching.</source>
        <translation>登录时打开 Studio 并继续监视。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>WatchTray</name>
    <message>
        <source>Open Studio</source>
        <translation>打开 Studio</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>Watching %1 ends with the photos in progress.</source>
        <translation>处理完当前照片后将停止监视 %1。</translation>
    </message>
    <message>
        <source>Watching %1: waiting. %2</source>
        <translation>正在监视 %1：等待中。%2</translation>
    </message>
    <message>
        <source>Watching %1: paused, %2</source>
        <translation>正在监视 %1：已暂停，%2</translation>
    </message>
    <message>
        <source>Watching %1: %2</source>
        <translation>正在监视 %1：%2</translation>
    </message>
    <message>
        <source>nothing delivered yet</source>
        <translation>尚未交付</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered, last %1</source>
        <translation>
            <numerusform>已交付 %Ln 张，最近一张 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 张失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching: waiting. %1</source>
        <translation>监视：等待中。%1</translation>
    </message>
    <message>
        <source>Watching: %1</source>
        <translation>监视：%1</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Choose the folder that photos are delivered into first.</source>
        <translation>请先选择照片的交付文件夹。</translation>
    </message>
    <message>
        <source>A folder is being watched already; stop that first.</source>
        <translation>已在监视一个文件夹；请先停止监视。</translation>
    </message>
    <message>
        <source>%1 was watched until Studio was closed.</source>
        <translation>关闭 Studio 之前一直在监视 %1。</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>继续监视</translation>
    </message>
    <message>
        <source>That can&apos;t be set: %1.</source>
        <translation>无法设置：%1。</translation>
    </message>
</context>
<context>
    <name>WatermarkCard</name>
    <message>
        <source>More about this watermark</source>
        <translation>此水印的更多操作</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>Hide: it stays here and is not delivered</source>
        <translation>隐藏：保留在此，不会交付</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Deliver %1</source>
        <translation>交付 %1</translation>
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
        <source>Place</source>
        <comment>section</comment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>描边</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Repeat across photo</source>
        <translation>在照片上重复</translation>
    </message>
    <message>
        <source>Gap between repeats</source>
        <translation>重复间距</translation>
    </message>
    <message>
        <source>Same as landscape</source>
        <translation>与横向相同</translation>
    </message>
    <message>
        <source>Separate position</source>
        <translation>单独位置</translation>
    </message>
    <message>
        <source>Portrait photos</source>
        <translation>纵向照片</translation>
    </message>
    <message>
        <source>As landscape</source>
        <translation>与横向相同</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Shadow and outline</source>
        <translation>阴影与描边</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Change a watermark</source>
        <translation>更改水印</translation>
    </message>
    <message>
        <source>Change a watermark on portrait photos</source>
        <translation>更改纵向照片的水印</translation>
    </message>
</context>
<context>
    <name>WatermarkListForm</name>
    <message>
        <source>Add image…</source>
        <translation>添加图像…</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>添加文字</translation>
    </message>
    <message>
        <source>No watermark yet. Drop a PNG or SVG here.</source>
        <translation>还没有水印。将 PNG 或 SVG 拖到这里。</translation>
    </message>
    <message>
        <source>Check tricky photos</source>
        <translation>检查棘手的照片</translation>
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
        <source>Text %1</source>
        <translation>文字 %1</translation>
    </message>
    <message>
        <source>Add a watermark</source>
        <translation>添加水印</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Move behind</source>
        <translation>移到后面</translation>
    </message>
    <message>
        <source>Move in front</source>
        <translation>移到前面</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show a watermark</source>
        <translation>显示水印</translation>
    </message>
    <message>
        <source>Hide a watermark</source>
        <translation>隐藏水印</translation>
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
        <source>List…</source>
        <translation>名单…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
</TS>
