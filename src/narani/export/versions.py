"""What the footer of every page says the site was made from."""

from __future__ import annotations

from narani import __version__
from narani.catalog.catalog import Catalog
from narani.render.strings import PACKAGES

MADE_FROM = "NARANI_MADE_FROM"
"""Variable by which a build tells the theme."""
FRAMEWORKS = ("torch", "tensorflow", "numpy", "keras", "jax")


def made_from(catalog: Catalog) -> str:
    """The site's version and commit, and the frameworks of the environment that results are recorded in."""
    main = catalog.snippets.runtimes.main
    recorded = {
        package: version
        for (runtime, device), environment in catalog.snippets.environments.items()
        if runtime in main and device == "cpu"
        for package, version in environment.versions.items()
    }
    site = f"Narani {__version__}" + (f" ({catalog.commit})" if catalog.commit else "")
    named = (f"{PACKAGES[one]} {recorded[one]}" for one in FRAMEWORKS if one in recorded)
    # A name and its version stay on one line.
    return " · ".join(one.replace(" ", "\N{NO-BREAK SPACE}") for one in (site, *named))
