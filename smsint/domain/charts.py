"""Charts as SVG text: each says in words what it shows, and prints, darkens and scales by itself.

Shapes are drawn with ``currentColor`` and told apart by dashes, so that they survive a dark page,
a black-and-white printer and eyes that see no red; ``STYLE`` adds colors where a page wants them.
No style attributes and no scripts: a strict content security policy lets every chart through.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from math import ceil, floor, log10

Point = tuple[float, float]

STYLE = """
.chart { display: block; width: 100%; height: auto; max-width: 40rem; }
.chart text { font: 11px system-ui, sans-serif; fill: currentColor; }
.chart .grid { stroke: currentColor; stroke-opacity: .15; }
.chart-series-1 { color: #0b5cad; } .chart-series-2 { color: #a33c00; }
.chart-series-3 { color: #1d6b3a; } .chart-series-4 { color: #6b2d8f; }
@media (prefers-color-scheme: dark) {
  .chart-series-1 { color: #7ab8ff; } .chart-series-2 { color: #ffa36b; }
  .chart-series-3 { color: #7fd39b; } .chart-series-4 { color: #d3a4f0; }
}
"""
"""For the page that holds charts; without it they are drawn in the color of the text."""

_DASHES = ("", "6 3", "2 2", "8 3 2 3")
_WIDTH, _HEIGHT = 480.0, 230.0
"""Near to what a page shows it in, so that letters of 11 are nearly that large."""
_LEFT, _RIGHT, _TOP, _BOTTOM = 78.0, 16.0, 14.0, 44.0
_FLOW = 640.0
"""A flow has boxes side by side, and is for paper."""
_ROW = 16.0
_LEGEND = 22.0
"""Above the picture, where no line is."""


@dataclass(frozen=True, slots=True)
class Series:
    """One line of a chart."""

    label: str
    points: Sequence[Point]


@dataclass(frozen=True, slots=True)
class Curve:
    """One step curve: it keeps its value from each point to the next."""

    label: str
    points: Sequence[Point]
    low: Sequence[Point] = ()
    """The lower edge of the confidence band, as a step curve over the same times."""
    high: Sequence[Point] = ()
    at_risk: Mapping[float, int] = field(default_factory=dict)
    """How many are still observed at each time; these are the times that the axis names."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a ribbon."""

    label: str
    """What a pointer over the day reads, such as ``2027-03-01: answered``."""
    state: str
    """A CSS class; the page says what color it has."""
    level: float = 1.0
    """From 0 (an empty square) to 1 (a full one)."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where values stand on the paper."""

    x: tuple[float, float]
    y: tuple[float, float]

    def at(self, point: Point) -> Point:
        """The place of a value."""
        across = (point[0] - self.x[0]) / ((self.x[1] - self.x[0]) or 1)
        up = (point[1] - self.y[0]) / ((self.y[1] - self.y[0]) or 1)
        return (
            _LEFT + across * (_WIDTH - _LEFT - _RIGHT),
            _TOP + (1 - up) * (_HEIGHT - _TOP - _BOTTOM),
        )


def line(
    title: str,
    description: str,
    series: Sequence[Series],
    *,
    x_label: str,
    y_label: str,
    y_most: float | None = None,
    x_text: Callable[[float], str] | None = None,
) -> str:
    """Lines over one axis of numbers, such as weeks; an empty series draws nothing.

    ``y_most`` is the top of the scale where it has one; ``x_text`` writes the numbers below.
    """
    points = [point for one in series for point in one.points]
    frame = _frame(points, y_most)
    whole = all(x == int(x) for x, _ in points)  # half a week means nothing
    shapes = [_axes(frame, x_label, y_label, x_text=x_text, x_least=float(whole))]
    for n, one in enumerate(series):
        path = _path(frame.at(point) for point in one.points)
        dots = "".join(_dot(*frame.at(point)) for point in one.points)
        shapes.append(_group(n, _stroke(path, n) + dots))
    labels = [one.label for one in series]
    shapes.append(_legend(labels))
    return _svg(title, description, shapes, above=_LEGEND if len(labels) > 1 else 0.0)


def steps(
    title: str,
    description: str,
    curves: Sequence[Curve],
    *,
    x_label: str,
    y_label: str,
    until: float | None = None,
) -> str:
    """Kaplan-Meier curves on a scale from 0 to 1, with their bands and the numbers at risk."""
    last = max((point[0] for one in curves for point in one.points), default=0.0)
    frame = _Frame((0.0, until or last or 1.0), (0.0, 1.0))
    marks = sorted({time for one in curves for time in one.at_risk})
    shapes = [_axes(frame, x_label, y_label, percent=True, marks=marks)]
    for n, one in enumerate(curves):
        band = _band(frame, one)
        shapes.append(_group(n, band + _stroke(_path(_stairs(frame, one.points)), n)))
    labels = [one.label for one in curves]
    shapes += [_legend(labels), _at_risk(frame, curves)]
    above, more = _LEGEND if len(labels) > 1 else 0.0, _ROW * (len(curves) + 1) if curves else 0.0
    return _svg(title, description, shapes, above=above, more=more)


def bars(title: str, description: str, rows: Sequence[tuple[str, float]], *, unit: str = "") -> str:
    """Horizontal bars from zero, each with its name and its value; ``unit`` follows the value."""
    most = max((value for _, value in rows), default=0.0) or 1.0
    left, room = 184.0, _WIDTH - 184.0 - 64.0
    shapes = []
    for n, (label, value) in enumerate(rows):
        top, long = 6.0 + n * 24, max(0.0, value) / most * room
        shapes.append(
            f'<text x="{left - 8:g}" y="{top + 13:g}" text-anchor="end">{escape(label)}</text>'
            f'<rect class="chart-series-1" x="{left:g}" y="{top:g}" width="{long:.1f}" height="18"'
            ' fill="currentColor" fill-opacity=".7"/>'
            f'<text x="{left + long + 6:.1f}" y="{top + 13:g}">{number(value)}{escape(unit)}</text>'
        )
    return _svg(title, description, shapes, height=12.0 + 24.0 * len(rows))


def ribbon(
    title: str, description: str, days: Sequence[Day], heads: Mapping[int, str] | None = None
) -> str:
    """One square per day, a week in each column, the first day at the top left.

    ``heads`` stand above columns, such as the month that begins there.
    """
    size, gap, top = 12.0, 3.0, 12.0 if heads else 2.0
    squares = [
        f'<text class="head" x="{2 + column * (size + gap):g}" y="8">{escape(text)}</text>'
        for column, text in (heads or {}).items()
    ]
    squares += [
        f'<rect class="day day-{escape(day.state)}" x="{2 + n // 7 * (size + gap):g}"'
        f' y="{top + n % 7 * (size + gap):g}" width="{size:g}" height="{size:g}" rx="2"'
        f' fill="currentColor" fill-opacity="{0.12 + 0.78 * _clip(day.level):.2f}">'
        f"<title>{escape(day.label)}</title></rect>"
        for n, day in enumerate(days)
    ]
    width = 4 + (len(days) + 6) // 7 * (size + gap)
    return _svg(title, description, squares, width=width, height=top + 2 + 7 * (size + gap))


def flow(title: str, description: str, top: Sequence[str], columns: Sequence[Sequence[str]]) -> str:
    """Boxes with arrows: those of ``top`` one under the other, then a column for each arm."""
    high, gap = 34.0, 22.0
    boxes = [_box(_FLOW / 2, 4 + n * (high + gap), 240, text) for n, text in enumerate(top)]
    begin = 4 + len(top) * (high + gap)
    wide = (_FLOW - 20) / max(1, len(columns))
    for n, column in enumerate(columns):
        middle = 10 + (n + 0.5) * wide
        boxes.append(_arrow(_FLOW / 2, begin - gap, middle, begin))
        for row, text in enumerate(column):
            y = begin + row * (high + gap)
            boxes.append(_box(middle, y, min(240, wide - 10), text))
            if row:
                boxes.append(_arrow(middle, y - gap, middle, y))
    boxes += [_arrow(_FLOW / 2, 4 + n * (high + gap) - gap, _FLOW / 2, 4 + n * (high + gap))
              for n in range(1, len(top))]  # fmt: skip
    most = max((len(column) for column in columns), default=0)
    return _svg(title, description, boxes, width=_FLOW, height=begin + most * (high + gap))


def sparkline(title: str, values: Sequence[float | None]) -> str:
    """A small line without axes; a missing value leaves a gap."""
    known = [value for value in values if value is not None]
    low, high = min(known, default=0.0), max(known, default=1.0)
    wide, high_up = max(40.0, 6.0 * len(values)), 20.0

    def at(n: int, value: float) -> Point:
        share = (value - low) / (high - low) if high > low else 0.5
        return 2 + n * (wide - 4) / max(1, len(values) - 1), 2 + (1 - share) * (high_up - 4)

    pieces: list[list[Point]] = [[]]
    for n, value in enumerate(values):
        if value is None:
            pieces.append([])
        else:
            pieces[-1].append(at(n, value))
    shapes = [_stroke(_path(piece), 0) for piece in pieces if len(piece) > 1]
    shapes += [_dot(*piece[0]) for piece in pieces if len(piece) == 1]
    return _svg(title, "", shapes, width=wide, height=high_up, css="chart-spark")


def ticks(low: float, high: float, about: int = 5, *, least: float = 0.0) -> list[float]:
    """Round numbers between two values, about so many: steps of 1, 2 or 5 times a power of ten,
    and of ``least`` where less between two of them means nothing (half a week)."""
    if high <= low:
        return [low]
    step = max(_step(high - low, about), least)
    first = -floor(-low / step + 1e-9)
    return [n * step for n in range(first, floor(high / step + 1e-9) + 1)]


def day_marks(last: float) -> list[float]:
    """Days to name up to the last one, at most seven: of a week, a month, a quarter, a year."""
    step = next((days for days in _PERIODS if last / days <= _MOST), last / _MOST)
    return [n * step for n in range(floor(last / step) + 1)]


_PERIODS = (1.0, 7.0, 14.0, 30.0, 60.0, 90.0, 180.0, 365.0)
_MOST = 6


def _step(span: float, about: int) -> float:
    rough = span / about
    power: float = 10.0 ** floor(log10(rough))
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough * 0.999)


def number(value: float) -> str:
    """A value as people write it: thousands apart, at most two decimals, no trailing zeros."""
    text = f"{value:,.2f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _frame(points: Sequence[Point], y_most: float | None) -> _Frame:
    """Up to the round number above the highest point, so that no line leaves the grid."""
    xs, ys = [x for x, _ in points] or [0.0], [y for _, y in points] or [0.0]
    low, high = min(0.0, *ys), max(*ys, 0.0) or 1.0
    step = _step(high - low, 5)
    return _Frame((min(xs), max(xs)), (low, y_most or step * ceil(high / step - 1e-9)))


def _axes(
    frame: _Frame,
    x_label: str,
    y_label: str,
    *,
    percent: bool = False,
    x_text: Callable[[float], str] | None = None,
    x_least: float = 0.0,
    marks: Sequence[float] = (),
) -> str:
    write = x_text or number
    shapes = []
    for value in ticks(*frame.y):
        x, y = frame.at((frame.x[0], value))
        text = f"{value:.0%}" if percent else number(value)
        shapes.append(
            f'<line class="grid" x1="{x:g}" y1="{y:.1f}" x2="{_WIDTH - _RIGHT:g}" y2="{y:.1f}"'
            ' stroke="currentColor" stroke-opacity=".15"/>'
            f'<text x="{x - 6:g}" y="{y + 4:.1f}" text-anchor="end">{text}</text>'
        )
    base = _HEIGHT - _BOTTOM
    for value in marks or ticks(*frame.x, 5, least=x_least):
        x, _ = frame.at((value, frame.y[0]))
        shapes.append(
            f'<text x="{x:.1f}" y="{base + 15:g}" text-anchor="middle">{escape(write(value))}</text>'
        )
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    shapes.append(
        f'<line x1="{_LEFT:g}" y1="{base:g}" x2="{_WIDTH - _RIGHT:g}" y2="{base:g}"'
        ' stroke="currentColor"/>'
        f'<text x="{middle:g}" y="{base + 32:g}" text-anchor="middle">{escape(x_label)}</text>'
        f'<text transform="translate(12 {_HEIGHT / 2 - 14:g}) rotate(-90)"'
        f' text-anchor="middle">{escape(y_label)}</text>'
    )
    return "".join(shapes)


def _stairs(frame: _Frame, points: Sequence[Point]) -> list[Point]:
    """The corners of a step curve, on the paper."""
    corners: list[Point] = []
    for point in points:
        x, y = frame.at(point)
        if corners:
            corners.append((x, corners[-1][1]))
        corners.append((x, y))
    return corners


def _band(frame: _Frame, curve: Curve) -> str:
    if not curve.low or not curve.high:
        return ""
    corners = [*_stairs(frame, curve.high), *reversed(_stairs(frame, curve.low))]
    return f'<path d="{_path(corners)}Z" fill="currentColor" fill-opacity=".12"/>'


def _at_risk(frame: _Frame, curves: Sequence[Curve]) -> str:
    top = _HEIGHT + 4
    shapes = [f'<text x="4" y="{top:g}">Number at risk</text>'] if curves else []
    for n, one in enumerate(curves, 1):
        y = top + n * _ROW
        shapes.append(_group(n - 1, f'<text x="4" y="{y:g}">{escape(one.label[:8])}</text>'))
        for time, count in one.at_risk.items():
            x, _ = frame.at((time, 0.0))
            shapes.append(f'<text x="{x:.1f}" y="{y:g}" text-anchor="middle">{count}</text>')
    return "".join(shapes)


def _legend(labels: Sequence[str]) -> str:
    if len(labels) < 2:
        return ""
    apart = min(140.0, (_WIDTH - _LEFT) / len(labels))
    return "".join(
        _group(
            n,
            _stroke(f"M{_LEFT + n * apart:g} -6h22", n)
            + f'<text x="{_LEFT + 28 + n * apart:g}" y="-2">{escape(label)}</text>',
        )
        for n, label in enumerate(labels)
    )


def _path(points: Iterable[Point]) -> str:
    return " ".join(f"{'L' if n else 'M'}{x:.1f} {y:.1f}" for n, (x, y) in enumerate(points))


def _stroke(path: str, n: int) -> str:
    dash = _DASHES[n % len(_DASHES)]
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<path d="{path}" fill="none" stroke="currentColor" stroke-width="1.8"{dashed}/>'


def _dot(x: float, y: float) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2" fill="currentColor"/>'


def _group(n: int, inside: str) -> str:
    return f'<g class="chart-series-{n % 4 + 1}">{inside}</g>'


def _box(middle: float, y: float, wide: float, text: str) -> str:
    return (
        f'<rect x="{middle - wide / 2:.1f}" y="{y:g}" width="{wide:.1f}" height="34" rx="4"'
        ' fill="none" stroke="currentColor"/>'
        f'<text x="{middle:.1f}" y="{y + 21:g}" text-anchor="middle">{escape(text)}</text>'
    )


def _arrow(x1: float, y1: float, x2: float, y2: float) -> str:
    return (
        f'<path d="M{x1:.1f} {y1:g}L{x2:.1f} {y2:g}m-3 -6l3 6l3 -6" fill="none"'
        ' stroke="currentColor"/>'
    )


def _clip(value: float) -> float:
    return min(1.0, max(0.0, value))


def _svg(
    title: str,
    description: str,
    shapes: Iterable[str],
    *,
    width: float = _WIDTH,
    height: float = _HEIGHT,
    above: float = 0.0,
    more: float = 0.0,
    css: str = "chart",
) -> str:
    name = escape(title, quote=True)
    return (
        f'<svg class="{css}" role="img" aria-label="{name}" xmlns="http://www.w3.org/2000/svg"'
        f' viewBox="0 {-above:g} {width:g} {above + height + more:g}"><title>{name}</title>'
        f"<desc>{escape(description)}</desc>{''.join(shapes)}</svg>"
    )
