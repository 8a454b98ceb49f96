"""Devices: what is set before a library is imported, what after it, and what is refused. The libraries are made up."""

import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from tensorbridge import devices
from tensorbridge.devices import DeviceWishes
from tensorbridge.errors import NoGpuError
from tensorbridge.libraries import Libraries


def wishes(backend: str, device: str = "auto", gpu_memory: Any = None) -> dict[str, str]:
    environ: dict[str, str] = {}
    DeviceWishes(backend, device, gpu_memory).set_environment(environ)
    return environ


def test_hides_gpus_where_the_cpu_is_wanted() -> None:
    assert wishes("tensorflow", "cpu", "grow") == {"CUDA_VISIBLE_DEVICES": "-1"}
    assert wishes("torch", "cpu") == {"CUDA_VISIBLE_DEVICES": "-1"}
    assert wishes("jax", "cpu") == {"CUDA_VISIBLE_DEVICES": "-1", "JAX_PLATFORMS": "cpu"}
    assert wishes("jax") == {}


def test_lets_memory_grow() -> None:
    grow = {"TF_FORCE_GPU_ALLOW_GROWTH": "true", "XLA_PYTHON_CLIENT_PREALLOCATE": "false"}
    assert wishes("tensorflow", gpu_memory="grow") == grow
    assert wishes("jax", "gpu", "grow") == grow


def test_gives_jax_a_share_of_the_smallest_gpu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "nvidia-smi"
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    assert devices.smallest_gpu_mib() is None
    program.write_text("#!/bin/sh\necho 81559; echo 20000\n", encoding="utf-8")
    program.chmod(0o755)
    assert wishes("jax", gpu_memory=5000) == {"XLA_PYTHON_CLIENT_MEM_FRACTION": "0.2500"}
    assert wishes("jax", gpu_memory=90_000) == {"XLA_PYTHON_CLIENT_MEM_FRACTION": "1.0000"}
    assert wishes("tensorflow", gpu_memory=5000) == {}
    program.write_text("#!/bin/sh\nexit 9\n", encoding="utf-8")
    assert wishes("jax", gpu_memory=5000) == {}


class FakeTensorFlow(ModuleType):
    """As much of TensorFlow as devices.py uses."""

    __version__ = "2.21.0"

    def __init__(self, gpus: list[str]) -> None:
        super().__init__("tensorflow")
        self.limits: dict[str, float] = {}
        self.config = SimpleNamespace(
            list_physical_devices=lambda kind: gpus if kind == "GPU" else [],
            LogicalDeviceConfiguration=lambda memory_limit: memory_limit,
            set_logical_device_configuration=lambda gpu, limits: self.limits.update({gpu: limits[0]}),
        )


def test_limits_each_gpu_once_tensorflow_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    tf = FakeTensorFlow(["GPU:0", "GPU:1"])
    monkeypatch.setitem(sys.modules, "tensorflow", tf)
    wanted = DeviceWishes("tensorflow", "gpu", 2048)
    wanted.watch()
    assert tf.limits == {"GPU:0": 2048, "GPU:1": 2048}
    wanted.check("tensorflow")


def test_limits_a_library_that_is_imported_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "torch.py").write_text(
        """
__version__ = "2.0"
fractions = {}
class cuda:
    is_available = staticmethod(lambda: True)
    device_count = staticmethod(lambda: 2)
    class get_device_properties:
        def __init__(self, index):
            self.total_memory = (index + 1) * 1000 * 2 ** 20
    set_per_process_memory_fraction = staticmethod(lambda share, index: fractions.update({index: share}))
""",
        encoding="utf-8",
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    before = list(sys.meta_path)
    wanted = DeviceWishes("torch", "gpu", 500)
    wanted.watch()
    try:
        import torch

        assert torch.fractions == {0: 0.5, 1: 0.25}
        wanted.check("torch.nn")
    finally:
        sys.meta_path[:] = before
        sys.modules.pop("torch", None)


@pytest.mark.parametrize("module", ["tensorflow", "keras", "keras.layers", "tf_keras"])
def test_refuses_where_a_gpu_is_wanted_and_none_is_found(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tensorflow", FakeTensorFlow([]))
    wanted = DeviceWishes("tensorflow", "gpu", None)
    wanted.watch()
    wanted.check("numpy")
    with pytest.raises(NoGpuError) as caught:
        wanted.check(module)
    assert str(caught.value) == (
        "device: 'gpu' was asked for, and TensorFlow 2.21.0 finds no GPU. "
        "`npx tensorbridge doctor --device gpu` says why; device: 'auto' computes on the CPU then."
    )


def test_a_gpu_that_jax_has_or_has_not(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise RuntimeError("Unknown backend cuda")

    for found, is_there in (
        (lambda: [SimpleNamespace(platform="cpu")], False),
        (lambda: [SimpleNamespace(platform="gpu")], True),
        (refuse, False),
    ):
        monkeypatch.setitem(sys.modules, "jax", SimpleNamespace(__version__="0.10", devices=found))
        wanted = DeviceWishes("jax", "gpu", None)
        wanted.watch()
        if is_there:
            wanted.check("keras")
        else:
            with pytest.raises(NoGpuError, match=r"and jax 0\.10 finds no GPU"):
                wanted.check("keras")


def test_lists_what_jax_and_torch_have(monkeypatch: pytest.MonkeyPatch) -> None:
    stats = {"bytes_in_use": 1, "peak_bytes_in_use": 2, "bytes_limit": 3}
    gpu = SimpleNamespace(platform="gpu", id=0, device_kind="NVIDIA L4", memory_stats=lambda: stats)
    monkeypatch.setitem(sys.modules, "jax", SimpleNamespace(devices=lambda: [gpu]))
    memory = {"usedBytes": 1, "peakBytes": 2, "limitBytes": 3}
    assert devices.list_devices("jax") == [{"name": "gpu:0", "kind": "gpu", "model": "NVIDIA L4", "memory": memory}]
    cuda = SimpleNamespace(
        device_count=lambda: 1,
        get_device_properties=lambda index: SimpleNamespace(total_memory=100 + index),
        get_per_process_memory_fraction=lambda index: 0.5 + index,
        memory_allocated=lambda index: 10 + index,
        max_memory_allocated=lambda index: 20 + index,
        get_device_name=lambda index: f"NVIDIA L{index}",
    )
    monkeypatch.setitem(sys.modules, "torch", SimpleNamespace(cuda=cuda))
    memory = {"usedBytes": 10, "peakBytes": 20, "limitBytes": 50}
    assert devices.list_devices("torch") == [
        {"name": "cpu", "kind": "cpu", "model": None, "memory": None},
        {"name": "cuda:0", "kind": "gpu", "model": "NVIDIA L0", "memory": memory},
    ]
    assert devices.list_devices("numpy") == []


def test_the_backend_is_in_the_environment_and_decides_what_is_imported() -> None:
    def choose(**settings: str) -> tuple[Libraries, dict[str, str]]:
        environ: dict[str, str] = {"KERAS_BACKEND": "other"}
        chosen = Libraries({"keras": "3", "backend": "tensorflow", "device": "auto", **settings})
        chosen.set_environment(environ)
        return chosen, environ

    chosen, environ = choose(backend="jax")
    assert (chosen.modules, environ["KERAS_BACKEND"], environ["TF_USE_LEGACY_KERAS"]) == (("keras",), "jax", "0")
    chosen, environ = choose()
    assert (chosen.modules, environ["KERAS_BACKEND"]) == (("tensorflow", "keras"), "tensorflow")
    chosen, environ = choose(keras="legacy")
    assert (chosen.modules, environ["TF_USE_LEGACY_KERAS"]) == (("tensorflow", "tf_keras"), "1")
