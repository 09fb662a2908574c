"""Medicine that ran out, was lost, is refused or not taken. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
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
        falte|perdi|salte|saltado ~3 dosis|dias ~3 <medicina>|sin_tomar|seguidas|sin|seguidos
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
        no ~1 me ~1 la|las|lo|los ~1 quiso|quisieron|dieron|dio|quieren|quiere|surten|surtieron|pudieron|dan ~2 dar|surtir|$|y|en|la_farmacia
        farmacia|clinica|doctor|doctora|seguro|enfermera ~3 no ~3 dar|dio|dieron|quiso|surtio|surtieron|surten|tenia|tenian|hay|tiene|tienen|cubre|autoriza|autorizo
        no ~1 tengo|queda|quedan|me_queda|me_quedan ~2 mas|sino|nada ~2 que|de ~2 una|un|dos|poquito|1|2 ~1 <medicina>|<pastilla>|dia|dias
        se ~1 me|nos ~2 <perdi> ~5 <medicina>|<pastilla>|todo
        <medicina>|<pastilla> ~5 <perdi>|acabo|acabaron|termino|mojo|cayo|robaron|perdio|gasto|se_fue|cayeron
        me|nos corto|cortaron|quito|quitaron|suspendio|suspendieron|nego|negaron ~2 <medicina>|<pastilla>
        vendi|regale ~1 mi|mis|las|la ~1 <pastilla>|<medicina>
        no ~1 puedo|alcanza|pude ~2 pagar|comprar ~3 <medicina>|<pastilla>
        me ~1 quede|quedo|quedado ~2 sin ~2 <medicina>|<pastilla>|nada
        se me|nos acabo|acabaron|termino|terminaron $
        sin ~2 <medicina>|<pastilla> ~2 $|desde|hace|y|por|hasta|dias
        llevo|tengo|van|hace ~4 dias|dia|semana ~3 sin ~3 tomar|dosis|<medicina>|tomarla|nada|ella
        perdi|salte|falte|no_tome|no_me_tome|no_fui_por|deje_de_tomar ~3 dosis|<medicina>|<pastilla>
        se me ~1 olvido|olvidaron|quedo|quedaron ~3 <medicina>|<pastilla>
        perdi|perdido|quitaron|cancelaron|cortaron|vencio|suspendieron ~2 seguro|medicaid|aseguranza|cobertura
        perro|gato|nene|nino ~3 comio|comieron|rompio|mordio|boto ~4 <medicina>|<pastilla>|strips|dosis
        no ~1 voy_a|quiero|pienso ~1 tomar|tomarme|seguir_tomando|usar ~3 <medicina>
        me ~1 falta|faltan|faltaron ~2 <medicina>|<pastilla>
        no ~1 fui|pude_ir|alcance|llegue|voy_a_poder|puedo_ir ~3 dosificar|dosis|dosificarme|clinica|metadona|medicina
        rechazaron|negaron|cancelaron|rechazo|nego ~3 receta|medicina|prescripcion|autorizacion|dosis
        no ~1 tengo ~2 para|con_que ~1 pagar*|comprar*|surtir*
        llevo|van|tengo ~3 dias|semana|semanas ~1 sin ~3 tomar|dosis|<medicina>|nada|ir
        parti|partiendo|corte|cortando|dividiendo|racionando|estirando ~3 <medicina>|<pastilla>
        di|regale|preste|comparti|vendi|cambie ~2 <medicina>|<pastilla>|strips
        dias|semana|semanas ~1 sin ~1 tomar|tomarme ~3
        no ~1 he|e ~1 ido ~3 dosis|clinica|metadona|medicina
        <medicina> & <desgracia>
        <desgracia> ~3 <medicina>
        me|nos ~1 la|las|lo|los ~1 robaron|robo|quitaron|quito|decomiso|decomisaron|confisco|tiro|tiraron|escondio|esconde|perdieron|perdio|boto|botaron|volaron|bajaron ~3 $|shelter|en|la_policia|migracion|mi|y|cuando|mientras|el|todas|anoche|ayer
        <farmacia> & <rechazo>
        <rechazo> & <medicina>|inyeccion|refil|receta
        receta ~4 expiro|vencio|vencida|vencio|no_paso|no_llego|no_aparece|no_esta|no_ha_llegado|rebotada|rechazada
        me|nos ~1 queda|quedan|quedo|quedaba ~1 una|uno|dos|tres|media|medio|mitad|0|1|2|3|cero|pocas|poquita|poquito|pedazo|pedacito|pedacitos|ninguna|nada ~1 nomas|nada_mas|$|para_manana|dias|dia|hasta_el|tira|tiras
        ya no ~1 me ~1 quedan|sobran ~2 $|para|desde
        me quedan|queda 0|cero|ninguna|nada ~1
        se me|nos ~1 termino|terminaron|acabo|acabaron|agoto|agotaron|acaban|acaba|va_a_acabar|van_a_acabar ~2 <medicina>|$|y|ayer|antier|el_lunes|el_domingo|el_viernes|el_sabado|hoy|desde|hace|manana|todo|anoche
        hasta ayer|antier|anteayer|el_lunes|el_viernes|anoche|hoy ~1 tuve|tenia|me_duro|me_alcanzo|me_duraron
        ya|y|casi|me ~1 sin ~1 nada|ninguna|ni_una|tiras|medicina|dosis ~1 $|desde|hace|y|ni
        partiendo|parto|cortando|corto|racionando|racionandola|dividiendo|estirando|ahorrando|midiendo ~3 <medicina>|la_ultima|pedac*|mitad*|cuatro|dure|duren|quedan
        tomando|tomo|tome|uso ~1 la|una? ~1 mitad|media|medias ~3 dure|dosis|tira|alcance|rinda|porque
        compr*|pag*|consegu* ~6 <medicina> ~3 calle|vato|dealer|esquina|alguien|amigo
        compr*|pag*|consegu*|fiad* ~5 calle|vato|esquina & <medicina>|tira|tiras
        no ~1 llegue|alcance|pude|me_dejaron ~5 ventanilla|dosis|dosificar*|clinica ~4
        no me ~2 dosific*|dieron_dosis|dieron_mi_dosis|quisieron_dar|quisieron_dosificar
        se me|le ~1 paso|olvido|fue ~3 inyeccion|dosis|cita_de_la_inyeccion|fecha_de_la_inyeccion|<medicina>
        no ~2 tomado|tomo|tome|tengo|traigo ~2 nada|la_medicina|mi_medicina ~2 en|hace|desde ~2 <cuanto_tiempo>|lunes|viernes|antier|domingo
        <medicina> ~6 se_me_quedo|me_quedo|quedo|quedaron|olvide|deje ~3 casa|carro|motel|hotel|cuarto|camion|bus|avion|trabajo|autobus|otra|adentro|laredo|el|mi
        se_me_quedo|se_me_quedaron|olvide|deje ~4 <medicina> ~2 en|con|alla|adentro
        no ~2 encuentro|hallo|aparece|aparecen|sabemos ~3 <medicina>|bolsa_con
        perdi ~3 trabajo|seguro|medicaid|aseguranza & pagar|medicina|inyeccion|receta|seguro|cobertura|dosis
        como ~3 voy|vamos ~1 a pagar ~3 <medicina>
        necesito|ocupo|dame|denme|pueden_dar ~3 puente|adelanto|extra|emergencia|refil|resurtido & cita|quedan|hasta|medicina|acab*|tira|tiras
        candado|cajita|caja|llave ~6 no ~1 abre|aparece|encuentro|la_tengo
        llave ~3 de ~1 la? caja|cajita|candado
        no ~1 me? ~1 deja|dejan|dejaron|permiten ~2 tener|tomar|tomarla|tomarme|entrar|sacar|llevar|pasar|meter ~4 <medicina>
        novio|esposo|marido|mama|papa|familia|pareja|esposa|suegra|pastor|iglesia ~8 no ~1 me ~1 deja|dejan|quiere|quieren ~4 <medicina>|tome|tomar
        la|lo|las|los ~1 dejo|deje|tire|suspendi ~2 desde|hoy|$|de_golpe|ya|porque|hace & <medicina>|bupre|pastilla
        deje|dejo|corte|pare|quite ~3 de_golpe|de_un_dia_para_otro|de_sopeton|en_seco
        <medicina> & la_dejo|lo_dejo|las_dejo|la_deje|las_deje|la_tire|ya_no_la_tomo|ya_no_la_quiero|no_la_tomo|la_suspendi|dejo_desde|voy_a_dejar
        no ~1 tengo|consegui|hay|encontre|conseguimos ~2 ride|raite|carro|transporte|gasolina|camion|bus|aventon|pon ~6 <medicina>|dosis|clinica|dosificar*
        <medicina>|dosis|clinica|dosificar* ~6 no ~1 tengo|consegui|hay|encontre ~2 ride|raite|carro|transporte|gasolina|aventon|pon
        doctor|doctora|clinica|farmacia ~3 cerro|cerraron|retiro|murio|jubilo|mudo|se_fue & receta|medicina|surt*|inyeccion|nadie|sin
        nadie ~2 me ~1 receta|surte|la_da|atiende|quiere_recetar|renueva
        no ~1 me|nos ~1 alcanza|alcanzo|ajusta|ajusto ~4 <medicina>|copago|receta|dosis
        copago|cuesta|cobran|sale|piden ~5 <medicina> & no|alcanza|caro|cara|dinero|pagar
        identificacion|tarjeta|id|licencia & <medicina>|surt* & no_me|perdi|robaron|vencid*
        carro|troca|camion|bus ~3 descompuso|prende|arranca|poncho|choque|quedo & dosis|medicina|clinica|inyeccion|cita_de
        no ~1 he ~1 podido|logrado ~2 conseguir|surtir|agarrar|recoger|comprar|pagar ~4
        es ~1 la|las|mi|mis ultima|ultimas ~2 que ~1 me|tengo|quedan|queda
        no ~1 me|nos ~1 la|lo|las|los ~1 da|the|dan|quiere|quieren|dio|dieron|receto|recetan|receta|surtio ~2 $|y|recetar|dar|surtir|hasta|la|el|en|porque
        muy ~1 temprano|pronto ~3 para? ~3 surtir|<medicina>|tengo|resurtir
        <farmacia> ~5 temprano|pronto|hasta ~4
        ya no ~1 me? ~1 la|lo|las|los ~1 tomo|tomare|pongo|pongan|quiero_tomar ~1 $|y|porque|desde|ya
        no ~1 quiero ~1 <medicina> ~1 ya|mas|$
        ^ ~1 la|las perdi|robaron|tire ~1 $
        bajando|bajandome|quitandome|reduciendo ~3 dosis ~3 solo|sola|por_mi_cuenta|sin|yo
        tiene|agarro|quedo|se_llevo ~1 con? ~1 mi|mis ~1 <medicina> ~4 no|y
        ultima ~3 tome|me_tome|puse ~2 hoy|ayer|anoche|antier|$
        <cuanto_tiempo> ~1 sin ~1 dosificar|dosificarme|inyeccion|tomarme|mi_medicina
        partiendo|cortando|racionando|dividiendo ~3 ultima|tira|pastilla|mitades|pedazos
        agua|fuego|rio|lago|maleta|mochila|troca|lancha|vuelo & medicina|tira|tiras|pastillas & fue|perdio|quemo|hundio|cayo|llevo|volteo
        me|nos ~1 quede|quedamos|quede_otra_vez ~1 sin ~1 seguro|medicaid|aseguranza|cobertura|doctor
        no ~1 me|nos ~1 quiere|quieren|va|van|puede ~1 a? ~1 recetar|renovar|surtir|atender|dosificar
    """,
}
