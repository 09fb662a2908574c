"""Hurting oneself. English frames, one a line (see ``frames``)."""

FRAMES = {
    "self_harm": """
        burned|burnt|cut|cutting|scratched|carved|did & do|doing|start|starting the other arm|wrist|leg|thigh|side
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
        cut|cutting|sliced|slicing|carved|carving|opened|opening|slashed|slashing|stabbed|stabbing ~1 up? ~1 my|both ~1 arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|stomach|body|face|chest ~1 !off|at_work|shaving|open_on|fell
        i am cutting $|again|right|now|rn|myself|and|so|deep
        blood|bleeding ~6 razor|blade|knife|cut|again|it_again
        razor|blade|knife ~6 blood|bleeding|arm|arms|wrist|again|thigh
        did|do|doing it again ~4 razor|blade|cut|cutting|blood|knife
        burning|burn|burned|cutting|hitting|hurting|scratching|biting|starving|choking|punching myself
        <loved>|<relation> ~3 cut|cutting|stabbed|burned|slit|hanged|hung|shot|hurting|hurt ~1 himself|herself ~4 bad|now|bleeding|help|tonight|deep|hospital|blood|badly|real
        <loved>|<relation> ~1 just|is ~1 cut|cutting|stabbed|shot|hanged|hanging|hurt|hurting himself|herself|themself
        banging|bang|bashing|slamming my head
        been|was|am|started|keep|kept|back_to|resort|resorted ~1 to? cutting ~1 $|since|again|myself|all|for|every|more|lately|at_night|in_the|my_arms|my_legs|my_wrists|my_thighs|because|when|so|and !back|down|grass|hair|hours|corners|weeds|wood
        arms|arm|legs|leg|wrists|wrist|thighs|thigh ~2 are|is|all|look ~2 cut_up|sliced|bleeding|bloody|slashed|carved|full_of_cuts|covered_in_cuts|cut
        cuts|scars ~2 on|all|up ~2 my ~1 arms|arm|legs|wrists|thighs ~2 again|fresh|new|tonight|hide|did|made|$
        fresh|new|deep|more cuts ~2 on|all ~2 my
        need|want|have|wanted|needed ~2 to|some feel|feeling ~1 pain|something ~4 cut|burn|hurt|blade|razor|myself|instead
        cut|cutting|burn|burning ~4 to ~1 feel|numb|release|cope|stop_the|punish|get_through
        cutting|burning ~3 helps|help|relief|only_thing|release|calms|numbs
        bashed|bash|bashing|banged|bang|banging|smashed|smash|smashing|slammed|slamming my head ~2 on|against|into|off ~1 the|a? wall|floor|mirror|table|door|ground
        hit|hitting|punch|punching|hurting|slap|slapping myself ~2 in|over_and|again|until|til|face|head|$|repeatedly|on_purpose|because_i_hate
        scratch|scratched|scratching|claw|clawed|clawing|pick|picked|picking|rip|ripping|tear|tearing ~1 at|up? my ~1 arms|arm|skin|face|legs|scabs ~3 till|until|til|bleed|bled|raw|off
        cut|cutting|burn|burned|burning|hit|hitting|stab|stabbed|broke my ~8 on_purpose|purposely|intentionally
        took|take|taking|put|putting|got|used|using ~1 a|the|my razor|blade|knife|lighter|glass ~3 arm|arms|leg|legs|wrist|wrists|skin|thigh|myself|body
        pulled|pulling|ripping ~1 out? my hair out? ~3 cant|not|until|on_purpose
        carved|carving|carve|scratched|etched ~4 in|into|on|across ~1 my|me|myself
        <harm>|burnt my ~2 hand|hands|arm|arms|leg|legs|thigh|stomach|skin|wrist|palm|face|chest|feet ~2 with|on|using|against ~2 lighter|cigarette|spoon|knife|razor|blade|glass|candle|match|stove_on|scissors|needle|cutter|box_cutter
        punched|punch|punching|hit|hitting|kicked ~3 wall|walls|mirror|window|concrete|tree ~8 deserve|hate_myself|broke|bled|bleed|bloody|till|until|on_purpose
        did|doing it again & arms|legs|blood|razor|cut|blade|thighs|wrists|shredded|bleeding|cuts
        arms|legs|thighs|wrists ~2 shredded|torn_up|chopped|hacked
        urge|urges|want|need|thinking|craving|impulse|tempted ~2 to|of|about ~1 cut|cutting|burn_myself|harm|self_harm|hurt_myself ~1 $|is|again|so|bad|tonight|right|and|myself|my
        blood ~4 sink|floor|sleeve|sleeves|sheets|tub|bathroom ~6 arm|wrist|myself|cut|razor|did_it|again
        bleeding through my ~1 sleeve|sleeves|jeans|bandage|shirt
        need ~1 stitches ~6 cut|cutting|razor|myself|did
        cut|sliced|slashed|slit ~4 open ~2 and|need|stitches|bad|again
        blade|razor|cutting ~4 again ~4 clean
        not ~2 control ~3 urge|urges ~3 hurt|cut|harm|burn
        burned|burn|burning|burnt|cut|scratched ~1 both|up ~2 arms|legs|wrists|thighs|hands|feet ~4 lighter|cigarette|blade|razor|needed|deserve|feel
    """,
}
