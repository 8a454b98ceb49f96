"""Runs what the client asks: one method for each message that makes a result. The only place that calls user code.

Results, failures included, are kept in the object table under the id that the client chose.
"""

from __future__ import annotations

import importlib
import sys
import weakref
from collections.abc import Callable
from types import BuiltinFunctionType, FunctionType
from typing import Any

from . import messages as m
from .api_model import kind_hint
from .decoder import Decoder
from .errors import Failure, attribute_hint, call_hint, item_hint, whole_number_hint
from .libraries import BackgroundImport, missing_library
from .mirror import TAKES_ARRAYS, get_member, missing_member, optimizer_hint, set_member
from .parameters import data_parameter, float_parameters, unwrapped
from .recordings import recorded_function
from .saving import missing_objects_hint
from .sources import remember_source
from .training import REPORT, keras_callbacks, run_training, world_of
from .training_data import TrainingData, takes_training_data

_FUNCTIONS = frozenset((BuiltinFunctionType, FunctionType, type))
_AS_IS = frozenset((type(None), bool, float, str, bytes))
_AS_IS_OR_INTEGER = _AS_IS | {int}
# What is called is what the request names.
_TARGET = object()


class Evaluator:
    """The requests of one client."""

    def __init__(self, objects: dict[int, Any], decoder: Decoder, libraries: BackgroundImport) -> None:
        self.objects = objects
        self._decoder = decoder
        self._libraries = libraries
        self._main: dict[str, Any] = sys.modules["__main__"].__dict__
        self._sources = 0
        # Functions that take an integer as it is, by address. The weak reference takes the entry away with the
        # function: having been called must not keep a closure, and what it holds.
        self._indifferent: dict[int, weakref.ref[Any]] = {}
        # What a failed call is explained with: the function and its arguments.
        self._called: tuple[Any, list[Any], dict[str, Any]] | None = None
        self.handlers: dict[type, Callable[[Any], None]] = {
            m.Call: self.call,
            m.CallMethod: self.call_method,
            m.GetAttribute: self.get_attribute,
            m.SetAttribute: self.set_attribute,
            m.DeleteAttribute: self.delete_attribute,
            m.GetItem: self.get_item,
            m.SetItem: self.set_item,
            m.DeleteItem: self.delete_item,
            m.Import: self.import_module,
            m.Evaluate: self.evaluate,
            m.Execute: self.execute,
            m.Record: self.record,
        }

    def hint(self, error: BaseException) -> str | None:
        """A sentence that helps with a failure of the request that ran last."""
        called, self._called = self._called, None
        if not called:
            return attribute_hint(error) or item_hint(error)
        function, args, kwargs = called
        missing = missing_objects_hint(error, function, args, kwargs)
        if missing:
            return missing
        hint = optimizer_hint(error, kwargs) or call_hint(error, function, kwargs)
        hints = [hint, kind_hint(error, function, args, kwargs) or whole_number_hint(error, args, kwargs)]
        return " ".join(filter(None, hints)) or None

    def call(self, request: m.Call | m.CallMethod, function: Any = _TARGET) -> None:
        objects, args = self.objects, request.args
        if function is _TARGET:
            function = objects.get(request.target)
            if type(function) not in _FUNCTIONS:
                function = self._decoder.reference(request.target)
        # The short way, by which most calls go: arguments that stand for themselves.
        if request.kwargs is None and type(function) in _FUNCTIONS:
            as_is = _AS_IS if self._indifferent.get(id(function)) is None else _AS_IS_OR_INTEGER
            for wire in args:
                if wire.__class__ not in as_is:
                    break
            else:
                self._called = None
                try:
                    objects[request.id] = function(*args)
                except BaseException:
                    self._called = (function, args, {})
                    raise
                return
        objects[request.id] = self._apply(request.id, function, args, request.kwargs)

    def caller(self, request: m.CallEach) -> Callable[[int, list[Any]], None]:
        """What makes one of its calls, with its position and its arguments: as `call` and `call_method` do."""
        objects, names, first, indifferent = self.objects, request.names, request.id, self._indifferent
        owner = objects.get(request.target)
        if owner is None or owner.__class__ is Failure or TAKES_ARRAYS in names:
            run: Callable[[Any], None] = self.call_method if names else self.call
            return lambda position, _: run(request.single(position))
        last: Any = None
        as_is: frozenset[type] = frozenset()

        def call(position: int, args: list[Any]) -> None:
            nonlocal last, as_is
            self._called = None
            function = owner
            for name in names:
                try:
                    function = getattr(function, name)
                except AttributeError as error:
                    function = missing_member(function, name, error)
            if function is not last:
                last = function if type(function) in _FUNCTIONS else None
                as_is = _AS_IS if indifferent.get(id(function)) is None else _AS_IS_OR_INTEGER
            if last is not None:
                for wire in args:
                    if wire.__class__ not in as_is:
                        break
                else:
                    try:
                        objects[first + position] = function(*args)
                    except BaseException:
                        self._called = (function, args, {})
                        raise
                    return
            self.call(request.single(position), function)
            last = None

        return call

    def call_method(self, request: m.CallMethod) -> None:
        self._called = None
        function = self._decoder.reference(request.target)
        for name in request.names:
            function = get_member(function, name)
        self.call(request, function)

    def _apply(self, id: int, function: Any, wire_args: list[Any], wire_kwargs: dict[str, Any] | None) -> Any:
        decode = self._decoder.value
        args = []
        numbers = False
        for wire in wire_args:
            kind = wire.__class__
            if kind is dict or kind is list:
                numbers = numbers or kind is list or "t" in wire
                args.append(decode(wire))
            else:
                numbers = numbers or kind is int
                args.append(wire)
        if wire_kwargs is None and not takes_training_data(function):
            self._called = None
            if numbers:
                self._mend_numbers(function, wire_args, args, {}, {})
            try:
                return function(*args)
            except BaseException:
                self._called = (function, args, {})
                raise
        wire_kwargs = wire_kwargs or {}
        kwargs = {name: decode(wire) for name, wire in wire_kwargs.items()}
        report = kwargs.pop(REPORT, None)
        self._mend_numbers(function, wire_args, args, wire_kwargs, kwargs)
        if "callbacks" in kwargs:
            kwargs["callbacks"] = keras_callbacks(kwargs["callbacks"], world_of(function))
        self._called = None
        try:
            if takes_training_data(function):
                with TrainingData(self._decoder, function.__name__) as data:
                    data.mend(wire_args, args, wire_kwargs, kwargs)
                    return run_training(id, function, args, kwargs, report)
            return function(*args, **kwargs)
        except BaseException:
            # Now, and not before: callbacks that ran meanwhile made calls of their own.
            self._called = (function, args, kwargs)
            raise

    def _mend_numbers(
        self,
        function: Any,
        wire_args: list[Any],
        args: list[Any],
        wire_kwargs: dict[str, Any],
        kwargs: dict[str, Any],
    ) -> None:
        """Give plain JavaScript integers the kind that their parameter takes (parameters.py says which)."""
        data = data_parameter(function)
        if data is not None:
            typed = kwargs.get("dtype") is not None or (
                len(args) > data.dtype_position and args[data.dtype_position] is not None
            )
            if not typed:
                if args:
                    args[0] = self._decoder.data(wire_args[0])
                elif data.name in wire_kwargs:
                    kwargs[data.name] = self._decoder.data(wire_kwargs[data.name])
            return
        floats = float_parameters(unwrapped(function))
        if not floats.names:
            if function.__class__ in _FUNCTIONS:
                address = id(function)
                forget = self._indifferent.pop
                self._indifferent[address] = weakref.ref(function, lambda _: forget(address, None))
            return
        # A forced integer is a map on the wire, so only plain numbers are of class int here.
        for position in floats.positions:
            if position < len(wire_args) and wire_args[position].__class__ is int:
                args[position] = float(wire_args[position])
        for name, wire in wire_kwargs.items():
            if wire.__class__ is int and name in floats.names:
                kwargs[name] = float(wire)

    def get_attribute(self, request: m.GetAttribute) -> None:
        self._called = None
        value = self._decoder.reference(request.target)
        for name in request.names:
            value = get_member(value, name)
        self.objects[request.id] = value

    def set_attribute(self, request: m.SetAttribute) -> None:
        self._called = None
        set_member(self._decoder.reference(request.target), request.name, self._decoder.value(request.value))
        self.objects[request.id] = None

    def delete_attribute(self, request: m.DeleteAttribute) -> None:
        self._called = None
        delattr(self._decoder.reference(request.target), request.name)
        self.objects[request.id] = None

    def get_item(self, request: m.GetItem) -> None:
        self._called = None
        self.objects[request.id] = self._decoder.reference(request.target)[self._decoder.value(request.key)]

    def set_item(self, request: m.SetItem) -> None:
        self._called = None
        target = self._decoder.reference(request.target)
        target[self._decoder.value(request.key)] = self._decoder.value(request.value)
        self.objects[request.id] = None

    def delete_item(self, request: m.DeleteItem) -> None:
        self._called = None
        del self._decoder.reference(request.target)[self._decoder.value(request.key)]
        self.objects[request.id] = None

    def import_module(self, request: m.Import) -> None:
        self._called = None
        self.objects[request.id] = self.imported(request.name)

    def imported(self, name: str) -> Any:
        """The module called `name`."""
        self._libraries.wait_for(name)
        try:
            module = importlib.import_module(name)
        except ModuleNotFoundError as error:
            missing = missing_library(error)
            if missing is not None:
                raise missing from error
            if error.name != name.partition(".")[0]:
                raise
            advice = (
                "Where a package that is not installed has it, startPython({ packages: ['NAME'] }) adds the package."
            )
            raise ModuleNotFoundError(f"{error}. {advice}", name=error.name, path=error.path) from None
        self._libraries.check(name)
        return module

    def evaluate(self, request: m.Evaluate) -> None:
        self._called = None
        code = self.compiled(request.source, "eval")
        variables = {name: self._decoder.value(wire) for name, wire in (request.locals or {}).items()}
        self.objects[request.id] = self.evaluated(code, variables)

    def evaluated(self, code: Any, variables: dict[str, Any]) -> Any:
        """The value of an expression; None for statements."""
        # One dictionary, so that lambdas and comprehensions in the expression see the variables too.
        return eval(code, {**self._main, **variables} if variables else self._main)

    def execute(self, request: m.Execute) -> None:
        self._called = None
        self.objects[request.id] = self.evaluated(self.compiled(request.source, "exec"), {})

    def record(self, request: m.Record) -> None:
        self._called = None
        self.objects[request.id] = recorded_function(request, self._decoder, self)

    def compiled(self, source: str, mode: str) -> Any:
        """The code of an expression (`mode` is "eval") or of statements ("exec")."""
        self._libraries.wait_for_source(source)
        self._sources += 1
        filename = f"<{mode} {self._sources}>"
        if mode == "eval":
            source = source.strip()
        code = compile(source, filename, mode)
        remember_source(filename, source, code)
        return code
