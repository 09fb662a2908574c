"""English: the rooms of frames, in the order in which they are asked."""

from smsint.domain.understanding.crisis.english import (
    body,
    care,
    child,
    death_wish,
    farewell,
    fear,
    hopeless,
    intent,
    means,
    medicine,
    overdose,
    self_harm,
    violence,
    withdrawal,
)

ACUTE = tuple(
    room.FRAMES for room in (intent, means, farewell, self_harm, overdose, body, violence, child)
)
CONCERN = tuple(room.FRAMES for room in (death_wish, fear, hopeless, withdrawal, medicine, care))
