"""What is wrong in the library, where, and how to mend it."""

from dataclasses import asdict, dataclass
from typing import Literal

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One fault, in words that an author can act on."""

    file: str
    """Relative to the library's directory."""
    key: str
    """Where in the file: ``message[3].text.es[0]`` or ``skills.wave text.es[0]``."""
    rule: str
    level: Level
    problem: str
    what_to_do: str

    def as_dict(self) -> dict[str, str]:
        """For JSON."""
        return asdict(self)

    def __str__(self) -> str:
        """One finding on two lines."""
        head = f"{self.level}: {self.file}: {self.key}: {self.problem} [{self.rule}]"
        return f"{head}\n    {self.what_to_do}"


def error(file: str, key: str, rule: str, problem: str, advice: str) -> Finding:
    """A finding that must be mended."""
    return Finding(file, key, rule, "error", problem, advice)


class LibraryFault(Exception):
    """The library cannot be used; ``findings`` say why."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        """Keeps the findings and shows them all."""
        super().__init__("\n".join(map(str, findings)))
        self.findings = findings
