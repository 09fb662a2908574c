"""Hopelessness, despair, no strength left. English frames, one a line (see ``frames``)."""

FRAMES = {
    "hopeless": """
        hopeless|hopelessness !romantic|romantics|case_of|at|with_money|when_it_comes
        no more? hope
        lost|losing|lose|out_of|run_out_of|given_up ~1 all? hope
        feel|feeling|want|ready ~1 like|to ~1 giving|give up !my_seat|sugar|soda
        about to give up ~1 $|on_everything|on_life
        ^ worthless $
        i|me|am|feel|feeling ~2 worthless
        i am|feel|feeling ~2 piece_of_shit|failure|trash|garbage|nothing|disgusting|monster|useless|loser|screw_up|fuck_up|disappointment ~1 $|and|to|i|as|who|anyway|who
        feel|feeling ~2 useless|worthless|like_nothing|like_a_failure|like_trash|like_shit_about_myself|like_a_burden|like_garbage|empty|defeated|broken|trapped|like_a_loser|dead|numb
        no ~1 future|way_out|escape|end_in_sight|light_at|one_cares|one_loves
        nobody|noone|no_one ~2 cares|loves|wants|needs|understands|gives ~1 me|about_me|if_i|$|a_shit|a_fuck|anymore|i|what_happens|whether
        can_not|cannot|couldnt|could_not ~1 do|take|handle|stand|cope|deal_with|keep_doing|bear|carry|survive|go_on|keep_going|fight|keep_fighting|continue ~1 this|it|life|another_day|with|going|all_this|much|like_this|on|the|on_like|doing ~1 anymore|any_longer|no_more|longer|much_longer|pain|more|like_this
        giving up $
        i ~1 have|got nobody|no_one $|left|who|to|in|and
        having ~1 a? ~1 breakdown
        ^ depressed $|today|again|lately|and|as
        can_not|cannot ~1 cope|go_on|keep_going_on|do_this_anymore|take_this_anymore|take_it_anymore|keep_doing_this|handle_this_anymore|fight_anymore|get_out_of_bed
        falling|fallen|breaking apart|down|to_pieces ~1 $|and|i|again|inside|right_now|mentally
        i ~2 losing|lost|lose my_mind|it_all|everything|the_will|my_will|the_fight|all_hope|my_kids|custody|control_of
        ^ losing|lost everything|it_all|my_kids|custody|all_hope|hope
        at|hit|hitting|reached|past my ~1 bottom|breaking_point|limit|wits_end|lowest|rope ~1 $|and|again|i|of|right_now|today|rope
        breaking point
        nothing ~2 matters|helps|works|worth_it|gets_better|changes|left|to_live|good_ever ~1 $|anymore|anyway|and|to|i|for|now|me|in|is
        never ~2 get|gets|be|going_to ~2 better|ok|okay|happy|clean|normal|sober|right|free_of_this|out_of_this ~1 $|again|is|from|anyway|and|i|so|for
        not ~1 going_to ~1 get|be better|ok|okay|sober|clean
        all|completely|totally|utterly ~1 alone ~1 $|in_this|right_now|and|no|i|with|scared|in_the_world|nobody
        i hate ~1 myself|my_life|who_i_am|everything_about_me
        hate myself|living_like_this
        do not ~2 see|feel ~2 point|hope|any_way|light|the_use|an_end|a_way
        i|me|am|feel|feeling|getting|been ~1 depressed
        depressed and|i|again|lately|as_hell|as_fuck
        severe|deep depression
        tired of ~2 trying|fighting|everything|it_all|hurting|struggling|suffering|this_shit|feeling|being_sick|the_pain ~1 $|anymore|and|i|this_way|like_this|so
        exhausted|tired mentally|emotionally|of_everything|of_fighting
        can_not|cannot ~2 stop crying
        crying ~2 all|every|for|nonstop|non ~1 day|night|days|nights|hours|stop|$|myself_to_sleep
        panic|anxiety attack|attacks
        my lowest|lowest_point
        numb ~1 to|inside|all ~1 everything|$|the_time|it
        i ~1 am ~1 broken ~1 $|and|inside|beyond|person
        what is|even ~1 the_use|the_point|left_for_me ~1 $|of_living|of_trying|anymore|of_anything|of_it_all|of_getting_clean|of_going_on|in_trying|of_recovery|of_staying
        not strong enough|going_to_make_it|gonna_make_it
        not ~2 make it ~1 through_this|out|this_time|much_longer|through_the|another
        not ok|okay ~1 $|at_all|right_now|and|i|mentally|please
        spiraling|spiralling
        drowning ~1 $|in_this|in_my|inside|and
        everything ~2 falling_apart|fell_apart|hopeless|pointless|ruined|lost|is_over ~1
        ruined my|everything life|$|i|for
        nothing|things|it|this ~2 is|are|will|ever|never|not ~1 ever|never|not|going_to|gonna ~1 going_to|gonna|get|be ~1 change|better|improve|ok|okay|easier
        never ~2 change|improve|get_better
        can_not|cannot|not ~1 see ~2 way|future|tomorrow|end|light ~1 $|forward|out|anymore|through|at
        nobody|noone|no_one|who ~1 give|gives|gave a ~1 shit|fuck|damn|care|crap|$|about|if|that
        alone ~4 nobody|no_one|noone|no_body
        have|got nobody|no_one ~1 $|left|to|and|in
        barely|hardly|hanging ~2 hanging|holding|on|functioning|making|surviving|by ~1 $|on|it|a_thread|together|by
        by a thread
        can not anymore|any_more $
        not ~4 mentally|emotionally ~1 $|well|ok|okay|stable|good
        mentally ~3 not|bad|exhausted|broken|drained|unstable|done|checked|messed|struggling|destroyed|fucked
        mental|my_mental ~1 health ~3 bad|declining|terrible|shit|worse|trash|struggling|low|awful|bad
        at|to the|my end|limit|edge|wits ~1 of ~1 my|it|end
        tired|exhausted|drained|done ~2 and ~2 done|hopeless|broken|alone|empty|tired_of_it
        nothing left ~1 $|to|for|in|inside
        not ~2 know ~2 how ~2 keep|go|live|do|get ~2 going|on|this|like_this|anymore|through
        why even|bother ~1 try|trying|anymore|$
        i am ~1 struggling ~2 $|bad|so|to|real|mentally|hard|with_life
        lost ~1 my ~1 job|house|home ~6 nothing|everything|hopeless|done|anymore
        can not get out of bed
        ashamed|shame ~4 myself|relapse|relapsed|everything|using
        hate who i ~1 am|became|have_become
        can_not|cannot|not ~1 see ~4 getting|get|be better|ok
        never ~1 getting|get|going_to_get out of ~1 this|here
        never ~2 out of this
        ever ~1 getting|get better
        hopeless|empty|numb|worthless ~2 hopeless|empty|numb|alone|broken
        ^ ~2 everything ~2 hopeless|pointless
        point|use ~1 in|of ~1 staying|getting|being|trying ~1 clean|sober|to|$
        nothing|everything|life|all_of_it ~1 is|feels|seems ~1 pointless|meaningless|worthless|hopeless|ruined|falling_apart
        lost cause
        no|zero|without hope|way_out|future|purpose|escape
        nobody|noone|no_one ~2 cares|care|loves|wants|needs|understands|listens ~2 me|about_me|anymore|$|for_me
        i ~1 hate|despise|loathe ~1 myself|my_life
        give|giving|gave|given ~1 up ~1 $|on_life|on_everything|on_me|on_myself|completely|already|hope|all
        drowning|sinking|spiraling|suffocating|crumbling|unraveling|breaking_down|falling_apart|losing_it|losing_my_mind $|and|in|again|here|fast|help|right|inside
        at|hit|hitting|reached|past ~1 my ~1 bottom|limit|rope|wits_end|breaking_point|lowest
        hole|pit|dark ~2 out|deep|place|hole|climb
        can|could not ~2 keep going|fighting|living|trying|on !through
        never|not ~1 ~1 going_to end|stop|get_better|beat|change|escape|be_okay|be_ok|be_happy|win ~1 this|it|$|now
        never ~1 beat|escape|kick|get_out|get_past|recover|overcome ~1 this|it|from|of
        disgusted|ashamed|sick ~2 with|of|by ~1 myself|who_i
        nothing ~1 makes|make|brings|feels|gives ~1 me ~1 happy|joy|good|pleasure|smile
        i ~1 am ~2 far gone
        no ~1 saving|helping|fixing|hope_for me|$
        beyond|past saving|help|repair|hope
        wrong with me ~4 cant|normal|broken|always|why|i_be
        not care ~1 anymore|no_more|any_more|about_anything
        fight|strength|energy|will|life ~1 left in me
        too ~1 broken|damaged|weak|tired|far ~2 to ~1 fix|go_on|keep|fight|save|recover
        nobody|noone|no_one ~1 left ~1 $|for|to
        took ~1 my ~1 kids|children|baby|son|daughter ~3 nothing|left|lost|over|why|point|cant
        everything|whatever|all ~1 i ~1 touch|do|try|love ~1 turns|goes|falls|ends|dies|gets|fails ~2
        soul|bone|mentally|emotionally|spiritually tired|exhausted|drained|dead|broken|gone|weak|weary
        stuck|trapped|lost|sinking|drowning|living ~3 hole|darkness|rut|cycle|hell|pit|loop|nightmare|despair
        can not ~2 climb|dig|crawl|find ~2 out|way_out|my_way
        let|letting|failed|failing|fail|disappointed|disappoint ~1 everybody|everyone|my_family|my_kids|my_mom|them_all|my_son|my_daughter|my_parents|them|myself|people ~1 down|$|again|and|who
        <loved>|everyone|everybody ~2 hate|hates|disowned|ashamed_of|given_up_on|gave_up_on ~1 me ~1
        feel|feeling|felt ~2 alone|isolated|abandoned|unwanted|unloved|forgotten|invisible ~1 in|and|with|right|all|lately|by
        hard|rough|bad|tough|terrible|horrible|awful ~2 time|day|place|spot|shape|week ~2 mentally|emotionally|in_my_head|mental|with_depression|with_my_mental
        depression|anxiety|ptsd|bipolar ~5 bad|worse|rough|roof|function|struggling|eating_me|terrible|unbearable|low|drained|cant|out_of_control|overwhelming|kicking|winning|worst|hitting|back|crippling|severe
        crippling|severe|horrible|bad|deep|terrible|crazy|major|extreme depression|anxiety|panic
        not ~1 left|got|gotten|leave|leaving ~2 my bed|house|room|apartment ~2 in|for|since|all
        too much|hard|heavy ~4 can_not ~1 handle|take|cope|deal|do|bear
        can_not handle|cope|bear ~2 this|anything|life|anymore|any_more|it|with $|anymore|any_more|no_more|alone|by_myself
        hate ~2 person|man|woman|who|what|me|monster ~3 i ~1 am|become|became|see|have
        mirror ~4 hate|disgust|disgusted|stand|recognize|see
        lost|losing|lose ~2 faith|hope|will|interest|myself|faith_in_everything ~1 $|in|to|and|for|already
        not ~2 believe|think|see ~4 change|better|improve|work_out ~1 for_me|$|ever|anymore
        nothing|none ~3 good|right|works ~2 ever|happens|goes|out ~2 me|$
        tired ~1 of ~1 being ~1 me|alone|a_junkie|an_addict|a_failure|sad|depressed|this_way|like_this|strong
        i ~2 not ~1 deserve ~2 happiness|love|help|anything|good|kids|to_be_happy|recovery
        no|without ~1 motivation|desire|drive|energy ~2 anything|live|get_up|life|do_anything|left|anymore
        overwhelmed ~4 cant|can_not|breaking|break|anymore|done|crying|help
        i ~1 need|want ~1 someone|somebody to talk to
        at ~1 a my? ~1 loss|lowest|worst|end
        life|world|everything ~2 crashing|collapsing|crumbling|caving|falling_down|closing_in|spinning_out
        nothing ~4 work|works|workin|go|goes|going ~1 out|right|my_way ~2 for_me|$|ever
        every day|night ~2 same|hell|struggle|nightmare|worse|torture|battle|pain
        in ~1 bed crying
        lost my ~1 job|house|apartment|home|apt|wife|girl|husband|kids ~6 and ~6 $|idk|know_what|do|nothing|left
        lost my ~4 and my ~2 girl|wife|kids|house|job|apt|apartment|family|husband|mom
        lonely ~4 scream|die|hurts|cry|cant|it_hurts|unbearable
        not ~1 get right|it_together|my_life_together|my_shit_together ~3
        hate|hates|despise ~1 being me|alive|an_addict|a_junkie|sober
        no|zero|nothing ~1 good ~1 left
        feel|feeling|felt ~2 alone|unwanted|unloved $ ~2
        i ~1 feel so? alone ~1 in|and|with|right|all|lately|$
        i ~1 always|keep ~1 fail|failing|mess|messing|fuck|fucking|screw|screwing ~1 up? ~1 $|everything|it|again
        no|not ~1 have ~2 one|anyone|anybody to ~1 turn_to|talk_to|call|lean_on
        not ~1 see ~3 it ~1 getting|get|ever ~1 better
        at|hit|reached ~1 my? ~1 lowest|breaking_point|limit|wits
        no|zero motivation|purpose|hope_left|hope_for_me
        so|very|really|super|severely|clinically|too depressed
        depressed ~3 cant|can_not|not|havent|have_not|all|again|every
        i am ~1 a ~1 terrible|horrible|awful|shitty|bad|worthless|pathetic ~1 mother|mom|father|dad|person|parent|human|son|daughter|wife|husband
        trapped ~5 no|not ~2 way_out|getting_out|escape|out
        there_is no ~1 getting|way|coming out|out_of|back ~1 $|of_it|of_this|from_this|for_me
        dark|darkness|black ~1 in|inside ~1 my head|mind|thoughts|soul
    """,
}
