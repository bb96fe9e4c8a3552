/** The price quote in Tajik. */
import type { priceQuote as instrument } from '../newest.ts';
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
    promotion: {
      label: 'Оё ин нархи аксия (тахфиф) аст?',
      hint: 'Ҳа: он муҳлат дорад ё танҳо барои мизоҷони нав аст.',
    },
    coverage: 'Шабака дар кишвари гиранда то куҷо мерасад?',
    pickup_location: 'Пулро аз куҷо гирифтан мумкин аст?',
    coverage_note: 'Эзоҳ дар бораи фарогирӣ',
    ...block,
    amount_sent: { label: 'Маблағи фиристодашаванда', hint: 'Баробари 200 доллари ИМА бо пули маҳаллӣ.' },
    payment_instrument: {
      label: 'Пулашро чӣ тавр супоридан мумкин аст?',
      hint: 'Ҳамаи роҳҳое, ки ин нарх барояшон эътибор дорад.',
    },
    access_point: 'Аз куҷо фиристодан мумкин аст?',
    pickup_method: 'Пулро чӣ тавр гирифтан мумкин аст?',
    speed: 'Пул дар чанд вақт мерасад?',
    transfer_date: 'Нарх кадом рӯз мушоҳида шуд?',
    interbank_rate: {
      label: 'Дар он вақт қурби байнибонкӣ чанд буд?',
      hint: 'Танҳо агар манбаъ гӯяд: барои як воҳиди асъори фиристодашуда чанд воҳиди асъори додашуда.',
    },
    amount_sent_500: { label: 'Маблағи фиристодашаванда', hint: 'Баробари 500 доллари ИМА бо пули маҳаллӣ.' },
    fee_500: block.fee,
    conversion_500: block.conversion,
    exchange_rate_500: block.exchange_rate,
    amount_received_500: block.amount_received,
  },
  rules: {
    ...costBlockRules,
    leads_abroad: 'Самти интиқол ба кишвари дигар мебарад, на ба кишваре, ки аз он оғоз мешавад.',
  },
} satisfies StudyText<typeof instrument>;
