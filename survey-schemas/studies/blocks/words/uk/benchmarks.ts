/** What tables of benchmarks tell, in Ukrainian: figures from outside, and those of a survey beside them. */
export const benchmarkNames = {
  'balance-of-payments': 'Приватні грошові перекази в платіжному балансі',
  gdp: 'Валовий внутрішній продукт',
  population: 'Населення',
  'migrants-abroad': 'Мігранти за кордоном, за офіційною статистикою',
  'balance-of-payments-of-gdp': 'Платіжний баланс, перекази у відсотках ВВП',
  'balance-of-payments-per-migrant': 'Платіжний баланс, перекази на одного мігранта за кордоном (за офіційним обліком)',
  'remittances-of-gdp': 'Обстеження, перекази у відсотках ВВП',
  'remittances-of-balance-of-payments': 'Обстеження до платіжного балансу',
  'remittances-per-inhabitant': 'Обстеження, перекази на одного жителя',
  'remittances-per-migrant':
    'Обстеження, гроші всіх відправників на одного мігранта за кордоном (за офіційним обліком)',
  'sent-of-balance-of-payments': 'Обстеження до платіжного балансу, за способом',
  'remittances-from': 'Перекази з однієї країни, за чужим розподілом',
  'sent-of-remittances-from': 'Обстеження до переказів з однієї країни, за чужим розподілом',
  'people-of-migrants': 'Люди за кордоном в обстеженні до офіційної статистики',
  'allocated-balance-of-payments': 'Платіжний баланс, розподілений за країнами',
} as const;

export const benchmarkDimensionNames = { year: 'Рік', source: 'Джерело' } as const;

export const benchmarkUnits = { person: 'особу', persons: 'осіб' } as const;
