/** What tables of how many people are abroad tell, by the registry and those whom a survey meets, in Albanian. */
export const stockTableNames = {
  'border-registered': 'Udhëtarët në regjistër',
  'diaspora-stock': 'Njerëz jashtë vendit, sipas regjistrit dhe anketës në kufi (model)',
} as const;

export const stockNames = {
  registered: 'Në regjistër',
  'stock-abroad': 'Njerëz jashtë vendit (kapje–rikapje)',
  'stock-abroad-unweighted': 'Njerëz jashtë vendit, pa peshim (Chapman)',
  'stock-abroad-if-dependent': 'Njerëz jashtë vendit, nëse regjistrimi dhe kalimi lidhen',
  'stock-abroad-sum': 'Njerëz jashtë vendit, shuma e vendeve të vlerësuara',
  'stock-abroad-sum-if-dependent': 'Shuma, nëse regjistrimi dhe kalimi lidhen',
} as const;

export const stockDimensionNames = { odds_ratio: 'Raporti i gjasave të regjistrimit dhe kalimit' } as const;

export const stockCodes = {
  odds_ratio: {
    'or-0.5': '0,5: të regjistruarit kalojnë më rrallë',
    'or-0.67': '0,67',
    'or-1': '1: pa lidhje',
    'or-1.5': '1,5',
    'or-2': '2: të regjistruarit kalojnë më shpesh',
  },
} as const;
