"""Withdrawal. English frames, one a line (see ``frames``)."""

FRAMES = {
    "withdrawal": """
        withdrawal !from_the_study|from_the_program|of_consent|from_my|from_the_bank|from_savings|fee|limit|slip|at_the_bank
        withdrawing !from_the|my|money|cash
        dope sick|sickness
        kicking ~1 hard|bad|dope|heroin|fentanyl|methadone|subs|suboxone|off|right_now|my_habit|at_home|alone|again|percs|cold|in_jail
        i am kicking ~3 $|bad|hard|sick|alone
        detoxing|detoxed|detox ~3 home|bad|hard|alone|sick|cold|myself|sweating|throwing|can_not|off|on_my_own|hell|now|days|rough
        precipitated|precipitating
        cold turkey & <medicine>|dope|sick|withdrawal|benzos|xanax|methadone|heroin|fent|shaking
        sick ~4 no|without|from|off|need|not|since|because|out_of ~4 <medicine>|dope|heroin|fentanyl|opiates|oxys|percs|withdrawal|kicking|dose|dosed|sleep|methadone
        <sick_signs> ~8 withdrawal|<medicine>|dope|heroin|fentanyl|detox|dosed|methadone|kicking|clean|legs|skin|day_2|day_3|since_i_stopped|opiates|percs
        <sick_signs> ~2 can_not_sleep|cant_sleep|all_night|for_days|hours_now|nonstop
        no|not|without|zero|cant|can_not sleep|slept ~4 days|withdrawal|nights ~4 sick|kicking|legs|detox|withdrawal|sweating|shaking|crawling
        skin ~1 crawling|is_crawling
        crawling out of my skin
        legs|body|bones|muscles|arms|everything ~4 kicking|restless|aching|crawling|jerking|jumping|hurts|ache ~6 sleep|all_night|dose|withdrawal|days|no|bad|sick|since|stop
        feel|feeling|am|getting|super|been|real|pretty|hella|really|violently|deathly|too|horribly|terribly ~1 sick ~6 need|without|no|dose|subs|medicine|hospital|meds|withdrawal|dope|days|from|off|since|shaking|sweating|vomiting|throwing|missed|kicking|ran|bad|as_hell|as_fuck|as_a_dog
        dose|methadone|subs|suboxone ~2 not|isnt ~1 holding|enough|lasting|working|strong_enough|cutting_it
        dose ~2 too_low|wearing_off|wears_off|not_enough
        not holding me
        can_not|cant keep ~2 down ~1 $|anything|food|water|fluids
        can_not keep anything|food|water|nothing
        sick as ~1 a_dog|fuck|hell|shit|can_be
        dehydrated ~4 throwing|sick|withdrawal|detox
        i ~2 getting|get|starting_to_get sick ~1 $|without|again|and|already|tonight|every|by
        i am kicking $|and|bad|hard|right_now
        need|have|trying to get well ~1 $|bad|now|so|today
        going thru|through ~2 it ~1 bad|$|right|rn
        aching|achy|aches|gooseflesh|runny_nose|rls ~6 sleep|no_subs|subs|dose|days|sick|kicking|dope|methadone
        vomiting|puking|throwing_up|shitting ~3 cant|can_not|not ~1 keep|stop|hold
        vomiting|puking|throwing_up|sweating|shaking|cramping ~3 all_night|all_day|everywhere|everything|non_stop|nonstop|for_days|for_hours
        no|without sleep ~3 days|nights
        not slept|sleep|eaten ~2 in ~2 days|nights
        into|in precip|precipitated|pwd
        full blown|on ~1 withdrawal
        sick|ill ~3 withdrawal|no_dope|without_dope|no_dose|not_dosed|because_i|cuz_i|no_methadone
        <sick_signs>|sick|dying|hurting|kicking ~6 off|without|coming_off|day_2|day_3|day_two|day_three|no_dose|no_meds|last_dose|cold_turkey|subs|missed|dope
        dopesick|dope_sick|junk_sick|sick_sick|pill_sick|sub_sick|sick_without
        <sick_signs> & <sick_signs>
        <sick_signs> & dose|sub|subs|clinic|without|missed|methadone|dope|kicking|withdrawal|skin|legs|bones
        coming|come|came ~1 off ~3 <use_thing>|<medicine>|fent|it ~4 hell|sick|hard|rough|bad|killing|brutal|sucks|shaking|sleep|scared
        wd|wds|withdrawals
        legs|arms|body|skin ~3 not ~1 stop ~1 kicking|twitching|jerking|moving|crawling|$
        legs|skin|bones|body ~2 on fire|crawling|jumping|twitching|aching|won't_stop
        i ~2 sick ~2 need|can|without|from|off ~3 subs|dose|withdrawal|move|stand|medicine|meds|dope|fix
        need ~3 dose|medicine|meds|subs|fix ~3 sick|bad|shaking|withdrawal|dying
        can|could not ~1 stop|quit shaking|puking|throwing_up|vomiting|sweating|yawning|shitting|kicking|trembling
        can|could not ~1 keep ~3 down
        been|started|start ~2 throwing_up|puking|vomiting|shaking|kicking ~3 $|all|since|for|again|and|every
        bones|body|skin|legs|muscles|everything|insides ~2 feel|feels|are|is|like ~3 breaking|broken|crushed|crawling|on_fire|screaming|aching|hurts|hurt|killing_me & sleep|dose|withdrawal|sick|kick|without|meds|subs|night|dope
        feels like my bones|skin|body ~2 breaking|broken|crawling|on_fire|inside_out
        get|getting|need ~1 to? ~1 get? well $|bad|now|today|so|before
        sick ~2 no subs|meds|dope|dose|methadone|medicine
        legs|feet ~2 jumping|kicking|twitching|restless|jerking|shaking ~1 $|cant|can_not|all|bad|and|so|at
        can not ~1 lay|sit|stay|lie|hold|keep ~1 still
        feel|feels|felt|like ~4 flu ~8 dope|dose|stopped|clinic|withdrawal|times|subs|methadone|fent|detox|without
        awake|up|no_sleep|not_slept|slept ~4 days|nights|hours ~4 kicking|sick|withdrawal|dope|subs|detox|detoxing
        dose|sub|subs|methadone|medicine|suboxone ~2 wore|wears|wearing|worn off
        day|days|hour|hours <number_word>|1|one|2|3|4|5|36|24|48 ~2 off|without|detox|kicking|withdrawal|cold_turkey|clean_and_sick
        sick ~1 off ~2 tranq|dope|fent|meth|xanax|benzos|pills|blues
        xanax|benzo|alcohol|opiate|opioid|dope|heroin|fent|methadone|tranq|kratom|gabapentin|sub|suboxone withdrawal|withdrawals|detox|comedown
        sick|dying|miserable|hell|hurting|suffering & withdrawal|detox|kicking|dopesick|without_my|no_dope|no_meds|need_my|missed_clinic|missed_dose
        rip|ripping|crawl|crawling|jump|jumping|peel|peeling ~2 out? ~1 of? my ~1 own? skin
        bottom dropped out
        the sick|sickness ~3 is|on|got|hit|coming
        started|took|starting ~3 sub|subs|suboxone|bup ~2 early|soon|fast ~3
        so|super|really|real|hella|mad|violently|deathly sick ~1 $|withdrawal|subs|dope|without
        sick ~4 shaking|sweating|puking|throwing_up|no_sleep|cramps|chills|withdrawal
        i am ~1 kicking ~3
        legs|feet|arms|body ~2 not ~1 stop
        no ~1 sleep|dope|dose ~1 no ~1 sleep|dope|dose|food|meds
        day|night <number_word>|4|5|6 ~3 no ~1 sleep|dope|dose|meds|subs
        puking|throwing_up|vomiting|sick ~2 my|our guts|brains|insides ~2
        woke|wake|waking up ~2 sick|dopesick|shaking|sweating|in_withdrawal
    """,
}
