# Words and names of things that come back on several pages.

# People and titles that come back.

een-professional = a professional
bewaren-knop = Save
versturen-knop = Send
delen-knop = Share
veranderen-knop = Change
wat-ik-wil-kop = What I want
voor-wie-tekent-kop = For whom do you sign?
wie-mag-lezen-kop = Who may read this?
over-wie-kop = Who is it about?
waarover-kop = What is it about?
tot-wanneer-kop = Until when?
waarvoor-kop = What for?
een-maand = One month
drie-maanden = Three months
een-jaar = One year
over-mijzelf = About myself
over-naam = About { $naam }
gebruikt = Used
niet-gebruikt = Not used
omdat = because: { $reden }
uw-rechten-kop = Your rights
hulp-hierbij = Do you need help with this? A cliëntondersteuner (someone who stands beside you) or vertrouwenspersoon (someone you can confide in) helps you free of charge.
bekijk-wie-bellen-knop = See whom you can call

# When, and from whom.

op-moment = on { $datum } at { $uur }
op-een-dag = on { $datum }
van-tot-en-met = from { $van } up to and including { $tot }
dit-vindt = This is what { $wie } thinks
dit-denkt = This is what { $wie } suspects
dit-zei = This is what { $wie } said
vertelde-over-ander = { $wie } told this about somebody else
vertelde-zelf = { $wie } told this personally
staat-in = This is in ‘{ $titel }’
komt-uit = This comes from ‘{ $naam }’
het-ging-om = It was { $wanneer }
opgeschreven-door = Written down by { $wie }, { $datum }
