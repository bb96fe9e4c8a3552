/** Runs the platform on this machine until it is told to stop. */
import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { networkInterfaces } from 'node:os';

import { demoRoundId } from '#analysis/simulate/demo.ts';
import { codeVersionOf } from '#functions/build/code-version.ts';
import { mailServerAt } from '#functions/messages/mail-server.ts';
import { sendByKind } from '#functions/messages/by-kind.ts';
import type { Send } from '#functions/messages/message.ts';
import { resumeGroups } from '#functions/groups/plan-group.ts';
import { clearOutbox, forgetIn, outboxIn, outboxOf } from '#functions/messages/outbox.ts';
import { createLineLog, type Log } from '#functions/platform/logger.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { checkRounds } from '#functions/checks/check-rounds.ts';
import { fetchRates } from '#functions/rates/fetch-rates.ts';
import { ways } from '#schemas/fieldwork/ways.ts';

import { type Addresses, mintAddresses } from './addresses.ts';
import { linkAddress, pageAddress } from './site-address.ts';
import { keptAssets } from '../build/kept-assets.ts';
import { previewApart, publishApart, renewApart } from './computing/compute-apart.ts';
import { makeDemo } from './demo-round.ts';
import { checkedInWords } from './checked-in-words.ts';
import { forgetPreviews } from './forget-previews.ts';
import { forgetRegistrants } from './forget-registrants.ts';
import { lastRunIn } from './last-run.ts';
import { sendLater } from './later.ts';
import { outboxAddress } from './outbox/outbox-app.tsx';
import { listen } from './listen.ts';
import { type OpenFolder, openData } from './data/open-data.ts';

import { createPlatform } from './platform.ts';
import { scheduleReleases } from './release-schedule.ts';
import { sweepObjects, sweptInWords } from './data/sweep-objects.ts';
import { whoActs } from './who-acts.ts';

export type ServeOptions = {
  readonly data: string;
  readonly port: number;
  readonly host: string;
  readonly demo: boolean;
  /** Milliseconds between scheduled releases. */
  readonly releaseEvery: number;
  /** Whether the disk has a response before it is acknowledged; else a power cut may take the last moments. */
  readonly sync: boolean;
  /** Goes on without what is damaged or missing in the folder. */
  readonly acceptLoss: boolean;
  /** Numbers among which the proof of work of a registration is looked for. */
  readonly proof?: number;
  /** Mail server that messages to registrants go through, as `mailServerAt` reads it; without it they lie in the outbox. */
  readonly smtp?: string;
  /** File that gets one JSON line per request; without it only warnings and errors are said. */
  readonly log?: string;
};

export type Surroundings = {
  readonly now: () => Date;
  /** Says one line to whoever watches. */
  readonly say: (line: string) => void;
  /** Called once, when everything answers. */
  readonly ready: (addresses: Addresses) => void;
  /** Aborted when the platform shall stop. */
  readonly stop: AbortSignal;
};

const repository = new URL('../../', import.meta.url);

function openLog(file: string | undefined, { now, say }: Surroundings): Log {
  if (file === undefined) return { ...createLineLog(say, now), info: () => undefined };
  let failed = false;
  return createLineLog((line) => {
    try {
      appendFileSync(file, `${line}\n`);
      failed = false;
    } catch {
      if (!failed) say(`the log ${file} cannot be written; requests are answered without it`);
      failed = true;
    }
  }, now);
}

/** E-mail through a mail server; text messages lie in the outbox, for somebody to send. */
async function throughMailServer(address: string, texts: Send): Promise<Send> {
  const { sendThroughSmtp } = await import('#functions/messages/smtp.ts'); // few need it
  return sendByKind({ email: sendThroughSmtp(mailServerAt(address)), sms: texts });
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });

async function run(data: OpenFolder, options: ServeOptions, surroundings: Surroundings): Promise<void> {
  const { now, say, stop } = surroundings;
  const { store, objects, studies, secrets, where } = data;
  const newId = uuidV7Maker(now, randomBytes);
  const log = openLog(options.log, surroundings);
  if (data.wasOpen) {
    say(
      `Others on this machine could read ${options.data} until now; it is closed to them. If people registered here, that is worth knowing.`,
    );
  }
  const swept = sweptInWords(await sweepObjects(where.objects, store, now()));
  if (swept !== undefined) say(swept);
  const forgotten = await forgetRegistrants(where.objects, now());
  if (forgotten > 0) say(`${forgotten} snapshots of registrants were past their time and are removed.`);
  await forgetPreviews(where.objects, store, now());
  const [assets, codeVersion] = await Promise.all([keptAssets(), codeVersionOf(repository)]);
  const releases = scheduleReleases({
    store,
    log,
    fetchRates: () => fetchRates({ store, now, log, always: [] }),
    checkRounds: () =>
      checkRounds(
        { store, studies, now, log, stop, handOn: (request) => messages.refresh(request) },
        (round, checked) => {
          say(checkedInWords(round, checked));
        },
      ),
    publish: (round, abandon, tell) => publishApart({ round, codeVersion, ...where }, abandon, tell),
    renew: async (round, abandon) => {
      const outcome = await renewApart({ round, codeVersion, ...where }, abandon);
      await forgetPreviews(where.objects, store, now());
      return outcome;
    },
    preview: async (round, abandon) => {
      const outcome = await previewApart({ round, codeVersion, ...where }, abandon);
      await forgetPreviews(where.objects, store, now());
      return outcome;
    },
    stop,
    everyMs: options.releaseEvery,
    now,
    lastRun: lastRunIn(resolve(options.data)),
  });
  let site = pageAddress(options.host, options.port);
  const outbox = outboxOf(options.data);
  const outboxCode = randomBytes(16).toString('base64url');
  let outboxPage = outboxAddress;
  await clearOutbox(outbox, now());
  const intoOutbox = outboxIn(outbox, {
    now,
    newId,
    told: () => {
      say(`A message to a registrant lies in the outbox: ${outboxPage}, or npx remit outbox`);
    },
  });
  const messages = sendLater(
    {
      store,
      now,
      newId,
      secret: secrets.signing,
      digestKey: secrets.digest,
      spendOnce: store.spendOnce,
      send: options.smtp === undefined ? intoOutbox : await throughMailServer(options.smtp, intoOutbox),
      site: () => site,
      canSend: ways,
      studies,
      forgetMessages: forgetIn(outbox),
    },
    log,
  );
  try {
    const app = createPlatform({
      store,
      objects,
      studies,
      secrets,
      assets,
      site: () => site,
      now,
      newId,
      log,
      computePreview: releases.preview,
      publish: releases.renew,
      sendLater: messages.ask,
      ...(options.proof !== undefined && { proofNumbers: options.proof }),
      relayLater: messages.relay,
      putJobs: messages.group,
      forgetMessages: forgetIn(outbox),
      outbox: { folder: outbox, code: outboxCode, takesMail: options.smtp === undefined },
    });
    await resumeGroups({ store, studies, now, putJobs: messages.group });
    const server = await listen(app, options.port, options.host);
    try {
      if (options.demo)
        await makeDemo({ store, studies, newId, digestKey: secrets.digest, now, say, stop, publish: releases.publish });
      const address = pageAddress(options.host, server.port);
      outboxPage = `${address}${outboxAddress}`;
      site = linkAddress(options.host, server.port, networkInterfaces());
      await data.announceSite(site);
      const minting = { store, studies, secret: secrets.signing, now, newId, by: whoActs() };
      const addresses = await mintAddresses(minting, address, demoRoundId);
      if (!stop.aborted) surroundings.ready({ ...addresses, outbox: `${outboxPage}#${outboxCode}` });
      await aborted(stop);
    } finally {
      await server.close();
    }
  } finally {
    await messages.idle();
    await releases.close();
  }
}

/** Serves until `stop` is aborted, then finishes requests and computations under way and closes the data folder. */
export async function serve(options: ServeOptions, surroundings: Surroundings): Promise<void> {
  const data = await openData(options.data, 'alone', {
    sync: options.sync,
    acceptLoss: options.acceptLoss,
    say: surroundings.say,
    now: surroundings.now,
  });
  try {
    await run(data, options, surroundings);
  } finally {
    await data.close();
  }
}
