/** How long to wait before something is sent again: what the server says, or longer and longer with some chance in it. */

/** After the first failure; twice as long after each further one, up to the longest. Milliseconds. */
const firstWait = 10_000;
const longestWait = 15 * 60_000;

/** A server that says it comes back tomorrow is asked again within the hour: fieldwork does not wait that long. */
const longestObeyed = 60 * 60_000;

/**
 * Milliseconds until the next try. Half of it is left to chance, so that phones that lost the server at the same moment
 * do not all come back at the same moment.
 *
 * @param failures tries in a row that failed, from 1
 * @param random from 0 up to 1
 */
export function backOffMs(failures: number, random: number): number {
  const whole = Math.min(longestWait, firstWait * 2 ** Math.min(failures - 1, 20));
  return whole / 2 + (whole / 2) * random;
}

/** Milliseconds that a `Retry-After` asks for (RFC 9110, 10.2.3: seconds, or a date); undefined when it says nothing. */
export function retryAfterMs(header: string | null, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (text === '') return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();
  return Number.isNaN(wait) ? undefined : Math.min(longestObeyed, Math.max(0, wait));
}
