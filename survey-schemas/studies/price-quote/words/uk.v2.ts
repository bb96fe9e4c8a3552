/** The price quote, version 2, in Ukrainian. */
import type { priceQuoteV2 } from '../price-quote.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/uk/cost-block.ts';

const block = costBlockTexts('переказ');

export const priceQuote = {
  title: 'Ціна послуги грошового переказу',
  groups: {
    service: 'Послуга',
    smaller: 'Еквівалент 200 доларів США',
    larger: 'Еквівалент 500 доларів США',
  },
  questions: {
    period: { label: 'Період', hint: 'Квартал, наприклад 2026-Q2.' },
    product: 'Назва послуги',
    transparent: {
      label: 'Чи показали до оплати і комісію, і обмінний курс?',
      hint: 'Ні: послуга непрозора.',
    },
    coverage: 'Де в країні отримання можна забрати гроші?',
    coverage_note: 'Примітки щодо охоплення',
    ...block,
    amount_sent: { label: 'Надіслана сума', hint: 'Еквівалент 200 доларів США в місцевій валюті.' },
    transfer_date: 'Якого дня дізналися ціну?',
    amount_sent_500: { label: 'Надіслана сума', hint: 'Еквівалент 500 доларів США в місцевій валюті.' },
    fee_500: block.fee,
    conversion_500: block.conversion,
    exchange_rate_500: block.exchange_rate,
    amount_received_500: block.amount_received,
  },
  rules: costBlockRules,
} satisfies StudyText<typeof priceQuoteV2>;
