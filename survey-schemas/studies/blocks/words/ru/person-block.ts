/** Questions about a person in Russian: of somebody else (`other`), or of whoever is asked (`you`). */
import type { personRules as english } from '../en/person-block.ts';

type Who = 'you' | 'other';

/** Words of legal status, education, occupation and activity. */
export const standingTexts = (who: Who) => ({
  legal_status:
    who === 'you' ? 'Каков ваш правовой статус за границей?' : 'Каков правовой статус этого человека за границей?',
  education:
    who === 'you'
      ? 'Какой наивысший уровень образования вы получили?'
      : 'Какой наивысший уровень образования получил этот человек?',
  occupation: {
    label:
      who === 'you' ? 'Какую работу вы выполняете за границей?' : 'Какую работу этот человек выполняет за границей?',
    hint: 'Основная работа. «Неприменимо» – если не работает.',
  },
  activity: { label: 'В какой отрасли?', hint: 'Что производит или делает работодатель.' },
});

/** Words of the earnings of the last 12 months. */
export const earningsTexts = (who: Who) => ({
  gross_monthly_pay: {
    label:
      who === 'you'
        ? 'Сколько вы зарабатываете в месяц до вычета налогов?'
        : 'Сколько этот человек зарабатывает в месяц до вычета налогов?',
    hint: 'За обычный месяц работы за границей в последние 12 месяцев.',
  },
  taxes: {
    label: 'Сколько подоходного налога уплачено за границей за последние 12 месяцев?',
    hint: 'Всего; 0, если ничего.',
  },
  social_contributions: {
    label: 'Сколько социальных взносов уплачено за границей за последние 12 месяцев?',
    hint: 'Пенсионное, медицинское страхование и страхование от безработицы; всего; 0, если ничего.',
  },
  spending_abroad: {
    label: 'Сколько потрачено на жизнь за границей за последние 12 месяцев?',
    hint: 'Всего на жильё, питание и остальное.',
  },
  transport_cost: {
    label: 'Сколько потрачено на дорогу туда и обратно за последние 12 месяцев?',
    hint: 'Всего.',
  },
});

export const personRules = {
  abroad_within_life: 'Никто не может пробыть за границей дольше, чем живёт.',
  deductions_within_pay: 'Налоги за год не могут превышать заработок за год.',
  sent_within_pay: 'Отправлено больше, чем заработано.',
} satisfies Readonly<Record<keyof typeof english, string>>;
