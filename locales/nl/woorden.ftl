# Words and names of things that come back on several pages.

# People and titles that come back.

een-professional = een professional
bewaren-knop = Bewaren
versturen-knop = Versturen
delen-knop = Delen
veranderen-knop = Veranderen
wat-ik-wil-kop = Wat ik wil
voor-wie-tekent-kop = Voor wie tekent u?
wie-mag-lezen-kop = Wie mag dit lezen?
over-wie-kop = Over wie gaat het?
waarover-kop = Waar gaat het over?
tot-wanneer-kop = Tot wanneer?
waarvoor-kop = Waarvoor?
een-maand = Eén maand
drie-maanden = Drie maanden
een-jaar = Een jaar
over-mijzelf = Over mijzelf
over-naam = Over { $naam }
gebruikt = Gebruikt
niet-gebruikt = Niet gebruikt
omdat = omdat: { $reden }
uw-rechten-kop = Uw rechten
hulp-hierbij = Hulp nodig hierbij? Een cliëntondersteuner of vertrouwenspersoon helpt gratis.
bekijk-wie-bellen-knop = Bekijk wie u kunt bellen

# When, and from whom.

op-moment = op { $datum } om { $uur } uur
op-een-dag = op { $datum }
van-tot-en-met = van { $van } tot en met { $tot }
dit-vindt = Dit vindt { $wie }
dit-denkt = Dit denkt { $wie }
dit-zei = Dit zei { $wie }
vertelde-over-ander = { $wie } vertelde dit over een ander
vertelde-zelf = { $wie } vertelde dit zelf
staat-in = Dit staat in ‘{ $titel }’
komt-uit = Dit komt uit ‘{ $naam }’
het-ging-om = Het ging { $wanneer }
opgeschreven-door = Opgeschreven door { $wie }, { $datum }
