/** What enumerators say of their places: handed back or not, and the sheets of their shifts. */
import { keptHandBackSchema } from '#schemas/fieldwork/hand-back.ts';
import { keptShiftSheetSchema } from '#schemas/fieldwork/shift-sheet.ts';

import { lastSaid } from './last-said.ts';
import type { Store } from './store.ts';
import type { Table } from './table-port.ts';

type Methods = 'putHandBack' | 'listHandBacks' | 'putShiftSheet' | 'listShiftSheets';

/** The methods of the store that are about them. */
export function placeMethods(platform: Table): Pick<Store, Methods> {
  const handBacks = lastSaid(platform, 'handed-back', keptHandBackSchema);
  const sheets = lastSaid(platform, 'shift-sheet', keptShiftSheetSchema);
  return {
    putHandBack: (entry) => handBacks.put(entry),
    listHandBacks: (round) => handBacks.list(round),
    putShiftSheet: (sheet) => sheets.put(sheet),
    listShiftSheets: (round) => sheets.list(round),
  };
}
