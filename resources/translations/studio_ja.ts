<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>リストを空にする</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>フォルダーを監視…</translation>
    </message>
    <message>
        <source>Past deliveries…</source>
        <translation>過去の納品…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>About Studio</source>
        <translation>Studioについて</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
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
        <translation>中央</translation>
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
        <translation>プログラム自体の不具合です（%1）。詳細はログにあります。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the message: %1</source>
        <translation>メッセージを閉じる：%1</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Show less</source>
        <translation>表示を減らす</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
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
        <translation>測定</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>測定の進行状況</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3</source>
        <translation>%2回中%1回目：%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parallel job(s) are best for these photos: %1 photos/s.</source>
        <translation>
            <numerusform>これらの写真には並列処理数 %Ln が最適です：%1 枚/秒。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Preview of the photo</source>
        <translation>写真のプレビュー</translation>
    </message>
    <message>
        <source>1, 2 and 3 show before, split and after; plus, minus and 0 zoom. M chooses a watermark, which the arrow keys then move. Without one the arrow keys move the picture, with Ctrl the split.</source>
        <translation>1・2・3で元画像・分割・仕上がりを表示、＋・−・0で拡大縮小。Mで透かしを選び、矢印キーで動かします。選んでいないときは矢印キーで画像、Ctrlを押しながらで分割線を動かします。</translation>
    </message>
</context>
<context>
    <name>ClientChoice</name>
    <message>
        <source>Use the client&apos;s choice when this delivery is done.</source>
        <translation>お客様の選択は、この納品が終わってから使ってください。</translation>
    </message>
    <message>
        <source>Add the photos first, then the choice of the client.</source>
        <translation>先に写真を追加し、そのあとでお客様の選択を追加してください。</translation>
    </message>
    <message>
        <source>No photo of the list is named in %1.</source>
        <translation>%1 にはリスト内の写真が含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>The client has chosen %Ln photo(s); only these are checked.</source>
        <translation>
            <numerusform>お客様は %Ln 枚の写真を選びました。それらだけにチェックが入っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>Camera clocks</source>
        <translation>カメラの時計</translation>
    </message>
    <message>
        <source>Two cameras, one event: add what a clock is behind, so that all photos sort by the same time.</source>
        <translation>カメラが複数のとき、遅れている時計の分を足すと、すべての写真が同じ時刻で並びます。</translation>
    </message>
    <message>
        <source>None of the photos says when and with which camera it was taken.</source>
        <translation>撮影日時とカメラが記録された写真がありません。</translation>
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
        <translation>Studioは納品中です</translation>
    </message>
    <message>
        <source>The delivery is not finished.</source>
        <translation>納品はまだ終わっていません。</translation>
    </message>
    <message>
        <source>What is done stays, and the next start offers to continue. Pausing takes a few seconds. Stopping now redoes the current photos later.</source>
        <translation>完了した分は残り、次回の起動時に続けられます。一時停止には数秒かかります。今すぐ停止すると、処理中の写真は後でやり直します。</translation>
    </message>
    <message>
        <source>Keep delivering</source>
        <translation>書き出しを続ける</translation>
    </message>
    <message>
        <source>Pause and keep for later</source>
        <translation>一時停止して残す</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>今すぐ停止</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Choose a colour…</source>
        <translation>色を選択…</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>リストの列</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 行</translation>
    </message>
    <message>
        <source>Photos are matched by</source>
        <translation>写真の照合</translation>
    </message>
    <message>
        <source>Code or number</source>
        <translation>コードまたは番号</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>このリストを使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>このリストにはない</translation>
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
        <translation>氏名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>学年</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>担任</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>品番 (SKU)</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>最初の写真</translation>
    </message>
    <message>
        <source>Last photo</source>
        <translation>最後の写真</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Give %1 to %2</source>
        <translation>%1を %2 に割り当て</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>%1 のカード</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>%1 は正しい</translation>
    </message>
    <message>
        <source>Give %1 to nobody</source>
        <translation>%1を誰にも割り当てない</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>カードではない</translation>
    </message>
    <message>
        <source>Take corrections back</source>
        <translation>修正を取り消す</translation>
    </message>
    <message>
        <source>%1 has a code that others in the list have, too. Correct the list.</source>
        <translation>%1 のコードはリストの他の行にもあります。リストを直してください。</translation>
    </message>
    <message>
        <source>%1 has no code. Correct the list.</source>
        <translation>%1 にはコードがありません。リストを直してください。</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>要確認 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>確認が必要: %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no photo</source>
        <comment>people</comment>
        <translation>
            <numerusform>写真なし %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) couldn&apos;t be read or are unknown</source>
        <translation>
            <numerusform>読めない、または不明なカード %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appear twice</source>
        <comment>people</comment>
        <translation>
            <numerusform>2 回登場 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) may be missing</source>
        <translation>
            <numerusform>カードが抜けている可能性 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) a clock jumped back</source>
        <translation>
            <numerusform>時計が戻った箇所 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) before the first card</source>
        <translation>
            <numerusform>最初のカードより前 %Ln グループ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) without a row of the list</source>
        <translation>
            <numerusform>リストに行がない %Ln グループ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list can&apos;t be used</source>
        <translation>
            <numerusform>使えないリストの行 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CropPage</name>
    <message>
        <source>Crop frame</source>
        <translation>切り抜き枠</translation>
    </message>
    <message>
        <source>The arrow keys move the frame, with Shift further. Enter shows the preview again.</source>
        <translation>矢印キーで枠を動かします。Shift を押すと大きく動きます。Enter でプレビューに戻ります。</translation>
    </message>
</context>
<context>
    <name>Cropping</name>
    <message>
        <source>Move the crop</source>
        <translation>切り抜きを移動</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>レポートを保存しました：%1</translation>
    </message>
</context>
<context>
    <name>DeliveryBar</name>
    <message>
        <source>Destination folder</source>
        <translation>納品先フォルダ</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>ファイルの納品先</translation>
    </message>
    <message>
        <source>Choose the destination folder…</source>
        <translation>納品先フォルダを選ぶ…</translation>
    </message>
    <message>
        <source>Choose the destination folder</source>
        <translation>納品先フォルダを選ぶ</translation>
    </message>
    <message>
        <source>Finish the current photos, keep what is done, and stop.</source>
        <translation>処理中の写真を終えて停止します。完了分は残ります。</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>同名ファイルは</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>Files that are there stay as they are.</source>
        <translation>既存のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>The new file takes its place. Originals never change.</source>
        <translation>新しいファイルに置き換えます。元の写真は変わりません。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>The new file gets a number in its name.</source>
        <translation>新しいファイル名に番号を付けます。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>納品先</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>DeliveryForm</name>
    <message>
        <source>Make a web gallery</source>
        <translation>ウェブギャラリーを作る</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>name of the folder</source>
        <translation>フォルダー名</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Photos can be downloaded</source>
        <translation>写真をダウンロードできる</translation>
    </message>
    <message>
        <source>Clients can choose photos</source>
        <translation>お客様が写真を選べる</translation>
    </message>
    <message>
        <source>Send choice to</source>
        <translation>選択の送り先</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Begin with a large photo</source>
        <translation>大きな写真から始める</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>ウェブギャラリー</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Make a contact sheet</source>
        <translation>コンタクトシートを作る</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>リーガル</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横置き</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>JPEG pages</source>
        <translation>JPEG ページ</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
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
        <translation>形式</translation>
    </message>
    <message>
        <source>Make a ZIP file</source>
        <translation>ZIP ファイルを作る</translation>
    </message>
    <message>
        <source>Largest part</source>
        <translation>分割サイズの上限</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>1 つのファイル</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>ZIP ファイル</translation>
    </message>
    <message>
        <source>All exports</source>
        <translation>すべての書き出し</translation>
    </message>
    <message>
        <source>First export</source>
        <translation>最初の書き出し</translation>
    </message>
    <message>
        <source>Switch the web gallery</source>
        <translation>ウェブギャラリーの切り替え</translation>
    </message>
    <message>
        <source>Switch the contact sheet</source>
        <translation>コンタクトシートの切り替え</translation>
    </message>
    <message>
        <source>Switch the ZIP file</source>
        <translation>ZIP ファイルの切り替え</translation>
    </message>
    <message>
        <source>Change the web gallery</source>
        <translation>ウェブギャラリーの変更</translation>
    </message>
    <message>
        <source>Change the contact sheet</source>
        <translation>コンタクトシートの変更</translation>
    </message>
    <message>
        <source>Change the ZIP file</source>
        <translation>ZIP ファイルの変更</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>No program on this computer opens it: %1</source>
        <translation>これを開けるプログラムがありません：%1</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>only files and folders of this computer can be dropped.</source>
        <translation>このコンピュータのファイルとフォルダだけドロップできます。</translation>
    </message>
    <message>
        <source>Use %1 as the watermark</source>
        <translation>%1を透かしに使う</translation>
    </message>
    <message>
        <source>Check the photos that %1 names</source>
        <translation>%1 に書かれた写真にチェックを入れる</translation>
    </message>
    <message>
        <source>Use the recipe %1</source>
        <translation>レシピ%1を使う</translation>
    </message>
    <message>
        <source>Use %1 as the list</source>
        <translation>%1 をリストとして使う</translation>
    </message>
    <message>
        <source>%1 is not there or can&apos;t be read.</source>
        <translation>%1がないか、読めません。</translation>
    </message>
    <message>
        <source>%1 is no photo.</source>
        <translation>%1は写真ではありません。</translation>
    </message>
    <message>
        <source>%1 is no recipe.</source>
        <translation>%1はレシピではありません。</translation>
    </message>
    <message>
        <source>This can&apos;t be used: %1</source>
        <translation>使えません：%1</translation>
    </message>
</context>
<context>
    <name>EffectFields</name>
    <message>
        <source>Colour of the outline</source>
        <translation>縁取りの色</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation>縁取りの幅</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>影の色</translation>
    </message>
    <message>
        <source>Opacity of the shadow</source>
        <translation>影の不透明度</translation>
    </message>
    <message>
        <source>Shadow across</source>
        <translation>影の横位置</translation>
    </message>
    <message>
        <source>Shadow down</source>
        <translation>影の縦位置</translation>
    </message>
    <message>
        <source>Softness of the shadow</source>
        <translation>影のぼかし</translation>
    </message>
    <message>
        <source>Percent of the letters&apos; size</source>
        <translation>文字の大きさに対する割合</translation>
    </message>
    <message>
        <source>Outline colour</source>
        <translation>縁取りの色</translation>
    </message>
    <message>
        <source>Outline width</source>
        <translation>縁取りの幅</translation>
    </message>
    <message>
        <source>Shadow colour</source>
        <translation>影の色</translation>
    </message>
    <message>
        <source>Shadow opacity</source>
        <translation>影の不透明度</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>ぼかし</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>写真のフォルダをここにドロップ</translation>
    </message>
    <message>
        <source>Choose a recipe above, then press Deliver. Your originals are never changed.</source>
        <translation>上でレシピを選び、「書き出す」を押してください。元の写真は決して変わりません。</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダを追加…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>写真を追加…</translation>
    </message>
    <message>
        <source>Try it with the sample photos</source>
        <translation>サンプル写真で試す</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>How do these rows read right?</source>
        <translation>正しく読めるのはどれですか?</translation>
    </message>
    <message>
        <source>%1 does not say in which encoding it was saved.</source>
        <translation>%1 には保存時の文字コードが書かれていません。</translation>
    </message>
    <message>
        <source>Another encoding</source>
        <translation>別の文字コード</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>repeated text</source>
        <translation>繰り返しテキスト</translation>
    </message>
    <message>
        <source>repeated watermark</source>
        <translation>繰り返し透かし</translation>
    </message>
    <message>
        <source>original size</source>
        <translation>元のサイズ</translation>
    </message>
    <message>
        <source>same as original</source>
        <translation>元と同じ</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>More about this export</source>
        <translation>この書き出しの操作</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>%1を作る</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 の操作</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>Exports</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Add an export</source>
        <translation>書き出しを追加</translation>
    </message>
    <message>
        <source>At least one export is made.</source>
        <translation>書き出しは一つ以上必要です。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>At least one export is made, so the last one stays.</source>
        <translation>書き出しは一つ以上必要なので、最後の一つは残ります。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>写真のフォルダを追加</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Choose a list of people or products</source>
        <translation>人物または商品のリストを選択</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>Change the format</source>
        <translation>形式を変更</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Change the quality</source>
        <translation>画質を変更</translation>
    </message>
    <message>
        <source>Change the loss</source>
        <translation>劣化の設定を変更</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Full (4:4:4)</source>
        <translation>フル（4:4:4）</translation>
    </message>
    <message>
        <source>Half (4:2:2)</source>
        <translation>半分（4:2:2）</translation>
    </message>
    <message>
        <source>Quarter (4:2:0)</source>
        <translation>四分の一（4:2:0）</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>プログレッシブ</translation>
    </message>
    <message>
        <source>Change the order of the file</source>
        <translation>ファイルの並びを変更</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Change the largest size</source>
        <translation>最大サイズを変更</translation>
    </message>
    <message>
        <source>Same as original</source>
        <translation>元と同じ</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>可逆圧縮</translation>
    </message>
    <message>
        <source>Change the chroma subsampling</source>
        <translation>色差サブサンプリングを変更</translation>
    </message>
    <message>
        <source>Keep original</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Change the dpi</source>
        <translation>dpiを変更</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Shows where a photo is transparent and the format can&apos;t be.</source>
        <translation>写真が透明で、形式が透明にできない所に見えます。</translation>
    </message>
    <message>
        <source>Change the background</source>
        <translation>背景を変更</translation>
    </message>
    <message>
        <source>sRGB, for screens</source>
        <translation>sRGB（画面用）</translation>
    </message>
    <message>
        <source>ICC file…</source>
        <translation>ICCファイル…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Max file size</source>
        <translation>最大ファイルサイズ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>色差サブサンプリング</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Change the colours</source>
        <translation>色を変更</translation>
    </message>
    <message>
        <source>Choose a colour profile</source>
        <translation>カラープロファイルを選ぶ</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>GroupGrid</name>
    <message>
        <source>Photos of the list</source>
        <translation>リストの写真</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>collapsed</source>
        <translation>折りたたみ中</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>展開中</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Drop a folder</source>
        <translation>フォルダをドロップ</translation>
    </message>
    <message>
        <source>Photos come from folders, cards or single files; nothing is moved.</source>
        <translation>写真はフォルダ、カード、個々のファイルから。何も移動しません。</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>レシピを選ぶ</translation>
    </message>
    <message>
        <source>It says what is made of each photo. The preview shows the real file.</source>
        <translation>各写真から何を作るかを決めます。プレビューは実際のファイルです。</translation>
    </message>
    <message>
        <source>Your originals are never changed, moved or deleted, and you never get half-written files.</source>
        <translation>元の写真が変更・移動・削除されることはなく、書きかけのファイルが残ることもありません。</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Pause and resume; check or uncheck photos</source>
        <translation>一時停止と再開、写真のチェック</translation>
    </message>
    <message>
        <source>Undo and redo, in the list and the recipe</source>
        <translation>取り消しとやり直し（リストとレシピ）</translation>
    </message>
    <message>
        <source>Refresh the folders</source>
        <translation>フォルダーを更新</translation>
    </message>
    <message>
        <source>Thumbnail cache</source>
        <translation>サムネールのキャッシュ</translation>
    </message>
    <message>
        <source>Delivers whole folders of photographs: sized, watermarked, named and complete. Under the MIT licence. Qt and PySide6 are used under the LGPL, version 3; their libraries can be replaced.</source>
        <translation>フォルダーごと写真を書き出します：サイズ、透かし、名前を整え、漏れなく。MIT ライセンス。Qt と PySide6 は LGPL バージョン 3 で使用しており、ライブラリは差し替えられます。</translation>
    </message>
    <message>
        <source>Every core works. Pause, cancel or pull the plug: nothing is lost.</source>
        <translation>全コアが働きます。一時停止、中止、電源断でも何も失われません。</translation>
    </message>
    <message>
        <source>Press Deliver</source>
        <translation>「書き出す」を押す</translation>
    </message>
    <message>
        <source>Your photos are safe</source>
        <translation>写真は安全です</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダを追加</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Remove from the list, never from the disk</source>
        <translation>一覧から外す（ディスクからは消さない）</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>レシピを保存</translation>
    </message>
    <message>
        <source>Filter the photos</source>
        <translation>写真を絞り込む</translation>
    </message>
    <message>
        <source>Before, split, after (in the preview)</source>
        <translation>元画像・分割・仕上がり（プレビュー）</translation>
    </message>
    <message>
        <source>Zoom in, out, fit (in the preview)</source>
        <translation>拡大・縮小・全体（プレビュー）</translation>
    </message>
    <message>
        <source>Past deliveries</source>
        <translation>過去の納品</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Your recipes</source>
        <translation>あなたのレシピ</translation>
    </message>
    <message>
        <source>Journals of deliveries</source>
        <translation>納品の記録</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>ウィンドウの設定</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>報告用の情報をコピー</translation>
    </message>
    <message>
        <source>Versions and the last fault, no names of files.</source>
        <translation>バージョンと最後の不具合。ファイル名は含みません。</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Past deliveries</source>
        <translation>過去の納品</translation>
    </message>
    <message>
        <source>Looking for deliveries…</source>
        <translation>書き出しを探しています…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>元のフォルダー</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>納品先</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>もう一度納品</translation>
    </message>
    <message>
        <source>Brings the photos, the recipe and the destination back into the window.</source>
        <translation>写真、レシピ、保存先をウィンドウに戻します。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>All deliveries into this folder…</source>
        <translation>このフォルダーへのすべての納品…</translation>
    </message>
    <message>
        <source>This delivery only…</source>
        <translation>この納品のみ…</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>ウェブギャラリー</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>ZIP ファイル</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No delivery has been made yet.</source>
        <translation>まだ納品はありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>残り %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Whose photos are these?</source>
        <translation>どなたの写真ですか？</translation>
    </message>
    <message>
        <source>Written wherever a recipe says {studio}. You can change it in the settings.</source>
        <translation>レシピの {studio} の位置に入ります。設定でいつでも変更できます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>IdentityFields</name>
    <message>
        <source>Studio Nord</source>
        <translation>スタジオ・ノルド</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>ロゴを選ぶ…</translation>
    </message>
    <message>
        <source>Studio name</source>
        <translation>スタジオ名</translation>
    </message>
    <message>
        <source>Copyright line</source>
        <translation>著作権表示</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ロゴを選ぶ</translation>
    </message>
</context>
<context>
    <name>InfoStrip</name>
    <message>
        <source>Before</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>The photo without watermarks (1)</source>
        <translation>透かしのない写真（1）</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Before on the left, after on the right (2)</source>
        <translation>左が元画像、右が仕上がり（2）</translation>
    </message>
    <message>
        <source>After</source>
        <translation>仕上がり</translation>
    </message>
    <message>
        <source>The file as it will be (3)</source>
        <translation>出来上がるファイル（3）</translation>
    </message>
    <message>
        <source>What the preview shows</source>
        <translation>プレビューの表示</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>The whole picture, never enlarged (0)</source>
        <translation>画像全体、拡大はしません（0）</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Each pixel of the file as one of the screen (0)</source>
        <translation>ファイルの1ピクセルを画面の1ピクセルに（0）</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>プレビューの大きさ</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>全画面 (F11)</translation>
    </message>
    <message>
        <source>Move the crop</source>
        <translation>切り抜きを移動</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>Unit: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>Percent of the short side</source>
        <translation>短辺に対する割合</translation>
    </message>
    <message>
        <source>Pixels of the output</source>
        <translation>出力のピクセル</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Show photos and preview</source>
        <translation>写真とプレビューを表示</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>人物を表示</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>次の要確認</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>リストを読み直す</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>別のリストを選択…</translation>
    </message>
    <message>
        <source>Print code cards…</source>
        <translation>コードカードを印刷…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln per page</source>
        <translation>
            <numerusform>1 ページに %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Use no list</source>
        <translation>リストを使わない</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>リストの列</translation>
    </message>
    <message>
        <source>%1 has %2 rows. Add the photos that belong to it.</source>
        <translation>%1 は %2 行です。対応する写真を追加してください。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>%1 cards.pdf</source>
        <translation>%1 カード.pdf</translation>
    </message>
    <message>
        <source>Print code cards</source>
        <translation>コードカードを印刷</translation>
    </message>
    <message>
        <source>Printing code cards…</source>
        <translation>コードカードを印刷しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code card(s) in %1.</source>
        <translation>
            <numerusform>%1 にコードカード %Ln 枚。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list have no card.</source>
        <translation>
            <numerusform>リストの %Ln 行にはカードがありません。</numerusform>
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
        <translation>%2 人中 %1 人に写真あり</translation>
    </message>
    <message>
        <source>no photo</source>
        <translation>写真なし</translation>
    </message>
    <message>
        <source>2 cards?</source>
        <translation>カード 2 枚?</translation>
    </message>
    <message>
        <source>card missing?</source>
        <translation>カード抜け?</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>同じコード</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 の後</translation>
    </message>
    <message>
        <source>who is this?</source>
        <translation>これは誰?</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>is a card missing?</source>
        <translation>カードが抜けている?</translation>
    </message>
    <message>
        <source>incomplete row of the list</source>
        <translation>リストの行が不完全</translation>
    </message>
    <message>
        <source>card again: right?</source>
        <translation>カード再登場: 正しい?</translation>
    </message>
    <message>
        <source>Card couldn&apos;t be read</source>
        <translation>カードを読めません</translation>
    </message>
    <message>
        <source>Code %1 is not in the list</source>
        <translation>コード %1 はリストにありません</translation>
    </message>
    <message>
        <source>Card with several codes</source>
        <translation>複数のコードがあるカード</translation>
    </message>
    <message>
        <source>Before the first card</source>
        <translation>最初のカードより前</translation>
    </message>
    <message>
        <source>The clock jumped back</source>
        <translation>時計が戻りました</translation>
    </message>
    <message>
        <source>Rows with the same code</source>
        <translation>同じコードの行</translation>
    </message>
    <message>
        <source>Several people come into question</source>
        <translation>複数の候補があります</translation>
    </message>
    <message>
        <source>Nobody&apos;s photos</source>
        <translation>誰のものでもない写真</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>リストにありません</translation>
    </message>
    <message>
        <source>Code cards that have been read</source>
        <translation>読み取り済みのコードカード</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>次の要確認</translation>
    </message>
    <message>
        <source>Previous to check</source>
        <translation>前の要確認</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>割り当てる…</translation>
    </message>
    <message>
        <source>This is the card of…</source>
        <translation>これは次の人のカード…</translation>
    </message>
    <message>
        <source>This is no card</source>
        <translation>これはカードではない</translation>
    </message>
    <message>
        <source>Give to nobody</source>
        <translation>誰にも割り当てない</translation>
    </message>
    <message>
        <source>Take corrections back</source>
        <translation>修正を取り消す</translation>
    </message>
    <message>
        <source>The code cards have not been read, so nobody knows whose the photos are.</source>
        <translation>コードカードを読んでいないため、誰の写真か分かりません。</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>リストを読んでいます…</translation>
    </message>
    <message>
        <source>Matching photos with the list…</source>
        <translation>写真をリストと照合しています…</translation>
    </message>
    <message>
        <source>Reading code cards: %1 of %2</source>
        <translation>コードカードを読み取り中: %2 枚中 %1 枚</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>これで正しい</translation>
    </message>
    <message>
        <source>Type a name or code…</source>
        <translation>名前かコードを入力…</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>カード %1</translation>
    </message>
</context>
<context>
    <name>ListRules</name>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Photos are matched by</source>
        <translation>写真の照合</translation>
    </message>
    <message>
        <source>Column with the code</source>
        <translation>コードの列</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>その他の列</translation>
    </message>
    <message>
        <source>Photos of code cards</source>
        <translation>コードカードの写真</translation>
    </message>
    <message>
        <source>Index of the files</source>
        <translation>ファイルの索引</translation>
    </message>
    <message>
        <source>Change how the list is used</source>
        <translation>リストの使い方を変更</translation>
    </message>
    <message>
        <source>Code cards in the photos</source>
        <translation>写真のコードカード</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Photo numbers, from and to</source>
        <translation>写真番号 (から/まで)</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Deliver them, too</source>
        <translation>一緒に納品する</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>CSV with all columns</source>
        <translation>すべての列を含む CSV</translation>
    </message>
    <message>
        <source>INDEX.TXT for yearbooks (PSPA)</source>
        <translation>卒業アルバム用 INDEX.TXT (PSPA)</translation>
    </message>
</context>
<context>
    <name>ListSwitch</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
</context>
<context>
    <name>Made</name>
    <message>
        <source>Making the web gallery</source>
        <translation>ウェブギャラリーを作成中</translation>
    </message>
    <message>
        <source>Making the contact sheet</source>
        <translation>コンタクトシートを作成中</translation>
    </message>
    <message>
        <source>Packing the ZIP file</source>
        <translation>ZIP ファイルを作成中</translation>
    </message>
    <message>
        <source>Writing the index</source>
        <translation>索引を書き込み中</translation>
    </message>
    <message>
        <source>The web gallery is ready</source>
        <translation>ウェブギャラリーができました</translation>
    </message>
    <message>
        <source>The contact sheet is ready</source>
        <translation>コンタクトシートができました</translation>
    </message>
    <message>
        <source>The ZIP file is ready</source>
        <translation>ZIP ファイルができました</translation>
    </message>
    <message>
        <source>The index is ready</source>
        <translation>索引ができました</translation>
    </message>
</context>
<context>
    <name>MainButton</name>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>書き出す</translation>
    </message>
    <message numerus="yes">
        <source>Deliver %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 枚を書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliver %1 of %2</source>
        <translation>%2 枚中 %1 枚を書き出す</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>one by one</source>
        <translation>1枚ずつ</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A file of this photo uses older settings and is kept.</source>
        <translation>この写真のファイルの 1 つは以前の設定のもので、そのまま残します。</translation>
    </message>
    <message>
        <source>A file of this photo was changed after its delivery and is kept.</source>
        <translation>この写真のファイルの 1 つは納品後に変更されたため、そのまま残します。</translation>
    </message>
    <message>
        <source>The file of that name is of a different photo and is kept; number existing names to have both.</source>
        <translation>その名前のファイルは別の写真のもので、そのまま残します。両方とも必要なら、既存の名前に番号を付けてください。</translation>
    </message>
    <message>
        <source>A different photo of this name was delivered from here before and its file is kept; number existing names to have both.</source>
        <translation>この名前の別の写真が以前ここから納品されており、そのファイルを残します。両方とも必要なら、既存の名前に番号を付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>{n} name was taken by another photo; a number was added.|{n} names were taken by other photos; numbers were added.</source>
        <translation>
            <numerusform>{n} 件の名前がほかの写真と重なったため、番号を付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name was taken by an existing file; a number was added.|{n} names were taken by existing files; numbers were added.</source>
        <translation>
            <numerusform>{n} 件の名前が既存のファイルと重なったため、番号を付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is there already and is kept.|{n} files are there already and are kept.</source>
        <translation>
            <numerusform>{n} 個のファイルはすでにあるため、そのまま残します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} existing file will be replaced.|{n} existing files will be replaced.</source>
        <translation>
            <numerusform>{n} 個の既存ファイルを置き換えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file will be JPEG or PNG, since Studio does not write the photo&apos;s own format.|{n} files will be JPEG or PNG, since Studio does not write the photos&apos; own format.</source>
        <translation>
            <numerusform>写真自身の形式では書き出せないため、{n} 個のファイルは JPEG か PNG になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} path is longer than {limit:d} characters; some programs can&apos;t open such files.|{n} paths are longer than {limit:d} characters; some programs can&apos;t open such files.</source>
        <translation>
            <numerusform>{n} 件のパスが {limit:d} 文字を超えています。開けないアプリもあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file goes into a folder of your photos, where the next delivery would take it for a photo; a subfolder for the export keeps them apart.|{n} files go into a folder of your photos, where the next delivery would take them for photos; a subfolder for the export keeps them apart.</source>
        <translation>
            <numerusform>{n} 個のファイルが元の写真のフォルダーに入り、次の納品で写真として扱われます。書き出しにサブフォルダーを使うと分けられます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo is up to date|{n} photos are up to date</source>
        <translation>
            <numerusform>{n} 枚の写真は最新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has changed|{n} photos have changed</source>
        <translation>
            <numerusform>{n} 枚の写真は変更あり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has missing files|{n} photos have missing files</source>
        <translation>
            <numerusform>{n} 枚の写真はファイルが不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo is new|{n} photos are new</source>
        <translation>
            <numerusform>{n} 枚の写真は新規</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is made again, since the recipe has changed.|{n} files are made again, since the recipe has changed.</source>
        <translation>
            <numerusform>レシピが変わったため、{n} 個のファイルを作り直します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file uses older settings and is kept.|{n} files use older settings and are kept.</source>
        <translation>
            <numerusform>{n} 個のファイルは以前の設定のもので、そのまま残します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file was changed after its delivery and is kept.|{n} files were changed after their delivery and are kept.</source>
        <translation>
            <numerusform>{n} 個のファイルは納品後に変更されたため、そのまま残します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo was delivered before and now goes to another folder, where it is made once more.|{n} photos were delivered before and now go to another folder, where they are made once more.</source>
        <translation>
            <numerusform>納品済みの {n} 枚の写真は別のフォルダーに入るため、そこにもう一度作成します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is kept: same name, different photo.|{n} files are kept: same name, different photo.</source>
        <translation>
            <numerusform>{n} 個のファイルを残します：同じ名前の別の写真です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file is kept: made of a different photo from the same place.|{n} files are kept: made of different photos from the same place.</source>
        <translation>
            <numerusform>{n} 個のファイルを残します：同じ場所にあった別の写真のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last delivery: {parts}.</source>
        <translation>前回の納品から：{parts}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} delivery folder inside your sources was left out.|{n} delivery folders inside your sources were left out.</source>
        <translation>
            <numerusform>元の写真の中にある納品フォルダー {n} 個を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of {folder} may be too small: about {need:bytes} needed, {have:bytes} free.</source>
        <translation>{folder} のディスクの空きが足りない可能性があります：必要 約 {need:bytes}、空き {have:bytes}。</translation>
    </message>
    <message>
        <source>Cancelled while looking for photos; nothing was written.</source>
        <translation>写真探しの途中で中止しました。何も書いていません。</translation>
    </message>
    <message>
        <source>Cancelled while planning; nothing was written.</source>
        <translation>計画の途中で中止しました。何も書いていません。</translation>
    </message>
    <message>
        <source>Its name was taken, so a number was added.</source>
        <translation>名前が重なったため、番号を付けました。</translation>
    </message>
    <message>
        <source>All its files are there already.</source>
        <translation>そのファイルはすべて既にあります。</translation>
    </message>
    <message>
        <source>{export}: {what}</source>
        <translation>{export}：{what}</translation>
    </message>
    <message>
        <source>{folder} is gone; connect its disk or card and start again.</source>
        <translation>{folder}がなくなりました。ディスクかカードをつないで、もう一度始めてください。</translation>
    </message>
    <message>
        <source>Photo can&apos;t be read: {reason}.</source>
        <translation>写真を読み込めません：{reason}。</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>透かし</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>カラープロファイル</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>export &apos;{name}&apos;</source>
        <translation>書き出し「{name}」</translation>
    </message>
    <message>
        <source>{what} {file} does not exist; put it there or change the recipe.</source>
        <translation>{what} {file} がありません。そこに置くか、レシピを変更してください。</translation>
    </message>
    <message>
        <source>{what} {file} is not a file.</source>
        <translation>{what} {file} はファイルではありません。</translation>
    </message>
    <message>
        <source>{what} {file} can&apos;t be read; change its permissions.</source>
        <translation>{what} {file} を読み込めません。アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>Watermark {file} is not a picture that Studio can open; use a PNG, an SVG or a photo.</source>
        <translation>透かし {file} は Studio で開ける画像ではありません。PNG、SVG、写真のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be the name of a folder.</source>
        <translation>{folder}はフォルダ名にできません。</translation>
    </message>
    <message>
        <source>{file} is not a folder, so nothing can be delivered to {folder}.</source>
        <translation>{file}はフォルダではないため、{folder}へは納品できません。</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}; choose another destination.</source>
        <translation>{folder}に書き込めません。別の納品先を選んでください。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>{file}を読めません：{reason}。</translation>
    </message>
    <message>
        <source>{source} does not exist; check its name and that its disk is there.</source>
        <translation>{source}がありません。名前と、ディスクがあるかを確かめてください。</translation>
    </message>
    <message>
        <source>no file can have such a name</source>
        <translation>そのような名前のファイルはありえません</translation>
    </message>
    <message>
        <source>{source} can&apos;t be read: {reason}.</source>
        <translation>{source}を読めません：{reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be read, so its photos are missing: {reason}.</source>
        <translation>フォルダー {folder} を読み込めないため、その写真は含まれません：{reason}。</translation>
    </message>
    <message>
        <source>{place} exists and is not a file; move it away.</source>
        <translation>{place} はすでにあり、ファイルではありません。移動してください。</translation>
    </message>
    <message>
        <source>{folder} is a link that leads out of the destination; nothing is delivered through it.</source>
        <translation>{folder}は納品先の外へ出るリンクです。それを通しては納品しません。</translation>
    </message>
    <message>
        <source>{file} is a file where a folder is needed; move it away or choose another subfolder.</source>
        <translation>フォルダーが必要な場所に {file} というファイルがあります。移動するか、別のサブフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder {folder}; change its permissions.</source>
        <translation>フォルダ{folder}に書き込めません。権限を変えてください。</translation>
    </message>
    <message>
        <source>{file} would overwrite your own photo; choose another destination, subfolder or name.</source>
        <translation>{file} は元の写真を上書きしてしまいます。別の保存先、サブフォルダー、名前を選んでください。</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be read: {reason}.</source>
        <translation>フォルダ{folder}を読めません：{reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made, since a file of this delivery has its name; rename one of them.</source>
        <translation>この納品のファイルと同じ名前のため、フォルダー {folder} を作成できません。どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>Another program removed the folder or the unfinished file while this photo was delivered.</source>
        <translation>この写真の納品中に、別のアプリがフォルダーか作成中のファイルを削除しました。</translation>
    </message>
    <message>
        <source>Photo is too large for this computer: it needs {need:.1f} GB of memory, of {has:.1f} GB.</source>
        <translation>写真がこのコンピューターには大きすぎます：メモリー {has:.1f} GB のうち {need:.1f} GB が必要です。</translation>
    </message>
    <message>
        <source>A watermark, font or colour profile of the recipe is missing or has changed since this delivery was started: put it back, or start a new delivery.</source>
        <translation>この納品の開始後に、レシピの透かし、フォント、カラープロファイルのいずれかがなくなったか変更されました。元に戻すか、新しく納品を始めてください。</translation>
    </message>
    <message>
        <source>Photo took longer than {limit} seconds and was given up.</source>
        <translation>写真の処理が {limit} 秒を超えたため、中止しました。</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made: {reason}.</source>
        <translation>フォルダ{folder}を作れません：{reason}。</translation>
    </message>
    <message>
        <source>The process that worked on this photo failed twice: {reason}.</source>
        <translation>この写真を処理するプロセスが 2 回失敗しました：{reason}。</translation>
    </message>
    <message>
        <source>it brought no result</source>
        <translation>結果がありませんでした</translation>
    </message>
    <message>
        <source>{file} is your own photo and was not overwritten.</source>
        <translation>{file} は元の写真のため、上書きしませんでした。</translation>
    </message>
    <message>
        <source>{file} could not get its final name: {reason}.</source>
        <translation>{file}に最終の名前を付けられませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{file} was changed after its delivery and was not overwritten.</source>
        <translation>{file} は納品後に変更されたため、上書きしませんでした。</translation>
    </message>
    <message>
        <source>{file} appeared during the delivery and was not overwritten.</source>
        <translation>{file} は納品中に現れたため、上書きしませんでした。</translation>
    </message>
    <message>
        <source>{place} appeared during the delivery and is not a file; move it away.</source>
        <translation>{place} が納品中に現れましたが、ファイルではありません。移動してください。</translation>
    </message>
    <message>
        <source>Studio ended {times} times while working on this photo alone; it was given up.</source>
        <translation>この写真だけを処理中に Studio が {times} 回終了したため、中止しました。</translation>
    </message>
    <message>
        <source>The photo has changed since, so it was made again.</source>
        <translation>写真がその後変わったため作り直しました。</translation>
    </message>
    <message>
        <source>A delivered file was missing, so it was made again.</source>
        <translation>納品したファイルがなくなっていたため、作り直しました。</translation>
    </message>
    <message>
        <source>The cause is not known.</source>
        <translation>原因は不明です。</translation>
    </message>
    <message>
        <source>its header has too many boxes</source>
        <translation>ヘッダのボックスが多すぎます</translation>
    </message>
    <message>
        <source>a box of its header has an impossible size</source>
        <translation>ヘッダのボックスの大きさがあり得ません</translation>
    </message>
    <message>
        <source>its header has too many chunks</source>
        <translation>ヘッダのチャンクが多すぎます</translation>
    </message>
    <message>
        <source>its header does not describe the picture</source>
        <translation>ヘッダが画像を記述していません</translation>
    </message>
    <message>
        <source>a table of its header is too short</source>
        <translation>ヘッダの表が短すぎます</translation>
    </message>
    <message>
        <source>its header has too many tables</source>
        <translation>ヘッダの表が多すぎます</translation>
    </message>
    <message>
        <source>its header has too many segments</source>
        <translation>ヘッダのセグメントが多すぎます</translation>
    </message>
    <message>
        <source>a long stretch of its header makes no sense</source>
        <translation>ヘッダの長い部分が意味をなしません</translation>
    </message>
    <message>
        <source>long stretches of its header make no sense</source>
        <translation>ヘッダの長い部分がいくつも意味をなしません</translation>
    </message>
    <message>
        <source>a segment of its header has an impossible length</source>
        <translation>ヘッダのセグメントの長さがあり得ません</translation>
    </message>
    <message>
        <source>File is incomplete: it ends inside its header.</source>
        <translation>ファイルが不完全です：ヘッダーの途中で終わっています。</translation>
    </message>
    <message>
        <source>File is damaged: {what}.</source>
        <translation>ファイルが壊れています：{what}。</translation>
    </message>
    <message>
        <source>File can&apos;t be read: {reason}.</source>
        <translation>ファイルを読み込めません：{reason}。</translation>
    </message>
    <message>
        <source>File holds {frames} pictures, over the limit of {limit}.</source>
        <translation>ファイルに画像が {frames} 枚あり、上限の {limit} 枚を超えています。</translation>
    </message>
    <message>
        <source>its header is spread over too many places</source>
        <translation>ヘッダーが多くの場所に分散しています</translation>
    </message>
    <message>
        <source>a table of its header has an impossible length</source>
        <translation>ヘッダの表の長さがあり得ません</translation>
    </message>
    <message>
        <source>its tables do not start as they should</source>
        <translation>表の始まりが正しくありません</translation>
    </message>
    <message>
        <source>its tables go round in a circle</source>
        <translation>テーブルが循環しています</translation>
    </message>
    <message>
        <source>File is damaged ({share} missing or wrong); what is there was delivered.</source>
        <translation>ファイルが壊れています（{share}が欠落または不正）。ある部分だけを納品しました。</translation>
    </message>
    <message>
        <source>File is damaged ({share} missing or wrong). Copy it again from the card.</source>
        <translation>ファイルが壊れています（{share}が欠落または不正）。カードからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>File can&apos;t be trusted: its picture is split into far more passes than usual.</source>
        <translation>信頼できないファイルです：画像が通常よりはるかに多くのスキャンに分かれています。</translation>
    </message>
    <message numerus="yes">
        <source>File holds {n} picture; the first was used.|File holds {n} pictures; the first was used.</source>
        <translation>
            <numerusform>ファイルに画像が {n} 枚あるため、最初の 1 枚を使いました。</numerusform>
        </translation>
    </message>
    <message>
        <source>File is damaged, or a kind of {format} that Studio can&apos;t read.</source>
        <translation>ファイルが壊れているか、Studio で読み込めない種類の {format} です。</translation>
    </message>
    <message>
        <source>camera raw</source>
        <translation>カメラRAW</translation>
    </message>
    <message>
        <source>File is far too small for its {size:,.0f} megapixels, so it is no photo.</source>
        <translation>{size:,.0f} メガピクセルにしてはファイルが小さすぎるため、写真ではありません。</translation>
    </message>
    <message>
        <source>This installation of Studio can&apos;t read {format}.</source>
        <translation>この Studio では {format} を読み込めません。</translation>
    </message>
    <message>
        <source>File can&apos;t be trusted: its picture is larger than its header says.</source>
        <translation>信頼できないファイルです：画像がヘッダーの記載より大きくなっています。</translation>
    </message>
    <message>
        <source>File is incomplete: its end is missing. Copy it again from the card.</source>
        <translation>ファイルが不完全です：終わりの部分がありません。カードからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>File is damaged, or {format} of {bits} bits per channel of a kind that Studio can&apos;t read; save it as RGB with 8 or 16 bits.</source>
        <translation>ファイルが壊れているか、Studio で読み込めない種類のチャンネルあたり {bits} ビットの {format} です。8 または 16 ビットの RGB で保存してください。</translation>
    </message>
    <message>
        <source>Its pixel values go from {low} to {high}; they were scaled to the range from black to white.</source>
        <translation>ピクセル値が {low} から {high} までのため、黒から白の範囲に合わせました。</translation>
    </message>
    <message>
        <source>Its pixel values are not those of a picture; they were used as they are.</source>
        <translation>ピクセル値が画像のものではありませんが、そのまま使いました。</translation>
    </message>
    <message>
        <source>File is incomplete: the end of its picture is missing. Copy it again.</source>
        <translation>ファイルが不完全です：画像の終わりの部分がありません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Studio can&apos;t read how its flattened picture is compressed; save it as TIFF.</source>
        <translation>統合画像の圧縮方式を Studio で読み込めません。TIFF で保存してください。</translation>
    </message>
    <message>
        <source>Made from the camera&apos;s own preview in the raw file.</source>
        <translation>RAW ファイル内のカメラのプレビューから作成しました。</translation>
    </message>
    <message>
        <source>Developed from the raw file with the camera&apos;s white balance.</source>
        <translation>カメラのホワイトバランスでRAWから現像しました。</translation>
    </message>
    <message>
        <source>Camera raw can&apos;t be read: damaged, or from an unknown camera.</source>
        <translation>RAW ファイルを読み込めません：壊れているか、未知のカメラのものです。</translation>
    </message>
    <message>
        <source>Camera raw can be read, but not as a picture in red, green and blue.</source>
        <translation>RAW ファイルは読み込めますが、赤・緑・青の画像になりません。</translation>
    </message>
    <message>
        <source>Photo has {size:,.0f} megapixels, over the limit.</source>
        <translation>写真が {size:,.0f} メガピクセルあり、上限を超えています。</translation>
    </message>
    <message>
        <source>File is incomplete: its end is missing and nothing can be read. Copy it again.</source>
        <translation>ファイルが不完全です：終わりがなく、何も読み込めません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>File is incomplete ({share} missing); what is there was delivered.</source>
        <translation>ファイルが不完全です（{share}が欠落）。ある部分だけを納品しました。</translation>
    </message>
    <message>
        <source>about {percent} %</source>
        <translation>約{percent} %</translation>
    </message>
    <message>
        <source>The file&apos;s last bytes are missing; the picture is complete.</source>
        <translation>ファイルの最後の数バイトがありませんが、画像は完全です。</translation>
    </message>
    <message>
        <source>an unknown part</source>
        <translation>不明な部分</translation>
    </message>
    <message>
        <source>File is incomplete ({share} missing). Copy it again from the card.</source>
        <translation>ファイルが不完全です（{share}が欠落）。カードからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{format} holds at most {limit} pixels per side; choose a smaller size.</source>
        <translation>{format}は1辺{limit}ピクセルまでです。小さいサイズを選んでください。</translation>
    </message>
    <message>
        <source>The file has {size:bytes}, over the limit of {limit:bytes}, and {format} has no quality to lower; choose JPEG or a smaller size.</source>
        <translation>ファイルが {size:bytes} あり、上限の {limit:bytes} を超えています。{format} には下げられる画質がないため、JPEG か小さいサイズを選んでください。</translation>
    </message>
    <message>
        <source>The file can&apos;t be made smaller than {smallest:bytes} at this size, over the limit of {limit:bytes}; choose a smaller size.</source>
        <translation>このサイズではファイルを {smallest:bytes} より小さくできず、上限の {limit:bytes} を超えます。小さいサイズを選んでください。</translation>
    </message>
    <message>
        <source>The finished file could not be opened again: {problem}</source>
        <translation>完成したファイルを開き直せませんでした：{problem}</translation>
    </message>
    <message>
        <source>The finished file was read back as {found} of {width:d} x {height:d} pixels, not as {format} of {right_width:d} x {right_height:d}.</source>
        <translation>完成したファイルは {format}（{right_width:d} x {right_height:d}）ではなく {found}（{width:d} x {height:d} ピクセル）として読み込まれました。</translation>
    </message>
    <message>
        <source>The finished file was read back with another colour profile.</source>
        <translation>完成したファイルが別のカラープロファイルで読み込まれました。</translation>
    </message>
    <message>
        <source>Smaller than asked ({width:d} x {height:d}), since photos are not enlarged.</source>
        <translation>写真は拡大しないため、指定より小さくなりました（{width:d} x {height:d}）。</translation>
    </message>
    <message>
        <source>Delivered as {written}, since Studio does not write {format}.</source>
        <translation>{format} では書き出せないため、{written} で納品しました。</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged, its date included.</source>
        <translation>EXIF の一部（日付を含む）が壊れています。</translation>
    </message>
    <message>
        <source>Its EXIF is damaged: date, camera and orientation are unknown.</source>
        <translation>EXIF が壊れています：日付、カメラ、向きは不明です。</translation>
    </message>
    <message>
        <source>File is a sequence of pictures, like a film, without a main photo.</source>
        <translation>動画のような画像の並びで、主となる写真がありません。</translation>
    </message>
    <message>
        <source>an unknown codec</source>
        <translation>不明なコーデック</translation>
    </message>
    <message>
        <source>it was interrupted</source>
        <translation>中断されました</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>終了しました</translation>
    </message>
    <message>
        <source>it ended with code {code:d}</source>
        <translation>コード{code:d}で終了しました</translation>
    </message>
    <message>
        <source>its result could not be handed over ({kind})</source>
        <translation>結果を渡せませんでした（{kind}）</translation>
    </message>
    <message>
        <source>it was ended by {signal}</source>
        <translation>{signal}により終了しました</translation>
    </message>
    <message>
        <source>No worker process can be started.</source>
        <translation>作業プロセスを開始できません。</translation>
    </message>
    <message>
        <source>No worker process can be started: {folder}, which processes share memory by, can&apos;t be written.</source>
        <translation>作業プロセスを開始できません：プロセス間でメモリーを共有する {folder} に書き込めません。</translation>
    </message>
    <message>
        <source>No worker process can be started; {log} says why.</source>
        <translation>作業プロセスを開始できません。理由は {log} にあります。</translation>
    </message>
    <message>
        <source>it can&apos;t be ended</source>
        <translation>終了させられません</translation>
    </message>
    <message>
        <source>The process that worked on it did not finish: {reason}.</source>
        <translation>処理していたプロセスが完了しませんでした：{reason}。</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>プログラムを閉じています。</translation>
    </message>
    <message>
        <source>No name is free for a journal in {folder}.</source>
        <translation>{folder}に記録用の空き名がありません。</translation>
    </message>
    <message>
        <source>The journal {file} is there already.</source>
        <translation>ジャーナル {file} はすでにあります。</translation>
    </message>
    <message>
        <source>The journal {file} can&apos;t be written: {reason}.</source>
        <translation>ジャーナル {file} に書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>its disk has no trash</source>
        <translation>そのディスクにゴミ箱がありません</translation>
    </message>
    <message>
        <source>the trash did not take it ({reason})</source>
        <translation>ゴミ箱が受け付けません（{reason}）</translation>
    </message>
    <message>
        <source>Another Studio (process {process}, since {since}) is delivering into {folder}; wait for it, or choose another folder.</source>
        <translation>別のStudio（プロセス{process}、{since}から）が{folder}へ納品中です。待つか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Another Studio is delivering into {folder}; wait for it, or choose another folder.</source>
        <translation>別のStudioが{folder}へ納品中です。待つか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>photo {number} has more files than the recipe has exports</source>
        <translation>写真 {number} のファイルがレシピの書き出しより多くあります</translation>
    </message>
    <message>
        <source>There is no journal {file}.</source>
        <translation>記録{file}がありません。</translation>
    </message>
    <message>
        <source>photo {number} is missing</source>
        <translation>写真{number}がありません</translation>
    </message>
    <message>
        <source>photo {number} has an impossible name</source>
        <translation>写真 {number} の名前が不正です</translation>
    </message>
    <message>
        <source>{file} lies outside {folder}</source>
        <translation>{file}は{folder}の外にあります</translation>
    </message>
    <message>
        <source>{file} has a name that no export gives</source>
        <translation>{file} の名前はどの書き出しのものでもありません</translation>
    </message>
    <message>
        <source>The journal {file} is damaged: {detail}.</source>
        <translation>記録{file}は壊れています：{detail}。</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer Studio; update this one to use it.</source>
        <translation>記録{file}は新しいStudioで書かれています。更新してください。</translation>
    </message>
    <message>
        <source>The disk with the journal {file} is full: make room, then resume.</source>
        <translation>ジャーナル {file} のディスクがいっぱいです。空きを作ってから再開してください。</translation>
    </message>
    <message>
        <source>The journal {file} can&apos;t be read or written: {detail}.</source>
        <translation>記録{file}を読み書きできません：{detail}。</translation>
    </message>
    <message>
        <source>{file} is not a journal of Studio.</source>
        <translation>{file}はStudioの記録ではありません。</translation>
    </message>
    <message>
        <source>The journal {file} is in use: another Studio (process {process}) is making this delivery.</source>
        <translation>ジャーナル {file} は使用中です：別の Studio（プロセス {process}）がこの納品を行っています。</translation>
    </message>
    <message>
        <source>The journal {file} is in use: another Studio is making this delivery.</source>
        <translation>ジャーナル {file} は使用中です：別の Studio がこの納品を行っています。</translation>
    </message>
    <message>
        <source>Its files are up to date.</source>
        <translation>ファイルは最新です。</translation>
    </message>
    <message>
        <source>A file of this photo was cut or emptied after its delivery and is made again.</source>
        <translation>この写真のファイルの 1 つが納品後に切れたか空になったため、作り直します。</translation>
    </message>
    <message numerus="yes">
        <source>{n} file was cut or emptied after its delivery and is made again.|{n} files were cut or emptied after their delivery and are made again.</source>
        <translation>
            <numerusform>{n} 個のファイルが納品後に切れたか空になったため、作り直します。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {file} is too large; it may have {limit:bytes} at most.</source>
        <translation>{what} {file} が大きすぎます。上限は {limit:bytes} です。</translation>
    </message>
    <message>
        <source>{file} is there already, not as Studio made it, and in a folder of photos nothing else is replaced; choose another destination, subfolder or name.</source>
        <translation>{file} はすでにあり、Studio が作成したままではありません。写真のフォルダーではほかのファイルを置き換えないため、別の保存先、サブフォルダー、名前を選んでください。</translation>
    </message>
    <message>
        <source>{file} is there already; choose another name.</source>
        <translation>{file} はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>the recipe names {count} files; {limit} is the most.</source>
        <translation>レシピが {count} 個のファイルを指定しています。最大は {limit} 個です。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; leads out of the package; nothing was unpacked.</source>
        <translation>「{name}」はパッケージの外を指しています。何も展開しませんでした。</translation>
    </message>
    <message>
        <source>The file {file} has no name before its ending.</source>
        <translation>ファイル {file} の拡張子の前に名前がありません。</translation>
    </message>
    <message>
        <source>The recipe {file} can&apos;t be written: {reason}.</source>
        <translation>レシピ {file} を書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>The library has a recipe &apos;{name}&apos; already.</source>
        <translation>ライブラリーにはすでにレシピ「{name}」があります。</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a picture that Studio can open; nothing was imported.</source>
        <translation>「{file}」はStudioで開ける画像ではありません。何も読み込みませんでした。</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not an ICC profile that RGB pictures can be converted to; nothing was imported.</source>
        <translation>「{file}」はRGB画像を変換できるICCプロファイルではありません。何も読み込みませんでした。</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a font that Studio can read; nothing was imported.</source>
        <translation>「{file}」はStudioで読めるフォントではありません。何も読み込みませんでした。</translation>
    </message>
    <message>
        <source>The ZIP file lacks &apos;{name}&apos;, which the recipe names.</source>
        <translation>レシピが指定する「{name}」がZIPファイルにありません。</translation>
    </message>
    <message>
        <source>The ZIP file has &apos;{name}&apos; twice.</source>
        <translation>ZIPファイルに「{name}」が2つあります。</translation>
    </message>
    <message>
        <source>The files of the recipe are larger than {limit:bytes}.</source>
        <translation>レシピのファイルが {limit:bytes} を超えています。</translation>
    </message>
    <message>
        <source>The ZIP file is damaged.</source>
        <translation>ZIPファイルが壊れています。</translation>
    </message>
    <message>
        <source>The file is not a whole ZIP file.</source>
        <translation>完全なZIPファイルではありません。</translation>
    </message>
    <message>
        <source>The ZIP file holds more than {limit} files, or is one of several parts.</source>
        <translation>ZIPファイルに {limit} 個を超えるファイルがあるか、分割されたものの一部です。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a link or a device; nothing was unpacked.</source>
        <translation>「{name}」はリンクまたはデバイスです。何も展開しませんでした。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is encrypted, or packed in a way that Studio can&apos;t read.</source>
        <translation>「{name}」は暗号化されているか、Studioが読めない方式で圧縮されています。</translation>
    </message>
    <message>
        <source>{name} is too large; it may have {limit:bytes} at most.</source>
        <translation>{name} は大きすぎます。最大 {limit:bytes} です。</translation>
    </message>
    <message>
        <source>The report {file} can&apos;t be written: {reason}.</source>
        <translation>レポート {file} を書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>{file} belongs to the delivery itself; choose another name.</source>
        <translation>{file} は納品そのものの一部です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>レポートを中止しました。</translation>
    </message>
    <message>
        <source>A network folder can&apos;t be reached any more ({code}); reconnect that of {place}.</source>
        <translation>ネットワークフォルダーに接続できなくなりました（{code}）。{place} を接続し直してください。</translation>
    </message>
    <message>
        <source>{disk} of {place} is full; make room there.</source>
        <translation>{place} の{disk}がいっぱいです。空きを作ってください。</translation>
    </message>
    <message>
        <source>A file can&apos;t become that large in {place}: its disk or a limit of the system (ulimit) forbids it.</source>
        <translation>{place} ではこれほど大きいファイルを作れません：ディスクまたはシステムの制限（ulimit）によるものです。</translation>
    </message>
    <message>
        <source>A disk can&apos;t be read or written any more ({code}); check that of {place}, and its cable.</source>
        <translation>ディスクを読み書きできません（{code}）。{place}のディスクとケーブルを確かめてください。</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there: connect its disk or network folder again.</source>
        <translation>フォルダー {folder} がなくなりました。ディスクまたはネットワークフォルダーを接続し直してください。</translation>
    </message>
    <message>
        <source>The disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Your share of the disk</source>
        <translation>ディスクの割り当て</translation>
    </message>
    <message>
        <source>{disk} of {place} is full: about {missing:bytes} are missing; make room there.</source>
        <translation>{place} の{disk}がいっぱいです：約 {missing:bytes} 足りません。空きを作ってください。</translation>
    </message>
    <message>
        <source>The folder {folder} is not there: connect its disk or network folder first.</source>
        <translation>フォルダ{folder}がありません：先にディスクかネットワークフォルダをつないでください。</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}: {reason}.</source>
        <translation>{folder}に書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>Another folder has taken the place of {folder} since this delivery began. Put the first one back; or cancel and resume, to deliver everything into this one.</source>
        <translation>この納品の開始後に、{folder} が別のフォルダーに置き換わりました。元のフォルダーを戻すか、中止して再開し、すべてをこのフォルダーに納品してください。</translation>
    </message>
    <message>
        <source>{file} is the file of another photo of this delivery on its disk.</source>
        <translation>{file} は、このディスクではこの納品の別の写真のファイルです。</translation>
    </message>
    <message>
        <source>{file} appeared during the delivery; in a folder of photos nothing else is replaced.</source>
        <translation>{file} が納品中に現れました。写真のフォルダーではほかのファイルを置き換えません。</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>もうありません。</translation>
    </message>
    <message>
        <source>It was changed after its delivery.</source>
        <translation>納品後に変更されました。</translation>
    </message>
    <message>
        <source>It is one of your own photos.</source>
        <translation>元の写真の 1 枚です。</translation>
    </message>
    <message>
        <source>A later delivery made it again.</source>
        <translation>後の納品で作り直されました。</translation>
    </message>
    <message>
        <source>A link leads from its folder out of the destination.</source>
        <translation>フォルダからのリンクが納品先の外へ出ています。</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>読めません。</translation>
    </message>
    <message>
        <source>It is no longer a file.</source>
        <translation>もうファイルではありません。</translation>
    </message>
    <message>
        <source>It was not there when the list was shown, or has changed since.</source>
        <translation>一覧の表示時にはなかったか、その後変わりました。</translation>
    </message>
    <message>
        <source>It stays, since {reason}.</source>
        <translation>残します：{reason}。</translation>
    </message>
    <message>
        <source>Cancelled while looking at the files; nothing was changed.</source>
        <translation>ファイルの確認中に中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>File can&apos;t be trusted: its {what} block is over the limit of {limit:bytes}.</source>
        <translation>信頼できないファイルです：{what} ブロックが上限の {limit:bytes} を超えています。</translation>
    </message>
    <message>
        <source>Its colours are not sRGB, but it does not say which; they were taken as sRGB.</source>
        <translation>色は sRGB ではありませんが、何であるかの記載がないため、sRGB として扱いました。</translation>
    </message>
    <message>
        <source>Its colours have codes that Studio does not know; they were taken as sRGB.</source>
        <translation>色が Studio の知らないコードで示されているため、sRGB として扱いました。</translation>
    </message>
    <message>
        <source>HDR ({kind}): its light was brought into the range of ordinary screens.</source>
        <translation>HDR（{kind}）：明るさを通常の画面の範囲に収めました。</translation>
    </message>
    <message>
        <source>The raw data are incomplete ({share} missing), but the preview is whole.</source>
        <translation>RAW データが不完全です（{share}が欠落）が、プレビューは完全です。</translation>
    </message>
    <message>
        <source>Its colour profile, which was kept, works one way only, like a scanner&apos;s; watermarks and borders are not quite in their own colours.</source>
        <translation>残したカラープロファイルはスキャナーのもののように一方向にしか使えないため、透かしと枠の色が少し異なります。</translation>
    </message>
    <message>
        <source>its EXIF can&apos;t be found</source>
        <translation>EXIF が見つかりません</translation>
    </message>
    <message>
        <source>The HDR gain map was left out; the photo was delivered in standard range.</source>
        <translation>HDR ゲインマップは省かれ、写真は標準レンジで書き出されました。</translation>
    </message>
    <message>
        <source>The depth map was left out.</source>
        <translation>深度マップは省かれました。</translation>
    </message>
    <message>
        <source>File is a HEIF made with {codec}, which Studio can&apos;t read.</source>
        <translation>{codec} の HEIF のため、Studio では読み込めません。</translation>
    </message>
    <message>
        <source>its header does not say how large the picture is</source>
        <translation>ヘッダに画像の大きさがありません</translation>
    </message>
    <message>
        <source>File is an uncompressed HEIF, which Studio can&apos;t read.</source>
        <translation>このファイルは非圧縮の HEIF で、Studio では読み込めません。</translation>
    </message>
    <message>
        <source>Its EXIF can&apos;t be found: date and camera are unknown.</source>
        <translation>EXIF が見つかりません：日付とカメラは不明です。</translation>
    </message>
    <message>
        <source>File is incomplete: it ends before its picture begins.</source>
        <translation>ファイルが不完全です：画像が始まる前に終わっています。</translation>
    </message>
    <message>
        <source>The video of the motion photo was left out.</source>
        <translation>モーションフォトの動画は省かれました。</translation>
    </message>
    <message>
        <source>File is a rare kind of JPEG that photo programs can&apos;t read.</source>
        <translation>写真アプリで読み込めない、まれな種類の JPEG です。</translation>
    </message>
    <message>
        <source>File is a JPEG with {bits} bits per channel; Studio reads those with 8.</source>
        <translation>チャンネルあたり {bits} ビットの JPEG です。Studio で読み込めるのは 8 ビットです。</translation>
    </message>
    <message>
        <source>File is a JPEG with {channels} channels; Studio reads those with 1, 3 and 4.</source>
        <translation>{channels} チャンネルの JPEG です。Studio で読み込めるのは 1、3、4 チャンネルです。</translation>
    </message>
    <message>
        <source>File is a JPEG that does not say how high it is; save it again with another program.</source>
        <translation>高さの記載がない JPEG です。別のアプリで保存し直してください。</translation>
    </message>
    <message>
        <source>Studio can&apos;t read how its EXIF is packed: date and camera are unknown.</source>
        <translation>圧縮された EXIF を Studio で読み込めません：日付とカメラは不明です。</translation>
    </message>
    <message>
        <source>Its preview is damaged: date and camera are unknown.</source>
        <translation>プレビューが壊れています：日付とカメラは不明です。</translation>
    </message>
    <message>
        <source>No photo is called {names}.</source>
        <translation>{names} という写真はありません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo was not chosen.|{n} photos were not chosen.</source>
        <translation>
            <numerusform>{n} 枚の写真は選ばれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No photo has the names {names} and {n} other.|No photo has the names {names} and {n} others.</source>
        <translation>
            <numerusform>{names} ほか {n} 件の名前の写真はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list {file} has no names of photos.</source>
        <translation>リスト {file} に写真の名前がありません。</translation>
    </message>
    <message>
        <source>The list {file} can&apos;t be read: {reason}.</source>
        <translation>リスト {file} を読み込めません：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo is larger than a part; its part is larger than asked.|{n} photos are larger than a part; their parts are larger than asked.</source>
        <translation>
            <numerusform>{n} 枚の写真は分割サイズより大きいため、そのファイルは指定より大きくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been delivered yet that could be packed.</source>
        <translation>まとめる納品済みファイルがありません。</translation>
    </message>
    <message>
        <source>{file} was not written right to the disk; check the disk.</source>
        <translation>{file} はディスクに正しく書き込まれませんでした。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>{file} was changed while it was packed.</source>
        <translation>{file} はまとめている間に変更されました。</translation>
    </message>
    <message numerus="yes">
        <source>{n} delivered file is no longer there and was left out, such as {file}.|{n} delivered files are no longer there and were left out, such as {file}.</source>
        <translation>
            <numerusform>納品済みファイル {n} 個が見つからないため除外しました（例：{file}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file was changed after its delivery and is in it as it is now: {file}.|{n} files were changed after their delivery and are in it as they are now, such as {file}.</source>
        <translation>
            <numerusform>{n} 個のファイルは納品後に変更され、現在の内容で含まれています（例：{file}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing of it was kept.</source>
        <translation>キャンセルしました。途中の内容は残していません。</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>{file} を書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>{file} is there already, and is not what Studio made; move it away or choose another name.</source>
        <translation>{file} はすでに存在し、Studio が作成した内容ではありません。移動するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{n} rows are too many for cards; {most} is the most.</source>
        <translation>{n}行はカードには多すぎます。最大は{most}です。</translation>
    </message>
    <message>
        <source>The list {file} has no codes for cards.</source>
        <translation>リスト{file}にはカード用のコードがありません。</translation>
    </message>
    <message>
        <source>Row {line} has no code and gets no card.</source>
        <translation>{line}行目にはコードがないため、カードは作られません。</translation>
    </message>
    <message>
        <source>The cards can&apos;t be written to {file}: {reason}.</source>
        <translation>カードを{file}に書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>The code of row {line} is too long for a card.</source>
        <translation>{line}行目のコードはカードには長すぎます。</translation>
    </message>
    <message>
        <source>Row {line} has the code of row {first}: {code}.</source>
        <translation>{line}行目は{first}行目と同じコードです：{code}。</translation>
    </message>
    <message>
        <source>Its code could not be read: {reason}.</source>
        <translation>コードを読み取れませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Cancelled while reading code cards; nothing was written.</source>
        <translation>コードカードの読み取り中に中止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Photo can&apos;t be read.</source>
        <translation>写真を読み取れません。</translation>
    </message>
    <message>
        <source>A correction of {photo} was left out: it is not among the photos.</source>
        <translation>{photo}の修正は省かれました：写真の中にありません。</translation>
    </message>
    <message>
        <source>The corrections in {file} can&apos;t be read: {reason}. Mend or remove the file.</source>
        <translation>{file}の修正を読み取れません：{reason}。ファイルを直すか削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>A correction of {photo} was left out: {n} photo has this name.|A correction of {photo} was left out: {n} photos have this name.</source>
        <translation>
            <numerusform>{photo}の修正は省かれました：この名前の写真が{n}枚あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A correction of {photo} was left out: {last} does not follow it.</source>
        <translation>{photo}の修正は省かれました：{last}はその後にありません。</translation>
    </message>
    <message>
        <source>it is of a newer version</source>
        <translation>新しいバージョンのものです</translation>
    </message>
    <message>
        <source>A correction has either a key or a code.</source>
        <translation>修正にはキー（key）かコード（code）のどちらか一方が必要です。</translation>
    </message>
    <message>
        <source>A correction holds characters that can&apos;t be seen.</source>
        <translation>修正に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The corrections can&apos;t be written to {file}: {reason}.</source>
        <translation>修正を{file}に書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>Line {line} of the list: {column} has {letters} letters; only the first {limit} are used.</source>
        <translation>リストの {line} 行目: {column} は {letters} 文字です。最初の {limit} 文字だけを使います。</translation>
    </message>
    <message>
        <source>The list {file} is empty; its first row must name the columns.</source>
        <translation>リスト {file} は空です。最初の行に列の名前が必要です。</translation>
    </message>
    <message>
        <source>The list {file} has columns, but no rows.</source>
        <translation>リスト {file} には列がありますが、行がありません。</translation>
    </message>
    <message>
        <source>it is not in {encoding}</source>
        <translation>{encoding} ではありません</translation>
    </message>
    <message>
        <source>{encoding} is not an encoding; one is {example}</source>
        <translation>{encoding} は文字コードではありません。例: {example}</translation>
    </message>
    <message>
        <source>it has far too many columns</source>
        <translation>列が多すぎます</translation>
    </message>
    <message>
        <source>it is an old or protected workbook; save it as XLSX or CSV</source>
        <translation>古い形式か保護されたブックです。XLSX か CSV で保存してください</translation>
    </message>
    <message>
        <source>a cell in it is far too long; a quote may be missing</source>
        <translation>長すぎるセルがあります。引用符が足りないのかもしれません</translation>
    </message>
    <message>
        <source>it has far too many rows</source>
        <translation>行が多すぎます</translation>
    </message>
    <message>
        <source>Line {line} of the list has more cells than the header.</source>
        <translation>リストの {line} 行目は見出しよりセルが多くなっています。</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo could not be read for a code card: {names}.|{n} photos could not be read for code cards: {names}.</source>
        <translation>
            <numerusform>{n}枚の写真をコードカード用に読み取れませんでした：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no sheet with rows</source>
        <translation>行のあるシートがありません</translation>
    </message>
    <message>
        <source>The list has no sheet “{sheet}”; it has {sheets}.</source>
        <translation>リストにシート「{sheet}」はありません。シート: {sheets}。</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>it unpacks to far more than any list has</source>
        <translation>展開すると、どんなリストよりもはるかに大きくなります</translation>
    </message>
    <message>
        <source>The process that worked on it ended twice.</source>
        <translation>処理していたプロセスが 2 回終了しました。</translation>
    </message>
    <message>
        <source>{file} is not in the gallery: {reason}</source>
        <translation>{file} はギャラリーに含まれていません：{reason}</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet that could be shown.</source>
        <translation>表示できる納品済みの写真がありません。</translation>
    </message>
    <message>
        <source>Nothing was delivered by an export named &apos;{name}&apos;.</source>
        <translation>「{name}」という書き出しで納品されたものはありません。</translation>
    </message>
    <message>
        <source>No picture of the gallery could be made: {reason}</source>
        <translation>ギャラリーの画像を 1 枚も作成できませんでした：{reason}</translation>
    </message>
    <message>
        <source>No cause is known.</source>
        <translation>原因は不明です。</translation>
    </message>
    <message>
        <source>{file} is not on the contact sheet: {reason}</source>
        <translation>{file}はコンタクトシートに入っていません：{reason}</translation>
    </message>
    <message>
        <source>No font on this computer has these letters, printed as ?: {letters}</source>
        <translation>このコンピューターのどのフォントにもない文字です。?として印刷されます：{letters}</translation>
    </message>
    <message>
        <source>No picture of the contact sheet could be made: {reason}</source>
        <translation>コンタクトシートの画像を1枚も作成できませんでした：{reason}</translation>
    </message>
    <message>
        <source>it has a time that is none</source>
        <translation>無効な時刻が含まれています</translation>
    </message>
    <message>
        <source>{file} lies beside the journal and was not made by Studio; move it away to use the journal.</source>
        <translation>{file}は記録の隣にありますが、Studioが作成したものではありません。記録を使うには別の場所へ移してください。</translation>
    </message>
    <message>
        <source>{token}: the list {file} has no such column; it has {columns}.</source>
        <translation>{token}: リスト {file} にその列はありません。列: {columns}。</translation>
    </message>
    <message numerus="yes">
        <source>{rows} and {n} other|{rows} and {n} others</source>
        <translation>
            <numerusform>{rows} と他 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} (line {line})</source>
        <translation>{key}（{line} 行目）</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total} rows of the list has photos.|{n} of {total} rows of the list have photos.</source>
        <translation>
            <numerusform>リストの {total} 行のうち {n} 行に写真があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has no row “{key}”, to which it was assigned by hand.</source>
        <translation>手動で割り当てられた行「{key}」がリストにありません。</translation>
    </message>
    <message>
        <source>No row of the list is for this photo.</source>
        <translation>この写真に当たる行がリストにありません。</translation>
    </message>
    <message>
        <source>Several rows of the list may be for this photo: {rows}.</source>
        <translation>この写真に当たりうる行が複数あります: {rows}。</translation>
    </message>
    <message>
        <source>Rows of the list have the same key: {rows}.</source>
        <translation>リストに同じキーの行があります: {rows}。</translation>
    </message>
    <message>
        <source>Its row of the list is not complete: {rows} lacks {columns}.</source>
        <translation>リストの行が不完全です: {rows} に {columns} がありません。</translation>
    </message>
    <message>
        <source>It was taken before the first code card of its camera.</source>
        <translation>このカメラの最初のコードカードより前に撮影されました。</translation>
    </message>
    <message>
        <source>The code card before it can&apos;t be read.</source>
        <translation>その前のコードカードを読み取れません。</translation>
    </message>
    <message>
        <source>The code card before it has {code}, which is not in the list.</source>
        <translation>その前のコードカードは {code} ですが、リストにありません。</translation>
    </message>
    <message>
        <source>The code card before it has the codes of several rows: {rows}.</source>
        <translation>その前のコードカードに複数の行のコードがあります: {rows}。</translation>
    </message>
    <message>
        <source>It was assigned to nobody by hand.</source>
        <translation>手動で誰にも割り当てないとされました。</translation>
    </message>
    <message numerus="yes">
        <source>{n} more like these needs a look.|{n} more like these need a look.</source>
        <translation>
            <numerusform>ほかにも同様の確認が {n} 件必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photo}: the code card can&apos;t be read; {n} photo after it has no row.|{photo}: the code card can&apos;t be read; {n} photos after it have no row.</source>
        <translation>
            <numerusform>{photo}: コードカードを読み取れません。続く {n} 枚に行がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photo}: the code {code} is not in the list; {n} photo after it has no row.|{photo}: the code {code} is not in the list; {n} photos after it have no row.</source>
        <translation>
            <numerusform>{photo}: コード {code} はリストにありません。続く {n} 枚に行がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{photo}: the card has the codes of several rows: {rows}.</source>
        <translation>{photo}: カードに複数の行のコードがあります: {rows}。</translation>
    </message>
    <message>
        <source>{photo}: the card of {rows} was photographed again.</source>
        <translation>{photo}: {rows} のカードがもう一度撮影されました。</translation>
    </message>
    <message numerus="yes">
        <source>{photo}: {n} photo was taken before the first code card.|{photo} and others: {n} photos were taken before the first code card.</source>
        <translation>
            <numerusform>{photo} など {n} 枚は、最初のコードカードより前に撮影されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{photo}: the clock of the camera jumped back.</source>
        <translation>{photo}: カメラの時計が戻りました。</translation>
    </message>
    <message numerus="yes">
        <source>{photo}: its folder has photos of {n} camera.|{photo}: its folder has photos of {n} cameras; each is matched with its own cards.</source>
        <translation>
            <numerusform>{photo}: このフォルダーには {n} 台のカメラの写真があります。それぞれ自分のカードと照合します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row of the list has no photos: {rows}.|{n} rows of the list have no photos: {rows}.</source>
        <translation>
            <numerusform>リストの {n} 行に写真がありません: {rows}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of the list have the same key, so none gets photos: {rows}.</source>
        <translation>リストに同じキーの行があるため、どれにも写真を割り当てません: {rows}。</translation>
    </message>
    <message>
        <source>A row that is not complete gets no photos: {rows}.</source>
        <translation>不完全な行には写真を割り当てません: {rows}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has no row of the list: {photo}.|{n} photos have no row of the list, {photo} first.</source>
        <translation>
            <numerusform>{photo} など {n} 枚の写真に当たる行がリストにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{photo}: several rows come into question: {rows}.</source>
        <translation>{photo}: 当たりうる行が複数あります: {rows}。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; came with Studio and stays as it is.</source>
        <translation>“{name}”はStudio付属のためそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>{n} file has a name that the list no longer gives and goes to the trash: {files}.|{n} files have names that the list no longer gives and go to the trash, {files} first.</source>
        <translation>
            <numerusform>{files} など {n} 個のファイルの名前は今のリストからは得られないため、ごみ箱に移します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photo has no date taken; its name has the file&apos;s date, in local time.|{n} photos have no date taken; their names have the file&apos;s date, in local time.</source>
        <translation>
            <numerusform>{n} 枚の写真に撮影日がないため、名前にはファイルの日付（現地時間）を使います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{token} is empty on {n} photo.|{token} is empty on {n} photos.</source>
        <translation>
            <numerusform>{n} 枚の写真で {token} が空です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No date taken in this photo; its name has the file&apos;s date, in local time.</source>
        <translation>この写真に撮影日がないため、名前にはファイルの日付（現地時間）を使います。</translation>
    </message>
    <message>
        <source>It shows a code card and is left out.</source>
        <translation>コードカードの写真なので除外します。</translation>
    </message>
    <message>
        <source>{file} is no name for a yearbook index, which takes at most 9 letters and digits; use {token}.</source>
        <translation>{file} は年鑑の索引には使えません。英数字 9 文字までです。{token} を使ってください。</translation>
    </message>
    <message>
        <source>By time it belongs to another card than by name ({rows}): a clock jumped back, or cameras without serial numbers are mixed.</source>
        <translation>時刻と名前とで、属するカードが異なります（{rows}）。時計が戻ったか、シリアル番号のないカメラの写真が混ざっています。</translation>
    </message>
    <message>
        <source>More photos follow its code card than others, and somebody in the list has none: the next card may not have been seen ({rows}).</source>
        <translation>このコードカードの後の写真が他より多く、リストに写真のない人がいます。次のカードが認識されなかった可能性があります（{rows}）。</translation>
    </message>
    <message numerus="yes">
        <source>{photo}: {n} photo follows this card, more than others; the next card may not have been seen.|{photo}: {n} photos follow this card, more than others; the next card may not have been seen.</source>
        <translation>
            <numerusform>{photo}：このカードの後に写真が{n}枚あり、他より多いです。次のカードが認識されなかった可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file that was delivered before is kept, though its photo has no row of the list now.|{n} files that were delivered before are kept, though their photos have no row of the list now.</source>
        <translation>
            <numerusform>以前に納品した {n} 個のファイルは、写真にリストの行がなくなりましたが、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Logo {file} is not a picture that Studio can open; use a PNG, an SVG or a photo.</source>
        <translation>ロゴ{file}はStudioで開ける画像ではありません。PNG、SVG、または写真を使用してください。</translation>
    </message>
    <message>
        <source>{what} {file} can&apos;t be read: {reason}.</source>
        <translation>{what} {file} を読み込めません：{reason}。</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>Another photo gets the name {file} too; add {token} to the name.</source>
        <translation>別の写真も {file} という名前になります。名前に {token} を加えてください。</translation>
    </message>
    <message>
        <source>done</source>
        <comment>of a photo</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>of a photo</comment>
        <translation>飛ばした</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>of a photo</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>crashed</source>
        <comment>of a photo</comment>
        <translation>異常終了</translation>
    </message>
    <message>
        <source>left to do</source>
        <comment>of a photo</comment>
        <translation>未処理</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>of a photo</comment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>of a photo</comment>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>{time} of one worker</source>
        <translation>1 プロセスで {time}</translation>
    </message>
    <message>
        <source>Written by Studio {version}.</source>
        <translation>Studio {version} で作成</translation>
    </message>
    <message>
        <source>Run {number}, {started}: {words}.</source>
        <translation>実行 {number}、{started}：{words}。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>all verified</source>
        <translation>すべて検証済み</translation>
    </message>
    <message>
        <source>{count} verified</source>
        <translation>{count} 件を検証済み</translation>
    </message>
    <message>
        <source>This delivery is not finished.</source>
        <translation>この納品は完了していません。</translation>
    </message>
    <message>
        <source>This delivery was undone: its files went to the trash.</source>
        <translation>この納品は取り消されました。ファイルはゴミ箱にあります。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>From</source>
        <translation>元のフォルダー</translation>
    </message>
    <message>
        <source>To</source>
        <translation>納品先</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>処理時間</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>It could not be delivered.</source>
        <translation>納品できませんでした。</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>in place of an older file</source>
        <translation>古いファイルを置き換え</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成物</translation>
    </message>
    <message>
        <source>{name}: report of a delivery</source>
        <translation>{name}：納品レポート</translation>
    </message>
    <message>
        <source>Small pictures are shown for the first {count} photos.</source>
        <translation>縮小画像は最初の {count} 枚だけ表示します。</translation>
    </message>
    <message>
        <source>Search for a name or word</source>
        <translation>名前や語句を検索</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Folders and journal</source>
        <translation>フォルダーとジャーナル</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>すべての写真</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo|{n} photos</source>
        <translation>
            <numerusform>{n} 枚の写真</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Not delivered: {count}</source>
        <translation>未納品：{count}</translation>
    </message>
    <message>
        <source>Sums (SHA-256)</source>
        <translation>チェックサム（SHA-256）</translation>
    </message>
    <message>
        <source>With notes: {count}</source>
        <translation>注記あり：{count}</translation>
    </message>
    <message>
        <source>A report ends in .html, .pdf, .csv or .json; {file} does not.</source>
        <translation>レポートの拡張子は .html、.pdf、.csv、.json のいずれかです。{file} は違います。</translation>
    </message>
    <message>
        <source>{source} is not a folder; only folders can be watched.</source>
        <translation>{source} はフォルダーではありません。監視できるのはフォルダーだけです。</translation>
    </message>
    <message>
        <source>A watermark, font or colour profile of the recipe has changed while the folder was watched: put it back, or end and watch anew.</source>
        <translation>フォルダーの監視中に、レシピの透かし、フォント、またはカラープロファイルが変わりました。元に戻すか、監視を終了してやり直してください。</translation>
    </message>
    <message>
        <source>Files of the export &apos;{export}&apos; would arrive in a watched folder and be delivered again and again; choose a destination outside of {folder}, or give the export a folder.</source>
        <translation>書き出し「{export}」のファイルが監視中のフォルダーに届き、何度も納品されてしまいます。{folder} の外の保存先を選ぶか、書き出しにフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{number} cards do not go on a page; {allowed} do.</source>
        <translation>1ページに{number}枚のカードは置けません。{allowed}枚なら置けます。</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file}はありません。</translation>
    </message>
    <message>
        <source>A QR code can&apos;t hold “{code}”.</source>
        <translation>QRコードに「{code}」は収まりません。</translation>
    </message>
    <message>
        <source>Photo is too large to look for a code in it.</source>
        <translation>写真が大きすぎて、コードを探せません。</translation>
    </message>
    <message>
        <source>It holds floats without a colour profile; they were taken as linear light.</source>
        <translation>カラープロファイルのない浮動小数点値です。リニアな光として読み取りました。</translation>
    </message>
    <message>
        <source>Its colour profile is in another file; its colours were taken as sRGB.</source>
        <translation>カラープロファイルが別のファイルにあるため、色を sRGB として扱いました。</translation>
    </message>
    <message>
        <source>Its colour profile is broken; the colours that the file names elsewhere were used.</source>
        <translation>カラープロファイルが壊れています。ファイルの別の箇所に記された色空間を使用しました。</translation>
    </message>
    <message>
        <source>File may be damaged: its data don&apos;t quite fit its picture. Look at it.</source>
        <translation>ファイルが壊れている可能性があります。データが画像と完全には合っていません。画像を確認してください。</translation>
    </message>
    <message>
        <source>What is brighter than white in it was made white.</source>
        <translation>白より明るい部分は白になりました。</translation>
    </message>
    <message>
        <source>The file&apos;s last bytes are missing, and with them a piece of the picture&apos;s last few rows.</source>
        <translation>ファイルの末尾のバイトが欠けており、画像の最後の数行の一部も欠けています。</translation>
    </message>
    <message>
        <source>File was moved or deleted.</source>
        <translation>ファイルが移動または削除されました。</translation>
    </message>
    <message>
        <source>File can&apos;t be read: you have no permission to open it.</source>
        <translation>ファイルを読み込めません：開く権限がありません。</translation>
    </message>
    <message>
        <source>It is a folder, not a photo.</source>
        <translation>フォルダであり、写真ではありません。</translation>
    </message>
    <message>
        <source>It is a link that leads round in a circle.</source>
        <translation>循環しているリンクです。</translation>
    </message>
    <message>
        <source>File can&apos;t be opened: its path is too long.</source>
        <translation>ファイルを開けません：パスが長すぎます。</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a photo.</source>
        <translation>パイプかデバイスであり、写真ではありません。</translation>
    </message>
    <message>
        <source>Photo has {pixels} pixels; the limit is {limit}.</source>
        <translation>写真が {pixels} ピクセルあります。上限は {limit} です。</translation>
    </message>
    <message>
        <source>Photo has {size:,.0f} megapixels; the limit is {limit:,.0f}.</source>
        <translation>写真が {size:,.0f} メガピクセルあります。上限は {limit:,.0f} です。</translation>
    </message>
    <message>
        <source>File is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>its header says that the picture has no pixels</source>
        <translation>ヘッダによれば画像にピクセルがありません</translation>
    </message>
    <message>
        <source>File can&apos;t be opened: no file can have such a name.</source>
        <translation>ファイルを開けません：そのような名前のファイルはありえません。</translation>
    </message>
    <message>
        <source>File, or a folder that it lies in, was replaced by a link, which is not followed.</source>
        <translation>ファイル、またはそれを含むフォルダーがリンクに置き換えられています。リンク先は開きません。</translation>
    </message>
    <message>
        <source>Its transparency was left out; what is transparent is white.</source>
        <translation>透明情報を省きました。透明な部分は白になります。</translation>
    </message>
    <message>
        <source>File is a BMP that holds a picture in another format, which Studio can&apos;t read.</source>
        <translation>別の形式の画像を含む BMP のため、Studio では読み込めません。</translation>
    </message>
    <message>
        <source>File is a large Photoshop document (PSB), which Studio can&apos;t read; save it as TIFF.</source>
        <translation>Photoshop の大きいドキュメント（PSB）のため、Studio では読み込めません。TIFF で保存してください。</translation>
    </message>
    <message>
        <source>File is a Photoshop document with {bits} bits per channel in a colour mode that Studio can&apos;t read; save it as TIFF, or with 8 bits.</source>
        <translation>Studio で読み込めないカラーモードの、チャンネルあたり {bits} ビットの Photoshop ドキュメントです。TIFF か 8 ビットで保存してください。</translation>
    </message>
    <message>
        <source>File is a Photoshop document of separate inks (Multichannel), whose colours Studio can&apos;t read; save it as RGB.</source>
        <translation>個別インク（マルチチャンネル）の Photoshop ドキュメントで、色を読み込めません。RGB で保存してください。</translation>
    </message>
    <message>
        <source>File is a BMP of a version that Studio can&apos;t read.</source>
        <translation>Studio で読み込めないバージョンの BMP です。</translation>
    </message>
    <message>
        <source>File was saved without its flattened picture; save it again with “Maximize Compatibility” switched on, or as TIFF.</source>
        <translation>統合画像なしで保存されています。「互換性を優先」をオンにするか、TIFF で保存し直してください。</translation>
    </message>
    <message>
        <source>a video (AVI)</source>
        <translation>動画（AVI）</translation>
    </message>
    <message>
        <source>a sound (WAV)</source>
        <translation>音声（WAV）</translation>
    </message>
    <message>
        <source>File is {what}, not a photo that Studio can open.</source>
        <translation>{what}です。Studio で開ける写真ではありません。</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF文書</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript文書</translation>
    </message>
    <message>
        <source>a PostScript document (EPS)</source>
        <translation>PostScript文書（EPS）</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ZIPアーカイブかオフィス文書</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>空のZIPアーカイブ</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RARアーカイブ</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zipアーカイブ</translation>
    </message>
    <message>
        <source>a packed file (gzip)</source>
        <translation>圧縮ファイル（gzip）</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>JPEG 2000画像</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>JPEG XR画像</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>OpenEXR画像</translation>
    </message>
    <message>
        <source>a Radiance picture (HDR)</source>
        <translation>Radiance画像（HDR）</translation>
    </message>
    <message>
        <source>a GIMP project (XCF)</source>
        <translation>GIMPプロジェクト（XCF）</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>a video (Matroska or WebM)</source>
        <translation>動画（MatroskaまたはWebM）</translation>
    </message>
    <message>
        <source>a video (MPEG)</source>
        <translation>動画（MPEG）</translation>
    </message>
    <message>
        <source>a sound or a video (Ogg)</source>
        <translation>音声か動画（Ogg）</translation>
    </message>
    <message>
        <source>a sound (MP3)</source>
        <translation>音声（MP3）</translation>
    </message>
    <message>
        <source>a sound (FLAC)</source>
        <translation>音声（FLAC）</translation>
    </message>
    <message>
        <source>a file in which macOS keeps notes about another one</source>
        <translation>macOSが他のファイルについて書いたファイル</translation>
    </message>
    <message>
        <source>a program for Windows</source>
        <translation>Windowsのプログラム</translation>
    </message>
    <message>
        <source>a program for Linux</source>
        <translation>Linuxのプログラム</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>古いオフィス文書</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>DjVu文書</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>図形（SVG）</translation>
    </message>
    <message>
        <source>a file of metadata (XMP)</source>
        <translation>メタデータのファイル（XMP）</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>ウェブページ（HTML）</translation>
    </message>
    <message>
        <source>File holds nothing but zeros: its content was lost on the card, on a disk or during a copy.</source>
        <translation>ファイルの中身がすべてゼロです：カード、ディスク、コピー中のいずれかで失われました。</translation>
    </message>
    <message>
        <source>File is not a photo that Studio can open; it opens {known}.</source>
        <translation>Studio で開ける写真ではありません。開けるのは {known} です。</translation>
    </message>
    <message>
        <source>a HEIF or AVIF of the minimized kind</source>
        <translation>簡略形式の HEIF または AVIF</translation>
    </message>
    <message>
        <source>a video or a sound (MP4, MOV)</source>
        <translation>動画か音声（MP4, MOV）</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>ただのテキスト</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML文書</translation>
    </message>
    <message>
        <source>This SVG is over 5 MB, too large for a watermark.</source>
        <translation>この SVG は 5 MB を超えており、透かしには大きすぎます。</translation>
    </message>
    <message>
        <source>This packed SVG (.svgz) is damaged.</source>
        <translation>この圧縮 SVG（.svgz）は壊れています。</translation>
    </message>
    <message>
        <source>its header speaks of {channels} channels</source>
        <translation>ヘッダによれば{channels}チャンネルです</translation>
    </message>
    <message>
        <source>File is a TIFF of signed or complex numbers, which do not say what is black and what is white; save it with 8 or 16 bits per channel.</source>
        <translation>ファイルは符号付きまたは複素数の TIFF で、何が黒で何が白かわかりません。チャンネルあたり 8 または 16 ビットで保存し直してください。</translation>
    </message>
    <message>
        <source>The name ends in {suffix}, but the file is a {format}.</source>
        <translation>名前は {suffix} で終わりますが、ファイルは {format} です。</translation>
    </message>
    <message>
        <source>Studio could not process this photo ({kind}).</source>
        <translation>Studio はこの写真を処理できませんでした（{kind}）。</translation>
    </message>
    <message>
        <source>The name has no suffix; the file is a {format}.</source>
        <translation>名前に拡張子がありません。ファイルは {format} です。</translation>
    </message>
    <message>
        <source>Photo is too large for this computer: it needs {need:.1f} GB of memory.</source>
        <translation>写真がこのコンピューターには大きすぎます：メモリーが {need:.1f} GB 必要です。</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>この写真にはメモリーが足りません。</translation>
    </message>
    <message>
        <source>Its comment was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>JPEGには64 KBまでのため、コメントを省きました。</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged and was left out.</source>
        <translation>EXIFの一部が壊れており、省きました。</translation>
    </message>
    <message>
        <source>The camera maker&apos;s notes were left out, since a JPEG holds only 64 KB of EXIF.</source>
        <translation>JPEGにはEXIFが64 KBまでのため、メーカーノートを省きました。</translation>
    </message>
    <message>
        <source>The longest EXIF fields were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>JPEG に入る EXIF は 64 KB までのため、最も長い項目を省きました。</translation>
    </message>
    <message>
        <source>Its EXIF is damaged and was left out.</source>
        <translation>EXIFが壊れており、省きました。</translation>
    </message>
    <message>
        <source>Part of its XMP is outside the main packet and was left out.</source>
        <translation>XMPの一部が主パケットの外にあり、省きました。</translation>
    </message>
    <message>
        <source>Its content credentials (C2PA) were left out, since they are about the original file.</source>
        <translation>コンテンツ クレデンシャル (C2PA) は元のファイルに関するものなので、省かれました。</translation>
    </message>
    <message>
        <source>Part of its metadata can&apos;t be read and was left out.</source>
        <translation>メタデータの一部が読めず、省きました。</translation>
    </message>
    <message>
        <source>Its {kind} is over {limit} MB and was left out.</source>
        <translation>{kind} が {limit} MB を超えるため、省きました。</translation>
    </message>
    <message>
        <source>Part of its IPTC is damaged and was left out.</source>
        <translation>IPTCの一部が壊れており、省きました。</translation>
    </message>
    <message>
        <source>The longest parts of its IPTC were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>JPEGには64 KBまでのため、IPTCの最も長い部分を省きました。</translation>
    </message>
    <message>
        <source>Its XMP is damaged and was left out.</source>
        <translation>XMPが壊れており、省きました。</translation>
    </message>
    <message>
        <source>Its XMP was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>JPEGには64 KBまでのため、XMPを省きました。</translation>
    </message>
    <message>
        <source>The largest parts of its XMP were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>JPEGには64 KBまでのため、XMPの最も大きい部分を省きました。</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo; close other programs.</source>
        <translation>この写真にはメモリーが足りません。ほかのアプリを閉じてください。</translation>
    </message>
    <message>
        <source>Photo could not be read, or its file not written: {reason}.</source>
        <translation>写真を読み込めないか、ファイルを書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Studio could not process this photo; the log has the details.</source>
        <translation>Studio はこの写真を処理できませんでした。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>CMYK without a colour profile: its inks were converted by plain arithmetic, so its colours are approximate.</source>
        <translation>カラープロファイルのない CMYK のため、単純な計算で変換しました。色はおおよそです。</translation>
    </message>
    <message>
        <source>It has entities from other files, which Studio does not read; save it as plain SVG.</source>
        <translation>ほかのファイルの実体を含んでいますが、Studio はそれを読みません。プレーン SVG として保存し直してください。</translation>
    </message>
    <message>
        <source>The filters of this SVG take too long to draw; simplify them.</source>
        <translation>この SVG のフィルターは描画に時間がかかりすぎます。簡単なものにしてください。</translation>
    </message>
    <message>
        <source>The journal was written by another Studio; only what you have delivered yourself can be handed on.</source>
        <translation>このジャーナルは別の Studio が書いたものです。ご自分で納品したものだけを渡せます。</translation>
    </message>
    <message>
        <source>Write the columns as {example}, with commas between them.</source>
        <translation>列は {example} のように書き、カンマで区切ってください。</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a size such as &quot;2 GB&quot; or &quot;700 MB&quot;, or &quot;&quot; for one file.</source>
        <translation>{key} が {value} です。&quot;2 GB&quot; や &quot;700 MB&quot; のようなサイズか、1 ファイルにする場合は &quot;&quot; にしてください。</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be an address such as {example}.</source>
        <translation>{key} が {value} です。{example} のようなアドレスを指定してください。</translation>
    </message>
    <message>
        <source>logo can&apos;t be the name of a file.</source>
        <translation>logoはファイル名にできません。</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a length such as {example}.</source>
        <translation>{key}は{value}です。{example}のような長さにしてください。</translation>
    </message>
    <message>
        <source>the pictures of the contact sheet would be too small; take fewer on a page.</source>
        <translation>コンタクトシートの画像が小さすぎます。1ページの枚数を減らしてください。</translation>
    </message>
    <message>
        <source>Write a size such as {example}.</source>
        <translation>{example} のようにサイズを入力してください。</translation>
    </message>
    <message>
        <source>Write an address such as {example}.</source>
        <translation>{example} のようにアドレスを入力してください。</translation>
    </message>
    <message>
        <source>data names far too many columns; {limit} is the most.</source>
        <translation>data の列が多すぎます。最大 {limit} です。</translation>
    </message>
    <message>
        <source>data.numbers has far too many texts; {limit} is the most.</source>
        <translation>data.numbers のテキストが多すぎます。最大 {limit} です。</translation>
    </message>
    <message>
        <source>data.columns.{name}: {token} says something else; choose another name.</source>
        <translation>data.columns.{name}: {token} には別の意味があります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>data.columns: {name} can&apos;t be the name of a token; use letters.</source>
        <translation>data.columns: {name} は項目名に使えません。文字を使ってください。</translation>
    </message>
    <message>
        <source>data.columns holds an empty name; write the column as the list has it.</source>
        <translation>data.columns に空の名前があります。列名をリストのとおりに書いてください。</translation>
    </message>
    <message>
        <source>{key} is {value}; the exports of this recipe are {names}.</source>
        <translation>{key} が {value} です。このレシピの書き出しは {names} です。</translation>
    </message>
    <message>
        <source>Original name</source>
        <translation>元の名前</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>拡張子</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Export name</source>
        <translation>書き出し名</translation>
    </message>
    <message>
        <source>Its colour profile is broken or for another kind of picture; its colours were taken as sRGB.</source>
        <translation>カラープロファイルが壊れているか別の種類の画像用のため、色は sRGB として扱いました。</translation>
    </message>
    <message>
        <source>the recipe has no export that is on; it needs at least one.</source>
        <translation>レシピに有効な書き出しがありません。少なくとも一つ必要です。</translation>
    </message>
    <message>
        <source>Write a file name.</source>
        <translation>ファイル名を入力してください。</translation>
    </message>
    <message>
        <source>Names can&apos;t contain / or \. Use Subfolder.</source>
        <translation>名前に / と \ は使えません。「サブフォルダー」を使ってください。</translation>
    </message>
    <message>
        <source>The subfolder must stay inside the destination.</source>
        <translation>サブフォルダーは保存先の中にしてください。</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a number from -360 to 360.</source>
        <translation>{key}は{value}です。-360から360の数にしてください。</translation>
    </message>
    <message>
        <source>{key} is empty: name the file of the watermark.</source>
        <translation>{key}が空です：透かしのファイルを指定してください。</translation>
    </message>
    <message>
        <source>{key} is empty: write what the watermark says.</source>
        <translation>{key}が空です：透かしの文字を書いてください。</translation>
    </message>
    <message>
        <source>{path} is not an ICC profile that RGB pictures can be converted to; choose another.</source>
        <translation>{path} は RGB 画像を変換できる ICC プロファイルではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Converted from {mode} to sRGB.</source>
        <translation>{mode} から sRGB に変換しました。</translation>
    </message>
    <message>
        <source>It is transparent everywhere, so it would show nothing.</source>
        <translation>全体が透明なため、何も表示されません。</translation>
    </message>
    <message>
        <source>The font &apos;{font}&apos; can&apos;t be used: it is damaged or of an unknown kind.</source>
        <translation>フォント「{font}」は使えません：壊れているか不明な種類です。</translation>
    </message>
    <message>
        <source>The profile {path} can&apos;t be read: {reason}.</source>
        <translation>プロファイル{path}を読めません：{reason}。</translation>
    </message>
    <message>
        <source>It shows a picture from another file, {file}; embed the picture in the SVG.</source>
        <translation>別のファイル {file} の画像を参照しています。画像を SVG に埋め込んでください。</translation>
    </message>
    <message>
        <source>Its parts are nested too deep to be drawn; save it as plain SVG.</source>
        <translation>部品の入れ子が深すぎて描けません。通常のSVGで保存してください。</translation>
    </message>
    <message>
        <source>This SVG shows nothing.</source>
        <translation>この SVG には何も表示されません。</translation>
    </message>
    <message>
        <source>A picture that is embedded in it is damaged.</source>
        <translation>埋め込まれた画像が壊れています。</translation>
    </message>
    <message>
        <source>A picture that is embedded in it is damaged, or not a PNG, JPEG, WebP, GIF or SVG.</source>
        <translation>埋め込まれた画像が壊れているか、PNG、JPEG、WebP、GIF、SVG のいずれでもありません。</translation>
    </message>
    <message>
        <source>A picture that is embedded in it is too large.</source>
        <translation>埋め込まれた画像が大きすぎます。</translation>
    </message>
    <message>
        <source>The watermark {file} can&apos;t be used. {problem}</source>
        <translation>透かし{file}を使えません。{problem}</translation>
    </message>
    <message>
        <source>The watermark {file} can&apos;t be read: {reason}.</source>
        <translation>透かし{file}を読めません：{reason}。</translation>
    </message>
    <message>
        <source>It is not a valid SVG.</source>
        <translation>正しいSVGではありません。</translation>
    </message>
    <message>
        <source>File is a JPEG XL in CMYK, whose black ink Studio can&apos;t read; save it as RGB.</source>
        <translation>ファイルは CMYK の JPEG XL で、その黒インクを Studio は読み取れません。RGB で保存してください。</translation>
    </message>
    <message>
        <source>This SVG can&apos;t be drawn.</source>
        <translation>この SVG は描画できません。</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}：{problem}</translation>
    </message>
    <message>
        <source>The measurement brought no result.</source>
        <translation>測定の結果が得られませんでした。</translation>
    </message>
    <message>
        <source>Measuring was cancelled.</source>
        <translation>測定を中止しました。</translation>
    </message>
    <message>
        <source>Cancelled: newer pictures are to be scaled.</source>
        <translation>中止：新しい画像を拡大縮小します。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} または {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} と {last}</translation>
    </message>
    <message>
        <source>{file} is not a recipe: a key in it has far too many parts or letters.</source>
        <translation>{file} はレシピではありません：部分や文字が多すぎるキーがあります。</translation>
    </message>
    <message>
        <source>{file} is too large to be a recipe.</source>
        <translation>{file}はレシピにしては大きすぎます。</translation>
    </message>
    <message>
        <source>version is missing; write version = 1.</source>
        <translation>version がありません。version = 1 と書いてください。</translation>
    </message>
    <message>
        <source>{file} is not valid TOML: {detail}.</source>
        <translation>{file}は正しいTOMLではありません：{detail}。</translation>
    </message>
    <message>
        <source>{file} is not a recipe: it holds a number with far too many digits.</source>
        <translation>{file} はレシピではありません：桁が多すぎる数があります。</translation>
    </message>
    <message>
        <source>{file} is not a recipe: its lists or tables are nested far too deep.</source>
        <translation>{file} はレシピではありません：リストや表の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>{file} is not a file, so it is not a recipe.</source>
        <translation>{file} はファイルではないため、レシピではありません。</translation>
    </message>
    <message>
        <source>{file} is not a text in UTF-8, so it is not a recipe.</source>
        <translation>{file} は UTF-8 のテキストではないため、レシピではありません。</translation>
    </message>
    <message>
        <source>a watermark has either an image or a text.</source>
        <translation>透かしは画像かテキストのどちらか一方です。</translation>
    </message>
    <message>
        <source>The font &apos;{name}&apos; is not on this computer; the fonts that come with Studio are {fonts}.</source>
        <translation>フォント「{name}」はこのコンピューターにありません。Studio に付属するのは {fonts} です。</translation>
    </message>
    <message>
        <source>No font on this computer has these letters of the text &apos;{text}&apos;: {letters}. Install one, or change the text.</source>
        <translation>このコンピューターのどのフォントにも、テキスト「{text}」の次の文字がありません：{letters}。フォントを入れるか、テキストを変えてください。</translation>
    </message>
    <message>
        <source>The font file {file} is not there.</source>
        <translation>フォントファイル{file}がありません。</translation>
    </message>
    <message>
        <source>The font file {file} is too large to be a font.</source>
        <translation>フォントファイル {file} はフォントにしては大きすぎます。</translation>
    </message>
    <message>
        <source>There is no recipe &apos;{name}&apos;. Did you mean {meant}? The library has {names}.</source>
        <translation>レシピ「{name}」はありません。{meant} のことですか？ライブラリーにあるのは {names} です。</translation>
    </message>
    <message>
        <source>There is no recipe &apos;{name}&apos;; the library is empty.</source>
        <translation>レシピ「{name}」はありません。ライブラリーは空です。</translation>
    </message>
    <message>
        <source>There is no recipe &apos;{name}&apos;. The library has {names}.</source>
        <translation>レシピ「{name}」はありません。ライブラリーにあるのは {names} です。</translation>
    </message>
    <message>
        <source>There are too many recipes with a name like &apos;{name}&apos; in {folder}.</source>
        <translation>{folder}に「{name}」のような名前のレシピが多すぎます。</translation>
    </message>
    <message>
        <source>The recipe &apos;{name}&apos; came with the program and can&apos;t be deleted.</source>
        <translation>レシピ「{name}」は付属のため削除できません。</translation>
    </message>
    <message>
        <source>The recipe can&apos;t be saved in {folder}: {reason}.</source>
        <translation>レシピを {folder} に保存できません：{reason}。</translation>
    </message>
    <message>
        <source>Nothing says which column of the list photos are matched with; the list has {columns}.</source>
        <translation>写真をリストのどの列で照合するか指定されていません。リストの列: {columns}。</translation>
    </message>
    <message>
        <source>The list {file} has no column “{name}”; it has {columns}.</source>
        <translation>リスト {file} に列「{name}」がありません。ある列: {columns}。</translation>
    </message>
    <message>
        <source>The list {file} is not in UTF-8. In {first} it reads: {first_rows}. In {second}: {second_rows}.</source>
        <translation>リスト {file} は UTF-8 ではありません。{first} では: {first_rows}。{second} では: {second_rows}。</translation>
    </message>
    <message>
        <source>{token} is a column of a list, and there is no list.</source>
        <translation>{token} はリストの列ですが、リストがありません。</translation>
    </message>
    <message>
        <source>Columns taken by their usual names: {columns}. The recipe can name others.</source>
        <translation>一般的な名前から列を選びました: {columns}。レシピで別の列を指定できます。</translation>
    </message>
    <message>
        <source>A recipe file ends in {ending}; {file} does not.</source>
        <translation>レシピファイルは {ending} で終わりますが、{file} は違います。</translation>
    </message>
    <message>
        <source>It has {count} recipe files; exactly one can be imported.</source>
        <translation>レシピファイルが {count} 個あります。読み込めるのはちょうど 1 個の場合だけです。</translation>
    </message>
    <message>
        <source>{option} is for a list, and there is none.</source>
        <translation>{option} はリスト用ですが、リストがありません。</translation>
    </message>
    <message>
        <source>No date taken in this photo; the file&apos;s date was used, in local time.</source>
        <translation>この写真に撮影日がないため、ファイルの日付（現地時間）を使いました。</translation>
    </message>
    <message>
        <source>The recipe {file} can&apos;t be deleted: {reason}.</source>
        <translation>レシピ{file}を削除できません：{reason}。</translation>
    </message>
    <message>
        <source>The recipes in {folder} can&apos;t be listed: {reason}.</source>
        <translation>{folder}のレシピを一覧できません：{reason}。</translation>
    </message>
    <message>
        <source>data.numbers is {value}; only {{k}} can stand in it, and no / or \.</source>
        <translation>data.numbers は {value} です。使えるのは {{k}} だけで、/ や \ は使えません。</translation>
    </message>
    <message>
        <source>file is empty; write a template such as {{stem}}.</source>
        <translation>file が空です。{{stem}} のようなひな形を書いてください。</translation>
    </message>
    <message>
        <source>file is {value}: names can&apos;t contain / or \; use the subfolder.</source>
        <translation>file が {value} です：名前に / や \ は使えません。サブフォルダーを使ってください。</translation>
    </message>
    <message>
        <source>folder is {value}: it must stay inside the destination, without .. or a drive.</source>
        <translation>folderは{value}です：..やドライブなしで納品先の中に収めてください。</translation>
    </message>
    <message>
        <source>resize mode &apos;{mode}&apos; needs {keys}.</source>
        <translation>リサイズ方式「{mode}」には{keys}が必要です。</translation>
    </message>
    <message>
        <source>resize mode &apos;{mode}&apos; does not take {keys}; it takes {allowed}.</source>
        <translation>リサイズ方式「{mode}」は{keys}を取りません。取るのは{allowed}です。</translation>
    </message>
    <message>
        <source>{key} is {value}: more than 100 enlarges, which is not allowed.</source>
        <translation>{key} が {value} です：100 を超えると拡大になりますが、許可されていません。</translation>
    </message>
    <message>
        <source>there are {count} keywords; {limit} is the most.</source>
        <translation>キーワードが {count} 個あります。最大 {limit} です。</translation>
    </message>
    <message>
        <source>name is empty: each export needs a name.</source>
        <translation>nameが空です：各書き出しに名前が必要です。</translation>
    </message>
    <message>
        <source>there are {count} watermarks; {limit} is the most.</source>
        <translation>透かしが {count} 個あります。上限は {limit} 個です。</translation>
    </message>
    <message>
        <source>profile is empty; it is srgb, keep or the path of an ICC file.</source>
        <translation>profileが空です。srgb、keep、またはICCファイルのパスです。</translation>
    </message>
    <message>
        <source>the recipe has {count} exports; {limit} is the most.</source>
        <translation>レシピに書き出しが {count} 個あります。上限は {limit} 個です。</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be more than 0.</source>
        <translation>{key}は{value}です。0より大きくしてください。</translation>
    </message>
    <message>
        <source>More than 100 % enlarges. Allow it below first.</source>
        <translation>100 % を超えると拡大になります。先に下で許可してください。</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>two exports are named &apos;{name}&apos;; give each a name of its own.</source>
        <translation>「{name}」という書き出しが二つあります。別々の名前を付けてください。</translation>
    </message>
    <message>
        <source>Another export has this name.</source>
        <translation>同じ名前の書き出しがあります。</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>数値なし</translation>
    </message>
    <message>
        <source>The repeated watermark is too small for a photo of this size; choose a larger scale or gap.</source>
        <translation>繰り返す透かしが、この大きさの写真には小さすぎます。大きさか間隔を広げてください。</translation>
    </message>
    <message>
        <source>{key} has {count} letters; {limit} is the most.</source>
        <translation>{key} は {count} 文字です。{limit} 文字までにしてください。</translation>
    </message>
    <message>
        <source>{key} is {value}: a single {brace} has no partner; write {double} for one.</source>
        <translation>{key}は{value}です：単独の{brace}に相手がありません。文字として書くには{double}。</translation>
    </message>
    <message>
        <source>{key} is {value}: {token} is not a token; the tokens are {tokens}.</source>
        <translation>{key} が {value} です：{token} は項目ではありません。使えるのは {tokens} です。</translation>
    </message>
    <message>
        <source>{key} is {value}: {token} can&apos;t be formatted; a width is for numbers, as in {{n:04}}.</source>
        <translation>{key} が {value} です：{token} に書式は使えません。桁数は {{n:04}} のように数値に使います。</translation>
    </message>
    <message>
        <source>{brace} has no partner.</source>
        <translation>{brace} に対応するかっこがありません。</translation>
    </message>
    <message>
        <source>“{token}” isn&apos;t a token. Press + to insert one.</source>
        <translation>「{token}」という項目はありません。+ から挿入してください。</translation>
    </message>
    <message>
        <source>“{token}”: only numbers take a width, as in {{n:04}}.</source>
        <translation>「{token}」：桁数を付けられるのは数字だけです（例：{{n:04}}）。</translation>
    </message>
    <message>
        <source>{key} is not a key of a recipe; allowed: {names}.</source>
        <translation>{key} はレシピのキーではありません。使えるのは {names} です。</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be {kind}.</source>
        <translation>{key}は{value}です。{kind}でなければなりません。</translation>
    </message>
    <message>
        <source>export {number} (&apos;{name}&apos;)</source>
        <translation>書き出し {number}（「{name}」）</translation>
    </message>
    <message>
        <source>export {number}</source>
        <translation>書き出し {number}</translation>
    </message>
    <message>
        <source>{export}, watermark {number}</source>
        <translation>{export}、透かし {number}</translation>
    </message>
    <message>
        <source>{key} is not a key of a recipe; did you mean {near}? Allowed: {names}.</source>
        <translation>{key} はレシピのキーではありません。{near} のことですか？使えるのは {names} です。</translation>
    </message>
    <message>
        <source>{kind} above {low}, at most {high}</source>
        <translation>{low} より大きく {high} 以下の{kind}</translation>
    </message>
    <message>
        <source>{kind} of at least {low}</source>
        <translation>{low} 以上の{kind}</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>{key}がありません。</translation>
    </message>
    <message>
        <source>{key}: {detail}</source>
        <translation>{key}：{detail}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>{names} のいずれか</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>引用符で囲んだ文字列</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a list of {count}, each {kinds}</source>
        <translation>{count} 個のリスト（それぞれ {kinds}）</translation>
    </message>
    <message>
        <source>a table with {keys}</source>
        <translation>{keys} のある表</translation>
    </message>
    <message>
        <source>a length: pixels (10) or a percentage of the short side (&quot;3%&quot;)</source>
        <translation>長さ：ピクセル（10）または短辺に対する割合（&quot;3%&quot;）</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>{kind} from {low} to {high}</source>
        <translation>{low} から {high} までの{kind}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a length: pixels (10) or a percentage of the short side (3%).</source>
        <translation>{key}は{value}です。長さでなければなりません：ピクセル（10）または短辺に対する割合（3%）。</translation>
    </message>
    <message>
        <source>{key} is {value}; a length goes up to {limit}.</source>
        <translation>{key}は{value}です。長さは{limit}までです。</translation>
    </message>
    <message>
        <source>{key} is {value}; it must be a colour, written as #rrggbb: white is #ffffff.</source>
        <translation>{key}は{value}です。#rrggbb で書いた色でなければなりません：白は #ffffff。</translation>
    </message>
    <message>
        <source>{key} is {value}; it must not be negative.</source>
        <translation>{key} が {value} です。負の数は使えません。</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>テキストを入力してください。</translation>
    </message>
    <message>
        <source>{key} is for images; this watermark is a text.</source>
        <translation>{key}は画像の透かし用です。この透かしは文字です。</translation>
    </message>
    <message>
        <source>{key} is for texts; this watermark is an image.</source>
        <translation>{key}は文字の透かし用です。この透かしは画像です。</translation>
    </message>
    <message>
        <source>{path} is a link that leads out of the destination; nothing is delivered through it.</source>
        <translation>{path}は納品先の外へ出るリンクです。それを通しては納品しません。</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>ディスクの割り当てがいっぱいです</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>ディスクは読み取り専用です</translation>
    </message>
    <message>
        <source>the disk has an error</source>
        <translation>ディスクにエラーがあります</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>part of its path is not a folder</source>
        <translation>パスの途中がフォルダーではありません</translation>
    </message>
    <message>
        <source>its links lead round in a circle</source>
        <translation>リンクが循環しています</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>the network folder can&apos;t be reached</source>
        <translation>ネットワークフォルダーに接続できません</translation>
    </message>
    <message>
        <source>First name, of the list</source>
        <translation>名（リスト）</translation>
    </message>
    <message>
        <source>Last name, of the list</source>
        <translation>姓（リスト）</translation>
    </message>
    <message>
        <source>Full name, of the list</source>
        <translation>氏名（リスト）</translation>
    </message>
    <message>
        <source>Class, of the list</source>
        <translation>クラス（リスト）</translation>
    </message>
    <message>
        <source>Grade, of the list</source>
        <translation>学年（リスト）</translation>
    </message>
    <message>
        <source>Teacher, of the list</source>
        <translation>担任（リスト）</translation>
    </message>
    <message>
        <source>Code, of the list</source>
        <translation>コード（リスト）</translation>
    </message>
    <message>
        <source>SKU, of the list</source>
        <translation>商品コード（リスト）</translation>
    </message>
    <message>
        <source>Number within the row of the list</source>
        <translation>リストの行の中での番号</translation>
    </message>
    <message>
        <source>Number in the delivery</source>
        <translation>納品内の番号</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>幅（ピクセル）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高さ（ピクセル）</translation>
    </message>
    <message>
        <source>Year taken</source>
        <translation>撮影年</translation>
    </message>
    <message>
        <source>Month taken</source>
        <translation>撮影月</translation>
    </message>
    <message>
        <source>Day taken</source>
        <translation>撮影日</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>撮影時刻</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Name of your studio</source>
        <translation>スタジオ名</translation>
    </message>
    <message>
        <source>Rating, 0 to 5</source>
        <translation>評価（0～5）</translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Copyright only</source>
        <translation>著作権のみ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>著作権</translation>
    </message>
    <message>
        <source>Keep location (GPS)</source>
        <translation>位置情報（GPS）を残す</translation>
    </message>
    <message>
        <source>Keep serial numbers</source>
        <translation>シリアル番号を残す</translation>
    </message>
    <message>
        <source>Keep original</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Change the metadata</source>
        <translation>メタデータを変更</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save the recipe as</source>
        <translation>レシピを別名で保存</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>レシピの名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A recipe of this name came with Studio and stays as it is. Choose another name.</source>
        <translation>この名前のレシピは Studio に付属しており、変更されません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Your library has a recipe of this name; it will be replaced.</source>
        <translation>同じ名前のレシピがあり、置き換えられます。</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>People that are meant</source>
        <translation>候補の人物</translation>
    </message>
    <message>
        <source>Type a name or code…</source>
        <translation>名前かコードを入力…</translation>
    </message>
    <message>
        <source>Name or code of the person</source>
        <translation>人物の名前またはコード</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Rename the export</source>
        <translation>書き出しの名前を変更</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Change the file name</source>
        <translation>ファイル名を変更</translation>
    </message>
    <message>
        <source>Subfolder</source>
        <translation>サブフォルダー</translation>
    </message>
    <message>
        <source>Change the subfolder</source>
        <translation>サブフォルダーを変更</translation>
    </message>
    <message>
        <source>Keep the original file&apos;s date</source>
        <translation>元ファイルの日付を残す</translation>
    </message>
    <message>
        <source>Export name</source>
        <translation>書き出し名</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Change the dates of files</source>
        <translation>ファイルの日付を変更</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The delivery of %1 is not finished: %2 of %3 photos are left.</source>
        <translation>%1の納品が終わっていません：%3枚中%2枚が残っています。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be delivered.</source>
        <translation>
            <numerusform>%Ln 枚の写真は書き出せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) use older settings. Replace them?</source>
        <translation>
            <numerusform>%Ln 個のファイルは以前の設定のものです。置き換えますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>リスト…</translation>
    </message>
    <message>
        <source>There are no photos in what was added.</source>
        <translation>追加したものに写真がありません。</translation>
    </message>
    <message>
        <source>There are no photos in what was added, only %1.</source>
        <translation>追加したものに写真がありません。%1 のみです。</translation>
    </message>
    <message>
        <source>Paused: %1 Studio resumes by itself when it can.</source>
        <translation>一時停止中：%1 可能になると自動で再開します。</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>A setting on this page needs a correction</source>
        <translation>このページに修正が必要な設定があります</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Name or code</source>
        <translation>名前かコード</translation>
    </message>
    <message>
        <source>Find people by name or code</source>
        <translation>名前かコードで人物を検索</translation>
    </message>
    <message>
        <source>Show only what needs a look</source>
        <translation>確認が必要なものだけ表示</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Codes are read from card photos. Drag photos to a person to correct; type a code on a card that couldn&apos;t be read. Shift+Enter says that a photo is a card.</source>
        <translation>コードはカードの写真から読み取ります。修正するには写真を人物へドラッグし、読めないカードにはコードを入力します。Shift+Enter で写真をカードに指定します。</translation>
    </message>
    <message>
        <source>Drag photos to a person to correct, or select them and type a name or code.</source>
        <translation>修正するには写真を人物へドラッグするか、選択して名前かコードを入力します。</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People of the list</source>
        <translation>リストの人物</translation>
    </message>
</context>
<context>
    <name>PhotoColumn</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>撮影日時</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Export is off</source>
        <translation>書き出しはオフ</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>既にあります</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>PhotoHeader</name>
    <message>
        <source>Stop looking for photos</source>
        <translation>写真探しをやめる</translation>
    </message>
    <message>
        <source>Show only some of the photos</source>
        <translation>一部の写真だけ表示</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter photos by name</source>
        <translation>名前で写真を絞り込む</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>サムネールの大きさ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Deliver only these</source>
        <translation>これらだけ書き出す</translation>
    </message>
    <message>
        <source>Looking… %1</source>
        <translation>検索中… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are not shown will be delivered too.</source>
        <translation>
            <numerusform>表示されていない %Ln 枚も書き出されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that are not shown will not be delivered.</source>
        <translation>表示されていない写真は書き出されません。</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>表示中：%1。</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>すべての写真</translation>
    </message>
    <message>
        <source>All that failed</source>
        <translation>失敗したすべて</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Open photo</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダで表示</translation>
    </message>
    <message>
        <source>Open delivered file</source>
        <translation>納品ファイルを開く</translation>
    </message>
    <message>
        <source>Show delivered file in folder</source>
        <translation>納品ファイルをフォルダで表示</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>No photo matches.</source>
        <translation>合う写真がありません。</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>このフォルダーを監視</translation>
    </message>
</context>
<context>
    <name>PhotoStatus</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>異常終了</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>飛ばした</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>PlacementFields</name>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Horizontal margin</source>
        <translation>左右の余白</translation>
    </message>
    <message>
        <source>Vertical margin</source>
        <translation>上下の余白</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>From the position inwards</source>
        <translation>位置から内側へ</translation>
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
            <numerusform>写真%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watermark(s)</source>
        <translation>
            <numerusform>透かし%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>フォルダ%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>スレッド%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>プロセス%Ln個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortraitFields</name>
    <message>
        <source>Same as landscape</source>
        <translation>横位置と同じ</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>繰り返す</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>Gap between repeats</source>
        <translation>繰り返しの間隔</translation>
    </message>
    <message>
        <source>As landscape</source>
        <translation>横位置と同じ</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>文字の色</translation>
    </message>
    <message>
        <source>Choose another image…</source>
        <translation>別の画像を選ぶ…</translation>
    </message>
    <message>
        <source>Separate outline</source>
        <translation>縁取りを別に設定</translation>
    </message>
    <message>
        <source>Separate shadow</source>
        <translation>影を別に設定</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>間隔</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>自動（%1）</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>測定…</translation>
    </message>
    <message>
        <source>Parallel jobs</source>
        <translation>並列処理数</translation>
    </message>
    <message>
        <source>Find out on your own photos how many are fastest.</source>
        <translation>ご自分の写真で、最も速い数を調べます。</translation>
    </message>
    <message>
        <source>Automatic (half of %1 GB)</source>
        <translation>自動（%1 GBの半分）</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>メモリ上限</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time limit for one photo</source>
        <translation>1枚の制限時間</translation>
    </message>
    <message>
        <source>Check every written file</source>
        <translation>書き込んだファイルをすべて確認</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>These settings don&apos;t affect image quality.</source>
        <translation>これらの設定は画質に影響しません。</translation>
    </message>
    <message>
        <source>Your studio</source>
        <translation>あなたのスタジオ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>言語は次の起動時に変わります。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Resize watermark</source>
        <translation>透かしの大きさを変更</translation>
    </message>
    <message>
        <source>Move watermark</source>
        <translation>透かしを移動</translation>
    </message>
    <message>
        <source>Choose a photo to see how it will be delivered.</source>
        <translation>写真を選ぶと、納品される姿が見えます。</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>%1のプレビュー</translation>
    </message>
</context>
<context>
    <name>Previewer</name>
    <message>
        <source>The preview can&apos;t be made; the log has the details.</source>
        <translation>プレビューを作れません。詳細はログにあります。</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>A setting of the recipe needs a correction</source>
        <translation>レシピに修正が必要な設定があります</translation>
    </message>
    <message>
        <source>Can&apos;t start yet</source>
        <translation>まだ開始できません</translation>
    </message>
    <message>
        <source>Nothing new to deliver</source>
        <translation>新しく書き出すものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) · %1 free</source>
        <translation>
            <numerusform>%Ln ファイル · 空き %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) · about %1 of %2 free</source>
        <translation>
            <numerusform>%Ln ファイル · 約 %1（空き %2）</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 枚/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>finishing current photos…</source>
        <translation>処理中の写真を完了しています…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>finished in %1</source>
        <translation>%1 で完了</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent folders</source>
        <translation>最近使ったフォルダー</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>このリストから削除</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>%1 をこのリストから削除</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>More about recipes</source>
        <translation>レシピのその他の操作</translation>
    </message>
    <message>
        <source>Import a recipe…</source>
        <translation>レシピを読み込む…</translation>
    </message>
    <message>
        <source>Export the recipe…</source>
        <translation>レシピを書き出す…</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>ライブラリから削除</translation>
    </message>
    <message>
        <source>The changes of “%1” are not saved; Undo brings them back.</source>
        <translation>“%1”の変更は保存されていません。「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>“%1” came with Studio and stays as it is; your copy is saved.</source>
        <translation>“%1”はStudio付属のためそのままです。コピーを保存しました。</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>私の%1</translation>
    </message>
    <message>
        <source>“%1” is in your library, with its files.</source>
        <translation>“%1”をファイルとともにライブラリーに追加しました。</translation>
    </message>
    <message>
        <source>Save the recipe first: the command line reads it from its file.</source>
        <translation>先にレシピを保存してください。コマンドラインはファイルから読みます。</translation>
    </message>
    <message>
        <source>The command is on the clipboard: %1</source>
        <translation>コマンドをクリップボードに入れました：%1</translation>
    </message>
</context>
<context>
    <name>RecipeDocument</name>
    <message>
        <source>Switch an export</source>
        <translation>書き出しを切り替え</translation>
    </message>
    <message>
        <source>export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Add an export</source>
        <translation>書き出しを追加</translation>
    </message>
    <message>
        <source>Copy an export</source>
        <translation>書き出しを複製</translation>
    </message>
    <message>
        <source>Remove an export</source>
        <translation>書き出しを削除</translation>
    </message>
    <message>
        <source>Move an export</source>
        <translation>書き出しを移動</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>Changes of last time</source>
        <translation>前回の変更</translation>
    </message>
</context>
<context>
    <name>RecipePackages</name>
    <message>
        <source>Import a recipe</source>
        <translation>レシピを読み込む</translation>
    </message>
    <message>
        <source>Recipe with its files</source>
        <translation>レシピとそのファイル</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>レシピを書き出す</translation>
    </message>
    <message>
        <source>The recipe is exported: %1</source>
        <translation>レシピを書き出しました：%1</translation>
    </message>
    <message>
        <source>Your library has a recipe “%1” already.</source>
        <translation>ライブラリーにはすでにレシピ“%1”があります。</translation>
    </message>
    <message>
        <source>“%1” came with Studio and stays as it is.</source>
        <translation>“%1”はStudio付属のためそのままです。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>RecipePane</name>
    <message>
        <source>Settings of the export</source>
        <translation>書き出しの設定</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Watermark</source>
        <comment>page</comment>
        <translation>透かし</translation>
    </message>
    <message>
        <source>Delivery</source>
        <comment>page</comment>
        <translation>納品</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Deliver what is readable</source>
        <translation>読める部分を納品</translation>
    </message>
    <message>
        <source>Allow larger photos</source>
        <translation>より大きな写真を許可</translation>
    </message>
    <message>
        <source>Allow more time</source>
        <translation>時間を延ばす</translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算用の表 (*.csv)</translation>
    </message>
    <message>
        <source>Web page with thumbnails (*.html)</source>
        <translation>サムネール付きの Web ページ (*.html)</translation>
    </message>
    <message>
        <source>PDF to print or send (*.pdf)</source>
        <translation>印刷や送付用の PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>納品レポート</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Remove photos</source>
        <translation>写真を外す</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>リストを空にする</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>Client gallery</source>
        <translation>お客様用ギャラリー</translation>
    </message>
    <message>
        <source>Client proof</source>
        <translation>お客様確認用</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Instagram portrait</source>
        <translation>Instagram 縦長</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram 正方形</translation>
    </message>
    <message>
        <source>Print 300 dpi</source>
        <translation>プリント 300 dpi</translation>
    </message>
    <message>
        <source>Products by SKU</source>
        <translation>SKU 別の商品</translation>
    </message>
    <message>
        <source>School: class folders</source>
        <translation>学校：クラス別フォルダー</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>ウェブギャラリー</translation>
    </message>
    <message>
        <source>Yearbook (PSPA)</source>
        <translation>卒業アルバム（PSPA）</translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>縦長</translation>
    </message>
    <message>
        <source>square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>print</source>
        <translation>プリント</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>確認用</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>web</source>
        <translation>ウェブ</translation>
    </message>
    <message>
        <source>yearbook</source>
        <translation>卒業アルバム</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Original size</source>
        <translation>元のサイズ</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>長辺</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>短辺</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>メガピクセル</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Enlarge smaller photos</source>
        <translation>小さい写真を拡大</translation>
    </message>
    <message>
        <source>Fit within</source>
        <translation>収まるように</translation>
    </message>
    <message>
        <source>Stretch to exact size</source>
        <translation>正確なサイズに伸縮</translation>
    </message>
    <message>
        <source>Fill and crop</source>
        <translation>埋めて切り抜き</translation>
    </message>
    <message>
        <source>Fit with border</source>
        <translation>余白付きで収める</translation>
    </message>
    <message>
        <source>Border colour</source>
        <translation>余白の色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>High</source>
        <translation>強</translation>
    </message>
    <message>
        <source>Change the sharpening</source>
        <translation>シャープを変更</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>最高画質</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>最速</translation>
    </message>
    <message>
        <source>Change the decoding</source>
        <translation>デコードを変更</translation>
    </message>
    <message>
        <source>Speed or quality</source>
        <translation>速度か品質か</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Sharpening</source>
        <translation>シャープ</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>サイズを変更</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>As added</source>
        <translation>追加順</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>撮影時刻</translation>
    </message>
    <message>
        <source>Folder by folder</source>
        <translation>フォルダーごと</translation>
    </message>
    <message>
        <source>Camera clocks…</source>
        <translation>カメラの時計…</translation>
    </message>
    <message>
        <source>Order and numbering: %1</source>
        <translation>並び順と番号：%1</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>The preview is being made</source>
        <translation>プレビューを作成中</translation>
    </message>
</context>
<context>
    <name>StressPage</name>
    <message>
        <source>Progress of the search</source>
        <translation>検索の進行状況</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back to the preview (Esc)</source>
        <translation>プレビューに戻る（Esc）</translation>
    </message>
    <message>
        <source>Tricky photos</source>
        <translation>難しい写真</translation>
    </message>
    <message numerus="yes">
        <source>Where this watermark is hardest to read, of %Ln photo(s).</source>
        <translation>
            <numerusform>%Ln 枚のうち、この透かしが最も読みにくい写真。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where this watermark is hardest to read, of %1 photos spread evenly over all %2.</source>
        <translation>全 %2 枚から均等に選んだ %1 枚のうち、この透かしが最も読みにくい写真。</translation>
    </message>
    <message>
        <source>Looking at %1 of %2 photos…</source>
        <translation>%2枚中%1枚を調べています…</translation>
    </message>
    <message>
        <source>None of the photos could be read, or all of them are alike.</source>
        <translation>どの写真も読めないか、すべて似ています。</translation>
    </message>
    <message>
        <source>The preview can&apos;t be made; the log has the details.</source>
        <translation>プレビューを作れません。詳細はログにあります。</translation>
    </message>
</context>
<context>
    <name>StressTile</name>
    <message>
        <source>Press Enter to see it in the preview.</source>
        <translation>Enterでプレビューに表示します。</translation>
    </message>
    <message>
        <source>Widest</source>
        <translation>最も横長</translation>
    </message>
    <message>
        <source>Tallest</source>
        <translation>最も縦長</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Brightest under the watermark</source>
        <translation>透かしの下が最も明るい</translation>
    </message>
    <message>
        <source>Darkest under the watermark</source>
        <translation>透かしの下が最も暗い</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>まとめを閉じる</translation>
    </message>
    <message>
        <source>Causes of failures</source>
        <translation>失敗の原因</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗を再試行</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Show failed</source>
        <translation>失敗を表示</translation>
    </message>
    <message>
        <source>Undo this delivery…</source>
        <translation>この納品を取り消す…</translation>
    </message>
    <message>
        <source>Open gallery</source>
        <translation>ギャラリーを開く</translation>
    </message>
    <message>
        <source>Open contact sheet</source>
        <translation>コンタクトシートを開く</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2.</source>
        <translation>%2 枚中 %1 枚で停止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) failed:</source>
        <translation>
            <numerusform>%Ln 枚の写真で失敗しました：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was delivered: files of %Ln photo(s) were kept as they are.</source>
        <translation>
            <numerusform>何も書き出していません：%Ln 枚の写真のファイルはそのまま残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) delivered; others were kept as they are.</source>
        <translation>
            <numerusform>%Ln 枚を書き出し、ほかはそのまま残しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: all files are up to date.</source>
        <translation>することはありません：ファイルはすべて最新です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered</source>
        <translation>
            <numerusform>書き出し %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>最新 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as they are</source>
        <translation>
            <numerusform>そのまま %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) are delivered.</source>
        <translation>
            <numerusform>写真%Ln枚をすべて納品しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>残り %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>ファイル%Ln個、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No cause is known.</source>
        <translation>原因は分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextFields</name>
    <message>
        <source>Size of the letters</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>文字の色</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>縁取り</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>影</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Insert what differs from photo to photo</source>
        <translation>写真ごとに変わるものを挿入</translation>
    </message>
    <message>
        <source>Insert a token</source>
        <translation>トークンを挿入</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo this delivery</source>
        <translation>この納品を取り消す</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>ファイルを調べています…</translation>
    </message>
    <message>
        <source>Only files that this delivery made and nobody has changed since are moved.</source>
        <translation>この納品が作り、その後変更されていないファイルだけを移します。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Files of the delivery</source>
        <translation>納品のファイル</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱へ移す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, can be moved to the trash.</source>
        <translation>
            <numerusform>ファイル%Ln個（%1）をゴミ箱へ移せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be moved to the trash.</source>
        <translation>ゴミ箱へ移すものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them took the place of another file, which can&apos;t be brought back.</source>
        <translation>
            <numerusform>うち%Ln個は別のファイルを置き換えたもので、元には戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>ゴミ箱へ</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving to the trash…</source>
        <translation>ゴミ箱へ移しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the trash.</source>
        <translation>
            <numerusform>ファイル%Ln個をゴミ箱へ移しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchStrip</name>
    <message>
        <source>Start with the computer</source>
        <translation>コンピューターと同時に起動</translation>
    </message>
    <message>
        <source>Opens Studio when you log in, and goes on watching.</source>
        <translation>ログイン時に Studio を開き、監視を続けます。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>監視を終了</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>WatchTray</name>
    <message>
        <source>Open Studio</source>
        <translation>Studio を開く</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>監視を終了</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>Watching %1 ends with the photos in progress.</source>
        <translation>%1 の監視は、処理中の写真が終わると終了します。</translation>
    </message>
    <message>
        <source>Watching %1: waiting. %2</source>
        <translation>%1 を監視中: 待機しています。%2</translation>
    </message>
    <message>
        <source>Watching %1: paused, %2</source>
        <translation>%1 を監視中: 一時停止、%2</translation>
    </message>
    <message>
        <source>Watching %1: %2</source>
        <translation>%1 を監視中: %2</translation>
    </message>
    <message>
        <source>nothing delivered yet</source>
        <translation>まだ納品されていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered, last %1</source>
        <translation>
            <numerusform>%Ln 枚を納品、最後は %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching: waiting. %1</source>
        <translation>監視中: 待機しています。%1</translation>
    </message>
    <message>
        <source>Watching: %1</source>
        <translation>監視中: %1</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Choose the folder that photos are delivered into first.</source>
        <translation>先に写真の納品先フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A folder is being watched already; stop that first.</source>
        <translation>すでにフォルダーを監視しています。先にそれを終了してください。</translation>
    </message>
    <message>
        <source>%1 was watched until Studio was closed.</source>
        <translation>Studio を閉じるまで %1 を監視していました。</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>監視を続ける</translation>
    </message>
    <message>
        <source>That can&apos;t be set: %1.</source>
        <translation>設定できません: %1。</translation>
    </message>
</context>
<context>
    <name>WatermarkCard</name>
    <message>
        <source>More about this watermark</source>
        <translation>この透かしのメニュー</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 の操作</translation>
    </message>
    <message>
        <source>Hide: it stays here and is not delivered</source>
        <translation>隠す：ここに残り、納品されません</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Deliver %1</source>
        <translation>%1 を納品</translation>
    </message>
</context>
<context>
    <name>WatermarkForm</name>
    <message>
        <source>Choose another image…</source>
        <translation>別の画像を選ぶ…</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>section</comment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>縁取り</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Repeat across photo</source>
        <translation>写真全体に繰り返す</translation>
    </message>
    <message>
        <source>Gap between repeats</source>
        <translation>繰り返しの間隔</translation>
    </message>
    <message>
        <source>Same as landscape</source>
        <translation>横位置と同じ</translation>
    </message>
    <message>
        <source>Separate position</source>
        <translation>別の位置</translation>
    </message>
    <message>
        <source>Portrait photos</source>
        <translation>縦位置の写真</translation>
    </message>
    <message>
        <source>As landscape</source>
        <translation>横位置と同じ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>Shadow and outline</source>
        <translation>影と縁取り</translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>影</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Change a watermark</source>
        <translation>透かしを変更</translation>
    </message>
    <message>
        <source>Change a watermark on portrait photos</source>
        <translation>縦位置の透かしを変更</translation>
    </message>
</context>
<context>
    <name>WatermarkListForm</name>
    <message>
        <source>Add image…</source>
        <translation>画像を追加…</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>文字を追加</translation>
    </message>
    <message>
        <source>No watermark yet. Drop a PNG or SVG here.</source>
        <translation>透かしはまだありません。PNG か SVG をここにドロップ。</translation>
    </message>
    <message>
        <source>Check tricky photos</source>
        <translation>難しい写真を確認</translation>
    </message>
    <message>
        <source>The widest, tallest, smallest, brightest and darkest photos under the watermark.</source>
        <translation>最も横長・縦長・小さい写真と、透かしの下が最も明るい・暗い写真。</translation>
    </message>
    <message>
        <source>Choose an image for the watermark</source>
        <translation>透かしの画像を選ぶ</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>テキスト %1</translation>
    </message>
    <message>
        <source>Add a watermark</source>
        <translation>透かしを追加</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Move behind</source>
        <translation>背面へ</translation>
    </message>
    <message>
        <source>Move in front</source>
        <translation>前面へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show a watermark</source>
        <translation>透かしを表示</translation>
    </message>
    <message>
        <source>Hide a watermark</source>
        <translation>透かしを隠す</translation>
    </message>
    <message>
        <source>Remove a watermark</source>
        <translation>透かしを削除</translation>
    </message>
    <message>
        <source>Change the order of watermarks</source>
        <translation>透かしの順序を変更</translation>
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
        <translation>納品を一時停止しました</translation>
    </message>
    <message>
        <source>Studio has finished</source>
        <translation>Studioが完了しました</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Add folder…</source>
        <translation>フォルダを追加…</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>写真を追加…</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>リスト…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
</TS>
