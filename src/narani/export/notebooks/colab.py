"""Where Colab finds the notebooks: in a GitHub repository, since it opens none from anywhere else.

Its own guide (googlecolab/colabtools, notebooks/colab-github-demo.ipynb) gives the address as
`https://colab.research.google.com/github/<owner>/<repository>/blob/<branch>/<path>`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from narani.errors import Problem, Problems

VARIABLE, REPOSITORY = "NARANI_NOTEBOOKS", "NARANI_REPO_URL"
BRANCH = "notebooks"
"""Where the publishing workflow puts what was built."""
OFF = "no"
_ADDRESS = "https://colab.research.google.com/github/"
_GITHUB = re.compile(r"https://github\.com/([\w.-]+/[\w.-]+?)(?:\.git)?/?")
_PLACE = re.compile(r"[\w.-]+/[\w.-]+/blob/[\w./-]+")


def colab_home(environ: Mapping[str, str]) -> str:
    """What stands before a notebook's path; empty while no repository on GitHub is configured, or turned off.

    Unless a place is named, it is the branch that the publishing workflow pushes.

    Raises:
        Problems: the variable does not name a branch of a repository.
    """
    given = environ.get(VARIABLE, "").strip("/")
    if not given and (repository := _GITHUB.fullmatch(environ.get(REPOSITORY, ""))):
        given = f"{repository[1]}/blob/{BRANCH}"
    if given in ("", OFF):
        return ""
    if not _PLACE.fullmatch(given):
        raise Problems([Problem(VARIABLE, 0, f"{given!r} names no branch of a GitHub repository.",
                                "Write owner/repository/blob/branch, and a folder after it if need be.")])
    return f"{_ADDRESS}{given}/"
