/** A field that nobody sees and nobody reaches by the keyboard: programs that fill in whatever they find give themselves away. */
/** Its name, which programs like to fill in. */
const trapField = 'website';

/** The field; it says what it is to whoever comes upon it all the same. */
export const Trap = ({ label }: { readonly label: string }) => (
  <div class="visually-hidden" aria-hidden="true">
    <label>
      {label} <input type="text" name={trapField} tabindex={-1} autocomplete="off" />
    </label>
  </div>
);

/** Whether a program filled it in; a person, whose browser did, is told and presses the button again. */
export const isTrapped = (posted: readonly (readonly [name: string, value: string])[]): boolean =>
  posted.some(([name, value]) => name === trapField && value !== '');
