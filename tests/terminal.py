"""Runs a program in a terminal of its own, for tests: what a user would see, resizing, and keys such as Ctrl-C.

Called with the number of columns and a command line. The program asks over its descriptor 3, a line of JSON each:
``{"resize": 40}``, ``{"type": "\\u0003"}``, ``{"screen": true}``; every answer is the list of lines on the screen.
``{"type": "\\u0003", "after": "begun"}`` types when that text has been printed, for programs that cannot ask then. At
its end this prints ``{"code": …, "signal": …, "lines": […], "output": …}``.
"""

from __future__ import annotations

import codecs
import contextlib
import fcntl
import json
import os
import select
import signal
import socket
import struct
import subprocess
import sys
import termios
from pathlib import Path

_PYTHON = Path(__file__).parent.parent / "python"
sys.path[:0] = [str(_PYTHON / "src"), str(_PYTHON / "tests")]

from screen import Screen  # noqa: E402 - found by the path above


class Terminal:
    def __init__(self, columns: int, command: list[str]) -> None:
        self.screen = Screen(columns)
        self.output = ""
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.master, slave = os.openpty()
        self._set(columns)
        self._awaited: tuple[str, str] | None = None
        self.control, theirs = socket.socketpair()

        def adopt() -> None:
            os.setsid()
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)
            os.dup2(theirs.fileno(), 3)

        self.program = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, preexec_fn=adopt, pass_fds=[3, theirs.fileno()]
        )
        os.close(slave)
        theirs.close()
        os.set_blocking(self.master, False)

    def _set(self, columns: int) -> None:
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))

    def read(self) -> bool:
        """Take what was printed; whether anybody may print yet."""
        while True:
            try:
                chunk = os.read(self.master, 65536)
            except BlockingIOError:
                return True
            except OSError:
                return False  # nobody has the terminal open any more
            text = self._decoder.decode(chunk)
            self.output += text
            self.screen.feed(text)
            if self._awaited and self._awaited[0] in self.output:
                os.write(self.master, self._awaited[1].encode())
                self._awaited = None

    def answer(self, request: dict[str, object]) -> None:
        self.read()
        if "resize" in request:
            columns = int(str(request["resize"]))
            self.screen.resize(columns)
            self._set(columns)
        if "after" in request:
            self._awaited = (str(request["after"]), str(request["type"]))
        elif "type" in request:
            os.write(self.master, str(request["type"]).encode())
        with contextlib.suppress(OSError):  # the key ended the program
            self.control.sendall(json.dumps(self.screen.lines).encode() + b"\n")

    def hear(self) -> bytes:
        try:
            return self.control.recv(65536)
        except ConnectionResetError:
            return b""  # it ended without reading the last answer

    def serve(self) -> None:
        pending = b""
        watched: list[object] = [self.master, self.control]
        while watched:
            ready, _, _ = select.select(watched, [], [])
            if self.master in ready and not self.read():
                watched.remove(self.master)
            if self.control in ready:
                chunk = self.hear()
                if not chunk:
                    watched.remove(self.control)
                *lines, pending = (pending + chunk).split(b"\n")
                for line in lines:
                    self.answer(json.loads(line))


def main() -> None:
    terminal = Terminal(int(sys.argv[1]), sys.argv[2:])
    terminal.serve()
    code = terminal.program.wait()
    name = signal.Signals(-code).name if code < 0 else None
    result = {
        "code": None if code < 0 else code,
        "signal": name,
        "lines": terminal.screen.lines,
        "output": terminal.output,
    }
    sys.stdout.write(json.dumps(result) + "\n")


main()
