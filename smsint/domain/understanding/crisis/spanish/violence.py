"""Violence done, threatened or meant. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
    "violence": """
        me ~2 <golpea> !una_gripa|el_sol|la_risa|el_virus|la_idea|el_pelo|las_ganas|la_migra|duro_el|un_dolor|el_pulso|con_la_idea|la_gripe|fuerte_la|un_susto|la_cuenta
        ^ ~1 me|nos ~1 <quiere_va> ~1 matar|pegar|golpear|lastimar|violar|quemar|hacer_dano !si_llego
        <pareja> ~3 me|nos ~1 <quiere_va> ~1 matar|pegar|golpear|lastimar|violar|quemar|hacer_dano ~1 $|si|y|otra|mi|a|con|ayuda|esta|hoy !si_llego|si_no_llego_a
        tiene|trae|saco|con|apunta|apunto|agarro ~2 pistola|arma|cuchillo|navaja|machete
        <pareja> ~3 <amenaza> ~3 matarme|matarnos|pegarme|golpearme|lastimarme|violarme|matar
        lo|la|los|las|te ~1 voy_a|quiero|voy_ha|puedo ~1 matar|apunalar|golpear|quebrar|balear|madrear|picar|matarlo !el_tiempo|de_risa|a_besos
        <querer> ~1 matarlo|matarla|matarlos|golpearlo|golpearla|apunalarlo|apunalarla|lastimarlo|lastimarla|dispararle|picarlo|matarlas|pegarle|lastimarlos|quebrarlo
        <querer> ~1 matar|apunalar|disparar|lastimar|golpear|herir ~1 a|alguien !la_hora|tiempo
        no estoy|me_siento ~1 segura|seguro ~1 aqui|con_el|con_ella|en_mi_casa|en_casa|en_esta|$
        miedo ~4 mate|pegue|golpee|lastime|encuentre|viole|mi_vida|mi_marido|mi_esposo|mi_novio|mi_pareja|mi_ex
        temo por ~1 mi|nuestra|su vida
        violencia domestica|en_casa|en_mi_casa|familiar
        violaron|violada|violo|violan|violacion
        abuso|abuso sexual|sexualmente
        no me ~1 deja|dejan salir|ir|irme|usar
        me tiene|tienen ~1 encerrada|encerrado|amenazada|amenazado|secuestrada|secuestrado|atrapada
        secuestraron|secuestrada|secuestrado|tratante|trata_de
        hay ~2 tiroteo|balacera|hombre_con|balazos
        le|les voy_a|vamos_a ~1 disparar|pegar|matar|apunalar|quebrar|dar_un_tiro|partir_la_madre|dar_en_la_madre
        <relation>|<pareja> ~1 me toca|manosea|viola|toco|abusa|tocaba
        me ~1 forzo|forzaron|obligo|obligaron|drogo|drogaron ~3
        <pareja> ~5 pistola|arma|cuchillo|machete|navaja
        <querer> ~1 matar ~1 a ~1 mi|el|la|ese|esa|todos|alguien
        me trata|maltrata ~1 mal ~2 golpea|pega|$
        abusaron|abuso|abusando|violaron|violo ~1 de ~1 mi $|anoche|ayer|otra|cuando|hoy|y
        me|nos ~1 estan|esta ~1 pegando|golpeando|atacando|siguiendo|amenazando|lastimando
        <querer> ~2 matar ~1 a ~1 mi|su|el|la ~1 <pareja>|esposo|esposa|marido|novio|novia|papa|mama|vecino|jefe
        lo|la|los voy ~1 a ~1 matar|apunalar|picar|golpear|balear|quebrar
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
        me|nos|lo|la ~1 apunalaron|apunalo|acuchillaron|acuchillo|balacearon|golpearon|violaron|robaron_con|secuestraron|asaltaron|patearon|dispararon ~1
        <golpeador>|el|ella|<pareja> ~2 pega|golpea|pegando|golpeando|maltratando|ahorcando|pateando ~1 a ~1 mi|mis ~1 mama|papa|hermana|hermano|madre|abuela|tia|hijo|hija|familia
        le|les ~1 esta|estan|sigue ~1 pegando|golpeando|ahorcando|lastimando|maltratando ~1 a
        miedo ~2 a|de|que ~2 me|mi ~2 mate|pegue|golpee|ex|marido|esposo|novio|lastime|encuentre|viole|haga_algo
        me ~1 escondi|escondo|escondida|escondido|encerre ~3 de|en|porque ~2 el|mi|marido|esposo|novio|bano|closet
        <golpeador> ~3 esta|llego|viene|anda ~2 borracho|drogado|armado|furioso ~4 pega|golpea|miedo|pistola|cuchillo|matar|amenaza
        voy|vamos ~1 con|a|por ~2 pistola|cuchillo|machete|arma|cuete
        me ~2 avento|tiro|empujo|lanzo|arrastro|jalo|estrello|azoto ~3 escaleras|pared|piso|ventana|pelo|carro|puerta|suelo
        si ~1 lo|la|me ~1 dejo|voy|hablo|salgo|denuncio ~3 mata|matar|mato|pega|encuentra|quema
        dice|dijo|jura|amenaza ~5 me|nos|los|la|lo ~1 mata|va_a_matar|quema|entierra|golpea|dispara|mate|encuentra !risa
        me ~1 quiso|quizo|trato_de|intento ~1 ahorcar|matar|violar|golpear|quemar|asfixiar|apunalar|estrangular
        me ~1 obligan|obliga|forzan|fuerza|venden|vende|prostituye|prostituyen
        me ~1 toco|manoseo|agarro ~3 sin_permiso|padrastro|tio|cuando|a_la_fuerza|jefe|dormida|partes|borracha
        hombre|alguien|tipo|sujeto ~2 armado|armados|con_pistola|con_cuchillo
        entraron|entro|metieron|metio ~3 casa|cuarto|ventana|apartamento ~4 siguen|sigue|pistola|ayuda|aqui|adentro|escondida|escondido
        lastimar|matar|golpear|pegarle ~6 siento_que|lo_voy_a_hacer|no_me_controlo|no_puedo_parar|ganas|voy_a_hacer
        lastimar|golpear|matar|pegarle ~5 pero siento|creo ~3 hacer
        agarrada|agarrado|agarro|agarra|apretando|apreto ~2 cuello|garganta|pelo|brazos
        va_a|van_a|quiere|quieren ~1 nos? quemar|quemarnos|quemarme|prender|prenderle ~5 casa|vivos|viva|todo|fuego|adentro
        trae|tiene|echo|echando|traia|riega|esta_echando ~2 gasolina|gas
        voy_a|quiero|ganas_de|pienso matar|matarlo|picar|balear ~1 al|a_la|a_los|a_ese|a_esa|a_mi ~2 que|tipo|cabron|guey|vecino|hombre|vieja|ex|marido|esposo|jefe
        nos ~2 quemar ~2 casa|vivos|todo
    """,
}
