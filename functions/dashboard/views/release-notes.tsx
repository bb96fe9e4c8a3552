/** What a reader must know before using a release: warnings, what is withheld, and what is not there. */
import { foldedWarnings } from '#functions/platform/wording/folded-warnings.ts';
import { rankedWarnings } from '#functions/platform/wording/ranked-warnings.ts';
import { warningWithAdvice } from '#functions/platform/wording/spoken-notes.ts';
import { absentWithAdvice, adviceOnTables, summaryInWords } from '#functions/platform/wording/summary-words.ts';
import type { ReleaseContents } from '../read/release-contents.ts';
import type { Wording } from '../tables/wording.ts';

type NotesProps = { readonly contents: ReleaseContents; readonly wording: Wording };

/** Each warning as a sentence that says what to do; folded, so that the figures are not below a page of them. */
export const Warnings = ({ contents, wording }: NotesProps) => {
  const isTold = contents.manifest.summary !== undefined; // rows withheld, in a section of their own
  const warnings = foldedWarnings(
    contents.manifest.warnings.filter(({ code }) => !(isTold && code === 'rows-withheld')),
  );
  const { told, harmless } = rankedWarnings(warnings);
  return warnings.length === 0 ? null : (
    <details class="notice warn warnings">
      <summary>{wording.say('release.warningCount', { count: warnings.length })}</summary>
      <ul>
        {told.map((warning) => (
          <li>{warningWithAdvice(warning, wording)}</li>
        ))}
      </ul>
      {harmless.length === 0 ? null : (
        <details>
          <summary>{wording.say('release.harmless', { count: harmless.length })}</summary>
          <ul>
            {harmless.map((warning) => (
              <li>{warningWithAdvice(warning, wording)}</li>
            ))}
          </ul>
        </details>
      )}
    </details>
  );
};

/** How many rows of each table are withheld, and why; what shows more stands below all of them. */
export const Summary = ({ contents, wording }: NotesProps) => {
  const { summary = [] } = contents.manifest;
  return summary.length === 0 ? null : (
    <details class="about">
      <summary>{wording.say('release.summary')}</summary>
      <ul>
        {summary.map((table) => (
          <li>{summaryInWords(table, wording)}</li>
        ))}
      </ul>
      {adviceOnTables(summary, wording).map((sentence) => (
        <p>{sentence}</p>
      ))}
    </details>
  );
};

/** What the studies of the round promise and this release does not hold, with the reason. */
export const Absent = ({ contents, wording }: NotesProps) => {
  const sentences = absentWithAdvice(contents.manifest.tables ?? [], wording);
  return sentences.length === 0 ? null : (
    <section class="notice warn" aria-labelledby="absent">
      <h2 id="absent">{wording.say('release.absent')}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </section>
  );
};
