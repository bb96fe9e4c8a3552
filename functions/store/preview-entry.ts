/** A preview of a round's figures, as the platform remembers it: one a round, in no index of releases, for a day. */
import type { RoundState } from '#schemas/fieldwork/life-cycle.ts';
import type { Note } from '#schemas/words/note.ts';

export type PreviewRefusal =
  | { readonly kind: 'no-responses' }
  | { readonly kind: 'clock-behind'; readonly now: string; readonly newest: string }
  | { readonly kind: 'not-computed-any-more'; readonly state: RoundState }
  /** A release was asked for, and readers have it already. */
  | { readonly kind: 'unchanged'; readonly releaseId: string }
  /** Entries from before `says` have the English alone. */
  | { readonly kind: 'cannot-compute'; readonly message: string; readonly says?: Note };

export type PreviewEntry = {
  readonly id: string;
  readonly round: string;
  /** ISO 8601 in UTC. */
  readonly computedAt: string;
  /** The release of estimates that was current then, and that the figures are held against; another one ends the preview. */
  readonly after?: string | undefined;
  /** Why nothing came of what was asked for, a preview or a release; there is nothing to see then. */
  readonly refused?: PreviewRefusal | undefined;
};

/** How long a preview may be seen. */
export const previewKeptMs = 86_400_000;
