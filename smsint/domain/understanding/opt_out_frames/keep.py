"""Asks us to go on, or nearly left: taken out before the rest is read."""

KEEP = {
    "go on": """
        are|will|would|do|did you|yall|you_all|they ~2 stop|quit|stopping ~1 texting|messaging|sending ~3 if|when|after
        me|nos van|vas|va a ~1 dejar|parar ~1 de <escribir> ~3 si|cuando
        do|did|does|please|ever|would|i not <keep_lead>+? stop|stopping|quit|cancel|end|unsubscribe|remove|stopped !sending|texting|work|working
        never <keep_lead>+? stop|quit|cancel|end
        ^ ~1 do not ~1 ever? take|remove|delete|drop|kick|cut|unenroll me|us|my
        why ~2 did|do|have|are ~3 <texts>|you ~1 stop|stopped|end
        por_que ~1 ya? no ~1 me mandan|escriben|llegan|envian|manda|escribe
        off|de ~1 the|la monday|tuesday|wednesday|thursday|friday|saturday|waiting|morning|afternoon ~1 list|schedule|group|slot
        ^ the end $|lol
        ^ start|restart|resume|begin sending|texting|messaging ~2 me|again|these|<texts>|$
        can|could|please|want|to|mind|then|and|ok|yes|you start|restart|resume|begin sending|texting|messaging ~2 me|again|these|<texts>|$
        want|going|trying|ready to stop|quit for good
        if i ~1 say|text|type|send|reply stop|quit|cancel ~3 stop|end|quit
        when|how_long|what_day|until|till ~1 do|does|will|would|are? ~2 <texts>|these ~1 stop|end|over|done
        do not ~1 forget|leave|lose|drop|give_up_on me|us|about_me !texts|messages
        does|will|would stop ~1 end|cancel|take|mean|work|remove|kick
        do|will|would|gonna|going|can|are you|yall|they|you_all ~2 kick|boot|throw|bump|discharge|drop|cut ~1 me out|off $|if|for|when|because
        stop|quit|instead_of calling ~1 me|here? ~1 and? text|message ~1 me|us|instead
        ^ <preface>+? i|we want|like|love|need|wanna to? keep|continue getting|receiving
        !sure|know|think|if|why|that * i|we want|like|love|need|wanna to? keep|continue getting|receiving
        thought ~1 the|my|your? <texts> ~1 stopped|quit|ended & not ~1 get|got|getting|gotten|received
        <phone_company> ~2 cut|cuts|shut|turned|cancelled|killed|stopped ~3 off|<texts>
        how_come|why|what_happened|noticed ~1 the|my|your|these? <texts>|check_ins|check_in ~1 stopped|quit|ended
        if i ~1 say|text|type|send|reply stop|quit|cancel ~3 stop|end|$|will|does|do
        do|did not ~1 want|like to ~1 talk|call|speak|chat ~4 phone|call|person|phones
        do not forget|hesitate|be_afraid ~2 text|message|call|write|contact
        love|like|enjoy|need|miss|want ~1 these|the|your|getting|my ~1 <texts> ~2 do_not|please_do_not|never|hope
        stop sign|signs|light|lights
        spam|robo calls|call|emails
        no me ~1 llamen|llame|llames|marquen|hablen ~2 escribanme|escribeme|escribame|escribirme|texteenme|texteame|mensajeenme|mejor_escriban|manden_mensaje|manden_texto
        no me|nos borren|borre|borres|quiten|quite|quites|saquen|saque|saques|eliminen|elimine|cancelen|den_de_baja
        stop|quit|do_not|never|no calling|call|me_llamen|me_llame|llamen !or|nor|and|me_or|me_and|here_or|or_text ~5 text|texts|texto|textos|mensaje|mensajes ~2 instead|better|fine|ok|only|me|bien|mejor|$
        no <keep_lead>+? paren|pare|dejen|deje|dejes|cancelen|cancele|detengan|terminen|quiten|pares|dejar|parar|cancelar
        please|pls|yes|love keep|continue sending|texting|messaging
        ^ por_favor|si|gracias? sigan|siga|sigue mandando|enviando|escribiendo ~1 los|sus|estos? <mensajes> ~1 $|no|por_favor|gracias|porque|que
        address|email|pharmacy|insurance on file
        do not want this|it|that anymore|no_more & these_drugs|the_drugs|dope|fentanyl|heroin|life_back|addiction
        do|did|does|please|ever|would|i not !want|need <keep_lead>+? stop|quit sending|texting
    """,
    "would miss them": """
        do|did|would not ~1 want|wanna|like ~1 to? ~1 lose|losing|miss|missing|skip ~3 <texts>|these|those|them|you|yall
        hate|afraid|scared|sad|worried ~1 to? ~1 lose|losing|miss|missing ~3 <texts>|these|those|them|you|yall
        no ~1 quiero|quisiera|vaya_a|vayan_a ~1 perder|perderme|quedarme_sin ~2 <mensajes>|esto|ustedes
        no ~1 quiero|quisiera ~1 que ~1 me|se dejen|acaben|terminen|quiten|saquen|borren|eliminen|cancelen
        no ~1 me|nos|lo|la|los? ~1 vaya|vayan|vayas|va|van ~1 a quitar|sacar|borrar|eliminar|cancelar|dejar|parar|desuscribir|dar_de_baja ~3 <mensajes>|<lista>
        no ~1 me|nos|lo|la|los? ~1 vaya|vayan|vayas|va|van ~1 a quitar|sacar|borrar|eliminar|cancelar|dejar|parar|desuscribir|dar_de_baja
        no ~1 se|me acaben|acabe|terminen|vayan ~2 <mensajes>|nunca|$
        que ~1 no ~1 paren|pare|acaben|terminen|dejen_de_llegar ~2 <mensajes>
        no|nunca|ni ~1 me|nos|lo|los? ~1 <pienso> ~1 que|me|en|nos|la? ~1 <irse> ~2 <mensajes>|<lista>
        no|nunca|ni ~1 me|nos|lo|los? ~1 <pienso> ~1 que|me|en|nos|la? ~1 <irse>
        no ~1 me|nos? molesta|molestan|cansan|cansa|hartan|fastidian|estorban|fastidia ~2 <mensajes>
        no ~1 me|nos? molesta|molestan|cansan|cansa|hartan|fastidian|estorban|fastidia
        not|never ~1 want|wanna|plan|planning|trying|wish|going|gonna|mean|asked|said ~1 to ~1 be? optout|leave_the|leave_these|get_off|drop_out|taken_off|removed|unsubscribed|unsubscribe|cancel_the|cancel_these|taken ~3 <texts>|<list>
        not|never ~1 want|wanna|plan|planning|trying|wish|going|gonna|mean ~1 to ~1 be? optout|taken_off|removed|unsubscribed|unsubscribe|stop_the_texts|stop_these
        do not|never ~1 ever? <discard> my|the|our ~1 number|name|info|file|spot|appointment
        no|ni|nunca <quiten> ~1 mi|mis ~1 numero|nombre|datos|telefono|lugar|expediente
        que haria sin ~2 <mensajes>
        que haria sin ustedes
    """,
    "nearly did it": """
        almost|nearly|about|bout|nearabout ~1 blocked|unsubscribed|optout|quit|cancelled|canceled|stopped|deleted|reported ~1 you|this|these|it|yall|your|the
        almost|nearly|about|bout|nearabout ~1 <told_us> ~4 <halt>|<drop>|leave|quit|lose ~2 <texting>|<texts>|sending|me_alone
        almost|nearly|about|bout|nearabout ~1 <told_us> stop|quit|unsubscribe|cancel|end
        thought|considered ~1 about|of? <quitting> ~3 <texts>|these|this|it|out|list
        thought|considered ~1 about|of? <quitting>
        used to ~1 want|wanna|wish|hate|ignore|delete|block|dread|skip ~2 <texts>|these|those|them ~1 gone|off|stopped|away?
        was|were ~1 going|gonna|about ~1 to? ~1 <told_us>|tell|ask|say|text|type|block|quit|cancel|unsubscribe ~4 but
        casi|por_poco ~1 les|los|le|lo|te|me? ~1 bloqueo|digo|pido|salgo|cancelo|quito|borro|mando|pongo ~3 <mensajes>|alto|stop|baja|paren|$
        pense|pensaba|pensando|pensado ~1 en salirme|salir|cancelar|dejar|quitarme|darme_de_baja|bloquearlos|bloquear|pararlos ~3 <mensajes>|esto|lista|baja
        pense|pensaba ~1 en salirme|salir|cancelar|dejar|quitarme|darme_de_baja|bloquearlos|bloquear|pararlos
        ^ i quit|stopped getting|receiving
        had you ~1 blocked
    """,
    "did it by accident": """
        unsubscribed|unsubscribe|optout|cancelled|canceled|stopped|quit|stop|cancel|end ~3 by_accident|on_accident|accidentally|by_mistake|accident|mistake|not_on_purpose|did_not_mean
        accidentally|mistakenly|accident|mistake|oops|mean|meant|meaning ~3 <told_us>|say|send|text|type|hit|push|press|reply ~1 <gone_out>
        accidentally|mistakenly <gone_out>|unsubscribed|cancelled|optout
        never ~1 meant|mean|wanted|intended ~1 to <halt>|<drop>|unsubscribe|optout|leave|cancel|stop
        do|did not ~1 mean|meant|intend ~1 for? ~1 to <halt>|<drop>|unsubscribe|optout|leave|text|say|send|hit ~2 <texts>|these|this|stop|$
        phone|pocket|kid|son|daughter|baby|grandson|granddaughter|toddler|autocorrect ~2 <told_us>|hit|said|sent|texted|typed|pushed <gone_out>
        puse|mande|escribi|dije|aprete|oprimi|envie|cancele|conteste|pique ~1 <fuera>|$ ~2 sin_querer|por_error|por_accidente|por_equivocacion|accidentalmente
        sin_querer|por_error|por_accidente|por_equivocacion|accidentalmente ~2 puse|mande|escribi|dije|aprete|oprimi|envie|cancele|conteste|pique|sali ~1 <fuera>|$
        me ~1 sali|salir|cancele|borre|quite ~2 sin_querer|por_error|por_accidente|por_equivocacion|accidentalmente
        no ~1 quise|queria|fue_mi_intencion ~1 salirme|cancelar|cancelarlos|poner|mandar|escribir|dejar|darme ~1 <fuera>|$|de_baja
        am|are|was|were|did i|we ~1 get|still|been|already? unsubscribed|optout|removed|taken_off|cancelled
        marked|blocked|deleted|reported|flagged ~1 you|this|it|these|your ~4 by_accident|by_mistake|accidentally|on_accident
    """,
    "takes back their own text": """
        cancel|ignore|disregard|delete|erase|forget|scratch|undo|nevermind ~1 that|my|the last|first|previous|other|earlier|wrong ~1 text|message|one|answer|reply|$
        ignore|disregard|forget|scratch ~1 that|my|the <texts>|answer|reply
        el|la otro|otra|viejo|vieja ~1 lo|la doy|di|voy|damos ~2 baja
        olviden|olvide|olvida|ignore|ignoren|ignora|borre|borren|borra|cancele|cancela|cancelen ~1 ese|mi|el ultimo|otro|anterior|mensaje|texto ~1 mensaje|texto|anterior|de_antes|$
    """,
    "asks what they cost": """
        is|are|will|does|do ~1 there|these|they|this|it|the|i ~2 <texts>? ~1 a? charge|fee|cost|costs|free|charged ~2 for? ~2 <texts>|these|this|$
        is there ~2 charge|fee|cost ~1 for ~2 <texts>|these|this
        do|does|will|would|am ~1 i|it|they|these|this|the|your ~2 pay|cost|charge|charged|billed ~4 <texts>|these|this|$
        how much ~2 do|does|will ~3 cost|charge|pay
    """,
}
