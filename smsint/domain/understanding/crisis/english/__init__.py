"""English: the rooms of frames, in the order in which they are asked."""

from smsint.domain.understanding.crisis.english import (
    arranged,
    at_hand,
    between,
    body,
    care,
    child,
    collapsed,
    death_wish,
    farewell,
    fear,
    hopeless,
    intent,
    means,
    medicine,
    no_tomorrow,
    overdose,
    scenes,
    self_harm,
    supply,
    threats,
    violence,
    withdrawal,
)

ACUTE = tuple(
    room.FRAMES
    for room in (
        intent,
        means,
        at_hand,
        farewell,
        arranged,
        self_harm,
        overdose,
        collapsed,
        body,
        violence,
        threats,
        child,
        scenes,
    )
)
CONCERN = tuple(
    room.FRAMES
    for room in (
        death_wish,
        no_tomorrow,
        fear,
        hopeless,
        withdrawal,
        medicine,
        supply,
        care,
        between,
    )
)
