"""Whom our texts reached instead: somebody else's messages come here, and whose phone this became."""

REACHED = {
    "somebody else's texts come here": """
        <texts>|these|appointments|reminders|it ~1 for|about? ~4 come|coming|came|going|go|goes|sent ~1 to|on|through ~1 me|my|us|here|this_phone|this_number & <a_name>|<name_too>|<whoever>|him|her|elses|stranger
        <texts>|these|appointments|reminders ~1 for|about|to <a_name>|<name_too>|<whoever>|him|her ~3 come|coming|came|going|go|goes|sent ~1 to|on|through ~1 me|my|us|here
        <whoever>|<a_name>|his|her|owners|elses ~3 <texts>|these|appointments|reminders ~4 come|coming|came|going|go|sent ~1 to|on|through ~1 me|my|us|here|this_phone|this_number
        whoever|whomever ~2 this|these|it|you ~1 is|are|was|were ~1 for|meant_for|looking|texting|want|need
        <whoever> ~2 had|has|owned|used|held|got ~1 it|this|that|the_number|the_phone|number|phone ~1 before|last|previously|first|prior|is|isnt|did|was|is_not
        <speaks> ~4 someone|somebody|some|person|patient|lady|guy|man|woman|dude ~1 else? ~1 named|called|by_the_name|i_do_not_know|i_never_met
        <speaks>|quit|stop ~1 me|us ~1 for|about|to_reach|looking_for|asking_for him|her|them|<a_name>|this_person|this_guy $|<asks_tail>|anymore
        you|yall ~1 are? ~1 sending|sent|texting|send|texted ~6 wrong <addressee>
        this|that|it|these|must|might|may|probably|supposed|text|message|could|should ~2 be|is|are|was|were|to_be ~1 meant|intended|sent|supposed? ~1 to_be? ~1 for ~1 someone|somebody|another|a_different|different ~1 else|person|number|individual|patient|recipient|party|client
        ^ ~2 meant? for ~1 someone|somebody|another|a_different else|person|number|patient|individual ~1 $|<asks_tail>
    """,
    "we have a stranger": """
        you|your|yall|u|you_all ~1 are? ~1 texting|messaging|reached|contacting|bothering|calling ~1 a|an ~1 complete|total|random|perfect|wrong? stranger|minor|child|childs|kid|kids|teenager ~1 $|phone|number|cell|line|<asks_tail>
        you|yall|u|you_all ~1 are? ~1 texting|messaging|reached|contacting|bothering|calling his|her|their|<named> ~1 <kin_who>|<kin>|<kin_whose>|<a_shared_roof> ~1 $|phone|number|cell|line|<asks_tail>
        you|yall|u|you_all ~1 got|have ~1 his|her|their|<named> <kin_whose>|roommates|neighbors ~1 number|phone|cell|line
        you ~2 got|have|reached|hit ~1 a|an|the? ~1 <business>|<not_a_person> ~1 $|here|lol|of|at|<asks_tail>
        ^ <asks_lead>+? nope|no? not <a_name>|<name_too> ~1 $|sorry|bro|stop|dude|please|wrong|man
        ^ <asks_lead>+? not your|any|nobodys patient|client ~1 $|<asks_tail>|dude|bud|bub
        i am|aint|is not your|any|nobodys patient|client ~1 $|<asks_tail>
        ^ <asks_lead>+? he|she is? got|has another|different ~1 number|cell|line ~2 $|now
        nobody|noone|none ~5 is|are|was ~1 a|your|any|in? ~1 patient|patients|client|clients|enrolled|treatment
        no such person|patient|name|individual|customer|client|man|woman|guy|number
        nobody|noone|no_person ~2 here|at_this|on_this|number|phone ~3 has|have|with|by|goes_by|uses|answers|called|is ~1 that|to|the? ~1 name|called|named|it|him|her
        not ~1 the person|one|patient|individual ~1 enrolled|named|signed|registered|whoever|listed|you
        not ~1 enrolled|registered|signed_up|signed ~1 up? ~1 in|for|with|to anything|nothing|any_program|any_of_this|anything_like
        ^ <asks_lead>+? ~2 some|a mistake|mix_up|mixup|error ~1 here|somewhere|there? ~1 $ & not|dont|never ~2 the|enrolled|signed|your|a|him|her|patient
        <addressee> ~1 is? incorrect|mistaken $
        ^ <asks_lead>+? mistaken|mixed_up number|identity|person|phone|contact ~1 $|i_believe|i_think|i_guess|lol|bro|sorry
        ^ wrong $ & ^ <addressee> $
        you|yall|u|yous sure ~4 right ~1 <addressee> ~1 $|i|this|my|for
        who is? this|it|that <speaks>|asking ~1 me|us|my
        ^ <asks_lead>+? who is? this|dis|dat ~1 i_have_a|i_got_a? ~1 new_phone|new_number|new_cell
    """,
    "whose phone it became": """
        has|have|got ~1 my ~1 number|phone|info ~1 by|in mistake|accident|error
        calling|keep_calling|call me <a_name>|<name_too> & not ~1 $|me|my|him|her|<a_name>
        ^ <asks_lead>+? <a_name>|<name_too> does|do not ~1 live|stay|work with me|us ~1 $|anymore|no_more
        he|she|<a_name> ~2 passed|passed_away|died ~4 & please|stop stop|remove|texting|take ~1 $|him|her|me|texting
        ^ <asks_lead>+? i am a? minor|child|kid|little_kid|teenager ~1 $
        his|her|their|exs|<kin_whose>|<named>|husbands|old|former ~2 number|phone|line|cell & i|we ~1 have|got|own|use|pay ~1 it|for_it ~1 now|$
        gave|sold|passed|left|handed|willed|got ~4 phone|cell|number|line & she|he|they|her|his ~1 has|got|have|is_on|uses|moved_to? ~2 different|another|new|own ~1 one|number|phone|$
        he|she|they|<a_name>|<kin> ~5 left|gave|handed|passed|sold me|us the|his|her|this|that ~1 old? phone|cell|line !number
        ^ <asks_lead>+? he|she|they|<a_name> ~2 gave_up|got_rid|changed|switched|lost|ditched|dropped|sold|let_go ~1 of? ~1 this ~1 number|phone|line|cell
        ^ <asks_lead>+? he|she|they|<a_name> ~1 not|no_longer ~1 live|stay|use|have|answer|got|keep|live_with_us ~3 this ~1 phone|number|line|cell|one
        he|she|they|<a_name> not ~1 live|stay here & this|it is ~1 my phone|number|cell|line
        ^ <asks_lead>+? he|she|they|<a_name> moved ~3 left no ~1 number|phone|address|way
        bought|got|picked_up|found|grabbed|traded ~1 up? this ~1 phone|cell|sim|chip|line|flip_phone ~1 used|secondhand|second_hand|off|refurbished|at|from|on|yesterday|today|last_week ~2 $|facebook|marketplace|craigslist|ebay|walmart|pawn|swap|store|and|dont|do|a|somebody|someone|yesterday|today & not|no|who|your|getting|idk|messages|texts|none
        bought|got this|the|a ~1 phone|cell ~1 used|secondhand|second_hand|refurbished
        ^ ~3 activated ~1 this|the ~1 line|sim|phone|number|chip
        this|it is a ~1 new? ~1 prepaid|burner|tracfone|flip_phone ~1 i ~1 activated|bought|got|opened
        been|is ~1 my|our number|phone|line|cell ~1 for|since|over|about|now years|year|10|20|months|ever|forever|always|i_have|dont_know|do_not|who|not
        my number|phone|cell|line now & last|previous|old|other|former|before guy|owner|person|one|lady|man|me
        ^ <asks_lead>? i am 8|9|10|11|12|13|14|15 ~1 years_old? ~1 this|my|its|it|do|leave|please|in_school|a_kid ~1 is|phone|not|me|kid
        he|she|they|somebody|someone|they|person|patient ~3 given|gave|giving|gives|give|listed|using ~1 you|yall|u|out|everybody? my number
        i_think|believe|maybe|probably|guess|must ~3 digit|digits|number ~1 is|are|must? ~1 be? off|flipped|switched|mixed|transposed
        !not|you * <kin_who>|<a_shared_roof> ~1 phone|number|cell ~1 not ~1 his|hers|theirs|yours
    """,
}
"""In English."""

ALCANZADO = {
    "los mensajes de otro": """
        <mensajes> ~1 para|de|pa ~1 un|una|el|la tal|senor|senora|don|dona|muchacho|muchacha|fulano|persona|desconocido & no_soy|no_conozco|no_se|llegan|usado|nuevo
        es|era|son|eran|sera|iba|van|va ~1 para|pa otro|otra|alguien|otra_persona|otra_gente|otro_paciente ~1 $|persona|numero|mas|creo|gente
        no me ~1 <escriban>|<no_escriban>|busquen|llamen ~1 por|para el|ella|ese|esa|<a_name> ~1 $|ya|por_favor
        creo|pienso|parece ~1 que ~2 no ~1 es|son|era ~1 para|pa mi ~1 $|este|ese
        <pariente>|el|ella|paciente|persona ~1 ya? no tiene|usa|contesta|ocupa|maneja ~1 este|ese|esta|esa|aqui ~1 $|telefono|numero|cel|celular|linea
        me pusieron|anotaron|apuntaron|metieron|registraron ~3 error|equivocacion
        no ~1 me registre|inscribi|apunte|anote|di_de_alta ~1 con|en|a nadie|nada|ninguna|ningun|ningun_lado
    """,
    "no hay tal": """
        no hay|existe ~1 nadie|ninguna|ningun|esa|ese|alguien ~2 asi|con_ese|con_esa|llamado|llamada|de_ese|persona|nombre ~1 $|aqui|aca|en|nombre
        ^ <ante_quien>+? el|ella|<a_name>|esa_persona? no|ya_no ~1 esta aqui|aca ~1 $|ya|desde|hace
        ^ <ante_quien>+? aqui|aca ya? no ~1 esta ~1 $|el|ella|<a_name>|esa
        el|ella no|ya_no esta & este|esta|mi ~1 cel|celular|telefono|numero|linea ~1 es mio|mia
        ^ <ante_quien>+? no soy|somos <a_name>|<name_too>|el|ella|esa|ese ~1 jaja|jajaja|lol|jeje|wey|we|amigo|yo|$
        pero|y|nel|wey|we|confundido|confundida yo? no soy ~1 yo|el|ella|ese|esa? $
        <destinatario> equivocado|equivocada ~1 $|senor|senora|jaja
        no|senor|senora|senorita|amigo|compa|wey|we|drogas|suboxone|metadona|yo|creo_que|joven ~1 se|te <se_equivoco> $
        wrong|bad numero|telefono|persona
        estas|esta|estan|andas confundido|confundida|confundidos ~1 we|wey|guey|amigo|amiga|compa|mano|carnal
        yo ~1 no ~1 uso|tomo|consumo|ando ~1 en? ~1 esas? drogas|suboxone|metadona|pastillas|cosas|eso & equivoco|equivocado|equivocada|otra|numero
        cheque|chequen|revise|revisen|fijese|fijense|verifique|verifiquen ~1 bien? a quien|el_numero|su_numero
        alguien|seguro|el|ella|se_lo|les|le ~1 lo? dio|dieron|anoto|apunto|anotaron|puso|pusieron ~1 mal ~2 numero|telefono
    """,
    "de quien es ahora": """
        era|fue ~1 de|del ~1 mi|un|una|otra|otro|la|el ~1 <pariente>|persona|senor|senora|inquilino|dueno ~2 este|ese|el ~1 numero|telefono|celular|cel
        este|ese|esto|el ~1 era|fue ~1 el|su|del numero|telefono|cel|celular|linea ~1 de|del & mio|mia|ahora|yo
        <pariente>|el|ella ~1 ya no ~1 tiene|usa|ocupa ~1 este|esta|ese|la|el ~1 linea|chip|numero|telefono|cel|celular
        tenia|tuvo|usaba ~1 antes? ~1 este|ese|esta numero|telefono|celular|cel|linea|chip & mio|mia|ahora
        lo|la tengo yo ~1 $|ahora|desde
        celular|telefono|cel|linea|chip|numero ~1 lo|la ~1 compre|saque|halle|encontre|agarre ~3
        compre|consegui|saque|agarre ~1 el|este|un|esta telefono|celular|cel|chip|linea ~1 usado|usada|de_segunda|en_la_pulga|en_el_swap
        me ~1 halle|encontre ~1 este|un|el telefono|celular|cel|chip
        me ~1 quede|quedamos|dejo|dejaron|regalo|paso|vendio|heredo ~1 con? este|esta|el|la|su ~1 $|numero|telefono|cel|celular|linea|chip
        este|ese numero|telefono|cel|celular|linea ~1 ha_sido|siempre|es|lleva ~1 siempre? mio|mia ~1 $|siempre|desde|hace
        numero|telefono|linea|cel|celular lo|la tenia|tuvo|usaba ~1 otra|otro|alguien|una|un
        soy un|una nino|nina|menor|nene|nena|chamaco|chamaca|muchachito
        tengo 8|9|10|11|12|13|14|15 anos ~1 y|este & no_los|no_se|mi_telefono|mi_cel|no_soy|quien
        es ~1 el|un cel|telefono|celular|numero ~1 de ~1 un|una nino|nina|menor|bebe|empresa|desconocido
        soy ~1 la|el|su <pariente>|<a_shared_roof> & el|ella se_fue|tiene|no_esta|ya_no|murio|vive|no_vive|cambio
        ^ <ante_quien>+? el|ella ~1 se fue ~1 de aqui|aca|la_casa
        ^ <ante_quien>+? el|ella ~1 no contesta aqui|aca|este
        ^ <ante_quien>+? busca|buscan|quiere|quieren ~1 a mi ~1 <pariente> & este|es ~1 mi_telefono|mi_numero|mi_cel|mio
        este|esto ~1 es mi telefono|numero|cel|celular ~1 no ~1 el|es_el de|del ~1 el|ella|<a_name>|mi
    """,
}
"""En español."""
