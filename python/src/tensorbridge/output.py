"""What Python prints has arrived before the answer of the call that printed it.

Output travels through pipes, answers through a socket, and neither waits for the other. So before an answer leaves,
the worker flushes, and where the client has not read everything yet it writes a mark into the pipe and names the mark
in the answer; the client delivers the answer when it has met the mark.
"""

from __future__ import annotations

import array
import fcntl
import os
import stat
import sys
import termios


class Stream:
    """One of stdout and stderr."""

    def __init__(self, descriptor: int, token: str, marked: bool) -> None:
        # A copy of the descriptor: user code may close or redirect 1 and 2.
        self._descriptor = os.dup(descriptor) if marked else -1
        self._token = token
        self._count = 0
        self._marked = marked
        self._unread = array.array("i", [0])
        # Linux: bytes not yet read, for sockets (SIOCOUTQ = TIOCOUTQ) and for pipes (FIONREAD on either end).
        is_socket = marked and stat.S_ISSOCK(os.fstat(descriptor).st_mode)
        self._request = termios.TIOCOUTQ if is_socket else termios.FIONREAD

    def mark(self) -> int:
        """The number of the mark that the client must wait for; 0 where it has read everything."""
        if not self._marked:
            return 0
        try:
            fcntl.ioctl(self._descriptor, self._request, self._unread, True)
            if self._unread[0] == 0:
                return 0
            self._count += 1
            os.write(self._descriptor, f"\0{self._token}:{self._count}\0".encode())
        except OSError:  # the client closed its end
            self._marked = False
            return 0
        return self._count


class Output:
    """stdout and stderr of this process."""

    def __init__(self, token: str, marked_out: bool, marked_error: bool) -> None:
        self._out = Stream(1, token, marked_out)
        self._error = Stream(2, token, marked_error)
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                # Lines arrive when they are written, also from a call that runs for hours.
                stream.reconfigure(line_buffering=True, errors="backslashreplace")

    def barrier(self) -> list[int]:
        """Flush, and the marks that the next answer must name."""
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except (OSError, ValueError, AttributeError):
                continue
        return [self._out.mark(), self._error.mark()]
