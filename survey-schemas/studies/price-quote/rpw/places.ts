/** Sending and receiving country of a row: by code, by name where there is no code that anybody knows. */
import { countryNamed } from '../../../reference/country-names.ts';
import { toCountry } from '../../../reference/countries.ts';
import type { RowCells } from './cells.ts';

type Side = { readonly code: 'from' | 'to'; readonly name: 'fromName' | 'toName'; readonly question: string };

/** The country of one side; a code and a name that disagree are flagged, and the code counts. */
function countryOf(row: RowCells, { code, name, question }: Side): string | undefined {
  const written = row.text(code);
  const byCode = written === '' ? undefined : toCountry(written);
  const byName = countryNamed(row.text(name));
  if (byCode === undefined && byName === undefined)
    row.fault(code, question, 'country', 'The cell must hold a country of ISO 3166-1, such as KEN.');
  if (byCode === undefined && byName !== undefined) row.flag('country-by-name', code);
  if (byCode !== undefined && byName !== undefined && byCode !== byName) row.flag('country-differs', name);
  if (byCode === 'XK' && written !== 'XK') row.flag('kosovo', code);
  return byCode ?? byName;
}

/** Both countries, held against the column that names the corridor. */
export function placesOf(row: RowCells): { readonly from: string | undefined; readonly to: string | undefined } {
  const from = countryOf(row, { code: 'from', name: 'fromName', question: 'sending_country' });
  const to = countryOf(row, { code: 'to', name: 'toName', question: 'receiving_country' });
  if (from !== undefined && from === to)
    row.fault('to', 'receiving_country', 'corridor', 'A corridor leads to another country than it begins in.');
  const corridor = row.text('corridor');
  const said = [toCountry(corridor.slice(0, 3)), toCountry(corridor.slice(3))];
  if (corridor !== '' && from !== undefined && to !== undefined && (said[0] !== from || said[1] !== to))
    row.flag('corridor-differs', 'corridor');
  return { from, to };
}
