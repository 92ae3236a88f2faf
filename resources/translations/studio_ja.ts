<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Look again</source>
        <translation>見直す</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>一覧を空にする</translation>
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
        <source>Starting the workers…</source>
        <translation>ワーカーを起動中…</translation>
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
        <source>%Ln worker(s) are best for these photos: %1 photos/s.</source>
        <translation>
            <numerusform>これらの写真にはワーカー%Ln個が最適です：毎秒%1枚。</numerusform>
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
    <name>Card</name>
    <message>
        <source>Make %1</source>
        <translation>%1を作る</translation>
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
        <source>Nothing is lost in any case: what is done stays, and the next start offers to continue. Photos that are in work now take a few seconds to finish; stopping now makes them again later.</source>
        <translation>どの場合も何も失われません。済んだものは残り、次の起動時に続けられます。処理中の写真はあと数秒かかり、今すぐ停止すると後で作り直します。</translation>
    </message>
    <message>
        <source>Pause and keep for later</source>
        <translation>一時停止して残す</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>今すぐ停止</translation>
    </message>
    <message>
        <source>Go on delivering</source>
        <translation>納品を続ける</translation>
    </message>
</context>
<context>
    <name>DeliveryActions</name>
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
        <source>If a file exists</source>
        <translation>同名ファイルは</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>飛ばす</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号付け</translation>
    </message>
    <message>
        <source>Leave it as it is and go on with the next.</source>
        <translation>そのまま残して次へ進みます。</translation>
    </message>
    <message>
        <source>Put the new file in its place. A photo of this list is never replaced.</source>
        <translation>新しいファイルで置き換えます。一覧の写真は決して置き換えません。</translation>
    </message>
    <message>
        <source>Keep both: the new one gets a number.</source>
        <translation>両方残し、新しい方に番号を付けます。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>納品先</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Finish the photos in work, keep what is done, and stop.</source>
        <translation>処理中の写真を終え、済んだものを残して止まります。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Deliver the photos (%1)</source>
        <translation>写真を納品する（%1）</translation>
    </message>
    <message>
        <source>Can&apos;t start yet</source>
        <translation>まだ開始できません</translation>
    </message>
    <message>
        <source>needs %1, %2 free</source>
        <translation>必要 %1、空き %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>毎秒%1枚</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>finishing what is in work</source>
        <translation>処理中の写真を終えています</translation>
    </message>
    <message>
        <source>finished in %1</source>
        <translation>%1で完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Settling the names…</source>
        <translation>名前を決めています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
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
        <source>Use the recipe %1</source>
        <translation>レシピ%1を使う</translation>
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
    <name>EmptyState</name>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>写真のフォルダをここにドロップ</translation>
    </message>
    <message>
        <source>Then choose a recipe on the right and press Start. Your photos stay as they are.</source>
        <translation>次に右でレシピを選び、「開始」を押します。元の写真はそのままです。</translation>
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
    <name>Export</name>
    <message>
        <source>tiled text</source>
        <translation>敷き詰めた文字</translation>
    </message>
    <message>
        <source>tiled watermark</source>
        <translation>敷き詰めた透かし</translation>
    </message>
    <message>
        <source>original size</source>
        <translation>元のサイズ</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>写真と同じ</translation>
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
        <source>Copy the chosen export</source>
        <translation>選んだ書き出しを複製</translation>
    </message>
    <message>
        <source>Remove the chosen export</source>
        <translation>選んだ書き出しを削除</translation>
    </message>
    <message>
        <source>At least one export is made.</source>
        <translation>書き出しは一つ以上必要です。</translation>
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
        <source>Copy</source>
        <translation>コピー</translation>
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
        <source>Add photos</source>
        <translation>写真を追加</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>As the photo</source>
        <translation>写真と同じ</translation>
    </message>
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
        <source>Without loss</source>
        <translation>無劣化</translation>
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
        <source>Change the colour resolution</source>
        <translation>色の解像度を変更</translation>
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
        <source>as the photo</source>
        <translation>写真と同じ</translation>
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
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Colour resolution</source>
        <translation>色の解像度</translation>
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
        <source>Press Start</source>
        <translation>「開始」を押す</translation>
    </message>
    <message>
        <source>Every core works. Pause, cancel or pull the plug: nothing is lost.</source>
        <translation>全コアが働きます。一時停止、中止、電源断でも何も失われません。</translation>
    </message>
    <message>
        <source>Your photos are safe</source>
        <translation>写真は安全です</translation>
    </message>
    <message>
        <source>A source is never written, moved or deleted, and a file is complete under its name or not there.</source>
        <translation>元の写真は書き換え・移動・削除されません。ファイルは完全か、存在しないかのどちらかです。</translation>
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
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation>一時停止、続行</translation>
    </message>
    <message>
        <source>Remove from the list, never from the disk</source>
        <translation>一覧から外す（ディスクからは消さない）</translation>
    </message>
    <message>
        <source>Undo and redo changes of the recipe</source>
        <translation>レシピの変更を元に戻す・やり直す</translation>
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
        <source>Look into the folders again</source>
        <translation>フォルダを見直す</translation>
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
        <source>Small pictures of the list</source>
        <translation>一覧の縮小画像</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>ウィンドウの設定</translation>
    </message>
    <message>
        <source>Delivers whole folders of photographs: sized, marked, named and complete. Under the MIT licence. Qt and PySide6 are used under the LGPL, version 3; their libraries can be replaced.</source>
        <translation>写真のフォルダをまるごと納品します：サイズ、透かし、名前、漏れなく。MITライセンス。QtとPySide6はLGPL第3版で使用し、ライブラリは差し替えられます。</translation>
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
        <source>Reading the journals…</source>
        <translation>記録を読んでいます…</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始日時</translation>
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
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
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
    <message>
        <source>can&apos;t be read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>残り %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
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
    <name>Measure</name>
    <message>
        <source>one by one</source>
        <translation>1枚ずつ</translation>
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
        <translation>{first} または {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} と {last}</translation>
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
        <source>Name of the photo</source>
        <translation>写真の名前</translation>
    </message>
    <message>
        <source>Its ending</source>
        <translation>拡張子</translation>
    </message>
    <message>
        <source>Its folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>書き出しの名前</translation>
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
        <source>Keep the place (GPS)</source>
        <translation>位置情報（GPS）を残す</translation>
    </message>
    <message>
        <source>Keep serial numbers of camera and lens</source>
        <translation>カメラとレンズの製造番号を残す</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>著作権</translation>
    </message>
    <message>
        <source>as the photo</source>
        <translation>写真と同じ</translation>
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
        <source>Your library has a recipe of this name; it will be replaced.</source>
        <translation>同じ名前のレシピがあり、置き換えられます。</translation>
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
        <source>Sub folder</source>
        <translation>サブフォルダ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Change the sub folder</source>
        <translation>サブフォルダを変更</translation>
    </message>
    <message>
        <source>Give files the photo&apos;s date</source>
        <translation>ファイルに写真の日付を付ける</translation>
    </message>
    <message>
        <source>Change the dates of files</source>
        <translation>ファイルの日付を変更</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>書き出しの名前</translation>
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
        <source>%Ln photo(s) can&apos;t be delivered as it stands; the list says why.</source>
        <translation>
            <numerusform>写真%Ln枚はこのままでは納品できません。理由は一覧にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were made before the recipe was changed. They are left as they are.</source>
        <translation>
            <numerusform>%Ln個のファイルはレシピの変更前に作られました。そのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>作り直す</translation>
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
        <source>Paused: %1 Studio goes on by itself when it can.</source>
        <translation>一時停止：%1 可能になれば自動で続けます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
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
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Looking… %1</source>
        <translation>検索中… %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>表示中：%1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
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
        <source>Distance across</source>
        <translation>横の距離</translation>
    </message>
    <message>
        <source>Distance down</source>
        <translation>縦の距離</translation>
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
        <source>Across</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>縦</translation>
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
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>測定…</translation>
    </message>
    <message>
        <source>Find out on your own photos how many workers are fastest.</source>
        <translation>自分の写真で、最速のワーカー数を調べます。</translation>
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
        <source>As the system</source>
        <translation>システムに合わせる</translation>
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
    <message>
        <source>Nothing in here changes a pixel of your photos; that is the recipe&apos;s part.</source>
        <translation>ここの設定は写真の画素を変えません。それはレシピの役目です。</translation>
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
        <source>Import a recipe</source>
        <translation>レシピを読み込む</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>レシピを書き出す</translation>
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
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1に書き込めません：%2。</translation>
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
        <source>Watermark</source>
        <translation>透かし</translation>
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
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Page with small pictures (*.html)</source>
        <translation>縮小画像付きページ (*.html)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算用の表 (*.csv)</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>納品レポート</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>The font &apos;%1&apos; is not on this machine; the bundled fonts are %2.</source>
        <translation>フォント「%1」はこのマシンにありません。付属のフォントは%2です。</translation>
    </message>
    <message>
        <source>The font file %1 is not there.</source>
        <translation>フォントファイル%1がありません。</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;.%2 The library has %3.</source>
        <translation>レシピ「%1」はありません。%2 ライブラリにあるのは%3です。</translation>
    </message>
    <message>
        <source>There are too many recipes with a name like &apos;%1&apos; in %2.</source>
        <translation>%2に「%1」のような名前のレシピが多すぎます。</translation>
    </message>
    <message>
        <source> Did you mean %1?</source>
        <translation> %1のことですか？</translation>
    </message>
    <message>
        <source>The recipe &apos;%1&apos; came with the program and can&apos;t be deleted.</source>
        <translation>レシピ「%1」は付属のため削除できません。</translation>
    </message>
    <message>
        <source>The recipe can&apos;t be kept in %1: %2.</source>
        <translation>レシピを%1に保存できません：%2。</translation>
    </message>
    <message>
        <source>The recipe %1 can&apos;t be deleted: %2.</source>
        <translation>レシピ%1を削除できません：%2。</translation>
    </message>
    <message>
        <source>The recipes in %1 can&apos;t be listed: %2.</source>
        <translation>%1のレシピを一覧できません：%2。</translation>
    </message>
    <message>
        <source>file is empty; write a template such as {stem}.</source>
        <translation>fileが空です。{stem}のようなひな形を書いてください。</translation>
    </message>
    <message>
        <source>file is %1: a name can&apos;t hold / or \; use folder for sub folders.</source>
        <translation>fileは%1です：名前に / や \ は使えません。サブフォルダにはfolderを使ってください。</translation>
    </message>
    <message>
        <source>folder is %1: it must stay inside the destination, without .. or a drive.</source>
        <translation>folderは%1です：..やドライブなしで納品先の中に収めてください。</translation>
    </message>
    <message>
        <source>resize mode &apos;%1&apos; needs %2.</source>
        <translation>リサイズ方式「%1」には%2が必要です。</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>数値なし</translation>
    </message>
    <message>
        <source>resize mode &apos;%1&apos; does not take %2; it takes %3.</source>
        <translation>リサイズ方式「%1」は%2を取りません。取るのは%3です。</translation>
    </message>
    <message>
        <source>percent is %1: more than 100 enlarges; add enlarge = true to allow it.</source>
        <translation>percentは%1です：100を超えると拡大です。許すには enlarge = true を加えてください。</translation>
    </message>
    <message>
        <source>name is empty: each export needs a name.</source>
        <translation>nameが空です：各書き出しに名前が必要です。</translation>
    </message>
    <message>
        <source>profile is empty; it is srgb, keep or the path of an ICC file.</source>
        <translation>profileが空です。srgb、keep、またはICCファイルのパスです。</translation>
    </message>
    <message>
        <source>the recipe has no export; it needs at least one [[export]] that is enabled.</source>
        <translation>レシピに書き出しがありません。有効な [[export]] が一つ以上必要です。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be more than 0.</source>
        <translation>%1は%2です。0より大きくしてください。</translation>
    </message>
    <message>
        <source>two exports are named &apos;%1&apos;; give each a name of its own.</source>
        <translation>「%1」という書き出しが二つあります。別々の名前を付けてください。</translation>
    </message>
    <message>
        <source>%1 is not a key of a recipe; %2: %3.</source>
        <translation>%1はレシピのキーではありません。%2：%3。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1がありません。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be %3.</source>
        <translation>%1は%2です。%3でなければなりません。</translation>
    </message>
    <message>
        <source>did you mean %1? Allowed</source>
        <translation>%1のことですか？ 使えるのは</translation>
    </message>
    <message>
        <source> of at least %1</source>
        <translation> %1以上</translation>
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
        <source>a length: pixels (10) or a percentage of the short side (&quot;3%&quot;)</source>
        <translation>長さ：ピクセル（10）または短辺に対する割合（&quot;3%&quot;）</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source> from %1 to %2</source>
        <translation> %1から%2</translation>
    </message>
    <message>
        <source> above %1, at most %2</source>
        <translation> %1より大きく%2以下</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a list of %1, each </source>
        <translation>%1のリスト、各項目は </translation>
    </message>
    <message>
        <source>a table with </source>
        <translation>表：</translation>
    </message>
    <message>
        <source>%1: version is missing; write version = 1.</source>
        <translation>%1：versionがありません。version = 1 と書いてください。</translation>
    </message>
    <message>
        <source>%1 is not valid TOML: %2.</source>
        <translation>%1は正しいTOMLではありません：%2。</translation>
    </message>
    <message>
        <source>%1 is no recipe: a number in it has far too many digits.</source>
        <translation>%1はレシピではありません：桁数が多すぎる数があります。</translation>
    </message>
    <message>
        <source>%1 is no recipe: its lists or tables are nested far too deep.</source>
        <translation>%1はレシピではありません：リストや表の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>%1 is too large to be a recipe.</source>
        <translation>%1はレシピにしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1を読めません：%2。</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8, so it is no recipe.</source>
        <translation>%1はUTF-8の文書ではないため、レシピではありません。</translation>
    </message>
    <message>
        <source>%1: export.watermark: a watermark has either an image or a text.</source>
        <translation>%1：export.watermark：透かしは画像か文字のどちらかです。</translation>
    </message>
    <message>
        <source>%1 is %2: a single %3 has no partner; write %4 for one.</source>
        <translation>%1は%2です：単独の%3に相手がありません。文字として書くには%4。</translation>
    </message>
    <message>
        <source>%1 is %2: {%3} is not a token; the tokens are %4.</source>
        <translation>%1は%2です：{%3}はトークンではありません。トークンは%4です。</translation>
    </message>
    <message>
        <source>%1 is %2: %3 can&apos;t be formatted; a width is for numbers, as in {n:04}.</source>
        <translation>%1は%2です：%3は書式にできません。幅は {n:04} のように数に使います。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a length: pixels (10) or a percentage of the short side (3%).</source>
        <translation>%1は%2です。長さでなければなりません：ピクセル（10）または短辺に対する割合（3%）。</translation>
    </message>
    <message>
        <source>%1 is %2; a length goes up to %3.</source>
        <translation>%1は%2です。長さは%3までです。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a colour, written as #rrggbb: white is #ffffff.</source>
        <translation>%1は%2です。#rrggbb で書いた色でなければなりません：白は #ffffff。</translation>
    </message>
    <message>
        <source>angle is %1; it must be a number from -360 to 360.</source>
        <translation>angleは%1です。-360から360の数にしてください。</translation>
    </message>
    <message>
        <source>gap is %1; it must not be negative.</source>
        <translation>gapは%1です。負にはできません。</translation>
    </message>
    <message>
        <source>blur is %1; it must not be negative.</source>
        <translation>blurは%1です。負にはできません。</translation>
    </message>
    <message>
        <source>image is empty: name the file of the watermark.</source>
        <translation>imageが空です：透かしのファイルを指定してください。</translation>
    </message>
    <message>
        <source>text is empty: write what the watermark says.</source>
        <translation>textが空です：透かしの文字を書いてください。</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the destination; nothing is delivered through it.</source>
        <translation>%1は納品先の外へ出るリンクです。それを通しては納品しません。</translation>
    </message>
    <message>
        <source>%1 is a file where a folder is needed; move it away or choose another sub folder.</source>
        <translation>フォルダが必要な所にファイル%1があります。移すか別のサブフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1; change its permissions.</source>
        <translation>フォルダ%1に書き込めません。権限を変えてください。</translation>
    </message>
    <message>
        <source>%1 would take the place of a photo of this run, and a source is never written over; choose another destination, sub folder or name.</source>
        <translation>%1は今回の写真の場所を占めます。元の写真は上書きしません。別の納品先、サブフォルダ、名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is there already and is no file; move it away.</source>
        <translation>%1は既にあり、ファイルではありません。移してください。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read: %2.</source>
        <translation>フォルダ%1を読めません：%2。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made, since a file of this run has its name; rename one of them.</source>
        <translation>今回のファイルと同名のためフォルダ%1を作れません。どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>A watermark, font or colour profile of the recipe has changed since this delivery was begun, or is not there: put it back, or deliver anew.</source>
        <translation>この納品の開始後に、レシピの透かし・フォント・カラープロファイルが変更されたか、見つかりません。元に戻すか、新しく納品してください。</translation>
    </message>
    <message>
        <source>It is too large for this computer: it needs %1 GB of memory, of %2 GB.</source>
        <translation>このコンピュータには大きすぎます：メモリ%1 GBが必要ですが、全体で%2 GBです。</translation>
    </message>
    <message>
        <source>It took longer than %1 seconds and was given up; --time-limit allows more.</source>
        <translation>%1秒を超えたため諦めました。--time-limit で延ばせます。</translation>
    </message>
    <message>
        <source>its result is none</source>
        <translation>結果がありません</translation>
    </message>
    <message>
        <source>The process that worked on it failed twice: %1.</source>
        <translation>処理したプロセスが2回失敗しました：%1。</translation>
    </message>
    <message>
        <source>It does not say when it was taken; its names have the file&apos;s date.</source>
        <translation>撮影日時がないため、名前にはファイルの日付を使います。</translation>
    </message>
    <message>
        <source>All its files are there already.</source>
        <translation>そのファイルはすべて既にあります。</translation>
    </message>
    <message>
        <source>Files that got a number (-2, -3 ...), since another file of this run has their name</source>
        <translation>今回の別ファイルと同名のため番号（-2, -3 ...）が付いたファイル</translation>
    </message>
    <message>
        <source>Files that got a number, since one of their name is there already</source>
        <translation>同名のファイルが既にあるため番号が付いたファイル</translation>
    </message>
    <message>
        <source>Files that are there already and are not made again</source>
        <translation>既にあり、作り直さないファイル</translation>
    </message>
    <message>
        <source>Files that are there already and will be replaced</source>
        <translation>既にあり、置き換えるファイル</translation>
    </message>
    <message>
        <source>Files that will be JPEG or PNG, since the photo&apos;s own format can&apos;t be written</source>
        <translation>写真自身の形式で書けないためJPEGまたはPNGになるファイル</translation>
    </message>
    <message>
        <source>Photos that do not say when they were taken, so that names have the date of their file</source>
        <translation>撮影日時がなく、名前にファイルの日付を使う写真</translation>
    </message>
    <message>
        <source>Files whose path has more than %1 characters, which some programs can&apos;t open</source>
        <translation>パスが%1文字を超え、一部のプログラムで開けないファイル</translation>
    </message>
    <message>
        <source>Files that go into a folder of photos of this run and would be photos to the next run (an export&apos;s folder keeps them apart)</source>
        <translation>今回の写真のフォルダに入り、次回は写真とみなされるファイル（書き出しのフォルダで分けられます）</translation>
    </message>
    <message>
        <source>%1 is gone; connect its disk or card and start again.</source>
        <translation>%1がなくなりました。ディスクかカードをつないで、もう一度始めてください。</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1.</source>
        <translation>読めません：%1。</translation>
    </message>
    <message>
        <source>A network folder can&apos;t be reached any more (%1); connect that of %2, then go on.</source>
        <translation>ネットワークフォルダに届きません（%1）。%2のものをつないでから続けてください。</translation>
    </message>
    <message>
        <source>A disk can&apos;t be read or written any more (%1); check that of %2, and its cable.</source>
        <translation>ディスクを読み書きできません（%1）。%2のディスクとケーブルを確かめてください。</translation>
    </message>
    <message>
        <source>The folder %1 is no longer there: connect its disk or network folder again, then go on.</source>
        <translation>フォルダ%1がなくなりました：ディスクかネットワークフォルダをつなぎ直してから続けてください。</translation>
    </message>
    <message>
        <source>Your share of the disk</source>
        <translation>ディスクの割り当て</translation>
    </message>
    <message>
        <source>The folder %1 is not there: connect its disk or network folder first.</source>
        <translation>フォルダ%1がありません：先にディスクかネットワークフォルダをつないでください。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: %2.</source>
        <translation>フォルダ%1を作れません：%2。</translation>
    </message>
    <message>
        <source>Nothing can be written into %1: %2.</source>
        <translation>%1に書き込めません：%2。</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be read or written: %2.</source>
        <translation>記録%1を読み書きできません：%2。</translation>
    </message>
    <message>
        <source>%1 is not a journal of Studio.</source>
        <translation>%1はStudioの記録ではありません。</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Studio; update this one to use it.</source>
        <translation>記録%1は新しいStudioで書かれています。更新してください。</translation>
    </message>
    <message>
        <source>another Studio (process %1)</source>
        <translation>別のStudio（プロセス%1）</translation>
    </message>
    <message>
        <source>another Studio</source>
        <translation>別のStudio</translation>
    </message>
    <message>
        <source>The journal %1 is in use: %2 is making this delivery.</source>
        <translation>記録%1は使用中です：%2が納品しています。</translation>
    </message>
    <message>
        <source>The disk with the journal %1 is full: make room, then go on with studio resume.</source>
        <translation>記録%1のディスクがいっぱいです：空きを作り、studio resume で続けてください。</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2.</source>
        <translation>記録%1は壊れています：%2。</translation>
    </message>
    <message>
        <source>There is no journal %1.</source>
        <translation>記録%1がありません。</translation>
    </message>
    <message>
        <source>%1 lies outside %2</source>
        <translation>%1は%2の外にあります</translation>
    </message>
    <message>
        <source>No name is free for a journal in %1.</source>
        <translation>%1に記録用の空き名がありません。</translation>
    </message>
    <message>
        <source>%1 is there already; studio resume goes on with a journal.</source>
        <translation>%1は既にあります。studio resume で記録を続けられます。</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be written: %2. Choose another place with --journal.</source>
        <translation>記録%1を書けません：%2。--journal で別の場所を選んでください。</translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>拡張子なし</translation>
    </message>
    <message>
        <source>system volume information</source>
        <translation>system volume information</translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation>コード%1で終了しました</translation>
    </message>
    <message>
        <source>it was ended by %1</source>
        <translation>%1により終了しました</translation>
    </message>
    <message>
        <source>its result could not be handed over (%1)</source>
        <translation>結果を渡せませんでした（%1）</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the name of a folder.</source>
        <translation>%1はフォルダ名にできません。</translation>
    </message>
    <message>
        <source>%1 is not a folder, so nothing can be delivered to %2.</source>
        <translation>%1はフォルダではないため、%2へは納品できません。</translation>
    </message>
    <message>
        <source>Nothing can be written into %1; choose another destination.</source>
        <translation>%1に書き込めません。別の納品先を選んでください。</translation>
    </message>
    <message>
        <source>%1 does not exist; put it there or change the recipe.</source>
        <translation>%1がありません。そこへ置くかレシピを変えてください。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; change its permissions.</source>
        <translation>%1を読めません。権限を変えてください。</translation>
    </message>
    <message>
        <source>%1 is not a picture that Studio can open; take a PNG, an SVG or a photo.</source>
        <translation>%1はStudioで開ける画像ではありません。PNG、SVG、写真を使ってください。</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>A folder that is delivered to lies in a source; what is in it was not taken as photos.</source>
        <translation>納品先のフォルダが元フォルダの中にあります。その中身は写真として扱いませんでした。</translation>
    </message>
    <message>
        <source>The disk of %1 may be too small: about %2 are needed and %3 are free.</source>
        <translation>%1のディスクは小さすぎるかもしれません：約%2必要で、空きは%3です。</translation>
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
        <source>The process that was at it did not finish: %1.</source>
        <translation>処理していたプロセスが終わりませんでした：%1。</translation>
    </message>
    <message>
        <source> %1 says why.</source>
        <translation> 理由は%1にあります。</translation>
    </message>
    <message>
        <source>No worker process can be started.%1 --workers 0 goes on without them.</source>
        <translation>ワーカーを起動できません。%1 --workers 0 ならワーカーなしで続けられます。</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>プログラムを閉じています。</translation>
    </message>
    <message>
        <source>it can&apos;t be ended</source>
        <translation>終了させられません</translation>
    </message>
    <message>
        <source>%1 is a photo of this run and was not written over.</source>
        <translation>%1は今回の写真なので上書きしませんでした。</translation>
    </message>
    <message>
        <source>%1 appeared while the batch ran and was not written over.</source>
        <translation>%1は実行中に現れたため上書きしませんでした。</translation>
    </message>
    <message>
        <source>%1 appeared while the batch ran and is no file; move it away.</source>
        <translation>%1は実行中に現れ、ファイルではありません。移してください。</translation>
    </message>
    <message>
        <source>%1 could not get its final name: %2.</source>
        <translation>%1に最終の名前を付けられませんでした：%2。</translation>
    </message>
    <message>
        <source>Files that are made again since the recipe has changed</source>
        <translation>レシピの変更により作り直すファイル</translation>
    </message>
    <message>
        <source>Files made before the recipe was changed, left as they are unless all are redone</source>
        <translation>レシピ変更前のファイル（すべて作り直さない限りそのまま）</translation>
    </message>
    <message>
        <source>Files that were changed since they were delivered, left as they are</source>
        <translation>納品後に変更されたファイル（そのまま）</translation>
    </message>
    <message>
        <source>Files of another photo that was delivered from the same place, left as they are</source>
        <translation>同じ場所から納品された別の写真のファイル（そのまま）</translation>
    </message>
    <message>
        <source>A file of it was made before the recipe was changed and is left as it is.</source>
        <translation>レシピ変更前に作られたファイルがあり、そのまま残ります。</translation>
    </message>
    <message>
        <source>A file of it was changed since it was delivered and is left as it is.</source>
        <translation>納品後に変更されたファイルがあり、そのまま残ります。</translation>
    </message>
    <message>
        <source>Another photo of this name was delivered from here before, and its file is left as it is; with numbers for existing files both can be had.</source>
        <translation>以前ここから同名の別の写真を納品しており、そのファイルは残ります。既存ファイルを番号付けにすれば両方持てます。</translation>
    </message>
    <message>
        <source>Compared with what was delivered into this folder before, photos: %1.</source>
        <translation>以前このフォルダへ納品したものと比べた写真：%1。</translation>
    </message>
    <message>
        <source>Its name has a number, since another file has the plain one.</source>
        <translation>元の名前は別のファイルが使うため、番号が付いています。</translation>
    </message>
    <message>
        <source>%1 of %2 is full: make room there, then go on.</source>
        <translation>%2の%1がいっぱいです。空きを作ってから続けてください。</translation>
    </message>
    <message>
        <source>%1 of %2 is full: about %3 are missing; make room there, then go on.</source>
        <translation>%2の%1がいっぱいです。約%3足りません。空きを作ってから続けてください。</translation>
    </message>
    <message>
        <source>Another Studio (process %1, since %2) is delivering into %3; wait for it, or choose another folder.</source>
        <translation>別のStudio（プロセス%1、%2から）が%3へ納品中です。待つか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Another Studio is delivering into %1; wait for it, or choose another folder.</source>
        <translation>別のStudioが%1へ納品中です。待つか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source> %1 can&apos;t be written, which processes share memory by.</source>
        <translation> プロセスがメモリを共有する%1に書き込めません。</translation>
    </message>
    <message>
        <source>%1 was changed since it was delivered and was not written over.</source>
        <translation>%1は納品後に変更されたため上書きしませんでした。</translation>
    </message>
    <message>
        <source>Studio itself ended %1 times while it worked on this photo alone; it was given up.</source>
        <translation>この写真だけを処理中にStudio自身が%1回終了したため、諦めました。</translation>
    </message>
    <message>
        <source>The photo has changed since, so it was made again.</source>
        <translation>写真がその後変わったため作り直しました。</translation>
    </message>
    <message>
        <source>A file that was delivered had vanished, so it was made again.</source>
        <translation>納品済みのファイルが消えていたため作り直しました。</translation>
    </message>
    <message>
        <source>hidden or system</source>
        <translation>隠しまたはシステム</translation>
    </message>
    <message>
        <source>sub folder</source>
        <translation>サブフォルダ</translation>
    </message>
    <message>
        <source>delivery folder</source>
        <translation>納品フォルダ</translation>
    </message>
    <message>
        <source>%1 does not exist; check its name and that its disk is there.</source>
        <translation>%1がありません。名前と、ディスクがあるかを確かめてください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read and is missing: %2.</source>
        <translation>%1を読めず、欠けています：%2。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be read and is missing: %2.</source>
        <translation>フォルダ%1を読めず、欠けています：%2。</translation>
    </message>
    <message>
        <source>its disk has no trash</source>
        <translation>そのディスクにゴミ箱がありません</translation>
    </message>
    <message>
        <source>the trash did not take it (%1)</source>
        <translation>ゴミ箱が受け付けません（%1）</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>もうありません。</translation>
    </message>
    <message>
        <source>It was changed since it was delivered.</source>
        <translation>納品後に変更されています。</translation>
    </message>
    <message>
        <source>It is one of the photos that were delivered.</source>
        <translation>納品した写真そのものです。</translation>
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
        <source>It is no file any more.</source>
        <translation>もうファイルではありません。</translation>
    </message>
    <message>
        <source>It was not there when the list was shown, or has changed since.</source>
        <translation>一覧の表示時にはなかったか、その後変わりました。</translation>
    </message>
    <message>
        <source>Looking at the files was given up; nothing was changed.</source>
        <translation>ファイルの確認を中止しました。何も変えていません。</translation>
    </message>
    <message>
        <source>It stays, since %1.</source>
        <translation>残します：%1。</translation>
    </message>
    <message>
        <source>Part of its XMP is outside the main packet and was left out.</source>
        <translation>XMPの一部が主パケットの外にあり、省きました。</translation>
    </message>
    <message>
        <source>Its %1 is larger than %2 MB and was left out.</source>
        <translation>%1が%2 MBより大きいため省きました。</translation>
    </message>
    <message>
        <source>Part of its metadata can&apos;t be read and was left out.</source>
        <translation>メタデータの一部が読めず、省きました。</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged and was left out.</source>
        <translation>EXIFの一部が壊れており、省きました。</translation>
    </message>
    <message>
        <source>Its colour profile is broken or of another kind of picture; its colours are taken as sRGB.</source>
        <translation>カラープロファイルが壊れているか別種の画像用です。sRGBとして扱います。</translation>
    </message>
    <message>
        <source>It is %1, which is delivered as sRGB.</source>
        <translation>%1なので、sRGBで納品します。</translation>
    </message>
    <message>
        <source>%1 is not an ICC profile for RGB pictures that can be written; choose another.</source>
        <translation>%1はRGB画像を書けるICCプロファイルではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The profile %1 is a pipe, not a file.</source>
        <translation>プロファイル%1はパイプで、ファイルではありません。</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be read: %2.</source>
        <translation>プロファイル%1を読めません：%2。</translation>
    </message>
    <message>
        <source>Creation Time</source>
        <translation>Creation Time</translation>
    </message>
    <message>
        <source>Its comment was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>JPEGには64 KBまでのため、コメントを省きました。</translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>約%1 %</translation>
    </message>
    <message>
        <source>Damaged: %1 of the picture is missing or wrong.</source>
        <translation>破損：画像の%1が欠けているか誤っています。</translation>
    </message>
    <message>
        <source>%1 is no file, so it is no recipe.</source>
        <translation>%1はファイルではないため、レシピではありません。</translation>
    </message>
    <message>
        <source>Photos that were delivered before and get another folder now, where they are made once more</source>
        <translation>以前に納品済みで、今回は別のフォルダーに入り、もう一度作られる写真</translation>
    </message>
    <message>
        <source>Files of the same name that were made of another photo, left as they are</source>
        <translation>別の写真から作られた同名のファイル（そのまま）</translation>
    </message>
    <message>
        <source>The file of that name there was made of another photo and is left as it is; with numbers for existing files both can be had.</source>
        <translation>その名前のファイルは別の写真から作られたもので、そのまま残ります。既存ファイルに番号を付ければ両方とも得られます。</translation>
    </message>
    <message>
        <source>Its folder or its unfinished file was removed by another program while it was delivered.</source>
        <translation>納品中に、フォルダーまたは書きかけのファイルが別のプログラムによって削除されました。</translation>
    </message>
    <message>
        <source>photo %1 is missing</source>
        <translation>写真%1がありません</translation>
    </message>
    <message>
        <source>photo %1 has no possible name</source>
        <translation>写真%1の名前が不正です</translation>
    </message>
    <message>
        <source>A later delivery made it again.</source>
        <translation>後の納品で作り直されました。</translation>
    </message>
    <message>
        <source>It is damaged: %1 of the picture is missing or wrong. Copy it again from the card, or deliver it as it is with --allow-truncated.</source>
        <translation>破損しています：画像の%1が欠けているか誤っています。カードからコピーし直すか、--allow-truncated でそのまま納品してください。</translation>
    </message>
    <message>
        <source>camera raw</source>
        <translation>カメラRAW</translation>
    </message>
    <message>
        <source>It holds %1 pictures; the first is delivered.</source>
        <translation>画像が%1枚入っています。最初の1枚を納品します。</translation>
    </message>
    <message>
        <source>It is damaged, or a kind of %1 that Studio can&apos;t read.</source>
        <translation>壊れているか、Studioが読めない種類の%1です。</translation>
    </message>
    <message>
        <source>It is next to empty for the %1 megapixels that it says it has, so it can&apos;t be a photo.</source>
        <translation>%1メガピクセルと称しながらほぼ空なので、写真ではありません。</translation>
    </message>
    <message>
        <source>It is larger than its header says, so it can&apos;t be trusted.</source>
        <translation>ヘッダの記述より大きいため信頼できません。</translation>
    </message>
    <message>
        <source>There is not enough memory to open it.</source>
        <translation>開くためのメモリが足りません。</translation>
    </message>
    <message>
        <source>It is truncated: its end is missing. Copy it again from the card.</source>
        <translation>途中で切れています：末尾がありません。カードからコピーし直してください。</translation>
    </message>
    <message>
        <source>It is damaged, or %1 of %2 bits per channel in a way that Studio can&apos;t read; save it as RGB with 8 or 16 bits.</source>
        <translation>壊れているか、Studioが読めない1チャンネル%2ビットの%1です。8または16ビットのRGBで保存し直してください。</translation>
    </message>
    <message>
        <source>It is %1, whose decoder is not part of this installation.</source>
        <translation>%1ですが、このインストールにはデコーダがありません。</translation>
    </message>
    <message>
        <source>%1 holds at most %2 pixels per side; choose a smaller size.</source>
        <translation>%1は1辺%2ピクセルまでです。小さいサイズを選んでください。</translation>
    </message>
    <message>
        <source>It has %1 bytes, over the limit of %2, and %3 has no quality to lower; choose JPEG or a smaller size.</source>
        <translation>%1バイトで上限%2を超え、%3には下げる画質がありません。JPEGか小さいサイズを選んでください。</translation>
    </message>
    <message>
        <source>It can&apos;t be made smaller than %1 bytes at this size, over the limit of %2; choose a smaller size.</source>
        <translation>このサイズでは%1バイトより小さくできず、上限%2を超えます。小さいサイズを選んでください。</translation>
    </message>
    <message>
        <source>The camera maker&apos;s notes were left out, since a JPEG holds only 64 KB of EXIF.</source>
        <translation>JPEGにはEXIFが64 KBまでのため、メーカーノートを省きました。</translation>
    </message>
    <message>
        <source>The longest fields of its EXIF were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>JPEGには64 KBまでのため、EXIFの最も長い項目を省きました。</translation>
    </message>
    <message>
        <source>Its EXIF is damaged and was left out.</source>
        <translation>EXIFが壊れており、省きました。</translation>
    </message>
    <message>
        <source>Smaller than asked, %1 x %2: it is not enlarged unless allowed.</source>
        <translation>指定より小さい%1 x %2です：許可なく拡大しません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written; it is delivered as %2.</source>
        <translation>%1では書けないため、%2で納品します。</translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation>もう存在しません。</translation>
    </message>
    <message>
        <source>It can&apos;t be read: you have no permission to open it.</source>
        <translation>読めません：開く権限がありません。</translation>
    </message>
    <message>
        <source>It is a folder, not a photo.</source>
        <translation>フォルダであり、写真ではありません。</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere but round in a circle.</source>
        <translation>堂々巡りするリンクです。</translation>
    </message>
    <message>
        <source>It can&apos;t be opened: its path is too long.</source>
        <translation>開けません：パスが長すぎます。</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a photo.</source>
        <translation>パイプかデバイスであり、写真ではありません。</translation>
    </message>
    <message>
        <source>It is empty: the file has no content at all.</source>
        <translation>空です：ファイルに中身がありません。</translation>
    </message>
    <message>
        <source>its header says that the picture has no pixels</source>
        <translation>ヘッダによれば画像にピクセルがありません</translation>
    </message>
    <message>
        <source>It has %1 megapixels; the limit is %2 (--max-pixels).</source>
        <translation>%1メガピクセルあります。上限は%2です（--max-pixels）。</translation>
    </message>
    <message>
        <source>It can&apos;t be opened: its path holds a character that no file name can have.</source>
        <translation>開けません：パスにファイル名で使えない文字があります。</translation>
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
        <source>its header does not describe the picture</source>
        <translation>ヘッダが画像を記述していません</translation>
    </message>
    <message>
        <source>its header has too many chunks</source>
        <translation>ヘッダのチャンクが多すぎます</translation>
    </message>
    <message>
        <source>Part of its EXIF is damaged: the date, for one, is not known.</source>
        <translation>EXIFの一部が壊れており、日付などが分かりません。</translation>
    </message>
    <message>
        <source>Its EXIF is damaged: date, camera and orientation are not known.</source>
        <translation>EXIFが壊れており、日付・カメラ・向きが分かりません。</translation>
    </message>
    <message>
        <source>It is a sequence of pictures like a film, without a photo that stands for it.</source>
        <translation>映画のような連続画像で、代表する写真がありません。</translation>
    </message>
    <message>
        <source>It is a HEIF file made with %1 that Studio can&apos;t read.</source>
        <translation>Studioが読めない%1で作られたHEIFファイルです。</translation>
    </message>
    <message>
        <source>its header does not say how large the picture is</source>
        <translation>ヘッダに画像の大きさがありません</translation>
    </message>
    <message>
        <source>Its EXIF can&apos;t be found: date and camera are not known.</source>
        <translation>EXIFが見つからず、日付とカメラが分かりません。</translation>
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
        <source>its header has too many tables</source>
        <translation>ヘッダの表が多すぎます</translation>
    </message>
    <message>
        <source>a table of its header is too short</source>
        <translation>ヘッダの表が短すぎます</translation>
    </message>
    <message>
        <source>It is truncated: the file ends before its picture begins.</source>
        <translation>途中で切れています：画像が始まる前にファイルが終わります。</translation>
    </message>
    <message>
        <source>a long stretch of its header makes no sense</source>
        <translation>ヘッダの長い部分が意味をなしません</translation>
    </message>
    <message>
        <source>its header has too many segments</source>
        <translation>ヘッダのセグメントが多すぎます</translation>
    </message>
    <message>
        <source>It is a rare kind of JPEG that programs for photos can&apos;t read.</source>
        <translation>写真用プログラムで読めない珍しいJPEGです。</translation>
    </message>
    <message>
        <source>It is a JPEG of %1 bits per channel; Studio reads those of 8.</source>
        <translation>1チャンネル%1ビットのJPEGです。Studioが読むのは8ビットです。</translation>
    </message>
    <message>
        <source>It is a JPEG of %1 channels; Studio reads those of 1, 3 and 4.</source>
        <translation>%1チャンネルのJPEGです。Studioが読むのは1、3、4です。</translation>
    </message>
    <message>
        <source>It is a JPEG that does not say how high it is; save it again with another program.</source>
        <translation>高さの記述がないJPEGです。別のプログラムで保存し直してください。</translation>
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
        <source>Its EXIF is packed in a way that Studio can&apos;t read: date and camera are not known.</source>
        <translation>EXIFがStudioの読めない形で詰められており、日付とカメラが分かりません。</translation>
    </message>
    <message>
        <source>It is a BMP that holds a picture of another format; Studio can&apos;t read it.</source>
        <translation>別形式の画像を含むBMPで、Studioは読めません。</translation>
    </message>
    <message>
        <source>It is a large Photoshop document (PSB), which Studio can&apos;t read; save it as TIFF.</source>
        <translation>大きなPhotoshop文書（PSB）で、Studioは読めません。TIFFで保存してください。</translation>
    </message>
    <message>
        <source>It is a Photoshop document of %1 bits per channel in a colour mode that Studio can&apos;t read so; save it as TIFF, or with 8 bits.</source>
        <translation>1チャンネル%1ビットで、Studioがその形では読めないカラーモードのPhotoshop文書です。TIFFか8ビットで保存してください。</translation>
    </message>
    <message>
        <source>It is a BMP of a version that Studio can&apos;t read.</source>
        <translation>Studioが読めない版のBMPです。</translation>
    </message>
    <message>
        <source>It was saved without its flattened picture; save it again with &quot;Maximize Compatibility&quot; switched on, or as TIFF.</source>
        <translation>統合画像なしで保存されています。「互換性を優先」をオンにして保存し直すか、TIFFで保存してください。</translation>
    </message>
    <message>
        <source>Its preview is damaged: date and camera are not known.</source>
        <translation>プレビューが壊れており、日付とカメラが分かりません。</translation>
    </message>
    <message>
        <source>the watermark</source>
        <translation>透かし</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, AVIF, HEIC, JPEG XL, PSD, BMP, GIF and camera raw</source>
        <translation>JPEG、PNG、TIFF、WebP、AVIF、HEIC、JPEG XL、PSD、BMP、GIF、カメラRAW</translation>
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
        <source>It is %1, not a photo that Studio can open.</source>
        <translation>%1であり、Studioで開ける写真ではありません。</translation>
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
        <source>a Minolta raw file (MRW)</source>
        <translation>ミノルタRAW（MRW）</translation>
    </message>
    <message>
        <source>a Sigma raw file (X3F)</source>
        <translation>シグマRAW（X3F）</translation>
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
        <source>It begins with nothing but zeros: its content was lost on a card, on a disk or while it was copied.</source>
        <translation>先頭がゼロばかりです：カード上、ディスク上、またはコピー中に中身が失われました。</translation>
    </message>
    <message>
        <source>It is not a photo that Studio can open: its content is none of %1.</source>
        <translation>Studioで開ける写真ではありません：中身が%1のどれでもありません。</translation>
    </message>
    <message>
        <source>a video or a sound (MP4, MOV)</source>
        <translation>動画か音声（MP4, MOV）</translation>
    </message>
    <message>
        <source>an old Canon raw file (CRW)</source>
        <translation>古いキヤノンRAW（CRW）</translation>
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
        <source>It is truncated: the file ends inside its header.</source>
        <translation>途中で切れています：ヘッダの中でファイルが終わります。</translation>
    </message>
    <message>
        <source>It is damaged: %1.</source>
        <translation>壊れています：%1。</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>読めませんでした：%1。</translation>
    </message>
    <message>
        <source>Its %1 block takes %2 MB; more than %3 MB is refused.</source>
        <translation>%1ブロックが%2 MBあります。%3 MBを超えるものは受け付けません。</translation>
    </message>
    <message>
        <source>It holds %1 pictures; a file of more than %2 is refused.</source>
        <translation>画像が%1枚あります。%2枚を超えるファイルは受け付けません。</translation>
    </message>
    <message>
        <source>It is damaged: its header is spread over too many places.</source>
        <translation>壊れています：ヘッダが多くの場所に散らばっています。</translation>
    </message>
    <message>
        <source>its header speaks of %1 channels</source>
        <translation>ヘッダによれば%1チャンネルです</translation>
    </message>
    <message>
        <source>no TIFF structure</source>
        <translation>TIFFの構造がありません</translation>
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
        <source>It can&apos;t be trusted: its picture is written in more passes than any program takes.</source>
        <translation>信頼できません：どのプログラムよりも多い走査で書かれています。</translation>
    </message>
    <message>
        <source>The tiles of its watermark are too small for its size; choose a larger scale or gap.</source>
        <translation>透かしのタイルがサイズに対して小さすぎます。倍率か間隔を大きくしてください。</translation>
    </message>
    <message>
        <source>It is over 5 MB, too large for an SVG watermark.</source>
        <translation>5 MBを超え、SVGの透かしには大きすぎます。</translation>
    </message>
    <message>
        <source>It defines entities of its own, which Studio does not read; save it as plain SVG.</source>
        <translation>独自の実体を定義しており、Studioは読みません。通常のSVGで保存してください。</translation>
    </message>
    <message>
        <source>Its parts are nested too deep to be drawn; save it as plain SVG.</source>
        <translation>部品の入れ子が深すぎて描けません。通常のSVGで保存してください。</translation>
    </message>
    <message>
        <source>The watermark %1 can&apos;t be read: %2.</source>
        <translation>透かし%1を読めません：%2。</translation>
    </message>
    <message>
        <source>The watermark %1 can&apos;t be used. %2</source>
        <translation>透かし%1を使えません。%2</translation>
    </message>
    <message>
        <source>It is not a valid SVG.</source>
        <translation>正しいSVGではありません。</translation>
    </message>
    <message>
        <source>It is an SVG that can&apos;t be drawn.</source>
        <translation>描けないSVGです。</translation>
    </message>
    <message>
        <source>The font &apos;%1&apos; can&apos;t be used: it is damaged or of an unknown kind.</source>
        <translation>フォント「%1」は使えません：壊れているか不明な種類です。</translation>
    </message>
    <message>
        <source>Raw profile type iptc</source>
        <translation>Raw profile type iptc</translation>
    </message>
    <message>
        <source>Its values go from %1 to %2; they are scaled to the range from black to white.</source>
        <translation>値が%1から%2にわたるため、黒から白の範囲に合わせました。</translation>
    </message>
    <message>
        <source>Its numbers are no picture values; they are delivered as they are.</source>
        <translation>数値が画像の値ではないため、そのまま納品します。</translation>
    </message>
    <message>
        <source>There is not enough memory for it; close other programs or use fewer workers.</source>
        <translation>メモリが足りません。他のプログラムを閉じるか、ワーカーを減らしてください。</translation>
    </message>
    <message>
        <source>the system does not say why</source>
        <translation>システムは理由を示していません</translation>
    </message>
    <message>
        <source>It could not be read or its file not be written: %1.</source>
        <translation>読めないか、ファイルを書けませんでした：%1。</translation>
    </message>
    <message>
        <source>It is truncated: the end of its picture is missing. Copy it again.</source>
        <translation>途中で切れています：画像の末尾がありません。コピーし直してください。</translation>
    </message>
    <message>
        <source>Its flattened picture is compressed in a way that Studio can&apos;t read; save it as TIFF.</source>
        <translation>統合画像の圧縮方式をStudioは読めません。TIFFで保存してください。</translation>
    </message>
    <message>
        <source>It is camera raw, whose decoder is not part of this installation.</source>
        <translation>カメラRAWですが、このインストールにはデコーダがありません。</translation>
    </message>
    <message>
        <source>LibRaw can&apos;t read it: damaged, or from a camera it does not know.</source>
        <translation>LibRawが読めません：壊れているか、未知のカメラです。</translation>
    </message>
    <message>
        <source>LibRaw reads it, but not as a picture in red, green and blue.</source>
        <translation>LibRawは読めますが、赤・緑・青の画像としては読めません。</translation>
    </message>
    <message>
        <source>It has %1 megapixels, over the limit.</source>
        <translation>%1メガピクセルあり、上限を超えます。</translation>
    </message>
    <message>
        <source>Developed from the raw file with the camera&apos;s white balance.</source>
        <translation>カメラのホワイトバランスでRAWから現像しました。</translation>
    </message>
    <message>
        <source>Delivered from the camera&apos;s own preview in the raw file.</source>
        <translation>RAWファイル内のカメラのプレビューから納品しました。</translation>
    </message>
    <message>
        <source>It does not say when it was taken; the date of its file was written.</source>
        <translation>撮影日時がないため、ファイルの日付を書きました。</translation>
    </message>
    <message>
        <source>unexpected end</source>
        <translation>予期しない終わり</translation>
    </message>
    <message>
        <source>broken data stream</source>
        <translation>broken data stream</translation>
    </message>
    <message>
        <source>an unknown part</source>
        <translation>不明な部分</translation>
    </message>
    <message>
        <source>Studio could not work on it; the log has the details.</source>
        <translation>Studioでは処理できませんでした。詳細はログにあります。</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>end of file</source>
        <translation>ファイルの終わり</translation>
    </message>
    <message>
        <source>It is truncated: %1 of the picture is missing. Copy it again from the card, or deliver what is there with --allow-truncated.</source>
        <translation>途中で切れています：画像の%1がありません。カードからコピーし直すか、--allow-truncated であるだけ納品してください。</translation>
    </message>
    <message>
        <source>Truncated: %1 of the picture is missing.</source>
        <translation>途中切れ：画像の%1がありません。</translation>
    </message>
    <message>
        <source>It is truncated: its end is missing and nothing can be read. Copy it again.</source>
        <translation>途中で切れています：末尾がなく、何も読めません。コピーし直してください。</translation>
    </message>
    <message>
        <source>Its last bytes are missing; the picture is whole.</source>
        <translation>最後の数バイトがありませんが、画像は完全です。</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written</source>
        <translation>ディスクが書いたものと違うバイトを返しました</translation>
    </message>
    <message>
        <source>Its file came back as %1 of %2 x %3 pixels, not as %4 of %5 x %6.</source>
        <translation>ファイルが%4の%5 x %6ピクセルではなく、%1の%2 x %3ピクセルとして読み戻されました。</translation>
    </message>
    <message>
        <source>Its file came back with another colour profile than it was given.</source>
        <translation>ファイルが与えたものと違うカラープロファイルで読み戻されました。</translation>
    </message>
    <message>
        <source>Its file could not be opened again after it was written: %1</source>
        <translation>書いた後にファイルを開き直せませんでした：%1</translation>
    </message>
    <message>
        <source>The disk kept less than was written</source>
        <translation>ディスクに書いた量より少なく残りました</translation>
    </message>
    <message>
        <source>The largest parts of its XMP were left out, since a JPEG holds only 64 KB of it.</source>
        <translation>JPEGには64 KBまでのため、XMPの最も大きい部分を省きました。</translation>
    </message>
    <message>
        <source>Its XMP was left out, since a JPEG holds only 64 KB of it.</source>
        <translation>JPEGには64 KBまでのため、XMPを省きました。</translation>
    </message>
    <message>
        <source>Its XMP is damaged and was left out.</source>
        <translation>XMPが壊れており、省きました。</translation>
    </message>
</context>
<context>
    <name>SizeForm</name>
    <message>
        <source>Original size</source>
        <translation>元のサイズ</translation>
    </message>
    <message>
        <source>Fit into a box</source>
        <translation>枠に収める</translation>
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
        <source>Exactly, stretched</source>
        <translation>正確に（変形）</translation>
    </message>
    <message>
        <source>Fill, cropped</source>
        <translation>埋める（切り抜き）</translation>
    </message>
    <message>
        <source>Fit with bars</source>
        <translation>収めて余白</translation>
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
        <source>Colour of the bars</source>
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
        <source>Change the reading</source>
        <translation>読み方を変更</translation>
    </message>
    <message>
        <source>How far a JPEG may be reduced while it is read: the less, the slower.</source>
        <translation>JPEGを読むときの縮小の度合い。少ないほど遅くなります。</translation>
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
        <source>Bars</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>Sharpening</source>
        <translation>シャープ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>Change the size</source>
        <translation>サイズを変更</translation>
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
        <source>Hardest photos</source>
        <translation>難しい写真</translation>
    </message>
    <message>
        <source>Looking at %1 of %2 photos…</source>
        <translation>%2枚中%1枚を調べています…</translation>
    </message>
    <message>
        <source>None of the photos could be read, or all of them are alike.</source>
        <translation>どの写真も読めないか、すべて似ています。</translation>
    </message>
    <message numerus="yes">
        <source>These stress the export most, of %Ln photo(s).</source>
        <translation>
            <numerusform>%Ln枚の写真のうち、書き出しに最も厳しいものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>These stress the export most, of %1 photos spread evenly over all %2.</source>
        <translation>全%2枚から均等に選んだ%1枚のうち、書き出しに最も厳しいものです。</translation>
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
        <source>Stopped. %1 of %2 photos are delivered, and “Continue” goes on with the rest.</source>
        <translation>停止しました。%2枚中%1枚を納品済みです。「続ける」で残りを処理します。</translation>
    </message>
    <message>
        <source>%1 of %2 photos are delivered. What failed is below, with its cause.</source>
        <translation>%2枚中%1枚を納品しました。失敗と原因は下にあります。</translation>
    </message>
    <message>
        <source>There was nothing to do: all files are there already.</source>
        <translation>することがありません：ファイルはすべて既にあります。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) are delivered.</source>
        <translation>
            <numerusform>写真%Ln枚をすべて納品しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>完了 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>飛ばした %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln crashed</source>
        <translation>
            <numerusform>異常終了 %Ln</numerusform>
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
        <source>Colour of the outline</source>
        <translation>縁取りの色</translation>
    </message>
    <message>
        <source>Width of the outline</source>
        <translation>縁取りの幅</translation>
    </message>
    <message>
        <source>Percent of the letters&apos; size</source>
        <translation>文字の大きさに対する割合</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>影</translation>
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
        <source>its own size</source>
        <translation>元の大きさ</translation>
    </message>
    <message>
        <source>Tile over the whole photo</source>
        <translation>写真全体に敷き詰める</translation>
    </message>
    <message>
        <source>Gap between tiles</source>
        <translation>敷き詰めの間隔</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>As the others</source>
        <translation>他と同じ</translation>
    </message>
    <message>
        <source>Own place</source>
        <translation>別の位置</translation>
    </message>
    <message>
        <source>Upright photos</source>
        <translation>縦位置の写真</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>他と同じ</translation>
    </message>
    <message>
        <source>Change a watermark</source>
        <translation>透かしを変更</translation>
    </message>
    <message>
        <source>Change a watermark on upright photos</source>
        <translation>縦位置の透かしを変更</translation>
    </message>
</context>
<context>
    <name>WatermarkListForm</name>
    <message>
        <source>Watermarks</source>
        <translation>透かし</translation>
    </message>
    <message>
        <source>Remove this watermark</source>
        <translation>この透かしを削除</translation>
    </message>
    <message>
        <source>Lay this watermark over the next</source>
        <translation>次の透かしの上に重ねる</translation>
    </message>
    <message>
        <source>No watermark is laid on the photos. Drop a PNG or SVG here, or add one.</source>
        <translation>透かしはありません。PNGかSVGをここにドロップするか、追加してください。</translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation>画像を追加…</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>文字を追加</translation>
    </message>
    <message>
        <source>Show the hardest photos</source>
        <translation>難しい写真を表示</translation>
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
        <source>Add a watermark</source>
        <translation>透かしを追加</translation>
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
        <source>Filter photos</source>
        <translation>写真を絞り込む</translation>
    </message>
    <message>
        <source>Filter photos by name</source>
        <translation>名前で写真を絞り込む</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
</TS>
