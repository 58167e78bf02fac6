"""English classes of words that decide what a verb means: `withdraw troops`, `withdraw an ambassador`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["CLASSES"]

_CLASSES = """
force: troop troops soldier soldiers force forces army armies battalion battalions brigade brigades regiment regiments
    division divisions unit units militia militias fighters marines tank tanks warship warships ship ships destroyer
    destroyers frigate frigates submarine submarines jet jets aircraft plane planes bomber bombers helicopter
    helicopters drone drones vessel vessels fleet fleets personnel guard guards peacekeepers guardsmen
    contingent convoy
    convoys reinforcements reservists gunboats gunboat paratroopers navy airmen warplane warplanes fighter
    mercenaries commandos squadron squadrons advisers trainers monitors
police: police officers policemen officer patrols
arms: weapon weapons arms missile missiles artillery rocket rockets ammunition warhead warheads weaponry
    munitions guns
    howitzers launchers interceptors battery batteries mortars
relief: aid food medicine medicines supplies relief shelter assistance vaccines blankets doctors medics water
    generators tents rations doses oxygen
money: million billion funds loan loans grant grants money dollars euros financing cash bailout
coop: cooperation ties relations contacts talks negotiations dialogue trade membership exports imports flights
    participation exchanges deliveries
coopclosed: cooperation ties relations contacts trade exports imports flights membership
stronghold: base bases convoy convoys camp camps village villages town towns port airport airfield hospital school
    schools checkpoint checkpoints outpost outposts
    headquarters barracks embassy consulate mosque church synagogue refinery
    depot bridge ship ships boat boats vessel vessels troops soldiers positions villagers residents civilians protesters
breach: violate violates violated violating violation violations break breaks broke broken breaking breach
    breaches breached breaching
deal: deal deals agreement agreements treaty treaties pact pacts accord accords ceasefire truce contract contracts
    memorandum protocol charter convention armistice compact ceasefires cease-fire
captive: prisoner prisoners hostage hostages detainee detainees captive captives inmate inmates sailors activist
    activists journalist journalists suspects crew dissidents protesters man men woman women leader student students
measure: sanction sanctions embargo curfew ban bans restriction restrictions blockade siege tariff tariffs quarantine
    lockdown emergency moratorium measures
envoy: ambassador ambassadors envoy envoys diplomat diplomats consul attache attaché attachés chargé
route: road roads channel street streets bridge bridges highway highways port ports entrance entrances border borders
    airport airports crossing crossings gate gates motorway railway square squares
ground: territory city cities town towns village villages region province island islands peninsula airport base bases
    building buildings station stronghold enclave land bridge crossing headquarters country district
property: building buildings house houses home homes car cars church churches mosque mosques bus buses store stores
    shop shops flag flags statue statues offices office vehicle vehicles village villages embassy school schools
    tyres tires effigy bridge pipeline mangroves plant depot
media: newspaper newspapers website websites media channel channels broadcaster twitter facebook press internet
    station outlet outlets
rule: party parties group groups rally rallies protest protests march marches demonstration demonstrations travel
    gatherings entry flights events imports exports sale organisation organization
law: bill law pact treaty agreement accord protocol convention resolution
case: appeal suit lawsuit petition case complaint motion charges
suit: suit lawsuit lawsuits suits complaint complaints charges appeal petition
metaphor: balance chord deal note bargain tone blow conversation match game point hope spirit imagination goal
    interest
    interests idea ideas hearts record expectations target targets deadline needs demand demands challenge criteria
    standards requirements requirement fate eye race seat seats show shows attention issue problem question questions
    poverty inflation corruption disease cancer virus stereotypes myths myth
violence: killed dead wounded injured bomb bombs gunmen gunman militants militant soldiers troops police terrorist
    terrorists terror terrorism rebels rebel army isis isil missile missiles rocket rockets fighters civilians
    gun guns
    rifle shot suicide massacre drone jets knife victims casualties embassy military insurgents taliban qaeda war
    separatists forces base port pipeline border weapons air naval destroyer plane planes ship troops' village town
    territory planes deadly fatal grenade artillery shelling hostages kill killing killings
film: film movie video footage camera scene episode photo photograph photographer documentary selfie
sport: match game goal penalty team cup league tournament innings wicket quarterback touchdown season coach
"""


def _read() -> dict[str, frozenset[str]]:
    classes: dict[str, list[str]] = {}
    name = ""
    for line in _CLASSES.strip().splitlines():
        head, colon, rest = line.partition(":")
        if colon:
            name, line = head, rest
        classes.setdefault(name, []).extend(line.split())
    return {name: frozenset(words) for name, words in classes.items()}


CLASSES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(_read())
"""The classes by name, as the tables of triggers use them."""
