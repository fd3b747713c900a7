"""The repository that the other tests break is in order."""

from __future__ import annotations

from support.house import House

from narani import lint
from narani.lint import built, modules, rules


def test_the_house_is_in_order(house: House) -> None:
    assert house.lint() == []


def test_every_rule_says_what_it_asks_and_why() -> None:
    found = [*modules(rules), *modules(built)]
    assert len(found) > 40
    for name, module in found:
        assert module.__doc__ and len(module.__doc__) > 40, name
        assert callable(module.check), name


def test_problems_carry_the_name_of_their_rule(house: House) -> None:
    house.edit("docs/ko/index.md", "title: 합\n", "")
    assert [problem.rule for problem in lint.check(house.catalog())] == ["page-front-matter"]
