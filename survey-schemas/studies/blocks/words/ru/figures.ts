/** Названия разбивок, общих для нескольких исследований, и того, что в них. */
export const breakdownNames = {
  sex: 'Пол',
  education: 'Образование',
  occupation: 'Занятие за границей',
  legal_status: 'Правовой статус за границей',
  age_class: 'Возраст',
  time_abroad: 'Время за границей',
  component: 'Составляющая',
  form: 'Форма',
} as const;

export const breakdownCodes = {
  age_class: {
    '0_14': 'до 15 лет',
    '15_24': '15–24 года',
    '25_39': '25–39 лет',
    '40_64': '40–64 года',
    '65_and_over': '65 лет и старше',
  },
  time_abroad: {
    under_1_year: 'менее года',
    '1_to_2_years': '1–2 года',
    '3_to_5_years': '3–5 лет',
    '6_to_9_years': '6–9 лет',
    '10_years_and_more': '10 лет и более',
  },
  component: {
    'personal-transfers': 'личные трансферты',
    'net-compensation': 'оплата труда за вычетом расходов',
    'capital-transfers': 'капитальные трансферты',
  },
  form: { sent: 'отправленные деньги', 'in-hand': 'деньги, привезённые с собой', kind: 'товары' },
} as const;

export const shareNames = {
  'personal-transfers-by-sex': 'Личные трансферты по полу отправителя',
  'personal-transfers-by-age': 'Личные трансферты по возрасту отправителя',
  'personal-transfers-by-education': 'Личные трансферты по образованию отправителя',
  'personal-transfers-by-occupation': 'Личные трансферты по занятию отправителя',
} as const;
