//! What remains of safety for one looker; see [`crate::plan::Blik`].

use super::{
    Bevestiger, Cijfergever, Fasereden, Fasevoorstel, Gezinsvisie, Kaart, Kaartinhoud, Kaartregel,
    Veiligheid, Veiligheidsplan,
};
use crate::{dossier::Item, plan::Blik, tekst::Tekst, verzwegen::Verzwegen};

impl Veiligheid {
    /// Takes out of phases, incidents and figures what `blik` may not see. Ask the phase of the dossier before, it is the
    /// lowest of all people. Plans and cards are parts of their own.
    pub fn zeef(&mut self, blik: &impl Blik) {
        self.fases.retain(|persoon, _| blik.ziet_persoon(*persoon));
        for stand in self.fases.values_mut() {
            let uit_wissels = stand.wissels.iter_mut().filter_map(|wissel| match &mut wissel.reden {
                Fasereden::Samen(voorstel) => Some(&mut **voorstel),
                _ => None,
            });
            uit_wissels.chain(&mut stand.voorstel).for_each(|voorstel| voorstel.zeef(blik));
        }
        self.incidenten.retain(|_, incident| blik.ziet(None, &incident.etiket));
        self.terugvallen.retain(|incident, _| self.incidenten.contains_key(incident));
        for incident in self.incidenten.values_mut() {
            incident.personen.retain(|persoon| blik.ziet_persoon(*persoon));
            // Who told it, can be somebody at home (INV-21).
            if blik.is_gezinslid()
                && let Ok(algemeen) = Tekst::lees("bron", "Dit legt uw vaste gezicht u graag uit.")
            {
                incident.bron = algemeen;
            }
        }
        for terugval in self.terugvallen.values_mut() {
            terugval.van.retain(|persoon, _| blik.ziet_persoon(*persoon));
            if let Some(oordeel) = &mut terugval.oordeel {
                oordeel.hersteld.retain(|persoon| blik.ziet_persoon(*persoon));
            }
        }
        self.cijfers.retain(|regel| {
            let van_zelf = regel.gever == Cijfergever::Zelf;
            (!van_zelf || blik.ziet_inbreng(regel.over)) && blik.ziet(None, &regel.etiket)
        });
    }

    /// Takes out of the safety plans what `blik` may not see.
    pub fn zeef_plannen(&mut self, blik: &impl Blik) {
        for plan in
            self.actief_plan.iter_mut().chain(&mut self.plan_in_wording).chain(&mut self.vorige_plannen)
        {
            plan.zeef(blik);
        }
    }

    /// Takes out of the cards what `blik` may not see.
    pub fn zeef_kaarten(&mut self, blik: &impl Blik) {
        for kaart in &mut self.kaarten {
            kaart.zeef(blik);
        }
    }

    /// Leaves the safety plans out, for a view that is not about them.
    pub fn zonder_plannen(&mut self) {
        self.actief_plan = None;
        self.plan_in_wording = None;
        self.vorige_plannen.clear();
    }

    /// Leaves the cards out, for a view that is not about them.
    pub fn zonder_kaarten(&mut self) {
        self.kaarten.clear();
    }
}

impl Veiligheid {
    /// Names nobody who may not be named.
    pub fn verzwijg(&mut self, wie: &Verzwegen) {
        for plan in
            self.actief_plan.iter_mut().chain(&mut self.plan_in_wording).chain(&mut self.vorige_plannen)
        {
            plan.voorwaarden.values_mut().for_each(|regel| wie.organisatie(&mut regel.gesteld_door));
            plan.afspraken.values_mut().for_each(|regel| wie.eigenaar(&mut regel.wie));
            wie.accordering(&mut plan.accordering);
        }
        self.kaarten.iter_mut().for_each(|kaart| kaart.verzwijg(wie));
    }
}

impl Kaartinhoud {
    fn verzwijg(&mut self, wie: &Verzwegen) {
        self.zicht.iter_mut().for_each(|zicht| wie.organisatie(zicht));
        self.verantwoordelijken.retain(|een| {
            !wie.zwijgt_over(een.professional) && !wie.zwijgt_over_organisatie(een.organisatie.id)
        });
        let regels = [&mut self.voorwaarden, &mut self.afspraken, &mut self.open_punten, &mut self.bezwaren];
        regels.into_iter().flatten().for_each(|regel| wie.regel(&mut regel.tekst));
    }
}

impl Kaart {
    /// What a professional who may not be named wrote on the card, is not there either.
    fn verzwijg(&mut self, wie: &Verzwegen) {
        self.zonder_namen(wie);
        let (inhoud, bevestigingen) = self.voor_zeef();
        inhoud.verzwijg(wie);
        bevestigingen.retain(|bevestiger, _| match bevestiger {
            Bevestiger::Gever(id) | Bevestiger::Ontvanger(id) => !wie.zwijgt_over(*id),
            Bevestiger::Gezinslid(_) => true,
        });
    }
}

impl Fasevoorstel {
    fn zeef(&mut self, blik: &impl Blik) {
        if let Gezinsvisie::Gegeven(woorden) = &mut self.gezinsvisie {
            woorden.retain(|persoon, _| blik.ziet_persoon(*persoon) && blik.ziet_inbreng(*persoon));
        }
    }
}

impl Veiligheidsplan {
    fn zeef(&mut self, blik: &impl Blik) {
        self.onveiligheid.retain(|_, regel| blik.ziet(None, &regel.etiket));
        self.voorwaarden.retain(|id, regel| blik.ziet(Some(Item::Afspraak(*id)), &regel.etiket));
        self.afspraken.retain(|id, regel| blik.ziet(Some(Item::Afspraak(*id)), &regel.etiket));
        self.signalen.retain(|id, regel| blik.ziet(Some(Item::Afspraak(*id)), &regel.etiket));
        self.noodcontacten.retain(|id, regel| blik.ziet(Some(Item::Afspraak(*id)), &regel.etiket));
        self.steunfiguren.retain(|id, regel| blik.ziet(Some(Item::Afspraak(*id)), &regel.etiket));
        self.kindversie = self.kindversie.take().filter(|kindversie| blik.ziet(None, &kindversie.etiket));
        self.evaluaties.retain(|evaluatie| blik.ziet(None, &evaluatie.etiket));
        self.accordering.zeef(blik);
        if let Some(bespreking) = &mut self.besproken {
            bespreking.met.retain(|persoon| blik.ziet_persoon(*persoon));
        }
        if let Some(inwerking) = &mut self.inwerking {
            inwerking.belangen.retain(|kind, _| blik.ziet_persoon(*kind));
            inwerking.motivering = inwerking.motivering.take().filter(|_| !blik.is_gezinslid());
        }
        self.acuut = self.acuut.take().filter(|_| !blik.is_gezinslid());
        self.aanleiding = self.aanleiding.take().filter(|_| !blik.is_gezinslid());
        for evaluatie in &mut self.evaluaties {
            evaluatie.met.retain(|persoon| blik.ziet_persoon(*persoon));
            evaluatie.oordelen.retain(|persoon, _| self.onveiligheid.contains_key(persoon));
            evaluatie.niet_nagekomen.retain(|afspraak, _| self.afspraken.contains_key(afspraak));
        }
    }
}

impl Kaartinhoud {
    /// Takes out the lines `blik` may not see. The card itself does not change: this is done to a copy for one reader.
    pub fn zeef(&mut self, blik: &impl Blik) {
        let ziet = |regel: &Kaartregel| blik.ziet(None, &regel.etiket);
        self.personen.retain(|persoon| blik.ziet_persoon(persoon.persoon));
        for persoon in &mut self.personen {
            persoon.onveiligheid = persoon.onveiligheid.take().filter(ziet);
            let inbreng = blik.ziet_inbreng(persoon.persoon);
            persoon.cijfers.retain(|cijfer| {
                (inbreng || cijfer.gever != Cijfergever::Zelf) && blik.ziet(None, &cijfer.etiket)
            });
        }
        self.voorwaarden.retain(ziet);
        self.afspraken.retain(ziet);
        self.open_punten.retain(ziet);
        self.bezwaren
            .retain(|regel| ziet(regel) && regel.etiket.over.iter().all(|wie| blik.ziet_inbreng(*wie)));
    }
}

impl Kaart {
    fn zeef(&mut self, blik: &impl Blik) {
        let (inhoud, bevestigingen) = self.voor_zeef();
        inhoud.zeef(blik);
        bevestigingen.retain(|wie, _| match wie {
            Bevestiger::Gezinslid(persoon) => blik.ziet_persoon(*persoon),
            Bevestiger::Gever(_) | Bevestiger::Ontvanger(_) => true,
        });
    }
}
