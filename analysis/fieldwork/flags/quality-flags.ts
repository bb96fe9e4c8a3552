/** All reasons to look at the interviews of a study, with the figures they are made of and what is not told. Plain data. */
import { note, type Note } from '#schemas/words/note.ts';
import { type Interview, isCounted } from '../interviews/interview.ts';
import { digitsOf, type Effect, flagsOfEnumerators } from './enumerator-flags.ts';
import { type DigitTest, firstDigitTest } from './first-digits.ts';
import { type Flag, type Limits, usualLimits } from './flag.ts';
import { flagsOfInterviews } from './interview-flags.ts';
import { myersIndex } from './myers.ts';
import { whippleIndex } from './whipple.ts';

export type Quality = {
  readonly instrument: string;
  /** Whole interviews that are compared. */
  readonly interviews: number;
  readonly flags: readonly Flag[];
  /** Who or what is not judged, and why. */
  readonly untold: readonly Note[];
  readonly effects: readonly Effect[];
  /** Indices of all ages together; null where there are none. */
  readonly whipple: number | null;
  readonly myers: number | null;
  readonly firstDigits: DigitTest | null;
};

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/**
 * A flag is a reason to look: nothing is left out of any figure because of one.
 *
 * @param interviews all responses to one study, read by one reader; trials and what was set aside are not judged
 * @param namesAges whether the study says which questions are of ages
 */
export function qualityOf(
  instrument: string,
  interviews: readonly Interview[],
  namesAges: boolean,
  limits: Limits = usualLimits,
): Quality {
  const contacts = interviews.filter(isCounted);
  const whole = contacts.filter(({ outcome }) => outcome === 'complete');
  const [single, people] = [
    flagsOfInterviews(contacts, whole, limits),
    flagsOfEnumerators(instrument, contacts, whole, limits),
  ];
  const { ages, first } = digitsOf(whole);
  const digits = firstDigitTest(first);
  return {
    instrument,
    interviews: whole.length,
    flags: [...single.flags, ...people.flags],
    untold: [
      ...single.untold,
      ...people.untold,
      ...(namesAges ? [] : [note('untold.no-ages', { study: { study: instrument } })]),
    ],
    effects: people.effects,
    whipple: finite(whippleIndex(ages).index),
    myers: finite(myersIndex(ages).index),
    firstDigits: digits.amounts === 0 ? null : digits,
  };
}
