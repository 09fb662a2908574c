"""A fault is the same on the other side of a process."""

import pickle

import pytest

from smsint.services.faults import Conflict, Fault, FieldFault, Invalid, NotFound


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(Conflict("ended", "The enrollment has ended."), id="conflict"),
        pytest.param(NotFound("task"), id="not found"),
        pytest.param(Invalid(FieldFault("/to", "Name a colleague.")), id="invalid"),
    ],
)
def test_a_fault_comes_whole_out_of_a_worker(fault: Fault) -> None:
    again = pickle.loads(pickle.dumps(fault))
    assert type(again) is type(fault)
    assert (str(again), vars(again)) == (str(fault), vars(fault))
