"""Violence done, threatened or meant. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
    "violence": """
        con ~2 pistola|cuerno|machete|cuchillo|escuadra|fierro ~3 van_a|vas_a|va_a|ya ver|verlo|veran|vera
        ^ ~1 me|nos ~1 <quiere_va> ~1 matar|pegar|golpear|lastimar|violar|quemar|hacer_dano !si_llego
        <pareja> ~3 me|nos ~1 <quiere_va> ~1 matar|pegar|golpear|lastimar|violar|quemar|hacer_dano ~1 $|si|y|otra|mi|a|con|ayuda|esta|hoy !si_llego|si_no_llego_a
        tiene|trae|saco|apunta|apunto|agarro ~2 pistola|arma|cuchillo|navaja|machete
        <pareja> ~3 <amenaza> ~3 matarme|matarnos|pegarme|golpearme|lastimarme|violarme|matar
        lo|la|los|las|te ~1 voy_a|quiero|voy_ha|puedo ~1 matar|apunalar|golpear|quebrar|balear|madrear|picar|matarlo !el_tiempo|de_risa|a_besos
        <querer> ~1 matarlo|matarla|matarlos|golpearlo|golpearla|apunalarlo|apunalarla|lastimarlo|lastimarla|dispararle|picarlo|matarlas|pegarle|lastimarlos|quebrarlo
        <querer> ~1 matar|apunalar|disparar|lastimar|golpear|herir ~1 a|alguien !la_hora|tiempo
        no estoy|me_siento ~1 segura|seguro ~1 aqui|con_el|con_ella|en_mi_casa|en_casa|en_esta|$
        miedo ~1 a|de|por|que ~2 mate|pegue|golpee|lastime|encuentre|viole|mi_vida|mi_marido|mi_esposo|mi_novio|mi_pareja|mi_ex
        temo por ~1 mi|nuestra|su vida
        violencia domestica|en_casa|en_mi_casa|familiar
        violaron|violada|violo|violan|violacion
        abuso|abuso sexual|sexualmente
        no me ~1 deja|dejan salir|ir|irme|usar !temprano|al_bano|del_trabajo|a_fumar|al_cine
        me tiene|tienen ~1 encerrada|encerrado|amenazada|amenazado|secuestrada|secuestrado|atrapada
        secuestraron|secuestrada|secuestrado|tratante|trata_de
        hay ~2 tiroteo|balacera|hombre_con|balazos
        le|les voy_a|vamos_a ~1 disparar|pegar|matar|apunalar|quebrar|dar_un_tiro|partir_la_madre|dar_en_la_madre
        <golpeador>|<relation> ~1 me toca|manosea|viola|toco|abusa|tocaba !a_mi|la|el|ir|trabajar|cita|turno
        me ~1 forzo|forzaron|obligaron|drogaron ~3
        <golpeador> ~5 pistola|arma|cuchillo|machete|navaja
        el|ella ~2 trae|tiene|saco|agarro|carga ~3 pistola|arma|cuchillo|machete|navaja
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
        escondida|escondido ~4 bano|cuarto|closet|casa ~4
        encerrada|encerrado ~4 bano|cuarto|closet|casa & marido|esposo|novio|ex|pega|golpe*|miedo|ayuda|policia|afuera|matar|mi_pareja|el_esta|pistola
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
        miedo ~1 a|de|que ~1 que? ~1 me|mi ~2 mate|pegue|golpee|ex|marido|esposo|novio|lastime|encuentre|viole|haga_algo
        me ~1 escondi|escondo|escondida|escondido|encerre ~3 de|en|porque ~2 el|mi|marido|esposo|novio|bano|closet
        <golpeador> ~3 esta|llego|viene|anda ~2 borracho|drogado|armado|furioso ~4 pega|golpea|miedo|pistola|cuchillo|matar|amenaza
        voy|vamos ~1 con|a|por ~2 pistola|cuchillo|machete|arma|cuete
        me ~2 avento|tiro|empujo|lanzo|arrastro|jalo|estrello|azoto ~3 escaleras|pared|piso|ventana|pelo|carro|puerta|suelo
        si ~1 lo|la|me ~1 dejo|voy|hablo|salgo|denuncio ~3 mata|matar|mato|pega|encuentra|quema
        dice|dijo|jura|amenaza ~5 me|nos|los|la|lo ~1 mata|va_a_matar|quema|entierra|golpea|dispara|mate|encuentra !risa
        me ~1 quiso|quizo|trato_de|intento ~1 ahorcar|matar|violar|golpear|quemar|asfixiar|apunalar|estrangular
        me ~1 obligan|obliga|forzan|fuerza|fuerzan|prostituye|prostituyen
        me ~1 venden|vende|rentan ~3 hombres|cuerpo|sexo|esquina|clientes
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
        me|nos|lo|la|le|te|los|las ~3 madrear|golpear|partir|romper|reventar|desfigurar|descuartizar|enterrar|desaparecer|balacear|quebrar|rajar ~2 si|cuando|la_cara|madre|$|el_hocico|vivo|viva|y
        si ~4 ve|oye|escucha|cacha|encuentra|entera|revisa|agarra ~5 escrib*|hablando|mensaje|mensajes|telefono|contestando|texto & mata|matar|pega|golpe*|madre*|va_a|borr*|no_contesten
        si ~4 salgo|voy|dejo|denuncio|hablo|regreso|grito|escapo|llamo|me_muevo ~3 me|nos|los ~1 mata|mato|quema|golpea|pega|madrea|balacea
        dice|dijo|jura|juro|amenaza|amenazo|prometio ~8 me|nos|los|la|lo ~3 matar|mata|mato|quemar|quema|madrear|desaparecer|picar|enterrar|encontrar_muerta !risa
        me trae|tiene|lleva|jalo|agarro ~3 del|de|por ~2 pelo|grenas|cuello|cabellos|pescuezo
        aceite|agua ~2 hirviendo|caliente & avento|tiro|echo|aventaron|quemo|lanzo
        agarrar|agarro|agarre|dar|doy|dio|dieron ~3 <batazos>
        agarrar|agarro|agarre|dar|doy|sacar|recibir|reventar|correr ~5 a? <batazos>
        lo|la|los|las|le|les|nos ~1 esta|estan|andan|siguen|sigue ~1 apunalando|acuchillando|balaceando|golpeando|matando|violando|apuntando|pateando|ahorcando|quemando|baleando|asaltando|persiguiendo
        me ~1 esta|estan|siguen ~1 apunalando|golpeando|violando|apuntando|pateando|ahorcando|quemando|asaltando|persiguiendo|cortando|asfixiando
        dandole|dando|dandome|dio|dieron|dan|da ~2 pela|paliza|golpiza|madriza|tunda|chinga ~2
        lo|la|los|las van|va a? matar !del|de ~2 $|ayuda|si|a|ya
        me las|la ~1 va|van|vas|voy ~1 a ~1 pagar|cobrar & hoy|ya|<arma>|<arma_contra>|se_en_que|se_donde|afuera|esperando|matar|sangre|carro
        le|les|te|lo|la ~1 vuelo|volar|rompo|romper|parto|partir|reviento|corto|cortar ~2 cabeza|pescuezo|cara|madre|sesos|hocico|cuello
        prendo|prender|prenderle|prenderles|prende|meto|meterle|meter|pego|pegar ~1 les? ~1 fuego|lumbre ~3
        <arma>|<arma_contra> & escuela|clinica|trabajo|oficina|consejera|counselor|doctor|doctora|trabajadora_social|todos_ustedes|alguien|guardia & matar|llevo|llevar|voy|traigo|afuera|salir|van_a|vamos_a|camilla|hoy|manana
        esperando|espero|espera ~4 con ~2 <arma>|<arma_contra>
        <arma>|<arma_contra> ~8 le|lo|la|los ~1 voy_a|vamos_a|meto|clavo|estreno|suelto|descargo
        estreno|estrenar|estrenarlo|estrenarla & <arma>|<arma_contra>|fierro|cunado|debe
        ese|esa|el|ella|ellos|esos|nadie|alguien ~2 no ~1 llega|llegan|pasa|pasan|amanece|amanecen|ve|sale|salen ~3 a_manana|manana|de_hoy|esta_noche|vivo|viva|vivos|con_vida
        va|van|vas|voy|sale|salen|sacan|sacar|salir ~2 en|a ~1 camilla|bolsa_negra|bolsa|caja_de_madera|ataud|pedazos
        ahorita|hoy|y|luego|voy|agarro|si_no|yo ~6 lo|la|los|las mato ~1 $|y|a_todos|a_golpes|afuera|con
        <voces> ~5 mat*|mand*|orden* ~2 matar*|mate|maten|mi|los|a
        <voces> ~4 dic*|mand*|orden*|pid*|grit* ~5 mate|matar*|queme|lastime|corte|corta|haga|mato|ahorque|aviente|matarnos
        trae|traia|tiene|agarro|saco|con ~2 hacha|machete|bate|martillo & matar*|diablo|afuera|puerta|drog*|cristal|amenaz*|gritando
        esta|anda|lleva|trae ~6 cristal|drogad*|borracho|loco & matar*|cuchillo|machete|pistola|hacha|golpe*|pega
        ya se|sabemos ~2 donde|en_que ~2 vive|anda|carro|trabaja|estaciona & <arma>|<arma_contra>|pagar|traigo|matar|voy
        van|va a ver ~3 quien_soy|de_lo_que|quien & <arma>|<arma_contra>|sangre|matar
        me ~1 sigue|siguen|esta_siguiendo|persigue ~4 carro|calle|casa|hombre|ex|desde
        me ~1 tiene|tienen ~2 amenazad*|encanonad*|encanonad*|amarrad*|secuestrad*|encerrad*
        <golpeador>|<pareja> ~6 me ~1 obliga|obligo|prostituye|forza|forzo ~2
        no ~1 me|nos ~1 deja|dejan ~1 salir|ir|irme|usar|hablar ~4 casa|telefono|golpea|pega|mata|encerr*
        no puedo hablar & aqui|oye|escucha|lado|afuera|el|marido|esposo|ex
        me ~1 rompio|quebro|partio|tumbo|fracturo|rompieron|quebraron|partieron ~3 nariz|boca|brazo|costilla|costillas|diente|dientes|cabeza|labio|mandibula|hocico
        me ~1 dejo|dejaron|tiene ~3 ojo|cara|toda|todo|brazo|brazos|cuello ~2 morad*|hinchad*|sangr*|marcad*
        me subieron|metieron|treparon|echaron ~3 carro|camioneta|van|cajuela|troca
        no se donde ~1 me_tienen|me_trajeron
        me ~1 quito|rompio|escondio|quebro ~3 telefono|celular & pega|pego|golpe*|encerr*|salir|miedo|mata|matar
        hoy|ahorita|manana|esta_noche ~2 se_muere|mato|matamos|lo_mato|la_mato|los_mato ~3 $|ese|esa|alguien|uno|a|cabron|perro
        va|van a ~1 haber|correr ~1 muertos|sangre|balazos|tiros|balacera|muerte
        acabar|acabo ~1 con|a ~1 todos|ellos|ustedes|ese|esa|el_cabron|ella|todos_ustedes !mi_vida|mi
        me ~1 corretea|correteo|acorralo|arrincono|sacude|zarandeo|jalonea|estrujo ~4
        me ~1 quiere|va_a|trata_de|trato_de|intenta ~1 quemar|ahorcar|apunalar|matar|violar|atropellar|envenenar ~2
        tengo|hay|agarraron ~2 amarrad*|secuestrad*|rehen
        <golpeador> ~6 tumbando|pateando|rompiendo|golpeando|forzando ~2 puerta|ventana
        estoy|estamos|esta|estan|vida|sigo ~1 en peligro
        esta|estan|quiere|quieren|trata|tratan ~1 tratando|intentando|queriendo|de? ~1 de? ~1 entrar|meterse|tumbar|abrir ~2
        le|les|lo|la|los ~1 dispararon|disparo|balearon|balacearon|apunalaron|apunalo|acuchillaron|acuchillo|golpearon ~2 a? ~1 !foto
        balearon|balacearon|apunalaron|acuchillaron|dispararon ~2 a ~1 mi|un|una|alguien|al
        hacerle|hacerles|hacer ~1 dano ~1 a ~1 alguien|el|ella|ellos|mi|mis|otros|la_gente
        hacerle|hacerles dano
        hay|esta|anda|entro|llego ~4 con ~1 una? ~1 pistola|cuchillo|machete|arma|rifle|navaja
        viene|vienen|venia|corre|anda ~4 con ~1 un|una? ~1 <arma>|<arma_contra>
        alguien|hombre|hombres|unos|tipo ~2 entro|entraron|entrando|metiendo ~3 casa|cuarto|apartamento|traila
    """,
}
