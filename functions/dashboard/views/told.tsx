/** What every row of a table says, once above it; of each row, so that no number is read as one of all rows together. */
import type { Told as ToldColumn } from '../tables/told-columns.ts';
import type { Wording } from '../tables/wording.ts';

type ToldProps = { readonly told: readonly ToldColumn[]; readonly wording: Wording };

/** “In every row” – labels and what they are. */
export const Told = ({ told, wording: { say } }: ToldProps) =>
  told.length === 0 ? null : (
    <div class="told">
      <p id="told">{say('told.same')}</p>
      <dl aria-labelledby="told">
        {told.map(({ label, text }) => (
          <div>
            <dt>{label}</dt>
            <dd>{text === '' || text === '–' ? say('told.none') : text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
