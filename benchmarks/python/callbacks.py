"""Python's side of callbacks.ts: calls of a function, each timed."""

import time


def time_calls(function, count):
    """The p50 of `count` calls, in microseconds."""
    times = []
    clock = time.perf_counter
    for _ in range(count):
        start = clock()
        function(1)
        times.append((clock() - start) * 1e6)
    return sorted(times)[count // 2]
