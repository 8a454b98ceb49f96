"""What throughput.ts needs on Python's side."""

import time

import numpy

PAGE_OF_FLOATS = 1024


def touch(array):
    """Read one number of every page, so that memory which is only mapped is brought in too."""
    return float(array[::PAGE_OF_FLOATS].sum())


def make(count):
    return numpy.arange(count, dtype=numpy.float32)


def copy_rates(count):
    """GB/s of copying `count` floats: into memory that was used before, and into fresh memory."""
    source = make(count)
    target = numpy.ones_like(source)
    start = time.perf_counter()
    numpy.copyto(target, source)
    warm = time.perf_counter() - start
    start = time.perf_counter()
    fresh = source.copy()
    cold = time.perf_counter() - start
    assert fresh[-1] == target[-1]
    return [source.nbytes / warm / 1e9, source.nbytes / cold / 1e9]
