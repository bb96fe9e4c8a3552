/** Tables from the diaspora registry: counts of people who registered themselves. */
import { registrationV2 } from '#schemas/studies/registration/registration.v2.ts';
import { defineCountPlan } from '../../registry/count-registrants.ts';

/** Only people who agreed to statistics are counted. */
export const registrationPlan = defineCountPlan(registrationV2, {
  table: 'registrants',
  indicator: 'registrants',
  consent: { question: 'consent_statistics', answer: 'yes' },
  dimensions: { country: 'residence_country' },
  by: [[], ['country']],
});
