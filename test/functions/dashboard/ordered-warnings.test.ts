/** The warnings of a release on its page: the gravest first, and those that change no figure folded below. */
import { expect, test } from 'vitest';

import { analystCookie } from './fixture.ts';
import { withObservations } from './with-observations.ts';

test('the gravest warning stands first, and one that changes no figure is folded below the others', async () => {
  const warnings = ['not-compared', 'price-refused', 'no-exchange-rate'].map((code) => ({
    ...{ code, table: '', subject: '', count: 1, message: `Of ${code}.` },
  }));
  const app = withObservations([], {}, { warnings });
  const answer = await app.request('/dashboard/releases/release-1', { headers: { cookie: await analystCookie() } });
  const html = await answer.text();
  expect(html).toMatch(/<ul><li>Of no-exchange-rate\.<\/li><li>Of price-refused\.<\/li><\/ul><details>/);
  expect(html).toContain(
    '<summary>1 more, which changes no figure</summary><ul><li>Of not-compared.</li></ul></details>',
  );
});
