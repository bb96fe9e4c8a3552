/** What the reader of a file says of it, a line each: in English, as its columns and keys are. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';

/** Lines that a page lists; the rest is counted. */
export const mostLines = 50;

type MoreProps = { readonly count: number; readonly wording: PageWording };

/** How many lines there are beyond those listed. */
export const MoreLines = ({ count: all, wording: { say, count } }: MoreProps) =>
  all > mostLines ? <p>{say('assigning.more', { count: count(all - mostLines) })}</p> : null;

type LinesProps = { readonly lines: readonly string[]; readonly wording: PageWording };

/** The lines; nothing where there are none. */
export const ReaderLines = ({ lines, wording }: LinesProps) =>
  lines.length === 0 ? null : (
    <>
      <ul class="table-faults" lang="en">
        {lines.slice(0, mostLines).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <MoreLines count={lines.length} wording={wording} />
    </>
  );
