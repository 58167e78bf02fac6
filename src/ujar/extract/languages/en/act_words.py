"""English words and phrases by which the content of a statement shows its act.

Each signal is a list of phrases parted by commas; a word that ends in `*` stands for all words that begin so. The
names of the signals are the same in every language, so that one model reads them all.
"""

from __future__ import annotations

__all__ = ["ACT_SIGNALS", "CONDITIONS", "NEGATORS", "SUPPOSED"]

ACT_SIGNALS: dict[str, str] = {
    "must": "must, has to, have to, had to, needs to be, required to, obliged to, cannot be allowed",
    "should": "should, ought to, it is time, it was time, high time, had better, would do well, supposed to, time for",
    "need": "need, needs, needed, needs to, need to, necessary, requires",
    "important": "important, essential, vital, crucial, urgent, imperative, indispensable, a priority, the key, at last be",
    "prohibit": "must not, must never, should not, should never, do not let, don't let, may not, not allowed, no longer",
    "let-us": "let us, let's, please, stop, come on, join, give us, show us, do not, withdraw",
    "request": "ask for, asked for, call on, calls on, called on, urge, urged, demand, demanded, appeal to, beg, we want, i want, "
    "we hope, i hope, want to see, would like, wants, wanted, we ask, invited, encourage",
    "hope": "hopefully, with luck, god willing",
    "proposal": "proposal, suggestion, idea, recommendation, request, appeal, plea, call for",
    "future": "will, would, 'll, going to, shall, soon, next, tomorrow, about to, ’ll",
    "we": "we, our, us, i, my, its own",
    "we-will": "we will, i will, we'll, i'll, we would, he would, she would, it would, they would, we are going to, i am going to, "
    "we are, we have, we shall, we plan, we intend, we are working, we are looking, i am, had finished, had begun, was going, "
    "we can, could go on, can go on",
    "progress": "currently, is working, are working, was working, were working, still, preparing, under way, underway, working on, "
    "reviewing, looking into, investigating, in progress",
    "plan": "plan, plans, planned, planning, schedule, scheduled, launch*, deploy*, open, close, set up, establish*, introduce*, "
    "suspend*, review*, postpone*, cancel*, delay*, investigat*, begin, start, hold, send, expand, meet, talks, business as usual, "
    "take effect, decided, decision, cut, appoint*, extend*, exercise*, finished",
    "commit": "ready, prepared, committed, stand by, ensure, guarantee, make sure, do everything, whatever it takes, pledge, promise*, "
    "deliver, protect, defend, never give up, stand ready, fully",
    "ability": "can, could, may, might, able, possible, perhaps, likely",
    "refuse": "will not, won't, would not, wouldn't, not going to, no intention, refuse*, no reason to, not recognise, not recognize, "
    "never accept, not accept, no question of, not negotiate, out of the question, not for sale, not bow",
    "unacceptable": "unacceptable, cannot be accepted, intolerable, inexcusable, unjustif*, indefensible, not acceptable, "
    "not serious, beneath",
    "blame": "absurd, reckless, irresponsible, disappoint*, cynical, fail*, wrong, unfair, shame*, hypocri*, provocat*, "
    "provocative, excessive, vague, flawed, weak, bad, worst, worse, terrible, ridiculous, ignor*, inadequate, poor, foolish, stupid, "
    "outrageous, disgrace*, nonsense, theatre, politics with, adjectives, propaganda, an attack on, a return to, insult*, insincere, "
    "double standard*, too late, too little, unprofessional, dishonest, misleading, mistake, blunder, betray*, hollow, empty, "
    "unhelpful, farce, undermin*, backward*, arrogan*, incompeten*, unprovoked, unnecessary, destabili*, aggressive, hostile, "
    "cowardly, careless, sloppy, hasty, secretive, nobody has, never asked, laughable, joke, too slow, lack*, pointless",
    "wrong": "illegal*, unlawful*, violat*, breach*, broke the, broken the, lied, lies, lying, stole, steal*, corrupt*, brib*, "
    "attacked, kill*, murder*, bomb*, shell*, sent troops, send troops, sending troops, sent tanks, suppl* weapons, supplied, arming, "
    "armed, "
    "had crossed, crossed the border, threw, thrown, stones, fired, meddl*, interfer*, cheat*, fraud*, cover* up, covered up, damaged, "
    "destroyed, annex*, occup*, invad*, invasion, intimidat*, threaten*, abuse*, tortur*, crime*, guilty, sabotag*, harass*, "
    "without permission, dumped, proxy war, fabricat*, forged, rigg*, smuggl*, led the rebel*, backing the rebel*, without transponders, "
    "buzzed, harmed, cut down, felled, silenc*, arrested, beaten, deliberately, dangerous*, unsafe",
    "harm": "danger*, risk*, threat*, disaster*, catastroph*, crisis, collapse*, suffer*, lose, lost, loss, worse*, escalat*, war, conflict, "
    "victim*, casualt*, accident*, flood*, erosion, die, dead, deaths, destroy*, unsafe, insecur*, less safe, chaos, shortage*, harm*, hurt, "
    "damage*, vulnerable, alarm*, worr*, fear*, afraid, miscalculat*, misunderstanding*, spiral*, bankrupt*, extinct*, stop shooting, "
    "fought over, frighten*, collision*, cost lives, run out, reach its goals, spread, outbreak",
    "good": "good, useful, helpful, positive, right, welcome, historic, step forward, constructive, progress, success*, effective, great, "
    "encouraging, wise, fair, excellent, brave, a start, sensible, courage*",
    "support": "support*, welcome*, back, backed, prais*, thank*, grateful, proud, congratulat*, applaud*, stand with, stands with, in favour of, "
    "in favor of, deserve*, salute*, appreciate*, endorse*",
    "apology": "sorry, apolog*, forgive*, regret*, pardon",
    "agreement": "agree, agrees, agreed, same view, in accord, shared, common ground, carried out, both",
    "concede": "admit*, our fault, our mistake, we failed, mistakes were, fell short, we were wrong, concede*, large hurdles, was late, "
    "not ready, shortcoming*",
    "menace": "strike, blockade, sue, retaliat*, response, respond, boycott, shut down, court, sanctions, consequences, pay a price, "
    "countermeasures, block, walk out, revenge, punish*",
    "denial": "not true, untrue, false, never, baseless, groundless, unfounded, no truth, no evidence, not one, there are no, there is no, "
    "there were no, there was no, did not, had not, has not, have not, was not, were not, nothing to do with, absurd, nonsense, fiction, "
    "invention, invented, fabricat*, no proof, without proof, without evidence, fairy tale*, lies, ridiculous, myth",
    "claimed": "claim*, allegation*, accusation*, talk of, report*, rumour*, rumor*, charge*, suggestion*, criticism, story, stories, assertion*",
    "question": "who, what, why, how, when, where, whether, ?",
    "past": "had, was, were, did, has, have, been, yesterday, last, ago, already, since",
    "so": "because, so that, therefore, since, means, due to",
    "hardly": "difficult, hard, unlikely, impossible, hardly",
    "number": "percent, per cent, million, billion, thousand, hundreds, thousands, number, figure*, %",
}

NEGATORS = frozenset("not never no n't without nobody none neither nor cannot can't don't doesn't didn't won't isn't aren't wasn't".split())
"""Words that turn the signal after them."""

CONDITIONS = (
    "if", "only if", "unless", "provided", "provided that", "providing", "as long as", "so long as", "on condition that",
    "on the condition that", "assuming", "even if", "in case", "in the event",
)  # fmt: skip
"""Words that open a condition."""

SUPPOSED = ("if", "would", "might", "could", "suppose", "imagine", "should")
"""Words that make the reporting itself a supposition when they stand before the cue."""
