"""`urdu-diplo view`: articles and documents in, a page out."""

import json
import re
import webbrowser
from pathlib import Path

import pytest

from urdu_diplo import extract
from urdu_diplo.cli import main

SAID = "پاکستان نے ایران سے مطالبہ کیا ہے کہ سرحد کھولی جائے۔"
DOCUMENT = extract(SAID).model_dump(mode="json")

FILES = [
    ("a.txt", SAID, 1),
    ("a.json", json.dumps(DOCUMENT), 1),
    ("a.json", json.dumps([DOCUMENT, DOCUMENT]), 2),
    ("a.jsonl", f"{json.dumps(DOCUMENT)}\n{json.dumps(DOCUMENT)}\n", 2),
    ("a.jsonl", json.dumps({"id": "x", "text": SAID, "outlet": "y"}), 1),
    ("a.jsonl", json.dumps({"id": "x", "published": "2025-03-01", **DOCUMENT}), 1),
]


@pytest.mark.parametrize(("name", "text", "articles"), FILES)
def test_what_a_file_may_hold(name: str, text: str, articles: int, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert main(["view", str(tmp_path / name), "-o", str(tmp_path / "out.html")]) == 0
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert page.count("<article ") == articles
    assert f"{articles} of {articles} statements" in page
    assert ("2025-03-01" in page) == ("published" in text)


WRONG = [
    ("a.json", "{", r"a\.json: not JSON"),
    ("a.json", "[1]", r"a\.json: row 1: not an object"),
    ("a.jsonl", '{"id": "x"}', r"a\.jsonl: row 1: no key 'text'"),
    ("a.jsonl", json.dumps({**DOCUMENT, "text": "x"}), r"a\.jsonl: row 1: no document of this version"),
    ("a.jsonl", '{"text": "x", "published": "soon"}', r"published 'soon' is not a date"),
    ("a.txt", None, r"a\.txt: no such file"),
]


@pytest.mark.parametrize(("name", "text", "message"), WRONG)
def test_a_wrong_file_is_named_and_the_rest_goes_on(
    name: str, text: str | None, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if text is not None:
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "good.txt").write_text(SAID, encoding="utf-8")
    out = tmp_path / "out.html"
    assert main(["view", str(tmp_path / name), str(tmp_path / "good.txt"), "-o", str(out)]) == 1
    assert re.search(message, capsys.readouterr().err)
    assert out.read_text(encoding="utf-8").count("<article ") == 1


def test_nothing_to_read_writes_nothing(tmp_path: Path) -> None:
    assert main(["view", str(tmp_path / "none.txt"), "-o", str(tmp_path / "out.html")]) == 1
    assert not (tmp_path / "out.html").exists()


@pytest.mark.parametrize("opens", [True, False])
def test_without_a_file_to_write_the_browser_opens(
    opens: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(webbrowser, "open", lambda url: seen.append(url) or opens)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / "a.txt").write_text(SAID, encoding="utf-8")
    assert main(["view", str(tmp_path / "a.txt")]) == 0
    out, err = capsys.readouterr()
    assert seen == [Path(out.strip()).as_uri()]
    assert "<article " in Path(out.strip()).read_text(encoding="utf-8")
    assert ("no browser could be opened" in err) == (not opens)
