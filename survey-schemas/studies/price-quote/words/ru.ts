/** The price quote in Russian. */
import type { priceQuote as instrument } from '../newest.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/ru/cost-block.ts';

const block = costBlockTexts('перевод');

export const priceQuote = {
  title: 'Цена услуги денежного перевода',
  groups: {
    service: 'Услуга',
    smaller: 'Эквивалент 200 долларов США',
    larger: 'Эквивалент 500 долларов США',
  },
  questions: {
    period: { label: 'Период', hint: 'Квартал, например 2026-Q2.' },
    product: 'Название услуги',
    transparent: {
      label: 'Были ли до оплаты показаны и комиссия, и обменный курс?',
      hint: 'Нет: услуга непрозрачна.',
    },
    promotion: { label: 'Это цена по акции?', hint: 'Да: она действует временно или только для новых клиентов.' },
    coverage: 'Насколько широка сеть выдачи в стране получения?',
    pickup_location: 'Где можно забрать деньги?',
    coverage_note: 'Примечания об охвате',
    ...block,
    amount_sent: { label: 'Отправленная сумма', hint: 'Эквивалент 200 долларов США в местной валюте.' },
    payment_instrument: { label: 'Чем можно оплатить перевод?', hint: 'Все способы, для которых действует эта цена.' },
    access_point: 'Откуда можно отправить деньги?',
    pickup_method: 'Как можно получить деньги?',
    speed: 'За какое время доходят деньги?',
    transfer_date: 'В какой день узнана цена?',
    interbank_rate: {
      label: 'Каков был межбанковский курс в это время?',
      hint: 'Только если его указывает источник: сколько единиц валюты выплаты дают за единицу валюты отправления.',
    },
    amount_sent_500: { label: 'Отправленная сумма', hint: 'Эквивалент 500 долларов США в местной валюте.' },
    fee_500: block.fee,
    conversion_500: block.conversion,
    exchange_rate_500: block.exchange_rate,
    amount_received_500: block.amount_received,
  },
  rules: { ...costBlockRules, leads_abroad: 'Коридор ведёт в другую страну, а не в ту, где он начинается.' },
} satisfies StudyText<typeof instrument>;
