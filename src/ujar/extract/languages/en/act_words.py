"""English words by which the content of a statement shows its act, and classes of words that the rules of acts read.

A signal is a name with phrases; a word that ends in `*` stands for all words that begin so, a phrase that begins with
`^` counts only where a sentence begins, and what `none` names is hidden from the others. The names are the same in
every language, so that one model reads them all.
"""

from __future__ import annotations

from functools import cache

from ujar.extract.signals import ActWords, read_behaviours, read_phrases

__all__ = ["act_words"]

_SIGNALS = """
must: must, has to, have to, had to, needs to be, required to, obliged to, cannot be allowed
should: should, ought to, it is time, it was time, high time, had better, would do well, supposed to,
    time for
need: need, needs, needed, needs to, need to, necessary, requires
important: important, essential, vital, crucial, urgent, imperative, indispensable, a priority, the key
prohibit: must not, must never, should not, should never, do not let, don't let, may not, not allowed,
    no longer
let-us: let us, let's, please, ^stop, ^come on, ^join, ^give us, ^show us, ^do not, ^withdraw, ^think
request: ask for, asked for, call on, calls on, called on, urge, urged, demand, demanded, appeal to, beg,
    we want, i want, we hope, i hope, want to see, would like, wants, wanted, we ask, invited, encourage
hope: hopefully, with luck, god willing
proposal: proposal, suggestion, idea, recommendation, request, appeal, plea, call for
future: will, would, 'll, going to, shall, soon, next, tomorrow, about to, ’ll
we: we, our, us, i, my, its own
we-will: we will, i will, we'll, i'll, we would, he would, she would, it would, they would,
    we are going to, i am going to, we are, we have, we shall, we plan, we intend, we are working,
    we are looking, i am, had begun, was going, we can
progress: currently, is working, are working, was working, were working, still, preparing, under way,
    underway, working on, reviewing, looking into, investigating, in progress
plan: plan, plans, planned, planning, schedule, scheduled, launch*, deploy*, open, close, set up,
    establish*, introduce*, suspend*, review*, postpone*, cancel*, delay*, investigat*, begin, start,
    hold, send, expand, meet, talks, take effect, decided, decision, cut, appoint*, extend*, exercise*
commit: ready, prepared, committed, stand by, ensure, guarantee, make sure, do everything,
    whatever it takes, pledge, promise*, deliver, protect, defend, never give up, stand ready, fully
ability: can, could, may, might, able, possible, perhaps, likely
refuse: will not, won't, would not, wouldn't, not going to, no intention, refuse*, no reason to,
    not recognise, not recognize, never accept, not accept, no question of, not negotiate,
    out of the question, not for sale, not bow, cannot agree, cannot be bought, cannot be moved,
    do not intend, do not recognise, does not recognise, does not recognize, have no intention,
    in no hurry, no compromise, no concession*, no delay, no deal, no discussion, no going back,
    no negotiat*, no need to, no point in, no retreat, no surrender, no talks, no turning back,
    non-negotiable, not about to, not apologise, not back down, not be bullied, not be forced,
    not be moved, not bound, not budge, not for us to, not give in, not give up, not hand over,
    not happen, not interested, not leave, not prepared to, not ready to, not resign, not retreat,
    not sell, not sign, not stop, not surrender, not take part, not up for, not willing, not yield,
    nothing to discuss, nothing to talk about, over my dead body, rule out, rules out, ruled out,
    stay put, would never, will never
unacceptable: unacceptable, cannot be accepted, intolerable, inexcusable, unjustif*, indefensible,
    not acceptable, not serious
blame: absurd, reckless, irresponsible, disappoint*, cynical, fail*, wrong, unfair, shame*, hypocri*,
    provocat*, provocative, excessive, vague, flawed, weak, bad, worst, worse, terrible, ridiculous,
    ignor*, inadequate, poor, foolish, stupid, outrageous, disgrace*, nonsense, propaganda, an attack on,
    a return to, insult*, insincere, double standard*, too late, too little, unprofessional, dishonest,
    misleading, mistake, blunder, betray*, hollow, empty, unhelpful, farce, undermin*, backward*,
    arrogan*, incompeten*, unprovoked, unnecessary, destabili*, aggressive, hostile, cowardly, careless,
    sloppy, hasty, secretive, never asked, laughable, joke, too, lack*, pointless, not enough,
    not legitimate, illegitimate, invalid, undemocratic, appalling, atrocious, awful, awkward, backward,
    baffling, bankrupt, barbaric, bizarre, bogus, botched, brutal, bullying, bureaucratic, callous,
    chaotic, childish, clumsy, complacent, confusing, contempt*, counterproductive, cruel, crude,
    cumbersome, cynic*, damning, deaf, deceptive, deplorable, detached, discriminat*, disgust*,
    disorganised, disrespect*, distort*, divisive, dubious, dysfunction*, egregious, embarrass*, erratic,
    evasive, fantasy, farcical, feeble, flimsy, folly, fraudulent, gimmick*, grotesque, half-hearted,
    heartless, heavy-handed, hostil*, humiliat*, hysteri*, idiotic, immature, immoral, impractical,
    improper, inaccurate, inappropriate, incoherent, inconsistent, indifferen*, ineffective, inefficient,
    inept, inhuman*, insane, insensitive, insufficient, intoleran*, irrational, irrelevant, lame, lazy,
    lip service, ludicrous, lukewarm, manipulat*, mess, misguided, misjudg*, mishandl*, mismanag*,
    mockery, muddled, naive, nasty, negligen*, nonsens*, obscene, obsolete, offensive, old wine,
    one-sided, out of touch, outdated, outrage*, overblown, overreact*, paper tiger, paranoi*, pathetic,
    patronis*, petty, phony, political theatre, pompous, populist, posturing, pretext, preposterous,
    publicity stunt, questionable, racist, redundant, regrettable, repugnant, rhetoric, rude, ruthless,
    sabre-rattling, saber-rattling, scandal*, scapegoat*, selfish, senseless, shambles, shoddy,
    short-sighted, shortsighted, silly, simplistic, smear*, spineless, spurious, stubborn*, stunt,
    superficial, tactless, tasteless, tone-deaf, toothless, travesty, unaccountable, unacceptable,
    unbalanced, uncaring, uncivilised, unconvincing, unethical, unfortunate, unfounded, unfriendly,
    ungrateful, unhelp*, unimpress*, uninformed, unjust, unprepared, unpresidential, unreal*,
    unreasonable, unreliable, unserious, unsound, unsustainable, untrustworthy, unwise, unworkable,
    unworthy, useless, vacuous, vile, wasteful, window dressing, without substance, witch hunt, worthless,
    wrong-headed, wrongheaded, nothing but, nothing has changed, nobody asked, not good enough, no plan,
    no strategy, looks the other way, looked the other way, turn* a blind eye, broken promise*,
    empty words, words not deeds, cold war, intimidating, warmonger*, bully
wrong: illegal*, unlawful*, violat*, breach*, broke the, broken the, lied, lies, lying, stole, steal*,
    corrupt*, brib*, attacked, kill*, murder*, bomb*, shell*, sent troops, send troops, sending troops,
    sent tanks, suppl* weapons, supplied, arming, armed, had crossed, crossed the border, threw, thrown,
    fired, meddl*, interfer*, cheat*, fraud*, cover* up, covered up, damaged, destroyed, annex*, occup*,
    invad*, invasion, intimidat*, threaten*, abuse*, tortur*, crime*, guilty, sabotag*, harass*,
    without permission, dumped, proxy war, fabricat*, forged, rigg*, smuggl*, buzzed, harmed, silenc*,
    arrested, beaten, deliberately, dangerous*, unsafe, aggress*, abduct*, abet*, ambush*, assault*,
    assassinat*, backed terrorists, ballot-stuffing, beating, betray*, blackmail*, blew up, bought votes,
    break the law, bulldoz*, bullied, bully*, caused the, collud*, complicit, conspir*, cook* the books,
    crack* down, cross* the line, deceiv*, defraud*, defied, defy*, deny* access, destroying,
    direct* the rebels, dodg*, doctor*, embezzl*, encroach*, endanger*, entered airspace,
    ethnic cleansing, extort*, false flag, falsif*, fire* at, flout*, foment*, fund* the, gass*, genocide,
    ghost voters, hijack*, hoard*, humiliat*, illicit*, impersonat*, imprison*, incit*, infiltrat*,
    instigat*, kidnap*, land grab, launder*, loot*, manipulat*, massacr*, militaris*, misappropriat*,
    mislead*, misled, misus*, mistreat*, molest*, on purpose, oppress*, orchestrat*, ordered the, oust*,
    overcharg*, overthrow*, persecut*, plagiaris*, plunder*, poach*, profit* from, rape*, ramm*, repress*,
    sell* weapons, sent weapons, sending weapons, sending soldiers, shelling, simulated attack*, slander*,
    smash*, spied, spread* lies, squander*, starv*, stoke*, stoking, subver*, supplied the, surveil*,
    swindl*, tamper*, target* civilians, trafficking, trampl*, trespass*, trick*, unlicensed, vandal*,
    war crime*, without consent, without warning, too close, dangerously close, breaking its word,
    broke its word, cheated
harm: danger*, risk*, threat*, disaster*, catastroph*, crisis, collapse*, suffer*, lose, lost, loss,
    worse*, escalat*, war, conflict, victim*, casualt*, accident*, flood*, erosion, die, dead, deaths,
    destroy*, unsafe, insecur*, less safe, chaos, shortage*, harm*, hurt, damage*, vulnerable, alarm*,
    worr*, fear*, afraid, miscalculat*, misunderstanding*, spiral*, bankrupt*, extinct*, frighten*,
    collision*, cost lives, run out, spread, outbreak, abyss, backfire*, bleak, blood*, boil over,
    boomerang, breakdown, breaking point, burden*, calamit*, civil war, close down, collision,
    confrontation, contamina*, costly, cripple*, crumbl*, decline*, deficit, deteriorat*, devastat*, dire,
    disappear*, disrupt*, doom*, downturn, drain*, drought, drown*, emergency, epidemic, erod*, eroding,
    exhaust*, explo*, fall apart, famine, fatal*, fragile, get out of hand, go under, grim, homeless*,
    hunger, hurting, implod*, inferno, infect*, inflame*, instabil*, jeopard*, job losses, landslide*,
    layoff*, leav* the coast, meltdown, misery, nightmare, overwhelm*, panic, paralys*, perish*, peril*,
    plague, plung*, pollution, poverty, precarious, radicali*, recession, resentment, rift, rising, riot*,
    ruin*, rupture, set back, setback*, severe, sever, shortage, shrink*, slump*, stagnat*, starv*,
    suicide, tip over, toxic, tragedy, turmoil, unrest, uncontroll*, unemploy*, unravel*, vanish*,
    volatile, wreck*, wipe out, arms race, new cold war, permanent damage, slippery
good: good, useful, helpful, positive, right, welcome, historic, step forward, constructive, progress,
    success*, effective, great, encouraging, wise, fair, excellent, brave, a start, sensible, courage*,
    accurate, admirable, balanced, beneficial, bold, brilliant, clear-eyed, clever, common sense,
    commendable, competent, cool-headed, cooperative, creative, credible, dedicated, democratic,
    dignified, diligent, efficient, exemplary, extraordinary, friendly, fruitful, generous, genuine, gift,
    hero*, honest, honour*, humane, impressive, improvement, innovative, inspir*, invaluable, justified,
    landmark, long overdue, lovely, mature, meaningful, milestone, modern, moral, noble, open-minded,
    optimis*, outstanding, overdue, patient, peaceful, perfect, pragmatic, precious, principled,
    productive, professional, promising, prudent, reasonable, reassuring, reliable, remarkable,
    respectable, restrained, satisfactory, satisf*, serious offer, significant step, small step, smart,
    solid, step in the right direction, superb, thorough, thoughtful, timely, transparent, tremendous,
    triumph, trustworthy, turning point, useful*, valuable, vital step, visionary, well done, wonderful,
    worthwhile, worthy
support: support*, welcome*, back, backed, prais*, thank*, grateful, proud, congratulat*, applaud*,
    stand with, stands with, in favour of, in favor of, deserve*, salute*, appreciate*, endorse*, admir*,
    behind the, behind them, celebrat*, fully behind, gratitude, honou*, in solidarity, indebted,
    on the side of, pay tribute, delighted, happy with, salut*, solidarity, stand beside, stood by,
    tribute, vote for, well deserved
apology: sorry, apolog*, forgive*, regret*, pardon
agreement: agree, agrees, agreed, same view, in accord, shared, common ground, agreement, accept*,
    consensus, concur*, echo*, exactly right, is right, was right, are right, in line with, likewise,
    mutual, no objection, of one mind, on the same page, right about, same thing, share the, shares the,
    shared the, side by side, together, unanim*, yes, indeed
concede: admit*, our fault, our mistake, we failed, mistakes were, fell short, we were wrong, concede*,
    not ready, shortcoming*, admittedly, to be honest, frankly, we should have, should have been,
    should have acted, we did not, were unprepared, were slow, was slow, not perfect, imperfect, delay*,
    got it wrong, error*, oversight, mistake*, misjudged, shortfall, behind schedule, over budget,
    setback*, hurdle*, obstacle*, difficult*, did not work, too early, it is true that, problems remain,
    work remains
menace: strike, blockade, sue, retaliat*, response, respond, boycott, shut down, court, sanctions,
    consequences, pay a price, countermeasures, block, walk out, revenge, punish*
denial: not true, untrue, false, never, baseless, groundless, unfounded, no truth, no evidence, not one,
    there are no, there is no, there were no, there was no, did not, had not, has not, have not, was not,
    were not, nothing to do with, absurd, nonsense, fiction, invention, invented, fabricat*, no proof,
    without proof, without evidence, fairy tale*, lies, ridiculous, myth, at no time, by no means,
    categorically, did nothing, did no such, does not exist, fake, figment, groundless*, has nothing to,
    hoax, imaginary, in accordance with, incorrect, invent*, is not true, made up, made-up, make-believe,
    misrepresent*, mythical, never happened, never ordered, never sent, never took, never promised,
    no basis, no connection, no contact*, no foundation, no intention of, no knowledge, no link*,
    no part in, no role, no such, no troops, no weapons, not a single, not guilty, not involved, not ours,
    not responsible, not the case, nothing of the kind, nothing of the sort, pure fiction, simply wrong,
    there are none, there has never, unproven, unsubstantiated, within the law, wrongly,
    followed the rules, played by the rules
claimed: claim*, allegation*, accusation*, talk of, report*, rumour*, rumor*, charge*, suggestion*,
    criticism, story, stories, assertion*
question: who, what, why, how, when, where, whether, ?
past: had, was, were, did, has, have, been, yesterday, last, ago, already, since
so: because, so that, therefore, since, means, due to
hardly: difficult, hard, unlikely, impossible, hardly
only-if: only if, only when, unless, provided that, on condition that, not until, as long as
number: percent, per cent, million, billion, thousand, hundreds, thousands, number, figure*, %
none: not only, no doubt, too often, as well as, of course
"""

_CONDITIONS = """
condition: if, only if, unless, provided, provided that, providing, as long as, so long as,
    on condition that, on the condition that, in the event of, in the event that
"""

_BEHAVIOURS = """
reject: reject, dismiss, brush off, brush aside, wave away, wave off, shrug off, rebuff, turn down, spurn,
    veto, scoff at
remind: remind
hope: hope, wish, pray, long, hopeful
want: want, would like, desire, need, seek
assure: assure, reassure, guarantee
forecast: predict, forecast, foresee, project, anticipate, expect, think, believe, suspect, estimate,
    expectation
expect: expect
recognise: recognise, admit, concede, acknowledge, accept
believe: believe, confident, convinced, sure, certain
back: support, back, endorse, favour, favor, agree, approve
say: say, tell, mention, explain, specify, elaborate, comment, disclose, reveal, identify, clarify,
    confirm, discuss
proclaim: declare, announce, proclaim
judge: call, describe, characterise, label, brand, dub, term, consider, regard, view, deem, see, find,
    portray, depict, paint, compare, liken, judge, rate
ask: ask
rule out: rule out
attest: confirm
"""


@cache
def act_words() -> ActWords:
    """Return the English words."""
    return ActWords(
        signals=read_phrases(_SIGNALS),
        behaviours=read_behaviours(_BEHAVIOURS),
        negators=_words(
            "not never no n't without nobody none neither nor cannot can't don't doesn't didn't won't isn't aren't wasn't "
            "weren't hasn't haven't hadn't wouldn't couldn't shouldn't don’t doesn’t didn’t won’t isn’t aren’t wasn’t "
            "weren’t hasn’t haven’t hadn’t wouldn’t couldn’t shouldn’t can’t"
        ),
        own=_words("we i he she it they"),
        everybody=_words("everyone everybody"),
        subordinators=_words(
            "because which who that when while after before if unless although though since whose where"
        ),
        between=_words(
            "also still very now really therefore again always never not do does did have has had would will is are am be "
            "been strongly only just simply to fully deeply firmly hereby completely once"
        ),
        people=_people(),
        offices=_words(
            "minister president governor mayor spokesman spokeswoman spokesperson secretary general director chief "
            "chair chairman chairwoman head ministry government official ambassador commander chancellor police "
            "company union officer embassy mission alliance council agency department"
        ),
        bodies=_words("ministry department council committee agency commission bank university court office union"),
        experts=_words(
            "analyst expert researcher professor economist university institute centre center fellow historian scientist scholar"
        ),
        joint=_words("both two all each"),
        claims=_words(
            "claim claims allegation allegations accusation accusations charge charges assertion assertions suggestion "
            "suggestions report reports rumour rumours rumor rumors talk notion criticism criticisms speculation theory "
            "story stories insinuation insinuations complaint complaints characterisation characterization statement "
            "argument arguments account version denial denials comparison comparisons concerns fears worries warnings warning"
        ),
        requests=_words(
            "offer offers request requests demand demands invitation invitations call calls appeal appeals plea pleas "
            "ultimatum application applications petition bid summons"
        ),
        clause_words=_words("that"),
        directives=_words("to"),
        questions=_words("whether if who what why how when where which about"),
        modals=_words("would could might may should"),
        conditions=read_phrases(_CONDITIONS),
        supposed=_words("if unless suppose supposing imagine"),
        bare_conditions=_words("if unless"),
    )  # fmt: skip


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _people() -> frozenset[str]:
    """Nouns for people and bodies with their plurals, and pronouns."""
    nouns = _words(_PEOPLE)
    return (
        nouns
        | {noun + "s" for noun in nouns}
        | _words(
            "he she they him her them everyone everybody people police men women children authorities countries parties "
            "companies ministries families agencies allies universities who someone anyone nobody us media press"
        )
    )


_PEOPLE = """
government minister president governor mayor ambassador diplomat official officer leader lawmaker senator
congressman deputy member party ministry council committee parliament congress senate court judge prosecutor lawyer
company firm union bank employer worker employee farmer fisherman fisher owner manager director shareholder investor
side state country nation ally alliance nato bloc neighbour neighbor partner rebel separatist fighter soldier
troop commander general army military navy police force guard citizen resident villager voter protester
demonstrator activist campaigner expert scientist researcher doctor nurse patient teacher student parent family
child man woman person visitor tourist passenger driver pilot captain sailor crew reporter journalist
administration authority agency department commission body organisation organization group team club player coach
opposition coalition candidate republican democrat supporter critic community public society church
bishop pope king queen prince chancellor premier secretary envoy delegate negotiator mediator
refugee migrant victim survivor witness suspect prisoner
"""
