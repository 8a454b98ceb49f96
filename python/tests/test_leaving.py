"""leaving.py: how a worker with TensorFlow ends; the whole of it is in tests/keras/hostile-conditions.test.ts."""

from __future__ import annotations

import pytest

from tensorbridge.leaving import _exit_code, leave


@pytest.mark.parametrize(
    ("ended_by", "code", "said"),
    [
        (None, 0, ""),
        (SystemExit(), 0, ""),
        (SystemExit(3), 3, ""),
        (SystemExit(-1), 255, ""),
        (SystemExit("why"), 1, "why\n"),
        (ValueError("no"), 1, "ValueError: no\n"),
    ],
)
def test_the_code_is_that_which_python_gives(
    ended_by: BaseException | None, code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _exit_code(ended_by) == code
    assert capsys.readouterr().err == said


def test_without_tensorflow_python_ends_as_it_always_does() -> None:
    objects = {1: "kept"}
    leave(objects, None)
    assert objects == {1: "kept"}
