"""A Keras callback that tells what a model is, once it is built."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from typing import Any

_SUMMARY_COLUMNS = 88


class ModelHooks:
    """Describes the model once it is built; `describer_class` makes a Keras callback of it."""

    async_safe = True
    _supports_tf_logs = True

    def __init__(self, report: Callable[[dict[str, Any]], Any]) -> None:
        super().__init__()
        self._report = report
        self._is_told = False

    def on_train_begin(self, logs: Any = None) -> None:
        self._tell()

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        self._tell()

    def _tell(self) -> None:
        model = self.model  # type: ignore[attr-defined]
        if self._is_told or not getattr(model, "built", False):
            return
        self._is_told = True
        lines: list[str] = []
        try:
            with _columns(_SUMMARY_COLUMNS):
                model.summary(print_fn=lambda line, *_, **__: lines.append(line), line_length=_SUMMARY_COLUMNS)
            parameters = int(model.count_params())
        except Exception:
            parameters = None  # a subclassed model that cannot say; training goes on
        optimizer = getattr(model, "optimizer", None)
        self._report(
            {
                "name": str(getattr(model, "name", "")),
                "summary": "\n".join(lines),
                "parameters": parameters,
                "optimizer": type(optimizer).__name__ if optimizer is not None else None,
            }
        )


@contextmanager
def _columns(wanted: int) -> Iterator[None]:
    """Keras 3 cuts a summary off at the width of the terminal, even if it is not printed there."""
    before = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = str(wanted)
    try:
        yield
    finally:
        if before is None:
            del os.environ["COLUMNS"]
        else:
            os.environ["COLUMNS"] = before


@cache
def describer_class(world: str) -> Any:
    """The class of those who describe the model."""
    return type("Describer", (ModelHooks, import_module(world).callbacks.Callback), {"__module__": "tensorbridge"})
