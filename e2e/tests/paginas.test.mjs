// What must hold on every page: readable for everybody, on a desk and on a small phone, with and without JavaScript.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  SIZES,
  assertAccessible,
  assertNoSidewaysScroll,
  assertWellFormed,
  useNaast,
  weigh,
} from '../harness/naast.mjs';
import { open, paginas } from '../paginas.mjs';

const naast = await useNaast();

for (const pagina of paginas) {
  for (const size of Object.keys(SIZES)) {
    for (const javascript of [true, false]) {
      test(`${pagina.naam}, ${size}, ${javascript ? 'with' : 'without'} JavaScript`, (t) =>
        naast.visit(t, { size, javascript }, async (page) => {
          await open(page, pagina);
          await assertWellFormed(page, new URL(page.url()).searchParams.get('taal') ?? 'nl');
          await assertAccessible(page);
          await assertNoSidewaysScroll(page);
        }));
    }
  }
  if (pagina.hoogstens) {
    test(`${pagina.naam} is light enough for a slow phone`, (t) =>
      naast.visit(t, { size: 'smal' }, async (page) => {
        await open(page, pagina);
        const bytes = await weigh(page, page.url());
        assert.ok(bytes <= pagina.hoogstens, `${bytes} bytes over the wire, at most ${pagina.hoogstens}`);
      }));
  }
}
