"""Steps of Keras on jax that an interrupt cannot tear apart.

A step takes the state of a model from its variables, which are empty then, and a compiled one also takes the memory of
the arrays (jax calls it donation). What it gives is kept by Keras in a local variable at first. An interrupt before it
is told to the model would lose it, and the model with it (keras 3.15.1, backend/jax/trainer.py).

A compiled step fails half-way only where it calls Python (jax.pure_callback and the like), which may be a function of
the program that never answers and is aborted. Such a step gets a copy of the state to use up.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from .interrupts import Held, Interrupts, NoInterrupts

_GUARDED = "__tensorbridge_guarded__"
_FUNCTIONS = ("train_function", "test_function", "predict_function")
_TRAINABLE, _OTHERS = "trainable_variables", "non_trainable_variables"
_OPTIMIZER, _METRICS = "optimizer_variables", "metrics_variables"
# What a step takes and gives, by how much it is.
_PARTS: dict[int, tuple[str, ...]] = {
    2: (_TRAINABLE, _OTHERS),
    3: (_TRAINABLE, _OTHERS, _METRICS),
    4: (_TRAINABLE, _OTHERS, _OPTIMIZER, _METRICS),
}

_main_interrupts: Interrupts = NoInterrupts()


def install(interrupts: Interrupts) -> None:
    """Tell who handles the interrupts of the main thread."""
    global _main_interrupts  # noqa: PLW0603 - one worker serves one client
    _main_interrupts = interrupts


def guard_steps(model: Any) -> None:
    """Have the steps of a model on jax, and of all others, hold interrupts back. Does nothing on other backends."""
    trainer = next((base for base in type(model).__mro__ if base.__module__ == "keras.src.backend.jax.trainer"), None)
    if trainer is None or not {"_make_function", "_get_jax_state"} <= vars(trainer).keys():
        return
    if not hasattr(trainer, _GUARDED):
        setattr(trainer, _GUARDED, True)
        _guard(trainer)
    for name in _FUNCTIONS:
        # Made before by a call that this file did not see; to make it again compiles it again.
        function = getattr(model, name, None)
        if function is not None and not getattr(model, _GUARDED, False):
            setattr(model, name, None)
    with suppress(AttributeError):
        object.__setattr__(model, _GUARDED, True)


def _guard(trainer: type) -> None:
    make_function: Callable[..., Any] = trainer._make_function  # type: ignore[attr-defined]
    get_state: Callable[..., Any] = trainer._get_jax_state  # type: ignore[attr-defined]

    def _make_function(self: Any, step_function: Any, *args: Any, **kwargs: Any) -> Any:
        is_compiled = not self.run_eagerly and self.jit_compile
        asks: bool | None = None

        def step(state: Any, data: Any) -> Any:
            nonlocal asks
            # What is not compiled leaves its arguments alone, and runs code of the user for as long as it takes.
            with Held(_interrupts_here() if is_compiled else NoInterrupts()):
                if asks is None:
                    asks = is_compiled and _calls_python(step_function, state, data)
                result = _run_on_copy(step_function, state, data) if asks else step_function(state, data)
                _keep(self, result[1])
                return result

        return make_function(self, step, *args, **kwargs)

    def _get_jax_state(self: Any, **kwargs: Any) -> Any:
        with Held(_interrupts_here()):
            state = get_state(self, **kwargs)
            if kwargs.get("purge_model_variables"):
                _keep(self, state)
            return state

    trainer._make_function = _make_function  # type: ignore[attr-defined]
    trainer._get_jax_state = _get_jax_state  # type: ignore[attr-defined]


def _calls_python(step: Any, state: Any, data: Any) -> bool:
    """Whether a compiled step calls Python when it runs. jax traces it for this, and compiles what it has traced."""
    trace = getattr(step, "trace", None)
    return trace is not None and any("callback" in name for name in _operations(trace(state, data).jaxpr, set()))


def _operations(value: Any, seen: set[int]) -> Iterator[str]:
    """The names of the operations of what jax has traced, with those of the loops, branches and functions in it."""
    if isinstance(value, (tuple, list)):
        for each in value:
            yield from _operations(each, seen)
        return
    program = getattr(value, "jaxpr", value)
    if not hasattr(program, "eqns") or id(program) in seen:
        return
    seen.add(id(program))
    for operation in program.eqns:
        yield operation.primitive.name
        for each in operation.params.values():
            yield from _operations(each, seen)


def _run_on_copy(step: Callable[..., Any], state: Any, data: Any) -> Any:
    """Run a step that may fail: the state is there afterwards in any case."""
    import jax

    result = step(jax.tree.map(lambda each: each.copy(), state), data)
    return jax.block_until_ready(result)  # else it may fail later, when its state is the model's already


def _keep(model: Any, state: Any) -> None:
    """Tell the model what its state is, as Keras does between steps."""
    parts = _PARTS.get(len(state))
    if parts is not None:
        model._jax_state = dict(zip(parts, state, strict=True))


def _interrupts_here() -> Interrupts:
    is_main = threading.current_thread() is threading.main_thread()
    return _main_interrupts if is_main else NoInterrupts()


def reattach(model: Any) -> None:
    """Give the variables of a model on jax back what the steps made of them, after a call that failed.

    Keras takes the state from the variables while steps run. When they fail, `fit` puts it back, as far as it knows it;
    `evaluate` and `predict` do not, and nothing could use the model any more.
    """
    state = getattr(model, "_jax_state", None)
    if state and hasattr(model, "jax_state_sync"):
        for name, values in state.items():
            owner = model.optimizer if name == _OPTIMIZER else model
            variables = owner.variables if name == _OPTIMIZER else getattr(owner, name)
            for variable, value in zip(variables, values, strict=False):
                # What has a value is as new, or newer: a callback may have read and changed it.
                if variable._value is None or not model._jax_state_synced:
                    with suppress(Exception):  # the step itself failed, and its arrays are gone: the error says it
                        variable.assign(value)
        model._jax_state_synced = True
        model._jax_state = None
