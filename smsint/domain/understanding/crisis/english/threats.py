"""Violence announced, overheard, at the door; children within its reach.

English frames, one a line (see ``frame``).
"""

_BY_THE_PATIENT = """
    bring|bringing|coming|come ~4 gas|gasoline|matches|molotov|molotovs ~6 office|clinic|building|place|up_there|there !station|grill
    taking|take me and them|him|her|everybody|the_kids|all_of_us ~1 out $|with_me
    watch|watching|watchin ~1 her|his|your|their|yalls|you_all|yo back|step|steps|six|mirrors
    waiting|wait|sitting|parked|posted|be ~3 by|at|outside|near|in|for ~3 her|his|their|your car|truck|job|driveway & <grudge>|<staff>
    know ~1 where ~3 lives|live|parks|sleeps|stays|stay & <grudge>|tonight|kids|pay|never
    know|found_out|what what? time ~1 <them>|<staff>|she|he|they ~1 get|gets|leaves|leave ~1 off|out|work|home & <grudge>|never|make_sure|owes|pay|sorry
    what time|which_door ~4 <staff> ~2 get|gets|leave|leaves|off|come & <grudge>|which_door|alone
    <staff> & <lurk> & <grudge>
    seen|know|found|got ~1 her|his|their house|address|plate|schedule & <grudge>|kids|take
    take|taking ~1 that|this|the|these <staff> ~1 out
    i ~8 <arms>|shooting|swinging|bleed|burning|burn|gasoline & pulling_up|pull_up|coming_up|coming_there|coming_over|on_my_way|headed|heading|roll_up|rolling_up|slide|sliding|come_through|up_there|come_up|comin_up & <staff>|clinic|pharmacy|you_all|yall|there|that|them
    pulling|pull|coming|comin|rolling|headed|heading|going|slide|sliding ~6 with ~1 my|a|the ~2 <arms>|9|45|38
    on my way|i_am_coming|coming & <firearm>|<arms> ~3 & somebody|someone|you_people|clinic|fix|discharged|lied
    he|she|they|you_all|somebody|someone|<staff>|dude ~2 going|will|about|gonna ~1 to? bleed|die_today|catch_these_hands|get_hurt|get_shot
    burn|burning|burnin|blow|blowing|torch|torching|bomb|shoot|shooting|spray|level|light ~1 that|this|the|your|yall|you_all|whole ~2 bitch|place|clinic|building|pharmacy|office|dump|shithole|hospital|house|trailer ~1 down|up|off|to
    blow|wipe|blast ~3 clinic|building|place|office|pharmacy ~2 off|up
    gasoline|a_bomb|bombs|explosives|dynamite|molotov|pipe_bomb & discharge|clear_out|clinic|everybody|warned|kick|building|map|courthouse|them_all
    hope|pray ~2 building|clinic|office|place ~3 empty
    you ~1 have? ~1 been warned & building|clinic|empty|monday|mean_it|mean_that
    come|coming|walk|walking|bust ~2 through|in ~2 door ~1 shooting|swinging|blasting|armed
    one of us|you|yall ~3 not ~1 going|coming|walking|leaving|making ~1 home|out|back|it|away
    bodies ~1 on|hitting|dropping|drop|in ~2 floor|ground|house|news
    cut|loosened|slashed|messed_with|drained ~2 brake ~1 line|lines|lines_on
    holding|put|putting|held|hold ~1 a|the|this pillow & mother|mom|dad|sleep|face|over|him|her|baby
    scared|afraid|fear|worried|terrified ~3 what i ~1 am? ~1 going|about|might|gonna|could|will ~1 to? ~1 do ~1 to <them>|<child>|my|the|these|this
    if|when|soon_as|next_time ~1 he|she|they|<relation> ~5 & shooting|bodies|bullet|stabbing|shoot_him|shoot_her|kill_him|kill_her
    shooting|shoot|stabbing|stab|killing|kill|cut|cutting ~1 him|her|them|that_man|that_bitch & on_my_granny|on_everything|on_god|on_my_mama|swear|mean_it|for_real
    swear ~6 shooting|shoot|kill|stab|burn|hurt|blow ~4 !game
    never does|do ~1 this|that ~2 nobody|anybody|anyone|somebody ~1 else|again & make_sure|know
    put|putting|lay|laying ~1 him|her|them|that|this ~3 ground|dirt|hospital|casket|box|grave|icu|six_feet
    catch a ~1 case|charge|murder|body|attempted
    put ~1 my|these|hands ~1 hands? on him|her|them|somebody|someone
"""
"""The patient means to hurt somebody."""

_TO_THE_PATIENT = """
    kicking|kickin|busting|beating|banging|pounding|breaking|kicked|bustin|bangin ~1 at|on|down|in? ~1 my|the|our|down|in? door|window|windows ~1 in|down|out|right_now|$|and
    outside|porch|door|hallway|yard|parking_lot|driveway ~5 with|got|has ~3 <arms>
    <relation>|<partner>|they|dude|dudes ~2 got|has|have|pulled|grabbed|swinging|holding|brought ~2 <arms> ~1 $|and|at|on|out|to|he|she|i !for_sale|for_christmas|to_the_game|to_fix
    bury|put ~1 me ~3 out|ground|dirt|shed|river|grave|woods|hole|under|box|trunk !under_pressure|contract|a_lot
    loading|loaded|cocking|cocked|racking|waving ~2 gun|pistol|shotgun|rifle|glock & he|she|him|husband|boyfriend|drunk|phone
    he|she|they|husband|boyfriend|ex|wife ~4 took|taking|broke|smashed|hid ~1 my phone|keys|car_keys & drunk|gun|scared|safe|hit|mad|leave
    not ~1 let|letting ~1 my|the|her|his|their|this ~1 <child>|friend|<relation> ~1 leave|go|out|come_home & he|hit|locked|room|man|motel|screaming|hurt
    holding|hold|keeping|held|locked ~1 my|her|him|the|a ~1 friend|girl|daughter|son|sister|child|kids|cousin ~2 in|at ~2 room|basement|closet|motel|house|shed|trunk|garage|hotel
    not ~1 protect ~1 my|the|him|her|them|myself
    he|she|they|man ~1 is|comes|come|coming|be|gets ~1 home ~3 & kill|dead|bury|hurt|gun|money|means_it|beat
    means it & he|she|they|him|gone_kill|kill|bury|shoot|hurt
    he|she|ex|husband|boyfriend ~1 is? ~1 outside|downstairs|in_the_driveway|on_the_porch|at_the_window & not_supposed|scared|restraining|drunk|mad|yelling|screaming|banging|knife|gun|let_him|key|police|kill
"""
"""Somebody means to hurt the patient, or those around."""

_OVERHEARD = """
    hear|heard|hearing|listening ~3 him|her|them|it|somebody|someone|the ~3 beating|beatin|hitting|hittin|screaming|throwing|choking|belt|slapping|hurting|begging|scream !tv|game
    screaming|crying|screams|hollering|yelling|begging & belt|beating|beatin|throwing_her|throwing_him|hitting|help_help|slapping|glass
    throw|throws|throwing|threw|dragging|tossing|slamming ~1 her|him|them|my_mom|my_sister|my_son|my_daughter ~1 around|down|into|against|across
    next door|neighbor|neighbors|upstairs|downstairs & beating|screaming|belt|hitting|throwing|shots|choking & kid|her|him|baby|wife|child|rn|again
"""
"""Violence heard through a wall."""

_CHILDREN = """
    <child> ~8 bruise|bruises|bruised|welts|marks|burn|burns|black_eye & belt|stepdad|stepdaddy|stepdaddys|stepfather|boyfriend|mom|cigarette|says|said|whipped
    cigarette burn|burns ~3 on|all
    <child> & stepdad|stepdaddy|stepdaddys|stepfather|boyfriend|his_dad|her_dad & belt|bruises|hits|threw|beat|whips|scared|burned|locked|touched
    uncle|stepdad|dad|father|brother|cousin|boyfriend|grandpa|man|stepbrother ~4 coming|comes|came|sneaks|sneaking|climbs|gets|got ~2 in|into|on ~1 my|her|his|our ~1 room|bed ~4 night|nite|nights|dark|sleep|sleeping
    left|leave|leaves|leaving|put ~3 <child> ~3 in ~1 the|my|a|her|his car|truck|van & uses|using|use|hot|degrees|heat|hours|all_day|nod|windows
    never ~2 see ~1 him|her|them|my|the ~1 <child>|kids|son|daughter? ~1 alive
    <child> ~6 acting|acts|actin|looks|walking ~1 drunk|high|sleepy|wobbly
    acting|actin|walking|talking drunk ~4 & year|4|3|2|5|baby|toddler & missing|bottle|pills|meds|strip
    floppy ~1 & months|baby|powder|old|she|he|infant
    locked ~2 <child> ~3 in & scared|do_to|hurt|cry
    somebody|someone|they ~3 give|gave|given|slipped ~1 my? ~1 <child> ~2 something|pills|drink|drugs ~3 & throwing|passing|sick|sleepy|wake|limp
    nodded|nodding|passed ~1 out|off ~6 baby|kid|kids|tub|bath
    i am ~1 <minor_age> & scared|help|mom|dad|drunk|alone|hurts|hits|wake
"""
"""A child hit, touched, locked in, left, drugged."""

FRAMES = {"violence": _BY_THE_PATIENT + _TO_THE_PATIENT + _OVERHEARD, "child": _CHILDREN}
