/** However a study file is spoiled, reading it ends with a study or with faults, and what is taken is nothing but what the language has. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStudy } from '#schemas/language/study/file/read-study.ts';
import { canonicalStudy, studyFile } from '#schemas/language/study/file/write-study.ts';
import { columnsOf } from '#schemas/language/columns/columns.ts';
import { begin } from '#functions/client/engine/step.ts';
import { worldAt } from '#functions/client/filling/world.ts';
import { screensOf } from '#functions/client/engine/screens.ts';
import { catalogue } from '../../studies.ts';
import { edited, gone } from './edits.ts';
import { savingsClubs } from './example.ts';

/** Every place of a file. */
function pointersOf(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]: [string, unknown]) => pointersOf(inner, `${at}/${key}`))];
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    gone,
    null,
    '',
    0,
    -1,
    1e308,
    true,
    [],
    {},
    'age',
    'saves',
    'complete',
    '__proto__',
    'toString',
  ),
  fc.anything({ maxDepth: 3, withNullPrototype: true }),
  fc.string(),
);
const oddKey = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'valueOf', 'rows', 'of', 'op', 'answer', 'kind'),
);

const files: (readonly [string, unknown])[] = [['the example', savingsClubs]];
for (const study of catalogue) files.push([study.instrument.id, JSON.parse(JSON.stringify(await studyFile(study)))]);

/** What is taken is plain data of the language: written and read again it is itself. */
async function holds(file: unknown): Promise<void> {
  const read = readStudy(file);
  if (read.kind === 'faulty') {
    expect(read.faults.length).toBeGreaterThan(0);
    return;
  }
  const { instrument, words } = read.study;
  const world = worldAt({ instrument, layout: read.study.form });
  expect(screensOf(world, begin(world, 'en', {}, () => 'none').entered).at(-1)).toEqual({ kind: 'review' });
  expect(columnsOf(instrument).length).toBeGreaterThan(0);
  expect(Object.keys(words)).toContain('en');
  const text = await canonicalStudy(read.study);
  const again = readStudy(JSON.parse(text));
  expect(again.kind).toBe('study');
  if (again.kind === 'study') expect(await canonicalStudy(again.study)).toBe(text);
}

describe.each(files)('%s', (_, file) => {
  const places = pointersOf(file).filter((pointer) => pointer !== '');

  test('with values that do not belong there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...places), odd), { minLength: 1, maxLength: 3 }),
        async (edits) => {
          // One edit may take away the place of the next.
          const [first] = edits;
          await holds(edited(file, Object.fromEntries(first === undefined ? [] : [first])));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('an unknown key is never taken, wherever it stands', () => {
    const objects = places.filter((pointer) => {
      const at = pointer
        .split('/')
        .slice(1)
        .reduce<unknown>(
          (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
          file,
        );
      return typeof at === 'object' && at !== null && !Array.isArray(at);
    });
    fc.assert(
      fc.property(fc.constantFrom(...objects), oddKey, (pointer, key) => {
        const place = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        fc.pre(!places.includes(place));
        expect(readStudy(edited(file, { [place]: { kind: 'nonsense' } })).kind).toBe('faulty');
      }),
      { numRuns: 60 },
    );
  });
});
