// The same journey as 01, for another family from the register, in a browser that runs no JavaScript at all.

import { test } from 'node:test';
import { missing, useRegister } from '../harness/register.mjs';
import { families } from './reis/gezinnen.mjs';
import { wholeJourney } from './reis/hele-reis.mjs';

if (missing) {
  test('the whole journey without JavaScript', { skip: missing }, () => {});
} else {
  const register = await useRegister();

  test('the whole journey without JavaScript', (t) =>
    wholeJourney(register, t, { javascript: false, family: families.aziz }));
}
