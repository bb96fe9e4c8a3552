/** Whom a trail names: the person, as colleagues call them. */
import { expect, test } from 'vitest';

import { atTerminal, namesIn } from '#functions/platform/members/people.ts';

const ana = { id: 'staff-1', name: 'Ana', role: 'coordinator', subject: 'sub-of-ana', revision: 1 } as const;
const gone = { id: 'staff-2', name: 'Ben', role: 'analyst', ended: '2026-11-01T00:00:00Z', revision: 2 } as const;
const nameOf = namesIn({ members: [ana, gone] });

test('a member of staff is named with the id, also when their access has ended, or when they acted by a group of the pool before', () => {
  expect(['staff-1', 'staff-2', 'sub-of-ana'].map(nameOf)).toEqual(['Ana (staff-1)', 'Ben (staff-2)', 'Ana (staff-1)']);
});

test('somebody at a terminal is the user of the machine, and is taken for nobody on the roll', () => {
  expect(nameOf(atTerminal('staff-1'))).toBe('terminal: staff-1');
});
