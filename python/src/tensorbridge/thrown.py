"""What JavaScript threw, as the exception to raise in Python.

An error of Python's or TensorFlow's classes, made in JavaScript, is raised as that very class; one that Python had
raised and a callback let pass is the same exception; everything else is a CallbackError. Each remembers the number by
which the client finds the error object again.
"""

from __future__ import annotations

import builtins
import importlib
import sys
from collections.abc import Callable
from typing import Any

from .errors import BridgeError, CallbackError, Dependent, remember_request

_TENSORFLOW = "tensorflow.errors."


def exception_to_raise(
    error: dict[str, Any] | BaseException, kept: Callable[[int], BaseException | None]
) -> BaseException:
    """What to raise for what a callback threw, or left as a failure that it did not await; `kept` as below."""
    if isinstance(error, Dependent):
        # The callback's result was built on a request that failed: its failure is what the call fails with.
        failure = error.failure
        failure.seen = True
        raised = kept(failure.id)
        made = raised if raised is not None else BridgeError(failure.error["message"])
        remember_request(made, failure.id)
        return made
    if isinstance(error, BaseException):
        return error
    return thrown_exception(error, kept)


def thrown_exception(error: dict[str, Any], kept: Callable[[int], BaseException | None]) -> BaseException:
    """The exception for what a callback threw, with its causes.

    Args:
        error: as `reject` has it (docs/protocol.md).
        kept: the exception that a request had raised, if it is remembered.
    """
    passed = kept(error.get("python", 0))
    made = passed if passed is not None else _of_named_class(error, kept)
    if made is None:
        made = CallbackError.of(error["message"], error["id"], error["name"])
    if not isinstance(made, CallbackError):
        made.__dict__["__tensorbridge_error__"] = error["id"]
    cause = error.get("cause")
    if cause is not None and passed is None:
        made.__cause__ = thrown_exception(cause, kept)
    return made


def _of_named_class(error: dict[str, Any], kept: Callable[[int], BaseException | None]) -> BaseException | None:
    """One of the first named class that there is here; None where none is named or it cannot be made."""
    for name in error.get("classes", ()):
        kind = _class_named(name)
        if kind is not None:
            try:
                return _made(kind, error, kept)
            except Exception:  # its constructor does not take what it was given
                return None
    return None


def _class_named(name: str) -> type[BaseException] | None:
    if name.startswith(_TENSORFLOW):
        try:
            module = sys.modules.get("tensorflow") or importlib.import_module("tensorflow")
        except ImportError:
            return None
        found = getattr(module.errors, name.removeprefix(_TENSORFLOW), None)
    else:
        found = getattr(builtins, name, None)
    return found if isinstance(found, type) and issubclass(found, BaseException) else None


def _made(kind: Any, error: dict[str, Any], kept: Callable[[int], BaseException | None]) -> BaseException:
    message = error["message"]
    made: BaseException
    if "errors" in error:
        made = kind(message, [thrown_exception(each, kept) for each in error["errors"]])
    elif issubclass(kind, UnicodeError) and kind is not UnicodeError:
        # They tell of a place in a text, of which there is none here; the reason is part of what they print.
        text: Any = b"" if kind is UnicodeDecodeError else ""
        made = kind(text, 0, 0, message) if kind is UnicodeTranslateError else kind("unknown", text, 0, 0, message)
    elif kind.__module__.startswith("tensorflow."):
        # The node and the operation that failed come first; only the base has a code to be given.
        codes = (sys.modules["tensorflow"].errors.UNKNOWN,) if kind.__name__ == "OpError" else ()
        made = kind(None, None, message, *codes)
    else:
        made = kind(message) if message else kind()
    return made
