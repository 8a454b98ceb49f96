"""A small library for the tests of the typings' generator: everything that it reads, and nothing else."""

from tinylib import tools as toolbox
from tinylib.figures import Circle, Figure, Square
from tinylib.tools import Unit, measure
from tinylib.tools import measure as size_of

__version__ = "1.2.3"
__all__ = ["Circle", "Figure", "PRECISION", "Square", "Unit", "measure", "size_of", "toolbox"]

PRECISION = 3
_HIDDEN = 4
