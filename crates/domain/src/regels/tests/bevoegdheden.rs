//! Who may perform which formal act (INV-6, INV-7) and who may touch what (§9.5, INV-23).

use jiff::civil::{Date, date};

use super::REGELS;
use crate::regels::{
    Bereik, Bevoegd, Bevoegdheid, Functie, Gezinsrol, Onderdeel, Recht, Rechtsmodus, Rol, Verzoeksoort,
    Voorwaarde,
};

const VANDAAG: Date = date(2025, 3, 3);

fn bevoegd(rol: impl Into<Rol>, code: Bevoegdheid) -> Bevoegd {
    REGELS.bevoegd(rol.into(), code, Rechtsmodus::HuidigRecht, VANDAAG)
}

fn houders(code: Bevoegdheid) -> Vec<Functie> {
    Functie::ALLE.iter().copied().filter(|functie| bevoegd(*functie, code) == Bevoegd::Ja).collect()
}

#[test]
fn inv_06_each_act_has_exactly_the_holders_of_the_matrix() {
    use Functie::{Burgemeester, College, Hulpofficier, Jr, Om, RvdkToetser, RvtGi, RvtVt};
    for (code, verwacht) in [
        (Bevoegdheid::VtOnderzoek, vec![RvtVt]),
        (Bevoegdheid::VtoIndienen, vec![RvtVt, RvtGi, College]),
        (Bevoegdheid::ToetsEersteMaatregel, vec![RvdkToetser]),
        (Bevoegdheid::VerzoekOts, vec![RvdkToetser, Om]),
        (Bevoegdheid::VerzoekGezag, vec![RvdkToetser, Om]),
        (Bevoegdheid::VerlengingOts, vec![RvtGi]),
        (Bevoegdheid::VerzoekMuhp, vec![RvtGi, RvdkToetser, Om]),
        (Bevoegdheid::UitvoeringMaatregel, vec![RvtGi]),
        (Bevoegdheid::UitvoeringJr, vec![RvtGi, Jr]),
        (Bevoegdheid::SchriftelijkeAanwijzing, vec![RvtGi]),
        (Bevoegdheid::HuisverbodOpleggen, vec![Burgemeester, Hulpofficier]),
        (Bevoegdheid::HuisverbodVerlengen, vec![Burgemeester]),
        (Bevoegdheid::HuisverbodIntrekken, vec![Burgemeester]),
        (Bevoegdheid::Uitspraak, vec![]),
    ] {
        assert_eq!(houders(code), verwacht, "{code}");
    }
}

#[test]
fn inv_07_the_handling_rvdk_colleague_and_the_fixed_face_never_do_the_toets() {
    for functie in [Functie::RvtRvdk, Functie::VasteProfessional, Functie::RvtGi, Functie::RvtVt, Functie::Om]
    {
        assert_eq!(bevoegd(functie, Bevoegdheid::ToetsEersteMaatregel), Bevoegd::Nee, "{functie}");
    }
}

#[test]
fn inv_07_only_a_first_measure_needs_the_toets() {
    use Verzoeksoort as V;
    let eerste = [V::Vots, V::Ots, V::Gezagsbeeindiging, V::SchorsingGezag, V::MuhpBijEersteMaatregel];
    for soort in V::ALLE {
        assert_eq!(soort.is_eerste_maatregel(), eerste.contains(soort), "{soort}");
    }
}

#[test]
fn d_30_parents_and_carers_may_ask_only_when_the_raad_does_not() {
    let als = Bevoegd::Als(Voorwaarde::RaadVerzoektNiet);
    assert_eq!(bevoegd(Gezinsrol::OuderMetGezag, Bevoegdheid::VerzoekOts), als);
    assert_eq!(bevoegd(Gezinsrol::Pleegouder, Bevoegdheid::VerzoekOts), als);
    assert_eq!(bevoegd(Gezinsrol::Steunfiguur, Bevoegdheid::VerzoekOts), Bevoegd::Nee);
    assert_eq!(
        bevoegd(Gezinsrol::Pleegouder, Bevoegdheid::VerzoekGezag),
        Bevoegd::Als(Voorwaarde::RaadVerzoektNietEnEenJaarVerzorgd)
    );
    assert_eq!(bevoegd(Gezinsrol::OuderMetGezag, Bevoegdheid::VerzoekGezag), Bevoegd::Nee);
}

#[test]
fn d_37_the_local_team_files_a_vto_only_when_the_college_designated_it() {
    assert_eq!(
        bevoegd(Functie::VasteProfessional, Bevoegdheid::VtoIndienen),
        Bevoegd::Als(Voorwaarde::AangewezenDoorCollege)
    );
}

#[test]
fn inv_06_under_a_law_that_does_not_exist_yet_nobody_holds_a_power() {
    for code in Bevoegdheid::ALLE {
        assert!(REGELS.bevoegdheid(*code, Rechtsmodus::NieuwRecht, VANDAAG).is_none(), "{code}");
        assert!(REGELS.bevoegdheid(*code, Rechtsmodus::HuidigRecht, date(2008, 12, 31)).is_none(), "{code}");
    }
    let rol = Rol::Functie(Functie::RvtVt);
    assert_eq!(REGELS.bevoegd(rol, Bevoegdheid::VtOnderzoek, Rechtsmodus::NieuwRecht, VANDAAG), Bevoegd::Nee);
}

#[test]
fn inv_23_administrators_programme_council_and_assessors_have_no_cell_with_content() {
    for functie in Functie::ALLE.iter().filter(|functie| functie.nooit_inhoud()) {
        for onderdeel in Onderdeel::ALLE {
            let cel = REGELS.rolrecht(Rol::Functie(*functie), *onderdeel, VANDAAG);
            assert!(cel.is_none_or(|cel| !cel.bereik.raakt_inhoud()), "{functie} {onderdeel}");
        }
    }
}

#[test]
fn the_role_table_says_what_section_9_5_says() {
    let mag = |rol: Rol, onderdeel, recht| REGELS.mag(rol, onderdeel, recht, VANDAAG);
    let vast = Rol::Functie(Functie::VasteProfessional);
    assert!(mag(vast, Onderdeel::Plan, Recht::Leiden));
    assert!(mag(vast, Onderdeel::Beheer, Recht::Erbijhalen));
    assert!(!mag(vast, Onderdeel::Maatregel, Recht::Besluiten));
    let steun = Rol::Gezin(Gezinsrol::Steunfiguur);
    assert!(!mag(steun, Onderdeel::Plan, Recht::Lezen));
    assert_eq!(REGELS.rolrecht(steun, Onderdeel::Dossier, VANDAAG).unwrap().bereik, Bereik::EigenAfspraken);
    let zonder = Rol::Gezin(Gezinsrol::OuderZonderGezag);
    assert_eq!(REGELS.rolrecht(zonder, Onderdeel::Dossier, VANDAAG).unwrap().bereik, Bereik::Eigen);
    // Nobody but family members agrees to a statement (INV-15).
    for functie in Functie::ALLE {
        assert!(!mag(Rol::Functie(*functie), Onderdeel::Stelling, Recht::Accorderen), "{functie}");
    }
    // Bringing expertise in is for the local team alone.
    for functie in Functie::ALLE {
        let mag = mag(Rol::Functie(*functie), Onderdeel::Beheer, Recht::Erbijhalen);
        assert_eq!(mag, *functie == Functie::VasteProfessional, "{functie}");
    }
}

#[test]
fn codes_are_read_back_and_an_unknown_one_lists_what_is_allowed() {
    for functie in Functie::ALLE {
        let json = serde_json::to_string(functie).unwrap();
        assert_eq!(serde_json::from_str::<Functie>(&json).unwrap(), *functie);
        assert_eq!(serde_json::from_str::<Rol>(&json).unwrap(), Rol::Functie(*functie));
    }
    for rol in Gezinsrol::ALLE {
        let json = serde_json::to_string(rol).unwrap();
        assert_eq!(serde_json::from_str::<Rol>(&json).unwrap(), Rol::Gezin(*rol));
    }
    let fout = "toveraar".parse::<Functie>().unwrap_err().to_string();
    assert!(
        fout.contains("toveraar") && fout.contains("vaste_professional") && fout.contains("rvdk_toetser"),
        "{fout}"
    );
}
