"""Words of crisis in English, by level and kind: one frame a line (see ``frames``)."""

ACUTE = {
    "suicide": """
        <kill> myself !laughing|at|working|over|trying|with|studying|for
        <kill> my ~1 self
        take|taking|took|end|ending|ended|finish my ~1 life
        end|ending|ended it_all|things|everything|my_existence
        end|ending it ~1 <soon>|for_good|permanently|forever
        <wish_to>|<will> end_it|ending_it !with|on|by
        commit|committing|committed suicide
        suicide note|letter|plan|plans|attempt|pact
        suicidal !squad
        i|me|my ~5 suicide
        suicide ~3 i|me|answer|option|only
        <wish_to> ~1 suicide
        <wish_to> ~2 die|dying|death|be_dead|perish !for|hair|of|in_peace
        <wish_to> ~2 kill|hang|shoot|drown ~1 me
        <wish_to>|<will> ~1 unalive|kms|off_myself|be_gone_forever
        <wish_to>|<will> ~1 jump|leap|throw_myself ~1 off|from|out|in|into|front !the_couch|the_bed|bed
        jump|jumped|jumping|leap off|from ~2 bridge|roof|building|overpass|cliff|balcony|ledge|window
        step|walk|run|stepping|walking|jump|jumping|lay|lie|lying|laying|throw_myself|stand in|into|on|in_front_of|out_in ~2 traffic|train|tracks|truck|highway|freeway|semi|oncoming
        drive|driving|crash|crashing|swerve|wreck ~3 off|into ~2 bridge|cliff|tree|wall|pole|river|lake|semi|oncoming|overpass
        gun|pistol|knife|blade|razor|gunemoji|barrel|glock ~3 to|in|against|on|at my ~1 head|mouth|throat|temple|wrist|wrists|neck|hand|lap|chin|heart|chest
        pull|pulling|pulled the trigger !on
        blow|blowing|put ~2 my brains|head
        bullet ~3 my ~1 head|brain|skull|mouth
        <bought> ~2 rope|gun|noose|razor|razors|pills ~3 do_it|kill|end|die|tonight|plan|ready
        noose|rope ~2 around|ready|tied|hanging|my_neck
        slit|slitting|slash|slashing|slice|slicing|cut|cutting|opening|open my ~1 wrist|wrists|throat|veins|vein|artery
        <swallow> ~2 all ~3 <pills>|them|it
        <swallow> ~2 whole|entire|handful|bunch|bottle|fistful|every|lot ~4 <pills>
        <swallow> ~1 the|this|my ~1 bottle|whole_bottle|rest_of
        took|taken|swallowed|ate ~1 <many> ~3 <pills>
        <swallow> ~1 all|20|30|40|50|60|100 ~3 <pills>
        overdose|overdosing|overdosed|od ~1 on_purpose|myself|intentionally|purposely
        on purpose ~4 overdose|overdosed|overdosing
        <wish_to> ~2 overdose|overdosing|od
        i am going_to|gonna overdose !if|again_if
        hot_shot|hotshot|hot_shots
        <use> ~5 until|till|til|so ~1 i ~1 die|dead|do_not_wake|never_wake|stop_breathing|not_wake
        <use> ~1 enough ~2 to ~2 die|kill|never_wake|not_wake|end
        one last|final shot|high|hit|time|dose|bag ~3 and|then|before ~3 done|over|gone|goodbye|end|die|out|leave|peace|forever
        my last|final text|message|words|goodbye|day|night ~4 alive|earth|goodbye|ever|living|here|world|forever|sorry
        my last|final day|night|goodbye|words $
        goodbye|bye ~1 forever|world|cruel
        this is goodbye|it_goodbye|my_goodbye|the_end_for_me|my_last_message
        say|saying|said ~2 goodbye|goodbyes $|to_everyone|to_my_kids|to_my_family|to_everybody|to_my_mom|to_all|forever|to_my_son|to_my_daughter
        left|leaving|wrote|writing|write ~1 a|my|the ~1 note ~3 kids|family|mom|everyone|them|suicide|goodbye
        will|would|going|wont not ~2 be ~1 here|alive|around ~1 tomorrow|in_the_morning|much_longer|anymore|after_tonight|by_morning|next_week|to_see|when_you|long
        not be alive|here|around ~1 tomorrow|by_morning|tonight|much_longer|in_the_morning
        will|going ~2 make it ~1 <tonight_end>
        not ~1 make it through|past|till|until ~1 tonight|the_night|morning|tomorrow|today
        will|going ~1 to? be gone|dead ~1 tomorrow|soon|tonight|forever|before_morning|by_morning|when_you
        tell my|the kids|mom|family|daughter|son|wife|mother|baby|everyone|husband|babies|children|boys|girls ~2 i ~1 love|loved|am_sorry|was_sorry
        take_care_of|look_after|watch_over my kids|dog|cat|son|daughter|baby|children|family|mom ~2 when|for_me|after|if_i|please_i
        giving|gave|give away ~1 all ~2 my|stuff|things|possessions
        <tried> ~3 kill|hang|drown|end|off|take myself|my_life|it
        attempted ~1 suicide|last_night|again|today|to_kill|to_end
        my ~1 suicide attempt
        i ~1 attempted ~1 last_night|again|today|$
        let me die
        help|make me die
        way|ways|how ~1 to ~2 die|kill_myself|end_my|end_it_all|hang|overdose
        how|what ~2 much|many ~8 kill_me|to_die|fatal|lethal|overdose|kill_myself|not_wake_up
        lethal|fatal|deadly dose|amount
        painless|easiest|quickest|fastest ~1 way to|out|of ~1 die|dying|death|go|$
        carbon monoxide !detector|alarm
        garage ~4 car|engine running|on|started|fumes
        <wish_to>|<will> ~2 join|be_with|see ~3 heaven|other_side|afterlife
        going_to|about_to|gonna ~1 do it ~1 tonight|this_time|for_real|now
        i will do it ~1 tonight|this_time|now|today|for_real
        do|did ~1 something ~1 stupid|drastic|permanent|i_will_regret|to_myself|bad_to_myself|crazy_to_myself
        on|standing|sitting|at ~3 bridge|ledge|overpass|rooftop|roof|train_tracks ~4 jump|end|over|done|goodbye|edge|cant|can_not|now|looking_down
        on the ledge|edge_of_a_bridge|train_tracks|railing
        danger|threat|risk to myself
        not ~1 safe from|with|by|alone_with ~1 myself
        i am not ~1 safe ~1 $|right_now|tonight|alone|here|to_be
        not ~1 feel ~1 safe|trust ~2 myself|being_alone|alone|tonight ~1 $|tonight|right_now|to_be|not_to
        can not keep myself safe|alive
        voices|voice|demons ~2 tell|telling|say|saying|told|want ~3 me|kill|hurt|die|do_it
        thoughts|thinking|thought|urges|visions|plans ~2 of|about|to ~2 killing|kill|hurting|harming|ending|hanging|shooting|jumping|cutting myself|me|my_life|it_all|it
        <will> ~1 hang|gas|electrocute|drown|cut|poison ~1 myself
        decided ~2 to ~1 die|end|go_tonight|not_live
        check|checking|checked out ~1 of_life|for_good|permanently|of_this_world
        kill me|myself or i_will_do_it
        die tonight|today|by_morning|by_tomorrow
        i ~3 be? dead tonight|today|by_morning|by_tomorrow
        have|got|made ~1 a|the ~1 plan to ~2 die|kill|end|do_it|hurt
        i have ~1 a plan ~2 means|pills|gun|tonight|how
        i ~3 do_not|not deserve to live
        <sorry_for> ~4 what_i_am_about_to_do|this_is_the_only_way|i_can_not_do_this_anymore_goodbye
        what i am about_to|going_to do ~2 myself|tonight|forgive|sorry
        forgive me ~3 what_i|for_what|goodbye|end|i_can_not|going
        no one|nobody can|could|will ~1 stop|save ~1 me ~1 $|now|this_time|tonight
        put me out|down of|like ~1 my misery|dog
        <means> ~3 ready ~4 kill|die|end|do_it
        wrote|written|writing ~1 my|goodbye|suicide note|letter|letters|notes
        this is|will_be my last|final text|message|goodbye|night|words ~1 $|goodbye|ever|to|alive
        you|they|nobody|noone will_not|will_never|never ~1 see|hear_from me ~1 again|tomorrow|anymore|alive
        i am ending it $|all|now
        do not|dont ~1 try|bother ~1 to? stop|save|find|look_for me
        nobody|noone can stop me
        i ~2 have|got|holding|hold ~2 gun|pistol loaded|in_my_hand|ready|right_here|out|beside_me|next_to_me|on_me_and
        i ~1 bought|got|have|made ~1 a rope|noose $|ready|and
        noose
        <wish_to>|<will> ~1 crash|wreck|total ~1 my|the|this car|truck
        find|finds|found|finding me|my_body ~1 dead|hanging|gone|cold|in_the_morning
        ^ suicide $
        suicide ~2 sounds|seems|looks ~1 good|nice|better|easy|like
        by the time ~6 gone|dead
        step|jump|walk|run|stepping|jumping|walking in front of ~2 bus|car|cars|semi|truck|subway|train|traffic
        bridge|bridges|roof|building|cliff|overpass|balcony ~5 jump|jumping|leap|leaping
        jump|jumping|jumped ~3 bridge|roof|cliff|overpass|balcony|building
        make it look like ~1 accident
        swallowed|took|drank|ate|swallow|downed ~1 everything|whatever ~2 in|i ~3 cabinet|house|could_find|had|bathroom
        drank|drink|drinking|swallowed|chugged|chug ~3 bleach|antifreeze|drano|poison|detergent|ammonia|windex|rubbing_alcohol|pesticide|rat_poison|lysol
        not ~1 call ~1 911|police|cops|anyone ~3 let_me_go|too_late|let_me|over
        let me go ~1 $|please|in_peace
        goodbye ~6 bridge|roof|edge
        told|said ~3 goodbye ~4 bridge|pills|gun|roof|edge|ready|rope
        sorry ~2 mom|mama|dad|kids|baby|everyone|family|son|daughter ~3 goodbye|bye
        sorry ~4 i_love_you|love_you ~2 goodbye|bye
        i ~1 not|wont going_to? be ~1 around ~1 much_longer|for_long|anymore
        ^ not going_to be around|here|alive ~1 much_longer|long|anymore|tomorrow
        i|its|it_is ~2 all planned|figured out
        know|decided|figured|plan|planned ~2 how i ~1 am|will|would ~1 going_to? do_it|die|go|end
        belt|rope|cord|sheet|noose|scarf|wire ~3 neck
        tonight|today ~3 i_am|i_will|i|am ~2 do_it|doing_it|ending_it|end_it
        going|about to do it ~1 $|tonight|now|this_time
        no reason ~3 here ~3 do_it|tonight|end
        death ~3 only ~2 way|answer|option|choice|escape|thing ~2 out|left|for_me|ready|i
        i ~2 wish|wished ~1 i ~1 was dead ~2 pills|gun|have|rope
        pills ~3 to ~1 do it
        die|dead|dying ~5 have_a_plan|got_a_plan|pills_ready|know_how|i_am_ready|tonight|note|goodbye
        gun|pistol|rifle|shotgun|revolver ~4 lap|loaded|my_bed|in_my_hand|to_myself|on_myself|mouth|my_drawer_and
        looking|looked|searching|googling|researching|googled ~2 up? ~1 at|for|how|ways ~2 ways_to_die|bridges|to_die|to_kill|overdose|suicide|painless|lethal
        make|put ~1 an end to ~1 my|it|this|everything|life
        no longer be a|your burden|problem
        be better when i am|die gone|dead
        i ~1 am going to ~1 hurt ~1 myself
        last|final night|day on ~1 earth|this_earth
        i am|will ~1 going_to? end up killing|hurting ~1 myself
        save yourself goodbye
        cut|cutting my wrists|arms|legs
        end|ending ~1 my suffering|misery|pain|struggle|torment
        <wish_to>|<will> ~1 <swallow> them|it|these all !back|in|off|away|home
        <swallow> all of it|them|these|my
        wrote|written|writing ~1 letters|notes ~2 to|for ~2 everyone|family|kids|them|mom|wife|everybody
        not plan|planning|intend|planned ~2 on|to ~1 waking|wake|living|being_here|making_it|surviving
        if ~5 i ~1 am going_to ~1 kill|hurt|end ~1 myself|my_life|it
        buy|buying|bought ~1 a|the gun|rope|noose|razor ~1 $|to|for_myself|tonight
        set|light|lighting|setting myself on_fire|ablaze
        jump|jumping out ~1 of? the|my|a window
        wreck|slam|slamming|crash|crashing|total my car|truck|bike ~2 into|on_purpose|off
        painless|peaceful|quick|easy death|way_out ~1 $|is|sounds|would|from
        eternal|permanent sleep|rest
        i ~1 will ~1 be dead ~1 $|by|soon|before
        tried ~1 overdosing|overdose|hanging|hang|drowning|cutting
        exit plan ~1 $|to_die|ready
        suicidality
        i ~2 thought ~1 about|of jumping ~1 off|in|from
        loaded ~1 my|the|a gun|pistol|shotgun|rifle
        gun|pistol|rifle|shotgun|revolver ~2 loaded|ready|mouth|head|lap|hand|nightstand_and|waiting
        <emptied> ~2 bottle|pills|meds|container|prescription ~3 throat|mouth|down|myself|into_me|$
        <emptied> ~2 bottle|pills ~2
        i ~1 took|swallowed|ate|drank|did all|them_all|everything|it_all|every_one|every_single ~1 $|of|and|already|now
        i took them all
        tracks|bridge|river|cliff|roof|ledge|overpass ~5 end|die|jump|kill|goodbye|over|done
        end|ending this|it ~1 $|tonight|now|today|for_good|already|once ~2 !with
        nobody|noone|they|you|she|he ~3 find ~1 me ~3 too_late|dead|gone|morning|tomorrow
        too late ~1 by_then|for_me|to_save|to_stop|when_you
        not coming back ~1 ever|this_time|from_this|alive
        i am ~1 a goner
        goner ~3 goodbye
        goodbye ~1 you_all|all|to_you_all|my_friends|mom|kids|family|cruel|everyone|friends !see|tomorrow|later
        leave|leaving|exit|exiting ~1 this|the world|earth|life|planet ~1 $|tonight|today|now|behind|for_good|soon|forever
        ready to leave ~1 this|the world|earth|life
        bleed|bleeding out ~3 cut|deep|wrists|let|myself|tub
        cut ~1 deep|deeper|too_deep|an_artery|a_vein
        hope|hoping|want|wanting|trying i|to overdose|od|die ~2 $|tonight|soon|in_my_sleep|today|this_time
        did|doing|shot|shooting|using|smoking|took|taking ~4 hoping|trying|wanting|hope ~2 to ~1 die|overdose|not_wake|never_wake
        kill|killing myself|kms
        think|thinks|thought|thinking ~2 suicide|killing_myself|ending_it|ending_my_life
        suicide ~5 think|thinking|mind|answer|thoughts
        i ~1 am going_to jump $|off|now|tonight
        not ~4 live|alive|be_here|here ~6 gun|rope|noose|have_a_plan
        nobody|noone ~3 miss ~4 dead|gone|die ~1 goodbye|bye
    """,
    "self_harm": """
        <harm> myself
        <harm> ~1 on_purpose
        <harm> my ~1 wrist|wrists|arm|arms|thigh|thighs|leg|legs|skin|stomach ~2 on_purpose|again|last_night|tonight|bleed|bleeding|bad|$
        self harm|harming|harmed|injury|injuring|mutilation|injure|mutilate
        selfharm|selfharming|selfharmed
        <cutting_again> cutting $|again|because|and|on_my|when|tonight|to
        cutting again|relapse|urges|helps|is_the_only|too_deep
        urge|urges|want|need ~1 to cut $|bad|deep|so_bad|tonight|again|myself|my_arms|my_skin|and
        cut|cutting ~2 too|deep|deeper deep|and|bleeding|than
        razor|razors|blade|blades ~4 skin|wrist|wrists|arm|arms|thigh|bathroom|bleed
        bleeding ~4 wrist|wrists|cuts|arms|wont_stop|will_not_stop|everywhere
        made|make myself bleed
        banging|bang|slamming|smashing my head ~2 wall|against|into|until
        cigarette|cigarettes|lighter ~3 burn|burning|burned|on ~1 my ~1 arm|skin|arms|leg
        put|putting ~2 cigarette|cigarettes out on ~1 me|my|myself
        punishing|punish myself ~3 cut|burn|hurt|starv|bleed|pain
        hitting|punching|burning|biting|choking|scratching|starving ~1 myself
        hurting ~1 myself
        slashed|sliced|slit|cut|stabbed|burned|carved my ~2 arm|arms|wrist|leg|legs|thigh|stomach|chest|neck|body ~1 $|bad|deep|its|and|again|up|with|on|it_is|tonight|last
        cutting ~3 again|all_week|every_night|cope|relief|help|helps
        <will>|going_to cut $|tonight|again|deep|my_wrists|my_arms|my_skin
        bang|banging|bash|bashing my head ~1 against|on_the_wall|until|on_purpose|$
        scratching|picking ~1 at? my ~1 skin|arms ~1 until|raw|bleed|bloody
    """,
    "overdose": """
        i ~2 overdosed|overdosing|overdose !on_coffee
        overdosing
        <relation>|someone|somebody|he|she|they ~3 overdosed|overdosing|overdose|overdoses|fell_out|falling_out !class|training|last_year
        having|had an overdose
        ^ overdosed|overdosing|overdose $|help|again|on|last|tonight|please
        overdosed ~1 again|tonight|just_now|today|help|in|on_the|at|here
        overdose help|right_now|please|911|now|happening|in_progress|emergency
        someone|somebody ~3 overdose
        can ~1 you overdose ~2 on|from|if
        am i overdosing|dying|going_to_overdose
        is|this|signs|symptoms ~3 overdose
        need|send|get|bring|give|gave|giving|used|hit|use|got ~3 narcan|naloxone ~3 now|help|asap|him|her|hurry|emergency|right_now|twice|again|still|not
        narcan|naloxone ~1 not|isnt|is_not ~1 working|work|waking
        gave|hit|used|giving|give|did|need ~3 him|her|them|me|my ~3 narcan|naloxone
        narcan ~2 him|her|them|did_not|not_working|twice
        narcanned|narcanning
        took|did|used|shot|smoked|snorted|injected|sniffed|slammed|popped|swallowed|do|taken|done ~1 too ~1 much|many|strong ~3 <opioid>|pills|meds|medicine|dose|$|and_now|and_i|and_im|help|i_cant|i_can_not|of_my_meds|tonight|this_time|last_night|by_accident|now|please !decorating
        i ~2 too much ~1 <opioid>|pills|meds|medicine|dope
        <ingested> ~3 too_much|too_many|way_too ~3 <opioid>|pills|meds|medicine|dose
        <ingested> ~2 double|triple|twice|extra|wrong|two|three|3|4|whole|all ~3 dose|doses|methadone|suboxone|subs|meds|medicine|pills|xanax ~6 dizzy|sleepy|sick|nod|nodding|cant|can_not|scared|help|feel|breathe|awake|drowsy|weird|today|accident
        <ingested>|mixed|mixing|mix|combined ~3 <opioid> ~1 and|with|plus|on_top_of ~3 <opioid> ~5 feel|dizzy|scared|nodding|help|weird|breathe|sleepy|cant|can_not|wrong|heart|bad
        <ingested> ~3 <opioid>|pills|meds|dose ~1 twice|double|two_times
        nodding|nodded|noddin out|off|in_and_out|hard|bad
        in and out of ~1 consciousness|it
        can_not|cannot|hard|barely|trouble ~2 stay|staying|keep|keeping|hold ~1 awake|conscious|my_eyes_open|eyes_open
        <relation>|i|im|face|baby ~1 turning|turned|going|went|gone|is|are|getting|looks|look|all|am ~1 blue|purple|gray|grey !shirt|hair|dress|and_white|team|car|today|in_the_face
        turning|going|getting|all ~1 blue|purple|gray|grey !shirt|hair|dress|and_white|team|car|today|in_the_face
        lips|face|skin|fingers|fingernails|mouth ~2 blue|purple|gray|grey|cold_and
        blue|purple|gray lips|face|fingers|fingernails|skin
        fell|fallen|falling out ~5 bathroom|floor|wake|breathe|breathing|blue|narcan|help|shot|using|hit|dope|car
        bad batch|dope ~3 took|did|feel|sick|dying|help|people|dropping|friends|i
        laced|spiked|drugged|roofied ~6 can_not|feel|breathe|dying|help|scared|passing|wrong|heart|me|drink
        heart ~2 stopped|stopping|stops
        <they>|<relation> ~1 is|are|was dying !to|for|laughing|of|on_the_inside|man|woman|lol
        poison|poisoned myself|me|him|her
        think ~1 i ~2 overdosed|overdosing|took_too_much|did_too_much|poisoned_myself|od
        going|went|fading|drifting out|in_and_out ~3 did|took|used|too_much|shot|smoked
        barely ~2 eyes|awake|open|conscious
        <ingested> ~1 a? huge|massive|giant|big ~1 shot|dose|line|bag|hit ~5 not|feel|help|scared|nodding|weird|breathe|heart|cant
        <ingested>|dropped|dropping ~1 not ~1 responding|waking|breathing
        <ingested> ~1 not ~1 responding
        <relation>|he|she|they ~2 dropped_and|collapsed|fell_out|falling_out|collapsing
        blue ~2 cold
        cold ~2 blue
        <relation>|he|she ~3 blue|purple|grayish|ashen ~1 $|and|cold|help|lips|face|in_the_face
        <ingested> ~3 <opioid> ~2 <opioid> ~5 sleepy|dizzy|nodding|cant|can_not|scared|help|weird|slow|breathe|heart|faint
        super|so|too|very|really|getting|feel|feeling|am sleepy|drowsy|faint ~5 took|did|dose|used|xans|benzos|shot
        took|did|used|smoked|shot ~6 sleepy|drowsy|faint|passing_out|cant_feel|can_not_feel|numb|fading
        overdosed ~1 on
        save him|her|them
        someone|somebody ~2 dying|overdosing !to|for|laughing
        accident|accidentally|mistake|mistakenly ~3 <ingested> ~5 doses|dose|methadone|suboxone|subs|pills|meds|medicine|fentanyl
        <ingested> ~5 doses|methadone|suboxone|pills|meds|medicine|fentanyl ~4 accident|accidentally|mistake
        <ingested> ~1 <number_word>|double|triple|three|four ~1 doses ~1 $|of|methadone|by|on
        took|drank|swallowed ~2 someone_elses|somebody_elses|his|her|their|my_moms|my_dads|the_wrong ~2 methadone|meds|pills|suboxone|dose
        help ~3 overdose|overdosing|overdosed|dying
        ^ help ~3 he|she|<relation> ~2 dying
        <they>|<relation>|i ~2 took|did|used|drank|smoked|shot|snorted ~1 too|way_too|so much|many ~3 passed|out|wake|help|blue|breathe|breathing|floor|respond|slumped|nodding|cold
        <they>|<relation> ~1 took|did|used|drank ~1 too much|many !time|space|room|food|work|pride|effort|interest
        <relation>|he|she|moms|dads ~2 unresponsive|unconscious|overdosed|overdosing|collapsed
        ^ ~2 unresponsive|overdosing|overdosed $|help|please|now|here|send|what
        in|on ~2 bathroom|floor|car|couch|bed ~3 overdose|overdosing|overdosed
        slumped ~2 over|on|in ~4 not|blue|breathe|wake|needle|car
        might|may|could|must|think ~2 have ~1 overdosed|overdosing
    """,
    "not_breathing": """
        not ~1 breathing|breath
        not breathe !easy|a_word
        can ~1 not|barely|hardly ~1 breathe
        stopped|barely|hardly|trouble|difficulty|struggling|shallow|quit|slow|problems|hard_time|gasping ~1 to? breathing|breathe|breath
        hard to breathe
        breathing is|real|very ~1 slow|shallow|weird|funny|stopped|bad|labored
        no|any|find|cant_feel ~1 pulse|heartbeat
        <they> ~2 will|can|would|could|does|do|is|are not ~1 wake|waking|respond|responding|responsive|move|moving|get_up ~1 up|to_anything|to_me|at_all|$|help|and|what
        will|can|could|would not wake ~1 <them>
        can_not|cannot|could_not get|wake <them>|<relation> ~1 up|awake|to_wake|to_respond|to_breathe
        can_not|cannot|could_not|tried wake|waking|to_wake ~2 <relation> ~1 up|$
        <relation> ~2 unresponsive|unconscious|limp|lifeless|blue|not_moving|gurgling|seizing|passed_out_and|dead !to_my|to_texts
        <relation>|found|lying|still ~1 unresponsive|unconscious !to_my|to_text
        ^ unresponsive|unconscious $|help|not|please|and|blue
        passed|passing|blacked|blacking|knocked out ~5 floor|bathroom|wake|breathe|breathing|blue|help|shower|needle|shot|overdose|unresponsive|dope|fentanyl|pills|seizure|shooting|keeps
        gurgling|foaming|death_rattle|foam ~3 mouth|noise|sound|noises|sounds|weird|help|$|and|not|breath
        making ~2 gurgling|snoring|choking ~2 noise|sound|noises|sounds
        <they> ~1 is|are|looks|might_be|may_be ~1 dead ~1 $|on_the_floor|help|in_the|what_do|i|please
        needle ~3 arm
        on|laying|lying ~2 floor ~4 not|blue|breathe|needle|wake|unconscious|unresponsive|dead|cold|help
        cpr !class|training|certified|certification|card
        rescue breaths|breathing
        <found> <relation> ~4 floor|blue|unresponsive|unconscious|needle|cold|dead|hanging|passed
        choking ~2 on ~2 vomit|tongue|throw_up|puke
        body|skin is|cold ~1 cold|blue|limp|stiff
        gasping for air|breath
        trouble|hard_time|difficulty|struggling|problem ~2 breathing|breathe|breath
        breathing ~2 weird|slow|shallow|stopped|barely|bad|heavy_and
        can not catch my breath
        not ~1 coming|come to ~1 $|and|help|he
        <relation>|moms|dads|bro ~2 unresponsive|unconscious|not_responding|limp|lifeless
        <they> ~3 not|wont|cant ~1 respond|responding|wake|breathe|breathing ~1 $|to_me|up|help|and|right|well|good|normal
        breathing ~2 weird|funny|slow|shallow|wrong|bad|heavy|barely
        barely|hardly breathing|alive|responsive|conscious
    """,
    "medical": """
        chest ~2 pain|pains|hurts|hurting|tight|tightness|pressure|killing|burning|crushing|pounding
        pain|pressure|tightness|pains ~3 chest|heart
        left arm ~2 numb|pain|hurts|tingling
        having|had|have|think|another ~4 heart_attack|stroke
        having|had|has|keeps|getting|just|keep|another|in ~3 seizure|seizures|convulsion|convulsions
        seizing|convulsing
        throwing|throw|threw|coughing|cough|puking|vomiting|spitting|shitting|pooping|peeing up? ~1 blood
        blood in|when_i|vomit ~2 vomit|stool|urine|pee|puke
        bleeding out|to_death|profusely|heavily|a_lot|alot|and_it|real_bad|and_wont|everywhere|from_my
        call|need|send|get|calling|someone_call ~2 911|ambulance|paramedics|emt|medic
        this|it is ~2 emergency
        medical emergency|help_now
        emergency|help ~2 emergency|please|now|dying|hurry emergency|dying|now|hurry|overdose|breathing
        i am ~1 dying !to|for|laughing|of|inside|over|here_laughing|my_hair|at_work|at_this|at_that|rn_lol|ahead
        help|think|feel_like|scared ~2 i am ~1 dying
        hallucinating|hallucinations|delirious
        face drooping|is_numb|numb
        throat ~2 closing|swelling|closed
        allergic reaction|reaction_to
        paralyzed|can_not_feel_my|can_not_move_my
        ^ 911 ~2 $
        ^ ~2 call|send ~2 911|ambulance|help ~1 $|now|please|hurry
        ^ ~2 heart attack|failure $|help|please
        heart ~2 stopping|giving_out|failing
        ambulance !siren|driver|chaser|bill|passed|went_by|sirens
        arm ~2 numb ~3 chest
        can not feel my ~2 arm|legs|face|side ~2
    """,
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
        active shooter
        shots fired
        <will> ~1 kill|shoot|stab|murder that|this|these ~1 mf|motherfucker|motherfuckers|bitch|bitches|guy|dude|asshole|man|woman|people
        <partner>|<relation> ~2 beat|beats|beating|kicked|kicks ~2 the? ~1 shit|crap|hell|crud|mess|out ~1 out? of me
        beat|beaten|beating ~1 up? ~3 by ~2 <partner>|dad|father|man
        <partner>|<relation> ~2 put|puts|putting|laid|lays ~1 his|her|their? ~1 hands on me|us
        <partner>|ex|he|she|they|someone ~4 with|got|has|have|pulled|pulling|carrying|waving|holding|came|outside|bring|brought ~2 gun|knife|weapon|machete|pistol|bat|rifle
        bring|bringing|brought|take|taking|carrying ~1 a|my|the gun|knife|weapon|bomb ~2 to ~2 clinic|school|work|group|office|meeting|house|there
        gun|pistol|rifle|shooter|machete ~3 clinic|school|office|work
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
        <partner>|<relation>|bf|gf|husband|wife ~2 <beats> me|us !up_on|back|to_it|at_pool|off_at|_
        <beats> me ~3 bottle|belt|fist|bat|hammer|closed_fist|bruises|unconscious
        man|guy|someone|somebody|dude|people|stranger ~3 gun|knife|machete ~1
        trying|tried|attempting to ~1 break|get|force|come ~2 in|into|my ~2 house|home|door|room|apartment|window|place
        breaking|broke|break in|into|down ~1 to? ~1 my|the|our house|home|door|apartment|room|window
        i ~2 want|wanna|going|gonna|need|swear|about|ready ~2 to? ~1 hurt|beat|fight|stab|kill|choke|shoot|murder|attack|harm him|her|them|someone|somebody|people|everyone|this_man|this_woman|that_man|that_woman|my_ex|my_boyfriend|my_husband|my_wife|my_girlfriend|my_dad|my_mom
        kill|shoot|stab|murder|choke_out my ~1 <partner>|baby_daddy|baby_mama|mom|dad|brother|sister|landlord|counselor|doctor|neighbor !lol|jaja|if|in|at
        he|she|they ~2 threatened|threatening|threatens ~1 me|us|my ~3 knife|gun|kill|hurt|life
    """,
    "child": """
        <child> ~3 not|stopped|barely|hardly ~1 breathing|breathe|wake|waking|responding|respond|moving|responsive
        <child> ~2 will|can|does not ~1 wake|breathe|respond|move|eat
        <child> ~4 <ate> ~5 <pills>|suboxone|subs|strip|strips|methadone|meds|medicine|drugs|dose|fentanyl|edible|edibles|dope|needle|needles|xanax|stash|heroin|gummy|gummies|poison|bleach|vape|patch|bag|weed|percs|cleaner
        <ate> ~4 <pills>|suboxone|strip|methadone|meds|medicine|dose|edible ~3 <child>
        <hurts> ~1 my|the|our|this|her|his|a|that|these ~1 <child> ~1 $|and|so|because|again|if|when|help|hard|too|last|today|i|tonight|she|he|with|bad|but|really
        <hurts> him|her|them|it ~3 baby|son|daughter|kid|infant
        <wish_to>|<will>|going_to_lose|afraid_i|scared_i|might|feel_like ~5 <hurts> ~3 <child>
        <child> ~3 alone ~1 $|home|in|at_home|for|all|since|while|now|with_no|and|overnight|by
        left|leave|leaving|forgot ~2 <child> ~3 alone|in_the_car|home|by_himself|by_herself|in_the_tub|in_the_bath|unattended
        <partner>|dad|someone|somebody|uncle|grandpa|stepdad|father|babysitter ~3 <beats>|touched|touching|molested|abusing|abused|molesting|hurt|shook|shaking|abuses|touches ~1 my|the|our|her|his|this ~1 <child>
        <child> ~2 is|in|being|was|been|are|getting|got ~1 danger|abused|molested|touched|beaten|unsafe|neglected|choking|blue|limp|unconscious|overdosing|unresponsive|raped|hurt_by|turning_blue
        child ~1 abuse|endangerment
        <child> ~2 not safe ~1 $|here|with|at|in
        <child> ~2 unconscious|unresponsive|seizing|overdosed|overdosing|overdose|kidnapped|drowned|drowning|choking|swallowed|turning_blue
        <child> ~3 having|had|has ~1 seizure|seizures
        can_not ~2 take ~2 crying ~6 hurt|shake|snap|lose|throw|do_something|scared
        shake|shaking|shook|smother|drown ~1 the|my|this|our ~1 <child>
        <child> ~1 fell ~3 head|unconscious|stairs|hospital|window|bleeding
        <child> found|got|gotten|has ~2 in|into|my|a ~2 pills|meds|medicine|needle|suboxone|stash|methadone|narcotics|drugs
        <partner>|he|she|they|dad|mom|someone ~2 spank|spanks|spanked|whips|whipped|whoops|beats|hits|burns|locks|starves|hurts|hurting|hitting|beating|hit|beat ~1 my|the|our|her|his|this|those ~1 <child>
        <child> ~3 bleeds|bleeding|bruised|bruises|burned|not_moving|limp|blue
        <child> ~3 <ate> ~3 something|my|mine|of_mine ~4 suboxone|subs|meds|pills|methadone|dope|drugs|stash|strip|mine
        <child> ~3 <ate> something ~2 mine|of_mine
    """,
}

CONCERN = {
    "death_wish": """
        wish|hope|hoping|hoped|pray|praying|wishing|wished|prayed|begging ~3 i ~2 was|were|am|would|could|had|get|just|will ~2 dead|gone_forever|die|died|disappear|vanish|cease|never_born|never_been_born|not_exist|not_alive|hit_by|killed|cancer|sleep_forever
        wish|hope|hoping|pray|praying|wished|wishing ~3 not|never ~2 wake_up|woke|woken|born|alive|exist|existed|make_it|live|survive|be_here|have_to_wake|been_born
        wish|hope|pray|want ~2 it|god|someone|something|somebody|fentanyl|they ~2 would|could|will ~1 kill|take|end ~1 me|it|my
        wish|hope|pray|praying|hoping ~2 i|to ~1 overdose|die|go_in_my_sleep|dead
        not|never|no_longer ~2 <want_words> ~2 <live_words> !with|in|there|at|near|together|on
        not|never|no_longer ~1 <want_words> ~2 be|exist|stay ~1 here|alive|around|on_this_earth|in_this_world|on_earth|on_this_planet ~1 anymore|any_longer|$|no_more|right_now|today
        not|never ~1 <want_words> ~1 to? wake|waking|woken ~1 up ~1 $|tomorrow|anymore|again|ever|in_the_morning|and|this|from|one|day|to_this
        no ~1 reason|point|will|desire|purpose|use|sense ~1 to|in|for|of ~2 <live_words>|go_on|keep_going|continue|going_on|trying|anymore|it_anymore
        no reason|point|purpose|use to|in|for living|live|be_here|me|going|$
        no point ~1 $|anymore|left
        no reason ~1 left|to_be|anymore
        lost ~2 will|reason|desire ~1 to live|be_here|exist|go_on
        nothing ~1 left? ~2 to|worth live|living ~1 for?
        nothing to lose ~2 anymore|$
        better off|of dead|if_i|without_me|gone|not_here|with_me_dead|with_me_gone|if_im_gone|in_the_ground|not_being_here
        better ~1 if ~1 i ~2 gone|dead|died|disappeared|never|not_here|not_around|was_not|were_not|not_exist|just_died|not_wake
        better|happier|easier ~1 without me
        easier|better ~1 if|to ~1 i|just ~1 die|died|dead|was_dead|were_dead|gone|be_dead|be_gone
        done|tired|sick|over|exhausted|finished|through|weary|had_enough ~2 of|with ~1 living|life|this_life|my_life|existing|being_alive|it_all|this_world|existence|breathing|waking_up|the_pain_of_living|trying_to_live|fighting_to_live
        done ~1 with ~1 it_all|everything|this_world|all_of_it|life|living
        life ~2 is|has|feels ~2 not|no|pointless|worthless|meaningless|over|unbearable|nothing|hopeless|misery|too_hard|too_painful|a_living_hell ~1 $|worth|anymore|meaning|point|for_me|now|without|and|i|to_me|living|it
        life ~1 not ~1 worth ~1 it|living|fighting|$
        my life ~2 over|ended|pointless|worthless|meaningless|a_living_hell|not_worth|ruined|is_shit|means_nothing
        life is shit|hell|meaningless|pointless|over|not_worth
        hate|hating my_life|being_alive|living|existing|waking_up|that_i_woke|that_i_am_alive|life
        why ~1 am|did|do|was i ~2 alive|born|exist|still_here|wake_up_today|wake_up_this_morning|wake_up_again|live|living|survive|even_try|even_here|not_dead
        why ~1 bother|go_on|keep_going ~1 living|anymore|trying|$|with_life
        what is the point|use|purpose ~2 $|of_living|living|anymore|of_life|of_anything|of_going_on|of_trying|in_living|in_anything|of_me|of_staying
        not worth living|being_alive|it_anymore|saving|the_air
        not ~1 worth ~1 living|it_anymore|being_here
        sleep|asleep ~2 forever|and_never|and_not_wake|never_wake|not_wake
        go|going|falling|drift to_sleep|sleep|asleep ~2 not|never wake|waking
        never wake|waking ~1 up ~1 $|again|from|tomorrow
        not ~1 wake|waking up ~1 tomorrow|again|anymore|ever|one_day|from_this|from_it|from_my_sleep
        not care|caring|matter|mind ~2 if|whether|about ~3 live|die|dead|alive|overdose|wake|living|make_it|kills
        not ~1 care ~1 if|whether|that ~1 i|it|this ~1 am ~1 die|live|overdose|dead|wake|kills|alive
        not ~1 afraid|scared of|to ~1 die|dying|death
        if i ~1 die|died|dead|disappeared|overdosed|overdose|vanish|disappear ~4 nobody|noone|care|cares|fine|whatever|so_be|oh_well|then|miss|notice|matter|happy|better|relief|peace|ok
        who|nobody|noone cares|care ~1 if|whether|about ~1 i|me ~2 $|die|live|dead|disappear|overdose|anymore|gone
        nobody|noone|no_one|who|anyone|wont ~2 miss|care|notice|cry|mourn|know ~3 i ~1 am|die|died|was|were|disappeared|overdosed|go|left ~1 gone|dead|died|die|disappeared|$|today|here
        nobody|noone|no_one would|will|gonna ~1 miss|care|notice|mourn|cry ~1 me|if_i|$|when_i
        death ~2 would|sounds|seems|looks|is ~2 better|relief|nice|good|peaceful|easier|only|peace|answer|welcome|option|way_out|escape
        <wish_to>|want|wish|need ~1 it|everything|this|pain|life|the_world|hurting|suffering all? to ~1 stop|end|be_over $|forever|already|so_bad|now|please|for_good
        want it|this|everything all? to be over
        just|want|make|need ~2 it ~1 all? stop|end ~1 $|please|now
        can_not|can_t|cannot|couldnt|could_not ~2 <go_on> ~3 anymore|any_longer|no_more|longer|another_day|much_longer|one_more_day
        can_not|cannot ~1 go_on|do_life|live_like_this|keep_living|keep_doing_life|face_another_day|take_it_anymore|take_any_more|take_much_more|live_with_myself ~1 $|anymore|like|living|this|with|and|i|much|longer|another
        can_not|cannot|could_not live ~1 like_this|this_way|with_myself|with_this_pain|anymore|without
        not ~1 know|sure ~1 how ~1 much_longer|long ~1 i ~1 can|will|have|got
        how much longer|more ~1 i can|can_i|i_will|do_i
        not ~1 <want_words> ~2 do|deal_with|fight|feel ~1 this|life|it|anything ~1 anymore|any_longer|no_more
        <wish_to>|could|should|want_to|wish_i_could|rather ~1 disappear|vanish|cease_to_exist|fade_away|not_exist|sleep_forever|not_be_here|not_be_alive|never_wake|be_invisible_forever
        disappear|vanish forever|completely|from_this_earth|off_the_face
        i ~3 burden ~1 $|to|on|for|and|anymore
        a|such|being|huge|nothing_but burden ~1 to|on|$|and|for ~1 everyone|my|people|them|$|others|everybody|you|family|society
        waste of ~1 space|air|oxygen|life|skin|a_life|breath
        everyone|everybody|family|kids|they|world|people|mom|son|daughter|children|wife|husband ~5 better ~1 off? without_me|if_i
        without me ~2 here|around|in_it|in_the_way
        suicide !squad
        sorry for existing|being_alive|being_born|living|breathing|i_exist
        death wish
        take me ~1 now|lord|god|jesus|home_lord|out_of_this_world
        god|lord|jesus ~2 take|bring me $|home|now|away|already|with_you|too
        when i am gone|dead|no_longer_here|not_here_anymore
        kill me ~1 $|now|already|please|and_get|i_am|today|tonight|someone
        someone|somebody|just|please kill|shoot me
        playing|play|played ~2 russian_roulette|with_my_life
        thinking|thoughts|think|thought|fantasize|fantasizing|dream|dreaming|obsessed|fantasies ~2 about|of|with ~2 death|dying|my_death|my_funeral|not_being_here|being_dead|not_existing|my_own
        dark|bad|scary|ugly|intrusive thoughts|place|places ~1 $|again|tonight|in_my_head|are|about|and|right_now|lately|today|keep|about
        unalive|unalived|unaliving
        i ~1 should|deserve|could|would|might ~2 die|be_dead|have_died|been_dead|to_die ~1 $|and|today|right_now|than|for_what|in|from
        should|wish ~1 i? have|had died|stayed_dead|let_me_die|not_woken|od_d
        feel|feeling|am ~1 dead_inside|like_dying|like_death|like_i_am_dying|half_dead
        drink|drinking|smoke|using|use|shooting myself to death
        dig|digging my ~1 own? grave
        escape ~1 from? life|everything|this_world|it_all|reality|this_life|my_life
        my time to go|is_up|has_come
        time for me to ~1 go|leave_this|check_out
        ready to go|leave ~1 home_to|meet_my|be_with_god|be_with_jesus|this_world|this_earth|be_with_my_mom
        in|having ~1 crisis ~1 $|and|i|right_now|please|help
        live or die
        no way out ~1 $|of|for|for_me|but
        end of my rope
        giving up on life|living|everything|it_all
        give|gave|giving|given ~1 up on life|myself|living|everything
        tired of ~1 living|life|being_alive|this_life|existing
        do not ~2 see|have ~2 future|reason_to|tomorrow|way_out
        slow suicide
        not suicidal|going_to_kill_myself ~8
        wanted|want ~1 to_die|to_hurt_myself|to_end_it
        going to_hell|out_with_a_bang ~1 tonight
        ^ ~2 over life|living|being_alive|this_life|existing|it_all|everything
        what|why ~3 to live for
        existing ~1 not living
        ready|want|waiting|begging|praying ~1 for it|this|everything|life|all_of_this ~1 all? to be over|end|stop
        mind ~1 if ~1 i ~1 not|never|died ~1 wake|up|$
        family|kids|everyone|they|mom|wife|husband|people|theyd ~3 better|happier|easier ~3 died|dead|gone|disappeared|without_me
        better|happier ~1 off? if i ~1 died|was_dead|were_dead|was_gone|were_gone|disappeared|killed|wasnt_here
        not ~2 see ~2 point ~1 $|in|of|to ~2 $|life|living|anything|any_of|it|this|going|trying|anymore|being|myself
        no point ~2 being|alive|living|anymore|trying
        take|call|bring me home ~1 lord|god|jesus|already
        would|could|will not ~2 care|mind|be_mad|be_upset ~3 die|died|wake|dead|kill
        rather ~1 be|die ~1 dead|than ~1 than|feel|live|keep|go_through|deal|be|$
        wanting|want|need to disappear|vanish|not_exist|be_gone|be_dead ~1 $|for_good|forever|completely|from
        thoughts ~1 of death|dying|not_being
        head|mind|place ~4 dark place|hole
        dark ~1 place|hole|head_space|headspace
        existing|living ~3 hurts|painful|too_hard|pain|torture|exhausting
        being alive ~3 hurts|hard|exhausting|pain|torture|sucks
        i ~2 dead ~1 already|inside|weight
        tired|exhausted ~2 being|of ~1 here|alive|me
        not care ~2 what happens ~2 me|$
        what difference ~5 live|die|here|alive|gone|dead
        <relation>|everyone|everybody|they|people ~1 gave|given|give up on me
        wonder ~3 better|happier|easier ~2 without_me|if_i
        i wish ~2 end it|this|my_life|everything
        feel|feeling ~1 like not? living|existing
        living|life|existing is ~1 too|so ~1 hard|painful|much|exhausting
        stop living|existing
        cease to|existing exist|$
        ^ ~1 cease to exist
        want|wanting|ready to be done with ~1 this|it|life|everything|living $
        wish|hope|pray it ~1 would|could|will ~1 all? end|stop|be_over
        i ~1 take up space
        only thing ~2 keeping|kept|keeps me ~1 alive|going|here|breathing
        when i am|die not_around|gone|no_longer_around
        i ~1 am ~1 sinking|drowning $|and|in_this|fast|again
        i make ~1 everything|things|everyones|it ~1 worse ~1 $|for
        unworthy|undeserving of ~1 love|life|living
        fade|fading away
        why ~2 i ~1 am ~1 still|even ~1 here|alive|living|breathing
        not see myself ~1 living|making_it|alive|here ~2
        kids|family|mom|wife|they|everyone ~3 not ~1 need|want ~1 me ~3
        they|kids|everyone|family ~2 are|be|would|is ~1 better off ~1 $|without|if
        done|tired|finished ~1 fighting|trying|struggling|pretending|surviving
    """,
    "fear": """
        scared|afraid|fear|terrified|worried|worry|fearing|frightened|petrified|paranoid ~1 of|i|to|that|about|im|if|going ~4 overdose|overdosing|die|dying|relapse|kill_me|kill_myself|dead|use_again|death|fentanyl|not_wake|use_tonight|using_again|pick_up|relapsing|use
        <use_thing> ~4 will|going_to|gonna|is|might|be|was|almost|to|would|gonna ~2 kill|killing|kills|the_death|be_the_death|end|take ~1 me|my_life|of_me ~1 !smalls
        <use_thing> ~2 is killing me
        not|never ~1 want to ~1 die|overdose|be_dead|end_up_dead|lose_my_life|be_another|be_the_next|be_next|relapse_and_die !laughing|of_heat
        if i ~2 use|relapse|shoot|do|pick_up|go_back|keep_using|slip ~4 die|dead|overdose|kill|od
        next ~2 time|shot|hit|high|one|relapse|bag|dose|use ~5 last|kill|die|dead|overdose|wake|death
        ^ ~2 almost|nearly ~2 died|overdosed|dead|lost_my_life|killed_myself|overdose|used|relapsed|od_ed !laughing|my_phone|up
        ^ ~1 i ~1 going_to|will|might|could ~1 overdose|die|end_up_dead|wind_up_dead !laughing|of|lol|if_i_do_not_eat|when_i|hard
        can_not|do_not|cannot|not ~1 trust ~1 myself
        close|this_close to ~1 overdosing|dying|relapsing|relapse|using|picking_up|giving_in|losing_it
        about|going|gonna to use $|again|tonight|right|now|dope|heroin|today|fentanyl|drugs|if
        about|going|gonna|want ~1 to ~1 relapse|shoot_up|pick_up_again|get_high|use_again|use_tonight|cop|score_some
        friends|people|everyone|everybody ~4 dying|dropping_dead|overdosing|dropping_like_flies
        lost|no my? tolerance
        using|used|use|smoking|shooting alone
        might ~1 use|relapse|pick_up
        fentanyl ~4 scared|afraid|die|kill|not_know
        overdosed|overdose ~2 again|before|last|twice|once|year|ago|month
        ^ overdose ~2 $
        going_to|gonna|will|might ~1 overdose
        slip|relapse|mistake|hit|bag|shot|time|more ~3 i_am|i_will_be|im dead|done_for|gone
        almost|barely|nearly|hardly ~2 not|did make|made it ~1 $|this_time|back|last|out
        cravings|craving|urges|urge ~4 give_in|giving_in|can_not|unbearable|winning|taking_over|killing|too_strong|too_much|going_to_use|about_to
        about|going|gonna|ready to ~1 give_in|cave|slip|relapse|go_use|go_cop|go_score|pick_up|get_high|shoot_up|go_get_high|use_today
        going|about|gonna|headed to ~1 go? ~1 use|cop|score|get_high|shoot_up|buy_dope|pick_up_dope|call_my_dealer|meet_my_dealer|get_dope
        use|using|used ~4 not|never wake ~1 up
        fentanyl|fent|dope|heroin|drugs ~4 death of me|us
        scared|terrified|afraid ~2 of|to ~1 dying|death|overdosing|using|relapse|relapsing|use|myself
        overdosed ~1 and ~1 died
        <relation>|friends|people ~4 dead|died|gone|dying ~3 overdose|fentanyl|this_year|od|dope
        i nearly|almost died|overdosed|relapsed
        relapsed|slipped ~5 almost|nearly|dead|overdosed|not_make
        my dealer ~3 outside|here|calling|texted_me|on_the_way
        want|need|dying to ~1 get_high|use|shoot_up ~1 $|so_bad|bad|right|now|tonight|today
        not stop thinking ~1 about|of ~1 using|getting_high|dope|heroin|fentanyl|drugs|shooting_up|scoring
    """,
    "hopeless": """
        hopeless|hopelessness !romantic|romantics|case_of|at|with_money|when_it_comes
        no more? hope
        lost|losing|lose|out_of|run_out_of|given_up ~1 all? hope
        i ~2 give|giving|gave|given|ready_to_give ~1 up ~1 $|on_myself|on_everything|on_this|i|today|for_real|completely|trying|now|already|anymore|it_is|nothing|on_recovery|on_getting_clean|hope|all
        feel|feeling|want|ready ~1 like|to ~1 giving|give up !my_seat|sugar|soda
        about to give up ~1 $|on_everything|on_life
        ^ worthless $
        i|me|am|feel|feeling ~2 worthless
        i am|feel|feeling ~2 piece_of_shit|failure|trash|garbage|nothing|disgusting|monster|useless|loser|screw_up|fuck_up|disappointment ~1 $|and|to|i|as|who|anyway|who
        feel|feeling ~2 useless|worthless|like_nothing|like_a_failure|like_trash|like_shit_about_myself|like_a_burden|like_garbage|empty|defeated|broken|trapped|like_a_loser|dead|numb
        no ~1 future|way_out|escape|end_in_sight|light_at|one_cares|one_loves
        nobody|noone|no_one ~2 cares|loves|wants|needs|understands|gives ~1 me|about_me|if_i|$|a_shit|a_fuck|anymore|i|what_happens|whether
        can_not|cannot|couldnt|could_not ~1 do|take|handle|stand|cope|deal_with|keep_doing|bear|carry|survive|go_on|keep_going|fight|keep_fighting|continue ~1 this|it|life|another_day|with|going|all_this|much|like_this|on|the|on_like|doing ~1 anymore|any_longer|no_more|longer|much_longer|pain|more|like_this
        giving up $
        i ~1 have|got nobody|no_one $|left|who|to|in|and
        having ~1 a? ~1 breakdown
        ^ depressed $|today|again|lately|and|as
        can_not|cannot ~1 cope|go_on|keep_going_on|do_this_anymore|take_this_anymore|take_it_anymore|keep_doing_this|handle_this_anymore|fight_anymore|get_out_of_bed
        falling|fallen|breaking apart|down|to_pieces ~1 $|and|i|again|inside|right_now|mentally
        i ~2 losing|lost|lose my_mind|it_all|everything|the_will|my_will|the_fight|all_hope|my_kids|custody|control_of
        ^ losing|lost everything|it_all|my_kids|custody|all_hope|hope
        ^ losing my_mind $|and|right|help|i
        at|hit|hitting|reached|past my|rock|the ~1 bottom|breaking_point|limit|wits_end|lowest|rope ~1 $|and|again|i|of|right_now|today|rope
        rock bottom
        breaking point
        wits end
        nothing ~2 matters|helps|works|worth_it|gets_better|changes|left|to_live|good_ever ~1 $|anymore|anyway|and|to|i|for|now|me|in|is
        never ~2 get|gets|be|going_to ~2 better|ok|okay|happy|clean|normal|sober|right|free_of_this|out_of_this ~1 $|again|is|from|anyway|and|i|so|for
        not ~1 going_to ~1 get|be better|ok|okay|sober|clean
        all|completely|totally|utterly ~1 alone ~1 $|in_this|right_now|and|no|i|with|scared|in_the_world|nobody
        i hate ~1 myself|my_life|who_i_am|everything_about_me
        hate myself|living_like_this
        hate my ~1 life
        do not ~2 see|feel ~2 point|hope|any_way|light|the_use|an_end|a_way
        i|me|am|feel|feeling|getting|been ~1 depressed
        depressed and|i|again|lately|as_hell|as_fuck
        severe|deep depression
        tired of ~2 trying|fighting|everything|it_all|hurting|struggling|suffering|this_shit|feeling|being_sick|the_pain ~1 $|anymore|and|i|this_way|like_this|so
        exhausted|tired mentally|emotionally|of_everything|of_fighting
        can_not|cannot ~2 stop crying
        crying ~2 all|every|for|nonstop|non ~1 day|night|days|nights|hours|stop|$|myself_to_sleep
        mental|nervous|emotional breakdown
        panic|anxiety attack|attacks
        my lowest|lowest_point
        numb ~1 to|inside|all ~1 everything|$|the_time|it
        i ~1 am ~1 broken ~1 $|and|inside|beyond|person
        want|wanna|need out ~1 of ~1 this ~1 life|hell|nightmare
        what is|even ~1 the_use|the_point|left_for_me ~1 $|of_living|of_trying|anymore|of_anything|of_it_all|of_getting_clean|of_going_on|in_trying|of_recovery|of_staying
        not strong enough|going_to_make_it|gonna_make_it
        not ~2 make it ~1 through_this|out|this_time|much_longer|through_the|another
        i ~3 not going_to make it $
        not ok|okay ~1 $|at_all|right_now|and|i|mentally|please
        spiraling|spiralling
        drowning ~1 $|in_this|in_my|inside|and
        everything ~2 falling_apart|fell_apart|hopeless|pointless|ruined|lost|is_over ~1
        i want|wanna to? quit ~1 life|everything|trying|at_life
        ruined my|everything life|$|i|for
        nothing|things|it|this ~2 is|are|will|ever|never|not ~1 ever|never|not|going_to|gonna ~1 going_to|gonna|get|be ~1 change|better|improve|ok|okay|easier
        never ~2 change|improve|get_better
        can_not|cannot|not ~1 see ~2 way|future|tomorrow|end|light ~1 $|forward|out|anymore|through|at
        nobody|noone|no_one|who ~1 give|gives|gave a ~1 shit|fuck|damn|care|crap|$|about|if|that
        alone ~4 nobody|no_one|noone|no_body
        have|got nobody|no_one ~1 $|left|to|and|in
        barely|hardly|hanging ~2 hanging|holding|on|functioning|making|surviving|by ~1 $|on|it|a_thread|together|by
        by a thread
        can not anymore|any_more $
        not ~4 mentally|emotionally ~1 $|well|ok|okay|stable|good
        mentally ~3 not|bad|exhausted|broken|drained|unstable|done|checked|messed|struggling|destroyed|fucked
        mental|my_mental ~1 health ~3 bad|declining|terrible|shit|worse|trash|struggling|low|awful|bad
        i ~1 give|gave|given up !on|my|the|trying|smoking|drinking|sugar|and_changed|it|a|that|soda|meat|alcohol|caffeine
        at|to the|my end|limit|edge|wits ~1 of ~1 my|it|end
        tired|exhausted|drained|done ~2 and ~2 done|hopeless|broken|alone|empty|tired_of_it
        nothing left ~1 $|to|for|in|inside
        not ~2 know ~2 how ~2 keep|go|live|do|get ~2 going|on|this|like_this|anymore|through
        why even|bother ~1 try|trying|anymore|$
        i am|feel ~1 broken|shattered|defeated|empty|crushed $|inside|and_alone|and_tired
        i am ~1 struggling ~2 $|bad|so|to|real|mentally|hard|with_life
        lost ~1 my ~1 job|house|home ~6 nothing|everything|hopeless|done|anymore
        can not get out of bed
        ashamed|shame ~4 myself|relapse|relapsed|everything|using
        hate who i ~1 am|became|have_become
        can_not|cannot|not ~1 see ~4 getting|get|be better|ok
        never ~1 getting|get|going_to_get out of ~1 this|here
        never ~2 out of this
        ever ~1 getting|get better
        hopeless|empty|numb|worthless ~2 hopeless|empty|numb|alone|broken
        ^ ~2 everything ~2 hopeless|pointless
        feel|feeling|am|such|like ~2 total|complete|huge|big|such|utter|a ~1 failure|loser|disappointment|fuckup|waste|mess|screwup|joke
        point|use ~1 in|of ~1 staying|getting|being|trying ~1 clean|sober|to|$
    """,
    "withdrawal": """
        withdrawal !from_the_study|from_the_program|of_consent|from_my|from_the_bank|from_savings|fee|limit|slip|at_the_bank
        withdrawing !from_the|my|money|cash
        dope sick|sickness
        kicking ~1 hard|bad|dope|heroin|fentanyl|methadone|subs|suboxone|off|right_now|my_habit|at_home|alone|again|percs|cold|in_jail
        i am kicking ~3 $|bad|hard|sick|alone
        detoxing|detoxed|detox ~3 home|bad|hard|alone|sick|cold|myself|sweating|throwing|can_not|off|on_my_own|hell|now|days|rough
        precipitated|precipitating
        cold turkey !sandwich|sub|sandwiches|leftovers
        sick ~4 no|without|from|off|need|not|since|because|out_of ~4 <medicine>|dope|heroin|fentanyl|opiates|oxys|percs|withdrawal|kicking|dose|dosed|sleep|methadone
        <sick_signs> ~8 withdrawal|<medicine>|dope|heroin|fentanyl|detox|dosed|methadone|kicking|clean|legs|skin|day_2|day_3|since_i_stopped|opiates|percs
        <sick_signs> ~2 and|with ~2 <sick_signs>
        <sick_signs> ~2 <sick_signs>
        <sick_signs> ~2 can_not_sleep|cant_sleep|all_night|for_days|hours_now|nonstop
        no|not|without|zero|cant|can_not sleep|slept ~4 days|withdrawal|nights ~4 sick|kicking|legs|detox|withdrawal|sweating|shaking|crawling
        skin ~1 crawling|is_crawling
        crawling out of my skin
        legs|body|bones|muscles|arms|everything ~4 kicking|restless|aching|crawling|jerking|jumping|hurts|ache ~6 sleep|all_night|dose|withdrawal|days|no|bad|sick|since|stop
        restless ~1 legs|leg
        feel|feeling|am|getting|super|been|real|pretty|hella|really|violently|deathly|too|horribly|terribly ~1 sick ~6 need|without|no|dose|subs|medicine|hospital|meds|withdrawal|dope|days|from|off|since|shaking|sweating|vomiting|throwing|missed|kicking|ran|bad|as_hell|as_fuck|as_a_dog
        the ~1 shakes|dts|dt
        dose|methadone|subs|suboxone ~2 not|isnt ~1 holding|enough|lasting|working|strong_enough|cutting_it
        dose ~2 too_low|wearing_off|wears_off|not_enough
        not holding me
        can_not|cant keep ~2 down ~1 $|anything|food|water|fluids
        can_not keep anything|food|water|nothing
        sick as ~1 a_dog|fuck|hell|shit|can_be
        going through ~2 it|withdrawal|hell|detox ~2 bad|$|right_now|alone
        cold sweats
        dehydrated ~4 throwing|sick|withdrawal|detox
        i ~2 getting|get|starting_to_get sick ~1 $|without|again|and|already|tonight|every|by
        i am kicking $|and|bad|hard|right_now
        need|have|trying to get well ~1 $|bad|now|so|today
        going thru|through ~2 it ~1 bad|$|right|rn
        aching|achy|aches|gooseflesh|runny_nose|rls ~6 sleep|no_subs|subs|dose|days|sick|kicking|dope|methadone
        vomiting|puking|throwing_up|shitting ~3 cant|can_not|not ~1 keep|stop|hold
        vomiting|puking|throwing_up|sweating|shaking|cramping ~3 all_night|all_day|everywhere|everything|non_stop|nonstop|for_days|for_hours
        no|without sleep ~3 days|nights
        not slept|sleep|eaten ~2 in ~2 days|nights
        into|in precip|precipitated|pwd
        full blown|on ~1 withdrawal
        sick|ill ~3 withdrawal|no_dope|without_dope|no_dose|not_dosed|because_i|cuz_i|no_methadone
    """,
    "medicine": """
        ran|run|running|runs|almost|am|is|are|completely|totally|nearly|fresh|low|short|going|im out|low|short of|on ~4 <medicine>
        ran|run|running out ~1 early|yesterday|today|last_night|tomorrow|tonight|already|$|this_morning|days_ago|on_friday|of_it|monday|sunday|saturday|friday|thursday|wednesday|tuesday|2|3|again|over_the_weekend|before|a
        out of|my ~1 <medicine>
        <medicine> ~2 ran|run|running out|low|short
        <lost> ~3 my|the|our|all|his|her ~2 <medicine>
        <lost> ~2 <medicine>
        <medicine> ~3 <lost> ~1 !track|weight|time|sleep
        <medicine> ~3 got|was|were|been|are|is|went|all|just|have_been|has_been|getting ~1 <lost>|gone|missing|all_gone|wet|ruined|expired
        <medicine> ~1 are|is|all|were ~1 gone|missing|empty|finished|done ~1 $|and|i|since|help|what|now|today|from|out
        no more? <medicine> ~1 $|left|today|for|since|anymore|until|till|in|and|at|now|or|because|this|all|tonight|yesterday|i|tomorrow|over
        do|does|have|did not ~2 have|got|get|getting ~2 any|my|enough|more|no ~1 <medicine>
        not|cannot|unable|couldnt|never|wont ~4 get|fill|filled|afford|find|refill|getting|dose|pick_up|pay_for|cover|receive|be_able_to_get ~4 <medicine>
        not ~2 dose|dosed|dosing ~3 today|yesterday|days|tomorrow|weeks|since|clinic|this|$
        without ~3 <medicine> ~1 $|for|since|all|and|now|until|days|day|weeks|i|today|again|this|2|3|two|over|right
        without ~1 it|them for|since ~1 days|two|2|3|three|4|5|a_week|yesterday|monday
        miss|missed|missing|skipped|skipping ~3 <medicine>
        missed ~1 days|window ~3
        <pharmacy> ~4 not|refuse|refused|refuses|denied|denying|out|closed|cut|cutting|rejected|cancelled|no ~4 <medicine>|fill|refill|stock|covered|authorization|script|fill_it
        <medicine> ~3 denied|not_covered|not_approved|prior_auth|prior_authorization|out_of_stock|backordered|back_ordered|not_ready|on_hold|expired|rejected|not_there|not_called_in
        need|needs|want|get|how|where|can|give ~4 refill|refills|bridge_script|bridge|emergency_dose|early_refill|guest_dose|refilled
        need ~3 more|another|new|my|some|emergency ~1 <medicine> ~1 $|asap|today|now|before|tomorrow|please|bad|right|or|sent|i|till|until|to
        last ~2 <medicine> ~1 $|tonight|today|tomorrow|was|yesterday|left|this|and|i|in|then|last_night|until
        down|only ~1 to|have|got|1|2|one|two|half ~4 <medicine> ~1 $|left|for|till|until|remaining|and|to
        only ~4 <medicine> ~1 left|remaining|to_last|until|till
        <medicine> left ~1 $|and|until|till|for|what|after|i|then
        stretching|splitting|rationing|stretch|ration|cutting|breaking|halving ~4 <medicine>
        someone|somebody|they|roommate|he|she|brother|thief|sister|mom|boyfriend|girlfriend|ex|who|nephew|son|daughter|cops|police ~3 stole|took|robbed|jacked|flushed|stealing|threw|confiscated|hid|swiped|sold ~3 <medicine>|my_bag|my_backpack|my_purse|my_lockbox
        clinic ~2 closed|was_closed|shut|locked|is_closing
        missed|miss|late ~3 dosing|clinic ~2 dose|closed|hours|window|today|$
        backpack|bag|purse|car|lockbox|tent|house|truck ~3 stolen|broken_into|stole|lost|towed|jacked|burned|robbed ~5 <medicine>|everything|it_was|all_my
        <stopped> ~3 <medicine>
        <stopped> ~1 taking ~2 it|them|everything $|because|cold|and|yesterday|last|on_my
        cut|took|taking|kicked|dropped|threw me off|of ~2 <medicine>|the_program|my_dose
        script|prescription|refill|refills ~3 ended|ends|up|expired|ran|out|over|expires|runs|lapsed|denied|late|delayed
        <lost> my insurance|coverage|medicaid
        insurance ~4 cancelled|ended|expired|dropped|lapsed|lost|denied|ran_out|cut_off
        in ~3 days? without ~2 <medicine>
        fell|dropped|flushed ~3 toilet|sink|drain
        threw|throw ~2 up ~3 <medicine>|dose
        have not|havent ~2 had|taken|dosed|gotten|took ~3 <medicine> ~3 days|since|weeks|yesterday|week|in|all
        <medicine> ~3 days|day late|ago|without
        <medicine> ~2 do_not|does_not|wont|will_not ~1 last
        too ~1 early to|for|on refill|my
        not ~2 have|got ~2 any|anymore|enough|no_more ~2 <medicine>
        not|never ~3 been|gone|made_it|make_it|go ~3 dose|clinic|dosing ~4 since|in|days|week|for
        took|take|taking|got|weaned|tapered|pulled myself off ~2 <medicine>
        not ~3 taking|take|took|taken ~3 <medicine> ~2 $|anymore|any|for|in|days|since|weeks|because|no_more
        missed|miss ~3 <number_word> ~1 days|doses|visits
        missed ~3 days|doses ~3 methadone|clinic|dose|row|suboxone|subs|dosing|meds
        <medicine> ~5 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow ~2 out|none|empty|no_more
        out ~3 until|till ~2 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next_week|my_appointment
        <pharmacy> ~3 not|no ~2 have ~3 <medicine>
        not ~2 pick|pickup|fill|refill up? ~2 <medicine>
        low on ~2 <medicine>
        only|just ~1 got|have|had ~1 enough ~2 <medicine>
        no dose ~2 days|since|for|today|in
        no <medicine> ~2 days|since|for|in
        insurance|medicaid ~3 dropped|lapsed|denied|cut|cancelled|ended|kicked|rejected ~3 me|meds|$|and
        script|prescription|refill ~4 late|delayed|denied|cancelled|mix_up|not_there|not_ready|wrong|issue|stuck
        shared|sold|gave_away|traded|snorted|shot ~3 <medicine>
        withhold|withholding|refusing|refuse|took_away|taking_away ~3 <medicine>
        no refills|refill|medication|medicine|meds ~1 $|left|and|available|on|until|but
        off ~2 <medicine> ~2 for|since|completely|a_week|days|weeks
        stopped|stops|stop|quit|ended|no_longer ~1 covering|cover|covers|paying|filling ~3 <medicine>
        stopped|quit ~1 my|the|all|taking ~2 <medicine>
        clinic|pharmacy ~2 closed ~4 dose|meds|out|no|not|medicine|medication|refill
        not ~2 taking|taken|been_taking|took ~3 <medicine>
        dog|cat|kid|puppy|toilet|sink|washer|laundry|rain ~2 ate|chewed|destroyed|ruined|got|washed|soaked ~3 <medicine>
    """,
    "released": """
        <just_out> ~3 <locked_place>
        <locked_place> ~2 released|discharged|let_me_out|just_got_out|let_me_go|got_out|just_released|let_out
        i|just|got|was|getting|finally|they|they_just|be|am|being|been released|discharged|sprung|let_out|bonded_out|bailed_out|kicked_loose ~1 $|today|yesterday|this_morning|last_night|from|on|and|tomorrow|after|a|2|hours|an_hour|me|tonight|i|now|with|few|friday|monday
        bonded|bailed out ~1 $|last|today|yesterday|this|of
        made|posted|on|got bail|bond|parole ~1 $|today|yesterday|and|this|last|now|so
        just ~1 did|finished|served ~2 days|months|weeks|30|60|90|years|bid|sentence|time ~3 locked|jail|county|prison|in|inside|$
        first day|night|week|morning|24_hours ~2 out|home|free|back ~3 jail|prison|hospital|rehab|of|since|from|detox|$
        out ~1 on ~1 bail|bond|parole|bracelet|papers|ankle
        been locked_up|incarcerated|in_jail|in_the_hospital|in_county|in_prison|hospitalized|inpatient|in_rehab|in_detox|in_the_psych
        i am|was|were|got|have_been|they_have_me|been|still|stuck|currently|ended_up|wound_up|woke_up ~2 in|at|inside ~2 er|icu|jail|county_jail|psych_ward|psych|emergency_room|prison|detox|lockup|holding_cell !for_my|visiting|with_my|waiting_for|lobby|parking|cafeteria|to_see|to_visit|working|volunteering|bed_watch|about|doing
        locked up ~2 $|for|since|last|again|and|so|until
        just got|been arrested
        hospitalized
        going|taking|took|rushed|sent|taken|go|admitted ~2 to ~1 the? jail|er|emergency_room|icu|psych_ward|prison !to_visit|to_see|appointment|for_my_appointment|for_work|with_my
        sectioned|5150|baker_acted|302_d
        out of surgery|surgery_and
        let|letting|released|discharged ~1 me|us ~1 out ~3 <locked_place>
        <served> ~3 days|months|weeks|years|year|month|hours ~2 in|at|upstate|behind ~2 <locked_place>
        was|been|spent|did|sat ~3 in ~1 jail|prison|county|lockup|custody|detox|rehab|psych_ward|psych|icu|county_jail|holding !visiting|for_my|for_work|with_my
        <locked_place> ~3 home|out|released|discharged ~1 now|today|yesterday|last_night|this_morning|finally|$
        back|home ~1 from ~1 <locked_place>
        locked up ~4 home|out|released|back
        got bailed|bonded|released|discharged ~1 out ~2 today|yesterday|this|last|from
        left|leaving ~2 jail|prison|hospital|er|psych_ward|rehab|detox|icu ~1 $|today|yesterday|this_morning|last_night|now|ama|and_i|and_now|an_hour|early
    """,
    "pregnant": """
        <pregnant> ~10 <using_words>
        <using_words> ~10 <pregnant>
        i|im ~4 pregnant ~1 $|and|help|what|is|can|should|will|now|with|but|again|by
        i ~3 positive pregnancy_test|test_pregnancy
        found ~1 out ~3 pregnant
        think|might|could|may ~3 pregnant
        miscarriage|miscarried|miscarrying
        pregnancy test ~3 positive
        baby ~3 born|be ~2 addicted|dependent|withdrawal|withdrawing|drugs|nas
        missed my period
    """,
    "leaving": """
        <leaving> ~4 <treatment> !texts|messages|text|early_today|at_noon|at_5|on_time|meeting_now|for_lunch|for_work
        not|never|no_longer ~2 going|coming|go|come ~1 back ~1 $|there|to|anymore|i|to_that|again|until|after|and
        not|never ~2 going|coming|go|come ~2 to ~3 <treatment> ~1 anymore|again|$|any_more|no_more|after
        not|no_longer ~2 want|need|doing|do|wanting|continue|continuing|participate ~4 <treatment> ~1 $|anymore|any|no_more|any_longer|and|i|again
        no longer ~2 interested|going|coming|attending|want ~3 <treatment>|recovery|help
        not ~2 want ~1 to? be|stay|get ~1 clean|sober ~1 $|anymore
        not ~2 want|need ~2 help ~1 $|anymore|from_you
        done|tired|over|sick|fed_up|through|finished ~2 with|trying|being|of|to|getting ~3 <treatment>|recovery|clean|sober|getting_clean|sobriety
        checking|check|checked|signing|sign|signed|walk|walked|walking|leaving|left ~1 myself? ~1 out? ama|of_rehab|out_of_rehab|out_of_detox|of_detox|detox|rehab|out_of_treatment|against_medical|of_treatment|out_of_the_program
        against medical advice
        signed|signing|check|checking myself out
        <kicked> ~2 out|off|from|me|by ~4 <treatment>|sober_living|house|shelter|practice|my_doctor|doctor|home|my_place
        left rehab|detox|treatment|the_program|my_program|inpatient|residential|sober_living !early|at|now|to
        discharged|terminated|kicked|dismissed|expelled ~3 from|off|out|by ~3 <treatment>|doctor|practice
        they kicked|discharged|dropped|cut|terminated|dismissed ~1 me|us ~1 out|off|$|from|for|today|because
        tapering|weaning|taper|wean ~1 myself ~1 off|down|$
        <taper> ~3 off|down|myself|from ~4 <treatment>|it|my_dose|everything ~1
        get|getting|come|coming|wean|weaning|taper|tapering|jump|jumping off ~1 of? ~1 my|the|this ~1 <medicine>|medication_assisted
        back ~1 to|on|out ~2 using|dope|heroin|the_streets|fentanyl|getting_high|drugs|pills|the_street|that_life|running_the_streets|smoking|shooting|meth
        rather ~1 use|get_high|be_high|be_on_dope|be_using|go_back_to_using
        <treatment> ~3 not|isnt|doesnt|dont|pointless|joke|useless|waste|bullshit|stupid ~1 working|work|helping|help|for_me|worth|of_time|$|doing_anything|a|me ~1
        not working ~1 for me
        find|finding|found|switch|switching|transfer|transferring ~2 another|new|different|to|clinics ~2 clinic|program|doctor|provider
        fuck|screw|forget ~1 this|the|your|that|yall ~2 program|clinic|treatment|recovery|rehab|methadone|suboxone|counseling
        i am done ~2 counseling|group|treatment|methadone
        want|wanna|gonna|going_to|about_to|ready_to|thinking_about|thinking_of|decided_to|considering ~2 quit|quitting|leave|leaving|drop|dropping|stop|stopping ~2 <treatment>|out|coming|going|dosing
        drop|dropping|dropped out ~3 $|of|program|treatment|soon
        giving|gave|give up on ~1 <treatment>|recovery|getting_clean|sobriety|getting_sober|rehab
        <treatment> ~1 is|was ~1 over ~1 for_me|$
        walked|walking|walk|stormed out ~3 <treatment>
        going|went|heading|headed back out ~1 $|there|tonight|again|to_use
        not ~1 doing|do|attend|attending|continue|continuing|finish|finishing ~2 <treatment> ~2 $|no_more|anymore|any_more|again
        stop|quit|done|through ~1 going|coming ~3 <treatment>
        quit|dropped|quitting ~2 treatment|program|rehab|clinic|detox|counseling|group|methadone|suboxone ~1 $|yesterday|today|last|for_good|because|and|tonight|tomorrow|i
        they|clinic|doctor|program|counselor ~2 kicked|discharged|dropped|terminated|cut|kicking|dropping|discharging|fired|booted me|us
        got|was|been|am|getting|being ~1 terminated|discharged|kicked|dropped|expelled|booted|dismissed ~1 out|from|off|by ~3 <treatment>|sober_living|house|shelter|here
        off ~1 methadone|suboxone|subs|the_medication completely|for_good|forever
        want|wanna|need to ~1 get|be|come off ~2 <medicine>
        not ~2 want ~2 be ~2 on ~2 <medicine>
        fuck|screw|forget|hate|done_with this|the|your|yall|that ~1 program|clinic|treatment|place|rehab
        not ~2 <treatment> ~1 is|was ~1 working|helping|for_me|worth
        <treatment> ~4 leaving|quitting ~1 $|it|for_good|tomorrow|today
        thinking|considering|decided|planning|going ~3 quitting|leaving|stopping|quit|leave|stop ~3 <treatment>
        ^ i am leaving|quitting|done_with|dropping ~2 <treatment>
        i left rehab|detox|treatment !early|at|now|to
    """,
    "exposure": """
        <relation> ~4 killed|hung|hanged|offed|unalived|shot himself|herself|themself|themselves
        <relation> ~4 committed|died_by|died_from suicide
        <relation> ~5 suicide !hotline|prevention|watch_party
        <relation> ~4 kill|hurt|end|harm|shoot|hang|killing|hurting|cutting|cut|unalive|off himself|herself|themself|themselves|their_life|his_life|her_life|their_own
        <relation> ~3 wants|want|wanted|trying|tried ~2 die|kill|suicide|hurt_himself|hurt_herself
        <relation> ~4 overdose|overdosed|od_ed
        lost|buried|burying|found|losing ~4 <relation> ~4 overdose|fentanyl|drugs|suicide|dope|dead|heroin|addiction|this_disease
        <relation> ~3 died|passed_away|passed|murdered|killed|dead ~5 overdose|fentanyl|drugs|heroin|dope|addiction
    """,
}
