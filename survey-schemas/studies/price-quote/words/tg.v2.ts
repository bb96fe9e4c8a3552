/** The price quote, version 2, in Tajik. */
import type { priceQuoteV2 } from '../price-quote.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/tg/cost-block.ts';

const block = costBlockTexts('интиқол');

export const priceQuote = {
  title: 'Нархи хизмати интиқоли пул',
  groups: {
    service: 'Хизмат',
    smaller: 'Баробари 200 доллари ИМА',
    larger: 'Баробари 500 доллари ИМА',
  },
  questions: {
    period: { label: 'Давра', hint: 'Семоҳа, масалан 2026-Q2.' },
    product: 'Номи хизмат',
    transparent: {
      label: 'Оё ҳаққи хизмат ва қурби асъор ҳарду пеш аз пардохт нишон дода шуданд?',
      hint: 'Не: хизмат шаффоф нест.',
    },
    coverage: 'Дар кишвари гиранда пулро дар куҷо гирифтан мумкин аст?',
    coverage_note: 'Эзоҳ дар бораи фарогирӣ',
    ...block,
    amount_sent: { label: 'Маблағи фиристодашаванда', hint: 'Баробари 200 доллари ИМА бо пули маҳаллӣ.' },
    transfer_date: 'Нарх кадом рӯз мушоҳида шуд?',
    amount_sent_500: { label: 'Маблағи фиристодашаванда', hint: 'Баробари 500 доллари ИМА бо пули маҳаллӣ.' },
    fee_500: block.fee,
    conversion_500: block.conversion,
    exchange_rate_500: block.exchange_rate,
    amount_received_500: block.amount_received,
  },
  rules: costBlockRules,
} satisfies StudyText<typeof priceQuoteV2>;
