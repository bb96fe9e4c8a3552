/** Other responses of this device, as a form compares them with its own, and the way to them on the page. */
import { readState } from '../engine/read-state.ts';
import type { OtherResponse } from '../engine/world.ts';
import type { NameOf } from './entry-name.ts';
import type { Kept } from './kept.ts';

/** All but one, with the answers that stand outside of any list. */
export const othersThan = (id: string, entries: readonly Kept[], nameOf: NameOf): readonly OtherResponse[] =>
  entries
    .filter((entry) => entry.id !== id)
    .map((entry) => {
      const cells = Object.entries(readState(entry.form)?.entered.cells ?? {});
      const answers = Object.fromEntries(cells.map(([name, { answer }]) => [name, answer]));
      return { id: entry.id, name: nameOf(entry), answers };
    });

/** Id of the element that lists an entry. */
export const rowId = (id: string): string => `entry.${id}`;

/** To an entry that is only to be looked at: its row takes the focus, and its answers are opened where they can be. */
export function showListed(id: string): void {
  const row = document.getElementById(rowId(id));
  row?.querySelector<HTMLElement>('button[aria-expanded=false]')?.click();
  row?.focus();
  row?.scrollIntoView({ block: 'center' });
}
