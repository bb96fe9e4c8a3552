/** What enumerators say of their places: handed back or not, and the sheets of their shifts. */
import { type KeptHandBack, keptHandBackSchema } from '#schemas/fieldwork/hand-back.ts';
import { type KeptShiftSheet, keptShiftSheetSchema } from '#schemas/fieldwork/shift-sheet.ts';

import { lastSaid } from './last-said.ts';
import type { Store } from './store.ts';
import type { Table } from './table-port.ts';

type Methods = 'putHandBack' | 'settleHandBack' | 'listHandBacks' | 'putShiftSheet' | 'listShiftSheets';

/** While a sheet stays closed, it is over since it was heard first. */
const overSince = (sheet: KeptShiftSheet, before: KeptShiftSheet): KeptShiftSheet =>
  sheet.overAt === undefined || before.overAt === undefined || sheet.id !== before.id
    ? sheet
    : { ...sheet, overAt: before.overAt };

/** The methods of the store that are about them. */
export function placeMethods(platform: Table): Pick<Store, Methods> {
  const handBacks = lastSaid(platform, 'handed-back', keptHandBackSchema);
  const sheets = lastSaid(platform, 'shift-sheet', keptShiftSheetSchema, overSince);
  return {
    putHandBack: (entry) => handBacks.put(entry),
    async settleHandBack({ id, ...of }, settled) {
      const isNew = (present: KeptHandBack): boolean =>
        present.id === id && present.reason !== undefined && present.settled === undefined;
      const changed = await handBacks.change(of, (present) => (isNew(present) ? { ...present, settled } : undefined));
      return changed === undefined ? 'said-meanwhile' : 'settled';
    },
    listHandBacks: (round) => handBacks.list(round),
    putShiftSheet: (sheet) => sheets.put(sheet),
    listShiftSheets: (round) => sheets.list(round),
  };
}
