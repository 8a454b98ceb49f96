"""decoder.py and encoder.py: both directions, by the vectors that TypeScript's tests share, and by properties."""

from __future__ import annotations

import collections
import datetime as dt
import decimal
import enum
import fractions
import pathlib
from typing import Any

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tensorbridge.codec import decode_batch, encode_batch
from tensorbridge.decoder import Decoder
from tensorbridge.encoder import Encoder
from tensorbridge.errors import ConversionError, Dependent, Failure, ProtocolError
from tensorbridge.limits import DEPTH
from tensorbridge.messages import Resolve
from tensorbridge.shared_memory import ForeignSlots
from vectors import (
    TO_JAVASCRIPT_PREFIX,
    TO_JAVASCRIPT_SUFFIX,
    TO_PYTHON_PREFIX,
    Remotes,
    build,
    data,
    format_wire,
    is_same,
    lent_function,
    needs_ml_dtypes,
    read,
    read_conversions,
    titles,
)

TO_PYTHON = read("values-to-python")
TO_JAVASCRIPT = read("values-to-javascript")


def decoder(remotes: dict[int, Any] | None = None) -> Decoder:
    return Decoder(
        {} if remotes is None else remotes, lambda payload: lent_function(payload[1], payload[2]), ForeignSlots(0)
    )


def encoder() -> Encoder:
    ids = iter(range(-1, -1000, -1))
    functions = lambda value: 1 if isinstance(value, tuple) and value[:1] == ("function",) else None  # noqa: E731
    return Encoder(lambda _: {"h": [next(ids), 1, None, [], []]}, functions, None)


def skip_without_ml_dtypes(described: Any) -> None:
    if needs_ml_dtypes(described):
        pytest.importorskip("ml_dtypes", reason="bfloat16 is a dtype of ml_dtypes, which comes with TensorFlow")


@pytest.mark.parametrize("vector", TO_PYTHON, ids=titles(TO_PYTHON))
def test_a_value_of_javascript_arrives_as_the_vector_says(vector: dict[str, Any]) -> None:
    skip_without_ml_dtypes(vector["value"])
    remotes = Remotes()
    reading = decoder(remotes)
    reading.frames = [data(frame) for frame in vector.get("frames", [])]
    message: Any = decode_batch(TO_PYTHON_PREFIX + bytes.fromhex(vector["wire"])).messages[0]
    arrived = reading.value(message.value)
    assert is_same(arrived, build(vector["value"], remotes))


@pytest.mark.parametrize("vector", TO_JAVASCRIPT, ids=titles(TO_JAVASCRIPT))
def test_a_value_of_python_leaves_as_the_vector_says(vector: dict[str, Any]) -> None:
    skip_without_ml_dtypes(vector["value"])
    writing = encoder()
    value = build(vector["value"], Remotes())
    is_function = isinstance(value, tuple) and value[:1] == ("function",)
    wire = writing.handle(value) if is_function else writing.value(value)
    frame = encode_batch(0, [0, 0], [Resolve(1, wire)])
    assert frame == TO_JAVASCRIPT_PREFIX + bytes.fromhex(vector["wire"]) + TO_JAVASCRIPT_SUFFIX
    assert [bytes(each) for each in writing.frames] == [data(each) for each in vector.get("frames", [])]


plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(codec=None))
    | st.binary(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4),
    max_leaves=20,
)


@given(plain)
def test_what_both_languages_have_survives_the_wire(value: Any) -> None:
    wire = msgspec.msgpack.decode(msgspec.msgpack.encode(encoder().value(value)))
    assert is_same(decoder().value(wire), value)


@given(st.integers(min_value=-(2**20000), max_value=2**20000))
def test_an_int_of_any_size_is_exact(value: int) -> None:
    assert decoder().value(encoder().value(value)) == value


@pytest.mark.parametrize("character", ["a", "\U0001f388"])
def test_a_text_is_refused_where_javascript_has_no_string_for_it(
    character: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tensorbridge.encoder.MOST_TEXT_UNITS", 100)
    most = 100 // (len(character.encode("utf-16-le")) // 2)
    assert encoder().value(character * most) == character * most
    with pytest.raises(ConversionError, match=r"^A text of 10[12] characters cannot be sent, because a string of"):
        encoder().value([character * (most + 1)])


keys = st.none() | st.integers() | st.text(max_size=2) | st.tuples(st.integers())


@given(st.dictionaries(keys, st.integers()))
def test_a_dict_is_an_object_where_all_keys_are_text_and_a_map_otherwise(value: dict[Any, int]) -> None:
    (tag,) = encoder().value(value)
    assert tag == ("d" if all(isinstance(key, str) for key in value) else "m")


class Colour(enum.IntEnum):
    RED = 1


class Named(enum.Enum):
    RED = 1


class Word(str):
    __slots__ = ()


Point = collections.namedtuple("Point", ["x", "y"])  # noqa: PYI024


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        (Colour.RED, 1),
        (Word("a"), "a"),
        (Word("\ud800"), {"u": b"\x00\xd8"}),
        (Point(1, 2), [1, 2]),
        (collections.OrderedDict(a=1), {"d": ["a", 1]}),
        (collections.defaultdict(int, a=1), {"d": ["a", 1]}),
        ({Word("a"): 1}, {"d": ["a", 1]}),
        (frozenset([1]), {"s": [1]}),
        (np.float32(0.5), 0.5),
        (np.float64(0.5), 0.5),
        (np.float16(0.5), 0.5),
        (np.int64(2**62), 2**62),
        (np.uint64(2**64 - 1), 2**64 - 1),
        (np.bool_(True), True),
        (np.str_("a"), "a"),
        (np.bytes_(b"a"), b"a"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_subclass_or_numpy_scalar_travels_as_its_base(value: Any, wire: Any) -> None:
    encoded = encoder().value(value)
    assert encoded == wire
    assert type(encoded) is type(wire)
    msgspec.msgpack.encode(encoded)


@pytest.mark.parametrize(
    "value",
    [
        1j,
        range(3),
        bytearray(b"a"),
        memoryview(b"a"),
        iter([]),
        {}.keys(),
        object(),
        int,
        Named.RED,
        np.longdouble(1),
        np.complex64(1),
        np.datetime64("2020-01-01"),
        np.ma.array([1], mask=[True]),
        np.zeros(1, dtype=[("a", "i4")]),
        np.zeros(1, dtype=np.longdouble),
        np.array(["2020-01-01"], dtype="M8[D]"),
        np.array([1, "a"], dtype=object),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_has_no_exact_counterpart_stays_in_python_as_a_handle(value: Any) -> None:
    assert list(encoder().value(value)) == ["h"]


def nested(depth: int) -> Any:
    value: Any = 1
    for level in range(depth):
        value = [value] if level % 2 else {"a": value}
    return value


def test_a_value_as_deep_as_the_limit_travels_both_ways() -> None:
    value = nested(DEPTH)
    assert decoder().value(encoder().value(value)) == value


def test_a_value_deeper_than_the_limit_or_within_itself_is_refused() -> None:
    itself: list[Any] = []
    itself.append(itself)
    sentence = (
        "A value nested more than 200 deep, or within itself, cannot be sent by value; "
        "take it as a handle with handle\\(x\\)."
    )
    for value in (nested(DEPTH + 2), itself):
        with pytest.raises(ConversionError, match=f"^{sentence}$"):
            encoder().value(value)


@pytest.mark.parametrize(
    "wire",
    [
        {},
        {"a": 1, "b": 2},
        {"z": 1},
        {"r": "a"},
        {"i": "zz"},
        {"f": "one"},
        {"d": ["a"]},
        {"l": 1},
        {"t": None},
        {"b": 0},
        {"b": "0"},
        {"u": "text"},
        {"a": []},
        {"a": [b"", "float32"]},
        {"a": [b"abc", "float32", [1]]},
        {"a": [b"abcd", "float32", [2]]},
        {"a": [b"abcdefgh", "object", [1]]},
        {"a": [b"abcd", "nothing", [1]]},
        {"a": [5, "float32", [1]]},
        {"a": [[1], "float32", [1]]},
        {"a": [b"abcd", "float32", ["x"]]},
        {1: 2},
    ],
    ids=repr,
)
def test_a_malformed_value_is_a_protocol_error(wire: Any) -> None:
    with pytest.raises(ProtocolError, match=r"^not a wire value: |^no object has the id|^a dict with"):
        decoder().value(wire)


@pytest.mark.parametrize(
    ("wire", "sentence"),
    [
        (
            {"d": [[1], 2]},
            "This JavaScript Map cannot be a Python dict: unhashable type: 'list'. In it an array must be tuple(...).",
        ),
        (
            {"s": [[1]]},
            "This JavaScript Set cannot be a Python set: unhashable type: 'list'. In it an array must be tuple(...).",
        ),
    ],
    ids=["key", "entry"],
)
def test_what_cannot_be_a_key_says_what_to_write(wire: Any, sentence: str) -> None:
    with pytest.raises(ConversionError) as raised:
        decoder().value(wire)
    assert str(raised.value) == sentence


def test_a_reference_to_a_failed_request_fails_with_it() -> None:
    failure = Failure(3, {"type": "ValueError"})
    with pytest.raises(Dependent) as raised:
        decoder({3: failure}).value([{"t": [{"r": 3}]}])
    assert raised.value.failure is failure


def test_a_reference_to_nothing_names_the_id() -> None:
    with pytest.raises(ProtocolError, match=r"^no object has the id 4$"):
        decoder().value({"r": 4})


def test_data_for_a_tensor_has_floats_for_plain_integers_only() -> None:
    reading = decoder()
    forced = {"i": 2}
    assert is_same(reading.data(1), 1.0)
    assert is_same(reading.data([1, [2, 0.5], forced, True]), [1.0, [2.0, 0.5], 2, True])
    assert is_same(reading.data({"t": [1, {"t": [forced]}]}), (1.0, (2,)))
    assert is_same(reading.data({"d": ["a", 1]}), {"a": 1})


def test_memory_of_a_value_that_is_never_read_is_given_back() -> None:
    reading = decoder()
    reading.discard([{"d": ["x", {"a": [[41, 8], "float64", [1]]}]}, {"a": [b"", "uint8", [0]]}, {"t": [{"r": 1}]}])
    assert list(reading._slots.returned) == [41]


CONVERSIONS = read_conversions("Python to JavaScript")


@pytest.mark.parametrize(("expression", "wire", "arrives", "status"), CONVERSIONS, ids=[row[0] for row in CONVERSIONS])
def test_the_page_of_conversions_says_what_leaves(expression: str, wire: str, arrives: str, status: str) -> None:
    modules = [collections, dt, decimal, enum, fractions, pathlib]
    value = eval(expression, {"np": np, **{module.__name__: module for module in modules}})
    if status == "fails loudly":
        with pytest.raises(ConversionError) as raised:
            encoder().value(value)
        assert f"ConversionError: {raised.value}" == arrives
        return
    encoded = encoder().value(value)
    assert format_wire(encoded) == wire
    assert Encoder.goes_by_reference(value) == wire.startswith("{h: ")
