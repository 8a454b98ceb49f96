"""The documented Optimizer on worlds that do not have all of it: Keras 3 and the newer optimizers of tf_keras.

OptimizerV2 (``tf.keras.optimizers.legacy``) has `weights`, writable `iterations`, `minimize`, slots and `lr` by itself.
Keras 3 renamed or dropped them; here they are what Keras 3 has instead. Asked only when an optimizer has no such
attribute of its own, so that nothing is hidden and nothing costs time.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from typing import Any

_NOTHING = object()


def missing_attribute(owner: Any, name: str) -> Any:
    """The mirrored attribute that `owner` lacks.

    Raises:
        AttributeError: it is not one of those, or this optimizer cannot have it; the text names the world that can.
    """
    mirrored = _ATTRIBUTES.get(name)
    if mirrored is None or not _is_optimizer(owner):
        return _NOTHING
    return mirrored(owner)


def is_nothing(value: Any) -> bool:
    """Whether `missing_attribute` had nothing."""
    return value is _NOTHING


def assign_missing(owner: Any, name: str, value: Any) -> bool:
    """Assign a mirrored attribute that has no setter; False where there is none."""
    if not _is_optimizer(owner):
        return False
    if name == "iterations":
        _assign_iterations(owner, value)
        return True
    if name == "lr" and not hasattr(type(owner), "lr"):
        owner.learning_rate = value
        return True
    return False


def assigns_itself(owner: Any, name: str, value: Any) -> bool:
    """Whether the mirror assigns this attribute although Python would take, or half take, the assignment.

    Keras 3 tracks a variable that is assigned to `iterations` before it finds that there is no setter; OptimizerV2
    takes a number there, which then cannot count.
    """
    if name == "lr":
        return not hasattr(type(owner), "lr") and _is_optimizer(owner)
    if name != "iterations" or not _is_optimizer(owner):
        return False
    return isinstance(value, (int, float)) or getattr(getattr(type(owner), name, None), "fset", None) is None


def _assign_iterations(optimizer: Any, value: Any) -> None:
    value = int(value) if isinstance(value, float) and value.is_integer() else value
    accumulated = getattr(optimizer, "gradient_accumulation_steps", None)
    if accumulated:
        # Keras 3 counts gradients, and gives the number of steps that were made of them.
        optimizer._iterations.assign(value * accumulated)
    else:
        optimizer.iterations.assign(value)


def with_float_rate(arguments: dict[str, Any]) -> dict[str, Any]:
    """The keyword arguments of a base's constructor, with the learning rate as a float.

    Keras 3 insists on one, and JavaScript cannot tell it from an integer. The signature does not help: the base of
    optimizers takes any keywords, and hands them on.
    """
    rate = arguments.get("learning_rate")
    return {**arguments, "learning_rate": float(rate)} if rate.__class__ is int else arguments


def with_arrays(set_weights: Callable[..., Any]) -> Callable[..., Any]:
    """`set_weights` of a model or an optimizer, for weights that were in JavaScript.

    An array without dimensions was a number there, and is an array again.
    """

    def set_arrays(weights: Any) -> Any:
        if isinstance(weights, (list, tuple)):
            import numpy as np

            weights = [np.asarray(entry) if isinstance(entry, (int, float)) else entry for entry in weights]
        return set_weights(weights)

    return set_arrays


def _is_optimizer(owner: Any) -> bool:
    for module, path in (("keras", "optimizers"), ("tf_keras", "optimizers"), ("tf_keras", "optimizers.legacy")):
        base: Any = sys.modules.get(module)
        for name in (*path.split("."), "Optimizer"):
            base = getattr(base, name, None)
        if isinstance(base, type) and isinstance(owner, base):
            return True
    return False


def _variables(optimizer: Any) -> list[Any]:
    variables = optimizer.variables
    return list(variables() if callable(variables) else variables)


def _get_weights(optimizer: Any) -> Callable[[], list[Any]]:
    return lambda: [variable.numpy() for variable in _variables(optimizer)]


def _set_weights(optimizer: Any) -> Callable[[list[Any]], None]:
    def set_weights(weights: list[Any]) -> None:
        """Assign all variables of the optimizer, in the order of `weights`."""
        variables = _variables(optimizer)
        weights = list(weights)
        if len(weights) != len(variables):
            raise ValueError(f"The optimizer has {len(variables)} weights. Received: {len(weights)}")
        for variable, value in zip(variables, weights, strict=True):
            variable.assign(value)

    return set_weights


def _minimize(optimizer: Any) -> Callable[..., Any]:
    def minimize(
        loss: Any,
        var_list: Any,
        grad_loss: Any = None,
        name: str | None = None,  # noqa: ARG001
        tape: Any = None,
    ) -> Any:
        """Compute the gradients of `loss` for `var_list` and apply them, as OptimizerV2 does.

        Args:
            loss: a function without parameters, or a tensor, which then needs the tape that recorded it.
            var_list: a list of variables, or a function that gives it (asked after the loss ran for the first time).
            grad_loss: the gradient of the loss itself.
            name: ignored: Keras 3 names no operations.
            tape: the tape that recorded `loss`.

        Raises:
            ValueError: `loss` is a tensor and there is no tape; or no variable has a gradient.
            NotImplementedError: Keras does not compute with TensorFlow, whose tape this is.
        """
        backend = _backend_of(optimizer)
        if backend != "tensorflow":
            raise NotImplementedError(_NO_TAPE.format(backend, _OWN_GRADIENTS.get(backend, "its own gradients")))
        import tensorflow as tf

        if not callable(loss) and tape is None:
            raise ValueError("`tape` is required when `loss` is a tensor. Received: tape=None")
        tape = tf.GradientTape() if tape is None else tape
        if callable(loss):
            # Variables that the loss makes when it first runs are watched by themselves, and asked for afterwards.
            with tape:
                if not callable(var_list):
                    tape.watch([_native(variable) for variable in tf.nest.flatten(var_list)])
                loss = loss()
        if _scales_loss(optimizer):
            with tape:
                loss = optimizer.scale_loss(loss)
        variables = list(tf.nest.flatten(var_list() if callable(var_list) else var_list))
        gradients = tape.gradient(loss, [_native(variable) for variable in variables], grad_loss)
        return optimizer.apply_gradients(list(zip(gradients, variables, strict=True)))

    return minimize


_NO_TAPE = (
    "`minimize` records with TensorFlow's GradientTape, and this Keras computes with {0}: its arrays leave no trace "
    "on a tape. Take {1}, and give the gradients to `apply_gradients`."
)
_OWN_GRADIENTS = {
    "jax": "jax.value_and_grad of a function of the variables' values (model.stateless_call)",
    "torch": "loss.backward() and the `value.grad` of each variable",
}


def _backend_of(optimizer: Any) -> str:
    return str(sys.modules["keras"].backend.backend()) if _is_of_keras3(optimizer) else "tensorflow"


def _scales_loss(optimizer: Any) -> bool:
    """Whether the optimizer divides the gradients by what the loss is to be multiplied by (LossScaleOptimizer too)."""
    return hasattr(optimizer, "inner_optimizer") or getattr(optimizer, "loss_scale_factor", None) is not None


def _native(variable: Any) -> Any:
    """The TensorFlow variable of a Keras one: tapes know only those."""
    return getattr(variable, "value", variable) if type(variable).__module__.startswith("keras.") else variable


# OptimizerV2's names for the slots of Keras 3's optimizers, by class: what Keras 3 calls each.
_ADAM = {"m": "momentums", "v": "velocities", "vhat": "velocity_hats"}
_OLD_SLOTS: dict[str, dict[str, str]] = {
    "SGD": {"momentum": "momentums"},
    "RMSprop": {"rms": "velocities", "momentum": "momentums", "mg": "average_gradients"},
    "Adam": _ADAM,
    "Nadam": _ADAM,
    "Lamb": _ADAM,
    "Adamax": {"m": "m", "v": "u"},
    "Adagrad": {"accumulator": "accumulators"},
    "Adadelta": {"accum_grad": "accumulated_grads", "accum_var": "accumulated_delta_vars"},
    "Ftrl": {"accumulator": "accumulators", "linear": "linears"},
    "Lion": {"m": "momentums"},
}


def _old_slots(optimizer: Any) -> dict[str, str]:
    kinds = (kind for kind in type(optimizer).__mro__ if kind.__module__.startswith(("keras.", "tf_keras.")))
    return next((_OLD_SLOTS[kind.__name__] for kind in kinds if kind.__name__ in _OLD_SLOTS), {})


def _slots(optimizer: Any) -> dict[str, list[Any]]:
    """The lists of variables that an optimizer keeps one of for each trained variable, by Keras 3's name."""
    count = len(_positions(optimizer))
    slots: dict[str, list[Any]] = {}
    for name, value in vars(optimizer).items():
        if name in ("_trainable_variables", "_variables", "_accumulated_gradients"):
            continue
        is_list = isinstance(value, (list, tuple)) and count > 0 and len(value) == count
        if is_list and all(hasattr(entry, "assign") for entry in value):
            slots[name.lstrip("_")] = list(value)
    return slots


def _positions(optimizer: Any) -> dict[Any, int]:
    """The position of each trained variable in the lists of slots, by the optimizer's own key for it."""
    for name in ("_trainable_variables_indices", "_index_dict"):
        positions: dict[Any, int] | None = getattr(optimizer, name, None)
        if positions:
            return positions
    return {}


def _get_slot_names(optimizer: Any) -> Callable[[], list[str]]:
    def get_slot_names() -> list[str]:
        """Names of the slots: OptimizerV2's where it has one for it, else Keras 3's."""
        old = {new: short for short, new in _old_slots(optimizer).items()}
        return [old.get(name, name) for name in _slots(optimizer)]

    return get_slot_names


def _get_slot(optimizer: Any) -> Callable[[Any, str], Any]:
    def get_slot(var: Any, slot_name: str) -> Any:
        """The variable that the optimizer keeps for `var` under `slot_name`.

        Raises:
            KeyError: no such slot; the text lists those that exist.
        """
        slots = _slots(optimizer)
        wanted = (_old_slots(optimizer).get(slot_name, slot_name), slot_name)
        found = next((slots[name] for name in wanted if name in slots), None)
        if found is None:
            names = ", ".join(_get_slot_names(optimizer)()) or "none before the first step or build()"
            raise KeyError(f"{type(optimizer).__name__} has no slot {slot_name!r}. It has: {names}")
        position = _positions(optimizer).get(optimizer._var_key(var))
        if position is not None:
            return found[position]
        raise KeyError(f"The optimizer does not train the variable {getattr(var, 'path', var)!r}.")

    return get_slot


def _only_legacy(name: str) -> Callable[[Any], Any]:
    def refuse(optimizer: Any) -> Any:
        base = "Keras 3" if _is_of_keras3(optimizer) else "the newer optimizers of tf_keras"
        raise AttributeError(
            f"{type(optimizer).__name__} of {base} has no `{name}`: only OptimizerV2 has. {_use_legacy(optimizer)}"
        )

    return refuse


def _use_legacy(optimizer: Any) -> str:
    legacy = "tf.keras.optimizers.legacy."
    return f"Start Python with {{ keras: 'legacy' }} and use {legacy}" if _is_of_keras3(optimizer) else f"Use {legacy}"


def _is_of_keras3(optimizer: Any) -> bool:
    return any(base.__module__.startswith("keras.") for base in type(optimizer).__mro__)


_ATTRIBUTES: dict[str, Callable[[Any], Any]] = {
    "weights": _variables,
    "get_weights": _get_weights,
    "set_weights": _set_weights,
    "minimize": _minimize,
    "get_slot": _get_slot,
    "get_slot_names": _get_slot_names,
    "lr": lambda optimizer: optimizer.learning_rate,
    "add_slot": _only_legacy("add_slot"),
    "get_updates": _only_legacy("get_updates"),
    "get_gradients": _only_legacy("get_gradients"),
    "_set_hyper": _only_legacy("_set_hyper"),
    "_get_hyper": _only_legacy("_get_hyper"),
}


def optimizer_hint(error: BaseException, kwargs: dict[str, Any]) -> str | None:
    """A sentence for what a world of Keras refuses and the other, or another way, can do."""
    if "Argument `learning_rate` should be float" in str(error):
        return (
            "Keras 3 takes a float here, float(1) where it is a whole number. For a tensor or a variable give a "
            "function, { learning_rate: () => rate }, which is called at each step, or start Python with "
            "{ keras: 'legacy' } and use tf.keras.optimizers.legacy."
        )
    if isinstance(error, NotImplementedError):
        return _without_step_hint(error)
    return _mixed_worlds_hint(error, kwargs)


# What a class of OptimizerV2 overrides, in LostTech's spelling and in Python's.
_OLD_HOOKS = ("resource_apply_dense", "resource_apply_sparse", "_resource_apply_dense", "_resource_apply_sparse")


def _without_step_hint(error: BaseException) -> str | None:
    """A sentence for an optimizer that has no `update_step`, for which Keras raises an error without a word."""
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    optimizer = frames[-1].f_locals.get("self") if frames and frames[-1].f_code.co_name == "update_step" else None
    if not _is_optimizer(optimizer):
        return None
    name = type(optimizer).__name__
    hint = f"{name} has no `update_step`: its base asks it to change one variable by its gradient."
    old = next((hook for hook in _OLD_HOOKS if hasattr(type(optimizer), hook)), None)
    return f"{hint} `{old}` is a hook of OptimizerV2 only. {_use_legacy(optimizer)}" if old else hint


def _mixed_worlds_hint(error: BaseException, kwargs: dict[str, Any]) -> str | None:
    """A sentence for a model of one world that was given an optimizer of the other."""
    if "optimizer identifier" not in str(error) and "optimizer" not in str(error):
        return None
    optimizer = kwargs.get("optimizer")
    world = type(optimizer).__module__.partition(".")[0]
    if world not in ("keras", "tf_keras") and not any(
        (world := base.__module__.partition(".")[0]) in ("keras", "tf_keras") for base in type(optimizer).__mro__
    ):
        return None
    own, other = ("Keras 3", "tf_keras (legacy)") if world == "keras" else ("tf_keras (legacy)", "Keras 3")
    return (
        f"The optimizer is of {own} and the model of {other}: the two worlds cannot be mixed. Take both from "
        "python.keras, whose world the option keras of startPython chooses ('3' or 'legacy')."
    )


def get_member(owner: Any, name: str) -> Any:
    """``owner.name``, or what the mirror has where an optimizer lacks it."""
    try:
        value = getattr(owner, name)
    except AttributeError as error:
        return missing_member(owner, name, error)
    return with_arrays(value) if name == TAKES_ARRAYS and callable(value) else value


def missing_member(owner: Any, name: str, error: AttributeError) -> Any:
    """What the mirror has where there is no ``owner.name``; raises `error` where it has nothing either."""
    value = missing_attribute(owner, name)
    if is_nothing(value):
        raise error
    return value


TAKES_ARRAYS = "set_weights"
"""The method that is given arrays for lists."""


def set_member(owner: Any, name: str, value: Any) -> None:
    """``owner.name = value``, or what the mirror does where an optimizer has no setter."""
    if not (assigns_itself(owner, name, value) and assign_missing(owner, name, value)):
        setattr(owner, name, value)
