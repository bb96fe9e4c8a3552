/** Every golden file is what its R script answers today: runs each script anew and compares, number by number. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { describe, expect, test } from 'vitest';

const root = 'test/golden';
const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
const found = filesBelow(root, '.R');
/** Scripts that need what no package of Debian holds say so in their first line; which versions wrote their output stands in it. */
const elsewhere = found.filter((script) => readFileSync(join(root, script), 'utf8').startsWith('# Not run in CI:'));
const scripts = found.filter((script) => !elsewhere.includes(script));
const copy = mkdtempSync(join(tmpdir(), 'golden-'));
cpSync(root, copy, { recursive: true });
const versions = new Set(['written_by', 'writer', 'r', 'survey', 'R']);

const parse = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Paths of two JSON values that differ; numbers may differ by 1e-8 relative, versions of R may differ. */
function differences(ours: unknown, theirs: unknown, path = ''): string[] {
  if (versions.has(basename(path))) return [];
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

  test('four need Frames2, convey and vardpoor, and sampling, and are run by hand', () => {
    expect(elsewhere).toEqual([
      'dual-frame/frames2.R',
      'inequality/convey.R',
      'sampling/sampling.R',
      'sampling/within.R',
    ]);
  });

  test.each(scripts)('%s', (script) => {
    const folder = join(copy, dirname(script));
    const begun = Date.now();
    const output = basename(script).replace(/\.R$/, '.json');
    execFileSync('Rscript', [basename(script), output], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const written = filesBelow(folder, '.json').filter((file) => statSync(join(folder, file)).mtimeMs >= begun - 1);
    expect(written).not.toEqual([]);
    for (const file of written) {
      expect(differences(parse(join(root, dirname(script), file)), parse(join(folder, file))), file).toEqual([]);
    }
  });
});
