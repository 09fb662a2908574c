"""A trial whose true effect is known: rehearsed by the engine, exported, analyzed from the files.

Half of the people answer readily, half hardly, and whoever has answered much of late is sent a tip
with probability 0.8, whoever has not with 0.2. A tip raises the chance to answer the question of the
same afternoon by exactly ``EFFECT``. A difference of means therefore compares ready people with others.
"""

import csv
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from random import Random

from smsint.domain.protocol import Protocol, Schedule
from smsint.domain.understanding import Reader
from smsint.domain.wcls import Point
from smsint.services.exporting import ExportRequest, export
from smsint.simulation.behavior import HABITS, Reply
from smsint.simulation.run import Arrived
from smsint.simulation.study import Manner, Study, rehearse
from tests.builders import reader_of, small_library
from tests.support.trials import a_trial

EFFECT = 0.2
READY, HARDLY = 0.7, 0.1
"""The chance to answer without a tip."""
POLICY = {
    "kind": "table",
    "cells": [
        {
            "when": [{"covariate": "response_rate_7", "at_least": 0.5}],
            "probabilities": {"none": 0.2, "send": 0.8},
        },
        {"probabilities": {"none": 0.8, "send": 0.2}},
    ],
}
ANSWERED = {"kind": "answered", "item": "wellbeing", "within": timedelta(hours=20)}
_SAME_DAY = timedelta(hours=12)


class Responder:
    """Answers by the person's readiness, and by whether there was a tip this morning."""

    def __init__(self) -> None:
        self._tips: dict[str, datetime] = {}

    def __call__(self, arrived: Arrived, chance: Random) -> Reply | None:
        who = arrived.person.external_id
        if arrived.track_id == "tips":
            self._tips[who] = arrived.at
        if arrived.heard.question is None:
            return None
        base = READY if int(who.rpartition("-")[2]) % 2 else HARDLY
        tip = self._tips.get(who)
        helped = tip is not None and arrived.at - tip < _SAME_DAY
        if chance.random() >= base + EFFECT * helped:
            return None
        return Reply("7", timedelta(minutes=chance.randrange(1, 90)))


def a_confounded_trial() -> Protocol:
    """A tip or nothing at ten, the question every day at five."""
    trial = a_trial(POLICY, ANSWERED)
    tips, check = trial.tracks
    daily = check.model_copy(update={"schedule": Schedule(at=time(17))})
    return trial.model_copy(update={"tracks": (tips, daily)})


def exported_trial(folder: Path, *, patients: int, days: int, seed: int) -> Path:
    """Rehearses it; returns the folder of its export."""
    library = replace(small_library(), protocols={"mrt": a_confounded_trial()})
    reader: Reader = reader_of(library.words)
    study = Study("mrt", patients, days, seed)
    runtime = rehearse(
        library,
        study,
        folder,
        reader=reader,
        manner=Manner(Responder(), [HABITS["steady"]], attends=False),
    )
    export(runtime, folder / "export", ExportRequest(), now=study.ends_at)
    runtime.database.close()
    return folder / "export"


def points_of(export: Path) -> list[Point]:
    """What an analyst reads: the randomized, available, closed rows of decision_points.csv."""
    with (export / "decision_points.csv").open(newline="") as file:
        rows = [
            row
            for row in csv.DictReader(file)
            if row["policy"] and row["available"] == "1" and row["outcome"] != ""
        ]
    return [
        Point(
            row["participant_id"],
            row["treatment"] == "1",
            float(row["treatment_probability"]),
            float(row["outcome"]),
            controls=(float(row["response_rate_7"]),),
        )
        for row in rows
    ]
