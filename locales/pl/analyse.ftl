# How it comes: the analysis as far as it is about the reader.

zo-vastgesteld-kop = Tak to ustalono
zo-denken-we-kop = Tak o tym teraz myślimy
gedeeld-op-door = Udostępniono { $datum }: { $wie }
analyse-leeg-kop = Nic jeszcze nie udostępniono
bent-u-het-eens-kop = Czy zgadzasz się z tym?
ben-je-het-eens-kop = Czy zgadzasz się z tym?
zelf-geschreven = napisane własnoręcznie
verteld-aan = opowiedziane osobie: { $wie }
schrijf-hoe-u-het-ziet-knop = Napisz, jak to widzisz
factor-oorzaak-kop = Z czego to wynika
factor-houdt-kop = Co to podtrzymuje
factor-risico-kop = Co zwiększa zagrożenie
factor-goed-kop = Co idzie dobrze i pomaga
kernvraag-kop = Co chcemy zrozumieć
patroon-kop = Co ciągle powraca
hypothese-kop = Co może mieć wpływ (jeszcze niepewne)
goed-voor-kop = Co jest dobre (dla kogo: { $naam })
wat-nodig-is-kop = Co jest potrzebne
nog-niet-gereageerd = jeszcze bez odpowiedzi. To nie znaczy „tak”.
oordeel-eens = zgoda
oordeel-gezegd = zdanie na ten temat
schrijf-hoe-u-het-ziet = Napisz poniżej, jak to widzisz.
hoe-ik-het-zie-titel = Jak ja to widzę
mogen-je-ouders = Czy rodzice mogą to czytać? Wybierasz Ty.
alleen-wie-mij-helpt = Tylko osoby, które mi pomagają
ook-mijn-ouders = Także moi rodzice, którzy mają gezag (władzę rodzicielską)
