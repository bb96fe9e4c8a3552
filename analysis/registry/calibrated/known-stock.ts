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

/** The stock of each country in the newest year that it has one, no later than that of the survey; none where the round brings none. */
export function knownStock(round: Pick<Round, 'benchmarks' | 'referencePeriod'>): readonly KnownClass[] {
  const stocks = (round.benchmarks ?? []).filter(({ series, year }) => series === 'stock' && year <= yearOf(round));
  const newest = new Map<string | undefined, number>();
  for (const { country, year } of stocks) newest.set(country, Math.max(year, newest.get(country) ?? year));
  return stocks.filter(({ country, year }) => newest.get(country) === year).flatMap(inClass);
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
