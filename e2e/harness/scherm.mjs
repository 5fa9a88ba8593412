// Somebody at a screen: fills in, ticks, presses and reads as a person does, by the words on the page.

import assert from 'node:assert/strict';
import { assertAccessible, assertNoSidewaysScroll } from './checks.mjs';
import { playPersona } from './persona.mjs';

/** A day in the Netherlands, so many days from now. */
export function day(fromNow = 0) {
  const there = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });
  const [year, month, date] = there.format(new Date(Date.now() + fromNow * 86_400_000)).split('-').map(Number);
  return { year, month, date };
}

const escaped = (words) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A label as it is said aloud; that a field may stay empty is part of it, but nobody says that. */
const label = (words) =>
  typeof words === 'string'
    ? new RegExp(`^\\s*${escaped(words)}(\\s*\\(niet verplicht\\))?\\s*$`)
    : words;

const exactly = (words) => (typeof words === 'string' ? { name: words, exact: true } : { name: words });

/** A choice by its words; people stand in a list with their age. */
const option = (words) =>
  typeof words === 'string' ? { name: new RegExp(`^${escaped(words)}(, \\d+ (jaar|maanden|weken|dagen))?$`) } : { name: words };

/** @typedef {ReturnType<typeof atScreen>} Screen */

/**
 * The hands and eyes of whoever sits at this page.
 *
 * @param {import('playwright-core').Page} page
 */
export function atScreen(page) {
  const main = page.getByRole('main');
  const within = (group) => (group ? main.getByRole('group', { name: group }).first() : main);

  const hands = {
    page,
    main,

    /** How many days the clock of this demo is ahead. */
    ahead: 0,

    /** Goes to an address; a page that is not there fails. */
    async go(path) {
      const response = await page.goto(path);
      assert.equal(response.status(), 200, path);
    },

    /** Becomes somebody else in the demo, by words of the persona switch. */
    as: (who) => playPersona(page, who),

    /** Presses a button. */
    press: (name) => main.getByRole('button', exactly(name)).first().click(),

    /** Follows a link. */
    follow: (name, group) => within(group).getByRole('link', exactly(name)).first().click(),

    /** The card with this heading. */
    card: (name) => main.locator('section').filter({ has: page.getByRole('heading', exactly(name)) }).first(),

    /** Follows a link on the card with this heading: cards about people have the same links. */
    followOn: (card, name) => hands.card(card).getByRole('link', exactly(name)).first().click(),

    /** Opens a part that was folded away; without JavaScript, too. */
    async unfold(words) {
      const part = main.locator('details').filter({ has: page.locator('summary', { hasText: words }) }).first();
      if ((await part.getAttribute('open')) === null) await part.locator('summary').first().click();
    },

    /** Types into a field; what stood there goes. */
    type: (field, text, group) => within(group).getByLabel(label(field)).first().fill(text),

    /** Chooses from a list, by the words of the choice; a short list is a row of round buttons. */
    async choose(field, words, group) {
      const buttons = within(group).getByRole('group', { name: label(field) }).getByRole('radio', option(words));
      const list = within(group).getByLabel(label(field)).and(page.locator('select')).first();
      await buttons.first().or(list).first().waitFor();
      if (await buttons.count()) return buttons.first().check();
      if (!(words instanceof RegExp)) return list.selectOption(typeof words === 'string' ? { label: words } : words);
      const found = (await list.locator('option').allInnerTexts()).find((text) => words.test(text));
      assert.ok(found, `'${words}' cannot be chosen at '${field}'`);
      return list.selectOption({ label: found });
    },

    /** Ticks boxes or picks an option, in the group with this question. */
    async tick(group, ...names) {
      for (const name of names) {
        const box = within(group).getByRole('checkbox', option(name)).or(within(group).getByRole('radio', option(name)));
        await box.first().check();
      }
    },

    /** Fills in a date of three boxes: a day, or so many days from now. */
    async date(legend, when) {
      const { year, month, date } = typeof when === 'number' ? day(hands.ahead + when) : when;
      const group = within(legend);
      await group.getByLabel('Dag').fill(String(date));
      await group.getByLabel('Maand').fill(String(month));
      await group.getByLabel('Jaar').fill(String(year));
    },

    /** Waits until these words are on the page. */
    async sees(...words) {
      for (const text of words) {
        const found = await main
          .getByText(text)
          .first()
          .waitFor({ state: 'attached' })
          .then(() => true, () => false);
        assert.ok(found, `'${text}' is not on ${page.url()}:\n${await main.innerText()}`);
      }
    },

    /** These words are not on the page, also not folded away. */
    async seesNot(...words) {
      const text = await main.textContent();
      for (const word of words) assert.ok(!text.includes(word), `'${word}' is on ${page.url()}`);
    },

    /** What was sent is kept, and the page says so. */
    async saved() {
      const said = main.getByRole('status').filter({ hasText: 'Gelukt' }).first();
      const found = await said.waitFor().then(() => true, () => false);
      assert.ok(found, `nothing was kept on ${page.url()}:\n${await main.innerText()}`);
    },

    /** A message that the page puts first: a refusal or what is still to be filled in. */
    refused: async (...words) => {
      await main.getByRole('alert').first().waitFor();
      await hands.sees(...words);
    },

    /** The page is as it should be for everybody. */
    async check() {
      await assertAccessible(page);
      await assertNoSidewaysScroll(page);
    },
  };
  return hands;
}
