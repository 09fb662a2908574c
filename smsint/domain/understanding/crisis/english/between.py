"""Out of care or between two places of it. English frames, one a line (see ``frame``)."""

_LEAVING = """
    <care> & <quits> !texts|texting|text|messages
    not ~3 her|his patient
    not|no_longer ~1 wish|want|plan|intend|going ~3 a|your|their|her|his ~1 patient|client !of_anybodys
    give ~1 my ~1 spot|seat|slot|time|place ~2 somebody|someone|away
    not ~1 hold|save ~1 my ~1 seat|spot|place|slot
    send|forward|transfer|mail ~2 my ~1 records|chart
    not ~1 expect ~1 me ~3 back|again|ever|anymore|wednesday|monday|tuesday|thursday|friday|group
    not ~2 taking|take ~2 shot|it|medicine|meds|stuff ~2 anymore|no_more|next_month|again|or_any|any_month
    not ~2 going|coming|see|seeing|talk ~4 counselor|therapist|clinic|doctor|group|program ~3 again|anymore|ever|no_more|or_any
    not ~1 going|coming ~1 $ & not_today|next_week|not_ever|ever|helping|that_place
    leaving|leave|left ~1 his|her|your|that|this practice|clinic|office|program ~2 and|not|for_good|$
    switching|switch to nothing
    after that|this ~1 i ~1 am not ~1 coming
    last visit|appointment ~2 coming_up|then|and & not_coming|done|after_that|quit
    im|i|am good ~1 on treatment|recovery|the_program|group|therapy|counseling
    heart ~2 not ~1 in ~2 it|recovery|this|program
"""
"""Leaving: the doctor, the group, the shot, the programme; not coming back."""

_RELEASED = """
    i|just|got ~3 out ~2 of? ~2 <locked_place>
    discharged|released ~2 $|today|yesterday|from|this_morning|last_night|me !a_new|a_song|my_phone|my_duty
    <locked_place> & first_night|bus_stop|home_now|out_now|days_ago|tolerance|paper_with_numbers|nowhere|no_plan
    parole|judge|jail|prison|county ~2 let me out|go|loose
    been|am out ~2 days|weeks|hours|a_week & tolerance|sick|tempted|borrowing|using|guy|nowhere|shelter|meds|scared
    finished|did|completed|done|just_did ~3 28|30|60|90|18|24|12|6 ~1 days|day|months|month|years & today|home|out|scared|bus|first|tolerance|now
    left ~2 crisis|psych|detox|hospital|er ~1 unit|center|ward|hospital
    prison|jail|rehab|hospital ~2 to ~3 halfway|house|nowhere|street|shelter|streets
    let|sent|kicked|dropped me ~2 out|off|home ~4 with ~2 <number_word>|3|no|few ~2 days|meds|medicine
    sent|sending me ~1 home & hospital|surgery|percocet|stopped_my|er|knee
"""
"""Just out of a locked place, a programme, a ward."""

_EXPECTING = """
    <expecting> & <slipped>
    positive preg|pregnancy ~1 test
    found ~1 out ~3 expecting|pregnant
"""
"""Expecting a child, and using, or afraid for it."""

FRAMES = {"leaving": _LEAVING, "released": _RELEASED, "pregnant": _EXPECTING}
