"""Wanting, planning or trying to die, in plain words. English frames, one a line (see ``frames``)."""

FRAMES = {
    "suicide": """
        plan|plans|planning|planned ~1 to|on end|ending it !with|between|on_good|early
        how much|many ~7 take ~6 over ~1 for_good|with|forever
        <kill> myself !laughing|at|working|over|trying|with|studying|for
        <kill> my ~1 self
        end|ending|ended it_all|things|everything|my_existence
        end|ending it ~1 <soon>|for_good|permanently|forever
        <wish_to>|<will> end_it|ending_it !with|on|by
        commit|committing|committed suicide
        suicidal !squad
        i|me|my ~5 suicide
        suicide ~3 i|me|answer|option|only
        <wish_to> ~1 suicide
        <wish_to> ~2 die|dying|death|be_dead|perish !for|hair|of|in_peace
        <wish_to>|<will> ~1 unalive|kms|off_myself|be_gone_forever
        will|going ~2 make it ~1 <tonight_end>
        attempted ~1 suicide|last_night|again|today|to_kill|to_end
        my ~1 suicide attempt
        i ~1 attempted ~1 last_night|again|today|$
        let me die
        help|make me die
        painless|easiest|quickest|fastest ~1 way to|out|of ~1 die|dying|death|go|$
        going_to|about_to|gonna ~1 do it ~1 tonight|this_time|for_real|now
        i will do it ~1 tonight|this_time|now|today|for_real
        do|did ~1 something ~1 stupid|drastic|permanent|i_will_regret|to_myself|bad_to_myself|crazy_to_myself
        danger|threat|risk to myself
        not ~1 safe from|with|by|alone_with ~1 myself
        i am not ~1 safe ~1 $|right_now|tonight|alone|here|to_be
        not ~1 feel ~1 safe|trust ~2 myself|being_alone|alone|tonight ~1 $|tonight|right_now|to_be|not_to
        decided ~2 to ~1 die|end|go_tonight|not_live
        check|checking|checked out ~1 of_life|for_good|permanently|of_this_world
        kill me|myself or i_will_do_it
        die tonight|today|by_morning|by_tomorrow
        i ~3 be? dead tonight|today|by_morning|by_tomorrow
        have|got|made ~1 a|the ~1 plan to ~2 die|kill|end|do_it|hurt
        i ~3 do_not|not deserve to live
        <sorry_for> ~4 what_i_am_about_to_do|this_is_the_only_way|i_can_not_do_this_anymore_goodbye
        no one|nobody can|could|will ~1 stop|save ~1 me ~1 $|now|this_time|tonight
        i am ending it $|all|now
        nobody|noone can stop me
        ^ suicide $
        suicide ~2 sounds|seems|looks ~1 good|nice|better|easy|like
        make it look like ~1 accident
        not ~1 call ~1 911|police|cops|anyone ~3 let_me_go|too_late|let_me|over
        let me go ~1 $|please|in_peace
        i|its|it_is ~2 all planned|figured out
        know|decided|figured|plan|planned ~2 how i ~1 am|will|would ~1 going_to? do_it|die|go|end
        tonight|today ~3 i_am|i_will|i|am ~2 do_it|doing_it|ending_it|end_it
        going|about to do it ~1 $|tonight|now|this_time
        no reason ~3 here ~3 do_it|tonight|end
        death ~3 only ~2 way|answer|option|choice|escape|thing ~2 out|left|for_me|ready|i
        make|put ~1 an end to ~1 my|it|this|everything|life
        no longer be a|your burden|problem
        i ~1 am going to ~1 hurt ~1 myself
        i am|will ~1 going_to? end up killing|hurting ~1 myself
        end|ending ~1 my suffering|misery|pain|struggle|torment
        not plan|planning|intend|planned ~2 on|to ~1 waking|wake|living|being_here|making_it|surviving
        if ~5 i ~1 am going_to ~1 kill|hurt|end ~1 myself|my_life|it
        set|light|lighting|setting myself on_fire|ablaze
        painless|peaceful|quick|easy death|way_out ~1 $|is|sounds|would|from
        eternal|permanent sleep|rest
        i ~1 will ~1 be dead ~1 $|by|soon|before
        exit plan ~1 $|to_die|ready
        suicidality
        too late ~1 by_then|for_me|to_save|to_stop|when_you
        i am ~1 a goner
        leave|leaving|exit|exiting ~1 this|the world|earth|life|planet ~1 $|tonight|today|now|behind|for_good|soon|forever
        ready to leave ~1 this|the world|earth|life
        cut ~1 deep|deeper|too_deep|an_artery|a_vein
        kill|killing myself|kms
        think|thinks|thought|thinking ~2 suicide|killing_myself|ending_it|ending_my_life
        suicide ~5 think|thinking|mind|answer|thoughts
        bleed|bleeding|cut ~1 up $|bad|again|everywhere
        going|go|plan|planning ~3 sleep ~3 not|never ~1 waking|wake
        unaliving|unalive|unalived
        hope|hoping|pray|praying|want|wanting ~2 it|this|they|something|fentanyl ~2 takes|take|kills|kill|ends|end|finishes|does ~1 me|it|the_job|us
        trying|hoping|wanting|planning|praying not to ~1 come_back|wake|make_it|survive|live|breathe|be_here|be_found
        let|letting go of ~1 wheel
        need|needing|needed ~6 where i am going
        ^ ~2 tonight|today is ~1 the night|day $
        made|making up my mind ~3 doing|do|end|going|ready|die|done|tonight
        decided ~4 end|die|last_day|kill|go_out|end_it
        nobody|noone|you|anyone ~1 can|could|cannot|not ~1 talk|convince|change me|my ~2 out|mind
        kill|shoot ~2 me|it myself
        not ~1 trust ~1 myself ~2 alone|tonight|right_now|with_a|with_the|with_these|with_pills|here|in_this_house
        tried ~2 end ~1 it|things|everything|my
        <loved>|<relation> ~4 says|said|saying|told|texted|wants|want|talking|threatening|threatened|posted ~4 suicide|suicidal|to_die|does_not_want_to_live|dying !suboxone
        take|taking|took myself out !to|for|of|dancing|shopping|there|on
        time ~2 for me to ~1 die|go ~1 $|now|home|tonight|forever
        do|doing myself in $
        top|topping|finish|finishing|end|ending|terminate|terminating myself !off|up
        catch|catching ~1 the bus ~2 for_good|forever|out_of_here
        ctb
        toaster bath
        punch|punching|cash|cashing ~1 in? my ~1 own? ticket|chips
        check|checking ~1 me out ~1 of ~1 this? life|world|for_good
        <wish_to>|<will>|ready ~1 be dead|die ~1 by|before
        need|want|ready|getting out of ~1 this? life|world & how_to|tonight|today|plan|know_how|end
        this|the|my|all ~2 pain|suffering|hurting|hurt|struggle|misery|torment|nightmare ~1 ends|end|stops|stop|over|done|finish|finishes ~1 tonight|today|now|tomorrow|soon|forever|for_good
        not hurt ~1 anymore|no_more|any_more & after|tonight|soon|tomorrow|gone
        sleep|sleeping|rest|resting forever & going|tonight|today|will|now|soon|ready
        not exist|live ~1 tomorrow|much_longer|past|after|to_see|another_day|long
        not|no ~1 be? ~1 a? tomorrow for me
        not ~2 want ~3 live|alive|here|exist|living|around & <plan_signs>
        wish|better ~4 dead|die|died & <plan_signs>
        better off dead & tonight|today|doing_it|pills|gun|plan
        feel|feeling|felt like ~1 killing|ending|hanging|shooting|jumping|dying ~1 myself|it_all|it|my_life|$
        <wish_to>|<will>|ready ~2 end|finish|stop ~1 my ~1 life|suffering|existence|pain|story
        try|trying|do_it|attempt again & lived|failed|survived|woke_up|did_not_work|right_this_time
        i ~4 <ingested>|<harm>|crashed|wrecked|overdosed|jumped|shot_up ~8 on_purpose|purposely|intentionally|deliberately
        <wish_to>|<will>|going ~2 jump ~1 $|off|in_front
        i am ~1 doing it ~2 after|when|tonight|today|tomorrow|this_time|for_real|once|as_soon
        that is when|how i ~1 am ~1 going_to? doing|do ~1 it
        voices|voice|demons ~2 say|says|tell|tells|telling|saying|screaming|yelling|told|want ~4 jump|cut|end|do_it|die|kill|hurt|use|slit|drive|dead|better
        afraid|scared|worried|terrified|frightened ~2 of|about ~1 what ~1 i ~2 do
        scared|afraid|worried|terrified ~3 do|doing something ~1 to? ~1 myself|stupid|crazy|bad|drastic
        before|or|so i ~2 do something|anything ~1 stupid|crazy|drastic|i_regret|i_will_regret|to_myself|bad
        before i ~2 hurt|kill|harm|end ~1 myself|my_life|it|someone
        not ~1 alone|by_myself & hurt_myself|kill_myself|do_something|not_safe|trust_myself|stupid
        not ~2 safe ~1 by|with|for|around|alone ~1 myself
        not ~2 trust ~1 myself & gun|pills|alone|knife|tonight|razor|knives|meds|bottle|car
        take|get|hide|lock|keep|remove ~1 the|my|these|this ~1 gun|guns|knives|knife|pills|meds|rope|razors|bottles & trust|hurt|do_something|safe|die|kill|suicidal|before_i
        i ~2 plan|planning|planned|arranged ~3 suicide|death|die|own_death|funeral
        have|got a ~1 plan & what_i_need|the_means|pills|gun|rope|way_to|know_how|how_to_do|ready_to_die|die|kill
        know|figured|decided ~2 when|how ~2 do_it|doing_it|going_to_do_it|end_it|go|die|kill
        cleaned|cleaning|cleared ~6 nobody|noone|they|no_one ~2 has_to|have_to
        let|letting ~2 water|river|ocean|current|lake|train|drugs|dope|fent|cold ~1 take|carry|swallow|kill|have ~1 me
        walk|walking|wade|wading|swim|drive|jump ~1 out? into ~1 the ~1 lake|river|ocean|sea|water !pool|park
        making|make|be|is|plan tonight|today|this ~1 my last ~1 $|night|day
        nap|sleep ~3 not|never ~2 get_up|wake|up_from
        not|dont ~1 call|send|tell ~3 let me ~1 go|die
        no more ~1 pain|suffering|hurting|tears|me ~3 after|tonight|tomorrow|soon|forever
        made|making|wrote|writing|signed|finished ~1 out? a|my will ~1 $|today|and|for|tonight|just
        passwords|bank|account|accounts|insurance|insurance_money ~8 gone|dead|after_i|when_i_am_gone|without_me|doing_it
        insurance money|policy & kids|family|better|doing_it|dead
        love|sorry & not be_mad|be_sad|hate_me|cry|blame|be_angry|be_upset ~1 $|at|with|for|when|over
        make_sure|tell|let ~1 my|the|our <loved> ~2 know|knows ~2 i ~1 tried|loved|love|am_sorry|fought
        hug|kiss|hold ~1 my|the|our <loved>|babies ~2 for me
        over for me ~1 $|tonight|now
        picturing|picture|imagining|imagine|visualize|visualizing|seeing|see|fantasize|fantasizing ~2 myself ~2 dead|hanging|dying|in_a_coffin|jumping|doing_it
        dead by ~1 dawn|morning|midnight|sunrise|noon
        want|ready|going to dye $
        <will>|ready|about|want|going to ~1 commit|rope|neck ~1 $|tonight|now|already|myself|suicide
        someone|somebody|anybody|anyone|chance|please|yall ~3 stop|save|talk me ~1 $|before|from|down|or|now|please|i
        feel|feeling|am|very|so|not_feeling unsafe ~2 myself|thoughts|alone|head|own|$|tonight|right|with
        unsafe ~2 with|around|by ~1 my|myself
        see|find|reading|read|visit|put|bury|remember ~4 me ~3 obituary|obituaries|casket|coffin|morgue|body_bag|tombstone|grave|box|news|funeral
        plan|planning|planned|start_planning|prepare|preparing|pick|picking ~1 out? my ~1 own? funeral|casket|coffin|headstone|grave|obituary
        if ~8 i ~1 am|will|going_to|swear|gonna ~2 kill|hang|shoot|end|off|unalive|hurt ~1 myself|my_life|it_all|it
        id|rather|better be|being ~1 a? corpse|buried|ashes
        thoughts|thinking|thought ~3 unalive|unaliving|suicide|suicidal|killing|ending|offing ~2
        unalive|unaliving|unalived ~2
        crisis ~6 suicide|suicidal|ending|kill|life|die
        suicide ~3 only|option|answer|best|way|good|idea|plan|thoughts|mind|constantly|again
        need ~2 bed|hospital|help|someone ~4 suicidal|kill_myself|suicide|hurt_myself
        be|being|end up dead ~1 before|by|soon|tonight|tomorrow|when|already
        not ~1 intend|intending|plan|planning|expect|expecting ~2 be ~1 here|alive|around ~2 in_the_morning|tomorrow|next|monday|much|after|by
        got|have ~2 plan ~1 and ~2 date|day|time|means|way|pills|place|gun|rope
        have|got the means ~1
        made ~1 my ~1 peace
        not|cannot ~1 promise|guarantee|say|swear ~6 hurt|kill|alive|here|safe|do_anything|do_something
        not ~6 keep|kept ~1 myself ~1 safe|alive
        do|doing|done something ~2 i ~1 can_not|cannot|will_not|never ~1 take_back|undo|come_back|reverse
        ^ going_to overdose|od !if|one_day|someday|if_i|on
        <will>|going to ~1 overdose|od ~2 fine|ok|peace|purpose|tonight|today|and_its|who_cares
        nobody|noone|no_one ~4 miss ~1 me & do_it|doing_it|tonight|end_it|after|goodbye
        time ~1 $ peace|ready
        my|final|last ~1 mind ~1 is ~1 made_up|set
        this ~2 be? my final|last ~1 week|month|day|night|weekend|hour|text|message|check_in ~1 $|alive|on_earth|here|ever
        not ~1 need ~1 another|any|more|an|my ~1 appointment|appt|appointments|meds|refill|anything ~1 $|ever|anymore|where_i|after
        dead|gone ~1 before|by|when ~1 you|they|anyone|cops|help|he|she ~3 get|gets|read|reads|arrive|find|show|come
        not|dont ~1 cry|mourn|grieve ~1 for|over me ~1
        remember|remembered me ~2 as|for|happy|smiling|before
        sell|give|divide|split|leave ~2 my ~4 to|for my ~1 kids|kid|son|daughter|mom|children|brother|sister & money|car|house|stuff|everything|insurance
        paid|bought|planned ~3 my ~1 own? cremation|casket|coffin|burial|plot|funeral|grave
        thoughts|voice|voices|mind|head|brain|demons ~3 tell|telling|tells|saying|say|says|pushing|want|wants ~2 me? ~1 to? jump|die|cut|end|kill|do_it|swerve|drive
        self|auto delete|deleting|destruct
        delete|deleting|deleted ~1 myself|my_life|my_existence
        killn|kll|kiling|killling ~1 myself
        want|wanna|ready|going to d . e
        urge|urges|control|fighting|resist ~4 hurt|cut|harm|kill|burn ~1 myself
        gonna|going|will|might|could ~3 let ~2 train|truck|bus|river|drugs|dope|water ~2 solve|take|end|finish|decide
        would|will ~2 be ~1 enough ~3 jump|fall|die|kill
        jump ~5 floor|story|stories|storey|bridge|window|balcony|roof|height|enough
        be|being|join|joining|see|meet ~1 with|again? ~2 my <loved>|<relation> ~5 od|overdosed|passed|died|dead|heaven|killed|gone|last_year|up_there
        can not ~3 anymore|any_more|no_more|longer & pills|gun|rope|bridge|razor|noose
        tonight|today is it for me
        i will not exist ~1
        <will>|going|want to ~1 be ~2 in ~1 a|the|my casket|coffin|grave|urn|ground
        in ~1 a|the|my casket|coffin|urn & me|i
        last time ~1 you|yall|you_all|anyone ~2 to? hear|see|talk|hearing
        landlord|maid|neighbor|roommate|police|someone|somebody ~1 will ~1 find me|my_body
        want to d . e
        think|thinking|ready|want ~2 sell ~4 give ~4 to my kids
        not ~2 promise ~6 hurt|kill
        its|it_is|is my time $|no|to|now|goodbye|finally|has|come
        no|not planning|plan|planned ~2 on|to ~1 be|being ~1 alive|here|around ~1 $|then|by|after|long|friday|monday
        not planning on ~2 alive|here|living
        i ~2 gone ~1 by the time
        by the time ~6 i ~3 gone|dead
        everything|all|stuff ~2 ready for tonight
        not ~4 stop|control|hold ~1 myself ~1 tonight|anymore|this_time|back|from|much
        tell ~2 <loved>|<relation> ~3 i ~1 did_not|never ~1 mean|meant
        not need ~4 spot|slot|appointment|bed|appt|seat ~4 alive|dead|gone|anymore_bye
        done ~1 with ~1 living|breathing|this_world
        want|need|ready ~2 not ~1 exist|be_alive|wake
        letting go ~1 $ forever
        what if ~1 i ~2 ended|killed|hung|shot|jumped
        have|got ~2 way|means|method|tools|stuff ~2 to ~1 kill|die|do_it|end
        kill myself ~8
        i ~2 gonna|going_to|will|might ~3 end ~1 up? ~1 killing|hanging|shooting|hurting ~1 myself
        my life ~1 ends|stops|is_over|ended ~1 today|tonight|now|tomorrow|soon
        only ~1 way ~2 is|to|left ~2 die|death|dying|suicide|dead|kill
        set|setting|picked|chose ~1 a|the|my ~1 date|day|time ~1 for it|this|to_do_it|to_die
        nobody|noone|no_one|they ~2 will|would|going_to ~1 not? ~1 find ~1 me ~1 till|until|for|before|after|in_time
        arrangements ~3 for ~1 my ~2 dog|cat|kids|pets|son|daughter|funeral|body
        i keep|kept ~1 hurting|cutting|harming|burning ~1 myself
        because ~1 i ~1 will ~1 not be ~1 here|around|alive ~1 $|anymore|after
        i am|will ~2 killing|kill myself
    """,
}
