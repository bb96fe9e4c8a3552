/**
 * One page's work: fill in, keep on the device, send, show what came of it, go on. An answer leaves the device's memory
 * only when the server has acknowledged it; the id is minted once, so that sending twice never counts twice.
 */
import type { State } from '../engine/state.ts';
import { takesRemarks } from '#schemas/language/check/remarks.ts';
import { type Begun, begunNow, begunOf, correctionOf, toOpen } from './begun.ts';
import { forgetDelivered } from './delivered-list.ts';
import { deleteHeld, tellElsewhere } from './delete-held.ts';
import { drawingLists } from './draw-lists.ts';
import { collecting } from './collecting.ts';
import { announce, byId, paragraph } from './elements.ts';
import { entryNames } from './entry-name.ts';
import { type Delivered, type Held, isHeld, isUnfinished, type Kept } from './kept.ts';
import { setAsideIn } from './give-up.ts';
import { holdAlone, inTurn, type Release } from './hold-alone.ts';
import { keptNotice } from './kept-notice.ts';
import { listedFor } from './listed.ts';
import { linkEnded, tellNoneNew, endsUnfiled } from './not-taken.ts';
import { lastOnScreen, noteOnScreen } from './on-screen.ts';
import { openForm } from './open-form.ts';
import { otherTabs } from './other-tabs.ts';
import { othersThan, showListed } from './others.ts';
import { showOutcome } from './outcome.ts';
import { asAnother, deliver, type IdReused, type Said, sendOnceMore, type Unsent, unsentOf } from './outbox.ts';
import { askingPlace } from './place/place-noted.ts';
import { createQueue } from './queue.ts';
import { learnRoundKey, savingOf } from './save-kept.ts';
import type { SendOutcome } from './send.ts';
import { lackOf, questionsOf } from './study/held-studies.ts';
import { timesOf } from './times.ts';
import type { Session } from './session-given.ts';

/** Whether a write came to its end. */
const yesOrNo = [() => true, () => false] as const;

/** Runs the page until it is closed; resolves when there is something on the screen. */
export async function runSession(session: Session): Promise<void> {
  const { instrument, studies, round, keeping, token, speech, subject, now } = session;
  const { say } = speech;
  const nameOf = entryNames(session);
  const [place, status] = [byId('filling'), byId('status')];
  const told = { speech, subject, nameOf, keeping, status };
  /** The response on the screen: being filled in, or just finished. */
  let current: { readonly id: string; readonly release: Release } | undefined;
  /** Finished, and perhaps received without our hearing of it: the same answers are then sent as the same bytes. */
  let finished: Unsent | undefined;
  /** Of the first one that is new, and of no other. */
  const starts = [session.start];
  const [underWay, notAllowed, tooLate] = [new Set<string>(), new Set<string>(), new Set<string>()];

  /** What the device had when it was looked at last. */
  let seen: readonly Kept[] = [];
  const onDevice = async (): Promise<readonly Kept[]> => {
    seen = await listedFor(session, showHeld);
    return seen;
  };
  const kept = async (): Promise<readonly Held[]> => (await onDevice()).filter(isHeld);

  const saving = savingOf({ ...session, entries: kept, instrument: instrument.id, token: token ?? '', status });

  const showHeld: () => Promise<void> = drawingLists(session, {
    told,
    onDevice,
    onScreen: () => current?.id,
    actions: () => ({
      open: (entry) => void resume(entry.id),
      discard: (entry) => void deleteHeld(entry, told).then(tabs.changed),
      setAside: (entry) => void setAsideIn(keeping, entry).then(tabs.changed),
      sendAsAnother: (entry) => void sendAsAnother(entry),
      sendAll: () => void queue.run('everything'),
      correct: (entry) => void correct(entry),
      sendAgain: () => void sendAgain(),
      ...(session.keepDrafts && { saving }),
      notAllowed,
      tooLate,
    }),
  });

  const tabs = otherTabs(showHeld);

  const correct = async (entry: Delivered): Promise<void> => {
    const begun = await keeping.putIf(
      correctionOf(entry, now().toISOString()),
      (present) => present?.state === 'delivered',
    );
    await (begun ? resume(entry.id) : showHeld());
  };

  const sendAsAnother = async (entry: IdReused): Promise<void> => {
    const another = asAnother(entry, session.newId());
    await keeping.move(entry.id, another);
    if (current?.id === entry.id) next();
    await sendOne(another);
    await showHeld();
  };

  const sendAgain = async (): Promise<void> => {
    await sendOnceMore(keeping, await keeping.list(round, instrument.id));
    await showHeld();
    await queue.run('everything');
  };

  const tellKept = keptNotice(speech, status, session.keepDrafts ? saving : undefined);
  keeping.watch?.(tellKept);

  const report = async (entry: Unsent, outcome: SendOutcome, saved: boolean): Promise<void> => {
    if (entry.id !== current?.id) {
      // Somebody went on to the next one while this was sent: it is in the list, if it is still here.
    } else if (outcome.kind === 'faulty') {
      if (!session.keepDrafts) await keeping.remove(entry.id); // unfinished again, and on the screen
      await open({ ...begunOf(entry), form: entry.form, state: 'refused', faults: outcome.faults });
    } else if (saved || outcome.kind === 'received') {
      const { reason = '' } = outcome.kind === 'rejected' ? outcome : {};
      const refused: Kept = { ...begunOf(entry), form: entry.form, state: 'refused', faults: [], reason };
      showOutcome(place, outcome, {
        id: entry.id,
        isCorrection: entry.correction !== undefined,
        name: session.keepDrafts ? nameOf(entry) : '',
        speech,
        subject,
        next,
        retry: () => void attempt(entry),
        correct: () => void open(refused),
        startAgain: session.startAgain,
        sendAsAnother: () => void sendAsAnother({ ...entry, state: 'taken' }),
      });
      session.shown?.(outcome.kind, entry);
    } else {
      await open({ ...begunOf(entry), form: entry.form, state: 'draft' }); // it can be finished again
      announce(status, 'bad', say('filling.neither'), paragraph(say('filling.neitherAdvice')));
    }
    await showHeld();
  };

  const sendOne = async (entry: Unsent): Promise<SendOutcome> => {
    const outcome = await deliver(entry, keeping, token, now, session.deliveredDays, session.note, session.prove);
    if (outcome.kind === 'not-allowed' || outcome.kind === 'link-ended') notAllowed.add(entry.id);
    if (outcome.kind === 'round-over') tooLate.add(entry.id);
    queue.note(entry.id, outcome);
    tabs.tell();
    return outcome;
  };

  /** Sends what waits, after another tab that does so now, and unless that one has done so. */
  const alone = <T>(id: string, work: () => Promise<T>): Promise<T | undefined> =>
    inTurn(`send:${id}`, async () => {
      const waits = (await kept()).some((entry) => entry.id === id && entry.state === 'unsent');
      if (waits) return work();
      await showHeld();
      return undefined;
    });

  const attempt = async (entry: Unsent, saved = true): Promise<SendOutcome | undefined> => {
    if (underWay.has(entry.id)) return undefined; // a second tap while the first is under way
    underWay.add(entry.id);
    status.textContent = say('filling.sending');
    const outcome = await sendOne(entry).finally(() => {
      status.textContent = '';
      underWay.delete(entry.id);
    });
    if (outcome.kind !== 'unreachable') finished = undefined;
    await report(entry, outcome, saved);
    return outcome;
  };

  /** What is on the screen is reported there. */
  const queue = createQueue({
    waiting: async () => (await kept()).filter((entry) => entry.state === 'unsent'),
    send: (entry) =>
      alone(entry.id, async () => {
        if (entry.id === current?.id) return attempt(entry);
        const outcome = await sendOne(entry);
        await showHeld();
        return outcome;
      }),
    now,
    random: session.random,
  });
  const keepSending = (): void =>
    void setTimeout(() => {
      void queue.run('due').finally(keepSending);
    }, queue.rest());

  const finish = async (begun: Begun, form: State, said: Said, paradata: object | undefined): Promise<void> => {
    if (endsUnfiled(session, said.answers, place, next)) return;
    const entry = unsentOf(begun, form, said, timesOf(begun.startedAt, now()), finished, paradata);
    finished = entry;
    await attempt(entry, (await keeping.put(entry).then(...yesOrNo)) && session.lasts);
  };

  /** Opens what is kept, or a new one; false when another tab has it on its screen. */
  const open = async (entry: Kept | undefined, patience?: 'a-moment'): Promise<boolean> => {
    if (entry === undefined && session.takesNew === false) {
      current?.release();
      current = undefined;
      tellNoneNew(session, place, (await kept()).length);
      await showHeld();
      return true;
    }
    const id = entry?.id ?? session.newId();
    const release = current?.id === id ? current.release : await holdAlone(id, patience);
    if (release === undefined) return false;
    if (current?.id !== id) current?.release();
    current = { id, release };
    if (session.keepDrafts) noteOnScreen(id);
    const begun: Begun = entry ? begunOf(entry) : begunNow(id, session);
    if (entry === undefined) session.onNew?.();
    void showHeld();
    let done = false;
    const start = entry === undefined ? starts.pop() : undefined;
    const asked = { ...session, ...questionsOf(studies, begun), start };
    const isCounted = session.keepDrafts && begun.correction === undefined && takesRemarks(asked.instrument);
    const noted = isCounted && { position: session.position && begun.position };
    const leading = isCounted ? collecting(begun.led, now().getTime()) : undefined;
    await openForm(asked, {
      place,
      entry,
      isWanted: () => current?.id === id,
      ...(session.keepDrafts && { others: () => othersThan(id, seen, nameOf) }),
      ...askingPlace(noted, asked, asked.telling.language),
      openOther: (other) => void openOther(other),
      onEvent: (kind, on, what) => leading?.happened(kind, on, now().getTime(), what),
      onChange: (form) => {
        if (done) return;
        const draft = {
          ...begun,
          ...noted,
          led: leading?.led(),
          form,
          state: 'draft',
          editedAt: now().toISOString(),
        } as const;
        if (session.keepDrafts)
          void keeping
            .putIf(draft, isUnfinished)
            .then(...yesOrNo)
            .then(tellKept);
        else session.changed?.(draft, keeping);
      },
      onFinish: (state, answers, remarks) => {
        done = true;
        const said = { answers, ...(remarks.length > 0 && { remarks }), ...noted };
        const ended = { ...begun, ...noted, led: leading?.led() };
        void finish(ended, state, said, leading?.record(state.language)).finally(() => {
          done = false;
        });
      },
    });
    return true;
  };
  const next = (): void => void open(undefined);

  /** Opens an entry of the list as it is now; since the list was drawn, another tab may have sent or opened it. */
  const resume = async (id: string): Promise<void> => {
    status.replaceChildren();
    const entry = (await kept()).find((one) => one.id === id);
    if (entry === undefined || !isUnfinished(entry) || lackOf(studies, entry)) await showHeld();
    else if (!(await open(entry, 'a-moment'))) tellElsewhere(entry, told);
  };

  const openOther = async (id: string): Promise<void> => {
    const entry = (await onDevice()).find((one) => one.id === id);
    if (entry?.state === 'draft' || entry?.state === 'refused' || entry?.state === 'set-aside') await resume(id);
    else showListed(id);
  };

  const learnKey = (): void => {
    if (token !== undefined) learnRoundKey(round, token);
  };
  addEventListener('online', () => {
    learnKey();
    void showHeld();
    void queue.run('connected');
  });
  await forgetDelivered(keeping, now(), { round, days: session.deliveredDays ?? 0 });
  if (session.linkEnded === true) status.textContent = linkEnded(session);
  let opened = false;
  const left = session.keepDrafts ? toOpen(await kept(), session, lastOnScreen()) : await session.carried?.(keeping);
  for (const entry of left ?? []) opened ||= await open(entry);
  if (!opened) await open(undefined);
  learnKey();
  void queue.run('due').finally(keepSending);
}
