/**
 * The state of a form: everything that a person entered and where they are. It is plain JSON; whoever has it, the study and
 * the day can draw the form. `step` alone makes a new one.
 */
import type { DecimalSign } from '#schemas/language/reading/written-number.ts';
import type { Address, Cell, Entered, Row } from './entered.ts';

/** What can be taken back once more: a row that was removed, or a cell before its answer was taken away. */
export type Undo =
  | { readonly what: 'row'; readonly roster: Address; readonly index: number; readonly row: Row }
  | { readonly what: 'answer'; readonly address: Address; readonly cell: Cell };

/** A fault that the server named. It is shown until the answer changes. */
export type Told = { readonly address: Address; readonly rule: string; readonly message: string };

export type State = {
  readonly entered: Entered;
  /** The question or roster that somebody is at; empty at the review. */
  readonly at: Address;
  /** Somebody wanted to go on from here: what keeps them is shown. */
  readonly tried: boolean;
  /** Screens that somebody went on from, by key. */
  readonly visited: Readonly<Record<string, true>>;
  readonly undo?: Undo;
  /** A row that was given another name on this screen, with the one before; it is taken back before `undo` is. */
  readonly renamed?: { readonly row: Address; readonly name: string };
  /** BCP 47. */
  readonly language: string;
  /** How this person writes fractions, once a number told it. */
  readonly habit?: DecimalSign;
  readonly told: readonly Told[];
  /** `finished`: handed over to be sent; nothing changes until it is opened again. */
  readonly stage: 'asking' | 'finished';
};
