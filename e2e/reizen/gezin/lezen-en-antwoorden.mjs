// Reading our file and answering: what each may read, one answer per statement, and a declaration of one's own.

import assert from 'node:assert/strict';

/** The first page: who is beside us, which phase, what comes next, what is being prepared. */
export async function ourFile(me, family) {
  await me.go('/gezin');
  await me.sees(family.face, 'Wie er naast ons staan', 'Wat er nu komt', 'Wat er wordt voorbereid', 'Dit is nog niet beslist.');
  await me.check();
  // Help is one press away, without a professional in between, and there is always a way out.
  await me.page.getByRole('link', { name: 'Hulp en steun' }).first().click();
  await me.sees('Cliëntondersteuner', 'Vertrouwenspersoon van Jeugdstem');
  assert.equal(await me.main.getByRole('link', { name: '088 555 1000' }).getAttribute('href'), 'tel:0885551000');
  await me.check();
}

const page = (statement) => `/gezin/wat-er-staat/${statement}`;

/** Answers one statement; whoever answers for a young child says for whom. */
export async function answer(me, statement, kind, { words, whose } = {}) {
  await me.go(page(statement));
  if (whose) await me.tick('Voor wie antwoordt u?', whose);
  await me.tick('Mijn antwoord', kind);
  if (words) await me.type('In mijn eigen woorden', words);
  await me.press('Mijn antwoord bewaren');
  await me.saved();
  if (words) await me.sees(`“${words}”`);
}

/** A disagreement without words is asked for; what was chosen stays. */
export async function answerWithoutWords(me, statement) {
  await me.go(page(statement));
  await me.tick('Mijn antwoord', 'Het klopt niet');
  await me.press('Mijn antwoord bewaren');
  await me.refused('Schrijf het in uw eigen woorden. Een paar woorden is genoeg.');
  assert.ok(await me.main.getByRole('radio', { name: /^Het klopt niet/ }).isChecked(), 'the choice is still there');
  await me.check();
}

/** D-50, INV-38: a declaration of one's own, and a later wording beside the first. */
export async function declaration(me, statement, first, then) {
  await me.go(page(statement));
  await me.follow('Een verklaring schrijven');
  await me.check();
  await me.type('Mijn verklaring', first);
  await me.press('Mijn verklaring bewaren');
  await me.saved();
  await me.follow('Mijn verklaring bekijken of veranderen');
  await me.type('Mijn verklaring', then);
  await me.press('Mijn verklaring veranderen');
  await me.saved();
  await me.sees(then);
  await me.follow('Mijn verklaring bekijken of veranderen');
  await me.unfold('Wat ik eerder schreef');
  await me.sees(first);
  await me.check();
}

/** What is not about somebody is not there for him or her, also not by its address. */
export async function notForMe(me, statement, words) {
  await me.go('/gezin/wat-er-staat');
  await me.seesNot(words);
  assert.equal((await me.page.goto(page(statement))).status(), 404);
}
