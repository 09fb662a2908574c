"""Signs of danger in English that need not name death: means at hand, last things, a body, a child."""

ACUTE = {
    "suicide": """
        staring|looking|gazing|holding|gripping|clutching|sitting|laying|lying ~2 at|with|by|beside|next_to ~3 <weapon>|<overdose_means>
        <weapon>|<overdose_means> ~5 in_my_hand|in_my_hands|in_my_lap|in_front_of_me|next_to_me|beside_me|on_my_nightstand|on_the_nightstand|under_my_pillow|right_here|by_my_bed|at_my_head|loaded !hunting|range
        loaded ~2 <weapon>|9
        <weapon> ~3 loaded|cocked|ready
        <stockpile> ~1 up? ~4 <overdose_means>|<medicine>|enough
        parked|standing|climbed|climbing|perched|dangling|hanging|walking|walked ~2 on|at|up|over|by|to|onto|off|off_of|out_on ~2 <height>
        looking|look down ~3 <height>
        <height> ~3 looking|look down
        top of ~2 parking|building|overpass|bridge|roof|tower
        feet|legs ~2 over ~2 edge|ledge|rail|railing|side
        not|never|cannot ~2 promise|guarantee ~3 alive|here|safe|hurt|do_anything
        not ~3 see|seeing|live ~2 to? ~1 tomorrow|another_day|morning|sunrise|next_week
        be|go|going ~2 with|to ~2 my <loved> ~5 heaven|tonight|ground|died|dead|grave|sky
        going|go|goin ~1 home? ~1 to ~1 him|her|them|jesus|god|heaven|lord tonight|now|soon
        pulling|pulled|stopped|stopping ~2 on ~1 <height>
        i ~1 got|have the|my blade|razor|gun|knife|rope|noose $
        finished|emptied|killed|done ~1 the|my|a ~1 bottle ~1 of ~1 <overdose_means>
        nothing|none left in ~1 bottle
        <took_it>|popped ~1 a|my? whole|entire|full ~2 script|prescription|bottle|pack|sheet|bundle|refill|container|month !water|soda|wine|of_water
        doing|do|taking|take|slamming|slam|shooting|slammed ~1 all|whole|entire ~3 once|bag|it|thing|bundle ~6 wake|die|goodbye|hope|kill|hoping|once
        <use>|slamming|slammed|shot|doing ~6 hope|hoping|pray|praying ~2 not ~1 wake
        not|never ~1 hear|see|hearing ~1 from? me ~1 again|anymore|after|tomorrow
        do not ~2 look|search|looking|find|come ~2 for? me $|please|anymore|its|i
        <relation> ~2 has|got|with|holding ~2 <weapon> ~4 done|over|end|goodbye|die|dead|suicidal|it
        bleed|bleeding|cut ~1 up $|bad|again|everywhere
        not going to ~1 be ~1 here|alive|around ~1 tomorrow|in_the_morning|much_longer|anymore|after_tonight|by_morning|next_week|long
        ^ on|at ~1 the bridge|roof|rooftop|ledge|overpass|edge $
        i ~1 have|got|holding ~2 <weapon> ~8 reason|use_it|end|anymore|point|done
        eat|eating|swallow|taste|catch ~1 a|my bullet|gun|glock|barrel
        going|go|plan|planning ~3 sleep ~3 not|never ~1 waking|wake
        ^ <i_have>? rope|noose $
        i am ~1 on|at ~1 the|a|this bridge|roof|rooftop|ledge|overpass|tracks|edge $|and|now|right
        not ~1 be ~1 around|here|alive ~8 doing|do it|this
        <bought>|copped|scored|saved ~1 enough ~6 not|never|die|kill|end|last_me_forever
        unaliving|unalive|unalived
        took|taken|swallowed everything|them_all|it_all|all_of_them|all_of_it ~4 sleep|goodbye|bye|sorry|wake|done|over
        sleep|goodbye|bye|sorry|waking|wake|over ~4 took|taken|swallowed everything|them_all|it_all|all_of_them|all_of_it
        hope|hoping|pray|praying|want|wanting ~2 it|this|they|something|fentanyl ~2 takes|take|kills|kill|ends|end|finishes|does ~1 me|it|the_job|us
        trying|hoping|wanting|planning|praying not to ~1 come_back|wake|make_it|survive|live|breathe|be_here|be_found
        better off ~1 without me ~5 tonight|fix|today|goodbye|pills|gun|rope
        ready|about|going|want|fixing to ~1 jump|leap $|now|tonight|rn|right|off
        jump|jumping|jumped|leap|leaping|throw|throwing ~1 myself? ~1 off|from ~4 <height>
        drive|driving|swerve|steer|run|roll ~2 off|into|over ~3 <height>|ridge|mountain|median|oncoming|pole|tree|wall|lake|river|ditch_on
        wrap ~3 car|truck|bike|around ~2 pole|tree|around
        crash|wreck|hit|flip ~4 on_purpose
        let|letting go of ~1 wheel
        turn|turned|left|leave|blow ~2 gas|stove|pilot ~1 on|out ~4 sleep|door|window|breathe|bye|goodbye|done|closed|$
        rope|belt|noose|cord|sheet|scarf|wire ~2 is|up|hung|tied|hanging|around|over ~2 up|tied|ready|neck|beam|rod|rafter|fan|ceiling|tree|hook|doorknob|$
        rope|belt|noose|cord|sheet ~4 closet|rod|beam|rafter|rafters|tree|fan|ceiling|doorknob|hook
        kicked|kick ~1 chair|stool ~2
        <ingested> ~2 everything|whatever|all ~2 i_had|in_the_house|i_could_find|left|in_the_cabinet|i_got
        mixed|crushed ~3 everything|all ~4 took|drank|swallowed
        <overdose_means>|they ~2 gone i|and ~1 took|swallowed|ate
        <many> ~2 <overdose_means> ~1 down|gone|in|deep|later
        swallowed|downed|ate|took|popped ~1 a|the|whole|entire handful|fistful|bottle ~1 $|of_pills|of_my|of_them|of_xanax|of_xanies|of_tylenol|of_meds
        <swallow> ~1 all|rest ~1 of? ~1 my|the|these|them|of_them|his|her ~1 <overdose_means>|$
        bottle|gun|door|window|tub ~2 open|ready|running ~3 bye|goodbye|sorry|love|over|done|no_reason|reason
        bye|goodbye|sorry|love_you|reason ~6 bottle|gun|rope|pills|blade|bridge|roof ~3 open|ready|hand|loaded|tied|here
        see ~3 on ~1 other_side !of
        see ~3 in ~1 heaven|hell|next_life|another_life ~1 $|soon|tonight|tomorrow
        tell|let ~1 my|the ~2 <loved> ~5 love|loved|world|sorry|everything|fault|proud|tried
        ^ please? take_care|look_after|watch_over|raise|love ~1 of? my <loved>|dog|cat|dogs|cats|animals|pets $|for|when|please|after
        note|letter|letters ~2 on|in|under|by ~1 table|fridge|counter|desk|bed|drawer|pillow|dresser|nightstand|kitchen
        wrote|written|writing|finished|left|sealed ~2 letter|letters|note|notes|goodbyes|will $|to|for|and|dog|everything !the_clinic|you|my_boss|my_counselor|my_doctor|the_nurse|school|work|court|the_judge|my_po|yall|staff
        need|needing|needed ~6 where i am going
        will|would|going not ~2 alive|breathing !for
        no more tomorrow|tomorrows
        tonight|today|this is ~1 the ~1 night|day|end|it $|for_me|i|goodbye|bye
        ^ ~2 tonight|today is ~1 the night|day $
        made|making up my mind ~3 doing|do|end|going|ready|die|done|tonight
        decided ~4 end|die|last_day|kill|go_out|end_it
        i ~3 ready to ~1 go|leave|die|end ~1 $|now|tonight|be|see|this
        i ~1 ready $ dog|letters|note|goodbye
        letters|note|goodbyes|pills|rope ~8 i am ready
        nobody|noone|world|you|everyone|they|family|yall ~3 not ~2 have|need|worry|deal|burden ~4 me ~3 after|tonight|anymore|soon|tomorrow|longer
        nobody|noone|you|anyone ~1 can|could|cannot|not ~1 talk|convince|change me|my ~2 out|mind
        already took|taken|swallowed|did|cut|done ~3 late|over|goodbye|sorry|bye
        too late ~4 took|taken|swallowed|cut|did
        kill|shoot|do ~2 me|it myself
        not ~1 trust ~1 myself ~2 alone|tonight|right_now|with_a|with_the|with_these|with_pills|here|in_this_house
        alone ~3 tonight ~6 myself|gun|pills|safe|do_something
        go|going out ~2 with ~1 them|these|a_bang|pills|take_homes $
        give|giving|take ~2 my spot|bed|place|slot ~4 alive|dead|gone
        i ~1 attempted ~2 yesterday|last|again|tonight|today|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|twice|and
        tried ~2 end ~1 it|things|everything|my
        hit|hitting|broke|break|cut|burn|hurt|crash ~6 on_purpose
        <loved>|<relation> ~4 says|said|saying|told|texted|wants|want|going|trying|threatening|threatened|talking|posted|messaged|called ~6 kill|killing|hurt|hang|hanging|shoot|end|ending|jump|jumping|harm|unalive|off ~2 himself|herself|themself|themselves|his_life|her_life|it_all|bridge|roof
        <loved>|<relation> ~4 says|said|saying|told|texted|wants|want|talking|threatening|threatened|posted ~4 suicide|suicidal|to_die|does_not_want_to_live|dying !suboxone
        <loved>|<relation> ~3 has|got|with|holding ~2 gun|knife|razor|pills|rope|bottle ~4 himself|herself|his_head|her_head|suicidal|die|in_her_room|in_his_room
        <loved>|<relation> ~3 on ~2 bridge|roof|ledge|tracks|overpass
        <loved>|<relation> ~2 left ~2 suicide? ~1 note ~3 find|gone|cant|scared|missing|suicide
    """,
    "self_harm": """
        cut|cutting|sliced|slicing|carved|carving|opened|opening|slashed|slashing|stabbed|stabbing ~1 up? ~1 my|both ~1 arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|stomach|body|face|chest ~1 !off|at_work|shaving|open_on|fell
        cut|cutting deep|deeper|tonight|right_now|again|bad|tonite
        i am cutting $|again|right|now|rn|myself|and|so|deep
        blood|bleeding ~6 razor|blade|knife|cut|again|it_again
        razor|blade|knife ~6 blood|bleeding|arm|arms|wrist|again|thigh
        did|do|doing it again ~4 razor|blade|cut|cutting|blood|knife
        burning|burn|burned|cutting|hitting|hurting|scratching|biting|starving|choking|punching myself
        <loved>|<relation> ~3 cut|cutting|stabbed|burned|slit|hanged|hung|shot|hurting|hurt ~1 himself|herself ~4 bad|now|bleeding|help|tonight|deep|hospital|blood|badly|real
        <loved>|<relation> ~1 just|is ~1 cut|cutting|stabbed|shot|hanged|hanging|hurt|hurting himself|herself|themself
        banging|bang|bashing|slamming my head
    """,
    "overdose": """
        not ~1 responding|working|reacting|waking|coming ~3 narcan|naloxone
        narcan|narcans|naloxone ~4 nothing|not|still|no|twice|both|second|third|again !class|training
        used|gave|giving|hit|sprayed|tried|did ~2 <number_word>|both|another|second|more|all ~2 narcan|narcans|naloxone|sprays
        used|gave|giving|tried ~1 narcans
        breaths|breathing|breath ~3 slow|shallow|weird|funny|once|barely|hardly|stopped|few|wrong|every_minute|a_minute !exercise
        man down
        he|she|they|<relation> ~1 is? going|gonna to? die $|help|if|please|hurry|here
        i am|about|going|keep ~2 falling|fall out $|again|help|right|now
        overdose in|at|on ~2 bathroom|street|alley|car|parking|floor|house|lobby|stairs|room|park
        hurry|help|come ~2 overdose
        narcan|narcanned|naloxone ~4 went_out|back_out|out_again|again|went_back
        out again ~2 after narcan|naloxone
        heart ~3 pounding|racing ~3 out_of|after ~5 shot|chest|took|dope|hit
        swallowed ~2 whole|entire|all ~2 bag|bags|stash|bundle|thing|baggie
        he|she|they|someone|who odd in|on|at|again|out
        snoring|gurgling|gurgle|rattling ~5 not|weird|blue|strange|respond|wake|cold
        making ~2 gurgle|gurgling|gurgles|rattling|choking|snoring ~2 $|noise|sound|sounds|noises|and
        eyes ~2 rolled|rolling ~1 back|in|up
        eyes ~3 back_of|in_the_back_of ~1 head
        feel|felt|think|like|am ~3 about|going to ~1 overdose|od|fall_out
        <took_it> ~3 <opioid>|hit|shot|bump|line|bag|hits|dose|perc|30|blue ~5 something|wrong|weird|fading|slipping|floor|funny|going_out|passing|blacking|in_and_out|not_right|aint_right
        <took_it> ~2 too big|large|strong|potent
        bag|batch|dope|shot|hit|stuff|shit|perc|pill|it ~1 is|was|had ~2 strong|hot|bad|laced|fake|fentanyl|pressed ~6 pass|passing|fading|fade|out|heart|dizzy|breathe|blue|nodding|nod|help|dying
        i am|keep|feel|feeling|start|going ~2 to? ~1 pass|passing|fading|slipping|blacking|fade ~1 out|away|under|fast|$ !with|to|on|for|flyers|back|home|of|there|goodnight|night|papers|candy|from
        fade|fading|slipping|sinking $|fast|away|out|in_and_out|help
        everything ~2 going|getting|went|goes|turning ~1 dark|black|blurry|numb|dim
        vision ~2 going|blurry|black|dark|tunnel|fading
        heart ~4 slow|slowing|stopping|stopped|barely|exploding|explode|giving_out|skipping
        overdose overdose|hurry|now|come|help|here|please
        ^ overdosed ~1 $|i|at|am|just|help|need|in|on|alone|again
        <took_it> too much|many ~1 $|and|i|now|help|please|feel|feeling|tonight|this_time|at_once|of_it|of_my|of_them|<opioid>|pills|meds|am|can|dope|dizzy|heart !today|yesterday|at|around|walking|exercise|damage|cleaning|shopping|time|space|room|food|on|work|pride|effort|interest|stuff|crap|from|for|sugar|coffee|water|soda|caffeine|candy|cake|ice|of_my_time|money|fun|tea|pop|salt|sun|stress|pizza|trouble|paperwork|last|laundry|junk|energy
        went|go|gone|going out ~3 blue|cold|floor|needle|fent|dope|shot|hit|used|narcan
        dude|man|guy|girl|friend|homie|bro|he|she|someone|somebody|they|lady|woman ~3 out_cold|knocked_out|slumped|limp|not_moving|lifeless|gone_blue|grey|gray|purple|ashen|clammy ~2 $|and|on|over|in|cold|help|blue|not
        <relation> ~2 out ~1 cold ~2 blue|dope|fent|help|not|breathing
    """,
    "not_breathing": """
        no breathing
        can|could not ~1 catch|get ~1 my? ~1 breath|air
        ^ ~3 will|would|does|is|are not ~1 wake|waking|respond|responding|breathe|breathing|move|moving ~1 up ~1 $|help|please|now|and|what|hurry|to|narcan
        <they> ~4 not ~2 wake|waking|respond|responding|breathe|breathing|move|moving
    """,
    "medical": """
        my|his|her ~1 face|arm|side|mouth ~2 numb|drooping|droopy|paralyzed
        lot|lots|much|puddle|pool|gallons|tons of blood !work|tests|pressure
        blood ~1 everywhere|gushing|pouring|squirting|spurting|all_over
        losing|lost|loosing ~3 blood !pressure|work|sugar
        bleeding|bleed ~4 not_stop|will_not|bad|badly|heavy|heavily|through|clots|everywhere|lot|lots|out !nose
        pregnant ~5 bleeding|blood|cramping|contractions|not_moving|water_broke
        bleeding|cramping|contractions|spotting ~5 pregnant
        water broke|broken
        can not feel ~1 my ~1 body|face|legs|arms|arm|heart|anything_in_my
        <wish_to>|need|get|send|someone ~3 ambulance|paramedics
        help ~1 me? ~2 dying|bleeding|cant_breathe
    """,
    "violence": """
        can|could not ~1 leave|get_out ~5 he|she|keys|scared|let|locked|wont
        shooting|shots|gunshots|gunfire ~3 outside|window|street
        you|yall ~1 are|is all? dead $|meat|men
        coming|going|headed|pulling_up|pull_up|heading ~5 with ~1 a|my|the <weapon>
        <will>|going|finna ~3 slit|bust|smash|break|cut|bash|crack|slice ~1 his|her|their|that ~2 throat|face|neck|skull|head|legs|jaw
        put|putting ~1 a bullet|knife|blade ~1 in|through ~1 him|her|them|his|her|that|someone
        beat|beating ~2 shit|crap|fuck|brakes|hell|piss ~1 out ~1 of? ~1 him|her|that|them|this|my|somebody|someone
        <partner>|husband|boyfriend ~2 going|gonna|will|wants|want|trying ~1 to? kill|shoot|stab|strangle me $|tonight|today|if|when_he|help|and
        hand|hands|arm ~2 on|around|round ~2 neck|throat
        hiding|hid|hidden ~8 send|help|somebody|someone|police|cops|talk|call|911
        can not ~1 talk|call|speak ~5 send|police|cops|help_me|somebody
        send|get ~1 somebody|someone|police|cops|help ~1 $|now|please|here|quick|hurry|fast
        <relation>|<partner> ~2 hurting|hitting|beating|choking|touching|stabbing|attacking|abusing ~3 brother|sister|mom|mother|dad|grandma|grandpa|cousin|roommate|wife|husband
        ^ ~1 stabbed|shot $|help|in|by|please
        somebody|someone|he|she|they|dude|boyfriend|husband|guy|man ~1 shot|stabbed|jumped|robbed|attacked|forced|drugged|molested|grabbed ~1 me|himself_on !a_text|a_look|an|a_message|down_a
        <partner>|they|somebody|someone ~2 coming|coming_over|on_the_way|on_his_way|way ~2 to ~2 kill|hurt|beat|get|shoot|stab me|us
        said|says|told|swears|swore|threatened|promised ~4 kill|hurt|beat|shoot|stab|burn|find ~1 me|us|my_kids|my_mom ~2 if|when|tonight|$
        held|kept|locked|trapped|tied|chained|stuck ~2 here|room|bathroom|closet|basement|trunk|house ~5 he|she|him|outside|scared|help|against|they|husband|boyfriend|leave|knife|gun
        being held|kept ~1 here|against|in|by
        locked in ~2 room|bathroom|closet|basement|bedroom|car|house ~1 $|he|she|and|help|with|by
        hiding|hid ~1 in|from|under ~4 closet|bathroom|him|her|bed|room|car ~3 he|she|outside|looking|scared|gun|knife|him|husband|boyfriend
        i ~2 have|got ~2 gun|strap|glock|knife|pistol|rifle|blade ~2 and ~5 coming|way|use|kill|outside|somebody|everyone|yall|you|them
        yall|you ~4 on|in the news
        outside ~2 my ~1 door|house|window|apartment ~2 with ~2 gun|bat|knife|machete|weapon
        <partner>|he|she ~2 outside ~6 kill|gun|knife|bat|break|scared|kick|door
        trafficked|trafficking|pimped
        <partner>|<relation>|someone ~3 trying ~1 to ~1 kill|rape|stab|shoot|strangle|drug ~1 me|us|my
    """,
    "child": """
        <child> ~6 got|has|had|grabbed|found|put|took|ate|licked|sucked|swallowed|opened|drank|chewed|into ~2 my|a|the|some|one|mine|of ~1 <medicine>|pill|patch|needle|stash|vape|dope|edible|gummies|bottle_of_meds !from|refill|filled
        <child> ~6 <ate>|got|had|in_his_mouth|in_her_mouth ~3 sleepy|limp|blue|drowsy|wobbly|floppy|vomiting|nodding
        she|he|baby ~2 put|has|had|got ~2 pill|strip|patch|film|needle|methadone ~2 in ~1 mouth|his|her
        she|he|baby|<child> ~2 chewed|licked|sucked|got_into|got_ahold|bit ~4 <medicine>|wrapper|needle|stash
        <child> ~4 sleepy|drowsy|limp|wobbly|floppy|lethargic ~5 pill|pills|strip|film|methadone|meds|medicine|stash|suboxone
        <child> ~6 film|strip|suboxone|methadone|pill|pills|fentanyl ~4 sleepy|drowsy|limp|not_waking|wake|blue|breathing
        left|leave|leaving ~1 my|the ~1 <child> ~2 in|at|by|with ~2 car|home|alone|house_alone|stranger
        <child> ~3 home alone
        shake|hit|hurt|throw|smother|slap|choke her|him|it|them|baby ~6 crying|cry|screaming|baby
        <relation>|<partner> ~2 hurting|hitting|beating|choking|touching|abusing|shaking|whipping ~3 brother|sister|<child>
        i ~2 hit|shook|slapped|burned|threw|choked|dropped|hurt|beat|punched my ~1 <child> ~1 too|hard|again|so|on|and|down|against|$
    """,
}

CONCERN = {
    "death_wish": """
        do not|never ~1 send|call|bother|look ~2 anyone|anybody|help|cops|police|ambulance|911|for_me $|i|its|it_is
        wish|hope|want|need ~2 someone|somebody|anyone ~1 would|could|to? ~1 shoot|kill|end ~1 me|this
        if ~3 god|lord|jesus|it|something|fentanyl|i ~2 took|takes|take|died|die|went|go ~5 not ~1 complain|mind|care|fight|mad|sad|object
        not ~2 see ~1 myself ~2 getting|growing|being ~1 old|older
        do|doing|did|be_doing ~1 everyone|everybody|world|family|yall|them|you ~1 a? favor ~1 $|if|by|when|and
        ^ ~1 i? ~1 am? existing $
        what ~2 it|this all for|about $
        not ~1 want to? wake|waking|woke up no_more|anymore|any_more
        could|would|rather not ~1 wake ~1 up ~1 $|and|ever|tomorrow
        death|dying ~2 not ~1 scare|bother|worry ~1 me
        bad|dark|low|rough|scary place|headspace|spot ~2 mentally|$|right|again|in_my_head|now
        no|not ~3 fight|strength|will ~1 left
        no use|sense ~1 in? trying|living|fighting|staying
        thank|thanks ~6 everything|trying|all ~8 goodbye
        sorry|forgive_me ~2 for? everything|it_all|what_i_did|who_i_am ~2 $|i|goodbye|love
        love_you|love_yall ~2 all? ~1 sorry|forgive
        <relation> ~6 goodbye ~2 facebook|post|text|note|everyone|$
        wish|wished|wishing ~2 i ~1 was|were|am not ~1 here|alive|around|born|living
        done|finished|through living|breathing|existing
        soon|sooner|rather not ~1 wake|live|be_here|exist
        what if i ~1 disappeared|died|vanished|overdosed|ended|never_woke
        why ~3 narcan|narcanned|save|saved|revive|revived|bring|brought ~1 me
        thoughts ~1 are|came|coming|come|getting ~1 back|again|bad|loud|louder|winning|dark|worse
        easier|better|simpler|happier|cheaper ~3 if ~1 i ~2 not|never|gone|dead|disappeared|died|left ~1 here|around|alive|born|existed|$
        pray|praying|prayed|hope|wish|hoping|beg|begging|asking|asked ~3 lord|god|jesus|allah|universe ~2 take|takes|took|call|calls|bring|end|ends|let ~1 me|home|it
        let|lets|letting me ~1 go|die|rest|sleep ~1 god|lord|forever|$|in_peace|already
        they|someone|people|narcan|you ~3 should ~2 have ~1 let ~1 me ~1 go|die
        should ~1 have ~2 died|let_me_die|been_me|just_died|not_survived|stayed_dead
        should ~1 of ~2 died|been_me|been_dead
        world ~3 better|fine|happier ~2 without me
        not ~2 here|alive|around ~2 for ~1 much longer
        not ~2 see|think|believe ~2 i|myself ~2 make|making|live|living|be ~3 next_year|christmas|30|40|much_longer|birthday|to_see|through_this|new_year|another_year
        no ~1 reason|point ~2 get_up|wake|in_living|here|being_here|being_alive
        what|whats ~3 point ~2 $|anymore|living|of_it|of_this|of_life|even|any
        not ~1 want|feel_like|care to ~1 exist|continue|go_on|keep_going|do_life ~1 $|living|anymore|like
        sick|tired|done|over|exhausted ~2 of|with ~2 living|life|existing|waking|everything|this_life|being_here|being_alive|breathing|it_all
        only|still ~2 alive|here|living ~2 for|because|cause ~2 my
        if ~1 it ~1 not|wasnt|were_not ~1 for my ~1 <loved> ~4 gone|dead|here|alive|end|would
        fall|go|drift|going|falling ~1 to? asleep|sleep ~3 not|never ~1 wake|waking
        nothing|nobody|noone ~3 left|here ~2 for|to ~1 me|live|stay|lose
        not ~1 be|being|exist|existing|living ~2 sounds|seems|would ~2 better|nice|easier|good|peaceful
        dead|death|dying ~2 sounds|seems|looks|would_be|is ~2 better|nice|easier|good|peaceful|relief|only
        i ~2 am ~1 already dead ~1 $|inside|anyway
        nobody|noone|no_one ~4 if ~2 i ~2 die|died|dead|gone|disappeared|overdosed|vanished|killed
        if ~2 i ~2 die|died|overdosed|disappeared|vanished ~5 nobody|noone|no_one|who|better|fine|care|notice|matter|sad
        i ~3 burden
        why ~3 keep|bother|try|go|wake|exist|fight|even ~3 $|living|going|anymore|fighting|waking|trying
        i ~1 want|need|wish ~1 it|this|everything|the_pain|life ~1 all? to? ~1 be|just|go ~1 over|away|done|stop|end|finished ~1 $|already|now|forever
        unalive|kms|kys
        hate ~1 that|when|how|being|i ~2 woke|wake|alive|survived|exist|breathing|still_here
        cry|crying|cried myself|every|all ~2 to_sleep|day|night|nite|nights
        thinking|think|thoughts|thought ~3 about|of ~3 ending|dying|death|not_being|disappearing|leaving_this|my_funeral|giving_up|end_it|dead
    """,
    "fear": """
        scared|afraid|terrified|worried|fear|nervous|frightened|paranoid|petrified|afeared ~5 die|dying|dead|death|overdose|overdosing|od|kill_me|kills_me|take_me_out|get_me|next_one|use|using|relapse|relapsing|funeral|not_wake
        <use_thing>|this|it|next|that ~4 going|gonna|will|might|could|is|about ~2 be_the_death|kill|end|take_me|put_me_in|bury ~1 me|my|of_me|$
        i ~2 going|will|might|could ~2 die|end_up_dead|overdose|be_dead|be_next|be_the_next ~3 like_my|from|if_i|using|of_this|out_here !laughing
        not ~1 stop|quit ~1 using|getting|shooting|smoking|drinking|doing ~6 die|dead|kill|scared|death|overdose
        <use_thing>|using ~4 like ~2 my ~1 <relation>|<loved> did
        if|when|once|next_time|soon_as ~1 i ~2 use|relapse|shoot|pick_up|slip|go_back|keep ~7 die|dead|overdose|kill|kills|be_it|last
        next ~1 time|hit|shot|bag|one ~5 kill|kills|last|die|dead|be_it ~1 me|$|one
        <use_thing> ~3 get|take|claim me $|one|too|like|eventually
        used|relapsed|slipped|using ~3 scared|afraid|ashamed|alone
        i ~2 next ~2 $|to_die|to_go|one|on_the_list
        afraid|scared|worried ~3 might|will|gonna|going ~2 use|slip|relapse|pick_up|go_back
        need|want|wanna|fiending|jonesing|itching|dying|craving to|for ~2 use|get_high|shoot|score|a_hit|cop|fix|a_fix ~2 $|so|bad|now|right|rn|tonight|today|real
        about|going|fixing|ready|close|tempted to ~1 relapse|slip|get_high|cop|score|shoot_up|call_my_dealer|call_my_plug|hit_up_my_dealer !a_goal|some_points
        i ~1 have ~3 dope|bag|bags|drugs|pills|fent|heroin ~2 in ~1 my|front|hand|pocket|room
        used|slipped|relapsed|got_high|shot_up|smoked_dope|did_dope yesterday|last_night|today|again|this_morning|tonight|this_weekend
        i ~1 relapsed|slipped_up|fell_off_the_wagon|picked_up_again
        my ~1 dealer|plug|dope_man ~3 is|at|outside|here|coming|called|texted|hit|calling|texting|blowing
    """,
    "hopeless": """
        can|could not ~3 do|take|handle|stand|cope|deal|bear|fight|go_on|keep_going|carry|manage|face|hold ~3 anymore|no_more|longer|another|any_more
        nothing|everything|life|all_of_it ~1 is|feels|seems ~1 pointless|meaningless|worthless|hopeless|ruined|falling_apart
        lost cause
        no|zero|without hope|way_out|future|purpose|escape
        nobody|noone|no_one ~2 cares|care|loves|wants|needs|understands|listens ~2 me|about_me|anymore|$|for_me
        i ~1 hate|despise|loathe ~1 myself|my_life
        i ~1 am|feel ~3 worthless|hopeless|useless|failure|piece_of_shit|trash|garbage|waste|loser|broken|empty|numb|defeated|disgusting
        give|giving|gave|given ~1 up ~1 $|on_life|on_everything|on_me|on_myself|completely|already|hope|all
        drowning|sinking|spiraling|suffocating|crumbling|unraveling|breaking_down|falling_apart|losing_it|losing_my_mind $|and|in|again|here|fast|help|right|inside
        at|hit|hitting|reached|past ~1 rock|my ~1 bottom|limit|rope|wits_end|breaking_point|lowest
        hole|pit|dark ~2 out|deep|place|hole|climb
    """,
    "withdrawal": """
        <sick_signs>|sick|dying|hurting|kicking|ill ~6 off|without|coming_off|day_2|day_3|day_two|day_three|no_dose|no_meds|last_dose|cold_turkey|subs|missed|dope
        dopesick|dope_sick|junk_sick|sick_sick|pill_sick|sub_sick|sick_without
        <sick_signs> ~4 <sick_signs>
        coming|come|came ~1 off ~3 <use_thing>|<medicine>|fent|it ~4 hell|sick|hard|rough|bad|killing|brutal|sucks|shaking|sleep|scared
        wd|wds|withdrawals
        legs|arms|body|skin ~3 not ~1 stop ~1 kicking|twitching|jerking|moving|crawling|$
        legs|skin|bones|body ~2 on fire|crawling|jumping|twitching|aching|won't_stop
        i ~2 sick ~2 need|can|without|from|off ~3 subs|dose|withdrawal|move|stand|medicine|meds|dope|fix
        need ~3 dose|medicine|meds|subs|fix ~3 sick|bad|shaking|withdrawal|dying
        can|could not ~1 stop|quit shaking|puking|throwing_up|vomiting|sweating|yawning|shitting|kicking|trembling
        can|could not ~1 keep ~3 down
        been|started|start ~2 throwing_up|puking|vomiting|shaking|kicking ~3 $|all|since|for|again|and|every
    """,
    "medicine": """
        <medicine> ~4 <lost>|gone|wet|fell|eaten|ruined|out|empty|missing|chewed|expired|short|got_stolen
        <lost>|dropped|spilled|flushed|threw|left|forgot ~4 <medicine>
        no|none|zero|nothing|not_any|out ~2 of? ~2 <medicine> ~1 !problem|problems|changes|needed
        none|nothing|zero left ~2 $
        <pharmacy>|they ~3 not|out|closed|refused|denied|refuse|denies ~4 <medicine>|refill|fill|approve|cover|authorize|prescribe|dose !in_the_group
        run|running|ran ~1 out|low|short ~2 of|on ~2 <medicine>
        <medicine> ~4 wash|washer|washing|laundry|toilet|drain|trash|rain|dog|sink|river|lake|pool|sewer
        ^ ~2 ran|run|running out ~1 $|yesterday|today|already|of_them|last|this|two|days
        <medicine> ~2 run|running|ran|runs ~1 out|low
        last ~2 <medicine> ~1 $|left|today|this|was|tonight|tomorrow|until|and|or
        only|just|down ~2 to? ~1 <number_word>|one|1|two|couple|few|half ~2 <medicine> ~1 left|$|to|and
        not|skipped|missed|havent ~2 took|taken|take|had|dosed|been_taking|have|dose ~3 <medicine> ~5 days|day|week|weeks|since|yesterday|today|month
        not|skipped|missed ~2 dosed|dose|dosing ~3 days|day|since|week|yesterday|weeks|today|in|$
        missed|miss|missing my ~1 shot|sublocade|vivitrol|injection|monthly
        missed|skipped|miss ~2 <number_word>|my|a|few|couple|several|another ~2 <medicine>|days|appointments
        stopped|quit|done|stopping|quitting ~1 taking|with|using ~2 <medicine>|it|them|bup|bupe
        dropped|broke|spilled|shattered ~2 my ~1 bottle|bottles
        pharmacy|cvs|walgreens|walmart|clinic ~1 is|was|are ~1 out|closed ~2 $|of|and|until|til|today|no
        insurance|medicaid|they ~2 not ~1 pay|cover|covering|approve|paying ~1 $|for|my|it|anymore
        gave|sold|traded|lent my ~1 <medicine>
        doctor|dr|provider|clinic|prescriber ~1 cut|dropped|fired me ~1 off|$|from|as
        i ~1 lost|dropped|spilled|threw ~1 it|them|mine $
        can|could not ~2 get|afford|find|pick|fill|refill|pay|reach|dose ~4 <medicine>|pharmacy|refill|it_filled|today|tomorrow
        they|insurance|pharmacy|walgreens|cvs ~3 not ~2 fill|cover|give|have|refill ~2 $|it|me|my|until
    """,
    "released": """
        just|finally|i|we ~1 got out $|today|yesterday|last_night|this_morning|of_county|monday|friday|after
        ^ ~2 discharged|released ~1 $|today|from|yesterday|this
        been|just|got|am out ~4 after ~4 months|years|days|inside|county|bid
        out after ~2 days|months|years|weeks
        did|after|served ~2 <number_word>|30|60|90|days|months|weeks ~2 days|months|weeks|years|locked|in|county ~2 jail|county|out|locked|prison
        <just_out> ~3 <locked_place>
    """,
    "leaving": """
        not dosing|coming ~2 there|here|anymore|back ~2 $|anymore|no_more|ever
        walking|walked|checking|checked|signing|signed ~1 myself? out ~2 of? ~2 rehab|detox|treatment|program|here|ama
    """,
}
