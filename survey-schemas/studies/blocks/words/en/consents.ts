/**
 * What people agree to, in English: wording by wording and question by question. A wording that somebody has seen is never
 * changed; other words are another version.
 */
import type { purposes } from '../../consent-purposes.ts';
import type {
  interviewConsents,
  registrationConsents,
  registrationConsentsV2,
} from '../../../../reference/consents.ts';

type Wording<Version extends string, Question extends string> = Readonly<
  Record<Version, Readonly<Record<Question, string>>>
>;

/** Read out by the interviewer. */
export const interview = {
  '2026-1': {
    consent:
      'This survey is about money that people abroad send home. Taking part is free: you may refuse, leave out any question and stop at any time, and nothing follows from it. Your answers are used for statistics alone, without your name. Do you agree to be asked?',
  },
} satisfies Wording<(typeof interviewConsents.codes)[number], 'consent'>;

/** Shown to whoever registers. */
export const registration = {
  '2026-1': {
    consent_registry: 'Do you agree that the registry keeps what you tell it?',
    consent_statistics: 'Do you agree that your answers, without your name, are used for statistics?',
    consent_news: 'Do you agree to be sent news about programmes for people abroad?',
    consent_crisis: 'Do you agree to be reached when there is a crisis where you live?',
    consent_matching: 'Do you agree that your skills are compared with what employers at home look for?',
    consent_mentoring: 'Do you agree to be contacted about mentoring somebody?',
    consent_investing: 'Do you agree to be contacted about investing at home?',
    consent_returning: 'Do you agree to be contacted about returning?',
  },
  '2026-2': {
    consent_registry:
      'Do you agree that the registry keeps what you tell it about yourself, or about the child you register?',
    consent_statistics: 'Do you agree that the answers, without any name, are used for statistics?',
    consent_news: 'Do you agree to be sent news about programmes for people abroad?',
    consent_crisis:
      'Do you agree to be reached when there is a crisis where you live, or where the child lives whom you register?',
    consent_matching: 'Do you agree that your skills are compared with what employers at home look for?',
    consent_mentoring: 'Do you agree to be contacted about mentoring somebody?',
    consent_investing: 'Do you agree to be contacted about investing at home?',
    consent_returning: 'Do you agree to be contacted about returning?',
  },
} satisfies Wording<
  (typeof registrationConsents | typeof registrationConsentsV2)['codes'][number],
  'consent_registry' | (typeof purposes)[number]
>;
