"""The words of a description, and small questions about them that all its readers ask."""

from __future__ import annotations

import re
from typing import NamedTuple

from .vocabulary import ALTERNATIVE_STARTS, DTYPE_NAMES, FOLLOWERS

_TOKEN = re.compile(
    r"""
    (?P<code>``?:?[^`]+``?(?:s\b)?)
    | (?P<text>"[^"\s][^"]{0,40}"|'[^'\s][^']{0,40}'(?!\w)|""|''(?!\w))
    | (?P<number>[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w-]))
    | (?P<word>\.\.\.|e\.g\.|i\.e\.|etc\.|\w[\w\-]*(?:\.\w+)*(?:\(s\))?|>=|<=|==)
    | (?P<punctuation>\S)
    """,
    re.VERBOSE,
)
_TENSORS = frozenset(["tensor", "sparsetensor", "raggedtensor", "array", "ndarray"])


class Token(NamedTuple):
    """A word, a piece of code, a text in quotes, a number or a sign."""

    kind: str
    text: str

    @property
    def word(self) -> str:
        """Its text for comparisons."""
        return self.text.lower()


def tokens_of(text: str) -> list[Token]:
    """The words of a text."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        value = match[kind]
        if kind == "code":
            value = value.strip("`").lstrip("~").strip()
            # The role of a reference in reStructuredText: `:class:`.
            if len(tokens) >= 3 and tokens[-1].text == ":" and tokens[-3].text == ":":
                del tokens[-3:]
        tokens.append(Token(kind, value))
    return tokens


def word_at(tokens: list[Token], at: int) -> str:
    """The word at a place, or nothing."""
    return tokens[at].word if 0 <= at < len(tokens) else ""


def bare(token: Token) -> str:
    """The word of a token that is one, in backticks or not."""
    return token.word if token.kind in ("word", "code") else ""


def is_tensor(token: Token) -> bool:
    """Whether a noun is a tensor for sure."""
    word = bare(token).removeprefix("tf.").removeprefix("np.").removeprefix("numpy.")
    return word.removesuffix("(s)").removesuffix("s") in _TENSORS


def is_dtype(token: Token) -> bool:
    """Whether a word is the name of a dtype."""
    return bare(token).removeprefix("tf.").removeprefix("np.") in DTYPE_NAMES


def singular(name: str) -> str:
    """A noun without its plural."""
    if name.endswith("(s)"):
        return name[:-3]
    if name.endswith("ies"):
        return f"{name[:-3]}y"
    return name.removesuffix("s")


def separator(tokens: list[Token], at: int) -> int | None:
    """Where the next alternative would begin."""
    start = at
    while word_at(tokens, at) in (",", "or", "/", "|", "and/or"):
        at += 1
    if at > start and word_at(tokens, at) in ("else", "optionally"):
        at += 1
    return at if start < at < len(tokens) else None


def after_note(tokens: list[Token], at: int) -> int:
    """The place behind a remark in parentheses that names no alternative: `"same" (case-insensitive)`."""
    if word_at(tokens, at) == "(" and word_at(tokens, at + 1) != "or":
        depth = 0
        for ahead in range(at, len(tokens)):
            depth += (tokens[ahead].text == "(") - (tokens[ahead].text == ")")
            if depth == 0:
                return ahead + 1
    return at


def can_end_at(tokens: list[Token], at: int) -> bool:
    """Whether a noun phrase can end here, with no alternative after it."""
    if at >= len(tokens):
        return True
    token = tokens[at]
    if token.text == ",":
        # `a string, a blob, or a tensor`: an alternative that was not understood.
        for ahead in range(at + 1, min(at + 7, len(tokens))):
            if tokens[ahead].text == "." or tokens[ahead].word in FOLLOWERS:
                return True
            if tokens[ahead].word == "or" and (
                tokens[ahead - 1].text == "," or word_at(tokens, ahead + 1) in ALTERNATIVE_STARTS
            ):
                return False
        return True
    if token.text == "(":
        return word_at(tokens, at + 1) != "or"
    return token.text in (".", ";", ":", "-", "–", "—", "[", "=", ">", "<", "!") or token.word in FOLLOWERS  # noqa: RUF001
