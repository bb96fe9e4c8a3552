/** First page of the dashboard where there is no round: what leads on, or what will come and when. */
import type { Wording } from '../tables/wording.ts';

type Worded = { readonly wording: Wording };

const Commands = ({ wording: { say, voice } }: Worded) => (
  <>
    <p>{say('dashboard.emptyLead')}</p>
    <ul>
      <li>{voice.pieces('dashboard.emptyStart', { command: <code>npm start</code> })}</li>
      <li>{voice.pieces('dashboard.emptyImport', { command: <code>npx remit import --help</code> })}</li>
      <li>{voice.pieces('dashboard.emptyRelease', { command: <code>npx remit release --round ROUND</code> })}</li>
    </ul>
  </>
);

type Reader = Worded & {
  /** Whoever reads may make a round. */
  readonly mayMake: boolean;
  /** The platform runs on the machine of whoever reads, not on AWS. */
  readonly hasTerminal: boolean;
};

/** What leads on, for whoever may make a round; for others, what will come and when. */
export const NothingYet = ({ mayMake, hasTerminal, wording }: Reader) => {
  const { say, voice } = wording;
  const make = <a href="/fieldwork/new-round">{say('opening.heading')}</a>;
  return (
    <section class="card">
      <h2>{say('dashboard.noRounds')}</h2>
      <p>{mayMake ? voice.pieces('dashboard.emptyMake', { make }) : say('dashboard.emptyWait')}</p>
      {mayMake && hasTerminal ? <Commands wording={wording} /> : null}
    </section>
  );
};
