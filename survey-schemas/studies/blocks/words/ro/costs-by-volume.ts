/** What tables of costs by volume tell, in Romanian: means of what corridors cost, and what senders would save. */
export const volumeCostNames = {
  'cost-by-volume': 'Costul trimiterii, media coridoarelor cu preț și volum, ponderată după volum',
  'cost-over-services': 'Costul trimiterii, media simplă a tuturor serviciilor acelorași coridoare',
  'volume-with-price': 'Din tot ce s-a primit, cota coridoarelor cu preț și cu volum care nu este ascuns',
  'savings-at-5': 'Cât ar economisi expeditorii dacă niciun coridor nu ar costa peste 5 %',
  'savings-at-3': 'Cât ar economisi expeditorii dacă niciun coridor nu ar costa peste 3 %',
} as const;

export const volumeCostDimensionNames = {
  cost_basis: 'Cine spune costul',
  amount: 'Suma',
  period: 'Trimestrul',
} as const;

export const volumeCostCodes = {
  price_group: { 'all-corridors': 'Toate coridoarele cu preț și volum' },
  cost_basis: { quoted: 'prețuri înregistrate', paid: 'respondenții, ultimul transfer' },
  amount: { usd200: '200 USD', usd500: '500 USD' },
} as const;
