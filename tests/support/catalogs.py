"""A language that nobody speaks: every string of the console in capitals between brackets."""

import ast
import re
import struct
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment

from smsint.web.pages import translation

WEB = Path(translation.__file__).parents[1]
PACKAGE = WEB.parent
_MARKS = {"_", "N_", "gettext"}
_PLACEHOLDER = re.compile(r"(%\(\w+\)s)")


def messages() -> set[str]:
    """Every string that ``pybabel extract`` finds in templates and code."""
    return {*_of_templates(), *_of_code()} - {""}


def pseudo(message: str) -> str:
    """``Hello %(n)s`` becomes ``[HELLO %(n)s]``."""
    parts = _PLACEHOLDER.split(message)
    return f"[{''.join(part if part.startswith('%(') else part.upper() for part in parts)}]"


def write_catalog(locales: Path, language: str) -> Path:
    """Compiles the pseudo language: the format of ``msgfmt``, without its hash table."""
    path = locales / language / "LC_MESSAGES" / f"{translation.DOMAIN}.mo"
    path.parent.mkdir(parents=True)
    meta = ("", "Content-Type: text/plain; charset=UTF-8\n")
    pairs = sorted([meta, *((one, pseudo(one)) for one in messages())])
    columns = [[text.encode() for text in column] for column in zip(*pairs, strict=True)]
    head, index = struct.Struct("<7I"), struct.Struct("<2I")
    tables = [head.size, head.size + len(pairs) * index.size]
    at = head.size + 2 * len(pairs) * index.size
    entries = b""
    for column in columns:
        for text in column:
            entries += index.pack(len(text), at)
            at += len(text) + 1
    texts = b"".join(text + b"\0" for column in columns for text in column)
    path.write_bytes(head.pack(0x950412DE, 0, len(pairs), *tables, 0, 0) + entries + texts)
    return path


def _of_templates() -> Iterator[str]:
    environment = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
    for template in (WEB / "templates").glob("*.html"):
        source = template.read_text(encoding="utf-8")
        for _, _, found in environment.extract_translations(source):  # type: ignore[attr-defined]  # the extension adds it
            texts = [found] if isinstance(found, str) else found or ()  # a code is marked elsewhere
            yield from (text for text in texts if isinstance(text, str))


def _of_code() -> Iterator[str]:
    for module in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in _MARKS:
                values = (one.value for one in node.args[:1] if isinstance(one, ast.Constant))
                yield from (value for value in values if isinstance(value, str))


def _name(called: ast.expr) -> str:
    return getattr(called, "id", getattr(called, "attr", ""))
