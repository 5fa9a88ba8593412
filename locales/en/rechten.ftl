# Rights: what they are, asking, copies, answers.

# What always holds.

recht-lezen-kop = Read
recht-lezen = You may read everything that is about you. You may also have a copy of it.
recht-zeggen-kop = Say that something is not right
recht-zeggen = With everything that is written about you, you can say whether it is right. Your words stay with it. Nobody else may change them.
recht-meenemen-kop = Bring somebody along
recht-meenemen = You may bring somebody along to every talk: family, a friend, a cliëntondersteuner (someone who stands beside you) or a lawyer.
recht-wie-keek-kop = Know who looked
recht-wie-keek = You see who has read your file, and why.
recht-klagen-kop = Complain
recht-klagen = Are you not satisfied? You may always make a complaint. It changes nothing about the help you get.

# In each phase.

recht-zelf-plan-kop = Make a plan of your own
recht-zelf-plan = Your family may first make a plan of its own, with relatives or friends. Ask about it.
recht-nee-kop = Say no
recht-nee = Help is voluntary, as long as a court has not decided otherwise. What is urgently advised, you may refuse.
recht-meepraten-kop = Have a say about safety
recht-meepraten = The safety plan is made with everybody, also with the children. You say yourself what you think of it.
recht-voorwaarde-kop = Know what a condition is
recht-voorwaarde = Is there a condition in it? Then it says who sets it and why. If you do not agree, you write that with it.
recht-advocaat-kop = A lawyer
recht-advocaat = Does somebody want to go to court? Then you hear that beforehand, and you can get a lawyer. Sometimes free of charge.
recht-hulp-kop = Have a say about help
recht-hulp = You help choose which help fits. Your own ideas are in the plan, with whether they were used and why.
recht-papier-kop = The plan on paper
recht-papier = You may ask for the plan on paper. You get it within two weeks.
recht-goed-kop = Say whether it is going well
recht-goed = You say yourself how safe it feels. Your figure counts, and is not added to that of others.
recht-stopt-kop = Agree how it ends
recht-stopt = The file is only closed after a talk with you. You hear whom you can turn to after that.
recht-rechter-kop = To the court
recht-rechter = Do you not agree with how a measure is carried out? Then you may put that to the kinderrechter (juvenile court). A lawyer helps you.
recht-gehoord-kop = Be heard
recht-gehoord = The court listens to you before anything is decided or prolonged. From the age of 12 the court also listens to the child.

# The page.

in-deze-fase-kop = In this phase
beslissing-rechter-kop = There is a decision of the court
altijd-kop = Always
iets-vragen-knop = Ask something, give consent or make a complaint
hulp-hierbij-kop = Help with this
helpt-u-gratis = A cliëntondersteuner (someone who stands beside you) or vertrouwenspersoon (someone you can confide in) helps you free of charge.
gelezen-op = Read on { $datum }.
gelezen-uitleg = That way nobody can later say that you were not told this. You do not agree to anything by it.
gelezen-knop = I have read this

# Asking, and what became of it.

rechten-inleiding = You ask once. We see to it that everybody who has something about you answers.
wat-u-vroeg-kop = What you asked
wat-u-kunt-vragen-kop = What you can ask
kopie-nu-kop = A copy, right now
kopie-nu = Everything you see here, you can take with you: as a document or as a file.
kopie-maken-knop = Make a copy
lees-uw-rechten-knop = Read what your rights are in this phase
ook-van-u-kop = Also yours
toestemming-kop = Consent
toestemming-wat = You say yes or no, and you can always take it back. That works at once.
er-wacht-een-vraag = A question is waiting for your answer.
mijn-toestemmingen-titel = My consents
niet-tevreden-titel = Not satisfied?
niet-tevreden = You say what is wrong, we find the right place. The people who help you do not see your complaint here.
klacht-indienen-knop = Make a complaint
hoe-is-het-u-titel = How is it for you?
zes-vragen = Six short questions. Your name is not with it, and your regular contact person sees it only if you want that.
vragen-beantwoorden-knop = Answer the questions
over-iemand-anders = { $wat } (about { $naam })
gevraagd-op = Asked on { $datum }
gevraagd-op-door = Asked on { $datum } by { $wie }
gevraagd-op-over = Asked on { $datum }, about { $wie }
bekijk-verzoek-knop = View this request
u-nam-terug = You took this back.
uw-woorden-erbij = Your words are there now.
eigen-verklaringen-kop = Own declarations in this file
verklaring-van-wie = From { $wie }
later-veranderd = , changed later
verander-mijn-woorden-knop = Change my words

# What can be asked.

vraag-inzage-kop = I want to know what there is about me (inzage)
vraag-inzage = Also what you may not see here yet, such as notes.
vraag-afschrift-kop = I want a copy (afschrift)
vraag-afschrift = Of everything, on paper or digitally.
vraag-correctie-kop = Something is not right: correctie (putting it right)
vraag-correctie = A fact is put right. With an opinion, your words are added.
vraag-vernietiging-kop = Something must go: vernietiging (destroying data)
vraag-vernietiging = The data are destroyed, if the law allows it.
vraag-verklaring-kop = Add my own verklaring (declaration)
vraag-verklaring = Your words come into the file. Nobody can refuse that.
vraag-bezwaar-kop = I do not want my data to be used: bezwaar (objection)
vraag-bezwaar = You say why. The organisation must then have a good reason.
vraag-beperking-kop = Do nothing with my data for now: beperking (restriction)
vraag-beperking = For example as long as you wait for an answer.
over-alles-kies-niets = Choose nothing if it is about everything, or if it is not in the list.
in-uw-eigen-woorden-kop = In your own words
iets-bij-zeggen-kop = Do you want to say something with it?
hoeft-niet-waarom = You do not have to. You do not have to say why.
zet-het-erbij-knop = Add it
uitleg-correctie = What is not right? And how is it really?
uitleg-vernietiging = What must go, and why?
uitleg-verklaring = This comes into the file exactly like this. Only you can change it.
uitleg-waarom = Why do you want this?
mijn-verklaring-inleiding = What was there before is kept. Your new words apply.

# One request.

teruggenomen-op = Taken back on { $datum }.
mening-van-ander = This is an opinion or conclusion of somebody else. Nobody can change that for another. Your words are with it now, wherever that text is.
neem-terug-knop = I take this back
duurt-langer = It takes longer than a month. The reason: { $reden }
eerst-bevoegd = Somebody first checks whether you may ask this. The last day does not change by it.
besloten-door = Decided by { $wie } on { $datum }
reden-wet = The reason by law: { $grond }.
opnieuw-gekeken = On { $datum } it will be looked at again.
wordt-nu-gedaan = This is being done now.
gedaan-op = Done on { $datum }: { $toelichting }
op-datum-punt = { $wat } on { $datum }.
niet-mee-eens-kop = Do you not agree?
binnen-weken = Do this within { $weken } weeks after the decision.
brief-zelf = With the button we remember that you do this. You write the letter yourself, or together with your cliëntondersteuner (someone who stands beside you).
terugnemen-titel = Take this request back
terugnemen-gevolg = nobody has to answer it any more. You can ask again later; the term then begins anew.
terugnemen-ja-knop = Yes, I take it back
stand-te-laat = too late: the answer should have been there on { $datum }
stand-uiterlijk = answer by { $datum }
stand-kan-niet = not possible here
stand-nee = no
stand-ja-gedaan = yes, and it has been done
stand-ja = yes
stand-deel-gedaan = in part, and it has been done
stand-voor-een-deel = in part
middel-bezwaar-knop = I make bezwaar (an objection)
middel-bezwaar-was = You made bezwaar (an objection)
middel-rechtbank-knop = I go to the court
middel-rechtbank-was = You went to the court
middel-ap-knop = I go to the Autoriteit Persoonsgegevens (Data Protection Authority)
middel-ap-was = You went to the Autoriteit Persoonsgegevens (Data Protection Authority)

# A copy.

kopie-titel = Make a copy
kopie-inleiding = The copy holds exactly what you can read here yourself. Not more, and not less. It is in Dutch.
kopie-lezen-kop = To read or to print
kopie-lezen = A document (PDF).
kopie-taal = The headings of the copy are in English. What people wrote is in Dutch.
document-maken-knop = Make the document
kopie-meenemen-kop = To take along to another program
kopie-meenemen = A file (JSON). The same, for computers.
bestand-maken-knop = Make the file
let-op-kop = Please note
kopie-let-op = Keep the copy where nobody else can get at it. Does somebody at home look along on your phone or computer? Then ask your regular contact person for the copy on paper.
