/** On AWS a user pool knows the staff: the page says which command invites, and does nothing itself. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { StaffPage } from '#functions/platform/staff/staff-page.tsx';

type PoolProps = { readonly wording: PageWording; readonly stage: string };

const commandsFor = (stage: string): readonly string[] => {
  const of = (action: string, who: string): string => `npm run staff -- ${action} --context stage=${stage}${who}`;
  return [
    of('add', ' --email ADDRESS --role ROLE --round ROUND'),
    of('remove', ' --email ADDRESS --role ROLE --round ROUND'),
    of('list', ''),
  ];
};

/** The page. */
export const PoolPage = ({ wording: { say }, wording, stage }: PoolProps) => (
  <StaffPage wording={wording} title={say('staff.heading')} assets={['fieldwork.css']}>
    <h1>{say('staff.heading')}</h1>
    <p>{say('staff.pool')}</p>
    {commandsFor(stage).map((command) => (
      <pre>
        <code>{command}</code>
      </pre>
    ))}
  </StaffPage>
);
