import { lightColours } from '../charts/colours.js';
import { chartStyle } from '../charts/style.js';

/** `selector { declarations }` */
const rulePattern = /([^{}]+)\{([^{}]*)\}/g;
const markPattern = /--mark: ([^;]+);/;

interface StyleRule {
  readonly selector: string;
  readonly declarations: string;
}

/**
 * The style of the charts for a drawer that knows neither variables nor weights between the hundreds: every colour
 * is the light one, and a rule that takes the colour of its mark is written once for each mark.
 */
export function pictureStyle(): string {
  const rules = [...coloured(chartStyle).matchAll(rulePattern)].map(
    ([, selector = '', declarations = '']) => ({
      selector: selector.trim(),
      declarations: declarations.trim(),
    }),
  );
  const marks = rules.flatMap(({ selector, declarations }) => {
    const colour = markPattern.exec(declarations)?.[1];
    return colour === undefined ? [] : [{ selector, colour }];
  });
  const style = rules
    .filter(({ declarations }) => !markPattern.test(declarations))
    .flatMap((rule) => (rule.declarations.includes('var(--mark)') ? marked(rule, marks) : [rule]))
    .map(({ selector, declarations }) => `${selector} { ${declarations} }`)
    .join('\n');
  if (style.includes('var('))
    throw new Error('the style of the charts has a variable that a picture cannot show');
  return style.replaceAll('font-weight: 650', 'font-weight: 700');
}

function coloured(style: string): string {
  return Object.entries(lightColours).reduce(
    (text, [name, colour]) => text.replaceAll(`var(--${name})`, colour),
    style,
  );
}

function marked(
  { selector, declarations }: StyleRule,
  marks: readonly { readonly selector: string; readonly colour: string }[],
): readonly StyleRule[] {
  return marks.map((mark) => ({
    selector: `${selector}${mark.selector}`,
    declarations: declarations.replaceAll('var(--mark)', mark.colour),
  }));
}
