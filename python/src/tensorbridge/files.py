"""Files that go and come in pieces, for a client that shares no disk with this Python (src/files/)."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from typing import Any


class FileWriter:
    """Writes a file beside its place and moves it there when it is whole, so that nobody ever sees half of it."""

    def __init__(self, path: str) -> None:
        self._path = Path(path)
        if self._path.is_dir():
            raise IsADirectoryError(f"There is a folder where the file was to go: {path}")
        # Not in the folder for temporary files, which may be on another disk.
        self._part: Path | None = self._path.parent / f".{self._path.name}.{secrets.token_hex(4)}.part"
        try:
            self._file = self._part.open("xb")
        except FileNotFoundError:
            raise FileNotFoundError(f"There is no folder for the file to go into: {path}") from None
        except OSError as error:
            # The name of the part is nobody's business.
            error.filename = path
            raise

    def write(self, piece: bytes) -> int:
        """The next bytes; how many they were."""
        return self._file.write(piece)

    def finish(self) -> None:
        """Put the file in its place; one that was there is replaced."""
        assert self._part is not None
        self._file.close()
        self._part.replace(self._path)
        self._part = None

    def discard(self) -> None:
        """Forget what was written, unless it is finished."""
        self._file.close()
        part, self._part = self._part, None
        if part is not None:
            with contextlib.suppress(OSError):
                part.unlink()

    def __del__(self) -> None:
        if hasattr(self, "_file"):
            self.discard()


class FileReader:
    """Reads a file from its beginning."""

    def __init__(self, path: str) -> None:
        self._file = Path(path).open("rb")  # noqa: SIM115 - it is read later

    def read(self, most: int) -> bytes:
        """The next bytes; none at the end."""
        return self._file.read(most)

    def close(self) -> None:
        """No more is read."""
        self._file.close()


def make_folder(path: str) -> None:
    """Make a folder, with those that it is in; one that is there stays."""
    Path(path).mkdir(parents=True, exist_ok=True)


def folder_tree(path: str) -> list[Any] | None:
    """What is in a folder: of each entry its path in it, split, and whether it is a folder; None for a file."""
    top = Path(path)
    if not top.is_dir():
        top.stat()  # its error says what is wrong
        return None
    entries: list[Any] = []
    for folder, folders, files in os.walk(top):
        place = Path(folder).relative_to(top)
        for names, is_folder in ((folders, True), (files, False)):
            entries += [[list((place / name).parts), is_folder] for name in sorted(names)]
    return entries
