/** The cost block in Romanian; `transfer` names the transfer that is asked about, with its article. */
import type { PathsOf } from '../../../../language/questions/answers.ts';
import type { costBlock } from '../../cost-block.ts';
import type { costBlockRules as english } from '../en/cost-block.ts';
import type { QuestionText } from '../../../../language/words/study-words.ts';

/** Words of the cost block for the last transfer, or for a quote. */
export const costBlockTexts = (transfer: string) =>
  ({
    sending_country: `Din ce țară a fost trimis ${transfer}?`,
    receiving_country: `În ce țară a fost trimis ${transfer}?`,
    provider: 'Prin ce companie sau serviciu a fost trimis?',
    provider_type: 'Ce fel de companie este?',
    payment_instrument: 'Cum a fost plătit transferul?',
    access_point: 'De unde au fost trimiși banii?',
    pickup_method: 'Cum au fost primiți banii?',
    speed: 'În cât timp au ajuns banii?',
    amount_sent: { label: 'Câți bani au fost trimiși?', hint: 'Fără comision.' },
    fee: { label: 'Cât a fost comisionul?', hint: 'Tot ce s-a plătit peste sumă; 0 dacă nimic.' },
    paid_out_in: {
      label: 'În ce valută au fost plătiți banii?',
      hint: 'Adesea în dolari SUA sau euro, chiar dacă țara are valuta ei.',
    },
    conversion: {
      label: 'Ce se cunoaște din acestea?',
      hint: 'Dacă banii au fost convertiți: cursul aplicat sau suma primită.',
    },
    exchange_rate: {
      label: 'Ce curs de schimb a fost aplicat?',
      hint: 'Câte unități din valuta plății se dau pentru o unitate din valuta trimisă.',
    },
    amount_received: 'Câți bani au ajuns?',
    transfer_date: `În ce zi a fost făcut ${transfer}?`,
  }) satisfies Record<PathsOf<ReturnType<typeof costBlock>>, QuestionText>;

export const costBlockRules = {
  sent_something: 'Suma trimisă trebuie să fie mai mare decât zero.',
  fee_within_amount: 'Comisionul nu poate fi mai mare decât suma trimisă.',
  not_converted: 'Banii plătiți în altă valută au fost convertiți.',
  as_paid_out: 'Suma primită trebuie să fie în valuta plății.',
} satisfies Readonly<Record<keyof typeof english, string>>;
