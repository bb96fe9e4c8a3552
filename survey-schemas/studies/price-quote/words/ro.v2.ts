/** The price quote, version 2, in Romanian. */
import type { priceQuoteV2 } from '../price-quote.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/ro/cost-block.ts';

const block = costBlockTexts('transferul');

export const priceQuote = {
  title: 'Prețul unui serviciu de transfer de bani',
  groups: {
    service: 'Serviciul',
    smaller: 'Echivalentul a 200 de dolari SUA',
    larger: 'Echivalentul a 500 de dolari SUA',
  },
  questions: {
    period: { label: 'Perioada', hint: 'Trimestrul, de exemplu 2026-Q2.' },
    product: 'Denumirea serviciului',
    transparent: {
      label: 'Au fost arătate înainte de plată și comisionul, și cursul de schimb?',
      hint: 'Nu: serviciul nu este transparent.',
    },
    coverage: 'Unde în țara de primire se pot ridica banii?',
    coverage_note: 'Note despre acoperire',
    ...block,
    amount_sent: { label: 'Suma trimisă', hint: 'Echivalentul a 200 de dolari SUA în valuta locală.' },
    transfer_date: 'În ce zi s-a aflat prețul?',
    amount_sent_500: { label: 'Suma trimisă', hint: 'Echivalentul a 500 de dolari SUA în valuta locală.' },
    fee_500: block.fee,
    conversion_500: block.conversion,
    exchange_rate_500: block.exchange_rate,
    amount_received_500: block.amount_received,
  },
  rules: costBlockRules,
} satisfies StudyText<typeof priceQuoteV2>;
