"""Hurting oneself. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
    "self_harm": """
        <cortarme> !el_pelo|las_unas|el_cabello|jugando|cocinando|en_el_trabajo|trabajando|la_luz|el_dedo|la_rodilla|la_espalda|el_pie|haciendo|la_barba|con_el|con_la|un_dedo|la_mano_con|al|el
        me ~2 estoy|ando|volvi_a|empece_a|sigo|he|vuelto_a|ando cortando|lastimando|haciendo_dano|quemando|golpeando|cortar|lastimar|cortado|lastimado|hecho_dano
        autolesion|autolesiones|autolesionarme|autolesiono|autolesione
        me hago|hice|haciendo|hacer dano ~1 $|a_mi|otra|y|sola|solo|cuando|yo
        ganas de ~1 cortarme|lastimarme|hacerme_dano|quemarme
        me corte ~1 y|que no ~1 para|deja ~1 de sangrar
        no ~1 para|deja de sangrar
        me ~2 <querer_mal>|voy_a|quiero|sigo|he|estoy|puedo ~1 hacer|haciendo|hecho ~1 dano
        me ~1 corte|corto|cortando|rebane|raje|queme|quemando|quemo ~3 mucho|feo|profundo|otra|brazo|brazos|venas|munecas|pierna|piernas|sangre|navaja|gillette|cigarro|cigarrillo|muslos|cuerpo !sin_querer|cocinando
        me ~1 corte ~6 sangre|sangrando|para|deja
        sangrando|sangro ~3 me corte|corto|cortado
        sangre ~2 no ~1 para|deja
        me ~1 estoy|ando|sigo ~1 rajando|cortando|quemando|rebanando ~2 !el_pelo|las_unas|el_cabello
        no ~1 para|deja ~1 de? ~1 la? sangre|sangrar
        sangre ~3 todos_lados|todas_partes|navaja|brazos|piso|munecas
        golpearme|cortarme|quemarme|lastimarme|aruniarme|rajarme ~2
        me ~1 corte|corto|cortando|queme|quemo|lastime|lastimo|rasguno|golpeo|pego ~4 a_proposito|sentir|dolor|castigar|calmar|desahogar|navaja|vidrio|gillette|muslos|brazo|brazos|piernas
        <querer>|ganas_de|necesito ~2 cortarme|quemarme|lastimarme|golpearme|sentir_dolor|hacerme_dano
        me ~1 hice|hago|haciendo|hacia ~1 cortes|cortadas|heridas|rajadas|quemaduras
        me ~1 doy|pego|golpeo|estrello|azoto ~4 cabeza|cara|pared
        hasta ~1 sangrar|que_sangre|sangro ~1
        me ~1 hice|hago|haciendo|hacer ~1 mucho? ~1 dano
        que|y ~1 me ~1 corte|queme|lastime & ya_empece|empece|sangre|brazos|voz|voces
        hacerme|haciendome|hacerse|haciendose ~1 dano|cortes|cortadas
        me ~1 arranco|arrancando|arranque ~2 pelo|piel|unas|costras|cabello ~3
    """,
}
