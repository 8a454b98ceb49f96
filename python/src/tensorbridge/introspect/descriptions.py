"""Reads `name: description` of Google's style: the type is the union of all that the description names.

A description of which a part is not understood gives no type.
"""

from __future__ import annotations

import inspect
import itertools
import re
from typing import Any

from . import sentences as speech
from .class_names import KERAS
from .noun_phrases import NounPhrases
from .sentences import plain, sentences_of, without_opening
from .type_language import literal, split, union
from .vocabulary import ADJECTIVES, ALTERNATIVE_STARTS, FOLLOWERS, HEADS
from .words import Token, can_end_at, tokens_of, word_at

_AXES = "int | tuple[int, ...] | list[int]"
_AXIS_NAMES = frozenset(["axis", "axes", "dim", "dims", "batch_dims", "reduction_axes"])
# Types whose names are hardly used for anything else, so that they count far from the beginning.
_STRONG = frozenset(
    [
        *("None", "list", "tuple", "dict", "Callable", "Iterable", "str", "int", "float", "bool", "Literal"),
        *("TensorLike", "ArrayLike"),
    ]
)
# Keras's data, by the names of parameters and by the words that describe them.
_DATA_NAMES = frozenset(["y_true", "y_pred", "x1", "x2", "x", "y", "inputs", "input", "labels", "logits"])
_DATA_HEADS = frozenset(["values", "labels", "predictions", "targets", "probabilities", "value"])


# The last word of what is returned.
_RESULT_HEADS = {"tensor": "TensorLike", "dictionary": "dict", "dict": "dict"}


# A result that is so is an object of another class than Tensor.
_OTHER_TENSORS = frozenset(["sparse", "ragged", "structured"])


class _NotUnderstoodError(Exception):
    """An alternative is named that cannot be read."""


class Descriptions:
    """Reads descriptions with the vocabulary of a package."""

    def __init__(self, parser: NounPhrases, package: str) -> None:
        self._parser = parser
        self._package = package

    def read(self, text: str, name: str, default: Any) -> str | None:
        """The type that a description tells, or None."""
        text = plain(text)
        if isinstance(default, str) and default.isidentifier():
            text = _with_quotes(text, default)
        sentences = without_opening(sentences_of(text))
        if not sentences:
            return None
        try:
            types = self._types(sentences, name, default)
        except _NotUnderstoodError:
            return None
        return None if types is None else union(types) or None

    def result(self, sentence: str) -> str | None:
        """The type of what a sentence says is returned; None unless it is all that may be returned."""
        tokens = tokens_of(sentence)
        found = self._parser.union(tokens, 0)
        if found is None:
            return _result_head(tokens)
        if not can_end_at(tokens, found.end) or found.is_plural:
            return None
        left = tokens[found.end :]
        conditions = ("otherwise", "unless") if "None" in split(found.type, "|") else ("otherwise", "unless", "if")
        if any(token.word in conditions for token in left):
            return None
        if any(token.word in _OTHER_TENSORS for token in tokens[: found.end]):
            return None
        if any(token.word == "respectively" for token in left) and "|" not in found.type:
            return None
        for at in range(found.end, len(tokens) - 1):
            if tokens[at].word == "or" and self._parser.alternative(tokens, at + 1) is not None:
                return None
        return found.type

    def _types(self, sentences: list[str], name: str, default: Any) -> list[str] | None:
        types = self._first(sentences[0], name, default)
        if types is None and self._parser.alternative(tokens_of(sentences[0]), 0) is not None:
            # It begins with a type, and goes on with something that is not understood: perhaps another one.
            return None
        for index, sentence in enumerate(sentences[1:], 1):
            more = self._further(sentence, name)
            if more is not None and (types is not None or speech.ALSO.match(sentence)):
                types = _with_more(types or [], more)
            elif speech.ACCEPTED.search(sentence) and not sentence.startswith("- "):
                raise _NotUnderstoodError
            if speech.BEFORE_LIST.search(sentence):
                types = self._listed(sentences[index + 1 :], types)
        if speech.BEFORE_LIST.search(sentences[0]):
            types = self._listed(sentences[1:], types)
        chosen = self._chosen(sentences)
        if chosen is None and types is None and (default is None or isinstance(default, str)):
            chosen = self._explained(sentences)
        if chosen is None:
            return types
        if types is None:
            return [chosen] if _is_enumeration(chosen) else None
        alternatives = [each for kind in types for each in split(kind, "|")]
        if "str" in alternatives and "Literal[" in chosen and not speech.PATH.search(sentences[0]):
            # The names that a text may be, instead of any text.
            return [*(each for each in alternatives if each != "str"), chosen]
        if alternatives == ["Callable"] and isinstance(default, str) and repr(default) in chosen:
            # "Function to use, one of …": its name.
            return [chosen]
        return types

    def _first(self, sentence: str, name: str, default: Any) -> list[str] | None:
        """The types that the first sentence names."""
        if speech.WHETHER.match(sentence):
            return ["bool"]
        tokens = tokens_of(sentence)
        found = self._parser.union(tokens, 0)
        if found is not None and self._is_cut(tokens, found.end):
            raise _NotUnderstoodError
        if found is not None and can_end_at(tokens, found.end) and (not found.is_plural or found.type == "TensorLike"):
            return self._with_rest([found.type], tokens, found.end)
        axis = speech.AXIS.match(sentence)
        if axis and name in _AXIS_NAMES:
            return ["int" if axis["one"] and not isinstance(default, (tuple, list)) else _AXES]
        is_counted = default is None or default is inspect.Parameter.empty or type(default) is int
        if is_counted and speech.NUMBER_OF.match(sentence):
            return self._with_rest(["int"], tokens, 3)
        if self._package == "tensorflow" and speech.RANK.match(sentence):
            return ["TensorLike"]
        if found is not None and not found.is_plural and word_at(tokens, found.end) in (",", "(", "or"):
            # There is another alternative, which was not understood.
            return None
        noted = self._noted(tokens)
        return [noted] if noted is not None else self._head(tokens, name)

    def _is_cut(self, tokens: list[Token], end: int) -> bool:
        """Whether alternatives go on with one that is not understood: `a float, a foo that …, or a list`."""
        if word_at(tokens, end) != "," or word_at(tokens, end + 1) not in ("a", "an"):
            return False
        rest = [token.word for token in tokens[end + 1 :]]
        goes_on = any(pair == (",", "or") for pair in itertools.pairwise(rest))
        return goes_on and self._parser.alternative(tokens, end + 1) is None

    def _with_rest(self, types: list[str], tokens: list[Token], end: int) -> list[str]:
        """Alternatives later in the sentence: `Integer, the size of the batch, or None`."""
        depth = 0
        for at in range(end, len(tokens) - 1):
            depth += (tokens[at].text == "(") - (tokens[at].text == ")")
            if tokens[at].word in ("such", "e.g.", "i.e.", "like"):
                break
            if depth > 0 and word_at(tokens, at - 1) != "(":
                continue
            following = tokens[at + 1]
            if tokens[at].word != "or" or (
                following.word not in ALTERNATIVE_STARTS and following.kind not in ("code", "text")
            ):
                continue
            found = self._parser.alternative(tokens, at + 1)
            if found is None:
                if tokens[at - 1].text in (",", ")") and following.word in ("a", "an", "one") and at - end < 25:
                    raise _NotUnderstoodError
                continue
            head = found.type.partition("[")[0]
            if head == "Literal" and not any(each.startswith("Literal") for each in types):
                continue
            if head in _STRONG or "." in head:
                types = [*types, found.type]
        return types

    def _further(self, sentence: str, name: str) -> str | None:
        """An alternative that a later sentence names."""
        also = speech.ALSO.match(sentence) or re.match(r"or (?=an? |the |none\b|`)", sentence, re.IGNORECASE)
        if also:
            return self._also(tokens_of(sentence[also.end() :]))
        also = speech.ALSO_PASS.search(sentence)
        if also:
            found = self._parser.union(tokens_of(sentence[also.end() :]), 0)
            is_strong = found is not None and found.type.partition("[")[0] in _STRONG
            return found.type if found is not None and is_strong else None
        condition = speech.IF_IT_IS.match(sentence)
        if condition and (
            name in condition[0] or not re.search(r" is ", condition[0]) or "it is" in condition[0].lower()
        ):
            tokens = tokens_of(sentence[condition.end() :])
            if word_at(tokens, 0) in ("a", "an", "none"):
                found = self._parser.union(tokens, 0)
                if found is not None and word_at(tokens, found.end) in (",", "is", "then"):
                    return found.type if found.type.partition("[")[0] in _STRONG - {"bool", "Literal"} else None
        return None

    def _also(self, tokens: list[Token]) -> str | None:
        """What follows `it can also be`."""
        found = self._parser.union(tokens, 0)
        is_noun = word_at(tokens, 0) in ("a", "an")
        if found is None:
            if word_at(tokens, 0) == "the" and (head := self._head(tokens, "")) is not None:
                return union(head)
            if is_noun and word_at(tokens, 1) not in ("value", "number", "subset", "multiple"):
                raise _NotUnderstoodError
            return None
        if found.type.startswith("Literal[") and not found.type.startswith("Literal[True"):
            # Values: those are read together.
            return None
        if not can_end_at(tokens, found.end):
            if is_noun:
                raise _NotUnderstoodError
            return None
        return union(self._with_rest([found.type], tokens, found.end))

    def _listed(self, sentences: list[str], types: list[str] | None) -> list[str] | None:
        """The types that a list names, each item one: `It can be: - A tensor. - A list of tensors.`."""
        found = list(types or [])
        items = 0
        for sentence in sentences:
            if not sentence.startswith("- "):
                break
            if sentence.startswith("- - "):
                continue
            items += 1
            tokens = tokens_of(sentence[2:])
            item = self._parser.union(tokens, 0)
            if item is None or not can_end_at(tokens, item.end):
                raise _NotUnderstoodError
            if item.type.startswith("Literal[") or item.type == "None":
                # Values, which are read together.
                return types
            found += self._with_rest([item.type], tokens, item.end)
        return found if items else types

    def _chosen(self, sentences: list[str]) -> str | None:
        """The values that a description lists; the longest list counts."""
        lists: list[str] = []
        for index, sentence in enumerate(sentences):
            if sentence.startswith("- "):
                continue
            for match in speech.CHOICES.finditer(sentence):
                rest = sentence[match.end() :].strip()
                listed = self._enumerated(rest) if rest.strip(" .:") else self._bullets(sentences[index + 1 :])
                if listed is not None and not speech.OPEN_LIST.search(sentence[match.start() : match.end() + 30]):
                    lists.append(listed)
        lists = [each for each in lists if len(split(each, "|")) > 1 or "," in each]
        return max(lists, key=lambda each: each.count(","), default=None)

    def _enumerated(self, text: str) -> str | None:
        tokens = tokens_of(text)
        listed = self._parser.choices(tokens, 0)
        if listed is None or "Literal[" not in listed.type or word_at(tokens, listed.end) in ("etc", "etc.", "..."):
            return None
        return listed.type

    def _explained(self, sentences: list[str]) -> str | None:
        """Values that a list explains, without a word on what they are: "- `avg` means …"."""
        values: list[str] = []
        for sentence in sentences:
            if sentence.startswith("- ") and not sentence.startswith("- - "):
                match = re.match(r"^- (?:`(\w+)`|`?[\"'](\w+)[\"']`?)(?: \([^)]*\))?(?: means\b|:)", sentence)
                if match is None:
                    return None
                value = match[1] or match[2]
                values.append("None" if value == "None" else literal([value]))
        return union(values) if len(values) > 1 else None

    def _bullets(self, sentences: list[str]) -> str | None:
        """The values at the beginnings of a list's items."""
        types: list[str] = []
        for sentence in sentences:
            if not sentence.startswith("- "):
                if types:
                    break
                continue
            tokens = tokens_of(sentence[2:])
            if not tokens or tokens[0].kind not in ("text", "code", "number"):
                continue
            found = self._parser.alternative(tokens, 0)
            if found is not None and (found.type.startswith("Literal[") or found.type == "None"):
                types.append(found.type)
            elif types and not sentence.startswith("- - "):
                return None
        return union(types) if types else None

    def _noted(self, tokens: list[Token]) -> str | None:
        """A type in parentheses: `The name of the model (string).`."""
        for at, token in enumerate(tokens):
            if token.text in (",", ";") or token.word in ("or", "and"):
                return None
            if token.text == "(":
                found = self._parser.union(tokens, at + 1)
                if found is None or word_at(tokens, found.end) not in (")", ",") or found.is_plural:
                    return None
                is_remark = (
                    found.type.startswith("Literal") or found.type == "None" or word_at(tokens, at + 1) == "default"
                )
                return None if is_remark else found.type
        return None

    def _head(self, tokens: list[Token], name: str) -> list[str] | None:
        """The type of what a description is of: `The name of the layer.`, `Optional dtype of the tensor.`."""
        words: list[Token] = []
        for token in tokens:
            if token.kind != "word" or token.word in FOLLOWERS:
                break
            words.append(token)
        after = word_at(tokens, len(words))
        ends = after in ("", ".", ",", "(", ":", ";") or after in FOLLOWERS
        if not words or len(words) > 5 or not ends or any(token.word in ("or", "and") for token in words):
            return None
        head = words[-1].word
        kind = HEADS.get(" ".join(token.word for token in words[-2:])) or HEADS.get(head)
        if kind is None and self._package in KERAS and name in _DATA_NAMES and head in _DATA_HEADS:
            kind = "TensorLike"
        if kind is None:
            return None
        if (
            head in ("function", "string")
            and after in ("of", "for")
            and not all(token.word in ADJECTIVES for token in words[:-1])
        ):
            return None
        return self._with_rest([kind], tokens, len(words))


def _result_head(tokens: list[Token]) -> str | None:
    """`The reduced tensor, …`: what is named by the last of some words."""
    words: list[str] = []
    for token in tokens:
        if token.kind != "word" or token.word in FOLLOWERS:
            break
        words.append(token.word)
    after = word_at(tokens, len(words))
    ends = after in ("", ".", ",", "with", "of", "containing", "representing")
    has_more = any(token.word in ("or", "if", "unless", "otherwise") for token in tokens)
    if not ends or has_more or not 1 < len(words) <= 6 or not _OTHER_TENSORS.isdisjoint(words):
        return None
    return _RESULT_HEADS.get(words[-1])


def _with_quotes(text: str, default: str) -> str:
    """Values in backticks without quotes, which stand beside the default: "one of `matrix` or `compact`"."""

    def quoted(sentence: re.Match[str]) -> str:
        if f"`{default}`" not in sentence[0]:
            return sentence[0]
        if not speech.CHOICES.search(sentence[0]):
            return sentence[0].replace(f"`{default}`", f'`"{default}"`')
        return re.sub(r"`(?!None`|True`|False`)([a-z]\w*)`", r'`"\1"`', sentence[0])

    return re.sub(r"[^.]+\.?", quoted, text)


def _with_more(types: list[str], more: str) -> list[str]:
    """The types with another one, unless that is a container whose elements are known already."""
    heads = {each.partition("[")[0] for kind in types for each in split(kind, "|")}
    return [*types, *(each for each in split(more, "|") if "[" not in each or each.partition("[")[0] not in heads)]


def _is_enumeration(text: str) -> bool:
    return "Literal[" in text and all(each.startswith("Literal[") or each == "None" for each in split(text, "|"))
