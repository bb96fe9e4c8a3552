/** A round: what it is in words, what it asks, and what a coordinator does with it as a whole. */
import { ownNames } from '#schemas/words/languages.ts';
import type { Doubt } from '#functions/fieldwork/describing/doubt.ts';
import type { Note } from '#schemas/words/note.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import { permits } from '#schemas/fieldwork/life-cycle.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { PublishForm, publishScript } from '#functions/platform/staff/publish-form.tsx';
import { planSaid } from '../progress/plan-line.tsx';
import type { SeenRound } from '../read/deps.ts';
import { campaignsAddress } from '../campaigns/campaign-parts.tsx';
import { groupsAddress } from '../groups/group-parts.tsx';
import { associationsAddress } from '../associations/associations-address.ts';
import { offersAddress } from '../offers/offers-address.ts';
import { roundAddress, RoundPage } from '../round-page.tsx';
import { FormsSection } from '../trying/forms-section.tsx';
import { ArchiveForm, isPutAway } from './archive-form.tsx';
import { DoubtList } from './doubt-list.tsx';
import { DrawingForm, type TypedDrawing } from './drawing-form.tsx';
import { NextList } from './next-list.tsx';
import type { NextStep } from './next-steps.ts';
import { PlanForm } from './plan-form.tsx';
import { asTyped, type PlanFaults, type TypedPlan } from './plan-asked.ts';
import { StepsForm } from './steps-form.tsx';
import { type AskedStudy, StudiesTable } from './studies-table.tsx';

/** Why nothing was changed, with what was typed. */
export type NotDone = {
  readonly notice: 'changed' | 'no-reason' | 'not-sure' | 'not-from-here' | 'not-right' | 'frozen' | 'still-open';
  readonly reason?: string;
  /** The reason is that of archiving. */
  readonly isFinal?: boolean;
  readonly plan?: TypedPlan;
  readonly faults?: PlanFaults;
  /** How phones draw, as it was typed. */
  readonly drawing?: TypedDrawing;
};

type AboutProps = {
  readonly wording: PageWording;
  readonly seen: SeenRound;
  readonly studies: readonly AskedStudy[];
  readonly frame: readonly FrameUnit[];
  readonly mayRun: boolean;
  readonly mayTry: boolean;
  readonly mayRunCampaigns: boolean;
  readonly mayPublish: boolean;
  readonly notDone?: NotDone | undefined;
  readonly isDone: boolean;
  /** It was made a moment ago. */
  readonly isMade: boolean;
  /** What is mostly a slip. */
  readonly doubts: readonly Doubt[];
  /** What leads on from here, in order; nothing in the field. */
  readonly next: readonly NextStep[];
  /** What is still open, where somebody may close it. */
  readonly open: readonly Note[] | undefined;
};

const Facts = ({ wording, seen: { entry } }: Pick<AboutProps, 'wording' | 'seen'>) => {
  const { say, formats } = wording;
  const { round, state, since } = entry;
  const { start, end } = round.referencePeriod;
  const { languages, fieldwork } = round.settings;
  const plan = planSaid(fieldwork ?? {}, wording);
  const stands = say(`state.${state}`);
  const facts = [
    [
      'running.state',
      since === undefined ? stands : say('running.since', { state: stands, moment: formats.moment(since) }),
    ],
    ['running.country', wording.country(round.country)],
    ['running.period', say('dashboard.period', { start: formats.day(start), end: formats.day(end) })],
    ['running.currency', round.reportingCurrency],
    ['running.languages', ['en' as const, ...(languages ?? [])].map((code) => ownNames[code]).join(', ')],
    ['running.field', plan.length === 0 ? say('running.notSaid') : plan.join(' · ')],
    ['running.id', round.id],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([says, value]) => (
        <div>
          <dt>{say(says)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** The page. */
export const AboutPage = (props: AboutProps) => {
  const {
    wording,
    seen,
    studies,
    frame,
    mayRun,
    mayTry,
    mayRunCampaigns,
    mayPublish,
    notDone,
    isDone,
    isMade,
    doubts,
    next,
    open,
  } = props;
  const { say } = wording;
  const { round, state, revision } = seen.entry;
  return (
    <RoundPage
      wording={wording}
      entry={seen.entry}
      part="about"
      address={roundAddress(round.id, '/about')}
      assets={[publishScript]}
    >
      {notDone === undefined ? null : (
        <div class="notice bad" role="alert">
          <p>{say(`running.notDone.${notDone.notice}`)}</p>
        </div>
      )}
      {isDone && notDone === undefined ? (
        <p class="notice good" role="status">
          {say('running.done')}
        </p>
      ) : null}
      {isMade ? (
        <p class="notice good" role="status">
          {say('opening.made')}
        </p>
      ) : null}
      <Facts wording={wording} seen={seen} />
      {mayRun && state === 'draft' ? (
        <p>
          <a href={roundAddress(round.id, '/describe')}>{say('opening.change')}</a>
        </p>
      ) : null}
      {next.length === 0 ? null : <NextList round={round.id} steps={next} wording={wording} />}
      <DoubtList doubts={doubts} wording={wording} />
      <StudiesTable studies={studies} frame={frame} wording={wording} />
      {mayRunCampaigns && studies.some(({ files }) => files === 'self') ? (
        <p>
          <a class="button quiet" href={campaignsAddress(round.id)}>
            {say('campaign.heading')}
          </a>{' '}
          <a class="button quiet" href={offersAddress(round.id)}>
            {say('offers.heading')}
          </a>{' '}
          <a class="button quiet" href={associationsAddress(round.id)}>
            {say('associations.title')}
          </a>{' '}
          <a class="button quiet" href={groupsAddress(round.id)}>
            {say('groups.heading')}
          </a>
        </p>
      ) : null}
      <FormsSection
        round={round}
        state={state}
        studies={studies.filter(({ files }) => files === 'link')}
        mayTry={mayTry}
        wording={wording}
      />
      {mayRun ? (
        <>
          {isPutAway(state) ? null : (
            <PlanForm
              round={round.id}
              revision={revision}
              typed={notDone?.plan ?? asTyped(round.settings.fieldwork ?? {})}
              faults={notDone?.faults ?? {}}
              wording={wording}
            />
          )}
          {isPutAway(state)
            ? null
            : studies
                .filter(({ isListed }) => isListed)
                .map(({ id }) => (
                  <DrawingForm
                    round={round.id}
                    revision={revision}
                    instrument={id}
                    rule={round.settings.drawOnPhones?.[id]}
                    typed={notDone?.drawing?.instrument === id ? notDone.drawing : undefined}
                    wording={wording}
                  />
                ))}
          <StepsForm
            round={round.id}
            state={state}
            revision={revision}
            reason={notDone?.isFinal === true ? '' : (notDone?.reason ?? '')}
            open={open}
            wording={wording}
          />
          <ArchiveForm
            round={round.id}
            state={state}
            revision={revision}
            reason={notDone?.isFinal === true ? (notDone.reason ?? '') : ''}
            wording={wording}
          />
        </>
      ) : null}
      {mayPublish && permits[state].computing ? <PublishForm round={round.id} wording={wording} /> : null}
    </RoundPage>
  );
};
