/** What tables of costs by volume tell, in Tajik: means of what corridors cost, and what senders would save. */
import type {
  volumeCostCodes as englishCodes,
  volumeCostDimensionNames as englishDimensions,
  volumeCostNames as english,
} from '../en/costs-by-volume.ts';

export const volumeCostNames = {
  'cost-by-volume': 'Арзиши фиристодан, миёнаи самтҳои дорои нарх ва ҳаҷм бо вазни ҳаҷм',
  'cost-over-services': 'Арзиши фиристодан, миёнаи оддии ҳамаи хизматҳои ҳамон самтҳо',
  'volume-with-price': 'Аз ҳамаи маблағи гирифташуда – ҳиссаи самтҳое, ки нарх доранд ва ҳаҷмашон пинҳон нест',
  'savings-at-5': 'Сарфаи фиристандагон, агар ҳеҷ самт аз 5% гарон намебуд',
  'savings-at-3': 'Сарфаи фиристандагон, агар ҳеҷ самт аз 3% гарон намебуд',
} satisfies Readonly<Record<keyof typeof english, string>>;

export const volumeCostDimensionNames = {
  cost_basis: 'Арзишро кӣ гуфт',
  amount: 'Маблағ',
  period: 'Семоҳа',
} satisfies Readonly<Record<keyof typeof englishDimensions, string>>;

export const volumeCostCodes = {
  price_group: { 'all-corridors': 'Ҳамаи самтҳои дорои нарх ва ҳаҷм' },
  cost_basis: { quoted: 'мушоҳидаи нархҳо', paid: 'пурсидашудагон, интиқоли охирин' },
  amount: { usd200: '200 доллари ИМА', usd500: '500 доллари ИМА' },
} satisfies {
  readonly [Name in keyof typeof englishCodes]: Readonly<Record<keyof (typeof englishCodes)[Name], string>>;
};
