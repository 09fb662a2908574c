"""Two or three signs of one danger close together, in any words and any order.

The classes carry the meaning (``words/danger.toml``): a single sign is often harmless, two together
hardly ever are. English frames, one a line (see ``frame``).
"""

_BODY = """
    <relation>|<child>|<aggressor>|him|her|them ~8 <down>
    <down> ~6 him|her|he|she|friend|homie|boyfriend|girlfriend !clean
    <down> & <drug>|narcan|needle|used|using
    <down> & <going_out>
    <down> & hurry|911|ambulance|what_do_i|what_to_do|help_me|please_help|send_help|send_somebody
    he|she|<relation> ~6 drank|ate|swallowed|shot|smoked|snorted|drunk & not|sick|sleepy|cold|help|floor|hours|weird|funny
    i ~3 <taken> ~6 <drug> & <going_out>
    i|feel|feeling|am ~4 <going_out> & <taken> ~3 <drug>
    <taken> ~4 <drug> & <going_out>
    i ~4 <going_out> & <dope> !shot
    feel ~6 overdose|od|dying|die|fading !of|laughing
    <child>|<relation>|he|she|him|her & blue|gray|limp|pulse|lips|foam|ice_cold & not|narcan|help|wake|breathing|breathe
    <taken> ~2 wrong|two|2|three|3|4|double|both|whole|all ~4 <drug> & <going_out>
"""
"""Somebody who goes down, or what was taken and what it does."""

_BREATH = """
    bleeding & not_stop|everywhere|lot|heavy|soaked|pregnant|bad|through|clots|dizzy|faint|towel
    pregnant|weeks|baby & bleeding|blood|cramps|cramping|contractions|water_broke|not_moved|not_kicked|no_kicks|not_kicking
    chest & tight|pain|hurts|heavy|pressure|racing|squeezing|arm|jaw|breathe|burning|crushing
    throat|tongue|lips & closing|swollen|swelling|swole|swelled|numb|itching|thick & breathe|swallow|face|hives|allergic|meds|ate|stung|new
    fever|infected|abscess|infection|wound & red_streak|streaks|streak|pus|spreading|black|smell|smells|confused
"""
"""Blood, breath, chest, fever."""

_MEANS = """
    <leave_taking> & <lethal>
    <lethal> & <at_the_brink> & i|my|me
    i ~4 <at_the_brink> ~4 <lethal>
    <lethal> & <finality> & i|my|me
    <lethal> & i_am|i_have|i_got|my & tonight|alone|drunk|crying|goodbye|bye
    nobody|noone|no_one ~4 save|change ~1 me|my_mind
    <brink> & i_am|i & jump|edge|looking|standing|sitting|cold|down|dark|cry|crying|done|alone|over|again|here|walk|walking|drove|parked !fishing|home
    <firearm> & i_am|i_have|i_got|my & alone|tonight|head|mouth|loaded|drunk|crying|wife|kids|table|lap|bed|hand|hands|why|thinking !21
    pills|pill|bottle & i_am|i_have|i_got & tonight|enough|goodbye|alone|counting|staring|hand|peace|die|sleep|tired
    rope|belt|cord|noose & closet|garage|barn|beam|tree|neck|tied|rafters|attic|basement|doorknob|ceiling|fan
    razor|blade|knife & tub|wrist|wrists|arm|arms|bleeding|veins|vein|skin|throat|neck|myself|thigh|thighs|stomach
    decided|decision|made_up_my_mind|at_peace & goodbye|die|gone|over|finally & tonight|now|today|already|i
    goodbye|farewell ~1 & everything|love|always|forgive|tried|kids|forever|remember|take_care|gone
    nobody|noone|no_one & find_me|stop_me & tonight|pills|gun|gone|done|already
    when|if|after|once ~2 <them>|you|they|she|he ~2 find|finds|found ~1 me|note|letter|body
    when|after|once ~1 i ~1 am ~1 gone|dead !man|tired|broke
    give|gave|giving|leave|leaving|left ~3 my ~3 to my|the|a ~1 <loved>|neighbor|friend & gone|need|anymore|goodbye|note|done|ready|love
    i ~1 did it & sorry|goodbye|pills|not_be|took_them
"""
"""Means beside a leave taken, a time, a hand."""

_HOME = """
    <target> & <menace> & <vow>
    i ~8 <menace> & <target>
    want|going|about|will|swear|might|ready|feel_like|almost ~4 hurt|kill|shoot|stab|beat|choke|burn|strangle|slap|smash|punch|swing|jump ~2 him|her|them|somebody|someone|<target> ~1 !if_you|if_u|at_dominoes
    <aggressor> & <attack> & <plea>
    <attack> & hurry|hiding|911|closet|please_help|help_me|send_somebody|call_the|send_police
    <child> & <child_harm> & <at_child>
    gun|knife|machete|pistol|shotgun & face|head|throat|me|us|kids|door|clinic !show|shop
    he|she|ex|husband|boyfriend|dad|brother ~4 grabbed|grabs|pushed|pushes|shoved|slapped|slaps|punched|kicked|choked|dragged ~2 me|us|her|him|my
"""
"""Who attacks, how, and the cry for help; whom somebody means to hurt."""

_CHILD = """
    <child> ~8 <down>
    <child> & <drug> & mouth|floor|bag|hand|sleepy|crib|ate|found|missing
    i ~4 hit|beat|shook|slapped|shake|smack|choke|threw ~3 <child> !at|in|by
    <child> & <toxic> & <drank>|into|mouth|burns|burning|coughing|throwing
"""
"""A child beside what must not be near it."""

FRAMES = {
    "overdose": _BODY,
    "medical": _BREATH,
    "suicide": _MEANS,
    "violence": _HOME,
    "child": _CHILD,
}
