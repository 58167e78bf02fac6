"""Common given names by the gender that they mostly tell, for pronouns and for where a name begins.

Written for this project. The names are those that English-language newspapers meet most: of the United States,
Britain and Ireland, and the best-known ones of other countries. A name that is not here tells nothing.
"""

from __future__ import annotations

from types import MappingProxyType

from ujar.extract.speakers.mention import Gender
from ujar.extract.speakers.word_sets import word_set

__all__ = ["GIVEN_NAMES", "OPENING_NAMES"]

_WOMEN = word_set(
    """
    abigail ada adele adriana agnes aisha alexandra alexis alice alicia alina alison allison alma alyssa amanda
    amandla amber amelia amina amy ana anastasia andrea anette angel angela angelica angelina anita ann anna
    anne annette annie antonia anya april ariana arlene asha ashley astrid audrey ava ayaan barbara beatrice
    becky bella bernadette bernice beth bethany betsy betty beverly bianca birgit bonnie brenda brianna bridget
    brigitte brittany brooke camila camilla carla carly carmen carol carole carolina caroline carolyn carrie
    cassandra catherine cathy cecilia cecile celeste celia celine charlene charlotte chelsea cheri cheryl chloe
    christiane christina christine cindy claire clara clarissa claudia colette colleen connie consuelo constance
    cora courtney cristina crystal cynthia daisy danielle daphne darlene dawn debbie deborah debra deirdre delia
    denise diana diane dianne dina dolores donna dora doreen doris dorothy edith edna eileen elaine eleanor
    elena eleni elisa elise elisabeth elizabeth ella ellen elsa elsie emilia emily emma erica erika erin
    esmeralda esperanza estelle esther ethel eva eve evelyn faith fatima fatma felicia fiona florence frances
    francesca francine freya gabriela gabrielle gail galina gemma genevieve georgia georgina geraldine gertrude
    gina giulia gladys glenda gloria grace greta gretchen guadalupe gwen gwendolyn hanna hannah harriet hazel
    heather heidi helen helena helene hilary hilda hillary holly hope huma ida ilaria ilona imelda ines inga
    ingrid irene irina iris irma isabel isabella isabelle ivana ivanka jacqueline jackie jane janet janice
    janine jasmine jeanette jeanne jen jenna jennifer jenny jessica jill joan joann joanna joanne jocelyn
    johanna josefina josephine joy joyce juanita judith judy julia juliana julie juliet justine kamala kara
    karen karin karina karla kate katharine katherine kathleen kathryn kathy katie katrina katya kay kayla
    kaylee kellyanne keisha kelsey kendra khadija kimberly kirsten kirstie kristen kristin kristina krystal
    lakshmi lara larisa latoya laura lauren laurie layla lea leah leila lena leslie leticia liliana lillian lily
    linda lindsay lisa liz liza lois lorena loretta lori lorraine louise lucia luciana lucille lucinda lucy
    ludmila luisa lydia lynda lynn lynne mabel madeleine madeline madison magdalena maggie mahnaz malala malia
    mandy manuela marcella marcia margaret margarita margot maria mariam marian marianne marie mariko marilyn
    marina marion marissa marjorie marlene marsha marta martha martina mary maryam matilda maureen maxine maya
    megan mei melania melanie melinda melissa mercedes meredith mia michaela michele michelle mildred millie
    mindy miranda miriam molly monica monika muriel myra nadia nadine nancy naomi natalia natalie natasha nicola
    nicole nikki nina noor nora norma octavia olga olivia olympia ophelia paige pamela paola patricia patty
    paula paulette pauline pearl peggy penelope penny petra phoebe phyllis polly priya priscilla rachael rachel
    raquel rebecca regina renee rhonda rita roberta rochelle rosa rosalie rosalind rosanna rose rosemary roxanne
    ruby ruth sabrina sadie sally samantha sandra sara sarah sasha saundra shannon sharon sheila shelley shelly
    sherri sherry shirley silvia simone sofia sonia sonja sonya sophia sophie stacey stacy stella stephanie sue
    susan susana susanna susanne susie suzanne svetlana sybil sylvia tabitha tamara tammy tanya tara tatiana
    teresa theresa therese tiffany tina toni tricia trish trudy tulsi uma ursula valentina valeria valerie
    vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred
    yasmin yelena yolanda yoko yuliya yulia yvette yvonne zahra zainab zara zeynep zoe
    """
)

_MEN = word_set(
    """
    aaron abdul abdullah abdel abe abel abraham adam adel adnan adrian ahmad ahmed akira al alan albert alberto
    alejandro aleksandr alessandro alexander alexei alfonso alfred alfredo ali alistair allan allen alvin amir
    amit amos anatoly anders andre andreas andrei andres andrew andrzej andy angelo angus anthony antoine anton
    antonio antony archie ari armando arnold arthur arturo arun ashraf asif augustus austin avi axel barack
    barney barry bart bashar ben benedict benjamin benny bernard bernardo bernie bert bilal bill billy bjorn bo
    bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce byron caleb
    calvin carl carlo carlos cedric cesar chad charles charlie chester chris christian christoph christopher
    chuck clarence claude clay clayton clifford clint clive clyde cole colin conor conrad cornelius corey craig
    curt curtis cyril dale damian damien dan daniel danny dante darrell darren darryl dave david dean denis
    dennis derek dermot desmond devin dick diego dieter dimitri dinesh dirk dmitri dmitry dominic don donald
    donnie doug douglas drew duane duncan dustin dwayne dwight earl ed eddie edgar edmund eduardo edward edwin
    eli elias elijah elliot elliott elmer elon emanuel emilio emmanuel emmet enrique eric erik ernest ernesto
    ernie ethan eugene evan evgeny ezra fabio farid felipe felix ferdinand fernando fidel floyd francesco
    francis francisco francois frank franklin franz fred freddie frederick fritz gabriel garrett gareth garry
    gary gavin gene geoff geoffrey george gerald gerard gerhard gerry gianni gideon gilbert giles giorgio
    giovanni giuseppe glen glenn gonzalo gordon graham grant greg gregg gregory guillermo gunther gus gustavo
    guy hamid hank hans harold haruki hari harris harry harvey hassan hector heinrich helmut henri henrik henry
    herbert herman hiroshi horace howard hubert hugh hugo hussein ian ibrahim igor ilya imran ira irving isaac
    ismail ivan ivo jaap jack jacob jacques jaime jake jamal james jan janos jared jason javier jay jeb jed jeff
    jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel johan johannes
    john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua juan jules julian julio julius
    jurgen justin kareem karl karim keith kelvin ken kenneth kenny kent kevin khaled khalid khizr kirk klaus
    kofi konstantin kurt kyle lance larry lars laurence lawrence leif len leo leon leonard leonid leopold leroy
    leszek levi lewis liam lionel lloyd lorenzo lou louis luca lucas luis luke luther magnus mahmoud malcolm
    manuel marc marcel marcelo marco marcos marcus mario mark marlon marshall martin marty marvin massimo mateo
    mathew matt matteo matthew matthias maurice mauricio max maximilian maxwell mehmet mel melvin michael michel
    miguel mikael mike mikhail miles milton mitch mitchell mitt mohamed mohammad mohammed moses muhammad murray
    mustafa narendra nathan nathaniel neal ned neil nelson nicholas nick nicolas nigel nikita nikolai noah noel
    norman oleg oliver olivier omar orlando oscar osama otto owen pablo paddy paolo pascal patrick paul pavel
    pedro percy perry pete peter petro phil philip philippe phillip pierre piotr preston prakash rafael rahul
    raj ralph ramon rand randall randolph randy raoul rashid ravi ray raymond recep reginald reince rene rex
    ricardo richard rick ricky roberto rob robbie robert rod roderick rodney rodrigo roger roland rolf roman ron
    ronald ronnie rory ross roy ruben rudolf rudolph rudy rufus rupert russ russell ryan salman salvador
    salvatore sam samir samuel sanjay santiago saul scott sean sebastian sergei sergey sergio seth shane shaun
    sheldon shinzo sidney siegfried silvio simon solomon spencer stan stanley stefan stephen sterling steve
    steven stewart stig stuart suleiman sven tad tariq ted terence terrence terry thaddeus theo theodore thomas
    tim timothy tobias toby todd tom tommy tony travis trent trevor troy tyler tyrone umberto uri vaclav vance
    vernon victor vijay viktor vince vincent vincenzo vitaly vito vladimir volodymyr wade wallace walter warren
    wayne wendell werner wes wesley wilbur wilfred wilhelm will willard william willie winston wolfgang wyatt
    xavier yanis yasser yitzhak yuri yusuf zac zach zachary zbigniew
    """
)

_EITHER = word_set(
    """
    alex ariel billie blair bobbie cameron carey casey dana darcy dominique drew elliot frankie gale harper
    jamie jan jean jody jordan jules kelly kerry kim kris lee lesley lindsey loren marley morgan nicky pat quinn
    reese robin rowan sandy sidney stevie taylor tracy
    """
)

_ALSO_OTHER = word_set(
    """
    april angel austin carolina chad chelsea christian clay cole crystal dale dallas dawn dean don duke earl
    faith florence frank georgia grace grant guadalupe holly hope jackson jesus jordan joy lance madison major
    mark marshall may mercedes miles orlando paige pearl penny perry rich rod roman rose ruby sandy santiago
    sidney sterling sue troy victoria violet virginia wade will
    """
)
"""Given names that are a place, a month or a plain word as often: they begin no name by themselves."""

GIVEN_NAMES: MappingProxyType[str, Gender] = MappingProxyType(
    {
        **dict.fromkeys(sorted(_WOMEN - _MEN - _EITHER), "f"),
        **dict.fromkeys(sorted(_MEN - _WOMEN - _EITHER), "m"),
    }
)
"""Given names in lower case to the gender that they tell."""

OPENING_NAMES = (_WOMEN | _MEN | _EITHER) - _ALSO_OTHER
"""Given names that show where a name begins in a row of capitalised words."""
