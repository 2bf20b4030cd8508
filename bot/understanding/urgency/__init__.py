"""Whether a message tells of an emergency: decided by rules, before anything else."""

from bot.understanding.urgency.rules import CHILD, CRIME, CRISIS, DANGER, Urgency, UrgencyRules
from bot.understanding.urgency.words import UrgencyWords, load_urgency_words

__all__ = ["CHILD", "CRIME", "CRISIS", "DANGER", "Urgency", "UrgencyRules", "UrgencyWords", "load_urgency_words"]
