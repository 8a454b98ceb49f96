"""From annotations and default values to the types of the model."""

from __future__ import annotations

import ast
import collections.abc
import enum
import inspect
import re
import types
import typing
from collections.abc import Callable
from typing import Any

from .public_names import PublicNames
from .type_language import literal, union

_PLAIN = {int: "int", float: "float", bool: "bool", str: "str", bytes: "bytes", complex: "complex", object: "object"}
_PLAIN_NAMES = {kind.__name__: name for kind, name in _PLAIN.items()} | {"None": "None"}
_GENERIC: dict[Any, str] = {
    list: "list",
    set: "set",
    frozenset: "set",
    tuple: "tuple",
    dict: "dict",
    type: "type",
    collections.abc.Iterable: "Iterable",
    collections.abc.Sequence: "Iterable",
    collections.abc.Collection: "Iterable",
    collections.abc.Iterator: "Iterator",
    collections.abc.Generator: "Iterator",
    collections.abc.Mapping: "dict",
    collections.abc.MutableMapping: "dict",
    collections.abc.Callable: "Callable",
    collections.abc.Set: "set",
}
# Classes and aliases that stand for a role: (as a parameter, as a result).
_ROLES = {
    "tensorflow.Tensor": ("TensorLike", "Tensor"),
    "tensorflow.types.experimental.TensorLike": ("TensorLike", None),
    "tensorflow.DType": ("DType", "tensorflow.DType"),
    "tensorflow.TensorShape": ("Shape", "Shape"),
    "keras.KerasTensor": ("TensorLike", "Tensor"),
    "numpy.ndarray": ("ArrayLike", "numpy.ndarray"),
    "numpy.dtype": ("DType", "numpy.dtype"),
}


def annotation_type(annotation: Any, names: PublicNames, *, result: bool = False) -> str | None:
    """The type that an annotation names; None where it names none, or one without a public name."""
    if annotation is inspect.Parameter.empty or annotation is Any:
        return None
    if annotation is None or annotation is types.NoneType:
        return "None"
    if isinstance(annotation, str):
        return _text_type(annotation, names, result=result)
    if isinstance(annotation, typing.ForwardRef):
        return _text_type(annotation.__forward_arg__, names, result=result)
    if isinstance(annotation, type) and annotation in _PLAIN:
        return _PLAIN[annotation]
    origin = typing.get_origin(annotation)
    arguments = typing.get_args(annotation)
    if origin is typing.Annotated:
        # TensorFlow's generated ops: Annotated[Any, TypeVar of dtypes].
        if arguments[0] is Any and isinstance(arguments[1], typing.TypeVar):
            return "Tensor" if result else "TensorLike"
        return annotation_type(arguments[0], names, result=result)
    if origin is typing.Literal:
        return literal(value for value in arguments if value is not None) + (" | None" if None in arguments else "")
    if origin is typing.Union or origin is types.UnionType:
        parts = [annotation_type(each, names, result=result) for each in arguments]
        return None if None in parts else union(part for part in parts if part is not None)
    if origin is not None:
        return _generic_type(origin, arguments, names, result=result)
    if inspect.isclass(annotation):
        if annotation in _GENERIC:
            return _GENERIC[annotation]
        name = names.id_of(annotation)
        if name is None:
            return None
        return role_of(name, result=result)
    return None


def role_of(name: str, *, result: bool) -> str | None:
    """The role that a class stands for, or the class itself."""
    return _ROLES[name][result] if name in _ROLES else name


def _generic_type(origin: Any, arguments: tuple[Any, ...], names: PublicNames, *, result: bool) -> str | None:
    name = _GENERIC.get(origin)
    if name is None:
        found = names.id_of(origin)
        return None if found is None else role_of(found, result=result)
    if name == "Callable":
        return name
    parts = ["..." if each is Ellipsis else annotation_type(each, names, result=result) for each in arguments]
    if name == "type":
        return name if not parts or parts[0] is None else f"type[{parts[0]}]"
    if name in ("dict", "tuple"):
        if not parts or None in parts:
            return name
        return f"{name}[{', '.join(part for part in parts if part)}]"
    return name if not parts or parts[0] is None else f"{name}[{parts[0]}]"


def _text_type(text: str, names: PublicNames, *, result: bool) -> str | None:
    """An annotation that could not be evaluated."""

    def class_of(word: str) -> str | None:
        if re.fullmatch(r"(?:\w+\.)*(?:Tensor|TensorLike)", word):
            return "tensorflow.Tensor"
        name = names.resolve(word)
        return name if inspect.isclass(names.object_of(name or "")) else None

    return text_type(text, class_of, result=result)


def text_type(text: str, class_of: Callable[[str], str | None], *, result: bool) -> str | None:
    """The type that an expression of Python names, such as `Optional[list[int]]`."""
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except SyntaxError:
        return None
    return _tree_type(tree, class_of, result=result)


_TYPING = {
    **{name: name for name in ("list", "set", "tuple", "dict", "type", "Callable", "Iterable", "Iterator")},
    "List": "list",
    "Set": "set",
    "FrozenSet": "set",
    "frozenset": "set",
    "Tuple": "tuple",
    "Dict": "dict",
    "Type": "type",
    "Mapping": "dict",
    "MutableMapping": "dict",
    "Sequence": "Iterable",
    "Collection": "Iterable",
    "Generator": "Iterator",
    "callable": "Callable",
    "iterable": "Iterable",
    "sequence": "Iterable",
}


def _tree_type(tree: ast.expr, class_of: Callable[[str], str | None], *, result: bool) -> str | None:
    if isinstance(tree, ast.Constant):
        if tree.value is None:
            return "None"
        return text_type(tree.value, class_of, result=result) if isinstance(tree.value, str) else None
    if isinstance(tree, ast.BinOp) and isinstance(tree.op, ast.BitOr):
        return _union_of([tree.left, tree.right], class_of, result=result)
    if isinstance(tree, (ast.Name, ast.Attribute)):
        word = ast.unparse(tree)
        last = word.rpartition(".")[2]
        plain = _PLAIN_NAMES.get(word) or (
            _TYPING.get(last) if word == last or word.startswith(("typing.", "collections.")) else None
        )
        if plain is not None:
            return plain
        name = class_of(word)
        return None if name is None else role_of(name, result=result)
    if isinstance(tree, ast.Subscript):
        head = ast.unparse(tree.value).rpartition(".")[2]
        parts = tree.slice.elts if isinstance(tree.slice, ast.Tuple) else [tree.slice]
        if head == "Union":
            return _union_of(parts, class_of, result=result)
        if head == "Optional":
            found = _tree_type(parts[0], class_of, result=result)
            return None if found is None else union([found, "None"])
        if head == "Literal":
            values = [each.value for each in parts if isinstance(each, ast.Constant)]
            kept = [value for value in values if isinstance(value, (str, int, bool))]
            return literal(kept) if kept and len(kept) == len(parts) else None
        kind = _TYPING.get(head)
        if kind is None or kind == "Callable":
            return kind
        elements = [
            "..." if isinstance(each, ast.Constant) and each.value is ... else _tree_type(each, class_of, result=result)
            for each in parts
        ]
        if any(each is None for each in elements) or (kind == "dict" and len(elements) != 2):
            return kind
        return f"{kind}[{', '.join(each for each in elements if each)}]"
    return None


def _union_of(parts: list[ast.expr], class_of: Callable[[str], str | None], *, result: bool) -> str | None:
    found = [_tree_type(each, class_of, result=result) for each in parts]
    return None if any(each is None for each in found) else union(each for each in found if each)


def default_type(value: Any, names: PublicNames) -> str | None:
    """The type of a default value: what is surely taken, though perhaps not all that is taken."""
    if isinstance(value, enum.Enum):
        return names.id_of(type(value))
    if type(value) is object:
        # A mark of "not given".
        return None
    if type(value) in _PLAIN:
        return _PLAIN[type(value)]
    if isinstance(value, (tuple, list)):
        kinds = {default_type(each, names) for each in value}
        kind = type(value).__name__ if type(value) in (tuple, list) else None
        if kind is None:
            return None
        if len(kinds) != 1 or None in kinds:
            return kind
        return f"{kind}[{kinds.pop()}{', ...' if kind == 'tuple' else ''}]"
    if isinstance(value, dict):
        return "dict"
    if inspect.isclass(value):
        if value.__module__ == "numpy" or value in (int, float, bool, str, complex):
            return "DType"
        found = names.id_of(value)
        return None if found is None else f"type[{found}]"
    found = names.id_of(type(value))
    return None if found is None else role_of(found, result=False)


def default_text(value: Any) -> str | None:
    """The text of a default value that is a literal."""
    if value is None or type(value) in (bool, int, str):
        return repr(value)
    if type(value) is float:
        return repr(value) if value - value == 0 else None
    if type(value) in (tuple, list):
        parts = [default_text(each) for each in value]
        if None in parts:
            return None
        text = ", ".join(part for part in parts if part is not None)
        return f"[{text}]" if type(value) is list else f"({text}{',' if len(parts) == 1 else ''})"
    return "{}" if type(value) is dict and not value else None
