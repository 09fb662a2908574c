"""Signs of danger in Spanish that need not name death: means at hand, last things, a body, a child."""

ACUTE = {
    "suicide": """
        me ~1 voy_a|quiero|quisiera|pienso|vo ~1 matar|suicidar|morir|ahorcar|colgar|envenenar|tirar|aventar|lanzar|desangrar|volar|quitar|pegar|meter|dar ~1 $|hoy|esta|la|las|un|ya|del|de_un|al|esta_noche|en|con|porque|y
        <querer_mal> ~1 quitarme|acabar|terminar|volarme|tirarme|lanzarme|aventarme|colgarme|ahorcarme|irme|matarme|pegarme|meterme ~2 vida|todo|sesos|puente|techo|edificio|tiro|balazo|mundo|tren|azotea|balcon|$
        <arma> ~5 mano|manos|frente|lado|mesa|cargada|lista|listo|cama|cabeza|boca|conmigo|aqui|almohada
        tengo|traigo|agarre|saque|compre|consegui ~3 <arma> ~4 para|y|lista|cargada|mano|aqui|matarme
        mirando|viendo|agarrando|sosteniendo ~2 <arma>|pastillas|frasco
        tengo|traigo|junte|guarde|guardando|juntando|ahorrando|compre|comprado|bastante ~5 pastillas|metadona|dosis|frasco|bastante ~5 morir|morirme|despertar|matarme|suicidarme|irme|acabar|adios|todas
        compre|junte|guarde|tengo|bastante ~4 para ~1 no despertar|despertarme
        <trague> ~2 todo|toda|todas|todos|monton|frasco|puno|punado|chorro|bote|botella|caja|bola|montonal|fracatan|pila|mucho|muchas|muchos|como_20|como_30|20|30|40|50 ~4 <pastilla>|$
        <pastilla> ~4 a proposito
        <trague>|tome|trague ~2 frasco|bote|botella|caja|pote|blister ~1 completo|completa|entero|entera|$
        me ~1 tome|trague|meti|comi|bebi|inyecte ~4 a_proposito|para_morir|para_morirme|para_no|y_adios|cloro|veneno|lejia
        cloro|veneno|lejia|clorox|raticida ~3 tome|trague|bebi|tomar|beber
        me ~1 <trague>|tome|tragarme|trague ~1 todas|todos|todo|las ~2
        me voy_a ~1 inyectar|meter|poner|tomar|tragar ~1 todo|toda|todas ~4 acabo|adios|morir|despertar|ya
        puente|techo|azotea|edificio|balcon|barranco|vias|acantilado|puentes ~5 parado|parada|sentado|sentada|subi|subido|subida|orilla|abajo|saltar|tirar|brincar|adios
        voy|ir|irme|vamos ~2 con ~4 cielo|diosito
        me ~1 despedi ~2
        se ~1 pego|dio|metio|va_a_pegar|quiere_dar|va_a_dar ~1 un? tiro|balazo|plomazo
        no me busquen|busques|busque ~1 $|mas|nunca|ya
        ando|estoy|sigo ~1 en ~1 el|la puente|azotea|techo|barranco $
        me ~1 acabe|termine|acabo ~1 el|la|todo|toda|las ~1 frasco|bote|botella|pote|pastillas
        parado|parada|sentado|sentada|subi|subido|subida|estoy ~3 puente|techo|azotea|balcon|barranco|vias|acantilado ~3 $|y|para|adios|ya|mirando|pensando|llorando
        orilla|borde ~2 del ~1 puente|techo|edificio|balcon|azotea|precipicio
        chocar|estrellar|estrellarme|estrello|choco ~2 carro|proposito|arbol|pared|poste|coche
        hoy|esta_noche|manana|ahora|ahorita ~4 todo|vida|sufrimiento|dolor ~1 acaba|termina|acabo|fin
        se acaba|acabo|termina ~1 todo ~2 hoy|esta_noche|ahora|para_mi|manana
        hoy|esta_noche ~3 ultimo|ultima ~1 dia|noche|vez ~2
        ya ~1 no|nunca ~2 voy_a|estare|estar|volver|van ~2 estar|vivir|ver|verme|molestar|dar ~2 manana|mas|problemas|lata|$
        no ~1 me van_a|vas_a|van ver|volver|encontrar ~2 mas|viva|vivo|nunca|nuevo
        cuando|para_cuando ~2 lean|lea|leas|encuentren|reciban|vean ~5 muerto|muerta|ido|estare|vivo|viva|tarde|aqui
        despidanme|despedirme|despidiendome|despido|despedida ~3
        adios ~4 quiero|amo|quise|ame|perdon|perdonenme|perdoname|mundo|siempre|todos !manana|luego|rato
        escribi|escrita|deje|escribiendo|deje_una ~2 carta|nota|cartas ~2 mis|mama|familia|despedida|adios|todos|$
        digan*|dile*|diganl* ~4 hijos|hija|hijo|mama|familia|esposa|esposo|todos ~4 amo|quiero|ame|quise|perdon|perdonen|adoro
        <familiar> ~4 dice|dijo|quiere|va|amenaza|esta|amenazo|trata|tratando|intentando|intenta ~4 matar|matarse|suicidar|suicidarse|morir|morirse|quitarse_la_vida|ahorcarse|aventarse|tirarse|cortarse|se_mata
        <familiar> ~3 se ~1 quiere|va_a|esta|quiso ~1 matar|suicidar|ahorcar|colgar|morir|cortar|cortando|tirar|aventar|ahorcando
        <familiar> ~3 <arma> ~4 matarse|cabeza|se|suicidar
        intente|trate|intento ~2 matarme|suicidarme|colgarme|ahorcarme|quitarme|morir ~2
        quiero|ganas|necesito|deseo ~1 de? ~1 morir|morirme|estar_muerto|estar_muerta|matarme !de_risa|de_hambre
        aplastar|saltar|tirarme|lanzarme ~3 trafico|carros|tren|puente|techo|edificio|ventana
    """,
    "self_harm": """
        me ~2 <querer_mal>|voy_a|quiero|sigo|he|estoy|puedo ~1 hacer|haciendo|hecho ~1 dano
        me ~1 corte|corto|cortando|rebane|raje|queme|quemando|quemo ~3 mucho|feo|profundo|otra|brazo|brazos|venas|munecas|pierna|piernas|sangre|navaja|gillette|cigarro|cigarrillo|muslos|cuerpo !sin_querer|cocinando
        me ~1 corte ~6 sangre|sangrando|para|deja
        sangrando|sangro ~3 me corte|corto|cortado
        sangre ~2 no ~1 para|deja
        me ~1 estoy|ando|sigo ~1 rajando|cortando|quemando|rebanando ~2 !el_pelo|las_unas|el_cabello
        no ~1 para|deja ~1 de? ~1 la? sangre|sangrar
        sangre ~3 todos_lados|todas_partes|navaja|brazos|piso|munecas
        golpearme|cortarme|quemarme|lastimarme|aruniarme|rajarme ~2
    """,
    "overdose": """
        me ~1 pase|fui ~2 mano|dosis|raya|droga|fentanilo|heroina
        creo|siento|parece ~3 sobredosis|pase|muriendo|mucho|apagando|desmayando|yendo ~2
        me ~1 estoy|siento|ando ~1 apagando|desmayando|desvaneciendo|yendo|durmiendo ~3 ayuda|fentanilo|droga|mucho|$
        me ~1 meti|use|puse|inyecte|fume|tome|pique ~2 demasiado|demasiada|mucho|mucha|muchas|de_mas|doble|bastante ~3
        se ~1 metio|puso|inyecto|fumo|tomo|pico|pincho ~3 no ~1 despierta|respira|responde|reacciona|mueve
        labios|boca|cara|dedos|unas ~3 azul|azules|morado|morados|morada|moradas|gris|palida
        no ~2 vuelve|regresa|reacciona ~3 narcan
        se ~1 quedo|puso ~1 tieso|tiesa|ido|ida|duro|flacido
        siento|creo ~1 que ~1 me ~1 voy|muero|apago|desmayo|estoy_yendo $|ayuda|ya|y
        ronca|roncando|ronquidos ~4 raro|despierta|responde|feo
        narcan|naloxona ~5 no|nada|dos|otra|ya|sigue|reacciona|despierta
        no ~1 hay|tengo|tenemos|encuentro|traigo ~1 narcan|naloxona ~1 $|ayuda|y
        cayo|desplomo|desmayo|caido ~8 narcan|naloxona|ambulancia|respira|responde
        esta|estan|puso|quedo ~1 azul|morado|morada ~2 mi|que_hago|el|la|ayuda
        dos|2|otra|tres ~1 narcan|naloxona ~4
    """,
    "not_breathing": """
        no ~2 respira|respiran|despierta|despiertan|responde|reacciona|contesta_y_esta|se_mueve|mueve !la_cola|temprano
        me ~2 falta|yendo|va|acaba|corta|faltando ~2 aire|respiracion !acondicionado
        respira|respirando|respiracion ~2 muy|bien|apenas|lento|poquito|poco|raro|mal|casi|despacio
        casi|apenas|ya no ~1 respira|respiro|late
        no le? ~1 late|siento ~2 corazon|pulso
        tirado|tirada|desmayado|desmayada|inconsciente|desplomo|desvanecio|cayo ~4 piso|suelo|bano|azul|morado|frio|fria|despierta|responde|respira
        ojos ~2 volteados|blanco|blancos|volteo|atras
        frio|fria ~2 y|no|azul|tieso|tiesa ~2 azul|despierta|respira|responde|morado
    """,
    "medical": """
        perdiendo|pierdo|mucha|bastante|monton ~2 sangre
        embarazada ~4 sangre|sangrando|sangrado|sangro
        sangrando ~4 embarazada|mucho
        se me ~1 durmio|duerme|paralizo ~2 cara|brazo|lado
        manden|llamen|necesito|quiero|pidan|llame|ocupo ~2 ambulancia|911|policia|paramedicos
    """,
    "violence": """
        <golpeador> ~4 me ~2 <golpea>|pegando|golpeando|ahorcando|pega|golpea|quiere_matar|va_a_matar|amenaza|amenazo|encerro|viola|persigue|tiene_encerrada
        me ~1 <golpea> ~3 <golpeador>
        me ~1 esta|estan ~1 pegando|golpeando|ahorcando|persiguiendo|amenazando|siguiendo|violando
        me ~1 tiene|tienen|encerro|encerraron ~2 encerrada|encerrado|bano|cuarto|amarrada|amarrado|secuestrada|secuestrado
        encerrada|encerrado|escondida|escondido ~4 bano|cuarto|closet|casa ~4
        tumbando|tumbo|rompiendo|pateando|quebrando|forzando|golpeando|tumba ~1 la|mi|las puerta|ventana|puertas
        manden|envien|manda|mande|llamen|llama|traigan ~1 a? ~1 alguien|policia|ayuda|la_policia ~1 $|ya|por_favor|rapido|pronto|aqui|urgente
        escondida|escondido ~8 hablar|manden|ayuda|llamar|policia|viene|busca
        esta|estan ~1 afuera ~4 pistola|cuchillo|matar|machete|bate|puerta
        <querer_mal>|voy_a ~2 matar|apunalar|balear|disparar|quebrar|acuchillar|golpear|matarlo|matarla|matarlos ~1 a? ~2 alguien|todos|ese|esa|vecino|marido|esposo|mujer|esposa|jefe|ex|$|doctor|clinica|suegra|hermano !por_un
        me ~1 dieron|dio|metieron|metio ~1 un|una? punalada|tiro|balazo|golpiza|paliza|navajazo|disparo
        quemar|incendiar|volar|explotar|quemo ~2 clinica|casa|lugar|edificio|todo_eso
        le|les|lo voy|vamos ~1 a ~1 dar|meter|pegar ~1 un|una? tiro|balazo|punalada|golpiza|paliza|navajazo|plomazo
        voy con|para|a ~4 pistola|arma|machete ~3 clinica|todos|ustedes
    """,
    "child": """
        <pequeno> ~6 <comio>|trago|chupo|agarro|encontro|tomo|bebio|metio|comiendo ~5 <pastilla>|<medicina>|boca|dosis|strip|parche|tira|vape|droga|heroina|fentanilo
        <comio>|trago|tomo ~1 <pequeno> ~4 <pastilla>|<medicina>|dosis|tira
        le ~1 pega|pego|golpea|golpeo|pegue|pegando|golpeando|quemo|quema|toca|hace_dano ~2 a ~1 mi|mis|el|la|los|su|nuestro ~1 <pequeno>
        <pequeno> ~5 no ~1 respira|despierta|responde|reacciona|mueve|llora_y
        <pequeno> ~4 azul|morado|morada|sin_respirar|convulsionando|desmayado|desmayada|dormido_y_no|ahogando|ahogandose|flacido
        deje|dejo|dejaron|esta ~2 solo|sola|solos ~2 <pequeno> ~3 carro|casa|$
        <pequeno> ~2 solo|sola|solos|solas ~2 carro|casa|$
        voy_a|quiero|puedo|ganas ~3 lastimar|pegarle|golpear|sacudir|hacerle_dano|matar ~3 <pequeno>
        me ~1 pase ~2 mano ~2 <pequeno>
    """,
}

CONCERN = {
    "death_wish": """
        hoyo|pozo|abismo|tunel ~3 no|negro|oscuro|sin ~2
        debieron|debio|hubieran|mejor|hubiera ~2 dejar|dejado|haberme|me_hubiera|muerto|muerta ~2 morir|muerto|muerta|dejado|$
        no ~1 deberia|debi|debia|merezco ~1 estar|haber|vivir|existir|seguir ~2 vivo|viva|nacido|aqui|$|viviendo
        no ~1 quiero|quisiera|deseo|tengo_ganas|aguanto|soporto|puedo ~1 de? ~1 vivir|existir|despertar|estar_vivo|estar_viva|estar_aqui|seguir_viviendo|seguir_aqui|seguir_asi|amanecer ~1 $|mas|asi|ya|manana|nunca|y
        ojala|quisiera|preferiria|prefiero|deseo|pido ~4 muera|muriera|muerto|muerta|morir|morirme|despertara|despertar|nacido|existiera|existir|llevara|lleve|desaparecer|desapareciera
        si ~1 me muero|muriera|mato ~4 nadie|importa|mejor|todos|igual|extranaria
        nadie ~3 extranaria|extranar|importa|importo|llorar|cuenta|quiere
        estorbo|carga|estorbando ~2
        todo ~1 me|ya ~1 da|vale igual|madre|lo_mismo
        no me veo ~3 viejo|vieja|manana|futuro|adelante|anos|llegando
        favor ~2 a ~1 todos|mundo|familia
        estarian|estaria|estuvieran mejor ~1 $|sin|si
        no ~2 miedo ~2 muerte|morir|morirme
        lugar|sitio|momento|hoyo oscuro|oscura|negro
        lloro|llorando|llorar|llore ~3 dias|dia|noche|noches|tiempo
        no ~1 quiero|puedo luchar|pelear|batallar
        perdon*|perdonen*|disculp* ~2 por todo ~1 $|adios|lo
        me vale ~1 todo|vivir|la_vida
        por_que ~2 me ~1 narcan|revivieron|salvaron|despertaron|pusieron
        estarian|estaria|estan|serian|van_a_estar ~2 mejor|felices|tranquilos ~1 sin ~1 mi
        para|pa que ~1 vivo|vivir|sigo|seguir|despertar|nazco|naci|existo|luchar|me_levanto
        da ~1 igual|lo_mismo ~3 vivir|morir|muero|vivo|muerto|viva
        ya ~1 no ~1 me importa ~2 vivir|nada|morir|mi_vida|si
        cansado|cansada|harto|harta|aburrido|aburrida ~1 de ~2 vivir|vida|existir|seguir|luchar|sufrir|todo|respirar
        pienso|pensando|pense|pienso_mucho|ideas|pensamientos ~3 morir|muerte|morirme|matarme|desaparecer|suicidio|acabar|irme
        dormir|dormirme ~3 no|nunca|jamas|siempre ~1 despertar|despertarme|mas|$
        diosito|dios|senor|virgencita|virgen ~4 lleve|llevame|lleva|recoja|acuerdate_de_mi|llevara|recoge
        vivir ~1 no ~1 vale|tiene|sirve
        no ~2 sentido ~2 $|vivir|la_vida|nada|seguir|mi_vida|todo
        no ~1 veo|encuentro|hay|hallo|le_veo ~2 razon|motivo|sentido|salida|caso|futuro|motivos|razones
    """,
    "fear": """
        <droga>|porqueria|cosa|esto|vicio|polvo ~3 va_a|puede|esta|termina|me ~1 acabar|matar|matando|matandome|mata|llevar|enterrar ~2 $|un_dia|dia|algun|conmigo|a_mi
        miedo|temor|temo|asustado|asustada|asusta|aterra|panico|preocupa ~6 morir|morirme|muera|muero|sobredosis|fentanilo|recaer|recaiga|usar|use|consumir|matar|mate|caer|despertar|pase
        use|recai|consumi ~3 miedo|sola|solo|verguenza
        voy_a|quiero|a_punto_de ~1 usar|consumir|meterme|drogarme|fumar|inyectarme|picarme ~3 hoy|ahora|noche|ya|aguanto|puedo|ahorita
        ^ ~1 recai|recaida $|otra|ayer|de_nuevo|y|anoche|hoy
        si ~2 uso|consumo|recaigo|vuelvo|sigo|vuelva|meto|fumo|inyecto ~4 muero|morir|mata|mato|muerto|sobredosis
        no ~1 quiero ~1 morir|morirme ~3 droga|asi|esto|sobredosis|como|de
        casi ~3 muero|mori|morir|muere|mato|sobredosis|paso|ahogo
        recai|use|consumi|resbale|volvi_a ~2 anoche|ayer|hoy|otra_vez|usar|consumir|de_nuevo|esta_manana
        quiero|ganas|necesito|muriendome ~2 usar|consumir|meterme|drogarme|inyectarme|picarme|un_pase|una_cura|curarme ~2 $|ya|mucho|ahora|hoy|tanto|ahorita
    """,
    "hopeless": """
        no puedo|aguanto|doy|soporto|resisto|tengo_fuerzas ~2 mas|seguir|continuar|nada|para ~1 $|y|ya|con|asi|adelante|de|esto|vivir
        ya no ~1 puedo|aguanto|doy|soporto|resisto ~1 $|mas|con|seguir|vivir|asi|y|ni|ayuda|continuar !comer|de_la_risa
        ya no ~1 se_que_hacer|tengo_fuerzas|tengo_fe
        me ~1 siento|encuentro|estoy ~2 vacio|vacia|perdido|perdida|inutil|basura|solo|sola|destruido|destruida|roto|rota|atrapado|atrapada|hundido|hundida|desesperado|desesperada|muerto|muerta|acabado|acabada|derrotado
        estoy|ando ~2 hundido|hundida|destruido|destruida|desesperado|desesperada|acabado|acabada|deshecho|deshecha|deprimido|deprimida|hecho_mierda|en_el_fondo|tocando_fondo|mal_de_la_cabeza|en_crisis
        todo ~2 perdido|acabo|arruine|acabado|negro|gris|oscuro|sale_mal
        sin ~1 esperanza|esperanzas|salida|fuerzas|ganas|rumbo|futuro|ilusion
        no tengo a? nadie $|ya|con|que|en
        sin|no_tengo|ni ~1 fuerza|animos $|ya|para
        me ~1 odio|doy_asco|rindo|rendi|detesto|aborrezco
        soy ~2 fracaso|basura|porqueria|nadie|mierda|inutil|desastre|estorbo
        nada ~2 sentido|importa|vale|sirve|ayuda
        lo perdi|eche ~1 todo
    """,
    "withdrawal": """
        rompiendo|rompo|rompi|kikeando|quiqueando|pateando ~1 en? ~1 frio|vicio|la_malilla
        rompiendo $|y
        tiembla|tiemblan|temblando ~3 cuerpo|manos|piernas|huesos
        en frio ~4 vomitando|temblando|sin|metadona|heroina|rompiendo|aguanto
        no ~1 retengo|aguanto|tolero|me_queda|detengo|puedo_retener ~2 agua|comida|nada|el_agua
        malilla|malillas|malillo|malilloso|mono|tembladera|eriza|enfermo_de_droga|maleado|maleada|en_malilla|cura
        temblar|vomitar ~5 paro|puedo|vomitando|temblando|sudando
        vomitando|temblando|sudando|mala|malo|enferma|enfermo ~5 temblar|vomitar|sudar
        temblando|temblores|sudando|vomitando|vomito|escalofrios|diarrea|retortijones|calambres|nauseas|sudor|vomitar ~6 temblando|temblores|sudando|vomitando|escalofrios|diarrea|dormir|sin|metadona|heroina|droga|dosis|huesos|noche|retortijones|calambres|nauseas|malo|mala|suboxone
        estoy|ando|sigo|bien|muy ~2 mal|malo|mala|enfermo|enferma ~4 droga|dosis|metadona|suboxone|cura|falta|sin|dejar|deje|fentanilo|heroina
        huesos|cuerpo ~3 duelen|duele|parten|quiebran|rompen ~4
    """,
    "medicine": """
        no ~1 me ~1 la|las|lo|los ~1 quiso|quisieron|dieron|dio|quieren|quiere|surten|surtieron|pudieron|dan ~2 dar|surtir|$|y|en|la_farmacia
        farmacia|clinica|doctor|doctora|seguro|enfermera ~3 no ~3 dar|dio|dieron|quiso|surtio|surtieron|surten|tenia|tenian|hay|tiene|tienen|cubre|autoriza|autorizo
        no ~1 tengo|queda|quedan|me_queda|me_quedan ~2 mas|sino|nada ~2 que|de ~2 una|un|dos|poquito|1|2 ~1 <medicina>|<pastilla>|dia|dias
        se ~1 me|nos ~2 <perdi> ~5 <medicina>|<pastilla>|todo
        <medicina>|<pastilla> ~5 <perdi>|acabo|acabaron|termino|mojo|cayo|robaron|perdio|gasto|se_fue|cayeron
        farmacia|clinica ~2 cerrada|cerrado|cerro
        me|nos corto|cortaron|quito|quitaron|suspendio|suspendieron|nego|negaron ~2 <medicina>|<pastilla>
        vendi|regale ~1 mi|mis|las|la ~1 <pastilla>|<medicina>
        no ~1 puedo|alcanza|pude ~2 pagar|comprar ~3 <medicina>|<pastilla>
        me ~1 quede|quedo|quedado ~2 sin ~2 <medicina>|<pastilla>|nada
        se me|nos acabo|acabaron|termino|terminaron $
        sin ~2 <medicina>|<pastilla> ~2 $|desde|hace|y|por|hasta|dias
        llevo|tengo|van|hace ~4 dias|dia|semana ~3 sin ~3 tomar|dosis|<medicina>|tomarla|nada|ella
        perdi|salte|falte|no_tome|no_me_tome|no_fui_por|deje_de_tomar ~3 dosis|<medicina>|<pastilla>
    """,
    "released": """
        cumpli|cumplir|hice|dure|complete ~4 carcel|prision|condado|bote|tambo|penal|preso
        acabo|acaban|recien|ayer|hoy|apenas ~3 salir|sali|salgo|salido|soltaron|soltar|dejaron|salimos ~4 <encierro>|bote|tambo|carcel|adentro|preso|$
        sali|salgo|salimos ~1 hoy|ayer|anoche|apenas|ahorita|recien ~2 del|de ~2 <encierro>|adentro|preso
        me ~1 soltaron|dieron_de_alta|dejaron_salir|sacaron|liberaron ~3 $|hoy|ayer|de|del|anoche|ahorita|esta
    """,
    "leaving": """
        me ~1 fui|sali|escape|largue ~2 del|de ~1 la? <trato>|rehab|hogar
        me ~1 voy|salgo|quiero_ir|quiero_salir ~2 de|del ~1 la? <trato>|aqui
        ya no ~2 <trato>
        voy_a|quiero|pienso ~1 dejar|abandonar|parar ~2 <trato>|<medicina>
    """,
    "pregnant": """
        embarazada|embarazo|encinta|panza|prenada ~8 usar|consumir|drogarme|drogo|inyecto|inyectarme|fumar|usando|uso|use|consumo|consumi|consumiendo|droga|drogas|fumando|fume|heroina|fentanilo|recai|dejar|malilla|abstinencia|limpia|miedo
    """,
}
