/** What keeps a text from being well-formed XML; null where nothing does. */
export function xmlFault(xml: string): string | null {
  const open: string[] = [];
  const rest = xml.replace(/^<\?xml[^>]*\?>/, '');
  for (const [, text = '', tag = ''] of rest.matchAll(/([^<]*)(<[^>]*>?|$)/g)) {
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text + tag))
      return `a bare & in ${text}${tag}`;
    if (tag === '') continue;
    const element = /^<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/.exec(tag);
    if (element === null) return `no tag: ${tag}`;
    const [, end, name = '', attributes = '', empty] = element;
    const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return `an attribute twice: ${tag}`;
    if (end === '/' && open.pop() !== name) return `out of order: ${tag}`;
    if (end === '' && empty === '') open.push(name);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML must not hold
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) return 'a control character';
  return open.length === 0 ? null : `never closed: ${open.join(', ')}`;
}
