"""Asks a warm parent (warm_parent.py) for a Python, and stands in for that Python towards Node.

Node starts this program in the way in which it would start the worker itself, with the same descriptors, and so needs
no means of its own to hand a descriptor to another process: this program does it, tells how that Python ended by ending
in the same way, and ends it by ending. Where no warm parent is to be had it becomes the fresh worker by `exec`.

A program of its own, started with -I -S and a line that imports this file (src/process/worker-process.ts): it must not
import what takes long (10 ms in all; `socket` alone takes 4).
"""

from __future__ import annotations

import _socket
import fcntl
import os
import select
import sys

_ATTEMPTS = 3
# Parents of one user, each with other settings. A further one takes the place of the one that was used least lately.
_MOST_PARENTS = 4
_BACKLOG = 128
_HANDSHAKE = 3
_LOST = b"How this Python ended is not known: the warm parent that it came from had been ended before.\n"


class RefusalError(Exception):
    """There is no warm Python; the text is the reason."""


def main() -> None:
    """The arguments are of src/process/warm.ts."""
    path, seconds, bootstrap, settings, source, parent = sys.argv[1:]
    python = sys.orig_argv[0]
    try:
        connection, lifeline, process = _ask(path, float(seconds), settings, [python, "-c", bootstrap, parent, source])
    except (RefusalError, OSError) as problem:
        reason = str(problem) if isinstance(problem, RefusalError) else f"{type(problem).__name__}: {problem}"
        os.write(_HANDSHAKE, b'{"fresh": "%s"}\n' % _json_text(reason))
        os.execve(python, [python, "-c", bootstrap, settings, source], _given())
    _stand_in(connection, lifeline, process)


def _json_text(text: str) -> bytes:
    units = text.encode("utf-16-be", "surrogatepass")
    return b"".join(b"\\u%02x%02x" % (units[i], units[i + 1]) for i in range(0, len(units), 2))


def _ask(path: str, seconds: float, settings: str, parent: list[str]) -> tuple[_socket.socket, int, int]:
    if not hasattr(os, "pidfd_open"):
        raise RefusalError("this Python has no os.pidfd_open")
    os.close(os.pidfd_open(os.getpid()))  # OSError: a kernel older than 5.3
    for _ in range(_ATTEMPTS):
        connection = _connect(path) or _start_parent(path, parent)
        if connection is None:
            continue
        # A parent that is gone or going: its successor is asked.
        answer = _request(connection, seconds, settings)
        if answer is not None:
            return connection, *answer
        connection.close()
    raise RefusalError(f"{_ATTEMPTS} warm parents in a row ended before they answered")


def _connect(path: str) -> _socket.socket | None:
    connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM | _socket.SOCK_CLOEXEC)
    try:
        connection.connect(path)
    except (FileNotFoundError, ConnectionRefusedError):
        connection.close()
        return None
    credentials = connection.getsockopt(_socket.SOL_SOCKET, _socket.SO_PEERCRED, 12)
    if int.from_bytes(credentials[4:8], sys.byteorder) != os.getuid():
        raise RefusalError(f"the socket {path} is another user's")
    return connection


def _start_parent(path: str, command: list[str]) -> _socket.socket | None:
    """Start the parent, unless another process has just done so."""
    folder = os.path.dirname(path)
    lock = os.open(f"{folder}/lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        connection = _connect(path)
        if connection is not None:
            return connection
        _make_room(folder, path)
        # Bound here, so that whoever comes next finds it and waits in its queue while the libraries are imported.
        listener = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM | _socket.SOCK_CLOEXEC)
        listener.bind(path)
        listener.listen(_BACKLOG)
        child = os.fork()
        if child == 0:
            try:
                _become_parent(listener.fileno(), command)
            finally:
                os._exit(1)
        os.waitpid(child, 0)
        listener.close()
        return _connect(path)
    finally:
        os.close(lock)


def _make_room(folder: str, path: str) -> None:
    """Remove what parents have left that were killed, and ask the one that nobody has used for longest to end."""
    parents = []
    for name in os.listdir(folder):
        if name.endswith(".sock"):
            other = f"{folder}/{name}"
            parents.append((os.lstat(other).st_mtime, other))
    parents.sort()
    for position, (_, other) in enumerate(parents):
        connection = None if other == path else _connect(other)
        if connection is None:
            os.unlink(other)
        else:
            if len(parents) - position >= _MOST_PARENTS:
                connection.sendall(b"end\n")
            connection.close()


def _become_parent(listener: int, command: list[str]) -> None:
    """Nobody's child, in no terminal, with nothing of this program but the socket."""
    os.setsid()
    if os.fork():
        os._exit(0)
    null = os.open(os.devnull, os.O_RDWR)
    kept = os.dup(listener)
    for number in (0, 1, 2):
        os.dup2(null, number)
    os.dup2(kept, _HANDSHAKE)
    # Also what Node's own parent let through: whoever waits for the end of a pipe must not wait for this process.
    for number in map(int, os.listdir("/proc/self/fd")):
        if number > _HANDSHAKE:
            try:
                os.set_inheritable(number, False)
            except OSError:
                continue  # the folder's own, closed by now
    os.execve(command[0], command, _given())


def _given() -> dict[bytes, bytes]:
    """The environment as this program got it.

    Where there is no locale Python adds LC_CTYPE to it, and takes up its UTF-8 mode: a Python that finds that
    variable does not, and would be another one than a fresh one.
    """
    environ = dict(os.environb)
    with open("/proc/self/environ", "rb") as file:
        if not any(entry.startswith(b"LC_CTYPE=") for entry in file.read().split(b"\0")):
            environ.pop(b"LC_CTYPE", None)
    return environ


def _request(connection: _socket.socket, seconds: float, settings: str) -> tuple[int, int] | None:
    """The lifeline and the process that is ours; None where the parent is gone, or sends us to its successor."""
    umask = os.umask(0)
    os.umask(umask)
    environ = b"\0".join(name + b"=" + value for name, value in os.environb.items())
    wanted = os.fsencode(settings)
    # The kernel kills the Python when the last writer of its lifeline has gone: this process.
    reader, lifeline = os.pipe()
    folder = os.open(".", os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    descriptors = (0, 1, 2, _HANDSHAKE, folder, reader)
    rights = b"".join(each.to_bytes(4, sys.byteorder) for each in descriptors)
    try:
        head = b"%d %d %d\n" % (umask, len(wanted), len(environ))
        connection.sendmsg([head], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, rights)])
        connection.sendall(wanted + environ)
        if not select.select([connection], [], [], seconds)[0]:
            raise RefusalError(f"the warm parent did not answer within {seconds:g} s")
        answer, ancillary, _, _ = connection.recvmsg(4096, _socket.CMSG_SPACE(4))
    except (ConnectionError, BrokenPipeError):
        os.close(lifeline)
        return None
    finally:
        os.close(reader)
        os.close(folder)
    if answer == b"started\n" and ancillary:
        return lifeline, int.from_bytes(ancillary[0][2][:4], sys.byteorder)
    os.close(lifeline)
    if answer.startswith(b"refused "):
        raise RefusalError(answer[8:].decode(errors="replace").strip())
    return None


def _stand_in(connection: _socket.socket, lifeline: int, process: int) -> None:
    """End when the Python has ended, as it has; or when Node is gone, and have it end by that."""
    null = os.open(os.devnull, os.O_RDWR)
    errors = os.dup(2)
    os.set_inheritable(lifeline, False)
    # What Python prints has ended when Python says so.
    for number in (1, 2, _HANDSHAKE):
        os.dup2(null, number)
    poll = select.poll()
    poll.register(0, 0)  # the control channel: nothing of it is read here, only its end is seen
    poll.register(process, select.POLLIN)
    poll.register(connection, select.POLLIN)
    answer = b""
    is_lost = False
    while True:
        for descriptor, _ in poll.poll():
            if descriptor == 0:
                os._exit(1)
            elif descriptor == process:
                if is_lost:
                    os.write(errors, _LOST)
                    os._exit(1)
                poll.unregister(process)  # the parent is about to say how
            else:
                chunk = _receive(connection)
                answer += chunk
                if answer.endswith(b"\n"):
                    _end_like(int(answer.split()[1]))
                elif not chunk:
                    is_lost = True
                    poll.unregister(connection)
                    poll.register(process, select.POLLIN)


def _receive(connection: _socket.socket) -> bytes:
    try:
        return connection.recv(4096)
    except ConnectionError:
        return b""


def _end_like(status: int) -> None:
    if not os.WIFSIGNALED(status):
        os._exit(os.WEXITSTATUS(status))
    import resource
    import signal

    number = os.WTERMSIG(status)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # the Python has left its core
    if number not in (signal.SIGKILL, signal.SIGSTOP):
        signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
    os._exit(1)
