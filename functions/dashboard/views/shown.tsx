/** What a page shows figures of: a release, or a preview that nobody but staff sees. */
import { type PreviewEntry, previewKeptMs } from '#functions/store/preview-entry.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import { moment } from '../tables/wording.ts';

export type Shown =
  | { readonly kind: 'release'; readonly release: ReleaseEntry }
  | { readonly kind: 'preview'; readonly preview: PreviewEntry; readonly publishWith: string };

/** The command that publishes a round without waiting for the schedule. */
export const publishCommand = (round: string, stage: string | undefined): string =>
  `npx remit release --round ${round}${stage === undefined ? '' : ` --stage ${stage}`}`;

/** Where the page of a preview is; one a round. */
export const previewAddress = (round: string): string => `/dashboard/rounds/${encodeURIComponent(round)}/preview`;

/** Where its page is. */
export const addressOf = (shown: Shown): string =>
  shown.kind === 'release' ? `/dashboard/releases/${shown.release.id}` : previewAddress(shown.preview.round);

/** Where the page of one of its tables is. */
export const tableAddress = (shown: Shown, table: string): string => `${addressOf(shown)}/tables/${table}`;

/** “Release of 3 March 2026, 14:05 UTC”. */
export const titleOf = (shown: Shown): string =>
  shown.kind === 'release'
    ? `Release of ${moment(shown.release.publishedAt)}`
    : `Preview of ${moment(shown.preview.computedAt)}, not published`;

const endOf = ({ computedAt }: PreviewEntry): string => new Date(Date.parse(computedAt) + previewKeptMs).toISOString();

/** Above the figures of a preview: what it is, what it is not, and how one publishes. Nothing above those of a release. */
export const PreviewNotice = ({ shown }: { readonly shown: Shown }) =>
  shown.kind === 'release' ? null : (
    <section class="notice warn" aria-labelledby="not-published">
      <h2 id="not-published">Preview – not published, no files</h2>
      <p>
        Only staff see these figures, which are protected as those of a release are. Pass them on to nobody. The next
        scheduled release will differ if responses come in, are corrected or erased before it, or if the round is
        described otherwise. This page goes when a release is published, and at the latest on{' '}
        {moment(endOf(shown.preview))}.
      </p>
      <p>
        To publish without waiting for the schedule, whoever runs the platform types <code>{shown.publishWith}</code>.
      </p>
    </section>
  );
