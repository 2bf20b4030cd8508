"""The playground: the bot in a browser, on this machine only."""
