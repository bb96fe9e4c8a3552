/** What tables of how many people are abroad tell, by the registry and those whom a survey meets, in Ukrainian. */
export const stockTableNames = {
  'border-registered': 'Мандрівники з реєстру',
  'diaspora-stock': 'Люди за кордоном, за реєстром і обстеженням на кордоні (модель)',
} as const;

export const stockNames = {
  registered: 'Є в реєстрі',
  'stock-abroad': 'Люди за кордоном (подвійне охоплення)',
  'stock-abroad-unweighted': 'Люди за кордоном, без ваг (Чепмен)',
  'stock-abroad-if-dependent': 'Люди за кордоном, якщо реєстрація і поїздки повʼязані',
  'stock-abroad-sum': 'Люди за кордоном, сума за країнами з оцінкою',
  'stock-abroad-sum-if-dependent': 'Сума, якщо реєстрація і поїздки повʼязані',
} as const;

export const stockDimensionNames = { odds_ratio: 'Відношення шансів реєстрації та поїздки' } as const;

export const stockCodes = {
  odds_ratio: {
    'or-0.5': '0,5: зареєстровані їздять рідше',
    'or-0.67': '0,67',
    'or-1': '1: не повʼязані',
    'or-1.5': '1,5',
    'or-2': '2: зареєстровані їздять частіше',
  },
} as const;
