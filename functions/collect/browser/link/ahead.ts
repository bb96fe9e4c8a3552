/**
 * The first script of the page: one file that waits for no other. It asks at once for what the later ones would ask for
 * one after the other, each a way to the server and back: the scripts of the form, its words, and what the link allows.
 */
import { askAssignment, linkOfPage } from './ask-assignment.ts';

/** Names of the chunks that every form loads, and of those of each language, with blanks between them; put in when it is bundled. */
declare const scriptsAhead: { readonly form: string; readonly words: Readonly<Record<string, string>> };

const { lang } = document.documentElement;
const link = linkOfPage();

if (link.token !== '') {
  const asked = { ...link, language: lang };
  globalThis.assignmentAsked = { ...asked, answer: askAssignment(asked) };
  for (const name of `${scriptsAhead.form} ${scriptsAhead.words[lang] ?? ''}`.trim().split(' ')) {
    const ahead = document.createElement('link');
    ahead.rel = 'modulepreload';
    ahead.href = `/assets/chunks/${name}.js`;
    document.head.append(ahead);
  }
}
