"""What is done with the bot rather than by it: building, checking, evaluating."""
