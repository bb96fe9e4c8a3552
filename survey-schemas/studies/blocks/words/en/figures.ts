/** Names of breakdowns that several studies publish, and of what is in them. */
export const breakdownNames = {
  sex: 'Sex',
  education: 'Education',
  occupation: 'Occupation abroad',
  legal_status: 'Legal status abroad',
  age_class: 'Age',
  time_abroad: 'Time abroad',
  component: 'Component',
  form: 'Form',
} as const;

export const breakdownCodes = {
  age_class: {
    '0_14': 'under 15',
    '15_24': '15 to 24',
    '25_39': '25 to 39',
    '40_64': '40 to 64',
    '65_and_over': '65 and over',
  },
  time_abroad: {
    under_1_year: 'under 1 year',
    '1_to_2_years': '1 to 2 years',
    '3_to_5_years': '3 to 5 years',
    '6_to_9_years': '6 to 9 years',
    '10_years_and_more': '10 years and more',
  },
  component: {
    'personal-transfers': 'personal transfers',
    'net-compensation': 'net compensation of employees',
    'capital-transfers': 'capital transfers',
  },
  form: { sent: 'money sent', 'in-hand': 'money carried by hand', kind: 'goods' },
} as const;

/** Shares of personal transfers by who sends them. */
export const shareNames = {
  'personal-transfers-by-sex': 'Personal transfers by sex of the sender',
  'personal-transfers-by-age': 'Personal transfers by age of the sender',
  'personal-transfers-by-education': 'Personal transfers by education of the sender',
  'personal-transfers-by-occupation': 'Personal transfers by occupation of the sender',
} as const;
