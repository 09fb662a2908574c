"""Refusals: does not want the texts, does not need them, is done with them, asked before."""

REFUSAL = {
    "wants no texts": """
        no_longer|never|not ~1 want|wish|need|care|expect|appreciate ~1 to? ~1 get|receive|see|hear? ~1 another|any|more|one_more|a_single|further <pointer>+? <texts>
        not|no_longer ~2 needing|wanting|enjoying|reading ~2 <our_talk>? ~1 <texts>|these ~1 $|anymore|no_more|dear|thanks|thank|please
        no|not ~1 interest|interested|desire|wish ~1 in|for|to? ~1 receiving|getting|receive|get? <pointer>+? <texts>|these|being_texted|being_contacted
        these|those|<texts> ~1 are? ~1 not|no_longer ~1 needed|wanted|necessary|welcome|required|desired
        no|not ~1 further|additional|future|more ~2 <texts> ~2 $|please|needed|desired|wanted|required|thanks|to
        do|did|does|will|would|i not ~1 want|need|wish|care|consent|agree ~2 <pointer>+? <texts>
        do|did|does|will|would|i not ~1 want|need|wish|care|consent|agree ~1 to|for|you|yall ~2 get|getting|receive|receiving|send|sending|have|keep|read|reading|see|seeing|answer|answering ~4 <texts>
        do|did|does|will|would|i not ~1 want|need|wish|care|consent|agree ~3 texted|contacted|messaged|spammed|bothered
        do not ~1 want|need|wish|care ~2 you ~2 <text_verb>
        no longer|never ~1 want|wish|need|interested|wanted|needed ~1 in|to|any|for? ~1 get|getting|receive|receiving|have|be|being|of? <pointer>+? <texts>|texted|contacted|these
        no longer|never ~2 want|wish|need|interested ~3 hear|hearing ~1 from ~1 you|yall|this|these|your
        do|would not ~1 want|need|wish|like ~2 get|getting|receive|receiving ~1 these|this|those|them|anything|any ~1 $|anymore|from_you|from_here|again|coming|on|any_more
        do not|never ~1 want|wanted ~2 hear ~2 from you|this|these|here|yall|you_all
        rather|prefer not ~2 get|getting|receive|receiving|be|have|send|sending ~3 <texts>|texted|contacted
        rather|prefer not <pointer>+? <texts>
        want|like|ask|request|asked|asking|wish ~1 to not ~2 receive|get|be ~1 <pointer>+? <texts>|texted|contacted|messaged|these
        do not ~1 want|wish|like ~1 to be ~2 texted|contacted|bothered|messaged
        do not ~1 want|wish|like ~1 to be ~1 part|on ~1 of? <pointer>+? <list>|<texts>
        not wanting ~2 <texts>|these|this
        no longer ~1 want|wants|need|needs|wish|wishes ~1 <pointer>+? <texts>|messages|texted|these
        good|fine|ok|okay|set|covered ~1 on|without ~2 <texts>
        can|could|should|want|rather|prefer ~1 not ~2 get|have|receive these|those|<texts> anymore|any_more|no_more|on_this|on_my|at_work
        number|phone ~1 no_longer|not ~1 want|wants ~2 <texts>
        no|not ~1 further|additional|future|more ~1 contact|communication|communications $|please|with_me|via|by|needed
    """,
    "no need for texts": """
        no ~1 right|business|permission|authority|reason ~1 to ~1 be? <text_verb>|<texting> ~1 me|us|this_number|here|people
        no|not|any ~1 need|needed|necessary|reason|use ~1 for|of|to? ~1 keep|keep_on? <pointer>+? <texting>|<our_noun>|sending !back|the_nurse|anybody|anyone|an
        no|not|any ~1 need|needed|necessary|reason ~1 for ~2 to? ~1 <text_verb> me|us|here|anymore !back
        <texts> ~2 not|no_longer|never ~1 needed|necessary|wanted|welcome|required|appreciated
        you|yall|you_all not ~1 have|need|got to ~1 <text_verb>|keep ~1 me|us|these|anymore|texting|sending|this
        ^ <preface>+? do not have|need to ~1 <text_verb>|keep ~1 me|us|these|anymore|texting|sending
        can|should|could not ~2 be|have|getting|having|receiving|get|receive ~1 these|your|those ~1 <texts>|anymore|coming|come|popping|on_my|at_work
        can|should|could not ~1 be|keep ~1 having|getting|receiving these|those $
        no thanks|thank_you|thank ~1 on|to|with ~1 <pointer>+? <texts>|these
        ^ <preface>+? do not ~1 <text_verb> ~1 me|us|this ~1 anymore|again|ever|no_more|nothing
        do not you ~1 <text_verb> ~2 me|us|again
        do not ~1 hit|blow|light ~2 me|my|us|this ~1 up|phone|line|cell|again
        not ~1 want|need|care|wanna ~1 to_be|to_get|to_receive|get|be|receive|for? <pointer>+? <texts>|texted|contacted|reminders|spammed
        prefer|rather|appreciate|like|love ~1 it? ~1 if? ~1 you|yall|i ~2 did_not|do_not|would_not|not|stopped|quit|never ~2 <text_verb>|<texting>|get_these|get_texts|texted|messaged|receive_these
        against me <text_verb>|<texting>
        please|and|but|ok|phone|thanks|here|number do not ~1 <text_verb> ~1 me|us|this ~1 anymore|again|ever|no_more|nothing
        you|yall|you_all ~1 not ~1 have|need|got to ~1 send|text|keep ~1 these|this|them|anymore|it $|anymore|texts|no_more
    """,
    "done with the texts": """
        done|through|finished ~1 with|getting|receiving <pointer>+? <texts>
        i am ~1 not ~2 interested in receiving|getting|being? <pointer>+? <texts>|these|texted|contacted
        decline|refuse|reject|object ~2 <texts>
        no consent|permission $|to_text|to_contact|for_this|given
        prefer|rather|want|like|request no ~1 <texts>
        not ~1 trying ~2 get|receive|see|have ~2 <texts>|these
        pull|take|wipe|scrub|clear|drop my ~1 number|name|info|contact ~1 $|off|out|from|please
        not ~1 fw|mess|fuck|rock ~1 with? ~1 these|the|your ~1 <texts>
        take me of this|your|the|ur ~2 <list>
        cancel ~1 these|this|me_out $
        cancel my|the|this|our ~1 <texts>|number|account|participation|profile|registration
        cancel|terminate|end <preface>? me $
        blocking|block you|this|your|u ~1 number|now|$
        do not want|wanna|need|wish to? ~1 get|receive|continue|keep ~1 with|getting|receiving? ~1 these|those|<pointer>+? <texts>|these ~1 $|anymore|no_more|of|from
        no_longer|not ~1 want|wish|care ~1 to be ~1 in|on|part ~1 of? <pointer>+? <texts>
    """,
    "said stop before": """
        already|i ~1 said|texted|told_you|asked|replied|sent|typed|wrote|put|hit|say|text|messaged|told_you_to|asked_you_to|said_to ~1 stop|unsubscribe|optout|cancel !the|driving|hitting|right ~3 you|why|still|times|ago|yesterday|twice|already|and|but|stop|sending|text|$
        still getting|receiving|texting|sending|get ~4 stop|stopped|unsubscribe|optout|unsubscribed
        i|already ~1 said|texted|asked_you_to|told_you_to|replied|sent ~1 stop $
        stop means stop
        have to ~1 say|tell|text|ask|repeat ~3 stop
        stop ~1 i said ~1 stop
    """,
    "asked before": """
        told|asked|said|telling|asking|begged|begging ~1 you|yall|you_all|this|yous ~5 no_more|leave_me_alone|take_me_off|remove_me|unsubscribe|not_interested|quit_texting|no_texts $
        told|asked|telling|asking|begged|begging you|yall|you_all ~4 to ~1 stop|quit|remove|not|leave|cease|end|cancel
        told|said|asked ~1 you ~1 stop|quit|no_more $|already|texting
        how many|much times|more ~6 stop|unsubscribe|quit|remove|not_to|no
    """,
}
