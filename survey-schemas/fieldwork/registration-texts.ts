/** What a round says of itself to people who register: plain text, in one language or in several. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
import { textSlot } from './text-slots.ts';

export const registrationTextsSchema = closedObject({
  /** Who asks: the office, and by what mandate. */
  office: v.optional(textSlot),
  /** How long an entry is kept. */
  kept: v.optional(textSlot),
  /** Whom to call or write to. */
  contact: v.optional(textSlot),
});

export type RegistrationTexts = v.InferOutput<typeof registrationTextsSchema>;
