/* The converters of Windows 10's icuuc.dll, which Wine lacks and Qt6Core links to. None can be opened here, so that Qt
   takes its own: every function but ucnv_open and those that count or name is never called. */
#define NONE(name) __declspec(dllexport) void *name(void) { return 0; }
#define FILE_ACCESS_ERROR 4 /* U_FILE_ACCESS_ERROR of ICU's utypes.h */

__declspec(dllexport) void *ucnv_open(const char *name, int *error)
{
    *error = FILE_ACCESS_ERROR;
    return 0;
}

__declspec(dllexport) int ucnv_countAvailable(void)
{
    return 0;
}

NONE(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NONE(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NONE(ucnv_cbFromUWriteUChars)
NONE(ucnv_cbToUWriteUChars)
NONE(ucnv_close)
NONE(ucnv_fromUCountPending)
NONE(ucnv_fromUnicode)
NONE(ucnv_getAvailableName)
NONE(ucnv_getFromUCallBack)
NONE(ucnv_getMaxCharSize)
NONE(ucnv_getName)
NONE(ucnv_getStandardName)
NONE(ucnv_getToUCallBack)
NONE(ucnv_reset)
NONE(ucnv_setFromUCallBack)
NONE(ucnv_setToUCallBack)
NONE(ucnv_toUCountPending)
NONE(ucnv_toUnicode)
