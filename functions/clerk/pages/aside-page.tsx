/** Registrations that are set aside as those of somebody who is registered already, each to be put back. */
import { ReasonBox } from '#functions/fieldwork/office/interviews/decide-form.tsx';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

import { type DonePair, numberOf, Outcome, type PairNotice, pairsAddress, standingSaid } from './parts.tsx';

type Props = {
  readonly wording: PageWording;
  readonly round: Round;
  readonly records: readonly ResponseRecord[];
  readonly done: DonePair | undefined;
  readonly notice: PairNotice | undefined;
};

/** The page. */
export const AsidePage = ({ wording, round, records, done, notice }: Props) => {
  const { say } = wording;
  return (
    <StaffPage
      wording={wording}
      title={`${say('pairs.aside')} · ${round.title}`}
      assets={['fieldwork.css']}
      address={pairsAddress(round.id, '/aside')}
    >
      <p class="muted round-name">
        <a href={pairsAddress(round.id)}>{say('pairs.back')}</a>
      </p>
      <h1>{say('pairs.aside')}</h1>
      <Outcome wording={wording} done={done} notice={notice} />
      <p>{say('pairs.asideLead')}</p>
      {records.length === 0 ? <p role="status">{say('pairs.noneAside')}</p> : null}
      {records.map((record) => (
        <article class="card" data-aside={record.id}>
          <h2 class="code">{numberOf(record)}</h2>
          <p class="muted">{standingSaid(wording, record)}</p>
          <details>
            <summary aria-label={`${say('pairs.putBack')}: ${numberOf(record)}`}>{say('pairs.putBack')}</summary>
            <form
              method="post"
              action={pairsAddress(round.id, `/aside/${encodeURIComponent(record.id)}`)}
              class="decide"
            >
              <ReasonBox id={`reason-${record.id}`} reason="" hint={say('pairs.putBackHint')} wording={wording} />
              <p class="actions">
                <button class="button quiet">{say('pairs.putBack')}</button>
              </p>
            </form>
          </details>
        </article>
      ))}
    </StaffPage>
  );
};
