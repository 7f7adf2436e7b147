const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader sees of a document, one line per block, so that a diff shows what the customer gets. */
export function documentText(document: string): string {
  return document
    .replace(/<(style|script)>.*?<\/\1>/gs, '')
    .replace(/<svg class="(?:icon|plain-bar)".*?<\/svg>/gs, '')
    .replace(/<svg class="chart narrow[^"]*".*?<\/svg>/gs, '')
    .replace(/<\/(?:text|title|desc)>/g, ' | ')
    .replace(/<\/t[hd]><t[hd]/g, ' | <td')
    .replace(/<(h[1-6]|figure|section)\b/g, '\n<$1')
    .replace(/<\/(?:h[1-6]|p|li|tr|dt|dd|caption|summary|svg|small|strong|b)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimStart();
}
