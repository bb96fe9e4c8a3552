/** Where a round is made, and where the description of a draft is changed. */
import type { Child } from 'hono/jsx';

import type { Study } from '#schemas/language/study/study.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';
import { newRoundAddress, roundAddress, RoundPage } from '../round-page.tsx';
import { DescribeForm, FileForm } from './describe-forms.tsx';
import { mostMegabytes } from './most-bytes.ts';
import { noFaults } from './field-faults.ts';
import type { NotDescribed } from './not-described.ts';
import { fileFaultSaid, Notice } from './notice.tsx';
import type { TypedRound } from './typed-round.ts';

export type OpeningProps = {
  readonly wording: PageWording;
  readonly studies: readonly Study[];
  /** Rounds that this one can be compared with. */
  readonly rounds: readonly RoundEntry[];
  readonly typed: TypedRound;
  readonly not: NotDescribed;
  readonly hadFrame: boolean;
};

type NewProps = OpeningProps & {
  /** Which of the two forms was sent. */
  readonly by: 'form' | 'file';
  readonly pasted: string;
};

const Shell = ({ wording, children }: { readonly wording: PageWording; readonly children?: Child }) => (
  <StaffPage
    wording={wording}
    title={wording.say('opening.heading')}
    assets={['fieldwork.css']}
    address={newRoundAddress}
  >
    <h1>{wording.say('opening.heading')}</h1>
    {children}
  </StaffPage>
);

/** A new round: two ways to say what it is. */
export const NewRoundPage = ({ by, pasted, ...props }: NewProps) => {
  const { wording, not, typed, studies, rounds } = props;
  const { say } = wording;
  const frameFault = fileFaultSaid(wording, not, 'frame');
  const isFile = by === 'file';
  return (
    <Shell wording={wording}>
      <p>{say('opening.lead')}</p>
      <p>{say('opening.then')}</p>
      <Notice {...props} isFile={isFile} />
      <section class="card" aria-labelledby="by-form">
        <h2 id="by-form">{say('opening.byForm')}</h2>
        <DescribeForm
          wording={wording}
          action={newRoundAddress}
          studies={studies}
          rounds={rounds}
          typed={typed}
          faults={isFile ? noFaults : not.fields}
          frameFault={isFile ? undefined : frameFault}
        />
      </section>
      <section class="card" aria-labelledby="by-file">
        <h2 id="by-file">{say('opening.byFile')}</h2>
        <p>{say('opening.fileLead')}</p>
        <FileForm
          wording={wording}
          action={newRoundAddress}
          pasted={pasted}
          fault={isFile ? fileFaultSaid(wording, not, 'file') : undefined}
          frameFault={isFile ? frameFault : undefined}
        />
      </section>
    </Shell>
  );
};

/** The description of a draft, with what it holds. */
export const ChangeRoundPage = ({ entry, ...props }: OpeningProps & { readonly entry: RoundEntry }) => {
  const { wording, not, typed, studies, rounds } = props;
  const address = roundAddress(entry.round.id, '/describe');
  return (
    <RoundPage wording={wording} entry={entry} part="about" heading={wording.say('opening.change')} address={address}>
      <Notice {...props} isFile={false} />
      <section class="card" aria-label={wording.say('opening.change')}>
        <DescribeForm
          wording={wording}
          action={address}
          studies={studies}
          rounds={rounds}
          typed={typed}
          faults={not.fields}
          frameFault={fileFaultSaid(wording, not, 'frame')}
          revision={entry.revision}
        />
      </section>
    </RoundPage>
  );
};

/** What was sent is larger than a function takes: nothing of it was read. */
export const TooLargePage = ({ wording }: { readonly wording: PageWording }) => (
  <Shell wording={wording}>
    <div class="notice bad" role="alert">
      <p>{wording.say('opening.tooLarge', { size: mostMegabytes })}</p>
    </div>
  </Shell>
);
