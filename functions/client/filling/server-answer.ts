/** What an answer to a request says, whoever gave it: the platform, a firewall in front of it, or a network that wants a sign-in. */

/** Whether something has properties. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A text of an answer, where it is one. */
export const textOf = (value: unknown, key: string): string | undefined => {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : undefined;
};

/** Whether the server itself says so; a firewall in front of it, or a network that wants a sign-in, refuses in other words. */
export const isOurs = (answer: unknown): boolean => textOf(answer, 'type')?.startsWith('urn:remit:problem:') === true;
