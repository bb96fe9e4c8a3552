/** Says that figures stay as they were before the round was described otherwise, and why; never which, nor how many. */
import { note } from '#schemas/words/note.ts';

import type { Warning } from '../production/observations/rows.ts';
import { type CellState, isShown } from './record.ts';

/** One warning per instrument with a figure that readers see and that was computed under another description. */
export function outdatedWarnings(
  cells: Readonly<Record<string, CellState>>,
  { minimumCell, description }: { readonly minimumCell: number; readonly description: string },
): readonly Warning[] {
  const outdated = Object.values(cells).filter((cell) => cell.description !== description && isShown(cell));
  const instruments = new Set(outdated.map(({ group }) => group.split(' ')[0] ?? ''));
  return [...instruments].toSorted().map((instrument) => ({
    code: 'figures-not-renewed',
    table: instrument,
    subject: 'description',
    count: 0, // how many figures there are would tell in how many places the few are
    says: note('note.not-renewed', { study: { study: instrument }, count: minimumCell }),
  }));
}
