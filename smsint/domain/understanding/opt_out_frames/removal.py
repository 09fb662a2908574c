"""Wishes to be taken off: me, my number, my consent."""

REMOVAL = {
    "off the list": """
        take|get|remove|drop|pull|strike|scratch|cut|leave|keep|cross|wipe|erase|want|like <my_number> ~1 off|from|out ~2 <list>|<texts>
        take|get|remove|drop|pull|strike|scratch <my_number> ~1 off|from|outta ~1 this|these|here|it|your|yours|that|everything $
        take|get|remove|drop|pull|strike|scratch <my_number> out of? this|these|it|that $
        take|get|remove|drop|pull|strike|scratch|cut <my_number> off|out|outta $
        remove|delete|erase|lose|drop|forget|scratch|trash|purge|unlist|block|deactivate my|this|the|our ~1 number|name|info|information|contact|cell|phone|data|digits|account
        remove|delete|unenroll|disenroll|unregister|deregister|withdraw|unlist|exclude|deactivate|optout me|us !in|at|by|you|from_the_waitlist
        be|get removed|taken|dropped|deleted|unenrolled|withdrawn ~1 off|from|out
        ^ <preface>+? off ~1 your|ur|the|this ~1 <list>
        can|may|should|please|pls|just|now|you|could|go_ahead_and take|remove|get|drop me off|out ~1 $|now|please|thanks|of
        <my_number> off ~1 ur|your|the|this ~1 <list>
        ^ <preface>+? remove ~1 from ~2 <list>
        be|get removed|unenrolled|deleted|disenrolled $
        want|need|get|like|wanting|trying off|out ~2 <list>|<texts>
        sign|signed|count|include me ~1 out|off !for|at|today|work
        have|had|like|want|wish|need my ~1 number|name|phone|info ~1 removed|deleted|taken|off|out
        want|like|wish|ask|asking|asked|need|request to? be ~1 taken|removed|deleted|dropped
        get me off|out|outta ~1 of? ~1 this|the|your ~1 thing|list|program|group|chat|crap|shit|text|texts|messages
        remove|delete <my_number> please|now|asap|immediately|today|thanks
    """,
    "off our numbers": """
        throw|toss|take|put|kick|rip my|this ~1 number|name|info out|away|off
        unenroll|disenroll|unregister|deregister|unsubscribe this ~1 number|phone|cell|line
        <removal> <my_number> ~1 off|from|out|outta ~1 of? these|those|yalls|everything|whatever
        !i|he|she|they|we|to|and|can|could|always * <discard> my|this|our|the ~2 number|name|info|information|contact|digits|details|data !one|is|was|in_case
        ^ <preface>+? <discard> my|this|our|the ~2 number|name|info|information|contact|cell|phone|digits|details|data|account|records|file !case|charger|is|was|bill|battery|one|number_one
        please|pls|to|want|can|could|you|u ~1 <discard> my|this|our ~2 number|name|info|information|contact|digits|details|data|cell !one|is|was
        <removal>|cross|scratch my|this|our ~1 name|number|info|cell|phone ~1 off|out|from ~1 !work
        ^ <preface>+? <removal> me|us|<my_number> off|out ~1 please|now|thanks|thank|asap|immediately|already|i|because|or|ok
        want|wants|like|need|wish|request|ask ~2 my|this|our ~1 number|name|info|phone|cell ~1 to_be|be|gone ~1 deleted|removed|taken|erased|gone|off|out|wiped
        <removal> <my_number> ~1 off|from|out|outta ~2 this|these|here|it|your|yours|that|ur $
        <removal> <my_number> ~1 off|from|out|outta ~3 <list>|<texts>
        remove|delete|erase|drop|scrub|purge|wipe|unlist|clear|strike my|this|our ~1 number|digits|name|info|contact|cell|phone !case|charger
        sign|opt|count|check|log|cut me ~1 out|off ~3 $|of|these|this|<texts> !for|work|school
        forget|lose|delete|burn|toss|trash|shred|dump ~1 you ~4 number|digits
        !i|he|she|they|to|and lose|forget|erase|burn|toss|trash|shred|dump|delete ~1 my|this|the|our|dis ~1 number|digits
        stay|keep|get|go off|away|outta|out ~1 from|of? my|this|our line|phone|cell|number|inbox|dms|messages|screen
        !can|could|if|when|i|he|she|they|not|to stay|keep ~2 away|off ~1 from? me
        dnc|do_not_call|do_not_contact|do_not_text ~1 list|registry
        unenroll|unregister|unsign|disenroll ~1 me|us|my
        find|go|get|text|bother|bug|annoy|harass ~1 someone|somebody else ~2 bother|text|bug|annoy|harass|$
    """,
    "unsubscribe": """
        optout of|from ~2 <texts>|<list>|thing|these|this|study
        unsubscribe|unsubscribed !from|to
        unsubscribe from ~2 <list>|<texts>|this|these|your|here|you|it|everything|all
        optout !of
        optout of ~2 <texts>|<list>|this|these|it|here|your|everything|all
        stopall
    """,
    "consent withdrawn": """
        take|taking|pull|pulling|want|get ~1 back|away my ~1 consent|permission|authorization|okay|ok
        take|taking|pull|want my ~1 consent|permission|authorization ~1 back|away
        no_longer|not ~1 give|giving|grant you|yall ~1 permission|consent
        no_longer|not ~1 allow|authorize|authorise|consent|permit ~2 <texts>|texted|contacted
        no_longer|not|never ~1 have|given|had|has|give|gave my|our|any|the? permission|consent|authorization|authority to|for|$|from
        request|requesting|ask|asking|demand|demanding ~1 that ~1 you|yall|this ~3 stop|cease|quit|remove|delete|discontinue|end|not
        revoke|revoking|withdraw|withdrawing|rescind|pull|cancel|revoked|withdrawn|retract|end ~2 consent|permission|authorization|agreement
        consent ~2 revoked|withdrawn|rescinded|cancelled
        do|did not ~2 consent|permission|authorize ~3 <texts>|texted|contacted|this|these
        not|never ~2 permission to <text_verb>|<texting>
    """,
    "lose the number": """
        lose|forget|delete|erase|remove|burn ~1 number|digits
        do not|never ~2 use|have ~1 this number again|anymore|ever
    """,
    "wants no part": """
        want|need|like|wish|wanna ~1 to_be? ~1 off|out ~1 of? this|it|these|here|yalls_thing ~1 $|please|thing|now|list
        <removal> <my_number> ~1 off|from|out $
        want|need|like no ~1 part ~2 this|it|these|your|that
        do not|never ~1 include|count|involve|add|keep|put|enroll|list ~1 me|us|my ~2 $|in|on|number|anymore|to
        never ~2 want|wish|need|care ~2 hear|see|get|receive ~2 from|these|this|your|another|any
        changed|changing my mind ~5 <texts>|texting|this|getting|these|program
        no_longer|never|not ~1 consent|consented|authorize|authorized|permit|opted_in ~1 $|to|for
        not ~2 have|given|gave|got my consent|permission
        exclude|unlink|disassociate|detach|unlist|unfollow ~1 my|this|me|us ~1 number|from|$
        want|request|requesting|need|demand|asking ~3 removal|cancellation|deletion|unenrollment
        removal|cancellation|deletion ~1 $|please|request|from
        no_longer|not|never ~2 be|being ~1 a? part of ~1 this|it|the|your
        resign|resigning|withdraw|withdrawing from ~1 this|the|your|it ~1 $|<texts>|program|study|list
        quit|quitting|leaving|exiting|ending these|your|the|this ~1 <texts>|chat|texting
        keep|save your ~1 <texts> ~1 to|for|away|$
        not ~1 care|interested ~2 your|these ~1 <texts>|program
        <texts> off $|please|now|thanks
        leave|stop_using|do_not_use|never_use|quit_using this|my number|line|cell ~1 alone|$|anymore|again|for
        number|line|phone ~2 off limits
        want|need|like|make these|them|yall|you_all to? ~1 stop|quit|end|cease
        so|thanks|please|ok|nope|no no more $|please|texts
        pull|take|get|drop|discharge|remove|withdraw|exclude me ~1 out|from|of|off ~1 of? ~1 the|this|your ~1 study|texting|trial|research|service|thing
        withdraw|drop|quit|leave|exit ~1 out|from? ~1 of? ~1 the|this|your study|trial|research|texting
        <texts> ~4 stop them|these|it $
        no further|additional|other|future|other_more <texts>
        rather|prefer not ~2 get|receive|have|see ~1 these|this|them|your|those|any|$
        good|fine|straight|cool off ~1 these|the|your ~1 <texts>
        about|care ~1 about? this|it|these|program stop $
        good|fine|straight|set|cool|pass|okay on|without ~2 <texts>
        all_set|straight|finished|done with|on|for ~2 <texts>
        piss|fuck|bug|buzz|sod|back|eff off ~1 with|$|you|and|bot|robot
        be ~1 left|kept|excluded|omitted ~1 off|out|alone|from
        never hear|get|receive|see ~3 from ~2 you|yall|this|these|number|yous
        let|get|want|need|help me|us ~1 out|off ~3 <list>|<texts>
        no more|mas ~2 <mensajes>
        mute|silence|close|exit this|the|your ~1 chat|thread|group|convo|conversation|number
        no solicitation|soliciting|solicitations|solicitors|spam|marketing|bots|robots|robotexts ~2 $
        stop|quit|do_not|never|cease talk|talking|speak|speaking|chatting to|with me $|anymore|again|ever|please
        that is it|all|enough stop $
    """,
}
