"""Ways to ask for an end that name no stop: spare me, not by text, nothing more, what do i type."""

IN_OTHER_WORDS = {
    "asks for the word": """
        what|which|whats ~5 type|text|send|reply|say|press|put|hit ~5 off|out|stop|quit|end|unsubscribe ~2 $|this|these|it|here|<texts>|of|the
        what|which|whats ~3 word|code|keyword|button|letter ~9 stop|stops|quit|end|ends|off|out|unsubscribe !my|the_appointment
        how ~3 make|get ~1 you|yall|you_all|this|it|these to? quit|stop|end !hurting|bleeding|using
    """,
    "not by text": """
        no|not ~1 <texts>|texting ~1 only ~1 calls|call|calling|email|mail ~1 $|please|pls|thanks
        call|email|write ~8 no|not texting|<texts> $|please|thanks
        calls|call|calling|email|emails|mail|letters|letter|portal|only|meds|medicine|clinic|appointments|treatment ~3 no|not ~1 the|any|by|these|your|more|with|for? <texts> $|please|thanks|anymore
        want|stay|keep|still|fine|ok|okay|good|love|like|appreciate ~8 but|just no|not ~1 the|any|by|these|your|more|with|for? <texts> $|please|thanks|anymore
        use|try ~1 email|mail|calls|letters ~4 and_not|not|instead_of text|texts|texting
        lose|ditch|nix|scrap|drop|hold|skip|can|axe|dump the|these|your|those <texts> $|please|thanks|now
        please|pls no <texts> $
        vote|thumbs|thumb|thumbsdown ~1 no|down? on <pointer>+? <texts>
        not ~1 have this|these|it ~1 on my phone|cell $
    """,
    "asks politely": """
        if ~1 you|yall|you_all|i|they ~1 could|would|can ~1 not|quit|stop ~1 send|sending|text|texting|get|getting|receive|messaging ~1 them|these|me|this|it|those|<texts>
        appreciate|grateful|great|nice|glad|thankful|love|good ~1 it? ~1 if ~1 you|yall|you_all|this|these|they ~1 would|could|were|can? ~1 <drop>|stopped|quit|ended|cancelled|discontinued|removed $|<texts>|these|this|texting|sending|me|it|the
    """,
    "to not come": """
        way|button|something|how_to|how_can|how_do|possible|like|want|need|prefer ~4 to? not ~1 get|getting|receive|receiving ~1 these|this|those|them|<texts>|any
        want|need|make|like|get|have ~1 them|these|those|<texts> to? not|stop come|coming|pop|popping|show|showing|buzz|ding|buzzing
        want|need|like|wish|have ~2 <texts>|these|those|them to_be? stopped|ended|cancelled|discontinued|terminated|halted ~1 $|today|now|asap|please|immediately
        make ~3 never hear ~1 from ~1 this|you|your|these
        need|want|like ~1 it|this|them|these to? stop coming|popping|buzzing|dinging|showing
        make it ~2 i|we do? not get|receive|see|have these|<texts>|this|them
    """,
    "puts an end to them": """
        <put_an_end> ~2 these|those|<texts> $|please|i|we|now|already|for
        wrap|wrapped|wrapping these|those|this ~1 up
        spare me ~2 these|<texts>|those
        do not waste ~3 on me
        do not bother ~1 with|to? ~1 sending|texting|text|send|messaging
        do not bother with ~2 <texts>|these
        pause|mute|snooze|silence ~3 forever|for_good|permanently|indefinitely|for_life
        no more ~1 of it|them|yall
        no more after|starting|as_of|from ~2 today|now|tonight|this|here|tomorrow ~1 $|please|thanks
        nothing|no ~1 else|more|further ~1 <texts>? ~1 to|on this|my phone|number|cell|line
        <halt>|<drop> ~1 all|everyone|each|both ~1 of? ~1 them|these|those|<texts>
        <halt>|<drop>|stop|quit ~1 them|these|those both|all
        stop|quit everything ~1 you|$ ~1 send
        turn|shut|cut|switch ~1 them|these|those|em off ~1 $|please|now|already|thanks|on_my
        get|take|keep these|this|those|them|it ~1 off ~1 of? my phone|here|cell|screen
    """,
    "takes me off": """
        ^ <preface>+? can|may|could|go_ahead|go_ahead_and ~1 take|remove|drop|cut|cancel me ~1 off|$ ~1 $|now|please|i|from|the_list|this
        put|add|place|get ~1 me|us|<my_number> ~1 on ~2 do_not|dnc|no_text|no_contact|optout|remove
        ^ <preface>+? i|we? want|need|wanna off ~1 $|now|please|already
        let|get|bow|count me|us ~1 off|out ~1 of? this|these ~1 $|thing|please|now
        drop|dropping|bow|back|bail|get ~1 me? out ~1 of ~1 this|these|the|your|it ~1 <texts>|thing
        undo|reverse|cancel ~1 my? signing|sign|signup|sign_up|enrollment|enrolling
    """,
    "has said so": """
        keep|kept|been typing|texting|saying|sending|replying|hitting|putting stop|quit|unsubscribe|end
        told|asked|said ~4 to take|remove|get ~1 me|us|<my_number> ~1 off|from !of_work|school
        text|reply ~1 back|you ~1 to|and get|be|come ~1 off|out|taken ~2 $|these|this|<texts>
        offense|disrespect|rude|mean|appreciate|thank|thankful|grateful ~8 but ~1 please? stop|quit|cease|no_more ~1 $|texting|please|these|the
    """,
}
"""Honoured at once."""

PERHAPS = {
    "one last time": """
        be|is|was|make|made ~1 this|that|it|these? ~1 the? last|final <texts>|one|time ~1 $|i_get|i_got_from|i_want|you|from|please|to_me
        ^ last|final <texts> $|please|thanks
        never ~1 want|wanna|need ~2 another|one_more|any|one ~1 one|<texts>|of_these $|of|from|again|ever
        ^ <preface>+? no more $|period
        but|please|enough|sorry|thanks no more $|please|thanks
        one_more|1_more|another ~1 of? ~1 these|<texts> and
    """,
    "not safe": """
        not ~1 safe|good|okay|ok|smart|cool ~2 for? ~1 me|us? ~1 to ~1 be|get|have? ~1 <text_verb>|receive|texted|these|<texts>
        can|could|should not ~1 see|find|read|know ~1 about? these|<texts> ~1 $|or|he|she|they
    """,
    "asked again": """
        2nd|3rd|4th|5th|second|third|fourth|fifth|tenth|10th|hundredth|last time ~1 i ~1 have? asked|told|said|texted|tried|replied
        i|have|already asked ~1 yall|you|you_all|nicely ~1 twice|nicely|already|before|times $
        asked you|yall|you_all ~1 twice|already|before|nicely|times
    """,
    "does without": """
        <can_do> ~1 without ~1 these|them|<texts>|the|your ~1 $|<texts>|anymore|i|now
        good|cool|straight|set|fine ~1 on|without|off these|them ~1 $|now|thanks|anymore
        i ~1 delete|trash|ignore|block ~1 these|them ~1 all? ~1 $|every|anyway|without|stop
        these|they|<texts> go|going|are ~1 straight|right? to ~1 my? ~1 spam|trash|junk
        do|does not|never ~1 want|need|like|read|open ~1 them $|do|anymore|no_more|stop|now
        this|my phone|number|cell is ~1 not ~1 for|a ~2 <texts>|texting
        not|no_longer ~1 feeling|digging|into|loving|liking <pointer>+? <texts>
        these|they|<texts> ~1 do|does not ~1 do? ~1 nothing|anything|jack|squat ~1 for|to me
        regret|regretting ~2 signing|sign|joining ~2 <texts>|this|these
        no|not ~1 need|reason to text|message|write|send $|anymore|please|thanks
        how ~3 make it|this|these go_away|stop $|please
    """,
    "hush": """
        hush|quiet|chill|shush|zip_it|calm_down|give_it_up ~2 with ~1 these|the|all|your|them ~1 <texts>
        miss me with ~2 these|this|that|<texts>
        you|yall|you_all ~2 not ~2 need|have ~1 to? check|ask|remind ~1 on|in|up|me
        you_all|yall|you ~2 doing too_much ~1 with|$
        ^ ~1 hush|zip_it ~1 $
    """,
    "need i": """
        am|are i|we ~1 required|obligated|forced|supposed|made ~2 get|receive|answer|keep|do ~1 these|this|<texts>
        can|may|could i ~1 decline|refuse|skip|turn_down ~1 these|this|<texts>|it $
        not|no_longer ~1 wish|want|care ~1 to ~1 be|stay|continue ~1 in|part|on ~2 study|program|this|list
        ok|okay|alright|fine|possible|if ~2 i ~1 do_not|stop|quit|skip ~1 do|doing|answer|answering|get|getting this|these|it|<texts> ~1 anymore|$|no_more
        thought|supposed ~1 i|we? ~2 was|were|am|be|been ~1 off|taken_off|removed|cancelled ~2 this|the|<list>|these|$
        how many|much ~1 more? ~1 of? these|<texts> ~1 do|must|till|until
        will|do|does ~1 not? these|<texts> ~1 ever stop|quit|end|cease $
        what ~1 would|will|does ~1 it take ~1 for|to ~3 not|stop|off|end|quit|alone
        what ~4 do|have|need ~2 to ~1 be left alone
        why|how_come ~4 get|getting|be off ~1 this|the|your <list>
        why|how_come ~1 are|do|is ~1 i? ~1 these|<texts> ~1 still|keep ~1 coming|come|here
        thought ~1 i|these|they|we ~2 got|was|were|had|is|are ~1 off|done|over|finished|stopped|cancelled ~1 $|this|these|with
        when|how_long can|will|until|before i ~1 stop|quit getting|receiving
    """,
    "asks to be let off": """
        ^ <preface>+? let me off|out $|please|now
        ^ i|we want out $
        want|need|like it|this stopped|ended|off $|today|now
        ^ <preface>+? call it off $
        mark|put|count ~1 me|us ~1 down? ~1 as|for? ~1 a? no|no_contact|not_interested|none|gone|out $
        consider ~1 me|this|us ~1 my|an? ~1 gone|out|stop|optout|done|removed|unsubscribed
        where|wheres|is_there ~2 off switch|button
    """,
}
"""Held until staff decide."""
