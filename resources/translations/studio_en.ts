<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Banners</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BenchmarkPage</name>
    <message numerus="yes">
        <source>%Ln parallel job(s) are best for these photos: %1 photos/s.</source>
        <translation>
            <numerusform>%Ln parallel job is best for these photos: %1 photos/s.</numerusform>
            <numerusform>%Ln parallel jobs are best for these photos: %1 photos/s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientChoice</name>
    <message numerus="yes">
        <source>The client has chosen %Ln photo(s); only these are checked.</source>
        <translation>
            <numerusform>The client has chosen %Ln photo; only this one is checked.</numerusform>
            <numerusform>The client has chosen %Ln photos; only these are checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>%Ln needs a look</numerusform>
            <numerusform>%Ln need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no photo</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln has no photo</numerusform>
            <numerusform>%Ln have no photo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) couldn&apos;t be read or are unknown</source>
        <translation>
            <numerusform>%Ln card couldn&apos;t be read or is unknown</numerusform>
            <numerusform>%Ln cards couldn&apos;t be read or are unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appear twice</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln appears twice</numerusform>
            <numerusform>%Ln appear twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) may be missing</source>
        <translation>
            <numerusform>%Ln card may be missing</numerusform>
            <numerusform>%Ln cards may be missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) a clock jumped back</source>
        <translation>
            <numerusform>%Ln time a clock jumped back</numerusform>
            <numerusform>%Ln times a clock jumped back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) before the first card</source>
        <translation>
            <numerusform>%Ln group before the first card</numerusform>
            <numerusform>%Ln groups before the first card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) without a row of the list</source>
        <translation>
            <numerusform>%Ln group without a row of the list</numerusform>
            <numerusform>%Ln groups without a row of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list can&apos;t be used</source>
        <translation>
            <numerusform>%Ln row of the list can&apos;t be used</numerusform>
            <numerusform>%Ln rows of the list can&apos;t be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message numerus="yes">
        <source>%Ln per page</source>
        <translation>
            <numerusform>%Ln per page</numerusform>
            <numerusform>%Ln per page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code card(s) in %1.</source>
        <translation>
            <numerusform>%Ln code card in %1.</numerusform>
            <numerusform>%Ln code cards in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the list have no card.</source>
        <translation>
            <numerusform>%Ln row of the list has no card.</numerusform>
            <numerusform>%Ln rows of the list have no card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainButton</name>
    <message numerus="yes">
        <source>Deliver %Ln photo(s)</source>
        <translation>
            <numerusform>Deliver %Ln photo</numerusform>
            <numerusform>Deliver %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln photo(s) can&apos;t be delivered.</source>
        <translation>
            <numerusform>%Ln photo can’t be delivered.</numerusform>
            <numerusform>%Ln photos can’t be delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) use older settings. Replace them?</source>
        <translation>
            <numerusform>%Ln file uses older settings. Replace it?</numerusform>
            <numerusform>%Ln files use older settings. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoHeader</name>
    <message numerus="yes">
        <source>%Ln photo(s) that are not shown will be delivered too.</source>
        <translation>
            <numerusform>%Ln photo that is not shown will be delivered too.</numerusform>
            <numerusform>%Ln photos that are not shown will be delivered too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plural</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln watermark(s)</source>
        <translation>
            <numerusform>%Ln watermark</numerusform>
            <numerusform>%Ln watermarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process(es)</source>
        <translation>
            <numerusform>%Ln process</numerusform>
            <numerusform>%Ln processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) · %1 free</source>
        <translation>
            <numerusform>%Ln file · %1 free</numerusform>
            <numerusform>%Ln files · %1 free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) · about %1 of %2 free</source>
        <translation>
            <numerusform>%Ln file · about %1 of %2 free</numerusform>
            <numerusform>%Ln files · about %1 of %2 free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StressPage</name>
    <message numerus="yes">
        <source>Where this watermark is hardest to read, of %Ln photo(s).</source>
        <translation>
            <numerusform>Where this watermark is hardest to read, of %Ln photo.</numerusform>
            <numerusform>Where this watermark is hardest to read, of %Ln photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>All %Ln photo(s) are delivered.</source>
        <translation>
            <numerusform>The photo is delivered.</numerusform>
            <numerusform>All %Ln photos are delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) failed:</source>
        <translation>
            <numerusform>%Ln photo failed:</numerusform>
            <numerusform>%Ln photos failed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was delivered: files of %Ln photo(s) were kept as they are.</source>
        <translation>
            <numerusform>Nothing was delivered: files of %Ln photo were kept as they are.</numerusform>
            <numerusform>Nothing was delivered: files of %Ln photos were kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) delivered; others were kept as they are.</source>
        <translation>
            <numerusform>%Ln photo delivered; others were kept as they are.</numerusform>
            <numerusform>%Ln photos delivered; others were kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered</source>
        <translation>
            <numerusform>%Ln delivered</numerusform>
            <numerusform>%Ln delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln already up to date</numerusform>
            <numerusform>%Ln already up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as they are</source>
        <translation>
            <numerusform>%Ln kept as it is</numerusform>
            <numerusform>%Ln kept as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln file, %1</numerusform>
            <numerusform>%Ln files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message numerus="yes">
        <source>%Ln file(s), %1, can be moved to the trash.</source>
        <translation>
            <numerusform>%Ln file, %1, can be moved to the trash.</numerusform>
            <numerusform>%Ln files, %1, can be moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them took the place of another file, which can&apos;t be brought back.</source>
        <translation>
            <numerusform>%Ln of them took the place of another file, which can&apos;t be brought back.</numerusform>
            <numerusform>%Ln of them took the place of another file, which can&apos;t be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the trash.</source>
        <translation>
            <numerusform>%Ln file are in the trash.</numerusform>
            <numerusform>%Ln files are in the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message numerus="yes">
        <source>%Ln delivered, last %1</source>
        <translation>
            <numerusform>%Ln delivered, last %1</numerusform>
            <numerusform>%Ln delivered, last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
</TS>
