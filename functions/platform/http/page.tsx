/** The shell of every page: head, skip link, landmarks, style sheet. What differs comes as props and children. */
import type { Child } from 'hono/jsx';
import { raw } from 'hono/html';

import { languages, ownNames } from '#schemas/words/languages.ts';

import type { PageVoice } from './language.ts';

export type PageProps = {
  readonly voice: PageVoice;
  readonly title: string;
  /** Names of assets beside the house style sheet, e.g. `forms.css`, `register.js`; an application manifest and its icon. */
  readonly assets?: readonly string[];
  /** Where the name in the header leads; none on pages a respondent sees. */
  readonly home?: string;
  /** Where the links to other languages lead, with what is asked for there; this very address unless said otherwise. */
  readonly address?: string;
  /** Links of the header, on the right. */
  readonly menu?: Child;
  /** `wide` for tables and plots; text and forms stay at a readable measure. */
  readonly width?: 'text' | 'wide';
  readonly children?: Child;
};

const Asset = ({ name }: { readonly name: string }) => {
  const address = `/assets/${name}`;
  switch (name.slice(name.lastIndexOf('.'))) {
    case '.css':
      return <link rel="stylesheet" href={address} />;
    case '.webmanifest':
      return <link rel="manifest" href={address} />;
    case '.png':
      return <link rel="apple-touch-icon" href={address} />;
    default:
      return <script type="module" src={address}></script>;
  }
};

const Brand = ({ home }: { readonly home: string | undefined }) =>
  home === undefined ? (
    <span class="brand">remit</span>
  ) : (
    <a class="brand" href={home}>
      remit
    </a>
  );

/** The same page in the other languages, each named in itself: folded, since there are too many for the header of a phone. */
const LanguageSwitch = ({
  voice,
  address = voice.here,
}: {
  readonly voice: PageVoice;
  readonly address: string | undefined;
}) => {
  const [path = '', query] = address.split('?');
  const leadTo = (language: string): string => {
    const asked = new URLSearchParams(query);
    asked.set('lang', language);
    return `${path}?${asked.toString()}`;
  };
  return (
    <nav class="languages" aria-label={voice.say('pages.languages')}>
      <details>
        <summary>{ownNames[voice.language]}</summary>
        <ul>
          {languages
            .filter((language) => language !== voice.language)
            .map((language) => (
              <li>
                <a href={leadTo(language)} hreflang={language} lang={language}>
                  {ownNames[language]}
                </a>
              </li>
            ))}
        </ul>
      </details>
    </nav>
  );
};

/** A whole document around `children`, which go into `<main>`. */
export const Page = ({ voice, title, assets = [], home, address, menu, width = 'text', children }: PageProps) => (
  <>
    {raw('<!doctype html>')}
    <html lang={voice.language} dir={voice.words.direction}>
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
          {voice.say('pages.skip')}
        </a>
        <header class="site">
          <div class="site-inner">
            <Brand home={home} />
            <LanguageSwitch voice={voice} address={address} />
            {menu === undefined ? null : <nav aria-label={voice.say('pages.main')}>{menu}</nav>}
          </div>
        </header>
        <main id="main" tabindex={-1} class={width}>
          {children}
        </main>
      </body>
    </html>
  </>
);
