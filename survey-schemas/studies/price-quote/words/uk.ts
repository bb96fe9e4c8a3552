/** The price quote in Ukrainian. */
import type { priceQuote as instrument } from '../newest.ts';
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
    promotion: { label: 'Це акційна ціна?', hint: 'Так: вона діє тимчасово або лише для нових клієнтів.' },
    coverage: 'Наскільки широка мережа видачі в країні отримання?',
    pickup_location: 'Де можна забрати гроші?',
    coverage_note: 'Примітки щодо охоплення',
    ...block,
    amount_sent: { label: 'Надіслана сума', hint: 'Еквівалент 200 доларів США в місцевій валюті.' },
    payment_instrument: { label: 'Чим можна оплатити переказ?', hint: 'Усі способи, для яких діє ця ціна.' },
    access_point: 'Звідки можна надіслати гроші?',
    pickup_method: 'Як можна отримати гроші?',
    speed: 'За який час надходять гроші?',
    transfer_date: 'Якого дня дізналися ціну?',
    interbank_rate: {
      label: 'Яким був міжбанківський курс на той час?',
      hint: 'Лише якщо його вказує джерело: скільки одиниць валюти виплати дають за одиницю валюти надсилання.',
    },
    amount_sent_500: { label: 'Надіслана сума', hint: 'Еквівалент 500 доларів США в місцевій валюті.' },
    fee_500: block.fee,
    conversion_500: block.conversion,
    exchange_rate_500: block.exchange_rate,
    amount_received_500: block.amount_received,
  },
  rules: { ...costBlockRules, leads_abroad: 'Коридор веде до іншої країни, а не до тієї, де він починається.' },
} satisfies StudyText<typeof instrument>;
