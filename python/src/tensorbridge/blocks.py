"""Blocks: ``with`` statements whose body the client runs without waiting to be called (docs/protocol.md, Blocks).

A block is served as a callback is, by the loop of the thread that runs the request (loop.py). Its messages may be there
before it begins. Where it cannot begin, they fail with the same error, up to the block's answer.
"""

from __future__ import annotations

from typing import Any, Protocol

from . import messages as m
from .errors import BridgeError, Failure, ProtocolError


class BlockLoop(Protocol):
    """What blocks need of the loop of their thread."""

    def answer_of(self, id: int) -> Any:
        """Serve what belongs to `id` until its answer comes: its value; raises what it threw."""

    def refuse(self, block: int, failure: Failure) -> None:
        """Fail what belongs to a block that cannot begin."""


class Blocks:
    """The blocks of one thread."""

    def __init__(self, loop: BlockLoop) -> None:
        self._loop = loop
        self._begun: set[int] = set()

    def run(self, context: Any, block: int) -> Any:
        """Enter the context, serve the block, leave: the block's answer; None where the context swallowed its error."""
        if not m.is_block(block):
            raise ProtocolError(f"{block} is not the number of a block")
        answer = None
        with context as entered:
            if entered is not context:
                raise BridgeError(
                    f"{type(context).__name__}.__enter__ gave another object than the context itself, which it did not "
                    "do before. Enter it with StartUsing()."
                )
            self._begun.add(block)
            answer = self._loop.answer_of(block)
        self._begun.discard(block)
        return answer

    def failed(self, block: int, failure: Failure) -> None:
        """The request that was to run a block failed: what belongs to a block that never began fails too."""
        if block in self._begun:
            self._begun.discard(block)
        elif m.is_block(block):
            self._loop.refuse(block, failure)
