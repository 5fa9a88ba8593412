// The story of five people, in the order in which it happens; each step is in a file beside this one.

import assert from 'node:assert/strict';
import { assertLeaves } from '../../harness/checks.mjs';
import { onScreen } from '../reis/tekenen.mjs';
import { byLetter, onTheTablet, typeCode, withPasskey, withPassword } from './binnenkomen.mjs';
import { assertNoTrace, everything } from './deur.mjs';
import * as face_ from './gezicht.mjs';
import * as brings from './inbrengen.mjs';
import * as reads from './lezen-en-antwoorden.mjs';
import * as rights from './rechten.mjs';
import makeReady, { TRACES, discussPlan } from './voorbereiden.mjs';

const SAFE = 'Ze kijkt op haar eigen telefoon, op school.';
const QUESTION = 'Waarom keek u vandaag twee keer?';

/** @typedef {import('../../harness/scherm.mjs').Screen} Screen */
/** @typedef {{ face: Screen, mother: Screen, father: Screen, oldest: Screen, middle: Screen }} People */

/** The fixed face writes, and lets everybody in who is old enough. @param {People} people */
export async function lettingIn({ face, mother, father, oldest }, family) {
  await makeReady(face, family);
  await face_.tooYoung(face, family);
  await typeCode(mother, await byLetter(face, family, family.mother, { absent: TRACES }), 'Edwina');
  family.keys = { mother: await withPasskey(mother) };
  await father.page.goto('/');
  await father.as(family.face);
  await onTheTablet(father, family, family.father);
  family.keys.father = await withPassword(father);
  await typeCode(oldest, await byLetter(face, family, family.oldest, { safe: SAFE, absent: TRACES }), 'Esther');
  family.keys.oldest = await withPassword(oldest);
}

/** The mother, on a phone. @param {People} people */
export async function theMother({ face, mother }, family) {
  await reads.ourFile(mother, family);
  // Who lives there, knows who helps there.
  await mother.go('/gezin');
  await mother.sees('Petra Haverkamp');
  await brings.wantInThePlan(mother, 'Dat de meiden rustig kunnen slapen.');
  await reads.answer(mother, family.noise, 'Het klopt', { whose: 'U' });
  await reads.answer(mother, family.noise, 'Er hoort iets bij', { whose: 'Esmee', words: 'Ze hield haar oren dicht.' });
  await reads.answerWithoutWords(mother, family.late);
  await reads.answer(mother, family.late, 'Het klopt niet', { words: 'Op vrijdag gaat het goed.' });
  await reads.answer(mother, family.tired, 'Ik wil hier nu niets over zeggen');
  await reads.declaration(mother, family.tired, 'Ik was moe.', 'Ik had die nacht niet geslapen.');
  await reads.notForMe(mother, family.job, 'bakkerij');
  await brings.story(mother, family, 'Het begon toen we uit elkaar gingen.');
  await brings.bring(mother, 'Een idee dat kan helpen', 'Tante Wil kan brengen.');
  await brings.bring(mother, 'Een wens', 'Een weekend zonder telefoon.');
  await brings.changeAndTakeBack(mother, 'Een weekend zonder telefoon.');
  await brings.photo(mother);
  await brings.figure(mother, 4, 'Niemand weet waar ik ben. Dat scheelt.');
  await brings.howItComes(mother, 'We praten niet meer met elkaar.', 'Ik ben het er deels mee eens');
  await face_.askConsent(face, family, family.mother);
  await rights.rightsNow(mother);
  await rights.requests(mother, { about: /op straat geschreeuwd/ });
  await rights.ownDeclaration(mother, 'Ik wil dat dit in de goede volgorde staat.');
  await rights.consent(mother);
  await rights.copies(mother, { holds: ['Op vrijdag gaat het goed.', 'op straat geschreeuwd'], lacks: ['bakkerij'] });
  await rights.complain(mother, family);
  await rights.experience(mother, { child: true, withWhom: 'Samen met Esmee Ederveen' });
  await rights.whoLooked(mother, family, QUESTION);
  await rights.sessions(mother);
}

/** The father, at a desk and without JavaScript. @param {People} people */
export async function theFather({ father }, family) {
  await reads.ourFile(father, family);
  await brings.wantInThePlan(father, 'Dat ik de meiden elke week zie.');
  await reads.answer(father, family.noise, 'Het klopt niet', { whose: 'U', words: 'Ik riep alleen dat ze moesten opschieten.' });
  await reads.notForMe(father, family.tired, 'te huilen');
  await reads.notForMe(father, family.job, 'bakkerij');
  await brings.figure(father, 7, 'Ik hou me aan de afspraken.');
  await rights.requests(father);
  await rights.copies(father, { holds: ['Ik riep alleen dat ze moesten opschieten.'], lacks: [...TRACES, 'te huilen', 'bakkerij'] });
  await rights.experience(father);
}

/** The one of sixteen, on a phone without JavaScript: what is about her, is hers. @param {People} people */
export async function theOldest({ oldest }, family) {
  await oldest.go('/gezin');
  await oldest.sees('Over jou en je gezin', family.face);
  await oldest.check();
  await reads.answer(oldest, family.job, 'Er hoort iets bij', { words: 'Alleen in de ochtend.' });
  await reads.notForMe(oldest, family.tired, 'te huilen');
  await brings.wantInThePlan(oldest, 'Dat ze mij niet als postbode gebruiken.');
  await brings.houses(oldest);
  await brings.figure(oldest, 6, 'Bij mijn moeder wel, op de stoep niet.');
  await rights.experience(oldest, { child: true });
  await rights.sessions(oldest);
}

/** Signing, each for himself; the youngest on the screen that is handed over (INV-15). @param {People} people */
export async function signing({ face, mother, father, oldest }, family) {
  await discussPlan(face, family);
  await brings.sign(mother, '/gezin/plan', /^Ik ben het ermee eens/);
  await brings.sign(father, '/gezin/plan', /^Ik ben het er deels mee eens/, 'Ik wil ook de woensdag.');
  await brings.sign(oldest, '/gezin/plan', /^Ik ben het er niet mee eens/, 'Ik wil zelf kiezen wanneer ik ga.');
  await brings.sign(mother, '/gezin/veiligheid', /^Ik ben het ermee eens/);
  await brings.sign(father, '/gezin/veiligheid', /^Ik ben het ermee eens/);
  await onScreen(face, `${family.dossier}/veiligheid/plan`, family.youngest, { answer: 'Ja', parent: family.mother });
  await face.go('/');
  await face.as(family.face);
}

/** Every page, document and picture of those who may not know: no trace in any byte (INV-20). @param {People} people */
export async function noTrace({ face, mother, father, oldest }, family) {
  await face_.safeMode(face, family, family.mother);
  for (const me of [father, oldest]) {
    const found = await everything(me);
    assert.ok(found.size > 30, `${found.size} addresses is not all`);
    assertNoTrace(found, [...TRACES, 'veilige modus', 'Ik had die nacht niet geslapen.', 'Onze kat', 'drie weken niet teruggebeld']);
  }
  // The trap itself: the mother, who lives there, does read it.
  const hers = await everything(mother);
  assert.ok([...hers.values()].some(({ text }) => text.includes('Wingerd')), 'the mother reads of the new school');
}

/**
 * The day that the middle one becomes twelve: what was for her parents to answer is hers now, and she comes in by herself
 * (INV-29). Nobody set anything: it goes by the day.
 *
 * @param {People} people
 */
export async function theBirthday({ face, mother, middle }, family) {
  await face.page.goto('/');
  await face.as(family.face);
  await face_.saidSince(face, family, family.mother, 'gaf een veiligheidscijfer', 'Wat het gezin inbrengt');
  await family.keys.mother.again();
  await mother.go(`/gezin/wat-er-staat/${family.quiet}`);
  await mother.sees('Wie 12 jaar of ouder is, antwoordt zelf.');
  assert.equal(await mother.main.getByRole('group', { name: 'Mijn antwoord' }).count(), 0, 'her mother does not answer any more');

  const explained = 'Samen gekeken. Ze snapt dat haar ouders hier niet in kunnen.';
  await face.go(`${family.dossier}/toegang`);
  await face.followOn(family.middle, 'Uitnodigen');
  await face.tick('Hoe geeft u de uitnodiging?', 'Met een brief');
  await face.press('Uitnodigen');
  await face.refused(/Schrijf op hoe u dit hebt uitgelegd/);
  await typeCode(middle, await byLetter(face, family, family.middle, { explained, safe: SAFE, absent: TRACES }), 'Eveline');
  family.keys.middle = await withPasskey(middle);
  await middle.go('/gezin');
  await middle.sees('Over jou en je gezin', family.face);
  await middle.check();
  await reads.answer(middle, family.quiet, 'Het klopt niet', { words: 'Ik zei wel iets. Niemand hoorde het.' });
  await middle.sees('Ouders met gezag kunnen je antwoord meestal lezen tot je 16 bent.');
  await reads.notForMe(middle, family.tired, 'te huilen');
  await brings.houses(middle);
  await middle.go('/gezin/veiligheid');
  await middle.sees('Voor jou geschreven', 'Papa wacht in de auto. Ben je bang? Bel tante Wil.');
  await middle.check();
  await brings.figure(middle, 5, 'Ik vind het eng als er geschreeuwd wordt.');
  await brings.sign(middle, '/gezin/veiligheid', /^Ik ben het ermee eens/);
  await rights.experience(middle, { child: true });
  assertNoTrace(await everything(middle), [...TRACES, 'Ik had die nacht niet geslapen.', 'bakkerij']);
  // Her houses are hers: nobody at home reads them.
  assertNoTrace(await everything(mother), ['boos wordt bij het brengen', 'Een eigen kamer met een hond']);
}

/** The professional answers, decides and looks along; the family reads that. @param {People} people */
export async function theirAnswers({ face, mother, oldest }, family) {
  await face_.answerThem(face, family, QUESTION);
  await mother.go('/gezin/wie-keek');
  await mother.sees('Ik keek om het gesprek voor te bereiden.');
  await mother.go('/gezin/mijn-verhaal');
  await mother.sees('Gebruikt', 'Dan hoeven jullie elkaar niet te zien.');
  await face_.decide(face, family);
  await mother.go('/gezin/rechten');
  await mother.sees('ja, en het is gedaan', 'nee');
  await mother.follow(/^Bekijk dit verzoek.*Iets moet weg/);
  await mother.sees('Dit is nodig voor de veiligheid van de jongste.', 'Niet mee eens?');
  await mother.check();
  await face_.lookAlong(face, family, family.oldest, 'bakkerij');
  await family.keys.oldest.again();
  await oldest.go('/gezin/wie-keek');
  await oldest.sees(/^Om te zien wat (je|jij) zelf kunt zien\./);
}

/** Somebody reads along for the mother, until she says no: what is open elsewhere stops at the next click. @param {People} people */
export async function takenBack({ face, mother, supporter }, family) {
  await face_.mandate(face, family, family.mother, 'Jasmijn de Wit');
  await typeCode(supporter, await byLetter(face, family, 'Jasmijn de Wit', { absent: TRACES }), 'Jasmijn');
  await withPassword(supporter);
  await supporter.page.getByText(`U bent hier voor ${family.mother}.`).first().waitFor();
  await supporter.check();
  await supporter.go('/gezin/wat-er-staat');
  await supporter.sees('op straat geschreeuwd');
  // Own words are not for somebody else (INV-38), and neither is where she lives.
  await supporter.go('/gezin/mijn-verhaal');
  await supporter.sees('Een verhaal is van de persoon zelf');
  assert.equal((await supporter.page.goto('/gezin/rechten/klacht')).status(), 404);
  assertNoTrace(await everything(supporter), ['Zilverdreef', '8232 ZX', 'Lelystad', 'drie weken niet teruggebeld', 'Sinds we uit elkaar']);
  await twoPlaces(face, supporter, family);

  await mother.go('/gezin/account');
  await mother.sees('Jasmijn de Wit');
  await mother.follow('Stop hiermee');
  await mother.check();
  await mother.press('Ja, stop hiermee');
  await mother.seesNot('Jasmijn de Wit');
  await supporter.page.getByRole('link', { name: 'Hulp en steun' }).first().click();
  // Not unasked in the dossier of somebody else: the place that is left is chosen.
  await supporter.sees('Waar wilt u zijn?');
  await supporter.check();
  assert.ok(!(await supporter.page.content()).includes('Edwina'), 'nothing of her is left');
  await supporter.press('Verder');
  await supporter.page.getByText(`U bent hier voor ${family.oldest}.`).first().waitFor();
  assert.ok(!(await supporter.page.content()).includes('Edwina'), 'nothing of her is left');

  await face.go(`${family.dossier}/toegang`);
  await face.follow(/^Intrekken.*J\. de Wit/);
  await face.check();

  // The story that was shared stops the same way: the next click of the face shows nothing.
  await face.go(`${family.dossier}/gezin/inbreng`);
  await face.sees('Het begon toen we uit elkaar gingen.');
  await brings.stopSharing(mother);
  await face.page.reload();
  await face.seesNot('Het begon toen we uit elkaar gingen.');
}

/** Whoever acts for two people chooses for whom, with one account; above each page it is said for whom. */
async function twoPlaces(face, supporter, family) {
  await face_.mandate(face, family, family.oldest, 'J. de Wit');
  const code = await byLetter(face, family, 'J. de Wit', { absent: TRACES });
  await supporter.go('/welkom');
  await supporter.type('Code uit de brief', code);
  await supporter.press('Verder');
  await supporter.sees('Waar wilt u zijn?');
  await supporter.check();
  await supporter.tick('Ik wil nu naar', `Het dossier van ${family.mother}, voor wie u iets doet`);
  await supporter.press('Verder');
  await supporter.page.getByText(`U bent hier voor ${family.mother}.`).first().waitFor();
}

/** Away at once, and nothing is left on the screen (D-58). @param {People} people */
export async function away({ mother }) {
  await mother.go('/gezin/veiligheid');
  await assertLeaves(mother.page, () => mother.page.getByRole('link', { name: 'Snel sluiten' }).first().click());
  await mother.page.goto('/gezin/veiligheid');
  await mother.main.getByRole('heading', { name: 'Inloggen bij ons gezin' }).waitFor();
  await mother.seesNot('tante Wil');
}
