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
        intoxicado|intoxicada|envenenado|envenenada
        se esta|estan ~1 pasando|sobredosificando
        cabeceando|se_me_cierran_los_ojos|no_puedo_mantenerme_despierto|no_puedo_mantenerme_despierta
        se le ~1 paso ~1 la_mano ~2 droga|medicina|dosis|pastillas|heroina|$
        esta|estoy ~1 azul|morado|morada $|no|ayuda|y
        me|se pase|paso|pasamos ~1 con|de ~1 la? dosis|mano|droga|raya
        esta|estoy|ve|puso|quedo ~1 azul|morado|morada|palido|frio|fria ~2 ayud*|auxilio|$|no|por_favor|y
        me ~1 pase|fui ~2 mano|dosis|raya|droga|fentanilo|heroina
        creo|siento|parece ~3 sobredosis|pase|muriendo|mucho|apagando|desmayando|yendo ~2
        me ~1 estoy|siento|ando ~1 apagando|desmayando|desvaneciendo|yendo|durmiendo ~3 ayuda|fentanilo|droga|mucho|$
        me ~1 meti|use|puse|inyecte|fume|tome|pique ~2 demasiado|demasiada|mucho|mucha|muchas|de_mas|doble|bastante ~3
        se ~1 metio|puso|inyecto|fumo|tomo|pico|pincho ~3 no ~1 despierta|respira|responde|reacciona|mueve
        labios|boca|cara|dedos|unas ~3 azul|azules|morado|morados|morada|moradas|gris|palida
        no ~2 vuelve|regresa|reacciona ~3 narcan
        se ~1 quedo|puso ~1 tieso|tiesa|ido|ida|duro|flacido
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
        tome|meti|inyecte|fume|use|puse|comi ~2 mucho|mucha|muchas|demasiado|demasiada|demasiadas|doble|de_mas ~6 mal|sueno|mareado|mareada|respirar|miedo|ayuda|morir|pastillas|corazon|desmayar
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
    """,
}
