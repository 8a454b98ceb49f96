"""What the programs of pythonia.test.ts import by its path."""

import contextlib
import dataclasses

from neighbour import NAME

entered = []
numbers = [1, 2, 3]
table = {"a": 1, "keys": "an item", 2: "two"}


class Shape:
    sides = 0

    def __init__(self, name, *, colour="red"):
        self.name = name
        self.colour = colour
        self.log = [self.describe()]

    def describe(self):
        return f"{self.name} in {self.colour}"

    def area(self, scale=1):
        return self.unit() * scale

    def unit(self):
        return 2.5

    def __len__(self):
        return 4

    def __call__(self, value, *, twice=False):
        return value * (2 if twice else 1)


@dataclasses.dataclass
class Point:
    x: "int"
    y: "int" = 0


def fail(kind, text):
    raise kind(text)


def call(function, *args, **kwargs):
    return function(*args, **kwargs)


def special(first, /, second=None, **rest):
    return repr((first, second, rest))


def counted(limit, log):
    for i in range(limit):
        log.append(i)
        yield i


def broken():
    yield 1
    raise ValueError("the second entry is bad")


@contextlib.contextmanager
def noted(value, swallows=False):
    entered.append(f"enter {value}")
    try:
        yield value
    except Exception as error:
        entered.append(f"error {error}")
        if not swallows:
            raise
    finally:
        entered.append("leave")
