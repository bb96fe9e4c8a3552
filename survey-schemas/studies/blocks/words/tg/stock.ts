/** What tables of how many people are abroad tell, by the registry and those whom a survey meets, in Tajik. */
export const stockTableNames = {
  'border-registered': 'Мусофирон дар феҳрист',
  'diaspora-stock': 'Одамон дар хориҷа, аз рӯи феҳрист ва тадқиқоти сарҳадӣ (модел)',
} as const;

export const stockNames = {
  registered: 'Дар феҳрист ҳастанд',
  'stock-abroad': 'Одамон дар хориҷа (фарогирии дукарата)',
  'stock-abroad-unweighted': 'Одамон дар хориҷа, бе вазн (Чепмен)',
  'stock-abroad-if-dependent': 'Одамон дар хориҷа, агар бақайдгирӣ ва сафар бо ҳам вобаста бошанд',
  'stock-abroad-sum': 'Одамон дар хориҷа, ҷамъи кишварҳои баҳододашуда',
  'stock-abroad-sum-if-dependent': 'Ҷамъ, агар бақайдгирӣ ва сафар бо ҳам вобаста бошанд',
} as const;

export const stockDimensionNames = { odds_ratio: 'Таносуби шонсҳои бақайдгирӣ ва сафар' } as const;

export const stockCodes = {
  odds_ratio: {
    'or-0.5': '0,5: бақайдгирифташудагон камтар сафар мекунанд',
    'or-0.67': '0,67',
    'or-1': '1: вобаста нестанд',
    'or-1.5': '1,5',
    'or-2': '2: бақайдгирифташудагон бештар сафар мекунанд',
  },
} as const;
