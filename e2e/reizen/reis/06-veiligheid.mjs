// Lines 7 and 8. The veiligheidsplan: who does what, when, how we look, and what if it goes wrong. A figure from each,
// never added up. A phase up by joint judgement; an incident puts it back at once and makes a task.

import assert from 'node:assert/strict';
import { everybody } from './gezinnen.mjs';
import { onPaper, onScreen } from './tekenen.mjs';

/** @param {import('../../harness/scherm.mjs').Screen} me */
export default async function safety(me, family) {
  for (const person of everybody(family)) await unsafeNow(me, family, person);
  await safetyPlan(me, family);
  await figures(me, family);
  await notYet(me, family, family.adults[0]);
  for (const person of everybody(family)) await phaseUp(me, family, person);
  await incident(me, family);
}

/** Who judges may also say: not yet. Then the proposal is off, and nothing moved. */
async function notYet(me, family, person) {
  await propose(me, family, person);
  await me.as('Indra Ramcharan');
  await me.go(`${family.dossier}/veiligheid`);
  await me.main.locator('a[href$="/nog-niet"]').first().click();
  await me.check();
  await me.type('Waarom?', 'Het is nog te kort geleden.');
  await me.press('Nog niet');
  await me.saved();
  assert.match(await me.main.innerText(), /minst veilig is:\s*directe veiligheid/);
}

/** The phase of the family is that of who is least safe. */
async function unsafeNow(me, family, person) {
  await me.go(`${family.dossier}/veiligheid`);
  await me.follow(new RegExp(`^Naar directe veiligheid.*${person}`));
  await me.type(`Wat zegt ${person}?`, 'Ik ben soms bang als er geschreeuwd wordt.');
  await me.type('Wat is uw eigen oordeel?', 'Er is geschreeuwd en gedreigd. Het is nu niet veilig genoeg.');
  await me.press('Voorstellen');
  await me.saved();
}

async function safetyPlan(me, family) {
  const plan = `${family.dossier}/veiligheid/plan`;
  const [father, mother] = family.adults;
  const add = async (part, fill, button = 'Bewaren') => {
    await me.go(`${plan}/${part}`);
    await fill();
    await me.check();
    await me.press(button);
    await me.saved();
  };

  await me.go(plan);
  await me.follow('Veiligheidsplan beginnen');
  await me.press('Concept beginnen');
  await me.saved();
  await add('voorwaarde', async () => {
    await me.type('Wat moet er zo zijn?', 'Niemand slaat of dreigt.');
    await me.tick('Van wie vragen we dit?', father, mother);
  });
  await add('afspraak', async () => {
    await me.choose('Wie doet het?', father);
    await me.type('Wat?', 'Hij gaat een rondje lopen als hij boos wordt.');
    await me.type('Wanneer?', 'Zodra hij merkt dat hij gaat schreeuwen.');
    await me.tick('Voor wiens veiligheid?', mother, ...family.children);
    await me.type('Hoe kijken we of het gebeurt?', 'Elke vrijdag vertelt ieder hoe het ging.');
    await me.type('Wat doen we als het misgaat?', 'Iedereen gaat naar oma. Oma belt het vast gezicht.');
  });
  for (const [step, what] of [
    ['het gaat goed', 'Er wordt gewoon gepraat.'],
    [/^gevaar/, 'Er wordt gedreigd of geslagen.'],
  ]) {
    await add('signaal', async () => {
      await me.choose('Op welke trede?', step);
      await me.type('Wat zien of horen we dan?', what);
      await me.type('Wie doet dan wat?', 'Wie het merkt, zegt het hardop. Is er gevaar, dan belt iemand 112.');
      await me.tick('Over wie gaat dit?', ...everybody(family));
    });
  }
  await add('noodcontact', async () => {
    await me.type('Naam', 'Oma Riet');
    await me.type('Telefoonnummer', '06 12345678');
    await me.type('Waarvoor en wanneer?', 'Dag en nacht, als je bang bent.');
    await me.tick('Wie kan dit nummer bellen?', ...everybody(family));
  });
  await add('steunfiguur', async () => {
    await me.type('Naam', 'Oma Riet');
    await me.type('Wat doet deze steunfiguur?', 'Haalt de kinderen op als het thuis te druk is.');
    await me.tick('Voor wie?', ...family.children);
  });
  await add('kindversie', async () => {
    await me.type('Wat spreken we af, in kinderwoorden?', 'Ben je bang? Bel oma. Haar nummer hangt op de koelkast.');
  });
  for (const person of everybody(family)) {
    await me.go(plan);
    await me.main.locator('a[href*="/plan/onveiligheid/"]').filter({ hasText: person }).first().click();
    await me.type('Wat is er niet veilig voor deze persoon?', 'Er wordt geschreeuwd, en soms gedreigd.');
    await me.press('Bewaren');
    await me.saved();
  }
  await me.check();

  await everyForm(me, plan);

  // Who supports says yes for herself; then it is discussed, and each signs for himself.
  await me.go(plan);
  await me.main.locator('a[href*="/toestemming"]').first().click();
  await me.tick('Hoe zegt de steunfiguur ja?', 'Op dit scherm');
  await me.type('Schrijf uw naam', 'Riet');
  await me.check();
  await me.press('Toestemming vastleggen');
  await me.sees('Geef het scherm nu terug.');
  await me.check();
  await me.go(plan);
  await me.follow('Vastleggen dat het is besproken');
  await me.check();
  await me.type('Hoe?', 'Aan tafel, met de kinderversie erbij.');
  await me.press('Gesprek vastleggen');
  await me.saved();
  await onScreen(me, plan, father, { answer: 'Ja' });
  await onPaper(me, plan, mother, { answer: 'Ja' });
  for (const child of family.children) await onScreen(me, plan, child, { answer: 'Ja', parent: mother });
  await me.go(`${plan}/vaststellen`);
  for (const child of family.children) {
    await me.type(`Wat is in het belang van ${child}?`, 'Altijd iemand kunnen bellen.');
    await me.type(`Wat vindt ${child} zelf?`, 'Oma is fijn.');
  }
  await me.press('Veiligheidsplan vaststellen');
  await me.saved();
  await me.sees('Dit veiligheidsplan geldt nu: versie 1', 'Opnieuw bespreken voor');
  await me.check();
}

/** Each form that changes the draft, once: they are there as long as there is a draft. */
async function everyForm(me, plan) {
  await me.go(plan);
  const links = await me.main.locator('a[href*="/veiligheid/plan/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  const kinds = new Map(links.map((href) => [href.split('#')[0].replace(/[0-9a-f-]{36}(?!.*[0-9a-f-]{36})/, ''), href]));
  for (const href of kinds.values()) {
    await me.go(href);
    await me.check();
  }
}

/** INV-37, D-23: a figure of each, in own words; and the professional's own beside it. They are never added up. */
async function figures(me, family) {
  const give = async (person, whose, figure) => {
    await me.go(`${family.dossier}/veiligheid`);
    await me.main.locator('a[href*="/veiligheid/cijfer/"]').filter({ hasText: person }).first().click();
    await me.tick('Van wie is dit cijfer?', whose);
    await me.tick('Hoe veilig?', String(figure));
    await me.type('Waarom dit cijfer, en niet lager of hoger?', 'Omdat we nu weten wie we bellen.');
    await me.press('Cijfer bewaren');
    await me.saved();
  };
  for (const [i, person] of everybody(family).entries()) await give(person, /zelf$/, 4 + (i % 4));
  await give(family.children[0], /^Mijn eigen cijfer/, 3);
  await me.seesNot('gemiddeld');
  await me.check();
}

/** D-15: one phase at a time, by the fixed face and whoever stands beside the family with that power. */
export async function phaseUp(me, family, person, { judge = 'Indra Ramcharan' } = {}) {
  await propose(me, family, person);
  await me.as(judge);
  await me.go(`${family.dossier}/veiligheid`);
  await me.main.locator('a[href$="/oordeel"]').first().click();
  await me.check();
  await me.type('Wat is uw eigen oordeel?', 'Ik zag het plan werken, ook toen het spannend was.');
  await me.press('Ja, een fase verder');
  await me.saved();
  await me.as(family.face);
}

async function propose(me, family, person) {
  await me.as(family.face);
  await me.go(`${family.dossier}/veiligheid`);
  await me.follow(new RegExp(`^Naar .*${person}`));
  await me.type('Wat moet er zo zijn?', 'Drie weken niet gedreigd.', 'Voorwaarde 1');
  await me.type('Waaraan ziet u dat?', 'Ieder vertelt het zelf, elke vrijdag.', 'Voorwaarde 1');
  await me.tick('Is het zo?', 'Ja, dit is nu zo');
  await me.type(`Wat zegt ${person}?`, 'Het is rustiger.');
  await me.type('Wat is uw eigen oordeel?', 'De afspraken werken.');
  await me.press('Voorstellen');
  await me.saved();
}

/** §9.6.2: with a threat the phase drops in the same act, and somebody judges that on the next working day. */
async function incident(me, family) {
  const [, mother] = family.adults;
  await me.go(`${family.dossier}/veiligheid`);
  await me.sees('stabiele veiligheid');
  await me.follow('Incident melden');
  await me.tick(/Wiens veiligheid/, mother, family.children[0]);
  await me.tick('Wat was er?', 'dreiging');
  await me.type('Wat is er gebeurd?', 'Er werd gedreigd met slaan.');
  await me.type('Hoe weten we dit?', 'Verteld door de buurvrouw.');
  await me.press('Incident melden');
  await me.saved();
  await me.go(`${family.dossier}/veiligheid`);
  assert.match(await me.main.innerText(), /minst veilig is:\s*directe veiligheid/);
  await me.check();

  await me.go(`${family.dossier}/taken`);
  await me.sees('Na een incident: bevestig of corrigeer de terugval naar directe veiligheid');
  await me.check();
  await me.go('/werk');
  await me.sees('Na een incident: bevestig of corrigeer de terugval naar directe veiligheid');

  await me.go(`${family.dossier}/veiligheid`);
  await me.main.locator('a[href*="/veiligheid/incident/"]').first().click();
  await me.tick('Klopt de terugval?', 'Ja, voor iedereen');
  await me.type('Waarom?', 'Het was dreigend. We beginnen opnieuw bij wat nu nodig is.');
  await me.press('Oordeel bewaren');
  await me.saved();
  await me.go(`${family.dossier}/taken`);
  assert.equal(await me.main.getByRole('link', { name: /bevestig of corrigeer/ }).count(), 0, 'the task is done');
  await me.sees('Wat klaar is (1)');
}
