/** Which language a request is answered in: chosen in the address, remembered in a cookie, or asked for by the browser. */
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { parseAccept } from 'hono/utils/accept';

import { type Language, languages, spokenLanguage } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { type Voice, voiceOf } from '#schemas/words/voice.ts';

/** What pages of staff are about. */
export type Area = 'figures' | 'fieldwork' | 'skills' | 'registrants';

/**
 * Speaks for one request; `here` is what its page was asked for, to be asked again in another language, `areas` what
 * whoever is signed in may open.
 */
export type PageVoice = Voice & { readonly here: string; readonly areas?: readonly Area[] };

declare module 'hono' {
  interface ContextVariableMap {
    voice: PageVoice;
  }
}

const cookieName = 'remit_language';
const yearSeconds = 365 * 24 * 60 * 60;

/** The first language of an `Accept-Language` header that the platform speaks. */
function accepted(header: string | undefined): Language | undefined {
  if (header === undefined) return undefined;
  return parseAccept(header)
    .filter(({ q }) => q > 0)
    .toSorted((a, b) => b.q - a.q)
    .map(({ type }) => spokenLanguage(type))
    .find((language) => language !== undefined);
}

const spoken = (code: string | undefined): Language | undefined =>
  code === undefined ? undefined : spokenLanguage(code);

function chosen(c: Context): Language {
  const inAddress = spoken(c.req.query('lang'));
  if (inAddress !== undefined)
    setCookie(c, cookieName, inAddress, { path: '/', maxAge: yearSeconds, sameSite: 'Lax', httpOnly: true });
  return inAddress ?? spoken(getCookie(c, cookieName)) ?? accepted(c.req.header('accept-language')) ?? languages[0];
}

/** Parts of an address that say what is shown. Nothing else is repeated: tokens, and what somebody else wrote into a link. */
const repeated = [
  ...['campaign', 'mode', 'indicator', 'statistic', 'by', 'sort', 'order', 'q', 'after'],
  ...['state', 'instrument', 'enumerator', 'psu', 'link', 'flag', 'page'],
];

function askedHere(c: Context): string {
  const asked = new URLSearchParams(Object.entries(c.req.query()).filter(([name]) => repeated.includes(name)));
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}

/** Sets `voice`; once a request, however many apps ask for it. */
export const withLanguage = createMiddleware(async (c, next) => {
  if (!('voice' in c.var)) c.set('voice', { ...voiceOf(await loadWords(chosen(c))), here: askedHere(c) });
  await next();
});
