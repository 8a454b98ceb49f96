"""From the words with which docstrings describe a parameter, a result or an attribute to types."""

from __future__ import annotations

import re
from typing import Any

from . import sentences as speech
from .annotations import text_type
from .class_names import KERAS, ClassNames
from .descriptions import Descriptions
from .docstrings import Entry
from .noun_phrases import NounPhrases
from .public_names import PublicNames
from .sentences import plain, sentences_of
from .type_language import split, union
from .vocabulary import FOLLOWERS, KERAS_NOUNS, TENSORFLOW_NOUNS
from .words import Token, can_end_at, tokens_of

# The class of what a role of Keras names.
_ROLE_CLASSES = {
    "Initializer": "initializers.Initializer",
    "Regularizer": "regularizers.Regularizer",
    "Constraint": "constraints.Constraint",
    "Loss": "losses.Loss",
    "Metric": "metrics.Metric",
    "Optimizer": "optimizers.Optimizer",
}
_GRAPHS = frozenset(["tensorflow", "tf_keras"])
# Roles as results: what is given, not all that would be taken.
_RESULTS = {"TensorLike": "Tensor", "ArrayLike": "numpy.ndarray"}
_NO_RESULTS = frozenset([*_ROLE_CLASSES, "Activation", "Schedule", "DType", "Iterable", "object", "?"])
# NumPy's `(M, N) array_like` and `{(M,), (M, K)} array_like`.
_LEADING_SHAPE = re.compile(r"^\{?\([^()]*\)(?:, \([^()]*\))*\}?,? (?=array|nd|complex|float|int)")
# The names at the margin of what is returned.
_NAMED_RESULT = re.compile(r"^(?:[-*] )?`?[a-z]\w*`?:\s", re.MULTILINE)
# Keras's data sets: Tuple of NumPy arrays: `(x_train, y_train), (x_test, y_test)`.
_NESTED_ARRAYS = re.compile(r"Tuple of NumPy arrays: `\((\w+, \w+\), \(\w+, \w+)\)`\.?$", re.IGNORECASE)
_WITHOUT_REMARKS = re.compile(
    r",?\s*\(?(?:optional|required|keyword[- ]only|deprecated[^,]*)\)?\s*(?=,|$)", re.IGNORECASE
)
_WITHOUT_DEFAULT = re.compile(
    r",?\s*\(?\bdefaults?\b(?: (?:to|is|value|of))*\s*[=:]?\s*"
    r"(?:\([^)]*\)|\[[^\]]*\]|\"[^\"]*\"|'[^']*'|[^,)]+)\)?\s*"
)


class Phrases:
    """Reads what the docstrings of a package say, with its vocabulary and its classes."""

    def __init__(self, names: PublicNames, package: str) -> None:
        self._package = package
        self._classes = ClassNames(names, package)
        nouns: dict[str, str] = {}
        if package in KERAS:
            nouns = {name: kind.replace("~", f"{package}.") for name, kind in KERAS_NOUNS.items()}
            if package == "tf_keras":
                nouns |= {"seed": "int", "random seed": "int", "variable": "tensorflow.Variable"}
                nouns |= {"weight variable": "tensorflow.Variable", "model variable": "tensorflow.Variable"}
        elif package == "tensorflow":
            nouns = TENSORFLOW_NOUNS
        self._parser = NounPhrases(nouns, self._classes.find, self._classes.type_of)
        self._descriptions = Descriptions(self._parser, package)

    def class_name(self, text: str) -> str | None:
        """The public name of the class that a text calls so."""
        return self._classes.find(text)

    def parameter_type(self, entry: Entry, name: str, default: Any) -> str | None:
        """The type of a parameter, or None where its description is not understood."""
        if entry.type == "Message":
            # A message of protobuf, and no text.
            return None
        found = self._specified(entry.type) if entry.type else None
        if found is not None and re.search(
            rf"\b[Ii]f (?:`?{re.escape(name)}`? is |it is |this is )?`*None\b", entry.text
        ):
            # NumPy's types leave it out where the default is another value.
            found = union([found, "None"])
        if found is None:
            found = self._descriptions.read(entry.text, name, default)
        if found is not None and self._package == "numpy":
            # What it calls its own class takes Python's too.
            found = found.replace("numpy.bool", "bool")
        return None if found is None else self._with_roles(found)

    def attribute_type(self, entry: Entry) -> str | None:
        """The type of an attribute, or None where it is not certain."""
        return self.result_type(entry)

    def result_type(self, entry: Entry) -> str | None:
        """The type of a result, or None where it is not certain."""
        if entry.type:
            # More than one result, or one that depends on an argument.
            if re.search(r" \[|:", entry.type) or speech.VAGUE.search(entry.type):
                return None
            found = self._specified(entry.type)
            return None if found is None else self._as_result(found)
        if _NAMED_RESULT.match(entry.text) and len(_NAMED_RESULT.findall(entry.text)) > 1:
            # Several results, each with a name.
            return None
        arrays = _NESTED_ARRAYS.match(plain(entry.text))
        if arrays:
            pairs = [
                "tuple[" + ", ".join("numpy.ndarray" for _ in each.split(",")) + "]" for each in arrays[1].split("), (")
            ]
            return f"tuple[{', '.join(pairs)}]"
        text = plain(entry.text)
        prefix = re.match(r"`?([A-Za-z_][\w.]*)`?: +(?=\S)", text)
        if prefix:
            # `bool: True if …`, or the name of a result.
            tokens = tokens_of(prefix[1])
            named = self._parser.union(tokens, 0)
            if named is not None and named.end == len(tokens):
                return self._as_result(named.type)
            text = text[prefix.end() :]
        sentences = sentences_of(text)
        if not sentences:
            return None
        if re.match(r"(?:the created|an) `?operation\b", sentences[0], re.IGNORECASE) and self._package in _GRAPHS:
            # None while TensorFlow is eager.
            return "tensorflow.Operation | None"
        # TensorFlow's "A tuple of `Tensor` objects (a, b)."
        several = re.match(r"A tuple of `Tensor` objects \(([\w ,`]+)\)", sentences[0])
        if several:
            return f"tuple[{', '.join('Tensor' for _ in several[1].split(','))}]"
        without_code = re.sub(r"`[^`]*`", "", sentences[0])
        if speech.VAGUE.search(without_code) or speech.CONDITIONS.search(" ".join(sentences[1:])):
            return None
        found = self._descriptions.result(sentences[0])
        return None if found is None else self._as_result(found)

    def _specified(self, text: str) -> str | None:
        """The type in NumPy's `name : type` or Google's `name (type):`."""
        text = re.sub(r"\([\d, ]*\) (?=array)", "", text)
        text = re.sub(r",? (?:of )?shape ?[=(].*$", "", _LEADING_SHAPE.sub("", text))
        text = _WITHOUT_DEFAULT.sub("", _WITHOUT_REMARKS.sub("", re.sub(r"\s+", " ", plain(text)).strip())).strip(
            " ,.;"
        )
        if not text:
            return None
        direct = text_type(text, self._classes.find, result=False)
        if direct is not None:
            return direct
        tokens = tokens_of(text)
        found = self._parser.union(tokens, 0)
        if found is None or not can_end_at(tokens, found.end):
            return None
        # `list of m scalars or scalar`: elements that are not understood.
        is_container = found.type.partition("[")[0] in ("list", "tuple", "set", "Iterable")
        rest: list[Token] = []
        for token in tokens[found.end :]:
            if token.word in ("shape", "dtype") or (
                token.word in FOLLOWERS and not (is_container and token.word == "of")
            ):
                break
            rest.append(token)
        is_more = rest and rest[0].text == "," and self._parser.alternative(tokens, found.end + 1) is not None
        return None if is_more or any(token.word in ("or", "|") for token in rest) else found.type

    def _with_roles(self, text: str) -> str:
        """Keras's own words for what it takes in several forms: `Optimizer` for its name or an instance."""
        if self._package not in KERAS:
            return text
        alternatives = split(text, "|")
        for role, path in _ROLE_CLASSES.items():
            own = f"{self._package}.{path}"
            forms = {own, "str", "Callable", "dict"}
            if role in alternatives or (own in alternatives and "str" in alternatives):
                alternatives = [role, *(each for each in alternatives if each not in forms and each != role)]
        if "Activation" in alternatives:
            alternatives = [each for each in alternatives if each not in ("str", "Callable", "dict")]
        return union(alternatives)

    def _as_result(self, text: str) -> str | None:
        results = dict(_RESULTS)
        if self._package == "numpy":
            # A scalar, as NumPy has it.
            results["TensorLike"] = "?"
        elif self._package not in (*KERAS, "tensorflow"):
            results = {"TensorLike": "?", "ArrayLike": "numpy.ndarray"}
        for role, given in results.items():
            text = re.sub(rf"\b{role}\b", given, text)
        words = set(re.findall(r"[A-Za-z_.?]+", re.sub(r"'[^']*'", "", text)))
        return None if words & _NO_RESULTS else text
