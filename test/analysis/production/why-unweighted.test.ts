/** Weights that could not be made say why in the language of the reader, with names and numbers as the round has them. */
import { whyUnweighted } from '#analysis/production/weigh/why-unweighted.ts';
import { adjustWeights } from '#analysis/statistics/weighting/adjustment.ts';
import { raking } from '#analysis/statistics/weighting/rake.ts';
import { WeightingError } from '#analysis/statistics/weighting/weighting-error.ts';
import { en } from '#schemas/words/en/en-all.ts';
import { type Note, sayNote } from '#schemas/words/note.ts';
import { ru } from '#schemas/words/ru/ru-all.ts';
import { expect, test } from 'vitest';

const asItIs = (code: string): string => code;

function said(language: 'en' | 'ru', note: Note): string {
  const sentences: ReadonlyMap<string, string> = new Map(Object.entries({ en, ru }[language].sentences));
  const names = {
    study: asItIs,
    table: asItIs,
    indicator: asItIs,
    round: asItIs,
    rule: asItIs,
    corridor: asItIs,
    question: asItIs,
    dimension: asItIs,
    level: asItIs,
  };
  return sayNote({ language, sentence: (key) => sentences.get(key), ...names }, note);
}

function errorOf(compute: () => unknown): WeightingError {
  try {
    compute();
  } catch (error) {
    if (error instanceof WeightingError) return error;
  }
  throw new Error('nothing was wrong');
}

const factor = (name: string, codes: readonly number[], levels: readonly string[]) => ({
  name,
  column: { kind: 'factor' as const, codes: Int32Array.from(codes), levels: [...levels] },
});

test('totals that exclude each other are named with what can be reached', () => {
  const weights = new Float64Array([10, 10, 10, 10]);
  const same = [0, 0, 1, 1];
  const margin = (name: string, first: number) => ({
    factors: [factor(name, same, ['yes', 'no'])],
    population: [
      { levels: { [name]: 'yes' }, count: first },
      { levels: { [name]: 'no' }, count: 40 - first },
    ],
  });
  const error = errorOf(() => adjustWeights(weights, raking(weights, [margin('urban', 30), margin('near', 10)])));
  const note = whyUnweighted(error);
  expect(said('en', note)).toContain('no weights meet these totals or limits (urban yes: 30 ≠ ');
  expect(said('ru', note)).toContain('никакие веса не отвечают этим итогам или пределам (urban yes: 30 ≠ ');
});

test('no more than six names are listed, and the number of the others is said in the language', () => {
  const about = Array.from({ length: 9 }, (_, n) => `s${n}`);
  const note = whyUnweighted({ kind: 'lonely-psu', about });
  expect(said('ru', note)).toBe('интервью в слое проведены только в одном месте (s0, s1, s2, s3, s4, s5 и ещё 3)');
});

test('what is said in Russian has no English words', () => {
  const margin = { factors: [factor('пол', [0, 0], ['м'])], population: [{ levels: { пол: 'ж' }, count: 5 }] };
  const weights = new Float64Array([1, 1]);
  for (const { kind, about } of [
    errorOf(() => raking(weights, [margin])),
    errorOf(() => raking(new Float64Array([1, -1]), [])),
    new WeightingError('bad-replicates', 'jackknife', 'every stratum was drawn in full'),
  ]) {
    const named = kind === 'bad-input' ? [] : about;
    expect(said('ru', whyUnweighted({ kind, about: named }))).not.toMatch(/[a-z]{2}/i);
  }
});
