/** Forms on paper: how each stands, and the way to type one. Nothing that was typed is on this page. */
import { Scroll } from '#functions/fieldwork/office/scroll.tsx';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { Registry } from '#functions/registry/paper/take.ts';
import type { PaperLine } from '#functions/store/paper-entry.ts';
import type { StoredCampaign } from '#functions/store/store.ts';
import { pairsAddress, paperAddress } from '../pages/parts.tsx';
import { type DoneTaking, Outcome, TakingPage, type TakingNotice } from './parts.tsx';

/** Longer than that nothing that was typed lies about: it is typed again, or thrown away. Days. */
const longest = 30;
const dayMs = 86_400_000;

type Props = {
  readonly wording: PageWording;
  readonly registry: Registry;
  readonly lines: readonly PaperLine[];
  readonly campaigns: readonly StoredCampaign[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly done?: DoneTaking | undefined;
  readonly notice?: TakingNotice | undefined;
};

const waits = ({ state }: PaperLine): boolean => state !== 'filed' && state !== 'thrown-away';

const OpenForm = ({ wording: { say }, registry: { round }, campaigns }: Props) => (
  <section class="card" aria-labelledby="open">
    <h2 id="open">{say('taking.open')}</h2>
    <form method="post" action={paperAddress(round.id)} class="campaign-fields">
      <div class="field">
        <label for="paper-campaign">{say('taking.campaign')}</label>
        <select id="paper-campaign" name="campaign" required>
          {campaigns.map(({ id, name }) => (
            <option value={id}>
              {name} ({id})
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="paper-number">{say('taking.number')}</label>
        <input
          id="paper-number"
          name="number"
          inputmode="numeric"
          required
          autocomplete="off"
          aria-describedby="paper-number-hint"
        />
        <p class="hint" id="paper-number-hint">
          {say('taking.numberHint')}
        </p>
      </div>
      <p class="actions">
        <button class="button">{say('taking.open')}</button>
      </p>
    </form>
  </section>
);

const Line = ({ wording, registry, line, now }: Pick<Props, 'wording' | 'registry' | 'now'> & { line: PaperLine }) => {
  const { say, count, formats } = wording;
  const days = Math.floor((now - Date.parse(line.at)) / dayMs);
  return (
    <tr role="row" data-form={line.number} data-state={line.state}>
      <th role="rowheader" scope="row">
        <a class="code" href={paperAddress(registry.round.id, line.number)}>
          {line.number}
        </a>
      </th>
      <td role="cell" data-label={say('taking.standing')}>
        {say(`taking.state.${line.state}`)}
        {waits(line) && days > longest ? (
          <>
            {' '}
            <strong>{say('taking.old', { days: count(longest) })}</strong>
          </>
        ) : null}
      </td>
      <td role="cell" data-label={say('taking.typedBy')} class={line.typedBy.length === 0 ? 'none' : 'first named'}>
        {line.typedBy.join(', ')}
      </td>
      <td role="cell" data-label={say('taking.since')} class="first named">
        {formats.moment(line.at)}
      </td>
    </tr>
  );
};

const columns = ['taking.form', 'taking.standing', 'taking.typedBy', 'taking.since'] as const;

/** The page: what waits first; on a phone the parts of a form stand below each other. */
export const PaperList = (props: Props) => {
  const { wording, registry, lines, campaigns, done, notice } = props;
  const { say } = wording;
  const ordered = [...lines.filter(waits), ...lines.filter((line) => !waits(line))];
  return (
    <TakingPage
      wording={wording}
      registry={registry}
      heading={say('taking.paper')}
      address={paperAddress(registry.round.id)}
      back={{ href: pairsAddress(registry.round.id), text: registry.round.title }}
    >
      <Outcome wording={wording} done={done} notice={notice} />
      <p>{say('taking.paperLead')}</p>
      {campaigns.length === 0 ? <p class="notice">{say('taking.noCampaigns')}</p> : <OpenForm {...props} />}
      {lines.length === 0 ? (
        <p role="status">{say('taking.none')}</p>
      ) : (
        <Scroll label={say('taking.paper')}>
          <table role="table" class="stacked unpicked">
            <caption class="visually-hidden">{say('taking.paper')}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {columns.map((column) => (
                  <th role="columnheader" scope="col">
                    {say(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {ordered.map((line) => (
                <Line {...props} line={line} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </TakingPage>
  );
};
