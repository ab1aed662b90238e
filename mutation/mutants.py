"""The mutants of a source file: each is the file with one thing changed."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.file_mutation import Mutation, MutationVisitor
from mutmut.mutation.pragma_handling import IgnoredCode
from operators import OPERATORS

__all__ = ["Change", "Mutant", "changes_of", "mutants"]


@dataclass(frozen=True)
class Mutant:
    """`first` to `last` are the changed lines of the file, from 1 on; `before` and `after` what they say."""

    file: Path
    first: int
    last: int
    before: str
    after: str
    source: str

    @property
    def name(self) -> str:
        """The file, as reports call it."""
        return f"{self.file.parent.name}/{self.file.name}"


class Change(NamedTuple):
    """One thing that can be changed in a file, and the text of the lines where it stands."""

    file: Path
    module: cst.Module
    mutation: Mutation
    text: str


class _Visitor(MutationVisitor):
    """Takes decorated functions too, which mutmut cannot run."""

    def _skip_node_and_children(self, node: cst.CSTNode) -> bool:
        return not isinstance(node, cst.FunctionDef) and super()._skip_node_and_children(node)


def changes_of(file: Path) -> list[Change]:
    """Every change of the functions and of the constants of a module, in order."""
    code = file.read_text(encoding="utf-8")
    wrapper = MetadataWrapper(cst.parse_module(code))
    visitor = _Visitor(OPERATORS, IgnoredCode(set(), set(), set()))
    module = wrapper.visit(visitor)
    constants = {id(node) for line in module.body if _is_constant(line) for node in _below(line)}
    kept = [m for m in visitor.mutations if m.contained_by_top_level_function or id(m.original_node) in constants]
    lines, places = code.splitlines(), wrapper.resolve(PositionProvider)
    texts = [_flat(lines[places[m.original_node].start.line - 1 : places[m.original_node].end.line]) for m in kept]
    return [Change(file, module, m, text) for m, text in zip(kept, texts, strict=True)]


def mutants(changes: Iterable[Change]) -> list[Mutant]:
    """The mutants that the changes make, none twice; changes that mean the same program are left out."""
    found: dict[tuple[Path, str], Mutant] = {}
    for file, module, change, _ in changes:
        source = _changed(module, change)
        if (file, source) not in found and _differs(source, module.code):
            found[file, source] = _mutant(file, module.code, source)
    return list(found.values())


def _changed(module: cst.Module, change: Mutation) -> str:
    changed = module.deep_replace(change.original_node, change.mutated_node)
    assert isinstance(changed, cst.Module)
    return changed.code


def _is_constant(line: cst.CSTNode) -> bool:
    if not isinstance(line, cst.SimpleStatementLine) or not isinstance(line.body[0], cst.Assign | cst.AnnAssign):
        return False
    target = line.body[0].target if isinstance(line.body[0], cst.AnnAssign) else line.body[0].targets[0].target
    return isinstance(target, cst.Name) and target.value.isupper() and not target.value.startswith("_")


def _below(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    yield node
    for child in node.children:
        yield from _below(child)


def _differs(source: str, code: str) -> bool:
    try:
        return ast.dump(ast.parse(source)) != ast.dump(ast.parse(code))
    except SyntaxError:
        return False


def _mutant(file: Path, code: str, source: str) -> Mutant:
    old, new = code.splitlines(), source.splitlines()
    head = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    return Mutant(file, head + 1, max(len(old) - tail, head + 1), _flat(before), _flat(after), source)


def _flat(lines: list[str]) -> str:
    return " ".join(" ".join(lines).split())
