/** One sample of the simulated country, and what is estimated from it: sums of the country, no place or corridor. */
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { computeTables } from '#analysis/production/compute-tables.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import type { Column } from '#analysis/statistics/columns/columns.ts';
import { makeRandom, type Random } from '#analysis/statistics/random/random.ts';
import { demoSizes, type DrawnRound, drawRound } from '#analysis/simulate/draw-round.ts';
import type { Population } from '#analysis/simulate/population.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { figureName } from '#analysis/simulate/truth/gather.ts';
import { type Round, type RoundSettings, roundSettingsSchema } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { TablePlan } from '#schemas/language/study/tables.ts';
import * as v from 'valibot';

import { newest } from '../studies.ts';

/** Two thirds of the demo's samples, from as many villages and shifts. */
const sizes = { ...demoSizes, dwellingsPerVillage: 10, travellersPerShift: 9 };

/** Breakdowns that are not most of the work. */
const kept = ['', 'component'];
/** Measures of whole distributions, and of what others hold, are judged elsewhere. */
const left = ['concentration', 'poverty', 'composition'];

/** A study with some of its measures, over the breakdowns that are kept. */
function only(study: Study, isKept: (name: { readonly table: string; readonly indicator: string }) => boolean): Study {
  const tables = study.tables.flatMap((plan): readonly TablePlan[] => {
    if (plan.kind === 'combined') return isKept(plan) ? [plan] : [];
    if (plan.kind !== 'survey') return [];
    const measures = plan.measures.flatMap((measure) => {
      const by = measure.by.filter((names) => kept.includes(names.join()));
      return by.length === 0 || left.includes(measure.kind) || !isKept(measure) ? [] : [{ ...measure, by }];
    });
    return measures.length === 0 ? [] : [{ ...plan, measures }];
  });
  return { ...study, tables };
}

const ofTheCountry = newest.map((study) => only(study, ({ table }) => table !== 'border-recall'));
const incomes = newest.map((study) => only(study, ({ indicator }) => indicator === 'income'));

/** Incomes that were not told are imputed several times. */
const { imputation } = v.parse(roundSettingsSchema, {
  imputation: {
    household: {
      steps: [
        { method: 'predictive-mean-matching', question: 'income', predictors: ['region', 'urban', 'member_count'] },
      ],
      variance: { kind: 'multiple', imputations: 5 },
    },
  },
});

/** Both surveys of one total, where an amount in ten was refused in either and imputed among people of the same stay and overlap. */
const bothSurveys = newest.map((study) => only(study, ({ indicator }) => indicator === 'personal-remittances'));
const several = { kind: 'multiple', imputations: 5 };
const { imputation: ofBoth } = v.parse(roundSettingsSchema, {
  imputation: {
    household: {
      steps: [
        {
          method: 'hot-deck',
          question: 'senders.cash_total',
          classes: ['senders.stay_length', 'senders.was_here', 'senders.country'],
        },
      ],
      variance: several,
    },
    border: {
      steps: [
        { method: 'hot-deck', question: 'sent', classes: ['short_stay', 'household_reports', 'residence_country'] },
      ],
      variance: several,
    },
  },
});

/** Thresholds that withhold nothing: limits are judged also where a reader would not see them. */
const toldInFull = { minimumCell: 1, cvPublish: 10, cvCaution: 10, minimumDf: 1, fewestDf: 1, unknownLimit: 1 };

/** Columns of both surveys of a round. */
export const tablesOf = (drawn: DrawnRound): SnapshotTables => tablesOfRound(drawn, ['household', 'border']);

const inFull = ({ round }: DrawnRound, besides: Partial<RoundSettings> = {}): Round => ({
  ...round,
  settings: { ...round.settings, ...toldInFull, ...besides },
});

/** What a round tells of the country. */
export const estimatesOf = (drawn: DrawnRound, tables: SnapshotTables) =>
  computeTables(ofTheCountry, tables, inFull(drawn));

/** Rows by the name of their figure, those after imputation as `imputed …` and those that want it as `refused …`; and whether the surveys are told to disagree. */
export type Found = { readonly figures: ReadonlyMap<string, EstimateRow>; readonly disagree: boolean };

export const sampleOf = (population: Population, seed: number): DrawnRound => drawRound(population, seed, sizes);

const refusals = 0.1;

/** The same answers with some amounts of a table refused. */
function withRefusals(tables: SnapshotTables, table: string, question: string, random: Random): SnapshotTables {
  const whole = tables[table];
  const amounts = whole?.columns[question];
  if (whole === undefined || amounts?.kind !== 'numeric') throw new Error(`no amounts ${table}.${question}`);
  const isRefused = Array.from(amounts.values, (amount) => !Number.isNaN(amount) && random.chance(refusals));
  const refused: Column = {
    kind: 'factor',
    codes: Int32Array.from(isRefused, (is) => (is ? 0 : -1)),
    levels: ['refused'],
  };
  const told = { ...amounts, values: amounts.values.map((amount, row) => (isRefused[row]! ? Number.NaN : amount)) };
  const columns = { ...whole.columns, [question]: told, [`${question}_nonresponse`]: refused };
  return { ...tables, [table]: { ...whole, columns } };
}

/** Figures of both surveys where some amounts were refused: after imputation, or of what was told. */
function ofRefused(drawn: DrawnRound, tables: SnapshotTables, isImputed: boolean): readonly EstimateRow[] {
  const random = makeRandom(drawn.round.settings.seed, 'refused');
  const asked = withRefusals(tables, 'household.senders', 'cash_total', random);
  const refused = withRefusals(asked, 'border', 'sent', random);
  return computeTables(bothSurveys, refused, inFull(drawn, isImputed ? { imputation: ofBoth } : {})).estimates;
}

/** Everything that is estimated from one sample. */
export function figuresOf(drawn: DrawnRound): Found {
  const tables = tablesOf(drawn);
  const { estimates, warnings } = estimatesOf(drawn, tables);
  const imputed = computeTables(incomes, tables, inFull(drawn, { imputation })).estimates;
  return {
    figures: new Map([
      ...estimates.map((row) => [figureName(row), row] as const),
      ...ofRefused(drawn, tables, false).map((row) => [`refused ${figureName(row)}`, row] as const),
      ...ofRefused(drawn, tables, true).map((row) => [`imputed ${figureName(row)}`, row] as const),
      ...imputed.map((row) => [`imputed ${figureName(row)}`, row] as const),
    ]),
    disagree: warnings.some(({ code }) => code === 'frames-disagree'),
  };
}
