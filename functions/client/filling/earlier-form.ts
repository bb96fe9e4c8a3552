/**
 * What was kept by the form before this one: an object of boxes by the name of their question, in place of a state. A device
 * may still hold some when it loads this page, and none is lost.
 */
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import { isWritten } from '#schemas/language/kinds/contract/control.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { isRoster, type Plan, type PlannedLeaf, planOf } from '#schemas/language/questions/outline.ts';
import { toMinorUnits } from '#schemas/reference/minor-units.ts';
import type { Cell, Entered, Row } from '../engine/entered.ts';
import { begin } from '../engine/step.ts';
import type { Kept } from './kept.ts';
import { worldAt } from './world.ts';

type Boxes = Readonly<Record<string, unknown>>;

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

/** An amount stood in major units, its currency in a box beside it. */
function amountCell(amount: unknown, currency: unknown): Cell {
  const code = typeof currency === 'string' ? currency : '';
  if (typeof amount === 'number' && code !== '')
    return { answer: { amount: toMinorUnits(amount, code), currency: code } };
  return { typed: { '': String(amount), ...(code !== '' && { _currency: code }) } };
}

/** What a question had in its boxes; a value wins over the reason why there is none. */
function cellOf({ name, leaf }: PlannedLeaf, boxes: Boxes): Cell | undefined {
  const value = boxes[name];
  if (isBlank(value)) {
    const reason = boxes[`${name}_nonresponse`];
    return isBlank(reason) ? undefined : { answer: reason };
  }
  const { asked } = leaf;
  if (asked.control === 'amount') return amountCell(value, boxes[`${name}_currency`]);
  // A number that could not be read was kept as it was written.
  const isUnread = asked.control === 'number' && typeof value === 'string';
  if (isUnread) return { typed: { '': value } };
  return { answer: isWritten(asked) && typeof value === 'string' ? leaf.kept(value.trim()) : value };
}

function enteredIn(plan: Plan, boxes: Boxes, newId: () => string): Entered {
  const cells: Record<string, Cell> = {};
  const rows: Record<string, readonly Row[]> = {};
  for (const planned of plan.questions.values()) {
    if (isRoster(planned)) {
      const held = boxes[planned.name];
      if (!Array.isArray(held)) continue;
      const kept: readonly unknown[] = held;
      rows[planned.name] = kept
        .filter(isPlainObject)
        .map((row) => ({ id: newId(), entered: enteredIn(planned.rows, row, newId) }));
    } else {
      const cell = cellOf(planned, boxes);
      if (cell !== undefined) cells[planned.name] = cell;
    }
  }
  return { cells, rows };
}

/** The same entry with a state that this form opens; as it is where it has one. */
export function withForm(entry: Kept, instrument: Instrument, newId: () => string): Kept {
  const { data, ...rest } = entry;
  if (rest.form !== undefined || !isPlainObject(data)) return entry;
  const begun = begin(worldAt({ instrument }), 'en', {}, newId);
  return { ...rest, form: { ...begun, entered: enteredIn(planOf(instrument), data, newId) } };
}
