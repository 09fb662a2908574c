"""Every wording of a library with its place, as the rules walk through them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from smsint.domain.messages import Language, MessageTemplate, Wording
from smsint.domain.rendering import UnsafeRender, variables
from smsint.library.findings import Finding, Level
from smsint.library.load import Reading


@dataclass(frozen=True, slots=True)
class Text:
    """One wording with its place."""

    template: MessageTemplate
    language: Language
    wording: Wording
    variant: int
    source: str

    @property
    def key(self) -> str:
        """Where an author finds it."""
        table = "text" if self.wording == "discreet" else "open_text"
        return f"{self.template.id} {table}.{self.language}[{self.variant}]"


def texts(reading: Reading) -> Iterator[Text]:
    """Every wording of the library."""
    for template in reading.library.messages.values():
        by_wording: tuple[tuple[Wording, Mapping[Language, tuple[str, ...]]], ...] = (
            ("discreet", template.text),
            ("open", template.open_text),
        )
        for wording, by_language in by_wording:
            for language, wordings in by_language.items():
                for variant, source in enumerate(wordings):
                    yield Text(template, language, wording, variant, source)


def finding(
    reading: Reading, text: Text, rule: str, problem: str, advice: str, level: Level = "error"
) -> Finding:
    """A finding at one wording."""
    return Finding(reading.file_of(text.template), text.key, rule, level, problem, advice)


def names_in(source: str) -> frozenset[str]:
    """The variables of a text; a malformed one has none here and a finding elsewhere."""
    try:
        return variables(source)
    except UnsafeRender:
        return frozenset()
