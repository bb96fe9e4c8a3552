/** What people paste into a form loses the marks that nobody sees, as it would when it is kept. */
import { Model } from 'survey-core';
import { expect, test } from 'vitest';

import { readNumbers } from '#functions/client/filling/numbers.ts';
import { surveyJson } from '#schemas/language/surveyjs/survey-json.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import { registrationV2 } from '#schemas/studies/registration/registration.v2.ts';
import { spoken } from '../../survey-schemas/words/spoken.ts';

async function formOf(instrument: typeof householdV3 | typeof registrationV2): Promise<Model> {
  const form = new Model(surveyJson(instrument, await spoken(instrument)));
  readNumbers(form, instrument);
  return form;
}

test('names, contacts and dwellings are taken as they will be kept', async () => {
  const registration = await formOf(registrationV2);
  registration.setValue('name', ' Мария\u200b ');
  registration.setValue('phone', '+7  (926)  123 - 45 - 67 ');
  expect(registration.data).toMatchObject({ name: 'Мария', phone: '+79261234567' });
  const household = await formOf(householdV3);
  household.setValue('dwelling', 'Mu\u0308hle\u00a07\ufe0f');
  expect(household.data).toMatchObject({ dwelling: 'M\u00fchle 7' });
});

test.each(['\u2800', '\ufe0f', '\u0301', '\u200b\u00a0'])('what nobody can see is no answer', async (name) => {
  const form = await formOf(registrationV2);
  form.setValue('name', name);
  expect(form.getQuestionByName('name').isEmpty()).toBe(true);
});
