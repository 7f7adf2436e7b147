/** Words of function mailboxes that are written with a dot too: `info.kultur@`. */
const functions =
  /^(?:info|kontakt|kund|kundtjanst|kundcenter|registrator|support|service|post|mail|noreply|no-reply|bygg|miljo|skola|forskola|rektor|omsorg|social|kultur|fritid|teknik|ekonomi|faktura|personal|vaxel|reception|kommun|forvaltning|namnd|expedition|enhet|hr|it|va|larm|gatu|park|bibliotek|individ|vard|hem|bostad|kommunstyrelsen|medborgar|turist|naringsliv|overformyndar|valnamnd)/;

/** Whether an address looks like that of one person: `eva.ek@`, and not like that of a function. */
export function looksPersonal(address: string): boolean {
  const at = address.lastIndexOf('@');
  if (at < 0) return false;
  const parts = address.slice(0, at).toLowerCase().split('.');
  const isName =
    parts.length >= 2 && parts.length <= 3 && parts.every((part) => /^[\p{L}-]{2,}\d{0,3}$/u.test(part));
  return isName && !parts.some((part) => functions.test(part.normalize('NFD').replace(/\p{M}/gu, '')));
}
