// The whole journey of one family, from finding to closing and opening again, by whoever becomes its fixed face.
// Each chapter is a story in a file of its own; the next one goes on where the last one stopped.

import { atScreen } from '../../harness/scherm.mjs';
import findAndOpen from './01-vinden-en-openen.mjs';
import team from './02-het-team.mjs';
import statements from './03-wat-we-weten.mjs';
import understand from './04-samen-begrijpen.mjs';
import plan from './05-het-plan.mjs';
import safety from './06-veiligheid.mjs';
import card from './07-de-kaart.mjs';
import notYetClosed from './08-nog-niet-dicht.mjs';
import afterAMonth from './09-na-een-maand.mjs';
import closeAndReopen from './10-dicht-en-weer-open.mjs';

/** The chapters, and how many days after the beginning they happen. */
const CHAPTERS = [
  [0, findAndOpen],
  [0, team],
  [0, statements],
  [0, understand],
  [0, plan],
  [0, safety],
  [0, card],
  [0, notYetClosed],
  [30, afterAMonth],
  [420, closeAndReopen],
];

/**
 * Walks all chapters.
 *
 * @param {Awaited<ReturnType<import('../../harness/register.mjs').useRegister>>} register
 * @param {import('node:test').TestContext} t
 * @param {{ javascript: boolean, family: object }} how
 */
export function wholeJourney(register, t, { javascript, family }) {
  return register.visit(t, { javascript }, async (page) => {
    const me = atScreen(page);
    const story = { ...family };
    for (const [ahead, chapter] of CHAPTERS) {
      if (ahead !== me.ahead) {
        await register.later(ahead);
        me.ahead = ahead;
        await page.goto('/');
        await me.as(story.face);
      }
      const begun = Date.now();
      try {
        await chapter(me, story);
      } catch (error) {
        error.message = `${chapter.name}: ${error.message}`;
        throw error;
      }
      t.diagnostic(`${chapter.name}: ${Date.now() - begun} ms`);
    }
  });
}
