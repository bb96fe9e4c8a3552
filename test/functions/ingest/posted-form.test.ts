/** A registration that a browser posts by itself, without scripts: stored as any other, and answered with a page. */
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import { adult, child } from '../../survey-schemas/family-samples.ts';
import { bodyOf, linkTo, startIngest } from './ingest-platform.ts';

const { post, store, logged, close } = await startIngest();
afterAll(close);

const body = bodyOf('registration');
const asForm = { 'content-type': 'application/x-www-form-urlencoded' };
const posted = (text: string) => post(new URLSearchParams({ response: text }).toString(), undefined, asForm);

test('is stored once, however often the browser posts it, and the page has the receipt', async () => {
  for (const answer of [await posted(JSON.stringify(body)), await posted(JSON.stringify(body))]) {
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain(shortReceipt(String(body['id'])));
  }
  expect(await store.countResponses('tests', 'registration')).toBe(1);
});

test('the receipt has what is offered where they live, and no address says where that is', async () => {
  const lives = v.parse(v.object({ residence_country: v.string() }), body['answers']).residence_country;
  const text = { text: 'Hello', links: [] };
  await store.putOffer('tests', { country: lives, language: 'en', title: 'For you there', ...text });
  await store.putOffer('tests', { country: 'all', language: 'en', title: 'For everybody', ...text });
  const page = await (await posted(JSON.stringify(body))).text();
  expect(page).toContain('For you there');
  expect(page).not.toContain('For everybody');
});

test('that is not taken says why on a page, and repeats nothing that was answered', async () => {
  const faulty = { ...body, id: '019b7700-0000-7000-8000-0000000000f1', answers: { consent_registry: 'Zkx<b>' } };
  const answer = await posted(JSON.stringify(faulty));
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('This was not taken');
  expect(page).not.toContain('Zkx');
  expect(logged.join('\n')).not.toContain('Zkx');
  expect((await posted('{')).status).toBe(400);
  expect(await store.countResponses('tests', 'registration')).toBe(1);
});

test('is taken where people register, and nowhere else', async () => {
  const answer = await post(new URLSearchParams({ response: '{}' }).toString(), await linkTo('household'), asForm);
  expect(answer.status).toBe(415);
});

test('the receipt says so where no message can reach whoever registered, and what they can do instead', async () => {
  const unreached = 'No message can reach you';
  const later = () => Promise.resolve();
  const receiptOf = async (canSend: readonly ('email' | 'sms')[], contact: object) => {
    const platform = await startIngest(undefined, undefined, { messages: { canSend, later } });
    const answers = { ...v.parse(v.looseObject({}), body['answers']), email: undefined, phone: undefined, ...contact };
    const text = JSON.stringify({ ...body, answers });
    const answer = await platform.post(new URLSearchParams({ response: text }).toString(), undefined, asForm);
    await platform.close();
    expect(answer.status).toBe(200);
    return answer.text();
  };
  const [mail, number] = [{ email: 'planted@example.org' }, { phone: '+992931234567' }];
  expect(await receiptOf(['email', 'sms'], mail)).not.toContain(unreached);
  expect(await receiptOf(['email', 'sms'], number)).not.toContain(unreached);
  expect(await receiptOf(['email'], number)).toContain(unreached);
  expect(await receiptOf([], mail)).toContain(unreached);
});

test('a guardian reads that the child is registered, and whoever registers themself that they are', async () => {
  const platform = await startIngest();
  const receiptOf = async (answers: object, nth: number) => {
    const text = JSON.stringify({ ...body, id: `019b7700-0000-7000-8000-00000000010${nth}`, answers });
    return (await platform.post(new URLSearchParams({ response: text }).toString(), undefined, asForm)).text();
  };
  expect(await receiptOf(child, 1)).toContain('<h1>The child is registered</h1>');
  expect(await receiptOf({ ...adult, origin_district: undefined }, 2)).toContain('<h1>You are registered</h1>');
  await platform.close();
});
