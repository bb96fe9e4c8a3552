/** Makes the page of an enumerator work without a connection, and says on it how far that is. */
import { loadFormWords } from '#schemas/words/form-words.ts';
import type { Language } from '#schemas/words/languages.ts';

import { workSpeech } from '../links/work-speech.ts';
import { askToPersist } from '../device/browser-storage.ts';
import { saved } from '../device/writes.ts';
import { studyCopies } from '../filling/study/study-copies.ts';
import { missingLanguages } from './keep-studies.ts';
import { offlineLine, type Told } from './offline-line.ts';
import { installWorker, type PageWorker } from './page-worker.ts';
import { readinessOf } from './readiness.ts';

export type KeepReady = {
  readonly language: Language;
  /** Where the line stands. */
  readonly place: HTMLElement;
  /** The questions that are asked here. */
  readonly studies: readonly { readonly id: string; readonly version: number }[];
};

/** While something is missing it is looked for again this often. Milliseconds. */
const againAfter = 60_000;

/** Telephones and tablets of Apple; the tablets say that they are computers. */
const isApple = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

/** Started from the home screen, it is not forgotten after seven days. */
const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

/** Keeps everything on the device, and the line up to date, as long as the page is open. */
export async function keepReady({ language, place, studies }: KeepReady): Promise<void> {
  const speech = await workSpeech(await loadFormWords(language));
  let told: Told = {
    readiness: { kind: 'preparing' },
    persisted: undefined,
    forgets: isApple() && !isInstalled(),
  };
  const show = (change: Partial<Told>): void => {
    told = { ...told, ...change };
    place.replaceChildren(...offlineLine(told, speech));
  };
  show({});
  void askToPersist().then((persisted) => {
    if (persisted !== undefined) show({ persisted });
  });
  if (!('serviceWorker' in navigator)) {
    show({ readiness: { kind: isSecureContext ? 'unable' : 'insecure' } });
    return;
  }
  let asked = false;
  const reload = (): void =>
    void saved().then(() => {
      location.reload();
    });
  let worker: PageWorker | undefined;
  const watching = {
    language,
    onNewer: () => {
      show({
        useNewer: () => {
          asked = true;
          void saved().then(() => worker?.takeOver());
        },
      });
    },
    onTakenOver: () => {
      // Another tab may have asked: nobody's page is loaded again under their hands.
      if (asked) reload();
      else show({ useNewer: reload });
    },
  };
  const copies = studyCopies(() => new Date());
  const look = async (): Promise<void> => {
    try {
      worker ??= await installWorker(watching);
    } catch (error) {
      // A TypeError says that the script did not come; anything else, that the browser will have no worker here.
      if (!(error instanceof TypeError)) {
        show({ readiness: { kind: 'unable' } });
        return;
      }
    }
    const readiness = await readinessOf({
      isComplete: async () => (await worker?.isComplete()) === true,
      missingLanguages: () => missingLanguages(studies, copies),
    });
    show({ readiness });
    if (readiness.kind !== 'ready') setTimeout(() => void look(), againAfter);
  };
  await look();
}
