"""A wish to be dead without a plan; being a burden; no reason to live. English frames, one a line (see ``frames``)."""

FRAMES = {
    "death_wish": """
        wish|hope|hoping|hoped|pray|praying|wishing|wished|prayed|begging ~3 i ~2 was|were|am|would|could|had|get|just|will ~2 dead|gone_forever|die|died|disappear|vanish|cease|never_born|never_been_born|not_exist|not_alive|hit_by|killed|cancer|sleep_forever
        wish|hope|hoping|pray|praying|wished|wishing ~3 not|never ~2 wake_up|woke|woken|born|alive|exist|existed|make_it|live|survive|be_here|have_to_wake|been_born
        wish|hope|pray|want ~2 it|god|someone|something|somebody|fentanyl|they ~2 would|could|will ~1 kill|take|end ~1 me|it|my
        wish|hope|pray|praying|hoping ~2 i|to ~1 overdose|die|go_in_my_sleep|dead
        not|never|no_longer ~2 <want_words> ~2 <live_words> !with|in|there|at|near|together|on
        not|never|no_longer ~1 <want_words> ~2 be|exist|stay ~1 here|alive|around|on_this_earth|in_this_world|on_earth|on_this_planet ~1 anymore|any_longer|$|no_more|right_now|today
        not|never ~1 <want_words> ~1 to? wake|waking|woken ~1 up ~1 $|tomorrow|anymore|again|ever|in_the_morning|and|this|from|one|day|to_this
        no ~1 reason|point|will|desire|purpose|use|sense ~1 to|in|for|of ~2 <live_words>|go_on|keep_going|continue|going_on|trying|anymore|it_anymore
        no point ~1 $|anymore|left
        no reason ~1 left|to_be|anymore
        lost ~2 will|reason|desire ~1 to live|be_here|exist|go_on
        nothing ~1 left? ~2 to|worth live|living ~1 for?
        nothing to lose ~2 anymore|$
        better off|of dead|if_i|without_me|gone|not_here|with_me_dead|with_me_gone|if_im_gone|in_the_ground|not_being_here
        better ~1 if ~1 i ~2 gone|dead|died|disappeared|never|not_here|not_around|was_not|were_not|not_exist|just_died|not_wake
        better|happier|easier ~1 without me
        easier|better ~1 if|to ~1 i|just ~1 die|died|dead|was_dead|were_dead|gone|be_dead|be_gone
        done|tired|sick|over|exhausted|finished|through|weary|had_enough ~2 of|with ~1 living|life|this_life|my_life|existing|being_alive|it_all|this_world|existence|breathing|waking_up|the_pain_of_living|trying_to_live|fighting_to_live
        done ~1 with ~1 it_all|everything|this_world|all_of_it|life|living
        life ~2 is|has|feels ~2 not|no|pointless|worthless|meaningless|over|unbearable|nothing|hopeless|misery|too_hard|too_painful|a_living_hell ~1 $|worth|anymore|meaning|point|for_me|now|without|and|i|to_me|living|it
        life ~1 not ~1 worth ~1 it|living|fighting|$
        my life ~2 over|ended|pointless|worthless|meaningless|a_living_hell|not_worth|ruined|is_shit|means_nothing
        life is shit|hell|meaningless|pointless|over|not_worth
        hate|hating my_life|being_alive|living|existing|waking_up|that_i_woke|that_i_am_alive|life
        why ~1 am|did|do|was i ~2 alive|born|exist|still_here|wake_up_today|wake_up_this_morning|wake_up_again|live|living|survive|even_try|even_here|not_dead
        why ~1 bother|go_on|keep_going ~1 living|anymore|trying|$|with_life
        what is the point|use|purpose ~2 $|of_living|living|anymore|of_life|of_anything|of_going_on|of_trying|in_living|in_anything|of_me|of_staying
        not worth living|being_alive|it_anymore|saving|the_air
        not ~1 worth ~1 living|it_anymore|being_here
        sleep|asleep ~2 forever|and_never|and_not_wake|never_wake|not_wake
        go|going|falling|drift to_sleep|sleep|asleep ~2 not|never wake|waking
        never wake|waking ~1 up ~1 $|again|from|tomorrow
        not ~1 wake|waking up ~1 tomorrow|again|anymore|ever|one_day|from_this|from_it|from_my_sleep
        not care|caring|matter|mind ~2 if|whether|about ~3 live|die|dead|alive|overdose|wake|living|make_it|kills
        not ~1 care ~1 if|whether|that ~1 i|it|this ~1 am ~1 die|live|overdose|dead|wake|kills|alive
        not ~1 afraid|scared of|to ~1 die|dying|death
        if i ~1 die|died|dead|disappeared|overdosed|overdose|vanish|disappear ~4 nobody|noone|care|cares|fine|whatever|so_be|oh_well|then|miss|notice|matter|happy|better|relief|peace|ok
        who|nobody|noone cares|care ~1 if|whether|about ~1 i|me ~2 $|die|live|dead|disappear|overdose|anymore|gone
        nobody|noone|no_one|who|anyone|wont ~2 miss|care|notice|cry|mourn|know ~3 i ~1 am|die|died|was|were|disappeared|overdosed|go|left ~1 gone|dead|died|die|disappeared|$|today|here
        nobody|noone|no_one would|will|gonna ~1 miss|care|notice|mourn|cry ~1 me|if_i|$|when_i
        death ~2 would|sounds|seems|looks|is ~2 better|relief|nice|good|peaceful|easier|only|peace|answer|welcome|option|way_out|escape
        <wish_to>|want|wish|need ~1 it|everything|this|pain|life|the_world|hurting|suffering all? to ~1 stop|end|be_over $|forever|already|so_bad|now|please|for_good
        want it|this|everything all? to be over
        just|want|make|need ~2 it ~1 all? stop|end ~1 $|please|now
        can_not|can_t|cannot|couldnt|could_not ~2 <go_on> ~3 anymore|any_longer|no_more|longer|another_day|much_longer|one_more_day
        can_not|cannot ~1 go_on|do_life|live_like_this|keep_living|keep_doing_life|face_another_day|take_it_anymore|take_any_more|take_much_more|live_with_myself ~1 $|anymore|like|living|this|with|and|i|much|longer|another
        not ~1 know|sure ~1 how ~1 much_longer|long ~1 i ~1 can|will|have|got
        how much longer|more ~1 i can|can_i|i_will|do_i
        <wish_to>|could|should|want_to|wish_i_could|rather ~1 disappear|vanish|cease_to_exist|fade_away|not_exist|sleep_forever|not_be_here|not_be_alive|never_wake|be_invisible_forever
        disappear|vanish forever|completely|from_this_earth|off_the_face
        i ~3 burden ~1 $|to|on|for|and|anymore
        a|such|being|huge|nothing_but burden ~1 to|on|$|and|for ~1 everyone|my|people|them|$|others|everybody|you|family|society
        waste of ~1 space|air|oxygen|life|skin|a_life|breath
        everyone|everybody|family|kids|they|world|people|mom|son|daughter|children|wife|husband ~5 better ~1 off? without_me|if_i
        without me ~2 here|around|in_it|in_the_way
        sorry for existing|being_alive|being_born|living|breathing|i_exist
        god|lord|jesus ~2 take|bring me $|home|now|away|already|with_you|too
        when i am gone|dead|no_longer_here|not_here_anymore
        someone|somebody|just|please kill|shoot me
        playing|play|played ~2 russian_roulette|with_my_life
        thinking|thoughts|think|thought|fantasize|fantasizing|dream|dreaming|obsessed|fantasies ~2 about|of|with ~2 death|dying|my_death|my_funeral|not_being_here|being_dead|not_existing|my_own
        dark|bad|scary|ugly|intrusive thoughts|place|places ~1 $|again|tonight|in_my_head|are|about|and|right_now|lately|today|keep|about
        unalive|unalived|unaliving
        i ~1 should|deserve|could|would|might ~2 die|be_dead|have_died|been_dead|to_die ~1 $|and|today|right_now|than|for_what|in|from
        should|wish ~1 i? have|had died|stayed_dead|let_me_die|not_woken|od_d
        drink|drinking|smoke|using|use|shooting myself to death
        escape ~1 from? life|everything|this_world|it_all|reality|this_life|my_life
        my time to go|is_up|has_come
        time for me to ~1 go|leave_this|check_out
        ready to go|leave ~1 home_to|meet_my|be_with_god|be_with_jesus|this_world|this_earth|be_with_my_mom
        in|having ~1 crisis ~1 $|and|i|right_now|please|help
        live or die
        no way out ~1 $|of|for|for_me|but
        end of my rope
        giving up on life|living|everything|it_all
        give|gave|giving|given ~1 up on life|myself|living|everything
        tired of ~1 living|life|being_alive|this_life|existing
        do not ~2 see|have ~2 future|reason_to|tomorrow|way_out
        slow suicide
        not suicidal|going_to_kill_myself ~8 but|though|still|yet|wish|anymore
        wanted|want ~1 to_die|to_hurt_myself|to_end_it
        going to_hell|out_with_a_bang ~1 tonight
        ^ ~2 over life|living|being_alive|this_life|existing|it_all|everything
        what|why ~3 to live for
        existing ~1 not living
        ready|want|waiting|begging|praying ~1 for it|this|everything|life|all_of_this ~1 all? to be over|end|stop
        mind ~1 if ~1 i ~1 not|never|died ~1 wake|up|$
        family|kids|everyone|they|mom|wife|husband|people|theyd ~3 better|happier|easier ~3 died|dead|gone|disappeared|without_me
        better|happier ~1 off? if i ~1 died|was_dead|were_dead|was_gone|were_gone|disappeared|killed|wasnt_here
        not ~2 see ~2 point ~1 $|in|of|to ~2 $|life|living|anything|any_of|it|this|going|trying|anymore|being|myself
        no point ~2 being|alive|living|anymore|trying
        take|call|bring me home ~1 lord|god|jesus|already
        would|could|will not ~2 care|mind|be_mad|be_upset ~3 die|died|wake|dead|kill
        rather ~1 be|die ~1 dead|than ~1 than|feel|live|keep|go_through|deal|be|$
        wanting|want|need to disappear|vanish|not_exist|be_gone|be_dead ~1 $|for_good|forever|completely|from
        thoughts ~1 of death|dying|not_being
        head|mind|place ~4 dark place|hole
        dark ~1 place|hole|head_space|headspace
        existing|living ~3 hurts|painful|too_hard|pain|torture|exhausting
        being alive ~3 hurts|hard|exhausting|pain|torture|sucks
        i ~2 dead ~1 already|inside|weight
        tired|exhausted ~2 being|of ~1 here|alive|me
        not care ~2 what happens ~2 me|$
        what difference ~5 live|die|here|alive|gone|dead
        <relation>|everyone|everybody|they|people ~1 gave|given|give up on me
        wonder ~3 better|happier|easier ~2 without_me|if_i
        i wish ~2 end it|this|my_life|everything
        feel|feeling ~1 like not? living|existing
        living|life|existing is ~1 too|so ~1 hard|painful|much|exhausting
        stop living|existing
        cease to|existing exist|$
        ^ ~1 cease to exist
        want|wanting|ready to be done with ~1 this|it|life|everything|living $
        wish|hope|pray it ~1 would|could|will ~1 all? end|stop|be_over
        i ~1 take up space
        only thing ~2 keeping|kept|keeps me ~1 alive|going|here|breathing
        when i am|die not_around|gone|no_longer_around
        i ~1 am ~1 sinking|drowning $|and|in_this|fast|again
        i make ~1 everything|things|everyones|it ~1 worse ~1 $|for
        unworthy|undeserving of ~1 love|life|living
        fade|fading away
        why ~2 i ~1 am ~1 still|even ~1 here|alive|living|breathing
        not see myself ~1 living|making_it|alive|here ~2
        kids|family|mom|wife|they|everyone ~3 not ~1 need|want ~1 me ~3
        they|kids|everyone|family ~2 are|be|would|is ~1 better off ~1 $|without|if
        done|tired|finished ~1 fighting|trying|struggling|pretending|surviving
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
        wish|wishing|hope|hoping|pray ~1 i ~1 die|died|dead|gone ~1
        wish ~1 i ~1 would ~1 die
        i ~1 would|will not mind|care ~2 die|dying|dead|hit_by|if_i_got|if_something|not_waking|if_i_did_not
        mind dying|being_dead|not_waking|not_existing
        why ~2 did|do|am|cant|could ~1 not ~1 i ~2 die|dead|wake|od|be_dead
        should ~1 have ~1 died|been_me|let_me ~2
        died|dead instead of ~1 my|him|her|them
        come|came|show|cry at|to my funeral
        my own? funeral
        not care what happens ~1 to me|$
        wish|wished|hoping|hope ~4 od|overdose|shot|hit|fentanyl ~2 took|takes|killed|kills|take|finished ~1 me|it
        mad|angry|sad|upset|pissed|hate|sucks|wish|regret ~3 brought|saved|revived|narcanned|narcan|woke|lived|survived|still_alive|came_back|pulled_me
        envy|envious|jealous|lucky ~2 dead|died|ones_who_died|he_is_dead
        at least if|when i ~2 dead|died|gone
        if i ~1 was|were|am dead|gone|not_here ~4 not|better|happy|easier|peace|over|stop
        better off ~3 dead|gone|without_me
        rather ~1 be? dead|die|dying !eat|wear|watch|lol
        do not|never ~1 want|wanna|need|wish|like|care|feel|plan ~4 live|alive|existing|exist|living|here_anymore|be_here|wake_up|survive !with|near|by|together|in_this_apartment|there|at_home|paycheck
        wish ~6 hit|killed|took|kill|take|got|ended|end|finished|finish ~1 me ~1 $|out|already|that|too|instead|last
        nice|good|easier|better|peaceful|relief|great ~3 not ~1 exist|wake|be_here|be_alive|exist
        ready to go ~4 lord|god|jesus|whenever|home
        not ~3 have ~3 will|reason|desire|strength|energy to ~1 live|go_on|keep|be_here|continue
        hoping|hope|wish|pray|praying ~6 takes|take|took|kills|kill|ends me ~1 out|$|already|too
        stopped|not|quit looking|look both ways
        jealous|envy|envious|jelous ~6 passed|peace|dead|died|gone|resting
        never ~1 should ~1 have ~2 been_born|had_me|survived
        mom|mother|mama|parents ~4 never ~2 had me
        living|life|existing|being_alive|breathing|waking_up ~1 is|feels|has_become ~2 chore|burden|pain|hell|torture|joke|nightmare|exhausting|curse|prison|punishment|too_much|unbearable
        wake|woke|waking up ~3 disappointed|angry ~4
        mad|disappointed|angry|sad|upset|hate ~4 still ~1 breathing|here|alive|living
        rather|better|ready_to|want_to ~1 be gone|nothing|ashes
        tak|taking|take|waste|wasting ~2 space|air|oxygen !heater|force
        sleep ~6 never|not|forever ~4 deal|wake|get_up|come_back|feel
        dead|death|dying ~3 not be ~1 worse|that_bad|so_bad|as_bad
        ok|okay|fine|cool|comfortable|peace with ~1 dying|death|being_dead|dying_young
        pray|praying|beg|begging|wish|wishing|hope|hoping|asking ~1 for ~2 death|it_to_end|the_end
        death ~4 gift|blessing|relief|mercy|release|escape|vacation|reward|friend|freedom|rest
        unfortunately|sadly|still ~2 alive|breathing ~1 unfortunately|sadly|somehow|for_some|why
        should ~1 not ~1 be ~1 here|alive|on_this|living ~1 $|anymore|right
        nobody|noone|no_one|they|kids|family|world|people|anybody ~2 not? ~1 need|needs|want|wants ~1 me ~1 $|here|around|anymore|alive
        get|be|is it ~1 over with already
        <loved>|everyone ~2 deserve|deserves ~2 better ~1 $|than|mom|dad|mother|father|parent
        <loved>|everyone|everybody ~3 fine|better|happy|ok|okay|happier ~2 without|with_out ~1 me
        not ~1 coming back ~4 nod|high|od|shot|one
        if ~3 not|wasnt ~1 for ~2 <loved>|cat|dog|cats|dogs|you|pets ~5 gone|dead|here|done|over|alive|end
        those|these|my|the|bad ~1 thoughts ~1 again|back|are_back|came_back|returned|coming_back
        wish ~3 let|left me ~1 go|die|there|dead|alone_that
        if i die i ~1 die
        whatever happens ~1 happens & die|dead|use|live|od|care
        hoping|hope|pray|praying ~2 that|this|it is ~1 it|the_last|the_end
        ^ ~1 life ~1 is? over
        ending|end|ended|ends|wind|winding up dead
        my own funeral
        wish|hope ~4 earth|ground|floor|lightning|bus|truck|heart ~5 swallow|take|strike|hit|stop|stops|gives_out|give_out
        not ~1 want|need|deserve ~1 a tomorrow|future
        easier|better|simpler ~1 to ~1 be? ~1 dead|die|gone
        <loved>|everyone|they|people ~4 relieved|happier|better|glad|fine ~3 if ~1 i ~2 died|dead|die|gone|disappeared|went
        foot in ~1 the grave
        waiting|ready|want|wanting|need|begging to die
        hoping|hope|wish|praying ~2 my ~1 heart ~3 gives|stops|quits|give|stop|quit
        cannot|not ~1 believe ~1 i ~1 am ~1 still ~1 alive|here|breathing
        only ~1 here|alive|living|breathing|around ~2 cuz|because|for
        relieved ~2 if ~1 i
        point ~2 $ alive|living
        wish ~1 i ~2 would ~1 die|died|die_already
        wish ~1 that|the|a|some ~2 car|truck|bus|train|gun|shot|hit ~4 hit|killed|took me
        not ~1 fight ~1 it if it ~1 happens|kills
        not ~1 care|matter ~3 what ~1 happens
        thinking|think|thought|wonder|feel ~3 letting go|not_being|ending|disappearing|leaving_this|sleeping_forever
        what if ~1 i ~1 was_not|were_not|am_not|disappeared|just_left|died|never ~1 here|around|woke|born|existed|$
        pray|praying|hope|hoping|wish|wishing|beg ~4 i ~1 do_not|will_not|did_not|never ~1 wake|make_it|survive|see !you|u
        pray|praying|hope|hoping|wish ~3 not ~1 wake up
        not ~1 want ~1 to? ~1 wake|wakeup|open_my_eyes
        better off dead
        miss me ~3 dead|gone
        not|never ~3 mind|care|object|complain ~1 if ~2 lord|god|jesus|death|something|cancer ~1 took|takes|take|came_for|comes_for|called ~1 me
        hope|hoping|wish|praying ~3 bad|hot|strong|laced ~1 batch|bag|shot|dope|one|stuff
        better|happier ~1 off? ~1 without me
        world|kids|family|everybody|everyone|mom|people|yall ~3 better|happier ~2 without|minus me
        deserve ~4 dying|to_die|death|to_be_dead|die
        why|whyd ~2 they|you|god|he|she|it|yall ~2 bring|brought|revive|revived me
        picture|pictured|picturing|imagine|imagining|imagined|daydream|fantasize ~1 about? ~1 driving|crashing|jumping|swerving|falling|drowning|hanging ~1 off|into|in_front|from|myself|my
        look|looked|looking|stare|stared|staring ~1 at|over|off ~1 the|that bridge|edge|tracks|railing|ledge|drop|river ~3 long|while|longer|different|again|too
        not existing|being_alive ~2 easier|better|nice|peaceful|relief
    """,
}
