/**
 * What people agree to, in Albanian: wording by wording and question by question. A wording that somebody has seen is never
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
      'Kjo anketë është për paratë që dërgojnë në atdhe njerëzit që jetojnë jashtë vendit. Pjesëmarrja është vullnetare: mund të refuzoni, të mos i përgjigjeni ndonjë pyetjeje dhe të ndaleni kur të doni, pa asnjë pasojë për ju. Përgjigjet tuaja përdoren vetëm për statistika, pa emrin tuaj. A pranoni të përgjigjeni?',
  },
} satisfies Wordings<typeof englishInterview>;

/** Shown to whoever registers. */
export const registration = {
  '2026-1': {
    consent_registry: 'A pranoni që regjistri t’i ruajë ato që i tregoni?',
    consent_statistics: 'A pranoni që përgjigjet tuaja, pa emrin tuaj, të përdoren për statistika?',
    consent_news: 'A pranoni t’ju dërgohen njoftime për programe për njerëzit jashtë vendit?',
    consent_crisis: 'A pranoni t’ju kontaktojnë kur ka një krizë atje ku jetoni?',
    consent_matching: 'A pranoni që aftësitë tuaja të krahasohen me ato që kërkojnë punëdhënësit në atdhe?',
    consent_mentoring: 'A pranoni t’ju kontaktojnë për të mentoruar dikë?',
    consent_investing: 'A pranoni t’ju kontaktojnë për të investuar në atdhe?',
    consent_returning: 'A pranoni t’ju kontaktojnë për kthimin?',
  },
  '2026-2': {
    consent_registry: 'A pranoni që regjistri të ruajë ato që i tregoni për veten ose për fëmijën që regjistroni?',
    consent_statistics: 'A pranoni që përgjigjet, pa asnjë emër, të përdoren për statistika?',
    consent_news: 'A pranoni t’ju dërgohen njoftime për programe për njerëzit jashtë vendit?',
    consent_crisis: 'A pranoni t’ju kontaktojnë kur ka një krizë atje ku jetoni ju ose fëmija që regjistroni?',
    consent_matching: 'A pranoni që aftësitë tuaja të krahasohen me ato që kërkojnë punëdhënësit në atdhe?',
    consent_mentoring: 'A pranoni t’ju kontaktojnë për të mentoruar dikë?',
    consent_investing: 'A pranoni t’ju kontaktojnë për të investuar në atdhe?',
    consent_returning: 'A pranoni t’ju kontaktojnë për kthimin?',
  },
} satisfies Wordings<typeof englishRegistration>;
