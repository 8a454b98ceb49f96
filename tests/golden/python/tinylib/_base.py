"""Private: what it declares belongs to the public classes that extend it."""


class Named:
    """Has a name."""

    def __init__(self, *, name=None, visible=True, **kwargs):
        """Keeps the name.

        Args:
            name: String, the name of the figure.
            visible: Boolean, whether it is drawn.
        """
        self.name = name
        self.visible = visible
        self.layer = kwargs.pop("layer", 0)
        if kwargs:
            raise TypeError(f"unknown: {kwargs}")

    @property
    def label(self) -> str:
        return self.name or ""

    @label.setter
    def label(self, value):
        self.name = value

    def rename(self, name: str) -> None:
        self.name = name

    def _secret(self):
        return None
