"""What the bridge adds to calls of `fit`, `evaluate` and `predict`: the bar, reports, ending early, what was reached.

All of it by Keras's own means: callbacks beside the user's, `model.stop_training`, and `model.history`.
"""

from __future__ import annotations

import inspect
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from itertools import count
from typing import Any

from .callbacks import hooks_callback, is_hooks
from .errors import remember_history
from .jax_steps import guard_steps, reattach
from .model_description import describer_class
from .progress import ReportHooks, bar_class, beginner_class, plain_logs, reporter_class

REPORT = "__progress__"
"""The keyword by which the client asks for reports: ``[function, seconds between reports of batches]``."""

_METHODS = frozenset(("fit", "evaluate", "predict"))
# Hooks that are no hooks of Keras, by which a plain object in `callbacks` hears of the progress and of the model. It
# may be given to several calls, also of several workers: with each report comes which process it is of and which call.
_REPORT_HOOK, _MODEL_HOOK = "on_progress", "on_model"
_REPORT_SECONDS = 0.1
_runs = count()
_LOOK_SECONDS = 0.02
_ANSWERED_SECONDS = 0.1


class Training:
    """A call that runs."""

    def __init__(self, request: int, function: Any) -> None:
        self.request = request
        self._model = function.__self__
        self._is_fit: bool = function.__name__ == "fit"
        self.is_cancelled = False
        self.is_over = threading.Event()
        self.is_made = threading.Event()
        """The model, its optimizer and its metrics are whole: its first batch is over, in this call or before it."""
        if _has_trained(self._model):
            self.is_made.set()

    def end(self, *, cancelled: bool) -> bool:
        """Have it end after the batch that runs; whether it can. From any thread."""
        self.is_cancelled = self.is_cancelled or cancelled
        if self._is_fit:
            self._model.stop_training = True
        return self._is_fit  # what the others give for a part of their data would be taken for the whole

    def ends_within(self, seconds: float, waited_seconds: Callable[[], float]) -> bool:
        """Whether it does; where not, it may be interrupted.

        Args:
            waited_seconds: for how long Python has waited for an answer of the client.
        """
        # An interrupt while Keras builds would leave a model that is neither built nor can be. But code of the client
        # that is called before its first batch is over may never answer.
        while not self.is_made.wait(_LOOK_SECONDS):
            if waited_seconds() > _ANSWERED_SECONDS:
                break
        return self.is_over.wait(seconds if self._is_fit else 0)


def _has_trained(model: Any) -> bool:
    try:
        return bool(model.built) and int(model.optimizer.iterations.numpy()) > 0
    except Exception:
        return False  # no optimizer yet, or one of its own kind


# Those that run, the outermost first. One worker serves one client.
_running: list[Training] = []


def running_trainings(requests: list[int]) -> list[Training]:
    """Those of these requests that are trainings and run."""
    return [training for training in list(_running) if training.request in requests]


def run_training(request: int, function: Any, args: list[Any], kwargs: dict[str, Any], report: Any) -> Any:
    """Call one of Keras's training methods.

    Args:
        request: the id of the client's request.
        report: what came with the keyword `REPORT`, or None.
    """
    if function.__name__ not in _METHODS:
        return function(*args, **kwargs)
    model = function.__self__
    before = getattr(model, "history", None)
    guard_steps(model)
    training = Training(request, function)
    _add_callbacks(world_of(function), function, args, kwargs, training, report)
    _running.append(training)
    try:
        result = function(*args, **kwargs)
        if training.is_cancelled:
            raise KeyboardInterrupt  # noqa: TRY301 - it ended because that was asked for
    except BaseException as error:
        reattach(model)
        _tell_history(error, model, before)
        for watch in _watching(kwargs.get("callbacks")):
            watch.fail(error)
        raise
    finally:
        _running.remove(training)
        training.is_over.set()
        training.is_made.set()
    for watch in _watching(kwargs.get("callbacks")):
        watch.succeed()
    return result


def _watching(callbacks: Any) -> list[ReportHooks]:
    given = callbacks if isinstance(callbacks, list) else [callbacks]
    return [each for each in given if isinstance(each, ReportHooks) and each.tells_outcome]


def world_of(function: Any) -> str:
    """The package of Keras that a method belongs to: ``keras`` or ``tf_keras``."""
    owner = getattr(function, "__self__", None)
    modules = [getattr(function, "__module__", None) or "", *(base.__module__ for base in type(owner).__mro__)]
    return "tf_keras" if any(module.startswith("tf_keras") for module in modules) else "keras"


def keras_callbacks(callbacks: Any, world: str) -> Any:
    """Plain objects of hooks become Keras callbacks of this world."""
    several = isinstance(callbacks, (list, tuple))
    entries = list(callbacks) if several else [callbacks]
    if not any(is_hooks(entry) for entry in entries):
        return callbacks
    made = []
    for entry in entries:
        made += _callbacks_of(entry, world) if is_hooks(entry) else [entry]
    return made if several or len(made) > 1 else made[0]


def _callbacks_of(hooks: dict[str, Any], world: str) -> list[Any]:
    hooks = dict(hooks)
    report, describe = hooks.pop(_REPORT_HOOK, None), hooks.pop(_MODEL_HOOK, None)
    made = []
    run = {"pid": os.getpid(), "run": next(_runs)}
    if hooks:
        made.append(hooks_callback(hooks, import_module(world).callbacks.Callback))
    if describe is not None:
        made.append(describer_class(world)(lambda model: describe({**model, **run})))
    if report is not None:
        made.append(_watcher(world, report, run))
    return made


def _watcher(world: str, report: Any, run: dict[str, int]) -> ReportHooks:
    def tell(event: dict[str, Any]) -> None:
        report({**event, **run, "model": str(getattr(made.model, "name", ""))})

    made: Any = reporter_class(world)(tell, _REPORT_SECONDS)
    made.tells_outcome = True
    return made  # type: ignore[no-any-return]


def _add_callbacks(
    world: str, function: Any, args: list[Any], kwargs: dict[str, Any], training: Training, report: Any
) -> None:
    if report is None and training.is_made.is_set() and kwargs.get("verbose", 1) in (0, False):
        return
    try:
        signature = inspect.signature(function)
        given = signature.bind(*args, **kwargs).arguments
    except (TypeError, ValueError):
        return  # the call itself says what is wrong
    parameters = list(signature.parameters.values())
    names = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    if "callbacks" not in names and not any(each.kind is each.VAR_KEYWORD for each in parameters):
        return  # a method of the user's own kind
    own = given.get("callbacks", kwargs.get("callbacks"))
    known = import_module(world).callbacks
    if isinstance(own, known.CallbackList):
        return
    callbacks = [] if own is None else list(own) if isinstance(own, (list, tuple)) else [own]
    if not training.is_made.is_set():
        callbacks.append(beginner_class(world)(training.is_made.set))
    if report is not None:
        callbacks.append(reporter_class(world)(*report))
    verbose = given.get("verbose", kwargs.get("verbose", "auto"))
    if verbose in ("auto", 1, 2) and not any(isinstance(each, known.ProgbarLogger) for each in callbacks):
        callbacks.append(bar_class(world)())
    position = names.index("callbacks") if "callbacks" in names else len(args)
    if position < len(args):
        args[position] = callbacks
    else:
        kwargs["callbacks"] = callbacks


def _tell_history(error: BaseException, model: Any, before: Any) -> None:
    """What was reached until then goes with the error."""
    history = getattr(model, "history", None)
    if history is None or history is before:
        return
    with suppress(Exception):  # an exception without a namespace, a History of the user's own kind
        reached = {str(name): [_plain(value) for value in values] for name, values in history.history.items()}
        remember_history(error, {"epoch": list(history.epoch), "history": reached})


def _plain(value: Any) -> Any:
    plain = plain_logs({"": value})[""]
    return plain.tolist() if hasattr(plain, "tolist") else plain
