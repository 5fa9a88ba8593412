// Line by line: one family from the register, from first concern to a safe household and back, in a
// browser with JavaScript. The chapters are in reis/, and are the same without JavaScript (02).

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missing, readRegister, useRegister } from '../harness/register.mjs';
import { families } from './reis/gezinnen.mjs';
import { wholeJourney } from './reis/hele-reis.mjs';

if (missing) {
  test('the whole journey with JavaScript', { skip: missing }, () => {});
} else {
  const register = await useRegister();

  test('the register is read whole, and a second time makes no doubles', async () => {
    const { gelezen, geopend, geweigerd } = register.counts;
    assert.deepEqual([gelezen, geopend, geweigerd], [52, 52, 0]);
    await register.while(async () => {
      const again = await readRegister(register.data);
      assert.deepEqual([again.gelezen, again.geopend, again.overgeslagen], [52, 0, 52]);
    });
  });

  test('the whole journey with JavaScript', (t) =>
    wholeJourney(register, t, { javascript: true, family: families.reinier }));
}
