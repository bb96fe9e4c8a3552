/** What is wrong with the shape of something that a phone says: each fault with its place and the rule that the schema names. */
import type * as v from 'valibot';

import type { Fault } from '#schemas/language/faults/fault.ts';

/** Faults as clients know them; nothing of what was posted is told again. */
export const shapeFaults = (issues: readonly v.BaseIssue<unknown>[], message: string): readonly Fault[] =>
  issues.map((issue) => {
    const pointer = (issue.path ?? []).map(({ key }) => `/${String(key)}`).join('');
    const isMissing = issue.input === undefined && issue.kind === 'schema';
    const rule = isMissing ? 'required' : issue.expected === 'never' ? 'unknown-key' : issue.type.replaceAll('_', '-');
    return { pointer, rule, message };
  });
