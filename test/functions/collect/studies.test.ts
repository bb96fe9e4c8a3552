/** A form asks for the questions that it shows: anybody may, and nothing travels twice. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

import { createStudiesApp } from '#functions/collect/studies/app.ts';
import { createServedStudies } from '#functions/collect/studies/served-studies.ts';
import { readFormStudy } from '#schemas/language/study/form/read-form-study.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';

import { catalogue, studies } from '../../studies.ts';

const app = createStudiesApp({ studies });
const ask = (path: string, headers: Readonly<Record<string, string>> = {}) => app.request(path, { headers });
const { id, version } = householdStudy.instrument;
const address = `/v1/studies/${id}/${version}`;

test('every study of the platform is answered to anybody, as the form reads it', async () => {
  for (const { instrument } of catalogue) {
    const answer = await ask(`/v1/studies/${instrument.id}/${instrument.version}?language=en`);
    expect(answer.status).toBe(200);
    expect(readFormStudy(await answer.json())?.instrument).toEqual(instrument);
  }
});

test('a study that came as a file and is in no program is answered like the others', async () => {
  const added: Study = { ...householdStudy, instrument: { ...householdStudy.instrument, id: 'added', version: 7 } };
  const find = (wanted: string, of: number) => Promise.resolve(wanted === 'added' && of === 7 ? added : undefined);
  const answer = await createStudiesApp({ studies: { find } }).request('/v1/studies/added/7');
  expect(readFormStudy(await answer.json())?.instrument).toEqual(added.instrument);
});

test('a study or version that is not there is not found, and neither is what no version can be', async () => {
  for (const path of [`/v1/studies/${id}/99`, '/v1/studies/nothing/1', `/v1/studies/${id}/0`, `/v1/studies/${id}/02`]) {
    const answer = await ask(path);
    expect([path, answer.status, await answer.text()]).toEqual([
      path,
      404,
      expect.stringContaining('urn:remit:problem:not-found'),
    ]);
  }
});

test('it travels compressed as far as the browser allows, under a strong name for each coding', async () => {
  const plain = await ask(address);
  const text = await plain.text();
  const br = await ask(address, { 'accept-encoding': 'gzip, br' });
  expect(brotliDecompressSync(Buffer.from(await br.arrayBuffer())).toString()).toBe(text);
  const gzip = await ask(address, { 'accept-encoding': 'gzip' });
  expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString()).toBe(text);
  const names = [plain, br, gzip].map((answer) => answer.headers.get('etag'));
  expect(new Set(names).size).toBe(3);
  expect(names.every((name) => /^"[\w-]+"$/.test(name ?? ''))).toBe(true);
  expect(br.headers.get('vary')).toBe('accept-encoding');
});

test('what a device has already is not sent again', async () => {
  const etag = (await ask(address)).headers.get('etag') ?? '';
  const again = await ask(address, { 'if-none-match': `W/"other", ${etag}` });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  expect((await ask(address, { 'if-none-match': '"other"' })).status).toBe(200);
});

test('a language that the study does not speak costs no memory: it is English, made once', async () => {
  const find = createServedStudies(studies);
  const english = await find(id, version, 'en');
  for (const language of ['xx', 'constructor', 'x'.repeat(300)])
    expect(await find(id, version, language)).toBe(english);
});
