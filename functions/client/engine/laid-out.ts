/** What was entered, laid out as scopes for the evaluator: the one that ingestion uses. */
import { last } from '#schemas/basics/last.ts';
import type { AnswerFault } from '#schemas/language/kinds/contract/saying.ts';
import type { Scope } from '#schemas/language/evaluate/scope.ts';
import { isRoster, type Plan } from '#schemas/language/questions/outline.ts';
import { everyAnswer } from './answers.ts';
import { type Address, type Cell, type Entered, noRows } from './entered.ts';
import { planIn, type World } from './world.ts';

/** One scope, and the rows inside it. */
export type LaidOut = {
  readonly scope: Scope;
  readonly entered: Entered;
  /** Of the scope: empty for the interview itself, that of the row for a row. */
  readonly address: Address;
  readonly rows: ReadonlyMap<string, readonly LaidOut[]>;
};

const judged = new WeakMap<Cell, readonly AnswerFault[]>();

/** What is wrong with an answer by itself. A cell never changes, so it is judged once. */
export function faultsOfCell(plan: Plan, name: string, cell: Cell | undefined): readonly AnswerFault[] {
  const planned = plan.questions.get(name);
  if (cell?.answer === undefined || planned === undefined || isRoster(planned)) return [];
  const known = judged.get(cell);
  if (known !== undefined) return known;
  const faults = planned.leaf.faults(cell.answer);
  judged.set(cell, faults);
  return faults;
}

function layOut(plan: Plan, entered: Entered, parent: Scope | undefined, address: Address, day: string): LaidOut {
  const doubtful = Object.keys(entered.cells).filter(
    (name) => faultsOfCell(plan, name, entered.cells[name]).length > 0,
  );
  const scope: Scope = {
    plan,
    answers: everyAnswer(plan, entered),
    parent,
    rows: new Map(),
    doubtful: new Set(doubtful),
    shown: new Map(),
    day,
  };
  const rows = new Map<string, readonly LaidOut[]>();
  for (const planned of plan.questions.values()) {
    if (!isRoster(planned)) continue;
    const laid = (entered.rows[planned.name] ?? noRows).map((row) =>
      layOut(planned.rows, row.entered, scope, [...address, planned.name, row.id], day),
    );
    rows.set(planned.name, laid);
    if (laid.length > 0)
      scope.rows.set(
        planned.name,
        laid.map((row) => row.scope),
      );
  }
  return { scope, entered, address, rows };
}

const laid = new WeakMap<Entered, LaidOut>();

/** Everything that was entered in an interview, with what its link knows. */
export function laidOut(world: World, entered: Entered): LaidOut {
  const known = laid.get(entered);
  if (known !== undefined) return known;
  const made = layOut(planIn(world), entered, undefined, [], world.today);
  laid.set(entered, made);
  return made;
}

/** The scope of an address of a question; undefined where a row on the way is gone. */
export function scopeOfAddress(laid: LaidOut, address: Address): LaidOut | undefined {
  const [name = '', id, ...rest] = address;
  if (id === undefined) return laid;
  const row = laid.rows.get(name)?.find((one) => last(one.address) === id);
  return row && scopeOfAddress(row, rest);
}
