// Line 7, first half. The family is asked first to make its own plan; then one plan for all of them, with the five kinds
// of inzet, discussed at the kitchen table and signed by each for himself: on the screen that is handed over, or on paper.

import { everybody } from './gezinnen.mjs';
import { onPaper, onScreen } from './tekenen.mjs';

/** The five kinds of inzet, each for somebody in this family. */
const INZET = [
  { kind: 'hulp', what: 'Elke dinsdag samen de post openen.', who: /Aafke Dijkgraaf/ },
  { kind: 'zorg', what: 'Een gesprek over slapen bij de huisarts.', who: 'een andere organisatie', name: 'De huisarts' },
  { kind: 'bestaanszekerheid', what: 'Toeslagen aanvragen en een betaalplan maken.', who: /Aafke Dijkgraaf/ },
  { kind: 'steun uit het eigen netwerk', what: 'Oma brengt de kinderen op maandag.', who: 'iemand uit het eigen netwerk', name: 'Oma' },
];

/** @param {import('../../harness/scherm.mjs').Screen} me */
export default async function plan(me, family) {
  const [father, mother] = family.adults;
  const page = `${family.dossier}/plan`;

  await me.go(page);
  await me.follow('Het gezin vragen');
  await me.tick(/Aan wie hebt u het gevraagd/, /./);
  await me.type('Hoe hebt u het uitgelegd?', 'Aan de keukentafel. Met een voorbeeld, en dat iemand kan helpen.');
  await me.date('Wanneer vraagt u om het antwoord?', 14);
  await me.press('Vastleggen dat u het hebt gevraagd');
  await me.saved();
  await me.sees('Het gezin denkt nog na. Geen antwoord is geen nee.');
  await me.check();
  await me.follow('Antwoord opschrijven');
  await me.date('Sinds wanneer is dit duidelijk?', 0);
  await me.tick('Wat komt er?', 'Het gezin maakt zelf een plan');
  await me.choose('Wie uit het gezin trekt het?', new RegExp(mother));
  await me.date('Wanneer wil het gezin klaar zijn?', 10);
  await me.press('Antwoord bewaren');
  await me.saved();
  await me.press('Het plan van het gezin opschrijven');

  await me.go(`${page}/doel`);
  await me.type('Wat moet er anders zijn?', 'Niemand schreeuwt meer in huis.');
  await me.type('Hoe ziet iedereen dat het is gelukt?', 'Een maand lang heeft niemand geschreeuwd.');
  await me.tick('Voor wie?', ...everybody(family));
  await me.tick('Wat voor doel is het?', 'oplossen');
  await me.choose('In welke fase werken we hieraan?', 'directe veiligheid');
  await me.main.getByRole('group', { name: /analyse/i }).getByRole('checkbox').first().check();
  await me.press('Doel bewaren');
  await me.saved();

  // Whoever needs nothing now has a line of his own, too.
  await me.go(page);
  await me.main.locator('a[href*="/plan/geen-inzet/"]').first().click();
  await me.check();
  for (const { kind, what, who, name } of INZET) {
    await inzet(me, page, kind, what, everybody(family), async () => {
      await me.choose('Wie zorgt dat het gebeurt?', who);
      if (name) await me.type('Naam', name);
    });
    await me.saved();
  }
  await measure(me, page, family);
  for (const person of everybody(family)) {
    await me.go(page);
    const link = me.main.locator(`a[href*="/plan/stem/"]`).filter({ hasText: person });
    await link.first().click();
    await me.tick('Wat weten we?', 'Dit zegt deze persoon zelf');
    await me.type('De eigen woorden', 'Ik wil dat het thuis rustig is.');
    await me.press('Bewaren');
    await me.saved();
  }
  await me.check();

  await me.go(page);
  await me.follow('Vastleggen dat het is besproken');
  await me.type('Hoe?', 'Aan de keukentafel, de kinderen tekenden mee.');
  await me.press('Gesprek vastleggen');
  await me.saved();
  await onScreen(me, page, father, { answer: 'Ja' });
  await onPaper(me, page, mother, { answer: 'Met een deel', words: 'Ik wil eerst weten wat het kost.' });
  for (const child of family.children) await onScreen(me, page, child, { answer: 'Ja', parent: father });

  await me.go(`${page}/vaststellen`);
  for (const child of family.children) {
    await me.type(`Wat is in het belang van ${child}?`, 'Rust, en naar school gaan.');
    await me.type(`Wat vindt ${child} zelf?`, 'Dat papa en mama niet schreeuwen.');
  }
  await me.type('Waarom gaat het toch gelden?', 'Iedereen wil beginnen. De kosten zoeken we deze week uit.');
  await me.press('Plan vaststellen');
  await me.saved();
  await me.sees('Dit plan geldt nu: versie 1', 'Ik wil eerst weten wat het kost.');
  await me.check();
  await onPaperToo(me, page, mother);
}

/** Whoever asks for the plan on paper gets it, and that is written down. */
async function onPaperToo(me, page, who) {
  await me.go(`${page}/papier`);
  await me.choose('Wie vraagt erom?', new RegExp(who));
  await me.date('Wanneer is het gevraagd?', 0);
  await me.press('Verzoek vastleggen');
  await me.saved();
  await me.follow('Vastleggen dat het is gegeven');
  await me.check();
  await me.date('Wanneer hebt u het gegeven?', 0);
  await me.press('Vastleggen');
  await me.saved();
}

async function inzet(me, page, kind, what, people, fill) {
  await me.go(`${page}/inzet`);
  await me.tick('Wat voor inzet is het?', kind);
  await me.type('Wat gebeurt er?', what);
  await me.tick('Voor wie?', ...people);
  await fill();
  await me.tick('Aan welk doel werkt dit?', /Niemand schreeuwt meer/);
  await me.date('Sinds wanneer is dit nodig?', -3);
  await me.date('Vanaf', 0);
  await me.date('Tot en met', 90);
  await me.press('Inzet bewaren');
}

/** INV-8, D-16: what is compulsory is for one person, rests on a decision of a court, and is as light as it can be. */
async function measure(me, page, family) {
  const child = family.children[0];
  const write = () =>
    inzet(me, page, 'maatregel', 'Een jeugdbeschermer kijkt mee zolang de rechter dat vraagt.', [child], async () => {
      await me.choose('Wie zorgt dat het gebeurt?', /Jorrit Kamphof/);
      await me.unfold('Maatregel of tegen iemands wens');
      await me.type('Beschikking en wetsartikel', 'beschikking rechtbank, BW 1:257');
      await me.type('Waarom is iets lichters niet genoeg?', 'Vrijwillige hulp hield drie keer op.');
    });
  await write();
  await me.refused('geen maatregel van de rechter of burgemeester geregistreerd', 'Registreer eerst de beschikking.');

  await me.go(`${family.dossier}/besluiten/maatregel`);
  await me.choose('Over wie gaat de beschikking?', child);
  await me.tick('Welke maatregel is het?', 'Voorlopige ondertoezichtstelling');
  await me.type('Welke beschikking?', 'rechtbank Rotterdam, kenmerk C/10/000001');
  await me.type('Wie voert de maatregel uit?', 'Jeugdbescherming in de regio');
  await me.date('Vanaf', 0);
  await me.date('Tot', 89);
  await me.check();
  await me.press('Maatregel bewaren');
  await me.saved();
  await me.sees('Voorlopige ondertoezichtstelling', 'loopt');
  await write();
  await me.saved();
}
