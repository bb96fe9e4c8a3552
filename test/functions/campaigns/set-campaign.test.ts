/** A campaign that is put right keeps all that its form does not show, also what campaigns come to hold later. */
import { expect, test } from 'vitest';

import { setCampaign } from '#functions/campaigns/set-campaign.ts';
import { asTyped } from '#functions/campaigns/typed-campaign.ts';
import type { StoredCampaign } from '#functions/store/store.ts';
import { campaignSchema } from '#schemas/fieldwork/campaign.ts';
import { studies } from '../../studies.ts';
import { openOffice } from '../fieldwork/office.ts';
import { drawn } from '../ingest/ingest-platform.ts';
import { putRound } from '../store/lay-out.ts';

const { store, as } = await openOffice();
await putRound(store, drawn.round);

/** One that holds everything that a campaign may. */
const whole = {
  ...{
    id: 'airport-x',
    name: 'Airport X',
    place: 'Main hall',
    mode: 'airport',
    begins: '2026-06-01',
    ends: '2027-08-31',
  },
  ...{ target: 500, cost: { amount: 120_000, currency: drawn.round.reportingCurrency } },
  ended: { at: '2026-11-01T00:00:00Z', by: 'ana', reason: 'the hall is closed' },
  kiosk: { digest: 'a'.repeat(64), mostAnHour: 700 },
  ...{ printed: 51, revision: 7 },
} satisfies StoredCampaign;

async function putRight(present: StoredCampaign, typed: Partial<ReturnType<typeof asTyped>>) {
  const written: object[] = [];
  const over = {
    getCampaign: () => Promise.resolve(present),
    putCampaign: (_: string, campaign: object) => Promise.resolve((written.push(campaign), 'written' as const)),
  };
  const deps = { ...as('ana'), store: { ...store, ...over }, studies };
  const outcome = await setCampaign(deps, drawn.round.id, { ...asTyped(present), ...typed }, { reason: 'by the test' });
  return { kind: outcome.kind, written };
}

test('this test knows every field of a campaign', () => {
  const { revision, ...fields } = whole;
  expect(Object.keys(fields).toSorted()).toEqual(Object.keys(campaignSchema.entries).toSorted());
  expect(revision).toBe(7);
});

test('what the form shows is as it was typed, and everything else stays, also a field that nobody here knows', async () => {
  const present = { ...whole, addedLater: { kept: true } };
  const { place, ends, target, cost, ...others } = present;
  expect(asTyped(present)).toMatchObject({ place, ends, target: String(target), cost: String(cost.amount / 100) });
  const emptied = { name: 'Airport X, hall 2', place: '', ends: '', target: '', cost: '' };
  expect(await putRight(present, emptied)).toEqual({ kind: 'changed', written: [{ ...others, name: emptied.name }] });
});

test('a campaign that is typed as it stands is not written', async () => {
  expect(await putRight(whole, {})).toEqual({ kind: 'unchanged', written: [] });
});

test.each(['name', 'place', 'begins', 'ends', 'target', 'cost'] as const)(
  'another %s alone is a change',
  async (field) => {
    const other = {
      name: 'Another',
      place: 'Another',
      begins: '2026-06-02',
      ends: '2027-09-01',
      target: '501',
      cost: '1201',
    };
    const { kind } = await putRight(whole, {
      [field]: field === 'name' || field === 'place' ? 'Another' : other[field],
    });
    expect(kind).toBe('changed');
  },
);
