"""How people ask for what a keyword gives, for another rhythm, or for the texts again."""

ASKED = {
    "CRAVE": """
        ^ <asking>+? crave|craving|cravings $
        i? am|have|got|having|feeling|feel|get <intense>+? crave|craving|cravings $
        i am|have|got|having|feeling|feel|get <intense>+? crave|craving|cravings <after_craving>
        ^ <prefacio>? ~1 tengo|ando_con|siento|traigo|me_dieron|estoy_con <intense>+? ganas|ansias|antojo|antojos|ansia $
        ^ ganas|ansias|antojo|antojos de usar|consumir|meterme|inyectarme|fumar|drogas|heroina|droga|pastillas
        tengo|ando_con|siento|traigo|me_dieron|estoy_con <intense>+? ganas|ansias|antojo|antojos de usar|consumir|meterme|inyectarme|fumar|drogas|heroina|droga|pastillas
    """,
    "SLIP": """
        ^ ~1 i? ~1 had|have|having a? slip|relapse|lapse $|<slip_tail>
        ^ i slipped|relapsed ~1 up? $|<slip_tail>
        ^ ~1 yo? tuve|tengo un|una recaida|desliz|resbalon ~1 $|ayer|hoy|anoche
        ^ yo? recai $|ayer|hoy|anoche|otra|de|esta
    """,
    "TIPS": """
        ^ <asking>+? tip|tips|consejo|consejos $|please|now|today|por_favor
    """,
    "PLAN": """
        ^ <asking>+? my|mi plan $|please|por_favor|again
        ^ <asking>+? what|where|cual|donde is|was|es|esta my|mi plan $|please|again|otra_vez
    """,
    "APPT": """
        when|what_time|what_day|where|whats ~1 is|are|was ~1 my|the|next ~1 appointment|appointments ~1 $|again|please|at|scheduled|tomorrow|today|this|next
        when|what_time|what_day|where ~1 do|should i ~1 have|go|come ~2 my|an|next? ~1 appointment|appointments ~1 $|again|please
        do i have|got ~2 appointment|appointments ~2 $|today|tomorrow|this|coming
        ^ <asking>+? my|next|upcoming appointment|appointments ~1 $|info|time|date|please|details
        ^ appointment info|time|date|details|reminder|when $
        cuando|a_que_hora|que_dia|que_hora|donde ~2 es|tengo|toca|sera ~2 cita|citas ~1 $|por_favor|otra|con|en
        ^ ~1 tengo cita $|hoy|manana|esta
        ^ <asking>+? mi|proxima cita $|por_favor
    """,
    "NALOXONE": """
        where|how|can|could ~4 get|find|buy|pick_up|have ~3 naloxone|narcan ~1 $|kit|kits|please|for|near|free|around
        ^ <asking>+? naloxone|narcan|naloxona $|kit|kits|please|spray|refill|gratis
        i? need|want ~2 naloxone|narcan ~1 $|kit|kits|please
        ^ free naloxone|narcan
        ^ naloxone|narcan|naloxona ~1 where|how|kit|kits|please|asap|near|refill|needed|now|help|i_need|can|is_there|do_you
        donde|como ~4 consigo|conseguir|encuentro|obtengo|dan|hay|compro|puedo ~2 naloxona|narcan ~2 $|por|gratis
        necesito|quiero|ocupo|me_dan ~2 naloxona|narcan ~1 $|por_favor
    """,
    "CALL": """
        ^ <asking>+? can|could|will|would|have|need|want|like|get|please ~3 someone|somebody|you|anyone|counselor|nurse|doctor|staff ~2 call ~1 me ~2 $|<call_tail>
        ^ <asking>+? call me|us $|<call_tail>
        can|could|will|would|please|have|need|want ~2 someone|somebody|anyone|counselor|nurse|doctor|staff|you give me ~1 a? ~1 call $|<call_tail>
        ^ <asking>+? have|get|please someone|somebody|anyone|counselor ~1 call $|<call_tail>
        ^ <asking>+? talk|speak to|with ~1 a|an|my? ~1 person|human|someone|somebody|counselor|nurse|real_person $|please|now|asap
        i? need|want|like|can ~2 talk|speak to|with ~1 a|an|my? person|human|someone|somebody|counselor|real_person $|please|now|asap|today
        ^ <asking>+? need|want|get|request|have|like|requesting ~1 a phone? call $|back|please|from|asap|now
        ^ <prefacio>+? me? ~1 pueden|puede|podrian|podria|puedes|quiero|necesito|quisiera|favor_de|ocupo ~2 que? ~1 me? llamar|llamarme|llamen|llame|llames|llamada ~1 $|alguien|por|hoy|ahora|cuando|por_favor|de
        ^ <prefacio>+? me llaman|llama|llamas ~1 $|por_favor|hoy|ahora
        ^ <prefacio>+? que? alguien ~1 me ~1 puede|podria|llame|pueden ~1 llamar|llame|$
        ^ <prefacio>+? alguien ~1 me puede|podria llamar ~1 $|por|hoy
        ^ <prefacio>+? necesito|quiero|quisiera|puedo|podria hablar con ~1 alguien|una_persona|mi_consejera|mi_consejero|la_enfermera ~1 $|por_favor|hoy|ahora
        ^ <prefacio>+? que me llamen|llame $|por|hoy|ahora
        ^ <prefacio>+? me? ~1 pueden|puede|puedes|podrian|podria llamar|llamarme|dar_una_llamada|hablarme ~1 $|alguien|por|hoy|ahora|por_favor
        ^ <asking>+? una llamada ~1 $|por_favor
    """,
    "HELP": """
        ^ <asks_lead>+? can|could|will|would|please|need|who|anyone|someone|somebody ~2 help ~1 me|us $|please|now|asap
        ^ <asks_lead>+? can|could|will|would you|someone|somebody|anyone ~1 help $|please|now
        ^ <asks_lead>+? i? need ~2 help $|please|now|asap
        ^ <prefacio>+? me ~1 pueden|puede|puedes|podrian|podria ayudar|ayudarme $|por_favor|por
        ^ <prefacio>+? alguien que me ayude
        ^ <prefacio>+? alguien me? ~1 ayude|puede_ayudar|ayuda $|por_favor
        ^ <prefacio>+? necesito|quiero|ocupo ~1 ayuda $|por_favor|por|ya|urgente
    """,
}
"""What people ask for without the bare keyword. A "not" inside makes it something else."""

PREFERENCES = {
    "LESS": """
        too_many|so_many|too_much ~2 <texts>
        text|message|texting|send ~2 less|too_much|so_much|too_often|so_often|less_often
        less|fewer ~1 <texts>
        ^ <asking>+? send|text ~1 me? fewer|less $|please
        not so many|much|often <texts>|$
        no tantos|tan_seguido|tan_seguidos|tanto|tantas ~1 mensajes|textos|mensaje|$
        <texts> ~2 less often|frequent|frequently
        ^ <preface>+? less often|frequent|frequently ~1 $|please
        muchos|demasiados|tantos ~1 mensajes|textos
        menos mensajes|textos|seguido
    """,
    "MORE": """
        more|extra <texts> please|$
        ^ <asking>+? send|give|text|get ~1 me? more ~1 $|please|texts|messages|often
        text|message me more|more_often $
        mas mensajes|textos $|por
    """,
    "PAUSE": """
        ^ <asking>+? pause ~1 this|these|it|the|my|everything|texts ~2 $|for|until|till|texts|messages|please
        ^ <preface>+? pause|pausar|pausa|pausen|pausame|pausenme
        take|taking|need|want ~1 break ~1 from ~2 <texts>
        pause|pausing|suspend|hold ~2 <texts>
        pausar|pausa|pausen|suspender ~2 <mensajes>
    """,
    "RESUME": """
        ^ <preface>+? resume|unpause|reanudar|reanuden|reanude|despausar $|please|texts|my|the|por|mensajes|los|texting|messages|now
        resume|restart ~2 <texts>
    """,
}
"""Ways to ask for another rhythm without a keyword of its own."""

OPT_IN = {
    "the texts again": """
        start|restart|begin sending|texting|messaging ~1 me? ~1 $|again|please|texts|messages|back|now
        start|restart|begin ~1 getting|receiving|sending|with? ~1 <our_talk>? ~1 <texts> ~1 $|again|back|please|now
        want|like|need ~1 to? ~1 get|getting|receive|receiving|have|start ~2 <texts> again|back
        <texts> ~1 back|again please|$
        turn|switch ~1 my|the|these|it ~1 <texts>? ~1 back? on ~1 $|again|please|back
        want|like|wanna ~1 to_be? ~1 back on|in ~1 the|your? ~1 list|texts|program ~1 $|please|again
        ^ ~1 otra_vez|de_nuevo ~1 quiero ~2 mensajes|textos
        put|add|sign|opt|enroll|get me|us back ~2 in|on|up|to $|please|list|for|again|the
        ^ <preface>+? optout_back|opt_in|optin $
        vuelvan|vuelve|vuelva|volver a ~1 mandarme|enviarme|escribirme|mandar|enviar|recibir ~1 los|sus? ~1 $|mensajes|textos|por
        manden|mandenme|envien|envienme|mandame ~2 mensajes|textos ~1 otra_vez|de_nuevo|nuevamente
        quiero|quisiera|deseo|puedo ~3 mensajes|textos|recibirlos|recibir ~1 otra_vez|de_nuevo|nuevamente
        quiero|quisiera|deseo ~1 volver ~3 mensajes|textos|recibir|lista
    """,
}
"""Asks for the texts again. YES never does."""
