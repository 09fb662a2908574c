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
        rather|prefer not ~7 <texts>|texted|contacted
        want|like|ask|request|asked|asking|wish ~1 to not ~2 receive|get|be ~3 <texts>|texted|contacted|messaged|these|this
        do not ~1 want|wish|like ~1 to be ~2 texted|contacted|bothered|messaged|part|on
        not wanting ~2 <texts>|these|this
        no longer ~1 want|wants|need|needs|wish|wishes ~4 <texts>|messages|contact|texted|these
        good|fine|ok|okay|set|covered ~1 on|without ~2 <texts>
        not|dont ~2 get|have|receive these|those|this|<texts> anymore|any_more|no_more|on_this|on_my|at_work
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
        ^ <preface>+? leave me|us ~1 alone|be !with_my|with_him|with_her|with_the|with_them|in
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
        ya basta de|con ~2 <mensajes>|esto|eso|<escribir>|tanto|tanta
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
        ya no quiero ~2 esto|estos|participar|sus|recibir
        ya no quiero ~1 nada|mas|continuar|seguir ~1 $|con_esto|recibiendo|en_esto|con_los
        no ~1 hace|hay|es falta|necesario|necesidad ~2 que|de ~3 <escriban>|<escribir>|<mensajes>
        olvid*|pierd*|boten|bote|tiren|tire|desech* ~2 mi|este ~1 numero|telefono
        ^ <prefacio>+? que paren|pare|dejen|cancelen ~1 $|ya|por_favor
    """,
    "switch them off": """
        turn|shut|switch these|those|your ~3 off
        turn|shut|switch|cut|power|click ~1 off|down ~3 <texts>|these|those|this_thing|you
        turn|shut|switch|cut|power|click <our_talk>? <texts>|these|those|this_thing|this|them|it off|down $|please|now|for|thanks|already|thank
        <drop>|kill|nix|ditch|scrap|mute|silence|block ~1 your|these|this|those|the|my|all ~2 <texts>|texting
        <texts> ~3 kill|nix|ditch|scrap|cancel|delete them|it|these|those|this $
        get|make ~1 you|these|this|them|yall|the_texts|<texts> ~1 to? stop|quit|end|cease !taking|using|me
        you|yall|you_all ~2 need|have|got|better|must|should|can|could|may ~1 to? stop|quit|cease $|now|already|please|these|sending|with_the
        stop|quit sending $|these|things|stuff|anymore
        you|yall would|will|were|was|could|can|may ~3 stop|end|cancel these|texting|sending|this|it|$
        thought|already ~3 cancelled|unsubscribed|optout|stopped|quit ~1 this|these|$|from|texting
        say|said|says stop $
        what|how|which|where ~2 text|type|send|reply|say|press|write|put ~3 stop|quit|unsubscribe|end|cancel|optout|leave ~1 $|this|these|it|texting|getting|the
        ^ <preface>+? text|send|reply|stop|type|txt to? stop|quit|end|stopall $
        no more questions|surveys|quizzes|polls|check_ins|checkins|tips|quotes
        not ~3 participate|participating|enroll ~2 $|in|anymore
        do not continue|proceed|keep ~2 <texting>|<texts>|sending|these
        zero more? <texts>
    """,
    "off our numbers": """
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
    "no need for texts": """
        no|not|any ~1 need|needed|necessary|reason|use ~3 keep|for|to|of ~2 <texting>|<text_verb>|<texts>|sending
        <texts> ~2 not|no_longer|never ~1 needed|necessary|wanted|welcome|required|appreciated
        you|yall|you_all not ~1 have|need|got to ~1 <text_verb>|keep ~1 me|us|these|anymore|texting|sending|this
        ^ <preface>+? do not have|need to ~1 <text_verb>|keep ~1 me|us|these|anymore|texting|sending
        can|should|could not ~2 be|have|getting|having|receiving|get|receive ~1 these|your|those ~3 $|<texts>|anymore|coming|come|popping
        no thanks|thank_you|thank ~3 on|to|for|with ~2 <texts>|these
        do not ~1 <text_verb> ~1 me|us|this ~1 anymore|again|ever|no_more|nothing
        do not you ~1 <text_verb> ~2 me|us|again
        do not ~1 hit|blow|light ~2 me|my|us|this ~1 up|phone|line|cell|again
        not ~1 want|need|care|wanna|like ~3 to_be|get|be|your|any|these|receive|for ~3 <texts>|texted|contacted|reminders|spammed
        prefer|rather|appreciate|like|love ~1 it? ~1 if? ~1 you|yall|i ~2 did_not|do_not|would_not|not|stopped|quit|never ~2 <text_verb>|<texting>|get_these|get_texts|texted|messaged|receive_these
        against me <text_verb>|<texting>
    """,
    "asked before": """
        told|asked|said|telling|asking|begged|begging ~1 you|yall|you_all|this|yous ~5 no_more|leave_me_alone|take_me_off|remove_me|unsubscribe|not_interested|quit_texting|no_texts $
        told|asked|telling|asking|begged|begging you|yall|you_all ~4 to ~1 stop|quit|remove|not|leave|cease|end|cancel
        told|said|asked ~1 you ~1 stop|quit|no_more $|already|texting
        how many|much times|more ~6 stop|unsubscribe|quit|remove|not_to|no
    """,
    "basta, de otra manera": """
        <sacar> de ~2 ahi|aca|alla|eso|esto|esta|ustedes|su|sus|esa|este|ese|aqui $
        <sacar> de ~3 <lista>|<mensajes>|numeros|telefonos
        ^ <prefacio>+? ni un|otro ~1 <mensajes>
        ni|ningun un? <mensajes> mas
        cero|0 <mensajes>
        no ~2 interesado|interesada|interesados|interesa|interesan ~2 en|de|recibir|su|sus|este|esto|eso|estos|seguir !la_cita|el_trabajo|usar|consumir
        cuantas veces ~8 no|paren|dejen|basta|stop|alto|pare|deje|cancelar|cancelen
        prefiero|preferiria|mejor|agradeceria|agradezco|gustaria ~3 no ~2 <escriban>|recibir|recibirlos|recibiera
        no ~1 me|nos este|esten|estes|anden|ande|andes|sigan|siga|sigas|continuen|continue <escribir>
        no ~1 me|nos ~1 vuelvan|vuelva|vuelvas ~1 a <escribir>
        no ~1 me|nos sigan|siga|sigas|continuen ~1 <escribir>|<mensajes>
        no ~1 quiero|deseo|necesito|ocupo|quisiera ~1 mas|ningun|ninguno|sus|tus|estos|esos|nada_de|tantos ~2 <mensajes>
        no ~1 quiero|deseo|quisiera|necesito ~2 que ~1 me|nos ~1 <escriban>|texteen|lleguen|llegue|contacten
        cancelen*|cancelenlos|cancelalos|quitenlos|quitalos|parenlos|borrenlos|apaguenlos|apaguenlo|cancelenlo|quitenlo|parenlo $|ya|por_favor|por|gracias
        apaguen|apague|apaga|corten|corte|corta|desactiven|desactive|eliminen|borren|quiten|quite|suspendan ~1 los|estos|esos|sus|las|esta|esto|eso ~2 <mensajes>|$
        como|donde|que ~3 hago|hace|hacer|puedo|le_hago ~2 para|dejar ~4 no|dejar|parar|quitar|cancelar|salir|salirme|dejen|paren|recibir ~3 <mensajes>|recibir|esto|escribir|escribirme
        me ~1 pueden|puede|podrian|podria|puedes quitar|sacar|borrar|eliminar|remover|dar_de_baja|desuscribir|retirar ~3 $|por_favor|de|gracias
        pueden|puede|podrian|podria|puedes ~1 dejar|parar|cancelar|quitar|eliminar|detener|borrar ~2 <escribir>|<mensajes>|mi_numero|esto|esos|eso
        <dejar_en_paz> ~2 en_paz|tranquilo|tranquila|tranquilos|quieto|quieta|solo|sola|vivir
        no me ~1 frieguen|friegue|jodan|joda|jodas|chinguen|chingues|fastidien|fastidies|joroben|jorobes|funan|jeringuen|hostiguen|llenen|llene|spameen|textien|texteen|escriba|mensajeen
        tan|muy|que molestos|molestosos|fastidiosos|pesados|intensos ~2 <mensajes>|ustedes|$
        se ~1 pueden|puede|vayan|vaya|me ~2 sus|tus|estos|los <mensajes>
        metanse|metase|metete|guardense|guardate ~1 sus|tus|los|esos|estos ~1 <mensajes>
    """,
    "wants no part": """
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
    "no quiero ser parte": """
        que|como|donde ~1 escribo|pongo|mando|digo|marco|contesto ~1 para ~1 que? ~1 parar|cancelar|salir|paren|dejen|quitar|terminar
        como|donde ~1 me? cancelo|paro|salgo|cancelan|doy_de_baja $
        hay|existe ~2 forma|manera|modo|como ~2 parar|cancelar|salir|detener|quitar
        que ~1 se? ~1 acaben|acabe|terminen|detengan ~2 <mensajes>|esto
        dado|di|habian_dado|habia_dado ~1 de? baja $
        basta ya? ~1 de|con ~2 <mensajes>
        no ~1 quiero|deseo ~1 estar|seguir ~2 en ~4 lista|esto|<mensajes>
        vayanse|vete|vayase|larguense|vayan ~1 a|al|ala|para|pal ~2 chingada|verga|mierda|carajo|diablo|infierno
        nunca|jamas|no ~1 pedi|solicite|autorice|quise ~1 estos|esos|sus|los ~1 <mensajes>
        retirarme|salirme|desinscribirme|sacarme ~1 de|del ~2 <lista>|<mensajes>|estudio
        dejo|dejar|salgo ~2 programa|lista|estudio ~1 de ~1 <mensajes>
        borren|borre|elimine|eliminen|cierren|cierre ~1 este|el|esta|la chat|grupo|conversacion|hilo
        nunca|jamas mas? ~1 me|nos <escriban>
        no ~1 quiero|deseo|quisiera ~1 ser|formar|estar ~1 parte|en ~1 de|esto|eso|su|esta|este
        no me incluyan|incluya|incluyas|cuenten|cuente|cuentes|metan|agreguen|anoten|inscriban|apunten ~2 $|en|mas|para|por
        ^ <prefacio>+? apag*|quitenl*|quital*|cortenl*|cortal*|parenl*|bajenl*|cancelenl*|cancelal*|borrenl*|borral*|desactiv*|detenganl* ~1 $|ya|por_favor|esto|eso|por|mensajes
        ^ <prefacio>+? no|sin|nada_de|cero <mensajes> $|por|mas|gracias|ya|a|ni
        ^ <prefacio>+? no texto|textear|textiar|mensajear|contactar $|mas|a|por|nada|ya
        no|ni|nunca|jamas me|nos ~1 <no_escriban> !a_otra|al|la_medicina|la_receta
        no|ni|nunca|jamas vuelvan|vuelva|vuelvas a ~1 <escribir>
        no ~1 les? ~1 doy|di|dimos|tienen ~1 mi? permiso|consentimiento|autorizacion
        este|mi numero|telefono ~1 no ~1 quiere|acepta|desea|recibe ~2 <mensajes>
        cambie de ~1 opinion|idea|parecer ~4 <mensajes>|esto|recibir|no
        no ~1 quiero|deseo ~1 ver|leer|verlos|leerlos|recibirlos ~2 <mensajes>|nada_de|esto|$
        dese|denos|dense ~1 de? baja
        <dejar>|ya ~1 de? ~1 la? jodienda|jodedera|joda|fregar|lata|chingadera|molestadera|fastidiar|dar_lata|mamadera|insistencia|mensajeria
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
        do not ~1 want|wish|like to ~1 do|participate|continue|take_part ~3 this|program|study|part|anymore
        do not ~1 want|wish|like to be ~2 part|on|in ~2 this|program|study|list|it
        withdraw|remove|drop|leave|leaving|exit|quit|quitting|cancel ~3 the|this|your|from ~1 study|program|research|trial
        no longer ~2 patient|client|live|attend|enrolled|need|go|goes|going|have|use|there ~4
        not ~2 patient|client|enrolled|participant ~1 there|anymore|of|here|with
        moved ~4 do not need
        ^ ~6 !girl|aww|aw|lmao|oh|bro|completely|text|reply|send|word|type|texting|to|not|can|cannot|will|would|should|could|i|it|this|that|bus|truck|pit|rest|next|non|full|one|last|first|the|a|my|his|her|he|she|they|we|or|and|start|me|them|him|must|never|when|does|do|did|says|said|say|tells|told|helps|until|before|if|then|train|metro|every|short|door|quick|made|body|ever|please|pain|bleeding|cravings|urges|what|how|why|cant * stop $
        ^ ~1 stop it|that|this $
        stop it $
        stop is what
        email_me instead
        instead of texting|texts
        ^ <preface>+? do not|stop|quit|never call|calling ~1 me|us|this_number|here|my_phone ~1 anymore|again|ever|and|or
        cancel it ~2 all|please|now
        get out of this|here program|$
    """,
    "cansancio": """
        harto|harta|cansado|cansada|hartos|fastidiado|fastidiada|cansa|aburren|hartan|enfadado ~3 <mensajes>|textos|esto
        por_que|porque|para_que ~1 me|siguen|sigues ~2 escriben|escribe|escribiendo|mandan|mandando|molestan|molestando|envian|enviando|manda|envia|siguen|texteando|llegan ~1
        me ~1 canse|cansaron|aburrieron|aburri|fastidiaron|marearon|cansan|hartaron|hartan|tienen_harto|tienen_harta|enfadan ~4 <mensajes>
        <mensajes> ~3 molestos|molestan|acoso|molesta|basura|spam|cansan|hartan|aburren|aburridos|molesto
        no ~1 pedi|me_inscribi|autorice|solicite|me_registre|me_suscribi ~2 esto|nada|<mensajes>|eso|$
        los|te|lo|las|este voy ~1 a? bloquear|reportar|denunciar
        acosando|acoso|denunciar|demandar|reportar|bloquear|bloqueo|abogado ~4 mensajes|numero|acoso|escribiendo|molestando|molesta|ustedes|spam
        ya no ~1 soy|vivo|voy|asisto|estoy ~2 paciente|cliente|ahi|alli|clinica|programa|inscrito|inscrita
        muchos mensajes
        demasiados mensajes
        ya no quiero|necesito|deseo|ocupo ~1 esto|eso|participar
        ya no quiero|necesito|deseo|ocupo ~1 seguir|continuar|nada|mas $
        quiero|quisiera|voy|deseo ~1 salir|salirme|dejar|abandonar|cancelar|terminar ~2 programa|estudio|servicio
        no ~1 me ~1 llamen|llame|llames|marquen|hablen
        no quiero ~1 que me llamen|busquen|hablen|marquen
        no quiero participar|esto
        no quiero continuar|seguir ~1 $|recibiendo|con_esto|con_los|en_esto
        ya no deseo|quiero participar|continuar|seguir
    """,
    "weary, in other words": """
        over|past|hate|hating|despise|loathe|can_not_stand|beyond|fuck|screw|shove|stick|to_hell_with|damn|dislike|resent ~1 with? ~1 these|your|all|the|this|those ~2 <texts>|texting
        <texting> ~1 me|my|us ~4 every|all|nonstop|constantly|too|damn|stupid|annoying|driving
        <texts> ~2 are|is|getting|got|keep ~2 annoying|old|much|dumb|stupid|pointless|useless|unnecessary|irritating|ridiculous|driving|aggravating|intrusive|bothersome|nonstop
        blowing|blow|blew up my phone|cell|shit
        who|what ~2 told|gave|signed|said|permission|right ~3 <text_verb>|<texting>|up|permission ~2 me|$
        pay|paying|charged|charges|charge|cost|costs|costing|bill|minutes|prepaid|data ~4 per|each|every|for|these|your|ran|up ~2 <texts>
        i ~2 blocked|blocking|block you|u|this|ur|your|yall|the ~1 $|number|now|ass
        !i|he|she|they|to|not|never|on switch|turn|shut|cut it|this|that|these off $
        no texting|text_program|texting_program|text_service|text_thing
        unwanted|unsolicited|uninvited
        not ~1 supposed|suppose to ~1 be|get ~2 <texts>|these|texted|contacted
        ^ <preface>+? delete|erase|disable|deactivate|disconnect|remove|purge ~1 it|this|that|all|everything|my_info|$
    """,
    "se acabo, quiza": """
        ^ <prefacio>+? salir|salirme|salgo|quiero_salir|me_salgo ~1 de ~1 esto|eso|aqui $
        <querer> ~1 salirme|salir ~1 de ~1 esto|eso|este_programa|los_mensajes
        no ~1 molesten|moleste|molestes|insistan|insista|jodan|joda|chinguen
        <mensajes> ~3 harto|harta|hartos|cansado|cansada|cansan|cansando|fastidian|fastidiando|jodiendo|no_sirven
        tanto|tantos|tantas|demasiados|muchos ~1 <mensajes>
        no se ~1 quien ~3 dio|di ~2 numero
        no ~1 he|habia|les|le ~1 dado|di|dimos ~2 permiso|numero|consentimiento|autorizacion
    """,
    "ease off": """
        chill|ease_up|ease|lay_off|let_up|slow_down|calm_down|cool_it|back_off|easy|relax ~1 with|on|off ~2 <texts>|texting|these|me
        can|could not handle|take|deal ~4 <texts>
        these|they|<texts>|this ~1 need|needs|has|have|must|got ~1 to? ~1 end|stop|cease $|now|already|please
        forget about me|us
        text|message|contact ~1 me|us ~1 again|one more_time|and|see|ill|i
        one|1 more time|text|message ~2 to? <text_verb>|and
        leave me|us ~1 be|alone $
        not ~3 this|it stop $
        can|could|let|want|how ~1 i|me|to|do get off ~1 $|this|these|it|please
        drop|dropping out ~3 <texts>|study|program
        not|no_longer ~2 in|on|have|doing ~2 program|study|service ~2 $|anymore|no_more
        not|no_longer need you|yall|your ~1 $|anymore|now|help
        how many times ~3 tell|ask|told|asked|say ~1 you|yall|this|$
        still|keep|keeps ~1 getting|receiving|get|sending|coming ~2 these|<texts>
        again with ~1 the|these|your ~1 <texts>
        can|could|will|would ~1 these|they|<texts> ~2 stop|end $|i|please|now
        can|could this stop|end $|please|now
        stop|quit|enough asking|checking|questioning ~1 me|about|how|if|these|$|on
        do not ~1 ask|check ~2 me|on_me|about ~4 anymore|again|ever|no_more
        not ~2 answer|answering|reply|replying|respond|responding ~2 these|anymore|no_more|your|this|questions
        do not text|message|reply|respond|write|txt back $
        get|go lost|away bot|robot|you|now|please|$
        mind your ~1 business
        stay ~1 out|outta of? my business|life
        do not|never ~1 want|wish|like|need ~1 to? talk|speak|chat|text|communicate ~1 to|with you|yall|robot|bot|a_robot|a_bot|bots|robots|computer|a_computer|a_machine|ai
        not ~1 need|want ~1 a? reminding|babysitter|babysitting|nagging|reminders|reminder|robot|bot
        <texts>|these|they not|never ~1 helping|help|helpful|useful
        report|reporting|reported ~3 junk|spam|phishing|scam
        use|try ~1 email|mail|calls|letters ~1 instead
    """,
    "fastidio": """
        me|nos ~1 tienen|traen|tiene ~1 harto|harta|cansado|cansada|hasta_aqui|hasta_la_madre|fastidiado|fastidiada|obstinado|obstinada|jarto|jarta ~1 $|con|ya|de
        un|otro <mensajes> mas ~1 y|los|te|les
        que ~1 paren|dejen|paran|dejan $
        considere|consideren|es ~3 cancelacion|baja $
        vez alto|stop|paren|no_mas
        no ~2 seguro|conveniente ~1 que ~1 me <escriban>
        ^ ~8 !no|que|no_se|y|donde|cuando * paren|dejenme $
        siguen|sigue|todavia|aun|otra_vez ~2 llegando|llegan|mandando|escribiendo ~2 $|<mensajes>|esto
        no ~2 contestar|contesto|responder|respondo|participar|participo ~2 $|mas|esto|nada|estos|sus
        preguntan mucho|demasiado
        que fastidio|ladilla|lata|molestia|jodienda|cansones|cansadera|fastidiosos ~4 $|mensajes|esto|ustedes
        ^ <prefacio>+? me|nos ~1 estan|esta ~1 hostigando|acosando|molestando|fastidiando|llenando|cansando ~2 $|con|tanto|ya
        no sirven ~2 <mensajes>
        <mensajes> ~2 no ~1 sirven|ayudan
        ^ <prefacio>+? para|paren|pare con? ~1 eso|esto|la_vaina|esa_vaina ~1 $|ya
        largo de aqui
    """,
}
"""Held until staff decide."""

KEEP = {
    "go on": """
        do|did|does|please|ever|would|i not <keep_lead>+? stop|stopping|quit|cancel|end|unsubscribe|remove|stopped
        never <keep_lead>+? stop|quit|cancel|end
        ^ ~1 do not ~1 ever? take|remove|delete|drop|kick|cut|unenroll me|us|my
        why ~2 did|do|have|are ~3 <texts>|you ~1 stop|stopped|end
        por_que ~1 ya? no ~1 me mandan|escriben|llegan|envian|manda|escribe
        off|de ~1 the|la monday|tuesday|wednesday|thursday|friday|saturday|waiting|morning|afternoon ~1 list|schedule|group|slot
        ^ the end $|lol
        stop sign|signs|light|lights
        spam|robo calls|call|emails
        no me|nos borren|borre|borres|quiten|quite|quites|saquen|saque|saques|eliminen|elimine|cancelen|den_de_baja
        stop|quit|do_not|never|no calling|call|me_llamen|me_llame|llamen ~5 text|texts|texto|textos|mensaje|mensajes ~2 instead|better|fine|ok|only|me|bien|mejor|$
        no <keep_lead>+? paren|pare|dejen|deje|dejes|cancelen|cancele|detengan|terminen|quiten|pares|dejar|parar|cancelar
    """,
}
"""Asks us to go on."""
