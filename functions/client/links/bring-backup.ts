/** Where somebody delivers the backup file that another phone saved: at the end of the page, for the place of its link. */
import { backupExtension, backupMediaType } from '#schemas/fieldwork/backup-header.ts';
import type { FillingWords } from '#schemas/words/form-words.ts';
import { deadline } from '../filling/answering.ts';
import { element, paragraph } from '../filling/elements.ts';
import { isOurs, isRecord, textOf } from '../filling/server-answer.ts';
import { workSpeech } from './work-speech.ts';

/** API Gateway waits for half a minute, and the file may take as long to get there. */
const patienceMilliseconds = 120_000;

/** Numbers of interviews. */
type Counts = {
  readonly filed: number;
  readonly alreadyHere: number;
  readonly notTaken: number;
  readonly unfinished: number;
};

type Brought =
  | { readonly kind: 'filed'; readonly counts: Counts }
  /** The server says why, in the language of the page. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unreachable' };

function countsIn(answer: unknown): Counts | undefined {
  if (!isRecord(answer)) return undefined;
  const of = (name: string): number => Number(answer[name]); // not a number where there is none
  const found = {
    filed: of('filed'),
    alreadyHere: of('alreadyHere'),
    notTaken: of('inConflict') + of('erased') + of('notFiled') + of('refusedBefore'),
    unfinished: of('unfinished'),
  };
  return Object.values(found).some(Number.isNaN) ? undefined : found;
}

/** Posts the file. What is no answer of the platform, such as a hotel's page, is none. */
async function post(file: Blob, token: string): Promise<Brought> {
  try {
    const answer = await fetch('/v1/backups', {
      method: 'POST',
      headers: { 'content-type': backupMediaType, authorization: `Bearer ${token}` },
      body: await file.arrayBuffer(),
      signal: deadline(patienceMilliseconds),
    });
    const said: unknown = await answer.json();
    const found = answer.ok ? countsIn(said) : undefined;
    if (found !== undefined) return { kind: 'filed', counts: found };
    const reason = isOurs(said) && answer.status < 500 ? textOf(said, 'title') : undefined;
    return reason === undefined ? { kind: 'unreachable' } : { kind: 'refused', reason };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** What is below the line of it; the token is the link's. */
export async function bringing(words: FillingWords, token: string): Promise<readonly Node[]> {
  const { say } = await workSpeech(words);
  const said = element('div', { role: 'status' });
  const input = element('input', {});
  input.type = 'file';
  input.accept = `.${backupExtension}`;
  const label = element('label', { class: 'button quiet file' }, say('bring.file'), input); // its own words, in the language of the page

  const told = (brought: Brought): readonly [kind: string, ...lines: readonly string[]] => {
    if (brought.kind === 'unreachable') return ['bad', say('bring.failed'), say('bring.failedAdvice')];
    if (brought.kind === 'refused') return ['bad', say('bring.failed'), brought.reason];
    const { filed, alreadyHere, notTaken, unfinished } = brought.counts;
    const line = (key: 'before' | 'notTaken' | 'unfinished', count: number): readonly string[] =>
      count === 0 ? [] : [say(`bring.${key}`, { count })];
    return [
      notTaken === 0 ? 'good' : 'warn',
      filed === 0 ? say('bring.nothing') : say('bring.done', { count: filed }),
      ...line('before', alreadyHere),
      ...line('notTaken', notTaken),
      ...line('unfinished', unfinished),
    ];
  };
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    input.disabled = true;
    said.replaceChildren(paragraph(say('bring.underWay')));
    void post(file, token).then((brought) => {
      const [kind, first, ...rest] = told(brought);
      const notice = element(
        'div',
        { class: `notice ${kind}` },
        element('strong', {}, first ?? ''),
        ...rest.map(paragraph),
      );
      said.replaceChildren(notice);
      input.disabled = false;
      input.value = ''; // the same file can be chosen again
    });
  });
  return [paragraph(say('bring.when')), label, said];
}
