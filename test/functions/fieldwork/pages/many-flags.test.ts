/** Of a reason with hundreds of flags the page has the first ones, says how many there are, and leads to all of them. */
import { expect, test } from 'vitest';

import { coordinator, openPlace, round } from './place.ts';

const { file, see } = await openPlace();
const flags = async (query = '') => (await see(coordinator, `/rounds/${round.id}/flags${query}`)).html;
const rowsOf = (html: string, code: string): number => {
  const reason = new RegExp(`<details[^>]* data-flag="${code}"[^>]*>[\\s\\S]*?</details>`).exec(html)?.[0] ?? '';
  return reason.match(/<tr><th scope="row">/g)?.length ?? 0;
};

test('fifty of a reason, how many there are, and all of them on demand', async () => {
  for (let n = 0; n < 60; n++) await file(round.id, 'nora'); // all of one village, and of one mind
  const html = await flags();
  const [, code = '', all = ''] =
    /data-flag="([^"]+)"(?:(?!data-flag)[\s\S])*?The first 50 of (\d+)\./.exec(html) ?? [];
  expect(Number(all)).toBeGreaterThan(50);
  expect(rowsOf(html, code)).toBe(50);
  expect(html).toContain(`/flags?whole=${code}#household-${code}`);
  const whole = await flags(`?whole=${code}`);
  expect(rowsOf(whole, code)).toBe(Number(all));
  expect(whole).toMatch(new RegExp(`<details id="household-${code}" data-flag="${code}" open`));
  expect(rowsOf(await flags('?whole=nonsense'), code)).toBe(50);
});
