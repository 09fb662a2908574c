"""Wanting, planning or trying to die, in plain words. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
    "suicide": """
        <matarme> !de|del|la_risa|estudiando|trabajando|en_el|por_un|por_una
        me ~2 <querer> ~1 matar|suicidar|ahorcar|colgar|quitar_la|pegar_un_tiro|dar_un_tiro|aventar|envenenar|ahogar|disparar !de|el_tiempo
        me ~1 mato|suicido|ahorco|cuelgo|aviento !la|trabajando|estudiando|de
        me quiero|quisiera|voy_a|voy|queria ~1 morir|matar|suicidar !de|por
        <querer> ~2 morir|morirme|estar_muerto|estar_muerta|la_muerte|mi_muerte|no_despertar|dejar_de_existir !de|por|rapido_de
        <querer> ~1 acabar|terminar ~1 con ~1 mi_vida|todo|esto_de_una|mi_sufrimiento|mi_existencia|mi_dolor|ella_mi
        acabar|acabo|terminar|termino|acabare|terminare|acabarlo con mi_vida|mi_existencia|todo_ya|todo_esta_noche|mi_sufrimiento|todo_de_una
        quitarme|quito|quitar|quite|quitado ~1 la_vida
        suicidio !clase|prevencion|linea
        suicida|suicidas
        tengo ~1 un? plan para ~1 morir|matarme|suicidarme|acabar|terminar|quitarme
        <querer> ~2 hacerme_dano|lastimarme|cortarme|herirme
        lo|ya voy_a hacer ~1 esta_noche|hoy|ahora|ahorita|ya
        como|forma|manera ~2 matarme|morir|suicidarme|quitarme_la_vida|morirme
        me ~1 voy de ~1 este_mundo|esta_vida
        prefiero|preferiria ~1 morir|morirme|estar_muerto|estar_muerta|matarme
        no ~1 confio|respondo de|en ~1 mi ~1 $|esta_noche|mismo|misma|hoy
        no estoy|me_siento ~1 seguro|segura conmigo
        intente|trate|tratado|intentado ~1 de? matarme|suicidarme|quitarme|ahorcarme|morirme
        hacer|cometer|voy_a_hacer ~1 una|algo locura|tonteria|estupidez|estupido|malo
        me quiero|voy_a|quisiera cortar|colgar|aventar|tirar|ahorcar ~1 $|otra|hoy|esta|del|de_un|las_venas|los_brazos
        <querer> ~1 acabar|terminar con|mi ~1 todo|vida|esto|sufrimiento
        dejar de existir|vivir ~2
        me corte ~4 sangra|sangrar|sangrando|sangre
        despidanme|despidame|despideme ~2 de
        <querer> ~1 irme|ir de este mundo|planeta
        me ~1 voy_a|quiero|quisiera|pienso|vo ~1 matar|suicidar|morir|ahorcar|colgar|envenenar|tirar|aventar|lanzar|desangrar|volar|quitar|pegar|meter|dar ~1 $|hoy|esta|la|las|un|ya|del|de_un|al|esta_noche|en|con|porque|y
        compre|junte|guarde|tengo|bastante ~4 para ~1 no despertar|despertarme
        no ~1 me van_a|vas_a|van ver|volver|encontrar ~2 mas|viva|vivo|nunca|nuevo
        <familiar> ~4 dice|dijo|quiere|va|amenaza|esta|amenazo|trata|tratando|intentando|intenta ~4 matar|matarse|suicidar|suicidarse|morir|morirse|quitarse_la_vida|ahorcarse|aventarse|tirarse|cortarse|se_mata
        <familiar> ~3 se ~1 quiere|va_a|esta|quiso ~1 matar|suicidar|ahorcar|colgar|morir|cortar|cortando|tirar|aventar|ahorcando
        intente|trate|intento ~2 matarme|suicidarme|colgarme|ahorcarme|quitarme|morir ~2
        quiero|ganas|necesito|deseo ~1 de? ~1 morir|morirme|estar_muerto|estar_muerta|matarme !de_risa|de_hambre
        <querer_mal>|<querer>|voy|vamos ~2 desvivir|desvivirme|desvivirse
        me ~2 desvivo|desvivir
        ya ~1 se ~1 como|cuando|donde ~2 hacerlo|lo_voy_a_hacer|voy_a_hacer|matarme|morirme|lo_hago
        estoy|siento ~1 a salvo|seguro|segura ~1 conmigo|de_mi
        no ~2 salvo|seguro|segura ~1 conmigo|de_mi|sola|solo|conmigo_mismo
        miedo|asusta|temo ~2 de|lo|que? ~4 hacerme|hacer_me|me_haga|me_pueda_hacer|puedo_hacer|pueda_hacer|pueda_hacerme|voy_a_hacer|hacer_una
        descansar|dormir|dormirme ~2 siempre ~2 hoy|esta_noche|ya|ahora|voy
        voy_a|quiero|vamos ~1 descansar|dormir|dormirme ~1 para_siempre|pa_siempre|eternamente
        <querer_mal>|<querer>|pensando|pienso ~2 quitarme|quitar_me|terminar_con|acabar_con ~2 vida|todo|conmigo|mi_vida
        me|mi ~2 quitar|quito|quite|quitarme ~2 vida
        hoy|esta_noche|manana|ahora|ahorita|domingo|lunes|viernes|sabado ~3 me ~1 mato|muero|suicido|cuelgo|ahorco|voy_a_matar|voy_a_morir|quito_la_vida !de
        pensamientos|ideas|intenciones|impulsos ~2 suicidas|de_suicidio|de_matarme|de_quitarme|suicida
        quiero|quisiera|ganas|necesito|prefiero ~2 estar ~1 muerto|muerta
        no ~1 quiero|voy_a|pienso ~1 llegar|pasar|ver|vivir ~1 a|de|el? ~1 manana|esta_noche|hoy|otro_dia|mas
        se ~1 acabo|termino|acaba|termina ~1 todo|mi_vida|para_mi ~1 $|hoy|esta_noche|adios
        ultima vez ~2 que ~1 escribo|me_ven|hablo|hablamos|les_escribo|me_escuchan|te_escribo|sabran
        no ~1 me ~1 van|vas|volveran|volveras ~1 a? ~1 volver_a? ver|saber ~1 $|mas|nunca|de_mi
        ya no ~1 voy_a|voy|estare ~1 estar|existir|vivir ~2 aqui|mundo|manana|viva|vivo|cuando|en_este
        no ~1 voy_a|estare ~1 estar ~2 en ~1 este_mundo|esta_tierra
        voces|demonios ~2 dicen|digan|gritan|piden|mandan|ordenan
        un|tengo plan ~3 matarme|morir|suicidarme|quitarme|todo_listo
        <querer>|<querer_mal> ~3 unalive|kill_myself|die|suicide|end_it
        me|yo ~2 kill myself
        tengo|hay|hice|ya ~2 plan ~4 dia|fecha|hora|lugar|listo|forma|matarme
        no respondo ~1 de|por ~4
        debi|deberia|tenia_que ~2 morir|morirme|haber_muerto|haberme_muerto|estar_muerto|estar_muerta
        tengo|compre|comprado|consegui|guardado ~3 veneno|raticida|soga|cianuro
        <familiar>|<relation> ~5 despidiendose|despidio|despedida|pastillas|suicid*|matar_se ~6 mensaje|llamo|mando|texto|pastillas|tomo|escribio
        mensaje|llamo|mando|texto|escribio ~4 despidiendose|despedida|despidio
        se ~1 termina|acaba|acabo|termino ~1 mi ~1 dolor|sufrimiento|vida|pena|agonia|tormento
        acabar|terminar|termino|acabo ~1 con ~1 esta|este|mi|el|la|todo ~1 pesadilla|dolor|sufrimiento|vida|infierno|tormento|todo
        quitarme ~2 medio|camino|vida|aqui
        me ~1 voy_a|quiero ~1 quitar ~2 medio|camino
        me ~2 voy|boy|vo|va ~1 a? ~1 matar|suicidar|morir|ahorcar|colgar !de|mi_mama|mi_mujer
        si ~8 me ~1 mato|voy_a_matar|suicido|quito_la_vida|cuelgo|muero_de_verdad
        no ~1 <querer>|quiero|puedo ~1 vivir|seguir|existir & navaja|pistola|pastillas|soga|cuchillo|veneno|hoy|esta_noche|puente|plan
        gracias ~1 por ~1 intentar|tratar|ayudarme & ya_decidi|adios|no_pude|tarde|perdon
        alguien|que ~2 me ~1 detenga|detengan|pare|salve
        detenganme|detenme|salvenme|parenme ~1
        arregle|arreglando|deje|dejo|hice ~3 papeles|testamento|cuentas|seguro ~5 hijos|bien|todo|cuando|por_si
        no ~1 me ~1 esperen|busquen|odien|lloren|olviden ~2
        besos|abrazos|abracen|besen ~1 a ~1 mis|mi ~1 ninos|hijos|hija|hijo|bebes & no_me|adios|perdon|siempre
        hacer|cometer ~2 locura|tonteria|estupidez|burrada|pendejada ~1
        si ~8 me ~1 voy ~1 a? ~1 matar|suicidar|colgar|ahorcar
        me ~2 boy a matar|suicidar|morir
    """,
}
