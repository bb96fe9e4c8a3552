/** How much waits for clerks: numbers of pieces of work, and nothing of whom they are about. */

/** Forms on paper that were typed once; those that differ or were not registered yet; registrations that may be of one person. */
export const waitingKinds = ['second-typing', 'paper-decision', 'pairs'] as const;

/** So many when a clerk looked. */
export type Waiting = { readonly kind: (typeof waitingKinds)[number]; readonly count: number; readonly at: string };
