/** The shell of every page: head, skip link, landmarks, style sheet. What differs comes as props and children. */
import type { Child } from 'hono/jsx';
import { raw } from 'hono/html';

export type PageProps = {
  readonly title: string;
  /** Names of assets beside the house style sheet, e.g. `forms.css`, `register.js`. */
  readonly assets?: readonly string[];
  /** Where the name in the header leads; none on pages a respondent sees. */
  readonly home?: string;
  /** Links of the header, on the right. */
  readonly menu?: Child;
  /** `wide` for tables and plots; text and forms stay at a readable measure. */
  readonly width?: 'text' | 'wide';
  readonly children?: Child;
};

const Asset = ({ name }: { readonly name: string }) =>
  name.endsWith('.css') ? (
    <link rel="stylesheet" href={`/assets/${name}`} />
  ) : (
    <script type="module" src={`/assets/${name}`}></script>
  );

const Brand = ({ home }: { readonly home: string | undefined }) =>
  home === undefined ? (
    <span class="brand">remit</span>
  ) : (
    <a class="brand" href={home}>
      remit
    </a>
  );

/** A whole document around `children`, which go into `<main>`. */
export const Page = ({ title, assets = [], home, menu, width = 'text', children }: PageProps) => (
  <>
    {raw('<!doctype html>')}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title} · remit</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <Asset name="page.css" />
        {assets.map((name) => (
          <Asset name={name} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <header class="site">
          <div class="site-inner">
            <Brand home={home} />
            {menu === undefined ? null : <nav aria-label="Main">{menu}</nav>}
          </div>
        </header>
        <main id="main" tabindex={-1} class={width}>
          {children}
        </main>
      </body>
    </html>
  </>
);
