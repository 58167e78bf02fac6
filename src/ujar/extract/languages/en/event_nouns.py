"""English nouns that name events, one lemma a line: forms | TYPE/mode | frame and conditions.

Plurals are made where they are regular. See `ujar.extract.events.triggers`.
"""

from __future__ import annotations

from typing import Final

__all__ = ["NOUNS"]

NOUNS: Final = """
meeting, summit, conference call, state dinner, round table | CONSULT/multilateral | mutual
summit meeting, summit talks, ministerial meeting, emergency meeting | CONSULT/multilateral | mutual
talks, negotiations, peace talks, peace conference, consultations | CONSULT | mutual
phone call, telephone call, telephone conversation | CONSULT/phone | mutual
visit, state visit, official visit | CONSULT/visit | act -site -website -doctor -hospital
mediation | CONSULT/third-party | act
ceasefire, cease-fire, truce, armistice | AGREE | mutual strong -breach
peace deal, peace agreement, peace treaty, trade deal, peace accord, peace pact, nuclear deal | AGREE | mutual
agreement, accord, pact, treaty | AGREE | mutual +between
ratification | SUPPORT | object
recognition of independence | SUPPORT | act
joint exercise, joint drill, joint patrol, joint project, joint venture, joint operation | COOPERATE | mutual
intelligence sharing, intelligence-sharing | COOPERATE | mutual
humanitarian aid, food aid, relief supplies, humanitarian assistance, aid convoy, relief effort |
    AID/humanitarian | act
military aid, arms supplies, arms deliveries, arms shipment, weapons shipment, military assistance |
    AID/military | act
financial aid, economic aid, development aid, foreign aid, bailout | AID/economic | act
evacuation | AID/humanitarian | object
withdrawal, pullout, pull-out, troop withdrawal, retreat | RETREAT/withdraw | act -cash -symptoms
release | RETREAT/release | object +captive
prisoner swap, prisoner exchange, prisoner release | RETREAT/release | mutual
lifting | RETREAT | object +measure
resignation | RETREAT/resign | act
disarmament | RETREAT/disarm | object
lawsuit, indictment, impeachment | ACCUSE | act
criminal investigation, criminal inquiry | ACCUSE/investigate | act
boycott | PROTEST/boycott | act
protest, street demonstration, anti-government demonstration, demonstration, protest march, sit-in, mass
    protest, street protest | PROTEST/demo | act
riot, rioting, looting, unrest | PROTEST/riot | act
general strike, walkout, work stoppage | PROTEST/strike | act
hunger strike | PROTEST/hunger | act
blockade, roadblock | PROTEST/obstruct | act
sanctions, embargo, economic sanctions, trade sanctions, arms embargo | SANCTION | act
expulsion | SANCTION/expel | object +envoy
expulsion, deportation, extradition | COERCE/deport | object
conviction | SANCTION/convict | object -belief
military exercise, military exercises, military drill, war game, snap exercise, naval exercise, manoeuvres |
    MOBILIZE/troops | act
exercises, drills | MOBILIZE/troops | act -breathing -gym
deployment, military build-up, troop build-up, build-up, buildup, mobilisation, mobilization | MOBILIZE/troops
    | object +force
military presence | MOBILIZE/troops | act
patrol, air patrol | MOBILIZE/troops | act
interception | MOBILIZE | act
barrel roll, close pass, fly-past, flyby, overflight, simulated attack | MOBILIZE | act
missile test, nuclear test, missile launch, rocket launch | MOBILIZE/weapons | act
incursion | MOBILIZE/troops | act
invasion, military intervention, armed intervention, offensive, military offensive, counter-offensive | ASSAULT
    | act -charm
annexation | COERCE/seize | object
occupation | COERCE/seize | object
seizure | COERCE/seize | object
arrest, detention, imprisonment, house arrest | COERCE/arrest | object
raid, police raid, crackdown | COERCE | act
curfew | COERCE/curfew | act
martial law, state of emergency | COERCE/martial-law | act
travel ban, entry ban | COERCE/restrict | act
censorship | COERCE/censor | act
cyberattack, cyber attack, cyber-attack, hacking attack | COERCE/cyber | act
terrorist attack, terror attack | ASSAULT | act
attack, ambush | ASSAULT | act *violence -heart -panic -asthma -ad -ads -personal -verbal -dog -dogs
airstrike, air strike, air raid, aerial bombardment, air attack, bombing raid | ASSAULT/aerial | act
drone strike, drone attack | ASSAULT/drone | act
missile strike, missile attack, rocket attack, shelling, bombardment, artillery fire, mortar fire |
    ASSAULT/heavy-weapons | act
bombing, car bomb, bomb attack | ASSAULT/explosives | act
suicide bombing, suicide attack | ASSAULT/suicide-attack | act
shooting, gunfire, shootout, firefight, mass shooting | ASSAULT/firearms | object -film -photo -star -script
killing, murder, massacre, slaying, slaughter | ASSAULT | object -charged -degree -second-degree -first-degree
    -charges -mystery
assassination | ASSAULT/targeted | object -character
kidnapping, abduction | ASSAULT/abduct | object
stabbing | ASSAULT/primitive | object
rape, sexual assault | ASSAULT/sexual | object
torture | ASSAULT/torture | object
beating | ASSAULT/beat | object
arson, sabotage, demolition | ASSAULT/destroy | object
proxy war, armed conflict | ASSAULT | act
fighting, clashes, battle, skirmish | ASSAULT | mutual *violence -legal -court -primary -election -uphill
violence | ASSAULT | act +against -domestic -gun
use of force | ASSAULT | act
tear gas, water cannon | ASSAULT/crowd-control | act
"""
