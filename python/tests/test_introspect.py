"""The program that reads a library: run as it is, on a tiny library whose model is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from introspected import LIBRARIES, Member, Parameter, golden, read_model, run_program


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    return run_program(tmp_path_factory.mktemp("api"))


def test_the_model_of_the_tiny_library_is_the_golden_one(made: tuple[str, str]) -> None:
    """Where the change is wanted: `python introspect/__main__.py tinylib --output .` in tests/golden/python."""
    assert made[0] == (LIBRARIES / "tinylib.json").read_text(encoding="utf-8")


def test_what_cannot_be_imported_is_named_and_all_else_is_read(made: tuple[str, str]) -> None:
    assert "Left out: tinylib.broken cannot be imported: ModuleNotFoundError" in made[1]
    assert "tinylib.broken" not in golden().modules


def test_it_says_how_much_it_knows(made: tuple[str, str]) -> None:
    parameters = [each for found in _parameter_lists() for each in found if each.kind not in ("var", "varkw")]
    typed = sum(each.type is not None for each in parameters)
    assert f"{len(parameters)} parameters ({100 * typed / len(parameters):.1f} % typed)" in made[1]


def test_texts_are_there_when_they_are_asked_for(tmp_path: Path) -> None:
    model = read_model(run_program(tmp_path, "--docs")[0])
    figure = model.classes["tinylib.figures.Figure"]
    assert figure.doc is not None
    assert figure.doc.startswith("Something with an area.")
    assert figure.new is not None
    assert figure.new[0].doc == 'String, one of `"red"`, `"green"` or `"blue"`.'
    move = figure.members["move"]
    assert move.doc is not None
    assert move.doc.startswith("Moves it.")
    measure = model.functions["tinylib.tools.measure"]
    assert measure.params is not None
    assert measure.params[4].doc == "How near it must be."


def test_no_text_is_there_otherwise() -> None:
    model = golden()
    members = [
        *model.functions.values(),
        *(each for found in model.classes.values() for each in found.members.values()),
    ]
    assert {each.doc for each in members} | {each.doc for each in model.classes.values()} == {None}
    assert {each.doc for found in _parameter_lists() for each in found} == {None}


def _parameter_lists() -> list[list[Parameter]]:
    model = golden()
    lists = [each.params for each in model.functions.values()]
    for found in model.classes.values():
        lists += [found.new, *(member.params for member in found.members.values())]
    return [each for each in lists if each is not None]


def _member(owner: str, name: str) -> Member:
    return golden().classes[f"tinylib.figures.{owner}"].members[name]


def _types(parameters: list[Parameter] | None) -> dict[str, str | None]:
    assert parameters is not None
    return {each.name: each.type for each in parameters}


def test_an_object_goes_by_one_name_and_its_other_names_point_to_it() -> None:
    names = golden().modules["tinylib"]
    assert names["size_of"] == names["measure"] == "function tinylib.tools.measure"
    assert names["toolbox"] == names["tools"] == "module tinylib.tools"
    assert names["PRECISION"] == "value int"
    assert "_HIDDEN" not in names


def test_what_a_module_uses_is_not_its_own() -> None:
    assert set(golden().modules["tinylib.tools"]) == {"Unit", "annotated", "folder_of", "measure", "scale", "unclear"}


def test_what_a_private_base_class_declares_belongs_to_the_class() -> None:
    figure = golden().classes["tinylib.figures.Figure"]
    assert figure.bases == []
    assert _member("Figure", "label").set
    assert _member("Figure", "rename").returns == "None"
    assert "_secret" not in figure.members


def test_keywords_that_base_classes_take_are_parameters() -> None:
    circle = golden().classes["tinylib.figures.Circle"].new
    assert list(_types(circle)) == ["radius", "color", "name", "visible", "layer"]
    # Its own call gives the color already, and nothing else may be given.
    square = golden().classes["tinylib.figures.Square"].new
    assert list(_types(square)) == ["side", "name", "visible", "layer"]


def test_an_override_is_there_only_where_it_takes_something_else() -> None:
    assert "move" not in golden().classes["tinylib.figures.Circle"].members
    assert list(_types(_member("Square", "move").params)) == ["x", "y", "z", "relative"]


def test_parameters_have_their_kinds_and_defaults() -> None:
    move = _member("Figure", "move").params
    assert move is not None
    assert [(each.name, each.kind, each.optional, each.default) for each in move] == [
        ("x", "positional", False, None),
        ("y", "positional", True, "0.0"),
        ("relative", "keyword", True, "False"),
    ]
    merge = _member("Figure", "merge").params
    assert merge is not None
    assert [(each.name, each.kind) for each in merge] == [
        ("others", "var"),
        ("weights", "keyword"),
        ("options", "varkw"),
    ]


def test_types_come_from_annotations_descriptions_and_defaults() -> None:
    measure = golden().functions["tinylib.tools.measure"].params
    assert measure is not None
    assert {each.name: (each.type, each.origin) for each in measure} == {
        "figure": ("tinylib.figures.Figure | list[tinylib.figures.Figure]", "docstring"),
        "unit": ("tinylib.tools.Unit", "docstring"),
        "precision": ("int | None", "docstring"),
        "mode": ("Literal['fast', 'exact']", "docstring"),
        "tolerance": ("float", "default"),
        "callback": ("Callable | str | None", "docstring"),
    }
    assert _types(golden().functions["tinylib.tools.annotated"].params) == {
        "count": "int",
        "ratio": "float | None",
        "words": "str",
        "style": "tinylib.figures.Figure.Style | None",
    }


def test_what_is_not_understood_has_no_type() -> None:
    assert _types(golden().functions["tinylib.tools.unclear"].params) == {"thing": None, "other": None}
    assert _types(golden().functions["tinylib.tools.folder_of"].params) == {"path": None}


def test_fields_are_what_methods_assign() -> None:
    members = golden().classes["tinylib.figures.Figure"].members
    fields = {name: each.type for name, each in members.items() if each.kind == "field"}
    assert fields == {
        "color": "Literal['red', 'green', 'blue']",
        "history": "list[str]",
        "is_moved": "bool",
        "layer": None,
        "name": None,
        "visible": "bool",
    }


def test_enumerations_name_their_members() -> None:
    unit = golden().classes["tinylib.tools.Unit"]
    assert unit.bases == ["enum.Enum"]
    assert {name: each.type for name, each in unit.members.items()} == {
        "FOOT": "tinylib.tools.Unit",
        "METRE": "tinylib.tools.Unit",
    }


def test_a_class_within_a_class_is_described_too() -> None:
    assert _member("Figure", "Style").type == "type[tinylib.figures.Figure.Style]"
    assert _types(golden().classes["tinylib.figures.Figure.Style"].new) == {"width": "int"}
