"""Links in records are written from the docs root, so that they hold on every page that shows them."""

from __future__ import annotations

import pytest
from support.house import House

CONCEPT = "snippets/tensors/sum/concept.toml"


@pytest.mark.parametrize(("target", "said"), [
    ("sum.md", 'the link "sum.md" is relative. Write it from the docs root: /tensors/examples/sum.md'),
    ("/tensors/examples/sun.md#sum", 'leads nowhere. Did you mean "tensors/examples/sum.md"?'),
])
def test_a_link_that_holds_on_one_page_only(house: House, target: str, said: str) -> None:
    house.edit(CONCEPT, '"3입니다."', f'"[3]({target})입니다."')
    [problem] = house.lint("text-links")
    assert problem.startswith(f"{CONCEPT}:3: ")
    assert said in problem


def test_a_link_from_the_root_or_to_another_site(house: House) -> None:
    links = "[3](/tensors/examples/sum.md#sum), [4](https://numpy.org/)입니다."
    house.edit(CONCEPT, '"3입니다."', f'"{links}"')
    assert house.lint() == []
