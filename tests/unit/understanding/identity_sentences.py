"""Invented messages: [[double brackets]] stand round what has to go; the clean ones have to stay as they are."""

from __future__ import annotations

WITH_IDENTITIES = """
[[jayden]] in 4b told me his dad hit him with a belt
A Year 9 girl, [[Aaliyah]], has said she is not safe at home
i'm worried about [[kacper]], he comes in hungry every day
[[Grace]] told me that her stepdad shouts at her
[[Mark]] said he doesn't want to go home tonight
can I share what [[Tymoteusz Wojcik]] wrote in his book with his social worker
my pupil [[tymek]] has bruises on both arms
a girl called [[Xanthippe]] says her uncle sends her photos
one of my students, [[Oluwaseun Adeyemi]], hasn't been in for a week
[[Mrs Patel]] rang to say she refuses consent
[[Mr Brown]] was shouting at his son at the gate
spoke to [[Dr Nwosu]] about the referral
[[will]] told me he cuts himself
her name is [[Hope]] and she is seven
his name is [[rob]] and hes 13
[[summer]]'s mum turned up drunk at pick up
[[maya]]s dad has been arrested
[[Hamza]] and [[Bilal]] say their mum locks them in the shed
should i tell the police about [[Ionut]]
[[J.S.]] in my class has a black eye
[[JS]] in 4B has a black eye
pupil [[TK]] disclosed neglect to me
[[Siobhan O'Neill]] is refusing early help
I have told [[Rhys]] I can't keep it secret
do i need consent from [[chloe]]'s parents
[[Zhi-Hao]] came in with a cigarette burn
[[Thuy Nguyen]] disclosed that she is being hit
[[deeqa warsame]] may be taken abroad for FGM
[[Gurpreet Kaur]] is in year 10 and has a boyfriend of 25
concern about [[Moishe Goldberg]], very thin
the mother, [[Agnieszka Nowak]], says it is a private matter
[[AALIYAH KHAN]] TOLD ME SHE IS SCARED TO GO HOME
PLEASE HELP [[JAYDEN]] HAS A BRUISE ON HIS FACE
[[Amber]] has bruises on her legs again
[[ruby]] in year 3 keeps crying
I saw [[Jack]] being pushed by his dad
worried about [[poppy]], she smells and is always hungry
[[Rose Okafor]] wants to know if we can share
Hi, it's about [[Priyanka]]. Her uncle touched her.
thanks
the boy's name is [[Demetrius]] and he lives with his nan
[[Shanice]] n [[tyrese]] were fighting over a boy
mum of [[Kuba]] said no to a referral
her brother [[Dean]] is in prison
her brother [[callum]] sells weed
foster carer of [[Leyla]] rang me
[[Yusuf]] is fasting and fainted, his dad won't let him eat
I overheard [[Ebony]] telling a friend that she's pregnant
[[tommy]] says his grandad makes him touch him
[[Chelsea]] was crying in the toilets
we think [[Jordan]] is running county lines
[[Skye]]'s stepdad messaged her at 2am
[[niamh]] dob [[12/03/2014]]
[[Freya Hughes]], DOB [[3.4.2012]], NHS number [[943 476 5919]]
her date of birth is [[4 May 2015]]
born on the [[3rd of March 2011]]
he was born [[21st September 2010]] in Leeds
child born [[2013-11-02]]
date of birth: [[09-07-16]]
his birthday is [[14 June]] and he will be ten
lives at [[12 Station Road]], [[LS6 2AB]]
the family live at [[Flat 3, 27 Acacia Avenue]]
they moved to [[14b church lane]] last week
address is [[8 the crescent]]
she is staying at [[Rose Cottage, Mill Lane]]
home address [[221 Oak Tree Drive]] [[M14 5RT]]
postcode [[bd7 1dp]]
they live in [[SW1A 1AA]]
ring mum on [[07700 900123]]
her number is [[07700900456]]
dad's mobile is [[+44 7700 900789]]
phone [[01632 960 321]] and ask for mum
call me on [[(020) 7946 0018]]
his mobile [[7700 900111]]
email mum at [[sarah.p@example.org]]
its [[j-smith+home@mail.example.org]] if you need it
nhs no [[9434765919]]
NHS number is [[943-476-5919]]
UPN [[H801200001001]]
upn is [[a123456789012]]
his national insurance number is [[QQ 12 34 56 C]]
NI number [[ab123456c]]
dad drives a silver golf [[AB12 CDE]]
the car reg was [[yx19 kfd]]
a van, [[LD63KTR]], waits outside every day
reg [[P123 ABC]]
her insta is [[kayla_xo07]]
snapchat [[shay.b12]] keeps messaging her
his roblox username is [[DarkWolf99]]
username: [[princessbella]]
the man is [[@bigdave]] on tiktok
<[[@U024BE7LH]]> can you help
hi [[@sam.taylor]] what do i do about consent
he messaged from [[https://www.instagram.com/kayla.xo]]
profile is [[tiktok.com/@jaydenb_4]]
discord [[wolfy#1234]]
she goes to [[Greenfield Primary]]
he is in [[class 4B at St Mary]]'s
a child at [[Oakwood Academy]] told our coach
moved here from [[St Joseph's Catholic Primary School]]
she is a pupil at [[Larkhill High School]]
in [[year 6 at Holy Trinity Primary]]
his sister attends [[Beechwood]]
goes to [[hillcrest academy]] i think
[[Park Lane Primary School]] have asked for the file
head of [[Riverside Infants]] rang me
[[Ayaan Mohamed Warsame]] missed school for three weeks
[[Oluwadamilola]] wrote a note about her uncle
i teach [[Ngozi]] and she told me something today
[[Mohammed]]'s brother has been stabbed
can we share info on [[Ryan Doherty]] and his cousin [[Paddy Maughan]] who live on the site
[[Persephone Blythe-Smith]] has told her friend that she wants to die
what do I do if [[Kai]] doesn't want me to tell anyone
[[Ali]] wont take his coat off and i saw bruises
[[Ewa]] says she's being hurt at home
[[Jo]] from year 8 is self harming
[[Mo]] said his mum hits him
the child is [[Arjun S]]
its [[Lily-Mae]] again, no lunch
[[Harper]] and her sister [[Willow]] came in dirty
i asked [[Blessing]] about the marks and she cried
[[Precious]] told the TA that her auntie beats her
[[Sunny]] disclosed that his dad hits his mum
[[art]] told me he takes pills
My student [[Faith]] has disclosed abuse
i teach [[angel]] in 5c and im worried
[[Frank]] in 6H has marks on his neck
mum's name is [[Dawn]], she drinks
[[April]]'s dad picked her up drunk
[[June]] told me her grandson is being hit
spoke to [[May]]'s mum about it
[[Joy]] said that she wants to run away
[[Bill]] hit his son in the car park
[[Max]] keeps getting into fights
is it ok to tell [[Miss Hall]] about it
[[mr khan]] from number 4 saw it
[[Ms White]] wants to see the record
[[miss green]] said to wait
[[Prof Adeyinka]] asked for the data
aunty [[Bev]] said she will take her
uncle [[Tariq]] came to collect him and he froze
my tutee [[Siân]] has stopped eating
[[José]] told me in maths
[[Zoë]] has cuts on her arms
[[Łukasz]] has been left alone all weekend
[[Nguyễn Thị Hoa]] works in a nail bar and is 15
[[Aoife]], [[Roisin]] and [[Cillian]] are all in the same foster home
[[Mendel]] and [[shira]] were seen with bruises
[[D'Andre]] has been excluded and is now missing
[[Keziah Boswell]] from the travellers' site is not in school
[[Besarta]] from albania is frightened of her fiance
[[dilnoza]] in year 9 told me she is to be married
a boy named [[Zbigniew]] fell asleep in class
the pupil is [[Nikhil Raghunathan]]
[[Temitope]] (Y9) has a new phone and money
[[Kelechi]] aged 8 walked home alone
[[Sam]]'s nan says hes fine
i think [[ella]] is being groomed online
why cant i tell [[ella]]'s dad
is [[Tom]] allowed to see his file
[[Charlie]] asked me not to tell
What should I do, [[Leo]] has told me that he is being hurt
[[Olivia]] 13 yrs old has an older boyfriend
The dad ([[Steve Pickersgill]]) is a police officer
my name is [[Nadia]] and i work in a nursery
Thanks, [[Becky]]
Hi [[Priya]], can you tell me about consent?
regards
kind regards, [[Tunde]]
[[Abdirahman]]s mum doesnt speak english
[[Marisol]] told me her mum works for a man who keeps their passports
[[Fatoumata]] is going to Gambia in the holidays and is scared
[[Svetlana]]'s new partner is violent
ive been told [[yasmin]] is sending nudes
i need to share a concern re [[Nathaniel]]
[[Ellie]] cut her arms last night, what now
[[dylan]] smokes weed w his dad
[[Reece]] hit [[Kian]] and now [[Kian]]'s mum wants names
please ring [[Kate]] on [[07700 900 222]]
Her social worker is [[Angela Fairweather]] and she said no
[[Ty]]'s arm is broken
can i talk to [[jess]]'s gp without asking
[[hannah]] + [[josh]] from 10x are having sex and she is 12
Child: [[Anton Marchenko]], [[Year 5, Willowbrook Primary]]
My son [[Rafferty]] is being bullied by a boy in his class
[[Khadija Begum]] [[07/08/2012]] [[14 Albert Street]]
[[Tegan]]'s stepbrother filmed her in the shower
"my dad will kill me" [[Anisa]] said
[[lee]] isnt safe with his mum
[[chi]] told me she hasnt eaten since friday
the dad is called [[Wayne]]
a lad called [[stevo]] gives him money
kid called [[finlay]] keeps touching others
[[Scarlett]] from reception has a burn
my friend [[aoife]] works there and says its fine
[[Tinashe Moyo]] is 16 and lives alone
Can I speak to [[Elif Yilmaz]]'s teacher at her last school?
[[Rev Thistlethwaite]] has been alone with the choir boys
Bit worried, [[Callum]] in Y5 has come in with a split lip and says he fell
[[lexi]] disclosed today that her mums bf comes into her room
if [[Devonte]] tells me something do i have to pass it on
Do I tell [[Mrs Okonkwo]] that we are referring?
[[Bartek]]'s father works nights so he's alone
can i speak to [[amelia]]s gp
Spoke with [[Mr. Singh]] at the gate
[[Rhiannon Price]] has asked me not to tell her parents
My colleague [[Denise]] won't report it
our head, [[Mr Ridley]], says wait
what do i do about [[ibrahim]] who keeps falling asleep
[[Shaniqua]]: bruising to the left arm
Pupil: [[Mateusz Zielinski]]. Concern: neglect
concern re: [[Aadam]], year 2
[[Nell]] and her twin [[Otto]] haven't been seen since Friday
The girl ([[Yetunde]]) is 14
Her name's [[Blossom]] and she's 9
a kid named [[Jaxxon]] says his dad is "mean"
[[Destiny]] says that her mum's boyfriend hit her
[[Rosie]] told Miss that she feels sick at home
is it ok if i tell [[miss baker]]
[[Mason]] threw a chair and then said he gets hit
[[Hunter]]'s grandad was inappropriate
[[Carter]] told us he wants to die
[[Ivy]] has nits and smells of wee
[[Faith]] and [[Hope]] are twins in my class and both are thin
I think [[Will]] is being neglected
when [[Will]] came in he was limping
my brother [[Art]] is one of the dads at school
met with [[Guy Fletcher]] today
Can I contact [[Dawn French-Lewis]] without consent
[[Robin]] has been missing since Tuesday
[[Pat Kelly]] from the site refused to let me in
[[Sue]] in the office says we need consent, is that right?
I told [[Sue]] and she laughed
[[Ray]] touched her leg
her stepdad [[Gary]] hits her
his mum's boyfriend [[Daz]] deals from the house
Grandad [[Joe]] bathes with her
Nana [[Pat]] has custody
Her cousin [[Suleiman]] told her she will be married in Pakistan
[[Amina]]'s family is taking her to Somalia
[[Xin Yi]] never brings lunch
[[Wei Chen]] is scared of his father
[[Ji-woo]] cried when I raised my voice
[[Tuan]] came in a lorry and works nights
[[Ferhat]] says police came to his house
[[Rozhin]] told me about her uncle
[[Golnaz]] wants to talk
[[Zarghuna]] is 15 and engaged
[[Chaim]] isn't allowed to speak to social services
[[Eleni Papadopoulou]] has marks on her back
[[Thiago]] doesn't speak English, who can translate?
[[Inés]] was hit with a slipper
[[Oleksandr]] has nightmares and wets himself
[[Drita]] is frightened of her husband
[[Istvan]] comes in with no coat
[[Loveday]] from the site told us she is pregnant
[[Chukwuemeka Obi]] was caned at home
[[Akosua]] is beaten at home for bad marks
[[Kwabena]] sleeps on the floor
[[Hauwa]] is fasting
[[Nyasha]] has been withdrawn from RE and PSHE
[[Tevin]] has a knife
[[Keisha Brown]] is having sex with a 19 yr old
[[sukhdeep]] has run away
[[Thivya]] is scared of failing her exams, her dad hits her
[[Dhruv Patel]] is being bullied
[[Rumana]] says she's being watched
Is it right that [[Fiadh]]'s mum can see the record?
[[Gwenllian]] told me in Welsh
[[eilidh]] from my form has anorexia
[[T.K.]] in Year 10 is pregnant
can i say [[AB]] (Y7) has been hurt
student [[MW]] told me he is being sexually abused
a pupil, [[DJK]], in 7F has said he is gay and scared of dad
[[Ronnie P]] has cuts
i need help about [[Ella-Rose]]
The surname is [[Featherstonehaugh]]
[[Jayden Smith-Okafor]] moved to our school
DOB: [[1/2/13]]
d.o.b. [[01.02.2013]]
she was born [[July 2013]]
bday [[3rd jan 2012]]
born [[29/02/2012]] at St Thomas' Hospital
he turned 12 on [[5 September 2024]]
[[14 Feb 2011]], no middle name
Her DOB is [[2 Aug '12]]
[[46 Ashgrove Road]]
They live on [[Gladstone Terrace]]
He lives in [[flat 12b, Nelson House]]
[[9 high street]], [[wf1 2ab]]
she lives round the corner at [[110 Kings Avenue]]
[[1 The Green]], Otley [[LS21 3QZ]]
social worker went to [[63 Bishop's Close]]
new address [[apartment 4, 18 dock street]]
[[NE1 4ST]] is the postcode
they live at [[number 7]]
staying at [[The Old Mill, Back Lane]]
[[0113 496 0123]] is the gran's number
tel: [[0121-496-0555]]
text me [[07700-900-345]]
[[+44(0)7700 900 678]]
whatsapp him on [[07700 900 678]]
[[00 44 7700 900555]]
NHS: [[401 023 2137]]
Nhs Number [[4010232137]]
her nhs number [[123 456 7890]]
UPN [[N801 2000 0100 1]]
nino [[AB 12 34 56 D]]
[[jw123456a]] is her NI
black BMW [[BD51 SMR]] drives by
bike reg [[K7 ABC]]
plate: [[WX70 ZZZ]]
[[naz.mirza@example.org]]
write to [[head.teacher@school.example.org]]
dad's email is [[big_john99@example.org]]
[[sam at example dot org]]
her snap is [[lil.kay09]]
insta: [[@tyler_b]]
[[@mrs.green]] can you see this
he calls himself [[ghost_rider88]]
xbox gamertag [[SlayerBoy]]
<[[@U07ABC123]]> what is a referral
[[instagram.com/ellie.mae2010]] is her account
https://[[www.facebook.com/john.smith.99]]
[[snapchat.com/add/kays]]
[[St Oswald's CE Primary]] sent no file
[[Thornton Grammar School]] has her record
they were at [[Little Acorns Nursery]] before
[[class 3W, Elmfield Primary]]
year 3 at [[Elmfield]]
teaches at [[Norwood]]
the head of [[Queen Elizabeth's Grammar School]]
from [[moorside primary]]
Is [[Cardinal Newman College]] allowed to ask?
[[King Edward VI School]] rang
[[King's Oak Academy]] has them
at [[Our Lady of Lourdes Primary School]]
The [[Meadows Primary Academy]] says no
[[jaden]]s in my class and he sed his dad hits him
[[Olivia]], 7, told her friend [[Ava]]
my form tutor [[mr oduya]] is weird with girls
sir, [[ahmed]] showed me a knife
me and [[tia]] saw him do it
i have a pupil ([[zuzanna]]) who is very quiet
[[finley]] wont say who did it
so [[keira]] told me she was raped
[[Bethan]] has told a friend, and the friend told me
not sure if [[alfie]] is making it up
[[Kayleigh]] keeps turning up with an older man
Just had [[Nigel Farthing]] on the phone shouting
the volunteer [[Colin]] gives lifts to kids
the imam, [[Sheikh Abdul-Rahman]], was alone with a boy
Coach [[Terry]] massages the girls
[[Terry]] massages the girls
[[Dr. E. Hughes]] refused to share
[[E. Hughes]] refused to share
[[O'Shea]] lad again
[[Mrs O'Shea]] is drunk
Does [[Ms. Begum]] need to consent
[[Tallulah-Mae]] said nothing
[[Kaz]] says "dont tell"
[[Zaphod Quux]] told me he is scared
[[Saoirse]] & [[Fionn]] are with their nan
Mum ([[Joanna]]) and dad ([[Piotr]]) are separated
[[Mohammad-Yusuf]] fainted
his nickname is [[Smiggy]]
boy called [[Prince]]
my tutee [[King]] has a new phone
[[Princess]] told me she was hit
a child named [[Messiah]] ran off
[[Major]] says he hates home
[[Justice]] was hit with a belt
[[River]]'s dads are worried
[[Storm]] said she feels unsafe
[[Autumn]] has been self harming
[[august]] told me about the hitting
[[Brooke]] keeps saying her tummy hurts and wont go to the toilet
what if [[cameron]] denies it
[[Esther Mwangi]] has a burn mark on her wrist shaped like an iron
the twins [[Riley]] and [[Rory]] are always late and hungry
a teaching assistant called [[Debbie]] took photos of kids on her phone
I need to know if I can ring [[Tyler Whitmore]]'s mum
[[Maisie]] (5) drew a picture of a man in her bed
can u help me with [[kian]] pls he is scared of his step dad
[[Zac]] has been sending pics to [[Lola]]
I've got a child in nursery, [[Bodhi]], who has bruising
Is [[Iqra]] at risk of forced marriage?
[[Nasreen Akhtar]] wants to see the file on her son [[Haris]]
there's a kid, [[lenny]], who always comes in with no socks
[[oscar]] hit me and said thats what dad does
she (her name is [[Marysia]]) doesn't speak English
year 7 girl, [[Funmi]], texted me about suicide
hello my name is [[Gavin]] and I'm a football coach
this is [[Mrs Llewellyn]] from the office
worried about a little boy [[Ezra]] in my nursery class
[[Jasmine]] told her mate that her dad watches her shower
a boy in my group, [[Hadi]], has extremist videos
should i record what [[nevaeh]] said word for word
[[Tiana]]s nan smokes crack in the house
the dad of [[Shay]] was violent with me
[[Hazel]] has a bite mark
[[hazel]] says her tummy hurts
[[heather]] came to school with a black eye
[[Olive]] was crying in the corridor
my daughter's friend [[Bella]] is being hit
[[Piotrek]] nie mówi po angielsku
our cleaner, [[Danuta]], saw it
[[dean]] told me his brother deals
[[Drew]] said his mum is never home
[[ash]] disclosed to me after PE
[[gene]] told us he's not eating
[[Sky]] and [[Star]] were taken into care
[[miles]]'s dad is a policeman, who do i tell
is [[Rob]] right that I can't share?
I asked [[Bill]] and he told me to wait
My manager [[Hope]] says it isn't our job
[[Chance]] has run away from his placement
[[Sandy]] says the father is dangerous
I work with [[Grant]] and he said consent is needed
tell [[Mark]] to ring the police
[[Penny Lane]] said she'd sort it
young mr [[Kowalczyk]] hits his son
[[Rev. Green]] was alone with her
can [[Miss Page]] see the notes
[[mrs hill]] told me to delete it
[[mr cook]] touches the boys
i told [[ms love]] and she did nothing
[[Sir Ian]] said no
[[Mx Taylor]] teaches him
The mother [[Shazia Bibi]] and father [[Mohammed Arshad]] have separated
[[ADEBAYO]] HAS NOT EATEN ALL DAY
[[CHLOE SMITH]] IN YEAR 8 IS BEING HURT BY HER UNCLE
My Student [[Jerome]] Told Me He Is Not Safe At Home
My Pupil [[Kwesi Boateng]] Has Marks On His Back
[[Chidera]], [[Kosi]] and [[Nkem]] are privately fostered
[[Hiba]]'s asylum claim was refused
we have [[Yevhenia]] from Ukraine and the host is creepy
[[Tsegay]] is an unaccompanied child and has gone missing
[[Blerim]] says someone pays for his phone
[[Rukhsana]] is to be married in the summer
[[Bao]] told me he sleeps at the nail shop
[[Linh]] never has money for lunch
[[An Nguyen]] told me he sleeps at work
[[Sukhmani]] was slapped in front of me
[[Jigna]]'s husband hits her and the baby
[[Shlomo]]'s teacher slapped him
[[Yehudis]] isn't allowed to talk to me alone
[[Kyriakos]] is being hit with a belt
[[Graça]] works at a farm all weekend and she is 14
[[Ilinca]]'s family moved away overnight
[[Gabija]] said that her dad drinks
[[Delroy]] picks them up smelling of weed
[[Patience Asante]] was caned by her aunt
[[Goodness]] told me that she is called a witch
[[Emmanuella]] was told she has a demon in her
[[Mirembe]] has scars
[[Takunda]] hasn't been seen since march
[[Romaine]] carries a knife for his cousin
[[Shelby]] was pulled out of school to get married
[[Johndeen]] wont let his wife talk
[[Seren]] is scared of her taid
[[Mhairi]] disclosed at breakfast club
[[Dáire]] drinks every night
[[Padraig Ó Cathasaigh]] teaches there
[[Mahalia]] told me that she's not fed
My tutee [[Ottoline]] self-harms
[[Peregrine]] goes to boarding school and is being beaten
a boy whose name is [[Ignatius]] is missing
[[Zebedee]] was crying
[[Cressida]] won't go home with her stepfather
[[Kazimierz]] said he fell downstairs
[[Lowenna]] has bruises
i know a girl called [[jorja]] who is 14 and pregnant
a lad named [[keiran]] was hit
the kid named [[tobi]] came with no shoes
his mate [[smudge]] sells to him
[[Mikey]] D told me
[[Mikey D]] told me
about [[RK]] in year 9
pupil initials [[HB]]
[[A.W.]] disclosed to me
girl [[SM]] (9C) has been sexting
Student [[LP]] in 10B
worried abt [[LT]] Y2
[[K.J. Osei]] is in my form
dob [[23rd Nov 2015]]
DOB - [[2015/11/23]]
Born [[6.6.2010]]
her birthday's [[12th of june]] 2012
child (d.o.b [[30/1/17]])
date of birth is [[1st September, 2009]]
he was born on Sunday [[4 March 2012]]
[[03 03 2013]] dob
DOB [[03 03 2013]]
[[5 Elm Grove]]
[[17a Victoria Street]], Wakefield
[[3 bishops court]], [[hu5 3ab]]
they're at [[12, Castle Road]]
lives on [[Beech Crescent]]
his dad stays at [[44 The Avenue]]
[[Flat 9]], [[Marlowe House]]
caravan [[6 Sandy Lane Caravan Park]]
The Willows, [[2 Chapel Lane]]
live at [[88 wellington st]]
at home she lives at [[Hollybush Farm]]
[[B33 8TH]]
[[EC1A1BB]]
She lives in [[LS8]]
[[07700 900 001]] [[07700900002]]
Tel [[01632960987]]
mob:[[07700900321]]
call dad [[0161 496 0222]] or mum [[0161 496 0333]]
number is [[+447700900111]]
my no. is [[07700 900444]]
NHS [[485 777 3456]]
NHS no. [[4857773456]]
UPN: [[Y203456700123]]
National Insurance [[JG 10 37 59 A]]
NI no [[jg103759a]]
[[FE57 OOP]] parked outside
number plate [[MA19 XYZ]]
registration [[R123 KLM]]
Please reply to [[k.osei@nhs.example.org]]
[[mum_of_3@example.org]] is her email
cc [[dsl-team@school.example.org]]
snap [[jadeyy_x]]
her tiktok is [[its.amber.08]]
ig: [[_kxng_tee]]
PSN [[xX_Sniper_Xx]]
find him [[@realDannyB]]
user id [[jess2009]]
<@[[W012A3CDE]]> and <@[[U99|sam]]>
https://[[tiktok.com/@shan.ice]]
he plays as [[noobmaster69]] on roblox
[[Ashfield Comprehensive]] won't give us the file
[[St Bede's]] said no
pupil at [[Highfields School]]
[[Sacred Heart RC Primary]] has the sister
Y4 at [[Broadoak]]
went to [[Bright Sparks Preschool]]
[[Kingsway Junior School]] and [[Kingsway Infants]]
is [[westfield college]] part of this
at [[st thomas more]]
[[Al-Noor Academy]] is a private school
class [[2R at Fairview Primary]]
hi can u tell me if i can share [[ellie]]s details with camhs
theres a girl in my class [[shannon]] who has love bites
[[leroy]]'s dad came in shouting
had a chat w [[mrs begum]] today she doesnt want us to refer
my pupil [[samira]] wears long sleeves in summer
one of our boys [[kofi]] has got a knife
i am worried that [[rosie may]] is not being fed
is [[amir]] at risk if he goes home tonight
do we share with school that [[destiny]] is self harming
so [[liam]] who is in yr 8 told his mate
what happens when i report [[mr hughes]]
[[joshua]] hasnt been in since the 4th
[[nathan]] n his sister [[bethany]] r always dirty
my friend's kid [[alfie]] is scared of his dad
[[summer]] told me shes pregnant
i spoke to [[grace]] and she said dont tell
told [[hope]] i would keep it secret oops
[[will]] has bruises on his neck
[[faith]]'s dad is a pastor and hits her
[[rob]]s mum is in hospital
[[dawn]] from the office opened the letter
met [[frank]] at the gate, he was drunk
[[olive]]'s brother touched her
[[mark]] in 7b is being bullied
[[august]] in 3C keeps crying
[[art]]'s stepmum locks him out
pupil [[chance]] told me he is hungry
boy called [[sonny]] in y4
i think [[jade]] is pregnant
the girl, [[ruby]], is nine
[[skye]] is 15 with a bf of 22
our TA [[miss cook]] shouted at a child
[[mr young]] hit a kid
[[mrs wood]] said its not our job
[[dr price]] wants the records
i rang [[ms carter]] twice
[[Kwaku Mensah]] is limping
[[Sara]] & [[Zara]] share a bed with their uncle
[[Jean-Luc]] wets himself
[[Al-Amin]] in year 5 prays alone
[[Mohammed Al-Hassan]] was hit
[[Abdul Karim]]'s father came
[[Van Nguyen]] is 14
[[Maria da Silva]] cleans houses at night
[[Ahmed bin Rashid]] has a scar
[[Sean Mac Carthy]] shared a video
[[Anne-Marie]] drinks
[[Lily Rose]] from nursery
[[Mary Ann Connors]] won't let us in
[[Bridie]] and [[Paddy]] from the site
[[Mehwish]] was told she will be sent to Mirpur
[[Tanvir]] works in a takeaway until 2am
[[Shukri]] is to be cut in August
[[Folasade]] was beaten with a cable
[[Ijeoma]]'s auntie says she is possessed
[[Nii]] said his leg hurts
[[Ruvarashe]] lives with an aunt
[[Szymon]]'s tata drinks
[[Denisa]] begs with her mother
[[Mindaugas]] hit his wife
[[Gheorghe]] collects them in a van
[[Aysel]] told me in confidence
[[Baran]] has no papers
[[Parisa]] was threatened by her brother
[[Mursal]] misses school to look after babies
[[Yitzchok]] says rabbi hurt him
[[Despina]] is being stalked
[[Joao]] has worms
[[Guadalupe]] sleeps in the car
[[Olha]]'s host asked for photos
[[Arben]] is being used by a gang
[[Jing]] is alone at night
[[Huong]] doesn't go out
[[Kelly-Ann]] has a new baby
[[Shaz]] is our cook
[[Bev]] in the kitchen says he steals food
[[Tezza]] sells vapes to kids
my pupil [[abcde]] has a bruise
pupil called [[Xzavia]] bit me
a student named [[Rhyannonn]] is missing
Her son [[Zephaniah]] is 3
His daughter [[Ottoline]] saw it all
my niece [[Calliope]] told me
her friend [[Tuppy]] says so
The child's name is [[Wrenley]]
name: [[Huxley Dashwood]]
Name - [[Mabel Stone]]
Re: [[Harvey Moss]]
About [[Sienna Rivers]], Y6
Pupil [[Theo Banks]] (Y3)
[[Poppy Field]] told her TA
[[Jack Frost]] ran off
[[Holly Wood]] is absent
[[Rose Bush]] rang
[[Tyler March]] is back
I asked [[Bishop]] his name
[[Dean Court]] is the stepdad
[[S.T.]] in year 6
"[[R.W.]]" told me
Initials [[DM]]
a girl, [[AK]] (Y9), is missing
boy [[GH]] in 8T
child initials [[L.B]]
[[mt]] in 5b has nits
DOB is [[11/11/11]]
dob: [[5th may 2014]]
(born [[02/07/2009]])
Birthday: [[9 Sept 2013]]
b. [[12.12.2012]]
[[2014-06-30]]
age 9, dob [[06/15]]
[[101 London Road]]
[[3 The Close]]
[[56 new street]] near the shop
[[7 St John's Road]], [[B17 9NS]]
[[22 Park View]]
lives on [[Cherry Tree Lane]]
family at [[Flat 14, Tower Court]]
he lives down [[Mill Street]]
we visited [[40a Queens Road]]
[[ox4 1ab]]
[[DN1 2QP]]
pc [[CF10 1EP]]
[[07700 900555]]
tel no [[02079460123]]
+[[447700900234]]
mums number [[07700 900 987]]
[[01632 960555]] ext 12
[[(01632) 960444]]
NHS [[9434765919]]
nhs number: [[943 476 5919]]
[[943 476 5919]]
UPN [[B820432114056]]
[[AB123456D]]
[[PW 38 49 27 B]]
[[GX09 HJK]]
reg no [[SB66 ZZT]]
blue Corsa, [[KM12 AKK]]
[[A.Person+1@example.org]]
[[jo_bloggs99@example.co.uk]]
insta is [[mia.rose.x]]
sc: [[bradz_07]]
on snap as [[lolz_abi]]
tiktok [[@zaynab.x]]
[[@kevin]] sent her a pic
handle is [[ninjaboy]]
gamertag [[TTV_Reaper]]
[[https://www.tiktok.com/@evie_2012]]
[[Hilltop Primary]] and Valley High
[[St Anne's RC Primary School]]
she's at [[St Peter's]]
[[Manor Park Academy]]
the [[Meadows School]]
[[rowan tree primary]]
he left [[ashfield junior school]]
[[Year 10 at Northgate High School]]
at [[Brookvale Nursery]]
[[5B at Woodside]]
Class [[3H, Mount Pleasant Primary]]
[[Harris Academy]] excluded her
Can you tell me whether I should share [[Jasper]]'s disclosure with his new school?
[[Wiktoria]] disclosed physical abuse by her father this morning.
I've noticed that [[Ahmed Hussain]] has unexplained bruising on his back.
Mum of [[Tia-Mae]] smells of alcohol every morning
what do i do, [[brandon]] said he will kill himself
We are concerned about [[Folarin]], aged 6.
[[Demi-Leigh]] has told three teachers and nobody listened
[[Kyron]] showed me a text from his uncle
[[Lacey]] won't eat
[[Bobby]]'s nan is his carer and she is ill
My neighbour [[Graham]] hits his kids
A Year 7, [[Saffron]], cut her wrist
the new boy, [[Yaroslav]], flinches when anyone comes near
does [[Mrs Abernathy]] have to give consent for [[Poppy]]?
[[Miss Lovelace]] told me to leave it
I am [[Rachel]], a midwife
this is [[Dev]] from the youth club
Name: [[Ryan]]
pupil name [[Leona]]
patient [[Hannah Birch]] is 14 and pregnant
client [[Marcus]] has threatened his ex
[[Ngoc Anh]] is working in a nail bar
two brothers, [[Ilyas]] and [[Idris]], were left alone
[[Ria]], [[Diya]] and [[Mira]] are sisters
[[Kayden]] kicked the TA and said "thats what dad does"
I told [[Dave]], my manager
cc'd [[Helen]] and [[Mo]]
should [[Lola]] be told?
could [[Ethan]] be a victim of CSE
Would [[Sienna]]'s school know?
has anyone checked on [[Teddy]]
what if [[Ollie]] lies
because [[Rory]] said so
and then [[Freddie]] ran off
that [[Imogen]] wrote
is [[Noor]] safe
Was [[Zain]] right?
do [[Isla]]'s parents need to know
Its about [[Jess]] again
URGENT [[Keira]] is missing
urgent - [[tyrone]] has a gun
help!! [[abbie]] took pills
[[Miriam]]:
- [[Felix]], bruise on ear
1. [[Harriet]] 2. [[Ben]]
([[Lucas]])
"[[Evie]] hurt me" she said
[[Evie]]/[[Ella]]
[[Nathan]]?
[[marley]] n me
[[Marley B]]
[[Marley B.]] told me
[[Mr B.]] told me
[[Mrs. D]] touched me
[[mr t]] is creepy
sir ([[Mr Dunne]])
Mr and [[Mrs Okafor]] refused
Mr & [[Mrs Shah]] refused
the [[Henderson]]s next door
the [[Smith]] family
[[Khan]] family
the child's surname is [[Attwood]]
[[Attwood, Kieran]]
[[OKORO, Chinedu]]
[[SMITH]], Jayden
[[de Souza]] family
[[Ana de Souza]]
Lord [[Farquhar]]
her keyworker [[Simone]] left
My DSL [[Angela]] is away
our DSL, [[Fatima Noor]], is away
the SENCO ([[Jill]])
[[Father Michael]] hugs the altar boys
[[Pastor Emmanuel]] says she is a witch
[[Imam Bilal]] told us
[[Rabbi Cohen]] refused
[[Coach Dan]] texts the girls
[[PC Harris]] came
[[Sgt Malik]]
[[Cllr Booth]] asked who it was
Nurse [[Jackie]] saw marks
Auntie [[Yaa]] beats her
Big [[Dave]] the caretaker
little [[Archie]] cried
poor [[Elsie]] is starving
baby [[Noah]] has a skull fracture
young [[Harvey]] has been drinking
Year 4's [[Zachary]]
Y9 [[Callum]]
9C's [[Abdul]]
student [[Jem]] they/them
[[Alex]] (they/them) is trans
[[Kit]] told me they are trans
[[Ash]] uses they
[[Sol]] told me they feel unsafe
[[Phoenix]] told us about it
[[Indigo]] is unhappy
[[Juniper]] said her dad drinks
[[Clementine]] has head lice
[[Bear]] is 4 and not talking
[[Wolf]]'s mum uses drugs
[[Blue]] is 5 and dirty
[[Ocean]] ran away
[[Rio]] sells weed
[[Paris]] sent nudes
[[Brooklyn]] has a girlfriend of 22
[[India]] told me she is scared
[[Asia]] is from Poland and is hit
[[Dallas]] has bruises
[[Kenya]] is not eating
[[Israel]] came to school with burns
[[Georgia]]'s stepdad
[[Florence]] cut herself
[[Sydney]] was touched
[[Victoria]] won't talk
[[Charity]] said her aunt beats her
[[Mercy]] is a privately fostered child
[[Patience]] was slapped
[[Comfort]] told us she's not at school
[[Gift]] has a burn
[[Praise]] was locked in a room
[[Favour]] is always hungry
[[Wisdom]] has a new phone
[[Godswill]] was beaten
[[Jesus Garcia]] has been absent
[[Angel]]'s mum
[[Lucky]] has been hit
[[Happy]] told me her mum left
[[Sonia]] told me
[[Gurnoor]] & [[Ekam]]
[[Jashanpreet]] cut her hair and dad went mad
[[Kulvinder]] is an auntie and a bully
[[Manveer]]'s in a gang
[[Aminur]] said no
[[Shahed]] has run away
[[Tasnia]] is scared to go home
[[Raheema]] told her teacher
[[Umm Kulthum]] is a pupil
[[Abu-Bakr]] is fasting
[[Nuh]] is hungry
[[Maymunah]] has no coat
[[Zubaydah]] isn't in school
[[Hodan]] is going abroad
[[Sagal]] will be cut
[[Liban]] has a machete
[[Tomasz]] hit me
[[Krystian]]'s dad
[[Oliwier]] shakes
[[Nadzeya]] from Belarus
[[Giorgi]] from Poland
[[Ani]] told me
[[Levan]] told me
[[Aigerim]] said so
[[Temuulen]] said so
[[Siosaia]] said so
[[Keanu Tuala]] said so
[[Nguyen Van Minh]] works on a farm
[[Htet Htet]] has been locked in
[[Saw Eh]] has been locked in
[[Dechen]] and [[Tenzin]] live with a monk
[[Buddhika]] told me
[[Pradeepa]] told me
our lunchtime supervisor saw [[Zuriel]] hiding bread up his jumper
do i ring [[Oyinda]]s aunt before i ring anyone else
[[Mehrdad]], 16, arrived with no papers. what can the hostel tell the college
Is it right to leave [[Dzifa]] out of the meeting about her own plan
[[Bluebell]] hasn't been in since the fire, gran says flu
the club secretary, [[Norbert Pyszczek]], keeps the register at his house
Can [[Koray]] see what his ex foster mum wrote
had a call about [[Pebbles]], that's what the family call her, real name not known
They call him [[Smurf]] on the estate. He's dealing to my year 10s
kids say his street name is [[Tugga]]
goes by [[Bexy]] online, she is 14
my neighbour's lad [[Ruairi]] is out till midnight. I'm a TA, do I say something at work
[[R.K.]] year 5, bruise on ear, mum says football
[[K.L]] (7B) told the nurse she's late
what's the procedure when [[MO]] in Y4 refuses to go home
Why did nobody tell me [[Storm]] was on a plan
Put [[Rain]] and [[River]] on the same form or two forms?
looking after [[Fox]] while his mum is in hospital, and he keeps talking about a man
our crossing patrol lady [[Maureen]] heard it, not me
bus driver [[Kev]] says the twins cry all the way home. can i use what [[kev]] says
the caretaker, [[Big Dave]], gave her a lift
the cook [[Zdenka]] heard [[Emilka]] say it
im [[zaynab]] and im 13, can u help me
i'm [[Tobias]], Year 8. Will my form tutor tell my dad
hello this is [[bronagh]] from the after school club, who do i speak to
it's [[Wendy]] in reception again
does [[Havana]]'s school have to send the chronology on
Has anyone told the GP that [[Ioan-Marius]] moved out
[[Thanh Truc]] says the man at the salon is her uncle, he is not
[[Nhung]] – found in a cannabis house, 15. Who gets told first
"[[Blue]]" is what his brother calls him. no surname. he sleeps at the allotments
[[Ngoc Anh]]'s sponsor rings every night
police asked for [[Kassius]]' attendance. form?
Mum of [[Saoirse-Mae]] wants the file destroyed
is [[Eniola]] gillick competent
please delete what i wrote about [[Jericho]] yesterday
my question is regarding [[Yahto]], is it mandatory to tell his social worker
I told [[Farishta]] that I would have to pass it on and she ran off
The [[Lovells]] have pulled off the site, no forwarding address
[[Mr Abimbola-Wright]] shouted at the whole class
what did [[Ustad Rahmatullah]] do with the complaint form
[[Father Ignatius]] has the keys to the youth hall
[[Imam Bashir]] asked to be in the strategy meeting
my manager [[Ludmila]] says not our job
the escort on the taxi ([[Barry]]) smells of drink
Child's name [[Sorrel Antoinette Pugh]] d.o.b 1st Nov 2013
[[Otis]] and [[Clem]] swapped phones and now i've seen messages i shouldn't
[[Hope]]'s key worker left. who has the notes
[[Sunday]] is 6 and his dad locks him on the balcony
[[Grace]] from the food bank says a mum has bruises
[[Lark]] keeps coming in wet
we had to restrain [[Ajani]] and mum wants the log
nobody believes [[chidinma]] but i do
when [[efosa]] gets home he is locked in the garage
my head told [[tsering]] to stop lying
i think that [[zbyszek]] drinks before school
because [[yasiru]] won't say who did it we are stuck
[[Nanda]] & [[Iggy]] got a lift with a stranger
had to ring the ambulance for [[Kester]]
worried sick about [[ottoline]]
What if [[Mya-Rose]] says no to CAMHS
[[Deniz]] ([[12/4/11]]), lives with gran at [[3 Copse View]]
he is at [[Fernhill Road Infants]]
[[Wojtek]]s stepdad is the school governor, conflict of interest?
TA [[Shirley]] and cover teacher [[Mr Boon]] were both in the room
a parent, [[Ifeyinwa]], took a photo of the register
the girl in question, [[Anahera]], is home educated
[[Sukhi]] n her sister havent eaten since fri
[[Tenzin]] told [[pema]] and pema told me
Attached is [[Marwan El-Sayed]]'s referral, sent unencrypted by mistake
[[Jean-Baptiste]] is a name no one can spell so he has two records
I covered for [[Lindiwe]] and read her notebook
that lad [[Jai]] again
year 9 boy [[Fabrizio]] is selling vapes
my niece [[Clemmie]] goes there, may I make the referral
Reading [[Dorota]]'s diary was wrong but what do i do now i know
What should I put for [[Azaria]] under religion
Our DSL is off. [[Bogdana]] has a black eye. go
[[Rhydian]] told the peripatetic harp teacher something and she rang me at home. do i ring school back
Would I be in trouble if I let [[Ikenna]]'s dad read the body map
tiny baby, [[Zephaniah]], three weeks, not gaining. HV on leave
[[kj]] in yr 10 has a blade on him
can u tell me if [[ashraf]] dad is allowed pick up, court paper i have not seen
Attendance panel tomorrow re [[Mikolaj Zawadzki]] & [[Ola Zawadzka]] (twins?), dad wants it recorded on his phone
it's me again, about [[Teagan]], she's now saying it was her fault
So [[Perpetua]] is a looked after child placed out of county. Which LADO
the nursery's owner, [[Philippa Marsh-Cooper]], is also the mum in question
Do I put [[Rafe]] and [[Wren]] as siblings if they're only step
[[Wren]] fell asleep standing up
[[Bodie]]. Six. Won't sit down. Says his bum is on fire
Gran calls her "[[Dolly]]" but the register says [[Dorothea]]. Which name on the form?
My daughter's swimming coach [[Gareth]] gave her a lift. He's also a governor
[[Prakash]], our IT bod, found searches on the sixth form laptop
Is there a rule about texting [[Nevaeh-Lee]]'s nan from my own phone
someone called [[Razza]] is buying them trainers
the older boys go to a flat, "[[Tinks]]" lives there, they get fed and vapes
I was told in confidence by [[Mags]] in the kitchen
I've got [[Yusra]] crying in the library now. what do i say first
[[Tolu]] and [[Timi]] came to church without coats
I'd rather not name him but his brother is [[Kwaku Boateng]] so you can work it out
saw [[Petra]] limping n asked, she sed stairs
the taxi that brings [[Jaspal]] was late and smelt of weed
[[Kaiden]] has drawn a gun on his hand again
mum has asked that [[Theia]] isnt weighed at school
what about [[Ngaire]]? her visa runs out
[[Leilani]]'s stepmum wants to be on the emergency contacts
If [[Solomon]] won't tell me who hit him can I still refer
i fostered [[Dakota]] for a year, do i still get told things
[[Fergus]]: bite mark, left forearm, 11.40
3 boys, [[Abdulaziz]], [[Yonis]] and [[Cody]], filmed it
[[L.M.]] in nursery keeps saying "daddy's game"
[[S.O.]], Y6, wants to know if I have to write it down
pupil initials [[RB]], year 3
[[DW]] (9C) has a burner phone
[[AJ]] told his mentor he sleeps at a mate's
can the [[O'Rourkes]] be told about the meeting by text
the [[Kowalski]] children were picked up by someone we don't know
[[Mrs Achterberg]] in maths saw it, [[Mr Idowu]] in science saw it, neither wrote it down
[[Dr Shahbazi]] at the surgery says it's a data breach
Miss [[Pennyfeather]] left her laptop on the bus
[[PC Rukhsana Mir]] wants the CCTV
worried for [[tamsin]], 15, boyf is 24
i teach guitar to [[anselm]] and he has burns on his fingers
[[lleucu]] wouldnt get changed for PE
has [[mbali]] been on a plan before
they say [[cosmin]] works nights at the car wash
[[doina]] says the man takes her wages
why would [[zarifa]] say that if it wasnt true
hi im [[ellie-mae]] i am 9
My name's [[Jerzy]] and my English is small. My son is hit at school
[[Xiomara]]'s english is poor so cousin translated
we call him [[Bear]] cos he is massive. he told me he's not been fed
[[Star]] has gone missing from the unit twice this week
the mum, [[Sky]], is only 17 herself
no one has seen [[Ocean]] since half term
is [[Blessing]] on the register
mum brought [[Promise]] in with a scald
please ring [[Joy]]'s social worker
[[Faith]]'s foster carer has gone on holiday without her
[[Clay]] & [[Dusty]] from the fair ground, both out of school
[[Mercy]] was asked to leave the house at night by her uncle
dad of [[Art]] is a governor
Told [[Summer]] I'd have to tell someone
Is it ok for [[Chase]] to be interviewed alone
[[Rosheen]] (spelling??) traveller, yr 5, gone again
[[Aberash Tesfaye]]
her mate [[Courtney-Leigh]] drove them to a party in Chester
photo of [[Sebastian]]'s injuries is on my own phone
the year 2 teacher ([[Miss T. Oyelaran]]) thinks I'm fussing
Contact: [[Wanjiru]], aunt, [[07700 900 111]]
address: [[19 Bramble Walk]]
they've moved to [[Flat 2, 40 Coldharbour Rd]]
she's staying w her nan at [[6 St Hilda's Terrace]] x
lives at [[Thistledown Cottage]] with no heating
dob [[30.11.15]] if you need it
born [[7/7/2009]]
email his mum [[kerry.d82@example.net]]
she's [[@xo.lexi.bby]] on insta
text [[07700 900 812]]
[[Brookvale Juniors]] say they never had a file
year 8 at [[St Cuthbert's]]
he's at [[Mossgate Comp]] now
reg [[KV66 ZPD]]
Chairing tomorrow: is [[Ebele Nwachukwu]]'s advocate allowed to see the police bit of the report
quick q [[dontae]] wrote 'help' on his arm in biro, form tutor laughed. what do i do
The nursery won't hand over [[Maryam]]'s two year check until her mother signs. Are they right?
i run the chess club and [[Ilya]] told me why he never goes home at weekends
[[Zainab]], [[Hiba]] and the little one [[Musa]] share one bed, HV saw it
hospital play worker here, do i write down what [[Gethin]] said about the belt or let the consultant
[[Mr Sokolowski]] (site manager) has keys to the girls' changing rooms and odd hours
Social worker's manager [[Bernadette Quigley]] refused to give reasons in writing
[[Jaxx]] has a tracker in his bag, dad put it there
[[Tyler-James]] again. Third wet bed on the residential
would it be ok if i text [[Keeley]] to see if she got home
anything I can do about [[Luka]]? his host family say he never eats
my foster lad [[Brandon]] wants his file. He's 15
[[Cerys]] said "please miss dont" and then her aunt walked in
We had [[Yevhen]] and his cousin placed with a sponsor who's now ill
the boys' dorm, [[Haru]] says the prefect gets in his bed
i'm covering for [[Janine]] who normally does this, where is the template
do I tell [[Ryley]]'s gran that he's been seen with a knife
[[Maddox]]' mum smelt of drink
[[Lila]] and I were in the hall when she said it
how do i spell [[Oluwatobiloba]] on the form lol. anyway he has a burn
he's called [[Ace]], he's two and has nappy rash down to his knees
kid's real name is [[Mohammed Rafiq]], everyone says [[Raffi]]
Two sisters, [[Ivie]] (9) and [[Osas]] (6), were left in a car outside the bingo
I want to report [[Clive]] who runs the model railway club
[[Sr Agnes]] runs the homework club, no DBS
[[Keith]] from transport won't let the escort sit in the back
hi this is [[shabnam]] from the madrasah, one boy not coming 3 week
[[AB]] and [[CD]] in year 2 have been role playing something worrying
[[N.K.]] (Year 11) has a second phone
[[p.j.]] in 3c has nits for months
[[tk]] yr6 wont eat
[[Rosa]] works nights with her mum cleaning offices
[[Poppy]] went home with a stranger
[[Jasmine]] and [[Olive]] are cousins, both have the same marks
have you told [[Ruby]]'s school nurse
is [[Scarlett]] in or out of area
mum says [[Daisy]] did it to herself
[[Lily]]. Four. Talks about the "naked game"
I saw [[Heath]] hit her
can't get hold of [[Penny]], our DSL
[[Guy]]'s dad is the magistrate
what did [[Miles]] mean by "the secret"
[[Robin]]'s nan won't sign
does [[Paris]] need to be there when we ring
[[India]] came in crying
[[Chelsea]] told the lollipop man she's scared
[[Kingston]]'s aunt picks him up drunk
[[Preston]] has a bruise shaped like a hand
[[Devon]] says his dad's in the loft hiding from police
we've had [[Georgia]] for three months as carers and nobody's told us about the abuse
[[Verity]]'s English teacher read out her essay
[[Amber]] walks home alone in the dark at 5
[[Crystal]] told me in the car. do i need to write it before i drive off
please can someone ring [[Melody]]'s mum for me
[[Christian]] has been radicalised?? he's 12
[[Angel]] is scared of her uncle
uncle [[Prince]] gives her lifts
[[Duke]] is six and bites
[[Reign]] isn't vaccinated, is that neglect
[[Blue]]'s two mums are splitting up and both want her records
my tutor group's [[Bryony]] has started sleeping in lessons
[[Lowri]] moved here from Bangor and no file came
[[Eilidh]]'s dad says in Scotland it's different
[[Sláine]] has no social worker now she's moved from Derry
[[Nuala]] at the crèche is his auntie
there is [[marcin]] in my class he hide food
kid named [[lakshan]] has marks frm a cane
the family [[Hossaini]] dont speak english
[[Khoa]] was found in a flat with 200 plants
[[Mei-Ling]]'s piano teacher shuts the door
[[Noam]] must not miss cheder his father says, he has a fever
[[Faigy]] told her seminary teacher
[[Billie-Jo]] and [[Danny]] are off to Appleby fair, school unhappy
[[Romany]] is in and out of four schools
complaint about [[Cllr Dunmore]]'s behaviour at the youth club
[[Skip]], our scout leader, took the lads wild swimming in their pants
[[Akela]] aka [[Sandra Tonks]] says don't write it down
Trainee EP: may I keep drawings by [[Yusra Haddad]] in my own notes once the placement ends
[[zeb]] in yr7 says his uncle films him in the bath. its 4.50 and everyone gone home
is [[Nia-Mai]]'s stepdad entitled to the attendance letters
we think [[Gabe]] has been writing to a man in prison
[[Precious]]' guardian withdrew her from RSE, connected?
[[tariro]] hasnt spoken since she came back from zim
the bus monitor [[Jean]] has pulled a child's hair
[[Mrs Vandermeer]] taught me, now I teach with her, and I've seen what she does
can a dentist tell us about [[Raihan]]'s missed appts
[[Oscar]], [[Finn]] and [[Isla-Mae]] were left with a 12 year old sitter
the mosque treasurer [[Haji Siddique]] has been alone with the girls
My student [[Thandeka]] (17) is pregnant. She hasn't told anyone but me
[[Jed]] works on the waltzers, he's 13, has anyone got a file on him
who can i tell about [[liepa]] being left alone at night
[[Mihaela]]s mum has a new man and she's moved her bed against the door
dad [[Craig]] rang, mum [[Stacey]] rang, who do I believe
his foster brother [[Rohan]] showed him porn
coach keeps calling [[Ebony]] "my special girl"
i told [[sanjana]] i wouldnt tell but i have to right
no one at work takes [[Hettie]]'s bruises seriously
report says "[[Cain]] presented as withdrawn"
sent [[Leyton]]'s EHCP to the wrong school
[[Nasrin]] from the women's group has two girls at home all day
do I need to ask [[Aidan]] before I ring his key worker
Safeguarding concern: [[Kelsey-Ann Dobbs]], 14, missing since 9pm
[[C.W.]], reception, came in with no pants on
child [[QT]] told me a secret
[[ms ahluwalia]] is his tutor, she isnt bothered
there's a lad they call [[Ferret]] who gets the young ones to carry stuff
goes by [[Ghost]] on the estate
her bf [[jaydz]] is 22
i saw [[may]] crying behind the bins
spoke to [[grace]] about it
[[hope]] told me everything
think [[mark]] is being bullied at home
could [[daisy]] have hurt herself
[[rose]] says her dad is mean
[[Eden]] and [[Brook]] live with nan
[[Brook]] has nits again
[[Sandy]] on the desk thinks I'm overreacting
[[Bob]]'s been sleeping in the shed
[[Terri]] from housing needs a reply
Where would I log that [[Sage]]'s mum turned up in pyjamas for the fourth time
Health visitor student. Baby [[Juno]] hasn't been weighed since birth, who chases
if [[Bay]] says it was an accident and the x ray says not, who do I believe
[[Honey]] was asleep in the book corner again, 9am
My colleague reckons [[Ash]] is fine. I don't
Trying to get [[Rocky]] a place at the refuge nursery, what can I tell them
[[Caspian]] and [[Clover]] are home educated, LA won't visit
[[Pearl]], aged 4, said grandpa's game hurts
Would you ring about [[Basil]]? He's 7 and lights fires
[[Angel]]'s been moved to a unit in Crewe
His name is [[Gift]]. He's unaccompanied. Age disputed
how do i speak to [[Marvellous]] about what she wrote
the girl said her name was [[Happiness]] and then ran
[[Bright]] told me his pastor ties him up
[[Praise]] is being made to fast, she is 8
Asked [[Lucky]]'s aunt about the passport, she laughed
[[Divine]] won't eat at school
my lad [[Ricky]] has been hanging round with men from the garage
[[Kelly-Marie]] from pastoral said leave it, I disagree
Cover for [[Mr Oyelowo]]: found a note from [[E.W.]] in the tray
[[D.J.]] and [[R.J.]] are brothers, one at ours, one at the juniors
cn sum1 tel me wot 2 do [[jaydan]] sed his dads got a gun
[[kirsty]] n [[leanne]] both seen him do it
iv got [[szymek]] here an he wont stop crying
[[olek]]s mama no speak english she point to bruise
what happens if [[dhanya]] changes her mind
think i saw [[mr patterson]] touch her hair
[[rory]] keeps weeing himself
[[ayub]] – 15 – asylum – says he is 15 – social care say 19
cousin [[Tam]] sleeps in her room
nanny [[Pat]] smacks
her keyworker [[Blessing]] left and no one told us
the vicar's wife [[Prudence]] runs creche
ex partner [[Dwayne]] is out of prison friday
landlord [[Mr Chaudhary]] says three kids are there alone most nights
is it a breach if [[Isobel]]'s dad overheard me
Email meant for [[Hannah W]]'s mum went to [[Hannah B]]'s
I put [[Theodora]] down as CIN by mistake
[[Fionnuala]]'s EHCP names the wrong school
two of them, [[Jago]] and [[Kitto]], live on a boat
[[Pippin]] (that's really his name) has scabies and no one treats it
[[Marley]] has cigarette burns
[[Tilly]] keeps asking if I'll take her home
[[Nell]] told her brownie leader
[[Rufus]] has got hold of bleach twice
police rang about [[Romeo]], can I confirm he's here
who told [[Violet]]'s dad where she lives
[[Cruz]], Y2, doesn't know his surname
"""

CLEAN = """
May I share information without consent?
Will I get in trouble if I share?
what does Working Together say about consent
Who is my DSL?
What are the seven golden rules?
In Year 9 we have a pupil who is withdrawn
call Childline on 0800 1111
NSPCC 0808 800 5000 is free
ring 999 or 101
Samaritans are on 116 123
The whistleblowing line is 0800 028 0285
can i tell the parents first
mum refused early help, no risk, what now
a child told me her dad hit her
Is there a legal duty to share now?
KCSIE says we must act immediately
What does the Data Protection Act say about safeguarding?
Does GDPR stop me from sharing?
Child A and Child B are siblings
Do I need to record it on CPOMS?
should I put this in MyConcern or in an email
what is Early Help
I work in a primary school in Leeds
The head says we should wait until Monday
in May we had a serious incident
the mark on his arm looks like a bite mark
Mark the form as urgent please
grace period for returning the form
I hope this helps
I have faith in our policy
what's the bill for children's wellbeing
The Children's Wellbeing and Schools Bill
Is the art room safe
who can see the record
we use Microsoft Teams and Slack
is it ok to message a pupil on WhatsApp
A pupil sent nudes on Snapchat
she plays Roblox and Minecraft all night
the boy is on TikTok with a stranger
Our Designated Safeguarding Lead is off sick
can a TA make a referral
Children's social care did not call back
What is Gillick competence?
What do the Fraser guidelines say?
does Sarah's Law apply here
What about Clare's Law?
what did the Laming report change
A Polish family moved to London
she speaks Urdu and a little English
He's a Muslim boy and fasting in Ramadan
The Traveller family on the site
How long do we keep records
Keeping Children Safe in Education 2024, part one
which rule is about consent in the 2018 version
the guidance of May 2024 replaced the 2018 one
summer holidays are coming and I'm worried about a child
dad will not engage with us
her mum may be using drugs
a student drew a picture that worried me
the parents are rich and powerful
he is a young carer
is a young person of 17 a child
What is a Section 47 enquiry?
section 17 or section 47?
Year 6 pupils are being bullied
a Y10 girl is pregnant
my class is 4B and they are lovely
KS2 children are asking about war
We have 30 children in the class
what if the police say no
can you help me
I'm scared of getting it wrong
I feel sick about this, I should have acted
can I talk to my DSL
Talk to my DSL
tell me a joke
who won the match yesterday
what's the capital of France
I am 12 and my dad hurts me
plz dont tell anyone
im not safe at home
Please Help Me Understand When I Can Share Information
WHAT DO I DO IF A CHILD TELLS ME THEY ARE BEING HURT
CAN I SHARE WITHOUT CONSENT
the MASH team wants a chronology
Is information sharing with a GP ok
LADO referral for a member of staff
allegation against the head teacher
The Head is the problem
Should I tell the governors?
who do I ring out of hours
Should we tell Ofsted?
the nursery manager says it is nothing
coach at a football club touched a child
does the Prevent duty cover this
She came on 3 occasions with no coat
the last 2 weeks have been bad
it happened 3 times in the park
10 minutes walk from the school drive
the school is 5 miles from the main road
in the first place we need consent
what's the difference between confidentiality and consent
Can I share with the other school when a child moves?
moving from primary to secondary school
the child moves to a new primary school in September
What is a serious harm threshold
how do I say no to a parent who wants the file
subject access request from a father
Two siblings live with their grandmother in Bradford
a parent came to school drunk on Friday
Her social worker is on leave
the EWO and the SENCO disagree
she has ADHD and an EHCP
FGM is planned in the summer
Is it true that Ofsted checks this?
I'd like a quiz on the golden rules
can I have the flowchart
page 9 of the guidance
What's on page 11?
Read rule 3 again please
the young lady in reception
brown bruises on both arms
a black eye and a cut lip
white powder in his bag
the long and short of it
he is not the best at maths
Day one of the investigation
the case is closed
my manager told me to drop it
sir told me not to say
miss said it was fine
I miss my old job
the King's speech mentioned it
our trust has a policy
Trust me, it's urgent
thank you so much
Hi there
Hello team, quick question
Dear colleague
Good morning all
cheers mate
what would a judge say
the court ordered contact
Is a social worker allowed to see medical notes?
what if the girl says no
the girl may be lying
a boy will not talk to me
children can be cruel
the child must be heard
a girl in my form is self-harming
he's in foster care
her foster carer is worried
Does Scotland have the same guidance?
The 2015 and 2018 versions differ
24/7 support
1 in 4 children
ratio 3:1
3 March is the deadline for the audit
the training is at 10am on Tuesday
guidance published 4 July 2018
someone reported us
who reported us
i think noone cares
nobody told me
everyone knows about it
they said its a family matter
she wont let me see the baby
disclosure at a sleepover
the uncle is living with them
stepdad keeps coming in her room
shes being groomed by a man online
an older boyfriend buys her gifts
county lines and cuckooing
Hate crime in the playground
honour based abuse
how do i escalate
the safegaurding lead is away
can i share infomation with the gp
waht if the mum says no
pls tell me wot to do
do u need concent
what is the diffrence between a concern and a disclosure
My Pupil Is Being Hurt At Home And I Am Worried
@here does anyone know the policy
is it safe to use chat gpt for this
Rose garden trip consent forms
amber on the RAG rating
jack of all trades
spring term review
april and may are busy
Chase up the referral please
I will chase the GP
can we park this until later
cook and cleaner have DBS checks
is the caretaker covered by the policy
The Church of England guidance
Black History Month assembly
Golden Rule 5: necessary, proportionate, relevant
May we talk about a child?
Will this be confidential?
mark my words it will get worse
do i mark it as urgent
How do I rob a bank lol
A friend of a pupil told me
one of the girls said she was touched
her dad's new girlfriend
my line manager said to leave it
The DSL told me to write it down
the deputy said she'd call back
our SENCO asked for the report
is the child's voice recorded
mum's partner has moved in
Does consent matter under UK GDPR Article 6?
What does section 11 of the Children Act 2004 say?
Human Rights Act article 8
the Caldicott principles
what did the Munro review say
Victoria Climbié inquiry
Information Sharing: advice for practitioners
Who wrote Working Together to Safeguard Children?
I read Keeping Children Safe in Education last night
Department for Education guidance
the Information Commissioner's Office
call the NSPCC on 0808 800 5000 or Childline on 0800 1111
is 101 right or 999?
0300 numbers
ring 111 for medical advice
the number is on page 12
rule 7: keep a record
year 11 mock exams
class of 30
4 of them said the same thing
8 out of 10
7 golden rules
at 3pm on 2nd of the month
the Bill becomes law in spring
the House of Lords
the Church
Her Majesty's Inspectors
The Local Authority Designated Officer
Children and Young People
the Secretary of State
Is Snapchat bad
my Instagram was hacked
Teams call with social care
I use an iPad
Zoom meeting at ten
It is on the Google Drive
Arbor is down
SIMS says he is absent
We're in Birmingham
moved from Manchester to Leeds
child from Syria
her family is going to Pakistan
taken to Somalia for cutting
a Nigerian pastor
the Jewish community
He doesn't speak English
German teacher is off
PE kit missing
maths book had a note in it
Science lesson disclosure
a drawing in Art
on Monday morning
since Easter
over Christmas
during half term
in June
before August
last April
by March
this summer
I love my job
hope you are well
have faith
joy of teaching
the bill was high
rose to the occasion
frank discussion with dad
a grant for the club
an art project
chance of harm
the dean of the college
rich kids
a ray of hope
the cook saw it
the guy at the gate
pat on the back
sue the school
miles away
the king of the playground
young people's views
white British
black boys are excluded more
brown envelope
green form
long time ago
short answer please
best interests
little brother
small cut
good practice
new pupil
the field trip
the park after school
road traffic accident
hill walking trip
high street shop
a page from her diary
price of school meals
case conference
ward nurse
head injury
the bishop
the knight in the play
sharp object
swift action
power imbalance
hall monitors
self harm
march on Parliament
banks closed
stone thrown at him
baker act
major incident
minor injury
what's next
i dont no what to do
she sed she woz scared
he hurted me
teh boy has brusies
saftey of the child
im a teching assistant
should we infrom parents
safguarding leed
his parant is angry
is it confedential
pupil discolsed abuse
student missbehaving at home
my freind is sad
someone plese help
whos the dsl
wheres the form
lets talk
ill ring them
id rather not say
wed like a quiz
hell be angry
shell tell her mum
were worried
ok
hello
???
asdfghjkl
👍
one more thing
Thanks!
Thanks Team
Dear Sir or Madam
Yours faithfully
Regards
sent from my iPhone
What If The Parent Says No?
How Do I Escalate A Concern?
WHO DO I TELL
HELP
IS IT OK TO SHARE WITH POLICE
CHILDLINE NUMBER PLEASE
She said "don't tell anyone"
'It wasn't me', he said
Mum said: "He fell."
Dad: aggressive. Mum: tearful.
- bruise on arm
1. tell the DSL
(a) consent
Step 2: Call the police
Option B
Tier 3
Level 4 threshold
Appendix A
Question 5 of the quiz
A: yes, B: no
Pupil X and Pupil Y
Child C's mother
Mr X
Parent A says no
TA told me
HT said no
the GP surgery
A&E visit
CAMHS waiting list
EHCP review
CP plan and CIN plan
an LSA in Y4
NQT in KS1
ECT here
EYFS child
is it right that i need consent before I speak to social care
we had a disclosure after assembly
who is allowed to share with probation
A parent governor asked for names, should I say?
I was told by a colleague that GDPR prevents it
Somebody from the council rang
can volunteers see safeguarding files
does 'best interests' beat data protection
how do I word the email
it happened last Tuesday at around 3.15pm
on the 3rd of the month
he is 12 next week
she's turned 16
they're all under 5
5 children in one bedroom
her arm is in a sling
cigarette burns
she was limping
he flinched
a smell of alcohol at pick up
an inappropriate Snapchat from a coach
explicit images on a phone
she's been talking to a man on Discord
he carries a blade
there is a rumour in Year 10
the family are Romanian
an Afghan boy who is alone
they speak Yoruba at home
Spanish speaking mum
a Sikh family
Catholic school, church worker
is Wales different?
Scottish law
I'm in Cornwall
the Bristol office
What about Northern Ireland?
when did the 2024 version come out
the 2018 guidance, page 5
Chapter 2 of Working Together 2023
paragraph 35
Annex A
section 28 of the Act
article 9
what's a DPIA
FOI vs SAR
DSL vs DDSL
who is the LADO in my area
EHA or MASH
I rang the MASH
put it on the system
Arbor or CPOMS?
shared drive
secure email
is Egress ok
fax
post it note
Thanks for your help
Nice one
Good bot
bad bot
you are wrong
that's not what I asked
start again
menu
quiz me
next question
yes
No
B
option 2
I agree
no thanks
not sure
what are my options
tell me more
explain necessary and proportionate
relevant, adequate, accurate, timely, secure
what does proportionate mean
lawful basis
legitimate interests
public task
vital interests
special category data
duty of confidence
explicit consent
can a child consent at 13
child of 11 with capacity
mental capacity
he has learning disabilities
she's deaf
young mum
teenage dad
looked after child
care leaver
previously looked after
adopted
kinship care
special guardian
private fostering
missing from home
elective home education
exclusion
part time timetable
attendance is 40%
persistent absence
late every day
dirty clothes
nits again
no lunch
stealing food
always tired
very quiet
angry outbursts
hurting animals
setting fires
running off
sexualised behaviour
bruise on the ear
handprint on the face
broken arm
two black eyes
marks round the neck
belt marks
she won't change for PE
He Won't Talk To Me
Can You Help Me With A Concern
IS THIS URGENT OR CAN IT WAIT
NO CONSENT NEEDED?
Mum has bipolar
Dad is in prison
nan has died
grandad is poorly
uncle is staying
my sister is a teacher
my wife says report it
Friend of mine
old friend of the family
The vicar
the imam at the mosque
church youth club
scout leader
swimming coach
taxi driver
bus escort
lunchtime supervisor
site manager
chair of governors
school nurse
police officer
PC on duty
health visitor
family support worker
early help worker
what's an IRO
Cafcass officer
court order
residence order
injunction
dad isn't allowed contact
mum lied
Is it gossip
Will the parents find out?
Will she be taken away
May I ask who reads this
Can Slack messages be seen
does this bot keep data
are you a person
who made you
Is this anonymous
delete what I wrote
sorry wrong chat
pls ignore
brb
its urgent!!
URGENT
help asap
Mark this as done
rose tinted view
bill the council
Price list
Summer is a worry
Spring term starts on Monday
Christmas is hard for them
Autumn term audit
hope not
joy!
grace period
art therapy helps
amber rating
Green means go
Brown envelope arrived
a Sharp pain
Young People's Service
Park Road entrance is open
Hall is booked
Day 3
Page 4
Rule One
Step One
my class are reading Charlotte's Web
we did Anne Frank in history
Romeo and Juliet homework
the kids like Peppa Pig
he is obsessed with Andrew Tate
is Andrew Tate a risk
Happy Valentine's Day
World Book Day costume
Children in Need collection
St George's Day assembly
Remembrance Sunday
the King's birthday
Harry Potter club
Duke of Edinburgh award
Barnardo's were helpful
Women's Aid refuge
Citizens Advice
Action for Children
the Samaritans
Young Minds
Kidscape
Papyrus helpline
Refuge helpline number
Respect phoneline
Stop It Now
CEOP report button
IWF
Operation Encompass notice
ContextuaI safeguarding
Signs of Safety
Graded Care Profile
Brook Traffic Light Tool
ACEs
trauma informed
attachment theory
Maslow
Asperger's syndrome
Down's syndrome
Tourette's
Ofsted's view
the DfE
Home Office
Met Police
West Yorkshire Police
Leeds City Council
Bradford Council
Tower Hamlets
London Borough
NHS England
the Isle of Wight
Milton Keynes
Oxford
Bath
Reading
he reads Arabic
Quran class
Sunday school
the synagogue
Diwali party
Eid holiday
Lent
Ash Wednesday
Good Friday
May half term
March
April showers
the June audit
August bank holiday
Autumn 1
Spring 2
Summer 2 data drop
Maths Lead
Head of Year
Head of Sixth Form
Assistant Head
Deputy DSL
Chair of Trustees
Trust Safeguarding Lead
Pastoral Manager
Year Leader
Phase Leader
Business Manager
Office Manager
Named Person
Named Nurse
Lead Professional
Designated Officer
Independent Reviewing Officer
Virtual School Head
Family Court
Crown Court
Magistrates
Supreme Court
High Court judge
Crown Prosecution Service
Police and Crime Commissioner
Modern slavery
National Referral Mechanism
Child Protection Plan
Child in Need plan
Team Around the Family
Strategy Meeting
Core Group
Section 47
Section 17
Article 8
Schedule 1
Rule 6
Principle 4
Flow chart 1
Figure 2
is Teams ok for a strategy meeting
Slack or email?
Outlook encryption
Google Forms survey
a Word document
Excel sheet
Windows laptop
PowerPoint for staff
iPad from school
PlayStation chat
Call of Duty
FIFA
GTA
Among Us
Pokemon cards
Fortnite dances
Netflix show
YouTube Kids
Kahoot quiz
Vinted scam
Uber driver
Deliveroo
the Tesco car park
McDonald's after school
Greggs
Costa
she likes Taylor Swift
a Drake song
Stormzy lyrics
Man United shirt
Arsenal fan
plays for Leeds United
Chelsea match
Can I just check something
can we meet
I'd rather ask you than my boss
not my case
is that all
what now then
where do i start
how much should i share
share minimum
in writing or verbally
date and time it
sign it
who keeps the record
25 years
75 years
until 25
GDPR fine
£500 stolen
50p
10% of pupils
2 out of 3
at 8.30
by 4pm
from 9 to 3
week 2
room 5
bus 42
the 73 bus
size 6 shoes
page 3
version 2.1
2023/24
2015-2018
07/2018 edition
0345 line
it's 5 o'clock
my ref is ABC
case ref 12345
ticket 4471
order 66
One of my parents said she will sue
The child hope to go home
a pupil may lie
my student will not speak
any child can tell me
her friend may know more
his brother can collect
the parent must consent
our teacher should know
a man at the gate
old man in a van
that girl is scared
a girl said something
the boys are fighting
pupil wise it is fine
child lead
child grant
pupil premium grant
parent hood
carer support
carers rights
teacher training
student voice
pupil voice
parent power
dad joke
mum friends
brother in law
mother in law
friend request
friend group
partner agency
family support
family links
sister school
guardian angel
guardian newspaper
person centred
person in charge
worker bee
officer in case
staff absence
nurse appointment
doctors note
worried about bruises
worried about sharing
concerned about neglect
concern about online safety
spoke to parents
spoke to police yesterday
talked to social care
talk to someone
told social services
told mum
told dad to leave
asked dad
asked police
met with parents
met mum
phoned home
rang social care
emailed the school
texted mum
called home
called names
called the police
called me a liar
called out
it is called neglect
what is it called
a form called MARF
the app is called Yubo
a game called Roblox
a scheme called Operation Encompass
a film called Inside Out
a thing called county lines
What does Section 11 ask of a leisure centre in Barnsley
Is the Boxall profile a document I can share with the new school
Does Tapestry count as a safeguarding record
Who sees the referral once it lands at Hertfordshire's front door
Are we obliged to use Egress or will Outlook do
The Bradford model says one lead worker. Does ours
In Pontefract we have no LADO cover in August
moved from Rotherham to Telford, which council holds the plan
Could an Arsenal scout be asked for a DBS
a lad from the Villa academy came to our youth club, who is the DSL for him
kids were on Omegle and Yubo all weekend
Is Bumble something we report to CEOP
teh parnets dont anser the fone
My pupl discolsed to the techer, wat do i rite
plz can sum1 tel me wat a lado is
Shud I tel the mum befor I refer
Ofsteds inspector asked for the log. Can she take a copy
Hi team, quick one about retention
Good morning all, is there a template
Cheers for that
Faith leaders in our borough want a checklist
Grace is given on late forms?
Mark all the boxes or just the ones that apply
Will the new Act change this
May a governor read it
Hope someone can help with a tricky consent query
Rob from nobody, as my gran said. But can I look at the file?
Art room incident, who logs it
Summer school staff: are they covered by KCSIE
Spring is when we do audits
Jordan, Syria and Iraq are on the form's country list, do we need to record it
they fled Kharkiv and now live in Margate
a family from Kerala has joined us
is the Isle of Wight in the Hampshire partnership
we use Signs of Safety in Wakefield and Strengthening Families in Calderdale
Does Virgin Care hold the school nursing record
The Priory want our notes
Barnardos run our early help hub, can they see CPOMS
our Kooth counsellor says it's confidential
I teach Macbeth and a pupil wrote something dark
She's reading Jacqueline Wilson and asked about care homes
Anne Longfield's report said what about sharing
Did Lord Laming say record everything
Is the Munro review still current
What's a Merton assessment
Bury council or Bolton council for a child on the boundary
Is Rochdale still under that inquiry
The Times ran a story, press are ringing
HELP I SENT IT TO THE WRONG PARENT
who on earth is the Caldicott guardian for a GP surgery
OK so Mondays are CP conference days, who reads the report out
a Year 6 wrote RIP on her arm
Is PACE relevant when police interview a child at school
SENDIASS asked for the EHCP
MAPPA minutes: keep or shred
does TAF need consent
what is the STAR method in recording
Ann Craft Trust training, worth it?
Childnet or Internet Matters for parents' evening
is a Bichard check a thing
the Bichard inquiry, what year
Soham changed the rules how
after Victoria Climbie what changed
The Rose Report?
Duty of candour, does it bind schools
no names but a dad at Saturday club is rough with his lad
Miss said I should ask here
Sir is being weird with me
Nan says she'll have them
Grandad picked up again smelling of drink
Mum's boyfriend has moved in
two lads fought at the skate park
Parent governor asked who reported her
We moved to Bromcom from Sims
Thrive approach notes, are they part of the pupil file
Ramadan fasting and PE, is it a concern
a Traveller family, do we share with the next school
the Roma community worker wants a list
Polish mum, no English, do we use Google translate
Diwali lunch photos, consent?
can a Rabbi be a DSL
my Brownies told me about it
Beavers and Cubs leader here
Sea Cadets follow MOD rules?
St Johns cadets or police cadets
Boots pharmacist noticed burns
Tesco security rang about shoplifting Year 8s
GoodSAM, what3words and the app thing, do we record location
Is Life360 stalking if a parent uses it
TikTok live, Snap Map and a man in Leicester
our WiFi filter is Smoothwall, who gets the alerts
Nothing on Arbor or SIMS about it
A&E in Bath rang
I live in Reading and work in Slough
the Ashford office shut and files went to Maidstone
Is a school counsellor bound by the same duty as a doctor
Our deputy reckons KCSIE trumps GDPR, does it heck
Do you lose parental responsibility if you go to prison
Quick one from a Year 5 teacher in Walsall
We use Egress for Bromley and plain email for Bexley
Whats App group of parents naming a pupil, what now
Do cricket umpires fall under the position of trust law
Hiya can i ask about my little sister
is telling Childline the same as telling the police
the chaplain at Wormwood Scrubs rang about visits
social worker from Cumbria wants our file faxing
Could the bursar see who is on free meals and a plan
Explain Barnahus to a newcomer
What was the Every Child Matters agenda
Is Wales on Working Together as well
Do Jersey and the Isle of Man follow English law
Which bits of the Crime and Disorder Act 1998 matter
Is Schedule 8 DPA the one for criminal data
does article 6 1 e cover academies
I was told "share first, ask later" by a Met officer
Ofsted inspector wants to see anonymised examples
Nando's manager rang us about a truant
Kids got free vapes outside Greggs
a van man near the Co-op offers sweets
Lidl car park fight posted on Snap
does Roblox chat count as contact abuse
a boy plays Call of Duty till 4am
She idolises Taylor Swift, writes lyrics about blades
Andrew Tate clips in tutor time
Poppy appeal box nicked, police want names
Daisy chain exercise for staff on info sharing
Holly bush by the gate hides a gap, site safety
Rose garden is out of bounds and a pupil was there with an adult
Lily pads on the pond, Reception trip, risk form
Ruby tuesday club, is it registered
Amber on the RAG, does it go to early help
Crystal clear policy needed
Max of 6 in the room?
Jack of all trades office manager reads the CP files
Bill of rights, will it change things
Sue them? can parents
Pat down searches, who may
Rob the rich lol. how long do records last
Frank conversations with parents
Mark of respect: silence for a pupil who died
Art of the possible, is that what threshold is
Grant funding needs case studies, can we use real ones
Dean of students has asked for the log
Chase the LADO how often
Dawn raid at a pupil's home, Operation Encompass note came
Eve of the trip, a consent form has gone
May we
Hope so!
Joy at last, the referral was accepted
Faith schools and Prevent
Grace before lunch and a child flinched when hands went up
Will do
Summer born, does it alter consent age
Autumn term induction slides
the April return asks for CIN numbers
June's governors meeting clashes
Friday's strategy meeting moved to Teams
Happy Easter, also is consent lawful basis
ps thanks
I mean the LSCP not the LSCB
LCSPR vs SCR??
TAFs and TACs
who chairs ICPC
MARAC IDVA ISVA wtf
what does EHCNA stand for
is NRM same as S.20
Sec 20 or s.31
p.e. kit stolen
e.g. a bruise
i.e. do we tell
A Level student 18, still a child?
BTEC tutor at a college in Grimsby
T-level placement provider
Ambulance crew said he has Munchausens by proxy??
does ME count as medical neglect
FII guidance
kid has Down's
He has ADHD, ODD and PDA
she has EDS and the hospital in Hull doubts mum
diabetic child, mum skips insulin
CAMHS waiting list in Kent
MMR refusal neglect?
no fixed abode family, sofa surfing round Luton
B&B placement in Margate
asylum hotel in Skegness won't talk to us
Syrian family and domestic abuse, interpreter is a cousin
Eritrean boys sharing a room in a hostel
Somali mum says smacking is culture
FGM clinic at Whittington
Traveller Times article
Gypsy Roma Traveller month display
chinese new year assembly and a comment about marriage
what's the difference between a concern and a disclosure
Do I fill in the yellow form before or after ringing
A parent wants to know who told on them, must I say
Tricky one: a sixth former works here and babysits for our head
We're in Powys but the child lives over in Shropshire
Cornwall Council have their own continuum of need doc
Moving from Swindon to Slough, does CIN transfer
hospital in Blackpool discharged a baby home to Preston
The Hackney case review talks of adultification
We do Forest School on Fridays, where do the notes go
Beaver colony leader, mum drunk at pick up
Is Snapchat's My AI safe for year 5
OnlyFans link found on a staff phone
He plays Fortnite with a lad from Hull he has never met
Discord server full of year 9s and one adult
a Vinted parcel came for a pupil at school, weird?
Uber drivers taking kids out of class in taxis
Costa gift cards for favourites
Ann Summers catalogue found in cloakroom
Jack Wills hoodie with blood on
Levi jeans stolen from lost property
John Lewis bed gifted by charity, do we log it
Hugo Boss aftershave on a year 6
Victoria Sponge sale raised £40
Bakewell tart allergy incident
Earl Grey spilt on a CP file, what now
Granny Smith apples only
Christmas jumper day and a child with none
Boxing Day contact visit
St Nicholas visits on the 6th
Bonfire Night burns
Black Friday police op
Robin Hood play, kiss scene
Miss Trunchbull dress up, scary for one kid
Alice in Wonderland costume too short?
Harry Potter club and satanism complaint
Percy Pigs as rewards
Thomas the Tank on the wall
Paddington at the refugee week assembly
Charlie and the Chocolate Factory stranger danger lesson
Romeo & Juliet suicide content warning
Lady Macbeth essay with threats
Queen Vic landlord reported it
The Kings Arms let in kids
White Hart car park meet ups
Red Lion quiz: staff gossip about a child
Prince's Trust worker wants info
the Duchess of somewhere visiting, photo consent
Lord Lieutenant visit and kids on plans
King Charles visit, police want a list
Bishop wants the file
Dean and chapter own the record?
Pope said something on abuse
Sheikh at the mosque wants names
Head of House heard it second hand
Sir Alan Wood review and partners
Lord Laming or Munro first?
Wood Report 2016, summary
Graham Allen early intervention report
Frank Field review
Eileen Munro's eight principles
Hillsborough Law, does it affect us
Sarah's Law application
Clare's Law and schools
Claire's law spelled wrong on poster
Jimmy Savile lessons learned
Rotherham report by Prof Jay
Baby P
Has Josh MacAlister's review been adopted
Working Together 2026?
Bromcom export to Arbor lost flags
Impero flagged "kms"
Tootoot reports at night
Whisper app in our academy, who reads
Evolve trip forms medical
CPOMS StaffSafe
GovernorHub minutes
Edulink messages
Class Charts negatives
ParentPay debts as neglect sign
Teacher Tapp question on thresholds
NGA model policy
Andrew Hall briefing
The Key article on FGM
Judicium training
National College webinar certificates
Flick learning modules
Zurich insurance want abuse records kept
Farrer guidance low level concerns
Stone King letter
Browne Jacobson newsletter
Do I log a bad feeling
HV says one thing, GP says another, who wins
Would a grandparent with an SGO sign the form
How many times must I chase the MASH in Wirral
Whose job is it to tell the school nurse in Rutland
Is Egress still OK after Oct
Kids from Ukraine on Homes for Ukraine, who vets hosts
Does the duty apply in Guernsey
In Sandwell the form is called a MARF
We border Cheshire and Flintshire
staff from Goole cover Hull too
Bolton Wanderers camp coach, whose DSL
Liverpool fan chants in PE about abuse
NSPCC Speak out Stay safe assembly feedback
Brook clinic told us nothing
Barnardo's and Action for Children both bid
Refuge worker from Women's Aid joined the call
a pupil mentioned Papa Smurf costume, creepy man at fair
is Peppa Pig live show chaperone law
Fireman Sam sticker with a message on back
Elsa dress came home torn
Spiderman pants missing after swimming
Minecraft chat logs as evidence
Roblox Robux gifts from stranger
Can a Snap Streak be grooming
Bebo was my day, what's Yubo
Alexa heard a row, is it evidence
Ring doorbell clip of mum hitting
iPad found w pics
Chromebook search logs
MIS is Arbor, can we hide addresses
Capita One record wrong
Mosaic entry missing
LCS locked
SystmOne task
EMIS note
RiO access for school nurses
TPP flag
Do we keep wet paper forms
thier policy is differnt to ares
wat dose proportionat meen
im confussed about consnet
Shoud we infrom the perants
can the infant skool shair with juniers
its abit of a mess realy
Whos the leed for looked after
Ta for that
Nowt to report, just checking the number
summat's not right in that house
wee lad, big bruise, Scottish rules?
our kid says teacher shouts
mardy teen or neglect
Bairns in the back of a van in Whitby
PE kit never washed
RE trip to a gurdwara
DT teacher saw cuts
ICT suite CCTV
A-level coursework on abuse of power
GCSE English: Jekyll and Hyde
Of Mice and Men discussion led to a disclosure
Blood Brothers trip consent
An Inspector Calls and a girl left crying
Macbeth witches
Goodnight Mister Tom made him cry
Year 2 doing Great Fire of London
Tudors topic, beheading drawings
World War Two evacuees play
Is there guidance on sharing with dentists
If mum is the risk, do I still tell her first
How does a nursery in Lincoln find out who the LADO is
Our lead works across Preston and Chorley, who covers when she's out
What does the Carlisle office do that Penrith doesn't
Two nurseries, one in Chester and one in Crewe, one policy?
Staff travel between Stirling and Falkirk, does English guidance bind them
The Wells surgery faxed us a child's notes
The Ashford and Canterbury teams disagree
Kingston safeguarding partnership training, is it free
Is Camden's form online
Camden form won't load
Lambeth, Lewisham and Southwark share a MASH?
ring Bexley or Bromley?
in Jersey what law applies
my placement is at a special school near Warwick
Nelson and Colne college asked
Hastings has high numbers, do small schools get help
Derry has different rules I think
moved to Clare in Ireland
Kerry social work dept rang
the Shirley children's centre closed, where did notes go
a boarding house in Sherborne
Harlow to Hatfield transfer
Is a rose by any other name lol: what's the difference between a concern and a cause for concern
Will power of attorney matter for a carer
Mark the envelope private?
Hope the training is better this year
Sue the council, can a parent
Drew a blank with social care, now what
Grace and dignity in how we record
May Day bank holiday, who is on call
Summer scheme volunteers: who vets
Joy riding, is that youth offending
Bill for the translation came to us
Pat on the back to the office
Rich kids and poor kids same thresholds?
Frank chat with a mum went badly
Dawn patrol youth workers see kids out at 4
Rob Peter to pay Paul with staffing
the Jack the lad type in year 10 boasts about vapes
Every Tom, Dick and Harry can see our folder
Bob's your uncle, but what if no consent
A plain Jane question: what is LSCP
Johnny come lately DSL wants passwords
Murphy's law, the system crashed
Nosy parker neighbour wants updates
Smart Alec staff member says it's all hearsay
Peeping Tom near changing rooms, police or LADO
Jekyll and Hyde dad, charming to us
good Samaritan parent gave lifts
the Midas touch of our old DSL
Big Brother is watching: CCTV in toilets
Uncle Sam costume and a toy gun
Aunt Sally stall at fete, consent for photos
Stanley knife in bag
Do Girlguiding follow KCSIE
Rainbows leader here, what age can they consent
"""


def messages(block: str) -> list[str]:
    """Return the lines of a block."""
    return [line for line in block.strip().splitlines() if line.strip()]


def unmarked(line: str) -> tuple[str, list[tuple[int, int]]]:
    """Return a line without its brackets, and the spans that stood between them."""
    text = ""
    spans = []
    rest = line
    while "[[" in rest:
        before, _, rest = rest.partition("[[")
        inside, _, rest = rest.partition("]]")
        text += before
        spans.append((len(text), len(text) + len(inside)))
        text += inside
    return text + rest, spans
