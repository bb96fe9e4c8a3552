/** What clerks do in a round, and every two registrations that wait for a decision: what they share, and no name. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';
import type { OpenPairs } from '#functions/registry/office/duplicates/list-pairs.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

import {
  hereAddress,
  paperAddress,
  type DonePair,
  numberOf,
  Outcome,
  pairAddress,
  pairsAddress,
  Shares,
  SideLine,
} from './parts.tsx';

type Props = {
  readonly wording: PageWording;
  readonly round: Round;
  readonly found: OpenPairs;
  readonly done: DonePair | undefined;
  /** From 1 on; a page that is not there is the last one. */
  readonly page: number;
};

const onOnePage = 20;

const Pages = ({
  wording: { say, count },
  round,
  page,
  pages,
}: Pick<Props, 'wording' | 'round' | 'page'> & { pages: number }) => {
  const to = (n: number): string => pairsAddress(round.id, `?page=${n}`);
  return pages < 2 ? null : (
    <nav class="pages" aria-label={say('office.pages')}>
      {page > 1 ? <a href={to(page - 1)}>{say('office.older')}</a> : null}
      <span>{say('office.pageOf', { page: count(page), pages: count(pages) })}</span>
      {page < pages ? <a href={to(page + 1)}>{say('office.newer')}</a> : null}
    </nav>
  );
};

/** The page. */
export const ListPage = ({ wording, round, found, done, ...props }: Props) => {
  const { say, count } = wording;
  const { pairs, crowds, byContactAlone } = found;
  const pages = Math.max(1, Math.ceil(pairs.length / onOnePage));
  const page = Math.min(props.page, pages);
  return (
    <StaffPage
      wording={wording}
      title={`${say('pairs.area')} · ${round.title}`}
      assets={['fieldwork.css']}
      address={pairsAddress(round.id)}
    >
      <p class="muted round-name">{round.title}</p>
      <h1>{say('pairs.area')}</h1>
      <Outcome wording={wording} done={done} />
      <p class="actions">
        <a href={paperAddress(round.id)}>{say('taking.paper')}</a>
        <a href={hereAddress(round.id)}>{say('taking.here')}</a>
        <a href={pairsAddress(round.id, '/aside')}>{say('pairs.aside')}</a>
      </p>
      <h2>{say('pairs.heading')}</h2>
      <p>{say('pairs.lead')}</p>
      <p role="status">
        {pairs.length === 0 ? say('pairs.nothing') : say('pairs.waiting', { count: count(pairs.length) })}
      </p>
      {pairs.slice((page - 1) * onOnePage, page * onOnePage).map((pair) => {
        const names = `${numberOf(pair.one.response)}, ${numberOf(pair.two.response)}`;
        return (
          <article class="card" data-pair={names}>
            <h3 class="code">{names}</h3>
            <Shares wording={wording} pair={pair} />
            <ul>
              <SideLine wording={wording} side={pair.one} />
              <SideLine wording={wording} side={pair.two} />
            </ul>
            <p class="actions">
              <a
                class="button quiet"
                href={pairAddress(round.id, pair)}
                aria-label={`${say('pairs.compare')}: ${names}`}
              >
                {say('pairs.compare')}
              </a>
            </p>
          </article>
        );
      })}
      <Pages wording={wording} round={round} page={page} pages={pages} />
      {crowds.map((people) => (
        <p class="notice">{say('pairs.crowd', { people: count(people) })}</p>
      ))}
      {byContactAlone > 0 ? <p class="muted">{say('pairs.byContact', { count: count(byContactAlone) })}</p> : null}
    </StaffPage>
  );
};
