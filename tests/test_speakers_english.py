"""English names: what can be the full form of a short one, titles before names, lists, short forms of bodies."""

from __future__ import annotations

import pytest

import ujar
from speaker_samples import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A surname is the end of a full name, a given name its beginning.
        ("Donald Holm built Holm Village and Holm Tower Narva. {1:Mr. Holm} said <1:so>.", "Donald Holm"),
        ("They built Holm Village. {1:Holm} said <1:so>.", "Holm"),
        ("They boarded Quayair Flight MS12. {1:Quayair} said <1:so>.", "Quayair"),
        ("In a Nadia Holm White House she hoped. Nadia Holm came. {1:Nadia} said <1:so>.", "Nadia Holm"),
        ("Adele Su Ki won. {1:Su Ki} said <1:so>.", "Adele Su Ki"),
        ("Tom John and John Reed came. {1:John} said <1:so>.", "Tom John"),
        ("Mark Holm Just Revealed It. {1:Mark Holm} said <1:so>.", "Mark Holm"),
        # Words with a capital that are no name
        ("Nadia Holm waits – Using Nadia Holm? {1:Holm} said <1:so>.", "Nadia Holm"),
        ("Former Holm aides wept. {1:Holm} said <1:so>.", "Holm"),
        ("Many Democrats left. {1:Democrats} said <1:so>.", "Democrats"),
        ("{1:Catholic Republicans} left <1:so>. {2:These Republicans} said <2:so>.", "Catholic Republicans"),
        ("Governor Hears About Holm, Launches Plan.\n\n{1:Holm} said <1:so>.", "Holm"),
        ("Port Democrat Nadia Holm Beats Old Rival.\n\nThey met. {1:Holm} said <1:so>.", "Nadia Holm"),
        # Middle names make no other person.
        ("Nadia Maren Holm ran. Nadia Holm won. Nadia Holm left. {1:Holm} said <1:so>.", "Nadia Maren Holm"),
        # The pronouns behind a surname that stands alone tell whose it is.
        (
            "Mark Holm left. Mark Holm ran. Nadia Holm won. Holm kept her seat. Then Holm sold her boat. "
            "{1:Holm} said <1:so>.",
            "Nadia Holm",
        ),
    ],
)
def test_full_names(text: str, expected: str) -> None:
    assert names(text, "en")[0] == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("The chairman of the Port Staff, Gen. Joseph F. Holm Jr.,", "Joseph F. Holm Jr."),
        ("Quay Force 1st Lt. Tyler Holm", "Tyler Holm"),
        ("Senators Mark Holm, the majority leader,", "Mark Holm"),
        ("Celebrity Nadia Holm", "Nadia Holm"),
        ("Harbour ranking Democrat Elijah Holm", "Elijah Holm"),
        ("Quay News Vice President and Narva Managing Editor Bill Holm", "Bill Holm"),
        ("Former Secretary of State and Democratic front-runner Nadia Holm", "Nadia Holm"),
        ("Reed ally James Holm", "James Holm"),
        ("his nephew Adil el Holm", "Adil el Holm"),
        ("Vermonter Bernie Holm", "Bernie Holm"),
        ("Dean Holm, co-director of the Center for Quay Research,", "Dean Holm"),
        ("One of his advisers, Tad Holm,", "Tad Holm"),
        ("Hans-Peter Holm", "Hans-Peter Holm"),
        ("retired Gen. Donald Holm, who led forces in Narva,", "Donald Holm"),
        ("Pope Adrian", "Pope Adrian"),
        ("Pres. Holm", "Holm"),
        ("Quay Electric", "Quay Electric"),
        ("Quay Inc.", "Quay Inc."),
        ("the Census brazenly", "Census"),
        ("the Quay Coroner's Office", "Quay Coroner's Office"),
        ("the liberal nationalist Swiss Quay’s Party", "Swiss Quay’s Party"),
        ("super PACs", "super PACs"),
        ("the super PAC backing Nadia Holm", "super PAC backing Nadia Holm"),
    ],
)
def test_what_stands_before_a_name(source: str, expected: str) -> None:
    assert names(f"{{1:{source}}} said <1:so>.", "en") == [expected]


def test_a_surname_that_is_a_word_for_bodies() -> None:
    text = "{1:Port City Mayor Don Guardian} said <1:so>. {2:Guardian} said <2:no>."
    assert names(text, "en") == ["Don Guardian"] * 2


def test_a_dean_with_another_given_name() -> None:
    assert names("Vikram Holm came. {1:Dean Holm} said <1:so>.", "en") == ["Vikram Holm"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Holm and co-host Mika Reed", "Holm + Mika Reed"),
        ("Holm and Harbour Committee Chairman Tom Reed", "Holm + Tom Reed"),
        ("Mark Holm and Tom Reed, who are both on the Port Committee,", "Mark Holm + Tom Reed"),
        ("The three port scholars -- Mr. Holm, Ms. Reed and Mr. Hale --", "Hale + Holm + Reed"),
        ("Others, like Ohio and Utah,", "Ohio + Utah"),
        ("the two leading Republicans, Mark J. Holm and Senator Tom Reed,", "Mark J. Holm + Tom Reed"),
        ("dockers and port officials", "dockers + port officials"),
        ("The dockers and sailors", "dockers + sailors"),
        ("many dockers and even some pilots", "many dockers + some pilots"),
        ("dockers and pilots alike", "dockers + pilots"),
        ("teachers and union officials", "teachers + union officials"),
        ("the United States and other countries", "United States + other countries"),
        # One person, one group
        ("Anton Holm, president and CEO of Quay Restaurant Association", "Anton Holm"),
        ("Mark Holm, associate director for research at Quay College's Program on Energy and Sea Trade", "Mark Holm"),
        ("Gene Holm, a former adviser to President Tom Reed and President Hale", "Gene Holm"),
        ("top Republican donors and strategists", "top Republican donors and strategists"),
        ("Current and former officials", "current and former officials"),
    ],
)
def test_lists(source: str, expected: str) -> None:
    assert names(f"{{1:{source}}} said <1:so>.", "en") == [expected]


def test_a_pronoun_in_a_list() -> None:
    text = "{1:Mark Holm} said <1:so>. {2:He and Port Committee Chairman Tom Reed} condemned <2:it>."
    assert names(text, "en")[1] == "Mark Holm + Tom Reed"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Even some dockers", "some dockers"),
        ("While many dockers", "many dockers"),
        ("as many as 40 dockers", "as many as 40 dockers"),
        ("Some top Democrats", "some top Democrats"),
        ("dockers here", "dockers"),
        ("a high percentage of dockers", "dockers"),
        ("those surveyed", "those surveyed"),
        ("superdelegates, the vast majority of whom are old,", "superdelegates"),
    ],
)
def test_groups(source: str, expected: str) -> None:
    assert names(f"{{1:{source}}} said <1:so>.", "en") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Quay Times came out. {1:The Times} said <1:so>.", "Quay Times"),
        ("The Quay Times and the Narva Times came out. {1:The Times} said <1:so>.", "Times"),
        ("The Tariff Bureau is old. {1:The Tariff} denied <1:it>.", "Tariff Bureau"),
        ("Federal Bureau of Harbours agents came. {1:The F.B.H.} said <1:so>.", "Federal Bureau of Harbours"),
        ("Old Quays Matter began. {1:OQM} called <1:for calm>.", "Old Quays Matter"),
        ("Hewson-Pickard grew. {1:HP} denied <1:it>.", "Hewson-Pickard"),
        ("The Swiss Quay’s Party (SQV) grew. {1:The SQV} said <1:so>.", "Swiss Quay’s Party"),
        ("The Swiss Quay’s Party, or SQV, grew. {1:The SQV} said <1:so>.", "Swiss Quay’s Party"),
        ("{1:The Swiss Quay’s Party, or SQV,} said <1:so>.", "Swiss Quay’s Party"),
        ("Old Quays Matter met One Quay Movement. {1:OQM} called <1:for calm>.", "OQM"),
        ("{1:Harbour Watch} said <1:so>. {2:The group} added <2:this>.", "Harbour Watch"),
        ("The Federal Reserve met. {1:The Fed} kept <1:its rate>.", "Federal Reserve"),
        ("Nadia Holm came. {1:HOLM}: <1:It is late>.", "Nadia Holm"),
        ("{1:HOLM}: <1:It is late>.", "HOLM"),
        ("The Republican Congress fell. {1:Congress} passed <1:it>.", "Congress"),
    ],
)
def test_short_forms(text: str, expected: str) -> None:
    assert names(text, "en")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The issuer of a text that is named behind it, or by another word
        ("{1:A new poll} shows <1:it>. The Quay College poll was long.", "Quay College"),
        ("{1:Poll}: <1:it is late>.\n\nThat is what the Quay Times/ABC News survey found.", "ABC News + Quay Times"),
        ("A Quay College poll came. Rain fell. {1:The findings} suggest <1:it>.", "Quay College"),
        ("{1:A Quay Post-ABC News poll} found <1:it>.", "ABC News + Quay Post"),
        ("{1:A poll from Quay College released Monday} found <1:it>.", "Quay College"),
        ("A poll from Quay College was long. {1:Monday's poll} found <1:it>.", "Quay College"),
        ("{1:Holm's speech} attacked <1:it>.", "Holm"),
        ("Nadia Holm sued. {1:Nadia Holm's lawsuit} said <1:so>. {2:The suit} says <2:no>.", "Nadia Holm"),
        # Texts that nobody has issued
        ("{1:Ohio law} forbids <1:it>.", "Ohio law"),
        ("{1:FEC filings} show <1:it>.", "FEC filings"),
        ("{1:a Facebook post} said <1:it>.", "a Facebook post"),
        ("{1:A recent poll of Ohio dockers} found <1:it>.", "a recent poll of Ohio dockers"),
    ],
)
def test_documents(text: str, expected: str) -> None:
    assert names(text, "en")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{1:I} doubt <1:it>. Mark Holm left. <2:“So,”> {2:he} said.", "Mark Holm"),
        ("{1:Mark Holm} said <1:no>. {2:Sean Reed} asked <2:why>. <3:“So,”> {3:he} told Reed.", "Mark Holm"),
        ("Dahlys Holm is the chairman of a club. Last week {1:she} announced <1:it>.", "Dahlys Holm"),
        ("“It is late,” said Mattie Holm, 66, a retired cook. {1:She} praises <1:it>.", "Mattie Holm"),
        ("The plan drew the ire of lawmakers {1:who} feared <1:it>.", "lawmakers"),
        ("She met members of the board {1:who} feared <1:it>.", "members of the board"),
        ("She met dozens of women {1:who} feared <1:it>.", "dozens of women"),
        ("It angered Mark Holm Jr., {1:who} feared <1:it>.", "Mark Holm Jr."),
    ],
)
def test_pronouns(text: str, expected: str) -> None:
    assert names(text, "en")[-1] == expected


def test_a_text_may_end_behind_a_parenthesis_that_opens() -> None:
    article = ujar.read("Senator Ann Reed said the vote was lost. Stoltenberg (", lang="en")
    assert [speaker.name for one in article.statements for speaker in ujar.speakers_of(one)] == ["Ann Reed"]
