/**
 * What people agree to, in Tajik: wording by wording and question by question. A wording that somebody has seen is never
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
      'Ин тадқиқот дар бораи пулест, ки одамон аз хориҷа ба хона мефиристанд. Иштирок ихтиёрӣ аст: шумо метавонед рад кунед, ба ҳар саволе ҷавоб надиҳед ва ҳар вақт хоҳед, қатъ кунед, ва ин барои шумо ҳеҷ оқибате надорад. Ҷавобҳои шумо танҳо барои омор, бе номи шумо истифода мешаванд. Оё розӣ ҳастед, ки аз шумо пурсем?',
  },
} satisfies Wordings<typeof englishInterview>;

/** Shown to whoever registers. */
export const registration = {
  '2026-1': {
    consent_registry: 'Оё розӣ ҳастед, ки феҳрист маълумоти додаи шуморо нигоҳ дорад?',
    consent_statistics: 'Оё розӣ ҳастед, ки ҷавобҳои шумо бе номатон барои омор истифода шаванд?',
    consent_news:
      'Оё розӣ ҳастед, ки ба шумо хабарҳо дар бораи барномаҳо барои одамони дар хориҷабуда фиристода шаванд?',
    consent_crisis: 'Оё розӣ ҳастед, ки агар дар ҷои зисти шумо ҳолати фавқулода рӯй диҳад, бо шумо тамос гиранд?',
    consent_matching: 'Оё розӣ ҳастед, ки малакаҳои шумо бо он чи корфармоён дар ватан меҷӯянд, муқоиса шаванд?',
    consent_mentoring: 'Оё розӣ ҳастед, ки бо шумо дар бораи роҳнамоӣ ба дигарон (менторӣ) тамос гиранд?',
    consent_investing: 'Оё розӣ ҳастед, ки бо шумо дар бораи сармоягузорӣ дар ватан тамос гиранд?',
    consent_returning: 'Оё розӣ ҳастед, ки бо шумо дар бораи бозгашт тамос гиранд?',
  },
  '2026-2': {
    consent_registry:
      'Оё розӣ ҳастед, ки феҳрист он чиро, ки дар бораи худ ё дар бораи кӯдаки бақайдгирифтаатон мегӯед, нигоҳ дорад?',
    consent_statistics: 'Оё розӣ ҳастед, ки ҷавобҳо бе ягон ном барои омор истифода шаванд?',
    consent_news:
      'Оё розӣ ҳастед, ки ба шумо хабарҳо дар бораи барномаҳо барои одамони дар хориҷабуда фиристода шаванд?',
    consent_crisis:
      'Оё розӣ ҳастед, ки агар дар ҷои зисти шумо ё кӯдаки бақайдгирифтаатон ҳолати фавқулода рӯй диҳад, бо шумо тамос гиранд?',
    consent_matching: 'Оё розӣ ҳастед, ки малакаҳои шумо бо он чи корфармоён дар ватан меҷӯянд, муқоиса шаванд?',
    consent_mentoring: 'Оё розӣ ҳастед, ки бо шумо дар бораи роҳнамоӣ ба дигарон (менторӣ) тамос гиранд?',
    consent_investing: 'Оё розӣ ҳастед, ки бо шумо дар бораи сармоягузорӣ дар ватан тамос гиранд?',
    consent_returning: 'Оё розӣ ҳастед, ки бо шумо дар бораи бозгашт тамос гиранд?',
  },
} satisfies Wordings<typeof englishRegistration>;
