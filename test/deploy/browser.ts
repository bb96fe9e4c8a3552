/** A browser without a screen: asks the site by its CloudFront name, and signs in at the hosted page like a person. */
import { Agent, request } from 'node:https';

import type { Visit } from '../expectations/place.ts';

const agent = new Agent({ keepAlive: true });

/** HTTPS requests to the gateway under another host name; redirects are not followed. */
export function visitAs(gateway: string, host: string): Visit {
  return (path, init = {}) =>
    new Promise((answered, failed) => {
      const body = typeof init.body === 'string' ? init.body : '';
      const headers = {
        ...Object.fromEntries(new Headers(init.headers)),
        host,
        'x-forwarded-proto': 'https',
        'content-length': Buffer.byteLength(body),
      };
      const sent = request(
        `${gateway}${path}`,
        { method: init.method ?? 'GET', agent, headers, servername: 'localhost' },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => {
            const names = new Headers();
            for (const [name, values = []] of Object.entries(answer.headersDistinct)) {
              for (const value of values) names.append(name, value);
            }
            const status = answer.statusCode ?? 0;
            answered(
              new Response(status === 204 || status === 304 ? null : Buffer.concat(parts), { status, headers: names }),
            );
          });
        },
      );
      sent.on('error', failed);
      sent.end(body);
    });
}

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');

/** Fills in the hosted sign-in page and answers the cookie of the session; throws where a person would be stuck. */
export async function signInAtHostedPage(visit: Visit, email: string, password: string): Promise<string> {
  const leave = await visit('/sign-in?to=/dashboard');
  const form = await fetch(leave.headers.get('location') ?? '');
  const fields = new URLSearchParams();
  for (const [, name = '', value = ''] of (await form.text()).matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)) {
    fields.append(name, value.replaceAll('&amp;', '&'));
  }
  fields.append('username', email);
  fields.append('password', password);
  const login = await fetch(new URL('/login', form.url), { method: 'POST', body: fields, redirect: 'manual' });
  const back = new URL(login.headers.get('location') ?? 'about:blank');
  const session = await visit(`${back.pathname}${back.search}`, { headers: { cookie: cookiesOf(leave) } });
  if (session.status !== 302) throw new Error(`the callback answered ${session.status}: ${await session.text()}`);
  return (
    cookiesOf(session)
      .split('; ')
      .find((cookie) => cookie.startsWith('remit_session=')) ?? ''
  );
}
