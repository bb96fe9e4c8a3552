/** A study that asks too much is refused before anything is built from it. */
import { describe, expect, test } from 'vitest';
import { studyLimits } from '#schemas/language/study/file/limits.ts';
import { edited } from './edits.ts';
import { savingsClubs } from './example.ts';
import { age, answer, asked, deep, english, faultsOf, measure, roster, type Slip } from './slip.ts';

const excesses: readonly Slip[] = [
  ['an expression too deep', { '/derive/0/is': deep(40) }, '/derive/0/is', 'at most 1000 parts, 32 levels'],
  [
    'a roster too long',
    { [`${asked}/people`]: roster({ years: age }, 201) },
    `${asked}/people/max`,
    'must be 200 or less',
  ],
  ['a label too long', { [`${english}/title`]: 'x'.repeat(201) }, `${english}/title`, 'must have 200 or fewer'],
  [
    'too many codes',
    { [`${asked}/meets/list/codes`]: Array.from({ length: 501 }, (_, i) => `c${i}`) },
    `${asked}/meets/list`,
    'at most 500 codes',
  ],
  [
    'too many breakdowns',
    { [`${measure}/0/by`]: Array.from({ length: 101 }, () => []) },
    `${measure}/0/by`,
    'must have 100 or fewer',
  ],
  [
    'too many derived variables',
    { '/derive': Array.from({ length: 101 }, (_, i) => ({ name: `v${i}`, at: 'savings-clubs', is: 1 })) },
    '/derive',
    'must have 100 or fewer',
  ],
];

test.each(excesses)('%s', (_, edits, pointer, says) => {
  const faults = faultsOf(edited(savingsClubs, edits));
  expect(faults.map((fault) => `${fault.pointer} ${fault.message}`).join()).toContain(`${pointer} `);
  expect(faults.map(({ message }) => message).join()).toContain(says);
});

describe('a study that asks too much', () => {
  test('more questions than a form could hold', () => {
    const many = Object.fromEntries(Array.from({ length: studyLimits.questions }, (_, i) => [`q${i}`, age]));
    const faults = faultsOf(edited(savingsClubs, { '/questions/many': { kind: 'group', of: many } }));
    expect(faults.map(({ message }) => message).join()).toContain(
      'questions, rosters and groups: 512, and 500 is the most',
    );
  });

  test('groups inside groups inside groups', () => {
    let nested: object = { q: age };
    for (let level = 0; level < 9; level++) nested = { [`g${level}`]: { kind: 'group', of: nested } };
    const faults = faultsOf(edited(savingsClubs, { '/questions/g': { kind: 'group', of: nested } }));
    expect(faults.map(({ message }) => message).join()).toContain('more than 8 groups and rosters inside each other');
  });

  test('rows of rows: the answers, and the steps of sums over all of them', () => {
    const rows = (of: object) => roster(of, 200);
    const many = Object.fromEntries(Array.from({ length: 3 }, (_, i) => [`n${i}`, age]));
    const sum = (i: number) => ({ rows: 'b', take: 'sum', of: answer(`n${i}`) });
    const all = {
      rows: 'a',
      take: 'sum',
      of: Array.from({ length: 30 }, () => sum(0)).reduce<object>((plus, one) => ({ plus: [plus, one] }), sum(1)),
    };
    const faults = faultsOf(
      edited(savingsClubs, {
        '/questions/a': rows({ b: rows(many) }),
        '/derive/1': { name: 'sum', at: 'savings-clubs', is: all },
      }),
    );
    const told = faults.map(({ message }) => message).join();
    expect(told).toContain('answers of one response');
    expect(told).toContain('steps of derived variables');
  });

  test('skip rules that lean on two before them, which a form would write out without end', () => {
    const on = (i: number) => ({ op: 'in', answer: `q${i}`, codes: ['yes'] });
    const chain = Object.fromEntries(
      Array.from({ length: 100 }, (_, i) => [
        `q${i}`,
        { kind: 'select-one', list: 'yes_no', ...(i > 1 && { visibleIf: { op: 'any', of: [on(i - 1), on(i - 2)] } }) },
      ]),
    );
    const faults = faultsOf(edited(savingsClubs, { '/questions/chain': { kind: 'group', of: chain } }));
    expect(faults.map(({ message }) => message).join()).toContain('as a form writes them out');
  });

  test('rows of rows of rows, which no form can show', () => {
    const three = roster({ b: roster({ c: roster({ n: age }) }) });
    const faults = faultsOf(edited(savingsClubs, { '/questions/a': three }));
    expect(faults.map(({ pointer }) => pointer)).toContain('/questions/a/of/b/of/c');
  });

  test('a choice of every currency in a hundred questions', () => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, i) => [`q${i}`, { kind: 'select-many', list: 'currency' }]),
    );
    const faults = faultsOf(edited(savingsClubs, { '/questions/many': { kind: 'group', of: many } }));
    expect(faults.map(({ message }) => message).join()).toContain('columns of its tables');
  });

  test('lists inside lists without end', () => {
    const bottomless: unknown = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    const faults = faultsOf(edited(savingsClubs, { '/tables': bottomless }));
    expect(faults.map(({ message }) => message)).toEqual(['more than 100 levels inside each other']);
  });
});
