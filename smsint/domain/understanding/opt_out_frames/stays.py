"""Stays in words that undo a "stop" anywhere in the text, or makes light of a complaint."""

STAYS = {
    "keep them coming": """
        keep|keep_on em|them|these|those|the_texts|the_messages|texts|messages|it ~1 coming|going|up $|please|i|for|thanks|anyway
        ^ please|yes|ok|no|yeah|hey|hi? keep|continue sending|texting|messaging|checking|reminding
        but|please|so keep|continue sending|texting|messaging|checking|reminding
        ^ start|turn|put|add|sign|hook|opt ~1 it|em|them|me|us|these|texts|messages|everything ~2 back ~1 on|up|in|again|over ~1 $|please|i|the|list|thanks
        can|could|would|will|please|want|need|to|then ~2 start|turn|put|add|sign|hook|opt ~1 it|em|them|me|us|these|texts|messages|everything ~2 back|again ~1 on|up|in|over|$ ~1 $|please|i|the|list|thanks
        start|starting|pick|begin ~1 back|up|again|over up|again|over|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|then|please|next|after
        then|and start|resume ~1 back|up|again|over
        vuelvan|vuelva|vuelve|volver a ponerme|meterme|anotarme|apuntarme|inscribirme|agregarme|mandar|mandarme|escribirme|empezar
        me ~1 pueden|puede|podrian|podria ~1 volver|poner ~2 poner|meter|anotar|inscribir|agregar|mandar|otra_vez|de_nuevo
        ^ put me|us back $
        quiero|quisiera|prefiero que ~1 me? sigan|siga|continuen
        sigan|siga|sigue|siganle|sigale mandando|enviando|escribiendo|mandandome|escribiendome ~1 los|sus|estos? <mensajes>? $|por_favor|porque|gracias|que_me
    """,
    "decided to stay": """
        thought better of
        decided|deciding|choose|choosing|chose !not|against ~1 to !not ~1 stay|keep|stick|continue
        i am|will|plan|gonna ~1 be? staying|sticking|stay|stick ~1 in|on|with ~1 it|them|this|these|the_program|the_texts|yall|you_all $|for|now|anyway|till|until
        but|and|so|now ~2 am staying|sticking ~1 $|with|in|on
        glad|happy ~1 i|that ~2 stayed|kept|did_not|not
        pero ~1 mejor no $|lo|me
        pero ~1 me_quedo|ahi_sigo|sigo|aqui_sigo|siganle|sigan|sigale|decidi_quedarme|mejor_me_quedo|mejor_sigo
    """,
}
"""What undoes a "stop" anywhere in the text, unless it is denied."""

ELSEWHERE = {
    "means another sender": """
        ^ ~1 not yours|these|this_one|your_texts|your_messages|the_clinic|from_you|the_clinics ~1 $
        ^ not you|this|yall|you_all ~1 $
        ^ ~1 no ~1 los|el|de? ~1 ustedes|suyos|este|estos|suyo $
        message|messaging|text|texting|write|writing|contact|contacting|add ~1 me ~1 on|in|through facebook|instagram|messenger|fb|insta|snap|snapchat|whatsapp|tiktok
    """,
    "wants them here": """
        <by_voice_or_mail> & text|texts|texting|texto|mensaje|mensajes|textear ~1 is|are|works|esta|es !not|no ~2 fine|ok|okay|better|best|good|easier|mejor|bien|cool
        <by_voice_or_mail> & por_aqui|por_este_medio|por_mensaje|por_texto ~1 esta|es|si|mejor|$ ~1 mejor|bien|$
        <by_voice_or_mail> & send|mandelo|mandenlo|mandenmelo|text ~1 it|them? ~1 by|por|in|instead text|texto|mensaje|aqui
        <by_voice_or_mail> & texteame|texteenme|escribanme|escribame|mensajeenme
        <by_voice_or_mail> & mejor ~1 por|un? mensaje|mensajes|texto|textos|aqui
        <by_voice_or_mail> & text|texting|texts instead|better|only $|please|thanks
        number|phone|cell & text mine|this_one|that_one
        <by_voice_or_mail> & if|since|because|when ~2 getting|get|have ~1 the|these|your texts|messages
        <by_voice_or_mail> & like|prefer|love|rather ~2 text|texts ~1 ones|one? ~1 better|more|instead|best
    """,
    "changes numbers or lists": """
        <removal> ~5 off|from & use|text|call|try|keep ~1 this|my_new|the_new|mine|my_other ~1 one|number|phone|cell $|instead|now|please
        <removal> ~5 off|from & this|my ~1 one|cell|phone|number ~1 is ~1 the|my ~1 one|good|right|main|new|current ~1 one|number|phone|cell|$
        <removal> ~2 off|from|out ~6 put|add|place|move|switch ~1 me|my|us ~1 on|to|in ~1 !do_not|dnc|no|optout
    """,
    "was left out": """
        did i ~1 do|say ~1 something|anything ~1 wrong|bad|to
        do not|never ~1 you ~1 quit|leave|give_up ~1 on me|us
        hice ~1 algo mal|malo
    """,
    "praises": """
        stop|stop_it|quit_it & hilarious|blush|blushing|flatter|flattering|hysterical|adorable|too_funny|so_funny|so_sweet|too_sweet|too_kind
        stop & crying|sobbing|bawling|tearing_up & years|year|months|days|proud|happy|beautiful|sweet
        ya|alto|parale|para & chistoso|chistosos|sonrojar|chiveo|chivean|chivear
    """,
    "joked": """
        era|fue|es broma
        was|am|were ~1 kidding|joking
    """,
}
"""Means other texts, calls or letters than ours, or no harm at all."""

TOLERATED = {
    "puts up with them": """
        but|pero ~1 ok|okay|whatever|fine|ni_modo|alright ~1 $|0|1|2|3|4|5|6|7|8|9|10|yes|no|si
        but|though ~4 they|it|these|this|you|yall|texts ~2 help|helps|helping|work|works|get_me|gets_me
        but|pero ~6 keep|keeping|stick|sticking|staying|stay|thanks|thank|appreciate|gracias|agradezco|ayudan|ayuda|sirven
        and ~1 i? ~1 still|always answer|read|smile
        now|but i am? like|love|enjoy|appreciate|miss|look|looking|kinda_like|depend ~2 forward|them|it|these|you|on|$
        but ~2 do_not care|mind $|now|anymore|i
        i ~1 like|love|enjoy ~1 the|your|these|getting ~1 <texts>|check_in|check_ins|checkins & but
        a|los|las|lo de? ustedes|suyos si ~1 los|las|lo|les ~1 leo|contesto|quiero|respondo|veo
    """,
    "asks about a fault": """
        is|are something|anything|it|this|the_system|yall|you_all|your_system|your_computer|the_computer ~1 broke|broken|glitching|wrong|messed|down|stuck
        got|get|getting|sent|send|sending|texted ~2 it|me|the_same? ~2 twice|double|2_times|two_times|duplicate|duplicates
        got|sent|send ~2 2|3|4|5|two|three|four|doubles ~2 same|alike|identical
        mandan|mandaron|llegan|llegaron|llega|llego ~2 dos|2|3|tres|4|doble|repetido|repetidos|duplicado|dos_veces
        spam & fix|folder|whitelist|undo|unmark
    """,
    "is sorry to be silent": """
        sorry|apologies|apologize|forgive|my_fault|bad ~4 not|never|forgot ~2 answer|answered|answering|reply|replied|replying|respond|responded|responding|text|texted|write
        perdon|perdone|perdonen|disculpe|disculpen|disculpa ~4 no ~2 contesto|contestar|conteste|contestado|respondo|respondi|responder
        se enojen|enoje|ofendan|ofenda
    """,
    "says what others say": """
        doctor|doc|dr|nurse|he|she|they|mom|boss|judge|po|lawyer|sponsor ~1 says|said|thinks|told_me ~1 that? ~1 i|it|we
    """,
    "asks who writes": """
        es|son|viene|vienen ~1 de ustedes|usted|la_clinica ~1 $
        is|are|was ~1 this|it|these ~2 from|really you|yall|you_all|the_clinic ~1 $
    """,
}
"""What makes light of a complaint: it asks for no end, though an order does."""

TEASING = {
    "teasing": """
        you|u|yall sound|sounding|as_bad_as|worse_than ~1 like|as_bad_as|worse_than? ~1 my|mamaw|grandma|moms|mama|mommy
        pareces|parecen|parece|suenas|suenan|suena ~1 a|como? ~1 mi|mama|suegra|esposa|abuela
    """,
}
"""Teases like laughter does: "you sound like my mom"."""
