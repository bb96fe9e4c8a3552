/** Opens an enumerator's link: reads the token out of the fragment, asks what it allows, starts the questionnaire. */
import type { Unlocked } from '../../client/device/lock-record.ts';
import { announce, byId, paragraph, stepAside } from '../../client/filling/elements.ts';
import { type FetchedStudy, fetchStudy } from '../../client/filling/study/fetch-study.ts';
import { studyCopies } from '../../client/filling/study/study-copies.ts';
import { titleOf } from '../../client/filling/study/title-of.ts';
import { whenIn } from '../../client/filling/words.ts';
import { passGate } from '../../client/lock/gate.ts';
import { offerPin } from '../../client/lock/offer.ts';
import { fill } from '#schemas/language/words/sentence.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { languages, spokenLanguage } from '#schemas/words/languages.ts';
import type { Assignment } from '../assignment.ts';
import { takeStart } from '../../client/links/start-at.ts';
import { linkOfPage } from './link/ask-assignment.ts';
import { fetchAssignment, rememberedAssignment } from './link/assignment.ts';
import { inToken } from './link/in-token.ts';

const place = byId('filling');
/** `/collect/household`: the questionnaire is in the address, the page is the same for all of them. */
const { instrument, token } = linkOfPage();

/** A sentence that the page brought along: some are needed before anything else could be loaded. */
const said = (name: string): string => place.dataset[name] ?? '';
const { lang } = document.documentElement;
const language = spokenLanguage(lang) ?? languages[0];

/** Tells what the page is about, above the form, which is on the screen: earlier it would be seen for a moment, and gone. */
function showAssignment({ roundTitle, place: where, psu, expiresAt }: Assignment): void {
  const line = byId('assignment');
  const until = fill(lang, said('validUntil'), { time: whenIn(said('locale'), expiresAt) });
  line.textContent = [roundTitle, where ?? psu, until].filter(Boolean).join(' · ');
  line.hidden = false;
}

/** The link of this page, for one that is opened without it. */
const linkOf = ({ title, roundTitle, place: where, psu, expiresAt }: Assignment) => ({
  token,
  instrument,
  title: [title, where ?? psu, roundTitle].filter(Boolean).join(' · '),
  expiresAt,
});

/** What the link allows, and the study that its round asks; neither waits for the form to be loaded. */
async function askServer() {
  const answer = await fetchAssignment(instrument, token, lang);
  const copies = studyCopies(() => new Date());
  const studyFor = ({ version }: Assignment) => fetchStudy({ id: instrument, version, language: lang }, copies);
  const told = (assignment: Assignment, study: FetchedStudy, linkEnded = false) => {
    const title = titleOf(study) ?? assignment.title;
    return { kind: 'assigned', assignment: { ...assignment, title }, study, linkEnded } as const;
  };
  if (answer.kind === 'link-ended' && answer.before !== undefined)
    return told({ ...answer.before, takesNew: false }, await studyFor(answer.before), true);
  if (answer.kind !== 'assigned') return { kind: answer.kind };
  const study = await studyFor(answer.assignment);
  if (study.kind === 'unreachable' && answer.before !== undefined) {
    // Its new version did not get through: the phone goes on with the one that it has.
    const earlier = await studyFor(answer.before);
    if (earlier.kind === 'study') return told(answer.before, earlier);
  }
  if (study.kind !== 'unreachable') answer.keep();
  return told(answer.assignment, study);
}

/** What is kept here for a link that is of no use now. */
async function showHeld(unlocked: Unlocked | undefined): Promise<void> {
  const { showKept } = await import('../../client/filling/show-kept.ts');
  await showKept({ ...inToken(token), instrument, subject: 'interview', token, unlocked });
}

async function begin(): Promise<void> {
  const { round, whose } = inToken(token);
  const gate = passGate({ place, language, round });
  if (token === '') {
    const unlocked = await gate;
    // From the home screen there is no link; anywhere else a part of it was lost.
    if (instrument !== '') announce(place, 'bad', said('incomplete'), paragraph(said('incompleteAdvice')));
    const [{ showWork }, words] = await Promise.all([import('./work/show-work.ts'), loadFormWords(language)]);
    const links = { fetchAssignment, rememberedAssignment, titleOf, inToken };
    await showWork({ words, unlocked, isAsked: instrument === '', links, now: () => new Date() });
    return;
  }
  // The words come beside the form, not after it.
  const [answer, unlocked, { startFilling }] = await Promise.all([
    askServer(),
    gate,
    import('../../client/filling/start.ts'),
    loadFormWords(language),
  ]);
  switch (answer.kind) {
    case 'assigned': {
      const { assignment, study, linkEnded } = answer;
      byId('title').textContent = assignment.title;
      stepAside();
      if (study.kind === 'unreachable') {
        showAssignment(assignment);
        announce(place, 'warn', said('unreachable'), paragraph(said('unreachableAdvice')));
        break;
      }
      const keeping = await startFilling({
        ...assignment,
        study,
        unlocked,
        whose,
        start: takeStart(instrument, assignment.psu),
        token,
        prove: undefined, // whoever has a link proves nothing else
        keepDrafts: true,
        linkEnded,
        subject: 'interview',
        place: assignment.place ?? assignment.psu ?? '',
      });
      showAssignment(assignment);
      // After the first question, which waits for nothing of it.
      void import('../../client/links/known-links.ts').then(({ rememberLink }) => rememberLink(linkOf(assignment)));
      void import('./work/why-back.ts').then(({ beside }) => beside(assignment, token, whose, language, keeping));
      if (keeping !== undefined)
        void offerPin(
          { place: byId('pin'), keeping, language, round: assignment.round, token, isSet: unlocked !== undefined },
          { lock: said('lock'), notLoaded: said('notLoaded') },
        );
      void import('../../client/offline/keep-ready.ts').then(({ keepReady }) =>
        keepReady({ language, place: byId('offline'), studies: [{ id: instrument, version: assignment.version }] }),
      );
      break;
    }
    case 'link-ended':
      announce(place, 'bad', said('notAllowed'), paragraph(said('notAllowedAdvice')));
      await showHeld(unlocked);
      break;
    case 'not-allowed':
      announce(place, 'bad', said('notAllowed'), paragraph(said('notAllowedAdvice')));
      break;
    case 'round-not-open':
      announce(place, 'warn', said('notOpen'), paragraph(said('notOpenAdvice')));
      break;
    case 'round-closed':
      announce(place, 'bad', said('closed'), paragraph(said('closedAdvice')));
      await showHeld(unlocked);
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
if (token !== '')
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = location.hash;
// Another link pasted into the same tab changes the fragment alone, and loads nothing by itself.
addEventListener('hashchange', () => {
  if (location.hash.length > (instrument === '' ? 1 : 20)) location.reload();
});
begin()
  .catch(() => {
    announce(place, 'bad', said('notLoaded'), paragraph(said('notLoadedAdvice')));
  })
  .finally(() => {
    byId('work').hidden = instrument === '';
  });
