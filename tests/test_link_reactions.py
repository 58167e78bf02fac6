"""Denials, refusals, answers and agreements: what is linked, and what is left alone."""

from __future__ import annotations

import pytest

from link_articles import links_of

DENIALS_THAT_NAME = [
    pytest.param(
        "id",
        "Kiev menuduh Rusia mengirim tank. Moskow membantah tuduhan itu.",
        """
        Ukraine | accuse | Kiev | menuduh | Rusia mengirim tank | target=Russia
        Russia | deny | Moskow | membantah | tuduhan itu
        """,
        {(2, "denies", 1)},
        id="id: tuduhan itu",
    ),
    pytest.param(
        "en",
        "Kyiv accused Russia of sending tanks. Moscow denied the allegation.",
        """
        Ukraine | accuse | Kyiv | accused | Russia of sending tanks | target=Russia
        Russia | deny | Moscow | denied | the allegation
        """,
        {(2, "denies", 1)},
        id="en: the allegation",
    ),
    pytest.param(
        "id",
        "Bupati mengklaim jalan itu sudah selesai. Anggaran dinaikkan. Warga menolak klaim ini.",
        """
        Bupati Hasan | claim | Bupati | mengklaim | jalan itu sudah selesai
        warga | deny | Warga | menolak | klaim ini
        """,
        {(2, "denies", 1)},
        id="id: klaim ini, domestic",
    ),
    pytest.param(
        "en",
        "The mayor said the bridge was safe. The engineers rejected that claim.",
        """
        the mayor | claim | The mayor | said | the bridge was safe
        the engineers | deny | The engineers | rejected | that claim
        """,
        {(2, "denies", 1)},
        id="en: that claim",
    ),
    pytest.param(
        "id",
        "NATO menuduh Rusia mengirim tentara. Menurut sekutu, jumlahnya seribu orang. Kremlin membantah tuduhan itu.",
        """
        NATO | accuse | NATO | menuduh | Rusia mengirim tentara | target=Russia
        sekutu | claim | sekutu | Menurut | jumlahnya seribu orang
        Russia | deny | Kremlin | membantah | tuduhan itu
        """,
        {(3, "denies", 1)},
        id="id: an accusation before a nearer claim",
    ),
    pytest.param(
        "en",
        "The union accused the company of dumping mud. The company said it had a permit."
        " Researchers said the bay was shallow. The company called the accusation baseless.",
        """
        the union | accuse | The union | accused | the company of dumping mud | target=the company
        the company | announce | The company | said | it had a permit
        Researchers | claim | Researchers | said | the bay was shallow
        the company | claim | The company | called | the accusation baseless
        """,
        {(4, "denies", 1)},
        id="en: the accusation baseless, whatever the act",
    ),
    pytest.param(
        "id",
        "Oposisi menuding menteri menerima suap. Menteri menyebut tudingan tersebut tidak berdasar.",
        """
        oposisi | accuse | Oposisi | menuding | menteri menerima suap | target=Menteri Rahman
        Menteri Rahman | criticise | Menteri | menyebut | tudingan tersebut tidak berdasar
        """,
        {(2, "denies", 1)},
        id="id: tudingan tersebut tidak berdasar",
    ),
    pytest.param(
        "id",
        "Pandangan itu ditampik Kustini. Sebelumnya, oposisi menilai keluarga bupati menguasai partai.",
        """
        Kustini | deny | Kustini | ditampik | Pandangan itu
        oposisi | claim | oposisi | menilai | keluarga bupati menguasai partai
        """,
        set(),
        id="id: nothing before it, and what follows fits no better than anything",
    ),
    pytest.param(
        "en",
        "Moscow denied the allegation. Two hours before, NATO accused Russia of jamming radios.",
        """
        Russia | deny | Moscow | denied | the allegation
        NATO | accuse | NATO | accused | Russia of jamming radios | target=Russia
        """,
        {(1, "denies", 2)},
        id="en: a later accusation, aimed at the speaker",
    ),
    pytest.param(
        "en",
        "Warsaw accused Belarus of sending migrants. Vilnius accused Russia of flying drones."
        " Minsk officials dismissed Poland's accusation.",
        """
        Poland | accuse | Warsaw | accused | Belarus of sending migrants | target=Belarus
        Lithuania | accuse | Vilnius | accused | Russia of flying drones | target=Russia
        Belarus | deny | Minsk officials | dismissed | Poland's accusation
        """,
        {(3, "denies", 1)},
        id="en: the owner decides",
    ),
]

DENIALS_OF_WHAT_IS_INSIDE = [
    pytest.param(
        "en",
        "Moscow dismissed NATO's claim that Russian officers lead the rebels.",
        """
        Russia | deny | Moscow | dismissed | NATO's claim that Russian officers lead the rebels | target=NATO
        NATO | accuse | NATO's | claim | that Russian officers lead the rebels | target=Russia | within=1
        """,
        {(1, "denies", 2)},
        id="en: the claim inside the denial",
    ),
    pytest.param(
        "id",
        "Kementerian mementahkan rekomendasi badan pengawas untuk menutup terminal.",
        """
        Kementerian | refuse | Kementerian | mementahkan | rekomendasi badan pengawas untuk menutup terminal
        badan pengawas | demand | badan pengawas | rekomendasi | untuk menutup terminal | within=1
        """,
        {(1, "answers", 2)},
        id="id: the demand inside the refusal",
    ),
    pytest.param(
        "id",
        "Breedlove mengatakan tank Rusia terlihat di Ukraina."
        " Moskow membantah tuduhan Breedlove bahwa tank itu menyeberang.",
        """
        Philip Breedlove | accuse | Breedlove | mengatakan | tank Rusia terlihat di Ukraina | target=Russia
        Russia | deny | Moskow | membantah | tuduhan Breedlove bahwa tank itu menyeberang | target=Philip Breedlove
        Philip Breedlove | accuse | Breedlove | tuduhan | bahwa tank itu menyeberang | target=Russia | within=2
        """,
        {(2, "denies", 1), (3, "repeats", 1)},
        id="id: a mention stands for the fuller statement",
    ),
    pytest.param(
        "id",
        "Stoltenberg mengatakan pihak Rusia menolak tanggung jawab itu.",
        """
        Jens Stoltenberg | refuse | Stoltenberg | mengatakan | pihak Rusia menolak tanggung jawab itu
        Russia | refuse | pihak Rusia | menolak | tanggung jawab itu | within=1
        """,
        set(),
        id="id: reporting a refusal is no refusal of it",
    ),
    pytest.param(
        "en",
        "The minister said that the union opposes the plan.",
        """
        the minister | claim | The minister | said | that the union opposes the plan
        the union | oppose | the union | opposes | the plan | within=1
        """,
        set(),
        id="en: reporting is not reacting",
    ),
]

DENIALS_THAT_NAME_NOTHING = [
    pytest.param(
        "id",
        "Polandia mengatakan pasukan Rusia menumpuk di perbatasan."
        " Wakil Menteri Pertahanan Rusia membantah adanya penumpukan.",
        """
        Poland | claim | Polandia | mengatakan | pasukan Rusia menumpuk di perbatasan
        Anatoly Petrov | deny | Wakil Menteri Pertahanan Rusia | membantah | adanya penumpukan
        """,
        {(2, "denies", 1)},
        id="id: what was said of the speaker's side",
    ),
    pytest.param(
        "en",
        "NATO accused Russia of moving troops. The Kremlin denied the allegation."
        " A Russian diplomat said there were no units in the field.",
        """
        NATO | accuse | NATO | accused | Russia of moving troops | target=Russia
        Russia | deny | The Kremlin | denied | the allegation
        a Russian diplomat | deny | A Russian diplomat | said | there were no units in the field
        """,
        {(2, "denies", 1), (3, "denies", 1)},
        id="en: a second denial of the same side",
    ),
    pytest.param(
        "en",
        "The chancellor said there was a glimmer of hope. The president denied that he had promised autonomy.",
        """
        the chancellor | claim | The chancellor | said | there was a glimmer of hope
        the president | deny | The president | denied | that he had promised autonomy
        """,
        set(),
        id="en: a denial of something the article does not report",
    ),
    pytest.param(
        "id",
        "Gubernur mengatakan banjir surut. Bupati tidak menampik tuduhan itu.",
        """
        Gubernur Adi | accuse | Gubernur | mengatakan | banjir surut | target=Bupati Budi
        Bupati Budi | deny | Bupati | menampik | tuduhan itu | negated=true
        """,
        set(),
        id="id: a denial that is denied",
    ),
]

ANSWERS = [
    pytest.param(
        "id",
        "Antonov menawarkan pertemuan para perwira. Nirmala menyambut baik tawaran itu.",
        """
        Anatoly Antonov | promise | Antonov | menawarkan | pertemuan para perwira
        Nirmala | support | Nirmala | menyambut baik | tawaran itu
        """,
        {(2, "answers", 1)},
        id="id: tawaran itu",
    ),
    pytest.param(
        "en",
        "The union demanded that dredging stop. The governor rejected the demand.",
        """
        the union | demand | The union | demanded | that dredging stop
        the governor | refuse | The governor | rejected | the demand
        """,
        {(2, "answers", 1)},
        id="en: the demand",
    ),
    pytest.param(
        "id",
        "Menteri mengatakan pajak barang impor akan naik."
        " Menanggapi hal itu, ekonom Bima menilai harga akan ikut naik.",
        """
        Menteri Teten | claim | Menteri | mengatakan | pajak barang impor akan naik
        Bima | claim | ekonom Bima | menilai | harga akan ikut naik
        """,
        {(2, "answers", 1)},
        id="id: menanggapi hal itu",
    ),
    pytest.param(
        "en",
        "The minister said the port would open in May. “Not without us,” the union chair replied.",
        """
        the minister | announce | The minister | said | the port would open in May
        the union chair | refuse | the union chair | replied | Not without us
        """,
        {(2, "answers", 1)},
        id="en: replied",
    ),
    pytest.param(
        "id",
        "Ditanya apakah ia ikut ditangkap, Safii mengaku tidak tahu.",
        """
        | ask | | Ditanya | apakah ia ikut ditangkap
        Safii | claim | Safii | mengaku | tidak tahu
        """,
        {(2, "answers", 1)},
        id="id: a question nobody is named for",
    ),
    pytest.param(
        "en",
        "NATO accused Russia of arming rebels. Moscow denied the accusation."
        " A Russian envoy said nobody had shown any proof.",
        """
        NATO | accuse | NATO | accused | Russia of arming rebels | target=Russia
        Russia | deny | Moscow | denied | the accusation
        a Russian envoy | criticise | A Russian envoy | said | nobody had shown any proof
        """,
        {(2, "denies", 1), (3, "answers", 1)},
        id="en: a call for proof",
    ),
    pytest.param(
        "id",
        "Rusia mengklaim membela warganya. NATO menolak klaim ini dan menegaskan Moskow mengobarkan perang.",
        """
        Russia | claim | Rusia | mengklaim | membela warganya
        NATO | deny | NATO | menolak | klaim ini
        NATO | accuse | NATO | menegaskan | Moskow mengobarkan perang | target=Russia
        """,
        {(2, "denies", 1), (3, "answers", 1)},
        id="id: a denial and a counter-accusation",
    ),
    pytest.param(
        "en",
        "Kyiv accused Russia of sending tanks. The Russian mission declined to comment on the allegation.",
        """
        Ukraine | accuse | Kyiv | accused | Russia of sending tanks | target=Russia
        Russian mission | refuse | The Russian mission | declined | to comment on the allegation
        """,
        set(),
        id="en: no comment is no answer",
    ),
    pytest.param(
        "en",
        "Poland asked for permanent bases. A Latvian officer described the plan as a fire brigade without a station.",
        """
        Poland | demand | Poland | asked | for permanent bases
        a Latvian officer | criticise | A Latvian officer | described | the plan as a fire brigade without a station
        """,
        set(),
        id="en: a plan that nobody is quoted on",
    ),
    pytest.param(
        "id",
        "Menteri memperkirakan harga beras naik. Pedagang mengatakan harga beras di pasar naik sejak Senin.",
        """
        Menteri Sri | claim | Menteri | memperkirakan | harga beras naik
        pedagang | claim | Pedagang | mengatakan | harga beras di pasar naik sejak Senin
        """,
        set(),
        id="id: about the same thing is not an answer",
    ),
]

AGREEMENTS = [
    pytest.param(
        "id",
        "Polisi dikabarkan menggeledah rumah di Bantul. Ketua RT Safii membenarkan adanya penggeledahan itu.",
        """
        | claim | | dikabarkan | menggeledah rumah di Bantul
        Safii | agree | Ketua RT Safii | membenarkan | adanya penggeledahan itu
        """,
        {(2, "agrees", 1)},
        id="id: membenarkan",
    ),
    pytest.param(
        "en",
        "The paper reported that the director had resigned. The company confirmed the report.",
        """
        the paper | claim | The paper | reported | that the director had resigned
        the company | agree | The company | confirmed | the report
        """,
        {(2, "agrees", 1)},
        id="en: confirmed the report",
    ),
    pytest.param(
        "id",
        "Tri berpendapat kluster keluarga bermunculan. Hal senada ditegaskan Pandu.",
        """
        Tri | claim | Tri | berpendapat | kluster keluarga bermunculan
        Pandu | agree | Pandu | ditegaskan | Hal senada
        """,
        {(2, "agrees", 1)},
        id="id: senada",
    ),
    pytest.param(
        "en",
        "Ms Ryan said the bill was too long. The senator said it was late. The mayor echoed Ms Ryan's warning.",
        """
        Ms Ryan | criticise | Ms Ryan | said | the bill was too long
        the senator | claim | The senator | said | it was late
        the mayor | agree | The mayor | echoed | Ms Ryan's warning
        """,
        {(3, "agrees", 1)},
        id="en: echoed somebody",
    ),
    pytest.param(
        "id",
        "Keluarga memohon perpanjangan operasi pencarian. Basarnas menyetujui perpanjangan operasi selama tiga hari.",
        """
        keluarga | demand | Keluarga | memohon | perpanjangan operasi pencarian
        Basarnas | agree | Basarnas | menyetujui | perpanjangan operasi selama tiga hari
        """,
        {(2, "agrees", 1)},
        id="id: menyetujui what was asked",
    ),
    pytest.param(
        "en",
        "The minister said the truce mattered. Russia and Ukraine agreed that the truce mattered most.",
        """
        the minister | claim | The minister | said | the truce mattered
        Russia + Ukraine | agree | Russia and Ukraine | agreed | that the truce mattered most
        """,
        set(),
        id="en: a common position agrees with nobody",
    ),
]

APPENDED = [
    pytest.param(
        "en",
        "The UN said 40 people died, a figure the army disputes.",
        """
        the UN | claim | The UN | said | 40 people died
        the army | deny | the army | disputes | a figure
        """,
        {(2, "denies", 1)},
        id="en: a figure the army disputes",
    ),
    pytest.param(
        "en",
        "The UN said 40 people died. A spokesman for the army called the figure exaggerated.",
        """
        the UN | claim | The UN | said | 40 people died
        a spokesman | criticise | A spokesman for the army | called | the figure exaggerated
        """,
        {(2, "denies", 1)},
        id="en: the figure is exaggerated",
    ),
    pytest.param(
        "en",
        "Quay urged Narva to leave, a demand Narva refused.",
        """
        Quay | demand | Quay | urged | Narva to leave
        Narva | refuse | Narva | refused | a demand
        """,
        {(2, "answers", 1)},
        id="en: a demand Narva refused",
    ),
    pytest.param(
        "id",
        "Kiev menyatakan 200 tentara tewas, angka yang dibantah Moskow.",
        """
        Kiev | claim | Kiev | menyatakan | 200 tentara tewas
        Moskow | deny | Moskow | dibantah | angka
        """,
        {(2, "denies", 1)},
        id="id: angka yang dibantah Moskow",
    ),
]

QUESTIONS = [
    pytest.param(
        "id",
        "Gubernur mengatakan jalan ditutup mulai Senin. Terkait itu, kepala polisi mengaku masih menunggu aturan.",
        """
        gubernur | announce | Gubernur | mengatakan | jalan ditutup mulai Senin
        kepala polisi | claim | kepala polisi | mengaku | masih menunggu aturan
        """,
        {(2, "answers", 1)},
        id="id: terkait itu",
    ),
    pytest.param(
        "en",
        "Asked whether the pier was safe, 59 percent said it was not. Just 3 percent said it was.",
        """
        | ask | | Asked | whether the pier was safe
        59 percent | claim | 59 percent | said | it was not
        3 percent | claim | 3 percent | said | it was
        """,
        {(2, "answers", 1), (3, "answers", 1)},
        id="en: shares of people answer what they were asked",
    ),
    pytest.param(
        "en",
        "The moderator asked why the pier was closed. Ms Ryan said it was unsafe.",
        """
        the moderator | ask | The moderator | asked | why the pier was closed
        Ms Ryan | claim | Ms Ryan | said | it was unsafe
        """,
        {(2, "answers", 1)},
        id="en: in the next sentence",
    ),
    pytest.param(
        "en",
        "The moderator asked why the pier was closed. Ms Ryan has insulted the fishermen.",
        """
        the moderator | ask | The moderator | asked | why the pier was closed
        Ms Ryan | criticise | Ms Ryan | has insulted | the fishermen
        """,
        set(),
        id="en: a deed answers nothing",
    ),
    pytest.param(
        "en",
        "“We will rebuild the pier,” Ms Ryan told the station when asked whether it would close.",
        """
        Ms Ryan | promise | Ms Ryan | told | We will rebuild the pier
        | ask | | asked | whether it would close
        """,
        {(1, "answers", 2)},
        id="en: the question behind its answer",
    ),
    pytest.param(
        "en",
        "A reporter asked Ms Ryan why the pier was closed. “It was old. It shook. We had to act,” she said.",
        """
        a reporter | ask | A reporter | asked | why the pier was closed
        Ms Ryan | claim | she | said | It was old. It shook. We had to act
        """,
        {(2, "answers", 1)},
        id="en: an answer of several sentences before its cue",
    ),
    pytest.param(
        "en",
        "HALE: Why is the pier closed? RYAN: Because it is unsafe.",
        """
        Hale | ask | HALE | : | Why is the pier closed
        Ryan | claim | RYAN | :#2 | Because it is unsafe
        """,
        {(2, "answers", 1)},
        id="en: turns of a transcript",
    ),
    pytest.param(
        "en",
        "Mr Hale wondered why the pier was closed, and the mayor was asked whether it would open.",
        """
        Mr Hale | ask | Mr Hale | wondered | why the pier was closed
        | ask | | was asked | whether it would open
        """,
        set(),
        id="en: a question answers none",
    ),
    pytest.param(
        "en",
        "The key question is whether the pier is safe. Ms Ryan said it was.",
        """
        | ask | | The key question is | whether the pier is safe
        Ms Ryan | claim | Ms Ryan | said | it was
        """,
        set(),
        id="en: a question that nobody was asked",
    ),
    pytest.param(
        "id",
        "Rusia menolak tanggung jawab itu. Namun, NATO bersikukuh bahwa Rusia memimpin pemberontak.",
        """
        Rusia | refuse | Rusia | menolak | tanggung jawab itu
        NATO | claim | NATO | bersikukuh | bahwa Rusia memimpin pemberontak
        """,
        {(2, "answers", 1)},
        id="id: what one insists on against a refusal",
    ),
    pytest.param(
        "id",
        "Rusia menolak tanggung jawab itu. NATO bersikukuh bahwa Rusia memimpin pemberontak.",
        """
        Rusia | refuse | Rusia | menolak | tanggung jawab itu
        NATO | claim | NATO | bersikukuh | bahwa Rusia memimpin pemberontak
        """,
        set(),
        id="id: without a word that sets them against each other",
    ),
    pytest.param(
        "en",
        "The police said that two men had thrown stones. Ms Ryan rejected the allegation.",
        """
        the police | claim | The police | said | that two men had thrown stones
        Ms Ryan | deny | Ms Ryan | rejected | the allegation
        """,
        {(2, "denies", 1)},
        id="en: an allegation that was told as a claim",
    ),
]


@pytest.mark.parametrize(
    ("lang", "text", "lines", "expected"),
    DENIALS_THAT_NAME
    + DENIALS_OF_WHAT_IS_INSIDE
    + DENIALS_THAT_NAME_NOTHING
    + ANSWERS
    + AGREEMENTS
    + APPENDED
    + QUESTIONS,
)
def test_reactions(lang: str, text: str, lines: str, expected: set[tuple[int, str, int]]) -> None:
    assert links_of(lang, text, lines) == expected
