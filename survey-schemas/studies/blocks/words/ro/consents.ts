/**
 * What people agree to, in Romanian: wording by wording and question by question. A wording that somebody has seen is never
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
      'Această cercetare este despre banii pe care oamenii de peste hotare îi trimit acasă. Participarea este benevolă: puteți refuza, puteți să nu răspundeți la vreo întrebare și puteți opri discuția oricând, iar aceasta nu va avea nicio urmare pentru dumneavoastră. Răspunsurile se folosesc doar pentru statistică, fără numele dumneavoastră. Sunteți de acord să răspundeți la întrebări?',
  },
} satisfies Wordings<typeof englishInterview>;

/** Shown to whoever registers. */
export const registration = {
  '2026-1': {
    consent_registry: 'Sunteți de acord ca registrul să păstreze ceea ce îi comunicați?',
    consent_statistics:
      'Sunteți de acord ca răspunsurile, fără numele dumneavoastră, să fie folosite pentru statistică?',
    consent_news: 'Sunteți de acord să primiți noutăți despre programe pentru oamenii de peste hotare?',
    consent_crisis: 'Sunteți de acord să fiți contactat(ă) dacă acolo unde trăiți apare o situație de criză?',
    consent_matching:
      'Sunteți de acord ca competențele dumneavoastră să fie comparate cu ce caută angajatorii de acasă?',
    consent_mentoring: 'Sunteți de acord să fiți contactat(ă) în legătură cu mentoratul?',
    consent_investing: 'Sunteți de acord să fiți contactat(ă) în legătură cu investițiile acasă?',
    consent_returning: 'Sunteți de acord să fiți contactat(ă) în legătură cu revenirea acasă?',
  },
  '2026-2': {
    consent_registry:
      'Sunteți de acord ca registrul să păstreze ceea ce îi comunicați despre dumneavoastră sau despre copilul pe care îl înregistrați?',
    consent_statistics: 'Sunteți de acord ca răspunsurile, fără niciun nume, să fie folosite pentru statistică?',
    consent_news: 'Sunteți de acord să primiți noutăți despre programe pentru oamenii de peste hotare?',
    consent_crisis:
      'Sunteți de acord să fiți contactat(ă) dacă apare o situație de criză acolo unde trăiți dumneavoastră sau copilul pe care îl înregistrați?',
    consent_matching:
      'Sunteți de acord ca competențele dumneavoastră să fie comparate cu ce caută angajatorii de acasă?',
    consent_mentoring: 'Sunteți de acord să fiți contactat(ă) în legătură cu mentoratul?',
    consent_investing: 'Sunteți de acord să fiți contactat(ă) în legătură cu investițiile acasă?',
    consent_returning: 'Sunteți de acord să fiți contactat(ă) în legătură cu revenirea acasă?',
  },
} satisfies Wordings<typeof englishRegistration>;
