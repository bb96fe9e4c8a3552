/**
 * How unequally households receive and live, and who is poor with and without what they receive. The income that people tell is all
 * their money, that from abroad among it: what is taken off it is the cash that came, and neither goods nor pay less costs.
 */
import type { Measure } from '../../language/study/tables.ts';

const table = 'household-inequality';
/** Income per head, of persons; and what it would be without the cash that came. */
const incomePerHead = { of: 'income', per: 'members', less: 'cash-received' } as const;

/** Of BPM6, in money and goods; what short-term workers bring home is pay. Net compensation may be below nothing, which has no share. */
export const transferSpread = {
  ...{ kind: 'concentration', table, indicator: 'transfers-received', of: 'personal-transfers' },
  ...{ top: 0.1, lorenz: true, by: [[]] },
} as const satisfies Measure;

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
