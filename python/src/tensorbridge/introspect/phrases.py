"""From the words with which docstrings describe a parameter or a result to types.

The type of a parameter is the union of all that its description names, or unknown: a description of which a part is not
understood gives no type.
"""

from __future__ import annotations

import inspect
import re
from typing import Any

from .annotations import role_of, text_type
from .docstrings import Entry
from .noun_phrases import Found, NounPhrases, Token, tokens_of
from .public_names import PublicNames
from .type_language import literal, may_be_none, split, union
from .vocabulary import ADJECTIVES, FOLLOWERS, HEADS, KERAS_NOUNS, TENSORFLOW_NOUNS

_OPTIONAL = re.compile(
    r"^(?:\(\s*optional\.?,?\s*(?:defaults? to [^)]*)?\)|\[optional\]|optional[.,:;]|optionally,?|required[.,:;]|\(required\)|\(deprecated\))\s*"
    r"(?:defaults to [^.]*\. )?",
    re.IGNORECASE,
)
_WHETHER = re.compile(
    r"^(?:an? )?(?:optional )?(?:flag |switch )?(?:whether\b|(?:indicates?|specif(?:y|ies)|determines?|controls?|indicating) (?:whether|if)\b"
    r"|if (?:set to |it is |this is set to )?[`'\"]*true\b|(?:set|setting) (?:this )?to [`'\"]*true\b|when [`'\"]*true\b|true (?:if|to|for)\b"
    r"|[`]true[`] (?:if|to|for)\b|expect that this operator\b)",
    re.IGNORECASE,
)
_ALSO = re.compile(
    r"^(?:it |this |they |the value |alternatively,? (?:it )?|each of them )?(?:(?:can|may|could|might|should|must)(?: also| either| optionally)? be|alternatively,?)"
    r"(?: (?:set to|passed as|given as|specified as|provided as|either))?\s+(?=(?:an?|one|the|either|none)\b|[`\"'{]|list|tuple|int|str|float|callable|dict|bool)",
    re.IGNORECASE,
)
_IF = re.compile(
    r"^(?:if|when) (?:it is |this is |given |passed |set to )?(?=(?:an?|none|both|the)\b|[`\"'])", re.IGNORECASE
)
_CHOICES = re.compile(
    r"(?:\b(?:must be|should be|can be|may be|is|are|,|:)\s+)?(?:\b(?:one of|either|any of)\b"
    r"|\b(?:supported|available|possible|valid|allowed|accepted|permitted|legal)\s+(?:\w+\s+){0,2}?(?:values?|options?|methods?|modes?|types?|strings?|choices|formats?)"
    r"(?:\s+are|\s+is)?(?:\s+one of)?\s*:?|\b(?:options?|choices|values|modes|possible values)(?: are)?\s*:|\b(?:from|from among)\s*:|\bchoose (?:from|between):?"
    r"|\b(?:can|must|should|may) be (?:one of |either )?(?=[\"'`{]))\s*(?:the following\s*:?|the strings?|of)?\s*",
    re.IGNORECASE,
)
_OPEN_LIST = re.compile(r"\b(?:e\.g\.|for example|such as|etc\b|and so on|like\b|see\b)", re.IGNORECASE)
_AXIS = re.compile(
    r"^(?:the |optional |an? )?(?:(axis|dimension) (or|/) (?:axes|dimensions)|(axes|dimensions)|(axis|dimension))\b",
    re.IGNORECASE,
)
_NUMBER_OF = re.compile(
    r"^(?:(?:the|a|an|total|maximum|minimum|max|min|optional|desired|positive|fixed|exact|possible|expected|output|input) )*number of (?!\S+ (?:or|per axis))",
    re.IGNORECASE,
)
_RANK = re.compile(r"^(?:an? )?`?(?:[0-9n]|\(?n\+\d\)?)-?d`?(?: (?:with|of|tensor|[(])|\.|,|$)", re.IGNORECASE)
# What is said before the type.
_PREAMBLE = re.compile(
    r"^(?:only (?:valid|used|relevant|applicable|supported|applies)|unset by default|defaults? to|deprecated)\b[^.]*\.?$",
    re.IGNORECASE,
)
_AXES = "int | tuple[int, ...] | list[int]"
_STRONG = frozenset(["None", "list", "tuple", "dict", "Callable", "Iterable", "str", "int", "float", "Literal"])
_ROLE_CLASSES = {
    "Initializer": "initializers.Initializer",
    "Regularizer": "regularizers.Regularizer",
    "Constraint": "constraints.Constraint",
    "Loss": "losses.Loss",
    "Metric": "metrics.Metric",
    "Optimizer": "optimizers.Optimizer",
    "Activation": "activations.Activation",
}
_ALSO_PASS = re.compile(
    r"\b(?:can|could|may|might) also (?:be |pass |provide |use |specify |take |accept )(?:in |set to |passed |as )*(?=(?:an?|one|the|either|none)\b|[`\"'{]|list|tuple)",
    re.IGNORECASE,
)
_KERAS = frozenset(["keras", "tf_keras"])
_DATA_NAMES = frozenset(["y_true", "y_pred", "x1", "x2", "x", "y", "inputs", "input", "labels", "logits"])
_DATA_HEADS = frozenset(["values", "labels", "predictions", "targets", "probabilities", "value"])


class Phrases:
    """Reads descriptions with the vocabulary and the classes of a package."""

    def __init__(self, names: PublicNames, package: str) -> None:
        self.names = names
        self.package = package
        self._abbreviations = _abbreviations(package)
        self._simple = _simple_names(names, package)
        nouns: dict[str, str] = {}
        if package in _KERAS:
            nouns = {name: kind.replace("~", f"{package}.") for name, kind in KERAS_NOUNS.items()}
        elif package == "tensorflow":
            nouns = dict(TENSORFLOW_NOUNS)
        nouns = {name: kind for name, kind in nouns.items() if "." not in kind or names.resolve(kind) or "[" in kind}
        self.parser = NounPhrases(nouns, self.class_name, self.class_type)

    def class_name(self, text: str) -> str | None:
        """The class that a text calls so."""
        text = text.strip().lstrip("~").removesuffix("()")
        for short, full in self._abbreviations:
            if text.startswith(f"{short}."):
                found = self._class_of(f"{full}{text[len(short) :]}")
                if found is not None:
                    return found
        found = self._class_of(text)
        if found is None and "." in text and self.package in _KERAS:
            # `layers.Layer` in a text of Keras.
            found = self._class_of(f"{self.package}.{text}")
        if found is None and text and (text[0].isupper() or text == "ndarray"):
            found = self._simple.get(text)
        if found is None and "." in text:
            # A private path, as of `tensorflow.python…`, ends in the name of the class.
            last = text.rpartition(".")[2]
            if last[:1].isupper() and not text.startswith(("tf.", "np.", "torch.", "jax.", "flax.")):
                found = self._simple.get(last)
        return found

    def class_type(self, text: str) -> str | None:
        """The type of an instance of the class that a text calls so, or the type that the text is."""
        if "[" in text or "|" in text:
            return text_type(text, self.names, self.class_name, result=False)
        name = self.class_name(text)
        return None if name is None else role_of(name, result=False)

    def _class_of(self, path: str) -> str | None:
        name = self.names.resolve(path)
        return name if name is not None and inspect.isclass(self.names.object_of(name)) else None

    # What is described.

    def parameter_type(self, entry: Entry, name: str, default: Any) -> str | None:
        """The type of a parameter, or None where its description is not understood."""
        if entry.type:
            found = self.specified(entry.type)
            if found is not None:
                return found
        return self.described(entry.text, name, default)

    def attribute_type(self, entry: Entry) -> str | None:
        """The type of an attribute."""
        return self.result_type(entry)

    def result_type(self, entry: Entry) -> str | None:
        """The type of a result, or None where it is not certain."""
        if entry.type:
            found = self.specified(entry.type)
            return None if found is None or _is_vague(entry.type) else _as_result(found, self.package)
        text = _plain(entry.text)
        prefix = re.match(r"^`?([A-Za-z_][\w.]*(?:\[[^\]]*\])?)`?: +(?=\S)", text)
        if prefix:
            named = self.parser.union(tokens_of(prefix[1]), 0)
            if named is not None and named.end == len(tokens_of(prefix[1])) and "[" not in prefix[1]:
                return _as_result(named.type, self.package)
            text = text[prefix.end() :]
        sentences = _sentences(text)
        if not sentences:
            return None
        if re.match(r"the created operation", sentences[0], re.IGNORECASE) and self.package == "tensorflow":
            # None while TensorFlow is eager.
            return "tensorflow.Operation | None"
        tokens = tokens_of(sentences[0])
        found_tuple = self._named_tuple(tokens)
        if found_tuple is not None:
            return found_tuple
        found = self.parser.union(tokens, 0)
        if found is None or not _follows(tokens, found.end) or found.is_plural:
            return None
        if any(token.word in ("or", "otherwise", "unless", "respectively", "if") for token in tokens[found.end :]):
            return None
        rest = " ".join(sentences[1:])
        if _is_vague(sentences[0]) or re.search(
            r"\b(?:otherwise|instead|returns?|returned|unless)\b", rest, re.IGNORECASE
        ):
            return None
        return _as_result(found.type, self.package)

    def _named_tuple(self, tokens: list[Token]) -> str | None:
        """TensorFlow's "A tuple of `Tensor` objects (a, b)."."""
        text = " ".join(token.text for token in tokens)
        match = re.match(r"A tuple of Tensor objects \( ([\w ,`]+) \)", text)
        if match is None:
            return None
        return f"tuple[{', '.join('Tensor' for _ in match[1].split(','))}]"

    def specified(self, text: str) -> str | None:
        """The type in NumPy's `name : type` or Google's `name (type):`."""
        text = re.sub(r"\s+", " ", text).strip()
        text = re.sub(
            r",?\s*(?:\(?(?:optional|required|keyword[- ]only|deprecated[^,]*)\)?)\s*(?=,|$)",
            "",
            text,
            flags=re.IGNORECASE,
        )
        text = re.sub(
            r",?\s*\(?\bdefaults?\b(?: (?:to|is|value|of))*\s*[=:]?\s*(?:\([^)]*\)|\[[^\]]*\]|\"[^\"]*\"|'[^']*'|[^,)]+)\)?\s*",
            "",
            text,
        )
        text = text.strip(" ,.;")
        if not text:
            return None
        direct = text_type(text, self.names, self.class_name, result=False)
        if direct is not None:
            return direct
        tokens = tokens_of(text)
        found = self.parser.union(tokens, 0)
        if found is None:
            return None
        rest = tokens[found.end :]
        if any(token.word in ("or", "|") for token in rest) or (rest and not _follows(tokens, found.end)):
            return None
        if rest and rest[0].text == "," and self._names_type(tokens, found.end + 1):
            return None
        return found.type

    def _names_type(self, tokens: list[Token], at: int) -> bool:
        return self.parser.alternative(tokens, at) is not None

    def described(self, text: str, name: str, default: Any) -> str | None:
        """The type in Google's `name: description`."""
        text = _plain(text)
        sentences = _sentences(text)
        sentences[:1] = [_OPTIONAL.sub("", each) for each in sentences[:1]]
        while len(sentences) > 1 and (
            _PREAMBLE.match(sentences[0])
            or not sentences[0]
            or re.fullmatch(r"(?:optional|required|deprecated|experimental)\.?", sentences[0], re.IGNORECASE)
        ):
            del sentences[0]
        if not sentences:
            return None
        types = self._first(sentences[0], name, default)
        for sentence in sentences[1:]:
            more = self._further(sentence)
            if more == "?":
                return None
            if more is not None and types is not None:
                types = [*types, more]
            elif more is not None and _ALSO.match(sentence):
                types = [more]
        chosen = self._chosen(sentences)
        if chosen is None and types is None and (default is None or isinstance(default, str)):
            chosen = self._explained(sentences)
        if chosen is not None:
            if types is None:
                types = [chosen] if _is_enumeration(chosen) else None
            elif "str" in {each for kind in types for each in split(kind, "|")} and "Literal[" in chosen:
                # The names that a text may be, instead of any text.
                parts = [each for kind in types for each in split(kind, "|") if each != "str"]
                if not _names_path(sentences[0]):
                    types = [*parts, chosen]
        if types is None or self._lists_alternatives(sentences):
            return None
        return self._with_roles(union(types)) or None

    def _lists_alternatives(self, sentences: list[str]) -> bool:
        """Whether a list follows, each item of which describes another type: more than is read here."""
        return any(
            re.search(
                r"\b(?:can|may|could|should|must) be(?: either)?(?: one of)?(?: the following)?\s*:$",
                sentence,
                re.IGNORECASE,
            )
            and index + 1 < len(sentences)
            and re.match(r"- (?:an? |[`\"'\w]+ (?:instance|object|array|tensor))", sentences[index + 1], re.IGNORECASE)
            for index, sentence in enumerate(sentences)
        )

    def _with_roles(self, text: str) -> str:
        """Keras's own words for what it takes in several forms: `Optimizer` for its name or an instance."""
        if self.package not in _KERAS:
            return text
        alternatives = split(text, "|")
        for role, path in _ROLE_CLASSES.items():
            own = f"{self.package}.{path}"
            if role in alternatives:
                forms = {own, "str", "Callable", "dict"}
                alternatives = [each for each in alternatives if each not in forms]
            elif own in alternatives and "str" in alternatives:
                forms = {own, "str", "Callable", "dict"}
                alternatives = [role, *(each for each in alternatives if each not in forms)]
        return union(alternatives)

    def _first(self, sentence: str, name: str, default: Any) -> list[str] | None:
        """The types that the first sentence names."""
        sentence = _OPTIONAL.sub("", sentence)
        if _WHETHER.match(sentence):
            return ["bool"]
        tokens = tokens_of(sentence)
        found = self.parser.union(tokens, 0)
        if found is not None and not found.is_plural and _follows(tokens, found.end):
            return self._with_rest([found.type], tokens, found.end)
        if found is not None and found.is_plural and found.type == "TensorLike" and _follows(tokens, found.end):
            return self._with_rest([found.type], tokens, found.end)
        axis = _AXIS.match(sentence)
        if axis and name in ("axis", "axes", "dim", "dims", "batch_dims", "reduction_axes"):
            return ["int"] if axis[4] and not isinstance(default, (tuple, list)) else [_AXES]
        if _NUMBER_OF.match(sentence) and (
            default is None or default is inspect.Parameter.empty or type(default) is int
        ):
            return self._with_rest(["int"], tokens, 3)
        if self.package == "tensorflow" and _RANK.match(sentence):
            return ["TensorLike"]
        noted = self._noted(tokens)
        if noted is not None:
            return [noted]
        return self._head(tokens, name)

    def _with_rest(self, types: list[str], tokens: list[Token], end: int) -> list[str] | None:
        """Alternatives later in the sentence: `Integer, the size of the batch, or None`."""
        for at in range(end, len(tokens)):
            if tokens[at].word != "or" or at + 1 >= len(tokens):
                continue
            following = tokens[at + 1]
            if following.word not in (
                "a",
                "an",
                "none",
                "list",
                "tuple",
                "callable",
                "one",
                "the",
            ) and following.kind not in ("code", "text"):
                continue
            found = self.parser.alternative(tokens, at + 1)
            if found is None:
                if tokens[at - 1].text in (",", ")") and following.word in ("a", "an", "one") and at - end < 25:
                    return None
                continue
            head = found.type.partition("[")[0]
            if (head in _STRONG or "." in head) and (
                head != "Literal" or any(each.startswith("Literal") for each in types)
            ):
                types = [*types, found.type]
        return types

    def _further(self, sentence: str) -> str | None:
        """An alternative that a later sentence names; `?` for one that is not understood."""
        also = _ALSO.match(sentence)
        if also:
            tokens = tokens_of(sentence[also.end() :])
            found = self.parser.union(tokens, 0)
            if found is None:
                is_noun = (
                    tokens
                    and tokens[0].word in ("a", "an")
                    and _word_at(tokens, 1) not in ("value", "number", "subset", "multiple")
                )
                return "?" if is_noun else None
            if found.type.startswith("Literal[") and not found.type.startswith("Literal[True"):
                return None
            if not _follows(tokens, found.end):
                return "?" if tokens[0].word in ("a", "an") else None
            types = self._with_rest([found.type], tokens, found.end)
            return "?" if types is None else union(types)
        also = _ALSO_PASS.search(sentence)
        if also:
            tokens = tokens_of(sentence[also.end() :])
            found = self.parser.union(tokens, 0)
            if found is not None and found.type.partition("[")[0] in _STRONG:
                return found.type
            return None
        condition = _IF.match(sentence)
        if condition:
            tokens = tokens_of(sentence[condition.end() :])
            if tokens and (tokens[0].word in ("a", "an") or tokens[0].word == "none"):
                found = self.parser.union(tokens, 0)
                if found is not None and found.end < len(tokens) and tokens[found.end].word in (",", "is", "then"):
                    head = found.type.partition("[")[0]
                    if head in ("None", "list", "tuple", "dict", "Callable", "str", "int", "float"):
                        return head if head in ("list", "tuple", "dict") else found.type
        return None

    def _chosen(self, sentences: list[str]) -> str | None:
        """The values that a description lists."""
        for index, sentence in enumerate(sentences):
            if sentence.startswith("- "):
                continue
            for match in _CHOICES.finditer(sentence):
                rest = sentence[match.end() :].strip()
                if not rest.strip(" .:"):
                    found = self._bullets(sentences[index + 1 :])
                    if found is not None:
                        return found
                    continue
                tokens = tokens_of(rest)
                listed = self.parser.choices(tokens, 0)
                if listed is None or "Literal[" not in listed.type:
                    continue
                if _OPEN_LIST.search(sentence[match.start() : match.end() + 40]) or _word_at(tokens, listed.end) in (
                    "etc",
                    "etc.",
                    "...",
                ):
                    continue
                return listed.type
        return None

    def _explained(self, sentences: list[str]) -> str | None:
        """Values that a list explains, without a word on what they are: "- `avg` means …"."""
        items = [each[2:] for each in sentences if each.startswith("- ") and not each.startswith("- - ")]
        values: list[str] = []
        for item in items:
            match = re.match(r"^(?:`([\w]+)`|`?[\"'](\w+)[\"']`?)(?: \([^)]*\))?(?: means\b|:)", item)
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
            found = (
                self.parser.alternative(tokens, 0) if tokens and tokens[0].kind in ("text", "code", "number") else None
            )
            if found is None or not (found.type.startswith("Literal[") or found.type == "None"):
                if tokens and tokens[0].kind in ("text", "code") and types:
                    return None
                continue
            types.append(found.type)
        return union(types) if types else None

    def _noted(self, tokens: list[Token]) -> str | None:
        """A type in parentheses: `The name of the model (string).`."""
        for at, token in enumerate(tokens):
            if token.text in (",", ";") or token.word in ("or", "and"):
                return None
            if token.text == "(":
                found = self.parser.union(tokens, at + 1)
                if found is None or found.end >= len(tokens) or tokens[found.end].text not in (")", ","):
                    return None
                if (
                    found.type.startswith("Literal")
                    or found.is_plural
                    or found.type == "None"
                    or _word_at(tokens, at + 1) == "default"
                ):
                    return None
                return found.type
        return None

    def _head(self, tokens: list[Token], name: str) -> list[str] | None:
        """The type of what a description is of: `The name of the layer.`, `Optional dtype of the tensor.`."""
        words: list[Token] = []
        for token in tokens:
            if token.kind != "word" or token.word in FOLLOWERS:
                break
            words.append(token)
        after = tokens[len(words)] if len(words) < len(tokens) else None
        if (
            not words
            or len(words) > 5
            or (after is not None and after.text not in (".", ",", "(", ":", ";") and after.word not in FOLLOWERS)
        ):
            return None
        if any(token.word in ("or", "and") for token in words):
            return None
        head = words[-1].word
        kind = HEADS.get(" ".join(token.word for token in words[-2:])) or HEADS.get(head)
        if kind is None and self.package in _KERAS and name in _DATA_NAMES and head in _DATA_HEADS:
            kind = "TensorLike"
        if kind is None:
            return None
        if (
            kind in ("Callable", "str")
            and after is not None
            and after.word in ("of", "for")
            and head in ("function", "string")
        ):
            return [kind] if all(token.word in ADJECTIVES for token in words[:-1]) else None
        return self._with_rest([kind], tokens, len(words))


def _abbreviations(package: str) -> list[tuple[str, str]]:
    from .libraries import LIBRARIES

    found: dict[str, str] = {"np": "numpy", "tf": "tensorflow"}
    if package == "tf_keras":
        found |= {"tf.keras": "tf_keras", "keras": "tf_keras"}
    elif package in LIBRARIES:
        found |= {"tf.keras": "keras"}
    return sorted(found.items(), key=lambda pair: -len(pair[0]))


def _simple_names(names: PublicNames, package: str) -> dict[str, str]:
    """The classes of a package, and of those that it is built on, by their last name."""
    found: dict[str, tuple[tuple[bool, bool, int, str], str]] = {}
    sources = [package, *(["tensorflow", "numpy"] if package in _KERAS else ["numpy"])]
    for rank, source in enumerate(sources):
        for name, each in names.objects_of(source):
            if not inspect.isclass(each):
                continue
            simple = name.rpartition(".")[2]
            key = (rank > 0, ".compat." in name or "experimental" in name, name.count("."), name)
            if simple not in found or key < found[simple][0]:
                found[simple] = (key, name)
    return {simple: name for simple, (_, name) in found.items()}


def _plain(text: str) -> str:
    """Texts in one form: straight quotes, references of reStructuredText as code."""
    text = text.replace("“", '"').replace("”", '"').replace("’", "'").replace("‘", "'")
    text = re.sub(r":(?:class|func|mod|obj|attr|meth|term|ref|data):`~?([^`<]*?)(?:\s*<[^>]*>)?`", r"`\1`", text)
    return text.replace("``", "`")


def _sentences(text: str) -> list[str]:
    """The sentences of a text; each item of a list begins one."""
    found: list[str] = []
    for paragraph in re.split(r"\n\s*\n|\n(?=\s*[-*] )", text):
        line = re.sub(r"\s+", " ", paragraph).strip()
        is_item = re.match(r"^[-*] ", line) is not None
        pieces = re.split(
            r"(?<=[.;!?:])(?<!e\.g\.)(?<!i\.e\.)(?<!etc\.)(?<!vs\.)(?<!cf\.) (?=[A-Z`\"'(\[{])|(?<=[.;])(?<!e\.g\.)(?<!i\.e\.)(?<!etc\.)(?<!vs\.) (?=[a-z])",
            line,
        )
        for index, piece in enumerate(pieces):
            if index and found and found[-1].endswith(":"):
                # What a colon introduces belongs to its sentence.
                found[-1] = f"{found[-1]} {piece}"
            elif piece:
                found.append(piece if index == 0 or not is_item else f"- - {piece}")
    return [each for each in found if each]


def _follows(tokens: list[Token], at: int) -> bool:
    """Whether a noun phrase can end here."""
    if at >= len(tokens):
        return True
    token = tokens[at]
    if token.text == ",":
        return _word_at(tokens, at + 1) != "or"
    if token.text == "(":
        return _word_at(tokens, at + 1) != "or"
    return token.text in (".", ";", ":", "-", "–", "—", "[", "=", ">", "<", "!") or token.word in FOLLOWERS


def _word_at(tokens: list[Token], at: int) -> str:
    return tokens[at].word if 0 <= at < len(tokens) else ""


def _is_enumeration(text: str) -> bool:
    return all(each.startswith("Literal[") or each == "None" for each in split(text, "|")) and "Literal[" in text


def _names_path(sentence: str) -> bool:
    return re.search(r"\b(?:path|file|directory|filename|url|folder)\b", sentence, re.IGNORECASE) is not None


def _is_vague(text: str) -> bool:
    return re.search(r"\(s\)|\betc\b|\.\.\.|compatible object|_like\b|like\b", text) is not None


_RESULTS = {"TensorLike": "Tensor", "ArrayLike": "numpy.ndarray"}
_NO_RESULTS = frozenset(
    [
        "DType",
        "Activation",
        "Initializer",
        "Regularizer",
        "Constraint",
        "Loss",
        "Metric",
        "Optimizer",
        "Schedule",
        "Iterable",
    ]
)


def _as_result(text: str, package: str) -> str | None:
    """A type as that of a result: roles stand for what is given, not for all that would be taken."""
    if package not in ("numpy", *_KERAS, "tensorflow") and re.search(r"\bTensorLike\b", text):
        return None
    if package == "numpy":
        text = re.sub(r"\bTensorLike\b", "?", text)
    for role, given in _RESULTS.items():
        text = re.sub(rf"\b{role}\b", given, text)
    heads = set(re.findall(r"[A-Za-z_.?]+", re.sub(r"'[^']*'", "", text)))
    return None if "?" in text or heads & _NO_RESULTS else text


__all__ = ["Found", "Phrases", "may_be_none"]
