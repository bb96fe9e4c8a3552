/** A round from the file of the command: the same round, or the same faults; and the description of a draft, changed on a page. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import type { Round } from '#schemas/fieldwork/round.ts';
import { readRound } from '#functions/fieldwork/describing/read-round.ts';
import { catalogue } from '../../../studies.ts';
import { csv, fieldsOf, frame, roundsIn, typed } from './opening.ts';
import { coordinator, openPlace, round, staff } from './place.ts';

const { store, see, send, sendFiles, file } = await openPlace();
const maker = staff({ role: 'coordinator' });
const { entryOf, ids } = roundsIn(store);

describe('the file of the command', () => {
  const json = readFileSync('docs/rounds.md', 'utf8').split('```json\n')[1]?.split('```')[0] ?? '';
  const example = readFileSync('docs/rounds.md', 'utf8').split('```csv\n')[1]?.split('```')[0] ?? '';

  test('that the guide shows makes the round that the command makes', async () => {
    const fields = [
      ['by', 'file'],
      ['pasted', ''],
      ['file', new File([json], 'round.json')],
      ['frame', csv(example)],
    ] as const;
    const { status, headers } = await sendFiles(maker, '/new-round', fields);
    expect([status, headers.get('location')]).toEqual([303, '/fieldwork/rounds/tj-2026-autumn/about?made=yes']);
    const read = readRound(json, catalogue);
    expect((await entryOf('tj-2026-autumn')).round).toEqual(read.kind === 'round' ? read.round : undefined);
    expect(await store.getFrame('tj-2026-autumn')).toHaveLength(6);
  });

  test('cut by semicolons its frame has decimal commas', async () => {
    const pasted = json.replace('tj-2026-autumn', 'semicolons');
    const cut = 'instrument;psu;stratum;label;firstStageWeight\nhousehold;A;n;"Dusti, upper";12,5';
    const fields = [
      ['by', 'file'],
      ['pasted', pasted],
      ['frame', csv(cut)],
    ] as const;
    expect((await sendFiles(maker, '/new-round', fields)).status).toBe(303);
    expect(await store.getFrame('semicolons')).toMatchObject([{ label: 'Dusti, upper', firstStageWeight: 12.5 }]);
  });

  test.each([
    ['', 'the file is empty'],
    ['{ "id": "x" ', 'the file is not JSON: line 1'],
    [json.replace('minimumCell', 'minimumCel'), 'settings.minimumCel: unknown key'],
    [json.replace('"TJS"', '"LEI"'), 'Currency of the figures (reportingCurrency): "LEI" is no currency'],
    [
      json.replace('"household": 4', '"household": 99'),
      'What is asked (instruments.household): there is no version 99',
    ],
    [json.replace('{ "household": 4, "border": 3 }', '{}'), 'What is asked (instruments): asks nothing'],
    [
      json.replace('"minimumCell": 10', '"minimumCell": 0, "crossingsCap": 0'),
      'Fewest answers behind a published figure (settings.minimumCell): must be 1 or more',
    ],
    [json.replace('"minimumCell": 10', '"crossingsCap": 0'), 'Most crossings counted of one traveller (settings.cros'],
  ])('says what the command says, in the words of the form, with the key of the file: %#', async (pasted, fault) => {
    const before = await ids();
    const { status, html } = await send(maker, '/new-round', { by: 'file', pasted });
    expect(status).toBe(422);
    const lines = html.replaceAll('&quot;', '"').replaceAll(/<li[^>]*>/g, '• ');
    expect(lines.replaceAll(/<\/?(code|span)[^>]*>/g, '')).toContain(`• ${fault}`);
    expect(await ids()).toEqual(before);
  });
});

test('more than a function takes is told, and nothing of it is read', async () => {
  const before = await ids();
  const fields = [...fieldsOf({ ...typed, id: 'large' }), ['frame', csv(frame.padEnd(4 * 1024 * 1024))]] as const;
  const { status, html } = await sendFiles(maker, '/new-round', fields);
  expect([status, html.includes('more than 4 MB'), html.includes('remit round create --frame')]).toEqual([
    413,
    true,
    true,
  ]);
  expect(await ids()).toEqual(before);
});

describe('the description of a draft', () => {
  const at = '/rounds/tj-2026-autumn/describe';
  /** The form as a browser would send it back. */
  const shown = async () => {
    const { html } = await see(maker, at);
    const inputs = [...html.matchAll(/<input(?=[^>]* name="([^"]+)")(?=[^>]* value="([^"]*)")[^>]*>/g)];
    const fields = inputs.flatMap(([tag, name = '', value = '']) =>
      tag.includes('type="checkbox"') && !tag.includes('checked') ? [] : [[name, value] as const],
    );
    const chosen = [...html.matchAll(/<select[^>]* name="([^"]+)"[^>]*>([^]*?)<\/select>/g)].map(
      ([, name = '', options = '']) => [name, /value="([^"]*)" selected/.exec(options)?.[1] ?? ''] as const,
    );
    const texts = [...html.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)</g)].map(
      ([, name = '', text = '']) => [name, text.replaceAll('&quot;', '"')] as const,
    );
    return [...fields, ...chosen, ...texts];
  };

  test('sent back as it is shown changes nothing, also of what no form holds', async () => {
    const before = await entryOf('tj-2026-autumn');
    expect((await sendFiles(maker, at, await shown())).status).toBe(303);
    expect(await entryOf('tj-2026-autumn')).toEqual(before);
  });

  test('is changed where it was changed, with its revision, and by nobody else', async () => {
    const before = await entryOf('tj-2026-autumn');
    const fields = (await shown()).map(([name, value]) => [name, name === 'title' ? 'Another name' : value] as const);
    expect((await sendFiles(coordinator, at, fields)).status).toBe(404);
    expect((await sendFiles(maker, at, fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const other = fields.map(([name, value]) => [name, name === 'id' ? round.id : value] as const);
    expect((await sendFiles(maker, at, other)).status).toBe(303); // whatever a form says: the round of the address
    expect((await entryOf(round.id)).round.title).toBe(round.title);
    const after = await entryOf('tj-2026-autumn');
    expect(after.round).toEqual({ ...before.round, title: 'Another name' } satisfies Round);
    const late = await sendFiles(
      maker,
      at,
      fields.map(([name, value]) => [name, name === 'title' ? 'Late' : value] as const),
    );
    expect([late.status, late.html.includes('value="Late"')]).toEqual([412, true]);
    expect(await entryOf('tj-2026-autumn')).toEqual(after);
    expect((await store.listAudit('tj-2026-autumn')).at(-1)).toMatchObject({
      action: 'round-changed',
      parts: ['title'],
    });
  });

  test('is not for a round that has begun', async () => {
    await file(round.id, 'nora');
    const { status, html } = await see(maker, `/rounds/${round.id}/describe`);
    expect([status, html.includes('has begun')]).toEqual([409, true]);
    expect((await see(maker, `/rounds/${round.id}/about`)).html).not.toContain('Change the description');
  });
});
