// Line 6. The verklarende analyse with the family: from a question through facts, factors, patterns and hypotheses to
// who needs what; the voice of each; two versions side by side; and what each of them says of it.

import assert from 'node:assert/strict';
import { everybody } from './gezinnen.mjs';

/** @param {import('../../harness/scherm.mjs').Screen} me */
export default async function understand(me, family) {
  const [father, mother] = family.adults;
  const child = family.children[0];
  const analysis = `${family.dossier}/analyse`;
  const add = async (kind, fill) => {
    await me.go(`${analysis}/nieuw/${kind}`);
    await fill();
    await me.press('Bewaren');
    await me.saved();
  };

  await add('kernvraag', async () => {
    await me.type('Wat willen jullie weten?', 'Hoe komt er weer rust in huis?');
    await me.tick(/Over wie gaat dit/, father, mother);
  });
  await add('factor', async () => {
    await me.type('Wat speelt er?', 'Er is te weinig geld. Daar gaat de ruzie over.');
    await me.tick('Wat doet dit?', 'Houdt het in stand');
    await me.tick('Bij welk leefgebied hoort het?', 'financiën');
    await me.tick('Op welke stellingen rust dit?', /drie dagen geen brood/);
    await me.tick(/Over wie gaat dit/, father, mother);
  });
  await add('factor', async () => {
    await me.type('Wat speelt er?', 'Oma woont om de hoek en is er elke dag.');
    await me.tick('Wat doet dit?', 'Beschermt');
    await me.tick('Bij welk leefgebied hoort het?', 'gezin');
    await me.tick('Op welke stellingen rust dit?', /laatste week rustiger/);
    await me.tick(/Over wie gaat dit/, child);
  });
  await add('patroon', async () => {
    await me.type('Wat komt steeds terug?', 'Komt er een rekening, dan praat niemand. Dan volgt er ruzie.');
    await me.main.getByRole('group', { name: 'Wat voor patroon is het?' }).getByRole('radio').first().check();
    await me.tick('Welke factoren spelen mee?', /te weinig geld/);
  });
  await add('hypothese', async () => {
    await me.type('Hoe zou het kunnen komen?', 'Misschien komt het doordat niemand weet wat er betaald moet worden.');
    await me.type('Waaraan zou u merken dat het niet klopt?', 'Als er overzicht is, en de ruzie blijft.');
    await me.main.getByRole('group', { name: 'Hoe staat het ervoor?' }).getByRole('radio').first().check();
    await me.tick('Wat zou dit verklaren?', /Komt er een rekening/);
  });
  await add('eerdere_hulp', async () => {
    await me.type('Welke hulp was dat?', 'Schuldhulp van de gemeente.');
    await me.main.getByRole('group', { name: 'Hielp het?' }).getByRole('radio').first().check();
    await me.type('Wat vond het gezin ervan?', 'Te veel brieven, te weinig praten.');
  });
  for (const person of everybody(family)) {
    await add('behoefte', async () => {
      await me.type('Wat heeft diegene nodig?', 'Rust en een vast ritme in de ochtend.');
      await me.tick('Om wie gaat het?', person);
      await me.tick('Bij welk leefgebied hoort het?', 'gezin');
      await me.tick('Waar volgt dit uit?', /te weinig geld/);
    });
  }
  await background(me, family);
  for (const person of family.children) await childFirst(me, analysis, person);

  // Two versions: the second has the voices that the first lacked.
  await share(me, analysis);
  for (const person of everybody(family)) await voice(me, analysis, person);
  await me.go(analysis);
  await me.check();
  await share(me, analysis);
  await me.go(analysis);
  await me.follow(/Vergelijk met versie 1/);
  await me.sees('Thuis mag het stiller.');
  await me.check();

  for (const [person, kind, words] of [
    [father, 'Deels eens', 'Het gaat niet alleen over geld.'],
    [mother, 'Iets gezegd, zonder het oneens te zijn', 'Zo is het.'],
    ...family.children.map((one) => [one, 'Iets gezegd, zonder het oneens te zijn', 'Oké.']),
  ]) {
    await reaction(me, analysis, person, kind, words);
  }
  await me.check();
  await me.go(`${analysis}/vaststellen`);
  await me.sees('Niet iedereen is het eens', 'Het gaat niet alleen over geld.');
  await me.check();
  await me.press('Vaststellen');
  await me.go(analysis);
  await me.sees('vastgesteld');
  assert.match(await me.main.innerText(), /Hoe komt er weer rust in huis\?/);
}

/** The questions that are asked in every family; "we do not know" is an answer too. */
async function background(me, family) {
  await me.go(`${family.dossier}/analyse/achtergrond`);
  for (const group of await me.main.getByRole('group', { name: 'Antwoord' }).all()) {
    await group.getByRole('radio', { name: 'weten we niet' }).check();
  }
  await me.tick('Zijn er schulden of geldzorgen?', 'ja');
  await me.check();
  await me.press('Bewaren');
}

/** INV-10: what is good for this child, apart from everybody else. */
async function childFirst(me, analysis, child) {
  await me.go(analysis);
  await me.follow(new RegExp(`belang van ${child}`));
  await me.type('Wat is in het belang van dit kind?', 'Ontbijt, op tijd naar school, en ouders die niet schreeuwen.');
  await me.press('Bewaren');
}

async function voice(me, analysis, person) {
  await me.go(analysis);
  await me.follow(`Opschrijven wat ${person} zegt`);
  await me.type('De eigen woorden', 'Thuis mag het stiller.');
  await me.tick('Hoe vertelde diegene het?', 'verteld in een gesprek');
  await me.date('Wanneer was dit?', -1);
  await me.type('Wie was er nog meer bij?', 'Niemand');
  await me.press('Bewaren');
}

async function share(me, analysis) {
  await me.go(`${analysis}/delen`);
  await me.press('Delen');
  await me.saved();
}

/** Each says it apart, in own words; agreeing in the name of somebody else is not on the form. */
async function reaction(me, analysis, person, kind, words) {
  await me.go(`${analysis}/versie/2`);
  await me.follow(new RegExp(`Antwoord opschrijven.*${person}`));
  assert.deepEqual(
    (await me.main.getByRole('group', { name: 'Wat was het antwoord?' }).getByRole('radio').count()),
    3,
    'no radio says that somebody else agrees',
  );
  await me.tick('Wat was het antwoord?', kind);
  await me.type(/^In de woorden van/, words);
  await me.date('Wanneer was dit gesprek?', 0);
  await me.type('Wie was er nog meer bij?', 'Niemand');
  await me.press('Bewaren');
}
