/** The description of the API agrees with what the API does. */
import { openApiOf } from '#functions/ingest/openapi.ts';
import { problems } from '#functions/platform/http/problem.ts';
import { afterAll, expect, test } from 'vitest';

import { startIngest } from './ingest-platform.ts';
import { instruments } from '../../studies.ts';

const openApi = openApiOf(instruments);
const { app, close } = await startIngest();
afterAll(close);

test('it is served, as OpenAPI 3.1, with a body for every instrument', async () => {
  const served = await app.request('/v1/openapi.json');
  expect(await served.json()).toEqual(JSON.parse(JSON.stringify(openApi)));
  expect(openApi.openapi).toBe('3.1.0');
  expect(Object.keys(openApi.components.schemas)).toEqual(
    expect.arrayContaining(['household.v3', 'border.v3', 'registration.v2', 'price-quote.v2']),
  );
});

test('every reference leads to a schema, and no schema allows keys that ingestion refuses', () => {
  const text = JSON.stringify(openApi);
  const names = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
  expect(names.filter((name) => name === undefined || !(name in openApi.components.schemas))).toEqual([]);
  expect(openApi.components.schemas['household.v3']).toMatchObject({
    additionalProperties: false,
    required: ['id', 'round', 'instrument', 'version', 'startedAt', 'endedAt', 'answers'],
    properties: { answers: { additionalProperties: false } },
  });
});

test('every problem that filing can meet is described', () => {
  const described = Object.keys(openApi.paths['/v1/responses'].post.responses);
  const open = Object.keys(openApi.paths['/v1/registrations'].post.responses);
  expect(open).toEqual([...described, '429'].toSorted()); // floods stand before the open door alone
  const met = [400, 401, 403, 404, 409, 410, 413, 415, 422, 503, 507].map(String);
  expect(described.sort()).toEqual(['200', '201', ...met]);
  expect(new Set(Object.values(problems).map(String))).toEqual(new Set([...met, '405', '429', '500']));
});

test('figures of a release are described: dimensions, measure, value, uncertainty, quality and attributes', () => {
  expect(openApi.paths['/v1/releases/{id}/estimates.json'].get.responses['200']).toMatchObject({
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Observations' } } },
  });
  expect(openApi.components.schemas['Observations']).toMatchObject({
    properties: {
      observations: {
        items: {
          required: ['table', 'dimensions', 'measure', 'value', 'uncertainty', 'quality', 'attributes', 'method'],
          properties: { attributes: { properties: { status: { enum: ['shown', 'withheld'] } } } },
        },
      },
    },
  });
});
