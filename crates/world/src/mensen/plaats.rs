//! Homes and telephone numbers that are nobody's.
//!
//! The four digits of a postcode and the town are real, so that inclusion by postcode works. Streets are made up, and the
//! two letters hold one that was never given out (F, I, O, Q, U, Y). Telephone numbers have a 0 where no number has one.

use crate::{fout::Wereldfout, toeval::Toeval};
use naast_domain::{
    gebied::Postcode,
    gezin::{Adres, Contactkanaal, Contactsoort},
    tekst::Korttekst,
};
use std::str::FromStr;

/// Where a home stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Buurt {
    /// The gemeente Waterland.
    Waterland,
    /// Zaanstad-Noord.
    ZaanstadNoord,
    /// Near by, where the pilot does not work.
    Buiten,
}

impl Buurt {
    fn plaatsen(self) -> &'static [(u16, &'static str)] {
        match self {
            Self::Waterland => &[
                (1141, "Monnickendam"),
                (1141, "Monnickendam"),
                (1141, "Monnickendam"),
                (1145, "Katwoude"),
                (1151, "Broek in Waterland"),
                (1153, "Zuiderwoude"),
                (1154, "Uitdam"),
                (1156, "Marken"),
                (1452, "Ilpendam"),
                (1454, "Watergang"),
                (1482, "Purmer"),
            ],
            Self::ZaanstadNoord => &[
                (1521, "Wormerveer"),
                (1521, "Wormerveer"),
                (1525, "Westknollendam"),
                (1561, "Krommenie"),
                (1562, "Krommenie"),
                (1566, "Assendelft"),
                (1567, "Assendelft"),
            ],
            Self::Buiten => {
                &[(1121, "Landsmeer"), (1131, "Volendam"), (1441, "Purmerend"), (1506, "Zaandam")]
            }
        }
    }
}

const STRATEN: &[&str] = &[
    "Zilverwilgpad",
    "Korenspechtstraat",
    "Turfgraverskade",
    "Melkbuslaan",
    "Palingrokersstraat",
    "Hooischuurpad",
    "Windpluimweg",
    "Kluutstraat",
    "Zeilmakersdreef",
    "Rietsnijdershof",
    "Oude Dijkhoek",
    "Papierschepperslaan",
    "Verfmolenkade",
    "Lisdoddeveld",
    "Slootjesspringerspad",
    "Grutterspad",
    "Noordermeent",
    "Haringbuisstraat",
    "Dotterbloemhof",
    "Klompenmakerspad",
    "Sluiswachtersdam",
    "Bleekveldstraat",
    "Weidevogellaan",
    "Touwslagersgang",
    "Kaaspakhuisplein",
    "Ringvaartdreef",
    "Zwaluwtongstraat",
    "Pontveerpad",
    "Vlasroterskade",
    "Oostermeent",
];

const NOOIT_UITGEGEVEN: [char; 6] = ['F', 'I', 'O', 'Q', 'U', 'Y'];
const LETTERS: [char; 14] = ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'J', 'K', 'L', 'M', 'N', 'P', 'R'];

/// Gives every household of a region an address of its own.
pub(crate) struct Plaatsgever {
    volgnummer: u32,
}

impl Plaatsgever {
    /// For the household with this number: house numbers follow from it, so no two households share one.
    pub(crate) fn van_gezin(volgnummer: u32) -> Self {
        Self { volgnummer: volgnummer * 4 }
    }

    /// An address that is nobody else's.
    pub(crate) fn adres(&mut self, buurt: Buurt, toeval: &mut Toeval) -> Result<Adres, Wereldfout> {
        let (pc4, plaats) = toeval.kies(buurt.plaatsen());
        let letters = [toeval.kies(&LETTERS), toeval.kies(&NOOIT_UITGEGEVEN)];
        let huisnummer = 201 + self.volgnummer;
        self.volgnummer += 1;
        Ok(Adres {
            straat: Korttekst::lees("straat", toeval.kies(STRATEN))?,
            huisnummer: Some(Korttekst::lees("huisnummer", &huisnummer.to_string())?),
            postcode: Some(postcode(pc4, letters)?),
            plaats: Some(Korttekst::lees("plaats", plaats)?),
            land: None,
        })
    }

    /// A mobile number that cannot exist.
    pub(crate) fn telefoon(
        &mut self,
        veilig: bool,
        toelichting: Option<&str>,
    ) -> Result<Contactkanaal, Wereldfout> {
        self.volgnummer += 1;
        let [a, b, c] = [self.volgnummer / 100 % 100, self.volgnummer % 100, self.volgnummer * 7 % 100];
        Ok(Contactkanaal {
            soort: Contactsoort::Telefoon,
            waarde: Korttekst::lees("telefoon", &format!("06 00 {a:02} {b:02} {c:02}"))?,
            veilig,
            toelichting: toelichting.map(|tekst| Korttekst::lees("toelichting", tekst)).transpose()?,
        })
    }
}

fn postcode(pc4: u16, letters: [char; 2]) -> Result<Postcode, Wereldfout> {
    let tekst = format!("{pc4}{}{}", letters[0], letters[1]);
    Postcode::from_str(&tekst).map_err(|_| Wereldfout::Onzin("postcode"))
}
