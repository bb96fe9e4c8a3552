/** What may be meant in a round and its frame, but is mostly a slip: said with its place and what to do, and not refused. */
import { type Study, studyIn } from '#schemas/language/study/study.ts';
import { rateDoubts } from '#schemas/fieldwork/exchange-rates.ts';
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';

import { note, someOf } from '#schemas/words/note.ts';
import type { Doubt } from './doubt.ts';
import { frameDoubts, languageDoubts, settingDoubts } from './setting-doubts.ts';

/** Months from one to the other, both included: `2024-11`, `2024-12`, `2025-01`. */
function monthsBetween(start: string, end: string): readonly string[] {
  const months: string[] = [];
  const last = end.slice(0, 7);
  let [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  for (let name = start.slice(0, 7); name <= last && months.length < 1200;) {
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return months;
}

/** The month so many years later: last transfers lie in the year before the reference period, interviews in the one after. */
const monthAfter = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}-${day.slice(5, 7)}`;

/** Whether prices are quoted in a round: these may be of any quarter, and so are the rates that they need. */
const asksQuotes = ({ instruments }: Round, known: readonly Study[]): boolean =>
  Object.entries(instruments).some(([id, version]) =>
    studyIn(known, id, version)?.tables.some(({ kind }) => kind === 'quoted-costs'),
  );

/** Doubts about the rates of a round: months that have none, and rates that no figure can use. */
function monthDoubts(round: Round, known: readonly Study[]): readonly Doubt[] {
  const { exchangeRates, referencePeriod, reportingCurrency, rateSource } = round;
  const { start, end } = referencePeriod;
  const months = monthsBetween(start, end);
  const period = { from: { month: start.slice(0, 7) }, to: { month: end.slice(0, 7) } };
  const isFar = (month: string): boolean => month < monthAfter(start, -1) || month > monthAfter(end, 1);
  const years = new Set(round.benchmarks?.map(({ year }) => String(year)));
  const unused = asksQuotes(round, known)
    ? []
    : exchangeRates.flatMap(({ currency, month }) =>
        isFar(month) && !years.has(month.slice(0, 4)) ? [`${currency} ${month}`] : [],
      );
  const currencies = [...new Set(exchangeRates.map(({ currency }) => currency))].filter((code) => code !== 'USD');
  const lacking = currencies.map((code) => {
    const given = new Set(exchangeRates.filter(({ currency }) => currency === code).map(({ month }) => month));
    return { code, without: months.filter((month) => !given.has(month)) };
  });
  const none = lacking.filter(({ without }) => without.length === months.length).map(({ code }) => code);
  const few = lacking.filter(({ without }) => without.length > 0 && without.length < months.length);
  const reporting = reportingCurrency === 'USD' || currencies.includes(reportingCurrency) ? [] : [reportingCurrency];
  const without = [...none, ...reporting];
  const at = ['exchangeRates'];
  return [
    ...(without.length > 0 && rateSource === undefined
      ? [{ at, says: note('doubt.no-rates', { currencies: without.join(', '), ...period }) }]
      : []),
    ...(rateSource === undefined ? few : []).map(({ code, without: lost }) => ({
      at,
      says: note('doubt.few-rates', {
        currency: code,
        there: months.length - lost.length,
        months: months.length,
        lacking: someOf(lost),
      }),
    })),
    ...(unused.length > 0
      ? [
          {
            at,
            says: note('doubt.unused-rates', {
              count: unused.length,
              rates: exchangeRates.length,
              names: someOf(unused),
              ...period,
            }),
          },
        ]
      : []),
  ];
}

/**
 * Strata of which a single PSU was drawn, by what they are called.
 *
 * @param units PSU and stratum of one questionnaire
 */
export function lonelyDoubts(
  instrument: string,
  strata: ReadonlyMap<string, ReadonlySet<string>>,
  policy: Round['settings']['lonelyPsu'],
): readonly Doubt[] {
  const lonely = [...strata]
    .filter(([, psus]) => psus.size === 1)
    .map(([stratum, psus]) => `${stratum} (${[...psus].join('')})`);
  if (lonely.length === 0) return [];
  const places = { count: lonely.length, names: someOf(lonely) };
  const says = policy === 'fail' ? note('doubt.lonely-withheld', places) : note('doubt.lonely', places);
  return [{ at: [instrument, 'settings.lonelyPsu'], says }];
}

/** Notes that a PSU lies in a stratum; two are enough to know that it is not alone. */
export function notePsu(strata: Map<string, Set<string>>, stratum: string, psu: string): void {
  const psus = strata.get(stratum) ?? new Set<string>();
  if (psus.size < 2) psus.add(psu);
  strata.set(stratum, psus);
}

/**
 * Everything doubtful about a round, a doubt a cause.
 *
 * @param known studies of the platform
 */
export function doubtsAbout(round: Round, frame: readonly FrameUnit[], known: readonly Study[]): readonly Doubt[] {
  const lonely = [...new Set(frame.map(({ instrument }) => instrument))].flatMap((instrument) => {
    const strata = new Map<string, Set<string>>();
    for (const unit of frame) if (unit.instrument === instrument) notePsu(strata, unit.stratum, unit.psu);
    return lonelyDoubts(instrument, strata, round.settings.lonelyPsu);
  });
  const leaps = rateDoubts(round.exchangeRates).map(({ says }) => ({
    at: ['exchangeRates'],
    says: note('doubt.rate', { doubt: says }),
  }));
  return [
    ...monthDoubts(round, known),
    ...leaps,
    ...settingDoubts(round.settings),
    ...languageDoubts(round, known),
    ...frameDoubts(round, frame, known),
    ...lonely,
  ];
}
