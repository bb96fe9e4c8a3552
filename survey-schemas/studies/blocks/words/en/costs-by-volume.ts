/** What tables of costs by volume tell: means of what corridors cost, and what senders would save. */
export const volumeCostNames = {
  'cost-by-volume': 'Cost of sending, mean of the corridors with a price and a volume, weighted by volume',
  'cost-over-services': 'Cost of sending, simple mean over all services of the same corridors',
  'volume-with-price': 'Of all that was received, the part in corridors with a price and a volume that is not withheld',
  'savings-at-5': 'What senders would save if no corridor cost more than 5 %',
  'savings-at-3': 'What senders would save if no corridor cost more than 3 %',
} as const;

export const volumeCostDimensionNames = { cost_basis: 'Cost told by', amount: 'Amount', period: 'Quarter' } as const;

export const volumeCostCodes = {
  price_group: { 'all-corridors': 'All corridors with a price and a volume' },
  cost_basis: { quoted: 'price quotes', paid: 'respondents, last transfer' },
  amount: { usd200: 'USD 200', usd500: 'USD 500' },
} as const;
