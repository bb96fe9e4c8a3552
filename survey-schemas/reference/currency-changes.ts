/** When a country's own money changed its code, since 2006: what was paid out before. Sources: SOURCES.md. */

/** The code in force until a day, that day not included; in order of time. */
type Former = readonly (readonly [before: string, currency: string])[];

/** ISO 3166-1 alpha-2 → currencies before today's. */
export const formerCurrencies: Readonly<Record<string, Former>> = {
  // The euro: Council decisions on the adoption of the single currency.
  SI: [['2007-01-01', 'SIT']],
  CY: [['2008-01-01', 'CYP']],
  MT: [['2008-01-01', 'MTL']],
  SK: [['2009-01-01', 'SKK']],
  EE: [['2011-01-01', 'EEK']],
  LV: [['2014-01-01', 'LVL']],
  LT: [['2015-01-01', 'LTL']],
  HR: [['2023-01-01', 'HRK']],
  BG: [['2026-01-01', 'BGN']],
  // Redenominations and new currencies: amendments to ISO 4217.
  AZ: [['2006-01-01', 'AZM']],
  BQ: [['2011-01-01', 'ANG']],
  BY: [['2016-07-01', 'BYR']],
  CW: [['2025-03-31', 'ANG']],
  GH: [['2007-07-03', 'GHC']],
  MR: [['2018-01-01', 'MRO']],
  MZ: [['2006-07-01', 'MZM']],
  SD: [['2007-01-10', 'SDD']],
  SL: [['2022-07-01', 'SLL']],
  SS: [['2011-07-18', 'SDG']],
  ST: [['2018-01-01', 'STD']],
  SX: [['2025-03-31', 'ANG']],
  TM: [['2009-01-01', 'TMM']],
  VE: [
    ['2008-01-01', 'VEB'],
    ['2018-08-20', 'VEF'],
  ],
  ZM: [['2013-01-01', 'ZMK']],
  // Foreign money alone from 2009, the RTGS dollar from 2019, the ZiG from 2024.
  ZW: [
    ['2009-02-02', 'ZWR'],
    ['2019-02-22', 'USD'],
    ['2024-04-08', 'ZWL'],
  ],
};

/** The day on which a currency was replaced in the last country that gave it up. */
const replacedOn = new Map(
  Object.values(formerCurrencies)
    .flat()
    .map(([before, currency]) => [currency, before] as const)
    .sort(([, a], [, b]) => (a < b ? -1 : 1)),
);

/**
 * Whether a code was a currency somewhere in that month, though it may be none today.
 *
 * @example wasCurrency('HRK', '2022-12') // true, and false for 2023-01
 */
export const wasCurrency = (code: string, month: string): boolean => month < (replacedOn.get(code) ?? '').slice(0, 7);
