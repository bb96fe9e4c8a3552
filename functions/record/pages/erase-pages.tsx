/** The pages on which a person erases their record. */
import { Page } from '#functions/platform/http/page.tsx';

import { OwnForm, recordAddress, Whose } from './own-form.tsx';
import { type OwnProps, VisitPage } from './own-record.tsx';

/** Before erasing: what goes, and what stays. */
export const ErasePage = ({
  voice,
  record,
  unsure,
}: Pick<OwnProps, 'voice' | 'record'> & { readonly unsure: boolean }) => {
  const { say } = voice;
  const { round } = record;
  return (
    <VisitPage voice={voice} round={round.id} heading={say('record.eraseHeading')} part="/erase">
      <Whose voice={voice} record={record} />
      <p>{say('record.eraseGoes')}</p>
      <p>{say('record.eraseStays')}</p>
      <OwnForm record={record} part="/erase" class="card">
        {unsure && (
          <p class="fault" id="sure-fault" role="alert">
            {say('record.eraseUnsure')}
          </p>
        )}
        <p class="tick">
          <label>
            <input
              type="checkbox"
              name="sure"
              value="yes"
              aria-describedby={unsure ? 'sure-fault' : undefined}
              aria-invalid={unsure ? 'true' : undefined}
            />{' '}
            {say('record.eraseSure')}
          </label>
        </p>
        <p class="actions">
          <button class="button">{say('record.eraseNow')}</button>
          <a href={recordAddress(round.id)}>{say('record.eraseNot')}</a>
        </p>
      </OwnForm>
    </VisitPage>
  );
};

/** Said once, to whoever was erased a moment ago. */
export const ErasedPage = ({ voice }: Pick<OwnProps, 'voice'>) => {
  const { say } = voice;
  return (
    <Page title={say('record.erased')} voice={voice}>
      <h1>{say('record.erased')}</h1>
      <p>{say('record.erasedLead')}</p>
      <p>{say('record.eraseStays')}</p>
    </Page>
  );
};
