/** The questionnaire with what a person answered in it, for them to correct: every question at once, and a button that says what changes. */
import { answersOf } from '#functions/client/engine/filing.ts';
import { step } from '#functions/client/engine/step.ts';
import type { State } from '#functions/client/engine/state.ts';
import { changesIn, type Form, formOf, isWhole, playedOn } from '#functions/fieldwork/office/interviews/edit/edited.ts';
import type { PageVoice } from '#functions/platform/http/language.ts';
import { type Changes, correctRegistrant } from '#functions/registry/office/revise.ts';
import { fields, type Played, type Posted } from '#functions/registry/plain/fields.ts';
import { Attention, PlainForm } from '#functions/registry/plain/plain-form.tsx';
import { plainView } from '#functions/registry/plain/plain-view.ts';
import { fieldIn } from '#functions/registry/plain/posted.ts';
import type { JsonObject } from '#functions/store/json.ts';
import { isOfAge } from '#schemas/fieldwork/of-age.ts';
import { inWords } from '#schemas/language/words/speak.ts';

import { OwnForm, recordAddress, Whose } from './pages/own-form.tsx';
import { type Notice, VisitPage } from './pages/own-record.tsx';
import { pauseRecord } from './pause.ts';
import { officeDeps, type OwnRecord, type RecordDeps, requestFor } from './record-of.ts';

/** What is a guardian's own: whoever takes the record over is reached at a contact of theirs. */
const ofGuardian = ['email', 'phone', 'guardian_name', 'guardian_relationship', 'guardian_agrees'];

/** What a guardian agreed to is not agreed to by whoever has come of age: they are asked anew, and nothing is ticked. */
const withoutGuardian = (answers: JsonObject, purposes: readonly string[] = []): JsonObject =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([name]) => !['for_whom', 'consent_registry', ...purposes, ...ofGuardian].includes(name),
    ),
  );

/** The form of a record: profile and identity in one, as the person filled it in. */
export async function ownForm(deps: RecordDeps, record: OwnRecord, voice: PageVoice): Promise<Form> {
  const { round, study, response, identity } = record;
  const all = { ...response.answers, ...identity };
  const answers = isOfAge(response, deps.now()) ? withoutGuardian(all, study.collection.purposes) : all;
  return formOf({
    round,
    frame: await deps.store.getFrame(round.id),
    study,
    record: { ...response, answers },
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
      <Attention view={view} isShown={isShown} />
      <Whose voice={voice} record={record} />
      <p>{say('record.correctLead')}</p>
      <OwnForm record={record} part="/correct">
        <input type="hidden" name="revision" value={String(response.revision ?? 0)} />
        <PlainForm view={view} isShown={isShown} sure={sure} />
        <p class="actions">
          <button class="button" name={fields.check} value="yes">
            {say('record.save')}
          </button>
          <a href={recordAddress(round.id)}>{say('record.leaveAsIs')}</a>
        </p>
      </OwnForm>
    </VisitPage>
  );
};

export type Corrected =
  | { readonly kind: 'show'; readonly shown: Shown; readonly status: 200 | 422 }
  | { readonly kind: 'done'; readonly notice: Notice }
  /** It is not the record any more that the form was made of; nothing was changed. */
  | { readonly kind: 'changed-meanwhile' };

/** What a guardian said that nobody is asked who answers for themself. */
function goneWithGuardian(
  deps: RecordDeps,
  { response, identity }: OwnRecord,
  { world }: Form,
  { state }: Played,
): Changes {
  if (!isOfAge(response, deps.now())) return {};
  const after = answersOf(world, state.entered);
  const gone = Object.keys({ ...response.answers, ...identity }).filter((name) => after[name] === undefined);
  return Object.fromEntries(gone.map((name) => [name, null]));
}

/** Whether the person took the record over that a guardian had made: then it rests no more. */
async function takenOver(deps: RecordDeps, record: OwnRecord): Promise<boolean> {
  if (!isOfAge(record.response, deps.now())) return false;
  const response = await deps.store.getResponse(record.response);
  if (response === undefined || isOfAge(response, deps.now())) return false;
  await pauseRecord(deps, { ...record, response }, 'resumed');
  return true;
}

/** What was posted, checked as a new registration is; nothing changes unless all of it can. */
export async function correctOwn(deps: RecordDeps, record: OwnRecord, form: Form, posted: Posted): Promise<Corrected> {
  const played = playedOn(form, posted);
  const typed = (field: string) => fieldIn(posted, field);
  // A button that adds or removes a row shows the form again.
  if (typed(fields.check) === undefined) return { kind: 'show', shown: played, status: 200 };
  if (typed('revision') !== String(record.response.revision ?? 0)) return { kind: 'changed-meanwhile' };
  if (!isWhole(form, played))
    return { kind: 'show', shown: { ...played, state: { ...played.state, tried: true } }, status: 422 };
  const answers = { ...record.response.answers, ...record.identity };
  const changes = { ...goneWithGuardian(deps, record, form, played), ...changesIn(form, played, { answers }) };
  if (Object.keys(changes).length === 0) return { kind: 'done', notice: 'nothing-changed' };
  const outcome = await correctRegistrant(
    officeDeps(deps),
    requestFor(record, 'on the page of their own record'),
    changes,
  );
  switch (outcome.kind) {
    case 'revised':
      return { kind: 'done', notice: (await takenOver(deps, record)) ? 'taken-over' : 'corrected' };
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
