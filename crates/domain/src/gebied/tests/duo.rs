//! The duo rule (INV-5).

use proptest::prelude::*;

use crate::gebied::{DuoFout, Duolid, Duoregel};
use crate::regels::Functie;

fn lid(persoon: u8, functie: Functie) -> Duolid<u8> {
    Duolid { persoon, functie, actief: true }
}

fn toets(regel: Duoregel, een: Functie, ander: Functie) -> Result<(), DuoFout> {
    regel.toets(&lid(1, een), &lid(2, ander))
}

#[test]
fn inv_05_each_region_s_rule_allows_its_own_pairs() {
    use DuoFout::{EenVanElk, GeenRvt, GeenTeamlid};
    use Duoregel::{Geen, LokaalEnRvt, RvtMetRvtOfLokaal, VastDuoOpMaat};
    use Functie::{Jurist, LokaalTeamlid, RvdkToetser, RvtGi, RvtVrouwenopvang, RvtVt, VasteProfessional};
    for (regel, een, ander, verwacht) in [
        (LokaalEnRvt, VasteProfessional, RvtVt, Ok(())),
        (LokaalEnRvt, RvtGi, LokaalTeamlid, Ok(())),
        (LokaalEnRvt, RvtGi, RvtVt, Err(EenVanElk)),
        (LokaalEnRvt, VasteProfessional, LokaalTeamlid, Err(EenVanElk)),
        (RvtMetRvtOfLokaal, RvtGi, RvtVt, Ok(())),
        (RvtMetRvtOfLokaal, RvtVrouwenopvang, VasteProfessional, Ok(())),
        (RvtMetRvtOfLokaal, VasteProfessional, LokaalTeamlid, Err(GeenRvt)),
        (VastDuoOpMaat, VasteProfessional, LokaalTeamlid, Ok(())),
        (VastDuoOpMaat, RvtGi, RvtVt, Ok(())),
        (VastDuoOpMaat, RvtGi, Jurist, Err(GeenTeamlid)),
        (Geen, VasteProfessional, RvtVt, Ok(())),
        (Geen, VasteProfessional, RvdkToetser, Err(GeenTeamlid)),
    ] {
        assert_eq!(toets(regel, een, ander), verwacht, "{regel}: {een} met {ander}");
    }
}

#[test]
fn inv_05_one_person_is_never_both_and_both_are_active() {
    for regel in Duoregel::ALLE {
        let een = lid(1, Functie::VasteProfessional);
        let zelf = lid(1, Functie::RvtVt);
        assert_eq!(regel.toets(&een, &zelf), Err(DuoFout::ZelfdePersoon));
        let weg = Duolid { actief: false, ..lid(2, Functie::RvtVt) };
        assert_eq!(regel.toets(&een, &weg), Err(DuoFout::NietActief));
        assert_eq!(regel.toets(&weg, &een), Err(DuoFout::NietActief));
    }
}

#[test]
fn inv_05_the_refusal_says_in_plain_dutch_who_is_needed() {
    let fout = toets(Duoregel::LokaalEnRvt, Functie::RvtGi, Functie::RvtVt).unwrap_err().to_string();
    assert!(fout.contains("één professional van het lokale team en één van het veiligheidsteam"), "{fout}");
}

proptest! {
    #[test]
    fn inv_05_the_order_of_the_two_makes_no_difference(
        regel in 0..Duoregel::ALLE.len(), een in 0..Functie::ALLE.len(), ander in 0..Functie::ALLE.len(),
        personen in (0_u8..3, 0_u8..3), actief in any::<(bool, bool)>(),
    ) {
        let een = Duolid { persoon: personen.0, functie: Functie::ALLE[een], actief: actief.0 };
        let ander = Duolid { persoon: personen.1, functie: Functie::ALLE[ander], actief: actief.1 };
        let regel = Duoregel::ALLE[regel];
        prop_assert_eq!(regel.toets(&een, &ander), regel.toets(&ander, &een));
        if regel.toets(&een, &ander).is_ok() {
            prop_assert!(een.persoon != ander.persoon && een.actief && ander.actief);
        }
    }
}
