"""What a notebook shows of an object, by MIME type; the client's stand-ins give it to their kernel."""

from __future__ import annotations

from html import escape
from numbers import Real
from typing import Any

from .describe import short_repr

# The names by which IPython asks an object of any library, and what they give.
_METHODS = {
    "_repr_html_": "text/html",
    "_repr_svg_": "image/svg+xml",
    "_repr_markdown_": "text/markdown",
    "_repr_latex_": "text/latex",
}


def displays(value: Any) -> tuple[dict[str, str], dict[str, Any] | None]:
    """The object's text, what its class has for notebooks, and of a Keras model a table of its layers.

    Beside them the figures of a training's History, of which the client draws the curves; None for everything else.
    """
    shown = {"text/plain": short_repr(value)}
    for name, mime in _METHODS.items():
        method = None if isinstance(value, type) else getattr(value, name, None)
        try:
            text = method() if callable(method) else None
        except Exception:  # noqa: S112 - what cannot be shown so is shown as text
            continue
        if isinstance(text, str):
            shown[mime] = text
    if "text/html" not in shown and _is_model(value):
        shown["text/html"] = _model_table(value)
    return shown, _figures(value)


def _figures(value: Any) -> dict[str, Any] | None:
    """What a Keras History has come to. Metrics that are no numbers cannot be drawn."""
    if type(value).__name__ != "History":
        return None
    epoch, history = getattr(value, "epoch", None), getattr(value, "history", None)
    if not isinstance(epoch, list) or not isinstance(history, dict):
        return None
    numbers = {
        str(name): [float(each) for each in figures]
        for name, figures in history.items()
        if isinstance(figures, list) and all(isinstance(each, Real) for each in figures)
    }
    return {"epoch": [int(each) for each in epoch], "history": numbers}


def _is_model(value: Any) -> bool:
    return not isinstance(value, type) and all(
        hasattr(value, name) for name in ("layers", "count_params", "summary", "trainable_weights")
    )


def _model_table(model: Any) -> str:
    rows = "".join(
        f"<tr><td>{escape(str(layer.name))}</td><td>{escape(type(layer).__name__)}</td>"
        f"<td>{escape(_output_shape(layer))}</td><td>{_parameters(layer)}</td></tr>"
        for layer in model.layers
    )
    name, kind = escape(str(model.name)), escape(type(model).__name__)
    head = "<tr><th>layer</th><th>type</th><th>output shape</th><th>parameters</th></tr>"
    return (
        f"<table><caption>{name} ({kind}): {_parameters(model)} parameters</caption>"
        f"<thead>{head}</thead><tbody>{rows}</tbody></table>"
    )


def _output_shape(layer: Any) -> str:
    try:
        return str(tuple(layer.output.shape))
    except Exception:  # it was not called yet, or gives several
        return "?"


def _parameters(layer: Any) -> str:
    try:
        return f"{layer.count_params():,}"
    except Exception:  # not built
        return "?"
