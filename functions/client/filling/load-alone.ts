/** Loads a questionnaire and the form for a page that opens it without a link: one registers oneself, or looks at it. */
import { fetchStudy } from './study/fetch-study.ts';
import { studyCopies } from './study/study-copies.ts';

/**
 * In the language of the page.
 *
 * @throws Error where the questionnaire neither came nor is kept
 */
export async function loadAlone(id: string, version: number) {
  const [study, { startFilling }] = await Promise.all([
    fetchStudy(
      { id, version, language: document.documentElement.lang },
      studyCopies(() => new Date()),
    ),
    import('./start.ts'),
  ]);
  if (study.kind === 'unreachable') throw new Error('the questionnaire did not come');
  return { study, startFilling };
}
