/** О чём говорят таблицы сравнений: внешние показатели и показатели обследования рядом с ними. */
export const benchmarkNames = {
  'balance-of-payments': 'Личные денежные переводы в платёжном балансе',
  gdp: 'Валовой внутренний продукт',
  population: 'Население',
  'migrants-abroad': 'Мигранты за рубежом, по официальной статистике',
  'balance-of-payments-of-gdp': 'Платёжный баланс, переводы в процентах ВВП',
  'balance-of-payments-per-migrant': 'Платёжный баланс, переводы на одного мигранта за рубежом (по официальному учёту)',
  'remittances-of-gdp': 'Обследование, переводы в процентах ВВП',
  'remittances-of-balance-of-payments': 'Обследование к платёжному балансу',
  'remittances-per-inhabitant': 'Обследование, переводы на одного жителя',
  'remittances-per-migrant':
    'Обследование, деньги всех отправителей на одного мигранта за рубежом (по официальному учёту)',
  'sent-of-balance-of-payments': 'Обследование к платёжному балансу, по способу',
  'remittances-from': 'Переводы из одной страны, по чужому распределению',
  'sent-of-remittances-from': 'Обследование к переводам из одной страны, по чужому распределению',
  'people-of-migrants': 'Люди за рубежом в обследовании к официальной статистике',
  'allocated-balance-of-payments': 'Платёжный баланс, распределённый по странам',
} as const;

export const benchmarkDimensionNames = { year: 'Год', source: 'Источник' } as const;

export const benchmarkUnits = { person: 'человека', persons: 'человек' } as const;
