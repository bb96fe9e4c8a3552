/** The page shell for people who are signed in. */
import type { Child } from 'hono/jsx';

import { Page } from '#functions/platform/http/page.tsx';

type StaffPageProps = {
  readonly title: string;
  readonly assets?: readonly string[];
  readonly children?: Child;
};

const Menu = () => (
  <>
    <a href="/dashboard">Rounds</a>
    <form method="post" action="/dashboard/sign-out">
      <button class="link">Sign out</button>
    </form>
  </>
);

/** A wide page with the way home and the way out. */
export const StaffPage = ({ title, assets = [], children }: StaffPageProps) => (
  <Page title={title} assets={['dashboard.css', ...assets]} home="/dashboard" menu={<Menu />} width="wide">
    {children}
  </Page>
);
