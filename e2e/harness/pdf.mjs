// Reading a document back: what a person, or a program of somebody curious, can get out of it.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The words of a PDF, in the order of reading (poppler: `cargo xtask setup`). */
export async function textOf(pdf) {
  assert.equal(pdf.subarray(0, 5).toString('latin1'), '%PDF-', 'a PDF');
  const child = spawn('pdftotext', ['-enc', 'UTF-8', '-', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const pieces = [];
  child.stdout.on('data', (piece) => pieces.push(piece));
  child.stdin.end(pdf);
  const [code] = await once(child, 'close');
  assert.equal(code, 0, 'pdftotext reads it');
  return Buffer.concat(pieces).toString('utf8');
}
