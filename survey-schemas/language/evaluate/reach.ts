/**
 * What a compiled expression reads from: the variables of one kind of row, and those of the rows around it.
 *
 * A row is whatever the source says: a scope of answers, the number of a row in a table, the cells of a file's line. The
 * evaluator is the same for all of them.
 */
import type { GroupTables, Declared } from '../conditions/names.ts';
import type { Scalar, Truth, Unknown } from './unknown.ts';
import { untold } from './unknown.ts';

export type Read<Row, V> = (row: Row) => V | Unknown;

/** One variable; a reading that its kind does not have is unknown. */
export type Variable<Row> = {
  readonly declared: Declared;
  /** Number, day number, code or text. */
  readonly value: Read<Row, Scalar>;
  /** Minor units of a money answer. */
  readonly amount: Read<Row, number>;
  readonly currency: Read<Row, string>;
  /** Money: the last month that the amount is of, as `monthNumber` counts; NaN where nobody knows. */
  readonly until?: (row: Row) => number;
  /** Money: how many months it is of; 0 is what there is in the last one. */
  readonly months?: number;
  /** Whether a select-many answer holds a code. */
  readonly includes: (code: string) => Read<Row, boolean>;
  /** Whether any answer was given, a non-response code among them. */
  readonly answered: (row: Row) => Truth;
  readonly roster?: Roster<Row>;
};

export type Roster<Row> = {
  readonly inside: Reach<Row>;
  /** Rows entered; none when it is hidden or empty. */
  readonly entered: Read<Row, readonly Row[]>;
  /** Rows that there are: unknown when it is not known whether it was to be asked, or when it must have some and has none. */
  readonly rows: Read<Row, readonly Row[]>;
};

/** What is the same for every row. */
export type Facts = {
  /** Units of the reporting currency per minor unit, of an amount of so many months until one; undefined without a rate. */
  readonly perMinorUnit: (currency: string, until?: number, months?: number) => number | undefined;
  readonly period?: { readonly start: string; readonly end: string };
  readonly groups: GroupTables;
};

export type Reach<Row> = {
  readonly find: (name: string) => Variable<Row> | undefined;
  readonly facts: Facts;
  /** The day of an interview; absent where there is none, over the columns of a round. */
  readonly interviewDay?: Read<Row, Scalar>;
};

/** No rates, no period, no tables of groups: what conditions of an instrument need. */
export const noFacts: Facts = { perMinorUnit: () => undefined, groups: {} };

const nothing = () => untold;
/** Readings of a variable that has none of its own. */
export const noReadings = {
  value: nothing,
  amount: nothing,
  currency: nothing,
  includes: () => nothing,
  answered: () => false,
} as const;

/** A variable of a row around, read from a row inside. */
function fromInside<Row>(variable: Variable<Row>, up: (row: Row) => Row | undefined): Variable<Row> {
  const climb =
    <V>(read: (row: Row) => V) =>
    (row: Row): V | Unknown => {
      const above = up(row);
      return above === undefined ? untold : read(above);
    };
  const { roster, until, months } = variable;
  return {
    declared: variable.declared,
    value: climb(variable.value),
    amount: climb(variable.amount),
    currency: climb(variable.currency),
    includes: (code) => climb(variable.includes(code)),
    answered: climb(variable.answered),
    ...(until && {
      until: (row: Row) => {
        const above = up(row);
        return above === undefined ? Number.NaN : until(above);
      },
    }),
    ...(months !== undefined && { months }),
    ...(roster && { roster: { ...roster, entered: climb(roster.entered), rows: climb(roster.rows) } }),
  };
}

/** A reach out of the variables of a row, each made once, and of the reach around it. */
export function reachOf<Row>(
  own: (name: string) => Variable<Row> | undefined,
  { interviewDay, ...facts }: Facts & Pick<Reach<Row>, 'interviewDay'>,
  around?: { readonly reach: Reach<Row>; readonly up: (row: Row) => Row | undefined },
): Reach<Row> {
  const made = new Map<string, Variable<Row> | undefined>();
  const make = (name: string): Variable<Row> | undefined => {
    const variable = own(name);
    if (variable !== undefined || around === undefined) return variable;
    const outer = around.reach.find(name);
    return outer && fromInside(outer, around.up);
  };
  return {
    facts,
    ...(interviewDay && { interviewDay }),
    find(name) {
      if (!made.has(name)) made.set(name, make(name));
      return made.get(name);
    },
  };
}
