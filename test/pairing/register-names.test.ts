import { describe, expect, it } from '@jest/globals';
import { isContactDetail, namesOrganisation } from '../../src/pairing/register-names.js';

describe('a name that a register has for a unit or a board', () => {
  it.each([
    'Socialnämnden',
    'Barn- och utbildningsnämnden',
    'Miljö- och byggnadsnämnd',
    'KOMMUNSTYRELSEN',
    'Tekniska nämnden',
    'Enhet 3',
    'Enheten',
    'Kontaktcenter',
    'Växeln',
  ])('%s', (name) => {
    expect([namesOrganisation(name), isContactDetail(name)]).toEqual([true, false]);
  });

  it.each([
    'Karin Karlsson',
    'karin karlsson',
    'Nämnd Karin Karlsson',
    'nämnd karin',
    'Karlsson, Karin (enheten)',
    'Äldreomsorg Norr',
    'Bostads AB',
    'KS',
    'Karin',
    '',
  ])('may be of a person: %s', (name) => {
    expect(namesOrganisation(name)).toBe(false);
  });

  it.each(['karin@kommun.example', 'Handläggare 070-111 22 33', '0223-10 00 00', '4607011122'])(
    'is somebody’s address or number: %s',
    (name) => {
      expect([isContactDetail(name), namesOrganisation(name)]).toEqual([true, false]);
    },
  );
});
