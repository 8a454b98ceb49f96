"""Keras callbacks by which a training tells how far it is: the bar in the terminal, and reports to JavaScript.

Keras 3 calls hooks of batches on threads of its own, several at once, unless a callback says that it cannot bear it:
these can. Each world has its own base classes, which are given where the classes are made.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from .errors import CallbackError
from .progress_bar import Drawing, Figures, is_terminal, plain_line

_DRAW_SECONDS = 0.05
# In a log: signs of life of an epoch that takes hours.
_PLAIN_SECONDS = 60.0
_LONGEST_FAILURE = 2000


class Pace:
    """How long a step takes. The first, which compiles, counts only while there is no other."""

    def __init__(self) -> None:
        self.begun = self._first = time.perf_counter()
        self._after_first = 0
        self.done = 0
        self.now = self.begun

    def step(self, done: int) -> None:
        """So many steps are done now."""
        if done <= self.done:
            return
        self.now = time.perf_counter()
        if self.done == 0:
            self._first, self._after_first = self.now, done
        self.done = done

    @property
    def elapsed(self) -> float:
        """Seconds since the beginning."""
        return time.perf_counter() - self.begun

    @property
    def per_step(self) -> float:
        """Seconds; 0 before the first step is over."""
        if self.done > self._after_first:
            return (self.now - self._first) / (self.done - self._after_first)
        return (self.now - self.begun) / self.done if self.done else 0.0

    @property
    def is_known(self) -> bool:
        """Whether a step other than the first is over."""
        return self.done > self._after_first


# The bar


class BarHooks:
    """What the bar does at each hook; `bar_class` makes a Keras callback of it."""

    async_safe = True
    _supports_tf_logs = True

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._verbose = 1
        self._epochs = 1
        self._steps: int | None = None
        self._in_fit = False
        self._begin()

    def set_params(self, params: dict[str, Any]) -> None:
        verbose = params.get("verbose", 1)
        self._verbose = 1 if verbose == "auto" else int(verbose)
        self._epochs = params.get("epochs") or 1
        self._steps = params.get("steps")
        # tf_keras asks for it before it calls hooks of batches.
        self._call_batch_hooks = self._verbose == 1

    def on_train_begin(self, logs: Any = None) -> None:
        self._in_fit = True

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        self._begin()
        if self._verbose and self._epochs > 1:
            self._say(f"Epoch {epoch + 1}/{self._epochs}")

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        self._update(batch + 1, logs)

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        self._finish(logs)

    # Inside fit a validation shows nothing, as in Keras.

    def on_test_begin(self, logs: Any = None) -> None:
        if not self._in_fit:
            self._begin()

    def on_test_batch_end(self, batch: int, logs: Any = None) -> None:
        if not self._in_fit:
            self._update(batch + 1, logs)

    def on_test_end(self, logs: Any = None) -> None:
        if not self._in_fit:
            self._finish(logs)

    def on_predict_begin(self, logs: Any = None) -> None:
        self._begin()

    def on_predict_batch_end(self, batch: int, logs: Any = None) -> None:
        self._update(batch + 1, None)  # what was predicted is nothing to show

    def on_predict_end(self, logs: Any = None) -> None:
        self._finish(None)

    def _begin(self) -> None:
        self._pace = Pace()
        self._shown = self._pace.begun - _DRAW_SECONDS
        self._drawing = Drawing(sys.stdout) if is_terminal(sys.stdout) and self._is_interactive() else None
        if self._drawing is None:
            self._shown = self._pace.begun

    def _figures(self, logs: Any) -> Figures:
        pace = self._pace
        return Figures(pace.done, self._steps, pace.elapsed, pace.per_step, plain_logs(logs), pace.is_known)

    def _update(self, done: int, logs: Any) -> None:
        with self._lock:
            self._pace.step(done)
            wait = _DRAW_SECONDS if self._drawing else _PLAIN_SECONDS
            if self._verbose != 1 or self._pace.now - self._shown < wait or done < self._pace.done:
                return
            self._shown = self._pace.now
            figures = self._figures(logs)
            if self._drawing:
                self._drawing.show(figures)
            elif done != self._steps:
                self._say(plain_line(figures))

    def _finish(self, logs: Any) -> None:
        if not self._verbose:
            return
        with self._lock:
            if self._steps is None:
                self._steps = self._pace.done
            figures = self._figures(logs)
            if self._drawing and self._verbose == 1:
                self._drawing.finish(figures)
            else:
                self._say(plain_line(figures))

    def _say(self, line: str) -> None:
        if self._is_interactive():
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()
        else:
            import_module("absl.logging").info(line)

    def _is_interactive(self) -> bool:
        """``keras.utils.disable_interactive_logging()`` sends such lines to absl."""
        world = type(self).__dict__.get("world")
        return world is None or bool(import_module(world).utils.is_interactive_logging_enabled())


@cache
def bar_class(world: str) -> Any:
    """The class of the bar for ``keras`` or ``tf_keras``. As a ProgbarLogger it takes the place of Keras's own."""
    base = import_module(world).callbacks.ProgbarLogger
    return type("ProgressBar", (BarHooks, base), {"__module__": "tensorbridge", "world": world})


# Reports


class ReportHooks:
    """What is reported at each hook, as dicts; `reporter_class` makes a Keras callback of it.

    Reports leave on the thread that trains: those of a batch with the next one's beginning, and only when `interval`
    seconds have passed since the last, so that training never waits for them.
    """

    _supports_tf_logs = True
    tells_outcome = False
    """Whether the end is reported by `succeed` or `fail`: nothing else tells whoever it is reported to."""

    def __init__(self, report: Callable[[dict[str, Any]], Any], interval: float) -> None:
        super().__init__()
        self._report = report
        self._interval = interval
        # Where every batch is wanted, Keras must not call the hooks of several at once.
        self.async_safe = interval > 0
        self._phase = ""
        self._begun = self._epoch_begun = time.perf_counter()
        self._pace = Pace()
        self._reported = 0.0
        self._epoch = 0
        self._first_epoch: int | None = None
        self._epochs: int | None = None
        self._steps: int | None = None
        self._epoch_seconds: float | None = None
        self._validation_begun: float | None = None
        self._validation_seconds = 0.0
        self._latest: tuple[int, Any] | None = None
        self._last_logs: Any = None

    def set_params(self, params: dict[str, Any]) -> None:
        super().set_params(params)  # type: ignore[misc]
        self._epochs = params.get("epochs")
        self._steps = params.get("steps")

    # Hooks

    def on_train_begin(self, logs: Any = None) -> None:
        self._begin("fit")

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        self._epoch = epoch
        self._first_epoch = epoch if self._first_epoch is None else self._first_epoch
        self._restart()
        self._send("epochBegin", epoch=epoch, epochs=self._epochs, steps=self._steps)

    def on_train_batch_begin(self, batch: int, logs: Any = None) -> None:
        self._batch_begins(batch)

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        self._batch_ends(batch, logs)

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        if self._steps is None and self._pace.done:
            self._steps = self._pace.done
        self._epoch_seconds = time.perf_counter() - self._epoch_begun
        self._latest = None
        self._send(
            "epochEnd",
            epoch=epoch,
            epochs=self._epochs,
            steps=self._steps,
            logs=plain_logs(logs),
            secondsInEpoch=self._epoch_seconds,
            stepsPerSecond=self._rate(),
            secondsLeft=self._epochs_left(),
            learningRate=self._learning_rate(),
        )

    def on_train_end(self, logs: Any = None) -> None:
        self._end(logs)

    def on_test_begin(self, logs: Any = None) -> None:
        if self._phase == "fit":
            self._validation_begun = time.perf_counter()
            self._flush(self._validation_begun)
            self._send("validationBegin", epoch=self._epoch, epochs=self._epochs)
        else:
            self._begin("evaluate")

    def on_test_batch_begin(self, batch: int, logs: Any = None) -> None:
        if self._phase == "evaluate":
            self._batch_begins(batch)

    def on_test_batch_end(self, batch: int, logs: Any = None) -> None:
        if self._phase == "evaluate":
            self._batch_ends(batch, logs)

    def on_test_end(self, logs: Any = None) -> None:
        if self._phase != "fit":
            self._end(logs)
        elif self._validation_begun is not None:
            self._validation_seconds = time.perf_counter() - self._validation_begun
            self._send("validationEnd", epoch=self._epoch, epochs=self._epochs, logs=plain_logs(logs))

    def on_predict_begin(self, logs: Any = None) -> None:
        self._begin("predict")

    def on_predict_batch_begin(self, batch: int, logs: Any = None) -> None:
        self._batch_begins(batch)

    def on_predict_batch_end(self, batch: int, logs: Any = None) -> None:
        self._batch_ends(batch, None)  # what was predicted is the result, not a report

    def on_predict_end(self, logs: Any = None) -> None:
        self._end(None)

    def succeed(self) -> None:
        """The call has a result."""
        self._send("end", logs=plain_logs(self._last_logs))

    def fail(self, error: BaseException) -> None:
        """The call ended with this."""
        if isinstance(error, KeyboardInterrupt):
            self._send("stopped")
        else:
            self._send("failed", error=failure_text(error))

    # What they do

    def _begin(self, phase: str) -> None:
        self._phase = phase
        self._begun = time.perf_counter()
        self._restart()
        self._send("begin", epochs=self._epochs if phase == "fit" else None, steps=self._steps)

    def _restart(self) -> None:
        self._pace = Pace()
        self._epoch_begun = self._pace.begun
        self._latest = None

    def _batch_begins(self, batch: int) -> None:
        now = time.perf_counter()
        if now - self._reported < self._interval:
            return
        self._flush(now)
        self._reported = now
        self._send("batchBegin", **self._place(), batch=batch, steps=self._steps)

    def _batch_ends(self, batch: int, logs: Any) -> None:
        self._pace.step(batch + 1)
        latest = self._latest
        if latest is None or latest[0] < batch:
            self._latest = (batch, logs)
        if self._interval <= 0:
            self._flush(time.perf_counter())

    def _flush(self, now: float) -> None:
        """Report the newest batch that is over."""
        latest, self._latest = self._latest, None
        if latest is None or now - self._reported < self._interval:
            return
        batch, logs = latest
        steps = None if self._steps is None else max(self._steps - batch - 1, 0)
        left = 0.0 if steps == 0 else steps * self._pace.per_step if steps and self._pace.is_known else None
        self._send(
            "batchEnd",
            **self._place(),
            batch=batch,
            steps=self._steps,
            logs=plain_logs(logs),
            stepsPerSecond=self._rate(),
            secondsLeftInEpoch=left,
            secondsLeft=self._left(left),
            learningRate=self._learning_rate() if self._phase == "fit" else None,
        )

    def _end(self, logs: Any) -> None:
        self._flush(time.perf_counter())
        self._last_logs = logs
        if not self.tells_outcome:
            self.succeed()

    def _send(self, kind: str, **figures: Any) -> None:
        self._report({"type": kind, "phase": self._phase, "seconds": time.perf_counter() - self._begun, **figures})

    def _place(self) -> dict[str, Any]:
        if self._phase != "fit":
            return {"epoch": None, "epochs": None}
        return {"epoch": self._epoch, "epochs": self._epochs}

    def _rate(self) -> float | None:
        return 1 / self._pace.per_step if self._pace.is_known else None

    def _left(self, in_epoch: float | None) -> float | None:
        """Seconds to the end of all, with `in_epoch` to the end of this epoch's steps."""
        if self._phase != "fit" or in_epoch is None:
            return in_epoch
        epoch = self._epoch_seconds
        if epoch is None:  # no epoch is over: as long as the steps of this one
            epoch = self._pace.per_step * (self._steps or 0)
        return in_epoch + self._validation_seconds + epoch * max((self._epochs or 0) - self._epoch - 1, 0)

    def _epochs_left(self) -> float | None:
        if self._epochs is None or self._epoch_seconds is None:
            return None
        seconds = self._epoch_seconds
        if self._epoch == self._first_epoch:
            # The first epoch compiles.
            seconds = min(seconds, self._pace.per_step * self._pace.done + self._validation_seconds)
        return seconds * max(self._epochs - self._epoch - 1, 0)

    def _learning_rate(self) -> float | None:
        try:
            optimizer = self.model.optimizer  # type: ignore[attr-defined]
            rate = optimizer.learning_rate
            if callable(rate):  # a schedule, in tf_keras
                rate = rate(optimizer.iterations)
            return float(rate.numpy() if hasattr(rate, "numpy") else rate)
        except Exception:
            return None  # a model without an optimizer, or with one of its own kind


class BeginningHooks:
    """Tells when the first batch is over; `beginner_class` makes a Keras callback of it."""

    async_safe = True
    _supports_tf_logs = True

    def __init__(self, tell: Callable[[], Any]) -> None:
        super().__init__()
        self._tell = tell

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        self._tell()

    def on_test_batch_end(self, batch: int, logs: Any = None) -> None:
        self._tell()

    def on_predict_batch_end(self, batch: int, logs: Any = None) -> None:
        self._tell()


@cache
def reporter_class(world: str) -> Any:
    """The class of reporters for ``keras`` or ``tf_keras``."""
    return type("Reporter", (ReportHooks, import_module(world).callbacks.Callback), {"__module__": "tensorbridge"})


@cache
def beginner_class(world: str) -> Any:
    """The class of those who tell when the first batch is over."""
    return type("Beginner", (BeginningHooks, import_module(world).callbacks.Callback), {"__module__": "tensorbridge"})


def failure_text(error: BaseException) -> str:
    """An error with its class, as JavaScript calls it where it came from there."""
    text = str(error) if isinstance(error, CallbackError) else f"{type(error).__name__}: {error}"
    return text.strip()[:_LONGEST_FAILURE]


def plain_logs(logs: Any) -> dict[str, Any]:
    """Numbers by name. Keras 3 gives them; tf_keras gives tensors to who can wait for their values."""
    return {str(name): _plain(value) for name, value in (logs or {}).items()}


def _plain(value: Any) -> Any:
    if hasattr(value, "numpy"):
        value = value.numpy()
    return value.item() if getattr(value, "size", 0) == 1 and hasattr(value, "item") else value
