// Two people without children: the same door, shorter. He comes in on a phone without JavaScript, she with a passkey; each
// reads, answers, tells and signs for him- or herself, and neither can read the other's own words.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLeaves, onLocalhost, useNaast } from '../harness/naast.mjs';
import { atScreen } from '../harness/scherm.mjs';
import { byLetter, typeCode, withPasskey, withPassword } from './gezin/binnenkomen.mjs';
import { assertNoTrace, everything } from './gezin/deur.mjs';
import { bring, figure, howItComes, sign, story, wantInThePlan } from './gezin/inbrengen.mjs';
import { answer, declaration, notForMe, ourFile } from './gezin/lezen-en-antwoorden.mjs';
import { copies, experience, requests, rightsNow, sessions, whoLooked } from './gezin/rechten.mjs';
import { discussPlan, planOf, safetyPlanOf, shareQuestion, statement } from './gezin/voorbereiden.mjs';

const naast = await useNaast({ args: ['--gezinnen', '2'] });
const couple = { she: 'Annie Veldkamp', he: 'Johannes Veldkamp' };
const both = [couple.she, couple.he];

const visit = (t, who, how, action) =>
  naast.visit(t, { url: onLocalhost(naast.url), name: `${t.name} ${who}`, ...how }, (page) =>
    action(Object.assign(atScreen(page), { name: who })),
  );

/** a household of two, no children. */
async function open(face) {
  await face.page.goto('/');
  await face.go('/werk/zoeken');
  await face.type('Naam', couple.she);
  await face.press('Zoeken');
  await face.sees('Niemand gevonden');
  await face.press('Dossier openen');
  await face.date('Geboortedatum', { date: 3, month: 4, year: 1958 });
  await face.press('Nog een persoon');
  await face.type('Voornamen', 'Johannes', 'Persoon 2');
  await face.type('Achternaam', 'Veldkamp', 'Persoon 2');
  const second = face.main.getByRole('group', { name: 'Persoon 2' });
  for (const [part, number] of [['Dag', '9'], ['Maand', '11'], ['Jaar', '1956']]) await second.getByLabel(part).fill(number);
  await face.press('Verder');
  await face.type('Postcode', '1141 AB', 'Adres');
  await face.type('Huisnummer', '12', 'Adres');
  await face.type('Straat', 'Noordeinde', 'Adres');
  await face.type('Plaats', 'Monnickendam', 'Adres');
  await face.press('Verder');
  await face.choose('Wie', { index: 1 });
  await face.choose('is', 'partner');
  await face.choose('van', { index: 2 });
  await face.press('Verder');
  await face.type('Aanleiding', 'De buren horen elke avond geschreeuw.');
  await face.press('Dossier openen');
  await face.page.waitForURL(/\/werk\/dossier\//);
  couple.dossier = /\/werk\/dossier\/[0-9a-f-]{36}/.exec(face.page.url())[0];
  couple.face = (await face.page.getByRole('banner').locator('.naast-gebruiker__naam').innerText()).trim();
}

async function makeReady(face) {
  couple.noise = await statement(face, couple, 'feit', 'Op zondag werd er geschreeuwd aan de deur.', both);
  couple.tired = await statement(face, couple, 'feit', 'Mevrouw zei dat ze slecht slaapt.', [couple.she]);
  await shareQuestion(face, couple, both);
  await planOf(face, couple, both, couple.she);
  await safetyPlanOf(face, couple, both, couple.he);
}

test('a couple without children', (t) =>
  visit(t, 'face', {}, (face) =>
    visit(t, 'she', { size: 'smal' }, (she) =>
      visit(t, 'he', { size: 'smal', javascript: false }, async (he) => {
        await open(face);
        await makeReady(face);
        await typeCode(she, await byLetter(face, couple, couple.she), 'Annie');
        const hers = await withPasskey(she);
        await typeCode(he, await byLetter(face, couple, couple.he), 'Johannes');
        const his = await withPassword(he);

        await ourFile(she, couple);
        await wantInThePlan(she, 'Dat de avonden rustig zijn.');
        await answer(she, couple.noise, 'Het klopt');
        await declaration(she, couple.tired, 'Ik slaap slecht.', 'Ik slaap slecht, al twee jaar.');
        await story(she, couple, 'Sinds hij thuis is, is het anders.');
        await bring(she, 'Een wens', 'Een avond voor mijzelf.');
        await figure(she, 5, 'Overdag wel.');
        await howItComes(she, 'Hij is veel thuis nu.', 'Ik ben het ermee eens');
        await rightsNow(she);
        await requests(she);
        await copies(she, { holds: ['al twee jaar'], lacks: [] });
        await experience(she);
        await whoLooked(she, couple, 'Waarom keek u op zondag?');
        await sessions(she);

        await ourFile(he, couple);
        await wantInThePlan(he, 'Weer naar de duivenclub.');
        await answer(he, couple.noise, 'Het klopt niet', { words: 'Dat was de televisie.' });
        await notForMe(he, couple.tired, 'slecht slaapt');
        await figure(he, 8, 'Niets aan de hand.');

        await discussPlan(face, couple);
        for (const me of [she, he]) {
          await sign(me, '/gezin/plan', /^Ik ben het ermee eens/);
          await sign(me, '/gezin/veiligheid', /^Ik ben het er deels mee eens/, 'Ik wil het over een maand weer bekijken.');
        }
        // There is no child in this household: nobody is asked to answer for one.
        for (const page of ['/gezin/plan', '/gezin/veiligheid', '/gezin/rechten/ervaring', `/gezin/wat-er-staat/${couple.noise}`]) {
          await he.go(page);
          assert.equal(await he.main.getByRole('group', { name: /^Voor wie/ }).count(), 0, page);
        }
        assertNoTrace(await everything(he), ['slecht slaapt', 'al twee jaar', 'Sinds hij thuis is', 'avond voor mijzelf', 'Overdag wel']);
        assertNoTrace(await everything(she), ['duivenclub', 'Niets aan de hand']);

        // Out, and in again, each with the own key; and away in one press.
        for (const [me, key] of [[she, hers], [he, his]]) {
          await me.page.getByRole('button', { name: 'Uitloggen' }).click();
          await me.sees('Je bent uitgelogd.', 'Inloggen bij ons gezin');
          await me.check();
          await key.again();
        }
        await he.sees('Dag Johannes.');
        await assertLeaves(she.page, () => she.page.getByRole('link', { name: 'Snel sluiten' }).first().click());
        await she.page.goto('/gezin');
        await she.main.getByRole('heading', { name: 'Inloggen bij ons gezin' }).waitFor();
      }),
    ),
  ));
