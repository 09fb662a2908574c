"""Read as they stand: here somebody else and "if" belong to the wish, and do not make it another's."""

AS_SAID = {
    "for somebody else": """
        please|pls <halt> <texting> him|her|them|my ~1 $|please|he|she|they|thanks|anymore|immediately|now
        asked|told|wants|want me|us ~1 to tell|ask you|yall|this ~2 to? ~1 stop|quit|not|remove|cease
        a mi <pariente> ~1 ya? no ~1 le <no_escriban>
        <pariente>|<a_name> ~1 quiere|pide|pidio|dice ~1 que ~1 lo|la|le|ya? ~1 no? quiten|saquen|borren|eliminen|manden|escriban|den_de_baja ~3
        <removal> ~1 <kin> ~2 off|from|out|outta !my|his|her ~3 <list>|<texts>
        <removal> ~1 <kin> <kin>? number|phone|name|info|cell off|from|out ~3 <list>|<texts>|$
        ^ <preface>+? <halt> <texting> ~1 my|our|his|her? <kin>|<kin_whose>
        unsubscribe|unenroll|optout|disenroll him|her|them|my|our ~1 <kin>|$|from|please|now
        <kin>|he|she ~2 not|no_longer ~1 want|wants|need|needs|like|wish|wishes|care ~3 your|these|the|any|more|to_be|get|getting|receive|receiving|this ~2 <texts>|texted|contacted|messaged|messages
        <kin>|he|she wants|want|asked|needs|would_like|wishes ~1 me_to|you|to? ~1 stop|stopped|quit getting|receiving|sending|texting ~3 <texts>|$|these|this|him|her
        <kin>|he|she wants|want|asked|would_like <texts>|these|them|this ~1 to? ~1 stop|stopped|cancelled|ended
        saquen|saque|quiten|quite|borren|borre|eliminen|elimine|den_de_baja|saca|quita|borra|remuevan a mi? ~1 <pariente>|<a_name> ~2 de|del ~2 <lista>|<mensajes>
        no ~1 le|les <no_escriban> ~2 a mi <pariente>
        <dejar> de ~1 <escribir>|escribirle|mandarle|molestar ~3 a mi <pariente>
        ya? no le|les <no_escriban> ~1 mas $|por|mensajes|textos
        tell ~1 the|your|that? ~1 whoever|boss|boss_man|computer|machine|bot|robot|clinic|program|nurse|lady|office|people ~4 stop|quit ~1 $|texting|sending_these|sending_this|these|<texts>
    """,
    "asks what it takes": """
        what ~1 happens|if if? i ~1 not want|need|like ~2 these|this|<texts> ~1 $|anymore|no_more|<texts>
        mind|consider|appreciate ~1 taking|removing|deleting|dropping|getting|pulling|crossing|scratching|striking ~1 <my_number> ~1 off|from|out ~2 <list>|<texts>|these|here !<list_of>
        who ~4 about ~1 getting|stopping|ending|receiving ~1 these|those|<texts> ~1 $|less|stopped|off|cancelled|anymore
        getting|receiving|get|receive these|<texts> ~3 not_at_all|none|never
    """,
    "was told they would end": """
        you|yall|you_all|they|lady|nurse ~1 said|told|promised|swore ~2 these|those|<texts> would|will|were|was|are ~2 stop|quit|end|stopping|ending|over
    """,
    "off the group": """
        <removal> <my_number> ~1 off|from|out ~1 of? this|your group|group_text|group_chat $|please|thanks|now|asap
    """,
    "if it is left to me": """
        no ~1 es|sea ~1 seguro|conveniente|bueno que ~1 me <escriban>
        ^ <preface>? stop|quit|unsubscribe i|im|we !have|need|want|can|get|feel|do|think|just_want
        ^ 0|1|2|3|4|5|6|7|8|9|10 stop|unsubscribe|quit $
        ^ stop|unsubscribe 0|1|2|3|4|5|6|7|8|9|10 $
        did|does|will|why not? stop|unsubscribe|cancel|quit not? ~1 work|working|take|go_through
        it|this|that|system|text|word|link|button|phone will not let me ~1 unsubscribe|optout|stop|cancel ~1 $|from|these|texts|them
        if this|it|these|they ~1 is|are ~2 optional|voluntary|not_required|not_mandatory|up_to_me|my_choice ~3 optout|no|pass|stop|quit|skip|leave|out|decline|choose_no|take_me_off|not
        do not|never|stop|quit ~1 <text_verb>|<texting> ~1 me|us ~1 about ~3 anymore|no_more|ever|again
    """,
    "threat": """
        ^ ~1 <tell_on> si ~2 siguen|sigue|sigan|escriben|mandan|vuelven
        i|will|am|going|gonna|me ~5 <tell_on> ~6 if|unless ~1 these|this|it|you|yall|you_all|the_texts|texts ~2 keep|continue|not|_|take|text|send|stop
        i|will|going|gonna ~4 <tell_on> ~3 if|unless ~1 these|the_texts|your_texts|this_texting !pills|charges|people|meds|side|kids|folks|guys
        me|voy|los|les|lo ~3 <tell_on> ~3 si ~3 siguen|sigue|sigan|escriben|mandan|vuelven|no
        if you|u|yall ~1 <text_verb>|<texting>|message ~1 me|us|this_number ~1 again|one_more|1_more|anymore|another|one_more_time
        if i ~2 get|receive|see ~1 one|another|1|any ~1 more? ~1 of? <texts>|these
        if you|u|yall|this|i ~4 <text_verb>|<texting>|<texts>|do_not_stop|text ~7 report|reporting|sue|police|cops|lawyer|attorney|block|blocking|fcc|authorities|blocked|reported
        report|reporting|sue|police|cops|lawyer|attorney|block|fcc|blocked ~4 if you|u|yall|this|i ~4 <text_verb>|<texting>|<texts>|stop|text
        next|another|1_more|one_more|one_more_time <texts>|time ~10 report|reported|reporting|sue|police|cops|lawyer|attorney|block|blocking|blocked|fcc
        ^ <preface>+? text|message|contact ~1 me|us|this_number|here ~1 again ~1 and|or ~1 i|you|see|ill|we
        i|we will|am|be|going|gonna|have ~3 report|reporting|reported|blocking|sue|suing ~1 you|u|yall|this|your|ur|it ~1 $|number|for|to|company|as|people|guys|all|shit|texts|now
        ^ <preface>+? reporting|reported|blocking|suing ~1 you|u|yall|this|your|ur|the_number ~1 $|number|for|to|as|now|shit
        reported ~1 to ~1 the? fcc|ftc|police|carrier|authorities
        lawyer|attorney|cops|police ~5 <texts>|texting|harassment|harassing|number|contacting
        hear from my|our ~1 lawyer|attorney
        si ~4 <no_escriban>|<escriban>|<escribir>|escriben|escribe|mandan|manda|envian|envia|vuelven|vuelve|siguen|sigue ~7 denuncio|denunciar|reporto|reportar|demando|demandar|bloqueo|bloquear|policia|abogado
        otro|un|otra ~1 <mensajes> ~1 mas? ~1 y|o ~6 denuncio|denunciar|reporto|reportar|demando|demandar|bloqueo|bloquear|policia|abogado
        sigan|siga|sigue <escribir> ~4 y|o ~2 denuncio|reporto|demando|bloqueo|policia|abogado
    """,
    "texts, of all things": """
        meds|medicine|med|clinic|appointments|program|counselor|treatment|group|visits ~4 no|not ~1 the|any|these|your? <texts> $|please|thanks
    """,
}
