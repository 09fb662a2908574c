"""Medicine that ran out, was lost, is refused or not taken. English frames, one a line (see ``frames``)."""

FRAMES = {
    "medicine": """
        ran|run|running|runs|almost|am|is|are|completely|totally|nearly|fresh|low|short|going|im out|low|short of|on ~4 <medicine>
        ran|run|running out ~1 early|yesterday|today|last_night|tomorrow|tonight|already|$|this_morning|days_ago|on_friday|of_it|monday|sunday|saturday|friday|thursday|wednesday|tuesday|2|3|again|over_the_weekend|before|a
        out of|my ~1 <medicine>
        <medicine> ~2 ran|run|running out|low|short
        <lost> ~3 my|the|our|all|his|her ~2 <medicine>
        <lost> ~2 <medicine>
        <medicine> ~3 <lost> ~1 !track|weight|time|sleep
        <medicine> ~3 got|was|were|been|are|is|went|all|just|have_been|has_been|getting ~1 <lost>|gone|missing|all_gone|wet|ruined|expired
        <medicine> ~1 are|is|all|were ~1 gone|missing|empty|finished|done ~1 $|and|i|since|help|what|now|today|from|out
        no more? <medicine> ~1 $|left|today|for|since|anymore|until|till|in|and|at|now|or|because|this|all|tonight|yesterday|i|tomorrow|over
        do|does|have|did not ~2 have|got|get|getting ~2 any|my|enough|more|no ~1 <medicine>
        not|cannot|unable|couldnt|never|wont ~4 get|fill|filled|afford|find|refill|getting|dose|pick_up|pay_for|cover|receive|be_able_to_get ~4 <medicine>
        not ~2 dose|dosed|dosing ~3 today|yesterday|days|tomorrow|weeks|since|clinic|this|$
        without ~3 <medicine> ~1 $|for|since|all|and|now|until|days|day|weeks|i|today|again|this|2|3|two|over|right
        without ~1 it|them for|since ~1 days|two|2|3|three|4|5|a_week|yesterday|monday
        miss|missed|missing|skipped|skipping ~3 <medicine>
        missed ~1 days|window ~3
        <pharmacy> ~4 not|refuse|refused|refuses|denied|denying|out|closed|cut|cutting|rejected|cancelled|no ~4 <medicine>|fill|refill|stock|covered|authorization|script|fill_it
        <medicine> ~3 denied|not_covered|not_approved|prior_auth|prior_authorization|out_of_stock|backordered|back_ordered|not_ready|on_hold|expired|rejected|not_there|not_called_in
        need ~3 more|another|new|my|some|emergency ~1 <medicine> ~1 $|asap|today|now|before|tomorrow|please|bad|right|or|sent|i|till|until|to
        last ~2 <medicine> ~1 $|tonight|today|tomorrow|was|yesterday|left|this|and|i|in|then|last_night|until
        down|only ~1 to|have|got|1|2|one|two|half ~4 <medicine> ~1 $|left|for|till|until|remaining|and|to
        only ~4 <medicine> ~1 left|remaining|to_last|until|till
        <medicine> left ~1 $|and|until|till|for|what|after|i|then
        stretching|splitting|rationing|stretch|ration|cutting|breaking|halving ~4 <medicine>
        someone|somebody|they|roommate|he|she|brother|thief|sister|mom|boyfriend|girlfriend|ex|who|nephew|son|daughter|cops|police ~3 stole|took|robbed|jacked|flushed|stealing|threw|confiscated|hid|swiped|sold ~3 <medicine>|my_bag|my_backpack|my_purse|my_lockbox
        missed|miss|late ~3 dosing|clinic ~2 dose|closed|hours|window|today|$
        backpack|bag|purse|car|lockbox|tent|house|truck ~3 stolen|broken_into|stole|lost|towed|jacked|burned|robbed ~5 <medicine>|everything|it_was|all_my
        <stopped> ~1 taking ~2 it|them|everything $|because|cold|and|yesterday|last|on_my
        cut|took|taking|kicked|dropped|threw me off|of ~2 <medicine>|the_program|my_dose
        script|prescription|refill|refills ~3 ended|ends|up|expired|ran|out|over|expires|runs|lapsed|denied|late|delayed
        <lost> my insurance|coverage|medicaid
        insurance ~4 cancelled|ended|expired|dropped|lapsed|lost|denied|ran_out|cut_off
        in ~3 days? without ~2 <medicine>
        threw|throw ~2 up ~3 <medicine>|dose
        have not|havent ~2 had|taken|dosed|gotten|took ~3 <medicine> ~3 days|since|weeks|yesterday|week|in|all
        <medicine> ~3 days|day late|ago|without
        <medicine> ~2 do_not|does_not|wont|will_not ~1 last
        too ~1 early to|for|on refill|my
        not ~2 have|got ~2 any|anymore|enough|no_more ~2 <medicine>
        not|never ~3 been|gone|made_it|make_it|go ~3 dose|clinic|dosing ~4 since|in|days|week|for
        took|take|taking|got|weaned|tapered|pulled myself off ~2 <medicine>
        not ~3 taking|take|took|taken ~3 <medicine> ~2 $|anymore|any|for|in|days|since|weeks|because|no_more
        missed|miss ~3 <number_word> ~1 days|doses|visits
        missed ~3 days|doses ~3 methadone|clinic|dose|row|suboxone|subs|dosing|meds
        <medicine> ~5 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow ~2 out|none|empty|no_more
        out ~3 until|till ~2 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next_week|my_appointment
        <pharmacy> ~3 not|no ~2 have ~3 <medicine>
        not ~2 pick|pickup|fill|refill up? ~2 <medicine>
        low on ~2 <medicine>
        only|just ~1 got|have|had ~1 enough ~2 <medicine>
        no dose ~2 days|since|for|today|in
        no <medicine> ~2 days|since|for|in
        insurance|medicaid ~3 dropped|lapsed|denied|cut|cancelled|ended|kicked|rejected ~3 me|meds|$|and
        script|prescription|refill ~4 late|delayed|denied|cancelled|mix_up|not_there|not_ready|wrong|issue|stuck
        withhold|withholding|refusing|refuse|took_away|taking_away ~3 <medicine>
        no refills|refill|medication|medicine|meds ~1 $|left|and|available|on|until|but
        off ~2 <medicine> ~2 for|since|completely|a_week|days|weeks
        stopped|stops|stop|quit|ended|no_longer ~1 covering|cover|covers|paying|filling ~3 <medicine>
        stopped|quit ~1 my|the|all|taking ~2 <medicine>
        clinic|pharmacy ~2 closed ~4 dose|meds|out|no|not|medicine|medication|refill
        not ~2 taking|taken|been_taking|took ~3 <medicine>
        dog|cat|kid|puppy|toilet|sink|washer|laundry|rain ~2 ate|chewed|destroyed|ruined|got|washed|soaked ~3 <medicine>
        <medicine> ~4 <lost>|gone|wet|fell|eaten|ruined|out|empty|missing|chewed|expired|short|got_stolen
        <lost>|dropped|spilled|flushed|threw|left|forgot ~4 <medicine>
        no|none|zero|nothing|not_any|out ~2 of? ~2 <medicine> ~1 !problem|problems|changes|needed
        none|nothing|zero left ~2 $
        <pharmacy>|they ~3 not|out|closed|refused|denied|refuse|denies ~4 <medicine>|refill|fill|approve|cover|authorize|prescribe|dose !in_the_group
        run|running|ran ~1 out|low|short ~2 of|on ~2 <medicine>
        ^ ~2 ran|run|running out ~1 $|yesterday|today|already|of_them|last|this|two|days
        <medicine> ~2 run|running|ran|runs ~1 out|low
        last ~2 <medicine> ~1 $|left|today|this|was|tonight|tomorrow|until|and|or
        only|just|down ~2 to? ~1 <number_word>|one|1|two|couple|few|half ~2 <medicine> ~1 left|$|to|and
        not|skipped|missed|havent ~2 took|taken|take|had|dosed|been_taking|have|dose ~3 <medicine> ~5 days|day|week|weeks|since|yesterday|today|month
        not|skipped|missed ~2 dosed|dose|dosing ~3 days|day|since|week|yesterday|weeks|today|in|$
        missed|miss|missing my ~1 shot|sublocade|vivitrol|injection|monthly
        missed|skipped|miss ~2 <number_word>|my|a|few|couple|several|another ~2 <medicine>|days|appointments
        stopped|quit|done|stopping|quitting ~1 taking|with|using ~1 <medicine>|it|them|bup|bupe
        dropped|broke|spilled|shattered ~2 my ~1 bottle|bottles
        pharmacy|cvs|walgreens|walmart|clinic ~1 is|was|are ~1 out|closed ~2 $|of|and|until|til|today|no
        insurance|medicaid|they ~2 not ~1 pay|cover|covering|approve|paying ~1 $|for|my|it|anymore
        gave|sold|traded|lent my ~1 <medicine>
        doctor|dr|provider|clinic|prescriber ~1 cut|dropped|fired me ~1 off|$|from|as
        can|could not ~2 get|afford|find|pick|fill|refill|pay|reach|dose ~4 <medicine>|pharmacy|refill|it_filled|today|tomorrow
        they|insurance|pharmacy|walgreens|cvs ~3 not ~2 fill|cover|give|have|refill ~2 $|it|me|my|until
        no more? bup|bupe|methadone|subs|suboxone|strips|meds|medicine|films ~1 $|left|since|for|today|until
        prescription|script|refill|rx|meds|pharmacy ~2 did|does|do|has|was|is not ~2 go|gone|come|sent|called|ready|there|filled|in|send|call|get|approved|work
        pharmacy|pharmacist|insurance|walgreens|cvs|clinic ~2 says|say|said|saying|claims|told_me ~2 too_early|too_soon|early|not_covered|no_script|on_hold|out_of_stock|cant|no|wait|prior
        too early|soon ~1 to|for ~1 refill|fill|pick|it|my
        shorted|shorting ~1 me|my|us
        bottle|bottles ~1 is|are|was ~1 empty|dry
        ^ ~2 out $ ~3 <medicine>
        down|up to ~2 last ~1 half|strip|strips|pill|dose|film
        my last ~1 one|half|two|quarter|piece ~1 $|today|tonight|this|was|left|and|now
        not|wont ~1 have enough ~4 make_it|till|until|last|weekend|monday|days|refill
        enough ~1 to last|for ~3 monday|tuesday|tomorrow|friday|days|day|week & not|only|barely
        ride|bus|gas|way|car & dose|dosing|methadone & no|not|missed|cant|broke
        clinic|pharmacy|doctor|nurse|they|window ~1 turned ~1 me away
        would|will|did|does not ~1 dose|medicate|prescribe|fill me|my|mine|it
        tsa|police|cops|cop|po|jail|shelter|staff|security|someone|people|thief|roommate|nurse|co|brother|sister|boyfriend|girlfriend|ex|mom|dad|cousin|neighbor|he|she|they ~2 took|kept|keeping|hid|threw|stole|grabbed|lost|flushed|sold|holding ~2 my|our|all|mine ~2 <medicine>|lock_box|lockbox|bottles !away_from
        prior auth|authorization|authorisation|autho
        can not|never pay|afford ~2 for? ~1 it|them|meds|medicine|copay|the_script|my_script ~1
        walgreens|cvs|pharmacy|walmart|rite_aid|kroger|drugstore ~4 not|no|out|never|stopped ~2 carry|carrying|stock|have|get|fill|take|accept|it|any|until
        doctor|dr|prescriber|provider ~3 retired|quit|lost_his|arrested|closed|dropped|fired|left_the_practice|wont_see ~2
        no one|nobody|noone|anyone ~2 prescribe|fill|treat|take ~1 me|my
        spit|spat|threw|puked|vomited|lost ~3 dose|strip|sublingual|sub|methadone|meds|last_one|medicine
        rationing|ration|stretching_my|stretching_out|halving
        gave|give|gives|giving|lent|lend|shared|share|sold|sell|traded|trade|loaned ~1 away? ~1 half|some|my|all|most|a_few|couple|few|two|one ~3 <medicine>
        appt|appointment|appointments ~4 run_out|runs_out|ran_out|running_out|out_of
        <medicine> ~4 melted|wet|washed|ruined|soaked|crushed|expired|gone|disappeared|missing|vanished|empty|stolen|taken|lost|broke|broken|spilled|burned|flushed|short
        not|havent|hasnt ~1 had|took|taken|dosed|touched|received|gotten|seen ~2 <medicine>|sub|dose ~1 since|in|for|yet|all|any|today|this
        went|going|been|gone|go|are|am without ~2 <medicine>|it|them|my|any
        lost|forgot|left|misplaced ~2 lock_box|lockbox|my_bottles|my_box
        purse|bag|backpack|wallet|car|house|tent|luggage ~3 stolen|stole|robbed|towed|burned|broken_into|lost|jacked & <medicine>|everything
        fire|flood|storm|tornado|hurricane ~4 took|burned|destroyed|ruined|lost ~5 everything|meds|bottles|medicine|all|house
        house|apartment|trailer|home|tent ~2 burned|burnt|flooded ~4
        took|take|taking ~2 sub|subs|suboxone|strip ~2 too soon|early|fast
        prescribed|prescribe|script ~4 cut_off|cut_me|stopped|ended
        ran|run|running|went ~1 through|thru ~3 <medicine>|it_all|them_all
        only|just ~1 got|have|had ~1 enough !gas|money|time|food|minutes|data ~2 for|till|until|to ~2 tonight|today|tomorrow|weekend|monday|friday|2|3|one|two|morning
        script|prescription|refill|rx|meds|medicine|order ~2 is|are|was not ~2 at|in|there|ready|filled|here
        pharmacist|pharmacy|nurse|doctor|clinic|they|walgreens|cvs ~2 would|will|did|does|can not ~2 give|fill|let|sell|dispense|release|refill ~2 it|me|my|them|meds
        afford|pay|paying ~2 my ~1 copay|co_pay|prescription|meds|script|medicine|methadone|fees|clinic_fees ~1
        flushed ~1 them|it|em|all|my
        emergency ~2 supply|dose|refill|script|prescription|bridge|doses
        bridge ~1 script|prescription|dose|supply|me
        none|nothing ~2 for|until|till ~2 weekend|monday|tuesday|friday|tomorrow|next_week|appointment ~1 !planned|going|scheduled
        not ~2 make|made ~1 it ~2 to ~2 dose|dosing|clinic|methadone
        missed|miss|missing|late_for ~2 my ~2 sublocade|vivitrol|shot|injection|brixadi|dose|dosing
        <medicine> ~3 short|gone|lost|out|stolen|missing|empty|none ~1 $|and|i|since|cant|for|until|again|help|what
        my <medicine> ~6 not|never|gone|lost|stolen|missing|denied|late|short
        missed|miss|missing|late ~3 sublocade|vivitrol|brixadi|injection
        left|forgot|lost|dropped ~2 my ~1 bottle|bottles|box|case|pouch ~1 on|in|at|of|$ !water|beer|hairspray
        not ~1 have|got ~2 any|none|more left ~1 $
        i ~2 not ~1 have|got ~1 any|no ~2 left|more ~1 $
        doctor|dr|prescriber|provider|doc|clinic ~2 stopped|quit|wont|refuses|refused|cut ~2 prescribing|prescribe|giving|writing|seeing|filling|off|me|dosing
        <medicine> ~2 til|till|until|for ~2 monday|tuesday|wednesday|thursday|friday|saturday|sunday|the_15th|the_1st|next|days|weeks & out|no|none|without|need
        no ~2 <medicine> ~2 and|no|for|since|til|till|until|left|today|$ !problem|problems|issues|changes
        pay ~2 bill|balance|fee ~4 <medicine>|dose
        <medicine> ~3 until|til|till ~1 i ~1 pay|see|get|go
        been|ran|run|all|am out ~2 2|3|4|5|6|7|two|three|four|five|couple|few days|day & sick|dope_sick|dopesick|throwing_up|withdrawals|shaking|hurting
    """,
}
