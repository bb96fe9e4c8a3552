/** Entered ↔ answers: what a response carries, and the way between addresses and the pointers of faults. */
import { under } from '#schemas/basics/pointer.ts';
import { isPlainObject, type Answers } from '#schemas/language/evaluate/answers.ts';
import { isRoster, type Plan } from '#schemas/language/questions/outline.ts';
import { type Address, type Cell, type Entered, nothingEntered, noRows, type Row, scopeAt } from './entered.ts';

/** Every answer that was entered, those to hidden questions as well; a roster without rows is absent. */
export function everyAnswer(plan: Plan, entered: Entered): Answers {
  const answers: [string, unknown][] = [];
  for (const planned of plan.questions.values()) {
    const { name } = planned;
    if (isRoster(planned)) {
      const rows = entered.rows[name] ?? noRows;
      if (rows.length > 0) answers.push([name, rows.map((row) => everyAnswer(planned.rows, row.entered))]);
    } else {
      const answer = entered.cells[name]?.answer;
      if (answer !== undefined) answers.push([name, answer]);
    }
  }
  return Object.fromEntries(answers);
}

/**
 * Answers as if somebody had entered them: what a link suggests, or a response that is corrected.
 *
 * @param newId an id for each row
 */
export function enteredFrom(plan: Plan, answers: Answers, newId: () => string): Entered {
  const cells: Record<string, Cell> = {};
  const rows: Record<string, readonly Row[]> = {};
  for (const [name, answer] of Object.entries(answers)) {
    const planned = plan.questions.get(name);
    if (planned === undefined || answer === undefined) continue;
    if (!isRoster(planned)) cells[name] = { answer };
    else if (Array.isArray(answer)) {
      rows[name] = answer.map((row: unknown) => ({
        id: newId(),
        entered: isPlainObject(row) ? enteredFrom(planned.rows, row, newId) : nothingEntered,
      }));
    }
  }
  return { cells, rows };
}

/** JSON Pointer of an address, below `/answers`: ids of rows become numbers. */
export function pointerOf(entered: Entered, address: Address): string {
  let pointer = '/answers';
  for (const [i, step] of address.entries()) {
    if (i % 2 === 0) pointer = under(pointer, step);
    else {
      const rows = scopeAt(entered, address.slice(0, i));
      pointer = under(
        pointer,
        (rows?.entered.rows[rows.name] ?? noRows).findIndex(({ id }) => id === step),
      );
    }
  }
  return pointer;
}

const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * The address that a pointer leads to, as far as there are questions: `/answers/senders/0/cash_total/amount` leads to the
 * question `cash_total`; undefined where it leads to none.
 */
export function addressOf(plan: Plan, entered: Entered, pointer: string): Address | undefined {
  const [, root, ...steps] = pointer.split('/').map(unescaped);
  return root === 'answers' ? follow(plan, entered, steps) : undefined;
}

function follow(plan: Plan, entered: Entered, [name = '', number, ...rest]: readonly string[]): Address | undefined {
  const planned = plan.questions.get(name);
  if (planned === undefined) return undefined;
  const row = isRoster(planned) && number !== undefined ? (entered.rows[name] ?? noRows)[Number(number)] : undefined;
  if (!isRoster(planned) || row === undefined) return [name];
  const inside = follow(planned.rows, row.entered, rest);
  return inside === undefined ? [name] : [name, row.id, ...inside];
}
