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
        me ~1 <trague>|tome|tragarme|trague ~1 todas|todos|todo|las ~2
        me voy_a ~1 inyectar|meter|poner|tomar|tragar ~1 todo|toda|todas ~4 acabo|adios|morir|despertar|ya
        puente|techo|azotea|edificio|balcon|barranco|vias|acantilado|puentes ~5 parado|parada|sentado|sentada|subi|subido|subida|orilla|abajo|saltar|tirar|brincar|adios
        se ~1 pego|dio|metio|va_a_pegar|quiere_dar|va_a_dar ~1 un? tiro|balazo|plomazo
        ando|estoy|sigo ~1 en ~1 el|la puente|azotea|techo|barranco $
        me ~1 acabe|termine|acabo ~1 el|la|todo|toda|las ~1 frasco|bote|botella|pote|pastillas
        parado|parada|sentado|sentada|subi|subido|subida|estoy ~3 puente|techo|azotea|balcon|barranco|vias|acantilado ~3 $|y|para|adios|ya|mirando|pensando|llorando
        orilla|borde ~2 del ~1 puente|techo|edificio|balcon|azotea|precipicio
        chocar|estrellar|estrellarme|estrello|choco ~2 carro|proposito|arbol|pared|poste|coche
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
        me quise|quiero|queria|voy_a ~1 matar|suicidar|ahorcar|colgar|aventar|tirar|quitar|dar_un
        motor|carro|coche|troca ~4 prendido|encendido|prendida|encendida ~4 garaje|garage|cochera|cerrado
        garaje|garage|cochera ~5 motor|carro|prendido|encendido|escape
        tome|trague|comi|meti|tomado|tomo ~1 <number_word>|8|9|10|12|15|20|30|25|40|50|60|100|diez|quince|veinte|treinta|cuarenta|cincuenta ~3 xanax|clonazepam|rivotril|pastillas|metadona|tabletas|pildoras|tylenol|gabapentinas|oxis|percs|strips
        manejar|manejando|chocar|estrellar|estrellarme|estampar|voltear ~4 contra|poste|arbol|barranco|pared|trailer|puente|muro
        echarme|echar|dar|darme|tirar|aventar ~3 puente|azotea|barranco|vias
        me ~1 colgue|ahorque|envenene|dispare|aviente|avente|tire ~4 cuerda|soga|rompio|puente|tren|carro|balcon|vivo|viva|no_pude
        puente|azotea|techo|balcon|vias|acantilado ~3 no ~1 se|puedo|aguanto|quiero
        cuerda|soga|cinturon|cable|mecate ~4 cuello|techo|viga|arbol
        tome|me_tome|bebi|trague|me_trague|tomando ~2 cloro|veneno|raticida|lejia|insecticida|acido|desinfectante|thinner
    """,
}
