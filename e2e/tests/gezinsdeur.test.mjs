// The family's own door, whoever comes and with whatever: a slow phone, the keyboard only, from right to left.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assertAccessible,
  assertLeaves,
  assertNoSidewaysScroll,
  assertNothingOverlaps,
  keys,
  onSlowPhone,
  playPersona,
  tabTo,
  useNaast,
} from '../harness/naast.mjs';

/** What a page may weigh, with all that it loads on a first visit. */
const LIGHT = 60_000;

/** Every page of this door that has a fixed address. */
const PAGES = [
  '/gezin',
  '/gezin/wat-er-staat',
  '/gezin/mijn-verhaal',
  '/gezin/mijn-verhaal/schrijven',
  '/gezin/mijn-verhaal/delen',
  '/gezin/mijn-verhaal/erbij?soort=wens',
  '/gezin/mijn-verhaal/bestand?soort=foto',
  '/gezin/drie-huizen',
  '/gezin/plan',
  '/gezin/veiligheid',
  '/gezin/veiligheid/mijn-cijfer',
  '/gezin/analyse',
  '/gezin/analyse/mijn-stem',
  '/gezin/wie-keek',
  '/gezin/wie-keek/vraag',
  '/gezin/jouw-rechten',
  '/gezin/rechten',
  '/gezin/rechten/vragen?soort=correctie',
  '/gezin/rechten/kopie',
  '/gezin/rechten/toestemming',
  '/gezin/rechten/toestemming/geven',
  '/gezin/rechten/klacht',
  '/gezin/rechten/ervaring',
  '/gezin/hulp',
  '/gezin/account',
];

const MEMBER = 'jaar (gezin 1)';
const naast = await useNaast({ args: ['--gezinnen', '4'] });

test('every page is light, and soon there on a slow phone', (t) =>
  naast.visit(t, { size: 'smal' }, async (page) => {
    await playPersona(page, MEMBER);
    const slow = await onSlowPhone(page);
    const heavy = [];
    let worst = { painted: 0 };
    for (const path of PAGES) {
      const first = await slow.open(path, { fresh: true });
      const next = await slow.open(path, { fresh: false });
      if (first.bytes > LIGHT) heavy.push(`${path}: ${first.bytes} bytes`);
      if (next.painted > worst.painted) worst = { path, ...next };
      t.diagnostic(`${path}: ${first.bytes} bytes, painted after ${first.painted} ms the first time, ${next.painted} ms after`);
    }
    t.diagnostic(`slowest: ${JSON.stringify(worst)}`);
    assert.deepEqual(heavy, [], `at most ${LIGHT} bytes over the wire`);
  }));

for (const size of ['breed', 'smal']) {
  test(`every page from right to left, ${size}`, (t) =>
    naast.visit(t, { size, javascript: size === 'breed' }, async (page) => {
      await playPersona(page, MEMBER);
      const faults = [];
      for (const path of ['/welkom', ...PAGES]) {
        try {
          const response = await page.goto(`${path}${path.includes('?') ? '&' : '?'}taal=ar`);
          assert.equal(response.status(), 200);
          const { language, direction } = await page.evaluate(() => ({
            language: document.documentElement.lang,
            direction: getComputedStyle(document.documentElement).direction,
          }));
          assert.equal(direction, language === 'ar' ? 'rtl' : 'ltr', `a page in '${language}'`);
          await assertAccessible(page);
          await assertNoSidewaysScroll(page);
          await assertNothingOverlaps(page);
        } catch (error) {
          faults.push(`${path}: ${error.message}`);
        }
      }
      assert.equal(faults.length, 0, faults.join('\n\n'));
    }));
}

for (const javascript of [true, false]) {
  test(`the family's main steps with the keyboard only, ${javascript ? 'with' : 'without'} JavaScript`, (t) =>
    naast.visit(t, { javascript, size: javascript ? 'breed' : 'smal' }, async (page) => {
      const { press, type } = keys(page);
      const heading = (name) => page.getByRole('heading', { name, level: 1 }).waitFor();

      await playPersona(page, MEMBER);
      await page.goto('/gezin');
      await page.keyboard.press('Tab');
      assert.match(await page.evaluate(() => document.activeElement.textContent), /inhoud/i);

      // A figure: round buttons are one stop, and the arrows choose.
      await press(/^Veiligheid/);
      await press('Mijn cijfer geven');
      await tabTo(page, '0');
      for (let i = 0; i < 6; i += 1) await page.keyboard.press('ArrowDown');
      await type(/^Wat maakt het dit cijfer\?/, 'Mijn zus is er.');
      await press('Bewaren');
      await page.getByText('“Mijn zus is er.”').first().waitFor();
      const kept = page.locator('.naast-cijfer').first();
      assert.notEqual(await kept.innerText(), '0');

      // A wish, from the first page.
      await page.goto('/gezin');
      await press(/^Mijn verhaal/);
      await press('Een wens');
      await press('Bewaren');
      const alert = page.getByRole('alert').first();
      await alert.waitFor();
      assert.ok(
        await alert.evaluate((element) => element.contains(document.activeElement)),
        'what is missing has the focus',
      );
      await type('Wat wens ik?', 'Een rustige zondag.');
      await press('Bewaren');
      await page.getByText('“Een rustige zondag.”').first().waitFor();

      // Help, and away.
      await press('Hulp en steun');
      await heading('Hulp en steun');
      await tabTo(page, 'Snel sluiten');
      await assertLeaves(page, () => page.keyboard.press('Enter'));
      await page.goto('/gezin');
      await heading('Inloggen bij ons gezin');
    }));
}
