"""How an end is announced: the word that is typed, the day it begins, the thing to be rid of."""

ANNOUNCED = {
    "types the word": """
        ^ <preface>+? texting|typing|replying|sending|saying|putting|writing|answer_is|reply_is|response_is|here_is_my|heres_my|this_is_my|consider_this_my ~1 <gone_out> ~1 $|now|as|like|to|2|and|because|please
        ^ <preface>+? i am texting|typing|replying|sending|saying|putting|writing ~1 <gone_out> ~1 $|now|as|like|to|2|and|because|please
        my ~1 answer|reply|response|vote|word is ~1 <gone_out> ~1 $|now|and|because|please
        ^ <preface>+? <gone_out> as|like ~3 says|said|say|instructed|directed|told|asked|written|instructions|told_to
        did not i ~1 already? ~1 optout|unsubscribe|cancel|quit|sign_off|stop ~2 this|these|<texts>|already|$
        <mandando> ~1 el|la? ~1 <fuera> ~1 $|como|ya|para|y|porque
        mi respuesta|palabra es ~1 <fuera> ~1 $|ya|y
        ^ <prefacio>+? <fuera> ~1 como|segun ~2 dice|dicen|dijeron|indica|piden|pide
    """,
    "from now on": """
        no ~1 <texts>|texting|messaging ~4 <from_now>
        <from_now> ~1 no|stop|cancel|quit|do_not ~2 <texts>|texting|messaging|text|texted
        <from_now> ~1 do not|never <text_verb> ~1 me|us|this
        <texts>|these|texting stop|stops|end|ends|are_over|is_over ~1 <from_now>
        <from_now> ~1 ya? no ~1 me|nos|quiero? ~1 <no_escriban>|<mensajes>|mas|recibir
        ya? no ~1 me|nos|mas|quiero? ~1 <no_escriban>|<mensajes> ~2 <from_now>
    """,
    "not one more": """
        !if|when|i|got|get|is|was * not|never ~1 another|one_more|1_more|a_single|one_single ~1 <texts> ~1 $|please|from|to|ever|again|thanks
        ^ <preface>+? not|never ~1 another|one_more|1_more|a_single|one_single ~1 <texts> ~1 $|please|from|to|ever|again|thanks
        ^ <preface>+? send ~1 me|us|this_number? ~1 no_more|nothing|no_texts ~1 $|please|again|else|texts|messages|of
        no more ~2 check_in|checkin|check_up ~1 $|please|thanks|texts|messages|every|on
        no|not ~1 want|need|send|like ~1 no|any|the|more|your|this? ~1 more? ~1 check_in|checkin ~1 $|please|thanks|texts|messages|anymore|no_more|every
        no ~1 quiero|deseo|necesito|ocupo ~1 que ~1 me|nos? ~1 lleguen|llegue|lleguen_mas|sigan_llegando|esten|este|anden ~1 $|mas|nada|estos|sus|escribiendo|mandando|ya|aqui
    """,
    "lets them end": """
        <drop> ~1 my|the|this? sub|subs|subscription to ~1 these|<texts>|this
        want|need|prefer|like zero|none_of|no|0 ~1 more? ~1 <pointer>? ~1 <texts> ~1 $|please|from|on|at
        want|wish|prefer|like|rather|ask|choose|demand ~1 not ~1 to? ~1 be ~1 contacted|texted|messaged|disturbed|spammed
        hold|suspend|block ~1 all ~1 <texts> ~2 permanently|forever|indefinitely|for_good|please|$
        <halt> wasting|using|eating|burning|killing|running|draining ~1 up? ~1 my|our minutes|data|battery|time|plan|money
        delete|erase|remove|wipe|purge ~1 everything|all|anything|whatever ~3 about|of|on|regarding me|us|this_number
        <texts>|these|those can|may ~1 stop|end|cease|quit ~1 $|please|thanks|thank|already|for|anytime !early
        ready|time|want|like|need|ask ~1 for ~1 these|those|<texts>|them to ~1 stop|end|cease|quit|be_done|be_over ~1 $|now|please|already|today
        want|need|like|wish ~1 these|those|the_texts|the_messages to ~1 stop|end|cease|quit|be_over|be_done ~1 $|now|please|already|today
        <halt>|<drop> ~1 everything|all|anything|whatever|stuff|things|what ~1 that? ~1 you|yall|you_all ~2 send|sending|sent|text|texting
        choosing|chose|choose|decided|deciding|elect|electing|rather|prefer|like|wish not ~1 to? ~1 continue|continuing|proceed|participate|receive|get|go_on|keep ~2 <texts>|texting
        not|no_longer|quit|stopping ~1 participating|partaking|taking_part|continuing ~1 in|with ~1 <pointer>? ~1 <texts>|texting ~1 $|anymore|no_more|please
    """,
    "out of it": """
        not|no_longer ~1 want to be ~1 on|in ~1 this|it & <texts>
        <bowing_out> ~1 out ~1 of? ~1 <pointer>+? <texts>|texting
        ^ <preface>+? <removal> off|from ~1 <pointer>? ~1 <list> ~1 $|please|now|thanks
        ^ <preface>+? <removal> it|that|this off|from|out ~1 your|ur|yalls ~1 <list>
        ^ <preface>+? sign|log|opt|count|check ~1 me|us ~1 off|out ~1 of? ~1 it|this|these|them|everything ~1 $|please|now|thanks
        remove|delete|erase|take mi|este ~1 numero|nombre|telefono|celular
        <quiten>|apaguen|apaga|corten ~1 esa|esta|esas|estas|esto|eso|la ~1 <vaina>? ~1 de mi ~1 telefono|tel|cel|cell|celular|numero|vista
        <salir> de|del ~2 lista|listas|base_de_datos|<mensajes> !de_espera|de_los|de_las|del|de_la|para|de_apoyo|de_mujeres|de_hombres|de_padres|de_terapia
        <acaben> ~1 ya|con|por_favor? ~1 con|de? ~1 los|sus|tus|estos|esos|todos|el|la ~1 <mensajes>
        ^ <prefacio>+? fuera|quitense|salganse|larguense|vayanse ~1 de mi ~1 celular|telefono|cel|numero
        bondad|amabilidad|gentileza|favor ~1 de no ~1 <escribir>|<escriban>
        opto|optar|opte|optamos ~1 por no ~1 recibir|mas|participar|seguir|continuar|estar|$
        <a_mi> ~1 esto|eso|todo|estos|esos|todos|<mensajes>
        si? pero ~1 los|sus|estos? ~1 <mensajes> ~1 ya? no $|gracias|por_favor|quitelos
    """,
    "off with them": """
        <halt> waking ~1 up? me|us|my|the|our ~2 $|up|baby|kids|kid|family|with|at|every
        ^ <preface>+? no auto|automated|automatic|robot|daily|clinic|recovery|reminder ~1 <texts> ~1 $|please|thanks
        ^ ~1 <our_noun>|text|texts ~1 are? not|no $
        ^ <preface>+? leave ~1 this|the|your? chat|texts|thread|groupchat|text_thread|text_chain ~1 $|please|now
        <halt>|lay_off|ease_off|enough|off|away with? ~1 <pointer>+? <texts> ~1 $|for|already|please|now|man|or
        take ~1 your|ur|these|those|yalls ~1 <texts> ~1 with_you|elsewhere|somewhere|away|back
        turn|shut|switch|cut|power this ~1 thing|shit|crap|mess|bot|robot|machine|bullshit|mf off|down
    """,
}
"""Honoured at once."""

HINTED = {
    "types it, perhaps": """
        not|no_more|stop|quit ~1 remind|reminding me ~1 $|no_more|anymore|ever
        no more reminding|answering ~1 $|me|for|please
        done|finished|through ~1 with? answering|replying|responding ~1 $|these|to|your|all
        not ~1 answering|reading|opening ~1 another|one_more|any_more ~1 one|of
        ^ <preface>+? no|not_want|do_not_want ~1 the|any|your|more|a? quiz|quizzes|survey|surveys|questionnaire|polls ~1 $|please|thanks|anymore
        <halt>|quit_it ~1 with ~1 the|these|your|this|all ~2 stuff|crap|junk|nonsense|bs|tips|quotes|emojis ~1 $|please|already|stop
        can|how|let|want|like ~3 leave this|these|the ~1 texts|chat|thread|list|$
        next|another|1_more|one_more one|text|message|time ~3 reported|report|blocked|block|blocking|reporting|cops|police
        ^ <preface>+? email|mail|calls|letters|email_me|phone_calls only ~1 $|please|thanks
        ^ <preface>+? goodbye|bye|farewell|adios|so_long ~1 <our_noun> $
        fuck|screw|piss|bug|buzz|eff|back off ~1 with ~1 this|these|all_this|your
        keep|kept|been ~1 saying|telling|typing|texting|replying|answering ~2 no|stop|quit ~2 you|yall|you_all|it|they|these|this ~1 keep|keeps|still ~1 sending|texting|coming|send|asking
        can|could|may|said|says ~2 <drop>|<halt>|leave ~1 these|those|this|<texts>|at ~2 any_time|anytime|whenever
        ^ will|would|could|can ~1 you|yall|you_all ~1 stop|quit ~1 if ~2 ask|beg|say|asked|pay
        ^ <preface>+? stop|quit it already|now|damn|man|dammit
    """,
    "done with talking": """
        done|through|finished ~1 with? ~1 texting ~1 with? ~1 you|yall|you_all|this|these|bots|robots
        do not think|believe|feel ~1 the|this|these|your? ~1 <our_noun>|texting|text_thing is|are ~1 for me
        told|asked|said ~8 not ~1 want|need|like ~1 these|those|<texts>|texted
        <unwelcome> ~3 of_these|of_those ~1 $|anymore|please|thanks
        <unwelcome> ~1 getting|receiving|seeing|reading|any ~1 of? these|those ~1 $|anymore|please|thanks
        had it up_to ~2 with ~1 <pointer>+? <texts>
        ^ <preface>+? harassing|bothering|bugging|spamming ~1 me|us ~1 with ~1 <pointer>+? <texts>
    """,
    "quiza el ultimo": """
        ^ <prefacio>? ya con ~1 <apunta>? <mensajes>
        harto|harta|cansado|cansada|hartos|canse|harte|aburri|jarto ~1 de ~1 ustedes|contestar|contestarles|responder
        pueden|puede|podrian|podria ~1 ya? parar|dejar|terminar|pararle ~1 $|ya|gracias|con
        ^ que paren|pare|dejen ~1 $|les|digo|ya
        !que|si|quien|cuando|ellos|ojala * no <no_escriban> ~1 $|mas
        me|nos ~1 molesta|fastidia|enoja|cansa|estresa|harta|incomoda que ~1 me|nos ~1 <escriban>|lleguen
        que|este|esto|espero|quiero ~1 que? ~1 sea|es|fuera el? ultimo|ultima ~1 <mensajes>|vez|que
        ^ <prefacio>+? ultimo|ultima <mensajes> ~1 $|por_favor|gracias|que
        no quiero|necesito|deseo ~1 ni ~1 uno|otro|uno_mas|otro_mas
        ya? no ~1 lo|los|las|la quiero|necesito|deseo|ocupo ~1 mas|ya $|gracias|por_favor & <mensajes>|esto|vigilado|celular|telefono
        como|donde ~2 apago|apagar|desactivo|desactivar|borro|borrar|termino|terminar|silencio ~2 esto|estos|eso|aqui $
        ya? no ~1 quiero|ocupo|necesito|deseo ~1 que ~1 me|nos ~1 <escriban>|esten
        numero|telefono|celular|cel ~6 cancelen|borren|quiten|eliminen|saquen ~1 este|ese|el_mio $
        cancelado|cancele|di_de_baja|cancelar & porque|por_que ~1 me? siguen|sigue|llegan|mandan
        <no_quiere> un|otro|ningun? <mensajes> ~1 $|mas|por_favor|ya
        prefiero|preferiria|quisiera|agradeceria|mejor sin <apunta> <mensajes>
        ^ <prefacio>+? sin <mensajes> ~1 $|por_favor|gracias
    """,
}
"""Held until staff decide."""
