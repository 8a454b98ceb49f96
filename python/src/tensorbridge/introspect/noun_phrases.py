"""Reads noun phrases such as ``int or tuple/list of 2 integers`` as types.

A phrase is read to its end or not at all: what is left of the text after it is the caller's to judge.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from .type_language import literal, union
from .vocabulary import ADJECTIVES, DTYPE_NAMES, FOLLOWERS, NOUNS, NUMBERS, VALUES

# Finds the class that is called so in a text.
Resolve = Callable[[str], str | None]

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
_LISTS = {
    "list": "list",
    "tuple": "tuple",
    "sequence": "Iterable",
    "iterable": "Iterable",
    "set": "set",
    "array": "ArrayLike",
}
_CONTAINERS = {**_LISTS, **{f"{name}s": kind for name, kind in _LISTS.items()}, "iterables": "Iterable"}
# Words between a container and its elements: `list (or tuple) of`.
_PLAIN = frozenset(["int", "float", "bool", "str", "bytes", "complex"])
_TENSOR_WORDS = frozenset(["tensor", "sparsetensor", "raggedtensor", "array", "ndarray"])


class Token(NamedTuple):
    """A word of a text."""

    kind: str
    text: str
    end: int

    @property
    def word(self) -> str:
        """Its text for comparisons."""
        return self.text.lower()


class Found(NamedTuple):
    """A type and where its phrase ends."""

    type: str
    end: int
    is_plural: bool = False


def tokens_of(text: str) -> list[Token]:
    """The words of a text."""
    tokens = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        value = match[kind]
        if kind == "code":
            value = value.strip("`")
            # ":class:`Model`" and "`~keras.Model`".
            value = value.lstrip("~").strip()
        tokens.append(Token(kind, value, match.end()))
    joined: list[Token] = []
    for token in tokens:
        # The role of a reference in reStructuredText: `:class:`.
        if token.kind == "code" and len(joined) >= 3 and joined[-1].text == ":" and joined[-3].text == ":":
            del joined[-3:]
        joined.append(token)
    return joined


class NounPhrases:
    """A parser with the nouns and classes of a library."""

    def __init__(self, nouns: Mapping[str, str], resolve: Resolve, classes: Callable[[str], str | None]) -> None:
        self._nouns = {**NOUNS, **nouns}
        self._longest = max(len(name.split()) for name in self._nouns)
        self._resolve = resolve
        self._class = classes

    def union(self, tokens: list[Token], at: int) -> Found | None:
        """One alternative or several: `int, float or callable`."""
        first = self.alternative(tokens, at)
        if first is None:
            return None
        types = [first.type]
        end = first.end
        is_plural = first.is_plural
        while True:
            separator = _separator(tokens, end)
            if separator is None:
                break
            following = self.alternative(tokens, separator)
            if following is None or (tokens[separator - 1].text == "," and not self._stands_alone(tokens, following)):
                break
            types.append(following.type)
            end = following.end
        return Found(union(types), end, is_plural)

    def _stands_alone(self, tokens: list[Token], found: Found) -> bool:
        """Whether what follows a comma is another alternative and not the start of a clause."""
        if found.end >= len(tokens):
            return True
        return tokens[found.end].text in (",", ".", "/", ")", ";") or tokens[found.end].word in ("or", "and")

    def alternative(self, tokens: list[Token], at: int) -> Found | None:
        """One alternative: `a list of strings`."""
        start = at
        at = self._skip_adjectives(tokens, at)
        if at >= len(tokens):
            return None
        choice = self._choice(tokens, at)
        if choice is not None:
            return choice
        if tokens[at].word in (
            "instance",
            "instances",
            "subclass",
            "subclasses",
            "object",
            "objects",
            "implementation",
            "type",
        ):
            return self._instance(tokens, at)
        container = self._container(tokens, at)
        if container is not None:
            return container
        token = tokens[at]
        if token.kind == "text":
            value = token.text[1:-1]
            return Found(literal([value]), self._after_note(tokens, at + 1))
        if token.kind == "number":
            return self._number(tokens, at)
        if token.kind == "code":
            return self._code(tokens, at, start)
        if token.kind == "word":
            return self._words(tokens, at)
        if token.text == "{":
            return self._braces(tokens, at)
        return None

    def _skip_adjectives(self, tokens: list[Token], at: int) -> int:
        while at < len(tokens):
            word = tokens[at].word
            if tokens[at].kind == "code" and word.removeprefix("tf.").removeprefix("np.") in DTYPE_NAMES:
                if _word(tokens, at + 1) == "scalar":
                    at += 1
                    continue
                # `float32` `Tensor`
                ahead = at + 1
                while ahead < len(tokens) and (
                    tokens[ahead].text in (",", "/") or tokens[ahead].word in ("or", "and", "scalar")
                ):
                    ahead += 1
                if ahead < len(tokens) and self._is_tensor(tokens[ahead]):
                    at = ahead
                    continue
                if (
                    ahead < len(tokens)
                    and ahead > at + 1
                    and _is_dtype(tokens[ahead])
                    and self._leads_to_tensor(tokens, ahead)
                ):
                    at = ahead
                    continue
                return at
            if word == "either" or (word == "one" and _word(tokens, at + 1) == "of"):
                return at
            if tokens[at].kind == "word" and (word in ADJECTIVES or re.fullmatch(r"\d+-?d|rank-?\d+|[nk]-?d", word)):
                noun = self._match_noun(tokens, at)
                if noun is not None and noun[1] - at > 1:
                    return at
                if word == "scalar" and not (at + 1 < len(tokens) and self._begins_noun(tokens, at + 1)):
                    return at
                at += 1
                continue
            if (
                tokens[at].text == "("
                and at + 2 < len(tokens)
                and tokens[at + 2].text == ")"
                and tokens[at + 1].word
                in (
                    "optional",
                    "nested",
                    "possibly",
                    "required",
                )
            ):
                at += 3
                continue
            if tokens[at].text in ("-", "*"):
                at += 1
                continue
            if word in DTYPE_NAMES and at + 1 < len(tokens) and self._is_tensor(tokens[at + 1]):
                at += 1
                continue
            return at
        return at

    def _begins_noun(self, tokens: list[Token], at: int) -> bool:
        return (
            self._match_noun(tokens, at) is not None
            or tokens[at].kind == "code"
            or (tokens[at].kind == "word" and tokens[at].word in ADJECTIVES)
        )

    def _leads_to_tensor(self, tokens: list[Token], at: int) -> bool:
        while at < len(tokens) and (_is_dtype(tokens[at]) or tokens[at].text in (",", "/") or tokens[at].word == "or"):
            at += 1
        return at < len(tokens) and self._is_tensor(tokens[at])

    def _is_tensor(self, token: Token) -> bool:
        return (
            token.word.removeprefix("tf.").removeprefix("np.").removeprefix("numpy.").removesuffix("s") in _TENSOR_WORDS
        )

    def _choice(self, tokens: list[Token], at: int) -> Found | None:
        """`one of "a", "b" or "c"`, `either "a" or "b"`."""
        words = [token.word for token in tokens[at : at + 4]]
        if words[:2] == ["one", "of"] or words[:1] == ["either"]:
            at += 2 if words[0] == "one" else 1
        else:
            return None
        for skipped in ("the", "following", "values", "strings", "options", "possible", "string", ":"):
            while (
                at < len(tokens)
                and tokens[at].word == skipped
                and not (skipped == "string" and tokens[at].kind == "code")
            ):
                at += 1
        return self.choices(tokens, at)

    def choices(self, tokens: list[Token], at: int) -> Found | None:
        """Alternatives in a list: `"a", "b" and "c"`."""
        types: list[str] = []
        end = at
        while True:
            found = self.alternative(tokens, end)
            if found is None:
                break
            types.append(found.type)
            end = found.end
            following = end
            while following < len(tokens) and tokens[following].word in (",", "or", "and", "/", "and/or", ";"):
                following += 1
            if following == end:
                break
            if self.alternative(tokens, following) is None:
                # `"a", "b", or the name of a file`: an alternative that is not understood.
                if any(token.word in ("or", "and/or") for token in tokens[end:following]):
                    return None
                break
            end = following
        return Found(union(types), end) if types else None

    def _braces(self, tokens: list[Token], at: int) -> Found | None:
        """NumPy's and scikit-learn's `{'a', 'b'}`."""
        end = at
        values: list[str] = []
        while end < len(tokens) and tokens[end].text != "}":
            token = tokens[end]
            if token.kind == "text":
                values.append(literal([token.text[1:-1]]))
            elif token.kind == "number":
                values.append(literal([ast.literal_eval(token.text)]))
            elif token.text in ("True", "False"):
                values.append(literal([token.text == "True"]))
            elif token.kind == "code":
                found = self._code_type(token.text)
                if found is None:
                    return None
                values.append(found)
            elif token.kind == "word" and token.word in self._nouns and self._nouns[token.word]:
                values.append(self._nouns[token.word])
            elif token.text not in ("{", ",") and token.word != "or":
                return None
            end += 1
        if end >= len(tokens) or not values or any(each.startswith("Literal[") and "." in each for each in values):
            return None
        return Found(union(values), end + 1)

    def _instance(self, tokens: list[Token], at: int) -> Found | None:
        """`instance of X`, `subclass of X`."""
        kind = tokens[at].word
        if at + 1 >= len(tokens) or tokens[at + 1].word != "of":
            return None
        at += 2
        if at + 1 < len(tokens) and [tokens[at].word, tokens[at + 1].word] in (["type", "of"], ["class", "of"]):
            at += 2
        while at < len(tokens) and tokens[at].word in ("a", "an", "the", "type", "class", "subclass"):
            at += 1
        if at >= len(tokens):
            return None
        found = self._class_at(tokens, at)
        if found is None:
            return None
        name, end = found
        return Found(f"type[{name}]" if kind.startswith("subclass") else name, end)

    def _class_at(self, tokens: list[Token], at: int) -> tuple[str, int] | None:
        if tokens[at].kind in ("code", "word"):
            name = self._resolve(tokens[at].text)
            if name is not None:
                return name, at + 1
            matched = self._match_noun(tokens, at)
            if matched is not None and "." in matched[0]:
                return matched[0], matched[1]
        return None

    def _container(self, tokens: list[Token], at: int) -> Found | None:
        """`list`, `list or tuple of 2 integers`, `dict mapping …`."""
        kinds: list[str] = []
        is_plural = False
        end = at
        while end < len(tokens):
            word = _bare(tokens[end])
            parts = word.split("/") if "/" in word else [word]
            if not all(part in _CONTAINERS for part in parts) or (word in ("array", "arrays")):
                break
            if word.endswith("s"):
                is_plural = True
            kinds += [_CONTAINERS[part] for part in parts]
            end += 1
            following = end
            if following < len(tokens) and tokens[following].text == "(" and _word(tokens, following + 1) == "or":
                # `list (or tuple) of`
                if _word(tokens, following + 2) in _CONTAINERS and _word(tokens, following + 3) == ")":
                    kinds.append(_CONTAINERS[_word(tokens, following + 2)])
                    end = following + 4
                break
            while following < len(tokens) and tokens[following].word in ("/", "or", ",", "a", "an"):
                following += 1
            if following == end or following >= len(tokens) or _bare(tokens[following]) not in _CONTAINERS:
                break
            if _bare(tokens[following]) in ("array", "arrays"):
                break
            end = following
        if not kinds:
            return None
        if (end < len(tokens) and tokens[end].word in ("of", "containing")) or _word(tokens, end) == "[":
            if tokens[end].text == "[":
                return None
            elements = self._elements(tokens, end + 1)
            if elements is not None:
                element, count, after = elements
                return Found(union(_with_elements(kind, element, count) for kind in kinds), after, is_plural)
        return Found(union(kinds), self._after_note(tokens, end), is_plural)

    def _elements(self, tokens: list[Token], at: int) -> tuple[str | None, int | None, int] | None:
        """What a container holds: its type, how many of it, and where the phrase ends."""
        count: int | None = None
        while at < len(tokens):
            token = tokens[at]
            if token.kind == "number" and token.text.isdigit():
                count = int(token.text)
            elif token.word in NUMBERS and token.word != "one":
                count = NUMBERS[token.word]
            elif token.word in ("length", "size") or token.text in ("N", "n", "`N`"):
                if token.word in ("length", "size"):
                    # `tuple of length 2`: the elements are not said.
                    return None
            else:
                break
            at += 1
        found = self.alternative(tokens, at)
        if found is None:
            return None
        types = [found.type]
        end = found.end
        while end + 1 < len(tokens) and tokens[end].word in ("or", "/", "and/or", "and"):
            # `list of ints or floats`, but not `list of ints or a callable`.
            if tokens[end + 1].word in ("a", "an", "the", "none", "single") or tokens[end + 1].text == "None":
                break
            following = self.alternative(tokens, end + 1)
            if following is None or not (following.is_plural or tokens[end].text in ("/", "and/or", "and")):
                break
            types.append(following.type)
            end = following.end
        return union(types), count, end

    def _number(self, tokens: list[Token], at: int) -> Found | None:
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if (
            following is not None
            and following.kind == "word"
            and following.word not in ("or", "and", "if", "for", "means", "to")
        ):
            return None
        value = ast.literal_eval(tokens[at].text)
        return (
            Found(literal([value]), self._after_note(tokens, at + 1))
            if isinstance(value, int)
            else Found("float", at + 1)
        )

    def _code(self, tokens: list[Token], at: int, start: int) -> Found | None:
        """A word between backticks: a type, a class, a literal."""
        text = tokens[at].text
        bare = text.removesuffix("s") if self._code_type(text) is None else text
        end = at + 1
        if _bare(tokens[at]) in DTYPE_NAMES and end < len(tokens) and self._is_tensor(tokens[end]):
            return Found("TensorLike", end + 1)
        found = self._code_type(bare)
        if found is None:
            return None
        is_plural = bare != text
        if end < len(tokens) and tokens[end].kind == "word":
            word = tokens[end].word
            if found in _PLAIN:
                return self._valued(found, tokens, end, is_plural=is_plural)
            if word in (
                "instance",
                "object",
                "variable",
                "layer",
                "callback",
                "tensor",
                "value",
                "type",
                "dtype",
                "proto",
                "protobuf",
                "enum",
                "alike",
                "like",
                "model",
                "namedtuple",
                "message",
                "config",
                "protocol",
                "strategy",
                "buffer",
            ):
                end += 1
                if end < len(tokens) and tokens[end].word in ("object", "instance"):
                    end += 1
            elif word in (
                "instances",
                "objects",
                "variables",
                "layers",
                "callbacks",
                "tensors",
                "values",
                "s",
                "protos",
                "types",
                "dtypes",
            ):
                end += 1
                is_plural = True
            elif word in ("class", "subclass", "classes"):
                return Found(f"type[{found}]", end + 1) if "." in found else None
        return Found(found, self._after_note(tokens, end), is_plural)

    def _code_type(self, text: str) -> str | None:
        text = text.strip()
        if text in ("None", "True", "False"):
            return "None" if text == "None" else literal([text == "True"])
        if text[:1] in "'\"{[(-0123456789" and text:
            try:
                value = ast.literal_eval(text)
            except (ValueError, SyntaxError):
                return None
            if isinstance(value, (str, bool)) or type(value) is int:
                return literal([value])
            if isinstance(value, set) and all(isinstance(each, (str, int)) for each in value):
                order = sorted(
                    value, key=lambda each: text.find(repr(each)) if repr(each) in text else text.find(str(each))
                )
                return literal(order)
            return None
        word = text.lower()
        if word in self._nouns:
            return self._nouns[word] or None
        of = re.fullmatch(r"(list|set|tuple)<(\w+)>", text)
        if of and of[2] in _PLAIN:
            return _with_elements(of[1], of[2], None)
        return self._class(text)

    def _match_noun(self, tokens: list[Token], at: int) -> tuple[str, int, bool] | None:
        """The longest noun that begins here: its type, its end, whether it is plural."""
        for length in range(min(self._longest, len(tokens) - at), 0, -1):
            part = tokens[at : at + length]
            if any(token.kind != "word" for token in part):
                continue
            name = " ".join(token.word for token in part)
            for each, is_plural in ((name, False), (_singular(name), True)):
                kind = self._nouns.get(each)
                if kind:
                    return kind, at + length, is_plural and each != name
        return None

    def _words(self, tokens: list[Token], at: int) -> Found | None:
        matched = self._match_noun(tokens, at)
        if tokens[at].text in ("True", "False"):
            return Found(literal([tokens[at].text == "True"]), self._after_note(tokens, at + 1))
        if matched is None:
            name = self._class(tokens[at].text) if re.search(r"[A-Z]|\.", tokens[at].text) else None
            if name is None:
                return None
            end = at + 1
            is_plural = False
            if _word(tokens, end) in ("instance", "object", "instances", "objects"):
                is_plural = _word(tokens, end).endswith("s")
                end += 1
            return Found(name, self._after_note(tokens, end), is_plural)
        kind, end, is_plural = matched
        if tokens[end - 1].word in ("number", "numbers", "real", "set") and _word(tokens, end) == "of":
            return None
        if kind in _PLAIN:
            return self._valued(kind, tokens, end, is_plural=is_plural)
        if end < len(tokens) and tokens[end].word in ("instance", "object", "instances", "objects", "like"):
            is_plural = is_plural or tokens[end].word.endswith("s")
            end += 1
        if kind == "dict":
            return self._dictionary(tokens, end)
        if kind == "Shape" and _word(tokens, end) == "[":
            # "A shape [2] Tensor"
            while end < len(tokens) and tokens[end].text != "]":
                end += 1
            end += 1
            return Found("TensorLike", end + 1) if end < len(tokens) and self._is_tensor(tokens[end]) else None
        if kind == "object":
            # A structure of anything.
            found = self.alternative(tokens, end + 1) if _word(tokens, end) == "of" else None
            return Found("object", end if found is None else self._end_of_list(tokens, found.end), is_plural)
        if kind in ("Shape", "TensorLike", "DType") and _word(tokens, end) in ("tuple", "list", "object"):
            end += 1
        if kind in ("Activation", "Initializer", "Regularizer", "Constraint", "Loss", "Metric", "Optimizer") and _word(
            tokens, end
        ) in (
            "name",
            "config",
            "identifier",
        ):
            return Found("str" if _word(tokens, end) != "config" else "dict", end + 1)
        if kind == "Callable" and _word(tokens, end) in ("name", "names"):
            return Found("str", end + 1)
        return Found(kind, self._after_note(tokens, end), is_plural)

    def _end_of_list(self, tokens: list[Token], at: int) -> int:
        while (separator := _separator(tokens, at)) is not None:
            found = self.alternative(tokens, separator)
            if found is None or not found.is_plural:
                break
            at = found.end
        return at

    def _valued(self, kind: str, tokens: list[Token], at: int, *, is_plural: bool) -> Found | None:
        """After a word for a plain type: `float value`, `integer tensor`, `string or callable`."""
        end = at
        while end < len(tokens) and tokens[end].kind in ("word", "code"):
            word = _bare(tokens[end])
            if self._is_tensor(tokens[end]) or word in (
                "matrix",
                "vector",
                "sparsetensor",
                "raggedtensor",
                "tensor-like",
                "array-like",
            ):
                return Found("TensorLike", self._after_note(tokens, end + 1))
            if word in ("list", "tuple", "sequence", "array"):
                container = "ArrayLike" if word == "array" else _CONTAINERS[word]
                return Found(_with_elements(container, kind, None), end + 1)
            if word in ("dtype", "dtypes"):
                return Found("DType", end + 1)
            if word in (
                "scalar",
                "mask",
                "image",
                "images",
                "masks",
                "indices",
                "values",
                "labels",
                "flags",
                "variables",
                "targets",
                "integers",
            ):
                if word == "scalar" and not (end + 1 < len(tokens) and self._is_tensor(tokens[end + 1])):
                    end += 1
                    continue
                return self._valued_tensor(tokens, end)
            if word in VALUES:
                end += 1
                continue
            named = self._unknown_noun(tokens, end)
            if named is not None:
                return Found(kind, named, is_plural)
            break
        return Found(kind, self._after_note(tokens, end), is_plural)

    def _unknown_noun(self, tokens: list[Token], at: int) -> int | None:
        """The end of `integer class ID for …`: nouns of which only the adjective is known."""
        end = at
        while end < len(tokens) and tokens[end].kind == "word" and tokens[end].word not in FOLLOWERS:
            word = tokens[end].word
            plural = word.endswith("s") and not word.endswith(("ss", "us", "is", "as"))
            if plural or word in ("or", "and", "to") or (word in self._nouns and word not in VALUES) or end - at > 2:
                return None
            end += 1
        if end == at or (
            end < len(tokens)
            and tokens[end].text not in (".", ",", "(", ":", ";")
            and tokens[end].word not in FOLLOWERS
        ):
            return None
        return None if _word(tokens, end) == "of" else end

    def _valued_tensor(self, tokens: list[Token], at: int) -> Found | None:
        end = at
        while end < len(tokens) and tokens[end].kind in ("word", "code"):
            if self._is_tensor(tokens[end]):
                return Found("TensorLike", end + 1)
            end += 1
            if end - at > 2:
                break
        return None

    def _dictionary(self, tokens: list[Token], at: int) -> Found:
        """`dict`, and its elements where both are said."""
        kind = "dict"
        end = at
        if _word(tokens, end) in ("mapping", "of", "from", "with") or _word(tokens, end) == "that":
            start = end + 1
            if _word(tokens, start) in ("from", "maps"):
                start += 1
            key = self._dictionary_part(tokens, start)
            if key is not None and _word(tokens, key.end) in ("to", ":"):
                value = self._dictionary_part(tokens, key.end + 1)
                if value is not None:
                    return Found(f"dict[{key.type}, {value.type}]", value.end)
        return Found(kind, self._after_note(tokens, end))

    def _dictionary_part(self, tokens: list[Token], at: int) -> Found | None:
        """`string keys`, `class indices (integers)`, `layer names`."""
        for ahead in range(at, min(at + 5, len(tokens))):
            token = tokens[ahead]
            if token.text == "(":
                inside = self.alternative(tokens, ahead + 1)
                if inside is not None and _word(tokens, inside.end) == ")" and inside.type in _PLAIN:
                    end = inside.end + 1
                    return Found(inside.type, end + (_word(tokens, end) in VALUES))
                return None
            if token.word in ("name", "names"):
                return Found("str", self._after_note(tokens, ahead + 1))
            if token.kind != "word":
                break
            if token.word == "to":
                break
        found = self.alternative(tokens, at)
        if found is None or found.type not in {*_PLAIN, "TensorLike", "Callable"}:
            return None
        end = found.end
        if _word(tokens, end) in ("keys", "key", "values", "value"):
            end += 1
        return Found(found.type, end)

    def _after_note(self, tokens: list[Token], at: int) -> int:
        """Behind remarks in parentheses that name no type: `"same" (case-insensitive)`."""
        if at < len(tokens) and tokens[at].text == "(" and _word(tokens, at + 1) != "or":
            depth = 0
            for ahead in range(at, len(tokens)):
                depth += (tokens[ahead].text == "(") - (tokens[ahead].text == ")")
                if depth == 0:
                    return ahead + 1
        return at


def _separator(tokens: list[Token], at: int) -> int | None:
    """Where the next alternative would begin."""
    start = at
    while at < len(tokens) and tokens[at].word in (",", "or", "/", "|", "and/or"):
        at += 1
    if at < len(tokens) and at > start and tokens[at].word in ("else", "optionally"):
        at += 1
    return at if at > start and at < len(tokens) else None


def _with_elements(kind: str, element: str | None, count: int | None) -> str:
    if element is None or kind == "ArrayLike":
        return kind
    if kind == "tuple":
        return f"tuple[{', '.join([element] * count)}]" if count and count <= 6 else f"tuple[{element}, ...]"
    return f"{kind}[{element}]"


def _word(tokens: list[Token], at: int) -> str:
    return tokens[at].word if 0 <= at < len(tokens) else ""


def _bare(token: Token) -> str:
    word = token.word
    return word if token.kind in ("word", "code") else ""


def _is_dtype(token: Token) -> bool:
    return token.kind in ("code", "word") and token.word.removeprefix("tf.") in DTYPE_NAMES


def _singular(name: str) -> str:
    if name.endswith("(s)"):
        return name[:-3]
    if name.endswith("ies"):
        return f"{name[:-3]}y"
    return name.removesuffix("s")
