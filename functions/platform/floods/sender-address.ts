/** The address of whoever sends a request: to count by for an hour, and for nothing else. */
import type { Context } from 'hono';
import * as v from 'valibot';

/** An address by which senders are told apart; empty where nobody knows it: then all of them are counted as one. */
export type AddressOf = (c: Context) => string;

const socketSchema = v.object({
  incoming: v.object({ socket: v.object({ remoteAddress: v.optional(v.string(), '') }) }),
});

const eventSchema = v.object({
  event: v.object({ requestContext: v.object({ http: v.object({ sourceIp: v.string() }) }) }),
});

/** Who has an address of IPv6 has 2^64 of them: the network counts. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const parts = head.split(':').filter(Boolean);
  const rest = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - parts.length - rest.length);
  return [...parts, ...Array.from({ length: zeros }, () => '0'), ...rest]
    .slice(0, 4)
    .map((part) => part.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}

const otherEnd = ({ env }: Pick<Context, 'env'>): string => {
  const read = v.safeParse(socketSchema, env);
  return read.success ? read.output.incoming.socket.remoteAddress : '';
};

/** On a laptop: the other end of the connection. */
export const socketAddress: AddressOf = (c) => networkOf(otherEnd(c));

/** What a proxy on the same machine adds, which speaks for somebody who may be anywhere. */
const forOthers = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** On a laptop: whether a program of this machine asks, and for nobody else as far as it says. */
export const isFromHere = (c: Context): boolean =>
  /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/i.test(otherEnd(c)) &&
  forOthers.every((header) => c.req.header(header) === undefined);

/**
 * Behind CloudFront and API Gateway: each writes whom it heard of at the end of `x-forwarded-for`, the latter CloudFront itself, which
 * it also names as the source. What stands before, the sender may have made up.
 */
export const forwardedAddress: AddressOf = ({ env, req }) => {
  const read = v.safeParse(eventSchema, env);
  const source = read.success ? read.output.event.requestContext.http.sourceIp : '';
  const named = (req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  const heard = named.filter(Boolean);
  if (heard.at(-1) === source) heard.pop();
  return networkOf(heard.at(-1) ?? source);
};
