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
