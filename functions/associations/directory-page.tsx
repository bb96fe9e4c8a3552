/** The public directory of organisations of people abroad: a map, counts, a form that finds, a table, and the way in for others. */
import type { ListedAssociation } from '#schemas/fieldwork/association.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { paragraphsOf } from '#schemas/fieldwork/text-slots.ts';
import type { PageVoice } from '#functions/platform/http/language.ts';
import { Page } from '#functions/platform/http/page.tsx';

import { CountsTable } from './counts-table.tsx';
import { type Asked, type Counts, found } from './directory.ts';
import { Finder } from './directory-finder.tsx';
import { directoryAddress, directoryFileAddress } from './directory-address.ts';
import { DirectoryPicture, placedOf } from './directory-map.tsx';

/** Organisations of one page. */
const perPage = 100;

export type DirectoryProps = {
  readonly voice: PageVoice;
  readonly round: Round;
  /** Everything that is listed. */
  readonly all: readonly ListedAssociation[];
  readonly counts: Counts;
  readonly asked: Asked;
};

/** Where what is asked for stands, on another page of it perhaps. */
function addressOf({ round, asked }: DirectoryProps, page: number): string {
  const query = new URLSearchParams(
    Object.entries({ ...asked, page: page === 1 ? '' : String(page) }).filter(([, value]) => value !== ''),
  );
  return directoryAddress(round.id) + (query.size === 0 ? '' : `?${query.toString()}`);
}

const Map = ({ voice: { say, name }, counts: { byCountry } }: DirectoryProps) => {
  const { placed, missing } = placedOf(byCountry);
  if (placed.length === 0) return null;
  return (
    <section aria-labelledby="map">
      <h2 id="map">{say('associations.onMap')}</h2>
      <div class="card plot">
        <DirectoryPicture placed={placed} width={960} className="wide world" />
        <DirectoryPicture placed={placed} width={320} className="narrow world" />
        <p class="muted">{say('associations.mapLead')}</p>
        {missing.length === 0 ? null : (
          <p class="muted">
            {say('associations.notOnMap', { countries: missing.map((code) => name('region', code)).join(', ') })}
          </p>
        )}
      </div>
    </section>
  );
};

type ContactProps = Pick<DirectoryProps, 'voice'> & { readonly contact: ListedAssociation['contact'] | undefined };

const Contact = ({ voice: { say }, contact }: ContactProps) => {
  if (contact === undefined) return <span class="muted">{say('associations.noContactShown')}</span>;
  const { email, phone, website } = contact;
  const ways = [
    ...(email === undefined ? [] : [<a href={`mailto:${email}`}>{email}</a>]),
    ...(phone === undefined ? [] : [<a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>]),
    ...(website === undefined
      ? []
      : [
          <a href={website} rel="noopener noreferrer nofollow">
            {new URL(website).hostname}
          </a>,
        ]),
  ];
  return (
    <>
      {ways.map((way) => (
        <div class="reach">{way}</div>
      ))}
    </>
  );
};

const Row = ({ voice, one }: Pick<DirectoryProps, 'voice'> & { readonly one: ListedAssociation }) => {
  const { say, name, formats } = voice;
  const { id, city, kind, members, founded, about, languages } = one;
  const where = [...(city === undefined ? [] : [city]), name('region', one.country)].join(', ');
  const kindSaid = say(`associations.kind.${kind}`);
  const languagesSaid = languages.map((code) => name('language', code)).join(', ');
  return (
    <tr data-association={id}>
      <th scope="row">
        {one.name}
        <span class="when-narrow">{[where, kindSaid, languagesSaid].filter((part) => part !== '').join(' · ')}</span>
        {about === undefined ? null : <div class="muted lines">{about}</div>}
      </th>
      <td class="spacious">{where}</td>
      <td class="spacious">{kindSaid}</td>
      <td class="num spacious">{members === undefined ? '–' : formats.number(members)}</td>
      <td class="num spacious">{founded ?? '–'}</td>
      <td class="spacious">{languagesSaid}</td>
      <td>
        <Contact voice={voice} contact={one.contact} />
      </td>
    </tr>
  );
};

const List = (props: DirectoryProps) => {
  const { voice, all, asked } = props;
  const { say } = voice;
  const shown = found(all, asked);
  const pages = Math.max(1, Math.ceil(shown.length / perPage));
  const page = Math.min(asked.page, pages);
  const rows = shown.slice((page - 1) * perPage, page * perPage);
  return (
    <section aria-labelledby="list">
      <h2 id="list">{say('associations.list')}</h2>
      <Finder {...props} />
      <p role="status">{say('associations.shown', { shown: String(shown.length), count: String(all.length) })}</p>
      {rows.length === 0 ? (
        <p>{say('associations.notFound')}</p>
      ) : (
        <div class="table-scroll" tabindex={0} role="region" aria-labelledby="list">
          <table>
            <thead>
              <tr>
                <th scope="col">{say('associations.name')}</th>
                <th scope="col" class="spacious">
                  {say('associations.where')}
                </th>
                <th scope="col" class="spacious">
                  {say('associations.kindOf')}
                </th>
                <th scope="col" class="num spacious">
                  {say('associations.members')}
                </th>
                <th scope="col" class="num spacious">
                  {say('associations.founded')}
                </th>
                <th scope="col" class="spacious">
                  {say('associations.languages')}
                </th>
                <th scope="col">{say('associations.contact')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((one) => (
                <Row voice={voice} one={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pages === 1 ? null : (
        <p class="actions">
          {page > 1 ? <a href={addressOf(props, page - 1)}>{say('associations.previous')}</a> : null}{' '}
          {page < pages ? <a href={addressOf(props, page + 1)}>{say('associations.next')}</a> : null}
        </p>
      )}
    </section>
  );
};

const Download = ({ voice: { say }, round }: DirectoryProps) => (
  <section aria-labelledby="download">
    <h2 id="download">{say('associations.download')}</h2>
    <ul>
      <li>
        <a href={directoryFileAddress(round.id, '.csv')}>{say('associations.asCsv')}</a>
      </li>
      <li>
        <a href={directoryFileAddress(round.id)}>{say('associations.asJson')}</a>
      </li>
    </ul>
  </section>
);

const Office = ({ voice, round }: DirectoryProps) => {
  const { say } = voice;
  const contact = paragraphsOf(round.settings.registration?.contact, voice.language);
  return (
    <section class="card" aria-labelledby="get-listed">
      <h2 id="get-listed">{say('associations.getListed')}</h2>
      <p>{say('associations.getListedLead')}</p>
      {contact.length === 0 ? (
        <p>{say('associations.noOffice')}</p>
      ) : (
        contact.map((text) => <p class="lines">{text}</p>)
      )}
    </section>
  );
};

/** The page. */
export const DirectoryPage = (props: DirectoryProps) => {
  const { voice, round, all, counts, asked } = props;
  const { say } = voice;
  return (
    <Page
      title={say('associations.title')}
      voice={voice}
      address={addressOf(props, asked.page)}
      assets={['dashboard.css']}
      width="wide"
    >
      <h1>{say('associations.title')}</h1>
      <p class="lead">{say('associations.lead', { title: round.title })}</p>
      {all.length === 0 ? (
        <p>{say('associations.nothing')}</p>
      ) : (
        <>
          <Map {...props} />
          <List {...props} />
          <section aria-labelledby="counts">
            <h2 id="counts">{say('associations.organisations')}</h2>
            <CountsTable voice={voice} counts={counts} />
          </section>
          <Download {...props} />
        </>
      )}
      <Office {...props} />
    </Page>
  );
};
