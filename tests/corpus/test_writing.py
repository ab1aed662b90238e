"""The output: nothing half-made under its name, whole lines kept, a run taken up with the same options only."""

from __future__ import annotations

from pathlib import Path

import pytest

from urdu_diplo import FileError
from urdu_diplo.corpus.writing import Output

PLAN = {"input": ["a.jsonl"]}


def broken_off(path: Path) -> Path:
    """A run that was killed while it wrote its third line."""
    with Output(path, PLAN) as output:
        output.write(b'{"id": 1}\n{"id": 2}\n{"id"')
    return path


def test_a_whole_run(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    with Output(path, PLAN) as output:
        output.write(b"{}\n")
        assert not path.exists()
        output.finish()
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("out.jsonl", b"{}\n")]


def test_a_line_cut_off_is_dropped(tmp_path: Path) -> None:
    path = broken_off(tmp_path / "out.jsonl")
    with Output(path, PLAN, resume=True) as output:
        assert (output.done, output.last) == (2, {"id": 2})
        output.write(b'{"id": 3}\n')
        output.finish()
    assert path.read_bytes() == b'{"id": 1}\n{"id": 2}\n{"id": 3}\n'


def test_killed_before_the_first_line(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    with Output(path, PLAN) as output:
        output.write(b'{"id"')
    with Output(path, PLAN, resume=True) as output:
        assert (output.done, output.last) == (0, None)


def test_killed_before_anything(tmp_path: Path) -> None:
    (tmp_path / "out.jsonl.partial").touch()
    with Output(tmp_path / "out.jsonl", PLAN) as output:
        output.write(b"{}\n")
        output.finish()
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


def test_ended_before_the_first_line(tmp_path: Path) -> None:
    """Nothing stays that would have to be deleted."""
    with Output(tmp_path / "out.jsonl", PLAN):
        pass
    assert list(tmp_path.iterdir()) == []


def test_killed_while_the_lines_are_converted(tmp_path: Path) -> None:
    def killed(lines: Path, to: Path) -> None:
        to.write_bytes(b"half")
        raise KeyboardInterrupt

    path = tmp_path / "out.parquet"
    with pytest.raises(KeyboardInterrupt), Output(path, PLAN) as output:
        output.write(b"{}\n")
        output.finish(killed)
    assert not path.exists()
    with Output(path, PLAN, resume=True) as output:
        assert output.done == 1
        output.finish(lambda lines, to: to.write_bytes(b"whole"))  # type: ignore[arg-type, return-value]
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("out.parquet", b"whole")]


def test_a_broken_run_is_not_written_over(tmp_path: Path) -> None:
    path = broken_off(tmp_path / "out.jsonl")
    with pytest.raises(FileError, match="go on with --resume"):
        Output(path, PLAN)


def test_other_options(tmp_path: Path) -> None:
    path = broken_off(tmp_path / "out.jsonl")
    with pytest.raises(FileError, match=r"another input \(\['a\.jsonl'\], now \['b\.jsonl'\]\)"):
        Output(path, {"input": ["b.jsonl"]}, resume=True)


def test_without_the_plan(tmp_path: Path) -> None:
    path = broken_off(tmp_path / "out.jsonl")
    (tmp_path / "out.jsonl.plan").unlink()
    with pytest.raises(FileError, match="begin again"):
        Output(path, PLAN, resume=True)


def test_an_output_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").touch()
    with pytest.raises(FileError, match="is there already"):
        Output(tmp_path / "out.jsonl", PLAN)


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="there is no folder"):
        Output(tmp_path / "none" / "out.jsonl", PLAN)
