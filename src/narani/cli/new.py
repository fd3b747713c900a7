"""`narani new`: writes complete files, in both languages, that lint accepts once they are filled in."""

from __future__ import annotations

import argparse
import datetime as dt
import posixpath
from pathlib import Path
from typing import get_args

from narani.catalog.catalog import Catalog, example_page, read_catalog
from narani.catalog.snippets import find_root
from narani.cli import scaffold, scaffold_question
from narani.errors import Problem, Problems, did_you_mean
from narani.lint import known
from narani.lint.rules.article_form import is_article
from narani.lint.rules.id_form import KEBAB
from narani.model.question import Level, Question, Topic

EXAMPLES = """\
examples:
  narani new concept tensors/outer-product
  narani new concept tensors/outer-product --frameworks numpy,pytorch,jax
  narani new claim tensors/pytorch-outer-needs-vectors --heard
  narani new source pytorch-docs-outer
  narani new comparison outer-products --columns pytorch,tensorflow
  narani new system torchserve
  narani new path pytorch-onnx-runtime
  narani new question broadcasting-rules --topic tensors --level basic
  narani new page tensors/products.md
"""
Files = dict[str, str]
"""Path below the root to text."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds this command's arguments."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EXAMPLES
    kinds = parser.add_subparsers(dest="kind", metavar="KIND", required=True)
    concept = kinds.add_parser("concept", help="a folder of snippets, and its page in both languages")
    concept.add_argument("name", metavar="TOPIC/NAME")
    concept.add_argument("--frameworks", default="pytorch,tensorflow", metavar="A,B",
                         help="frameworks to write a snippet for (default: pytorch,tensorflow)")
    claim = kinds.add_parser("claim", help="one fact and its evidence")
    claim.add_argument("name", metavar="TOPIC/ID")
    claim.add_argument("--heard", action="store_true", help="with what people say, and a verdict on it")
    source = kinds.add_parser("source", help="one document and the passage that supports a claim")
    source.add_argument("name", metavar="ID")
    comparison = kinds.add_parser("comparison", help="a table whose cells rest on claims")
    comparison.add_argument("name", metavar="ID")
    comparison.add_argument("--columns", default="pytorch,tensorflow", metavar="A,B",
                            help="columns of the table (default: pytorch,tensorflow)")
    system = kinds.add_parser("system", help="a component beside the frameworks, and whether it still runs")
    system.add_argument("name", metavar="ID")
    path = kinds.add_parser("path", help="a deployment path: a framework, a format, and what runs it")
    path.add_argument("name", metavar="ID")
    question = kinds.add_parser("question", help="an interview question, a page in both languages")
    question.add_argument("name", metavar="ID")
    question.add_argument("--topic", required=True, choices=get_args(Topic), metavar="TOPIC",
                          help=", ".join(get_args(Topic)))
    question.add_argument("--level", required=True, choices=get_args(Level), metavar="LEVEL",
                          help=", ".join(get_args(Level)))
    page = kinds.add_parser("page", help="a page in both languages")
    page.add_argument("name", metavar="PATH", help="below the language's folder, such as tensors/products.md")


def run(args: argparse.Namespace) -> int:
    """Writes the files and says what comes next.

    Raises:
        Problems: a name is no id or is taken; nothing was written.
    """
    root = find_root()
    catalog = read_catalog(root)
    files, then = MAKERS[args.kind](catalog, args)
    taken = [Problem(path, 0, "is already there.", "Edit it, or choose another name.")
             for path in files if (root / path).exists()]
    if taken:
        raise Problems(taken)
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8", newline="\n")
        print(f"Wrote {path}")
    print(f"\nReplace every (여기에 … 쓰세요) and (write … here), then run:\n  {then}")
    return 0


def concept(catalog: Catalog, args: argparse.Namespace) -> tuple[Files, str]:
    """A concept's folder and pages."""
    topic, name = _two(args.name, "concept")
    near = did_you_mean(topic, {known.topic for known in catalog.snippets.concepts.values()})
    if not (catalog.root / "snippets" / topic).is_dir() and near.startswith("Did you mean"):
        raise Problems([Problem(args.name, 0, f'there is no topic "{topic}". {near}',
                                f"If it is a new one, make the folder snippets/{topic} first.")])
    runtimes = catalog.snippets.runtimes.runtime.values()
    snippets = {runtime.framework: runtime.snippet for runtime in runtimes}
    frameworks = _listed(args.frameworks)
    unknown = [word for word in frameworks if word not in snippets] if frameworks else [""]
    if unknown:
        raise Problems(
            Problem("--frameworks", 0, f'there is no framework "{word}".', did_you_mean(word, snippets))
            for word in unknown
        )
    folder = f"snippets/{topic}/{name}"
    files = {f"{folder}/concept.toml": scaffold.concept(snippets[frameworks[0]], len(frameworks) == 1)}
    for framework in frameworks:
        files[f"{folder}/{snippets[framework]}"] = scaffold.snippet(framework)
    files |= _missing(catalog, _pages(example_page(f"{topic}/{name}"), f"{topic}/{name}"))
    return files, f"narani check {folder}"


def claim(catalog: Catalog, args: argparse.Namespace) -> tuple[Files, str]:
    """A claim."""
    topic, name = _two(args.name, "claim")
    _free(name, known.claims(catalog), "claim")
    path = f"docs/data/claims/{topic}/{name}.toml"
    return {path: scaffold.claim(args.heard)}, f"narani check {path}"


def source(catalog: Catalog, args: argparse.Namespace) -> tuple[Files, str]:
    """A source."""
    _id(args.name)
    _free(args.name, known.sources(catalog), "source")
    path = f"docs/data/sources/{args.name}.toml"
    return {path: scaffold.source(dt.date.today())}, f"narani check {path}"


def comparison(catalog: Catalog, args: argparse.Namespace) -> tuple[Files, str]:
    """A comparison."""
    _id(args.name)
    path = f"docs/data/comparisons/{args.name}.toml"
    runtimes = catalog.snippets.runtimes.runtime
    columns = {column: runtimes[column].title if column in runtimes else column
               for column in _listed(args.columns)}
    return {path: scaffold.comparison(columns)}, f"narani check {path}"


def system(catalog: Catalog, args: argparse.Namespace) -> tuple[Files, str]:
    """A system."""
    _id(args.name)
    path = f"docs/data/systems/{args.name}.toml"
    return {path: scaffold.SYSTEM}, f"narani check {path}"


def deployment_path(catalog: Catalog, args: argparse.Namespace) -> tuple[Files, str]:
    """A deployment path."""
    _id(args.name)
    path = f"docs/data/paths/{args.name}.toml"
    return {path: scaffold.PATH}, f"narani check {path}"


def question(catalog: Catalog, args: argparse.Namespace) -> tuple[Files, str]:
    """An interview question; where it is there in one language, the other one's page."""
    id_ = args.name.removesuffix(".md").rpartition("/")[2]
    _id(id_)
    files = {f"docs/{language}/{Question(id_).page}":
             scaffold_question.question(language, id_, args.topic, args.level) for language in ("ko", "en")}
    left = _missing(catalog, files) or files
    return left, f"narani check {next(iter(left))}"


def page(catalog: Catalog, args: argparse.Namespace) -> tuple[Files, str]:
    """A page in both languages; a concept's own page where the path is one."""
    name = posixpath.normpath(args.name.replace("\\", "/"))
    for language in ("ko", "en"):
        name = name.removeprefix(f"docs/{language}/")
    name = name if name.endswith(".md") else f"{name}.md"
    stem = Path(name).stem
    if name.startswith(("/", "..")) or not all(KEBAB.fullmatch(part) for part in name[:-3].split("/")):
        raise Problems([Problem(args.name, 0, "is no path of a page.", "Write it like tensors/products.md.")])
    parts = name.split("/")
    id_ = f"{parts[0]}/{stem}" if len(parts) == 3 and parts[1] == "examples" and stem != "index" else ""
    files = _articles(name) if is_article(catalog, name) else _pages(name, id_)
    left = _missing(catalog, files) or files
    return left, f"narani check {next(iter(left))}"


MAKERS = {"concept": concept, "claim": claim, "source": source, "comparison": comparison, "system": system,
          "path": deployment_path, "question": question, "page": page}


def _pages(name: str, concept_id: str) -> Files:
    stem = Path(name).stem if Path(name).stem != "index" else Path(name).parent.name or "home"
    return {f"docs/{language}/{name}": scaffold.page(language, stem, concept_id) for language in ("ko", "en")}


def _articles(name: str) -> Files:
    id_ = Path(name).stem
    return {f"docs/{language}/{name}": scaffold.article(language, id_) for language in ("ko", "en")}


def _missing(catalog: Catalog, files: Files) -> Files:
    """Those that are not there yet: a language that was wanted is added to the one that is there."""
    return {path: text for path, text in files.items() if not (catalog.root / path).exists()}


def _two(name: str, kind: str) -> tuple[str, str]:
    topic, slash, id_ = name.strip("/").removeprefix("snippets/").partition("/")
    if not slash:
        raise Problems([Problem(name, 0, f"a {kind} stands in a topic.", f"Write TOPIC/{name}.")])
    _id(topic)
    _id(id_)
    return topic, id_


def _id(text: str) -> None:
    if not KEBAB.fullmatch(text):
        hint = "Use lower-case letters, digits and single hyphens."
        raise Problems([Problem(text, 0, "is not an id.", hint)])


def _free(id_: str, taken: set[str], kind: str) -> None:
    if id_ in taken:
        raise Problems([Problem(id_, 0, f"there is a {kind} of this id.", "Choose another one.")])


def _listed(text: str) -> list[str]:
    return list(dict.fromkeys(word.strip() for word in text.split(",") if word.strip()))
