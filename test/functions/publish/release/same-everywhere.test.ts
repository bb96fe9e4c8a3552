/** A release is the same to the byte in every version of Node: nothing in it is said by the language data of the engine. */
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Whoever asks the engine how something is written or called in a language gets no answer. */
function withoutLanguageData(): void {
  const refuse = (): never => {
    throw new Error('this asks the engine, which answers otherwise from one version to the next');
  };
  vi.stubGlobal('Intl', new Proxy({}, { get: refuse }));
  vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(refuse);
  vi.spyOn(Date.prototype, 'toLocaleString').mockImplementation(refuse);
  vi.spyOn(Date.prototype, 'toLocaleDateString').mockImplementation(refuse);
  vi.spyOn(Date.prototype, 'toLocaleTimeString').mockImplementation(refuse);
  vi.spyOn(String.prototype, 'localeCompare').mockImplementation(refuse);
  vi.spyOn(String.prototype, 'toLocaleLowerCase').mockImplementation(refuse);
  vi.spyOn(String.prototype, 'toLocaleUpperCase').mockImplementation(refuse);
}

/** What is loaded is loaded here, so that nothing was asked before. */
async function published() {
  const { drawSmallRound, memoryPlatform } = await import('../memory-platform.ts');
  const { publishRelease } = await import('#functions/publish/publish-release.ts');
  const drawn = drawSmallRound();
  return publishRelease(memoryPlatform({ drawn }).deps, drawn.round.id, { series: 'estimates' });
}

test('every file of a release is written without asking the engine for a number, a name, a day or an order', async () => {
  withoutLanguageData();
  const outcome = await published();
  expect(outcome.kind).toBe('published');
  if (outcome.kind !== 'published') return;
  const kinds = new Set(outcome.manifest.files.map(({ name }) => name.split('.').at(-1)));
  expect(kinds).toEqual(new Set(['csv', 'json', 'parquet', 'xlsx', 'html', 'svg']));
});
