/** Mails as the local AWS keeps them: who sent what to whom, and its text. It keeps no headers. */
import { setTimeout as pause } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import { expect } from 'vitest';
import * as v from 'valibot';

const gateway = process.env['AWS_ENDPOINT_URL'] ?? '';
const aws = new AwsClient({ accessKeyId: 'test', secretAccessKey: 'test', region: 'us-east-1', service: 'ses' });

const mail = v.object({ Source: v.string(), To: v.array(v.string()), Subject: v.string(), BodyText: v.string() });
export type Mail = v.InferOutput<typeof mail>;

/** What it was asked to mail, account by account. */
const outbox = v.object({ messages: v.record(v.string(), v.array(mail)) });

/** Lets the sender of the stage send, as its operator does. */
export async function verifySender(): Promise<void> {
  const identity = JSON.stringify({ EmailIdentity: 'remit.example.org' });
  const made = await aws.fetch(`${gateway}/v2/email/identities`, { method: 'POST', body: identity });
  expect(made.status).toBe(200);
}

/** Every mail until now. */
export async function mails(): Promise<readonly Mail[]> {
  const answer = await aws.fetch(`${gateway}/_ministack/ses/messages`);
  return Object.values(v.parse(outbox, await answer.json()).messages).flat();
}

/** Messages to a contact that say something, each as text, the oldest first. */
export async function allMailedTo(address: string, says = ''): Promise<readonly string[]> {
  const ours = (await mails()).filter((one) => one.To.includes(address)).map((one) => JSON.stringify(one));
  return ours.filter((text) => text.includes(says));
}

/** The same but for so many that were there before, as one text; waits for the first. */
export async function mailedTo(address: string, says = '', before = 0): Promise<string> {
  for (let tries = 0; tries < 120; tries += 1) {
    const found = (await allMailedTo(address, says)).slice(before);
    if (found.length > 0) return found.join('\n');
    await pause(250);
  }
  throw new Error('no mail came');
}
