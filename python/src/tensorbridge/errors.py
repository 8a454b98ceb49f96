"""Python exceptions as wire errors (plain dicts), with hints; and the worker's own exceptions.

A wire error holds text only, never the exception: a traceback would keep the arrays of its frames alive.
"""

from __future__ import annotations

import builtins
import difflib
import inspect
import re
import sys
import traceback
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from .api_model import keyword_names
from .names import public_names, qualified_name

_PACKAGE = str(Path(__file__).parent)
_MAX_CAUSES = 8
_MAX_IN_GROUP = 100
_MAX_MESSAGE = 100_000
# Groups of exceptions came with Python 3.11.
_GROUP: Any = getattr(builtins, "BaseExceptionGroup", ())


class BridgeError(Exception):
    """Base of the worker's own errors."""


class ProtocolError(BridgeError):
    """The client sent something that the protocol does not have."""


class ConversionError(BridgeError):
    """A Python value that cannot be sent by value."""


class LimitError(BridgeError):
    """A limit of the client's option `limits` is reached."""


def too_many_objects(held: int) -> LimitError:
    """The table of objects is full."""
    return LimitError(
        f"Python keeps {held} objects for this program, which is more than the option limits.openObjects allows. "
        "Release those that it is done with."
    )


class CallbackError(BridgeError):
    """What a JavaScript callback threw. `error_id` lets the client find the very same error object again.

    Keras and TensorFlow make a new exception of the class of one that they handle, with a longer text and nothing else:
    that stands for the same error. Keras 3.15.1 does so in ``Operation.compute_output_spec`` and in
    ``inject_argument_info_in_traceback``, TensorFlow 2.21 in ``ErrorMetadataBase.create_exception``, which
    does it only for a class that has the ``__init__`` of Exception.
    """

    error_id: int
    js_name: str

    def __new__(cls, *args: object) -> CallbackError:  # noqa: PYI034 - typing.Self is Python 3.11's
        """Stands for the error that is being handled, if one is."""
        made = super().__new__(cls, *args)
        made.error_id, made.js_name = 0, "Error"
        handled = sys.exc_info()[1]
        if isinstance(handled, CallbackError):
            made.error_id, made.js_name = handled.error_id, handled.js_name
        return made

    @classmethod
    def of(cls, message: str, error_id: int, name: str) -> CallbackError:
        """The exception for an error that was thrown."""
        made = cls(message)
        made.error_id, made.js_name = error_id, name
        return made

    def __str__(self) -> str:
        return f"{self.js_name}: {self.args[0]}"


def javascript_error(error: BaseException) -> int | None:
    """The id of the JavaScript error that an exception stands for; None for all others."""
    if isinstance(error, CallbackError):
        return error.error_id
    # A Python exception that a callback has seen and let pass.
    found = getattr(error, "__dict__", {}).get("__tensorbridge_error__")
    return found if isinstance(found, int) else None


def remember_history(error: BaseException, history: dict[str, Any]) -> None:
    """What a training had reached when it failed or was stopped; the client is told with the error."""
    error.__dict__["__tensorbridge_history__"] = history


def remember_request(error: BaseException, id: int) -> None:
    """Request `id`, which a callback had made and did not await, raised this: further out, its line is to be shown."""
    error.__dict__.setdefault("__tensorbridge_request__", id)


def remember_hint(error: BaseException, hint: str) -> None:
    """It helps also where the exception is the failure of another request further out."""
    error.__dict__.setdefault("__tensorbridge_hint__", hint)


def _raising_request(error: BaseException) -> int | None:
    """The request of a callback that an exception comes from; also where it was raised in place of that one's."""
    seen: BaseException | None = error
    for _ in range(_MAX_CAUSES):
        if seen is None:
            break
        found = getattr(seen, "__dict__", {}).get("__tensorbridge_request__")
        if isinstance(found, int):
            return found
        # Keras raises another with more to tell, `from None`: the first is no cause that would be shown.
        seen = seen.__context__ if seen.__suppress_context__ and seen.__cause__ is None else None
    return None


class MissingLibraryError(ModuleNotFoundError):
    """TensorFlow, Keras, its backend or NumPy was asked for, and this interpreter does not have it."""


class NoGpuError(RuntimeError):
    """A GPU was asked for, and the library that computes finds none."""


class Failure:
    """The result of a push that failed: kept in the object table so that what depends on it fails with the same cause.

    `seen` tells whether the client was told of it in answer to a pull; the others are reported as unseen failures.
    """

    __slots__ = ("error", "id", "seen")

    def __init__(self, id: int, error: dict[str, Any]) -> None:
        self.id = id
        self.error = error
        self.seen = False


class Dependent(Exception):  # noqa: N818 - no error of its own: it stands for another
    """Raised when a request names the result of a failed one."""

    def __init__(self, failure: Failure) -> None:
        self.failure = failure


def _own_frames_dropped(trace: TracebackType | None) -> TracebackType | None:
    """The traceback without the worker's frames at its start."""
    while trace is not None and trace.tb_frame.f_code.co_filename.startswith(_PACKAGE):
        trace = trace.tb_next
    return trace


def wire_error(error: BaseException, hint: str | None = None, depth: int = 0) -> dict[str, Any]:
    """Describe an exception for the client: type, bases, message, frames and causes.

    Args:
        error: the exception, with its traceback.
        hint: a sentence that helps, appended to the message.
        depth: how many causes lie above.
    """
    trace = _own_frames_dropped(error.__traceback__)
    summary = traceback.extract_tb(trace, limit=200)
    # Frames of the bridge in the middle (a callback into JavaScript) say nothing to the user.
    frames = [frame for frame in summary if not frame.filename.startswith(_PACKAGE)]
    message = _message(error)
    hint = getattr(error, "__dict__", {}).get("__tensorbridge_hint__") or hint
    if hint:
        # Python's messages often end without a full stop.
        stop = "" if not message or message.rstrip().endswith((".", "!", "?", ":", ")")) else "."
        message = f"{message.rstrip()}{stop} {hint}" if message else hint
    notes = getattr(error, "__notes__", None)
    if isinstance(notes, (list, tuple)):
        message = "\n".join([message, *map(str, notes)])
    kind = type(error)
    wire: dict[str, Any] = {
        "type": kind.__name__,
        "qualified": qualified_name(kind),
        "bases": [name for base in kind.__mro__ for name in (qualified_name(base), *public_names(base))],
        "message": message,
        "traceback": _group_traceback(error)
        if isinstance(error, _GROUP)
        else "".join(
            ["Traceback (most recent call last):\n", *traceback.StackSummary.from_list(frames).format()]
            if frames
            else []
        )
        + (_syntax_error(error) if isinstance(error, SyntaxError) else f"{kind.__name__}: {message}"),
        "frames": [[f.filename, f.lineno or 0, f.name, (f.line or "").strip()] for f in frames],
    }
    if isinstance(error, _GROUP) and depth < _MAX_CAUSES:
        wire["errors"] = [wire_error(each, None, depth + 1) for each in error.exceptions[:_MAX_IN_GROUP]]
    thrown = javascript_error(error)
    if thrown is not None:
        wire["callback"] = thrown
    request = _raising_request(error)
    if request is not None:
        wire["request"] = request
    if isinstance(error, MissingLibraryError):
        wire["environment"] = True
    history = getattr(error, "__dict__", {}).get("__tensorbridge_history__")
    if history is not None:
        wire["history"] = history
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None and depth < _MAX_CAUSES and not isinstance(cause, Dependent):
        wire["cause"] = wire_error(cause, None, depth + 1)
    encodable: dict[str, Any] = _encodable(wire)
    return encodable


def _group_traceback(error: BaseException) -> str:
    """As Python prints a group: with the tracebacks of the exceptions in it."""
    told = traceback.TracebackException.from_exception(error, limit=200)
    _drop_own_frames(told)
    return "".join(told.format(chain=False)).rstrip("\n")


def _drop_own_frames(told: Any) -> None:
    told.stack = traceback.StackSummary.from_list(
        [frame for frame in told.stack or () if not frame.filename.startswith(_PACKAGE)]
    )
    for each in told.exceptions or ():
        _drop_own_frames(each)


def _syntax_error(error: SyntaxError) -> str:
    """With the line and the caret, which only this kind of exception has in itself."""
    return "".join(traceback.format_exception_only(type(error), error)).rstrip()


def _message(error: BaseException) -> str:
    try:
        # str(KeyError('x')) is "'x'": Python's own text, kept.
        text = str(error)
    except Exception as problem:
        text = f"<the message could not be made: {type(problem).__name__}>"
    return text if len(text) <= _MAX_MESSAGE else text[:_MAX_MESSAGE] + "... (cut)"


def _encodable(value: Any) -> Any:
    """The same with strings that UTF-8 can hold (exception texts may carry lone surrogates)."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(value, list):
        return [_encodable(entry) for entry in value]
    if isinstance(value, dict):
        return {key: _encodable(entry) for key, entry in value.items()}
    return value


_UNEXPECTED = re.compile(r"unexpected keyword argument '(\w+)'")
_UNRECOGNIZED = re.compile(
    r"[Uu]nrecognized keyword arguments?\b|[Kk]eyword arguments? not understood|[Ii]nvalid keyword"
)


def call_hint(error: BaseException, function: Any, kwargs: dict[str, Any]) -> str | None:
    """A sentence for a call that failed: the nearest keyword or attribute, or that an object became keywords."""
    hint = attribute_hint(error)
    if hint or not kwargs or not isinstance(error, (TypeError, ValueError)):
        return hint
    text = str(error)
    found = _UNEXPECTED.search(text)
    wrong = [found.group(1)] if found else []
    is_missing = _missing_positional(text)
    if not wrong and (is_missing or _UNRECOGNIZED.search(text)):
        known = parameter_names(function)
        wrong = [name for name in kwargs if name not in known and (is_missing or name in text)]
    hints = []
    for name in wrong:
        near = difflib.get_close_matches(name, [known for known in parameter_names(function) if known != name], 1, 0.6)
        if near:
            hints.append(f"Did you mean '{near[0]}'?")
    if "takes no keyword arguments" in text or (not hints and (wrong or is_missing)):
        hints.append(
            f"The trailing plain object {{{', '.join(kwargs)}}} was taken as keyword arguments; "
            "to pass it as a dict, write dict({...}) or a Map."
        )
    return " ".join(hints) or None


_FLOATS = "(?:float16|float32|float64|float|half|double|bfloat16)"
# As TensorFlow says it eagerly, in a graph, and where it converts.
_WHOLE_BESIDE_FLOAT = re.compile(
    f"expected to be an? int32 tensor but is an? {_FLOATS} tensor|expected to be an? {_FLOATS} tensor but is an? int32 "
    f"tensor|type {_FLOATS} that does not match type int32|type int32 that does not match type {_FLOATS}"
    f"|requested dtype int32 for Tensor with dtype {_FLOATS}"
)


def whole_number_hint(error: BaseException, args: list[Any], kwargs: dict[str, Any]) -> str | None:
    """A sentence for a number without a fraction, which is an int, beside floats; None where there is none."""
    if _raising_request(error) is not None or not _WHOLE_BESIDE_FLOAT.search(_message(error)):
        return None
    for value in [*args, *kwargs.values()]:
        if value.__class__ is int:
            return f"{value} is an int; float({value}) is a float."
    return None


def _missing_positional(text: str) -> bool:
    return "missing" in text and "positional argument" in text


def attribute_hint(error: BaseException) -> str | None:
    """The nearest attribute for an AttributeError, which Python itself offers only at its prompt."""
    if not isinstance(error, AttributeError) or "Did you mean" in str(error):
        return None
    name, owner = getattr(error, "name", None), getattr(error, "obj", None)
    if not isinstance(name, str) or owner is None:
        return None
    try:
        near = difflib.get_close_matches(name, [known for known in dir(owner) if known != name], 1, 0.7)
    except Exception:
        return None
    return f"Did you mean '{near[0]}'?" if near else None


_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def item_hint(error: BaseException) -> str | None:
    """How items are reached, where an absent attribute was meant as one: ``d['key']``, ``x[-1]``, ``x[i]``."""
    if not isinstance(error, AttributeError):
        return None
    name, owner = getattr(error, "name", None), getattr(error, "obj", None)
    if not isinstance(name, str) or not hasattr(type(owner), "__getitem__"):
        return None
    if name.startswith("<"):
        # JavaScript makes text of what stands between its brackets.
        key = "index"
    elif _NUMBER.fullmatch(name):
        key = name
    elif isinstance(owner, Mapping):
        key = repr(name)
    else:
        return None
    return f"Items are read by item(x, {key}), and set by setItem(x, {key}, value)."


def parameter_names(function: Any) -> list[str]:
    """The names of a callable's parameters, also by the API model; for a class those of its bases' constructors too."""
    functions = [function]
    if isinstance(function, type):
        functions += [base.__init__ for base in function.__mro__ if "__init__" in vars(base)]  # type: ignore[misc]
    names: list[str] = []
    for each in functions:
        try:
            parameters = inspect.signature(each).parameters.values()
        except (TypeError, ValueError):
            continue
        names += [p.name for p in parameters if p.kind not in (p.VAR_KEYWORD, p.VAR_POSITIONAL, p.POSITIONAL_ONLY)]
    names += keyword_names(function)
    return [name for name in dict.fromkeys(names) if name != "self"]
