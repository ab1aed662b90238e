"""How code is changed: operators of mutmut, and own ones for code that consists of conditions and word classes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import libcst as cst
from mutmut.mutation import mutators

__all__ = ["OPERATORS"]

TRUE, FALSE = cst.Name("True"), cst.Name("False")


def branch(node: cst.If) -> Iterable[cst.CSTNode]:
    """A branch is always taken, or never."""
    yield node.with_changes(test=TRUE, whitespace_before_test=cst.SimpleWhitespace(" "))
    yield node.with_changes(test=FALSE, whitespace_before_test=cst.SimpleWhitespace(" "))


def loop(node: cst.While) -> Iterable[cst.CSTNode]:
    """A loop is not entered."""
    yield node.with_changes(test=FALSE, whitespace_after_while=cst.SimpleWhitespace(" "))


def comprehension(node: cst.CompIf) -> Iterable[cst.CSTNode]:
    """A comprehension takes everything."""
    yield node.with_changes(test=TRUE, whitespace_before_test=cst.SimpleWhitespace(" "))


def operand(node: cst.BooleanOperation) -> Iterable[cst.CSTNode]:
    """Of `a and b`, `a or b` only one side counts."""
    for side in (node.left, node.right):
        yield side if not node.lpar or side.lpar else side.with_changes(lpar=node.lpar, rpar=node.rpar)


def word(node: cst.Call) -> Iterable[cst.CSTNode]:
    """One of several word classes is not asked for."""
    words = [i for i, arg in enumerate(node.args) if isinstance(arg.value, cst.SimpleString)]
    for i in words if len(words) > 1 else []:
        yield node.with_changes(args=[*node.args[:i], *node.args[i + 1 :]])


def element(node: cst.Tuple | cst.Set) -> Iterable[cst.CSTNode]:
    """One of several strings, or steps of a table, is left out."""
    plain = all(isinstance(e.value, cst.SimpleString | cst.Call) for e in node.elements)
    for i in range(len(node.elements)) if plain and len(node.elements) > 1 else []:
        left = [*node.elements[:i], *node.elements[i + 1 :]]
        last = left[-1].with_changes(comma=cst.Comma() if isinstance(node, cst.Tuple) else cst.MaybeSentinel.DEFAULT)
        yield node.with_changes(elements=[*left[:-1], last])


def statement(node: cst.SimpleStatementLine) -> Iterable[cst.CSTNode]:
    """A call for its effect is left out."""
    (only,) = node.body if len(node.body) == 1 else [None]
    if isinstance(only, cst.Expr) and isinstance(only.value, cst.Call):
        yield node.with_changes(body=[cst.Pass()])


def swapped(node: cst.CSTNode) -> Iterable[cst.CSTNode]:
    """Operators for their neighbours; for `and` and `or` there is `operand`."""
    return () if isinstance(node, cst.BooleanOperation) else mutators.operator_swap_op(node)


OPERATORS: list[tuple[type, Any]] = [
    (cst.BaseNumber, mutators.operator_number),
    (cst.Name, mutators.operator_name),
    (cst.UnaryOperation, mutators.operator_remove_unary_ops),
    (cst.AugAssign, mutators.operator_augmented_assignment),
    (cst.Call, mutators.operator_symmetric_string_methods_swap),
    (cst.CSTNode, mutators.operator_keywords),
    (cst.CSTNode, swapped),
    (cst.IfExp, mutators.operator_if_exp),
    (cst.If, branch),
    (cst.While, loop),
    (cst.CompIf, comprehension),
    (cst.BooleanOperation, operand),
    (cst.Call, word),
    (cst.Tuple, element),
    (cst.Set, element),
    (cst.SimpleStatementLine, statement),
]
