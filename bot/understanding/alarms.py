"""What the encoder's second head tells of a text: a trained scorer beside the rules, either of which suffices.

Its sentences and its training are in bench/alarm/, its figures in docs/understanding.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

URGENCY: Final = ("none", "immediate_danger", "crime_suspected", "child_is_user", "user_crisis")
STAFF: Final = ("no_staff", "staff", "not_acting")
ALARMS: Final = (*URGENCY, *STAFF)
"""The order of its shares: those of URGENCY sum to 1, and so do those of STAFF."""


@dataclass(frozen=True)
class Alarms:
    """The loudest that a message or any part of it gets; all shares are 0..1."""

    kind: str
    """The likeliest emergency, whether it is likely or not."""
    emergency: float
    """How likely it is that there is an emergency of any kind."""
    staff: float
    """How likely it is that the message voices a worry about the conduct of somebody who works with children."""


QUIET: Final = Alarms("immediate_danger", 0.0, 0.0)
"""Nothing heard: a blank message, or no encoder."""


def loudest(shares: NDArray[np.float32]) -> Alarms:
    """The alarms of a message whose parts have these shares, shape (parts, 8)."""
    urgency = shares[:, : len(URGENCY)]
    part = int(urgency[:, 0].argmin())
    kind = URGENCY[1 + int(urgency[part, 1:].argmax())]
    return Alarms(kind, float(1 - urgency[part, 0]), float(shares[:, ALARMS.index("staff")].max()))
