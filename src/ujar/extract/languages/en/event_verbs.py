"""English verbs that name events, one lemma a line: forms | TYPE/mode | frame and conditions.

Regular forms are made; `~` parts irregular ones: `shoot~shot`. See `ujar.extract.events.triggers`.
"""

from __future__ import annotations

from typing import Final

__all__ = ["VERBS"]

VERBS: Final = """
# meeting, visiting, talking
meet~met | CONSULT | mutual -terms -conditions -metaphor -measure -objectives -goals -obligations -commitments
    -resistance -opposition
    -constitution -standard -threshold -definition
visit | CONSULT/visit | go -vacation -holiday -tourist -website -site -page
pay~paid a visit, pay~paid a call | CONSULT/visit | go
host | CONSULT/visit | object +talks +summit +meeting +delegation +president +minister +leaders +leader
    +ministers +envoys
receive | CONSULT/visit | object +delegation +president +minister +envoy +ambassador +chancellor +secretary
negotiate | CONSULT | mutual
hold~held talks, hold~held negotiations | CONSULT | mutual
mediate | CONSULT/third-party | act
telephone, phone | CONSULT/phone | mutual
confer | CONSULT | mutual
sit~sat down with, talk with | CONSULT | mutual
travel to, fly~flew to | CONSULT/visit | go +talks
summon | ACCUSE/disapprove | object +envoy
# agreeing
sign | AGREE | mutual +deal
ink, conclude, strike~struck, clinch, reach, seal, broker, hammer out | AGREE | mutual +deal
agree on, agree to | AGREE | mutual +deal
normalise relations, normalize relations, restore ties, restore relations | AGREE | mutual
# formal support and concession
ratify | SUPPORT | object +law
recognise, recognize | SUPPORT | object +independence +statehood +sovereignty
uphold~upheld | SUPPORT | object +case +law +decision +conviction +ruling +actions +verdict +ban
pardon | CONCEDE | object
postpone, shelve | CONCEDE | object +project +plan +plans +election +vote +bill +construction +work +rise +increase
grant | CONCEDE | object +autonomy +amnesty +permit +independence +concession +concessions
# working together
cooperate, collaborate | COOPERATE | mutual
train with, exercise with | COOPERATE | mutual
share intelligence, share information | COOPERATE | mutual
# giving
donate | AID | act -campaign -campaigns -candidate -candidates -sperm
    -pac -services -foundation
send~sent, deliver, ship, supply, provide, airlift, distribute, fly~flew in | AID/humanitarian | object +relief
supply, provide, deliver, send~sent, give~gave~given, ship, sell~sold | AID/military | object +arms
lend~lent, loan, grant, provide, disburse | AID/economic | object +money
supply, equip, arm, train | AID/military | object +rebels +separatists +militias +insurgents +fighters -with
arm | AID/military | object -force -with
bankroll, finance, fund | AID/economic | object +rebels +separatists +militia +militias +insurgents +opposition
    +groups
shelter, resettle | AID/asylum | object +refugees +migrants +families +people +civilians
take~took~taken in, accept, admit | AID/asylum | object +refugees +migrants
grant asylum | AID/asylum | object
evacuate | AID/humanitarian | object
rescue | AID/humanitarian | object +people +migrants +refugees +sailors +passengers +civilians +hostages +crew
    +residents +children +survivors
# taking back
withdraw~withdrew~withdrawn, pull back, pull out, redeploy, bring~brought home | RETREAT/withdraw | act +force +arms
withdraw~withdrew~withdrawn from, pull out of, retreat from | RETREAT/withdraw | act -metaphor -race -market
retreat | RETREAT/withdraw | act +force
demobilise, demobilize, disarm | RETREAT/disarm | object
surrender | RETREAT | act -documents -rights
    -contest -nomination -delegates -lead
release, free, set~set free, hand over | RETREAT/release | object +captive
free | RETREAT/release | suffer -up
swap, exchange | RETREAT/release | object +captive
lift, ease, end, relax, waive, remove, repeal | RETREAT | object +measure
resume | RETREAT | object +coopclosed
reopen | RETREAT/access | object +route +embassy +border
cease fire, hold~held fire, lay~laid down arms, lay~laid down weapons, stop fighting | RETREAT/ceasefire | act
fall~fell~fallen silent | RETREAT/ceasefire | act +guns
step down, resign | RETREAT/resign | act
drop charges, drop the charges, drop the case | RETREAT | act
# legal and formal acts
sue | ACCUSE | object
appeal | ACCUSE | object +case +ruling +decision +verdict +conviction
indict, arraign | ACCUSE | object
charge | ACCUSE | object +murder +man +men +suspect +suspects +people +woman +officer +officers +treason
file | ACCUSE | object +suit
prosecute | ACCUSE | object
impeach | ACCUSE | object
investigate | ACCUSE/investigate | object -threats -ways -causes -cause -possibility -options
subpoena | ACCUSE/investigate | object
recall, call back | SANCTION/withdraw | object +ambassador +ambassadors
reject, dismiss, throw~threw~thrown out | REJECT | object +case
strike~struck down, overturn, overrule | REJECT | object +case +decision +ban +ruling +verdict +conviction
veto, vote down | REJECT | object
boycott | PROTEST/boycott | object
# protest
demonstrate against, demonstrate outside, demonstrate in | PROTEST/demo | act
rally against, rally outside, march through, march on, march against, march to | PROTEST/demo | act -history -season
protest | PROTEST/demo | act +plan +plans +visit +killing +war +election +law +shooting +decision
protest against, protest outside, protest in | PROTEST/demo | act
take~took~taken to the streets, chant slogans | PROTEST/demo | act
picket | PROTEST/demo | object
riot, loot | PROTEST/riot | act
go~went~gone on strike, walk off the job, down tools, walk out in protest | PROTEST/strike | act
go~went~gone on hunger strike | PROTEST/hunger | act
blockade, barricade | PROTEST/obstruct | object
block | PROTEST/obstruct | object +route
vandalise, vandalize, deface, spray-paint | PROTEST/vandalize | object
# sanctions
impose, slap, tighten, extend, widen | SANCTION | object +sanction +sanctions +embargo +tariff +tariffs
sanction | SANCTION | object
suspend, freeze~froze~frozen, halt, stop, sever, cut off, break~broke~broken off, cut | SANCTION/discontinue |
    object +coopclosed
expel~expelled | SANCTION/expel | object +envoy
convict | SANCTION/convict | object
sentence | SANCTION/convict | object
# moving and readying forces
deploy | MOBILIZE/troops | object +force +military
send~sent, move, dispatch, rush, mass, station, mobilise, mobilize, amass, pour, bring~brought, position,
    scramble | MOBILIZE/troops | object +force -bear -home
send~sent, station, move, deploy, place, install, aim | MOBILIZE/weapons | object +arms
mobilise, mobilize | MOBILIZE/troops | object -voters -base -voter -supporters
call up | MOBILIZE/troops | object +reservists +guard +force
activate | MOBILIZE/troops | object +force
intercept | MOBILIZE | object -call -calls -pass -message -email -emails
buzz, shadow, fly~flew past, fly~flew over, overfly~overflew~overflown, roll over, fly~flew close to | MOBILIZE
    | object +force
cross | MOBILIZE/troops | act +force -line -lines
enter | MOBILIZE/troops | object +airspace +waters
violate | MOBILIZE | object +airspace +waters
patrol | MOBILIZE/troops | act
test-fire, test-launch | MOBILIZE/weapons | object
fire, launch, test | MOBILIZE/weapons | object +missile +missiles +warhead +rocket
invade | ASSAULT | object
occupy | COERCE/seize | object +ground
annex | COERCE/seize | object
besiege, surround, encircle | MOBILIZE/troops | object +ground
stage exercises, hold~held exercises, hold~held drills, stage drills | MOBILIZE/troops | act
# coercion
arrest, detain, jail, imprison, apprehend, round up | COERCE/arrest | object
take~took~taken into custody | COERCE/arrest | object
hold~held hostage | ASSAULT/abduct | object
place under house arrest, put~put under house arrest | COERCE/arrest | object
raid, storm | COERCE | object -area -record
search | COERCE | object +home +homes +office +offices +headquarters
seize, confiscate, impound | COERCE/seize | object -opportunity -chance -moment -initiative -power -momentum
    -floor -high -on -upon -spotlight
seize power | COERCE/seize | act
capture | COERCE/seize | object +ground -metaphor -country
nationalise, nationalize, expropriate | COERCE/seize | object
deport, extradite | COERCE/deport | object
evict | COERCE | object
ban, outlaw | COERCE/restrict | object +rule +media +party +book +film +use +sale
close, shut, seal, seal off | COERCE/restrict | object +border +borders +airspace
shut~shut down, close, close down, block | COERCE/censor | object +media
censor | COERCE/censor | object
restrict | COERCE/restrict | object +travel +movement +imports +entry +gatherings +freedom
impose, declare, extend | COERCE/curfew | object +curfew
declare, impose | COERCE/martial-law | object +emergency +martial
purge | COERCE/restrict | object
strip | COERCE/withhold | object +citizenship +passport +rights
hack, hack into | COERCE/cyber | object
disperse | COERCE | object +protesters +crowd +demonstrators +protest +crowds +rally
# violence
attack, ambush, ram | ASSAULT | object +stronghold
attack, assault, ambush | ASSAULT | object *violence -metaphor -metaphors -record -plan -credibility -proposal
    -comments
kill | ASSAULT | object -time -bill -deal -jobs -story -idea -cancer -disease
murder, slay~slew~slain, massacre, slaughter, lynch | ASSAULT | object -animals
assassinate | ASSAULT/targeted | object
execute, behead, hang~hanged | ASSAULT | object +captive +hostage +people +civilians +soldiers
shoot~shot, shoot~shot dead, gun down | ASSAULT/firearms | object -film -movie -scene -photo -photos -video -picture
    ^film
shoot~shot down | ASSAULT | object
open fire | ASSAULT/firearms | act
fire on troops, fire on protesters, fire on civilians, fire at police, fire at soldiers, shoot~shot at |
    ASSAULT/firearms | object
stab, knife | ASSAULT/primitive | object
throw~threw~thrown, hurl, pelt | ASSAULT/primitive | object +stones +rocks +bottles +petrol +molotov +bricks
bomb | ASSAULT/explosives | object
blow~blew~blown up, detonate | ASSAULT/explosives | object
shell | ASSAULT/heavy-weapons | object
bombard | ASSAULT/heavy-weapons | object -questions -calls -emails
fire, launch | ASSAULT/heavy-weapons | object +shells +mortars +rockets +grenades
kidnap, abduct | ASSAULT/abduct | object
torture | ASSAULT/torture | object -logic
rape | ASSAULT/sexual | object
beat~beat~beaten up | ASSAULT/beat | object
beat~beat~beaten | ASSAULT/beat | object +protesters +man +men +prisoners +detainees +demonstrators +activists
    +journalist
torch, set~set fire to, set~set ablaze, burn~burned | ASSAULT/destroy | object +property
destroy, demolish, raze | ASSAULT/destroy | object +property +ground +homes +mangroves -life -career
    -reputation -economy
sabotage | ASSAULT/destroy | object
tear-gas, fire tear gas, use tear gas | ASSAULT/crowd-control | act
wage war, fight~fought a war | ASSAULT | act
fight~fought | ASSAULT | act *violence +rebels +separatists +militants +insurgents +troops +forces +soldiers +army
fight~fought inside, fight~fought alongside | ASSAULT | act
clash | ASSAULT | mutual +police +protesters +troops +soldiers +forces +rebels +demonstrators +supporters
gas | ASSAULT/unconventional | object
"""
