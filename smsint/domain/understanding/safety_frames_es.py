"""Words of crisis in Spanish, by level and kind: one frame a line (see ``frames``)."""

ACUTE = {
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
        tirarme|aventarme|lanzarme|brincar|saltar|aventar|tirar|tiro|aviento|lanzo ~3 puente|techo|edificio|balcon|carro|carros|tren|metro|camion|ventana|azotea|vias|barranco|trafico|vacio|freeway|trailer
        cortarme|corte|cortado|corto|cortar|abrirme|abrir ~2 venas|munecas|muneca|garganta|cuello
        pistola|arma|cuchillo|navaja|soga ~4 cabeza|boca|garganta|cuello|sien|corazon|pecho
        <trague> ~2 todas|todos|todo|muchas|muchos|monton|frasco|bote|puno|demasiadas|demasiados|caja|chingo|bola ~5 pastillas|pastilla|tabletas|medicina|medicamento|medicinas|frasco|bote|metadona|pildoras|caja|xanax|$
        sobredosis ~2 a_proposito|intencional|para_morir|y_ya
        darme|meterme|ponerme|hacerme|quiero|voy_a ~2 una sobredosis
        a proposito ~4 sobredosis
        adios ~1 mundo|para_siempre|a_todos|vida
        es|esta|mi ~2 despedida|ultimo_dia|ultima_noche|ultimo_mensaje|adios_definitivo
        carta|nota ~2 despedida|suicidio|suicida
        me despido ~1 $|de_todos|de_este|para_siempre|adios|de_ustedes|de_la
        no ~1 voy_a|voy|estare|amanezco|amanecere|llego ~1 estar|existir|amanecer|despertar|llegar|manana|a_manana|viva|vivo ~2 manana|aqui|mas|$|viva|vivo
        dile|diganle|diganles|digan|digale|diles ~2 hijos|mama|familia|hijo|hija|madre|esposa|esposo|bebes ~2 que ~1 quiero|amo|quise|ame|perdonen|perdone|amaba|queria
        cuiden|cuida|cuide|cuidenme|encargo ~2 hijos|hija|hijo|mama|perro|ninos|ninas|bebe|familia ~2 cuando|por_mi|ya_no|me_vaya|me_muera|si_me|si_ya
        tengo|hice|compre ~2 soga|cuerda|pistola|veneno|pastillas_listas|arma ~2 lista|listo|listas|para|y|cargada|colgada|$
        tengo ~1 un? plan para ~1 morir|matarme|suicidarme|acabar|terminar|quitarme
        ultimo|ultima ~1 dosis|vez|pase|jeringa|piquete|mensaje|noche|dia ~4 adios|para_siempre|y_ya|vida|y_me_voy|se_acaba|me_muero|vivo|viva
        <consumir> ~5 hasta|para|y ~2 morir|morirme|no_despertar|matarme|acabar|me_muera|morirme_ya|no_despierte
        voces ~3 dicen|digan|ordenan|piden ~2 mate|matar|que|me
        <querer> ~2 hacerme_dano|lastimarme|cortarme|herirme
        hoy|esta_noche|ahorita|manana ~2 mato|muero|termino|lo_hago|acabo|suicido|se_acaba_todo|me_voy_para_siempre !de
        lo|ya voy_a hacer ~1 esta_noche|hoy|ahora|ahorita|ya
        como|forma|manera ~2 matarme|morir|suicidarme|quitarme_la_vida|morirme
        cuantas|cuanto|cuantos|cuanta ~6 morir|matarme|morirme|sobredosis|mortal|letal|me_mate|no_despertar
        me ~1 voy de ~1 este_mundo|esta_vida
        prefiero|preferiria ~1 morir|morirme|estar_muerto|estar_muerta|matarme
        estoy ~2 puente|azotea|techo|vias|orilla ~4 saltar|aventar|tirar|brincar|aventarme|tirarme|saltarme|voy
        no ~1 confio|respondo de|en ~1 mi ~1 $|esta_noche|mismo|misma|hoy
        no estoy|me_siento ~1 seguro|segura conmigo
        perdonenme|perdoname|perdon ~4 lo_que_voy_a_hacer|por_lo_que|adios|me_voy
        intente|trate|tratado|intentado ~1 de? matarme|suicidarme|quitarme|ahorcarme|morirme
        tengo|traigo|agarre ~2 pistola|arma|navaja ~2 mano|cargada|lista|conmigo|aqui
        hacer|cometer|voy_a_hacer ~1 una|algo locura|tonteria|estupidez|estupido|malo
        me quiero|voy_a|quisiera cortar|colgar|aventar|tirar|ahorcar ~1 $|otra|hoy|esta|del|de_un|las_venas|los_brazos
        ya tengo ~2 soga|cuerda|pastillas|pistola|carta|todo_listo
        <querer> ~1 acabar|terminar con|mi ~1 todo|vida|esto|sufrimiento
        dejar de existir|vivir ~2
        pastillas ~3 para ~1 morir|morirme|matarme|no_despertar|acabar|suicidarme
        me corte ~4 sangra|sangrar|sangrando|sangre
        <trague> ~3 pastillas ~3 morir|morirme|no_despertar|adios
        no ~1 <querer> ~1 despertar ~4 pastillas
        pastillas|veneno|pistola|soga|navaja|cuchillo ~4 mano|listas|lista ~5 voy|tomar|matar|usar|adios
        me las|los voy_a ~1 tomar|tragar|meter ~1 todas|$|todos|y
        despidanme|despidame|despideme ~2 de
        adios ~2 mis_hijos|mi_familia|mama|hijos|amigos|mundo|para_siempre
        <querer> ~1 irme|ir de este mundo|planeta
    """,
    "self_harm": """
        <cortarme> !el_pelo|las_unas|el_cabello|jugando|cocinando|en_el_trabajo|trabajando|la_luz|el_dedo|la_rodilla|la_espalda|el_pie|haciendo|la_barba|con_el|con_la|un_dedo|la_mano_con|al|el
        me ~2 estoy|ando|volvi_a|empece_a|sigo|he|vuelto_a|ando cortando|lastimando|haciendo_dano|quemando|golpeando|cortar|lastimar|cortado|lastimado|hecho_dano
        me corto|corte|queme|quemo|rasguno|lastimo|golpeo ~2 a_proposito|brazos|piernas|brazo|otra_vez|munecas|pierna|para_sentir|para_no|la_piel|yo_mismo|yo_misma|yo_solo|yo_sola|cuando
        autolesion|autolesiones|autolesionarme|autolesiono|autolesione
        me hago|hice|haciendo|hacer dano ~1 $|a_mi|otra|y|sola|solo|cuando|yo
        ganas de ~1 cortarme|lastimarme|hacerme_dano|quemarme
        me corte ~1 y|que no ~1 para|deja ~1 de sangrar
        no ~1 para|deja de sangrar
    """,
    "overdose": """
        sobredosis !clase|entrenamiento|prevencion|hace
        me|se ~1 pase|paso|pasaron|pasamos de ~2 dosis|mano|droga|medicina|heroina|fentanilo|pastillas|metadona
        <consumio> ~2 demasiado|demasiada|demasiadas|demasiados|mucho|mucha|muchas|doble|de_mas|el_doble|dos_dosis|todo ~3 fentanilo|heroina|droga|pastillas|metadona|medicina|dosis|$|y|ayuda|suboxone|xanax|alcohol|jeringa|me
        labios|cara|dedos|unas|boca ~3 azules|azul|morados|morado|moradas|morada
        azul|morado|morada|azules|morados ~2 labios|cara|dedos|unas
        se|esta|me ~2 esta|puso|pone|poniendo|ve|puse|estoy ~1 azul|morado|morada|palido|palida|gris
        narcan|naloxona ~4 ya_le|urgente|no|rapido|ayuda|despierta|respira|responde|apurense|le|otra
        necesito|traigan|manden|traiganme|puse|di|dimos|pusimos|ponle|denle ~2 narcan|naloxona ~2 urgente|ya|ahora|rapido|ayuda|le|y|no|por_favor
        le ~1 puse|di|dimos|pusimos|eche|echamos ~2 narcan|naloxona
        intoxicado|intoxicada|envenenado|envenenada
        se esta|estan ~1 pasando|sobredosificando
        cabeceando|se_me_cierran_los_ojos|no_puedo_mantenerme_despierto|no_puedo_mantenerme_despierta
        se le ~1 paso ~1 la_mano ~2 droga|medicina|dosis|pastillas|heroina|$
        esta|estoy ~1 azul|morado|morada $|no|ayuda|y
        me|se pase|paso|pasamos ~1 con|de ~1 la? dosis|mano|droga|raya
        esta|estoy|ve|puso|quedo ~1 azul|morado|morada|palido|frio|fria ~2 ayud*|auxilio|$|no|por_favor|y
    """,
    "not_breathing": """
        no ~1 respira|respiran|respirando|resuella|esta_respirando
        no ~1 puedo|puede|podemos ~1 respirar
        dejo|dejado|casi_no|apenas|cuesta|batallo|batalla|dificultad|trabajo|dificil ~2 respirar|respira|respiro
        no ~2 despierta|despertarlo|despertarla|despiertan|reacciona|reaccionan|se_mueve|despertar_a|despierte !temprano|mi_alarma
        no responde ~1 $|y|esta|ayuda|a_nada|ni
        no tiene|encuentro|le_siento|siento ~1 pulso
        sin pulso|respirar|respiracion|reaccionar
        inconsciente|inconciente
        desmayado|desmayada|desmayo|desmaye|desvanecio|perdio_el_conocimiento
        esta|estan|creo_que|parece ~1 muerto|muerta ~1 $|ayuda|no|en_el|en_la|y|por
        se|me|nos ~1 esta|estoy|estan|va ~1 muriendo|ahogando|asfixiando|ahogar !de_risa|de_hambre|de
        se ~1 nos|me|esta ~1 va|muere|yendo ~1 $|ayuda|ya|no
        tirado|tirada ~4 piso|suelo|bano|calle ~4 no|sangre|jeringa|azul|morado|ayuda
        jeringa|aguja ~3 brazo
        echando|sacando|saliendo espuma
        no ~1 siento que ~1 respire|respiro|respirar
        sigue|sigo|esta sin respirar
        no ~2 encuentro|siento|tiene|hallo ~2 pulso
    """,
    "medical": """
        dolor|duele|presion|opresion|duelen|aprieta|punzadas ~3 pecho|corazon
        pecho ~2 duele|aprieta|dolor|oprime
        ataque ~1 al_corazon|cardiaco|del_corazon|epileptico
        infarto|convulsion|convulsiones|convulsionando|convulsiona|convulsiono|convulsionar|derrame_cerebral
        llamen|llama|llame|manden|necesito|manda|necesitamos|traigan|llamar ~2 911|ambulancia|emergencias|policia
        es ~1 una emergencia
        emergencia ~2 medica|ayuda|por_favor|urgente
        vomitando|tosiendo|escupiendo|vomito|vomite|orinando ~1 sangre
        me ~1 estoy|ando ~1 muriendo|desangrando !de|por
        me muero ~1 ayuda|ayudenme|llamen|auxilio|por_favor|$
        sangrando ~3 mucho|no_para|deja|bastante|feo
        alucinando|alucinaciones|delirando
        no siento ~1 mi|el|la ~1 cara|brazo|pierna|piernas
        ambulancia !paso
        emergencia ~1 $|ayuda|por_favor|medica|urgente|ayudenme
        911 ~1 $|por_favor|ayuda|ya
    """,
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
    """,
    "child": """
        <nino> ~4 no|dejo_de|dejo|deja|casi_no ~2 respira|despierta|responde|reacciona|respirar|mueve
        <nino> ~4 <comio> ~5 <medicina>|pildora|pildoras|droga|drogas|fentanilo|heroina|cloro|veneno|jeringa|bolsita|marihuana|parche
        se ~1 <comio> ~4 <medicina>|pildora|droga|fentanilo|heroina ~3 <nino>
        <pegar> ~1 a ~1 mi|mis|el|la|los|su|sus|nuestro|nuestra|las|un ~1 <nino>
        <pegar> ~1 al|mi|mis ~1 <nino>
        <querer>|miedo|ganas ~3 lastimar|pegarle|hacerle_dano|ahogar|sacudir|matar|golpear ~3 <nino>
        <nino> ~3 solo|sola|solos|solas ~2 casa|carro|en_la|en_el|$|y|desde|toda
        <nino> ~3 peligro|abusado|abusada|golpeado|golpeada|morado|morada|azul|inconsciente|convulsionando|sobredosis|ahogando|intoxicado|intoxicada|envenenado|envenenada|violaron|violo|tocaron|desmayado
        deje|dejo|deja|dejaron ~3 <nino> ~2 solo|sola|solos|solas
        maltrato|abuso infantil
        <nino> encontro|agarro|tomo ~3 <medicina>|droga|pistola|arma
        golpean|pegan|lastiman|maltratan|tocan|abusan ~1 a|de ~1 mi|mis ~1 <nino>
        <nino> ~5 <comio> una|unas ~1 tira|pastilla|pastillas|tiras|pildora
        <nino> ~5 se las|la|lo <comio>
    """,
}

CONCERN = {
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
    """,
    "fear": """
        miedo|temo|asusta|aterra|preocupa|terror|asustado|asustada|susto ~6 morir|morirme|sobredosis|recaer|recaida|usar|consumir|pasarme|muera|mate|me_muera|no_despertar|volver_a|fentanilo|drogarme
        <droga> ~3 va_a|puede|esta|estan|me|casi|matando ~3 matando|matar|mata|mato|muerte|acabar|acabando !de_risa
        me ~1 va_a|puede|podria ~1 matar ~2 <droga>
        voy_a|puedo|podria|casi|creo_que ~2 recaer|recaigo|morirme|consumir|drogarme|inyectarme|me_muero_de_sobredosis
        casi ~2 muero|me_muero|me_mori|muere|sobredosis|recaigo|recai|consumo|uso|me_voy
        no ~2 <querer> ~1 morir|morirme|recaer|una_sobredosis|ser_otro_muerto|terminar_muerto
        a punto de ~2 recaer|usar|consumir|comprar|picarme|meterme|inyectarme|drogarme|fumar
        ganas ~3 usar|consumir|drogarme|picarme|inyectarme|recaer|meterme ~5 no|aguanto|puedo|ayuda|mucho|muchas|fuerte
        amigos|gente|companeros|todos ~4 muriendo|muertos|cayendo
        no aguanto ~2 ganas|ansias|antojo|ansiedad|tentacion !de_ver|de_verte|de_verlos|de_comer|de_ir|de_dormir
        proxima|siguiente ~3 muero|mata|ultima|morir
        uso|usando|consumo|consumiendo ~2 solo|sola
        fentanilo|heroina|droga|drogas ~3 mato|matando|llevo ~2 a ~1 mi|amigo|un|muchos|hermano|gente
        muchas|tantas|tengo ganas ~2 de ~1 usar|consumir|drogarme|fumar|inyectarme
        ansias|ganas|antojo ~2 de ~1 usar|consumir|drogarme|fumar|inyectarme|droga|heroina ~1 !no
    """,
    "hopeless": """
        sin ~1 esperanza|esperanzas|salida|remedio|futuro|fuerzas
        no ~2 esperanza|esperanzas|salida|futuro|solucion|remedio
        perdi|perdido|perdiendo|perdida ~2 esperanza|esperanzas|fe|las_ganas|todo|la_razon|a_mi_familia|a_mis_hijos
        lo perdi todo
        no puedo|aguanto|doy|soporto|resisto|tolero|podre mas $|con|asi|y|ya|esto|de|por|me|la|ayuda|aguantar
        ya no ~1 puedo|aguanto|soporto ~1 $|mas|esto|asi|con|seguir|la_vida|este|tanto|ni|y|el|vivir|el_dolor
        no puedo ~1 seguir|vivir|continuar ~1 asi|con_esto|mas|adelante|$|viviendo|sufriendo
        me ~1 rindo|rendi|doy_por_vencido|doy_por_vencida|quiero_rendir|di_por_vencido|voy_a_rendir
        rendirme|tirar_la_toalla|darme_por_vencido|darme_por_vencida
        desesperado|desesperada|desesperanza|desesperacion
        deprimido|deprimida|depresion
        no ~1 valgo|sirvo ~2 nada|$|para
        soy|siento ~2 fracaso|fracasado|fracasada|basura|inutil|mierda|porqueria|perdedor|perdedora|desastre
        a nadie ~2 importo|importa
        nadie ~1 me ~1 quiere|ayuda|entiende|necesita|ama|escucha
        estoy|siento|tan|muy|completamente|totalmente|me_siento ~1 solo|sola ~1 $|y|en_esto|en_el_mundo|no|sin|en_la|con
        me|siento ~1 vacio|vacia|perdido|perdida|derrotado|derrotada|roto|rota|atrapado|atrapada
        toque|tocado|tocando|toco fondo
        todo ~2 perdido|se_acabo|esta_perdido|vale_madre|se_derrumba|me_sale_mal
        nada ~2 sentido|importa|vale|sirve|ayuda|funciona ~1 $|ya|para|la|y|me
        nunca ~3 mejorar|salir|curar|cambiar|feliz|componer|recuperar|estar_bien|dejar
        no dejo|paro|puedo_dejar de llorar
        llorando ~2 todo|toda|todos|dias|noches|horas
        en crisis
        ataque|crisis ~1 de ~1 panico|ansiedad|nervios
        que caso tiene
        me odio
        no se que hacer ~2 vida|conmigo|ya|ayuda|$
        se me ~1 acaban|acabaron|terminaron ~2 fuerzas|ganas|esperanzas
        necesito hablar con ~1 alguien
        no veo ~2 salida|futuro|luz|fin
        no ~1 le? importo ~1 a ~1 nadie
        estoy|siento ~1 harto|harta ~1 de ~1 todo
        <harto> ~1 de ~1 todo|luchar|sufrir|esta_vida|esto
        tire|tirado|tirar ~1 la toalla
        no ~1 tengo ~1 fuerzas|animo|animos ~1 $|ya|para|de|ni
        sin fuerzas|ganas_de_nada|ganas_de_seguir
        estoy|siento ~2 deprimido|deprimida|destrozado|destrozada|hundido|hundida|devastada|devastado|desesperado|desesperada
        perdido|perdi|perdiendo ~2 esperanza|esperanzas|fe
    """,
    "withdrawal": """
        malilla|malillas|malias|maliado|maliada|enmalillado|enmalillada|malilloso|eriza|erizo
        abstinencia !de_mensajes
        sindrome ~1 de ~1 abstinencia|retirada
        <sintomas> ~4 <sintomas>
        <sintomas> ~8 droga|heroina|fentanilo|metadona|suboxone|dosis|desintoxicacion|sin_medicina|sin_droga|sin_usar|sin_consumir|dormir|medicina
        ando|estoy|siento|sintiendo|pongo|puse ~2 malo|mala|enfermo|enferma|mal ~6 sin|dosis|metadona|droga|medicina|suboxone|falta|desde|porque|no_he|deje|ayuda|dias|heroina
        desintoxicacion|desintoxicarme|desintoxicandome|desintoxicando ~3 solo|sola|casa|mal|feo|dura|horrible
        con|tengo|traigo ~1 el|la|los ~1 mono|retiro|retiros|escalofrios_y
        huesos|piernas|cuerpo ~3 duelen|duele|quebrado|no_paran ~5 dormir|droga|dosis|sin|metadona|no|noche
        precipitada|precipitado
        duele ~2 cuerpo|huesos|todo ~4 sin|falta|metadona|dosis|usar|droga
        vomito|vomitando|escalofrios|temblores|diarrea|sudando ~5 sin|por_no|dosis|usar|consumir|droga|metadona
    """,
    "medicine": """
        <medicina> ~4 <perdi>
        <perdi> ~4 <medicina>
        sin ~3 <medicina> ~1 !problema
        no ~1 tengo|hay|queda|quedan|consigo|traigo|alcanza|puedo|pude|encuentro|tenian|dieron|dan|quieren|quiere|cubre|surten|surtieron|surtir|tome|tomado|alcanzo|he_podido|he_tomado ~6 <medicina>
        me quede|quede|quedo|quedare|estoy sin ~3 <medicina>|nada_de
        ultima|ultimas|ultimo|ultimos ~2 <medicina>
        solo|me ~1 quedan|queda|tengo ~3 <medicina>
        farmacia|seguro|clinica|doctor|medicaid ~6 no|niega|nego|negaron|cerrada|cerrado|niegan ~6 <medicina>|surtir|receta|cubre|autoriza
        necesito|ocupo|quiero|urge ~4 surtir|resurtir|resurtido|refill|renovar|otra_receta|mi_receta
        necesito|ocupo|urge ~3 <medicina> ~1 $|hoy|ya|urgente|porque|manana|ahora|para
        falte|perdi|salte|saltado|llevo ~3 dosis|dias ~3 <medicina>|sin_tomar|seguidas|sin|seguidos
        deje|dejar|dejo|parar|pare|suspendi|suspender|dejando|dejado ~1 de? ~1 tomar|tomarme|usar|tomarla ~2 <medicina>
        deje|dejar|dejo|suspendi|suspender|parar|tire|corte ~2 <medicina>
        deje|dejar de tomar|tomarla|tomarlo|tomarme
        no he tomado ~3 dias|desde|$
        me ~1 robaron|quitaron|perdieron ~4 <medicina>|mochila|bolsa|todo|lonchera|caja
        ultima|ultimas|ultimo <medicina>
        queda|quedan ~2 <medicina>|tira|pastilla
        seguro|farmacia ~1 no ~2 cubre|surte|autoriza|aprueba ~3 <medicina>|receta
        ultima|ultimas tira|tiras|pastilla|pastillas|dosis
        no ~1 he|e|tomado|tome ~2 <medicina> ~2 en|desde|hace|por|hoy|ayer
        no ~1 he tomado ~3 <medicina>
        no tengo ~2 dinero ~3 <medicina>
        no ~1 agarre|recogi|recibi|consegui|alcance|fui_por|pude ~4 <medicina>
    """,
    "released": """
        <salir_de> ~4 <encierro>
        me|lo|la|acaban ~1 de? soltaron|soltar|liberaron|dieron_de_alta|dejaron_salir|soltarme|liberar|darme_de_alta|dan_de_alta
        dado|dieron|dan de_alta|alta ~1 $|hoy|ayer|del|de|en|esta
        estuve|estoy|estaba|sigo ~2 internado|internada|preso|presa|detenido|detenida|encerrado|encerrada|hospitalizado|hospitalizada|encarcelado
        estuve|estoy|sigo|me_llevaron|me_tienen ~2 <encierro>
        libertad condicional|bajo_fianza
        sali|salio ~1 bajo|con fianza|libertad|grillete
        me ~1 arrestaron|detuvieron|encerraron|metieron_preso|agarro_la_policia|agarro_la_migra|agarraron
    """,
    "pregnant": """
        <embarazada> ~10 <consumiendo>
        <consumiendo> ~10 <embarazada>
        creo|salgo|sali|quede|salio ~4 embarazada|positiva|prenada
        prueba ~2 embarazo ~2 positiva|positivo|salio
        me entere|acabo_de ~3 embarazada
        perdi al? ~1 bebe
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
