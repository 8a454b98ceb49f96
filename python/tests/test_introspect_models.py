"""The committed models of TensorFlow, Keras and NumPy: well-formed, whole, without texts, of no machine."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from introspected import REPOSITORY, Api, Member, Parameter, read_model
from tensorbridge.introspect.model import MODEL_VERSION
from tensorbridge.introspect.type_language import GENERIC, PLAIN, ROLES, names_in, split

_FILES = sorted((REPOSITORY / "typings" / "api").glob("*.json"))
_MODELS = {path.stem: read_model(path.read_bytes()) for path in _FILES}
_CLASSES = {name for model in _MODELS.values() for name in model.classes}
_WORDS = PLAIN | GENERIC | ROLES
# A name may have that many words; a sentence has more.
_MOST_WORDS = 6


@pytest.fixture(params=sorted(_MODELS))
def model(request: pytest.FixtureRequest) -> Api:
    return _MODELS[request.param]


def _callables(model: Api) -> Iterator[tuple[str, Member]]:
    yield from model.functions.items()
    for name, found in model.classes.items():
        yield name, Member("new", found.new)
        for member, described in found.members.items():
            yield f"{name}.{member}", described


def _parameters(model: Api) -> Iterator[tuple[str, Parameter]]:
    for name, found in _callables(model):
        for each in found.params or []:
            yield f"{name}({each.name})", each


def _types(model: Api) -> Iterator[tuple[str, str]]:
    for name, found in _callables(model):
        for text in (found.returns, found.type):
            if text is not None:
                yield name, text
    yield from ((name, each.type) for name, each in _parameters(model) if each.type is not None)


def _is_well_formed(text: str) -> bool:
    parts = split(text, "|")
    if len(parts) > 1:
        return all(map(_is_well_formed, parts))
    if text.startswith("Literal["):
        return re.fullmatch(r"Literal\[(?:'(?:[^'\\]|\\.)*'|\"[^\"]*\"|-?\d+|True|False)(?:, .+)?\]", text) is not None
    generic = re.fullmatch(r"(\w+)\[(.+)\]", text)
    if generic is None:
        return re.fullmatch(r"\w+(\.\w+)*", text) is not None
    inner = [each for each in split(generic[2], ",") if each != "..."]
    return generic[1] in GENERIC and bool(inner) and all(map(_is_well_formed, inner))


def test_there_is_a_model_of_each_library() -> None:
    assert {"keras", "tf_keras", "tensorflow", "tensorflow.compat", "numpy"} <= set(_MODELS)
    assert {model.model for model in _MODELS.values()} == {MODEL_VERSION}


def test_types_are_of_the_language_and_name_known_classes(model: Api) -> None:
    wrong = [(name, text) for name, text in _types(model) if not _is_well_formed(text)]
    unknown = {(name, word) for name, text in _types(model) for word in names_in(text) if word not in _WORDS | _CLASSES}
    assert wrong == []
    assert unknown == set()


def test_what_modules_name_is_described(model: Api) -> None:
    modules = {name for each in _MODELS.values() for name in each.modules}
    functions = {name for each in _MODELS.values() for name in each.functions}
    known = {"class": _CLASSES, "module": modules, "function": functions}
    lost = [
        f"{module}.{name}: {text}"
        for module, entries in model.modules.items()
        for name, text in entries.items()
        if (words := text.split(" "))[0] in known and words[1] not in known[words[0]]
    ]
    assert lost == []


def test_bases_are_described_or_python_s_own(model: Api) -> None:
    bases = {base for found in model.classes.values() for base in found.bases}
    assert {base for base in bases if base not in _CLASSES and not base.startswith(("builtins.", "enum."))} == set()


def test_no_text_of_the_libraries_is_there(model: Api) -> None:
    assert {each.doc for _, each in _callables(model)} == {None}
    assert {found.doc for found in model.classes.values()} == {None}
    assert {each.doc for _, each in _parameters(model)} == {None}
    texts = [each.default or "" for _, each in _parameters(model)]
    texts += [value for _, text in _types(model) for value in re.findall(r"'(?:[^'\\]|\\.)*'", text)]
    assert [text for text in texts if len(text.split()) > _MOST_WORDS] == []


def test_nothing_of_a_machine_is_there() -> None:
    for path in _FILES:
        text = path.read_text(encoding="utf-8")
        assert re.findall(r"0x[0-9a-f]{6,}|site-packages|/(?:home|root|usr|tmp)/\w+", text) == []


def test_optional_parameters_follow_required_ones(model: Api) -> None:
    for name, found in _callables(model):
        positional = [each.optional for each in found.params or [] if each.kind in (None, "positional")]
        assert positional == sorted(positional), name


# What was reached when these numbers were written; a release of a library may lower them: then they are looked at.
@pytest.mark.parametrize(("package", "least"), [("keras", 91), ("tf_keras", 92), ("tensorflow", 91), ("numpy", 88)])
def test_so_many_parameters_have_a_type(package: str, least: int) -> None:
    parameters = [each for _, each in _parameters(_MODELS[package]) if each.kind not in ("var", "varkw")]
    typed = sum(each.type is not None for each in parameters)
    assert 100 * typed / len(parameters) >= least


def test_the_keywords_of_base_classes_are_known() -> None:
    dense = _MODELS["keras"].classes["keras.layers.Dense"].new
    assert dense is not None
    assert {"units", "activation", "name", "dtype", "trainable", "activity_regularizer"} <= {
        each.name for each in dense
    }
    assert all(each.kind != "varkw" for each in dense)


def test_subclasses_of_legacy_optimizers_see_what_they_override() -> None:
    optimizer = _MODELS["tf_keras"].classes["tf_keras.optimizers.legacy.Optimizer"].members
    for name in ("_resource_apply_dense", "_resource_apply_sparse", "_create_slots", "_set_hyper", "_get_hyper"):
        assert optimizer[name].protected


def test_the_names_that_roles_take_are_listed() -> None:
    enums = _MODELS["keras"].enums
    assert {"relu", "softmax"} <= set(enums["Activation"])
    assert {"adam", "sgd"} <= set(enums["Optimizer"])
    assert {"mse", "sparse_categorical_crossentropy"} <= set(enums["Loss"])
    assert "accuracy" in enums["Metric"]
