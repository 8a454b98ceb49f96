"""How much of an API a model knows, in numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .model import Api, Parameter


class Coverage(NamedTuple):
    """The numbers of one model."""

    package: str
    symbols: int
    callables: int
    unreadable: int
    parameters: int
    typed: int
    results: int

    @property
    def text(self) -> str:
        """One line for people."""
        share = 100 * self.typed / self.parameters if self.parameters else 100.0
        return (
            f"{self.package}: {self.symbols} public names, {self.callables} callables "
            f"({self.unreadable} without a readable signature), {self.parameters} parameters ({share:.1f} % typed), "
            f"{self.results} typed results"
        )


def coverage_of(api: Api) -> Coverage:
    """Counts a model."""
    lists = list(_lists(api))
    parameters = [each for found in lists for each in found or [] if each.kind not in ("var", "varkw")]
    results = sum(each.returns is not None for each in api.functions.values())
    results += sum(each.returns is not None for owner in api.classes.values() for each in owner.members.values())
    return Coverage(
        api.package,
        sum(len(names) for names in api.modules.values()),
        len(lists),
        sum(each is None for each in lists),
        len(parameters),
        sum(each.type is not None for each in parameters),
        results,
    )


def _lists(api: Api) -> Iterator[list[Parameter] | None]:
    for function in api.functions.values():
        yield function.params
    for owner in api.classes.values():
        yield owner.new
        for member in owner.members.values():
            if member.kind in ("method", "classmethod", "staticmethod"):
                yield member.params
