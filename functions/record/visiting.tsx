/** Stands before the pages of a record: whose visit it is, and whether what was posted is about their record. */
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';

import type { LinkRequest } from '#functions/messages/link-request.ts';
import type { Floods } from '#functions/platform/floods/floods.ts';
import type { AddressOf } from '#functions/platform/floods/sender-address.ts';
import type { Site } from '#functions/offers/invitation.tsx';
import { NotFound } from '#functions/platform/http/not-found.tsx';
import { fieldIn, postedIn } from '#functions/registry/plain/posted.ts';
import type { Way } from '#schemas/fieldwork/ways.ts';
import { paragraphsOf } from '#schemas/fieldwork/text-slots.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

import { AskPage } from './pages/coming-in.tsx';
import { recordField } from './pages/own-form.tsx';
import { type OwnRecord, type RecordDeps, recordOf } from './record-of.ts';
import { type Visitor, visitorOf } from './visit.ts';

export type RecordAppDeps = RecordDeps & {
  /** Hands on what somebody asked for, to be done after the answer. */
  readonly later: (request: LinkRequest) => Promise<void>;
  /** Hears why somebody was not told after what they did was stored. */
  readonly notTold: (error: unknown) => void;
  /** Stands before whoever asks. */
  readonly floods: Pick<Floods, 'mayAsk'>;
  readonly addressOf: AddressOf;
  /** How this platform reaches people at all; asking is not offered to whoever it cannot reach. */
  readonly canSend: readonly Way[];
  /** Where our own forms are posted from, behind a distribution. */
  readonly origin?: string;
  /** Address of the pages, as people know it. */
  readonly site?: Site;
  /** Where whoever runs a laptop reads what it would have mailed. */
  readonly outboxAt?: string;
  /** Whether pages come over https alone; not on a laptop. */
  readonly isSecure: boolean;
};

/** Holds the visit; one a round. */
export const cookie = 'remit-record';

/** The round that an address names. */
export const roundOf = async (deps: RecordAppDeps, c: Context): Promise<Round | undefined> =>
  deps.store.getRound(c.req.param('round') ?? '');

/** What the pages before a visit are told. */
export const hereOf = ({ canSend }: RecordAppDeps, c: Context, { id, title, settings }: Round) => ({
  voice: c.get('voice'),
  round: id,
  title,
  canSend,
  office: paragraphsOf(settings.registration?.contact, c.get('voice').language),
});

/** There is no such round. */
export const nothing = (c: Context) =>
  c.html(<NotFound voice={c.get('voice')} what={c.get('voice').say('registry.none')} />, 404);

/** What is known during a visit. */
export type Visit = { readonly Variables: { readonly record: OwnRecord; readonly who: Visitor } };

/** Reads the record of whoever visits; whoever does not is led to asking for a link. */
export const visiting = (deps: RecordAppDeps) =>
  createMiddleware<Visit>(async (c, next) => {
    const round = await roundOf(deps, c);
    if (round === undefined) return nothing(c);
    const shown = getCookie(c, cookie);
    const who = await visitorOf(deps, round.id, shown);
    const record = who && (await recordOf(deps, who));
    if (who === undefined || record === undefined) {
      return c.html(
        <AskPage {...hereOf(deps, c, round)} isOver={shown !== undefined} />,
        c.req.method === 'GET' ? 200 : 401,
      );
    }
    c.set('record', record);
    c.set('who', who);
    await next();
    return undefined;
  });

/** Refuses what a page posts that was made of another record than the visit is to: of two links in one browser, the last one opened counts. */
export const ofThisRecord = (deps: RecordAppDeps) =>
  createMiddleware<Visit>(async (c, next) => {
    const { round, response } = c.get('record');
    if (c.req.method === 'POST') {
      const of = fieldIn(await postedIn(c), recordField);
      if (of !== response.id) return c.html(<AskPage {...hereOf(deps, c, round)} held="record.another" />, 412);
    }
    await next();
    return undefined;
  });
