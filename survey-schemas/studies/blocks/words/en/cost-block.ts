/** The cost block in English; `transfer` names the transfer that is asked about. */
import type { PathsOf } from '../../../../language/questions/answers.ts';
import type { costBlock } from '../../cost-block.ts';
import type { QuestionText } from '../../../../language/words/study-words.ts';

/** Words of the cost block for the last transfer, or for a quote. */
export const costBlockTexts = (transfer: string) =>
  ({
    sending_country: `Which country was ${transfer} sent from?`,
    receiving_country: `Which country was ${transfer} sent to?`,
    provider: 'Which company or service transferred it?',
    provider_type: 'What kind of company is that?',
    payment_instrument: 'How was it paid for?',
    access_point: 'Where was it sent from?',
    pickup_method: 'How was it received?',
    speed: 'How long did it take to arrive?',
    amount_sent: { label: 'How much was sent?', hint: 'Without the fee.' },
    fee: { label: 'How much was the fee?', hint: 'Everything paid on top of the amount; 0 if nothing.' },
    paid_out_in: {
      label: 'In which currency was it paid out?',
      hint: 'Often US dollars or euros, even where the country has its own currency.',
    },
    conversion: {
      label: 'Which of these is known?',
      hint: 'If the money was converted: the exchange rate applied, or the amount that arrived.',
    },
    exchange_rate: {
      label: 'What exchange rate was applied?',
      hint: 'Units of the currency paid out per unit of the currency sent.',
    },
    amount_received: 'How much arrived?',
    transfer_date: `On which day was ${transfer} made?`,
  }) satisfies Record<PathsOf<ReturnType<typeof costBlock>>, QuestionText>;

export const costBlockRules = {
  sent_something: 'The amount sent must be greater than zero.',
  fee_within_amount: 'The fee cannot be greater than the amount sent.',
  not_converted: 'Money paid out in another currency was converted.',
  as_paid_out: 'The amount that arrived must be in the currency it was paid out in.',
};
