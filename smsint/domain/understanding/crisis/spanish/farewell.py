"""Last words: goodbyes, letters, things given away, no tomorrow. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
    "suicide": """
        adios ~1 mundo|para_siempre|a_todos|vida
        es|esta|mi ~2 despedida|ultimo_dia|ultima_noche|ultimo_mensaje|adios_definitivo
        carta|nota ~2 despedida|suicidio|suicida
        me despido ~1 de_todos|de_este|para_siempre|adios|de_ustedes|de_la_vida
        no ~1 voy_a|voy|estare|amanezco|amanecere|llego ~1 estar|existir|amanecer|despertar|llegar|manana|a_manana|viva|vivo ~2 manana|aqui|mas|$|viva|vivo
        dile|diganle|diganles|digan|digale|diles ~2 hijos|mama|familia|hijo|hija|madre|esposa|esposo|bebes ~2 que ~1 quiero|amo|quise|ame|perdonen|perdone|amaba|queria
        cuiden|cuida|cuide|cuidenme|encargo ~2 hijos|hija|hijo|mama|perro|ninos|ninas|bebe|familia ~2 cuando|por_mi|ya_no|me_vaya|me_muera|si_me|si_ya
        voces ~3 dicen|digan|ordenan|piden ~2 mate|matar|que|me
        hoy|esta_noche|ahorita|manana ~2 mato|muero|termino|lo_hago|acabo|suicido|se_acaba_todo|me_voy_para_siempre !de
        perdonenme|perdoname|perdon ~4 lo_que_voy_a_hacer|por_lo_que|adios|me_voy
        adios ~2 mis_hijos|mi_familia|mama|hijos|amigos|mundo|para_siempre
        voy|ir|irme|vamos ~2 con ~4 cielo|diosito
        me ~1 despedi ~2
        no me busquen|busques|busque ~1 $|mas|nunca|ya
        hoy|esta_noche|manana|ahora|ahorita ~4 todo|vida|sufrimiento|dolor ~1 acaba|termina|acabo|fin
        se acaba|acabo|termina ~1 todo ~2 hoy|esta_noche|ahora|para_mi|manana
        ya ~1 no|nunca ~2 voy_a|estare|estar|volver|van ~2 estar|vivir|ver|verme|molestar|dar ~2 manana|mas|problemas|lata|$
        cuando|para_cuando ~2 lean|lea|leas|encuentren|reciban|vean ~5 muerto|muerta|ido|estare|vivo|viva|tarde|aqui
        despidanme|despedirme|despidiendome ~3
        adios ~4 quiero|amo|quise|ame|perdon|perdonenme|perdoname|mundo|siempre|todos !manana|luego|rato
        escribi|escrita|deje|escribiendo|deje_una ~2 carta|nota|cartas ~2 mis|mama|familia|despedida|adios|todos|$
        digan*|dile*|diganl* ~4 hijos|hija|hijo|mama|familia|esposa|esposo|todos ~4 amo|quiero|ame|quise|perdon|perdonen|adoro
        deje|dejando|dejo|escribi|escribiendo|hice|escrito ~2 carta|nota|cartas|notas|recado|testamento ~3 mesa|cocina|cama|despedida|hijos|mama|todos|familia|$ !clinica|escuela|doctor
        regale|regalando|regalado|repartiendo ~3 todo|todas|todos|cosas|perro|gato|pertenencias ~5 no|ya|adios|sirven|necesito|voy
        adios|despido|chao ~2 todos|todo_el_mundo|mis_amores|mi_vida|familia|mundo|amigos|siempre ~1 $|los|perdon|cuidense_mucho|perdonenme|gracias_por_todo
        perdonenme|perdonen|perdoname|perdon|disculpenme & adios|no_pude_mas|siempre|me_voy|amo|hijos|lo_que_voy
        fue|es no ~1 es|fue ~2 culpa ~2 adios|amo|quiero
        gracias ~2 por ~1 todo & adios|ya_no_voy_a_estar|no_aguante|no_pude|no_voy_a_estar|este_mundo|siempre|me_voy_de
        me despido ~1 de_todos|para_siempre|de_ustedes|de_mis|de_mi|de_este|con_amor|los_amo|adios
        cuiden|cuida|cuidame|cuidenme|cuidenmela|cuidenmelo|encargo|encarguense|cuiden_mucho ~3 <pequeno>|<familiar>|nena|perro|gato|hijos|nenes|muchachos & perdon*|adios|hasta_aqui|acabe|me_voy|no_puedo|siempre|agua|sol|ya_no|muera|falte_yo
        hasta aqui llegue & perdon*|cuiden|adios|los_amo|los_quiero|nena|hijos|vida|dios
        di|regale|deje|entregue|lleve ~3 perro|gato|guitarra|rancho|troca|carro|ropa|herramienta|cosas & falto|no_me_van|descanso|adios|rifle|ya_no_voy|no_necesito|no_los_voy|para_siempre|ultim*
        ya no ~1 me ~1 van ~1 a necesitar
        solo|nomas|nada_mas ~1 falto yo
        perdon|perdonenme ~2 a_todos|todos ~1 $|los|por|y
        me ~1 voy ~3 para siempre
        hoy|esta_noche ~3 descanso|descansare|voy_a_descansar ~1 por_fin|al_fin|de_todo|de_una|de_verdad|en_paz|para_siempre
        hoy|esta_noche ~1 si|en_la_noche|por_fin ~1 descanso|descansare
        ultimo|ultima ~1 mensaje|texto|vez|noche ~4 escrib*|vean|leen|contesto|viva|vivo
        ya no ~1 me ~1 contesten|busquen|llamen|manden & adios|perdon|cuando_lean|tarde|pastillas|despertar|descansar
    """,
}
