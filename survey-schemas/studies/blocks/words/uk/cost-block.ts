/** The cost block in Ukrainian; `transfer` names the transfer that is asked about, in the nominative. */
import type { PathsOf } from '../../../../language/questions/answers.ts';
import type { costBlock } from '../../cost-block.ts';
import type { costBlockRules as english } from '../en/cost-block.ts';
import type { QuestionText } from '../../../../language/words/study-words.ts';

/** Words of the cost block for the last transfer, or for a quote. */
export const costBlockTexts = (transfer: string) =>
  ({
    sending_country: `З якої країни надіслано ${transfer}?`,
    receiving_country: `До якої країни надіслано ${transfer}?`,
    provider: 'Через яку компанію або службу його надіслано?',
    provider_type: 'Що це за компанія?',
    payment_instrument: 'Як оплатили переказ?',
    access_point: 'Звідки надіслано гроші?',
    pickup_method: 'Як отримано гроші?',
    speed: 'За який час гроші надійшли?',
    amount_sent: { label: 'Скільки грошей надіслано?', hint: 'Без комісії.' },
    fee: { label: 'Якою була комісія?', hint: 'Усе, що сплачено понад суму; 0, якщо нічого.' },
    paid_out_in: {
      label: 'У якій валюті виплачено гроші?',
      hint: 'Часто це долари США або євро, навіть якщо країна має власну валюту.',
    },
    conversion: {
      label: 'Що з цього відомо?',
      hint: 'Якщо гроші конвертували: застосований курс або отримана сума.',
    },
    exchange_rate: {
      label: 'Який обмінний курс застосували?',
      hint: 'Скільки одиниць валюти виплати дають за одиницю валюти надсилання.',
    },
    amount_received: 'Скільки грошей надійшло?',
    transfer_date: `Якого дня зроблено ${transfer}?`,
  }) satisfies Record<PathsOf<ReturnType<typeof costBlock>>, QuestionText>;

export const costBlockRules = {
  sent_something: 'Надіслана сума має бути більшою за нуль.',
  fee_within_amount: 'Комісія не може бути більшою за надіслану суму.',
  not_converted: 'Гроші, виплачені в іншій валюті, було конвертовано.',
  as_paid_out: 'Отримана сума має бути у валюті виплати.',
} satisfies Readonly<Record<keyof typeof english, string>>;
