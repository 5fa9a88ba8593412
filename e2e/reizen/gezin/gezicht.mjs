// The side of the professional: who comes in, what the family said since the last look, what waits for a decision, and
// what each of them can see.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { textOf } from '../../harness/pdf.mjs';

/** @typedef {import('../../harness/scherm.mjs').Screen} Screen */

/** D-40: below twelve there is no account; and that a birthday comes is said beforehand (INV-29). */
export async function tooYoung(face, family) {
  await face.go(`${family.dossier}/toegang`);
  for (const child of [family.middle, family.youngest]) {
    const card = face.card(child);
    await card.getByText('geen eigen account onder de 12').waitFor();
    assert.equal(await card.getByRole('link', { name: 'Uitnodigen', exact: true }).count(), 0);
  }
  await face.sees('Een verjaardag die ertoe doet');
  await face.check();
  await face.follow(new RegExp(`^Opschrijven wat u ${family.middle} vertelde`));
  await face.check();
  await face.type(/^Hoe hebt u het verteld/, 'Samen bekeken wat ze straks zelf kan lezen. Ze vindt het spannend en fijn.');
  await face.press('Het is verteld');
  await face.saved();
}

/** D-58: in the safe mode it is not seen that somebody brings something in apart; only the team knows that it is on. */
export async function safeMode(face, family, who) {
  await face.go(`${family.dossier}/toegang`);
  await face.followOn(who, 'Veilige modus aanzetten');
  await face.check();
  await face.type('Waarom is dit nodig?', 'Er wordt op haar telefoon meegekeken.');
  await face.press('Zet de veilige modus aan');
  await face.saved();
  await face.card(who).getByText('aan', { exact: true }).waitFor();
}

/** Asks for consent: the person answers, nobody else (INV-15). */
export async function askConsent(face, family, who) {
  await face.go(`${family.dossier}/rechten/toestemming`);
  await face.choose('Over wie gaat het?', who);
  await face.choose('Waarvoor?', /ervaringsdeskundige/i);
  await face.choose('Welke gegevens?', /plan/);
  await face.choose('Voor wie?', 'Iedereen in het team');
  await face.date('Tot en met', 60);
  await face.type('Wat betekent dit voor de persoon?', 'Iemand die hetzelfde meemaakte, leest mee. Nee zeggen mag.');
  await face.check();
  await face.press('Vragen');
  await face.saved();
}

/** Somebody from outside reads along, because she herself wants that. */
export async function mandate(face, family, who, supporter) {
  await face.go(`${family.dossier}/toegang`);
  await face.followOn(who, 'Iemand machtigen');
  await face.check();
  await face.type('Naam van wie van buiten komt', supporter);
  await face.choose('Wat is deze persoon?', 'cliëntondersteuner');
  await face.tick('Wat mag deze persoon?', 'meelezen');
  await face.date('Tot en met', 90);
  await face.type('Hoe zei deze persoon ja?', 'Aan tafel, zonder iemand erbij.');
  await face.press('Machtiging vastleggen');
  await face.saved();
}

/** What the family said since the last look stands on the first page of the dossier. */
export async function saidSince(face, family, ...lines) {
  await face.go(family.dossier);
  await face.sees('Wat zei het gezin sinds u laatst keek', ...lines);
  await face.check();
}

/** ideas get an answer; a question about a look, too. */
export async function answerThem(face, family, question) {
  await face.go(`${family.dossier}/gezin/inbreng`);
  await face.check();
  const card = face.main.locator('section').filter({ hasText: question }).last();
  await card.getByLabel('Uw antwoord').fill('Ik keek om het gesprek voor te bereiden.');
  await card.getByRole('button', { name: /^Antwoord geven/ }).click();
  await face.saved();
  const idea = face.main.locator('section').filter({ hasText: 'Tante Wil kan brengen.' }).last();
  await idea.getByRole('radio', { name: 'Ja, we gebruiken het' }).check();
  await idea.getByLabel('Omdat').fill('Dan hoeven jullie elkaar niet te zien.');
  await idea.getByRole('button', { name: /^Antwoord geven/ }).click();
  await face.saved();
}

/** D-51, D-52: yes to one, no on a ground of the law to the other; with a letter. */
export async function decide(face, family) {
  const open = async (who) => {
    await face.go(`${family.dossier}/rechten`);
    await face.card(who).getByRole('link').first().click();
  };
  await open(`${family.mother}: iets verbeteren`);
  await face.check();
  await face.follow('Beslissen');
  await face.check();
  await face.tick('Wat besluit u?', 'Ja');
  await face.type(/^Waarom\?/, 'U was erbij en weet hoe het klonk.');
  await face.press('Besluit vastleggen');
  await face.saved();
  await face.type('Wat is er gedaan?', 'De tekst is verbeterd.');
  await face.press('Het is gedaan');
  await face.saved();
  await open(`${family.mother}: iets vernietigen`);
  await face.follow('Beslissen');
  await face.tick('Wat besluit u?', 'Nee');
  await face.press('Besluit vastleggen');
  await face.refused(/Kies op welke grond/);
  await face.choose('Grond voor (een deel) nee', { index: 1 });
  await face.type(/^Waarom\?/, 'Dit is nodig voor de veiligheid van de jongste.');
  await face.date('Opnieuw kijken op', 90);
  await face.press('Besluit vastleggen');
  await face.saved();
  await face.check();
  const coming = face.page.waitForEvent('download');
  await face.follow('Brief met het besluit (PDF)');
  const letter = await textOf(await readFile(await (await coming).path()));
  assert.ok(letter.replaceAll(/\s+/g, ' ').includes('Dit is nodig voor de veiligheid van de jongste.'), letter);
}

/** INV-22: seeing what somebody sees asks why, is to read only, and stands in the list of who looked. */
export async function lookAlong(face, family, who, sees) {
  await face.go(`${family.dossier}/toegang`);
  await face.followOn(who, 'Zien wat deze persoon ziet');
  await face.check();
  await face.press('Meekijken');
  await face.refused('Vul dit in');
  await face.type('Waarom is dit nodig?', 'Ze belt dat ze haar antwoord niet kan vinden.');
  await face.press('Meekijken');
  await face.page.getByText(`Dit is wat ${who} ziet.`).first().waitFor();
  await face.go('/gezin/wat-er-staat');
  await face.sees(sees);
  await face.check();
  await face.page.getByRole('button', { name: 'Stop met meekijken' }).click();
  await face.page.waitForURL(/\/toegang/);
}
