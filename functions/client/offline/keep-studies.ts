/** Keeps the questions of a form on the device in every language that the page speaks, so that it can be changed anywhere. */
import { type Language, languages } from '#schemas/words/languages.ts';

import { fetchStudy } from '../filling/study/fetch-study.ts';
import { addressOf, type WantedStudy } from '../filling/study/study-address.ts';
import type { StudyCopies } from '../filling/study/study-copies.ts';

/** Languages in which one of these versions is not on this device, after another try to fetch it. */
export async function missingLanguages(
  studies: readonly Pick<WantedStudy, 'id' | 'version'>[],
  copies: StudyCopies,
): Promise<readonly Language[]> {
  const missing: Language[] = [];
  for (const language of languages) {
    const wanted = studies.map(({ id, version }) => ({ id, version, language }));
    let isMissing = false;
    for (const one of wanted) {
      // What is there is not fetched again: that happens when it is opened.
      if ((await copies.get(addressOf(one))) === undefined) await fetchStudy(one, copies);
      isMissing ||= (await copies.get(addressOf(one))) === undefined;
    }
    if (isMissing) missing.push(language);
  }
  return missing;
}
