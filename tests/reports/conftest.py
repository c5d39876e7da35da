"""Prints made once for all tests of this folder, and the samples in reach."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
