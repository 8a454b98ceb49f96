"""Holds the types of parameters against the examples in the libraries' own docs: what an example passes, a type must take.

`python shown.py MODELS.json` writes one JSON document to stdout for tests/keras/typings-truth.test.ts: how many arguments were
looked at, and which of them their parameter would refuse. Only arguments that are written out count (numbers, text, lists of
them, lambdas), in calls of public names.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import re
import sys
from collections.abc import Iterator
from typing import Any

from making import find, parts

# What an example calls the packages, by the package whose docs it is in.
_ROOTS = {
    "keras": {
        "keras": "keras",
        "tf": "tensorflow",
        "np": "numpy",
        "layers": "keras.layers",
        "ops": "keras.ops",
    },
    "tf_keras": {"keras": "tf_keras", "tf": "tensorflow", "np": "numpy"},
    "tensorflow": {"tf": "tensorflow", "np": "numpy"},
    "numpy": {"np": "numpy"},
}


class Examples:
    """The models, asked for what examples call."""

    def __init__(self, models: list[dict[str, Any]]) -> None:
        self.modules: dict[str, dict[str, str]] = {}
        self.classes: dict[str, Any] = {}
        self.functions: dict[str, Any] = {}
        self.enums: dict[str, dict[str, list[str]]] = {}
        for model in models:
            self.modules |= model["modules"]
            self.classes |= model["classes"]
            self.functions |= model["functions"]
            self.enums[model["package"]] = model.get("enums") or {}

    def resolve(self, path: str) -> str | None:
        """The name that an object goes by, from one by which it is called."""
        words = path.split(".")
        module = words[0]
        for word in words[1:-1]:
            kind, _, target = self.modules.get(module, {}).get(word, "").partition(" ")
            if kind != "module":
                return None
            module = target
        kind, _, target = self.modules.get(module, {}).get(words[-1], "").partition(" ")
        return target if kind in ("class", "function") else None

    def parameters(self, id: str) -> list[dict[str, Any]] | None:
        """What it takes."""
        if id in self.classes:
            return self.classes[id].get("new")
        return self.functions[id].get("params") if id in self.functions else None

    def takes(self, package: str, kind: str, value: Any) -> bool:
        """Whether a type takes a value that is written out; `...` stands for one that is not."""
        if value is ...:
            return True
        head, inner = parts(kind)
        if head == "|":
            return any(self.takes(package, each, value) for each in inner)
        if head == "Literal":
            return any(
                value == ast.literal_eval(each) and type(value) is type(ast.literal_eval(each)) for each in inner
            )
        if head in ("object", "type"):
            return True
        if head == "DType" and package == "numpy" and isinstance(value, (list, tuple, dict)):
            # With fields.
            return True
        names = self.enums.get("tf_keras" if package == "tf_keras" else "keras", {})
        if head in (
            "Activation",
            "Initializer",
            "Regularizer",
            "Constraint",
            "Loss",
            "Metric",
            "Optimizer",
        ):
            return callable(value) or isinstance(value, dict) or (isinstance(value, str) and value in names[head])
        if callable(value):
            return head in ("Callable", "Schedule", "Iterable", "Iterator")
        if value is None:
            return head == "None"
        if isinstance(value, bool):
            return head in ("bool", "TensorLike", "ArrayLike")
        if isinstance(value, int):
            return head in (
                "int",
                "float",
                "complex",
                "TensorLike",
                "ArrayLike",
                "Shape",
            )
        if isinstance(value, (float, complex)):
            # TypeScript has one type for both kinds of numbers.
            return head in (
                "int",
                "float",
                "complex",
                "TensorLike",
                "ArrayLike",
                "Schedule",
            )
        if isinstance(value, str):
            return head in ("str", "TensorLike", "ArrayLike", "DType", "bytes")
        if isinstance(value, bytes):
            return head in ("bytes", "TensorLike", "ArrayLike", "str")
        if isinstance(value, dict):
            return head == "dict"
        if isinstance(value, (list, tuple, set)):
            if head in ("TensorLike", "ArrayLike", "Shape"):
                return True
            if head not in ("list", "tuple", "Iterable", "set"):
                return False
            if not inner:
                return True
            if head == "tuple" and inner[-1] != "...":
                return len(inner) == len(value) and all(
                    self.takes(package, each, one) for each, one in zip(inner, value, strict=True)
                )
            return all(self.takes(package, inner[0], each) for each in value)
        return True


def blocks(text: str) -> Iterator[str]:
    """The code in a docstring."""
    lines = text.splitlines()
    prompt = [re.sub(r"^\s*(>>>|\.\.\.) ?", "", line) for line in lines if re.match(r"\s*(>>>|\.\.\.)", line)]
    current: list[str] = []
    for line in prompt:
        candidate = "\n".join([*current, line])
        try:
            ast.parse(candidate)
        except SyntaxError:
            current.append(line)
            if len(current) > 12:
                current = []
            continue
        yield candidate
        current = []
    for match in re.finditer(r"```(?:python)?\n(.*?)```", text, re.DOTALL):
        yield inspect.cleandoc(match[1])


def calls(code: str) -> Iterator[tuple[str, ast.Call]]:
    """The calls by dotted names in a piece of code."""
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if re.fullmatch(r"[A-Za-z_][\w.]*", name):
                yield name, node


def value_of(node: ast.expr) -> Any:
    """What is written out; `...` for anything else."""
    if isinstance(node, ast.Lambda):
        return lambda: None
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        values = [value_of(each) for each in node.elts]
        return tuple(values) if isinstance(node, ast.Tuple) else values
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError):
        return {} if isinstance(node, ast.Dict) else ...


def main(path: str) -> None:
    """Reads the models and writes what was seen."""
    with open(path, encoding="utf-8") as stream:
        models = json.load(stream)
    for name in ("keras", "tf_keras"):
        importlib.import_module(name)
    examples = Examples(models)
    seen: dict[str, bool] = {}
    refused: dict[str, str] = {}
    for model in models:
        package = model["package"].split(".")[0]
        for owner in [*model["classes"], *model["functions"]]:
            found = find(owner)
            members = [getattr(found, name, None) for name in model["classes"].get(owner, {}).get("members", {})]
            for text in {inspect.getdoc(each) or "" for each in [found, *members] if callable(each)}:
                for code in blocks(text):
                    for name, call in calls(code):
                        if package == "tf_keras":
                            name = name.removeprefix("tf.")  # noqa: PLW2901
                        root, _, rest = name.partition(".")
                        base = _ROOTS[package].get(root)
                        id = None if base is None or not rest else examples.resolve(f"{base}.{rest}")
                        for parameter, value in arguments(examples.parameters(id or "") or [], call):
                            if "type" not in parameter or value is ...:
                                continue
                            place = f"{id}({parameter['name']}: {parameter['type']}) = {value!r}"[:300]
                            if callable(value):
                                place = place.partition("<function")[0] + "lambda"
                            seen[place] = True
                            if not examples.takes(str(id).split(".")[0], parameter["type"], value):
                                refused[place] = owner
    json.dump({"seen": len(seen), "refused": refused}, sys.stdout)


def arguments(parameters: list[dict[str, Any]], call: ast.Call) -> Iterator[tuple[dict[str, Any], Any]]:
    """Each argument with its parameter."""
    places = [each for each in parameters if each.get("kind") in (None, "positional")]
    for parameter, node in zip(places, call.args, strict=False):
        if isinstance(node, ast.Starred):
            return
        yield parameter, value_of(node)
    known = {each["name"]: each for each in parameters}
    for keyword in call.keywords:
        if keyword.arg in known:
            yield known[keyword.arg], value_of(keyword.value)


if __name__ == "__main__":
    main(sys.argv[1])
