/** Who registered: counts of people who came by themselves, who stand for nobody else. */
import type { CategoryPath, CensusTables, DerivedPath } from '../../language/study/tables.ts';
import type { registrationDerive } from './derive.ts';
import type { registrationV2 } from './registration.v2.ts';

type Named =
  CategoryPath<typeof registrationV2> | DerivedPath<typeof registrationV2, (typeof registrationDerive)[number]>;

const table = 'registrants';

const plotOf = (dimension: string) =>
  ({ name: `by-${dimension}`, table, figure: 'registrants', by: dimension }) as const;

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
  by: [
    [],
    ['country'],
    ['country', 'city'],
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
  ],
  plots: ['country', 'age_class', 'education', 'occupation', 'arrival'].map(plotOf),
} as const satisfies CensusTables<Named>;
