# The same for who is younger than 18: what is not here is said to everybody alike.

analyse-inleiding = What we think together is going on, and what you need.

berichten-kort = You can get an e-mail when something is waiting for you. The e-mail never says what it is about. You get nothing unless you choose it yourself.
berichten-inleiding = It is up to you whether you get an e-mail when something is waiting for you. Until you choose it, we send nothing.
berichten-vraag = Would you like to get an e-mail when something is waiting?
berichten-nee = No, do not send me anything
berichten-ja = Yes, please send me an e-mail
berichten-weten = Your regular contact person sees that you chose e-mail, and on which day one was sent. Not your e-mail address, and not what it was about. Your parents and others at home see nothing.

ons-gezin-titel = About you and your family
uitleg-stabiel = It is calmer now. We look at how it stays calm.
uitleg-herstel = It is safe. Now there is time to feel well again.
niets-te-doen = You do not have to do anything now. If we want to ask you something, you will find it here.
staat-titel = What it says about me
staat-wat = Read it, and say whether it is right.
verhaal-wat = Tell it in your own words, with a drawing or your voice.
veiligheid-titel = How safe it is
veiligheid-wat = The agreements, and your number.
plan-wat = Who does what?
analyse-wat = What do we think together?
keek-titel = Who looked at my file?
keek-wat = Who read something about you?

ervaring-inleiding = Six short questions. You may skip one. Your name is not with it.

recht-lezen = You may read what is written about you.
recht-zeggen-kop = Say what you think
recht-zeggen = Is something not right? Say so. Your words stay with it. Nobody may change them.
recht-meenemen = You may bring somebody you trust, even if your parents do not know.
recht-wie-keek = You can see who has read something about you.
recht-klagen = Do you think it is not going well? Call Jeugdstem (for young people). You always may, and your parents do not have to know.
rechten-inleiding = You ask once. We see to it that everybody answers.
kopie-nu = Everything you see here, you can take with you.
vraag-inzage = Also what you do not see here yet.

staat-inleiding = This is what it says about you. With each part you can say whether it is right.

veiligheid-inleiding = What we agreed so that you are safe, and what you do when it goes wrong.

verhaal-inleiding = Tell it in your own words. You choose who reads it. Only you can change it.
over-mijzelf = About me
