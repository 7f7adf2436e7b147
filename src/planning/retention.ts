import type { LogSystem, LogSystemId } from '../model/export-plan.js';

/**
 * How long common systems keep their logs, and how much of them they give at a time, as their makers say. Contracts and settings may keep less:
 * the dates are the latest possible, and the plan says so.
 */
export const logSystems: Readonly<Record<LogSystemId, LogSystem>> = {
  'exchange-trace': {
    channel: 'mail',
    keeps: { unit: 'days', amount: 90 },
    mostDays: 10,
    delayDays: 0,
    source: {
      title: 'Microsoft, Get-MessageTraceV2',
      url: 'https://learn.microsoft.com/powershell/module/exchange/get-messagetracev2',
    },
  },
  'exchange-historical-search': {
    channel: 'mail',
    keeps: { unit: 'days', amount: 90 },
    mostDays: null,
    delayDays: 1,
    source: {
      title: 'Microsoft, Message trace in the modern Exchange admin center',
      url: 'https://learn.microsoft.com/exchange/monitoring/trace-an-email-message/message-trace-modern-eac',
    },
  },
  'other-mail': { channel: 'mail', keeps: null, mostDays: null, delayDays: 0, source: null },
  'teams-calling-plan': {
    channel: 'phone',
    keeps: { unit: 'days', amount: 180 },
    mostDays: null,
    delayDays: 2,
    source: {
      title: 'Microsoft, Teams PSTN usage report',
      url: 'https://learn.microsoft.com/microsoftteams/teams-analytics-and-reports/pstn-usage-report',
    },
  },
  'teams-direct-routing': {
    channel: 'phone',
    keeps: { unit: 'days', amount: 150 },
    mostDays: null,
    delayDays: 2,
    source: {
      title: 'Microsoft, Teams PSTN usage report, Direct Routing',
      url: 'https://learn.microsoft.com/microsoftteams/teams-analytics-and-reports/pstn-usage-report',
    },
  },
  'telia-call-log': {
    channel: 'phone',
    keeps: { unit: 'months', amount: 3 },
    mostDays: null,
    delayDays: 0,
    source: {
      title: 'Telia, Bedriftsnett',
      url: 'https://www.telia.no/',
    },
  },
  'own-switchboard': { channel: 'phone', keeps: null, mostDays: null, delayDays: 0, source: null },
  'case-register': { channel: 'case', keeps: null, mostDays: null, delayDays: 0, source: null },
};
