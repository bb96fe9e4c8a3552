/** Who registered: counts of people who came by themselves, who stand for nobody else. */
import type { CategoryPath, CensusTables, DerivedPath } from '../../language/study/tables.ts';
import type { registrationDerive } from './derive.ts';
import type { registrationV2 } from './registration.v2.ts';

type Named =
  CategoryPath<typeof registrationV2> | DerivedPath<typeof registrationV2, (typeof registrationDerive)[number]>;

const table = 'registrants';

/** Tables and figures have one name each. */
const plotOf = (name: string, dimension: string) =>
  ({ name: `${name}-by-${dimension}`, table: name, figure: name, by: dimension }) as const;

/** What registrants say of themselves, each by itself: the breakdowns of what is counted and of what is calibrated. */
const bySelf = [
  ['sex'],
  ['age_class'],
  ['education'],
  ['occupation'],
  ['arrival'],
  ['sends'],
  ['interest_investing'],
  ['interest_mentoring'],
  ['interest_returning'],
  ['interest_volunteering'],
] as const;

export const registrantTables = {
  kind: 'census',
  table,
  indicator: 'registrants',
  unit: 'persons',
  only: { question: 'consent_statistics', answer: 'yes' },
  dimensions: {
    country: 'residence_country',
    city: 'residence_city',
    sex: 'sex',
    age_class: 'age_class',
    education: 'education',
    occupation: 'occupation_group',
    arrival: 'arrival_cohort',
    sends: 'sends',
    interest_investing: 'interest_investing',
    interest_mentoring: 'interest_mentoring',
    interest_returning: 'interest_returning',
    interest_volunteering: 'interest_volunteering',
  },
  apart: 'verified',
  by: [[], ['country'], ['country', 'city'], ...bySelf],
  calibrated: {
    table: 'registrants-calibrated',
    indicator: 'registrants-calibrated',
    country: 'country',
    sex: 'sex',
    age: 'age_class',
    by: [[], ['country'], ...bySelf],
  },
  plots: [
    ...['country', 'age_class', 'education', 'occupation', 'arrival'].map((dimension) => plotOf(table, dimension)),
    ...['education', 'occupation'].map((dimension) => plotOf('registrants-calibrated', dimension)),
  ],
} as const satisfies CensusTables<Named>;
