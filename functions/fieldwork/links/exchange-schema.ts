/** What is said when a code is exchanged: by the device, and to it. */
import * as v from 'valibot';

import { closedObject } from '#schemas/basics/closed-object.ts';

/** What a device posts: the code as it was typed, and a text that it made up and keeps. */
export const exchangeSchema = closedObject({
  code: v.pipe(v.string(), v.maxLength(40)),
  device: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22,64}$/, '22 to 64 letters, digits, hyphens and underlines')),
});

/** What an enumerator is to do, each thing with the token that allows it. */
export const workListSchema = v.object({
  round: v.string(),
  title: v.string(),
  enumerator: v.string(),
  expiresAt: v.pipe(v.string(), v.isoTimestamp()),
  trial: v.optional(v.literal(true)),
  work: v.array(
    v.object({
      instrument: v.string(),
      psu: v.optional(v.string()),
      place: v.optional(v.pipe(v.string(), v.description('The place in words'))),
      units: v.optional(
        v.pipe(
          v.array(v.object({ code: v.string(), address: v.optional(v.string()) })),
          v.description('Drawn there; nobody is asked in the place of one of them'),
        ),
      ),
      unlisted: v.optional(
        v.pipe(
          v.literal(true),
          v.description('Nobody knows yet how many units there are: they are listed before any is drawn'),
        ),
      ),
      draw: v.optional(
        v.pipe(
          v.object({ seed: v.number(), dwellings: v.number(), method: v.string() }),
          v.description(
            'A device may draw here what was listed on it: by this seed and the code of the place, so many',
          ),
        ),
      ),
      disputed: v.optional(
        v.pipe(
          v.literal(true),
          v.description('Several listed or drew here beside each other: the office has to say what holds'),
        ),
      ),
      token: v.string(),
    }),
  ),
});
