"""The Python side of tensorbridge: a worker that runs what a Node process asks of it.

It is started by the npm package, which carries this source, so that the two can never differ in version.
"""

__all__ = ["PROTOCOL_VERSION", "__version__"]

__version__ = "0.1.0"

PROTOCOL_VERSION = 10
"""Both sides compare it at the handshake; docs/protocol.md describes what it numbers."""
