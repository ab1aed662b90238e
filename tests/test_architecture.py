"""The house: imports run downstairs only, each module says its job, Urdu is spelt in the data."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from urdu_diplo import load_lexicon

SRC = Path(__file__).resolve().parent.parent / "src" / "urdu_diplo"
MODULES = sorted(SRC.rglob("*.py"))

FLOORS = (  # from the ground up; modules and rooms of one floor may not import each other
    {"collecting", "errors", "version"},
    {"inputs", "model", "outputs", "paths"},
    {"text"},
    {"lexicon", "parse"},
    {"draft"},
    {"mentions"},
    {"resolve"},
    {"events"},
    {"statements"},
    {"meaning"},
    {"confidence"},
    {"pipeline"},
    {"components", "freeze"},
    {"extractor"},
    {"corpus", "viewer", "score", "lexicon_check", "doubts", "export"},
    {"report"},
    {"cli"},
    {"__main__"},
)
FLOOR = {name: n for n, names in enumerate(FLOORS) for name in names}
# the only packages that a function may import: the optional ones
OPTIONAL = {
    "datasketch", "duckdb", "networkx", "numpy", "pandas", "pyarrow", "pycountry", "pyspark", "ray", "scipy", "stanza",
    "tqdm", "ufal",
}  # fmt: skip
URDU = re.compile(r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")


def name_of(path: Path) -> str:
    return str(path.relative_to(SRC))


def room_of(path: Path) -> str:
    """The room or top-level module that a file belongs to."""
    return path.relative_to(SRC).parts[0].removesuffix(".py")


def imported_rooms(path: Path) -> Iterator[str]:
    """The rooms that a file imports from."""
    package = ["urdu_diplo", *path.relative_to(SRC).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            target = [*base, *(node.module or "").split(".")]
            if target[0] == "urdu_diplo":
                names = [target[1]] if len(target) > 1 and target[1] else [alias.name for alias in node.names]
                yield from names
        elif isinstance(node, ast.Import):
            yield from (a.name.split(".")[1] for a in node.names if a.name.startswith("urdu_diplo."))


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_run_downstairs(path: Path) -> None:
    room = room_of(path)
    if room == "__init__":
        return  # the face may import from every floor
    assert room in FLOOR, f"give {room} a floor in this test and in docs/architecture.md"
    for other in imported_rooms(path):
        assert other == room or FLOOR.get(other, 99) < FLOOR[room], f"{name_of(path)} imports {other}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_import_hides_in_a_function(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for inner in ast.walk(node):
                names = [a.name for a in inner.names] if isinstance(inner, ast.Import) else []
                names += [f"{'.' * inner.level}{inner.module}"] if isinstance(inner, ast.ImportFrom) else []
                assert {name.split(".")[0] for name in names} <= OPTIONAL, f"{node.name} imports {names}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_module_says_its_job(path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert docstring, f"{name_of(path)}: the first line says the module's job"


@pytest.mark.parametrize("path", [p for p in MODULES if name_of(p) != "text/chars.py"], ids=name_of)
def test_urdu_is_spelt_in_the_data(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert not [f"{n}: {line}" for n, line in enumerate(lines, 1) if URDU.search(line)]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_public_things_have_docstrings(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{node.name} has no docstring"


@pytest.mark.parametrize("path", [p for p in MODULES if p.name != "__init__.py"], ids=name_of)
def test_every_module_is_in_the_picture(path: Path) -> None:
    picture = (SRC.parent.parent / "docs" / "architecture.md").read_text(encoding="utf-8")
    assert f" {path.name} " in picture, "add a line to the floors in docs/architecture.md"


def test_every_word_class_asked_for_exists() -> None:
    lexicon = load_lexicon()
    asked = {
        (path.name, argument.value)
        for path in MODULES
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "isa"
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }
    assert len(asked) > 100
    assert [one for one in sorted(asked) if one[1] not in lexicon.words] == []
