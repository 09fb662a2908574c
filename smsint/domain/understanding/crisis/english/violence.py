"""Violence done, threatened or meant. English frames, one a line (see ``frames``)."""

FRAMES = {
    "violence": """
        <partner> ~4 <beats> ~1 me ~1 $|up|again|last_night|tonight|today|in|so|and|with|because|bad|badly|when|if|every|until|this|every|really|really_bad|help|but|now
        <relation> ~1 <beats> me !out|up_with|back|to|at|off_at|with_that
        i ~1 got|get|was|been|am|being|keep_getting raped|assaulted|molested|stabbed|abused|beaten|jumped|shot|strangled|kidnapped|trafficked|choked|mugged|robbed_at|attacked|hit_by_my|beat_up|threatened|held_hostage
        raped|molested|sexually_assaulted|assaulted me|by
        sexually ~1 assaulted|abused
        ^ got|been|was|just ~2 stabbed|raped|assaulted|beaten|shot|molested|kidnapped|attacked|robbed_at
        i ~1 got shot|jumped
        held|being_held|kept ~1 against_my_will|hostage|captive|prisoner
        <partner>|they ~2 <threat> ~4 kill|shoot|stab|hurt|beat|murder|strangle|burn ~1 me|us|my_kids|the_kids|my_family|my_mom|my_son|my_daughter ~1 $|if|when|tonight|and|i|help|with|this|for_real|now|today|for_leaving|because|!_
        <partner>|they ~2 has|got|have|pulled|grabbed|pointed|pointing|waving|holding|came_with|put ~2 gun|knife|weapon|machete|bat|hammer
        gun|knife ~2 to|at|on|against me|us|my_head|my_throat|my_face|my_neck
        i ~4 <wish_to>|<will>|swear_i_will|wanna ~2 kill|shoot|stab|murder|strangle|beat|hurt|choke ~1 him|her|them|someone|somebody|everyone|everybody|people|that|this|my_boyfriend|my_girlfriend|my_husband|my_wife|my_ex|my_mom|my_dad|my_counselor|my_neighbor|my_boss|my_roommate|these|him_and|every|the_next|this|mf|a_cop|a_nurse !feelings|in_this_game|at_pool|in_fantasy|printer|computer|game|level|test|exam|interview|workout|time|bottle|beer|vibe|mosquito|mosquitos|spider|bug|hours
        i|will|going ~2 kill|shoot|stab|murder him|her|them|everyone|someone|somebody|all_of_them|that_bitch|that_man|that_motherfucker|this_bitch|that_guy|my_ex !feelings|time|in_madden|in_2k|at
        shoot|blow|burn|bomb ~2 up|down|place ~2 place|clinic|school|work|house|building|store|office|everybody|everyone|everything|it ~1 $|down|up|if|and|with
        shoot|blow|burn ~1 the|this|that|your|yall ~1 clinic|place|school|office|building|house|store ~1 up|down
        thoughts|urge|urges|thinking ~2 of|about|to ~1 hurting|killing|hurt|kill|stabbing|shooting someone|people|him|her|others|them|others|somebody|my_boyfriend|my_husband|everyone|my_mom
        homicidal
        afraid|scared ~2 he|she|they|my_boyfriend|my_husband|my_ex|his_going|of_my ~3 kill|hurt|find|beat|come ~1 me|us|kids|after
        fear|scared|afraid for my|our|her life|safety
        not safe ~1 at_home|here|with_him|with_her|in_my_house|in_this_house|around_him|in_this
        do|does not feel safe ~1 at_home|here|with|in|around|$|going_home
        domestic violence|abuse|situation
        <partner>|he|she ~3 abusive|abusing|stalking ~2 me|$|and|to|us|now
        is|are|been ~1 abusing|stalking|raping|trafficking|hurting|beating|hitting|choking ~1 me|us|my_mom
        locked me|us in|up|inside|out_and
        not let|letting me|us leave|out|go_home|go_anywhere|have_my_phone
        holding|held|hold|keeping|kept me|us ~1 hostage|against|captive|prisoner|here
        hurt|hurting me ~1 again|bad|tonight|badly|physically|last_night|today|if_i|so_bad
        pimp|trafficker|trafficked|trafficking
        broke|breaking|break in|into|down ~2 my|the door|house|home|apartment|window ~4 gun|help|scared|now|me|he|they|knife
        someone ~2 breaking|trying ~1 in|to ~2 in|my_house|my_door
        trying to ~1 kill|hurt|stab|shoot|rape|run me|us !with|over_with
        following|chasing|stalking|after ~1 me ~3 gun|knife|kill|help|scared|now|car|street|home
        help ~3 hitting|beating|choking|hurting|attacking|raping ~1 me
        there is ~1 a gun|shooting|shooter|man_with
        shots fired
        <will> ~1 kill|shoot|stab|murder that|this|these ~1 mf|motherfucker|motherfuckers|bitch|bitches|guy|dude|asshole|man|woman|people
        <partner>|<relation> ~2 beat|beats|beating|kicked|kicks ~2 the? ~1 shit|crap|hell|crud|mess|out ~1 out? of me
        beat|beaten|beating ~1 up? ~3 by ~2 <partner>|dad|father|man
        <partner>|<relation> ~2 put|puts|putting|laid|lays ~1 his|her|their? ~1 hands on me|us
        <partner>|ex|he|she|they|someone ~4 with|got|has|have|pulled|pulling|carrying|waving|holding|came|outside|bring|brought ~2 gun|knife|weapon|machete|pistol|bat|rifle
        bring|bringing|brought|take|taking|carrying ~1 a|my|the gun|knife|weapon|bomb ~2 to ~2 clinic|school|work|group|office|meeting|house|there
        feel|felt|want|thinking|urge|ready|keep ~3 killing|hurting|stabbing|shooting ~1 everyone|everybody|people|someone|somebody|him|her|them|others
        <partner>|<relation> ~2 pushed|threw|shoved|dragged|thrown|knocked ~1 me ~1 down|into|against|around|across|on_the|out_of|through
        <relation>|<partner> ~1 touches|touched|touching|molests|rapes|fondled|gropes|groped ~1 me
        drugged|roofied|forced ~2 me|and ~3 raped|sex|had|drugged
        forced|forcing|made|making ~1 me|himself ~1 to? ~1 have|do|into|on ~1 sex|it_sexually|prostitute|me|tricks
        beat|beating|kill|stab|choke|smash|bash ~1 him|her|them|his|that ~1 to|until|up|head|face|skull ~1 death|dead|a_pulp|in
        if|when|next_time|soon_as ~1 i see|find|catch ~1 him|her|them|that ~4 kill|shoot|stab|hurt|dead|beat
        i ~3 snap|lose_it ~3 kill|hurt|someone
        going to|gonna|will|want_to fight|attack|jump ~1 someone|him|her|my
        being|been followed|stalked|hunted|threatened
        <partner>|<relation> ~2 slammed|threw|throws|shoved|pinned|held ~1 me ~1 against|down|into|up|on|by
        has|got|have|keeps|keeping|had me ~1 locked|trapped|tied|captive|hostage|chained|pinned|cornered
        i ~1 was|got|been|am ~3 raped|assaulted|molested|stabbed|beaten|strangled|kidnapped|trafficked|drugged|attacked
        <wish_to>|<will> ~1 shoot|stab|kill|hurt|murder|attack ~1 people|someone|somebody|everyone|everybody|others
        i ~1 might|may|could ~1 hurt|kill|stab|shoot someone|somebody|him|her|them|people
        hiding|hid ~2 from ~2 <partner>
        broke|breaking|break in ~4 knife|gun|weapon
        <partner>|<relation>|bf|gf|husband|wife ~2 <beats> me|us !up_on|back|to_it|at|off_at|_|1|2|3|4|5|6|7|8|9|10|by|in_overtime
        <beats> me ~3 bottle|belt|fist|bat|hammer|closed_fist|bruises|unconscious
        man|guy|someone|somebody|dude|people|stranger ~3 gun|knife|machete ~1
        trying|tried|attempting to ~1 break|get|force|come ~2 in|into|my ~2 house|home|door|room|apartment|window|place
        breaking|broke|break in|into|down ~1 to? ~1 my|the|our house|home|door|apartment|room|window
        i ~2 want|wanna|going|gonna|need|swear|about|ready ~2 to? ~1 hurt|beat|fight|stab|kill|choke|shoot|murder|attack|harm him|her|them|someone|somebody|people|everyone|this_man|this_woman|that_man|that_woman|my_ex|my_boyfriend|my_husband|my_wife|my_girlfriend|my_dad|my_mom
        kill|shoot|stab|murder|choke_out my ~1 <partner>|baby_daddy|baby_mama|mom|dad|brother|sister|landlord|counselor|doctor|neighbor !lol|jaja|if|in|at
        he|she|they ~2 threatened|threatening|threatens ~1 me|us|my ~3 knife|gun|kill|hurt|life
        can|could not ~1 leave|get_out ~5 he|she|keys|scared|let|locked|wont
        shooting|shots|gunshots|gunfire ~3 outside|window|street
        you|yall ~1 are|is all? dead $|meat|men
        coming|going|headed|pulling_up|pull_up|heading ~5 with ~1 a|my|the <weapon>
        <will>|going|finna ~3 slit|bust|smash|break|cut|bash|crack|slice ~1 his|her|their|that ~2 throat|face|neck|skull|head|legs|jaw
        put|putting ~1 a bullet|knife|blade ~1 in|through ~1 him|her|them|his|her|that|someone
        beat|beating ~2 shit|crap|fuck|brakes|hell|piss ~1 out ~1 of? ~1 him|her|that|them|this|my|somebody|someone
        <partner>|husband|boyfriend ~2 going|gonna|will|wants|want|trying ~1 to? kill|shoot|stab|strangle me $|tonight|today|if|when_he|help|and
        hand|hands|arm ~2 on|around|round ~2 neck|throat
        hiding|hid|hidden ~8 send|help|somebody|someone|police|cops|talk|call|911
        can not ~1 talk|call|speak ~5 send|police|cops|help_me|somebody
        send|get ~1 somebody|someone|police|cops|help ~1 $|now|please|here|quick|hurry|fast
        <relation>|<partner> ~2 hurting|hitting|beating|choking|touching|stabbing|attacking|abusing ~3 brother|sister|mom|mother|dad|grandma|grandpa|cousin|roommate|wife|husband
        somebody|someone|he|she|they|dude|boyfriend|husband|guy|man ~1 shot|stabbed|jumped|robbed|attacked|forced|drugged|molested|grabbed ~1 me|himself_on !a_text|a_look|an|a_message|down_a
        <partner>|they|somebody|someone ~2 coming|coming_over|on_the_way|on_his_way|way ~2 to ~2 kill|hurt|beat|get|shoot|stab me|us
        said|says|told|swears|swore|threatened|promised ~4 kill|hurt|beat|shoot|stab|burn|find ~1 me|us|my_kids|my_mom ~2 if|when|tonight|$
        held|kept|locked|trapped|tied|chained|stuck ~2 here|room|bathroom|closet|basement|trunk|house ~5 he|she|him|outside|scared|help|against|they|husband|boyfriend|leave|knife|gun
        being held|kept ~1 here|against|in|by
        locked in ~2 room|bathroom|closet|basement|bedroom|car|house ~1 $|he|she|and|help|with|by
        hiding|hid ~1 in|from|under ~4 closet|bathroom|him|her|bed|room|car ~3 he|she|outside|looking|scared|gun|knife|him|husband|boyfriend
        i ~2 have|got ~2 gun|strap|glock|knife|pistol|rifle|blade ~2 and ~5 coming|way|use|kill|outside|somebody|everyone|yall|you|them
        yall|you ~4 on|in the news
        outside ~2 my ~1 door|house|window|apartment ~2 with ~2 gun|bat|knife|machete|weapon
        <partner>|he|she ~2 outside ~6 kill|gun|knife|bat|break|scared|kick|door
        trafficked|trafficking|pimped
        <partner>|<relation>|someone ~3 trying ~1 to ~1 kill|rape|stab|shoot|strangle|drug ~1 me|us|my
        trying|tried|tryna|attempting|going ~1 to? ~1 break|get|kick|bust ~1 in|into|down|through ~1 $|my|the|here|right|now
        they|he|she|<partner>|dealer|plug|people ~3 going|gonna|will|want|wants|trying ~1 to? kill|shoot|stab|jump|murder|beat ~1 me|us|my_family|my_kids !lol|haha|if_i_forget|for_forgetting|in_2k|in_madden|at_pool
        kill|shoot|stab|beat|jump|hurt me ~2 over|for|because|about ~3 money|drugs|debt|owe|dope|bag
        got|have|has|grabbed|grabbing|getting ~2 gun|strap|knife|bat|machete|glock|pistol ~3 going|headed|coming|pulling|heading|on_my_way|over_there|waiting_for_him|waiting_for_her
        thought|thoughts|urge|urges|ideas|thinking|fantasies|dreams ~2 of|about|to ~1 hurting|hurt|harming|killing|kill|shooting|stabbing|choking ~2 other_people|others|people|someone|somebody|him|her|them|everyone|my
        <partner>|<relation> ~2 grabs|grabbed|choked|chokes|shook|shoves|shoved|cornered|kicked|dragged|cut|burned ~1 me|my ~1 $|by|up|and|again|throat|neck|hair|arm|last|tonight
        <partner>|he|she ~2 keeps|kept|is|been|be|always|started ~1 hitting|beating|choking|punching|slapping|kicking|abusing|threatening|raping|hurting ~1 me|us|on_me
        black_eye|busted_lip|broken_nose|broken_jaw|bruises ~4 he|she|him|boyfriend|husband|bf|partner|man|her
        gave|gives me ~1 a|another black_eye|busted_lip|concussion|bloody_nose|bruises
        he|she|<partner> ~4 black_eye|busted_lip|bruises
        scared|afraid|terrified ~1 of ~1 him|her|my_boyfriend|my_husband|my_ex|my_partner|my_man|my_wife|my_dad|them|going_home
        scared|afraid ~1 to ~1 go|come|be|leave ~1 home|back ~3 hit|beat|kill|hurt|him|there
        running|hiding|ran|hid|escaped ~1 from ~2 <partner>|husband|boyfriend|him|her|pimp|dealer
        <partner>|<relation>|man ~2 busted|broke|bloodied|split|cracked|blacked|fractured|dislocated ~1 my ~1 lip|nose|jaw|arm|eye|eyes|ribs|rib|face|head|tooth|teeth|finger|wrist|leg|skull|hand
        force|forced|forcing|forces himself|herself|themself|themselves ~1 on|onto|into me|her|my
        woke up & pants|clothes|naked|underwear|panties & off|remember|gone|down|ripped|dont_know
        says|said|told|telling|threatens|threatened|swears|swore|texted|saying & bury|end|kill|hurt|burn|shoot|gut|murder|beat|slit|choke ~1 me|us|my_kids|my_family|my_mom|the_house|my_throat
        if i ~1 leave|left|tell|talk|go|call|run ~6 kill|bury|hurt|shoot|beat|find|burn|murder ~1 me|us|my|himself
        hunting|stalking|chasing ~1 me|us ~1 down|$|and|with|again|for|help
        tracking|tracks|tracked my|me ~1 phone|location|car|every
        <relation>|he|<partner> ~1 is|just|keeps|was|been? ~1 <beats> ~1 my? mom|mama|mother|grandma|sister|brother|aunt|nana|grandpa ~1 $|again|up|and|with|bad|in|right|shes|hes|really !at|by|in_madden
        sending|sent|sends|showing|showed|shows|posted|posting|waving|pointed|pulled|carrying|clutching ~5 gun|guns|bullets|knife|glock|machete
        trapped & he|she|him|phone|house|boyfriend|husband|locked|help|leave
        took|takes|taking|broke|breaks|smashed|smashes|hid my phone & trapped|hit|hits|scared|help|leave|keys|locked|beat|wont_let|cant|choked
        sells|selling|sold|pimps|pimping|pimped|trades|rents|trafficks|traffics me ~1 out|to|for
        makes|making|made|forces|forcing|forced|force me ~1 to? ~2 sleep_with|have_sex|sell_my|prostitute|trick|tricks|do_things|sex|turn_tricks|strip|sleep
        catch|catching|caught ~1 a body|bodies
        almost|nearly|about|could_have killed|stabbed|shot|choked|strangled|beat ~1 a|my|him|her|someone|somebody|this|that ~1 man|guy|wife|girlfriend|$|dude|again|and|last|to_death|woman|person !laughing
        burn|blow|shoot|torch|light|tear ~1 that|the|this|your|yall|my ~1 clinic|place|school|office|building|house|store|pharmacy ~1 down|up|to_the_ground|on_fire|with
        someone|somebody|people|yall|you_all|everyone|everybody ~2 is? ~1 going|about to ~1 get|be|die|pay ~1 hurt|killed|shot|stabbed|die|dead|$
        beat|beating|whoop|stomp ~1 the ~1 brakes|breaks|shit|crap|hell|fuck|dog_shit|piss|dogshit ~1 off|out ~1 of? ~1 him|her|them|my|this|that|somebody|someone
        waiting|wait ~2 on|for ~1 him|her|them & gun|knife|bat|strap|machete|blade|glock
        shot|shooting|shoots ~1 at me|us|my|him|her ~1 !the_doctor
        put|stuck|held|pointed|shoved ~2 gun|knife|pistol|blade ~2 in|to|at|on ~1 my|our|his|her ~1 face|head|throat|neck|back|ribs|side|chest
        came|come|comes|coming|lunged|chased ~2 at|after me ~1 with ~2
        held|holding|keeping me ~2 down|captive|under
        got|has|have|had|holding me ~1 pinned|cornered|trapped|locked|tied|by_the_throat|by_my_hair
        pull|pulled|drag|dragged|yanked|grabbed me ~2 by ~1 my|the hair|throat|neck|arm
        throw|threw|thrown|throwing|push|pushed|kicked|shoved ~1 me ~2 down|into|off|against|through|out ~2 stairs|wall|window|car|floor|table|porch|street
        banging|pounding|kicking|beating ~1 on|at|in|down ~1 my|the|our door|window ~4 police|help|scared|let|he|kill|gun|ex|send|stop|screaming
        thinking|think|thoughts ~3 about|of ~1 choking|killing|hurting|stabbing|shooting|beating|strangling|hitting ~2
        about|going|ready to ~1 snap|lose_it|explode|go_off & hurt|kill|someone|girl|wife|him|her|baby|people
        broke|breaking|break|breaks in|into ~5 still|here|inside|now|right|hiding|scared
        outside|here|downstairs|door|inside ~2 with ~2 gun|guns|bats|knives|knife|machete|bat
        says|said|screaming|yelling|threatening|swears|shouting|saying ~4 kill|hurt|shoot|burn ~1 them|em|him|her|us|me|everyone|all|kids|the_kids
        throwing|throws|threw ~2 things|stuff|dishes|bottles|shit|furniture|a_chair|knives ~2 at ~1 me|us|my|the_kids
        stabbed|cut|bit|burned|broke|punched|kicked|slammed|smashed my ~2 hand|arm|leg|face|head|back|neck|side|stomach|ribs|door & he|she|they|boyfriend|husband|him|her
        cops|police|cop|officer|deputy|guard|guards|security|guy|guys|dudes|dude|people|somebody|they ~2 beat|jumped|tased|stomped|robbed|assaulted|kicked|shot|hit ~1 me ~1 $|up|down|with|in|and|badly|outside|for|last
        got|get|gets|getting my ass|butt|face|head ~1 beat|beaten|whooped|stomped|kicked|busted ~3 by|dudes|bleeding|last|up|guys|in !game|madden|2k
        trying|tryna|tried|wants|forcing|making|asks|pressuring ~1 to? ~1 make|force|get|have ~1 me ~1 to? ~1 sleep|have_sex|sex ~1
        showed|shows|came|pulled|rolled ~1 up ~6 gun|knife|bat|weapon|machete|pistol
        run|running|ran ~1 him|her|them|that|somebody|someone ~3 over ~1 $|with|tonight|today
        <relation>|moms|mothers|sisters|dads ~2 boyfriend|husband|bf|man|ex ~2 <beats> ~1 her|him|them|my_mom|us|me
        i ~2 want|need|wish ~1 him|her|them dead !to_me
        i ~3 kill|strangle|shoot|stab|choke|hurt ~2 my ~1 wife|husband|boyfriend|girlfriend|ex|mom|dad|boss|landlord ~5 not_joking|right_now|serious|swear|today|tonight|no_joke
        robbed|mugged|carjacked|held_up ~2 gunpoint|knifepoint|gun|knife
        at gunpoint|knifepoint
        stabbed|bit|burned|cut|punched|broke my ~2 hand|arm|leg|face|head|back|neck|side|stomach|ribs|finger ~2 with ~2 fork|knife|bottle|glass|scissors|cigarette & he|she|they|boyfriend|husband|him|her|wife|girlfriend
        my ~1 ass|butt|face ~1 beat|whooped|stomped|jumped|busted ~1 by|up|$|bad|last
        cut|slice|stab|slash|shank|jump|smash|stomp|beat ~1 that|this ~1 dude|guy|bitch|man|fool|nurse|cop|mf|motherfucker|chick|lady|kid
        feel|want|wanna|thinking|urge ~2 like|to|about|of ~1 killing|kill|hurting|stabbing|shooting ~1 my ~1 boss|wife|husband|mom|dad|landlord|neighbor|roommate|ex|brother|sister|counselor|doctor|po|kids|family|girlfriend|boyfriend
        kill|killing|hurt|stab|shoot ~8 i ~1 mean ~1 it
        not ~1 stop|stopped threatening|following|hitting|stalking|harassing|beating|texting_threats ~1 me|us
        held|being_held|kept|keeping ~2 in ~2 motel|hotel|room|house|basement|apartment|car
        not let|letting ~1 me ~1 go|leave|out
        burn|burning|torch|torching|light|set|setting ~2 house|trailer|place|apartment|car|home|room|building ~3 with|while|fire|down ~3 us|me|we|kids|them|everyone|everybody|him|her
        pouring|poured|pour|splashing|splashed ~2 gas|gasoline|lighter_fluid|kerosene
        is|are|was|were|keeps stabbing|strangling|choking|shooting|knifing ~1 someone|somebody|people|him|her|his|my|a|the
        put|putting|gonna_put|bust|busting ~1 a bullet|cap|round ~1 in ~1 him|her|them|somebody|someone|people|you|my|that|his
        he|she <beats> me sometimes|when|whenever|a_lot|again|every|at_night
    """,
}
