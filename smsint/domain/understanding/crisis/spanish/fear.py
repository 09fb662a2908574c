"""Fear of dying of the drug, and being about to use. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
    "fear": """
        miedo|temo|asusta|aterra|preocupa|terror|asustado|asustada|susto ~6 morir|morirme|sobredosis|recaer|recaida|usar|consumir|pasarme|muera|mate|me_muera|no_despertar|volver_a|fentanilo|drogarme
        <droga> ~3 va_a|puede|esta|estan|me|casi|matando ~3 matando|matar|mata|mato|muerte|acabar|acabando !de_risa
        me ~1 va_a|puede|podria ~1 matar ~2 <droga>
        voy_a|puedo|podria|casi|creo_que ~2 recaer|recaigo|morirme|consumir|drogarme|inyectarme|me_muero_de_sobredosis
        no ~2 <querer> ~1 morir|morirme|recaer|una_sobredosis|ser_otro_muerto|terminar_muerto
        a punto de ~2 recaer|usar|consumir|comprar|picarme|meterme|inyectarme|drogarme|fumar
        ganas ~3 usar|consumir|drogarme|picarme|inyectarme|recaer|meterme ~5 no|aguanto|puedo|ayuda|mucho|muchas|fuerte
        no aguanto ~2 ganas|ansias|antojo|ansiedad|tentacion !de_ver|de_verte|de_verlos|de_comer|de_ir|de_dormir
        proxima|siguiente ~3 muero|mata|ultima|morir
        uso|usando|consumo|consumiendo ~2 solo|sola
        fentanilo|heroina|droga|drogas ~3 mato|matando|llevo ~2 a ~1 mi|amigo|un|muchos|hermano|gente
        muchas|tantas|tengo ganas ~2 de ~1 usar|consumir|drogarme|fumar|inyectarme
        ansias|ganas|antojo ~2 de ~1 usar|consumir|drogarme|fumar|inyectarme|droga|heroina ~1 !no
        <droga>|porqueria|cosa|esto|vicio|polvo ~3 va_a|puede|esta|termina|me ~1 acabar|matar|matando|matandome|mata|llevar|enterrar ~2 $|un_dia|dia|algun|conmigo|a_mi
        miedo|temor|temo|asustado|asustada|asusta|aterra|panico|preocupa ~6 morir|morirme|muera|muero|sobredosis|fentanilo|recaer|recaiga|usar|use|consumir|matar|mate|caer|despertar|pase
        use|recai|consumi ~3 miedo|sola|solo|verguenza
        voy_a|quiero|a_punto_de ~1 usar|consumir|meterme|drogarme|fumar|inyectarme|picarme ~3 hoy|ahora|noche|ya|aguanto|puedo|ahorita
        ^ ~1 recai|recaida $|otra|ayer|de_nuevo|y|anoche|hoy
        si ~2 uso|consumo|recaigo|vuelvo|sigo|vuelva|meto|fumo|inyecto ~4 muero|morir|mata|mato|muerto|sobredosis
        no ~1 quiero ~1 morir|morirme ~3 droga|asi|esto|sobredosis|como|de
        recai|use|consumi|resbale|volvi_a ~2 anoche|ayer|hoy|otra_vez|usar|consumir|de_nuevo|esta_manana
        quiero|ganas|necesito|muriendome ~2 usar|consumir|meterme|drogarme|inyectarme|picarme|un_pase|una_cura|curarme ~2 $|ya|mucho|ahora|hoy|tanto|ahorita
        voy_a|quiero|estoy_por|a_punto_de ~2 llamar|buscar|ver|marcarle|escribirle ~2 dealer|tirador|puchador|conecta|vendedor|diler|jibaro
        me ~1 pusieron|echaron|tuvieron_que_poner ~2 narcan|naloxona
        recai|recaida|use|consumi|me_meti ~2 otra_vez|ayer|hoy|anoche|de_nuevo|nuevamente|droga|heroina|fentanilo|cristal
        me ~1 drogue|inyecte|pique|di_un_pase|eche_un_pase ~1
        volvi|vuelvo|volviendo a caer
        cai|caigo|recaigo otra_vez|de_nuevo|nuevamente|en_lo_mismo|en_la_droga
        fume|fumando|meti|metiendo|use|consumi|compre|inhale ~2 cristal|piedra|heroina|fentanilo|coca|chiva|droga|crack|azules|foco|hielo
        casa|afuera|llamar|voy|ando|buscar|llame|escribi ~3 dealer|tirador|puchador|conecta|diler|jibaro|puntero
        no puedo|logro|consigo ~1 parar|dejar|controlar ~2 de? ~1 usar|consumir|fumar|drogarme|inyectarme|esto
        antoja|antojo|antojando ~3 droga|heroina|cristal|fentanilo|usar|consumir|pase
        casi no la cuento
        me ~1 revivieron|resucitaron|salvaron|trajeron ~2
        compre|tengo|traigo|consegui ~4 bolsa|mano|droga|dosis|polvo|heroina ~3 usar|bolsa|tentacion|consumir|ganas|fumar
        ya ~1 compre ~4 tengo|traigo|bolsa
        ansias|ganas|antojos|antojo|tentacion ~3 no ~1 aguanto|puedo|resisto
        muchas|tantas|fuertes ansias|ganas|tentaciones ~2 de? ~1 $|no|usar|consumir
        recai ~3 fin|semana|lunes|martes|viernes|sabado|domingo|$
        proxima|siguiente|otra ~1 vez|recaida|dosis ~3 no ~1 la_cuento|cuento|despierto|regreso|salgo|vuelvo
        no ~1 me? importa|interesa ~2 si ~4 fentanilo|muero|muera|mata|mate|despierto|matan
        <recaer> ~2 otra|el|ayer|anoche|y|hoy|esta|con|hace|despues|pero
        tuve|tuvimos|tuvo ~2 <recaer>
        los|muchos|todos|varios|amigos|gente|barrio|conocidos ~6 cayendo|muriendo|enterrando|muertos ~4 moscas|fenta|fentanilo|droga|mismo|misma|uno|sobredosis
        bolsa|bolsita|jeringa|polvo|pipa & peleando|tentacion|en_la_mano|miedo|llorando
        esa|esta|la ~1 cosa|madre|mierda|porqueria|droga|chiva|enfermedad|manteca|fenta ~4 ganar|ganando|matar|matando|vencer|llevar|enterrar|acabar
        cuerpo|corazon ~3 no ~1 aguanta ~2 otra|mas|otro
        siento|presiento|creo ~2 que ~2 voy_a|me_voy_a ~1 morir|acabar ~1 de|por|como|asi|con ~3 esto|droga|hermano|fenta|este
        voy a morir ~1 de|por|como|asi ~2 esto|droga|mi_hermano|fenta|mi_primo|vicio
        con|muchas|tantas|hartas|unas|dan|dando|traigo|tengo|quedaron|puras|estas ~2 ganas ~1 $|de_usar|de_consumir|otra_vez|de_meterme|de_fumar|de_picarme|de_drogarme|de_recaer & ayer|sali|dias|usar|droga|inyeccion|medicina|tira|calle|consumir
        me ~1 di|eche|meti|avente ~1 un|otro|unos|dos pase|pases|piquete|toque|fuete|cantazo|jalon|arponazo
        todos|alguien|novio|novia|esposo|pareja|roommate|vecinos ~3 usan|consumen|fuman|venden|vende|usa|inyectan|consume & casa|cuarto|misma|mismo|no_puedo|lado|enfrente
        misma|mismas|mismo ~2 esquina|casa|calle|lugar|barrio|amistades|gente & sali|regres*|usan|volvi|buscando|programa|vuelv*
        no ~1 he ~1 podido ~1 dejar|parar ~3 <droga>|usar|consumir|$
        uso|usando|consumiendo|fumando|metiendo|inyectando ~2 solo|sola|diario|todos_los_dias|otra_vez|de_nuevo|cada_dia|mas_que_antes|a_escondidas
        no ~1 uso|traigo|cargo|aviso ~1 el? narcan|naloxona|nadie & uso|cuido|toca|solo|igual
        un dia ~6 no ~2 despertar|despierto|contesto|regreso|amanezco
        ya sabran|sabran ~1 por_que|lo_que_paso|que_paso
        me da ~1 igual|lo_mismo ~4 mala|fenta|muero|morir|comprando|vivo
        no ~1 se ~1 si ~2 voy_a ~1 aguantar|poder|llegar|salir ~2 $|sin|limpio|limpia|noche|hoy|manana|viva|vivo
        cada|todas ~2 vez|dia|noche ~3 uso|pico|fumo|meto|inyecto|consumo & ultima|miedo|muero|morir|despierto
        me ~1 esta|anda ~1 llamando|tentando|jalando ~3 calle|droga|chiva|diablo|vicio|piedra|botella
        casi|por_poco|mero ~2 compro|reuso|consumo|le_llamo|le_marco
        me ~1 ofrecieron|ofrecio|trajo|trajeron|regalaron|dejaron|dieron ~4 <droga>|pase|bolsa|bolsita|jeringa & casi|aqui|ganas|miedo|tentacion|no_se|agarre
        voy_a|siento_que|se_que ~3 caer|tronar|reventar|recaer ~2 $|hoy|otra|en|de|si
        gusanito|antojo|ansia|ansias|tentacion ~4 fuerte|mata|matando|gana|ganando|no|aguanto|consumir|usar|droga
        ando|estoy|estuve|anduve ~2 rondando|dando_vueltas ~4 esquina|punto|conecta|dealer|tirador
        tengo|guarde|busco|marque|marco|quede ~4 numero|telefono ~3 dealer|tirador|conecta|diler|jibaro|puchador
        miedo|temor|asusta ~3 salir|quedarme|estar ~4 calle|solo|sola|compr*|us*|caer|casa
        solo|sola ~3 sin ~1 narcan|naloxona
        presiento ~3
        voy ~2 a ~1 terminar|acabar ~1 como ~2 el|ella|mi|mis|todos
        ayer|anoche|hoy|antier ~2 consumi|use|recai|fume|me_drogue|me_inyecte|volvi_a
        tengo|traigo|compre ~1 la|mi|una? ~1 droga|chiva|bolsa|dosis|piedra|cristal ~2 aqui|enfrente|mano|conmigo|escondida
    """,
}
