/** The number under which a request is found in the log: the caller's own when it is an id, else one of ours. */
import { createMiddleware } from 'hono/factory';

declare module 'hono' {
  interface ContextVariableMap {
    requestId: string;
  }
}

/** A UUID, or 32 to 64 hexadecimal digits as trace ids have them. Nothing else: a caller could write a name into our logs. */
const id = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,64})$/i;

/** Sets `requestId`, and says it in the answer. */
export const withRequestId = (newId: () => string) =>
  createMiddleware(async (c, next) => {
    const given = c.req.header('x-request-id');
    const requestId = given !== undefined && id.test(given) ? given : newId();
    c.set('requestId', requestId);
    c.header('x-request-id', requestId);
    await next();
  });
