/** Where the simulated migrants live, what they send a year, and how: one entry per sending country. */

export type Corridor = {
  /** Sending country, ISO 3166-1. */
  readonly country: string;
  /** Codes of towns. */
  readonly cities: readonly string[];
  readonly currency: string;
  /** Share of migrants who live there. */
  readonly share: number;
  /** Mean cash sent home in 12 months by one who sends, in US dollars. */
  readonly meanSent: number;
  /** Share of women among migrants. */
  readonly women: number;
  /** Share of migrants who stay less than 12 months at a time. */
  readonly seasonal: number;
  /** Relative use of informal ways (carried by others, drivers, shops); 1 is the mean. */
  readonly informal: number;
  /** What services charge for USD 200, percent of the amount: fee and margin on the exchange rate. */
  readonly feePercent: number;
  readonly marginPercent: number;
};

export const corridors: readonly Corridor[] = [
  {
    country: 'RU',
    cities: ['ru_moscow', 'ru_saint_petersburg', 'ru_yekaterinburg', 'ru_novosibirsk', 'ru_kazan'],
    currency: 'RUB',
    share: 0.72,
    meanSent: 1750,
    women: 0.16,
    seasonal: 0.46,
    informal: 1,
    feePercent: 0.9,
    marginPercent: 1.1,
  },
  {
    country: 'KZ',
    cities: ['kz_almaty', 'kz_astana', 'kz_shymkent'],
    currency: 'KZT',
    share: 0.1,
    meanSent: 1350,
    women: 0.2,
    seasonal: 0.5,
    informal: 1.5,
    feePercent: 1.2,
    marginPercent: 1.0,
  },
  {
    country: 'TR',
    cities: ['tr_istanbul', 'tr_antalya'],
    currency: 'TRY',
    share: 0.05,
    meanSent: 1700,
    women: 0.42,
    seasonal: 0.3,
    informal: 1.2,
    feePercent: 2.2,
    marginPercent: 1.8,
  },
  {
    country: 'DE',
    cities: ['de_berlin', 'de_hamburg', 'de_cologne'],
    currency: 'EUR',
    share: 0.035,
    meanSent: 2300,
    women: 0.4,
    seasonal: 0.12,
    informal: 0.5,
    feePercent: 4.1,
    marginPercent: 2.3,
  },
  {
    country: 'UZ',
    cities: ['uz_tashkent', 'uz_samarkand'],
    currency: 'UZS',
    share: 0.03,
    meanSent: 900,
    women: 0.3,
    seasonal: 0.55,
    informal: 1.9,
    feePercent: 1.0,
    marginPercent: 0.9,
  },
  {
    country: 'US',
    cities: ['us_new_york', 'us_philadelphia', 'us_denver'],
    currency: 'USD',
    share: 0.025,
    meanSent: 2700,
    women: 0.44,
    seasonal: 0.08,
    informal: 0.6,
    feePercent: 3.6,
    marginPercent: 1.2,
  },
  {
    country: 'KR',
    cities: ['kr_seoul', 'kr_busan', 'kr_ansan'],
    currency: 'KRW',
    share: 0.02,
    meanSent: 2900,
    women: 0.18,
    seasonal: 0.2,
    informal: 0.4,
    feePercent: 2.8,
    marginPercent: 1.7,
  },
  {
    country: 'PL',
    cities: ['pl_warsaw', 'pl_poznan'],
    currency: 'PLN',
    share: 0.02,
    meanSent: 2100,
    women: 0.22,
    seasonal: 0.4,
    informal: 0.6,
    feePercent: 3.2,
    marginPercent: 2.1,
  },
];
