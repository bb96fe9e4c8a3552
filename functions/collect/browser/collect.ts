/** Opens an enumerator's link: reads the token out of the fragment, asks what it allows, starts the questionnaire. */
import { announce, byId, paragraph, stepAside } from '../../client/filling/elements.ts';
import { fetchStudy } from '../../client/filling/study/fetch-study.ts';
import { studyCopies } from '../../client/filling/study/study-copies.ts';
import { whenIn } from '../../client/filling/words.ts';
import { fill } from '#schemas/language/words/sentence.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { languages, spokenLanguage } from '#schemas/words/languages.ts';
import type { Assignment } from '../assignment.ts';
import { fetchAssignment } from './link/assignment.ts';
import { roundOfToken } from './link/round-of-token.ts';

const token = location.hash.slice(1);
const place = byId('filling');
const instrument = place.dataset['instrument'] ?? '';

/** A sentence that the page brought along: some are needed before anything else could be loaded. */
const said = (name: string): string => place.dataset[name] ?? '';
const { lang } = document.documentElement;

function showAssignment({ roundTitle, title, place: where, psu, expiresAt }: Assignment): void {
  const line = byId('assignment');
  const until = fill(lang, said('validUntil'), { time: whenIn(said('locale'), expiresAt) });
  line.textContent = [roundTitle, where ?? psu, until].filter(Boolean).join(' · ');
  line.hidden = false;
  byId('title').textContent = title;
  stepAside();
}

/** What the link allows, and the study that its round asks; neither waits for the form to be loaded. */
async function askServer() {
  const answer = await fetchAssignment(instrument, token);
  if (answer.kind !== 'assigned') return answer;
  const wanted = { id: instrument, version: answer.assignment.version, language: lang };
  return {
    ...answer,
    study: await fetchStudy(
      wanted,
      studyCopies(() => new Date()),
    ),
  };
}

async function begin(): Promise<void> {
  if (token === '') {
    announce(place, 'bad', said('incomplete'), paragraph(said('incompleteAdvice')));
    return;
  }
  // The words come beside the form, not after it.
  const [answer, { startFilling }] = await Promise.all([
    askServer(),
    import('../../client/filling/start.ts'),
    loadFormWords(spokenLanguage(lang) ?? languages[0]),
  ]);
  switch (answer.kind) {
    case 'assigned': {
      showAssignment(answer.assignment);
      const { assignment, study } = answer;
      const { round, prefilled, suggested, currencies, regions, takesNew } = assignment;
      if (study.kind === 'unreachable') {
        announce(place, 'warn', said('unreachable'), paragraph(said('unreachableAdvice')));
        break;
      }
      await startFilling({
        study,
        round,
        prefilled,
        suggested,
        currencies,
        regions,
        token,
        keepDrafts: true,
        takesNew,
        subject: 'interview',
        place: assignment.place ?? assignment.psu ?? '',
      });
      break;
    }
    case 'not-allowed':
      announce(place, 'bad', said('notAllowed'), paragraph(said('notAllowedAdvice')));
      break;
    case 'round-not-open':
      announce(place, 'warn', said('notOpen'), paragraph(said('notOpenAdvice')));
      break;
    case 'round-closed':
      announce(place, 'bad', said('closed'), paragraph(said('closedAdvice')));
      await import('../../client/filling/show-kept.ts').then(({ showKept }) =>
        showKept({ round: roundOfToken(token), instrument, subject: 'interview' }),
      );
      break;
    case 'unreachable':
      announce(place, 'warn', said('unreachable'), paragraph(said('unreachableAdvice')));
      break;
  }
}

// The fragment of this address is the token: the skip link moves the focus without replacing it.
document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  byId('main').focus();
});
// The same link in another language keeps its token.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = location.hash;
// Another link pasted into the same tab changes the fragment alone, and loads nothing by itself.
addEventListener('hashchange', () => {
  if (location.hash.length > 20) location.reload();
});
begin().catch(() => {
  announce(place, 'bad', said('notLoaded'), paragraph(said('notLoadedAdvice')));
});
