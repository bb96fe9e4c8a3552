/** How far a round is: what to do today first, then counts, rates and the pace of each study. */
import type { Fieldwork } from '#analysis/fieldwork/round/fieldwork-of.ts';
import type { Group } from '#analysis/fieldwork/progress/groups.ts';
import { placesOf } from '#analysis/fieldwork/progress/places.ts';
import type { Progress } from '#analysis/fieldwork/progress/progress.ts';
import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import type { FieldworkPlan } from '#schemas/fieldwork/fieldwork-plan.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { SeenRound } from '../read/deps.ts';
import type { FiledRound } from '../read/filed-round.ts';
import type { ToldWaiting } from '../campaigns/clerks-waiting.tsx';
import { LinkTo, roundAddress, RoundPage } from '../round-page.tsx';
import type { HandedBackPlace } from '#functions/fieldwork/progress/handed-back.ts';
import { HandedBackList, type HandBackNotice } from './handed-back-list.tsx';
import { DaysTable, GroupsTable } from './groups-table.tsx';
import { PacePlot } from './pace-plot.tsx';
import { PlacesMap } from './places-map.tsx';
import { type Split, splits } from './splits.ts';
import { PlanLine } from './plan-line.tsx';
import { RatesTable } from './rates-table.tsx';
import { ToDoList } from './to-do-list.tsx';

type Worded = { readonly wording: PageWording };
type Parted = Worded & { readonly split: Split };

const Splits = ({ round, split: chosen, wording: { say } }: { readonly round: string } & Parted) => (
  <nav class="parts" aria-label={say('office.splitBy')}>
    <ul>
      {splits.map((split) => (
        <li>
          <a href={`${roundAddress(round)}?by=${split}#tables`} aria-current={split === chosen ? 'true' : undefined}>
            {say(`office.by.${split}`)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** What a group is called: a place by its label, an enumerator by their name. */
function namerOf(frame: readonly FrameUnit[], { enumerators }: SeenRound, wording: PageWording) {
  const places = new Map(frame.map(({ psu, label }) => [psu, label]));
  const people = new Map(enumerators.map(({ id, name }) => [id, name]));
  return ({ by, key }: Group): string => {
    if (by === 'all') return wording.say('office.wholeRow');
    if (key === '') return wording.say(`office.none.${by === 'enumerator' ? 'enumerator' : 'place'}`);
    if (by === 'region') return wording.domainValue('', 'region', key);
    const name = by === 'psu' ? places.get(key) : people.get(key);
    return name === undefined || name === key ? key : `${name} (${key})`;
  };
}

const isListed = (study: Study | undefined): boolean =>
  study !== undefined && study.collection.weights.kind !== 'shift' && unitQuestion(study.collection.unit) !== undefined;

type StudyProps = Parted & {
  readonly plan: FieldworkPlan;
  readonly progress: Progress;
  readonly frame: readonly FrameUnit[];
  /** It is asked in shifts, which have sheets. */
  readonly isShifts: boolean;
  /** Its units, such as dwellings, can be listed. */
  readonly isListed: boolean;
  readonly seen: SeenRound;
};

const StudyProgress = ({ progress, frame, isShifts, isListed, seen, plan, split, wording }: StudyProps) => {
  const { say } = wording;
  const { instrument, groups, days } = progress;
  const [all] = groups;
  const id = `study-${instrument}`;
  if (all === undefined) return null;
  const heading = wording.instrument(instrument);
  const nameOf = namerOf(frame, seen, wording);
  const table = { first: say(`office.by.${split}`), nameOf, wording };
  return (
    <section aria-labelledby={id} data-instrument={instrument}>
      <h2 id={id}>{heading}</h2>
      {split === 'day' ? (
        <>
          <GroupsTable {...table} caption={say('office.whole', { study: heading })} groups={[all]} />
          <DaysTable caption={say('office.days', { study: heading })} days={days} wording={wording} />
        </>
      ) : (
        <GroupsTable
          {...table}
          caption={say('office.split', { study: heading, by: say(`office.by.${split}`) })}
          groups={[all, ...groups.filter(({ by }) => by === split)]}
        />
      )}
      {isShifts ? (
        <p>
          <a href={roundAddress(seen.entry.round.id, `/shifts#shifts-${instrument}`)}>{say('office.shiftSheets')}</a>
        </p>
      ) : null}
      {isListed ? (
        <p>
          <a href={roundAddress(seen.entry.round.id, '/listing')}>{say('office.listing')}</a>
        </p>
      ) : null}
      <PlacesMap
        instrument={instrument}
        study={heading}
        places={placesOf(progress, frame)}
        shapes={seen.entry.round.shapes ?? []}
        wording={wording}
      />
      <PacePlot progress={progress} period={plan.days} study={heading} wording={wording} />
      <RatesTable group={all} study={heading} wording={wording} />
    </section>
  );
};

type ProgressPageProps = Parted & {
  readonly seen: SeenRound;
  readonly filed: FiledRound;
  readonly fieldwork: Fieldwork;
  /** Places that are handed back, for whoever may settle it. */
  readonly handedBack: readonly HandedBackPlace[];
  readonly notice?: HandBackNotice | undefined;
  /** What waits for clerks, where something does. */
  readonly waiting: ToldWaiting;
};

/** The page. */
export const ProgressPage = ({
  seen,
  split,
  filed,
  fieldwork,
  handedBack,
  notice,
  waiting,
  wording,
}: ProgressPageProps) => {
  const { say, voice, formats } = wording;
  const { round } = seen.entry;
  const plan = round.settings.fieldwork ?? {};
  return (
    <RoundPage wording={wording} entry={seen.entry} part="progress">
      <p class="muted">{say('office.readAt', { moment: formats.moment(filed.readAt) })}</p>
      {seen.entry.state === 'draft' && filed.studies.every(({ lines }) => lines.length === 0) ? (
        <p class="notice">
          {voice.pieces('office.noneInDraft', { about: <LinkTo part="about" round={round.id} wording={wording} /> })}
        </p>
      ) : null}
      {seen.isWhole ? null : <p class="notice">{say('office.ownTeam')}</p>}
      {filed.studies.length === 0 ? (
        <p>{voice.pieces('office.noStudies', { about: <LinkTo part="about" round={round.id} wording={wording} /> })}</p>
      ) : null}
      {filed.studies.length === 0 && waiting.length === 0 ? null : (
        <ToDoList
          toDo={fieldwork.toDo}
          waiting={waiting}
          round={round.id}
          maySettle={handedBack.length > 0}
          isWhole={seen.isWhole}
          wording={wording}
        />
      )}
      <HandedBackList round={round.id} places={handedBack} notice={notice} wording={wording} />
      <PlanLine round={round.id} plan={plan} wording={wording} />
      <div id="tables">
        <Splits round={round.id} split={split} wording={wording} />
      </div>
      {fieldwork.studies.map(({ progress }, at) => (
        <StudyProgress
          progress={progress}
          frame={filed.studies[at]?.frame ?? []}
          isShifts={filed.studies[at]?.study.collection.weights.kind === 'shift'}
          isListed={isListed(filed.studies[at]?.study)}
          seen={seen}
          plan={plan}
          split={split}
          wording={wording}
        />
      ))}
    </RoundPage>
  );
};
