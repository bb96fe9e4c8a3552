/** Messages by the way that reaches whom they are for: e-mail one way, telephones another. */
import type { Way } from '#schemas/fieldwork/ways.ts';
import type { Send } from './message.ts';

/** Hands each message to the side of its kind. */
export const sendByKind =
  (sides: Readonly<Record<Way, Send>>): Send =>
  (message) =>
    sides[message.to.by](message);
