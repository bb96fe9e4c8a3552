/** The name under which it is counted how many relayed messages somebody got: it leads to nobody without the key. */
import { createHmac } from 'node:crypto';

import type { ResponseKey } from '#functions/store/response-record.ts';

/** 64 hexadecimal digits. */
export const relayPerson = (digestKey: string, { round, instrument, id }: ResponseKey): string =>
  createHmac('sha256', digestKey).update(`relay person ${round} ${instrument} ${id}`).digest('hex');
