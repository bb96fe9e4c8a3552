/**
 * The first script of the page: one file that waits for no other. It asks at once for what the later ones would ask for
 * one after the other, each a way to the server and back: the scripts of the form, its words, and what the link allows.
 */
import { askAssignment, linkOfPage } from './ask-assignment.ts';

/** Addresses of scripts that every form loads, and those of each language; put in when it is bundled. */
declare const scriptsAhead: {
  readonly form: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
};

const { lang } = document.documentElement;
const link = linkOfPage();

if (link.token !== '') {
  const asked = { ...link, language: lang };
  globalThis.assignmentAsked = { ...asked, answer: askAssignment(asked) };
  for (const address of [...scriptsAhead.form, ...(scriptsAhead.words[lang] ?? [])]) {
    const ahead = document.createElement('link');
    ahead.rel = 'modulepreload';
    ahead.href = address;
    document.head.append(ahead);
  }
}
