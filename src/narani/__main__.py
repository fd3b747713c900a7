"""`python -m narani`."""

import sys

from narani.cli import main

if __name__ == "__main__":
    sys.exit(main())
