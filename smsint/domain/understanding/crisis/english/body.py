"""A body that fails: no breath, no answer, blood, the heart. English frames, one a line (see ``frames``)."""

FRAMES = {
    "not_breathing": """
        not ~1 breathing|breath
        not breathe !easy|a_word
        can ~1 not|barely|hardly ~1 breathe
        stopped|barely|hardly|trouble|difficulty|struggling|shallow|quit|slow|problems|hard_time|gasping ~1 to? breathing|breathe|breath
        hard to breathe
        breathing is|real|very ~1 slow|shallow|weird|funny|stopped|bad|labored
        no|any|find|cant_feel ~1 pulse|heartbeat
        <they> ~2 will|can|would|could|does|do|is|are not ~1 wake|waking|respond|responding|responsive|move|moving|get_up ~1 up|to_anything|to_me|at_all|$|help|and|what
        will|can|could|would not wake ~1 <them>
        can_not|cannot|could_not get|wake <them>|<relation> ~1 up|awake|to_wake|to_respond|to_breathe
        can_not|cannot|could_not|tried wake|waking|to_wake ~2 <relation> ~1 up|$
        <relation>|found|lying|still ~1 unresponsive|unconscious !to_my|to_text
        ^ unresponsive|unconscious $|help|not|please|and|blue
        passed|passing|blacked|blacking|knocked out ~5 floor|bathroom|wake|breathe|breathing|blue|help|shower|needle|shot|overdose|unresponsive|dope|fentanyl|pills|seizure|shooting|keeps
        gurgling|foaming|death_rattle|foam ~3 mouth|noise|sound|noises|sounds|weird|help|$|and|not|breath
        making ~2 gurgling|snoring|choking ~2 noise|sound|noises|sounds
        <they> ~1 is|are|looks|might_be|may_be ~1 dead ~1 $|on_the_floor|help|in_the|what_do|i|please
        on|laying|lying ~2 floor ~4 not|blue|breathe|needle|wake|unconscious|unresponsive|dead|cold|help
        rescue breaths|breathing
        <found> <relation> ~4 floor|blue|unresponsive|unconscious|needle|cold|dead|hanging|passed
        choking ~2 on ~2 vomit|tongue|throw_up|puke
        body|skin is|cold ~1 cold|blue|limp|stiff
        gasping for air|breath
        trouble|hard_time|difficulty|struggling|problem ~2 breathing|breathe|breath
        breathing ~2 weird|slow|shallow|stopped|barely|bad|heavy_and
        can not catch my breath
        not ~1 coming|come to ~1 $|and|help|he
        <relation>|moms|dads|bro ~2 unresponsive|unconscious|not_responding|limp|lifeless
        <they> ~3 not|wont|cant ~1 respond|responding|wake|breathe|breathing ~1 $|to_me|up|help|and|right|well|good|normal
        breathing ~2 weird|funny|slow|shallow|wrong|bad|heavy|barely
        barely|hardly breathing|alive|responsive|conscious
        no breathing
        can|could not ~1 catch|get ~1 my? ~1 breath|air
        ^ ~3 will|would|does|is|are not ~1 wake|waking|respond|responding|breathe|breathing|move|moving ~1 up ~1 $|help|please|now|and|what|hurry|to|narcan
        <they> ~4 not ~2 wake|waking|respond|responding|breathe|breathing|move|moving
        <relation>|he|she|they|it|baby & will|does|did|can|could|is|are not ~1 wake|waking|woken ~1 up ~1 $|help|now|please|and|no_matter|at_all|what
        <relation>|he|she|they|body|hands|skin ~2 cold ~2 and|to_the_touch|stiff ~1 stiff|blue|hard|gray|limp|clammy|$
        <relation>|he|she|they ~3 limp|lifeless|stiff|gone_limp|went_limp|not_moving|passed_out_cold !handshake|noodles
        breathing|breathes|breath|breathe ~3 once|every|maybe ~2 every|10|20|30|seconds|minute
        eyes ~2 rolled|rolling|rolls|rollin|open_but|glassy ~3 head|back|nothing|respond|$
        foam|foaming|froth|frothing|bubbles ~4 mouth|lips|nose
        <relation>|i|guy|someone|people|client|patient ~2 collapsed !laughing|on_the_couch|into_bed
        <found> ~1 my|a|the|him|her|some ~3 not_moving|dead|cold|unresponsive|blue|passed_out|on_the_floor|slumped|unconscious|hanging|overdosed|od|face_down
        think|believe|afraid|scared|looks_like ~2 <relation>|he|she|they ~1 is|are|was|might_be|may_be ~1 dead|gone|dying
        <relation>|he|she ~1 is|stopped|quit|barely|hardly ~1 breathing|breathe ~1 $|right|good|well|weird|slow|normal|much|funny
        doing|started|start|giving|did ~1 cpr|mouth_to_mouth|compressions|chest_compressions
        <they>|her|his ~2 heart ~1 stopped|stopping|quit
        sounds ~2 like ~2 snore|snoring|gurgling|gurgle|drowning|choking|death_rattle
        out cold ~3 & breathing|blue|snore|snoring|wake|floor
        tried|trying ~3 slapping|shaking|waking|wake|shake ~3 him|her|them ~3 not|awake|nothing|moving|up
        came home ~4 & blue|dead|cold|floor|unconscious|unresponsive|hanging|not_moving
        aint|is|has|have not|no ~2 pulse
        is|are|was not ~1 moving ~1 $|or|and|at_all|help
        ^ ~1 not responding|breathing|responsive|moving|waking $|please|help
    """,
    "medical": """
        chest ~2 pain|pains|hurts|hurting|tight|tightness|pressure|killing|burning|crushing|pounding
        pain|pressure|tightness|pains ~3 chest|heart
        left arm ~2 numb|pain|hurts|tingling
        having|had|has|keeps|getting|just|keep|another|in ~3 seizure|seizures|convulsion|convulsions
        seizing|convulsing
        throwing|throw|threw|coughing|cough|puking|vomiting|spitting|shitting|pooping|peeing up? ~1 blood
        blood in|when_i|vomit ~2 vomit|stool|urine|pee|puke
        bleeding out|to_death|profusely|heavily|a_lot|alot|and_it|real_bad|and_wont|everywhere|from_my
        call|need|send|get|calling|someone_call ~2 911|ambulance|paramedics|emt|medic
        medical emergency|help_now
        emergency|help ~2 emergency|please|now|dying|hurry emergency|dying|now|hurry|overdose|breathing
        i am ~1 dying !to|for|laughing|of|inside|over|here_laughing|my_hair|at_work|at_this|at_that|rn_lol|ahead
        help|think|feel_like|scared ~2 i am ~1 dying
        hallucinating|hallucinations|delirious
        face drooping|is_numb|numb
        throat ~2 closing|swelling|closed
        allergic reaction|reaction_to
        ^ 911 ~2 $
        ^ ~2 call|send ~2 911|ambulance|help ~1 $|now|please|hurry
        ^ ~2 heart attack|failure help|please
        heart ~2 stopping|giving_out|failing
        arm ~2 numb ~3 chest
        can not feel my ~2 arm|legs|face|side ~2
        blood ~1 everywhere|gushing|pouring|squirting|spurting|all_over
        losing|lost|loosing ~3 blood !pressure|work|sugar
        bleeding|bleed ~4 not_stop|will_not|bad|badly|heavy|heavily|through|clots|everywhere|lot|lots|out !nose
        pregnant ~5 bleeding|blood|cramping|contractions|not_moving|water_broke
        bleeding|cramping|contractions|spotting ~5 pregnant
        can not feel ~1 my ~1 body|face|legs|arms|arm|heart|anything_in_my
        <wish_to>|need|get|send|someone ~3 ambulance|paramedics
        help ~1 me? ~2 dying|bleeding|cant_breathe
        i ~2 passed|blacked|fainted|faint out? ~1 twice|again|three|today|this_morning|in_the|at_work|while|earlier|cold_and|on_the
        keep|kept|keeps passing|blacking|fainting ~1 out
        i|he|she|<relation> ~2 seized|seizing|seizes
        puked|puke|puking|vomited|vomiting|threw_up|throwing_up|spit|spitting|coughed|coughing|peed|shit|pooped|pissing ~5 blood
        103|104|105|106 ~3 fever|temp|temperature|confused|degree_fever
        burning up ~3 103|104|105|106|fever|confused
        abscess|cellulitis|infection|infected ~6 black|fever|red|streak|streaks|swollen|worse|spreading|burst|oozing|smells|pus|huge|bone|heart
        red streaks|streak|lines ~3 arm|leg|up|going|running
        swollen|swelling|swelled|swole ~4 arm|leg|face|throat|tongue|lips|hand & red|fever|inject|shot|missed|hot|streaks|breathe|numb
        hit|banged|cracked|busted|fell_on my head & see|blurry|vomiting|throwing_up|bleeding|passed_out|dizzy|confused|blacked|blood|remember
        so|too|lot|lots|how|that ~1 of? much? blood ~1 $|everywhere|help|i|and|is
        missed ~1 a|the|my|it? vein|shot ~5 swollen|red|hot|black|abscess|fever|numb
        can not move|feel|lift|see ~1 my|out ~2 left|right|side|arm|leg|face|eye
        dts|delirium|seeing_things|hearing_things|hallucinating
        leg|arm|hand|foot|thigh ~3 huge|swollen|hot|red|purple|black|green|infected|swole & chills|fever|shot|injected|shoot|needle|pus|numb|abscess
        not|wont ~2 stop bleeding
        bleeding ~3 down there|stop|bad|heavy|badly|out|everywhere|lot
        blood ~2 clots|clot
        miscarrying|miscarriage|miscarried ~6 blood|bleeding|now|pain|cramps
        fell|hit|banged|cracked ~3 my head & see|blurry|right|vomit|dizzy|blood|remember|passed
        chest ~6 explode|exploding|burst|crushing|caving|squeezed|squeezing
    """,
}
