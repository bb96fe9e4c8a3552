/** The questionnaire with what a person answered in it, for them to correct: every question at once, and a button that says what changes. */
import { step } from '#functions/client/engine/step.ts';
import type { State } from '#functions/client/engine/state.ts';
import { changesIn, type Form, formOf, isWhole, playedOn } from '#functions/fieldwork/office/interviews/edit/edited.ts';
import type { PageVoice } from '#functions/platform/http/language.ts';
import { correctRegistrant } from '#functions/registry/office/revise.ts';
import { fields, type Played, type Posted } from '#functions/registry/plain/fields.ts';
import { PlainForm } from '#functions/registry/plain/plain-form.tsx';
import { plainView } from '#functions/registry/plain/plain-view.ts';
import { inWords } from '#schemas/language/words/speak.ts';

import { type Notice, recordAddress, VisitPage } from './pages/own-record.tsx';
import { officeDeps, type OwnRecord, type RecordDeps, requestFor } from './record-of.ts';

/** The form of a record: profile and identity in one, as the person filled it in. */
export async function ownForm(deps: RecordDeps, record: OwnRecord, voice: PageVoice): Promise<Form> {
  const { round, study, response, identity } = record;
  return formOf({
    round,
    frame: await deps.store.getFrame(round.id),
    study,
    record: { ...response, answers: { ...response.answers, ...identity } },
    language: voice.language,
    newId: deps.newId,
    today: deps.now().toISOString().slice(0, 10),
  });
}

type Shown = Pick<Played, 'isShown' | 'sure'> & { readonly state: State };

/** Every question that was asked of the person, with their answers. */
export const CorrectPage = ({
  voice,
  record,
  form,
  shown: { state, isShown, sure },
}: {
  readonly voice: PageVoice;
  readonly record: OwnRecord;
  readonly form: Form;
  readonly shown: Shown;
}) => {
  const { say } = voice;
  const view = plainView(form, state);
  const { round, response } = record;
  return (
    <VisitPage voice={voice} round={round.id} heading={say('record.correctHeading')} part="/correct">
      <p>{say('record.correctLead')}</p>
      <form method="post" action={recordAddress(round.id, '/correct')}>
        <input type="hidden" name="revision" value={String(response.revision ?? 0)} />
        <PlainForm view={view} isShown={isShown} sure={sure} />
        <p class="actions">
          <button class="button" name={fields.check} value="yes">
            {say('record.save')}
          </button>
          <a href={recordAddress(round.id)}>{say('record.leaveAsIs')}</a>
        </p>
      </form>
    </VisitPage>
  );
};

export type Corrected =
  | { readonly kind: 'show'; readonly shown: Shown; readonly status: 200 | 422 }
  | { readonly kind: 'done'; readonly notice: Notice }
  /** It is not the record any more that the form was made of; nothing was changed. */
  | { readonly kind: 'changed-meanwhile' };

/** What was posted, checked as a new registration is; nothing changes unless all of it can. */
export async function correctOwn(deps: RecordDeps, record: OwnRecord, form: Form, posted: Posted): Promise<Corrected> {
  const played = playedOn(form, posted);
  const typed = (field: string) => posted.find(([name]) => name === field)?.[1];
  // A button that adds or removes a row shows the form again.
  if (typed(fields.check) === undefined) return { kind: 'show', shown: played, status: 200 };
  if (typed('revision') !== String(record.response.revision ?? 0)) return { kind: 'changed-meanwhile' };
  if (!isWhole(form, played))
    return { kind: 'show', shown: { ...played, state: { ...played.state, tried: true } }, status: 422 };
  const answers = { ...record.response.answers, ...record.identity };
  const changes = changesIn(form, played, { answers });
  if (Object.keys(changes).length === 0) return { kind: 'done', notice: 'nothing-changed' };
  const outcome = await correctRegistrant(
    officeDeps(deps),
    requestFor(record, 'on the page of their own record'),
    changes,
  );
  switch (outcome.kind) {
    case 'revised':
      return { kind: 'done', notice: 'corrected' };
    case 'faulty': {
      const faults = inWords(form.telling.words, outcome.faults);
      const { state } = step(form.world, played.state, { kind: 'returned', faults, ms: 0 });
      return { kind: 'show', shown: { ...played, state }, status: 422 };
    }
    case 'agrees-to-nothing':
      return { kind: 'done', notice: outcome.kind };
    case 'changed-meanwhile':
    case 'unknown':
      return { kind: 'changed-meanwhile' };
  }
}
