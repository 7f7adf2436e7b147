/**
 * Words that Node and the language itself use when something fails. A list of what may be told, since what
 * may not be told, a person's name in a log, has no form to be known by.
 */
const toldWords: ReadonlySet<string> = new Set(
  `a access after already an argument arguments array as assign at await be been before bigint boolean buffer by
  call callback cannot class closed code column constant constructor convert could date defined delete
  does end error exceeded exist expected failed file for found from function get has have heap if in index initialization
  input instance instead integer internal into invalid is it iterable json key length line map match maximum
  memory method missing mix must new no non not null number object of on only open operation or out output parse
  position precision promise properties property range read reading received reference regular expression required
  returned set setting size stack stream string such symbol syntax system target than that the this time to too token type types
  undefined unexpected unknown unsupported unterminated used valid value values variable was when with without write`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** What an error says, without anything that may come from the input: the words that it does not share with others are hidden. */
export function maskedMessage(message: string): string {
  return message
    .replace(/(["'`”“])[\s\S]*?["'`”“]/g, ' … ')
    .split(/\s+/)
    .map((word) => (toldWords.has(word.toLowerCase().replace(/[.,:;()]/g, '')) ? word : '…'))
    .join(' ')
    .replace(/…(?: …)+/g, '…')
    .trim();
}
