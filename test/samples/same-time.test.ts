/**
 * Whoever registers, or asks for a link, waits as long whether somebody has that contact, or that name, or not. Told by ranks, as one who guesses would: AUC is
 * the chance that an answer about a contact that is known took longer than one about a contact that is not; 0.5 tells nothing. A thousand of each in
 * an order of chance: its standard error is 0.013 (Hanley and McNeil 1982), so that a busy machine shifts both alike and 0.55 is four of them.
 */
import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';

import { makeRandom } from '#analysis/statistics/random/random.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';

import { bodyOf, startIngest } from '../functions/ingest/ingest-platform.ts';
import { round, startVisits } from '../functions/record/visit-platform.ts';

const each = 1000;
const most = 0.55;
const draws = makeRandom(7);

type Timed = { readonly isKnown: boolean; readonly ms: number };

/** Mann–Whitney: ranks of the known among all, ties sharing theirs. */
function aucOf(times: readonly Timed[]): number {
  const sorted = times.toSorted((a, b) => a.ms - b.ms);
  let sum = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.ms === sorted[from]?.ms) to += 1;
    const rank = (from + 1 + to) / 2;
    sum += rank * sorted.slice(from, to).filter(({ isKnown }) => isKnown).length;
    from = to;
  }
  const known = times.filter(({ isKnown }) => isKnown).length;
  return (sum - (known * (known + 1)) / 2) / (known * (times.length - known));
}

/** Each once, in an order of chance; the first fifty are not counted, while code is compiled. */
async function timed(work: (isKnown: boolean, n: number) => Promise<unknown>): Promise<readonly Timed[]> {
  const order = Array.from({ length: 2 * each }, (_, n) => ({ isKnown: n % 2 === 0, n, at: draws.uniform() }));
  const times: Timed[] = [];
  for (const { isKnown, n } of order.toSorted((a, b) => a.at - b.at)) {
    const begun = performance.now();
    await work(isKnown, n);
    times.push({ isKnown, ms: performance.now() - begun });
  }
  return times.slice(50);
}

const syllables = ['ba', 'do', 'fe', 'ki', 'lu', 'ma', 'no', 'pe', 'ri', 'tu'];
/** A name of which every number has another, of two words. */
const nameOf = (n: number): string =>
  String(10_000 + n)
    .replace(/\d/g, (digit) => syllables[Number(digit)] ?? '')
    .replace(/^.{6}/, '$& ');

const contact = (name: string, n: number): string => `${name}${String(n).padStart(5, '0')}@example.org`;

describe('whoever registers', () => {
  let platform: Awaited<ReturnType<typeof startIngest>>;
  const body = bodyOf('registration');
  const answers = v.parse(v.record(v.string(), v.unknown()), body['answers']);
  const register = (email: string, name: string) => {
    const id = `019b7700-0000-7000-8000-${randomBytes(6).toString('hex')}`;
    return platform.post({ ...body, id, answers: { ...answers, name, email, phone: undefined } });
  };
  beforeAll(async () => {
    platform = await startIngest(undefined, undefined, { answerEveryMs: 25 });
    await Promise.all(Array.from({ length: each }, (_, n) => register(contact('somebody', 2 * n), nameOf(2 * n))));
  });
  afterAll(() => platform.close());

  test('waits as long with a contact and a name that somebody has', async () => {
    const times = await timed((isKnown, n) =>
      register(contact(isKnown ? 'somebody' : 'nobody', n), nameOf(isKnown ? n : n + 2 * each)),
    );
    expect(Math.abs(aucOf(times) - 0.5)).toBeLessThanOrEqual(most - 0.5);
  });
});

describe('whoever asks for a link', () => {
  let visits: Awaited<ReturnType<typeof startVisits>>;
  beforeAll(async () => {
    visits = await startVisits();
  });
  afterAll(() => visits.close());
  const ask = async (isKnown: boolean, n: number) =>
    visits.postTo('/link', { contact: contact(isKnown ? 'somebody' : 'nobody', n) });

  test('waits as long for a contact that somebody has', async () => {
    expect(Math.abs(aucOf(await timed(ask)) - 0.5)).toBeLessThanOrEqual(most - 0.5);
  });

  test('a page that looked first would be told by its time', async () => {
    const looks = async (isKnown: boolean, n: number) => {
      if (isKnown) for (let k = 0; k < 3; k += 1) await visits.store.getRound(round);
      return ask(isKnown, n);
    };
    expect(aucOf(await timed(looks))).toBeGreaterThan(most);
  });
});
