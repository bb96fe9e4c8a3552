/** Version 4 of the household survey asks for pay, and for what is paid out of it, of months worked alone. */
import { expect, test } from 'vitest';

import { checkResponse } from '#schemas/language/check/check-response.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import { householdV4 } from '#schemas/studies/household/household.v4.ts';
import { envelope, householdWithSon } from './samples.ts';

const [son] = householdWithSon.senders;
const { gross_monthly_pay, taxes, social_contributions, spending_abroad, transport_cost, ...unpaid } = son;
const paid = { gross_monthly_pay, taxes, social_contributions, spending_abroad, transport_cost };

function faults(instrument: Instrument, sender: object): readonly string[] {
  const { id, version } = instrument;
  const answers = { ...householdWithSon, senders: [sender] };
  const body = { ...envelope(householdV3, householdWithSon), instrument: id, version, answers };
  const checked = checkResponse(instrument, body);
  return checked.kind === 'valid' ? [] : checked.faults.map(({ rule, pointer }) => `${rule} ${pointer}`);
}
const each = (rule: string) => Object.keys(paid).map((name) => `${rule} /answers/senders/0/${name}`);

test('who worked is asked for their pay, as before', () => {
  expect(faults(householdV4, son)).toEqual([]);
  expect(faults(householdV4, unpaid).toSorted()).toEqual(each('required').toSorted());
});

test.each([0, 'dont_know'])('of who worked %s months nothing is asked that hangs on pay', (months_worked) => {
  expect(faults(householdV4, { ...unpaid, months_worked })).toEqual([]);
});

test('of who worked no month an answer about pay is refused, where version 3 asked for it', () => {
  const idle = { ...son, months_worked: 0 };
  expect(faults(householdV4, idle)).toEqual(expect.arrayContaining(each('hidden')));
  expect(faults(householdV3, { ...unpaid, months_worked: 0 })).toEqual(expect.arrayContaining(each('required')));
});
