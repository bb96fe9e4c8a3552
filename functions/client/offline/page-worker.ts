/** The worker of the forms as a page sees it: installed, asked whether everything is there, and replaced by a newer one. */
import type { Language } from '#schemas/words/languages.ts';

import { doorScope, type ToWorker, workerAddress, workerScope } from '../worker/messages.ts';

export type PageWorker = {
  /** Whether the page, its scripts and its words are all on this device; what is missing is fetched. */
  readonly isComplete: () => Promise<boolean>;
  /** Lets the newer version take over. */
  readonly takeOver: () => void;
};

export type Watching = {
  readonly language: Language;
  /** A newer version is on this device and waits. */
  readonly onNewer: () => void;
  /** A newer version answers from now on: this page was loaded from the one before. */
  readonly onTakenOver: () => void;
};

/** Longer than a slow connection takes for what was lost. Milliseconds. */
const patience = 60_000;

/** How often a page that stays open looks for a newer version. Milliseconds. */
const lookEvery = 60 * 60_000;

const tell = (worker: ServiceWorker, message: ToWorker, ports: Transferable[] = []): void => {
  worker.postMessage(message, ports);
};

/** What a worker answers to a question; false when it does not answer. */
export function answerOf(worker: ServiceWorker, message: ToWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      resolve(data === true);
    };
    setTimeout(() => {
      resolve(false);
    }, patience);
    tell(worker, message, [port2]);
  });
}

/** Resolves once a worker is active, or has failed to install: storage is full, or a file did not arrive. */
export function settledWorker({
  active,
  waiting,
  installing,
}: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  const worker = active ?? waiting ?? installing;
  if (worker === null) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant') resolve(undefined);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Calls back for each worker that waits for the pages of the one before. */
function watchWaiting(registration: ServiceWorkerRegistration, onNewer: () => void): void {
  const isUpdate = (): boolean => registration.active !== null;
  if (registration.waiting !== null && isUpdate()) onNewer();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && isUpdate()) onNewer();
    });
  });
}

/** Installs the worker, where the browser has such; it is asked again with each call. */
export async function installWorker({ language, onNewer, onTakenOver }: Watching): Promise<PageWorker> {
  const workers = navigator.serviceWorker;
  const isFirst = workers.controller === null;
  let claimed = !isFirst;
  workers.addEventListener('controllerchange', () => {
    if (claimed) onTakenOver();
    claimed = true; // the first worker claims the page that installed it, which is of its own version
  });
  const registration = await workers.register(workerAddress, { scope: workerScope, updateViaCache: 'none' });
  watchWaiting(registration, onNewer);
  // Without it the short address needs a connection; nothing else is lost.
  void workers.register(workerAddress, { scope: doorScope, updateViaCache: 'none' }).catch(() => undefined);
  const look = (): void => void registration.update().catch(() => undefined);
  addEventListener('online', look);
  setInterval(look, lookEvery);
  return {
    isComplete: async () => {
      // One that failed is tried again: there may be room now, or a better connection.
      if (registration.active === null && registration.installing === null) await registration.update();
      const worker = await settledWorker(registration);
      if (worker === undefined) return false;
      tell(worker, { kind: 'speak', language });
      return answerOf(worker, { kind: 'complete' });
    },
    takeOver: () => {
      if (registration.waiting !== null) tell(registration.waiting, { kind: 'take-over' });
    },
  };
}
