/**
 * The contract of a kind of question. Whatever the platform does with an answer – check it, keep it, tabulate it, ask for
 * it, import it, draw it at random – it does through this, so that a new kind is one file and one line in `index.ts`.
 */
import type * as v from 'valibot';
import type { Kind as VariableKind } from '../../conditions/names.ts';
import type { Sentence } from '../../faults/messages.ts';
import type { Cell, CellValue } from './cell.ts';
import type { Column } from './column.ts';
import type { Declared } from './declared.ts';
import type { Draw, Setting, Wrong } from './draw.ts';
import type { Control } from './control.ts';
import type { AnswerFault } from './saying.ts';
import { faultsBy } from './saying.ts';

/** What an answer is to expressions, tables and frames; a `code` is one of several categories. */
export type Holds = Exclude<VariableKind, 'roster'>;

/** One question as its kind sees it. Where a value is taken, it is never a non-response code. */
export type Described = {
  /** Schema of an answer. Its messages are made by `saying`: its issues are the faults. */
  readonly schema: v.GenericSchema;
  readonly columns: readonly Column[];
  /** What the form asks it with. */
  readonly asked: Control;
  /** The answer that a cell of a file stands for. */
  readonly cell: (cell: Cell) => CellValue;
  /** An answer at random that the check accepts. */
  readonly random: (draw: Draw, setting: Setting) => unknown;
  /** An answer at random that it refuses, for one reason. */
  readonly wrong: (draw: Draw, setting: Setting) => Wrong;
  /** What stands for no answer when it is not left out: an empty list; nothing unless said otherwise. */
  readonly blank?: unknown;
  /** Every code that an answer may be or hold, where the declaration lists them. */
  readonly codes?: readonly string[];
  /** A well-formed answer as it is kept, without what nobody sees; as it was given unless said otherwise. */
  readonly kept?: (value: unknown) => unknown;
  /** Of an answer about the past: what to say of one that lies after a day, `YYYY-MM-DD`. */
  readonly after?: (value: unknown, day: string) => Sentence | undefined;
};

/** What the compiler knows of a kind: the types of answer and columns of one of its questions, which is `this['question']`. */
export interface KindTypes {
  readonly question: unknown;
  readonly answer: unknown;
  /** Endings of the columns that hold numbers, categories and text. */
  readonly numeric: string;
  readonly factor: string;
  readonly text: string;
  /** Whether a non-response code is one of the choices, or stands beside the answer in a column and a box of its own. */
  readonly nonResponse: 'choice' | 'beside';
}

/** A kind as it is written down, in a file of its own. */
type Definition<Q extends Declared, T extends KindTypes> = {
  readonly kind: Q['kind'];
  readonly holds: Holds;
  readonly nonResponse: T['nonResponse'];
  /** What a declaration says besides what any question may say. */
  readonly declares: v.ObjectEntries;
  /** What contradicts itself in a declaration, if anything does. */
  readonly contradiction?: (question: Q) => string | undefined;
  readonly describe: (question: Q) => Described;
};

/** A question that holds one answer, with all that its kind knows of it. */
export type Leaf = Required<Described> & {
  readonly holds: Holds;
  readonly nonResponse: KindTypes['nonResponse'];
  /** Everything wrong with an answer that is present. A non-response code that the question takes is not wrong. */
  readonly faults: (value: unknown) => readonly AnswerFault[];
};

/** A kind of question. */
export type Kind<Q extends Declared = Declared, T extends KindTypes = KindTypes> = Pick<
  Definition<Q, T>,
  'kind' | 'holds' | 'declares'
> & {
  /**
   * A question of this kind with all that the kind knows of it.
   * @throws {TypeError} it is of another kind
   */
  readonly leaf: (question: Declared) => Leaf;
  /** What contradicts itself in a declaration of this kind. */
  readonly contradictionIn: (question: Declared) => string | undefined;
  /** For the compiler alone; never set. */
  readonly types?: { readonly question: Q; readonly knows: T };
};

/** Makes a kind of its definition. The second type tells the compiler of its answers and columns. */
export function defineKind<Q extends Declared, T extends KindTypes>(definition: Definition<Q, T>): Kind<Q, T> {
  const { kind, holds, nonResponse, declares, contradiction, describe } = definition;
  const isOwn = (question: Declared): question is Q => question.kind === kind;
  return {
    kind,
    holds,
    declares,
    contradictionIn: (question) => (isOwn(question) ? contradiction?.(question) : undefined),
    leaf(question) {
      if (!isOwn(question)) throw new TypeError(`a ${question.kind} question is no ${kind} question`);
      const described = describe(question);
      const { schema, kept, after } = described;
      const refusals: readonly unknown[] = question.nonResponse ?? [];
      const isValue = (value: unknown): boolean => !refusals.includes(value);
      return {
        codes: [],
        blank: undefined,
        ...described,
        holds,
        nonResponse,
        kept: kept === undefined ? (value) => value : (value) => (isValue(value) ? kept(value) : value),
        after: after === undefined ? () => undefined : (value, day) => (isValue(value) ? after(value, day) : undefined),
        faults: (value) => (isValue(value) ? faultsBy(schema, value) : []),
      };
    },
  };
}
