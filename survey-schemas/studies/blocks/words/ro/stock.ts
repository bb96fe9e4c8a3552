/** What tables of how many people are abroad tell, by the registry and those whom a survey meets, in Romanian. */
export const stockTableNames = {
  'border-registered': 'Călători aflați în registru',
  'diaspora-stock': 'Persoane aflate peste hotare, după registru și cercetarea la frontieră (model)',
} as const;

export const stockNames = {
  registered: 'Aflați în registru',
  'stock-abroad': 'Persoane peste hotare (captură–recaptură)',
  'stock-abroad-unweighted': 'Persoane peste hotare, neponderat (Chapman)',
  'stock-abroad-if-dependent': 'Persoane peste hotare, dacă înregistrarea și trecerea sunt legate',
  'stock-abroad-sum': 'Persoane peste hotare, suma țărilor estimate',
  'stock-abroad-sum-if-dependent': 'Suma, dacă înregistrarea și trecerea sunt legate',
} as const;

export const stockDimensionNames = { odds_ratio: 'Raportul de șanse între înregistrare și trecere' } as const;

export const stockCodes = {
  odds_ratio: {
    'or-0.5': '0,5: cei înregistrați trec mai rar',
    'or-0.67': '0,67',
    'or-1': '1: fără legătură',
    'or-1.5': '1,5',
    'or-2': '2: cei înregistrați trec mai des',
  },
} as const;
