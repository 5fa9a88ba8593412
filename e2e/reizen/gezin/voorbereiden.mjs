// The fixed face makes ready what the family will read: statements put to them, an analysis that is shared, a plan and a
// safety plan that were discussed. And the mother goes to a place that the father may not know.

import assert from 'node:assert/strict';
import { everybody } from './mensen.mjs';

/** What tells where the mother and the youngest stay now: none of it is in anything that the father can open. */
export const TRACES = ['Zilverdreef', '8232ZX', '8232 ZX', 'Lelystad', 'Wingerd', 'Van Zwol', 'Flevokust', 'Petra', 'opvang', 'schuilplek'];

/** @param {import('../../harness/scherm.mjs').Screen} face */
export default async function makeReady(face, family) {
  await found(face, family);
  await gezagOverTheMiddle(face, family);
  await statements(face, family);
  await shareQuestion(face, family, everybody);
  await planOf(face, family, everybody, family.mother);
  await safetyPlanOf(face, family, everybody, family.father, [family.oldest, family.middle, family.youngest]);
  await shelter(face, family);
}

async function found(face, family) {
  await face.page.goto('/');
  const names = await face.page.getByLabel('U bent nu').locator('option').allInnerTexts();
  for (const name of names.filter((text) => text.includes('vaste professional'))) {
    await face.as(name);
    await face.go('/werk');
    const link = face.main.getByRole('link', { name: /Egberts/ });
    if (await link.count()) {
      family.face = name.split(',')[0];
      family.dossier = new URL(await link.first().getAttribute('href'), face.page.url()).pathname;
      return;
    }
  }
  assert.fail('nobody is the fixed face of this family');
}

/** The register cannot say who has gezag over the middle one; the fixed face looked it up. */
async function gezagOverTheMiddle(face, family) {
  await face.go(`${family.dossier}/gezin`);
  await face.card(family.middle).getByText('nog niet bekend').waitFor();
  for (const parent of [family.mother, family.father]) {
    await face.go(`${family.dossier}/gezin`);
    await face.followOn(family.middle, /^Gezag vastleggen/);
    await face.tick('Wie heeft het gezag?', parent);
    await face.choose('Welk gezag?', /gezamenlijk gezag/);
    await face.choose('Waar weet u dat van?', /gezagsregister/i);
    await face.press('Gezag vastleggen');
    await face.saved();
  }
}

/** Writes down what the face saw (a fact) or finds (an opinion), and puts it to these people. */
export async function statement(face, family, kind, what, about, { whereabouts = false } = {}) {
  await face.go(`${family.dossier}/stellingen/nieuw/${kind}`);
  if (kind === 'feit') {
    await face.type('Wat is er gezien, gehoord of gelezen?', what);
    await face.tick('Hoe weten we dit?', 'Ik zag of hoorde het zelf');
    await face.date(/Wanneer was dat/, -3);
  } else {
    await face.choose('Wie vindt dit?', /^ik zelf/);
    await face.type(/^Wat vindt/, what);
  }
  await face.tick(/Over wie gaat dit/, ...about);
  if (whereabouts) {
    await face.unfold('Wie mag dit lezen?');
    await face.tick('Is het extra gevoelig?', 'Ja, het verraadt waar iemand verblijft');
  }
  await face.press('Bewaren als concept');
  await face.page.waitForURL(/\/stellingen\/[0-9a-f-]{36}/);
  const address = new URL(face.page.url()).pathname;
  await face.go(`${address}/voorleggen`);
  await face.tick('Aan wie legt u dit voor?', ...about);
  await face.tick('Hoe legt u het voor?', 'in een gesprek');
  await face.press('Voorleggen');
  await face.saved();
  return address.split('/').at(-1);
}

async function statements(face, family) {
  const { mother, father, oldest, middle, youngest } = family;
  const write = (...what) => statement(face, family, ...what);
  family.noise = await write('feit', 'Bij het brengen werd er op straat geschreeuwd.', [mother, father, youngest]);
  family.tired = await write('feit', 'De moeder zat bij het gesprek te huilen.', [mother]);
  family.late = await write('mening', 'Ik vind dat het brengen en halen niet goed werkt.', [mother, father]);
  family.job = await write('feit', 'Esther vertelde dat ze op zaterdag werkt in de bakkerij.', [oldest]);
  family.quiet = await write('feit', 'Eveline zei tijdens het gesprek geen woord.', [middle]);
}

/** An analysis of one question, shared with everybody. */
export async function shareQuestion(face, family, people) {
  const page = `${family.dossier}/analyse`;
  await face.go(`${page}/nieuw/kernvraag`);
  await face.type('Wat willen jullie weten?', 'Hoe wordt het weer rustig?');
  await face.tick(/Over wie gaat dit/, ...people);
  await face.press('Bewaren');
  await face.saved();
  await face.go(`${page}/delen`);
  await face.press('Delen');
  await face.saved();
}

/** The family was asked to make its own plan, and does; one goal, one help. It is not discussed yet. */
export async function planOf(face, family, people, leader) {
  const page = `${family.dossier}/plan`;
  await face.go(`${page}/aanbod`);
  await face.type('Hoe hebt u het uitgelegd?', 'Met ieder apart, met een voorbeeld.');
  await face.date('Wanneer vraagt u om het antwoord?', 14);
  await face.press('Vastleggen dat u het hebt gevraagd');
  await face.saved();
  await face.go(`${page}/uitkomst`);
  await face.date('Sinds wanneer is dit duidelijk?', 0);
  await face.tick('Wat komt er?', 'Het gezin maakt zelf een plan');
  await face.choose('Wie uit het gezin trekt het?', new RegExp(leader));
  await face.date('Wanneer wil het gezin klaar zijn?', 10);
  await face.press('Antwoord bewaren');
  await face.saved();
  await face.press('Het plan van het gezin opschrijven');
  await face.go(`${page}/doel`);
  await face.type('Wat moet er anders zijn?', 'Thuis wordt er gepraat zonder ruzie.');
  await face.type('Hoe ziet iedereen dat het is gelukt?', 'Een maand lang is er niet geschreeuwd.');
  await face.tick('Voor wie?', ...people);
  await face.tick('Wat voor doel is het?', 'oplossen');
  await face.choose('In welke fase werken we hieraan?', 'directe veiligheid');
  await face.press('Doel bewaren');
  await face.saved();
  await face.go(`${page}/inzet`);
  await face.tick('Wat voor inzet is het?', 'hulp');
  await face.type('Wat gebeurt er?', 'Elke week een gesprek met het vaste gezicht.');
  await face.tick('Voor wie?', ...people);
  await face.choose('Wie zorgt dat het gebeurt?', new RegExp(family.face));
  await face.tick('Aan welk doel werkt dit?', /zonder ruzie/);
  await face.date('Sinds wanneer is dit nodig?', -3);
  await face.date('Vanaf', 0);
  await face.date('Tot en met', 90);
  await face.press('Inzet bewaren');
  await face.saved();
}

/** Once everybody wrote what he or she wants, the plan is discussed; from then on it can be signed. */
export async function discussPlan(face, family) {
  await face.go(`${family.dossier}/plan/bespreken`);
  await face.type('Hoe?', 'Met ieder apart.');
  await face.press('Gesprek vastleggen');
  await face.saved();
}

/** A safety plan that was discussed: an agreement, whom to call, and what is unsafe for each. */
export async function safetyPlanOf(face, family, people, doer, children = []) {
  const page = `${family.dossier}/veiligheid/plan`;
  const add = async (part, fill) => {
    await face.go(`${page}/${part}`);
    await fill();
    await face.press('Bewaren');
    await face.saved();
  };
  await face.go(page);
  await face.follow('Veiligheidsplan beginnen');
  await face.press('Concept beginnen');
  await face.saved();
  await add('voorwaarde', async () => {
    await face.type('Wat moet er zo zijn?', 'Niemand schreeuwt waar een ander bang van wordt.');
    await face.tick('Van wie vragen we dit?', ...people.slice(0, 2));
  });
  await add('afspraak', async () => {
    await face.choose('Wie doet het?', doer);
    await face.type('Wat?', 'Hij wacht in de auto.');
    await face.type('Wanneer?', 'Als het te druk wordt.');
    await face.tick('Voor wiens veiligheid?', ...(children.length > 0 ? children : people));
    await face.type('Hoe kijken we of het gebeurt?', 'Het vaste gezicht belt elke maandag.');
    await face.type('Wat doen we als het misgaat?', 'Dan belt iemand tante Wil.');
  });
  await add('noodcontact', async () => {
    await face.type('Naam', 'Tante Wil');
    await face.type('Telefoonnummer', '06 12345678');
    await face.type('Waarvoor en wanneer?', 'Dag en nacht, als je bang bent.');
    await face.tick('Wie kan dit nummer bellen?', ...people);
  });
  if (children.length > 0) {
    await add('kindversie', async () => {
      await face.type('Wat spreken we af, in kinderwoorden?', 'Papa wacht in de auto. Ben je bang? Bel tante Wil.');
    });
  }
  for (const person of people) {
    await face.go(page);
    await face.main.locator('a[href*="/plan/onveiligheid/"]').filter({ hasText: person }).first().click();
    await face.type('Wat is er niet veilig voor deze persoon?', 'Er wordt soms geschreeuwd.');
    await face.press('Bewaren');
    await face.saved();
  }
  await face.go(`${page}/bespreken`);
  await face.type('Hoe?', 'Met ieder apart.');
  await face.press('Gesprek vastleggen');
  await face.saved();
}

/** INV-20: a place with a hidden address, somebody who works there, the new school and GP, and a task that names it. */
async function shelter(face, family) {
  await face.go(`${family.dossier}/gezin/thuis/nieuw`);
  await face.type('Postcode', '8232 ZX');
  await face.type('Huisnummer', '41');
  await face.type('Straat', 'Zilverdreef');
  await face.type('Plaats', 'Lelystad');
  await face.tick('Bescherming', /Dit adres moet geheim blijven/);
  await face.press('Adres toevoegen');
  await face.saved();
  for (const person of [family.mother, family.youngest]) {
    await face.go(`${family.dossier}/gezin`);
    await face.main.getByRole('table', { name: 'Mensen in dit gezin' }).getByRole('link', { name: person }).click();
    await face.follow('Verhuizen');
    await face.tick('Waar gaat deze persoon weg?', /^Bij/);
    await face.tick('Waar gaat deze persoon wonen?', /zonder bewoners|^Bij Edwina/);
    await face.date('Vanaf wanneer?', 0);
    await face.press('Verhuizing opslaan');
    await face.saved();
  }
  await face.go(`${family.dossier}/team/erbij`);
  await face.follow('Petra Haverkamp');
  await face.tick('Wat vraagt u?', 'Doen');
  await face.type('Welke expertise hebt u nodig?', 'veilig wonen');
  await face.type('Waarom nu?', 'De moeder en de jongste wonen nu op de Zilverdreef.');
  await face.press('Erbij halen');
  await face.saved();

  const school = 'Esmee begint maandag op De Wingerd. De huisarts is Van Zwol.';
  await statement(face, family, 'feit', school, [family.mother, family.youngest], { whereabouts: true });
  await face.go(`${family.dossier}/taken/nieuw`);
  await face.type('Wat moet er gebeuren?', 'Bel De Wingerd over de eerste schooldag');
  await face.choose('Wie doet het?', { index: 1 });
  await face.press('Afspreken');
  await face.saved();
}
