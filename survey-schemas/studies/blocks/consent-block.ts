/** Verbal consent to an interview, as the interviewer notes it: what was answered, and which wording was read out. */
import { all, answered, any, is, isOneOf } from '../../language/conditions/condition.ts';
import { flag, group, selectOne } from '../../language/questions/question.ts';
import { interviewConsents } from '../../reference/consents.ts';

/** Outcomes of a contact in which something was asked of somebody. */
const interviewed = ['complete', 'partial'] as const;

/** Who agrees is interviewed, and who does not has refused: an interview without consent cannot be filed. */
const consentFitsOutcome = {
  rule: 'consent_fits_outcome',
  test: any(
    all(is('consent', 'yes'), isOneOf('disposition', interviewed)),
    all(is('consent', 'no'), is('disposition', 'refusal')),
  ),
} as const;

/** Whoever refuses before it can be asked leaves it unanswered. */
export const verbalConsent = group(
  {},
  {
    consent: flag({
      visibleIf: isOneOf('disposition', [...interviewed, 'refusal']),
      requiredIf: isOneOf('disposition', interviewed),
      rules: [consentFitsOutcome],
    }),
    consent_version: selectOne(interviewConsents, { visibleIf: answered('consent'), design: true }),
  },
);
