"""An order that names nothing ("please end them") after a clause that names our texts."""

TOPICS = {
    "our texts": """
        your|ur|these|those|the|all|daily|so_many|too_many|any|this|more|getting|yalls ~1 <texts>
        texts|messages|notifications|alerts|surveys ~3 are|is|keep|come|make|stress|cost|charge|annoy|wake|drain|not
        getting|got|get|receive|receiving ~2 texts|messages|these|notifications|alerts
        you|u|yall ~2 keep|texted|messaged|texting|messaging ~1 texting|messaging|sending|me|us|at|every|all
        same question|questions
        if i ~2 not want|need|like these|them|the ~1 texts|messages|$
        for these
        my|this phone ~5 buzzing|ringing|beeping|dinging|going_off|blowing
        because of? you|yall|you_all|these|this
        these|texts ~1 wake|wakes|waking|cost|drain
        each|every|per text|message ~1 costs|cost|is
        every|each time you|yall text|message
        these make|makes|made|get|got me
        it|this|these|they|phone ~1 buzzes|dings|pops|beeps|buzz|ding|pop|popping|vibrates|lights_up|chimes
        my minutes|data
        costs me|us
        read|reads|reading|answer|open|see|sees|saw|seeing|finds|found|looks_at ~1 them|these|your
        being asked
        asked ~3 every
        quiz|quizzes|quizzed|quizzing
        through my phone
        my eyes
        and|then|now you_all|yall text|texted
        text|texts|message|messages
        wake|wakes|woke|waking me
    """,
}
"""What names our texts."""

COMPLAINTS = {
    "complains": """
        too much
        useless|pointless|worthless
        these are|were|keep|get|make|makes
        not|never|no ~2 help|helps|helping|helpful|useful
        same ~1 thing|stuff|shit|crap|damn
        signing|signed|sign ~1 up
        tried it|this|them
        not my|really_my ~1 thing|style|cup
        can_not|could_not deal|keep_up|handle
        rid of ~1 phone
        by phone|text
        record of
        when ~1 do|will|does ~1 these|they|it ~1 end|stop
        being watched|tracked|monitored|quizzed
        alarm|calendar
        app|reminder|pillbox for ~1 this|that|it|these
        leaving|moving|going ~2 country|state|town|overseas
        switching|changing|canceling|cancelling|losing ~2 phone|phones|plan|number|numbers|carriers
        2am|3am|4am|5am|6am|midnight
        people|everyone|everybody|somebody|kids ~1 see|sees|read|reads ~2 phone
        <kin> ~1 reminds me
        cambiar|cambio|cambie|cambiando ~2 celular|telefono|numero|cel
        me voy ~2 pais
        every ~1 time ~1 you|yall|you_all|it
        me|nos ~1 despiertan|despierta|estresan|estresa|molestan|molesta|ponen|cansan|hartan|fastidian|llegan
        misma|mismas|mismo ~1 pregunta|preguntas|cosa|cosas|preguntita
        no ~1 me sirve|sirven|ayuda|ayudan|funciona
        es|son ~1 spam|basura|acoso|demasiado|demasiados|un_monton|molesto
        lo|los|sus|estos|tanto|tantos|que ~1 de? ~1 los? <mensajes>
        vigilado|vigilada
        me da|dan ~1 pena|verguenza|miedo ~2 lleguen|vean|estos|mensajes
    """,
}
"""What may be about our texts, and is no praise."""

ORDERS = {
    "end them": """
        !to|not|never|i|can|cannot|could|will|would|they|he|she|it|bus|next|the|a|last|non|full|did|does|my|one|pit|truck|if|when|and|or|until|that|this|must|we|him|her|me|them|text|texts|messages|why * stop|quit|cease|unsubscribe|cancel $
        !to|not|never|i|can|cannot|could|will|would|they|he|she|it|did|does|must|we|if|when|and|or * cancel|unsubscribe $
        ^ <preface>+? <drop>|remove|delete|kill|ditch them|these|those|this|it|everything|all $|please|now|thanks|already|asap|for
        so|and|please|pls|can|could|want|would|you|just|to|then|but|will ~2 <drop>|remove|ditch|kill them|these|those|em|it|this $|please|now|thanks|already|asap|for
        please|pls|can_you|could_you|you_can|can_u|will_you ~1 <drop>|stop|quit ~1 $|now|already|thanks|thank|them|it
        do not ~1 want|need ~1 them|these|any|it ~1 $|anymore|no_more
        take|get|remove me off|out ~1 $|please|now|thanks
        <drop>|remove|ditch them|these|those $|please|now|thanks|already
        ^ <preface>+? no more $|please|thanks
        ^ <preface>+? stop|cancel|quit|end|unsubscribe|remove|enough $|please|now
        want|like|need|wish them|these|those|it|this ~1 to ~1 end|stop|cease|go_away|be_over
        ^ <preface>+? never again $
        ^ <preface>+? cut_it_out|knock_it_off|quit_it|no_more ~1 $|for_good|already|now|please|of_it
        but|please|enough no more $
        !to|not|never|i|can|cannot|could|will|would|they|he|she|must|we|and|or|if * stop|cancel|quit|discontinue it $
    """,
    "que acaben": """
        <apaguenlos>|<a_mi> ~1 todos|todo|ya|$
        ^ ~1 ya? no quiero ~1 $|mas|nada
        no lo|los|la|las quiero ~1 mas|ya|$
        no <no_escriban> ~1 mas|$
        prefiero|mejor ~1 que? no $
        hasta aqui ~1 llego|llegamos|llegue|$
        <sacar> $
        ^ <prefacio>+? cancelen|cancele|cancela|borren|quiten|paren|pare ~1 esto|este|eso|todo|ya|$
        pero|y|asi|mejor ya no $
    """,
}
"""What orders their end."""
