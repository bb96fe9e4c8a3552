/** A study travels to a form as plain data and arrives as it was; anything else is no study. */
import { formStudyJson, formStudyOf } from '#schemas/language/study/form/form-study.ts';
import { readFormStudy } from '#schemas/language/study/form/read-form-study.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { yesNo } from '#schemas/language/kinds/select-one.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { everyQuestion, planOf } from '#schemas/language/questions/outline.ts';
import { selectOne } from '#schemas/language/questions/question.ts';
import { loadWords } from '#schemas/words/registry.ts';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { catalogue } from '../../studies.ts';

const record = v.record(v.string(), v.unknown());
const { lists } = await loadWords('en');
const english = { own: lists, english: lists };
const pathsIn = (instrument: Instrument) => [...everyQuestion(planOf(instrument))].map(({ path }) => path);
const travelled = async (study: Study, language = 'en') =>
  readFormStudy(JSON.parse(formStudyJson(await formStudyOf(study, language, english))));

describe.each(catalogue.map((study) => [study.instrument.id, study] as const))('%s', (_, study) => {
  test('arrives with every question as it was declared, in its order', async () => {
    const arrived = await travelled(study);
    expect(arrived?.instrument).toEqual(study.instrument);
    expect(arrived && pathsIn(arrived.instrument)).toEqual(pathsIn(study.instrument));
  });

  test('arrives with a word for every choice that no standard names', async () => {
    const arrived = await travelled(study);
    const options = Object.values(arrived?.words.options ?? {});
    expect(options.length).toBeGreaterThan(0);
    expect(options.every((words) => Object.keys(words).length > 0)).toBe(true);
  });

  test('leaves tables, weights and what is read out in the office behind', async () => {
    const json = formStudyJson(await formStudyOf(study, 'en', english));
    expect(Object.keys(v.parse(record, JSON.parse(json)))).toEqual([
      'format',
      'id',
      'version',
      'language',
      'questions',
      'layout',
      ...(study.collection.unit === undefined ? [] : ['unit']),
      ...(study.collection.weights.kind === 'shift' ? ['shift'] : []), // the names of its counts alone
      'words',
    ]);
  });
});

const questions = { a: selectOne(yesNo, {}), b: selectOne({ name: 'colour', codes: ['red', 'blue'] }, {}) };
const short: Study = {
  instrument: { id: 'short', version: 1, questions },
  words: {
    en: {
      title: 'Short',
      groups: {},
      questions: { a: 'Is it?', b: { label: 'Which?', hint: 'One.' } },
      rules: {},
      options: { colour: { red: 'Red', blue: 'Blue' } },
    },
    tg: { title: 'Кӯтоҳ', groups: {}, questions: { b: 'Кадом?' }, rules: {}, options: { colour: { red: 'Сурх' } } },
  },
  collection: { files: ['link'], weights: { kind: 'none' }, about: 'people' },
  tables: [],
};

test('what a language lacks is said in English, choice by choice', async () => {
  const arrived = await travelled(short, 'tg');
  expect(arrived?.language).toBe('tg');
  expect(arrived?.words).toEqual({
    title: 'Кӯтоҳ',
    groups: {},
    questions: { a: 'Is it?', b: 'Кадом?' },
    rules: {},
    rows: {},
    options: { yes_no: { yes: 'Yes', no: 'No' }, colour: { red: 'Сурх', blue: 'Blue' } },
  });
});

test('a language that nobody speaks, and a name that every object has, mean English', async () => {
  for (const language of ['xx', 'constructor', '__proto__']) {
    expect((await travelled(short, language))?.language).toBe('en');
  }
});

test('anything else is no study: a page of a hotel, another format, a kind that this form cannot show', async () => {
  const sound = v.parse(record, JSON.parse(formStudyJson(await formStudyOf(short, 'en', english))));
  const broken = (change: object): object => ({ ...sound, ...change });
  expect(readFormStudy(sound)).toBeDefined();
  for (const value of [
    undefined,
    '<html>',
    [],
    broken({ format: 'remit-form/9' }),
    broken({ questions: {} }),
    broken({ questions: { a: { kind: 'hologram' } } }),
    broken({ questions: { a: { kind: 'text', visibleIf: { op: 'eval', of: 'alert(1)' } } } }),
    broken({ words: { title: 'no more' } }),
  ]) {
    expect(readFormStudy(value)).toBeUndefined();
  }
});
