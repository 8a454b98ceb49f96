"""Tries what the API models say on the running libraries: calls what can be called and compares what comes back.

`python trial.py MODELS.json` writes one JSON document to stdout for tests/keras/typings-truth.test.ts: which results are of
another class than the models say, and which kinds of values are refused that a parameter is said to take by a convention
(introspect/conventions.py), where no text of the library says so. Arguments are made from the types alone, so that a callable
whose arguments do not fit together is not tried; how many were is told. Each module is tried in a process of its own, since
some arguments make TensorFlow end it.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import inspect
import io
import itertools
import json
import os
import re
import signal
import sys
import tempfile
import warnings
from collections.abc import Callable
from typing import Any

from making import ARRAYS, LEFT_OUT, ROLES, TRIES, Refused, Values, find, parts, split

# Calls beyond a second are rare; these are those that wait for something.
SECONDS = 20
# So many results are looked at.
RESULTS = 6


def fits(value: Any, kind: str) -> bool:
    """Whether a value arrives in TypeScript as what the typings make of a result's type."""
    import numpy as np
    import tensorflow as tf

    head, inner = parts(kind)
    if head == "|":
        return any(fits(value, each) for each in inner)
    if head == "Literal":
        return any(value == ast.literal_eval(each) for each in inner)
    if kind in ("int", "float"):
        return isinstance(value, (int, float, np.integer, np.floating)) and not isinstance(value, bool)
    if kind == "bool":
        return isinstance(value, (bool, np.bool_))
    if kind == "str":
        return isinstance(value, str)
    if kind == "bytes":
        return isinstance(value, bytes)
    if kind == "complex":
        return isinstance(value, (complex, np.complexfloating))
    if kind == "None":
        return value is None
    if kind == "object":
        return True
    if kind in ("Tensor", "tensorflow.Tensor"):
        return (tf.is_tensor(value) and isinstance(value, tf.Tensor)) or type(value).__name__ == "KerasTensor"
    if kind in ("numpy.ndarray", "ArrayLike"):
        return isinstance(value, np.ndarray)
    if kind == "Shape":
        return value is None or isinstance(value, (tuple, list, tf.TensorShape))
    if head in ("list", "tuple"):
        # Both are arrays there.
        if not isinstance(value, (list, tuple)):
            return False
        if not inner:
            return True
        if head == "tuple" and inner[-1] != "...":
            return len(inner) == len(value) and all(map(fits, value, inner))
        return all(fits(each, inner[0]) for each in value)
    if head == "dict":
        return isinstance(value, dict) or hasattr(value, "keys")
    if head == "set":
        return isinstance(value, (set, frozenset))
    if head == "Callable":
        return callable(value)
    if head in ("Iterator", "Iterable"):
        # Of these the typings say nothing.
        return True
    if head == "type":
        return inspect.isclass(value)
    if kind in ("DType", "tensorflow.DType"):
        return isinstance(value, tf.DType)
    if kind == "Module":
        return inspect.ismodule(value)
    found = find(kind)
    return found is None or not inspect.isclass(found) or isinstance(value, found)


def _late(*_: Any) -> None:
    raise TimeoutError


class Trial:
    """One callable: arguments that it takes, and what is then seen."""

    def __init__(self, values: Values, report: dict[str, Any]) -> None:
        self.values = values
        self.report = report

    def run(self, path: str, call: Callable[..., Any], parameters: Any, returns: str | None) -> Any:
        """Calls it with the first arguments that it takes, and then with others.

        Returns:
            The first arguments, as a maker; None where none were taken.
        """
        if parameters is None:
            return None
        taken = None
        results = 0
        try:
            ways = list(itertools.islice(self.values.arguments(parameters), TRIES))
        except Refused:
            return None
        for way in ways:
            try:
                value = self._call(call, parameters, way())
            except Exception:  # noqa: S112 - arguments that do not fit together
                continue
            taken = taken or way
            if returns is None:
                break
            results += 1
            self.saw(path, value, returns)
            if results == RESULTS:
                break
        return taken

    def saw(self, path: str, value: Any, returns: str) -> None:
        """Notes a result."""
        self.report["results"][path] = returns
        if not fits(value, returns):
            kind = type(value)
            name = f"{kind.__module__}.{kind.__qualname__}"
            if isinstance(value, (list, tuple)):
                name += f" of {[type(each).__name__ for each in value][:4]}"
            self.report["wrong"][path] = f"{returns}; seen: {name}"

    @staticmethod
    def _call(call: Callable[..., Any], parameters: Any, given: dict[str, Any]) -> Any:
        kinds = {each["name"]: each.get("kind") for each in parameters}
        positions = [given[name] for name in kinds if kinds[name] == "positional" and name in given]
        keywords = {name: value for name, value in given.items() if kinds.get(name) != "positional"}
        return call(*positions, **keywords)

    def alternatives(self, path: str, call: Callable[..., Any], parameters: Any, way: Any) -> None:
        """Gives each parameter of a convention a value of each kind that it is said to take."""
        for each in parameters:
            # Those of which a text tells what they take are many, and those texts are the libraries' own.
            if "type" not in each or each.get("from") or each.get("kind") in ("var", "varkw", "positional"):
                continue
            for kind in split(each["type"], "|"):
                kinds = [kind]
                if kind.startswith("Literal["):
                    kinds = [f"Literal[{value}]" for value in split(kind[8:-1], ",")]
                for one in kinds:
                    self._alternative(
                        f"{path}({each['name']}: {one})",
                        call,
                        parameters,
                        way,
                        each["name"],
                        one,
                    )

    def _alternative(self, id: str, call: Any, parameters: Any, way: Any, name: str, kind: str) -> None:
        makers = self.values.of(kind, name)[:12]
        if not makers:
            return
        last = ""
        for make in makers:
            try:
                value = make()
            except Exception:  # noqa: S112 - there is no value of this kind
                continue
            try:
                self._call(call, parameters, {**way(), name: value})
            except Exception as error:
                last = (
                    f"{type(error).__name__}: {str(error).strip().splitlines()[0][:160] if str(error).strip() else ''}"
                )
            else:
                self.report["taken"].append(id)
                return
        if last:
            self.report["refused"][id] = last


def try_item(trial: Trial, path: str, described: dict[str, Any]) -> None:
    """A function or a class."""
    signal.alarm(SECONDS)
    try:
        if "bases" in described:
            try_class(trial, path, described)
        else:
            found = find(path)
            way = trial.run(path, found, described.get("params"), described.get("returns"))
            if way is not None:
                trial.alternatives(path, found, described["params"], way)
    except (Exception, SystemExit) as error:
        trial.report["broken"][path] = f"{type(error).__name__}: {error}"[:200]
    finally:
        signal.alarm(0)


def try_class(trial: Trial, path: str, described: dict[str, Any]) -> None:
    """A class: its constructor, and on an object of it the members."""
    found = find(path)
    if not inspect.isclass(found):
        return
    is_layer = hasattr(found, "compute_output_shape") and hasattr(found, "call") and path.split(".")[-2] == "layers"

    def construct(**keywords: Any) -> Any:
        made = found(**keywords)
        if is_layer:
            error: Exception | None = None
            for make in inputs:
                try:
                    made(make())
                except Exception as problem:
                    error = problem
                else:
                    return made
            if error is not None:
                raise error
        return made

    inputs: list[Any] = []
    way = trial.run(path, construct, described.get("new"), None)
    if way is not None:
        if is_layer:
            for make in ARRAYS:
                with contextlib.suppress(Exception):
                    found(**way())(make())
                    inputs.append(make)
        trial.alternatives(path, construct, described["new"], way)
    try:
        instance = trial.values.instance(path)
    except Refused:
        return
    members = {
        name: member
        for name, member in described["members"].items()
        if not name.startswith("_") and not LEFT_OUT.search(f"{path}.{name}")
    }
    # First what it has, since calls change it.
    for name, member in members.items():
        if member.get("type"):
            with contextlib.suppress(AttributeError, ValueError, RuntimeError, NotImplementedError):
                trial.saw(f"{path}.{name}", getattr(instance, name), member["type"])
    ways = []
    for name, member in members.items():
        method = getattr(instance, name, None) if member["kind"].endswith("method") else None
        # What makes an object of the class that it is asked of has a type of its own.
        if callable(method) and name != "from_config":
            way = trial.run(f"{path}.{name}", method, member.get("params"), member.get("returns"))
            ways.append((name, method, member, way))
    for name, method, member, way in ways:
        if way is not None:
            trial.alternatives(f"{path}.{name}", method, member["params"], way)


def part(items: list[tuple[str, Any]], values: Values, out: int) -> None:
    """A process of its own: tries a part and writes a line for each."""
    signal.signal(signal.SIGALRM, _late)
    os.chdir(tempfile.mkdtemp())
    with os.fdopen(out, "w") as stream:
        for path, described in items:
            report = empty()
            with (
                contextlib.redirect_stdout(io.StringIO()),
                contextlib.redirect_stderr(io.StringIO()),
            ):
                try_item(Trial(values, report), path, described)
            stream.write(json.dumps(report) + "\n")
            stream.flush()
    os._exit(0)


def try_part(items: list[tuple[str, Any]], values: Values, total: dict[str, Any]) -> None:
    """Tries a part in another process; where that ends early, the one that ended it is noted and the rest is tried."""
    while items:
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            part(items, values, write)
        os.close(write)
        with os.fdopen(read) as stream:
            lines = stream.readlines()
        _, status = os.waitpid(child, 0)
        for line in lines:
            report = json.loads(line)
            for key in total:
                if isinstance(total[key], list):
                    total[key] += report[key]
                else:
                    total[key] |= report[key]
        if len(lines) < len(items):
            total["broken"][items[len(lines)][0]] = f"ended the process: {status}"
        items = items[len(lines) + 1 :]


def empty() -> dict[str, Any]:
    """What has been seen."""
    return {"results": {}, "wrong": {}, "taken": [], "refused": {}, "broken": {}}


def main(arguments: list[str]) -> None:
    """Reads the models, tries them in parts, and writes what was seen."""
    parser = argparse.ArgumentParser()
    parser.add_argument("models")
    parser.add_argument("--only", default="")
    given = parser.parse_args(arguments)
    with open(given.models, encoding="utf-8") as stream:
        models = json.load(stream)
    warnings.simplefilter("ignore")
    import logging

    logging.disable(logging.CRITICAL)
    import tf_keras  # noqa: F401

    import keras  # noqa: F401

    classes: dict[str, Any] = {}
    items: list[tuple[str, Any]] = []
    for model in models:
        classes |= model["classes"]
        items += [*model["classes"].items(), *model["functions"].items()]
    items = [each for each in items if not LEFT_OUT.search(each[0]) and re.search(given.only, each[0])]
    groups: dict[str, list[tuple[str, Any]]] = {}
    for path, described in items:
        groups.setdefault(path.rpartition(".")[0], []).append((path, described))
    values = Values(classes, ROLES)
    total = empty()
    for group in groups.values():
        try_part(group, values, total)
    json.dump(total, sys.stdout)


if __name__ == "__main__":
    names = sys.argv[1:]
    # Libraries read the command line too.
    del sys.argv[1:]
    main(names)
