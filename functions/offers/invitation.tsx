/**
 * What whoever registered may pass on to their family: the address where each registers by themself, with a text ready to be sent. It
 * says nothing of who invites, and nothing is kept of anybody who does not register.
 */
import type { PageVoice } from '#functions/platform/http/language.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Context } from 'hono';

type Props = {
  readonly voice: PageVoice;
  readonly round: Pick<Round, 'id' | 'title'>;
  /** The address of the site, without a slash at its end. */
  readonly site: string;
};

/** Where a page is open: behind a distribution requests come in under the name of the API, and `origin` says the site's. */
export const siteOf = (c: Context, origin: string | undefined): string => new URL(origin ?? c.req.url).origin;

/** The part of a page. */
export const Invitation = ({ voice: { say }, round: { id, title }, site }: Props) => {
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
