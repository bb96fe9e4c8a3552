/** What is mostly a slip in a draft, in the language of the reader and the words of the form. */
import type { Doubt } from '#functions/fieldwork/describing/doubt.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { speakerOf } from '#functions/platform/wording/spoken-notes.ts';
import { sayNote } from '#schemas/words/note.ts';
import { placeSaid } from '../opening/place-said.tsx';

type ListProps = { readonly doubts: readonly Doubt[]; readonly wording: PageWording };

/** The card; nothing where nothing is doubtful. */
export const DoubtList = ({ doubts, wording }: ListProps) =>
  doubts.length === 0 ? null : (
    <section class="card" aria-labelledby="doubts">
      <h2 id="doubts">{wording.say('opening.doubts')}</h2>
      <ul class="table-faults">
        {doubts.map(({ at, says }) => (
          <li>
            <strong>{at.map((place) => placeSaid(place, wording) ?? wording.instrument(place)).join(' · ')}</strong>:{' '}
            {sayNote(speakerOf(wording), says)}
          </li>
        ))}
      </ul>
    </section>
  );
