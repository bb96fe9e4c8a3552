/** Each trap of the World Bank's price file has a flag: it is raised, documented, and told by the command. */
import { readFileSync } from 'node:fs';

import { rpwFlags } from '#schemas/studies/price-quote/rpw/flags.ts';
import { rpwLayout } from '#schemas/studies/price-quote/rpw/layout.ts';
import type { CellKind, SourceCell } from '#schemas/language/study/layout.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { asCsv, changed, realHeader, realRows } from './price-file.ts';
import { priceImport } from './price-import.ts';

type Cells = Readonly<Record<string, SourceCell>>;

const lost: SourceCell = { kind: 'lost', why: 'error', cell: 'P2', shown: '#N/A' };
const day: SourceCell = { kind: 'day', moment: new Date(Date.UTC(1900, 6, 18)), serial: 200 };

/** Of the first row, a transparent quote from Tanzania to Kenya in 2011-Q1: what is changed, and in what kind of cells. */
const traps: readonly (readonly [flag: string, cells: Cells, kind?: CellKind])[] = [
  ['not-transparent', { TRANSPARENT: 'no' }],
  ['rate-missing', { 'CC1 LCU FX RATE': '' }],
  ['interbank-missing', { 'INTER LCU BANK FX': '' }],
  ['fee-missing', { 'CC1 LCU FEE': '' }],
  ['rate-upside-down', { 'CC1 LCU FX RATE': '1536' }],
  ['rate-implausible', { 'CC1 LCU FX RATE': '0.0002' }],
  ['negative-margin', { 'CC1 LCU FX RATE': '0.00067' }],
  ['paid-in-dollars', {}],
  ['payout-unknown', { 'INTER LCU BANK FX': '0.0016' }],
  ['number-as-text', { 'CC1 LCU FEE': '20650' }, 'typed'],
  ['number-as-date', { 'CC1 LCU FEE': day }, 'typed'],
  ['value-lost', { 'CC1 TOTAL COST %': lost }, 'typed'],
  ['interbank-not-positive', { 'INTER LCU BANK FX': '0' }],
  ['interbank-rounded', { 'CC1 FX MARGIN': '1.9' }],
  ['not-available', { 'SPEED ACTUAL': 'N/A' }],
  ['unknown-word', { FIRM_TYPE: 'Cooperative' }],
  ['spelling', { 'SPEED ACTUAL': 'less than One hour' }],
  ['promotion', { NOTE1: 'Promotional rate' }],
  ['rounded', { 'CC1 LCU FEE': '20650.005' }],
  ['cut', { FIRM: 'Long name of a firm '.repeat(10) }],
  ['no-500', { 'CC2 LCU FEE': '', 'CC2 LCU FX RATE': '' }],
  ['denomination', { 'CC1 DENOMINATION AMOUNT': '250' }],
  ['date-missing', { DATE: '' }],
  ['date-outside-quarter', { DATE: '2011-04-02' }],
  ['country-by-name', { DESTINATION_CODE: '', CORRIDOR: '' }],
  ['country-differs', { DESTINATION_NAME: 'Uganda' }],
  ['corridor-differs', { CORRIDOR: 'KENTZA' }],
  ['kosovo', { DESTINATION_CODE: 'XKX', DESTINATION_NAME: 'Kosovo', CORRIDOR: '' }],
  ['beyond-header', { beyond: 'x' }],
];

/** Flags of the rows, one after the other in one reader. */
function flagsOf(rows: readonly Cells[], kind: CellKind = 'text'): readonly string[] {
  const opened = rpwLayout.open(realHeader, kind);
  if (opened.kind !== 'ready') throw new Error('the header is that of an extract');
  return rows.flatMap((row) => {
    const cells = [...realHeader.map((column) => row[column]), row['beyond']];
    return opened.reader.read(cells).flags.map(({ flag }) => flag);
  });
}

/** The first row as it is published. */
const plain: Cells = Object.fromEntries(Object.entries(realRows[0] ?? {}).map(([name, cell]) => [name, String(cell)]));

describe('a flag', () => {
  for (const [flag, cells, kind] of traps)
    it(`${flag} is raised by its trap`, () => {
      expect(flagsOf([plain, { ...plain, ...cells }], kind)).toContain(flag);
    });

  it('is not raised by a row without a trap, but that it pays out dollars', () => {
    expect(flagsOf([plain])).toEqual(['paid-in-dollars']);
  });

  it('has a trap here, and a line in the documentation', () => {
    expect(traps.map(([flag]) => flag).toSorted()).toEqual(Object.keys(rpwFlags).toSorted());
    const documented = readFileSync('docs/import.md', 'utf8');
    expect(Object.keys(rpwFlags).filter((flag) => !documented.includes(`\`${flag}\``))).toEqual([]);
  });
});

describe('the command', () => {
  let prices: Awaited<ReturnType<typeof priceImport>>;
  beforeAll(async () => {
    prices = await priceImport();
    prices.next();
  });
  afterAll(() => prices.platform.close());

  it('tells each flag that was raised, in words', async () => {
    const told = traps.filter(([, cells, kind]) => kind === undefined && !('beyond' in cells));
    const rows = told.map(([, cells], at) => changed(0, { FIRM: `Firm ${at}`, ...strings(cells) }));
    const { code, out, err } = await prices.run(asCsv(rows));
    expect(code, err).toBe(0);
    for (const [flag] of told) expect(out).toContain(rpwFlags[flag]?.says);
  });
});

/** Cells of a CSV. */
const strings = (cells: Cells) =>
  Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, typeof cell === 'string' ? cell : '']));
