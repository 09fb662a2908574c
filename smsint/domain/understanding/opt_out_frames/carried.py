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
        read|reads|answer|open|see|sees|saw ~1 them|these|your
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

ORDERS = {
    "end them": """
        !to|not|never|i|can|cannot|could|will|would|they|he|she|it|bus|next|the|a|last|non|full|did|does|my|one|pit|truck|if|when|and|or|until|that|this|must|we|him|her|me|them|text|texts|messages|why * stop|quit|cease|unsubscribe $
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
        !to|not|never|i|can|cannot|could|will|would|they|he|she|must|we|and|or|if * stop it $
    """,
}
"""What orders their end."""
