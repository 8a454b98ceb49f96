"""The same generator as that of feeding.ts, in plain Python, and what consumes items of both."""

import gc
import time


def batches(x, y, size):
    for start in range(0, len(x), size):
        yield x[start : start + size], y[start : start + size]


def collect():
    """TensorFlow leaves much for the collector, which would come in the middle of some of the runs."""
    gc.collect()


def fit_own(model, x, y, size):
    """Milliseconds of a fit from the generator above."""
    collect()
    start = time.perf_counter()
    model.fit(batches(x, y, size), verbose=0)
    return (time.perf_counter() - start) * 1e3


def consume(items):
    """Microseconds of each item of a generator."""
    start = time.perf_counter()
    count = sum(1 for _ in items)
    return (time.perf_counter() - start) * 1e6 / count
