"""A process that has the libraries imported and forks a ready Python for each request (warm_request.py asks for it).

Forking is safe as long as this process has one thread and has touched no device: it imports on its main thread, forks
once for trial (NumPy's OpenBLAS ends its own threads before a fork, and starts them again when they are needed), and
from then on refuses to fork when it finds more than that one thread. What a fresh Python would see in another way than
this process did at its import (a variable of the environment that was read, a newly installed package, a module in the
working directory) is refused too, or has this process make room for a successor. Linux only.
"""

from __future__ import annotations

import fcntl
import gc
import importlib
import io
import json
import os
import select
import signal
import socket
import struct
import sys
import threading
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib.machinery import all_suffixes
from typing import Any

from .libraries import Libraries

_LISTENER = 3
_F_SETSIG = 10
_READ_SECONDS = 5.0
_RIGHTS = 6
_MOST_BYTES = 1 << 26
# The numbers of ioprio_get and ioprio_set, for which the C library has no functions.
_IO_PRIORITY_CALLS = {"x86_64": (252, 251), "aarch64": (31, 30)}
_IOPRIO_WHO_PROCESS = 1
# Read in many places, and other in every shell: it finds programs, and what is imported does not depend on it.
_HARMLESS = frozenset({"PATH"})
_RETIRED = b"retired\n"


def serve(settings: dict[str, Any]) -> dict[str, Any] | None:
    """Import, and fork for whoever asks. Returns its settings in each child, and None in the parent, at its end."""
    return _Parent(settings).serve()


class _Parent:
    def __init__(self, settings: dict[str, Any]) -> None:
        self._path: str = settings["socket"]
        self._idle_seconds: float = settings["idleSeconds"]
        self._libraries = Libraries(settings)
        self._listener = socket.socket(fileno=_LISTENER)
        os.set_inheritable(_LISTENER, False)
        self._inode = _inode(self._path)
        self._children: dict[int, _Child] = {}
        """The running Pythons, by the descriptors of their processes and of their connections."""
        self._retiring = False
        self._environment = _ReadVariables()
        self._problem = self._prepare(settings)
        self._stamps = _Stamps()

    def _prepare(self, settings: dict[str, Any]) -> str | None:
        """Import; why there is nothing to fork, or None."""
        # A folder called keras in some working directory is no module of this process.
        start_folder = sys.path[0] == "" and sys.path.pop(0) == ""
        try:
            self._libraries.set_environment()
            with self._environment:
                for name in ("tensorbridge.worker", "tensorbridge.services", "tensorbridge.seeds"):
                    importlib.import_module(name)
                if settings["preload"]:
                    self._libraries.import_all()
        except Exception as error:  # a fresh Python meets it too, and says it in its own way
            return f"the import failed: {type(error).__name__}: {error}"
        finally:
            if start_folder:
                sys.path.insert(0, "")
        os.chdir("/")
        trial = _fork()
        if trial == 0:
            os._exit(0)
        os.waitpid(trial, 0)
        gc.collect()
        gc.freeze()  # else the first full collection of each child copied all of these pages
        return _threads_problem()

    def serve(self) -> dict[str, Any] | None:
        poll = select.poll()
        poll.register(_LISTENER, select.POLLIN)
        while not (self._retiring and not self._children):
            ready = poll.poll(None if self._children else self._idle_seconds * 1000)
            if not ready:
                self._retire()
            for descriptor, _ in ready:
                child = self._children.get(descriptor)
                if child is not None:
                    self._hear(child, descriptor, poll)
            # Last: a new descriptor may have the number of one that was closed just now.
            if any(descriptor == _LISTENER for descriptor, _ in ready):
                settings = self._accept(poll)
                if settings is not None:
                    return settings
        return None

    def _hear(self, child: _Child, descriptor: int, poll: select.poll) -> None:
        del self._children[descriptor]
        poll.unregister(descriptor)
        if descriptor != child.process:
            # Its program is gone. The kernel has told the child so itself, by its lifeline.
            child.abandon()
            return
        if child.connection is not None:
            del self._children[child.connection]
            poll.unregister(child.connection)
        child.bury()

    def _accept(self, poll: select.poll) -> dict[str, Any] | None:
        connection, _ = self._listener.accept()
        request: _Request | None = None
        try:
            connection.settimeout(_READ_SECONDS)
            request = _Request.read(connection)
            if request is None:
                self._retire()
                return None
            if self._stamps.are_old():
                # Packages were installed, or this package was changed: a successor imports what there is now.
                self._retire()
            if self._retiring:
                connection.sendall(_RETIRED)
                return None
            problem = self._problem or _threads_problem() or self._difference(request)
            if problem is not None:
                connection.sendall(b"refused " + problem.encode() + b"\n")
                # Whoever could not be served is served by somebody who begins anew, if that can help.
                if self._problem or _threads_problem():
                    self._retire()
                return None
            with suppress(OSError):  # somebody removed it
                os.utime(self._path)
            pid = _fork()
            if pid == 0:
                return self._become(request, connection)
            child = _Child(pid, connection)
            for descriptor, events in ((child.process, select.POLLIN), (connection.detach(), 0)):
                self._children[descriptor] = child
                poll.register(descriptor, events)
        except OSError:
            pass  # this one's program is gone, or has too little of something: it starts a fresh Python
        finally:
            connection.close()
            if request is not None:
                request.close()
        return None

    def _difference(self, request: _Request) -> str | None:
        """What a fresh Python would import otherwise."""
        environ = request.environ()
        self._libraries.set_environment(environ)
        for name, value in self._environment.read.items():
            if name not in _HARMLESS and environ.get(name) != value:
                return f"the libraries were imported with another {name}"
        if sys.path[:1] == [""]:
            for name in request.modules():
                if name in sys.modules:
                    return f"the working directory has a module called {name}, as the libraries have"
        return None

    def _become(self, request: _Request, connection: socket.socket) -> dict[str, Any]:
        try:
            self._listener.close()
            for child in set(self._children.values()):
                child.close()
            return request.become(connection, self._apply)
        except BaseException:
            # It must never go on as a second parent.
            traceback.print_exc()
            os._exit(1)

    def _apply(self, environ: dict[str, str]) -> None:
        """Make the environment that of the child."""
        for name in list(os.environ):
            del os.environ[name]
        os.environ.update(environ)
        os.environ.update(self._environment.written)

    def _retire(self) -> None:
        """Let a successor have the socket's name."""
        if self._retiring:
            return
        self._retiring = True
        folder = os.path.dirname(self._path)
        with suppress(OSError):  # somebody removed the folder
            lock = os.open(f"{folder}/lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            fcntl.flock(lock, fcntl.LOCK_EX)
            if _inode(self._path) == self._inode:
                os.unlink(self._path)
            os.close(lock)


class _Child:
    """A running Python, as its parent sees it."""

    def __init__(self, pid: int, connection: socket.socket) -> None:
        self._pid = pid
        try:
            self.process = os.pidfd_open(pid)
        except OSError:  # no descriptor is left
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            raise
        self.connection: int | None = connection.fileno()

    def bury(self) -> None:
        """It has ended: tell how."""
        _, status = os.waitpid(self._pid, 0)
        if self.connection is not None:
            with suppress(OSError):
                os.write(self.connection, b"exit %d\n" % status)
        self.close()

    def abandon(self) -> None:
        """Nobody is left to whom it belongs."""
        signal.pidfd_send_signal(self.process, signal.SIGKILL)
        if self.connection is not None:
            os.close(self.connection)
            self.connection = None

    def close(self) -> None:
        """Forget it."""
        os.close(self.process)
        if self.connection is not None:
            os.close(self.connection)


class _Request:
    """What a fresh Python would get from Node by its start."""

    def __init__(self, sender: int, descriptors: list[int], umask: int, settings: bytes, environ: bytes) -> None:
        self._sender = sender
        *self._standard, self._folder, self._lifeline = descriptors
        self._umask = umask
        self._settings = settings
        self._environ = environ

    @classmethod
    def read(cls, connection: socket.socket) -> _Request | None:
        """The request that comes on a connection; None where it asks the parent to end.

        Raises:
            OSError: it is another user's, or no request, or its sender is gone.
        """
        credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        sender, user, _ = struct.unpack("3i", credentials)
        if user != os.getuid():
            raise OSError("another user")
        data, descriptors, _, _ = socket.recv_fds(connection, 65536, _RIGHTS, socket.MSG_CMSG_CLOEXEC)
        try:
            while b"\n" not in data:
                data += _more(connection)
            head, _, body = data.partition(b"\n")
            if head == b"end":
                for descriptor in descriptors:
                    os.close(descriptor)
                return None
            umask, settings, environ = (int(number) for number in head.split())
            while len(body) < min(settings + environ, _MOST_BYTES):
                body += _more(connection)
            if len(descriptors) == _RIGHTS and len(body) == settings + environ:
                return cls(sender, descriptors, umask, body[:settings], body[settings:])
            problem: Exception = ValueError(f"{len(descriptors)} descriptors, {len(body)} bytes")
        except (OSError, ValueError) as error:
            problem = error
        for descriptor in descriptors:
            os.close(descriptor)
        raise OSError("no request") from problem

    def environ(self) -> dict[str, str]:
        """The variables of its environment."""
        entries = (os.fsdecode(entry).partition("=") for entry in self._environ.split(b"\0") if entry)
        return {name: value for name, _, value in entries}

    def modules(self) -> Iterator[str]:
        """The names of the modules and packages in its working directory."""
        suffixes = tuple(all_suffixes())
        try:
            with os.scandir(f"/proc/self/fd/{self._folder}") as entries:
                for entry in entries:
                    if entry.name.endswith(suffixes):
                        yield entry.name.partition(".")[0]
                    elif os.access(f"{entry.path}/__init__.py", os.F_OK):
                        yield entry.name
        except OSError:
            return  # it may be entered, but not read

    def become(self, connection: socket.socket, apply: Callable[[dict[str, str]], None]) -> dict[str, Any]:
        """In the child: be what Node would have started."""
        os.setsid()
        self._follow()
        process = os.pidfd_open(os.getpid())
        # By the child itself: whoever hears it has a Python, whatever becomes of the parent.
        socket.send_fds(connection, [b"started\n"], [process])
        os.close(process)
        _take_io_priority(self._sender)
        os.fchdir(self._folder)
        os.umask(self._umask)
        for number, descriptor in enumerate(self._standard):
            os.dup2(descriptor, number)
        _reopen_standard_streams()
        apply(self.environ())
        numpy_random = sys.modules.get("numpy.random")
        if numpy_random is not None:
            numpy_random.seed()  # Python's own does it by itself
        threading.main_thread()._set_native_id()  # type: ignore[attr-defined]  # as multiprocessing does
        importlib.invalidate_caches()
        settings: dict[str, Any] = json.loads(self._settings)
        return settings

    def _follow(self) -> None:
        """Have the kernel end this process with the one that it belongs to, whoever its parent is, in C code too."""
        fcntl.fcntl(self._lifeline, fcntl.F_SETOWN, os.getpid())
        fcntl.fcntl(self._lifeline, _F_SETSIG, signal.SIGKILL)
        fcntl.fcntl(self._lifeline, fcntl.F_SETFL, fcntl.fcntl(self._lifeline, fcntl.F_GETFL) | os.O_ASYNC)
        if select.select([self._lifeline], [], [], 0)[0]:
            os._exit(1)  # it has ended already
        self._lifeline = -1  # open as long as this process lives

    def close(self) -> None:
        """Give back the descriptors."""
        for descriptor in (*self._standard, self._folder, self._lifeline):
            if descriptor >= 0:
                os.close(descriptor)


def _take_io_priority(process: int) -> None:
    """Have the I/O priority of another process, where that is allowed. No file tells it: no parent is chosen by it."""
    calls = _IO_PRIORITY_CALLS.get(os.uname().machine)
    if calls is None:
        return
    import ctypes

    syscall = ctypes.CDLL(None).syscall
    priority = syscall(calls[0], _IOPRIO_WHO_PROCESS, process)
    if priority >= 0:
        syscall(calls[1], _IOPRIO_WHO_PROCESS, 0, priority)


def _more(connection: socket.socket) -> bytes:
    data = connection.recv(1 << 20)
    if not data:
        raise OSError("ended")
    return data


class _ReadVariables:
    """The variables of the environment that are read, and written, while this is entered."""

    def __init__(self) -> None:
        self.read: dict[str, str | None] = {}
        self.written: dict[str, str] = {}

    def __enter__(self) -> None:
        read = self.read
        self._before = dict(os.environ)
        self._plain = type(os.environ)

        class Recording(self._plain):  # type: ignore[name-defined,misc]
            def __getitem__(self, name: str) -> str:
                value = self._data.get(self.encodekey(name)) if isinstance(name, str) else None
                if isinstance(name, str):
                    read.setdefault(name, None if value is None else self.decodevalue(value))
                return str(super().__getitem__(name))

        os.environ.__class__ = Recording

    def __exit__(self, *_: object) -> None:
        os.environ.__class__ = self._plain
        self.written = {name: value for name, value in os.environ.items() if self._before.get(name) != value}


def _reopen_standard_streams() -> None:
    """Have the same objects, which libraries may have kept, find out anew what their descriptors are."""
    for number, stream in enumerate((sys.__stdin__, sys.__stdout__, sys.__stderr__)):
        if type(stream) is not io.TextIOWrapper:
            continue  # somebody's own
        name, line_buffering, errors = stream.name, stream.line_buffering, stream.errors
        buffer: Any = open(number, "wb" if number else "rb", closefd=False)  # noqa: SIM115 - as long as the stream
        buffer.raw.name = name
        io.TextIOWrapper.__init__(
            stream, buffer, encoding=stream.encoding, errors=errors, newline="\n", line_buffering=line_buffering
        )


def _fork() -> int:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of forking with threads: they are counted here
        return os.fork()


# jemalloc, which is in pyarrow, which pandas imports, starts one to give memory back. Its own handlers have a fork wait
# for it, and the child do that work without it.
_READY_FOR_A_FORK = ("jemalloc_bg_thd",)


def _threads_problem() -> str | None:
    names = []
    for number in os.listdir("/proc/self/task"):
        with suppress(OSError), open(f"/proc/self/task/{number}/comm", encoding="utf-8", errors="replace") as file:
            names.append(file.read().strip())
    names = [name for name in names if name not in _READY_FOR_A_FORK]
    if len(names) == 1:
        return None
    threads = f"{len(names)} threads ({', '.join(sorted(set(names)))})"
    return f"importing the libraries leaves {threads}, and forking is not safe"


def _inode(path: str) -> int | None:
    try:
        return os.stat(path).st_ino
    except OSError:
        return None


class _Stamps:
    """Whether what was imported is still what is installed: by one file of each package, and all of this one."""

    def __init__(self) -> None:
        modules = {name: getattr(module, "__file__", None) for name, module in list(sys.modules.items())}
        self._files = [
            file for name, file in modules.items() if file and ("." not in name or name.startswith("tensorbridge."))
        ]
        self._files.append(os.path.realpath(sys.executable))
        self._then = self._look()

    def _look(self) -> list[tuple[int, int, int] | None]:
        stamps: list[tuple[int, int, int] | None] = []
        for file in self._files:
            try:
                seen = os.stat(file)
                stamps.append((seen.st_mtime_ns, seen.st_size, seen.st_ino))
            except OSError:
                stamps.append(None)
        return stamps

    def are_old(self) -> bool:
        """Something was installed, removed or changed."""
        return self._look() != self._then
