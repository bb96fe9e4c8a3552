/** What money is paid out in, in each country, unless a transfer says otherwise. */
import { ownValue } from '../basics/own-value.ts';
import { formerCurrencies } from './currency-changes.ts';
import { currencyList } from './currencies.ts';

/** Countries that use another's money; everywhere else the currency's code begins with the country's. */
const shared: Readonly<Record<string, string>> = {
  EUR: 'AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM TF VA XK YT',
  USD: 'AS BQ EC FM GU IO MH MP PR PW SV TC TL UM VG VI',
  XAF: 'CF CG CM GA GQ TD',
  XOF: 'BF BJ CI GW ML NE SN TG',
  XCD: 'AG AI DM GD KN LC MS VC',
  XPF: 'NC PF WF',
  XCG: 'CW SX',
  AUD: 'CC CX HM KI NF NR TV',
  CHF: 'LI',
  DKK: 'FO GL',
  GBP: 'GG GS IM JE',
  ILS: 'PS',
  MAD: 'EH',
  NOK: 'BV SJ',
  NZD: 'CK NU PN TK',
  VES: 'VE',
};

const sharedOf = new Map(
  Object.entries(shared).flatMap(([currency, countries]) => countries.split(' ').map((country) => [country, currency])),
);

const today = (country: string): string | undefined =>
  sharedOf.get(country) ?? currencyList.codes.find((code) => code.startsWith(country));

/**
 * ISO 4217 code of a country's own currency on a day; undefined where there is none.
 *
 * @param country ISO 3166-1 alpha-2, or XK
 * @param day ISO date; a transfer without one is taken to be of today
 * @example localCurrency('HR', '2022-12-31') // 'HRK'
 */
export const localCurrency = (country: string, day?: string): string | undefined =>
  ownValue(formerCurrencies, country)?.find(([before]) => day !== undefined && day < before)?.[1] ?? today(country);
