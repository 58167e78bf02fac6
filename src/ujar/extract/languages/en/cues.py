"""English cues: verb | adjective | noun | phrase | act | weak.

A cell holds lemmas parted by commas; verbs and nouns are inflected here, and of a verb of several words the first
is (`call on`, `called on`). British and American spellings are both made. Adjectives stand after a form of *be*
(`afraid that`), phrases are not inflected (`according to`). An act of `-` means that the cue is neutral and the
content decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ujar.extract.cues import CueTable, read_cues

__all__ = ["cues", "inflect"]

_TABLE = """
# saying, neutral
say, tell, state, add, note, remark, explain, mention, comment, observe, specify, articulate | - | - | - | -
write, tweet, retweet, post, blog, email, cable | - | - | - | - | weak
speak, talk, chat, address, discuss, touch on, dwell on, weigh in, open up about | - | - | - | - | weak
reply, respond, answer, counter, retort, rejoin, chime in, interject, fire back, shoot back | - | reply, response, answer | - | -
stress, emphasise, underline, underscore, reiterate, repeat, affirm, reaffirm, assert, maintain | - | assertion | - | -
insist, contend, argue, reason, opine, posit, submit, theorise, hypothesise | - | contention, argument | - | -
declare, proclaim, pronounce, profess | - | declaration, proclamation | - | -
go on, go on to say, continue, begin, conclude, finish, sum up, point out, make clear, make it clear, make plain | - | - | - | -
report, relate, recount, narrate, recall, remember, reminisce, retell, relay, pass on, inform, notify | - | report, account | - | -
reveal, disclose, divulge, let slip, leak, confide, whisper, murmur, mutter, mumble | - | revelation, disclosure | - | -
describe, characterise, portray, depict, paint, label, brand, dub, term, call, liken, compare, refer to | - | description, characterisation | - | -
suggest, hint, imply, intimate, signal, indicate, allude to | - | suggestion, hint | - | -
clarify, elaborate, expand on, spell out, set out, lay out, outline, detail, summarise, list, recite | - | clarification, explanation | - | -
testify, depose, attest, vouch | - | testimony | - | -
quip, joke, crack, deadpan, tease, muse, ponder, reflect, venture, chuckle | - | quip, joke | - | -
exclaim, shout, yell, scream, cry, chant, roar, bellow, bark, growl, thunder | - | chant | - | -
quote, cite, mention, name, identify, invoke, point to, refer to, read, put it, put | - | - | - | - | weak
announce, unveil, proclaim the | - | announcement | - | announce
brief, sound, voice, express, convey, communicate, deliver, present, offer up | - | - | - | - | weak
find, show, estimate, calculate, reckon, count, measure, determine, establish, document, record, prove, confirm | - | finding, estimate | - | - | weak
- | - | statement, comment, remark, message, speech, letter, interview, view, opinion | - | - | weak
- | - | - | according to, reportedly, apparently, in the words of, in the view of, in the opinion of, in the eyes of, as per, for | - | weak
# judging and believing
think, believe, consider, regard, view, deem, judge, rate, find it, hold, take the view, be of the view | - | belief, conviction, judgment, judgement, assessment, thinking | - | -
feel, sense, see, know, understand, realise, recognise, appreciate, assume, presume, suppose, guess, figure, imagine | - | assumption, perception, understanding | - | - | weak
suspect, speculate, surmise, infer, deduce, gather | - | suspicion, speculation, hunch | - | - | weak
claim, purport | - | claim | - | claim
boast, brag, crow | - | boast | - | claim
predict, forecast, foresee, foretell, project, anticipate, expect, envision, envisage | - | prediction, forecast, projection, expectation | - | claim
- | confident, sure, certain, convinced, optimistic, positive, adamant, aware, unaware, hopeful, upbeat, bullish | confidence, optimism | - | claim | weak
assure, reassure, guarantee | - | assurance, reassurance, guarantee | - | -
learn, discover, hear, notice, wonder aloud | - | - | - | - | weak
admit, concede, acknowledge, own up, confess, come clean, plead guilty, accept blame, accept responsibility, take responsibility | - | admission, concession, confession, acknowledgement, acknowledgment | - | concede
# denying
deny, refute, rebut, disavow, repudiate, disclaim, debunk, gainsay, shoot down, scotch | - | denial, rebuttal, refutation | - | deny
dispute, contest, contradict, discount, call into question, cast doubt on, take issue with, pour cold water on | - | - | - | deny
dismiss, brush off, brush aside, wave away, wave off, shrug off, laugh off, scoff at, pooh-pooh, rubbish, play down, downplay | - | dismissal | - | deny
doubt, disbelieve | doubtful, sceptical, skeptical, unconvinced, dubious | doubt, scepticism, skepticism | - | deny | weak
push back, push back on, push back against, hit back at claims | - | pushback | - | deny
# blaming
accuse, allege, blame, pin the blame on, hold responsible, lay the blame on, incriminate, charge, fault, denounce as, point the finger at, indict, implicate, impugn | - | accusation, allegation, charge | allegedly | accuse
criticise, condemn, denounce, decry, deplore, slam, blast, slate, rap, lambaste, lambast, berate, castigate, chastise, rebuke, reprimand, reproach, reprove, censure, chide, scold, assail, savage, excoriate, pillory, skewer | - | criticism, condemnation, denunciation, rebuke, reprimand, reproach, censure, critique | - | criticise
dislike, deride, mock, ridicule, lampoon, sneer, jeer, scoff, taunt, belittle, disparage, malign, scorn, bash, trash, knock, pan | scathing, critical of, disparaging | mockery, ridicule, scorn | - | criticise
complain, grumble, gripe, whine, moan, bemoan, lament, bewail, regret, rue, carp, rail, rail against, fume, rage, vent, seethe, bristle | angry, furious, outraged, appalled, dismayed, disappointed, disgusted, upset, frustrated, indignant, shocked, unhappy | complaint, grievance, lament, outrage, anger, dismay, disappointment, frustration | - | criticise
hit back, hit out, hit out at, lash out, lash out at, lay into, tear into, take aim at, take a swipe at, round on, turn on, sound off, go after, attack, savage, dress down, call out | - | attack, broadside, tirade | - | criticise
question, challenge, find fault with, frown on, frown upon, express regret, express dismay, express disappointment, voice dismay, voice frustration, express outrage | - | - | - | criticise
# wanting somebody to act
demand, require, insist on, insist upon, press for, push for, clamour, clamor, clamour for, clamor for | - | demand, requirement, ultimatum | - | demand
urge, exhort, implore, beseech, entreat, beg, plead, plead with, plead for, appeal, appeal to, appeal for, call on, call upon, call for, press, pressure, lobby, petition | - | plea, appeal, call, petition, exhortation | - | demand
request, ask for, bid, solicit, seek | - | request | - | demand
order, command, instruct, direct, decree, mandate, dictate, enjoin, summon, forbid, prohibit, ban, bar | - | order, instruction, directive, decree | - | demand | weak
advise, counsel, recommend, propose, encourage, advocate, invite, prod, nudge, prompt, egg on | - | advice, recommendation, proposal, encouragement, invitation | - | demand
hope, wish, long, yearn, pray, look forward to | - | hope, wish, desire | - | demand
want, would like, desire, crave, need | keen, eager, anxious for | - | - | demand | weak
remind, prevail upon | - | reminder | - | demand
# refusing, opposing
refuse, decline, balk, balk at, baulk, baulk at, rule out, turn down, rebuff, spurn, stonewall, demur, beg off, hold back | unwilling, reluctant, loath | refusal | - | refuse
decline to comment, refuse to comment, decline comment, withhold comment, make no comment, refuse to say, decline to say, decline to discuss, not comment, not immediately respond, not respond to, not immediately comment, give no comment, have no comment, refuse comment, would not comment, would not say, wouldn't say, would not be drawn | - | - | no comment | refuse
reject, veto, vote down, vote against | - | rejection | - | oppose
oppose, resist, object, object to, disagree, disagree with, dissent, disapprove, disapprove of, speak out against, come out against, stand against, campaign against, argue against, protest, protest against, boycott, distance himself from, distance herself from, distance itself from, distance themselves from | opposed, averse, hostile | opposition, objection, dissent, disagreement, protest, disapproval | - | oppose
# binding oneself
promise, pledge, vow, swear, commit, undertake, give an assurance, give assurances, give his word, give its word, give their word | committed, determined, resolved | promise, pledge, vow, commitment, undertaking, oath | - | promise
offer, volunteer, stand ready | ready, prepared, willing | offer | - | promise | weak
intend, plan, aim, mean, resolve, decide, set out to, prepare to | - | intention, intent, plan, decision, aim | - | announce | weak
# harm
threaten | - | threat | - | threaten
warn, caution, sound the alarm, raise the alarm, raise alarm, sound an alarm, forewarn, alert, raise the spectre, raise the specter, raise concern, raise concerns, raise fears, express concern, express concerns, voice concern, voice concerns, express alarm, express fear, voice fears | - | warning, caution, alarm, alert, caveat | - | warn
fear, worry, fret, agonise, dread | afraid, worried, concerned, fearful, alarmed, anxious, nervous, wary, apprehensive, uneasy, troubled, pessimistic | fear, worry, concern, anxiety, apprehension, misgiving, unease | - | warn
# accord
agree, concur, assent, consent, accede, acquiesce, go along with, accept, sign off on, approve, subscribe to, side with, see eye to eye, come to an agreement, reach agreement, strike a deal | - | agreement, consensus, consent, approval, accord | - | agree
echo, corroborate, second, agree with, bear out | - | - | - | agree
support, back, endorse, favour, favor, champion, embrace, defend, stand by, stand behind, stick up for, speak up for, rally behind, throw his weight behind, throw her weight behind, throw its weight behind, give his backing, give its backing, vote for, rally around | supportive | support, backing, endorsement, defence, defense | in favour of, in favor of | support | weak
praise, laud, hail, applaud, commend, compliment, extol, acclaim, salute, congratulate, thank, welcome, cheer, celebrate, pay tribute, pay tribute to, credit, tout, heap praise on, rejoice, give thanks, toast, express gratitude, express thanks | grateful, thankful, proud, pleased, delighted, glad, happy, heartened, impressed, thrilled | praise, tribute, applause, commendation, thanks, gratitude, congratulation, acclaim | - | support
apologise, say sorry, express remorse, beg forgiveness, beg pardon, ask forgiveness, ask for forgiveness, offer an apology, issue an apology | sorry, apologetic, remorseful | apology, remorse | - | apologise
# asking
ask, inquire, enquire, wonder, query, quiz | - | question, query, inquiry | - | ask
"""

_IRREGULAR = {
    "say": "said said", "tell": "told told", "think": "thought thought", "write": "wrote written", "go": "went gone",
    "make": "made made", "put": "put put", "read": "read read", "cast": "cast cast", "take": "took taken",
    "give": "gave given", "see": "saw seen", "know": "knew known", "hold": "held held", "swear": "swore sworn",
    "forbid": "forbade forbidden", "feel": "felt felt", "find": "found found", "speak": "spoke spoken",
    "mean": "meant meant", "stand": "stood stood", "shoot": "shot shot", "foresee": "foresaw foreseen",
    "foretell": "foretold foretold", "retell": "retold retold", "bid": "bid bid", "hit": "hit hit", "lay": "laid laid",
    "set": "set set", "let": "let let", "come": "came come", "rise": "rose risen", "tear": "tore torn", "have": "had had",
    "strike": "struck struck", "be": "was been", "begin": "began begun", "show": "showed shown", "hear": "heard heard",
    "see eye": "saw seen", "pay": "paid paid", "beseech": "besought besought", "understand": "understood understood",
    "undertake": "undertook undertaken", "stick": "stuck stuck", "throw": "threw thrown", "bear": "bore borne",
    "withhold": "withheld withheld", "spell": "spelled spelt", "learn": "learned learnt", "forecast": "forecast forecast",
    "seek": "sought sought", "sing": "sang sung", "sum": "summed summed", "prove": "proved proven",
}  # fmt: skip

_DOUBLED = frozenset(
    [
        "admit",
        "commit",
        "regret",
        "rebut",
        "refer",
        "concur",
        "demur",
        "infer",
        "defer",
        "plan",
        "slam",
        "rap",
        "chat",
        "quip",
        "blog",
        "beg",
        "bar",
        "ban",
        "pan",
        "let",
        "set",
        "put",
        "cut",
        "hit",
        "run",
        "begin",
        "egg",
        "swap",
        "prod",
        "dub",
        "rag",
        "tip",
        "debug",
        "sum",
    ]
)
_BRITISH_DOUBLED = frozenset({"signal", "counsel", "label", "model", "cancel", "channel"})
_KEEP_ISE = frozenset(
    [
        "promise",
        "advise",
        "surmise",
        "praise",
        "raise",
        "advertise",
        "compromise",
        "surprise",
        "despise",
        "revise",
        "chastise",
        "televise",
    ]
)
_FIXED = ("would ", "not ", "wouldn't ")
"""Phrases whose first word has no other form."""


def _past(verb: str) -> tuple[str, ...]:
    if verb in _IRREGULAR:
        return tuple(dict.fromkeys(_IRREGULAR[verb].split()))
    if verb in _DOUBLED:
        return (verb + verb[-1] + "ed",)
    if verb in _BRITISH_DOUBLED:
        return (verb + "ed", verb + verb[-1] + "ed")
    if verb.endswith("e"):
        return (verb + "d",)
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return (verb[:-1] + "ied",)
    return (verb + "ed",)


def _gerund(verb: str) -> tuple[str, ...]:
    if verb in _DOUBLED:
        return (verb + verb[-1] + "ing",)
    if verb in _BRITISH_DOUBLED:
        return (verb + "ing", verb + verb[-1] + "ing")
    if verb.endswith("e") and verb not in ("be", "see", "foresee") and not verb.endswith(("ee", "oe", "ye")):
        return (verb[:-1] + "ing",)
    return (verb + "ing",)


def _plural(word: str) -> str:
    if word == "have":
        return "has"
    if word == "be":
        return "is"
    if word.endswith(("s", "sh", "ch", "x", "z")) or word == "go":
        return word + "es"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def inflect(verb: str) -> tuple[str, ...]:
    """Return all forms of a verb, base first; of several words the first is inflected."""
    if verb.startswith(_FIXED):
        return (verb,)
    first, _, rest = verb.partition(" ")
    spellings = [first]
    if first.endswith("ise") and first not in _KEEP_ISE and len(first) > 5:
        spellings.append(first[:-3] + "ize")
    forms: dict[str, None] = {}
    for base in spellings:
        for form in (base, _plural(base), *_past(base), *_gerund(base)):
            forms.setdefault(f"{form} {rest}" if rest else form)
    return tuple(forms)


def _lines() -> Iterator[str]:
    """Write the table out: one line a lemma with all its forms, columns active | attitude | noun | preposition."""
    seen: set[tuple[int, str]] = set()
    made: set[tuple[int, str]] = set()
    for line in _TABLE.strip().splitlines():
        if line.startswith("#"):
            continue
        *cells, tail = [cell.strip() for cell in line.replace("| weak", "; weak").split("|")]
        act, _, strength = (part.strip() for part in tail.partition(";"))
        for column, cell in enumerate(cells):
            for lemma in (word.strip() for word in cell.split(",")):
                if lemma == "-" or (column, lemma) in seen:
                    continue
                seen.add((column, lemma))
                forms = inflect(lemma) if column == 0 else (lemma, _plural(lemma)) if column == 2 else (lemma,)
                row = ["-"] * 4
                row[column] = ", ".join(form for form in forms if (column, form) not in made)
                made.update((column, form) for form in forms)
                yield " | ".join([*row, act, strength or "strong"])


@cache
def cues() -> CueTable:
    """Return the table of English cues."""
    return read_cues("\n".join(_lines()), ("active", "attitude", "noun", "preposition"), clitics={})
