/** The texts of a report: short enough to print, in one language or in several, and who gets which. */
import { reportTextsSchema } from '#schemas/fieldwork/report-texts.ts';
import { paragraphsOf } from '#schemas/fieldwork/text-slots.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const faultsOf = (texts: unknown) => v.safeParse(reportTextsSchema, texts).issues?.map(({ message }) => message) ?? [];

test('a text is taken as it is, or one for each language that the platform speaks', () => {
  expect(faultsOf({ introduction: 'Why.', methods: { en: 'How.', ru: 'Как.' } })).toEqual([]);
  expect(faultsOf({})).toEqual([]);
});

test.each([
  ['empty', ' ', 'write something'],
  ['longer than a report can print', 'x'.repeat(10_001), 'at most 10000 characters'],
  ['in a language that nobody knows', { xx: 'What.' }, 'one for each language'],
  ['a number', 7, 'write a text of 1 to 10000 characters'],
])('one that is %s is refused, with what to write', (_, methods, told) => {
  expect(faultsOf({ methods })).toEqual([expect.stringContaining(told)]);
});

test('a slot that is misspelt is told with the one that was meant', () => {
  expect(faultsOf({ introducton: 'Why.' })[0]).toContain('introduction');
});

test('whoever reads another language gets its text, else the English one, else what there is', () => {
  const texts = { introduction: { en: 'Why.', ru: 'Зачем.' }, methods: { ru: 'Как.' } };
  expect(paragraphsOf(texts.introduction, 'ru')).toEqual(['Зачем.']);
  expect(paragraphsOf({ en: 'Why.' }, 'ru')).toEqual(['Why.']);
  expect(paragraphsOf(texts.methods, 'en')).toEqual(['Как.']);
  expect(paragraphsOf(undefined, 'en')).toEqual([]);
});

test('a blank line begins a paragraph, in files of every system', () => {
  expect(paragraphsOf('a\r\n\r\nb\n \nc\nd', 'en')).toEqual(['a', 'b', 'c\nd']);
});
