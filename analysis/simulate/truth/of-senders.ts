/** True figures of the people abroad whom households name, one by one. */
import type { Household } from '../households.ts';
import { homeCountry } from '../transfer-costs.ts';
import { ageClass, timeAbroad } from './classes.ts';
import { dollars, numberOf } from './dollars.ts';
import type { Gathering } from './gather.ts';

type Sender = NonNullable<Household['senders']>[number];

function gatherStay(gathering: Gathering, sender: Sender): void {
  const { sex, intended_stay: stay } = sender;
  const stay_length = stay === 'under_12_months' ? stay : '12_months_and_more';
  const [corridor, age_class] = [`${sender.country}-${homeCountry}`, ageClass(numberOf(sender.age))];
  for (const domain of [{}, { corridor }, { sex }, { age_class }])
    gathering.count('household-people-abroad', 'senders', { ...domain, stay_length }, 1);
  const time_abroad = timeAbroad(numberOf(sender.months_abroad));
  gathering.count('household-people-abroad', 'senders', { time_abroad }, 1);
}

/** How often somebody sends, and how much at a time. */
function gatherTransfers(gathering: Gathering, sender: Sender): void {
  const { usual_frequency: frequency } = sender;
  const transfers = numberOf(sender.transfers);
  const size = transfers === 0 ? 0 : dollars(sender.cash_total) / transfers;
  for (const { channel, amount } of sender.channels ?? [])
    if (dollars(amount) >= dollars(sender.cash_total) * (1 - 1e-9))
      gathering.amount('household-transfer-size', 'transfer-size-one-channel', { channel }, size);
  for (const domain of [{}, { corridor: `${sender.country}-${homeCountry}` }]) {
    gathering.number('household-transfer-size', 'transfers-made', domain, transfers);
    gathering.amount('household-transfer-size', 'transfer-size', domain, size);
    if (frequency !== 'not_applicable')
      gathering.answer('household-frequency', 'usual-frequency', domain, { frequency });
  }
}

/** Gathers what households would tell of everybody abroad. */
export function gatherSenders(gathering: Gathering, { senders = [] }: Household, region: string): void {
  for (const sender of senders) {
    const { sex } = sender;
    const corridor = `${sender.country}-${homeCountry}`;
    for (const domain of [{}, { region }, { corridor }, { sex }, { corridor, sex }])
      gathering.count('household-senders', 'senders', domain, 1);
    gatherStay(gathering, sender);
    gatherTransfers(gathering, sender);
    for (const { channel } of sender.channels ?? [])
      for (const domain of [{}, { region }])
        gathering.answer('household-channel-use', 'channel-use', domain, { channel });
  }
}
