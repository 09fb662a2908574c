"""Cómo se dice en español que el teléfono es de otra persona."""

SPANISH = {
    "numero equivocado": """
        ^ <ante_quien>+? ~1 <destinatario> ~1 <equivocado>
        tiene|tienen|tienes|marco|marcaron|marcaste|es|manda|mandan|mandando|escribe|escribiendo|escriben|este|esta|un|al|a|llamo|llamando|texteando ~2 <destinatario> ~1 <equivocado>
        ^ <ante_quien>+? equivocado|equivocada $
        equivocado|equivocada|equivocados ~1 el|de? ~1 numero|persona|telefono|num
        ^ <ante_quien>+? ~1 se|te|os|me ~1 <se_equivoco> ~1 $
        se|te|os|me ~1 <se_equivoco> ~1 de_numero|de_persona|de_telefono|con_otra|con_otro|con_alguien|conmigo|amigo|joven|senor|senora|compa|el_numero|este_no|yo_no|aqui_no|de_num
        me ~1 estan|esta|estas confundiendo|confunden|confunde ~1 con|de|$
        <se_equivoco> ~2 de|con|el|la ~2 numero|persona|telefono|alguien|celular|otra_persona|chat
        esta|estas|estan|anda|andan|andas ~1 equivocado|equivocada|equivocados|confundido|confundida|confundiendo ~1 $|de|con|joven|amigo|senor|senora|senorita|mijo|mija|conmigo|yo|no
        tienen|tiene|tienes|marco|marcaron|marcaste ~1 mal|equivocado|otro ~1 el? ~1 numero|telefono|contacto|celular|dato
        <mensajes>|este|esto|ese|eso ~2 no|ni ~1 es|son|era|eran|iba|van|va|iban|creo_que_sea ~2 para|pa|dirigido|dirigidos ~1 a? mi|nosotros|este_numero
        no|ni ~1 es|era|son para|pa mi ~1 este|el ~1 mensaje|texto
        <mensajes> ~1 equivocado|equivocados
    """,
    "no soy esa persona": """
        no soy|somos el|la|don|dona|senor|senora|ningun|ninguna|esa|ese ~1 <a_name>
        ^ <ante_quien>+? no es ~2 <a_name> <a_name>? ~1 $|se|te|disculpe|perdon|por
        habla|contesta|escribe su|la|el ~1 <pariente>
        no soy|somos <a_name> <a_name>? ~1 $|disculpe|perdon|se|te|soy|y|ni|no|ya|por|dejen|deje|se|quien|me|pare|paren|gracias|perdon
        ^ ~2 no soy yo $
        no soy yo ~1 el|la|quien|esa|ese ~2
        esta|ese|esa|este no ~1 es ~1 la persona ~3
        no me llamo ~1 <a_name>|asi|de_esa_forma|ese
        no ~1 es ~1 mi nombre
        nombre no es ~1 <a_name>|ese|$
        no soy|somos la|el|esa|ese|quien|esa_persona|esta_persona persona|que|quien|usted|busca|buscan|crees|cree|buscas|piensa|piensan|dicen $|usted|ustedes|busca|buscan|buscas|cree|crees|creen|piensa|piensan|piensas|tu|que|dice|dicen|de_ese
        no soy esa persona
        no soy quien|el_que|la_que|lo_que ~1 busca|buscan|buscas|cree|creen|crees|piensa|piensan|usted|ustedes
        busca|buscan|buscando|buscas|sera|debe_ser|seria ~1 a|para|de? ~1 otra|otro|alguien ~1 persona|numero|mas|$
        este|ese|esto ~1 ya? ~1 no es ~2 <a_name> ~1 $|por|ya|dejen|disculpe|perdon|se|te
    """,
    "aqui no vive": """
        aqui|aca no|ni ~1 vive|hay|se_llama|conocemos|trabaja ~1 ningun|ninguna|nadie_con|nadie_que_se_llame|nadie_llamado|nadie_llamada|<a_name>|la_persona|esa_persona
        aqui|aca no ~1 vive ~1 nadie ~3 $
        no|nadie ~2 nombre|llame|llama|llamado|llamada ~1 asi|aqui|con|<a_name>|de|$
        no|ni ~1 hay|conozco|conocemos|tengo|existe ~2 a|al? ~1 ningun|ninguna|ningun_senor ~2 $|<a_name>|aqui|con|que
        no|ni ~1 conozco|conocemos ~1 a|al? ~2 <a_name>|esa_persona|esta_persona|ese_senor|esa_senora|este_numero|ese_numero|ese_nombre
        no|ni ~1 conozco|conocemos ~1 a? nadie con|llamado|llamada|de_nombre|que_se|asi|de_ese
        no ~1 vive ~1 aqui ~1 $|ya|esa|ese|ella|el_senor|la_persona
    """,
    "ya no es su numero": """
        este|esto|ese|esta ~1 ya? ~1 no ~1 es ~1 el|su? ~1 numero|telefono|celular|cel|linea ~1 de|$|correcto|que
        ya? no es ~1 su|el|de numero|telefono|celular|cel ~1 de|ya|$|el|ella|numero
        no es este|ese numero
        numero|telefono|celular|cel|linea ~1 ya no es ~1 de|suyo
        este|ese numero|telefono|celular|cel|linea ~1 era|fue ~1 de
        ^ ~1 aqui no es $
        no ~1 es ~1 el|la numero|telefono|celular de <a_name>|esa|ese
        el|ella|<a_name>|<pariente>|persona ~1 ya ~1 no ~1 tiene|usa|ocupa|esta|contesta|vive ~1 con|en? ~1 este|ese|su|el ~1 numero|telefono|celular|cel
        ya no ~2 tiene|usa|es|ocupa ~1 este|ese|su ~1 numero|telefono|celular|cel
        el|ella|<a_name>|<pariente>|persona ~2 cambio de|su ~1 numero|telefono|celular
    """,
    "es de otra persona": """
        este|ese|esto|esta ~1 numero|telefono|celular|cel|linea? ~1 es ~2 numero|telefono|celular|cel|linea? ~1 de|del ~1 mi|una|un|otra|otro|alguien|su|la|el|trabajo|<a_name>|menor|nosotros ~1 <pariente>|persona|empresa|oficina|negocio|$|trabajo|menor|alguien|<a_name>|colmado|bodega|barberia|salon|tienda|taller|escuela|iglesia|restaurante|compania
        este|ese|esto es ~1 un|una negocio|empresa|oficina|tienda|escuela|compania|taller|restaurante|nino|menor|iglesia|colmado|bodega|barberia|salon|finca|almacen|banco|hotel|farmacia|colegio
        soy ~1 menor de_edad
        soy ~1 su|la|el ~1 esposa|esposo|mama|hija|hijo|hermana|hermano|mujer|marido|papa|madre|padre|novia|novio ~1 de|$|el|ella|no|y|ya|este ~2
        este|numero|telefono ~2 pertenece ~1 a
    """,
    "dueno nuevo": """
        numero|telefono|celular|linea|este ~1 ya? ~1 cambio|cambiaron ~1 de dueno|duena|persona|usuario|mano|manos
        cambio|cambiaron|cambie ~1 de|el|la dueno|duena
        nuevo|nueva|otro|otra dueno|duena|usuario ~3
        dueno|duena|persona|senor|senora|usuario ~1 de_antes|anterior|antiguo|antigua|pasado
        antiguo|antigua|anterior dueno|duena|usuario|persona
        acabo|acabamos|acaban ~1 de ~1 comprar|recibir|sacar|adquirir|obtener|conseguir|cambiar|agarrar|tener|dar|darme|asignar|asignarme|estrenar|comprarme ~1 a|con? ~1 este|esta|el|la ~1 numero|telefono|linea|celular|chip|sim
        me acaban ~1 de ~1 dar|asignar|entregar|vender ~1 este|el|esta|un ~1 numero|telefono|linea|celular|chip
        me dieron|asignaron|toco|vendieron|dio ~2 este|un ~1 numero|telefono|linea|chip ~3 $|hace|ayer|nuevo|la|apenas|en
        compre|saque|estrene|consegui|recibi|agarre este|esta ~1 numero|linea|chip|telefono|celular
        apenas|recien|recientemente ~2 tengo|compre|saque|me_dieron|consegui ~1 este|el|un ~1 numero|telefono|linea|celular
        tengo este numero|celular|telefono ~1 desde|hace|apenas|nuevo
        persona|quien|alguien|senor|senora|el|la ~1 que? ~1 tenia|tuvo|usaba|tenian|usaron ~1 este|el|ese ~1 numero|telefono|celular|antes
        este|el numero|telefono|celular|linea ~2 es ~1 ahora|ya? ~1 mio|mia|nuevo|nueva
        este|el numero|telefono ~2 ahora|ya es mio|de_otra|de_otro
        este es ~1 un? ~1 numero|telefono de_otra|de_otro|de_alguien
        numero|telefono|celular|linea|chip me ~1 lo|la? ~1 acaban|acabaron|dieron|vendieron|asignaron|entregaron|dio
        numero ~1 nuevo ~4 ya|persona|antes|no_conozco|no_se|quien|dueno|anterior
        nuevo numero quien
    """,
    "quien es": """
        ^ <ante_quien>+? ~1 quien|quienes|qn|kn|quen ~1 es|eres|son|sos|habla|hablas|escribe|escribes|manda|mandas|me|chingados|carajo|diablos|putas|demonios|madres|rayos ~1 $|usted|ustedes|tu|vos|este|esto|por|disculpe|perdon|escribe|habla|manda|esta|eres|es|son|y|ahi|el_que|la_que|oiga|amigo|sos|numero
        quien|quienes es|eres|son|sos $
        quien|quienes es|eres|son|sos usted|ustedes|tu|vos|este|esto ~1 $|y|por
        con quien ~1 hablo|tengo|estoy|estoy_hablando|me_comunico|converso|platico|tengo_el_gusto $|por|usted|tengo
        ^ <ante_quien>+? quien|quienes ~1 me|nos ~1 escribe|habla|manda|busca|escribiendo|mando|escribio|envia|mensajea|textea|contacta|molesta|esta|llama
        ^ <ante_quien>+? quien|quienes ~1 manda|escribe|envia|mando|habla ~1 $|esto|estos|este|por|ahi
        ^ <ante_quien>+? de quien ~1 es|son ~1 este|esto|ese|el|estos|los|numero|$|mensaje|telefono
        de parte de ~1 quien
        ^ ~3 no|ni|yo_no te|lo|la|los|las|le|les conozco|conosco ~1 $|a|quien|y|por|ni
        no|ni ~1 reconozco|tengo|conozco|identifico ~1 este|ese|su|tu|el ~1 numero|contacto
        ^ ~2 nos conocemos $
        ^ ~2 te|lo|la|los conozco $
        no se ~1 quien ~1 es|sea <a_name>|ese|esa|el|ella ~1 $
        ^ ~2 quien es <a_name> $
        quien|quienes ~1 esta|estan escribiendo|mandando|texteando|hablando ~1 $|me|esto
        de donde ~1 me ~1 conoce|conocen|conoces|sacaron
        no|nunca ~1 les|le|te|he|yo ~1 di|dado|dimos ~1 mi|este numero|telefono|celular
        quien ~1 te|le|les|os|se ~1 dio|paso|presto|consiguio ~1 mi|este|el|ese ~1 numero|telefono|celular|contacto
        como|donde ~3 sacaron|saco|tienen|tiene|consiguieron|sacaste|obtuvieron|obtuvo|consiguio|tienes|conseguiste|saca|sacan|agarraron|agarro ~2 mi|este|el numero|telefono|celular|contacto|datos
        por_que|porque ~1 tienen|tiene|tienes mi numero|telefono|celular
        ^ <ante_quien>+? que|k|q es esto|este|eso ~1 $|numero|mensaje|de
        ^ <ante_quien>+? de que ~1 se ~1 trata ~1 $|esto|este|el|por
        ^ <ante_quien>+? de que|cual|k ~1 compania|empresa|clinica|organizacion|programa|lugar|negocio|oficina|parte ~1 $|es|son|me|habla|hablan|escribe|escriben|llaman
        que|cual compania|empresa|organizacion|clinica|programa es $|este|esta|esto
        ^ <ante_quien>+? de donde ~1 me? ~1 escriben|escribe|hablan|habla|llaman|mandan|es|son|eres|escribes|hablas|llama|manda $|por|este|esto|usted|ustedes
        no se|reconozco|sabemos|sabia quien|de_quien|quienes ~1 es|son|eres|habla|manda|me|escribe ~1 $|usted|ustedes|este|esto|numero|tu|y|por|escribe|habla|manda
        no se ~1 de_quien|de_que ~1 es|numero|habla|hablan
        identifiquese|identifiquense|identificate
    """,
    "no soy paciente": """
        ^ yo? no soy|somos|fui ~1 paciente|cliente|miembro|pacientes ~3
        yo no soy|somos ~1 paciente|cliente|miembro|pacientes ~3
        no estoy|estamos ~1 en|inscrito|inscrita|registrado ~1 en? ningun|ninguna programa|clinica|tratamiento|lista|estudio|grupo
        nunca|jamas ~1 he|fui ~2 ido|estado|sido|visitado|a ~3 clinica|ahi|paciente|programa|centro|hospital|lugar|alli
        no ~1 voy|fui|asisto ~1 a ninguna|ningun|su clinica|programa|centro|hospital|doctor
        no ~1 tengo|tiene ~1 nada que_ver ~1 con ~1 esa|esta|su|ustedes|eso|ninguna
        no ~1 se ~1 de_que|de_quien ~1 me? ~1 habla|hablan|hablas
        no ~1 se|conozco ~2 de? ~1 que ~1 clinica|programa|me_habla|me_hablan|estan_hablando|esta_hablando
    """,
}
