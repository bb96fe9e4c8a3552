/** The analysis step: the columns of a round in, everything that its release says out. A pure function. */
import type { Round } from '#schemas/fieldwork/round.ts';
import { experiencedCosts } from '../corridors/experienced-costs.ts';
import { quoteCosts } from '../corridors/quote-costs.ts';
import { countRegistrants } from '../registry/count-registrants.ts';
import { personWeights } from './weigh/border-weights.ts';
import { borderCrossingsPlan, borderPlan } from './plans/border.v2.ts';
import { householdPlan } from './plans/household.v2.ts';
import { type Interviews, weighInterviews } from './weigh/interviews.ts';
import { notedWarnings } from './noted.ts';
import { emptyTable, numericColumn } from './columns/read-column.ts';
import { registrationPlan } from './plans/registration.v2.ts';
import type { ComputedTables } from '../disclosure/cells.ts';
import { fingerprintsOf } from '../disclosure/fingerprints.ts';
import { repeatedDwellings } from './weigh/repeated-dwellings.ts';
import type { ReleaseTables } from './observations/rows.ts';
import { designOf, lonelyStrata, type Sample } from './sums/sample.ts';
import { shiftWarnings } from './weigh/shift-counts.ts';
import type { SnapshotTables } from './columns/snapshot-tables.ts';
import { tabulate } from './estimate/tabulate.ts';

type Part = Omit<ComputedTables, 'people'>;

/**
 * Every table of a release, unrounded, with who stands behind each row: nothing here may be shown before `protect`. The
 * same columns and round give the same rows, in the same order.
 *
 * @throws {DesignError} a PSU lies in two strata, or a weight is not a number
 */
export function computeTables(tables: SnapshotTables, round: Round): ComputedTables {
  const surveys = [householdPart(tables, round), borderPart(tables, round)];
  const parts: readonly Omit<Part, 'estimates'>[] = [computePrices(tables, round), ...surveys];
  return {
    estimates: [...surveys.flatMap((part) => part.estimates), ...countRegistrants(registrationPlan, tables, round)],
    corridorCosts: parts.flatMap((part) => part.corridorCosts),
    refusedPrices: parts.flatMap((part) => part.refusedPrices),
    warnings: [
      ...parts.flatMap((part) => part.warnings),
      ...shiftWarnings(tables),
      ...repeatedDwellings(tables),
      ...notedWarnings(tables, round.settings.minimumCell),
    ],
    people: Object.fromEntries(
      instrumentsOfPeople
        .filter((instrument) => tables[instrument] !== undefined)
        .map((instrument) => [instrument, [...fingerprintsOf(tables, instrument).contents]]),
    ),
  };
}

/** Instruments that people answer; quotes of prices are about firms. */
const instrumentsOfPeople = ['household', 'border', 'registration'];

/** Corridor averages from quotes: all that a release of prices alone holds. */
export function computePrices(tables: SnapshotTables, round: Round): ReleaseTables {
  return { estimates: [], ...quoteCosts(tables['price-quote'] ?? emptyTable, round) };
}

const nothing: Part = { estimates: [], corridorCosts: [], refusedPrices: [], warnings: [] };

function sampleOf(
  instrument: string,
  interviews: Interviews,
  weights: Float64Array,
  tables: SnapshotTables,
  round: Round,
): Sample | undefined {
  const design = designOf(interviews, weights, round);
  if (design === undefined) return undefined;
  const { interviewOfRow, rows: rowOfInterview } = interviews;
  const prints = fingerprintsOf(tables, instrument);
  const standing = standingOf(interviews.weights, weights);
  return { instrument, tables, round, design, standing, interviewOfRow, rowOfInterview, prints };
}

/** Weights with a stand-in for those that are unknown (0): the weight before, times what the others kept of theirs. */
function standingOf(before: Float64Array, weights: Float64Array): Float64Array {
  const sum = (values: Float64Array) => values.reduce((total, value, k) => total + (weights[k] !== 0 ? value : 0), 0);
  const kept = sum(before) !== 0 ? sum(weights) / sum(before) : 1;
  return weights.map((weight, k) => (weight !== 0 ? weight : before[k]! * kept));
}

function householdPart(tables: SnapshotTables, round: Round): Part {
  const interviews = weighInterviews(tables, 'household', (entry) => entry.units, round.settings.psuWithoutInterviews);
  const sample = sampleOf('household', interviews, interviews.weights, tables, round);
  if (sample === undefined) return { ...nothing, warnings: interviews.warnings };
  const { rows, warnings } = tabulate([[householdPlan, sample]]);
  const costs = experiencedCosts(sample, 'household');
  return {
    ...costs,
    estimates: rows,
    warnings: [...interviews.warnings, ...lonelyStrata(sample), ...warnings, ...costs.warnings],
  };
}

/** Travellers counted in the shift: the count written last is the largest; without one, the frame's. */
function travellersCounted(tables: SnapshotTables) {
  const counted = numericColumn(tables['border'] ?? emptyTable, 'travellers_counted');
  return (entry: { readonly units: number }, rows: readonly number[]): number => {
    const largest = rows.reduce((most, row) => Math.max(most, counted[row]! || 0), 0);
    return largest > 0 ? largest : entry.units;
  };
}

function borderPart(tables: SnapshotTables, round: Round): Part {
  const interviews = weighInterviews(tables, 'border', travellersCounted(tables), round.settings.psuWithoutInterviews);
  const people = personWeights(interviews, tables, round);
  const travellers = sampleOf('border', interviews, people.weights, tables, round);
  const crossings = sampleOf('border', interviews, interviews.weights, tables, round);
  if (travellers === undefined || crossings === undefined) return { ...nothing, warnings: interviews.warnings };
  const { rows, warnings } = tabulate([
    [borderPlan, travellers],
    [borderCrossingsPlan, crossings],
  ]);
  const costs = experiencedCosts(travellers, 'border');
  return {
    ...costs,
    estimates: rows,
    warnings: [...interviews.warnings, ...lonelyStrata(crossings), ...people.warnings, ...warnings, ...costs.warnings],
  };
}
