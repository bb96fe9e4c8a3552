/** Asks the server what a link allows. A page asks twice at most: what its first script asked is waited for, not asked again. */
import { deadline } from '../../../client/filling/answering.ts';

/** Longer than a slow answer takes; a connection that hangs shall not keep somebody from what the device remembers. */
const patienceMilliseconds = 15_000;

/** A link, and the language in which the server answers from now on: it does not see which page a device shows. */
export type AskedLink = { readonly instrument: string; readonly token: string; readonly language: string };

/** What was answered; undefined where nobody is there. */
export type AssignmentAnswer = Promise<Response | undefined>;

declare global {
  /** What the first script of the page has asked, until somebody takes the answer. */
  var assignmentAsked: (AskedLink & { readonly answer: AssignmentAnswer }) | undefined;
}

/** The link in the address of this page; empty where there is none. */
export const linkOfPage = (): Pick<AskedLink, 'instrument' | 'token'> => {
  const instrument = decodeURIComponent(location.pathname.split('/')[2] ?? '');
  // What stands after the # of a page without a questionnaire is a code.
  return { instrument, token: instrument === '' ? '' : location.hash.slice(1) };
};

/** Asks the server. */
export const askAssignment = ({ instrument, token, language }: AskedLink): AssignmentAnswer =>
  fetch(`/collect/${encodeURIComponent(instrument)}/assignment?lang=${language}`, {
    headers: { authorization: `Bearer ${token}` },
    signal: deadline(patienceMilliseconds),
  }).catch(() => undefined);

/** The answer that was asked for already, once, else another. */
export function assignmentAnswer(link: AskedLink): AssignmentAnswer {
  const asked = globalThis.assignmentAsked;
  globalThis.assignmentAsked = undefined;
  return asked?.token === link.token && asked.instrument === link.instrument && asked.language === link.language
    ? asked.answer
    : askAssignment(link);
}
