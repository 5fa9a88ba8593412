// Noor and the administrator come in for the first time and come back: password, code app, recovery code, passkey.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { addPasskeyDevice, assertAccessible, assertNoSidewaysScroll, onLocalhost, totp, useNaast } from '../harness/naast.mjs';

const PROGRAM = process.env.NAAST_BIN ?? fileURLToPath(new URL('../../target/debug/naast', import.meta.url));
const WACHTWOORD = 'vier woorden achter elkaar';

/** Makes an account as an operator does. */
async function maakAccount(data, naam, functie) {
  const args = ['account', 'maak', naam, '--naam', `Proef ${naam}`, '--functie', functie];
  args.push('--organisatie', 'Wijkteam Waterland', '--soort', 'lokaal_team', '--data', data);
  const child = spawn(PROGRAM, args, { stdio: ['pipe', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.on('data', (piece) => (log += piece));
  child.stdin.end(`${WACHTWOORD}\n`);
  const [code] = await once(child, 'exit');
  assert.equal(code, 0, log);
}

const data = await mkdtemp(path.join(tmpdir(), 'naast-aanmelden-'));
after(() => rm(data, { recursive: true, force: true }));
await maakAccount(data, 'noor', 'vaste_professional');
await maakAccount(data, 'kaya', 'vaste_professional');
await maakAccount(data, 'bas', 'beheerder');
const naast = await useNaast({ command: 'serve', data });
const url = onLocalhost(naast.url);

async function gezond(page) {
  await assertAccessible(page);
  await assertNoSidewaysScroll(page);
}

async function metWachtwoord(page, naam, wachtwoord = WACHTWOORD) {
  await page.getByLabel('Inlognaam').fill(naam);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(wachtwoord);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
}

/** First time: scan the picture (here: read the key), type the code, keep the recovery codes. */
async function eersteKeer(page, naam, wachtwoord) {
  await metWachtwoord(page, naam, wachtwoord);
  await page.getByRole('heading', { name: 'Stel een code-app in' }).waitFor();
  await gezond(page);
  await page.getByText('Lukt scannen niet?').click();
  const sleutel = await page.locator('code').first().innerText();
  const code = totp(sleutel);
  await page.getByLabel('Code uit de app').fill(code);
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('heading', { name: 'Uw herstelcodes' }).waitFor();
  await gezond(page);
  const codes = await page.getByRole('listitem').locator('code').allInnerTexts();
  assert.equal(codes.length, 8);
  await page.getByRole('link', { name: 'Ik heb ze bewaard, verder' }).click();
  return { sleutel, code, codes };
}

for (const [naam, size, javascript] of [['noor', 'breed', true], ['kaya', 'smal', false]]) {
  test(`${naam} logs in ${javascript ? 'with' : 'without'} JavaScript, on a ${size} screen`, (t) =>
    naast.visit(t, { url, size, javascript }, async (page) => {
      await page.goto('/werk/zoeken');
      await gezond(page);
      await metWachtwoord(page, naam, 'dit is het verkeerde wachtwoord');
      await page.getByText('De naam of het wachtwoord klopt niet').first().waitFor();
      const { sleutel, code, codes } = await eersteKeer(page, naam);
      assert.equal(new URL(page.url()).pathname, '/werk/zoeken', 'back to where she wanted to be');

      await page.getByRole('link', { name: 'Mijn account' }).click();
      await gezond(page);
      await page.getByRole('button', { name: 'Uitloggen' }).click();
      await page.getByText('U bent uitgelogd.').waitFor();

      await metWachtwoord(page, naam);
      await page.getByLabel('Code uit de app').fill(code);
      await page.getByRole('button', { name: 'Verder' }).click();
      await page.getByText('is al gebruikt').first().waitFor();
      await page.getByLabel('Code uit de app').fill(codes[0]);
      await page.getByRole('button', { name: 'Verder' }).click();
      await page.getByRole('heading', { name: 'Vandaag' }).waitFor();

      await page.goto('/werk/account/herstelcodes');
      await gezond(page);
      await page.goto('/werk/account');
      await page.getByText('7 over').waitFor();
      await page.getByRole('link', { name: 'Overal uitloggen' }).click();
      await gezond(page);
      await page.getByRole('button', { name: 'Ja, log overal uit' }).click();
      await page.getByText('U bent uitgelogd.').waitFor();

      if (!javascript) return;
      // A code of the next half minute is good too: clocks of telephones differ.
      await metWachtwoord(page, naam);
      await page.getByLabel('Code uit de app').fill(totp(sleutel, Date.now() + 30_000));
      await page.getByRole('button', { name: 'Verder' }).click();
      const device = await addPasskeyDevice(page);
      await page.goto('/werk/account/passkey');
      await gezond(page);
      await page.getByLabel('Hoe heet deze passkey?').fill('telefoon');
      await page.getByLabel('Uw wachtwoord').fill(WACHTWOORD);
      await page.getByRole('button', { name: 'Passkey maken' }).click();
      await page.getByText('Het is opgeslagen.').waitFor();
      assert.deepEqual((await device.credentials()).map(({ rpId }) => rpId), ['localhost']);
      await gezond(page);

      // Twice: the counter of the key moves on and is kept.
      for (let keer = 0; keer < 2; keer += 1) {
        await page.getByRole('button', { name: 'Uitloggen' }).click();
        await page.getByText('U bent uitgelogd.').waitFor();
        await page.goto('/inloggen?terug=/werk/account');
        await page.getByRole('button', { name: 'Inloggen met een passkey' }).click();
        await page.getByRole('heading', { name: 'Mijn account' }).waitFor();
        await page.getByText('met passkey').waitFor();
      }
      await page.getByRole('button', { name: /Weghalen.*telefoon/ }).click();
      await page.getByText('Nog geen passkeys').waitFor();
      await page.getByRole('button', { name: 'Uitloggen' }).click();
      await page.getByRole('button', { name: 'Inloggen met een passkey' }).click();
      await page.getByText('Inloggen met deze passkey lukt niet').waitFor();
    }));
}

test('Bas makes an account; its owner chooses a password; Bas blocks it', (t) =>
  naast.visit(t, { url }, async (page) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Inloggen' }).click();
    await eersteKeer(page, 'bas');
    await page.getByRole('heading', { name: 'Beheer', level: 1 }).waitFor();
    await gezond(page);

    await page.getByRole('link', { name: 'Accounts' }).first().click();
    await gezond(page);
    await page.getByRole('link', { name: 'Nieuw account' }).click();
    await gezond(page);
    await page.getByRole('button', { name: 'Account maken' }).click();
    await page.getByText('Kies een functie.').first().waitFor();
    await gezond(page);
    await page.getByLabel('Naam', { exact: true }).fill('Ilse Proef');
    await page.getByLabel('Inlognaam').fill('ilse');
    await page.getByLabel('Functie', { exact: true }).last().selectOption('rvt_vt');
    await page.getByLabel('Organisatie', { exact: true }).fill('Veilig Thuis');
    await page.getByLabel('Soort organisatie').selectOption('veilig_thuis');
    await page.getByLabel('Regio', { exact: true }).selectOption('zaanstreek-waterland-2.0');
    await page.getByRole('button', { name: 'Account maken' }).click();
    await page.getByRole('heading', { name: 'Het account is gemaakt' }).waitFor();
    await gezond(page);
    const eenmalig = await page.locator('code').first().innerText();
    await page.getByRole('link', { name: 'Naar het account' }).click();
    await gezond(page);
    const account = page.url();

    await naast.visit(t, { url, size: 'smal' }, async (ilse) => {
      await ilse.goto('/inloggen');
      await eersteKeer(ilse, 'ilse', eenmalig);
      await ilse.getByRole('heading', { name: 'Kies een eigen wachtwoord' }).waitFor();
      await gezond(ilse);
      await ilse.getByLabel('Nieuw wachtwoord', { exact: true }).fill(WACHTWOORD);
      await ilse.getByLabel('Nog een keer het nieuwe wachtwoord').fill(WACHTWOORD);
      await ilse.getByRole('button', { name: 'Wachtwoord bewaren' }).click();
      await ilse.getByRole('heading', { name: 'Vandaag' }).waitFor();

      await page.goto(account);
      await page.getByRole('link', { name: 'Blokkeren' }).click();
      await gezond(page);
      await page.getByLabel('Waarom?').fill('uit dienst');
      await page.getByRole('button', { name: 'Ja, blokkeer dit account' }).click();
      await page.getByText('Dit account is geblokkeerd').waitFor();

      await ilse.goto('/werk');
      await ilse.getByRole('heading', { name: 'Inloggen' }).waitFor();
    });
    await page.getByRole('button', { name: 'Weer toelaten' }).click();
    await page.getByText('Het is opgeslagen.').waitFor();

    await page.goto('/beheer/controle');
    await gezond(page);
    await page.getByRole('button', { name: 'Controle starten' }).click();
    for (let keer = 0; keer < 50 && !(await page.getByText('Alles klopt').count()); keer += 1) {
      await page.waitForTimeout(200);
      await page.goto('/beheer/controle');
    }
    await page.getByRole('heading', { name: 'Alles klopt' }).waitFor();
    for (const size of [1280, 320]) {
      await page.setViewportSize({ width: size, height: 900 });
      for (const pad of ['/beheer', '/beheer/accounts', new URL(account).pathname, '/beheer/regios', '/beheer/regios/zeeland',
        '/beheer/regels', '/beheer/regels/bevoegdheden', '/beheer/regels/leeftijden', '/beheer/controle']) {
        await page.goto(pad);
        await gezond(page);
      }
    }
    const nooit = await page.goto('/beheer/wie-keek');
    assert.equal(nooit.status(), 404, 'the log of who looked is for the privacy officer');
  }));
