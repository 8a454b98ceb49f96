"""The devices that this Python computes on: what there is, what memory of a GPU it may take, and a GPU that is wanted.

Each library has its own time for it. TensorFlow and torch take limits after their import and before their first tensor,
jax reads the environment when it first looks for devices. Nothing here touches a device that the program has not
touched, but for `list_devices` on jax, which cannot say without.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, MutableMapping
from typing import Any

from .errors import NoGpuError
from .watcher import ImportWatcher

LIBRARIES = ("tensorflow", "jax", "torch")
"""What Keras computes with, by the name of the module; tf_keras with the first."""

MIB = 1 << 20


class DeviceWishes:
    """What `device` and `gpuMemory` of the options ask of the library that Keras computes with.

    Args:
        backend: the module's name; for others nothing is done.
        device: ``auto``, ``cpu`` or ``gpu``.
        gpu_memory: ``grow``, a number of MiB for each GPU, or None for what the library does by itself.
    """

    def __init__(self, backend: str, device: str, gpu_memory: str | float | None) -> None:
        self._backend = backend
        self._device = device
        self._gpu_memory = None if device == "cpu" else gpu_memory
        self._problem: str | None = None

    def set_environment(self, environ: MutableMapping[str, str]) -> None:
        """What has to stand in the environment before the library is imported."""
        if self._device == "cpu":
            environ["CUDA_VISIBLE_DEVICES"] = "-1"
            if self._backend == "jax":
                environ["JAX_PLATFORMS"] = "cpu"
        elif self._gpu_memory == "grow":
            environ["TF_FORCE_GPU_ALLOW_GROWTH"] = "true"
            environ["XLA_PYTHON_CLIENT_PREALLOCATE"] = "false"
        elif self._gpu_memory is not None and self._backend == "jax":
            total = smallest_gpu_mib()
            if total is not None:
                share = min(1.0, float(self._gpu_memory) / total)
                environ["XLA_PYTHON_CLIENT_MEM_FRACTION"] = f"{share:.4f}"

    def watch(self) -> None:
        """Do the rest as soon as the library is imported; at once where it is (a warm start)."""
        if self._backend not in LIBRARIES or (self._device != "gpu" and self._gpu_memory is None):
            return
        if self._backend in sys.modules:
            self._settle()
        else:
            ImportWatcher((self._backend,), self._load).install()

    def _load(self, _name: str, load: Callable[[], None]) -> None:
        load()
        self._settle()

    def _settle(self) -> None:
        module = sys.modules[self._backend]
        if isinstance(self._gpu_memory, (int, float)):
            _LIMITS[self._backend](module, float(self._gpu_memory))
        if self._device == "gpu" and not _has_gpu(self._backend, module):
            self._problem = (
                f"device: 'gpu' was asked for, and {_NAMES[self._backend]} {module.__version__} finds no GPU. "
                "`npx tensorbridge doctor --device gpu` says why; device: 'auto' computes on the CPU then."
            )

    def check(self, module: str) -> None:
        """Raise where `module` would compute on something else than was asked for.

        Raises:
            NoGpuError: `device` is ``gpu`` and there is none.
        """
        if self._problem is not None and module.partition(".")[0] in (*LIBRARIES, "keras", "tf_keras"):
            raise NoGpuError(self._problem)


_NAMES = {"tensorflow": "TensorFlow", "jax": "jax", "torch": "PyTorch"}


def _has_gpu(backend: str, module: Any) -> bool:
    if backend == "tensorflow":
        return bool(module.config.list_physical_devices("GPU"))
    if backend == "torch":
        return bool(module.cuda.is_available())
    try:
        return any(device.platform != "cpu" for device in module.devices())
    except RuntimeError:  # JAX_PLATFORMS names what there is not
        return False


def _limit_tensorflow(tf: Any, mib: float) -> None:
    for gpu in tf.config.list_physical_devices("GPU"):
        limit = tf.config.LogicalDeviceConfiguration(memory_limit=mib)
        tf.config.set_logical_device_configuration(gpu, [limit])


def _limit_torch(torch: Any, mib: float) -> None:
    for index in range(torch.cuda.device_count()):
        total = torch.cuda.get_device_properties(index).total_memory / MIB
        torch.cuda.set_per_process_memory_fraction(min(1.0, mib / total), index)


_LIMITS: dict[str, Callable[[Any, float], None]] = {
    "tensorflow": _limit_tensorflow,
    "torch": _limit_torch,
    "jax": lambda jax, mib: None,  # by its environment
}


def smallest_gpu_mib() -> float | None:
    """Memory of the smallest NVIDIA GPU of this machine, in MiB, as the driver says; None where it does not."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return None
    question = [program, "--query-gpu=memory.total", "--format=csv,noheader,nounits"]
    try:
        answer = subprocess.run(question, capture_output=True, text=True, timeout=20, check=True)  # noqa: S603
        return min(float(line) for line in answer.stdout.split("\n") if line.strip())
    except (OSError, subprocess.SubprocessError, ValueError):
        return None


def list_devices(backend: str) -> list[dict[str, Any]]:
    """The devices that the backend of Keras sees, each with `name`, `kind`, `model` and `memory`.

    Memory is in bytes, and None where the device has not been used yet or does not say.
    """
    lister = _LISTERS.get(backend)
    return [] if lister is None else lister()


def _entry(
    name: str, kind: str, model: str | None = None, memory: tuple[Any, Any, Any] | None = None
) -> dict[str, Any]:
    figures = None if memory is None else dict(zip(("usedBytes", "peakBytes", "limitBytes"), memory, strict=True))
    return {"name": name, "kind": kind, "model": model, "memory": figures}


def _tensorflow_devices() -> list[dict[str, Any]]:
    import tensorflow as tf
    from tensorflow.python.eager import context

    # Asking for memory starts a device, and from then on TensorFlow refuses to be configured.
    is_started = getattr(context.context(), "_initialized", False)
    found = []
    for device in tf.config.get_visible_devices():
        name, kind = device.name.removeprefix("/physical_device:"), device.device_type.lower()
        if kind != "gpu":
            found.append(_entry(name, kind))
            continue
        details = tf.config.experimental.get_device_details(device)
        memory = None
        if is_started:
            used = tf.config.experimental.get_memory_info(name)
            configured = tf.config.get_logical_device_configuration(device)
            limit = configured[0].memory_limit if configured else None
            memory = (used["current"], used["peak"], None if limit is None else int(limit * MIB))
        found.append(_entry(name, kind, details.get("device_name"), memory))
    return found


def _jax_devices() -> list[dict[str, Any]]:
    import jax

    found = []
    for device in jax.devices():
        name = f"{device.platform}:{device.id}"
        if device.platform == "cpu":
            found.append(_entry(name, "cpu"))
            continue
        kind = "gpu" if device.platform in ("gpu", "cuda", "rocm") else device.platform
        stats = device.memory_stats()
        memory = (
            (stats.get("bytes_in_use"), stats.get("peak_bytes_in_use"), stats.get("bytes_limit")) if stats else None
        )
        found.append(_entry(name, kind, device.device_kind, memory))
    return found


def _torch_devices() -> list[dict[str, Any]]:
    import torch

    found = [_entry("cpu", "cpu")]
    for index in range(torch.cuda.device_count()):
        total = torch.cuda.get_device_properties(index).total_memory
        share = torch.cuda.get_per_process_memory_fraction(index)
        memory = (torch.cuda.memory_allocated(index), torch.cuda.max_memory_allocated(index), int(total * share))
        found.append(_entry(f"cuda:{index}", "gpu", torch.cuda.get_device_name(index), memory))
    return found


_LISTERS: dict[str, Callable[[], list[dict[str, Any]]]] = {
    "tensorflow": _tensorflow_devices,
    "jax": _jax_devices,
    "torch": _torch_devices,
}
