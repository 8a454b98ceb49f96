"""Writes the API models of installed packages: `python __main__.py PACKAGE... --output FOLDER`.

Runs as a plain file with any Python that has the packages and msgspec; tensorbridge itself need not be installed there.
"""

from __future__ import annotations

import argparse
import importlib.util
import logging
import os
import sys
import warnings
from pathlib import Path

_FOLDER = Path(__file__).resolve().parent


def _load_package() -> None:
    """Makes `tensorbridge.introspect` importable from where this file is, and keeps this folder off the search path."""
    sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() != _FOLDER]
    sys.path.insert(0, "")
    for name, folder in (("tensorbridge", _FOLDER.parent), ("tensorbridge.introspect", _FOLDER)):
        spec = importlib.util.spec_from_file_location(
            name, folder / "__init__.py", submodule_search_locations=[str(folder)]
        )
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)


def main(arguments: list[str]) -> int:
    """Reads the packages that are named and writes a file for each."""
    parser = argparse.ArgumentParser(prog="introspect", description="Writes the API models of installed packages.")
    parser.add_argument("packages", nargs="+", metavar="PACKAGE")
    parser.add_argument("--docs", action="store_true", help="with the packages' own texts, for a private copy")
    parser.add_argument("--output", type=Path, required=True, metavar="FOLDER")
    given = parser.parse_args(arguments)

    # What TensorFlow prints about the machine is not for these readers; nor does a model depend on its devices.
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")

    if importlib.util.find_spec("tf_keras"):
        # tf.compat.v1.layers exists with tf_keras only. Keras 3 itself is the same either way.
        os.environ.setdefault("TF_USE_LEGACY_KERAS", "1")

    # To look at every name is to meet the deprecated ones.
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)

    from tensorbridge.introspect.coverage import coverage_of
    from tensorbridge.introspect.inspect_api import read_api
    from tensorbridge.introspect.libraries import with_companions
    from tensorbridge.introspect.model import to_json
    from tensorbridge.introspect.public_names import PublicNames

    names = PublicNames(with_companions(given.packages))
    given.output.mkdir(parents=True, exist_ok=True)
    for package in given.packages:
        for api in read_api(package, names, with_docs=given.docs):
            (given.output / f"{api.file_name}.json").write_text(to_json(api), encoding="utf-8")
            sys.stderr.write(f"{coverage_of(api).text}\n")
    for problem in names.problems:
        sys.stderr.write(f"Left out: {problem}\n")
    return 0


if __name__ == "__main__":
    if "tensorbridge.introspect" not in sys.modules:
        _load_package()
    given_arguments = sys.argv[1:]
    # Libraries read the command line too.
    del sys.argv[1:]
    sys.exit(main(given_arguments))
