"""Runs the cells of a notebook in Deno's kernel, by jupyter_client, and prints what they show as JSON: a list for each cell.

`notebook.py NOTEBOOK DENO [--write]`; `--write` puts the outputs into the notebook. nbclient is not used: it stops listening to a
cell when the kernel says that it is idle, and Deno's (2.9.6) says so before some results are out.
"""

import json
import queue
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager

SECONDS = 120
OUTPUTS = ("execute_result", "display_data", "error", "stream")


def run(sources: list[str], deno: str, folder: Path) -> list[list[dict[str, Any]]]:
    """What each cell shows. The last one must show something: it is waited for."""
    with tempfile.TemporaryDirectory() as scratch:
        manager = KernelManager(connection_file=f"{scratch}/kernel.json")
        argv = [deno, "jupyter", "--kernel", "--conn", "{connection_file}"]
        manager._kernel_spec = KernelSpec(argv=argv, display_name="Deno", language="typescript")  # noqa: SLF001
        manager.start_kernel(cwd=str(folder))
        client = manager.client()
        try:
            client.start_channels()
            client.wait_for_ready(timeout=SECONDS)
            shown: dict[str, list[dict[str, Any]]] = {}
            for source in sources:
                shown[client.execute(source)] = []
                if client.get_shell_msg(timeout=SECONDS)["content"]["status"] != "ok":
                    break
            collect(client, shown)
            return list(shown.values())
        finally:
            client.stop_channels()
            manager.shutdown_kernel()


def collect(client: Any, shown: dict[str, list[dict[str, Any]]]) -> None:
    """Takes outputs until the last cell has one."""
    last = list(shown.values())[-1]
    until = time.monotonic() + SECONDS
    while not last and time.monotonic() < until:
        try:
            message = client.get_iopub_msg(timeout=1)
        except queue.Empty:
            continue
        outputs = shown.get(message["parent_header"].get("msg_id"))
        if outputs is not None and message["msg_type"] in OUTPUTS:
            content = {name: value for name, value in message["content"].items() if name != "transient"}
            outputs.append({"output_type": message["msg_type"], **content})


def main() -> None:
    """As the file's first lines say."""
    path, deno, *options = sys.argv[1:]
    notebook = json.loads(Path(path).read_text())
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    outputs = run(["".join(cell["source"]) for cell in cells], deno, Path(path).parent)
    if "--write" in options:
        for number, (cell, shown) in enumerate(zip(cells, outputs, strict=True), 1):
            cell["execution_count"], cell["outputs"] = number, shown
        Path(path).write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + "\n")
    json.dump(outputs, sys.stdout)


main()
