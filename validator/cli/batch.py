"""Checking dossiers: one, or many in several processes."""

import json
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, TextIO

from validator.cli.data import Data
from validator.corpus.bundle import Json
from validator.model.errors import Unreadable
from validator.read.folder import read_dossier
from validator.report.data import canonical
from validator.wire import error_json, handle


def check(data: Data, on: str | None, path: str) -> dict[str, Any]:
    """What ``handle`` answers about the dossier at *path*: a report, or the error that kept it from one."""
    try:
        dossier, files = read_dossier(Path(path), on)
        bundle = data.bundle(dossier["procedure"])
    except Unreadable as error:
        return {"error": error_json(error)}
    request: dict[str, Json] = {"action": "communes", "bundle": bundle, "dossier": dossier}
    named = json.loads(handle(canonical(request), {})).get("communes", ())  # what is wrong, the check itself says
    request |= {"action": "check", "communes": data.communes(named)}
    answer: dict[str, Any] = json.loads(handle(canonical(request), files))
    return answer


def check_all(data: Data, on: str | None, paths: Sequence[str], jobs: int) -> Iterator[dict[str, Any]]:
    """The answers about all *paths*, in their order, from *jobs* processes."""
    one = partial(check, data, on)
    if jobs == 1:
        yield from map(one, paths)
        return
    with ProcessPoolExecutor(min(jobs, len(paths))) as pool:
        yield from pool.map(one, paths)


def progress[T](items: Iterator[T], total: int, screen: TextIO = sys.stderr) -> Iterator[T]:
    """Pass *items* on and draw how far it is, if *screen* is a terminal."""
    if not screen.isatty():
        yield from items
        return
    width = 30
    for done, item in enumerate(items, 1):
        bar = "█" * (done * width // total)
        screen.write(f"\r{bar:░<{width}} {done}/{total}" + ("\n" if done == total else ""))
        screen.flush()
        yield item
