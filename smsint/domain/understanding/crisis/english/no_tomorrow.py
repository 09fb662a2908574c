"""Nothing ahead, nobody near, and a death one would not run from.

English frames, one a line (see ``frame``).
"""

_WOULD_NOT_MIND = """
    <if_killed> & <not_mind>
    not ~2 care|matter|mind ~4 what|whats ~2 in ~1 it|the_bag|the_shot|my_stuff|there
    not ~2 care|matter|mind ~3 if ~3 bad|laced|fent|fentanyl|poison|strong
    if ~3 bad|laced|fent|strong ~4 then|whatever|so_be|fine|oh_well|cool|it_is|i_get_a|its
    get|hit|got ~1 a ~1 bad ~1 one|bag|batch ~4 whatever|then|so_be|fine|get
    hope|hoping|wish|waiting|pray ~5 bad|laced|hot ~1 one|batch|bag|shot|$|find|finds|for
    if it takes|took|kills|comes|come|happens|happened|gets ~1 me|for_me? ~4 takes|fight|mind|fine|ok|so_be_it
    not ~1 fight ~1 it ~1 if|$|when|anymore
    wish|pray|hope ~3 truck|bus|semi|car|train|bullet|lightning|tree ~5 hit|come|through|strike|fall|crash|me
    truck|bus|car|semi|train ~2 hit|hits|ran ~1 me|over ~4 cool|ok|fine|mind|relief|care
    god|lord|jesus ~3 take|taking|ought|come|call|bring ~3 me ~3 done|home|whenever|ready|already|now|and|$
    not|never ~1 to? ~1 wake|waking|woke up $|one_day|ever|some_day|from_it|tomorrow
    pray|prayed|praying|hope|hoped|wish|wished|ones|rather|want|like ~4 not ~2 wake|waking|woke !you|u|the|him|her|them|baby|anyone|up_you
    be|being ~1 one_of the ones|people ~4 not|die|gone|wake
    i ~1 would ~1 rather|soon|sooner|as_soon ~2 be ~2 where|with ~3 he|she|they|him|her|wife|husband|mom|son|brother|dad|is|at
    wanna|want|wish ~2 be ~1 where|with he|she|they|him|her|mom|dad|brother
    wish|should|shoulda|would|better ~3 been|be ~1 me ~3 instead|not|and|that|who|over
    should|shoulda|wish|would ~3 left|leave ~1 me ~4 floor|there|dead|die|ditch|bathroom
    it ~1 would|will ~3 easier|better|nicer|kinder ~5 if ~3 died|dead|gone|not_here|wake
    waiting|wait ~3 to|for ~2 die|death|my_turn|turn|the_end|it_to_end
    i|it ~4 not|never ~2 be ~1 the worst thing ~4 if|not|make|die
    relieved|relief|glad|thankful ~5 cancer|terminal|if_i|died|months_to_live
    narcan ~3 other|others|somebody|someone & waste|not|me
    if|when i ~2 make ~1 it ~1 that|to long|then
    picked|planned|know|choose|chose ~4 song|songs|outfit|clothes|dress ~4 mine|my_funeral|funeral|bury
    lay|lie|laying|go_to_sleep|sit|fall ~3 in|under ~2 snow|cold|woods|ground|road & not_mind|mind|never|stay
    ashamed|tired|exhausted|sick ~2 to ~1 be ~1 alive|living|breathing|here
    tired|tired_of of being ~1 $|me|alive|here
    end ~1 life|existing
    not ~2 want ~2 be ~1 here|alive|around|conscious|awake
    sleep ~4 not ~2 be ~1 awake|here|alive
    feeling|feel|think|know ~3 go|going ~1 to? ~1 go? out ~1 like ~1 this|that
"""
"""Would not mind, would not fight it, hopes for it."""

_NOBODY = """
    if i ~1 died|die|disappeared|dropped_dead ~3 nobody|no_one|noone|who|would|they|it|then|so|good
    <those_left> & <go_on_without> & <if_gone>
    <those_left> ~6 <go_on_without>
    nobody|noone|no_one ~2 calls|comes|visits|texts|checks & nobody|noone|die|alone|point|anymore
    not ~1 waste ~1 it|narcan|time|money|a_bed|that|your_time on me
    i ~1 am|was not ~2 worth ~2
    favor|better|service ~4 out_of ~1 their|the ~1 way|hair|life|lives
    i ~1 am ~1 a? mistake|nothing|nobody|lost_cause|lost_because|waste|joke ~1 $|that|to|of|and
    no|not ~2 reason ~2 stay|get|be|keep ~1 clean|sober|up|going|living|alive
    used ~1 to want|care|dream ~3 & now & not|nothing
    world|everybody|everyone|life|god ~2 moved|moving|move|forgot|left|gave ~2 on|me|without|about ~2 me|$|having|forgot
    nothing left ~2 of|in ~1 me ~2
    not ~1 worth ~1 saving|helping|the_text|the_trouble ~1 $|message|anymore|trying
    nobody|noone|no_one ~3 notice|noticed|miss|missing|find ~3
    miss|missing ~1 an|a|some|this ~2 old? ~1 drunk|junkie|addict|pill_head|pillhead|loser|nobody|fool
    <loved> ~4 better|happier|fine ~2 with ~1 my|their|her|his|somebody
"""
"""Would not be missed."""

_NOTHING_AHEAD = """
    <nothing_there> ~3 <ahead>
    what future
    not ~2 see|picture|imagine ~4 next_year|year|future|tomorrow|myself|ahead|30|40|50|60
    see|picture|imagine ~3 year|future & blank|nothing|not|dark|empty
    not ~2 got|have|see ~2 nothing|anything ~2 look|ahead|coming
    nothing|not|aint ~2 on ~1 the|my calendar
    nothing|not|what|nobody|last_time|forgot ~5 look|looking|looked forward
    no|what point|sense|use ~3 starting|staying|clean|sober|none|any_of|anymore
    what|why ~4 staying|stay|getting|be ~1 clean|sober|around ~2 for|$|if
        worth it if ~3 this is all
    everyone says|say|said|keeps|they_say|they_keep ~2 it gets ~1 better
    idk|do_not_know|dont_know|know ~1 why ~1 i ~2 stick|keep|bother|still ~2
    too ~1 old|tired|late|worn|wore ~3 to ~2 start|climb|begin|fight|go_on
    not|aint ~2 got|have|had ~3 in me
    hope|mood|will ~1 is? ~1 0|zero|1|gone
    how ~1 many years i ~1 wasted
    life ~3 over|ended|already
    hole|pit ~4 deeper|deep|out & climb|dig|tired|wore|get_out|keeps
"""
"""No future, no reason, no strength."""

_EMPTY = """
    in|out_of ~2 bed ~3 weeks|since|days|month|months|all_week|forever
    not ~3 bathed|showered|shower|washed|brushed|shaved|changed ~3 since|days|weeks|know|in|clothes|month
    can|could|do|have|has|had|did not ~1 get|got|gotten|been|left|leave|leaving ~1 out? ~1 of? ~2 bed|house|room|apartment|couch ~2
    sleep|sleeping|slept ~3 14|15|16|17|18|20|all_day|hours ~3 day|tired|still|awake
    feel|feels|feeling ~3 like ~2 a|already? ~1 ghost|dead|zombie|robot|shell
    already|feel ~4 died|dead|ended|a_ghost & nobody|walking|told|life
    not ~2 feel ~2 nothing|anything|a_thing|human|like_a_person|alive|joy ~1
    nothing|nothin|food|music|everything ~2 not? ~1 feels|feel|tastes|taste|sounds|matters|fun ~2 good|like_nothing|like_anything|nothing|anymore|to_me
    not ~2 taste|feel|sound ~1 like ~1 nothing|anything|much
    been|i|am ~2 numb
    i|am|feel ~2 empty|hollow|lifeless|rotting|existing $
    i ~2 rotting|fading_away|withering|wasting_away
    raining|dark|storm|gray|fog ~2 in ~1 my head
    not ~3 talk|talked|spoke|spoken|answer|answered|answering|said ~3 nobody|anybody|anyone|people|no_one|phone|calls|door|a_word ~4 days|weeks|month|months|anymore|in|since|no_more|lights
    quit|stopped ~1 eating|bathing|caring|going_out|cooking|answering_people|going_to_church & quit|stopped|mostly|anymore|people|nobody
"""
"""Shut away, numb, already dead."""

_NEXT = """
    next ~2 in ~1 line
    waiting|wait ~3 my turn
    matter of time
    end|ending|wind ~1 up ~1 like ~1 my|him|her|them ~3 brother|dad|cousin|mom|dead|sister|uncle|friend|$
    get|gets|getting|take|takes|kill|catch|catches|kills ~1 me ~2 in_the_end|eventually|one_day|someday|sooner_or_later
    one day|slip|time|of_these ~5 last|snake_eyes|dead|out|the_one|luck|kill|gone ~1 !smoking
    every time ~2 i use|shoot|get_high|smoke ~6 one|last|die|think|this
    next|this|that|last ~1 one|bag|shot|hit|time ~4 might|could|gonna|may|will|going ~2 be ~1 it|the_one|the_last|my_last
    this ~1 might|could|may|is ~1 be? ~1 the one $
    everybody|everyone|all ~5 is|are|friends ~1 dead|gone|dying & me|waiting|left|next|turn|line
    scared|afraid ~3 to ~1 go ~1 to ~1 sleep ~3 use|used|high|breathing|wake
    not ~1 survive|make_it & relapse|use|slip|high|shot
    tolerance ~3 gone|zero|low|nothing|down|shot & dope|slip|high|know|use|home|strong|scared
    roll|rolling ~1 the dice
    one ~1 last|final high|run|hit|bag
"""
"""Next to die of it."""

FRAMES = {
    "death_wish": _WOULD_NOT_MIND + _NOBODY,
    "hopeless": _NOTHING_AHEAD + _EMPTY,
    "fear": _NEXT,
}
