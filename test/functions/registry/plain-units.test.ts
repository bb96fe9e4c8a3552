/** Amounts, their currencies and what is counted, where no script helps: said beside each field, read, and asked back. */
import { expect, test } from 'vitest';

import { isRoster, planOf } from '#schemas/language/questions/outline.ts';
import { registrationV2 } from '#schemas/studies/registration/registration.v2.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { languages } from '#schemas/words/languages.ts';
import { address, agreed, app, faultAt, fieldsetOf, post } from './plain-form.ts';

const sending = [...agreed, ['chose sends', 'yes'], ['chose last_transfer_known', 'yes']] as const;

test.each(languages)(
  'in %s every amount has its currency beside it, and every number words for what is counted',
  async (language) => {
    const html = await (
      await app.request(`${address}&lang=${language}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(
          [...sending, ['chose conversion', 'amount_received']].map(([name = '', value = '']) => [name, value]),
        ),
      })
    ).text();
    const { sentences } = await loadFormWords(language);
    const leaves = [...planOf(registrationV2).questions.values()].flatMap((planned) =>
      isRoster(planned) ? [] : [planned],
    );
    const amounts = leaves.filter((planned) => planned.leaf.asked.control === 'amount').map(({ name }) => name);
    expect(amounts).toEqual(['sent', 'amount_sent', 'fee', 'amount_received']);
    for (const name of amounts) {
      const field = fieldsetOf(html, name);
      expect(field).toContain(`aria-label="${sentences['asking.currency']}"`);
      expect(field).toMatch(/<option value="[A-Z]{3}" selected="">[A-Z]{3} – /);
    }
    const counted = leaves.filter(({ leaf: { asked } }) => asked.control === 'number' && asked.unit !== undefined);
    expect(counted.map(({ name }) => name)).toEqual(['family_abroad', 'family_at_home']);
    for (const { name } of counted) expect(fieldsetOf(html, name)).toMatch(/<legend><label for="[^"]+">[^<]{15,}</);
  },
);

test('a size or a currency beside a number is asked back, and what is meant is what is kept; what was understood is told', async () => {
  const spelled = [
    ...sending,
    ['typed sent|', '2 тыс $'],
    ['typed sent|_currency', 'TJS'],
    ['check', 'yes'],
    ['shown', 'sent'],
  ] as const;
  const asked = await post(spelled);
  expect(faultAt(asked, 'sent')).not.toBe('');
  const value = '{&quot;amount&quot;:200000,&quot;currency&quot;:&quot;USD&quot;}';
  expect(fieldsetOf(asked, 'sent')).toContain(`name="meant sent" value="${value}"`);
  expect(fieldsetOf(asked, 'sent')).toContain('2,000 USD');
  const kept = await post([...spelled, ['meant sent', value.replaceAll('&quot;', '"')]]);
  expect(faultAt(kept, 'sent')).toBe('');
  expect(fieldsetOf(kept, 'sent')).toMatch(/<option value="USD" selected="">/);
  const plain = await post([...sending, ['typed sent|', '12 500'], ['typed sent|_currency', 'TJS']]);
  expect(fieldsetOf(plain, 'sent')).toContain('Read as 12,500 TJS – 12 thousand 500');
  expect(fieldsetOf(await post([...spelled, ['meant sent', '{"amount":1,"currency":"USD"}']]), 'sent')).toContain(
    'name="meant sent"',
  );
});
