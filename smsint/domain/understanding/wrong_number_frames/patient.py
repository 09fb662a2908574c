"""The patient all the same, whatever the words of a wrong number around it."""

PATIENT = {
    "corrects an answer": """
        i? meant|mean|answer_is|should_be|make_that|make_it 0|1|2|3|4|5|6|7|8|9|10|yes|no
    """,
    "jokes": """
        jk|kidding|bromeando|es_broma !but|pero|you
        it is|its me <a_name>|<name_too> ~1 $|from
    """,
    "tells of another": """
        plug|dealer|used_to_buy|bought_from|drug_dealer & wrong|new number|phone
        i said wrong number and i? deleted|blocked|hung
    """,
    "borrows a phone": """
        this|it is ~1 <kin_whose> ~1 phone|number|cell & for_now|mine|my_phone ~2 off|broke|broken|dead|died|stolen|lost|cracked|shut|$
    """,
    "habla por el paciente": """
        soy ~1 su|la|el ~1 <pariente> & el|ella|que ~1 pregunta|quiere_saber|me_pidio|manda_decir|manda_preguntar
    """,
    "own slip": """
        sorry|oops|whoops|ignore|nevermind|disregard ~1 that|last|the_last ~2 was? meant|for ~1 for? ~1 someone|somebody|my|a|another
        meant|intended ~1 for my <kin>|<kin_who>|friend|sponsor|boss|man|girl|guy
        ^ ~2 wrong chat|thread|convo|conversation|group_chat|window|group_text|text_thread ~1 lol|haha|oops|lmao|sorry_that|0|1|2|3|4|5|6|7|8|9|10
        that|the|my last|earlier|other|first text|message|one was ~1 for|meant|supposed
        they|he|she|lab|lady said|say|told|says ~5 no|nobody|noone
        sent ~4 by|on mistake|accident|purpose
        that|this|it ~1 was ~1 meant|for|supposed ~1 for? my|a_friend|another_friend|another_chat|the_group
        meant|meaning ~2 that|it|this|to ~3 for? ~1 my|group_chat|send_my|text_my
        sent ~2 to the wrong chat|text|thread|person
        i ~1 texted|hit|put|typed|sent|pressed|pushed|dialed|called|gave|wrote ~3 wrong
        i ~1 meant|mean ~2 push|press|type|hit|put|send
        my bad & wrong
        era|iba ~1 para|pa ~1 mi|otro|otra_persona|el_grupo & equivocado|equivocada|perdon
        mande|envie|escribi|puse ~4 equivocado|equivocada
        di|dije_el|dije_un|dije_mi|llame|marque|mande|puse|envie|escribi|apunte|anote|le_di ~4 <equivocado>
        me ~1 dio|dieron|mandaron|llamaron|toco|trajo|llevaron ~4 <equivocado>
        i ~2 called|dialed|gave|wrote ~4 wrong
        oops wrong
    """,
    "knows us": """
        is|was|were ~1 that|it|this ~1 you|yall|you_all|yours|you_guys|from_you|from_yall ~1 $|guys|calling|texting|all|or|0|1|2|3|4|5|6|7|8|9|10
        person|human|robot|bot|persona|maquina|real or|o ~1 a|una? ~1 person|human|robot|bot|machine|computer|persona|maquina
        yes|yep|yeah|yup|si ~2 you|this|it|tienen|tiene|este|es ~3 right|correct|bien|correcto ~1 person|number|one|numero
        ok|okay|fine|cool|alright|good|bien ~1 to|que|si ~1 me? text|message|write|escriban|manden|textear ~1 it|me|here|this|aqui|$
        pueden|puede escribir|escribirme|mandar|textear ~1 aqui|$|por
        text|reach|call|message|find me ~1 here|at_this|on_this|on_here
        i|im am? ~1 the one|patient on|taking|getting|goes|that_goes|who_goes
        mensajes|textos ~3 bonitos|lindos|hermosos|chidos|padres|buenos
        es|era|son|fue|eran de ustedes|usted ~1 $|o|no_lo
        yall|you_all|guys ~1 call|called|calling|text ~1 me ~1 earlier|today|yesterday|from
        is|are ~1 this|it|that|you ~2 the computer|machine|robot|clinic|nurse|pharmacy|office|new_texting|counselor
        is|are ~1 this|it|that|you the|a|one_of|really|still? nurse|doctor|my|dr|counselor|miss|ms ~2
        is|are ~1 this|it|that|you ~2 or ~1 the|a? computer|machine|robot|bot ~1 $
        from|at ~1 the? group|clinic|meeting|aa|na|class ~1 $|is
        told ~1 me about
        es la|el|mi ~1 doctora|doctor|enfermera|consejera|consejero|clinica|maquina|robot|computadora ~2
        mi consejero|consejera o
        es de la clinica ~3
        i|about|gonna ~2 my new number
        thanks|thank_you|gracias|appreciate ~1 for|por checking|asking|reading|preguntar|escribir|the_texts|these
        who|whos & nurse|counselor|therapist|case_manager|caseworker
        quien|quienes & doctora|enfermera|consejera|consejero|terapeuta|maquina|chofer
        my po|sponsor|caseworker|counselor|lawyer ~3 new|changed|switched ~2 number|phone|numbers
        number my po|sponsor|caseworker|counselor
        i took|take it|mine|my
        told|said ~1 to ask ~1 for
        used to be my work|old
        used my phone ~4 sorry
        ya vi
        me la|lo tome
        is this appointment|visit|form|class
        gave you ~1 my new
        this ones the good|right|main
    """,
    "who else": """
        how ~1 did|do|does? ~1 my|he|she|the|that|this_guy ~2 <kin_who>|<kin>|dealer|plug|boss|guy|creep|ex? ~1 get|got|have|find|found my|this ~1 new? number
        <kin>|<kin_who>|girl|man|lady ~1 asked|asks|asking|wants_to_know|wonders|wondering|thought|goes|like ~2 who
        front_desk|desk|counter|receptionist|register ~6 nobody|noone|no_one|who
        nobody|noone|no_one|who ~6 front_desk|desk|counter|receptionist|register|your_office|the_office
        who ~1 is <a_name>|<name_too> & she|he ~1 is|left|called|said|told|taking|my|the_new|new|your_office|the_office
        <other_side> ~1 says|said|told|has|have|claims ~3 nobody|noone|no|no_one
        quien era|fue ~1 la|el|ese|esa
        cual|cuales|que es|son|seria ~1 el|su|la ~1 numero|telefono|direccion
        mi numero ~1 mi|la|el <pariente>|ex|dealer
        loteria|rifa|bingo|lotto|lottery
        who|quien ~1 is|es ~1 this|that lady|guy|man|woman|nurse|doctor|girl|dude|counselor|person|new|kid
        what ~1 is|are this|that group|class|survey|form|bill|letter|pill|medicine|appointment ~1 about
        que es esto de ~1 la|el encuesta|grupo|cuenta|papel
        de que ~1 se? trata el|la grupo|clase|cita|encuesta
        not ~2 right|best|good person to
        they|she|he told me & nobody|noone
        grupo & no_es_para_mi
        ^ mi <pariente> ya? no usa su
        soy otra persona desde|gracias
        no la|lo|los|las conozco ~1 a|todavia|bien
        they|he|she said at
        no soy paciente|cliente ~1 me|facil|conmigo
    """,
    "has the right one": """
        my|the insurance|account|id|member|medicaid|policy|case|chart|social|license|card|phone_bill ~1 number|card|info
        <other_side> ~7 wrong|bad|old number|person|address|name
        wrong|bad|old number|person|address|name ~3 <other_side>
        mal|mala|malo|cual|<equivocado> ~4 numero|telefono|direccion|nombre|fecha ~1 de|del ~1 mi|la|el? ~1 <other_side>|tarjeta|cuenta|aseguranza|poliza
        cuenta|recibo|carta|sobre|llamada|correo ~4 de quien
        confundieron|confundio|equivoco|equivocaron ~5 <other_side>
        <familia> ~1 se <se_equivoco>
        el mio ~1 se|lo|no ~1 murio|descompuso|quebro|rompio|perdio|perdi|apago|sirve|cortaron|prende
        numero es malo|bueno|mejor|peor
        ya no soy ~1 esa|ese|la|el|quien|asi
        telefono|numero|celular|cel es solo|nomas mio
        call me *
        name|nombre|apellido & fix|fixed|correct|change|corrijan|corrija|cambien|corrijanlo|spelled|spelling
        update|fix|correct|change ~1 my|mi
        corrijan|corrija|cambien mi
        spelled ~1 wrong|with
        but|and it is me
        pero soy yo
        but|and its me
        this|that one ~1 is ~1 the|my? good|right|correct|best|main one|number
        soy <a_name> * & soy|corrijan
        this|it is ~1 <kin_whose>|<named> ~1 mom|mother? ~1 phone & its me|it_is_me
        wrong ~1 address|pharmacy|date|time|dose|insurance|prescription|birthday|name
        farmacia|seguro|clinica tiene|tienen ~2 equivocado|equivocada|mal
        no tengo el|su numero|telefono ~1 del|de_la|de_mi
        no soy ~1 esa|la misma? persona de|que antes|era
        roommate ~1 asi|y|pero
        me ~1 vino|recogio|llevo ~3
        <other_side> ~4 wrong number|person|address|name
        <other_side> ~4 <equivocado>
        wrong number for ~1 my|me
        medicina|dosis|direccion|fecha|pastilla|receta|pastillas ~2 <equivocado>
        i am ~1 still? the patient
        still me
    """,
}
