/** The two surveys with nothing but their total of personal remittances, each alone and both together. */
import type { TablePlan } from '#schemas/language/study/tables.ts';

import { newest } from '../../studies.ts';

const indicator = 'personal-remittances';

export const combinedAlone = newest.flatMap((study) => {
  const tables = study.tables.flatMap((plan): readonly TablePlan[] => {
    if (plan.kind === 'combined') return [plan];
    if (plan.kind !== 'survey') return [];
    const measures = plan.measures.filter((measure) => 'indicator' in measure && measure.indicator === indicator);
    return measures.length === 0 ? [] : [{ ...plan, measures: measures.map((measure) => ({ ...measure, by: [[]] })) }];
  });
  return tables.length === 0 ? [] : [{ ...study, tables }];
});
