/** How unequally households receive and live, and who is poor with and without what they receive. */
import type { Measure } from '../../language/study/tables.ts';

const table = 'household-inequality';
/** Income per head, of persons; and what it would be without the cash that came. */
const incomePerHead = { of: 'income', per: 'members', less: 'cash-received' } as const;

/** Measures beside the amounts that they name. */
export const inequalityMeasures = [
  { kind: 'concentration', table, indicator: 'receipts', of: 'cash-received', top: 0.1, lorenz: true, by: [[]] },
  { kind: 'concentration', table, indicator: 'income-per-head', ...incomePerHead, by: [[], ['region'], ['urban']] },
  {
    kind: 'poverty',
    table: 'household-poverty',
    indicator: 'poverty',
    ...incomePerHead,
    line: { ofMedian: 0.6 },
    by: [[], ['region'], ['urban']],
  },
] as const satisfies readonly Measure[];
