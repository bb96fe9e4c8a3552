/** Questions about a person in Ukrainian: of somebody else (`other`), or of whoever is asked (`you`). */
import type { personRules as english } from '../en/person-block.ts';

type Who = 'you' | 'other';

/** Words of legal status, education, occupation and activity. */
export const standingTexts = (who: Who) => ({
  legal_status:
    who === 'you' ? 'Який ваш правовий статус за кордоном?' : 'Який правовий статус цієї людини за кордоном?',
  education:
    who === 'you' ? 'Який найвищий рівень освіти ви здобули?' : 'Який найвищий рівень освіти здобула ця людина?',
  occupation: {
    label: who === 'you' ? 'Яку роботу ви виконуєте за кордоном?' : 'Яку роботу виконує ця людина за кордоном?',
    hint: 'Основна робота. «Не стосується» – якщо не працює.',
  },
  activity: { label: 'У якій галузі?', hint: 'Що виробляє або чим займається роботодавець.' },
});

/** Words of the earnings of the last 12 months. */
export const earningsTexts = (who: Who) => ({
  gross_monthly_pay: {
    label:
      who === 'you'
        ? 'Скільки ви заробляєте на місяць до сплати податків?'
        : 'Скільки ця людина заробляє на місяць до сплати податків?',
    hint: 'За звичайний місяць роботи за кордоном протягом останніх 12 місяців.',
  },
  taxes: {
    label: 'Скільки прибуткового податку сплачено за кордоном за останні 12 місяців?',
    hint: 'Усього; 0, якщо нічого.',
  },
  social_contributions: {
    label: 'Скільки соціальних внесків сплачено за кордоном за останні 12 місяців?',
    hint: 'Пенсійне, медичне страхування та страхування на випадок безробіття; усього; 0, якщо нічого.',
  },
  spending_abroad: {
    label: 'Скільки витрачено на життя за кордоном за останні 12 місяців?',
    hint: 'Усього на житло, харчування та решту.',
  },
  transport_cost: {
    label: 'Скільки витрачено на дорогу туди й назад за останні 12 місяців?',
    hint: 'Усього.',
  },
});

export const personRules = {
  abroad_within_life: 'Ніхто не може бути за кордоном довше, ніж живе.',
  deductions_within_pay: 'Податки за рік не можуть бути більшими за заробіток за рік.',
  sent_within_pay: 'Надіслано більше, ніж зароблено.',
} satisfies Readonly<Record<keyof typeof english, string>>;
