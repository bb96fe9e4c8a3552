/** What may be meant in a round and its frame, but is mostly a slip: said with its place and what to do, and not refused. */
import { type Study, studyIn } from '#schemas/language/study/study.ts';
import { rateDoubts } from '#schemas/fieldwork/exchange-rates.ts';
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';

import { inEnglish } from '#functions/platform/in-english.ts';
import { some } from '#schemas/basics/some-names.ts';
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
function monthDoubts(round: Round, known: readonly Study[]): readonly string[] {
  const { exchangeRates, referencePeriod, reportingCurrency, rateSource } = round;
  const { start, end } = referencePeriod;
  const months = monthsBetween(start, end);
  const period = months.length === 1 ? (months[0] ?? '') : `${months[0] ?? ''} to ${months.at(-1) ?? ''}`;
  const isFar = (month: string): boolean => month < monthAfter(start, -1) || month > monthAfter(end, 1);
  const years = new Set(round.benchmarks?.map(({ year }) => String(year)));
  const unused = asksQuotes(round, known)
    ? []
    : exchangeRates.flatMap(({ currency, month }, at) =>
        isFar(month) && !years.has(month.slice(0, 4)) ? [`${currency} ${month} (exchangeRates.${at})`] : [],
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
  return [
    ...(without.length > 0 && rateSource === undefined
      ? [
          `exchangeRates: no rate of ${without.join(', ')} lies in the reference period, ${period}; until there is one, amounts that need it count as unknown: add the mean rate of each month`,
        ]
      : []),
    ...(rateSource === undefined ? few : []).map(
      ({ code, without: lost }) =>
        `exchangeRates: ${code} has a rate for ${months.length - lost.length} of the ${months.length} months of the reference period, and the others are converted at their mean: add ${some(lost)}`,
    ),
    ...(unused.length > 0
      ? [
          `exchangeRates: ${unused.length} of ${exchangeRates.length} rates lie more than a year from the reference period, ${period}, and no figure uses them: ${some(unused)}; look whether the year is right`,
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
): readonly string[] {
  const lonely = [...strata]
    .filter(([, psus]) => psus.size === 1)
    .map(([stratum, psus]) => `${stratum} (${[...psus].join('')})`);
  if (lonely.length === 0) return [];
  const [effect, remedy] =
    policy === 'fail'
      ? [
          'which withholds every figure that they are part of, since settings.lonelyPsu is "fail"',
          ', or set lonelyPsu to adjust, average or certainty',
        ]
      : [`which settings.lonelyPsu treats by "${policy}"`, ''];
  const which = lonely.length === 1 ? 'one stratum has' : `${lonely.length} strata have`;
  return [`${instrument}: ${which} a single PSU, ${effect}: ${some(lonely)}; join them to strata like them${remedy}`];
}

/** Notes that a PSU lies in a stratum; two are enough to know that it is not alone. */
export function notePsu(strata: Map<string, Set<string>>, stratum: string, psu: string): void {
  const psus = strata.get(stratum) ?? new Set<string>();
  if (psus.size < 2) psus.add(psu);
  strata.set(stratum, psus);
}

/**
 * Everything doubtful about a round, one sentence a cause.
 *
 * @param known studies of the platform
 */
export function doubtsAbout(round: Round, frame: readonly FrameUnit[], known: readonly Study[]): readonly string[] {
  const lonely = [...new Set(frame.map(({ instrument }) => instrument))].flatMap((instrument) => {
    const strata = new Map<string, Set<string>>();
    for (const unit of frame) if (unit.instrument === instrument) notePsu(strata, unit.stratum, unit.psu);
    return lonelyDoubts(instrument, strata, round.settings.lonelyPsu);
  });
  const leaps = rateDoubts(round.exchangeRates).map(
    ({ says }) => `exchangeRates: ${inEnglish(says)}; look it up, and correct it`,
  );
  return [
    ...monthDoubts(round, known),
    ...leaps,
    ...settingDoubts(round.settings),
    ...languageDoubts(round, known),
    ...frameDoubts(round, frame, known),
    ...lonely,
  ];
}
