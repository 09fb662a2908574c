"""What the machine is and how busy it was: part of every result."""

import os
import platform
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import Any

_PACKAGES = (
    "aiohttp", "apscheduler", "asyncpg", "fastapi", "httpx", "pgqueuer", "procrastinate", "psycopg",
    "sqlalchemy", "sqlmodel", "starlette", "twilio", "uvicorn", "uvloop",
)  # fmt: skip


def description() -> dict[str, Any]:
    """Versions and size."""
    import sqlite3

    return {
        "python": platform.python_version(),
        "system": platform.platform(),
        "cores": os.cpu_count(),
        "sqlite": sqlite3.sqlite_version,
        "packages": {name: _version(name) for name in _PACKAGES},
    }


def _version(package: str) -> str:
    try:
        return version(package)
    except LookupError:
        return "not installed"


def conditions(folder: Path) -> dict[str, float]:
    """How fast the disk syncs and how loaded the machine is, just now."""
    return {
        "fdatasync_per_second": round(_fdatasync_rate(folder)),
        "load_average": os.getloadavg()[0],
        "steal_seconds": _steal_seconds(),
    }


def _fdatasync_rate(folder: Path, seconds: float = 0.3) -> float:
    block = os.urandom(4096)
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(block)
        began, count = time.perf_counter(), 0
        while time.perf_counter() - began < seconds:
            os.pwrite(file.fileno(), block, 0)
            os.fdatasync(file.fileno())
            count += 1
        return count / (time.perf_counter() - began)


def _steal_seconds() -> float:
    """Time that the host gave to others, since boot."""
    fields = Path("/proc/stat").read_text().split("\n", 1)[0].split()
    return int(fields[8]) / os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid: int) -> float:
    """Processor time of a process, its threads, and the processes that it started, so far."""
    running = dict(_times())
    used, started = 0.0, {pid}
    while started:
        used += sum(running[one][1] for one in started if one in running)
        started = {one for one, (parent, _) in running.items() if parent in started}
    return used


def _times() -> Iterator[tuple[int, tuple[int, float]]]:
    """Of each process its parent, and its processor time in seconds."""
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it ended meanwhile
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
            ticks = int(fields[11]) + int(fields[12])
            yield int(folder.name), (int(fields[1]), ticks / os.sysconf("SC_CLK_TCK"))


def resident_megabytes(pid: int) -> float:
    """Memory that a process holds now."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
