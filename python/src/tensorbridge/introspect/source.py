"""What only the source of a class tells: which keywords its `**kwargs` takes, which attributes its methods assign."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import FunctionType
from typing import Any, NamedTuple

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef
FUNCTION_NODES = (ast.FunctionDef, ast.AsyncFunctionDef)


class Keywords(NamedTuple):
    """What the `**kwargs` of a method takes."""

    names: list[str]
    # The next method of this name in line gets the rest, without those that are passed to it already.
    forwarded: Forward | None
    # Whether anything else is refused.
    closed: bool
    # Whether the names are all that may be given, wherever the rest goes: it is compared with a list of them.
    is_list: bool


class Forward(NamedTuple):
    """A call of a base class's method with `**kwargs`."""

    # The class whose method it is; None for the next one in line.
    owner: type | None
    method: str
    positions: int
    names: frozenset[str]


class Field(NamedTuple):
    """An assignment `self.name = value` in a method."""

    name: str
    value: ast.expr | None
    method: FunctionNode


@cache
def _file(path: str) -> dict[int, FunctionNode]:
    try:
        tree = ast.parse(Path(path).read_bytes())
    except (OSError, SyntaxError, ValueError):
        return {}
    found: dict[int, FunctionNode] = {}
    for node in ast.walk(tree):
        if isinstance(node, FunctionNode):
            for line in (node.lineno, *(each.lineno for each in node.decorator_list)):
                found.setdefault(line, node)
    return found


def function_of(found: Any) -> FunctionType | None:
    """The Python function under decorators, methods and wrappers; None where it is not written in Python."""
    while True:
        if isinstance(found, (classmethod, staticmethod)):
            found = found.__func__
        elif isinstance(found, property):
            found = found.fget
        elif inspect.ismethod(found):
            found = found.__func__
        elif hasattr(found, "__wrapped__"):
            found = found.__wrapped__
        else:
            return found if isinstance(found, FunctionType) else None


def node_of(found: Any) -> FunctionNode | None:
    """The source of a function as a tree."""
    function = function_of(found)
    if function is None:
        return None
    node = _file(function.__code__.co_filename).get(function.__code__.co_firstlineno)
    return node if node is not None and node.name == function.__name__ else None


def fields_of(owner: type) -> Iterator[Field]:
    """The public attributes that the methods of a class assign, without those of its base classes."""
    for found in list(vars(owner).values()):
        function = function_of(found)
        if function is None or function.__module__ != owner.__module__:
            continue
        node = node_of(function)
        if node is None or not node.args.args or any(_is_named(each, "staticmethod") for each in node.decorator_list):
            continue
        self_name = node.args.args[0].arg
        for each in _walk_body(node):
            targets: list[tuple[ast.expr, ast.expr | None]] = []
            if isinstance(each, ast.Assign):
                for target in each.targets:
                    if isinstance(target, ast.Tuple):
                        targets += [(element, None) for element in target.elts]
                    else:
                        targets.append((target, each.value))
            elif isinstance(each, (ast.AnnAssign, ast.AugAssign)):
                targets.append((each.target, None))
            for target, value in targets:
                if (
                    isinstance(target, ast.Attribute)
                    and isinstance(target.value, ast.Name)
                    and target.value.id == self_name
                    and not target.attr.startswith("_")
                    and not any(_is_named(decorator, "classmethod") for decorator in node.decorator_list)
                ):
                    yield Field(target.attr, value, node)


def _is_named(node: ast.expr, name: str) -> bool:
    return (isinstance(node, ast.Name) and node.id == name) or (isinstance(node, ast.Attribute) and node.attr == name)


def _walk_body(node: FunctionNode) -> Iterator[ast.AST]:
    """The nodes of a function in their order, without nested classes, whose `self` is another."""
    waiting: list[ast.AST] = list(reversed(node.body))
    while waiting:
        each = waiting.pop()
        yield each
        if not isinstance(each, ast.ClassDef):
            waiting += reversed(list(ast.iter_child_nodes(each)))


def is_reassigned(name: str, node: FunctionNode) -> bool:
    """Whether a function gives a parameter another value."""
    return any(
        isinstance(each, ast.Name) and each.id == name and isinstance(each.ctx, ast.Store) for each in ast.walk(node)
    )


def keywords_of(function: Any, owner: type) -> Keywords | None:
    """What becomes of the `**kwargs` of a method; None where its source cannot be read."""
    node = node_of(function)
    if node is None or node.args.kwarg is None:
        return None
    reader = _KeywordReader(function_of(function), owner)
    reader.read(node, node.args.kwarg.arg)
    names = list(dict.fromkeys(reader.names))
    return Keywords(names, reader.forwarded, reader.refuses and not reader.leaks, reader.is_list)


class _KeywordReader:
    def __init__(self, function: FunctionType | None, owner: type) -> None:
        self.names: list[str] = []
        self.forwarded: Forward | None = None
        self.refuses = False
        self.leaks = False
        self.is_list = False
        self._function = function
        self._owner = owner
        self._seen: set[ast.AST] = set()

    def read(self, node: FunctionNode, name: str) -> None:
        """Follows the uses of the dict `name` in a function."""
        if node in self._seen:
            return
        self._seen.add(node)
        others = {inner for each in ast.walk(node) if each is not node and _has(each, name) for inner in ast.walk(each)}
        parents = {child: parent for parent in ast.walk(node) for child in ast.iter_child_nodes(parent)}
        literals = {
            target.id: each.value
            for each in ast.walk(node)
            if isinstance(each, ast.Assign)
            for target in each.targets
            if isinstance(target, ast.Name)
        }
        for each in ast.walk(node):
            if each in others:
                continue
            if isinstance(each, ast.Name) and each.id == name and not isinstance(each.ctx, ast.Del):
                self._use(each, parents, literals)

    def _use(self, use: ast.Name, parents: dict[ast.AST, ast.AST], literals: dict[str, ast.expr]) -> None:
        parent = parents[use]
        if isinstance(parent, ast.Attribute):
            call = parents[parent]
            if isinstance(call, ast.Call) and call.func is parent:
                if parent.attr in ("pop", "get", "setdefault") and call.args and _text(call.args[0]):
                    self.names.append(_text(call.args[0]))
                    return
                if parent.attr in ("keys", "items", "values", "pop", "get", "copy"):
                    self._loop(call, parents, literals)
                    return
        elif isinstance(parent, ast.Subscript):
            if _text(parent.slice):
                self.names.append(_text(parent.slice))
            return
        elif isinstance(parent, ast.Compare):
            if _text(parent.left):
                self.names.append(_text(parent.left))
            return
        elif isinstance(parent, ast.keyword) and parent.arg is None:
            call = parents[parent]
            if isinstance(call, ast.Call) and self._forward(call):
                return
        elif isinstance(parent, (ast.If, ast.UnaryOp)):
            self.refuses = self.refuses or any(isinstance(each, ast.Raise) for each in ast.walk(parent))
            return
        elif isinstance(parent, ast.FormattedValue):
            return
        elif isinstance(parent, (ast.For, ast.comprehension)):
            self._loop(use, parents, literals)
            return
        elif isinstance(parent, ast.Call) and use in parent.args:
            if isinstance(parent.func, ast.Name) and parent.func.id in (
                "list",
                "len",
                "set",
                "sorted",
                "str",
                "tuple",
                "repr",
            ):
                return
            if len(parent.args) > 1:
                allowed = self._texts(parent.args[1], literals)
                if allowed is not None:
                    self.names += allowed
                    self.refuses = self.is_list = True
                    return
            if self._hand_over(parent, parent.args.index(use)):
                return
        self.leaks = True

    def _loop(self, use: ast.AST, parents: dict[ast.AST, ast.AST], literals: dict[str, ast.expr]) -> None:
        """`for k in kwargs: if k not in {…}: raise`."""
        loop = parents[use]
        if isinstance(loop, ast.Call) and isinstance(loop.func, ast.Name):
            loop = parents[loop]
        if not isinstance(loop, ast.For):
            return
        for each in ast.walk(loop):
            if (
                isinstance(each, ast.If)
                and isinstance(each.test, ast.Compare)
                and isinstance(each.test.ops[0], ast.NotIn)
            ):
                allowed = self._texts(each.test.comparators[0], literals)
                if allowed is not None and any(isinstance(inner, ast.Raise) for inner in each.body):
                    self.names += allowed
                    self.refuses = True
        if not self.refuses and any(isinstance(each, ast.Raise) for each in ast.walk(loop)):
            self.refuses = True

    def _texts(self, node: ast.expr, literals: dict[str, ast.expr]) -> list[str] | None:
        if isinstance(node, ast.Name) and node.id in literals:
            node = literals[node.id]
        if isinstance(node, (ast.Set, ast.List, ast.Tuple)) and all(_text(each) for each in node.elts):
            return [_text(each) for each in node.elts]
        return None

    def _hand_over(self, call: ast.Call, position: int) -> bool:
        """`self._process(kwargs)`: the same dict under another name."""
        if not (isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name)):
            return False
        node = node_of(inspect.getattr_static(self._owner, call.func.attr, None))
        if node is None or call.func.value.id not in ("self", "cls") or len(node.args.args) <= position + 1:
            return False
        self.read(node, node.args.args[position + 1].arg)
        return True

    def _forward(self, call: ast.Call) -> bool:
        target = call.func
        if not isinstance(target, ast.Attribute) or self.forwarded is not None:
            return False
        owner: type | None = None
        positions = len(call.args)
        if (
            isinstance(target.value, ast.Call)
            and isinstance(target.value.func, ast.Name)
            and target.value.func.id == "super"
        ):
            pass
        elif isinstance(target.value, (ast.Name, ast.Attribute)) and self._function is not None:
            try:
                owner = eval(ast.unparse(target.value), dict(self._function.__globals__))
            except Exception:
                return False
            if not (inspect.isclass(owner) and issubclass(self._owner, owner)) or positions == 0:
                return False
            positions -= 1
        else:
            return False
        named = frozenset(each.arg for each in call.keywords if each.arg is not None)
        self.forwarded = Forward(owner, target.attr, positions, named)
        return not any(isinstance(each, ast.Starred) for each in call.args)


def _has(node: ast.AST, name: str) -> bool:
    """Whether a node is a function with a `**kwargs` of its own that has this name."""
    return (
        isinstance(node, (*FUNCTION_NODES, ast.Lambda)) and node.args.kwarg is not None and node.args.kwarg.arg == name
    )


def _text(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
