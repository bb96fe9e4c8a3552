/** The derive step: variables that a study works out of its answers become columns beside them. */
import { checkDerivations, type Derived, neededFor } from '#schemas/language/derive/check-derivations.ts';
import type { Derivation } from '#schemas/language/derive/derivation.ts';
import { compileExpression } from '#schemas/language/evaluate/compile.ts';
import { isUnknown } from '#schemas/language/evaluate/unknown.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { referenceGroups } from '#schemas/reference/groups.ts';
import { type Column, factorFrom, type Table } from '../../statistics/columns/columns.ts';
import { emptyTable } from '../columns/read-column.ts';
import type { SnapshotTables } from '../columns/snapshot-tables.ts';
import { reasonOf, unknownColumn } from '../columns/unknown-column.ts';
import { type Conversion, perMinorUnitOf } from './amounts.ts';
import { columnReaches } from './column-reach.ts';

/** A study derives what cannot be derived; `defineStudy` refuses it before anything is asked. */
export class DerivationError extends Error {
  override readonly name = 'DerivationError';
}

/** The column of one variable and, beside it, why what is unknown is unknown. */
function columnsOf(one: Derived, tables: SnapshotTables, reaches: ReturnType<typeof columnReaches>): Table['columns'] {
  const reach = reaches.get(one.at);
  if (reach === undefined) throw new DerivationError(`no table ${one.at}`);
  const read = compileExpression(one.is, reach);
  const { rowCount } = tables[one.at] ?? emptyTable;
  const numbers = new Float64Array(rowCount).fill(Number.NaN);
  const codes = new Array<string | undefined>(rowCount).fill(undefined);
  const reasons = new Array<string | undefined>(rowCount).fill(undefined);
  for (let row = 0; row < rowCount; row++) {
    const value = read(row);
    if (typeof value === 'number') numbers[row] = value;
    else if (typeof value === 'string') codes[row] = value;
    else if (isUnknown(value)) reasons[row] = reasonOf(value);
  }
  const column: Column =
    one.declared.kind === 'code' ? factorFrom(codes, one.declared.codes) : { kind: 'numeric', values: numbers };
  return { [one.name]: column, [unknownColumn(one.name)]: factorFrom(reasons) };
}

type Deriving = { readonly instrument: Instrument; readonly derive: readonly Derivation[] };

/** What was found sound, by its list: imputation derives the same variables in every replicate. */
const sound = new WeakMap<Deriving['derive'], { readonly of: Instrument; readonly derived: readonly Derived[] }>();

function checkedOf({ instrument, derive: list }: Deriving): readonly Derived[] {
  const known = sound.get(list);
  if (known?.of === instrument) return known.derived;
  const checked = checkDerivations(instrument, list, referenceGroups);
  if (checked.kind === 'faulty')
    throw new DerivationError(checked.faults.map(({ at, message }) => `${at}: ${message}`).join('; '));
  sound.set(list, { of: instrument, derived: checked.derived });
  return checked.derived;
}

/**
 * The tables of a snapshot with the derived variables of one study beside the answers they come from. A number or a day is
 * a numeric column (days since 1970-01-01), a code or a condition (`yes`, `no`) a factor; what is unknown is missing there
 * and has its reason in `NAME_unknown`.
 *
 * @param wanted the variables to derive, as `household.senders.age_class`, with what they need; all without it
 * @throws {DerivationError} a derivation names what is not there
 */
export function derive(
  tables: SnapshotTables,
  study: Deriving,
  round: Conversion,
  wanted?: Iterable<string>,
): SnapshotTables {
  if (study.derive.length === 0) return tables;
  const all = checkedOf(study);
  const derived = wanted === undefined ? all : neededFor(wanted, all);
  const facts = {
    perMinorUnit: (currency: string, until = Number.NaN, months?: number) =>
      perMinorUnitOf(currency, round, { until, months }),
    period: round.referencePeriod,
    groups: referenceGroups,
  };
  const widened: Record<string, Table> = { ...tables };
  const reaches = columnReaches(study.instrument, widened, derived, facts, round.monthsOf);
  for (const one of derived) {
    const table = widened[one.at];
    if (table === undefined) continue; // a table without rows
    widened[one.at] = { ...table, columns: { ...table.columns, ...columnsOf(one, widened, reaches) } };
  }
  return widened;
}
