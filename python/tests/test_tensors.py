"""tensors.py: arrays of every form become row-major little-endian bytes and back."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as of_numpy

from tensorbridge import tensors
from tensorbridge.decoder import Decoder
from tensorbridge.encoder import Encoder
from tensorbridge.shared_memory import ForeignSlots
from tensorbridge.tensors import INLINE_BYTES

DTYPES = ["bool", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16"]


def through_the_wire(array: Any) -> Any:
    encoder = Encoder(lambda _: {"h": []}, lambda _: None, None)
    wire = encoder.value(array)
    decoder = Decoder({}, lambda _: None, ForeignSlots(0))
    decoder.frames = [bytearray(frame) for frame in encoder.frames]
    return decoder.value(wire)


def assert_same(arrived: Any, array: Any) -> None:
    assert arrived.dtype == array.dtype.newbyteorder("=")
    assert arrived.shape == array.shape
    assert arrived.tobytes() == np.ascontiguousarray(array, dtype=arrived.dtype).tobytes()
    assert arrived.flags.writeable
    assert arrived.flags.c_contiguous


shapes = of_numpy.array_shapes(min_dims=0, max_dims=5, min_side=0, max_side=4)


@given(st.sampled_from(DTYPES).flatmap(lambda dtype: of_numpy.arrays(dtype, shapes)), st.data())
def test_an_array_of_any_dtype_shape_and_order_arrives_equal(array: Any, draw: st.DataObject) -> None:
    form = draw.draw(st.sampled_from(["as it is", "Fortran", "big-endian", "transposed", "every second", "reversed"]))
    if form == "Fortran":
        array = np.asfortranarray(array) if array.ndim else array
    elif form == "big-endian":
        array = array.astype(array.dtype.newbyteorder(">"))
    elif form == "transposed":
        array = array.T
    elif array.ndim and form == "every second":
        array = array[::2]
    elif array.ndim and form == "reversed":
        array = array[..., ::-1]
    array.flags.writeable = draw.draw(st.booleans()) and array.flags.writeable
    assert_same(through_the_wire(array), array)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", [(), (0,), (0, 3), (3, 0, 2), (1,), (2, 3)], ids=str)
def test_every_dtype_in_every_kind_of_shape(dtype: str, shape: tuple[int, ...]) -> None:
    array = np.arange(np.prod(shape, dtype=int)).astype(dtype).reshape(shape)
    assert_same(through_the_wire(array), array)


@pytest.mark.parametrize("count", [INLINE_BYTES, INLINE_BYTES + 1], ids=["inline", "frame"])
def test_an_array_is_a_frame_from_one_byte_more_than_fits_inline(count: int) -> None:
    array = np.arange(count, dtype="u1")
    assert_same(through_the_wire(array), array)


def test_broadcast_and_read_only_arrays_arrive_writable() -> None:
    array = np.broadcast_to(np.float32(3), (4, 5))
    assert_same(through_the_wire(array), array)


def test_a_frame_is_a_snapshot() -> None:
    array = np.zeros(INLINE_BYTES, dtype="f4")
    encoder = Encoder(lambda _: {"h": []}, lambda _: None, None)
    encoder.value(array)
    array[:] = 1
    assert set(bytes(encoder.frames[0])) == {0}


def test_a_writable_buffer_becomes_the_memory_of_the_array() -> None:
    buffer = bytearray(8)
    array = tensors.array_from_bytes(buffer, "int32", [2])
    array[0] = 1
    assert buffer[0] == 1


def test_bfloat16_keeps_its_bits() -> None:
    ml_dtypes = pytest.importorskip("ml_dtypes", reason="ml_dtypes comes with TensorFlow")
    array = np.array([[1.5, -2.0], [np.nan, np.inf]], dtype=ml_dtypes.bfloat16)
    arrived = through_the_wire(array)
    assert arrived.dtype == array.dtype
    assert arrived.tobytes() == array.tobytes()


texts = st.text(st.characters(codec=None), max_size=5)


@given(of_numpy.arrays("O", shapes, elements=texts))
def test_arrays_of_text_keep_every_character(array: Any) -> None:
    arrived = through_the_wire(array)
    assert arrived.shape == array.shape
    assert arrived.tolist() == array.tolist()


@pytest.mark.parametrize(
    ("array", "kind"),
    [
        (np.array(["a", "bc"]), "U"),
        (np.array("a"), "U"),
        (np.array([b"a", b"\xff"]), "O"),
        (np.array([b"a", b"\xff"], dtype=object), "O"),
        (np.array(["a\0"], dtype=object), "O"),
        (np.array([], dtype="U3"), "U"),
    ],
    ids=["text", "one text", "bytes", "object bytes", "NUL at the end", "none"],
)
def test_arrays_of_text_and_bytes_arrive_equal(array: Any, kind: str) -> None:
    arrived = through_the_wire(array)
    assert arrived.dtype.kind == kind
    assert arrived.shape == array.shape
    assert arrived.tolist() == array.tolist()


@pytest.mark.parametrize(("name", "expected"), [("float32", "f4"), ("bool", "?"), ("complex128", "c16")])
def test_dtypes_have_numpys_names(name: str, expected: str) -> None:
    assert tensors.dtype_from_name(name) == np.dtype(expected)


def test_a_masked_array_or_matrix_is_not_a_plain_array() -> None:
    assert tensors.is_array(np.zeros(1))
    assert not tensors.is_array(np.ma.array([1]))
    assert not tensors.is_array(np.zeros((1, 1)).view(np.recarray))
    assert not tensors.is_array([1])


def test_without_numpy_nothing_is_an_array(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "numpy")
    assert not tensors.is_array([1])
    assert "numpy" not in sys.modules
