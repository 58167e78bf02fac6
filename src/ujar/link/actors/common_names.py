"""Names that very many people have: two articles about a Budi Santoso may well be about two men.

Written for this project: the commonest given and family names of Indonesia, of the English-speaking countries, of the
Arab world, of China, Korea and Russia. The list need not be complete: a name that is not here is only taken for rarer.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COMMON"]

COMMON: Final = frozenset(
    """
    budi santoso agus setiawan slamet bambang susanto sutrisno joko supriyadi wahyu hidayat ahmad ahmat muhammad
    abdul rahman
    rahmat hasan husain ali ibrahim ismail yusuf umar siti nurul sri wati lestari wulandari sari dewi ayu ani ningsih
    rahayu
    suharto suparman sugeng eko dwi tri purnomo prasetyo nugroho wibowo kurniawan kusuma putra putri pratama saputra
    wijaya
    gunawan hartono hendra hendri andi andri iwan irwan dedi deni doni rudi heri hadi yanto suryanto suprianto
    mulyadi mulyono sudirman surya indra adi ari arif bayu dian fitri fitriani rina rini ratna maya yuni nur hasanah
    aminah
    harahap nasution siregar lubis simanjuntak sitompul manurung pasaribu ginting tarigan sinaga sihombing hutapea
    john james robert michael william david richard joseph thomas charles daniel mark paul george steven kevin brian
    peter
    mary patricia jennifer linda elizabeth susan karen nancy lisa sarah anna jane
    smith johnson brown jones miller davis wilson anderson taylor moore martin jackson thompson white lee harris
    clark lewis
    walker hall young king wright scott green baker adams williams roberts evans
    mohamed mahmud khan hasan said salih abdullah
    wang li zhang liu chen yang kim park choi nguyen tran
    ivanov ivan petrov smirnov sergei aleksander dmitri vladimir andrei
    """.split()
)
"""Folded, and in the form of `folding.sound` where that differs."""
