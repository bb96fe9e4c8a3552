/** The stock that a round brings: people of the country who live in another, by sex and age. */
import { type Benchmark, unitIn } from '#schemas/fieldwork/benchmarks.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { yearOf } from '../../remittances/benchmarks/known.ts';

/** One class of the stock, in persons. */
export type KnownClass = {
  readonly country: string;
  readonly sex: string;
  readonly age: string;
  readonly people: number;
};

const inClass = ({ country, sex, age_class: age, value, ...unit }: Benchmark): readonly KnownClass[] =>
  country === undefined || sex === undefined || age === undefined
    ? []
    : [{ country, sex, age, people: value * unitIn(unit).times }];

const classIn = ({ sex, age_class: age }: Benchmark): string => JSON.stringify([sex, age]);

/**
 * The stock of each country, no later than the year of the survey: of the newest year that names every class that any year names there.
 * Where none does, each class is of the newest year that names it: a row that was added alone replaces no other.
 */
export function knownStock(round: Pick<Round, 'benchmarks' | 'referencePeriod'>): readonly KnownClass[] {
  const stocks = (round.benchmarks ?? []).filter(({ series, year }) => series === 'stock' && year <= yearOf(round));
  const countries = [...new Set(stocks.map(({ country }) => country))];
  return countries.flatMap((country) => {
    const own = stocks.filter((one) => one.country === country).toSorted((a, b) => b.year - a.year);
    const classes = new Set(own.map(classIn));
    const whole = own.find(({ year }) => own.filter((one) => one.year === year).length === classes.size);
    return own
      .filter((one, at) =>
        whole === undefined
          ? own.findIndex((other) => classIn(other) === classIn(one)) === at
          : one.year === whole.year,
      )
      .flatMap(inClass);
  });
}

/** Studies as a round that brings no stock promises their tables: without those of registrants that are weighted to one. */
export function withoutStock(
  studies: readonly Study[],
  round: Pick<Round, 'benchmarks' | 'referencePeriod'>,
): readonly Study[] {
  if (knownStock(round).length > 0) return studies;
  return studies.map((study) => ({
    ...study,
    tables: study.tables.map((plan) => {
      if (plan.kind !== 'census') return plan;
      const { calibrated, ...counted } = plan;
      return calibrated === undefined ? plan : counted;
    }),
  }));
}
