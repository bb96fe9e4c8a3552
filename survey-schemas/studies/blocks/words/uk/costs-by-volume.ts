/** What tables of costs by volume tell, in Ukrainian: means of what corridors cost, and what senders would save. */
export const volumeCostNames = {
  'cost-by-volume': 'Вартість переказу, середнє за коридорами з ціною й обсягом, зважене за обсягом',
  'cost-over-services': 'Вартість переказу, просте середнє за всіма послугами тих самих коридорів',
  'volume-with-price': 'З усього отриманого – частка коридорів, що мають ціну й неприхований обсяг',
  'savings-at-5': 'Скільки заощадили б відправники, якби жоден коридор не коштував понад 5%',
  'savings-at-3': 'Скільки заощадили б відправники, якби жоден коридор не коштував понад 3%',
} as const;

export const volumeCostDimensionNames = {
  cost_basis: 'Хто назвав вартість',
  amount: 'Сума',
  period: 'Квартал',
} as const;

export const volumeCostCodes = {
  price_group: { 'all-corridors': 'Усі коридори з ціною й обсягом' },
  cost_basis: { quoted: 'записи про ціни', paid: 'респонденти, останній переказ' },
  amount: { usd200: '200 доларів', usd500: '500 доларів' },
} as const;
