/** Where a text stops being JSON, and why, in words; `JSON.parse` gives neither line nor column. */

/** What is wrong, with line and column counted from 1. */
export type JsonFault = { readonly line: number; readonly column: number; readonly message: string };

class Stop extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const blank = /[ \t\r\n]*/y;

/** Brackets inside each other that are read: the scanner goes into each by a call, and no file of ours has a tenth of them. */
const deepest = 1000;

/** RFC 8259, read strictly; also a key that stands twice in one object is a fault, since one of the two would be lost. */
class Scanner {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  constructor(text: string) {
    this.#text = text;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #peek(): string {
    this.#take(blank);
    return this.#text[this.#at] ?? '';
  }

  #stop(message: string): never {
    throw new Stop(
      this.#at,
      this.#at >= this.#text.length ? 'the text ends too early; a bracket is not closed' : message,
    );
  }

  #string(what: string): string {
    const found = this.#take(string);
    if (found !== undefined) return found;
    if (this.#peek() === "'") return this.#stop(`${what} stands in double quotes, not in single ones`);
    return this.#stop(this.#peek() === '"' ? 'the quotes are not closed on this line' : `${what} is missing here`);
  }

  #value(): void {
    if (++this.#depth > deepest) this.#stop(`more than ${deepest} brackets inside each other`);
    const next = this.#peek();
    if (next === '{') this.#object();
    else if (next === '[') this.#array();
    else if (next === '"' || next === "'") this.#string('text');
    else if (this.#take(number) === undefined && this.#take(word) === undefined)
      this.#stop(next === '/' || next === '#' ? 'JSON has no comments' : 'a value is missing here');
    this.#depth--;
  }

  /** What stands after a member: true when another one follows. */
  #next(close: '}' | ']'): boolean {
    const next = this.#peek();
    if (next === close) {
      this.#at++;
      return false;
    }
    if (next !== ',')
      this.#stop(/["[{\w-]/.test(next) ? 'a comma is missing before this' : `"," or "${close}" is missing here`);
    this.#at++;
    if (this.#peek() === close) this.#stop(`the comma before "${close}" is one too many`);
    return true;
  }

  #array(): void {
    this.#at++;
    if (this.#peek() === ']') this.#at++;
    else
      do this.#value();
      while (this.#next(']'));
  }

  #object(): void {
    this.#at++;
    if (this.#peek() === '}') {
      this.#at++;
      return;
    }
    const keys = new Set<string>();
    do {
      this.#peek();
      const start = this.#at;
      const key = this.#string('a key');
      // What it says counts, not how it is written: an escape makes no other key.
      const said = JSON.stringify(JSON.parse(key));
      if (keys.has(said)) throw new Stop(start, `the key ${said} stands twice in this object`);
      keys.add(said);
      if (this.#peek() !== ':') this.#stop(`":" is missing after the key ${key}`);
      this.#at++;
      this.#value();
    } while (this.#next('}'));
  }

  whole(): void {
    this.#value();
    if (this.#peek() !== '') this.#stop('something follows after the end');
  }
}

/** The first fault of a text as JSON, or undefined. */
export function jsonFault(text: string): JsonFault | undefined {
  try {
    new Scanner(text).whole();
    return undefined;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const before = text.slice(0, error.at).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message: error.message };
  }
}

/** A text read as JSON, or the sentence that says where it stops being that. */
export type JsonReading =
  { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'faulty'; readonly fault: string };

/** Reads JSON, strictly. */
export function readJson(text: string): JsonReading {
  if (text.trim() === '') return { kind: 'faulty', fault: 'the file is empty' };
  const fault = jsonFault(text);
  if (fault !== undefined)
    return {
      kind: 'faulty',
      fault: `the file is not JSON: line ${fault.line}, column ${fault.column}: ${fault.message}`,
    };
  const value: unknown = JSON.parse(text);
  return { kind: 'json', value };
}
