"""The sections of docstrings, Google's ("Args:") and NumPy's (underlined): which text describes which name."""

from __future__ import annotations

import inspect
import re
from typing import Any, NamedTuple

_PARAMETERS = frozenset(
    [
        *("args", "arg", "arguments", "parameters", "params", "other parameters"),
        *("keyword args", "keyword arguments"),
    ]
)
# Keras's classes say under this title what their `call` takes.
_CALL = frozenset(["call arguments"])
_RETURNS = frozenset(["returns", "return"])
_ATTRIBUTES = frozenset(["attributes", "properties"])
_OTHER = frozenset(
    [
        *("raises", "raise", "warns", "yields", "example", "examples", "usage", "references", "reference", "see also"),
        *("note", "notes", "warning", "warnings", "methods", "todo", "formula", "tips", "call signature"),
        *("input", "inputs", "output", "input shape", "output shape", "input shapes", "output shapes"),
        *("eager compatibility", "numpy compatibility", "standalone usage", "usage with compile() api"),
        "usage with `compile()` api",
    ]
)
_TITLES = _PARAMETERS | _CALL | _RETURNS | _ATTRIBUTES | _OTHER


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
    # Of a class of Keras: the parameters of its `call`.
    call: dict[str, Entry]

    @property
    def is_empty(self) -> bool:
        """Whether it has none of the sections."""
        return not self.parameters and not self.attributes and self.returns is None and not self.call


NOTHING = Documentation({}, {}, None, {})


class _Section(NamedTuple):
    title: str
    indent: int
    is_numpy: bool
    lines: list[str]


def text_of(found: Any) -> str:
    """The docstring of an object, without its margin."""
    text = getattr(found, "__doc__", None)
    return inspect.cleandoc(text) if isinstance(text, str) else ""


def read(text: str) -> Documentation:
    """Finds the sections of a docstring whose margin is gone."""
    parameters: dict[str, Entry] = {}
    attributes: dict[str, Entry] = {}
    call: dict[str, Entry] = {}
    returns: Entry | None = None
    for section in _sections(text):
        entries = _numpy_entries if section.is_numpy else _google_entries
        if section.title in _PARAMETERS:
            parameters = {**entries(section.lines), **parameters}
        elif section.title in _CALL:
            call = {**entries(section.lines), **call}
        elif section.title in _ATTRIBUTES:
            attributes = {**entries(section.lines), **attributes}
        elif section.title in _RETURNS and returns is None:
            returns = _numpy_result(section.lines) if section.is_numpy else Entry(_joined(section.lines))
    return Documentation(parameters, attributes, returns, call)


def _sections(text: str) -> list[_Section]:
    lines = text.split("\n")
    found: list[_Section] = []
    current: _Section | None = None
    is_code = False
    skipped = False
    for index, line in enumerate(lines):
        if skipped:
            skipped = False
            continue
        is_code = is_code != line.strip().startswith("```")
        title = None if is_code else _title(line, lines[index + 1] if index + 1 < len(lines) else "")
        # Within a section of Google's style, what is indented more is its text.
        if title is not None and (current is None or current.is_numpy or title.indent <= current.indent):
            current = title
            found.append(current)
            skipped = title.is_numpy
        elif current is not None:
            is_margin = line.strip() and len(line) - len(line.lstrip()) <= current.indent
            if is_margin and not current.is_numpy and current.lines and not lines[index - 1].strip():
                # Text at the margin of the title after an empty line: the section is over.
                current = None
            else:
                current.lines.append(line)
    return found


def _title(line: str, following: str) -> _Section | None:
    """The section that a line opens."""
    indent = len(line) - len(line.lstrip())
    # `Returns:`, `### Returns`, `**Returns:**`
    match = re.fullmatch(r"(#+ )?(\*\*)?([A-Za-z][\w `()]*?)(:)?(\*\*)?(:)?", line.strip())
    if match:
        word = match[3].lower()
        if re.fullmatch(r"-{3,}", following.strip()):
            return _Section(word, indent, True, [])
        if word in _TITLES and (match[1] or match[4] or match[6]):
            return _Section(word, indent, False, [])
    # `Returns: text`
    inline = re.match(r"\s*(Returns?|Args|Arguments): +(\S.*)", line)
    if inline:
        return _Section(inline[1].lower(), indent, False, [" " * (indent + 2) + inline[2]])
    return None


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
