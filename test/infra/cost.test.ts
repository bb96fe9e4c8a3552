/** Nothing is deployed whose price nobody looked up, and what is deployed stays within what it may cost. */
import { describe, expect, test } from 'vitest';

import { assumed, round } from '../../infra/cost/assumptions.ts';
import { priced, total } from '../../infra/cost/lines.ts';
import { machineryOf } from '../../infra/cost/machinery.ts';
import { priceNames, prices } from '../../infra/cost/prices.ts';
import { report } from '../../infra/cost/report.ts';
import { linesOf } from '../../infra/cost/resource-types.ts';
import type { Measured } from '../../infra/cost/measured.ts';
import { closedMonth, idleMonth, ledFromPages, wholeRound } from '../../infra/cost/usage.ts';
import { fortifiedStage, plainStage, resourcesOf } from './templates.ts';

const resources = resourcesOf(plainStage);
const fortified = resourcesOf(fortifiedStage);
const plain = machineryOf(resources);
const guarded = machineryOf(fortified);

/** As `npm run cost` measured it; milliseconds of a machine with little else to do, rounded up. */
const measured: Measured = {
  writesPerResponse: 2.04,
  storedBytesPerResponse: 815,
  ingestMs: 8,
  roundReads: 4,
  frameReadsPerUnit: 0.0635,
  assignmentReads: 4,
  countReadsPerResponse: 0.182,
  nightReadsPerResponse: 0.366,
  nightMsPerResponse: 1.2,
  unchangedMsPerResponse: 0.8,
  nightPuts: 15,
  unchangedPuts: 10,
  unchangedGets: 11,
  snapshotBytesPerResponse: 198,
  releaseBytes: 176_000,
  formBytes: 336_000,
};

describe('the list of what costs money', () => {
  const deployed = [...new Set([...resources, ...fortified].map(({ Type }) => Type))];

  test.each(deployed)('%s has lines in the estimate, or a stated zero', (type) => {
    expect(Object.keys(linesOf)).toContain(type);
  });

  test('names nothing that is not deployed', () => {
    expect(Object.keys(linesOf).filter((type) => !deployed.includes(type))).toEqual([]);
  });

  test('has a use for every price, and a price for every use', () => {
    expect([...new Set(Object.values(linesOf).flat())].toSorted()).toEqual(priceNames.toSorted());
  });

  test('says of every price which page of AWS sets it and where it was seen', () => {
    for (const { page, seen } of Object.values(prices)) {
      expect(page).toMatch(/^https:\/\/aws\.amazon\.com\/[a-z0-9-]+\/pricing\//);
      expect(seen).not.toBe('');
    }
  });
});

describe('the estimate', () => {
  const added = priced(wholeRound(plain, measured), round.months);
  const idle = priced(idleMonth(plain, measured), 1);
  const closed = priced(closedMonth(plain, measured), 1);
  const guardedIdle = priced(idleMonth(guarded, measured), 1);
  const led = priced(ledFromPages(plain, measured), round.months);
  const linkedRound = priced(wholeRound({ ...plain, sendsLinks: true }, measured), round.months);
  const guardedRound = priced(wholeRound(guarded, measured), round.months);

  test('a round adds less than 5 USD at list price, even if a response came in every hour', () => {
    const { metrics = 0, ...rest } = wholeRound(plain, measured);
    const everyHour = priced({ ...rest, metrics: metrics / assumed.metricHours.value }, round.months);
    expect(total(everyHour).usd).toBeLessThan(5);
    expect(total(added).usd).toBeLessThan(total(everyHour).usd);
  });

  test('a closed round costs its storage and nothing else: no response is read, nothing is computed or written', () => {
    const month = closedMonth(plain, measured);
    const storage = ['dynamoStorage', 'dynamoRestorable', 's3Storage'];
    const due = [...Object.keys(plain.standing), 'schedules', 'lambdaRequests', 'dynamoReads', ...storage];
    expect(Object.keys(month).toSorted()).toEqual(due.toSorted());
    const ofStorage = total(closed.filter(({ name }) => storage.includes(name))).usd;
    const standing = total(closed.filter(({ name }) => name in plain.standing)).usd;
    expect(total(closed).usd - standing - ofStorage).toBeLessThan(0.001);
    expect(total(closed).usd).toBeLessThan(total(idle).usd);
  });

  test('a month in which nothing happens costs less than 3 USD after allowances, and less than 11 with the firewall', () => {
    expect(total(idle).afterFree).toBeLessThan(3);
    expect(total(guardedIdle).afterFree).toBeLessThan(11);
    expect(total(guardedIdle).usd - total(idle).usd).toBeCloseTo(8.1); // and the alarm of its fieldwork
  });

  test('has a line for every price, in the round, in the month, or with the firewall', () => {
    const shown = [...added, ...idle, ...guardedIdle, ...guardedRound].map(({ name }) => name);
    expect([...new Set(shown)].toSorted()).toEqual(priceNames.toSorted());
  });

  test('gives allowances each month anew, and never more than was used', () => {
    expect(priced({ staff: 20_001 }, 2)[0]?.afterFree).toBeCloseTo(prices.staff.perUnit);
    expect(priced({ staff: 19_999 }, 2)[0]?.afterFree).toBe(0);
    expect(priced({ secrets: 10 }, 6)).toMatchObject([{ usd: 4, afterFree: 4 }]);
  });

  test('a stage without a sender pays for no mail; with one, each link is a mail, a start and a visit', () => {
    const amounts = wholeRound(plain, measured);
    const linked = wholeRound({ ...plain, sendsLinks: true }, measured);
    expect([plain.sendsLinks, guarded.sendsLinks]).toEqual([false, true]); // as their stages say
    expect(amounts.letters ?? 0).toBe(0);
    expect(linked.letters).toBe(round.registrants * assumed.visits.value);
    expect((linked.lambdaRequests ?? 0) - (amounts.lambdaRequests ?? 0)).toBe(7000); // 1,000 visits of 6 requests and a start
    expect((linked.keyRequests ?? 0) - (amounts.keyRequests ?? 0)).toBe(12_000);
  });

  test('whoever looks at fieldwork twice as often reads twice as much, and phones ask for their work besides', () => {
    const amounts = ledFromPages(plain, measured);
    const looks = assumed.fieldworkLooks.value * assumed.fieldworkMonths.value;
    const asked = assumed.enumerators.value * assumed.workAsked.value * assumed.fieldworkMonths.value;
    expect([looks, asked]).toEqual([1320, 17_600]);
    expect(amounts.apiRequests).toBe(1320 * 3 + 17_600);
    // Half of 25,000 interviews, at each look.
    expect(amounts.dynamoReads).toBeCloseTo(1320 * 12_500 * measured.nightReadsPerResponse + 17_600 * 15, 3);
  });

  test('one secret more is 0.40 USD a month more', () => {
    const [secret] = resources.filter(({ Type }) => Type === 'AWS::SecretsManager::Secret');
    const more = machineryOf(secret === undefined ? resources : [...resources, secret]);
    expect(total(priced(idleMonth(more, measured), 1)).usd - total(idle).usd).toBeCloseTo(0.4);
  });

  test('is a page that begins with what a round and a month cost', () => {
    const page = report({ round: added, led, linkedRound, idle, closed, guardedIdle, guardedRound, measured });
    const beginning = page.slice(0, page.indexOf('**What drives'));
    for (const { usd, afterFree } of [total(added), total(led), total(linkedRound), total(idle), total(guardedIdle)]) {
      expect(beginning).toContain(`| ${usd.toFixed(2)} | ${afterFree.toFixed(2)} |`);
    }
  });
});
