/** The address under which a server on this machine is opened. */
import type { NetworkInterfaceInfo } from 'node:os';

const everywhere = ['0.0.0.0', '::'];
const here = ['127.0.0.1', '::1', 'localhost', ...everywhere];

const withPort = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/**
 * Where a person at this machine opens what listens on `host`.
 *
 * @example pageAddress('127.0.0.1', 8787) // http://localhost:8787
 */
export const pageAddress = (host: string, port: number): string =>
  withPort(here.includes(host) ? 'localhost' : host, port);

/**
 * Where an enumerator's phone opens it: a server that listens on every address is reached by the first one that this
 * machine has on a network.
 *
 * @param interfaces of this machine, as node:os tells them
 */
export function linkAddress(
  host: string,
  port: number,
  interfaces: Readonly<
    Record<string, readonly Pick<NetworkInterfaceInfo, 'address' | 'family' | 'internal'>[] | undefined>
  >,
): string {
  const outward = Object.values(interfaces)
    .flatMap((list) => list ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  return everywhere.includes(host) && outward !== undefined ? withPort(outward.address, port) : pageAddress(host, port);
}
