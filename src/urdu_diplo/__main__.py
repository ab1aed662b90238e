"""`python -m urdu_diplo` is the command `urdu-diplo`."""

import sys

from .cli import main

if __name__ == "__main__":
    sys.exit(main())
