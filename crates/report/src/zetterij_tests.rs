use super::*;

#[test]
fn every_template_accepts_the_embedded_fonts_without_a_warning() {
    let werkplaats = WERKPLAATS.as_ref().expect("fonts and templates are readable");
    assert_eq!(werkplaats.letters.len(), 10);
    for teken in "ğşİıőűąęłżźćřšžțñßæøĳƒ αβγάέ ґєії їщ ابپتی אבג €₺•…–—‘’“”„☐☑■□→".chars()
    {
        assert!(werkplaats.kent(teken), "no font has {teken}");
    }
    let document = json!({
        "afzender": {"organisatie": "A", "adres": [], "telefoon": null, "email": null}, "geadresseerde": ["B"],
        "plaats": null, "datum": "2026-11-22", "kenmerk": null, "onderwerp": "C", "aanhef": "D",
        "inhoud": [{"soort": "code", "inhoud": {"bijschrift": "E", "code": "F", "toelichting": null}}],
        "afsluiting": "G", "ondertekening": ["H"], "bijlagen": ["I"],
    });
    let datum = jiff::civil::date(2026, 11, 22);
    let opdracht = Opdracht::nieuw(Sjabloon::Brief, &document, datum, "k").expect("order");
    let wereld = Wereld::nieuw(werkplaats, &opdracht, &document, 1).expect("world");
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&wereld);
    assert!(output.is_ok());
    assert!(warnings.is_empty(), "{warnings:?}");
}

#[test]
fn a_template_cannot_reach_any_file_or_package() {
    let werkplaats = WERKPLAATS.as_ref().expect("fonts and templates are readable");
    let datum = jiff::civil::date(2026, 11, 22);
    let opdracht = Opdracht::nieuw(Sjabloon::Brief, &Value::Null, datum, "k").expect("order");
    let wereld = Wereld::nieuw(werkplaats, &opdracht, &Value::Null, 0).expect("world");
    for naam in ["/etc/passwd", "/Cargo.toml", "/brief.typ/../geheim"] {
        let id = bestand(naam).expect("a path");
        assert!(wereld.file(id).is_err() && wereld.source(id).is_err());
    }
    let spec = "@preview/cetz:0.3.0".parse().expect("a package");
    let id =
        RootedPath::new(VirtualRoot::Package(spec), VirtualPath::new("/brief.typ").expect("a path")).intern();
    assert!(wereld.file(id).is_err() && wereld.source(id).is_err());
}

#[test]
fn an_error_quotes_nobody() {
    assert_eq!(
        zonder_citaat("the text `\"Jan Jansen\"` could not be displayed with Noto"),
        "the text … could not be displayed with Noto"
    );
    let document = json!({ "onderwerp": "Jan Jansen", "afzender": "Jan Jansen" });
    let datum = jiff::civil::date(2026, 11, 22);
    let opdracht = Opdracht::nieuw(Sjabloon::Brief, &document, datum, "Jan").expect("order");
    let Err(fout) = zet(&opdracht) else { panic!("a letter without contents was set") };
    let fout = fout.to_string();
    assert!(fout.contains("brief.typ:"), "{fout}");
    assert!(!fout.contains("Jan"), "{fout}");
}
