/** An analyst sees how many can do what lacks; a caseworker sees who fits, and never who they are. */
import { describe, expect, test } from 'vitest';

import { analyst, caseworker, coordinator, openSkills, round } from './platform.ts';

const { register, see, send, store, logged } = await openSkills();
const at = `/rounds/${round.id}`;
const shortlist = `${at}/shortlist/2512%7C%7C`;

const list = await send(coordinator, `${at}/list`, { list: 'occupation,region,needed\n2512,,40\n251,,90\n7112,,12\n' });
const agreeing: string[] = [];
for (let n = 0; n < 23; n++) agreeing.push(await register({ occupation: '2512', birth_year: 1961 }));
for (let n = 0; n < 12; n++) await register({ occupation: '2513' });
for (let n = 0; n < 4; n++) await register({ occupation: '7112', education_field: '07', skills: ['construction'] });
const unwilling = await register({ occupation: '2512', consent_matching: 'no', skills: ['it'], education_field: '06' });
const best = await register({
  ...{ occupation: '2512', education_field: '06', skills: ['it'], interest_returning: 'yes', residence_city: 'DE_BER' },
  languages: [{ language: 'tg', level: 'native' }],
});

describe('a list that a coordinator pastes', () => {
  test('is kept, with a line in the trail', async () => {
    expect([list.status, list.headers.get('location')]).toEqual([303, `/skills${at}?rows=3&enough=0`]);
    const trail = await store.listAudit(round.id);
    expect(trail.find(({ action }) => action === 'shortages-imported')).toMatchObject({ by: 'ana', subject: round.id });
    expect((await see(coordinator, `${at}?rows=3&enough=0`)).html).toContain('The list is kept: 3 rows');
  });

  test('with a fault changes nothing, says where it is, and keeps what was typed', async () => {
    const before = await store.getShortages(round.id);
    const { status, html } = await send(coordinator, `${at}/list`, { list: 'occupation,needed\n<b>,4\n2512,x' });
    expect(status).toBe(422);
    expect(html).toContain('Line 2, occupation: &quot;&lt;b&gt;&quot; is no group of ISCO-08');
    expect(html).toContain('Line 3, needed: &quot;x&quot; is not a whole number');
    expect(html).toContain('2512,x</textarea>');
    expect(await store.getShortages(round.id)).toEqual(before);
  });
});

describe('an analyst', () => {
  test('sees counts to the nearest five of those who agreed, and no small one', async () => {
    const { html } = await see(analyst, at);
    const row = (code: string) => new RegExp(`>${code} [^<]*</th>([^]*?)</tr>`).exec(html)?.[1] ?? '';
    const numbers = (code: string) =>
      row(code)
        .replaceAll(/<[^>]*>/g, ' ')
        .trim()
        .split(/\s+/);
    expect(numbers('2512')).toEqual(['whole', 'country', '40', '25', '35']); // 24 agreed, of 36
    expect(numbers('251')).toEqual(['whole', 'country', '90', '35', '–']);
    expect(numbers('7112')).toEqual(['whole', 'country', '12', 'withheld', 'withheld']); // 4
    expect(html).not.toContain('/shortlist/');
  });

  test('has the same as a file, in which a count that is withheld is empty', async () => {
    const { html, headers } = await see(analyst, `${at}/counts.csv`);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(html.split('\r\n').slice(1)).toEqual(['2512,,,40,,,,25,35', '251,,,90,,,,35,', '7112,,,12,,,,,', '']);
  });
});

describe('a caseworker', () => {
  test('sees who fits, the best first, with reasons, and without counts', async () => {
    const { html } = await see(caseworker, shortlist);
    expect(html.indexOf('95 of 100 points')).toBeGreaterThan(0); // 50 + 15 + 10 + 10 + 10
    expect(html.indexOf('95 of 100 points')).toBeLessThan(html.indexOf('50 of 100 points'));
    expect(html).toContain('this occupation: Software developers');
    expect(html).toContain('language of work: Tajik, ');
    expect((await see(caseworker, at)).html).not.toContain('Registrants of this group');
  });

  test('learns neither id, nor age, sex or city; not even on the page’s addresses', async () => {
    const { html } = await see(caseworker, shortlist);
    for (const secret of [best, ...agreeing, '1961', '1985', 'DE_BER', 'Berlin', 'Female', 'Birth'])
      expect(html).not.toContain(secret);
  });

  test('does not see whoever agreed to something else alone', async () => {
    await store.putShortages(round.id, { ...(await listed()), rows: [{ occupation: '2512', needed: 40 }] });
    await see(caseworker, shortlist);
    const trail = await store.listAudit(round.id);
    expect(trail.filter(({ subject }) => subject === unwilling)).toEqual([]);
  });

  test('leaves a line with everybody whom they saw, one a day', async () => {
    await see(caseworker, shortlist);
    const lines = (await store.listAudit(round.id)).filter(({ action }) => action === 'registrant-listed');
    expect(lines).toHaveLength(25);
    expect(lines.filter(({ subject }) => subject === best)).toMatchObject([{ by: 'ana', reason: '2512||' }]);
  });

  test('nothing of anybody is logged', () => {
    expect(logged.join('\n')).not.toContain(best);
  });
});

const listed = async () => {
  const kept = await store.getShortages(round.id);
  if (kept === undefined) throw new Error('no list was kept');
  return kept;
};
