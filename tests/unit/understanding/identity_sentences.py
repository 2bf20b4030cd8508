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
