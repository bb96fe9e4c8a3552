/** Progress, flags and back-checks as the terminal shows them. */
import type { Backcheck } from '#analysis/fieldwork/backcheck/compare.ts';
import type { Drawn } from '#analysis/fieldwork/backcheck/draw.ts';
import type { Flag } from '#analysis/fieldwork/flags/flag.ts';
import type { Quality } from '#analysis/fieldwork/flags/quality-flags.ts';
import type { Group } from '#analysis/fieldwork/progress/groups.ts';
import type { Progress } from '#analysis/fieldwork/progress/progress.ts';
import type { ToldShift } from '#analysis/fieldwork/shifts/told-shifts.ts';
import { fieldwork } from '#schemas/words/en/fieldwork.ts';
import { office } from '#schemas/words/en/office.ts';

import { inEnglish } from '#functions/platform/in-english.ts';

export const shownBy = ['region', 'stratum', 'psu', 'enumerator', 'day'] as const;

const percent = (share: number | null): string => (share === null ? '–' : `${(100 * share).toFixed(1)} %`);
const rounded = (value: number): string => String(Number(value.toPrecision(4)));
const outOf = (count: number, expected: number | null): string =>
  expected === null ? `${count}` : `${count} of ${expected}`;

function lineOf({ key, attempted, expected, outcomes, rates, weighted }: Group): string {
  const { complete, partial, refusal, non_contact, ineligible, other } = outcomes;
  const came = `${complete} complete, ${partial} partial, ${refusal} refused, ${non_contact} not reached, ${ineligible} ineligible, ${other} other`;
  const own = `RR1 ${percent(rates.rr1)}, RR3 ${percent(rates.rr3)}, COOP1 ${percent(rates.coop1)}, REF1 ${percent(rates.ref1)}, CON1 ${percent(rates.con1)}`;
  const heavy = weighted === null ? '' : `; weighted RR1 ${percent(weighted.rr1)}`;
  return `${key === '' ? '–' : key}: contacts ${outOf(attempted, expected)}: ${came}; ${own}${heavy}`;
}

function sheetLine({ psu, by, day, closed, counted, interval, refusals, doubts, ...sheet }: ToldShift): string {
  const { nonresponse, begun, filed } = sheet;
  const refused = `refused: ${refusals.female} women, ${refusals.male} men, ${refusals.unknown} others`;
  const told = `${counted} passed, one of ${interval} stopped, ${refused}, ${nonresponse} not interviewed otherwise`;
  const look = doubts.map((doubt) => `; ${office[`office.doubt.${doubt}`]}`).join('');
  return `  sheet of ${psu}, ${day}, by ${by}, ${closed ? 'closed' : 'open'}: ${told}; interviews: ${begun} begun, ${filed} arrived${look}`;
}

/** The whole, then its parts, then the sheets of its shifts. */
export function progressInWords(
  { instrument, groups, days, shifts }: Progress,
  by: (typeof shownBy)[number],
): readonly string[] {
  const parts =
    by === 'day'
      ? days.map(
          ({ day, attempted, complete, attemptedSoFar, left, pace }) =>
            `${day}: ${attempted} contacts, ${complete} complete; ${attemptedSoFar} so far${left === null ? '' : `, ${left} left`}${pace === null ? '' : `, even pace ${Math.round(pace)}`}`,
        )
      : groups.filter((group) => group.by === by).map(lineOf);
  const [all] = groups;
  return [
    ...(all === undefined ? [] : [lineOf({ ...all, key: instrument })]),
    ...parts.map((part) => `  ${part}`),
    ...shifts.sheets.map(sheetLine),
  ];
}

function flagLine(flag: Flag): string {
  const { code, interview, enumerator, with: other, of, value, others, n, q } = flag;
  const about = interview ?? `enumerator ${enumerator ?? ''}`;
  const details = [
    ...(of === undefined ? [] : [of]),
    ...(value === undefined ? [] : [`value ${rounded(value)}`]),
    ...(others === undefined ? [] : [`others ${rounded(others)}`]),
    ...(n === undefined ? [] : [`n ${n}`]),
    ...(q === undefined ? [] : [`q ${rounded(q)}`]),
    ...(other === undefined ? [] : [`see ${other}`]),
    ...(interview === undefined || enumerator === undefined ? [] : [`by ${enumerator}`]),
  ];
  return `  ${about}  ${fieldwork[`flag.${code}`]} (${details.join(', ')})`;
}

/** Every flag of a study, the figures behind them, and what is not told. */
export const qualityInWords = (quality: Quality): readonly string[] => {
  const { instrument, interviews, flags, effects, whipple, myers, untold } = quality;
  const index = (value: number | null): string => (value === null ? '–' : rounded(value));
  return [
    `${instrument}: ${interviews} whole interviews, flags: ${flags.length}. A flag is a reason to look and excludes nothing.`,
    ...flags.map(flagLine),
    `  Ages: Whipple ${index(whipple)}, Myers ${index(myers)}`,
    ...effects.map(
      ({ code, of, enumerators, icc }) =>
        `  Between enumerators (${enumerators}), ${code}${of === undefined ? '' : ` ${of}`}: intraclass correlation ${index(icc)}`,
    ),
    ...untold.map((one) => `  ${inEnglish(one)}`),
  ];
};

/** Interviews to be asked again: id, codes of the dwelling, and who is not to go. */
export const drawnInWords = (instrument: string, drawn: readonly Drawn[]): readonly string[] => [
  `${instrument}: interviews to be asked again: ${drawn.length}`,
  ...drawn.map(({ interview, unit, enumerator }) => `  ${interview}  ${unit ?? '–'}  not by ${enumerator ?? '–'}`),
];

/** Error rates by type, question and enumerator. */
export function backchecksInWords(
  instrument: string,
  { pairs, types, questions, enumerators }: Backcheck,
): readonly string[] {
  if (questions.length === 0)
    return [`${instrument}: the study names no questions to be asked again (collection.quality.again)`];
  const rate = ({ compared, different, rate }: Backcheck['types'][number] | Backcheck['enumerators'][number]): string =>
    `${different} of ${compared} differ (${percent(rate)})`;
  return [
    `${instrument}: asked again and compared: ${pairs}`,
    ...types.map((one) => `  ${one.type}: ${rate(one)}`),
    ...questions.map((one) => `  ${one.type} ${one.question}: ${rate(one)}`),
    ...enumerators.map((one) => `  by ${one.enumerator === '' ? '–' : one.enumerator}: ${rate(one)}`),
  ];
}
