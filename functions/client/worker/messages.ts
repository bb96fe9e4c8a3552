/** What a page and the worker of the forms say to each other. */
import type { Language } from '#schemas/words/languages.ts';

export type ToWorker =
  /** The language of the page: its address is answered in it from now on. */
  | { readonly kind: 'speak'; readonly language: Language }
  /** Fetch what is missing, and answer on the port whether all is there. */
  | { readonly kind: 'complete' }
  /** A person wants the newer version, for which this worker waits. */
  | { readonly kind: 'take-over' };

/** Where the script of the worker lies. */
export const workerAddress = '/worker.js';

/** The pages that it answers for: those of enumerators. */
export const workerScope = '/collect';

/** The short address that enumerators are given: a worker of its own leads from it to their pages. */
export const doorScope = '/go';

/** The page of enumerators in a language, as the worker keeps it. */
export const shellName = (language: Language): string => `shell/${language}.html`;

/** The pages of a kiosk, which a worker of its own answers for; it lies below them. */
export const kioskScope = '/assets/kiosk/';
export const kioskWorkerName = 'kiosk/worker.js';
export const kioskWorkerAddress = `/assets/${kioskWorkerName}`;

/** The page of a kiosk in a language. */
export const kioskShellName = (language: Language): string => `kiosk/${language}.html`;
/** Its address. */
export const kioskPageOf = (language: Language): string => `/assets/${kioskShellName(language)}`;
