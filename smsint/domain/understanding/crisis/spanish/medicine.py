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
        no ~1 me ~1 la|las|lo|los ~1 quiso|quisieron|dieron|dio|quieren|quiere|surten|surtieron|pudieron|dan ~2 dar|surtir|$|y|en|la_farmacia
        farmacia|clinica|doctor|doctora|seguro|enfermera ~3 no ~3 dar|dio|dieron|quiso|surtio|surtieron|surten|tenia|tenian|hay|tiene|tienen|cubre|autoriza|autorizo
        no ~1 tengo|queda|quedan|me_queda|me_quedan ~2 mas|sino|nada ~2 que|de ~2 una|un|dos|poquito|1|2 ~1 <medicina>|<pastilla>|dia|dias
        se ~1 me|nos ~2 <perdi> ~5 <medicina>|<pastilla>|todo
        <medicina>|<pastilla> ~5 <perdi>|acabo|acabaron|termino|mojo|cayo|robaron|perdio|gasto|se_fue|cayeron
        farmacia|clinica ~2 cerrada|cerrado|cerro
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
    """,
}
