/** The address in a link is one that a phone can open. */
import { linkAddress, pageAddress } from '#functions/laptop/site-address.ts';
import { expect, test } from 'vitest';

const interfaces = {
  lo: [{ address: '127.0.0.1', family: 'IPv4', internal: true }],
  wlan: [
    { address: 'fe80::1', family: 'IPv6', internal: false },
    { address: '192.168.1.20', family: 'IPv4', internal: false },
  ],
} as const;

test('a server that this machine alone reaches is at localhost', () => {
  expect(linkAddress('127.0.0.1', 8787, interfaces)).toBe('http://localhost:8787');
});

test('a server that listens everywhere is linked to by its address on the network', () => {
  expect(linkAddress('0.0.0.0', 9000, interfaces)).toBe('http://192.168.1.20:9000');
  expect(linkAddress('::', 9000, { lo: interfaces.lo })).toBe('http://localhost:9000');
  expect(pageAddress('0.0.0.0', 9000)).toBe('http://localhost:9000');
});

test('a server that was given an address is at that one', () => {
  expect(linkAddress('10.0.0.7', 80, interfaces)).toBe('http://10.0.0.7:80');
  expect(pageAddress('fd00::7', 8787)).toBe('http://[fd00::7]:8787');
});
