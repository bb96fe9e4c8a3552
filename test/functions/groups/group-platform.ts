/** A register with people in it, the office that writes to them, and the queue in between, which a test empties by hand. */
import type { GroupJob, Urgency } from '#functions/messages/group-jobs.ts';
import { approveGroup, type GroupDeps, sendGroup, writeGroup } from '#functions/groups/lead-group.ts';
import { type TypedGroup, typedGroup } from '#functions/groups/typed-group.ts';
import type { Message, Send } from '#functions/messages/message.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { type GroupSendDeps, sendGroupJob, sendGroupLater } from '#functions/record/send-group.ts';
import { studies } from '../../studies.ts';
import { people, round, startVisits } from '../record/visit-platform.ts';

export { round };

export const emailOf = (n: number): string => `planted${n}@example.org`;
export const keyOf = (n: number) => ({
  ...{ round, instrument: 'registration' },
  id: `019b7700-0000-7000-8000-${String(n).padStart(12, '0')}`,
});

/** What is typed, a form field a name. */
export const typed = (more: Readonly<Record<string, unknown>> = {}): TypedGroup =>
  typedGroup({
    ...{ office: 'Ministry of Labour', purpose: 'consent_news', contact: 'any' },
    ...{ 'subject-en': 'A course for nurses', 'text-en': 'It begins in May.\r\n\r\nCome.' },
    ...more,
  });

/** Starts it; nobody is registered yet. */
export async function startGroups() {
  const visits = await startVisits();
  const { app, store, deps, sent } = visits;
  const queue: { readonly job: GroupJob; readonly urgency: Urgency }[] = [];
  /** Nobody does two things at one moment. */
  const now = () => {
    visits.wait(1 / 60);
    return deps.now();
  };
  const office = (by: string): GroupDeps => ({
    ...{ store, studies, now, newId: deps.newId, by },
    putJobs: (jobs, urgency) => {
      queue.push(...jobs.map((job) => ({ job, urgency })));
      return Promise.resolve();
    },
  });
  const lines: string[] = [];
  const log = createLineLog((line) => lines.push(line), deps.now);
  const sending: GroupSendDeps = { ...deps, store, canSend: ['email'] };
  const revisionOf = async (id: string) => (await store.getGroupMessage(round, id))?.revision ?? 0;

  /** Somebody registers; `answers` are said beside those of the form. Answers their id. */
  async function register(n: number, answers: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const person = people[n % people.length];
    if (person === undefined) throw new Error('nobody was drawn');
    const { id } = keyOf(n);
    const contact = { name: `Planted Name ${n}`, email: emailOf(n), phone: undefined, residence_city: undefined };
    const body = { ...person, id, answers: { ...person.answers, ...contact, consent_news: 'yes', ...answers } };
    const answer = await app.request('/v1/registrations', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (answer.status !== 201) throw new Error(await answer.text());
    return id;
  }
  /** Writes one, and has it approved by somebody else; answers its id. */
  async function approved(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const outcome = await writeGroup(office('ana'), round, typed(more));
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    const { id } = outcome.message;
    await approveGroup(office('bek'), round, id, await revisionOf(id));
    return id;
  }
  /** The same, and everybody is in the queue. */
  async function queued(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const id = await approved(more);
    const outcome = await sendGroup(office('ana'), round, id, await revisionOf(id));
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    return id;
  }
  /** Does what is in the queue, and empties it. */
  async function work(through: Partial<GroupSendDeps> = {}): Promise<void> {
    for (const { job } of queue.splice(0)) await sendGroupJob({ ...sending, ...through }, job);
  }
  const countsOf = async (id: string) =>
    Object.fromEntries([...(await store.countGroup(round, id))].filter(([, count]) => count > 0));
  return {
    ...visits,
    ...{ queue, office, sending, register, approved, queued, work, countsOf, revisionOf, lines },
    /** As the queue hands it over. */
    hand: (body: unknown, send: Send = deps.send) =>
      sendGroupLater({ group: { ...sending, send }, log, failed: () => undefined }, body),
    log,
    /** Who was sent a message to many, in order. */
    receivers: (): readonly string[] =>
      sent.filter((message: Message) => message.group !== undefined).map(({ to }) => to.address),
  };
}
