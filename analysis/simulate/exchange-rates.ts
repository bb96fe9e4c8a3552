/** Monthly exchange rates of the simulated world, near those of 2025; units of each currency per US dollar. */
import type { Round } from '#schemas/core/round.ts';

/** January of the first year to March of the next. */
const firstYear = 2025;

const perUsd: Readonly<Record<string, readonly number[]>> = {
  EUR: [0.966, 0.96, 0.925, 0.89, 0.887, 0.868, 0.856, 0.859, 0.852, 0.86, 0.865, 0.854, 0.853, 0.85, 0.855],
  KRW: [1455, 1445, 1457, 1442, 1392, 1366, 1376, 1390, 1392, 1424, 1459, 1467, 1455, 1448, 1450],
  KZT: [523, 508, 500, 515, 512, 512, 525, 538, 541, 540, 524, 512, 508, 501, 499],
  PLN: [4.1, 4.02, 3.87, 3.79, 3.77, 3.71, 3.64, 3.66, 3.63, 3.66, 3.67, 3.61, 3.6, 3.58, 3.61],
  RUB: [100.5, 92.8, 86.1, 83.2, 80.5, 78.7, 79.1, 79.9, 83.0, 81.1, 80.3, 79.2, 78.5, 77.9, 79.6],
  TJS: [10.93, 10.92, 10.91, 10.7, 10.3, 9.92, 9.63, 9.5, 9.41, 9.32, 9.24, 9.21, 9.22, 9.3, 9.41],
  TRY: [35.6, 36.2, 37.1, 38.1, 38.7, 39.4, 40.3, 40.8, 41.3, 41.9, 42.3, 42.7, 43.0, 43.4, 43.9],
  UZS: [12980, 12970, 12920, 12930, 12900, 12700, 12650, 12450, 12250, 12100, 11950, 12000, 12050, 12100, 12150],
};

const month = (index: number): string =>
  `${String(firstYear + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;

/** The rates as a round holds them. */
export const exchangeRates: Round['exchangeRates'] = Object.entries(perUsd).flatMap(([currency, rates]) =>
  rates.map((rate, index) => ({ currency, month: month(index), perUsd: rate })),
);

/** Interbank rate in a month, units of `to` per unit of `from`. @throws {RangeError} no rate for that month */
export function interbankRate(from: string, to: string, yearMonth: string): number {
  const rate = (currency: string): number => {
    if (currency === 'USD') return 1;
    const found = exchangeRates.find((entry) => entry.currency === currency && entry.month === yearMonth);
    if (found === undefined) throw new RangeError(`no rate for ${currency} in ${yearMonth}`);
    return found.perUsd;
  };
  return rate(to) / rate(from);
}
