/** How somebody is written to, by the format of the question in which they leave a contact. Loaded by the page of a registration: small. */
import type { Way } from '#schemas/fieldwork/ways.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { planOf } from '#schemas/language/questions/outline.ts';

const byFormat: Readonly<Record<string, Way>> = { email: 'email', phone: 'sms' };

/** The way of the contact that a question asks for; undefined where it asks for none. */
export function wayIn(instrument: Instrument, name: string): Way | undefined {
  const question = planOf(instrument).questions.get(name)?.question;
  return question?.kind === 'text' && question.format !== undefined ? byFormat[question.format] : undefined;
}
