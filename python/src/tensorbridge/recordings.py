"""Recorded functions: what a TypeScript function asked once, of stand-ins for its arguments, as a Python function.

The steps become the statements of a function that Python compiles (docs/protocol.md, Recorded functions): it runs on
any thread and inside itself, and its errors have the lines of the TypeScript file. Objects from outside are its
constants and live as long as it does.
"""

from __future__ import annotations

import ast
import inspect
import keyword
import math
from collections import Counter
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any, Protocol

from . import messages as m
from .decoder import Decoder
from .errors import ProtocolError
from .mirror import get_member, set_member
from .parameters import data_parameter, float_parameters, unwrapped
from .signatures import NOT_GIVEN, WrittenDefault, declared_signature, shown_parameters
from .training import keras_callbacks, world_of

_RECORDED = "__tensorbridge_recorded__"
_VARIADIC = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)


class Running(Protocol):
    """How requests are run, of the evaluator."""

    def imported(self, name: str) -> Any:
        """A module."""

    def compiled(self, source: str, mode: str) -> Any:
        """The code of an expression or of statements."""

    def evaluated(self, code: Any, variables: dict[str, Any]) -> Any:
        """The value of an expression, or None."""


def recorded_function(request: m.Record, decoder: Decoder, running: Running) -> Any:
    """The function that a recording is.

    Raises:
        SyntaxError: the declared signature is no parameter list of Python.
        Dependent: it uses the result of a failed request.
    """
    writer = _Writer(decoder, running, _own_prefix(request))
    name = writer.function(request, 0, [])
    tree = ast.parse("\n".join(text for text, _ in writer.lines))
    # The lines that Python's tracebacks name are those of the TypeScript file.
    for node in ast.walk(tree):
        if hasattr(node, "lineno"):
            line = writer.lines[node.lineno - 1][1] or 1
            node.lineno = node.end_lineno = line  # type: ignore[attr-defined]
            node.col_offset = node.end_col_offset = 0  # type: ignore[attr-defined]
    exec(compile(tree, request.file, "exec"), writer.scope)
    return writer.scope.pop(name)  # a function in its own globals would be a circle


def _own_prefix(request: m.Record) -> str:
    """How names begin that no parameter has: it would hide what is called so."""
    names = list(_names(request))
    prefix = "_"
    while any(name.startswith(prefix) for name in names):
        prefix += "_"
    return prefix


def _names(request: m.Record) -> Iterator[str]:
    yield from declared_signature(request.parameters).parameters
    for inner in _functions_in(request.steps):
        yield from _names(inner)


def is_recorded(function: Any) -> bool:
    """Whether `function` is a recorded one."""
    return _RECORDED in getattr(function, "__dict__", {})


def _finished(function: Any, name: str) -> Any:
    function.__name__ = function.__qualname__ = name or "recorded_function"
    function.__module__ = "__javascript__"
    # AutoGraph has nothing to convert here: the source is in JavaScript, and there is no branch in it.
    function.autograph_info__ = {}
    setattr(function, _RECORDED, True)
    return function


def _call_mended(
    function: Any, args: tuple[Any, ...], kwargs: dict[str, Any], positions: tuple[int, ...], names: tuple[str, ...]
) -> Any:
    """A call of a function that is known only now, with plain integers at these places (the rule of evaluate.py)."""
    floats = float_parameters(unwrapped(function))
    if floats.names:
        if not floats.positions.isdisjoint(positions):
            args = tuple(
                float(arg) if position in positions and position in floats.positions else arg
                for position, arg in enumerate(args)
            )
        for name in floats.names.intersection(names):
            kwargs[name] = float(kwargs[name])
    if "callbacks" in kwargs:
        kwargs["callbacks"] = keras_callbacks(kwargs["callbacks"], world_of(function))
    return function(*args, **kwargs)


class _Writer:
    """Writes the source of one recorded function and of those inside it."""

    def __init__(self, decoder: Decoder, running: Running, prefix: str) -> None:
        self.lines: list[tuple[str, int]] = []
        """Each line, and its line in the TypeScript file."""
        self.prefix = prefix
        """How all names begin that are not the user's."""
        self.scope: dict[str, Any] = {
            f"{prefix}get": get_member,
            f"{prefix}set": set_member,
            f"{prefix}mended": _call_mended,
            f"{prefix}finished": _finished,
            f"{prefix}import": running.imported,
            f"{prefix}evaluated": running.evaluated,
        }
        self._decoder = decoder
        self._running = running
        self._captured: dict[int, str] = {}
        self._locals: set[int] = set()
        self._uses: Counter[int] = Counter()
        self._enclosed: set[int] = set()

    # Statements

    def function(self, request: m.Record, line: int, outer: list[str]) -> str:
        """Write a function; the name under which it is found."""
        indent = "    " * len(outer)
        safe = request.name.isidentifier() and not keyword.iskeyword(request.name)
        name = request.name if safe and not request.name.startswith("_") else "recorded_function"
        line = line or next((step.line for step in request.steps), 1)
        parameters = list(declared_signature(request.parameters).parameters.values())
        filled = [p.name for p in parameters if p.kind not in _VARIADIC]
        if len(filled) != len(request.placeholders):
            raise ProtocolError(f"{len(request.placeholders)} placeholders for the parameters {request.parameters}")
        for position, p in enumerate(parameters):
            if p.default is not p.empty:
                default = self._constant(None if p.default is NOT_GIVEN else p.default)
                parameters[position] = p.replace(default=WrittenDefault(default))
        self.lines.append((f"{indent}def {name}({', '.join(shown_parameters(parameters))}):", line))
        for own, id in zip(filled, request.placeholders, strict=True):
            self._locals.add(id)
            # Under a name of its own: a function inside may have a parameter of the same name.
            self.lines.append((f"{indent}    {self.prefix}{id} = {own}", line))
        if not outer:
            self._uses.update(_used(request))
        made = {*request.placeholders, *_made_in(request.steps)}
        for inner in _functions_in(request.steps):
            self._enclosed.update(made.intersection(_used(inner)))
        self._steps(request.steps, [*outer, name], list(_ids_in(request.result)), set(request.placeholders))
        self.lines.append((f"{indent}    return {self.expression(request.result)}", line))
        self.lines.append((f"{indent}{name} = {self.prefix}finished({name}, {request.name!r})", line))
        return name

    def _steps(self, steps: list[m.Step], outer: list[str], after: list[int], own: set[int]) -> None:
        """Write steps; what is not needed any more goes at once, as in an expression of Python.

        Args:
            after: what is used at the end of them.
            own: ids that are made outside of `steps` and are theirs to forget.
        """
        used = [Counter(_used_by(step)) for step in steps]
        here = sum(used, Counter(after))
        last: dict[int, int] = {}
        for position, ids in enumerate(used):
            last.update(dict.fromkeys(ids, position))
        made = own | {step.message.id for step in steps}
        forgettable = {id for id in made if here[id] == self._uses[id] and id not in self._enclosed}
        forgettable.difference_update(after)
        for position, step in enumerate(steps):
            self._step(step, outer)
            over = [f"{self.prefix}{id}" for id in used[position] if last[id] == position and id in forgettable]
            if over:
                self.lines.append((f"{'    ' * len(outer)}del {', '.join(over)}", step.line))

    def _step(self, step: m.Step, outer: list[str]) -> None:
        message: Any = step.message
        kind = message.__class__
        indent = "    " * len(outer)
        if kind is m.Within:
            self._block(step, message, outer)
            return
        if kind is m.Record:
            name = self.function(message, step.line, outer)
            text = f"{self.prefix}{message.id} = {name}"
        else:
            text = _STATEMENTS[kind](self, message)
            if kind in _WITH_RESULT:
                if self._uses[message.id]:
                    text = f"{self.prefix}{message.id} = {text}"
                elif kind is m.GetAttribute:
                    return  # a mere look, which concerns nobody
        self._locals.add(message.id)
        self.lines.append((indent + text, step.line))

    def _block(self, step: m.Step, message: m.Within, outer: list[str]) -> None:
        indent = "    " * len(outer)
        seen = Counter(id for each in step.steps for id in _used_by(each))
        inside = [each.message.id for each in step.steps]
        left = [f"{self.prefix}{id}" for id in inside if self._uses[id] > seen[id]]
        if left:
            # Where the context swallows an error.
            self.lines.append((f"{indent}{' = '.join(left)} = None", step.line))
        target = self._reference(message.target)
        self.lines.append((f"{indent}with {target} as {self.prefix}{message.block}:", step.line))
        self._locals.add(message.block)
        self.lines.append((f"{indent}    pass", step.line))
        self._steps(step.steps, [*outer, "with"], [], {message.block})

    def _call(self, message: m.Call) -> str:
        function = self._known(message.target)
        return self._called(self._reference(message.target), function, message.args, message.kwargs or {})

    def _call_method(self, message: m.CallMethod) -> str:
        owner = self._known(message.target)
        if isinstance(owner, ModuleType):
            # Libraries do not change under way.
            try:
                for name in message.names:
                    owner = get_member(owner, name)
            except AttributeError:
                pass
            else:
                return self._called(self._constant(owner), owner, message.args, message.kwargs or {})
        return self._called(self._member(message), None, message.args, message.kwargs or {})

    def _called(self, text: str, function: Any, wire_args: list[Any], wire_kwargs: dict[str, Any]) -> str:
        positions = tuple(i for i, wire in enumerate(wire_args) if wire.__class__ is int)
        names = tuple(name for name, wire in wire_kwargs.items() if wire.__class__ is int)
        data = None if function is None else data_parameter(function)
        as_data: str | int | None = None
        if data is not None:
            given = wire_args[data.dtype_position] if len(wire_args) > data.dtype_position else None
            if given is None and wire_kwargs.get("dtype") is None:
                as_data = 0 if wire_args else data.name
        args = [self.expression(wire, as_data=i == as_data) for i, wire in enumerate(wire_args)]
        kwargs = {name: self.expression(wire, as_data=name == as_data) for name, wire in wire_kwargs.items()}
        if "callbacks" in kwargs or ((positions or names) and function is None):
            given = f"({''.join(f'{arg}, ' for arg in args)}), {_display(kwargs)}"
            return f"{self.prefix}mended({text}, {given}, {positions}, {names})"
        if data is None and (positions or names):
            floats = float_parameters(unwrapped(function))
            for position in floats.positions.intersection(positions):
                args[position] = repr(float(wire_args[position]))
            for name in floats.names.intersection(names):
                kwargs[name] = repr(float(wire_kwargs[name]))
        if all(name.isidentifier() and not keyword.iskeyword(name) for name in kwargs):
            args += [f"{name}={value}" for name, value in kwargs.items()]
        else:
            args.append(f"**{_display(kwargs)}")
        return f"{text}({', '.join(args)})"

    def _member(self, message: m.GetAttribute | m.CallMethod) -> str:
        text = self._reference(message.target)
        for name in message.names:
            text = f"{self.prefix}get({text}, {name!r})"
        return text

    def _item(self, message: m.GetItem | m.SetItem | m.DeleteItem) -> str:
        return f"{self._reference(message.target)}[{self.expression(message.key)}]"

    def _evaluate(self, message: m.Evaluate | m.Execute) -> str:
        mode = "eval" if message.__class__ is m.Evaluate else "exec"
        code = self._constant(self._running.compiled(message.source, mode))
        variables = getattr(message, "locals", None) or {}
        given = _display({name: self.expression(wire) for name, wire in variables.items()})
        return f"{self.prefix}evaluated({code}, {given})"

    # Expressions

    def expression(self, wire: Any, *, as_data: bool = False) -> str:
        """The expression for a wire value. `as_data`: plain integers in it are floats (decoder.py)."""
        kind = wire.__class__
        if kind is int and as_data:
            return repr(float(wire))
        if kind is float and not math.isfinite(wire):
            return self._constant(wire)
        if kind is list:
            return f"[{', '.join(self.expression(entry, as_data=as_data) for entry in wire)}]"
        if kind is not dict:
            return repr(wire)
        ((tag, payload),) = wire.items()
        if tag == "r":
            return self._reference(payload)
        if tag == "t":
            return f"({''.join(self.expression(entry, as_data=as_data) + ', ' for entry in payload)})"
        if tag == "d":
            entries = [self.expression(entry) for entry in payload]
            return f"{{{', '.join(map(': '.join, zip(entries[::2], entries[1::2], strict=True)))}}}"
        if tag == "s":
            return f"{self._constant(set)}([{', '.join(self.expression(entry) for entry in payload)}])"
        if tag == "l":
            return f"{self._constant(slice)}({', '.join(self.expression(entry) for entry in payload)})"
        if tag == "g":
            raise ProtocolError("an iterator cannot be recorded")
        return self._constant(self._decoder.value(wire))

    def _reference(self, id: int) -> str:
        if id in self._locals:
            return f"{self.prefix}{id}"
        if id not in self._captured:
            self._captured[id] = self._constant(self._decoder.reference(id))
        return self._captured[id]

    def _known(self, id: int) -> Any:
        """The object with this id where it is one from outside; None for what is made in each call."""
        return None if id in self._locals else self._decoder.reference(id)

    def _constant(self, value: Any) -> str:
        name = f"{self.prefix}c{len(self.scope)}"
        self.scope[name] = value
        return name


_STATEMENTS: dict[type, Callable[[_Writer, Any], str]] = {
    m.Call: _Writer._call,
    m.CallMethod: _Writer._call_method,
    m.GetAttribute: _Writer._member,
    m.SetAttribute: lambda w, each: (
        f"{w.prefix}set({w._reference(each.target)}, {each.name!r}, {w.expression(each.value)})"
    ),
    m.DeleteAttribute: lambda w, each: f"{w._constant(delattr)}({w._reference(each.target)}, {each.name!r})",
    m.GetItem: _Writer._item,
    m.SetItem: lambda w, each: f"{w._item(each)} = {w.expression(each.value)}",
    m.DeleteItem: lambda w, each: f"del {w._item(each)}",
    m.Import: lambda w, each: f"{w.prefix}import({each.name!r})",
    m.Evaluate: _Writer._evaluate,
    m.Execute: _Writer._evaluate,
}
_WITH_RESULT = frozenset((m.Call, m.CallMethod, m.GetAttribute, m.GetItem, m.Import, m.Evaluate))


def _display(entries: dict[str, str]) -> str:
    return f"{{{', '.join(f'{name!r}: {text}' for name, text in entries.items())}}}"


def _ids_in(wire: Any) -> Iterator[int]:
    """The ids that a wire value names."""
    if wire.__class__ is list:
        for entry in wire:
            yield from _ids_in(entry)
    elif wire.__class__ is dict:
        if "r" in wire:
            yield wire["r"]
        else:
            for entry in wire.values():
                yield from _ids_in(entry)


def _used(request: m.Record) -> Iterator[int]:
    """The ids that a function names, with those of functions inside it."""
    for step in request.steps:
        yield from _used_by(step)
    yield from _ids_in(request.result)


def _used_by(step: m.Step) -> Iterator[int]:
    message: Any = step.message
    if message.__class__ is m.Record:
        yield from _used(message)
        return
    if hasattr(message, "target"):
        yield message.target
    for name in ("args", "value", "key"):
        yield from _ids_in(getattr(message, name, None))
    for name in ("kwargs", "locals"):
        yield from _ids_in(list((getattr(message, name, None) or {}).values()))
    for each in step.steps:
        yield from _used_by(each)


def _made_in(steps: list[m.Step]) -> Iterator[int]:
    """The ids of what steps make, inside contexts too."""
    for step in steps:
        yield step.message.id
        if isinstance(step.message, m.Within):
            yield step.message.block
        yield from _made_in(step.steps)


def _functions_in(steps: list[m.Step]) -> Iterator[m.Record]:
    for step in steps:
        if isinstance(step.message, m.Record):
            yield step.message
        yield from _functions_in(step.steps)
