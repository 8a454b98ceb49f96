"""The parts of warm starts that need no second process; tests/python/warm.test.ts has the rest."""

import json
import os
import socket
from pathlib import Path

import pytest

from tensorbridge import warm_parent, warm_request
from tensorbridge.warm_parent import _ReadVariables, _Request, _Stamps


def descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def send(data: bytes, count: int) -> _Request | None:
    """What the parent makes of these bytes, with so many descriptors."""
    ours, theirs = socket.socketpair()
    with ours, theirs, open("/dev/null", "rb") as null:
        socket.send_fds(ours, [data], [null.fileno()] * count)
        ours.shutdown(socket.SHUT_WR)
        return _Request.read(theirs)


def test_notes_each_variable_that_is_read_and_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TB_THERE", "1")
    monkeypatch.setenv("TB_CHANGED", "old")
    monkeypatch.delenv("TB_NOT_THERE", raising=False)
    monkeypatch.setenv("TB_SET", "")
    monkeypatch.delenv("TB_SET")
    plain = type(os.environ)
    variables = _ReadVariables()
    with variables:
        assert os.environ["TB_THERE"] == "1"
        assert "TB_NOT_THERE" not in os.environ
        assert os.getenv("TB_CHANGED") == "old"
        os.environ["TB_CHANGED"] = "new"
        assert os.environ.get("TB_CHANGED") == "new"
        os.environ["TB_SET"] = "x"
    assert type(os.environ) is plain
    assert variables.read == {"TB_THERE": "1", "TB_NOT_THERE": None, "TB_CHANGED": "old"}
    assert variables.written == {"TB_CHANGED": "new", "TB_SET": "x"}
    monkeypatch.delenv("TB_SET")


def test_reads_a_request() -> None:
    request = send(b"18 2 8\n{}A=1\0B=\xff=", 6)
    assert request is not None
    assert request.environ() == {"A": "1", "B": "\udcff="}
    request.close()


def test_is_asked_to_end() -> None:
    before = descriptors()
    assert send(b"end\n", 1) is None
    assert descriptors() == before


@pytest.mark.parametrize(
    ("data", "count"),
    [
        (b"\n", 6),
        (b"18 2\n", 6),
        (b"18 two 3\n", 6),
        (b"18 2 9\n{}A=1", 6),
        (b"18 2 3\n{}A=1", 5),
        (b"18 2 -9\n{}A=1", 6),
        (b"18 2 3\n{}A=1 and more", 6),
        (b"18 2 99999999999\n{}A=1", 6),
        (b"no line", 6),
        (b"\xff\xfe\n", 1),
    ],
)
def test_refuses_what_is_no_request_and_keeps_nothing_of_it(data: bytes, count: int) -> None:
    before = descriptors()
    with pytest.raises(OSError, match=r"no request"):
        send(data, count)
    assert descriptors() == before


def test_knows_the_modules_of_a_folder(tmp_path: Path) -> None:
    for name in ("one.py", "two.cpython-311-x86_64-linux-gnu.so", "notes.txt"):
        (tmp_path / name).touch()
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "__init__.py").touch()
    (tmp_path / "folder").mkdir()
    folder = os.open(tmp_path, os.O_PATH)
    request = _Request(0, [*(os.open("/dev/null", os.O_RDONLY) for _ in range(4)), folder, os.dup(folder)], 0, b"", b"")
    assert sorted(request.modules()) == ["one", "package", "two"]
    request.close()


def test_sees_that_a_package_was_installed_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = tmp_path / "tb_installed.py"
    module.write_text("version = 1")
    monkeypatch.syspath_prepend(tmp_path)
    import tb_installed  # type: ignore[import-not-found]

    assert tb_installed.version == 1
    stamps = _Stamps()
    assert not stamps.are_old()
    other = tmp_path / "other.py"
    other.write_text("version = 2")
    other.replace(module)
    assert stamps.are_old()
    module.unlink()
    assert stamps.are_old()


def test_sees_threads() -> None:
    # ZeroMQ's and pytest's own aside, another one is named.
    import threading

    event = threading.Event()
    thread = threading.Thread(target=event.wait)
    thread.start()
    problem = warm_parent._threads_problem()
    event.set()
    thread.join()
    assert problem is not None
    assert problem.startswith("importing the libraries leaves ")
    assert problem.endswith(", and forking is not safe")


def test_does_not_mind_a_thread_that_is_made_for_forks() -> None:
    import ctypes
    import threading

    set_name = 15  # PR_SET_NAME of prctl(2)
    is_named, may_end = threading.Event(), threading.Event()

    def wait() -> None:
        ctypes.CDLL(None).prctl(set_name, b"jemalloc_bg_thd")
        is_named.set()
        may_end.wait()

    before = warm_parent._threads_problem()
    thread = threading.Thread(target=wait)
    thread.start()
    try:
        assert is_named.wait(10)
        assert warm_parent._threads_problem() == before
    finally:
        may_end.set()
        thread.join()


@pytest.mark.parametrize("text", ["plain", 'a "quote" and \\', "line\nbreak", "ünï 日 😀", "\udcff"])
def test_writes_reasons_as_json(text: str) -> None:
    assert json.loads(b'"' + warm_request._json_text(text) + b'"') == text
