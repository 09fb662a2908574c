"""Between places of care: just released, leaving treatment, pregnant, a death nearby. English frames, one a line (see ``frames``)."""

FRAMES = {
    "released": """
        <just_out> ~3 <locked_place>
        <locked_place> ~2 released|discharged|let_me_out|just_got_out|let_me_go|got_out|just_released|let_out
        i|just|got|was|getting|finally|they|they_just|be|am|being|been released|discharged|sprung|let_out|bonded_out|bailed_out|kicked_loose ~1 $|today|yesterday|this_morning|last_night|from|on|and|tomorrow|after|a|2|hours|an_hour|me|tonight|i|now|with|few|friday|monday
        bonded|bailed out ~1 $|last|today|yesterday|this|of
        made|posted|on|got bail|bond|parole ~1 $|today|yesterday|and|this|last|now|so
        just ~1 did|finished|served ~2 days|months|weeks|30|60|90|years|bid|sentence|time ~3 locked|jail|county|prison|in|inside|$
        first day|night|week|morning|24_hours ~2 out|home|free|back ~3 jail|prison|hospital|rehab|of|since|from|detox|$
        out ~1 on ~1 bail|bond|parole|bracelet|papers|ankle
        been locked_up|incarcerated|in_jail|in_the_hospital|in_county|in_prison|hospitalized|inpatient|in_rehab|in_detox|in_the_psych
        just got|been arrested
        hospitalized
        sectioned|5150|baker_acted|302_d
        let|letting|released|discharged ~1 me|us ~1 out ~3 <locked_place>
        <served> ~3 days|months|weeks|years|year|month|hours ~2 in|at|upstate|behind ~2 <locked_place>
        back|home ~1 from ~1 <locked_place>
        locked up ~4 home|out|released|back
        got bailed|bonded|released|discharged ~1 out ~2 today|yesterday|this|last|from
        left|leaving ~2 jail|prison|hospital|er|psych_ward|rehab|detox|icu ~1 $|today|yesterday|this_morning|last_night|now|ama|and_i|and_now|an_hour|early
        just|finally|i|we ~1 got out $|today|yesterday|last_night|this_morning|of_county|monday|friday|after
        ^ ~2 discharged|released ~1 $|today|from|yesterday|this
        been|just|got|am out ~4 after ~4 months|years|days|inside|county|bid
        out after ~2 days|months|years|weeks
        did|after|served ~2 <number_word>|30|60|90|days|months|weeks ~2 days|months|weeks|years|locked|in|county ~2 jail|county|out|locked|prison
        ^ got|fresh|home out $
        ^ fresh out
        ^ i? ~1 got out $|yesterday|today|this_morning|last_night|friday|monday|tuesday|wednesday|thursday|saturday|sunday|after|of_jail|early_from
        let|letting|released|discharged|sent ~1 me ~1 go|out|home|loose ~2 from|of|today|yesterday|$ ~3 <locked_place>|today|yesterday|this_morning|last_night|$
        did|done|finished|served|doing|complete|completed ~3 bid|sentence|stretch ~1
        free man|woman ~1 $|as|now|today|again|finally
        cut|cutting|turned|set|let ~1 me loose|free ~2
        time|stay|days|bed ~3 halfway_house|rehab|program|shelter|detox ~2 up|over|done|ends|ending|ended
        in ~1 <locked_place> ~1 right_now|now|again|still|using|on|since|and !visiting
        time served
        i ~1 left|leaving|come|came|coming|got|get ~2 out? ~1 of? ~1 the? ~1 <locked_place> ~1
        home|out ~2 from|of ~1 the? ~1 <locked_place>|hospital|treatment
        been|was|am|im ~2 in ~1 the? ~1 <locked_place>|hospital ~1 all|for|since|this|a_week|two|3|4|few|last|again|until
        came|come|got|getting ~1 home|out|back ~1 from|after ~1 doing|serving ~3 years|months|days|time|bid
        after ~2 doing|serving ~2 years|months|days|time
    """,
    "pregnant": """
        <pregnant> ~10 <using_words>
        <using_words> ~10 <pregnant>
        i|im ~4 pregnant ~1 $|and|help|what|is|can|should|will|now|with|but|again|by
        i ~3 positive pregnancy_test|test_pregnancy
        found ~1 out ~3 pregnant
        think|might|could|may ~3 pregnant
        pregnancy test ~3 positive
        baby ~3 born|be ~2 addicted|dependent|withdrawal|withdrawing|drugs|nas
        missed my period
        <pregnant> & <medicine>|methadone|suboxone|subutex|meds|safe|stop|quit|scared
        weeks|months|wks along|pregnant|preg ~8 high|using|dope|smoking|relapsed|used
        weeks|months|wks & getting_high|shooting|smoking_fetty|on_dope|still_using & pregnant|along|baby|belly|20|weeks
        test ~3 positive & using|used|high|relapsed|dope|baby|pregnant
        months|weeks|trimester & still & smoking|shooting|using|fent|dope|fetty|drinking|heroin|meth
        baby ~2 due|coming|here|kicking & quit|using|stop|dope|methadone|subs|suboxone|high|withdrawal|clean
        carrying ~4 relapsed|baby|used|using|high
        <pregnant> & used|using|high|relapsed|dope|fent|shooting|smoking|sick|withdrawal|missed|scared|methadone|subs|suboxone|meds|doses|stop|quit|drinking
        baby ~3 born ~2 addicted|sick|dependent|withdrawing
        i am|found_out|think|test|be ~3 pregnant|preg|knocked_up ~2
        lose ~1 my|the baby ~4 methadone|suboxone|subs|use|used|using|take|withdrawal
        i ~2 pregnant
    """,
    "leaving": """
        not|never ~2 going|coming|go|come ~2 to ~3 <treatment> ~1 anymore|again|$|any_more|no_more|after
        not|no_longer ~2 want|need|doing|do|wanting|continue|continuing|participate ~4 <treatment> ~1 $|anymore|any|no_more|any_longer|and|i|again
        no longer ~2 interested|going|coming|attending|want ~3 <treatment>|recovery|help
        not ~2 want ~1 to? be|stay|get ~1 clean|sober ~1 $|anymore
        not ~2 want|need ~2 help ~1 $|anymore|from_you
        checking|check|checked|signing|sign|signed|walk|walked|walking|leaving|left ~1 myself? ~1 out? ama|of_rehab|out_of_rehab|out_of_detox|of_detox|detox|rehab|out_of_treatment|against_medical|of_treatment|out_of_the_program
        against medical advice
        signed|signing|check|checking myself out
        <kicked> ~2 out|off|from|me|by ~4 <treatment>|sober_living|house|shelter|practice|my_doctor|doctor|home|my_place
        left rehab|detox|treatment|the_program|my_program|inpatient|residential|sober_living !early|at|now|to
        discharged|terminated|kicked|dismissed|expelled ~3 from|off|out|by ~3 <treatment>|doctor|practice
        they kicked|discharged|dropped|cut|terminated|dismissed ~1 me|us ~1 out|off|$|from|for|today|because
        tapering|weaning|taper|wean ~1 myself ~1 off|down|$
        <taper> ~3 off|down|myself|from ~4 <treatment>|it|my_dose|everything ~1
        get|getting|come|coming|wean|weaning|taper|tapering|jump|jumping off ~1 of? ~1 my|the|this ~1 <medicine>|medication_assisted
        back ~1 to|on|out ~2 using|dope|heroin|the_streets|fentanyl|getting_high|drugs|pills|the_street|that_life|running_the_streets|smoking|shooting|meth
        rather ~1 use|get_high|be_high|be_on_dope|be_using|go_back_to_using
        <treatment> ~3 not|isnt|doesnt|dont|pointless|joke|useless|waste|bullshit|stupid ~1 working|work|helping|help|for_me|worth|of_time|$|doing_anything|a|me ~1
        not working ~1 for me
        find|finding|found|switch|switching|transfer|transferring ~2 another|new|different|to|clinics ~2 clinic|program|doctor|provider
        fuck|screw|forget ~1 this|the|your|that|yall ~2 program|clinic|treatment|recovery|rehab|methadone|suboxone|counseling
        i am done ~2 counseling|group|treatment|methadone
        want|wanna|gonna|going_to|about_to|ready_to|thinking_about|thinking_of|decided_to|considering ~2 quit|quitting|leave|leaving|drop|dropping|stop|stopping ~2 <treatment>|out|coming|going|dosing
        giving|gave|give up on ~1 <treatment>|recovery|getting_clean|sobriety|getting_sober|rehab
        <treatment> ~1 is|was ~1 over ~1 for_me|$
        walked|walking|walk|stormed out ~3 <treatment>
        going|went|heading|headed back out ~1 $|there|tonight|again|to_use
        not ~1 doing|do|attend|attending|continue|continuing|finish|finishing ~2 <treatment> ~2 $|no_more|anymore|any_more|again
        stop|quit|done|through ~1 going|coming ~3 <treatment>
        quit|dropped|quitting ~2 treatment|program|rehab|clinic|detox|counseling|group|methadone|suboxone ~1 $|yesterday|today|last|for_good|because|and|tonight|tomorrow|i
        they|clinic|doctor|program|counselor ~2 kicked|discharged|dropped|terminated|cut|kicking|dropping|discharging|fired|booted me|us
        got|was|been|am|getting|being ~1 terminated|discharged|kicked|dropped|expelled|booted|dismissed ~1 out|from|off|by ~3 <treatment>|sober_living|house|shelter|here
        off ~1 methadone|suboxone|subs|the_medication completely|for_good|forever
        want|wanna|need to ~1 get|be|come off ~2 <medicine>
        not ~2 want ~2 be ~2 on ~2 <medicine>
        fuck|screw|forget|hate|done_with this|the|your|yall|that ~1 program|clinic|treatment|place|rehab
        not ~2 <treatment> ~1 is|was ~1 working|helping|for_me|worth
        <treatment> ~4 leaving|quitting ~1 $|it|for_good|tomorrow|today
        thinking|considering|decided|planning|going ~3 quitting|leaving|stopping|quit|leave|stop ~3 <treatment>
        ^ i am leaving|quitting|done_with|dropping ~2 <treatment>
        i left rehab|detox|treatment !early|at|now|to
        not dosing|coming ~2 there|here|anymore|back ~2 $|anymore|no_more|ever
        walking|walked|checking|checked|signing|signed ~1 myself? out ~2 of? ~2 rehab|detox|treatment|program|here|ama
        not ~1 want ~1 to come|go|be|stay|attend ~1 $|anymore|here|no_more|back|there ~1 anymore|$
        <will>|<wish_to>|going|ready ~1 walk|storm|sign|check ~1 myself? out ~1 $|of|ama|this|the|here|right|today|tonight|now
        screw|fuck|forget|fck|done_with|over ~1 this|the|your|that|all|my ~1 recovery|rehab|treatment|program|sobriety|clinic|clean|detox|aa|na|meetings|group
        screw|fuck|forget|fck ~1 recovery|rehab|treatment|sobriety|getting_clean|being_clean|being_sober|detox|aa|na|group|counseling
        <treatment> ~3 joke|scam|bullshit|waste|cult|pointless|bs|not_for_me|trash|garbage ~2
        sobriety|recovery|treatment|rehab|clean|sober|this|program ~2 not ~2 for me|people_like_me
        i ~1 left|walked_out|ran_away|snuck_out|bailed|dipped ~1 from|of? ~1 the|my ~1 sober_house|sober_living|halfway_house|halfway|rehab|treatment|program|detox|shelter|recovery_house|inpatient
        i ~1 am|will ~1 out|leaving|done $ <treatment>
        cancel|cancelling|end|quit|stop ~1 my|the ~1 program|treatment|methadone|enrollment|suboxone|therapy|rehab
        want|wanna|need|going|thinking|ready|can_i|how|trying|like ~4 taper|wean|titrate ~1
        liquid handcuffs
        on the run
        put|kicked|thrown|tossed|booted|asked|threw|throwing|kicking ~1 me? out ~1 of ~2 sober|program|house|rehab|clinic|shelter|treatment|detox|group_home|halfway|my_moms|sober_living
        ^ ~1 i ~1 walked|walking out $
        get|getting|got|come|coming|want|be|am off ~1 of? ~1 this|the|these ~1 stuff|shit|meds|medicine|junk|poison|crap|methadone|suboxone
        over|done_with|tired_of|sick_of|hate|through_with|had_enough_of ~1 this|the|all|your|whole|these ~2 recovery|treatment|rehab|clinic|program|meetings|groups|sobriety|methadone|detox|therapy
        they|clinic|program|counselor|staff ~3 not ~1 come|allowed|let_me ~1 back
        done|finished|through|tired|sick ~2 trying|working|fighting|wanting ~2 to ~1 be? ~1 sober|clean|stay_clean|quit|get_clean|recover
        switch|switching|going|go ~1 back to ~1 dope|using|heroin|fent|the_streets|drugs|getting_high|pills
        i|think|gonna|going|about|want ~4 leave|quit|drop|stop|end|walk ~2 <treatment> ~1
        program|clinic|treatment|methadone|suboxone|rehab|therapy|counseling|group ~2 is|are|does|do|aint not ~2 working|work|helping|help|for_me|doing_anything
        was|were|got|been|getting terminated|discharged|kicked|dropped|dismissed|expelled|booted|put_out|violated|evicted
        they|clinic|doctor|program|sober_house terminated|discharged|kicked|dropped|dismissed|expelled|booted|put_out|violated|evicted ~1 me|us
        discontinue|discontinuing|decline|declining|withdraw|withdrawing|cease|terminate ~3 treatment|care|services|medication|participation|program|therapy
        will|would not ~1 attend|attending|be_attending|be_returning|return|returning|continue|continuing|be_back ~2 $|friday|monday|anymore|to|any|treatment|tomorrow|tuesday|wednesday|thursday
        close|closing ~1 out? my ~1 chart|case|file
        not ~2 coming|showing_up|attending|continuing ~1 back? ~1 anymore|any_more|no_more|ever
        finished|done|through ~1 with ~1 yall|you_all|you|you_people|this_place|this_clinic|all_this|it_all|everything
        put|kicked|threw|tossed ~1 me ~1 out ~2 for|of|because|today|$|after
        dirty ~1 urine|ua|drop|test|piss
        ran|run ~1 off|away ~1 from ~2 program|rehab|treatment|sober|detox|house
        go|going|went|goin ~1 back ~1 out ~1 $|there|tonight|again|to|on
        why ~2 bother ~3 program|treatment|clinic|rehab|recovery|this|clean|$
        bail|bailed|bailing|run|running ~1 on|from ~2 treatment|program|rehab|clinic|detox
        i quit the_program|this_program|this_clinic|treatment|methadone|coming|recovery
        want|wanna|need|like|trying|ready ~2 to? ~1 get|be ~1 off ~1 of? ~1 this|these|my|the|all ~1 medicine|meds|medication|methadone|suboxone|subs|stuff|shit|drug|dose|strips|films|mat
        left|leaving|walked_out|signed_out|checked_out ~3 against ~1 advice|medical_advice|doctors
        stopped|quit|ended|left treatment|the_program|counseling|therapy ~4 not ~3 return|come_back|coming_back|go_back|going_back
    """,
    "exposure": """
        <relation> ~4 killed|hung|hanged|offed|unalived|shot himself|herself|themself|themselves
        <relation> ~4 committed|died_by|died_from suicide
        <relation> ~5 suicide !hotline|prevention|watch_party
        <relation> ~4 kill|hurt|end|harm|shoot|hang|killing|hurting|cutting|cut|unalive|off himself|herself|themself|themselves|their_life|his_life|her_life|their_own
        <relation> ~3 wants|want|wanted|trying|tried ~2 die|kill|suicide|hurt_himself|hurt_herself
        <relation> ~4 overdose|overdosed|od_ed
        lost|buried|burying|found|losing ~4 <relation> ~4 overdose|fentanyl|drugs|suicide|dope|dead|heroin|addiction|this_disease
        <relation> ~3 died|passed_away|passed|murdered|killed|dead ~5 overdose|fentanyl|drugs|heroin|dope|addiction
        <relation> ~4 overdosed|od|oded ~2 and ~1 died|passed|dead|gone
        <relation> ~3 died|dead|passed|gone ~5 fent|fentanyl|dope|overdose|od|heroin|drugs|pills|suicide|bad_batch|hot_shot
        lost ~2 <relation> ~4 overdose|drugs|fent|fentanyl|suicide|addiction|heroin|dope|od
        <relation> ~3 hung|hanged|shot|killed himself|herself
    """,
}
