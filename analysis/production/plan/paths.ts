/** Where the answers to a question lie, and which questions and derived variables tables name. */
import type { Study } from '#schemas/language/study/study.ts';
import { filtersOf } from '#schemas/language/study/filters.ts';
import { questionAt } from '#schemas/language/study/labels.ts';
import { type Measure, questionOf } from '#schemas/language/study/tables.ts';

/** Table and column of a question: `senders.cash_total` of household is `cash_total` in `household.senders`. */
export function locate(instrument: string, path: string): { readonly table: string; readonly column: string } {
  const parts = path.split('.');
  const column = parts.at(-1) ?? path;
  return { table: [instrument, ...parts.slice(0, -1)].join('.'), column };
}

/** Every variable that the tables of a study name, filters among them, as `household.senders.country`. */
export function namedIn({ instrument, tables }: Pick<Study, 'instrument' | 'tables'>): readonly string[] {
  const paths = tables.flatMap((plan): readonly string[] => {
    if (plan.kind !== 'survey' && plan.kind !== 'census') return [];
    const asked =
      plan.kind === 'survey'
        ? plan.measures.flatMap(namedInMeasure).concat(plan.times ?? [])
        : [plan.only?.question ?? []].flat();
    const telling = Object.values(plan.dimensions).flatMap((dimension) => questionOf(dimension) ?? []);
    // Of a question with several answers, amounts say themselves which they are of.
    return [...telling.filter((path) => questionAt(instrument.questions, path)?.kind !== 'select-many'), ...asked];
  });
  const filters = filtersOf({ instrument, tables }).map(({ derivation: { at, name } }) => `${at}.${name}`);
  return [...new Set(paths)].map((path) => `${instrument.id}.${path}`).concat(filters);
}

function namedInMeasure(measure: Measure): readonly string[] {
  switch (measure.kind) {
    case 'units':
    case 'distribution':
    case 'ratio':
    case 'composition':
    case 'concentration':
    case 'poverty':
      return [];
    case 'number':
      return [measure.question];
    case 'share':
      return [measure.question];
    case 'amount':
      return [...measure.from, ...(measure.whole ? [measure.whole] : [])]
        .map(({ amount }) => amount)
        .concat(measure.askedIf ?? []);
  }
}
