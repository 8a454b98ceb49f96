"""Reads the noun phrases of containers: `list or tuple of 2 integers`, `dict mapping names to arrays`."""

from __future__ import annotations

from typing import Protocol

from .type_language import union
from .vocabulary import NUMBERS, VALUES
from .words import Token, after_note, bare, word_at

PLAIN = frozenset(["int", "float", "bool", "str", "bytes", "complex"])
_KINDS = {"list": "list", "tuple": "tuple", "sequence": "Iterable", "iterable": "Iterable", "set": "set"}
CONTAINERS = {**_KINDS, **{f"{name}s": kind for name, kind in _KINDS.items()}}


class Phrase(Protocol):
    """What was read: a type, where its phrase ends, and whether it spoke of several."""

    @property
    def type(self) -> str: ...  # noqa: D102
    @property
    def end(self) -> int: ...  # noqa: D102
    @property
    def is_plural(self) -> bool: ...  # noqa: D102


class Reader(Protocol):
    """Who reads the elements."""

    def alternative(self, tokens: list[Token], at: int) -> Phrase | None:
        """One alternative of a union."""


class Contents:
    """A container that was read."""

    def __init__(self, type: str, end: int, *, is_plural: bool) -> None:  # noqa: A002
        self.type = type
        self.end = end
        self.is_plural = is_plural


def container(reader: Reader, tokens: list[Token], at: int) -> Contents | None:
    """`list`, `list or tuple of 2 integers`; None where no container is named."""
    kinds: list[str] = []
    is_plural = False
    end = at
    while end < len(tokens) and bare(tokens[end]) in CONTAINERS:
        word = bare(tokens[end])
        is_plural = is_plural or word.endswith("s")
        kinds.append(CONTAINERS[word])
        end += 1
        if word_at(tokens, end) == "(" and word_at(tokens, end + 1) == "or" and word_at(tokens, end + 3) == ")":
            # `list (or tuple) of`
            if word_at(tokens, end + 2) in CONTAINERS:
                kinds.append(CONTAINERS[word_at(tokens, end + 2)])
                end += 4
            break
        following = end
        while word_at(tokens, following) in ("/", "or", ",", "a", "an"):
            following += 1
        if following == end or following >= len(tokens) or bare(tokens[following]) not in CONTAINERS:
            break
        end = following
    if not kinds:
        return None
    if word_at(tokens, end) == "[":
        return None
    if word_at(tokens, end) in ("of", "containing"):
        elements = _elements(reader, tokens, end + 1)
        if elements is not None:
            element, count, after = elements
            return Contents(union(with_elements(kind, element, count) for kind in kinds), after, is_plural=is_plural)
    return Contents(union(kinds), after_note(tokens, end), is_plural=is_plural)


def _elements(reader: Reader, tokens: list[Token], at: int) -> tuple[str, int | None, int] | None:
    """What a container holds: its type, how many of it, and where the phrase ends."""
    count: int | None = None
    while at < len(tokens):
        token = tokens[at]
        if token.kind == "number" and token.text.isdigit():
            count = int(token.text)
        elif token.word in NUMBERS and token.word != "one":
            count = NUMBERS[token.word]
        elif token.word in ("length", "size", "len", "shape"):
            # `tuple of length 2`: the elements are not said.
            return None
        elif token.text not in ("N", "n"):
            break
        at += 1
    found = reader.alternative(tokens, at)
    if found is None:
        return None
    types = [found.type]
    end = found.end
    while end + 1 < len(tokens) and tokens[end].word in ("or", "/", "and/or", "and"):
        # `list of ints or floats`, but not `list of ints or a callable`.
        if tokens[end + 1].word in ("a", "an", "the", "none", "single"):
            break
        following = reader.alternative(tokens, end + 1)
        if following is None or not (following.is_plural or tokens[end].text in ("/", "and/or", "and")):
            break
        types.append(following.type)
        end = following.end
    return union(types), count, end


def with_elements(kind: str, element: str, count: int | None) -> str:
    """The type of a container of such elements."""
    if kind == "tuple":
        return f"tuple[{', '.join([element] * count)}]" if count and count <= 6 else f"tuple[{element}, ...]"
    return f"{kind}[{element}]"


def dictionary(reader: Reader, tokens: list[Token], at: int) -> Contents:
    """What follows the word `dict`: its elements, where both are said."""
    if word_at(tokens, at) in ("mapping", "of", "from", "with", "that"):
        start = at + 1 + (word_at(tokens, at + 1) in ("from", "maps"))
        key = _part(reader, tokens, start)
        if key is not None and word_at(tokens, key[1]) in ("to", ":"):
            value = _part(reader, tokens, key[1] + 1)
            if value is not None:
                return Contents(f"dict[{key[0]}, {value[0]}]", value[1], is_plural=False)
    return Contents("dict", after_note(tokens, at), is_plural=False)


def _part(reader: Reader, tokens: list[Token], at: int) -> tuple[str, int] | None:
    """`string keys`, `class indices (integers)`, `layer names`."""
    for ahead in range(at, min(at + 5, len(tokens))):
        token = tokens[ahead]
        if token.text == "(":
            inside = reader.alternative(tokens, ahead + 1)
            if inside is not None and word_at(tokens, inside.end) == ")" and inside.type in PLAIN:
                end = inside.end + 1
                return inside.type, end + (word_at(tokens, end) in VALUES)
            return None
        if token.word in ("name", "names"):
            return "str", after_note(tokens, ahead + 1)
        if token.kind != "word" or token.word == "to":
            break
    found = reader.alternative(tokens, at)
    if found is None or found.type not in {*PLAIN, "TensorLike", "Callable"}:
        return None
    return found.type, found.end + (word_at(tokens, found.end) in ("keys", "key", "values", "value"))
