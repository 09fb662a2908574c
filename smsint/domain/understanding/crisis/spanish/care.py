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
        me ~1 arrestaron|detuvieron|encerraron|metieron_preso|agarro_la_policia|agarro_la_migra|agarraron
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
    """,
    "pregnant": """
        <embarazada> ~10 <consumiendo>
        <consumiendo> ~10 <embarazada>
        creo|salgo|sali|quede|salio ~4 embarazada|positiva|prenada
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
    """,
    "leaving": """
        <dejar_trato> ~3 <trato> !textos|mensajes|de_mensajes|de_textos
        no ~1 voy_a|pienso|quiero|vuelvo|regreso|voy ~2 volver|regresar|ir|seguir|continuar|a|con|al ~2 <trato>|ahi|alla
        ya no ~1 voy|vuelvo|regreso|quiero_ir|voy_a_ir|ire|voy_a_volver|quiero_volver|pienso_volver|quiero_regresar ~1 $|a|mas|ahi|alla|al
        no vuelvo|regreso|vuelvo_mas ~1 $|mas|a|nunca|ahi
        volver|vuelvo|regresar|regreso|volvi|volviendo a ~1 usar|consumir|las_calles|la_calle|la_droga|drogarme|lo_mismo|las_drogas|las_andadas|las_mismas
        no ~1 quiero|necesito ~2 tratamiento|terapia|rehabilitacion|su_ayuda|mas_ayuda|esta_ayuda
        <trato> ~3 no ~2 sirve|funciona|ayuda|jala
        me ~1 corrieron|sacaron|echaron|expulsaron|botaron|dieron_de_baja|quieren_sacar|van_a_sacar ~3 <trato>|del|de_la|de_mi
        <harto> ~1 de ~1 ir? ~2 <trato>
        al diablo|carajo con ~2 <trato>
        quiero|voy_a|pienso|quisiera|estoy_por|decidi ~1 dejarlo|salirme|abandonar|renunciar|dejar_todo|dejar_de_ir|dejar_de_venir ~1 $|todo|ya|del|de
        <harto> ~2 <trato>
        me ~1 canse ~2 <trato>
        regrese|volvi|regreso|vuelvo|recai ~1 a|con ~1 las? drogas|droga|consumir|usar|heroina|fentanilo
        <dejar_trato> ~2 de? ~1 ir ~2 <trato>
        no ~1 quiero|quisiera|deseo ~1 estar|seguir|continuar ~2 <trato>
        me ~1 fui|sali|escape|largue ~2 del|de ~1 la? <trato>|rehab|hogar
        me ~1 voy|salgo|quiero_ir|quiero_salir ~2 de|del ~1 la? <trato>|aqui
        ya no ~2 <trato>
        voy_a|quiero|pienso ~1 dejar|abandonar|parar ~2 <trato>|<medicina>
        no ~1 me ~1 sirve|ayuda|funciona|gusta ~2 <trato>
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
    """,
    "exposure": """
        <relation> ~4 suicido|ahorco|colgo|suicida|quito_la_vida|se_mato|mato_solo|suicidado
        <relation> ~4 quiere|va_a|dice_que|intento|trato|dijo ~3 matarse|suicidarse|morir|morirse|quitarse_la_vida|matar|cortarse|morirse
        se ~1 mato|suicido|ahorco|colgo|murio ~3 <relation>
        <relation> ~6 sobredosis
        murio|fallecio|perdi|enterramos|murieron|se_murio ~6 sobredosis|fentanilo|droga|heroina|drogas|suicidio
        murio|fallecio|mataron|murieron ~1 a? ~1 mi|mis ~1 <relation>
        mi ~1 <relation> ~2 murio|fallecio|se_murio|lo_mataron|la_mataron|esta_muerto
    """,
}
