/** The price quote in Romanian. */
import type { priceQuote as instrument } from '../newest.ts';
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
    promotion: {
      label: 'Este un preț promoțional?',
      hint: 'Da: este temporar sau numai pentru clienți noi.',
    },
    coverage: 'Cât de largă este rețeaua în țara de primire?',
    pickup_location: 'Unde se pot ridica banii?',
    coverage_note: 'Note despre acoperire',
    ...block,
    amount_sent: { label: 'Suma trimisă', hint: 'Echivalentul a 200 de dolari SUA în valuta locală.' },
    payment_instrument: { label: 'Cum se poate plăti?', hint: 'Toate modurile pentru care este valabil acest preț.' },
    access_point: 'De unde se pot trimite banii?',
    pickup_method: 'Cum se pot primi banii?',
    speed: 'În cât timp ajung banii?',
    transfer_date: 'În ce zi s-a aflat prețul?',
    interbank_rate: {
      label: 'Care era cursul interbancar atunci?',
      hint: 'Doar dacă îl spune sursa: câte unități din valuta plății se dau pentru o unitate din valuta trimisă.',
    },
    amount_sent_500: { label: 'Suma trimisă', hint: 'Echivalentul a 500 de dolari SUA în valuta locală.' },
    fee_500: block.fee,
    conversion_500: block.conversion,
    exchange_rate_500: block.exchange_rate,
    amount_received_500: block.amount_received,
  },
  rules: { ...costBlockRules, leads_abroad: 'Un coridor duce în altă țară decât cea în care începe.' },
} satisfies StudyText<typeof instrument>;
