"""Orders to cease: stop texting, stop the texts, switch them off, no more."""

CEASE = {
    "stop texting": """
        ^ <preface>+? <drop>|<halt> ~1 these|those $
        please|can_you|could_you|will_you <drop>|<halt> ~1 these|those $
        ^ <preface>+? <drop>|<halt> ~1 this|all_this|that|these|your|the crap|shit|bullshit|bs|nonsense|stuff|garbage $
        <halt> ~2 questions|surveys|quizzes|checkins|check_ins|polls $|please|now|already|thanks
        ^ <halt> with all? that|this|it|these $|please|now
        want|need|like|wish|ask|asking|begging|beg ~1 for? you|yall|you_all|u ~1 to|would|could|will? ~1 stop|quit|cease $|it|texting|sending|now|please|with|these|this|contacting
        ^ <preface>+? stop ~1 please|pls|plz
        reply|text|say|type|send stop stop
        ^ <preface>+? <halt> or|before i|we|else|you|this|ill
        did|do not i|we ~1 already? ~1 say|tell|text|ask|said|told|asked ~3 stop|no|quit|not|unsubscribe|you
        what part of ~1 stop|no|unsubscribe|leave|quit|do_not_text|do_not_contact
        you|yall|have ~1 texted|messaged|contacted|bothered|spammed|bugged ~1 me|us ~1 enough|plenty|too_much
        <halt>|end ~1 all? ~1 communication|communications|contact|correspondence|outreach|transmissions
        <halt> ~3 <texting>
        please|pls|kindly remove|delete|unsubscribe $|me|us|number|this|my_number|from
        please|pls stop|desist|discontinue|cease ~1 $|it|this|now|thank|thanks
        <texts>|texting ~2 stop $
        asked ~1 you|yall|you_all|nicely ~2 stop $
        ^ <preface>+? stop i|wrong|no|do_not|these|all|now|immediately|we|with_the|not|its_not|this_is
        these stop|cease|discontinue $|now|please
        these need|needs|have|got|must|should|gotta ~1 to? stop|cease|discontinue $|now|please|already
        discontinue|terminate|cease $|please|now|immediately|this|these|all
        ^ <preface>+? stop|cancel|end|quit these|them|those|this_shit|this_crap|this_stuff|this_nonsense|this_thing $
        please|and|just|then|now|also stop|cancel|end|quit these|them|those|this_shit|this_crap|this_stuff|this_nonsense|this_thing $
        stop|quit sending ~1 me|these|this|those|us|to
        <halt> ~2 me <text_verb>
        <halt> <text_verb> me|us
        <halt> hollering|hollerin|yelling|screaming|talking at|to me ~2 on|through|over|by ~1 phone|text|cell
        ^ <preface>+? no send ~2 <texts>|me
        me|i no like|want|need ~1 <texts>
        please|pls finish ~1 <texts>
        ^ stop or whatever|something|however
        you_all|you|yall|u have|need|got to stop|quit ok|okay|love|lol|thx|thanks|bye
        <halt> ~1 sending ~1 $|me|us|these|those|this|anything|them|more|anymore|<texts>|all|it|shit|crap|stuff
        <halt> ~1 sending <pointer>+? <texts>
        ^ <preface>+? tell ~1 your|the computer|machine|bot|robot|system|software|app|thing|program to stop|quit
    """,
    "stop the texts": """
        discontinue|terminate|unenroll|disenroll|unregister|deregister|deactivate|cancel|drop me|us ~1 $|please|from|now|asap|thanks
        ^ <preface>+? end|terminate|discontinue my|our ~1 participation|enrollment|involvement|registration|membership|subscription
        <our_noun>|these|those ~2 be|get ~1 turned|shut|switched|stopped|cancelled|ended|disabled|discontinued|removed|deactivated|terminated ~1 off|down|$|please|for
        can|could|may|how|want|need|like|please|should ~1 these|those|they|them|this|<texts> ~1 be? ~1 turned|shut|switched|stopped|cancelled|ended|disabled|discontinued|deactivated ~1 off|down|$|please
        <drop> this|the|my|our ~1 subscription|alerts|text_program|texting_program|text_service ~1 $|for_me|please|now|immediately|asap|thanks
        shut|turn|switch|kill|cut|mute|silence ~2 <texter> ~1 up|off|down|$|please
        <drop> ~1 the|this|your|all|these|those? ~1 <texter> ~1 $|please|now|already
        what|how|which|where ~6 to|do|can|must|should|i|we|you ~4 <drop> these|those ~1 $|texts|messages|please|from|service
        what|how|which|where ~4 to|do|can|must|should|i|we ~4 <drop>|leave ~2 <texts>|<list>
        <drop>|stop|unsubscribe ~4 <texts>
        <texts> ~2 need|needs|have|has|must|should|better|got to ~1 stop|end|cease
        make|want|need|like ~1 <our_talk>|these|those ~2 <texts> ~1 stop|end
        turn|shut|cut ~1 <our_talk>? <texts> off
        get rid of <our_talk>? <texts>
    """,
    "do not text": """
        must|shall|may not <text_verb> ~1 <here_me>
        ^ <preface>+? never|do_not|please_do_not ever? send these|those|this|anything|them $
        please|pls|and|but|so|just|then|ok do not send ~1 <our_talk>? these|this|those|anymore|any|more|me|nothing|anything|us|<texts>
        do not send me|us nothing|anything|any|another|more|no|these|this
        ^ <preface>+? never|do_not|dont ever? <text_verb> ~1 <here_me>
        do|did not|never ~1 ever? ~1 <text_verb> ~1 <here_me> by|via|through|on|with|using ~1 text|sms|phone|message|cell|texts
        you|u|yall|who ~1 better|should|must|need|can|may ~1 not ~2 <text_verb> ~1 <here_me> ~1 $|anymore|again|ever|please|by|no_more
        ^ <preface>+? do not|never ~1 <text_verb> ~2 me|us|here|again|anymore|ever|this
        ^ <preface>+? do not|never ~1 <text_verb> ~1 my ~1 phone|cell|number|line|inbox
        ^ <preface>+? do not|never ~1 <text_verb> $
        ^ <preface>+? do not ~1 call or text
        said|told|asked|say|ask|and|but do not|never|to|not ~2 <text_verb> ~1 me|us|here|this ~1 anymore|again|ever
        told|asked|asking|telling|begging you ~2 not to <text_verb>
        ^ <preface>+? never|do_not ~1 ever? ~1 <text_verb> ~1 me|us|here|this ~1 $|again|anymore|ever
        ^ <preface>+? never <text_verb> ~2 again
        can|could|would|will you|yall|you_all ~2 not <text_verb> ~1 me|us|here|this|anymore|again
        if|appreciate|prefer|rather|like|grateful ~4 not <text_verb> ~1 me|us|here|anymore|again
        no need|reason ~2 to <text_verb> me|us|anymore !back
        not ~1 have|need to <text_verb> me|us
        ^ <preface>+? do not send ~2 no|any|these|this|more|anything|another|me|text|texts|messages
        do not|never contact|text|message|call ~1 me? ~1 list
        please|pls do not <text_verb> ~1 it|this|that|here|on
        on|to your ~1 do_not contact|text|call|message
        !i|we|they|he|she|to|you * do not send anymore|no_more|any_more|nothing|any !than
        ^ ya? no text|message|contact me|us
    """,
    "switch them off": """
        turn|shut|switch these|those|your ~3 off
        turn|shut|switch|cut|power|click ~1 off|down ~3 <texts>|these|those|this_thing|you
        turn|shut|switch|cut|power|click <our_talk>? <texts>|these|those|this_thing|this|them|it off|down $|please|now|for|thanks|already|thank
        <drop>|kill|nix|ditch|scrap|mute|silence|block ~1 your|these|this|those|the|my|all ~2 <texts>|texting
        <texts> ~3 kill|nix|ditch|scrap|cancel|delete them|it|these|those|this $
        get|make ~1 you|these|yall|the_texts|<texts> to? stop|quit|end|cease !taking|using|me
        you|yall|you_all ~2 need|have|got|better|must|should|can|could|may ~1 to? stop|quit|cease $|now|already|please|these|sending|with_the
        stop|quit sending $|these|things|stuff|anymore|already|now|please|so|all
        you|yall would|will|were|was|could|can|may ~3 stop|end|cancel these|texting|sending|this|it|$
        thought|already ~3 cancelled|unsubscribed|optout|stopped|quit ~1 this|these|$|from|texting
        i|already|we say|said stop $
        what|how|which|where ~2 text|type|send|reply|say|press|write|put ~3 stop|quit|unsubscribe|end|cancel|optout|leave ~1 $|this|these|it|texting|getting|the
        ^ <preface>+? text|send|reply|stop|type|txt to? stop|quit|end|stopall $
        no more questions|surveys|quizzes|polls|check_ins|checkins|tips|quotes
        not|no_longer ~1 want|wish|care|like|going|gonna ~2 participate|participating|enroll|enrolled ~2 $|in|anymore
        do not continue|proceed|keep ~2 <texting>|<texts>|sending|these
        zero more <texts>
    """,
    "how to end them": """
        how|where|can|could|possible|way ~5 stop|end|cancel|quit|disable|deactivate|unsubscribe ~2 these|your|getting|receiving|from|the|this <texts>|list|texting|these
        how|where ~4 stop|quit getting|receiving ~2 these|this|<texts>
        how|where ~4 turn|shut|get ~2 <texts>|these|this off
        why|how|still ~2 i ~2 still? ~1 on ~1 this|your|the ~1 <list> !<list_of>
        how ~3 get ~2 off|out ~2 <list>|<texts>
        stop|quit receiving|getting <pointer>+? <texts>
        stop|quit receiving|getting these|this|them $|please|now|anymore|i
    """,
    "no more": """
        no more ~1 mood|craving|daily|stupid|dumb? questions|surveys|quizzes|checkins|check_ins $|please|thanks|ok|okay
        no more from you|yall|you_all|this|ur|your
        no more ~1 motivational|inspirational|automated|daily|weekly|morning|stupid|dumb|annoying|recovery ~1 crap|shit|bs|bullshit|nonsense|stuff|junk|garbage|bot|bots|quotes|advice|reminders|spam
        ^ <preface>+? no more please|i_beg|im_begging|i_am_begging|thanks|thank_you
        no mor|mo|moar|mre ~2 <texts>
        <texts> ~1 no more $
        ^ <preface>+? enough ~1 of|with? ~2 <texts>|texting|messaging
        thats|that_is|this_is ~1 enough|plenty ~1 of? ~2 <texts>|texting
        no more <pointer>+? <texts>
        no more of these|this|those|your|this_shit|this_crap ~1 $|please
        no more these
        ^ <preface>+? no <texts> ~1 please|thanks|thank|anymore|ever|again
        enough with|of ~3 <texts>|texting|these
        enough <texts>
        cut|knock it out|off with ~1 the? <texts>
        stop|cancel|end them|these $
        out with ~1 the? <texts> ~1 $|already
        cease ~2 and desist
        cease all
        not ~1 interested ~1 in? <pointer>+? <texts>|these
        ^ <preface>+? not|never|no ~2 interested|interest ~1 anymore|thanks|thank|please|sorry|remove|stop|$
        ^ <preface>+? no <texts> no <texts>|calls|nothing|emails
        no more ~1 daily|mood|craving? qs|qns $|please|thanks
        zero <texts> ~1 from|please|ever|for_me
    """,
    "be off": """
        ^ <preface>+? leave me|us ~1 alone|be !time|with_my|with_him|with_her|with_the|with_them|in
        <leave_lead> leave me|us ~1 alone
        ^ <preface>+? leave me|us and|n ~3 alone
        !said|says|say|told|tell|would|will|not|to|they|he|she|it|people|everyone|cravings|urges|and * leave me|us alone $
        ^ <preface>+? fuck off
        go fuck yourself
        go away and|stop|please|now
    """,
    "leave alone": """
        <texts> ~3 i ~1 hate|despise ~1 it|them $
        take|shove|stick|stuff ~1 your|ur|these|those|yalls|the ~1 <texts> ~2 and|up|somewhere|where|elsewhere
        ^ <preface>+? keep your|ur|these ~1 <texts> $|to_yourself|to_yourselves
        do not|never ~2 contact|text|message me|us? again|anymore
        ^ <preface>+? get ~2 off|out|outta ~1 of? my phone|inbox|messages|cell|line
        leave my phone|number|line|inbox alone|be
        leave me|us out ~1 of ~1 this|it|your|the
        text|message|contact|call me|us ~1 again ~1 and|i_will|i|ill|you_will|see
        <texts> ~1 go away
        make ~1 these|the_texts|<texts> go_away|stop
        how ~3 make these|this|<texts> ~1 go_away|stop
        ^ ~1 off my phone $
    """,
}
