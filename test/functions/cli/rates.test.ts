/** `remit rates`: rates that come as files, and banks that are asked by hand. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { answerOf, sends, startBankServer } from '../rates/bank-server.ts';
import { remitHere } from './remit-here.ts';

let folder: string;
const bank = await startBankServer();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remit-rates-'));
});
afterAll(async () => {
  await bank.close();
  await rm(folder, { recursive: true });
});

const rates = (...args: readonly string[]) => remitHere('rates', ...args, '--data', join(folder, 'data'));

async function importing(text: string, ...args: readonly string[]) {
  const file = join(folder, 'rates.csv');
  await writeFile(file, text);
  return rates('import', file, '--source', 'nbkr', ...args);
}

const march = ['date,currency,rate,base', '2025-03-03,KGS,87.45,USD', '2025-03-03,KGS,91.1,EUR'];

describe('a file of rates', () => {
  test('is imported once, and comes out as it went in', async () => {
    expect(await importing(march.join('\n'))).toMatchObject({ code: 0, out: 'nbkr: 1 day stored against KGS, 0 were there; the newest is 2025-03-03\n' }); // prettier-ignore
    expect((await importing(march.join('\r\n'))).out).toContain('0 days stored against KGS, 1 was there');
    expect((await rates('list', 'nbkr')).out.trim().split('\n')).toEqual(march);
    expect((await rates('list')).out).toMatch(/^nbkr {2}newest 2025-03-03, last imported /);
  });

  test('with faults is refused whole, each with its row, its column and what to do', async () => {
    const wrong = [
      'date,currency,rate,base',
      '2025-03-04,KGS,87.5,USD',
      '03.04.2025,KGS,87.5,USD',
      '2025-03-05,SOM,87.5,USD',
      '2025-03-06,KGS,0,USD',
      '2025-03-07,KGS,"87,5",USD',
      '2025-03-08,KGS,n/a,USD',
    ];
    const { code, err } = await importing(wrong.join('\n'));
    expect(code).toBe(1);
    expect(err).toContain('rates.csv was not imported, nothing was stored');
    expect(err).toContain('row 3, date: "03.04.2025" is no day; write YYYY-MM-DD');
    expect(err).toContain('row 4, currency: "SOM" is no currency of ISO 4217 in use; did you mean KGS or UZS?');
    expect(err).toContain('row 5, rate: "0" is no rate');
    expect(err).toContain('row 6, rate: "87,5" is no rate; write a number above 0 with a decimal point');
    expect(err).toContain('row 7, rate: "n/a" is no rate');
    expect((await rates('list', 'nbkr')).out).not.toContain('2025-03-04');
  });

  test('with days that no rate is of is refused with their rows: a spreadsheet writes day 1 as 1900', async () => {
    const { code, err } = await importing(
      'date,currency,rate,base\n1900-01-01,KGS,87.5,USD\n1989-12-31,KGS,87.5,USD\n1990-01-01,KGS,87.5,USD',
    );
    expect(code).toBe(1);
    expect(err).toContain('row 2: it holds rates of 1900-01-01, before 1990-01-01; correct the day');
    expect(err).toContain('row 3: it holds rates of 1989-12-31');
    expect(err).not.toContain('row 4');
    expect((await rates('list', 'nbkr')).out).not.toMatch(/^19/m);
  });

  test.each([
    ['a column renamed', 'day,currency,rate,base\n2025-03-04,KGS,87.5,USD', 'there is no column date'],
    ['nothing in it', 'date,currency,rate,base\n', 'it holds no rates'],
    ['a day to come', 'date,currency,rate,base\n2099-03-04,KGS,87.5,USD', 'row 2: it holds rates of a day to come'],
    ['a rate twice', `${march.join('\n')}\n2025-03-03,KGS,90,USD`, 'row 4: USD has two rates on 2025-03-03'],
    ['no dollar', 'date,currency,rate,base\n2025-03-04,KGS,91,EUR', '2025-03-04 has no rate of the US dollar'],
    ['another rate of a day that is there', 'date,currency,rate,base\n2025-03-03,KGS,88,USD\n2025-03-03,KGS,91.1,EUR', 'say --replace'], // prettier-ignore
    ['a misplaced point', 'date,currency,rate,base\n2025-03-04,KGS,875,USD\n2025-03-04,KGS,91,EUR', 'look it up and say --accept-leaps'], // prettier-ignore
    ['a day of which most currencies are gone', 'date,currency,rate,base\n2025-03-04,KGS,87.5,USD\n2025-03-04,KGS,91,EUR\n2025-03-04,KGS,110,GBP\n2025-03-05,KGS,87.5,USD', 'add the currencies that it lacks, or import its days under another name with --source'], // prettier-ignore
    ['rates against this and that', 'date,currency,rate,base\n2025-03-04,KGS,87.5,USD\n2025-03-04,RUB,93,EUR', 'against several currencies'], // prettier-ignore
  ])('with %s is refused, and nothing changes', async (_, text, why) => {
    const before = (await rates('list', 'nbkr')).out;
    const { code, err } = await importing(text);
    expect([code, err]).toEqual([1, expect.stringContaining(why)]);
    expect((await rates('list', 'nbkr')).out).toBe(before);
  });

  test('leaps in the terms of the file, whichever way round it is written', async () => {
    const leaping = ['date,currency,rate,base', '2025-03-04,KGS,240,USD', '2025-03-04,EUR,0.011,KGS'].join('\n');
    const { code, err } = await importing(leaping);
    expect(code).toBe(1);
    expect(err).toContain('row 2: KGS for one USD leaps from 87.45 to 240 on 2025-03-04; correct the file');
    const turned = ['date,currency,rate,base', '2025-03-04,KGS,87.5,USD', '2025-03-04,EUR,0.05,KGS'].join('\n');
    expect((await importing(turned)).err).toContain('row 3: EUR for one KGS leaps from 0.0109769 to 0.05');
  });

  test('with one money on both sides of a rate is refused', async () => {
    const { err } = await importing('date,currency,rate,base\n2025-03-04,KGS,1,KGS\n');
    expect(err).toContain('row 2, base: KGS stands on both sides');
  });

  test('replaces what it is told to replace', async () => {
    const better = march.join('\n').replace('87.45', '87.46');
    expect((await importing(better, '--replace')).code).toBe(0);
    expect((await rates('list', 'nbkr')).out).toContain('2025-03-03,KGS,87.46,USD');
  });

  test('that is upside down is imported with a doubt', async () => {
    const file = join(folder, 'upside-down.csv');
    await writeFile(file, 'date,currency,rate,base\n2025-03-03,USD,87.45,KGS\n');
    const { code, err } = await rates('import', file, '--source', 'upside-down');
    expect([code, err]).toEqual([0, expect.stringContaining('upside down')]);
  });

  test('of a bank that counts in other money is refused', async () => {
    const file = join(folder, 'rates.csv');
    await writeFile(file, march.join('\n'));
    const { code, err } = await rates('import', file, '--source', 'ecb');
    expect([code, err]).toEqual([1, expect.stringContaining('rates of ecb are against EUR')]);
  });
});

describe('the money of a source', () => {
  const both = march.join('\n');
  const dollar = 'date,currency,rate,base\n2025-03-04,KGS,87.50,USD';
  const perDollar = 'date,currency,rate,base\n2025-03-05,KGS,87.6,USD\n2025-03-05,EUR,0.96,USD';

  async function into(source: string, text: string) {
    const file = join(folder, 'part.csv');
    await writeFile(file, text);
    return rates('import', file, '--source', source);
  }
  const moneysOf = async (source: string) => {
    const { out } = await rates('list', source, '--json');
    return out.match(/"pivot":"[A-Z]{3}"/g);
  };

  test.each([
    ['a file of two currencies first', 'two-first', [both, dollar]],
    ['a file of the dollar first', 'dollar-first', [dollar, both]],
  ])('is the same in whatever order files come: %s', async (_, source, files) => {
    for (const text of files) {
      const { code, out, err } = await into(source, text);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('1 day stored against KGS');
    }
    expect(await moneysOf(source)).toEqual(['"pivot":"KGS"', '"pivot":"KGS"']);
    const { out } = await rates('list', source);
    expect(out.trim().split('\n').slice(1)).toEqual([
      '2025-03-03,KGS,87.45,USD',
      '2025-03-03,KGS,91.1,EUR',
      '2025-03-04,KGS,87.5,USD',
    ]);
  });

  test('a file against another money is turned to it by cross rates, and that is said', async () => {
    await into('turned', both);
    const { code, err } = await into('turned', perDollar);
    expect([code, err]).toEqual([
      0,
      expect.stringContaining('part.csv is against USD: turned to KGS, the money of turned'),
    ]);
    expect(await moneysOf('turned')).toEqual(['"pivot":"KGS"', '"pivot":"KGS"']);
    const { out } = await rates('list', 'turned', '--from', '2025-03-05');
    const [, som, euro = ''] = out.trim().split('\n');
    expect(som).toBe('2025-03-05,KGS,87.6,USD');
    // 0.96 euros are 87.6 som, so one som is 0.96/87.6 euros.
    expect(euro).toMatch(/^2025-03-05,EUR,[\d.]+,KGS$/);
    expect(Number(euro.split(',')[2])).toBeCloseTo(0.96 / 87.6, 12);
    expect((await into('turned', perDollar)).out).toContain('0 days stored against KGS, 1 was there');
  });

  test('a file with a day that cannot be turned is refused whole, and told what to add', async () => {
    await into('refusing', both);
    const before = (await rates('list', 'refusing')).out;
    const { code, err } = await into('refusing', `${perDollar}\n2025-03-06,EUR,0.97,USD\n2025-03-06,RUB,88,USD`);
    expect(code).toBe(1);
    expect(err).toContain(
      'nothing was stored: rates of refusing are against KGS since its first file, these are against USD',
    );
    expect(err).toContain('2025-03-06 has no rate between the two. Add KGS to each day');
    expect((await rates('list', 'refusing')).out).toBe(before);
  });
});

describe('a bank', () => {
  test('is asked by hand, and tells what came', async () => {
    bank.behave(sends(answerOf('ecb-hist-90d.xml')));
    const fetched = await rates('fetch', 'ecb', '--since', '2025-03-01', '--mirror', bank.origin);
    // The newest rates are of last year: whoever asked is told, and has them.
    expect(fetched.out).toContain('ecb: 3 new days');
    expect(fetched.err).toContain('the newest rates that it publishes are of 2025-03-05');
    expect((await rates('list', 'ecb', '--from', '2025-03-05')).out).toContain('2025-03-05,USD,1.0694,EUR');
    expect((await rates('list')).out).toContain('STALE since');
  });

  test('that fails ends in one sentence with a remedy', async () => {
    bank.behave(sends('<html>', 'text/html'));
    const { code, err } = await rates('fetch', 'ecb', '--mirror', bank.origin);
    expect([code, err]).toEqual([
      1,
      'remit: European Central Bank (ecb): its answer is of another type (text/html) than its rates are published in; what is stored stays as it was. Try again later, or import the rates: remit rates import\n',
    ]);
  });

  test('has a name', async () => {
    const [unknown, none] = [await rates('fetch', 'fed'), await rates('fetch')];
    expect([unknown.code, none.code]).toEqual([2, 2]);
    expect(unknown.err).toContain('those that can: ecb');
    expect(none.err).toContain('no round names a source');
  });
});
