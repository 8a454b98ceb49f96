"""The sections of docstrings, Google's ("Args:", "Returns:") and NumPy's (underlined): which text describes which name."""

from __future__ import annotations

import inspect
import re
from typing import Any, NamedTuple

_PARAMETERS = frozenset(
    [
        "args",
        "arg",
        "arguments",
        "call arguments",
        "parameters",
        "other parameters",
        "keyword args",
        "keyword arguments",
        "params",
    ]
)
_RETURNS = frozenset(["returns", "return", "yields"])
_ATTRIBUTES = frozenset(["attributes", "properties"])
_OTHER = frozenset(
    [
        *("raises", "raise", "example", "examples", "usage", "input shape", "output shape", "references", "reference"),
        *("note", "notes", "see also", "warning", "warnings", "methods", "eager compatibility", "call signature"),
        *("standalone usage", "usage with `compile()` api", "numpy compatibility", "output", "inputs", "input"),
        *(
            "output shapes",
            "input shapes",
            "warns",
            "todo",
            "formula",
            "tips",
            "constraints",
            "usage with compile() api",
        ),
    ]
)


class Entry(NamedTuple):
    """What is said of one parameter, attribute or result."""

    text: str
    # NumPy's `name : type`, or Google's `name (type):`.
    type: str = ""


class Documentation(NamedTuple):
    """What a docstring says."""

    parameters: dict[str, Entry]
    attributes: dict[str, Entry]
    returns: Entry | None

    @property
    def is_empty(self) -> bool:
        """Whether it has none of the sections."""
        return not self.parameters and not self.attributes and self.returns is None


NOTHING = Documentation({}, {}, None)


def text_of(found: Any) -> str:
    """The docstring of an object, without its margin."""
    text = getattr(found, "__doc__", None)
    return inspect.cleandoc(text) if isinstance(text, str) else ""


def read(text: str) -> Documentation:
    """Finds the sections of a docstring whose margin is gone."""
    if not text:
        return NOTHING
    parameters: dict[str, Entry] = {}
    attributes: dict[str, Entry] = {}
    returns: Entry | None = None
    for title, lines, is_numpy in _sections(text):
        if title in _PARAMETERS:
            found = _numpy_entries(lines) if is_numpy else _google_entries(lines)
            parameters = {**found, **parameters}
        elif title in _ATTRIBUTES:
            attributes = {**(_numpy_entries(lines) if is_numpy else _google_entries(lines)), **attributes}
        elif title in _RETURNS and returns is None:
            returns = _numpy_result(lines) if is_numpy else Entry(_joined(lines))
    return Documentation(parameters, attributes, returns)


def _sections(text: str) -> list[tuple[str, list[str], bool]]:
    """The title, the lines and the style of each section."""
    found: list[tuple[str, list[str], bool]] = []
    lines = text.split("\n")
    indent = 0
    is_numpy = False
    current: list[str] | None = None
    index = 0
    is_code = False
    while index < len(lines):
        line = lines[index]
        index += 1
        if line.strip().startswith("```"):
            is_code = not is_code
        here = len(line) - len(line.lstrip())
        following = lines[index] if index < len(lines) else ""
        # `### Returns` and `Returns:` alike; a title with text behind its colon is a line of "Returns: text".
        title = re.fullmatch(r"(?:#+ )?\*{0,2}([A-Za-z][\w `()]*?)\*{0,2}:?\*{0,2}", line.strip())
        word = title[1].lower() if title else ""
        if not is_code and re.fullmatch(r"-{3,}", following.strip()) and following.strip() and word:
            current = []
            found.append((word, current, True))
            indent, is_numpy = here, True
            index += 1
            continue
        known = word in _PARAMETERS or word in _RETURNS or word in _ATTRIBUTES or word in _OTHER
        if (
            not is_code
            and known
            and (line.rstrip().endswith(":") or line.strip().startswith("#") or line.rstrip().endswith(":**"))
        ):
            if current is None or here <= indent or not is_numpy:
                if current is not None and here > indent and not is_numpy:
                    current.append(line)
                    continue
                current = []
                found.append((word, current, False))
                indent, is_numpy = here, False
                continue
        inline = re.match(r"\s*(Returns?|Args?|Arguments): +(\S.*)", line)
        if inline and not is_code and (current is None or here <= indent):
            current = [" " * (here + 2) + inline[2]]
            found.append((inline[1].lower(), current, False))
            indent, is_numpy = here, False
            continue
        if current is not None:
            if line.strip() and here <= indent and not is_numpy and current and _ends(lines, index - 1):
                current = None
                continue
            current.append(line)
    return found


def _ends(lines: list[str], index: int) -> bool:
    """Whether a line at the margin of the title ends the section: after an empty line, as a rule."""
    return index == 0 or not lines[index - 1].strip()


_GOOGLE_ENTRY = re.compile(
    r"(?P<indent>\s*)(?:[-*+] )?(?P<names>[`*]*\**\w+[`*]*(?:\s*(?:,|and|/|&)\s*[`*]*\**\w+[`*]*)*)"
    r"(?:\s*\((?P<type>[^()]*(?:\([^()]*\)[^()]*)*)\))?\s*:(?:\s+(?P<text>.*)|$)"
)


def _google_entries(lines: list[str]) -> dict[str, Entry]:
    """`name: text`, whose text goes on in lines that are indented more."""
    entries: dict[str, Entry] = {}
    margins = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
    if not margins:
        return entries
    margin = margins[0]
    names: list[str] = []
    kind = ""
    texts: list[str] = []
    is_code = False

    def finish() -> None:
        for name in names:
            entries.setdefault(name, Entry(_joined(texts), kind))

    for line in lines:
        here = len(line) - len(line.lstrip())
        if line.strip().startswith("```"):
            is_code = not is_code
        match = None if is_code or here > margin else _GOOGLE_ENTRY.match(line)
        if match and match["names"] not in ("Note", "Example", "Examples", "Warning"):
            finish()
            names = [each for each in re.split(r"\s*(?:,|\band\b|/|&)\s*|[`*\s]+", match["names"]) if each]
            kind = match["type"] or ""
            texts = [match["text"] or ""]
        elif names:
            texts.append(line)
    finish()
    return entries


_NUMPY_ENTRY = re.compile(r"(?P<names>[`*]*\**[\w.]+[`*]*(?:\s*,\s*[`*]*\**[\w.]+[`*]*)*)\s*(?::\s*(?P<type>.*))?$")


def _numpy_entries(lines: list[str]) -> dict[str, Entry]:
    """`name : type`, whose text stands in the indented lines that follow."""
    entries: dict[str, Entry] = {}
    margins = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
    if not margins:
        return entries
    margin = margins[0]
    names: list[str] = []
    kind = ""
    texts: list[str] = []

    def finish() -> None:
        for name in names:
            entries.setdefault(name, Entry(_joined(texts), kind))

    for line in lines:
        if not line.strip():
            texts.append(line)
            continue
        match = _NUMPY_ENTRY.match(line.strip()) if len(line) - len(line.lstrip()) == margin else None
        if match:
            finish()
            names = [each.strip("`* ") for each in match["names"].split(",")]
            kind = match["type"] or ""
            texts = []
        elif len(line) - len(line.lstrip()) == margin:
            # A type that goes on in the next line.
            kind = f"{kind} {line.strip()}"
        elif names:
            texts.append(line)
    finish()
    return entries


def _numpy_result(lines: list[str]) -> Entry | None:
    entries = _numpy_entries(lines)
    if len(entries) != 1:
        return None
    name, entry = next(iter(entries.items()))
    return Entry(entry.text, entry.type or name)


def _joined(lines: list[str]) -> str:
    """Lines as one text: a line break remains only between paragraphs and before items of a list."""
    text = inspect.cleandoc("\n".join(["", *lines]))
    if lines and lines[0].strip():
        text = inspect.cleandoc("\n".join(lines))
    return text.strip()
