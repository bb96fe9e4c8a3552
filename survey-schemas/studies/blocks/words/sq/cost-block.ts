/** The cost block in Albanian; `transfer` names the transfer that is asked about, with its article. */
import type { PathsOf } from '../../../../language/questions/answers.ts';
import type { costBlock } from '../../cost-block.ts';
import type { costBlockRules as english } from '../en/cost-block.ts';
import type { QuestionText } from '../../../../language/words/study-words.ts';

/** Words of the cost block for the last transfer, or for a quote. */
export const costBlockTexts = (transfer: string) =>
  ({
    sending_country: `Nga cili vend u dërgua ${transfer}?`,
    receiving_country: `Në cilin vend u dërgua ${transfer}?`,
    provider: 'Me cilën kompani ose shërbim u dërgua?',
    provider_type: 'Çfarë lloj kompanie është?',
    payment_instrument: 'Si u pagua?',
    access_point: 'Nga u dërguan paratë?',
    pickup_method: 'Si u morën paratë?',
    speed: 'Për sa kohë mbërritën paratë?',
    amount_sent: { label: 'Sa para u dërguan?', hint: 'Pa komisionin.' },
    fee: { label: 'Sa ishte komisioni?', hint: 'Gjithçka që u pagua përveç shumës; 0 nëse asgjë.' },
    paid_out_in: {
      label: 'Në cilën monedhë u dhanë paratë?',
      hint: 'Shpesh në dollarë amerikanë ose euro, edhe kur vendi ka monedhën e vet.',
    },
    conversion: {
      label: 'Cila prej këtyre dihet?',
      hint: 'Nëse paratë u këmbyen: kursi i zbatuar ose shuma që mbërriti.',
    },
    exchange_rate: {
      label: 'Me çfarë kursi këmbimi u bë?',
      hint: 'Sa njësi të monedhës së dhënë për një njësi të monedhës së dërguar.',
    },
    amount_received: 'Sa para mbërritën?',
    transfer_date: `Në cilën ditë u bë ${transfer}?`,
  }) satisfies Record<PathsOf<ReturnType<typeof costBlock>>, QuestionText>;

export const costBlockRules = {
  sent_something: 'Shuma e dërguar duhet të jetë më e madhe se zero.',
  fee_within_amount: 'Komisioni nuk mund të jetë më i madh se shuma e dërguar.',
  not_converted: 'Paratë e dhëna në një monedhë tjetër janë këmbyer.',
  as_paid_out: 'Shuma që mbërriti duhet të jetë në monedhën në të cilën u dhanë paratë.',
} satisfies Readonly<Record<keyof typeof english, string>>;
