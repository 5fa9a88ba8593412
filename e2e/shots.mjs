// Screenshots of pages: `cargo xtask shots` calls this.

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SIZES, launchBrowser, withPage } from './harness/browser.mjs';
import { startNaast } from './harness/server.mjs';
import { open, paginas, personaFor, readme } from './paginas.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, readme: { type: 'string' } },
});
const folder = values.readme ?? values.out;

/** What to picture: which page, how wide, in which file. */
function wanted() {
  if (values.readme) {
    return Object.entries(readme).map(([file, naam]) => {
      const pagina = paginas.find((found) => found.naam === naam);
      if (!pagina) throw new Error(`the README shows '${naam}', which is not in paginas.mjs`);
      return { pagina, size: 'breed', file, fullPage: false };
    });
  }
  const chosen = positionals.map((pad) => ({
    naam: pad.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'voordeur',
    pad,
    persona: personaFor(pad),
  }));
  return (chosen.length > 0 ? chosen : paginas).flatMap((pagina) =>
    Object.keys(SIZES).map((size) => ({ pagina, size, file: `${pagina.naam}-${SIZES[size].width}`, fullPage: true })),
  );
}

const list = wanted();
await mkdir(folder, { recursive: true });
const server = await startNaast();
try {
  const browser = await launchBrowser();
  try {
    for (const { pagina, size, file, fullPage } of list) {
      await withPage(browser, { url: server.url, name: `shot ${file}`, size }, async (page) => {
        await open(page, pagina);
        const target = path.join(folder, `${file}.png`);
        await page.screenshot({ path: target, fullPage });
        console.log(target);
      });
    }
  } finally {
    await browser.close();
  }
} finally {
  await server.stop();
}
