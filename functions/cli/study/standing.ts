/** Whether a study that is without fault by itself could be added to a folder or a stage, beside what is there. */
import type { StudyFault } from '#schemas/language/study/check-study.ts';
import { canonicalStudy } from '#schemas/language/study/file/write-study.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { takenFaults } from '#functions/fieldwork/add-study.ts';
import { compiledStudies } from '#functions/platform/compiled-studies.ts';
import { sha256 } from '#functions/store/sha256.ts';

import type { OpenPlatform } from '../../laptop/data/open-data.ts';

export type Standing = {
  readonly faults: readonly StudyFault[];
  /** What is worth saying of one without faults. */
  readonly note?: string;
};

type There = Pick<OpenPlatform, 'store' | 'studies'>;

/**
 * How the study of a file stands to those that are there. An exact copy of one that is part of the platform is no fault: it is
 * what `study show --json` prints, to begin another from.
 *
 * @param platform the folder or stage; undefined where there is none yet
 */
export async function standingOf(study: Study, platform: There | undefined): Promise<Standing> {
  const { id, version } = study.instrument;
  const text = await canonicalStudy(study);
  const builtIn = await compiledStudies().find(id, version);
  if (builtIn !== undefined && (await canonicalStudy(builtIn)) === text)
    return { faults: [], note: `it is the study "${id}" of the platform itself: to be added, it needs another id` };
  const faults = takenFaults(study, await (platform?.studies ?? compiledStudies()).list());
  const kept = await platform?.store.getStudy(id, version);
  if (kept === undefined) return { faults };
  if (kept.sha256 === sha256(text)) return { faults, note: 'it is there already' };
  const message = `${id}@${version} is there with another content, and a version never changes; give this one another version`;
  return { faults: [...faults, { pointer: '/version', message }] };
}
