/**
 * European Central Bank: euro foreign exchange reference rates, each working day at about 16:00 CET, as XML of one day, of
 * 90 days, and of every day since 1999.
 *
 * @see https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates
 */
import { daysBetween } from '#functions/platform/days.ts';
import { type Bank, type DayRates, NotReadable } from './bank.ts';
import { dayOf, decodeText, numberOf } from './read-text.ts';
import { childrenOf, type Element, readXml } from './xml-elements.ts';

const folder = '/stats/eurofxref';
const oneDay = { path: `${folder}/eurofxref-daily.xml`, mostBytes: 64 * 1024 };
const quarter = { path: `${folder}/eurofxref-hist-90d.xml`, mostBytes: 2 * 1024 * 1024 };
const all = { path: `${folder}/eurofxref-hist.xml`, mostBytes: 32 * 1024 * 1024 };

/** The file of 90 days holds as many days of the calendar, a few of them at risk of falling out while we ask. */
const surelyIn90 = 85;

function ratesOf(cube: Element): DayRates {
  const rates = childrenOf(cube, 'Cube').map(({ attributes: { currency = '', rate = '' } }) => ({
    currency,
    base: 'EUR',
    rate: numberOf(rate),
  }));
  return { date: dayOf(cube.attributes['time'] ?? ''), rates };
}

export const ecb: Bank = {
  id: 'ecb',
  title: 'European Central Bank',
  pivot: 'EUR',
  origin: 'https://www.ecb.europa.eu',
  rests: false,
  contentTypes: ['text/xml', 'application/xml'],
  ask(from, today) {
    const days = daysBetween(from, today);
    return [days <= 0 ? oneDay : days <= surelyIn90 ? quarter : all];
  },
  read(bytes) {
    const envelope = readXml(decodeText(bytes, undefined));
    const [cubes] = childrenOf(envelope, 'Cube');
    if (envelope.name !== 'Envelope' || cubes === undefined) throw new NotReadable('no Envelope with a Cube');
    return childrenOf(cubes, 'Cube')
      .map(ratesOf)
      .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  },
};
