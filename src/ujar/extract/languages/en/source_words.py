"""English words that tell what kind of source a phrase is: offices, titles, people, bodies, documents.

Written for this project from reading newspapers; none is copied from a corpus.
"""

from __future__ import annotations

from ujar.extract.speakers.mention import Gender
from ujar.extract.speakers.word_sets import word_set

__all__ = [
    "BODY_NOUNS",
    "BODY_WORDS",
    "DOCUMENTS",
    "FEMALE",
    "GENDERS",
    "HONORIFICS",
    "JOINT",
    "MALE",
    "MODIFIERS",
    "OFFICES",
    "PEOPLE",
    "PLURALS",
    "PRONOUNS",
    "RANKS",
    "ROLE_GROUPS",
    "SHORT_OFFICES",
    "STOPWORDS",
]


HONORIFICS = word_set("mr mrs ms miss mx sir lord lady dame madam")

RANKS = word_set(
    """
    general admiral colonel major captain lieutenant sergeant corporal brigadier commodore marshal
    commander gen adm col maj capt lt sgt brig cmdr dr prof professor rev reverend father sister brother
    hon dj maj. gen. col. lt. capt. dr. prof. rev. pfc cpl
    """
)
"""Titles that stand before a name and are no office of their own when an office follows."""

OFFICES = word_set(
    """
    president chancellor premier minister secretary governor mayor senator sen rep gov congressman
    congresswoman representative speaker ambassador envoy consul spokesman spokeswoman spokesperson
    director chief chair chairman chairwoman chairperson head leader commander judge justice attorney
    prosecutor lawyer counsel solicitor professor researcher analyst expert economist historian
    scientist strategist adviser advisor aide manager coordinator co-ordinator founder co-founder owner
    editor publisher author pollster delegate negotiator mediator commissioner superintendent sheriff
    king queen prince princess pope bishop archbishop cardinal imam sultan emir sheikh boss ceo cfo coo
    executive banker trader fellow scholar lecturer dean rector principal correspondent columnist
    candidate nominee deputy vice assistant undersecretary under-secretary comptroller treasurer
    registrar ombudsman inspector detective constable officer official captain colonel general admiral
    major lieutenant sergeant whip lawmaker legislator councillor councilman councilwoman alderman
    assemblyman assemblywoman mp mep parliamentarian physician psychologist sociologist anthropologist
    pastor priest rabbi coach captain producer activist campaigner organizer organiser epidemiologist
    virologist biologist geologist engineer architect republican democrat conservative businessman
    businesswoman entrepreneur investor developer contractor billionaire author novelist poet journalist
    reporter veteran chieftain strongman statesman
    del sens reps govs atty pres advocate moderator host anchor anchorman anchorwoman pundit commentator filmmaker
    screenwriter actor actress comedian musician playwright contender hopeful front-runner frontrunner
    challenger incumbent surgeon neurosurgeon documentarian mogul magnate tycoon socialist libertarian
    millionaire financier philanthropist interviewer broadcaster
    """
)
"""Nouns that head the name of an office or a calling."""

PEOPLE = OFFICES | word_set(
    """
    diplomat source person man woman boy girl child resident villager citizen witness voter supporter
    member student worker employee soldier policeman policewoman fisherman farmer teacher doctor nurse
    driver pilot shopkeeper trader planner guest friend neighbour neighbor colleague relative husband
    wife son daughter mother father brother sister uncle aunt cousin parent spouse widow survivor victim
    suspect defendant plaintiff tourist passenger refugee migrant protester demonstrator insider
    operative donor volunteer user reader critic opponent rival ally conservationist environmentalist
    separatist rebel insurgent militant fighter agent spy monitor observer participant speaker
    respondent consumer customer client patient prisoner hacker blogger writer scholar intellectual
    cleric monk nun official aide delegate staffer intern trucker miner sailor captain crewman native
    backer counterpart surrogate skipper interpreter caller mate partisan pollster whistleblower celebrity giant legend
    nephew niece grandson granddaughter grandfather grandmother girlfriend boyfriend fiance fiancee fiancé fiancée
    roommate classmate teammate ex-wife ex-husband stepson stepdaughter stepfather stepmother father-in-law
    mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law protege protégé confidant confidante
    """
)
"""Nouns for people, in the singular."""

PLURALS = word_set(
    """
    people men women children police fishermen policemen clergy businessmen lawmakers staff public
    electorate majority minority crowd crew troops authorities everyone everybody nobody others many
    some most several few those all none anyone half
    """
)
"""Words for several people that do not end in s, or stand for them alone."""

BODY_NOUNS = word_set(
    """
    alliance union company firm ministry party committee council commission agency department court
    group organisation organization foundation association campaign network bureau board bank institute
    team bloc federation coalition hospital university newspaper paper magazine church league charity
    consortium developer contractor panel task force office corporation regulator watchdog think-tank
    """
)
"""Nouns for bodies that point back after `the`: `the union`."""

BODY_WORDS = BODY_NOUNS | word_set(
    """
    centre center college fund forum authority service services mission embassy consulate parliament
    senate congress house assembly army navy military force forces command society administration
    government secretariat treasury police guard patrol prison school academy museum inc inc. corp corp.
    ltd ltd. llc plc co co. gmbh ag group holdings partners times post journal news press herald
    globe gazette chronicle realty guardian tribune radio television tv studies watch project program programme
    initiative pac club caucus division branch regiment brigade directorate delegation staff pt cv yayasan serikat
    universitas partai kementerian badan komisi dewan aliansi koperasi lembaga perhimpunan
    """
)
"""Words that begin or end the names of bodies."""

DOCUMENTS = word_set(
    """
    report survey poll study statement communiqué communique declaration letter document data figures
    memo memorandum email e-mail emails e-mails filing filings lawsuit complaint indictment ruling
    verdict judgment order permit licence license article editorial op-ed book website site page post
    tweet ad advert advertisement video transcript records record analysis review audit bill law act
    constitution treaty resolution accord note notice release files documents statistics research
    findings index census map list testimony affidavit opinion probe investigation inquiry footage
    caption sign banner poster text motion draft polls surveys reports studies papers leaflet manifesto
    plan platform sheet factsheet tally interview dossier brief briefing bulletin announcement
    warrant contract agreement suit missive memoir summary examination projection legislation proposal
    speech remarks comments words guidelines headline message ads polling results spot commercial commercials
    blog column count average forecast
    """
)
"""Nouns for texts and findings that speak for whoever issued them."""

PRONOUNS = {
    **dict.fromkeys(("he", "him", "his", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
    **dict.fromkeys(("it", "its", "itself"), "it"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), "they"),
    **dict.fromkeys(("i", "me", "my", "mine", "we", "us", "our", "ours", "myself", "ourselves"), "first"),
    **dict.fromkeys(("who", "whom", "whose", "which", "that"), "who"),
}
"""Pronouns and what they stand for."""

GENDERS: dict[str, Gender] = {
    **dict.fromkeys(("he", "him", "his", "himself", "mr", "sir"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself", "mrs", "ms", "miss"), "f"),
}
"""Pronouns and titles that tell a person's gender."""

JOINT = {
    "both sides": "sides",
    "the two sides": "sides",
    "two sides": "sides",
    "the sides": "sides",
    "both parties": "sides",
    "the two parties": "sides",
    "both countries": "sides",
    "the two countries": "sides",
    "both governments": "sides",
    "the two governments": "sides",
    "both nations": "sides",
    "the two nations": "sides",
    "both leaders": "sides",
    "the two leaders": "sides",
    "either side": "sides",
    "neither side": "sides",
    "each side": "sides",
    "each": "both",
    "both": "both",
    "neither": "both",
    "each of them": "both",
    "both of them": "both",
    "the two": "both",
    "the pair": "both",
    "the two men": "both",
    "the two women": "both",
    "both men": "both",
    "both women": "both",
}
"""Phrases that name both parties at once; `both` are the two named last."""

FEMALE = word_set(
    """
    mrs ms miss madam lady dame queen princess spokeswoman chairwoman congresswoman actress
    businesswoman councilwoman assemblywoman policewoman anchorwoman mother wife daughter sister aunt widow duchess
    woman girl sister nun niece granddaughter grandmother girlfriend fiancee fiancée ex-wife stepdaughter stepmother
    mother-in-law sister-in-law daughter-in-law confidante
    """
)
MALE = word_set(
    """
    mr sir lord king prince spokesman chairman congressman businessman councilman assemblyman policeman
    father husband son brother uncle pope fisherman duke man boy monk nephew grandson grandfather boyfriend ex-husband
    stepson stepfather father-in-law brother-in-law son-in-law
    """
)
"""Titles and nouns that tell a person's gender."""

SHORT_OFFICES = {
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "pm": "prime minister",
    "gen": "general",
    "adm": "admiral",
    "col": "colonel",
    "capt": "captain",
    "lt": "lieutenant",
    "maj": "major",
    "sgt": "sergeant",
    "premier": "prime minister",
    "pres": "president",
    "prof": "professor",
    "sens": "senator",
    "reps": "representative",
    "govs": "governor",
    "del": "delegate",
    "atty": "attorney",
    "gop": "republican",
    "r": "republican",
    "d": "democrat|democratic",
    "i": "independent",
    **dict(
        pair.split()
        for pair in """
        ala alabama, ariz arizona, ark arkansas, calif california, colo colorado, conn connecticut, fla florida,
        ga georgia, ill illinois, ind indiana, kan kansas, ky kentucky, la louisiana, md maryland,
        mass massachusetts, mich michigan, minn minnesota, miss mississippi, mo missouri, mont montana,
        neb nebraska, nev nevada, okla oklahoma, ore oregon, pa pennsylvania, tenn tennessee, tex texas,
        vt vermont, va virginia, wash washington, wis wisconsin, wyo wyoming
        """.split(",")
    ),
}
"""Short words for offices to the words of the full office."""

ROLE_GROUPS = {
    **dict.fromkeys(("chief", "head", "leader", "boss", "chair", "chairman", "chairwoman", "secretary"), "head"),
    **dict.fromkeys(("ambassador", "envoy"), "ambassador"),
    **dict.fromkeys(("spokesman", "spokeswoman", "spokesperson"), "spokesperson"),
    **dict.fromkeys(("president",), "president"),
    **dict.fromkeys(("general", "commander", "admiral"), "general"),
    **dict.fromkeys(("director", "ceo", "manager", "executive"), "director"),
    **dict.fromkeys(
        (
            "analyst",
            "expert",
            "researcher",
            "economist",
            "historian",
            "scholar",
            "professor",
            "scientist",
            "fellow",
        ),
        "expert",
    ),
    **dict.fromkeys(("lawyer", "attorney", "counsel"), "lawyer"),
    **dict.fromkeys(("candidate", "nominee", "contender", "hopeful", "front-runner", "frontrunner"), "candidate"),
    **dict.fromkeys(("congressman", "congresswoman", "representative", "lawmaker"), "lawmaker"),
}
"""Role words to a group of like offices; `expert` speaks for no party."""

MODIFIERS = word_set(
    """
    public presidential vice chief cable television tv liberal conservative progressive moderate former veteran popular
    retired presumptive then-president then ex new old big senior junior general national local regional first second
    third deputy acting interim late famed famous best-selling bestselling long-time longtime self-described rival
    fellow business news sports financial political military federal municipal civil human foreign
    """
)
"""Words with a capital in a description that are no part of the name behind it."""

STOPWORDS = word_set(
    """
    the a an this that these those its his her their our my former ex- of to in at for with from by and
    's ’s ' ’ same current one
    """
)
"""Words of an office that name nothing."""
