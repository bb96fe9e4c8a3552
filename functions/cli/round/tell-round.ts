/** A round, its history and the list of rounds, as the terminal shows them. */
import { inOneLine } from '#schemas/basics/control-characters.ts';
import type { FieldworkPlan } from '#schemas/fieldwork/fieldwork-plan.ts';
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';
import type { Standing } from '#schemas/fieldwork/life-cycle.ts';
import type { AuditEntry } from '#functions/store/audit.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';

import { counted } from '../counted.ts';

/** `open since 2027-03-01`; a round of before has no day. */
export const standingInWords = ({ state, since }: Standing): string =>
  since === undefined ? state : `${state} since ${since.slice(0, 10)}`;

/** What a round is, in some lines. `done`: what was just done to it. */
export function roundInWords(
  round: Round,
  standing: Standing,
  frame: readonly FrameUnit[],
  done?: string,
): readonly string[] {
  const { start, end } = round.referencePeriod;
  const instruments = Object.entries(round.instruments).map(([instrument, version]) => {
    const units = frame.filter((unit) => unit.instrument === instrument);
    const strata = new Set(units.map(({ stratum }) => stratum)).size;
    const has =
      units.length === 0 ? 'no frame' : `${counted(units.length, 'PSU')} in ${counted(strata, 'stratum', 'strata')}`;
    return `  ${instrument} v${version}: ${has}`;
  });
  const head = `Round ${round.id}${done === undefined ? '' : ` (${done})`}: ${inOneLine(round.title)}, ${start} to ${end}`;
  const plan = planInWords(round.settings.fieldwork ?? {});
  const planned = plan === undefined ? [] : [`  in the field: ${plan}`];
  return [head, `  ${standingInWords(standing)}`, ...instruments, ...planned];
}

/** What fieldwork is held against; undefined where nothing is said. */
export function planInWords({ dwellings, days }: FieldworkPlan): string | undefined {
  const parts = [
    ...(dwellings === undefined ? [] : [`${dwellings} dwellings in each place`]),
    ...(days === undefined ? [] : [`${days.from} to ${days.until}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** One line a round. */
export const listInWords = (rounds: readonly RoundEntry[]): readonly string[] =>
  rounds.map((entry) => `${entry.round.id}  ${standingInWords(entry)}  ${inOneLine(entry.round.title)}`);

/** One line of the trail, and a second one for its reason. `nameOf`: what people are called. */
export function lineInWords(
  { at, by, action, subject, round, reason, parts, questions, before, after, content }: AuditEntry,
  nameOf: (by: string) => string,
): string {
  const what = [
    ...(subject === round ? [] : [subject]),
    ...(parts === undefined ? [] : [parts.join(', ')]),
    ...(questions === undefined || questions.length === 0 ? [] : [questions.join(', ')]),
    ...(content === undefined ? [] : [`content ${short(content)}`]),
    ...hashesOf('description', before?.description, after?.description),
    ...hashesOf('frame', before?.frame, after?.frame),
  ];
  return [
    `${at}  ${action}  by ${inOneLine(nameOf(by))}`,
    ...what,
    ...(reason === '' ? [] : [`“${inOneLine(reason)}”`]),
  ].join('\n    ');
}

const short = (hash: string | undefined): string => (hash === undefined ? 'none' : hash.slice(0, 12));
const hashesOf = (what: string, before: string | undefined, after: string | undefined): readonly string[] =>
  before === after ? [] : [`${what} ${short(before)} → ${short(after)}`];
