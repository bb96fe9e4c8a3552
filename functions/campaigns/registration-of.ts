/** The study of a round that people file about themselves, and whether it asks by which campaign they came. */
import type { Round } from '#schemas/fieldwork/round.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import { type Studies, type Study, studyAsked } from '#schemas/language/study/study.ts';

/** Whether a study asks it: a design question, filled in by the link. */
export const asksCampaign = ({ instrument, collection }: Study): boolean =>
  collection.files.includes('self') && planOf(instrument).questions.has('campaign');

/**
 * The first such study of a round; undefined when it has none.
 *
 * @throws {UnreadableStudy} one that the round asks was altered
 */
export async function registrationOf(
  studies: Pick<Studies, 'find'>,
  { instruments }: Pick<Round, 'instruments'>,
): Promise<Study | undefined> {
  for (const id of Object.keys(instruments).sort()) {
    const study = await studyAsked(studies, instruments, id);
    if (study !== undefined && asksCampaign(study)) return study;
  }
  return undefined;
}
