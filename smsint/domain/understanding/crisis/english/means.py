"""The means of suicide: at hand, taken, a high place, a road. English frames, one a line (see ``frames``)."""

FRAMES = {
    "suicide": """
        take|taking|took|end|ending|ended|finish my ~1 life
        <wish_to> ~2 kill|hang|shoot|drown ~1 me
        <wish_to>|<will> ~1 jump|leap|throw_myself ~1 off|from|out|in|into|front !the_couch|the_bed|bed
        jump|jumped|jumping|leap off|from ~2 bridge|roof|building|overpass|cliff|balcony|ledge|window
        step|walk|run|stepping|walking|jump|jumping|lay|lie|lying|laying|throw_myself|stand in|into|on|in_front_of|out_in ~2 traffic|train|tracks|truck|highway|freeway|semi|oncoming
        drive|driving|crash|crashing|swerve|wreck ~3 off|into ~2 bridge|cliff|tree|wall|pole|river|lake|semi|oncoming|overpass
        gun|pistol|knife|blade|razor|gunemoji|barrel|glock ~3 to|in|against|on|at my ~1 head|mouth|throat|temple|wrist|wrists|neck|hand|lap|chin|heart|chest
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
        <tried> ~3 kill|hang|drown|end|off|take myself|my_life|it
        way|ways|how ~1 to ~2 die|kill_myself|end_my|end_it_all|hang|overdose
        how|what ~2 much|many ~8 kill_me|to_die|fatal|lethal|overdose|kill_myself|not_wake_up
        lethal|fatal|deadly dose|amount
        garage ~4 car|engine running|on|started|fumes
        on|standing|sitting|at ~3 bridge|ledge|overpass|rooftop|roof|train_tracks ~4 jump|end|over|done|goodbye|edge|cant|can_not|now|looking_down
        on the ledge|edge_of_a_bridge|train_tracks|railing
        thoughts|thinking|thought|urges|visions|plans ~2 of|about|to ~2 killing|kill|hurting|harming|ending|hanging|shooting|jumping|cutting myself|me|my_life|it_all|it
        <will> ~1 hang|gas|electrocute|drown|cut|poison ~1 myself
        i have ~1 a plan ~2 means|pills|gun|tonight|how
        <means> ~3 ready ~4 kill|die|end|do_it
        i ~2 have|got|holding|hold ~2 gun|pistol loaded|in_my_hand|ready|right_here|out|beside_me|next_to_me|on_me_and
        i ~1 bought|got|have|made ~1 a rope|noose $|ready|and
        noose
        <wish_to>|<will> ~1 crash|wreck|total ~1 my|the|this car|truck
        step|jump|walk|run|stepping|jumping|walking in front of ~2 bus|car|cars|semi|truck|subway|train|traffic
        bridge|bridges|roof|building|cliff|overpass|balcony ~5 jump|jumping|leap|leaping
        jump|jumping|jumped ~3 bridge|roof|cliff|overpass|balcony|building
        swallowed|took|drank|ate|swallow|downed ~1 everything|whatever ~2 in|i ~3 cabinet|house|could_find|had|bathroom
        drank|drink|drinking|swallowed|chugged|chug ~3 bleach|antifreeze|drano|poison|detergent|ammonia|windex|rubbing_alcohol|pesticide|rat_poison|lysol
        goodbye ~6 bridge|roof|edge
        told|said ~3 goodbye ~4 bridge|pills|gun|roof|edge|ready|rope
        belt|rope|cord|sheet|noose|scarf|wire ~3 neck
        i ~2 wish|wished ~1 i ~1 was dead ~2 pills|gun|have|rope
        pills ~3 to ~1 do it
        gun|pistol|rifle|shotgun|revolver ~4 lap|loaded|my_bed|in_my_hand|to_myself|on_myself|mouth|my_drawer_and
        looking|looked|searching|googling|researching|googled ~2 up? ~1 at|for|how|ways ~2 ways_to_die|bridges|to_die|to_kill|overdose|suicide|painless|lethal
        cut|cutting my wrists|arms|legs
        <wish_to>|<will> ~1 <swallow> them|it|these all !back|in|off|away|home
        <swallow> all of it|them|these|my
        buy|buying|bought ~1 a|the gun|rope|noose|razor ~1 $|to|for_myself|tonight
        jump|jumping out ~1 of? the|my|a window
        wreck|slam|slamming|crash|crashing|total my car|truck|bike ~2 into|on_purpose|off
        tried ~1 overdosing|overdose|hanging|hang|drowning|cutting
        i ~2 thought ~1 about|of jumping ~1 off|in|from
        loaded ~1 my|the|a gun|pistol|shotgun|rifle
        gun|pistol|rifle|shotgun|revolver ~2 loaded|ready|mouth|head|lap|hand|nightstand_and|waiting
        <emptied> ~2 bottle|pills|meds|container|prescription ~3 throat|mouth|down|myself|into_me|$
        <emptied> ~2 bottle|pills ~2
        i ~1 took|swallowed|ate|drank|did all|them_all|everything|it_all|every_one|every_single ~1 $|of|and|already|now
        i took them all
        tracks|bridge|river|cliff|roof|ledge|overpass ~5 end|die|jump|kill|goodbye|over|done
        bleed|bleeding out ~3 cut|deep|wrists|let|myself|tub
        hope|hoping|want|wanting|trying i|to overdose|od|die ~2 $|tonight|soon|in_my_sleep|today|this_time
        did|doing|shot|shooting|using|smoking|took|taking ~4 hoping|trying|wanting|hope ~2 to ~1 die|overdose|not_wake|never_wake
        i ~1 am going_to jump $|off|now|tonight
        not ~4 live|alive|be_here|here ~6 gun|rope|noose|have_a_plan
        staring|looking|gazing|holding|gripping|clutching|sitting|laying|lying ~2 at|with|by|beside|next_to ~3 <weapon>|<overdose_means>
        <weapon>|<overdose_means> ~5 in_my_hand|in_my_hands|in_my_lap|in_front_of_me|next_to_me|beside_me|on_my_nightstand|on_the_nightstand|under_my_pillow|right_here|by_my_bed|at_my_head|loaded !hunting|range
        loaded ~2 <weapon>|9
        <weapon> ~3 loaded|cocked|ready
        <stockpile> ~1 up? ~4 <overdose_means>|<medicine>|enough
        parked|standing|climbed|climbing|perched|dangling|hanging|walking|walked ~2 on|at|up|over|by|to|onto|off|off_of|out_on ~2 <height>
        looking|look down ~3 <height>
        <height> ~3 looking|look down
        top of ~2 parking|building|overpass|bridge|roof|tower
        feet|legs ~2 over ~2 edge|ledge|rail|railing|side
        pulling|pulled|stopped|stopping ~2 on ~1 <height>
        i ~1 got|have the|my blade|razor|gun|knife|rope|noose $
        finished|emptied|killed|done ~1 the|my|a ~1 bottle ~1 of ~1 <overdose_means>
        nothing|none left in ~1 bottle
        <took_it>|popped ~1 a|my? whole|entire|full ~2 script|prescription|bottle|pack|sheet|bundle|refill|container|month !water|soda|wine|of_water
        <use>|slamming|slammed|shot|doing ~6 hope|hoping|pray|praying ~2 not ~1 wake
        <relation> ~2 has|got|with|holding ~2 <weapon> ~4 done|over|end|goodbye|die|dead|suicidal|it
        ^ on|at ~1 the bridge|roof|rooftop|ledge|overpass|edge $
        i ~1 have|got|holding ~2 <weapon> ~8 reason|use_it|end|anymore|point|done
        eat|eating|swallow|taste|catch ~1 a|my bullet|gun|glock|barrel
        ^ <i_have>? rope|noose $
        i am ~1 on|at ~1 the|a|this bridge|roof|rooftop|ledge|overpass|tracks|edge $|and|now|right
        <bought>|copped|scored|saved ~1 enough ~6 not|never|die|kill|end|last_me_forever
        took|taken|swallowed everything|them_all|it_all|all_of_them|all_of_it ~4 sleep|goodbye|bye|sorry|wake|done|over
        sleep|goodbye|bye|sorry|waking|wake|over ~4 took|taken|swallowed everything|them_all|it_all|all_of_them|all_of_it
        better off ~1 without me ~5 tonight|fix|today|goodbye|pills|gun|rope
        ready|about|going|want|fixing to ~1 jump|leap $|now|tonight|rn|right|off
        jump|jumping|jumped|leap|leaping|throw|throwing ~1 myself? ~1 off|from ~4 <height>
        drive|driving|swerve|steer|run|roll ~2 off|into|over ~3 <height>|ridge|mountain|median|oncoming|pole|tree|wall|lake|river|ditch_on
        wrap ~3 car|truck|bike|around ~2 pole|tree|around
        crash|wreck|hit|flip ~4 on_purpose
        turn|turned|left|leave|blow ~2 gas|stove|pilot ~1 on|out ~4 sleep|door|window|breathe|bye|goodbye|done|closed|$
        rope|belt|noose|cord|sheet|scarf|wire ~2 is|up|hung|tied|hanging|around|over ~2 up|tied|ready|neck|beam|rod|rafter|fan|ceiling|tree|hook|doorknob|$
        rope|belt|noose|cord|sheet ~4 closet|rod|beam|rafter|rafters|tree|fan|ceiling|doorknob|hook
        kicked|kick ~1 chair|stool ~2
        <ingested> ~2 everything|whatever|all ~2 i_had|in_the_house|i_could_find|left|in_the_cabinet|i_got
        mixed|crushed ~3 everything|all ~4 took|drank|swallowed
        <overdose_means>|they ~2 gone i|and ~1 took|swallowed|ate
        swallowed|downed|ate|took|popped ~1 a|the|whole|entire handful|fistful|bottle ~1 $|of_pills|of_my|of_them|of_xanax|of_xanies|of_tylenol|of_meds
        <swallow> ~1 all|rest ~1 of? ~1 my|the|these|them|of_them|his|her ~1 <overdose_means>|$
        bottle|gun|door|window|tub ~2 open|ready|running ~3 bye|goodbye|sorry|love|over|done|no_reason|reason
        bye|goodbye|sorry|love_you|reason ~6 bottle|gun|rope|pills|blade|bridge|roof ~3 open|ready|hand|loaded|tied|here
        letters|note|goodbyes|pills|rope ~8 i am ready
        already took|taken|swallowed|did|cut|done ~3 late|over|goodbye|sorry|bye
        too late ~4 took|taken|swallowed|cut|did
        alone ~3 tonight ~6 myself|gun|pills|safe|do_something
        go|going out ~2 with ~1 them|these|a_bang|pills|take_homes $
        hit|hitting|broke|break|cut|burn|hurt|crash ~6 on_purpose
        <loved>|<relation> ~4 says|said|saying|told|texted|wants|want|going|trying|threatening|threatened|talking|posted|messaged|called ~6 kill|killing|hurt|hang|hanging|shoot|end|ending|jump|jumping|harm|unalive|off ~2 himself|herself|themself|themselves|his_life|her_life|it_all|bridge|roof
        <loved>|<relation> ~3 has|got|with|holding ~2 gun|knife|razor|pills|rope|bottle ~4 himself|herself|his_head|her_head|suicidal|die|in_her_room|in_his_room
        <loved>|<relation> ~3 on ~2 bridge|roof|ledge|tracks|overpass
        <overdose_means> ~2 lined|laid|spread|counted|poured|dumped|piled|crushed|mixed ~1 up|out|$|together
        counting|counted|count ~3 <overdose_means> ~6 enough
        enough ~5 to|for ~1 do_the_job|put_me|put_myself|put_down|kill|not_wake|never|finish|take_me_out|end|go_out|die|od|overdose|stop_my_heart|do_it
        i ~2 have|got ~2 <weapon> ~6 scared|afraid|what_i|myself|my_head|use_it|ready
        bought|buying|got ~3 gun|pistol|rope|noose|razor ~2 for_me|for_myself|to_use_on
        google|googled|googling|looked_up|looking_up|searching|searched|search|research|researching|reading_about ~4 how|ways|noose|lethal|methods|painless|suicide ~4 pills|fent|takes|die|kill|noose|hang|tie|dose|overdose|yourself|myself|painless|commit|methods|$
        how many|much ~2 <overdose_means>|<opioid> ~1 it|would_it|does_it|will_it takes|take ~1 $|to_die|to_make|to_kill|to_od|to_overdose|for_me|to_end
        make|making|be sure ~2 i ~2 not|never ~1 wake|survive|fail|come_back|live|make_it
        best|easiest|fastest|quickest|surest|painless|good way ~3 die|not_wake|never_wake|go|end_it|kill|out_of_this_life|make_sure
        i am ~2 on|at ~2 roof|rooftop|ledge|railing|train_tracks|tracks|overpass|bridge|cliff ~1 $|of|looking|thinking|and|crying|alone|ready|about|edge|rail|waiting
        on|at|over|by ~2 bridge|overpass|cliff|ledge|roof|tracks|railing ~2 looking|staring|thinking|crying|watching|ready|waiting ~3 water|down|train|jump|cars|over|ground|below|traffic|$
        driving|drive|heading|headed|walking|walk|going|on_my_way ~1 to|toward|towards ~2 bridge|cliff|tracks|overpass|train_tracks ~1 $|now|tonight|to_jump|right|goodbye|and_i
        walk|walking|step|stepping|run|running|jump|jumping|jumped|stepped|walked|ran|threw_myself ~1 out? ~1 in_front of
        throw|threw|throwing|jump|jumped|jumping|roll|fall ~1 myself? out|off ~1 of? ~1 a|the|my|moving ~1 moving? car|truck|window|bus|train|balcony
        garage & running|exhaust|fumes & car|truck|engine|motor
        hose ~4 exhaust|tailpipe|window
        do|doing|take|taking|did|took ~1 a? shot|hit|dose ~1 big|large|strong enough
        shot|hit|dose|enough ~4 kill|drop ~1 a? horse|elephant|bear|cow|army
        last|final|big|hot shot|hit|dose|needle ~2 loaded|ready|drawn|prepped|waiting
        needle|syringe|rig|shot|pipe|spoon ~3 loaded|ready|cooked|drawn ~8 kill|die|enough|last|goodbye|end|not_wake|sleep_forever
        <swallow>|do|doing|use|shoot ~1 everything|it_all|all_of_it|them_all ~2 i_have|i_got|we_have|i_own|and ~4 sleep|die|bed|done|end|goodbye|over|wake|gone
        <took_it>|<emptied> ~2 whole|entire|full|all ~3 <overdose_means>|<medicine>|vial|bottle|script|bundle|pack !today_i_worked|water|soda|tea
        vial|bottle ~3 insulin ~6 use|take|inject|all|shoot|whole
        bag ~2 over my head|face
        tie|tied|tying|make|made|making ~2 noose
        <jump> ~1 in_front|under|into|at ~2 car|truck|bus|train|semi|traffic
        wrap|wrapped|crash|crashing|wreck|drive|driving|ram|slam ~4 pole|tree|wall|barrier|median|oncoming|semi|guardrail
        hang|hanging|hung|shoot|shooting|drown|drowning|gas|gassing|electrocute|stab|stabbing|poison|poisoning ~1 myself
        put|putting|stick|sticking ~2 gun|glock|pistol|barrel|shotgun|rifle|bullet|knife|blade ~3 mouth|head|temple|throat|chin|skull|brain|heart|chest|wrist
        <weapon> ~2 in|to|at|on|under|against|inside my ~1 mouth|head|temple|throat|chin|chest|wrist|neck|lap
        drank|drink|drinking|swallowed|chugged|chugging|downed|took ~4 bleach|antifreeze|drano|windex|peroxide|rubbing_alcohol|ammonia|lysol|pesticide|rat_poison|detergent|poison
        cut|slit|slashed|sliced|slice|slash|open|opened|opening ~1 my|both|up ~1 wrist|wrists|throat|veins|vein|artery
        helium|nitrogen ~2 tank|bag|mask
        sheet|belt|cord|rope|cable|scarf|shoelace|chain ~3 to|around|over|on|from ~1 the|my|a? ~1 door|doorknob|knob|door_knob|fan|beam|tree|rod|bar|neck|rafter|closet|pipe|ceiling
        belt|rope|cord|sheet ~2 and ~2 closet|rod|beam|tree|fan|door|bar
        full|whole|entire|loaded|brand_new bottle|script|pack|bag ~2 of ~2 <overdose_means>|<opioid> & no_reason|vodka|jack|whiskey|fifth|goodbye|done|alone|why_not|henny|rum|tequila|liquor
        inject|injecting|shoot|shooting ~2 air|bleach|drano ~1
        would|will|could|can|does|if ~2 <many>|<number_word>|10|all|whole|bottle|this_much|these ~8 kill|end|finish|stop ~1 you|me|someone|somebody|ya|a_person|my_heart
        <swallow> ~4 batteries|battery|glass|razor|magnets|poison|screws|bleach|nails|pins
        hanging from ~1 a|the|my? tree|beam|rope|ceiling|rafters
        sitting|here|laying|got|holding|standing ~3 with ~2 shotgun|rifle|gun|pistol|razor|blade|noose|rope|knife|glock|bottle_of
        bleed|bleeding out ~1 $|like|slow|fast|in_the
        fifth|vodka|whiskey|jack|liquor|beer|alcohol & pills|oxys|xanax|bottle_of|all_my|benzos|percs & done|goodbye|bye|end|reason|enough|sleep|die
        drown|drowning ~1 myself|in_the_tub|in_the_bath
        platform|tracks|edge|subway|curb|median & step|jump|jumping|stepping & thinking|just|standing|could|about|ready
        got|have|holding ~2 <weapon> & not ~1 scared|afraid
        driving|speeding|drive ~6 thinking|think|tempted|considering|wanna|want ~4 median|tree|wall|pole|bridge|guardrail|semi|cliff|oncoming
        loaded ~6 mouth|head|temple|throat|chin
        hand|finger ~1 on ~1 the? trigger
        enough ~4 to ~1 make_sure|be_sure|get_it_done|finish
        high|tall enough & roof|bridge|floor|building|balcony|window|jump|deck
        locked himself|herself|themself|myself ~3 in ~6 gun|knife|razor|pills|rifle|blade|rope
        tied off ~4 cut
        cut|cutting ~3 wrong_way|long_way|lengthwise|vertical|vertically|down_the_road|not_across
        service ~1 weapon|pistol|gun|revolver|rifle
        <weapon> ~4 next_to|beside|by|under|near ~3 bed|pillow|me|nightstand|couch & night|pick|hold|look|think|stare|keep|loaded
        cocked|cock|loaded ~2 it|the_gun|my_gun & pull|trigger|head|mouth|last_night|could
        pull|pulled|pulling ~1 the|it trigger ~4 myself|tonight|done|over|today|soon
        took|swallowed|ate|drank|downed ~3 half|most|rest|all ~2 the|my|a bottle ~1 $|already|of|and|now|rn !water|of_water|wine|of_wine|soda
        top|edge|roof|ledge ~3 garage|building|bridge|hospital|parking|tower|hotel|cliff & not|jump|down|off|done|bye|over|die
        high|tall|far|cold enough & jump|river|water|fall|bridge
        saving|collecting|collected|saved|hoarding|stashing ~3 <overdose_means> ~6 enough|month|weeks|now|for
        pills & all|bottle|handful|counting|enough|whole|fistful
        i ~2 already took ~2 pills|meds|them|it_all|everything
        <overdose_means> ~2 on purpose
        razor ~1 blades|blade ~3 not ~2 shaving
        bought|buying|got|grabbed ~3 razor|razors|rope|noose|blades ~3 not ~1 for
        not for ~1 shaving|cutting_boxes|camping
        i|im ~2 on|at ~2 bridge|ledge|overpass|cliff ~2 not ~1 know|want|care|scared
        <weapon> ~4 use_it ~2 on ~1 me|myself|him|her
        got|get|took|taking|grabbed|pulled ~1 the|my|a ~1 gun|pistol|rifle|glock|shotgun ~1 out !range|hunting|cleaning
        <weapon> & this_is_it|not_be_here|done_with_it_all
        in|sitting ~1 tub|bath|bathtub|shower ~2 with ~2 blade|razor|knife|razors|toaster
        picked|chose|set the|my ~1 date|day ~2 it_is|i_am_going|to_do_it|to_go|to_die
        rocks|stones|weights ~2 in ~1 my ~1 coat|pockets|pocket|backpack|jacket
        shoot|do|use|slam|inject|smoke|take it_all|all_of_it|the_whole_bag & do_not_make_it|not_make_it|let_god|god_decide|whatever_happens
        put|putting ~1 a bullet|hole|round ~1 in ~6 then|and ~1 me|myself
    """,
}
