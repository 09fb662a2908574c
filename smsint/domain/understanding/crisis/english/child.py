"""A child in danger. English frames, one a line (see ``frames``)."""

FRAMES = {
    "child": """
        hit|hits|hitting|beating|whipping|whooping ~1 her|him|<child> ~1 with ~1 a|the|his|her belt|cord|stick|bat|hanger|paddle|switch|hose
        <child> ~3 not|stopped|barely|hardly ~1 breathing|breathe|wake|waking|responding|respond|moving|responsive
        <child> ~2 will|can|does not ~1 wake|breathe|respond|move|eat
        <child> ~4 <ate> ~5 <pills>|suboxone|subs|strip|strips|methadone|meds|medicine|drugs|dose|fentanyl|edible|edibles|dope|needle|needles|xanax|stash|heroin|gummy|gummies|poison|bleach|vape|patch|bag|weed|percs|cleaner
        <ate> ~4 <pills>|suboxone|strip|methadone|meds|medicine|dose|edible ~3 <child>
        <hurts> ~1 my|the|our|this|her|his|a|that|these ~1 <child> ~1 $|and|so|because|again|if|when|help|hard|too|last|today|i|tonight|she|he|with|bad|but|really
        <hurts> him|her|them|it ~3 baby|son|daughter|kid|infant
        <wish_to>|<will>|going_to_lose|afraid_i|scared_i|might|feel_like ~5 <hurts> ~3 <child>
        <child> ~3 alone ~1 $|home|in|at_home|for|all|since|while|now|with_no|and|overnight|by
        left|leave|leaving|forgot ~2 <child> ~3 alone|in_the_car|home|by_himself|by_herself|in_the_tub|in_the_bath|unattended
        <partner>|dad|someone|somebody|uncle|grandpa|stepdad|father|babysitter ~3 <beats>|touched|touching|molested|abusing|abused|molesting|hurt|shook|shaking|abuses|touches ~1 my|the|our|her|his|this ~1 <child>
        <child> ~2 is|in|being|was|been|are|getting|got ~1 danger|abused|molested|touched|beaten|unsafe|neglected|choking|blue|limp|unconscious|overdosing|unresponsive|raped|hurt_by|turning_blue
        <child> ~2 not safe ~1 $|here|with|at|in
        <child> ~2 unconscious|unresponsive|seizing|overdosed|overdosing|overdose|kidnapped|drowned|drowning|choking|swallowed|turning_blue
        <child> ~3 having|had|has ~1 seizure|seizures
        can_not ~2 take ~2 crying ~6 hurt|shake|snap|lose|throw|do_something|scared
        shake|shaking|shook|smother|drown ~1 the|my|this|our ~1 <child>
        <child> ~1 fell ~3 head|unconscious|stairs|hospital|window|bleeding
        <child> found|got|gotten|has ~2 in|into|my|a ~2 pills|meds|medicine|needle|suboxone|stash|methadone|narcotics|drugs
        <partner>|he|she|they|dad|mom|someone ~2 spank|spanks|spanked|whips|whipped|whoops|beats|hits|burns|locks|starves|hurts|hurting|hitting|beating|hit|beat ~1 my|the|our|her|his|this|those ~1 <child>
        <child> ~3 <ate> ~3 something|my|mine|of_mine ~4 suboxone|subs|meds|pills|methadone|dope|drugs|stash|strip|mine
        <child> ~3 <ate> something ~2 mine|of_mine
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
        <child> & <poison> & <ate>|sleepy|drowsy|acting|limp|mouth|chewing|chewed|gone|missing|floppy|into
        <child> ~3 <ate>|chewed|got|has|found|grabbed ~2 one|two|some|part|half|piece|bit|couple|few of my|the|mine|grandmas|our
        <hurts>|<beats> ~1 my|our|the|his|her ~1 <child> ~2 $|hard|head|bleeding|bled|bruise|bruised|again|face|too|with|and
        <partner>|<relation>|dude|man|mans ~2 hurting|hurts|hitting|hits|beating|beats|choking|touching|touches|shaking|molesting|abusing|threw|throws|slapped|slapping|kicked|burned|yanked|whips|locked ~1 my|our|the|her|his|me_and_my|us ~1 <child>
        beats|hits|hurts|touches|molests|abuses|whips|rapes us|me ~2 kids|and_my|brother|sister|$
        i am|only ~1 9|10|11|12|13|14|15|16|17|eleven|twelve|thirteen ~1 $|years|and|yo & mom|dad|alone|scared|help|passed_out|not_wake|hits|high
        <child>|kids|baby ~3 alone|by_themselves|by_himself|by_herself|unattended|unsupervised & high|using|nodding|used|passed_out|left|car|all_night|home|store
        <child> ~2 bleeding|bleed|blood|bruises|broken_arm|burned|burns ~3 boyfriend|he|dad|hit|fell|from|bad|help
        <child> ~2 drank|ate|swallowed|licked|chewed|sprayed|drunk|sipped ~2 something|bleach|chemical|chemicals|cleaner|detergent|pods|under_the_sink|gasoline|lysol|my_drink|alcohol|vape_juice|paint|battery|batteries|magnet|magnets
        <child> ~3 needle|needles|syringe|rig ~4
        till|until ~2 bleed|bleeds|bled|bruised|bruises|passed_out|black_and_blue & he|she|dad|mom|kids|kid|brother|sister|hits|beats|whips|belt
        grandpa|uncle|stepdad|dad|father|stepfather|coach|teacher|pastor|babysitter|neighbor|boyfriend|stepbrother|brother|cousin|husband|he ~2 touches|touched|touching|messes_with|messing_with|molested|molests|molesting|fondled|raped|rapes ~1 her|him|them|my|me|our|us|the_kids
        <child> ~4 not ~1 eaten|eat|fed|had_food|been_fed|ate ~4 days|day|since|and
        too|so high|fucked_up|sick|messed_up ~2 to ~2 get_up|watch|feed|take_care|care|change & baby|kids|kid|son|daughter|toddler|children
        <child> & outside|street|road|highway|parking_lot|out_the_door & alone|nodded|nodding|high|asleep|road|naked|passed_out|by_himself|by_herself|by_the_road
        crying|screaming|cries & lose_it|snap|shake|shook|throw|hit|smother|hurt ~1 on? her|him|it|them|baby|the
        feel|feeling|want|wanted|urge|thought|thoughts|about|going|almost ~2 like|to|of|about? ~1 throwing|shaking|hurting|hitting|smothering|drowning|throw|shake|hurt|hit|smother|drown|killing|choking ~1 the|my|this|our|her|him|them ~1 baby|kid|kids|son|daughter|infant|newborn|child|children|toddler|$
        cps & hits|hit|beats|beating|hurt|hurting|abuse|abusing|kids_are|high|left
        left|leave|leaving|forgot ~1 my|the|our|her|his ~3 <child> ~3 by_himself|by_herself|by_themselves|alone|in|at|with & cop|car|high|alone|home|dealer|tub|bath|hours|night|by_himself|by_herself !school|church|my_mom
        <child> ~2 is|are|has|turned|looks|got|keeps ~1 limp|blue|floppy|choking|convulsing|lethargic|unconscious|unresponsive|burning_up|turning
        <child> ~1 lips|face|hands|skin ~2 blue|purple|gray
        i ~2 slapped|shook|hit|spanked|punched|threw|burned|bit|choked|hurt|dropped ~1 my|the|our ~1 baby|infant|newborn|toddler|son|daughter|kid|child|twins
        quiet|limp|still|sleepy & shook|shaken|dropped|threw & baby|him|her|infant
        powder|pill|pills|residue|dope|drugs ~4 mouth|lips|hands|face|nose & <child>
        <relation>|<partner>|nephew|he|she ~1 touched|touches|molested|raped|fondled|hurt|beat|hit|spanked|whipped|kicked|slapped ~1 my|our|the|her|his ~1 <child>
        kids ~3 locked ~2 in|inside|room|closet|basement
        high|drunk|loaded|nodding|using|fucked_up & my ~1 <child> ~4 car|with_me|back_seat|alone|driving
        driving|drive ~4 high|drunk|loaded|nodding & <child>
        <child> ~5 missing|kidnapped|taken|hasnt_come_home|not_come_home|ran_away|gone_all_night|with_a_grown_man|grown_man
        powder|dope|drugs|residue ~3 on|in|around ~1 her|his|their|the|my ~2 mouth|lips|hands|face|nose
        <child> ~4 home|house|alone ~1 by himself|herself|themselves|alone ~4 & trap|high|dope|using|dealer|out|work|store|bar|nodding
        <child> ~3 by himself|herself|themselves|themself ~2 $|and|at|in|while
        dropped|lost|missing|cant_find ~3 pill|strip|pills|strips|dope|film & baby|kid|toddler|son|daughter ~4 ate|picked|mouth|sleepy|found|got
        kids|kid|baby|child|boy|girl|son|daughter|toddler|twins ~4 hush|shut_up|stop_crying|quit_crying|be_quiet|stop_screaming ~6 hands_on|hurt|hit|shake|lose_it|snap|throw|smother|not_stop
    """,
}
