/** Who sent a request, as far as it can be believed. */
import { type Context, Hono } from 'hono';
import { expect, test } from 'vitest';

import { type AddressOf, forwardedAddress, socketAddress } from '#functions/platform/floods/sender-address.ts';

const edge = '130.176.0.9';

async function toldBy(addressOf: AddressOf, env: object, forwarded?: string): Promise<string> {
  const app = new Hono().get('/', (c: Context) => c.text(addressOf(c)));
  const headers = forwarded === undefined ? undefined : { 'x-forwarded-for': forwarded };
  return (await app.request('/', { ...(headers && { headers }) }, env)).text();
}
const behind = (forwarded?: string) =>
  toldBy(forwardedAddress, { event: { requestContext: { http: { sourceIp: edge } } } }, forwarded);
const direct = (remoteAddress?: string) => toldBy(socketAddress, { incoming: { socket: { remoteAddress } } });

test('behind CloudFront it is the last whom CloudFront itself heard of', async () => {
  expect(await behind(`198.51.100.7, ${edge}`)).toBe('198.51.100.7');
  expect(await behind('198.51.100.7')).toBe('198.51.100.7');
});

test('what a sender makes up stands before it, and counts for nothing', async () => {
  expect(await behind(`1.2.3.4, 5.6.7.8, 198.51.100.7, ${edge}`)).toBe('198.51.100.7');
  expect(await behind(`${edge}, 198.51.100.7, ${edge}`)).toBe('198.51.100.7');
});

test('without a word of it, senders are counted as one', async () => {
  expect(await behind()).toBe(edge);
  expect(await toldBy(forwardedAddress, {})).toBe('');
  expect(await toldBy(socketAddress, {})).toBe('');
});

test('on a laptop it is the other end of the connection', async () => {
  expect(await direct('192.168.1.5')).toBe('192.168.1.5');
  expect(await direct('::ffff:192.168.1.5')).toBe('192.168.1.5');
  expect(await direct()).toBe('');
});

test('whoever has addresses of IPv6 without number is counted by their network', async () => {
  const same = ['2001:db8:1:2::1', '2001:DB8:1:2:aaaa:bbbb:cccc:dddd', '2001:0db8:0001:0002::ffff'];
  expect(new Set(await Promise.all(same.map(direct)))).toEqual(new Set(['2001:db8:1:2']));
  expect(await direct('2001:db8::1')).toBe('2001:db8:0:0');
  expect(await direct('::1')).toBe('0:0:0:0');
});
