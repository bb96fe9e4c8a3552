/** What tables of how many people are abroad tell, by the registry and those whom a survey meets. */
export const stockTableNames = {
  'border-registered': 'Travellers on the registry',
  'diaspora-stock': 'People abroad, by registry and border survey (model)',
} as const;

export const stockNames = {
  registered: 'On the registry',
  'stock-abroad': 'People abroad (capture–recapture)',
  'stock-abroad-unweighted': 'People abroad, unweighted (Chapman)',
  'stock-abroad-if-dependent': 'People abroad, if registering and crossing are related',
  'stock-abroad-sum': 'People abroad, sum of the countries told',
  'stock-abroad-sum-if-dependent': 'The sum, if registering and crossing are related',
} as const;

export const stockDimensionNames = { odds_ratio: 'Odds ratio of registering and crossing' } as const;

export const stockCodes = {
  odds_ratio: {
    'or-0.5': '0.5: who registers crosses less',
    'or-0.67': '0.67',
    'or-1': '1: unrelated',
    'or-1.5': '1.5',
    'or-2': '2: who registers crosses more',
  },
} as const;
