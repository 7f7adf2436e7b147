import { type Html, html } from '../markup.js';

/** Why a case failed, for programs that sort by it. */
export type FailureType = 'gate' | 'target' | 'improvement-area' | 'finding' | 'balance';

export interface Failure {
  readonly type: FailureType;
  readonly message: string;
}

export type CaseOutcome =
  | { readonly what: 'passed' }
  | ({ readonly what: 'failed' } & Failure)
  | { readonly what: 'skipped'; readonly why: string };

/** One thing that was looked at, with its figures. */
export interface Case {
  /** Stable, and unique in its suite. */
  readonly name: string;
  readonly outcome: CaseOutcome;
  /** The figures in words; empty where there are none to tell. */
  readonly told: string;
}

export interface Suite {
  readonly name: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly cases: readonly Case[];
}

/** The document in the form that CI systems read. No time is given: how long a case took says nothing of it. */
export function suitesXml(name: string, suites: readonly Suite[]): Html {
  const cases = suites.flatMap((suite) => suite.cases);
  return html`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${name}"${totals(cases)}>
${suites.map(suiteXml)}</testsuites>
`;
}

function totals(cases: readonly Case[]): Html {
  const number = (what: CaseOutcome['what']): number =>
    cases.filter(({ outcome }) => outcome.what === what).length;
  return html` tests="${cases.length}" failures="${number('failed')}" errors="0" skipped="${number('skipped')}"`;
}

function suiteXml({ name, properties, cases }: Suite): Html {
  return html`<testsuite name="${name}"${totals(cases)}>
${
  properties.length > 0 &&
  html`<properties>
${properties.map(
  ([key, value]) => html`<property name="${key}" value="${value}"/>
`,
)}</properties>
`
}${cases.map((one) => caseXml(one, name))}</testsuite>
`;
}

function caseXml({ name, outcome, told }: Case, suite: string): Html {
  const head = html`<testcase classname="${suite}" name="${name}"`;
  const inside = [outcomeXml(outcome), told !== '' && html`<system-out>${told}</system-out>`];
  return inside.every((part) => part === false)
    ? html`${head}/>
`
    : html`${head}>${inside}</testcase>
`;
}

function outcomeXml(outcome: CaseOutcome): Html | false {
  switch (outcome.what) {
    case 'passed':
      return false;
    case 'failed':
      return html`<failure type="${outcome.type}" message="${outcome.message}">${outcome.message}</failure>`;
    case 'skipped':
      return html`<skipped message="${outcome.why}"/>`;
  }
}
