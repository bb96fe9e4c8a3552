/** What is handed on to whatever can reach people: some of those whom a message is for. No contact and no word of it is in there. */
import * as v from 'valibot';

import { crisisPurpose, type GroupMessage } from '#schemas/fieldwork/group-message.ts';

/** People in one job: it ends within seconds, also where a mail server is slow. */
export const mostInJob = 10;

export const groupJobSchema = v.strictObject({
  round: v.string(),
  /** Id of the message. */
  message: v.string(),
  people: v.pipe(v.array(v.strictObject({ instrument: v.string(), id: v.string() })), v.maxLength(mostInJob)),
});
export type GroupJob = v.InferOutput<typeof groupJobSchema>;

/** How urgent a job is: of a crisis it goes before all others. */
export type Urgency = 'first' | 'usual';
/** Of a message. */
export const urgencyOf = ({ purpose }: Pick<GroupMessage, 'purpose'>): Urgency =>
  purpose === crisisPurpose ? 'first' : 'usual';

/**
 * Puts jobs into the queue; one that is put twice is done once.
 *
 * @throws {StoreUnavailable} not all of them are in it; put them again
 */
export type PutJobs = (jobs: readonly GroupJob[], urgency: Urgency) => Promise<void>;
