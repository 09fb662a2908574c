"""A wish to be dead without a plan; being a burden; no reason to live. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
    "death_wish": """
        no ~1 <querer>|tengo_ganas ~1 seguir ~1 $|asi|adelante|luchando|con_vida|con_todo|mas|ya
        ojala|quisiera|deseo|desearia|espero|diosito|pido_a_dios|le_pido ~4 muera|muriera|muerto|muerta|morirme|morir|no_despierte|no_despertara|no_despertar|no_amanezca|no_haber_nacido|hubiera_nacido|nacido|desaparecer|no_existir|nunca_despertar|desapareciera|lleve|me_lleve|recoja|mate|no_existiera|dormir_para_siempre|no_estar_aqui
        mejor|preferible ~3 muerto|muerta|sin_mi|no_existiera|no_estuviera|morirme|me_muero|muero|morir|desaparezco|no_haber_nacido|me_muriera|me_muera
        sin mi ~3 mejor|felices|tranquilos
        mejor ~1 si|sin ~1 mi|ya ~1 no? ~1 $|estoy|estuviera|existo|existiera
        <harto> de ~1 vivir|la_vida|esta_vida|mi_vida|sufrir|luchar|existir|estar_vivo|estar_viva|seguir_viviendo
        vida ~2 no ~1 vale|tiene|sirve|me_importa|importa
        no ~1 le? ~1 tiene|encuentro|veo|hallo|tengo|hay ~1 sentido|razon|razones|motivo|motivos ~1 $|vivir|la_vida|para|mi_vida|de|nada|seguir|a
        vida ~2 sin_sentido|un_infierno|una_mierda|se_acabo|acabada|arruinada|insoportable
        odio|aborrezco|detesto ~1 mi_vida|vivir|mi_existencia|estar_vivo|estar_viva|la_vida
        para_que|por_que ~2 vivo|vivir|naci|existo|desperte|estoy_vivo|estoy_viva|sigo_aqui|sigo_vivo|sigo_viva|seguir_viviendo|seguir_luchando|sigo_viviendo|nacer
        para que sigo|seguir|vivir|intentar|intentarlo ~1 $|si|mas
        nadie ~2 extranaria|extrana|importo|extranara|notaria|lloraria|importaria|va_a_extranar|llorar
        a nadie ~2 importo|importa|importaria|hago_falta|haria_falta
        soy|siento|siendo ~2 carga|estorbo
        no ~2 importa|interesa ~2 si ~1 me_muero|muero|muera|vivo|vivir|morir|despierto|sobredosis|morirme|me_muera|la_vida
        dormir|dormirme|dormido|dormida ~3 no|nunca despertar|despierte|despertara
        no ~1 volver_a? despertar|amanecer ~1 $|mas|nunca|jamas|manana
        pienso|pensando|piensa|pensamientos|penso|pensado|suena|sueno ~3 muerte|morir|morirme|matarme|muerto|muerta|oscuros
        ganas ~1 de ~1 morir|morirme|desaparecer|no_existir|no_despertar !de
        sin ganas ~1 de vivir
        no tengo ~1 ganas de ~1 vivir|nada|seguir|levantarme|existir
        <querer> ~1 que ~2 acabe|termine|pare|acaben|se_acabe ~2 todo|esto|dolor|sufrimiento|mi_vida|$
        dios|diosito|senor ~2 llevame|llevate|lleva|recogeme|lleve
        llevame ~1 dios|senor|diosito|contigo
        si me ~1 muero|muriera|morir ~4 nadie|no|mejor|importa|que|descansar|descanso|$
        muerto|muerta en vida
        descansar ~1 para_siempre|en_paz|de_todo|eternamente|de_esta_vida
        me ~1 quiero|quisiera|queria ~1 morir
        la muerte ~2 mejor|descanso|salida|solucion|alivio|paz
        hora de irme|partir
        juego|jugando con ~1 mi_vida|la_muerte
        lastimarme|hacerme_dano|matarme|suicidarme|suicidio
        ruleta rusa
        irme|ir|voy|llegar|estar ~1 con diosito|dios|mi_mama_que|el_senor
        pensamientos ~2 feos|oscuros|malos|negros|muerte|negativos_muy|raros_de
        mejor|hubiera ~2 muerto|muerta|morido ~1 $|yo|ese
        <harto> de ~1 luchar|sufrir|vivir|existir|todo|intentar|pelear
        no vale ~1 la_pena ~1 vivir|seguir|nada|$|mi
        <querer> ~2 todo|esto|dolor|sufrimiento|mi_vida ~2 acabara|terminara|acabe|termine|parara|pare
        no me ~1 importa ~1 nada|vivir|morir|si_vivo|si_muero|ya|la_vida
        <querer> ~2 no ~1 estar|ser|haber ~1 viva|vivo|aqui|nacido|muerta|muerto
        no ~1 quiero|quisiera estar ~1 aqui|viva|vivo|en_este ~1 $|mas|mundo|ya
        hoyo|pozo|abismo|tunel ~3 no|negro|oscuro|sin ~2
        debieron|debio|hubieran|mejor|hubiera ~2 dejar|dejado|haberme|me_hubiera|muerto|muerta ~2 morir|muerto|muerta|dejado|$
        no ~1 deberia|debi|debia|merezco ~1 estar|haber|vivir|existir|seguir ~2 vivo|viva|nacido|aqui|$|viviendo
        no ~1 quiero|quisiera|deseo|tengo_ganas|aguanto|soporto|puedo ~1 de? ~1 vivir|existir|despertar|estar_vivo|estar_viva|estar_aqui|seguir_viviendo|seguir_aqui|seguir_asi|amanecer ~1 $|mas|asi|ya|manana|nunca|y
        ojala|quisiera|preferiria|prefiero|deseo|pido ~4 muera|muriera|muerto|muerta|morir|morirme|despertara|despertar|nacido|existiera|existir|llevara|lleve|desaparecer|desapareciera
        si ~1 me muero|muriera|mato ~4 nadie|importa|mejor|todos|igual|extranaria
        nadie ~3 extranaria|extranar|importa|importo|llorar|cuenta|quiere
        todo ~1 me|ya ~1 da|vale igual|madre|lo_mismo
        no me veo ~3 viejo|vieja|manana|futuro|adelante|anos|llegando
        favor ~2 a ~1 todos|mundo|familia
        estarian|estaria|estuvieran mejor ~1 $|sin|si
        no ~2 miedo ~2 muerte|morir|morirme
        lugar|sitio|momento|hoyo oscuro|oscura|negro
        lloro|llorando|llorar|llore ~3 dias|dia|noche|noches|tiempo
        no ~1 puedo luchar|pelear|batallar ~1 $|mas|ya
        ya no ~1 quiero|tengo_ganas_de luchar|batallar
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
        me ~1 gustaria|encantaria|gustaba ~1 desaparecer|morir|no_existir|no_despertar|estar_muerto|estar_muerta|dormir_para_siempre|irme_de_este
        me da igual|lo_mismo ~1 si? ~1 vivir|morir|vivo|muero|todo|la_vida
        ganas ~2 de ~1 morir|desaparecer|no_existir|irme_de_este
        hubiera|mejor|ojala ~3 morirme|muerto|me_hubiera_muerto|muera|haberme_muerto
        ojala|mejor|hubieran|ojalas ~3 no ~3 salvado|revivido|despertado|resucitado|salvaran
        ojala|mejor ~2 me ~1 hubieran|hubiera ~1 dejado|muerto|ido|matado
        ojala|quisiera|espero|deseo|quiero ~4 atropelle|atropellara|atropellaran|choque|chocara|caiga|mate|matara|cayera|enferme|muera|lleve|llevara
        <familiar>|familia|todos|mundo|hijos ~3 descansaria|descansarian|descansan|felices|seguirian|estarian|viviria|vivirian|mejor & sin_mi|no_existiera|me_muero|no_estoy
        solo doy ~2 problemas|lata|molestias|carga
        mejor ~2 seria|fuera|estaria ~2 no ~1 estar|existir|vivir|despertar
        no ~2 encuentro|hallo|veo|tiene|hay|le_encuentro|le_veo|le_hallo ~2 chiste_a_la_vida|chiste_a_vivir|chiste_a_nada|caso|sabor|razon|sentido|proposito
        vivir|vida|despertar|existir ~1 me|se_me ~1 pesa|duele|cuesta|cansa|aplasta|queda
        ya ~1 vivi ~2 suficiente|mucho|lo_que|bastante
        envidio|envidia ~4 descansan|muertos|muerto|muerta|se_fueron|fallecidos|murieron|difuntos
        igual|mismo|importa ~2 si ~1 amanezco|despierto|vivo|muero|sigo|respiro
        por_que|para_que|porque ~3 dejaron|salvaron|revivieron|despertaron|trajeron ~2 morir|ir|vivir|vuelta|de_vuelta|$
        cansado|cansada|harto|harta ~1 de ~2 despertar|estar|seguir|todo|sobrevivir|intentar|fingir
        cerrar los ojos ~3 ya|siempre|no|nunca|$
        no ~1 valgo ~2 pena|nada|vida
        ideas|pensamientos|ganas ~2 no ~1 estar|existir|seguir|vivir|despertar
        no ~1 existir|vivir|estar|despertar ~1 seria|es|fuera ~1 mas|mejor ~1 facil|descanso|$
        si ~5 no ~1 despierto|amanezco|despertara|amaneciera|despertar|vuelvo ~4 mejor|descanso|igual|importa|bien|ni_modo|$
        me|nos ~2 toca|tocara|tocar|toco|tocaria ~3 mala|fenta|fentanilo|bolsa|una_mala|la_mala|la_buena & igual|ni_modo|importa*|mejor|proxima|descans*|uso
        ultima & asusta|importa|da_miedo|da_igual & uso|pico|pienso|fumo|meto|pase
        nadie|ninguno ~6 <nadie_nota>
        nadie ~4 si ~3 falto|muero|desaparezco|no_estoy|no_llego
        no ~1 le? ~1 hago|hare|haria ~1 falta ~2 a ~1 nadie
        a nadie le ~1 hago|haria|hare ~1 falta
        si ~1 no ~1 fuera|fueran|es ~1 por ~6 ya ~1 no|me ~3 estuviera|estaria|aqui|matado|viviria|hubiera|muerto|vivo|viva
        sino|si_no fuera ~1 por ~6 estuviera|estaria|hubiera ~2
        ya|edad|viejo|yo ~1 para que $|vivir|vivo|sigo|luchar|seguir|echarle
        para que ~2 echo|echarle|lucho|luchar|esforz*|intento|levant*|despert* ~2 ganas|$|mas|si
        a mi|mis edad|anos & para_que|chiste|caso|solo|sola|sobro|estorbo|que_mas_da
        que ~1 chiste|caso|sentido|objeto|gracia ~1 tiene ~2 $|vivir|seguir|esto|todo|la_vida|ya|levant*
        que mas da ~2 $|si|vivir|ya
        no ~2 importa|importaba|importaria|interesa ~3 chocar|estrellar*|morir|si_me|que_me|que_pase|matarme|vivir|lo_que_me_pase
        carro|camion|tren|rayo|bala|troca ~6 lleva*|pega*|atropell*|mate|pase ~3 mejor|descanso|bien|no_me_importa|favor
        seria|es|fuera|mejor ~2 mas? ~1 facil|mejor ~2 no ~1 estar|existir|haber_nacido|seguir
        antoja|gustaria|quisiera|quiero|ganas_de|deseo ~2 ya? ~1 no ~1 estar|existir|sentir|ser ~2 $|aqui|nada|nadie
        no ~1 hay|existe ~1 manana|futuro ~2 para_mi|$
        no ~1 tengo|veo ~1 un? futuro
        no ~2 me ~1 imagino|veo|pienso ~4 semana|manana|futuro|ano|anos|mes|viejo|vieja
        perder ~2 la vida & ni|coraje|igual|miedo|falta|sigue
        que pase lo que ~2 dios|tenga|quiera|venga ~2 ~1 & cuido|igual|uso|importa|me
        no me ~1 cuido|cuidaba ~2 ya|$|que|ni|de
        mejor|hubiera ~5 no ~2 me|le? ~2 dieran|dieron|pusieran|pusieron|hubieran|regresado|traido ~3 narcan|naloxona|$
        me ~2 dio|dieron|dan ~1 por muerto|muerta
        ojala|quisiera|diosito|dios|virgen* ~3 recogiera|recoja|llevara|acabara|quitara_la_vida
        <virgen> ~3 ya ~2 me ~1 recog*|llev*|quit*
        quisiera ser ~1 piedra|nada|polvo|invisible|un_fantasma
        prefiero ~1 lo otro|estar_con_dios|la_muerte|el_panteon|no_ser
        cuando ~2 me ~1 muera|muero|entierren|vaya ~4 van|nadie|descansar|descansan|lloren|gusto
        ya ~1 estoy ~1 lista|listo ~1 para ~1 irme|morir|que_me_lleve|lo_que_sea
        lo que ~1 me ~1 queda ~1 de ~1 vida & que_mas|para_que|importa|pa_que|igual|poco
        poco|nada ~1 me ~1 queda ~2 $|de_vida|en_este
        no ~1 le ~1 tengo|tiene ~1 miedo ~1 a ~1 la? muerte|morir|eso|nada_ya
        no ~1 me ~1 da|asusta ~2 miedo? ~3 morir|morirme|la_muerte|que_me_muera|una_sobredosis
        me ~1 le|quedo ~2 viendo|mirando & rio|puente|tren|pastillas|navaja|cuchillo|carros|vias
        solo|nomas ~2 quiero|quisiera ~3 desaparecer|que_se_acabe|que_todo_se_acabe|dormir_y_no|dormir_para ~3
        me ~1 quiero|quisiera ~2 ir ~1 con|de ~2 dios|este|aqui_para_siempre|mi_viejo|mi_mama|mi_hijo & descans*|muert*|cielo|murio|se_fue
        estorbo|sobro|estoy_de_mas|soy_un_peso ~1 $|aqui|en_esta|en_este
        soy|siento|siendo|ser|como ~4 carga|estorbo|lastre|peso|un_cero|cero_a_la_izquierda
        mejor|felices|tranquil*|descans* ~3 si ~2 no ~1 estoy|estuviera|existiera|vuelvo|regreso
        no ~1 deberia|merezco|debi ~2 haber|estar|nacer|nacido|vivir|respirar
        la vida ~4 no ~2 para_mi|la_quiero|vale|me_sirve|me_interesa|nada
        ojala ~2 me ~1 parta|de|diera|caiga|pegue ~3 rayo|cancer|algo|infarto|muerte
        cansad*|hart* ~2 de ~1 despertar|despertarme|amanecer|respirar|vivir
        muerte|huesuda|calaca|flaca ~5 favor|llama|ronda|ojitos|busca|visita|espera|amiga|novia
        puente|rio|vias|mar|azotea ~3 llama|antoja|bonito|tienta|invita|jala
        quisiera|quiero ~2 dormir ~3 anos|meses|siempre|eterno|eternamente|no_despertar
        no ~1 me ~1 quejaria|molestaria|asustaria|doleria ~4 despierto|despertar|morir|muero
        me ~1 vale|da ~2 vivir|morir|vida|todo ~1 $|ya|igual|madre
        a ~1 veces|ratos|diario|dias ~4 pienso|quisiera|quiero|creo|siento ~5 mejor|facil|no_estar|irme|desaparecer|muerto|muerta|morir|puente|acabar
        vivir|vida ~3 asi ~2 no ~1 vale|quiero|es_vida|tiene
        esto no es vida ~1 $|ya|asi|para
        no ~1 naci ~1 para ~2 vivir|ser_feliz|esto
        de ~1 que ~1 sirve ~3 $|seguir|vivir|todo|esto|estar|limpi*|tanto
        no ~1 aguanto|soporto ~3 dolor de vivir|existir
        merezco ~2 morir|morirme|muerto|muerta
        malos|feos|negros|oscuros pensamientos ~2
        pensar|pensando|pienso ~2 en ~1 la muerte
        miedo ~1 de|a ~1 mi ~1 mismo|misma
        me ~1 estoy|ando|sigo ~1 matando ~2 poco|solo|sola|con|lento|droga|esto
        terminar|acabar|termino|acabo|terminare|acabare ~1 muerto|muerta
        hubieran|hubieras|debieron|deberian|debiste ~2 dej* ~4 muriera|morir|ir|muerto
        mundo|vida ~3 no ~2 es|hecha ~2 para mi
        no ~1 quepo ~2
        me ~1 duele|pesa|cuesta|cansa ~1 vivir|existir|respirar|la_vida|estar_vivo|estar_viva
        vivir ~1 asi no
        cualquier|un_dia ~3 me ~1 quedo|muero|amanezco|encuentran ~2
        si ~5 no ~1 despierto|amanezco|despertara ~4 no_pasa_nada|ni_modo|mejor_asi
        no ~1 vale ~1 la_pena ~2 estar|seguir|vivir|intentar
        descansaria|descansarian|descansan|libres|librarian ~1 de_mi|sin_mi
        no ~3 se ~1 levantarse|levantarme|despertar ~2 sin ~1 querer
        ni ~2 para_muerto|para_morir ~1 sirvo
    """,
}
