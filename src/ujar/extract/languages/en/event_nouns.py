"""English nouns that name events, one lemma a line: forms | TYPE/mode | frame and conditions.

Plurals are made where they are regular. See `ujar.extract.events.triggers`.
"""

from __future__ import annotations

from typing import Final

__all__ = ["NOUNS"]

NOUNS: Final = """
meeting, summit, conference call, state dinner, round table | CONSULT/multilateral | mutual weak
summit meeting, summit talks, ministerial meeting, emergency meeting | CONSULT/multilateral | mutual
talks, negotiations, peace talks, peace conference, consultations | CONSULT | mutual weak
phone call, telephone call, telephone conversation | CONSULT/phone | mutual weak
visit, state visit, official visit | CONSULT/visit | act weak -site -website -doctor -hospital
mediation | CONSULT/third-party | act weak
ceasefire, cease-fire, truce, armistice | AGREE | mutual
peace deal, peace agreement, peace treaty, trade deal, peace accord, peace pact, nuclear deal | AGREE | mutual weak
agreement, accord, pact, treaty | AGREE | mutual weak +between
ratification | SUPPORT | object
recognition of independence | SUPPORT | act
joint exercise, joint drill, joint patrol, joint project, joint venture, joint operation | COOPERATE | mutual
intelligence sharing, intelligence-sharing | COOPERATE | mutual
humanitarian aid, food aid, relief supplies, humanitarian assistance, aid convoy, relief effort | AID/humanitarian | act weak
military aid, arms supplies, arms deliveries, arms shipment, weapons shipment, military assistance | AID/military | act weak
financial aid, economic aid, development aid, foreign aid, bailout | AID/economic | act weak
evacuation | AID/humanitarian | object
donation | AID | act weak
withdrawal, pullout, pull-out, troop withdrawal, retreat | RETREAT/withdraw | act weak -cash -symptoms
release | RETREAT/release | object +captive
prisoner swap, prisoner exchange, prisoner release | RETREAT/release | mutual
lifting | RETREAT | object +measure
resignation | RETREAT/resign | act weak
disarmament | RETREAT/disarm | object weak
lawsuit, indictment, impeachment | ACCUSE | act weak
criminal investigation, criminal inquiry | ACCUSE/investigate | act weak
boycott | PROTEST/boycott | act weak
protest, demonstration, protest march, sit-in, mass protest, street protest | PROTEST/demo | act
riot, rioting, looting, unrest | PROTEST/riot | act weak
general strike, walkout, work stoppage | PROTEST/strike | act
hunger strike | PROTEST/hunger | act
blockade, roadblock | PROTEST/obstruct | act
sanctions, embargo, economic sanctions, trade sanctions, arms embargo | SANCTION | act
expulsion | SANCTION/expel | object +envoy
expulsion, deportation, extradition | COERCE/deport | object
conviction | SANCTION/convict | object weak -belief
military exercise, military exercises, military drill, war game, snap exercise, naval exercise, manoeuvres | MOBILIZE/troops | act
exercises, drills | MOBILIZE/troops | act weak -breathing -gym
deployment, military build-up, troop build-up, build-up, buildup, mobilisation, mobilization | MOBILIZE/troops | object +force
military presence | MOBILIZE/troops | act weak
patrol, air patrol | MOBILIZE/troops | act weak
interception | MOBILIZE | act weak
barrel roll, close pass, fly-past, flyby, overflight, simulated attack | MOBILIZE | act
missile test, nuclear test, missile launch, rocket launch | MOBILIZE/weapons | act
incursion | MOBILIZE/troops | act
invasion, military intervention, armed intervention, offensive, military offensive, counter-offensive | ASSAULT | act -charm
annexation | COERCE/seize | object
occupation | COERCE/seize | object weak
seizure, capture | COERCE/seize | object weak
arrest, detention, imprisonment, house arrest | COERCE/arrest | object
raid, police raid, crackdown | COERCE | act
curfew | COERCE/curfew | act
martial law, state of emergency | COERCE/martial-law | act
travel ban, entry ban | COERCE/restrict | act
censorship | COERCE/censor | act weak
cyberattack, cyber attack, cyber-attack, hacking attack | COERCE/cyber | act
attack, terrorist attack, terror attack, ambush | ASSAULT | act -heart -panic -asthma -ad -ads -personal -verbal -dog -dogs
airstrike, air strike, air raid, aerial bombardment, air attack, bombing raid | ASSAULT/aerial | act
drone strike, drone attack | ASSAULT/drone | act
missile strike, missile attack, rocket attack, shelling, bombardment, artillery fire, mortar fire | ASSAULT/heavy-weapons | act
bombing, car bomb, bomb attack | ASSAULT/explosives | act
suicide bombing, suicide attack | ASSAULT/suicide-attack | act
shooting, gunfire, shootout, firefight, mass shooting | ASSAULT/firearms | object -film -photo -star -script
killing, murder, massacre, slaying, slaughter | ASSAULT | object -mystery
assassination | ASSAULT/targeted | object -character
kidnapping, abduction | ASSAULT/abduct | object
stabbing | ASSAULT/primitive | object
rape, sexual assault | ASSAULT/sexual | object
torture | ASSAULT/torture | object
beating | ASSAULT/beat | object weak
arson, sabotage, demolition | ASSAULT/destroy | object weak
proxy war, armed conflict | ASSAULT | act weak
fighting, clashes, battle, skirmish | ASSAULT | mutual weak -legal -court -primary -election -uphill
violence | ASSAULT | act weak -domestic -gun
use of force | ASSAULT | act
tear gas, water cannon | ASSAULT/crowd-control | act
"""
