/** What a browser sends of a form as it was shown: every field with its value, nothing that is not chosen. */

const text = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : text(found);
};

/** Fields of the form with this class, in their order; buttons are left to whoever presses them. */
export function formIn(html: string, className: string): readonly (readonly [name: string, value: string])[] {
  const form = new RegExp(`<form [^>]*class="${className}"[^>]*>([^]*?)</form>`).exec(html)?.[1] ?? '';
  return [...form.matchAll(/<input [^>]*>|<textarea [^>]*>[^<]*<|<select [^>]*>[^]*?<\/select>/g)].flatMap(([tag]) => {
    const name = attribute(/^<[^>]*>/.exec(tag)?.[0] ?? '', 'name');
    if (name === undefined) return [];
    if (tag.startsWith('<select')) {
      const chosen = [...tag.matchAll(/<option [^>]*>/g)]
        .map(([option]) => option)
        .find((option) => option.includes(' selected'));
      return [[name, attribute(chosen ?? '', 'value') ?? ''] as const];
    }
    if (tag.startsWith('<textarea')) return [[name, text(/>([^<]*)<$/.exec(tag)?.[1] ?? '')] as const];
    const isTap = /type="(radio|checkbox)"/.test(tag);
    return isTap && !tag.includes(' checked') ? [] : [[name, attribute(tag, 'value') ?? ''] as const];
  });
}
