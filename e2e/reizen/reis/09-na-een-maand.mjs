// A month later. Terms have run out, and the day starts with them. No answer is marked as no answer; what was postponed
// is told after all; and together it is judged who is safe enough for a phase further.

import { everybody } from './gezinnen.mjs';
import { phaseUp } from './06-veiligheid.mjs';

/** @param {import('../../harness/scherm.mjs').Screen} me */
export default async function afterAMonth(me, family) {
  const child = family.children[0];
  await me.go('/werk');
  await me.sees('te laat');
  await me.check();

  // INV-15: no answer is no agreement, and that is what it says.
  await me.go(family.fact);
  await me.press(/^Geen reactie gekregen/);
  await me.saved();
  await me.sees('Dit is geen akkoord.');
  await me.press('Vaststellen');
  await me.saved();
  await me.sees('vastgesteld', 'Die dag had de tas nog bij oma gestaan.');
  await me.check();

  // Telling is safe now: whoever postponed it says so, and it is put to the child.
  await me.as('Indra Ramcharan');
  await me.go(family.suspicion);
  await me.follow(/^Uitstel beoordelen/);
  await me.check();
  await me.tick('Is uitstel nog nodig?', 'Nee, het kan nu worden voorgelegd');
  await me.press('Bewaren');
  await me.saved();
  await me.as(family.face);
  await me.go(`${family.suspicion}/voorleggen`);
  await me.tick('Hoe legt u het voor?', 'in een gesprek');
  await me.press('Voorleggen');
  await me.saved();

  for (const person of [family.adults[1], child]) await phaseUp(me, family, person);
  await me.go(`${family.dossier}/veiligheid`);
  await me.sees('stabiele veiligheid');
  await lookBack(me, family);
  await me.go(`${family.dossier}/route`);
  await me.press('Verder naar vinger aan de pols');
  await me.saved();
}

/** The plan is looked back on together, person by person. */
async function lookBack(me, family) {
  await me.go(`${family.dossier}/veiligheid/plan`);
  await me.follow('Samen terugkijken');
  for (const person of everybody(family)) {
    const group = new RegExp(`niet veilig was voor ${person}`);
    await me.choose('Hoe staat het ervoor?', 'verminderd', group);
    await me.type('Waaraan zien we dat?', 'Er is niet meer gedreigd.', group);
  }
  await me.type('Wat volgt hieruit?', 'De afspraken blijven. We kijken over drie maanden weer.');
  await me.press('Evaluatie bewaren');
  await me.saved();
  await me.check();
}
