/** Two interviews of one dwelling, side by side: how often the answers differ, by type of question. */
import { type QuestionType, questionTypes } from '#schemas/language/study/quality.ts';
import { grouped } from '../interviews/grouped.ts';
import { type Interview, isCounted } from '../interviews/interview.ts';

export type ErrorRate = {
  readonly compared: number;
  readonly different: number;
  /** different / compared; null where nothing was compared. */
  readonly rate: number | null;
};
export type Backcheck = {
  readonly pairs: number;
  readonly types: readonly ({ readonly type: QuestionType } & ErrorRate)[];
  readonly questions: readonly ({ readonly question: string; readonly type: QuestionType } & ErrorRate)[];
  /** By whoever made the first interview. */
  readonly enumerators: readonly ({ readonly enumerator: string; readonly pairs: number } & ErrorRate)[];
};

type Pair = { readonly first: Interview; readonly again: Interview };
type Asked = readonly (readonly [question: string, type: QuestionType])[];

/**
 * The interview that counts, and the last one of the same dwelling that somebody else made after it and that is in no
 * figure: filed through a link for trials, or set aside. A second interview that counts as well is a duplicate, no check.
 */
function pairsOf(interviews: readonly Interview[]): readonly Pair[] {
  const whole = interviews.filter(({ outcome }) => outcome === 'complete');
  return [...grouped(whole, ({ unit }) => unit).values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => a.times.end - b.times.end);
    const first = sorted.find(isCounted);
    if (first === undefined) return [];
    const again = sorted.filter(
      (one) => !isCounted(one) && one.enumerator !== first.enumerator && one.times.start >= first.times.end,
    );
    const last = again[again.length - 1];
    return last === undefined ? [] : [{ first, again: last }];
  });
}

function rateOf(pairs: readonly Pair[], asked: Asked): ErrorRate {
  let [compared, different] = [0, 0];
  for (const { first, again } of pairs)
    for (const [question] of asked) {
      const [one, other] = [first.look.again[question], again.look.again[question]];
      if (one === undefined || other === undefined) continue;
      compared += 1;
      if (one !== other) different += 1;
    }
  return { compared, different, rate: compared === 0 ? null : different / compared };
}

/**
 * Error rates of a back-check: different answers / compared ones. A question is compared where both answered it; who refused
 * or did not know contradicts nobody.
 *
 * @param again questions by type, as the study names them
 * @see Innovations for Poverty Action, Back Check Manual; `bcstats`
 */
export function compareBackchecks(
  interviews: readonly Interview[],
  again: Readonly<Partial<Record<QuestionType, readonly string[]>>>,
): Backcheck {
  const pairs = pairsOf(interviews);
  const asked = questionTypes.flatMap((type) => (again[type] ?? []).map((question) => [question, type] as const));
  const enumerators = grouped(pairs, ({ first }) => first.enumerator ?? '');
  return {
    pairs: pairs.length,
    types: questionTypes.map((type) => ({
      type,
      ...rateOf(
        pairs,
        asked.filter(([, of]) => of === type),
      ),
    })),
    questions: asked.map(([question, type]) => ({ question, type, ...rateOf(pairs, [[question, type]]) })),
    enumerators: [...enumerators.keys()].sort().map((enumerator) => {
      const own = enumerators.get(enumerator) ?? [];
      return { enumerator, pairs: own.length, ...rateOf(own, asked) };
    }),
  };
}
