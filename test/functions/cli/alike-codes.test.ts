/** Names of PSUs, strata, regions and households that look alike, or like a word of ours, in frames and in files that are imported. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { readFrame } from '#functions/fieldwork/describing/read-frame.ts';
import { frameUnitSchema } from '#schemas/fieldwork/round.ts';
import * as v from 'valibot';
import { drawSmallRound } from '../../expectations/place.ts';
import { all, importPlatform } from './import/import-platform.ts';
import { villageHeader, villageMap } from './import/village-survey.ts';
import { catalogue } from '../../studies.ts';

const { round } = drawSmallRound();
const composed = 'G\u00f6rlitz';
const inTwo = 'Go\u0308rlitz';

let platform: Awaited<ReturnType<typeof importPlatform>>;
beforeAll(async () => {
  platform = await importPlatform();
});
afterAll(() => platform.close());

const frameOf = (...rows: string[]) =>
  readFrame(['instrument,psu,stratum,firstStageWeight', ...rows].join('\n'), round, catalogue);

test('a frame may call the weight of the first stage as it was called before', () => {
  expect(readFrame('instrument,psu,stratum,stageOneWeight\nhousehold,a,s,2.5', round, catalogue)).toMatchObject({
    kind: 'frame',
    units: [{ psu: 'a', firstStageWeight: 2.5 }],
  });
});

test('a frame with two PSUs that look alike is refused, and the sentence names both rows', () => {
  expect(frameOf('household,a,s,1', 'household,b,s,1', 'household,a\u200b,s,1')).toEqual({
    kind: 'faulty',
    faults: [
      'row 4, psu: "a" looks like the PSU of row 2 and differs in characters that nobody sees: they are one name; give one of them another',
    ],
  });
  expect(frameOf('household,a,s,1', 'household,a,s,1')).toEqual({
    kind: 'faulty',
    faults: ['row 3, psu: "a" stands in the frame twice, in row 2 as well'],
  });
});

test('strata and PSUs of a frame are kept composed, and without what nobody sees', () => {
  expect(frameOf(`household,x\u00a0 1,${inTwo},1`, `household,y\ufe0f,${composed},1`)).toMatchObject({
    units: [
      { psu: 'x 1', stratum: composed },
      { psu: 'y', stratum: composed },
    ],
  });
});

test.each(['unknown', 'other', 'refused'])(
  'a region cannot be called %s, which tables and forms say of no region',
  (name) => {
    const read = readFrame(`instrument,psu,stratum,firstStageWeight,region\nhousehold,a,s,1,${name}`, round, catalogue);
    expect(read.kind === 'faulty' ? read.faults : read).toEqual([
      expect.stringMatching(`^row 2, region: "${name}" is .*; give the region its name$`),
    ]);
  },
);

test('a frame that was stored before is read so too', () => {
  const stored = { instrument: 'household', psu: 'a\u200b', stratum: inTwo, label: '', firstStageWeight: 1 };
  expect(v.parse(frameUnitSchema, stored)).toMatchObject({ psu: 'a', stratum: composed });
});

const csv = (...rows: string[]): string => [villageHeader, ...rows].join('\n');

test('a file whose households have ids that look alike is refused with both rows', async () => {
  const { code, err } = await platform.importCsv(
    csv(`${composed},north,N1,9,1,2,,,,,,`, `${inTwo},north,N1,9,1,2,,,,,,`),
  );
  expect(code).toBe(1);
  expect(err).toContain('rows 2 and 3 have the same id (column hh)');
});

test('strata, PSUs and coded values that look alike are one in a file', async () => {
  const map = {
    ...villageMap,
    answers: {
      ...villageMap.answers,
      receives_remittances: { column: 'remit', codes: { [composed]: 'no' } },
    },
  };
  const { code, err } = await platform.importCsv(
    csv(`1,${composed},N1,9,1,${inTwo},,,,,,`, `2,${inTwo},N1\u200b,9,1,${composed},,,,,,`),
    map,
  );
  expect(code, err).toBe(0);
  const records = await all(platform.store.readRound('villages', 'household'));
  expect(records.map(({ design }) => design)).toEqual([
    { stratum: composed, psu: 'N1', weight: 9 },
    { stratum: composed, psu: 'N1', weight: 9 },
  ]);
  expect(new Set(records.map(({ answers }) => answers['region']))).toEqual(new Set([composed]));
  expect(new Set(records.map(({ answers }) => answers['receives_remittances']))).toEqual(new Set(['no']));
});
