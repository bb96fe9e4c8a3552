/** Whatever is changed in the XML of a price workbook, reading it ends with rows or with one sentence, never with a fault of ours. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';

import { layoutRows } from '#functions/cli/import/layout/layout-rows.ts';
import { CommandFailure } from '#functions/laptop/data/failures.ts';
import { rpwLayout } from '#schemas/studies/price-quote/rpw/layout.ts';
import { asWorkbook, newSheet, oldSheet, realRows } from '../layout/price-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'bent-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const whole = unzipSync(await asWorkbook({ [oldSheet]: realRows.slice(0, 3), [newSheet]: realRows.slice(3, 7) }));
const parts = Object.keys(whole).filter((name) =>
  /workbook\.xml|sheet[34]\.xml$|sharedStrings|styles|_rels\/\.rels|Content/.test(name),
);
const pieces = [
  '',
  '"',
  '<',
  '</c>',
  '<v>',
  '&amp;',
  '&x;',
  ' t="s"',
  ' t="e"',
  ' t="b"',
  ' s="9"',
  '<f>A1</f>',
  '-1',
  '1e400',
  '99999999',
  '#N/A',
  '\u0000',
  '\uD800',
  'NaN',
  'é',
  '<row r="0">',
  'r="XFD9"',
  '<!DOCTYPE a>',
  '<![CDATA[<]]>',
];

/** What takes the place of some characters of a part; `value`: of a text or an attribute, so that it stays XML. */
const change = fc.record({
  part: fc.constantFrom(...parts),
  value: fc.boolean(),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  length: fc.nat(12),
  piece: fc.constantFrom(...pieces),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function bentXml(xml: string, { value, at, length, piece }: Change): string {
  if (!value) {
    const from = Math.floor(at * xml.length);
    return xml.slice(0, from) + piece + xml.slice(from + length);
  }
  const values = [...xml.matchAll(/"[^"]*"|>[^<]+</g)];
  const found = values[Math.floor(at * values.length)];
  if (found === undefined) return xml;
  const [text] = found;
  const end = found.index + text.length - 1;
  return xml.slice(0, found.index + 1) + escaped(piece) + xml.slice(end);
}

const outcome = async (bytes: Uint8Array): Promise<string> => {
  const file = join(folder, 'bent.xlsx');
  writeFileSync(file, bytes);
  try {
    let rows = 0;
    for await (const row of layoutRows({ file, name: 'bent.xlsx', layout: rpwLayout, encoding: undefined }))
      rows += Number(row.row > 0);
    return `${rows} rows`;
  } catch (error) {
    return error instanceof CommandFailure ? error.message : `a fault of ours: ${String(error)}`;
  }
};

test('300 changes of its XML', { timeout: 300_000 }, async () => {
  const seen = { rows: 0, told: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
      const bent: Record<string, Uint8Array> = { ...whole };
      for (const one of changes) bent[one.part] = strToU8(bentXml(strFromU8(bent[one.part] ?? new Uint8Array()), one));
      const told = await outcome(zipSync(bent));
      expect(told).toMatch(/^(\d+ rows$|bent\.xlsx\b.*[Nn]othing was stored)/s);
      seen[/^\d+ rows$/.test(told) ? 'rows' : 'told'] += 1;
    }),
    { numRuns: 300, seed: 2026 },
  );
  expect(seen.rows).toBeGreaterThan(20);
  expect(seen.told).toBeGreaterThan(50);
});
