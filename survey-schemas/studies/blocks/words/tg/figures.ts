/** Names of breakdowns that several studies publish, and of what is in them, in Tajik. */
import type { breakdownCodes as englishCodes, breakdownNames as english } from '../en/figures.ts';

export const breakdownNames = {
  age_class: 'Синну сол',
  time_abroad: 'Муддати будубош дар хориҷа',
  component: 'Қисм',
  form: 'Шакл',
  sex: 'Ҷинс',
  education: 'Таҳсилот',
  occupation: 'Машғулият дар хориҷа',
  legal_status: 'Вазъи ҳуқуқӣ дар хориҷа',
} satisfies Readonly<Record<keyof typeof english, string>>;

export const breakdownCodes = {
  age_class: {
    '0_14': 'то 15-сола',
    '15_24': '15–24-сола',
    '25_39': '25–39-сола',
    '40_64': '40–64-сола',
    '65_and_over': '65-сола ва калонтар',
  },
  time_abroad: {
    under_1_year: 'камтар аз 1 сол',
    '1_to_2_years': 'аз 1 то 2 сол',
    '3_to_5_years': 'аз 3 то 5 сол',
    '6_to_9_years': 'аз 6 то 9 сол',
    '10_years_and_more': '10 сол ва бештар',
  },
  component: {
    'personal-transfers': 'интиқолҳои шахсӣ',
    'net-compensation': 'музди меҳнати софи кормандон',
    'capital-transfers': 'интиқолҳои сармоявӣ',
  },
  form: { sent: 'пули фиристодашуда', 'in-hand': 'пули дастӣ овардашуда', kind: 'мол' },
} satisfies {
  readonly [Name in keyof typeof englishCodes]: Readonly<Record<keyof (typeof englishCodes)[Name], string>>;
};

export const shareNames = {
  'personal-transfers-by-sex': 'Интиқолҳои шахсӣ аз рӯи ҷинси фиристанда',
  'personal-transfers-by-age': 'Интиқолҳои шахсӣ аз рӯи синни фиристанда',
  'personal-transfers-by-education': 'Интиқолҳои шахсӣ аз рӯи маълумоти фиристанда',
  'personal-transfers-by-occupation': 'Интиқолҳои шахсӣ аз рӯи машғулияти фиристанда',
} as const;
