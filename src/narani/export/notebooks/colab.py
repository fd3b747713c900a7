"""Where Colab finds the notebooks: in a GitHub repository, since it opens none from anywhere else.

Its own guide (googlecolab/colabtools, notebooks/colab-github-demo.ipynb) gives the address as
`https://colab.research.google.com/github/<owner>/<repository>/blob/<branch>/<path>`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from narani.errors import Problem, Problems

VARIABLE = "NARANI_NOTEBOOKS"
_ADDRESS = "https://colab.research.google.com/github/"
_PLACE = re.compile(r"[\w.-]+/[\w.-]+/blob/[\w./-]+")


def colab_home(environ: Mapping[str, str]) -> str:
    """What stands before a notebook's path; empty while no repository is configured.

    Raises:
        Problems: the variable does not name a branch of a repository.
    """
    given = environ.get(VARIABLE, "").strip("/")
    if not given:
        return ""
    if not _PLACE.fullmatch(given):
        raise Problems([Problem(VARIABLE, 0, f"{given!r} names no branch of a GitHub repository.",
                                "Write owner/repository/blob/branch, and a folder after it if need be.")])
    return f"{_ADDRESS}{given}/"
