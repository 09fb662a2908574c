"""Settings from the environment (``SMSINT_*``), ``.env`` and secret files; an object that is passed on."""

import os
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

_SAMPLES = frozenset({"changeme", "change-me", "secret", "sample", "example", "xxx"})


class Settings(BaseSettings):
    """Everything that differs between two installations. See ``.env.example`` for each in words."""

    model_config = SettingsConfigDict(
        env_prefix="SMSINT_",
        env_file=".env",
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    database_url: SecretStr = SecretStr("sqlite:///var/smsint.db")
    gateway: Literal["sandbox", "twilio"] = "sandbox"
    twilio_account_sid: str = ""
    twilio_auth_token: SecretStr = SecretStr("")
    twilio_auth_token_previous: SecretStr = SecretStr("")
    twilio_from: str = ""
    twilio_messaging_service_sid: str = ""
    twilio_api_url: str = ""
    public_url: str = "http://127.0.0.1:8000"
    data_keys: SecretStr = SecretStr("")
    """Base64 keys of 32 bytes, comma separated, newest first."""
    index_key: SecretStr = SecretStr("")
    audit_key: SecretStr = SecretStr("")
    library: Path = Path("message_library")
    opt_out_handler: Literal["self", "twilio", "advanced"] = "self"
    send_rate: float = Field(default=1.0, gt=0, le=1000)
    """Segments per second per sender; 1 is what a US long code carries."""
    provider_timeout: float = Field(default=10, gt=0, le=60)
    """Seconds that a request to the provider may take."""
    quiet_time: float = Field(default=90, gt=0)
    """Seconds before a doubtful send is judged; longer than any request can last."""
    list_poll: float = Field(default=60, gt=0)
    """Seconds between two looks at the provider's list for the same doubtful send."""
    writers: int = Field(default=0, ge=0, le=16)
    """Processes that write what the provider tells; 0: threads of the web process do."""
    program_name: str = Field(default="Care Team", min_length=1, max_length=30)
    """Neutral: patients see it on shared phones."""
    program_phone: str = Field(default="+1 202-555-0100", min_length=3, max_length=20)
    console_language: str = Field(default="en", pattern=r"^[a-z]{2,3}(_[A-Z]{2})?$")
    """What staff read; any other than English needs a catalog (docs/console.md)."""
    alert_acute_minutes: float = Field(default=15, gt=0, le=240)
    """Somebody must have taken an alert of acute crisis within this; else the next is called."""
    alert_concern_minutes: float = Field(default=240, gt=0, le=2880)
    alert_webhook: SecretStr = SecretStr("")
    """An https address that hears of every alert: ids only."""
    alert_webhook_timeout: float = Field(default=5, gt=0, le=30)
    default_region: str = Field(default="US", pattern=r"^[A-Z]{2}$")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    metrics_token: SecretStr = SecretStr("")
    """When set, ``/metrics`` wants it as a bearer token."""

    @field_validator("public_url")
    @classmethod
    def _origin_only(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query:
            raise ValueError(
                "PUBLIC_URL must be the address Twilio calls, like https://texts.clinic.example"
            )
        return value.rstrip("/")

    @field_validator("alert_webhook")
    @classmethod
    def _sealed_on_the_way(cls, value: SecretStr) -> SecretStr:
        url = value.get_secret_value()
        if url and not (urlsplit(url).scheme == "https" or _is_loopback(url)):
            raise ValueError("ALERT_WEBHOOK must be an https address")
        return value

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The order of precedence: arguments, environment, ``*_FILE``, ``.env``."""
        return init_settings, env_settings, _SecretFiles(settings_cls), dotenv_settings

    def mended_by(self) -> list[str]:
        """What the operator must set before real texts may leave; empty when nothing is missing."""
        if self.gateway == "sandbox":
            return []
        wanted = {
            "TWILIO_ACCOUNT_SID": self.twilio_account_sid,
            "TWILIO_AUTH_TOKEN": self.twilio_auth_token.get_secret_value(),
            "DATA_KEYS": self.data_keys.get_secret_value(),
            "INDEX_KEY": self.index_key.get_secret_value(),
            "AUDIT_KEY": self.audit_key.get_secret_value(),
        }
        faults = [
            f"SMSINT_{name} is missing or a sample value"
            for name, value in wanted.items()
            if not value or any(sample in value.lower() for sample in _SAMPLES)
        ]
        if not (self.twilio_from or self.twilio_messaging_service_sid):
            faults.append("SMSINT_TWILIO_FROM or SMSINT_TWILIO_MESSAGING_SERVICE_SID is missing")
        if urlsplit(self.public_url).scheme != "https" and not _is_loopback(self.public_url):
            faults.append("SMSINT_PUBLIC_URL must be https")
        return faults


class _SecretFiles(PydanticBaseSettingsSource):
    """``SMSINT_NAME_FILE=/run/secrets/x`` reads the setting NAME from that file."""

    def get_field_value(self, field: Any, field_name: str) -> tuple[Any, str, bool]:
        """The value of one setting from its file."""
        path = os.environ.get(f"SMSINT_{field_name.upper()}_FILE")
        return (Path(path).read_text().strip() if path else None), field_name, False

    def __call__(self) -> dict[str, Any]:
        """All settings that name a file."""
        values = {
            name: self.get_field_value(field, name)[0]
            for name, field in self.settings_cls.model_fields.items()
        }
        return {name: value for name, value in values.items() if value is not None}


def _is_loopback(url: str) -> bool:
    return urlsplit(url).hostname in {"127.0.0.1", "localhost", "::1"}
