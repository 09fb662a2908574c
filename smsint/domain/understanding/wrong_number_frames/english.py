"""How people say in English that the phone is somebody else's."""

ENGLISH = {
    "wrong number": """
        ^ <asks_lead>+? wrong <addressee> ~1 $|<asks_tail>
        ^ ~2 wrong <addressee> $
        you|u|your|yall|this|these|that|it|text|texts|message|messages|number <misses>+? wrong|incorrect|rong ~1 <addressee>
        you|u|yall|this|these|that|it|text|texts|message|messages|number <misses>+? <misses>+? wrong|incorrect ~1 <addressee>
        think|thinking|believe|feel|guess|assume|afraid|sure|suspect ~1 you|u|this|it|that ~5 wrong|incorrect|mistaken|confused ~1 <addressee>|$|me
        !had|called|dialed|texted|gave|calling|has|have|the|a|my|wrote|put * wrong|incorrect|rong number !last|for|in|on|so|and_i|i_meant|earlier|yesterday
        ^ ~1 incorrect number|contact|person|phone
        !the|a|an|some|with|my|of|that|to * wrong person|guy|girl|lady|dude|man|woman|contact|recipient $
        misdial|misdialed|misdialled|mis_dialed|miss_dialed
        you|u dialed|typed|texted wrong
        not|never|is_not the|a|my? right|correct|intended <addressee>
        you|u ~1 must|may|might|probably|are|seem|look ~2 mistaken|confused ~1 $|me|with|number|i
        you|u ~1 have|got|are ~2 mixed|confused|confusing ~2 me|us|person|number|up|numbers
        you|u ~1 have ~1 me|us confused|mixed ~2
        check|verify|double_check|recheck|update|fix|correct ~1 your|the|this|that ~1 number|records|contacts|numbers ~1 $|again|please|you|that_you
        is this|that ~1 the|a wrong|right|correct number|person|phone ~1 $|for_me
        you ~1 have|got|sure ~1 the|a? right|correct number|person|phone $
        <speaks> the? wrong ~1 <addressee> $|sorry|bro|man|dude|please|stop|here
        you|your ~1 info|information|records|data|contact|file ~1 is|are ~1 wrong|incorrect|outdated ~1 $|i|not|this
        sent|send|sending|going|texting ~3 to|at ~1 the wrong ~1 <addressee>
    """,
    "not that person": """
        this|that|it|its is|was not <a_name>|<named>
        ^ <asks_lead>+? not <a_name>|<name_too> ~1 $|<asks_tail>
        this|that|it is|was not <name_too> ~1 $|<asks_tail>
        i am|was|aint not|no_longer <a_name>|<name_too> ~1 $|<asks_tail>|anymore|anyone|or
        not ~1 mr|mrs|ms *
        know|named|of ~1 a|any? ~1 mr|mrs|ms * ~1 $|<asks_tail>
        ^ mr|mrs|ms * ~1 does|is|no_longer not|live|here|have|has
        name|names ~1 not|isnt ~1 $|<a_name>|<name_too>
        my name is not * $|<asks_tail>
        that|this is not ~1 my name
        not ~1 my name ~1 $|<asks_tail>
        not named|called <a_name>
        i am|aint not ~1 a|the|your? ~1 right|correct|intended ~1 person|one|guy|girl|man|woman|lady|patient|individual
        not ~1 who|whom|the_person|the_one|the_guy|the_girl|the_individual|the_man|the_woman|the_patient|the_contact|somebody|someone that? you|u|yall|your|they|ur
        this is not|isnt who|the_person|the_one|him|her|them ~1 $|you|<asks_tail>
        i am not|no_longer him|her|them|that_person|this_person|that_guy|that_girl|that_patient ~1 $|sorry|stop|please|you|wrong|dude|bro|who
        ^ <asks_lead>+? that|this|it is|was not me ~1 $|<asks_tail>
        ^ <asks_lead>+? not me $
        ^ <asks_lead>+? not me ~1 sorry|wrong|bro|stop|you
        !i|was|not * its not me
        not ~1 sure|know ~1 who ~4 think|want|looking|texting|trying|are
        i do not think|believe i am ~1 who|the_person|the_one
    """,
    "no such person": """
        nobody|noone|anyone|anybody|person named *
        no * ~1 at_this|on_this|at_that|by_that number|phone|address|name
        ^ <asks_lead>+? there_is no <name_too> $|<asks_tail>
        nobody|noone|no_person|not_anyone|not_anybody ~3 by|with|named|called|of ~2 name|that_name|<a_name>|here|this_number|that|this
        nobody|no|not_a <a_name> ~1 here|at_this|lives|on_this|at_that|by_that
        there_is|there_are|there|we_have|have ~1 no|nobody|not_any|not_a ~1 <a_name>|nobody_named|nobody_by
        no ~1 <a_name> ~1 here|at_this|lives|on_this
        ^ <asks_lead>+? no|there_is_no !one|way|need|reason|problem|point|hope|more|appointment|appointments|time|doctor|bus|ride|food|pulse|pain|cravings|drugs|dope|help|narcan|one_here|heat|power|water|service|signal|money|job|jobs|meetings|clinic * here|at_this_number|on_this_number|at_this_phone $
        never ~1 heard|met|known ~1 of? ~1 a|an|any? ~1 <name_too> ~1 $|<asks_tail>
        never ~1 heard|met|known ~1 of? ~1 a|an|any? ~1 <a_name>|that_name|this_person|that_person|that_guy
        do|did not|no know a|any|no <name_too> ~1 $|<asks_tail>
        do|did not|no know ~2 <a_name> ~1 $|<asks_tail>|or
        do|did not|no know ~2 anyone|anybody|nobody|someone|a|any|no|person named|called|by|with ~1 <a_name>|that|this|name
        do|did not know ~2 named|called|by_that_name|by_the_name|with_that_name
        ^ <asks_lead>+? <a_name>|<name_too> ~1 is not here|at_this_number ~1 $
        ^ <asks_lead>+? he|she|they|<a_name>|<name_too> does|do not ~1 live|stay|work|reside at_this ~1 number|address|house
        ^ <asks_lead>+? he|she|they|<a_name>|<name_too> does|do not ~1 live|stay|work|reside here|at_this ~1 $|sorry|please|stop|this|you|and
        ^ <asks_lead>+? he|she|they|<a_name> does|do not ~1 live|stay|work|reside here ~1 anymore|no_more ~1 $|sorry|please|stop|this|you|and
        who ~1 is <a_name> ~1 $|<asks_tail>
        not|no ~1 know ~1 who that|it|he|she is
        not|no ~1 know|idea ~1 who ~1 you|u|yall are? ~1 talking|texting|asking|looking
    """,
    "they have another number": """
        this|that|it|its ~1 not|no_longer|isnt ~1 <whose>|<named> ~1 number|phone|cell|line|device|contact
        this|that|it is not !my|a|the|our|your|about|even|that|any|good * phone|number|cell ~1 $|anymore|<asks_tail>
        ^ not !my|a|the|our|your|about|even|that|any|good|at|on * phone|number|cell ~1 $|anymore|<asks_tail>
        this|it no_longer|not|is_not|is_no_longer|isnt ~1 his|her|their|hers|theirs ~1 number|phone|cell|$
        ^ <asks_lead>+? not ~1 <whose>|<named> ~1 number|phone|cell|line ~1 anymore|$|<asks_tail>
        this|number|phone ~2 not|no_longer ~2 belong|belongs|his|hers|theirs
        ^ <asks_lead>+? !i|we|you|u|it|phone|carrier|doctor|clinic|this|that|the|my|yall|so|still * ~1 does|do|did not ~1 have|use|own|got this ~1 number|phone|cell
        ^ <asks_lead>+? !i|we|you|u|it|phone|carrier|doctor|clinic|this|that|the|my|yall|so|still * no_longer ~1 has|have|uses|owns this ~1 number|phone|cell
        he|she|they|person|<a_name>|<kin_who> ~2 not|no_longer|never|stopped ~2 have|has|use|uses|using|got|own|owns|at|on|answer|reachable|with ~1 this|that|the ~1 number|phone|cell|line
        he|she|they|person|<a_name>|<kin_who> changed|switched|got|has|lost ~2 a|his|her|their|to ~1 new|different|other? ~1 number|phone|numbers ~1 now|$|sorry|ask|please|this|stop|you|years
        he|she|they|<a_name>|and ~1 changed ~1 his|her|their ~1 number|phone|cell
        this|it|number|phone ~1 used_to|use_to ~2 belong|be|was ~3 number|phone|to|his|hers
        he|she|they|<a_name> ~1 passed|died|is_dead|is_deceased|passed_away ~6 this|number|phone ~2 stop|remove|mine|number
        <kin_who>|<a_name>|he|she|they|friend ~1 used_to|use_to ~1 have|own|use this|the number|phone|line
        got|have|has|gave_me|with ~2 his|her|their|<named> old number|phone
        <a_name>|<name_too>|he|she|they ~1 changed|switched numbers|phones
        had|used this ~1 number|phone|line ~1 before ~1 $|me|i|us
        had this phone|number before ~1 he|she|they
        reach|text|call|contact him|her|them|<a_name> ~1 at|on ~3 number|instead
    """,
    "somebody else's phone": """
        this|it ~1 is|was ~2 <kin_whose>|<named> ~1 phone|number|cell|line|tablet|ipad|mobile !if|in_case|you_can|call
        this|it ~1 is|was ~1 his|her|their|hers ~1 phone|number|cell not|anymore
        this|it ~1 is ~1 his|her|their|<a_name>|<named>|the ~1 <kin_who> $|<asks_tail>
        this|number|phone ~1 belongs|belong|belonging to ~2 my|someone|somebody|a|me|another|the|mine|us|our|<a_name>
        this|it ~1 is ~1 a|an|our|the|my? <not_a_person> ~1 $|line|phone|number|<asks_tail>|for|of
        you|u|yall|this|stop|quit ~2 <speaks>|reached ~1 a|an|our <not_a_person>
        <speaks>|reached ~3 year old
        i am ~1 a? minor|child|kid|teenager|businessman|teacher|nurse|stranger|student|realtor|lawyer ~3 why|stop|who|you|what
        ^ <asks_lead>? i am 10|11|12|13|14|15 ~1 $|stop|years|year|lol|who|not|why
        this is my phone|number ~1 not|and_not|stop|quit
        you|u ~1 are ~2 <speaks> my ~1 <kin_who>|<kin_whose>|kid|child|kids|12|10|13|14|mothers
        she|he|they|kid|child is ~1 a? 6|7|8|9|10|11|12|13|14|15 ~3 stop|texting|number|phone
        you_all|you|u|yall are|have|just texting|messaging|texted|messaged|reached the <not_a_person>
        this|it is ~1 a|an|the? landline|fax|payphone|pay_phone ~1 at|in|of|line|$
    """,
    "a new owner": """
        ^ <asks_lead>+? new|different|another owner|user|person ~2 $|of|here|now|number|phone|has
        number|phone ~3 new|different owner|user|person|hands
        this is ~1 a|the new|different owner|person|user
        i am ~2 new owner|user
        number|phone ~3 changed|switched|changing ~1 owners|owner|hands|users|people
        number|phone ~2 reassigned|recycled|transferred|reissued|repurposed|given_to
        number|phone ~2 has_been|was|got|been ~1 reassigned|recycled|transferred|reissued|changed|disconnected
        this|the number|phone|line ~2 is|are ~1 mine|my|ours ~1 now|number|phone|$
        number|phone ~2 belongs|used_to_belong|belonged|is_mine|owned ~2 owner|owners|now|someone|to|somebody|by
        i|we|just|recently|only ~2 got|get|gotten|bought|received|picked_up|assigned|given|acquired|inherited|switched|changed|activated|started ~1 to|with|using? this ~1 number|phone|cell|sim|line|phone_number ~1 $|yesterday|today|last|a|this|new|so|and|like|about|two|2|3|i|who|not|sorry|stop|you|the|recently|now
        ^ <asks_lead>+? got this ~1 number|line|phone_number ~1 $|yesterday|today|last|a|this|from|so|and|like|2|3|days|week|month
        they|verizon|att|tmobile|t_mobile|metro|cricket|boost|carrier|company ~1 gave|assigned|issued ~1 me|us this|a|the ~1 new? ~1 number
        had|have this|the number ~2 1|2|3|4|5|6|7|8|9|10|years|year|months|since|forever|long|a_while
        i|we|ive ~1 have had|been|owned ~1 using|with? this|the ~1 number|line|phone_number|cell_number ~1 for|since|over|about|a|years|$|like|almost|going|now|longer|all
        had|has|have|with|owned|using|used this number ~1 before|prior ~1 me|i|us|$
        previous|former|last|prior|old|original|earlier owner|user|holder|person|owners ~4 number|phone|must|signed|of|who|had|$|probably|may|might|was
        whoever|person|guy|lady|one|someone|somebody|owner|girl|man|woman ~1 that|who? ~1 had|has|owned|used|gave|have this|that|the|you ~1 number|phone|line
        new phone|number who|whos $|is|this|dis|are
        new phone|number i? do_not_know
        new phone new number
        this|it|is ~1 new number ~3 i_do_not_know|who|not_sure|idk
        had this|my number for|since|over
        that|this|the fella|feller|fellow|guy|man|lady|woman|person|dude moved|left|died|passed & this|it is my ~1 number|phone|line now
    """,
    "not meant for me": """
        this|these|that|those|it|<texts> ~2 not|isnt ~1 meant|intended|sent|supposed ~1 for|to|to_be? ~1 me|us|this_number|my_number
        <texts> ~2 not ~1 for me
        not ~1 meant|intended|sent ~1 for|to ~1 me|us
        not ~1 meant? for this|my number|phone
        you|u|must|probably|maybe ~2 want|need|mean|after someone|somebody else
        you|u|your|yall ~1 are? looking|searching|lookin for ~1 someone|somebody|another|a_different|different ~1 else|person
        !i|we|he|she|they * never ~1 gave|give|given ~1 you|yall|anyone|out|them my|this number
        i|we never|did_not|do_not|have_not ~1 ever? ~1 gave|give|given ~1 you|yall|anyone|anybody|out|them ~1 my|this number|info|phone
        gave|give|put|used|wrote|entered|put_down ~1 you|yall|down? ~1 my|this|our ~1 number ~2 mistake|accident|accidentally|down|instead|wrong
        you|u|this|these|it|that|<texts>|probably|must|i_think|was ~4 meant|intended|meaning|sent|trying|mean ~2 for|to|text|reach|contact|message ~2 someone|somebody|another|different|other ~1 else|person|number|patient|phone
        did|do you|u ~1 mean to? text|message|contact|reach|send ~1 me|this|us
        meant for ~1 someone|somebody|another ~1 else|person|$
        you|u|yall ~4 looking|searching|want|wanting|asking|trying|lookin ~2 for|reach|text|contact|find ~1 someone|somebody|another|a_different|different|other ~1 else|person|number
        looking|searching for ~1 someone|somebody|another ~1 else|person $|not|maybe
        this|these ~2 somebody|someone|another elses|persons|person stuff|texts|messages|info|information|appointment
        somebody|someone elses stuff|texts|messages|info|information|appointments
        someone|somebody|they|he|she|person gave|put ~1 you|yall|down ~2 wrong|my ~1 number
        you|u|yall|probably|must|i_think ~2 meant|trying|wanted ~4 to|for someone|somebody|another ~1 else|person
        not my appointment|visit|message|prescription|refill $|it & must_be|probably|maybe|has_to_be someone|somebody elses|else
        getting|get|receiving|receive ~2 <texts>|calls ~1 for|meant_for ~2 guy|lady|woman|man|girl|person|somebody|someone ~1 named|called
    """,
    "not a patient": """
        i|we am|are|was not|never ~1 a|your|any|one_of_your? ~1 patient|patients|client|clients|member|participant ~1 $|anywhere|there|here|of|at|with|yours|sorry|stop|and|in
        ^ <asks_lead>+? not a? ~1 patient|client|member ~1 $|here|there|anywhere|of|at|yours
        i am ~1 not a? ~1 patient|client ~2
        not in|part|enrolled|registered|with|on ~1 in|of|with|for? any ~1 program|clinic|study|treatment|list|programs|plan|hospital
        never ~2 been|went|gone|go|heard|seen|set_foot ~2 to|of|at|in|a|your|that|this|any ~1 clinic|place|program|office|center|hospital|patient|doctor
        not ~1 go|going|been|belong|went to any|your ~1 clinic|program|office|center|place|doctor
        never ~1 signed|enrolled|registered|joined ~2 at|with|in|for|to|up ~1 any|a|your ~1 clinic|hospital|doctor
        not ~1 affiliated|associated|familiar|connected with ~2 you|your|this|clinic|program|organization
        i? do|not|no ~1 know|have ~2 anything|nothing|clue about ~1 a|any|your|this|that clinic|program|treatment|appointment
        not ~1 know what this is ~2 about|$
        i have no idea|clue what|who ~1 this|you|that ~1 is|are|$|clinic|program
        never ~1 been ~1 a? patient ~2
    """,
    "who is this": """
        who is|are|iz|da|be|r ~1 this|that|dis|you|u|ya|yall ~1 $|<asks_tail>
        ^ <asks_lead>+? who this|dis|dat|you|u|ya|that $
        ^ <asks_lead>+? is this $
        ^ <asks_lead>+? who this|dis|dat ~1 is|<asks_tail>|be
        who this|that|it is|be ~1 $|<asks_tail>
        who you|u|ya be|is $
        not|idea|tell|sure|ask|asking|idk|wondering|say ~1 me? who|whom this|you|u|yall|it is|are|r|iz|be
        ^ <asks_lead>+? who|whom ~1 is|are|keeps|keep|the <speaks> ~2 me|this|us|$
        ^ <asks_lead>+? who|whom <speaks> ~1 me|this|us ~1 $|<asks_tail>
        ^ <asks_lead>+? who|whom is|are? <speaks> ~1 $|<asks_tail>
        who|whom am i talking|speaking|texting|chatting|messaging to|with
        who|whom am i talking|speaking|texting $
        ^ <asks_lead>+? who|whose|whos ~1 is ~1 number|phone ~1 is|this|it|$
        ^ <asks_lead>+? who|whose number|phone is|this|it|$
        ^ <asks_lead>+? who|whom is number is|this|$
        what|which <organization> ~1 is|are|you|r ~1 this|that|you|it|with|from $
        what|which <organization> ~1 is|are|r ~1 this|you|u|it ~1 $|<asks_tail>|from|with|for
        what|which <organization> ~1 you|u|this ~1 with|from|represent|work|calling|texting
        ^ <asks_lead>+? what ~1 is|are this|that|these|dis ~1 about|regarding|concerning|number|in_reference|in_regards|text|texts|message|messages ~1 $|to|please|<asks_tail>
        ^ <asks_lead>+? what is this|dis $
        where ~1 are? you|u|yall|this ~1 texting|messaging|calling|contacting|writing|coming ~1 me? from|$
        how|where|howd|whered ~2 you|u|yall|they|did|do|get|got ~3 my|this|our|the ~1 number|info|name|contact|digits|cell|phone|phone_number ~1 $|from|please|<asks_tail>
        how|where ~2 you|u|yall|they ~1 get|got|find|found|have|obtain|come_by ~1 my|this|our ~1 number|info|contact|digits
        who ~2 gave|give|told|provided you|u|yall|them|ya ~1 my|this|our|the ~1 number|info|phone|contact|cell
        why|how ~1 are|do|come? you|u|yall ~1 have|got my|this ~1 number|info|cell|phone|contact
        do|does i|we|you|u ~1 know ~1 you|u|each_other|me|yall|eachother $
        ^ <asks_lead>+? i|do ~1 not|no know ~1 you|u|yall|this_number|this_person ~1 $|<asks_tail>
        ^ <asks_lead>+? is this|that <a_name>|<name_too> ~1 $
        who|whom ~1 are|were you|u|yall ~1 looking|trying|texting|searching|calling|asking|wanting ~3 for|reach|contact|get|text|$
        what is|are these|those ~1 texts|messages ~1 $|about|for|from
        not|never ~2 recognize|recognise|know|reconize|have|recognized|recognizing ~1 this|the|your|ur|that|who_this ~1 number|contact|is
        ^ <asks_lead>+? unknown number|caller|sender|texter ~1 $|<asks_tail>
        identify yourself|urself|your_self
        i do not know ~1 you|u|this_number $
        have we met
        never met you
        not|never ~1 recognize|recognise you
        ^ <asks_lead>+? who sent|texted|wrote|messaged ~1 this|me|these|us ~1 $|text|message|texts
        who ~1 are you|u|yall ~2 and
        are you ~1 a? real person|human|people|bot ~3 who
        ^ <asks_lead>+? who is it $
        ^ um|uh|huh|sorry|hello who $
        hoo|whoz|whos is? this|dis|u|you $
        do|does i|we ~1 know you ~1 from
        who|whom is this|it from $
    """,
}
