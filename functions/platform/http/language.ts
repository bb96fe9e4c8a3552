/** Which language a request is answered in: chosen in the address, remembered in a cookie, or asked for by the browser. */
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { parseAccept } from 'hono/utils/accept';

import { type Language, languages, spokenLanguage } from '#schemas/words/languages.ts';
import { loadWords, type Words } from '#schemas/words/registry.ts';

declare module 'hono' {
  interface ContextVariableMap {
    words: Words;
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

/** Sets `words`; once a request, however many apps ask for it. */
export const withLanguage = createMiddleware(async (c, next) => {
  if (!('words' in c.var)) c.set('words', await loadWords(chosen(c)));
  await next();
});
