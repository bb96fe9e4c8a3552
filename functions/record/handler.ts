/** One's own record on Lambda: wiring only. The function starts itself to send what somebody asked for, after the answer. */
import { randomBytes } from 'node:crypto';

import type { LinkRequest } from '../messages/link-request.ts';
import { MessagesUnavailable, type Send } from '../messages/message.ts';
import { sendThroughSes } from '../messages/ses.ts';
import { waysOut } from '../messages/ways-out.ts';
import { cloudStaff } from '../platform/lambda/cloud-staff.ts';
import { cloudStore } from '../platform/lambda/cloud-store.ts';
import { cloudVault } from '../platform/lambda/cloud-vault.ts';
import { knownStudies } from '../platform/known-studies.ts';
import { readEnvironment, sessionOf } from '../platform/environment.ts';
import { createLambdaLog, errorFields } from '../platform/logger.ts';
import { emfCount } from '../platform/metrics.ts';
import { floodsOf } from '../platform/floods/floods.ts';
import { forwardedAddress } from '../platform/floods/sender-address.ts';
import { now, onLambda } from '../platform/lambda/on-lambda.ts';
import { readSecret } from '../platform/lambda/read-secret.ts';
import { startFunction } from '../platform/lambda/start-function.ts';
import { uuidV7Maker } from '../platform/uuid.ts';
import { createRecordApp } from './app.tsx';
import { type Asked, isAsked, sendAsked } from './send-asked.ts';
import { carriedOut, isRefresh } from './carry-out-refresh.ts';
import { isQueued, isReturned } from './to-many.ts';
import { isRelayed, sendRelayed } from './send-relay.ts';

const env = readEnvironment(process.env);
const [secret, digestKey] = await Promise.all([readSecret(env.SIGNING_SECRET), readSecret(env.DIGEST_KEY)]);
const store = cloudStore(env, cloudVault(env, digestKey));
const newId = uuidV7Maker(now, randomBytes);
const known = { store, now, newId, secret, digestKey, spendOnce: store.spendOnce };
const start = startFunction(env, `remit-${env.STAGE}-record`);
const count = emfCount({ stage: env.STAGE, service: 'registry', now, write: (line) => process.stdout.write(line) });

const sendsNothing: Send = () => Promise.reject(new MessagesUnavailable('this stage has no sender'));

const send =
  env.MAIL_FROM === undefined
    ? sendsNothing
    : sendThroughSes({
        region: env.AWS_REGION,
        credentials: () => Promise.resolve(sessionOf(env)),
        from: env.MAIL_FROM,
        events: env.MAIL_EVENTS,
        endpoint: env.AWS_ENDPOINT_URL,
      });
const studies = knownStudies(store, now);
const canSend = waysOut(env);
const sending = { ...known, site: () => env.SITE_URL, send };

const log = createLambdaLog('record');
const after = {
  ask: sending,
  relay: { ...sending, canSend },
  refresh: { ...sending, canSend, studies },
  group: { ...sending, canSend },
  returned: { ...known, studies },
  log,
  failed: () => {
    count('Failed');
  },
};

/** Whoever is not told can ask for a link themselves. */
const tellLater = (record: LinkRequest) =>
  start({ record } satisfies Asked).catch((error: unknown) => {
    log.error('registrant-not-told', errorFields(error));
    after.failed();
  });

type Pages = ReturnType<(typeof import('../clerk/app.tsx'))['createClerkApp']>;
let clerks: Promise<Pages> | undefined;
const clerk = (): Promise<Pages> =>
  (clerks ??= import('../clerk/app.tsx').then(({ createClerkApp }) =>
    createClerkApp({
      ...known,
      identify: cloudStaff(env, store),
      studies,
      origin: env.SITE_URL,
      messages: { canSend, later: tellLater },
    }),
  ));

const answer = onLambda(
  'record',
  env.STAGE,
  (app) => {
    app.route(
      '/',
      createRecordApp({
        ...known,
        studies,
        floods: floodsOf({ ...known, numbers: env.PROOF_NUMBERS, noteOften: store.noteOften }),
        addressOf: forwardedAddress,
        later: (record) => start({ record } satisfies Asked),
        notTold: (error) => {
          log.error('registrant-not-told', errorFields(error));
          after.failed();
        },
        canSend,
        origin: env.SITE_URL, // requests come in under the name of the API, behind the distribution
        site: () => env.SITE_URL,
        isSecure: true,
      }),
    );
    // Here, since nothing else opens the vault; loaded for clerks alone.
    app.all('/registrants/*', async (c) => (await clerk()).fetch(c.req.raw, c.env));
  },
  'registry',
);

type Event =
  | Parameters<typeof answer>[0]
  | { readonly record: unknown }
  | { readonly relay: unknown }
  | { readonly refresh: unknown }
  | { readonly Records: unknown }
  | { readonly source: unknown };

/** A request to a page, what the function handed on to itself, a message that the function `matching` did, a record that the night found due, messages to many out of a queue, or what SES tells of them. */
export const handler = async (event: Event) => {
  if (isAsked(event)) return sendAsked(after, event);
  // Loaded when a queue or SES starts it: nobody who opens their record waits for them.
  if (isQueued(event)) return (await import('./send-group.ts')).sendQueued(after, event);
  if (isReturned(event)) return (await import('./returned.ts')).returned(after, event);
  if (isRefresh(event)) return carriedOut(after, event);
  return isRelayed(event) ? sendRelayed(after, event, false) : answer(event);
};
