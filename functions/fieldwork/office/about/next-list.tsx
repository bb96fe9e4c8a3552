/** What comes next in a round, in order, with what is done ticked off. */
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import type { NextStep } from './next-steps.ts';

type ListProps = { readonly round: string; readonly steps: readonly NextStep[]; readonly wording: PageWording };

/** How a step is done. */
function hintOf(one: NextStep, round: string, { say, voice, instrument }: PageWording) {
  const command = (name: string) => <code>{`npx remit sample ${name} --round ${round}`}</code>;
  switch (one.step) {
    case 'sample': {
      const studies = one.studies.map((id) => instrument(id)).join(', ');
      return voice.pieces('running.nextHint.sample', { studies, command: command('draw') });
    }
    case 'dwellings':
      return one.byPhone
        ? say('running.nextHint.dwellings-by-phone', { count: one.count })
        : voice.pieces('running.nextHint.dwellings-by-office', { count: one.count, command: command('dwellings') });
    case 'rates':
      return say('running.nextHint.rates', { currencies: one.currencies.join(', ') });
    case 'people':
      return say('running.nextHint.people', { count: one.count });
    case 'links':
      return one.count === 0
        ? say('running.nextHint.links-later')
        : say('running.nextHint.links', { count: one.count });
    case 'plan':
    case 'try':
    case 'campaigns':
    case 'open':
      return say(`running.nextHint.${one.step}`);
  }
}

/** The card. */
export const NextList = ({ round, steps, wording }: ListProps) => (
  <section class="card" aria-labelledby="next">
    <h2 id="next">{wording.say('running.next')}</h2>
    <ol class="next">
      {steps.map((one) => (
        <li data-step={one.step} class={one.isDone ? 'done' : undefined}>
          {one.isDone ? (
            <>
              {wording.say(`running.next.${one.step}`)}
              <span class="visually-hidden"> – {wording.say('running.next.done')}</span>
            </>
          ) : (
            <>
              <a href={one.href}>{wording.say(`running.next.${one.step}`)}</a>
              <p class="hint">{hintOf(one, round, wording)}</p>
            </>
          )}
        </li>
      ))}
    </ol>
  </section>
);
