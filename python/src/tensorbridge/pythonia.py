"""What `tensorbridge/pythonia` asks for: pythonia's rules for paths, for what travels by value, and for classes.

pythonia gives numbers, texts, booleans and None by value and everything else by reference, whatever it holds; it looks
for a name among items or among attributes, as the case may be; and the arguments of callbacks are taken apart as JSON
would. None of that is what the stand-ins of tensorbridge do, so it is done here, behind functions that are called as
any others (src/pythonia/).
"""

from __future__ import annotations

import builtins
import importlib
import importlib.util
import inspect
import json
import os
import re
import sys
import textwrap
import traceback
import types
import weakref
from collections.abc import Callable, Iterable, MutableMapping
from typing import Any

from .callbacks import function_id
from .describe import short_repr
from .encoder import ByReference
from .libraries import wait_for_background_import
from .signatures import declared_signature, function_with_signature

Keys = list[Any]
Function = Callable[..., Any]

_BY_VALUE = frozenset((type(None), bool, int, float, str))
_CONTAINERS = frozenset((dict, tuple, list))
# Nothing is computed when they are iterated: their entries may be taken ahead.
_AT_HAND = frozenset((dict, tuple, list, set, frozenset, range, str, bytes))
_MISSING = object()
# What pythonia's own evaluation happens to see, and programs use: py`os.getcwd()`.
_NAMES = {each.__name__: each for each in (builtins, importlib, inspect, json, os, sys, traceback, types)}

_shows = True


def set_fast_mode(value: bool) -> None:
    """Whether results come without their repr."""
    global _shows  # noqa: PLW0603 - one worker serves one client
    _shows = not value


def shown(value: Any) -> list[Any]:
    """A result: ``[value]`` by value, or ``[object, repr]``."""
    if type(value) in _BY_VALUE:
        return [value]
    function = _javascript_of(value)
    if function is not None:
        return [function]
    return [ByReference(value), short_repr(value) if _shows else None]


# Paths


def get(target: Any, keys: Keys, parent: bool = False) -> list[Any]:
    """The value of an attribute read."""
    return shown(reach(target, keys, parent))


def reach(target: Any, keys: Keys, parent: bool = False) -> Any:
    """What lies at a path: of dicts, lists and tuples the item first, of everything else the attribute."""
    value = target
    for position, key in enumerate(keys):
        value = _parents(value, key) if parent and position == 0 else _member(value, key)
    return value


def _member(value: Any, key: Any) -> Any:
    if type(value) in _CONTAINERS and (key in value if type(value) is dict else isinstance(key, int)):
        return value[key]
    return _attribute(value, key)


def _attribute(value: Any, key: Any) -> Any:
    """The attribute, or else the item; what is raised is Python's own error."""
    found = getattr(value, str(key), _MISSING)
    if found is not _MISSING:
        return found
    if hasattr(value, "__getitem__") and not isinstance(value, type):
        return value[key]
    return getattr(value, str(key))


def _parents(value: Any, key: str) -> Any:
    """What a class of Python has under this name, past the class in JavaScript that extends it."""
    found = getattr(super(getattr(value, _MADE), value), key, _MISSING)
    return getattr(value, key) if found is _MISSING else found


def call(
    target: Any, keys: Keys, args: list[Any], kwargs: Any, parent: bool = False, special: bool = False
) -> list[Any]:
    """Call what lies at a path: attributes come before items.

    Args:
        kwargs: a dict, None for none.
        special: there are functions or objects of JavaScript among the arguments.
    """
    *before, last = keys or [None]
    value = target
    for position, key in enumerate(before):
        value = _parents(value, key) if parent and position == 0 else _attribute(value, key)
    if keys:
        if last in ("apply", "call") and not hasattr(value, last):
            # JavaScript's own methods of functions.
            if last == "apply":
                args = [*args[:1], *(args[1] if len(args) > 1 else [])]
        else:
            value = _parents(value, last) if parent and not before else _attribute(value, last)
    if special:
        args, kwargs = received(args), received(kwargs)
    return shown(value(*args, **(kwargs or {})))


def assign(target: Any, keys: Keys, name: Any, value: Any, parent: bool = False, special: bool = False) -> None:
    """Assign to an item of a container, or an attribute of anything else."""
    owner = reach(target, keys, parent)
    if special:
        value = received(value)
    if type(owner) in _CONTAINERS or isinstance(owner, MutableMapping) or isinstance(name, int):
        owner[name] = value
    else:
        setattr(owner, name, value)


def length(target: Any, keys: Keys, parent: bool = False) -> int:
    """``len``."""
    return len(reach(target, keys, parent))


def text(target: Any, keys: Keys, parent: bool = False) -> str:
    """``repr``."""
    return repr(reach(target, keys, parent))


def value_of(target: Any, keys: Keys, parent: bool = False) -> Any:
    """The value as JSON would have it, and what JSON has not as `await` gives it."""
    return _plain(reach(target, keys, parent))


def _plain(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_plain(entry) for entry in value]
    if isinstance(value, dict):
        return _text_keys(value, _plain)
    return value


def _text_keys(value: dict[Any, Any], convert: Function) -> dict[Any, Any]:
    """A dict whose keys are text where JSON makes them so."""
    return {_text_key(key): convert(entry) for key, entry in value.items()}


def _text_key(key: Any) -> Any:
    if key is None or isinstance(key, bool):
        return "null" if key is None else str(key).lower()
    return str(key) if type(key) in (int, float) else key


# Modules and code


def change_folder(path: str) -> None:
    """The working folder from now on."""
    os.chdir(path)


def import_file(path: str) -> Any:
    """Run a file as a module, each time anew; its folder is where it finds its neighbours."""
    folder, name = os.path.split(path)
    if folder not in sys.path:
        sys.path.append(folder)
    wait_for_background_import()
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no file of Python: its name must end in .py")
    module = importlib.util.module_from_spec(spec)
    # Dataclasses and pickle look for the module of a class here.
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def evaluate(source: str, variables: dict[str, Any], special: bool = False) -> list[Any]:
    """The value of an expression, which sees the names of ``__main__``."""
    return shown(eval(source.strip(), _scope(variables, special)))


def execute(source: str, variables: dict[str, Any], special: bool = False) -> None:
    """Run statements in ``__main__``: what they define is there for later ones.

    Args:
        variables: values by names that no other call uses.
    """
    if "import" in source:
        wait_for_background_import()
    main = sys.modules["__main__"].__dict__
    for name, module in _NAMES.items():
        main.setdefault(name, module)
    main.update(received(variables) if special else variables)
    try:
        exec(textwrap.dedent(source), main)
    finally:
        # A function that was defined may use the values later.
        if not re.search(r"\b(def|lambda|class)\b", source):
            for name in variables:
                main.pop(name, None)


def _scope(variables: dict[str, Any], special: bool) -> dict[str, Any]:
    # One dictionary, so that functions and comprehensions see the values too.
    return {**_NAMES, **sys.modules["__main__"].__dict__, **(received(variables) if special else variables)}


class Entries:
    """Iterates, one entry at a time where the next one is computed: the loop in JavaScript may change what it is."""

    def __init__(self, iterable: Iterable[Any]) -> None:
        self._iterator = iter(iterable)
        self._is_at_hand = type(iterable) in _AT_HAND

    def take(self, count: int) -> list[Any]:
        """Up to `count` entries, and last whether it is over."""
        entries: list[Any] = []
        for entry in self._iterator:
            entries.append(shown(entry))
            if len(entries) == (count if self._is_at_hand else 1):
                return [*entries, False]
        return [*entries, True]


def within(context: Any, body: Function) -> list[Any]:
    """``with context as value: body(value)``; None where the context swallows what the body throws."""
    results = []
    with context as value:
        results.append(shown(received(body(shown(value)))))
    return results[0] if results else [None]


# Values of JavaScript


def given(value: Any) -> Any:
    """The argument of a callback: what JSON can hold by value, all else by reference."""
    kind = type(value)
    if kind in _BY_VALUE:
        return value
    if isinstance(value, (list, tuple)):
        return [given(entry) for entry in value]
    if isinstance(value, dict):
        return _text_keys(value, given)
    for base in (str, int, float):
        if isinstance(value, base):
            return base(value)
    function = _javascript_of(value)
    return ByReference(value) if function is None else function


def received(value: Any) -> Any:
    """A value of JavaScript, with its functions and objects as Python can use them."""
    if type(value) is list:
        return [received(entry) for entry in value]
    if type(value) is dict:
        found = value.get(_OBJECT)
        if found is not None:
            return _object(*found)
        return {key: received(entry) for key, entry in value.items()}
    return value if function_id(value) is None else _callable(value)


def _result(value: Any) -> Any:
    """What a callback returned: objects can be asked by attribute too."""
    return _with_attributes(received(value))


def _with_attributes(value: Any) -> Any:
    if type(value) is list:
        return [_with_attributes(entry) for entry in value]
    return Result((key, _with_attributes(entry)) for key, entry in value.items()) if type(value) is dict else value


class Result(dict[str, Any]):
    """An object that a function of JavaScript returned: ``x.name`` is ``x['name']``."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self.get(name)


_OBJECT = "\0tensorbridge.javascript"
_FUNCTION = "__tensorbridge_javascript__"
_STAND_IN = "__tensorbridge_stand_in__"


def _javascript_of(value: Any) -> Any:
    """The lent function behind a function or an object of JavaScript; None for everything else."""
    if type(value) is types.FunctionType:
        return value if function_id(value) is not None else value.__dict__.get(_FUNCTION)
    return object.__getattribute__(value, _FUNCTION) if type(value) is JavaScriptObject else None


def _once(function: Any, make: Function) -> Any:
    """One stand-in for a lent function, as long as anything holds it."""
    known = function.__dict__.get(_STAND_IN)
    found = known() if known is not None else None
    if found is None:
        found = make()
        function.__dict__[_STAND_IN] = weakref.ref(found)
    return found


def _callable(function: Any) -> Any:
    """A function of JavaScript that gets its arguments as pythonia gives them."""

    def make() -> Any:
        def javascript_function(*args: Any, **kwargs: Any) -> Any:
            return _result(function(*map(given, args), **{name: given(value) for name, value in kwargs.items()}))

        javascript_function.__name__ = javascript_function.__qualname__ = function.__name__
        javascript_function.__module__ = function.__module__
        # AutoGraph has nothing to convert here.
        javascript_function.autograph_info__ = {}  # type: ignore[attr-defined]
        setattr(javascript_function, _FUNCTION, function)
        return javascript_function

    return _once(function, make)


def _object(access: Any, name: str) -> Any:
    return _once(access, lambda: JavaScriptObject(access, name))


class JavaScriptObject:
    """An object of JavaScript that is no plain one: what is read, set and called is JavaScript's own."""

    def __init__(self, access: Function, name: str) -> None:
        object.__setattr__(self, _FUNCTION, access)
        object.__setattr__(self, "__javascript_class__", name)

    def _ask(self, what: str, *args: Any) -> Any:
        return _result(object.__getattribute__(self, _FUNCTION)(what, *map(given, args)))

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self._ask("get", name)

    def __setattr__(self, name: str, value: Any) -> None:
        self._ask("set", name, value)

    def __getitem__(self, name: Any) -> Any:
        return self._ask("get", name)

    def __setitem__(self, name: Any, value: Any) -> None:
        self._ask("set", name, value)

    def __call__(self, *args: Any) -> Any:
        """Call it; a class makes an instance."""
        return self._ask("call", *args)

    def __len__(self) -> int:
        return int(self._ask("length"))

    def __bool__(self) -> bool:
        return True

    def __iter__(self) -> Any:
        return iter(self._ask("entries"))

    def __contains__(self, name: Any) -> bool:
        return self._ask("get", name) is not None

    def __repr__(self) -> str:
        return str(self._ask("inspect"))

    def new(self, *args: Any) -> Any:
        """JavaScript's ``new``."""
        return self._ask("new", *args)

    def valueOf(self) -> Any:  # noqa: N802 - its name in pythonia
        """Its own entries, as a dict or a list."""
        return self._ask("value")


# Classes

_MADE = "__tensorbridge_made__"


def make_instance(
    name: str,
    base: Any,
    arguments: tuple[list[Any], dict[str, Any]],
    dispatch: Function,
    methods: list[Any],
    fields: list[str],
) -> list[Any]:
    """An instance of a class of its own that extends `base`.

    Args:
        dispatch: runs what JavaScript has: ``(instance, what, name, arguments)``.
        methods: ``[name, parameters]`` each; the parameters are None where they are not known.
        fields: what the constructor in JavaScript has assigned.
    """
    args, kwargs = map(received, arguments)
    namespace: dict[str, Any] = {"__module__": "__javascript__"}
    for method, parameters in methods:
        namespace[method] = _method(dispatch, name, method, parameters)
    for field in fields:
        namespace[field] = _field(dispatch, field)
    made = types.new_class(name, () if base is None else (base,), {}, lambda scope: scope.update(namespace))

    def initialize(self: Any) -> None:
        super(made, self).__init__(*args, **kwargs)  # type: ignore[arg-type]

    made.__init__ = initialize  # type: ignore[misc]
    setattr(made, _MADE, made)
    return shown(made())


def _method(dispatch: Function, class_name: str, name: str, parameters: list[str] | None) -> Function:
    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        keywords = [{key: given(value) for key, value in kwargs.items()}] if kwargs else []
        # What was not given stays so: JavaScript's own default applies.
        values = [value if type(value).__name__ == "NotGiven" else given(value) for value in args]
        return _result(dispatch(ByReference(self), "call", name, [*values, *keywords]))

    made = function_with_signature(
        name, declared_signature(parameters or ["*args", "**kwargs"]), method, with_self=True
    )
    made.__name__ = name
    made.__qualname__ = f"{class_name}.{name}"
    made.__module__ = "__javascript__"
    return made


def _field(dispatch: Function, name: str) -> property:
    def read(self: Any) -> Any:
        return _result(dispatch(ByReference(self), "get", name, []))

    def write(self: Any, value: Any) -> None:
        dispatch(ByReference(self), "set", name, [given(value)])

    return property(read, write)
