"""Asks us to go on: taken out before the rest is read."""

KEEP = {
    "go on": """
        do|did|does|please|ever|would|i not <keep_lead>+? stop|stopping|quit|cancel|end|unsubscribe|remove|stopped
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
        if i ~1 say|text|type|send|reply stop|quit|cancel ~3 stop|end|$|will|does|do
        do|did not ~1 want|like to ~1 talk|call|speak|chat ~4 phone|call|person|phones
        do not forget|hesitate|be_afraid ~2 text|message|call|write|contact
        love|like|enjoy|need|miss|want ~1 these|the|your|getting|my ~1 <texts> ~2 do_not|please_do_not|never|hope
        stop sign|signs|light|lights
        spam|robo calls|call|emails
        no me ~1 llamen|llame|llames|marquen|hablen ~2 escribanme|escribeme|escribame|escribirme|texteenme|texteame|mensajeenme|mejor_escriban|manden_mensaje|manden_texto
        no me|nos borren|borre|borres|quiten|quite|quites|saquen|saque|saques|eliminen|elimine|cancelen|den_de_baja
        stop|quit|do_not|never|no calling|call|me_llamen|me_llame|llamen ~5 text|texts|texto|textos|mensaje|mensajes ~2 instead|better|fine|ok|only|me|bien|mejor|$
        no <keep_lead>+? paren|pare|dejen|deje|dejes|cancelen|cancele|detengan|terminen|quiten|pares|dejar|parar|cancelar
        please|pls|yes|love keep|continue sending|texting|messaging
        ^ por_favor|si|gracias? sigan|siga|sigue mandando|enviando|escribiendo ~1 los|sus|estos? <mensajes> ~1 $|no|por_favor|gracias|porque|que
        address|email|pharmacy|insurance on file
        do not want this|it|that anymore|no_more & these_drugs|the_drugs|dope|fentanyl|heroin|life_back|addiction
    """,
}
