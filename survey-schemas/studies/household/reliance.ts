/** What remittances are to households: what they are spent on, and how much of the income they make. */
import { is } from '../../language/conditions/condition.ts';
import type { Measure } from '../../language/study/tables.ts';

const receiving = is('receives_remittances', 'yes');
const places = [[], ['region'], ['urban']] as const;

export const relianceDimensions = { use: 'uses', provider_type: 'provider_type' } as const;

/** Measures beside the amounts that they name. */
export const relianceMeasures = [
  {
    kind: 'amount',
    table: 'household-uses',
    indicator: 'spent',
    from: [
      { amount: 'use_food', fixed: { use: 'food' } },
      { amount: 'use_education', fixed: { use: 'education' } },
      { amount: 'use_health', fixed: { use: 'health' } },
      { amount: 'use_rent', fixed: { use: 'rent' } },
      { amount: 'use_ceremonies', fixed: { use: 'ceremonies' } },
      { amount: 'use_vehicle', fixed: { use: 'vehicle' } },
      { amount: 'use_rebuilding', fixed: { use: 'rebuilding' } },
      { amount: 'use_new_house', fixed: { use: 'new_house' } },
      { amount: 'use_business', fixed: { use: 'business' } },
      { amount: 'use_land', fixed: { use: 'land' } },
      { amount: 'use_farming', fixed: { use: 'farming' } },
      { amount: 'use_debt', fixed: { use: 'debt' } },
      { amount: 'use_savings', fixed: { use: 'savings' } },
      { amount: 'use_other', fixed: { use: 'other' } },
    ],
    askedIf: 'receives_remittances',
    annualise: 1,
    by: [[], ['use'], ['region']],
  },
  {
    kind: 'composition',
    table: 'household-uses',
    indicator: 'spent-by-use',
    of: 'spent',
    over: 'use',
    by: [[]],
  },
  {
    kind: 'share',
    table: 'household-dependence',
    indicator: 'over-half-of-income',
    question: 'over_half_of_income',
    answer: 'yes',
    adds: false,
    where: receiving,
    by: places,
  },
  {
    kind: 'number',
    table: 'household-dependence',
    indicator: 'share-of-income',
    question: 'remittances_of_income',
    of: 'share',
    adds: false,
    quantiles: [0.5],
    where: receiving,
    by: places,
  },
  {
    kind: 'ratio',
    table: 'household-dependence',
    indicator: 'remittances-of-income',
    of: 'personal-remittances',
    to: 'income',
    by: places,
  },
  {
    kind: 'ratio',
    table: 'household-per-head',
    indicator: 'remittances-per-head',
    of: 'personal-remittances',
    to: 'members',
    by: places,
  },
  {
    // Who receives had a last transfer, and may not know of it; who receives nothing is not asked, and is not unknown.
    kind: 'distribution',
    table: 'household-providers',
    indicator: 'last-transfer',
    over: 'provider_type',
    adds: false,
    where: receiving,
    by: [[], ['region']],
  },
] as const satisfies readonly Measure[];
