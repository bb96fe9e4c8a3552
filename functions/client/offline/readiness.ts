/** Whether a form can be opened, filled in and finished without a connection, and what is missing if not. */
import type { Language } from '#schemas/words/languages.ts';

export type Readiness =
  | { readonly kind: 'preparing' }
  | { readonly kind: 'ready' }
  /** Not over http, which browsers do not trust to put another program between a page and its server. */
  | { readonly kind: 'insecure' }
  /** The browser has no such thing, or forbids it, as private windows do. */
  | { readonly kind: 'unable' }
  | { readonly kind: 'missing'; readonly page: boolean; readonly languages: readonly Language[] };

type Looking = {
  readonly isComplete: () => Promise<boolean>;
  readonly missingLanguages: () => Promise<readonly Language[]>;
};

/** Looks once, and fetches what is missing as far as it can be had now. */
export async function readinessOf({ isComplete, missingLanguages }: Looking): Promise<Readiness> {
  const page = !(await isComplete().catch(() => false));
  const languages = await missingLanguages();
  return page || languages.length > 0 ? { kind: 'missing', page, languages } : { kind: 'ready' };
}
