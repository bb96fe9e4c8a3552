/** XML as a tree of elements, strictly: what is not well-formed is refused, and a document type declares nothing. */
import { SaxesParser } from 'saxes';

import { NotReadable } from './bank.ts';

export type Element = {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** Text right inside it. */
  text: string;
};

const deepest = 16;

/** @throws {NotReadable} cut off, not well-formed, or nested deeper than any bank nests */
export function readXml(text: string): Element {
  const parser = new SaxesParser();
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const innermost = (): Element => open.at(-1) ?? root;
  parser.on('error', () => {
    throw new NotReadable(`XML, line ${parser.line}`);
  });
  parser.on('doctype', () => {
    throw new NotReadable('a document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepest) throw new NotReadable(`XML, line ${parser.line}`);
    const element = { name: name.slice(name.indexOf(':') + 1), attributes, children: [], text: '' };
    innermost().children.push(element);
    open.push(element);
  });
  parser.on('text', (some) => {
    innermost().text += some;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  const [first] = root.children;
  if (first === undefined) throw new NotReadable('an empty document');
  return first;
}

/** Elements of a name right below one. */
export const childrenOf = ({ children }: Element, name: string): readonly Element[] =>
  children.filter((child) => child.name === name);

/** Text of the only element of a name right below one. @throws {NotReadable} none, or several */
export function textOf(element: Element, name: string): string {
  const [one, ...others] = childrenOf(element, name);
  if (one === undefined || others.length > 0) throw new NotReadable(`${element.name} without one ${name}`);
  return one.text.trim();
}
