"""The means of suicide: at hand, taken, a high place, a road. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
    "suicide": """
        tirarme|aventarme|lanzarme|brincar|saltar|aventar|tirar|tiro|aviento|lanzo ~3 puente|techo|edificio|balcon|carro|carros|tren|metro|camion|ventana|azotea|vias|barranco|trafico|vacio|freeway|trailer
        cortarme|corte|cortado|corto|cortar|abrirme|abrir ~2 venas|munecas|muneca|garganta|cuello
        pistola|arma|cuchillo|navaja|soga ~4 cabeza|boca|garganta|cuello|sien|corazon|pecho
        <trague> ~2 todas|todos|todo|muchas|muchos|monton|frasco|bote|puno|demasiadas|demasiados|caja|chingo|bola ~5 pastillas|pastilla|tabletas|medicina|medicamento|medicinas|frasco|bote|metadona|pildoras|caja|xanax|$
        sobredosis ~2 a_proposito|intencional|para_morir|y_ya
        darme|meterme|ponerme|hacerme|quiero|voy_a ~2 una sobredosis
        a proposito ~4 sobredosis
        tengo|hice|compre ~2 soga|cuerda|pistola|veneno|pastillas_listas|arma ~2 lista|listo|listas|para|y|cargada|colgada|$
        ultimo|ultima ~1 dosis|vez|pase|jeringa|piquete|mensaje|noche|dia ~4 adios|para_siempre|y_ya|vida|y_me_voy|se_acaba|me_muero|vivo|viva
        <consumir> ~5 hasta|para|y ~2 morir|morirme|no_despertar|matarme|acabar|me_muera|morirme_ya|no_despierte
        cuantas|cuanto|cuantos|cuanta ~6 morir|matarme|morirme|sobredosis|mortal|letal|me_mate|no_despertar
        estoy ~2 puente|azotea|techo|vias|orilla ~4 saltar|aventar|tirar|brincar|aventarme|tirarme|saltarme|voy
        tengo|traigo|agarre ~2 pistola|arma|navaja ~2 mano|cargada|lista|conmigo|aqui
        ya tengo ~2 soga|cuerda|pastillas|pistola|carta|todo_listo
        pastillas ~3 para ~1 morir|morirme|matarme|no_despertar|acabar|suicidarme
        <trague> ~3 pastillas ~3 morir|morirme|no_despertar|adios
        no ~1 <querer> ~1 despertar ~4 pastillas
        pastillas|veneno|pistola|soga|navaja|cuchillo ~4 mano|listas|lista ~5 voy|tomar|matar|usar|adios
        me las|los voy_a ~1 tomar|tragar|meter ~1 todas|$|todos|y
        <querer_mal> ~1 quitarme|acabar|terminar|volarme|tirarme|lanzarme|aventarme|colgarme|ahorcarme|irme|matarme|pegarme|meterme ~2 vida|todo|sesos|puente|techo|edificio|tiro|balazo|mundo|tren|azotea|balcon|$
        <arma> ~5 mano|manos|frente|lado|mesa|cargada|lista|listo|cama|cabeza|boca|conmigo|aqui|almohada
        tengo|traigo|agarre|saque|compre|consegui ~3 <arma> ~4 para|y|lista|cargada|mano|aqui|matarme
        mirando|viendo|agarrando|sosteniendo ~2 <arma>|pastillas|frasco
        tengo|traigo|junte|guarde|guardando|juntando|ahorrando|compre|comprado|bastante ~5 pastillas|metadona|dosis|frasco|bastante ~5 morir|morirme|despertar|matarme|suicidarme|irme|acabar|adios|todas
        <trague> ~2 todo|toda|todas|todos|monton|frasco|puno|punado|chorro|bote|botella|caja|bola|montonal|fracatan|pila|mucho|muchas|muchos|como_20|como_30|20|30|40|50 ~4 <pastilla>|$
        <pastilla> ~4 a proposito
        <trague>|tome|trague ~2 frasco|bote|botella|caja|pote|blister ~1 completo|completa|entero|entera|$
        me ~1 tome|trague|meti|comi|bebi|inyecte ~4 a_proposito|para_morir|para_morirme|para_no|y_adios|cloro|veneno|lejia
        cloro|veneno|lejia|clorox|raticida ~3 tome|trague|bebi|tomar|beber
        me ~1 <trague>|tome|tragarme|trague ~1 todas|todos|todo ~2
        me voy_a ~1 inyectar|meter|poner|tomar|tragar ~1 todo|toda|todas ~4 acabo|adios|morir|despertar|ya
        puente|techo|azotea|edificio|balcon|barranco|vias|acantilado|puentes ~5 parado|parada|sentado|sentada|subi|subido|subida|orilla|abajo|saltar|tirar|brincar|adios
        se ~1 pego|dio|metio|va_a_pegar|quiere_dar|va_a_dar ~1 un? tiro|balazo|plomazo
        ando|estoy|sigo ~1 en ~1 el|la puente|azotea|techo|barranco $
        me ~1 acabe|termine|acabo ~1 el|la|todo|toda|las ~1 frasco|bote|botella|pote|pastillas
        parado|parada|sentado|sentada|subi|subido|subida|estoy ~3 puente|techo|azotea|balcon|barranco|vias|acantilado ~3 $|y|para|adios|ya|mirando|pensando|llorando
        orilla|borde ~2 del ~1 puente|techo|edificio|balcon|azotea|precipicio
        <querer>|<querer_mal>|me|para ~2 chocar|estrellar|estrellarme|estrello|choco ~3 carro|proposito|arbol|pared|poste|coche|muro|trailer
        <familiar> ~3 <arma> ~4 matarse|cabeza|se|suicidar
        aplastar|saltar|tirarme|lanzarme ~3 trafico|carros|tren|puente|techo|edificio|ventana
        tengo|traigo|agarre|puse|con|estoy ~2 las|mis|la|el|un|una|todas? ~1 pastillas|pistola|navaja|cuchillo|soga|cuerda|veneno|frasco|arma|jeringa|gillette ~3 enfrente|frente|mano|manos|lado|lista|listas|aqui|mesa|cama
        parado|parada|sentado|sentada|acostado|acostada|subido|subida|estoy|ando ~3 vias|tren|puente|techo|azotea|balcon|carretera|freeway ~1 del? ~1 $|tren|y|listo|lista|pensando|llorando|para
        quiero|voy_a|pienso|ganas ~1 de? ~1 aventarme|tirarme|lanzarme|brincar|saltar|arrojarme|estrellarme|colgarme|ahorcarme ~3
        suficiente|suficientes|bastante|bastantes ~4 para ~2 morir|morirme|no_despertar|matarme|irme|acabar
        como|forma|manera|cuanto|cuantas ~4 sin_dolor|morirme|matarme|no_duela|morir|suicidarme|no_despertar
        buscando|busque|busco|googlee ~4 como|formas ~2 morir|matarme|suicidarme|ahorcarme
        me ~1 tome|trague|comi|meti|inyecte|bebi ~1 como? <many>|30|20|15|40|50|un_monton|un_chingo|un_punado|un_puno|todas|todo|un_frasco|el_frasco ~2
        intente|trate|quise|intentado|tratado|volvi_a_intentar ~2 matarme|suicidarme|ahorcarme|colgarme|quitarme|cortarme|morir|morirme|acabar
        me quise|quiero|queria|voy_a ~1 matar|suicidar|ahorcar|colgar
        motor|carro|coche|troca ~4 prendido|encendido|prendida|encendida ~4 garaje|garage|cochera|cerrado
        garaje|garage|cochera ~5 motor|carro|prendido|encendido|escape
        tome|trague|comi|meti|tomado|tomo ~1 <number_word>|8|9|10|12|15|20|30|25|40|50|60|100|diez|quince|veinte|treinta|cuarenta|cincuenta ~3 xanax|clonazepam|rivotril|pastillas|metadona|tabletas|pildoras|tylenol|gabapentinas|oxis|percs|strips
        <querer>|<querer_mal>|me|ganas ~3 manejar|manejando|chocar|estrellar|estrellarme|estampar|voltear ~4 contra|poste|arbol|barranco|pared|trailer|muro
        echarme|echar|dar|darme|tirar|aventar ~3 puente|azotea|barranco|vias
        me ~1 colgue|ahorque|envenene|dispare|aviente|avente|tire ~4 cuerda|soga|rompio|puente|tren|carro|balcon|vivo|viva|no_pude
        puente|azotea|techo|balcon|vias|acantilado ~3 no ~1 se|puedo|aguanto|quiero
        cuerda|soga|cinturon|cable|mecate ~4 cuello|techo|viga|arbol
        tome|me_tome|bebi|trague|me_trague|tomando ~2 cloro|veneno|raticida|lejia|insecticida|acido|desinfectante|thinner
        <cuerda> ~8 viga|tubo|closet|ventilador|techo|arbol|cuello|rama|clavo|gancho|regadera|rompio|pescuezo
        hice|hago|amarre|tengo|puse|colgue|ate|probe ~2 nudo|soga|lazo|mecate|cuerda ~1 $|en_la|en_el|del|ya|y|lista|listo|para !garganta|estomago|panza
        ya hice|tengo|amarre|puse ~1 el|la ~1 nudo|soga|lazo|cuerda
        <arma_fuego> & cargada|cargado|sin_seguro|le_quite_el_seguro|en_la_sien|la_sien|boca|cabeza|mi_cuarto|sentado|sentada|a_mi_lado|en_la_mesa|en_la_mano|bajo_la_almohada|encerrad*
        <arma_fuego> & adios|perdon|perdonenme|perdon_a_todos|se_acaba|no_despierto|descanso|ya_es_hora|cerro|granero|solo|sola|llorando|tomando|cervezas|papeles
        me doy|pego|meto|dare|daria|dispare|doy_un ~1 un? ~1 balazo|tiro|plomazo|escopetazo|pistolazo
        me ~1 vuelo|volar|vuelo_la|volare ~2 cabeza|sesos|tapa
        abri|abrir|abro|prendi|prender|deje|prendo ~2 gas|llave_del_gas|estufa & ventanas|cerrad*|adios|sueno|dormir|ya_no|encerr*|perdon|$
        ya abri ~2 gas|llave_del_gas
        gas ~2 prendido|abierto|abierta & cerradas|cerrada|cerrado|sueno|dormir|ventanas
        cabeza ~3 horno
        manguera ~4 escape|mofle|carro|troca|motor
        carbon ~3 prendido|prendi & bano|cuarto|cerrad*|carro
        parado|parada|sentado|sentada|subido|subida|asomado|asomada|arriba|orilla|borde|mirando|viendo|subir ~5 <lugar_peligro> & ya|adios|abajo|tren|carros|aqui_sigo|sigo_aqui|esperando|no_puedo|nadie|perdon|llorando|brinc*|salt*
        rieles|vias ~5 viene|pasa|esperando ~2 el? tren
        orilla|medio|lado ~3 expressway|freeway|autopista|carretera|highway|via & esperando|troque|camion|trailer|aventar*|carro|carros
        cierro|cerre|cerrar ~1 los ojos & manejando|manejar|carro|troca|volante|acelero
        me ~1 estrello|estrelle|estrellar|estampo|voy_a_estrellar|volteo ~4 barda|poste|arbol|pared|trailer|puente|muro|carro|barranco|ya
        meter|meto|aventar|manejar|tirar ~2 carro|troca ~2 agua|rio|lago|mar|barranco
        alcanza|suficiente|suficientes|basta|bastan|ajusta ~5 no_despertar|morir|morirme|matarme|irme|siempre|todos|acabar
        cual|cuanta|cuanto|cuantas|cuantos ~6 mata|letal|mortal|matan|hacen_falta|hace_falta|para_morir|se_muere|morirse|no_despertar|para_no_despertar|me_muero
        dosis|cantidad ~3 que ~1 mata|letal|mortal|matan
        me ~1 inyecte|meti|tome|puse|meto|inyecto|trague|voy_a_meter|voy_a_inyectar|voy_a_tomar|pongo ~7 no ~1 despertar|despierto|despertarme|volver|amanecer|amanezco|regresar
        me ~3 meter|poner|inyectar|tomar|tragar|meto|pongo|inyecto|tomo|tome|trague|meti|puse ~2 todo|toda|todas|todos|lo_que|lo_demas & irme|se_acabe|acabe|despertar|despierto|adios|tumba|lapida|alcanzo|una_vez|un_solo|un_jalon|descanso|perdon
        de ~1 un_jalon|un_solo|un_golpe|una_sola_vez|un_trago & pastillas|todo|todas|frasco|fentanilo|metadona & me_tome|tome|trague|me_trague|meti|voy_a_meter|voy_a_tomar|tomar|tomarme
        ya me las|los|lo ~1 trague|tome_todas|tome_todo|empine
        me las|los|lo ~1 trague|tome|tome_todas|meti & perdon|perdonenme|adios|despertar|descans*|los_amo|ya_no
        tengo|guardadas|guardado|junte|juntado|traigo ~4 pastillas|<pastilla>|percos|dosis & hoy_es|es_hoy|esta_noche|es_el_dia|todo_el_mes|hoy_si|adios|no_despertar|ya_se|alcanza
        buscando|busque|lei|leyendo|googleando ~4 cuantas|cuanto|como ~4 pastillas|metadona|fentanilo|dosis|morir|se_siente|nudo|falta
        me ~1 corte|corto|abri|rebane|voy_a_cortar ~3 venas|munecas|cuello|garganta
        compre|consegui|tengo|traigo ~3 de_la_fuerte|la_fuerte|mas_fuerte|la_que_mato|la_que_lo_mato|la_que_la_mato
        acostar|acostarme|sentar|sentarme|quedar|quedarme|tirarme|acuesto ~4 a_que|hasta_que|que ~2 me ~2 acabe|lleve|mate|muera|congele|atropelle|pase
        no ~1 quiero|pienso|voy_a ~1 comer|tomar|beber ~1 agua|nada|mas ~4 hasta ~2 mor*|lleve|acab*
        voy|iba|vine|vengo ~4 <lugar_peligro> ~6 no ~1 volver|regresar|se_nadar|regreso|vuelvo
        me ~1 eche|zampe|empine|embuti|baje|recete|empaque|meti|trague ~3 frasco|bote|botella|pomo|caja|puno|punos|punado|todas
        me ~1 encerre|encierro|voy_a_encerrar ~6 <arma>|pastillas|frasco|cuerda|soga|jeringa|hacerlo|matarme|morirme
        venas|munecas|garganta|cuello|pescuezo ~4 raje|tajee|rebane|abri|corte|cortar|cortadas|abiertas|navaja|sangre
        raje|tajee|rebane|abri|abrir|rajarme|rajar ~2 venas|munecas|brazos|garganta|cuello|pescuezo
        ultimo|ultima|final ~1 pason|viaje|arponazo|cura|filerazo|fuete|cuete|dosis|jeringazo & no_regreso|adios|ya|despertar|siempre|hoy|me_voy
        pason ~2 final|adios|para_siempre|y_ya|y_adios
        tragarme|tomarme|meterme|echarme|empinarme|zamparme ~3 frasco|todas|todo|caja|botella|bote|puno|punado|pastillas
        me voy_a|boy_a|vo_a ~1 tirar|tira|aventar|avienta|brincar|saltar|lanzar ~1 $|ya|hoy|del|de_un|al_tren|al_vacio|al_rio|de_aqui|desde|de_arriba
        <arma_fuego>|<arma> ~4 sien|pescuezo|cuello|barbilla|paladar|muneca|corazon
        filo|vidrio|navaja|gillette|cuter ~4 munecas|muneca|venas|brazo|brazos|pescuezo
        bolsa ~3 cabeza
        dedo ~3 gatillo
        <arma>|<cuerda> ~4 tina|banera|regadera|cuello|pescuezo
        <lugar_peligro> & no_pienso_regresar|no_pienso_volver|no_regreso|no_vuelvo|no_voy_a_regresar|no_voy_a_volver|ya_no_vuelvo
        deje|suspendi|pare ~4 para ~1 morir|morirme|matarme|que_me
        tome|trague ~2 otras|demas|restantes|todas ~1 8|10|12|15|20|25|30|40|50|60|80|90|100
        <medio> & <fin_vida>
        aventar|tirar|lanzar|aventarme|tirarme|aviento ~2 carretera|freeway|autopista|highway|vias|trafico|vacio|rio !basura|la_basura|pelota
    """,
}
