"""English words about places; written for this project. Demonyms of states are those of `ujar.extract.states` and more."""

from __future__ import annotations

from typing import Final

from ujar.extract.languages.en.given_names import GIVEN_NAMES
from ujar.extract.places.words import Words, forms
from ujar.extract.places.words_id import INDONESIAN

__all__ = ["ENGLISH"]

_ADJECTIVES = """
AF afghan afghans; AL albanian; DZ algerian; AD andorran; AO angolan; AR argentine argentinian argentinean; AM armenian;
AU australian; AT austrian; AZ azerbaijani azeri; BS bahamian; BH bahraini; BD bangladeshi; BB barbadian; BY belarusian
belarussian; BE belgian; BZ belizean; BJ beninese; BT bhutanese; BO bolivian; BA bosnian; BW botswanan; BR brazilian;
BN bruneian; BG bulgarian; MM burmese; BI burundian; KH cambodian; CM cameroonian; CA canadian; TD chadian; CL chilean;
CN chinese; CO colombian; CD congolese; CR costa_rican; HR croatian croat croats; CU cuban; CY cypriot; CZ czech czechs;
DK danish dane danes; DJ djiboutian; DO dominican; NL dutch dutchman; TL timorese east_timorese; EC ecuadorean ecuadorian;
EG egyptian; SV salvadoran; GQ equatoguinean; ER eritrean; EE estonian; ET ethiopian; FJ fijian; FI finnish finn finns;
FR french frenchman frenchmen; GA gabonese; GM gambian; GE georgian; DE german; GH ghanaian; GR greek; GT guatemalan;
GN guinean; GY guyanese; HT haitian; HN honduran; HU hungarian; IS icelandic icelander icelanders; IN indian;
ID indonesian; IR iranian; IQ iraqi; IE irish irishman; IL israeli; IT italian; JM jamaican; JP japanese; JO jordanian;
KZ kazakh kazakhs; KE kenyan; KW kuwaiti; KG kyrgyz; LA laotian lao; LV latvian; LB lebanese; LR liberian; LY libyan;
LT lithuanian; LU luxembourger; MG malagasy; MW malawian; MY malaysian; MV maldivian; ML malian; MT maltese;
MR mauritanian; MU mauritian; MX mexican; MD moldovan; MN mongolian; ME montenegrin; MA moroccan; MZ mozambican;
NA namibian; NP nepalese nepali; NZ new_zealander new_zealanders; NI nicaraguan; NE nigerien; NG nigerian;
KP north_korean north_koreans; KR south_korean south_koreans; NO norwegian; OM omani; PK pakistani; PS palestinian;
PA panamanian; PG papua_new_guinean; PY paraguayan; PE peruvian; PH philippine filipino filipinos; PL polish pole poles;
PT portuguese; PR puerto_rican puerto_ricans; QA qatari; RO romanian; RU russian; RW rwandan; SA saudi saudis
saudi_arabian; SN senegalese; RS serbian serb serbs; SL sierra_leonean; SG singaporean; SK slovak slovakian; SI slovenian
slovene; SO somali; ZA south_african south_africans; SS south_sudanese; ES spanish spaniard spaniards; LK sri_lankan
sri_lankans; SD sudanese; SE swedish swede swedes; CH swiss; SY syrian; TW taiwanese; TJ tajik; TZ tanzanian; TH thai;
TG togolese; TN tunisian; TR turkish turk turks; TM turkmen; UG ugandan; UA ukrainian; AE emirati; GB british briton
britons; US american; UY uruguayan; UZ uzbek; VE venezuelan; VN vietnamese; YE yemeni; ZM zambian; ZW zimbabwean
"""
_REGIONAL = """
europe: european europeans; asia: asian asians; africa: african africans; eastern europe: east_european
eastern_european; western europe: west_european western_european; northern europe: northern_european; southern europe:
southern_european; central europe: central_european; latin america: latin_american latin_americans; middle east:
middle_eastern; southeast asia: southeast_asian; scandinavia: scandinavian scandinavians; crimea: crimean crimeans;
baltic states: baltic; balkans: balkan; new york: new_yorker new_yorkers; california: californian californians; texas:
texan texans; scotland: scottish scots; wales: welsh; papua: papuan papuans; bali: balinese; aceh: acehnese;
tibet: tibetan tibetans; kashmir: kashmiri kashmiris; kurdistan: kurdish; chechnya: chechen chechens; hong kong:
hong_konger hong_kongers; catalonia: catalan catalans
"""
_STATES = """
ala alabama; ak alaska; ariz arizona; az arizona; ark arkansas; ar arkansas; calif california; ca california;
colo colorado; conn connecticut; ct connecticut; del delaware; fla florida; fl florida; ga georgia; ill illinois;
il illinois; ind indiana; ia iowa; kan kansas; ky kentucky; la louisiana; md maryland; mass massachusetts;
ma massachusetts; mich michigan; mi michigan; minn minnesota; mn minnesota; miss mississippi; mo missouri; mont montana;
neb nebraska; nev nevada; nv nevada; nh new hampshire; nj new jersey; nm new mexico; ny new york; nc north carolina;
nd north dakota; oh ohio; okla oklahoma; ore oregon; or oregon; pa pennsylvania; ri rhode island; sc south carolina;
sd south dakota; tenn tennessee; tn tennessee; tex texas; tx texas; ut utah; vt vermont; va virginia; wash washington;
wa washington; wva west virginia; wv west virginia; wis wisconsin; wi wisconsin; wyo wyoming; dc washington dc;
ont ontario; que quebec; bc british columbia; nsw new south wales; uk united kingdom
"""


def _demonyms() -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in _ADJECTIVES.split(";"):
        code, *words = entry.split()
        for word in words:
            found[word.replace("_", " ")] = code
            if word.endswith(("an", "ani", "i", "ean", "ian", "ot", "ek")):
                found[word.replace("_", " ") + "s"] = code
    for entry in _REGIONAL.split(";"):
        name, words_of = entry.split(":")
        found.update((word.replace("_", " "), " ".join(name.split())) for word in words_of.split())
    return found


ENGLISH: Final = Words(
    small=forms(
        """
        the a an in on at of to from by for with and or but as is are was were be been has have had will would could
        should may might can not no if when while after before since until because although though that this these
        those it he she they we you i his her their our my your its who what where why how which than then there here
        into over under about against between among during through across near outside inside within without toward
        towards amid despite like unlike both each every some any all many most more few several other another such
        also only just even still yet again now today yesterday tomorrow monday tuesday wednesday thursday friday
        saturday sunday january february march april june july august september october november december says said
        one two three four five six seven eight nine ten so do does did
        """
    ),
    inside=forms("in near outside across throughout around inside downtown northern southern eastern western central"),
    around=forms("from to at of into toward towards for via between and or with within over through visiting"),
    nouns=forms("city town village county island suburb neighborhood neighbourhood"),
    offices=forms(
        """
        president presidential prime minister ministers governor gov rep reps sen sens senator senators congressman
        congresswoman representative mayor secretary ambassador attorney chancellor king queen prince princess emir
        sultan foreign defense defence interior finance vice deputy press spokesman spokeswoman spokesperson state
        republicans republican democrats democratic democrat chief premier opposition leader leaders native officials
        envoy gen general col army
        """
    ),
    bodies=forms(
        """
        university college institute school bank embassy consulate ministry department agency council commission
        committee court supreme police company corp inc party association union center centre foundation church
        hospital airport station street avenue road bridge stadium museum library hotel times post journal tribune
        herald chronicle globe hall arena building tower park house square convention plaza theater theatre garden veterans united city-council fc senate house congress
        """
    ),
    crowds=forms(
        """
        north south east west northern southern eastern western central downtown rural greater nearby many most young
        older black white native former mr
        """
    )
    - {"mr", "former"},
    designators={
        "lake": "lake",
        "mount": "mountain",
    },
    followers={
        "county": "admin2",
        "counties": "admin2",
        "province": "admin1",
        "state": "admin1",
        "island": "island",
        "sea": "sea",
        "strait": "strait",
        "river": "river",
        "regency": "admin2",
    },
    directions=forms("north south east west northern southern eastern western central"),
    demonyms=_demonyms(),
    palaces={
        "white house": "US",
        "kremlin": "RU",
        "pentagon": "US",
        "downing street": "GB",
        "whitehall": "GB",
        "elysee": "FR",
        "foggy bottom": "US",
        "blue house": "KR",
    },
    ordinary=(
        forms(
            """
            hail, badger, metro, hudson, reading, mobile, nice, orange, bath, march, most, split, cork, sandwich, deal, rugby, battle, hope, normal,
            liberal, eureka, enterprise, independence, liberty, union, price, gap, tours, bar, male, man, turkey, china
            grove, post, bay, same, van, buy, police, bush, clinton, jackson, lincoln, madison, washington, jefferson,
            cleveland, grant, houston, dallas, carson, franklin, kent, lancaster, york, chester, jordan, chad, georgia,
            paris, london, sydney, florence, victoria, virginia, charlotte, austin, carolina, charleston, brooklyn,
            savannah, dakota, augusta, troy, lima, kobe, mali, guinea, niger, oman, israel, hilton, peterson, johnson,
            taylor, davis, smith, brown, green, long, best, commerce, university, college, central, american, progress,
            surprise, ferguson, warren, baker, marshall, monroe, nelson, newton, norman, pierre, scott, shelby, wayne,
            bend, opportunity, superior, temple, media, mission, trinity, plant city, speed, lynch, allen, page, moore,
            boulder, phoenix, columbus, buffalo, hamilton, wellington, darwin, perth, salem, cambridge, oxford, christian
            """
        )
        | frozenset(GIVEN_NAMES)
        | INDONESIAN.ordinary
    )
    - {"london", "israel", "oman", "china"},
    voices=forms(
        """
        said says say insists insisted denies denied accuses accused rejects rejected claims claimed warns warned
        threatens threatened wants wanted demands demanded believes believed argues argued blames blamed vows vowed
        condemned condemns agreed agrees refuses refused hopes hoped urged urges called calls announced announces
        fired launched retaliated responded annexed sees seeks sought considers considered declined fears feared
        """
    ),
    addressed=(
        "accus",
        "warn",
        "urg",
        "threaten",
        "condemn",
        "blam",
        "press",
        "pressur",
        "allow",
        "forc",
        "punish",
        "sanction",
        "deter",
        "persuad",
        "convinc",
        "embolden",
        "provok",
        "anger",
        "keep",
        "kept",
        "ask",
        "tell",
        "told",
        "criticiz",
        "criticis",
        "pushed",
        "prompt",
        "challeng",
    ),
    abbreviations={short: key for entry in _STATES.split(";") for short, key in [entry.strip().split(" ", 1)]},
)
