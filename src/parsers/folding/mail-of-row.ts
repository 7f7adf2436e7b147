import type { MailEvent } from '../../model/event.js';
import type { Source } from '../../model/source.js';
import type { Moment } from '../../model/time.js';
import { type MailFacts, type MailRow, type Origin, sourceOf } from '../row.js';
import { createKeptTexts, type KeptText, type KeptTexts } from './kept-texts.js';

/** What there are few kinds of in one file. */
type Kind = Pick<
  MailRow,
  'origin' | 'statedDirection' | 'automatic' | 'delivery' | 'isBulk' | 'isExpandedGroup' | 'step'
>;

/** What few mails name: the mails before them, groups, where answers are to go. Those that name nothing share one. */
interface Named extends Pick<MailRow, 'inReplyTo' | 'references' | 'conversationId' | 'replyTo' | 'groups'> {
  readonly kind: Kind;
  readonly ids: KeptTexts;
}

/**
 * Makes rows of what they say. Most rows become an event as they are, and a log may have millions: what rows have in
 * common is kept once, and what can be told of the rest is not kept.
 */
export function mailRowMaker(origin: Origin): (facts: MailFacts, row: number) => MailRow {
  const ids = createKeptTexts();
  const namesNothingOf = sharedKinds(origin, ids);
  const keepId = idKeeper(ids);
  return (facts, row) =>
    new MailOfRow(facts, { id: keepId(facts), named: namedIn(facts, namesNothingOf(facts)), row });
}

/** Where mails name others, pairing asks for the ids so often that they stay texts from there on. */
function idKeeper(ids: KeptTexts): (facts: MailFacts) => KeptText | null {
  let isAnyNamed = false;
  return ({ messageId, inReplyTo, references }) => {
    isAnyNamed ||= inReplyTo !== null || references.length > 0;
    return messageId === null || isAnyNamed ? messageId : ids.keep(messageId);
  };
}

interface KeptOfRow {
  readonly id: KeptText | null;
  readonly named: Named;
  readonly row: number;
}

/** The mail as one row tells it. */
class MailOfRow implements MailRow {
  readonly at: Moment;
  readonly sender: string | null;
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly row: number;
  private readonly id: KeptText | null;
  private readonly named: Named;

  constructor(facts: MailFacts, { id, named, row }: KeptOfRow) {
    this.at = facts.at;
    this.sender = facts.sender;
    this.recipients = eachOnce(facts.recipients);
    this.subject = facts.subject;
    this.id = id;
    this.named = named;
    this.row = row;
  }

  get messageId(): string | null {
    const { id, named } = this;
    return typeof id === 'number' ? named.ids.textAt(id) : id;
  }

  get origin(): Origin {
    return this.named.kind.origin;
  }

  get channel(): 'mail' {
    return 'mail';
  }

  get format(): string {
    return this.origin.format;
  }

  get sources(): readonly [Source] {
    return [sourceOf(this)];
  }

  get inReplyTo(): string | null {
    return this.named.inReplyTo;
  }

  get references(): readonly string[] {
    return this.named.references;
  }

  get conversationId(): string | null {
    return this.named.conversationId;
  }

  get replyTo(): string | undefined {
    return this.named.replyTo;
  }

  get groups(): readonly string[] | undefined {
    return this.named.groups;
  }

  get statedDirection(): MailRow['statedDirection'] {
    return this.named.kind.statedDirection;
  }

  get automatic(): boolean {
    return this.named.kind.automatic;
  }

  get delivery(): MailRow['delivery'] {
    return this.named.kind.delivery;
  }

  get isBulk(): true | undefined {
    return this.named.kind.isBulk;
  }

  get isExpandedGroup(): true | undefined {
    return this.named.kind.isExpandedGroup;
  }

  get step(): MailRow['step'] {
    return this.named.kind.step;
  }

  /** As plain data, without what only folding asks. */
  toJSON(): MailEvent {
    const { format, sources, at, sender, recipients, subject, messageId } = this;
    const { inReplyTo, references, conversationId, statedDirection, automatic, delivery } = this;
    const { isBulk, replyTo, groups } = this;
    return {
      channel: 'mail',
      ...{ format, sources, at, sender, recipients, subject, messageId },
      ...{ inReplyTo, references, conversationId, statedDirection, automatic, delivery },
      ...{ isBulk, replyTo, groups },
    };
  }
}

function namedIn(facts: MailFacts, namesNothing: Named): Named {
  const { inReplyTo, references, conversationId, replyTo, groups } = facts;
  const isNothing = inReplyTo === null && conversationId === null && replyTo === undefined;
  if (isNothing && references.length === 0 && groups.length === 0) return namesNothing;
  return {
    kind: namesNothing.kind,
    ids: namesNothing.ids,
    inReplyTo,
    references: eachOnce(references),
    conversationId,
    replyTo,
    groups: groups.length === 0 ? undefined : eachOnce(groups),
  };
}

/** The same object for all of one kind that name nothing. */
function sharedKinds(origin: Origin, ids: KeptTexts): (facts: MailFacts) => Named {
  const known: Named[] = [];
  return (facts) => {
    for (const one of known) if (isOfKind(facts, one.kind)) return one;
    const { statedDirection, automatic, delivery, isBulk, step } = facts;
    const isExpandedGroup = facts.isExpandedGroup || undefined;
    const kind = { origin, statedDirection, automatic, delivery, isBulk, isExpandedGroup, step };
    const namesNothing: Named = {
      kind,
      ids,
      inReplyTo: null,
      references: [],
      conversationId: null,
      replyTo: undefined,
      groups: undefined,
    };
    known.push(namesNothing);
    return namesNothing;
  };
}

function isOfKind(facts: MailFacts, kind: Kind): boolean {
  return (
    facts.delivery === kind.delivery &&
    facts.statedDirection === kind.statedDirection &&
    facts.automatic === kind.automatic &&
    facts.isExpandedGroup === (kind.isExpandedGroup === true) &&
    facts.isBulk === kind.isBulk &&
    facts.step === kind.step
  );
}

export function eachOnce(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)];
}
