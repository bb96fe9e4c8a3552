/**
 * The outbox of a laptop on a page: for whoever sits at this machine and has the code that was printed when it started, and for
 * administrators. It is no part of what is deployed.
 */
import { createHash, timingSafeEqual } from 'node:crypto';

import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';

import { emptyOutbox, readOutbox } from '#functions/messages/outbox.ts';
import { isFromHere } from '#functions/platform/floods/sender-address.ts';
import { withLanguage } from '#functions/platform/http/language.ts';
import { withSecurityHeaders } from '#functions/platform/http/security-headers.ts';
import { credentialsOf, type Identify, mayDoEverywhere } from '#functions/platform/identity/access.ts';

import { ClosedPage, OutboxPage } from './outbox-pages.tsx';

/** Where it is. */
export const outboxAddress = '/outbox';

export type OutboxDeps = {
  readonly folder: string;
  /** Printed at start, and good until the next one. */
  readonly code: string;
  readonly identify: Identify;
};

const cookie = 'remit-outbox';
const limitForm = bodyLimit({ maxSize: 4 * 1024 });
const digest = (text: string): Buffer => createHash('sha256').update(`outbox ${text}`).digest();

/** What a browser keeps that has shown the code. */
const pass = (code: string): string => digest(code).toString('base64url');
const isSame = (one: string, two: string): boolean => timingSafeEqual(digest(one), digest(two));

/** Whether whoever asks may read messages of others. */
async function mayRead(c: Context, { code, identify }: OutboxDeps): Promise<boolean> {
  if (isFromHere(c) && isSame(getCookie(c, cookie) ?? '', pass(code))) return true;
  return mayDoEverywhere(await identify(credentialsOf(c)), 'read-outbox');
}

/** `/outbox` and everything below it; nothing of it may be kept by a browser. */
export const createOutboxApp = (deps: OutboxDeps) => {
  const closed = (c: Context, refused: boolean) =>
    c.html(<ClosedPage voice={c.get('voice')} isHere={isFromHere(c)} refused={refused} />, 401);
  return new Hono()
    .use(`${outboxAddress}/*`, withSecurityHeaders, withLanguage, csrf())
    .use(`${outboxAddress}/*`, async (c, next) => {
      c.header('cache-control', 'no-store');
      await next();
    })
    .get(outboxAddress, async (c) => {
      if (!(await mayRead(c, deps))) return closed(c, false);
      const messages = await readOutbox(deps.folder);
      return c.html(
        <OutboxPage voice={c.get('voice')} messages={messages} isCleared={c.req.query('done') === 'cleared'} />,
      );
    })
    .post(`${outboxAddress}/open`, limitForm, async (c) => {
      const { code } = await c.req.parseBody();
      if (!isFromHere(c) || typeof code !== 'string' || !isSame(code.trim(), deps.code)) return closed(c, true);
      setCookie(c, cookie, pass(deps.code), { httpOnly: true, sameSite: 'Strict', path: outboxAddress });
      return c.redirect(outboxAddress, 303);
    })
    .post(`${outboxAddress}/clear`, limitForm, async (c) => {
      if (!(await mayRead(c, deps))) return closed(c, false);
      await emptyOutbox(deps.folder);
      return c.redirect(`${outboxAddress}?done=cleared`, 303);
    });
};
