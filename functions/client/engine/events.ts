/**
 * What can happen to a form. Events are plain JSON: a list of them, played from the beginning, gives the same state.
 */
import type { Remark } from '#schemas/language/questions/remark.ts';
import type { Fault } from '#schemas/language/faults/fault.ts';
import type { Address } from './entered.ts';

type Happened =
  /** Something was written into a box. */
  | { readonly kind: 'typed'; readonly address: Address; readonly box: string; readonly text: string }
  /** An answer was chosen: a code, several, a non-response code, one reading of two. */
  | { readonly kind: 'chose'; readonly address: Address; readonly answer: unknown }
  /** The answer was taken away. */
  | { readonly kind: 'cleared'; readonly address: Address }
  | { readonly kind: 'noted'; readonly address: Address; readonly note: string }
  /** An unlikely answer is right; `note` may say why. */
  | { readonly kind: 'confirmed'; readonly address: Address; readonly rule: string; readonly note: string }
  | { readonly kind: 'row-added'; readonly roster: Address; readonly id: string; readonly name?: string }
  | { readonly kind: 'row-named'; readonly row: Address; readonly name: string }
  /** `sure`: a person said yes to it; a row that holds nothing goes without. */
  | { readonly kind: 'row-removed'; readonly row: Address; readonly sure: boolean }
  | { readonly kind: 'undone' }
  | { readonly kind: 'next' | 'back' | 'finished' | 'resumed' }
  /** To a question, a roster or, without steps, the review. */
  | { readonly kind: 'went'; readonly to: Address }
  | { readonly kind: 'spoke'; readonly language: string }
  /** The server found faults. */
  | { readonly kind: 'returned'; readonly faults: readonly Fault[] };

/** `ms`: milliseconds since the form was opened first. */
export type FormEvent = Happened & { readonly ms: number };

/** What comes of an event besides a new state; whoever runs the form carries it out. */
export type Effect =
  /** Something changed that must not be lost: keep it now. */
  | { readonly kind: 'save' }
  /** Another screen, or one with faults: the focus goes to its heading, or to the first question that needs attention. */
  | { readonly kind: 'focus'; readonly address: Address | undefined }
  /** Something goes that was filled in: ask first, and come back with `sure`. */
  | { readonly kind: 'ask'; readonly row: Address }
  /** Without fault: send it. */
  | { readonly kind: 'file'; readonly answers: Readonly<Record<string, unknown>>; readonly remarks: readonly Remark[] };
