"""Words that names of bodies are made of, in both languages, and what they mean in one."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

__all__ = ["ENGLISH", "GENERIC", "LEGAL_FORMS", "PORTFOLIOS", "SHORT_FORMS", "SMALL"]


def _table(lines: str) -> MappingProxyType[str, str]:
    """Read lines of `meaning: word, word of several parts, …` into word to meaning."""
    table: dict[str, str] = {}
    for line in lines.strip().splitlines():
        meaning, forms = line.strip().split(": ")
        for form in forms.split(", "):
            table[form] = meaning
    return MappingProxyType(table)


PORTFOLIOS: Final = _table("""
    foreign: luar negeri, foreign, foreign affairs, external affairs, external relations
    defence: pertahanan, defence, defense, war
    interior: dalam negeri, interior, home affairs, internal affairs, the interior
    finance: keuangan, finance, treasury, finances
    justice: hukum, justice, hukum dan hak asasi manusia, hukum dan ham, law and human rights
    health: kesehatan, health, public health
    education: pendidikan, education, pendidikan dan kebudayaan, education and culture
    education: pendidikan kebudayaan riset dan teknologi
    transport: perhubungan, transport, transportation, transportasi
    trade: perdagangan, trade, commerce
    industry: perindustrian, industry
    labour: ketenagakerjaan, tenaga kerja, labour, labor, manpower, employment
    agriculture: pertanian, agriculture, farming
    religion: agama, religious affairs, religion
    environment: lingkungan hidup, environment, lingkungan hidup dan kehutanan, environment and forestry
    environment: the environment
    forestry: kehutanan, forestry
    energy: energi dan sumber daya mineral, esdm, energy and mineral resources, energy
    maritime: kelautan dan perikanan, maritime affairs and fisheries, marine affairs and fisheries, fisheries
    maritime works: pekerjaan maritim, maritime works
    social: sosial, social affairs, social
    tourism: pariwisata, tourism, pariwisata dan ekonomi kreatif, tourism and creative economy
    public works: pekerjaan umum, public works, pekerjaan umum dan perumahan rakyat, public works and housing
    communication: komunikasi dan informatika, communication and informatics, communications and informatics
    communication: information
    state enterprises: badan usaha milik negara, bumn, state-owned enterprises, state owned enterprises
    land: agraria dan tata ruang, agrarian affairs and spatial planning
    villages: desa pembangunan daerah tertinggal dan transmigrasi, villages
""")
"""What a ministry is for, in either language."""

SHORT_FORMS: Final = _table("""
    kementerian luar negeri indonesia: kemlu, kemenlu, deplu
    kementerian pertahanan indonesia: kemhan, kemenhan
    kementerian dalam negeri indonesia: kemendagri
    kementerian keuangan indonesia: kemenkeu
    kementerian kesehatan indonesia: kemenkes
    kementerian hukum dan ham indonesia: kemenkumham
    kementerian pendidikan dan kebudayaan indonesia: kemendikbud
    kementerian perhubungan indonesia: kemenhub
    kementerian perdagangan indonesia: kemendag
    kementerian perindustrian indonesia: kemenperin
    kementerian ketenagakerjaan indonesia: kemenaker, kemnaker
    kementerian pertanian indonesia: kementan
    kementerian agama indonesia: kemenag
    kementerian lingkungan hidup dan kehutanan indonesia: klhk
    kementerian kelautan dan perikanan indonesia: kkp
    kementerian sosial indonesia: kemensos
    kementerian komunikasi dan informatika indonesia: kominfo, kemenkominfo, kemkominfo
    kementerian pariwisata dan ekonomi kreatif indonesia: kemenparekraf
    kementerian pekerjaan umum dan perumahan rakyat indonesia: kementerian pupr
    kementerian luar negeri amerika serikat: state department, deplu as, departemen luar negeri as
    kementerian luar negeri inggris: foreign office, british foreign office, kantor luar negeri inggris
    kepolisian daerah: polda
    kepolisian resor kota besar: polrestabes
    kepolisian resor kota: polresta
    kepolisian resor: polres
    kepolisian sektor: polsek
    pemerintah provinsi: pemprov
    pemerintah kabupaten: pemkab
    pemerintah kota: pemkot
    pemerintah daerah: pemda
    dinas kesehatan: dinkes
    dinas pendidikan: disdik
    dinas perhubungan: dishub
    dinas sosial: dinsos
    kejaksaan tinggi: kejati
    kejaksaan negeri: kejari
    pengadilan negeri: pn
    pengadilan tinggi: pt tun
    satuan tugas: satgas
    satuan polisi pamong praja: satpol pp
    universitas: univ
    rumah sakit umum daerah: rsud
    badan penanggulangan bencana daerah: bpbd
    dewan perwakilan rakyat daerah: dprd
    komisi pemilihan umum: kpu
    badan pengawas pemilu: bawaslu
    lembaga bantuan hukum: lbh
    komisi nasional ham: komnas ham
""")
"""Short forms that begin or are a name, with what they stand for; longer than one word where the press uses two."""

ENGLISH: Final = _table("""
    university: universitas
    institute: institut, lembaga
    foundation: yayasan
    association: asosiasi, perhimpunan, persatuan, ikatan
    union: serikat, uni
    party: partai
    embassy: kedutaan, kedubes
    mission: misi, perwakilan
    committee: komite, panitia
    commission: komisi
    council: dewan, majelis
    agency: badan
    office: kantor
    bank: bank
    court: mahkamah, pengadilan
    supreme: agung
    constitutional: konstitusi
    police: kepolisian, polisi
    army: tentara
    navy: laut
    airline: maskapai
    hospital: rumah sakit
    center: pusat, centre
    studies: studi, kajian, study
    security: keamanan
    national: nasional
    state: negara
    regional: daerah
    provincial: provinsi
    government: pemerintah, pemerintahan
    parliament: parlemen
    forum: forum
    federation: federasi
    confederation: konfederasi
    alliance: aliansi
    organization: organisasi, organisation
    movement: gerakan
    front: front
    group: grup, kelompok
    fishermen: nelayan
    workers: pekerja, buruh
    defense: defence, pertahanan
    labor: labour
    program: programme
    gulf: teluk
    europe: eropa
    east: timur
    west: barat
    north: utara
    south: selatan
    spokesman: spokesperson
""")
"""Words of Indonesian names and British spellings, in American English."""

LEGAL_FORMS: Final = frozenset(
    """
    pt cv tbk persero inc incorporated corp corporation ltd limited llc plc co company gmbh ag sa bv nv group ud
    """.split()
)
"""What a firm is in law; no part of its name where another word remains."""

SMALL: Final = frozenset("the of for and dan untuk di in on at de la to kepada bagi dari from & 's a".split())

GENERIC: Final = frozenset(
    """
    government pemerintah pusat kota kabupaten provinsi daerah setempat local city district regional state national
    nasional negara
    negeri ministry kementerian minister menteri department departemen foreign defence defense interior finance
    justice health
    luar dalam pertahanan keuangan kesehatan pendidikan hukum ham education transport perhubungan dinas badan lembaga
    agency office kantor bureau council dewan committee komite commission komisi panel board court courts pengadilan
    appeals federal
    supreme high constitutional police kepolisian polisi polres polda polsek resor sektor satuan pamong praja army
    military militer
    tentara navy air force armed forces parliament parlemen legislature congress senate house representatives
    assembly majelis
    prosecutors prosecutor kejaksaan tinggi jaksa bank central university universitas hospital rumah sakit school
    sekolah company
    perusahaan firm manajemen management union serikat association asosiasi party partai opposition oposisi coalition
    koalisi
    administration authorities otoritas embassy kedutaan besar mission misi security keamanan intelligence service
    task tim team gugus hakim jaksa penuntut umum
    tugas satgas khusus penanganan percepatan press media editorial board redaksi
    """.split()
)
"""Words that say what kind of body it is and not which one: a name of these alone needs an owner."""
