import type { Channel, MissingColumn } from '../../model/event.js';
import type { Counts } from '../counts.js';
import { byKey, counts, type Sum } from '../sums.js';
import type { CallTwins } from './call-twins.js';
import { type ChannelLog, channelLogs } from './channel-log.js';
import { type Traffic, traffics } from './correspondents.js';
import { type FileHours, fileHours } from './file-hours.js';
import { type MarkedAnswers, markedAnswers } from './marked-answers.js';
import { type TimeWorth, timeWorths } from './time-worth.js';
import { type UnlistedNames, unlistedNamesOfParts } from './unlisted-names.js';

/** What a rule may ask for that nothing tells of some contacts. */
export const askedProperties = ['named', 'complexity'] as const;

export type AskedProperty = (typeof askedProperties)[number];

/**
 * What the findings ask of events, and of contacts in the period, as counts that add up: those of the parts of logs
 * make those of the whole. No person can be told from them, but for names of units and boards as a register has them.
 */
export interface DataFacts {
  /** Of every channel that has events. */
  readonly channels: Map<Channel, ChannelLog>;
  /** By name of the file. */
  readonly files: Map<string, FileHours>;
  /** Mail of every unit that got any or sent any, by name. */
  readonly units: Map<string, Traffic>;
  /** Of every channel that has contacts. */
  readonly times: Map<Channel, TimeWorth>;
  readonly marked: MarkedAnswers;
  /** Incoming calls from known numbers, by format. */
  readonly knownCallers: Counts<string>;
  readonly callTwins: CallTwins;
  /**
   * By rule, contacts of which nothing tells whether a rule that asks for it speaks of them, and which it counts or
   * leaves out.
   */
  readonly unknownInScope: Map<string, Counts<AskedProperty>>;
  /** By rule, contacts that lack what it is to be judged by. */
  readonly missingColumns: Map<string, Counts<MissingColumn>>;
  readonly unlisted: UnlistedNames;
  /** Contacts that came to own addresses and numbers that the organisation table lacks. */
  unknownReceiver: number;
}

type Summed = Omit<DataFacts, 'unknownReceiver'>;

const sums: { readonly [name in keyof Summed]: Sum<Summed[name]> } = {
  channels: byKey(channelLogs),
  files: byKey(fileHours),
  units: byKey(traffics),
  times: byKey(timeWorths),
  marked: markedAnswers,
  knownCallers: counts(),
  callTwins: byKey(counts()),
  unknownInScope: byKey(counts()),
  missingColumns: byKey(counts()),
  unlisted: unlistedNamesOfParts,
};

/** The facts of all of them together; none is changed. Associative and commutative. */
export function addFacts(all: Iterable<DataFacts>): DataFacts {
  const whole = noFacts();
  for (const facts of all) {
    sums.channels.add(whole.channels, facts.channels);
    sums.files.add(whole.files, facts.files);
    sums.units.add(whole.units, facts.units);
    sums.times.add(whole.times, facts.times);
    sums.marked.add(whole.marked, facts.marked);
    sums.knownCallers.add(whole.knownCallers, facts.knownCallers);
    sums.callTwins.add(whole.callTwins, facts.callTwins);
    sums.unknownInScope.add(whole.unknownInScope, facts.unknownInScope);
    sums.missingColumns.add(whole.missingColumns, facts.missingColumns);
    sums.unlisted.add(whole.unlisted, facts.unlisted);
    whole.unknownReceiver += facts.unknownReceiver;
  }
  return whole;
}

function noFacts(): DataFacts {
  return {
    channels: sums.channels.empty(),
    files: sums.files.empty(),
    units: sums.units.empty(),
    times: sums.times.empty(),
    marked: sums.marked.empty(),
    knownCallers: sums.knownCallers.empty(),
    callTwins: sums.callTwins.empty(),
    unknownInScope: sums.unknownInScope.empty(),
    missingColumns: sums.missingColumns.empty(),
    unlisted: sums.unlisted.empty(),
    unknownReceiver: 0,
  };
}
