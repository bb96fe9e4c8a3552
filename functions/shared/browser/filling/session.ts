/**
 * One page's work: fill in, keep on the device, send, show what came of it, go on. An answer leaves the device's memory
 * only when the server has acknowledged it; the id is minted once, so that sending twice never counts twice.
 */
import type { Instrument } from '#schemas/core/instrument.ts';
import type { KnownAnswers } from '#schemas/core/round.ts';
import { answersFromSurveyJs, surveyJsFromAnswers } from '#schemas/core/surveyjs.ts';
import { actions, announce, button, byId, paragraph } from './elements.ts';
import { type FormData, mountForm } from './form.ts';
import { heldList } from './held-list.ts';
import type { Kept, Keeping } from './kept.ts';
import { localMoment } from './local-moment.ts';
import { showOutcome } from './outcome.ts';
import { deliver, type Unsent } from './outbox.ts';
import type { SendOutcome } from './send.ts';
import { deviceWord, type Words } from './words.ts';

export type Session = {
  readonly instrument: Instrument;
  readonly round: string;
  /** Known answers: sent, not asked. */
  readonly prefilled: KnownAnswers;
  /** Answers that a new response starts with; asked all the same. */
  readonly suggested: KnownAnswers;
  readonly currencies: readonly string[];
  readonly token: string | undefined;
  readonly keeping: Keeping;
  /** Unfinished work is kept on an enumerator's phone; on a machine that many people share, only what failed to go out. */
  readonly keepDrafts: boolean;
  readonly words: Words;
  /** Whether these answers say that nothing may be kept; then nothing leaves the device. */
  readonly declined?: (answers: Readonly<Record<string, unknown>>) => boolean;
  readonly now: () => Date;
  readonly newId: () => string;
};

type Begun = Pick<Kept, 'id' | 'round' | 'instrument' | 'version' | 'startedAt'>;

/** How long between attempts to send what is kept, while the page is open. */
const retryMilliseconds = 60_000;

const begunOf = ({ id, round, instrument, version, startedAt }: Begun): Begun => ({
  id,
  round,
  instrument,
  version,
  startedAt,
});

/** Runs the page until it is closed. */
export async function runSession(session: Session): Promise<void> {
  const { instrument, round, keeping, token, words, now } = session;
  const [place, held, status] = [byId('filling'), byId('held'), byId('status')];
  /** The response on the screen: being filled in, or just finished. */
  let current: string | undefined;
  let busy = false;

  const showHeld = async (): Promise<void> => {
    const others = (await keeping.list(round, instrument.id)).filter(({ id }) => id !== current);
    held.replaceChildren(...heldList(others, words, { open, discard, sendAll: () => void sendKept() }));
  };

  const discard = (entry: Kept): void => {
    if (!confirm('Delete these answers from this device? They have not been sent.')) return;
    void keeping.remove(entry.id).then(showHeld);
  };

  const report = async (entry: Unsent, outcome: SendOutcome, saved = true): Promise<void> => {
    if (outcome.kind === 'faulty') {
      open({ ...begunOf(entry), data: entry.data, state: 'refused', faults: outcome.faults });
      return;
    }
    if (saved || outcome.kind === 'received') {
      showOutcome(place, outcome, { id: entry.id, words, next, retry: () => void attempt(entry) });
    } else {
      const advice = 'Keep this page open, and finish again when there is a connection.';
      announce(status, 'bad', `Not sent, and this ${deviceWord()} has no room to keep it`, paragraph(advice));
    }
    await showHeld();
  };

  const attempt = async (entry: Unsent, saved = true): Promise<void> => {
    if (busy) return; // a second tap while the first is under way
    busy = true;
    status.textContent = 'Sending …';
    const outcome = await deliver(entry, keeping, token);
    status.textContent = '';
    busy = false;
    await report(entry, outcome, saved);
  };

  /** Sends whatever else waits; what is on the screen is reported there. */
  const sendKept = async (): Promise<void> => {
    const waiting = (await keeping.list(round, instrument.id)).filter((entry) => entry.state === 'unsent');
    for (const entry of waiting) {
      if (entry.id === current) await attempt(entry);
      else if ((await deliver(entry, keeping, token)).kind === 'unreachable') break;
    }
    await showHeld();
  };

  const finish = async (begun: Begun, data: FormData): Promise<void> => {
    const answers = answersFromSurveyJs(instrument, data);
    if (session.declined?.(answers) === true) {
      const why = 'You did not agree to an entry, so your answers were not sent.';
      announce(place, 'good', 'Nothing was kept', paragraph(why), actions(button(words.next, next)));
      return;
    }
    const endedAt = localMoment(now());
    const body = JSON.stringify({ ...begun, endedAt, answers });
    const entry: Unsent = { ...begun, data, endedAt, body, state: 'unsent' };
    const saved = await keeping.put(entry).then(
      () => true,
      () => false,
    );
    await attempt(entry, saved);
  };

  const open = (entry: Kept | undefined): void => {
    const startedAt = localMoment(now());
    const begun = entry ?? {
      id: session.newId(),
      round,
      instrument: instrument.id,
      version: instrument.version,
      startedAt,
    };
    current = begun.id;
    void showHeld();
    let finished = false;
    const form = mountForm(place, {
      instrument,
      prefilled: session.prefilled,
      currencies: session.currencies,
      data: entry?.data ?? surveyJsFromAnswers(instrument, session.suggested),
      ...(words.known !== undefined && { known: words.known }),
      onChange: (data) => {
        if (session.keepDrafts && !finished) void keeping.put({ ...begunOf(begun), data, state: 'draft' });
      },
      onFinish: async (data) => {
        finished = true;
        await finish(begunOf(begun), data);
        finished = false;
      },
    });
    if (entry?.state === 'refused') form.showFaults(entry.faults);
  };
  const next = (): void => {
    open(undefined);
  };

  addEventListener('online', () => void sendKept());
  setInterval(() => void sendKept(), retryMilliseconds);
  const drafts = (await keeping.list(round, instrument.id)).filter(({ state }) => state === 'draft');
  open(session.keepDrafts ? drafts.at(-1) : undefined);
  await sendKept();
}
