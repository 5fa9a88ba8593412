//! Fits a veiligheidskaart on exactly one A4.
//!
//! There is a fixed ladder of forms, from roomy to terse: first the letters get smaller, then the least urgent lists get
//! shorter, then texts do. The roomiest form that fits is found by a search in doubling steps. Whatever a form leaves out is counted and
//! printed in words, with disputes counted apart, because a dispute may never vanish unseen.

use serde::Serialize;

use crate::kaart::{Bevestiging, Veiligheidskaart};
use crate::zetterij::{self, Opdracht, Sjabloon, Zetsel};
use crate::{Bezwaar, DrukFout, Drukwerk};

/// Letter sizes to try, as a part of 10 points; the last one is the lower bound for reading.
const SCHALEN: [f64; 6] = [1.0, 0.95, 0.9, 0.85, 0.8, 0.75];
/// More lines of a list than this never fit.
const LANGSTE_LIJST: usize = 80;
/// More signs than this never fit, whatever the scale: no need to try.
const VOLSTE_A4: usize = 12_000;
/// Longer texts than this never fit.
const LANGSTE_TEKST: usize = 9_000;

/// How often a longer cut of the texts is tried, halving the step each time.
const TEKSTPROEVEN: usize = 4;

/// The lists of a card, the least urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lijst {
    OpenPunten,
    Verantwoordelijkheden,
    Ernaast,
    Gezin,
    Afspraken,
    Voorwaarden,
    Bezwaren,
    Personen,
}

const LIJSTEN: [Lijst; 8] = [
    Lijst::OpenPunten,
    Lijst::Verantwoordelijkheden,
    Lijst::Ernaast,
    Lijst::Gezin,
    Lijst::Afspraken,
    Lijst::Voorwaarden,
    Lijst::Bezwaren,
    Lijst::Personen,
];

/// The ladder below the smallest letter: how long a text may be, how short each list may become (in the order of
/// [`LIJSTEN`]), how many figures a person and how many objections a line keeps.
const TREDEN: [(usize, [usize; 8], usize, usize); 6] = [
    (LANGSTE_TEKST, [3, 4, 4, 6, 6, 6, 4, 8], 10, 4),
    (400, [2, 3, 3, 4, 4, 4, 3, 6], 6, 3),
    (200, [1, 2, 2, 3, 3, 3, 2, 5], 5, 2),
    (110, [1, 1, 1, 2, 2, 2, 1, 4], 4, 1),
    (60, [1, 1, 1, 1, 1, 1, 1, 2], 3, 1),
    (30, [1, 1, 1, 1, 1, 1, 1, 1], 2, 1),
];

/// One form of the card.
#[derive(Debug, Clone, PartialEq)]
struct Vorm {
    schaal: f64,
    tekst: usize,
    lijsten: [usize; 8],
    cijfers: usize,
    bezwaren: usize,
}

/// What the template must say about the form.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
struct Druk {
    schaal: f64,
    ingekort: bool,
    teksten_ingekort: bool,
    weg: Weg,
}

/// How much was left out, per list; `_weersproken` is how many of those carried an objection.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
struct Weg {
    open_punten: usize,
    verantwoordelijkheden: usize,
    ernaast: usize,
    gezin: usize,
    afspraken: usize,
    afspraken_weersproken: usize,
    voorwaarden: usize,
    voorwaarden_weersproken: usize,
    bezwaren: usize,
    personen: usize,
    personen_weersproken: usize,
    cijfers: Vec<usize>,
    bij_personen: Vec<usize>,
    bij_voorwaarden: Vec<usize>,
    bij_afspraken: Vec<usize>,
}

/// Typesets the roomiest form of the card that fits on one A4.
pub(crate) fn druk_op_een_a4(kaart: &Veiligheidskaart) -> Result<Drukwerk, DrukFout> {
    let drukwerk = passend(kaart);
    zetterij::ruim_op();
    drukwerk
}

fn passend(kaart: &Veiligheidskaart) -> Result<Drukwerk, DrukFout> {
    let vormen = vormen(kaart);
    let mut pers = Pers { kaart, beste: None };
    let (mut van, mut tot) = (0, vormen.len());
    // Most cards fit at once or nearly so: look close by first, in steps that double, and bisect only then.
    let (mut proef, mut stap) = (0, 1);
    while van < tot {
        if pers.past(&vormen[proef])? {
            tot = proef;
        } else {
            van = proef + 1;
        }
        let midden = usize::midpoint(van, tot);
        proef = if pers.beste.is_some() { midden } else { midden.min(proef + stap) };
        stap *= 2;
    }
    pers.geef_terug()?;
    let Proef { opdracht, zetsel, ingekort, .. } = pers.beste.ok_or(DrukFout::PastNiet)?;
    zetterij::schrijf(&opdracht, &zetsel, ingekort)
}

/// A form that was set on one A4.
struct Proef {
    vorm: Vorm,
    opdracht: Opdracht,
    zetsel: Zetsel,
    ingekort: bool,
}

/// Tries forms of one card and keeps the last one that fitted.
struct Pers<'a> {
    kaart: &'a Veiligheidskaart,
    beste: Option<Proef>,
}

impl Pers<'_> {
    fn past(&mut self, vorm: &Vorm) -> Result<bool, DrukFout> {
        let (kaart, druk) = in_vorm(self.kaart, vorm);
        if tekens(&kaart) > VOLSTE_A4 {
            return Ok(false);
        }
        let kenmerk = format!("{} kaart {}", self.kaart.dossierkenmerk, self.kaart.kaartnummer);
        let opdracht = Opdracht::nieuw(Sjabloon::Veiligheidskaart, &kaart, self.kaart.datum, &kenmerk)?;
        let opdracht = opdracht.met_druk(&druk)?;
        let zetsel = zetterij::zet(&opdracht)?;
        let past = zetsel.paginas() == 1;
        if past {
            self.beste = Some(Proef { vorm: vorm.clone(), opdracht, zetsel, ingekort: druk.ingekort });
        }
        Ok(past)
    }

    /// A step of the ladder often frees more room than was needed: fills it again, the most urgent first.
    fn geef_terug(&mut self) -> Result<(), DrukFout> {
        let Some(beste) = self.beste.as_ref().filter(|beste| beste.ingekort) else { return Ok(()) };
        let mut vorm = beste.vorm.clone();
        for ruim in [
            Vorm { cijfers: LANGSTE_LIJST, bezwaren: LANGSTE_LIJST, ..vorm.clone() },
            Vorm { cijfers: LANGSTE_LIJST, ..vorm.clone() },
            Vorm { bezwaren: LANGSTE_LIJST, ..vorm.clone() },
        ] {
            if ruim != vorm && self.past(&ruim)? {
                vorm = ruim;
                break;
            }
        }
        for (plaats, lijst) in LIJSTEN.into_iter().enumerate().rev() {
            let heel = lengte(self.kaart, lijst).min(LANGSTE_LIJST);
            let mut stap = 1;
            while vorm.lijsten[plaats] < heel {
                let mut ruim = vorm.clone();
                ruim.lijsten[plaats] = heel.min(ruim.lijsten[plaats] + stap);
                if !self.past(&ruim)? {
                    break;
                }
                vorm = ruim;
                stap *= 2;
            }
        }
        let langer = TREDEN.iter().map(|trede| trede.0).filter(|tekst| *tekst > vorm.tekst).min();
        let mut boven = langer.unwrap_or(vorm.tekst);
        for _ in 0..TEKSTPROEVEN {
            let ruim = Vorm { tekst: usize::midpoint(vorm.tekst, boven), ..vorm.clone() };
            if ruim == vorm {
                break;
            }
            if self.past(&ruim)? {
                vorm = ruim;
            } else {
                boven = ruim.tekst;
            }
        }
        Ok(())
    }
}

/// The ladder for this card, from roomy to terse.
fn vormen(kaart: &Veiligheidskaart) -> Vec<Vorm> {
    let mut vorm = Vorm {
        schaal: SCHALEN[0],
        tekst: LANGSTE_TEKST,
        lijsten: LIJSTEN.map(|lijst| lengte(kaart, lijst).min(LANGSTE_LIJST)),
        cijfers: LANGSTE_LIJST,
        bezwaren: LANGSTE_LIJST,
    };
    let mut vormen: Vec<_> = SCHALEN.iter().map(|schaal| Vorm { schaal: *schaal, ..vorm.clone() }).collect();
    vorm.schaal = SCHALEN[SCHALEN.len() - 1];
    for (tekst, bodems, cijfers, bezwaren) in TREDEN {
        vorm = Vorm { tekst, cijfers, bezwaren, ..vorm };
        vormen.push(vorm.clone());
        for (plaats, bodem) in bodems.into_iter().enumerate() {
            while vorm.lijsten[plaats] > bodem {
                vorm.lijsten[plaats] -= 1;
                vormen.push(vorm.clone());
            }
        }
    }
    vormen
}

fn lengte(kaart: &Veiligheidskaart, lijst: Lijst) -> usize {
    match lijst {
        Lijst::OpenPunten => kaart.open_punten.len(),
        Lijst::Verantwoordelijkheden => kaart.verantwoordelijkheden.len(),
        Lijst::Ernaast => kaart.ernaast.len(),
        Lijst::Gezin => kaart.bevestigingen.gezin.len(),
        Lijst::Afspraken => kaart.afspraken.len(),
        Lijst::Voorwaarden => kaart.voorwaarden.len(),
        Lijst::Bezwaren => kaart.bezwaren.len(),
        Lijst::Personen => kaart.personen.len(),
    }
}

/// The card in this form, and what was left out.
fn in_vorm(kaart: &Veiligheidskaart, vorm: &Vorm) -> (Veiligheidskaart, Druk) {
    let mut kort = kaart.clone();
    let mut weg = Weg::default();
    for (lijst, aantal) in LIJSTEN.into_iter().zip(vorm.lijsten) {
        match lijst {
            Lijst::OpenPunten => weg.open_punten = houd(&mut kort.open_punten, aantal).len(),
            Lijst::Verantwoordelijkheden => {
                weg.verantwoordelijkheden = houd(&mut kort.verantwoordelijkheden, aantal).len();
            }
            Lijst::Ernaast => weg.ernaast = houd(&mut kort.ernaast, aantal).len(),
            Lijst::Gezin => weg.gezin = houd(&mut kort.bevestigingen.gezin, aantal).len(),
            Lijst::Bezwaren => weg.bezwaren = houd(&mut kort.bezwaren, aantal).len(),
            Lijst::Afspraken => {
                let eraf = houd(&mut kort.afspraken, aantal);
                weg.afspraken_weersproken = weersproken(eraf.iter().map(|regel| &regel.bezwaren));
                weg.afspraken = eraf.len();
            }
            Lijst::Voorwaarden => {
                let eraf = houd(&mut kort.voorwaarden, aantal);
                weg.voorwaarden_weersproken = weersproken(eraf.iter().map(|regel| &regel.bezwaren));
                weg.voorwaarden = eraf.len();
            }
            Lijst::Personen => {
                let eraf = houd(&mut kort.personen, aantal);
                weg.personen_weersproken = weersproken(eraf.iter().map(|regel| &regel.bezwaren));
                weg.personen = eraf.len();
            }
        }
    }
    for persoon in &mut kort.personen {
        weg.cijfers.push(houd(&mut persoon.cijfers, vorm.cijfers).len());
        weg.bij_personen.push(houd(&mut persoon.bezwaren, vorm.bezwaren).len());
    }
    for voorwaarde in &mut kort.voorwaarden {
        weg.bij_voorwaarden.push(houd(&mut voorwaarde.bezwaren, vorm.bezwaren).len());
    }
    for afspraak in &mut kort.afspraken {
        weg.bij_afspraken.push(houd(&mut afspraak.bezwaren, vorm.bezwaren).len());
    }
    let mut teksten_ingekort = false;
    elke_tekst(&mut kort, &mut |tekst| teksten_ingekort |= kort_in(tekst, vorm.tekst));
    let ingekort = teksten_ingekort || kort_geteld(&weg) > 0;
    (kort, Druk { schaal: vorm.schaal, ingekort, teksten_ingekort, weg })
}

/// Keeps the first `aantal` of a list and hands back the rest.
fn houd<T>(lijst: &mut Vec<T>, aantal: usize) -> Vec<T> {
    lijst.split_off(aantal.min(lijst.len()))
}

fn weersproken<'a>(regels: impl Iterator<Item = &'a Vec<Bezwaar>>) -> usize {
    regels.filter(|bezwaren| !bezwaren.is_empty()).count()
}

fn kort_geteld(weg: &Weg) -> usize {
    let lijsten = weg.open_punten
        + weg.verantwoordelijkheden
        + weg.ernaast
        + weg.gezin
        + weg.afspraken
        + weg.voorwaarden
        + weg.bezwaren
        + weg.personen;
    let genest = [&weg.cijfers, &weg.bij_personen, &weg.bij_voorwaarden, &weg.bij_afspraken];
    lijsten + genest.into_iter().flatten().sum::<usize>()
}

/// Cuts a text at a word, with an ellipsis that the card explains; tells whether it did.
fn kort_in(tekst: &mut String, hoogstens: usize) -> bool {
    // A line end takes a whole line of paper, however short it is.
    let regels = hoogstens / 30 + 1;
    let te_veel_regels = tekst.lines().count() > regels;
    if tekst.chars().count() <= hoogstens && !te_veel_regels {
        return false;
    }
    let tekst_kort: String = if te_veel_regels {
        tekst.lines().take(regels).collect::<Vec<_>>().join("\n").chars().take(hoogstens).collect()
    } else {
        tekst.chars().take(hoogstens).collect()
    };
    let einde = tekst_kort.rfind(char::is_whitespace).filter(|einde| *einde * 2 > tekst_kort.len());
    *tekst = format!("{} […]", tekst_kort[..einde.unwrap_or(tekst_kort.len())].trim_end());
    true
}

/// Number of signs on the card.
fn tekens(kaart: &Veiligheidskaart) -> usize {
    let mut som = 0;
    elke_tekst(&mut kaart.clone(), &mut |tekst| som += tekst.chars().count());
    som
}

fn elke_tekst(kaart: &mut Veiligheidskaart, doe: &mut impl FnMut(&mut String)) {
    let Veiligheidskaart {
        huishouden,
        dossierkenmerk,
        kaartnummer: _,
        aanleiding,
        datum: _,
        vast_gezicht,
        ernaast,
        fase: _,
        personen,
        voorwaarden,
        afspraken,
        zicht_op_veiligheid,
        verantwoordelijkheden,
        open_punten,
        bezwaren,
        bevestigingen,
        vervallen: _,
    } = kaart;
    [huishouden, dossierkenmerk, aanleiding, &mut vast_gezicht.naam, &mut vast_gezicht.organisatie]
        .into_iter()
        .chain(&mut vast_gezicht.telefoon)
        .chain(&mut vast_gezicht.waarnemer)
        .chain([&mut zicht_op_veiligheid.wie])
        .for_each(&mut *doe);
    for iemand in ernaast {
        [&mut iemand.naam, &mut iemand.organisatie, &mut iemand.rol]
            .into_iter()
            .chain(&mut iemand.telefoon)
            .for_each(&mut *doe);
    }
    for persoon in personen {
        doe(&mut persoon.naam);
        persoon.toelichting.iter_mut().for_each(&mut *doe);
        doe(&mut persoon.veiligheid);
        persoon.cijfers.iter_mut().for_each(|cijfer| doe(&mut cijfer.gever));
        elk_bezwaar(&mut persoon.bezwaren, doe);
    }
    for voorwaarde in voorwaarden {
        doe(&mut voorwaarde.tekst);
        doe(&mut voorwaarde.gesteld_door);
        elk_bezwaar(&mut voorwaarde.bezwaren, doe);
    }
    for afspraak in afspraken {
        doe(&mut afspraak.wie);
        doe(&mut afspraak.wat);
        doe(&mut afspraak.wanneer);
        doe(&mut afspraak.controle);
        doe(&mut afspraak.als_het_misgaat);
        elk_bezwaar(&mut afspraak.bezwaren, doe);
    }
    for regel in verantwoordelijkheden {
        doe(&mut regel.wie);
        doe(&mut regel.waarvoor);
    }
    for punt in open_punten {
        doe(&mut punt.wat);
        punt.wie.iter_mut().for_each(&mut *doe);
    }
    elk_bezwaar(bezwaren, doe);
    let van = |wie: &mut Option<Bevestiging>, doe: &mut dyn FnMut(&mut String)| {
        if let Some(wie) = wie {
            doe(&mut wie.naam);
        }
    };
    van(&mut bevestigingen.gever, doe);
    van(&mut bevestigingen.ontvanger, doe);
    bevestigingen.gezin.iter_mut().for_each(|wie| doe(&mut wie.naam));
}

fn elk_bezwaar(bezwaren: &mut [Bezwaar], doe: &mut impl FnMut(&mut String)) {
    for bezwaar in bezwaren {
        doe(&mut bezwaar.wie);
        doe(&mut bezwaar.tekst);
    }
}
