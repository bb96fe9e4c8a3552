/** Computing one study: what is wrong with its data or its tables stops no other study, and is told. */
import { type Note, note } from '#schemas/words/note.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { notComputed } from '../disclosure/held-warnings.ts';
import { DesignError } from '../statistics/design/design.ts';
import { LineageError } from './columns/parent-rows.ts';
import { ColumnKindError } from './columns/read-column.ts';
import { designInWords } from './design-in-words.ts';
import { DerivationError } from './derive/derive.ts';
import type { Warning } from './observations/rows.ts';
import { TermError } from './sums/terms.ts';

type Failed = { readonly kind: 'failed'; readonly study: string; readonly error: Error };
type Attempt<Part> = { readonly kind: 'computed'; readonly study: string; readonly part: Part } | Failed;

/** What data and tables can be at fault for; anything else is a bug, and stops the release. */
const explained = [DesignError, DerivationError, ColumnKindError, LineageError, TermError] as const;

/** The figures of a study, or why there are none. */
export function attempt<Part>({ instrument }: Study, compute: () => Part): Attempt<Part> {
  const study = instrument.id;
  try {
    return { kind: 'computed', study, part: compute() };
  } catch (error) {
    if (!(error instanceof Error) || !explained.some((kind) => error instanceof kind)) throw error;
    return { kind: 'failed', study, error };
  }
}

const whyNot = (error: Error): Note =>
  error instanceof DesignError ? designInWords(error) : note('note.as-written', { text: error.message });

/** One warning a study, with the cause. */
export function uncomputedWarnings(failed: readonly Failed[]): readonly Warning[] {
  const first = new Map(failed.toReversed().map((each) => [each.study, each]));
  return [...first.values()].map(({ study, error }) => ({
    code: notComputed,
    table: study,
    subject: error.name,
    count: 1,
    says: note('note.not-computed', { study: { study }, why: whyNot(error) }),
  }));
}
