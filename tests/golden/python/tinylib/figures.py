"""Classes: inheritance, keywords that base classes take, properties, class methods, fields."""

import functools

from tinylib._base import Named


class Figure(Named):
    """Something with an area.

    Args:
        color: String, one of `"red"`, `"green"` or `"blue"`.

    Attributes:
        history: List of strings.
    """

    KINDS = ("circle", "square")
    DEFAULT_SCALE = 1.0

    class Style:
        """How it is drawn."""

        def __init__(self, width: int = 1):
            self.width = width

    def __init__(self, color="red", **kwargs):
        super().__init__(**kwargs)
        self.color = color
        self.history = []
        self.is_moved = False
        self._cache = None

    @property
    def area(self) -> float:
        """How large it is."""
        raise NotImplementedError

    @functools.cached_property
    def corners(self):
        """Its corners.

        Returns:
            List of tuples of 2 floats.
        """
        return []

    def move(self, x, y=0.0, /, *, relative=False):
        """Moves it.

        Args:
            x: Float, to the right.
            y: Float, up.
            relative: Whether from where it is.

        Returns:
            A `Figure`.
        """
        self.is_moved = True
        return self

    def merge(self, *others, weights=None, **options):
        """Takes in others.

        Args:
            others: `Figure` instances.
            weights: Optional list or tuple of floats, or a callable that takes a figure.
            **options: Passed on.

        Returns:
            A `Figure` or `None`.
        """

    @classmethod
    def from_config(cls, config):
        """Makes one.

        Args:
            config: A dictionary mapping names to values.
        """
        return cls(**config)

    @staticmethod
    def distance(a: "Figure", b: "Figure | None" = None) -> float:
        return 0.0

    def __call__(self, scale: float = 1.0) -> "Figure":
        return self

    def __len__(self):
        return 0


class Circle(Figure):
    """A circle.

    Args:
        radius: Integer or float.
    """

    def __init__(self, radius, **kwargs):
        super().__init__(**kwargs)
        self.radius = float(radius)

    @property
    def area(self) -> float:
        return 3.0 * self.radius**2

    def move(self, x, y=0.0, /, *, relative=False):
        return super().move(x, y, relative=relative)


class Square(Figure):
    """A square, whose color cannot be chosen.

    Args:
        side: A positive integer.
    """

    def __init__(self, side, **kwargs):
        super().__init__("blue", **kwargs)
        self.side = side

    def move(self, x, y=0.0, z=0.0, /, *, relative=False):
        """Moves it in space.

        Args:
            z: Float.
        """
        return self
