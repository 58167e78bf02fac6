"""Words around a name that are no part of it: titles, ranks, degrees, forms of address, in both languages.

Written for this project. Ranks are those of the Indonesian police and armed forces and the usual English ones.
"""

from __future__ import annotations

from typing import Final

__all__ = ["ALSO_NAMES", "BEFORE", "DEGREES", "GENERATIONS"]

BEFORE: Final = frozenset(
    """
    mr mrs ms miss dr drs dra drg drh ir prof professor profesor sir dame madam rev reverend pastor fr sheikh
    syekh ayatollah ayatullah ustaz ustadz ustad kiai kyai kh haji hajah h hj pdt romo uskup pak bapak bpk
    bu ibu mbak cak tuan nyonya sdr sdri saudara saudari the
    president presiden vice wakil perdana prime premier pm chancellor kanselir
    minister menteri menlu menhan menko mendagri menkeu menkes secretary sekretaris negara luar negeri
    dalam foreign interior defence defense finance keuangan kesehatan pertahanan health senator sen representative
    rep congressman
    congresswoman gov governor gubernur bupati walikota wali kota speaker ambassador duta besar dubes hakim jaksa
    chairman chairwoman chair ketua kepala head direktur director ceo spokesman spokeswoman spokesperson jubir juru
    bicara
    jenderal jendral gen lieutenant lt letnan letjen mayjen brigjen maj mayor colonel col kolonel letkol captain capt
    kapten admiral laksamana laksda laksma marsekal marsda marsma sergeant sgt sersan komjen irjen brigjen kombes
    akbp kompol akp iptu
    ipda aiptu bripka inspektur komisaris ajun brigadir besar pol polisi tni purn purnawirawan muda madya utama
    attorney jaksa commander komandan panglima kapolri kapolda kapolres kapolsek former mantan eks ex then acting plt
    pj almarhum alm
    """.split()
)
"""Before a name. A word of it that stands before at least one other word is no part of the name."""

ALSO_NAMES: Final = frozenset(
    """
    imam habib gus mas sultan raja ratu prince princess king queen judge justice major mayor kang bung pangeran emir
    lady
    lord general chief state
    """.split()
)
"""Titles that are also given names (Imam Nahrawi): they go only where two words remain."""

DEGREES: Final = frozenset(
    """
    sh se sip ssos spd st si skom ssi skm sag shi sstp sik stp msi mm mh mhum mkes mpd msc ma mba mkom meng mt mag
    mph map
    phd spog sppd spa spb lcm llm lc md jd esq dea mstr mtr mhan mp mpp bsc ba ak cpa ca cfa kbe obe cbe qc kc mp mep
    """.split()
)
"""Behind a name, behind a comma or written with points or capitals: S.H., M.Si., Ph.D."""

GENERATIONS: Final = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
"""Words that tell a child from a parent of the same name."""
