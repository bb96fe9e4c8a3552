/** What tables of costs by volume tell, in Albanian: means of what corridors cost, and what senders would save. */
export const volumeCostNames = {
  'cost-by-volume': 'Kostoja e dërgimit, mesatarja e korridoreve me çmim e vëllim, e peshuar me vëllimin',
  'cost-over-services': 'Kostoja e dërgimit, mesatare e thjeshtë e të gjitha shërbimeve të të njëjtave korridore',
  'volume-with-price': 'Nga e gjithë ajo që u mor, pjesa e korridoreve me çmim dhe me vëllim që nuk është i fshehur',
  'savings-at-5': 'Sa do të kursenin dërguesit sikur asnjë korridor të mos kushtonte më shumë se 5%',
  'savings-at-3': 'Sa do të kursenin dërguesit sikur asnjë korridor të mos kushtonte më shumë se 3%',
} as const;

export const volumeCostDimensionNames = {
  cost_basis: 'Kostoja sipas',
  amount: 'Shuma',
  period: 'Tremujori',
} as const;

export const volumeCostCodes = {
  price_group: { 'all-corridors': 'Të gjitha korridoret me çmim e vëllim' },
  cost_basis: { quoted: 'çmimeve të vrojtuara', paid: 'të intervistuarve, transferta e fundit' },
  amount: { usd200: '200 USD', usd500: '500 USD' },
} as const;
