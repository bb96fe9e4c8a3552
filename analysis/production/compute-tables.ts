/** The analysis step: the columns of a round in, everything that its release says out. A pure function. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { paidCosts } from '../corridors/paid/paid-costs.ts';
import { quoteCosts } from '../corridors/quote-costs.ts';
import type { ComputedTables } from '../disclosure/cells.ts';
import { calibrateRegistrants } from '../registry/calibrated/calibrate-registrants.ts';
import { countRegistrants } from '../registry/count-registrants.ts';
import { emptyTable } from './columns/read-column.ts';
import type { SnapshotTables } from './columns/snapshot-tables.ts';
import {
  bothStudies,
  type Combination,
  combinationsOf,
  tellParts,
  type Told,
} from '../remittances/combined/combinations.ts';
import { combineStudies } from '../remittances/combined/combine-studies.ts';
import { periodRateWarnings } from './period-rates.ts';
import { ratedRound, type RatedRound } from './derive/rated-round.ts';
import { begin, type Begun, type Computing, computingOf, type Ready } from './begin.ts';
import { monthsCovered } from './months-covered.ts';
import { notedWarnings } from './noted.ts';
import type { ReleaseTables } from './observations/rows.ts';
import { lonelyStrata } from './sums/sample.ts';
import { nestingsOf } from './nestings.ts';
import { partDimensionsOf } from './part-dimensions.ts';
import { attempt, uncomputedWarnings } from './attempt.ts';
import { doubtfulRates } from './doubtful-rates.ts';
import { lackingColumns } from './lacking-columns.ts';
import { silenceOf } from './silence.ts';
import { staleRates } from './stale-rates.ts';
import { repeatedUnits } from './weigh/repeated-units.ts';
import { doneAlone, type Tabulated } from './work.ts';

type Part = Omit<ComputedTables, 'people' | 'uncomputed' | 'nestings' | 'partDimensions'> & {
  /** What this study tells of totals that are combined with another's. */
  readonly told: readonly Told[];
};

const nothing: Part = {
  estimates: [],
  corridorCosts: [],
  refusedPrices: [],
  weighting: [],
  warnings: [],
  told: [],
};

const joined = (parts: readonly Part[]): Part => ({
  estimates: parts.flatMap((part) => part.estimates),
  corridorCosts: parts.flatMap((part) => part.corridorCosts),
  refusedPrices: parts.flatMap((part) => part.refusedPrices),
  weighting: parts.flatMap((part) => part.weighting),
  warnings: parts.flatMap((part) => part.warnings),
  told: parts.flatMap((part) => part.told),
});

/**
 * Every table of a release, unrounded, with who stands behind each row: nothing here may be shown before `protect`. The
 * same studies, columns and round give the same rows, in the same order. What a study names and the data lack, and a
 * table that came out empty, have a warning each; so has a study whose tables cannot be computed, which stops no other.
 *
 * @param studies those of the round
 * @param ready studies whose tables have been made already
 */
export function computeTables(
  studies: readonly Study[],
  tables: SnapshotTables,
  described: Round,
  computing: Computing = computingOf(studies, tables, described),
  ready: ReadonlyMap<string, Ready> = new Map(),
): ComputedTables {
  const { round, printsOf } = computing;
  const combinations = combinationsOf(studies);
  const attempts = [
    ...studies
      .filter((study) => asks(study, 'quoted-costs'))
      .map((study) => attempt(study, () => quotedPart([study], tables, round))),
    ...studies.map((study) =>
      attempt(study, () => partOf(study, computing, combinations, ready.get(study.instrument.id))),
    ),
  ];
  const failed = attempts.flatMap((each) => (each.kind === 'failed' ? [each] : []));
  const uncomputed = [...new Set(failed.map(({ study }) => study))];
  const { warnings, told, estimates, ...figures } = joined(
    attempts.flatMap((each) => (each.kind === 'computed' && !uncomputed.includes(each.study) ? [each.part] : [])),
  );
  const combined = combinations.map((each) => combineStudies(each, told, round.settings));
  const people = studies
    .filter(({ collection, instrument }) => collection.about === 'people' && tables[instrument.id] !== undefined)
    .map(({ instrument: { id } }) => [id, [...printsOf(id).contents]] as const);
  return {
    ...figures,
    estimates: [...estimates, ...combined.flatMap(({ rows }) => rows)],
    warnings: [
      ...uncomputedWarnings(failed),
      ...staleRates(tables),
      ...doubtfulRates(studies, tables, round),
      ...warnings,
      ...combined.flatMap((each) => each.warnings),
      ...notedWarnings(tables, round.settings.minimumCell),
      ...monthsCovered(studies, tables, round.settings.minimumCell),
    ],
    uncomputed: [...uncomputed, ...combinations.filter((each) => isAmong(uncomputed, each)).map(bothStudies)],
    people: Object.fromEntries([...people, ...peopleOfBoth(combinations, new Map(people))]),
    nestings: studies.flatMap(nestingsOf),
    partDimensions: Object.fromEntries(studies.map((study) => [study.instrument.id, partDimensionsOf(study)])),
  };
}

/** Whether either study of a combination is among some. */
const isAmong = (studies: readonly string[], { plan, here }: Combination): boolean =>
  studies.includes(plan.with.study) || studies.includes(here);

/** Everybody behind combined figures: a change in either study is one in these. */
const peopleOfBoth = (combinations: readonly Combination[], people: ReadonlyMap<string, readonly number[]>) =>
  combinations.map((each) => {
    const [first = [], second = []] = [each.plan.with.study, each.here].map((study) => people.get(study));
    return [bothStudies(each), [...first, ...second]] as const;
  });

/** Corridor averages from quotes: all that a release of prices alone holds. */
export function computePrices(studies: readonly Study[], tables: SnapshotTables, round: Round): ReleaseTables {
  const rated = ratedRound(round, tables);
  const prices = quotedPart(studies, tables, rated);
  const warnings = [...staleRates(tables), ...doubtfulRates(studies, tables, rated), ...prices.warnings];
  return { ...prices, warnings };
}

const asks = ({ tables }: Study, kind: Study['tables'][number]['kind']): boolean =>
  tables.some((plan) => plan.kind === kind);

/** Averages of quotes come before all that respondents tell. */
const quotedPart = (studies: readonly Study[], tables: SnapshotTables, round: RatedRound): Part =>
  joined(
    studies
      .filter((study) => asks(study, 'quoted-costs'))
      .map(({ instrument }) => ({
        ...nothing,
        ...quoteCosts(instrument.id, tables[instrument.id] ?? emptyTable, round),
      })),
  );

/** Estimates and counts of one study, and what its respondents paid. */
function partOf(
  study: Study,
  computing: Computing,
  combinations: readonly Combination[],
  ready: Ready | undefined,
): Part {
  const { instrument, collection } = study;
  const { round, answers, printsOf } = computing;
  const begun = ready?.begun ?? begin(study, computing);
  const { tables, wanted, weighed, survey } = begun;
  const tabulated = ready?.tabulated ?? (survey && doneAlone(survey.work));
  const surveyed = survey && tabulated ? surveyedPart(study, survey, tabulated, combinations) : nothing;
  const censuses = study.tables.flatMap((plan) => (plan.kind === 'census' ? [plan] : []));
  const counted = censuses.flatMap((plan) =>
    countRegistrants(instrument.id, plan, tables, printsOf(instrument.id), round),
  );
  const calibrated = censuses.map((plan) =>
    calibrateRegistrants(instrument.id, plan, tables, printsOf(instrument.id), round),
  );
  const part = joined([
    { ...nothing, weighting: weighed.report, warnings: weighed.warnings.interviews },
    surveyed,
    { ...nothing, estimates: counted },
    ...calibrated.map(({ rows, warnings }) => ({ ...nothing, estimates: rows, warnings })),
  ]);
  const repeated = collection.unit ? repeatedUnits(tables, instrument.id, collection.unit) : [];
  return {
    ...part,
    warnings: [
      ...part.warnings,
      ...repeated,
      ...lackingColumns(study, answers, wanted),
      ...silenceOf(study, tables, part),
    ],
  };
}

/** Estimates of weighed responses. Prices that they paid are told as they were answered: nothing is imputed to them. */
function surveyedPart(
  study: Study,
  { samples }: NonNullable<Begun['survey']>,
  { rows, warnings, weighting, sides }: Tabulated,
  combinations: readonly Combination[],
): Part {
  const costs = asks(study, 'paid-costs') ? paidCosts(samples.ofPeople) : nothing;
  return {
    ...nothing,
    ...costs,
    weighting,
    estimates: rows,
    told: tellParts(study, samples, combinations, sides),
    warnings: [
      ...lonelyStrata(samples.ofResponses),
      ...samples.warnings,
      ...periodRateWarnings(study, samples.ofResponses),
      ...warnings,
      ...costs.warnings,
    ],
  };
}
