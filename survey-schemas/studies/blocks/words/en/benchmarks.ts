/** What tables of benchmarks tell: figures from outside, and those of a survey beside them. */
export const benchmarkNames = {
  'balance-of-payments': 'Personal remittances in the balance of payments',
  gdp: 'Gross domestic product',
  population: 'Population',
  'migrants-abroad': 'Migrants abroad, official statistics',
  'balance-of-payments-of-gdp': 'Balance of payments, remittances as a share of GDP',
  'balance-of-payments-per-migrant': 'Balance of payments, remittances per migrant abroad (official count)',
  'remittances-of-gdp': 'Survey, remittances as a share of GDP',
  'remittances-of-balance-of-payments': 'Survey over balance of payments',
  'remittances-per-inhabitant': 'Survey, remittances per inhabitant',
  'remittances-per-migrant': 'Survey, money of all senders per migrant abroad (official count)',
  'sent-of-balance-of-payments': 'Survey over balance of payments, by way',
  'remittances-from': 'Remittances from one country, as allocated by others',
  'sent-of-remittances-from': 'Survey over remittances from one country, as allocated by others',
  'people-of-migrants': 'People abroad in the survey over official statistics',
  'allocated-balance-of-payments': 'Balance of payments, allocated to countries',
} as const;

export const benchmarkDimensionNames = { year: 'Year', source: 'Source' } as const;

export const benchmarkUnits = { person: 'person', persons: 'people' } as const;
