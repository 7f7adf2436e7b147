import { unzipSync } from 'fflate';
import { type TemplateMistake, userError } from '../../errors/errors.js';
import { type Parts, relationshipsOf, textOf } from './package.js';
import type { PageSize } from './page-size.js';
import { type CarriedPart, carriedParts } from './template-parts.js';
import { isOn, pageOf, type Reference, referencesOf, sectionsOf } from './template-section.js';

/** What of a municipality's own document the report takes over; its text is left. */
export interface WordTemplate {
  /** `word/styles.xml` */
  readonly styles: string;
  readonly theme: Uint8Array | null;
  readonly page: PageSize;
  readonly references: readonly Reference[];
  /** The first page has a header and footer of its own. */
  readonly hasFirstPage: boolean;
  /** Headers and footers with all that they show, the logo among it, by their paths in the template. */
  readonly carried: readonly CarriedPart[];
}

/** A letter with a logo is far below; a packed bomb is far above. */
const mostBytes = 100_000_000;

/** Throws a UserError where the file is no Word document, or one that cannot be used. */
export function readTemplate(bytes: Uint8Array, file: string): WordTemplate {
  const refused = (mistake: TemplateMistake) => userError('template-unusable', { file, mistake });
  const mistake = containerMistake(bytes);
  if (mistake !== null) throw refused(mistake);
  const parts = unpacked(bytes);
  if (typeof parts === 'string') throw refused(parts);
  const template = templateOf(parts);
  if (typeof template === 'string') throw refused(template);
  return template;
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function containerMistake(bytes: Uint8Array): TemplateMistake | null {
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-or-locked';
  return begins(bytes, [0x50, 0x4b]) ? null : 'not-word';
}

function unpacked(bytes: Uint8Array): Parts | TemplateMistake {
  let sum = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        sum += originalSize;
        return sum <= mostBytes;
      },
    });
    return sum > mostBytes ? 'too-large' : new Map(Object.entries(parts));
  } catch {
    return 'damaged';
  }
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function templateOf(parts: Parts): WordTemplate | TemplateMistake {
  try {
    const path = partOfType(parts, '', 'officeDocument');
    const document = path === null ? null : textOf(parts, path);
    if (path === null || document === null || !document.includes('<w:document')) return 'not-word';
    const styles = textOf(parts, partOfType(parts, path, 'styles') ?? '');
    if (styles === null) return 'not-word';
    if (!document.includes(wordNamespace) || !styles.includes(wordNamespace)) return 'strict';
    const sections = sectionsOf(document);
    const references = referencesOf(sections, relationshipsOf(parts, path));
    const carried = carriedParts(parts, references);
    if ([document, styles, ...xmlOf(carried)].some((xml) => xml.includes('<!DOCTYPE'))) return 'damaged';
    const theme = parts.get(partOfType(parts, path, 'theme') ?? '') ?? null;
    const last = sections.at(-1) ?? '';
    return { styles, theme, page: pageOf(last), hasFirstPage: isOn(last, 'w:titlePg'), references, carried };
  } catch (error) {
    if (error instanceof TypeError) return 'damaged';
    throw error;
  }
}

function partOfType(parts: Parts, path: string, type: string): string | null {
  return relationshipsOf(parts, path).find((entry) => entry.type === type)?.target ?? null;
}

function xmlOf(carried: readonly CarriedPart[]): readonly string[] {
  return carried
    .filter(({ path }) => /\.(?:xml|rels)$/.test(path))
    .map(({ bytes }) => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
