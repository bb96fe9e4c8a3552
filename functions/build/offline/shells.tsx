/** The page of enumerators as a file for each language, for the worker to answer with. */
import { FillingPage } from '#functions/collect/filling-page.tsx';
import { languages } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { voiceOf } from '#schemas/words/voice.ts';

import { KioskPage } from '#functions/registry/kiosk/kiosk-page.tsx';
import { kioskShellName, shellName } from '#functions/client/worker/messages.ts';

/** Name below `/assets/` → text. */
export async function shells(): Promise<ReadonlyMap<string, string>> {
  const made = languages.map(async (language) => {
    const voice = { ...voiceOf(await loadWords(language)), here: '' };
    return [shellName(language), String(await (<FillingPage voice={voice} />))] as const;
  });
  return new Map(await Promise.all(made));
}

/** The page of a kiosk, likewise. */
export async function kioskShells(): Promise<ReadonlyMap<string, string>> {
  const made = languages.map(async (language) => {
    const voice = { ...voiceOf(await loadWords(language)), here: '' };
    return [kioskShellName(language), String(await (<KioskPage voice={voice} />))] as const;
  });
  return new Map(await Promise.all(made));
}
