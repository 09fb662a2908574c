"""Withdrawal. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
    "withdrawal": """
        malilla|malillas|malias|maliado|maliada|enmalillado|enmalillada|malilloso|eriza|erizo
        abstinencia !de_mensajes
        sindrome ~1 de ~1 abstinencia|retirada
        <sintomas> ~4 <sintomas>
        <sintomas> ~8 droga|heroina|fentanilo|metadona|suboxone|dosis|desintoxicacion|sin_medicina|sin_droga|sin_usar|sin_consumir|dormir|medicina
        ando|estoy|siento|sintiendo|pongo|puse ~2 malo|mala|enfermo|enferma|mal ~6 sin|dosis|metadona|droga|medicina|suboxone|falta|desde|porque|no_he|deje|ayuda|dias|heroina
        desintoxicacion|desintoxicarme|desintoxicandome|desintoxicando ~3 solo|sola|casa|mal|feo|dura|horrible
        con|tengo|traigo ~1 el|la|los ~1 mono|retiro|retiros|escalofrios_y
        huesos|piernas|cuerpo ~3 duelen|duele|quebrado|no_paran ~5 dormir|droga|dosis|sin|metadona|no|noche
        precipitada|precipitado
        duele ~2 cuerpo|huesos|todo ~4 sin|falta|metadona|dosis|usar|droga
        vomito|vomitando|escalofrios|temblores|diarrea|sudando ~5 sin|por_no|dosis|usar|consumir|droga|metadona
        rompiendo|rompo|rompi|kikeando|quiqueando|pateando ~1 en? ~1 frio|vicio|la_malilla
        rompiendo $|y
        tiembla|tiemblan|temblando ~3 cuerpo|manos|piernas|huesos
        en frio ~4 vomitando|temblando|sin|metadona|heroina|rompiendo|aguanto
        no ~1 retengo|aguanto|tolero|me_queda|detengo|puedo_retener ~2 agua|comida|nada|el_agua
        temblar|vomitar ~5 paro|puedo|vomitando|temblando|sudando
        vomitando|temblando|sudando|mala|malo|enferma|enfermo ~5 temblar|vomitar|sudar
        temblando|temblores|sudando|vomitando|vomito|escalofrios|diarrea|retortijones|calambres|nauseas|sudor|vomitar ~6 temblando|temblores|sudando|vomitando|escalofrios|diarrea|dormir|sin|metadona|heroina|droga|dosis|huesos|noche|retortijones|calambres|nauseas|malo|mala|suboxone
        estoy|ando|sigo|bien|muy ~2 mal|malo|mala|enfermo|enferma ~4 droga|dosis|metadona|suboxone|cura|falta|sin|dejar|deje|fentanilo|heroina
        huesos|cuerpo ~3 duelen|duele|parten|quiebran|rompen ~4
        malillado|malillada|malilliento|amalillado
        no ~1 paro|dejo|puedo_parar|puedo_dejar ~1 de ~1 vomitar|temblar|sudar|cagar|llorar_y|bostezar
        dosis|metadona|suboxone|medicina ~2 no ~1 me ~1 aguanta|alcanza|dura|llega|hace|esta_haciendo|sirve|hace_efecto
        con|tengo|traigo|la|el mona|mono ~1 encima|$|no|bien|y|que
        piernas ~2 inquietas|no_paran|brincan|tiemblan|me_duelen_toda
        cruda ~2 de ~2 droga|heroina|fentanilo|cristal
        sudo|sudando|sudor ~1 frio|mucho|helado
        tiembla|tiemblo|temblando|tiemblan ~2 todo|cuerpo|manos|sin
        sindrome ~2 feo|horrible|fuerte|malo|encima|matando
        curandome|desintoxicandome|pasando_la_malilla|quebrando|tumbando_el_vicio ~3
        chorrea|escurre|moquea ~2 nariz ~4 bostez*|ojos|empezo|llor*|escalofrios|sin
        dia ~3 sin ~2 nada|droga|dosis|usar|consumir|medicina ~3 $|duele|mal|sudando|vomito
        <sintomas>|<malestar> & <sintomas>
        con ~1 el quite
        me|los|las ~2 duelen|duele ~3 huesos|pelo|cuero|coyunturas|piernas & dormi*|frio|no|enfermo|enferma|dias|droga
        ando|estoy|amaneci ~1 enfermo|enferma|mal|malo|mala enfermo|enferma|mal|malo|mala
        ojos llorosos & nariz|escalofrio*|bostez*|tira|medicina
        kratom|tramadol|norcos|pastillas|metadona|suboxone|bupre|buprenorphine & peor|calambres|no_duermo|dormir|sudor*|temblor*|escalofrios & deje|dejar|quite
        sin ~1 dormir ~3 noches|dias & tira|medicina|suboxone|metadona|droga|dosis|mochila|frio|vomit*|sudor*
        no ~1 pego|he_pegado ~1 el|un|los ojo|ojos
        vomite ~3 <medicina>|dosis
        todo lo vomito
        lo vomito|vomite ~1 todo
        me ~1 puse|pongo|siento ~1 peor|malo|mala|mal ~3 con|sin|por|despues ~3 <medicina>
        necesito|quiero|ocupo|urge|urgente ~4 detox|desintoxicacion|desintoxicarme
    """,
}
