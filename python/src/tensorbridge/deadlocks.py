"""What waits for itself: code of JavaScript that Python waits for, and that waits for what Python runs only afterwards.

The loops (loop.py) know which messages are held up; here is what that means, and how it is said.
"""

from __future__ import annotations

import threading
from collections.abc import Container, Iterable, Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any

from . import messages as m
from .errors import BridgeError

if TYPE_CHECKING:
    from .evaluate import Evaluator


class DeadlockError(BridgeError):
    """A callback or an iterator waits for something that can only run when it is over."""


def used_inside(running: Any, objects: Mapping[int, Any]) -> DeadlockError:
    """A callback uses the result of the call that waits for it."""
    return DeadlockError(
        f"A deadlock: a JavaScript callback uses or awaits the result of {described(running, objects)}, which waits "
        "for the callback: there is no result before the callback is over. Give the callback what it needs as an "
        "argument, or use the result after the call."
    )


def described(request: Any, objects: Mapping[int, Any]) -> str:
    """A request as the client's program may have written it."""
    names = getattr(request, "names", None)
    if names:
        name = names[-1]
    elif isinstance(request, (m.Call, m.CallEach)):
        name = getattr(objects.get(request.target), "__name__", None)
    else:
        return f"{type(request).__name__.lower()}(…)" if isinstance(request, m.Within) else "the very request"
    if not isinstance(name, str):
        return "the very call"
    return name if isinstance(request, m.GetAttribute) else f"{name}(…)"


def used_too_early() -> DeadlockError:
    """A callback uses what is queued behind it."""
    return DeadlockError(
        "A deadlock: a JavaScript callback uses or awaits what other code asked of Python, and Python runs that only "
        "when the callback is over. Ask for it inside the callback, or await it before the call that takes the "
        "callback."
    )


def yielded_too_early() -> DeadlockError:
    """An iterator yields what is queued behind the call that takes its items."""
    return DeadlockError(
        "A deadlock: a JavaScript iterator yields or uses what other code asked of Python, and Python runs that only "
        "when the call that takes the iterator is over. Ask for it inside the iterator, or before that call."
    )


def awaited_too_early() -> DeadlockError:
    """Other code awaits what is queued behind a callback that waits for that code."""
    return DeadlockError(
        "A deadlock: this was asked of Python while a JavaScript callback ran that waits for the code that asks. "
        "Python runs what other code asks only when the callback is over. Ask for it inside the callback, or let "
        "the callback not wait."
    )


def is_made_by(messages: Iterable[Any], id: int, requests: Container[type]) -> bool:
    """Whether one of these messages is the request that makes the object `id`."""
    return any(getattr(message, "id", None) == id and message.__class__ in requests for message in messages)


# What the client takes from these it asks for once (src/remote/library.ts): they do not change under way.
_LIBRARIES = frozenset(("tensorflow", "keras", "tf_keras", "numpy", "builtins", "tensorbridge"))


def look_early(messages: list[Any], id: int, evaluator: Evaluator) -> bool:
    """Make the object `id` where one of these messages looks it up in a library; whether it is there now.

    When the turn of the message comes it makes the same again.
    """
    message = next((each for each in messages if getattr(each, "id", None) == id), None)
    if isinstance(message, m.Import) and message.name.partition(".")[0] in _LIBRARIES:
        evaluator.import_module(message)
    elif isinstance(message, m.GetAttribute):
        if message.target not in evaluator.objects and not look_early(messages, message.target, evaluator):
            return False
        if not _is_of_library(evaluator.objects[message.target]):
            return False
        evaluator.get_attribute(message)
    else:
        return False
    return True


def _is_of_library(owner: Any) -> bool:
    name = owner.__name__ if isinstance(owner, ModuleType) else owner.__module__ if isinstance(owner, type) else ""
    return name.partition(".")[0] in _LIBRARIES


def can_nobody_help() -> bool:
    """Whether no other thread will call JavaScript of its own accord, and so end a wait."""
    return all(is_idle(thread) for thread in threading.enumerate())


def is_idle(thread: threading.Thread) -> bool:
    """Whether a thread calls nothing of its own accord."""
    # It is ours, or the main one. Threads that Python has not made (TensorFlow's) are listed for good once they have
    # called it.
    foreign = isinstance(thread, threading._DummyThread)
    return thread is threading.main_thread() or thread.name.startswith("tensorbridge") or foreign


def take_awaited(running: Iterable[int], waiting: list[tuple[int, list[Any], int]]) -> list[tuple[int, int]]:
    """Take the pulls and syncs out of what waits behind the requests that run: in whose name they ask, and for what.

    Args:
        running: the ids of the requests that run.
        waiting: the parent and the messages of each batch, and from where on they wait: their places stay.
    """
    made = set(running)
    awaited = []
    for parent, messages, begin in waiting:
        for position in range(begin, len(messages)):
            message = messages[position]
            # What is built on the call that takes the callback fails with it, if at all.
            if getattr(message, "target", None) in made:
                made.update(each.id for each in m.singles([message]))
            elif isinstance(message, (m.Pull, m.Sync)) and message.id not in made:
                awaited.append((parent, message.id))
                messages[position] = m.Release([], 0)
    return awaited
