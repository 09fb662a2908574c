"""Hopelessness, despair, no strength left. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
    "hopeless": """
        sin ~1 esperanza|esperanzas|salida|remedio|futuro|fuerzas
        no ~2 esperanza|esperanzas|salida|futuro|solucion|remedio
        perdi|perdido|perdiendo|perdida ~2 esperanza|esperanzas|fe|las_ganas|todo|la_razon|a_mi_familia|a_mis_hijos
        lo perdi todo
        no puedo|aguanto|doy|soporto|resisto|tolero|podre mas $|con|asi|y|ya|esto|de|por|me|la|ayuda|aguantar
        ya no ~1 puedo|aguanto|soporto ~1 $|mas|esto|asi|con|seguir|la_vida|este|tanto|ni|y|el|vivir|el_dolor
        no puedo ~1 seguir|vivir|continuar ~1 asi|con_esto|mas|adelante|$|viviendo|sufriendo
        me ~1 rindo|rendi|doy_por_vencido|doy_por_vencida|quiero_rendir|di_por_vencido|voy_a_rendir
        rendirme|tirar_la_toalla|darme_por_vencido|darme_por_vencida
        desesperado|desesperada|desesperanza|desesperacion
        deprimido|deprimida|depresion
        no ~1 valgo|sirvo ~2 nada|$|para
        soy|siento ~2 fracaso|fracasado|fracasada|basura|inutil|mierda|porqueria|perdedor|perdedora|desastre
        a nadie ~2 importo|importa
        nadie ~1 me ~1 quiere|ayuda|entiende|necesita|ama|escucha
        estoy|siento|tan|muy|completamente|totalmente|me_siento ~1 solo|sola ~1 $|y|en_esto|en_el_mundo|no|sin|en_la|con
        me|siento ~1 vacio|vacia|perdido|perdida|derrotado|derrotada|roto|rota|atrapado|atrapada
        toque|tocado|tocando|toco fondo
        todo ~2 perdido|se_acabo|esta_perdido|vale_madre|se_derrumba|me_sale_mal
        nada ~2 sentido|importa|vale|sirve|ayuda|funciona ~1 $|ya|para|la|y|me
        nunca ~3 mejorar|salir|curar|cambiar|feliz|componer|recuperar|estar_bien|dejar
        no dejo|paro|puedo_dejar de llorar
        llorando ~2 todo|toda|todos|dias|noches|horas
        en crisis
        ataque|crisis ~1 de ~1 panico|ansiedad|nervios
        que caso tiene
        me odio
        no se que hacer ~2 vida|conmigo|ya|ayuda|$
        se me ~1 acaban|acabaron|terminaron ~2 fuerzas|ganas|esperanzas
        necesito hablar con ~1 alguien
        no veo ~2 salida|futuro|luz|fin
        no ~1 le? importo ~1 a ~1 nadie
        estoy|siento ~1 harto|harta ~1 de ~1 todo
        <harto> ~1 de ~1 todo|luchar|sufrir|esta_vida|esto
        tire|tirado|tirar ~1 la toalla
        no ~1 tengo ~1 fuerzas|animo|animos ~1 $|ya|para|de|ni
        estoy|siento ~2 deprimido|deprimida|destrozado|destrozada|hundido|hundida|devastada|devastado|desesperado|desesperada
        perdido|perdi|perdiendo ~2 esperanza|esperanzas|fe
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
        estoy|ando|me_siento ~2 mal|fatal|pesimo ~1 emocionalmente|animicamente|mentalmente|del_alma|psicologicamente
        no ~1 estoy|me_siento bien ~1 $|nada|emocional|mental|y_no|de_la_cabeza
        se me ~1 vino|cayo|viene|derrumbo|cierra ~1 el|todo ~1 mundo|encima|cielo
        di|doy|dada|dado|dare|dando ~2 por vencida|vencido
        me ~1 quitaron|quitan|van_a_quitar ~3 nenes|ninos|hijos|hijas|hija|hijo|bebe
        siento|estoy ~2 hundo|hundiendo|ahogando|ahogo|derrumbo|derrumbando|quiebro|rompo|apago !risa
        en lo mas bajo|profundo|hondo
        <familiar>|familia|todos ~3 no ~1 me ~1 quieren|quiere|hablan|habla|soportan|perdonan|aguantan
        le|les ~1 falle|fallo|he_fallado ~2
        me ~1 la|lo paso llorando|sufriendo|encerrado|encerrada
        no ~1 me ~1 quiero|puedo ~1 levantar|parar ~1 de? ~1 la? cama
        ansiedad|depresion|tristeza|angustia|panico ~3 comiendo|matando|ganando|consumiendo|fuerte|acabando|horrible|mata|come|puede|mal
        ya no ~1 creo ~2 que|en ~4
        se me|nos ~1 cerro|cierra|cae|acabo ~1 el? ~1 mundo|cielo
        no ~1 puedo con ~1 mi|la ~1 alma|vida|conmigo|tristeza|pena|dolor|cabeza
        aguitado|aguitada|destrozado|destrozada|devastado|devastada
        todo ~2 sale|salio|va|anda ~1 mal
        hijos|familia|mama|todos ~3 no ~2 quieren|quiere ~1 ver|hablar|saber
        dias|semana|semanas|mes|meses|noches ~5 <echado>
        <echado> ~3 hace|desde_hace|ya_van|por ~2 <cuanto_tiempo>
        llevo|ya_van|desde_hace ~6 <echado>
        no ~1 me? ~1 bano|como|levanto|salgo|duermo|arreglo & no|ni ~1 me? ~1 bano|como|levanto|salgo|contesto|hablo|arreglo|duermo|nada
        sin ~1 banarme|comer|salir|pararme|levantarme|hablar_con_nadie ~4 dias|semanas|semana|mes|meses|cama|casa|$
        no ~1 tengo|hay|queda|quedan ~1 nada|nadie|razon|ganas ~2 por ~1 que|quien ~1
        nada|nadie ~1 por ~1 que|quien ~1 levantarme|vivir|luchar|seguir|despertar
        tristeza|vacio|soledad|angustia ~5 no ~4 quita|llena|pasa|va|acaba|deja|aguanto|cabe
        vacio|hueco|hoyo ~3 llena|dentro|pecho|alma|adentro
        ya|no|ni ~1 siento|sentir ~1 nada ~1 $|por_dentro|ya|ni|dentro|adentro
        ya ni ~1 siento|lloro|como|duermo|rezo|hablo|salgo|me_levanto
        muerto|muerta|roto|rota|podrido|podrida|vacio|vacia|seco|seca|hueco|hueca ~1 por dentro
        dios|virgen|santos ~4 olvido|abandono|abandonado|escucha|escuchan|oye|dejo ~2
        ni ~1 dios|los_santos|mi_familia|mi_madre|mis_hijos ~5 escucha*|quier*|oye*|perdona*|habla*|aguanta*
        no me ~1 quedan|queda|sobran ~1 ya? ~1 fuerzas|ganas|lagrimas|animos|energia|esperanza|vida|nada
        ni ganas|fuerzas|animos ~2 de|para|tengo ~3
        nada sabe a nada
        todo ~2 lo ~1 que ~1 toco|hago|empiezo ~3 pudre|mal|rompo|echa_a_perder|destruyo|sale_mal
        no ~1 sirvo|valgo ~1 ni|para|como|de ~3
        no quiero ~1 ver|hablar|saber ~2 nadie|gente ~1 $|ya|ni|nada|y
        <pequeno>|<familiar>|mijos|mis_hijos|hijos|mujer|senora|familia|viejo ~2 no|ni ~1 me? ~1 hablan|llaman|contestan|visitan|buscan|quieren|hablan|habla|llama|contesta
        perdi ~2 casa|mujer|trabajo|hijos|ninos|rancho|familia & perdi|todo|nada|nadie|solo|calle
        lo ~1 he? perdi|perdido ~1 todo ~1 $|casa|y|hijos
        me ~1 siento|sentia ~2 como ~1 un|una ~1 mueble|basura|estorbo|fantasma|trapo|muerto|perro|cucaracha|nada|cero|carga|bulto|cascara
        solo|sola|abandonado|abandonada|tirado|tirada ~1 como ~1 un? ~1 perro|animal
        no ~2 deja|puedo ~1 de? ~1 llorar
        llevo|llevamos ~3 llorando
        estado de animo ~2 cero|0|uno|1|por_el_suelo|suelo|negativo
        animo|mood|me_siento ~2 por_los_suelos|por_el_suelo|en_el_suelo|de_la_patada|del_nabo|como_mierda|de_la_chingada|de_la_fregada|peor_que_nunca
        no ~1 veo|creo ~1 que ~2 vaya|va|pueda ~1 a? ~1 cambiar|mejorar|componer*|salir|servir
        no ~1 tengo perdon
        hasta aqui llegue
        ya ~2 me ~1 canse|fastidie|harte ~2 $|de_todo|de_esto|de_luchar|de_vivir|de_pelear
        estoy ~2 cansad*|hart* ~2 de ~2 ser|vivir|luchar|todo|estar|sufrir|esta_vida|pelear|fingir
        no ~1 levanto|puedo_levantar ~1 cabeza
        se me ~1 acabo|acabaron|fueron ~3 ganas_de_vivir|ganas_de_todo|ganas_de_luchar|ganas_de_seguir|fuerzas|esperanza|vida|lagrimas|fe|esperanzas
        ya ~2 no ~1 espero|creo|confio|me_importa ~1 en? ~1 nada|nadie
        le ~1 perdi ~2 gusto|sentido|sabor|interes|amor ~1 a ~1 la? todo|vida
        no ~1 tengo ~1 a? ~1 quien|nadie ~3 $|llamar|decir*|hablar*|contar*|recurrir|acudir|ayude
        nadie ~1 me ~1 pela|hace_caso|busca|llama|visita|escribe|pregunta|habla|necesita|aguanta|soporta|cree
        alma ~3 pies|rota|pesa|duele|cae|suelo|hecha|pedazos
        me ~1 quede|quedo|dejaron ~1 sin ~1 nada|nadie|casa|familia|hijos|ganas|fuerzas|esperanza
        no ~1 me ~1 dan|nacen|da ganas ~2 de? ~1 nada|vivir|levantarme|salir|comer
        ya ~1 todo ~1 me ~1 vale
        me ~1 vale ~1 todo|madre|gorro ~1 todo|$|ya|la_vida
        apagado|apagada ~1 por|desde|todo|todos|ya|por_dentro
        me ~1 aisle|aislo|encerre|encierro ~3 $|de_todos|mundo|cuarto|casa|semanas|dias
        no ~1 quiero|puedo ~1 ver|hablar ~1 con|a ~1 nadie|gente
        vivo|duermo|viviendo|durmiendo ~3 calle|carro|puente|parque|banqueta|troca|bajo_un_puente
        perdi|perdimos ~2 casa|hogar|custodia|hijos|ninos|familia|todo
        me ~1 corrio|corrieron|echo|echaron|saco|sacaron ~3 casa|cuarto|apartamento|departamento|calle
        me ~1 siento|sentia|estoy ~3 apagad*|sec*|muert*|vaci*|fracasad*|inutil|derrotad*|acabad*|perdid*|hundid*|atrapad* ~2
        ya ~1 no ~1 soy ~1 nadie|nada
        no ~1 le ~1 hallo|veo|encuentro ~2 salida|fin|remedio|solucion|caso|sentido|rumbo
        no ~1 estoy ~1 nada|muy bien ~1 $|la_verdad|y|de
        luz apagada|apagadas & dias|semanas|nadie
        no ~1 le ~1 abro ~2 nadie
        ya no ~1 quiero ~1 recuperarme|curarme|cambiar|intentar|luchar|intentarlo
        nada ~2 va|puede|pueden ~1 a? ~1 mejorar|cambiar|componerse|servir
        dios|virgencita ~2 se_olvido|me_olvido|me_abandono|me_dejo ~2 de? mi|$
        no ~1 he ~1 comido|dormido|salido|banado & no|ni & levantado|levantar|salido|comido|banado|dejo|cama|dias
        <cuanto_tiempo> ~3 sin ~1 pararme|levantarme|salir|banarme|comer
        tengo|traigo|con|siento ~2 ansiedad|panico|depresion|angustia ~4 todo|dia|noche|fuerte|no|siempre|horrible
        no ~1 me? ~1 levanto|levante|paro ~2 de ~1 la? ~1 cama|sofa|cuarto
        no ~1 he ~1 comido|banado|salido|levantado ~2 en|hace|nada|de ~1 dias|semanas|cama|casa|mas
    """,
}
