/** The page shell for people who are signed in. */
import type { Child } from 'hono/jsx';

import { Page } from '#functions/platform/http/page.tsx';
import type { Wording } from '../tables/wording.ts';

type StaffPageProps = {
  readonly wording: Wording;
  readonly title: string;
  readonly assets?: readonly string[];
  /** Where the page is, when it is the answer to a form. */
  readonly address?: string;
  readonly children?: Child;
};

const Menu = ({ say }: Pick<Wording, 'say'>) => (
  <>
    <a href="/dashboard">{say('dashboard.rounds')}</a>
    <form method="post" action="/dashboard/sign-out">
      <button class="link">{say('dashboard.signOut')}</button>
    </form>
  </>
);

/** A wide page with the way home and the way out. */
export const StaffPage = ({ wording, title, assets = [], address, children }: StaffPageProps) => (
  <Page
    voice={wording.voice}
    title={title}
    assets={['dashboard.css', ...assets]}
    home="/dashboard"
    {...(address !== undefined && { address })}
    menu={<Menu say={wording.say} />}
    width="wide"
  >
    {children}
  </Page>
);
