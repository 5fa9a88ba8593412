// The main steps without a mouse: finding a family, writing a fact down, reporting an incident, and leaving for who needs
// help. At every stop on the way the focus can be seen.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keys, playPersona, tabTo, useNaast } from '../harness/naast.mjs';

const naast = await useNaast();

for (const javascript of [true, false]) {
  test(`a working day with the keyboard only, ${javascript ? 'with' : 'without'} JavaScript`, (t) =>
    naast.visit(t, { javascript }, async (page) => {
      const { enter, press, type } = keys(page);
      const tick = async (name) => {
        await tabTo(page, name);
        await page.keyboard.press('Space');
      };

      await playPersona(page, 'vaste professional');
      await page.goto('/werk');

      // The first stop leads past the menu, straight to what the page is about.
      await page.keyboard.press('Tab');
      assert.match(await page.evaluate(() => document.activeElement.textContent), /inhoud/i);

      const family = await page.getByRole('table', { name: 'Mijn gezinnen' }).getByRole('link').first().innerText();
      await press('Gezin zoeken');
      await type('Naam', family.split(' ').at(-1));
      await enter();
      await press(`Gezin ${family}`);
      assert.match(page.url(), /\/werk\/dossier\//);

      // A fact: what, how we know, when, about whom. Forgetting the time brings the focus to what is missing.
      await press(/^Wat we weten/);
      await press(/opschrijven/i);
      await press(/^Feit/);
      await type('Wat is er gezien, gehoord of gelezen?', 'Om acht uur stond de deur open en was er niemand thuis.');
      await tick('Ik zag of hoorde het zelf');
      await press('Bewaren als concept');
      const alert = page.getByRole('alert').first();
      await alert.waitFor();
      assert.ok(
        await alert.evaluate((element) => element.contains(document.activeElement)),
        'what is missing has the focus',
      );
      const now = new Date();
      await type('Dag', String(now.getDate()));
      await page.keyboard.press('Tab');
      await page.keyboard.type(String(now.getMonth() + 1));
      await page.keyboard.press('Tab');
      await page.keyboard.type(String(now.getFullYear()));
      await page
        .getByRole('group', { name: /Over wie gaat dit/ })
        .getByRole('checkbox')
        .first()
        .evaluate((box) => box.labels[0].textContent)
        .then((name) => tick(name.trim().replaceAll(/\s+/g, ' ')));
      await press('Bewaren als concept');
      await page.getByText('Om acht uur stond de deur open').first().waitFor();

      // An incident, from the menu of the dossier.
      await press('Veiligheid');
      await press('Incident melden');
      await type('Wat is er gebeurd?', 'Er werd geschreeuwd op straat.');
      await type('Hoe weten we dit?', 'Verteld door de buren.');
      await press('Incident melden');
      await page.getByRole('alert').first().waitFor();
      assert.equal(await page.getByLabel('Wat is er gebeurd?').inputValue(), 'Er werd geschreeuwd op straat.');
    }));
}
