"""Medicine that is lost, short or refused, by any accident. English frames, one a line (see ``frame``)."""

_LOST = """
    <rx> & <lost_by>
    <rx> & stole|stolen|gone|missing|broken|half|late|denied
    <rx> & left ~3 in|at|on|behind
    missed|miss|missing ~4 dose|doses|shot|injection|dosing|window|refill|pickup
    everything|all|belongings ~3 in|with ~2 <rx> & <lost_by>|took|gone
    kids|kid|baby|toddler|cat|dog|puppy|roommate|husband|wife|boyfriend|ex ~3 knocked|flushed|ate|chewed|sells|sold|takes|hides|dumped ~3 <rx>|toilet
    takes|steals|sells|sold|hides|borrows|stole ~1 my <rx>
    <rx> & left|stayed ~3 in|at|on ~4 house|place|car|truck|daughters|sisters|moms|friends|motel|hotel|state & no_gas|not|far|gone|miles|cleaned_out|saturday|tomorrow|til|until
    husband|wife|boyfriend|girlfriend|sister|mom|roommate ~2 took ~1 my <rx> & accident|mistake|work|gone|road|away
"""
"""Lost: stolen, soaked, towed, left behind, searched, swept away."""

_SHORT = """
    <rx> & <shortage> !of_the_bottle
    took|take|taking|finished ~3 last ~1 one|half|two|dose|pill|strip|sub|film|bit|piece ~1 $|of|on|this|today|yesterday|last
    last ~1 one|half|two|three ~2 this_morning|today|tonight|yesterday|left|in_the_box|in_the_bottle|last_night|in_my & now_what|what|refill|refills|out|none|i|and|no
    last ~1 one was ~2 this_morning|today|yesterday|last_night|monday|sunday|saturday|friday|thursday|wednesday|tuesday
    <number_word>|1|one|half ~1 pill|pills|strip|strips|film|films|doses|subs|days ~1 left|to_go|worth|short & til|till|until|appointment|appt|refill|monday|friday|thursday|the|none|pharmacy|and
    no|zero|0 refills|refill ~2 showing|left|on_it|on_file|and|on_my
    none|nothing ~2 left|here & holiday|pharmacy|script|sick|refill|clinic|until|days
    enough ~3 in_the_morning|tonight|today|tomorrow|one_more ~3 that_is_it|thats_it|and|then
    have|got|has|only ~1 <number_word>|1|one|half ~1 left ~1 $|and|no|for
    ran|went|running|going ~1 thru|through ~4 30|script|bottle|month|early|days
    out ~1 since|til|till|until ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last & sick|hurting|pharmacy|script|refill|meds|shipment|stores|none|they_said
    took|used ~1 extra|more & short|out|early|run_out|none
    borrowing|buying|bought|getting ~3 from|off ~1 a|my|some|the ~1 guy|friend|dude|cousin|street|neighbor|streets & <rx>|out|til|until|sick
"""
"""Short: the last one, so many days to go, none for the weekend."""

_REFUSED = """
    <payer> & <refusal>
    <payer> & <rx> & stopped|denied|out|closed|zero|without|not_there|not_have|not_in|not_get
    doctor|dr|doctors|office|clinic|prescriber|provider|nurse|window ~4 <refusal> & <rx>|script|refill|days|out|none|insurance
    out|none of ~1 the ~1 8s|2s|12s|4s|8mg|2mg|12mg
    tried <number_word>|four|five|six|6|every|all|other ~1 stores|pharmacies|pharmacy|places|$
    insurance|medicaid|coverage ~4 same_day|not|stopped|inactive|lapsed|expired & <rx>|pharmacy|last|days|bupe
    moved|new|different ~2 state|states|insurance & <rx> & not|no|without|nobody|none
    <rx> ~4 wore|wearing|worn|wears off & not|next|insurance|weeks|ago|sick
    sublocade|vivitrol|brixadi|shot ~4 pushed_back|delayed|rescheduled|cancelled|late|overdue & sick|weeks|withdrawal|not
"""
"""Refused: insurance, pharmacy, prescriber, supply."""

FRAMES = {"medicine": _LOST + _SHORT + _REFUSED}
