"""The means of suicide as people mention them in passing. English frames, one a line (see ``frame``)."""

_WEAPON = """
    got|grabbed|have ~1 the|my razor|razors|blade|noose ~1 out $
    keep|keeps|kept ~1 walking|going|looking|staring|driving|coming & rope|noose|gun|pistol|tracks
    <firearm> ~3 out? ~1 on|in ~2 table|lap|counter|nightstand|bed|seat|dash|glovebox|dresser|couch & why|phone|alone|scared|late|myself|crying|telling|tonight|wife|thinking|unlocked|whiskey|safe
    only need ~1 one|1 & shells|bullet|bullets|round|ammo|box
    one|1|single bullet|shell ~1 $|left|for_me|in|is_all|with_my
    bought|buying|got|picked_up ~3 shells|bullets|ammo & one|over_it|tired|done|myself
    i ~1 got|have ~1 the|a|my rope|noose|gun|blade ~1 already|ready|out|right_here
    rope|noose|belt|cord ~5 tied|hung|looped ~1 already|up|$|and|just|waiting !boat|dog
    rope|noose & barn|garage|attic|shed|rafters|basement|closet & tied|ready|find|waiting|kids|already
    i am holding|gripping|clutching ~1 a|the|my knife|gun|razor|blade|pistol|rope|noose
    put ~3 knife|gun|razor|blade|rope|needle|pills ~1 down|away & need_you|tell_me|help|if|unless|bed
    cleaned|loaded|oiled|sighted ~1 the|my <firearm> & mean_it|this_time|goodbye|ready|not_walk|walk_out
    <relation>|<loved> ~6 with|got|has ~2 <firearm> & garage|barn|locked|sorry|bathroom|will_not_open|crying
    saw|drill|knife|hammer|stove|gun|fire|bridge & voices|voice|they_keep_telling|demons & telling|tell|say|saying|told
"""
"""A weapon, a rope, a blade in reach."""

_PLACE = """
    standing|sitting|parked|stopped|climbed|sit|stand|walked|been|laying|lying ~1 up|out? on|at|over|off ~4 <brink> !fishing|working
    <brink> ~2 is|looks ~2 quiet|pretty|peaceful|calm|high|cold|empty ~1 $|this_time|at_night|tonight|up_here
    i am ~1 on ~3 <brink> $|its|and|looking !fishing
    drove|walked|went|drive|came ~3 <brink> ~2 again & left|this_time|time|night
    tracks|rails & train|on_time|usually & sitting|standing|laying|lay|waiting
    <water> & boots|coat|rocks|stones|pockets|brick & tonight|deep|in_my|going_back|walked|got_in
    garage & truck|car|van & door_down|door_shut|door_closed|hose|engine|exhaust|windows
    hose & tank|car|truck|van|trunk & will|nothing|date|fishing|told|goodbye|note|full
    apt|apartment|house|room|trailer|place|car ~1 is ~2 full of gas|exhaust|fumes
    oven|stove|gas|burner|burners & not_lit|gas_on|lay_down|going_to_sleep|windows_shut|windows_closed|pilot & on|off|out|down
    no|not|without ~2 seatbelt|seat_belt & brake|curve|wall|tree|quarry|pole|90|100|mph|bridge
    where ~1 we|i used_to ~2 swim|fish|go|play & not|dont|goodbye|find
"""
"""A place to fall, to drown, to breathe fumes, to crash."""

_PILLS = """
    <took_it> ~2 <pill_count> ~1 of ~1 them|those|these|my|the|her|his|moms|dads
    <pill_count> ~1 of? ~1 the|my|her|his|those|these|them? ~1 <overdose_means>|oxys|percocets|percocet|oxy|norcos|xanax & take_them|tonight|goodnight|goodbye|hurt|sorry|nyquil|liquor|vodka|make_it_stop|changed_my_mind|rest_of|tired|done
    took|taken|swallowed|ate ~2 other ~1 <pill_count>
    took|taken|take|taking|swallowed|ate ~1 everybody|everyone|everybodys|everyones ~1 elses|else
    whole|entire lockbox|lock_box|cabinet|stash|months|month|supply & took|take|swallowed|ate
    took ~1 them|it_all|them_all|all_of_them & did_it|not_be_mad|goodbye|forgive|too_late|changed_my_mind|tired|night_night|love_you|forgive_me
    take|taking|took|swallow|eat ~1 every ~1 last|single|damn ~1 one|pill|bit|strip
    take|taking|swallow|swallowing|eat|drink ~1 this|the|these|my ~1 whole|entire script|bottle|prescription|box|pack|jar|jug
    swallowed|ate|drank|swallowed_a ~2 bunch|lot|load|handful|ton|mix ~1 of? stuff|things|everything|shit|crap|it
    pills|meds|xanax|methadone|oxys & liquor|vodka|whiskey|beer|drinking|wine & on_purpose|like_they_say|sleep_forever|done|goodbye
    pills|they ~1 are? already down|in_me|gone|swallowed
    pills|gun|rope|razor|bottle|dope|needle|bag ~4 got|wrote|have|left ~1 the|a|my note
    cooked|loaded|drew|mixed|put|fixed ~1 up? everything|all|it_all|the_rest ~4 one|spoon|shot|needle|rig|syringe
    keep|kept|set|put|saved|hid ~3 aside|back & enough & tonight|opening|goodbye
    hurt|painful ~1 to die|od|drown|hang|overdose
    pills|oxys|gun ~2 in ~1 the|my glovebox|glove_box|lap|truck|hand & signed|know_yet|nice_day|tonight|goodbye|parked|school
    aim|plan|fixing|intend ~1 to? take|swallow|eat ~1 them|it|em|all
    does|do|will|would it hurt $ & oxys|pills|fent|gun|got_40|40
    enough ~2 here|right_here|in_front & die|fall_asleep|go_to_sleep|hurt|kill
"""
"""Pills and doses counted, taken, set aside."""

_HARM = """
    poured|pouring|poured_the|spilled|splashed ~4 on|over myself ~4 purpose|deserve|deserved
    on purpose & i_deserve|deserved_it|deserve_it|myself
    hitting|hit|hurting|hitting_on my head ~2 on|against|into ~1 the|a? wall|floor|door
    drag|dragged|hold|held|holding ~2 lighter|cigarette|blade|razor|knife|flame|iron ~2 on|to|across|against my
"""
"""Hurting oneself now."""

FRAMES = {"suicide": _WEAPON + _PLACE + _PILLS, "self_harm": _HARM}
