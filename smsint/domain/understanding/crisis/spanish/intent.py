"""Wanting, planning or trying to die, in plain words. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
    "suicide": """
        <matarme> !de|del|la_risa|estudiando|trabajando|en_el|por_un|por_una
        me ~2 <querer> ~1 matar|suicidar|ahorcar|colgar|quitar_la|pegar_un_tiro|dar_un_tiro|envenenar|ahogar|disparar !de|el_tiempo
        me ~1 mato|suicido|ahorco|cuelgo|aviento !la|trabajando|estudiando|de
        me quiero|quisiera|voy_a|voy|queria ~1 morir|matar|suicidar !de|por
        <querer> ~2 morir|morirme|estar_muerto|estar_muerta|la_muerte|mi_muerte|no_despertar|dejar_de_existir !de|por|rapido_de
        <querer> ~1 acabar|terminar ~1 con ~1 mi_vida|todo|esto_de_una|mi_sufrimiento|mi_existencia|mi_dolor|ella_mi
        acabar|acabo|terminar|termino|acabare|terminare|acabarlo con mi_vida|mi_existencia|todo_ya|todo_esta_noche|mi_sufrimiento|todo_de_una
        quitarme|quito|quitar|quite|quitado ~1 la_vida
        suicidio !clase|prevencion|linea
        tengo ~1 un? plan para ~1 morir|matarme|suicidarme|acabar|terminar|quitarme
        <querer> ~2 hacerme_dano|lastimarme|cortarme|herirme
        lo|ya voy_a hacer ~1 esta_noche|hoy|ahora|ahorita|ya
        como|forma|manera ~2 matarme|morir|suicidarme|quitarme_la_vida|morirme
        prefiero|preferiria ~1 morir|morirme|estar_muerto|estar_muerta|matarme
        no ~1 confio|respondo de|en ~1 mi ~1 $|esta_noche|mismo|misma|hoy
        no estoy|me_siento ~1 seguro|segura conmigo
        intente|trate|tratado|intentado ~1 de? matarme|suicidarme|quitarme|ahorcarme|morirme
        hacer|cometer|voy_a_hacer ~1 una|algo locura|tonteria|estupidez|estupido|malo
        me quiero|voy_a|quisiera cortar|colgar|aventar|tirar|ahorcar ~1 $|otra|hoy|esta|del|de_un|las_venas|los_brazos
        <querer> ~1 acabar|terminar con|mi ~1 todo|vida|esto|sufrimiento
        dejar de existir|vivir !con|en|ahi|aqui|alla|asi|de
        me corte ~4 sangra|sangrar|sangrando|sangre
        despidanme|despidame|despideme ~2 de
        <querer> ~1 irme|ir de este mundo|planeta
        me ~1 voy_a|quiero|quisiera|pienso|vo ~1 matar|suicidar|morir|ahorcar|colgar|envenenar|desangrar|electrocutar ~1 $|hoy|esta|la|las|un|ya|del|de_un|al|esta_noche|en|con|porque|y
        me ~1 voy_a|quiero|quisiera|pienso|vo ~1 tirar|aventar|lanzar ~1 $|ya|hoy|del|de_un|al_tren|al_vacio|al_rio|de_aqui|desde|por_la_ventana|a_los_carros|a_las_vias|al_trafico
        me ~1 voy_a|quiero|quisiera|pienso|vo ~1 dar|pegar|meter ~1 un tiro|balazo|plomazo
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
        tengo|hay|hice|ya ~2 plan ~4 matarme|forma|morir|acabar|irme|pastillas|todo_listo|listo_para_irme
        no respondo ~1 de|por ~1 mi|mis|lo_que|mismo|misma
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
        no ~1 me ~1 busquen|odien|lloren|olviden ~2
        besos|abrazos|abracen|besen ~1 a ~1 mis|mi ~1 ninos|hijos|hija|hijo|bebes & no_me|adios|perdon|siempre
        hacer|cometer ~2 locura|tonteria|estupidez|burrada|pendejada ~1
        si ~8 me ~1 voy ~1 a? ~1 matar|suicidar|colgar|ahorcar
        me ~2 boy a matar|suicidar|morir
        lo que ~2 hacer & perdon*|culpa|misericordia|dios|senor|alma|virgen*|perdonen
        dios|senor|virgencita|virgen ~1 me perdone|perdona|perdones ~3 por|$|pero|hoy
        no ~2 culpa ~3 de ~1 ella|el|ustedes|nadie|ninguno & voy_a_hacer|hago|hacer|hoy|adios|hicieron|muero|muerte|dosis
        <preparado> & <final>
        seguro_de_vida & hijos|familia|nina|ninas|nino|muchachos|nenes|es_hoy|paga|mejor|arregle|cobren|cobrar|esposa
        que ~1 no ~1 sea ~4 la|el|quien ~1 que ~1 me encuentre|encuentren|halle|vea
        me encuentre|encuentren|encontraran|hallen|halle ~3 muerto|muerta|cuerpo|tieso|colgado|colgada|policia|manana|frio|fria
        mi cuerpo & venga|vengan|recoja|recojan|encuentr*|busquen|puerta|apartamento|donde|entierren|cremen|tiren
        puerta & policia|ambulancia|cuerpo|encuentr* & sin_llave|abierta|sin_seguro|no_la_tumbe|no_la_tumben
        amanecen|amanezco|amaneces|salgo|van_a_ver|saldre ~3 en? ~2 noticia|noticias|periodico|muerto|muerta
        me voy|voy|ir|reunir|reunirme|alcanzo|alcanzar|alcanzarlo|alcanzarla|juntar|juntarme|estar ~3 con|a ~5 en_paz_descanse|descanse_en_paz|difunt*|que_se_fue|que_murio|ya_murio|en_el_cielo|alla_arriba|que_esta_en|en_gloria
        hoy|ya|esta_noche|pronto ~3 me voy contigo
        lo|la|los|te ~1 alcanzo|alcanzare|voy_a_alcanzar|sigo & murio|panteon|tumba|cielo|lapida|muerto|muerta|mero|pronto|difunt*|descanse
        ya_mero|pronto|hoy|esta_noche ~2 lo|la|los|te ~1 alcanzo|alcanzare|voy_a_ver_en_el_cielo
        recibeme|recibame|recibanme|abreme_las_puertas ~3
        donde|adonde ~1 voy ~1 no ~1 hay|necesito|ocupo|hace|se ~2
        si ~4 no ~1 contesto|respondo|aparezco|amanezco|escribo|llego ~3 ya_lo_hice|es_que_ya|es_porque|adios|me_fui|lo_hice
        hice|hacer|haciendo ~1 el|otro|un intento ~1
        diganles|digan|dile|dileles|digale ~3 que ~1 lo ~1 intente|trate
        planeando|planeandolo|planeado|planeo|pensandolo ~5 hoy|es_hoy|esta_noche|manana|fecha|dia
        tengo|ya|puse|escogi|elegi ~3 fecha|dia|hora|lugar ~3 morir|matarme|irme|hacerlo|para_eso|mi_muerte
        lo ~1 hago|hare|voy_a_hacer & pecado|vuelta_atras|adios|perdon*|en_cuanto_amanezca|nadie_me|se_duerma|decidid*|pastillas|pistola
        me ~1 ve|ves|ven|veran|veras ~3 por ultima vez
        no ~1 me ~1 vuelven|volveran|vuelves|van ~1 a ver ~2 $|nunca|vivo|viva|jamas
        mi velorio|funeral|entierro|sepelio|lapida|ataud & hoy|ropa|canten|quiero_que|apuntado|listo|dinero|descanso
        quiero|quisiera|me_gustaria que ~1 me ~1 entierren|cremen|velen|incineren
        en_cuanto|nomas|cuando|despues ~6 me voy ~4 con ~2 <arma_fuego>|<cuerda>|manguera|pastillas
        ya me ~1 canse ~2 hoy|esta_noche|ahora ~2 acaba|termina|descanso|se_acaba
        nomas|solo ~1 espero|esperando|estoy_esperando ~3 que|a_que ~2 se ~1 duerma|duerman|vayan|vaya|salgan|salga & voy|pastillas|taller|garaje|arma|lo_hago|hacerlo|me
        ya|hoy ~2 se ~1 fueron|van|durmieron ~2 todos & es_ahora|adios|bendiciones|solo|sola|lo_hago|pastillas|pistola
        me ~2 quito ~1 la? vida
        me lleve ~1 la? ~1 muerte|huesuda|calaca|santa_muerte|flaca ~2 hoy|ya|esta_noche
        me despido ~4 siempre|mundo|hoy_me|perdon|los_quiero|los_amo
        me ~2 dejo morir ~1
        boleto|viaje|pasaje ~2 de_ida|sin_regreso|sin_retorno|de_pura_ida
        ya|manana ~1 no ~1 voy_a|vamos_a|ire_a ~1 necesitar|ocupar ~3 nada|cita|medicina|dosis|cama|ropa
        nos|los|las|te ~1 vemos|veo|vere|espero ~4 otra_vida|cielo|mas_alla|infierno|paraiso|gloria
        llego|llegado|es|toca ~1 mi hora ~1 $|ya|de|hoy|adios
        de ~1 esta_noche|hoy|esta|manana no ~1 paso|pasa|salgo
        no ~1 paso|llego|vere|veo|voy_a_ver|voy_a_llegar|alcanzo ~4 amanecer|sol|navidad|esta_noche|otro_dia|cumpleanos|fin_de_semana|lunes & adios|ya|decid*|pastillas|cuiden|perdon*|nadie
        cuando ~3 llegue|lleguen|venga|encuentren ~3 tarde|muerto|muerta|frio|fria|ido
        bajarme ~2 mundo|vida
        hacer ~1 una barbaridad|locura|pendejada
        me ~2 hago|haga|hacer algo ~1 $|malo|feo|hoy|si|esta_noche|ya
        algo ~2 de ~1 lo que ~1 no ~1 hay ~1 regreso|vuelta
        le ~1 ando|estoy dando vueltas ~2 idea & morir|matarme|suicid*|soga|pastillas|pistola
        hoy|esta_noche|ya ~2 me_les|los|las|nos voy|adelanto|despido|dejo ~2 siempre|para_siempre
        se ~1 me ~1 acabo ~2 vida|tiempo_en_este|camino
        no ~1 quiero ~1 que ~1 nadie ~2 cargue|culpe|culpen|llore|sufra
        ya ~1 no ~1 van ~1 a ~1 tener ~2 que ~1 batallar|preocuparse|cargar|aguantarme|cuidarme|mantenerme
        acabar|acabarlo|terminar|terminarlo|acabo|termino ~2 todo|esto|mi_vida|conmigo ~2 hoy|esta_noche|ya|de_una|ahorita|ahora
        volar|vuelo|volarme|volo ~2 sesos|tapa_de
        <querer>|<querer_mal> ~2 sobredosificar|sobredosificarme
        para ~1 morirme|matarme|suicidarme|desvivirme|no_despertar|no_despertarme !a_las|temprano
        tome|tomado|tomada ~2 decision ~2 morir|irme|acabar|$
        ya ~1 decidi & me_voy|irme|adios|morir|hoy_me|se_acaba
        esta_noche|hoy|ahorita ~1 se acaba|acabo|termina $
        nadie ~2 me ~3 encontrar|encuentre|halle ~3 hasta|muerto|muerta|$
        me ~1 voy_a|quiero|quisiera|voy ~1 a? ~1 estrellar|desangrar|asfixiar|electrocutar|incendiar|prender_fuego|pasar_a_proposito|intoxicar
        jugando|juego ~2 ruleta rusa
        me ~1 voy ~3 todo ~2 lo_que_tengo|que_tengo ~4
        tengo ~1 el|mi plan ~3 dia|fecha|hora|lugar
        no me ~1 esperen ~3 ni_nunca|nunca_mas
        me ~1 voy_a|quiero|voy ~1 a? ~1 quitar ~1 de ~1 enmedio|medio|encima
        cuando|si ~1 me ~1 muera|muero|mate ~2 hoy|esta_noche|manana
        publico|subio|puso|escribio|posteo|mando ~4 despide|despedida|despidiendo|adios_a_todos
        se ~1 despide|despidio|despidiendo ~2 de ~1 todos|su|sus|la_vida|mi|nosotros
    """,
}
