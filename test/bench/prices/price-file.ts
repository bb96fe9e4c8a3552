/**
 * Prints a made-up price file in the World Bank's layout, as CSV: services of firms in 365 corridors, quarter by quarter.
 *
 *   npx tsx test/bench/prices/price-file.ts --quarters 46 --services 18 > prices.csv    some 300,000 rows
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';

import { makeRandom } from '#analysis/statistics/random/random.ts';
import { localCurrency } from '#schemas/reference/local-currency.ts';
import { receivingRegions, senderGroups } from '#schemas/reference/price-groups.ts';
import { usualRates } from '#schemas/reference/usual-rates.ts';

const { values } = parseArgs({
  options: { quarters: { type: 'string', default: '46' }, services: { type: 'string', default: '18' } },
});
const random = makeRandom(11);

const header =
  `period,source_code,source_name,destination_code,destination_name,firm,firm_type,payment instrument,access point,speed actual,
cc1 lcu amount,cc1 denomination amount,cc1 lcu code,cc1 lcu fee,cc1 lcu fx rate,cc1 fx margin,cc1 total cost %,
cc2 lcu amount,cc2 denomination amount,cc2 lcu code,cc2 lcu fee,cc2 lcu fx rate,cc2 fx margin,cc2 total cost %,
inter lcu bank fx,transparent,Standard Note,note2,receiving network coverage,pickup location,pickup method,date,corridor`.replaceAll(
    '\n',
    '',
  );

type Place = { readonly code: string; readonly currency: string; readonly perUsd: number };

const placeOf = (code: string): readonly Place[] => {
  const currency = localCurrency(code, '2025-06-30');
  const perUsd = currency === undefined ? undefined : usualRates.get(currency);
  return currency === undefined || perUsd === undefined ? [] : [{ code, currency, perUsd }];
};
const senders = [...senderGroups.G20, 'AE', 'QA', 'KW', 'CH', 'NO', 'SE', 'SG', 'MY', 'TH', 'KZ', 'IL'].flatMap(
  placeOf,
);
const receivers = Object.values(receivingRegions).flatMap((region) => [...region].flatMap(placeOf));
const corridors = receivers
  .flatMap((to, at) => [0, 1, 2, 3].map((k) => ({ to, from: senders[(at * 7 + k * 5) % senders.length]! })))
  .filter(({ from, to }) => from.code !== to.code)
  .slice(0, 365);

const instruments = ['Cash', 'Bank account', 'Debit card', 'Credit card', 'Mobile money', 'Cash,Debit card'] as const;
const accesses = ['Bank branch', 'Agent', 'Internet', 'Mobile phone', 'Agent,Internet'] as const;
const pickups = ['Cash', 'Bank account', 'Mobile wallet', 'Cash,Bank account'] as const;
const speeds = ['Less than one hour', 'Same day', 'Next day', '2 days', '3-5 days', '6 days or more'] as const;
const reaches = ['High', 'Medium', 'Low'] as const;
const international = ['Western Union', 'MoneyGram', 'WESTERN UNION', 'Ria'] as const;

const typeOf = (service: number): string =>
  service < 8 || service % 3 > 0 ? 'Money Transfer Operator' : service % 2 === 0 ? 'Bank' : 'Mobile Operator';

/** Amount, fee, rate, margin and total for so many dollars. */
function priceOf(from: Place, interbank: number, dollars: number, isShown: boolean): string {
  const amount = Math.round(dollars * from.perUsd * 100) / 100;
  const fee = Math.round(amount * random.uniform() * 6) / 100;
  const margin = isShown ? 4 * random.uniform() - 0.3 : 0;
  const rate = isShown ? interbank * (1 - margin / 100) : 1;
  const total = (100 * fee) / amount + margin;
  return [amount, dollars, from.currency, fee, rate.toFixed(10), margin.toFixed(2), total.toFixed(2)].join(',');
}

function* rows(): Generator<string> {
  yield header;
  for (let quarter = 0; quarter < Number(values.quarters); quarter++) {
    const [year, number] = [2014 + Math.floor(quarter / 4), (quarter % 4) + 1];
    for (const { from, to } of corridors) {
      for (let service = 0; service < Number(values.services); service++) {
        const interbank = to.perUsd / from.perUsd;
        const isShown = random.uniform() > 0.02;
        const firm = international[service] ?? `Firm ${(service * 37 + from.code.charCodeAt(0) * 11) % 400}`;
        const day = `${year}-${String(number * 3 - 1).padStart(2, '0')}-${String(1 + (service % 28)).padStart(2, '0')}`;
        const pick = <T>(of: readonly T[]): T => of[Math.floor(random.uniform() * of.length)]!;
        yield [
          `${year}_${number}Q,${from.code},,${to.code},,"${firm}",${typeOf(service)},"${pick(instruments)}","${pick(accesses)}",${pick(speeds)}`,
          `${priceOf(from, interbank, 200, isShown)},${priceOf(from, interbank, 500, isShown)},${(isShown ? interbank : 1).toFixed(10)}`,
          `${isShown ? 'yes' : 'no'},service ${service},,${pick(reaches)},,"${pick(pickups)}",${day},`,
        ].join(',');
      }
    }
  }
}

for (const row of rows()) if (!process.stdout.write(`${row}\n`)) await once(process.stdout, 'drain');
