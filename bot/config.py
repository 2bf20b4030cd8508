"""Settings, read once from the environment and an optional `.env`; each name has the prefix SAFEGUARDING_BOT_."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_cache_path
from pydantic import ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.content.root import content_root
from bot.errors import ConfigurationError


class Config(BaseSettings):
    """What an administrator can set."""

    model_config = SettingsConfigDict(
        env_prefix="SAFEGUARDING_BOT_", env_file=".env", extra="ignore", frozen=True, env_ignore_empty=True
    )

    content: Path | None = None
    """The folder that holds `intents/` and `knowledge/` (default: the ones that the bot came with)."""
    directory: Path | None = None
    """The YAML file that says who holds which role (default: the invented sample)."""
    cache: Path | None = None
    """Where the fitted matcher is kept (default: the user's cache folder)."""

    @property
    def content_folder(self) -> Path:
        """The content that is used."""
        return self.content or content_root()

    @property
    def cache_folder(self) -> Path:
        """The cache that is used."""
        return self.cache or user_cache_path("safeguarding-bot")


def read_config() -> Config:
    """Read the settings. Raises ConfigurationError that names the setting, never its value."""
    try:
        return Config()
    except ValidationError as error:
        problem = error.errors(include_url=False, include_input=False)[0]
        name = "SAFEGUARDING_BOT_" + "_".join(str(part) for part in problem["loc"]).upper()
        raise ConfigurationError("setting", name=name, problem=problem["msg"]) from None
