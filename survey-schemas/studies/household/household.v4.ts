/** Household survey, version 4: as version 3, but nobody is asked for the pay of who did not work. Frozen once published. */
import { above, answer } from '../../language/conditions/condition.ts';
import { defineInstrument } from '../../language/questions/instrument.ts';
import { group } from '../../language/questions/question.ts';
import { householdV3 } from './household.v3.ts';

const { design, consent, interview } = householdV3.questions;
const { senders } = interview.of;
const { short_stay } = senders.of;
const { months_worked, gross_monthly_pay, taxes, social_contributions, spending_abroad, transport_cost } =
  short_stay.of;

/** Pay, and what is paid out of it, is of months worked alone. */
const worked = { visibleIf: above(answer('months_worked'), 0) } as const;

const shortStay = group(
  { visibleIf: short_stay.visibleIf },
  {
    months_worked,
    gross_monthly_pay: { ...gross_monthly_pay, ...worked },
    taxes: { ...taxes, ...worked },
    social_contributions: { ...social_contributions, ...worked },
    spending_abroad: { ...spending_abroad, ...worked },
    transport_cost: { ...transport_cost, ...worked },
  },
);

export const householdV4 = defineInstrument({
  id: 'household',
  version: 4,
  questions: {
    design,
    consent,
    interview: {
      ...interview,
      of: { ...interview.of, senders: { ...senders, of: { ...senders.of, short_stay: shortStay } } },
    },
  },
});
