/** The shell of every page about one round: its name, and the way to its other pages. */
import type { Child } from 'hono/jsx';

import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';

/** Pages of a round, in their order. */
const parts = {
  progress: { under: '', says: 'office.progress' },
  interviews: { under: '/interviews', says: 'office.interviews' },
  flags: { under: '/flags', says: 'office.flags' },
  people: { under: '/people', says: 'office.people' },
  about: { under: '/about', says: 'running.about' },
} as const;
export type Part = keyof typeof parts;

/** Where a round is made: no round can be in the way of this address. */
export const newRoundAddress = '/fieldwork/new-round';

/** Where the pages of a round are. */
export const roundAddress = (round: string, under = ''): string =>
  `/fieldwork/rounds/${encodeURIComponent(round)}${under}`;

/** A page of a round, named within a sentence. */
export const LinkTo = ({
  part,
  round,
  wording,
}: {
  readonly part: Part;
  readonly round: string;
  readonly wording: PageWording;
}) => <a href={roundAddress(round, parts[part].under)}>{wording.say(parts[part].says)}</a>;

type RoundPageProps = {
  readonly wording: PageWording;
  readonly entry: RoundEntry;
  readonly part: Part;
  /** What the page is called; its part of the round unless said otherwise. */
  readonly heading?: string;
  /** Where the page is, when it is the answer to a form. */
  readonly address?: string;
  /** It holds the questions of a study. */
  readonly asForm?: boolean;
  /** What else it loads: scripts, styles of its own. */
  readonly assets?: readonly string[];
  readonly children?: Child;
};

/** One heading: what of the round, and the round above it. */
export const RoundPage = ({
  wording,
  entry: { round },
  part,
  heading,
  address,
  asForm,
  assets = [],
  children,
}: RoundPageProps) => {
  const { say } = wording;
  const title = heading ?? say(parts[part].says);
  return (
    <StaffPage
      wording={wording}
      title={`${title} · ${round.title}`}
      assets={[...(asForm === true ? ['forms.css'] : []), 'fieldwork.css', ...assets]}
      {...(address !== undefined && { address })}
    >
      <p class="muted round-name">{round.title}</p>
      <h1>{title}</h1>
      <nav class="parts" aria-label={say('office.parts')}>
        <ul>
          {Object.entries(parts).map(([name, { under, says }]) => (
            <li>
              <a href={roundAddress(round.id, under)} aria-current={name === part ? 'page' : undefined}>
                {say(says)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </StaffPage>
  );
};
