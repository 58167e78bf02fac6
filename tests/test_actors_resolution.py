"""Which names of which articles are the same actor: pairs that must merge, and pairs that must not."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import Any

import pytest

from ujar.link.actors import (
    Candidate,
    Directory,
    LocalActor,
    as_compared,
    decide,
    is_pronoun,
    profile,
    side_of,
    usual_name,
)
from ujar.link.actors.people import compare_people, person_name
from ujar.records import ActorKind


def person(name: str, role: str | None = None, affiliation: str | None = None) -> LocalActor:
    return LocalActor(name.lower().replace(" ", "-"), name, "person", "id", role=role, affiliation=affiliation)


def body(name: str, *aliases: str, kind: ActorKind = "organisation", affiliation: str | None = None) -> LocalActor:
    return LocalActor(name.lower().replace(" ", "-"), name, kind, "id", aliases, affiliation=affiliation)


def state(name: str) -> LocalActor:
    return body(name, kind="state")


SAME = [
    # spellings
    (person("Volodymyr Zelensky"), person("Volodymyr Zelenskyy")),
    (person("Volodymyr Zelensky"), person("Wolodymyr Zelenskiy")),
    (person("Witold Waszczykowski"), person("Vitold Vashchykovsky")),
    (person("Recep Tayyip Erdogan"), person("Recep Tayyip Erdoğan")),
    (person("Sergei Lavrov"), person("Sergey Lavrov")),
    (person("Mohammed bin Salman"), person("Muhammad bin Salman")),
    (person("Bashar al-Assad"), person("Bashar Assad")),
    (person("Kim Jong-un"), person("Kim Jong Un")),
    (person("Hassan Rouhani"), person("Hasan Ruhani")),
    (person("Soekarno Hatta"), person("Sukarno Hatta")),
    (person("Ahmad Yousef Karim"), person("Achmad Yusuf Karim")),
    # titles, ranks, degrees, initials
    (person("Dr. Ir. Raden Wirabuana, M.Si."), person("Raden Wirabuana")),
    (person("Inspektur Jenderal Fadil Imran"), person("Irjen Fadil Imran")),
    (person("Sen. Ted Cruz"), person("Ted Cruz")),
    (person("President Vladimir Putin"), person("Vladimir Putin")),
    (person("Tito Karnavian, S.H."), person("Tito Karnavian")),
    (person("Donald J. Trump"), person("Donald Trump")),
    (person("B.J. Habibie"), person("BJ Habibie")),
    (person("M Fadil Imran"), person("Mohammad Fadil Imran")),
    (person("Jokowi"), person("Joko Widodo", "Presiden")),
    # other offices, or the same in other words
    (person("Ratri Wiryawan", "direktur", "PT Angin"), person("Ratri Wiryawan", "hakim", "Pengadilan Negeri Ende")),
    (person("Anies Baswedan", "Gubernur", "DKI Jakarta"), person("Anies Baswedan", "Gubernur", "Jakarta")),
    (person("Budi Santoso", "Gubernur", "Jabar"), person("Budi Santoso", "Gubernur", "Jawa Barat")),
    (person("Bahtiar", "Direktur", "Kemendagri"), person("Bahtiar", "Direktur", "Kementerian Dalam Negeri")),
    (person("Ratri Ayu Wiryawan"), person("Ratri Wiryawan")),
    # one bare name, role and affiliation agree
    (person("Anies Baswedan", "Gubernur", "DKI Jakarta"), person("Anies", "Gubernur", "DKI Jakarta")),
    (person("Budi", "kepala desa", "Desa Sukamaju"), person("Budi", "kepala desa", "Desa Sukamaju")),
    # the same role in two languages
    (person("Budi Santoso", "juru bicara", "NATO"), person("Budi Santoso", "spokesman", "NATO")),
    (person("Ani Lestari", "Menteri Luar Negeri", "Indonesia"), person("Ani Lestari", "foreign minister", "Indonesia")),
    # bodies
    (body("KPK"), body("Komisi Pemberantasan Korupsi")),
    (body("Corruption Eradication Commission"), body("KPK")),
    (body("Polri"), body("Kepolisian Negara Republik Indonesia")),
    (body("DPR"), body("House of Representatives of Indonesia")),
    (body("UE"), body("European Union")),
    (body("PBB"), body("United Nations")),
    (body("WHO"), body("Organisasi Kesehatan Dunia")),
    (body("PDI-P"), body("PDI Perjuangan")),
    (body("Republicans"), body("GOP")),
    (body("Kementerian Luar Negeri Indonesia"), body("Indonesian Foreign Ministry")),
    (body("Kementerian Luar Negeri Indonesia"), body("Kemlu")),
    (body("Kementerian Pertahanan Rusia"), body("Russian Defence Ministry")),
    (body("State Department"), body("Departemen Luar Negeri AS")),
    (body("Polda Papua"), body("Kepolisian Daerah Papua")),
    (body("Dinkes Banyuwangi"), body("Dinas Kesehatan Banyuwangi")),
    (body("PT Bahari Citra Nusa"), body("Bahari Citra Nusa")),
    (body("Universitas Indonesia"), body("University of Indonesia")),
    (body("Kedutaan Besar Rusia di Warsawa"), body("Russian embassy in Warsaw")),
    (body("Serikat Nelayan Melanting", "SNM"), body("SNM")),
    # states
    (state("Amerika Serikat"), state("United States")),
    (state("AS"), state("Washington")),
    (state("Kremlin"), state("Rusia")),
    (state("Moskow"), state("Russia")),
    (state("Georgia"), state("Georgia")),
    (state("Jordan"), state("Yordania")),
]

DIFFERENT = [
    # two people
    (person("Budi", "kepala desa", "Desa Sukamaju"), person("Budi", "petani", "Desa Sumber")),
    (person("Budi"), person("Budi")),
    (person("Budi Santoso"), person("Budi Santoso")),
    (person("Budi Santoso", "direktur", "PT Angin Timur"), person("Budi Santoso", "hakim", "Pengadilan Negeri Ende")),
    (person("Rina Wibowo", "direktur", "PT Angin"), person("Rina Wibowo", "hakim", "Pengadilan Negeri Ende")),
    (person("Ratri Wiryawan", "menteri", "Indonesia"), person("Ratri Wiryawan", "menteri", "Malaysia")),
    (person("Ratri Wiryawan's adviser"), person("Ratri Wiryawan")),
    (person("Donald Trump"), person("Donald Trump Jr.")),
    (person("Donald Trump"), person("Donald Trump, Jr.")),
    (person("George W. Bush"), person("George H. W. Bush")),
    (person("John Adams II"), person("John Adams III")),
    (person("Hillary Clinton"), person("Bill Clinton")),
    (person("Clinton"), person("Bill Clinton")),
    (person("Zelensky"), person("Volodymyr Zelensky")),
    (person("Sergei Lavrov"), person("Sergei Lavrentyev")),
    (person("Sari", "Menteri Luar Negeri", "Indonesia"), person("Sari", "Menteri Luar Negeri", "Malaysia")),
    # a person, a company, a state
    (person("Bakrie"), body("Bakrie")),
    (person("Jordan"), state("Jordan")),
    (person("Washington"), state("Washington")),
    (person("Georgia"), state("Georgia")),
    # bodies
    (body("Washington state"), state("Washington")),
    (body("State of Georgia"), state("Georgia")),
    (body("Polda Papua"), body("Polda Metro Jaya")),
    (body("Polda Papua"), body("Polda Papua Barat")),
    (body("PDI"), body("PDI-P")),
    (body("Bank Indonesia"), body("Bank of America")),
    (body("Kementerian Luar Negeri Rusia"), body("Indonesian Foreign Ministry")),
    (body("Kementerian Luar Negeri"), body("Kementerian Luar Negeri Rusia")),
    (body("KPU"), body("KPU Kota Medan")),
    (body("Supreme Court"), body("Supreme Court")),
    (body("DPR"), body("DPR AS")),
    (body("Amnesty International"), body("Amnesty International Indonesia")),
    (body("Partai Demokrat"), body("Democrats")),
    (body("Russian embassy in Warsaw"), body("Russian embassy in London")),
    (body("Mahkamah Agung"), body("Mahkamah Konstitusi")),
    # phrases stand for themselves
    (body("warga", kind="group"), body("warga", kind="group")),
    (person("a NATO official"), person("a NATO official")),
    (person("seorang pejabat"), person("seorang pejabat")),
    (body("polls", kind="document"), body("polls", kind="document")),
]


def _ids(*actors: LocalActor) -> list[str]:
    directory = Directory()
    return [directory.add(actor)[0] for actor in actors]


@pytest.mark.parametrize(("one", "other"), SAME, ids=lambda actor: actor.name)
def test_the_same_actor(one: LocalActor, other: LocalActor) -> None:
    assert len(set(_ids(one, other))) == 1
    assert len(set(_ids(other, one))) == 1


def test_an_affiliation_that_only_points_says_nothing_against_the_same_name() -> None:
    assert len(set(_ids(*(
        person("Lina Wijaya", "Direktur Utama", "PT Sinar Benang"), person("Lina Wijaya", "president", "the company")
    )))) == 1  # fmt: skip


@pytest.mark.parametrize(("one", "other"), DIFFERENT, ids=lambda actor: actor.name)
def test_different_actors_or_not_certain(one: LocalActor, other: LocalActor) -> None:
    assert len(set(_ids(one, other))) == 2
    assert len(set(_ids(other, one))) == 2


@pytest.mark.parametrize(
    ("known", "actor", "words"),
    [
        (person("Budi Santoso"), person("Budi Santoso"), "many people have this name"),
        (person("Volodymyr Zelensky"), person("Zelensky"), "one word of the same name"),
        (person("Recep Tayyip Erdogan"), person("Tayyip Erdogan"), "a part of the same name"),
        (body("Bakrie"), person("Bakrie"), "one is a person and the other a body"),
        (body("Kementerian Luar Negeri Rusia"), body("Kementerian Luar Negeri"), "does not say of which state"),
        (body("Lembaga Kajian Laut Dalam"), body("LKLD"), "the letters fit"),
        (
            person("Rina Wibowo", "direktur", "PT Angin"),
            person("Rina Wibowo", "hakim", "Pengadilan Negeri Ende"),
            "role and affiliation differ",
        ),
    ],
)
def test_what_is_uncertain_is_suggested_with_its_reason(known: LocalActor, actor: LocalActor, words: str) -> None:
    decision = decide(profile(actor), [Candidate("known", profile(known))])
    assert decision.actor is None
    (suggestion,) = decision.suggestions
    assert (suggestion.other, words in suggestion.reason) == ("known", True)
    assert 0 < suggestion.score < 1


def test_every_decision_has_a_reason_and_a_score() -> None:
    for one, other in SAME:
        decision = decide(profile(other), [Candidate("known", profile(one))])
        assert decision.actor == "known"
        assert decision.reason
        assert 0.5 < decision.score <= 1


def test_of_two_that_fit_equally_well_none_is_taken() -> None:
    known = [
        Candidate("a", profile(person("Ratri Wiryawan", "direktur", "PT Angin"))),
        Candidate("b", profile(person("Ratri Wiryawan", "hakim", "Pengadilan Negeri Ende"))),
    ]
    decision = decide(profile(person("Ratri Wiryawan")), known)
    assert decision.actor is None
    assert {one.other for one in decision.suggestions} == {"a", "b"}
    assert decide(profile(person("Ratri Wiryawan", "hakim", "PN Ende")), known).actor == "b"


def test_of_several_that_fit_the_far_better_known_is_taken_and_the_other_suggested() -> None:
    known = [
        Candidate("a", profile(person("Ratri Wiryawan", "direktur", "PT Angin")), 9),
        Candidate("b", profile(person("Ratri Wiryawan", "hakim", "Pengadilan Negeri Ende")), 3),
    ]
    decision = decide(profile(person("Ratri Wiryawan")), known)
    assert (decision.actor, decision.score) == ("a", 0.6)
    assert "most articles" in decision.reason
    assert [one.other for one in decision.suggestions] == ["b"]


def test_a_bare_name_of_a_known_person_does_not_draw_in_the_family() -> None:
    directory = Directory()
    directory.add(person("Ratri Wiryawan", "ketua", "Yayasan Laut Arum"))
    first, _ = directory.add(person("Wiryawan", "ketua", "Yayasan Laut Arum"))
    second, decision = directory.add(person("Bagas Wiryawan", "ketua", "Yayasan Laut Arum"))
    assert (first, second) == ("ratri-wiryawan", "bagas-wiryawan")
    assert decision.suggestions == ()


def test_actors_of_one_article_are_held_apart_unless_the_gazetteer_lists_both() -> None:
    directory = Directory()
    assert len(set(directory.add_all([person("Ani Wiryawan"), person("Ani Wiryawan, S.H.")]))) == 2
    assert len(set(directory.add_all([body("GOP"), body("Republicans")]))) == 1


def test_the_order_of_articles_does_not_matter_where_names_are_certain() -> None:
    actors = [
        person("Volodymyr Zelensky", "Presiden", "Ukraina"), person("Volodymyr Zelenskyy", "president", "Ukraine"),
        body("KPK"), body("Komisi Pemberantasan Korupsi"), state("Moskow"), state("Russia"), person("Donald Trump Jr."),
        person("Donald Trump"),
    ]  # fmt: skip
    found: set[Any] = set()
    for order in itertools.islice(itertools.permutations(actors), 0, 40_320, 997):
        directory = Directory()
        clusters: dict[str, set[str]] = {}
        for actor in order:
            clusters.setdefault(directory.add(actor)[0], set()).add(actor.name)
        found.add(frozenset(map(frozenset, clusters.values())))
    assert len(found) == 1


@pytest.mark.parametrize(
    ("one", "other", "tie"),
    [
        ("Ani Lestari", "ANI LESTARI", "same"),
        ("Jack Ma", "Jack Ma", "same"),
        ("Imam Nahrawi", "Imam Nahrawi", "same"),
        ("Joko Widodo", "Djoko Widodo", "spelling"),
        ("Muhammad Rizieq Shihab", "Rizieq Shihab", "initials"),
        ("Recep Tayyip Erdogan", "Recep Erdogan", "shorter"),
        ("Recep Tayyip Erdogan", "Recep Tayyip", "shorter"),
        ("Recep Tayyip Erdogan", "Tayyip Erdogan", "part"),
        ("Mahfud MD", "Mahfud", "bare"),
        ("Suparman, S.H., MH", "Suparman", "same"),
        ("Al Gore", "Gore", "bare"),
        ("al-Assad", "Assad", "same"),
        ("PMK Muhadjir Effendy", "Muhadjir Effendy", "same"),
        ("Ani Lestari", "Lestari", "bare"),
        ("Ani Lestari", "Ina Lestari", None),
    ],
)
def test_how_two_names_are_related(one: str, other: str, tie: str | None) -> None:
    assert compare_people(person_name(one), person_name(other)) == tie
    assert compare_people(person_name(other), person_name(one)) == tie


@pytest.mark.parametrize(
    ("kind", "name", "affiliations", "roles", "side"),
    [
        ("state", "Russia", [], [], "Russia"),
        ("person", "Dmitry Peskov", ["Kremlin"], ["juru bicara"], "Russia"),
        ("person", "Jens Stoltenberg", ["NATO"], [], "NATO"),
        ("person", "Ani Lestari", ["Serikat Nelayan Arum"], ["ketua"], "Serikat Nelayan Arum"),
        ("person", "Ani Lestari", [], ["Menteri Luar Negeri Polandia"], "Poland"),
        ("person", "Ani Lestari", [], ["dosen"], None),
        ("organisation", "Russian Foreign Ministry", [], [], "Russia"),
        ("person", "Ani Lestari", ["the company"], ["president director"], None),
        ("person", "Ani Lestari", ["yayasan tersebut"], [], None),
        ("person", "Ani Lestari", ["serikat nelayan"], [], "serikat nelayan"),
        ("document", "Laporan", ["NATO"], [], None),
        # the party of a politician, and one place by all its names
        ("person", "Ani Lestari", ["Komisi VIII DPR dari Fraksi PAN", "DPP PAN"], ["Ketua", "Ketua"], "PAN"),
        ("person", "Ann Lester", [], ["Republican Sen"], "Republicans"),
        ("person", "Ani Lestari", ["Jabar", "Jawa Barat", "NATO"], ["Gubernur"] * 3, "Jawa Barat"),
        # one of many articles is not enough
        ("person", "Ani Lestari", ["PT Angin"], ["menteri"] * 9, None),
        ("person", "Ani Lestari", ["PT Angin"] * 2, ["menteri"] * 9, "PT Angin"),
    ],
)
def test_sides(kind: ActorKind, name: str, affiliations: list[str], roles: list[str], side: str | None) -> None:
    assert side_of(kind, name, Counter(affiliations), Counter(roles)) == side


def test_a_member_of_the_government_is_on_the_side_of_its_country() -> None:
    assert (
        side_of("person", "Ani Lestari", Counter(), Counter({"Presiden": 8}), Counter({"Indonesia": 5})) == "Indonesia"
    )


def test_a_person_goes_by_the_full_name_unless_hardly_an_article_has_it() -> None:
    assert usual_name(Counter({"Obama": 80, "Barack Obama": 20}), "person") == "Barack Obama"
    assert usual_name(Counter({"Obama": 80, "Year Barack Obama": 1}), "person") == "Obama"


def _homes(*actors: LocalActor, places: dict[str, int] | None = None) -> list[tuple[str, str]]:
    return [(one.name, one.kind) for one in as_compared(actors, places)]


def test_the_country_of_an_article_says_which_government_is_meant() -> None:
    assert _homes(body("pemerintah"), body("KPK")) == [("Indonesia", "state"), ("KPK", "organisation")]
    assert _homes(body("pemerintah pusat"), places={"ID": 5, "MY": 1}) == [("Indonesia", "state")]
    english = body("the Senate")._replace(lang="en")
    assert _homes(english, body("FBI")._replace(lang="en"))[0] == ("U.S. Senate", "organisation")


def test_where_no_country_or_several_are_told_of_nothing_is_guessed() -> None:
    assert _homes(body("pemerintah"), body("Serikat Nelayan Arum"))[0] == ("pemerintah", "organisation")
    assert _homes(body("pemerintah"), body("Kremlin"), body("KPK"))[0] == ("pemerintah", "organisation")


def test_governments_of_articles_on_one_country_are_its_state() -> None:
    directory = Directory()
    found = [
        directory.add_all([body("pemerintah"), body("KPK")])[0],
        directory.add_all([state("Indonesia")])[0],
        directory.add_all([body("Pemerintah")], {"ID": 3})[0],
        directory.add_all([body("pemerintah")])[0],
    ]
    assert len(set(found[:3])) == 1
    assert found[3] not in found[:3]


def test_a_paper_that_reads_like_a_person_is_a_body_unless_it_has_a_role() -> None:
    assert _homes(person("Politico"), person("Tempo", "petani")) == [("Politico", "organisation"), ("Tempo", "person")]


def test_a_bare_name_is_the_person_whom_far_more_articles_name() -> None:
    known = [
        Candidate("known", profile(person("Barata Wiryawan")), 40),
        Candidate("other", profile(person("Mika Wiryawan")), 3),
    ]
    decision = decide(profile(person("Wiryawan")), known)
    assert (decision.actor, "far more articles" in decision.reason) == ("known", True)
    assert decide(profile(person("Wiryawan")), [known[0]._replace(articles=12), known[1]]).actor is None


def test_a_lone_name_is_one_person_in_english_papers_alone() -> None:
    english = person("Wiryawan")._replace(lang="en")
    assert decide(profile(english), [Candidate("known", profile(english))]).actor == "known"
    assert decide(profile(person("Wiryawan")), [Candidate("known", profile(person("Wiryawan")))]).actor is None


@pytest.mark.parametrize("pointer", ["I", "We", "Kami", "Mereka", "Everyone"])
def test_pronouns_are_no_names(pointer: str) -> None:
    assert not profile(person(pointer)).named
    assert is_pronoun(pointer)


@pytest.mark.parametrize("name", ["WHO", "US", "He Li", "Residents"])
def test_bodies_and_names_are_no_pronouns(name: str) -> None:
    assert not is_pronoun(name)


def test_the_usual_name_is_the_commonest_then_the_longest() -> None:
    assert usual_name(Counter(["A", "B", "B"])) == "B"
    assert usual_name(Counter(["Sari", "Sari Wulan"])) == "Sari Wulan"
