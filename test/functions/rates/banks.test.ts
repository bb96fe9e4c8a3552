/** Rates as banks publish them: one answer of each, in its own layout. */
import { describe, expect, test } from 'vitest';

import { NotReadable } from '#functions/rates/banks/bank.ts';
import { banks } from '#functions/rates/banks/banks.ts';
import { ecb } from '#functions/rates/banks/ecb.ts';
import { nbu } from '#functions/rates/banks/nbu.ts';
import { cbr, nbm, nbt } from '#functions/rates/banks/valcurs.ts';
import { answerOf } from './bank-server.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('the ECB', () => {
  test('tells how much of each currency a euro is', () => {
    const [day, ...others] = ecb.read(answerOf('ecb-daily.xml'));
    expect(others).toEqual([]);
    expect(day?.date).toBe('2025-03-05');
    expect(day?.rates).toContainEqual({ currency: 'USD', base: 'EUR', rate: 1.0694 });
    expect(day?.rates).toHaveLength(6);
  });

  test('tells ninety days in one answer, which are put into order', () => {
    expect(ecb.read(answerOf('ecb-hist-90d.xml')).map(({ date }) => date)).toEqual([
      '2025-03-03',
      '2025-03-04',
      '2025-03-05',
    ]);
  });

  test('is asked for a day, for 90 days, or for everything, as far as is needed', () => {
    const files = ['2025-03-05', '2025-02-03', '2024-03-05'].map((from) => ecb.ask(from, '2025-03-05')[0]?.path);
    expect(files).toEqual([
      '/stats/eurofxref/eurofxref-daily.xml',
      '/stats/eurofxref/eurofxref-hist-90d.xml',
      '/stats/eurofxref/eurofxref-hist.xml',
    ]);
  });
});

test('the National Bank of Ukraine tells how many hryvnias each currency is', () => {
  const [day] = nbu.read(answerOf('nbu.json'));
  expect(day?.date).toBe('2025-03-05');
  expect(day?.rates).toContainEqual({ currency: 'UAH', base: 'USD', rate: 41.6395 });
  expect(nbu.ask('2025-03-04', '2025-03-05').map(({ path }) => path)).toEqual([
    '/NBUStatService/v1/statdirectory/exchange?date=20250304&json',
    '/NBUStatService/v1/statdirectory/exchange?date=20250305&json',
  ]);
});

test('the National Bank of Moldova tells how many lei so many units of a currency are', () => {
  const [day] = nbm.read(answerOf('nbm.xml'));
  expect(day?.date).toBe('2025-03-05');
  expect(day?.rates).toContainEqual({ currency: 'MDL', base: 'EUR', rate: 19.6204 });
  expect(day?.rates).toContainEqual({ currency: 'MDL', base: 'AMD', rate: 0.4723 / 10 });
  expect(nbm.ask('2025-03-05', '2025-03-05')[0]?.path).toBe('/en/official_exchange_rates?get_xml=1&date=05.03.2025');
});

test('the National Bank of Tajikistan says windows-1251 and sends UTF-8', () => {
  const [day] = nbt.read(answerOf('nbt.xml'));
  expect(day?.date).toBe('2025-03-05');
  expect(day?.rates).toContainEqual({ currency: 'TJS', base: 'UZS', rate: 0.8442 / 1000 });
});

test('the Central Bank of Russia writes windows-1251 and a decimal comma', () => {
  const [day] = cbr.read(answerOf('cbr.xml'));
  expect(day?.rates).toContainEqual({ currency: 'RUB', base: 'TJS', rate: 81.5238 / 10 });
  expect(day?.rates).toContainEqual({ currency: 'RUB', base: 'USD', rate: 88.938 });
  expect(cbr.ask('2025-03-05', '2025-03-05')[0]?.path).toBe('/scripts/XML_daily.asp?date_req=05/03/2025');
});

describe.each(banks.map((bank) => [bank.id, bank] as const))('an answer of %s', (id, bank) => {
  const whole = answerOf(
    { ecb: 'ecb-daily.xml', nbu: 'nbu.json', nbm: 'nbm.xml', nbt: 'nbt.xml', cbr: 'cbr.xml' }[id] ?? '',
  );

  test('that is cut off anywhere is not read', () => {
    for (let length = 0; length < whole.length - 2; length += 7)
      expect(() => bank.read(whole.subarray(0, length)), String(length)).toThrow(NotReadable);
  });

  test.each([
    '',
    '<html><body>Service unavailable</body></html>',
    '<!DOCTYPE html><html></html>',
    '{}',
    '[[]]',
    '<a/>',
  ])('that is %j is not read', (body) => {
    expect(() => bank.read(bytesOf(body))).toThrow(NotReadable);
  });
});

test('entities of a document type are not resolved, however many there would be', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><ValCurs Date="05.03.2025">&b;</ValCurs>`;
  expect(() => nbm.read(bytesOf(laughs))).toThrow('a document type');
});
