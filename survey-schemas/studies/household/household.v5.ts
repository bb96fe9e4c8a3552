/** Household survey, version 5: as version 4, and senders live in another country than that of the round. Frozen once published. */
import { answer, differs, roundCountry } from '../../language/conditions/condition.ts';
import { defineInstrument } from '../../language/questions/instrument.ts';
import { householdV4 } from './household.v4.ts';

const { design, consent, interview } = householdV4.questions;
const { senders } = interview.of;

/** Money from within the country is none of remittances; the sentence is that of a transfer. */
const senderAbroad = { rule: 'leads_abroad', test: differs(answer('country'), roundCountry) } as const;

const sendersAbroad = {
  ...senders,
  of: { ...senders.of, country: { ...senders.of.country, rules: [senderAbroad] } },
} as const;

export const householdV5 = defineInstrument({
  id: 'household',
  version: 5,
  questions: { design, consent, interview: { ...interview, of: { ...interview.of, senders: sendersAbroad } } },
});
