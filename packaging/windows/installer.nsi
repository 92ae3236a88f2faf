; The installer for Windows: for one user, without administrator rights. `packaging/build.py` calls it:
;   makensis /DVERSION=... /DPROGRAM=folder /DTARGET=file /DKILOBYTES=n /DICON=file installer.nsi
; Silent: setup.exe /S [/D=folder], and to remove: uninstall.exe /S

Unicode true
!ifndef TARGET_CPU
  !define TARGET_CPU "amd64-unicode"
!endif
!ifdef CROSS
  Target ${TARGET_CPU}
!endif
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "x64.nsh"

!define NAME "Studio"
!define ID "io.github.studio_photo.Studio"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define CLASSES "Software\Classes"
!define SUPPORTED "Applications\Studio.exe\SupportedTypes"

Name "${NAME}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\Studio"
InstallDirRegKey HKCU "Software\${ID}" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64
BrandingText "${NAME} ${VERSION}"
ManifestDPIAware true
ManifestSupportedOS Win10

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Studio authors, under the MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Studio.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"

!macro OpenWith EXTENSION
  WriteRegStr HKCU "${CLASSES}\${SUPPORTED}" "${EXTENSION}" ""
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "Studio needs Windows of 64 bits." /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd

; An older version goes first, so that none of its files stays; a folder that is not Studio's is left alone.
Section "Install"
  IfFileExists "$INSTDIR\Studio.exe" older
  IfFileExists "$INSTDIR\*.*" 0 fresh
  ${DirState} "$INSTDIR" $0
  StrCmp $0 "1" 0 fresh
    MessageBox MB_ICONSTOP "The folder $INSTDIR holds other things. Choose an empty one." /SD IDOK
    SetErrorLevel 3
    Abort
  older:
    ClearErrors
    Delete "$INSTDIR\Studio.exe"
    IfErrors 0 removable
      MessageBox MB_ICONSTOP "Studio is open. Close it, then start the setup again." /SD IDOK
      SetErrorLevel 3
      Abort
    removable:
    RMDir /r "$INSTDIR\_internal"
  fresh:
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\${ID}" "Folder" "$INSTDIR"

  CreateShortCut "$SMPROGRAMS\Studio.lnk" "$INSTDIR\Studio.exe" "" "$INSTDIR\Studio.exe" 0

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Studio.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Studio authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1

  ; "Open with" for photos: offered, never taken over.
  WriteRegStr HKCU "${CLASSES}\Applications\Studio.exe" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\Applications\Studio.exe\shell\open\command" "" '"$INSTDIR\Studio.exe" "%1"'
  !insertmacro OpenWith ".jpg"
  !insertmacro OpenWith ".jpeg"
  !insertmacro OpenWith ".png"
  !insertmacro OpenWith ".tif"
  !insertmacro OpenWith ".tiff"
  !insertmacro OpenWith ".webp"
  !insertmacro OpenWith ".avif"
  !insertmacro OpenWith ".heic"
  !insertmacro OpenWith ".heif"
  !insertmacro OpenWith ".psd"
  !insertmacro OpenWith ".bmp"
  !insertmacro OpenWith ".gif"
  !insertmacro OpenWith ".cr2"
  !insertmacro OpenWith ".cr3"
  !insertmacro OpenWith ".nef"
  !insertmacro OpenWith ".arw"
  !insertmacro OpenWith ".raf"
  !insertmacro OpenWith ".orf"
  !insertmacro OpenWith ".rw2"
  !insertmacro OpenWith ".dng"
  !insertmacro OpenWith ".toml"

  ; A verb on folders, and on the empty space inside one.
  WriteRegStr HKCU "${CLASSES}\Directory\shell\${ID}" "" "Deliver with Studio"
  WriteRegStr HKCU "${CLASSES}\Directory\shell\${ID}" "Icon" "$INSTDIR\Studio.exe"
  WriteRegStr HKCU "${CLASSES}\Directory\shell\${ID}\command" "" '"$INSTDIR\Studio.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Directory\Background\shell\${ID}" "" "Deliver with Studio"
  WriteRegStr HKCU "${CLASSES}\Directory\Background\shell\${ID}" "Icon" "$INSTDIR\Studio.exe"
  WriteRegStr HKCU "${CLASSES}\Directory\Background\shell\${ID}\command" "" '"$INSTDIR\Studio.exe" "%V"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd

; Deliveries, recipes, settings and journals are the user's and stay.
Section "Uninstall"
  IfFileExists "$INSTDIR\_internal\*.*" 0 wrong
  ClearErrors
  Delete "$INSTDIR\Studio.exe"
  IfErrors 0 removable
    MessageBox MB_ICONSTOP "Studio is open. Close it, then remove it again." /SD IDOK
    SetErrorLevel 3
    Abort
  removable:
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\studio-cli.exe"
  Delete "$INSTDIR\LICENSES.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  wrong:
  Delete "$SMPROGRAMS\Studio.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${ID}"
  DeleteRegKey HKCU "${CLASSES}\Applications\Studio.exe"
  DeleteRegKey HKCU "${CLASSES}\Directory\shell\${ID}"
  DeleteRegKey HKCU "${CLASSES}\Directory\Background\shell\${ID}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd
