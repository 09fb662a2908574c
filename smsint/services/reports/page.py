"""One self-contained page: no script, no address of anything else, ready for the printer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from smsint.domain.charts import STYLE

_CSS = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.8rem; } h2 { font-size: 1.3rem; margin-top: 2.5rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .9rem; }
caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0;
  border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.note { opacity: .8; font-size: .9rem; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } h2 { break-after: avoid; }
  caption { break-after: avoid; } tr, svg { break-inside: avoid; } thead { display: table-header-group; } }
"""
Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it: HTML made by the functions of this module and charts."""

    title: str
    html: str


def page(title: str, sections: Sequence[Section], *, lead: str = "") -> str:
    """The whole document, as text."""
    body = "".join(f"<section><h2>{escape(s.title)}</h2>{s.html}</section>" for s in sections)
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_CSS}{STYLE}</style></head>"
        f"<body><main><h1>{escape(title)}</h1>{paragraph(lead) if lead else ''}{body}</main>"
        "</body></html>\n"
    )


def paragraph(text: str) -> str:
    """Plain words."""
    return f"<p>{escape(text)}</p>"


def note(text: str) -> str:
    """Plain words in small print: how a figure was made."""
    return f'<p class="note">{escape(text)}</p>'


def data_table(caption: str, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A table; numbers stand at the right, and what is missing is a dash."""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in header)
    lines = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return (
        f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{lines}</tbody></table>"
    )


def _cell(value: Cell) -> str:
    if value is None:
        return '<td class="number">–</td>'
    if isinstance(value, str):
        return f"<td>{escape(value)}</td>"
    return f'<td class="number">{value:,.10g}</td>'
