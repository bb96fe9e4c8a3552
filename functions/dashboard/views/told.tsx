/** What every row of a table says, once above it. */
import type { Told as ToldColumn } from '../tables/told-columns.ts';
import type { Wording } from '../tables/wording.ts';

type ToldProps = { readonly told: readonly ToldColumn[]; readonly wording: Wording };

/** A line of labels and what they are. */
export const Told = ({ told, wording: { say } }: ToldProps) =>
  told.length === 0 ? null : (
    <dl class="told" aria-label={say('told.same')}>
      {told.map(({ label, text }) => (
        <div>
          <dt>{label}</dt>
          <dd>{text === '' || text === '–' ? say('told.none') : text}</dd>
        </div>
      ))}
    </dl>
  );
