/** The price quote as it is asked today: what is made of it, such as made-up quotes, follows this line. */
export { priceQuoteV4 as priceQuote } from './price-quote.v4.ts';
