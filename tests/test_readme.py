"""What the README shows is what happens."""

import re
import subprocess
from pathlib import Path

import pytest

from urdu_diplo.cli import main


def blocks(root: Path, language: str) -> list[str]:
    """The code blocks of the README in a language."""
    readme = (root / "README.md").read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", readme, re.DOTALL)


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a command prints, without direction marks."""
    assert main(arguments) == 0
    return capsys.readouterr().out.replace("\u200e", "")


def test_the_result(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """When it fails because the engine reads better now: paste the new output of the command."""
    assert blocks(root, "text")[0] == printed(capsys, "extract", str(root / "examples" / "article.txt"))


def test_the_explanation(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert blocks(root, "text")[1] == printed(capsys, "explain", str(root / "examples" / "article.txt"), "4")


def test_the_python(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = blocks(root, "python")[0]
    exec(compile(code, "README.md", "exec"), {})
    assert capsys.readouterr().out.strip() == code.strip().splitlines()[-1].removeprefix("# ")


def test_two_commands_of_one_line_each(root: Path) -> None:
    commands = [block.strip() for block in blocks(root, "sh")]
    assert len(commands) == 2
    for command in commands:
        assert "\n" not in command
        subprocess.run(["bash", "-n", "-c", command], check=True)


def test_the_one_script_runs_the_test_command(root: Path) -> None:
    test_command = blocks(root, "sh")[1].strip()
    script = root / ".ci" / "run"
    assert test_command in script.read_text(encoding="utf-8").splitlines()
    assert script.stat().st_mode & 0o100


def test_every_command_is_in_the_readme(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    commands = re.findall(r"^    (\w+) ", capsys.readouterr().out, re.MULTILINE)
    readme = (root / "README.md").read_text(encoding="utf-8")
    assert commands
    assert all(f"`urdu-diplo {command} " in readme for command in commands)


def test_files_that_the_readme_names_exist(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    assert all((root / name).exists() for name in re.findall(r"\]\((?!http)([^)#]+)\)", readme))


PAGES = ("README.md", "CHANGELOG.md", "docs/architecture.md", "docs/choices.md", "docs/measuring.md", "docs/exports.md")


@pytest.mark.parametrize("name", PAGES)
def test_pages_are_there(root: Path, name: str) -> None:
    assert (root / name).read_text(encoding="utf-8").startswith("# ")


def test_the_changelog_has_an_unreleased_head(root: Path) -> None:
    assert "## Unreleased" in (root / "CHANGELOG.md").read_text(encoding="utf-8")
