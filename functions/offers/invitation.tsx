/**
 * What whoever registered may pass on to their family: the address where each registers by themself, with a text ready to be sent. It
 * says nothing of who invites, and nothing is kept of anybody who does not register.
 */
import type { PageVoice } from '#functions/platform/http/language.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import { beginningRefusal } from '#schemas/fieldwork/life-cycle.ts';
import type { Context } from 'hono';

type Props = {
  readonly voice: PageVoice;
  readonly entry: RoundEntry;
  /** The address of the site, without a slash at its end. */
  readonly site: string;
};

/** The address that links to pages begin with. */
export type Site = () => string;

/** The address that the platform is known by, as in messages; what a request says of itself, anybody can write. */
export const siteOf = (c: Context, site: Site | undefined): string => new URL(site?.() ?? c.req.url).origin;

/** The part of a page; nothing where nobody can register any more. */
export const Invitation = ({ voice: { say }, entry, site }: Props) => {
  if (beginningRefusal(entry, false) !== undefined) return null;
  const { id, title } = entry.round;
  const text = say('offers.inviteText', { title, address: `${site}/register/${encodeURIComponent(id)}` });
  const body = encodeURIComponent(text);
  return (
    <section class="card" id="invitation" aria-labelledby="invitation-heading">
      <h2 id="invitation-heading">{say('offers.invite')}</h2>
      <p>{say('offers.inviteLead')}</p>
      <p class="lines">{text}</p>
      <p class="actions">
        <a class="button quiet" href={`mailto:?subject=${encodeURIComponent(title)}&body=${body}`}>
          {say('offers.inviteMail')}
        </a>
        <a class="button quiet" href={`sms:?&body=${body}`}>
          {say('offers.inviteSms')}
        </a>
      </p>
    </section>
  );
};
