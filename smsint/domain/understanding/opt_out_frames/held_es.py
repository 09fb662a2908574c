"""Lo que quizá es una baja: what may be an opt-out in Spanish; staff decide."""

HELD_ES = {
    "cansancio": """
        harto|harta|cansado|cansada|hartos|fastidiado|fastidiada|cansa|aburren|hartan|enfadado ~3 <mensajes>|textos|esto
        por_que|porque|para_que ~1 me|siguen|sigues ~2 escriben|escribe|escribiendo|mandan|mandando|molestan|molestando|envian|enviando|manda|envia|siguen|texteando|llegan ~1
        me ~1 canse|cansaron|aburrieron|aburri|fastidiaron|marearon|cansan|hartaron|hartan|tienen_harto|tienen_harta|enfadan ~4 <mensajes>
        no ~1 pedi|me_inscribi|autorice|solicite|me_registre|me_suscribi ~2 esto|nada|<mensajes>|eso|$
        los|te|lo|las|este voy ~1 a? bloquear|reportar|denunciar
        acosando|acoso|denunciar|demandar|reportar|bloquear|bloqueo|abogado ~4 mensajes|su_numero|este_numero|acoso|escribiendo|molestando|molesta|ustedes|spam
        ya no ~1 soy|voy|asisto|estoy ~2 paciente|cliente|ahi|alli|clinica|programa|inscrito|inscrita
        muchos mensajes
        demasiados mensajes
        ya no quiero|necesito|deseo|ocupo ~1 esto|eso|participar
        ya no quiero|necesito|deseo|ocupo ~1 seguir|continuar|nada|mas $
        quiero|quisiera|voy|deseo ~1 salir|salirme|dejar|abandonar|cancelar|terminar ~2 programa|estudio|servicio
        no quiero ~1 que ~1 me|nos <llamen>
        ^ ~1 ya? no|nunca ~1 me|nos ~1 <llamen> $|mas|ya|nunca|nunca_mas|por_favor|gracias
        no ~1 me|nos ~1 vuelvan|vuelva|vuelvas a <llamar>
        ^ <dejar> de ~1 <llamar>
        !no|ni|nunca * <dejar> de ~1 <llamar>
        no quiero participar|esto
        no quiero continuar|seguir ~1 $|recibiendo|con_esto|con_los|en_esto
        ya no deseo|quiero participar|continuar|seguir
        no los ~1 quiero|deseo|ocupo|quisiera|necesito ~1 mas|ya|nunca|$
        cancelar|cancelen|cancele|quiten|parar este? servicio|programa $|por_favor|gracias|ya
        asi ~1 que ~1 cancelen|paren|dejen|cancele $
        por_favor ya_no $
        detenganse|detengase ~1 ya? con <mensajes>
        cancele|cancelen|quiten|borren mi numero ~1 de ~1 los|sus? <mensajes>
        ^ <prefacio>+? ya? no tengo interes $
        ya? no quiero esto $|ya|gracias|por_favor
        ya? no quiero ~1 continuar|seguir con|en esto|ustedes
        ya no quiero mas $
        ya le dije|pedi|habia ~3 no|deje|parara|dejara|pare|alto|stop $
        <sacar> $
        como|donde ~3 cancelo|cancelar|paro|parar|quito|quitar|salgo|salirme ~2 esto|aqui $
        me ~1 sacan|quitan ~1 de|del ~2 <mensajes>|<lista>
        no deseo|quisiera ~1 continuar|seguir $|gracias
        no ~1 deseo|quiero|quisiera saber ~1 nada|mas $
    """,
    "se acabo, quiza": """
        ^ <prefacio>+? salir|salirme|salgo|quiero_salir|me_salgo ~1 de ~1 esto|eso|aqui $
        no ~1 molesten|moleste|molestes|insistan|insista|jodan|joda|chinguen
        <mensajes> ~3 harto|harta|hartos|cansado|cansada|cansan|cansando|fastidian|fastidiando|jodiendo|no_sirven
        tanto|tantos|tantas|demasiados|muchos ~1 <mensajes>
        no se ~1 quien ~3 dio|di ~2 numero
        no ~1 he|habia|les|le ~1 dado|di|dimos ~2 permiso|numero|consentimiento|autorizacion
        pero|y|entonces ya no $|por_favor
        no es ~1 mi deseo|interes ~2 recibir|recibiendo|continuar
        no ~1 me agrada|gusta|gustaria ~1 que ~1 me|nos <escriban>
        no ~1 me gustan|ayudan|sirven|interesan ~1 estos|los|sus|esos? <mensajes>
        ^ me|nos ~1 despiertan|estresan|molestan|ponen_nerviosa|ponen_nervioso|ponen_mal $
        no ~1 necesito|ocupo ~1 que ~1 me recuerden|recuerde|avisen
        no ~1 recuerdo|me_acuerdo ~1 haber ~1 aceptado|firmado|pedido|dado|autorizado
        arrepenti|arrepiento ~1 de ~1 apuntarme|inscribirme|firmar|esto|haber|$
        como ~1 se ~1 quita|cancela|apaga|para|borra ~1 $|esto
        bloqueo|reporto|denuncio si ~1 me? ~1 sigues|siguen|sigue
        callense|callate|callese ~2 $
        vayanse|vete|vayase ~3 fregada|goma|porra|volar
        ya? no ~1 quiero|deseo|necesito|pienso ~1 continuar|seguir ~1 con|en|participando ~2 programa|esto|<mensajes>|ustedes|$ !de_metadona|de_vivienda
        no ~1 tengo|me ~1 interes|interesa ~2 seguir|participar|ustedes|continuar ~1 $|en_esto|con_ustedes|gracias
        no ~1 tengo|me ~1 interes|interesa ~1 en? ~1 el|este programa $|gracias|ya
        no ~1 quiero ~1 estas|tantas|mas|esas cosas ~1 en ~1 mi celular|telefono|cel
        ya? no ~1 quiero|necesito|deseo ~1 el|este|su|mas|tener? ~1 servicio|contacto|comunicacion ~1 $|con_ustedes|gracias
        cancelen|cancelar|cancele|suspendan|terminen|quiten ~1 el|mi|este|su servicio|contacto ~1 $|de_mensajes|por_favor|ya
        ^ <prefacio>+? ~1 me dejan en_paz
        ^ <prefacio>+? no ~1 me ~1 paran|dejan de ~1 <escribir>|llegar
        por_que no ~1 paran|dejan $|de
    """,
    "fastidio": """
        hasta cuando ~5 <escribir>|<escriban>|escriben|escribiendo|mandan|mandando|<mensajes>|molestando|molestan
        ya? me ~1 harte|canse|aburri|fastidie|cansaron|hartaron ~1 $|de|con ~1 $|esto|ustedes|todo_esto
        esto|eso ~1 no ~1 es ~1 para|pa mi $
        por_que|porque|para_que ~1 me ~1 escriben|escribe|mandan|manda|escriben_tanto|textean|molestan
        me|nos ~1 tienen|traen|tiene ~1 harto|harta|cansado|cansada|hasta_aqui|hasta_la_madre|fastidiado|fastidiada|obstinado|obstinada|jarto|jarta ~1 $|con|ya|de
        un|otro <mensajes> mas ~1 y|los|te|les
        que ~1 paren|dejen|paran|dejan $
        considere|consideren|es ~3 cancelacion|baja $
        vez alto|stop|paren|no_mas
        no ~2 seguro|conveniente ~1 que ~1 me <escriban>
        ^ ~8 !no|que|no_se|y|donde|cuando * paren|dejenme $
        siguen|sigue|todavia|aun|otra_vez ~2 llegando|llegan|mandando|escribiendo ~2 $|<mensajes>|esto
        preguntan mucho|demasiado
        que fastidio|ladilla|lata|molestia|jodienda|cansones|cansadera|fastidiosos ~4 $|mensajes|esto|ustedes
        ^ <prefacio>+? me|nos ~1 estan|esta ~1 hostigando|acosando|molestando|fastidiando|llenando|cansando ~2 $|con|tanto|ya
        no sirven ~2 <mensajes>
        <mensajes> ~2 no ~1 sirven|ayudan
        ^ <prefacio>+? para|paren|pare con? ~1 eso|esto|la_vaina|esa_vaina ~1 $|ya
        largo de aqui
        pausa|pausar|pausen|pausenlo ~2 siempre|permanente|permanentemente|indefinidamente|indefinida
        no ~1 hablo|quiero ~1 hablar? ~1 con ~1 un|una|los|las? robot|robots|maquina|maquinas|computadora|bot
        siguen|sigue|continuan llegando|mandando|escribiendo ~3 aunque|y|pero|despues|cancele|$
        ^ <prefacio>+? volar|goma $
        ya no ~1 la|me frieguen|friegues|amuelen
        me siguen|sigue llegando|escribiendo|mandando|molestando
    """,
}
