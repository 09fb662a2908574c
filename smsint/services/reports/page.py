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
.list th { width: 17rem; font-weight: normal; } .list td { overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
@media (max-width: 40rem) { .list th { width: 38%; } }
.note { opacity: .8; font-size: .9rem; }
@media print { .wide { overflow-x: visible; } body { margin: 0; max-width: none; font-size: 11pt; } h2 { break-after: avoid; }
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
    """A table; columns with a number in them stand at the right, and what is missing is a dash."""
    rows = [tuple(row) for row in rows]
    right = [any(isinstance(row[n], int | float) for row in rows) for n in range(len(header))]
    names = "".join(map(_head, header, right))
    head = f"<thead><tr>{names}</tr></thead>" if any(header) else ""
    lines = "".join(f"<tr>{''.join(map(_cell, row, right))}</tr>" for row in rows)
    table = f"<table><caption>{escape(caption)}</caption>{head}<tbody>{lines}</tbody></table>"
    # On a phone a wide table moves in its own frame, by finger and by key, and not the page.
    label = escape(caption, quote=True)
    return f'<div class="wide" role="region" aria-label="{label}" tabindex="0">{table}</div>'


def checklist(caption: str, rows: Iterable[tuple[str, str]]) -> str:
    """Items with what is known of each, side by side."""
    lines = "".join(
        f'<tr><th scope="row">{escape(item)}</th><td>{escape(known)}</td></tr>'
        for item, known in rows
    )
    return f'<table class="list"><caption>{escape(caption)}</caption><tbody>{lines}</tbody></table>'


def _head(name: str, right: bool) -> str:
    return f'<th scope="col"{_NUMBER if right else ""}>{escape(name)}</th>'


def _cell(value: Cell, right: bool) -> str:
    known = "–" if value is None else escape(value) if isinstance(value, str) else f"{value:,.10g}"
    return f"<td{_NUMBER if right else ''}>{known}</td>"


_NUMBER = ' class="number"'
