/** Links to the parts of a table: its indicators, the figures made of one, its breakdowns. */
import { queryOf, type View } from '../tables/data-table.ts';
import type { Choice } from '../tables/facets.ts';

type PartLinksProps = { readonly choices: readonly Choice[]; readonly view: View };

/** Another part. What comes after the choice begins anew: another indicator may have other figures. */
function viewOf(view: View, choices: readonly Choice[], at: number, code: string): View {
  const next = { ...view, indicator: '', statistic: '', by: '' };
  for (const { name, options } of choices.slice(0, at)) next[name] = options.find((one) => one.isChosen)?.code ?? '';
  const name = choices[at]?.name;
  if (name !== undefined) next[name] = code;
  return next;
}

/** A line a choice; choices of one are none. */
export const PartLinks = ({ choices, view }: PartLinksProps) => (
  <>
    {choices.map(({ label, options }, at) =>
      options.length < 2 ? null : (
        <nav class="parts" aria-label={label}>
          <span class="muted" aria-hidden="true">
            {label}
          </span>
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
        </nav>
      ),
    )}
  </>
);
