"""The two ways to the client, as loops see them: messages of frames out and in, over a Unix socket or over ZeroMQ."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from .interrupts import Interrupts
from .limits import Limits
from .local_link import SCHEME, LocalLink, MessageRefusedError

Frames = list[Any]


class Link(Protocol):
    """One way to the client, for one thread that receives."""

    endpoint: str
    """Where the client finds it."""
    needs_bell: bool
    """Whether the client listens only while it expects something, and must be woken for all else."""

    can_send_anywhere: bool
    """Whether threads that take turns may send while another one waits; else only the one that waits may."""

    def open(self) -> None:
        """Wait until the client has connected."""

    def is_ready(self) -> bool:
        """Whether something has come."""

    def receive(self) -> Frames:
        """Wait for the next message: bytes, and buffers.

        Whoever calls it holds interrupts back; they may come in the wait.

        Raises:
            MessageRefusedError: it came whole, and is more than the limits allow.
        """

    def receive_waiting(self) -> list[Frames | MessageRefusedError]:
        """The messages that have come; none where what `wait` saw was the client itself.

        Raises:
            EOFError: the client is gone, and nothing will come any more.
        """

    def wait(self, wake: int) -> tuple[bool, bool]:
        """Wait until the descriptor `wake` can be read, or something has come: which of the two."""

    def send(self, frames: Sequence[Any]) -> None:
        """Send a message."""

    def close(self) -> None:
        """Nothing is sent or received any more."""


def open_link(endpoint: str, limits: Limits, interrupts: Interrupts) -> Link:
    """Wait for the client at an endpoint; `interrupts` are those of the thread that will receive."""
    if endpoint.startswith(SCHEME):
        return LocalLink(endpoint, limits, interrupts)
    # Only where it is needed: to load it takes 30 ms.
    from .zeromq_link import ZeromqLink

    return ZeromqLink(endpoint, limits, interrupts)
