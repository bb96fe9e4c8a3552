/** A feed that misbehaves changes nothing, says so, and is heard; one that is well brings what is missing. */
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

import { ecb } from '#functions/rates/banks/ecb.ts';
import { nbu } from '#functions/rates/banks/nbu.ts';
import { fetchRates, RatesNotFetched } from '#functions/rates/fetch-rates.ts';
import { fetchSource } from '#functions/rates/fetch-source.ts';
import { rateMethods } from '#functions/store/rate-methods.ts';
import { inEnglish } from '#functions/platform/in-english.ts';
import { openTestLevel } from '../store/level/open-test-level.ts';
import { listed } from '../store/lay-out.ts';
import { spring } from '../store/sample-records.ts';
import { answerOf, type Reply, sends, startBankServer } from './bank-server.ts';

const bank = await startBankServer();
const other = await startBankServer();
let level = await openTestLevel();
let store = rateMethods(level.tables.platform);
let today = '2025-03-04';
const deps = () => ({ store, now: () => new Date(`${today}T18:00:00Z`), mirror: bank.origin, mostMs: 700 });
const days = () => store.listRateDays('ecb', '2025-01-01', '2025-12-31');
const feed = () => store.getRateFeed('ecb');

const ninety = answerOf('ecb-hist-90d.xml').toString();
const daily = answerOf('ecb-daily.xml').toString();
beforeEach(async () => {
  await level.close();
  level = await openTestLevel();
  store = rateMethods(level.tables.platform);
  today = '2025-03-04';
  bank.behave(sends(daysUntil('2025-03-04')));
  expect(await fetchSource(deps(), ecb)).toEqual({ kind: 'fetched', source: 'ecb', kept: 2, newest: '2025-03-04' });
  today = '2025-03-05';
});
afterAll(async () => {
  await Promise.all([level.close(), bank.close(), other.close()]);
});

/** The answer of 90 days as it was on a day. */
function daysUntil(day: string): string {
  const cubes = ninety.split('<Cube time=').slice(1);
  const start = ninety.slice(0, ninety.indexOf('<Cube time='));
  const kept = cubes.filter((cube) => cube.slice(1, 11) <= day).map((cube) => `<Cube time=${cube}`);
  const text = start + kept.join('');
  return text.endsWith('</gesmes:Envelope>\n') ? text : `${text}</Cube></gesmes:Envelope>`;
}

/** The National Bank of Ukraine, well: rates of the day that it is asked for. */
const ukrainian: Reply = (answer, path) => {
  const [, year, month, day] = /date=(\d{4})(\d\d)(\d\d)/.exec(path) ?? [];
  const body = answerOf('nbu.json').toString().replaceAll('05.03.2025', [day, month, year].join('.'));
  sends(body, 'application/json')(answer, path);
};

describe('a bank that is well', () => {
  test('gives what is missing, and the same again changes nothing', async () => {
    bank.behave(sends(daily));
    expect(await fetchSource(deps(), ecb)).toMatchObject({ kind: 'fetched', kept: 1, newest: '2025-03-05' });
    expect(await fetchSource(deps(), ecb)).toMatchObject({ kind: 'fetched', kept: 0, newest: '2025-03-05' });
    const kept = await days();
    expect(kept.map(({ date }) => date)).toEqual(['2025-03-03', '2025-03-04', '2025-03-05']);
    expect(kept.at(-1)).toMatchObject({
      pivot: 'EUR',
      fetchedAt: '2025-03-05T18:00:00.000Z',
      origin: `${bank.origin}/stats/eurofxref/eurofxref-daily.xml`,
    });
    expect(kept.at(-1)?.rates).toContainEqual({ currency: 'USD', base: 'EUR', rate: 1.0694 });
    expect(await feed()).toMatchObject({ newest: '2025-03-05', fetchedAt: '2025-03-05T18:00:00.000Z' });
    expect((await feed())?.fault).toBeUndefined();
  });

  test('may send us on within its own house', async () => {
    bank.behave((answer, path) => {
      if (path === '/moved.xml') sends(daily)(answer, path);
      else answer.writeHead(302, { location: '/moved.xml' }).end();
    });
    expect(await fetchSource(deps(), ecb)).toMatchObject({ kind: 'fetched', kept: 1 });
  });

  test('publishes funds and metals as well, which are no currencies', async () => {
    bank.behave(sends(answerOf('nbu.json'), 'application/json; charset=utf-8'));
    expect(await fetchSource(deps(), nbu, { since: '2025-03-05' })).toMatchObject({ kind: 'fetched', kept: 1 });
    const [day] = await store.listRateDays('nbu', '2025-03-05', '2025-03-05');
    expect(day?.rates.map(({ base }) => base)).toEqual(['AUD', 'MDL', 'USD', 'EUR']);
  });
});

const slowly: Reply = (answer) => {
  answer.writeHead(200, { 'content-type': 'text/xml' });
  answer.write('<?xml version="1.0"?>');
  const timer = setInterval(() => answer.write(' '), 50);
  answer.on('close', () => {
    clearInterval(timer);
  });
};
const endlessly: Reply = (answer) => {
  answer.writeHead(200, { 'content-type': 'text/xml' });
  const more = (): void => {
    while (answer.write(' '.repeat(16_384)));
    answer.once('drain', more);
  };
  more();
};
const hangingUp: Reply = (answer) => {
  answer.writeHead(200, { 'content-type': 'text/xml', 'content-length': '4000' });
  answer.write(daily.slice(0, 400), () => answer.destroy());
};
const elsewhere: Reply = (answer) => void answer.writeHead(302, { location: `${other.origin}/rates.xml` }).end();
const inCircles: Reply = (answer) => void answer.writeHead(302, { location: '/again' }).end();

const misbehaviour: readonly (readonly [what: string, kind: string, reply: Reply])[] = [
  ['does not answer in time', 'too-slow', () => undefined],
  ['drips for ever', 'too-slow', slowly],
  ['sends without end', 'too-large', endlessly],
  ['announces a huge answer', 'too-large', (answer) => void answer.writeHead(200, { 'content-type': 'text/xml', 'content-length': '99999999' }).write('<')], // prettier-ignore
  ['hangs up in the middle', 'cut-off', hangingUp],
  ['is broken', 'status', sends('oops', 'text/xml', 500)],
  ['has moved to another host', 'redirected', elsewhere],
  ['sends us round in circles', 'in-circles', inCircles],
  ['shows a page that says it is under repair', 'wrong-type', sends('<html>Maintenance</html>', 'text/html')],
  ['says nothing of the type', 'wrong-type', (answer) => void answer.writeHead(200).end(daily)],
  ['sends a page under the type of rates', 'not-readable', sends('<html><br></html>')],
  ['sends half of the document', 'not-readable', sends(daily.slice(0, daily.length / 2))],
  ['sends nothing', 'not-readable', sends('')],
  ['sends a document without rates', 'no-rates', sends(daily.replace(/<Cube currency[^>]*>/g, ''))],
  ['sends a rate of zero', 'not-a-rate', sends(daily.replace('1.0694', '0'))],
  ['sends a rate below zero', 'not-a-rate', sends(daily.replace('1.0694', '-1.0694'))],
  ['sends a text for a rate', 'not-a-rate', sends(daily.replace('1.0694', 'N/A'))],
  ['sends a rate in thousands', 'not-a-rate', sends(daily.replace('159.96', '1,159.96'))],
  ['sends rates of tomorrow', 'future', sends(daily.replace('2025-03-05', '2025-03-06'))],
  ['sends rates of a day that is none', 'not-a-day', sends(daily.replace('2025-03-05', '2025-02-30'))],
  ['sends a date that is none', 'not-readable', sends(daily.replace('2025-03-05', 'today'))],
  ['has its decimal point misplaced', 'leap', sends(daily.replace('1.0694', '10.694'))],
  ['has lost the dollar', 'no-dollar', sends(daily.replace(/<Cube currency='USD'[^>]*>/, ''))],
  ['has lost most currencies', 'shrunk', sends(daily.replace(/<Cube currency='(JPY|CZK|TRY|RON)'[^>]*>/g, ''))],
  ['says a currency twice', 'twice', sends(daily.replace('JPY', 'USD'))],
  ['has changed the past', 'contradicts', sends(daysUntil('2025-03-04').replace('157.2', '157.3'))],
];

describe('a bank that misbehaves', () => {
  test.each(misbehaviour)('%s: nothing changes, and %s is known from then on', async (_, kind, reply) => {
    const before = await days();
    bank.behave(reply);
    expect(await fetchSource(deps(), ecb)).toMatchObject({ kind: 'failed', kept: 0, fault: { kind } });
    expect(await days()).toEqual(before);
    expect(await feed()).toMatchObject({
      newest: '2025-03-04',
      fetchedAt: '2025-03-04T18:00:00.000Z',
      fault: { code: kind, since: '2025-03-05T18:00:00.000Z' },
    });
    expect(inEnglish((await feed())?.fault?.says ?? { key: '' })).toMatch(/^[^{}]{10,}$/);
    expect(other.asked).toEqual([]);
  });

  test('is not there at all', async () => {
    const gone = await startBankServer();
    await gone.close();
    const outcome = await fetchSource({ ...deps(), mirror: gone.origin }, ecb);
    expect(outcome).toMatchObject({ kind: 'failed', fault: { kind: 'unreachable' } });
  });

  test('answers, and publishes nothing new for two weeks', async () => {
    today = '2025-03-18';
    bank.behave(sends(daysUntil('2025-03-04')));
    expect(await fetchSource(deps(), ecb)).toMatchObject({ kind: 'failed', fault: { kind: 'late' } });
    today = '2025-03-12'; // Easter and the first days of January are no reason
    expect(await fetchSource(deps(), ecb)).toMatchObject({ kind: 'fetched' });
  });

  test('is remembered by the day on which it began, until it is well again', async () => {
    bank.behave(sends('oops', 'text/xml', 503));
    await fetchSource(deps(), ecb);
    today = '2025-03-06';
    await fetchSource(deps(), ecb);
    expect((await feed())?.fault?.since).toBe('2025-03-05T18:00:00.000Z');
    bank.behave(sends(ninety));
    expect(await fetchSource(deps(), ecb)).toMatchObject({ kind: 'fetched', kept: 1 });
    expect((await feed())?.fault).toBeUndefined();
  });

  test('a leap that a person looked up is taken', async () => {
    bank.behave(sends(daily.replace('38.9486', '77.1')));
    expect(await fetchSource(deps(), ecb)).toMatchObject({ fault: { kind: 'leap', currency: 'TRY' } });
    expect(await fetchSource(deps(), ecb, { acceptLeaps: true })).toMatchObject({ kind: 'fetched', kept: 1 });
  });

  test('of several answers those before the faulty one stay', async () => {
    bank.behave((answer, path) => {
      if (path.includes('date=20250304')) sends('[', 'application/json')(answer, path);
      else ukrainian(answer, path);
    });
    const outcome = await fetchSource(deps(), nbu, { since: '2025-03-02' });
    expect(outcome).toMatchObject({ kind: 'failed', kept: 2, fault: { kind: 'not-readable' } });
    const kept = await store.listRateDays('nbu', '2025-01-01', '2025-12-31');
    expect(kept.map(({ date }) => date)).toEqual(['2025-03-02', '2025-03-03']);
  });
});

describe('the schedule', () => {
  const scheduled = (rateSource?: string) => {
    const said: unknown[] = [];
    const say = (event: string, fields?: object) => said.push({ event, ...fields });
    const round = rateSource === undefined ? spring : { ...spring, rateSource };
    const run = fetchRates({
      ...deps(),
      store: { ...store, listRounds: () => Promise.resolve([listed(round)]) },
      log: { info: say, warn: say, error: say },
      always: ['ecb'],
    });
    return { run, said };
  };

  test('fetches the euro rates, and those of the bank that a round names', async () => {
    bank.behave((answer, path) => {
      if (path.includes('eurofxref')) sends(daily)(answer, path);
      else ukrainian(answer, path);
    });
    const { run, said } = scheduled('nbu');
    await run;
    expect(said).toMatchObject([
      { event: 'rates-fetched', source: 'ecb', days: 1, newest: '2025-03-05' },
      { event: 'rates-fetched', source: 'nbu', days: 11, newest: '2025-03-05' },
    ]);
  });

  test('fails loudly when a source fails, after every other had its turn', async () => {
    bank.behave((answer, path) => {
      if (path.includes('eurofxref')) sends('<a')(answer, path);
      else ukrainian(answer, path);
    });
    const { run, said } = scheduled('nbu');
    await expect(run).rejects.toThrow(RatesNotFetched);
    expect(said).toMatchObject([
      { event: 'rates-not-fetched', source: 'ecb', because: 'not-readable' },
      { event: 'rates-fetched', source: 'nbu' },
    ]);
  });

  test('asks nobody for rates that come as files', async () => {
    bank.behave(sends(daily));
    const { run, said } = scheduled('ministry');
    await run;
    expect(said).toMatchObject([{ source: 'ecb' }]);
  });
});
