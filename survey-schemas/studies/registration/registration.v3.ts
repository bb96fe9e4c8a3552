/** Diaspora registration, version 3: as version 2, and a last transfer leads to another country; a rate or a fee that is unlikely is asked about. Frozen once published. */
import { defineInstrument } from '../../language/questions/instrument.ts';
import { group } from '../../language/questions/question.ts';
import { likelyCostBlock } from '../blocks/cost-block.ts';
import { registrationV2 } from './registration.v2.ts';

const { consent, registrant } = registrationV2.questions;
const { last_transfer } = registrant.of;

const lastTransfer = group({ visibleIf: last_transfer.visibleIf }, likelyCostBlock(['refused', 'dont_know']));

export const registrationV3 = defineInstrument({
  id: 'registration',
  version: 3,
  questions: { consent, registrant: { ...registrant, of: { ...registrant.of, last_transfer: lastTransfer } } },
});
