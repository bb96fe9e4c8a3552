/** Names of breakdowns that several studies publish, and of what is in them, in Ukrainian. */
export const breakdownNames = {
  age_class: 'Вік',
  time_abroad: 'Час за кордоном',
  component: 'Складова',
  form: 'Форма',
  sex: 'Стать',
  education: 'Освіта',
  occupation: 'Заняття за кордоном',
  legal_status: 'Правовий статус за кордоном',
} as const;

export const breakdownCodes = {
  age_class: {
    '0_14': 'до 15 років',
    '15_24': '15–24 роки',
    '25_39': '25–39 років',
    '40_64': '40–64 роки',
    '65_and_over': '65 років і старші',
  },
  time_abroad: {
    under_1_year: 'менше ніж рік',
    '1_to_2_years': '1–2 роки',
    '3_to_5_years': '3–5 років',
    '6_to_9_years': '6–9 років',
    '10_years_and_more': '10 років і більше',
  },
  component: {
    'personal-transfers': 'приватні трансферти',
    'net-compensation': 'чиста оплата праці',
    'capital-transfers': 'капітальні трансферти',
  },
  form: { sent: 'надіслані гроші', 'in-hand': 'гроші, привезені із собою', kind: 'товари' },
} as const;

export const shareNames = {
  'personal-transfers-by-sex': 'Приватні трансферти за статтю відправника',
  'personal-transfers-by-age': 'Приватні трансферти за віком відправника',
  'personal-transfers-by-education': 'Приватні трансферти за освітою відправника',
  'personal-transfers-by-occupation': 'Приватні трансферти за заняттям відправника',
} as const;
