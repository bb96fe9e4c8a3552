/** Measures what `npm run cost` multiplies: size of a stored response, time to take one, time and size of a release. Prints JSON. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { instrumentIds } from '#analysis/simulate/body.ts';
import { demoPopulation } from '#analysis/simulate/demo.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { publishRelease } from '#functions/estimate/publish-release.ts';
import { acceptResponse } from '#functions/ingest/accept-response.ts';
import { createRoundReader } from '#functions/ingest/round-reader.ts';
import { buildAssets } from '#functions/local/assets.ts';
import { openData } from '#functions/local/open-data.ts';
import { uuidV7Maker } from '#functions/shared/uuid.ts';

const sizes = {
  villagesPerStratum: 6,
  dwellingsPerVillage: 10,
  shiftsPerPoint: 6,
  travellersPerShift: 8,
  registrants: 300,
  quotes: 60,
};
const drawn = drawRound(demoPopulation(), 7, sizes, 'bench', 'Bench');
const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'));
const data = await openData(folder, 'alone');
const now = () => new Date();

try {
  const round = { ...drawn.round, settings: { ...drawn.round.settings, lonelyPsu: 'adjust' as const } };
  await data.store.putRound(round);
  await data.store.putFrame(round.id, drawn.frame);
  const deps = {
    store: data.store,
    now,
    digestKey: data.secrets.digest,
    readRound: createRoundReader(data.store, now),
  };
  let responses = 0;
  const begun = performance.now();
  for (const instrument of instrumentIds) {
    const link = { jti: 'bench', instrument, round: round.id, exp: 0 };
    for (const body of drawn.bodies(instrument)) {
      const outcome = await acceptResponse(deps, { role: 'enumerator', link }, body);
      if (outcome.kind === 'stored') responses += 1;
    }
  }
  const ingestMs = (performance.now() - begun) / responses;
  let bytes = 0;
  for (const instrument of instrumentIds) {
    for await (const record of data.store.readRound(round.id, instrument))
      bytes += Buffer.byteLength(JSON.stringify(record)) + 100;
  }
  const started = performance.now();
  const publish = { ...data, now, newId: uuidV7Maker(now, randomBytes), codeVersion: 'bench' };
  const outcome = await publishRelease(publish, round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(`not published: ${outcome.kind}`);
  const releaseMsPerThousand = ((performance.now() - started) / responses) * 1000;
  let releaseBytes = 0;
  for (const key of await data.objects.list('')) releaseBytes += (await data.objects.get(key))?.bytes.length ?? 0;
  const assets = (await buildAssets()).filter(({ name }) => !/dashboard|plot/.test(name));
  const formBytes = assets.reduce((sum, { bytes: content }) => sum + brotliCompressSync(content).length, 0);
  process.stdout.write(
    JSON.stringify({ responseBytes: bytes / responses, ingestMs, releaseMsPerThousand, formBytes, releaseBytes }),
  );
} finally {
  await data.close();
  rmSync(folder, { recursive: true });
}
