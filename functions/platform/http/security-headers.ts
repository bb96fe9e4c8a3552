/** The headers that keep a page from being made to do somebody else's work; infra repeats them for CloudFront, and a test holds the two together. */
import type { MiddlewareHandler } from 'hono';

/** What a page may load and where it may send: our own origin, no inline script or style, no frame around it. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:", // the form's style sheet carries its arrows and ticks as data: images
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const besides = 'microphone=(), payment=()';

/** Of the pages of enumerators alone, whose round may ask where an interview takes place; all others may use nothing of it. */
export const permissionsOfForms = `camera=(), geolocation=(self), ${besides}`;

/** Name → value, as the apps send them; the distribution in front of them repeats the same list. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': `camera=(), geolocation=(), ${besides}`,
  // Not `no-referrer`: with it browsers send `Origin: null` on our own forms, and the check against forged posts fails.
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Sets every security header on whatever the app answers, errors included; a page of enumerators keeps its own permissions. */
export const withSecurityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const own = c.res.headers.get('permissions-policy') === permissionsOfForms;
  for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
  if (own) c.res.headers.set('permissions-policy', permissionsOfForms);
};
