/** The cost block in Russian; `transfer` names the transfer that is asked about, in the nominative. */
import type { PathsOf } from '../../../../language/questions/answers.ts';
import type { costBlock } from '../../cost-block.ts';
import type { costBlockRules as english } from '../en/cost-block.ts';
import type { QuestionText } from '../../../../language/words/study-words.ts';

/** Words of the cost block for the last transfer, or for a quote. */
export const costBlockTexts = (transfer: string) =>
  ({
    sending_country: `Из какой страны отправлен ${transfer}?`,
    receiving_country: `В какую страну отправлен ${transfer}?`,
    provider: 'Через какую компанию или службу он отправлен?',
    provider_type: 'Что это за компания?',
    payment_instrument: 'Как был оплачен перевод?',
    access_point: 'Откуда отправлены деньги?',
    pickup_method: 'Как деньги получены?',
    speed: 'За какое время деньги дошли?',
    amount_sent: { label: 'Сколько денег отправлено?', hint: 'Без комиссии.' },
    fee: { label: 'Какова была комиссия?', hint: 'Всё, что уплачено сверх суммы; 0, если ничего.' },
    paid_out_in: {
      label: 'В какой валюте выплачены деньги?',
      hint: 'Часто это доллары США или евро, даже если у страны есть своя валюта.',
    },
    conversion: {
      label: 'Что из этого известно?',
      hint: 'Если деньги меняли валюту: применённый курс или полученная сумма.',
    },
    exchange_rate: {
      label: 'Какой обменный курс был применён?',
      hint: 'Сколько единиц валюты выплаты дают за единицу валюты отправления.',
    },
    amount_received: 'Сколько денег дошло?',
    transfer_date: `В какой день сделан ${transfer}?`,
  }) satisfies Record<PathsOf<ReturnType<typeof costBlock>>, QuestionText>;

export const costBlockRules = {
  sent_something: 'Отправленная сумма должна быть больше нуля.',
  fee_within_amount: 'Комиссия не может превышать отправленную сумму.',
  not_converted: 'Деньги, выплаченные в другой валюте, были обменены.',
  as_paid_out: 'Полученная сумма должна быть в валюте выплаты.',
} satisfies Readonly<Record<keyof typeof english, string>>;
