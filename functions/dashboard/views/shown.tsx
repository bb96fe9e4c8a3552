/** What a page shows figures of: a release, or a preview that nobody but staff sees. */
import { type PreviewEntry, previewKeptMs } from '#functions/store/preview-entry.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import type { Wording } from '../tables/wording.ts';

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

/** Where the page is that says how a release came about. */
export const provenanceAddress = (release: string): string => `/dashboard/releases/${release}/provenance`;

/** Where the page of one of its plots is, or a file of it. */
export const plotAddress = (shown: Shown, plot: string): string => `${addressOf(shown)}/plots/${plot}`;

/** “Release of 3 March 2026 at 14:05 UTC”. */
export const titleOf = (shown: Shown, { say, formats }: Wording): string =>
  shown.kind === 'release'
    ? say('release.of', { moment: formats.moment(shown.release.publishedAt) })
    : say('release.previewOf', { moment: formats.moment(shown.preview.computedAt) });

const endOf = ({ computedAt }: PreviewEntry): string => new Date(Date.parse(computedAt) + previewKeptMs).toISOString();

type PreviewNoticeProps = { readonly shown: Shown; readonly wording: Wording };

/** Above the figures of a preview: what it is, what it is not, and how one publishes. Nothing above those of a release. */
export const PreviewNotice = ({ shown, wording: { say, voice, formats } }: PreviewNoticeProps) =>
  shown.kind === 'release' ? null : (
    <section class="notice warn" aria-labelledby="not-published">
      <h2 id="not-published">{say('release.previewHeading')}</h2>
      <p>{say('release.previewLead', { moment: formats.moment(endOf(shown.preview)) })}</p>
      <p>{voice.pieces('release.publishWith', { command: <code>{shown.publishWith}</code> })}</p>
    </section>
  );
