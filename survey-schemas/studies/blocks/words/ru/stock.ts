/** What tables of how many people are abroad tell, by the registry and those whom a survey meets, in Russian. */
export const stockTableNames = {
  'border-registered': 'Путешественники из реестра',
  'diaspora-stock': 'Люди за границей, по реестру и пограничному обследованию (модель)',
} as const;

export const stockNames = {
  registered: 'Есть в реестре',
  'stock-abroad': 'Люди за границей (двойной охват)',
  'stock-abroad-unweighted': 'Люди за границей, без весов (Чепмен)',
  'stock-abroad-if-dependent': 'Люди за границей, если регистрация и поездки связаны',
  'stock-abroad-sum': 'Люди за границей, сумма по странам с оценкой',
  'stock-abroad-sum-if-dependent': 'Сумма, если регистрация и поездки связаны',
} as const;

export const stockDimensionNames = { odds_ratio: 'Отношение шансов регистрации и поездки' } as const;

export const stockCodes = {
  odds_ratio: {
    'or-0.5': '0,5: зарегистрированные ездят реже',
    'or-0.67': '0,67',
    'or-1': '1: не связаны',
    'or-1.5': '1,5',
    'or-2': '2: зарегистрированные ездят чаще',
  },
} as const;
