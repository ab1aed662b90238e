"""The command as a process: versions, pipes, Ctrl-C."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from urdu_diplo import InputError
from urdu_diplo.cli import main


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert re.fullmatch(
        r"urdu-diplo \d+\.\d+\.\d+\S*, schema \d+\.\d+, lexicon [0-9a-f]{12} \(offices as of 20\d\d\)\n",
        capsys.readouterr().out,
    )


def test_ctrl_c(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    def interrupted(*_: object) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("urdu_diplo.cli.extract.read_article", interrupted)
    assert main(["extract", str(root / "examples" / "article.txt")]) == 130


def test_our_own_errors_show_no_traceback(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(*_: object) -> str:
        raise InputError("no text")

    monkeypatch.setattr("urdu_diplo.cli.explain.read_article", broken)
    assert main(["explain", "a.txt", "1"]) == 1
    assert capsys.readouterr().err == "urdu-diplo: no text\n"


@pytest.mark.slow
def test_a_process(root: Path) -> None:
    name = str(root / "examples" / "article.txt")
    done = _run("extract", name, name, "--format", "jsonl", environment={"PYTHONIOENCODING": "ascii"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(done.stdout.decode("utf-8").splitlines()) == 2


@pytest.mark.slow
def test_a_reader_that_goes_away(root: Path) -> None:
    names = [str(root / "examples" / "article.txt")] * 20
    command = [sys.executable, "-m", "urdu_diplo", "extract", "--format", "json", *names]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def _run(*arguments: str, environment: dict[str, str]) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "urdu_diplo", *arguments], capture_output=True, env=environment, check=False
    )
