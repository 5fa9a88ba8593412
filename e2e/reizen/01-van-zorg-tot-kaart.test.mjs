// Noor, vaste professional, and a family from the register: from finding to a safety card, with and without JavaScript.
// The family is one of the official test families of the RvIG, read by `naast import brp`.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { assertAccessible, assertNoSidewaysScroll, playPersona, useNaast } from '../harness/naast.mjs';
import { PROGRAM, startNaast } from '../harness/server.mjs';

const shared = process.env.NAAST_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const families = path.join(shared, 'data/brp-testdata/brp-testgezinnen.json');

if (!existsSync(families)) {
  test('the journey of a family from the register', { skip: `SKIPPED: ${families} is not there (set NAAST_SHARED)` }, () => {});
} else {
  const data = await mkdtemp(path.join(tmpdir(), 'naast-reis-'));
  after(() => rm(data, { recursive: true, force: true }));
  // First a few made-up households, for colleagues to bring in; then the families of the register beside them.
  await (await startNaast({ data, args: ['--gezinnen', '2'] })).stop();
  const { stdout } = await promisify(execFile)(PROGRAM, ['import', 'brp', families, '--data', data, '--json']);
  const counts = JSON.parse(stdout.trim().split('\n').at(-1));
  const naast = await useNaast({ data });

  test('the register is read whole, and a second time makes no doubles', async () => {
    assert.deepEqual([counts.gelezen, counts.geopend, counts.geweigerd], [52, 52, 0]);
  });

  for (const [javascript, surname] of [
    [true, 'Donkers'],
    [false, 'Klapwijk'],
  ]) {
    test(`from finding to card ${javascript ? 'with' : 'without'} JavaScript`, (t) =>
      naast.visit(t, { javascript }, async (page) => {
        const check = async () => {
          await assertAccessible(page);
          await assertNoSidewaysScroll(page);
        };
        const heading = () => page.getByRole('heading', { level: 1 });
        const press = (name) => page.getByRole('main').getByRole('button', { name }).click();
        const date = async (legend, day) => {
          const group = page.getByRole('group', { name: legend }).first();
          await group.getByLabel('Dag').fill(String(day.getDate()));
          await group.getByLabel('Maand').fill(String(day.getMonth() + 1));
          await group.getByLabel('Jaar').fill(String(day.getFullYear()));
        };
        const today = new Date();

        // 11. The day starts on /werk; the family is in the list of whoever became its fixed face.
        let link;
        await page.goto('/');
        const names = await page.getByLabel('U bent nu').locator('option').allInnerTexts();
        for (const name of names.filter((text) => text.includes('vaste professional'))) {
          await playPersona(page, name);
          await page.goto('/werk');
          link = page.getByRole('link', { name: new RegExp(surname) }).first();
          if (await link.count()) break;
        }
        await check();
        const dossier = new URL(await link.getAttribute('href'), page.url()).pathname;

        // 1. Found before made: searched as it sounds, with a sloppy spelling.
        await page.goto('/werk/zoeken');
        await page.getByLabel('Naam').fill(surname.toLowerCase().replace('ks', 'x').replace('wijk', 'wyk'));
        await press('Zoeken');
        await assert.doesNotReject(page.getByRole('link', { name: new RegExp(surname) }).first().waitFor());
        await check();

        // 12. The family is seen: genogram with a table beside it.
        await page.goto(`${dossier}/gezin`);
        assert.ok(await page.getByRole('img').count());
        await check();

        // 5. A fact without a time cannot be kept; what was typed stays.
        await page.goto(`${dossier}/stellingen/nieuw/feit`);
        const what = 'De juf zag dat Ditmar drie dagen geen brood bij zich had.';
        await page.getByLabel('Wat is er gezien, gehoord of gelezen?').fill(what);
        await page.getByLabel('Ik zag of hoorde het zelf').check();
        await press('Bewaren als concept');
        assert.equal(await page.getByLabel('Wat is er gezien, gehoord of gelezen?').inputValue(), what);
        await page.getByRole('alert').waitFor();
        await date(/Wanneer was dat/, today);
        await page.getByRole('group', { name: /Over wie gaat dit/ }).getByRole('checkbox').first().check();
        await press('Bewaren als concept');
        await page.getByText(what).first().waitFor();
        await check();

        // 6. The analysis begins with a question of the family.
        await page.goto(`${dossier}/analyse/nieuw/kernvraag`);
        await page.getByLabel('Wat willen jullie weten?').fill('Hoe komt er weer rust in huis?');
        await page.getByRole('group', { name: /Over wie gaat dit/ }).getByRole('checkbox').first().check();
        await press(/^Bewaren$/);
        await page.goto(`${dossier}/analyse`);
        await page.getByText('Hoe komt er weer rust in huis?').first().waitFor();
        await check();

        // 7. The family is first asked to make its own plan (D-17).
        await page.goto(`${dossier}/plan/aanbod`);
        await page.getByRole('checkbox').first().check();
        await page.getByLabel('Hoe hebt u het uitgelegd?').fill('Aan de keukentafel, met een voorbeeld.');
        await date(/Wanneer vraagt u om het antwoord/, new Date(today.getTime() + 14 * 86_400_000));
        await press('Vastleggen dat u het hebt gevraagd');
        await check();

        // 8. An incident drops the phase and makes a task.
        await page.goto(`${dossier}/veiligheid/incident`);
        await date(/Wanneer is het gebeurd/, today);
        await page.getByRole('group', { name: /Wiens veiligheid/ }).getByRole('checkbox').first().check();
        await page.getByLabel('dreiging', { exact: true }).check();
        await page.getByLabel('Wat is er gebeurd?').fill('Er werd gedreigd met slaan.');
        await page.getByLabel('Hoe weten we dit?').fill('Verteld door de buurvrouw.');
        await press('Incident melden');
        await check();
        await page.goto(`${dossier}/taken`);
        await check();

        // 9. A safety card is made from the file, as page and as PDF.
        await page.goto(`${dossier}/kaarten/maken`);
        await page.getByLabel('Waarom maakt u nu een kaart?').selectOption({ index: 1 });
        await press('Kaart maken');
        await page.goto(`${dossier}/kaarten`);
        await check();
        assert.match(await page.getByRole('main').innerText(), /kaart 1/i);

        // 10. It cannot be closed yet, and all that is missing is said at once.
        await page.goto(`${dossier}/route/afsluiten`);
        assert.match(await page.getByRole('main').innerText(), /veiligheidscijfer[\s\S]*stabiel veilig/i);
        await check();

        // Who looked: everything above is in the log.
        await page.goto(`${dossier}/inzage`);
        assert.match(await page.getByRole('main').innerText(), /vaste professional/i);
        await check();
        assert.ok(await heading().innerText());
      }));
  }
}
