"""First names of Indonesians: where one stands between an office and a name, the name begins with it.

Written for this project. Words that also name places, bodies or offices are left out (`Jaya`, `Mulia`, `Bintang`).
"""

from __future__ import annotations

from typing import Final

from ujar.extract.speakers.word_sets import word_set

__all__ = ["GIVEN_NAMES"]

GIVEN_NAMES: Final = word_set(
    """
    abdul abdullah abdurrahman achmad adi adhi aditya adrian agung agus agustinus ahmad aisyah akbar akhmad albert
    alexander ali alim alwi amir amin andi andika andre andreas andri andrian andy angga anggi ani anies anita anton
    antonius anwar ardi ardian ari arie arief arif ariyanto arya asep asri astuti ayu azis aziz bachtiar bagas bagus
    bambang basuki bayu beni benny bima boby boni budhi budi budiman burhan candra chandra christian citra dadang dani
    daniel danang darmawan david deddy dede dedi dedy deni denny desi dewa dewi dian diana didi didik dimas dina dini
    djoko dodi dody donny doni dwi eddy edi edy edwin eka eko eli elisabeth endang erick erik erna erwin evi fachri
    fadil fadli fahmi fahri faisal fajar farid fauzi febri ferdi ferdy ferry firman fitri fransiskus galih ganjar gede
    ghufron gilang gunawan hadi halim hamdan hamid handoko hari harry haryanto hasan hasto hendra hendri hendro heni
    henny henry heri herman hermawan herry heru hidayat husein ibnu ibrahim ida idham idris ika iksan ilham imam iman
    imran indah indra intan iqbal ira irawan irfan irma irwan iskandar ismail iwan jamal januar joko johan johanes
    jonathan joni juli julian juliari kadek karim kartika ketut khairul khofifah komang krisna kurnia kusuma laila
    lestari lia lilis lina lisa listyo lukas lukman luhut made mahfud maria mario martin maulana maya mega melati
    mohamad mohammad muhadjir muhaimin muhamad muhammad mukhlis mulyadi mulyono nadia nadiem nana nanang nasir nia
    nina nining novi nugroho nur nurul nyoman okta oki pandu paulus petrus pramono prasetyo pratama puan puji purnomo
    putra putri putu rachmat rafael rahmad rahmat rama ramadhan rani ratna ratih reni reza ria rian ricky ridwan rina
    rini rita riza rizal rizki rizky robert robi rohmat roni rosa rudi rudy rusdi ryan sabar sahat saiful salim samsul
    sandi sandiaga santi santoso sari sarah setiawan setyo sigit siti slamet sofyan sri stefanus steven sudirman
    sugeng suharso suharto sukarno sulaiman sulistyo sumarno sunarto supardi suparman supriyadi suryadi suryanto
    susanti susanto susilo sutrisno suyanto syahrul syaiful syamsul taufik taufiq teddy tedy teguh teten theresia titi
    tito tommy toni tono tri tuti udin umar usman vera wahid wahyu wahyudi wati wawan wayan widi widodo wisnu wulan
    yandi yani yanti yanto yasonna yayan yenny yogi yohanes yoga yudi yuli yulia yuliana yulianto yunus yusril yusuf
    zainal zainuddin zaki zulfikar zulkifli
    """
)
