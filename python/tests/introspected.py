"""The tiny library of the generator's tests, and the program that reads it, as users run it."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

import msgspec

REPOSITORY = Path(__file__).resolve().parents[2]
LIBRARIES = REPOSITORY / "tests" / "golden" / "python"
PROGRAM = REPOSITORY / "python" / "src" / "tensorbridge" / "introspect" / "__main__.py"


class Parameter(msgspec.Struct, forbid_unknown_fields=True, rename={"origin": "from"}):
    """A parameter as the file has it: src/typegen/model.ts reads the same."""

    name: str
    kind: str | None = None
    optional: bool = False
    default: str | None = None
    type: str | None = None
    origin: str | None = None
    doc: str | None = None


class Member(msgspec.Struct, forbid_unknown_fields=True):
    """A function, or a member of a class."""

    kind: str = "function"
    params: list[Parameter] | None = None
    returns: str | None = None
    type: str | None = None
    set: bool = False
    protected: bool = False
    doc: str | None = None


class Class(msgspec.Struct, forbid_unknown_fields=True):
    """A class."""

    bases: list[str]
    members: dict[str, Member]
    new: list[Parameter] | None = None
    doc: str | None = None


class Api(msgspec.Struct, forbid_unknown_fields=True):
    """A whole file."""

    model: int
    package: str
    version: str
    modules: dict[str, dict[str, str]]
    classes: dict[str, Class]
    functions: dict[str, Member]
    enums: dict[str, list[str]] = {}


def read_model(text: str | bytes) -> Api:
    """A model's file; fails on anything that is not of the model."""
    return msgspec.json.decode(text, type=Api)


def run_program(folder: Path, *arguments: str) -> tuple[str, str]:
    """Reads the tiny library with the program, in a process of its own: the file's text, and what it said."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-B", str(PROGRAM), "tinylib", "--output", str(folder), *arguments],
        cwd=LIBRARIES,
        check=True,
        capture_output=True,
        text=True,
    )
    return (folder / "tinylib.json").read_text(encoding="utf-8"), done.stderr


@cache
def golden() -> Api:
    """What the tiny library's model must be."""
    return read_model((LIBRARIES / "tinylib.json").read_bytes())
