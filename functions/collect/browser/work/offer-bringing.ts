/** The line on which somebody taps who delivers the backup file of another phone: the rest of it is loaded then. */
import type { Language } from '#schemas/words/languages.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';

import { byId, element, paragraph } from '../../../client/filling/elements.ts';

/** Puts it at the end of the page, in the sentences that the page brought along. */
export function offerBringing(token: string, language: Language): void {
  const { bring = '', notLoaded = '' } = byId('filling').dataset;
  const content = element('div', { role: 'status' });
  const line = element('details', {}, element('summary', {}, bring), content);
  line.addEventListener('toggle', () => {
    if (!line.open || content.hasChildNodes()) return;
    import('../../../client/links/bring-backup.ts')
      .then(async ({ bringing }) => bringing(await loadFormWords(language), token))
      .then(
        (nodes) => {
          content.replaceChildren(...nodes);
        },
        () => {
          content.replaceChildren(paragraph(notLoaded));
        },
      );
  });
  byId('bring').replaceChildren(line);
}
