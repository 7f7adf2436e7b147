/** An element of an XML part, with what stands in it. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const token =
  /<\?xml [^?]*\?>|<(?<end>\/?)(?<name>[\w:]+)(?<attributes>(?:\s+[\w:]+="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/y;
const onlyEntities = /^(?:[^&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)*$/i;

/** The root of a well-formed part; what is not well-formed is thrown, with what it stands before. */
export function xmlTree(part: string, text: string): Element {
  const top: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [top];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const found = token.exec(text);
    const inside = open.at(-1);
    if (found === null || inside === undefined || !onlyEntities.test(found[0]))
      throw new Error(`${part} is not well-formed at ${at}: ${text.slice(at, at + 80)}`);
    const { end, name, attributes, empty, text: said } = found.groups ?? {};
    if (said !== undefined) inside.text += said;
    if (name === undefined) continue;
    if (end === '/') {
      if (inside.name !== name) throw new Error(`${part} closes ${name} inside ${inside.name}`);
      open.pop();
      continue;
    }
    const element: Element = { name, attributes: attributesOf(attributes ?? ''), children: [], text: '' };
    inside.children.push(element);
    if (empty === '') open.push(element);
  }
  const [root] = top.children;
  if (root === undefined || top.children.length > 1 || open.length > 1)
    throw new Error(`${part} has no one root`);
  return root;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  const attributes = new Map(found);
  if (attributes.size < found.length) throw new Error(`an attribute stands twice in ${text}`);
  return attributes;
}

/** Every element below, in order of the document. */
export function descendants(element: Element, found: Element[] = []): readonly Element[] {
  for (const child of element.children) {
    found.push(child);
    descendants(child, found);
  }
  return found;
}
