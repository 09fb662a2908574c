"""A child in danger. Spanish frames, one a line (see ``frames``)."""

FRAMES = {
    "child": """
        dando|dandole|pegando|pegandole ~2 con ~1 correa|cinto|cinturon|palo|cable|manguera ~3 <nino>|nene|nena
        voces ~3 que ~4 dano|lastime|queme|ahogue|mate ~3 <nino>|nene|nena
        <nino> ~4 no|dejo_de|dejo|deja|casi_no ~2 respira|despierta|responde|reacciona|respirar|mueve
        <nino> ~4 <comio> ~5 <medicina>|pildora|pildoras|droga|drogas|fentanilo|heroina|cloro|veneno|jeringa|bolsita|marihuana|parche
        se ~1 <comio> ~4 <medicina>|pildora|droga|fentanilo|heroina ~3 <nino>
        <pegar> ~1 a ~1 mi|mis|el|la|los|su|sus|nuestro|nuestra|las|un ~1 <nino>
        <pegar> ~1 al|mi|mis ~1 <nino>
        <querer>|miedo|ganas ~3 lastimar|pegarle|hacerle_dano|ahogar|sacudir|matar|golpear ~3 <nino>
        <nino> ~3 solo|sola|solos|solas ~2 casa|carro|en_la|en_el|$|y|desde|toda
        <nino> ~3 peligro|abusado|abusada|golpeado|golpeada|morado|morada|azul|inconsciente|convulsionando|sobredosis|ahogando|intoxicado|intoxicada|envenenado|envenenada|violaron|violo|tocaron|desmayado
        deje|dejo|deja|dejaron ~3 <nino> ~2 solo|sola|solos|solas
        maltrato|abuso infantil
        <nino> encontro|agarro|tomo ~3 <medicina>|droga|pistola|arma
        golpean|pegan|lastiman|maltratan|tocan|abusan ~1 a|de ~1 mi|mis ~1 <nino>
        <nino> ~5 <comio> una|unas ~1 tira|pastilla|pastillas|tiras|pildora
        <nino> ~5 se las|la|lo <comio>
        <pequeno> ~6 <comio>|trago|chupo|agarro|encontro|tomo|bebio|metio|comiendo ~5 <pastilla>|<medicina>|boca|dosis|strip|parche|tira|vape|droga|heroina|fentanilo
        <comio>|trago|tomo ~1 <pequeno> ~4 <pastilla>|<medicina>|dosis|tira
        le ~1 pega|pego|golpea|golpeo|pegue|pegando|golpeando|quemo|quema|toca|hace_dano ~2 a ~1 mi|mis|el|la|los|su|nuestro ~1 <pequeno>
        <pequeno> ~5 no ~1 respira|despierta|responde|reacciona|mueve|llora_y
        deje|dejo|dejaron|esta ~2 solo|sola|solos ~2 <pequeno> ~3 carro|casa|$
        <pequeno> ~2 solo|sola|solos|solas ~2 carro|casa|$
        voy_a|quiero|puedo|ganas ~3 lastimar|pegarle|golpear|sacudir|hacerle_dano|matar ~3 <pequeno>
        me ~1 pase ~2 mano ~2 <pequeno>
        deje|dejo|dejamos|dejaron|olvide|se_quedo ~1 al|a_mi|el|la|mi|a_la|a_los|a_mis ~1 <pequeno>|nino|nina|ninos ~3 solo|sola|solos|solas|carro|coche|troca|casa|tina|$
        toco|tocaron|tocan|toca|manosearon|manoseo|violaron|violo|abusaron|abuso ~2 a|de? ~1 mi|mis|la|el ~1 <pequeno>
        <pequeno> & <pastilla>|<medicina>|droga|drogas|jeringa|aguja|parche|tira|tiras|cloro & <comio>|trago|boca|agarro|dormido|dormida|chupo|encontro|mordio|comio
        le|les ~1 pegaron|golpearon|pego|golpeo|violaron|tocaron|hicieron_dano|lastimaron ~1 a ~1 mi|mis ~1 <pequeno>|hija|hijo|nino|nina
        sobrino|sobrina|sobrinito|sobrinita|nietecito|chamaco|chamaquito|chiquito|chiquita|gordito|bebito|bebita|ahijado ~3 trago|tomo|comio|agarro|metio ~3 pastilla|pastillas|pildora|pildoras|parche|tira|medicina|metadona|veneno|cloro
        no aguanto|soporto ~3 nino|ninos|nina|ninas|hijo|hijos|hija|hijas|bebe|bebes & hacer|pegar|lastimar|hacerles|pegarles|aventar
        <pequeno> & parche|gomita|gomitas|gummy|gummies|brownie|edible|tira|metadona|jeringa|fenta|fentanilo|perco|vape|narcan & dormid*|boca|comio|no_abre|pegado|chupo|espalda|pierna|trago|agarro|encontro|mordio|helad*|raro|rara
        <pequeno> ~6 parche ~4 pegado|espalda|pierna|brazo|piel|boca
        le ~1 di|dimos|dio|dieron ~8 <pequeno> & <medicina>|<pastilla>|botella & equivoc*|error|accidente|metadona|sin_querer|mi
        <pequeno> ~3 comio|trago|tomo|metio|chupo|mordio|lamio ~4 mi|mis|una_de_mis|la|el|de ~1 <medicina>|<pastilla>|tira|tiras|gummy|gomita|gomitas|parche
        <pequeno> & creyendo|pensando_que|penso_que|creyo ~3 dulce|dulces|caramelo|jugo|refresco|gatorade|chicle|agua|gelatina|soda|jarabe
        abusando|abusa|abuso|manosea|manoseando|tocando|viola|violando|toquetea ~2 de|a ~1 mi|mis|la|el|una|su ~1 <pequeno>
        padrastro|tio|abuelo|primo|vecino|novio|marido|esposo|papa|hermano|maestro|pastor|hombre|senor|viejo ~8 mete|entra|acuesta|toca|besa|encierra|mira ~5 cuarto|cama|bano|noches|partes & <pequeno>
        <pequeno> ~6 quemadas|quemaduras|moretones|moretes|golpes|marcas|latigazos|cicatrices|cigarro ~5
        pela|paliza|golpiza|tunda|chinga|madriza|cinturonazos|cueriza & <pequeno>
        <golpea>|golpeando|pegando|pegandole|golpeandole ~3 al|a_la|a_los|a_las|a_mi ~1 <pequeno>
        se ~1 encerro & <pastilla>|navaja|cuchillo|pistola & <pequeno>
        <pequeno> ~4 dice|dijo|amenaza|quiere ~4 matar|morir|suicid*|pistola
        <pequeno> & pistola|arma|rifle|escopeta & escuela|matar|agarro|jugando|encontro|cargada|quito|mano
        <pequeno> ~3 banera|tina|alberca|piscina & solo|sola|sangre|abajo|ahog*|no_abre|flotando
        <pequeno> ~8 encerrad*|amarrad*|encadenad* ~3
        me ~1 la|lo|los ~1 llevo|quito|robo ~3 <pequeno> & matar|nunca|frontera|no_los|no_lo|amenaz*
        dice|dijo ~2 que ~1 sigue mi|la|el ~1 <pequeno>
        se ~1 me ~1 cayo ~2 <pequeno>
        <pequeno> ~4 se ~1 cayo|golpeo|pego & cabeza|sangre|no_llora|no_despierta|vomit*|inconsciente|escaleras
        toca|toco|agarra|agarro|besa|lame|tocaba ~4 partes|privadas|partecita|partecitas|entrepierna
        <pequeno> & flojito|flojita|aguadito|aguadita|guanguito|guanguita|no_llora|como_trapo|muy_caliente
        le|lo|la ~1 pegue|sacudi|zarandee|cachetee|avente|golpee ~4 <pequeno> ~2 !jugando|sin_querer_con
        aventar|lastimar|sacudir|ahogar|callar|estrellar ~2 al|a_la|a_mi|mi ~1 <pequeno>
        <pequeno> & moretones|moretes|quemadas|quemaduras|jeringa|cloro|veneno|fenta|fentanilo|convulsionando|convulsiones|convulsiono|no_abre_los_ojos|manoseo|manoseando|abusando|violo|golpiza|paliza|encerrado_con|encerrada_con|amarrado|amarrada
    """,
}
