"""Arranging not to be there: nothing more needed, things handed over, a time set.

English frames, one a line (see ``frame``).
"""

_ABSENT = """
    nobody|nobodys|noone|no_one|you_all|you|they|anybody|everybody ~5 worry|deal|bother|text|drive|wait|fool|mess|put_up|check ~6 after|past ~1 <end_time>
    nobody|noone|no_one ~2 have|got|need|has ~2 worry ~2 me ~1 no_more|anymore|after|$ !at|with
    not ~3 be|being ~1 anywhere ~1 $|by|after|then
    not ~2 be ~2 here|around|alive ~1 to $|see|get|do
    not ~2 be ~1 around ~1 for ~1 christmas|thanksgiving|easter|birthday|new_years
    ^ ~1 i? will not be ~1 here|around ~1 sunday|monday|tuesday|wednesday|thursday|friday|saturday $
    will|wont not ~2 hear|see ~1 from? me ~1 $|after|again|no_more|anymore|tomorrow !for|this_week|until|till|til|at|on
    not think ~5 hear|see ~2 me ~1 after|again
    not ~1 see|make|seeing ~1 the|another|it_to|it_past weekend|winter|christmas|sunrise|holidays|spring|morning
    going|gonna|will|about ~1 to? ~1 be gone ~1 in ~2 hour|hours|minutes|min|few
    going|go home to|with ~1 my? jesus|god|heaven|lord|glory|savior ~1 this|today|tonight|now|soon|$
    be|going|go ~1 to? with ~3 by ~1 midnight|tonight|then|tomorrow|morning|christmas|sunday|monday|friday & passed|died|anniversary|heaven|dead|buried|killed|cancel|worry|gone
    you|yall|you_all have ~1 a good|nice|great life & tired|sorry|pills|lay_down|gas|cant|done_here|love
    good|nice|decent|long run|ride|life & enough|years|goodbye|bye|title|signed|tired_now
"""
"""Will not be there after a time that is named."""

_NEEDS_NOTHING = """
    not ~1 need|needing|be_needing ~4 <booking> & <parting>
    no need ~5 <booking> & <parting>
    spot|place|bed|slot|seat|ride|time ~4 somebody|someone|anybody ~3 live|alive|wants_to_be_here
    cancel|forget|skip|scratch ~2 <booking> & be_done|be_over|be_gone|be_dead|by_then|train|with_my|who_wants_to_live
    <last_thanks> & pills|rope|gun ~2 already|down|ready|loaded
    bye|goodbye|farewell for ~1 real|good|ever|always|keeps ~1 this_time|everybody|everyone|yall|$
    not ~3 blame ~1 herself|himself|themselves|yourselves|nobody|anybody|anyone|no_one|my
    know|knows|tell|tonight|goodbye & not ~1 nobodys|anybodys|anyones|noones ~1 fault
    say|said|saying|posted|wrote ~1 all? my goodbyes
    not ~2 want ~1 no|a|any|none? ~1 big|fancy|church|sad? ~1 funeral !food
    ^ ~1 tell|kiss|hug|call my <loved> $ !for_me|please
    one ~1 person|somebody|someone to ~1 know ~1 i ~1 tried|fought|did_try
    not ~1 send|call|get ~1 nobody|anybody|no_one|noone|cops|police|911|help|ambulance & tried|sorry|love|goodbye|tired|too_late|know_i
    not ~1 come|go|bother|try ~1 looking|look|searching|finding ~1 $|for_me|its
    decided|decision|mind_is_made & better_for_everyone|going_home|lawyer|jesus|peace|no_more_pain|my_time|goodbye
"""
"""Needs nothing more of us, and lifts the blame from those who stay."""

_HANDED_OVER = """
    gave|give|given|giving|took|left|leaving|dropped ~1 off? ~1 my ~1 <pet> ~2 to|off|at|with|away & <settled>
    gave|given|give|giving ~2 to ~1 my|the|a ~1 neighbor|sister|brother|friend|mom|landlord & <settled>
    leave ~1 anybody|anyone|nobody|them|yall|you_all|my_kids|family ~2 mess
    signed|signing|sign|put ~4 over|in ~3 name|to|for|account & pills|good_run|goodbye|enough|nice_day|know_yet|tonight|glovebox|glove_box|gun
    know|knows|find|tell ~2 where ~1 the|my will ~1 is
    lawyer|bank ~3 papers|will|everything & decided|better|ready|goodbye|done|peace
    left ~6 wallet|shoes|ring|boots|keys|phone ~5 <brink>|<water>
    phone & give ~1 it|this|that to & pin|password|i_love|find|found|love_her|love_him
    whoever ~1 reads|finds|gets|sees ~1 this|these|it|me
    keys|key ~2 under|in|on ~3 & sheriff|cops|police|coroner|landlord_will|find_me|when_he_comes|when_they_come
    mailed|gave|dropped ~2 keys ~3 landlord & settled|peace|night|everything|ready|goodbye
    door ~2 unlocked|open & find_me|break|kick|ems|tired|sorry|come_in_and_find|goodbye|pills
    <pet> ~2 has|have|got|left ~3 food|water|fed ~2 week|days|while|tomorrow & gone|after|nobody|bye|sorry|worry|ready
    mailed|wrapped|gave|bought|sent ~4 gifts|presents|cards|gift ~1 early & around|better|gone|doing_it|not_be
    let|tell ~4 know? ~2 can|should have my ~1 <belongings>
    insurance|policy ~2 pays|pay|paid|will_pay ~1 out? & years|only_way|take_care_of|worth_more|suicide_clause|left
    <loved> ~2 number|numbers ~2 in ~1 the|my file|phone|wallet|notebook
    get|pick ~1 up? ~1 my <loved> ~2 from ~1 school|daycare & not_be|will_not|gone|promise
"""
"""Hands over animals, keys, money, a phone, and says where things lie."""

_SET = """
    plan & had_a_plan|asked_if & i_do|i_have|lied
    plan ~2 is|was ~1 set|made|ready & matter|tomorrow|pain|goodbye|over|tonight
    got|have|had ~1 the|a|my plan ~1 then|tonight|now|still & tonight|lied|still|ready
    date|day|time|spot|place|train|tree|method|way ~1 is? picked|chosen|marked
    picked|chose|chosen|set|circled ~1 a|the|my|out? ~1 a|the|my? date|day|time|train|tree|spot & by_then|hose|will|tank|done|pills|note|gun|train|over
    picked|chose|choosing|choose ~1 today|tonight|tomorrow|his|her ~3 & anniversary|birthday|brothers|moms|with_him|with_her|midnight
    want|wanted ~1 it ~1 to be over & hour|tonight|minutes|will_be|soon
    not|nothing|nobody ~1 change|stop|matter|help ~2 what i ~1 am about|going ~1 to do
    give|tell|name|find ~1 me ~1 one|a|1 ~1 good|real|single? reason $
    reason & midnight|train|bridge|tonight|pills|until|gun & one|stay|live|talk_me
    i ~3 got|have ~1 it ~1 all figured|planned ~1 out? & truck|gun|pills|wait|school|curve|rope|quarry|bridge|when
    tonights|tonight ~1 is ~1 the night|one
    going|go|aim|plan|fixing ~2 back ~2 tonight & river|pond|bridge|lake|tracks|boots|dog
    i ~3 can|could not|cant ~1 wait & tonight|kids|christmas & until_after|till_after|til_after|ruin|spoil
    next to|by|beside|on my ~1 moms|dads|brothers|sisters|mothers|husbands|wifes|sons|babys ~1 grave & script|pills|lay|gun|take|bottle
    tonight ~3 ends|end|last|die|over|finish|finally|peace
    in_case|if ~2 not ~2 hear|wake|answer ~4 tomorrow|morning & daughter|son|kids|love|police|send|door|key
    thank|thanks ~3 trying|trying_to_help ~4 & cant|not|over|done|goodbye|sorry|tired|enough
    wheel & tree|semi|let_go|oncoming|bridge|jerk|yank
"""
"""A plan, a day, an hour; a bargain with us about it."""

FRAMES = {"suicide": _ABSENT + _NEEDS_NOTHING + _HANDED_OVER + _SET}
