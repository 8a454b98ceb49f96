// A disk that is full, for one Python: a small file system that only its main thread sees, and that goes with it.

/** Python code: `full_disk(folder, size)` gives None, or why it cannot be done (it takes root on Linux). */
export const FULL_DISK = `
import ctypes, errno, os
def full_disk(folder, size='300k'):
    libc = ctypes.CDLL(None, use_errno=True)
    CLONE_NEWNS, MS_REC_PRIVATE = 0x20000, 0x44000
    for done in (lambda: libc.unshare(CLONE_NEWNS), lambda: libc.mount(b'none', b'/', None, MS_REC_PRIVATE, None),
                 lambda: libc.mount(b'none', folder.encode(), b'tmpfs', 0, ('size=' + size).encode())):
        if done() != 0:
            return os.strerror(ctypes.get_errno())
    return None
`
