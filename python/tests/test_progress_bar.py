"""progress_bar.py: what a user sees, at every width."""

from __future__ import annotations

import fcntl
import io
import os
import struct
import termios
from typing import Any

import pytest

from screen import Screen
from tensorbridge.progress_bar import (
    Drawing,
    Figures,
    Style,
    columns_of,
    final_lines,
    is_terminal,
    plain_line,
    running_line,
    text_width,
)

PLAIN = Style(coloured=False)
LOGS = {"loss": 0.4321, "accuracy": 0.8765, "val_loss": 0.5}


def figures(done: int = 44, steps: int | None = 225, logs: dict[str, Any] | None = None) -> Figures:
    return Figures(done, steps, elapsed=61.2, per_step=0.0123, logs=LOGS if logs is None else logs)


def shown(columns: int, of: Figures | None = None) -> str:
    return running_line(of or figures(), columns, PLAIN)[0]


def in_colour(text: str) -> str:
    """What is not done yet is told by its colour there."""
    return text.replace("─", "━").rstrip()


CASES = [
    figures(),
    figures(0),
    figures(225),
    figures(7, None),
    figures(logs={}),
    figures(1234567, 9876543),
    figures(1, 1),
    figures(logs={"精度": 0.5, "損失": 0.25, "é" * 30: 1.0}),
    figures(logs={f"metric_{number}": number / 7 for number in range(30)}),
]


@pytest.mark.parametrize("of", CASES)
def test_a_running_line_never_fills_its_terminal(of: Figures) -> None:
    for columns in [*range(1, 120), 500]:
        text, width = running_line(of, columns, PLAIN)
        assert text_width(text) == width < max(columns, 2)
        assert "\n" not in text
        coloured, same = running_line(of, columns, Style(coloured=True))
        assert same == width
        screen = Screen(columns)
        screen.feed(coloured)
        assert screen.lines == [in_colour(text)]


@pytest.mark.parametrize(
    ("columns", "line"),
    [
        (94, " 44/225 ━───────── 2s 12ms/step - loss: 0.4321 - accuracy: 0.8765 - val_loss: 0.5000"),
        (84, " 44/225 ───── 2s 12ms/step - loss: 0.4321 - accuracy: 0.8765 - val_loss: 0.5000"),
        (79, " 44/225 ━───────── 2s - loss: 0.4321 - accuracy: 0.8765 - val_loss: 0.5000"),
        (69, " 44/225 2s - loss: 0.4321 - accuracy: 0.8765 - val_loss: 0.5000"),
        (48, " 44/225 2s - loss: 0.4321 - …"),
        (29, " 44/225 ━━━────────────── 2s"),
        (14, " 44/225 2s"),
        (10, " 44/225"),
        (7, "19%"),
        (3, "1…"),
        (1, "…"),
    ],
)
def test_what_has_no_place_is_left_out_in_turn(columns: int, line: str) -> None:
    assert shown(columns) == line


def test_a_bar_grows_with_what_is_done() -> None:
    bars = [shown(60, figures(done, 10, {})).split()[1] for done in (0, 5, 10)]
    assert bars == ["─" * 20, "━" * 10 + "─" * 10, "━" * 20]


def test_the_first_step_which_compiles_promises_nothing() -> None:
    first = Figures(1, 100, elapsed=3.0, per_step=3.0, is_typical=False)
    assert shown(60, first) == "  1/100 ──────────────────── 3s 3s/step"


def test_without_an_end_it_counts() -> None:
    assert shown(60, figures(7, None, {"loss": 0.5})) == "7/Unknown 1:01 12ms/step - loss: 0.5000"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.4, "0s"), (59.9, "59s"), (60, "1:00"), (3599, "59:59"), (3600, "1:00:00"), (86_461, "24:01:01")],
)
def test_times(seconds: float, text: str) -> None:
    assert plain_line(Figures(1, 1, seconds, 1.0)).split(" - ")[1] == text


@pytest.mark.parametrize(
    ("per_step", "text"), [(0, "0s/step"), (2.4, "2s/step"), (0.0123, "12ms/step"), (0.00042, "420us/step")]
)
def test_paces(per_step: float, text: str) -> None:
    assert plain_line(Figures(1, 1, 1.0, per_step)).split(" - ")[2] == text


def test_a_plain_line_has_no_control_characters() -> None:
    line = plain_line(figures(225, logs={"lo\x1b[31mss\n": 0.5, "small": 0.00012, "nan": float("nan")}))
    assert line == "225/225 - 1:01 - 12ms/step - lo?[31mss?: 0.5000 - small: 1.2000e-04 - nan: nan"
    assert line.isprintable()


def test_what_was_reached_is_shown_whole_on_as_many_lines_as_it_takes() -> None:
    assert final_lines(figures(225), 36, PLAIN).split("\n") == [
        "225/225 ━━━━━━━━━━ 1:01 12ms/step",
        "  - loss: 0.4321 - accuracy: 0.8765",
        "  - val_loss: 0.5000",
    ]
    assert final_lines(figures(225), 200, PLAIN) == (
        "225/225 ━━━━━━━━━━━━━━━━━━━━ 1:01 12ms/step - loss: 0.4321 - accuracy: 0.8765 - val_loss: 0.5000"
    )


# On a real terminal device


class Terminal:
    """A pseudo terminal, what is written to it, and what a user sees."""

    def __init__(self, columns: int) -> None:
        self._master, slave = os.openpty()
        self.stream = os.fdopen(slave, "w", encoding="utf-8")
        self.screen = Screen(columns)
        self._set(columns)

    def _set(self, columns: int) -> None:
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))

    def resize(self, columns: int) -> None:
        self.read()
        self._set(columns)
        self.screen.resize(columns)

    def read(self) -> list[str]:
        # What is written passes through the kernel in its own time: a mark at the end says that all of it has come.
        self.stream.write("\0")
        self.stream.flush()
        received = b""
        while not received.endswith(b"\0"):
            received += os.read(self._master, 100_000)
        self.screen.feed(received[:-1].decode())
        return self.screen.lines

    def close(self) -> None:
        self.stream.close()
        os.close(self._master)


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CI", "NO_COLOR", "TMUX", "XTERM_VERSION"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.mark.parametrize("columns", [20, 36, 80, 200])
def test_a_line_is_drawn_over_the_one_before(columns: int) -> None:
    terminal = Terminal(columns)
    drawing = Drawing(terminal.stream)
    terminal.stream.write("before\n")
    for done in range(0, 226, 5):
        drawing.show(figures(done))
        assert terminal.read() == ["before", in_colour(shown(columns, figures(done)))]
    drawing.finish(figures(225))
    terminal.stream.write("after")
    assert terminal.read() == ["before", *final_lines(figures(225), columns, PLAIN).split("\n"), "after"]
    terminal.close()


def test_it_is_drawn_anew_in_a_window_that_changes() -> None:
    terminal = Terminal(100)
    drawing = Drawing(terminal.stream)
    terminal.stream.write("before\n")
    for done, columns in enumerate([100, 30, 31, 12, 100, 9, 60, 61]):
        terminal.resize(columns)
        drawing.show(figures(done))
        assert terminal.read()[-1] == in_colour(shown(columns, figures(done)))
        assert "".join(terminal.read()).count("/225") <= 1
    drawing.finish(figures(225))
    assert "".join(terminal.read()).count("loss: 0.4321") == 1
    terminal.close()


def test_where_lines_are_cut_off_nothing_above_is_erased(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XTERM_VERSION", "XTerm(390)")
    terminal = Terminal(100)
    terminal.screen = Screen(100, wraps_again=False)
    drawing = Drawing(terminal.stream)
    terminal.stream.write("before\n")
    drawing.show(figures(10))
    terminal.resize(30)
    drawing.show(figures(20))
    assert terminal.read() == ["before", in_colour(shown(30, figures(20)))]
    terminal.close()


def test_a_log_of_a_ci_service_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal(80)
    assert is_terminal(terminal.stream)
    assert columns_of(terminal.stream) == 80
    monkeypatch.setenv("CI", "true")
    assert not is_terminal(terminal.stream)
    monkeypatch.setenv("CI", "false")
    assert is_terminal(terminal.stream)
    monkeypatch.setenv("TERM", "dumb")
    assert not is_terminal(terminal.stream)
    terminal.close()
    assert not is_terminal(io.StringIO())
    assert not is_terminal(object())
    assert columns_of(io.StringIO()) == 80
