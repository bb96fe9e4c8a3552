/** What mail services say of a message to many after it was sent: it came back, or its receiver does not want it. */
import * as v from 'valibot';

import { writeAudit } from '#functions/registry/office/record.ts';
import { errorFields, type Log } from '#functions/platform/logger.ts';
import type { Store } from '#functions/store/store.ts';

import { officeDeps, type RecordDeps, requestFor } from './record-of.ts';
import { recordsAt, stopPurpose } from './stop-purpose.ts';

/** Stands in the trail in the place of an account. */
const mailService = 'the mail service';

export type ReturnDeps = RecordDeps & {
  readonly store: RecordDeps['store'] &
    Pick<Store, 'whoHas' | 'noteGroup' | 'noteFailing' | 'getGroupMessage' | 'isClaimedGroup'>;
};

const tag = v.pipe(
  v.tuple([v.string()]),
  v.transform(([value]) => value),
);

/** An event of SES, as EventBridge hands it over; addresses in it are not read. */
const eventSchema = v.object({
  source: v.literal('aws.ses'),
  detail: v.object({
    eventType: v.string(),
    bounce: v.exactOptional(v.object({ bounceType: v.string() })),
    mail: v.object({ tags: v.object({ round: tag, message: tag, contact: tag }) }),
  }),
});
type Told = v.InferOutput<typeof eventSchema>['detail'];

export type ReturnOutcome = 'bounced' | 'complained' | 'passing' | 'unknown' | 'nothing-to-do';

/** Marks a contact as one that fails, or takes the consent back; of a message that was never sent there, nothing. */
export async function carryOutReturn(deps: ReturnDeps, { eventType, bounce, mail }: Told): Promise<ReturnOutcome> {
  const { store, now } = deps;
  const { round, message, contact } = mail.tags;
  const present = await store.getGroupMessage(round, message);
  if (present === undefined || !(await store.isClaimedGroup(round, message, contact))) return 'unknown';
  const isBounce = eventType === 'Bounce';
  if (isBounce && bounce?.bounceType !== 'Permanent') return 'passing'; // a full mailbox, say
  if (!isBounce && eventType !== 'Complaint') return 'nothing-to-do';
  const action = isBounce ? 'registrant-bounced' : 'registrant-complained';
  for (const record of await recordsAt(deps, { round, contact }))
    await writeAudit({ ...officeDeps(deps), by: mailService }, action, requestFor(record, message));
  if (isBounce) {
    await store.noteFailing(round, contact, now().toISOString());
    await store.noteGroup(round, message, 'bounced', contact);
    return 'bounced';
  }
  await stopPurpose(deps, { round, message, contact, purpose: present.purpose }, 'complained');
  return 'complained';
}

export type ReturnedDeps = { readonly returned: ReturnDeps; readonly log: Log; readonly failed: () => void };

/**
 * Does what an event of SES asks for. Nothing of it is logged: it holds a contact.
 *
 * @throws {Error} without a word of the event, so that it is handed over again
 */
export async function returned({ returned: deps, log, failed }: ReturnedDeps, event: object): Promise<void> {
  const parsed = v.safeParse(eventSchema, event);
  if (!parsed.success) {
    log.warn('group-return-unreadable');
    return;
  }
  try {
    log.info('group-return', { outcome: await carryOutReturn(deps, parsed.output.detail) });
  } catch (error) {
    log.error('group-return-failed', errorFields(error));
    failed();
    throw new Error('what came back of a message could not be noted; it is tried again');
  }
}
