/** A section has a name of its own: on its screen, in the line above it and in the review nobody reads the same words twice. */
import { expect, test } from 'vitest';

import { languages } from '#schemas/words/languages.ts';
import { formStudyIn } from '#functions/platform/form-study.ts';
import { catalogue } from '../../studies.ts';

test.each(catalogue.flatMap((study) => languages.map((language) => [study.instrument.id, language, study] as const)))(
  '%s, %s: no section is called what one of its questions says',
  async (_, language, study) => {
    const { groups, questions } = (await formStudyIn(study, language)).words;
    const titles = Object.values(groups);
    const labels = Object.values(questions).map((said) => (typeof said === 'string' ? said : said.label));
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => labels.includes(title))).toEqual([]);
  },
);
