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
    out of the question, not for sale, not bow
unacceptable: unacceptable, cannot be accepted, intolerable, inexcusable, unjustif*, indefensible,
    not acceptable, not serious
blame: absurd, reckless, irresponsible, disappoint*, cynical, fail*, wrong, unfair, shame*, hypocri*,
    provocat*, provocative, excessive, vague, flawed, weak, bad, worst, worse, terrible, ridiculous,
    ignor*, inadequate, poor, foolish, stupid, outrageous, disgrace*, nonsense, propaganda, an attack on,
    a return to, insult*, insincere, double standard*, too late, too little, unprofessional, dishonest,
    misleading, mistake, blunder, betray*, hollow, empty, unhelpful, farce, undermin*, backward*,
    arrogan*, incompeten*, unprovoked, unnecessary, destabili*, aggressive, hostile, cowardly, careless,
    sloppy, hasty, secretive, never asked, laughable, joke, too, lack*, pointless, not enough,
    not legitimate, illegitimate, invalid, undemocratic
wrong: illegal*, unlawful*, violat*, breach*, broke the, broken the, lied, lies, lying, stole, steal*,
    corrupt*, brib*, attacked, kill*, murder*, bomb*, shell*, sent troops, send troops, sending troops,
    sent tanks, suppl* weapons, supplied, arming, armed, had crossed, crossed the border, threw, thrown,
    fired, meddl*, interfer*, cheat*, fraud*, cover* up, covered up, damaged, destroyed, annex*, occup*,
    invad*, invasion, intimidat*, threaten*, abuse*, tortur*, crime*, guilty, sabotag*, harass*,
    without permission, dumped, proxy war, fabricat*, forged, rigg*, smuggl*, buzzed, harmed, silenc*,
    arrested, beaten, deliberately, dangerous*, unsafe
harm: danger*, risk*, threat*, disaster*, catastroph*, crisis, collapse*, suffer*, lose, lost, loss,
    worse*, escalat*, war, conflict, victim*, casualt*, accident*, flood*, erosion, die, dead, deaths,
    destroy*, unsafe, insecur*, less safe, chaos, shortage*, harm*, hurt, damage*, vulnerable, alarm*,
    worr*, fear*, afraid, miscalculat*, misunderstanding*, spiral*, bankrupt*, extinct*, frighten*,
    collision*, cost lives, run out, spread, outbreak
good: good, useful, helpful, positive, right, welcome, historic, step forward, constructive, progress,
    success*, effective, great, encouraging, wise, fair, excellent, brave, a start, sensible, courage*
support: support*, welcome*, back, backed, prais*, thank*, grateful, proud, congratulat*, applaud*,
    stand with, stands with, in favour of, in favor of, deserve*, salute*, appreciate*, endorse*
apology: sorry, apolog*, forgive*, regret*, pardon
agreement: agree, agrees, agreed, same view, in accord, shared, common ground
concede: admit*, our fault, our mistake, we failed, mistakes were, fell short, we were wrong, concede*,
    not ready, shortcoming*
menace: strike, blockade, sue, retaliat*, response, respond, boycott, shut down, court, sanctions,
    consequences, pay a price, countermeasures, block, walk out, revenge, punish*
denial: not true, untrue, false, never, baseless, groundless, unfounded, no truth, no evidence, not one,
    there are no, there is no, there were no, there was no, did not, had not, has not, have not, was not,
    were not, nothing to do with, absurd, nonsense, fiction, invention, invented, fabricat*, no proof,
    without proof, without evidence, fairy tale*, lies, ridiculous, myth
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
            "companies ministries families agencies allies universities who someone anyone nobody us"
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
