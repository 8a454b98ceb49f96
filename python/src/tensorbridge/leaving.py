"""The end of a worker that has TensorFlow: all that a program can notice of Python's end, and then no more.

Python takes every module apart before it exits, which takes a second with TensorFlow and several on a busy machine:
longer than close() waits. What a program is owed comes first here: threads are waited for, exit handlers run, the
program's own objects go (which writes what their files still hold), and streams are flushed.
"""

from __future__ import annotations

import atexit
import ctypes
import gc
import os
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any


@contextmanager
def leaving(objects: dict[int, Any]) -> Iterator[None]:
    """What the main thread does to the end: then `leave`, also where it raises."""
    ended_by: BaseException | None = None
    try:
        yield
    except BaseException as error:
        ended_by = error
        raise
    finally:
        leave(objects, ended_by)


def leave(objects: dict[int, Any], ended_by: BaseException | None) -> None:
    """End the process where that is quicker; else return, so that Python ends as it always does.

    Args:
        objects: what the client holds.
        ended_by: what ended the main thread, if it did not just return.
    """
    if "tensorflow" not in sys.modules or not sys.platform.startswith("linux"):
        return
    code = _exit_code(ended_by)
    # In the order of Py_FinalizeEx.
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    objects.clear()
    sys.modules["__main__"].__dict__.clear()
    gc.collect()
    for stream in (sys.stdout, sys.stderr):
        with suppress(Exception):
            stream.flush()
    with suppress(Exception):
        ctypes.CDLL(None).fflush(None)
    os._exit(code)


def _exit_code(ended_by: BaseException | None) -> int:
    """As Python gives it for what leaves the main module; says what it was where Python would."""
    if ended_by is None:
        return 0
    if not isinstance(ended_by, SystemExit):
        traceback.print_exception(ended_by)
        return 1
    if ended_by.code is None:
        return 0
    if isinstance(ended_by.code, int):
        return ended_by.code & 0xFF
    sys.stderr.write(f"{ended_by.code}\n")
    return 1
