"""One worker of a cluster: its port, its place among the others, and the strategy. Called by src/cluster/.

TensorFlow's server binds the port that TF_CONFIG names, and all workers must know all ports before any server exists.
So each worker takes a port that is free, keeps hold of it, and lets TensorFlow bind the same one beside it: nobody else
can get it in between.
"""

from __future__ import annotations

import importlib
import json
import os
import socket
from typing import Any

_held: list[socket.socket] = []


def reserve_port() -> int:
    """A free TCP port, held until TensorFlow's server listens on it."""
    holder = socket.socket()
    # Only sockets of the same user that ask for it too may share the port; one that does not listen gets no connection.
    holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    holder.bind(("", 0))
    _held.append(holder)
    os.environ["TF_GRPC_REUSE_PORT"] = "1"
    port: int = holder.getsockname()[1]
    return port


def join(addresses: list[str], index: int) -> str:
    """Say where the workers are and which of them this is; the world of Keras here. Before TensorFlow is used."""
    os.environ["TF_CONFIG"] = json.dumps(
        {"cluster": {"worker": addresses}, "task": {"type": "worker", "index": index}},
    )
    # A proxy for the web is none for the workers' own traffic.
    os.environ.setdefault("no_grpc_proxy", ",".join(address.rpartition(":")[0] for address in addresses))
    return _world()


def _world() -> str:
    return "legacy" if os.environ.get("TF_USE_LEGACY_KERAS") == "1" else "3"


def strategy(communication: str) -> Any:
    """The MultiWorkerMirroredStrategy of this process. Returns when all workers have come."""
    import tensorflow as tf

    kinds = tf.distribute.experimental.CommunicationImplementation
    implementation = {"auto": kinds.AUTO, "ring": kinds.RING, "nccl": kinds.NCCL}[communication]
    options = tf.distribute.experimental.CommunicationOptions(implementation=implementation)
    try:
        made = tf.distribute.MultiWorkerMirroredStrategy(communication_options=options)
    finally:
        while _held:
            _held.pop().close()
    if _world() == "3":
        _repair_keras_3(tf)
    return made


def _repair_keras_3(tf: Any) -> None:
    """Let `fit`, `evaluate` and `predict` of Keras 3 work with several workers; with one nothing changes.

    keras 3.15.1, backend/tensorflow/trainer.py (keras-team/keras#20585): to learn the shapes, it takes a batch and
    reduces it over the replicas, which a worker's share of a batch cannot be (and of a generator that batch is lost);
    and it averages what a step gives over an axis that scalars do not have.
    """
    trainer: Any = importlib.import_module("keras.src.backend.tensorflow.trainer")
    tree = importlib.import_module("keras.src.tree")
    symbol = importlib.import_module("keras").KerasTensor
    owner = trainer.TensorFlowTrainer
    build, reduce = getattr(owner, "_maybe_symbolic_build", None), trainer.reduce_per_replica
    if build is None:
        return  # another Keras, which says itself what it can do

    def is_multi_worker(strategy: Any) -> bool:
        return (
            isinstance(strategy, tf.distribute.MultiWorkerMirroredStrategy)
            and strategy.extended._in_multi_worker_mode()
        )

    def symbols_of(dataset: Any) -> Any:
        """What stands for a batch of the first replica; None where the dataset does not know its shapes."""
        specs = tree.map_structure(
            lambda spec: (getattr(spec, "_value_specs", None) or [spec])[0], dataset.element_spec
        )
        if any(not isinstance(spec, tf.TensorSpec) or spec.shape.rank is None for spec in tree.flatten(specs)):
            return None
        return tree.map_structure(lambda spec: symbol(tuple(spec.shape), spec.dtype.name), specs)

    def maybe_symbolic_build(self: Any, iterator: Any = None, data_batch: Any = None) -> None:
        strategy = self._distribute_strategy
        if iterator is not None and is_multi_worker(strategy):
            data_batch = symbols_of(iterator._distributed_dataset)
            if data_batch is None:
                for _, _, batches in iterator:
                    # The first replica's part has the shapes.
                    data_batch = tree.map_structure(
                        lambda value: strategy.experimental_local_results(value)[0],
                        next(batches),
                    )
                    break
            iterator = None
        build(self, iterator=iterator, data_batch=data_batch)

    def reduce_per_replica(values: Any, strategy: Any, reduction: str) -> Any:
        operation = {"auto": "MEAN", "mean": "MEAN", "sum": "SUM"}.get(reduction)
        if operation is None or not is_multi_worker(strategy):
            return reduce(values, strategy, reduction)
        return tree.map_structure(lambda value: strategy.reduce(operation, value, axis=None), values)

    owner._maybe_symbolic_build = maybe_symbolic_build
    trainer.reduce_per_replica = reduce_per_replica
