/** Every app on one port, as the distribution and the API compose them on AWS. */
import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';

import { createClerkApp } from '#functions/clerk/app.tsx';
import { createCollectApp } from '#functions/collect/app.tsx';
import { createDashboardApp } from '#functions/dashboard/app.tsx';
import type { ComputeOutcome, PublishNowOutcome } from '#functions/dashboard/read/deps.ts';
import { redeemOneTimeToken } from '#functions/dashboard/one-time-sign-in.ts';
import { createFieldworkApp } from '#functions/fieldwork/app.tsx';
import { createExportsApp } from '#functions/exports/app.ts';
import { downloadThrough } from '#functions/exports/download.ts';
import { createIngestApp } from '#functions/ingest/app.ts';
import { createMatchingApp } from '#functions/matching/app.tsx';
import type { PutJobs } from '#functions/messages/group-jobs.ts';
import type { Relay } from '#functions/matching/relay.ts';
import { createRecordApp } from '#functions/record/app.tsx';
import type { ForgetMessages } from '#functions/messages/message.ts';
import type { LinkRequest } from '#functions/messages/link-request.ts';
import { createRegistryApp } from '#functions/registry/app.tsx';
import { floodsOf } from '#functions/platform/floods/floods.ts';
import { oftenInMemory } from '#functions/platform/floods/often.ts';
import { usualNumbers } from '#functions/platform/floods/proof.ts';
import { socketAddress } from '#functions/platform/floods/sender-address.ts';
import { type BaseDeps, createBaseApp } from '#functions/platform/http/base-app.ts';
import { errorFields } from '#functions/platform/logger.ts';
import { identifyByToken } from '#functions/platform/identity/identify-by-token.ts';
import { joinAsMember } from '#functions/platform/members/join.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import type { Store } from '#functions/store/store.ts';
import { ways } from '#schemas/fieldwork/ways.ts';
import type { Studies } from '#schemas/language/study/study.ts';

import { createAssetsApp } from '../build/assets-app.ts';
import type { Asset } from '../build/assets.ts';
import type { Secrets } from './data/data-directory.ts';
import { createOutboxApp, outboxAddress } from './outbox/outbox-app.tsx';

export type PlatformDeps = BaseDeps & {
  readonly store: Store;
  readonly objects: ObjectStore;
  readonly studies: Studies;
  readonly secrets: Secrets;
  readonly assets: readonly Asset[];
  /** Address of the pages, as people know it: in messages, and wherever an address is passed on. */
  readonly site: () => string;
  readonly computePreview: (round: string) => Promise<ComputeOutcome>;
  readonly publish: (round: string) => Promise<PublishNowOutcome>;
  /** Sends somebody a link to their record, after the answer. */
  readonly sendLater: (request: LinkRequest) => Promise<void>;
  /** Numbers among which the proof of work of a registration is looked for. */
  readonly proofNumbers?: number;
  /** Removes messages that lie here to somebody who is erased. */
  readonly forgetMessages?: ForgetMessages;
  /** Where messages lie that no server takes, and the code that lets somebody on this machine read them. */
  readonly outbox?: { readonly folder: string; readonly code: string; readonly takesMail: boolean };
  /** Sends what a caseworker wrote, after the answer. */
  readonly relayLater: (relay: Relay) => Promise<void>;
  /** Puts messages to many into the queue; undefined where none can go out. */
  readonly putJobs?: PutJobs;
};

/** The whole platform as one app. */
export function createPlatform(deps: PlatformDeps): Hono {
  const { store, objects, studies, now, newId, site } = deps;
  const random = (bytes: number) => randomBytes(bytes);
  const identify = identifyByToken({ secret: deps.secrets.signing, now, members: store });
  const redeem = redeemOneTimeToken({ secret: deps.secrets.signing, now, newId, spendOnce: store.spendOnce });
  const join = joinAsMember({ secret: deps.secrets.signing, now, newId, store });
  const signIn = { kind: 'one-time-token' as const, redeem, join };
  const floods = floodsOf({
    secret: deps.secrets.signing,
    numbers: deps.proofNumbers ?? usualNumbers,
    now,
    newId,
    spendOnce: store.spendOnce,
    noteOften: oftenInMemory(now), // one process answers everybody, and nobody forgets for it
  });
  const guarded = { floods, addressOf: socketAddress };
  const app = createBaseApp(deps);
  app.get('/', (c) => c.redirect('/dashboard', 302));
  const messages = { canSend: ways, later: deps.sendLater };
  app.route(
    '/',
    createIngestApp({ store, studies, identify, digestKey: deps.secrets.digest, now, site, messages, ...guarded }),
  );
  app.route('/', createExportsApp({ store, identify, download: downloadThrough(objects) }));
  app.route('/', createCollectApp({ store, studies, identify, secret: deps.secrets.signing, now }));
  app.route('/', createRegistryApp({ store, studies, now, newId, site, canSend: messages.canSend }));
  app.route(
    '/',
    createRecordApp({
      store,
      studies,
      now,
      newId,
      site,
      secret: deps.secrets.signing,
      digestKey: deps.secrets.digest,
      spendOnce: store.spendOnce,
      later: deps.sendLater,
      forgetMessages: deps.forgetMessages,
      notTold: (error) => {
        deps.log.error('registrant-not-told', errorFields(error));
      },
      ...guarded,
      canSend: messages.canSend, // into the outbox
      ...(deps.outbox?.takesMail === true && { outboxAt: outboxAddress }),
      isSecure: false, // one machine talks to itself over plain http://localhost
    }),
  );
  const { computePreview, publish } = deps;
  app.route('/', createDashboardApp({ identify, signIn, store, objects, studies, now, computePreview, publish }));
  app.route('/', createFieldworkApp({ identify, store, studies, now, newId, random, putJobs: deps.putJobs }));
  app.route(
    '/',
    createMatchingApp({ identify, store, studies, now, newId, canSend: messages.canSend, later: deps.relayLater }),
  );
  app.route('/', createClerkApp({ identify, store, studies, digestKey: deps.secrets.digest, now, newId, messages }));
  if (deps.outbox !== undefined) app.route('/', createOutboxApp({ identify, ...deps.outbox }));
  app.route('/', createAssetsApp(deps.assets));
  return app;
}
