"""Real Python classes for TypeScript classes that extend Python ones.

Their methods call TypeScript with the instance first; everything else is inherited. Keras finds in them what it looks
for: signatures, a stable module, a registered name for saving and loading.
"""

from __future__ import annotations

import inspect
import re
import sys
import types
from collections.abc import Callable
from typing import Any
from weakref import WeakValueDictionary

from .mirror import with_float_rate
from .recordings import is_recorded
from .signatures import ByName, declared_signature, function_with_signature
from .state import CLASS_NUMBER, State

MODULE = "typescript_classes"
"""The module of such classes, the same in every process: Keras writes it into saved models."""

REGISTERED_PACKAGE = "typescript"
"""The package under which they are registered with Keras."""

_state: State | None = None
_classes: WeakValueDictionary[int, type] = WeakValueDictionary()
"""By the numbers that the client has chosen."""

Function = Callable[..., Any]
Member = list[Any]


def install(state: State) -> None:
    """Tell where instances are kept. One worker serves one client."""
    global _state  # noqa: PLW0603 - one worker serves one client
    _state = state
    sys.modules.setdefault(MODULE, types.ModuleType(MODULE))


def define_class(
    name: str,
    base: type,
    number: int,
    members: list[Member],
    construct: Function,
    constructor_parameters: list[str] | None,
) -> type:
    """Make the Python class.

    Args:
        members: ``[kind, name, function, parameters]`` each (src/remote/subclass.ts lists the kinds).
        construct: runs the TypeScript constructor on an instance that Python has made.
        constructor_parameters: the constructor's parameters; None where the class has no constructor of its own.

    Raises:
        TypeError: the base is no class, or a declared signature is wrong.
    """
    if not isinstance(base, type):
        raise TypeError(f"A TypeScript class extends a Python class; {name} extends {base!r}.")
    namespace: dict[str, Any] = {"__module__": MODULE, "__qualname__": name, CLASS_NUMBER: number}
    for kind, member, function, parameters in members:
        target = _python_name(base, member)
        if kind == "property":
            namespace[target] = property(function, parameters)
        elif kind == "static":
            namespace[target] = classmethod(_method(name, target, function, _signature(name, target, parameters)))
        elif kind == "value":
            namespace[target] = function
        else:
            signature = _signature(
                name, target, parameters, None if kind == "declared" else getattr(base, target, None)
            )
            namespace[target] = _method(name, target, function, signature)
    if constructor_parameters is not None:
        signature = _signature(name, "__init__", constructor_parameters)
        namespace["__init__"] = _method(name, "__init__", construct, signature)
    elif not _has_typescript_base(base):
        # No constructor in TypeScript: fields are still to be set when Python makes an instance.
        inherited = list(inspect.signature(_constructor_of(base)).parameters.values())[1:]
        namespace["__init__"] = _method(name, "__init__", construct, inspect.Signature(inherited))
    made = types.new_class(name, (base,), {}, lambda scope: scope.update(namespace))
    setattr(sys.modules[MODULE], name, made)
    _classes[number] = made
    _register(made, name)
    return made


def class_of_number(number: int) -> type:
    """The class, for a recorded method of it: when that is recorded, the class is not made yet."""
    return _classes[number]


def _has_typescript_base(base: type) -> bool:
    return hasattr(base, CLASS_NUMBER)


def _python_name(base: type, member: str) -> str:
    """LostTech's names of OptimizerV2's hooks have no underscore: ``resource_apply_dense``."""
    return f"_{member}" if not hasattr(base, member) and hasattr(base, f"_{member}") else member


# Methods of Keras whose base takes anything, and what Keras gives them (keras 3.15.1 and tf_keras 2.21, metrics).
_UNNAMED = {"Metric.update_state": ["y_true", "y_pred", "sample_weight=None"]}


def _signature(class_name: str, method: str, parameters: list[str] | None, inherited: Any = None) -> inspect.Signature:
    """The signature of a method without `self`: the base's names where it has them, else those of the source."""
    if parameters is None:
        parameters = ["*args", "**kwargs"]
    try:
        signature = declared_signature(parameters)
    except SyntaxError as error:
        raise TypeError(f"The signature of {class_name}.{method} is {error.msg}.") from None
    if inherited is not None and callable(inherited):
        known_names = _UNNAMED.get(getattr(inherited, "__qualname__", ""))
        if known_names:
            inherited = function_with_signature(method, declared_signature(known_names), inherited, with_self=True)
        try:
            known = list(inspect.signature(inherited).parameters.values())[1:]
        except (TypeError, ValueError):
            return signature
        own = signature.parameters.values()
        plain = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
        if all(p.kind in plain for p in known) and all(p.kind in plain for p in own) and len(own) <= len(known):
            return inspect.Signature(known)
        signature = _by_position_too(signature, known)
    if re.fullmatch(r"__(?!call__|init__|new__)\w+__", method) and not any(
        p.kind is p.VAR_POSITIONAL for p in signature.parameters.values()
    ):
        # Python's protocols hand over more than every implementation cares for, and nobody reads these signatures.
        return _with_extra_arguments(signature)
    return signature


def _by_position_too(signature: inspect.Signature, known: list[inspect.Parameter]) -> inspect.Signature:
    """A method takes an object of names only: its base's, by which Keras may call it, have their places too."""
    own = {p.name: p for p in signature.parameters.values()}
    if any(p.kind not in (p.KEYWORD_ONLY, p.VAR_KEYWORD) for p in own.values()):
        return signature
    if any(p.kind is not p.POSITIONAL_OR_KEYWORD for p in known) or not any(p.name in own for p in known):
        return signature
    placed = []
    for p in known:
        mine = own.pop(p.name, p)
        default = p.default if p.default is p.empty else mine.default
        placed.append(ByName(p.name, p.POSITIONAL_OR_KEYWORD, default=default))
    return inspect.Signature([*placed, *own.values()])


def _with_extra_arguments(signature: inspect.Signature) -> inspect.Signature:
    own = list(signature.parameters.values())
    after = [p for p in own if p.kind in (inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD)]
    extra = inspect.Parameter("extra_arguments", inspect.Parameter.VAR_POSITIONAL)
    return inspect.Signature([*own[: len(own) - len(after)], extra, *after])


def _method(class_name: str, name: str, function: Function, signature: inspect.Signature) -> Function:
    method = function_with_signature(name, signature, function, with_self=True, fills=is_recorded(function))
    method.__name__ = name
    method.__qualname__ = f"{class_name}.{name}"
    method.__module__ = MODULE
    return method


def _register(made: type, name: str) -> None:
    """Let Keras, of the world that the class belongs to, find it when it loads a model."""
    world = next(
        (top for base in made.__mro__ if (top := base.__module__.partition(".")[0]) in ("keras", "tf_keras")), None
    )
    keras = sys.modules.get(world) if world else None
    if keras is not None and hasattr(made, "get_config"):
        keras.utils.register_keras_serializable(REGISTERED_PACKAGE, name)(made)


def instance_maker(kind: type, base: type, key: int) -> Function:
    """A callable that makes an instance, as ``super(...)`` in a TypeScript constructor does.

    Its signature is that of the base's constructor, by which numbers find out what they are.
    """
    constructor = _constructor_of(base)

    def make(*args: Any, **kwargs: Any) -> Any:
        instance: Any = kind.__new__(kind)  # type: ignore[call-overload]
        assert _state is not None
        _state.name_instance(instance, key)
        _state.instances[key] = 0
        constructor(instance, *args, **with_float_rate(kwargs))
        return instance

    return _like_bound(make, constructor, kind)


def instance_of_key(key: int) -> Any:
    """The instance whose stand-in the client gave up at the moment when it was named to it."""
    assert _state is not None
    return _state.instances_by_key[key]


def _constructor_of(kind: type) -> Function:
    return kind.__init__  # type: ignore[misc,no-any-return]


def base_constructor(instance: Any, base: type) -> Function:
    """The base's constructor for an instance that Python has made."""
    constructor = _constructor_of(base)

    def call(*args: Any, **kwargs: Any) -> None:
        constructor(instance, *args, **with_float_rate(kwargs))

    return _like_bound(call, constructor, type(instance))


def _like_bound(function: Function, constructor: Function, kind: type) -> Function:
    function.__name__ = function.__qualname__ = f"{kind.__name__}.__init__"
    try:
        parameters = list(inspect.signature(constructor).parameters.values())[1:]
        function.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    except (TypeError, ValueError):
        pass
    return function


def super_of(instance: Any, base: type) -> Any:
    """``super()`` as seen from the TypeScript class that directly extends `base`."""
    order = type(instance).__mro__
    return super(order[order.index(base) - 1], instance)
