"""Our texts and what makes them unwelcome, in either order: no request is needed; staff decide."""

UNWELCOME = {
    "unwelcome texts": """
        <unwelcome> ~2 <pointer> <our_noun>
        <unwelcome> these|those ~1 $|anymore|please|thanks|stop|at_all
        <pointer> <our_noun> ~3 <nuisance>
        these|those <nuisance>
        <pointer> <our_noun> ~2 not ~2 helping|help|helpful|useful|needed|wanted|welcome|working|for_me|my_thing|necessary|relevant|appreciated
        every|each time you|u|yall ~1 text|message|contact ~5 anxiety|anxious|nervous|use|using|mad|angry|sick|stressed|crave|worse|scared|stop|cry|trouble|jumpy
        <our_noun> ~1 gone|off|away|out|stopped|cancelled|ended $
        want|need|like|get these|those gone|off|away|stopped|cancelled|ended|out ~1 $|of|my|from|please
        want|need|like|get <pointer> <our_noun> gone|off|away|stopped|cancelled|ended|out ~1 $|of|my|from|please
        you|your|u are? wasting ~1 your ~1 time
        not|never ~1 supposed|meant|suppose to_be|be ~1 on|in|getting|receiving ~2 <list>|these|<texts>
        should not ~1 be|have_been ~1 on|in|getting|receiving|added ~2 <list>|these|<texts>
        how many more ~2 these|<texts>
        waste|wasting ~1 your|ur|my|everybodys|everyones? ~1 time ~3 <text_verb>|<texting>|these|<texts>|sending
        do|does|am|is|are|will|gonna|going not ~1 be|even|going_to? ~1 read|reading|answer|answering|answered|open|opening|reply|replying|responding|respond|look|looking ~2 these|those|them|your|any|anymore|no_more
        not|no_longer ~1 do|doing|into|fan|like ~1 of? ~1 texts|texting|the_whole_texting|this_texting|text_messages|the_text ~1 $|thing|stuff|anymore|programs
        nobody|noone|no_one ~1 wants|want|asked|needs|need|likes|reads|cares ~2 for|to|about? ~1 these|<our_noun>|hear_from_you|you_to|your_help
        nobody|noone ~1 wants|want|asked ~1 to hear ~1 from ~1 you|yall|this|these
        why|how_come|how ~1 am|did|do i ~2 on|get ~1 on|put_on|added_to? ~1 this|your|the ~1 <list>
        you|yall|you_all never|will_not quit|stop|give_up|let_up ~1 $|do|texting|huh
        no need|time|use|room|space|desire|patience ~1 for ~1 these|<our_noun>|this ~2 $|now|anymore|thanks|please|in
        who|how ~6 get off|out ~1 of? this|it|here|these $
        consider yourself|this ~1 blocked|reported|my
        ^ ~1 not going|gonna ~1 to? ~1 read|answer|reply|respond|look ~2 these|those|them|your|any|anymore
    """,
    "mensajes que molestan": """
        <no_quiere> ~2 <apunta> <mensajes>
        <apunta> <mensajes> ~3 <hartan>
        hasta el ~1 gorro|cono|copete|hasta_la_madre|tope|moño|full ~2 con|de ~2 <mensajes>|ustedes|esto
        no voy ~1 a ~1 seguir|continuar|contestar|responder|leer|participar ~2 $|<mensajes>|esto|nada|sus
        no ~1 leo|contesto|abro|veo|respondo|hago_caso|quiero|necesito ~2 esto|<mensajes> $|ya|gracias|por
        nunca|jamas|no ~2 pedi|solicite|autorice|apunte|inscribi|registre|firme|acepte|anote|suscribi ~2 $|mensajes|textos|esto|nada|para|a_esto|estos|en
        nunca|jamas|no ~1 les|le|te ~1 di|he_dado|dimos|doy permiso|autorizacion|consentimiento|derecho
        quien les|le|te ~1 dijo|dio|autorizo ~3 permiso|escribir|podian|mandar|derecho|que_me
        quedo|quedar|dejenme|estar ~1 fuera de|del ~3 <mensajes>|<lista>
        ver si ~1 me <sacar_me>
        que|de insistencia|necedad|acoso|tanto_mensaje|intensos|insistentes|necios
    """,
}
