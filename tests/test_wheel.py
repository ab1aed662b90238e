"""The wheel holds every gazetteer file and reads an article from there, away from the checkout."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
SCRIPT = """
import sys, urdu_diplo
from urdu_diplo.lexicon.files import gazetteer_folder
print(gazetteer_folder())
document = urdu_diplo.extract(sys.argv[1])
print(len(document.statements), "<article" in urdu_diplo.render(document))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    _run("-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(root))
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_every_gazetteer(wheel: Path, root: Path) -> None:
    inside = "urdu_diplo/data/gazetteers/"
    packed = {name.removeprefix(inside) for name in zipfile.ZipFile(wheel).namelist() if name.startswith(inside)}
    folder = root / "data" / "gazetteers"
    assert packed == {str(p.relative_to(folder).as_posix()) for p in folder.rglob("*") if p.is_file()}


def test_the_wheel_holds_every_module(wheel: Path, root: Path) -> None:
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if name.endswith((".py", "py.typed", ".sql"))}
    modules = {p for p in (root / "src").rglob("*") if p.suffix in (".py", ".typed", ".sql")}
    assert packed == {str(p.relative_to(root / "src").as_posix()) for p in modules}


def test_the_wheel_holds_what_pages_are_made_of(wheel: Path, root: Path) -> None:
    packed = set(zipfile.ZipFile(wheel).namelist())
    pages = {p.relative_to(root / "src") for p in (root / "src").rglob("page/*") if p.is_file()}
    data = {Path("urdu_diplo") / p.relative_to(root) for p in (root / "data" / "viewer").iterdir()}
    assert len(pages) > 5
    assert {p.as_posix() for p in pages | data} <= packed


def test_an_extract_from_the_installed_wheel(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(target)  # a pure wheel is installed by unpacking it
    code = f"import sys; sys.path.insert(0, {str(target)!r})\n{SCRIPT}"
    folder, count, shown = _run("-c", code, "ایران نے کہا کہ سرحد کھلی ہے۔", cwd=tmp_path).split()
    assert Path(folder) == target / "urdu_diplo" / "data" / "gazetteers"
    assert (count, shown) == ("1", "True")


def _run(*arguments: str, cwd: Path | None = None) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout
