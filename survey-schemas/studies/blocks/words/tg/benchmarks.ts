/** What tables of benchmarks tell, in Tajik: figures from outside, and those of a survey beside them. */
import type {
  benchmarkDimensionNames as englishDimensions,
  benchmarkNames as english,
  benchmarkUnits as englishUnits,
} from '../en/benchmarks.ts';

export const benchmarkNames = {
  'balance-of-payments': 'Интиқоли маблағҳои шахсӣ дар тавозуни пардохт',
  gdp: 'Маҷмӯи маҳсулоти дохилӣ',
  population: 'Аҳолӣ',
  'migrants-abroad': 'Муҳоҷирон дар хориҷа, омори расмӣ',
  'balance-of-payments-of-gdp': 'Тавозуни пардохт, ҳиссаи интиқоли маблағҳо дар ММД',
  'balance-of-payments-per-migrant': 'Тавозуни пардохт, интиқоли маблағ ба як муҳоҷири хориҷа (аз рӯи омори расмӣ)',
  'remittances-of-gdp': 'Тадқиқот, ҳиссаи интиқоли маблағҳо дар ММД',
  'remittances-of-balance-of-payments': 'Тадқиқот нисбат ба тавозуни пардохт',
  'remittances-per-inhabitant': 'Тадқиқот, интиқоли маблағ ба сари аҳолӣ',
  'remittances-per-migrant': 'Тадқиқот, пули ҳамаи фиристандагон ба як муҳоҷири хориҷа (аз рӯи омори расмӣ)',
  'sent-of-balance-of-payments': 'Тадқиқот нисбат ба тавозуни пардохт, аз рӯи роҳи интиқол',
  'remittances-from': 'Интиқоли маблағ аз як кишвар, аз рӯи тақсимоти дигарон',
  'sent-of-remittances-from': 'Тадқиқот нисбат ба интиқоли маблағ аз як кишвар, аз рӯи тақсимоти дигарон',
  'people-of-migrants': 'Одамони дар хориҷабуда аз рӯи тадқиқот нисбат ба омори расмӣ',
  'allocated-balance-of-payments': 'Тавозуни пардохт, ба кишварҳо тақсимшуда',
} satisfies Readonly<Record<keyof typeof english, string>>;

export const benchmarkDimensionNames = { year: 'Сол', source: 'Манбаъ' } satisfies Readonly<
  Record<keyof typeof englishDimensions, string>
>;

export const benchmarkUnits = { person: 'нафар', persons: 'нафар' } satisfies Readonly<
  Record<keyof typeof englishUnits, string>
>;
