/**
 * Measures what `npm run cost` multiplies, on a sample of a round with its mix of instruments: table units, objects,
 * bytes and milliseconds of processor. Progress goes to stderr; the last line of stdout is JSON. Only milliseconds differ from run to run.
 */
import { brotliCompressSync } from 'node:zlib';

import type { InstrumentId } from '#analysis/simulate/body.ts';
import { demoPopulation } from '#analysis/simulate/demo.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { createCollectApp } from '#functions/collect/app.tsx';
import { renewRelease } from '#functions/publish/renew-release.ts';
import { createIngestApp } from '#functions/ingest/app.ts';
import { createRoundReader } from '#functions/ingest/round-reader.ts';
import { buildAssets } from '#functions/build/assets.ts';
import type { Identify } from '#functions/platform/identity/access.ts';
import { countingObjects } from './counting-objects.ts';
import { openMeteredStore } from './metered-store.ts';
import { studies } from '../studies.ts';
import { putFrame, putRound } from '../functions/store/lay-out.ts';
import { noFloods } from '../functions/no-floods.ts';

/** Four households to one traveller and two registrants, as in the round that is priced. */
const sizes = {
  villagesPerStratum: 12,
  dwellingsPerVillage: 10,
  shiftsPerPoint: 6,
  travellersPerShift: 8,
  registrants: 480,
  quotes: 60,
};
const instruments: readonly InstrumentId[] = ['household', 'border', 'registration'];
const drawn = drawRound(demoPopulation(), 7, sizes, 'bench', 'Bench');
const round = { ...drawn.round, settings: { ...drawn.round.settings, lonelyPsu: 'adjust' as const } };
const now = () => new Date();
/** Milliseconds of processor that this process has used; the clock on the wall also counts what else the machine does. */
const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const say = (what: string) => process.stderr.write(`  ${what}\n`);

const { store, spent, storedBytes, close } = await openMeteredStore();
const { objects, used } = countingObjects();

const identifyBy =
  (instrument: string, psu?: string): Identify =>
  ({ header }) =>
    Promise.resolve(
      header('authorization') === undefined
        ? undefined
        : { role: 'enumerator', link: { jti: 'b', instrument, round: round.id, exp: 4e9, ...(psu && { psu }) } },
    );

/** Every body of an instrument through the app that Lambda runs. */
async function file(instrument: InstrumentId): Promise<number> {
  const app = createIngestApp({
    studies,
    store,
    identify: identifyBy(instrument),
    digestKey: 'key',
    now,
    answerEveryMs: 0,
    ...noFloods,
  });
  const signed = instrument === 'registration' ? {} : { authorization: 'Bearer b' };
  const headers = { 'content-type': 'application/json', ...signed };
  let stored = 0;
  for (const body of drawn.bodies(instrument)) {
    const path = instrument === 'registration' ? '/v1/registrations' : '/v1/responses';
    const answer = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (answer.status !== 201) throw new Error(`${instrument}: ${answer.status}`);
    stored += 1;
  }
  return stored;
}

/** What the frame costs to read whole, and then again by who remembers it. */
async function readFrame() {
  spent();
  await createRoundReader(store, now)(round.id, 'fresh');
  const cold = spent().reads;
  await createRoundReader(store, now)(round.id, 'fresh');
  const warm = spent().reads;
  return { roundReads: warm, frameReadsPerUnit: (cold - warm) / drawn.frame.length };
}

async function assignmentReads(): Promise<number> {
  const psu = drawn.frame.find(({ instrument }) => instrument === 'household')?.psu;
  const app = createCollectApp({ studies, store, identify: identifyBy('household', psu), secret: 'secret', now });
  spent();
  await app.request('/collect/household/assignment', { headers: { authorization: 'Bearer b' } });
  return spent().reads;
}

/** One night over the sample. */
async function night(id: string) {
  used();
  spent();
  const started = processorMs();
  const deps = { store, objects, studies, now, newId: () => id, codeVersion: 'bench' };
  const { kind } = await renewRelease(deps, round.id, { series: 'estimates' });
  return { kind, ms: processorMs() - started, ...spent(), ...used() };
}

async function countReads(): Promise<number> {
  spent();
  for (const instrument of instruments) await store.countResponses(round.id, instrument);
  return spent().reads;
}

try {
  await putRound(store, round);
  await putFrame(store, round.id, drawn.frame);
  const frame = await readFrame();
  const assignment = await assignmentReads();
  say('responses are filed');
  spent();
  const begun = processorMs();
  let responses = 0;
  for (const instrument of instruments) responses += await file(instrument);
  const ingestMs = (processorMs() - begun) / responses;
  const { writes } = spent();
  say(`${responses} filed; a night with new responses, and one without`);
  const changed = await night('r1');
  const unchanged = await night('r2');
  if (changed.kind !== 'published' || unchanged.kind !== 'unchanged')
    throw new Error(`${changed.kind}, then ${unchanged.kind}`);
  say('the pages');
  const assets = (await buildAssets()).filter(({ name }) => !/dashboard|plot|tables|compute/.test(name));
  const perResponse = (amount: number) => amount / responses;
  process.stdout.write(
    JSON.stringify({
      writesPerResponse: perResponse(writes),
      storedBytesPerResponse: perResponse(await storedBytes()),
      ingestMs,
      ...frame,
      assignmentReads: assignment,
      countReadsPerResponse: perResponse(await countReads()),
      nightReadsPerResponse: perResponse(changed.reads),
      nightMsPerResponse: perResponse(changed.ms),
      unchangedMsPerResponse: perResponse(unchanged.ms),
      nightPuts: changed.puts,
      unchangedPuts: unchanged.puts,
      unchangedGets: unchanged.gets,
      snapshotBytesPerResponse: perResponse(changed.snapshotBytes),
      releaseBytes: changed.releaseBytes,
      formBytes: assets.reduce((sum, { bytes }) => sum + brotliCompressSync(bytes).length, 0),
    }),
  );
} finally {
  await close();
}
