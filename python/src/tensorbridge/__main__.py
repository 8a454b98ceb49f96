"""Wires the pieces together. Started by src/process/ with one argument: the settings as JSON."""

from __future__ import annotations

import gc
import importlib
import json
import os
import sys
from typing import Any, NoReturn


def main() -> None:
    """What the settings ask for: a worker, or a process that forks workers."""
    settings: dict[str, Any] | None = json.loads(sys.argv[1])
    assert settings is not None
    sys.argv = [""]
    # Appended, never prepended: what the user's own environment has comes first.
    sys.path += settings["sitePaths"]
    is_warm = "socket" in settings
    if is_warm:
        from .warm_parent import serve

        settings = serve(settings)
    if settings is not None:
        run(settings, is_warm=is_warm)


def run(settings: dict[str, Any], *, is_warm: bool) -> None:
    """Handshake on descriptor 3, then serve until the client asks for the end."""
    os.set_inheritable(_BELL, False)
    hello = _Hello()
    try:
        from . import PROTOCOL_VERSION, libraries
        from .control import Control
        from .interrupts import NoInterrupts
        from .leaving import leaving
        from .limits import Limits
        from .links import open_link
        from .output import Output
        from .seeds import Seeds
        from .worker import Worker
    except ImportError as error:
        hello.cannot_run(error)
    control = Control()
    output = Output(settings["token"], settings["markStdout"], settings["markStderr"])
    wanted = libraries.prepare(settings)
    seeds = None if settings["seed"] is None else Seeds(settings["seed"], settings["keras"])
    limits = Limits.of(settings.get("limits"), settings.get("programLimits"))
    try:
        links = (
            open_link(settings["endpoint"], limits, control),
            # Other threads read it, which no signal reaches.
            open_link(settings["sideEndpoint"], limits, NoInterrupts()),
        )
    except ImportError as error:
        hello.cannot_run(error)

    background = libraries.BackgroundImport(
        wanted,
        lambda: hello.say({"loaded": background.seconds, "error": background.error and repr(background.error)}),
    )
    worker = Worker(
        *links,
        control=control,
        output=output,
        libraries=background,
        bell=_BELL,
        client=settings["client"],
        shared_memory=_can_open(settings["client"], settings["probe"]),
        limits=limits,
    )
    # The services are reached by import, like any module.
    importlib.import_module("tensorbridge.services")
    _clean_main_module()
    control.listen(follows_parent=not is_warm)
    hello.say(
        {
            "protocol": PROTOCOL_VERSION,
            "pid": os.getpid(),
            "python": sys.version.split()[0],
            "sharedMemory": worker.shares_memory,
            "warm": is_warm,
            "endpoints": [link.endpoint for link in links],
        }
    )
    if settings["preload"]:
        background.start()
    # What is there now stays: full collections need not go through it, and the table of objects, again and again.
    gc.freeze()
    with leaving(worker.state.objects):
        try:
            worker.serve(seeds)
        finally:
            control.leaving = True
            output.barrier()
            links[0].close()


_BELL = 3


class _Hello:
    """Lines of JSON on the descriptor that later is the doorbell."""

    def say(self, line: dict[str, Any]) -> None:
        try:
            os.write(_BELL, json.dumps(line).encode() + b"\n")
        except OSError:
            os._exit(1)

    def cannot_run(self, error: ImportError) -> NoReturn:
        """End: something is missing."""
        self.say({"error": f"{type(error).__name__}: {error}", "python": sys.version.split()[0]})
        sys.exit(3)


def _can_open(process: int, probe: list[Any] | None) -> bool:
    """Whether files in the client's memory can be opened here: tried on one that it made for the purpose."""
    if probe is None:
        return False
    descriptor, content = probe
    try:
        with open(f"/proc/{process}/fd/{descriptor}", "r+b", buffering=0) as file:
            return bool(file.read(len(content)) == content.encode())
    except OSError:
        return False


def _clean_main_module() -> None:
    """User code runs in `__main__`: it starts as empty as that of any program."""
    main_module = sys.modules["__main__"].__dict__
    for name in [name for name in main_module if not name.startswith("__")]:
        del main_module[name]
