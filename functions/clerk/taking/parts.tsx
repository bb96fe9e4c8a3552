/** What the pages on which registrations are taken have in common: the shell, and what came of a form. */
import type { Child } from 'hono/jsx';

import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';
import type { Registry } from '#functions/registry/paper/take.ts';

/** What was done; each is a sentence `taking.done.…`. */
export const doneTaking = ['typed-once', 'filed', 'thrown-away'] as const;
export type DoneTaking = (typeof doneTaking)[number];

/** Why nothing was kept; each is a sentence `taking.notice.…`. */
export type TakingNotice =
  | 'no-reason'
  | 'no-day'
  | 'no-form'
  | 'changed-meanwhile'
  | 'undecided'
  | 'own-faulty'
  | 'typed-by-you'
  | 'filed-before'
  | 'declined'
  | 'sent-before'
  | 'erased'
  | 'not-taken';

/** The line above a page that says what came of a form, and every fault that keeps a registration out. */
export const Outcome = ({
  wording: { say },
  done,
  notice,
  faults = [],
}: {
  readonly wording: PageWording;
  readonly done?: DoneTaking | undefined;
  readonly notice?: TakingNotice | undefined;
  readonly faults?: readonly string[] | undefined;
}) => {
  if (notice !== undefined)
    return (
      <div class="notice bad" role="alert">
        <p>{say(`taking.notice.${notice}`)}</p>
        {faults.length === 0 ? null : (
          <ul>
            {faults.map((fault) => (
              <li>{fault}</li>
            ))}
          </ul>
        )}
      </div>
    );
  return done === undefined ? null : (
    <p class="notice good" role="status">
      {say(`taking.done.${done}`)}
    </p>
  );
};

type ShellProps = {
  readonly wording: PageWording;
  readonly registry: Registry;
  readonly heading: string;
  readonly address: string;
  /** Where the way back leads, and what it is called. */
  readonly back: { readonly href: string; readonly text: string };
  readonly children?: Child;
};

/** A page of a round under one heading. */
export const TakingPage = ({ wording, registry: { round }, heading, address, back, children }: ShellProps) => (
  <StaffPage
    wording={wording}
    title={`${heading} · ${round.title}`}
    assets={['forms.css', 'fieldwork.css']}
    address={address}
  >
    <p class="muted round-name">
      <a href={back.href}>{back.text}</a>
    </p>
    <h1>{heading}</h1>
    {children}
  </StaffPage>
);
