/** XML of a workbook as events, in pieces of any length; what is not well-formed, declares a document type or piles up is refused. */
import { SaxesParser } from 'saxes';

import { limits } from './limits.ts';
import { damaged, tooLarge } from './unreadable.ts';

export type XmlEvents = {
  /** Names come without their prefix. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads one part of a workbook. */
export class XmlFeed {
  readonly #parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #part: string;
  #depth = 0;
  /** Characters since the last tag. */
  #pending = 0;

  constructor(part: string, events: XmlEvents) {
    this.#part = JSON.stringify(part);
    this.#parser.on('error', () => {
      throw damaged(`its part ${this.#part} is no XML`);
    });
    this.#parser.on('doctype', () => {
      throw damaged(`its part ${this.#part} declares a document type`);
    });
    this.#parser.on('opentag', ({ name, attributes }) => {
      this.#pending = 0;
      if (++this.#depth > limits.depth) throw damaged(`its part ${this.#part} is nested too deeply`);
      events.open(withoutPrefix(name), attributes);
    });
    this.#parser.on('text', events.text);
    this.#parser.on('cdata', events.text);
    this.#parser.on('closetag', ({ name }) => {
      this.#pending = 0;
      this.#depth -= 1;
      events.close(withoutPrefix(name));
    });
  }

  #decoded(bytes?: Uint8Array): string {
    try {
      return this.#decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw damaged(`its part ${this.#part} is not UTF-8`);
    }
  }

  /** @throws {UnreadableFile} it is no XML, or a text in it is longer than any cell's */
  write(bytes: Uint8Array): void {
    const text = this.#decoded(bytes);
    this.#pending += text.length;
    this.#parser.write(text);
    if (this.#pending > limits.text)
      throw tooLarge(
        `its part ${this.#part} has more than ${limits.text.toLocaleString('en')} characters in one place, and a cell holds 32,767`,
      );
  }

  /** @throws {UnreadableFile} it ends too early */
  close(): void {
    this.#parser.write(this.#decoded()).close();
  }
}

/** Reads a part to its end. */
export async function readXml(part: string, bytes: AsyncIterable<Uint8Array>, events: XmlEvents): Promise<void> {
  const feed = new XmlFeed(part, events);
  for await (const chunk of bytes) feed.write(chunk);
  feed.close();
}
