/** The number of a question on the paper that it is typed from; nothing for whoever fills it in themself. */
import type { View } from '#functions/client/screens/view.ts';

/** @param path of the question, without rows */
export const OnPaper = ({ view, path }: { readonly view: View; readonly path: string }) => {
  const number = view.numberOf?.(path);
  return number === undefined ? null : <span class="number">{number} </span>;
};
