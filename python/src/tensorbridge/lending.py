"""Handles for what stays in Python: objects get a number in the table, and the client a description."""

from __future__ import annotations

import builtins
from typing import Any

from .describe import Describer
from .errors import too_many_objects
from .state import CLASS_NUMBER, INSTANCE_KEY, State


class Lender:
    """Makes the handles of one loop."""

    def __init__(self, state: State, describer: Describer) -> None:
        self._state = state
        self._describer = describer
        self.pulled = 0
        """The request whose result is lent next, if it is one; 0 otherwise."""
        self.texts: dict[int, str] = {}
        """What is known of the objects in the result that is being lent: their ``repr``, by ``id``."""
        self.lent: list[int] = []
        """The ids given to objects inside the value that is being lent: where it cannot be, they are no one's."""
        self.whole = True
        """Whether that result is described with its text and its own attributes."""

    def lend(self, value: Any) -> dict[str, Any]:
        """A handle. The pulled result itself keeps its id; anything inside it gets a fresh negative one."""
        pulled, self.pulled = self.pulled, 0
        if hasattr(type(value), CLASS_NUMBER):
            return self._lend_instance(value, pulled)
        if pulled:
            return {"h": self._describer.handle(pulled, value, whole=self.whole)}
        objects = self._state.objects
        if len(objects) > self._state.limits.open_objects:
            raise too_many_objects(len(objects))
        id = next(self._state.lent_ids)
        objects[id] = value
        self.lent.append(id)
        return {"h": self._describer.handle(id, value, whole=False, text=self.texts.get(builtins.id(value)))}

    def _lend_instance(self, value: Any, pulled: int) -> dict[str, Any]:
        """An instance of a TypeScript class: the client has, or makes, the one object that stands for it."""
        state, number = self._state, getattr(value, CLASS_NUMBER)
        instances = state.instances
        key = vars(value).get(INSTANCE_KEY)
        # A copy of an instance has its key too.
        if key is None or state.instances_by_key.get(key, value) is not value:
            key = next(state.instance_keys)
            state.name_instance(value, key)
        if key in instances:
            # Where the client has just released it, it asks for the instance of this key.
            return {"o": [key, number, None]}
        id = pulled or next(state.lent_ids)
        state.objects[id] = value
        if not pulled:
            self.lent.append(id)
        instances[key] = id
        return {"o": [key, number, self._describer.handle(id, value, whole=bool(pulled) and self.whole)]}
