/** A study is the same whether it is compiled in or read from a file. */
import { expect, test } from 'vitest';
import { canonicalStudy, studyFile } from '#schemas/language/study/file/write-study.ts';
import { readStudy } from '#schemas/language/study/file/read-study.ts';
import { catalogue } from '../../studies.ts';
import { savingsClubs } from './example.ts';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each([...catalogue.map((study) => [study.instrument.id, study] as const)])(
  '%s goes to a file and comes back as it was',
  async (_, study) => {
    const read = readStudy(throughJson(await studyFile(study)));
    if (read.kind === 'faulty') expect(read.faults).toEqual([]);
    if (read.kind !== 'study') return;
    expect(read.study.instrument).toEqual(study.instrument);
    expect(read.study.collection).toEqual(study.collection);
    expect(read.study.derive).toEqual(study.derive ?? []);
    expect(read.study.tables).toEqual(study.tables);
    expect(await canonicalStudy(read.study)).toBe(await canonicalStudy(study));
  },
);

test('however a file is written, its canonical text is one; the order of questions is part of it', async () => {
  const backwards = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toReversed());
  };
  const textOf = async (file: unknown) => {
    const read = readStudy(file);
    return read.kind === 'study' ? canonicalStudy(read.study) : JSON.stringify(read.faults);
  };
  const { questions, ...rest } = savingsClubs;
  const { design, interview } = questions;
  const text = await textOf(savingsClubs);
  expect(await textOf(backwards({ ...rest, words: backwards(rest.words), questions }))).toBe(text);
  expect(await textOf({ ...rest, questions: { interview, design } })).not.toBe(text);
  expect(await textOf(JSON.parse(text))).toBe(text);
});
