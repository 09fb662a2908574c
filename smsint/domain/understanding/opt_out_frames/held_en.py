"""What may be an opt-out: weariness, threats, being done; staff decide."""

HELD_EN = {
    "weary of the texts": """
        sick|tired|fed|annoyed|over|had|exhausted|irritated ~1 up? of|with|by|enough|it ~1 getting|receiving|seeing|reading|being|answering? <pointer>+? <texts>|texted|messaged
        sick|tired|fed|annoyed|over|had|exhausted|irritated ~1 up? of|with|by|enough ~1 getting|receiving|seeing|answering? these $|stop|please
        why|stop|quit ~1 do|are|is|does|do|would|keep you|u|yall|you_all|this|these|it ~1 keep|still|always|constantly ~1 <texting>|sending
        why ~1 do|am|are i ~1 keep|still|always|constantly ~1 get|getting|receiving <pointer>+? <texts>|these|this ~1 $|texts|messages|from
        why am|do i ~2 getting|get|receiving|receive <pointer>+? <texts>|these|this ~1 $|from|when|after|if
        <texts> ~3 annoying|harassment|harassing|bothering|useless|pointless|dumb|stupid|unwanted|waste|triggering|costing|cost|worthless|ridiculous
        annoying|stupid|dumb|useless|unwanted|worthless|pointless|goddamn|spam|unsolicited|bullshit ~1 <texts>
        do|did not ~2 sign|signed|ask|agree|request|subscribe|subscribed ~1 up? ~1 for|to <pointer>+? these|<texts>|this ~1 $|please|stop|remove|texts|and
        never ~1 signed|asked|agreed|requested|subscribed ~1 up? ~1 for|to ~2 this|these|<texts>
        do|did|does|i not ~1 like ~6 <texts>|texted|contacted|messaged
        reported|reporting|marked|marking|flagged ~1 you|this|these|it|your ~2 spam
        ^ ~1 over <pointer>+? <texts> $
    """,
    "threat": """
        report|reporting|reported|sue|suing|lawyer|attorney|police|fcc|tcpa|authorities ~3 you|this|number|your|spam|texts|harassment|if you|texting
        you are ~2 harassing|spamming|stalking me|us
        this is ~2 harassment|spam
        restraining order ~4 you
        blocking|blocked|block you|your|this|ur|yall
    """,
    "done": """
        <removal> <my_number> ~1 off|from|out ~1 of? the|this|your program|thing $
        want|need|like off|out ~1 of? the|this|your program|group|thing $
        done|over|finished|through with these|those $
        ^ i am ~1 done|through|finished with these|yall $
        ^ i am ~1 done|through|finished ~1 with ~1 this|you|it|program ~1 program|shit|crap|service|all|$|you|people
        ^ i want out ~1 of ~1 this|the|your|it ~1 program|service|study|thing|$
        ^ i am quitting $
        ^ i want|need to|out ~1 quit|stop|out|leave ~1 the|this ~1 program|study|service
        do not ~1 want|need|wish ~1 this|these|those ~1 anymore|any_more|program|service|on_my|on_it|on_here|coming|no_more
        do not ~1 want|need|wish ~1 this|these|those $
        do not ~1 want|wish|like to ~1 participate|continue|take_part|be_in|do ~2 this|program|study|part|anymore $|program|study|please|thanks
        do not ~1 want|wish|like to be ~2 part|on|in ~2 this|program|study|list|it|here
        i|we|want|to|please|would|like|am ~2 withdraw|withdrawing|drop|dropping|leave|leaving|exit|exiting|quit|quitting|cancel|cancelling ~2 this|your|the ~1 study|research|trial|text_program|texting_program
        ^ ~2 i|we|want|please|would ~3 withdraw|drop|leave|exit|quit|cancel ~1 out|out_of|from? this|your program
        no longer ~2 patient|client|attend|attending|enrolled ~4
        no longer need|needed|needing $|these|this|them|it|<texts>|your
        not ~2 patient|client|enrolled|participant ~1 there|anymore|of|here|with
        moved ~4 do not need
        ^ !if|when|what ~7 <stop_lead> stop $
        ^ ~7 please|and|but|loud|offense|disrespect|expensive|minutes|anytime quit|quit_it|cease $
        ^ <preface>+? stop it|this $
        stop is what
        email_me instead
        instead of texting|texts
        ^ <preface>+? do not|stop|quit|never call|calling ~1 me|us|this_number|here|my_phone ~1 anymore|again|ever|and|or
        get out of this program|$
        ^ <preface>+? <drop> this|the|my|our ~1 program|service|enrollment|thing|membership $|for_me|please|now|immediately|asap|thanks
        want|need|like|can|how|please ~3 <drop> this|the|my|our ~1 program|service|enrollment|thing|membership $|for_me|please|now|immediately|asap|thanks
        not ~1 interested ~1 in? ~1 this|your|the program|service $|anymore|thanks
        stop|quit|end these|those $
    """,
    "weary, in other words": """
        am_over|way_past|hate|hating|despise|loathe|can_not_stand|beyond|fuck|screw|shove|to_hell_with|damn|dislike|resent ~1 with? <pointer>+? <texts>|texting
        <texting> ~1 me|my|us ~4 nonstop|constantly|too_much|too_damn|stupid|annoying|driving|crazy
        stop|why|quit|tired|sick|keep ~3 <texting> ~1 me|my|us ~3 every|all
        <texts> ~2 are|is|getting|got|keep ~2 annoying|old|much|dumb|stupid|pointless|useless|unnecessary|irritating|ridiculous|driving|aggravating|intrusive|bothersome|nonstop
        you|yall|you_all|these|this|texts|messages|keep|keeps|always|it ~2 blowing|blow|blew up my phone|cell|shit
        ^ blowing|blow|blew up my phone|cell|shit
        who|what ~2 told|gave|signed|said|permission|right ~3 <text_verb>|<texting>|up|permission ~2 me|$
        pay|paying|charged|charges|charge|cost|costs|costing|bill|minutes|prepaid|data ~4 per|each|every|for|these|your|ran|up ~2 <texts>
        i ~2 blocked|blocking|block you|u|this|ur|your|yall|the ~1 $|number|now|ass
        no texting|text_program|texting_program|text_service|text_thing
        unwanted|unsolicited|uninvited ~2 <texts>|$|contact
        not ~1 supposed|suppose to ~1 be|get ~2 <texts>|these|texted|contacted
        ^ <preface>+? delete|erase|disable|deactivate|disconnect|remove|purge this|all|everything|my_info $
        ^ <preface>+? delete|erase|disable|deactivate|disconnect|remove|purge ~1 $
    """,
    "ease off": """
        fuck|screw|damn|to_hell|hell ~1 with? this|these|your|the ~1 program|thing|service|texting|bot|robot|stuff ~1 $|please|stop|thing
        this|you|it is|are ~1 harassing|harassment|spamming|spam|stalking ~1 $|me|us|stop|please
        filing|file|complain|complaint|complaining ~6 continues|you|texts|texting|again|if_this|stop|messages
        enough <texts> from
        had|have|got enough ~1 of ~1 this|these|it|yall|you|your ~1 $|<texts>|texting
        would|i ~1 rather|prefer not ~1 continue|participate|proceed|do_this|keep_going ~1 $|with|this|in
        i am ~1 quitting|leaving|done_with|finished_with|through_with ~1 this|it|yall|you_all|you|it_all $
        i am ~1 finished|done|through with ~1 you|yall|you_all $
        these|those|<texts> are ~1 annoying|irritating|aggravating|obnoxious|too_much|stupid|dumb|pointless|bothersome|getting_old|nonstop $|please|stop|and
        can|could you|yall|you_all chill|relax|ease_up|lay_off|give_it_a_rest ~1 $|out|with|please
        can|could|may i ~1 stop|quit|end doing|getting|receiving|answering ~1 this|these|$
        same|every|all ~1 question|questions ~3 stop|end|enough
        stop|end|enough|make_it_end|make_it_stop ~4 same ~1 question|questions|texts
        do|did|must|why i ~1 have|need ~1 to ~1 keep|get|receive|getting|answer ~2 <texts>|these|those ~1 $|texts|anymore
        this|these is|are not for me ~1 $|sorry|thanks|anymore
        how ~3 get out of these $|texts
        chill|ease_up|ease|lay_off|let_up|slow_down|calm_down|cool_it|back_off|easy|relax ~1 with|on|off ~2 <texts>|texting|these|me
        can|could not handle|take|deal ~4 <texts>
        these|<texts>|this need|needs|has|have|must|got to? ~1 end|stop|cease $|now|already|please
        they need|have|got to? end|stop|cease $|now|already|please
        forget about me|us
        ^ <preface>+? text|message|contact me|us ~1 again|one_more_time and|see|i|you
        one|1 more time|text|message ~2 to? <text_verb>|and
        !would|will|not|wont|said|says|could|can|to|just|people|they|he|she * leave me|us ~1 be|alone $
        not ~3 this|it stop $
        can|could|let|want|how ~1 i|me|to|do get off this|these ~1 $|please|list|thing
        drop|dropping out ~3 <texts>|study|program
        not|no_longer ~2 in|on|have|doing ~2 program|study|service ~2 $|anymore|no_more
        not|no_longer need you|yall|you_all|your_texts|your_messages ~1 $|anymore|now
        how many times ~4 tell|ask|told|asked|say ~1 you|yall|this|it|$
        still|keep|keeps ~1 getting|receiving|sending <pointer>+? <texts> ~1 $|after|even|and|but|why|though|please|stop|anymore
        still|keep|keeps ~1 getting|receiving|sending these|them $|after|and|why|please
        again with ~1 the|these|your ~1 <texts>
        can|could|will|would ~1 these|they|<texts> ~2 stop|end $|i|please|now|today|tonight
        can|could this stop|end $|please|now
        <halt>|enough ~1 <checking> ~1 me|about|how|if|these|$|on|with|every|all|the|up
        do not ~1 ask|check ~2 me|on_me|about ~4 anymore|again|ever|no_more
        will|am|going|gonna|refuse|will_no_longer not|never|to ~1 be? answer|answering|reply|replying|respond|responding ~2 these|anymore|no_more|your|this|questions
        do not text|message|reply|respond|write|txt back $
        mind your ~1 business
        stay ~1 out|outta of? my business|life
        do not|never ~1 want|wish|like|need ~1 to? talk|speak|chat|text|communicate ~1 to|with you|yall|robot|bot|a_robot|a_bot|bots|robots|computer|a_computer|a_machine|ai
        not ~1 need|want ~1 a? reminding|babysitter|babysitting|nagging|reminders|robot|bot
        <our_noun>|these ~1 do|are|is? not|never ~1 helping|help|helpful|useful ~1 $|me|at_all|anymore|stop|please
        report|reporting|reported|marking|flagging ~1 you|this|these|it|yall|u|your|as|number ~3 junk|spam|phishing|scam
        ^ <preface>+? report|reporting|reported ~1 spam|junk ~1 $
        use|try ~1 email|mail|calls|letters ~1 instead
        why|how_come ~1 you|yall|you_all|u keep|still|always ~1 <texting>
        do not think|believe|feel|know_if ~1 this|these|it is|are for me $|anymore|sorry
        do|would not ~1 want|wish|like|care to ~1 participate|take_part|continue ~1 $|any|further|any_further|any_longer
        ^ <preface>? i|can|may|could ~1 i? ~1 want|like|be ~1 to? be? done|finished|through with|getting ~1 this|these|it|yall|you $|anymore|please
        i|to|can|we <drop>|<halt> ~1 these|those $
        ^ <preface>+? <halt> ~1 with this|these|all_this|all_the|all_these ~1 $|please|texts|crap|shit
        make|want|need|get ~1 them to? ~1 stop|go_away|quit $|please|texting
        what|how|which|where ~6 to|do|can|must|should|i|we|you ~4 <drop> this|it|them $|please
        want|wanna|like|please|need|ask|asking ~2 be left alone|out $|please|now|by
        you|yall|you_all do? not <text_verb> me|us ~1 anymore|again|no_more
    """,
    "wants out": """
        get me off|out|outta ~1 of? ~1 this|your ~1 thing|program|group|crap|shit
        want|need|like|wish|wanna ~1 to_be? ~1 off|out ~1 of? this|it ~1 $|please|now
        want|wish|like|need ~1 to ~1 be? left off|out ~1 of? ~2 <texts>
        not|no_longer ~1 interested ~1 in this|it $|anymore|thanks
        would like off ~1 of? this|it|these $
        include me out
        ^ <preface>+? <drop> ~1 service|services|enrollment|account $|please|now
        no_longer|not ~1 want|need|wish ~1 this service|program $|anymore|thanks
        how ~3 get ~2 off|out ~1 here|these $
    """,
}
