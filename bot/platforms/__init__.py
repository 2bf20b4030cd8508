"""Platforms: each turns its events into ours and our replies into its own form."""
