/** Where the address in a message to many leads: a button that takes the consent back. To open the page changes nothing: mail scanners do. */
import type { PageVoice } from '#functions/platform/http/language.ts';
import { Page } from '#functions/platform/http/page.tsx';
import type { ReachPurpose } from '#schemas/fieldwork/group-message.ts';

import { recordAddress } from './own-form.tsx';

type Here = { readonly voice: PageVoice; readonly round: string };

const toRecord = ({ voice, round }: Here) => (
  <p>
    <a href={recordAddress(round)}>{voice.say('groups.openRecord')}</a>
  </p>
);

/** The button. */
export const StopPage = (props: Here & { title: string; purpose: ReachPurpose; code: string }) => {
  const { voice, round, title, purpose, code } = props;
  const { say } = voice;
  return (
    <Page title={say('groups.stopTitle')} voice={voice} assets={['forms.css']}>
      <h1>{say('groups.stopTitle')}</h1>
      <p class="lead">{say('groups.stopLead', { title, why: say(`groups.purpose.${purpose}`) })}</p>
      <form method="post" action={`${recordAddress(round, '/stop')}?code=${code}`}>
        <p class="actions">
          <button class="button">{say('groups.stopNow')}</button>
        </p>
      </form>
      {toRecord(props)}
    </Page>
  );
};

/** It is done. */
export const StoppedPage = (props: Here & { purpose: ReachPurpose; isPaused: boolean }) => {
  const { voice, purpose, isPaused } = props;
  const { say } = voice;
  return (
    <Page title={say('groups.stopped')} voice={voice} assets={['forms.css']}>
      <h1>{say('groups.stopped')}</h1>
      <p role="status">{say('groups.stoppedLead', { why: say(`groups.purpose.${purpose}`) })}</p>
      {isPaused ? <p class="notice warn">{say('groups.stoppedLast')}</p> : null}
      {toRecord(props)}
    </Page>
  );
};

/** We did not make that address, or it is too old. */
export const NotStoppedPage = (props: Here) => {
  const { say } = props.voice;
  return (
    <Page title={say('groups.stopTitle')} voice={props.voice} assets={['forms.css']}>
      <h1>{say('groups.stopTitle')}</h1>
      <p class="notice bad" role="alert">
        {say('groups.stopUnknown')}
      </p>
      {toRecord(props)}
    </Page>
  );
};
