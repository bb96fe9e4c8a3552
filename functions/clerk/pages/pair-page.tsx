/** Two registrations side by side, and the decision about them. */
import { ReasonBox } from '#functions/fieldwork/office/interviews/decide-form.tsx';
import { VersionsTable } from '#functions/fieldwork/office/interviews/versions.tsx';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';
import type { Pair } from '#functions/registry/office/duplicates/pairs.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

import type { Compared } from '../beside.ts';
import { numberOf, Outcome, pairAddress, type PairNotice, pairsAddress, Shares, SideLine } from './parts.tsx';

type Props = {
  readonly wording: PageWording;
  readonly round: Round;
  readonly pair: Pair;
  readonly shown: Compared;
  /** What was typed and not taken. */
  readonly reason?: string;
  readonly notice?: PairNotice;
};

const DecideForm = ({ wording, round, pair, reason = '' }: Props) => {
  const { say } = wording;
  const choices = [
    ['two-people', say('pairs.as.two')] as const,
    ...[pair.one, pair.two].map(
      ({ response }) => [response.id, say('pairs.as.one', { number: numberOf(response) })] as const,
    ),
  ];
  return (
    <section class="card" aria-labelledby="decide">
      <h2 id="decide">{say('pairs.decide')}</h2>
      <form method="post" action={pairAddress(round.id, pair)} class="decide">
        <input type="hidden" name="seen" value={pair.seen} />
        <fieldset>
          <legend>{say('pairs.which')}</legend>
          {choices.map(([value, said]) => (
            <label class="option">
              <input type="radio" name="as" value={value} required />
              <span>{said}</span>
            </label>
          ))}
        </fieldset>
        <ReasonBox id="reason" reason={reason} hint={say('pairs.reasonHint')} wording={wording} />
        <p class="actions">
          <button class="button">{say('pairs.keep')}</button>
        </p>
      </form>
    </section>
  );
};

/** The page. */
export const PairPage = (props: Props) => {
  const { wording, round, pair, shown, notice } = props;
  const { say } = wording;
  const [one, two] = [pair.one, pair.two].map(({ response }) => numberOf(response));
  return (
    <StaffPage
      wording={wording}
      title={`${say('pairs.pair')} · ${round.title}`}
      assets={['fieldwork.css']}
      address={pairAddress(round.id, pair)}
    >
      <p class="muted round-name">
        <a href={pairsAddress(round.id)}>{say('pairs.back')}</a>
      </p>
      <h1>{say('pairs.pair')}</h1>
      <Outcome wording={wording} notice={notice} />
      {pair.decided === undefined ? null : <p class="notice warn">{say(`pairs.decided.${pair.decided}`)}</p>}
      <section class="card" aria-labelledby="shares">
        <h2 id="shares">{say('pairs.share')}</h2>
        <Shares wording={wording} pair={pair} />
        <ul>
          <SideLine wording={wording} side={pair.one} />
          <SideLine wording={wording} side={pair.two} />
        </ul>
      </section>
      <section class="card" aria-label={say('pairs.compare')}>
        <VersionsTable
          caption={say('pairs.compare')}
          versions={shown.names.map((parts, n) => (
            <>
              <span class="code">{[one, two][n]}</span>
              <br />
              {parts.map(({ text, isAlike }) => (isAlike ? <mark>{text}</mark> : text))}
            </>
          ))}
          rows={shown.rows}
          wording={wording}
        />
        <p class="hint">{say('pairs.alikeHint')}</p>
      </section>
      <DecideForm {...props} />
    </StaffPage>
  );
};
