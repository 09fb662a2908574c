"""A body that fails: no breath, no answer, blood, the heart. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
    "not_breathing": """
        no ~1 respira|respiran|respirando|resuella|esta_respirando
        no ~1 puedo|puede|podemos ~1 respirar
        dejo|dejado|casi_no|apenas|cuesta|batallo|batalla|dificultad|trabajo|dificil ~2 respirar|respira|respiro
        no ~2 despierta|despertarlo|despertarla|despiertan|reacciona|reaccionan|se_mueve|despertar_a|despierte !temprano|mi_alarma
        no responde ~1 $|y|esta|ayuda|a_nada|ni
        no tiene|encuentro|le_siento|siento ~1 pulso
        sin pulso|respirar|respiracion|reaccionar
        inconsciente|inconciente
        esta|estan|creo_que|parece ~1 muerto|muerta ~1 $|ayuda|no|en_el|en_la|y|por
        se|me|nos ~1 esta|estoy|estan|va ~1 muriendo|ahogando|asfixiando|ahogar !de_risa|de_hambre|de
        se ~1 nos|me|esta ~1 muere|yendo|muriendo ~1 $|ayuda|ya|no
        se nos va ~1 $|ayuda
        tirado|tirada ~4 piso|suelo|bano|calle ~4 no|sangre|jeringa|azul|morado|ayuda
        jeringa|aguja ~3 brazo
        echando|sacando|saliendo espuma
        no ~1 siento que ~1 respire|respiro|respirar
        sigue|sigo|esta sin respirar
        no ~2 encuentro|siento|tiene|hallo ~2 pulso
        no ~2 respira|respiran|despierta|despiertan|responde|reacciona|contesta_y_esta|se_mueve|mueve !la_cola|temprano
        me ~2 falta|yendo|va|acaba|corta|faltando ~2 aire|respiracion !acondicionado
        respira|respirando|respiracion ~2 muy|bien|apenas|lento|poquito|poco|raro|mal|casi|despacio
        casi|apenas|ya no ~1 respira|respiro|late
        no le? ~1 late|siento ~2 corazon|pulso
        tirado|tirada|desmayado|desmayada|inconsciente|desplomo|desvanecio|cayo ~4 piso|suelo|bano|azul|morado|frio|fria|despierta|responde|respira
        ojos ~2 volteados|blanco|blancos|volteo|atras
        frio|fria ~2 y|no|azul|tieso|tiesa ~2 azul|despierta|respira|responde|morado
        encontre|encontramos|halle|encontraron|hallamos|vi ~4 muerto|muerta|inconsciente|tirado|tirada|morado|morada|azul|sin_respirar|sin_vida
        ronca|roncando|roncar ~4 despierta|responde|raro|fuerte_y|azul
        <familiar>|<relation> ~4 no ~2 despierta|respira|responde|reacciona|mueve|contesta_y
        me ~1 desmaye|desmayo ~2 dos|varias|hoy|otra|ayer|veces !de_la
        se me ~1 esta|estan ~1 muriendo|yendo|ahogando ~1
        no ~1 siento|encuentro|hallo|late ~2 corazon|pulso
        <no_reacciona> ~3 $|y|ayuda|que_hago|desde|ni|con|mi|el|la|ayudenme !alarma|temprano|telefono|celular
        ojos ~3 arriba|blanco|blancos|virados|volteados|volteo|idos|para_atras|abiertos_y & no|ni|respira|contesta|pulso
        va_y_viene ~8 ojos|respira|despierta|ido|vuelve
        abre los ojos & se_vuelve_a_ir|se_va|se_vuelve_a_dormir|no_responde|vuelve_a_irse|cierra
        respira|respirando ~4 cada|poquito|poquita|raro|lentito|a_ratos|ruidos|ronquido|ronquidito|una_vez|cortado|cortadito
        ronquido|ronquidos|ronquidito|ronca|roncando|ruido|gorgoteo ~4 raro|ahogado|ahogando|cada|feo|brazo|piso
        piso|suelo|bano|banera|regadera|calle|troca|carro|callejon|parque|parking & <no_reacciona>
        piso|suelo|bano|banera|troca|carro & jeringa|aguja|sangre|calla
        jeringa|aguja & <calla>|<no_reacciona>|piso|tirado|tirada
        se_desplomo|desplomo|se_desvanecio|se_fue_de_lado|azoto|se_cayo|cayo & pulso|respira|ronca|no_reacciona|no_responde|no_despierta|ojos|fenta|fentanilo|inconsciente|convuls*
        esta|quedo|quedaron ~1 helado|helada|tieso|tiesa|frio_frio|bien_frio|bien_fria|como_muerto|como_muerta|guango|guanga|aguado|aguada|flacido|flacida ~3 $|y|no|que|en
        <familiar>|<pequeno>|senora|viejita|viejito|muchacho ~8 esta|quedo ~1 helado|helada|tieso|tiesa
        pulso ~4 no_siento|casi_no|muy_bajo|lento|lentito|debil|no_se_siente|apenas
        deje|dejo|dejaba ~1 de respirar
        me quede|estoy|quedo|quede|quedando sin aire ~1 $|me|y|ayuda
        me|nos|se ~1 ahogo|ahoga|asfixio|asfixia ~1 $|ayuda|ya|no !de
        convulsionando|convulsiona|convulsiones|ataques_epilepticos|se_esta_sacudiendo|sacudiendose|esta_temblando_todo & no|piso|espuma|ojos|mi|el|la
        <senal> & <senal>
        tirado|tirada|desmayado|desmayada ~4 estacionamiento|banqueta|parking|callejon|pasillo|entrada|escalera|escaleras|parque|esquina ~4 no|nadie|ayuda|respira|despierta|mueve|azul
    """,
    "medical": """
        pecho ~2 duele|aprieta|dolor|oprime
        ataque ~1 al_corazon|cardiaco|del_corazon|epileptico
        llamen|llama|llame|manden|necesito|manda|necesitamos|traigan|llamar ~2 911|ambulancia|emergencias|policia
        es ~1 una emergencia
        emergencia ~2 medica|ayuda|por_favor|urgente
        vomitando|tosiendo|escupiendo|vomito|vomite|orinando ~1 sangre
        me ~1 estoy|ando ~1 muriendo|desangrando !de|por
        me muero ~1 ayuda|ayudenme|llamen|auxilio|por_favor|$
        sangrando ~3 mucho|no_para|deja|bastante|feo
        alucinando|alucinaciones|delirando
        no siento ~1 mi|el|la ~1 cara|brazo|pierna|piernas
        911 ~1 $|por_favor|ayuda|ya
        perdiendo|pierdo|mucha|bastante|monton ~2 sangre
        embarazada ~4 sangre|sangrando|sangrado|sangro
        sangrando ~4 embarazada|mucho
        manden|llamen|necesito|quiero|pidan|llame|ocupo ~2 ambulancia|911|policia|paramedicos
        hincho|hincha|hinchada|hinchado|inflo|inflada|inflamada ~3 cara|garganta|lengua|labios|brazo|pierna
        40|41|39|104|103|105 ~2 fiebre|grados|temperatura
        fiebre|calentura ~3 40|41|39|104|103|alta|muchisima
        fiebre|calentura|rojo|hinchado|negro|pus & brazo|inyecte|absceso|pierna
        garganta|lengua ~3 cierra|cerrando|cerrandose|cerro|inflamando|hinch*
        cara|labios|ojos|lengua|boca|cuello ~3 hinch*|inflam*
        no ~1 siento ~2 piernas|brazo|brazos|pierna|cara|medio_cuerpo|lado|cuerpo|manos & <consumio>|derrame|cara|hablar|desde|ayuda|fenta|droga|luz|y
        hay|mucha|charco|llena|lleno|todo ~1 de? sangre & banera|bano|piso|no_abre|mi|el|la|ayuda
        hemorragia
        se ~1 esta|estan ~1 desangrando|muriendo|ahogando|asfixiando|quemando|convulsionando
        pecho ~2 pesa|arde|aprieta|cierra|oprime|cerrado|truena
    """,
}
