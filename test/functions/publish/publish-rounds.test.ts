/** What the night leaves behind: a new release where something changed, and nothing where nothing did. */
import { describe, expect, test } from 'vitest';

import { publishRounds, RoundsNotPublished } from '#functions/publish/publish-rounds.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import { renewRelease } from '#functions/publish/renew-release.ts';
import { drawSmallRound, memoryPlatform, type MemoryPlatform, recordsOf } from './memory-platform.ts';
import { listed } from '../store/lay-out.ts';
import type { RoundState } from '#schemas/fieldwork/life-cycle.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';

const drawn = drawSmallRound('price-quote');
const estimates = { series: 'estimates' } as const;

/** Rounds as the store lists them, and what the schedule remembers of them. */
function planOver(rounds: readonly RoundEntry[], computed = new Map<string, number>()) {
  return {
    listRounds: () => Promise.resolve(rounds),
    getRoundEntry: (id: string) => Promise.resolve(rounds.find(({ round }) => round.id === id)),
    listComputed: () => Promise.resolve(computed),
    noteComputed: (_: string, round: string, revision: number) => Promise.resolve(void computed.set(round, revision)),
  };
}

/** A night over the platform; answers what was logged. */
async function night(
  platform: MemoryPlatform,
  event: unknown = {},
  plan = planOver([listed(drawn.round)]),
): Promise<readonly string[]> {
  const said: string[] = [];
  const say = (message: string) => said.push(message);
  const { listRounds, listComputed, noteComputed } = plan;
  const store = { ...platform.deps.store, listRounds, listComputed, noteComputed };
  const log = { info: say, warn: say, error: say };
  const run = (what: unknown): Promise<void> =>
    publishRounds({ ...platform.deps, store, log, start: (round) => run({ round, nightly: true }) }, 'estimates', what);
  await run(event);
  return said.filter((message) => message !== 'started');
}

/** The same objects and releases, seen by another night with something changed. */
const changed = (platform: MemoryPlatform, deps: Partial<MemoryPlatform['deps']>): MemoryPlatform => ({
  ...platform,
  deps: { ...platform.deps, ...deps },
});

describe('a night', () => {
  test('without new responses leaves the release that readers have, and writes nothing', async () => {
    const platform = memoryPlatform({ drawn });
    expect(await night(platform)).toEqual(['published']);
    const written = [...platform.objects.keys()];
    expect(await night(platform)).toEqual(['unchanged']);
    expect(platform.index).toHaveLength(1);
    expect([...platform.objects.keys()]).toEqual(written);
  });

  test('after one more interview brings a new release', async () => {
    const quotes = recordsOf(drawn, 'price-quote');
    const platform = memoryPlatform({ drawn, records: { 'price-quote': quotes.slice(1) } });
    await night(platform);
    const { store } = memoryPlatform({ drawn }).deps;
    const grown = { ...platform.deps.store, readRound: store.readRound };
    expect(await night(changed(platform, { store: grown }))).toEqual(['published']);
    expect(platform.index).toHaveLength(2);
  });

  test('after another setting of the round brings a new release', async () => {
    const platform = memoryPlatform({ drawn });
    await night(platform);
    const round = { ...drawn.round, settings: { ...drawn.round.settings, minimumCell: 11 } };
    const stricter = { ...platform.deps.store, getRoundEntry: () => Promise.resolve(listed(round)) };
    expect(await night(changed(platform, { store: stricter }))).toEqual(['published']);
  });

  test('after a deployment of other code alone leaves the release that readers have', async () => {
    const platform = memoryPlatform({ drawn });
    await night(platform);
    const deployed = changed(platform, { codeVersion: '0.0.1+test' });
    expect(await night(deployed)).toEqual(['unchanged']);
    expect(await night(deployed, { round: 'small' })).toEqual(['published']); // until somebody asks for it
  });

  test('under a clock that went back publishes nothing before the newest release, and says so', async () => {
    const platform = memoryPlatform({ drawn });
    await night(platform);
    const [newest] = platform.index;
    const back = changed(platform, { now: () => new Date('2020-01-01T00:00:00Z') });
    await expect(night(back, { round: 'small' })).rejects.toThrow(RoundsNotPublished);
    expect(platform.index).toHaveLength(1);
    const outcome = await publishRelease(back.deps, 'small', estimates);
    expect(outcome).toMatchObject({ kind: 'clock-behind', newest: newest?.publishedAt });
    const vouched = await publishRelease({ ...back.deps, clockIsRight: true }, 'small', estimates);
    expect(vouched.kind).toBe('published');
  });

  test('replaces a release whose manifest was altered', async () => {
    const platform = memoryPlatform({ drawn });
    await night(platform);
    const manifest = [...platform.objects.keys()].find((key) => key.endsWith('/manifest.json')) ?? '';
    platform.objects.set(manifest, new TextEncoder().encode('{}'));
    expect(await night(platform)).toEqual(['published']);
  });

  test('takes the release of prices for no release of estimates', async () => {
    const platform = memoryPlatform({ drawn });
    expect(await renewRelease(platform.deps, 'small', { series: 'corridor-costs' })).toMatchObject({
      kind: 'published',
    });
    expect(await renewRelease(platform.deps, 'small', estimates)).toMatchObject({ kind: 'published' });
    expect(await renewRelease(platform.deps, 'small', { series: 'corridor-costs' })).toMatchObject({
      kind: 'unchanged',
    });
  });
});

test('an operator who asks for a round by its name gets a release, changed or not', async () => {
  const platform = memoryPlatform({ drawn });
  await night(platform);
  expect(await night(platform, { round: 'small' })).toEqual(['published']);
  expect(platform.index).toHaveLength(2);
});

test('an analyst who asks for a preview gets one, and readers keep what they had', async () => {
  const platform = memoryPlatform({ drawn });
  await night(platform);
  expect(await night(platform, { round: 'small', preview: true })).toEqual(['preview']);
  expect(platform.index).toHaveLength(1);
  expect(await platform.deps.store.getPreview('small')).toMatchObject({ after: platform.index[0]?.id });
});

test('an analyst whose preview cannot be computed is told why, and nobody is woken for it', async () => {
  const platform = memoryPlatform({
    drawn,
    records: { household: [], border: [], registration: [], 'price-quote': [] },
  });
  expect(await night(platform, { round: 'small', preview: true })).toEqual(['preview']);
  const left = await platform.deps.store.getPreview('small');
  expect(left?.refused).toMatchObject({ kind: 'no-responses' });
  expect(await night(platform, { round: 'gone', preview: true })).toEqual(['preview']);
});

describe('among several rounds', () => {
  const empty = { ...drawn.round, id: 'empty' };
  const broken = { ...drawn.round, id: 'broken' };

  /** A night over rounds of which one has no responses, and one cannot be read. */
  async function nightOver(rounds: readonly (typeof drawn.round)[], event: unknown = {}) {
    const platform = memoryPlatform({ drawn });
    const { store } = platform.deps;
    const said: (readonly [string, unknown])[] = [];
    const say = (message: string, fields?: { readonly [field: string]: unknown }) =>
      said.push([message, fields?.['round']]);
    const all = {
      ...store,
      ...planOver(rounds.map((round) => listed(round))),
      readRound: (round: string, instrument: string) =>
        round === 'broken' ? fail() : round === 'empty' ? nothing() : store.readRound(round, instrument),
    };
    const log = { info: say, warn: say, error: say };
    const deps = { ...platform.deps, store: all, log };
    // As Lambda does with invocations that nobody waits for: each on its own, and what fails is left for a person.
    const failures: unknown[] = [];
    const start = async (round: string) => {
      if (round === 'unreachable') throw new TypeError('Lambda does not answer');
      await publishRounds({ ...deps, start }, 'estimates', { round, nightly: true }).catch((error: unknown) =>
        failures.push(error),
      );
    };
    const outcome = publishRounds({ ...deps, start }, 'estimates', event);
    const ended = await outcome.catch((error: unknown) => error);
    return { said, outcome: ended, failures };
  }

  async function* nothing() {
    yield* [];
    return Promise.resolve();
  }
  function fail(): never {
    throw new TypeError('a bug');
  }

  test('one that fails is named to whoever waits, and does not keep the others from their figures', async () => {
    const { said, outcome, failures } = await nightOver([broken, drawn.round]);
    expect(outcome).toBeUndefined();
    expect(failures).toEqual([new RoundsNotPublished('no release of estimates for broken')]);
    expect(said).toEqual([
      ['unexpected', 'broken'],
      ['unexpected', 'broken'],
      ['started', 'broken'],
      ['published', 'small'],
      ['started', 'small'],
    ]);
  });

  test('one whose computation cannot be started is named, and the others have their turn', async () => {
    const { said, outcome } = await nightOver([{ ...drawn.round, id: 'unreachable' }, drawn.round]);
    expect(outcome).toEqual(new RoundsNotPublished('no computation of estimates started for unreachable'));
    expect(said).toContainEqual(['published', 'small']);
  });

  test('one in which nobody has answered yet is no failure', async () => {
    const { said, outcome } = await nightOver([empty]);
    expect([said, outcome]).toEqual([
      [
        ['no-responses', 'empty'],
        ['started', 'empty'],
      ],
      undefined,
    ]);
  });

  test('one that is named is computed, and no other', async () => {
    const { said } = await nightOver([broken, drawn.round], { round: 'small' });
    expect(said).toEqual([['published', 'small']]);
    const gone = await nightOver([drawn.round], { round: 'gone' });
    expect(gone.said).toEqual([['unknown-round', 'gone']]);
    expect(gone.outcome).toBeInstanceOf(RoundsNotPublished);
  });
});

describe('the life of a round', () => {
  /** Some nights over the small round in a state; answers what each of them said. */
  async function nightsIn(state: RoundState, nights: number, revisions: readonly number[] = []) {
    const platform = memoryPlatform({ drawn });
    let reads = 0;
    const computed = new Map<string, number>();
    const said: (readonly string[])[] = [];
    for (let n = 0; n < nights; n++) {
      const entry = { ...listed(drawn.round, state), revision: revisions[n] ?? 1 };
      const store: MemoryPlatform['deps']['store'] = {
        ...platform.deps.store,
        ...planOver([entry], computed),
        readRound: (round, instrument) => {
          reads += 1;
          return platform.deps.store.readRound(round, instrument);
        },
      };
      said.push(await night(changed(platform, { store }), {}, planOver([entry], computed)));
    }
    return { said, reads, index: platform.index };
  }

  test('brings no release at night while it is a draft, and none when it is archived; nothing is read', async () => {
    for (const state of ['draft', 'archived'] as const) {
      expect(await nightsIn(state, 2)).toEqual({ said: [[], []], reads: 0, index: [] });
    }
  });

  test('brings one every night while people work on it', async () => {
    for (const state of ['open', 'closing'] as const)
      expect((await nightsIn(state, 2)).said).toEqual([['published'], ['unchanged']]);
  });

  test('brings a last one when it is closed, and one more after a change; every other night reads nothing', async () => {
    const first = await nightsIn('closed', 1);
    expect(first.said).toEqual([['published']]);
    const three = await nightsIn('closed', 3);
    expect([three.said, three.reads]).toEqual([[['published'], [], []], first.reads]);
    expect((await nightsIn('closed', 4, [1, 1, 2, 2])).said).toEqual([['published'], [], ['unchanged'], []]);
  });

  test('that was closed or archived after the night began is passed over when its turn comes', async () => {
    const platform = memoryPlatform({ drawn });
    const closed = planOver([{ ...listed(drawn.round, 'closed'), revision: 4 }], new Map([[drawn.round.id, 4]]));
    for (const plan of [closed, planOver([listed(drawn.round, 'archived')])]) {
      const overtaken = changed(platform, { store: { ...platform.deps.store, ...plan } });
      expect(await night(overtaken, { round: drawn.round.id, nightly: true }, plan)).toEqual(['not-due']);
    }
  });

  test('lets somebody publish a closed round by hand, and nobody an archived one', async () => {
    const platform = memoryPlatform({ drawn });
    const by = (state: RoundState) => ({
      ...platform.deps,
      store: { ...platform.deps.store, ...planOver([listed(drawn.round, state)]) },
    });
    expect(await publishRelease(by('closed'), drawn.round.id, estimates)).toMatchObject({ kind: 'published' });
    expect(await publishRelease(by('archived'), drawn.round.id, estimates)).toEqual({
      kind: 'not-computed-any-more',
      state: 'archived',
    });
  });
});
