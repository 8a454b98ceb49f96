"""How far a training is, as text: a line that fits its terminal, or plain lines where there is none.

Knows nothing of Keras; progress.py feeds it. Keras's own bar is of one length whatever the terminal's width, and writes
control characters into pipes and files too.
"""

from __future__ import annotations

import math
import os
import unicodedata
from dataclasses import dataclass, field
from typing import Any

_BAR = (20, 10, 5)
_LEAST_BAR = 3
_USUAL_COLUMNS = 80
_INDENT = "  "


@dataclass
class Figures:
    """What is known at one moment of an epoch, an evaluation or a prediction."""

    done: int
    steps: int | None
    """How many there will be; None where nobody knows yet."""
    elapsed: float
    """Seconds since its beginning."""
    per_step: float
    """Seconds; 0 before the first step is over."""
    logs: dict[str, Any] = field(default_factory=dict)
    is_typical: bool = True
    """Whether `per_step` is what the next ones will take: the first one compiles."""

    def left(self) -> float | None:
        """Seconds to its end; None where nobody knows."""
        if self.steps is None or not self.is_typical:
            return None
        return self.per_step * max(self.steps - self.done, 0)


# Widths


def text_width(text: str) -> int:
    """The columns that a text takes in a terminal: East Asian characters and most emoji take two."""
    return sum(map(_character_width, text))


def _character_width(character: str) -> int:
    if character < "\u0300":
        return 1
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _cut(text: str, room: int) -> str:
    """The beginning of a text that has no place for all of it."""
    if text_width(text) <= room:
        return text
    kept, width = "", 1
    for character in text:
        width += _character_width(character)
        if width > room:
            break
        kept += character
    return f"{kept}…" if room > 0 else ""


# Pieces, as Keras writes them


def _printable(text: str) -> str:
    """Names are the user's: what moves the cursor must not be among them."""
    return "".join(each if each.isprintable() else "?" for each in text)


def _number(value: Any) -> str:
    try:
        number = float(value)
    except (TypeError, ValueError):
        import numpy as np

        number = float(np.mean(value))
    return f"{number:.4f}" if abs(number) > 1e-3 or number == 0 else f"{number:.4e}"


def _metrics(logs: dict[str, Any]) -> list[str]:
    return [f"{_printable(str(name))}: {_number(value)}" for name, value in logs.items()]


def _duration(seconds: float) -> str:
    whole = int(seconds)
    if whole >= 3600:
        return f"{whole // 3600}:{whole % 3600 // 60:02d}:{whole % 60:02d}"
    return f"{whole // 60}:{whole % 60:02d}" if whole >= 60 else f"{whole}s"


def _pace(per_step: float) -> str:
    if per_step >= 1 or per_step == 0:
        return f"{per_step:.0f}s/step"
    return f"{per_step * 1e3:.0f}ms/step" if per_step >= 1e-3 else f"{per_step * 1e6:.0f}us/step"


def _count(figures: Figures) -> str:
    if figures.steps is None:
        return f"{figures.done}/Unknown"
    return f"{figures.done:>{len(str(figures.steps))}}/{figures.steps}"


class Style:
    """Escape sequences, or nothing where colours are not wanted (https://no-color.org)."""

    def __init__(self, coloured: bool) -> None:
        self._coloured = coloured

    def bold(self, text: str) -> str:
        """Emphasized."""
        return f"\x1b[1m{text}\x1b[0m" if self._coloured and text else text

    def bar(self, filled: int, width: int) -> str:
        """A bar, of which `filled` columns are done."""
        if not self._coloured:
            return "━" * filled + "─" * (width - filled)
        done = f"\x1b[32m{'━' * filled}\x1b[0m" if filled else ""
        return f"{done}\x1b[37m{'━' * (width - filled)}\x1b[0m" if filled < width else done


# Lines


def running_line(figures: Figures, columns: int, style: Style) -> tuple[str, int]:
    """The line for a terminal, and its width: less than `columns`, so that no terminal begins another line.

    What has no place is left out: first the bar shrinks, then the pace goes, the bar, the last metrics, the time.
    """
    room = max(columns - 1, 1)
    left = figures.left()
    time = _duration(figures.elapsed if left is None else left)
    count, pace, metrics = _count(figures), _pace(figures.per_step), _metrics(figures.logs)
    bars = _BAR if figures.steps else ()
    forms: list[tuple[int, list[str], list[str]]] = []
    forms += [(bar, [time, pace], metrics) for bar in bars]
    forms += [(bar, [time], metrics) for bar in bars]
    forms += [(0, [time, pace], metrics), (0, [time], metrics)]
    forms += [(0, [time], [*metrics[:kept], "…"]) for kept in range(len(metrics) - 1, 0, -1)]
    if figures.steps:
        forms += [(bar, [time], []) for bar in range(_BAR[0], _LEAST_BAR - 1, -1)]
    forms += [(0, [time], []), (0, [], [])]
    for bar, times, shown in forms:
        text = " ".join([count, *(["━" * bar] if bar else []), *times]) + "".join(f" - {each}" for each in shown)
        width = text_width(text)
        if width <= room:
            return _styled(count, bar, times, shown, figures, style), width
    short = count.strip() if figures.steps is None else f"{100 * figures.done // max(figures.steps, 1)}%"
    text = _cut(short, room)
    return text, text_width(text)


def _styled(count: str, bar: int, times: list[str], shown: list[str], figures: Figures, style: Style) -> str:
    pieces = [style.bold(count)]
    if bar and figures.steps:
        pieces.append(style.bar(min(bar * figures.done // figures.steps, bar), bar))
    pieces += [style.bold(each) if position == 0 else each for position, each in enumerate(times)]
    return " ".join(pieces) + "".join(f" - {each}" for each in shown)


def final_lines(figures: Figures, columns: int, style: Style) -> str:
    """All that was reached, on as many lines as it takes."""
    room = max(columns - 1, 1)
    bar = next((width for width in _BAR if width + 20 <= room), 0) if figures.steps else 0
    words = [_count(figures), *(["━" * bar] if bar else []), _duration(figures.elapsed), _pace(figures.per_step)]
    words += [f"- {each}" for each in _metrics(figures.logs)]
    lines, width = [[words[0]]], text_width(words[0])
    indent = len(_INDENT) if room > 20 else 0
    for word in words[1:]:
        needed = 1 + text_width(word)
        if width + needed > room:
            lines.append([])
            width, needed = indent, needed - 1
        lines[-1].append(word)
        width += needed
    lines[0][0] = style.bold(lines[0][0])
    if bar:
        lines[:] = [[style.bar(bar, bar) if word == "━" * bar else word for word in line] for line in lines]
    return ("\n" + " " * indent).join(" ".join(line) for line in lines)


def plain_line(figures: Figures) -> str:
    """The same for a file or a pipe, as Keras writes it with ``verbose=2``."""
    words = [_count(figures), _duration(figures.elapsed), _pace(figures.per_step), *_metrics(figures.logs)]
    return " - ".join(words)


# Terminals


def is_terminal(stream: Any) -> bool:
    """Whether a line on this stream can be drawn again: a terminal that understands how, and no log of a CI service."""
    try:
        shown = bool(stream.isatty())
    except (AttributeError, ValueError):
        return False
    is_ci = os.environ.get("CI", "").lower() not in ("", "0", "false")
    return shown and not is_ci and os.environ.get("TERM") != "dumb"


def wants_colours() -> bool:
    """Whether nobody asked for none."""
    return not os.environ.get("NO_COLOR")


def columns_of(stream: Any) -> int:
    """The width of a terminal now; it may change at any time."""
    try:
        return os.get_terminal_size(stream.fileno()).columns or _USUAL_COLUMNS
    except (OSError, ValueError, AttributeError):
        return _USUAL_COLUMNS


def _wraps_again() -> bool:
    """Whether lines that a narrower window cannot hold are wrapped anew, as nearly all terminals do today.

    The others cut them off (xterm, the Linux console, GNU screen).
    """
    term = os.environ.get("TERM", "")
    alone = term == "linux" or (term.startswith("screen") and "TMUX" not in os.environ)
    return not alone and "XTERM_VERSION" not in os.environ


class Drawing:
    """One line of a terminal that is drawn again and again."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._style = Style(wants_colours())
        self._columns = 0
        self._drawn = 0

    def show(self, figures: Figures) -> None:
        """Draw it as it is now."""
        columns = columns_of(self._stream)
        line, width = running_line(figures, columns, self._style)
        self._write(self._back(columns) + line + "\x1b[K")
        self._columns, self._drawn = columns, width

    def finish(self, figures: Figures) -> None:
        """Put what was reached in its place."""
        columns = columns_of(self._stream)
        self._write(self._back(columns) + "\x1b[K" + final_lines(figures, columns, self._style) + "\n")
        self._drawn = 0

    def _back(self, columns: int) -> str:
        """To the beginning of what was drawn; in a window that was made narrower it may have become several lines."""
        if not self._drawn:
            return "\r"
        above = math.ceil(self._drawn / columns) - 1 if columns < self._columns and _wraps_again() else 0
        return f"\r\x1b[{above}A\x1b[J" if above else "\r"

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
