"""Whole articles of sixteen registers: every statement they make and none that they do not.

What the library does not get yet bears a `known` mark in the article's file, with the cause. A mark that is
no longer true fails too: then take it away.
"""

import pytest

from urdu_diplo import Extractor

from .article_cases import ARTICLES, Article, Reading

every_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.slug)


@every_article
def test_statements(extractor: Extractor, article: Article) -> None:
    reading = Reading(article, extractor(article.text))
    faults = {f"{e.cue} ({e.nth})": reading.fault(e) for e in article.statements if not e.known}
    assert {cue: fault for cue, fault in faults.items() if fault} == {}


@every_article
def test_entities(extractor: Extractor, article: Article) -> None:
    reading = Reading(article, extractor(article.text))
    faults = {e.name: reading.entity_fault(e) for e in article.entities if not e.known}
    assert {name: fault for name, fault in faults.items() if fault} == {}


@every_article
def test_nothing_else_is_a_statement(extractor: Extractor, article: Article) -> None:
    reading = Reading(article, extractor(article.text))
    known = [s.id for absent in article.absent if absent.known for s in reading.taken(absent)]
    faults = {a.words: a.why for a in article.absent if not a.known and reading.taken(a)}
    assert faults == {}
    assert [(s.cue.text, s.rule) for s in reading.extra() if s.id not in known] == []


@every_article
def test_known_marks_are_true(extractor: Extractor, article: Article) -> None:
    reading = Reading(article, extractor(article.text))
    better = [f"{e.cue} ({e.nth})" for e in article.statements if e.known and not reading.fault(e)]
    better += [e.name for e in article.entities if e.known and not reading.entity_fault(e)]
    better += [a.words for a in article.absent if a.known and not reading.taken(a)]
    assert better == [], "now right: remove the mark"
