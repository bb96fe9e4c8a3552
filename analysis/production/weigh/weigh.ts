/** The weighing step: the responses of one study that enter its tables, each with its weight, by the study's rule and the round's steps. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { WeightingStep } from '#schemas/fieldwork/weighting.ts';
import type { Collection, WeightRule } from '#schemas/language/study/collection.ts';
import { note } from '#schemas/words/note.ts';
import type { Table } from '../../statistics/columns/columns.ts';
import type { Design } from '../../statistics/design/design.ts';
import { integersOf, numbersOf, placesWhere } from '../../statistics/sums/pick.ts';
import { emptyTable, factorColumn, numericColumn } from '../columns/read-column.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import type { Warning } from '../observations/rows.ts';
import type { WeightingLine } from '../observations/weighting-line.ts';
import { baseWeights } from './base-weights.ts';
import { type Filed, readContacts } from './contacts.ts';
import { countedShifts } from './counted-shifts.ts';
import { designOf } from './design.ts';
import { personWeights } from './people.ts';
import { type Place, placesOf } from './places.ts';
import { notTaken, refine } from './refine.ts';
import { contactLines, importedLine, peopleLine, refinedLines, unweightedLine } from './report.ts';
import { shiftWarnings } from './shift-counts.ts';
import { type UsualClasses, weighContacts } from './weigh-contacts.ts';
import { uncountedShifts, weighingWarnings } from './weighing-warnings.ts';
import { stepWarnings } from './step-warnings.ts';

/** The responses of one study that stand for units of its population, one entry an interview. */
export type Interviews = {
  /** Row of the study's table for each interview, ascending. */
  readonly rows: Int32Array;
  /** Row of the study's table → interview, −1 = not an interview that can be weighed. */
  readonly interviewOfRow: Int32Array;
  readonly weights: Float64Array;
  readonly psu: readonly string[];
  readonly stratum: readonly string[];
  /** PSUs, strata, replicates and what calibration leaves of the variance; undefined when there is no interview. */
  readonly design: Design | undefined;
};

export type Weighed = {
  /** Undefined where nobody was drawn, and a response stands for itself. */
  readonly interviews: Interviews | undefined;
  /** Weights of the people behind the interviews, where the study says how often each may be met; 0 = unknown. */
  readonly people: Float64Array | undefined;
  /** What a reader must know of places, shifts and steps; and of people. */
  readonly warnings: { readonly interviews: readonly Warning[]; readonly people: readonly Warning[] };
  readonly report: readonly WeightingLine[];
};

/** What is done where a round says nothing else. */
const usualSteps: readonly WeightingStep[] = [{ kind: 'base' }, { kind: 'eligibility' }, { kind: 'non-response' }];

type Drawn = Exclude<WeightRule, { readonly kind: 'none' }>;
/** On a list each place is one unit, so that those who answer can only stand for others of their stratum. */
const usualClasses = ({ kind }: Drawn): UsualClasses => (kind === 'list' ? ['stratum'] : ['psu']);

/**
 * Weighs the responses of one study. The same columns and round give the same weights, to the bit.
 *
 * @param collection how the study is collected: its rule of weights, and what names a unit
 * @throws {DesignError} a PSU lies in two strata, or a weight is not a number
 */
export function weigh(
  tables: SnapshotTables,
  instrument: string,
  { weights: rule, unit, about }: Pick<Collection, 'weights' | 'unit'> & Partial<Pick<Collection, 'about'>>,
  round: Round,
): Weighed {
  if (rule.kind === 'none') {
    const none = { interviews: undefined, people: undefined, warnings: { interviews: [], people: [] } };
    // Prices of firms are averaged as they are: there are no weights to tell of.
    return { ...none, report: about === 'firms' ? [] : [unweightedLine(instrument)] };
  }
  const { settings } = round;
  const table = tables[instrument] ?? emptyTable;
  const steps = settings.weighting?.[instrument] ?? usualSteps;
  const places = placesOf(tables, instrument);
  const filed = readContacts(table, places, unit);
  const sheets = countedShifts(tables, instrument);
  const base = baseWeights(table, rule, places, filed.contacts, sheets);
  const weighed = weighContacts({ table, places, base }, steps, usualClasses(rule), settings.psuWithoutInterviews);
  const drawn = interviewsOf(table, places, filed, base.contacts.row, base.contacts.place, weighed.weights);
  const { design, steps: refined } =
    drawn.rows.length === 0
      ? { design: undefined, steps: notTaken(steps, note('note.nobody-interviewed')) }
      : refine(designOf(drawn, settings.lonelyPsu), steps, {
          ...{ table, rows: drawn.rows, study: instrument, seed: settings.seed },
        });
  const interviews = { ...drawn, weights: design?.weights ?? drawn.weights, design };
  const isShift = rule.kind === 'shift';
  const people = isShift ? personWeights(instrument, table, rule, interviews, settings.crossingsCap) : undefined;
  const imported = numericColumn(table, 'design_weight');
  const report = [
    ...(places.length === 0 ? [] : contactLines(instrument, base.contacts, weighed.steps)),
    ...(filed.imported.length === 0
      ? []
      : [
          importedLine(
            instrument,
            Float64Array.from(filed.imported, (row) => imported[row]!),
          ),
        ]),
    ...refinedLines(instrument, refined),
    ...(people === undefined ? [] : [peopleLine(instrument, people.weights)]),
  ];
  return {
    interviews,
    people: people?.weights,
    warnings: {
      interviews: [
        ...stepWarnings(report),
        ...weighingWarnings(instrument, { places, base, filed, weighed }),
        ...uncountedShifts(instrument, places, base.uncounted),
        ...(isShift ? shiftWarnings(tables, instrument, rule, sheets) : []),
      ],
      people: people?.warnings ?? [],
    },
    report,
  };
}

/** The interviews that have a weight, with the place and stratum that each lies in. */
function interviewsOf(
  table: Table,
  places: readonly Place[],
  { imported }: Filed,
  rowOf: readonly number[],
  placeOf: readonly number[],
  weights: Float64Array,
): Omit<Interviews, 'design'> {
  const given = numericColumn(table, 'design_weight');
  const [givenPsu, givenStratum] = [factorColumn(table, 'design_psu'), factorColumn(table, 'design_stratum')];
  const named = ({ levels, codes }: typeof givenPsu, row: number): string => levels[codes[row]!] ?? '';
  // Numbers of contacts, and after them those of imported rows: an object an interview takes more than all that is told of it.
  const met = placesWhere(rowOf.length, (k) => weights[k]! > 0);
  const brought = imported.filter((row) => given[row]! > 0);
  const rowAt = (k: number): number => (k < met.length ? rowOf[met[k]!]! : brought[k - met.length]!);
  const unsorted = integersOf(met.length + brought.length, rowAt);
  const order = isAscending(unsorted) ? undefined : orderOf(unsorted);
  const at = (k: number): number => order?.[k] ?? k;
  const tell =
    <Told>(ofContact: (k: number) => Told, ofImport: (row: number) => Told) =>
    (k: number): Told =>
      at(k) < met.length ? ofContact(met[at(k)]!) : ofImport(brought[at(k) - met.length]!);
  const rows = integersOf(unsorted.length, (k) => unsorted[at(k)]!);
  const interviewOfRow = new Int32Array(table.rowCount).fill(-1);
  for (let interview = 0; interview < rows.length; interview++) interviewOfRow[rows[interview]!] = interview;
  const weightOf = tell(
    (k) => weights[k]!,
    (row) => given[row]!,
  );
  const psuOf = tell(
    (k) => places[placeOf[k]!]!.psu,
    (row) => named(givenPsu, row),
  );
  const stratumOf = tell(
    (k) => places[placeOf[k]!]!.stratum,
    (row) => named(givenStratum, row),
  );
  return {
    rows,
    interviewOfRow,
    weights: numbersOf(rows.length, weightOf),
    psu: Array.from({ length: rows.length }, (_, k) => psuOf(k)),
    stratum: Array.from({ length: rows.length }, (_, k) => stratumOf(k)),
  };
}

function isAscending(numbers: Int32Array): boolean {
  for (let k = 1; k < numbers.length; k++) if (numbers[k]! < numbers[k - 1]!) return false;
  return true;
}

/** Places of numbers in ascending order, of equal ones in theirs. */
const orderOf = (numbers: Int32Array): Int32Array =>
  integersOf(numbers.length, (k) => k).sort((a, b) => numbers[a]! - numbers[b]!);
