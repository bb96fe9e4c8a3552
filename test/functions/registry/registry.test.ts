/** What somebody who wants to register is shown. */
import { describe, expect, test } from 'vitest';

import { createRegistryApp } from '#functions/registry/app.tsx';
import type { StoredCampaign } from '#functions/store/store.ts';
import type { RoundState } from '#schemas/fieldwork/life-cycle.ts';
import { round } from '../dashboard/fixture.ts';
import { studies } from '../../studies.ts';
import { listed } from '../store/lay-out.ts';

const open = { ...round, instruments: { registration: 2 } };
let state: RoundState = 'open';
let campaigns: readonly StoredCampaign[] = [];
const app = createRegistryApp({
  studies,
  now: () => new Date('2026-11-22T10:00:00Z'),
  newId: () => 'id',
  store: {
    getRoundEntry: (id) =>
      Promise.resolve(id === 'open' ? listed(open, state) : id === 'closed' ? listed(round) : undefined),
    getCampaign: () => Promise.resolve(undefined),
    listOffers: () => Promise.resolve([]),
    listAssociations: () => Promise.resolve([]),
    getJoined: () => Promise.resolve(undefined),
    listCampaigns: () => Promise.resolve(campaigns),
    getFrame: () =>
      Promise.resolve([
        {
          instrument: 'household',
          psu: 'V17',
          stratum: 'rural',
          label: 'Village 17',
          region: 'north',
          firstStageWeight: 20,
        },
      ]),
  },
});

const page = async (path: string) => {
  const answer = await app.request(path);
  return { status: answer.status, html: await answer.text() };
};

test('the page says what registration is for before it asks anything', async () => {
  const { html } = await page('/register/open');
  expect(html).toContain('What your answers are used for');
  expect(html).toContain('agree to one and refuse another');
});

test('a campaign and the place of registration come from the address', async () => {
  const { html } = await page('/register/open?campaign=summer-2026&mode=airport');
  expect(html).toContain('{&quot;campaign&quot;:&quot;summer-2026&quot;,&quot;intake_mode&quot;:&quot;airport&quot;,');
});

test('where somebody comes from is chosen among the regions of the round', async () => {
  expect((await page('/register/open')).html).toContain('data-regions="[&quot;north&quot;]"');
});

test('the page names the wording that is agreed to', async () => {
  expect((await page('/register/open')).html).toContain('&quot;consent_version&quot;:&quot;2026-1&quot;');
});

test('whatever else an address carries is left out', async () => {
  const { html } = await page('/register/open?campaign=%3Cb%3Ehi&mode=moon&name=Ana');
  expect(html).toContain('{&quot;campaign&quot;:&quot;none&quot;,&quot;intake_mode&quot;:&quot;web&quot;,');
  expect(html).not.toContain('Ana');
});

test.each(['closed', 'nowhere'])('there is no registration at /register/%s', async (id) => {
  const { status, html } = await page(`/register/${id}`);
  expect(status).toBe(404);
  expect(html).toContain('no open registration');
});

test('nobody begins to register in a round that is a draft, closing or closed', async () => {
  const shown = async (now: RoundState) => {
    state = now;
    const { status, html } = await page('/register/open');
    state = 'open';
    return [status, html.includes('id="filling"'), html.includes('This registration has closed')];
  };
  expect(await shown('open')).toEqual([200, true, false]);
  expect(await shown('draft')).toEqual([404, false, false]);
  for (const over of ['closing', 'closed', 'archived'] as const) expect(await shown(over)).toEqual([410, false, true]);
});

describe('in a round that keeps campaigns', () => {
  const airport = { id: 'airport-x', name: 'Airport X', mode: 'airport', begins: '2026-11-01', revision: 1 } as const;
  const answer = async (kept: readonly StoredCampaign[], query: string) => {
    campaigns = kept;
    const { html } = await page(`/register/open?${query}`);
    campaigns = [];
    const [, campaign, mode] =
      /campaign&quot;:&quot;([\w-]+)&quot;,&quot;intake_mode&quot;:&quot;(\w+)/.exec(html) ?? [];
    const said = ['not known here', 'has not begun', 'is over'].find((words) => html.includes(words));
    return [campaign, mode, said];
  };

  test('how people come is what the campaign says, whatever the address does', async () => {
    expect(await answer([airport], 'campaign=airport-x&mode=web')).toEqual(['airport-x', 'airport', undefined]);
  });

  test('one that it does not have, that is over or has not begun is said, and people register without it', async () => {
    const ended = { at: '2026-11-21T00:00:00.000Z', by: 'ana', reason: 'the budget is spent' };
    expect(await answer([airport], 'campaign=airport-y&mode=airport')).toEqual(['none', 'web', 'not known here']);
    expect(await answer([{ ...airport, ended }], 'campaign=airport-x')).toEqual(['none', 'web', 'is over']);
    expect(await answer([{ ...airport, ends: '2026-11-20' }], 'campaign=airport-x')).toEqual([
      'none',
      'web',
      'is over',
    ]);
    expect(await answer([{ ...airport, begins: '2026-11-24' }], 'campaign=airport-x')).toEqual([
      'none',
      'web',
      'has not begun',
    ]);
  });

  test('its last day lasts until it is over everywhere, its first begins where it begins first', async () => {
    // 22 November, 10:00 UTC: still 21 November in the last place on Earth, already the 23rd after 14 hours ahead of 10:00.
    expect(await answer([{ ...airport, ends: '2026-11-21' }], 'campaign=airport-x')).toEqual([
      'airport-x',
      'airport',
      undefined,
    ]);
    expect(await answer([{ ...airport, begins: '2026-11-23' }], 'campaign=airport-x')).toEqual([
      'airport-x',
      'airport',
      undefined,
    ]);
  });

  test('whoever comes by none is told nothing', async () => {
    expect(await answer([airport], '')).toEqual(['none', 'web', undefined]);
  });
});
