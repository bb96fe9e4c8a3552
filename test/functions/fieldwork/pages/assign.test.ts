/** Who goes out and where to, said on a page: one at a time or in a table, all of it or each fault with its place. */
import { describe, expect, test } from 'vitest';

import { putState } from '../../store/lay-out.ts';
import { coordinator, openPlace, round, supervisorOf } from './place.ts';

const { store, see, send, places, logged } = await openPlace();
const people = `/rounds/${round.id}/people`;
const everybody = () => store.listEnumerators(round.id);
const one = (id: string) => store.getEnumerator(round.id, id);
const ownLines = async () => (await store.listAudit(round.id)).filter(({ by }) => by === 'ana');
const paste = (...rows: readonly string[]) => send(coordinator, `${people}/table`, { table: rows.join('\n') });
const blank = { id: '', name: '', team: '', places: '', revision: '' };
const person = (form: Readonly<Record<string, string>>) => send(coordinator, `${people}/person`, { ...blank, ...form });
const faultsIn = (html: string): readonly string[] =>
  [...(/<ul class="table-faults">([^]*?)<\/ul>/.exec(html)?.[1] ?? '').matchAll(/<li>([^<]*)<\/li>/g)].map(
    ([, said = '']) => said.replaceAll('&quot;', '"'),
  );

describe('a table', () => {
  test('names new people and gives places; whom it does not name stay as they are', async () => {
    const sami = await one('sami');
    const { status, headers } = await paste(
      'enumerator,name,team,place',
      `zarina,Zarina S.,north,${places.here}`,
      `zarina,,,${places.there}`,
      `nora,,,${places.there}`,
    );
    expect([status, headers.get('location')]).toEqual([303, `/fieldwork${people}?added=1&changed=1`]);
    expect(await one('zarina')).toMatchObject({
      name: 'Zarina S.',
      team: 'north',
      assignments: [
        { instrument: 'household', psu: places.here },
        { instrument: 'household', psu: places.there },
      ],
    });
    // She is known: her name is, and the place is one of the household survey alone.
    expect(await one('nora')).toMatchObject({
      name: 'Nora N.',
      assignments: [{ instrument: 'household', psu: places.there }],
    });
    expect(await one('sami')).toEqual(sami);
    expect((await ownLines()).map(({ action, subject }) => [action, subject])).toEqual([
      ['enumerator-added', 'zarina'],
      ['enumerator-changed', 'nora'],
    ]);
    expect((await see(coordinator, `${people}?added=1&changed=1`)).html).toContain('1 new, 1 changed');
  });

  test('without a column for the team leaves everybody in theirs', async () => {
    expect((await paste('enumerator,place', `zarina,${places.here}`)).status).toBe(303);
    expect(await one('zarina')).toMatchObject({ team: 'north' });
  });

  test('tells every fault at once with its row and column, keeps what was pasted, and changes nothing', async () => {
    const before = await everybody();
    const rows = [
      'enumerator,name,team,instrument,place',
      `Ben K,Ben K.,south,household,${places.here}`,
      'mira,Mira M.,,household,NOWHERE',
      `tom,,,household,${places.here}`,
      'sami,,,registration,',
      'sami,,,opinions,',
    ];
    const { status, html } = await paste(...rows);
    expect([status, await everybody()]).toEqual([422, before]);
    expect(faultsIn(html)).toEqual([
      'Row 2, id: an id has at most 31 lower-case Latin letters, digits and hyphens',
      'Row 3, psu: the frame has no PSU "NOWHERE" for this questionnaire',
      'Row 4, name: "tom" is new: write their name',
      'Row 5, instrument: "registration" is not filled in by enumerators',
      'Row 6, instrument: the round does not ask "opinions"',
    ]);
    expect(html).toContain('Mira M.,,household,NOWHERE');
    expect(logged.join('')).not.toContain('Mira');
  });

  test.each([
    [['enumerator,name,village', 'a,A,x'], 'Row 1: there is no column "village"; known:'],
    [['name,place', 'A,x'], 'Row 1: the column id is missing'],
    [['enumerator,name,place', ',A,x'], 'Row 2, id: must not be empty'],
    [['enumerator,name', 'a,"A'], 'the table cannot be read'],
    [['enumerator,name'], 'the file has no rows'],
    [[''], 'the column id is missing'],
  ])('%j is not read', async (rows, said) => {
    const before = await everybody();
    const { status, html } = await paste(...rows);
    expect([status, await everybody()]).toEqual([422, before]);
    expect(faultsIn(html).join('\n')).toContain(said);
  });

  test('is spoken of in the language of the page', async () => {
    const { html } = await see(coordinator, `${people}/assign`, 'tg');
    expect(html).toContain('Якбора чанд нафар');
  });
});

describe('one enumerator', () => {
  test('is added with places, and changed by whoever saw them as they are', async () => {
    const added = await person({
      id: 'lola',
      name: 'Lola L.',
      team: 'south',
      places: `${places.here}\nhousehold ${places.there}`,
    });
    expect(added.status).toBe(303);
    expect((await one('lola'))?.assignments.length).toBe(2);
    const { html } = await see(coordinator, `${people}/assign?who=lola`);
    expect(html).toContain('value="Lola L."');
    expect(html).toContain(`household ${places.here}`);
    const revision = String((await one('lola'))?.revision);
    expect((await person({ id: 'lola', name: 'Lola L.', team: '', places: '', revision })).status).toBe(303);
    expect(await one('lola')).toMatchObject({ assignments: [] });
    expect(await one('lola')).not.toHaveProperty('team');
    const before = await everybody();
    const late = await person({ id: 'lola', name: 'Lola X.', team: 'north', places: places.here, revision });
    expect([late.status, await everybody()]).toEqual([412, before]);
    expect(late.html).toContain('value="Lola X."');
  });

  test('of an id that is there is not written over by a new one', async () => {
    const before = await everybody();
    expect((await person({ id: 'nora', name: 'Another', places: places.here })).status).toBe(412);
    expect(await everybody()).toEqual(before);
  });

  test('that is not right has its faults beside the fields, and nothing is changed', async () => {
    const before = await everybody();
    const { status, html } = await person({
      id: 'Lola L',
      name: '',
      team: 'The South',
      places: `${places.here}\nNOWHERE`,
    });
    expect([status, await everybody()]).toEqual([422, before]);
    for (const name of ['id', 'name', 'team', 'places']) expect(html).toContain(`id="person-${name}-fault"`);
    expect(html).toContain('Row 2, psu');
  });
});

test('a supervisor assigns nothing, nor does a page of another site, nor anybody in a closed round', async () => {
  const before = await everybody();
  const table = { table: `enumerator,name,place\nx,X,${places.here}` };
  expect((await send(supervisorOf('north'), `${people}/table`, table)).status).toBe(404);
  expect((await send(supervisorOf('north'), `${people}/person`, { ...blank, id: 'x', name: 'X' })).status).toBe(404);
  expect((await send(coordinator, `${people}/table`, table, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await see(supervisorOf('north'), people)).html).not.toContain('people/assign');
  await putState(store, round.id, 'closed', '2026-11-20T00:00:00.000Z');
  const late = await send(coordinator, `${people}/table`, table);
  expect([late.status, await everybody()]).toEqual([409, before]);
  expect(late.html).toContain('x,X,');
});
