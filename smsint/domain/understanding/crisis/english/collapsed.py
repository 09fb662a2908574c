"""A body going down, seen or felt: overdose, poison by mistake, sudden illness.

English frames, one a line (see ``frame``).
"""

_SEEN = """
    he|she|they|<relation>|buddys|friends ~2 blue|grey|gray|purple & 911|floor|ground|od|ods|odd|oded|narcan|used|bag|fent
    od|ods|odd|oded & he|she|they ~1 is|are? ~1 cold|blue|grey|gray|limp|stiff !turkey
    shake|shook|shaking|slap|slapped|slapping ~1 <them> ~1 and ~1 nothing ~1 $
    narcan|naloxone|nasal_things & dropped|fell_out|out_cold|went_down|collapsed|quit_again|breathed|tent|bathroom|not_wake|will_not_wake|breathing
    <dope> & <body_down> & wake|respond|breathing|breathe|pulse|cold|snoring|snorin|answer|talking|foam|color|help
    woke|came ~2 up|to|too ~6 <they> ~1 did|does|has|will|is|would not ~1 $|wake|up|he|and
    woke up ~1 <relation>|<they> did not
    not ~1 get ~1 <them>|<relation> ~2 to? answer|respond|wake|move|talk|sit|open|come ~1 !the_phone|my_calls|my_texts|to_group|with_me|to_church|home
    not ~1 open ~1 his|her|their eyes
    eyes ~3 nobody|no_one|noone home
    eyes ~2 white|rolled|rollin|glassy|open ~1 & pills|dope|help|shaking|hand|ground|floor|used|od|behind
    rag doll
    like a rag|sack|noodle|wet ~1 doll|potatoes|noodle|rag & slap|wake|slapping|cold|breathe|used|help
    not ~1 flinch|flinching|budge|budging|stir|stirring ~1 $|when|and|at|i|since
    slapping|shaking|yelling|pinching|calling|shook|slapped ~2 him|her|them|his|her|name ~2 not|nothing|wont|aint ~1 working|work|waking|flinch|$|help|helping
    out ~1 for ~3 hours|hrs|minutes|mins|hour & pulse|breathing|tranq|dope|concrete|fent|used|homie|wake
    <relation>|<child>|she|he ~6 out_like_a_light|out_cold|knocked_out & methadone|fent|dope|pills|suboxone|ate|drank|juice|xanax
    funny|weird|strange|wrong|odd|bad|ashy|gray|grey color|colour|shade
    lips|nails|face|fingers|mouth|skin ~3 dusty|dusky|ashy|grayish|greyish|bluish|purplish|ashen|waxy|yellow_and !chapstick|lotion|polish
    noise|sound|sounds|noises|rattle ~3 coming|comin|out|from ~3 throat|chest|mouth|nose|him|her
    pink|white|bloody|brown foam|froth|bubbles
    foam|froth|bubbles ~4 pillow|mouth|lips|chin|nose|lip
    breathing|breaths|breathes|breath ~6 times|breaths|once|twice ~1 a|per|every minute|min
    breathing ~2 a? little|bit ~1 $|and & tub|pills|found|took|help|cold
    breathed|breathing|breathe ~5 quit|stopped|stops ~1 again|$|and|then
    keep|keeps|kept|been ~1 stopping|stoppin|forgetting|quitting ~1 to? breathing|breath|breathe
    will|does|did|is|would|can not ~1 respond|responding|wake|waking|answer|answering ~1 & cold|blue|pulse|partying|used|dope|everyone_left|pills|bottle|oxy
    hand|hands|lips|body|skin|feet ~1 is|are cold & pulse|woke|using|wake|used|breathing|answer
    one|1|2|3|two|three|couple|few ~1 ppl|people|guys|dudes|girls|kids down ~4 & call|narcan|party|help|what_do
    help ~2 <they> ~1 dropped|collapsed|went_down|fell_out|fell
    mom|dad|grandma|grandpa|momma|mommy|daddy ~8 not ~1 get|wake ~1 up & bottle|cigarette|pills|12|11|10|9|13|empty
    in ~2 tub|bathtub & pills|water_running|overdose|blood & mumbling|breathing|found|took|wake|pills|everywhere
    <relation>|<child>|he|she ~2 slumping|slumpin|slumped|drooling|nodding ~4 & lips|hospital|breathing|wake|seat|driving|blue
    ate|took|drank|drunk|swallowed|got_into ~2 my|mine ~2 methadone|suboxone|subs|strips|pills|meds & out_like|sleepy|thinking|thought|snoring|snorin|wake|passed_out|mumbling|floor|limp
    <relation> ~1 mistook
    gave ~2 <relation>|<them> ~8 & by_accident|by_mistake|accident|mistake|wrong & methadone|pills|medicine|dose|meds|insulin|heart
    gave|give|slipped|injected|shot ~2 <them>|<relation>|me ~3 bupe|dope|methadone|pill|something|suboxone|xanax|shot|sub & worse|passed_out|shaking|not_wake|throwing_up|closing|swole|sick|passing
    put|putting|has|had ~1 on? three|two|four|3|4|5|all|several & patch|patches
"""
"""Somebody else, told by who stands there."""

_FELT = """
    heart ~6 slow|slowed|slowing|stopping|few_seconds|barely & bag|dope|fent|took|used|snorted|pills|shot
    feel|feeling|felt|feelin ~3 going|slipping|sinking|goin ~1 under|away
    feel|feeling|feelin|felt|felling it ~2 coming|comin|creeping ~1 on|up ~4 wrong|sleepy|again|eyes|bad|hard
    i ~1 am? ~1 going|goin|fading|drifting in and|an|n out
    ^ going|goin|fading|drifting in and|an|n out
    body|legs|arms|eyes|head ~2 heavy ~6 not|hardly|barely|cant
    not|hardly|barely ~2 type|text|tpye & heavy|fent|took|dope|pills|fading|shot|used
    not|cant ~1 keep ~1 my? eyes ~2 & took|used|coming_on|sleepy|shot|dope|brought_me_back
    brought|bring|bringing me ~1 back & again|sleepy|fell_out|coming_on|slipping|twice
    too much $ & shot_up|already_shot|feelin|feel_it|coming_on|took|did_it|going_out
    too much ~1 & already_shot|shot_up & feel|wrong|on
    think ~1 that|it ~1 was fent|fentanyl|tranq|laced|bad & heavy|body|dizzy|breathe|cant|type|cold
    used|using ~1 alone & dizzy|unlocked|faint|sleepy|heavy|weird|apt|address
    old|usual|same|normal amount|dose|shot & clean|jail|tolerance & under|chest|compressions|out|slipping
    <taken> ~4 days|weeks ~1 worth|supply
    <taken> ~3 all|whole|entire ~3 take_homes|takehomes|bottle|script|bag|bundle|pack|box|strip|stash
    <relation> ~6 in ~1 the bathroom ~6 not|wont|long|hour|answer
"""
"""Felt by who took it."""

_POISON = """
    <toxic> & <drank> !water_heater
    <toxic> ~4 <drank>
    <drank> ~6 <toxic>
    <relation>|<child> & <drank>|took|mistook|taken & methadone|pills|patch|meds|dose|suboxone|oxy & <by_mistake>
    bit|bitten|struck|stung ~2 by ~2 snake|copperhead|rattlesnake|rattler|cottonmouth|moccasin|widow|recluse|scorpion
    smoke inhalation
    coughing|coughed|spitting ~2 black|soot & smoke|fire|dizzy
"""
"""Poison, venom, smoke."""

_ILL = """
    words|speech|talking ~2 wrong|slurred|jumbled|garbled|slurring|scrambled & arm|leg|face|see|head
    not ~1 making|make ~1 any|no? sense & open|diabetic|sugar|fever|hot|eyes|fell|hit|confused|wake
    not ~2 peed|pee|urinated|peeing ~3 days|day|hours
    confused & yellow|fever|peed|hot|burning_up|diabetic|stiff_neck
    hives|allergic|epipen & tongue|lips|throat|breathe|face|swollen|thick|swelling|tingling
    throat|tongue|lips|face ~3 tight|thick|closing|closed|swelling|swole|swollen|crawling & wheezing|allergic|hives|breathe|catch|closing|chest|numb
    wheezing|wheeze & empty|throat|breathe|inhaler|chest|bad
    chest ~4 closing|caving|seizing|locking ~1 up|in|$
    hot to ~1 touch & jerking|shaking|not|confused|smoked|talking
"""
"""Illness that cannot wait."""

FRAMES = {"overdose": _SEEN + _FELT, "medical": _POISON + _ILL}
