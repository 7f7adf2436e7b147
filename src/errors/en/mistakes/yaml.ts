/** What makes a text no YAML, in words for whoever wrote it, each with what to write instead. */
export const yaml = {
  ALIAS_PROPS: () => 'a reference (*name) may have nothing more on its line',
  BAD_ALIAS: () =>
    'a reference (*name) is wrongly written. Write the value instead, for instance title: Answer in time',
  BAD_COLLECTION_TYPE: () => 'the tag (!) does not fit what follows. Take the tag away',
  BAD_DIRECTIVE: () => 'the line begins with % and cannot be read. Take it away',
  BAD_DQ_ESCAPE: () =>
    "a backslash between double quotes means something special. Use single quotes, for instance 'C:\\logs'",
  BAD_INDENT: () =>
    'the indentation is wrong, or a closing bracket is missing. Keys that belong together must begin equally far in, with spaces, for instance channels: [mail, phone]',
  BAD_PROP_ORDER: () => 'the marks (& and !) stand in the wrong order. Take them away',
  BAD_SCALAR_START: () =>
    'a value must not begin with that character. Put quotes around the value, for instance title: "@kommunen"',
  BLOCK_AS_IMPLICIT_KEY: () =>
    'two colons on one line. Put quotes around a text with a colon in it, for instance title: "Guarantee: answer in time"',
  BLOCK_IN_FLOW: () => 'a list with dashes must not stand within brackets. Write for instance [mail, phone]',
  DUPLICATE_KEY: () => 'the key stands twice. Take one of them away',
  IMPOSSIBLE: () => 'the text cannot be read. Compare it with the template of servicematning rules new',
  KEY_OVER_1024_CHARS: () => 'the key is too long. Is a colon missing, as in title: Answer in time?',
  MISSING_CHAR: () =>
    'a character is missing: a quote, a bracket, a comma or the space after a colon. Write for instance title: "Answer in time"',
  MULTILINE_IMPLICIT_KEY: () =>
    'a colon is missing, or a key goes over several lines. Write for instance title: Answer in time',
  MULTIPLE_ANCHORS: () => 'a value may have only one name (&name). Take one of them away',
  MULTIPLE_DOCS: () => 'the file must not be divided with ---. Write each rule set in a file of its own',
  MULTIPLE_TAGS: () => 'a value may have only one tag (!). Take the tags away',
  NON_STRING_KEY: () => 'a key must be a word, for instance title: Answer in time',
  PROTOTYPE_KEY: () => 'the key __proto__ cannot be used. Write another name',
  RESOURCE_EXHAUSTION: () =>
    'the file is put together too deeply or too richly. Write fewer levels, and take the references (*name) away',
  TAB_AS_INDENT: () => 'indentation must be made of spaces, not of tabs',
  TAG_RESOLVE_FAILED: () => 'the tag (!) is unknown. Take it away',
  UNEXPECTED_TOKEN: () =>
    'this was not expected. Usual reasons: the line is not indented like the others, or a quote or colon is missing. Write for instance title: Answer in time',
  UNREADABLE: () => 'the character cannot be read. Save the file as UTF-8',
  BROKEN: () => 'the file is no valid YAML. See that indentation, quotes and colons are right',
};
