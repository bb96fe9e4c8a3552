/** Links to the parts of a table: its indicators, the figures made of one, its breakdowns. */
import { queryOf, type View } from '../tables/data-table.ts';
import type { Choice } from '../tables/facets.ts';
import type { Wording } from '../tables/wording.ts';

type PartLinksProps = { readonly choices: readonly Choice[]; readonly view: View };

/** Another part. What comes after the choice begins anew: another indicator may have other figures. */
function viewOf(view: View, choices: readonly Choice[], at: number, code: string): View {
  const next = { ...view, indicator: '', statistic: '', by: '', amount: '' };
  for (const { name, options } of choices.slice(0, at)) next[name] = options.find((one) => one.isChosen)?.code ?? '';
  const name = choices[at]?.name;
  if (name !== undefined) next[name] = code;
  return next;
}

type LineProps = PartLinksProps & { readonly at: number; readonly options: Choice['options'] };

const Links = ({ options, view, choices, at }: LineProps) => (
  <ul>
    {options.map(({ code, text, isChosen }) => (
      <li>
        <a
          href={`?${queryOf(viewOf(view, choices, at, code)).toString()}`}
          {...(isChosen && { 'aria-current': 'true' as const })}
        >
          {text}
        </a>
      </li>
    ))}
  </ul>
);

/** More than these are not read before the table is: the others are folded below them. */
const most = 8;

/** The chosen one is among those in sight, wherever it stands. */
function inSight(options: Choice['options']) {
  const shown = options.length <= most + 1 ? options : options.filter(({ isChosen }, n) => n < most || isChosen);
  return { shown, folded: options.filter((option) => !shown.includes(option)) };
}

/** A line a choice; choices of one are none. */
export const PartLinks = ({ choices, view, wording }: PartLinksProps & { readonly wording: Wording }) => (
  <>
    {choices.map(({ label, options }, at) => {
      const { shown, folded } = inSight(options);
      const line = { choices, view, at };
      return options.length < 2 ? null : (
        <nav class="parts" aria-label={label}>
          <span class="muted" aria-hidden="true">
            {label}
          </span>
          <div>
            <Links {...line} options={shown} />
            {folded.length === 0 ? null : (
              <details>
                <summary>{wording.say('part.more', { count: folded.length })}</summary>
                <Links {...line} options={folded} />
              </details>
            )}
          </div>
        </nav>
      );
    })}
  </>
);
