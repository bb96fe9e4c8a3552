/** What a reader can rely on when a release is published: it is whole, it says what it is made of, it can be made again. */
import { snapshotKey } from '#functions/publish/release/release-keys.ts';
import { manifestSchema } from '#functions/publish/release/manifest.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import { verifyRelease } from '#functions/publish/verify-release.ts';
import { sha256 } from '#functions/store/sha256.ts';
import { note } from '#schemas/words/note.ts';
import { tableFromParquet } from '#functions/publish/snapshot/parquet.ts';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';

import { filesOfSmallRound } from './files-of-small-round.ts';
import { drawSmallRound, memoryPlatform, type MemoryPlatform, recordsOf } from './memory-platform.ts';
import { textIn } from './text-in.ts';

const drawn = drawSmallRound();
const [registered, quoted] = [drawSmallRound('registration'), drawSmallRound('price-quote')];
const estimates = { series: 'estimates' } as const;

async function publishOn(platform: MemoryPlatform, series: 'estimates' | 'corridor-costs' = 'estimates') {
  const outcome = await publishRelease(platform.deps, drawn.round.id, { series });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  return outcome;
}

const textOf = ({ objects }: MemoryPlatform, key: string): string => new TextDecoder().decode(objects.get(key));

describe('a release of a round', () => {
  const platform = memoryPlatform({ drawn });
  let release: Awaited<ReturnType<typeof publishOn>>;
  beforeAll(async () => {
    release = await publishOn(platform);
  });

  test('is listed with its files and the hash of its manifest', () => {
    const folder = `releases/${release.releaseId}`;
    expect(platform.index).toMatchObject([
      { id: release.releaseId, round: 'small', series: 'estimates', publishedAt: '2026-01-10T08:00:00.000Z' },
    ]);
    expect(sha256(textOf(platform, `${folder}/manifest.json`))).toBe(platform.index[0]?.manifestSha256);
    for (const file of platform.index[0]?.files ?? [])
      expect(sha256(platform.objects.get(`${folder}/${file.name}`) ?? '')).toBe(file.sha256);
    expect(platform.index[0]?.files.map((file) => file.name)).toEqual(filesOfSmallRound);
  });

  test('names the round, its settings and seed, the snapshot and the code it was computed with', () => {
    const manifest = v.parse(
      v.pipe(v.string(), v.parseJson(), manifestSchema),
      textOf(platform, `releases/${release.releaseId}/manifest.json`),
    );
    expect(manifest.round).toEqual(drawn.round);
    expect(manifest.codeVersion).toBe('0.0.0+test');
    for (const { name, sha256: hash } of manifest.snapshot.files) {
      const key = snapshotKey('small', manifest.snapshot.hash, name, name === 'registration.parquet');
      expect(sha256(platform.objects.get(key) ?? '')).toBe(hash);
    }
  });

  test('holds no time and no id of its own, so that the same round gives the same bytes on one day', async () => {
    const again = await publishOn(memoryPlatform({ drawn }));
    expect(again.manifestSha256).toBe(release.manifestSha256);
    expect(JSON.stringify(release.manifest)).not.toContain(release.releaseId);
  });

  test('does not depend on the order in which responses and the frame are read', async () => {
    const backwards = recordsOf(drawn, 'household').toReversed();
    const turned = { ...drawn, frame: drawn.frame.toReversed() };
    const again = await publishOn(memoryPlatform({ drawn: turned, records: { household: backwards } }));
    expect(again.manifest.snapshot.hash).toBe(release.manifest.snapshot.hash);
    expect(again.manifestSha256).toBe(release.manifestSha256);
  });

  test.each(['consent_statistics', 'consent_registry'])('counts nobody who did not give %s', async (consent) => {
    const registrants = recordsOf(drawn, 'registration');
    const rowsOf = async (records: typeof registrants) => {
      const kept = memoryPlatform({ drawn: registered, records: { registration: records } });
      const { manifest } = await publishOn(kept);
      const bytes = kept.objects.get(`registrants/small/${manifest.snapshot.hash}/registration.parquet`);
      return (await tableFromParquet(bytes ?? new Uint8Array())).rowCount;
    };
    const agreed = registrants.filter(({ answers }) => answers['consent_statistics'] === 'yes');
    const refused = agreed.map((record, n) =>
      n > 1 ? record : { ...record, answers: { ...record.answers, [consent]: 'no' } },
    );
    expect(await rowsOf(registrants)).toBe(agreed.length);
    expect(await rowsOf(refused)).toBe(agreed.length - 2);
  });

  test('says nowhere how many registered to the last person, as its tables round them to five', () => {
    const exact = recordsOf(drawn, 'registration').filter(
      ({ answers }) => answers['consent_statistics'] === 'yes',
    ).length;
    expect(exact % 5).not.toBe(0);
    const tables = release.manifest.snapshot.files.filter(({ name }) => name.startsWith('registration'));
    expect(tables.map(({ name, rows }) => [name, rows])).toEqual([['registration.parquet', undefined]]);
  });

  test('keeps of registrants what its tables read, no number of anybody, and no hash that a guess could be compared with', async () => {
    const file = async (records: ReturnType<typeof recordsOf>) => {
      const kept = memoryPlatform({ drawn: registered, records: { registration: records } });
      const { hash } = (await publishOn(kept)).manifest.snapshot;
      return tableFromParquet(kept.objects.get(`registrants/small/${hash}/registration.parquet`) ?? new Uint8Array());
    };
    const records = recordsOf(drawn, 'registration');
    const table = await file(records);
    expect(Object.keys(table.columns).join(' ')).toBe(
      'response_id age_class arrival_cohort consent_statistics contact_verified education interest_investing interest_mentoring interest_returning interest_volunteering occupation_group residence_city residence_country sends sex',
    );
    const [pseudonyms] = Object.values(table.columns);
    for (const { id } of records) expect(JSON.stringify(pseudonyms)).not.toContain(id);
    const others = await file(records.map((record, n) => ({ ...record, id: `${record.id.slice(0, -4)}${1000 + n}` })));
    expect(others.columns['response_id']).not.toEqual(pseudonyms);
  });

  test('changes when one household more is counted', async () => {
    const fewer = recordsOf(drawn, 'household').slice(1);
    const other = await publishOn(memoryPlatform({ drawn, records: { household: fewer } }));
    expect(other.manifest.snapshot.hash).not.toBe(release.manifest.snapshot.hash);
  });

  test('can be read as CSV: every line has every column, and numbers are numbers', () => {
    const csv = textOf(platform, `releases/${release.releaseId}/estimates.csv`);
    const rows: Record<string, string>[] = parse(csv, { columns: true });
    expect(rows.length).toBe(release.manifest.files[0]?.rows);
    for (const row of rows) {
      expect(row['quality']).toMatch(/^(given|publish|caution|incomplete|suppress)$/);
      expect(row['quality'] === 'suppress').toBe(row['estimate'] === '');
      expect(row['quality'] === 'suppress').toBe(row['reason'] !== '');
      if (row['estimate'] !== '') expect(Number(row['estimate'])).not.toBeNaN();
    }
  });

  test('is found identical when it is computed again from its manifest', async () => {
    expect(await verifyRelease(platform.deps, release.releaseId)).toMatchObject({ kind: 'identical' });
  });

  test('never holds what identifies a registrant, nor free text', () => {
    const everything = [...platform.objects.values()].map(textIn).join('');
    const [registrant] = drawn.bodies('registration');
    expect(registrant?.answers).toHaveProperty('name');
    expect(everything).not.toContain(String(registrant && 'name' in registrant.answers && registrant.answers.name));
    expect(everything).not.toMatch(/"name":"(name|email|phone|birth_date|coverage_note|registration_code)"/);
  });
});

describe('prices alone', () => {
  test('are a release of their own, without survey tables', async () => {
    const { manifest } = await publishOn(memoryPlatform({ drawn }), 'corridor-costs');
    const [csv, json, parquet, xlsx] = ['csv', 'json', 'parquet', 'xlsx'].map((kind) => `corridor-costs.${kind}`);
    const plots = ['plots/costs.usd200.svg', 'plots/costs.usd200.ru.svg'];
    const names = [csv, json, 'refused-prices.csv', 'codebook.csv', parquet, xlsx, 'report.html', 'report.ru.html'];
    expect(manifest.files.map(({ name }) => name)).toEqual([...names, ...plots]);
    const tables = ['price-quote', 'notes', 'frame'].map((table) => `${table}.parquet`);
    expect(manifest.snapshot.files.map(({ name }) => name)).toEqual(tables);
  });
});

describe('when the object store or the index fails', () => {
  test('at any step, readers keep the release they had', async () => {
    const writes = countWrites();
    await publishRelease(writes.deps, drawn.round.id, estimates);
    expect(writes.made()).toBeGreaterThan(10);
    for (let failing = 1; failing <= writes.made(); failing++) {
      const broken = countWrites(failing);
      await expect(publishRelease(broken.deps, drawn.round.id, estimates)).rejects.toThrow('disk full');
      expect(broken.platform.index).toEqual([]);
      const manifests = [...broken.platform.objects.keys()].filter((key) => key.endsWith('/manifest.json'));
      expect(manifests.length).toBe(failing === writes.made() ? 1 : 0); // only the index was still to be written
    }
  });

  /** A platform whose nth write fails. */
  function countWrites(failing = Infinity) {
    const platform = memoryPlatform({ drawn: quoted });
    let made = 0;
    const counted = <Args extends unknown[], Result>(write: (...args: Args) => Promise<Result>) => {
      return (...args: Args): Promise<Result> => {
        made += 1;
        return made === failing ? Promise.reject(new Error('disk full')) : write(...args);
      };
    };
    const { store, objects } = platform.deps;
    const deps = {
      ...platform.deps,
      store: { ...store, putRelease: counted(store.putRelease) },
      objects: { ...objects, put: counted(objects.put) },
    };
    return { platform, deps, made: () => made };
  }
});

describe('an analyst who asks for what cannot be', () => {
  test('is told that the round is unknown', async () => {
    expect(await publishRelease(memoryPlatform({ drawn }).deps, 'nowhere', estimates)).toEqual({
      kind: 'unknown-round',
    });
  });

  test('is told that nobody has answered yet', async () => {
    const empty = { household: [], border: [], registration: [], 'price-quote': [] };
    const platform = memoryPlatform({ drawn, records: empty });
    expect(await publishRelease(platform.deps, 'small', estimates)).toEqual({
      kind: 'no-responses',
      series: 'estimates',
    });
    expect(platform.objects.size).toBe(0);
  });

  test('is told that the round names an instrument nobody wrote', async () => {
    const round = { ...drawn.round, instruments: { ...drawn.round.instruments, household: 99 } };
    const platform = memoryPlatform({ drawn: { ...drawn, round } });
    const message = 'this platform knows no study household version 99';
    const says = note('why.unknown-study');
    const outcome = await publishRelease(platform.deps, 'small', estimates);
    expect(outcome).toEqual({ kind: 'cannot-compute', message, says });
  });

  test('is told which unit lies in two strata, and gets the tables of the other studies', async () => {
    const complete = recordsOf(drawn, 'household').filter(({ answers }) => answers['disposition'] === 'complete');
    const designOf = (n: number) => ({ stratum: 's1', psu: `p${n % 4}`, weight: 10 });
    const [first, ...rest] = complete.map((record, n) => ({ ...record, design: designOf(n) }));
    const moved = first === undefined ? [] : [{ ...first, design: { ...first.design, stratum: 's2' } }];
    const platform = memoryPlatform({ drawn, records: { household: [...moved, ...rest] } });
    const { manifest } = await publishOn(platform);
    const uncomputed = manifest.warnings.filter(({ code }) => code === 'not-computed').map(({ message }) => message);
    expect(uncomputed.join()).toMatch(/household .* one place lies in two strata \(p0: s1, s2\)/);
    const outcomes = (manifest.tables ?? []).map(({ study, outcome }) => `${study} ${outcome}`);
    expect(outcomes).toEqual(expect.arrayContaining(['household not-computed', 'border told']));
  });
});

describe('a release that was tampered with', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  /** A platform with one release, and where its files lie. */
  async function published() {
    const platform = memoryPlatform({ drawn: quoted });
    const { releaseId, manifest } = await publishOn(platform);
    const verify = () => verifyRelease(platform.deps, releaseId);
    /** Writes another manifest; who can write the index too makes both agree. */
    const forge = (change: object, { indexToo }: { readonly indexToo: boolean }) => {
      const forged = bytes(`${JSON.stringify({ ...manifest, ...change }, undefined, 1)}\n`);
      platform.objects.set(`releases/${releaseId}/manifest.json`, forged);
      const [entry] = platform.index;
      if (indexToo && entry !== undefined) platform.index[0] = { ...entry, manifestSha256: sha256(forged) };
    };
    return { objects: platform.objects, folder: `releases/${releaseId}`, manifest, verify, forge };
  }

  test('is caught by a file that was altered, and by one that is gone', async () => {
    const { objects, folder, verify } = await published();
    objects.set(`${folder}/estimates.csv`, bytes('{}'));
    expect(await verify()).toMatchObject({ kind: 'different', files: ['estimates.csv'] });
    objects.delete(`${folder}/estimates.csv`);
    expect(await verify()).toMatchObject({ kind: 'different', files: ['estimates.csv'] });
  });

  test('is caught by a manifest that is not the one of the index, however sound it reads', async () => {
    const { forge, verify } = await published();
    forge({ codeVersion: '9.9.9' }, { indexToo: false });
    expect(await verify()).toEqual({ kind: 'damaged', file: 'manifest.json' });
  });

  test('is caught by a manifest that says what its snapshot does not, even when the index agrees', async () => {
    const { forge, verify } = await published();
    forge({ files: [] }, { indexToo: true });
    expect(await verify()).toMatchObject({ kind: 'different', files: ['manifest.json'] });
    forge({ approved: true }, { indexToo: true });
    expect(await verify()).toEqual({ kind: 'damaged', file: 'manifest.json' });
  });

  test('is caught by a snapshot that was altered, and by one that is gone', async () => {
    const { objects, manifest, verify } = await published();
    const key = `snapshots/small/${manifest.snapshot.hash}/price-quote.parquet`;
    objects.set(key, new Uint8Array(10));
    expect(await verify()).toEqual({ kind: 'damaged', file: 'price-quote.parquet' });
    objects.delete(key);
    expect(await verify()).toEqual({ kind: 'damaged', file: 'price-quote.parquet' });
  });
});
