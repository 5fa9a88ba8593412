// Lines 10, 11 and 12. The route goes on step by step; closing is refused and everything that is missing is said at
// once. The family is seen in drawings, each with a table; the day starts with what is due; and who looked is known.

import assert from 'node:assert/strict';
import { everybody } from './gezinnen.mjs';

/** @param {import('../../harness/scherm.mjs').Screen} me */
export default async function notYetClosed(me, family) {
  for (const step of ['vraag verhelderen', 'samen analyseren', 'plan maken', 'plan uitvoeren']) {
    await me.go(`${family.dossier}/route`);
    await me.press(`Verder naar ${step}`);
    await me.saved();
  }
  await refusedToClose(me, family);
  await drawings(me, family);
  await startOfDay(me, family);

  await emergency(me, family);
  await me.go(`${family.dossier}/inzage`);
  await me.sees('Indra Ramcharan', family.adults[0]);
  await me.check();
}

/** INV-12: what has to be so is on the page beforehand; and trying names all that is not. */
async function refusedToClose(me, family) {
  await me.go(`${family.dossier}/route/afsluiten`);
  await me.sees('Lukt het samen niet?');
  await me.seesNot('werkt niet mee');
  await me.check();
  await me.tick('Waarom kan het dossier dicht?', 'Iedereen is veilig, en bleef dat');
  await me.date('Wanneer was het eindgesprek met het gezin?', 0);
  await me.press('Verder');
  await me.refused(
    'Dit dossier kan nog niet worden afgesloten.',
    /geen maatregel, huisverbod of jeugdreclassering/,
    /ten minste stabiel veilig. De laagste fase is nu: directe veiligheid/,
    /in de stap ‘Vinger aan de pols’/,
    /De periode van contact houden is voorbij/,
    'Doorgaan kan altijd.',
  );
  await me.check();
}

/** Each drawing has a name, and the same in a table. */
async function drawings(me, family) {
  for (const [page, name] of [
    ['gezin', 'Genogram van dit gezin'],
    ['team', 'Het team om dit gezin'],
    ['tijdlijn', 'Tijdlijn van dit gezin'],
    ['veiligheid', /Veiligheidscijfers/],
    ['taken', 'Termijnen van dit gezin'],
  ]) {
    await me.go(`${family.dossier}/${page}`);
    const figure = me.main.getByRole('figure').filter({ has: me.page.locator('summary', { hasText: name }) }).first();
    await figure.getByRole('img').first().waitFor();
    await figure.locator('summary').first().click();
    assert.ok(await figure.getByRole('row').count(), `${page}: the drawing has a table beside it`);
    await me.check();
  }
  await me.go(`${family.dossier}/gezin`);
  await me.unfold('Lees als tabel');
  for (const person of everybody(family)) await me.sees(person);
}

/** My families, what is due, and what waits on whom. */
async function startOfDay(me, family) {
  await me.go('/werk');
  await me.sees('Nu te doen', family.name, 'Wacht op iemand anders');
  await me.sees(new RegExp(`Reactie van ${family.children[0]}`));
  await me.check();
}

/** §9.9: danger now, and no tie with this family. A reason, a few parts, four hours; and it is judged afterwards. */
async function emergency(me, family) {
  await me.as('Karima el Haddaoui');
  await me.go('/werk/zoeken');
  await me.type('Burgerservicenummer', family.bsn);
  await me.press('Zoeken');
  await me.sees('Er is al een dossier dat hierop lijkt', `Vast gezicht: ${family.face}`);
  await me.seesNot(family.adults[1]);
  await me.check();
  await me.press('Er is nu gevaar: noodtoegang');
  await me.check();
  await me.type('Wat is er nu aan de hand?', 'De moeder belt dat er nu iemand voor de deur staat te dreigen.');
  await me.tick('Wat moet u nu weten?', /^Veiligheidsplan/);
  await me.press('Open met noodtoegang');
  await me.sees('U hebt vier uur toegang');
  await me.check();
  await me.go(`${family.dossier}/veiligheid/plan`);
  await me.sees('Niemand slaat of dreigt.', /Iedereen gaat naar oma/);
  assert.equal((await me.page.goto(`${family.dossier}/stellingen`)).status(), 404, 'no more than was asked for');

  // The family can read it, and the privacy officer judges it.
  await me.go('/werk');
  await me.as('functionaris gegevensbescherming');
  await me.go('/beheer/noodtoegang');
  await me.sees('Karima el Haddaoui');
  await me.follow('Beoordelen in het dossier');
  await me.follow(/^Beoordelen: Karima/);
  await me.check();
  await me.tick('Was het terecht?', 'Ja, dit was terecht');
  await me.type('Waarom?', 'Er was gevaar, en het vast gezicht nam niet op.');
  await me.press('Oordeel bewaren');
  await me.saved();
  await me.as(family.face);
}
