# Help and support: whom one can call, and how to leave a page unseen.

hulp-inleiding = You can always call here yourself. Nobody needs to know.
gevaar-kop = Is there danger now?
gevaar-wat = Call the police. Even if you cannot speak: stay on the line.
dag-en-nacht = day and night
dag-en-nacht-gratis = day and night, free
op-werkdagen = on working days
elke-dag-gratis = every day from 11:00 to 21:00, free
naast-u = Somebody who stands beside you
ondersteuner-kop = Client supporter (cliëntondersteuner)
ondersteuner-wat = Somebody who stands beside you, thinks along and comes with you to talks. Independent and free. Your municipality tells you who that is; your regular contact person does not need to be involved.
vertrouwenspersoon-kop = Confidential adviser of Jeugdstem
vertrouwenspersoon-wat = For children, young people and parents. Helps if you are not satisfied or have a complaint. Independent and free. Passes nothing on.
veilig-thuis-kop = Veilig Thuis (Safe at Home)
veilig-thuis-wat = For advice about not being safe at home. You can call without giving your name.
nazorghulp-kop = Slachtofferhulp Nederland (Victim Support)
nazorghulp-wat = For who went through something severe. Talking, help with papers and with your rights.
kindertelefoon-kop = De Kindertelefoon (helpline for children)
kindertelefoon-wat = Talk or chat about anything you want. Nobody needs to know.
uw-vaste-gezicht = Your regular contact person
liever-een-ander = Would you rather have somebody else as your regular contact person? Feel free to say so. You do not have to give a reason. Is it hard to say it yourself? The client supporter or the confidential adviser can do it for you.
kijkt-mee-kop = Is somebody looking at this screen with you?
kijkt-mee-sluiten = Press Leave quickly. You are gone at once and logged out. With a keyboard you can also press Esc twice.
kijkt-mee-samen = Would you rather not read this file at home? You can also read it together with your regular contact person, in a place you choose. You do not need an account for that.
andere-taal-kop = Would you rather speak another language?
andere-taal-wat = Ask for an interpreter. It costs you nothing. A child or relative never has to interpret.
