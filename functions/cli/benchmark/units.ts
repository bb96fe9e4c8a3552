/** Units as tables write them, in the way that a round does: “mln USD”, “US$ million”, “thousand people”. */

const multiples: Readonly<Record<string, string>> = {
  thousand: 'thousand',
  thousands: 'thousand',
  ths: 'thousand',
  тыс: 'thousand',
  тис: 'thousand',
  million: 'million',
  millions: 'million',
  mln: 'million',
  mn: 'million',
  mio: 'million',
  млн: 'million',
  billion: 'billion',
  billions: 'billion',
  bln: 'billion',
  bn: 'billion',
  mrd: 'billion',
  mlrd: 'billion',
  млрд: 'billion',
};
const people = new Set(['persons', 'person', 'people', 'inhabitants']);
const dollars = /US\$|\$US|US dollars?|U\.S\. dollars?/i;

/** The unit of a round that is meant; the text itself where none is, which is then refused. */
export function unitMeant(text: string): string {
  const words = text
    .replace(dollars, 'USD')
    .split(/[\s.,()]+/)
    .filter((word) => word !== '')
    .filter((word, at, all) => word !== 'of' || at === 0 || at === all.length - 1); // “millions of USD”; at an end something is cut off
  const multiple = words.flatMap((word) => multiples[word.toLowerCase()] ?? []);
  const others = words.filter((word) => multiples[word.toLowerCase()] === undefined);
  const [of = ''] = others;
  if (others.length !== 1 || multiple.length > 1) return text;
  if (people.has(of.toLowerCase())) return [...multiple, 'persons'].join(' ');
  return /^[A-Z]{3}$/.test(of) ? [of, ...multiple].join(' ') : text;
}
