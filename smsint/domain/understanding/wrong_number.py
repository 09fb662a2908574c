"""Whether the phone is somebody else's, or the sender does not know us."""

from smsint.domain.understanding.frames import compile_frames
from smsint.domain.understanding.normalize import Line
from smsint.domain.understanding.words import Words

WRONG_NUMBER = {
    "wrong number": """
        <wrong_number>
        you|u|yall have|got|dialed|reached|are_texting|texted|are_messaging ~2 wrong number|person|one|guy|girl|phone|somebody|someone
        you|u ~1 must|may|might|probably ~2 wrong|mistaken|confused ~1 number|person|$|me|with
        think|thinking|believe you|u ~2 wrong|mistaken
        this|it|that is|was not ~1 <named_thing> ~1 number|phone|cell
        this|it no_longer|not|is_not|is_no_longer|isnt ~1 his|her|their|that_persons ~1 number|phone
        this is not|isnt <a_name>
        i am not <a_name> ~1 $|you|i|and|anymore
        nobody|noone|no_one|no_body ~2 by|with|named|called|of ~2 name|that_name|here|this_number
        nobody|noone|no_one|no|not ~1 <a_name> ~1 lives|live here|at_this
        there_is|there_are|we_have no|nobody <a_name>|one|one_named here|at_this|by
        does|do not ~1 live here|at_this ~1 $|anymore|no
        i|just|recently ~1 got|have|bought ~2 new_number|this_number|new_phone_number|this_phone ~3
        this is ~1 a new owner|person|user
                new phone|number who
        number|phone ~2 changed|belongs|used_to_belong|was_reassigned|is_mine ~2 owner|owners|now|someone|to|hands
        not ~1 the person you|that|u
        not ~2 who|whom|the_person|the_one ~2 you|your ~3 looking|look|want|think|thinking|trying|searching|reach
        looking|searching|trying|asking|meant|meaning|intended|for ~3 someone|somebody|another|different|other ~1 else|person|number|phone $|not|i|maybe
        looking for someone|somebody else
        ^ ~1 not me ~1 wrong|$|sorry
        wrong cell|person|guy|girl|lady|man|dude|recipient|contact|patient|one ~1 $|sorry|please|stop|bro|buddy|here
        not ~1 sure|know ~1 who ~4 think|is|this|texting|looking|are
        its|it is|this not me
        i ~1 am|was not|never ~2 a? patient|client|enrolled|member ~1 $|anywhere|there|here|of|at|with
        never ~2 been|went|go|heard ~1 to|of|at|in ~1 your|that|the|this|any ~1 clinic|place|program|office|center|hospital
        there_is|there ~1 no|nobody|noone ~1 !one|way|need|reason|problem|point|hope|more|appointment|appointments|time|doctor|bus|ride|food|pulse * ~1 here|by_that|at_this|with_that|lives
        no ~1 !one|more|problem|way|pain|cravings|drugs|dope|bus|time|help|narcan|appointment|food * here $
        changed ~1 his|her|their number
        got|have|has|getting ~2 wrong|mixed|confused ~2 person|number|up|guy|somebody|someone|one
        this|number ~2 not|no_longer ~2 belong|belongs|his|hers|theirs
        someone|somebody gave ~1 you ~2 wrong|my ~1 number
        he|she|they ~2 not ~1 have|use|own ~1 this ~1 number|phone ~1 anymore
        i am not|no_longer who|whom|the_person|the_one|her|him ~1 you|$
        you ~1 have ~1 me|us confused|mixed ~2
        had this|my number|phone for ~1 years|months|2|3|5|10|a
        previous|former|last|old|prior owner ~3 number|phone
    """,
    "who is this": """
        ^ <asks_lead>? who is|are|be|iz|da|the ~1 this|that|you|u ~1 $|texting|messaging|please|and|again|number|speaking|from
        ^ <asks_lead>? who this|dis|dat|you ~1 $|is|please|texting
        ^ <asks_lead>? who texting|messaging ~1 me|this|$
        ^ <asks_lead>? who is|are ~1 texting|messaging|sending|contacting ~1 me|this|$
        whose number|phone is this|it
        who|whose number is|this ~1 this|is|it|$
        do i know|no you|u $
        who|how ~2 did|do|you|u ~1 you|u|did|get ~2 get|got|have|number ~2 my|this|number ~1 number|$
        how did you get my|this|the ~1 number|info
        where did you get my|this ~1 number
        who gave you my|this number
        not|never ~2 recognize|recognise|know|have|reconize|recognise ~1 this|the|your|ur|who_this ~1 number|is
        do not know|no who|whose ~2 this|you|texting|number ~1 is|are|$|me
        i do not know you|u $
        i do not know ~1 a|an|any|anyone|anybody|nobody|no ~1 <a_name>|named|called|by
        who are you|u|yall $
        ^ <asks_lead>? who you ~1 be|$|are
        not ~1 know who ~4 is|you|this|are
        why ~1 are|do you ~1 have ~1 my number
        who ~2 texting|messaging|contacting ~1 me|us|$
        what is this ~1 number|about $
        what company|organization|business ~2 is_this|this
    """,
    "numero equivocado": """
        <wrong_number>
        numero|telefono|persona|celular|cel|num|nro ~2 equivocado|equivocada|incorrecto|erroneo|equivocaste|equivoco|incorrecta|errado
        equivocado|equivocada|equivoco|equivocaron|equivocaste|equivocas|equivoca|confundido|confundiendo|confundiste|confunde|confundieron ~2 de|con|el|la ~2 numero|persona|telefono|alguien|celular|otro|otra
        ^ <prefacio>? ~1 se|te ~1 equivoco|equivocaron|equivocaste|equivocan|equivocas ~1 $|de
        esta|estan|estas|anda|andan ~1 equivocado|equivocada|equivocados ~1 $|de|con
        ^ <prefacio>? quien|quienes es|son|eres|habla|escribe|manda|me|sos ~1 $|usted|ustedes|este|esto|tu|escribe|habla|por|manda|el|esta|de
        quien me ~1 escribe|habla|manda|busca|escribiendo|mando|escribio
        de quien es|son este|esto|ese|el numero|$|mensaje|telefono
        no ~1 conozco ~1 a? ~1 quien|nadie|ninguna|ningun|este_numero|ese_numero|usted|ustedes|esa_persona|esta_persona|ese|<a_name> ~1 $|con|llamado|que|de|en|numero|senor|senora
        este|esto ~1 ya? ~1 no ~1 es ~1 el|su|numero|telefono|de ~1 numero|telefono|celular|de|el|ella|<a_name>
        ya no es ~2 numero|telefono|celular|cel
        no soy ~1 la|el|esa|ese|quien|esa_persona ~1 persona|que|quien|usted|busca|buscan|crees|cree|buscas|piensa
        no soy <a_name> ~1 $|soy|y|ni
        aqui no ~2 vive|hay|se_llama|conocemos|esta ~1
        donde|como ~3 sacaron|saco|tienen|tiene|consiguieron|sacaste|obtuvieron|obtuvo|consiguio|tienes ~2 numero
        esta|estas|estan ~2 equivocado|equivocada|equivocados ~2 $|joven|amigo|senor|senora|senorita|de|mijo|mija
        no ~1 soy|somos|he_sido ~1 paciente|cliente|miembro|el|la ~2 $|de|ninguna|ningun|ahi|que|ese|esa
        busca|buscan|buscando|buscas|para|sera|es ~1 a|para|de? ~1 otra|otro|alguien ~1 persona|numero|mas|$
        quien|quienes ~3 eres|es|son|habla|escribe|sos ~1 $|usted|ustedes|tu
        de parte de ~1 quien
        numero ~2 nuevo|cambio ~6 ya|persona|antes|no|dueno|anterior
        persona|dueno|duena|senor|senora ~1 de antes|anterior
        ya no ~2 tiene|usa|es ~1 este|ese|su numero|telefono
        nunca ~1 he ~2 ido|estado|sido ~3 clinica|ahi|paciente|programa|centro
        no ~1 hay ~1 nadie ~4 nombre|llame|llama|aqui
        cambio|cambiaron|cambie ~2 de ~1 numero|dueno
        no se|reconozco quien|este|de_quien ~1 es|son|eres|habla|manda|numero|me
        este es ~2 numero|telefono nuevo|de_otra|de_otro|mio
        nuevo numero quien
    """,
}
"""What says that the phone is somebody else's, or that the sender does not know us."""


class WrongNumberReader:
    """Reads wrong numbers with one word list."""

    def __init__(self, words: Words) -> None:
        """Compiles every frame once."""
        self._frames = compile_frames(WRONG_NUMBER, words)

    def read(self, line: Line) -> str | None:
        """The evidence that the number is somebody else's, if any."""
        found = self._frames.first(line)
        return found[0].evidence(found[1]) if found else None
