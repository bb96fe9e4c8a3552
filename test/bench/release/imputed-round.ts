/** The round of the bench with what respondents do not tell imputed, again in each of 200 replicates. */
import { type Round, roundSettingsSchema } from '#schemas/fieldwork/round.ts';
import * as v from 'valibot';

const steps = [
  {
    method: 'roster-hot-deck',
    roster: 'senders',
    askedIf: 'receives_remittances',
    classes: ['region', 'urban'],
    orderedBy: 'senders.cash_total',
  },
  { method: 'hot-deck', question: 'senders.country', classes: ['region'] },
  { method: 'hot-deck', question: 'senders.cash_total', classes: ['senders.country', 'senders.stay_length'] },
  { method: 'predictive-mean-matching', question: 'income', predictors: ['region', 'urban', 'member_count'] },
];

/** The same round, imputed. */
export function imputedRound(round: Round): Round {
  const { imputation, weighting } = v.parse(roundSettingsSchema, {
    imputation: { household: { steps, variance: { kind: 'replicates' } } },
    weighting: { household: [{ kind: 'base' }, { kind: 'replicates', method: 'rao-wu', count: 200 }] },
  });
  return { ...round, settings: { ...round.settings, imputation, weighting } };
}
