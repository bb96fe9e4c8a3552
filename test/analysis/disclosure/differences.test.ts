/** How many people lie between two figures, and who they are: as somebody counts who has two lists before them. */
import { type Behind, behindOf, together } from '#analysis/disclosure/behind.ts';
import { changesBetween, hasSamePeople, whoDiffers } from '#analysis/disclosure/differences.ts';
import { packEntries, countEntries, unpackEntries } from '#analysis/disclosure/entries.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** Somebody's answers, what they bring to a figure, undefined where nothing, and with which weight. */
type Person = { readonly answers: number; readonly brings: number | undefined; readonly weight: number };

/** By id. */
type Study = Readonly<Record<string, Person>>;

const person = fc.record({
  answers: fc.integer({ min: 0, max: 2 }),
  brings: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
  weight: fc.constantFrom(1, 2),
});
const study: fc.Arbitrary<Study> = fc.dictionary(fc.integer({ min: 1, max: 30 }).map(String), person);

const contentOf = (id: string, { answers }: Person): number => Number(id) * 10 + answers;

function behind(people: Study): Behind {
  const entries = Object.entries(people);
  const of = {
    ids: Float64Array.from(entries, ([id]) => Number(id)),
    contents: Float64Array.from(entries, ([id, one]) => contentOf(id, one)),
  };
  const inside = entries.flatMap(([id, { brings }], entry) => (brings === undefined ? [] : [{ id, brings, entry }]));
  return behindOf(
    of,
    inside.map(({ entry }) => entry),
    Uint32Array.from(inside, ({ id, brings }) => Number(id) * 100 + brings),
    Float64Array.from(entries, ([, { weight }]) => weight),
  );
}

const insideOf = (people: Study) => Object.entries(people).filter(([, { brings }]) => brings !== undefined);
const lists = {
  people: ([id, { answers }]: readonly [string, Person]) => `${id}: ${answers}`,
  contributions: ([id, { brings }]: readonly [string, Person]) => `${id} brings ${brings}`,
  weighted: ([id, { brings, weight }]: readonly [string, Person]) => `${id} brings ${brings} times ${weight}`,
};

/** Those of one list who are not in the other. */
function missing(from: Study, other: Study, by: keyof typeof lists) {
  const there = new Set(insideOf(other).map(lists[by]));
  return insideOf(from).filter((one) => !there.has(lists[by](one)));
}

const changesIn = (before: Study, now: Study, by: keyof typeof lists): number =>
  Math.max(missing(now, before, by).length, missing(before, now, by).length);

describe('between two figures', () => {
  test('as many changed as a list of people, or of what they bring, says, whichever is fewer', () => {
    fc.assert(
      fc.property(study, study, (before, now) => {
        const fewest = Math.min(changesIn(before, now, 'people'), changesIn(before, now, 'contributions'));
        expect(changesBetween(behind(before), behind(now))).toBe(fewest);
        expect(hasSamePeople(behind(before), behind(now))).toBe(changesIn(before, now, 'people') === 0);
      }),
    );
  });

  test.each(['contributions', 'weighted'] as const)('who differs is on the longer list of %s', (what) => {
    fc.assert(
      fc.property(study, study, (before, now) => {
        const [left, came] = [missing(before, now, what), missing(now, before, what)];
        const longer = (came.length >= left.length ? came : left).map(([id, one]) => contentOf(id, one));
        const who = whoDiffers(behind(before), behind(now), what, 4);
        expect(who).toEqual({ count: longer.length, people: longer.slice(0, 4) });
      }),
    );
  });

  test('of two studies, people of both count', () => {
    fc.assert(
      fc.property(study, study, study, (before, now, other) => {
        const changes = changesBetween(together(behind(before), behind(other)), together(behind(now), behind(other)));
        const fewest = Math.min(changesIn(before, now, 'people'), changesIn(before, now, 'contributions'));
        expect(changes).toBe(fewest);
        const gone = changesBetween(together(behind(before), behind(other)), behind(before));
        expect(gone).toBe(insideOf(other).length);
      }),
    );
  });
});

describe('entries', () => {
  const ascending = fc
    .array(fc.integer({ min: 0, max: 2_000_000 }))
    .map((numbers) => Int32Array.from(new Set(numbers)).sort());

  test('come out as they were packed, near ones in a byte each', () => {
    fc.assert(
      fc.property(ascending, (numbers) => {
        const packed = packEntries(numbers, 2_000_001);
        expect(countEntries(packed)).toBe(numbers.length);
        expect(unpackEntries(packed, numbers.length)).toEqual(numbers);
      }),
    );
    expect(packEntries([0, 1, 127, 128, 255], 1000)).toHaveLength(5);
  });

  test.each([
    ['descend', [2, 1]],
    ['are more than there are people', [1, 10]],
  ])('that %s are refused', (_, numbers) => {
    expect(() => packEntries(numbers, 10)).toThrow(RangeError);
  });
});
