//! What must hold for every family, tried on random ones.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use maud::Render as _;
use proptest::prelude::*;

use super::graaf::Graaf;
use super::lijnen::Betekenis;
use super::plaats::{BREED, Opstelling};
use super::*;

/// A family as plain numbers, so that proptest can shrink it.
#[derive(Clone, Debug)]
struct Familie {
    mensen: Vec<(u8, i16, bool)>,
    /// Parent, child, ground.
    ouders: Vec<(usize, usize, u8)>,
    /// One, other, kind, ended.
    partners: Vec<(usize, usize, u8, bool)>,
    huishoudens: Vec<Vec<usize>>,
}

/// Families as they come: generations that follow each other, partners, former partners, half-siblings, foster care.
fn gewone_familie() -> impl Strategy<Value = Familie> {
    let paar = (any::<bool>(), 0..4_u8, any::<bool>(), 0..4_usize, 0..3_u8, 0..6_usize);
    (proptest::collection::vec(paar, 1..5), 1..4_usize, any::<u64>()).prop_map(|(paren, huizen, zaad)| {
        let mut familie =
            Familie { mensen: Vec::new(), ouders: Vec::new(), partners: Vec::new(), huishoudens: Vec::new() };
        let nieuw = |familie: &mut Familie, generatie: i16| {
            let i = familie.mensen.len();
            let n = u8::try_from(i % 251).unwrap_or(0);
            familie.mensen.push((n, 1950 + generatie * 27 + i16::from(n % 9), n % 7 == 3));
            i
        };
        let mut kinderen: Vec<(usize, i16)> = Vec::new();
        for (nr, (samen, soort, voorbij, aantal, grond, keuze)) in paren.into_iter().enumerate() {
            // A couple: new people, or a grown child of an earlier couple with someone new.
            let (een, generatie) = if kinderen.is_empty() || nr % 2 == 0 {
                (nieuw(&mut familie, 0), 0)
            } else {
                kinderen[keuze % kinderen.len()]
            };
            let ander = nieuw(&mut familie, generatie);
            if samen {
                familie.partners.push((een, ander, soort, voorbij));
            }
            for _ in 0..aantal {
                let kind = nieuw(&mut familie, generatie + 1);
                familie.ouders.extend([(een, kind, grond), (ander, kind, grond)]);
                kinderen.push((kind, generatie + 1));
            }
        }
        for h in 0..huizen {
            let leden = (0..familie.mensen.len()).filter(|i| (zaad >> ((i + h * 7) % 60)) & 1 == 1).collect();
            familie.huishoudens.push(leden);
        }
        familie
    })
}

/// Anything at all: circles, people who are their own grandparent, relations with nobody.
fn onmogelijke_familie() -> impl Strategy<Value = Familie> {
    (1..14_usize).prop_flat_map(|n| {
        let iemand = 0..n + 2;
        (
            proptest::collection::vec((0..3_u8, 1940..2026_i16, any::<bool>()), n),
            proptest::collection::vec((iemand.clone(), iemand.clone(), 0..5_u8), 0..14),
            proptest::collection::vec((iemand.clone(), iemand.clone(), 0..4_u8, any::<bool>()), 0..8),
            proptest::collection::vec(proptest::collection::vec(iemand, 0..6), 0..4),
        )
            .prop_map(|(mensen, ouders, partners, huishoudens)| Familie {
                mensen,
                ouders,
                partners,
                huishoudens,
            })
    })
}

/// Runs a check on the family as input for the drawing.
fn met<R>(familie: &Familie, proef: impl FnOnce(&Genogram<'_>) -> R) -> R {
    let ids: Vec<String> = (0..familie.mensen.len() + 2).map(|i| format!("p{i}")).collect();
    let namen: Vec<String> = (0..familie.mensen.len()).map(|i| format!("Mens{i}x de Jong")).collect();
    let leden: Vec<Vec<&str>> =
        familie.huishoudens.iter().map(|leden| leden.iter().map(|&i| ids[i].as_str()).collect()).collect();
    let gronden =
        [Afkomst::Juridisch, Afkomst::Pleeg, Afkomst::Adoptie, Afkomst::NietJuridisch, Afkomst::Stief];
    let soorten =
        [Verbintenis::Huwelijk, Verbintenis::Samenwonend, Verbintenis::Relatie, Verbintenis::Partnerschap];
    let genogram = Genogram {
        naam: "Proef",
        personen: familie
            .mensen
            .iter()
            .enumerate()
            .map(|(i, &(g, jaar, dood))| Persoon {
                id: &ids[i],
                naam: &namen[i],
                geslacht: [Geslacht::Man, Geslacht::Vrouw, Geslacht::Onbekend][usize::from(g % 3)],
                geboren: Date::new(jaar, 3, 4).ok(),
                leven: if dood { Leven::Overleden(None) } else { Leven::Leeft },
                centraal: i % 5 == 0,
                noot: None,
            })
            .collect(),
        afstammingen: familie
            .ouders
            .iter()
            .map(|&(ouder, kind, grond)| Afstamming {
                ouder: &ids[ouder],
                kind: &ids[kind],
                soort: gronden[usize::from(grond)],
            })
            .collect(),
        partners: familie
            .partners
            .iter()
            .map(|&(a, b, soort, voorbij)| Partnerband {
                a: &ids[a],
                b: &ids[b],
                soort: soorten[usize::from(soort)],
                van: Some(date(2001, 2, 3)),
                tot: voorbij.then_some(date(2011, 2, 3)),
            })
            .collect(),
        banden: Vec::new(),
        gezag: Vec::new(),
        huishoudens: leden.iter().map(|leden| Huishouden { naam: "Huis", leden }).collect(),
        peildatum: date(2026, 11, 1),
    };
    proef(&genogram)
}

/// Coordinates of a path of M, H, V: the corners of each stroke.
fn streken(pad: &str) -> Vec<[(f32, f32); 2]> {
    let mut uit = Vec::new();
    let mut hier = (0.0, 0.0);
    let mut rest = pad;
    while let Some(teken) = rest.chars().next() {
        let eind = rest[1..].find(|c: char| c.is_ascii_alphabetic()).map_or(rest.len(), |i| i + 1);
        let getallen: Vec<f32> =
            rest[1..eind].split(' ').map(|getal| getal.parse().expect("a coordinate")).collect();
        let naar = match teken {
            'M' => {
                hier = (getallen[0], getallen[1]);
                hier
            }
            'H' => (getallen[0], hier.1),
            'V' => (hier.0, getallen[0]),
            anders => panic!("unexpected {anders}"),
        };
        if naar != hier {
            uit.push([hier, naar]);
        }
        hier = naar;
        rest = &rest[eind..];
    }
    uit
}

fn controleer(genogram: &Genogram<'_>) -> Result<(), TestCaseError> {
    let graaf = Graaf::lees(genogram);
    let opstelling = Opstelling::maak(genogram, &graaf);
    boxes_do_not_overlap_and_stay_inside(&graaf, &opstelling)?;
    every_relation_is_there_once(genogram, &graaf, &opstelling)?;
    lines_end_at_their_people_and_pass_nobody(&graaf, &opstelling)?;
    outlines_hold_their_members_and_nobody_else(&graaf, &opstelling)?;
    everyone_is_in_picture_and_table_once(genogram)
}

fn boxes_do_not_overlap_and_stay_inside(graaf: &Graaf, opstelling: &Opstelling) -> Result<(), TestCaseError> {
    for i in 0..graaf.aantal {
        let [links, boven, rechts, onder] = opstelling.vak(i);
        prop_assert!(
            links >= 0.0 && boven >= 0.0 && rechts <= opstelling.maat.0 && onder <= opstelling.maat.1
        );
        for j in i + 1..graaf.aantal {
            let ander = opstelling.vak(j);
            let los = rechts < ander[0] || ander[2] < links || onder < ander[1] || ander[3] < boven;
            prop_assert!(los, "{i} and {j} overlap");
        }
    }
    Ok(())
}

fn every_relation_is_there_once(
    genogram: &Genogram<'_>,
    graaf: &Graaf,
    opstelling: &Opstelling,
) -> Result<(), TestCaseError> {
    let bekend = |id: &str| graaf.zoek(id).is_some();
    let verwacht: BTreeSet<usize> = (0..genogram.partners.len())
        .filter(|&nr| {
            let band = &genogram.partners[nr];
            band.a != band.b && bekend(band.a) && bekend(band.b)
        })
        .collect();
    let mut getekend = BTreeSet::new();
    for lijn in &opstelling.lijnen {
        if let Betekenis::Partner(nr) = lijn.betekenis {
            prop_assert!(getekend.insert(nr), "relation {nr} is drawn twice");
        }
    }
    prop_assert_eq!(verwacht, getekend);

    let ouders: BTreeSet<(usize, usize, Afkomst)> = genogram
        .afstammingen
        .iter()
        .filter(|afstamming| afstamming.ouder != afstamming.kind)
        .filter_map(|a| Some((graaf.zoek(a.ouder)?, graaf.zoek(a.kind)?, a.soort)))
        .collect();
    let mut uit_nesten = BTreeSet::new();
    for nest in &graaf.nesten {
        for &ouder in &nest.ouders {
            for &kind in &nest.kinderen {
                prop_assert!(uit_nesten.insert((ouder, kind, nest.soort)), "parent twice");
            }
        }
    }
    prop_assert_eq!(ouders, uit_nesten);
    let lijnen = opstelling.lijnen.iter().filter(|lijn| matches!(lijn.betekenis, Betekenis::Nest(_))).count();
    prop_assert_eq!(lijnen, graaf.nesten.len());
    Ok(())
}

fn lines_end_at_their_people_and_pass_nobody(
    graaf: &Graaf,
    opstelling: &Opstelling,
) -> Result<(), TestCaseError> {
    let nesten = opstelling.lijnen.iter().filter(|lijn| matches!(lijn.betekenis, Betekenis::Nest(_)));
    for (lijn, nest) in nesten.zip(&graaf.nesten) {
        for &kind in &nest.kinderen {
            let [links, boven, rechts, onder] = opstelling.vak(kind);
            let raakt = streken(&lijn.pad).iter().any(|[_, (x, y)]| {
                *x > links && *x < rechts && ((y - boven).abs() < 0.1 || (y - onder).abs() < 0.1)
            });
            prop_assert!(raakt, "the line does not reach child {kind}: {}", lijn.pad);
        }
    }
    for lijn in &opstelling.lijnen {
        for [van, tot] in streken(&lijn.pad) {
            for i in 0..graaf.aantal {
                let [links, boven, rechts, onder] = opstelling.vak(i);
                let (x1, x2) = (van.0.min(tot.0), van.0.max(tot.0));
                let (y1, y2) = (van.1.min(tot.1), van.1.max(tot.1));
                let door = x1 < rechts - 0.1 && x2 > links + 0.1 && y1 < onder - 0.1 && y2 > boven + 0.1;
                prop_assert!(!door, "{} runs through box {i}", lijn.titel);
            }
        }
    }
    Ok(())
}

fn outlines_hold_their_members_and_nobody_else(
    graaf: &Graaf,
    opstelling: &Opstelling,
) -> Result<(), TestCaseError> {
    for omtrek in &opstelling.omtrekken {
        let leden = &graaf.huishoudens[omtrek.huishouden].leden;
        let hoeken = hoekpunten(&omtrek.pad);
        for i in 0..graaf.aantal {
            let [links, boven, rechts, onder] = opstelling.vak(i);
            for punt in [(links, boven), (rechts, boven), (links, onder), (rechts, onder)] {
                prop_assert_eq!(omvat(&hoeken, punt), leden.contains(&i), "person {} at {:?}", i, punt);
            }
        }
    }
    Ok(())
}

/// Corners of each closed part, before rounding.
fn hoekpunten(pad: &str) -> Vec<Vec<(f32, f32)>> {
    pad.split('Z')
        .filter(|deel| !deel.is_empty())
        .map(|deel| {
            deel.split('Q')
                .skip(1)
                .map(|bocht| {
                    let mut getallen =
                        bocht.split([' ', 'L']).map(|getal| getal.parse().expect("a coordinate"));
                    (getallen.next().expect("x"), getallen.next().expect("y"))
                })
                .collect()
        })
        .collect()
}

/// Whether a point is inside, by the even-odd rule over all parts.
fn omvat(delen: &[Vec<(f32, f32)>], (x, y): (f32, f32)) -> bool {
    let mut binnen = false;
    for deel in delen {
        for (i, &(ax, ay)) in deel.iter().enumerate() {
            let (bx, by) = deel[(i + 1) % deel.len()];
            if (ay > y) != (by > y) && x < ax + (y - ay) / (by - ay) * (bx - ax) {
                binnen = !binnen;
            }
        }
    }
    binnen
}

fn everyone_is_in_picture_and_table_once(genogram: &Genogram<'_>) -> Result<(), TestCaseError> {
    let html = genogram.teken().render().into_string();
    let (beeld, tabel) = html.split_once("<details").expect("a table below the picture");
    for persoon in &genogram.personen {
        let titel = format!("<g class=\"t-persoon\"><title>{}</title>", persoon.naam);
        prop_assert_eq!(beeld.matches(&titel).count(), 1);
        let rij = format!("scope=\"row\" data-kop=\"Wie\">{}</th>", persoon.naam);
        prop_assert_eq!(tabel.matches(&rij).count(), 1);
    }
    prop_assert!(!html.contains(" style="), "the content policy forbids inline style");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_family_is_drawn_whole_without_overlap(familie in gewone_familie()) {
        met(&familie, controleer)?;
    }

    #[test]
    fn even_an_impossible_family_is_drawn_whole_without_overlap(familie in onmogelijke_familie()) {
        met(&familie, controleer)?;
    }
}

fn twee_ouders() -> Familie {
    Familie {
        mensen: vec![(0, 1980, false), (1, 1982, false), (0, 2010, false), (1, 2008, false)],
        ouders: vec![(0, 2, 0), (1, 2, 0), (0, 3, 0), (1, 3, 0)],
        partners: vec![(0, 1, 0, false)],
        huishoudens: vec![],
    }
}

#[test]
fn partners_stand_side_by_side_and_children_by_birth_below_them() {
    met(&twee_ouders(), |genogram| {
        let graaf = Graaf::lees(genogram);
        let opstelling = Opstelling::maak(genogram, &graaf);
        assert_eq!(opstelling.rij, [0, 0, 1, 1]);
        assert!((opstelling.x[0] - opstelling.x[1]).abs() < 2.0 * BREED);
        assert!(opstelling.x[3] < opstelling.x[2], "the eldest stands left");
        let midden = |a: usize, b: usize| f32::midpoint(opstelling.x[a], opstelling.x[b]);
        assert!((midden(0, 1) - midden(2, 3)).abs() < 1.0, "the children stand below the middle");
    });
}

#[test]
fn grandparents_of_both_sides_stand_on_one_row() {
    let familie = Familie {
        // Mother's line has three generations above the child, father's only two.
        mensen: (0..7).map(|i| (i, 1930 + i16::from(i) * 10, false)).collect(),
        ouders: vec![(0, 1, 0), (1, 2, 0), (3, 4, 0), (2, 5, 0), (4, 5, 0), (6, 4, 0)],
        partners: vec![(3, 6, 0, false), (2, 4, 0, false)],
        huishoudens: vec![],
    };
    met(&familie, |genogram| {
        let opstelling = Opstelling::maak(genogram, &Graaf::lees(genogram));
        assert_eq!(opstelling.rij, [0, 1, 2, 1, 2, 3, 1]);
    });
}

#[test]
fn who_may_not_be_seen_leaves_no_trace() {
    let familie = Familie { huishoudens: vec![vec![0, 2], vec![1, 2, 3]], ..twee_ouders() };
    let zichtbaar = met(&familie, |genogram| genogram.teken().render().into_string());
    // The same family, with relations, gezag and a household that name someone who was left out of the input.
    let met_verborgen = met(&familie, |genogram| {
        let mut genogram = genogram.clone();
        let weg = "verborgen-persoon";
        genogram.afstammingen.push(Afstamming { ouder: weg, kind: "p2", soort: Afkomst::NietJuridisch });
        genogram.partners.push(Partnerband {
            a: "p0",
            b: weg,
            soort: Verbintenis::Relatie,
            van: None,
            tot: None,
        });
        genogram.banden.push(Band { a: weg, b: "p2", soort: "oma", van: None, tot: None });
        genogram.gezag.push(Gezag {
            houder: Gezaghouder::Persoon(weg),
            kind: "p2",
            sinds: None,
            bron: "BRP",
        });
        // In front, so that it would take the first style as well as room.
        genogram.huishoudens.insert(0, Huishouden { naam: "Schuilplaats", leden: &["verborgen-persoon"] });
        genogram.teken().render().into_string()
    });
    assert!(zichtbaar == met_verborgen, "the drawing differs when someone is hidden");
}

#[test]
fn former_partners_have_a_broken_line_and_the_dead_are_crossed_out() {
    let mut familie = twee_ouders();
    familie.partners[0].3 = true;
    familie.mensen[1].2 = true;
    met(&familie, |genogram| {
        let html = genogram.teken().render().into_string();
        assert!(html.contains("gescheiden") && html.contains("2001–2011") && html.contains("l7 -16M"));
        assert_eq!(html.matches("t-kruis").count(), 1);
    });
}

#[test]
fn gezag_stands_in_the_box_of_the_child_and_with_source_and_day_in_the_table() {
    met(&twee_ouders(), |genogram| {
        let mut genogram = genogram.clone();
        genogram.gezag = vec![
            Gezag {
                houder: Gezaghouder::Persoon("p0"),
                kind: "p2",
                sinds: Some(date(2010, 3, 4)),
                bron: "BRP",
            },
            Gezag { houder: Gezaghouder::Instelling("GI Noord"), kind: "p2", sinds: None, bron: "" },
        ];
        let html = genogram.teken().render().into_string();
        assert!(html.contains(">gezag: Mens0x,<") || html.contains(">gezag: Mens0x, GI<"), "{html}");
        assert!(html.contains("Mens0x de Jong (sinds 4 mrt 2010, BRP)"));
        assert!(html.contains("GI Noord"));
    });
}

#[test]
fn what_users_typed_is_escaped_and_the_picture_is_sound_xml() {
    met(&twee_ouders(), |genogram| {
        let mut genogram = genogram.clone();
        let boos = "<script>&\"'</svg>";
        genogram.naam = boos;
        genogram.personen[0].naam = boos;
        genogram.personen[0].noot = Some(boos);
        genogram.huishoudens = vec![Huishouden { naam: boos, leden: &["p0", "p2"] }];
        let html = genogram.teken().render().into_string();
        assert!(!html.contains("<script"));
        let begin = html.find("<svg").expect("a picture");
        let eind = html.find("</svg>").expect("its end") + "</svg>".len();
        let xml = roxmltree::Document::parse(&html[begin..eind]).expect("sound XML");
        let titel = xml.root_element().children().find(|kind| kind.has_tag_name("title")).expect("a title");
        assert_eq!(titel.text(), Some(boos));
        assert_eq!(xml.root_element().attribute("role"), Some("img"));
    });
}

#[test]
fn an_empty_family_is_an_empty_picture() {
    let niemand = Familie { mensen: vec![], ouders: vec![], partners: vec![], huishoudens: vec![vec![]] };
    met(&niemand, |genogram| assert!(genogram.teken().render().into_string().contains("<svg")));
}

/// All segments of relations between parents and children cross each other this often.
fn kruisingen(familie: &Familie) -> usize {
    met(familie, |genogram| {
        let opstelling = Opstelling::maak(genogram, &Graaf::lees(genogram));
        let nesten: Vec<Vec<[(f32, f32); 2]>> = opstelling
            .lijnen
            .iter()
            .filter(|lijn| matches!(lijn.betekenis, Betekenis::Nest(_)))
            .map(|lijn| streken(&lijn.pad))
            .collect();
        let snijdt = |[a, b]: [(f32, f32); 2], [c, d]: [(f32, f32); 2]| {
            let (liggend, staand) = if (a.1 - b.1).abs() < 0.1 { ((a, b), (c, d)) } else { ((c, d), (a, b)) };
            let tussen = |x: f32, p: f32, q: f32| x > p.min(q) + 0.1 && x < p.max(q) - 0.1;
            (staand.0.0 - staand.1.0).abs() < 0.1
                && tussen(staand.0.0, liggend.0.0, liggend.1.0)
                && tussen(liggend.0.1, staand.0.1, staand.1.1)
        };
        let mut aantal = 0;
        for (i, een) in nesten.iter().enumerate() {
            for ander in &nesten[i + 1..] {
                aantal += een
                    .iter()
                    .flat_map(|a| ander.iter().map(move |b| (*a, *b)))
                    .filter(|(a, b)| snijdt(*a, *b))
                    .count();
            }
        }
        aantal
    })
}

#[test]
fn a_family_that_can_be_drawn_without_crossings_is() {
    // Both grandparents, two couples with a shared mother, half-siblings given in an unhelpful order.
    let familie = Familie {
        mensen: (0..14).map(|i| (i, 1940 + i16::from(i) * 5, false)).collect(),
        ouders: vec![
            (0, 5, 0),
            (1, 5, 0),
            (0, 4, 0),
            (1, 4, 0),
            (2, 6, 0),
            (3, 6, 0),
            (5, 9, 0),
            (6, 9, 0),
            (5, 8, 0),
            (6, 8, 0),
            (5, 11, 0),
            (7, 11, 0),
            (4, 12, 0),
            (10, 12, 0),
            (4, 13, 0),
            (10, 13, 0),
        ],
        partners: vec![
            (0, 1, 0, false),
            (2, 3, 0, false),
            (5, 6, 0, true),
            (5, 7, 1, false),
            (4, 10, 0, false),
        ],
        huishoudens: vec![],
    };
    assert_eq!(kruisingen(&familie), 0);
}
