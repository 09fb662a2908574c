"""How people say that they want no more texts: frames by tier, in English and Spanish."""

HONOURED = {
    "stop texting": """
        <halt> ~3 <texting>
        please|pls|kindly remove|delete|unsubscribe $|me|us|number|this|my_number|from
        please|pls stop|desist|discontinue|cease ~1 $|it|this|now|thank|thanks
        <texts>|asked|tired|texting ~3 stop $
        ^ <preface>+? stop i|wrong|no|do_not|these|all|now|immediately|we|sending|with_the|not|its_not|this_is
        these ~3 discontinue|stop|cease $
        discontinue|terminate|cease $|please|now|immediately|this|these|all
        stop|cancel|end|quit these|them|those|this_shit|this_crap|this_stuff|this_nonsense|this_thing $
        stop|quit sending ~1 me|these|this|those|us|to
        <halt> ~2 me <text_verb>
        <halt> <text_verb> me|us
    """,
    "stop the texts": """
        <drop>|stop|unsubscribe ~4 <texts>
        <texts> ~2 need|needs|have|has|must|should|better|got to ~1 stop|end|cease
        make|want|need|like ~1 <our_talk>|these|those ~2 <texts> ~1 stop|end
        turn|shut|cut ~1 <our_talk>? <texts> off
        get rid of <our_talk>? <texts>
    """,
    "wants no texts": """
        do|did|does|will|would|i not ~1 want|need|wish|care|like|consent|agree ~6 <texts>|texted|contacted|messaged|spammed|bothered
        do not ~1 want|need|wish|care ~2 you ~2 <text_verb>
        no longer|never ~2 want|wish|need|like|interested ~6 <texts>|texted|contacted|these|this|hear
        do|would not ~1 want|need|wish|like ~2 get|getting|receive|receiving|see ~1 these|this|those|them|it|anything|any ~1 $|anymore|from|again|coming|on|any_more
        do not|never ~1 want|wanted ~2 hear ~2 from you|this|these|here|the|yall
        rather|prefer not ~4 <texts>|texted|contacted
        want|like|ask|request|asked|asking|wish ~1 to not ~2 receive|get|be ~3 <texts>|texted|contacted|messaged|these|this
        do not ~1 want|wish|like ~1 to be ~2 texted|contacted|bothered|messaged|part|on
        not wanting ~2 <texts>|these|this
        no longer ~1 want|wants|need|needs|wish|wishes ~4 <texts>|messages|contact|texted|these
        good|fine|ok|okay|set|covered ~1 on|without ~2 <texts>
        not|dont ~2 get|have|receive|do these|those|this|<texts> anymore|any_more|no_more|on_this|on_my|at_work
        number|phone ~1 no_longer|not ~1 want|wants ~2 <texts>
    """,
    "do not text": """
        ^ <preface>+? do not|never ~1 <text_verb> ~2 me|us|here|again|anymore|ever|this|back|my
        ^ <preface>+? do not|never ~1 <text_verb> $
        ^ <preface>+? do not ~1 call or text
        you|said|told|asked|say|ask|and|but do not|never|to|not ~2 <text_verb> ~1 me|us|here|this ~1 anymore|again|ever
        told|asked|asking|telling|begging you ~2 not to <text_verb>
        ^ <preface>+? never|do_not ~1 ever? ~1 <text_verb> ~1 me|us|here|this ~1 $|again|anymore|ever|back
        ^ <preface>+? never <text_verb> ~2 again
        can|could|would|if|appreciate|prefer|rather|like|grateful ~4 not <text_verb> ~1 me|us|here|this|anymore|again
        no need|reason ~2 to <text_verb> ~1 me|us|anymore
        not ~1 have|need to <text_verb> me|us
        ^ <preface>+? do not send ~2 no|any|these|this|more|anything|another|me|text|texts|messages
        do not|never contact|text|message|call ~1 me? ~1 list
        please|pls do not <text_verb> ~1 it|this|that|here|on
        on|to your ~1 do_not contact|text|call|message
    """,
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
        sign|signed|count me ~1 out|off !for|at|today|work
        have|had|like|want|wish|need my ~1 number|name|phone|info ~1 removed|deleted|taken|off|out
        want|like|wish|ask|asking|asked|need|request to? be ~1 taken|removed|deleted|dropped
        get me off|out|outta ~1 of? ~1 this|the|your ~1 thing|list|program|group|chat|crap|shit|text|texts|messages
        remove|delete <my_number> please|now|asap|immediately|today|thanks
    """,
    "unsubscribe": """
        unsubscribe|unsubscribed !from|to
        unsubscribe from ~2 <list>|<texts>|this|these|your|here|you|it|everything|all
        optout !of
        optout of ~2 <texts>|<list>|this|these|it|here|your|everything|all
        stopall
    """,
    "consent withdrawn": """
        revoke|revoking|withdraw|withdrawing|rescind|pull|cancel|revoked|withdrawn|retract|end ~2 consent|permission|authorization|agreement
        consent ~2 revoked|withdrawn|rescinded|cancelled
        do|did not ~2 consent|permission|authorize ~3 <texts>|texted|contacted|this|these
        not|never ~2 permission to <text_verb>|<texting>
    """,
    "no more": """
        no more ~3 <texts>
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
        not ~1 interested ~3 <texts>|program|these|service
        ^ <preface>+? not|never|no ~2 interested|interest ~1 anymore|thanks|thank|please|sorry|remove|stop|$
    """,
    "lose the number": """
        lose|forget|delete|erase|remove|burn ~1 number|digits
        do not|never ~2 use|have ~1 this number again|anymore|ever
    """,
    "leave alone": """
        ^ <preface>+? leave me|us ~1 alone|be !with
        <leave_lead> leave me|us ~1 alone
        !said|says|say|told|tell|would|will|not|to|they|he|she|it|people|everyone|cravings|urges|and * leave me|us alone $
        do not|never ~2 contact|text|message ~1 again|anymore
        ^ <preface>+? fuck off
        go fuck yourself
        go away and|stop|please|now
        get ~2 off|out|outta ~1 of? my phone|inbox|messages|cell|line
        leave my phone|number|line|inbox alone|be
        leave me|us out ~1 of ~1 this|it|your|the
        text|message|contact|call me|us ~1 again ~1 and|i_will|i|ill|you_will|see
        <texts> ~1 go away
        make ~1 these|this|them|the_texts|<texts> ~1 go_away|stop
        how ~3 make these|this|<texts> ~1 go_away|stop
        ^ ~1 off my phone $
    """,
    "how to end them": """
        how|where|can|could|possible|way ~5 stop|end|cancel|quit|disable|deactivate|leave|unsubscribe ~2 these|your|getting|receiving|from|the|this <texts>|program|list|texting|these
        how|where ~4 stop|quit getting|receiving|the ~3 these|this|<texts>
        how|where ~4 turn|shut|get ~2 <texts>|these|this off
        why|how|am|still ~2 i ~2 still? ~1 on ~1 this|your|the ~1 <list>
        how ~3 get ~2 off|out ~2 <list>|<texts>|here|these
        stop|quit receiving|getting ~3 <texts>|these|this|them
    """,
    "said stop before": """
        already|i ~1 said|texted|told_you|asked|replied|sent|typed|wrote|put|hit|say|text|messaged|told_you_to|asked_you_to|said_to ~1 stop|unsubscribe|optout|cancel ~3 you|why|still|times|ago|yesterday|twice|already|and|but|stop|sending|text|$
        still getting|receiving|texting|sending|get ~4 stop|stopped|unsubscribe|optout|unsubscribed
        i|already ~1 said|texted|asked_you_to|told_you_to|replied|sent ~1 stop $
        stop means stop
        have to ~1 say|tell|text|ask|repeat ~3 stop
        stop ~1 i said ~1 stop
    """,
    "done with the texts": """
        done|through|finished ~2 with|getting|receiving ~3 <texts>
        i am ~1 not ~2 interested in receiving|getting|these|your|texts|this|being
        decline|refuse|reject|object ~2 <texts>
        no consent|permission $|to_text|to_contact|for_this|given
        reported|reporting|marked|marking|flagged ~2 spam
        prefer|rather|want|like|request no ~1 <texts>
        not ~1 trying ~2 get|receive|see|have ~2 <texts>|these
        pull|take|get|wipe|scrub|clear|drop my ~1 number|name|info|phone|contact ~1 $|off|out|from|please
        not ~1 fw|mess|fuck|rock ~1 with? ~1 these|the|your ~1 <texts>
        take me of this|your|the|ur ~2 <list>
        cancel ~4 these|this|me_out $
        cancel my|the|this|our ~1 <texts>|number|account|membership|program|plan|participation|profile|registration
        cancel|terminate|end <preface>? me $
        blocking|block you|this|your|u ~1 number|now|$
    """,
    "basta de mensajes": """
        <dejar>|<bajale> de|con|a ~2 <escribir>|<mensajes>
        no ~1 deseo|quiero|quisiera|necesito ~1 ser ~1 contactado|contactada|molestado|molestada
        estuvo bueno|suficiente ~1 de|con ~1 <mensajes>
        verga|chingada|mierda|carajo|diablo con ~1 sus|tus|los|estos|ese|esos? ~1 <mensajes>
        <mensajes> ~2 paren|alto|basta|cancelen|cancelar|no_quiero|ya_no
        cancelen|cancela|cancele|cancelar ~1 todo|todos|esto|me|eso
        dije|dijimos|pedi|dicho ~2 que? ~1 pararan|paren|dejaran|alto|pare|no_mas|ya_no|basta|cancelaran|no_me
        no <escriban> <mensajes>|nada|textos|mas
        numero|telefono|celular|cel ~6 no <escriban>
        <dejar> de estar ~1 <escribir>
        me ~2 borran|borrar|borren|quitan|quitar|sacan|sacar|eliminan|eliminar|desuscriben ~1 $|por_favor|de_la_lista|de_su_lista|de_esta_lista|de_los_mensajes|de_sus_mensajes|ya
        dejen|deje|deja mi ~1 numero|telefono|celular|cel ~2 paz|quieto|tranquilo|$
        no me ~1 gusta|gustan|agrada ~2 recibir|sus_mensajes|estos_mensajes|sus_textos
        como ~2 bloqueo|bloquear ~2 $|numero|mensajes|esto
        parte de ~1 alto|no|stop|paren|basta ~2 entiende|entienden|entiendes
        ^ <prefacio>+? paren|pare|parale|detengan|detenga|terminen|termine|cancelen|cancele|quiten|acaben ~1 con? esto|eso|todo $|ya|por_favor
        alto|basta|cancelar|parar|detener|baja <mensajes>
        borre|borren|borra|borrar|elimine|eliminen|elimina|eliminar|quiten mis ~1 datos|numeros|informacion
        basta ya? de <mensajes>|esto|escribir|molestar
        ^ <prefacio>+? no|nunca|jamas me|nos|le|les ~1 <escriban>
        ya|que|favor no me|nos ~1 <escriban>
        que|favor ya no ~1 me|nos <escriban>
        ^ <prefacio>+? no <escriban> mas|a|este|nada|por|$
        no quiero|queremos|deseo|necesito|quisiera|ocupo|quiera ~3 <mensajes>
        no quiero|queremos|deseo|necesito|quisiera ~1 que ~2 me|nos ~1 <escriban>
        no quiero|deseo|quisiera|necesito ~2 recibir|recibirlos|recibirlo|recibiendo|que_me_lleguen
        no ~1 deseo|quiero|quisiera saber ~1 nada|mas|de
        no ~1 deseo|quiero ~1 continuar|continuarlo|seguir ~1 recibiendo|con_esto|con_los|en_esto|$
        no tengo interes
        no ~1 me mande|manden|mandes|envien|envie|envies
        no mas|mas_de ~1 <mensajes>
        no mas de|sus|estos <mensajes>|esto
        alto a|con ~2 <mensajes>
        no vuelvan|vuelva|vuelvas|vuelvas ~1 a ~1 <escribir>
        favor de no|ya_no ~1 <escribir>
        no|nunca mas <mensajes>
        no ~1 estoy interesado|interesada ~3 <mensajes>
        que ya? no ~1 me? lleguen|llegue|manden|escriban|molesten|envien
        no ~1 autorizo|consiento|acepto|permito|doy_permiso|di_permiso|di_mi_permiso|di_mi_consentimiento ~4 <escriban>|<mensajes>|esto
        ya basta de|con
        basta de|con ~2 <mensajes>
        cancelar|cancele|cancelen|cancela|cancelo|anular|anulen|suspender|suspendan|suspenda|detener|detengan|parar|paren|pare|para|terminar|eliminar|quitar|quiten|quite|cesen|desactivar|desactiven|apaguen|pausen|detenga|corten ~3 <mensajes>
        paren|pare|parale|parenle|para|alto ya? con|de ~2 <mensajes>|<escribir>
        <sacar> de|del ~3 <lista>|<mensajes>
        <sacar> $
        borre|borren|borra|borrar|elimine|eliminen|elimina|eliminar|quiten|quite|quita|quitar|olviden|olvida|olvide|saquen|saque|saca|pierda|pierdan|remuevan|remueva|bloqueen mi|este|el ~1 numero|nombre|telefono|celular|contacto|datos|cel
        darme|denme|dame|deme|dar|doy|den|daran|dieran|quiero|solicito|pido|dense ~2 de? baja
        <dejar_en_paz> en paz|tranquilo|tranquila|tranquilos|quieto|quieta
        retiro|revoco|cancelo mi|el ~1 consentimiento|permiso|autorizacion|suscripcion
        como|donde ~5 cancelo|cancelar|paro|parar|detengo|detener|quito|quitar|salgo|salirme|elimino|bloqueo|dejo ~4 <mensajes>|esto|estos|aqui|lista
        que dejen|deje|dejes|paren|pare de|con? ~1 <escribir>|<mensajes>|molestar
        ya|no ~1 no? me interesa|interesan ~2 <mensajes>|programa|recibir|esto|nada|seguir
        ya le|les|te dije|pedi|habia ~3 no|dejen|pararan|dejaran|paren|alto|stop
        desuscribanme|desuscribeme|desuscriba|desuscriban|desuscribir|desuscribirme|desinscribir|desinscribanme|desinscribirme|desuscribirse|dessuscribir
        quiero|quisiera|deseo|solicito|necesito ~1 que ~2 dejen|paren|cancelen|eliminen|borren|quiten|saquen|den
        quiero|quisiera|deseo|puedo|podria|como salir|salirme ~3 <lista>|<mensajes>
        stop ~2 <mensajes>
        no mas texts|texto
        stop ~1 por favor
        me salgo de ~2 <lista>|<mensajes>
        no escribas|escriban|escriba|manden|mandes|envien|molesten|molestes mas
        vayanse|vete|vayase|larguense a|al|ala ~1 chingada|verga|mierda|carajo|diablo|infierno
        no quiero nada ~1 de|con ustedes|esto|mensajes
        pierdan|olviden|olvidense|olvidate ~2 mi|de mi ~1 numero
        ya no quiero ~2 esto|estos|participar|nada|sus|mas|recibir|que|continuar|seguir
    """,
}
"""Honoured at once."""

HELD = {
    "weary of the texts": """
        sick|tired|fed|annoyed|over|had|exhausted|irritated ~1 up? of|with|by|enough|it ~4 <texts>|texted|messaged|these
        why|stop|quit ~1 do|are|is|does|do|would|keep you|u|this|these|it|i ~1 keep|still|always|constantly ~1 <texting>|getting|receiving|sending
        why am|do i ~2 getting|get|receiving|receive ~2 <texts>|these|this
        <texts> ~3 annoying|harassment|harassing|bothering|useless|pointless|dumb|stupid|unwanted|waste|triggering|costing|cost|worthless|ridiculous
        annoying|stupid|dumb|useless|unwanted|worthless|pointless|goddamn|spam|unsolicited|bullshit ~1 <texts>
        do|did not ~2 sign|signed|ask|agree|request|subscribe|subscribed ~1 up? ~1 for|to ~2 this|these|<texts>|your
        never ~1 signed|asked|agreed|requested|subscribed ~1 up? ~1 for|to ~2 this|these|<texts>
        too many ~2 <texts>
    """,
    "threat": """
        report|reporting|reported|sue|suing|lawyer|attorney|police|fcc|tcpa|authorities ~3 you|this|number|your|spam|texts|harassment|if you|texting
        you are ~2 harassing|spamming|stalking me|us
        this is ~2 harassment|spam
        restraining order ~4 you
        blocking|blocked|block ~1 you|your|this|number
    """,
    "done": """
        ^ i am ~1 done|through|finished with these|yall $
        ^ i am ~1 done|through|finished ~1 with ~1 this|you|it|program ~1 program|shit|crap|service|all|$|you|people
        ^ i want out ~1 of ~1 this|the|your|it ~1 program|service|study|thing|$
        ^ <preface>+? i quit $
        ^ i am quitting $
        ^ i want|need to|out ~1 quit|stop|out|leave ~1 the|this ~1 program|study|service
        do not ~1 want|need|wish ~1 this|these|it|those ~1 anymore|any_more|program|service|on_my|on_it|on_here|coming|no_more
        do not ~1 want|need|wish ~1 this|these|those $
        do not ~1 want|wish|like to ~1 do|be|participate|continue|take ~3 this|program|study|part|anymore
        withdraw|remove|drop|leave|leaving|exit|quit|quitting|cancel ~3 the|this|your|from ~1 study|program|research|trial
        no longer ~2 patient|client|live|attend|enrolled|need|go|goes|going|have|use|there ~4
        not ~2 patient|client|enrolled|participant ~1 there|anymore|of|here|with
        moved ~4 do not need
        ^ ~6 !completely|text|reply|send|word|type|texting|to|not|can|cannot|will|would|should|could|i|it|this|that|bus|truck|pit|rest|next|non|full|one|last|first|the|a|my|his|her|he|she|they|we|or|and|start|me|them|him|must|never|when|does|do|did|says|said|say|tells|told|helps|until|before|if|then|train|metro|every|short|door|quick|made|body|ever|please|pain|bleeding|cravings|urges|what|how|why|cant * stop $
        ^ ~1 stop it|that|this $
        stop it $
        stop is what
        email_me|call_me instead
        instead of texting|texts
        ^ <preface>+? do not|stop|quit|never call|calling ~1 me|us|this_number|here|my_phone ~1 anymore|again|ever|$|and|or
        cancel it ~2 all|please|now
        get out of this|here program|$
    """,
    "cansancio": """
        harto|harta|cansado|cansada|hartos|fastidiado|fastidiada|cansa|aburren|hartan|enfadado ~3 <mensajes>|textos|esto
        por_que|porque|para_que ~1 me|siguen|sigues ~2 escriben|escribe|escribiendo|mandan|mandando|molestan|molestando|envian|enviando|manda|envia|siguen|texteando|llegan ~1
        me ~1 canse|cansaron|hartaron|hartan|tienen_harto|tienen_harta|enfadan ~4 <mensajes>
        <mensajes> ~3 molestos|molestan|acoso|molesta|basura|spam|cansan|hartan|aburren|aburridos|molesto
        no ~1 pedi|me_inscribi|autorice|solicite|me_registre|me_suscribi ~2 esto|nada|<mensajes>|eso|$
        los|te|lo|las|este voy ~1 a? bloquear|reportar|denunciar
        acosando|acoso|denunciar|demandar|reportar|bloquear|bloqueo|abogado ~4 mensajes|numero|acoso|escribiendo|molestando|molesta|ustedes|spam
        ya no ~1 soy|vivo|voy|asisto|estoy ~2 paciente|cliente|ahi|alli|clinica|programa|inscrito|inscrita
        muchos mensajes
        demasiados mensajes
        ya no quiero|necesito|deseo|ocupo ~1 esto|eso|participar|seguir|continuar|nada|mas|estar
        quiero|quisiera|voy|deseo ~1 salir|salirme|dejar|abandonar|cancelar|terminar ~2 programa|estudio|servicio
        no ~1 me ~1 llamen|llame|llames|marquen|hablen
        no quiero ~1 que me llamen|busquen|hablen|marquen
        no quiero participar|continuar|seguir|esto
        ya no deseo|quiero participar|continuar|seguir
    """,
}
"""Held until staff decide."""

KEEP = {
    "go on": """
        do|did|does|please|ever|would|i not <keep_lead>+? stop|stopping|quit|cancel|end|unsubscribe|remove|stopped
        never <keep_lead>+? stop|quit|cancel|end
        no <keep_lead>+? paren|pare|dejen|deje|dejes|cancelen|cancele|detengan|terminen|quiten|pares|dejar|parar|cancelar
    """,
}
"""Asks us to go on."""
