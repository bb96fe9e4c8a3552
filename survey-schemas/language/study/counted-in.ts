/** Who is counted in the numbers beside a figure: `n`, the answers that it is made of, and `base`, all that it is about. */
import { publishedAs } from './published-as.ts';
import type { Study } from './study.ts';
import { benchmarkIndicators, type SurveyTables, type TablePlan } from './tables.ts';

/** Codes of units in the plural, `households`; several where two samples are told of together. */
export type Counted = { readonly n: readonly string[]; readonly base: readonly string[] };

/** A figure by its names. Dimensions tell which sample of two it is of, and which table a change is of. */
export type FigureName = {
  readonly table: string;
  readonly indicator: string;
  readonly dimensions?: Readonly<Record<string, string>>;
};

const isSurvey = (plan: TablePlan): plan is SurveyTables => plan.kind === 'survey';

/** What one response of a study is, in the plural; `responses` where it publishes nothing of them. */
export function responsesOf({ tables }: Pick<Study, 'tables'>): string {
  const plan = tables.filter(isSurvey).find(({ rows }) => rows === undefined);
  return plan === undefined ? 'responses' : `${plan.unit}s`;
}

/** Answers are counted as responses, whoever they are about; what they are about, as what it is: rows of a roster are people. */
function inSurvey(study: Study, { table, indicator }: FigureName): Counted | undefined {
  const plans = study.tables.filter(isSurvey).filter(({ measures }) => measures.some((one) => one.table === table));
  const named = plans.find(({ measures }) =>
    measures.some((one) => one.table === table && publishedAs(one).includes(indicator)),
  );
  const plan = named ?? plans[0];
  if (plan === undefined) return undefined;
  const responses = responsesOf(study);
  return { n: [responses], base: [plan.rows === undefined ? responses : `${plan.unit}s`] };
}

/** The table that a figure is worked out of. */
function sourceOf(plan: TablePlan, { table, indicator }: FigureName): string | undefined {
  if (!('table' in plan) || plan.table !== table) return undefined;
  if (plan.kind === 'costs-by-volume') return plan.volumes.table;
  if (plan.kind === 'capture-recapture') return plan.met.table;
  if (plan.kind !== 'benchmarks') return undefined;
  const isOfPeople: (typeof benchmarkIndicators)[number] = 'people-of-migrants';
  return indicator === isOfPeople ? plan.stock?.table : plan.total.table;
}

function inCombined(studies: readonly Study[], study: Study, name: FigureName): Counted | undefined {
  const plan = study.tables.find((one) => one.kind === 'combined' && one.table === name.table);
  if (plan?.kind !== 'combined') return undefined;
  const both = [plan.with.study, study.instrument.id].flatMap((id) => {
    const one = studies.find(({ instrument }) => instrument.id === id);
    return one === undefined ? [] : [{ id, responses: responsesOf(one) }];
  });
  const own = both.filter(({ id }) => id === name.dimensions?.['frame']);
  const responses = (own.length === 0 ? both : own).map((one) => one.responses);
  return { n: responses, base: responses };
}

/** Who is counted beside a figure; undefined of one that is of no people here, or that no study publishes. */
export function countedIn(studies: readonly Study[], name: FigureName): Counted | undefined {
  const of = name.dimensions?.['of'];
  const figure = of === undefined ? name : { ...name, table: of };
  for (const study of studies) {
    for (const plan of study.tables) {
      if (plan.kind === 'census' && [plan.table, plan.calibrated?.table].includes(figure.table))
        return { n: [plan.unit], base: [plan.unit] };
      const source = sourceOf(plan, figure);
      if (source !== undefined) return countedIn(studies, { table: source, indicator: '' });
    }
    const found = inSurvey(study, figure) ?? inCombined(studies, study, figure);
    if (found !== undefined) return found;
  }
  return undefined;
}
