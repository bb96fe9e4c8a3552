/** Keeps the page of a kiosk and its questions on the tablet, in every language, and says whether all of it is there. */
import { byId } from '../../../client/filling/elements.ts';
import { studyCopies } from '../../../client/filling/study/study-copies.ts';
import { missingLanguages } from '../../../client/offline/keep-studies.ts';
import { answerOf, settledWorker } from '../../../client/offline/page-worker.ts';
import { kioskScope, kioskWorkerAddress } from '../../../client/worker/messages.ts';

/** While something is missing it is looked for again this often. Milliseconds. */
const againAfter = 30_000;

/** Whether the page, its scripts and its words are here; a newer version takes over where nobody is at it. */
async function hasPage(isFree: () => boolean): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const options = { scope: kioskScope, updateViaCache: 'none' } as const;
  const registration = await navigator.serviceWorker.register(kioskWorkerAddress, options);
  if (registration.waiting !== null && isFree()) registration.waiting.postMessage({ kind: 'take-over' });
  if (registration.active === null && registration.installing === null) await registration.update();
  const worker = await settledWorker(registration);
  return worker !== undefined && (await answerOf(worker, { kind: 'complete' }));
}

/** Goes on until everything is there. */
export async function keepKioskReady(
  study: { readonly id: string; readonly version: number },
  isFree: () => boolean,
): Promise<void> {
  const place = byId('offline');
  const page = await hasPage(isFree).catch(() => false);
  const missing = await missingLanguages(
    [study],
    studyCopies(() => new Date()),
  );
  const isReady = page && missing.length === 0;
  place.textContent = place.dataset[isReady ? 'ready' : 'not'] ?? '';
  place.dataset['is'] = isReady ? 'ready' : 'not';
  if (!isReady) setTimeout(() => void keepKioskReady(study, isFree), againAfter);
}
