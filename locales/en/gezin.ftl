# The family door: menu, strip, first page and the way to the others.

# The strip and the menu on every page.

menu-rechten = Your rights
hulp-en-steun = Help and support
afgesloten = Closed
strook-over = About { $naam }
strook-gezin = Family
wat-er-nu-komt = What comes next
niets-open = Nothing is waiting right now.
vast-gezicht = Regular contact person
neemt-waar-tot = Away now. { $naam } stands in until { $datum }.
neemt-waar = Away now. { $naam } stands in.
uiterlijk = by { $datum }
fase-onbekend = Phase not known yet
fase-direct = Safe now
fase-stabiel = Staying safe
fase-herstel = Recovery
fase-nazorg = Aftercare

# The first page.

ons-gezin-titel = Our family
dag-naam = Hello { $naam }.
uitleg-onbekend = We are getting to know each other. Together we look at what is needed.
uitleg-direct = First, everybody must be safe. That is what we are agreeing on now.
uitleg-stabiel = It is calmer now. We are working on what made it unsafe, so that it stays calm.
uitleg-herstel = It is safe. Now there is time to recover from what happened.
uitleg-nazorg = Things are going well. We stay in touch.
wordt-voorbereid = What is being prepared
nog-niet-beslist = This has not been decided yet.
tot-en-met = up to and including { $datum }, { $afstand }
dossier-afgesloten = The file is closed. Are things not going well? Call your regular contact person. The file can be opened again, with the same person.
niets-te-doen = You do not have to do anything now. If something is asked of you, you will find it here.
afgesproken-kop = What we agreed
geen-afspraken = There are no agreements yet. We will make them together.
hele-plan = The whole plan
het-veiligheidsplan = The safety plan
naast-ons = Who stands beside us
neemt-waar-daarna = Stands in up to and including { $datum }. After that { $naam } is back.
sinds-dag = Since { $datum }.
wettelijke-taak = Does this under a legal duty of its own: { $taken }.
let-op-veiligheid = { $naam } keeps watching whether everybody is safe.
wat-mag = What may this person do?
modus-advies = Advises your regular contact person.
modus-ondersteunen = Helps your regular contact person, also in talks with you.
modus-doen = Works together with your regular contact person and with you.
alle-onderdelen = All parts

# The way to every page; also the titles of those pages.

staat-titel = What it says
staat-wat = Read what it says about you and your children, and say whether it is right.
verhaal-titel = My story
verhaal-wat = Tell it once. You choose who reads it.
huizen-titel = My three houses
huizen-wat = What are you happy about, what worries you, what do you dream of?
veiligheid-titel = Safety
veiligheid-wat = The agreements, and how safe you feel.
plan-titel = The plan
plan-wat = Who does what, and what you think of it yourself.
analyse-titel = How it comes about
analyse-wat = What we together think is going on.
keek-titel = Who looked?
keek-wat = Who read this file, and why?
rechten-titel = Your rights now
rechten-wat = What you may ask and say.

# What comes next and what is being prepared.

straks-stelling = Read what it says and say whether it is right
straks-veiligheidsplan = Read the safety plan and say whether it is right
straks-plan = Read the plan and say whether it is right
plan-besproken = The new plan has been discussed. It does not apply yet. Everybody can still say what they think of it.
plan-in-wording = A plan is being written. It does not apply yet. Tell us what should be in it.
veiligheidsplan-besproken = The new safety plan has been discussed. It does not apply yet. Everybody can still say what they think of it.
veiligheidsplan-in-wording = A safety plan is being written. It does not apply yet. Tell us what should be in it.
fase-wordt-besproken = The team is discussing whether the next phase can begin: { $fase }.
