// The persona switch of the demo.

import assert from 'node:assert/strict';

/**
 * Becomes somebody, as a visitor of the demo does: with the bar at the top of each page.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} words part of the text in the list, for instance 'vaste professional'
 */
export async function playPersona(page, words) {
  if (!page.url().startsWith('http')) await page.goto('/');
  const list = page.getByLabel('U bent nu');
  const texts = await list.locator('option').allInnerTexts();
  const text = texts.find((found) => found.toLowerCase().includes(words.toLowerCase()));
  assert.ok(text, `nobody in the demo is '${words}': ${texts.join(', ')}`);
  await list.selectOption({ label: text });
  await page.getByRole('button', { name: 'Wissel' }).click();
  await page.waitForLoadState();
}
