/** Opens an enumerator's link: reads the token out of the fragment, asks what it allows, starts the questionnaire. */
import { announce, byId, paragraph } from '../../client/filling/elements.ts';
import { interviewWords, when } from '../../client/filling/words.ts';
import type { Assignment } from '../assignment.ts';
import { fetchAssignment } from './link/assignment.ts';

const token = location.hash.slice(1);
const place = byId('filling');
const instrument = place.dataset['instrument'] ?? '';

function showAssignment({ roundTitle, title, place: where, psu, expiresAt }: Assignment): void {
  const line = byId('assignment');
  line.textContent = [roundTitle, where ?? psu, `link valid until ${when(expiresAt)}`].filter(Boolean).join(' · ');
  line.hidden = false;
  byId('title').textContent = title;
}

async function begin(): Promise<void> {
  if (token === '') {
    const advice = 'The part after # is missing. Open the whole link that you were given, or ask for it again.';
    announce(place, 'bad', 'This address is not complete', paragraph(advice));
    return;
  }
  const [answer, { startFilling }] = await Promise.all([
    fetchAssignment(instrument, token),
    import('../../client/filling/start.ts'),
  ]);
  switch (answer.kind) {
    case 'assigned': {
      showAssignment(answer.assignment);
      const { round, version, prefilled, suggested, currencies, regions, takesNew } = answer.assignment;
      await startFilling({
        instrument,
        round,
        version,
        prefilled,
        suggested,
        currencies,
        regions,
        token,
        keepDrafts: true,
        takesNew,
        words: interviewWords,
      });
      break;
    }
    case 'not-allowed': {
      const advice =
        'It has expired, was withdrawn, or is for another questionnaire. Ask your coordinator for a new one; what is saved on this device stays and goes out with it.';
      announce(place, 'bad', 'This link does not work', paragraph(advice));
      break;
    }
    case 'round-not-open':
      announce(
        place,
        'warn',
        'This round is not open yet',
        paragraph('Open this link again when the fieldwork begins.'),
      );
      break;
    case 'round-closed': {
      const advice =
        'It takes no interviews any more. What is saved on this device stays; tell your coordinator if something was not sent.';
      announce(place, 'bad', 'This round is closed', paragraph(advice));
      break;
    }
    case 'unreachable':
      announce(place, 'warn', 'No connection', paragraph('Open this link again when there is a signal.'));
      break;
  }
}

// The fragment of this address is the token: the skip link moves the focus without replacing it.
document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  byId('main').focus();
});
// Another link pasted into the same tab changes the fragment alone, and loads nothing by itself.
addEventListener('hashchange', () => {
  if (location.hash.length > 20) location.reload();
});
begin().catch(() => {
  announce(
    place,
    'bad',
    'The questionnaire could not be loaded',
    paragraph('Load this page again when there is a connection.'),
  );
});
