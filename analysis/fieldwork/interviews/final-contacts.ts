/** A dwelling visited three times is one contact: which of its visits says what came of it. As weights see it. */
import type { Interview } from './interview.ts';

const isInterview = ({ outcome }: Interview): boolean => outcome === 'complete' || outcome === 'partial';

/** Later visit, or of the same number the later end. */
const isLater = (a: Interview, b: Interview): boolean =>
  (a.visit ?? 0) === (b.visit ?? 0) ? a.times.end >= b.times.end : (a.visit ?? 0) > (b.visit ?? 0);

/** A contact, and how often somebody went there. */
export type Contact = { readonly last: Interview; readonly visits: number };

/**
 * One entry a unit, with its first interview or else its last visit; a second interview of one unit is a contact more, as
 * it is in figures. Responses that do not name their unit are a contact each.
 */
export function finalContacts(interviews: readonly Interview[]): readonly Contact[] {
  const contacts: Contact[] = [];
  const units = new Map<string, { last: Interview; visits: number }>();
  for (const one of interviews) {
    const known = one.unit === undefined ? undefined : units.get(one.unit);
    if (known === undefined) {
      const contact = { last: one, visits: 1 };
      contacts.push(contact);
      if (one.unit !== undefined) units.set(one.unit, contact);
      continue;
    }
    known.visits += 1;
    if (isInterview(known.last)) {
      if (isInterview(one)) contacts.push({ last: one, visits: 1 });
    } else if (isInterview(one) || isLater(one, known.last)) known.last = one;
  }
  return contacts;
}
