/** What a page says in plain Latin letters: whatever was written into the page instead of the registry. */

/** Elements whose text is for machines or a name in itself, and what is left out of an element's tag. */
const apart = /<(script|style|code|pre)\b[^>]*>.*?<\/\1>|<nav class="languages".*?<\/nav>/gs;
const spokenAttributes = /\s(?:aria-label|title|alt|placeholder|aria-description)="([^"]*)"/g;

/**
 * Latin words that a person sees or hears.
 *
 * @param known what the page shows of its data: names that people gave, codes, files
 */
export function latinLeft(html: string, known: readonly (string | RegExp)[] = []): readonly string[] {
  const page = html.replaceAll(apart, ' ');
  const heard = [...page.matchAll(spokenAttributes)].map(([, text = '']) => text);
  const seen = page.replaceAll(/<[^>]*>/g, '\n');
  const text = [seen, ...heard].join('\n').replaceAll(/&[a-z]+;|&#\d+;/g, ' ');
  const left = text.split('\n').flatMap((line) => {
    const said = known.reduce<string>((rest, name) => rest.replaceAll(name, ''), line);
    return /[A-Za-z]{2,}/.test(said) ? [line.trim()] : [];
  });
  return [...new Set(left)];
}
