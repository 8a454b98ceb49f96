"""patience.py: when the main thread looks long for its next message."""

from __future__ import annotations

from tensorbridge.patience import Patience


def test_it_is_long_while_messages_follow_each_other_and_brief_after_a_pause() -> None:
    patience = Patience(cores=2)
    brief = patience.seconds
    assert brief > 0
    patience.waited(brief / 2)
    long = patience.seconds
    assert long > brief
    # Longer than a brief look, so that the thread slept meanwhile: the next message may be as near.
    patience.waited(brief * 2)
    assert patience.seconds == long
    patience.waited(long * 2)
    assert patience.seconds == brief


def test_there_is_none_where_no_other_core_does_the_work() -> None:
    patience = Patience(cores=1)
    assert patience.seconds == 0
    patience.waited(0.00001)
    assert patience.seconds == 0


def test_sleeps_for_a_while_where_others_want_the_core() -> None:
    patience = Patience(cores=2)
    patience.waited(0.0)
    assert not patience.is_held_up(0.000005)
    assert patience.is_held_up(0.004)
    waits = 0
    patience.waited(0.0)
    while patience.seconds == 0:
        patience.waited(0.0)
        waits += 1
    assert 10 < waits < 1000
    assert patience.seconds > 0
