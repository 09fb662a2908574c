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
        sin fuerzas|ganas_de_nada|ganas_de_seguir
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
        aguitado|aguitada|apachurrado|destrozado|destrozada|devastado|devastada|hecho_pedazos|hecha_pedazos
        todo ~2 sale|salio|va|anda ~1 mal
        hijos|familia|mama|todos ~3 no ~2 quieren|quiere ~1 ver|hablar|saber
    """,
}
