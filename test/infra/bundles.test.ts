/** Bundles stay small, so that an enumerator's first request of the day does not wait for a cold start. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { bundleHandler, bundleLimit, nightlyBundleLimit } from '../../infra/bundle.ts';
import { functionSpecs } from '../../infra/functions.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundles-'));

test.each(functionSpecs.map((spec) => [spec.name, spec] as const))('%s', async (name, { routes }) => {
  const bytes = await bundleHandler(name, join(folder, name));
  const limit = routes.length > 0 ? bundleLimit : nightlyBundleLimit;
  process.stdout.write(`${name.padEnd(15)} ${(bytes / 1000).toFixed(0).padStart(4)} kB of ${limit / 1000} kB\n`);
  expect(bytes).toBeLessThan(limit);
});
