/** The page shell for people who are signed in. */
import type { Child } from 'hono/jsx';

import { Page } from '../http/page.tsx';
import type { Area } from '../http/language.ts';
import type { PageWording } from './page-wording.ts';

type StaffPageProps = {
  readonly wording: PageWording;
  readonly title: string;
  readonly assets?: readonly string[];
  /** Where the page is, when it is the answer to a form. */
  readonly address?: string;
  readonly children?: Child;
};

/** Where each area begins. */
export const menuOf = {
  figures: { address: '/dashboard', says: 'dashboard.rounds' },
  fieldwork: { address: '/fieldwork', says: 'office.fieldwork' },
  skills: { address: '/skills', says: 'skills.heading' },
  registrants: { address: '/registrants', says: 'pairs.area' },
} as const satisfies Readonly<Record<Area, unknown>>;

const Menu = ({ say, areas }: Pick<PageWording, 'say'> & { readonly areas: readonly Area[] }) => (
  <>
    {areas.map((area) => (
      <a href={menuOf[area].address}>{say(menuOf[area].says)}</a>
    ))}
    <form method="post" action="/dashboard/sign-out">
      <button class="link">{say('dashboard.signOut')}</button>
    </form>
  </>
);

/** A wide page with the way home and the way out. */
export const StaffPage = ({ wording, title, assets = [], address, children }: StaffPageProps) => {
  const { areas = [] } = wording.voice;
  return (
    <Page
      voice={wording.voice}
      title={title}
      assets={['dashboard.css', ...assets]}
      home={menuOf[areas[0] ?? 'figures'].address}
      {...(address !== undefined && { address })}
      menu={<Menu say={wording.say} areas={areas} />}
      width="wide"
    >
      {children}
    </Page>
  );
};
