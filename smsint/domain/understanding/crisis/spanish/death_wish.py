"""A wish to be dead without a plan; being a burden; no reason to live. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
    "death_wish": """
        no ~1 <querer>|tengo_ganas_de|aguanto|vale_la_pena|vale_pena|tengo_razon_para|tengo_motivos_para|encuentro_razon_para ~1 vivir|seguir_viviendo|existir|despertar|seguir_aqui|estar_aqui|estar_vivo|estar_viva|estar_en_este_mundo|seguir_asi|la_vida|esta_vida|amanecer|abrir_los_ojos|despertarme|despertar_manana|seguir_en_este
        no ~1 <querer>|tengo_ganas ~1 seguir ~1 $|asi|adelante|luchando|con_vida|con_todo|mas|ya
        ojala|quisiera|deseo|desearia|espero|diosito|pido_a_dios|le_pido ~4 muera|muriera|muerto|muerta|morirme|morir|no_despierte|no_despertara|no_despertar|no_amanezca|no_haber_nacido|hubiera_nacido|nacido|desaparecer|no_existir|nunca_despertar|desapareciera|lleve|me_lleve|recoja|mate|no_existiera|dormir_para_siempre|no_estar_aqui
        <querer> ~2 desaparecer|no_existir|dormirme_y_no|dormir_y_no|no_estar_aqui|nunca_despertar|dormir_para_siempre|dejar_de_vivir|no_haber_nacido|estar_en_el_cielo
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
        estorbo|carga|estorbando ~2
        todo ~1 me|ya ~1 da|vale igual|madre|lo_mismo
        no me veo ~3 viejo|vieja|manana|futuro|adelante|anos|llegando
        favor ~2 a ~1 todos|mundo|familia
        estarian|estaria|estuvieran mejor ~1 $|sin|si
        no ~2 miedo ~2 muerte|morir|morirme
        lugar|sitio|momento|hoyo oscuro|oscura|negro
        lloro|llorando|llorar|llore ~3 dias|dia|noche|noches|tiempo
        no ~1 quiero|puedo luchar|pelear|batallar
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
        <familiar>|familia|todos|mundo|hijos ~3 descansaria|descansarian|descansan|felices|seguirian|estarian|viviria|vivirian|mejor & mi|sin_mi|no_existiera|me_muero|no_estoy
        solo doy ~2 problemas|lata|molestias|carga
        mejor ~2 seria|fuera|estaria ~2 no ~1 estar|existir|vivir|despertar
        no ~2 encuentro|hallo|veo|tiene|hay|le_encuentro|le_veo|le_hallo ~2 chiste|caso|sabor|razon|sentido|proposito
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
    """,
}
