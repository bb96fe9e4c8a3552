/**
 * What a telephone is told that puts the form on its home screen. The address where it starts holds no link: browsers hand
 * it to servers of their makers, and the links that were opened lie on the device.
 */
import { workerScope } from '#functions/client/worker/messages.ts';
import { languages } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';

/** Name below `/assets/` → text, for each language. */
export async function applicationManifests(): Promise<ReadonlyMap<string, string>> {
  const made = languages.map(async (language) => {
    const { sentences, direction } = await loadWords(language);
    const manifest = {
      id: workerScope,
      start_url: workerScope,
      scope: workerScope,
      name: `${sentences['collect.application']} · remit`,
      short_name: sentences['collect.application'],
      lang: language,
      dir: direction,
      display: 'standalone',
      background_color: '#fbfaf7',
      theme_color: '#0f5c5c',
      icons: [
        { src: '/assets/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/assets/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: '/assets/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    };
    return [`manifest/${language}.webmanifest`, JSON.stringify(manifest)] as const;
  });
  return new Map(await Promise.all(made));
}
