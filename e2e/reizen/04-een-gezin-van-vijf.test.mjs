// A family in its own dossier: two parents who live apart, a daughter of sixteen, one who is twelve tomorrow, and one of
// seven. Each comes in with a key of his or her own, reads what is about them, answers, tells, asks and signs; the mother
// lives where the father may not find her. The chapters are in gezin/.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { missing, useRegister } from '../harness/register.mjs';
import { atScreen } from '../harness/scherm.mjs';
import { PROGRAM } from '../harness/server.mjs';
import { family, select } from './gezin/mensen.mjs';
import * as story from './gezin/verhaal.mjs';

/** Somebody who works where the mother is: an operator makes the account. */
async function prepare(data) {
  const args = ['account', 'maak', 'petra', '--naam', 'Petra Haverkamp', '--functie', 'rvt_vrouwenopvang'];
  args.push('--organisatie', 'Opvang Flevokust', '--soort', 'vrouwenopvang', '--data', data);
  const child = spawn(PROGRAM, args, { stdio: ['pipe', 'ignore', 'inherit'] });
  child.stdin.end('vier woorden achter elkaar\n');
  const [code] = await once(child, 'exit');
  assert.equal(code, 0, 'the account of the colleague is made');
}

if (missing) {
  test('five people of one family', { skip: missing }, () => {});
} else {
  const register = await useRegister({ select, prepare });
  const CAST = {
    face: { size: 'breed' },
    mother: { size: 'smal' },
    father: { size: 'breed', javascript: false },
    oldest: { size: 'smal', javascript: false },
    middle: { size: 'smal' },
    supporter: { size: 'breed', javascript: false },
  };

  /** Everybody has a browser of his own, open all the time. */
  const everybodyIn = (t, action, [next, ...others] = Object.keys(CAST), people = {}) =>
    next === undefined
      ? action(people)
      : register.visitAs(t, next, CAST[next], (page) =>
          everybodyIn(t, action, others, { ...people, [next]: Object.assign(atScreen(page), { name: next }) }),
        );

  const CHAPTERS = [
    [0, story.lettingIn],
    [0, story.theMother],
    [0, story.theFather],
    [0, story.theOldest],
    [0, story.signing],
    [0, story.noTrace],
    [1, story.theBirthday],
    [1, story.theirAnswers],
    [1, story.takenBack],
    [1, story.away],
  ];

  test('five people of one family', (t) =>
    everybodyIn(t, async (people) => {
      for (const [ahead, chapter] of CHAPTERS) {
        if (ahead !== people.face.ahead) {
          await register.later(ahead);
          for (const me of Object.values(people)) me.ahead = ahead;
        }
        const begun = Date.now();
        try {
          await chapter(people, family);
        } catch (error) {
          error.message = `${chapter.name}: ${error.message}`;
          throw error;
        }
        t.diagnostic(`${chapter.name}: ${Date.now() - begun} ms`);
      }
    }));
}
