/** What a clerk decides about a form that was typed differently: which typing is right, or what stands on the paper where neither is. */
import { everyAnswer } from '#functions/client/engine/answers.ts';
import { begin } from '#functions/client/engine/step.ts';
import { type Doubt, doubtsIn } from '#functions/client/engine/doubts.ts';
import type { Address } from '#functions/client/engine/entered.ts';
import { type FormProblem, problemsOf } from '#functions/client/engine/problems.ts';
import type { State } from '#functions/client/engine/state.ts';
import type { View } from '#functions/client/screens/view.ts';
import { agreed, dayOfPaper, differences } from '#functions/registry/paper/agreement.ts';
import type { Registry } from '#functions/registry/paper/take.ts';
import { askedIn, fields, firstStepOf, type Posted } from '#functions/registry/plain/fields.ts';
import { fieldIn } from '#functions/registry/plain/posted.ts';
import { isJsonObject, type JsonObject } from '#functions/store/json.ts';
import { type PaperOwn, paperPicks, type PaperPicks, type PaperTyping } from '#functions/store/paper-entry.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import { isDay } from '#schemas/basics/calendar.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import { type Entry, entryOf } from './entry.ts';

export type Deciding = {
  readonly view: View;
  readonly language: Entry['language'];
  /** Questions that were typed differently, the day first. */
  readonly apart: readonly string[];
  /** Questions that are asked after an answer of the clerk's own, and were asked in neither typing. */
  readonly opened: readonly string[];
  readonly picks: PaperPicks;
  /** The day that the clerk wrote, as it was written. */
  readonly day: string;
  /** What is wrong, and what is unlikely, about answers of the clerk's own. */
  readonly problems: readonly FormProblem[];
  readonly doubts: readonly Doubt[];
  readonly sure: readonly string[];
  /** Places that stand on this page. */
  readonly shown: readonly Address[];
  /** What the clerk wrote themself; undefined while something is missing or wrong. */
  readonly own: PaperOwn | undefined;
};

type Given = Pick<Parameters<typeof entryOf>[2], 'campaign' | 'newId' | 'language'> & {
  readonly first: PaperTyping;
  readonly second: PaperTyping;
  readonly posted: Posted;
  /** The latest day that may stand on paper. */
  readonly today: string;
};

/** Which typing was said to be right, by question. Whoever adds a row to answers of their own says that neither is. */
export const picksIn = (posted: Posted): PaperPicks =>
  Object.fromEntries(
    posted.flatMap(([name, value]) => {
      if (name === fields.add || name === fields.remove) return [[firstStepOf(name, value), 'neither' as const]];
      const pick = name.startsWith('pick ') ? paperPicks.find((one) => one === value) : undefined;
      return pick === undefined ? [] : [[name.slice(5), pick] as const];
    }),
  );

const without = <T>(record: Readonly<Record<string, T>>, names: readonly string[]): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));

/** The form with what the two agree on, what was picked, and what the clerk wrote; what they wrote is checked as any answer. */
export async function decidingOf(
  registry: Registry,
  frame: readonly FrameUnit[],
  { first, second, posted, today, ...given }: Given,
): Promise<Deciding> {
  const { instrument } = registry.study;
  const plan = planOf(instrument);
  const apart = differences(instrument, first, second);
  const picks = Object.fromEntries(Object.entries(picksIn(posted)).filter(([name]) => apart.includes(name)));
  const own = apart.filter((name) => picks[name] === 'neither');
  const day = fieldIn(posted, 'day') ?? '';
  const settled = agreed(instrument, first, second, picks, undefined);
  const at = { ...given, by: 'paper', today: isDay(day) ? day : settled.day } as const;
  const base = without(settled.answers, own);

  const { view: blank } = await entryOf(registry, frame, { ...at, posted: [], suggested: {} });
  const { world } = blank;
  const askedOf = (answers: JsonObject): readonly string[] =>
    askedIn(world, begin(world, given.language, answers, given.newId)).map(([name = '']) => name);
  const before = new Set([...askedOf(first.answers), ...askedOf(second.answers), ...apart]);
  const mayWrite = (name: string): boolean => own.includes(name) || (plan.questions.has(name) && !before.has(name));
  const written = posted.filter(([name, value]) => mayWrite(firstStepOf(name, value)));

  const entry = await entryOf(registry, frame, { ...at, posted: written, suggested: base });
  const { state, isShown, sure } = entry;
  const asked = askedIn(world, state);
  const opened = [...new Set(asked.map(([name = '']) => name))].filter((name) => !before.has(name));
  const isOwn = ({ address: [name = ''] }: { readonly address: Address }): boolean =>
    own.includes(name) || opened.includes(name);
  const isNew = asked.some((address) => isOwn({ address }) && !isShown(address) && !own.includes(address[0] ?? ''));
  const problems = problemsOf(world, state).filter(isOwn);
  const doubts = doubtsIn(world, state).filter(isOwn);
  const isRight = !isNew && problems.length + doubts.length === 0;
  const isDayRight = !own.includes(dayOfPaper) || (isDay(day) && day <= today);
  const all = everyAnswer(plan, state.entered);
  const answers = Object.fromEntries(Object.entries(all).filter(([name]) => isOwn({ address: [name] })));
  if (!isJsonObject(answers)) throw new TypeError('a form holds JSON alone');
  const picksOfOpened = Object.fromEntries(opened.map((name) => [name, 'neither' as const]));
  return {
    ...{ language: entry.language, apart, opened, day, sure },
    view: {
      ...entry.view,
      state: blankedIn(
        state,
        apart.filter((name) => !own.includes(name)),
      ),
    },
    picks: { ...picks, ...picksOfOpened },
    problems: problems.filter(({ address }) => isShown(address)),
    doubts,
    shown: [...asked.filter((address) => isOwn({ address })), ...own.map((name) => [name])],
    own: isRight && isDayRight ? { answers, ...(own.includes(dayOfPaper) && { day }) } : undefined,
  };
}

/** Boxes for an answer of the clerk's own are empty until they write one: what a clerk typed is no suggestion. */
const blankedIn = (state: State, names: readonly string[]): State => ({
  ...state,
  entered: { cells: without(state.entered.cells, names), rows: without(state.entered.rows, names) },
});
