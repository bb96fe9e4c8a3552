/** The pages of one's own record over ingestion's store, with a registrant in it, a clock to turn, and the messages that went out. */
import * as v from 'valibot';

import type { LinkRequest } from '#functions/messages/link-request.ts';
import type { Message } from '#functions/messages/message.ts';
import { createRecordApp } from '#functions/record/app.tsx';
import type { RecordAppDeps } from '#functions/record/visiting.tsx';
import { type AskDeps, sendLink } from '#functions/record/ask.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { randomBytes } from 'node:crypto';
import { studies } from '../../studies.ts';

import { drawn, now as start, startIngest } from '../ingest/ingest-platform.ts';
import { noFloods } from '../no-floods.ts';

export const round = drawn.round.id;
export const secret = 'signs the links to records, long enough';

/** Registrants of the round who agree to something, each with an address of their own. */
export const people = [...drawn.bodies('registration')]
  .map((body) => v.parse(v.looseObject({ id: v.string(), answers: v.looseObject({}) }), body))
  .filter(({ answers }) => answers['consent_registry'] === 'yes' && answers['consent_statistics'] === 'yes')
  .map((body, n) => ({
    ...body,
    answers: { ...body.answers, name: `Planted Name ${n}`, email: `planted${n}@example.org` },
  }));

/** Starts it; nobody is registered yet. */
export async function startVisits(guard: Pick<RecordAppDeps, 'floods' | 'addressOf'> = noFloods) {
  let minutes = 0;
  const now = () => new Date(start().getTime() + minutes * 60_000);
  const newId = uuidV7Maker(now, randomBytes);
  const sent: Message[] = [];
  const asked: LinkRequest[] = [];
  /** What is handed on for those who register. */
  const greeted: LinkRequest[] = [];
  const registered = (request: LinkRequest) => {
    greeted.push(request);
    return Promise.resolve();
  };
  const away: { error?: Error } = {};
  const later = (request: LinkRequest) => {
    if (away.error !== undefined) return Promise.reject(away.error);
    asked.push(request);
    return Promise.resolve();
  };
  const canSend = ['email', 'sms'] as const;
  const ingest = await startIngest(undefined, now, { messages: { canSend, later: registered } });
  const { app, store } = ingest;
  const deps: AskDeps = {
    store,
    now,
    newId,
    secret,
    digestKey: 'digest',
    spendOnce: store.spendOnce,
    site: () => 'https://remit.example.org',
    send: (message) => {
      sent.push(message);
      return Promise.resolve();
    },
  };
  /** Why somebody was not told. */
  const notTold: unknown[] = [];
  const hears = (error: unknown) => void notTold.push(error);
  const appDeps = { ...deps, store, studies, later, notTold: hears, isSecure: true, ...guard } as const;
  app.route('/', createRecordApp({ ...appDeps, canSend }));
  /** The same pages where messages go out by these ways alone. */
  const sendingBy = (...canSend: readonly ('email' | 'sms')[]) => createRecordApp({ ...appDeps, canSend });

  const post = (
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ) =>
    app.request(`http://localhost/record/${round}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'http://localhost',
        accept: 'text/html',
        ...headers,
      },
      body: new URLSearchParams(fields).toString(),
    });
  const get = (path: string, cookie?: string) =>
    app.request(`http://localhost/record/${round}${path}`, {
      headers: { accept: 'text/html', ...(cookie !== undefined && { cookie }) },
    });
  /** The record that the pages of a visit name in their forms. */
  const markOf = async (cookie: string): Promise<string> =>
    /name="record" value="([^"]*)"/.exec(await (await get('', cookie)).text())?.[1] ?? '';
  /** Posts a form; in a visit, one of a page that stands open in it. */
  const postTo = async (...[path, fields, headers = {}]: Parameters<typeof post>) =>
    post(
      path,
      headers['cookie'] === undefined ? fields : { record: await markOf(headers['cookie']), ...fields },
      headers,
    );
  /** Asks for a link and answers the code in it. */
  const codeFor = async (contact: string): Promise<string> => {
    await post('/link', { contact });
    const request = asked.at(-1);
    if (request === undefined) throw new Error('nothing was handed on');
    await sendLink(deps, request);
    return /#(\S+)/.exec(sent.at(-1)?.text ?? '')?.[1] ?? '';
  };
  /** Opens a visit, and answers its cookie. */
  const visitOf = async (contact: string): Promise<string> => {
    const opened = await post('/enter', { code: await codeFor(contact) });
    return (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  };
  return {
    ...ingest,
    deps,
    sent,
    asked,
    greeted,
    notTold,
    /** With an error in it, nothing can be handed on. */
    away,
    postTo,
    markOf,
    get,
    codeFor,
    visitOf,
    sendingBy,
    /** Lets time pass. */
    wait: (more: number) => {
      minutes += more;
    },
  };
}
