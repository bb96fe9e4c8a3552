/** Name of the layout of JSON files of figures. Apart from its schema, which those who only write have no use for. */
export const observationsFormat = 'remit-observations/1';
