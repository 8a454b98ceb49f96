"""The types of the API model: Python's typing notation, restricted, as text. src/typegen/type-expressions.ts reads it.

Plain: ``int float bool str bytes complex None object``, ``Literal['a', 1, True]``. Generic: ``list[T] set[T]
tuple[T, U] tuple[T, ...] dict[K, V] Iterable[T] Iterator[T] type[C] Callable[[A], R]``, each also without brackets.
Unions with ``|``. Classes by their dotted public names. Roles, for what the libraries take in many forms, by one word:
see ROLES. What is not known has no type at all.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable

PLAIN = frozenset(["int", "float", "bool", "str", "bytes", "complex", "None", "object"])
GENERIC = frozenset(["list", "set", "tuple", "dict", "Iterable", "Iterator", "type", "Callable"])
ROLES = frozenset(
    [
        "TensorLike",  # whatever becomes a tensor: a tensor, variable, array, number, nested lists
        "Tensor",  # a tensor for sure
        "ArrayLike",  # whatever becomes a NumPy array
        "Shape",
        "DType",
        "Module",
        # Keras: its name, its configuration, a class, an instance or a function
        "Activation",
        "Initializer",
        "Regularizer",
        "Constraint",
        "Loss",
        "Metric",
        "Optimizer",
        "Schedule",
    ]
)


def union(types: Iterable[str]) -> str:
    """The union of types: each alternative once, literals together, None last."""
    alternatives: list[str] = []
    literals: list[str] = []
    for each in types:
        for alternative in split(each, "|"):
            if alternative.startswith("Literal["):
                if not literals:
                    alternatives.append("Literal")
                literals += [value for value in split(alternative[8:-1], ",") if value not in literals]
            elif alternative not in alternatives:
                alternatives.append(alternative)
    if "True" in literals and "False" in literals and "bool" not in alternatives:
        alternatives.insert(alternatives.index("Literal"), "bool")
    for plain, kind in (("str", str), ("bool", bool), ("int", int)):
        if plain in alternatives:
            literals = [value for value in literals if type(ast.literal_eval(value)) is not kind]
    if not literals:
        alternatives = [each for each in alternatives if each != "Literal"]
    if "None" in alternatives:
        alternatives.remove("None")
        alternatives.append("None")
    if "TensorLike" in alternatives and "ArrayLike" in alternatives:
        alternatives.remove("ArrayLike")
    # An element type is lost where the same container may have any elements.
    alternatives = [each for each in alternatives if each.partition("[")[0] not in alternatives or "[" not in each]
    return " | ".join(f"Literal[{', '.join(literals)}]" if each == "Literal" else each for each in alternatives)


def split(text: str, separator: str) -> list[str]:
    """The parts of a type between separators that are in no bracket and no string."""
    parts = [""]
    depth = 0
    for piece in re.findall(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|.", text):
        depth += (piece == "[") - (piece == "]")
        if piece == separator and depth == 0:
            parts.append("")
        else:
            parts[-1] += piece
    return [part.strip() for part in parts if part.strip()]


def literal(values: Iterable[object]) -> str:
    """The type of these values and no other."""
    return f"Literal[{', '.join(repr(value) for value in values)}]"


def may_be_none(text: str) -> bool:
    """Whether the type takes None, by its name or as anything."""
    return not {"None", "object"}.isdisjoint(split(text, "|"))


def names_in(text: str) -> set[str]:
    """The words of a type that stand for types."""
    return set(
        re.findall(
            r"[A-Za-z_][\w.]*", re.sub(r"Literal\[(?:'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|[^\]'\"])*\]", "", text)
        )
    )
