/** Bundles stay small, so that an enumerator's first request of the day does not wait for a cold start. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { bundleHandler, bundleLimit } from '../../infra/bundle.ts';
import { functionSpecs } from '../../infra/functions.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundles-'));

test.each(functionSpecs.map(({ name }) => name))('%s', async (name) => {
  const { start, whole } = await bundleHandler(name, join(folder, name));
  const kB = (bytes: number) => (bytes / 1000).toFixed(0).padStart(4);
  process.stdout.write(
    `${name.padEnd(15)} ${kB(start)} of ${bundleLimit(name) / 1000} kB, ${kB(whole - start)} kB later\n`,
  );
  expect(start).toBeLessThan(bundleLimit(name));
});
