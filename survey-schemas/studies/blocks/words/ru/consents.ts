/**
 * What people agree to, in Russian: wording by wording and question by question. A wording that somebody has seen is never
 * changed; other words are another version.
 */
import type { interview as englishInterview, registration as englishRegistration } from '../en/consents.ts';

type Wordings<English> = {
  readonly [Version in keyof English]: { readonly [Question in keyof English[Version]]: string };
};

/** Read out by the interviewer. */
export const interview = {
  '2026-1': {
    consent:
      'Это обследование посвящено деньгам, которые люди присылают домой из-за границы. Участие добровольное: вы можете отказаться, не отвечать на любой вопрос и прекратить разговор в любой момент, и это не будет иметь для вас никаких последствий. Ваши ответы используются только для статистики, без указания вашего имени. Согласны ли вы ответить на вопросы?',
  },
} satisfies Wordings<typeof englishInterview>;

/** Shown to whoever registers. */
export const registration = {
  '2026-1': {
    consent_registry: 'Согласны ли вы с тем, что реестр хранит сведения, которые вы ему сообщаете?',
    consent_statistics: 'Согласны ли вы с тем, что ваши ответы без указания имени используются для статистики?',
    consent_news: 'Согласны ли вы получать новости о программах для людей за границей?',
    consent_crisis:
      'Согласны ли вы с тем, что с вами свяжутся, если там, где вы живёте, возникнет чрезвычайная ситуация?',
    consent_matching: 'Согласны ли вы с тем, что ваши навыки сопоставляют с тем, что ищут работодатели на родине?',
    consent_mentoring: 'Согласны ли вы с тем, что с вами свяжутся по вопросам наставничества?',
    consent_investing: 'Согласны ли вы с тем, что с вами свяжутся по вопросам инвестиций на родине?',
    consent_returning: 'Согласны ли вы с тем, что с вами свяжутся по вопросам возвращения?',
  },
  '2026-2': {
    consent_registry:
      'Согласны ли вы с тем, что реестр хранит сведения, которые вы сообщаете ему о себе или о ребёнке, которого регистрируете?',
    consent_statistics: 'Согласны ли вы с тем, что ответы без какого-либо имени используются для статистики?',
    consent_news: 'Согласны ли вы получать новости о программах для людей за границей?',
    consent_crisis:
      'Согласны ли вы с тем, что с вами свяжутся, если возникнет чрезвычайная ситуация там, где живёте вы или ребёнок, которого вы регистрируете?',
    consent_matching: 'Согласны ли вы с тем, что ваши навыки сопоставляют с тем, что ищут работодатели на родине?',
    consent_mentoring: 'Согласны ли вы с тем, что с вами свяжутся по вопросам наставничества?',
    consent_investing: 'Согласны ли вы с тем, что с вами свяжутся по вопросам инвестиций на родине?',
    consent_returning: 'Согласны ли вы с тем, что с вами свяжутся по вопросам возвращения?',
  },
} satisfies Wordings<typeof englishRegistration>;
