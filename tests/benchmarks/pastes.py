"""How long pasted text keeps a page busy: the longest task of the main thread, measured in Chromium.

    PYTHONPATH=tests python tests/benchmarks/pastes.py SITE

Every box that takes text is given 1 MB of it, and the import of progress a file as large as it takes. While
a task runs, nothing on the page answers; one of more than 50 ms is what browsers call long.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Callable
from typing import Any

from browser.pages import API, CARDS, FACTS, RED_PEN, SYMPTOMS
from search.measure import chromium, served

MEGA = 1_000_000
WATCH = """() => {
    window.narani_longest = 0
    new PerformanceObserver(list => {
        for (const { duration } of list.getEntries())
            window.narani_longest = Math.max(window.narani_longest, duration)
    }).observe({ type: "longtask" })
}"""
SETTLED = """() => new Promise(resolve => {
    let quiet = 0
    const look = () => { if (++quiet > 15) resolve(window.narani_longest); else setTimeout(look, 100) }
    look()
})"""


def code(size: int) -> str:
    """Python as people write it, with a call of its own in each line."""
    made = random.Random(7)
    names = ["torch.clamp", "tf.reduce_sum", "np.where", "jnp.concatenate", "F.relu", "model.fit"]
    lines = (f"value_{n} = {made.choice(names)}(x_{n}, part_{n}.shape[0])\n" for n in range(size // 40))
    return "import torch.nn.functional as F\n" + "".join(lines)[:size]


def words(size: int) -> str:
    """Words that nobody knows, in both scripts."""
    made = random.Random(7)
    latin, hangul = "abcdefghijklmnopqrstuvwxyz", [chr(code) for code in range(0xAC00, 0xD7A4)]
    return " ".join("".join(made.choices(hangul if n % 2 else latin, k=made.randint(5, 9)))
                    for n in range(size // 6))[:size]


def prose(size: int) -> str:
    """Statements about frameworks, many of which are in the ledger."""
    said = ("TensorFlow는 정적 그래프를 사용하고 PyTorch는 동적 그래프를 사용합니다. "
            "PyTorch is only for research. Keras runs only on TensorFlow.\n")
    return (said * (size // len(said) + 1))[:size]


def trace(size: int) -> str:
    """A log that ends in an exception."""
    line = '  File "train.py", line 12, in step\n    loss.backward(retain_graph=value_of_it)\n'
    end = "RuntimeError: a view of a leaf Variable that requires grad is being used in-place."
    return (line * (size // len(line)) + end)[-size:]


def cards(size: int) -> bytes:
    """A file of progress that is in order."""
    one = {"due": "2026-01-01T00:00:00.000Z", "stability": 3.1, "difficulty": 5.2, "elapsed_days": 1,
           "scheduled_days": 3, "learning_steps": 0, "reps": 2, "lapses": 0, "state": 2,
           "last_review": "2026-01-01T00:00:00.000Z", "first": "2026-01-01T00:00:00.000Z"}
    many = [{"id": f"card-{n}", **one} for n in range(size // (len(json.dumps(one)) + 22))]
    return json.dumps({"kind": "narani-practice", "version": 2, "cards": many, "interviews": []}).encode()


def paste(page: Any, selector: str, text: str) -> None:
    """Puts `text` into a field as a reader does."""
    page.locator(selector).first.click()
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    page.evaluate(WATCH)
    page.keyboard.press("Control+v")


def checked(page: Any) -> None:
    """Pastes a text into the red pen and has it checked."""
    paste(page, "#red-pen-text", prose(MEGA))
    page.locator(".nr-pen__form [type=submit]").click()


def imported(page: Any) -> None:
    """Imports a file of progress."""
    page.locator(".nr-keep__file").wait_for(state="attached")
    page.evaluate(WATCH)
    page.locator(".nr-keep__file").set_input_files(
        {"name": "progress.json", "mimeType": "application/json", "buffer": cards(5 * 2**20 - 2000)})
    status = "document.querySelector('.nr-keep .nr-practice__status').textContent"
    page.wait_for_function(status, timeout=120_000)


CASES: dict[str, tuple[str, Callable[[Any], None]]] = {
    "API map, code": (API, lambda page: paste(page, "[name=code]", code(MEGA))),
    "API map, words nobody knows": (API, lambda page: paste(page, "[name=code]", words(MEGA))),
    "API map, one name": (API, lambda page: paste(page, "[name=code]", "a" * MEGA)),
    "symptoms, a log": (SYMPTOMS, lambda page: paste(page, "[name=seen]", trace(MEGA))),
    "symptoms, words nobody knows": (SYMPTOMS, lambda page: paste(page, "[name=seen]", words(MEGA))),
    "red pen": (RED_PEN, checked),
    "search, code": ("", lambda page: paste(page, ".md-search__input", code(MEGA))),
    "search, words nobody knows": ("", lambda page: paste(page, ".md-search__input", words(MEGA))),
    "filter of the facts": (FACTS, lambda page: paste(page, ".nr-filter [name=words]", words(MEGA))),
    "import of progress, 5 MiB": (CARDS, imported),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("site", help="folder or address of the built site")
    parser.add_argument("--only", default="", help="cases whose name has this in it")
    args = parser.parse_args()
    print("| Box | longest task (ms) |\n|---|---|")
    with served(args.site) as address, chromium() as context:
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        for name, (path, act) in CASES.items():
            if args.only in name:
                page = context.new_page()
                page.goto(f"{address}{path}")
                page.wait_for_load_state("networkidle")
                act(page)
                print(f"| {name} | {page.evaluate(SETTLED):.0f} |", flush=True)
                page.close()


if __name__ == "__main__":
    main()
