"""Fear of dying of the drug, and being about to use. English frames, one a line (see ``frames``)."""

FRAMES = {
    "fear": """
        scared|afraid|fear|terrified|worried|worry|fearing|frightened|petrified|paranoid ~1 of|i|to|that|about|im|if|going ~4 overdose|overdosing|die|dying|relapse|kill_me|kill_myself|dead|use_again|death|fentanyl|not_wake|use_tonight|using_again|pick_up|relapsing|use
        <use_thing> ~4 will|going_to|gonna|is|might|be|was|almost|to|would|gonna ~2 kill|killing|kills|the_death|be_the_death|end|take ~1 me|my_life|of_me ~1 !smalls
        <use_thing> ~2 is killing me
        not|never ~1 want to ~1 die|overdose|be_dead|end_up_dead|lose_my_life|be_another|be_the_next|be_next|relapse_and_die !laughing|of_heat
        if i ~2 use|relapse|shoot|do|pick_up|go_back|keep_using|slip ~4 die|dead|overdose|kill|od
        next ~2 time|shot|hit|high|one|relapse|bag|dose|use ~5 last|kill|die|dead|overdose|wake|death
        ^ ~2 almost|nearly ~2 died|overdosed|dead|lost_my_life|killed_myself|overdose|used|relapsed|od_ed !laughing|my_phone|up
        ^ ~1 i ~1 going_to|will|might|could ~1 overdose|die|end_up_dead|wind_up_dead !laughing|of|lol|if_i_do_not_eat|when_i|hard
        can_not|do_not|cannot|not ~1 trust ~1 myself
        close|this_close to ~1 overdosing|dying|relapsing|relapse|using|picking_up|giving_in|losing_it
        about|going|gonna to use $|again|tonight|right|now|dope|heroin|today|fentanyl|drugs|if
        about|going|gonna|want ~1 to ~1 relapse|shoot_up|pick_up_again|get_high|use_again|use_tonight|cop|score_some
        friends|people|everyone|everybody ~4 dying|dropping_dead|overdosing|dropping_like_flies
        lost|no my? tolerance
        using|used|use|smoking|shooting alone
        might ~1 use|relapse|pick_up
        fentanyl ~4 scared|afraid|die|kill|not_know
        overdosed|overdose ~2 again|before|last|twice|once|year|ago|month
        ^ overdose ~2 $
        going_to|gonna|will|might ~1 overdose
        slip|relapse|mistake|hit|bag|shot|time|more ~3 i_am|i_will_be|im dead|done_for|gone
        almost|barely|nearly|hardly ~2 not|did make|made it ~1 $|this_time|back|last|out
        cravings|craving|urges|urge ~4 give_in|giving_in|can_not|unbearable|winning|taking_over|killing|too_strong|too_much|going_to_use|about_to
        about|going|gonna|ready to ~1 give_in|cave|slip|relapse|go_use|go_cop|go_score|pick_up|get_high|shoot_up|go_get_high|use_today
        going|about|gonna|headed to ~1 go? ~1 use|cop|score|get_high|shoot_up|buy_dope|pick_up_dope|call_my_dealer|meet_my_dealer|get_dope
        use|using|used ~4 not|never wake ~1 up
        fentanyl|fent|dope|heroin|drugs ~4 death of me|us
        scared|terrified|afraid ~2 of|to ~1 dying|death|overdosing|using|relapse|relapsing|use|myself
        overdosed ~1 and ~1 died
        <relation>|friends|people ~4 dead|died|gone|dying ~3 overdose|fentanyl|this_year|od|dope
        i nearly|almost died|overdosed|relapsed
        relapsed|slipped ~5 almost|nearly|dead|overdosed|not_make
        my dealer ~3 outside|here|calling|texted_me|on_the_way
        want|need|dying to ~1 get_high|use|shoot_up ~1 $|so_bad|bad|right|now|tonight|today
        not stop thinking ~1 about|of ~1 using|getting_high|dope|heroin|fentanyl|drugs|shooting_up|scoring
        scared|afraid|terrified|worried|fear|nervous|frightened|paranoid|petrified|afeared ~5 die|dying|dead|death|overdose|overdosing|od|kill_me|kills_me|take_me_out|get_me|next_one|use|using|relapse|relapsing|funeral|not_wake
        <use_thing>|this|it|next ~4 going|gonna|will|might|could|is|about ~2 kill|end|take_me|put_me_in|bury ~1 me|my|$
        i ~2 going|will|might|could ~2 die|end_up_dead|overdose|be_dead|be_next|be_the_next ~3 like_my|from|if_i|using|of_this|out_here !laughing
        not ~1 stop|quit ~1 using|getting|shooting|smoking|drinking|doing ~6 die|dead|kill|scared|death|overdose
        <use_thing>|using ~4 like ~2 my ~1 <relation>|<loved> did
        if|when|once|next_time|soon_as ~1 i ~2 use|relapse|shoot|pick_up|slip|go_back|keep ~7 die|dead|overdose|kill|kills|be_it|last
        next ~1 time|hit|shot|bag|one ~5 kill|kills|last|die|dead|be_it ~1 me|$|one
        <use_thing> ~3 get|take|claim me $|one|too|like|eventually
        used|relapsed|slipped|using ~3 scared|afraid|ashamed|alone
        afraid|scared|worried ~3 might|will|gonna|going ~2 use|slip|relapse|pick_up|go_back
        need|want|wanna|fiending|jonesing|itching|dying|craving to|for ~2 use|get_high|shoot|score|a_hit|cop|fix|a_fix ~2 $|so|bad|now|right|rn|tonight|today|real
        about|going|fixing|ready|close|tempted to ~1 relapse|slip|get_high|cop|score|shoot_up|call_my_dealer|call_my_plug|hit_up_my_dealer !a_goal|some_points
        i ~1 have ~3 dope|bag|bags|drugs|pills|fent|heroin ~2 in ~1 my|front|hand|pocket|room
        used|slipped|relapsed|got_high|shot_up|smoked_dope|did_dope yesterday|last_night|today|again|this_morning|tonight|this_weekend
        i ~1 relapsed|slipped_up|fell_off_the_wagon|picked_up_again
        my ~1 dealer|plug|dope_man ~3 is|at|outside|here|coming|called|texted|hit|calling|texting|blowing
        going_to|will|might|could|gonna ~1 end|wind|wound|be ~1 up? dead|in_a_box|in_the_ground|in_a_coffin|another_statistic
        had to narcan|revive|bring ~1 me
        narcan|narcanned|narcaned|revived ~1 me|in_my
        <use_words> ~1 alone|by_myself ~2
        using|smoking|shooting|drinking ~2 again ~4 not|cant|stop|help|scared|bad
        can|could not ~1 stop|quit ~1 using|smoking|shooting|drinking|getting_high|relapsing
        i am|been|started|back ~1 using ~1 $|again|every|daily|heavy|bad|and
        i ~2 used|slipped|relapsed|shot_up|got_high|shot_dope|did_dope ~2 again|last_night|last_week|yesterday|today|tonight|this_morning|this_weekend|dope|fent|fentanyl|heroin|meth|crack|fetty|saturday|sunday|monday|friday|$
        went|going|been|on ~1 on? a bender|run|binge|tear
        messed|fucked|screwed up ~4 used|high|dope|smoked|shot|drank|pills|relapsed|slipped
        caved ~4 used|high|smoked|shot|drank|did
        gave|give|giving in ~4 used|high|smoked|shot|cravings|urge|and|last|again !to_my_kid
        back ~1 on|to|at|into ~2 needle|dope|drugs|pills|fent|fetty|heroin|meth|crack|bottle|using|it_again|old_ways|my_old|blues|shooting|smoking
        been|started|keep|kept|caught_myself using|shooting|smoking|snorting|slamming|sniffing ~3 again|dope|fent|fentanyl|fetty|heroin|meth|crack|blues|up|pills|daily|everyday
        brought|bring|came|revived|saved ~1 me ~1 back ~4 narcan|life|ems|paramedics|dead|od|friday|twice
        i ~2 died ~3 min|minutes|seconds|last|and_came|narcan|twice
        overdosed|overdose|overdosing|oding|overdoses
        close ~2 to oding|overdosing|dying|od|overdose
        cravings|jonesing|fiending|urges|fiendin ~4 bad|hard|crazy|insane|roof|walls|kill|cant|unbearable|intense|worse|strong_tonight|eating_me|winning|losing|loud
        craving ~3 so|bad|hard ~1 bad|hard|much ~1 $|i|that|right|and|today|tonight !pizza|chocolate
        afraid|scared|fear|worried ~6 not ~1 wake|survive|make_it|live|come_back|find_me ~2
        what if ~1 i ~4 od|overdose|die|relapse|use ~4
        last ~1 one|shot|time|hit|high ~1 could|might|may|would
        could|might|may|will|gonna ~1 be my|the last ~1 $|one|shot|hit|time
        dope|fent|fentanyl|fetty|heroin|tranq|crack|meth ~2 again|today|tonight|yesterday|last_night|this_morning|this_weekend !test|strips
        using|used|smoked|shot|snorted|did|doing|smoking|shooting|slammed ~3 dope|fent|fentanyl|fetty|heroin|tranq|blues|crack|meth|percs|dirty_30s|coke|speedball !years|when_i_was|back
        in ~2 car|pocket|money ~6 cop|score|dealer|dope_man
        got ~3 money ~5 cop|score|use|dealer|high|spend_it_on
        going|about|gonna|want|wanna|trying|tryna to get ~1 high|fucked_up|loaded|lit_up|a_bag|some_dope !score|school
        not ~1 care ~2 if ~2 fent|laced|fentanyl|kills|kill|overdose
        going|gonna|will|might|could|about to ~1 die out_here|soon|from_this|from_it|like_this|in_these|on_these|young|alone|in_some
        mix|mixing|mixed|mixes ~2 benzos|xanax|alcohol|bars|liquor|dope|fent|klonopin|pills|gabapentin ~3 with|and|again|it
        one of these days|times ~4 not|dead|die|overdose|kill|gone|wake
        not ~1 to use|relapse|drink|pick_up ~6 all|cant|hard|think|struggling|cravings|thinking
        all ~1 i ~2 think ~1 about|of & use|using|dope|high|fent|drugs|heroin
        offered|handed|gave ~1 me ~2 bag|dope|hit|pills|shot|bump|line|perc|fent|some & want|took|did|tempted|almost|used
        bought|copped|scored|got|picked_up ~3 dope|fent|heroin|bag|bags|bundle|blues|pills|fetty|crack|meth & pocket|car|hand|house|going_to|not_used|want|sitting|bathroom|use
        used ~3 after ~4 clean|sober|months|years|days
        had|another|a ~1 slip ~2 $|yesterday|last|today|up|this|with
        i ~2 shoot|shooting|use|using|smoke ~1 up? ~1 by|alone ~1 myself|$|at|in
        who ~1 is? next me
        buried|burying|lost another|my ~2 friend|friends|homie|buddy|cousin|brother|sister
        ashamed ~4 used|relapsed|slipped|using|relapse
        used|relapsed|slipped ~6 ashamed|guilty|embarrassed|disappointed
        scared|afraid|terrified|fear ~6 not ~3 wake|make_it|survive|live
        used|slipped|relapsed ~3 after ~5 clean|sober
        fent|fentanyl|dope|heroin|drugs|meth|addiction|this_stuff|drinking|using ~6 death of me
        cravings|urges|craving ~3 out of control|hand
        cravings|urges ~2 are|is|got|getting ~2 out_of|bad|strong|intense|worse|killing|too|unreal|wild
        using|smoking|shooting|getting_high ~3 behind|in_secret|secretly|and_lying|hiding
        feel ~1 like ~1 using|relapsing|getting_high|shooting_up
        trust ~1 myself ~2 money|cash|around|alone|with
        i ~1 been|was|am|started|keep ~2 using|sniffing|snorting|shooting|relapsing ~1 !the_app|the_machine|my_phone|the_treadmill|coupons|your
        i am|was|been ~1 craving|cravin|fiending ~3 bad|hard|much|scream|cry|die|crazy
        if i ~1 go|went ~1 back? out|use ~3 not ~2 make_it|make_it_back|come_back|survive
        relapse|run|one|slip ~2 in me ~6 no|not ~2 recovery|recoveries|more
        scared|afraid|nervous|not_good|worried ~3 alone ~2 with ~4 bag|dope|stash|pills|drugs|needle|rig|bottle
        used_to|use_to cut|burn|hurt_myself & want_to|urge|urges|again|miss_it
    """,
}
