/**
 * What a form does for enumerators and a kiosk never does: it lists nothing of what the device holds, saves no file of it, keeps no draft,
 * and notes neither how an interview was led nor where. Of the words that come later it needs those that lists are searched by. Left out of the bundle of a kiosk, so that less has to fit on a tablet.
 */
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** Module → what stands in its place: the same names, which do nothing. */
const emptied: Readonly<Record<string, string>> = {
  'filling/draw-lists.ts': 'export const drawingLists = () => () => Promise.resolve();',
  'filling/save-kept.ts':
    "export const savingOf = () => undefined; export const learnRoundKey = () => undefined; export const saveLabel = () => '';",
  'filling/paradata.ts': '',
  'filling/delivered-record.ts': '',
  'filling/place/ask-place.ts': '',
  'filling/place/place-noted.ts': 'export const askingPlace = () => ({});',
  'filling/delivered-list.ts': 'export const forgetDelivered = () => Promise.resolve();',
  'shifts/counts-for.ts': '',
};

/** For the bundle of a kiosk. */
export const kioskWithout: Plugin = {
  name: 'kiosk-without',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[/\\]words[/\\]\w+[/\\]\w+-later\.ts$/, namespace: 'file' }, ({ path }) => ({
      contents: "import { synonyms } from './synonyms.ts'; export const rare = { sentences: {}, synonyms };",
      resolveDir: dirname(path),
      loader: 'js',
    }));
    esbuild.onLoad({ filter: /[/\\]client[/\\](filling|shifts)[/\\]/, namespace: 'file' }, ({ path }) => {
      const name = Object.keys(emptied).find((one) => path.replaceAll('\\', '/').endsWith(`/client/${one}`));
      return name === undefined ? undefined : { contents: emptied[name] ?? '', loader: 'js' };
    });
  },
};
