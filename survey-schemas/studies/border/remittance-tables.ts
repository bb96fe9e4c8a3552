/** Personal remittances of the people who cross the border, by component and form, and by who they are. */
import type {
  BenchmarkTables,
  CategoryPath,
  CombinedTables,
  DerivedPath,
  MoneyPath,
  SurveyTables,
  VolumeCostTables,
} from '../../language/study/tables.ts';
import { components, sharesOfTransfers, transferForms } from '../blocks/remittances.ts';
import type { borderDerive } from './derive.ts';
import type { borderV3 } from './border.v3.ts';

type Derived = DerivedPath<typeof borderV3, (typeof borderDerive)[number]>;
type Tables = SurveyTables<MoneyPath<typeof borderV3> | Derived, CategoryPath<typeof borderV3> | Derived>;

const bySender = [['sex'], ['age_class'], ['education'], ['occupation'], ['legal_status'], ['time_abroad']] as const;

/** What people say of a year, weighted by people: one who crosses often is met more often. */
export const travellerRemittanceTables = {
  kind: 'survey',
  weighs: 'people',
  unit: 'person',
  dimensions: {
    country: 'residence_country',
    sex: 'sex',
    age_class: 'age_class',
    education: 'education',
    occupation: 'occupation',
    legal_status: 'legal_status',
    time_abroad: 'time_abroad',
    stay: 'short_stay',
    household_reports: 'household_reports',
    component: { parts: components },
    form: { parts: transferForms },
  },
  measures: [
    {
      kind: 'amount',
      table: 'border-remittances',
      indicator: 'personal-remittances',
      from: [
        { amount: 'personal_transfers', fixed: { component: 'personal-transfers' } },
        { amount: 'net_compensation', fixed: { component: 'net-compensation' } },
        { amount: 'capital', fixed: { component: 'capital-transfers' } },
      ],
      annualise: 1,
      winsorised: true,
      by: [[], ['component'], ['country'], ['country', 'component'], ['household_reports']],
    },
    {
      kind: 'composition',
      table: 'border-remittances',
      indicator: 'personal-remittances-by-country',
      of: 'personal-remittances',
      over: 'country',
      by: [[]],
    },
    {
      kind: 'amount',
      table: 'border-compensation',
      indicator: 'gross-compensation',
      from: [{ amount: 'gross_compensation' }],
      annualise: 1,
      by: [[], ['country']],
    },
    {
      kind: 'amount',
      table: 'border-transfers',
      indicator: 'personal-transfers',
      from: [
        { amount: 'transfer_sent', fixed: { form: 'sent' } },
        { amount: 'transfer_in_hand', fixed: { form: 'in-hand' } },
        { amount: 'transfer_in_kind', fixed: { form: 'kind' } },
      ],
      annualise: 1,
      differsFrom: [
        'personal-remittances',
        { of: 'personal-remittances', here: {}, there: { component: 'personal-transfers' } },
      ],
      by: [[], ['form'], ['country'], ...bySender],
    },
    {
      kind: 'composition',
      table: 'border-transfers',
      indicator: 'personal-transfers-by-form',
      of: 'personal-transfers',
      over: 'form',
      by: [[]],
    },
    ...sharesOfTransfers('border-transfers', ['sex', 'age_class', 'education', 'occupation']),
    {
      kind: 'amount',
      table: 'border-savings',
      indicator: 'savings-abroad',
      stock: true,
      from: [{ amount: 'savings_abroad' }],
      annualise: 1,
      quantiles: [0.5],
      by: [[], ['country'], ['sex'], ['age_class']],
    },
    {
      kind: 'units',
      table: 'border-stays',
      indicator: 'travellers',
      by: [['stay'], ['country', 'stay'], ['sex', 'stay'], ['age_class', 'stay']],
    },
  ],
} as const satisfies Tables;

/**
 * Personal remittances of everybody abroad: households tell of those whom they hear from, travellers of themselves, and
 * whoever could be told of by both must not count twice.
 */
export const combinedTables = {
  kind: 'combined',
  table: 'combined-remittances',
  indicator: 'personal-remittances',
  with: {
    study: 'household',
    indicator: 'personal-remittances',
    alone: { dimension: 'was_here', code: 'no' },
    by: 'corridor',
  },
  here: { indicator: 'personal-remittances', alone: { dimension: 'household_reports', code: 'no' }, by: 'country' },
} as const satisfies CombinedTables;

/** The total of both beside figures from outside. */
export const combinedBenchmarks = {
  kind: 'benchmarks',
  table: 'combined-benchmarks',
  total: { table: 'combined-remittances', indicator: 'personal-remittances-total', domain: { frame: 'both-screened' } },
} as const satisfies BenchmarkTables;

/** What transfers cost, weighted by the personal remittances of travellers along each corridor. */
export const travellerVolumeCosts = {
  kind: 'costs-by-volume',
  table: 'border-transfer-costs',
  volumes: { table: 'border-remittances', indicator: 'personal-remittances-total', dimension: 'country' },
} as const satisfies VolumeCostTables;
