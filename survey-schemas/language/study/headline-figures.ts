/** The figures that a release opens with, as studies name them, and which surveys each is made of. */
import type { Study } from './study.ts';
import type { PublishedFigure } from './tables.ts';

/** A figure that a release opens with. */
export type OpeningFigure = PublishedFigure & {
  /** Studies whose answers it is made of: one, or two for a combined total. */
  readonly surveys: readonly string[];
  /** Its share is one of those that make 1 together over this dimension. */
  readonly over?: string;
};

export type Opening = {
  /** Combined totals first: they are of more people than either survey. */
  readonly figures: readonly OpeningFigure[];
  /** Tables that set totals beside the product, and of which surveys the totals are; combined ones first. */
  readonly products: readonly Pick<OpeningFigure, 'table' | 'surveys'>[];
};

/** The frame of a combined total whose overlap is counted once, by asking both sides. */
export const screened = { frame: 'both-screened' } as const;
/** The frame of one whose overlap is weighed by the precision of both. */
export const weighed = { frame: 'both' } as const;

const combinedFigures = ({ instrument: { id }, tables }: Study): readonly OpeningFigure[] =>
  tables.flatMap((plan) =>
    plan.kind === 'combined'
      ? [
          {
            table: plan.table,
            indicator: `${plan.indicator}-total`,
            domain: screened,
            surveys: [plan.with.study, id],
          },
        ]
      : [],
  );

const ownFigures = ({ instrument: { id }, tables }: Study): readonly OpeningFigure[] =>
  tables.flatMap((plan) => {
    if (plan.kind !== 'survey') return [];
    return (plan.headline ?? []).map((figure) => {
      const shares = plan.measures.find(
        (measure) =>
          measure.kind === 'composition' &&
          measure.table === figure.table &&
          `${measure.indicator}-share` === figure.indicator,
      );
      return { ...figure, surveys: [id], ...(shares?.kind === 'composition' && { over: shares.over }) };
    });
  });

/** What a release of these studies opens with. */
export function openingOf(studies: readonly Study[]): Opening {
  const combined = studies.flatMap(combinedFigures);
  const products = studies.flatMap(({ instrument: { id }, tables }) =>
    tables.flatMap((plan) =>
      plan.kind === 'benchmarks'
        ? [{ table: plan.table, surveys: combined.find(({ table }) => table === plan.total.table)?.surveys ?? [id] }]
        : [],
    ),
  );
  return {
    figures: [...combined, ...studies.flatMap(ownFigures)],
    products: products.toSorted((a, b) => b.surveys.length - a.surveys.length),
  };
}
