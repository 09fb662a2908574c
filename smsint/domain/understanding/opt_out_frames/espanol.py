"""How people say in Spanish that they want no more texts."""

ESPANOL = {
    "basta de mensajes": """
        <quiten> ~1 mi numero ~1 del sistema|programa|registro|directorio !de_la_farmacia|de_salud
        solo|nomas|mejor llamadas|llamada|llamenme|llameme ~3 no|ni|nada_de <mensajes>
        no <no_escriban> ~2 <mensajes>
        baja de ~2 <mensajes>|esto
        revoco|retiro|anulo|cancelo ~1 mi|la|el|su? ~1 autorizacion|permiso|consentimiento|suscripcion|inscripcion
        ^ <prefacio>+? alto|basta|paren a|con|de ~1 esto|eso|todo $|por_favor|ya
        ser|sea ~1 eliminado|eliminada|removido|removida|borrado|borrada|excluido|excluida|retirado|retirada|dado|dada|quitado|quitada|sacado|sacada ~1 de
        a mi ~1 ya? no me? le? <no_escriban> !<a_otro_lado>|la|el|las|los|una|un
        cesen|cese ~2 <mensajes>
        quedo fuera ~1 de|del
        no los|las|lo ~1 quiero|deseo|necesito|ocupo|quisiera ~1 recibir|leer|recibirlos
        numero|telefono|celular|nombre|contacto ~1 y <apaguenlos>
        ya|y|que|pero|asi no ~1 <no_escriban> $
        ^ <prefacio>+? stop|alto|basta cono|diache|carajo|chacho|puneta
        agradeceria|agradezco|agradeceriamos|gustaria|preferiria|prefiero|quisiera|encantaria|apreciaria|pido|ruego|solicito|favor|suplico ~3 no ~1 me|nos|a? ~1 <escriban>
        agradeceria|agradezco|favor|pido|ruego|solicito|suplico ~1 de? no ~1 <escribir>
        ^ <prefacio>+? no <escribir> ~2 mas|a_este|a_mi|nada|mensajes|mensaje|sms|textos|$|por_favor
        que|me ~1 <quitaran> ~2 $|de|mi|este|por_favor|siguen|sigue
        <quiten> !de ~1 mi|mis|este|nuestro ~1 numero|num|nro|cell|telefono|celular|cel|nombre|datos|contacto|informacion|informaciones|linea !nuevo|de_seguro|del|viejo|anterior|de_antes|al|en|y_pon|y_pongan
        <quiten> el ~1 numero|telefono $|por_favor|de_la_lista|de_ustedes|de_su
        solicito|solicitar|pido|quiero|deseo|requiero|exijo|ruego|pedir|quisiera ~2 cancelacion|baja|eliminacion|cese|suspension|anulacion|remocion ~3 de|del|$|por
        ^ ~2 se acabaron|acabo|terminaron ~1 los|sus|tus|estos <mensajes>
        hasta|ya aqui|estuvo ~2 con|de ~2 <mensajes>|esto
        !no|nunca|ni * puse|mande|escribi|conteste|dije|respondi|texte|envie|mandado|puesto|escrito|dicho|mande ~3 alto|stop|baja|paren|cancelar|basta|no_mas|salir ~5 y|siguen|sigue|pero|todavia|aun|veces|$
        ^ <prefacio>+? puse|mande|escribi|conteste|dije|respondi|texte|envie|mandado|puesto|escrito|dicho|mande ~3 alto|stop|baja|paren|cancelar|basta|no_mas|salir ~5 y|siguen|sigue|pero|todavia|aun|veces|$
        cancele|baja|cancelado ~3 siguen|sigue|todavia ~2 <escribir>|mandando|escribiendo|enviando|llegando
        !no|ni|nunca|que_no * <dejar>|<bajale> de|con|a ~2 <escribir>|<mensajes>
        ^ <dejar>|<bajale> de|con|a ~2 <escribir>|<mensajes>
        no ~1 deseo|quiero|quisiera|necesito ~1 ser ~1 contactado|contactada|molestado|molestada
        estuvo bueno|suficiente ~1 de|con ~1 <mensajes>
        verga|chingada|mierda|carajo|diablo con ~1 sus|tus|los|estos|ese|esos? ~1 <mensajes>
        <mensajes> paren|alto|basta|cancelen|cancelar|no_quiero
        <mensajes> ~1 ya_no $|por_favor|gracias|quiero
        cancelen|cancela|cancele|cancelar ~1 todo|todos|esto|me $|ya|por_favor|esto|los_mensajes|gracias|de
        no <escriban> <mensajes>|nada|textos|mas !con|de|sobre
        numero|telefono|celular|cel ~6 no <escriban> !al|a_ese|a_otro|a_la|la|el
        !no|ni|nunca|que_no * <dejar> de estar ~1 <escribir>
        ^ <dejar> de estar ~1 <escribir>
        me ~2 borran|borrar|borren|quitan|quitar|sacan|sacar|eliminan|eliminar|desuscriben ~1 $|por_favor|de_la_lista|de_su_lista|de_esta_lista|de_los_mensajes|de_sus_mensajes|ya
        dejen|deje|deja mi ~1 numero|telefono|celular|cel ~2 paz|quieto|tranquilo|$
        no me ~1 gusta|gustan|agrada ~2 recibir|sus_mensajes|estos_mensajes|sus_textos
        como ~2 bloqueo|bloquear ~2 este_numero|su_numero|mensajes|esto|estos|$
        parte de ~1 alto|no|stop|paren|basta ~2 entiende|entienden|entiendes
        ^ <prefacio>+? paren|pare|parale|detengan|detenga|terminen|termine|cancelen|cancele|quiten|acaben ~1 con? esto|eso|todo $|ya|por_favor
        alto|basta|cancelar|parar|detener|baja <mensajes>
        borre|borren|borra|borrar|elimine|eliminen|elimina|eliminar|quiten mis ~1 datos|numeros|informacion
        basta ya? de <mensajes>|esto|escribir|molestar
        ^ <prefacio>+? no|nunca|jamas me|nos|le|les ~1 <escriban> !<a_otro_lado>|la|el|las|los|una|un
        ya|que|favor no me|nos ~1 <escriban> !<a_otro_lado>|la|el|las|los|una|un
        que|favor ya no ~1 me|nos <escriban> !<a_otro_lado>|la|el|las|los|una|un
        ^ <prefacio>+? no <escriban> mas|a|este|nada|por|$ !con|de|sobre|la|el|ese|otro|otra|una|un
        no quiero|queremos|deseo|necesito|quisiera|ocupo|quiera ~1 recibir|mas|ver|leer|tener|contestar|seguir_recibiendo|de? ~1 <apunta>? ~1 <mensajes>
        no quiero|queremos|deseo|necesito|quisiera ~1 que ~2 me|nos ~1 <escriban>
        no quiero|deseo|quisiera|necesito ~2 recibirlos|recibirlo|recibiendo|que_me_lleguen
        no quiero|deseo|quisiera|necesito ~1 recibir $|<mensajes>|nada|mas|de|estos|esos|sus|tus|los|ningun|ninguno|esto
        no ~1 deseo|quiero|quisiera saber ~1 nada|mas? ~1 de? ~1 ustedes|este_programa|sus_mensajes
        no ~1 deseo|quiero ~1 continuar|seguir ~1 recibiendo|con_los|con_sus|con_estos
        no tengo interes ~1 en ~1 recibir|sus|estos|los|este|esto
        no ~1 me mande|manden|mandes|envien|envie|envies !<a_otro_lado>|la|el|las|los|una|un
        no mas|mas_de ~1 <mensajes>
        no mas de|sus|estos <mensajes>|esto
        alto a|con ~2 <mensajes>
        no vuelvan|vuelva|vuelvas|vuelvas ~1 a ~1 <escribir>
        favor de no|ya_no ~1 <escribir>
        no|nunca mas <mensajes>
        no ~1 estoy interesado|interesada ~3 <mensajes>
        que ya? no ~1 me? lleguen|llegue|manden|escriban|molesten|envien
        no ~1 autorizo|consiento|acepto|permito|doy_permiso|di_permiso|di_mi_permiso|di_mi_consentimiento ~4 <escriban>|<mensajes>|esto
        ya basta de|con ~2 <mensajes>|esto|eso|<escribir>|tanto|tanta
        basta de|con ~2 <mensajes>
        cancelar|cancele|cancelen|cancela|cancelo|anular|anulen|suspender|suspendan|suspenda|detener|detengan|parar|paren|pare|para|terminar|eliminar|quitar|quiten|quite|cesen|desactivar|desactiven|apaguen|detenga|corten ~3 <mensajes>
        paren|pare|parale|parenle|para|alto ya? con|de ~2 <mensajes>|<escribir>
        <sacar> de|del ~3 <lista>|<mensajes> !de_espera|de_los|de_las|del|de_la|para|de_apoyo|de_mujeres|de_hombres|de_padres|de_terapia
        ^ <prefacio>+? <sacar> $
        borre|borren|borra|borrar|elimine|eliminen|elimina|eliminar|quiten|quite|quita|quitar|olviden|olvida|olvide|saquen|saque|saca|pierda|pierdan|remuevan|remueva|bloqueen mi|este ~1 numero|nombre|telefono|celular|contacto|datos|cel !nuevo|de_seguro|del|viejo|anterior|de_antes|al|en|y_pon|y_pongan
        darme|denme|dame|deme|dar|doy|den|daran|dieran|quiero|solicito|pido|dense ~2 de? baja !del|de_la|de_las|de_los|en|mi|el|la|al
        darme|denme|deme|dame|dar|doy|quiero|solicito|pido ~2 de? baja ~1 de|del ~2 programa|lista|sistema|servicio|estudio|grupo_de_mensajes|chat
        <dejar_en_paz> en paz|tranquilo|tranquila|tranquilos|quieto|quieta !mis|los_vecinos|mi|las|en_el_trabajo|en_mi_casa
        retiro|revoco|cancelo mi|el ~1 consentimiento|permiso|autorizacion|suscripcion
        como|donde ~5 cancelo|cancelar|paro|parar|detengo|detener|quito|quitar|salgo|salirme|elimino|bloqueo|dejo ~4 <mensajes>|estos|lista
        que dejen|deje|dejes|paren|pare de|con? ~1 <escribir>|<mensajes>|molestar
        ya|no ~1 no? me interesa|interesan ~2 <mensajes>|recibir|esto|seguir_recibiendo|este_programa
        ya les|te dije|pedi|habia ~3 no|dejen|pararan|dejaran|paren|alto|stop
        desuscribanme|desuscribeme|desuscriba|desuscriban|desuscribir|desuscribirme|desinscribir|desinscribanme|desinscribirme|desuscribirse|dessuscribir
        quiero|quisiera|deseo|solicito|necesito ~1 que ~2 dejen|paren ~1 $|de|ya|con|por_favor
        quiero|quisiera|deseo|solicito|necesito ~1 que ~2 cancelen|eliminen|borren|quiten|saquen|den_de_baja|desuscriban ~1 $|de_la_lista|de_los|de_su|de_sus|de_esta|mi_numero|por_favor|esto
        quiero|quisiera|deseo|puedo|podria|como salir|salirme ~3 lista|listas|programa|grupo|chat|sistema|<mensajes> !de_espera|de_los|de_las|del|de_la|para|de_apoyo|de_mujeres|de_hombres|de_padres|de_terapia
        stop ~2 <mensajes>
        no mas texts|texto
        stop ~1 por favor
        me salgo de ~2 <lista>|<mensajes>
        no escribas|escriban|escriba|manden|mandes|envien|molesten|molestes mas
        no quiero nada ~1 de|con ustedes|esto|mensajes
        pierdan|olviden|olvidense|olvidate ~2 mi|de mi ~1 numero
        ya no quiero ~1 participar|recibir|estos|sus
        ya no quiero ~1 continuar|seguir ~1 recibiendo|con_los|con_sus
        no ~1 hace|hay|es falta|necesario|necesidad ~2 que|de ~3 <escriban>|<escribir>|<mensajes>
        olvid*|pierd*|boten|bote|tiren|tire|desech* ~2 mi|este ~1 numero !nuevo|de_seguro|viejo|anterior
        ^ <prefacio>+? que paren|pare|dejen|cancelen ~1 $|ya|por_favor
        no|ni|nunca|jamas me|nos|le|les ~1 <no_escriban> ~2 <mensajes>
    """,
    "basta, de otra manera": """
        <sacar> de ~2 ahi|aca|alla|eso|esto|esta|ustedes|su|sus|esa|este|ese|aqui $|por_favor|ya|gracias|por|pls
        <sacar> de ~3 <lista>|<mensajes>|numeros|telefonos !de_espera|de_los|de_las|del|de_la|para|de_apoyo|de_mujeres|de_hombres|de_padres|de_terapia
        ^ <prefacio>+? ni un|otro ~1 <mensajes>
        ni|ningun un? <mensajes> mas
        cero|0 <mensajes>
        no ~2 interesado|interesada|interesados|interesa|interesan en? recibir|su|sus|este|esto|eso|estos|seguir !la_cita|el_trabajo|usar|consumir|grupo|turno
        cuantas veces ~8 no|paren|dejen|basta|stop|alto|pare|deje|cancelar|cancelen
        prefiero|preferiria|mejor|agradeceria|agradezco|gustaria ~3 no ~1 me|nos? ~1 <escriban>|recibir|recibirlos|recibiera
        no ~1 me|nos este|esten|estes|anden|ande|andes|sigan|siga|sigas|continuen|continue <escribir>
        no ~1 me|nos ~1 vuelvan|vuelva|vuelvas ~1 a <escribir>
        no ~1 me|nos sigan|siga|sigas|continuen ~1 <escribir>|<mensajes>
        no ~1 quiero|deseo|necesito|ocupo|quisiera ~1 mas|ningun|ninguno|sus|tus|estos|esos|nada_de|tantos ~2 <mensajes>
        no ~1 quiero|deseo|quisiera|necesito ~2 que ~1 me|nos ~1 <escriban>|texteen|lleguen|llegue|contacten
        cancelenlas|cancelenmelos|cancelenlos|cancelalos|quitenlos|quitalos|parenlos|borrenlos|apaguenlos|apaguenlo|cancelenlo|quitenlo|parenlo $|ya|por_favor|por|gracias
        apaguen|apague|apaga|corten|corte|corta|desactiven|desactive|eliminen|borren|quiten|quite|suspendan ~1 los|estos|esos|sus|las|esta|esto|eso ~2 <mensajes>|$
        como|donde|que ~3 hago|hace|hacer|puedo|le_hago ~2 para|dejar ~4 no|dejar|parar|quitar|cancelar|salir|salirme|dejen|paren|recibir ~3 <mensajes>|recibir|esto|escribir|escribirme
        me ~1 pueden|puede|podrian|podria|puedes quitar|sacar|borrar|eliminar|remover|dar_de_baja|desuscribir|retirar ~3 $|por_favor|de|gracias
        pueden|puede|podrian|podria|puedes ~1 dejar|parar|cancelar|quitar|eliminar|detener|borrar ~2 <escribir>|<mensajes>|mi_numero|esto|esos|eso
        <dejar_en_paz> ~2 en_paz|tranquilo|tranquila|tranquilos|quieto|quieta|solo|sola|vivir !mis|los_vecinos|mi|las
        no me ~1 frieguen|friegue|jodan|joda|jodas|chinguen|chingues|fastidien|fastidies|joroben|jorobes|funan|jeringuen|hostiguen|llenen|llene|spameen|textien|texteen|escriba|mensajeen
        tan|muy|que molestos|molestosos|fastidiosos|pesados|intensos ~2 <mensajes>|ustedes|$
        se ~1 pueden|puede ~1 meter|ir|quedar|guardar ~2 sus|tus|estos|los <mensajes>
        se ~1 vayan|vaya ~2 sus|tus|estos|los <mensajes>
        metanse|metase|metete|guardense|guardate ~1 sus|tus|los|esos|estos ~1 <mensajes>
        finalizar|finalicen|finalice|fin|desactivo|desactivar|apago|apagar|apaguen|callen|calle|callar|cortar|corten|silencien|suspendan ~3 <mensajes>
        stop|alto|paren|basta a|con|de ~2 <mensajes>|esto|todo_esto
        stop|paren|parenle con|de eso
        como|donde ~2 me borro|quito|saco|desapunto|elimino|salgo|desinscribo ~1 $|de
        que|cual|con_que ~2 palabra|codigo|letra|boton ~6 cancela|cancelar|cancelarme|salirme|quitarme|borrarme|darme_de_baja|terminar|parar|salir|paro|salgo|quitar|baja|pare|paren
        pongo|mando|escribo|digo|envio|repito ~3 alto|stop|baja|cancelar
        chole|estuvo|basta|suave|bastante|suficiente con|de ~2 <mensajes>
        quiero|quisiera|deseo|solicito|como|puedo|podria|para|necesito ~1 dejar de recibir ~1 $|esto|estos|mas|<mensajes>|los|sus
        quiero|quisiera|deseo|prefiero|solicito ~1 no ~1 recibir ~1 $|mas|nada|<mensajes>|esto|estos
        no ~1 quiero|deseo|quisiera|necesito ~1 recibir ~1 informacion|informes|comunicacion|comunicaciones|noticias
        ^ ~1 ya? ~1 no ~1 por|mas? texto|textos|mensaje|mensajes ~1 $|por_favor|gracias
        ^ ~1 los|sus|esos|estos|por|tantos? <mensajes> ~1 ya? no ~1 $|por_favor|gracias|porfa
        pero|solo|nomas|mejor|y sin|no los|sus|mas|tantos? <mensajes> $|por_favor|gracias
        si ~1 pudieran|pudiera|puede|pueden|podrian|podria|fueran ~2 <dejar> ~1 de <escribir>
        callen|calle|apaguen|apague|quiten|desconecten ~1 el|la|ese|esa|al robot|maquina|bot|computadora
        que|deseo|pido|solicito ~1 no se me|nos ~1 <escriban>
        abstenganse|abstengase|abstenerse|absténganse de ~1 <escribir>
        frenen|frene|acaben|detengan|detenga|paren|corten ~1 con|de|a? ~1 <mensajes>
        ^ <prefacio>+? deten|detengan|detenga|apagame|apaga|apaguen|acaben|frenen ~1 con? esto|eso $|ya|por_favor
        solicito|pido|quiero|deseo ~1 que? ~1 sea|sean eliminado|eliminada|borrado|borrada|retirado|removido ~1 mi ~1 numero|nombre
        cancelen|cancele|cancela mi|el ~1 numero|suscripcion
        deshacer|anular|revertir ~1 la|mi inscripcion|registro
        no|nunca ~1 me|nos? ~1 <no_escriban> ~3 <lo_nuestro>
        <dejar> de ~1 <escribir> ~3 <lo_nuestro>
    """,
    "no quiero ser parte": """
        que|como|donde ~1 escribo|pongo|mando|digo|marco|contesto ~1 para ~1 que? ~1 parar|cancelar|salir|paren|dejen|quitar|terminar
        como|donde ~1 me? cancelo|paro|salgo|cancelan|doy_de_baja $
        hay|existe ~2 forma|manera|modo|como ~2 parar|cancelar|salir|detener|quitar
        que ~1 se? ~1 acaben|acabe|terminen|detengan ~2 <mensajes>|esto
        dado|di|habian_dado|habia_dado ~1 de? baja $
        basta ya? ~1 de|con ~2 <mensajes>
        no ~1 quiero|deseo ~1 estar|seguir ~2 en ~4 lista|esto|<mensajes>
        nunca|jamas|no ~1 pedi|solicite|autorice|quise ~1 estos|esos|sus|los ~1 <mensajes>
        retirarme|salirme|desinscribirme|sacarme ~1 de|del ~2 <lista>|<mensajes>|estudio
        dejo|dejar|salgo ~2 programa|lista|estudio ~1 de ~1 <mensajes>
        borren|borre|elimine|eliminen|cierren|cierre ~1 este|el|esta|la chat|grupo|conversacion|hilo
        nunca|jamas mas? ~1 me|nos <escriban>
        no ~1 quiero|deseo|quisiera ~1 ser|formar|estar ~1 parte|en ~1 de|esto|eso|su|esta|este
        no me incluyan|incluya|incluyas|cuenten|cuente|cuentes|metan|agreguen|anoten|inscriban|apunten ~2 $|en|mas|para|por
        ^ <prefacio>+? <apaguenlos> ~1 $|ya|por_favor|esto|eso|por|mensajes
        ^ <prefacio>+? no|sin|nada_de|cero <mensajes> $|por|mas|gracias|ya|a|ni
        ^ <prefacio>+? no texto|textear|textiar|mensajear|contactar $|mas|a|por|nada|ya
        no|ni|nunca|jamas me|nos ~1 <no_escriban> !<a_otro_lado>|la|el|las|los|una|un
        no|ni|nunca|jamas vuelvan|vuelva|vuelvas a ~1 <escribir>
        no ~1 les? ~1 doy|di|dimos|tienen ~1 mi? permiso|consentimiento|autorizacion !a_mi|a_mis|a_que
        este|mi numero|telefono ~1 no ~1 quiere|acepta|desea|recibe ~2 <mensajes>
        cambie de ~1 opinion|idea|parecer ~4 <mensajes>|esto|recibir|no
        no ~1 quiero|deseo ~1 ver|leer|verlos|leerlos|recibirlos ~2 <mensajes>|nada_de|esto|$
        dese|denos|dense ~1 de? baja
        <dejar>|ya ~1 de? ~1 la? jodienda|jodedera|joda|fregar|lata|chingadera|molestadera|fastidiar|dar_lata|mamadera|insistencia|mensajeria
        me ~1 retira|saca|quita|borra|elimina|retiran|borran|eliminan ~1 de|del ~2 <mensajes>|<lista>
        ^ <prefacio>+? no volver a ~1 <escribir>
    """,
    "largo": """
        vayanse|vete|vayase|larguense|vayan ~1 a|al|ala|para|pal ~2 chingada|verga|mierda|carajo|diablo|infierno
    """,
}
