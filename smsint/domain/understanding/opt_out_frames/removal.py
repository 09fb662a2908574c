"""Wishes to be taken off: me, my number, my consent."""

REMOVAL = {
    "off the list": """
        take|get|remove|drop|pull|strike|scratch|cut|leave|keep|cross|wipe|erase|want|like <my_number> ~1 off|from|out ~2 <list>|<texts> !<list_of>
        take|get|remove|drop|pull|strike|scratch <my_number> ~1 off|from|outta ~1 this|these|here|it|your|yours|that|everything $
        take|get|remove|drop|pull|strike|scratch <my_number> out of? this|these|it|that $
        take|get|remove|drop|pull|strike|scratch <my_number> off|out|outta $
        ^ <preface>+? cut <my_number> off|out|outta $
        ^ <preface>+? remove|delete|erase|lose|drop|forget|scratch|trash|purge|unlist|block|deactivate my|this|our ~1 number|name|info|information|contact|cell|data|digits|account
        remove|delete|unenroll|disenroll|unregister|deregister|withdraw|unlist|exclude|deactivate|optout me|us !in|at|by|you|from_the_waitlist
        be|get removed|taken|dropped|deleted|unenrolled|withdrawn ~1 off|from|out ~2 $|<list>|<texts>|this|these|it|here|please|now
        ^ !i <preface>+? off ~1 your|ur|the|this ~1 <list> !<list_of>
        can|may|should|please|pls|just|now|you|could|go_ahead_and take|remove|get me off|out ~1 $|now|please|thanks|of
        ^ <my_number> off ~1 ur|your|the|this ~1 <list> !<list_of>
        !kicked|took|cut|got|put|dropped|left|bumped * <my_number> off ~1 ur|your|the|this ~1 <list> !<list_of>
        ^ <preface>+? remove ~1 from ~2 <list> !<list_of>
        be|get removed|unenrolled|deleted|disenrolled $
        want|need|get|like|wanting|trying off|out ~2 <list>|<texts> !<list_of>
        sign|count|include me ~1 out|off $|of_this|of_these|please|thanks
        have|like|want|wish|need my ~1 number|name|info ~1 removed|deleted|taken_off|taken_out|off|out
        want|like|wish|ask|asking|asked|need|request to? be ~1 taken_off|taken_out|removed|deleted|dropped ~1 $|from|please|now|off|out
        get me off|out|outta ~1 of? ~1 this|the|your ~1 list|chat|text|texts|messages|text_thing
        remove|delete <my_number> please|now|asap|immediately|today|thanks
        <removal> me|us off|outta|from there $|please|now
        ^ <preface>+? off my|this line|phone $
    """,
    "off our numbers": """
        throw|toss|take|put|kick|rip my|this ~1 number|name|info out|away|off
        unenroll|disenroll|unregister|deregister|unsubscribe this ~1 number|phone|cell|line
        <removal> <my_number> ~1 off|from|out|outta ~1 of? these|those|yalls|everything|whatever
        ^ <preface>+? <discard> my|this|our|the ~2 number|name|info|information|contact|cell|phone|digits|details|data|account|records|file !case|charger|is|was|bill|battery|one|number_one
        please|pls|to|want|can|could|you|u ~1 <discard> my|this|our ~2 number|name|info|information|contact|digits|details|data|cell !one|is|was
        <removal>|cross|scratch my|this|our !home|work|house|old|other ~1 name|number|info|cell|phone ~1 off|out|from ~1 !work
        ^ <preface>+? <removal> me|us|<my_number> off|out ~1 please|now|thanks|thank|asap|immediately|already|i|because|or|ok
        want|wants|like|need|wish|request|ask ~2 my|this|our ~1 number|name|info|phone|cell ~1 to_be|be|gone ~1 deleted|removed|taken|erased|gone|off|out|wiped
        <removal> <my_number> ~1 off|from|out|outta ~2 this|these|here|it|your|yours|that|ur $
        <removal> <my_number> ~1 off|from|out|outta ~3 <list>|<texts> !<list_of>
        remove|delete|erase|drop|scrub|purge|wipe|unlist|clear|strike my|this|our ~1 number|digits|name|info|contact|cell|phone !case|charger
        sign|opt|count|check|log|cut me ~1 out|off ~3 $|of|these|this|<texts> !for|work|school
        forget|lose|delete|burn|toss|trash|shred|dump ~1 you ~4 number|digits
        !i|he|she|they|to|and lose|forget|erase|burn|toss|trash|shred|dump|delete ~1 my|this|the|our|dis ~1 number|digits
        stay|keep|get|go off|away|outta|out ~1 from|of? my|this|our line|phone|cell|number|inbox|dms|messages|screen
        ^ <preface>+? stay|keep|get ~1 away|off ~1 from? me
        dnc|do_not_call|do_not_contact|do_not_text ~1 list|registry
        unenroll|unregister|unsign|disenroll ~1 me|us|my
        ^ <preface>+? find|go|text|bother|bug|annoy|harass ~1 someone|somebody else ~2 bother|text|bug|annoy|harass|$
    """,
    "unsubscribe": """
        optout of|from ~2 <texts>|<list>|thing|these|this
        optout of|from ~1 study $|please|and
        unsubscribe|unsubscribed !from|to|me_from|us_from|my|by|the|button|link|her|him
        unsubscribe ~1 me|us? from ~1 <list>|<texts>|this|these|your|here|you|it|everything|all
        optout !of|form|forms|sheet|paper|letter|deadline
        optout of ~2 <texts>|<list>|this|these|it|here|your|everything|all
        stopall
    """,
    "consent withdrawn": """
        take|taking|pull|pulling|want|get ~1 back|away my ~1 consent|permission|authorization|okay|ok
        take|taking|pull|want my ~1 consent|permission|authorization ~1 back|away
        no_longer|not ~1 give|giving|grant you|yall ~1 permission|consent
        no_longer|not ~1 allow|authorize|authorise|consent|permit ~2 <texts>|texted|contacted
        you|yall|you_all|they|nobody ~2 not|no_longer|never ~1 have|had|has|got my|our|any|the? permission|consent|authorization|authority to|for|$|from
        no_longer|not|never ~1 have? given|give|gave|giving my|our|any|the|you|yall? ~1 permission|consent|authorization to|for|$|from !my|drive|work
        request|requesting|ask|asking|demand|demanding ~1 that ~1 you|yall|this ~3 stop|cease|quit|remove|delete|discontinue|end|not
        revoke|revoking|withdraw|withdrawing|rescind|pull|cancel|revoked|withdrawn|retract|end ~2 consent|permission|authorization|agreement
        consent ~2 revoked|withdrawn|rescinded|cancelled
        do|did not ~2 consent|permission|authorize ~3 <texts>|texted|contacted|this|these
        not|never ~2 permission to <text_verb>|<texting>
    """,
    "lose the number": """
        do not|never ~2 use|have ~1 this number again|anymore|ever
    """,
    "wants no part": """
        want|need|like|wish|wanna ~1 to_be? ~1 off|out ~1 of? these|yalls_thing|this_list|this_thing|the_list ~1 $|please|now
        <removal> <my_number> ~1 off|from|out $
        want|need|like no ~1 part ~2 this|it|these|your|that
        do not|never ~1 include|count|involve|add|keep|put|enroll|list ~1 me|us|my_number|this_number ~2 $|<list>|<texts>|this|these|anymore|your
        never ~2 want|wish|need|care ~2 hear ~1 from ~1 you|yall|you_all|this|these|your
        never ~2 want|wish|need|care ~2 see|get|receive ~1 <pointer>+? <texts>
        never ~2 want|wish|need|care ~2 see|get|receive these|one_of_these|another_one $|again|anymore|from|of
        changed|changing my mind ~5 <texts>|texting|texted|getting|these
        no_longer|never|not ~1 consent|consented|authorize|authorized|permit|opted_in ~1 to|for? ~1 $|this|these|being|any|receiving|receive|your|<texts>
        not ~2 have|given|gave|got my consent|permission
        exclude|unlink|disassociate|detach|unlist|unfollow ~1 my|this|me|us ~1 number|from|$
        want|request|requesting|need|demand|asking ~1 my? removal|deletion|unenrollment $|from|of_my|please
        ^ ~1 removal|cancellation|deletion $|please|request|from
        no_longer|not|never ~2 be|being ~1 a? part of ~1 this|it|the|your
        resign|resigning|withdraw|withdrawing from ~1 this|the|your|it ~1 $|<texts>|program|study|list
        quit|quitting|exiting|ending these|your|the|this ~1 <texts>|chat|texting
        ^ <preface>+? keep|save your ~1 <texts> ~1 to_yourself|for_someone|for_somebody|away|$
        not ~1 care|interested ~2 your|these ~1 <texts>|program
        <texts> off $|please|now|thanks
        leave this|my number|line|cell ~1 alone|be
        stop_using|do_not_use|never_use|quit_using this|my number|line|cell ~1 $|anymore|again|for
        number|line|phone ~2 off limits
        want|need|like|make these|yall|you_all to? ~1 stop|quit|end|cease
        so|thanks|please|ok|nope|no no more $|please|texts
        pull|take|get|drop|discharge|remove|withdraw|exclude me ~1 out|from|of|off ~1 of? ~1 the|this|your ~1 study|texting|trial|research|service|thing
        withdraw|drop|quit|leave|exit ~1 out|from? ~1 of? ~1 the|this|your study|trial|research|texting
        <texts> ~4 stop them|these|it $
        no further|additional|other|future|other_more <texts>
        rather|prefer not ~2 get|receive ~1 these|them|those|any|<texts> ~1 $|of|from|at|on|anymore|<texts>
        good|fine|straight|cool off <pointer>+? <texts>
        about|care ~1 about? this|it|these|program stop $
        good|fine|straight|set|cool|okay on|without ~2 <texts>
        pass on ~1 <pointer> <our_noun>
        all_set|straight|finished|done with|on|for ~2 <texts>
        piss|fuck|bug|buzz|sod|back|eff off ~1 with|$|you|and|bot|robot
        be ~1 left|kept|excluded|omitted ~1 off|out|from !of_it|my ~1 <list>|<texts>|this|these
        hope|want|wish|let_me|rather|like|better ~3 never hear|get|receive|see ~3 from ~2 you|yall|this|these|number|yous
        let|get|want|need|help me|us ~1 out|off ~3 <list>|<texts> !<list_of>
        no more|mas ~2 <mensajes>
        mute|silence|close|exit this|the|your ~1 chat|thread|group|convo|conversation|number
        no solicitation|soliciting|solicitations|solicitors|spam|marketing|bots|robots|robotexts ~2 $
        ^ <preface>+? stop|quit|do_not|never|cease talk|talking|speak|speaking|chatting to|with me $|anymore|again|ever|please
        that is it|all|enough stop $
    """,
}
