"""An overdose of the patient or of somebody else, and naloxone. English frames, one a line (see ``frames``)."""

FRAMES = {
    "overdose": """
        i ~2 overdosed|overdosing|overdose !on_coffee
        overdosing
        <relation>|someone|somebody|he|she|they ~3 overdosed|overdosing|overdose|overdoses|fell_out|falling_out !class|training|last_year
        having|had an overdose
        ^ overdosed|overdosing|overdose $|help|again|on|last|tonight|please
        overdosed ~1 again|tonight|just_now|today|help|in|on_the|at|here
        overdose help|right_now|please|911|now|happening|in_progress|emergency
        someone|somebody ~3 overdose
        can ~1 you overdose ~2 on|from|if
        am i overdosing|dying|going_to_overdose
        is|this|signs|symptoms ~3 overdose
        need|send|get|bring|give|gave|giving|used|hit|use|got ~3 narcan|naloxone ~3 now|help|asap|him|her|hurry|emergency|right_now|twice|again|still|not
        narcan|naloxone ~1 not|isnt|is_not ~1 working|work|waking
        gave|hit|used|giving|give|did|need ~3 him|her|them|me|my ~3 narcan|naloxone
        narcan ~2 him|her|them|did_not|not_working|twice
        narcanned|narcanning
        took|did|used|shot|smoked|snorted|injected|sniffed|slammed|popped|swallowed|do|taken|done ~1 too ~1 much|many|strong ~3 <opioid>|pills|meds|medicine|dose|$|and_now|and_i|and_im|help|i_cant|i_can_not|of_my_meds|tonight|this_time|last_night|by_accident|now|please !decorating
        i ~2 too much ~1 <opioid>|pills|meds|medicine|dope
        <ingested> ~3 too_much|too_many|way_too ~3 <opioid>|pills|meds|medicine|dose
        <ingested> ~2 double|triple|twice|extra|wrong|two|three|3|4|whole|all ~3 dose|doses|methadone|suboxone|subs|meds|medicine|pills|xanax ~6 dizzy|sleepy|sick|nod|nodding|cant|can_not|scared|help|feel|breathe|awake|drowsy|weird|today|accident
        <ingested>|mixed|mixing|mix|combined ~3 <opioid> ~1 and|with|plus|on_top_of ~3 <opioid> ~5 feel|dizzy|scared|nodding|help|weird|breathe|sleepy|cant|can_not|wrong|heart|bad
        <ingested> ~3 <opioid>|pills|meds|dose ~1 twice|double|two_times
        nodding|nodded|noddin out|off|in_and_out|hard|bad
        in and out of ~1 consciousness|it
        can_not|cannot|hard|barely|trouble ~2 stay|staying|keep|keeping|hold ~1 awake|conscious|my_eyes_open|eyes_open
        <relation>|i|im|face|baby ~1 turning|turned|going|went|gone|is|are|getting|looks|look|all|am ~1 blue|purple|gray|grey !shirt|hair|dress|and_white|team|car|today|in_the_face
        turning|going|getting|all ~1 blue|purple|gray|grey !shirt|hair|dress|and_white|team|car|today|in_the_face
        lips|face|skin|fingers|fingernails|mouth ~2 blue|purple|gray|grey|cold_and
        blue|purple|gray lips|face|fingers|fingernails|skin
        fell|fallen|falling out ~5 bathroom|floor|wake|breathe|breathing|blue|narcan|help|shot|using|hit|dope|car
        bad batch|dope ~3 took|did|feel|sick|dying|help|people|dropping|friends
        laced|spiked|drugged|roofied ~6 can_not|feel|breathe|dying|help|scared|passing|wrong|heart|me|drink
        heart ~2 stopped|stopping|stops
        <they>|<relation> ~1 is|are|was dying !to|for|laughing|of|on_the_inside|man|woman|lol
        think ~1 i ~2 overdosed|overdosing|took_too_much|did_too_much|poisoned_myself|od
        going|went|fading|drifting out|in_and_out ~3 did|took|used|too_much|shot|smoked
        <ingested> ~1 a? huge|massive|giant|big ~1 shot|dose|line|bag|hit ~5 not|feel|help|scared|nodding|weird|breathe|heart|cant
        <ingested>|dropped|dropping ~1 not ~1 responding|waking|breathing
        <ingested> ~1 not ~1 responding
        <relation>|he|she|they ~2 dropped_and|collapsed|fell_out|falling_out|collapsing
        blue ~2 cold
        cold ~2 blue
        <relation>|he|she ~3 blue|purple|grayish|ashen ~1 $|and|cold|help|lips|face|in_the_face
        <ingested> ~3 <opioid> ~2 <opioid> ~5 sleepy|dizzy|nodding|cant|can_not|scared|help|weird|slow|breathe|heart|faint
        super|so|too|very|really|getting|feel|feeling|am sleepy|drowsy|faint ~5 took|did|dose|used|xans|benzos|shot
        took|did|used|smoked|shot ~6 sleepy|drowsy|faint|passing_out|cant_feel|can_not_feel|numb|fading
        overdosed ~1 on
        save him|her|them
        someone|somebody ~2 dying|overdosing !to|for|laughing
        accident|accidentally|mistake|mistakenly ~3 <ingested> ~5 doses|dose|methadone|suboxone|subs|pills|meds|medicine|fentanyl
        <ingested> ~5 doses|methadone|suboxone|pills|meds|medicine|fentanyl ~4 accident|accidentally|mistake
        <ingested> ~1 <number_word>|double|triple|three|four ~1 doses ~1 $|of|methadone|by|on
        took|drank|swallowed ~2 someone_elses|somebody_elses|his|her|their|my_moms|my_dads|the_wrong ~2 methadone|meds|pills|suboxone|dose
        help ~3 overdose|overdosing|overdosed|dying
        ^ help ~3 he|she|<relation> ~2 dying
        <they>|<relation>|i ~2 took|did|used|drank|smoked|shot|snorted ~1 too|way_too|so much|many ~3 passed|out|wake|help|blue|breathe|breathing|floor|respond|slumped|nodding|cold
        <they>|<relation> ~1 took|did|used|drank ~1 too much|many !time|space|room|food|work|pride|effort|interest
        <relation>|he|she|moms|dads ~2 unresponsive|unconscious|overdosed|overdosing|collapsed
        ^ ~2 unresponsive|overdosing|overdosed $|help|please|now|here|send|what
        in|on ~2 bathroom|floor|car|couch|bed ~3 overdose|overdosing|overdosed
        slumped ~2 over|on|in ~4 not|blue|breathe|wake|needle|car
        might|may|could|must|think ~2 have ~1 overdosed|overdosing
        not ~1 responding|working|reacting|waking|coming ~3 narcan|naloxone
        narcan|narcans|naloxone ~4 nothing|not|still|no|twice|both|second|third|again !class|training
        used|gave|giving|hit|sprayed|tried|did ~2 <number_word>|both|another|second|more|all ~2 narcan|narcans|naloxone|sprays
        used|gave|giving|tried ~1 narcans
        breaths|breathing|breath ~3 slow|shallow|weird|funny|once|barely|hardly|stopped|few|wrong|every_minute|a_minute !exercise
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
        fent|fentanyl|fetty|dope|heroin|perc|blues|pills|needle|xanax ~4 dropped|collapsed|fell_out|keeled|unresponsive|on_the_floor|not_moving|out_cold
        <relation>|he|she|they ~2 dropped ~1 to_the|on_the|like_a|dead|hard|after|right_there|in_front
        <opioid>|shot|dope|fent|fentanyl & fading|slipping|going_out|falling_out|blacking|nodding|cant_stay_awake|passing_out
        slipped|spiked|dosed|laced ~1 me|us|my|her ~2 something|drink|drinks|weed|joint
        how ~2 narcan|narcans|naloxone ~2 can|should|do|did ~1 i|you|we ~2 give|use|do|need
        <child>|<relation>|he|she|they ~1 swallowed|ate|boofed|stuffed|took ~3 bag|bags|baggie|balloon|stash|whole_pack|bundle|dope|drugs|fent|fentanyl|powder
        <relation>|he|she|they|i & turned|turning|turns|went|going|gone|getting blue|purple|gray|grey !hair|shirt|dress
        <relation>|he|she|they ~3 doa|dead_on_arrival
        call ~2 for|about an? overdose
        took|swallowed|ate|popped ~2 bunch|handful|load|ton|whole_lot|bottle|lot ~1 of ~3 pills|pain_pills|pain_pill|xanax|meds|tylenol|benzos|painkillers|oxys|percs|tablets|sleeping_pills|medicine
        <relation>|he|she|they|i ~1 took|swallowed|ate|did ~1 all|too_many|too_much ~4 pills|meds|xanax|medicine|dope|fent|methadone|painkillers|tablets|drugs|heroin|benzos|bars|percs|oxys
        <relation> ~1 took|ate|swallowed something ~8 not|passed|sick|sleep|wake|respond|weird|blue
        nodding|nodded|nod|leaning|slumped & breathing|breathe|blue|respond|wake|snoring|purple|narcan
        snoring|gurgling|snore|gurgle ~4 & wake|respond|breathing|loud_and|blue|used|dope
        used|using|use|gave|giving|hit|sprayed|administered|need|needed|did ~2 narcan|naloxone ~2 on|to|for ~2 <relation>|him|her|them|me|a_guy|somebody|someone|my|this ~2
        <number_word>|two|three|2|3|4|both ~1 doses|dose|hits|sprays|shots|cans|boxes ~1 of ~1 narcan|naloxone ~3 still|nothing|not|and|now|no|him|her
        overdose|overdosing|overdosed|odd|od & right_now|help|please|hurry|now|bathroom|floor|911|blue|breathing|happening|emergency !training
        <relation>|someone|somebody|guy|dude|lady|kid|person|man|woman ~3 overdosed|overdosing|overdose|oding|od ~3 in|at|on|outside|by|behind ~3 bathroom|store|lot|bus|street|park|car|house|couch|alley|building|station|tent|room|hallway|shelter|door
        <took_it>|<ingested> ~2 wrong|someones|double|triple|2|3|4|two|three|four|too_many ~2 doses|dose|pills|meds|methadone|subs|strips|medicine ~4 accident|accidentally|mistake|on_accident|sick|sleepy|dizzy|scared|help|ok
        double|doubled|tripled ~2 my ~1 dose|methadone|meds|medicine ~5 drowsy|sleepy|dizzy|sick|nodding|scared|breathe|help|awake
        pill|perc|bar|xanax|it|bag|dope ~2 pressed|laced|fake|cut_with|bad|spiked|poisoned & dying|feel|heart|breathe|help|sick|wrong|awake
        room|everything ~1 is? ~1 spinning|going_black|going_dark|fading|blurry & took|did|shot|smoked|too_many|too_much|pills|bars|dope|used
        can not ~2 feel ~1 my ~1 face|legs|body|arms|hands|heart ~6 smoked|shot|took|snorted|did|used|pill|dope|coke
        smoked|shot|took|snorted|did|used|drank ~8 can not ~2 feel|see|move|breathe|stand|walk|talk|stay_awake
        smoked|snorted|shot|did ~4 & chest|heart ~2 weird|feels|hurts|pounding|racing|tight|stopping|wrong
        something ~1 in|into my ~1 drink|food|cup
        <relation>|guy|dude|girl|lady|neighbor|people|woman|kid ~6 overdosed|overdosing|overdoses|oding ~1 $|and|help|in|on|at|right|again|now
        bring|send|rush|hurry|somebody|someone|anybody|anyone|who ~4 narcan|naloxone
        not ~2 think|sure|know ~2 he|she|<relation> ~1 is? ~1 alive|breathing|going_to_make_it|make_it
        took|shot|smoked|did|snorted|popped|used|drank|hit ~6 & passed_out|blacked_out|knocked_out|nodded_out|woke_up_on & floor|hours|hrs|woke|came_to|perc|blue|fent|dope|pill|shot
        i ~3 smoked|snorted|shot|injected|slammed|popped|did|hit & tingly|tingling|spots|numb|dizzy|fading|slipping|do_not_feel_right|feel_weird|heart|shaky|clammy|locked_up|feel_funny|slurring|chest|lips|falling_asleep
        on top of ~2 my|mine|it|that|the|all & methadone|suboxone|subs|fent|dope|pills|benzos|xanax|drank|heroin
        <number_word>|3|4|5|extra|double|8|10|whole|multiple ~2 strips|subs|doses|pills|methadone|xanax|bars|percs|klonopin & sleepy|dizzy|sick|nodding|falling|cant|can_not|drowsy|weird|breathe|out_of_it|help
        is|are|was not ~1 waking|coming_to|responding ~1 up|$|to_me|and|at_all|after
        falling asleep|passing_out|nodding ~3 & breathe|standing|used|fent|cant_stay|dope|shot
        took|drank|ate|swallowed ~2 all|whole|bunch|bottle ~1 of? ~1 her|his|their|the|my ~2 <pills>|pills|meds|trazodone|seroquel|medicine
        mixed|mixing ~1 up her|his|my|their|the ~1 pills|meds|medicine
        heart ~2 going_to|gonna|about ~1 to? explode|stop|burst|beat_out
        took|drank|swallowed|got ~1 into? my ~2 methadone|suboxone|meds|pills|dose ~1 by_mistake|by_accident|on_accident|accidentally
        shot|hit|did|took|smoked|it|bag|dope ~6 way? too strong
        <took_it>|<swallow> ~1 <number_word>|<many>|8|9|10 ~2 bottles|doses|bars|xanax|methadone|take_homes|pills|blues|percs|oxys|klonopin|gabapentin|tylenol|benzos|tabs|capsules|sleeping_pills
        <relation>|he|she|they ~1 purple|blue|gray ~1 $|yo|as|and|help|bro|man|af
        <relation>|he|she|they ~1 took|ate|swallowed|popped|did|has_taken ~1 <many> ~2 <pills>|<opioid>|blues|tabs|pills
        not ~1 know how ~1 many|much i|he|she|they ~1 took|take|swallowed|did|had|taken|used
        how many ~2 i|he|she ~1 took|swallowed|taken
        mouth ~3 foaming|foam|blue
        narcan|naloxone ~3 nose|spray|again|him|her|them|park|here|now|asap|please|hurry|by|at_the|still|enough|not !kit|kits|class|training|free|box
        need ~2 narcan|naloxone
        hit|fell_to|fell_on|dropped_to|collapsed_on the floor|ground ~4 after|from|bump|hit|dope|shot|fent|not|blue
        too|way|so high ~5 scared|scaring|help|dying|heart|cant|freaking|breathe
        breathing|heart ~2 keeps|keep|is|has|just ~1 stopping|stops|skipping|pausing|slowing|racing|pounding ~3
        heart ~4 out ~1 of ~1 my chest
        swallowed|ate|boofed|stuffed ~2 my|a|the|his|her ~1 stash|bag|baggie|dope|drugs|balloon|pack|eight_ball|8_ball
        baggie|balloon|bag ~2 burst|broke|busted|leaked|opened ~3 stomach|inside|in_me|belly|throat
        after ~3 meth|coke|dope|fent|shot|hit|bump|pill|perc|crack|speedball & heart|chest|breathe|sweating|pounding|racing|numb|seizure|blurry
        did ~3 & heart ~3 racing|pounding|explode|stopping|weird|chest
        numb|blurry|tingly|paralyzed|weak & shot_up|smoked|snorted|injected|after_using|took_some|took_a_pill|did_some|took_some_random
        i|he|she|someone|somebody|<relation> ~1 odd ~1 on|at|in|last|again|yesterday|today|tonight|$
        <relation>|he|she ~2 took ~1 too much|many
        took ~1 too much|many ~2 and|passed|out
        <relation>|he|she|kev|they ~6 will|did|does|is not ~1 wake|waking ~1 up ~1 $|after|help|no
        need|bring|get|send ~3 narcan|naloxone ~3 at|to|now|here|asap|the !kit|kits
        took|swallowed|popped|had ~4 and ~3 beer|beers|vodka|wine|drinks|whiskey|liquor & everything|dark|sleepy|dizzy|not_feeling|weird|help|klonopin|xanax|pills|benzos|meds
        making ~3 weird|strange|scary|funny|awful|crazy ~1 noise|noises|sound|sounds|breathing
        passed|blacked out & weird|gurgling|snoring|blue|noise|breathing|wake|gray|purple
        took|taken|swallowed|ate|downed|drank ~1 a|my|the ~1 whole|entire|full ~1 month|months|week|weeks|bottle ~1 worth|supply|of
        too much & can_not|cannot|hardly|barely stay_up|stand|stand_up|keep_my_eyes|see_straight|hold_my_head
        unresponsive|not_responding|not_responsive ~5 narcan|naloxone|male|man|female|woman|guy|girl|lady|breathing|pulse
        gave|given|giving ~1 1|2|3|4|one|two|three|another ~1 narcan|narcans|naloxone|doses_of_narcan
    """,
}
