/** What every HTTP app shares: request ids, one log line per request, security headers, problems for whatever goes wrong. */
import { type Context, Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { matchedRoutes } from 'hono/route';

import { UnreadableStudy } from '#schemas/language/study/study.ts';
import { ItemTooLarge, StoreFull, StoreUnavailable } from '#functions/store/store.ts';

import { KeysUnavailable } from '../identity/cognito-keys.ts';
import { errorFields, type Log } from '../logger.ts';
import { answerProblem } from './answer-problem.tsx';
import { withLanguage } from './language.ts';
import { withSecurityHeaders } from './security-headers.ts';
import { problem } from './problem.ts';
import { withRequestId } from './request-id.ts';
import { isPossibleAddress } from './key-part.ts';

export type BaseDeps = {
  readonly log: Log;
  readonly now: () => Date;
  readonly newId: () => string;
};

/** The pattern a request matched, such as `/v1/releases/:id/:file`; addresses themselves stay out of the log. */
function routeOf(c: Context): string {
  return matchedRoutes(c).findLast(({ method, path }) => method !== 'ALL' || !path.endsWith('*'))?.path ?? 'none';
}

/** The address without the slashes at its end, which a hand adds easily; never one that leads to another site. */
function withoutSlash({ req }: Context): string | undefined {
  const path = /^((?:\/[\w.~-]+)+)\/+$/.exec(req.path)?.[1];
  return req.method === 'GET' && path !== undefined ? path + new URL(req.url).search : undefined;
}

const logged = (deps: BaseDeps) =>
  createMiddleware(async (c, next) => {
    const start = deps.now().getTime();
    await next();
    const ms = deps.now().getTime() - start;
    const { method } = c.req;
    deps.log.info('request', { request: c.get('requestId'), method, route: routeOf(c), status: c.res.status, ms });
  });

/** Refuses addresses with a part that is the key of nothing, before anything is looked up with it. */
const possibleAddress = createMiddleware(async (c, next) => {
  if (!isPossibleAddress(c.req.path)) return answerProblem(c, 'bad-parameter');
  await next();
  return undefined;
});

/** What a fault means to whoever asked; anything that nobody foresaw is a failure of ours. */
function codeOf(error: Error) {
  if (error instanceof StoreFull) return 'store-full';
  if (error instanceof StoreUnavailable) return 'store-unavailable';
  if (error instanceof UnreadableStudy) return 'study-unreadable';
  if (error instanceof KeysUnavailable) return 'sign-in-unavailable';
  return 'unexpected';
}

/** An app without routes; mount the apps of the rooms on it with `.route('/', …)`. */
export function createBaseApp(deps: BaseDeps): Hono {
  const app = new Hono();
  app.use(withRequestId(deps.newId), logged(deps), withSecurityHeaders, withLanguage, possibleAddress);
  app.use(
    methodNotAllowed({
      app,
      async onMethodNotAllowed(c, methods) {
        c.res.headers.delete('content-encoding'); // of the body that this answer replaces
        const answer = await answerProblem(c, 'method-not-allowed');
        answer.headers.set('allow', methods.join(', '));
        return answer;
      },
    }),
  );
  app.notFound((c) => {
    const whole = withoutSlash(c);
    return whole === undefined ? answerProblem(c, 'not-found') : c.redirect(whole, 301);
  });
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse(); // a forged post of another site: 403, and no bug
    if (error instanceof ItemTooLarge) return problem(c, 'body-too-large');
    const code = codeOf(error);
    const [request, named] = [c.get('requestId'), error instanceof UnreadableStudy ? error : undefined];
    deps.log.error(code, { request, ...(named && { study: named.subject }), ...errorFields(error) });
    return answerProblem(c, code, request, named && { detail: named.message });
  });
  return app;
}
