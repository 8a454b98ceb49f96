"""Signatures that TypeScript declares for Python, and real Python functions that have them.

Keras and TensorFlow read the signature of what they call: ``call(self, inputs, training=None)`` gets `training` only
because it is written there. They read it in several ways (``inspect``, code objects, wrappers that copy attributes), so
only a function that was really written with these parameters satisfies them all: one is compiled for each signature.
"""

from __future__ import annotations

import inspect
import keyword
import re
from collections.abc import Callable
from typing import Any

Function = Callable[..., Any]


class NotGiven:
    """An optional parameter that was not given: it reaches JavaScript as `undefined`, whose own default applies."""

    def __repr__(self) -> str:
        return "None"


NOT_GIVEN = NotGiven()


class ByName(inspect.Parameter):
    """May be given by position too, and reaches JavaScript among the names of the trailing object."""


def declared_signature(parameters: list[str]) -> inspect.Signature:
    """The signature that ``['x', 'training=None', '*args', '**kwargs']`` declares.

    ``=undefined`` leaves the default to JavaScript.

    Raises:
        SyntaxError: it is not a parameter list of Python.
    """
    scope: dict[str, Any] = {}
    source = ", ".join(_python_parameter(parameter) for parameter in parameters)
    try:
        exec(f"def declared({source}): pass", {"undefined": NOT_GIVEN}, scope)
    except SyntaxError as error:
        raise SyntaxError(f"not a Python parameter list: {parameters} ({error.msg})") from None
    return inspect.signature(scope["declared"])


def _python_parameter(parameter: str) -> str:
    """JavaScript names may have a dollar sign, or be a keyword of Python."""
    found = re.match(r"(\**)([\w$]+)", parameter)
    if not found:
        return parameter
    name = found.group(2).replace("$", "_")
    return f"{found.group(1)}{name}{'_' if keyword.iskeyword(name) else ''}{parameter[found.end() :]}"


def shown_parameters(parameters: list[inspect.Parameter]) -> list[str]:
    """The parameter list as it is written; the `repr` of a default must be an expression for it."""
    shown: list[str] = []
    starred = False
    for position, p in enumerate(parameters):
        if position and p.kind is not p.POSITIONAL_ONLY and parameters[position - 1].kind is p.POSITIONAL_ONLY:
            shown.append("/")
        if p.kind is p.KEYWORD_ONLY and not starred:
            shown.append("*")
        starred = starred or p.kind in (p.KEYWORD_ONLY, p.VAR_POSITIONAL)
        stars = "*" if p.kind is p.VAR_POSITIONAL else "**" if p.kind is p.VAR_KEYWORD else ""
        shown.append(f"{stars}{p.name}" + ("" if p.default is p.empty else f"={p.default!r}"))
    if parameters and parameters[-1].kind is inspect.Parameter.POSITIONAL_ONLY:
        shown.append("/")
    return shown


class WrittenDefault:
    """A default that is written as the name of its value."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return self._name


def function_with_signature(
    name: str, signature: inspect.Signature, call: Function, *, with_self: bool, fills: bool = False
) -> Function:
    """A Python function with this signature that hands its arguments over to a JavaScript function.

    Parameters that may be given by position are, up to the last one that was given; keyword-only ones and ``**kwargs``
    are the trailing object.

    Args:
        with_self: a method: `self` comes first, and `call` gets it first.
        fills: `call` is a function of Python: it gets None for what was not given.
    """
    scope: dict[str, Any] = {"_call": call, "_hand_over": _hand_over, "_not_given": None if fills else NOT_GIVEN}
    positional: list[str] = ["self"] if with_self else []
    keyword_only: list[str] = []
    variable, keywords = "()", "{}"
    parameters = [p for p in signature.parameters.values() if not (with_self and p.name == "self")]
    written = []
    for position, p in enumerate(parameters):
        default = p.default
        if default is not p.empty:
            scope[f"_default_{position}"] = None if default is NOT_GIVEN else default
            default = WrittenDefault(f"_default_{position}")
        written.append(p.replace(default=default))
        if p.kind is p.VAR_POSITIONAL:
            variable = p.name
        elif p.kind is p.VAR_KEYWORD:
            keywords = p.name
        elif p.kind is p.KEYWORD_ONLY or isinstance(p, ByName):
            keyword_only.append(f"{p.name!r}: {_given(p)}")
        else:
            positional.append(_given(p))
    shown = [*(["self"] if with_self else []), *shown_parameters(written)]
    arguments = f"[{', '.join(positional)}], {variable}, {{{', '.join(keyword_only)}}}, {keywords}"
    safe = name if name.isidentifier() and not keyword.iskeyword(name) else "javascript_function"
    exec(f"def {safe}({', '.join(shown)}):\n    return _hand_over(_call, {arguments})", scope)
    function: Function = scope[safe]
    # AutoGraph has nothing to convert here: the source is in JavaScript.
    function.autograph_info__ = {}  # type: ignore[attr-defined]
    return function


def _given(parameter: inspect.Parameter) -> str:
    """The expression for an argument. None stands for what was not given where JavaScript has the default."""
    name = parameter.name
    return f"(_not_given if {name} is None else {name})" if parameter.default is NOT_GIVEN else name


def _hand_over(
    call: Function, positional: list[Any], variable: tuple[Any, ...], named: dict[str, Any], keywords: dict[str, Any]
) -> Any:
    given = {name: value for name, value in named.items() if value is not NOT_GIVEN}
    # What was not given keeps its place only where something comes after it.
    if not (variable or given or keywords):
        while positional and positional[-1] is NOT_GIVEN:
            positional.pop()
    return call(*positional, *variable, **given, **keywords)
