//! What remains of the plan for one looker. The looker's rights are not known here: `naast_access` asks per label and
//! per person, and this takes out what it says no to, without leaving a gap, count or reference behind.

use super::{Aanboduitkomst, Accordering, Afzienreden, Familiegroepsplanaanbod, Plan, Plannen};
use crate::{dossier::Item, etiket::Etiket, ids::PersoonId, tekst::Tekst, verzwegen::Verzwegen};
use uuid::Uuid;

/// Answers what one looker may see.
pub trait Blik {
    /// Whether an item with this label may be seen; `item` is its identity where it has one (D-58).
    fn ziet(&self, item: Option<Item>, etiket: &Etiket) -> bool;
    /// Whether what `persoon` thinks, signs and needs may be seen.
    fn ziet_persoon(&self, persoon: PersoonId) -> bool;
    /// Whether anything that `persoon` brought in apart may be seen: not by the others at home in safe mode (D-58).
    fn ziet_inbreng(&self, persoon: PersoonId) -> bool {
        let _ = persoon;
        true
    }
    /// Whether the looker is a member of the family, who sees some people and not others. What a professional wrote
    /// about all of them together, such as why a plan holds although somebody does not agree, would tell one what
    /// another thinks or fears (D-58); a professional explains that in person.
    fn is_gezinslid(&self) -> bool {
        !self.ziet_persoon(PersoonId(Uuid::nil()))
    }
}

impl Plannen {
    /// Takes out everything `blik` may not see.
    pub fn zeef(&mut self, blik: &impl Blik) {
        for plan in self.actief.iter_mut().chain(&mut self.in_wording).chain(&mut self.vorige) {
            plan.zeef(blik);
        }
        self.papier.retain(|verzoek| blik.ziet_persoon(verzoek.door));
        if let Some(aanbod) = self.aanbod.as_mut().filter(|_| blik.is_gezinslid()) {
            aanbod.zonder_toelichting();
        }
    }
}

impl Plannen {
    /// Names nobody who may not be named.
    pub fn verzwijg(&mut self, wie: &Verzwegen) {
        for plan in self.actief.iter_mut().chain(&mut self.in_wording).chain(&mut self.vorige) {
            plan.inzetten.values_mut().for_each(|inzet| wie.eigenaar(&mut inzet.eigenaar));
            plan.afspraken.values_mut().for_each(|afspraak| wie.organisatie(&mut afspraak.gesteld_door));
            wie.accordering(&mut plan.accordering);
        }
    }
}

impl Plan {
    fn zeef(&mut self, blik: &impl Blik) {
        self.doelen.retain(|id, doel| blik.ziet(Some(Item::Plan(*id)), &doel.etiket));
        self.behoeften.retain(|id, behoefte| blik.ziet(Some(Item::Plan(*id)), &behoefte.etiket));
        self.inzetten.retain(|id, inzet| blik.ziet(Some(Item::Plan(*id)), &inzet.etiket));
        self.afspraken.retain(|id, afspraak| blik.ziet(Some(Item::Plan(*id)), &afspraak.etiket));
        self.oplossingen.retain(|id, oplossing| blik.ziet(Some(Item::Plan(*id)), &oplossing.etiket));
        self.geen_inzet.retain(|_, regel| blik.ziet(None, &regel.etiket));
        self.stemmen.retain(|persoon, stem| blik.ziet_inbreng(*persoon) && blik.ziet(None, &stem.etiket));
        self.evaluaties.retain(|evaluatie| blik.ziet(None, &evaluatie.etiket));
        self.accordering.zeef(blik);
        if let Some(bespreking) = &mut self.besproken {
            bespreking.met.retain(|persoon| blik.ziet_persoon(*persoon));
        }
        if let Some(vaststelling) = &mut self.vaststelling {
            vaststelling.belangen.retain(|kind, _| blik.ziet_persoon(*kind));
            vaststelling.motivering = vaststelling.motivering.take().filter(|_| !blik.is_gezinslid());
        }
        self.aanleiding = self.aanleiding.take().filter(|_| !blik.is_gezinslid());
        let bestaat = |id: &_| self.doelen.contains_key(id) || self.behoeften.contains_key(id);
        for inzet in self.inzetten.values_mut() {
            inzet.doelen.retain(bestaat);
            inzet.behoeften.retain(bestaat);
        }
        for evaluatie in &mut self.evaluaties {
            evaluatie.oordelen.retain(|doel, _| self.doelen.contains_key(doel));
            evaluatie.met.retain(|persoon| blik.ziet_persoon(*persoon));
        }
        for antwoord in self.oplossingen.values_mut().filter_map(|oplossing| oplossing.antwoord.as_mut()) {
            antwoord.werd.retain(|id| self.doelen.contains_key(id) || self.inzetten.contains_key(id));
        }
    }
}

impl Familiegroepsplanaanbod {
    /// A threat to a child is named by the reason of the law, not by what was written about who threatens whom.
    fn zonder_toelichting(&mut self) {
        if let Some(Aanboduitkomst::Afgezien { reden, toelichting, .. }) = &mut self.uitkomst
            && *reden != Afzienreden::GezinWilNiet
            && let Ok(algemeen) = Tekst::lees("toelichting", reden.naam())
        {
            *toelichting = algemeen;
        }
    }
}

impl Accordering {
    /// Takes out what people signed whom `blik` may not see.
    pub(crate) fn zeef(&mut self, blik: &impl Blik) {
        let ziet = |persoon| blik.ziet_persoon(persoon) && blik.ziet_inbreng(persoon);
        self.handtekeningen.retain(|handtekening| ziet(handtekening.voor));
        self.niet_getekend.retain(|persoon, _| ziet(*persoon));
    }
}
