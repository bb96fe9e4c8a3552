/** Monthly exchange rates of the simulated world, near those of 2024–2026; units of each currency per US dollar. */
import type { Round } from '#schemas/fieldwork/round.ts';

/** The 12 months that the demo round asks about. */
export const referencePeriod = { start: '2025-01-01', end: '2025-12-31' } as const;

/** The first month of the table: a year before the reference period, for the amounts of whoever is asked on its first day. */
const first = { year: 2024, month: 1 } as const;

const perUsd: Readonly<Record<string, readonly number[]>> = {
  EUR: [
    0.917, 0.927, 0.92, 0.932, 0.925, 0.929, 0.922, 0.908, 0.9, 0.918, 0.941, 0.955, 0.966, 0.96, 0.925, 0.89, 0.887,
    0.868, 0.856, 0.859, 0.852, 0.86, 0.865, 0.854, 0.853, 0.85, 0.855,
  ],
  KRW: [
    1323, 1331, 1331, 1367, 1365, 1380, 1384, 1354, 1334, 1362, 1394, 1434, 1455, 1445, 1457, 1442, 1392, 1366, 1376,
    1390, 1392, 1424, 1459, 1467, 1455, 1448, 1450,
  ],
  KZT: [
    449, 450, 450, 447, 443, 453, 475, 478, 480, 486, 495, 520, 523, 508, 500, 515, 512, 512, 525, 538, 541, 540, 524,
    512, 508, 501, 499,
  ],
  PLN: [
    4.0, 4.01, 3.96, 4.01, 3.96, 4.01, 3.95, 3.9, 3.85, 3.95, 4.06, 4.09, 4.1, 4.02, 3.87, 3.79, 3.77, 3.71, 3.64, 3.66,
    3.63, 3.66, 3.67, 3.61, 3.6, 3.58, 3.61,
  ],
  RUB: [
    88.7, 91.5, 91.7, 93.0, 90.8, 87.9, 87.4, 89.2, 91.2, 96.0, 100.3, 102.6, 100.5, 92.8, 86.1, 83.2, 80.5, 78.7, 79.1,
    79.9, 83.0, 81.1, 80.3, 79.2, 78.5, 77.9, 79.6,
  ],
  TJS: [
    10.95, 10.95, 10.94, 10.93, 10.85, 10.75, 10.66, 10.63, 10.65, 10.66, 10.66, 10.9, 10.93, 10.92, 10.91, 10.7, 10.3,
    9.92, 9.63, 9.5, 9.41, 9.32, 9.24, 9.21, 9.22, 9.3, 9.41,
  ],
  TRY: [
    30.1, 30.7, 32.0, 32.3, 32.3, 32.6, 32.9, 33.6, 34.0, 34.2, 34.4, 34.9, 35.6, 36.2, 37.1, 38.1, 38.7, 39.4, 40.3,
    40.8, 41.3, 41.9, 42.3, 42.7, 43.0, 43.4, 43.9,
  ],
  UZS: [
    12390, 12450, 12550, 12640, 12670, 12630, 12620, 12640, 12720, 12790, 12830, 12850, 12980, 12970, 12920, 12930,
    12900, 12700, 12650, 12450, 12250, 12100, 11950, 12000, 12050, 12100, 12150,
  ],
};

const month = (index: number): string => {
  const months = first.month - 1 + index;
  return `${String(first.year + Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
};

/** Months of the reference period. */
export const referenceMonths: readonly string[] = Array.from({ length: 12 }, (_, index) => month(index + 12));

/** The rates as a round holds them. */
export const exchangeRates: Round['exchangeRates'] = Object.entries(perUsd).flatMap(([currency, rates]) =>
  rates.map((rate, index) => ({ currency, month: month(index), perUsd: rate })),
);

const byMonth = new Map(exchangeRates.map((rate) => [`${rate.currency} ${rate.month}`, rate.perUsd]));

function perDollar(currency: string, yearMonth: string): number {
  const rate = currency === 'USD' ? 1 : byMonth.get(`${currency} ${yearMonth}`);
  if (rate === undefined) throw new RangeError(`no rate for ${currency} in ${yearMonth}`);
  return rate;
}

/** Interbank rate in a month, units of `to` per unit of `from`. @throws {RangeError} no rate for that month */
export const interbankRate = (from: string, to: string, yearMonth: string): number =>
  perDollar(to, yearMonth) / perDollar(from, yearMonth);
