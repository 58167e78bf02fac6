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
    mohammad muhamad achmad edi edy eddy arief agung anwar iskandar halim budiman ade asep saleh erwin faisal ketut
    wayan nyoman kadek putu komang gede darmawan heru ridwan candra chandra teguh aziz reza arifin denny deny imran
    edwin sigit irawati irawan effendi effendy intan fajar nugraha herman hermawan ilham syarif taufik iqbal rizky rizki
    rizal saiful bagus riyadi riadi subagyo sutanto haryanto hariyanto wahyudi firmansyah firman ramadhan maulana hakim
    fauzi fadli lukman zainal abidin syahrul nasir amin aminuddin jamaluddin kamaruddin samsul syamsul bahri mulyana
    permana puspita anggraini anggraeni handayani astuti utami susanti kurniasih rosita nurhayati sulastri
    suryani yuliana yulianti yulianto mulyati linda maria yohanes petrus paulus purnama hartanto sutopo suwarno
    sumarno suyanto sugiarto sugianto supardi suparno sutrisna subroto sunarto widianto widyanto wicaksono yunus
    dadang nanang dede cecep ujang tono toni yono mulya basri bakri hamzah idris ansori mustofa mustafa hamid latif
    karim jalil ghani umi yanti yati tuti neneng imam
    harahap nasution siregar lubis simanjuntak sitompul manurung pasaribu ginting tarigan sinaga sihombing hutapea
    john james robert michael william david richard joseph thomas charles daniel mark paul george steven kevin brian
    peter
    mary patricia jennifer linda elizabeth susan karen nancy lisa sarah anna jane
    smith johnson brown jones miller davis wilson anderson taylor moore martin jackson thompson white lee harris
    clark lewis
    bill chris steve tom joe mike jim bob matt jason eric patrick alan jeff tim andrew jack edward frank gary anthony
    christopher ryan craig larry sean adam benjamin jonathan ken bruce amy justin lawrence andy matthew alex donna
    laura emily rachel melissa stephanie barbara margaret helen ann anne greg gregory scott stephen ronald
    allen rogers mitchell murray kelly murphy phillips sullivan stewart cooper howard ward cox gray watson bennett wood
    hughes price long foster perry russell butler barnes fisher henderson jenkins powell morgan bailey reed cook bell
    rivera garcia martinez rodriguez hernandez lopez gonzalez perez sanchez ramirez torres
    walker hall young king wright scott green baker adams williams roberts evans
    mohamed mahmud khan hasan said salih abdullah
    wang li zhang liu chen yang kim park choi nguyen tran
    ivanov ivan petrov smirnov sergei aleksander dmitri vladimir andrei
    """.split()
)
"""Folded, and in the form of `folding.sound` where that differs."""
