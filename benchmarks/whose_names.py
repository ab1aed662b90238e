#!/usr/bin/env python3
"""Whose names are known? How many people the lists hold, by country, and where unlisted names are found.

`python benchmarks/whose_names.py` prints the tables of docs/data-card.md; with `--write` it puts them into the page.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from urdu_diplo import Extractor, load_lexicon
from urdu_diplo.text.normalize import normalize

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "data-card.md"
NAMES = Path(__file__).with_suffix(".toml")
SENTENCES = {
    "speaks, with a title": "وزیر تجارت {} نے کہا کہ سرحد کھلی ہے۔",
    "speaks, without title": "{} نے کہا کہ سرحد کھلی ہے۔",
    "is met, without title": "گزشتہ روز کمیٹی کے ارکان کی {} سے ملاقات ہوئی۔",
}
WHO = ("women", "men")
PARTS = {
    "South Asia without Pakistan": "AF BD BT IN LK MV NP",
    "Pakistan": "PK",
    "Iran": "IR",
    "Arab countries": "AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TN YE",
    "Israel": "IL",
    "Türkiye, Central Asia, Caucasus": "AM AZ GE KG KZ TJ TM TR UZ",
    "Russia, Belarus, Ukraine": "BY RU UA",
    "China, with Hong Kong and Taiwan": "CN HK TW",
    "other East and Southeast Asia, Oceania": "AU ID JP KP KR MM MY NZ PH SG TH VN",
    "United States, Canada": "CA US",
    "European Union, United Kingdom, other Europe": (
        "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HU IE IT LT LU MK MT NL NO PL PT RS SE SK VA"
    ),
    "Latin America": "AR BO BR CL CO CU EC MX NI VE",
    "Africa south of the Sahara": "CD DJ ER ET GH GM KE NG RW SN SS TD ZA ZW",
}


def listed() -> list[str]:
    """How many people of `people.toml` belong to each part of the world."""
    lexicon = load_lexicon()
    countries = Counter(getattr(person, "country", None) for person in lexicon.tables["person"].values())
    total = countries.total()
    rows = ["| country of the person | people | share |", "| --- | --- | --- |"]
    for part, codes in PARTS.items():
        count = sum(countries.pop(code, 0) for code in codes.split())
        rows.append(f"| {part} | {count} | {count / total:.0%} |")
    rows.append(f"| another, or none | {countries.total()} | {countries.total() / total:.0%} |")
    return [*rows, f"| all | {total:,} | 100% |"]


def sizes() -> list[str]:
    """How many entries each list has."""
    lexicon = load_lexicon()
    tables = {name: len(rows) for name, rows in lexicon.tables.items()}
    people = lexicon.tables["person"].values()
    offices = [office for person in people for office in getattr(person, "roles", ())]
    held = sum(office.until is None for office in offices)
    countries = {getattr(person, "country", None) for person in people}
    nobody = sum(code not in countries for code in lexicon.tables["country"])
    rows = {
        "people": f"{tables['person']:,}, who hold or held {len(offices):,} offices, {held} of them without an end",
        "countries and territories": f"{tables['country']} codes; of {nobody} of them no person is listed",
        "organisations, forums": f"{tables['organisation']}, {tables['forum']}",
        "kinds of institutions, offices": f"{tables['institution']}, {tables['role']}",
        "places, documents, outlets": f"{tables['place']}, {tables['paper']}, {tables['outlet']}",
        "given names, family names": f"{len(lexicon.words['given_name']):,}, {len(lexicon.words['family_name']):,}",
        "ways of saying, look-alikes, events": f"{tables['frame']}, {tables['lookalike']}, {tables['occasion']}",
    }
    return ["| list | entries |", "| --- | --- |", *(f"| {name} | {count} |" for name, count in rows.items())]


def found() -> list[str]:
    """In how many sentences an unlisted name is found, whole and as a person."""
    extractor = Extractor()
    head = " | ".join(f"{place}: {who}" for place in ("first name is listed", *SENTENCES) for who in WHO)
    rows = [f"| names from | {head} |", "| --- |" + " --- |" * (head.count("|") + 1)]
    parts = tomllib.loads(NAMES.read_text(encoding="utf-8"))["part"]
    everybody = {"name": "all", **{who: [name for part in parts for name in part[who]] for who in WHO}}
    for part in (*parts, everybody):
        counts = [_shown(map(_is_listed, part[who])) for who in WHO]
        for sentence in SENTENCES.values():
            counts += [_shown(_is_found(extractor, sentence, name) for name in part[who]) for who in WHO]
        rows.append(f"| {part['name']} | " + " | ".join(counts) + " |")
    return rows


def _shown(answers: Iterable[bool]) -> str:
    right = list(answers)
    return f"{sum(right)} of {len(right)}"


def _is_listed(name: str) -> bool:
    words = load_lexicon().words
    first = normalize(name.split()[0])
    return any(first in words[kind] for kind in ("given_name", "family_name", "ambiguous_name", "weak_name"))


def _is_found(extractor: Extractor, sentence: str, name: str) -> bool:
    mentions = extractor(sentence.format(name)).mentions
    return any(mention.type == "PERSON" and mention.text == name for mention in mentions)


TABLES = {"sizes": sizes, "listed": listed, "found": found}


def fresh(page: str) -> str:
    """The page with its tables as they are today."""
    for name, table in TABLES.items():
        rows = "\n".join(table())
        marks = rf"(<!-- {name} -->\n\n).*?(\n\n<!-- end of {name} -->)"
        page = re.sub(marks, rf"\g<1>{rows}\g<2>", page, flags=re.DOTALL)
    return page


def main(arguments: list[str]) -> int:
    if arguments == ["--write"]:
        PAGE.write_text(fresh(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
        return 0
    for table in TABLES.values():
        print("\n".join(table()), end="\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
