"""Reads noun phrases such as ``int or tuple/list of 2 integers`` as types.

A phrase is read to its end or not at all: what is left of the text after it is the caller's to judge.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from . import containers
from .containers import CONTAINERS, PLAIN, with_elements
from .type_language import literal, union
from .vocabulary import (
    ADJECTIVES,
    ALTERNATIVE_STARTS,
    CLASS_WORDS,
    FOLLOWERS,
    NOUNS,
    NUMBER_FOLLOWERS,
    ROLE_NOUNS,
    TENSOR_VALUES,
    VALUES,
)
from .words import Token, after_note, bare, is_dtype, is_tensor, separator, singular, tokens_of, word_at


class Found(NamedTuple):
    """A type and where its phrase ends."""

    type: str
    end: int
    is_plural: bool = False


class NounPhrases:
    """A parser with the nouns and classes of a library.

    Args:
        nouns: in addition to those of all libraries.
        class_name: finds the public name of the class that is called so in a text.
        class_type: finds the type of its instances, or the type that a text is.
    """

    def __init__(
        self,
        nouns: Mapping[str, str],
        class_name: Callable[[str], str | None],
        class_type: Callable[[str], str | None],
    ) -> None:
        self._nouns = {**NOUNS, **nouns}
        self._longest = max(len(name.split()) for name in self._nouns)
        self._class_name = class_name
        self._class_type = class_type

    def union(self, tokens: list[Token], at: int) -> Found | None:
        """One alternative or several: `int, float or callable`."""
        first = self.alternative(tokens, at)
        if first is None:
            return None
        types = [first.type]
        end = first.end
        while True:
            if word_at(tokens, end) == "(" and word_at(tokens, end + 1) == "or":
                # `a tensor (or Python int)`
                noted = self.alternative(tokens, end + 2)
                if noted is None or word_at(tokens, noted.end) not in (")", ","):
                    break
                types.append(noted.type)
                end = noted.end
                while word_at(tokens, end) in (",", "or"):
                    following = self.alternative(tokens, end + 1)
                    if following is None:
                        break
                    types.append(following.type)
                    end = following.end
                if word_at(tokens, end) != ")":
                    return None
                end += 1
            start = separator(tokens, end)
            if start is None:
                break
            following = self.alternative(tokens, start)
            if following is None or (
                tokens[start - 1].text == "," and not self._stands_alone(tokens, start, following)
            ):
                break
            types.append(following.type)
            end = following.end
        return Found(union(types), end, first.is_plural)

    def _stands_alone(self, tokens: list[Token], start: int, found: Found) -> bool:
        """Whether what follows a comma is another alternative and not the start of a clause."""
        if word_at(tokens, start) == "the":
            return False
        if found.end >= len(tokens) or tokens[found.end].text in (",", ".", "/", ")", ";"):
            return True
        if tokens[found.end].word in ("or", "and"):
            return True
        # `A string, a tensor of the window or None`
        following = [token.word for token in tokens[found.end : found.end + 8]]
        return word_at(tokens, start) in ALTERNATIVE_STARTS and "or" in following

    def alternative(self, tokens: list[Token], at: int) -> Found | None:
        """One alternative: `a list of strings`."""
        at = self._skip_adjectives(tokens, at)
        if at >= len(tokens):
            return None
        if word_at(tokens, at) == "either" or (word_at(tokens, at) == "one" and word_at(tokens, at + 1) == "of"):
            return self._choice(tokens, at)
        if singular(word_at(tokens, at)) in ("instance", "subclass", "subclasse", "object", "implementation"):
            return self._instance(tokens, at)
        contents = containers.container(self, tokens, at)
        if contents is not None:
            return Found(contents.type, contents.end, contents.is_plural)
        token = tokens[at]
        if token.kind == "text":
            quoted = self._class_type(token.text[1:-1]) if re.search(r"[a-z][A-Z]", token.text) else None
            if quoted is not None:
                # The name of a class between quotes.
                return self._of_class(quoted, tokens, at + 1, is_plural=False)
            return Found(literal([token.text[1:-1]]), after_note(tokens, at + 1))
        if token.kind == "number":
            return self._number(tokens, at)
        if token.kind == "code":
            return self._code(tokens, at)
        if token.kind == "word":
            return self._words(tokens, at)
        return self._braces(tokens, at) if token.text == "{" else None

    def _skip_adjectives(self, tokens: list[Token], at: int) -> int:
        while at < len(tokens):
            token = tokens[at]
            following = self._after_dtypes(tokens, at)
            if following is not None:
                at = following
            elif token.word == "either" or (token.word == "one" and word_at(tokens, at + 1) == "of"):
                return at
            elif token.kind == "word" and (
                token.word in ADJECTIVES or re.fullmatch(r"\d+-?d|rank-?\d+|[nk]-?d", token.word)
            ):
                noun = self._noun(tokens, at)
                if noun is not None and noun.end - at > 1:
                    return at
                if token.word in ("scalar", "real") and not self._begins_noun(tokens, at + 1):
                    return at
                at += 1
            elif token.text == "(":
                # An adjective in parentheses: "possibly nested".
                end = at + 1
                while word_at(tokens, end) in ADJECTIVES or word_at(tokens, end) == ",":
                    end += 1
                if end == at + 1 or word_at(tokens, end) != ")":
                    return at
                at = end + 1
            elif token.text in ("-", "*"):
                at += 1
            else:
                return at
        return at

    def _after_dtypes(self, tokens: list[Token], at: int) -> int | None:
        """The place behind `int32`, in `int32 or int64 Tensor` and `tf.int32 scalar`."""
        # `float or tensor` names two types, `float32 or float64 tensor` one.
        if not is_dtype(tokens[at]) or (tokens[at].kind != "code" and not re.search(r"\d", tokens[at].text)):
            return None
        if tokens[at].kind == "code" and word_at(tokens, at + 1) == "scalar":
            return at + 1
        ahead = at + 1
        while ahead < len(tokens) and (
            is_dtype(tokens[ahead]) or tokens[ahead].text in (",", "/") or tokens[ahead].word in ("or", "and", "scalar")
        ):
            ahead += 1
        return ahead if ahead < len(tokens) and is_tensor(tokens[ahead]) else None

    def _begins_noun(self, tokens: list[Token], at: int) -> bool:
        if at >= len(tokens):
            return False
        token = tokens[at]
        return token.kind == "code" or token.word in ADJECTIVES or self._noun(tokens, at) is not None

    def _choice(self, tokens: list[Token], at: int) -> Found | None:
        """`one of "a", "b" or "c"`, `either "a" or "b"`."""
        at += 2 if tokens[at].word == "one" else 1
        for skipped in ("the", "following", "values", "strings", "options", "possible", "string", ":"):
            while word_at(tokens, at) == skipped and tokens[at].kind != "code":
                at += 1
        return self.choices(tokens, at)

    def choices(self, tokens: list[Token], at: int) -> Found | None:
        """Alternatives in a list: `"a", "b" and "c"`; None where one is not understood."""
        types: list[str] = []
        end = at
        while (found := self.alternative(tokens, end)) is not None:
            types.append(found.type)
            end = found.end
            following = end
            while word_at(tokens, following) in (",", "or", "and", "/", "and/or", ";"):
                following += 1
            if following == end or following >= len(tokens):
                break
            if self.alternative(tokens, following) is None:
                said = [token.word for token in tokens[end:following]]
                if "or" in said or "and/or" in said or tokens[following].kind in ("code", "text"):
                    return None
                break
            end = following
        return Found(union(types), end) if types else None

    def _braces(self, tokens: list[Token], at: int) -> Found | None:
        """NumPy's and scikit-learn's `{'a', 'b'}` and `{None, int, tuple of ints}`."""
        end = at + 1
        values: list[str] = []
        while (found := self.alternative(tokens, end)) is not None:
            values.append(found.type)
            end = found.end
            while word_at(tokens, end) in (",", "or"):
                end += 1
        return Found(union(values), end + 1) if word_at(tokens, end) == "}" and values else None

    def _instance(self, tokens: list[Token], at: int) -> Found | None:
        """`instance of X`, `subclass of X`."""
        is_class = word_at(tokens, at).startswith("subclass")
        if word_at(tokens, at + 1) != "of":
            return None
        at += 2
        while word_at(tokens, at) in ("a", "an", "the", "type", "class", "subclass", "of"):
            at += 1
        if at >= len(tokens) or tokens[at].kind not in ("code", "word"):
            return None
        name = self._class_name(tokens[at].text)
        end = at + 1
        if name is None:
            noun = self._noun(tokens, at)
            if noun is None or "." not in noun.type or "|" in noun.type:
                return None
            name, end = noun.type, noun.end
        return Found(f"type[{name}]" if is_class else name, end)

    def _number(self, tokens: list[Token], at: int) -> Found | None:
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if following is not None and following.kind == "word" and following.word not in NUMBER_FOLLOWERS:
            return None
        value = ast.literal_eval(tokens[at].text)
        return Found(literal([value]), after_note(tokens, at + 1)) if type(value) is int else Found("float", at + 1)

    def _code(self, tokens: list[Token], at: int) -> Found | None:
        """A word between backticks: a type, a class, a literal."""
        text = tokens[at].text
        found = self._code_type(text)
        is_plural = False
        if found is None and text.endswith("s"):
            found = self._code_type(text.removesuffix("s"))
            is_plural = True
        if found is None:
            return None
        if found in PLAIN:
            return self._valued(found, tokens, at + 1, is_plural=is_plural)
        return self._of_class(found, tokens, at + 1, is_plural=is_plural)

    def _of_class(self, kind: str, tokens: list[Token], at: int, *, is_plural: bool) -> Found | None:
        """After the name of a class: `Layer instance`, `Variable objects`, `Optimizer class`."""
        word = word_at(tokens, at)
        if word in ("class", "subclass", "classes", "type") and "." in kind:
            return Found(f"type[{kind}]", at + 1)
        if singular(word) in CLASS_WORDS:
            is_plural = is_plural or word.endswith("s")
            at += 1
            if word_at(tokens, at) in ("object", "instance", "objects", "instances"):
                at += 1
        return Found(kind, after_note(tokens, at), is_plural)

    def _code_type(self, text: str) -> str | None:
        """The type that a piece of code names, or that of the literal it is."""
        if text in ("None", "True", "False"):
            return "None" if text == "None" else literal([text == "True"])
        if text[:1] in "'\"{[(-0123456789":
            return _literal_type(text)
        word = text.lower()
        if word in self._nouns:
            return self._nouns[word]
        of = re.fullmatch(r"(list|set|tuple)<(\w+)>", text)
        return with_elements(of[1], of[2], None) if of and of[2] in PLAIN else self._class_type(text)

    def _noun(self, tokens: list[Token], at: int) -> Found | None:
        """The longest noun that begins here."""
        for length in range(min(self._longest, len(tokens) - at), 0, -1):
            part = tokens[at : at + length]
            if all(token.kind == "word" for token in part):
                name = " ".join(token.word for token in part)
                for each in dict.fromkeys((name, singular(name))):
                    if each in self._nouns:
                        return Found(self._nouns[each], at + length, each != name)
        return None

    def _words(self, tokens: list[Token], at: int) -> Found | None:
        if tokens[at].text in ("True", "False"):
            return Found(literal([tokens[at].text == "True"]), after_note(tokens, at + 1))
        noun = self._noun(tokens, at)
        if noun is None:
            text = tokens[at].text
            # A capital alone begins a sentence.
            is_name = re.search(r"[a-z][A-Z]|[A-Z]{2}|\.", text) or (
                text[0].isupper()
                and (
                    word_at(tokens, at - 1) in ("a", "an")
                    or singular(word_at(tokens, at + 1)) in ("instance", "object")
                )
            )
            name = self._class_type(text) if is_name else None
            return None if name is None else self._of_class(name, tokens, at + 1, is_plural=False)
        kind, end, is_plural = noun
        if tokens[end - 1].word in ("number", "numbers", "set") and word_at(tokens, end) == "of":
            return None
        if kind in PLAIN:
            return self._valued(kind, tokens, end, is_plural=is_plural)
        if word_at(tokens, end) in ("instance", "object", "instances", "objects", "like"):
            is_plural = is_plural or tokens[end].word.endswith("s")
            end += 1
        following = word_at(tokens, end)
        if kind == "dict":
            contents = containers.dictionary(self, tokens, end)
            return Found(contents.type, contents.end)
        if kind == "Shape" and following == "[":
            return self._shaped(tokens, end)
        if kind == "object":
            # A structure of anything.
            found = self.alternative(tokens, end + 1) if following == "of" else None
            return Found("object", end if found is None else self._end_of_list(tokens, found.end), is_plural)
        if kind in ("Shape", "TensorLike", "DType") and following in ("tuple", "list", "object"):
            return Found(kind, end + 1, is_plural)
        if kind in ROLE_NOUNS and following in ("name", "config", "configuration", "identifier"):
            return Found({"name": "str", "identifier": kind}.get(following, "dict"), end + 1)
        if kind == "Callable" and following in ("name", "names"):
            return Found("str", end + 1)
        return Found(kind, after_note(tokens, end), is_plural)

    def _shaped(self, tokens: list[Token], at: int) -> Found | None:
        """A phrase such as `shape [2] Tensor`."""
        while word_at(tokens, at) not in ("]", ""):
            at += 1
        return Found("TensorLike", at + 2) if at + 1 < len(tokens) and is_tensor(tokens[at + 1]) else None

    def _end_of_list(self, tokens: list[Token], at: int) -> int:
        while (start := separator(tokens, at)) is not None:
            found = self.alternative(tokens, start)
            if found is None or not found.is_plural:
                break
            at = found.end
        return at

    def _valued(self, kind: str, tokens: list[Token], at: int, *, is_plural: bool) -> Found | None:
        """After a word for a plain type: `float value`, `integer tensor`, `string list`, `bool flag`."""
        end = at
        while end < len(tokens) and tokens[end].kind in ("word", "code"):
            word = bare(tokens[end])
            if is_tensor(tokens[end]) or word in ("matrix", "vector", "tensor-like", "array-like"):
                return Found("TensorLike", after_note(tokens, end + 1), word.endswith("s"))
            if word in CONTAINERS:
                return self._listed(kind, tokens, end)
            if word in ("dtype", "dtypes"):
                return Found("DType", end + 1)
            if word in TENSOR_VALUES:
                return self._leads_to_tensor(tokens, end)
            if word not in VALUES:
                named = self._unknown_noun(tokens, end)
                return Found(kind, after_note(tokens, end) if named is None else named, is_plural)
            end += 1
        return Found(kind, after_note(tokens, end), is_plural)

    def _listed(self, kind: str, tokens: list[Token], at: int) -> Found:
        """`integer tuple/list`."""
        types = [with_elements(CONTAINERS[bare(tokens[at])], kind, None)]
        end = at + 1
        if word_at(tokens, end) in ("/", "or") and word_at(tokens, end + 1) in CONTAINERS:
            types.append(with_elements(CONTAINERS[word_at(tokens, end + 1)], kind, None))
            end += 2
        return Found(union(types), end)

    def _unknown_noun(self, tokens: list[Token], at: int) -> int | None:
        """The end of `integer class ID for …`: nouns of which only the adjective is known."""
        end = at
        while end < len(tokens) and tokens[end].kind == "word" and tokens[end].word not in FOLLOWERS:
            word = tokens[end].word
            plural = word.endswith("s") and not word.endswith(("ss", "us", "is", "as"))
            if plural or word in ("or", "and", "to") or (word in self._nouns and word not in VALUES) or end - at > 2:
                return None
            end += 1
        ends = end >= len(tokens) or tokens[end].text in (".", ",", "(", ":", ";") or tokens[end].word in FOLLOWERS
        return end if ends and end > at and word_at(tokens, end) != "of" else None

    def _leads_to_tensor(self, tokens: list[Token], at: int) -> Found | None:
        for end in range(at, min(at + 4, len(tokens))):
            if is_tensor(tokens[end]):
                return Found("TensorLike", end + 1)
        return None


def _literal_type(text: str) -> str | None:
    """The type of a literal of Python, of a set of literals, or of one with a quote missing."""
    missing = re.fullmatch(r"[\"'](\w+)|(\w+)[\"']", text)
    if missing:
        return literal([missing[1] or missing[2]])
    try:
        value = ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return None
    if isinstance(value, (str, bool)) or type(value) is int:
        return literal([value])
    if isinstance(value, set) and all(isinstance(each, (str, int)) for each in value):
        # A set has no order; the text has.
        return literal(sorted(value, key=lambda each: text.find(str(each))))
    return None


__all__ = ["Found", "NounPhrases", "Token", "tokens_of"]
