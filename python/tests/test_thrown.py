"""thrown.py: what JavaScript threw, as an exception."""

from __future__ import annotations

import builtins
from typing import Any

import pytest

from tensorbridge.errors import CallbackError, javascript_error
from tensorbridge.thrown import thrown_exception


def none_kept(_: int) -> BaseException | None:
    return None


def made(**error: Any) -> BaseException:
    return thrown_exception({"id": 7, "name": "Error", "message": "no", **error}, none_kept)


@pytest.mark.parametrize(
    ("classes", "kind", "text"),
    [
        (["KeyError", "LookupError", "Exception"], KeyError, "'no'"),
        (["NoSuchErrorYet", "RuntimeError", "Exception"], RuntimeError, "no"),
        (["tensorflow.errors.NoSuchError", "Exception"], Exception, "no"),
        # Names of builtins that are no exceptions are none.
        (["print", "int", "ValueError"], ValueError, "no"),
        (["StopIteration"], StopIteration, "no"),
        (["UnicodeDecodeError"], UnicodeDecodeError, "'unknown' codec can't decode bytes in position 0--1: no"),
        (["UnicodeEncodeError"], UnicodeEncodeError, "'unknown' codec can't encode characters in position 0--1: no"),
        (["UnicodeTranslateError"], UnicodeTranslateError, "can't translate characters in position 0--1: no"),
        (["UnicodeError"], UnicodeError, "no"),
    ],
)
def test_the_class_is_the_first_that_there_is(classes: list[str], kind: type, text: str) -> None:
    error = made(classes=classes)
    assert type(error) is kind
    assert str(error) == text
    assert javascript_error(error) == 7


@pytest.mark.parametrize(
    "error", [{}, {"classes": []}, {"classes": ["NoSuchErrorYet"]}, {"classes": ["BaseExceptionGroup"]}]
)
def test_all_else_is_a_callback_error(error: dict[str, Any]) -> None:
    result = made(**error)
    assert type(result) is CallbackError
    assert (str(result), javascript_error(result)) == ("Error: no", 7)


def test_without_a_message_there_are_no_arguments() -> None:
    error = made(classes=["StopIteration"], message="")
    assert isinstance(error, StopIteration)
    assert (error.args, error.value) == ((), None)


def test_what_python_had_raised_is_the_same_exception_with_its_own_cause() -> None:
    kept = KeyError("mine")
    cause = {"id": 8, "name": "Error", "message": "cause"}
    error = thrown_exception(
        {"id": 7, "name": "KeyError", "message": "'mine'", "python": 3, "classes": ["KeyError"], "cause": cause},
        {3: kept}.get,
    )
    assert error is kept
    assert error.__cause__ is None
    assert javascript_error(error) == 7


@pytest.mark.skipif(not hasattr(builtins, "ExceptionGroup"), reason="this Python has no groups of exceptions")
def test_causes_and_groups_are_made_of_the_same() -> None:
    inner = {"id": 1, "name": "IndexError", "message": "inner", "classes": ["IndexError"]}
    other = {"id": 2, "name": "RangeError", "message": "other"}
    error = made(classes=["ExceptionGroup"], errors=[inner, other], cause=inner)
    assert type(error).__name__ == "ExceptionGroup"
    inside = error.exceptions  # type: ignore[attr-defined]
    assert [type(each) for each in inside] == [IndexError, CallbackError]
    assert [javascript_error(each) for each in (error, *inside, error.__cause__)] == [7, 1, 2, 1]
