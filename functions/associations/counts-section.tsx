/** Organisations of people abroad within the page of a round, for staff; nothing where none is listed. */
import type { Voice } from '#schemas/words/voice.ts';
import type { Store } from '#functions/store/store.ts';

import { CountsTable } from './counts-table.tsx';
import { countsOf, listedIn } from './directory.ts';
import { directoryAddress } from './directory-address.ts';

/** Counts of what everybody may see, with how many were withdrawn. */
export async function associationsSection(store: Pick<Store, 'listAssociations'>, round: string, voice: Voice) {
  const stored = await store.listAssociations(round);
  if (stored.length === 0) return undefined;
  const listed = listedIn(stored);
  const { say } = voice;
  return (
    <section aria-labelledby="associations">
      <h2 id="associations">{say('associations.title')}</h2>
      <p>
        <a href={directoryAddress(round)}>{say('associations.open')}</a>
      </p>
      <CountsTable voice={voice} counts={countsOf(listed)} withdrawn={stored.length - listed.length} />
    </section>
  );
}
