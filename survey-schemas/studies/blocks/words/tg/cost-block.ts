/** The cost block in Tajik; `transfer` names the transfer that is asked about, as the subject of a sentence. */
import type { PathsOf } from '../../../../language/questions/answers.ts';
import type { costBlock } from '../../cost-block.ts';
import type { costBlockRules as english } from '../en/cost-block.ts';
import type { QuestionText } from '../../../../language/words/study-words.ts';

/** Words of the cost block for the last transfer, or for a quote. */
export const costBlockTexts = (transfer: string) =>
  ({
    sending_country: `Аз кадом кишвар ${transfer} фиристода шуд?`,
    receiving_country: `Ба кадом кишвар ${transfer} фиристода шуд?`,
    provider: 'Кадом ширкат ё хизмат онро интиқол дод?',
    provider_type: 'Ин чӣ гуна ширкат аст?',
    payment_instrument: 'Пулашро чӣ тавр супориданд?',
    access_point: 'Аз куҷо фиристода шуд?',
    pickup_method: 'Пулро чӣ тавр гирифтанд?',
    speed: 'Пул дар чанд вақт расид?',
    amount_sent: { label: 'Чанд пул фиристода шуд?', hint: 'Бе ҳаққи хизмат (комиссия).' },
    fee: {
      label: 'Ҳаққи хизмат (комиссия) чанд буд?',
      hint: 'Ҳама чизе, ки ба ғайр аз маблағ пардохта шуд; агар набошад, 0.',
    },
    paid_out_in: {
      label: 'Пул бо кадом асъор дода шуд?',
      hint: 'Бисёр вақт бо доллари ИМА ё евро, ҳатто агар кишвар асъори худро дошта бошад.',
    },
    conversion: {
      label: 'Кадоме аз инҳо маълум аст?',
      hint: 'Агар пул ба асъори дигар табдил шуда бошад: қурби истифодашуда ё маблағи расида.',
    },
    exchange_rate: {
      label: 'Кадом қурб истифода шуд?',
      hint: 'Барои як воҳиди асъори фиристодашуда чанд воҳиди асъори додашуда.',
    },
    amount_received: 'Чанд пул расид?',
    transfer_date: `Кадом рӯз ${transfer} фиристода шуд?`,
  }) satisfies Record<PathsOf<ReturnType<typeof costBlock>>, QuestionText>;

export const costBlockRules = {
  sent_something: 'Маблағи фиристодашуда бояд аз сифр зиёд бошад.',
  fee_within_amount: 'Ҳаққи хизмат аз маблағи фиристодашуда зиёд буда наметавонад.',
  not_converted: 'Пуле, ки бо асъори дигар дода шуд, табдил шудааст.',
  as_paid_out: 'Маблағи расида бояд бо асъоре бошад, ки бо он пул дода шуд.',
} satisfies Readonly<Record<keyof typeof english, string>>;
