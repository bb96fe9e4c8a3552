/** What the reader of a file says of it, a line each: in English, as its columns and keys are. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';

/** Lines that a page lists; the rest is counted. */
const mostLines = 50;

type LinesProps = { readonly lines: readonly string[]; readonly wording: PageWording };

/** The lines; nothing where there are none. */
export const ReaderLines = ({ lines, wording: { say, count } }: LinesProps) =>
  lines.length === 0 ? null : (
    <>
      <ul class="table-faults" lang="en">
        {lines.slice(0, mostLines).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {lines.length > mostLines ? <p>{say('assigning.more', { count: count(lines.length - mostLines) })}</p> : null}
    </>
  );
