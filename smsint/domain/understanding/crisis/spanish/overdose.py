"""An overdose of the patient or of somebody else, and naloxone. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
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
        se esta|estan ~1 pasando|sobredosificando
        cabeceando|se_me_cierran_los_ojos|no_puedo_mantenerme_despierto|no_puedo_mantenerme_despierta
        se le ~1 paso ~1 la_mano ~2 droga|medicina|dosis|pastillas|heroina|$
        esta|estoy ~1 azul|morado|morada $|no|ayuda|y
        me|se pase|paso|pasamos ~1 con|de ~1 la? dosis|mano|droga|raya
        esta|estoy|ve|puso|quedo ~1 azul|morado|morada|palido ~2 ayud*|auxilio|$|no|por_favor|y
        me ~1 pase|fui ~2 mano|dosis|raya|droga|fentanilo|heroina
        creo|siento|parece ~3 sobredosis|me_pase|se_paso|muriendo|apagando|desmayando|yendo ~2
        me ~1 estoy|siento|ando ~1 apagando|desmayando|desvaneciendo|yendo|durmiendo ~3 ayuda|fentanilo|droga|mucho|$
        me ~1 meti|use|puse|inyecte|fume|tome|pique ~2 demasiado|demasiada|mucho|mucha|muchas|de_mas|doble|bastante ~3
        se ~1 metio|puso|inyecto|fumo|tomo|pico|pincho ~3 no ~1 despierta|respira|responde|reacciona|mueve
        labios|boca|cara|dedos|unas ~3 azul|azules|morado|morados|morada|moradas|gris|palida
        no ~2 vuelve|regresa|reacciona ~3 narcan
        se ~1 quedo|puso ~1 tieso|tiesa|ido|ida|flacido
        siento|creo ~1 que ~1 me ~1 voy|muero|apago|desmayo|estoy_yendo $|ayuda|ya|y
        ronca|roncando|ronquidos ~4 raro|despierta|responde|feo
        narcan|naloxona ~5 no|nada|dos|otra|ya|sigue|reacciona|despierta
        no ~1 hay|tengo|tenemos|encuentro|traigo ~1 narcan|naloxona ~1 $|ayuda|y
        cayo|desplomo|desmayo|caido ~8 narcan|naloxona|ambulancia|respira|responde
        esta|estan|puso|quedo ~1 azul|morado|morada ~2 mi|que_hago|el|la|ayuda
        dos|2|otra|tres ~1 narcan|naloxona ~4
        <familiar>|<relation>|el|ella|me|se|amigo|novio|novia|hermano ~2 se? ~1 paso|pase|pasando|pasaron ~1 con|de|en? ~2 heroina|droga|fentanilo|dosis|mano|pastillas|cristal|coca|raya|metadona
        creo|siento ~2 me|que? ~1 estoy|me|se ~1 pasando|pase|sobredosis|intoxicando|muriendo ~1 !la_gripa
        echa|echando|saca|sale|tiene|sacando|saliendo ~1 espuma
        tome|meti|inyecte|fume|use|puse ~2 mucho|mucha|muchas|demasiado|demasiada|demasiadas|doble|de_mas ~6 mal|sueno|mareado|mareada|respirar|miedo|ayuda|morir|pastillas|corazon|desmayar
        le ~1 puse|di|dimos|pusimos|eche|echaron|dieron|pusieron ~2 narcan|naloxona
        desmayo|desmaye|desmayado|cayo|desplomo|se_fue ~4 despues_de|por ~2 fumar|inyectarse|usar|consumir|meterse|droga|pastillas
        se tomo|trago|comio ~1 todas|muchas|un_monton|el_frasco|todo ~3 pastillas|medicina|frasco|$ ~2
        helado|helada|frio|fria|tieso|tiesa ~3 no ~1 responde|respira|despierta|reacciona|mueve
        traigan|trae|consigan|consigue|busquen|mande|ocupo|alguien_tiene|quien_tiene|tienen|hay ~2 narcan|naloxona ~1 !gratis|en_la_farmacia|en_espanol
        <trague>|tome|use|meti|inyecte ~3 dos|tres|doble|2|3 ~1 veces|dosis ~5 mareado|mareada|mal|sueno|raro|rara|sin_querer|accidente|error|vomito
        fume|meti|inyecte|use|inhale|tome|combine|mezcle|revolvi ~8 no_siento|piernas|raro|rara|rarisimo|mal|corazon|pecho|mareado|mareada|desmayo|borroso|entumido|entumida
        combine|mezcle|revolvi|combinando|mezclando|junte ~4 metadona|xanax|fentanilo|alcohol|heroina|pastillas|benzos|clonazepam|suboxone
        corazon ~4 lento|despacio|rapido|parando|explotar|detener ~4 dosis|droga|metadona|tome|meti|despues|inyecte
        late|corazon ~4 lento|despacio|raro|rapidisimo ~6 dosis|droga|metadona|tome|fume|meti
        <se_drogo> & <no_reacciona>
        <familiar>|<relation>|<pequeno> ~3 <se_drogo> & <calla>
        <familiar>|<relation> ~3 quedo|queda|quedaron ~1 dormido|dormida|dormidos ~6 <se_drogo>|pincho|inyecto|fumo|metio
        le|lo|la ~1 pellizco|pellizque|sacudo|sacudi|muevo|grito|cachetadas|cacheteo|echo|echamos|jalo|pego|dando ~6 nada|no|ni
        le estoy|estamos dando|echando|haciendo cachetadas|agua|respiracion|rcp|cpr
        en|un|de|por|le_dio|tuvo|hizo over ~1 $|y|no|de|ayuda
        sobredosificando|sobredosificado|sobredosificada|sobredosifique
        <color_malo> ~2 <parte_cuerpo>
        <parte_cuerpo> ~4 <color_malo>
        se_pone|se_puso|me_pongo|me_puse|me_estoy_poniendo|se_esta_poniendo|se_ve|esta ~1 <color_malo> & respira*|despierta|contesta|ayuda|drog*|pastillas|aire
        no ~1 se ~1 cuantas|cuanto|cuantos|cuanta ~3 tome|me_tome|tomo|meti|trague|trago|puse|inyecte|tomaron|use|fume
        perdi la cuenta & tome|pastillas|trague|meti|dosis
        se me fue|va la mano ~3 <droga>|<pastilla>|<medicina>|dosis
        <ingirio> ~4 <toxico>
        <toxico> ~4 <ingirio> ~2 pensando|creyendo|y
        <ingirio> ~3 <medicina>|<pastilla>|percos|perco|percocet & <por_error>
        <ingirio>|tomo|comieron|tragaron ~4 las|los|la ~1 pastillas|medicina|metadona|dosis ~2 que ~1 no ~1 eran|era
        <adulto> ~2 tomo|comio|trago|bebio|metio ~2 mi|mis ~1 <medicina>|<pastilla>
        tomo|trago|comio|metio ~2 <number_word>|8|9|10|12|15|20|30|40|50|60|todas|un_monton|muchas|bastantes ~3 <pastilla>|percos|perco|percocet|xanax|las & habl*|dormid*|respira|despierta|rara|raro|enredado|mal|vomit*|hermana|hijo|hija|mama
        le ~1 echaron|pusieron|metieron|traia|tenia ~1 algo|fenta|fentanilo|veneno|droga ~2
        me ~1 dieron|dio|vendieron|tome|fume|meti & no_siento|no_me_puedo|respiro|me_siento_raro|me_siento_rara|desmay*|se_me_va|me_pica|borroso|negro|despierta|despierto|apag*|corazon
        no ~2 me? puedo ~2 quedar|mantener|mantenerme|quedarme|estar ~1 despierto|despierta
        veo|viendo ~2 negro|borroso|doble|nublado|lucecitas|estrellas & <consumio>|mano|dosis|tome|fume|meti|pastillas
        se me ~1 va|fue|apaga|esta_yendo ~2 vista|mundo|conciencia
        se me ~1 va|fue|apaga ~1 la luz & siento|fenta|fentanilo|tome|fume|dosis|piernas|ojos|cuerpo|meti
        siento ~1 que ~1 me ~1 muero|muriendo|voy_a_morir|apago|voy|estoy_muriendo & <consumio>|me_tome|me_meti|dieron|droga|aire|pastilla
        creo que ~2 me ~1 estoy|ando ~1 sobredosific*|intoxic*|envenen*|pasando
        me tome|tome|bebi|trague|me_comi ~3 <pastilla>|<medicina> ~4 & vomit*|mareado|mareada|borracho|sueno|respir*|miedo & demasiad*|doble|mas_de_la_cuenta|de_mas
        corazon|pulso ~3 lento|lentito|debil|parando|va_parando|no_se_siente|casi_no
        pason|pasonazo|pasoneo|pasonee|pasonearse|pasonie|sobredocis ~1 !de|en_el
        boqueando|bocanadas|babeando|babea|baba|espumarajo & no|ojos|despierta|respira|piso|mi|se
        pupilas|ojos ~3 alfiler|puntitos|puntito|cerillo
        se ~1 atraganto|ahogo|ahogando|esta_ahogando ~3 vomito|vomita
        vomito|vomitando|vomita ~3 dormid*|inconsciente|desmayad*|sin_despertar
        se ~1 orino|hizo_del_bano & despierta|respira|ojos|inconsciente|convuls*|reacciona
        como|hecho|hecha ~1 muneco|muneca|trapo|trapeador|bulto & no|ojos|respira|despierta|fume|inyecto
        parpados|ojos ~3 caen|pesan|cierran ~4 solos|tome|fume|meti|inyecte|dosis|mucho|respir*
        no ~1 puedo ~1 mover|levantar|levantarme|parar|pararme ~4 piernas|piso|suelo|cuerpo|brazos & tome|fume|meti|inyecte|droga|pastilla*|dosis|ayuda
        dos|2|tres|3|cuatro|varios ~2 narcan|narcanes|naloxonas ~3
        narcan|naloxona ~2 ya_no|no_le|no_hace|no_funciona|no_sirve
        donde|como ~2 le|se ~1 pongo|pone|echo|echa|aplico|aplica|doy|da ~2 narcan|naloxona ~2 rapido|ya|urgente|no|ayuda|apurense
        se_nos|se_me esta_yendo|va ~1 $|ayuda|no_respira|no_responde
        anda|esta|quedo ~2 doblad*|ido|ida|perdid* ~4 fenta|fentanilo|tranq|droga|no_reacciona|no_despierta
        mezcle|revolvi|combine|junte|tome ~6 alcohol|cerveza|tequila|vino|benzos|xanax|clonazepam|pastillas & no_puedo|respir*|mareado|mareada|mal|sueno|dormir|miedo|corazon
        sobredosifico|sobredosificar|sobredosifica|sobredosificaron|sobredosificarme
        voltearon|voltean|volteo|viraron|voltiaron ~3 ojos
        encontre|halle|encontramos|esta|estaba|tiene|sigue ~5 jeringa|aguja ~2 brazo|puesta|mano|$
        volvio|vuelve ~1 a ~1 ir|dormir|apagar ~3 narcan|naloxona
        narcan|naloxona & volvio_a|se_volvio|otra_vez|de_nuevo|sigue
        zumban|zumbido|cayendo|dando_vueltas|flotando & me_puse|me_meti|fume|inyecte|dosis|pase|tome
        frio|fria y tieso|tiesa|morado|morada|azul
    """,
}
