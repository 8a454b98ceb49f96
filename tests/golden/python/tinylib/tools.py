"""Functions: what descriptions, defaults and annotations say of their parameters."""

import enum
import os  # not public: another library's

from tinylib.figures import Figure


class Unit(enum.Enum):
    """Of lengths."""

    METRE = "m"
    FOOT = "ft"


def measure(figure, unit=Unit.METRE, precision=None, mode="fast", tolerance=1e-3, callback=None):
    """Measures a figure.

    Args:
        figure: A `tinylib.Figure` or a list of `Figure` objects.
        unit: A `Unit`.
        precision: Integer or `None`.
        mode: One of `"fast"` or `"exact"`. Defaults to `"fast"`.
        tolerance: How near it must be.
        callback: Callable, is told the result. Can also be the name of one (string).

    Returns:
        A float.
    """
    return 0.0


def scale(array, factor=2, axis=None, flags=(), names=["x"], dtype=None):
    """Scales an array.

    Parameters
    ----------
    array : array_like of shape (n, m)
        What to scale.
    factor : float, optional
        By how much.
    axis : {None, int, tuple of ints}, optional
        Along which axes.
    flags : tuple of str, default=()
        How.
    names : list of str
        Of the axes.
    dtype : str or None, default=None
        Of the result.

    Returns
    -------
    scaled : ndarray
        The result.
    """
    return array


def annotated(count: int, ratio: float | None = None, *words: str, style: "Figure.Style | None" = None) -> dict[str, list[int]]:
    return {}


def unclear(thing, other=None):
    """What these are, nobody knows.

    Args:
        thing: A thing, or a foo.
        other: The frobnication.
    """


def folder_of(path):
    return os.path.dirname(path)
