# Sentences of the core: refusals, faults of fields, what somebody does. The Dutch text is what they are found by.

# Faults of fields.

zin-vul-in = Fill this in.
zin-te-lang = This text has { $tekens } characters. There is room for { $maximum }. Make the text shorter or divide it.
zin-vreemd-teken = There is a character in this text that we cannot keep. Type the text again.
zin-vul-datum = Fill in a date: day, month and year.
zin-er-ontbreekt-iets = Something is missing in this form. Fill it in again.
zin-te-vaak = It went wrong too often. Wait { $seconden } seconds and try again.
zin-geen-mailadres = This is not an e-mail address. Write it like this: naam@voorbeeld.nl.
zin-fout-voor-wie-tekent = Choose for whom you sign.
zin-fout-plan-veranderd = Refresh the page: the plan has changed.
zin-fout-kies-wat-u-vindt = Choose what you think.
zin-fout-voor-wie-antwoordt = Choose for whom you answer.
zin-fout-nieuwe-versie = Refresh the page: there is a new version.
zin-fout-eigen-woorden = Write it in your own words. A few words are enough.
zin-fout-kies-antwoord = Choose one of the answers.
zin-fout-kies-cijfer = Choose a figure from 0 to 10.

# What somebody in a function is called, and what he or she does and may do.

zin-f-vast = your vaste gezicht (regular contact person)
zin-f-vast-wat = Stays with your family, whatever happens. Listens, helps, and brings in others when that is needed. Does not decide about you without you.
zin-f-lokaal = staff member of the wijkteam (neighbourhood team)
zin-f-lokaal-wat = Helps your regular contact person. May arrange help. May not force anything on you.
zin-f-vt = Veilig Thuis (advice and reports about safety at home)
zin-f-vt-wat = Looks whether everybody is safe. May investigate and set conditions for safety. May not place a child out of the home.
zin-f-gi = gecertificeerde instelling (certified institution for youth protection)
zin-f-gi-wat = Thinks along about safety. Carries out a measure only when the court has ordered it.
zin-f-rvdk = Raad voor de Kinderbescherming (Child Care and Protection Board)
zin-f-rvdk-wat = Thinks along about what a child needs. Only the court decides about a measure.
zin-f-opvang = opvang (shelter)
zin-f-opvang-wat = Helps with a safe place and with what comes after it.
zin-f-toetser = investigator of the Raad voor de Kinderbescherming (Child Care and Protection Board)
zin-f-toetser-wat = Looks with fresh eyes whether a request to the court is needed. Takes no part in the help.
zin-f-jr = jeugdreclasseerder (youth probation officer)
zin-f-jr-wat = Guides a young person after a sentence. Does so by order of the court.
zin-f-gw = behavioural scientist
zin-f-gw-wat = Thinks along about behaviour and what is behind it. Gives advice.
zin-f-jurist = lawyer of the team
zin-f-jurist-wat = Gives the team advice about the rules. Is not your lawyer.
zin-f-va = vertrouwensarts (doctor of Veilig Thuis)
zin-f-va-wat = Gives advice about health and injuries.
zin-f-spv = nurse (mental health)
zin-f-spv-wat = Helps adults with mental health problems or addiction.
zin-f-ed = expert by experience
zin-f-ed-wat = Has been through something similar. Stands beside you. Decides nothing.
zin-f-aanbieder = care provider
zin-f-aanbieder-wat = Gives the help that is in the plan. Sees only what is needed for that.
zin-f-politie = police
zin-f-politie-wat = Thinks along when there is danger. Does not have this file.
zin-f-om-wat = Decides about punishment. Does not have this file.
zin-f-om = Openbaar Ministerie (public prosecutor)
zin-f-zvh = Zorg- en Veiligheidshuis (care and safety house)
zin-f-zvh-wat = Helps when many organisations have to work together.
zin-f-recl = probation service
zin-f-recl-wat = Guides adults after a sentence.
zin-f-schuld = debt help
zin-f-schuld-wat = Helps with debts and money worries.
zin-f-werk = work and income
zin-f-werk-wat = Helps with work and benefits.
zin-f-woning = housing association
zin-f-woning-wat = Helps with housing.
zin-f-advocaat = lawyer
zin-f-advocaat-wat = Is on your side, and passes nothing on unless you want it.
zin-f-co = cliëntondersteuner (someone who stands beside you)
zin-f-co-wat = Stands beside you, is independent and free of charge.
zin-f-vp = vertrouwenspersoon (someone you can confide in)
zin-f-vp-wat = Helps you when you are not satisfied. Is independent and free of charge.
zin-f-mdo = chair of the meeting
zin-f-mdo-wat = Leads the meeting. Does not decide alone.
zin-f-tl = team leader
zin-f-tl-wat = Divides the work. Does not read what you tell.
zin-f-pr = procesregisseur (coordinator)
zin-f-pr-wat = Makes sure that everybody does what was agreed. Does not read what you tell.
zin-f-bm = mayor
zin-f-bm-wat = May impose a huisverbod (ban from the home) when there is immediate danger.
zin-f-hovj = hulpofficier van justitie (senior police officer)
zin-f-hovj-wat = May impose a huisverbod (ban from the home) on behalf of the mayor.
zin-f-college = municipality
zin-f-college-wat = Acts on behalf of the mayor and aldermen.
zin-f-fg = privacy officer
zin-f-fg-wat = Checks whether everybody keeps to the privacy rules. Does not work with your family.
zin-f-klacht = complaints officer
zin-f-klacht-wat = Handles complaints. Is not involved in the help.
zin-f-beheer = administrator
zin-f-beheer-wat = Keeps the system working. Cannot get into your file.
zin-f-onderz = researcher
zin-f-onderz-wat = Studies how help can be better. Sees no names.
zin-f-pt = programme team
zin-f-pt-wat = Sees only numbers, never a family.
zin-f-raad = council or board
zin-f-insp = inspectorate
zin-f-insp-wat = Checks whether the help is good.
zin-f-beoord = assessor
zin-f-beoord-wat = Has no task in the help to your family.
zin-medewerker = staff member

# Parts of the file.

zin-deel-overzicht = the first page
zin-deel-gezin = who we are and where we live
zin-deel-team = who stands beside us
zin-deel-stellingen = what is written
zin-deel-analyse = how it comes
zin-deel-plan = the plan
zin-deel-veiligheidsplan = the safety plan
zin-deel-veiligheid = how safe it is
zin-deel-kaarten = the safety card
zin-deel-besluiten = decisions
zin-deel-taken = what there is to do
zin-deel-bijdragen = what we brought in ourselves
zin-deel-rechten = what you asked about your data, and your consent
zin-deel-klachten = your complaint
zin-deel-ervaring = how it is for you
zin-deel-inzage = who looked

# What was just done.

zin-gedaan-opgeslagen = It has been saved.
zin-gedaan-gedeeld = It has been shared.
zin-gedaan-verwijderd = It has been taken away.
zin-gedaan-uitgelogd = You are logged out.
zin-gedaan-beantwoord = Your answer has been saved. It is there exactly as you wrote it.
zin-gedaan-niets = Nothing was saved. You can always come back to this.
zin-gedaan-ondertekend = Your answer is there now, in your own name.
zin-gedaan-gelezen = We have written down that you have read this.
zin-gedaan-gevraagd = Your request has been sent to everybody who has something about you. Below you see by when the answer will be there.
zin-gedaan-verklaard = Your words are there now. Only you can change them.
zin-gedaan-klacht = Your complaint has arrived. Below you see where, and by when you will hear something.
zin-gedaan-bedankt = Thank you. Your answers have been saved.
zin-gedaan-gestuurd = Your question has been sent. You will read the answer on this page.
zin-gedaan-gestopt = The sharing has stopped. From now on that person can no longer read it.
zin-fout-wie-mag-verhaal = Choose who may read your story.
zin-fout-tot-wanneer = Choose until when.
zin-fout-wat-toevoegen = Choose what you add.
zin-fout-wie-dit-zien = Choose who may see this.
zin-fout-aan-wie = Choose whom you ask.

# What was brought in and asked.

zin-soort-wens = wish
zin-soort-oplossing = solution
zin-soort-zorgen = house of worries
zin-soort-goed = house of good things
zin-soort-dromen = house of dreams
zin-soort-foto = photo
zin-soort-tekening = drawing
zin-soort-spraak = spoken message
zin-lezers-gezicht = only my regular contact person
zin-lezers-team = everybody who stands beside us
zin-aan-gezicht = my regular contact person
zin-aan-fg = the privacy officer
zin-wie-keek-op-als = who looked on { $dag } ({ $functie })
zin-wie-keek-op = who looked on { $dag }
zin-wie-keek = who looked
zin-iemand-anders = somebody else
zin-bestand-kies = Choose a file on your phone or computer.
zin-bestand-groot = This file is too large. There is room for 8 MB. Take a smaller photo or make a shorter recording.
zin-bestand-soort = We cannot keep this kind of file. Choose a photo (JPEG, PNG or WebP) or a recording (M4A, MP3 or WAV).
zin-bestand-beschadigd = This file is damaged. Take the photo or make the recording again.
zin-bestand-niet-aangekomen = The file did not arrive well or is too large. There is room for 8 MB. Go back and try again.
