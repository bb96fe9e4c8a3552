/** Small sums and conditions over the columns of a row, as data in the map: years × 12 + months; "yes" when q5 is 1 or 2. */
import * as v from 'valibot';

import { closedObject } from '#schemas/basics/closed-object.ts';
import { plainCode } from '#schemas/basics/plain-text.ts';

const column = v.pipe(v.string(), v.minLength(1));

/** A number: written out, from a column, or worked out. A blank column makes the whole sum blank unless `blankAs` says otherwise. */
export type Expression =
  | number
  | { readonly column: string; readonly blankAs?: number | undefined }
  | { readonly add: readonly Expression[] }
  | { readonly multiply: readonly Expression[] }
  | { readonly subtract: readonly [Expression, Expression] }
  | { readonly divide: readonly [Expression, Expression] };

/** Something that holds of a row or does not. */
export type Test =
  | { readonly column: string; readonly is: readonly string[] }
  | { readonly column: string; readonly blank: boolean }
  | { readonly column: string; readonly from?: number | undefined; readonly to?: number | undefined }
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] }
  | { readonly not: Test };

const has = (input: unknown, key: string): boolean => typeof input === 'object' && input !== null && key in input;

/** Chooses by the key that names the kind, so that a fault is told of the kind that was meant. */
export const expressionSchema: v.GenericSchema<unknown, Expression> = v.lazy((input) => {
  const list = v.pipe(v.array(expressionSchema), v.minLength(1));
  const two = v.tuple([expressionSchema, expressionSchema]);
  if (typeof input === 'number') return v.pipe(v.number(), v.finite());
  if (has(input, 'add')) return closedObject({ add: list });
  if (has(input, 'multiply')) return closedObject({ multiply: list });
  if (has(input, 'subtract')) return closedObject({ subtract: two });
  if (has(input, 'divide')) return closedObject({ divide: two });
  return closedObject({ column, blankAs: v.optional(v.pipe(v.number(), v.finite())) });
});

export const testSchema: v.GenericSchema<unknown, Test> = v.lazy((input) => {
  const list = v.pipe(v.array(testSchema), v.minLength(1));
  if (has(input, 'all')) return closedObject({ all: list });
  if (has(input, 'any')) return closedObject({ any: list });
  if (has(input, 'not')) return closedObject({ not: testSchema });
  if (has(input, 'blank')) return closedObject({ column, blank: v.boolean() });
  if (has(input, 'from') || has(input, 'to'))
    return closedObject({ column, from: v.optional(v.number()), to: v.optional(v.number()) });
  return closedObject({ column, is: v.pipe(v.array(v.pipe(v.string(), v.transform(plainCode))), v.minLength(1)) });
});

/** Renames every column in an expression or a test. */
export function renamed<T extends Expression | Test>(node: T, name: (column: string) => string): T;
export function renamed(node: Expression | Test, name: (column: string) => string): Expression | Test {
  if (typeof node === 'number') return node;
  if ('column' in node) return { ...node, column: name(node.column) };
  if ('add' in node) return { add: node.add.map((part) => renamed(part, name)) };
  if ('multiply' in node) return { multiply: node.multiply.map((part) => renamed(part, name)) };
  if ('subtract' in node) return { subtract: [renamed(node.subtract[0], name), renamed(node.subtract[1], name)] };
  if ('divide' in node) return { divide: [renamed(node.divide[0], name), renamed(node.divide[1], name)] };
  if ('all' in node) return { all: node.all.map((part) => renamed(part, name)) };
  if ('any' in node) return { any: node.any.map((part) => renamed(part, name)) };
  return { not: renamed(node.not, name) };
}

/** Every column that an expression or a test reads. */
export function columnsIn(node: Expression | Test): readonly string[] {
  const found: string[] = [];
  renamed(node, (name) => {
    found.push(name);
    return name;
  });
  return found;
}

/** A cell that an expression needs and cannot use: no number, or nothing to divide by. */
export class UnreadableCell extends Error {
  override readonly name = 'UnreadableCell';
  readonly column: string;
  readonly rule: 'number' | 'divide-by-zero';
  constructor(column: string, rule: UnreadableCell['rule'] = 'number') {
    super(`column ${column} cannot be used (${rule})`);
    this.column = column;
    this.rule = rule;
  }
}

/** How the cells of a row are looked up: text, trimmed, or undefined where nothing was answered. */
export type Cells = {
  readonly text: (column: string) => string | undefined;
  readonly number: (text: string) => number | undefined;
};

function numberIn(name: string, cells: Cells): number | undefined {
  const text = cells.text(name);
  if (text === undefined) return undefined;
  const value = cells.number(text);
  if (value === undefined) throw new UnreadableCell(name);
  return value;
}

/**
 * The value of an expression in a row; undefined when it hangs on a blank cell.
 *
 * @throws {UnreadableCell} a cell that it needs holds no number, or it divides by 0
 */
export function valueOf(node: Expression, cells: Cells): number | undefined {
  if (typeof node === 'number') return node;
  if ('column' in node) return numberIn(node.column, cells) ?? node.blankAs;
  const fold = (parts: readonly Expression[], join: (a: number, b: number) => number): number | undefined =>
    parts
      .map((part) => valueOf(part, cells))
      .reduce((a, b) => (a === undefined || b === undefined ? undefined : join(a, b)));
  if ('add' in node) return fold(node.add, (a, b) => a + b);
  if ('multiply' in node) return fold(node.multiply, (a, b) => a * b);
  if ('subtract' in node) return fold(node.subtract, (a, b) => a - b);
  const [, divisor] = node.divide;
  return fold(node.divide, (a, b) => {
    if (b === 0) throw new UnreadableCell(columnsIn(divisor)[0] ?? columnsIn(node)[0] ?? '', 'divide-by-zero');
    return a / b;
  });
}

/**
 * Whether a test holds in a row; a comparison with a blank cell does not.
 *
 * @throws {UnreadableCell} as `valueOf`
 */
export function holds(test: Test, cells: Cells): boolean {
  if ('all' in test) return test.all.every((part) => holds(part, cells));
  if ('any' in test) return test.any.some((part) => holds(part, cells));
  if ('not' in test) return !holds(test.not, cells);
  if ('is' in test) return test.is.includes(cells.text(test.column) ?? '');
  if ('blank' in test) return (cells.text(test.column) === undefined) === test.blank;
  const value = numberIn(test.column, cells);
  return value !== undefined && value >= (test.from ?? -Infinity) && value <= (test.to ?? Infinity);
}
