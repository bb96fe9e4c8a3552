/** Every golden file is what its R script answers today: runs each script anew and compares, number by number. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

const scripts = readdirSync('test/golden', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.R'))
  .map((file) => `test/golden/${file}`)
  .sort();
const folder = mkdtempSync(join(tmpdir(), 'golden-'));

/** Paths of two JSON values that differ; numbers may differ by 1e-8 relative, versions of R may differ. */
function differences(ours: unknown, theirs: unknown, path = ''): string[] {
  if (path === '/written_by') return [];
  if (typeof ours === 'number' && typeof theirs === 'number') {
    return Math.abs(ours - theirs) <= 1e-8 * Math.max(1e-6, Math.abs(ours), Math.abs(theirs)) ? [] : [path];
  }
  if (typeof ours === 'object' && typeof theirs === 'object' && ours !== null && theirs !== null) {
    const [left, right] = [new Map(Object.entries(ours)), new Map(Object.entries(theirs))];
    return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
      differences(left.get(key), right.get(key), `${path}/${key}`),
    );
  }
  return ours === theirs ? [] : [path];
}

describe('R still answers what is committed', () => {
  test('there are scripts to run', () => {
    expect(scripts.length).toBeGreaterThan(0);
  });

  test.each(scripts)('%s', (script) => {
    const output = join(folder, `${script.replaceAll('/', '-')}.json`);
    execFileSync('Rscript', [script, output], { stdio: ['ignore', 'ignore', 'inherit'] });
    const committed: unknown = JSON.parse(readFileSync(script.replace(/\.R$/, '.json'), 'utf8'));
    const fresh: unknown = JSON.parse(readFileSync(output, 'utf8'));
    expect(differences(committed, fresh)).toEqual([]);
  });
});
