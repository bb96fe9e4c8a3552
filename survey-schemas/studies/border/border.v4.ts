/**
 * Border survey, version 4: as version 3, and a last transfer leads to another country; a rate, a fee or a long stay abroad
 * that is unlikely is asked about. Frozen once published.
 */
import { answer, any, below, differs, roundCountry } from '../../language/conditions/condition.ts';
import { defineInstrument } from '../../language/questions/instrument.ts';
import { group } from '../../language/questions/question.ts';
import { likelyCostBlock } from '../blocks/cost-block.ts';
import { borderV3 } from './border.v3.ts';

const { design, consent, interview } = borderV3.questions;
const { person, last_transfer } = interview.of;

/** Whoever is abroad for a year lives there; a season leaves a home here. */
const livesAbroad = {
  rule: 'lives_abroad',
  severity: 'warn',
  test: any(below(answer('intended_months'), 12), differs(answer('residence_country'), roundCountry)),
} as const;

const personAbroad = {
  ...person,
  of: { ...person.of, intended_months: { ...person.of.intended_months, rules: [livesAbroad] } },
} as const;

const lastTransfer = group({ visibleIf: last_transfer.visibleIf }, likelyCostBlock(['refused', 'dont_know']));

export const borderV4 = defineInstrument({
  id: 'border',
  version: 4,
  questions: {
    design,
    consent,
    interview: { ...interview, of: { ...interview.of, person: personAbroad, last_transfer: lastTransfer } },
  },
});
