"""Between places of care: just released, leaving treatment, pregnant, a death nearby. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
    "released": """
        <salir_de> ~4 <encierro>
        me|lo|la|acaban ~1 de? soltaron|soltar|liberaron|dieron_de_alta|dejaron_salir|soltarme|liberar|darme_de_alta|dan_de_alta
        dado|dieron|dan de_alta|alta ~1 $|hoy|ayer|del|de|en|esta
        estuve|estoy|estaba|sigo ~2 internado|internada|preso|presa|detenido|detenida|encerrado|encerrada|hospitalizado|hospitalizada|encarcelado
        estuve|estoy|sigo|me_llevaron|me_tienen ~2 <encierro>
        libertad condicional|bajo_fianza
        sali|salio ~1 bajo|con fianza|libertad|grillete
        cumpli|cumplir|hice|dure|complete ~4 carcel|prision|condado|bote|tambo|penal|preso
        acabo|acaban|recien|ayer|hoy|apenas ~3 salir|sali|salgo|salido|soltaron|soltar|dejaron|salimos ~4 <encierro>|bote|tambo|carcel|adentro|preso|$
        sali|salgo|salimos ~1 hoy|ayer|anoche|apenas|ahorita|recien ~2 del|de ~2 <encierro>|adentro|preso
        me ~1 soltaron|dieron_de_alta|dejaron_salir|sacaron|liberaron ~3 $|hoy|ayer|de|del|anoche|ahorita|esta
        me ~1 dejaron|soltaron|sacaron|echaron|dejan ~1 ir|salir|libre? ~2 de|del? ~2 <encierro>|hoy|ayer
        ya ~1 estoy|ando ~1 afuera|libre|fuera
        cumpli|cumplir|termine|acabe|terminar ~2 condena|sentencia|tiempo|pena
        llegue|vengo|regrese|vine|sali ~2 del|de ~1 la? ~1 <encierro>
        estoy|sigo|ando|me_tienen|llevo ~3 en ~1 el|la|urgencias|sala ~1 <encierro>|emergencias|de_emergencias|hospital
        me ~1 echaron|corrieron|sacaron ~2 casa|centro|albergue|refugio|hogar
        <salir_de> ~6 <encierro>
        <encierro> & <salir_de> ~2 ayer|hoy|antier|anoche|recien|apenas|ahorita|esta_manana|el_lunes|el_viernes|hace_dos_dias
        me|nos|lo|la ~1 tuvo|tuvieron|tenia|tenian|tienen|trajeron|agarraron ~2 detenid*|encerrad*|pres*|intern*|arrestad*|bajo_custodia
        juez|jueza|corte|fianza|probation|parole & dejo_ir|solto|soltaron|libre|sali|afuera|fianza
        me ~1 trasladaron|pasaron|mandaron|movieron|cambiaron ~3 de|del|a ~2 <encierro>
        estuve|pase|dure|hice|termine|cumpli|acabe|terminar|complete ~4 dias|meses|semanas|anos ~3 <encierro>|centro|adentro|encerrad*|internad*|detenid*|pres*
        cruzar|cruce|puente|frontera|aduana & quitaron|quito|decomis* ~3 <medicina>
        me|nos ~1 dieron|van_a_dar ~2 salida|libertad|mi_libertad|carta_de_libertad ~3
        hoy|ayer|apenas|recien|ahorita|antier ~3 salgo|sali|salimos|saliendo|quede|quedo|ando|estoy ~2 libre|afuera|de_adentro|del_tambo
        vengo|voy|ando saliendo ~2 <encierro>
        me ~1 aventaron|echaron|soltaron|dejaron ~2 calle ~3 hospital|carcel|sin|nada|medicina
        bajo fianza
        me ~1 fui|sali|escape|largue|pele|fugue ~2 del|de ~1 la? ~1 <encierro>
        fuera|afuera ~2 del|de ~1 la? ~1 <encierro>
    """,
    "pregnant": """
        <embarazada> ~10 <consumiendo>
        <consumiendo> ~10 <embarazada>
        prueba ~2 embarazo ~2 positiva|positivo|salio
        me entere|acabo_de ~3 embarazada
        perdi al? ~1 bebe
        embarazada|embarazo|encinta|panza|prenada ~8 usar|consumir|drogarme|drogo|inyecto|inyectarme|fumar|usando|uso|use|consumo|consumi|consumiendo|droga|drogas|fumando|fume|heroina|fentanilo|recai|dejar|malilla|abstinencia|limpia|miedo
        embarazo|embarazada|prenada|encinta & fumar|usar|consumir|drogas|droga|pastillas|suboxone|metadona|medicina|heroina|recai|miedo|malilla
        meses|semanas ~4 usando|consumiendo|fumando|inyectandome|drogandome
        de <number_word>|4|5|6|7|8|9|3 meses ~4 usando|consumiendo|fumando|uso|drogas|consumo
        espero|esperando|tendre|voy_a_tener ~2 bebe & parar|usar|consumir|droga|drogas|dejar|fumar
        bebe ~3 nacer|nace|nacio ~2 adicto|adicta|enfermo|dependiente
        estoy|quede|sali|ando ~2 embarazada|prenada|panzona|encinta
        bebe & no_puedo_parar|parar|usar|consumir|droga|limpia
        <semanas_de> ~1 meses|semanas & <recaer>|use|uso|usando|fumando|consumiendo|pase|buscando|drog*|heroina|fenta|fentanilo|malilla|bebe|baby & bebe|baby|panza|embaraz*|desliz|papa_del_bebe|barriga
        tengo|con|panza_de|de|voy_en ~2 <semanas_de> ~1 meses|semanas & <recaer>|fume|use|pase|buscando|papa_del_bebe|bebe|baby|panza
        bebe|baby|criatura ~2 nace|nacera|naciera|viene|venga & <droga>|usar|usando|consumir|dejar|dejarla|heroina|enfermo
        panza|barriga ~3 meses|semanas & buscando|usando|fumando|<recaer>|inyect*|pic*|malilla|droga
        embarazada & recaimos|usamos|consumimos|recai|usando|malilla
        positiv* ~3 prueba & use|uso|usando|consumi|fume|embaraz*
        esposa|novia|mujer|pareja ~2 embarazada & recaimos|usamos|consumimos|los_dos
    """,
    "leaving": """
        <dejar_trato> ~3 <trato> !textos|mensajes|de_mensajes|de_textos
        no ~1 voy_a|pienso|quiero|vuelvo|regreso|voy ~2 volver|regresar|ir|seguir|continuar|a|con|al ~2 <trato>|ahi|alla
        ya no ~1 voy|vuelvo|regreso|quiero_ir|voy_a_ir|ire|voy_a_volver|quiero_volver|pienso_volver|quiero_regresar ~1 $|a|mas|ahi|alla|al !contestar|responder|participar|leer|recibir|a_contestar
        volver|vuelvo|regresar|regreso|volvi|volviendo a ~1 usar|consumir|las_calles|la_calle|la_droga|drogarme|lo_mismo|las_drogas|las_andadas|las_mismas
        no ~1 quiero|necesito ~2 tratamiento|terapia|rehabilitacion|su_ayuda|mas_ayuda|esta_ayuda
        <trato> ~3 no ~2 sirve|funciona|ayuda|jala
        me ~1 corrieron|sacaron|echaron|expulsaron|botaron|dieron_de_baja|quieren_sacar|van_a_sacar ~3 <trato>|del|de_la|de_mi
        <harto> ~1 de ~1 ir? ~2 <trato>
        al diablo|carajo con ~2 <trato>
        quiero|voy_a|pienso|quisiera|estoy_por|decidi ~1 dejarlo|abandonar|dejar_todo|dejar_de_ir|dejar_de_venir ~1 $|todo|ya|del|de
        <harto> ~2 <trato>
        me ~1 canse ~2 <trato>
        regrese|volvi|regreso|vuelvo|recai ~1 a|con ~1 las? drogas|droga|consumir|usar|heroina|fentanilo
        <dejar_trato> ~2 de? ~1 ir ~2 <trato>
        no ~1 quiero|quisiera|deseo ~1 estar|seguir|continuar ~2 <trato>
        me ~1 fui|sali|escape|largue ~2 del|de ~1 la? <trato>|rehab|hogar
        me ~1 voy|salgo|quiero_ir|quiero_salir ~2 de|del ~1 la? <trato>|aqui
        ya no ~2 <trato>
        voy_a|quiero|pienso ~1 dejar|abandonar|parar ~2 <trato>|<medicina>
        no ~1 me sirve ~2 $|este|el|la|esto
        no ~1 pienso|quiero|voy_a|voy ~1 regresar|volver|continuar|seguir ~3 lugar|ahi|alla|clinica|programa|centro|metadona|suboxone|terapia|grupo|tratamiento
        bajarme|bajar|quitarme|quitar|dejar|dejarla|reducir|salirme ~3 dosis|metadona|suboxone|medicina|tratamiento|centro
        me ~1 harte|canse|fastidie|aburri ~2 clinica|programa|tratamiento|metadona|terapia|grupo|grupos
        <trato> ~2 no ~2 me ~1 esta? ~1 ayudando|sirviendo|funcionando|ayuda|sirve
        me ~1 voy|vo|salgo|quiero|largo ~2 salir|ir|irme|salirme ~2 de|del ~1 la? ~1 centro|rehab|<trato>|anexo|casa_de
        me|nos ~1 dieron|van_a_dar ~1 de baja
        cancelenme|cancelen|cancela|cancele ~2 tratamiento|programa|terapia|citas|caso
        no ~1 voy ~1 a? ~1 volver|regresar|ir_mas|seguir_yendo ~1 $|mas|nunca|ahi|alla|a_la
        ya no ~1 quiero|voy_a|pienso ~1 venir|asistir|seguir_yendo|ir
        le? paro|pare|parando|corto ~2 al|a_la|con|el|la ~1 <trato>|<medicina>
        no|ni ~1 mas ~1 <trato> !para_el_dolor
        <trato> ~4 no ~2 es|era ~1 para? ~1 mi|gente_como_yo
        no es para mi ~3 <trato>
        i_am_done|done|quit|quitting ~2 con ~2 <trato>
        me raje|rajo|salgo|sali|borre|aviento|quito|bajo ~2 del|de ~1 la? ~1 <trato>
        no ~2 vuelvo|regreso|voy|pienso_volver|quiero_volver|quiero_ver ~3 con|a ~1 ese|esa|el|la ~1 doctor|doctora|consejera|consejero|enfermera|terapista|counselor
        no ~2 me ~1 ven|veran|vuelven_a_ver|van_a_ver|vera ~3 por_alla|por_ahi|alla|ahi|mas_por|en_la_clinica|en_el_grupo|ni
        no ~1 voy_a_ir|vuelvo|regreso|voy ~1 nunca|jamas
        hasta aqui ~1 llegue? ~1 con ~2 <trato>|ustedes|esto|medicina
        hasta aqui lleg*|le_paro & tratamiento|programa|clinica|doctor|gracias
        quiero|voy_a|prefiero|decidi|decidimos ~4 seguir|hacerlo|intentar|probar|curarme ~3 solo|sola|por_mi_cuenta|sin_ustedes|con_dios|sin_medicina
        ya no ~2 necesito|ocupo|quiero ~2 ayuda|tratamiento|clinica|medicina|programa|doctor|consejeria
        <medicina> ~6 no ~2 manejo|trabajo|sirve|ayuda|puedo_trabajar & dejo|dejar|la_dejo
        me ~1 di|doy|dare|quiero_dar|den|denme ~2 de ~1 baja ~3 <trato>
        no ~1 cuenten conmigo
        ni ~1 para? que ~2 cita|citas|voy
        cancel* ~4 todo|todas_mis_citas|mi_tratamiento|mis_citas & no|ya|nunca|mas
        denle|den|dale|pueden_dar ~2 mi ~1 lugar|espacio|cita|cupo
        de ahora|hoy en_adelante|adelante ~3 no|sin|ya
        no ~1 me ~1 esperen|espere ~3 nunca|mas|jamas|otra_vez
        curarme|curar|quitarme|limpiarme|aliviarme|dejarlo ~3 a_lo_macho|a_puro|solo|sola|con_dios|con_hierbas|a_valor|a_pulso|en_seco
        <trato>|ustedes|esto ~4 perdida|perdiendo|pierdo|pura_perdida ~2 tiempo
        perdida|perdiendo|pierdo ~2 tiempo ~4 <trato>|ir|ustedes
        mentira|farsa|robo|estafa|negocio|basura|porqueria|burla ~3 <trato>
        <trato> ~3 mentira|farsa|robo|estafa|negocio|basura|porqueria|burla|puro_cuento|vale_madre
        con dios ~2 me basta|tengo|alcanza
        no ~1 le ~1 veo|hallo|encuentro ~2 caso|chiste|sentido ~3 <trato>|ir|seguir
        voy_a|pienso|quiero ~2 faltar|desaparecerme|perderme|borrarme ~3 <trato>|citas|ya|ustedes
        mejor ~3 solo|sola|por_mi_cuenta|sin_ustedes ~2 $|y|que
        saquen|cierren|borren|cancelen ~2 mi ~1 expediente|caso|record|ficha|historial
    """,
    "exposure": """
        <relation> ~4 suicido|ahorco|colgo|suicida|quito_la_vida|se_mato|mato_solo|suicidado
        <relation> ~4 quiere|va_a|dice_que|intento|trato|dijo ~3 matarse|suicidarse|morir|morirse|quitarse_la_vida|matar|cortarse|morirse
        se ~1 mato|suicido|ahorco|colgo ~3 <relation>
        <relation> ~6 sobredosis
        murio|fallecio|perdi|enterramos|murieron|se_murio ~6 sobredosis|fentanilo|droga|heroina|drogas|suicidio
        murio|fallecio|mataron|murieron ~1 a? ~1 mi|mis ~1 <relation>
        mi ~1 <relation> ~2 lo_mataron|la_mataron
    """,
}
