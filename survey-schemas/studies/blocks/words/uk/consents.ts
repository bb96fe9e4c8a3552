/**
 * What people agree to, in Ukrainian: wording by wording and question by question. A wording that somebody has seen is never
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
      'Це обстеження – про гроші, які люди надсилають додому з-за кордону. Участь добровільна: ви можете відмовитися, не відповідати на будь-яке запитання та припинити розмову в будь-який момент, і це не матиме для вас жодних наслідків. Ваші відповіді використають лише для статистики, без вашого імені. Чи згодні ви відповісти на запитання?',
  },
} satisfies Wordings<typeof englishInterview>;

/** Shown to whoever registers. */
export const registration = {
  '2026-1': {
    consent_registry: 'Чи згодні ви, щоб реєстр зберігав те, що ви йому повідомляєте?',
    consent_statistics: 'Чи згодні ви, щоб ваші відповіді без вашого імені використовували для статистики?',
    consent_news: 'Чи згодні ви отримувати новини про програми для людей за кордоном?',
    consent_crisis: 'Чи згодні ви, щоб із вами звʼязалися, якщо там, де ви живете, виникне надзвичайна ситуація?',
    consent_matching: 'Чи згодні ви, щоб ваші навички зіставляли з тим, що шукають роботодавці на батьківщині?',
    consent_mentoring: 'Чи згодні ви, щоб із вами звʼязувалися щодо наставництва?',
    consent_investing: 'Чи згодні ви, щоб із вами звʼязувалися щодо інвестицій на батьківщині?',
    consent_returning: 'Чи згодні ви, щоб із вами звʼязувалися щодо повернення?',
  },
  '2026-2': {
    consent_registry:
      'Чи згодні ви, щоб реєстр зберігав те, що ви повідомляєте йому про себе або про дитину, яку реєструєте?',
    consent_statistics: 'Чи згодні ви, щоб відповіді без жодного імені використовували для статистики?',
    consent_news: 'Чи згодні ви отримувати новини про програми для людей за кордоном?',
    consent_crisis:
      'Чи згодні ви, щоб із вами звʼязалися, якщо виникне надзвичайна ситуація там, де живете ви або дитина, яку ви реєструєте?',
    consent_matching: 'Чи згодні ви, щоб ваші навички зіставляли з тим, що шукають роботодавці на батьківщині?',
    consent_mentoring: 'Чи згодні ви, щоб із вами звʼязувалися щодо наставництва?',
    consent_investing: 'Чи згодні ви, щоб із вами звʼязувалися щодо інвестицій на батьківщині?',
    consent_returning: 'Чи згодні ви, щоб із вами звʼязувалися щодо повернення?',
  },
} satisfies Wordings<typeof englishRegistration>;
