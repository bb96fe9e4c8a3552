/** The report of campaigns: a coordinator sees rounded counts, an administrator what was counted; the file says the same. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { drawn } from '../../ingest/ingest-platform.ts';
import { coordinator, openPlace, round, staff } from './place.ts';

const { store, see } = await openPlace();
const at = `/rounds/${round.id}/campaign-report`;
const administrator = staff({ role: 'administrator', round: round.id });

/** 23 people came by the airport, 14 with a contact that was verified: 19 live in Russia, 4 in Kazakhstan; 3 came by no campaign, one of whom wants to be in no statistics, and one of whom has paused their record. */
const [person] = [...drawn.bodies('registration')];
const { answers } = v.parse(v.object({ answers: v.record(v.string(), v.any()) }), person);
await store.putCampaign(round.id, {
  ...{ id: 'airport-x', name: 'Airport X', mode: 'airport', begins: '2026-06-01', target: 50 },
  cost: { amount: 100_000, currency: round.reportingCurrency },
});
const register = (nth: number, campaign: string, country: string, agrees = 'yes') =>
  store.putResponse({
    ...{ id: `01930000-0000-7000-8000-${String(nth).padStart(12, '0')}`, round: round.id, instrument: 'registration' },
    ...{ version: 2, startedAt: '2026-07-01T09:10:00.000+05:00', endedAt: '2026-07-01T09:20:00.000+05:00' },
    ...{ receivedAt: '2026-07-01T04:20:00.000Z', contentDigest: String(nth), source: 'self' as const },
    ...(nth < 14 && { verified: true as const }),
    ...(nth === 24 && { pausedAt: '2026-07-02T00:00:00.000Z' }),
    answers: {
      ...answers,
      ...{ campaign, residence_country: country, consent_registry: 'yes', consent_statistics: agrees },
    },
  });
for (let nth = 0; nth < 23; nth++) await register(nth, 'airport-x', nth < 19 ? 'RU' : 'KZ');
for (let nth = 23; nth < 26; nth++) await register(nth, 'none', 'RU', nth === 25 ? 'no' : 'yes');

/** Cells of a row of the first table. */
const row = (html: string, campaign: string): readonly string[] => {
  const [, cells = ''] = new RegExp(`<tr data-campaign="${campaign}">([^]*?)</tr>`).exec(html) ?? [];
  return [...cells.matchAll(/<td[^>]*>([^<]*)/g)].map(([, text = '']) => text);
};

describe('a coordinator', () => {
  test('sees counts to the nearest five, shares and costs made of them, and none below ten', async () => {
    const { html } = await see(coordinator, at);
    // 23 → 25; 25 of 50; 14 → 15, 15 of 25; 1000.00 / 25 = 40.00. Three people are too few.
    expect(row(html, 'airport-x')).toEqual(['–', '25', '50.0%', '60.0%', '40.00', '0']);
    expect(row(html, 'none')).toEqual(['–', 'fewer than 10', '–', '–', '–', '0']);
    expect(html).toContain('Registrations: 25.');
  });

  test('is not told a country with few people, nor that somebody lives there', async () => {
    const { html } = await see(coordinator, `${at}?of=airport-x`);
    expect(html).toContain('Russia');
    expect(html).not.toContain('Kazakhstan');
    expect(html).toContain('Others together');
    expect((await see(coordinator, `${at}.csv`)).html).not.toContain('KZ');
  });

  test('saves the same as a file', async () => {
    const { html, headers } = await see(coordinator, `${at}.csv`);
    expect(headers.get('content-type')).toContain('text/csv');
    const lines = html.split('\r\n');
    expect(lines).toContain(`airport-x,all,,25,50,0.6,40,${round.reportingCurrency}`);
    expect(lines).toContain('airport-x,hour,09,25,,,,');
    expect(lines).toContain('airport-x,country,RU,20,,,,');
    expect(lines).toContain('airport-x,country,others,,,,,');
    expect(lines).toContain('none,all,,,,,,');
  });
});

test('an administrator sees what was counted, at the hour of the place where somebody registered', async () => {
  const { html } = await see(administrator, at);
  expect(row(html, 'airport-x').slice(1, 4)).toEqual(['23', '46.0%', '60.9%']);
  expect(row(html, 'none')[1]).toBe('3');
  expect(html).toContain('Kazakhstan');
  expect(html).toContain('09:00');
  expect(html).toContain('Registrations: 26.');
  expect(html).toContain('are in no table below: 2.');
});
