"""Why the system refused something, in plain words. Knows error numbers, and nothing of what was tried."""

import errno

from studio.message import Message, message, plain


def explain_os_error(error: OSError) -> Message:
    """Return the reason as a part of a sentence; what has no words here is said in the system's own."""
    match error.errno:
        case errno.ENOENT:
            return message("it is not there")
        case errno.EACCES | errno.EPERM:
            return message("there is no permission")
        case errno.ENOSPC:
            return message("the disk is full")
        case errno.EDQUOT:
            return message("your share of the disk is full")
        case errno.EROFS:
            return message("the disk can only be read")
        case errno.EIO:
            return message("the disk has an error")
        case errno.ENAMETOOLONG:
            return message("the name is too long")
        case errno.EISDIR:
            return message("it is a folder")
        case errno.ENOTDIR:
            return message("part of its path is not a folder")
        case errno.ELOOP:
            return message("its links lead round in a circle")
        case errno.EBUSY:
            return message("another program is using it")
        case errno.EMFILE | errno.ENFILE:
            return message("too many files are open")
        case errno.ENOTCONN | errno.ESTALE | errno.ENETDOWN | errno.ENETUNREACH | errno.EHOSTDOWN | errno.ETIMEDOUT:
            return message("the network folder can't be reached")
        case _:
            return plain(error.strerror or str(error) or type(error).__name__)
