# My story, what I bring in, the three houses.

verhaal-alleen-zelf-kop = A story belongs to the person
verhaal-alleen-zelf = You are here for somebody else. What that person tells, only that person reads and writes.
verhaal-inleiding = Tell it once, in your own words. You choose who reads it, and until when. Only you can change it.
zo-vertel-ik-kop = This is how I tell it
verder-schrijven-knop = Go on writing
niets-geschreven-kop = Nothing written yet
niets-geschreven = It does not have to be long. A few sentences are fine. You can always add to it later.
beginnen-schrijven-knop = Begin to write
wensen-ideeen-kop = Wishes and ideas
tekeningen-kop = Drawings, photos and recordings
iets-toevoegen-kop = Add something
een-wens-knop = A wish
een-idee-knop = An idea that can help
een-tekening-knop = A drawing
een-foto-knop = A photo
iets-inspreken-knop = Record your voice
iedereen-naast-u = everybody who stands beside you
iedereen-naast-ons = Everybody who stands beside us
vast-of-waarnemer = { $naam } (your regular contact person, or whoever stands in)
wie-mijn-verhaal-kop = Who may read my story
niemand-leest = Nobody. Not even your regular contact person. You choose whether you share it.
deling-regel = , up to and including { $datum }. What for: { $waarvoor }
stoppen-delen-knop = Stop sharing
delen-met-iemand-knop = Share with somebody
eerder-gedeeld-kop = With whom I shared it before
deling-was = , from { $van } to { $tot }
verhaal-schrijven-titel = Write my story
verhaal-schrijven = Nobody reads this until you share it yourself. Are you walking away? Save first.
verhaal-vragen = How did it begin? How is it now? What must somebody know who helps you?
verhaal-delen-titel = Share my story
verhaal-delen = You can always stop. That works at once. Other people in your family can never read your story.
wie-mag-het-lezen-kop = Who may read it?
gezicht-uw-vaste = { $naam }, your regular contact person
waarvoor-voorbeeld = For example: so that I do not have to tell it again.
daarna-niet-meer = After that, this person can no longer read it. You can then share it again.

# What I bring in.

leest-mee = { $datum } · can read it: { $wie }
team-laat-weten = The team will let you know whether it is used, and why (not).
veranderen-weghalen-knop = Change or take away
alleen-gezicht = Only { $naam }, your regular contact person
wie-mag-dit-zien-kop = Who may see this?
anderen-zien-dit-niet = Other people in your family do not see this.
wat-wens-ik-kop = What do I wish?
wat-is-mijn-idee-kop = What is my idea?
wat-hoort-in-huis-kop = What belongs in this house?
weghalen-knop = Take away
weghalen-titel = Take away?
weghalen-gevolg = After that nobody can see it any more, not even you. A photo, drawing or recording is destroyed.
weghalen-ja-knop = Yes, take it away
kies-opname-kop = Choose or make a recording
opname-uitleg = Record it with your phone and then choose the file. M4A, MP3 or WAV, up to 8 MB.
kies-foto-kop = Choose or take a photo
foto-uitleg = JPEG, PNG or WebP, up to 8 MB.
foto-van-tekening-kop = Take a photo of the drawing
waar-en-wanneer-eruit = We take out where and when it was made before we keep it.
wat-te-zien-kop = What is to be seen or heard?
wat-te-zien = For who cannot see or hear it. For example: our house with a sun above it.
iets-bij-vertellen-kop = Do I want to tell something with it?

# The three houses.

huis-goed-kop = The house of good things
huis-goed = What makes me happy? Who is kind to me?
huis-zorg-kop = The house of worries
huis-zorg = What do I worry about? What makes me afraid or angry?
huis-droom-kop = The house of dreams
huis-droom = How would it be if everything were fine?
huizen-inleiding = In each house you may write down what belongs in it. Nobody in your family can read this. You choose who may read it.
liever-tekenen = Would you rather draw?
foto-van-je-tekening-knop = Take a photo of your drawing
nu-praten = Do you want to talk to somebody now?
kijk-wie-bellen-knop = See whom you can call
iets-opschrijven-knop = Write something down
