"""Last words: goodbyes, letters, things given away, no tomorrow. English frames, one a line (see ``frames``)."""

FRAMES = {
    "suicide": """
        suicide note|letter|plan|plans|attempt|pact
        my last|final text|message|words|goodbye|day|night ~4 alive|earth|goodbye|ever|living|here|world|forever|sorry
        this is goodbye|it_goodbye|my_goodbye|the_end_for_me|my_last_message
        say|saying|said ~2 goodbye|goodbyes $|to_everyone|to_my_kids|to_my_family|to_everybody|to_my_mom|to_all|forever|to_my_son|to_my_daughter
        left|leaving|wrote|writing|write ~1 a|my|the ~1 note ~3 kids|family|mom|everyone|them|suicide|goodbye
        will|would|going|wont not ~2 be ~1 here|alive|around ~1 tomorrow|in_the_morning|much_longer|anymore|after_tonight|by_morning|next_week|to_see|when_you|long
        not be alive|here|around ~1 tomorrow|by_morning|tonight|much_longer|in_the_morning
        not ~1 make it through|past|till|until ~1 tonight|the_night|morning|tomorrow|today
        will|going ~1 to? be gone|dead ~1 tomorrow|soon|tonight|forever|before_morning|by_morning|when_you
        tell my|the kids|mom|family|daughter|son|wife|mother|baby|everyone|husband|babies|children|boys|girls ~2 i ~1 love|loved|am_sorry|was_sorry
        take_care_of|look_after|watch_over my kids|dog|cat|son|daughter|baby|children|family|mom ~2 when|for_me|after|if_i|please_i
        <wish_to>|<will> ~2 join|be_with|see ~3 heaven|other_side|afterlife
        can not keep myself safe|alive
        voices|voice|demons ~2 tell|telling|say|saying|told|want ~3 me|kill|hurt|die|do_it
        what i am about_to|going_to do ~2 myself|tonight|forgive|sorry
        forgive me ~3 what_i|for_what|goodbye|end|i_can_not|going
        wrote|written|writing ~1 my|goodbye|suicide note|letter|letters|notes
        this is|will_be my last|final text|message|goodbye|night|words ~1 $|goodbye|ever|to|alive
        you|they|nobody|noone will_not|will_never|never ~1 see|hear_from me ~1 again|tomorrow|anymore|alive
        do not|dont ~1 try|bother ~1 to? stop|save|find|look_for me
        find|finds|found|finding me|my_body ~1 dead|hanging|gone|cold|in_the_morning
        by the time ~6 gone|dead
        sorry ~2 mom|mama|dad|kids|baby|everyone|family|son|daughter ~3 goodbye|bye
        sorry ~4 i_love_you|love_you ~2 goodbye|bye
        i ~1 not|wont going_to? be ~1 around ~1 much_longer|for_long|anymore
        ^ not going_to be around|here|alive ~1 much_longer|long|anymore|tomorrow
        die|dead|dying ~5 have_a_plan|got_a_plan|pills_ready|know_how|i_am_ready|tonight|note|goodbye
        be better when i am|die gone|dead
        last|final night|day on ~1 earth|this_earth
        save yourself goodbye
        wrote|written|writing ~1 letters|notes ~2 to|for ~2 everyone|family|kids|them|mom|wife|everybody
        nobody|noone|they|you|she|he ~3 find ~1 me ~3 too_late|dead|gone|morning|tomorrow
        not coming back ~1 ever|this_time|from_this|alive
        goner ~3 goodbye
        goodbye ~1 you_all|all|to_you_all|my_friends|mom|kids|family|cruel|everyone|friends !see|tomorrow|later
        nobody|noone ~3 miss ~4 dead|gone|die ~1 goodbye|bye
        not|never|cannot ~2 promise|guarantee ~3 alive|here|safe|hurt|do_anything
        not ~3 see|seeing|live ~2 to? ~1 tomorrow|another_day|morning|sunrise|next_week
        be|go|going ~2 with|to ~2 my <loved> ~5 heaven|tonight|ground|died|dead|grave|sky
        doing|do|taking|take|slamming|slam|shooting|slammed ~1 all|whole|entire ~3 once|bag|it|thing|bundle ~6 wake|die|goodbye|hope|kill|hoping|once
        not|never ~1 hear|see|hearing ~1 from? me ~1 again|anymore|after|tomorrow
        not going to ~1 be ~1 here|alive|around ~1 tomorrow|in_the_morning|much_longer|anymore|after_tonight|by_morning|next_week|long
        not ~1 be ~1 around|here|alive ~8 doing|do it|this
        see ~3 on ~1 other_side !of
        see ~3 in ~1 heaven|hell|next_life|another_life ~1 $|soon|tonight|tomorrow
        tell|let ~1 my|the ~2 <loved> ~5 love|loved|world|sorry|everything|fault|proud|tried
        ^ please? take_care|look_after|watch_over|raise|love ~1 of? my <loved>|dog|cat|dogs|cats|animals|pets $|for|when|please|after
        note|letter|letters ~2 on|in|under|by ~1 table|fridge|counter|desk|bed|drawer|pillow|dresser|nightstand|kitchen
        will|would|going not ~2 alive|breathing !for
        no more tomorrow|tomorrows
        i ~3 ready to ~1 go|leave|die|end ~1 $|now|tonight|be|see|this
        i ~1 ready $ dog|letters|note|goodbye
        give|giving|take ~2 my spot|bed|place|slot ~4 alive|dead|gone
        i ~1 attempted ~2 yesterday|last|again|tonight|today|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|twice|and
        <loved>|<relation> ~2 left ~2 suicide? ~1 note ~3 find|gone|cant|scared|missing|suicide
        goodbye|bye & for_trying|nice_to_me|kind_to_me|good_to_me|your_fault|anyones_fault|her_fault|his_fault|their_fault|nobodys_fault
        say|saying|said ~2 bye|goodbye ~1 to? everyone|everybody|my_kids|my_family|my_mom|my_dad|my_son|my_daughter|yall|you_all
        goodbye ~1 everyone|everybody|cruel|forever|for_good
        made|making|at ~1 my? peace ~2 goodbye|bye|god|ready|everyone|everybody|dying|death
        last time ~3 you|yall|anyone|anybody|we|i ~3 hear|see|talk|hearing|seeing|text|write|message
        tell ~2 <loved>|<relation>|everyone|everybody|nobody ~4 not|never ~2 fault
        tell|let ~2 <loved>|everyone|everybody|yall|them ~4 loved|strong|stronger|proud|fault|tried
        not ~2 your|anyones|nobodys|her|his|their|anybodys fault & love|goodbye|bye|tell|gone|remember
        make|making|be sure ~4 feeds|feed|walks|takes_care|looks_after|gets ~6 gone|dead|after_i|anymore|when_i
        <give_away> ~8 & not ~2 be? needing|need ~1 it|them|him|her|that|those|anymore|no_more|any_more ~2
        giving|gave|give|gives|gived ~2 all|everything|most ~4 away
        gave|give|giving ~1 my dog|cat|dogs|cats|puppy|pets away|to ~6 not|gone|cant|longer|anymore
        who|whoever|whomever|landlord|roommate|<loved> ~1 finds me
        find|finding|found me & sorry|key|door|bathroom|morning|dead|too_late|unlocked
        note|letter|letters ~1 is|are ~1 written|ready|done|finished|sealed|on|in|under !due|fridge_for_school
        wrote|written|writing|finished|left|leaving|write ~2 goodbye|suicide|last|final ~1 note|letter|letters|notes|goodbyes|text|message
        this is|its|it_is goodbye
        this is where i|my ~1 story ~1 get|end|ends|stop|leave ~1 off|$
        not need|needing|be_needing ~4 where i ~1 am|will going|go
        will|would|going|gonna not ~2 see|hear|talk ~1 from|to? ~1 me|yall|you ~1 again|anymore|after_tonight|after_today|no_more
        not|never expect|wait ~2 to? hear|see|for ~1 from? me|tomorrow ~2 dead|gone|again|tomorrow|alive
        see you|yall|ya ~2 on_the_other|in_heaven|in_hell|in_the_next_life|in_another_life|up_there|down_below
        be|being|go|going|see|seeing|join|joining ~1 with|to|be? ~2 <loved>|<relation>|grandma|grandpa|him|her ~5 heaven|other_side|up_there|waiting_for_me|in_the_ground|grave|passed|next_to_him|next_to_her|in_the_sky
        remember|forgive me ~1 when_i|always|kids|for_what_i|fondly
        take_care_of|look_after|watch|raise|feed ~1 of? ~1 my ~1 <loved>|dog|cat|dogs|cats|pets|animals & gone|dead|goodbye|sorry|anymore|after_i|when_i_am
        <relation>|<loved> & texted|text|texts|message|messaged|sent|called|posted|wrote & goodbye|suicide|suicidal|pills|kill_himself|kill_herself|note|wants_to_die|done_with_life
        given|gave|giving away ~1 my ~3 & it_is_time|on_the_table|title|goodbye|ready|letters|peace|done|dont_need|no_longer|not_need
        see|make_sure ~2 my ~1 cat|dog|cats|dogs|pets|kids ~2 fed|cared|safe|taken
        sorry & be_stronger|been_stronger|for_trying|couldnt_be|could_not_be
        tell|let ~2 everyone|everybody|<loved> ~2 i ~2 sorry ~2 could_not|was_not|am_not|did_not
        not aim|aiming|intend|intending|expect|expecting|plan|planning|figure|reckon|counting ~2 be|being ~1 here|around|alive ~1 tomorrow|in_the_morning|by_morning|next_week|much_longer|come_morning
    """,
}
