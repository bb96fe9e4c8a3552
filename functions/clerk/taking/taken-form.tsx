/** The form in which a clerk fills in the questionnaire for somebody, in the language of that person. */
import type { Child } from 'hono/jsx';

import { fields } from '#functions/registry/plain/fields.ts';
import { PlainForm } from '#functions/registry/plain/plain-form.tsx';
import { WhoWas } from '#functions/registry/plain/who-was.tsx';
import type { Registry } from '#functions/registry/paper/take.ts';
import type { PageWording } from '#functions/platform/staff/page-wording.ts';
import { ownNames } from '#schemas/words/languages.ts';
import { type Entry, spokenIn } from './entry.ts';

type LanguagesProps = {
  readonly wording: PageWording;
  readonly registry: Registry;
  readonly at: string;
  readonly entry: Pick<Entry, 'language'>;
};

/** The questionnaire in another language: chosen first, since what is typed stays behind. */
export const Languages = ({ wording: { say }, registry, at, entry }: LanguagesProps) => (
  <nav class="parts" aria-label={say('taking.language')}>
    <ul>
      {spokenIn(registry).map((code) => (
        <li>
          <a href={`${at}?in=${code}`} lang={code} aria-current={code === entry.language ? 'page' : undefined}>
            {ownNames[code]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

type FormProps = {
  readonly at: string;
  readonly entry: Entry;
  /** Words of the button. */
  readonly keep: string;
  readonly isFromPaper: boolean;
  /** What stands above the questions, of the form itself. */
  readonly children?: Child;
};

/** Every question, and the button. */
export const TakenForm = ({ at, entry, keep, isFromPaper, children }: FormProps) => (
  <form
    method="post"
    action={`${at}?in=${entry.language}`}
    class={isFromPaper ? 'taken from-paper' : 'taken'}
    autocomplete="off"
  >
    {children}
    {isFromPaper ? null : <WhoWas state={entry.view.state} />}
    <div lang={entry.language}>
      <PlainForm view={entry.view} isShown={entry.isShown} sure={entry.sure} />
    </div>
    <p class="actions">
      <button class="button" name={fields.check} value="yes">
        {keep}
      </button>
    </p>
  </form>
);
