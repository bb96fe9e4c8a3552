/** What is known of a registration that the office takes, before anybody answers: how it came, and the wording of consent. */
import type { Campaign } from '#schemas/fieldwork/campaign.ts';
import { wordingInUse } from '#schemas/fieldwork/known-answers.ts';
import type { KnownAnswers } from '#schemas/fieldwork/round.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import type { Study } from '#schemas/language/study/study.ts';

/** Who took it: the person wrote on paper, or answered a colleague. */
export type TakenBy = 'paper' | 'staff';

/** As far as the questionnaire asks it. */
export function knownWhenTaken(
  { instrument }: Study,
  { id, mode }: Pick<Campaign, 'id' | 'mode'>,
  by: TakenBy,
): KnownAnswers {
  const { questions } = planOf(instrument);
  const told = Object.entries({ campaign: id, intake_mode: mode, taken_by: by });
  return { ...Object.fromEntries(told.filter(([name]) => questions.has(name))), ...wordingInUse(instrument) };
}
