/** What docs/studies.md says of study files is so. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { studySchemaText } from '#functions/build/study-schema.ts';
import { limits } from '#schemas/language/conditions/schema.ts';
import { studyLimits } from '#schemas/language/study/file/limits.ts';
import { readStudy } from '#schemas/language/study/file/read-study.ts';

const page = readFileSync('docs/studies.md', 'utf8');

test('docs/study.schema.json is what the schemas say; npm run study:schema makes it anew', () => {
  expect(readFileSync('docs/study.schema.json', 'utf8')).toBe(studySchemaText());
});

test('the example is a study without fault, complete in both of its languages', () => {
  const read = readStudy(JSON.parse(readFileSync('docs/examples/savings-clubs.json', 'utf8')));
  expect(read).toMatchObject({ kind: 'study', missing: {} });
});

test('the first words of the page are a study file in shape', () => {
  const [, json = ''] = /```json\n([^`]+)```/.exec(page) ?? [];
  const read = readStudy(JSON.parse(json));
  // A sketch: its tables and words are empty, and its parts are all there.
  expect(read.kind === 'faulty' && read.faults.filter(({ message }) => message === 'is missing')).toEqual([]);
});

test('every limit stands on the page', () => {
  const { bytes, nesting, questions, rows, codes, columns, answers, steps, formSteps, title, sentence, wording } =
    studyLimits;
  const all = [bytes, nesting, questions, rows, codes, columns, answers, steps, formSteps, title, sentence, wording];
  const written = [...all, limits.nodes, limits.depth].map((limit) => limit.toLocaleString('en'));
  const rows_ = page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .join('\n');
  expect(written.filter((limit) => !rows_.includes(limit))).toEqual([]);
});
