"""The raw echo that calls are measured against: a ZeroMQ pair socket over ipc and nothing else.

Started with the endpoint to bind and the microseconds to spin before sleeping. A message of one frame comes back as it
is; of two frames, the first says what to do with the second.
"""

import sys
import time

import zmq

endpoint, spin_us = sys.argv[1], int(sys.argv[2])
socket = zmq.Context().socket(zmq.PAIR)
socket.setsockopt(zmq.LINGER, 0)
socket.setsockopt(zmq.SNDHWM, 0)
socket.setsockopt(zmq.RCVHWM, 0)
socket.bind(endpoint)
print("ready", flush=True)
kept = {}


def spin():
    until = time.perf_counter() + spin_us / 1e6
    while not socket.getsockopt(zmq.EVENTS) & zmq.POLLIN:
        if time.perf_counter() > until:
            return


def ping(count, size):
    """Round trips begun on this side, in microseconds each."""
    message = bytes(size)
    times = []
    for _ in range(count):
        start = time.perf_counter()
        socket.send(message)
        if spin_us:
            spin()
        socket.recv()
        times.append((time.perf_counter() - start) * 1e6)
    return sorted(times)[count // 2]


while True:
    if spin_us:
        spin()
    first = socket.recv()
    if not socket.getsockopt(zmq.RCVMORE):
        socket.send(first)
        continue
    second = socket.recv(copy=False)
    word, *numbers = first.decode().split()
    if word == "take":
        socket.send(b"taken")
    elif word == "give":
        size = int(numbers[0])
        if size not in kept:
            kept.clear()
            kept[size] = b"\1" * size
        socket.send(kept[size], copy=False)
    elif word == "ping":
        socket.send(str(ping(*map(int, numbers))).encode())
