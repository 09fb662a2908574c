"""Whom we mean is not here: died, moved, left the phone, never was; or here is a shop, a ward, a shelter."""

ABSENT = {
    "is gone": """
        he|she|they|<a_name>|<kin>|<kin_who>|grandson|granddaughter ~3 <gone> & this|it|that ~1 is|was ~1 his|her|their|my phone|number|cell
        he|she|they|<a_name>|<kin>|<kin_who>|bro ~3 <gone> & i|we|and|got|have|has|using ~2 his|her|their|this|the phone|number|cell
        <a_name>|<kin>|<kin_who>|he|she ~3 <gone> & take|remove him|her|them ~1 off|out|from
        buried <a_name>|him|her
        ^ he|she|they|<a_name> is|has ~1 deceased|no_longer_with_us
        ^ <a_name> is|has|was? ~1 passed_away|dead|died
        he|she|<a_name> ~1 moved out|away|off ~4 no_idea|do_not_know
        no idea where he|she|they
        he|she|they|<a_name> ~1 does|do|did? not ~1 stay|live|work here ~1 no_more|anymore ~1 he|she|moved|they|and|since
        <a_name>|he|she|they left|moved ~1 the? house|program|shelter|place ~2 ago
        my late <kin_whose>|husbands|wifes ~1 phone|number|cell
        tenant|renter|employee|resident|patient|client ~2 moved|gone|left|discharged|transferred|not_at_this|not_here
        old|former tenant|tenants|employee|renter|roommate ~2 number|phone|$
        he|she|they|<a_name> used_to ~1 rent|live|work|stay here|at_this
        he|she|they|<a_name> ~1 not|quit|stopped|no_longer ~1 work|working|employed ~1 here ~1 $|anymore|no_more|sorry|stop
        no longer employed|works here
        respect our loss
        his|her funeral ~2 was|is
        her|his executor|estate
        he|she|<a_name>|they ~3 <gone> & stop|quit texting|sending|this
        took his|her own life & stop|texting|number
    """,
    "the phone was left": """
        found|picked_up this|a ~1 phone|cell
        he|she|they|somebody|someone|<a_name>|owner|patient ~1 left|forgot|lost ~2 this|his|her|their|without_her|without_his phone|cell ~2 here|behind|at|in|on|with|when|$|and|i_found
        phone ~1 is|was|got ~1 left|found|turned_in|in_property|in_lost
        <kin_who>|he|she|<a_name>|bro ~2 <gone> ~1 i got|have ~1 his|her|the cell|phone
        used|borrowed|uses|using my phone|number|cell to|for|on|when|once
        my ex phone|number|cell
        he|she ran_off|left ~2 left? his|her phone
        inherited this ~1 number|phone
        got|bought ~4 with this ~1 number
    """,
    "speaks for them": """
        ^ this ~1 is? ~1 his|her|their <kin_who>|<kin>
        i am ~1 his|her|their <kin_who>|<kin>|boss|roommate|landlord|caseworker & left|gave|switched|not_here|passed|died|hospital|jail|prison|rehab|lost|used|gone|out
        this is ~1 <named>|his|her|their <kin_who>|girlfriend|boyfriend|wife|husband & left|gave|not_here|passed|died|hospital|jail|prison|rehab|lost|gone
        that|thats is? ~1 my ~1 old|ex? ~1 <kin_who>|<kin>|grandson ~1 you|u|yall ~1 are? looking|want|after|texting|trying|need
        you|u|yall ~1 want|need|mean|are_looking_for|looking_for my <kin_who>|<kin> ~1 $|not|he|she|his|her
        my <kin_who>|<kin> & just so you know why|she is_not|he_is_not & this is my phone|number
        that|thats is? ~1 my <kin_who>|husbands|moms|<kin_whose> clinic|doctor|program ~8
        <a_name> is my <kin>|<kin_who> & this is my phone|number
        my|an ex ~1 husband|wife|boyfriend|girlfriend? & reach|call|text|contact him|her
    """,
    "a place": """
        ^ <business> ~1 $|how|can|may|please|here|speaking|you|whats|phone|line
        this|it is ~4 <business>
        reached|calling|texting|contacted ~4 <business>
        this|it is ~1 a|an|the|our? ~2 <shared> ~1 phone|line|station|desk|number|cell
        ^ ~1 <shared>|work phone|line|desk|cell ~1 here|for|at
        this is officer|deputy|detective|sergeant|trooper|dispatch
        no patients|patient|clients here|at_this|on_this
        school bus ~1 dispatch|garage|line
        ^ nursing station
    """,
    "the number is off": """
        digit|number|digits off|wrong|switched|mixed_up $|i|on|maybe|somewhere
        a|1|one|few digit|digits off
        he|she|they|somebody|someone|<a_name>|must|probably|whoever|person ~3 gave|give|given|put ~2 you|yall|you_all|down? ~1 a|the|my? fake|bad|wrong|false|made_up ~1 number
        ^ fake|bad number ~1 $|lol|sorry|bro
        you|they|u|yall|he|she typed|dialed|entered|put|wrote|saved ~1 it|this|that|number? ~1 in? wrong
        they|he|she|someone|somebody|you put|wrote|gave|entered|have|wrote_down ~1 a|the|down? wrong number
        you|u|yall ~2 wrong 1 ~1 $|bro|man|sorry
        !i|we * ~1 mixed|mixing ~2 up ~2 number|numbers|people|me
        ^ <asks_lead>+? wrong|different family|household|area_code|state|<a_name>|patient ~1 $|<asks_tail>
        not that <a_name>
        have|has|is ~1 an old number ~1 for him|her|them|<a_name>
        wrong digits
        someone|somebody|they ~1 is|was|must? ~2 using|keeping|used|signed|put ~3 my number
        barking up
    """,
    "is not the one": """
        ^ <asks_lead>+? not the|that|your person|one|patient|guy|lady|girl|man|woman ~1 $|<asks_tail>|you|named
        i am|is not ~1 the|that|your person ~1 named|$|you
        ^ <asks_lead>+? i|he|she? is not him|her|me|<a_name> ~1 $|<asks_tail>|<a_name>
        ^ <asks_lead>+? is not me ~1 $|<asks_tail>
        my|the name|names ~1 is? <a_name>|<name_too> & not <a_name>|<name_too>
        my names|name ~1 is? * not *
        ^ ~1 i am <a_name>|<name_too> not <a_name>|<name_too>
        this is <a_name>|<name_too> ~1 not <a_name>|<name_too>|whoever|him|her
        was|is not ~1 me ~1 that|who signed|enrolled|gave|asked
        meant|intended|for ~2 someone|somebody ~1 younger|older|with
        must|probably be ~2 for ~1 the other <a_name>
        i is not <a_name>|<name_too> & <a_name>
        ^ i is not <a_name>|<name_too> $
        ^ i am 9|10|11|12|13|14|15 and ~1 you|yall|i
        i am in ~1 4th|5th|6th|7th|8th|9th grade
        you ~1 want|need|mean senior|sr|junior|jr
        same name different person
        for ~1 your patient not me
        not ~1 a patient phone|line
    """,
    "goes to no clinic": """
        not|never|do_not_even ~1 go|goes|going|went|been to no|any|nobodys clinic|doctor|program|place|meetings|treatment
        nobody|noone ~4 goes|go|take|takes|went ~2 one|there|clinic|program|suboxone|that|here ~1 $
        do|did not know no doctor|nurse|clinic|counselor
        never heard of ~1 you|yall|you_all|him|her|them|this_place|this_clinic|your_clinic|your_program ~1 $|<asks_tail>|before
        not ~1 have anybody|anyone|nobody|any_patient ~1 by|named|with|called
        no|not_any|not_an|not_no appointment ~1 with ~1 you|yall|you_all|your|this
        ^ not my appointment|prescription|medicine|meds|doctor|clinic $|<asks_tail>
        do|does not ~1 use|do|take drugs|dope & why ~1 you|yall|are|do_you
        do not know what clinic|program|doctor
        never ~1 used|done|touched drugs|dope ~3 life|ever
        he|she|they not ~1 have|got|use ~1 it|this_one|this_number ~1 $|anymore|no_more
    """,
    "asks whom we mean": """
        ^ <asks_lead>+? who|whom is|are this|it|these|those|they ~1 for|meant_for|to $
        ^ <asks_lead>+? who|whom ~1 are|do|did|is? you|u|yall|you_all ~1 looking|lookin|want|need|trying|after|searching|wanting ~2 $|for|reach|get
        ^ <asks_lead>+? <a_name> who $
        not ~1 know who <a_name>|<name_too> ~1 is ~1 $|<asks_tail>
        ^ ~1 never met|seen her|him|them ~1 $|<asks_tail>
        not know the|that guy|lady|man|person ~1 $|<asks_tail>
    """,
    "tells of privacy": """
        somebody|someone elses ~1 medical|private|health|personal|doctor ~1 info|stuff|records|information|business
        disclosing|disclose|sharing|giving_out ~3 health|medical|private information|info|records
        hipaa violation
    """,
    "has another owner now": """
        this one|number|phone ~1 is? ~1 mine|ours now
        number ~3 changed hands|owners
        ^ changed hands
        different|another|new person ~1 on|at|with|has|using this|the number|phone|line
        got|get|bought ~1 this ~1 number|phone_number|line ~2 <month>|with|from|when|after ~8
        ^ <asks_lead>+? i? got|bought a ~1 new? ~1 sim|plan ~1 and|with this ~1 number
        number|phone|line|it ~2 reassigned|recycled ~1 to me|us|somebody|someone
        try|call|text|reach|ring this number for|to|if_you ~1 reach|want|him|her|them|<a_name>
        his|her|their ~1 new number ~1 is|might|should
        this ones mine now
    """,
}
"""In English."""

AUSENTE = {
    "ya no esta": """
        <pariente>|el|ella|<a_name> ~3 <se_fue> & telefono|celular|numero|cel
        ^ <ante_quien>+? el|ella|<a_name>|esa_persona|ese_senor|esa_senora ya? fallecio|murio ~4
        fallecio|murio & quite|quiten|quitelo|quitela|saquenlo|saquela|borrenlo|borren ~2 lista|numero|nombre|de
        ^ <ante_quien>+? el|ella|ese_senor|esa_senora|<a_name> ~1 ya? no vive ~1 aqui|aca ~1 $|hace|desde|se|ni|desde_hace
        ^ <ante_quien>+? ya? no trabaja ~1 aqui|aca|con_nosotros ~1 $|hace|ni
        ^ <ante_quien>+? aqui|aca ya? no vive ~1 $|ni|esa|ese|el|ella
        ese|esa ~1 senor|senora|persona ~3 mudo|fue|cambio
        ^ <ante_quien>+? se mudo|cambio_de_casa|fue_de_aqui ~1 $|hace|y|ya
        ^ <ante_quien>+? ya se? ~1 murio $|hace
        descanse en paz
        ^ lo|la deportaron ~1 $
    """,
    "dejaron el telefono": """
        encontre este|un ~1 telefono|celular|cel
        alguien|el|ella|<a_name> dejo|olvido|perdio ~1 este|su|el telefono|celular|cel
        tengo|traigo|uso ~1 yo? ~1 su telefono|celular|cel ahora|porque|pero|$
        yo tengo su telefono|celular|cel
        me regalaron|vendieron|dieron|toco este telefono|celular|chip|linea
        hace ~3 que tengo este numero|telefono
    """,
    "un lugar": """
        esta|este|esto|aqui es ~1 un|una|la|el? ~1 <negocio>
        habla|hablas|hablan|llama|llamo|marca|marco|escribe|escriben a|con ~1 un|una|la|el ~1 <negocio>
        es ~1 el|un numero|telefono|celular|linea ~1 de|del ~1 la|el|una|un|mi? ~1 <negocio>|casa|trabajo
        este|ese es ~1 el telefono|numero de la casa|oficina
        este|ese|esto es ~1 el telefono|numero|celular de una|un *
        ^ <ante_quien>+? es|esta_es la casa|familia de|<a_name> ~3
    """,
    "el numero esta mal": """
        cheque|chequee|revise|revisen|verifique|verifiquen|corrija|corrijan ~1 bien? ~1 el|su numero
        ^ <ante_quien>+? les|le|te? dio|dieron|anotaron|anoto|apunto|apuntaron|pusieron|puso ~2 mal ~1 el? numero|telefono
        dio|dieron|puso ~1 un|el|mi numero|telefono falso|equivocado|mal|por_error|sin_querer
        le llegan|llega ~3 a mi
        ^ ~1 te|se equivocaste|equivoco|equivocaron|equivocas ~1 $|mi_amor|amigo|amiga|senorita|senor|joven|compa|corazon
        ^ <ante_quien>+? ~1 no es ~1 aqui|aca|aki ~1 $|equivocado|equivocada|disculpe|se
        error de numero|persona
        ^ <ante_quien>+? mal numero
        ^ <ante_quien>+? marcaron|marco|marcaste|llamaron mal ~1 $|disculpe|perdon|senorita
        ser ~1 para otra_persona|otro|alguien_mas
        mensajes|mensaje|textos ~2 no ~1 son|es|era|eran mios|mio|para_mi|mi
        no es|son mio|mios ese|este|esos|estos mensaje|mensajes
        mensajes|recados|textos ~1 de|para otra_persona|otra_gente|alguien_mas
    """,
    "no soy ese": """
        ^ <ante_quien>+? ~1 yo? no soy ese|esa|el|ella|yo $
        ^ <ante_quien>+? yo no soy $
        ^ <ante_quien>+? ~1 ese|esa|este no soy|es yo|mio ~1 $|brother|amigo|hermano|compa|senor|disculpe
        no soy <a_name> ~1 pero|ni|y_no|me_llamo
        me llamo|nombre_es <a_name>|* & no <a_name>
        ^ <ante_quien>+? soy <a_name> no <a_name>
        era|fue mi <pariente>|esposo|esposa ~1 pero & este ~1 es mi numero|telefono
        ese|esa|este es mi <pariente> ~1 & no yo|soy_yo
        ^ <ante_quien>+? es|soy ~1 otra persona $|disculpe|perdon
        hablando|habla|hablan con ~1 otra_persona|la_persona_equivocada|persona_equivocada
        ^ <ante_quien>+? yo? soy su|la|el vecina|vecino|ex|companera|casera|patron ~1 $|de|y
        es mi <pariente> ~3 no ~2 tiene|vive
        tengo 8|9|10|11|12|13|14|15 anos ~1 $
        yo me llamo distinto|diferente
    """,
    "no va a ninguna": """
        no|ni ~1 conozco|conosco esa|su|esta|ninguna|ese clinica|programa|lugar|doctora|doctor_que
        no|ni ~1 tengo|voy|tomo ~1 a? ninguna|ningun|nada_de cita|clinica|medicina|programa|tratamiento
        no tengo cita con ustedes|usted
        no ~1 se quien es !mi|la|el|que|tu|usted|ese|esa|este * ~1 $|pero|y|ni
        nada que ver ~1 con? ~1 eso|ustedes|esa_clinica|$
        ^ <ante_quien>+? de que ~1 me ~1 esta|estan? ~1 habla|hablan|hablando|hablas ~1 $
        de que|cual tratamiento|cita|programa|clinica|medicina ~1 me? ~1 habla|hablan|hablas
        yo no ~1 estoy|uso|consumo ~1 en? tratamiento|drogas|nada|droga $
        nunca ~1 he ~1 usado|consumido|probado drogas|droga ~1 $
    """,
    "pregunta por quien": """
        ^ <ante_quien>+? no tengo el gusto
        ^ <ante_quien>+? a|con|por|para quien ~1 busca|buscan|buscas|quiere|quieren|llama|desea|necesita|pregunta ~2 $|hablar|por|disculpe
        ^ <ante_quien>+? para quien es|son|va|van ~1 esto|este|estos|mensaje|mensajes|$
        busquelo|busquela|busquenlo|llamele|llamenle|hablenle|hablele ~2 otro|numero|al
        su ~1 nuevo? numero ~1 nuevo|correcto|de_ella|de_el? es
        ese|este|el numero|telefono ~1 ahora|ya es ~1 mio|mia|de_otra|de_otro
        ^ <ante_quien>+? quien|cual ~1 es? ~1 ese|esa? <a_name> ~1 $
        ^ <a_name> quien|cual $
    """,
}
"""En español."""
