/** Flags about single interviews: how long, how alike, when. */
import { note, type Note } from '#schemas/words/note.ts';
import { grouped } from '../interviews/grouped.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Flag, Flagged, Limits } from './flag.ts';
import { disorders } from './impossible-order.ts';
import { modifiedZ } from './outliers.ts';
import { maximumMatches } from './percent-match.ts';
import { elsewhereAlike } from './positions.ts';

/** Fewer answers in common say nothing. */
const fewestAnswers = 10;

/** Minutes from the beginning to the end; 0 where the times cannot be. */
export const minutesOf = ({ times }: Interview): number => Math.max(0, (times.end - times.start) / 60_000);

const of = ({ instrument, id, enumerator }: Interview): Pick<Flag, 'instrument' | 'interview' | 'enumerator'> => ({
  instrument,
  interview: id,
  ...(enumerator !== undefined && { enumerator }),
});

/** |z| of ln(minutes) beyond the limit. */
function durations(whole: readonly Interview[], { outlier, fewestInterviews }: Limits): Flagged {
  const timed = whole.filter((one) => minutesOf(one) > 0);
  const [first] = whole;
  if (timed.length < fewestInterviews) {
    const places = { study: { study: first?.instrument ?? '' }, count: timed.length, least: fewestInterviews };
    return { flags: [], untold: first === undefined ? [] : [note('untold.few-in-all', places)] };
  }
  const scores = modifiedZ(timed.map((one) => Math.log(minutesOf(one))));
  const flags = timed.flatMap((one, at): readonly Flag[] => {
    const value = scores[at] ?? NaN;
    return Math.abs(value) > outlier ? [{ code: 'duration', ...of(one), value }] : [];
  });
  return { flags, untold: [] };
}

/** Of each interview the screen that lies farthest beyond the limit: |z| of ln(seconds) among all interviews that were on it. */
function screenDurations(whole: readonly Interview[], { outlier, fewestInterviews }: Limits): readonly Flag[] {
  const timed = whole.flatMap((one) =>
    Object.entries(one.screens ?? {}).flatMap(([screen, seconds]) => (seconds > 0 ? [{ one, screen, seconds }] : [])),
  );
  const beyond = [...grouped(timed, ({ screen }) => screen).values()].flatMap((group) => {
    if (group.length < fewestInterviews) return [];
    const scores = modifiedZ(group.map(({ seconds }) => Math.log(seconds)));
    return group.flatMap(({ one, screen }, at) => {
      const value = scores[at] ?? NaN;
      return Math.abs(value) > outlier ? [{ one, screen, value }] : [];
    });
  });
  return [...grouped(beyond, ({ one }) => one.id).values()].map((group): Flag => {
    const [first, ...others] = group;
    const far = others.reduce((a, b) => (Math.abs(b.value) > Math.abs(a.value) ? b : a), first!);
    return { code: 'screen-duration', ...of(far.one), of: far.screen, value: far.value, n: group.length };
  });
}

/** Every answer of a battery is the same. */
const straightLines = (whole: readonly Interview[]): readonly Flag[] =>
  whole.flatMap((one): readonly Flag[] => {
    const { run } = one.look;
    return run !== undefined && run.same === run.of ? [{ code: 'straight-line', ...of(one), value: 1, n: run.of }] : [];
  });

/** Interviews whose answers are exactly those of an earlier one, wherever and by whom. */
function copies(whole: readonly Interview[]): readonly Flag[] {
  const rich = whole.filter(({ look }) => look.cells.length >= fewestAnswers);
  const alike = grouped(rich, ({ look }) => `${look.cells.join()} ${look.values.join()}`);
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.map((one): Flag => ({ code: 'same-answers', ...of(one), with: first?.id ?? '', value: 1 })),
  );
}

/** The share of equal answers with the most alike interview of the same enumerator, or of the same place where nobody is named. */
function alike(whole: readonly Interview[], { alike: limit, mostCompared }: Limits): Flagged {
  const flags: Flag[] = [];
  let leftOut = 0;
  for (const group of grouped(whole, ({ enumerator, psu }) => enumerator ?? psu).values()) {
    if (group.length > mostCompared) {
      leftOut += group.length;
      continue;
    }
    for (const [at, { with: other, share }] of maximumMatches(
      group.map(({ look }) => look),
      fewestAnswers,
    ).entries()) {
      const [one, like] = [group[at], group[other]];
      // One that is the same to the last answer has a flag of its own.
      if (one !== undefined && like !== undefined && share >= limit && share < 1)
        flags.push({ code: 'near-duplicate', ...of(one), with: like.id, value: share });
    }
  }
  const [first] = whole;
  const told = { study: { study: first?.instrument ?? '' }, most: mostCompared, count: leftOut };
  return { flags, untold: leftOut === 0 ? [] : [note('untold.too-many', told)] };
}

function nights(whole: readonly Interview[], { morning, night }: Limits): Flagged {
  const flags = whole.flatMap((one): readonly Flag[] => {
    const late = (one.times.hours ?? []).find((hour) => hour < morning || hour >= night);
    return late === undefined ? [] : [{ code: 'night', ...of(one), value: late }];
  });
  const unknown = whole.filter(({ times }) => times.hours === undefined);
  const [first] = unknown;
  const untold: readonly Note[] =
    first === undefined
      ? []
      : [note('untold.no-local-time', { study: { study: first.instrument }, count: unknown.length })];
  return { flags, untold };
}

/** Every contact has times that can be wrong, not whole interviews alone. */
function order(contacts: readonly Interview[]): readonly Flag[] {
  const byId = new Map(contacts.map((one) => [one.id, one]));
  const timed = contacts.map(({ id, enumerator, onePerson, unit, visit, times: { start, end } }) => ({
    id,
    who: onePerson ? enumerator : undefined,
    start,
    end,
    unit,
    visit,
  }));
  return disorders(timed).flatMap(({ id, kind, with: other }): readonly Flag[] => {
    const one = byId.get(id);
    return one === undefined ? [] : [{ code: kind, ...of(one), ...(other !== undefined && { with: other }) }];
  });
}

/** A second whole interview of a unit, after the first. */
const twice = (whole: readonly Interview[]): readonly Flag[] =>
  [...grouped(whole, ({ unit }) => unit).values()].flatMap((group) => {
    const [first, ...others] = [...group].sort((a, b) => a.times.end - b.times.end);
    return others.map((one): Flag => ({ code: 'interviewed-twice', ...of(one), with: first?.id ?? '' }));
  });

/**
 * @param contacts every counted response of a study
 * @param whole those of them that are whole interviews
 */
export function flagsOfInterviews(
  contacts: readonly Interview[],
  whole: readonly Interview[],
  limits: Limits,
): Flagged {
  const [long, like, dark] = [durations(whole, limits), alike(whole, limits), nights(whole, limits)];
  return {
    flags: [
      ...long.flags,
      ...screenDurations(whole, limits),
      ...straightLines(whole),
      ...copies(whole),
      ...like.flags,
      ...twice(whole),
      ...elsewhereAlike(whole).map(({ one, with: other }): Flag => ({
        code: 'same-position',
        ...of(one),
        with: other.id,
      })),
      ...dark.flags,
      ...order(contacts),
    ],
    untold: [...long.untold, ...like.untold, ...dark.untold],
  };
}
