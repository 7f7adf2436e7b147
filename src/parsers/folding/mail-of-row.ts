import type { MailEvent } from '../../model/event.js';
import type { Source } from '../../model/source.js';
import type { Moment } from '../../model/time.js';
import { type MailFacts, type MailRow, type Origin, type RowPlace, sourceOf } from '../row.js';

/** What few mails name: the mails before them, groups, where answers are to go. */
type Named = Pick<MailRow, 'inReplyTo' | 'references' | 'conversationId' | 'replyTo' | 'groups'>;

/** What there are few kinds of in one log. */
type Kind = Pick<
  MailRow,
  'statedDirection' | 'automatic' | 'delivery' | 'isBulk' | 'isExpandedGroup' | 'step'
>;

/**
 * Makes rows of what they say. Most rows become an event as they are, and a log may have millions: what rows have in
 * common is kept once, and what can be told of the rest is not kept.
 */
export function mailRowMaker(): (facts: MailFacts, place: RowPlace) => MailRow {
  const kindOf = sharedKinds();
  return (facts, place) => new MailOfRow(facts, kindOf(facts), place);
}

/** The mail as one row tells it. */
class MailOfRow implements MailRow {
  readonly at: Moment;
  readonly sender: string | null;
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly messageId: string | null;
  readonly origin: Origin;
  readonly row: number;
  private readonly named: Named;
  private readonly kind: Kind;

  constructor(facts: MailFacts, kind: Kind, { origin, row }: RowPlace) {
    this.at = facts.at;
    this.sender = facts.sender;
    this.recipients = eachOnce(facts.recipients);
    this.subject = facts.subject;
    this.messageId = facts.messageId;
    this.named = namedIn(facts);
    this.kind = kind;
    this.origin = origin;
    this.row = row;
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
    return this.kind.statedDirection;
  }

  get automatic(): boolean {
    return this.kind.automatic;
  }

  get delivery(): MailRow['delivery'] {
    return this.kind.delivery;
  }

  get isBulk(): true | undefined {
    return this.kind.isBulk;
  }

  get isExpandedGroup(): true | undefined {
    return this.kind.isExpandedGroup;
  }

  get step(): MailRow['step'] {
    return this.kind.step;
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

const namesNothing: Named = {
  inReplyTo: null,
  references: [],
  conversationId: null,
  replyTo: undefined,
  groups: undefined,
};

function namedIn({ inReplyTo, references, conversationId, replyTo, groups }: MailFacts): Named {
  const isNothing = inReplyTo === null && conversationId === null && replyTo === undefined;
  if (isNothing && references.length === 0 && groups.length === 0) return namesNothing;
  return {
    inReplyTo,
    references: eachOnce(references),
    conversationId,
    replyTo,
    groups: groups.length === 0 ? undefined : eachOnce(groups),
  };
}

/** The same object for what is of one kind. */
function sharedKinds(): (facts: MailFacts) => Kind {
  const kinds: Kind[] = [];
  return (facts) => {
    for (const kind of kinds) if (isOfKind(facts, kind)) return kind;
    const { statedDirection, automatic, delivery, isBulk, step } = facts;
    const isExpandedGroup = facts.isExpandedGroup || undefined;
    const kind: Kind = { statedDirection, automatic, delivery, isBulk, isExpandedGroup, step };
    kinds.push(kind);
    return kind;
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
