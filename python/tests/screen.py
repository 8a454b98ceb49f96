"""A terminal for tests: what a user sees of a text with the control sequences that a progress bar and a prompt need.

Like most terminals of today it wraps lines anew when its width changes; without `wraps_again` it cuts them off.
"""

from __future__ import annotations

import re

from tensorbridge.progress_bar import text_width

_SEQUENCE = re.compile(r"\x1b\[(\d*)(?:;\d+)*([A-Za-z])")


class Row:
    """A row of the screen; `wrapped` where its text goes on in the next one."""

    def __init__(self) -> None:
        self.cells: list[str] = []
        self.wrapped = False


class Screen:
    """As high as it takes."""

    def __init__(self, columns: int, *, wraps_again: bool = True) -> None:
        self.columns = columns
        self._wraps_again = wraps_again
        self._rows = [Row()]
        self._row = self._column = 0

    @property
    def lines(self) -> list[str]:
        """What stands on each row, as far as there is text."""
        lines = ["".join(row.cells).rstrip() for row in self._rows]
        while lines and not lines[-1]:
            lines.pop()
        return lines

    def feed(self, text: str) -> None:
        """Take output."""
        position = 0
        while position < len(text):
            found = _SEQUENCE.match(text, position)
            if found:
                self._control(found.group(2), int(found.group(1) or 0))
                position = found.end()
            else:
                self._put(text[position])
                position += 1

    def resize(self, columns: int) -> None:
        """The window is given another width."""
        if self._wraps_again:
            self._wrap(columns)
        else:
            for row in self._rows:
                del row.cells[columns:]
            self._column = min(self._column, columns - 1)
        self.columns = columns

    def _control(self, letter: str, number: int) -> None:
        row = self._rows[self._row]
        if letter == "K" and number == 0:
            del row.cells[self._column :]
            row.wrapped = False
        elif letter == "J" and number == 0:
            del row.cells[self._column :]
            row.wrapped = False
            del self._rows[self._row + 1 :]
        elif letter == "A":
            self._row = max(self._row - max(number, 1), 0)
        elif letter == "B":
            self._row = min(self._row + max(number, 1), len(self._rows) - 1)
        elif letter in "CD":
            step = max(number, 1) if letter == "C" else -max(number, 1)
            self._column = min(max(self._column + step, 0), self.columns - 1)
        elif letter == "G":
            self._column = max(number, 1) - 1
        elif letter != "m":
            raise AssertionError(f"this terminal does not know the sequence {letter!r}")

    def _put(self, character: str) -> None:
        if character == "\r":
            self._column = 0
        elif character == "\n":
            self._down()
            self._column = 0
        elif character == "\b":
            self._column = max(self._column - 1, 0)
        else:
            width = text_width(character)
            if self._column + width > self.columns:
                self._rows[self._row].wrapped = True
                self._down()
                self._column = 0
            cells = self._rows[self._row].cells
            cells += [" "] * (self._column + width - len(cells))
            cells[self._column : self._column + width] = [character] + [""] * (width - 1)
            self._column += width

    def _down(self) -> None:
        self._row += 1
        if self._row == len(self._rows):
            self._rows.append(Row())

    def _wrap(self, columns: int) -> None:
        cursor = (0, 0)
        rows: list[Row] = []
        logical: list[str] = []
        for number, row in enumerate(self._rows):
            if number == self._row:
                at = len(logical) + self._column
                cursor = (len(rows) + max(at - 1, 0) // columns, at - max(at - 1, 0) // columns * columns)
            logical += row.cells
            if row.wrapped:
                continue
            for begin in range(0, max(len(logical), 1), columns):
                made = Row()
                made.cells = logical[begin : begin + columns]
                made.wrapped = begin + columns < len(logical)
                rows.append(made)
            logical = []
        self._rows = rows
        self._row, self._column = cursor
