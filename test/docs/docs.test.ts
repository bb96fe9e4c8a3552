/** Readers of the documentation find what it points to, and what it promises is there. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';

import { runCommandLine } from '#functions/cli/cli.ts';
import { codeBlocks, pageAt, pages, tableRows } from './pages.ts';

const packageFile = v.parse(
  v.object({
    scripts: v.record(v.string(), v.string()),
    dependencies: v.record(v.string(), v.string()),
    devDependencies: v.record(v.string(), v.string()),
  }),
  JSON.parse(readFileSync('package.json', 'utf8')),
);

/** As GitHub makes anchors of headings. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(pages.map(({ path, text }) => [path, text] as const))('%s', (path, text) => {
  const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];

  test('links to pages and sections that are there', () => {
    for (const [link, file = '', anchor] of links) {
      const target = file === '' ? path : join(dirname(path), file);
      expect(existsSync(target), link).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(readFileSync(target, 'utf8')), link).toContain(anchor);
    }
  });

  test('names scripts that are there', () => {
    for (const [, script = ''] of text.matchAll(/npm run ([a-z][a-z:]*)/g)) {
      expect(Object.keys(packageFile.scripts)).toContain(script);
    }
  });

  test('names commands and options that remit knows', async () => {
    for (const [line, command = '', rest = ''] of text.matchAll(/npx remit ([a-z][a-z-]*)([^\n`|#>]*)/g)) {
      const [, word = ''] = /^ +([a-z][a-z-]*)/.exec(rest) ?? [];
      const above = await helpOf(command);
      const help = above.includes(`\n  ${word} `) ? await helpOf(command, word) : above;
      for (const [option] of rest.matchAll(/--[a-z-]+/g)) expect(help, line).toContain(option);
    }
  });
});

/** What `remit COMMAND --help` prints. */
async function helpOf(...command: readonly string[]): Promise<string> {
  let printed = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((printed += String(text))));
  const code = await runCommandLine([...command, '--help']).finally(() => {
    spy.mockRestore();
  });
  expect(code, command.join(' ')).toBe(0);
  return printed;
}

test('every package has its line, and every line its package', () => {
  const described = tableRows(pageAt('docs/dependencies.md')).flatMap(([names = '']) => names.split(', '));
  const used = Object.keys({ ...packageFile.dependencies, ...packageFile.devDependencies });
  expect(described.toSorted()).toEqual(used.toSorted());
});

test('every threat has a control, and a test that says so', () => {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const rows = tableRows(pageAt('docs/security.md'));
  expect(rows.length).toBeGreaterThan(10);
  for (const [threat = '', control = '', evidence = ''] of rows) {
    expect(control, threat).not.toBe('');
    for (const [, place = '', words] of evidence.matchAll(/`(?:npm run )?(\S+)`(?:: ([^;]+))?/g)) {
      if (words === undefined) {
        expect(Object.keys(packageFile.scripts), threat).toContain(place);
        continue;
      }
      const files = tests.filter((name) => `test/${name}`.startsWith(place)).map((name) => join('test', name));
      const found = files.some((file) => readFileSync(file, 'utf8').replaceAll("\\'", "'").includes(words.trim()));
      expect(found, `${threat}: "${words}" below ${place}`).toBe(true);
    }
    expect(evidence, threat).toMatch(/`/);
  }
});

test('the round that docs/deploy.md shows can be opened as it stands there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  const section = pageAt('docs/deploy.md');
  writeFileSync(join(folder, 'round.json'), codeBlocks(section, 'json')[0] ?? '');
  writeFileSync(join(folder, 'frame.csv'), codeBlocks(section, 'csv')[0] ?? '');
  const files = ['--file', join(folder, 'round.json'), '--frame', join(folder, 'frame.csv')];
  const silent = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const code = await runCommandLine(['round', 'create', ...files, '--data', join(folder, 'data')]).finally(() => {
    silent.mockRestore();
    rmSync(folder, { recursive: true, force: true });
  });
  expect(code).toBe(0);
});

test('the round with its frame that docs/rounds.md shows can be made as it stands there, its frame comes back to the byte, and the figures of docs/outside-figures.md join it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  const [, section = ''] = pageAt('docs/rounds.md').split('## A round file with its frame');
  const [round = '', frame = ''] = [codeBlocks(section, 'json')[0], codeBlocks(section, 'csv')[0]];
  writeFileSync(join(folder, 'round.json'), round);
  writeFileSync(join(folder, 'frame.csv'), frame);
  const silent = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const again = join(folder, 'again.csv');
  const run = (...words: readonly string[]) => runCommandLine(['round', ...words, '--data', join(folder, 'data')]);
  try {
    const files = ['--file', join(folder, 'round.json'), '--frame', join(folder, 'frame.csv')];
    expect(await run('create', ...files)).toBe(0);
    expect(await run('show', '--round', 'tj-2026-autumn', '--frame-csv', again)).toBe(0);
    expect(readFileSync(again, 'utf8')).toBe(frame);
    const figures = join(folder, 'figures.csv');
    writeFileSync(figures, codeBlocks(pageAt('docs/outside-figures.md'), 'csv')[0] ?? '');
    const from = ['--round', 'tj-2026-autumn', '--layout', 'plain', '--data', join(folder, 'data')];
    expect(await runCommandLine(['benchmark', 'import', figures, ...from])).toBe(0);
  } finally {
    silent.mockRestore();
    rmSync(folder, { recursive: true, force: true });
  }
});
