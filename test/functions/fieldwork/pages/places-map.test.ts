/** Places on the map of progress: where the frame holds coordinates, in shape, words and a table; of a team its own alone. */
import { describe, expect, test } from 'vitest';

import type { Round } from '#schemas/fieldwork/round.ts';
import { drawn } from '../../ingest/ingest-platform.ts';
import { putFrame, putRound } from '../../store/lay-out.ts';
import { coordinator, openPlace, round, supervisorOf } from './place.ts';

const { store, see, file, places } = await openPlace();
const page = `/rounds/${round.id}`;
const households = drawn.frame.filter(({ instrument }) => instrument === 'household').map(({ psu }) => psu);
const third = households.find((psu) => psu !== places.here && psu !== places.there) ?? '';

/** Two places with interviews and one without get coordinates; the others have none. */
const located = drawn.frame.map((unit) => {
  const at = [places.here, places.there, third].indexOf(unit.psu);
  return unit.instrument === 'household' && at >= 0
    ? { ...unit, latitude: 38 + at / 10, longitude: 68 + at / 5 }
    : unit;
});
const plan = (dwellings: number | undefined): Round => ({
  ...round,
  settings: { ...round.settings, fieldwork: dwellings === undefined ? {} : { dwellings } },
});

const mapIn = (html: string): string => /<figure class="card plot places"[\s\S]*?<\/figure>/.exec(html)?.[0] ?? '';
const legendIn = (map: string): readonly string[] =>
  [...map.matchAll(/<li data-state="[^"]+">.*?<\/svg> ?([^<]+)<\/li>/g)].map(([, text = '']) => text.trim());
const statesIn = (map: string) =>
  Object.fromEntries(
    [...map.matchAll(/<tr data-psu="([^"]+)" data-state="([^"]+)"/g)].map(([, psu = '', state]) => [psu, state]),
  );

describe('the map', () => {
  test('is there only where a frame holds coordinates', async () => {
    expect(mapIn((await see(coordinator, page)).html)).toBe('');
    await putFrame(store, round.id, located);
    expect(mapIn((await see(coordinator, page)).html)).toContain('Household survey: places on the map');
  });

  test('tells places that are done, begun and not begun in words, and those that it lacks', async () => {
    await putRound(store, plan(3));
    for (let more = 0; more < 2; more++) await file(round.id, 'sami'); // three contacts there: as many as planned
    const map = mapIn((await see(coordinator, page)).html);
    expect(legendIn(map)).toEqual(['done: 1', 'begun: 1', 'not begun yet: 1']);
    expect(statesIn(map)).toMatchObject({ [places.here]: 'begun', [places.there]: 'done', [third]: 'not-yet' });
    // Every place stands in the table; the picture is for the eyes alone.
    expect(Object.keys(statesIn(map))).toHaveLength(households.length);
    expect(map).toContain(
      `Places without coordinates in the frame, which are not on the map: ${households.length - 3}.`,
    );
    expect(map.match(/<svg/g)).toHaveLength(map.match(/<svg[^>]* aria-hidden="true"/g)?.length ?? 0);
    expect(map.match(/class="p-place-done"/g)).toHaveLength(3); // two widths, and the legend
    expect((await see(coordinator, page, 'tg')).html).toContain('ҳанӯз оғоз нашудааст: 1');
  });

  test('without a plan says that none can be told to be done', async () => {
    await putRound(store, plan(undefined));
    const map = mapIn((await see(coordinator, page)).html);
    expect(legendIn(map)).toEqual(['done: 0', 'begun: 2', 'not begun yet: 1']);
    expect(map).toContain('none is told to be done');
  });

  test('lies upon the shapes of the regions where the round has them', async () => {
    const outline = () => see(coordinator, page).then(({ html }) => mapIn(html).match(/fill-rule="evenodd"/g)?.length);
    expect(await outline()).toBeUndefined();
    const ring: [number, number][] = [
      [67, 37],
      [70, 37],
      [70, 40],
      [67, 37],
    ];
    await putRound(store, { ...round, shapes: [{ region: 'north', polygons: [[ring]] }] });
    expect(await outline()).toBe(2);
  });

  test('shows a supervisor the places of the own team alone', async () => {
    const map = mapIn((await see(supervisorOf('north'), page)).html);
    expect(Object.keys(statesIn(map))).toEqual([places.here]);
  });
});
