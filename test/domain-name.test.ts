import { domainToASCII } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readableAddress, readableDomain } from '../src/domain-name.js';

describe('a domain', () => {
  it.each([
    ['kommunen.se', 'kommunen.se'],
    ['Kommunen.SE', 'kommunen.se'],
    ['malmö.se', 'malmö.se'],
    ['MALMO\u0308.se', 'malmö.se'],
    ['xn--malm-8qa.se', 'malmö.se'],
    ['post.XN--MALM-8QA.se', 'post.malmö.se'],
    ['skola_a.malmö.se', 'skola_a.malmö.se'],
    ['ort.xn--p1ai', 'ort.рф'],
    ['xn--zzzzzz.se', 'xn--zzzzzz.se'],
    ['xn--abc-.se', 'xn--abc-.se'],
  ])('%s is %s', (written, readable) => {
    expect(readableDomain(written)).toBe(readable);
  });

  it('with a letter of another script that looks the same is another', () => {
    expect(readableDomain('\u0430pple.se')).not.toBe(readableDomain('apple.se'));
    expect(readableDomain('\u0430pple.se')).toBe(readableDomain(domainToASCII('\u0430pple.se')));
  });

  const labels = fc.stringMatching(/^[a-zåäöéüßñ\u0430\u043E0-9]{1,12}$/);
  const domains = fc.tuple(labels, fc.constantFrom('se', 'example')).map((parts) => parts.join('.'));

  it('is the same in code and in letters, and no other is', () => {
    fc.assert(
      fc.property(domains, domains, (one, other) => {
        expect(readableDomain(domainToASCII(one))).toBe(readableDomain(one));
        const areEqual = domainToASCII(one) === domainToASCII(other);
        expect(readableDomain(one) === readableDomain(other)).toBe(areEqual);
        expect(readableDomain(readableDomain(one))).toBe(readableDomain(one));
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    ['Anna.Ek@XN--MALM-8QA.se', 'anna.ek@malmö.se'],
    ['xn--malm-8qa@ort.se', 'xn--malm-8qa@ort.se'],
    ['A\u030Asa@ort.se', 'åsa@ort.se'],
    ['@xn--malm-8qa.se', '@malmö.se'],
    ['Info@Ort.se', 'info@ort.se'],
  ])('%s is %s', (written, readable) => {
    expect(readableAddress(written)).toBe(readable);
  });
});
