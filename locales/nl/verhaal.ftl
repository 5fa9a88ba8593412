# My story, what I bring in, the three houses.

verhaal-alleen-zelf-kop = Een verhaal is van de persoon zelf
verhaal-alleen-zelf = U bent hier voor iemand anders. Wat diegene zelf vertelt, leest en schrijft alleen diegene.
verhaal-inleiding = Vertel het één keer, in uw eigen woorden. U kiest wie het leest, en tot wanneer. Alleen u kunt het veranderen.
zo-vertel-ik-kop = Zo vertel ik het
verder-schrijven-knop = Verder schrijven
niets-geschreven-kop = Nog niets geschreven
niets-geschreven = Het hoeft niet lang te zijn. Een paar zinnen is goed. U kunt het later altijd aanvullen.
beginnen-schrijven-knop = Beginnen met schrijven
wensen-ideeen-kop = Wensen en ideeën
tekeningen-kop = Tekeningen, foto's en opnames
iets-toevoegen-kop = Iets toevoegen
een-wens-knop = Een wens
een-idee-knop = Een idee dat kan helpen
een-tekening-knop = Een tekening
een-foto-knop = Een foto
iets-inspreken-knop = Iets inspreken
iedereen-naast-u = iedereen die naast u staat
iedereen-naast-ons = Iedereen die naast ons staat
vast-of-waarnemer = { $naam } (uw vaste gezicht, of wie waarneemt)
wie-mijn-verhaal-kop = Wie mijn verhaal mag lezen
niemand-leest = Niemand. Ook niet uw vaste gezicht. U kiest zelf of u het deelt.
deling-regel = , tot en met { $datum }. Waarvoor: { $waarvoor }
stoppen-delen-knop = Stoppen met delen
delen-met-iemand-knop = Delen met iemand
eerder-gedeeld-kop = Met wie ik het eerder deelde
deling-was = , van { $van } tot { $tot }
verhaal-schrijven-titel = Mijn verhaal schrijven
verhaal-schrijven = Niemand leest dit, totdat u het zelf deelt. Loopt u weg? Bewaar eerst.
verhaal-vragen = Hoe begon het? Hoe is het nu? Wat moet iemand weten die u helpt?
verhaal-delen-titel = Mijn verhaal delen
verhaal-delen = U kunt er altijd mee stoppen. Dat werkt meteen. Andere mensen in uw gezin kunnen uw verhaal nooit lezen.
wie-mag-het-lezen-kop = Wie mag het lezen?
gezicht-uw-vaste = { $naam }, uw vaste gezicht
waarvoor-voorbeeld = Bijvoorbeeld: zodat ik het niet nog eens hoef te vertellen.
daarna-niet-meer = Daarna kan diegene het niet meer lezen. U kunt het dan opnieuw delen.

# What I bring in.

leest-mee = { $datum } · leest mee: { $wie }
team-laat-weten = Het team laat weten of het wordt gebruikt, en waarom (niet).
veranderen-weghalen-knop = Veranderen of weghalen
alleen-gezicht = Alleen { $naam }, uw vaste gezicht
wie-mag-dit-zien-kop = Wie mag dit zien?
anderen-zien-dit-niet = Andere mensen in uw gezin zien dit niet.
wat-wens-ik-kop = Wat wens ik?
wat-is-mijn-idee-kop = Wat is mijn idee?
wat-hoort-in-huis-kop = Wat hoort in dit huis?
weghalen-knop = Weghalen
weghalen-titel = Weghalen?
weghalen-gevolg = Niemand kan het daarna nog zien, ook u niet. Een foto, tekening of opname wordt vernietigd.
weghalen-ja-knop = Ja, haal het weg
kies-opname-kop = Kies of maak een opname
opname-uitleg = Spreek het in met uw telefoon en kies daarna het bestand. M4A, MP3 of WAV, tot 8 MB.
kies-foto-kop = Kies of maak een foto
foto-uitleg = JPEG, PNG of WebP, tot 8 MB.
foto-van-tekening-kop = Maak een foto van de tekening
waar-en-wanneer-eruit = Waar en wanneer het is gemaakt, halen we eruit voordat we het bewaren.
wat-te-zien-kop = Wat is er te zien of te horen?
wat-te-zien = Voor wie het niet kan zien of horen. Bijvoorbeeld: ons huis met een zon erboven.
iets-bij-vertellen-kop = Wil ik er iets bij vertellen?

# The three houses.

huis-goed-kop = Het huis van goede dingen
huis-goed = Waar word ik blij van? Wie is lief voor mij?
huis-zorg-kop = Het huis van zorgen
huis-zorg = Waar maak ik me zorgen over? Wat maakt me bang of boos?
huis-droom-kop = Het huis van dromen
huis-droom = Hoe zou het zijn als alles goed was?
huizen-inleiding = In elk huis mag je opschrijven wat erin hoort. Niemand in je gezin kan dit lezen. Jij kiest wie het wel mag lezen.
liever-tekenen = Liever tekenen?
foto-van-je-tekening-knop = Maak een foto van je tekening
nu-praten = Wil je nu met iemand praten?
kijk-wie-bellen-knop = Kijk wie je kunt bellen
iets-opschrijven-knop = Iets opschrijven
